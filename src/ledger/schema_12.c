// Schema 12: what an article tells of a claim's holder: what he is called, his role, for whom he
// speaks, and of which country. doc/ledger.md explains the columns.
#include "ledger/ledger_internal.h"

#define DESCRIBED(table)                                                                           \
    "ALTER TABLE " table " ADD COLUMN holder_title TEXT;"                                          \
    "ALTER TABLE " table " ADD COLUMN holder_role TEXT;"                                           \
    "ALTER TABLE " table " ADD COLUMN affiliation TEXT;"                                           \
    "ALTER TABLE " table " ADD COLUMN holder_country TEXT;"

const char ledger_schema_12[] =
    DESCRIBED("claim") DESCRIBED("claim_as_read") "DROP VIEW who_says_what;" LEDGER_VIEW_12("");
