// Everything but the overview and a claim: an incident, disputes, people, sources.
#include "ledger/browse.h"
#include "ledger/judged.h"
#include "ledger/review.h"
#include "ledger/whereabouts.h"

#define CLAIMS_MOST "2000" // of one incident
#define STAYS_MOST "400"   // of one person

#define CLAIM                                                                                      \
    "json_object('id', c.id, 'incident', c.incident, 'article', c.article, 'slot', c.slot,"        \
    " 'value', c.value, 'low', c.low, 'high', c.high, 'earliest', c.earliest,"                     \
    " 'latest', c.latest, 'words', c.words, 'holder', c.holder, 'holder_kind', c.holder_kind,"     \
    " 'via', c.via, 'parent', c.parent, 'stance', c.stance, 'certainty', c.certainty,"             \
    " 'disputed', " BROWSE_DISPUTED(                                                               \
        "c.disputed") ", 'verdict', " LEDGER_VERDICT ", 'sentence', c.sentence, 'why', c.why,"     \
                      " 'day', a.published, 'title', a.title, 'outlet', a.outlet,"                 \
                      " 'printings', (SELECT count(*) FROM printing p WHERE p.article = a.id),"    \
                      " 'holder_title', c.holder_title, 'holder_role', c.holder_role,"             \
                      " 'affiliation', c.affiliation, 'holder_country', c.holder_country,"         \
                      " 'cue', c.cue, 'age', c.age, 'sex', c.sex, 'chain', c.chain, 'answers', "   \
                      "json(coalesce((SELECT"                                                      \
                      " json_group_array(json(told)) FROM (SELECT json_object('claim',"            \
                      " n.answered, 'how', n.how, 'cue', n.words) AS told FROM answer n WHERE"     \
                      " n.claim = c.id ORDER BY n.answered) answers), '[]'))"

const char browse_claim_json[] = CLAIM;

// ---- an incident ----

static dateline_status follow_redirect(browse *browse)
{
    database_statement *row = NULL;
    browse_begin(browse, "SELECT became FROM redirect WHERE gone = :id");
    row = browse_prepare(browse);
    if (row == NULL)
        return DATELINE_LEDGER;
    const database_result code = database_step(row);
    if (code == DATABASE_ROW)
        browse->id = database_column_number(row, 0);
    database_finalize(row);
    return code == DATABASE_ROW || code == DATABASE_DONE ? DATELINE_OK : browse_fault(browse);
}

static dateline_status write_incident(browse *browse)
{
    browse_begin(browse,
                 "SELECT json_object('id', i.id, 'type', i.type, 'mode', i.mode, 'label', i.label,"
                 " 'earliest', i.earliest, 'latest', i.latest, 'place', i.place,"
                 " 'country', i.country, 'lat', i.latitude, 'lon', i.longitude,"
                 " 'precision', i.precision, 'killed_low', i.killed_low,"
                 " 'killed_high', i.killed_high, 'injured_low', i.injured_low,"
                 " 'injured_high', i.injured_high, 'contexts', i.contexts,"
                 " 'disputed', " BROWSE_DISPUTED(
                     "i.disputed") ","
                                   " 'claims', (SELECT count(*) FROM claim WHERE incident = i.id),"
                                   " 'state', " LEDGER_INCIDENT_STATE ")"
                                   " FROM incident i WHERE i.id = :id");
    return browse_row(browse, "incident");
}

// What the machine made of the articles: beside what people's decisions came to.
static dateline_status write_as_read(browse *browse)
{
    browse_begin(browse, "SELECT json_object('earliest', f.earliest, 'latest', f.latest,"
                         " 'place', f.place, 'killed_low', f.killed_low, 'killed_high',"
                         " f.killed_high, 'injured_low', f.injured_low, 'injured_high',"
                         " f.injured_high) FROM (");
    browse_add(browse, ledger_read_facts);
    browse_add(browse, ") f");
    return browse_row(browse, "as_read");
}

static dateline_status write_claims(browse *browse)
{
    browse_begin(browse, "SELECT ");
    browse_add(browse, browse_claim_json);
    browse_add(browse, ", 'state', " LEDGER_CLAIM_STATE
                       ") FROM claim c JOIN article a ON a.id = c.article WHERE c.incident = :id"
                       " ORDER BY c.slot, coalesce(a.published, ''), a.sha256, c.start, c.id"
                       " LIMIT " CLAIMS_MOST);
    return browse_rows(browse, "claims", false);
}

