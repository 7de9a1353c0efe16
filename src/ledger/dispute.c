// Where claims of one incident disagree. It follows from the claims, but at a hundred thousand
// incidents nobody can wait for it: so it is worked out when an incident changes, and kept.
#include "base/buffer.h"
#include "ledger/ledger_internal.h"

#define CLAIMS_LIMIT 4096u      // bytes of one dispute's list of claims
#define MARKED_LIMIT (1u << 20) // bytes of an incident's list of claims: 10,000 at most
#define COMPARED_MOST 10000u    // claims of an incident, as the statement has it
#define WORST_MARK 3
#define STALE_AT_ONCE 8u // incidents whose claims are held in memory together

// ---- names back into numbers ----

static article_slot slot_named(slice name)
{
    for (int slot = 0; slot < SLOT_COUNT; slot++)
        if (slice_equal(name, slice_from_string(article_slot_name((article_slot)slot))))
            return (article_slot)slot;
    return SLOT_STATEMENT;
}

static sayswho_stance stance_named(slice name)
{
    for (int stance = 0; stance < STANCE_COUNT; stance++)
        if (slice_equal(name, slice_from_string(sayswho_stance_name((sayswho_stance)stance))))
            return (sayswho_stance)stance;
    return STANCE_NONE;
}

static sayswho_certainty certainty_named(slice name)
{
    for (int certainty = CERTAINTY_CERTAIN; certainty < CERTAINTY_NEGATED; certainty++)
        if (slice_equal(name,
                        slice_from_string(sayswho_certainty_name((sayswho_certainty)certainty))))
            return (sayswho_certainty)certainty;
    return CERTAINTY_NEGATED;
}

static uint32_t bound(int64_t value, uint32_t open)
{
    return value < 0 ? open : value > HOWMANY_UNBOUNDED ? HOWMANY_UNBOUNDED : (uint32_t)value;
}

// An agency stands behind what others print, an outlet behind what its articles say themselves.
static slice source_of(const ledger_claim_row *row)
{
    const bool is_own =
        slice_equal(row->holder, SLICE("author")) || slice_equal(row->holder, SLICE("unnamed"));
    if (!is_own)
        return row->holder;
    if (row->via.length > 0)
        return row->via;
    if (row->original.length > 0)
        return row->original; // ten outlets that print one text are one source
    return row->outlet.length > 0 ? row->outlet : row->article_title;
}

bool ledger_is_denied(const ledger_claim_row *row)
{
    return slice_equal(row->stance, SLICE("denies")) ||
           slice_equal(row->certainty, SLICE("negated"));
}

incident_claim ledger_comparable(const ledger_claim_row *row)
{
    return (incident_claim){
        .incident = (uint32_t)row->incident,
        .slot = slot_named(row->slot),
        .value = row->value,
        .range = {bound(row->low, 0), bound(row->high, HOWMANY_UNBOUNDED)},
        .bounds = row->bounds,
        .lies = row->lies,
        .counted = slot_named(row->slot) >= SLOT_KILLED_SUBSET
                       ? incident_counted(row->sentence, row->words)
                       : SLICE_NONE,
        .holder = row->holder,
        .stance = stance_named(row->stance),
        .certainty = certainty_named(row->certainty),
        .day = row->day,
        .id = row->id,
        .article = row->article,
        .source = source_of(row),
    };
}

// ---- one incident ----

typedef struct comparison {
    incident_claim *claims;
    int64_t *marks;     // [claims] as the ledger has them
    int64_t *new_marks; // [claims] 0 no, 1 refined, 2 revised, 3 contradicted
    uint32_t count, capacity, mark_capacity;
} comparison;

static int64_t column_or_open(database_statement *row, int column)
{
    return database_column_is_null(row, column) ? -1 : database_column_number(row, column);
}

static incident_claim claim_in(database_statement *row, arena *arena, int64_t incident)
{
    int32_t day = DAY_UNKNOWN;
    (void)calendar_read(ledger_column_text(row, 6), &day);
    const ledger_claim_row told = {
        .id = database_column_number(row, 0),
        .incident = incident,
        .slot = ledger_column_text(row, 1),
        .value = arena_copy(arena, ledger_column_text(row, 2)),
        .holder = arena_copy(arena, ledger_column_text(row, 3)),
        .stance = ledger_column_text(row, 4),
        .certainty = ledger_column_text(row, 5),
        .day = day,
        .low = column_or_open(row, 7),
        .high = column_or_open(row, 8),
        .bounds = ledger_column_interval(row, 9),
        .lies = ledger_read_lies(row, 12),
        .words = ledger_column_text(row, 17),
        .sentence = ledger_column_text(row, 18),
    };
    incident_claim claim = ledger_comparable(&told);
    slice *const kept[] = {&claim.lies.country, &claim.lies.province, &claim.lies.district,
                           &claim.lies.town, &claim.counted};
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        *kept[i] = arena_copy(arena, *kept[i]);
    return claim;
}

