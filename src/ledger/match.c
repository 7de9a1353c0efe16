// Which accounts of other articles may tell of the incident of this one? The subjects of two
// articles are compared by their stories; everything else that two articles mention by day, place,
// names and kind.
#include <stdlib.h>

#include "base/utf8.h"
#include "ledger/ledger_internal.h"

#define LINK_LEAST 0.1    // similarity from which a pair is kept
#define LOADED_MOST 4096u // accounts of others that are kept in memory
#define BY_NAME_MOST 400  // accounts of others that a name leads to, the last that came
#define NAMES_AT_ONCE 8u
#define LONGEST_PLACE 256
#define RELATED_MOST 64u // articles whose other incidents are looked at, the most alike first

typedef struct search {
    ledger *ledger;
    const ledger_account *wanted;
    const ledger_relations *related;
    ledger_links *found;
    slice place; // folded; the other's own place must be the same, so that both find each other
    ledger_accounts compared;
    // Of what is asked at the moment.
    slice kind;
    const slice *names;
    ledger_candidates *into;
    ledger_candidate **picked; // to be compared
    uint32_t picked_count, picked_capacity;
} search;

static dateline_status no_memory(dateline_error *error)
{
    return error_set(error, DATELINE_LIMIT, 0, 0, "no memory to compare an article");
}

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

// ---- reading accounts back ----

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

// Texts are the row's: good until the next step.
static ledger_candidate candidate_in(database_statement *row)
{
    return (ledger_candidate){
        .profile = {.id = database_column_number(row, 0),
                    .type = type_named(ledger_column_text(row, 1)),
                    .bounds = ledger_column_interval(row, 2),
                    .mode = ledger_column_text(row, 4),
                    .country = ledger_column_text(row, 5),
                    .latitude = database_column_real(row, 6),
                    .longitude = database_column_real(row, 7),
                    .has_point = !database_column_is_null(row, 6),
                    .precision = (where_precision)database_column_number(row, 8),
                    .killed = ledger_column_range(row, 9),
                    .injured = ledger_column_range(row, 11),
                    .is_lasting = database_column_number(row, 15) != 0},
        .article = database_column_number(row, 14),
        .place = ledger_column_text(row, 16),
        .is_subject = database_column_number(row, 13) != 0,
    };
}

// The account, read once. NULL without memory.
static ledger_candidate *keep_candidate(ledger_candidates *all, const ledger_candidate *read)
{
    const uint32_t known = ledger_accounts_find(&all->accounts, read->profile.id);
    if (known != UINT32_MAX)
        return all->items[known];
    ledger_candidate *made = ARENA_NEW(all->arena, ledger_candidate);
    ledger_candidate **kept = ARENA_PUSH(all->arena, all->items, all->count, all->capacity);
    if (made == NULL || kept == NULL ||
        !ledger_accounts_put(&all->accounts, all->arena, read->profile.id))
        return NULL;
    *made = *read;
    made->place = arena_copy(all->arena, read->place);
    made->profile.mode = arena_copy(all->arena, read->profile.mode);
    made->profile.country = arena_copy(all->arena, read->profile.country);
    *kept = made;
    return ledger_profile_room(&made->profile, all->arena) ? made : NULL;
}

typedef struct naming {
    ledger_candidates *all;
    uint32_t first;
} naming;

static incident_profile *profile_of(const naming *naming, uint32_t number)
{
    return &naming->all->items[naming->first + number]->profile;
}

static void bind_named(database_statement *statement, uint32_t number, void *context)
{
    database_bind_number(statement, 1, profile_of(context, number)->id);
}

static dateline_status take_name(database_statement *row, uint32_t number, void *context,
                                 dateline_error *error)
{
    (void)error;
    const naming *naming = context;
    incident_words *words = words_of_kind(profile_of(naming, number), ledger_column_text(row, 0));
    if (words->count < LEDGER_NAMES_KEPT)
        words->items[words->count++] = arena_copy(naming->all->arena, ledger_column_text(row, 1));
    return DATELINE_OK;
}

static dateline_status visit(ledger *ledger, ledger_statement which, const database_visit *visit,
                             dateline_error *error)
{
    database_statement *rows = ledger_prepare(ledger, which, error);
    return rows == NULL ? DATELINE_LEDGER : database_visit_all(rows, visit, error);
}

// Of the candidates from `first` on, which have none yet.
static dateline_status load_names(ledger_candidates *all, ledger *ledger, uint32_t first,
                                  dateline_error *error)
{
    naming naming = {all, first};
    const database_visit names = {all->count - first, bind_named, take_name, &naming};
    return visit(ledger, LEDGER_NAMES, &names, error);
}

// ---- links ----

