// Which texts that are alike were printed from one another? What is compared stands in
// article.sketch (incident/copy.c); of two that credit one agency less has to be the same.
#include "ledger/ledger_internal.h"

typedef struct copy {
    int64_t article;
    double shared; // of the shorter text
} copy;

typedef struct copying {
    const ledger_relations *related;
    const incident_sketch *sketch;
    slice agency; // that it credits
    int64_t article;
    copy *copies; // [alike]
    uint32_t count;
} copying;

static void bind_alike(database_statement *statement, uint32_t number, void *context)
{
    database_bind_number(statement, 1, ((const copying *)context)->related->alike[number]);
}

static bool has_same_agency(const copying *copying, database_statement *row)
{
    return copying->agency.length > 0 && slice_equal(copying->agency, ledger_column_text(row, 1));
}

static dateline_status take_sketch(database_statement *row, uint32_t number, void *context,
                                   dateline_error *error)
{
    (void)error;
    copying *copying = context;
    incident_sketch other;
    if (!incident_sketch_read(&other, database_column_blob(row, 0)))
        return DATELINE_OK;
    const double shared = incident_shared_text(copying->sketch, &other);
    if (incident_is_copy(shared, has_same_agency(copying, row)))
        copying->copies[copying->count++] = (copy){copying->related->alike[number], shared};
    return DATELINE_OK;
}

static void bind_copy(database_statement *statement, uint32_t number, void *context)
{
    const copying *copying = context;
    database_bind_number(statement, 1, copying->article);
    database_bind_number(statement, 2, copying->copies[number].article);
    database_bind_real(statement, 3, copying->copies[number].shared);
}

static dateline_status take_nothing(database_statement *row, uint32_t number, void *context,
                                    dateline_error *error)
{
    (void)row;
    (void)number;
    (void)context;
    (void)error;
    return DATELINE_OK;
}

static slice agency_of(const intake_article *source)
{
    return source->agency.length > 0 ? source->agency : source->contributor;
}

dateline_status ledger_keep_copies(const ledger_relations *related, ledger *ledger,
                                   const ledger_newcomer *of, dateline_error *error)
{
    copying copying = {related,
                       &of->sketch,
                       agency_of(&of->article->source),
                       of->article_id,
                       ARENA_ARRAY(ledger->scratch, related->alike_count, copy),
                       0};
    const database_visit sketches = {related->alike_count, bind_alike, take_sketch, &copying};
    if (related->alike_count == 0)
        return DATELINE_OK;
    if (copying.copies == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many articles are alike");
    database_statement *rows = ledger_prepare(ledger, LEDGER_SKETCH, error);
    const dateline_status status =
        rows == NULL ? DATELINE_LEDGER : database_visit_all(rows, &sketches, error);
    if (status != DATELINE_OK || copying.count == 0)
        return status;
    const database_visit copies = {copying.count, bind_copy, take_nothing, &copying};
    rows = ledger_prepare(ledger, LEDGER_ADD_COPY, error);
    return rows == NULL ? DATELINE_LEDGER : database_visit_all(rows, &copies, error);
}