typedef struct reading {
    comparison *compared; // [incidents]
    const int64_t *incidents;
    arena *arena;
} reading;

static void bind_incident(database_statement *statement, uint32_t number, void *context)
{
    database_bind_number(statement, 1, ((const reading *)context)->incidents[number]);
}

static dateline_status read_claim(database_statement *row, uint32_t number, void *context,
                                  dateline_error *error)
{
    const reading *reading = context;
    comparison *out = &reading->compared[number];
    uint32_t marks = out->count;
    incident_claim *claim = ARENA_PUSH(reading->arena, out->claims, out->count, out->capacity);
    int64_t *mark = ARENA_PUSH(reading->arena, out->marks, marks, out->mark_capacity);
    if (claim == NULL || mark == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many claims to compare");
    *claim = claim_in(row, reading->arena, reading->incidents[number]);
    *mark = database_column_number(row, 11);
    return DATELINE_OK;
}

static int64_t weight_of(article_dispute_kind kind)
{
    return kind == DISPUTE_CONTRADICTION ? 3 : kind == DISPUTE_REVISION ? 2 : 1;
}

static dateline_status keep_dispute(ledger *ledger, int64_t incident,
                                    const incident_dispute *dispute, slice claims,
                                    dateline_error *error)
{
    database_statement *statement = ledger_prepare(ledger, LEDGER_ADD_DISPUTE, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    database_bind_number(statement, 1, incident);
    ledger_bind_text(statement, 2, slice_from_string(article_slot_name(dispute->slot)));
    ledger_bind_text(statement, 3, slice_from_string(incident_dispute_name(dispute->kind)));
    ledger_bind_text(statement, 4, claims);
    return ledger_run(ledger, statement, error);
}

static dateline_status write_dispute(ledger *ledger, int64_t incident, comparison *compared,
                                     const incident_dispute *dispute, dateline_error *error)
{
    buffer list;
    buffer_init(&list, CLAIMS_LIMIT);
    for (uint32_t i = 0; i < dispute->claim_count; i++) {
        const uint32_t claim = dispute->claims[i];
        buffer_add_format(&list, "%c%lld", i == 0 ? '[' : ',',
                          (long long)compared->claims[claim].id);
        if (compared->new_marks[claim] < weight_of(dispute->kind))
            compared->new_marks[claim] = weight_of(dispute->kind);
    }
    buffer_add_byte(&list, ']');
    dateline_status status = buffer_status(&list, error);
    if (status == DATELINE_OK)
        status = keep_dispute(ledger, incident, dispute, buffer_slice(&list), error);
    buffer_clear(&list);
    return status;
}

// ---- marks of claims ----

static void list_claim(buffer *list, int64_t claim)
{
    buffer_add_format(list, "%c%lld", list->length == 0 ? '[' : ',', (long long)claim);
}

static dateline_status run_with_list(ledger *ledger, ledger_statement which, int64_t first,
                                     buffer *list, dateline_error *error)
{
    buffer_add(list, list->length == 0 ? SLICE("[]") : SLICE("]"));
    const dateline_status status = buffer_status(list, error);
    database_statement *statement = ledger_prepare(ledger, which, error);
    if (status != DATELINE_OK || statement == NULL)
        return status == DATELINE_OK ? DATELINE_LEDGER : status;
    database_bind_number(statement, 1, first);
    database_bind_text(statement, 2, buffer_slice(list));
    return ledger_run(ledger, statement, error);
}

// Those that are marked so now and were not before.
static dateline_status mark_claims(ledger *ledger, const comparison *compared, int64_t mark,
                                   dateline_error *error)
{
    buffer list;
    dateline_status status = DATELINE_OK;
    buffer_init(&list, MARKED_LIMIT);
    for (uint32_t i = 0; i < compared->count; i++)
        if (compared->new_marks[i] == mark && compared->marks[i] != mark)
            list_claim(&list, compared->claims[i].id);
    // A list that found no memory is not one without claims.
    if (list.length > 0 || list.failed)
        status = run_with_list(ledger, LEDGER_MARK_CLAIMS, mark, &list, error);
    buffer_clear(&list);
    return status;
}

// All but those that are marked now, be they among the compared or not.
static dateline_status unmark_claims(ledger *ledger, int64_t incident, const comparison *compared,
                                     dateline_error *error)
{
    buffer list;
    buffer_init(&list, MARKED_LIMIT);
    for (uint32_t i = 0; i < compared->count; i++)
        if (compared->new_marks[i] != 0)
            list_claim(&list, compared->claims[i].id);
    const dateline_status status =
        run_with_list(ledger, LEDGER_UNMARK_CLAIMS, incident, &list, error);
    buffer_clear(&list);
    return status;
}

// Has no claim of the incident a mark, be it one that is not compared?
static bool is_unmarked(const ledger *ledger, int64_t incident, const comparison *compared)
{
    bool is_unmarked = !ledger->has_decisions && ledger_is_new(ledger, incident);
    for (uint32_t i = 0; i < compared->count && is_unmarked; i++)
        is_unmarked = compared->marks[i] == 0;
    return is_unmarked && compared->count < COMPARED_MOST;
}

static dateline_status write_marks(ledger *ledger, int64_t incident, const comparison *compared,
                                   dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    if (!is_unmarked(ledger, incident, compared))
        status = unmark_claims(ledger, incident, compared, error);
    for (int64_t mark = 1; mark <= WORST_MARK && status == DATELINE_OK; mark++)
        status = mark_claims(ledger, compared, mark, error);
    return status;
}

static dateline_status refresh_incident(ledger *ledger, int64_t incident, comparison *compared,
                                        dateline_error *error)
{
    incident_dispute *disputes = NULL;
    uint32_t count = 0;
    int64_t worst = 0;
    compared->new_marks = ARENA_ARRAY(ledger->candidate, compared->count, int64_t);
    if (compared->new_marks == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many claims to compare");
    dateline_status status = incident_find_disputes(&disputes, &count, ledger->candidate,
                                                    compared->claims, compared->count, error);
    if (status == DATELINE_OK && !ledger_is_new(ledger, incident))
        status = ledger_run_with(ledger, LEDGER_FORGET_DISPUTES, incident, 0, error);
    for (uint32_t i = 0; i < count && status == DATELINE_OK; i++) {
        const int64_t weight = weight_of(disputes[i].kind);
        worst = weight > worst ? weight : worst;
        status = write_dispute(ledger, incident, compared, &disputes[i], error);
    }
    if (status == DATELINE_OK)
        status = write_marks(ledger, incident, compared, error);
    return status == DATELINE_OK
               ? ledger_run_with(ledger, LEDGER_MARK_INCIDENT, incident, worst, error)
               : status;
}

// ---- all that changed ----

typedef struct stale {
    int64_t incidents[STALE_AT_ONCE];
    uint32_t count;
} stale;

static dateline_status find_stale(stale *out, ledger *ledger, dateline_error *error)
{
    database_statement *rows = ledger_prepare(ledger, LEDGER_STALE_DISPUTES, error);
    if (rows == NULL)
        return DATELINE_LEDGER;
    database_result code = DATABASE_ROW;
    out->count = 0;
    database_bind_number(rows, 1, STALE_AT_ONCE);
    while (out->count < STALE_AT_ONCE && (code = database_step(rows)) == DATABASE_ROW)
        out->incidents[out->count++] = database_column_number(rows, 0);
    database_reset(rows);
    return code == DATABASE_FAULT ? ledger_fault(ledger, error) : DATELINE_OK;
}

static dateline_status refresh_stale(ledger *ledger, const stale *stale, dateline_error *error)
{
    comparison compared[STALE_AT_ONCE] = {{0}};
    reading reading = {compared, stale->incidents, ledger->candidate};
    const database_visit claims = {stale->count, bind_incident, read_claim, &reading};
    arena_reset(ledger->candidate);
    database_statement *rows = ledger_prepare(ledger, LEDGER_COMPARABLE_CLAIMS, error);
    dateline_status status =
        rows == NULL ? DATELINE_LEDGER : database_visit_all(rows, &claims, error);
    for (uint32_t i = 0; i < stale->count && status == DATELINE_OK; i++)
        status = refresh_incident(ledger, stale->incidents[i], &compared[i], error);
    return status;
}

dateline_status ledger_refresh_disputes(ledger *ledger, dateline_error *error)
{
    stale stale = {.count = STALE_AT_ONCE};
    dateline_status status = DATELINE_OK;
    while (status == DATELINE_OK && stale.count == STALE_AT_ONCE) {
        status = find_stale(&stale, ledger, error);
        if (status == DATELINE_OK && stale.count > 0)
            status = refresh_stale(ledger, &stale, error);
    }
    ledger->first_new = 0; // their disputes are kept now
    return status;
}
