// The tables, as steps from each schema to the next: a new ledger walks them from 2 on, an older
// one from where it stands, so that both end alike. doc/ledger.md explains them.
//
// Dates are text (YYYY-MM-DD) so that people read and sort them in any tool; an open end is NULL.
#include "ledger/review.h"

static const char schema_2[] =
    "CREATE TABLE article ("
    " id INTEGER PRIMARY KEY,"
    " sha256 TEXT NOT NULL UNIQUE,"
    " source_id TEXT, title TEXT, outlet TEXT, url TEXT, language TEXT,"
    " published TEXT,"
    " story BLOB," // what it shares with others on the same incident: doc/ledger.md
    " text TEXT NOT NULL,"
    " program TEXT NOT NULL"
    ") STRICT;"
    "CREATE TABLE incident ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT," // a number that is gone is never given again
    " type TEXT NOT NULL, mode TEXT, label TEXT NOT NULL,"
    " earliest TEXT, latest TEXT,"
    " place TEXT, country TEXT, latitude REAL, longitude REAL, precision INTEGER NOT NULL,"
    " killed_low INTEGER, killed_high INTEGER, injured_low INTEGER, injured_high INTEGER,"
    " CHECK (earliest IS NULL OR latest IS NULL OR earliest <= latest)"
    ") STRICT;"
    "CREATE INDEX incident_days ON incident (earliest, latest);"
    // Where an incident went that was found to be another: its number stays good.
    "CREATE TABLE redirect (gone INTEGER PRIMARY KEY, became INTEGER NOT NULL) STRICT;"
    "CREATE INDEX redirect_became ON redirect (became);"
    // What one article tells of one incident: the account can be taken back without the others.
    "CREATE TABLE account ("
    " id INTEGER PRIMARY KEY,"
    " incident INTEGER NOT NULL REFERENCES incident DEFERRABLE INITIALLY DEFERRED,"
    " article INTEGER NOT NULL REFERENCES article,"
    " number INTEGER NOT NULL,"
    " label TEXT NOT NULL, is_background INTEGER NOT NULL, is_subject INTEGER NOT NULL,"
    " is_lasting INTEGER NOT NULL,"
    " rank TEXT NOT NULL," // accounts of one incident in the order in which they are believed
    " type TEXT NOT NULL, mode TEXT, earliest TEXT, latest TEXT,"
    " place TEXT, country TEXT, latitude REAL, longitude REAL, precision INTEGER NOT NULL,"
    " killed_low INTEGER, killed_high INTEGER, injured_low INTEGER, injured_high INTEGER,"
    " UNIQUE (article, number)"
    ") STRICT;"
    "CREATE INDEX account_incident ON account (incident, rank);"
    // Folded names of people, groups and places in an account: how follow-ups find it.
    "CREATE TABLE account_name ("
    " account INTEGER NOT NULL REFERENCES account,"
    " kind TEXT NOT NULL CHECK (kind IN ('name', 'group', 'place', 'word')),"
    " name TEXT NOT NULL,"
    " PRIMARY KEY (account, kind, name)"
    ") STRICT, WITHOUT ROWID;"
    "CREATE INDEX account_name_name ON account_name (name, kind) WHERE kind IN ('name', 'place');"
    // How likely two accounts are of one incident; pairs that are hardly so are not kept.
    "CREATE TABLE link ("
    " one INTEGER NOT NULL REFERENCES account, other INTEGER NOT NULL REFERENCES account,"
    " similarity REAL NOT NULL,"
    " PRIMARY KEY (one, other), CHECK (one < other)"
    ") STRICT, WITHOUT ROWID;"
    "CREATE INDEX link_other ON link (other);"
    // The weightiest terms of an article's story: how others like it are found.
    "CREATE TABLE story_term ("
    " term INTEGER NOT NULL, day INTEGER NOT NULL, article INTEGER NOT NULL REFERENCES article,"
    " weight INTEGER NOT NULL,"
    " PRIMARY KEY (term, day, article)"
    ") STRICT, WITHOUT ROWID;"
    "CREATE TABLE claim ("
    " id INTEGER PRIMARY KEY,"
    " incident INTEGER NOT NULL REFERENCES incident,"
    " article INTEGER NOT NULL REFERENCES article,"
    " account INTEGER NOT NULL REFERENCES account,"
    " slot TEXT NOT NULL, value TEXT NOT NULL,"
    " low INTEGER, high INTEGER, earliest TEXT, latest TEXT,"
    " holder TEXT NOT NULL, holder_kind TEXT, via TEXT, parent TEXT,"
    " stance TEXT NOT NULL, certainty TEXT NOT NULL,"
    " start INTEGER NOT NULL, \"end\" INTEGER NOT NULL,"
    " words TEXT NOT NULL, sentence TEXT NOT NULL, why TEXT"
    ") STRICT;"
    "CREATE INDEX claim_incident ON claim (incident, slot);"
    "CREATE INDEX claim_article ON claim (article);"
    "CREATE INDEX claim_account ON claim (account);"
    "CREATE TABLE stay ("
    " id INTEGER PRIMARY KEY,"
    " article INTEGER NOT NULL REFERENCES article,"
    " person TEXT NOT NULL, kind TEXT NOT NULL, place TEXT,"
    " earliest TEXT, latest TEXT, inferred_from TEXT, holder TEXT NOT NULL,"
    " words TEXT NOT NULL"
    ") STRICT;"
    "CREATE INDEX stay_person ON stay (person, earliest);";

