// Which accounts of other articles may tell of the incident of this one? The subjects of two
// articles are compared by their stories; everything else that two articles mention by day, place,
// names and kind.
#include <stdlib.h>

#include "base/utf8.h"
#include "ledger/ledger_internal.h"

#define LINK_LEAST 0.1    // similarity from which a pair is kept
#define LOADED_MOST 4096u // accounts of others that are kept in memory
#define LONGEST_PLACE 256
#define RELATED_MOST 64u // articles whose other incidents are looked at, the most alike first

typedef struct search {
    ledger *ledger;
    const ledger_account *wanted;
    const ledger_relations *related;
    ledger_links *found;
    slice place; // folded; the other's own place must be the same, so that both find each other
    ledger_accounts compared;
} search;

// Is it the first time that the search meets this account?
static bool is_new(search *search, int64_t account)
{
    return !ledger_accounts_has(&search->compared, account) &&
           ledger_accounts_put(&search->compared, search->ledger->scratch, account);
}

// How alike the stories are of the article being added and of another.
static double relation_to(const search *search, int64_t article)
{
    for (uint32_t i = 0; i < search->related->count; i++)
        if (search->related->items[i].article == article)
            return search->related->items[i].similarity;
    return 0;
}

// ---- reading an account back ----

static what_type type_named(slice name)
{
    for (int type = 0; type < WHAT_TYPE_COUNT; type++)
        if (slice_equal(name, slice_from_string(what_type_name((what_type)type))))
            return (what_type)type;
    return WHAT_TYPE_COUNT;
}

static incident_words *words_of_kind(incident_profile *profile, slice kind)
{
    if (slice_equal(kind, SLICE("name")))
        return &profile->names;
    if (slice_equal(kind, SLICE("group")))
        return &profile->groups;
    return slice_equal(kind, SLICE("place")) ? &profile->places : &profile->words;
}

static dateline_status load_names(incident_profile *out, ledger *ledger, dateline_error *error)
{
    arena *arena = ledger->candidate;
    database_statement *statement = ledger_prepare(ledger, LEDGER_NAMES, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    if (!ledger_profile_room(out, arena))
        return DATELINE_LIMIT;
    database_bind_number(statement, 1, out->id);
    database_result code = DATABASE_ROW;
    while ((code = database_step(statement)) == DATABASE_ROW) {
        incident_words *words = words_of_kind(out, ledger_column_text(statement, 0));
        if (words->count < LEDGER_NAMES_KEPT)
            words->items[words->count++] = arena_copy(arena, ledger_column_text(statement, 1));
    }
    database_reset(statement);
    return code == DATABASE_DONE ? DATELINE_OK : ledger_fault(ledger, error);
}

static void load_facts(incident_profile *out, arena *arena, database_statement *row)
{
    *out = (incident_profile){
        .id = database_column_number(row, 0),
        .type = type_named(ledger_column_text(row, 1)),
        .bounds = ledger_column_interval(row, 2),
        .mode = arena_copy(arena, ledger_column_text(row, 4)),
        .country = arena_copy(arena, ledger_column_text(row, 5)),
        .latitude = database_column_real(row, 6),
        .longitude = database_column_real(row, 7),
        .has_point = !database_column_is_null(row, 6),
        .precision = (where_precision)database_column_number(row, 8),
        .killed = ledger_column_range(row, 9),
        .injured = ledger_column_range(row, 11),
        .is_lasting = database_column_number(row, 15) != 0,
    };
}

// The account of the row, read once for all accounts of the article that is being added. NULL with
// *status set.
static const incident_profile *load_account(search *search, database_statement *row,
                                            dateline_status *status, dateline_error *error)
{
    ledger *ledger = search->ledger;
    ledger_links *found = search->found;
    const int64_t account = database_column_number(row, 0);
    const uint32_t known = ledger_accounts_find(&found->loaded, account);
    if (known != UINT32_MAX)
        return found->profiles[known];
    if (found->loaded.count >= LOADED_MOST) {
        arena_reset(ledger->candidate);
        ledger_accounts_clear(&found->loaded);
    }
    incident_profile *made = ARENA_NEW(ledger->candidate, incident_profile);
    if (made == NULL || !ledger_accounts_put(&found->loaded, ledger->scratch, account)) {
        *status = error_set(error, DATELINE_LIMIT, 0, 0, "no memory to compare an article");
        return NULL;
    }
    load_facts(made, ledger->candidate, row);
    *status = load_names(made, ledger, error);
    found->profiles[found->loaded.count - 1] = made;
    return *status == DATELINE_OK ? made : NULL;
}

// ---- links ----

static dateline_status note_link(search *search, const ledger_link_found *link,
                                 dateline_error *error)
{
    ledger_links *found = search->found;
    ledger_link_found *made =
        ARENA_PUSH(search->ledger->scratch, found->items, found->count, found->capacity);
    if (made == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "no memory to compare an article");
    *made = *link;
    made->own = search->wanted->id;
    return DATELINE_OK;
}

static dateline_status link_subjects(search *search, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < search->related->count && status == DATELINE_OK; i++) {
        const ledger_related *other = &search->related->items[i];
        const ledger_link_found link = {.other = other->subject,
                                        .article = other->article,
                                        .similarity = other->similarity,
                                        .are_subjects = true};
        if (other->subject != 0)
            status = note_link(search, &link, error);
    }
    return status;
}

