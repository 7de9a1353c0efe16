// The words of a search, which are FTS5's (words, "phrases", word*, AND, OR, NOT, brackets), as
// PostgreSQL's tsquery: the same words are found in both.
#include "base/utf8.h"
#include "ledger/ledger_internal.h"

#define LONGEST_WORD 512u

typedef struct reading {
    buffer *out;
    slice rest;
    bool wants_join; // an operand stands before: the next one is joined by AND
    int depth;
} reading;

// Letters and digits of any script; all else parts words.
static bool is_in_word(uint32_t letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
           (letter >= 0xc0 && letter <= 0x1fff) || (letter >= 0x2c00 && letter <= 0x2dff) ||
           (letter >= 0x3040 && letter <= 0xd7ff) || (letter >= 0xf900 && letter <= 0xfdff);
}

// 'one' <-> 'two'; false when there is no word in it.
static bool add_words(buffer *out, slice folded, bool is_prefix)
{
    bool is_open = false;
    bool has_word = false;
    for (size_t at = 0; at < folded.length;) {
        const size_t start = at;
        if (is_in_word(utf8_decode(folded, &at))) {
            if (!is_open)
                buffer_add(out, has_word ? SLICE(" <-> '") : SLICE("'"));
            buffer_add(out, slice_of(folded.data + start, at - start));
            is_open = true;
            has_word = true;
        } else {
            if (is_open)
                buffer_add_byte(out, '\'');
            is_open = false;
        }
    }
    if (is_open)
        buffer_add_byte(out, '\'');
    if (has_word && is_prefix)
        buffer_add(out, SLICE(":*"));
    return has_word;
}

static bool take_words(reading *from, slice words, bool is_prefix)
{
    char folded[LONGEST_WORD];
    const size_t length = utf8_fold(words, folded, sizeof folded);
    if (length == SIZE_MAX)
        return false;
    if (from->wants_join)
        buffer_add(from->out, SLICE(" & "));
    from->wants_join = true;
    buffer_add_byte(from->out, '(');
    const bool has_word = add_words(from->out, slice_of(folded, length), is_prefix);
    buffer_add_byte(from->out, ')');
    return has_word;
}

static void skip(reading *from, size_t length)
{
    from->rest = slice_of(from->rest.data + length, from->rest.length - length);
}

static bool take_phrase(reading *from)
{
    skip(from, 1);
    const size_t end = slice_find(from->rest, SLICE("\""));
    if (end == SIZE_MAX)
        return false;
    const slice words = slice_of(from->rest.data, end);
    skip(from, end + 1);
    return take_words(from, words, false);
}

static bool take_bracket(reading *from, char bracket)
{
    skip(from, 1);
    if (bracket == ')') {
        buffer_add_byte(from->out, ')');
        return from->wants_join && --from->depth >= 0;
    }
    buffer_add(from->out, from->wants_join ? SLICE(" & (") : SLICE("("));
    from->wants_join = false;
    from->depth++;
    return true;
}

static bool is_bare(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           (unsigned char)c >= 0x80;
}

static bool take_operator(reading *from, slice sign)
{
    const bool is_after_operand = from->wants_join;
    buffer_add(from->out, sign);
    from->wants_join = false;
    return is_after_operand;
}

static bool take_word(reading *from)
{
    size_t end = 0;
    while (end < from->rest.length && is_bare(from->rest.data[end]))
        end++;
    const slice word = slice_of(from->rest.data, end);
    const bool is_prefix = end > 0 && end < from->rest.length && from->rest.data[end] == '*';
    skip(from, is_prefix ? end + 1 : end);
    if (end == 0)
        return false;
    if (slice_equal(word, SLICE("AND")))
        return take_operator(from, SLICE(" & "));
    if (slice_equal(word, SLICE("OR")))
        return take_operator(from, SLICE(" | "));
    if (slice_equal(word, SLICE("NOT")))
        return take_operator(from, SLICE(" & !"));
    return take_words(from, word, is_prefix);
}

bool ledger_write_search_words(buffer *out, slice words)
{
    reading from = {.out = out, .rest = slice_trim(words)};
    bool is_fine = from.rest.length > 0;
    while (is_fine && from.rest.length > 0) {
        const char c = from.rest.data[0];
        if (c == ' ' || c == '\t' || c == '\n')
            skip(&from, 1);
        else if (c == '"')
            is_fine = take_phrase(&from);
        else if (c == '(' || c == ')')
            is_fine = take_bracket(&from, c);
        else
            is_fine = take_word(&from);
    }
    return is_fine && from.wants_join && from.depth == 0;
}

