// Which accounts of other articles may tell of the incident of this one? The subjects of two
// articles are compared by their stories; everything else that two articles mention by day, place,
// names and kind.
#include <math.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "ledger/ledger_internal.h"

#define LINK_LEAST 0.1    // similarity from which a pair is kept
#define LOADED_MOST 2048u // accounts of others that are kept in memory
#define BY_NAME_MOST 150  // accounts told before that a name leads to, and as many told behind
#define BY_PLACE_MOST 250 // of a place, before those of other days are left out
#define QUERIES_AT_ONCE 16u
#define LONGEST_PLACE 256
#define RELATED_MOST 512u    // articles whose other incidents are looked at, the most alike first,
#define RELATED_LOADED 1536u // until these are so many: a round-up tells of two dozen

// One of the article's accounts.
typedef struct wanted {
    const ledger_account *account;
    ledger_accounts compared; // with it
} wanted;

typedef struct query {
    wanted *by;
    slice kind;
    slice name; // folded; a place must be the other's own, so that both find each other
} query;

typedef struct pick { // to be compared
    wanted *by;
    const ledger_candidate *candidate;
} pick;

typedef struct search {
    ledger *ledger;
    const ledger_relations *related;
    ledger_links *found;
    query *queries;
    uint32_t query_count, query_capacity;
    uint32_t first; // query that is asked at the moment
    pick *picks;
    uint32_t pick_count, pick_capacity;
} search;

static dateline_status no_memory(dateline_error *error)
{
    return error_set(error, DATELINE_LIMIT, 0, 0, "no memory to compare an article");
}

// Is it the first time that the account is compared with this one?
static bool is_new(const search *search, wanted *wanted, int64_t account)
{
    return !ledger_accounts_has(&wanted->compared, account) &&
           ledger_accounts_put(&wanted->compared, search->ledger->scratch, account);
}

// How alike the stories are of the article being added and of another.
static double relation_to(const search *search, int64_t article)
{
    for (uint32_t i = 0; i < search->related->count; i++)
        if (search->related->items[i].article == article)
            return search->related->items[i].similarity;
    return 0;
}

static dateline_status visit(ledger *ledger, ledger_statement which, const database_visit *visit,
                             dateline_error *error)
{
    database_statement *rows = ledger_prepare(ledger, which, error);
    return rows == NULL ? DATELINE_LEDGER : database_visit_all(rows, visit, error);
}

// ---- links ----

static dateline_status note_link(search *search, int64_t own, const ledger_link_found *link,
                                 dateline_error *error)
{
    ledger_links *found = search->found;
    ledger_link_found *made =
        ARENA_PUSH(search->ledger->scratch, found->items, found->count, found->capacity);
    if (made == NULL)
        return no_memory(error);
    *made = *link;
    made->own = own;
    return DATELINE_OK;
}

// Two articles on one election are alike in their words and names; that an arrest and a drought are
// one they would have to say more plainly. The weights of stories were learnt of shootings only,
// where kinds of acts say little.
#define OTHER_KIND 2.0 // log-odds

static double likeness_of_kinds(what_type own, const ledger_related *other)
{
    const double similarity = other->similarity;
    if (what_types_compatible(own, other->type) || similarity >= 1)
        return similarity;
    return similarity / (similarity + (1 - similarity) * exp(OTHER_KIND));
}

// Names of what the other tells are known when it was looked at whole.
static slice evidence_of(const search *search, const wanted *wanted, const ledger_related *other)
{
    const ledger_candidates *all = &search->found->related;
    const uint32_t at = ledger_accounts_find(&all->accounts, other->subject);
    const incident_profile nothing = {0};
    const incident_profile *told = at < all->count ? &all->items[at]->profile : &nothing;
    return incident_reasons_text(search->ledger->scratch, &other->reasons,
                                 &wanted->account->profile, told);
}

static dateline_status link_subjects(search *search, const wanted *wanted, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < search->related->count && status == DATELINE_OK; i++) {
        const ledger_related *other = &search->related->items[i];
        ledger_link_found link = {.other = other->subject,
                                  .article = other->article,
                                  .similarity =
                                      likeness_of_kinds(wanted->account->profile.type, other),
                                  .are_subjects = true};
        if (link.similarity > INCIDENT_SAME)
            link.evidence = evidence_of(search, wanted, other);
        if (other->subject != 0)
            status = note_link(search, wanted->account->id, &link, error);
    }
    return status;
}

