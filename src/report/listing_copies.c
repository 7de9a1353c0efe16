// Which articles of an incident were printed from others, and which texts stand in several places:
// how many tell of it by themselves.
#include "report/listing_internal.h"

#define ARTICLE_AT 10
#define PERCENT 100.0

static slice told_by(arena *arena, slice outlet, slice title, int64_t article)
{
    const slice name = outlet.length > 0 ? outlet : title;
    return arena_format(arena, "%.*s%s(article %lld)", (int)name.length, name.data,
                        name.length > 0 ? " " : "", (long long)article);
}

static void write_json(json_writer *json, const ledger_copy_row *row)
{
    json_begin_object(json);
    json_member_number(json, "article", row->article);
    json_member_string(json, "outlet", row->outlet);
    json_member_number(json, "original", row->original);
    json_member_string(json, "original_outlet", row->original_outlet);
    json_member_string(json, "agency", row->agency);
    json_member_number(json, "shared_percent", (int64_t)(row->shared * PERCENT + 0.5));
    json_end_object(json);
}

static bool each_copy(const ledger_copy_row *row, void *context)
{
    listing *out = context;
    out->copies++;
    if (out->what->is_json) {
        write_json(&out->json, row);
        return true;
    }
    const slice copy = told_by(out->arena, row->outlet, row->title, row->article);
    const slice original =
        told_by(out->arena, row->original_outlet, row->original_title, row->original);
    const slice how =
        row->shared > 0
            ? arena_format(out->arena, "%.*s repeats %.*s, %.0f %%", (int)copy.length, copy.data,
                           (int)original.length, original.data, row->shared * PERCENT)
            : arena_format(out->arena, "%.*s has it from %.*s, like %.*s", (int)copy.length,
                           copy.data, (int)row->agency.length, row->agency.data,
                           (int)original.length, original.data);
    const screen_cell cells[] = {
        {0, ARTICLE_AT - 1, SLICE("copy"), TONE_QUIET},
        {ARTICLE_AT, out->screen.width - ARTICLE_AT, how, TONE_PLAIN},
    };
    screen_row(&out->screen, cells, 2);
    return true;
}

static void write_printings_json(json_writer *json, const ledger_printing_row *row)
{
    json_begin_object(json);
    json_member_number(json, "article", row->article);
    json_member_string(json, "outlet", row->outlet);
    json_member_string(json, "date", row->published);
    report_printings_json(json, row->printings);
    json_end_object(json);
}

static bool each_printing(const ledger_printing_row *row, void *context)
{
    listing *out = context;
    report_printing printing;
    slice rest = row->printings;
    while (report_next_printing(&printing, &rest))
        out->printings++;
    if (out->what->is_json) {
        write_printings_json(&out->json, row);
        return true;
    }
    const slice name = told_by(out->arena, row->outlet, row->title, row->article);
    const slice where = report_printings_text(out->arena, row->printings);
    const slice how = arena_format(out->arena, "the text of %.*s stands in %.*s", (int)name.length,
                                   name.data, (int)where.length, where.data);
    const screen_cell cells[] = {
        {0, ARTICLE_AT - 1, SLICE("printed"), TONE_QUIET},
        {ARTICLE_AT, out->screen.width - ARTICLE_AT, how, TONE_PLAIN},
    };
    screen_row(&out->screen, cells, 2);
    return true;
}

static void write_independence(listing *out)
{
    const slice printed = out->printings == 0
                              ? SLICE("")
                              : arena_format(out->arena, ", printed in %lld places",
                                             (long long)out->shown.articles + out->printings);
    screen_paragraph(&out->screen, ARTICLE_AT,
                     arena_format(out->arena, "%lld of %lld articles tell of it by themselves%.*s",
                                  (long long)(out->shown.articles - out->copies),
                                  (long long)out->shown.articles, (int)printed.length,
                                  printed.data),
                     TONE_QUIET);
}

static dateline_status show_printings(listing *out, ledger *ledger, dateline_error *error)
{
    if (out->what->is_json) {
        json_key(&out->json, "printings");
        json_begin_array(&out->json);
    }
    const dateline_status status =
        ledger_printings(ledger, out->what->filter.incident, each_printing, out, error);
    if (out->what->is_json)
        json_end_array(&out->json);
    return status;
}

dateline_status listing_show_copies(listing *out, ledger *ledger, dateline_error *error)
{
    if (out->what->is_json) {
        json_key(&out->json, "copies");
        json_begin_array(&out->json);
    }
    dateline_status status =
        ledger_copies(ledger, out->what->filter.incident, each_copy, out, error);
    if (out->what->is_json)
        json_end_array(&out->json);
    if (status == DATELINE_OK)
        status = show_printings(out, ledger, error);
    if (out->what->is_json)
        json_member_number(&out->json, "independent", out->shown.articles - out->copies);
    else if (out->copies + out->printings > 0)
        write_independence(out);
    return status;
}
