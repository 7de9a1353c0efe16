// Schema 5: which texts were printed from one another. doc/ledger.md explains it.
#include "ledger/ledger_internal.h"

const char ledger_schema_copies[] =
    "ALTER TABLE article ADD COLUMN sketch BLOB;" // runs of its words, to find copies by
    "CREATE TABLE copy ("
    " article INTEGER NOT NULL REFERENCES article, original INTEGER NOT NULL REFERENCES article,"
    " shared REAL NOT NULL," // of the shorter text's runs of words
    " PRIMARY KEY (article, original)"
    ") STRICT, WITHOUT ROWID;"
    "CREATE INDEX copy_original ON copy (original);";
