#include <stdlib.h>

#include "engine/engine_internal.h"
#include "report/listing.h"

dateline_status dateline_ledger_open(dateline_ledger **out, const char *path,
                                     dateline_ledger_mode mode, dateline_error *error)
{
    dateline_ledger *handle = calloc(1, sizeof *handle);
    if (handle == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a ledger");
    dateline_status status = ledger_open(&handle->ledger, path, mode, error);
    if (status != DATELINE_OK) {
        free(handle);
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
    free(handle);
}

dateline_status dateline_ledger_add(dateline_ledger *handle, const dateline_article *article,
                                    bool *added, dateline_error *error)
{
    return ledger_add(handle->ledger, &article->article, added, error);
}

dateline_status dateline_ledger_write(dateline_ledger *handle, dateline_listing listing, int64_t id,
                                      bool json, const dateline_style *style, dateline_write write,
                                      void *context, dateline_error *error)
{
    const dateline_style plain = {0};
    const report_listing what = {.listing = listing,
                                 .incident = id,
                                 .is_json = json,
                                 .style = style == NULL ? plain : *style};
    return report_write_listing(&what, handle->ledger, write, context, error);
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
