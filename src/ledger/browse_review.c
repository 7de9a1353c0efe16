// The desk of one coder: the queue, the claim in front, what can be done with it, and what he did.
// Of other coders' decisions it shows only what follows from them (review.h).
#include "ledger/agreement.h"
#include "ledger/browse.h"

#define COUNTED_MOST "10000"
#define HISTORY_MOST "30"

#define MINE(d) " " d ".decided_by IS NOT DISTINCT FROM :coder"
#define OWN MINE("d") " AND " LEDGER_HOLDS("d")
#define JUDGED_BY_CODER                                                                            \
    "EXISTS (SELECT 1 FROM claim_bond b JOIN decision d ON d.id = b.decision WHERE b.claim = c.id" \
    " AND" OWN ")"
// Of a coder's decisions on a claim the last.
#define LAST_OWN                                                                                   \
    "d.id = (SELECT max(e.id) FROM claim_bond f JOIN decision e ON e.id = f.decision"              \
    " WHERE f.claim = b.claim AND" MINE("e") " AND " LEDGER_HOLDS("e") ")"

// ---- the queue ----

static bool is_state(const browse *browse, const char *name)
{
    return browse->query->state != NULL && strcmp(browse->query->state, name) == 0;
}

static bool is_of_past(const browse *browse)
{
    return is_state(browse, "deferred") || is_state(browse, "decided");
}

// Along the queue, or from the few incidents that the filter leaves.
static void add_open(browse *browse)
{
    browse_add(browse, browse->few == NULL
                           ? " FROM claim c INDEXED BY claim_queue CROSS JOIN incident i ON"
                             " i.id = c.incident"
                           : " FROM incident i CROSS JOIN claim c ON c.incident = i.id");
    browse_add(browse, " CROSS JOIN article a ON a.id = c.article"
                       " WHERE c.verdict = 0 AND NOT " JUDGED_BY_CODER);
    if (browse->query->after != NULL)
        browse_add(browse, " AND c.disputed <= :key AND (c.disputed < :key OR c.id > :after)");
    browse_add_filters(browse);
    browse_add(browse, " ORDER BY c.disputed DESC, c.id");
}

// In the order of the hashes: by chance, and the same for everybody.
static void add_sample(browse *browse)
{
    browse_add(browse,
               " FROM article a CROSS JOIN claim c ON c.article = a.id CROSS JOIN incident i"
               " ON i.id = c.incident WHERE a.sha256 < " LEDGER_SAMPLE
               " AND c.verdict = 0 AND NOT " JUDGED_BY_CODER);
    if (browse->query->after != NULL)
        browse_add(browse, " AND a.sha256 >= :key AND (a.sha256 > :key OR c.id > :after)");
    browse_add_filters(browse);
    browse_add(browse, " ORDER BY a.sha256, c.id");
}

static void add_past(browse *browse)
{
    browse_add(browse, " FROM decision d JOIN claim_bond b ON b.decision = d.id JOIN claim c ON"
                       " c.id = b.claim JOIN incident i ON i.id = c.incident JOIN article a ON"
                       " a.id = c.article WHERE" MINE("d") " AND " LAST_OWN);
    browse_add(browse,
               is_state(browse, "deferred") ? " AND d.kind = 'defer'" : " AND d.kind <> 'defer'");
    if (browse->query->after != NULL)
        browse_add(browse, " AND d.id < :after");
    browse_add_filters(browse);
    browse_add(browse, " ORDER BY d.id DESC");
}

static void add_queue(browse *browse)
{
    if (is_of_past(browse))
        add_past(browse);
    else if (is_state(browse, "sample"))
        add_sample(browse);
    else
        add_open(browse);
}

static dateline_status find_first(browse *browse)
{
    browse_begin(browse, "SELECT c.id");
    add_queue(browse);
    browse_add(browse, " LIMIT 1");
    database_statement *row = browse_prepare(browse);
    if (row == NULL)
        return DATELINE_LEDGER;
    const database_result code = database_step(row);
    if (code == DATABASE_ROW)
        browse->id = database_column_number(row, 0);
    database_finalize(row);
    return code == DATABASE_ROW || code == DATABASE_DONE ? DATELINE_OK : browse_fault(browse);
}

