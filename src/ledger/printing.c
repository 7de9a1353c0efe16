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
    const intake_article *source = &article->source;
    const int32_t printed = ledger_printed_on(article);
    ledger_printing printing = {.outlet = source->outlet,
                                .url = source->url,
                                .title = source->title,
                                .told_on = ledger_day_text(arena, article->day)};
    printing.published =
        printed == DAY_OPEN_PAST ? printing.told_on : ledger_day_text(arena, printed);
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
                             .published = arena_copy(arena, ledger_column_text(row, 4)),
                             .told_on = arena_copy(arena, ledger_column_text(row, 5)),
                             .is_day_unknown = database_column_number(row, 6) != 0};
    database_reset(row);
    return code == DATABASE_ROW ? DATELINE_OK : ledger_fault(ledger, error);
}

static bool are_one_place(const ledger_printing *one, const ledger_printing *other)
{
    return slice_equal(one->outlet, other->outlet) && slice_equal(one->url, other->url) &&
           slice_equal(one->title, other->title);
}

static bool are_same(const ledger_printing *one, const ledger_printing *other)
{
    return are_one_place(one, other) && slice_equal(one->published, other->published);
}

dateline_status ledger_learn_day(ledger_printing *stood, ledger *ledger,
                                 const ledger_printing *came, dateline_error *error)
{
    if (!stood->is_day_unknown || !are_one_place(stood, came) ||
        !slice_equal(stood->told_on, came->told_on))
        return DATELINE_OK;
    database_statement *statement = ledger_prepare(ledger, LEDGER_NOTE_PRINTED_ON, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    stood->published = came->published;
    database_bind_number(statement, 1, stood->article);
    ledger_bind_text(statement, 2,
                     slice_equal(came->published, came->told_on) ? SLICE_NONE : came->published);
    return ledger_run(ledger, statement, error);
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
