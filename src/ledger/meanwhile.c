// What others may have decided since a coder saw it, and what was decided at once.
#include "ledger/review.h"

// ---- at once ----

#define AT_ONCE_MOST 10000u

bool ledger_write_at_once(char out[LEDGER_NOTE_SIZE], const char *note, uint32_t at, uint32_t count)
{
    const bool has_note = note != NULL && *note != '\0';
    const int length = snprintf(out, LEDGER_NOTE_SIZE, "%s%s(%u of %u at once)",
                                has_note ? note : "", has_note ? " " : "", at + 1, count);
    return length < LEDGER_NOTE_SIZE;
}

// "... (2 of 3 at once)": false when the note ends otherwise.
static bool read_at_once(int64_t *at, int64_t *count, slice note)
{
    size_t from = note.length;
    uint64_t first = 0;
    uint64_t second = 0;
    while (from > 0 && note.data[from - 1] != '(')
        from--;
    if (from == 0)
        return false;
    slice rest = slice_of(note.data + from, note.length - from);
    const slice place = slice_cut(&rest, ' ');
    const slice of = slice_cut(&rest, ' ');
    const slice whole = slice_cut(&rest, ' ');
    if (!slice_equal(of, SLICE("of")) || !slice_equal(rest, SLICE("at once)")) ||
        !slice_to_number(place, &first) || !slice_to_number(whole, &second) || first < 1 ||
        first > second || second > AT_ONCE_MOST)
        return false;
    *at = (int64_t)first;
    *count = (int64_t)second;
    return true;
}

// Do as many decisions of one coder stand there as the note says, each with its place in it?
static dateline_status is_whole(bool *out, ledger *ledger, int64_t decision, ledger_at_once all,
                                dateline_error *error)
{
    database_statement *row = NULL;
    const dateline_status status = database_prepare(
        &row, ledger->database,
        SLICE("SELECT o.id, o.note FROM decision d JOIN decision o ON o.id BETWEEN ?2 AND ?3 AND"
              " o.decided_by IS NOT DISTINCT FROM d.decided_by AND o.undoes IS NULL"
              " WHERE d.id = ?1 ORDER BY o.id"),
        error);
    if (status != DATELINE_OK)
        return status;
    database_bind_number(row, 1, decision);
    database_bind_number(row, 2, all.first);
    database_bind_number(row, 3, all.last);
    database_result code;
    int64_t next = all.first;
    while ((code = database_step(row)) == DATABASE_ROW) {
        int64_t at = 0;
        int64_t count = 0;
        if (database_column_number(row, 0) == next &&
            read_at_once(&at, &count, ledger_column_text(row, 1)) && next - at + 1 == all.first &&
            count == all.last - all.first + 1)
            next++;
    }
    *out = next > all.last;
    database_finalize(row);
    return code == DATABASE_DONE ? DATELINE_OK : ledger_fault(ledger, error);
}

dateline_status ledger_find_at_once(ledger_at_once *out, ledger *ledger, int64_t decision,
                                    dateline_error *error)
{
    int64_t at = 0;
    int64_t count = 0;
    database_statement *row = NULL;
    *out = (ledger_at_once){decision, decision};
    bool is_all = false;
    dateline_status status = database_prepare(
        &row, ledger->database, SLICE("SELECT note FROM decision WHERE id = ?1"), error);
    if (status != DATELINE_OK)
        return status;
    database_bind_number(row, 1, decision);
    const database_result code = database_step(row);
    const bool is_one =
        code != DATABASE_ROW || !read_at_once(&at, &count, ledger_column_text(row, 0));
    database_finalize(row);
    if (code == DATABASE_FAULT || is_one)
        return code == DATABASE_FAULT ? ledger_fault(ledger, error) : DATELINE_OK;
    const ledger_at_once all = {decision - at + 1, decision - at + count};
    status = is_whole(&is_all, ledger, decision, all, error);
    if (status == DATELINE_OK && is_all)
        *out = all;
    return status;
}

// ---- meanwhile ----

static void bind(database_statement *row, const char *name, const char *text)
{
    const int index = database_parameter(row, name);
    if (index > 0 && text != NULL)
        database_bind_copy(row, index, slice_from_string(text));
}

static const char claim_state[] =
    "SELECT " LEDGER_CLAIM_STATE ", " LEDGER_VERDICT ", (SELECT coalesce(d.decided_by, 'somebody')"
    " FROM claim_bond b JOIN decision d ON d.id = b.decision WHERE b.claim = c.id AND c.verdict <> "
    "0"
    " ORDER BY d.id DESC LIMIT 1) FROM claim c JOIN article a ON a.id = c.article WHERE c.id = :id";
static const char incident_state[] =
    "SELECT " LEDGER_INCIDENT_STATE " FROM incident i WHERE i.id = :id";

static dateline_status say(const dateline_decision *decision, slice verdict, slice coder,
                           dateline_error *error)
{
    if (decision->claim == 0)
        return error_set(error, DATELINE_CONFLICT, 0, 0,
                         "incident %lld has changed since this page was shown",
                         (long long)decision->incident);
    if (verdict.length == 0)
        return error_set(error, DATELINE_CONFLICT, 0, 0,
                         "claim %lld was judged, or taken back, since this page was shown",
                         (long long)decision->claim);
    return error_set(error, DATELINE_CONFLICT, 0, 0,
                     "claim %lld is %.*s by now: %.*s was the last to judge it",
                     (long long)decision->claim, (int)verdict.length, verdict.data,
                     (int)(coder.length < 60 ? coder.length : 60), coder.data);
}

// What is not there any more is said by who looks for it.
dateline_status ledger_check_before(ledger *ledger, const dateline_decision *decision,
                                    dateline_error *error)
{
    database_statement *row = NULL;
    const bool is_claim = decision->claim != 0;
    const char *sql = is_claim ? claim_state : incident_state;
    if (decision->before == NULL)
        return DATELINE_OK;
    dateline_status status =
        database_prepare(&row, ledger->database, slice_from_string(sql), error);
    if (status != DATELINE_OK)
        return status;
    database_bind_number(row, database_parameter(row, ":id"),
                         is_claim ? decision->claim : decision->incident);
    bind(row, ":coder", decision->by);
    const database_result code = database_step(row);
    if (code == DATABASE_FAULT)
        status = ledger_fault(ledger, error);
    else if (code == DATABASE_ROW &&
             !slice_equal(ledger_column_text(row, 0), slice_from_string(decision->before)))
        status = say(decision, is_claim ? ledger_column_text(row, 1) : SLICE_NONE,
                     is_claim ? ledger_column_text(row, 2) : SLICE_NONE, error);
    database_finalize(row);
    return status;
}
