// Schema 10: through whose hands a claim came, the words that report it, and which claims of its
// article take it up. doc/ledger.md explains the columns.
#include "ledger/ledger_internal.h"

const char ledger_schema_10[] =
    "ALTER TABLE claim ADD COLUMN cue TEXT;"
    "ALTER TABLE claim ADD COLUMN chain TEXT;"
    "CREATE TABLE answer ("
    " claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,"
    " answered INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,"
    " how TEXT NOT NULL CHECK (how IN ('agrees', 'opposes')),"
    " start INTEGER NOT NULL, \"end\" INTEGER NOT NULL, words TEXT NOT NULL,"
    " PRIMARY KEY (claim, answered)"
    ") STRICT, WITHOUT ROWID;"
    "CREATE INDEX answer_answered ON answer (answered);";
