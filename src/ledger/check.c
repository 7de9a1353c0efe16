// Is the ledger whole? SQLite says so of the file, the statements below of what stands in it.
#include "base/sha256.h"
#include "ledger/ledger_internal.h"

#define MOST_FAULTS 100 // of one kind

static const struct {
    const char *sql; // gives a number of what is at fault, or a text
    const char *fault;
    bool is_of_file; // PostgreSQL sees to that itself
} checks[] = {
    {"SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'", "the file: %s", true},
    {"SELECT DISTINCT \"table\" FROM pragma_foreign_key_check", "rows of %s lead nowhere", true},
    {"SELECT id FROM incident i WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.incident = i.id)",
     "incident %s is told by no article", false},
    {"SELECT i.id FROM incident i WHERE i.key IS DISTINCT FROM (SELECT min(a.rank || '/' || "
     "a.number)"
     " FROM account a WHERE a.incident = i.id)",
     "incident %s is out of order", false},
    {"SELECT id FROM incident WHERE killed_low > killed_high OR injured_low > injured_high",
     "incident %s has fewer at most than at least", false},
    {"SELECT id FROM incident WHERE disputed IS NULL OR disputed <> coalesce((SELECT"
     " max(CASE kind WHEN 'contradiction' THEN 3 WHEN 'revision' THEN 2 ELSE 1 END)"
     " FROM dispute d WHERE d.incident = incident.id), 0)",
     "incident %s has other disputes than it says", false},
    {"SELECT d.id FROM dispute d, json_each(d.claims) m LEFT JOIN claim c ON"
     " c.id = CAST(m.value AS BIGINT) WHERE c.incident IS DISTINCT FROM d.incident",
     "dispute %s is of claims of another incident", false},
    {"SELECT id FROM incident WHERE id NOT IN (SELECT incident FROM change WHERE is_withdrawn = 0)",
     "of incident %s no change is noted", false},
    {"SELECT c.id FROM claim c JOIN account a ON a.id = c.account WHERE a.incident <> c.incident"
     " OR a.article <> c.article",
     "claim %s is of another incident or article than its account", false},
    {"SELECT c.id FROM claim c JOIN article a ON a.id = c.article WHERE c.start > c.\"end\" OR"
     " c.start < 0 OR c.\"end\" > bytes(a.text) OR (c.\"end\" > c.start AND"
     " NOT has_at(a.text, c.start, c.\"end\", c.words))",
     "claim %s does not have the words that stand at its place", false},
    {"SELECT id FROM claim WHERE low > high OR earliest > latest",
     "claim %s has its ends the wrong way round", false},
    {"SELECT p.article FROM printing p JOIN article a ON a.id = p.article WHERE a.outlet IS NOT"
     " DISTINCT FROM p.outlet AND a.url IS NOT DISTINCT FROM p.url AND a.title IS NOT DISTINCT FROM"
     " p.title AND a.published IS NOT DISTINCT FROM p.published",
     "of article %s its own place stands among the others", false},
    {"SELECT gone FROM redirect WHERE became NOT IN (SELECT id FROM incident)",
     "incident %s was found to be one that is not there", false},
    {"SELECT gone FROM redirect WHERE gone IN (SELECT id FROM incident)",
     "incident %s is there and was found to be another", false},
    {"SELECT n.decision FROM decision_anchor n JOIN bond b ON b.anchor = n.id JOIN account a ON"
     " a.id = b.account JOIN article r ON r.id = a.article WHERE r.sha256 <> n.sha256",
     "decision %s is bound to another article than it was made on", false},
    {"SELECT t.decision FROM claim_anchor t JOIN claim_bond b ON b.decision = t.decision"
     " JOIN claim c ON c.id = b.claim JOIN article a ON a.id = c.article WHERE a.sha256 <>"
     " t.sha256 OR c.slot <> t.slot",
     "decision %s is bound to another claim than it was made on", false},
};

// SQLite 3.40 tells a page for which it found no memory as one that cannot be read.
static bool tells_of_memory(size_t at, slice what)
{
    return checks[at].is_of_file && slice_find(what, SLICE("error code=7")) != SIZE_MAX;
}

static dateline_status run_check(ledger *ledger, size_t at, ledger_each_fault each, void *context,
                                 dateline_error *error)
{
    database_statement *rows = NULL;
    const dateline_status status =
        database_prepare(&rows, ledger->database, slice_from_string(checks[at].sql), error);
    if (status != DATELINE_OK)
        return status;
    database_result code = DATABASE_ROW;
    for (int count = 0; (code = database_step(rows)) == DATABASE_ROW; count++) {
        const slice what = ledger_column_text(rows, 0);
        if (tells_of_memory(at, what)) {
            database_finalize(rows);
            return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to look at the file");
        }
        arena_reset(ledger->scratch);
        const size_t mark = slice_find(slice_from_string(checks[at].fault), SLICE("%s"));
        const slice fault = arena_format(ledger->scratch, "%.*s%.*s%s", (int)mark, checks[at].fault,
                                         (int)what.length, what.data, checks[at].fault + mark + 2);
        if (count == MOST_FAULTS || !each(fault, context)) {
            code = DATABASE_DONE;
            break;
        }
    }
    database_finalize(rows);
    return code == DATABASE_DONE ? DATELINE_OK : ledger_fault(ledger, error);
}

static bool is_text_intact(slice text, slice hash)
{
    uint8_t bytes[32];
    char digits[65];
    sha256_of(bytes, text);
    for (size_t i = 0; i < sizeof bytes; i++)
        snprintf(digits + 2 * i, 3, "%02x", bytes[i]);
    return slice_equal(hash, slice_of(digits, 64));
}

static dateline_status check_texts(ledger *ledger, ledger_each_fault each, void *context,
                                   dateline_error *error)
{
    database_statement *rows = NULL;
    const dateline_status status = database_prepare(
        &rows, ledger->database, SLICE("SELECT id, sha256, text FROM article ORDER BY id"), error);
    database_result code = DATABASE_ROW;
    bool goes_on = true;
    if (status != DATELINE_OK)
        return status;
    while (goes_on && (code = database_step(rows)) == DATABASE_ROW) {
        if (is_text_intact(ledger_column_text(rows, 2), ledger_column_text(rows, 1)))
            continue;
        arena_reset(ledger->scratch);
        goes_on =
            each(arena_format(ledger->scratch, "article %lld has another text than its hash says",
                              (long long)database_column_number(rows, 0)),
                 context);
    }
    database_finalize(rows);
    return code == DATABASE_DONE || code == DATABASE_ROW ? DATELINE_OK
                                                         : ledger_fault(ledger, error);
}

dateline_status ledger_check(ledger *ledger, ledger_each_fault each, void *context,
                             dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    const bool is_file = database_kind_of(ledger->database) == DATABASE_SQLITE;
    for (size_t i = 0; i < sizeof checks / sizeof *checks && status == DATELINE_OK; i++)
        if (is_file || !checks[i].is_of_file)
            status = run_check(ledger, i, each, context, error);
    if (status == DATELINE_OK)
        status = check_texts(ledger, each, context, error);
    return ledger_verdict(ledger, status, error);
}
