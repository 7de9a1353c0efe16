// How far coders agree.
#include "report/listing_internal.h"

#define NAME_WIDTH 28
#define VALUE_WIDTH 8
#define JSON_LIMIT (16u << 20)

static bool each_measure(const ledger_measure_row *row, void *context)
{
    listing *out = context;
    const slice value = row->is_known ? arena_format(out->arena, "%.3f", row->value) : SLICE("–");
    const screen_cell cells[] = {
        {0, NAME_WIDTH, row->name, TONE_PLAIN},
        {NAME_WIDTH + 2, VALUE_WIDTH, value, TONE_STRONG},
        {NAME_WIDTH + VALUE_WIDTH + 4, out->screen.width - NAME_WIDTH - VALUE_WIDTH - 4,
         arena_format(out->arena, "%lld coded twice", (long long)row->units), TONE_QUIET},
    };
    screen_row(&out->screen, cells, 3);
    return listing_end_row(out);
}

dateline_status listing_list_agreement(listing *out, ledger *ledger, dateline_error *error)
{
    const dateline_query everything = {0};
    buffer json;
    if (!out->what->is_json)
        return ledger_measure_agreement(ledger, each_measure, out, error);
    buffer_init(&json, JSON_LIMIT);
    const dateline_status status =
        ledger_browse(ledger, DATELINE_VIEW_AGREEMENT, &everything, &json, error);
    if (status == DATELINE_OK) {
        buffer_add(&out->out, buffer_slice(&json));
        (void)listing_end_row(out);
    }
    buffer_clear(&json);
    return status;
}
