// Decisions on claims are written down with the claim as the machine read it.
#include "ledger/review.h"

#define VALUE_MOST 2000u // bytes

static slice text_of(const char *string)
{
    return string == NULL ? SLICE_NONE : slice_from_string(string);
}

static const char *kind_of(dateline_decision_kind kind)
{
    switch (kind) { // impossible: decide() hands on these six and no other
    case DATELINE_DECIDE_ACCEPT:
        return "accept";
    case DATELINE_DECIDE_REJECT:
        return "reject";
    case DATELINE_DECIDE_EDIT:
        return "edit";
    case DATELINE_DECIDE_COPY:
        return "copy";
    case DATELINE_DECIDE_DEFER:
        return "defer";
    case DATELINE_DECIDE_SAMPLE:
        return "sample";
    default:
        return NULL;
    }
}

// ---- the claim it is about ----

typedef struct judged {
    int64_t article, account;
    slice slot;     // in scratch
    int64_t length; // of the article's text, in bytes
} judged;

static dateline_status find_claim(judged *out, ledger *ledger, int64_t claim, dateline_error *error)
{
    database_statement *row = NULL;
    dateline_status status =
        database_prepare(&row, ledger->database,
                         slice_from_string("SELECT c.article, c.account, c.slot, bytes(a.text)"
                                           " FROM claim c JOIN article a"
                                           " ON a.id = c.article WHERE c.id = ?"),
                         error);
    if (status != DATELINE_OK)
        return status;
    database_bind_number(row, 1, claim);
    const database_result code = database_step(row);
    if (code == DATABASE_ROW)
        *out = (judged){database_column_number(row, 0), database_column_number(row, 1),
                        arena_copy(ledger->scratch, ledger_column_text(row, 2)),
                        database_column_number(row, 3)};
    database_finalize(row);
    if (code == DATABASE_DONE)
        return error_set(error, DATELINE_NOT_FOUND, 0, 0, "there is no claim %lld",
                         (long long)claim);
    return code == DATABASE_ROW ? DATELINE_OK : database_fault(ledger->database, error);
}

// ---- may it be? ----

static bool is_share(slice value)
{
    uint64_t share = 0;
    return slice_to_number(value, &share) && share <= 100;
}

static dateline_status check_span(const judged *judged, slice value, dateline_error *error)
{
    howmany_range span;
    if (ledger_read_range(&span, value) && span.low < span.high && span.high <= judged->length)
        return DATELINE_OK;
    return error_set(error, DATELINE_USAGE, 0, 0,
                     "\"%.*s\" is no part of the article: bytes FIRST..END", (int)value.length,
                     value.data);
}

static dateline_status check(const dateline_decision *asked, const judged *judged,
                             dateline_error *error)
{
    const slice value = text_of(asked->value);
    const slice field = text_of(asked->field);
    if (value.length > VALUE_MOST || text_of(asked->note).length > VALUE_MOST ||
        text_of(asked->by).length > VALUE_MOST)
        return error_set(error, DATELINE_USAGE, 0, 0, "more than %u bytes", VALUE_MOST);
    if (asked->kind == DATELINE_DECIDE_SAMPLE && !is_share(value))
        return error_set(error, DATELINE_USAGE, 0, 0, "a sample is a share from 0 to 100");
    if (asked->kind == DATELINE_DECIDE_REJECT && value.length == 0)
        return error_set(error, DATELINE_USAGE, 0, 0, "a claim is rejected for a reason");
    if (asked->kind != DATELINE_DECIDE_EDIT)
        return DATELINE_OK;
    return slice_equal(field, SLICE("span")) ? check_span(judged, value, error)
                                             : ledger_check_edit(judged->slot, field, value, error);
}

// ---- writing it down ----

