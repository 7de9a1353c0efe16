// Which accounts hang together? Those that strong links lead to; where that are more than can be
// grouped at once, only stronger links count, and at last only those between articles whose hashes
// begin alike. An account's piece is so given by the links alone, in whatever order they came, and
// is found without looking further than LEDGER_TOGETHER accounts.
#include "ledger/ledger_internal.h"

static const double strengths[] = {INCIDENT_SAME, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99};
#define STRENGTHS ((uint32_t)(sizeof strengths / sizeof *strengths))
static_assert(STRENGTHS == LEDGER_STRENGTHS, "what is known of each strength has its place");
#define LEVELS                                                                                     \
    (STRENGTHS + 64u) // behind the strengths: digits of the hash that must be alike;
                      // at this level none leads to another

// ---- sets ----

static uint32_t *slot_of(const ledger_accounts *set, int64_t account)
{
    const uint64_t mixed = (uint64_t)account * 0x9e3779b97f4a7c15u;
    uint32_t at = (uint32_t)(mixed >> 32) & (set->table_size - 1);
    while (set->table[at] != 0 && set->items[set->table[at] - 1] != account)
        at = (at + 1) & (set->table_size - 1);
    return &set->table[at];
}

uint32_t ledger_accounts_find(const ledger_accounts *set, int64_t account)
{
    const uint32_t slot = set->table_size > 0 ? *slot_of(set, account) : 0;
    return slot == 0 ? UINT32_MAX : slot - 1;
}

bool ledger_accounts_has(const ledger_accounts *set, int64_t account)
{
    return ledger_accounts_find(set, account) != UINT32_MAX;
}

static bool make_room(ledger_accounts *set, arena *arena)
{
    if (set->table_size > 2 * set->count + 1)
        return true;
    const uint32_t size = set->table_size == 0 ? 64 : 4 * set->table_size;
    uint32_t *table = ARENA_ARRAY(arena, size, uint32_t);
    if (table == NULL)
        return false;
    set->table = table;
    set->table_size = size;
    for (uint32_t i = 0; i < set->count; i++)
        *slot_of(set, set->items[i]) = i + 1;
    return true;
}

bool ledger_accounts_put(ledger_accounts *set, arena *arena, int64_t account)
{
    if (!make_room(set, arena))
        return false;
    uint32_t *slot = slot_of(set, account);
    if (*slot != 0)
        return true;
    int64_t *kept = ARENA_PUSH(arena, set->items, set->count, set->capacity);
    if (kept == NULL)
        return false;
    *kept = account;
    *slot = set->count;
    return true;
}

void ledger_accounts_clear(ledger_accounts *set)
{
    for (uint32_t i = 0; i < set->table_size; i++)
        set->table[i] = 0;
    set->count = 0;
}

static bool put_all(ledger_accounts *set, arena *arena, const ledger_accounts *added)
{
    bool is_done = true;
    for (uint32_t i = 0; i < added->count && is_done; i++)
        is_done = ledger_accounts_put(set, arena, added->items[i]);
    return is_done;
}

// ---- walking over links ----

#define AHEAD_MOST 32u // accounts whose links are read in one go

typedef struct stepping {
    ledger_accounts *out;
    const ledger_accounts *without;
    ledger *ledger;
} stepping;

static dateline_status too_many(dateline_error *error)
{
    return error_set(error, DATELINE_LIMIT, 0, 0, "too many accounts hang together");
}

static dateline_status put_other(const stepping *stepping, int64_t other, dateline_error *error)
{
    if (ledger_accounts_has(stepping->without, other) ||
        ledger_accounts_put(stepping->out, stepping->ledger->scratch, other))
        return DATELINE_OK;
    return too_many(error);
}

