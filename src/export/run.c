// One export, from what is asked for to the last byte.
#include "export/export_internal.h"

#define FLUSH_BYTES ((size_t)32 * 1024)
#define OUTPUT_LIMIT ((size_t)256 << 20)
#define RECORD_BUDGET ((size_t)64 << 20)
#define RUN_BUDGET ((size_t)256 << 20)

bool export_flush(exporting *run, bool is_last)
{
    if (run->out.length < FLUSH_BYTES && !is_last)
        return !run->has_failed;
    if (run->out.length > 0 && !run->has_failed && !run->out.failed)
        run->has_failed =
            !run->request->write(run->request->context, run->out.data, run->out.length);
    if (!run->out.failed)
        buffer_restart(&run->out);
    return !run->has_failed && !run->out.failed;
}

// ---- what is asked for -----------------------------------------------------------------------

static const export_format *find_format(const char *name, const char *table)
{
    for (const export_format *format = export_formats; format->name != NULL; format++) {
        const bool is_named = name != NULL && strcmp(format->name, name) == 0;
        if (is_named &&
            (table == NULL || (format->table != NULL && strcmp(format->table, table) == 0)))
            return format;
    }
    return NULL;
}

// "2026-05-03" begins at midnight.
static dateline_status take_since(exporting *run, dateline_error *error)
{
    const char *since = run->options->since;
    int32_t day;
    if (since == NULL)
        return DATELINE_OK;
    const slice text = slice_from_string(since);
    const bool is_time = text.length == 20 && text.data[10] == 'T' && text.data[19] == 'Z';
    if (!calendar_read(text, &day) || (text.length != 10 && !is_time))
        return error_set(error, DATELINE_USAGE, 0, 0,
                         "\"%s\" is no time of the form YYYY-MM-DD or YYYY-MM-DDTHH:MM:SSZ", since);
    run->since = is_time ? text : arena_format(run->lasting, "%sT00:00:00Z", since);
    return DATELINE_OK;
}

static dateline_status take_options(exporting *run, dateline_error *error)
{
    const dateline_export_options *options = run->options;
    run->format = find_format(options->format, options->table);
    if (run->format == NULL && find_format(options->format, NULL) != NULL)
        return error_set(error, DATELINE_USAGE, 0, 0, "%s has no table \"%s\"", options->format,
                         options->table);
    if (run->format == NULL)
        return error_set(error, DATELINE_USAGE, 0, 0, "there is no format \"%s\"",
                         options->format == NULL ? "" : options->format);
    run->policy = run->format->policy;
    if (options->policy != NULL && !export_policy_named(&run->policy, options->policy))
        return error_set(error, DATELINE_USAGE, 0, 0, "there is no policy \"%s\"", options->policy);
    if (options->hxl && strcmp(options->format, "csv") != 0)
        return error_set(error, DATELINE_USAGE, 0, 0, "only csv has HXL tags");
    if (run->format->unit == UNIT_WITHDRAWN && options->since == NULL)
        return error_set(error, DATELINE_USAGE, 0, 0, "withdrawn since when?");
    run->name_space =
        slice_from_string(options->name_space == NULL ? "dateline" : options->name_space);
    const dateline_status status = ledger_read_days(&run->days, options->from, options->to, error);
    return status == DATELINE_OK ? take_since(run, error) : status;
}

static ledger_choice choice_of(const exporting *run)
{
    const dateline_export_options *options = run->options;
    return (ledger_choice){
        .incident = options->incident,
        .since = run->since,
        .days = run->days,
        .type = slice_from_string(options->type == NULL ? "" : options->type),
        .context = slice_from_string(options->context == NULL ? "" : options->context),
        .country = slice_from_string(options->country == NULL ? "" : options->country),
        .place = slice_from_string(options->place == NULL ? "" : options->place),
        .actor = slice_from_string(options->actor == NULL ? "" : options->actor),
    };
}

// ---- walking the ledger ----------------------------------------------------------------------

