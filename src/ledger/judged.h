// An incident's own facts when people have judged its claims: what they rejected counts no longer,
// what they edited counts as edited, accounts whose figure they accepted lead. What the machine
// read stays in the accounts, so that it is shown beside, and nothing is left of a judgement that
// is undone.
#ifndef LEDGER_JUDGED_H
#define LEDGER_JUDGED_H

#include "ledger/ledger_internal.h"

#define LEDGER_IN_TOWN "3" // a where_precision: the last that lies in a town
#define LEDGER_IN_COUNTRY "5"
// The facts of an incident's accounts as the machine puts them together, `of` being its number in a
// statement. Of tolls and days: the lower and the upper bound.
#define LEDGER_READ_TOLL(toll, of)                                                                 \
    "SELECT " toll "_low, " toll "_high FROM account WHERE incident = " of " ORDER BY " toll       \
    "_low IS NULL AND " toll "_high IS NULL, rank LIMIT 1"
#define LEDGER_READ_DAYS(of)                                                                       \
    "SELECT earliest, latest FROM account WHERE incident = " of                                    \
    " ORDER BY earliest IS NULL OR latest IS NULL, earliest <> latest, rank LIMIT 1"
// The first that is near enough to be looked for.
#define LEDGER_READ_PLACE(columns, of)                                                             \
    "SELECT " columns " FROM account WHERE incident = " of " ORDER BY precision > " LEDGER_IN_TOWN \
    ", precision > " LEDGER_IN_COUNTRY ", rank LIMIT 1"
// Where a place lies, and which it is: they go with it.
#define LEDGER_LIES_IN "province, district, division, geoname"
// All of them of the incident :id, as columns that are named like the incident's.
extern const char ledger_read_facts[];

// Gives the incident's row the facts that follow from the claims as they were judged; nothing when
// none was.
dateline_status ledger_obey_judgements(ledger *ledger, int64_t incident, dateline_error *error);

#endif
