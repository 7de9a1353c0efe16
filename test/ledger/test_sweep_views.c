// What is read of a ledger whose statements fail, or when there is no memory: a fault is told, and
// a part never passes for the whole.
#include "ledger/agreement.h"
#include "ledger/select.h"
#include "support/ledger_sweep.h"

// ---- rows as bytes: of each what shows that it is the same one ----

#define ROW_TO_BYTES(name, row_type, ...)                                                          \
    static bool name(const row_type *row, void *out)                                               \
    {                                                                                              \
        buffer_add_format(out, __VA_ARGS__);                                                       \
        return true;                                                                               \
    }
#define TEXT(slice) (int)(slice).length, (slice).length == 0 ? "" : (slice).data

ROW_TO_BYTES(put_incident, ledger_incident_row, "%lld %.*s %.*s\n", (long long)row->id,
             TEXT(row->label), TEXT(row->place))
ROW_TO_BYTES(put_claim, ledger_claim_row, "%lld %.*s %.*s\n", (long long)row->id, TEXT(row->value),
             TEXT(row->holder))
ROW_TO_BYTES(put_copy, ledger_copy_row, "%lld %lld\n", (long long)row->article,
             (long long)row->original)
ROW_TO_BYTES(put_stay, ledger_stay_row, "%lld %.*s\n", (long long)row->id, TEXT(row->person))
ROW_TO_BYTES(put_article, ledger_article_row, "%lld %.*s\n", (long long)row->id, TEXT(row->text))
ROW_TO_BYTES(put_found, ledger_search_row, "%lld %.*s\n", (long long)row->article,
             TEXT(row->passage))
ROW_TO_BYTES(put_account, ledger_account_row, "%lld %lld\n", (long long)row->id,
             (long long)row->incident)
ROW_TO_BYTES(put_decision, ledger_decision_row, "%lld %.*s %.*s\n", (long long)row->id,
             TEXT(row->kind), TEXT(row->incidents))
ROW_TO_BYTES(put_reading, ledger_reading_row, "%.*s %lld\n", TEXT(row->program),
             (long long)row->articles)
ROW_TO_BYTES(put_measure, ledger_measure_row, "%.*s %lld\n", TEXT(row->name), (long long)row->units)
ROW_TO_BYTES(put_chosen, ledger_chosen_row, "%lld %lld\n", (long long)row->incident.id,
             (long long)row->revision)
ROW_TO_BYTES(put_withdrawn, ledger_withdrawn_row, "%lld %lld\n", (long long)row->incident,
             (long long)row->became)
ROW_TO_BYTES(put_told, ledger_told_row, "%lld %.*s%.*s\n", (long long)row->claim.id,
             TEXT(row->before), TEXT(row->after))
ROW_TO_BYTES(put_place, ledger_place_row, "%lld %d\n", (long long)row->stay.id, row->has_point)

static bool put_fault(slice fault, void *out)
{
    buffer_add(out, fault);
    return true;
}

// ---- subjects ----

typedef struct view {
    dateline_view view;
    dateline_query query;
} view;

static dateline_status browse(ledger *ledger, const void *context, buffer *out,
                              dateline_error *error)
{
    const view *asked = context;
    return ledger_browse(ledger, asked->view, &asked->query, out, error);
}

#define LISTING(name, call)                                                                        \
    static dateline_status name(ledger *ledger, const void *context, buffer *out,                  \
                                dateline_error *error)                                             \
    {                                                                                              \
        (void)context;                                                                             \
        return call;                                                                               \
    }