// Decisions, search, changes, disputes, and an order of incidents that pages can be cut from.
static const char to_schema_3[] =
    // Where it stands among incidents of one day: the same in whatever order articles came.
    "ALTER TABLE incident ADD COLUMN key TEXT NOT NULL DEFAULT '';"
    "UPDATE incident SET key = coalesce((SELECT min(rank || '/' || number) FROM account"
    " WHERE account.incident = incident.id), '');"
    "DROP INDEX incident_days;"
    "CREATE INDEX incident_order ON incident (coalesce(earliest, '9999'), key);"
    // 0 no, 1 refined, 2 revised, 3 contradicted; NULL until worked out.
    "ALTER TABLE incident ADD COLUMN disputed INTEGER;"
    "CREATE INDEX incident_stale ON incident (id) WHERE disputed IS NULL;"
    "CREATE INDEX incident_newest ON incident (coalesce(earliest, latest, ''), id);"
    // JSON: [["source", start, end], ["cue", ...], ["content", ...]]; NULL until read by a program
    // that keeps them.
    "ALTER TABLE claim ADD COLUMN marks TEXT;"
    "ALTER TABLE claim ADD COLUMN disputed INTEGER NOT NULL DEFAULT 0;" // as in incident
    "CREATE INDEX claim_holder ON claim (holder, disputed);"
    "CREATE INDEX claim_said ON claim (holder, id);"
    "CREATE INDEX claim_actor ON claim (slot, value, incident)"
    " WHERE slot IN ('perpetrator', 'victim', 'responsibility');"
    // Follows from the claims, kept so that the disputed can be found among many.
    "CREATE TABLE dispute ("
    " id INTEGER PRIMARY KEY,"
    " incident INTEGER NOT NULL REFERENCES incident ON DELETE CASCADE,"
    " slot TEXT NOT NULL,"
    " kind TEXT NOT NULL CHECK (kind IN ('contradiction', 'revision', 'refinement')),"
    " claims TEXT NOT NULL" // JSON: their numbers, in order of telling
    ") STRICT;"
    "CREATE INDEX dispute_incident ON dispute (incident);"
    "CREATE INDEX dispute_kind ON dispute (kind, id);"
    "CREATE INDEX stay_place ON stay (place, kind, earliest);"
    "CREATE INDEX article_outlet ON article (outlet);"
    // Walks over links need no more than the index.
    "DROP INDEX link_other;"
    "CREATE INDEX link_other ON link (other, similarity);"
    // When an incident last changed, those that are gone among them: what exports since then say.
    // An older ledger did not note it: all of it changes when it is brought up to date.
    "CREATE TABLE change ("
    " incident INTEGER PRIMARY KEY,"
    " revision INTEGER NOT NULL," // 1 is the first
    " at TEXT NOT NULL,"          // UTC, YYYY-MM-DDTHH:MM:SSZ
    " is_withdrawn INTEGER NOT NULL"
    ") STRICT;"
    "CREATE INDEX change_at ON change (at);"
    "INSERT INTO change SELECT id, 1, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 0 FROM incident;"
    "INSERT INTO change SELECT gone, 1, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 1 FROM redirect;"
    // What people decide. Rows are only ever added: an undo is a row, too.
    "CREATE TABLE decision ("
    " id INTEGER PRIMARY KEY,"
    " kind TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'correct', 'undo', 'redo')),"
    " undoes INTEGER REFERENCES decision," // of undo and redo: neither undo nor redo itself
    " field TEXT, value TEXT,"
    " decided_by TEXT, note TEXT, decided_at TEXT NOT NULL,"
    " CHECK ((kind IN ('undo', 'redo')) = (undoes IS NOT NULL)),"
    " CHECK ((kind = 'correct') = (field IS NOT NULL))"
    ") STRICT;"
    "CREATE INDEX decision_undoes ON decision (undoes) WHERE undoes IS NOT NULL;"
    // The accounts a decision is about, as they were found in their articles, so that they are
    // found again when the articles are read anew. Sides: of a merge two, of a split those that
    // stay (0) and those that go (1).
    "CREATE TABLE decision_anchor ("
    " id INTEGER PRIMARY KEY,"
    " decision INTEGER NOT NULL REFERENCES decision, side INTEGER NOT NULL,"
    " sha256 TEXT NOT NULL, number INTEGER NOT NULL,"
    " type TEXT NOT NULL, label TEXT NOT NULL, place TEXT, earliest TEXT, latest TEXT"
    ") STRICT;"
    "CREATE INDEX decision_anchor_decision ON decision_anchor (decision);"
    "CREATE INDEX decision_anchor_sha256 ON decision_anchor (sha256);"
    // Which account an anchor is at now; an anchor without a row no longer attaches.
    "CREATE TABLE bond ("
    " anchor INTEGER PRIMARY KEY REFERENCES decision_anchor,"
    " account INTEGER NOT NULL REFERENCES account"
    ") STRICT;"
    "CREATE INDEX bond_account ON bond (account);"
