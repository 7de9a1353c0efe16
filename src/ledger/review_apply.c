// What follows from decisions on the claims of an article: verdicts and edited columns, from what
// the machine read and the decisions in force.
#include "ledger/review.h"

dateline_status ledger_review_run(ledger *ledger, const char *sql, int64_t first, int64_t second,
                                  dateline_error *error)
{
    database_statement *statement = NULL;
    dateline_status status =
        database_prepare(&statement, ledger->database, slice_from_string(sql), error);
    if (status != DATELINE_OK)
        return status;
    database_bind_number(statement, 1, first);
    if (database_parameters(statement) > 1)
        database_bind_number(statement, 2, second);
    status = database_run(statement, error);
    database_finalize(statement);
    return status;
}

// ---- back to what was read ----

// What can be edited, and what changes with it.
#define READ                                                                                       \
    "value, low, high, earliest, latest, holder, stance, certainty, start, \"end\", words,"        \
    " " LEDGER_DESCRIBED

static dateline_status restore(ledger *ledger, int64_t article, dateline_error *error)
{
    static const char *const steps[] = {
        "UPDATE claim SET (" READ ") = (SELECT " READ " FROM claim_as_read r WHERE r.claim ="
        " claim.id)"
        " WHERE article = ?1 AND id IN (SELECT claim FROM claim_as_read)",
        "DELETE FROM claim_as_read WHERE claim IN (SELECT id FROM claim WHERE article = ?1)",
        "UPDATE claim SET verdict = 0 WHERE article = ?1 AND verdict <> 0",
    };
    dateline_status status = DATELINE_OK;
    for (size_t i = 0; i < sizeof steps / sizeof *steps && status == DATELINE_OK; i++)
        status = ledger_review_run(ledger, steps[i], article, 0, error);
    return status;
}

// ---- the decisions in force ----

typedef struct judgement {
    int64_t claim;
    slice kind, slot, field, value; // in scratch
} judgement;

typedef struct judgements {
    judgement *items;
    uint32_t count, capacity;
} judgements;

// Of an article that is coded twice only what the last of at least two coders says, who did not see
// what the others said.
static const char in_force[] =
    "WITH mine AS (SELECT b.claim, d.id, d.kind, d.field, d.value,"
    "  coalesce(d.decided_by, '') AS coder, c.slot, a.sha256 < " LEDGER_SAMPLE " AS is_twice"
    "  FROM article a JOIN claim c ON c.article = a.id JOIN claim_bond b ON b.claim = c.id"
    "  JOIN decision d ON d.id = b.decision"
    "  WHERE a.id = ?1 AND d.kind <> 'defer' AND " LEDGER_HOLDS(
        "d") ")"
             " SELECT claim, kind, slot, field, value FROM mine m WHERE NOT is_twice OR"
             " ((SELECT count(DISTINCT o.coder) FROM mine o WHERE o.claim = m.claim) > 1 AND "
             "m.coder ="
             "  (SELECT o.coder FROM mine o WHERE o.claim = m.claim ORDER BY o.id DESC LIMIT 1))"
             " ORDER BY id";

static dateline_status read_judgements(judgements *out, ledger *ledger, int64_t article,
                                       dateline_error *error)
{
    arena *arena = ledger->scratch;
    database_statement *row = NULL;
    dateline_status status =
        database_prepare(&row, ledger->database, slice_from_string(in_force), error);
    if (status != DATELINE_OK)
        return status;
    database_result code;
    database_bind_number(row, 1, article);
    while ((code = database_step(row)) == DATABASE_ROW) {
        judgement *kept = ARENA_PUSH(arena, out->items, out->count, out->capacity);
        if (kept == NULL)
            break;
        *kept = (judgement){database_column_number(row, 0),
                            arena_copy(arena, ledger_column_text(row, 1)),
                            arena_copy(arena, ledger_column_text(row, 2)),
                            arena_copy(arena, ledger_column_text(row, 3)),
                            arena_copy(arena, ledger_column_text(row, 4))};
    }
    database_finalize(row);
    if (code == DATABASE_ROW || arena_failed(arena))
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many decisions on one article");
    return code == DATABASE_DONE ? DATELINE_OK : database_fault(ledger->database, error);
}

