// Which accounts of other articles may tell of the incident of this one? The subjects of two
// articles are compared by their stories; everything else that two articles mention by day, place,
// names and kind.
#include "base/utf8.h"
#include "ledger/ledger_internal.h"

#define LINK_LEAST 0.1   // similarity from which a pair is kept
#define RELATED_MOST 64u // articles whose other incidents are looked at, the most alike first

typedef struct search {
    ledger *ledger;
    const ledger_account *wanted;
    const ledger_relations *related;
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
    sqlite3_stmt *statement = ledger_prepare(ledger, LEDGER_NAMES, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    if (!ledger_profile_room(out, arena))
        return DATELINE_LIMIT;
    (void)sqlite3_bind_int64(statement, 1, out->id);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        incident_words *words = words_of_kind(out, ledger_column_text(statement, 0));
        if (words->count < LEDGER_NAMES_KEPT)
            words->items[words->count++] = arena_copy(arena, ledger_column_text(statement, 1));
    }
    (void)sqlite3_reset(statement);
    return code == SQLITE_DONE ? DATELINE_OK : ledger_fault(ledger, code, error);
}

static void load_account(incident_profile *out, arena *arena, sqlite3_stmt *row)
{
    *out = (incident_profile){
        .id = sqlite3_column_int64(row, 0),
        .type = type_named(ledger_column_text(row, 1)),
        .bounds = ledger_column_interval(row, 2),
        .mode = arena_copy(arena, ledger_column_text(row, 4)),
        .country = arena_copy(arena, ledger_column_text(row, 5)),
        .latitude = sqlite3_column_double(row, 6),
        .longitude = sqlite3_column_double(row, 7),
        .has_point = sqlite3_column_type(row, 6) != SQLITE_NULL,
        .precision = (where_precision)sqlite3_column_int(row, 8),
        .killed = ledger_column_range(row, 9),
        .injured = ledger_column_range(row, 11),
        .is_lasting = sqlite3_column_int(row, 15) != 0,
    };
}

// ---- links ----

static dateline_status add_link(ledger *ledger, int64_t a, int64_t b, double similarity,
                                dateline_error *error)
{
    sqlite3_stmt *statement = ledger_prepare(ledger, LEDGER_ADD_LINK, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    (void)sqlite3_bind_int64(statement, 1, a < b ? a : b);
    (void)sqlite3_bind_int64(statement, 2, a < b ? b : a);
    (void)sqlite3_bind_double(statement, 3, similarity);
    return ledger_run(ledger, statement, error);
}

static dateline_status link_subjects(const search *search, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < search->related->count && status == DATELINE_OK; i++) {
        const ledger_related *other = &search->related->items[i];
        if (other->subject != 0)
            status = add_link(search->ledger, search->wanted->id, other->subject, other->similarity,
                              error);
    }
    return status;
}

// Too much happens in a country for it to be a lead.
static bool is_lead(where_precision precision)
{
    return precision != WHERE_COUNTRY && precision != WHERE_REGION;
}

static bool is_at_place(const search *search, sqlite3_stmt *row)
{
    if (search->place.length == 0)
        return true;
    const slice place = utf8_fold_copy(search->ledger->candidate, ledger_column_text(row, 16));
    return slice_equal(place, search->place) &&
           is_lead((where_precision)sqlite3_column_int(row, 8));
}

static dateline_status consider(search *search, sqlite3_stmt *rows, dateline_error *error)
{
    ledger *ledger = search->ledger;
    dateline_status status = DATELINE_OK;
    int code = SQLITE_ROW;
    while (status == DATELINE_OK && (code = sqlite3_step(rows)) == SQLITE_ROW) {
        incident_profile candidate;
        const bool is_subject = sqlite3_column_int(rows, 13) != 0;
        if (search->wanted->is_subject && search->wanted->has_story && is_subject)
            continue;
        if (!is_at_place(search, rows) || !is_new(search, sqlite3_column_int64(rows, 0)))
            continue;
        arena_reset(ledger->candidate);
        load_account(&candidate, ledger->candidate, rows);
        if (!what_types_compatible(candidate.type, search->wanted->profile.type))
            continue;
        status = load_names(&candidate, ledger, error);
        const double similarity =
            incident_similarity(&search->wanted->profile, &candidate,
                                relation_to(search, sqlite3_column_int64(rows, 14)));
        if (status == DATELINE_OK && similarity >= LINK_LEAST)
            status = add_link(ledger, search->wanted->id, candidate.id, similarity, error);
    }
    (void)sqlite3_reset(rows);
    if (status != DATELINE_OK)
        return status;
    return code == SQLITE_DONE ? DATELINE_OK : ledger_fault(ledger, code, error);
}

// What two articles on one subject tell besides is likely to be the same, too.
static dateline_status link_related(search *search, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    const uint32_t count =
        search->related->count < RELATED_MOST ? search->related->count : RELATED_MOST;
    for (uint32_t i = 0; i < count && status == DATELINE_OK; i++) {
        sqlite3_stmt *rows = ledger_prepare(search->ledger, LEDGER_ACCOUNTS_OF_ARTICLE, error);
        if (rows == NULL)
            return DATELINE_LEDGER;
        (void)sqlite3_bind_int64(rows, 1, search->related->items[i].article);
        status = consider(search, rows, error);
    }
    return status;
}

static dateline_status link_by(search *search, slice kind, const incident_words *names,
                               dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < names->count && status == DATELINE_OK; i++) {
        sqlite3_stmt *rows = ledger_prepare(search->ledger, LEDGER_ACCOUNTS_BY_NAME, error);
        if (rows == NULL)
            return DATELINE_LEDGER;
        ledger_bind_text(rows, 1, kind);
        ledger_bind_text(rows, 2, names->items[i]);
        (void)sqlite3_bind_int64(rows, 3, search->wanted->article);
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

dateline_status ledger_link(ledger *ledger, const ledger_account *account,
                            const ledger_relations *related, dateline_error *error)
{
    search search = {.ledger = ledger, .wanted = account, .related = related};
    dateline_status status = DATELINE_OK;
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
