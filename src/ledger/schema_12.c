// Schema 12: what an article tells of a claim's holder: what he is called, his role, for whom he
// speaks, and of which country; and when a text was printed whose dateline has another day: ''
// where that was not kept, of what was read before.
// doc/ledger.md explains the columns.
#include "ledger/ledger_internal.h"

#define DESCRIBED(table)                                                                           \
    "ALTER TABLE " table " ADD COLUMN holder_title TEXT;"                                          \
    "ALTER TABLE " table " ADD COLUMN holder_role TEXT;"                                           \
    "ALTER TABLE " table " ADD COLUMN affiliation TEXT;"                                           \
    "ALTER TABLE " table " ADD COLUMN holder_country TEXT;"

const char ledger_schema_12[] = DESCRIBED("claim")
    DESCRIBED("claim_as_read") "ALTER TABLE article ADD COLUMN printed_on TEXT DEFAULT '';"
                               "DROP VIEW who_says_what;"
                               "DROP VIEW printed;" LEDGER_VIEWS_12("");
