// Listings: one statement each, put together from fixed pieces by what the filter narrows. What
// people type is only ever bound.
#include "ledger/query.h"
#include "base/buffer.h"
#include "base/utf8.h"
#include "ledger/whereabouts.h"

#define STATEMENT_LIMIT 16384u
#define LONGEST_WORDS 512u

// An incident's number, or that of the one it was found to be.
#define LED(id) "coalesce((SELECT became FROM redirect WHERE gone = " id "), " id ")"

// ---- pieces ----

static void add(buffer *sql, const char *piece)
{
    buffer_add(sql, slice_from_string(piece));
}

static void add_days(buffer *sql, const ledger_filter *filter, const char *first, const char *last)
{
    if (filter->days.earliest != DAY_OPEN_PAST)
        buffer_add_format(sql,
                          " AND coalesce(%s, CASE WHEN %s IS NULL THEN '' ELSE '9999' END)"
                          " >= :since",
                          last, first);
    if (filter->days.latest != DAY_OPEN_FUTURE)
        buffer_add_format(sql,
                          " AND coalesce(%s, CASE WHEN %s IS NULL THEN '9999' ELSE '' END)"
                          " <= :until",
                          first, last);
}

static bool has_kind_conditions(const ledger_filter *filter)
{
    return filter->type.length + filter->context.length + filter->place.length +
               filter->actor.length >
           0;
}

// Of incidents i: what they were, where and with whom.
static void add_kind_conditions(buffer *sql, const ledger_filter *filter)
{
    if (filter->type.length > 0)
        add(sql, " AND i.type = upper(:type)");
    if (filter->context.length > 0)
        add(sql, " AND " LEDGER_HAS_CONTEXT(":context"));
    if (filter->place.length > 0)
        add(sql, " AND (i.country = upper(:place) OR contains(i.place, :place) OR"
                 " contains(i.town, :place) OR EXISTS (SELECT 1 FROM claim p"
                 " WHERE p.incident = i.id AND p.slot = 'place' AND contains(p.value, :place)))");
    if (filter->actor.length > 0)
        add(sql, " AND (EXISTS (SELECT 1 FROM claim p WHERE p.incident = i.id AND p.slot IN"
                 " ('perpetrator', 'victim', 'responsibility') AND contains(p.value, :actor)) OR"
                 " EXISTS (SELECT 1 FROM account k JOIN account_name n ON n.account = k.id"
                 "  WHERE k.incident = i.id AND n.kind IN ('name', 'group') AND"
                 "  contains(n.name, :actor)))");
}

static void add_incident_conditions(buffer *sql, const ledger_filter *filter)
{
    if (filter->incident != 0)
        add(sql, " AND i.id = " LED(":incident"));
    if (!filter->by_telling)
        add_days(sql, filter, "i.earliest", "i.latest");
    add_kind_conditions(sql, filter);
}

// Whoever asks for one by its number gets it.
static void leave_topics_out(buffer *sql, const ledger_filter *filter)
{
    if (filter->incident == 0 && !filter->with_topics)
        add(sql, LEDGER_NO_TOPIC);
}

void ledger_add_told_conditions(buffer *sql, const ledger_filter *filter)
{
    if (!has_kind_conditions(filter))
        return;
    add(sql, " AND EXISTS (SELECT 1 FROM account k JOIN incident i ON i.id = k.incident"
             " WHERE k.article = a.id");
    add_kind_conditions(sql, filter);
    add(sql, ")");
}

static void add_claim_conditions(buffer *sql, const ledger_filter *filter)
{
    if (filter->slot.length > 0)
        add(sql, " AND c.slot = lower(:slot)");
    if (filter->holder.length > 0)
        add(sql, " AND c.holder = :holder");
    if (filter->of.length > 0)
        add(sql, " AND " LEDGER_SPEAKS_FOR(":of"));
    if (filter->by_telling)
        add_days(sql, filter, "a.published", "a.published");
}

static void add_limit(buffer *sql, const ledger_filter *filter)
{
    if (filter->limit > 0)
        add(sql, " LIMIT :limit");
}

