#include "ledger/select.h"

#include "ledger/ledger_internal.h"

// The caller's function, of whichever kind.
typedef struct taker {
    ledger_each_chosen chosen;
    ledger_each_withdrawn withdrawn;
    ledger_each_told told;
    ledger_each_article article;
    ledger_each_place place;
} taker;

static bool take_chosen(database_statement *row, const taker *each, void *context)
{
    const int64_t precision = database_column_number(row, 23);
    const bool is_known = precision >= 0 && precision <= WHERE_UNKNOWN;
    const ledger_chosen_row chosen = {
        .incident = ledger_read_incident(row),
        .precision = is_known ? (where_precision)precision : WHERE_UNKNOWN,
        .revision = database_column_number(row, 24),
        .changed = ledger_column_text(row, 25),
    };
    return each->chosen(&chosen, context);
}

static bool take_withdrawn(database_statement *row, const taker *each, void *context)
{
    const ledger_withdrawn_row withdrawn = {
        .incident = database_column_number(row, 0),
        .revision = database_column_number(row, 1),
        .at = ledger_column_text(row, 2),
        .became = database_column_number(row, 3),
    };
    return each->withdrawn(&withdrawn, context);
}

static bool take_told(database_statement *row, const taker *each, void *context)
{
    ledger_claim_row claim = ledger_read_claim(row);
    claim.original = ledger_column_text(row, 30);
    claim.cue = ledger_column_text(row, 31);
    claim.chain = ledger_column_text(row, 32);
    claim.answers = ledger_column_text(row, 33);
    claim.age = ledger_column_text(row, 34);
    claim.sex = ledger_column_text(row, 35);
    ledger_read_description(&claim, row, 36);
    int32_t printed = DAY_UNKNOWN;
    (void)calendar_read(ledger_column_text(row, 40), &printed);
    const ledger_told_row told = {
        .claim = claim,
        .holder_kind = ledger_column_text(row, 20),
        .url = ledger_column_text(row, 21),
        .sha256 = ledger_column_text(row, 22),
        .language = ledger_column_text(row, 23),
        .source_id = ledger_column_text(row, 24),
        .is_background = database_column_number(row, 25) != 0,
        .start = (uint32_t)database_column_number(row, 26), // letters of the text, counted
        .end = (uint32_t)database_column_number(row, 27),
        .printed = printed,
        .before = ledger_column_text(row, 41),
        .after = ledger_column_text(row, 42),
    };
    return each->told(&told, context);
}

static bool take_article(database_statement *row, const taker *each, void *context)
{
    ledger_article_row article = ledger_read_article(row);
    article.printings = ledger_column_text(row, 9);
    return each->article(&article, context);
}

static bool take_place(database_statement *row, const taker *each, void *context)
{
    const ledger_place_row place = {
        .stay = ledger_read_stay(row),
        .has_point = !database_column_is_null(row, 10),
        .latitude = database_column_real(row, 10),
        .longitude = database_column_real(row, 11),
    };
    return each->place(&place, context);
}

static dateline_status walk(ledger *ledger, database_statement *statement,
                            bool (*take)(database_statement *, const taker *, void *),
                            const taker *each, void *context, dateline_error *error)
{
    database_result code = DATABASE_ROW;
    while ((code = database_step(statement)) == DATABASE_ROW)
        if (!take(statement, each, context))
            break;
    database_reset(statement);
    const bool is_done = code == DATABASE_DONE || code == DATABASE_ROW; // ROW: the caller stopped
    return is_done ? DATELINE_OK : ledger_fault(ledger, error);
}

dateline_status ledger_select_incidents(ledger *ledger, const ledger_choice *choice,
                                        ledger_each_chosen each, void *context,
                                        dateline_error *error)
{
    database_statement *statement = ledger_prepare(ledger, LEDGER_SELECT_INCIDENTS, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    const slice texts[] = {choice->type, choice->country, choice->place, choice->actor,
                           choice->context};
    database_bind_number(statement, 1, choice->incident);
    ledger_bind_text(statement, 2, choice->since);
    ledger_bind_day(statement, 3, choice->days.earliest);
    ledger_bind_day(statement, 4, choice->days.latest);
    for (int i = 0; i < (int)(sizeof texts / sizeof texts[0]); i++)
        ledger_bind_text(statement, i + 5, texts[i]);
    return walk(ledger, statement, take_chosen, &(taker){.chosen = each}, context, error);
}

dateline_status ledger_select_withdrawn(ledger *ledger, slice since, ledger_each_withdrawn each,
                                        void *context, dateline_error *error)
{
    database_statement *statement = ledger_prepare(ledger, LEDGER_SELECT_WITHDRAWN, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    ledger_bind_text(statement, 1, since);
    return walk(ledger, statement, take_withdrawn, &(taker){.withdrawn = each}, context, error);
}

static dateline_status select_claims(ledger *ledger, ledger_statement which, int64_t id,
                                     ledger_each_told each, void *context, dateline_error *error)
{
    database_statement *statement = ledger_prepare(ledger, which, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    database_bind_number(statement, 1, id);
    return walk(ledger, statement, take_told, &(taker){.told = each}, context, error);
}

dateline_status ledger_select_claims(ledger *ledger, int64_t incident, ledger_each_told each,
                                     void *context, dateline_error *error)
{
    return select_claims(ledger, LEDGER_SELECT_CLAIMS, incident, each, context, error);
}

dateline_status ledger_select_claims_of_article(ledger *ledger, int64_t article,
                                                ledger_each_told each, void *context,
                                                dateline_error *error)
{
    return select_claims(ledger, LEDGER_SELECT_CLAIMS_OF_ARTICLE, article, each, context, error);
}

dateline_status ledger_select_stays(ledger *ledger, ledger_each_place each, void *context,
                                    dateline_error *error)
{
    database_statement *statement = ledger_prepare(ledger, LEDGER_SELECT_STAYS, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    return walk(ledger, statement, take_place, &(taker){.place = each}, context, error);
}

dateline_status ledger_select_articles(ledger *ledger, const ledger_choice *choice,
                                       ledger_each_article each, void *context,
                                       dateline_error *error)
{
    database_statement *statement = ledger_prepare(ledger, LEDGER_SELECT_ARTICLES, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    database_bind_number(statement, 1, choice->incident);
    ledger_bind_day(statement, 2, choice->days.earliest);
    ledger_bind_day(statement, 3, choice->days.latest);
    return walk(ledger, statement, take_article, &(taker){.article = each}, context, error);
}
