// An article's accounts find their incidents, with all that follows from it. In SQLite, and where
// nobody else may write, that is one pass. In PostgreSQL others do the same meanwhile: the pass
// ends with a look at those that arrived since it began, and is made again where that changes a
// group.
#include "ledger/review.h"

#define TRIES_BESIDE 3u // then nobody else may write

typedef struct merging {
    ledger *ledger;
    ledger_newcomer *of;
    ledger_members grouped;
    ledger_blocks blocks; // of those it touched, be it in an earlier try
    bool is_held;         // are the blocks?
    bool is_again;        // it has to be made again
    bool has_looked;      // at those that came while it searched
} merging;

static uint32_t count_of(const merging *merging)
{
    return merging->of->article->incident_count;
}

// The weights come with the words that the article was read with.
static dateline_status take_scorer(ledger *ledger, const lexicon *lexicon, dateline_error *error)
{
    if (ledger->lexicon == lexicon)
        return DATELINE_OK;
    const dateline_status status = incident_scorer_open(&ledger->scorer, lexicon, error);
    ledger->lexicon = status == DATELINE_OK ? lexicon : NULL;
    return status;
}

static dateline_status search(merging *merging, dateline_error *error)
{
    ledger *ledger = merging->ledger;
    const ledger_newcomer *of = merging->of;
    ledger_relations relations = {0};
    ledger_links links = {0};
    dateline_status status = DATELINE_OK;
    if (of->article->story != NULL)
        status = take_scorer(ledger, of->article->lexicon, error);
    if (status == DATELINE_OK && of->article->story != NULL)
        status = ledger_find_related(&relations, ledger, of->mark, of->article->story, error);
    if (status == DATELINE_OK)
        status = ledger_keep_copies(&relations, ledger, of, error);
    if (status == DATELINE_OK)
        status = ledger_link(&links, ledger, of->told, count_of(merging), &relations, error);
    if (status == DATELINE_OK)
        status = ledger_keep_links(&links, ledger, error);
    return status == DATELINE_OK && ledger->has_decisions
               ? ledger_run_with(ledger, LEDGER_ATTACH, of->article_id, 0, error)
               : status;
}

// ---- those that came meanwhile ----

static bool has_strong(const ledger_links *links)
{
    for (uint32_t i = 0; i < links->count; i++)
        if (links->items[i].similarity > INCIDENT_SAME)
            return true;
    return false;
}

// Of some of them the search may have seen a part.
static dateline_status forget_late(merging *merging, int64_t since, dateline_error *error)
{
    if (merging->has_looked)
        return DATELINE_OK;
    merging->has_looked = true;
    const dateline_status status =
        ledger_run_with(merging->ledger, LEDGER_FORGET_LATE, merging->of->article_id, since, error);
    return status == DATELINE_OK ? ledger_run_with(merging->ledger, LEDGER_FORGET_LATE_BACK,
                                                   merging->of->article_id, since, error)
                                 : status;
}

// since: the last arrival that was seen. *are_joined: a link to one of them is strong.
static dateline_status look_at_late(merging *merging, int64_t since, bool *are_joined,
                                    dateline_error *error)
{
    ledger *ledger = merging->ledger;
    const ledger_newcomer *of = merging->of;
    ledger_relations relations = {0};
    ledger_accounts late = {0};
    ledger_links links = {0};
    *are_joined = false;
    if (ledger->arrived == since)
        return DATELINE_OK;
    dateline_status status = forget_late(merging, since, error);
    if (status == DATELINE_OK)
        status = ledger_find_late(&relations, &late, ledger, of->article->story, since, error);
    if (status == DATELINE_OK)
        status = ledger_keep_copies(&relations, ledger, of, error);
    if (status == DATELINE_OK)
        status =
            ledger_link_late(&links, ledger, of->told, count_of(merging), &relations, &late, error);
    if (status == DATELINE_OK)
        status = ledger_keep_links(&links, ledger, error);
    *are_joined = has_strong(&links);
    return status;
}

// ---- groups ----

static dateline_status group(merging *merging, dateline_error *error)
{
    ledger *ledger = merging->ledger;
    ledger_newcomer *of = merging->of;
    merging->grouped = (ledger_members){0};
    dateline_status status =
        ledger_reach(&of->past.touched, ledger, of->accounts, count_of(merging), error);
    return status == DATELINE_OK ? ledger_group(&merging->grouped, ledger, &of->past.touched, error)
                                 : status;
}

