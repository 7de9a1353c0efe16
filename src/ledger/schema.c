#include "ledger/ledger_internal.h"

// Dates are text (YYYY-MM-DD) so that people read and sort them in any tool; an open end is NULL.
const char ledger_schema[] =
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
    // When an incident last changed, those that are gone among them: what exports since then say.
    "CREATE TABLE change ("
    " incident INTEGER PRIMARY KEY,"
    " revision INTEGER NOT NULL," // 1 is the first
    " at TEXT NOT NULL,"          // UTC, YYYY-MM-DDTHH:MM:SSZ
    " is_withdrawn INTEGER NOT NULL"
    ") STRICT;"
    "CREATE INDEX change_at ON change (at);"
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

const char *const ledger_sql[LEDGER_STATEMENTS] = {
    [LEDGER_BEGIN] = "BEGIN IMMEDIATE",
    [LEDGER_COMMIT] = "COMMIT",
    [LEDGER_ROLLBACK] = "ROLLBACK",
    [LEDGER_ADD_ARTICLE] = "INSERT INTO article (sha256, source_id, title, outlet, url, language,"
                           " published, text, program, story) VALUES (?,?,?,?,?,?,?,?,?,?)"
                           " ON CONFLICT (sha256) DO NOTHING",
// Of identical texts the one told first stands, whichever came first; of equals that with the
// smaller id, title and so on. What is missing comes last.
#define LAST "char(1114111)"
    [LEDGER_REPLACE_ARTICLE] =
        "UPDATE article SET source_id = ?2, title = ?3, outlet = ?4, url = ?5, language = ?6,"
        " published = ?7, program = ?9, story = ?10 WHERE sha256 = ?1 AND"
        " (coalesce(?7, " LAST "), coalesce(?2, " LAST "), coalesce(?3, " LAST "),"
        "  coalesce(?4, " LAST "), coalesce(?5, " LAST "), coalesce(?6, " LAST ")) <"
        " (coalesce(published, " LAST "), coalesce(source_id, " LAST "), coalesce(title, " LAST "),"
        "  coalesce(outlet, " LAST "), coalesce(url, " LAST "), coalesce(language, " LAST "))",
    [LEDGER_FIND_ARTICLE] = "SELECT id FROM article WHERE sha256 = ?",
    [LEDGER_ACCOUNT_NUMBERS] = "SELECT id, incident, number FROM account WHERE article = ?"
                               " ORDER BY number",
#define ACCOUNTS "(SELECT id FROM account WHERE article = ?1)"
    [LEDGER_FORGET_CLAIMS] = "DELETE FROM claim WHERE article = ?",
    [LEDGER_FORGET_STAYS] = "DELETE FROM stay WHERE article = ?",
    [LEDGER_FORGET_TERMS] = "DELETE FROM story_term WHERE article = ?",
    [LEDGER_FORGET_NAMES] = "DELETE FROM account_name WHERE account IN " ACCOUNTS,
    [LEDGER_FORGET_LINKS] = "DELETE FROM link WHERE one IN " ACCOUNTS " OR other IN " ACCOUNTS,
    [LEDGER_FORGET_ACCOUNTS] = "DELETE FROM account WHERE article = ?",
#define ACCOUNT_FACTS                                                                              \
    " type, mode, earliest, latest, place, country, latitude, longitude, precision, killed_low,"   \
    " killed_high, injured_low, injured_high, label"
    [LEDGER_ADD_INCIDENT] = "INSERT INTO incident (" ACCOUNT_FACTS ") SELECT" ACCOUNT_FACTS
                            " FROM account WHERE id = ?",
    // Each fact is that of the first account which has it: the order is the articles', not that in
    // which they came.
    [LEDGER_REFRESH_INCIDENT] =
        "UPDATE incident SET (type, label) = (SELECT type, label FROM account"
        "  WHERE incident = ?1 ORDER BY rank LIMIT 1),"
        " mode = (SELECT mode FROM account WHERE incident = ?1 AND mode IS NOT NULL"
        "  ORDER BY rank LIMIT 1),"
        " (earliest, latest) = (SELECT earliest, latest FROM account WHERE incident = ?1"
        "  ORDER BY earliest IS NULL OR latest IS NULL, rank LIMIT 1),"
        " (place, country, latitude, longitude, precision) ="
        "  (SELECT place, country, latitude, longitude, precision FROM account"
        "   WHERE incident = ?1 ORDER BY precision > 3, precision > 5, rank LIMIT 1),"
        " (killed_low, killed_high) = (SELECT killed_low, killed_high FROM account"
        "  WHERE incident = ?1 ORDER BY killed_low IS NULL AND killed_high IS NULL, rank LIMIT 1),"
        " (injured_low, injured_high) = (SELECT injured_low, injured_high FROM account"
        "  WHERE incident = ?1 ORDER BY injured_low IS NULL AND injured_high IS NULL, rank LIMIT 1)"
        " WHERE id = ?1",
    [LEDGER_DROP_INCIDENT] = "DELETE FROM incident WHERE id = ?1 AND NOT EXISTS"
                             " (SELECT 1 FROM account WHERE incident = ?1)",
    [LEDGER_ADD_REDIRECT] = "INSERT INTO redirect (gone, became) VALUES (?,?)"
                            " ON CONFLICT (gone) DO UPDATE SET became = excluded.became",
    [LEDGER_TURN_REDIRECTS] = "UPDATE redirect SET became = ?2 WHERE became = ?1",
    [LEDGER_ADD_NAME] = "INSERT OR IGNORE INTO account_name (account, kind, name) VALUES (?,?,?)",
    [LEDGER_ADD_ACCOUNT] =
        "INSERT INTO account (type, mode, label, earliest, latest, place, country, latitude,"
        " longitude, precision, killed_low, killed_high, injured_low, injured_high, incident,"
        " article, number, is_background, is_subject, rank, is_lasting)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
    [LEDGER_MOVE_ACCOUNT] = "UPDATE account SET incident = ?2 WHERE id = ?1",
    [LEDGER_MOVE_CLAIMS] = "UPDATE claim SET incident = ?2 WHERE account = ?1",
    [LEDGER_ADD_LINK] = "INSERT OR REPLACE INTO link (one, other, similarity) VALUES (?,?,?)",
    [LEDGER_LINKS] = "SELECT other, similarity FROM link WHERE one = ?1"
                     " UNION ALL SELECT one, similarity FROM link WHERE other = ?1",
// Only links between accounts whose texts' hashes begin with the same digits.
#define STRONG(from, to)                                                                           \
    "SELECT o.id, o.article FROM link JOIN account o ON o.id = " to " WHERE " from                 \
    " = ?1 AND similarity > ?2 AND (?3 = 0 OR substr(o.rank, -64, ?3) ="                           \
    " (SELECT substr(rank, -64, ?3) FROM account WHERE id = ?1))"
    [LEDGER_STRONG_LINKS] = STRONG("one", "other") " UNION ALL " STRONG("other", "one"),
    [LEDGER_GET_ACCOUNT] =
        "SELECT incident, article, rank || '/' || number, is_subject FROM account"
        " WHERE id = ?",
    [LEDGER_ADD_TERM] = "INSERT OR IGNORE INTO story_term (term, day, article, weight)"
                        " VALUES (?,?,?,?)",
    // The limits bound the time an article takes; within them the order of arrival is of no matter.
    [LEDGER_ARTICLES_BY_TERM] =
        "SELECT * FROM (SELECT article, weight FROM story_term WHERE term = ?1"
        "  AND day BETWEEN ?2 AND ?5 AND article <> ?4 ORDER BY day DESC LIMIT 1000)"
        " UNION ALL SELECT * FROM (SELECT article, weight FROM story_term WHERE term = ?1"
        "  AND day > ?5 AND day <= ?3 AND article <> ?4 ORDER BY day LIMIT 1000)",
    [LEDGER_STORY] = "SELECT story,"
                     " (SELECT id FROM account WHERE article = ?1 AND is_subject) FROM article"
                     " WHERE id = ?1",
    [LEDGER_ADD_CLAIM] =
        "INSERT INTO claim (account, article, slot, value, low, high, earliest, latest, holder,"
        " holder_kind, via, parent, stance, certainty, start, \"end\", words, sentence, why,"
        " incident) VALUES (?1,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,"
        " (SELECT incident FROM account WHERE id = ?1))",
    [LEDGER_ADD_STAY] = "INSERT INTO stay (article, person, kind, place, earliest, latest,"
                        " inferred_from, holder, words) VALUES (?,?,?,?,?,?,?,?,?)",
#define CANDIDATE                                                                                  \
    "SELECT id, type, earliest, latest, mode, country, latitude, longitude, precision,"            \
    " killed_low, killed_high, injured_low, injured_high, is_subject AND (SELECT story IS NOT"     \
    " NULL FROM article WHERE article.id = account.article), article, is_lasting, place FROM"      \
    " account"
    // What articles only talk about has no names.
    [LEDGER_ACCOUNTS_OF_ARTICLE] =
        CANDIDATE " WHERE article = ?1 AND type <> 'MOVE'"
                  " AND EXISTS (SELECT 1 FROM account_name WHERE account = account.id)",
    [LEDGER_ACCOUNTS_BY_NAME] =
        CANDIDATE " WHERE id IN (SELECT account FROM account_name"
                  "  WHERE kind = ?1 AND name = ?2 ORDER BY account DESC LIMIT 400)"
                  " AND article <> ?3 AND type <> 'MOVE'"
                  // Of a place only those told of the same days.
                  " AND (?1 = 'name' OR coalesce(earliest, date(latest, '-10 days'), '0000')"
                  "  <= coalesce(date(?5, '+1 day'), '9999') AND coalesce(latest, '9999') >="
                  "  coalesce(date(?4, '-1 day'), date(?5, '-11 days'), '0000'))",
    [LEDGER_NAMES] = "SELECT kind, name FROM account_name WHERE account = ? ORDER BY kind, name"
                     " LIMIT 200",
// Says which incident it is by what it was told in, not by when that came.
#define INCIDENT_KEY "(SELECT min(rank || '/' || number) FROM account k WHERE k.incident = i.id)"
    [LEDGER_LIST_INCIDENTS] =
        "SELECT i.id, i.type, i.mode, i.label, i.place, i.country, i.earliest, i.latest,"
        " i.latitude, i.longitude, i.killed_low, i.killed_high, i.injured_low, i.injured_high,"
        " (SELECT count(*) FROM account a WHERE a.incident = i.id),"
        " (SELECT count(*) FROM claim c WHERE c.incident = i.id)"
        " FROM incident i WHERE ?1 = 0 OR i.id = coalesce((SELECT became FROM redirect"
        " WHERE gone = ?1), ?1)"
        " ORDER BY coalesce(i.earliest, '9999'), " INCIDENT_KEY,
    [LEDGER_LIST_CLAIMS] =
        "SELECT c.id, c.incident, c.article, c.slot, c.value, c.words, c.holder, c.via, c.parent,"
        " c.stance, c.certainty, c.why, a.title, a.outlet, c.sentence, a.published, c.low, c.high,"
        " c.earliest, c.latest FROM claim c JOIN article a ON a.id = c.article"
        " JOIN incident i ON i.id = c.incident WHERE ?1 = 0 OR c.incident = coalesce((SELECT became"
        " FROM redirect WHERE gone = ?1), ?1)"
        " ORDER BY coalesce(i.earliest, '9999'), " INCIDENT_KEY
        ", c.slot, coalesce(a.published, ''), a.sha256, c.start, c.id",
    [LEDGER_LIST_STAYS] = "SELECT s.article, person, kind, place, inferred_from, holder, words,"
                          " earliest, latest FROM stay s JOIN article a ON a.id = s.article"
                          " ORDER BY person, coalesce(earliest, latest, '9999'), a.sha256, s.id",
#define NOTE(is_withdrawn)                                                                         \
    "INSERT INTO change (incident, revision, at, is_withdrawn)"                                    \
    " VALUES (?1, 1, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), " is_withdrawn ")"                     \
    " ON CONFLICT (incident) DO UPDATE SET revision = revision + 1, at = excluded.at,"             \
    " is_withdrawn = excluded.is_withdrawn"
    [LEDGER_NOTE_CHANGE] = NOTE("0"),
    [LEDGER_NOTE_WITHDRAWAL] = NOTE("1"),
    [LEDGER_SELECT_INCIDENTS] =
        "SELECT i.id, i.type, i.mode, i.label, i.place, i.country, i.earliest, i.latest,"
        " i.latitude, i.longitude, i.killed_low, i.killed_high, i.injured_low, i.injured_high,"
        " (SELECT count(*) FROM account a WHERE a.incident = i.id),"
        " (SELECT count(*) FROM claim c WHERE c.incident = i.id), i.precision, h.revision, h.at"
        " FROM incident i LEFT JOIN change h ON h.incident = i.id"
        " WHERE (?1 = 0 OR i.id = coalesce((SELECT became FROM redirect WHERE gone = ?1), ?1))"
        " AND (?2 IS NULL OR h.at >= ?2)"
        " AND (?3 IS NULL OR coalesce(i.latest, '9999') >= ?3)"
        " AND (?4 IS NULL OR coalesce(i.earliest, '0000') <= ?4)"
        " AND (?5 IS NULL OR i.type = upper(?5)) AND (?6 IS NULL OR i.country = upper(?6))"
        " AND (?7 IS NULL OR instr(lower(i.place), lower(?7)) > 0)"
        " AND (?8 IS NULL OR EXISTS (SELECT 1 FROM claim c WHERE c.incident = i.id"
        "  AND c.slot IN ('perpetrator', 'victim', 'responsibility')"
        "  AND instr(lower(c.value), lower(?8)) > 0))"
        " ORDER BY coalesce(i.earliest, '9999'), " INCIDENT_KEY,
    [LEDGER_SELECT_WITHDRAWN] = "SELECT h.incident, h.revision, h.at, r.became FROM change h"
                                " LEFT JOIN redirect r ON r.gone = h.incident"
                                " WHERE h.is_withdrawn AND h.at >= ?1 ORDER BY h.at, h.incident",
// Code points before a byte of the article's text.
#define CHARACTERS(byte) "length(CAST(substr(CAST(a.text AS BLOB), 1, " byte ") AS TEXT))"
#define TOLD(of)                                                                                   \
    "SELECT *, substr(text, max(s - 32, 0) + 1, min(s, 32)), substr(text, e + 1, 32) FROM"         \
    " (SELECT c.id, c.incident, c.article, c.slot, c.value, c.words, c.holder, c.via,"             \
    "  c.parent, c.stance, c.certainty, c.why, a.title, a.outlet, c.sentence, a.published,"        \
    "  c.low, c.high, c.earliest, c.latest, c.holder_kind, a.url, a.sha256, a.language,"           \
    "  a.source_id, k.is_background, " CHARACTERS("c.start") " AS s, " CHARACTERS(                 \
        "c.\"end\"") " AS e, a.text, a.sha256 AS key"                                              \
                     "  FROM claim c JOIN article a ON a.id = c.article JOIN account k ON k.id = " \
                     "c.account"                                                                   \
                     "  WHERE c." of " = ?1)"                                                      \
                     " ORDER BY slot, coalesce(published, ''), key, s, id"
    [LEDGER_SELECT_CLAIMS] = TOLD("incident"),
    [LEDGER_SELECT_CLAIMS_OF_ARTICLE] = TOLD("article"),
// A place has the point it has in the same article: elsewhere the name may mean another.
#define POINT(axis)                                                                                \
    "(SELECT " axis " FROM account k WHERE k.article = s.article AND k.place = s.place"            \
    " AND k.latitude IS NOT NULL ORDER BY k.number LIMIT 1)"
    [LEDGER_SELECT_STAYS] =
        "SELECT s.article, person, kind, s.place, inferred_from, holder, words,"
        " earliest, latest, " POINT("latitude") ", " POINT(
            "longitude") " FROM stay s JOIN article a ON a.id = s.article"
                         " ORDER BY person, coalesce(earliest, latest, '9999'), a.sha256, s.id",
    [LEDGER_SELECT_ARTICLES] =
        "SELECT a.id, a.sha256, a.source_id, a.title, a.outlet, a.url, a.language, a.text,"
        " a.published FROM article a WHERE (?1 = 0 OR EXISTS (SELECT 1 FROM account k"
        "  WHERE k.article = a.id AND k.incident = coalesce((SELECT became FROM redirect"
        "  WHERE gone = ?1), ?1)))"
        " AND (?2 IS NULL OR a.published >= ?2) AND (?3 IS NULL OR a.published <= ?3)"
        " ORDER BY coalesce(a.published, '9999'), a.sha256",
};
