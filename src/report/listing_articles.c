// The articles of a ledger as a reader takes them again, and those that have some words.
#include "report/listing_internal.h"

#define ID_WIDTH 6
#define DAY_WIDTH 12

// Members that are not known are left out: a reader takes null for none, but ids may be missing.
static void member(json_writer *json, const char *key, slice value)
{
    if (value.data != NULL)
        json_member_string(json, key, value);
}

static void write_article_json(json_writer *json, const ledger_article_row *row)
{
    json_begin_object(json);
    member(json, "id", row->source_id);
    member(json, "date", row->published);
    member(json, "title", row->title);
    member(json, "outlet", row->outlet);
    member(json, "url", row->url);
    json_member_string(json, "text", row->text);
    json_member_number(json, "article", row->id);
    report_printings_json(json, row->printings);
    json_end_object(json);
}

static void write_head(listing *out, int64_t id, slice day, slice title, slice outlet)
{
    const uint32_t title_at = ID_WIDTH + DAY_WIDTH;
    const uint32_t outlet_at = out->screen.width * 70 / 100;
    const screen_cell cells[] = {
        {0, ID_WIDTH - 1, arena_format(out->arena, "%lld", (long long)id), TONE_QUIET},
        {ID_WIDTH, DAY_WIDTH - 1, day, TONE_PLAIN},
        {title_at, outlet_at - title_at - 2, title, TONE_STRONG},
        {outlet_at, out->screen.width - outlet_at, outlet, TONE_NAME},
    };
    screen_row(&out->screen, cells, 4);
}

static void write_elsewhere(listing *out, slice printings)
{
    if (printings.length == 0)
        return;
    const slice where = report_printings_text(out->arena, printings);
    screen_paragraph(&out->screen, ID_WIDTH,
                     arena_format(out->arena, "also in %.*s", (int)where.length, where.data),
                     TONE_QUIET);
}

static bool write_article(listing *out, const ledger_article_row *row)
{
    if (out->what->is_json)
        write_article_json(&out->json, row);
    else
        write_head(out, row->id, row->published, row->title, row->outlet);
    return listing_end_row(out);
}

// Each as an article with the same text: so they are added again.
static bool write_printings(listing *out, const ledger_article_row *row)
{
    report_printing printing;
    slice rest = row->printings;
    bool goes_on = true;
    while (goes_on && report_next_printing(&printing, &rest)) {
        ledger_article_row again = {.id = row->id, .text = row->text};
        const struct {
            slice *to, from;
        } parts[] = {{&again.outlet, printing.outlet},
                     {&again.url, printing.url},
                     {&again.title, printing.title},
                     {&again.published, printing.published}};
        for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
            *parts[i].to = parts[i].from.length > 0 ? parts[i].from : SLICE_NONE;
        goes_on = write_article(out, &again);
    }
    return goes_on;
}

static bool each_article(const ledger_article_row *row, void *context)
{
    listing *out = context;
    bool goes_on = write_article(out, row);
    if (out->what->with_printings)
        goes_on = goes_on && write_printings(out, row);
    else if (!out->what->is_json)
        write_elsewhere(out, row->printings);
    arena_reset(out->arena);
    return goes_on;
}

dateline_status listing_list_articles(listing *out, ledger *ledger, dateline_error *error)
{
    return ledger_articles(ledger, &out->what->filter, each_article, out, error);
}

// ---- search ----

static void write_incidents(json_writer *json, slice incidents)
{
    uint64_t number = 0;
    json_key(json, "incidents");
    json_begin_array(json);
    while (incidents.length > 0)
        if (slice_to_number(slice_cut(&incidents, ' '), &number))
            json_number(json, (int64_t)number);
    json_end_array(json);
}

static void write_found_json(json_writer *json, const ledger_search_row *row)
{
    json_begin_object(json);
    json_member_number(json, "id", row->article);
    json_member_string(json, "title", row->title);
    json_member_string(json, "outlet", row->outlet);
    json_member_string(json, "date", row->published);
    json_member_string(json, "passage", row->passage);
    write_incidents(json, row->incidents);
    report_printings_json(json, row->printings);
    json_end_object(json);
}

static void write_found_text(listing *out, const ledger_search_row *row)
{
    write_head(out, row->article, row->published, row->title, row->outlet);
    screen_paragraph(&out->screen, ID_WIDTH, row->passage, TONE_PLAIN);
    write_elsewhere(out, row->printings);
    if (row->incidents.length > 0)
        screen_paragraph(&out->screen, ID_WIDTH,
                         arena_format(out->arena, "incidents %.*s", (int)row->incidents.length,
                                      row->incidents.data),
                         TONE_QUIET);
}

static bool each_found(const ledger_search_row *row, void *context)
{
    listing *out = context;
    if (out->what->is_json)
        write_found_json(&out->json, row);
    else
        write_found_text(out, row);
    arena_reset(out->arena);
    return listing_end_row(out);
}

dateline_status listing_search(listing *out, ledger *ledger, dateline_error *error)
{
    if (out->what->filter.words.length == 0)
        return error_set(error, DATELINE_USAGE, 0, 0, "a search wants words");
    return ledger_search(ledger, &out->what->filter, each_found, out, error);
}
