// Agreement: how far coders who judged the same claims without seeing each other's decisions agree.
// Only the sample that is coded twice counts, and of each coder what he decided before anyone else
// answered: what is settled between them afterwards is no agreement.
#ifndef LEDGER_AGREEMENT_H
#define LEDGER_AGREEMENT_H

#include "base/json_writer.h"
#include "ledger/reliability.h"
#include "ledger/review.h"

#define LEDGER_CODERS_MOST 8u // of one claim

// What one coder says of a claim.
typedef struct ledger_opinion {
    slice coder, value, holder, certainty;
    ledger_judgement verdict;
    span at;
} ledger_opinion;

typedef struct ledger_coded {
    int64_t claim, incident;
    slice slot, label;
    ledger_opinion opinions[LEDGER_CODERS_MOST];
    uint32_t count;
} ledger_coded;

typedef struct ledger_f1 {
    double shared, all; // F1 is 2 shared / all
} ledger_f1;

typedef struct ledger_agreement {
    ledger_coded *coded; // by two or more; in scratch
    uint32_t count, capacity;
    reliability verdict, value, holder; // nominal
    reliability certainty;              // ordinal
    reliability counts;                 // ratio, of the middle of a range
    ledger_f1 spans, overlap;           // the same span; bytes in common
    double groups;                      // B-cubed F1 over pairs of coders
    uint32_t accounts;                  // that a merge or split is about
    uint32_t coders;                    // who decided anything
    int64_t share;                      // of articles, in percent
} ledger_agreement;

dateline_status ledger_find_agreement(ledger_agreement *out, ledger *ledger, dateline_error *error);
// Groupings of coders by their merges and splits; where one decided nothing he has the machine's.
dateline_status ledger_agree_on_groups(ledger_agreement *out, ledger *ledger,
                                       dateline_error *error);
bool ledger_opinions_differ(const ledger_coded *coded);
void ledger_write_agreement(json_writer *json, const ledger_agreement *agreement);

#endif
