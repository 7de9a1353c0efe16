// What a ledger in PostgreSQL says otherwise than one in SQLite: its tables, how words are
// searched, and nothing else. Columns have the same names and values, so that all other statements
// are one.
//
// Besides them PostgreSQL has native ranges, made of the same columns: incident.days is a
// daterange, incident.killed an int8range; open ends are infinite. doc/postgresql.md explains them.
#include <stdlib.h>

#include "ledger/ledger_internal.h"

#define S LEDGER_SCHEMA "."
#define SCHEMA_LIMIT (1u << 20)

// Numbers without gaps, as SQLite gives them: people's decisions come one after the other.
static const struct {
    const char *of, *most;
} numbers[] = {
    {"decision", "SELECT max(id) FROM " S "decision"},
    {"anchor", "SELECT max(id) FROM " S "decision_anchor"},
};

// What several write at once has numbers that nobody waits for. An incident's is never given again:
// what is gone stays in change.
static const struct {
    const char *of;
    int64_t since; // the schema that has it
    const char *most;
} shared_numbers[] = {
    {"article", 4, "SELECT max(id) FROM " S "article"},
    {"account", 4, "SELECT max(id) FROM " S "account"},
    {"incident", 5,
     "SELECT greatest((SELECT max(id) FROM " S "incident),"
     " (SELECT max(incident) FROM " S "change))"},
    {"claim", 5, "SELECT max(id) FROM " S "claim"},
    {"stay", 5, "SELECT max(id) FROM " S "stay"},
    {"dispute", 5, "SELECT max(id) FROM " S "dispute"},
};
#define SHARED_NUMBERS (sizeof shared_numbers / sizeof *shared_numbers)

// Text that sorts as SQLite's does, whatever the database's language is.
static const char words_type[] = "CREATE DOMAIN words AS text COLLATE \"C\"";

#define FACTS                                                                                      \
    " type words NOT NULL, mode words, earliest words, latest words, place words, country words,"  \
    " latitude double precision, longitude double precision, precision bigint NOT NULL,"           \
    " town words,"                                                                                 \
    " killed_low bigint, killed_high bigint, injured_low bigint, injured_high bigint,"             \
    " days daterange GENERATED ALWAYS AS (days_of(earliest, latest)) STORED,"                      \
    " killed int8range GENERATED ALWAYS AS (range_of(killed_low, killed_high)) STORED,"            \
    " injured int8range GENERATED ALWAYS AS (range_of(injured_low, injured_high)) STORED"

static const char tables[] =
    "CREATE TABLE article ("
    " id bigint PRIMARY KEY DEFAULT next_article(), sha256 words NOT NULL UNIQUE,"
    " source_id words, title words, outlet words, url words, language words, published words,"
    " story bytea, text words NOT NULL, program words NOT NULL);"
    "CREATE INDEX article_outlet ON article (outlet);"
    "CREATE INDEX article_published ON article (published);"
    "CREATE TABLE incident ("
    " id bigint PRIMARY KEY DEFAULT next_incident(),"
    " label words NOT NULL, key words NOT NULL DEFAULT '', disputed bigint,"
    // their facts
    FACTS ", CHECK (earliest IS NULL OR latest IS NULL OR earliest <= latest));"
    "CREATE INDEX incident_order ON incident (coalesce(earliest, '9999'), key);"
    "CREATE INDEX incident_stale ON incident (id) WHERE disputed IS NULL;"
    "CREATE INDEX incident_newest ON incident (coalesce(earliest, latest, ''), id);"
    "CREATE INDEX incident_days ON incident USING gist (days);"
    "CREATE INDEX incident_killed ON incident USING gist (killed);"
    "CREATE INDEX incident_point ON incident USING gist (point(longitude, latitude));"
    "CREATE TABLE redirect (gone bigint PRIMARY KEY, became bigint NOT NULL);"
    "CREATE INDEX redirect_became ON redirect (became);"
    "CREATE TABLE account ("
    " id bigint PRIMARY KEY DEFAULT next_account(),"
    " incident bigint NOT NULL REFERENCES incident DEFERRABLE INITIALLY DEFERRED,"
    " article bigint NOT NULL REFERENCES article, number bigint NOT NULL,"
    " label words NOT NULL, is_background bigint NOT NULL, is_subject bigint NOT NULL,"
    " is_lasting bigint NOT NULL, rank words NOT NULL,"
    // their facts
    FACTS ", UNIQUE (article, number));"
    "CREATE INDEX account_incident ON account (incident, rank);"
    "CREATE TABLE account_name ("
    " account bigint NOT NULL REFERENCES account,"
    " kind words NOT NULL CHECK (kind IN ('name', 'group', 'place', 'word')),"
    " name words NOT NULL, PRIMARY KEY (account, kind, name));"
    "CREATE INDEX account_name_name ON account_name (name, kind, account)"
    " WHERE kind IN ('name', 'place');"
    "CREATE TABLE link ("
    " one bigint NOT NULL REFERENCES account, other bigint NOT NULL REFERENCES account,"
    " similarity double precision NOT NULL, PRIMARY KEY (one, other), CHECK (one < other));"
    "CREATE INDEX link_other ON link (other, similarity);"
    "CREATE TABLE story_term ("
    " term bigint NOT NULL, day bigint NOT NULL, article bigint NOT NULL REFERENCES article,"
    " weight bigint NOT NULL, PRIMARY KEY (term, day, article));"
    "CREATE INDEX story_term_article ON story_term (article);";

