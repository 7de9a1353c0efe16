// What an article claims, and where it says that people were.
#include "ledger/ledger_internal.h"

#define MARKS_LIMIT 1024u // bytes; a source, cue and content have nine pieces in all

typedef struct telling {
    ledger *ledger;
    const ledger_telling *of;
} telling;

static slice sentence_of(const article *article, const article_claim *claim)
{
    return slice_at(article->document.text.data, article->document.sentences[claim->sentence].at);
}

static void add_marks(buffer *out, const char *part, const span *pieces, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        buffer_add_format(out, "%s[\"%s\",%u,%u]", out->length > 1 ? "," : "", part,
                          pieces[i].start, pieces[i].end);
}

// What the claim is held by: the attribution, or where a participle or a noun of its own tells it
// ("blamed on", "reports of"), that alone. NULL for the author.
static const sayswho_attribution *attribution_of(const telling *telling, const article_claim *claim,
                                                 sayswho_attribution *own)
{
    const sayswho_layer *sayswho = &telling->of->article->sayswho;
    const sayswho_attribution *by =
        claim->attribution < sayswho->count ? &sayswho->attributions[claim->attribution] : NULL;
    const bool has_cue = claim->cue_at.end > claim->cue_at.start;
    if (!has_cue || (by != NULL && by->cue_count > 0 && by->cue[0].start == claim->cue_at.start))
        return by;
    *own = (sayswho_attribution){.source = {claim->holder_at},
                                 .source_count = claim->holder_at.end > claim->holder_at.start,
                                 .cue = {claim->cue_at},
                                 .cue_count = 1};
    return own;
}

// Where source, cue and content stand in the text; none for the author.
static slice marks_of(const telling *telling, const article_claim *claim)
{
    sayswho_attribution own;
    const sayswho_attribution *by = attribution_of(telling, claim, &own);
    buffer marks;
    if (by == NULL)
        return SLICE_NONE;
    buffer_init(&marks, MARKS_LIMIT);
    buffer_add_byte(&marks, '[');
    add_marks(&marks, "source", by->source, by->source_count);
    add_marks(&marks, "cue", by->cue, by->cue_count);
    add_marks(&marks, "content", by->content, by->content_count);
    buffer_add_byte(&marks, ']');
    const slice kept = arena_copy_buffer(telling->ledger->scratch, &marks);
    buffer_clear(&marks);
    return kept;
}

// The words that report it: "said", "put … at".
static slice cue_of(const telling *telling, const article_claim *claim)
{
    const article *article = telling->of->article;
    sayswho_attribution own;
    const sayswho_attribution *by = attribution_of(telling, claim, &own);
    slice cue = SLICE_NONE;
    for (uint32_t i = 0; by != NULL && i < by->cue_count; i++) {
        const slice piece = slice_at(article->document.text.data, by->cue[i]);
        cue = i == 0 ? piece
                     : arena_format(telling->ledger->scratch, "%.*s \xE2\x80\xA6 %.*s",
                                    (int)cue.length, cue.data, (int)piece.length, piece.data);
    }
    return cue;
}

#define CLAIM_COLUMNS 29
#define CLAIMS_AT_ONCE 8u // in LEDGER_ADD_CLAIMS
_Static_assert((CLAIM_COLUMNS) * (CLAIMS_AT_ONCE) <= DATABASE_PARAMETERS,
               "one statement takes them");

static void bind_words(database_statement *statement, int at, const telling *telling,
                       const article_claim *claim)
{
    const article *article = telling->of->article;
    const slice words = slice_at(article->document.text.data, claim->at);
    ledger_bind_text(statement, at, words.length > 0 ? words : claim->value);
    ledger_bind_text(statement, at + 1, sentence_of(article, claim));
    ledger_bind_text(statement, at + 2, claim->why);
    ledger_bind_text(statement, at + 3, marks_of(telling, claim));
    ledger_bind_text(statement, at + 4, cue_of(telling, claim));
    ledger_bind_text(statement, at + 5, claim->chain);
    ledger_bind_text(statement, at + 6, claim->age);
    ledger_bind_text(statement, at + 7, claim->sex);
    ledger_bind_text(statement, at + 8, claim->holder_title);
    ledger_bind_text(statement, at + 9, claim->holder_role);
    ledger_bind_text(statement, at + 10, claim->affiliation);
    ledger_bind_text(statement, at + 11, claim->holder_country);
}

// at: of the claim's first column in the statement.
static void bind_claim(database_statement *statement, int at, const telling *telling,
                       const article_claim *claim)
{
    const bool has_range = article_slot_is_number(claim->slot) || claim->range.low > 0 ||
                           claim->range.high != HOWMANY_UNBOUNDED; // "three jets"
    database_bind_number(statement, at, telling->of->incidents[claim->incident]);
    database_bind_number(statement, at + 1, telling->of->accounts[claim->incident]);
    database_bind_number(statement, at + 2, telling->of->article_id);
    ledger_bind_text(statement, at + 3, slice_from_string(article_slot_name(claim->slot)));
    ledger_bind_text(statement, at + 4, claim->value);
    ledger_bind_count(statement, at + 5, has_range ? claim->range.low : HOWMANY_UNBOUNDED);
    ledger_bind_count(statement, at + 6, has_range ? claim->range.high : HOWMANY_UNBOUNDED);
    ledger_bind_day(statement, at + 7, claim->bounds.earliest);
    ledger_bind_day(statement, at + 8, claim->bounds.latest);
    ledger_bind_text(statement, at + 9,
                     claim->holder.length > 0 ? claim->holder : SLICE("unnamed"));
    ledger_bind_text(statement, at + 10, claim->holder_kind);
    ledger_bind_text(statement, at + 11, claim->via);
    ledger_bind_text(statement, at + 12, claim->parent);
    ledger_bind_text(statement, at + 13, slice_from_string(sayswho_stance_name(claim->stance)));
    ledger_bind_text(statement, at + 14,
                     slice_from_string(sayswho_certainty_name(claim->certainty)));
    database_bind_number(statement, at + 15, claim->at.start);
    database_bind_number(statement, at + 16, claim->at.end);
    bind_words(statement, at + 17, telling, claim);
}

