// What people decided.
#include "report/listing_internal.h"

#define ID_WIDTH 6

static bool is_unattached(const ledger_decision_row *row)
{
    return row->attached < row->anchors;
}

void listing_json_decision(json_writer *json, const ledger_decision_row *row)
{
    uint64_t number = 0;
    slice incidents = row->incidents;
    json_begin_object(json);
    json_member_number(json, "id", row->id);
    json_member_string(json, "kind", row->kind);
    if (row->undoes != 0)
        json_member_number(json, "undoes", row->undoes);
    json_member_string(json, "field", row->field);
    json_member_string(json, "value", row->value);
    json_member_string(json, "by", row->by);
    json_member_string(json, "note", row->note);
    json_member_string(json, "at", row->at);
    json_member_bool(json, "in_force", row->is_in_force);
    json_member_bool(json, "attached", !is_unattached(row));
    json_key(json, "incidents");
    json_begin_array(json);
    while (incidents.length > 0)
        if (slice_to_number(slice_cut(&incidents, ' '), &number))
            json_number(json, (int64_t)number);
    json_end_array(json);
    json_end_object(json);
}

static slice deed(arena *arena, const ledger_decision_row *row)
{
    if (row->undoes != 0)
        return arena_format(arena, "%.*s of decision %lld", (int)row->kind.length, row->kind.data,
                            (long long)row->undoes);
    if (row->field.length > 0)
        return arena_format(arena, "%.*s %.*s: %.*s", (int)row->kind.length, row->kind.data,
                            (int)row->field.length, row->field.data, (int)row->value.length,
                            row->value.data);
    return row->kind;
}

static slice standing(arena *arena, const ledger_decision_row *row)
{
    return arena_format(arena, "incidents %.*s%s%s", (int)row->incidents.length,
                        row->incidents.length > 0 ? row->incidents.data : "",
                        row->is_in_force ? "" : ", undone",
                        is_unattached(row) ? ", no longer attaches" : "");
}

void listing_text_decision(listing *out, const ledger_decision_row *row)
{
    const uint32_t standing_at = out->screen.width / 2;
    const screen_cell cells[] = {
        {0, ID_WIDTH - 1, arena_format(out->arena, "%lld", (long long)row->id), TONE_QUIET},
        {ID_WIDTH, standing_at - ID_WIDTH - 2, deed(out->arena, row), TONE_STRONG},
        {standing_at, out->screen.width - standing_at, standing(out->arena, row),
         is_unattached(row) ? TONE_ALARM : TONE_PLAIN},
    };
    screen_row(&out->screen, cells, 3);
    const slice who = arena_format(out->arena, "%.*s %.*s%s%.*s", (int)row->at.length, row->at.data,
                                   (int)row->by.length, row->by.length > 0 ? row->by.data : "",
                                   row->note.length > 0 ? ": " : "", (int)row->note.length,
                                   row->note.length > 0 ? row->note.data : "");
    screen_paragraph(&out->screen, ID_WIDTH, who, TONE_QUIET);
}

static bool each_decision(const ledger_decision_row *row, void *context)
{
    listing *out = context;
    if (out->what->is_json)
        listing_json_decision(&out->json, row);
    else
        listing_text_decision(out, row);
    arena_reset(out->arena);
    return listing_end_row(out);
}

dateline_status listing_list_decisions(listing *out, ledger *ledger, dateline_error *error)
{
    return ledger_decisions(ledger, &out->what->filter, each_decision, out, error);
}