// Too much happens in a country for it to be a lead.
static bool is_lead(where_precision precision)
{
    return precision != WHERE_COUNTRY && precision != WHERE_REGION;
}

static bool is_at_place(slice wanted, const ledger_candidate *candidate)
{
    char place[LONGEST_PLACE];
    const size_t length = utf8_fold(candidate->place, place, sizeof place);
    return length != SIZE_MAX && slice_equal(slice_of(place, length), wanted) &&
           is_lead(candidate->profile.precision);
}

static bool is_worth_comparing(const search *search, wanted *wanted,
                               const ledger_candidate *candidate)
{
    const ledger_account *account = wanted->account;
    if (account->is_subject && account->has_story && candidate->is_subject)
        return false;
    return is_new(search, wanted, candidate->profile.id) &&
           what_types_compatible(candidate->profile.type, account->profile.type);
}

static dateline_status compare(search *search, const wanted *wanted,
                               const ledger_candidate *candidate, dateline_error *error)
{
    incident_reasons reasons = {0};
    ledger_link_found link = {
        .other = candidate->profile.id,
        .article = candidate->article,
        .similarity = incident_similarity(&wanted->account->profile, &candidate->profile,
                                          relation_to(search, candidate->article), &reasons)};
    if (link.similarity > INCIDENT_SAME)
        link.evidence = incident_reasons_text(search->ledger->scratch, &reasons,
                                              &wanted->account->profile, &candidate->profile);
    return link.similarity >= LINK_LEAST ? note_link(search, wanted->account->id, &link, error)
                                         : DATELINE_OK;
}

// ---- what related articles tell ----

static void bind_related(database_statement *statement, uint32_t number, void *context)
{
    const search *search = context;
    database_bind_number(statement, 1, search->related->items[number].article);
}

static dateline_status take_related(database_statement *row, uint32_t number, void *context,
                                    dateline_error *error)
{
    (void)number;
    const search *search = context;
    ledger_candidates *kept = &search->found->related;
    const ledger_candidate read = ledger_read_candidate(row);
    return kept->count < RELATED_LOADED && ledger_keep_candidate(kept, &read) == NULL
               ? no_memory(error)
               : DATELINE_OK;
}

// Once for all accounts of the article.
static dateline_status load_related(search *search, dateline_error *error)
{
    const uint32_t count = search->related->count;
    const database_visit rows = {count < RELATED_MOST ? count : RELATED_MOST, bind_related,
                                 take_related, search};
    const dateline_status status = visit(search->ledger, LEDGER_ACCOUNTS_OF_ARTICLE, &rows, error);
    return status == DATELINE_OK
               ? ledger_load_names(&search->found->related, search->ledger, 0, error)
               : status;
}

// What two articles on one subject tell besides is likely to be the same, too.
static dateline_status link_related(search *search, wanted *wanted, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    const ledger_candidates *all = &search->found->related;
    for (uint32_t i = 0; i < all->count && status == DATELINE_OK; i++)
        if (is_worth_comparing(search, wanted, all->items[i]))
            status = compare(search, wanted, all->items[i], error);
    return status;
}

// ---- who tells of the same names ----

static bool has_name(const incident_words *words, slice name)
{
    for (uint32_t i = 0; i < words->count; i++)
        if (slice_equal(words->items[i], name))
            return true;
    return false;
}

static bool is_by_place(const query *query)
{
    return slice_equal(query->kind, SLICE("place"));
}

static const query *query_asked(const search *search, uint32_t number)
{
    return &search->queries[search->first + number];
}

#define UNKNOWN_SPAN 10      // days before its last one that an account without a first may be of
#define LAST_WRITTEN 2932896 // 9999-12-31, the last that has a text

static int64_t first_day(when_interval days)
{
    if (days.earliest != DAY_OPEN_PAST)
        return days.earliest;
    return days.latest != DAY_OPEN_FUTURE ? (int64_t)days.latest - UNKNOWN_SPAN : INT64_MIN / 2;
}

static int64_t last_day(when_interval days)
{
    return days.latest != DAY_OPEN_FUTURE ? days.latest : INT64_MAX / 2;
}