LISTING(list_incidents, ledger_incidents(ledger, 0, put_incident, out, error))
LISTING(list_claims, ledger_claims(ledger, RAID, put_claim, out, error))
LISTING(list_copies, ledger_copies(ledger, RAID, put_copy, out, error))
LISTING(list_stays, ledger_find_stays(ledger, context, put_stay, out, error))
LISTING(list_articles, ledger_articles(ledger, context, put_article, out, error))
LISTING(list_found, ledger_search(ledger, context, put_found, out, error))
LISTING(list_matching, ledger_find_incidents(ledger, context, put_incident, out, error))
LISTING(list_matching_claims, ledger_find_claims(ledger, context, put_claim, out, error))
LISTING(list_claims_of, ledger_find_claims_of_incidents(ledger, context, put_claim, out, error))
LISTING(list_accounts, ledger_accounts_of(ledger, RAID, put_account, out, error))
LISTING(list_decisions, ledger_decisions(ledger, context, put_decision, out, error))
LISTING(list_readings, ledger_readings(ledger, RAID, put_reading, out, error))
LISTING(measure, ledger_measure_agreement(ledger, put_measure, out, error))
LISTING(check, ledger_check(ledger, put_fault, out, error))
LISTING(choose, ledger_select_incidents(ledger, context, put_chosen, out, error))
LISTING(withdrawn,
        ledger_select_withdrawn(ledger, SLICE("2000-01-01T00:00:00Z"), put_withdrawn, out, error))
LISTING(told, ledger_select_claims(ledger, RAID, put_told, out, error))
LISTING(told_of_article, ledger_select_claims_of_article(ledger, 1, put_told, out, error))
LISTING(places, ledger_select_stays(ledger, put_place, out, error))
LISTING(chosen_articles, ledger_select_articles(ledger, context, put_article, out, error))

static dateline_status facts(ledger *ledger, const void *context, buffer *out,
                             dateline_error *error)
{
    (void)context;
    ledger_incident_row row = {0};
    const dateline_status status = ledger_facts_as_read(&row, ledger, RAID, error);
    buffer_add_format(out, "%lld..%lld %.*s", (long long)row.killed.low, (long long)row.killed.high,
                      TEXT(row.place));
    return status;
}

static dateline_status version(ledger *ledger, const void *context, buffer *out,
                               dateline_error *error)
{
    (void)context;
    (void)out;
    uint64_t number = 0;
    return ledger_version(ledger, &number, error);
}

// Two coders judge the raid's claims, one of whom edits what the other rejects, and split it.
static void judge(const fixture *fixture)
{
    static const int64_t second[] = {2};
    decide_now(fixture, (dateline_decision){.kind = DATELINE_DECIDE_SAMPLE, .value = "100"});
    for (int64_t claim = 1; claim <= 3; claim++) {
        decide_now(fixture, (dateline_decision){
                                .kind = DATELINE_DECIDE_ACCEPT, .claim = claim, .by = "Ada"});
        decide_now(fixture, (dateline_decision){.kind = DATELINE_DECIDE_EDIT,
                                                .claim = claim,
                                                .by = "Ben",
                                                .field = "holder",
                                                .value = "the mayor"});
    }
    decide_now(fixture, (dateline_decision){.kind = DATELINE_DECIDE_SPLIT,
                                            .incident = RAID,
                                            .articles = second,
                                            .article_count = 1,
                                            .by = "Ada"});
    decide_now(fixture,
               (dateline_decision){
                   .kind = DATELINE_DECIDE_MERGE, .incident = RAID, .other = 4, .by = "Ben"});
}

static void views_are_whole_or_refused(void **state)
{
    const fixture *fixture = *state;
    static const double box[] = {10, 33, 12, 35};
    static const view views[] = {
        {DATELINE_VIEW_OVERVIEW, {.limit = 1}},
        {DATELINE_VIEW_OVERVIEW, {.actor = "Red Front", .box = box}},
        {DATELINE_VIEW_OVERVIEW, {.holder = "police", .place = "Sfax", .from = "2021"}},
        {DATELINE_VIEW_INCIDENT, {.id = RAID}},
        {DATELINE_VIEW_CLAIM, {.id = 1}},
        {DATELINE_VIEW_DISPUTES, {.limit = 1}},
        {DATELINE_VIEW_DISPUTES, {.actor = "Red Front"}},
        {DATELINE_VIEW_PEOPLE, {0}},
        {DATELINE_VIEW_PEOPLE, {.person = "Karim Haddad"}},
        {DATELINE_VIEW_SOURCES, {0}},
        {DATELINE_VIEW_SOURCE, {.holder = "police"}},
        {DATELINE_VIEW_REVIEW, {.coder = "Ada"}},
        {DATELINE_VIEW_REVIEW, {.coder = "Ben", .id = 2}},
        {DATELINE_VIEW_AGREEMENT, {0}},
    };
    tell_of_all(fixture);
    judge(fixture);
    for (size_t i = 0; i < sizeof views / sizeof *views; i++) {
        char name[40];
        snprintf(name, sizeof name, "view %zu", i);
        sweep_all(fixture, &(sweep_subject){.name = name,
                                            .mode = DATELINE_LEDGER_READ,
                                            .run = browse,
                                            .context = &views[i]});
    }
}