// Only those between accounts whose texts' hashes begin with the same digits: asked anew each time,
// as hardly ever anybody comes so far.
static dateline_status step_alike(const stepping *stepping, int64_t account, double strength,
                                  uint32_t digits, dateline_error *error)
{
    database_statement *rows = ledger_prepare(stepping->ledger, LEDGER_STRONG_LINKS_ALIKE, error);
    if (rows == NULL)
        return DATELINE_LEDGER;
    database_bind_number(rows, 1, account);
    database_bind_real(rows, 2, strength);
    database_bind_number(rows, 3, digits);
    dateline_status status = DATELINE_OK;
    database_result code = DATABASE_ROW;
    while (status == DATELINE_OK && (code = database_step(rows)) == DATABASE_ROW)
        status = put_other(stepping, database_column_number(rows, 0), error);
    database_reset(rows);
    return code == DATABASE_FAULT ? ledger_fault(stepping->ledger, error) : status;
}

// Puts in those that strong links of the level lead to from one of some accounts, but none of
// `without`. The links of those behind it are read with its own.
static dateline_status step(ledger_accounts *out, ledger *ledger, const int64_t *accounts,
                            uint32_t count, uint32_t level, const ledger_accounts *without,
                            dateline_error *error)
{
    const stepping stepping = {out, without, ledger};
    const uint32_t strength = level < STRENGTHS ? level : STRENGTHS - 1;
    const ledger_account_links *links = NULL;
    if (level == LEVELS)
        return DATELINE_OK;
    if (level > strength)
        return step_alike(&stepping, accounts[0], strengths[strength], level - strength, error);
    dateline_status status = ledger_links_of(&links, ledger, accounts, count, error);
    for (uint32_t i = 0; status == DATELINE_OK && i < links->count; i++)
        if (links->items[i].similarity > strengths[strength])
            status = put_other(&stepping, links->items[i].other, error);
    return status;
}

static bool is_too_many(const ledger_accounts *set)
{
    return set->count > LEDGER_TOGETHER;
}

// ---- who hangs together with too many ----

#define KNOWN_MOST (1u << 17) // accounts of one level

void ledger_forget_many(ledger *ledger)
{
    arena_reset(ledger->known);
    for (uint32_t level = 0; level < STRENGTHS; level++)
        ledger->many[level] = (ledger_accounts){0};
}

// All that were reached together with too many hang together with too many. Articles that come
// later add links and take none away.
static void know_many(ledger *ledger, const ledger_accounts *found, uint32_t level)
{
    if (level >= STRENGTHS)
        return;
    if (ledger->many[level].count > KNOWN_MOST ||
        !put_all(&ledger->many[level], ledger->known, found))
        ledger_forget_many(ledger);
}

// The same, by links of the article that is being added, too: of use for it alone.
static dateline_status note_many(ledger *ledger, const ledger_accounts *found, uint32_t level,
                                 dateline_error *error)
{
    return level >= STRENGTHS || put_all(&ledger->web.many[level], ledger->links, found)
               ? DATELINE_OK
               : too_many(error);
}

typedef struct walking {
    ledger *ledger;
    uint32_t level;
    const ledger_accounts *without; // these accounts; NULL without none
    ledger_accounts *out;
    uint32_t looked_at; // of out
    bool are_many;      // it may have stopped before it reached them all
} walking;

// Does any of those reached hang together with too many, as is known?
static bool is_any_known(walking *walking)
{
    const ledger *ledger = walking->ledger;
    const uint32_t level = walking->level;
    for (; level < STRENGTHS && walking->looked_at < walking->out->count; walking->looked_at++) {
        const int64_t account = walking->out->items[walking->looked_at];
        if (ledger_accounts_has(&ledger->many[level], account) ||
            (walking->without == NULL && ledger_accounts_has(&ledger->web.many[level], account)))
            return true;
    }
    return false;
}

// All that is reached from the account, until they are too many. The further it goes, the more is
// read ahead: many walks end at once.
static dateline_status walk(walking *walking, int64_t account, dateline_error *error)
{
    static const ledger_accounts none = {0};
    const ledger_accounts *without = walking->without == NULL ? &none : walking->without;
    ledger_accounts *out = walking->out;
    ledger_accounts_clear(out);
    if (!ledger_accounts_put(out, walking->ledger->scratch, account))
        return too_many(error);
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; status == DATELINE_OK; i++) {
        walking->are_many = is_too_many(out) || is_any_known(walking);
        if (walking->are_many || i == out->count)
            break;
        const uint32_t left = out->count - i;
        const uint32_t ahead = i < AHEAD_MOST ? i + 1 : AHEAD_MOST;
        status = step(out, walking->ledger, out->items + i, left < ahead ? left : ahead,
                      walking->level, without, error);
    }
    return status;
}

