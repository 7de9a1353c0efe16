// Schema 8: who acted stands in order of incidents, so that a new one's rows come last: it is read
// as a whole where a part of a name is looked for, and in order of values every claim went to a
// page of its own. doc/ledger.md explains the columns.
#include "ledger/ledger_internal.h"

const char ledger_schema_8[] = "DROP INDEX claim_actor;"
                               "CREATE INDEX claim_actor ON claim (incident, slot, value)"
                               " WHERE slot IN ('perpetrator', 'victim', 'responsibility');";
