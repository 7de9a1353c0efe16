// Rows of listings as structures, handed on one by one.
#include "ledger/query.h"

// The caller's function, which wants one kind of row.
typedef struct handing {
    union {
        ledger_each_incident incident;
        ledger_each_claim claim;
        ledger_each_copy copy;
        ledger_each_printing printing;
        ledger_each_link link;
        ledger_each_stay stay;
        ledger_each_article article;
        ledger_each_found found;
        ledger_each_account account;
        ledger_each_decision decision;
        ledger_each_reading reading;
    } each;
    void *context;
} handing;

// Rows of one incident.
static dateline_status query_incident(ledger *ledger, ledger_query_kind kind, int64_t incident,
                                      ledger_each_row each, handing *handing, dateline_error *error)
{
    ledger_filter filter = LEDGER_ALL;
    filter.incident = incident;
    return ledger_query(ledger, kind, &filter, each, handing, error);
}

// ---- incidents ----

static bool hand_incident(database_statement *statement, void *context)
{
    const handing *handing = context;
    const ledger_incident_row row = ledger_read_incident(statement);
    return handing->each.incident(&row, handing->context);
}

dateline_status ledger_find_incidents(ledger *ledger, const ledger_filter *filter,
                                      ledger_each_incident each, void *context,
                                      dateline_error *error)
{
    handing handing = {.each.incident = each, .context = context};
    return ledger_query(ledger, QUERY_INCIDENTS, filter, hand_incident, &handing, error);
}

dateline_status ledger_incidents(ledger *ledger, int64_t id, ledger_each_incident each,
                                 void *context, dateline_error *error)
{
    ledger_filter filter = LEDGER_ALL;
    filter.incident = id;
    return ledger_find_incidents(ledger, &filter, each, context, error);
}

// ---- claims ----

// With what listings alone ask of a claim.
static ledger_claim_row claim_row(database_statement *row)
{
    ledger_claim_row claim = ledger_read_claim(row);
    claim.start = database_column_number(row, 20);
    claim.end = database_column_number(row, 21);
    claim.holder_kind = ledger_column_text(row, 22);
    claim.program = ledger_column_text(row, 23);
    claim.agency = ledger_column_text(row, 24);
    claim.cue = ledger_column_text(row, 25);
    claim.chain = ledger_column_text(row, 26);
    claim.answers = ledger_column_text(row, 27);
    claim.original = ledger_column_text(row, 28);
    claim.lies = ledger_read_lies(row, 29);
    claim.printings = ledger_column_text(row, 34);
    claim.age = ledger_column_text(row, 35);
    claim.sex = ledger_column_text(row, 36);
    ledger_read_description(&claim, row, 37);
    claim.speaks_for = database_column_number(row, 41) != 0;
    return claim;
}

static bool hand_claim(database_statement *statement, void *context)
{
    const handing *handing = context;
    const ledger_claim_row row = claim_row(statement);
    return handing->each.claim(&row, handing->context);
}

dateline_status ledger_find_claims(ledger *ledger, const ledger_filter *filter,
                                   ledger_each_claim each, void *context, dateline_error *error)
{
    handing handing = {.each.claim = each, .context = context};
    return ledger_query(ledger, QUERY_CLAIMS, filter, hand_claim, &handing, error);
}

dateline_status ledger_claims(ledger *ledger, int64_t incident, ledger_each_claim each,
                              void *context, dateline_error *error)
{
    ledger_filter filter = LEDGER_ALL;
    filter.incident = incident;
    return ledger_find_claims(ledger, &filter, each, context, error);
}

dateline_status ledger_find_claims_of_incidents(ledger *ledger, const ledger_filter *filter,
                                                ledger_each_claim each, void *context,
                                                dateline_error *error)
{
    handing handing = {.each.claim = each, .context = context};
    return ledger_query(ledger, QUERY_CLAIMS_OF_INCIDENTS, filter, hand_claim, &handing, error);
}

// ---- copies ----

static bool hand_copy(database_statement *statement, void *context)
{
    const handing *handing = context;
    const ledger_copy_row row = {
        .article = database_column_number(statement, 0),
        .title = ledger_column_text(statement, 1),
        .outlet = ledger_column_text(statement, 2),
        .published = ledger_column_text(statement, 3),
        .original = database_column_number(statement, 4),
        .original_title = ledger_column_text(statement, 5),
        .original_outlet = ledger_column_text(statement, 6),
        .shared = database_column_real(statement, 7),
        .agency = ledger_column_text(statement, 8),
    };
    return handing->each.copy(&row, handing->context);
}

dateline_status ledger_copies(ledger *ledger, int64_t incident, ledger_each_copy each,
                              void *context, dateline_error *error)
{
    handing handing = {.each.copy = each, .context = context};
    return query_incident(ledger, QUERY_COPIES, incident, hand_copy, &handing, error);
}

// ---- printings ----

static bool hand_printing(database_statement *statement, void *context)
{
    const handing *handing = context;
    const ledger_printing_row row = {
        .article = database_column_number(statement, 0),
        .title = ledger_column_text(statement, 1),
        .outlet = ledger_column_text(statement, 2),
        .published = ledger_column_text(statement, 3),
        .printings = ledger_column_text(statement, 4),
    };
    return handing->each.printing(&row, handing->context);
}

dateline_status ledger_printings(ledger *ledger, int64_t incident, ledger_each_printing each,
                                 void *context, dateline_error *error)
{
    handing handing = {.each.printing = each, .context = context};
    return query_incident(ledger, QUERY_PRINTINGS, incident, hand_printing, &handing, error);
}

// ---- links ----