#define INCIDENT_ORDER "coalesce(i.earliest, '9999'), i.key"
// From the row of `tables` on: the first condition only lets SQLite begin there in the index.
#define FROM(op, tables)                                                                           \
    " AND coalesce(i.earliest, '9999') >= (SELECT coalesce(i.earliest, '9999') FROM " tables ")"   \
    " AND (" INCIDENT_ORDER ") " op " (SELECT " INCIDENT_ORDER " FROM " tables ")"
#define BEHIND_INCIDENT FROM(">", "incident i WHERE i.id = " LED(":after"))

static void write_incidents(buffer *sql, const ledger_filter *filter)
{
    add(sql,
        "SELECT i.id, i.type, i.mode, i.label, i.place, i.country, i.earliest, i.latest,"
        " i.latitude, i.longitude, i.killed_low, i.killed_high, i.injured_low, i.injured_high,"
        " (SELECT count(*) FROM account a WHERE a.incident = i.id),"
        " (SELECT count(*) FROM claim c WHERE c.incident = i.id), i.town, i.province, i.district,"
        " i.division, i.geoname, i.is_topic, i.contexts FROM incident i"
        " WHERE true");
    add_incident_conditions(sql, filter);
    leave_topics_out(sql, filter);
    if (filter->after != 0)
        add(sql, BEHIND_INCIDENT);
    add(sql, " ORDER BY " INCIDENT_ORDER);
    add_limit(sql, filter);
}

#define CLAIM_COLUMNS                                                                              \
    "SELECT c.id, c.incident, c.article, c.slot, c.value, c.words, c.holder, c.via, c.parent,"     \
    " c.stance, c.certainty, c.why, a.title, a.outlet, c.sentence, a.published, c.low, c.high,"    \
    " c.earliest, c.latest, c.start, c.\"end\", c.holder_kind, a.program, a.agency, c.cue,"        \
    " c.chain, " LEDGER_ANSWERS ", " LEDGER_ORIGINAL_NAME ", " LEDGER_LIES ", " LEDGER_PRINTINGS   \
    ", c.age, c.sex, c.holder_title, c.holder_role, c.affiliation, c.holder_country"
// What people did not reject.
#define FROM_CLAIMS                                                                                \
    " FROM incident i CROSS JOIN claim c ON c.incident = i.id CROSS JOIN article"                  \
    " a ON a.id = c.article CROSS JOIN account k ON k.id = c.account"                              \
    " WHERE c.verdict NOT IN (2, 4)"
#define CLAIM_ORDER INCIDENT_ORDER ", c.slot, coalesce(a.published, ''), a.sha256, c.start, c.id"

static void write_claim_rows(buffer *sql, const ledger_filter *filter)
{
    add(sql, CLAIM_COLUMNS);
    add(sql, filter->of.length > 0 ? ", CASE WHEN " LEDGER_SPEAKS_FOR(":of") " THEN 1 ELSE 0 END"
                                   : ", 1");
    add(sql, FROM_CLAIMS);
}

static void write_claims(buffer *sql, const ledger_filter *filter)
{
    write_claim_rows(sql, filter);
    add_incident_conditions(sql, filter);
    add_claim_conditions(sql, filter);
    if (filter->after != 0)
        add(sql,
            FROM(">=",
                 "incident i JOIN claim c ON c.incident = i.id WHERE c.id = :after") " AND "
                                                                                     "(" CLAIM_ORDER
                                                                                     ") > "
                                                                                     "(SELECT"
                                                                                     " " CLAIM_ORDER
                                                                                     " FROM claim c"
                                                                                     " JOIN "
                                                                                     "incident i "
                                                                                     "ON i.id = "
                                                                                     "c.incident "
                                                                                     "JOIN article "
                                                                                     "a ON a.id = "
                                                                                     "c.article"
                                                                                     " WHERE c.id "
                                                                                     "= :after)");
    add(sql, " ORDER BY " CLAIM_ORDER);
    add_limit(sql, filter);
}