static void bind_bound(database_statement *statement, int index, int64_t day)
{
    if (day <= DAY_OPEN_PAST)
        database_bind_text(statement, index, SLICE("0000"));
    else if (day > LAST_WRITTEN)
        database_bind_text(statement, index, SLICE("9999"));
    else
        ledger_bind_day(statement, index, (int32_t)day);
}

// Once for a query, not for each of its rows.
void ledger_bind_near(database_statement *statement, when_interval days)
{
    bind_bound(statement, 4, first_day(days) - 1);
    bind_bound(statement, 5, last_day(days) + 1);
    bind_bound(statement, 9, last_day(days) + 1 + UNKNOWN_SPAN);
}

static void bind_query(database_statement *statement, uint32_t number, void *context)
{
    const query *query = query_asked(context, number);
    const ledger_account *account = query->by->account;
    ledger_bind_text(statement, 1, query->kind);
    ledger_bind_text(statement, 2, query->name);
    database_bind_text(statement, 3, account->mark);
    ledger_bind_near(statement, account->profile.bounds);
    database_bind_text(statement, 6, account->day);
    database_bind_number(statement, 7, is_by_place(query) ? BY_PLACE_MOST : BY_NAME_MOST);
    database_bind_number(statement, 8, account->is_subject && account->has_story);
}

static dateline_status take_found(database_statement *row, uint32_t number, void *context,
                                  dateline_error *error)
{
    search *search = context;
    const query *query = query_asked(search, number);
    const ledger_candidate read = ledger_read_candidate(row);
    if ((is_by_place(query) && !is_at_place(query->name, &read)) ||
        !is_worth_comparing(search, query->by, &read))
        return DATELINE_OK;
    const ledger_candidate *kept = ledger_keep_candidate(&search->found->loaded, &read);
    pick *made = ARENA_PUSH(search->ledger->scratch, search->picks, search->pick_count,
                            search->pick_capacity);
    if (kept == NULL || made == NULL)
        return no_memory(error);
    *made = (pick){query->by, kept};
    return DATELINE_OK;
}

static dateline_status ask_some(search *search, uint32_t count, dateline_error *error)
{
    ledger_candidates *loaded = &search->found->loaded;
    if (loaded->count >= LOADED_MOST) {
        arena_reset(loaded->arena);
        *loaded = (ledger_candidates){.arena = loaded->arena};
    }
    const uint32_t first = loaded->count;
    const database_visit rows = {count, bind_query, take_found, search};
    search->pick_count = 0;
    dateline_status status = visit(search->ledger, LEDGER_ACCOUNTS_BY_NAME, &rows, error);
    if (status == DATELINE_OK)
        status = ledger_load_names(loaded, search->ledger, first, error);
    for (uint32_t i = 0; i < search->pick_count && status == DATELINE_OK; i++)
        status = compare(search, search->picks[i].by, search->picks[i].candidate, error);
    return status;
}

static dateline_status ask_all(search *search, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (; search->first < search->query_count && status == DATELINE_OK;
         search->first += QUERIES_AT_ONCE) {
        const uint32_t left = search->query_count - search->first;
        status = ask_some(search, left < QUERIES_AT_ONCE ? left : QUERIES_AT_ONCE, error);
    }
    return status;
}

static dateline_status put_query(search *search, wanted *by, slice kind, slice name,
                                 dateline_error *error)
{
    query *made = ARENA_PUSH(search->ledger->scratch, search->queries, search->query_count,
                             search->query_capacity);
    if (made == NULL)
        return no_memory(error);
    *made = (query){by, kind, name};
    return DATELINE_OK;
}

static dateline_status put_queries(search *search, wanted *by, dateline_error *error)
{
    const ledger_account *account = by->account;
    const incident_words *names = &account->profile.names;
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < names->count && status == DATELINE_OK; i++)
        status = put_query(search, by, SLICE("name"), names->items[i], error);
    if (status != DATELINE_OK || account->place.length == 0 || !is_lead(account->profile.precision))
        return status;
    return put_query(search, by, SLICE("place"),
                     utf8_fold_copy(search->ledger->scratch, account->place), error);
}

// Others could not find an account without them.
static bool has_names(const incident_profile *profile)
{
    return profile->names.count + profile->groups.count + profile->places.count +
               profile->words.count >
           0;
}

