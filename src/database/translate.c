// A statement in SQLite's words becomes one in PostgreSQL's: parameters are numbered, and the few
// words that have another name there are replaced. Quoted text stays as it is.
#include "database/backend.h"

typedef struct word {
    const char *ours, *theirs;
} word;

// Longer phrases before those they begin with. The rest that SQLite has and PostgreSQL has not are
// functions of functions.c.
static const word words[] = {
    {"json_object", "json_build_object"},
    {"json_array", "json_build_array"},
    {"json_group_array", "json_agg"},
    {"group_concat", "string_agg"},
    {"LIKE", "ILIKE"},      // SQLite's does not tell case either
    {"CROSS JOIN", "JOIN"}, // SQLite's way to say in which order
    {"INDEXED BY", NULL},   // and by which index: the index's name goes with it
};

typedef struct translation {
    buffer *out;
    database_names *names;
    slice sql;
    size_t at;
    int highest; // parameter so far
} translation;

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= '0' && c <= '9');
}

static size_t word_end(slice sql, size_t at)
{
    while (at < sql.length && is_letter(sql.data[at]))
        at++;
    return at;
}

static void put_parameter(translation *to, int number, slice name)
{
    if (number < 1 || number > DATABASE_PARAMETERS) {
        to->out->failed = true;
        return;
    }
    if (number > to->highest)
        to->highest = number;
    to->names->items[number - 1] = name;
    buffer_add_format(to->out, "$%d", number);
}

// ? and ?12
static void take_mark(translation *to)
{
    const size_t end = word_end(to->sql, to->at + 1);
    uint64_t number = (uint64_t)to->highest + 1;
    const slice digits = slice_of(to->sql.data + to->at + 1, end - to->at - 1);
    if (digits.length > 0 && (!slice_to_number(digits, &number) || number > DATABASE_PARAMETERS))
        number = 0;
    to->at = end;
    put_parameter(to, (int)number, SLICE_NONE);
}

// :name, with its colon
static void take_name(translation *to)
{
    const size_t end = word_end(to->sql, to->at + 1);
    const slice name = slice_of(to->sql.data + to->at, end - to->at);
    int number = 0;
    while (number < to->highest && !slice_equal(to->names->items[number], name))
        number++;
    to->at = end;
    put_parameter(to, number + 1, name);
}

static void take_quoted(translation *to, char quote)
{
    size_t end = to->at + 1;
    while (end < to->sql.length && to->sql.data[end] != quote)
        end++;
    end = end < to->sql.length ? end + 1 : end;
    buffer_add(to->out, slice_of(to->sql.data + to->at, end - to->at));
    to->at = end;
}

static const word *word_at(const translation *from)
{
    const slice rest = slice_of(from->sql.data + from->at, from->sql.length - from->at);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const slice ours = slice_from_string(words[i].ours);
        if (slice_starts_with(rest, ours) &&
            (rest.length == ours.length || !is_letter(rest.data[ours.length])))
            return &words[i];
    }
    return NULL;
}

static void take_word(translation *to)
{
    const word *known = word_at(to);
    const size_t end =
        known == NULL ? word_end(to->sql, to->at) : to->at + slice_from_string(known->ours).length;
    if (known == NULL)
        buffer_add(to->out, slice_of(to->sql.data + to->at, end - to->at));
    else if (known->theirs != NULL)
        buffer_add(to->out, slice_from_string(known->theirs));
    to->at = end;
    if (known != NULL && known->theirs == NULL)
        to->at = word_end(to->sql, to->at + 1);
}

void database_translate(buffer *out, database_names *names, slice sql)
{
    translation to = {.out = out, .names = names, .sql = sql};
    *names = (database_names){.count = 0};
    while (to.at < sql.length) {
        const char c = sql.data[to.at];
        const char next = to.at + 1 < sql.length ? sql.data[to.at + 1] : '\0';
        if (c == '\'' || c == '"')
            take_quoted(&to, c);
        else if (c == '?')
            take_mark(&to);
        else if (c == ':' && is_letter(next))
            take_name(&to);
        else if (is_letter(c))
            take_word(&to);
        else {
            buffer_add_byte(out, c);
            to.at++;
            if (c == ':' && next == ':') { // PostgreSQL's cast
                buffer_add_byte(out, next);
                to.at++;
            }
        }
    }
    names->count = to.highest;
}
