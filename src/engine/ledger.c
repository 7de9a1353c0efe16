
#include "base/json_writer.h"
#include "base/memory.h"
#include "engine/engine_internal.h"
#include "report/listing.h"

#define FAULT_LIMIT ((size_t)1 << 20)

dateline_status dateline_ledger_open(dateline_ledger **out, const char *path,
                                     dateline_ledger_mode mode, dateline_error *error)
{
    return dateline_ledger_open_watched(out, path, mode, NULL, NULL, error);
}

dateline_status dateline_ledger_open_watched(dateline_ledger **out, const char *path,
                                             dateline_ledger_mode mode,
                                             dateline_upgrade_watcher watcher, void *context,
                                             dateline_error *error)
{
    dateline_ledger *handle = memory_allocate_zeroed(1, sizeof *handle);
    if (handle == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a ledger");
    dateline_status status =
        ledger_open_watched(&handle->ledger, path, mode, watcher, context, error);
    if (status != DATELINE_OK) {
        memory_release(handle);
        return status;
    }
    *out = handle;
    return DATELINE_OK;
}

void dateline_ledger_close(dateline_ledger *handle)
{
    if (handle == NULL)
        return;
    ledger_close(handle->ledger);
    memory_release(handle);
}

dateline_status dateline_ledger_add(dateline_ledger *handle, const dateline_article *article,
                                    bool *added, dateline_error *error)
{
    const struct article *read = NULL;
    dateline_status status = engine_article(&read, article, error);
    if (status == DATELINE_OK)
        status = engine_note_origin(article->engine, handle->ledger, error);
    return status == DATELINE_OK ? ledger_add(handle->ledger, read, added, error) : status;
}

uint64_t dateline_ledger_printings(const dateline_ledger *handle)
{
    return ledger_printings_kept(handle->ledger);
}

dateline_status dateline_ledger_reread(dateline_ledger *handle, const dateline_article *article,
                                       dateline_error *error)
{
    const struct article *read = NULL;
    dateline_status status = engine_article(&read, article, error);
    if (status == DATELINE_OK)
        status = engine_note_origin(article->engine, handle->ledger, error);
    return status == DATELINE_OK ? ledger_reread(handle->ledger, read, error) : status;
}

// ---- queries ----

static slice text_of(const char *string)
{
    return string == NULL ? SLICE_NONE : slice_from_string(string);
}

// Behind which row a page begins: sources are called by their names, all else by numbers.
static dateline_status read_after(report_listing *out, const dateline_query *query,
                                  dateline_error *error)
{
    uint64_t number = 0;
    if (query->after == NULL)
        return DATELINE_OK;
    if (query->listing == DATELINE_LIST_SOURCES) {
        out->after_holder = text_of(query->after);
        return DATELINE_OK;
    }
    if (!slice_to_number(text_of(query->after), &number) || number > INT64_MAX)
        return error_set(error, DATELINE_USAGE, 0, 0, "\"%s\" is no number of a row", query->after);
    out->filter.after = (int64_t)number;
    return DATELINE_OK;
}

static bool is_row_of_sources(const char *per)
{
    static const char *const known[] = {"holder", "body", "country", "role"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (per == NULL || slice_equal_ignoring_case(text_of(per), slice_from_string(known[i])))
            return true;
    return false;
}

dateline_status dateline_ledger_query(dateline_ledger *handle, const dateline_query *query,
                                      dateline_write write, void *context, dateline_error *error)
{
    const dateline_style plain = {0};
    report_listing what = {
        .listing = query->listing,
        .policy = query->policy,
        .is_json = query->json,
        .with_printings = query->printings,
        .kind = text_of(query->kind),
        .per = text_of(query->per),
        .style = query->style == NULL ? plain : *query->style,
        .filter = {.incident = query->id,
                   .place = text_of(query->place),
                   .actor = text_of(query->actor),
                   .type = text_of(query->type),
                   .context = text_of(query->context),
                   .slot = text_of(query->slot),
                   .holder = text_of(query->holder),
                   .of = text_of(query->of),
                   .words = text_of(query->words),
                   .kind = text_of(query->kind),
                   .by = text_of(query->coder),
                   .by_telling = query->listing == DATELINE_SHOW || query->listing == DATELINE_WHY,
                   .with_topics = query->topics,
                   .is_unattached = query->unattached,
                   .limit = query->limit}};
    if (!is_row_of_sources(query->per))
        return error_set(error, DATELINE_USAGE, 0, 0, "sources have no rows per \"%s\"",
                         query->per);
    dateline_status status = ledger_read_days(&what.filter.days, query->from, query->to, error);
    if (status == DATELINE_OK)
        status = read_after(&what, query, error);
    return status == DATELINE_OK
               ? report_write_listing(&what, handle->ledger, write, context, error)
               : status;
}

dateline_status dateline_ledger_write(dateline_ledger *handle, dateline_listing listing, int64_t id,
                                      bool json, const dateline_style *style, dateline_write write,
                                      void *context, dateline_error *error)
{
    const dateline_query query = {.listing = listing, .id = id, .json = json, .style = style};
    return dateline_ledger_query(handle, &query, write, context, error);
}

const char *dateline_policy_name(dateline_policy policy)
{
    return incident_policy_name(policy);
}

// ---- decisions and integrity ----

dateline_status dateline_ledger_decide(int64_t *number, dateline_ledger *handle,
                                       const dateline_decision *decision, dateline_error *error)
{
    return ledger_decide(number, handle->ledger, decision, error);
}

dateline_status dateline_ledger_decide_all(int64_t *number, dateline_ledger *handle,
                                           const dateline_decision *decisions, uint32_t count,
                                           dateline_error *error)
{
    return ledger_decide_all(number, handle->ledger, decisions, count, error);
}

typedef struct faults {
    dateline_write write;
    void *context;
    buffer line;
    bool is_json, has_any, has_failed;
} faults;

static bool write_fault(slice fault, void *context)
{
    faults *all = context;
    json_writer json = {&all->line, false};
    buffer_restart(&all->line);
    if (all->is_json) {
        json_begin_object(&json);
        json_member_string(&json, "fault", fault);
        json_end_object(&json);
    } else {
        buffer_add(&all->line, fault);
    }
    buffer_add_byte(&all->line, '\n');
    all->has_any = true;
    all->has_failed = !all->write(all->context, all->line.data, all->line.length);
    return !all->has_failed;
}

dateline_status dateline_ledger_check(dateline_ledger *handle, bool json, dateline_write write,
                                      void *context, dateline_error *error)
{
    faults all = {.write = write, .context = context, .is_json = json};
    buffer_init(&all.line, FAULT_LIMIT);
    const dateline_status status = ledger_check(handle->ledger, write_fault, &all, error);
    buffer_clear(&all.line);
    if (status != DATELINE_OK)
        return status;
    if (all.has_failed)
        return error_set(error, DATELINE_IO, 0, 0, "the output could not be written");
    return all.has_any ? DATELINE_OK
                       : error_set(error, DATELINE_NOT_FOUND, 0, 0, "the ledger is whole");
}

#define VIEW_LIMIT (64u << 20)

dateline_status dateline_ledger_browse(dateline_ledger *handle, dateline_view view,
                                       const dateline_query *query, dateline_write write,
                                       void *context, dateline_error *error)
{
    const dateline_query everything = {0};
    buffer out;
    buffer_init(&out, VIEW_LIMIT);
    dateline_status status =
        ledger_browse(handle->ledger, view, query == NULL ? &everything : query, &out, error);
    if (status == DATELINE_OK && !write(context, out.data, out.length))
        status = error_set(error, DATELINE_IO, 0, 0, "the output cannot be written");
    buffer_clear(&out);
    return status;
}

dateline_status dateline_ledger_version(dateline_ledger *handle, uint64_t *version,
                                        dateline_error *error)
{
    return ledger_version(handle->ledger, version, error);
}