// The caller counts what it makes of them.
static void write_claims_of_incidents(buffer *sql, const ledger_filter *filter)
{
    write_claim_rows(sql, filter);
    add_incident_conditions(sql, filter);
    if (filter->holder.length > 0)
        add(sql, " AND i.id IN (SELECT incident FROM claim WHERE holder = :holder)");
    if (filter->of.length > 0)
        add(sql,
            " AND i.id IN (SELECT c.incident FROM claim c WHERE " LEDGER_SPEAKS_FOR(":of") ")");
    if (filter->slot.length > 0)
        add(sql, " AND c.slot = lower(:slot)");
    if (filter->after != 0)
        add(sql, BEHIND_INCIDENT);
    add(sql, " ORDER BY " CLAIM_ORDER);
}

// "enter Paris, 2024-05-23, officials"
#define STAY_TOLD(stay)                                                                            \
    stay ".kind || ' ' || coalesce(" stay ".place, '') || ', ' || " stay ".earliest ||"            \
         " CASE WHEN " stay ".latest = " stay ".earliest THEN '' ELSE '/' || coalesce(" stay       \
         ".latest, '') END || ', ' || " stay ".holder"
#define STAY_ORDER "s.person, coalesce(s.earliest, s.latest, '9999'), a.sha256, s.id"

static void write_stays(buffer *sql, const ledger_filter *filter)
{
    add(sql,
        "SELECT s.article, s.person, s.kind, s.place, s.inferred_from, s.holder, s.words,"
        " s.earliest, s.latest, s.id, (SELECT group_concat(person, '\n') FROM " LEDGER_STAYS_WITH
        " others), (SELECT group_concat(CAST(o.id AS TEXT) || ' ' || " STAY_TOLD(
            "o") ", '\n') " LEDGER_STAYS_AGAINST
                 ") FROM stay s JOIN article a ON a.id = s.article WHERE true");
    add_days(sql, filter, "s.earliest", "s.latest");
    if (filter->place.length > 0)
        add(sql, " AND contains(s.place, :place)");
    if (filter->actor.length > 0)
        add(sql, " AND contains(s.person, :actor)");
    const ledger_filter told = {.type = filter->type, .context = filter->context};
    ledger_add_told_conditions(sql, &told);
    if (filter->after != 0)
        add(sql, " AND (" STAY_ORDER ") > (SELECT " STAY_ORDER
                 " FROM stay s JOIN article a ON a.id = s.article WHERE s.id = :after)");
    add(sql, " ORDER BY " STAY_ORDER);
    add_limit(sql, filter);
}

static void write_articles(buffer *sql, const ledger_filter *filter)
{
    add(sql, "SELECT a.id, a.source_id, " LEDGER_PRINTED_ON ", a.title, a.outlet, a.url,"
             " a.language, a.text, a.sha256, " LEDGER_PRINTINGS " FROM article a WHERE"
             " a.id > :after");
    add_days(sql, filter, LEDGER_PRINTED_ON, LEDGER_PRINTED_ON);
    if (filter->incident != 0)
        add(sql,
            " AND a.id IN (SELECT article FROM account WHERE incident = " LED(":incident") ")");
    ledger_add_told_conditions(sql, filter);
    add(sql, " ORDER BY a.id");
    add_limit(sql, filter);
}

static void write_search(buffer *sql, const ledger_filter *filter)
{
    add(sql,
        "SELECT a.id, a.title, a.outlet, a.published,"
        " snippet(article_text, 1, '[', ']', '\xE2\x80\xA6', 24),"
        " (SELECT group_concat(CAST(incident AS TEXT), ' ') FROM (SELECT DISTINCT incident FROM"
        "  account WHERE article = a.id AND is_topic = 0 ORDER BY incident) "
        "told), " LEDGER_PRINTINGS " FROM article_text t JOIN article a ON a.id = t.rowid"
        " WHERE article_text MATCH :words");
    add_days(sql, filter, "a.published", "a.published");
    ledger_add_told_conditions(sql, filter);
    if (filter->after != 0)
        add(sql, " AND (t.rank, a.sha256) > (SELECT g.rank, b.sha256 FROM article_text g"
                 " JOIN article b ON b.id = g.rowid WHERE g.article_text MATCH :words AND"
                 " g.rowid = :after)");
    add(sql, " ORDER BY t.rank, a.sha256");
    add_limit(sql, filter);
}

