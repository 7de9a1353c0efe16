// Schema 9: what people only speak of is told apart from what happened. doc/ledger.md explains the
// columns.
#include "ledger/ledger_internal.h"

const char ledger_schema_9[] =
    "ALTER TABLE account ADD COLUMN is_topic INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE incident ADD COLUMN is_topic INTEGER NOT NULL DEFAULT 0;" LEDGER_FIND_TOPICS;