static const char claims[] =
    "CREATE TABLE claim ("
    " id bigint PRIMARY KEY DEFAULT next_claim(),"
    " incident bigint NOT NULL REFERENCES incident,"
    " article bigint NOT NULL REFERENCES article,"
    " account bigint NOT NULL REFERENCES account,"
    " slot words NOT NULL, value words NOT NULL,"
    " low bigint, high bigint, earliest words, latest words,"
    " holder words NOT NULL, holder_kind words, via words, parent words,"
    " stance words NOT NULL, certainty words NOT NULL,"
    " start bigint NOT NULL, \"end\" bigint NOT NULL,"
    " words words NOT NULL, sentence words NOT NULL, why words, marks words,"
    " disputed bigint NOT NULL DEFAULT 0, verdict bigint NOT NULL DEFAULT 0,"
    " days daterange GENERATED ALWAYS AS (days_of(earliest, latest)) STORED,"
    " amount int8range GENERATED ALWAYS AS (range_of(low, high)) STORED);"
    "CREATE INDEX claim_incident ON claim (incident, slot);"
    "CREATE INDEX claim_article ON claim (article);"
    "CREATE INDEX claim_account ON claim (account);"
    "CREATE INDEX claim_holder ON claim (holder, disputed);"
    "CREATE INDEX claim_said ON claim (holder, id);"
    "CREATE INDEX claim_actor ON claim (slot, left(value, 200), incident)"
    " WHERE slot IN ('perpetrator', 'victim', 'responsibility');"
    "CREATE INDEX claim_amount ON claim USING gist (amount) WHERE amount IS NOT NULL;"
    "CREATE INDEX claim_queue ON claim (disputed DESC, id) WHERE verdict = 0;"
    "CREATE TABLE stay ("
    " id bigint PRIMARY KEY DEFAULT next_stay(),"
    " article bigint NOT NULL REFERENCES article,"
    " person words NOT NULL, kind words NOT NULL, place words,"
    " earliest words, latest words, inferred_from words, holder words NOT NULL,"
    " words words NOT NULL,"
    " days daterange GENERATED ALWAYS AS (days_of(earliest, latest)) STORED);"
    "CREATE INDEX stay_article ON stay (article);"
    "CREATE INDEX stay_person ON stay (person, earliest);"
    "CREATE INDEX stay_place ON stay (place, kind, earliest);"
    "CREATE INDEX stay_days ON stay USING gist (days);"
    "CREATE TABLE dispute ("
    " id bigint PRIMARY KEY DEFAULT next_dispute(),"
    " incident bigint NOT NULL REFERENCES incident ON DELETE CASCADE, slot words NOT NULL,"
    " kind words NOT NULL CHECK (kind IN ('contradiction', 'revision', 'refinement')),"
    " claims words NOT NULL);"
    "CREATE INDEX dispute_incident ON dispute (incident);"
    "CREATE INDEX dispute_kind ON dispute (kind, id);"
    "CREATE TABLE change ("
    " incident bigint PRIMARY KEY, revision bigint NOT NULL, at words NOT NULL,"
    " is_withdrawn bigint NOT NULL);"
    "CREATE INDEX change_at ON change (at);";