#define KEEPS(table, event)                                                                        \
    "CREATE TRIGGER " table "_no_" event " BEFORE " event " ON " table " BEGIN"                    \
    " SELECT raise(ABORT, 'decisions are only added'); END;"
    KEEPS("decision", "UPDATE") KEEPS("decision", "DELETE") KEEPS("decision_anchor", "UPDATE")
        KEEPS("decision_anchor", "DELETE")
    // Words of title and text, which themselves stay in article. No trigger keeps it: a schema that
    // is not trusted may not write to it.
    "CREATE VIRTUAL TABLE article_text USING fts5 (title, text, content = 'article',"
    " content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');"
    "INSERT INTO article_text (article_text) VALUES ('rebuild');"
    // For people with sqlite3 or Datasette.
    "CREATE VIEW who_says_what AS SELECT c.incident, i.label, i.earliest, i.latest, c.slot,"
    " c.value, c.low, c.high, c.holder, c.via, c.stance, c.certainty, a.published, a.outlet,"
    " a.title, c.sentence, c.id AS claim, c.article"
    " FROM claim c JOIN incident i ON i.id = c.incident JOIN article a ON a.id = c.article;"
    "CREATE VIEW decision_now AS SELECT d.id, d.kind, d.field, d.value, d.decided_by, d.note,"
    " d.decided_at, coalesce((SELECT u.kind FROM decision u WHERE u.undoes = d.id"
    "  ORDER BY u.id DESC LIMIT 1), 'redo') = 'redo' AS is_in_force,"
    " (SELECT count(*) FROM decision_anchor n WHERE n.decision = d.id) AS anchors,"
    " (SELECT count(*) FROM decision_anchor n JOIN bond b ON b.anchor = n.id"
    "  WHERE n.decision = d.id) AS attached"
    " FROM decision d WHERE d.undoes IS NULL;";