static dateline_status write_decision(int64_t *number, ledger *ledger,
                                      const dateline_decision *asked, dateline_error *error)
{
    const bool is_edit = asked->kind == DATELINE_DECIDE_EDIT;
    database_statement *statement = ledger_prepare(ledger, LEDGER_ADD_DECISION, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    ledger_bind_text(statement, 1, slice_from_string(kind_of(asked->kind)));
    ledger_bind_text(statement, 3, is_edit ? text_of(asked->field) : SLICE_NONE);
    ledger_bind_text(statement, 4, text_of(asked->value));
    ledger_bind_text(statement, 5, text_of(asked->by));
    ledger_bind_text(statement, 6, text_of(asked->note));
    return database_run_for_number(number, statement, error);
}

// The account's anchor leads listings to the incident.
static dateline_status anchor(ledger *ledger, int64_t decision, int64_t claim, int64_t account,
                              dateline_error *error)
{
    database_statement *statement = ledger_prepare(ledger, LEDGER_ADD_ANCHOR, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    database_bind_number(statement, 1, account);
    database_bind_number(statement, 2, decision);
    database_bind_number(statement, 3, 0);
    int64_t number = 0;
    dateline_status status = database_run_for_number(&number, statement, error);
    if (status == DATELINE_OK)
        status = ledger_run_with(ledger, LEDGER_ADD_BOND, number, account, error);
    if (status == DATELINE_OK)
        status = ledger_review_run(
            ledger,
            "INSERT INTO claim_anchor (decision, sha256, slot, value, holder, start, \"end\")"
            " SELECT ?1, a.sha256, c.slot, coalesce(r.value, c.value), coalesce(r.holder,"
            " c.holder), coalesce(r.start, c.start), coalesce(r.\"end\", c.\"end\") FROM claim c"
            " JOIN article a ON a.id = c.article LEFT JOIN claim_as_read r ON r.claim = c.id"
            " WHERE c.id = ?2",
            decision, claim, error);
    return status == DATELINE_OK
               ? ledger_review_run(ledger, "INSERT INTO claim_bond (decision, claim) VALUES (?,?)",
                                   decision, claim, error)
               : status;
}

// Another sample changes what follows from decisions on any claim.
static dateline_status apply_everywhere(ledger *ledger, dateline_error *error)
{
    ledger_accounts articles = {0};
    database_statement *row = NULL;
    dateline_status status =
        database_prepare(&row, ledger->database,
                         slice_from_string("SELECT DISTINCT c.article FROM claim_bond b"
                                           " JOIN claim c ON c.id = b.claim"
                                           " ORDER BY 1"),
                         error);
    if (status != DATELINE_OK)
        return status;
    database_result code = DATABASE_DONE;
    bool is_put = true;
    while (is_put && (code = database_step(row)) == DATABASE_ROW)
        is_put = ledger_accounts_put(&articles, ledger->scratch, database_column_number(row, 0));
    database_finalize(row);
    if (code != DATABASE_DONE)
        return is_put ? database_fault(ledger->database, error)
                      : error_set(error, DATELINE_LIMIT, 0, 0, "too many articles are judged");
    for (uint32_t i = 0; i < articles.count && status == DATELINE_OK; i++)
        status = ledger_review_apply(ledger, articles.items[i], error);
    return status;
}

dateline_status ledger_review(int64_t *number, ledger *ledger, const dateline_decision *decision,
                              dateline_error *error)
{
    judged judged = {0};
    const bool is_sample = decision->kind == DATELINE_DECIDE_SAMPLE;
    dateline_status status =
        is_sample ? DATELINE_OK : find_claim(&judged, ledger, decision->claim, error);
    if (status == DATELINE_OK)
        status = check(decision, &judged, error);
    if (status == DATELINE_OK)
        status = write_decision(number, ledger, decision, error);
    if (status != DATELINE_OK)
        return status;
    if (is_sample)
        return apply_everywhere(ledger, error);
    status = anchor(ledger, *number, decision->claim, judged.account, error);
    return status == DATELINE_OK ? ledger_review_apply(ledger, judged.article, error) : status;
}

// 0 without a row.
static dateline_status number_of(int64_t *out, ledger *ledger, const char *sql, int64_t parameter,
                                 dateline_error *error)
{
    database_statement *row = NULL;
    const dateline_status status =
        database_prepare(&row, ledger->database, slice_from_string(sql), error);
    *out = 0;
    if (status != DATELINE_OK)
        return status;
    if (database_parameters(row) > 0)
        database_bind_number(row, 1, parameter);
    const database_result code = database_step(row);
    if (code == DATABASE_ROW)
        *out = database_column_number(row, 0);
    database_finalize(row);
    return code == DATABASE_FAULT ? ledger_fault(ledger, error) : DATELINE_OK;
}

dateline_status ledger_last_undo(int64_t *out, ledger *ledger, int64_t decision,
                                 dateline_error *error)
{
    return number_of(out, ledger, "SELECT max(id) FROM decision WHERE undoes = ?", decision, error);
}

dateline_status ledger_sample(int64_t *out, ledger *ledger, dateline_error *error)
{
    return number_of(out, ledger,
                     "SELECT s.value FROM decision s WHERE s.kind = 'sample' AND " LEDGER_HOLDS(
                         "s") " ORDER BY s.id DESC LIMIT 1",
                     0, error);
}

dateline_status ledger_review_undone(ledger *ledger, int64_t decision, dateline_error *error)
{
    int64_t is_sample = 0;
    int64_t article = 0;
    dateline_status status = number_of(
        &is_sample, ledger, "SELECT kind = 'sample' FROM decision WHERE id = ?", decision, error);
    if (status == DATELINE_OK && is_sample != 0)
        return apply_everywhere(ledger, error);
    if (status == DATELINE_OK)
        status = number_of(&article, ledger,
                           "SELECT c.article FROM claim_bond b JOIN claim c"
                           " ON c.id = b.claim WHERE b.decision = ?",
                           decision, error);
    return status == DATELINE_OK && article != 0 ? ledger_review_apply(ledger, article, error)
                                                 : status;
}

// The same slot where the old span was, with the same value or holder; the likest first.
dateline_status ledger_review_reread(ledger *ledger, int64_t article, dateline_error *error)
{
    const dateline_status status = ledger_review_run(
        ledger,
        "INSERT INTO claim_bond (decision, claim) SELECT decision, claim FROM (SELECT t.decision,"
        " c.id AS claim, row_number() OVER (PARTITION BY t.decision ORDER BY c.start <> t.start OR"
        "  c.\"end\" <> t.\"end\", c.holder <> t.holder, c.value <> t.value, c.id) AS place"
        " FROM claim_anchor t JOIN claim c ON c.article = ?1 AND c.slot = t.slot"
        "  AND c.start <= t.\"end\" AND c.\"end\" >= t.start"
        "  AND (c.value = t.value OR c.holder = t.holder)"
        " WHERE t.sha256 = (SELECT sha256 FROM article WHERE id = ?1)) found"
        " WHERE place = 1",
        article, 0, error);
    return status == DATELINE_OK ? ledger_review_apply(ledger, article, error) : status;
}