// Too much happens in a country for it to be a lead.
static bool is_lead(where_precision precision)
{
    return precision != WHERE_COUNTRY && precision != WHERE_REGION;
}

static bool is_at_place(const search *search, database_statement *row)
{
    char place[LONGEST_PLACE];
    if (search->place.length == 0)
        return true;
    const size_t length = utf8_fold(ledger_column_text(row, 16), place, sizeof place);
    return length != SIZE_MAX && slice_equal(slice_of(place, length), search->place) &&
           is_lead((where_precision)database_column_number(row, 8));
}

static dateline_status consider_row(search *search, database_statement *row, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    const bool is_subject = database_column_number(row, 13) != 0;
    if (search->wanted->is_subject && search->wanted->has_story && is_subject)
        return status;
    if (!is_at_place(search, row) || !is_new(search, database_column_number(row, 0)) ||
        !what_types_compatible(type_named(ledger_column_text(row, 1)),
                               search->wanted->profile.type))
        return status;
    const int64_t article = database_column_number(row, 14);
    const incident_profile *candidate = load_account(search, row, &status, error);
    if (candidate == NULL)
        return status;
    const ledger_link_found link = {
        .other = candidate->id,
        .article = article,
        .similarity =
            incident_similarity(&search->wanted->profile, candidate, relation_to(search, article))};
    return link.similarity >= LINK_LEAST ? note_link(search, &link, error) : status;
}

static dateline_status consider(search *search, database_statement *rows, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    database_result code = DATABASE_ROW;
    while (status == DATELINE_OK && (code = database_step(rows)) == DATABASE_ROW)
        status = consider_row(search, rows, error);
    database_reset(rows);
    if (status != DATELINE_OK)
        return status;
    return code == DATABASE_DONE ? DATELINE_OK : ledger_fault(search->ledger, error);
}

// What two articles on one subject tell besides is likely to be the same, too.
static dateline_status link_related(search *search, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    const uint32_t count =
        search->related->count < RELATED_MOST ? search->related->count : RELATED_MOST;
    for (uint32_t i = 0; i < count && status == DATELINE_OK; i++) {
        database_statement *rows =
            ledger_prepare(search->ledger, LEDGER_ACCOUNTS_OF_ARTICLE, error);
        if (rows == NULL)
            return DATELINE_LEDGER;
        database_bind_number(rows, 1, search->related->items[i].article);
        status = consider(search, rows, error);
    }
    return status;
}

