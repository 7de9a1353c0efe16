// Accounts that hang together become incidents: average linkage over the links between them, made
// anew whenever an article touches them, so that no early mistake welds two incidents for ever and
// the order of arrival does not matter. Two accounts of one article stay apart.
#include <stdlib.h>

#include "ledger/ledger_internal.h"

#define APART (-1e9) // between accounts of one article
#define EQUAL 1e-12  // averages nearer than this are one
#define NONE UINT32_MAX

// Groups being joined. A group is called by the index of the member that was first in it.
typedef struct linkage {
    ledger_member *members; // [count] sorted by key
    uint32_t count;
    double *similarity; // [count][count] averages
    uint32_t *sizes;    // [count] 0: merged into another
    uint32_t *nearest;  // [count] the most similar group after it that it may join, or NONE
    bool are_subjects;  // only groups of subjects are joined
} linkage;

static int by_key(const void *a, const void *b)
{
    const ledger_member *left = a;
    const ledger_member *right = b;
    return slice_compare(left->key, right->key);
}

// ---- the accounts and their links ----

typedef struct loading {
    ledger_members *out;
    arena *arena;
    const int64_t *accounts;
} loading;

static void bind_member(database_statement *statement, uint32_t number, void *context)
{
    database_bind_number(statement, 1, ((const loading *)context)->accounts[number]);
}

