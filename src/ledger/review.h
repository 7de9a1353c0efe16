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

// Writes down a decision on a claim (or the sample) inside a transaction, and what follows.
// *number: of the decision.
dateline_status ledger_review(int64_t *number, ledger *ledger, const dateline_decision *decision,
                              dateline_error *error);
// The share of articles that is coded twice, in percent.
int64_t ledger_sample(ledger *ledger);
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