static const char decisions[] =
    "CREATE TABLE decision ("
    " id bigint PRIMARY KEY DEFAULT next_decision(),"
    " kind words NOT NULL CHECK (kind IN ('merge', 'split', 'correct', 'undo', 'redo', 'accept',"
    "  'reject', 'edit', 'copy', 'defer', 'sample')),"
    " undoes bigint REFERENCES decision, field words, value words,"
    " decided_by words, note words, decided_at words NOT NULL,"
    " CHECK ((kind IN ('undo', 'redo')) = (undoes IS NOT NULL)),"
    " CHECK ((kind IN ('correct', 'edit')) = (field IS NOT NULL)));"
    "CREATE INDEX decision_undoes ON decision (undoes) WHERE undoes IS NOT NULL;"
    "CREATE INDEX decision_sample ON decision (id) WHERE kind = 'sample';"
    "CREATE INDEX decision_by ON decision (decided_by, id);"
    "CREATE TABLE decision_anchor ("
    " id bigint PRIMARY KEY DEFAULT next_anchor(),"
    " decision bigint NOT NULL REFERENCES decision, side bigint NOT NULL,"
    " sha256 words NOT NULL, number bigint NOT NULL,"
    " type words NOT NULL, label words NOT NULL, place words, earliest words, latest words);"
    "CREATE INDEX decision_anchor_decision ON decision_anchor (decision);"
    "CREATE INDEX decision_anchor_sha256 ON decision_anchor (sha256);"
    "CREATE TABLE bond ("
    " anchor bigint PRIMARY KEY REFERENCES decision_anchor,"
    " account bigint NOT NULL REFERENCES account);"
    "CREATE INDEX bond_account ON bond (account);"
    "CREATE TABLE claim_anchor ("
    " decision bigint PRIMARY KEY REFERENCES decision,"
    " sha256 words NOT NULL, slot words NOT NULL, value words NOT NULL, holder words NOT NULL,"
    " start bigint NOT NULL, \"end\" bigint NOT NULL);"
    "CREATE INDEX claim_anchor_sha256 ON claim_anchor (sha256);"
    "CREATE TABLE claim_bond ("
    " decision bigint PRIMARY KEY REFERENCES claim_anchor,"
    " claim bigint NOT NULL REFERENCES claim ON DELETE CASCADE);"
    "CREATE INDEX claim_bond_claim ON claim_bond (claim);"
    "CREATE TABLE claim_as_read ("
    " claim bigint PRIMARY KEY REFERENCES claim ON DELETE CASCADE,"
    " value words NOT NULL, low bigint, high bigint, earliest words, latest words,"
    " holder words NOT NULL, stance words NOT NULL, certainty words NOT NULL,"
    " start bigint NOT NULL, \"end\" bigint NOT NULL, words words NOT NULL);"
    "CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS"
    " $$BEGIN RAISE 'decisions are only added'; END$$;"
    "CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON decision FOR EACH ROW"
    " EXECUTE FUNCTION keep();"
    "CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON decision_anchor FOR EACH ROW"
    " EXECUTE FUNCTION keep();"
    "CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON claim_anchor FOR EACH ROW"
    " EXECUTE FUNCTION keep();"
    "CREATE VIEW who_says_what AS SELECT c.incident, i.label, i.earliest, i.latest, c.slot,"
    " c.value, c.low, c.high, c.holder, c.via, c.stance, c.certainty, a.published, a.outlet,"
    " a.title, c.sentence, c.id AS claim, c.article, c.amount, c.days"
    " FROM claim c JOIN incident i ON i.id = c.incident JOIN article a ON a.id = c.article;"
    "CREATE VIEW decision_now AS SELECT d.id, d.kind, d.field, d.value, d.decided_by, d.note,"
    " d.decided_at, coalesce((SELECT u.kind FROM decision u WHERE u.undoes = d.id"
    "  ORDER BY u.id DESC LIMIT 1), 'redo') = 'redo' AS is_in_force,"
    " (SELECT count(*) FROM decision_anchor n WHERE n.decision = d.id) AS anchors,"
    " (SELECT count(*) FROM decision_anchor n JOIN bond b ON b.anchor = n.id"
    "  WHERE n.decision = d.id) AS attached,"
    " (SELECT b.claim FROM claim_bond b WHERE b.decision = d.id) AS claim"
    " FROM decision d WHERE d.undoes IS NULL;";

