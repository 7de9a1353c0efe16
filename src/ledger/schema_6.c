// Schema 6: what led accounts and stories to each other is in order of day and text, not of
// arrival; which program, lexicon and model read an article. doc/ledger.md explains the columns.
#include "ledger/ledger_internal.h"

const char ledger_schema_6[] =
    // Rows of one term stand in order of day and the text's hash.
    "ALTER TABLE story_term RENAME TO story_term_5;"
    "CREATE TABLE story_term ("
    " term INTEGER NOT NULL, day INTEGER NOT NULL, mark TEXT NOT NULL,"
    " article INTEGER NOT NULL REFERENCES article, weight INTEGER NOT NULL,"
    " PRIMARY KEY (term, day, mark, article)"
    ") STRICT, WITHOUT ROWID;"
    "INSERT INTO story_term (term, day, mark, article, weight) SELECT t.term, "
    "t.day, " LEDGER_MARK_OF(
        "a.sha256") ", t.article, t.weight FROM story_term_5 t JOIN article a ON a.id = t.article;"
                    "DROP TABLE story_term_5;"
                    "CREATE INDEX story_term_article ON story_term (article);"
                    "CREATE INDEX stay_article ON stay (article);"
                    // Of names and places only; the days of the act only of places.
                    "ALTER TABLE account_name ADD COLUMN day TEXT;"
                    "ALTER TABLE account_name ADD COLUMN mark TEXT;"
                    "ALTER TABLE account_name ADD COLUMN earliest TEXT;"
                    "ALTER TABLE account_name ADD COLUMN latest TEXT;" LEDGER_FILL_NAMES
                    "DROP INDEX account_name_name;"
                    "CREATE INDEX account_name_name ON account_name (name, kind, day, mark, "
                    "account, earliest,"
                    " latest) WHERE kind IN ('name', 'place');"
                    // A program with what it knows; hashes are SHA-256 of the files, in
                    // hexadecimal.
                    "CREATE TABLE reading ("
                    " id INTEGER PRIMARY KEY,"
                    " program TEXT NOT NULL, program_sha256 TEXT NOT NULL, lexicon_sha256 TEXT NOT "
                    "NULL,"
                    " model TEXT NOT NULL, model_sha256 TEXT NOT NULL, places_sha256 TEXT NOT NULL,"
                    " UNIQUE (program_sha256, lexicon_sha256, model, model_sha256, places_sha256, "
                    "program)"
                    ") STRICT;"
                    "ALTER TABLE article ADD COLUMN reading INTEGER REFERENCES reading;";
