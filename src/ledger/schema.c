#include "ledger/ledger_internal.h"

// Dates are text (YYYY-MM-DD) so that people read and sort them in any tool; an open end is NULL.
const char ledger_schema[] =
    "CREATE TABLE article ("
    " id INTEGER PRIMARY KEY,"
    " sha256 TEXT NOT NULL UNIQUE,"
    " source_id TEXT, title TEXT, outlet TEXT, url TEXT, language TEXT,"
    " published TEXT,"
    " text TEXT NOT NULL,"
    " program TEXT NOT NULL"
    ") STRICT;"
    "CREATE TABLE incident ("
    " id INTEGER PRIMARY KEY,"
    " type TEXT NOT NULL, mode TEXT, label TEXT NOT NULL,"
    " earliest TEXT, latest TEXT,"
    " place TEXT, country TEXT, latitude REAL, longitude REAL, precision INTEGER NOT NULL,"
    " killed_low INTEGER, killed_high INTEGER, injured_low INTEGER, injured_high INTEGER,"
    " CHECK (earliest IS NULL OR latest IS NULL OR earliest <= latest)"
    ") STRICT;"
    "CREATE INDEX incident_days ON incident (earliest, latest);"
    // What one article tells of one incident: the account can be taken back without the others.
    "CREATE TABLE account ("
    " id INTEGER PRIMARY KEY,"
    " incident INTEGER NOT NULL REFERENCES incident,"
    " article INTEGER NOT NULL REFERENCES article,"
    " number INTEGER NOT NULL,"
    " label TEXT NOT NULL, is_background INTEGER NOT NULL, similarity REAL,"
    " UNIQUE (article, number)"
    ") STRICT;"
    "CREATE INDEX account_incident ON account (incident);"
    // Folded names of people and groups in an incident: how follow-ups find it.
    "CREATE TABLE incident_name ("
    " incident INTEGER NOT NULL REFERENCES incident,"
    " kind TEXT NOT NULL CHECK (kind IN ('name', 'group', 'place', 'word')),"
    " name TEXT NOT NULL,"
    " PRIMARY KEY (name, kind, incident)"
    ") STRICT, WITHOUT ROWID;"
    "CREATE INDEX incident_name_incident ON incident_name (incident);"
    "CREATE TABLE claim ("
    " id INTEGER PRIMARY KEY,"
    " incident INTEGER NOT NULL REFERENCES incident,"
    " article INTEGER NOT NULL REFERENCES article,"
    " slot TEXT NOT NULL, value TEXT NOT NULL,"
    " low INTEGER, high INTEGER, earliest TEXT, latest TEXT,"
    " holder TEXT NOT NULL, holder_kind TEXT, via TEXT, parent TEXT,"
    " stance TEXT NOT NULL, certainty TEXT NOT NULL,"
    " start INTEGER NOT NULL, \"end\" INTEGER NOT NULL,"
    " words TEXT NOT NULL, sentence TEXT NOT NULL, why TEXT"
    ") STRICT;"
    "CREATE INDEX claim_incident ON claim (incident, slot);"
    "CREATE INDEX claim_article ON claim (article);"
    "CREATE TABLE stay ("
    " id INTEGER PRIMARY KEY,"
    " article INTEGER NOT NULL REFERENCES article,"
    " person TEXT NOT NULL, kind TEXT NOT NULL, place TEXT,"
    " earliest TEXT, latest TEXT, inferred_from TEXT, holder TEXT NOT NULL,"
    " words TEXT NOT NULL"
    ") STRICT;"
    "CREATE INDEX stay_person ON stay (person, earliest);";