// The words of title and text, folded, a partition a month of publication: what is searched most is
// young, and an old month can be detached or put on slower disks. A text's first 400,000 letters
// count: PostgreSQL has no longer lists of words.
static const char word_index[] =
    "CREATE TABLE article_words (article bigint NOT NULL REFERENCES article,"
    " month date NOT NULL, words tsvector NOT NULL, PRIMARY KEY (article, month))"
    " PARTITION BY RANGE (month);"
    "CREATE INDEX article_words_words ON article_words USING gin (words);"
    "CREATE FUNCTION " S "month_of(day text) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS"
    " $$SELECT coalesce(" S "day_of(left(day, 7) || '-01'), date '0001-01-01')$$;"
    "CREATE FUNCTION " S "keep_month(month date) RETURNS void LANGUAGE plpgsql AS $$"
    "DECLARE name text := 'article_words_' || to_char(month, 'YYYY_MM'); BEGIN"
    " IF to_regclass('" S "' || name) IS NULL THEN"
    "  EXECUTE format('CREATE TABLE " S "%I (LIKE " S "article_words INCLUDING DEFAULTS)', name);"
    "  EXECUTE format('ALTER TABLE " S "article_words ATTACH PARTITION " S "%I"
    " FOR VALUES FROM (%L) TO (%L)', name, month, (month + interval '1 month')::date);"
    " END IF; END$$;";

// Schema 5.
#define DIVISIONS_OF(table)                                                                        \
    "ALTER TABLE " table " ADD COLUMN province words, ADD COLUMN district words,"                  \
    " ADD COLUMN division words, ADD COLUMN geoname bigint;"
static const char divisions[] = DIVISIONS_OF("incident") DIVISIONS_OF("account");
static const char copies[] =
    "ALTER TABLE article ADD COLUMN sketch bytea;"
    "CREATE TABLE copy ("
    " article bigint NOT NULL REFERENCES article, original bigint NOT NULL REFERENCES article,"
    " shared double precision NOT NULL, PRIMARY KEY (article, original));"
    "CREATE INDEX copy_original ON copy (original);";
static const char schema_6[] =
    "ALTER TABLE story_term ADD COLUMN mark words;"
    "UPDATE story_term t SET mark = " LEDGER_MARK_OF(
        "a.sha256") " FROM article a WHERE a.id = t.article;"
                    "ALTER TABLE story_term ALTER COLUMN mark SET NOT NULL, DROP CONSTRAINT "
                    "story_term_pkey,"
                    " ADD PRIMARY KEY (term, day, mark, article);"
                    "ALTER TABLE account_name ADD COLUMN day words, ADD COLUMN mark words,"
                    " ADD COLUMN earliest words, ADD COLUMN latest words;" LEDGER_FILL_NAMES
                    "DROP INDEX account_name_name;"
                    "CREATE INDEX account_name_name ON account_name (name, kind, day, mark, "
                    "account, earliest,"
                    " latest) WHERE kind IN ('name', 'place');"
                    "CREATE TABLE reading (id bigint PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY,"
                    " program words NOT NULL, program_sha256 words NOT NULL, lexicon_sha256 words "
                    "NOT NULL,"
                    " model words NOT NULL, model_sha256 words NOT NULL, places_sha256 words NOT "
                    "NULL,"
                    " UNIQUE (program_sha256, lexicon_sha256, model, model_sha256, places_sha256, "
                    "program));"
                    "ALTER TABLE article ADD COLUMN reading bigint REFERENCES reading;";
static const char schema_7[] =
    "ALTER TABLE article ADD COLUMN agency words, ADD COLUMN contributor words;"
    "DROP INDEX claim_holder;"
    "CREATE INDEX claim_holder ON claim (holder, disputed) WHERE disputed > 0;";