// Of an incident's articles :incident those that tell it first of their agency's.
#define OF_INCIDENT "(SELECT article FROM account WHERE incident = " LED(":incident") ")"
#define FIRST_OF_AGENCY                                                                            \
    "(SELECT e.id FROM article e WHERE e.agency = a.agency AND e.id IN " OF_INCIDENT               \
    " AND (coalesce(e.published, '9999'), e.sha256) < (coalesce(a.published, '9999'), a.sha256)"   \
    " ORDER BY coalesce(e.published, '9999'), e.sha256 LIMIT 1)"

// Printed from another, or from the same agency as an earlier one.
static void write_copies(buffer *sql, const ledger_filter *filter)
{
    (void)filter;
    add(sql, "SELECT a.id, a.title, a.outlet, a.published, o.id, o.title, o.outlet,"
             " coalesce(p.shared, 0), a.agency FROM article a JOIN article o ON o.id ="
             " coalesce((SELECT o.id" LEDGER_ORIGINAL ", " FIRST_OF_AGENCY ")"
             " LEFT JOIN copy p ON p.article = a.id AND p.original = o.id"
             " WHERE a.id IN " OF_INCIDENT " ORDER BY coalesce(a.published, '9999'), a.sha256");
}

static void write_printings(buffer *sql, const ledger_filter *filter)
{
    (void)filter;
    add(sql, "SELECT a.id, a.title, a.outlet, a.published, " LEDGER_PRINTINGS
             " FROM article a WHERE a.id IN " OF_INCIDENT " AND EXISTS (SELECT 1 FROM printing p"
             " WHERE p.article = a.id) ORDER BY coalesce(a.published, '9999'), a.sha256");
}

#define LINKS_EACH "3" // of an account

static void write_links(buffer *sql, const ledger_filter *filter)
{
    (void)filter;
    add(sql, "SELECT r.id, r.other, r.similarity, r.evidence, coalesce((SELECT max(c.shared) FROM"
             " copy c WHERE (c.article = r.article AND c.original = r.other) OR (c.article ="
             " r.other AND c.original = r.article)), 0) FROM (SELECT *, row_number() OVER"
             " (PARTITION BY id ORDER BY " LEDGER_LINKS_ORDER ") AS place FROM (");
    add(sql, LEDGER_LINKS_WITHIN(LED(":incident")));
    add(sql, ") ends) r WHERE place <= " LINKS_EACH " ORDER BY r.rank, r.number, r.place");
}

static void write_accounts(buffer *sql, const ledger_filter *filter)
{
    (void)filter;
    add(sql, "SELECT k.id, k.incident, k.article, k.number, k.label, a.title, a.outlet,"
             " a.published, k.is_subject, coalesce((SELECT max(l.similarity) FROM"
             " (SELECT other AS account, similarity FROM link WHERE one = k.id UNION ALL"
             "  SELECT one, similarity FROM link WHERE other = k.id) l"
             " JOIN account o ON o.id = l.account WHERE o.incident = k.incident), 0)"
             " FROM account k JOIN article a ON a.id = k.article"
             " WHERE k.incident = " LED(":incident") " ORDER BY k.rank, k.number");
}

// UTC, as decided_at is.
#define DECIDED_ON "substr(d.decided_at, 1, 10)"

// Of incidents that a decision is about, by their accounts or by the claim it judges.
static void add_decided_conditions(buffer *sql, const ledger_filter *filter)
{
    if (!has_kind_conditions(filter))
        return;
    add(sql, " AND (r.id IN (SELECT n.decision FROM decision_anchor n JOIN bond b ON b.anchor ="
             " n.id JOIN account o ON o.id = b.account JOIN incident i ON i.id = o.incident"
             " WHERE true");
    add_kind_conditions(sql, filter);
    add(sql, ") OR r.id IN (SELECT b.decision FROM claim_bond b JOIN claim c ON c.id = b.claim"
             " JOIN incident i ON i.id = c.incident WHERE true");
    add_kind_conditions(sql, filter);
    add(sql, "))");
}

