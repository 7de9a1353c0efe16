// Which articles of the ledger have a story like this one? Found by words, names and streets; the
// incident room says how alike the two are.
#include <stdlib.h>
#include <string.h>

#include "ledger/ledger_internal.h"

#define SEARCH_WORDS 16u            // weightiest words of a story that others are found by
#define SEARCH_DAYS 30              // between articles that share words only
#define ANY_DAYS (INT64_C(1) << 33) // more than lie between any two, unknown ones among them
#define LEAST_OVERLAP 1200u         // of the products of word weights, 65025 is equality
#define NAME_OVERLAP 4000u          // what a name or street is worth beside words
#define ALL_COMPARED 768u           // articles whose stories are read, whatever they promise
#define COMPARED_MOST 128u          // where more share enough: those that promise most
static_assert(COMPARED_MOST <= ALL_COMPARED, "of all there are enough to reach it");
#define LED_BY_WORD 1000  // articles before, and as many behind, that a word leads to
#define LED_BY_NAME 600   // the same of a name: who is named more often says little
#define LIST_LIMIT 65536u // bytes of a list of terms
#define RELATED 0.1       // similarity from which a pair is kept
#define ALIKE 0.3         // of the words, from which texts are compared

// ---- the terms that others are found by ----

static int by_text_weight(const void *a, const void *b)
{
    const article_term *left = a;
    const article_term *right = b;
    if (left->text != right->text)
        return left->text > right->text ? -1 : 1;
    return left->value < right->value ? -1 : left->value > right->value;
}

// Officials, too: a captivity of months is told with their names and little else.
static bool leads(uint32_t kind)
{
    return kind == TERM_STREET || kind == TERM_NAME || kind == TERM_SPEAKER || kind == TERM_OFFICE;
}

static uint32_t find_search_terms(article_term out[STORY_TERMS], const article_story *story)
{
    uint32_t words = 0;
    for (; words < story->count && story->terms[words].kind == TERM_WORD; words++)
        out[words] = story->terms[words];
    qsort(out, words, sizeof *out, by_text_weight);
    uint32_t count = words < SEARCH_WORDS ? words : SEARCH_WORDS;
    for (uint32_t i = words; i < story->count; i++)
        if (leads(story->terms[i].kind))
            out[count++] = story->terms[i];
    return count;
}

// A word and a street of one hash are two terms.
static int64_t term_key(const article_term *term)
{
    return (int64_t)term->kind << 32 | term->value;
}

