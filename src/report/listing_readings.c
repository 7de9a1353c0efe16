// Which programs read a ledger's articles, or an incident's, and with what.
#include "report/listing_internal.h"

#define ARTICLES_WIDE 16u
#define HASH_SHOWN 16 // digits: enough to tell files apart

static void write_json(json_writer *json, const ledger_reading_row *row)
{
    json_begin_object(json);
    json_member_string(json, "program", row->program);
    json_member_string(json, "program_sha256", row->program_sha256);
    json_member_string(json, "lexicon_sha256", row->lexicon_sha256);
    json_member_string(json, "model", row->model);
    json_member_string(json, "model_sha256", row->model_sha256);
    json_member_string(json, "places_sha256", row->places_sha256);
    json_member_number(json, "articles", row->articles);
    json_end_object(json);
}

static slice hashes_of(arena *arena, const ledger_reading_row *row)
{
    if (row->program_sha256.length == 0)
        return SLICE("nothing more was noted");
    return arena_format(arena, "program %.*s, lexicon %.*s, model %.*s %.*s, places %.*s",
                        HASH_SHOWN, row->program_sha256.data, HASH_SHOWN, row->lexicon_sha256.data,
                        (int)row->model.length, row->model.data, HASH_SHOWN, row->model_sha256.data,
                        HASH_SHOWN, row->places_sha256.data);
}

static void write_text(listing *out, const ledger_reading_row *row)
{
    const screen_cell cells[] = {
        {0, ARTICLES_WIDE,
         arena_format(out->arena, "%lld article%s", (long long)row->articles,
                      row->articles == 1 ? "" : "s"),
         TONE_PLAIN},
        {ARTICLES_WIDE, out->screen.width - ARTICLES_WIDE,
         arena_format(out->arena, "read by %.*s", (int)row->program.length, row->program.data),
         TONE_PLAIN},
    };
    screen_row(&out->screen, cells, 2);
    screen_paragraph(&out->screen, ARTICLES_WIDE, hashes_of(out->arena, row), TONE_QUIET);
}

static bool each_reading(const ledger_reading_row *row, void *context)
{
    listing *out = context;
    if (out->what->is_json)
        write_json(&out->json, row);
    else
        write_text(out, row);
    return !out->has_failed;
}

static bool each_line(const ledger_reading_row *row, void *context)
{
    listing *out = context;
    (void)each_reading(row, out);
    arena_reset(out->arena);
    return listing_end_row(out);
}

dateline_status listing_show_readings(listing *out, ledger *ledger, dateline_error *error)
{
    return ledger_readings(ledger, out->what->filter.incident, each_reading, out, error);
}

dateline_status listing_list_readings(listing *out, ledger *ledger, dateline_error *error)
{
    return ledger_readings(ledger, 0, each_line, out, error);
}