static dateline_status load_member(database_statement *row, uint32_t number, void *context,
                                   dateline_error *error)
{
    const loading *loading = context;
    ledger_members *out = loading->out;
    ledger_member *made = ARENA_PUSH(loading->arena, out->items, out->count, out->capacity);
    if (made == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many accounts hang together");
    *made = (ledger_member){
        .account = loading->accounts[number],
        .place = number,
        .incident = database_column_number(row, 0),
        .article = database_column_number(row, 1),
        .key = arena_copy(loading->arena, ledger_column_text(row, 2)),
        .is_subject = database_column_number(row, 3) != 0,
        .block = ledger_block_of(ledger_column_interval(row, 4), !database_column_is_null(row, 6),
                                 database_column_real(row, 6), database_column_real(row, 7),
                                 ledger_column_text(row, 8)),
    };
    return DATELINE_OK;
}

// An account without a row was taken back.
static dateline_status load_members(ledger_members *out, ledger *ledger,
                                    const ledger_accounts *accounts, dateline_error *error)
{
    loading loading = {out, ledger->scratch, accounts->items};
    const database_visit visit = {accounts->count, bind_member, load_member, &loading};
    database_statement *rows = ledger_prepare(ledger, LEDGER_GET_ACCOUNT, error);
    return rows == NULL ? DATELINE_LEDGER : database_visit_all(rows, &visit, error);
}

typedef struct position {
    int64_t account;
    uint32_t member;
} position;

static int by_account(const void *a, const void *b)
{
    const position *left = a;
    const position *right = b;
    return left->account < right->account ? -1 : left->account > right->account;
}

static void take_links(linkage *all, const position *positions, uint32_t member,
                       const ledger_account_links *links)
{
    double *similarity = all->similarity + (size_t)member * all->count;
    for (uint32_t i = 0; i < links->count; i++) {
        const position wanted = {.account = links->items[i].other};
        const position *other =
            bsearch(&wanted, positions, all->count, sizeof *positions, by_account);
        if (other != NULL && similarity[other->member] > APART)
            similarity[other->member] = links->items[i].similarity;
    }
}

static dateline_status read_links(linkage *all, ledger *ledger, const position *positions,
                                  dateline_error *error)
{
    int64_t *accounts = ARENA_ARRAY(ledger->candidate, all->count, int64_t);
    dateline_status status = DATELINE_OK;
    if (accounts == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many accounts hang together");
    for (uint32_t i = 0; i < all->count; i++)
        accounts[i] = all->members[i].account;
    for (uint32_t i = 0; i < all->count && status == DATELINE_OK; i++) {
        const ledger_account_links *links = NULL;
        status = ledger_links_of(&links, ledger, accounts + i, all->count - i, error);
        if (status == DATELINE_OK)
            take_links(all, positions, i, links);
    }
    return status;
}

static void set_apart(linkage *all)
{
    for (uint32_t i = 0; i < all->count; i++) {
        double *row = all->similarity + (size_t)i * all->count;
        for (uint32_t k = 0; k < all->count; k++)
            if (all->members[k].article == all->members[i].article ||
                ledger_are_apart(&all->members[i], &all->members[k], 0))
                row[k] = APART;
    }
}

static dateline_status fill(linkage *all, ledger *ledger, dateline_error *error)
{
    position *positions = ARENA_ARRAY(ledger->candidate, all->count, position);
    if (positions == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many accounts hang together");
    for (uint32_t i = 0; i < all->count; i++)
        positions[i] = (position){all->members[i].account, i};
    qsort(positions, all->count, sizeof *positions, by_account);
    set_apart(all);
    return all->count < 2 ? DATELINE_OK : read_links(all, ledger, positions, error);
}

// ---- grouping ----

static double between(const linkage *all, uint32_t one, uint32_t other)
{
    return all->similarity[(size_t)one * all->count + other];
}

static bool may_join(const linkage *all, uint32_t group)
{
    return all->sizes[group] > 0 && (!all->are_subjects || all->members[group].is_subject);
}

// Of equals the one whose account comes first.
static void find_nearest(linkage *all, uint32_t group)
{
    double best = INCIDENT_SAME;
    all->nearest[group] = NONE;
    for (uint32_t k = group + 1; k < all->count && may_join(all, group); k++) {
        if (between(all, group, k) <= best + EQUAL || !may_join(all, k))
            continue;
        best = between(all, group, k);
        all->nearest[group] = k;
    }
}

// The most similar two groups, by the first of them; NONE when no two are similar enough.
static uint32_t best_group(const linkage *all)
{
    uint32_t best = NONE;
    for (uint32_t i = 0; i < all->count; i++) {
        const uint32_t nearest = all->nearest[i];
        if (nearest == NONE)
            continue;
        if (best == NONE ||
            between(all, i, nearest) > between(all, best, all->nearest[best]) + EQUAL)
            best = i;
    }
    return best;
}

static void join(linkage *all, uint32_t one, uint32_t other)
{
    const double weight = all->sizes[one];
    const double added = all->sizes[other];
    for (uint32_t k = 0; k < all->count; k++) {
        double *kept = &all->similarity[(size_t)one * all->count + k];
        *kept = (*kept * weight + between(all, other, k) * added) / (weight + added);
        all->similarity[(size_t)k * all->count + one] = *kept;
    }
    all->sizes[one] += all->sizes[other];
    all->sizes[other] = 0;
    for (uint32_t i = 0; i < all->count; i++)
        if (all->members[i].group == other)
            all->members[i].group = one;
}

// An average is never above both of what it is made of, so a group's nearest changes only when that
// was one of the two.
static void join_similar(linkage *all, bool are_subjects)
{
    all->are_subjects = are_subjects;
    for (uint32_t i = 0; i < all->count; i++)
        find_nearest(all, i);
    for (uint32_t one = best_group(all); one != NONE; one = best_group(all)) {
        const uint32_t other = all->nearest[one];
        join(all, one, other);
        for (uint32_t i = 0; i < all->count; i++)
            if (i == one || i == other || all->nearest[i] == one || all->nearest[i] == other)
                find_nearest(all, i);
    }
}

// Subjects first: what articles mention besides must not stand between what they are about.
static void group(linkage *all)
{
    for (uint32_t i = 0; i < all->count; i++) {
        all->members[i].group = i;
        all->sizes[i] = 1;
    }
    join_similar(all, true);
    join_similar(all, false);
}

// Groups the members from `first` on, which are one piece.
static dateline_status group_piece(ledger *ledger, ledger_members *members, uint32_t first,
                                   dateline_error *error)
{
    if (members->count == first)
        return DATELINE_OK; // all of it was taken back
    arena *arena = ledger->candidate;
    linkage all = {.members = members->items + first, .count = members->count - first};
    arena_reset(arena);
    all.similarity = ARENA_ARRAY(arena, (size_t)all.count * all.count, double);
    all.sizes = ARENA_ARRAY(arena, all.count, uint32_t);
    all.nearest = ARENA_ARRAY(arena, all.count, uint32_t);
    if (arena_failed(arena))
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many accounts hang together");
    qsort(all.members, all.count, sizeof *all.members, by_key);
    const dateline_status status = fill(&all, ledger, error);
    group(&all);
    for (uint32_t i = 0; i < all.count; i++)
        all.members[i].group += first;
    return status;
}

// The pieces of some accounts, one after the other.
typedef struct pieces {
    ledger_accounts accounts;
    uint32_t *ends; // [piece] behind its last account
    uint32_t count, capacity;
} pieces;

static dateline_status add_piece(pieces *out, ledger *ledger, int64_t account,
                                 dateline_error *error)
{
    ledger_accounts piece = {0};
    dateline_status status = ledger_piece(&piece, ledger, account, error);
    bool is_put = true;
    for (uint32_t i = 0; i < piece.count && is_put; i++)
        is_put = ledger_accounts_put(&out->accounts, ledger->scratch, piece.items[i]);
    uint32_t *end = ARENA_PUSH(ledger->scratch, out->ends, out->count, out->capacity);
    if (end == NULL || !is_put)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many accounts hang together");
    *end = out->accounts.count;
    return status;
}

// Groups each piece; puts those that people want together with one of its members into `wanted`.
static dateline_status group_pieces(ledger_members *all, const pieces *pieces,
                                    const ledger_members *loaded, ledger_accounts *wanted,
                                    ledger *ledger, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    uint32_t next = 0;
    for (uint32_t i = 0; i < pieces->count && status == DATELINE_OK; i++) {
        const uint32_t first = all->count;
        // An account that was taken back was not loaded.
        for (; next < loaded->count && loaded->items[next].place < pieces->ends[i]; next++) {
            ledger_member *member =
                ARENA_PUSH(ledger->scratch, all->items, all->count, all->capacity);
            if (member == NULL)
                return error_set(error, DATELINE_LIMIT, 0, 0, "too many accounts hang together");
            *member = loaded->items[next];
        }
        for (uint32_t k = first; k < all->count && status == DATELINE_OK && ledger->has_decisions;
             k++)
            status = ledger_learn_sides(&all->items[k], wanted, ledger, error);
        if (status == DATELINE_OK)
            status = group_piece(ledger, all, first, error);
    }
    return status;
}

// Those that people want together with them are touched, too: another round.
static dateline_status cluster_round(ledger_members *all, ledger_accounts *placed,
                                     ledger_accounts *touched, uint32_t from, ledger *ledger,
                                     dateline_error *error)
{
    pieces pieces = {0};
    ledger_members loaded = {0};
    dateline_status status = DATELINE_OK;
    for (uint32_t i = from; i < touched->count && status == DATELINE_OK; i++)
        if (!ledger_accounts_has(placed, touched->items[i]) &&
            !ledger_accounts_has(&pieces.accounts, touched->items[i]))
            status = add_piece(&pieces, ledger, touched->items[i], error);
    if (status == DATELINE_OK)
        status = load_members(&loaded, ledger, &pieces.accounts, error);
    bool is_put = true;
    for (uint32_t i = 0; i < loaded.count && is_put; i++)
        is_put = ledger_accounts_put(placed, ledger->scratch, loaded.items[i].account);
    if (!is_put)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many accounts hang together");
    return status == DATELINE_OK ? group_pieces(all, &pieces, &loaded, touched, ledger, error)
                                 : status;
}

dateline_status ledger_group(ledger_members *out, ledger *ledger, ledger_accounts *touched,
                             dateline_error *error)
{
    ledger_accounts placed = {0};
    dateline_status status = DATELINE_OK;
    for (uint32_t from = 0; from < touched->count && status == DATELINE_OK;) {
        const uint32_t end = touched->count;
        status = cluster_round(out, &placed, touched, from, ledger, error);
        from = end;
    }
    return status == DATELINE_OK ? ledger_obey(out, ledger->scratch, error) : status;
}