// All in one statement: they are a row each, and many.
static dateline_status write_terms(ledger *ledger, int64_t article, slice mark, int32_t day,
                                   slice terms, dateline_error *error)
{
    database_statement *statement = ledger_prepare(ledger, LEDGER_ADD_TERMS, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    database_bind_text(statement, 1, terms);
    database_bind_number(statement, 2, day);
    database_bind_number(statement, 3, article);
    database_bind_text(statement, 4, mark);
    return ledger_run(ledger, statement, error);
}

dateline_status ledger_add_story(ledger *ledger, int64_t article, slice mark,
                                 const article_story *story, dateline_error *error)
{
    article_term terms[STORY_TERMS];
    const uint32_t count = find_search_terms(terms, story);
    buffer list;
    buffer_init(&list, LIST_LIMIT);
    buffer_add_byte(&list, '[');
    for (uint32_t i = 0; i < count; i++)
        buffer_add_format(&list, "%s[%lld,%u]", i == 0 ? "" : ",", (long long)term_key(&terms[i]),
                          terms[i].text);
    buffer_add_byte(&list, ']');
    dateline_status status = buffer_status(&list, error);
    if (status == DATELINE_OK)
        status = write_terms(ledger, article, mark, story->day, buffer_slice(&list), error);
    buffer_clear(&list);
    return status;
}

// ---- candidates ----

typedef struct candidate {
    int64_t article;
    uint32_t overlap;
    uint32_t promise; // what the overlap says, days apart considered
    int32_t day;
    char mark[LEDGER_MARK_DIGITS]; // of its text
} candidate;

// An entry an article, found by its number: a common word leads to thousands.
typedef struct candidates {
    candidate *items;
    uint32_t count, capacity;
    uint32_t *slots; // [slot_count] indices into items, one more; 0 free
    uint32_t slot_count;
} candidates;

#define SLOTS_FIRST 4096u

static uint32_t *slot_of(const candidates *all, int64_t article)
{
    const uint64_t mixed = (uint64_t)article * 0x9e3779b97f4a7c15u;
    uint32_t at = (uint32_t)(mixed >> 32) & (all->slot_count - 1);
    while (all->slots[at] != 0 && all->items[all->slots[at] - 1].article != article)
        at = (at + 1) & (all->slot_count - 1);
    return &all->slots[at];
}

static bool make_room(candidates *all, arena *arena)
{
    if (2 * all->count < all->slot_count)
        return true;
    const uint32_t wider = all->slot_count == 0 ? SLOTS_FIRST : 4 * all->slot_count;
    uint32_t *slots = ARENA_ARRAY(arena, wider, uint32_t);
    if (slots == NULL)
        return false;
    all->slots = slots;
    all->slot_count = wider;
    for (uint32_t i = 0; i < all->count; i++)
        *slot_of(all, all->items[i].article) = i + 1;
    return true;
}

// NULL: no memory.
static candidate *put_candidate(candidates *all, arena *arena, int64_t article)
{
    if (!make_room(all, arena))
        return NULL;
    uint32_t *slot = slot_of(all, article);
    if (*slot != 0)
        return &all->items[*slot - 1];
    candidate *made = ARENA_PUSH(arena, all->items, all->count, all->capacity);
    if (made != NULL) {
        *made = (candidate){.article = article};
        *slot = all->count;
    }
    return made;
}

typedef struct gathering {
    candidates *out;
    arena *arena;
    slice mark; // of the article
    int32_t day;
    const article_term *terms;
    bool is_behind; // those told behind the article are asked for, not those before
} gathering;

static void bind_search(database_statement *statement, uint32_t number, void *context)
{
    const gathering *gathering = context;
    const article_term *term = &gathering->terms[number];
    const bool is_word = term->kind == TERM_WORD;
    const int64_t day = gathering->day;
    const int64_t farthest = is_word ? SEARCH_DAYS : ANY_DAYS;
    database_bind_number(statement, 1, term_key(term));
    database_bind_number(statement, 2, gathering->is_behind ? day + farthest : day - farthest);
    database_bind_number(statement, 3, is_word ? LED_BY_WORD : LED_BY_NAME);
    database_bind_text(statement, 4, gathering->mark);
    database_bind_number(statement, 5, day);
}

static dateline_status gather(database_statement *row, uint32_t number, void *context,
                              dateline_error *error)
{
    const gathering *gathering = context;
    const article_term *term = &gathering->terms[number];
    candidate *found =
        put_candidate(gathering->out, gathering->arena, database_column_number(row, 0));
    if (found == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many articles are alike");
    const uint32_t weight = (uint32_t)database_column_number(row, 1) & UINT8_MAX;
    if (found->overlap == 0) {
        found->day = (int32_t)database_column_number(row, 2);
        const slice mark = ledger_column_text(row, 3);
        if (mark.length == sizeof found->mark)
            memcpy(found->mark, mark.data, sizeof found->mark);
    }
    found->overlap += term->kind == TERM_WORD ? weight * term->text : NAME_OVERLAP;
    return DATELINE_OK;
}

// Of two that share as much the one told nearer in time is likelier to tell of the same: among a
// million incidents, ordered so, the first 128 hold as many of those that do as 400 by overlap.
static uint32_t promise_of(const candidate *candidate, int32_t day)
{
    static const struct {
        int64_t days;
        uint32_t tenths;
    } near[] = {{1, 20}, {3, 17}, {7, 14}, {30, 10}};
    const int64_t apart = llabs((int64_t)candidate->day - day);
    for (size_t i = 0; i < sizeof near / sizeof *near; i++)
        if (apart <= near[i].days)
            return candidate->overlap * near[i].tenths;
    return candidate->overlap * 8;
}

// Of equals that whose text has the smaller hash.
static int by_promise(const void *a, const void *b)
{
    const candidate *left = a;
    const candidate *right = b;
    if (left->promise != right->promise)
        return left->promise > right->promise ? -1 : 1;
    return memcmp(left->mark, right->mark, sizeof left->mark);
}

#define PROMISE_STEP 640u
#define PROMISE_STEPS 2048u // what lies above them counts as the last

static uint32_t step_of(uint32_t promise)
{
    return promise / PROMISE_STEP < PROMISE_STEPS ? promise / PROMISE_STEP : PROMISE_STEPS - 1;
}

// A bound that the most promising reach, and few besides: beside a million incidents thousands
// share enough, and sorting them all took more than anything else. Asked of more than ALL_COMPARED.
static uint32_t least_of_most(const candidates *found)
{
    uint32_t counts[PROMISE_STEPS] = {0};
    uint32_t reached = 0;
    uint32_t step = PROMISE_STEPS;
    for (uint32_t i = 0; i < found->count; i++)
        counts[step_of(found->items[i].promise)]++;
    while (reached < COMPARED_MOST)
        reached += counts[--step];
    return step * PROMISE_STEP;
}

static void keep_those(candidates *found, uint32_t least)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < found->count; i++)
        if (found->items[i].promise >= least)
            found->items[kept++] = found->items[i];
    found->count = kept;
}