static void add_decision_conditions(buffer *sql, const ledger_filter *filter)
{
    add_days(sql, filter, DECIDED_ON, DECIDED_ON);
    if (filter->kind.length > 0)
        add(sql, " AND d.kind = lower(:kind)");
    if (filter->by.length > 0)
        add(sql, " AND d.decided_by = :by");
    if (filter->incident != 0)
        add(sql, " AND EXISTS (SELECT 1 FROM decision_anchor n JOIN bond b ON b.anchor = n.id"
                 " JOIN account k ON k.id = b.account WHERE n.decision = r.id AND"
                 " k.incident = " LED(":incident") ")");
    if (filter->is_unattached)
        add(sql, " AND (EXISTS (SELECT 1 FROM decision_anchor n WHERE n.decision = r.id AND"
                 " NOT EXISTS (SELECT 1 FROM bond b WHERE b.anchor = n.id))"
                 " OR EXISTS (SELECT 1 FROM claim_anchor t WHERE t.decision = r.id AND"
                 " NOT EXISTS (SELECT 1 FROM claim_bond b WHERE b.decision = r.id)))");
}

static void write_decisions(buffer *sql, const ledger_filter *filter)
{
    add(sql, "SELECT d.id, d.undoes, d.kind, r.field, r.value, d.decided_by, d.note, d.decided_at,"
             " (SELECT group_concat(CAST(incident AS TEXT), ' ') FROM (SELECT DISTINCT k.incident"
             "  FROM decision_anchor n JOIN bond b ON b.anchor = n.id JOIN account k"
             "  ON k.id = b.account WHERE n.decision = r.id ORDER BY 1) now),"
             " coalesce((SELECT u.kind FROM decision u WHERE u.undoes = r.id"
             "  ORDER BY u.id DESC LIMIT 1), 'redo') = 'redo',"
             " (SELECT count(*) FROM decision_anchor n WHERE n.decision = r.id)"
             " + (SELECT count(*) FROM claim_anchor t WHERE t.decision = r.id),"
             " (SELECT count(*) FROM decision_anchor n JOIN bond b ON b.anchor = n.id"
             "  WHERE n.decision = r.id)"
             " + (SELECT count(*) FROM claim_bond t WHERE t.decision = r.id)"
             " FROM decision d JOIN decision r ON r.id = coalesce(d.undoes, d.id)"
             " WHERE d.id > :after");
    add_decision_conditions(sql, filter);
    add_decided_conditions(sql, filter);
    add(sql, " ORDER BY d.id");
    add_limit(sql, filter);
}

static void write_readings(buffer *sql, const ledger_filter *filter)
{
    add(sql, "SELECT a.program, r.program_sha256, r.lexicon_sha256, r.model, r.model_sha256,"
             " r.places_sha256, count(*) FROM article a LEFT JOIN reading r ON r.id = a.reading");
    if (filter->incident != 0)
        add(sql,
            " WHERE a.id IN (SELECT article FROM account WHERE incident = " LED(":incident") ")");
    add(sql, " GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY count(*) DESC, 1, 2, 3, 4, 5, 6");
}

static void (*const writers[])(buffer *sql, const ledger_filter *filter) = {
    [QUERY_INCIDENTS] = write_incidents,
    [QUERY_CLAIMS] = write_claims,
    [QUERY_CLAIMS_OF_INCIDENTS] = write_claims_of_incidents,
    [QUERY_COPIES] = write_copies,
    [QUERY_PRINTINGS] = write_printings,
    [QUERY_LINKS] = write_links,
    [QUERY_STAYS] = write_stays,
    [QUERY_ARTICLES] = write_articles,
    [QUERY_SEARCH] = write_search,
    [QUERY_ACCOUNTS] = write_accounts,
    [QUERY_DECISIONS] = write_decisions,
    [QUERY_READINGS] = write_readings,
};

// ---- binding ----

static int parameter(database_statement *statement, const char *name)
{
    return database_parameter(statement, name); // 0 where the statement has none
}

static void bind_slice(database_statement *statement, const char *name, slice text)
{
    if (parameter(statement, name) != 0)
        database_bind_copy(statement, parameter(statement, name), text);
}