// An article is a copy of an earlier one when four of five of its sentences that claim something
// stand there word by word.
static dateline_status write_articles(browse *browse)
{
    browse_begin(
        browse,
        "WITH told AS (SELECT DISTINCT article, sentence FROM claim WHERE incident = :id),"
        " dated AS (SELECT t.article, first_value(t.article) OVER (PARTITION BY t.sentence"
        "  ORDER BY coalesce(a.published, '9999'), a.id) AS first"
        "  FROM told t JOIN article a ON a.id = t.article),"
        " shared AS (SELECT article, first, count(*) AS sentences,"
        "  sum(count(*)) OVER (PARTITION BY article) AS whole FROM dated GROUP BY article, first)"
        " SELECT json_object('id', a.id, 'title', a.title, 'outlet', a.outlet, 'url', a.url,"
        "  'day', a.published, 'claims', (SELECT count(*) FROM claim c WHERE c.article = a.id"
        "   AND c.incident = :id), 'copy_of', (SELECT first FROM shared s WHERE s.article = a.id"
        "   AND first <> a.id AND whole > 1 AND 5 * sentences >= 4 * whole),"
        "  'printings', json(coalesce((SELECT json_group_array(json(place)) FROM (SELECT"
        "   json_object('outlet', p.outlet, 'url', p.url, 'title', p.title, 'day', p.published)"
        "   AS place FROM printing p WHERE p.article = a.id ORDER BY coalesce(p.published, '9999'),"
        "   coalesce(p.outlet, ''), coalesce(p.url, '')) places), '[]')),"
        "  'links', json(coalesce((SELECT json_group_array(json(link)) FROM (SELECT json_object("
        "   'article', e.other, 'title', (SELECT coalesce(b.title, b.outlet) FROM article b WHERE"
        "   b.id = e.other), 'similarity', e.similarity, 'evidence', e.evidence) AS link FROM (");
    browse_add(browse, LEDGER_LINKS_WITHIN(":id AND k.article = a.id"));
    browse_add(browse, ") e ORDER BY " LEDGER_LINKS_ORDER " LIMIT 3) links), '[]')))"
                       " FROM article a WHERE a.id IN (SELECT article FROM account WHERE incident"
                       " = :id) ORDER BY coalesce(a.published, '9999'), a.id LIMIT 500");
    return browse_rows(browse, "articles", false);
}

dateline_status browse_incident(browse *browse)
{
    dateline_status status = follow_redirect(browse);
    if (status == DATELINE_OK)
        status = write_incident(browse);
    if (status == DATELINE_OK)
        status = write_as_read(browse);
    if (status == DATELINE_OK)
        status = browse_tolls(browse);
    if (status == DATELINE_OK)
        status = write_claims(browse);
    if (status != DATELINE_OK)
        return status;
    browse_begin(browse, "SELECT json_object('slot', slot, 'kind', kind, 'claims', json(claims))"
                         " FROM dispute WHERE incident = :id ORDER BY slot");
    status = browse_rows(browse, "disputes", false);
    return status == DATELINE_OK ? write_articles(browse) : status;
}

// ---- disputes ----

// The newest first, as later articles dispute what earlier ones said.
dateline_status browse_disputes(browse *browse)
{
    const char *disputed = browse->query->disputed;
    const dateline_status status = browse_find_few(browse);
    if (status != DATELINE_OK)
        return status;
    browse_begin(
        browse,
        "SELECT json_object('id', d.id, 'incident', i.id, 'label', i.label,"
        " 'earliest', i.earliest, 'latest', i.latest, 'place', i.place,"
        " 'slot', d.slot, 'kind', d.kind, 'claims', json(coalesce((SELECT json_group_array(json(");
    browse_add(browse, browse_claim_json);
    browse_add(browse, "))) FROM json_each(d.claims) m JOIN claim c ON c.id ="
                       " CAST(m.value AS BIGINT) JOIN article a ON a.id = c.article), '[]'))),"
                       " '', d.id"
                       " FROM dispute d JOIN incident i ON i.id = d.incident WHERE d.kind = ");
    browse_add(browse, disputed != NULL && strcmp(disputed, "refinement") == 0 ? "'refinement'"
                       : disputed != NULL && strcmp(disputed, "revision") == 0 ? "'revision'"
                                                                               : "'contradiction'");
    if (browse->query->after != NULL)
        browse_add(browse, " AND d.id < :after");
    browse_add_filters(browse);
    browse_add(browse, " ORDER BY d.id DESC LIMIT :more");
    return browse_rows(browse, "disputes", true);
}

// ---- people ----

static const char stays_json[] =
    " 'stays', json(coalesce((SELECT json_group_array(json(stay)) FROM (SELECT json_object('id', "
    "s.id,"
    " 'kind', s.kind, 'place', s.place, 'earliest', s.earliest, 'latest', s.latest,"
    " 'inferred_from', s.inferred_from, 'holder', s.holder, 'words', s.words,"
    " 'article', s.article, 'day', a.published, 'title', a.title, 'outlet', a.outlet,"
    " 'with', json(coalesce((SELECT json_group_array(person) FROM " LEDGER_STAYS_WITH
    " others), '[]')),"
    " 'against', json(coalesce((SELECT json_group_array(o.id) " LEDGER_STAYS_AGAINST "), '[]'))"
    " ) AS stay FROM stay s JOIN article a ON a.id = s.article WHERE s.person = p.person"
    " ORDER BY coalesce(s.earliest, s.latest, '9999'), s.id LIMIT " STAYS_MOST ") stays), '[]')))";

