// Schema 4: people judge single claims. What the machine read of a claim that a person has edited
// is kept beside it, so that nothing it said is lost. doc/ledger.md explains the tables.
#include "ledger/review.h"

// SQLite cannot widen a CHECK: the table is made anew. References to it name it and stay good.
#define DECISIONS                                                                                  \
    "DROP VIEW decision_now;"                                                                      \
    "CREATE TABLE decision_wider ("                                                                \
    " id INTEGER PRIMARY KEY,"                                                                     \
    " kind TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'correct', 'undo', 'redo', 'accept',"   \
    "  'reject', 'edit', 'copy', 'defer', 'sample')),"                                             \
    " undoes INTEGER REFERENCES decision,"                                                         \
    " field TEXT, value TEXT,"                                                                     \
    " decided_by TEXT, note TEXT, decided_at TEXT NOT NULL,"                                       \
    " CHECK ((kind IN ('undo', 'redo')) = (undoes IS NOT NULL)),"                                  \
    " CHECK ((kind IN ('correct', 'edit')) = (field IS NOT NULL))"                                 \
    ") STRICT;"                                                                                    \
    "INSERT INTO decision_wider SELECT id, kind, undoes, field, value, decided_by, note,"          \
    " decided_at FROM decision;"                                                                   \
    "DROP TABLE decision;"                                                                         \
    "ALTER TABLE decision_wider RENAME TO decision;"                                               \
    "CREATE INDEX decision_undoes ON decision (undoes) WHERE undoes IS NOT NULL;"                  \
    "CREATE INDEX decision_sample ON decision (id) WHERE kind = 'sample';"                         \
    "CREATE INDEX decision_by ON decision (decided_by, id);"

#define KEEPS(table, event)                                                                        \
    "CREATE TRIGGER " table "_no_" event " BEFORE " event " ON " table " BEGIN"                    \
    " SELECT raise(ABORT, 'decisions are only added'); END;"

const char ledger_schema_4[] = DECISIONS KEEPS("decision", "UPDATE") KEEPS("decision", "DELETE")
    // The claim that a decision is about, as the machine read it then: how it is found again.
    "CREATE TABLE claim_anchor ("
    " decision INTEGER PRIMARY KEY REFERENCES decision,"
    " sha256 TEXT NOT NULL, slot TEXT NOT NULL, value TEXT NOT NULL, holder TEXT NOT NULL,"
    " start INTEGER NOT NULL, \"end\" INTEGER NOT NULL"
    ") STRICT;"
    "CREATE INDEX claim_anchor_sha256 ON claim_anchor (sha256);" KEEPS("claim_anchor", "UPDATE")
        KEEPS("claim_anchor", "DELETE")
    // Which claim it is now; an anchor without a row no longer attaches.
    "CREATE TABLE claim_bond ("
    " decision INTEGER PRIMARY KEY REFERENCES claim_anchor,"
    " claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE"
    ") STRICT;"
    "CREATE INDEX claim_bond_claim ON claim_bond (claim);"
    // Of claims that a person has edited what the machine read.
    "CREATE TABLE claim_as_read ("
    " claim INTEGER PRIMARY KEY REFERENCES claim ON DELETE CASCADE,"
    " value TEXT NOT NULL, low INTEGER, high INTEGER, earliest TEXT, latest TEXT,"
    " holder TEXT NOT NULL, stance TEXT NOT NULL, certainty TEXT NOT NULL,"
    " start INTEGER NOT NULL, \"end\" INTEGER NOT NULL, words TEXT NOT NULL"
    ") STRICT;"
    // The town that a quarter, a street or a mall lies in.
    "ALTER TABLE incident ADD COLUMN town TEXT;"
    "ALTER TABLE account ADD COLUMN town TEXT;"
    // What disputes what is told anew by this program.
    "UPDATE incident SET disputed = NULL;"
    // 0 none, 1 accepted, 2 rejected, 3 edited, 4 of a copy: follows from decisions.
    "ALTER TABLE claim ADD COLUMN verdict INTEGER NOT NULL DEFAULT 0;"
    "CREATE INDEX claim_queue ON claim (disputed DESC, id) WHERE verdict = 0;"
    "CREATE VIEW decision_now AS SELECT d.id, d.kind, d.field, d.value, d.decided_by, d.note,"
    " d.decided_at, coalesce((SELECT u.kind FROM decision u WHERE u.undoes = d.id"
    "  ORDER BY u.id DESC LIMIT 1), 'redo') = 'redo' AS is_in_force,"
    " (SELECT count(*) FROM decision_anchor n WHERE n.decision = d.id) AS anchors,"
    " (SELECT count(*) FROM decision_anchor n JOIN bond b ON b.anchor = n.id"
    "  WHERE n.decision = d.id) AS attached,"
    " (SELECT b.claim FROM claim_bond b WHERE b.decision = d.id) AS claim"
    " FROM decision d WHERE d.undoes IS NULL;";