// As many as there are in one statement, from `first` on; *count says how many.
static dateline_status add_some_claims(const telling *telling, uint32_t first, uint32_t *count,
                                       dateline_error *error)
{
    const article *article = telling->of->article;
    const bool are_many = article->claim_count - first >= CLAIMS_AT_ONCE;
    database_statement *statement =
        ledger_prepare(telling->ledger, are_many ? LEDGER_ADD_CLAIMS : LEDGER_ADD_CLAIM, error);
    *count = are_many ? CLAIMS_AT_ONCE : 1;
    if (statement == NULL)
        return DATELINE_LEDGER;
    for (uint32_t i = 0; i < *count; i++)
        bind_claim(statement, (int)i * CLAIM_COLUMNS + 1, telling, &article->claims[first + i]);
    return ledger_run(telling->ledger, statement, error);
}

dateline_status ledger_add_claims(ledger *ledger, const ledger_telling *of, dateline_error *error)
{
    const telling telling = {.ledger = ledger, .of = of};
    const uint32_t all = of->article->claim_count;
    uint32_t count = 0;
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < all && status == DATELINE_OK; i += count)
        status = add_some_claims(&telling, i, &count, error);
    return status;
}

// ---- which claims take up which ----

// The numbers that the ledger gave them, in the article's order; NULL when they do not fit.
static int64_t *numbers_of_claims(const telling *telling, dateline_error *error)
{
    const uint32_t all = telling->of->article->claim_count;
    int64_t *numbers = ARENA_ARRAY(telling->ledger->scratch, all, int64_t);
    database_statement *rows = ledger_prepare(telling->ledger, LEDGER_CLAIMS_OF_ARTICLE, error);
    uint32_t count = 0;
    if (rows == NULL || numbers == NULL)
        return NULL;
    database_bind_number(rows, 1, telling->of->article_id);
    while (count < all && database_step(rows) == DATABASE_ROW)
        numbers[count++] = database_column_number(rows, 0);
    database_reset(rows);
    if (count == all)
        return numbers;
    (void)ledger_fault(telling->ledger, error);
    return NULL;
}

static dateline_status add_answer(const telling *telling, const article_answer *answer,
                                  const int64_t *numbers, dateline_error *error)
{
    database_statement *statement = ledger_prepare(telling->ledger, LEDGER_ADD_ANSWER, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    database_bind_number(statement, 1, numbers[answer->claim]);
    database_bind_number(statement, 2, numbers[answer->to]);
    ledger_bind_text(statement, 3, slice_from_string(article_answer_name(answer->how)));
    database_bind_number(statement, 4, answer->cue.start);
    database_bind_number(statement, 5, answer->cue.end);
    ledger_bind_text(statement, 6, slice_at(telling->of->article->document.text.data, answer->cue));
    return ledger_run(telling->ledger, statement, error);
}

dateline_status ledger_add_answers(ledger *ledger, const ledger_telling *of, dateline_error *error)
{
    const telling telling = {.ledger = ledger, .of = of};
    const article *article = of->article;
    if (article->answer_count == 0)
        return DATELINE_OK;
    const int64_t *numbers = numbers_of_claims(&telling, error);
    dateline_status status = numbers == NULL ? DATELINE_LEDGER : DATELINE_OK;
    for (uint32_t i = 0; i < article->answer_count && status == DATELINE_OK; i++)
        status = add_answer(&telling, &article->answers[i], numbers, error);
    return status;
}

static dateline_status add_stay(const telling *telling, const article_stay *stay,
                                dateline_error *error)
{
    database_statement *statement = ledger_prepare(telling->ledger, LEDGER_ADD_STAY, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    database_bind_number(statement, 1, telling->of->article_id);
    ledger_bind_text(statement, 2, stay->person.length > 0 ? stay->person : SLICE("unnamed"));
    ledger_bind_text(statement, 3, slice_from_string(stay->kind));
    ledger_bind_text(statement, 4, stay->place);
    ledger_bind_day(statement, 5, stay->bounds.earliest);
    ledger_bind_day(statement, 6, stay->bounds.latest);
    ledger_bind_text(statement, 7, stay->inferred_from);
    ledger_bind_text(statement, 8, stay->holder.length > 0 ? stay->holder : SLICE("unnamed"));
    const slice words = slice_at(telling->of->article->document.text.data, stay->at);
    ledger_bind_text(statement, 9, words.length > 0 ? words : SLICE("?"));
    return ledger_run(telling->ledger, statement, error);
}

dateline_status ledger_add_stays(ledger *ledger, const ledger_telling *of, dateline_error *error)
{
    const telling telling = {.ledger = ledger, .of = of};
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < of->article->stay_count && status == DATELINE_OK; i++)
        status = add_stay(&telling, &of->article->stays[i], error);
    return status;
}