static dateline_status write_queue(browse *browse)
{
    browse_begin(browse,
                 "SELECT json_object('id', c.id, 'incident', c.incident, 'label', i.label,"
                 " 'slot', c.slot, 'value', c.value, 'holder', c.holder, 'stance', c.stance,"
                 " 'disputed', " BROWSE_DISPUTED(
                     "c.disputed") ", 'outlet', a.outlet,"
                                   " 'day', a.published, 'state', " LEDGER_CLAIM_STATE "), ");
    browse_add(browse, is_of_past(browse)           ? "'', d.id"
                       : is_state(browse, "sample") ? "a.sha256, c.id"
                                                    : "c.disputed, c.id");
    add_queue(browse);
    browse_add(browse, " LIMIT :more");
    return browse_rows(browse, "queue", true);
}

// ---- numbers ----

static dateline_status write_count(browse *browse, const char *key, const char *sql)
{
    browse_begin(browse, sql);
    return browse_row(browse, key);
}

static dateline_status write_counts(browse *browse)
{
    static const char *const counts[][2] = {
        {"open", "SELECT count(*) FROM (SELECT 1 FROM claim c INDEXED BY claim_queue WHERE"
                 " c.verdict = 0 AND NOT " JUDGED_BY_CODER "  LIMIT " COUNTED_MOST ") open"},
        {"deferred",
         "SELECT count(*) FROM decision d JOIN claim_bond b ON b.decision = d.id WHERE" MINE(
             "d") " AND d.kind = 'defer' AND " LAST_OWN},
        {"decided",
         "SELECT count(*) FROM decision d JOIN claim_bond b ON b.decision = d.id WHERE" MINE(
             "d") " AND d.kind <> 'defer' AND " LAST_OWN},
    };
    int64_t share = 0;
    dateline_status status = ledger_sample(&share, browse->ledger, browse->error);
    json_member_number(&browse->json, "sample", share);
    for (size_t i = 0; i < sizeof counts / sizeof *counts && status == DATELINE_OK; i++)
        status = write_count(browse, counts[i][0], counts[i][1]);
    return status;
}

// ---- what can be done ----

#define OF_CLAIM "(SELECT incident FROM claim WHERE id = :id)"

static dateline_status write_articles(browse *browse)
{
    browse_begin(browse, "SELECT json_object('id', a.id, 'title', a.title, 'outlet', a.outlet,"
                         " 'day', a.published) FROM article a WHERE a.id IN (SELECT article FROM"
                         " account WHERE incident = " OF_CLAIM ")"
                         " ORDER BY coalesce(a.published, '9999'), a.id LIMIT 100");
    return browse_rows(browse, "articles", false);
}

// Incidents that the machine found like this one, and those of the same days in its country.
static dateline_status write_candidates(browse *browse)
{
    browse_begin(
        browse,
        "WITH own AS (SELECT * FROM incident WHERE id = " OF_CLAIM "), linked AS ("
        " SELECT o.incident, l.similarity FROM account k JOIN link l ON l.one = k.id JOIN account o"
        "  ON o.id = l.other WHERE k.incident = " OF_CLAIM
        " UNION ALL SELECT o.incident, l.similarity FROM account k JOIN link l ON l.other = k.id"
        "  JOIN account o ON o.id = l.one WHERE k.incident = " OF_CLAIM "),"
        " near AS (SELECT i.id AS incident, 0 AS similarity FROM own JOIN incident i ON"
        "  coalesce(i.earliest, '9999') BETWEEN day_plus(own.earliest, -3) AND"
        "  day_plus(own.latest, 3) AND i.country = own.country LIMIT 40),"
        " found AS (SELECT incident, max(similarity) AS similarity FROM (SELECT * FROM linked"
        "  UNION ALL SELECT * FROM near) like_it WHERE incident <> " OF_CLAIM " GROUP BY incident"
        "  ORDER BY 2 DESC, 1 LIMIT 8)"
        " SELECT json_object('id', i.id, 'label', i.label, 'earliest', i.earliest, 'latest',"
        " i.latest, 'place', i.place, 'similarity', f.similarity) FROM found f"
        " JOIN incident i ON i.id = f.incident ORDER BY f.similarity DESC, i.id");
    return browse_rows(browse, "candidates", false);
}

