// One text, printed in several places: of the article's row the one told first, of the table
// printing the others. All of them follow from which articles came, not from their order.
#include "ledger/ledger_internal.h"

int32_t ledger_printed_on(const article *article)
{
    const intake_article *source = &article->source;
    const bool is_dateline = source->dateline_day != DAY_UNKNOWN &&
                             article->day == source->dateline_day; // not what somebody asked for
    return is_dateline && source->published != DAY_UNKNOWN && source->published != article->day
               ? source->published
               : DAY_OPEN_PAST;
}

ledger_printing ledger_printing_of(arena *arena, const article *article)
{
    char text[11];
    const intake_article *source = &article->source;
    const int32_t printed = ledger_printed_on(article);
    const int32_t day = printed == DAY_OPEN_PAST ? article->day : printed;
    ledger_printing printing = {
        .outlet = source->outlet, .url = source->url, .title = source->title};
    if (day != DAY_OPEN_PAST && day != DAY_OPEN_FUTURE) {
        calendar_write(day, text);
        printing.published = arena_copy(arena, slice_of(text, 10));
    }
    return printing;
}

dateline_status ledger_find_printing(ledger_printing *out, ledger *ledger, slice hash,
                                     dateline_error *error)
{
    arena *arena = ledger->scratch;
    database_statement *row = ledger_prepare(ledger, LEDGER_FIND_ARTICLE, error);
    if (row == NULL)
        return DATELINE_LEDGER;
    ledger_bind_text(row, 1, hash);
    const database_result code = database_step(row);
    *out = (ledger_printing){.article = database_column_number(row, 0),
                             .outlet = arena_copy(arena, ledger_column_text(row, 1)),
                             .url = arena_copy(arena, ledger_column_text(row, 2)),
                             .title = arena_copy(arena, ledger_column_text(row, 3)),
                             .published = arena_copy(arena, ledger_column_text(row, 4))};
    database_reset(row);
    return code == DATABASE_ROW ? DATELINE_OK : ledger_fault(ledger, error);
}

static bool are_same(const ledger_printing *one, const ledger_printing *other)
{
    return slice_equal(one->outlet, other->outlet) && slice_equal(one->url, other->url) &&
           slice_equal(one->title, other->title) && slice_equal(one->published, other->published);
}

static database_statement *prepare(ledger *ledger, ledger_statement which, int64_t article,
                                   const ledger_printing *printing, dateline_error *error)
{
    database_statement *statement = ledger_prepare(ledger, which, error);
    if (statement == NULL)
        return NULL;
    database_bind_number(statement, 1, article);
    ledger_bind_text(statement, 2, printing->outlet);
    ledger_bind_text(statement, 3, printing->url);
    ledger_bind_text(statement, 4, printing->title);
    ledger_bind_text(statement, 5, printing->published);
    return statement;
}

dateline_status ledger_keep_printing(ledger *ledger, const ledger_printing *stood,
                                     const ledger_printing *came, bool stands,
                                     dateline_error *error)
{
    const ledger_printing *other = stands ? stood : came;
    database_statement *statement = NULL;
    dateline_status status = DATELINE_OK;
    int64_t kept = 0;
    if (are_same(stood, came))
        return DATELINE_OK;
    if (stands) {
        statement = prepare(ledger, LEDGER_FORGET_PRINTING, stood->article, came, error);
        status = statement == NULL ? DATELINE_LEDGER : ledger_run(ledger, statement, error);
    }
    if (status != DATELINE_OK || other->outlet.length + other->url.length == 0)
        return status;
    statement = prepare(ledger, LEDGER_ADD_PRINTING, stood->article, other, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    status = database_run_for_number(&kept, statement, error);
    ledger->printings += kept != 0;
    return status;
}
