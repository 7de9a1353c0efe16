// Where claims of one incident disagree. It follows from the claims, but at a hundred thousand
// incidents nobody can wait for it: so it is worked out when an incident changes, and kept.
#include "base/buffer.h"
#include "ledger/ledger_internal.h"

#define CLAIMS_LIMIT 4096u // bytes of one dispute's list of claims

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
    return row->outlet.length > 0 ? row->outlet : row->article_title;
}

incident_claim ledger_comparable(const ledger_claim_row *row)
{
    return (incident_claim){
        .incident = (uint32_t)row->incident,
        .slot = slot_named(row->slot),
        .value = row->value,
        .range = {bound(row->low, 0), bound(row->high, HOWMANY_UNBOUNDED)},
        .bounds = row->bounds,
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
    uint32_t count, capacity;
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
    };
    return ledger_comparable(&told);
}

static dateline_status read_claims(comparison *out, ledger *ledger, int64_t incident,
                                   dateline_error *error)
{
    database_statement *row = ledger_prepare(ledger, LEDGER_COMPARABLE_CLAIMS, error);
    if (row == NULL)
        return DATELINE_LEDGER;
    database_bind_number(row, 1, incident);
    database_result code = DATABASE_ROW;
    while ((code = database_step(row)) == DATABASE_ROW) {
        incident_claim *claim =
            ARENA_PUSH(ledger->candidate, out->claims, out->count, out->capacity);
        if (claim == NULL)
            break;
        *claim = claim_in(row, ledger->candidate, incident);
    }
    database_reset(row);
    if (arena_failed(ledger->candidate))
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many claims to compare");
    return code == DATABASE_DONE ? DATELINE_OK : ledger_fault(ledger, error);
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

static dateline_status write_dispute(ledger *ledger, int64_t incident, const comparison *compared,
                                     const incident_dispute *dispute, dateline_error *error)
{
    buffer list;
    buffer_init(&list, CLAIMS_LIMIT);
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < dispute->claim_count && status == DATELINE_OK; i++) {
        const int64_t claim = compared->claims[dispute->claims[i]].id;
        buffer_add_format(&list, "%c%lld", i == 0 ? '[' : ',', (long long)claim);
        status = ledger_run_with(ledger, LEDGER_MARK_CLAIM, claim, weight_of(dispute->kind), error);
    }
    buffer_add_byte(&list, ']');
    if (status == DATELINE_OK)
        status = buffer_status(&list, error);
    if (status == DATELINE_OK)
        status = keep_dispute(ledger, incident, dispute, buffer_slice(&list), error);
    buffer_clear(&list);
    return status;
}

static dateline_status refresh_incident(ledger *ledger, int64_t incident, dateline_error *error)
{
    comparison compared = {0};
    incident_dispute *disputes = NULL;
    uint32_t count = 0;
    int64_t worst = 0;
    arena_reset(ledger->candidate);
    dateline_status status = read_claims(&compared, ledger, incident, error);
    if (status == DATELINE_OK)
        status = incident_find_disputes(&disputes, &count, ledger->candidate, compared.claims,
                                        compared.count, error);
    if (status == DATELINE_OK)
        status = ledger_run_with(ledger, LEDGER_FORGET_DISPUTES, incident, 0, error);
    if (status == DATELINE_OK)
        status = ledger_run_with(ledger, LEDGER_UNMARK_CLAIMS, incident, 0, error);
    for (uint32_t i = 0; i < count && status == DATELINE_OK; i++) {
        const int64_t weight = weight_of(disputes[i].kind);
        worst = weight > worst ? weight : worst;
        status = write_dispute(ledger, incident, &compared, &disputes[i], error);
    }
    return status == DATELINE_OK
               ? ledger_run_with(ledger, LEDGER_MARK_INCIDENT, incident, worst, error)
               : status;
}

// ---- all that changed ----

static int64_t next_stale(ledger *ledger, dateline_status *status, dateline_error *error)
{
    database_statement *row = ledger_prepare(ledger, LEDGER_STALE_DISPUTES, error);
    const database_result code = row == NULL ? DATABASE_FAULT : database_step(row);
    const int64_t incident = code == DATABASE_ROW ? database_column_number(row, 0) : 0;
    if (code != DATABASE_ROW && code != DATABASE_DONE)
        *status = ledger_fault(ledger, error);
    database_reset(row);
    return incident;
}

dateline_status ledger_refresh_disputes(ledger *ledger, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    int64_t incident = 0;
    while (status == DATELINE_OK && (incident = next_stale(ledger, &status, error)) != 0)
        status = refresh_incident(ledger, incident, error);
    return status;
}