// Ends where no link leads anywhere: a ledger from elsewhere may have many texts of one hash.
dateline_status ledger_piece(ledger_accounts *out, ledger *ledger, int64_t account,
                             dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (uint32_t level = 0; status == DATELINE_OK; level++) {
        walking whole = {.ledger = ledger, .level = level, .out = out};
        status = walk(&whole, account, error);
        if (status != DATELINE_OK || !whole.are_many)
            break;
        status = note_many(ledger, out, level, error);
    }
    return status;
}

// ---- whom an article touches ----

typedef struct reaching {
    ledger *ledger;
    ledger_accounts own; // the article's
    ledger_accounts *touched;
    ledger_accounts neighbours, found;
    ledger_accounts dealt[LEVELS]; // walked to without the article
} reaching;

// Too many even without the article are too many with it; those that are not had been grouped at
// this level.
static dateline_status walk_apart(reaching *reaching, int64_t neighbour, uint32_t level,
                                  dateline_error *error)
{
    ledger *ledger = reaching->ledger;
    ledger_accounts *dealt = &reaching->dealt[level];
    walking apart = {
        .ledger = ledger, .level = level, .without = &reaching->own, .out = &reaching->found};
    if (ledger_accounts_has(dealt, neighbour))
        return DATELINE_OK;
    const dateline_status status = walk(&apart, neighbour, error);
    if (status != DATELINE_OK)
        return status;
    if (apart.are_many)
        know_many(ledger, apart.out, level);
    return put_all(dealt, ledger->scratch, apart.out) &&
                   (apart.are_many || put_all(reaching->touched, ledger->scratch, apart.out))
               ? DATELINE_OK
               : too_many(error);
}

// The account's neighbours make too many with the account.
static dateline_status reach_apart(reaching *reaching, int64_t account, uint32_t level,
                                   dateline_error *error)
{
    ledger_accounts_clear(&reaching->neighbours);
    dateline_status status =
        step(&reaching->neighbours, reaching->ledger, &account, 1, level, &reaching->own, error);
    for (uint32_t i = 0; i < reaching->neighbours.count && status == DATELINE_OK; i++)
        status = walk_apart(reaching, reaching->neighbours.items[i], level, error);
    return status;
}

static dateline_status reach_from(reaching *reaching, int64_t account, dateline_error *error)
{
    ledger *ledger = reaching->ledger;
    dateline_status status = DATELINE_OK;
    for (uint32_t level = 0; status == DATELINE_OK; level++) {
        walking whole = {.ledger = ledger, .level = level, .out = &reaching->found};
        status = walk(&whole, account, error);
        if (status != DATELINE_OK || !whole.are_many)
            break;
        status = note_many(ledger, whole.out, level, error);
        if (status == DATELINE_OK)
            status = reach_apart(reaching, account, level, error);
    }
    if (status == DATELINE_OK && !put_all(reaching->touched, ledger->scratch, &reaching->found))
        status = too_many(error);
    return status;
}

dateline_status ledger_reach(ledger_accounts *out, ledger *ledger, const int64_t *accounts,
                             uint32_t count, dateline_error *error)
{
    reaching reaching = {.ledger = ledger, .touched = out};
    const ledger_account_links *links = NULL;
    dateline_status status = DATELINE_OK;
    bool is_put = true;
    for (uint32_t i = 0; i < count && is_put; i++)
        is_put = ledger_accounts_put(&reaching.own, ledger->scratch, accounts[i]);
    if (!is_put)
        return too_many(error);
    if (count > 0)
        status = ledger_links_of(&links, ledger, accounts, count, error);
    for (uint32_t i = 0; i < count && status == DATELINE_OK; i++)
        status = reach_from(&reaching, accounts[i], error);
    return status;
}