// An account had no facts of its own, and no article a story: both are made anew when the articles
// are read again. Until then accounts of one incident stay together, and have its facts.
#define OLD(table) "CREATE TEMP TABLE old_" table " AS SELECT * FROM main." table "; "
#define DROP(table) "DROP TABLE main." table "; "
static const char from_schema_1[] = OLD("article") OLD("incident") OLD("account")
    OLD("incident_name") OLD("claim") OLD("stay") DROP("stay") DROP("claim") DROP("incident_name")
        DROP("account") DROP("incident") DROP("article");
static const char into_schema_2[] =
    "INSERT INTO article (id, sha256, source_id, title, outlet, url, language, published, text,"
    " program) SELECT id, sha256, source_id, title, outlet, url, language, published, text,"
    " program FROM old_article;"
// The day of an article without one in its rank: 7852516352, as add.c writes it.
#define FACTS                                                                                      \
    "type, mode, earliest, latest, place, country, latitude, longitude, precision, killed_low,"    \
    " killed_high, injured_low, injured_high"
    "INSERT INTO incident (id, label, " FACTS ") SELECT id, label, " FACTS " FROM old_incident;"
    "INSERT INTO account (id, incident, article, number, label, is_background, is_subject,"
    " is_lasting, rank, " FACTS ") SELECT o.id, o.incident, o.article, o.number, o.label,"
    " o.is_background, 0, 0, o.is_background || '/' || printf('%011d', coalesce(10000000000 +"
    " CAST(julianday(a.published) - 2440587.5 AS INTEGER), 7852516352)) || '/' || a.sha256, " FACTS
    " FROM old_account o JOIN article a ON a.id = o.article"
    " JOIN (SELECT id AS incident_id, " FACTS " FROM old_incident) ON incident_id = o.incident;"
    "INSERT INTO account_name (account, kind, name) SELECT a.id, n.kind, n.name"
    " FROM old_incident_name n JOIN account a ON a.incident = n.incident;"
    "INSERT INTO link (one, other, similarity) SELECT a.id, b.id, 1.0 FROM account a"
    " JOIN account b ON b.incident = a.incident AND a.id < b.id AND a.article <> b.article;"
#define CLAIM                                                                                      \
    "article, slot, value, low, high, earliest, latest, holder, holder_kind, via, parent, stance," \
    " certainty, start, \"end\", words, sentence, why"
    "INSERT INTO claim (id, incident, account, " CLAIM ") SELECT id, incident, (SELECT min(a.id)"
    " FROM account a WHERE a.incident = c.incident AND a.article = c.article), " CLAIM
    " FROM old_claim c;"
    "INSERT INTO stay SELECT * FROM old_stay;"
    "DROP TABLE old_article; DROP TABLE old_incident; DROP TABLE old_account;"
    "DROP TABLE old_incident_name; DROP TABLE old_claim; DROP TABLE old_stay;";

// Ends with NULL.
#define FROM_11 ledger_schema_12, NULL
#define FROM_10 ledger_schema_11, FROM_11
#define FROM_9 ledger_schema_10, FROM_10
#define FROM_8 ledger_schema_9, FROM_9
#define FROM_7 ledger_schema_8, FROM_8
#define FROM_6 ledger_schema_7, FROM_7
#define FROM_5 ledger_schema_6, FROM_6
#define FROM_4 ledger_schema_divisions, ledger_schema_copies, FROM_5
#define FROM_3 ledger_schema_4, FROM_4
#define FROM_2 to_schema_3, FROM_3
const char *const ledger_steps_from_nothing[] = {schema_2, FROM_2};
const char *const ledger_steps_from_1[] = {from_schema_1, schema_2, into_schema_2, FROM_2};
const char *const ledger_steps_from_2[] = {FROM_2};
const char *const ledger_steps_from_3[] = {FROM_3};
const char *const ledger_steps_from_4[] = {FROM_4};
const char *const ledger_steps_from_5[] = {FROM_5};
const char *const ledger_steps_from_6[] = {FROM_6};
const char *const ledger_steps_from_7[] = {FROM_7};
const char *const ledger_steps_from_8[] = {FROM_8};
const char *const ledger_steps_from_9[] = {FROM_9};
const char *const ledger_steps_from_10[] = {FROM_10};
const char *const ledger_steps_from_11[] = {FROM_11};