static const char schema_8[] = "DROP INDEX claim_actor;"
                               "CREATE INDEX claim_actor ON claim (incident, slot)"
                               " WHERE slot IN ('perpetrator', 'victim', 'responsibility');";
static const char schema_9[] =
    "ALTER TABLE account ADD COLUMN is_topic bigint NOT NULL DEFAULT 0;"
    "ALTER TABLE incident ADD COLUMN is_topic bigint NOT NULL DEFAULT 0;" LEDGER_FIND_TOPICS;
static const char schema_10[] =
    "ALTER TABLE claim ADD COLUMN cue words, ADD COLUMN chain words;"
    "CREATE TABLE answer ("
    " claim bigint NOT NULL REFERENCES claim ON DELETE CASCADE,"
    " answered bigint NOT NULL REFERENCES claim ON DELETE CASCADE,"
    " how words NOT NULL CHECK (how IN ('agrees', 'opposes')),"
    " start bigint NOT NULL, \"end\" bigint NOT NULL, words words NOT NULL,"
    " PRIMARY KEY (claim, answered));"
    "CREATE INDEX answer_answered ON answer (answered);";
static const char schema_11[] = "CREATE TABLE printing ("
                                " id bigint PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY,"
                                " article bigint NOT NULL REFERENCES article,"
                                " outlet words, url words, title words, published words,"
                                " CHECK (outlet IS NOT NULL OR url IS NOT NULL));"
                                "CREATE INDEX printing_article ON printing (article);"
                                "ALTER TABLE link ADD COLUMN evidence words;"
                                "ALTER TABLE account ADD COLUMN contexts words;"
                                "ALTER TABLE claim ADD COLUMN age words, ADD COLUMN sex words;"
                                "ALTER TABLE incident ADD COLUMN contexts words;"
                                "DROP VIEW who_says_what;" LEDGER_VIEWS_11(", c.amount, c.days");
#define DESCRIBED(table)                                                                           \
    "ALTER TABLE " table " ADD COLUMN holder_title words, ADD COLUMN holder_role words,"           \
    " ADD COLUMN affiliation words, ADD COLUMN holder_country words;"
static const char schema_12[] = DESCRIBED("claim")
    DESCRIBED("claim_as_read") "ALTER TABLE article ADD COLUMN printed_on words DEFAULT '';"
                               "DROP VIEW who_says_what; DROP VIEW printed;" LEDGER_VIEWS_12(
                                   ", c.amount, c.days");
// In which order articles arrived whose transactions have ended; doc/postgresql.md says what for.
static const char arrivals[] = "CREATE SEQUENCE arrival_number;"
                               "CREATE TABLE arrival ("
                               " number bigint PRIMARY KEY DEFAULT nextval('" S "arrival_number'),"
                               " article bigint NOT NULL);";
static const char claims_count[] = "ALTER TABLE claim ALTER COLUMN id SET DEFAULT next_claim();";

static const char stand_table[] =
    "CREATE TABLE ledger_schema (version bigint PRIMARY KEY, since words NOT NULL);";

#define NOTE_VERSION "INSERT INTO ledger_schema VALUES (%d, utc_now())"

static dateline_status make_functions(ledger *ledger, dateline_error *error)
{
    buffer sql;
    buffer_init(&sql, SCHEMA_LIMIT);
    database_write_functions(&sql, LEDGER_SCHEMA);
    buffer_add_byte(&sql, '\0');
    dateline_status status = buffer_status(&sql, error);
    if (status == DATELINE_OK)
        status = database_execute(ledger->database, sql.data, error);
    buffer_clear(&sql);
    return status;
}

static dateline_status make_numbers(ledger *ledger, dateline_error *error)
{
    char sql[400];
    dateline_status status = DATELINE_OK;
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers && status == DATELINE_OK; i++) {
        snprintf(sql, sizeof sql,
                 "CREATE FUNCTION next_%s() RETURNS bigint LANGUAGE plpgsql AS"
                 " $$BEGIN RETURN coalesce((%s), 0) + 1; END$$",
                 numbers[i].of, numbers[i].most);
        status = database_execute(ledger->database, sql, error);
    }
    return status;
}