static bool each_incident(const ledger_chosen_row *row, void *context)
{
    exporting *run = context;
    export_incident incident;
    arena_reset(run->arena);
    if (!export_gather(run, &incident, row))
        return false;
    if (!run->options->disputed || incident.dispute_count > 0)
        run->format->style->incident(run, &incident);
    return export_flush(run, false);
}

static bool each_withdrawn(const ledger_withdrawn_row *row, void *context)
{
    exporting *run = context;
    arena_reset(run->arena);
    run->counts.withdrawn++;
    // Tables of rows keep them in a table of their own.
    const bool is_apart = run->format->table != NULL && run->format->unit != UNIT_WITHDRAWN;
    if (run->format->style->withdrawn != NULL && !is_apart)
        run->format->style->withdrawn(run, row);
    return export_flush(run, false);
}

static bool each_article(const ledger_article_row *row, void *context)
{
    exporting *run = context;
    arena_reset(run->arena);
    run->format->style->article(run, row);
    return export_flush(run, false) && run->status == DATELINE_OK;
}

static bool each_stay(const ledger_place_row *row, void *context)
{
    exporting *run = context;
    arena_reset(run->arena);
    run->format->style->stay(run, row);
    return export_flush(run, false);
}

static dateline_status walk(exporting *run, ledger *ledger, dateline_error *error)
{
    const ledger_choice choice = choice_of(run);
    switch (run->format->unit) {
    case UNIT_ARTICLE:
        return ledger_select_articles(ledger, &choice, each_article, run, error);
    case UNIT_STAY:
        return ledger_select_stays(ledger, each_stay, run, error);
    case UNIT_WITHDRAWN:
        return ledger_select_withdrawn(ledger, run->since, each_withdrawn, run, error);
    case UNIT_INCIDENT:
    case UNIT_CLAIM:
    case UNIT_MENTION:
        break;
    }
    dateline_status status = ledger_select_incidents(ledger, &choice, each_incident, run, error);
    if (status == DATELINE_OK && run->status == DATELINE_OK && run->since.length > 0)
        status = ledger_select_withdrawn(ledger, run->since, each_withdrawn, run, error);
    return status;
}

// ---- the whole -------------------------------------------------------------------------------

static dateline_status open_run(exporting *run, dateline_error *error)
{
    buffer_init(&run->out, OUTPUT_LIMIT);
    run->json = (json_writer){&run->out, false};
    dateline_status status = arena_open(&run->arena, RECORD_BUDGET, error);
    if (status == DATELINE_OK)
        status = arena_open(&run->lasting, RUN_BUDGET, error);
    if (status == DATELINE_OK)
        status = take_options(run, error);
    if (status == DATELINE_OK)
        status = export_knowledge_open(&run->knowledge, run->request->lexicon, error);
    if (status == DATELINE_OK)
        status = export_columns_open(run, error);
    if (status == DATELINE_OK)
        map_init(&run->seen, run->lasting);
    return status;
}

static dateline_status outcome(exporting *run, dateline_status status, dateline_error *error)
{
    if (run->has_failed)
        return error_set(error, DATELINE_IO, 0, 0, "the output could not be written");
    if (status == DATELINE_OK)
        status = run->status;
    if (status == DATELINE_OK)
        status = buffer_status(&run->out, error);
    status = arena_verdict(run->arena, status, error);
    return arena_verdict(run->lasting, status, error);
}

dateline_status export_ledger(const export_request *request, ledger *ledger,
                              dateline_export_counts *counts, dateline_error *error)
{
    exporting run = {
        .request = request, .options = request->options, .ledger = ledger, .error = error};
    dateline_status status = open_run(&run, error);
    if (status == DATELINE_OK) {
        const export_style *style = run.format->style;
        if (style->begin != NULL)
            style->begin(&run);
        status = run.status == DATELINE_OK ? walk(&run, ledger, error) : run.status;
        if (style->end != NULL && status == DATELINE_OK)
            style->end(&run);
        (void)export_flush(&run, true);
    }
    status = outcome(&run, status, error);
    if (counts != NULL)
        *counts = run.counts;
    export_trip_close(&run);
    buffer_clear(&run.out);
    arena_close(run.arena);
    arena_close(run.lasting);
    return status;
}