static bool hand_link(database_statement *statement, void *context)
{
    const handing *handing = context;
    const ledger_link_row row = {
        .account = database_column_number(statement, 0),
        .other = database_column_number(statement, 1),
        .similarity = database_column_real(statement, 2),
        .evidence = ledger_column_text(statement, 3),
        .shared = database_column_real(statement, 4),
    };
    return handing->each.link(&row, handing->context);
}

dateline_status ledger_links_within(ledger *ledger, int64_t incident, ledger_each_link each,
                                    void *context, dateline_error *error)
{
    handing handing = {.each.link = each, .context = context};
    return query_incident(ledger, QUERY_LINKS, incident, hand_link, &handing, error);
}

// ---- stays ----

static bool hand_stay(database_statement *statement, void *context)
{
    const handing *handing = context;
    ledger_stay_row row = ledger_read_stay(statement);
    row.with = ledger_column_text(statement, 10);
    row.against = ledger_column_text(statement, 11);
    return handing->each.stay(&row, handing->context);
}

dateline_status ledger_find_stays(ledger *ledger, const ledger_filter *filter,
                                  ledger_each_stay each, void *context, dateline_error *error)
{
    handing handing = {.each.stay = each, .context = context};
    return ledger_query(ledger, QUERY_STAYS, filter, hand_stay, &handing, error);
}

// ---- articles ----

static bool hand_article(database_statement *statement, void *context)
{
    const handing *handing = context;
    ledger_article_row row = ledger_read_article(statement);
    row.printings = ledger_column_text(statement, 9);
    return handing->each.article(&row, handing->context);
}

dateline_status ledger_articles(ledger *ledger, const ledger_filter *filter,
                                ledger_each_article each, void *context, dateline_error *error)
{
    handing handing = {.each.article = each, .context = context};
    return ledger_query(ledger, QUERY_ARTICLES, filter, hand_article, &handing, error);
}

static bool hand_found(database_statement *statement, void *context)
{
    const handing *handing = context;
    const ledger_search_row row = {
        .article = database_column_number(statement, 0),
        .title = ledger_column_text(statement, 1),
        .outlet = ledger_column_text(statement, 2),
        .published = ledger_column_text(statement, 3),
        .passage = ledger_column_text(statement, 4),
        .incidents = ledger_column_text(statement, 5),
        .printings = ledger_column_text(statement, 6),
    };
    return handing->each.found(&row, handing->context);
}

dateline_status ledger_search(ledger *ledger, const ledger_filter *filter, ledger_each_found each,
                              void *context, dateline_error *error)
{
    handing handing = {.each.found = each, .context = context};
    return ledger_query(ledger, QUERY_SEARCH, filter, hand_found, &handing, error);
}

// ---- accounts and decisions ----

static bool hand_account(database_statement *statement, void *context)
{
    const handing *handing = context;
    const ledger_account_row row = {
        .id = database_column_number(statement, 0),
        .incident = database_column_number(statement, 1),
        .article = database_column_number(statement, 2),
        .number = database_column_number(statement, 3),
        .label = ledger_column_text(statement, 4),
        .title = ledger_column_text(statement, 5),
        .outlet = ledger_column_text(statement, 6),
        .published = ledger_column_text(statement, 7),
        .is_subject = database_column_number(statement, 8) != 0,
        .similarity = database_column_real(statement, 9),
    };
    return handing->each.account(&row, handing->context);
}

dateline_status ledger_accounts_of(ledger *ledger, int64_t incident, ledger_each_account each,
                                   void *context, dateline_error *error)
{
    handing handing = {.each.account = each, .context = context};
    return query_incident(ledger, QUERY_ACCOUNTS, incident, hand_account, &handing, error);
}

static bool hand_decision(database_statement *statement, void *context)
{
    const handing *handing = context;
    const ledger_decision_row row = {
        .id = database_column_number(statement, 0),
        .undoes = database_column_number(statement, 1),
        .kind = ledger_column_text(statement, 2),
        .field = ledger_column_text(statement, 3),
        .value = ledger_column_text(statement, 4),
        .by = ledger_column_text(statement, 5),
        .note = ledger_column_text(statement, 6),
        .at = ledger_column_text(statement, 7),
        .incidents = ledger_column_text(statement, 8),
        .is_in_force = database_column_number(statement, 9) != 0,
        .anchors = database_column_number(statement, 10),
        .attached = database_column_number(statement, 11),
    };
    return handing->each.decision(&row, handing->context);
}

dateline_status ledger_decisions(ledger *ledger, const ledger_filter *filter,
                                 ledger_each_decision each, void *context, dateline_error *error)
{
    handing handing = {.each.decision = each, .context = context};
    return ledger_query(ledger, QUERY_DECISIONS, filter, hand_decision, &handing, error);
}

static bool hand_reading(database_statement *statement, void *context)
{
    const handing *handing = context;
    const ledger_reading_row row = {
        .program = ledger_column_text(statement, 0),
        .program_sha256 = ledger_column_text(statement, 1),
        .lexicon_sha256 = ledger_column_text(statement, 2),
        .model = ledger_column_text(statement, 3),
        .model_sha256 = ledger_column_text(statement, 4),
        .places_sha256 = ledger_column_text(statement, 5),
        .articles = database_column_number(statement, 6),
    };
    return handing->each.reading(&row, handing->context);
}

dateline_status ledger_readings(ledger *ledger, int64_t incident, ledger_each_reading each,
                                void *context, dateline_error *error)
{
    handing handing = {.each.reading = each, .context = context};
    return query_incident(ledger, QUERY_READINGS, incident, hand_reading, &handing, error);
}
