// Every statement that writes a ledger, or reads it to write. Those of listings stand in query.c.
#include "ledger/judged.h"

// The widest that still says where in a town, and where in the world: of where_precision.
static_assert(WHERE_TOWN == 2 && WHERE_DISTRICT == 3 && WHERE_COUNTRY == 5,
              "LEDGER_LIES, LEDGER_IN_TOWN and _COUNTRY say otherwise");

#define READ_DAYS LEDGER_READ_DAYS("?1")
#define READ_PLACE                                                                                 \
    LEDGER_READ_PLACE("place, country, latitude, longitude, precision, " LEDGER_LIES_IN, "?1")
#define READ_KILLED LEDGER_READ_TOLL("killed", "?1")
#define READ_INJURED LEDGER_READ_TOLL("injured", "?1")

const char *const ledger_sql[LEDGER_STATEMENTS] = {
#define READING                                                                                    \
    " program = ?1 AND program_sha256 = ?2 AND lexicon_sha256 = ?3 AND model = ?4 AND"             \
    " model_sha256 = ?5 AND places_sha256 = ?6"
    [LEDGER_ADD_READING] =
        "INSERT INTO reading (program, program_sha256, lexicon_sha256, model, model_sha256,"
        " places_sha256) SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE NOT EXISTS (SELECT 1 FROM reading"
        " WHERE" READING ") ON CONFLICT DO NOTHING",
    [LEDGER_FIND_READING] = "SELECT id FROM reading WHERE" READING,
    [LEDGER_ADD_ARTICLE] = "INSERT INTO article (sha256, source_id, title, outlet, url, language,"
                           " published, text, program, story, sketch, reading, agency,"
                           " contributor, printed_on) SELECT ?1,?,?,?,?,?,?,?,?,?,?,?,?,?,?"
                           " WHERE NOT EXISTS (SELECT 1 FROM article WHERE sha256 = ?1)"
                           " ON CONFLICT (sha256) DO NOTHING RETURNING id",
// Of identical texts the one told first stands, whichever came first; of equals that with the
// smaller id, title and so on. What is missing comes last.
#define LAST "'\xF4\x8F\xBF\xBF'" // the highest code point
    [LEDGER_REPLACE_ARTICLE] =
        "UPDATE article SET source_id = ?2, title = ?3, outlet = ?4, url = ?5, language = ?6,"
        " published = ?7, program = ?9, story = ?10, sketch = ?11, reading = ?12,"
        " agency = ?13, contributor = ?14,"
        " printed_on = CASE WHEN ?16 <> 0 AND printed_on = '' THEN '' ELSE ?15 END"
        " WHERE sha256 = ?1 AND (?16 <> 0 OR"
        " (coalesce(?15, ?7, " LAST "), coalesce(?2, " LAST "), coalesce(?3, " LAST "),"
        "  coalesce(?4, " LAST "), coalesce(?5, " LAST "), coalesce(?6, " LAST ")) <"
        " (coalesce(nullif(printed_on, ''), published, " LAST "), coalesce(source_id, " LAST
        "), coalesce(title, " LAST "),"
        "  coalesce(outlet, " LAST "), coalesce(url, " LAST "), coalesce(language, " LAST ")))"
        " RETURNING id",
    [LEDGER_FIND_ARTICLE] =
        "SELECT id, outlet, url, title, coalesce(nullif(printed_on, ''), published), published,"
        " printed_on = '' FROM article WHERE sha256 = ?",
    [LEDGER_NOTE_PRINTED_ON] = "UPDATE article SET printed_on = ?2 WHERE id = ?1",
#define SAME_PRINTING                                                                              \
    "article = ?1 AND url IS NOT DISTINCT FROM ?3 AND outlet IS NOT DISTINCT FROM ?2"              \
    " AND title IS NOT DISTINCT FROM ?4 AND published IS NOT DISTINCT FROM ?5"
    [LEDGER_ADD_PRINTING] = "INSERT INTO printing (article, outlet, url, title, published)"
                            " SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS"
                            " (SELECT 1 FROM printing WHERE " SAME_PRINTING ") RETURNING id",
    [LEDGER_FORGET_PRINTING] = "DELETE FROM printing WHERE " SAME_PRINTING,
    [LEDGER_ADD_TEXT] = "INSERT INTO article_text (rowid, title, text)"
                        " SELECT id, title, text FROM article WHERE id = ?",
    // The index has to be told what it was given.
    [LEDGER_FORGET_TEXT] = "INSERT INTO article_text (article_text, rowid, title, text)"
                           " SELECT 'delete', id, ?2, text FROM article WHERE id = ?1",
    [LEDGER_ACCOUNT_NUMBERS] = "SELECT id, incident, number FROM account WHERE article = ?"
                               " ORDER BY number",
#define ACCOUNTS "(SELECT id FROM account WHERE article = ?1)"
    [LEDGER_FORGET_CLAIMS] = "DELETE FROM claim WHERE article = ?",
    [LEDGER_FORGET_STAYS] = "DELETE FROM stay WHERE article = ?",
    [LEDGER_FORGET_TERMS] = "DELETE FROM story_term WHERE article = ?",
    [LEDGER_FORGET_COPIES] = "DELETE FROM copy WHERE article = ?",
    [LEDGER_FORGET_COPIES_OF] = "DELETE FROM copy WHERE original = ?",
    [LEDGER_FORGET_NAMES] = "DELETE FROM account_name WHERE account IN " ACCOUNTS,
    [LEDGER_FORGET_LINKS] = "DELETE FROM link WHERE one IN " ACCOUNTS,
    [LEDGER_FORGET_LINKS_BACK] = "DELETE FROM link WHERE other IN " ACCOUNTS,
    [LEDGER_FORGET_ACCOUNTS] = "DELETE FROM account WHERE article = ?",
#define ACCOUNT_FACTS                                                                              \
    " type, mode, earliest, latest, place, country, latitude, longitude, precision, killed_low,"   \
    " killed_high, injured_low, injured_high, label, town, is_topic, contexts,"                    \
    " " LEDGER_LIES_IN
    // As LEDGER_REFRESH_INCIDENT would have it, of the one account.
    [LEDGER_ADD_INCIDENT] = "INSERT INTO incident (" ACCOUNT_FACTS ", key) SELECT" ACCOUNT_FACTS
                            ", rank || '/' || number FROM account WHERE id = ? RETURNING id",
    // Each fact is that of the first account which has it: the order is the articles', not that in
    // which they came.
    [LEDGER_REFRESH_INCIDENT] =
        "UPDATE incident SET (type, label) = (SELECT type, label FROM account"
        "  WHERE incident = ?1 ORDER BY rank LIMIT 1),"
        " disputed = NULL,"
        " key = (SELECT min(rank || '/' || number) FROM account WHERE incident = ?1),"
        " mode = (SELECT mode FROM account WHERE incident = ?1 AND mode IS NOT NULL"
        "  ORDER BY rank LIMIT 1),"
        " (earliest, latest) = (" READ_DAYS "),"
        " (place, country, latitude, longitude, precision, " LEDGER_LIES_IN ") = (" READ_PLACE "),"
        " town = (SELECT town FROM account WHERE incident = ?1 AND town IS NOT NULL"
        "  GROUP BY town ORDER BY count(*) DESC, min(rank) LIMIT 1)," // most tell of it
        " (killed_low, killed_high) = (" READ_KILLED "),"
        " (injured_low, injured_high) = (" READ_INJURED "),"
        " is_topic = (SELECT min(is_topic) FROM account WHERE incident = ?1),"
        " contexts = (SELECT group_concat(name, ', ') FROM (SELECT m.value AS name FROM account k,"
        "  json_each('[\"' || replace(k.contexts, ', ', '\",\"') || '\"]') m"
        "  WHERE k.incident = ?1 AND k.contexts IS NOT NULL GROUP BY m.value HAVING 2 * count(*) >="
        "  (SELECT count(contexts) FROM account WHERE incident = ?1) ORDER BY m.value) named)"
        " WHERE id = ?1",
    [LEDGER_DROP_INCIDENT] = "DELETE FROM incident WHERE id = ?1 AND NOT EXISTS"
                             " (SELECT 1 FROM account WHERE incident = ?1) RETURNING id",
    [LEDGER_ADD_REDIRECT] = "INSERT INTO redirect (gone, became) VALUES (?,?)"
                            " ON CONFLICT (gone) DO UPDATE SET became = excluded.became",
    [LEDGER_TURN_REDIRECTS] = "UPDATE redirect SET became = ?2 WHERE became = ?1",
    [LEDGER_ADD_NAMES] =
        "INSERT INTO account_name (account, kind, name, day, mark, earliest, latest)"
        " SELECT ?2, kind, name, CASE WHEN kind IN ('name', 'place') THEN ?3 END,"
        " CASE WHEN kind IN ('name', 'place') THEN ?4 END, CASE WHEN kind = 'place' THEN ?5 END,"
        " CASE WHEN kind = 'place' THEN ?6 END FROM (SELECT json_extract(value, '$[0]') AS kind,"
        "  json_extract(value, '$[1]') AS name FROM json_each(?1)) listed WHERE true"
        " ON CONFLICT DO NOTHING",
    [LEDGER_ADD_ACCOUNT] =
        "INSERT INTO account (type, mode, label, earliest, latest, place, country, latitude,"
        " longitude, precision, killed_low, killed_high, injured_low, injured_high, incident,"
        " article, number, is_background, is_subject, rank, is_lasting, town, " LEDGER_LIES_IN
        ", is_topic, contexts) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
        " RETURNING id",
    [LEDGER_MOVE_ACCOUNT] = "UPDATE account SET incident = ?2 WHERE id = ?1",
    [LEDGER_MOVE_CLAIMS] = "UPDATE claim SET incident = ?2 WHERE account = ?1",
    [LEDGER_ADD_LINK] = "INSERT INTO link (one, other, similarity, evidence) VALUES (?,?,?,?)"
                        " ON CONFLICT (one, other) DO UPDATE SET similarity = excluded.similarity,"
                        " evidence = excluded.evidence",
    [LEDGER_LINKS] = "SELECT other, similarity FROM link WHERE one = ?1"
                     " UNION ALL SELECT one, similarity FROM link WHERE other = ?1",
// Only those between accounts whose texts' hashes begin with the same digits.
#define ALIKE(from, to)                                                                            \
    "SELECT o.id FROM link JOIN account o ON o.id = " to " WHERE " from                            \
    " = ?1 AND similarity > ?2 AND substr(o.rank, length(o.rank) - 63, ?3) ="                      \
    " (SELECT substr(rank, length(rank) - 63, ?3) FROM account WHERE id = ?1)"
    [LEDGER_STRONG_LINKS_ALIKE] = ALIKE("one", "other") " UNION ALL " ALIKE("other", "one"),
    [LEDGER_GET_ACCOUNT] =
        "SELECT incident, article, rank || '/' || number, is_subject, earliest, latest, latitude,"
        " longitude, country FROM account WHERE id = ?",
    // Lists of many rows: [[term, weight], ...] and [[kind, name], ...]
    [LEDGER_ADD_TERMS] =
        "INSERT INTO story_term (term, day, mark, article, weight)"
        " SELECT CAST(json_extract(value, '$[0]') AS BIGINT), ?2, ?4, ?3,"
        " CAST(json_extract(value, '$[1]') AS BIGINT) FROM json_each(?1) WHERE true"
        " ON CONFLICT DO NOTHING",
// The limits bound the time an article takes: those told next before it, and next behind it. Two
// statements, as one that joins them copies every row: this is what most rows are read for. Days
// bound them, and of the article's own the mark: of pairs SQLite looks at both parts in every row.
#define BY_TERM(from, to, op, order)                                                               \
    "SELECT article, weight, day, mark FROM story_term WHERE term = ?1 AND day >= " from           \
    " AND day <= " to " AND (day " op " ?5 OR mark " op " ?4) ORDER BY day" order ", mark" order   \
    " LIMIT ?3"
    [LEDGER_ARTICLES_BEFORE_BY_TERM] = BY_TERM("?2", "?5", "<", " DESC"),
    [LEDGER_ARTICLES_BEHIND_BY_TERM] = BY_TERM("?5", "?2", ">", ""),
    [LEDGER_STORY] = "SELECT story, sha256 FROM article WHERE id = ?1",
    [LEDGER_SUBJECT] =
        "SELECT id, type FROM account WHERE article = ?1 AND is_subject <> 0 LIMIT 1",
    // Behind the text in its row: asked of few.
    [LEDGER_SKETCH] = "SELECT sketch, coalesce(agency, contributor) FROM article WHERE id = ?1",
    // What was told later is the copy; of one day that whose hash is greater.
    [LEDGER_ADD_COPY] =
        "INSERT INTO copy (article, original, shared) SELECT CASE WHEN is_later <> 0 THEN ?1 ELSE"
        " ?2 END, CASE WHEN is_later <> 0 THEN ?2 ELSE ?1 END, ?3 FROM (SELECT CASE WHEN"
        " (coalesce(o.published, '9999'), o.sha256) < (coalesce(a.published, '9999'), a.sha256)"
        " THEN 1 ELSE 0 END AS is_later FROM article a, article o WHERE a.id = ?1 AND o.id = ?2)"
        " told WHERE true ON CONFLICT DO NOTHING",
#define ADD_CLAIM                                                                                  \
    "INSERT INTO claim (incident, account, article, slot, value, low, high, earliest, latest,"     \
    " holder, holder_kind, via, parent, stance, certainty, start, \"end\", words, sentence, why,"  \
    " marks, cue, chain, age, sex, " LEDGER_DESCRIBED ") VALUES "
#define CLAIM_ROW "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
    [LEDGER_ADD_CLAIM] = ADD_CLAIM CLAIM_ROW,
    [LEDGER_ADD_CLAIMS] =
        ADD_CLAIM CLAIM_ROW "," CLAIM_ROW "," CLAIM_ROW "," CLAIM_ROW "," CLAIM_ROW "," CLAIM_ROW
                            "," CLAIM_ROW "," CLAIM_ROW,
    [LEDGER_CLAIMS_OF_ARTICLE] = "SELECT id FROM claim WHERE article = ? ORDER BY id",
    [LEDGER_ADD_ANSWER] =
        "INSERT INTO answer (claim, answered, how, start, \"end\", words) VALUES (?,?,?,?,?,?)",
    [LEDGER_ADD_STAY] = "INSERT INTO stay (article, person, kind, place, earliest, latest,"
                        " inferred_from, holder, words) VALUES (?,?,?,?,?,?,?,?,?)",
// has_story: of the account's article, looked up when it has to be known.
#define HAS_STORY "(SELECT story IS NOT NULL FROM article WHERE article.id = account.article)"
#define CANDIDATE(has_story)                                                                       \
    "SELECT id, type, earliest, latest, mode, country, latitude, longitude, precision,"            \
    " killed_low, killed_high, injured_low, injured_high, is_subject <> 0 AND " has_story          \
    ", article, is_lasting, place FROM"                                                            \
    " account"
    // What articles only talk about has no names.
    [LEDGER_ACCOUNTS_OF_ARTICLE] =
        CANDIDATE(HAS_STORY) " WHERE article = ?1 AND type <> 'MOVE'"
                             " AND EXISTS (SELECT 1 FROM account_name WHERE account = account.id)",
// Those told next before the article and next behind it, as the index has them. Of a place only
// those told of the same days: not after ?5, nor before ?4; whose first day is unknown, not after
// ?9. ?8 is 0: nobody asks whether their articles have stories.
#define LED_TO(op, order)                                                                          \
    "SELECT account FROM (SELECT account, earliest, latest FROM account_name WHERE kind = ?1"      \
    " AND name = ?2 AND kind IN ('name', 'place') AND (day, mark) " op " (?6, ?3)"                 \
    " ORDER BY day" order ", mark" order ", account" order " LIMIT ?7) told"                       \
    " WHERE ?1 = 'name' OR ((earliest <= ?5 OR (earliest IS NULL AND (latest <= ?9 OR"             \
    "  latest IS NULL))) AND (latest >= ?4 OR latest IS NULL))"
    [LEDGER_ACCOUNTS_BY_NAME] = CANDIDATE("(?8 = 0 OR " HAS_STORY ")") " WHERE id IN (" LED_TO(
        "<", " DESC") " UNION ALL " LED_TO(">", "") ") AND type <> 'MOVE'",
    [LEDGER_NAMES] = "SELECT kind, name FROM account_name WHERE account = ? ORDER BY kind, name"
                     " LIMIT 200",
    [LEDGER_FORGET_BONDS] = "DELETE FROM bond WHERE account IN " ACCOUNTS,
    [LEDGER_STAND] = "SELECT EXISTS (SELECT 1 FROM decision), 0",
    [LEDGER_ADD_DECISION] =
        "INSERT INTO decision (kind, undoes, field, value, decided_by, note, decided_at)"
        " VALUES (?,?,?,?,?,?, utc_now()) RETURNING id",
    [LEDGER_ADD_ANCHOR] =
        "INSERT INTO decision_anchor (decision, side, sha256, number, type, label, place, earliest,"
        " latest) SELECT ?2, ?3, r.sha256, a.number, a.type, a.label, a.place, a.earliest, a.latest"
        " FROM account a JOIN article r ON r.id = a.article WHERE a.id = ?1"
        " RETURNING id",
    [LEDGER_ADD_BOND] = "INSERT INTO bond (anchor, account) VALUES (?,?)",
    [LEDGER_FIND_DECISION] = "SELECT kind, coalesce(undoes, id), (SELECT u.kind FROM decision u"
                             " WHERE u.undoes = coalesce(d.undoes, d.id) ORDER BY u.id DESC"
                             " LIMIT 1) FROM decision d WHERE id = ?",
    [LEDGER_ACCOUNTS_OF_DECISION] = "SELECT b.account, 0, a.incident FROM decision_anchor n"
                                    " JOIN bond b ON b.anchor = n.id JOIN account a ON"
                                    " a.id = b.account WHERE n.decision = ? ORDER BY b.account",
    [LEDGER_ACCOUNTS_OF_INCIDENT] =
        "SELECT id, article, incident FROM account WHERE incident = coalesce((SELECT became FROM"
        " redirect WHERE gone = ?1), ?1) ORDER BY rank, number",
    // Of a type, told with the same words or of the same days at the same place; the likest first.
    [LEDGER_ATTACH] =
        "INSERT INTO bond (anchor, account) SELECT anchor, account FROM (SELECT n.id AS anchor,"
        " a.id AS account, row_number() OVER (PARTITION BY n.id ORDER BY a.label <> n.label,"
        " a.earliest IS DISTINCT FROM n.earliest, abs(a.number - n.number), a.number) AS "
        "place_in_line"
        " FROM decision_anchor n JOIN account a ON a.article = ?1 AND a.type = n.type"
        " AND (a.label = n.label OR (a.place IS NOT DISTINCT FROM n.place"
        "  AND coalesce(a.earliest, '0000') <= coalesce(n.latest, '9999')"
        "  AND coalesce(n.earliest, '0000') <= coalesce(a.latest, '9999')))"
        " WHERE n.sha256 = (SELECT sha256 FROM article WHERE id = ?1)) likest WHERE place_in_line "
        "= 1",
#define IN_FORCE                                                                                   \
    "coalesce((SELECT u.kind FROM decision u WHERE u.undoes = d.id ORDER BY u.id DESC LIMIT 1),"   \
    " 'redo') = 'redo'"
    [LEDGER_SIDES] = "SELECT d.id, d.kind = 'split', n.side FROM bond b"
                     " JOIN decision_anchor n ON n.id = b.anchor JOIN decision d ON"
                     " d.id = n.decision WHERE b.account = ? AND d.kind IN ('merge', 'split')"
                     " AND " IN_FORCE " ORDER BY d.id",
    // Those that a decision puts together with the account.
    [LEDGER_PARTNERS] =
        "SELECT o.account FROM bond b JOIN decision_anchor n ON n.id = b.anchor"
        " JOIN decision d ON d.id = n.decision JOIN decision_anchor m ON m.decision = d.id"
        " JOIN bond o ON o.anchor = m.id WHERE b.account = ?1 AND o.account <> ?1"
        " AND (d.kind = 'merge' OR (d.kind = 'split' AND n.side = 1 AND m.side = 1))"
        " AND " IN_FORCE " ORDER BY o.account",
    [LEDGER_CORRECTIONS] =
        "SELECT d.field, d.value FROM account a JOIN bond b ON b.account = a.id"
        " JOIN decision_anchor n ON n.id = b.anchor JOIN decision d ON d.id = n.decision"
        " WHERE a.incident = ? AND d.kind = 'correct' AND " IN_FORCE " ORDER BY d.id",
    [LEDGER_CORRECT_TYPE] = "UPDATE incident SET type = ?2, mode = NULL WHERE id = ?1",
    [LEDGER_CORRECT_LABEL] = "UPDATE incident SET label = ?2 WHERE id = ?1",
    [LEDGER_CORRECT_DATE] = "UPDATE incident SET earliest = ?2, latest = ?3 WHERE id = ?1",
    // The map's point was that of the other place.
    [LEDGER_CORRECT_PLACE] = "UPDATE incident SET place = ?2, town = NULL, latitude = NULL,"
                             " longitude = NULL, province = NULL, district = NULL,"
                             " division = NULL, geoname = NULL"
                             " WHERE id = ?1",
    [LEDGER_CORRECT_TOWN] = "UPDATE incident SET town = ?2 WHERE id = ?1",
    [LEDGER_CORRECT_COUNTRY] = "UPDATE incident SET country = ?2 WHERE id = ?1",
    [LEDGER_CORRECT_POINT] = "UPDATE incident SET latitude = ?2, longitude = ?3, precision = 0"
                             " WHERE id = ?1",
    [LEDGER_CORRECT_KILLED] = "UPDATE incident SET killed_low = ?2, killed_high = ?3 WHERE id = ?1",
    [LEDGER_CORRECT_INJURED] =
        "UPDATE incident SET injured_low = ?2, injured_high = ?3 WHERE id = ?1",
#define NOTE(is_withdrawn, from)                                                                   \
    "INSERT INTO change (incident, revision, at, is_withdrawn)"                                    \
    " SELECT ?1, 1, utc_now(), " is_withdrawn from                                                 \
    " ON CONFLICT (incident) DO UPDATE SET revision = change.revision + 1, at = excluded.at,"      \
    " is_withdrawn = excluded.is_withdrawn"
    // What is refreshed twice in one transaction changes once: its disputes are not yet worked out.
    [LEDGER_NOTE_CHANGE] =
        NOTE("0", " FROM incident i WHERE i.id = ?1 AND (i.disputed IS NOT NULL OR NOT EXISTS"
                  "  (SELECT 1 FROM change WHERE incident = ?1))"),
    [LEDGER_NOTE_WITHDRAWAL] = NOTE("1", " WHERE true"),
    [LEDGER_SELECT_INCIDENTS] =
        "SELECT i.id, i.type, i.mode, i.label, i.place, i.country, i.earliest, i.latest,"
        " i.latitude, i.longitude, i.killed_low, i.killed_high, i.injured_low, i.injured_high,"
        " (SELECT count(*) FROM account a WHERE a.incident = i.id),"
        " (SELECT count(*) FROM claim c WHERE c.incident = i.id), i.town, i.province, i.district,"
        " i.division, i.geoname, i.is_topic, i.contexts, i.precision, h.revision, h.at"
        " FROM incident i LEFT JOIN change h ON h.incident = i.id"
        " WHERE (?1 = 0 OR i.id = coalesce((SELECT became FROM redirect WHERE gone = ?1), ?1))"
        " AND (?2 IS NULL OR h.at >= ?2)"
        " AND (?3 IS NULL OR coalesce(i.latest, '9999') >= ?3)"
        " AND (?4 IS NULL OR coalesce(i.earliest, '0000') <= ?4)"
        " AND (?5 IS NULL OR i.type = upper(?5)) AND (?6 IS NULL OR i.country = upper(?6))"
        " AND (?7 IS NULL OR instr(lower(i.place), lower(?7)) > 0"
        "  OR instr(lower(i.town), lower(?7)) > 0)"
        " AND (?8 IS NULL OR EXISTS (SELECT 1 FROM claim c WHERE c.incident = i.id"
        "  AND c.slot IN ('perpetrator', 'victim', 'responsibility')"
        "  AND instr(lower(c.value), lower(?8)) > 0))"
        " AND (?9 IS NULL OR " LEDGER_HAS_CONTEXT(
            "?9") ")"
                  " ORDER BY coalesce(i.earliest, '9999'), i.key",
    [LEDGER_SELECT_WITHDRAWN] =
        "SELECT h.incident, h.revision, h.at, r.became FROM change h"
        " LEFT JOIN redirect r ON r.gone = h.incident"
        " WHERE h.is_withdrawn <> 0 AND h.at >= ?1 ORDER BY h.at, h.incident",
// Code points before a byte of the article's text.
#define CHARACTERS(byte) "characters(a.text, " byte ")"
#define TOLD(of)                                                                                   \
    "SELECT *, substr(text, CASE WHEN s < 32 THEN 1 ELSE s - 31 END,"                              \
    " CASE WHEN s < 32 THEN s ELSE 32 END), substr(text, e + 1, 32) FROM"                          \
    " (SELECT c.id, c.incident, c.article, c.slot, c.value, c.words, c.holder, c.via,"             \
    "  c.parent, c.stance, c.certainty, c.why, a.title, a.outlet, c.sentence, a.published,"        \
    "  c.low, c.high, c.earliest, c.latest, c.holder_kind, a.url, a.sha256, a.language,"           \
    "  a.source_id, k.is_background, " CHARACTERS("c.start") " AS s, " CHARACTERS(                 \
        "c.\"end\"") " AS e, a.text, a.sha256 AS key, " LEDGER_ORIGINAL_NAME                       \
                     " AS original, c.cue, c.chain, " LEDGER_ANSWERS " AS answers,"                \
                     " c.age, c.sex, c.holder_title, c.holder_role, c.affiliation,"                \
                     " c.holder_country, " LEDGER_PRINTED_ON " AS printed_on FROM"                 \
                     " claim c JOIN article a ON a.id = c.article JOIN account k ON k.id ="        \
                     " c.account WHERE c." of " = ?1 AND c.verdict NOT IN (2, 4)) told"            \
                     " ORDER BY slot, coalesce(published, ''), key, s, id"
    [LEDGER_SELECT_CLAIMS] = TOLD("incident"),
    [LEDGER_SELECT_CLAIMS_OF_ARTICLE] = TOLD("article"),
// A place has the point it has in the same article: elsewhere the name may mean another.
#define POINT(axis)                                                                                \
    "(SELECT " axis " FROM account k WHERE k.article = s.article AND k.place = s.place"            \
    " AND k.latitude IS NOT NULL ORDER BY k.number LIMIT 1)"
    [LEDGER_SELECT_STAYS] =
        "SELECT s.article, person, kind, s.place, inferred_from, holder, words,"
        " earliest, latest, s.id, " POINT("latitude") ", " POINT(
            "longitude") " FROM stay s JOIN article a ON a.id = s.article"
                         " ORDER BY person, coalesce(earliest, latest, '9999'), a.sha256, s.id",
    [LEDGER_SELECT_ARTICLES] =
        "SELECT a.id, a.source_id, " LEDGER_PRINTED_ON ", a.title, a.outlet, a.url, a.language,"
        " a.text, a.sha256, " LEDGER_PRINTINGS
        " FROM article a WHERE (?1 = 0 OR EXISTS (SELECT 1 FROM account k"
        "  WHERE k.article = a.id AND k.incident = coalesce((SELECT became FROM redirect"
        "  WHERE gone = ?1), ?1)))"
        " AND (?2 IS NULL OR " LEDGER_PRINTED_ON " >= ?2)"
        " AND (?3 IS NULL OR " LEDGER_PRINTED_ON " <= ?3)"
        " ORDER BY coalesce(a.published, '9999'), a.sha256",
    [LEDGER_STALE_DISPUTES] = "SELECT id FROM incident WHERE disputed IS NULL ORDER BY id LIMIT ?",
    [LEDGER_COMPARABLE_CLAIMS] =
        "SELECT c.id, c.slot, c.value, c.holder, c.stance, c.certainty, a.published, c.low, c.high,"
        " c.earliest, c.latest, c.disputed, " LEDGER_LIES ","
        " CASE WHEN c.slot LIKE '%.subset' THEN c.words END,"
        " CASE WHEN c.slot LIKE '%.subset' THEN c.sentence END FROM claim c"
        " JOIN article a ON a.id = c.article JOIN account k ON k.id = c.account WHERE"
        "  c.incident = ?1 AND c.verdict NOT IN (2, 4)" // what people rejected disputes
                                                        // nothing
        " ORDER BY c.slot, coalesce(a.published, ''), a.sha256, c.start, c.id LIMIT 10000",
    [LEDGER_FORGET_DISPUTES] = "DELETE FROM dispute WHERE incident = ?1",
// Lists of their numbers.
#define LISTED "(SELECT CAST(value AS BIGINT) FROM json_each(?2))"
    [LEDGER_UNMARK_CLAIMS] = "UPDATE claim SET disputed = 0 WHERE incident = ?1 AND disputed <> 0"
                             " AND id NOT IN " LISTED,
    [LEDGER_ADD_DISPUTE] = "INSERT INTO dispute (incident, slot, kind, claims) VALUES (?,?,?,?)",
    [LEDGER_MARK_CLAIMS] = "UPDATE claim SET disputed = ?1 WHERE id IN " LISTED,
    [LEDGER_MARK_INCIDENT] = "UPDATE incident SET disputed = ?2 WHERE id = ?1",
};