dateline_status browse_people(browse *browse)
{
    browse_begin(browse, "SELECT json_object('person', p.person,");
    browse_add(browse, stays_json);
    browse_add(browse, ", p.person, 0 FROM (SELECT DISTINCT person FROM stay WHERE true");
    if (browse->query->person != NULL)
        browse_add(browse, " AND person = :person");
    if (browse->query->after != NULL)
        browse_add(browse, " AND person > :key");
    browse_add(browse, " ORDER BY person LIMIT :more) p ORDER BY p.person");
    return browse_rows(browse, "people", true);
}

// ---- sources ----

#define COUNT_OF(weight)                                                                           \
    "(SELECT count(*) FROM claim k WHERE k.holder = h.holder AND k.disputed > 0 AND"               \
    " k.disputed = " weight ")"

// A holder h with its number of claims.
#define HOLDER                                                                                     \
    "json_object('holder', h.holder, 'kind', (SELECT holder_kind FROM claim k WHERE"               \
    " k.holder = h.holder LIMIT 1), 'claims', h.claims, 'contradicted', " COUNT_OF(                \
        "3") ", 'revised', " COUNT_OF("2") ", 'refined', " COUNT_OF("1") ")"

static const char holders[] = "SELECT holder, count(*) AS claims, min(id) AS first FROM claim";

dateline_status browse_sources(browse *browse)
{
    const bool by_name = browse->query->sort != NULL && strcmp(browse->query->sort, "name") == 0;
    if (browse->query->sort != NULL && !by_name)
        return error_set(browse->error, DATELINE_USAGE, 0, 0, "there is no such order");
    browse->is_key_number = !by_name;
    browse_begin(browse, "SELECT " HOLDER ", ");
    browse_add(browse, by_name ? "h.holder, 0 FROM (" : "h.claims, h.first FROM (");
    browse_add(browse, holders);
    if (browse->query->after != NULL)
        browse_add(browse, by_name ? " WHERE holder > :key GROUP BY holder"
                                   : " GROUP BY holder HAVING (count(*), -min(id)) <"
                                     " (:key, -:after)");
    else
        browse_add(browse, " GROUP BY holder");
    browse_add(browse, by_name ? " ORDER BY holder LIMIT :more) h"
                               : " ORDER BY claims DESC, first LIMIT :more) h");
    return browse_rows(browse, "sources", true);
}

// What it said in the order in which it came into the ledger, a page sorted by day.
static dateline_status write_said(browse *browse)
{
    browse_begin(browse, "SELECT ");
    browse_add(browse, browse_claim_json);
    browse_add(browse, ", 'label', i.label), '', c.id FROM (SELECT * FROM (SELECT id FROM claim"
                       " INDEXED BY claim_said WHERE holder = :holder");
    if (browse->query->after != NULL)
        browse_add(browse, " AND id > :after");
    browse_add(browse, " ORDER BY id LIMIT :more) first) said JOIN claim c ON c.id = said.id"
                       " JOIN article a ON a.id = c.article JOIN incident i ON i.id = c.incident"
                       " ORDER BY c.id");
    return browse_rows(browse, "claims", true);
}

// As what and for whom articles say that it speaks, the most told first.
static dateline_status write_descriptions(browse *browse)
{
    browse_begin(browse,
                 "SELECT json_object('title', holder_title, 'role', holder_role,"
                 " 'affiliation', affiliation, 'country', holder_country, 'claims',"
                 " count(*)) FROM (SELECT " LEDGER_DESCRIBED " FROM claim WHERE"
                 " holder = :holder LIMIT 2000) said WHERE coalesce(affiliation,"
                 " holder_title, holder_role, holder_country) IS NOT NULL GROUP BY"
                 " " LEDGER_DESCRIBED " ORDER BY count(*) DESC, " LEDGER_DESCRIBED " LIMIT 20");
    return browse_rows(browse, "descriptions", false);
}

dateline_status browse_source(browse *browse)
{
    if (browse->query->holder == NULL)
        return error_set(browse->error, DATELINE_USAGE, 0, 0, "which source?");
    browse_begin(browse, "SELECT " HOLDER " FROM (");
    browse_add(browse, holders);
    browse_add(browse, " WHERE holder = :holder GROUP BY holder) h");
    dateline_status status = browse_row(browse, "source");
    if (status != DATELINE_OK)
        return status;
    status = write_descriptions(browse);
    if (status != DATELINE_OK)
        return status;
    browse_begin(browse,
                 "SELECT json_array(stance, count(*)) FROM (SELECT stance FROM claim WHERE"
                 " holder = :holder LIMIT 2000) said GROUP BY stance ORDER BY count(*) DESC");
    status = browse_rows(browse, "stances", false);
    return status == DATELINE_OK ? write_said(browse) : status;
}