// Who acted is marked where more incidents pass a filter than are kept as a list.
static void a_view_of_very_many_is_whole_or_refused(void **state)
{
    const fixture *fixture = *state;
    static const view very_many = {DATELINE_VIEW_OVERVIEW, {.actor = "Red Front", .limit = 5}};
    tell_of_all(fixture);
    change(fixture,
           "WITH RECURSIVE n(x) AS (SELECT 0 UNION ALL SELECT x + 1 FROM n WHERE x < 1200)"
           " INSERT INTO incident (type, label, precision) SELECT 'ASSAULT', 'Raid', 1 FROM n;"
           "INSERT INTO claim (incident, account, article, slot, value, holder, stance, certainty,"
           " start, \"end\", words, sentence) SELECT i.id, 1, 1, 'perpetrator', 'Red Front',"
           " 'police', 'asserts', 'certain', 0, 4, 'x', 'x' FROM incident i WHERE i.id > 3");
    sweep_all(fixture, &(sweep_subject){.name = "very many",
                                        .mode = DATELINE_LEDGER_READ,
                                        .is_endless = true,
                                        .stride = 149,
                                        .memory_stride = 12,
                                        .run = browse,
                                        .context = &very_many});
}

#define ASKED(what, how, with)                                                                     \
    {                                                                                              \
        .name = (what), .mode = DATELINE_LEDGER_READ, .run = (how), .context = (with)              \
    }

static void listings_are_whole_or_refused(void **state)
{
    const fixture *fixture = *state;
    static const ledger_filter all = {.days = WHEN_ALWAYS},
                               words = {.days = WHEN_ALWAYS, .words = {"raid", 4}},
                               narrow = {.days = {18000, 20000},
                                         .place = {"Sfax", 4},
                                         .type = {"ASSAULT", 7},
                                         .slot = {"killed", 6},
                                         .holder = {"police", 6},
                                         .limit = 5};
    static const ledger_choice every = {.days = WHEN_ALWAYS};
    static const sweep_subject subjects[] = {
        ASKED("incidents", list_incidents, NULL),
        ASKED("claims", list_claims, NULL),
        ASKED("copies", list_copies, NULL),
        ASKED("stays", list_stays, &all),
        ASKED("articles", list_articles, &all),
        ASKED("search", list_found, &words),
        ASKED("some incidents", list_matching, &narrow),
        ASKED("some claims", list_matching_claims, &narrow),
        ASKED("claims of incidents", list_claims_of, &narrow),
        ASKED("accounts", list_accounts, NULL),
        ASKED("decisions", list_decisions, &all),
        ASKED("readings", list_readings, NULL),
        ASKED("agreement", measure, NULL),
        ASKED("check", check, NULL),
        ASKED("facts as read", facts, NULL),
        ASKED("version", version, NULL),
        ASKED("chosen incidents", choose, &every),
        ASKED("withdrawn incidents", withdrawn, NULL),
        ASKED("chosen claims", told, NULL),
        ASKED("claims of an article", told_of_article, NULL),
        ASKED("chosen stays", places, NULL),
        ASKED("chosen articles", chosen_articles, &every),
    };
    tell_of_all(fixture);
    judge(fixture);
    for (size_t i = 0; i < sizeof subjects / sizeof *subjects; i++)
        sweep_all(fixture, &subjects[i]);
}

TEST_MAIN(cmocka_unit_test_setup_teardown(a_view_of_very_many_is_whole_or_refused,
                                          open_fixture_in_memory, close_fixture),
          cmocka_unit_test_setup_teardown(views_are_whole_or_refused, open_fixture_in_memory,
                                          close_fixture),
          cmocka_unit_test_setup_teardown(listings_are_whole_or_refused, open_fixture,
                                          close_fixture))
