// Schema 11: where else a text was printed, what speaks for a link, and what a story is about.
// doc/ledger.md explains the columns.
#include "ledger/ledger_internal.h"

const char ledger_schema_11[] = "CREATE TABLE printing ("
                                " id INTEGER PRIMARY KEY,"
                                " article INTEGER NOT NULL REFERENCES article,"
                                " outlet TEXT, url TEXT, title TEXT, published TEXT,"
                                " CHECK (outlet IS NOT NULL OR url IS NOT NULL)"
                                ") STRICT;"
                                "CREATE INDEX printing_article ON printing (article, url);"
                                "ALTER TABLE link ADD COLUMN evidence TEXT;"
                                "ALTER TABLE account ADD COLUMN contexts TEXT;"
                                "ALTER TABLE claim ADD COLUMN age TEXT;"
                                "ALTER TABLE claim ADD COLUMN sex TEXT;"
                                "ALTER TABLE incident ADD COLUMN contexts TEXT;"
                                "DROP VIEW who_says_what;" LEDGER_VIEWS_11("");
