// Schema 5: where places lie and which they are. doc/ledger.md explains the columns.
#include "ledger/ledger_internal.h"

// Texts that are read again tell it.
#define DIVISIONS_OF(table)                                                                        \
    "ALTER TABLE " table " ADD COLUMN province TEXT;"                                              \
    "ALTER TABLE " table " ADD COLUMN district TEXT;"                                              \
    "ALTER TABLE " table " ADD COLUMN division TEXT;"                                              \
    "ALTER TABLE " table " ADD COLUMN geoname INTEGER;"

const char ledger_schema_divisions[] = DIVISIONS_OF("incident") DIVISIONS_OF("account");