static void bind_folded(database_statement *statement, const char *name, slice text)
{
    char folded[LONGEST_WORDS];
    const size_t length = utf8_fold(text, folded, sizeof folded);
    bind_slice(statement, name, length == SIZE_MAX ? text : slice_of(folded, length));
}

static void bind_number(database_statement *statement, const char *name, int64_t number)
{
    if (parameter(statement, name) != 0)
        database_bind_number(statement, parameter(statement, name), number);
}

static void bind(database_statement *statement, const ledger_filter *filter)
{
    bind_number(statement, ":incident", filter->incident);
    bind_number(statement, ":after", filter->after);
    bind_number(statement, ":limit", filter->limit);
    bind_slice(statement, ":type", filter->type);
    bind_slice(statement, ":context", filter->context);
    bind_slice(statement, ":slot", filter->slot);
    bind_slice(statement, ":holder", filter->holder);
    bind_slice(statement, ":kind", filter->kind);
    bind_slice(statement, ":by", filter->by);
    bind_folded(statement, ":place", filter->place);
    bind_folded(statement, ":actor", filter->actor);
    bind_folded(statement, ":of", filter->of);
    if (parameter(statement, ":since") != 0)
        ledger_bind_day(statement, parameter(statement, ":since"), filter->days.earliest);
    if (parameter(statement, ":until") != 0)
        ledger_bind_day(statement, parameter(statement, ":until"), filter->days.latest);
}

static dateline_status bind_search(database_statement *statement, const ledger *ledger, slice words,
                                   dateline_error *error)
{
    buffer query;
    if (parameter(statement, ":words") == 0)
        return DATELINE_OK;
    if (database_kind_of(ledger->database) == DATABASE_SQLITE) {
        bind_slice(statement, ":words", words);
        return DATELINE_OK;
    }
    buffer_init(&query, STATEMENT_LIMIT);
    const bool is_search = ledger_write_search_words(&query, words) && !query.failed;
    bind_slice(statement, ":words", buffer_slice(&query));
    buffer_clear(&query);
    return is_search ? DATELINE_OK
                     : error_set(error, DATELINE_USAGE, 0, 0, "these words are no search");
}

// ---- running ----

// Words are searched in another way by each database.
static void write(buffer *sql, const ledger *ledger, ledger_query_kind kind,
                  const ledger_filter *filter)
{
    if (kind != QUERY_SEARCH || database_kind_of(ledger->database) == DATABASE_SQLITE) {
        writers[kind](sql, filter);
        return;
    }
    ledger_write_search_postgresql(sql, filter);
    add_limit(sql, filter);
}

static dateline_status fault_of(const ledger *ledger, ledger_query_kind kind, dateline_error *error)
{
    dateline_error fault = {0};
    if (kind != QUERY_SEARCH || !database_blames_statement(ledger->database))
        return ledger_fault(ledger, error);
    (void)ledger_fault(ledger, &fault);
    return error_set(error, DATELINE_USAGE, 0, 0, "these words are no search: %s", fault.message);
}

dateline_status ledger_query(ledger *ledger, ledger_query_kind kind, const ledger_filter *filter,
                             ledger_each_row each, void *context, dateline_error *error)
{
    buffer sql;
    database_statement *statement = NULL;
    buffer_init(&sql, STATEMENT_LIMIT);
    write(&sql, ledger, kind, filter);
    dateline_status status = buffer_status(&sql, error);
    if (status == DATELINE_OK)
        status = database_prepare(&statement, ledger->database, buffer_slice(&sql), error);
    buffer_clear(&sql);
    if (status != DATELINE_OK)
        return status;
    bind(statement, filter);
    status = bind_search(statement, ledger, filter->words, error);
    database_result code = DATABASE_ROW;
    while (status == DATELINE_OK && (code = database_step(statement)) == DATABASE_ROW &&
           each(statement, context))
        continue;
    if (code == DATABASE_FAULT) // ROW: the caller stopped
        status = fault_of(ledger, kind, error);
    database_finalize(statement);
    return status;
}