// ---- what follows ----

static dateline_status edit(ledger *ledger, const judgement *judgement, dateline_error *error)
{
    dateline_status status = ledger_review_run(ledger,
                                               "INSERT INTO claim_as_read (claim, " READ
                                               ") SELECT id, " READ " FROM claim WHERE id = ?1"
                                               " ON CONFLICT (claim) DO NOTHING",
                                               judgement->claim, 0, error);
    if (status == DATELINE_OK)
        status = ledger_edit(ledger, judgement->claim, judgement->slot, judgement->field,
                             judgement->value, error);
    return status == DATELINE_OK
               ? ledger_review_run(ledger, "UPDATE claim SET verdict = 3 WHERE id = ?1",
                                   judgement->claim, 0, error)
               : status;
}

static dateline_status apply(ledger *ledger, const judgement *judgement, int64_t article,
                             dateline_error *error)
{
    if (slice_equal(judgement->kind, SLICE("edit")))
        return edit(ledger, judgement, error);
    if (slice_equal(judgement->kind, SLICE("copy")))
        return ledger_review_run(ledger, "UPDATE claim SET verdict = 4 WHERE article = ?1", article,
                                 0, error);
    if (slice_equal(judgement->kind, SLICE("reject")))
        return ledger_review_run(ledger, "UPDATE claim SET verdict = 2 WHERE id = ?1",
                                 judgement->claim, 0, error);
    // Whoever accepts an edited claim accepts it as it was shown.
    return ledger_review_run(ledger,
                             "UPDATE claim SET verdict = CASE WHEN id IN (SELECT claim FROM"
                             " claim_as_read) THEN 3 ELSE 1 END WHERE id = ?1",
                             judgement->claim, 0, error);
}

// A claim that counts otherwise than before may dispute others, or no longer do so, and one that is
// new counts where others were judged. A copy concerns all that its article tells.
static const char changed[] =
    "SELECT incident FROM (SELECT DISTINCT incident FROM claim WHERE article = ?1) told WHERE "
    "EXISTS"
    " (SELECT 1 FROM claim c WHERE c.incident = told.incident AND (c.verdict <> 0 OR (c.article = "
    "?1"
    " AND c.id IN (SELECT claim FROM claim_bond)))) OR EXISTS (SELECT 1 FROM claim o JOIN "
    "claim_bond"
    " b ON b.claim = o.id JOIN decision d ON d.id = b.decision WHERE o.article = ?1 AND d.kind ="
    " 'copy') ORDER BY incident";

static dateline_status refresh(ledger *ledger, int64_t article, dateline_error *error)
{
    ledger_accounts incidents = {0};
    database_statement *row = NULL;
    dateline_status status =
        database_prepare(&row, ledger->database, slice_from_string(changed), error);
    if (status != DATELINE_OK)
        return status;
    database_bind_number(row, 1, article);
    database_result code = DATABASE_DONE;
    bool is_put = true;
    while (is_put && (code = database_step(row)) == DATABASE_ROW)
        is_put = ledger_accounts_put(&incidents, ledger->scratch, database_column_number(row, 0));
    database_finalize(row);
    if (code == DATABASE_ROW)
        return error_set(error, DATELINE_LIMIT, 0, 0, "an article tells of too much");
    status = code == DATABASE_DONE ? DATELINE_OK : database_fault(ledger->database, error);
    for (uint32_t i = 0; i < incidents.count && status == DATELINE_OK; i++)
        status = ledger_refresh(ledger, incidents.items[i], error);
    return status;
}

dateline_status ledger_review_apply(ledger *ledger, int64_t article, dateline_error *error)
{
    judgements all = {0};
    dateline_status status = restore(ledger, article, error);
    if (status == DATELINE_OK)
        status = read_judgements(&all, ledger, article, error);
    for (uint32_t i = 0; i < all.count && status == DATELINE_OK; i++)
        status = apply(ledger, &all.items[i], article, error);
    return status == DATELINE_OK ? refresh(ledger, article, error) : status;
}