// ---- what is searched ----

#define LETTERS_SEARCHED 400000u // of a text: PostgreSQL has no longer lists of words

static slice cut_letters(slice text, size_t most)
{
    size_t at = 0;
    for (size_t letters = 0; letters < most && at < text.length; letters++)
        (void)utf8_decode(text, &at);
    return slice_of(text.data, at);
}

// Folded; between words one space.
static void write_plain(buffer *out, slice folded)
{
    bool is_between = false;
    for (size_t at = 0; at < folded.length;) {
        const size_t start = at;
        const bool is_word = is_in_word(utf8_decode(folded, &at));
        if (is_word)
            buffer_add(out, slice_of(folded.data + start, at - start));
        else if (!is_between)
            buffer_add_byte(out, ' ');
        is_between = !is_word;
    }
}

static dateline_status bind_plain(database_statement *statement, arena *arena, slice title,
                                  slice text, dateline_error *error)
{
    buffer plain;
    const slice head = cut_letters(title, LETTERS_SEARCHED);
    const slice body = cut_letters(text, LETTERS_SEARCHED - utf8_length(head));
    buffer_init(&plain, 8 * LETTERS_SEARCHED);
    write_plain(&plain, utf8_fold_copy(arena, head));
    buffer_add_byte(&plain, ' ');
    write_plain(&plain, utf8_fold_copy(arena, body));
    const dateline_status status = buffer_status(&plain, error);
    if (status == DATELINE_OK)
        database_bind_copy(statement, 2, buffer_slice(&plain));
    buffer_clear(&plain);
    return status;
}

static dateline_status write_text(ledger *ledger, int64_t article, slice title, slice text,
                                  dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    database_statement *statement = ledger_prepare(ledger, LEDGER_ADD_TEXT, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    database_bind_number(statement, 1, article);
    // SQLite reads the words itself.
    if (database_parameters(statement) > 1)
        status = bind_plain(statement, ledger->scratch, title, text, error);
    return status == DATELINE_OK ? ledger_run(ledger, statement, error) : status;
}

dateline_status ledger_write_texts(ledger *ledger, dateline_error *error)
{
    ledger_unwritten *unwritten = &ledger->unwritten;
    dateline_status status = DATELINE_OK;
    while (unwritten->written < unwritten->count && status == DATELINE_OK)
        status = write_text(ledger, unwritten->articles[unwritten->written++], SLICE_NONE,
                            SLICE_NONE, error);
    return status;
}

dateline_status ledger_add_text(ledger *ledger, int64_t article, slice title, slice text,
                                dateline_error *error)
{
    ledger_unwritten *unwritten = &ledger->unwritten;
    if (!unwritten->is_gathering || unwritten->count == LEDGER_UNWRITTEN_MOST)
        return write_text(ledger, article, title, text, error);
    unwritten->articles[unwritten->count++] = article;
    return DATELINE_OK;
}

// ---- the search ----

#define RANK "-ts_rank(w.words, to_tsquery('simple', :words))"

void ledger_write_search_postgresql(buffer *sql, const ledger_filter *filter)
{
    buffer_add(sql, SLICE("SELECT a.id, a.title, a.outlet, a.published,"
                          " ts_headline('simple', a.text, to_tsquery('simple', :words),"
                          "  'StartSel=[,StopSel=],MaxWords=24,MinWords=12'),"
                          " (SELECT group_concat(CAST(incident AS TEXT), ' ') FROM (SELECT DISTINCT"
                          "  incident FROM account WHERE article = a.id AND is_topic = 0 ORDER BY"
                          "  incident) told), " LEDGER_PRINTINGS
                          " FROM article_words w JOIN article a ON a.id = w.article"
                          " WHERE w.words @@ to_tsquery('simple', :words)"));
    if (filter->days.earliest != DAY_OPEN_PAST)
        buffer_add(sql, SLICE(" AND a.published >= :since"
                              " AND w.month >= month_of(:since)"));
    if (filter->days.latest != DAY_OPEN_FUTURE)
        buffer_add(sql, SLICE(" AND a.published <= :until"
                              " AND w.month <= month_of(:until)"));
    ledger_add_told_conditions(sql, filter);
    if (filter->after != 0)
        buffer_add(sql, SLICE(" AND (" RANK ", a.sha256) > (SELECT " RANK ", a.sha256 FROM"
                              " article_words w JOIN article a ON a.id = w.article"
                              " WHERE a.id = :after)"));
    buffer_add(sql, SLICE(" ORDER BY " RANK ", a.sha256"));
}