static dateline_status note_link(search *search, const ledger_link_found *link,
                                 dateline_error *error)
{
    ledger_links *found = search->found;
    ledger_link_found *made =
        ARENA_PUSH(search->ledger->scratch, found->items, found->count, found->capacity);
    if (made == NULL)
        return no_memory(error);
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

static bool is_at_place(const search *search, const ledger_candidate *candidate)
{
    char place[LONGEST_PLACE];
    if (search->place.length == 0)
        return true;
    const size_t length = utf8_fold(candidate->place, place, sizeof place);
    return length != SIZE_MAX && slice_equal(slice_of(place, length), search->place) &&
           is_lead(candidate->profile.precision);
}

static bool is_worth_comparing(search *search, const ledger_candidate *candidate)
{
    if (search->wanted->is_subject && search->wanted->has_story && candidate->is_subject)
        return false;
    return is_at_place(search, candidate) && is_new(search, candidate->profile.id) &&
           what_types_compatible(candidate->profile.type, search->wanted->profile.type);
}

static dateline_status compare(search *search, const ledger_candidate *candidate,
                               dateline_error *error)
{
    const ledger_link_found link = {
        .other = candidate->profile.id,
        .article = candidate->article,
        .similarity = incident_similarity(&search->wanted->profile, &candidate->profile,
                                          relation_to(search, candidate->article))};
    return link.similarity >= LINK_LEAST ? note_link(search, &link, error) : DATELINE_OK;
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
    search *search = context;
    const ledger_candidate read = candidate_in(row);
    return keep_candidate(search->into, &read) == NULL ? no_memory(error) : DATELINE_OK;
}

// Once for all accounts of the article.
static dateline_status load_related(search *search, dateline_error *error)
{
    search->into = &search->found->related;
    const uint32_t count = search->related->count;
    const database_visit rows = {count < RELATED_MOST ? count : RELATED_MOST, bind_related,
                                 take_related, search};
    const dateline_status status = visit(search->ledger, LEDGER_ACCOUNTS_OF_ARTICLE, &rows, error);
    search->found->has_related = true;
    return status == DATELINE_OK ? load_names(search->into, search->ledger, 0, error) : status;
}

// What two articles on one subject tell besides is likely to be the same, too.
static dateline_status link_related(search *search, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    if (!search->found->has_related)
        status = load_related(search, error);
    const ledger_candidates *all = &search->found->related;
    for (uint32_t i = 0; i < all->count && status == DATELINE_OK; i++)
        if (is_worth_comparing(search, all->items[i]))
            status = compare(search, all->items[i], error);
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

// Accounts of this article that are written already, though they come behind this one, stand before
// others of the name.
static int64_t count_behind(const search *search, slice name)
{
    int64_t count = 0;
    const bool is_place = !slice_equal(search->kind, SLICE("name"));
    for (uint32_t i = 1; i <= search->wanted->behind; i++) {
        const incident_profile *profile = &search->wanted[i].profile;
        count += search->wanted[i].is_mergeable &&
                 has_name(is_place ? &profile->places : &profile->names, name);
    }
    return count;
}

static void bind_search(database_statement *statement, uint32_t number, void *context)
{
    const search *search = context;
    ledger_bind_text(statement, 1, search->kind);
    ledger_bind_text(statement, 2, search->names[number]);
    database_bind_number(statement, 3, search->wanted->article);
    ledger_bind_day(statement, 4, search->wanted->profile.bounds.earliest);
    ledger_bind_day(statement, 5, search->wanted->profile.bounds.latest);
    database_bind_number(statement, 6, BY_NAME_MOST + count_behind(search, search->names[number]));
}

static dateline_status pick(database_statement *row, uint32_t number, void *context,
                            dateline_error *error)
{
    (void)number;
    search *search = context;
    const ledger_candidate read = candidate_in(row);
    if (!is_worth_comparing(search, &read))
        return DATELINE_OK;
    ledger_candidate *kept = keep_candidate(search->into, &read);
    ledger_candidate **picked = ARENA_PUSH(search->ledger->scratch, search->picked,
                                           search->picked_count, search->picked_capacity);
    if (kept == NULL || picked == NULL)
        return no_memory(error);
    *picked = kept;
    return DATELINE_OK;
}

static dateline_status link_some(search *search, const slice *names, uint32_t count,
                                 dateline_error *error)
{
    ledger_candidates *loaded = &search->found->loaded;
    if (loaded->count >= LOADED_MOST) {
        arena_reset(loaded->arena);
        *loaded = (ledger_candidates){.arena = loaded->arena};
    }
    const uint32_t first = loaded->count;
    const database_visit rows = {count, bind_search, pick, search};
    search->into = loaded;
    search->names = names;
    search->picked_count = 0;
    dateline_status status = visit(search->ledger, LEDGER_ACCOUNTS_BY_NAME, &rows, error);
    if (status == DATELINE_OK)
        status = load_names(loaded, search->ledger, first, error);
    for (uint32_t i = 0; i < search->picked_count && status == DATELINE_OK; i++)
        status = compare(search, search->picked[i], error);
    return status;
}

static dateline_status link_by(search *search, slice kind, const slice *names, uint32_t count,
                               dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    search->kind = kind;
    for (uint32_t i = 0; i < count && status == DATELINE_OK; i += NAMES_AT_ONCE)
        status = link_some(search, names + i, count - i < NAMES_AT_ONCE ? count - i : NAMES_AT_ONCE,
                           error);
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
    const incident_profile *profile = &account->profile;
    dateline_status status = DATELINE_OK;
    if (found->loaded.arena == NULL) {
        arena_reset(ledger->candidate);
        found->loaded.arena = ledger->candidate;
        found->related.arena = ledger->scratch;
    }
    if (account->is_subject && account->has_story)
        status = link_subjects(&search, error);
    if (status != DATELINE_OK || !has_names(profile))
        return status;
    status = link_related(&search, error);
    if (status == DATELINE_OK)
        status = link_by(&search, SLICE("name"), profile->names.items, profile->names.count, error);
    if (status != DATELINE_OK || account->place.length == 0 || !is_lead(profile->precision))
        return status;
    search.place = utf8_fold_copy(ledger->scratch, account->place);
    return link_by(&search, SLICE("place"), &search.place, 1, error);
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
    ledger_forget_links(ledger);
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