static dateline_status make_shared_number(ledger *ledger, const char *of, dateline_error *error)
{
    char sql[400];
    snprintf(sql, sizeof sql,
             "CREATE SEQUENCE %s_number; CREATE OR REPLACE FUNCTION next_%s() RETURNS bigint"
             " LANGUAGE sql AS $$SELECT nextval('" S "%s_number')$$",
             of, of, of);
    return database_execute(ledger->database, sql, error);
}

// In a ledger that programs wrote which knew no such numbers.
static dateline_status go_on_counting(ledger *ledger, const char *of, const char *most,
                                      dateline_error *error)
{
    char sql[300];
    snprintf(sql, sizeof sql, "SELECT setval('" S "%s_number', coalesce((%s), 0) + 1, false)", of,
             most);
    const dateline_status status = make_shared_number(ledger, of, error);
    return status == DATELINE_OK ? database_execute(ledger->database, sql, error) : status;
}

static dateline_status make_all(ledger *ledger, dateline_error *error)
{
    const char *const steps[] = {words_type,  tables,    claims,    decisions, word_index, arrivals,
                                 stand_table, divisions, copies,    schema_6,  schema_7,   schema_8,
                                 schema_9,    schema_10, schema_11, schema_12};
    dateline_status status =
        database_execute(ledger->database, "CREATE SCHEMA IF NOT EXISTS " LEDGER_SCHEMA, error);
    if (status == DATELINE_OK)
        status = make_functions(ledger, error);
    if (status == DATELINE_OK)
        status = make_numbers(ledger, error);
    for (size_t i = 0; i < SHARED_NUMBERS && status == DATELINE_OK; i++)
        status = make_shared_number(ledger, shared_numbers[i].of, error);
    for (size_t i = 0; i < sizeof steps / sizeof *steps && status == DATELINE_OK; i++)
        status = database_execute(ledger->database, steps[i], error);
    return status;
}

// Schema 4 is the first in PostgreSQL; one without shared numbers counts as an older one.
static dateline_status walk_from(ledger *ledger, int64_t version, dateline_error *error)
{
    dateline_status status = make_functions(ledger, error);
    for (size_t i = 0; i < SHARED_NUMBERS && status == DATELINE_OK; i++)
        if (version < shared_numbers[i].since)
            status = go_on_counting(ledger, shared_numbers[i].of, shared_numbers[i].most, error);
    const struct {
        int64_t since; // the schema that has it
        const char *sql;
    } steps[] = {{5, arrivals},   {5, claims_count}, {5, divisions}, {5, copies},
                 {6, schema_6},   {7, schema_7},     {8, schema_8},  {9, schema_9},
                 {10, schema_10}, {11, schema_11},   {12, schema_12}};
    for (size_t i = 0; i < sizeof steps / sizeof *steps && status == DATELINE_OK; i++)
        if (version < steps[i].since)
            status = database_execute(ledger->database, steps[i].sql, error);
    return status;
}

dateline_status ledger_walk_postgresql(ledger *ledger, int64_t version, dateline_error *error)
{
    char note[80];
    snprintf(note, sizeof note, NOTE_VERSION, LEDGER_SCHEMA_VERSION);
    const dateline_status status =
        version == 0 ? make_all(ledger, error) : walk_from(ledger, version, error);
    return status == DATELINE_OK ? database_execute(ledger->database, note, error) : status;
}

// ---- months ----

#define MONTH_LOCK 0x444c4e33 // of those who make a month's table

static int32_t month_of(int32_t day)
{
    char text[11];
    if (day == DAY_OPEN_PAST || day == DAY_OPEN_FUTURE)
        return 0;
    calendar_write(day, text);
    return (int32_t)strtol(text, NULL, 10) * 12 + (int32_t)strtol(text + 5, NULL, 10);
}

static dateline_status make_month(ledger *ledger, int32_t day, dateline_error *error)
{
    dateline_status status = database_begin_writing(ledger->database, MONTH_LOCK, error);
    if (status != DATELINE_OK)
        return status;
    database_statement *statement = ledger_prepare(ledger, LEDGER_KEEP_MONTH, error);
    if (statement != NULL)
        ledger_bind_day(statement, 1, day);
    status = ledger_run(ledger, statement, error);
    if (status == DATELINE_OK)
        status = database_commit(ledger->database, error);
    if (status != DATELINE_OK)
        ledger_roll_back(ledger);
    return status;
}

