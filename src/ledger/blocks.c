// Articles find their incidents beside each other (PostgreSQL): whoever touches an account of
// another article holds the block of the account's week and region until the transaction ends.
// Those who touch different blocks do not wait for each other; those who touch several take them in
// order, so that nobody waits in a circle. What two articles tell that came together is found by
// whoever arrives later: doc/postgresql.md.
#include <stdlib.h>

#include "ledger/ledger_internal.h"

#define ARRIVAL_LOCK 0x444c4e34          // of those who arrive, for the end of a transaction
#define BLOCK_LOCKS (0x444c4e35ll << 32) // and 32 bits that say which block
#define BLOCKS_MOST 256u                 // the server's table of locks is not large
#define WEEK 7
#define NO_WEEK INT32_MIN

// ---- which block ----

static uint32_t mix(uint32_t hash, uint32_t value)
{
    for (int i = 0; i < 4; i++)
        hash = (hash ^ (value >> (8 * i) & 255u)) * 16777619u;
    return hash;
}

static int32_t floor_of(double value)
{
    const int32_t whole = (int32_t)value;
    return value < whole ? whole - 1 : whole;
}

// A degree of the map where the point is known, else a country.
uint32_t ledger_block_of(when_interval days, bool has_point, double latitude, double longitude,
                         slice country)
{
    const int32_t day = days.earliest != DAY_OPEN_PAST ? days.earliest : days.latest;
    const int32_t week = day == DAY_OPEN_FUTURE ? NO_WEEK : floor_of((double)day / WEEK);
    uint32_t block = mix(2166136261u, (uint32_t)week);
    if (has_point)
        return mix(mix(block, (uint32_t)floor_of(latitude)), (uint32_t)floor_of(longitude));
    for (size_t i = 0; i < country.length; i++)
        block = mix(block, (unsigned char)country.data[i]);
    return block;
}

// ---- sets of blocks, in order ----

static bool has_block(const ledger_blocks *set, uint32_t block)
{
    for (uint32_t i = 0; i < set->count; i++)
        if (set->items[i] == block)
            return true;
    return false;
}

static int in_order(const void *a, const void *b)
{
    const uint32_t left = *(const uint32_t *)a;
    const uint32_t right = *(const uint32_t *)b;
    return left < right ? -1 : left > right;
}

dateline_status ledger_blocks_put(ledger_blocks *set, bool *are_more, ledger *ledger,
                                  const ledger_members *touched, int64_t article,
                                  dateline_error *error)
{
    *are_more = false;
    for (uint32_t i = 0; i < touched->count; i++) {
        const ledger_member *member = &touched->items[i];
        if (member->article == article || has_block(set, member->block))
            continue;
        uint32_t *made = ARENA_PUSH(ledger->scratch, set->items, set->count, set->capacity);
        if (made == NULL)
            return error_set(error, DATELINE_LIMIT, 0, 0, "too many accounts hang together");
        *made = member->block;
        *are_more = true;
    }
    if (*are_more)
        qsort(set->items, set->count, sizeof *set->items, in_order);
    return DATELINE_OK;
}

bool ledger_blocks_are_many(const ledger_blocks *set)
{
    return set->count > BLOCKS_MOST;
}

dateline_status ledger_hold(ledger *ledger, const ledger_blocks *blocks, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < blocks->count && status == DATELINE_OK; i++)
        status = database_take_lock(ledger->database, BLOCK_LOCKS | blocks->items[i], error);
    return status;
}

// ---- beside others ----

static dateline_status run_plain(ledger *ledger, ledger_statement which, dateline_error *error)
{
    return ledger_run(ledger, ledger_prepare(ledger, which, error), error);
}

dateline_status ledger_begin_merging(ledger *ledger, const ledger_blocks *blocks, bool alone,
                                     bool is_again, dateline_error *error)
{
    ledger_forget_links(ledger);
    ledger_forget_many(ledger);
    ledger->first_new = 0;
    dateline_status status = run_plain(ledger, is_again ? LEDGER_RETURN : LEDGER_MARK, error);
    if (status == DATELINE_OK)
        status = alone ? database_take_lock(ledger->database, LEDGER_APPLICATION_ID, error)
                       : database_share_lock(ledger->database, LEDGER_APPLICATION_ID, error);
    if (status == DATELINE_OK && !alone)
        status = ledger_hold(ledger, blocks, error);
    ledger->is_alone = alone;
    return status == DATELINE_OK ? ledger_ask_stand(ledger, error) : status;
}

dateline_status ledger_begin_arriving(ledger *ledger, dateline_error *error)
{
    const dateline_status status = database_take_lock(ledger->database, ARRIVAL_LOCK, error);
    return status == DATELINE_OK ? ledger_ask_stand(ledger, error) : status;
}
