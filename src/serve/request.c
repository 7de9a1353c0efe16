#include "serve/request.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define ROWS_MOST 500

static const char *const argument_names[] = {
    "name",   "from",     "to",  "place", "actor", "type",  "context",
    "outlet", "disputed", "box", "sort",  "after", "state",
};

static const struct {
    const char *path; // an id follows when it ends in '/'
    dateline_view view;
} pages[] = {
    {"/", DATELINE_VIEW_OVERVIEW},           {"/incidents", DATELINE_VIEW_OVERVIEW},
    {"/incident/", DATELINE_VIEW_INCIDENT},  {"/claim/", DATELINE_VIEW_CLAIM},
    {"/disputes", DATELINE_VIEW_DISPUTES},   {"/people", DATELINE_VIEW_PEOPLE},
    {"/sources", DATELINE_VIEW_SOURCES},     {"/source", DATELINE_VIEW_SOURCE},
    {"/review", DATELINE_VIEW_REVIEW},       {"/review/", DATELINE_VIEW_REVIEW},
    {"/agreement", DATELINE_VIEW_AGREEMENT},
};

static bool has_id(const char *path)
{
    return path[1] != '\0' && path[strlen(path) - 1] == '/';
}

static const char *path_of(const serve_request *request)
{
    for (size_t i = 1; i < sizeof pages / sizeof *pages; i++)
        if (pages[i].view == request->view && has_id(pages[i].path) == (request->query.id > 0))
            return pages[i].path;
    return "/";
}

// ---- reading ----

static bool read_id(int64_t *out, const char *text, size_t length)
{
    if (length == 0 || length > 18)
        return false;
    int64_t id = 0;
    for (size_t i = 0; i < length; i++) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        id = 10 * id + (text[i] - '0');
    }
    *out = id;
    return id > 0;
}

static bool read_path(serve_request *out, const char *path)
{
    size_t length = strlen(path);
    if (length > 5 && strcmp(path + length - 5, ".json") == 0) {
        out->form = SERVE_JSON;
        length -= 5;
    } else if (length > 4 && strcmp(path + length - 4, ".csv") == 0) {
        out->form = SERVE_CSV;
        length -= 4;
    }
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        const size_t prefix = strlen(pages[i].path);
        if (length < prefix || memcmp(path, pages[i].path, prefix) != 0)
            continue;
        out->view = pages[i].view;
        if (has_id(pages[i].path) ? read_id(&out->query.id, path + prefix, length - prefix)
                                  : length == prefix)
            return out->form != SERVE_CSV || out->view == DATELINE_VIEW_OVERVIEW;
    }
    return false;
}

static bool read_box(double box[4], const char *text)
{
    for (int i = 0; i < 4; i++) {
        char *end = NULL;
        box[i] = strtod(text, &end);
        const bool is_degree = end != text && box[i] >= -180 && box[i] <= 180;
        if (!is_degree || *end != (i < 3 ? ',' : '\0'))
            return false;
        text = end + 1;
    }
    return box[0] < box[2] && box[1] < box[3];
}

// "name" is what a page is of: a person or a holder.
static const char **field_of(dateline_query *query, dateline_view view, size_t index,
                             const char **box)
{
    const char **const fields[] = {
        view == DATELINE_VIEW_PEOPLE ? &query->person : &query->holder,
        &query->from,
        &query->to,
        &query->place,
        &query->actor,
        &query->type,
        &query->context,
        &query->outlet,
        &query->disputed,
        box,
        &query->sort,
        &query->after,
        &query->state,
    };
    return fields[index];
}

bool serve_request_read(serve_request *out, const char *path, serve_argument argument,
                        void *connection)
{
    const char *box = NULL;
    *out = (serve_request){.form = SERVE_HTML};
    if (!read_path(out, path))
        return false;
    for (size_t i = 0; i < sizeof argument_names / sizeof *argument_names; i++) {
        const char *value = argument(connection, argument_names[i]);
        if (value != NULL && value[0] != '\0')
            *field_of(&out->query, out->view, i, &box) = value;
    }
    if (box != NULL && !read_box(out->box, box))
        return false;
    if (box != NULL)
        out->query.box = out->box;
    const char *limit = argument(connection, "limit");
    const char *done = argument(connection, "done");
    int64_t rows = 0;
    if (done != NULL && !read_id(&out->done, done, strlen(done)))
        return false;
    if (limit != NULL && limit[0] != '\0' &&
        (!read_id(&rows, limit, strlen(limit)) || rows > ROWS_MOST))
        return false;
    out->query.limit = (uint32_t)rows;
    return true;
}

// ---- writing ----

const char *serve_value(const serve_request *request, const char *name, char box_text[64])
{
    const char *box = NULL;
    dateline_query query = request->query;
    if (query.box != NULL) {
        snprintf(box_text, 64, "%.6g,%.6g,%.6g,%.6g", query.box[0], query.box[1], query.box[2],
                 query.box[3]);
        box = box_text;
    }
    for (size_t i = 0; i < sizeof argument_names / sizeof *argument_names; i++)
        if (strcmp(name, argument_names[i]) == 0)
            return *field_of(&query, request->view, i, &box);
    return NULL;
}

static const char *changed(const serve_request *request, const char *name,
                           const serve_change *changes, size_t count, char box_text[64])
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(changes[i].name, name) == 0)
            return changes[i].value;
    // A page's place in a list says nothing about another list.
    return strcmp(name, "after") == 0 ? NULL : serve_value(request, name, box_text);
}

void serve_put_address(serve_page *page, const serve_request *request, serve_form form,
                       const serve_change *changes, size_t change_count)
{
    const char *separator = "?";
    serve_page_text(page, path_of(request));
    if (request->query.id > 0)
        serve_put(page, "%d", request->query.id);
    serve_page_text(page, form == SERVE_JSON ? ".json" : form == SERVE_CSV ? ".csv" : "");
    for (size_t i = 0; i < sizeof argument_names / sizeof *argument_names; i++) {
        char box_text[64];
        const char *value = changed(request, argument_names[i], changes, change_count, box_text);
        if (value == NULL)
            continue;
        serve_put(page, "%s%s=%u", separator, argument_names[i], value);
        separator = "&amp;";
    }
    if (request->query.limit > 0)
        serve_put(page, "%slimit=%d", separator, (int64_t)request->query.limit);
}