static dateline_status write_own(browse *browse)
{
    browse_begin(browse, "SELECT json_object('id', d.id, 'kind', d.kind, 'field', d.field,"
                         " 'value', d.value, 'note', d.note, 'at', d.decided_at) FROM claim_bond b"
                         " JOIN decision d ON d.id = b.decision WHERE b.claim = :id AND" OWN
                         " ORDER BY d.id");
    return browse_rows(browse, "own", false);
}

// What the coder did, the last first; what was undone, too.
static dateline_status write_history(browse *browse)
{
    browse_begin(browse,
                 "SELECT json_object('id', d.id, 'kind', d.kind, 'field', d.field,"
                 " 'value', d.value, 'note', d.note, 'at', d.decided_at, 'in_force'," LEDGER_HOLDS(
                     "d") ", 'undo', (SELECT max(u.id) FROM decision u WHERE u.undoes = d.id),"
                          " 'claim', c.id, 'slot', c.slot, 'read', t.value,"
                          " 'incident', (SELECT min(k.incident) FROM decision_anchor n JOIN bond b"
                          "  ON b.anchor = n.id JOIN account k ON k.id = b.account"
                          "  WHERE n.decision = d.id))"
                          " FROM decision d LEFT JOIN claim_anchor t ON t.decision = d.id"
                          " LEFT JOIN claim_bond b ON b.decision = d.id"
                          " LEFT JOIN claim c ON c.id = b.claim"
                          " WHERE d.decided_by IS NOT DISTINCT FROM :coder AND d.undoes IS NULL"
                          " ORDER BY d.id DESC LIMIT " HISTORY_MOST);
    return browse_rows(browse, "history", false);
}

// The number that `u` takes back, however often it is pressed; 0 when nothing is left.
static dateline_status write_undo(browse *browse)
{
    browse_begin(browse, "SELECT coalesce((SELECT d.id FROM decision d WHERE d.decided_by IS"
                         " NOT DISTINCT FROM :coder AND d.undoes IS NULL AND " LEDGER_HOLDS(
                             "d") " ORDER BY d.id DESC LIMIT 1), 0)");
    return browse_row(browse, "undo");
}

// How many open claims one judgement could be meant for.
static dateline_status write_several(browse *browse)
{
#define OPEN "(SELECT count(*) FROM claim o WHERE o.incident = c.incident AND o.verdict = 0"
    browse_begin(browse, "SELECT json_object('incident', " OPEN "), 'article', " OPEN
                         " AND o.article = c.article), 'alike', " OPEN
                         " AND o.slot = c.slot AND o.value = c.value)) FROM claim c"
                         " WHERE c.id = :id");
    return browse_row(browse, "several");
}

static dateline_status write_claim(browse *browse)
{
    dateline_status status = browse_claim(browse);
    if (status == DATELINE_OK)
        status = write_articles(browse);
    if (status == DATELINE_OK)
        status = write_candidates(browse);
    if (status == DATELINE_OK)
        status = write_several(browse);
    return status == DATELINE_OK ? write_own(browse) : status;
}

static dateline_status check(browse *browse)
{
    if (browse->query->state == NULL || is_of_past(browse) || is_state(browse, "open") ||
        is_state(browse, "sample"))
        return DATELINE_OK;
    return error_set(browse->error, DATELINE_USAGE, 0, 0,
                     "state is open, sample, deferred or decided");
}

dateline_status browse_review(browse *browse)
{
    browse->is_key_number = !is_of_past(browse) && !is_state(browse, "sample");
    dateline_status status = check(browse);
    if (status == DATELINE_OK)
        status = browse_find_few(browse);
    if (status == DATELINE_OK)
        status = write_counts(browse);
    if (status == DATELINE_OK)
        status = write_queue(browse);
    if (status == DATELINE_OK && browse->id == 0)
        status = find_first(browse);
    if (status == DATELINE_OK && browse->id != 0)
        status = write_claim(browse);
    if (status == DATELINE_OK)
        status = write_undo(browse);
    return status == DATELINE_OK ? write_history(browse) : status;
}

dateline_status browse_agreement(browse *browse)
{
    ledger_agreement agreement;
    const dateline_status status = ledger_find_agreement(&agreement, browse->ledger, browse->error);
    if (status == DATELINE_OK)
        ledger_write_agreement(&browse->json, &agreement);
    return status;
}