const char *const ledger_sql[LEDGER_STATEMENTS] = {
    [LEDGER_BEGIN] = "BEGIN IMMEDIATE",
    [LEDGER_COMMIT] = "COMMIT",
    [LEDGER_ROLLBACK] = "ROLLBACK",
    [LEDGER_ADD_ARTICLE] = "INSERT INTO article (sha256, source_id, title, outlet, url, language,"
                           " published, text, program) VALUES (?,?,?,?,?,?,?,?,?)"
                           " ON CONFLICT (sha256) DO NOTHING",
    [LEDGER_ADD_INCIDENT] =
        "INSERT INTO incident (type, mode, label, earliest, latest, place, country, latitude,"
        " longitude, precision, killed_low, killed_high, injured_low, injured_high)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
    // An incident learns what it did not know; what it knew stays.
    [LEDGER_LEARN_INCIDENT] =
        "UPDATE incident SET mode = coalesce(mode, ?2),"
        " earliest = CASE WHEN earliest IS NULL OR latest IS NULL THEN ?4 ELSE earliest END,"
        " latest = CASE WHEN earliest IS NULL OR latest IS NULL THEN ?5 ELSE latest END,"
        " place = coalesce(place, ?6), country = coalesce(country, ?7),"
        " latitude = coalesce(latitude, ?8), longitude = coalesce(longitude, ?9),"
        " precision = min(precision, ?10),"
        " killed_low = coalesce(killed_low, ?11), killed_high = coalesce(killed_high, ?12),"
        " injured_low = coalesce(injured_low, ?13), injured_high = coalesce(injured_high, ?14)"
        " WHERE id = ?15",
    [LEDGER_ADD_NAME] = "INSERT OR IGNORE INTO incident_name (incident, kind, name) VALUES (?,?,?)",
    [LEDGER_ADD_ACCOUNT] = "INSERT INTO account (incident, article, number, label, is_background,"
                           " similarity) VALUES (?,?,?,?,?,?)",
    [LEDGER_ADD_CLAIM] =
        "INSERT INTO claim (incident, article, slot, value, low, high, earliest, latest, holder,"
        " holder_kind, via, parent, stance, certainty, start, \"end\", words, sentence, why)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
    [LEDGER_ADD_STAY] = "INSERT INTO stay (article, person, kind, place, earliest, latest,"
                        " inferred_from, holder, words) VALUES (?,?,?,?,?,?,?,?,?)",
    [LEDGER_CANDIDATES_BY_DAY] =
        "SELECT id, type, earliest, latest, mode, country, latitude, longitude, precision,"
        " killed_low, killed_high, injured_low, injured_high FROM incident"
        // Without a first day an account is of the ten days before its last.
        " WHERE (latest IS NULL OR latest >="
        "  coalesce(date(?1, '-10 days'), date(?2, '-20 days'), '0000'))"
        " AND coalesce(earliest, date(latest, '-10 days'), '0000') <= coalesce(?2, '9999')"
        " AND (country = ?3 OR country IS NULL OR ?3 IS NULL) ORDER BY id DESC LIMIT 400",
    [LEDGER_CANDIDATES_BY_NAME] =
        "SELECT id, type, earliest, latest, mode, country, latitude, longitude, precision,"
        " killed_low, killed_high, injured_low, injured_high FROM incident WHERE id IN"
        " (SELECT incident FROM incident_name WHERE kind = 'name' AND name = ?1"
        "  ORDER BY incident DESC LIMIT 40)",
    [LEDGER_COUNT_NAME] = "SELECT count(*) FROM incident_name WHERE kind = 'name' AND name = ?1",
    [LEDGER_NAMES] = "SELECT kind, name FROM incident_name WHERE incident = ? ORDER BY kind, name"
                     " LIMIT 200",
    [LEDGER_LIST_INCIDENTS] =
        "SELECT i.id, i.type, i.mode, i.label, i.place, i.country, i.earliest, i.latest,"
        " i.latitude, i.longitude, i.killed_low, i.killed_high, i.injured_low, i.injured_high,"
        " (SELECT count(*) FROM account a WHERE a.incident = i.id),"
        " (SELECT count(*) FROM claim c WHERE c.incident = i.id)"
        " FROM incident i WHERE ?1 = 0 OR i.id = ?1"
        " ORDER BY coalesce(i.earliest, '9999'), i.id",
    [LEDGER_LIST_CLAIMS] =
        "SELECT c.id, c.incident, c.article, c.slot, c.value, c.words, c.holder, c.via, c.parent,"
        " c.stance, c.certainty, c.why, a.title, a.outlet, c.sentence, a.published, c.low, c.high,"
        " c.earliest, c.latest FROM claim c JOIN article a ON a.id = c.article"
        " WHERE ?1 = 0 OR c.incident = ?1"
        " ORDER BY c.incident, c.slot, coalesce(a.published, ''), c.article, c.start, c.id",
    [LEDGER_LIST_STAYS] = "SELECT article, person, kind, place, inferred_from, holder, words,"
                          " earliest, latest FROM stay"
                          " ORDER BY person, coalesce(earliest, latest, '9999'), id",
};