static dateline_status link_account(search *search, wanted *wanted, dateline_error *error)
{
    const ledger_account *account = wanted->account;
    dateline_status status = DATELINE_OK;
    if (account->is_subject && account->has_story)
        status = link_subjects(search, wanted, error);
    if (status != DATELINE_OK || !has_names(&account->profile))
        return status;
    status = link_related(search, wanted, error);
    return status == DATELINE_OK ? put_queries(search, wanted, error) : status;
}

dateline_status ledger_link(ledger_links *found, ledger *ledger, const ledger_account *accounts,
                            uint32_t count, const ledger_relations *related, dateline_error *error)
{
    search search = {.ledger = ledger, .related = related, .found = found};
    wanted *all = ARENA_ARRAY(ledger->scratch, count, wanted);
    if (all == NULL)
        return no_memory(error);
    arena_reset(ledger->candidate);
    found->loaded.arena = ledger->candidate;
    found->related.arena = ledger->scratch;
    dateline_status status = load_related(&search, error);
    for (uint32_t i = 0; i < count && status == DATELINE_OK; i++) {
        all[i] = (wanted){.account = &accounts[i]};
        if (accounts[i].is_mergeable)
            status = link_account(&search, &all[i], error);
    }
    return status == DATELINE_OK ? ask_all(&search, error) : status;
}

// ---- those that arrived late ----

typedef struct arriving {
    search *search;
    const ledger_accounts *articles;
} arriving;

static void bind_article(database_statement *statement, uint32_t number, void *context)
{
    const arriving *arriving = context;
    database_bind_number(statement, 1, arriving->articles->items[number]);
}

static dateline_status take_late(database_statement *row, uint32_t number, void *context,
                                 dateline_error *error)
{
    (void)number;
    const arriving *arriving = context;
    const ledger_candidate read = ledger_read_candidate(row);
    return ledger_keep_candidate(&arriving->search->found->loaded, &read) == NULL ? no_memory(error)
                                                                                  : DATELINE_OK;
}

// As LEDGER_ACCOUNTS_BY_NAME has it.
static bool are_near(when_interval one, when_interval other)
{
    return first_day(other) <= last_day(one) + 1 && last_day(other) >= first_day(one) - 1;
}

static bool is_led_to(const search *search, const ledger_account *account,
                      const ledger_candidate *candidate)
{
    for (uint32_t i = 0; i < search->related->count && i < RELATED_MOST; i++)
        if (search->related->items[i].article == candidate->article)
            return true;
    for (uint32_t i = 0; i < account->profile.names.count; i++)
        if (has_name(&candidate->profile.names, account->profile.names.items[i]))
            return true;
    if (account->place.length == 0 || !is_lead(account->profile.precision) ||
        !are_near(account->profile.bounds, candidate->profile.bounds))
        return false;
    const slice place = utf8_fold_copy(search->ledger->scratch, account->place);
    return has_name(&candidate->profile.places, place) && is_at_place(place, candidate);
}

static dateline_status link_with_late(search *search, const ledger_account *account,
                                      dateline_error *error)
{
    wanted wanted = {.account = account};
    const ledger_candidates *all = &search->found->loaded;
    dateline_status status = DATELINE_OK;
    if (account->is_subject && account->has_story)
        status = link_subjects(search, &wanted, error);
    for (uint32_t i = 0; i < all->count && status == DATELINE_OK && has_names(&account->profile);
         i++)
        if (is_led_to(search, account, all->items[i]) &&
            is_worth_comparing(search, &wanted, all->items[i]))
            status = compare(search, &wanted, all->items[i], error);
    return status;
}

dateline_status ledger_link_late(ledger_links *found, ledger *ledger,
                                 const ledger_account *accounts, uint32_t count,
                                 const ledger_relations *related, const ledger_accounts *articles,
                                 dateline_error *error)
{
    search search = {.ledger = ledger, .related = related, .found = found};
    arriving arriving = {&search, articles};
    const database_visit rows = {articles->count, bind_article, take_late, &arriving};
    arena_reset(ledger->candidate);
    found->loaded.arena = ledger->candidate;
    dateline_status status = visit(ledger, LEDGER_ACCOUNTS_OF_ARTICLE, &rows, error);
    if (status == DATELINE_OK)
        status = ledger_load_names(&found->loaded, ledger, 0, error);
    for (uint32_t i = 0; i < count && status == DATELINE_OK; i++)
        if (accounts[i].is_mergeable)
            status = link_with_late(&search, &accounts[i], error);
    return status;
}