static dateline_status link_by(search *search, slice kind, const incident_words *names,
                               dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < names->count && status == DATELINE_OK; i++) {
        database_statement *rows = ledger_prepare(search->ledger, LEDGER_ACCOUNTS_BY_NAME, error);
        if (rows == NULL)
            return DATELINE_LEDGER;
        ledger_bind_text(rows, 1, kind);
        ledger_bind_text(rows, 2, names->items[i]);
        database_bind_number(rows, 3, search->wanted->article);
        ledger_bind_day(rows, 4, search->wanted->profile.bounds.earliest);
        ledger_bind_day(rows, 5, search->wanted->profile.bounds.latest);
        status = consider(search, rows, error);
    }
    return status;
}

// Others could not find an account without them.
static bool has_names(const incident_profile *profile)
{
    return profile->names.count + profile->groups.count + profile->places.count +
               profile->words.count >
           0;
}

dateline_status ledger_link(ledger_links *found, ledger *ledger, const ledger_account *account,
                            const ledger_relations *related, dateline_error *error)
{
    search search = {.ledger = ledger, .wanted = account, .related = related, .found = found};
    dateline_status status = DATELINE_OK;
    if (found->profiles == NULL) {
        arena_reset(ledger->candidate);
        found->profiles = ARENA_ARRAY(ledger->scratch, LOADED_MOST, const incident_profile *);
        if (found->profiles == NULL)
            return error_set(error, DATELINE_LIMIT, 0, 0, "no memory to compare an article");
    }
    if (account->is_subject && account->has_story)
        status = link_subjects(&search, error);
    if (status != DATELINE_OK || !has_names(&account->profile))
        return status;
    status = link_related(&search, error);
    if (status == DATELINE_OK)
        status = link_by(&search, SLICE("name"), &account->profile.names, error);
    if (status != DATELINE_OK || account->place.length == 0 || !is_lead(account->profile.precision))
        return status;
    search.place = utf8_fold_copy(ledger->scratch, account->place);
    const incident_words own = {&search.place, 1};
    status = link_by(&search, SLICE("place"), &own, error);
    return status;
}

// ---- keeping ----

static int by_article_and_account(const void *a, const void *b)
{
    const ledger_link_found *left = a;
    const ledger_link_found *right = b;
    if (left->article != right->article)
        return left->article < right->article ? -1 : 1;
    if (left->own != right->own)
        return left->own < right->own ? -1 : 1;
    return left->other < right->other ? -1 : left->other > right->other;
}

// Has one of the two no better link into the other's article? Of one incident an article gives one
// account, so a weak link that is the best of neither can hardly be right.
static bool is_best(const ledger_link_found *links, uint32_t count, const ledger_link_found *link)
{
    bool is_best_of_own = true;
    bool is_best_of_other = true;
    for (uint32_t i = 0; i < count && (is_best_of_own || is_best_of_other); i++) {
        if (links[i].similarity <= link->similarity)
            continue;
        is_best_of_own &= links[i].own != link->own;
        is_best_of_other &= links[i].other != link->other;
    }
    return is_best_of_own || is_best_of_other;
}

static dateline_status add_link(ledger *ledger, const ledger_link_found *link,
                                dateline_error *error)
{
    database_statement *statement = ledger_prepare(ledger, LEDGER_ADD_LINK, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    database_bind_number(statement, 1, link->own < link->other ? link->own : link->other);
    database_bind_number(statement, 2, link->own < link->other ? link->other : link->own);
    database_bind_real(statement, 3, link->similarity);
    return ledger_run(ledger, statement, error);
}

dateline_status ledger_keep_links(ledger_links *found, ledger *ledger, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    if (found->count > 0)
        qsort(found->items, found->count, sizeof *found->items, by_article_and_account);
    for (uint32_t first = 0, end = 0; first < found->count && status == DATELINE_OK; first = end) {
        for (end = first; end < found->count; end++)
            if (found->items[end].article != found->items[first].article)
                break;
        for (uint32_t i = first; i < end && status == DATELINE_OK; i++)
            if (found->items[i].are_subjects || found->items[i].similarity > INCIDENT_SAME ||
                is_best(&found->items[first], end - first, &found->items[i]))
                status = add_link(ledger, &found->items[i], error);
    }
    return status;
}