// Takes the blocks of all that is touched; others may have changed it until they are held. Blocks
// are taken in order or not at all.
static dateline_status group_and_hold(merging *merging, dateline_error *error)
{
    ledger *ledger = merging->ledger;
    bool are_more = false;
    bool are_joined = false;
    dateline_status status = group(merging, error);
    if (status != DATELINE_OK || ledger->is_alone)
        return status;
    status = ledger_blocks_put(&merging->blocks, &are_more, ledger, &merging->grouped,
                               merging->of->article_id, error);
    if (status != DATELINE_OK || !are_more)
        return status;
    merging->is_again = merging->is_held || ledger_blocks_are_many(&merging->blocks);
    if (merging->is_again)
        return DATELINE_OK;
    const int64_t since = ledger->arrived;
    merging->is_held = true;
    status = ledger_hold(ledger, &merging->blocks, error);
    if (status == DATELINE_OK)
        status = ledger_ask_stand(ledger, error);
    if (status != DATELINE_OK || ledger->arrived == since)
        return status;
    status = look_at_late(merging, since, &are_joined, error);
    merging->of->past.touched = (ledger_accounts){0};
    return status == DATELINE_OK ? group_and_hold(merging, error) : status;
}

static dateline_status note_incidents(merging *merging, dateline_error *error)
{
    arena *arena = merging->ledger->scratch;
    ledger_newcomer *of = merging->of;
    const uint32_t count = count_of(merging);
    ledger_accounts own = {0};
    bool is_put = true;
    of->incidents = ARENA_ARRAY(arena, count, int64_t);
    for (uint32_t i = 0; i < count && is_put; i++)
        is_put = ledger_accounts_put(&own, arena, of->accounts[i]);
    if (of->incidents == NULL || !is_put)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many incidents in one article");
    for (uint32_t i = 0; i < merging->grouped.count; i++) {
        const ledger_member *member = &merging->grouped.items[i];
        const uint32_t number = ledger_accounts_find(&own, member->account);
        if (number < count)
            of->incidents[number] = member->put_into;
    }
    return DATELINE_OK;
}

// ---- what follows ----

static dateline_status settle(merging *merging, dateline_error *error)
{
    ledger *ledger = merging->ledger;
    ledger_newcomer *of = merging->of;
    dateline_status status = ledger_settle(ledger, &merging->grouped, error);
    if (status == DATELINE_OK)
        status = note_incidents(merging, error);
    return status == DATELINE_OK
               ? ledger_bury(ledger, &of->past, count_of(merging) > 0 ? of->accounts[0] : 0, error)
               : status;
}

static dateline_status tell(merging *merging, dateline_error *error)
{
    ledger *ledger = merging->ledger;
    const ledger_newcomer *of = merging->of;
    const ledger_telling telling = {of->article, of->article_id, of->accounts, of->incidents};
    dateline_status status = ledger_add_claims(ledger, &telling, error);
    if (status == DATELINE_OK)
        status = ledger_add_answers(ledger, &telling, error);
    if (status == DATELINE_OK)
        status = ledger_add_stays(ledger, &telling, error);
    if (status == DATELINE_OK && ledger->has_decisions)
        status = ledger_review_reread(ledger, of->article_id, error);
    return status == DATELINE_OK ? ledger_refresh_disputes(ledger, error) : status;
}

// Before the others are kept waiting, and when they are: whoever arrives has seen all that arrived
// before it.
static dateline_status arrive(merging *merging, dateline_error *error)
{
    ledger *ledger = merging->ledger;
    int64_t since = ledger->arrived;
    dateline_status status = ledger_ask_stand(ledger, error);
    if (status == DATELINE_OK)
        status = look_at_late(merging, since, &merging->is_again, error);
    if (status != DATELINE_OK || merging->is_again)
        return status;
    since = ledger->arrived;
    status = ledger_begin_arriving(ledger, error);
    if (status == DATELINE_OK)
        status = look_at_late(merging, since, &merging->is_again, error);
    return status == DATELINE_OK && !merging->is_again
               ? ledger_run_with(ledger, LEDGER_ARRIVE, merging->of->article_id, 0, error)
               : status;
}

static dateline_status merge(merging *merging, dateline_error *error)
{
    dateline_status status = search(merging, error);
    if (status == DATELINE_OK)
        status = group_and_hold(merging, error);
    if (status != DATELINE_OK || merging->is_again)
        return status;
    status = settle(merging, error);
    if (status == DATELINE_OK)
        status = tell(merging, error);
    return status == DATELINE_OK && !merging->ledger->is_alone ? arrive(merging, error) : status;
}

static dateline_status merge_beside(merging *merging, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    merging->is_again = true;
    for (unsigned tries = 0; merging->is_again && status == DATELINE_OK; tries++) {
        const bool alone = tries >= TRIES_BESIDE || ledger_blocks_are_many(&merging->blocks);
        merging->of->past = (ledger_past){0};
        merging->is_held = merging->blocks.count > 0;
        merging->is_again = merging->has_looked = false;
        status = ledger_begin_merging(merging->ledger, &merging->blocks, alone, tries > 0, error);
        if (status == DATELINE_OK)
            status = merge(merging, error);
    }
    return status;
}

dateline_status ledger_merge(ledger_newcomer *newcomer, ledger *ledger, dateline_error *error)
{
    merging merging = {.ledger = ledger, .of = newcomer};
    return ledger->is_alone ? merge(&merging, error) : merge_beside(&merging, error);
}