// Only those that share enough. That is said by the two texts alone, so it is the same in whatever
// order they came. Of more than can be read those that promise most: what others there are then has
// a say, and so has the order. Hundreds of articles on one subject must not come so far; beside
// hundreds of thousands nearly every article does, and the more are read, the more they share by
// chance.
static void drop_small(candidates *found, int32_t day)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < found->count; i++) {
        if (found->items[i].overlap < LEAST_OVERLAP)
            continue;
        found->items[kept] = found->items[i];
        found->items[kept].promise = promise_of(&found->items[i], day);
        kept++;
    }
    found->count = kept;
    const bool are_many = kept > ALL_COMPARED;
    if (are_many)
        keep_those(found, least_of_most(found));
    if (found->count > 0)
        qsort(found->items, found->count, sizeof *found->items, by_promise);
    if (are_many && found->count > COMPARED_MOST)
        found->count = COMPARED_MOST;
}

typedef struct comparing {
    ledger_relations *out;
    ledger *ledger;
    const article_story *story;
    const candidate *candidates;
} comparing;

static void bind_candidate(database_statement *statement, uint32_t number, void *context)
{
    database_bind_number(statement, 1, ((const comparing *)context)->candidates[number].article);
}

static dateline_status note_related(ledger_relations *out, ledger *ledger,
                                    const ledger_related *found, dateline_error *error)
{
    if (found->similarity < RELATED)
        return DATELINE_OK;
    ledger_related *related = ARENA_PUSH(ledger->scratch, out->items, out->count, out->capacity);
    if (related == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many articles are alike");
    *related = *found;
    return DATELINE_OK;
}

// Copies are looked for among those that tell of one incident, and among those whose words are
// alike: what was learnt of incidents has no say in what is printed from what.
static dateline_status note_alike(ledger_relations *out, ledger *ledger,
                                  const ledger_related *found, double words, dateline_error *error)
{
    if (found->similarity < RELATED && words < ALIKE)
        return DATELINE_OK;
    int64_t *alike = ARENA_PUSH(ledger->scratch, out->alike, out->alike_count, out->alike_capacity);
    if (alike == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many articles are alike");
    *alike = found->article;
    return note_related(out, ledger, found, error);
}

static dateline_status compare(database_statement *row, uint32_t number, void *context,
                               dateline_error *error)
{
    const comparing *comparing = context;
    article_story other;
    double words = 0;
    const slice kept = database_column_blob(row, 0);
    if (!ledger_read_story(&other, (const uint8_t *)kept.data, kept.length))
        return DATELINE_OK;
    ledger_related found = {.article = comparing->candidates[number].article};
    found.similarity = incident_story_similarity(&comparing->ledger->scorer, comparing->story,
                                                 &other, &words, &found.reasons);
    if (found.similarity >= RELATED)
        found.sha256 = arena_copy(comparing->ledger->scratch, ledger_column_text(row, 1));
    return note_alike(comparing->out, comparing->ledger, &found, words, error);
}

static dateline_status visit(ledger *ledger, ledger_statement which, const database_visit *visit,
                             dateline_error *error)
{
    database_statement *rows = ledger_prepare(ledger, which, error);
    return rows == NULL ? DATELINE_LEDGER : database_visit_all(rows, visit, error);
}

static int by_likeness(const void *a, const void *b)
{
    const ledger_related *left = a;
    const ledger_related *right = b;
    if (left->similarity != right->similarity)
        return left->similarity > right->similarity ? -1 : 1;
    return slice_compare(left->sha256, right->sha256);
}

static void bind_found(database_statement *statement, uint32_t number, void *context)
{
    database_bind_number(statement, 1, ((const ledger_relations *)context)->items[number].article);
}

static dateline_status take_subject(database_statement *row, uint32_t number, void *context,
                                    dateline_error *error)
{
    (void)error;
    ledger_related *related = &((const ledger_relations *)context)->items[number];
    related->subject = database_column_number(row, 0);
    related->type = ledger_type_named(ledger_column_text(row, 1));
    return DATELINE_OK;
}

dateline_status ledger_find_related(ledger_relations *out, ledger *ledger, slice mark,
                                    const article_story *story, dateline_error *error)
{
    article_term terms[STORY_TERMS];
    candidates found = {0};
    gathering gathering = {&found, ledger->scratch, mark, story->day, terms, false};
    const database_visit by_term = {find_search_terms(terms, story), bind_search, gather,
                                    &gathering};
    dateline_status status = visit(ledger, LEDGER_ARTICLES_BEFORE_BY_TERM, &by_term, error);
    gathering.is_behind = true;
    if (status == DATELINE_OK)
        status = visit(ledger, LEDGER_ARTICLES_BEHIND_BY_TERM, &by_term, error);
    if (status != DATELINE_OK)
        return status;
    drop_small(&found, story->day);
    comparing comparing = {out, ledger, story, found.items};
    const database_visit by_story = {found.count, bind_candidate, compare, &comparing};
    status = visit(ledger, LEDGER_STORY, &by_story, error);
    if (out->count > 0)
        qsort(out->items, out->count, sizeof *out->items, by_likeness);
    const database_visit by_article = {out->count, bind_found, take_subject, out};
    return status == DATELINE_OK ? visit(ledger, LEDGER_SUBJECT, &by_article, error) : status;
}

// ---- those that arrived late ----

// What a search by terms would have found the other by.
static uint32_t overlap_of(const article_story *one, const article_story *other)
{
    article_term own[STORY_TERMS];
    article_term others[STORY_TERMS];
    const uint32_t count = find_search_terms(own, one);
    const uint32_t other_count = find_search_terms(others, other);
    const int64_t days = (int64_t)one->day - other->day;
    const bool is_near = days <= SEARCH_DAYS && days >= -SEARCH_DAYS;
    uint32_t overlap = 0;
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < other_count; k++) {
            if (own[i].kind != others[k].kind || own[i].value != others[k].value)
                continue;
            if (own[i].kind != TERM_WORD)
                overlap += NAME_OVERLAP;
            else if (is_near)
                overlap += (uint32_t)own[i].text * others[k].text;
        }
    return overlap;
}

typedef struct arriving {
    ledger *ledger;
    ledger_relations *out;
    ledger_accounts *articles;
    const article_story *story;
    int64_t since;
} arriving;

static void bind_arrivals(database_statement *statement, uint32_t number, void *context)
{
    (void)number;
    const arriving *arriving = context;
    database_bind_number(statement, 1, arriving->since);
    database_bind_number(statement, 2, arriving->ledger->arrived);
}

static dateline_status take_late(database_statement *row, uint32_t number, void *context,
                                 dateline_error *error)
{
    (void)number;
    const arriving *arriving = context;
    ledger *ledger = arriving->ledger;
    article_story other;
    ledger_related found = {.article = database_column_number(row, 0),
                            .subject = database_column_number(row, 2),
                            .type = ledger_type_named(ledger_column_text(row, 3))};
    if (!ledger_accounts_put(arriving->articles, ledger->scratch, found.article))
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many articles are alike");
    const slice kept = database_column_blob(row, 1);
    if (arriving->story == NULL ||
        !ledger_read_story(&other, (const uint8_t *)kept.data, kept.length) ||
        overlap_of(arriving->story, &other) < LEAST_OVERLAP)
        return DATELINE_OK;
    double words = 0;
    found.similarity =
        incident_story_similarity(&ledger->scorer, arriving->story, &other, &words, &found.reasons);
    return note_alike(arriving->out, ledger, &found, words, error);
}

dateline_status ledger_find_late(ledger_relations *out, ledger_accounts *articles, ledger *ledger,
                                 const article_story *story, int64_t since, dateline_error *error)
{
    arriving arriving = {ledger, out, articles, story, since};
    const database_visit late = {1, bind_arrivals, take_late, &arriving};
    return visit(ledger, LEDGER_LATE, &late, error);
}
