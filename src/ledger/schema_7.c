// Schema 7: which agency an article comes from, and fewer rows in indexes that no listing needs.
// doc/ledger.md explains the columns.
#include "ledger/ledger_internal.h"

const char ledger_schema_7[] =
    "ALTER TABLE article ADD COLUMN agency TEXT;"
    "ALTER TABLE article ADD COLUMN contributor TEXT;"
    // Rows of one holder stand in order of their numbers without saying so twice; of how many are
    // disputed only those count that are.
    "DROP INDEX claim_said;"
    "CREATE INDEX claim_said ON claim (holder);"
    "DROP INDEX claim_holder;"
    "CREATE INDEX claim_holder ON claim (holder, disputed) WHERE disputed > 0;";
