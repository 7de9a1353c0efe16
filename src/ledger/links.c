// Links that are kept, and those that a transaction has read: walks over them come by the same
// accounts again and again, and each question to a database elsewhere costs a round trip.
#include <stdlib.h>

#include "ledger/ledger_internal.h"

#define KEPT_MOST (1u << 20) // links of all accounts together: 16 bytes each

typedef struct reading {
    ledger_web *web;
    arena *arena;
    const int64_t *wanted; // accounts not read before
    ledger_account_links **into;
} reading;

void ledger_forget_links(ledger *ledger)
{
    arena_reset(ledger->links);
    ledger->web = (ledger_web){0};
}

static void bind_account(database_statement *statement, uint32_t number, void *context)
{
    const reading *reading = context;
    database_bind_number(statement, 1, reading->wanted[number]);
}

static dateline_status keep_link(database_statement *row, uint32_t number, void *context,
                                 dateline_error *error)
{
    reading *reading = context;
    ledger_account_links *of = reading->into[number];
    ledger_account_link *kept = ARENA_PUSH(reading->arena, of->items, of->count, of->capacity);
    if (kept == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many accounts hang together");
    *kept = (ledger_account_link){database_column_number(row, 0), database_column_real(row, 1)};
    reading->web->kept++;
    return DATELINE_OK;
}

// The place for an account's links, in the order of the set of accounts; NULL without memory.
static ledger_account_links *make_place(ledger_web *web, arena *arena, int64_t account)
{
    ledger_account_links *made = ARENA_NEW(arena, ledger_account_links);
    ledger_account_links **kept = ARENA_PUSH(arena, web->links, web->count, web->capacity);
    if (made == NULL || kept == NULL || !ledger_accounts_put(&web->read, arena, account))
        return NULL;
    *made = (ledger_account_links){0};
    *kept = made;
    return made;
}

// Makes places for those of the accounts that were not read yet.
static dateline_status find_unread(reading *out, uint32_t *unread, ledger *ledger,
                                   const int64_t *accounts, uint32_t count, dateline_error *error)
{
    int64_t *wanted = ARENA_ARRAY(ledger->links, count, int64_t);
    out->into = ARENA_ARRAY(ledger->links, count, ledger_account_links *);
    out->wanted = wanted;
    *unread = 0;
    for (uint32_t i = 0; i < count && wanted != NULL && out->into != NULL; i++) {
        if (ledger_accounts_has(&ledger->web.read, accounts[i]))
            continue;
        wanted[*unread] = accounts[i];
        out->into[*unread] = make_place(&ledger->web, ledger->links, accounts[i]);
        if (out->into[(*unread)++] == NULL)
            break;
    }
    return arena_failed(ledger->links)
               ? error_set(error, DATELINE_LIMIT, 0, 0, "too many accounts hang together")
               : DATELINE_OK;
}

static dateline_status read_links(ledger *ledger, const int64_t *accounts, uint32_t count,
                                  dateline_error *error)
{
    reading reading = {.web = &ledger->web, .arena = ledger->links};
    database_visit visit = {.bind = bind_account, .row = keep_link, .context = &reading};
    dateline_status status = find_unread(&reading, &visit.count, ledger, accounts, count, error);
    if (status != DATELINE_OK)
        return status;
    database_statement *rows = ledger_prepare(ledger, LEDGER_LINKS, error);
    return rows == NULL ? DATELINE_LEDGER : database_visit_all(rows, &visit, error);
}

dateline_status ledger_links_of(const ledger_account_links **out, ledger *ledger,
                                const int64_t *accounts, uint32_t count, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    if (!ledger_accounts_has(&ledger->web.read, accounts[0])) {
        if (ledger->web.kept > KEPT_MOST)
            ledger_forget_links(ledger);
        status = read_links(ledger, accounts, count, error);
    }
    const uint32_t at = ledger_accounts_find(&ledger->web.read, accounts[0]);
    *out = status == DATELINE_OK ? ledger->web.links[at] : NULL;
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
    ledger_bind_text(statement, 4, link->evidence);
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
