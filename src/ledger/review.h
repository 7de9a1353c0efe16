// Review: people judge single claims. A decision is a row that is only ever added; what follows
// from the decisions in force (a claim's verdict, its edited columns) is worked out anew for an
// article whenever one of its claims is judged or the article is read again.
//
// Double coding: of a sample of articles, chosen by the hashes of their texts and so the same for
// everybody, nothing follows from decisions until two coders have judged a claim: neither sees in
// the ledger what the other decided. Then what the later of them decided holds.
#ifndef LEDGER_REVIEW_H
#define LEDGER_REVIEW_H

#include "ledger/ledger_internal.h"

typedef enum ledger_judgement { // claim.verdict
    LEDGER_UNJUDGED,
    LEDGER_ACCEPTED,
    LEDGER_REJECTED,
    LEDGER_EDITED,
    LEDGER_OF_A_COPY,
} ledger_judgement;

extern const char ledger_schema_4[];

// Is the latest decision about decision d, an alias in a statement, that it holds?
#define LEDGER_HOLDS(d)                                                                            \
    "coalesce((SELECT u.kind FROM decision u WHERE u.undoes = " d ".id ORDER BY u.id DESC"         \
    " LIMIT 1), 'redo') = 'redo'"
// The share of articles that is coded twice, n 65536ths, as the first digits of the hashes that are
// just outside.
#define LEDGER_SAMPLE                                                                              \
    "coalesce((SELECT CASE WHEN value = '100' THEN 'g' ELSE"                                       \
    " substr('0123456789abcdef', 1 + n / 4096, 1) ||"                                              \
    " substr('0123456789abcdef', 1 + n / 256 % 16, 1) ||"                                          \
    " substr('0123456789abcdef', 1 + n / 16 % 16, 1) ||"                                           \
    " substr('0123456789abcdef', 1 + n % 16, 1) END FROM"                                          \
    " (SELECT s.value, CAST(s.value AS BIGINT) * 65536 / 100 AS n FROM decision s"                 \
    "  WHERE s.kind = 'sample' AND " LEDGER_HOLDS("s") " ORDER BY s.id DESC LIMIT 1) share), '')"

// The name of what follows for a claim c.
#define LEDGER_VERDICT                                                                             \
    "CASE c.verdict WHEN 1 THEN 'accepted' WHEN 2 THEN 'rejected' WHEN 3 THEN 'edited'"            \
    " WHEN 4 THEN 'copy' END"
// What a coder knows of how far the claim c of article a is judged: its verdict and the last
// decision on it. Of a claim that is coded twice not what others decide, until it has a verdict.
#define LEDGER_CLAIM_STATE                                                                         \
    "CAST(c.verdict AS TEXT) || '.' || CAST(coalesce((SELECT max(CASE WHEN u.id IS NULL THEN d.id" \
    " ELSE u.id END) FROM claim_bond b JOIN decision d ON d.id = b.decision LEFT JOIN decision u"  \
    " ON u.undoes = d.id WHERE b.claim = c.id AND (c.verdict <> 0 OR NOT a.sha256 "                \
    "< " LEDGER_SAMPLE " OR d.decided_by IS NOT DISTINCT FROM :coder)), 0) AS TEXT)"
// Of the incident i.
#define LEDGER_INCIDENT_STATE                                                                      \
    "CAST((SELECT h.revision FROM change h WHERE h.incident = i.id) AS TEXT)"

// ---- meanwhile.c ----

// DATELINE_CONFLICT, telling who decided what, when the state is not the decision's `before`.
dateline_status ledger_check_before(ledger *ledger, const dateline_decision *decision,
                                    dateline_error *error);
// The decisions that were made at once with this one, itself among them.
typedef struct ledger_at_once {
    int64_t first, last;
} ledger_at_once;
dateline_status ledger_find_at_once(ledger_at_once *out, ledger *ledger, int64_t decision,
                                    dateline_error *error);
// "note (2 of 3 at once)"; false when it is too long.
#define LEDGER_NOTE_SIZE 2100
bool ledger_write_at_once(char out[LEDGER_NOTE_SIZE], const char *note, uint32_t at,
                          uint32_t count);

// Writes down a decision on a claim (or the sample) inside a transaction, and what follows.
// *number: of the decision.
dateline_status ledger_review(int64_t *number, ledger *ledger, const dateline_decision *decision,
                              dateline_error *error);
// The share of articles that is coded twice, in percent.
dateline_status ledger_sample(int64_t *out, ledger *ledger, dateline_error *error);
// The last undo or redo of a decision, 0 none.
dateline_status ledger_last_undo(int64_t *out, ledger *ledger, int64_t decision,
                                 dateline_error *error);
// What follows when a decision of any kind was undone or holds again.
dateline_status ledger_review_undone(ledger *ledger, int64_t decision, dateline_error *error);
// Finds the claims of an article that was read anew that decisions were about, and applies them.
dateline_status ledger_review_reread(ledger *ledger, int64_t article, dateline_error *error);

// Runs a statement with numbers for ?1 and ?2.
dateline_status ledger_review_run(ledger *ledger, const char *sql, int64_t first, int64_t second,
                                  dateline_error *error);
// Works out verdicts and edits of an article's claims.
dateline_status ledger_review_apply(ledger *ledger, int64_t article, dateline_error *error);
// Can a claim of this slot have the value in the field? DATELINE_USAGE when not.
dateline_status ledger_check_edit(slice slot, slice field, slice value, dateline_error *error);
// Gives a claim's field the value; what the machine read must have been kept.
dateline_status ledger_edit(ledger *ledger, int64_t claim, slice slot, slice field, slice value,
                            dateline_error *error);

#endif