dateline_status ledger_keep_month(ledger *ledger, int32_t day, dateline_error *error)
{
    const int32_t month = month_of(day);
    if (database_kind_of(ledger->database) != DATABASE_POSTGRESQL)
        return DATELINE_OK;
    for (uint32_t i = 0; i < LEDGER_MONTHS_KNOWN && i < ledger->month_count; i++)
        if (ledger->months[i] == month)
            return DATELINE_OK;
    const dateline_status status = make_month(ledger, day, error);
    if (status == DATELINE_OK)
        ledger->months[ledger->month_count++ % LEDGER_MONTHS_KNOWN] = month;
    return status;
}

// ---- statements ----

// SQLite walks its indexes here, which is an order, too: new incidents are numbered by it.
#define PART(which, other, order)                                                                  \
    "SELECT " other " AS account, similarity, " which " AS part, " order " AS step"
#define IN_STEPS " ORDER BY part, step, account"
#define ALIKE(from, to)                                                                            \
    " FROM link JOIN account o ON o.id = " to " WHERE " from " = ?1 AND similarity > ?2"           \
    " AND substr(o.rank, length(o.rank) - 63, ?3) ="                                               \
    " (SELECT substr(rank, length(rank) - 63, ?3) FROM account WHERE id = ?1)"
static const char links[] = PART("0", "other", "0.0") " FROM link WHERE one = ?1 UNION ALL " PART(
    "1", "one", "similarity") " FROM link WHERE other = ?1" IN_STEPS;
static const char strong_links_alike[] =
    PART("0", "o.id", "0.0") ALIKE("one", "other") " UNION ALL " PART("1", "o.id", "similarity")
        ALIKE("other", "one") IN_STEPS;

#define ACCOUNTS_OF "(SELECT id FROM account WHERE article = ?1)"
#define LATE_ACCOUNTS                                                                              \
    "(SELECT a.id FROM arrival r JOIN account a ON a.article = r.article WHERE r.number > ?2)"

static const char *const otherwise[LEDGER_STATEMENTS] = {
    [LEDGER_LINKS] = links,
    [LEDGER_STRONG_LINKS_ALIKE] = strong_links_alike,
    [LEDGER_KEEP_MONTH] = "SELECT keep_month(month_of(?))",
    [LEDGER_ADD_TEXT] = "INSERT INTO article_words SELECT id, month_of(published),"
                        " to_tsvector('simple', ?2) FROM article WHERE id = ?1",
    // the title it had is of no matter
    [LEDGER_FORGET_TEXT] = "DELETE FROM article_words WHERE article = ?1"
                           " AND ?2 IS NOT DISTINCT FROM ?2",
    [LEDGER_STAND] = "SELECT EXISTS (SELECT 1 FROM decision),"
                     " (SELECT coalesce(max(number), 0) FROM arrival)",
    [LEDGER_MARK] = "SAVEPOINT merging",
    [LEDGER_RETURN] = "ROLLBACK TO SAVEPOINT merging",
    [LEDGER_ARRIVE] = "INSERT INTO arrival (article) VALUES (?)",
    [LEDGER_LATE] = "SELECT r.article, a.story, k.id, k.type FROM arrival r JOIN article a ON"
                    " a.id = r.article LEFT JOIN account k ON k.article = r.article AND"
                    " k.is_subject <> 0 WHERE r.number > ?1 AND r.number <= ?2 ORDER BY r.number",
    [LEDGER_FORGET_LATE] =
        "DELETE FROM link WHERE one IN " ACCOUNTS_OF " AND other IN " LATE_ACCOUNTS,
    [LEDGER_FORGET_LATE_BACK] =
        "DELETE FROM link WHERE other IN " ACCOUNTS_OF " AND one IN " LATE_ACCOUNTS,
};

const char *ledger_sql_of(const ledger *ledger, ledger_statement which)
{
    const bool is_otherwise =
        database_kind_of(ledger->database) == DATABASE_POSTGRESQL && otherwise[which] != NULL;
    return is_otherwise ? otherwise[which] : ledger_sql[which];
}
