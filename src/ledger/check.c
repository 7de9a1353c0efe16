// Is the ledger whole? SQLite says so of the file, the statements below of what stands in it.
#include "base/sha256.h"
#include "ledger/ledger_internal.h"

#define MOST_FAULTS 100 // of one kind

static const struct {
    const char *sql; // gives a number of what is at fault, or a text
    const char *fault;
} checks[] = {
    {"SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'", "the file: %s"},
    {"SELECT DISTINCT \"table\" FROM pragma_foreign_key_check", "rows of %s lead nowhere"},
    {"SELECT id FROM incident i WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.incident = i.id)",
     "incident %s is told by no article"},
    {"SELECT i.id FROM incident i WHERE i.key IS NOT (SELECT min(a.rank || '/' || a.number)"
     " FROM account a WHERE a.incident = i.id)",
     "incident %s is out of order"},
    {"SELECT id FROM incident WHERE killed_low > killed_high OR injured_low > injured_high",
     "incident %s has fewer at most than at least"},
    {"SELECT id FROM incident WHERE disputed IS NULL OR disputed <> coalesce((SELECT"
     " max(CASE kind WHEN 'contradiction' THEN 3 WHEN 'revision' THEN 2 ELSE 1 END)"
     " FROM dispute d WHERE d.incident = incident.id), 0)",
     "incident %s has other disputes than it says"},
    {"SELECT d.id FROM dispute d JOIN json_each(d.claims) m LEFT JOIN claim c ON c.id = m.value"
     " WHERE c.incident IS NOT d.incident",
     "dispute %s is of claims of another incident"},
    {"SELECT id FROM incident WHERE id NOT IN (SELECT incident FROM change WHERE NOT is_withdrawn)",
     "of incident %s no change is noted"},
    {"SELECT c.id FROM claim c JOIN account a ON a.id = c.account WHERE a.incident <> c.incident"
     " OR a.article <> c.article",
     "claim %s is of another incident or article than its account"},
    {"SELECT c.id FROM claim c JOIN article a ON a.id = c.article WHERE c.start > c.\"end\" OR"
     " c.start < 0 OR c.\"end\" > length(CAST(a.text AS BLOB)) OR (c.\"end\" > c.start AND"
     " CAST(substr(CAST(a.text AS BLOB), c.start + 1, c.\"end\" - c.start) AS TEXT) <> c.words)",
     "claim %s does not have the words that stand at its place"},
    {"SELECT id FROM claim WHERE low > high OR earliest > latest",
     "claim %s has its ends the wrong way round"},
    {"SELECT gone FROM redirect WHERE became NOT IN (SELECT id FROM incident)",
     "incident %s was found to be one that is not there"},
    {"SELECT gone FROM redirect WHERE gone IN (SELECT id FROM incident)",
     "incident %s is there and was found to be another"},
    {"SELECT n.decision FROM decision_anchor n JOIN bond b ON b.anchor = n.id JOIN account a ON"
     " a.id = b.account JOIN article r ON r.id = a.article WHERE r.sha256 <> n.sha256",
     "decision %s is bound to another article than it was made on"},
};

static dateline_status run_check(ledger *ledger, size_t at, ledger_each_fault each, void *context,
                                 dateline_error *error)
{
    sqlite3_stmt *rows = NULL;
    int code = sqlite3_prepare_v2(ledger->database, checks[at].sql, -1, &rows, NULL);
    for (int count = 0; code == SQLITE_OK || code == SQLITE_ROW; count++) {
        code = sqlite3_step(rows);
        if (code != SQLITE_ROW)
            break;
        const slice what = ledger_column_text(rows, 0);
        arena_reset(ledger->scratch);
        const size_t mark = slice_find(slice_from_string(checks[at].fault), SLICE("%s"));
        const slice fault = arena_format(ledger->scratch, "%.*s%.*s%s", (int)mark, checks[at].fault,
                                         (int)what.length, what.data, checks[at].fault + mark + 2);
        if (count == MOST_FAULTS || !each(fault, context)) {
            code = SQLITE_DONE;
            break;
        }
    }
    (void)sqlite3_finalize(rows);
    return code == SQLITE_DONE ? DATELINE_OK : ledger_fault(ledger, code, error);
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
    sqlite3_stmt *rows = NULL;
    int code = sqlite3_prepare_v2(ledger->database, "SELECT id, sha256, text FROM article", -1,
                                  &rows, NULL);
    bool goes_on = code == SQLITE_OK;
    while (goes_on && (code = sqlite3_step(rows)) == SQLITE_ROW) {
        if (is_text_intact(ledger_column_text(rows, 2), ledger_column_text(rows, 1)))
            continue;
        arena_reset(ledger->scratch);
        goes_on =
            each(arena_format(ledger->scratch, "article %lld has another text than its hash says",
                              (long long)sqlite3_column_int64(rows, 0)),
                 context);
    }
    (void)sqlite3_finalize(rows);
    return code == SQLITE_DONE || code == SQLITE_ROW ? DATELINE_OK
                                                     : ledger_fault(ledger, code, error);
}

dateline_status ledger_check(ledger *ledger, ledger_each_fault each, void *context,
                             dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (size_t i = 0; i < sizeof checks / sizeof *checks && status == DATELINE_OK; i++)
        status = run_check(ledger, i, each, context, error);
    if (status == DATELINE_OK)
        status = check_texts(ledger, each, context, error);
    return ledger_verdict(ledger, status, error);
}
