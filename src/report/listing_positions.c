// Positions: each value of a slot once, with all who hold it, from which day to which, in how many
// articles and by how many sources that do not repeat one another.
#include <stdlib.h>

#include "base/utf8.h"
#include "report/listing_internal.h"

#define INDENT 3
#define SLOT_WIDTH 16
#define HOLDERS_NAMED 24u    // of a position; JSON has all
#define HOLDERS_LIMIT 65536u // bytes of them

// A claim as far as it tells positions apart.
typedef struct told {
    slice slot, value; // in lower case
    slice matter;      // of a part of a toll: what is counted, SLICE_NONE where nothing tells
    bool is_denied;
    uint32_t claim; // number among those kept
} told;

// One of several things that may be named twice.
typedef struct named {
    slice name;
    int64_t number;
    uint32_t claim;
} named;

static int by_position(const void *a, const void *b)
{
    const told *left = a;
    const told *right = b;
    int order = slice_compare(left->slot, right->slot);
    if (order == 0)
        order = slice_compare(left->value, right->value);
    if (order == 0)
        order = slice_compare(left->matter, right->matter);
    if (order == 0)
        order = (int)left->is_denied - (int)right->is_denied;
    return order != 0 ? order : left->claim < right->claim ? -1 : left->claim > right->claim;
}

static bool is_part(slice slot)
{
    return slice_ends_with(slot, SLICE(".subset"));
}

// Six nurses and six policemen are not the same six; of how many nothing tells, nobody knows.
static bool is_one_position(const told *one, const told *other)
{
    return slice_equal(one->slot, other->slot) && slice_equal(one->value, other->value) &&
           one->is_denied == other->is_denied && slice_equal(one->matter, other->matter) &&
           (one->matter.length > 0 || !is_part(one->slot));
}

static int by_name(const void *a, const void *b)
{
    const named *left = a;
    const named *right = b;
    const int order = slice_compare(left->name, right->name);
    if (order != 0)
        return order;
    if (left->number != right->number)
        return left->number < right->number ? -1 : 1;
    return left->claim < right->claim ? -1 : left->claim > right->claim;
}

static int by_claim(const void *a, const void *b)
{
    const uint32_t left = *(const uint32_t *)a;
    const uint32_t right = *(const uint32_t *)b;
    return left < right ? -1 : left > right;
}

// Claims that name what none before them does, in their order. `names` is sorted.
static listing_claims find_first(arena *arena, named *names, uint32_t count)
{
    listing_claims first = {ARENA_ARRAY(arena, count, uint32_t), 0};
    if (first.items == NULL)
        return first;
    qsort(names, count, sizeof *names, by_name);
    for (uint32_t i = 0; i < count; i++)
        if (i == 0 || !slice_equal(names[i].name, names[i - 1].name) ||
            names[i].number != names[i - 1].number)
            first.items[first.count++] = names[i].claim;
    qsort(first.items, first.count, sizeof *first.items, by_claim);
    return first;
}

static void note_day(listing_position *position, int32_t day)
{
    if (day == DAY_UNKNOWN)
        return;
    if (position->first_day == DAY_UNKNOWN || day < position->first_day)
        position->first_day = day;
    if (position->last_day == DAY_UNKNOWN || day > position->last_day)
        position->last_day = day;
}

static bool read_position(listing_position *out, const listing *from, const told *claims,
                          uint32_t count)
{
    *out = (listing_position){.claim = claims[0].claim,
                              .is_denied = claims[0].is_denied,
                              .first_day = DAY_UNKNOWN,
                              .last_day = DAY_UNKNOWN};
    named *names = ARENA_ARRAY(from->arena, count, named);
    if (names == NULL)
        return false;
    for (uint32_t i = 0; i < count; i++) {
        const ledger_claim_row *row = &from->rows_of_claims[claims[i].claim];
        note_day(out, row->day);
        names[i] = (named){row->holder, 0, claims[i].claim};
    }
    out->holders = find_first(from->arena, names, count);
    for (uint32_t i = 0; i < count; i++)
        names[i] =
            (named){SLICE_NONE, from->rows_of_claims[claims[i].claim].article, claims[i].claim};
    out->articles = find_first(from->arena, names, count);
    for (uint32_t i = 0; i < count; i++)
        names[i] = (named){from->claims[claims[i].claim].source, 0, claims[i].claim};
    out->sources = find_first(from->arena, names, count);
    return !arena_failed(from->arena);
}

static int by_first_claim(const void *a, const void *b)
{
    return by_claim(&((const listing_position *)a)->claim, &((const listing_position *)b)->claim);
}

bool listing_find_positions(listing_positions *out, const listing *from, const uint32_t *claims,
                            uint32_t count)
{
    told *all = ARENA_ARRAY(from->arena, count, told);
    *out = (listing_positions){ARENA_ARRAY(from->arena, count, listing_position), 0};
    if (count == 0 || all == NULL || out->items == NULL)
        return count == 0;
    for (uint32_t i = 0; i < count; i++) {
        const ledger_claim_row *row = &from->rows_of_claims[claims[i]];
        const slice counted = from->claims[claims[i]].counted;
        all[i] = (told){row->slot, utf8_lower_copy(from->arena, row->value),
                        is_part(row->slot) ? incident_head(from->arena, counted) : SLICE_NONE,
                        ledger_is_denied(row), claims[i]};
    }
    qsort(all, count, sizeof *all, by_position);
    for (uint32_t first = 0, end = 0; first < count; first = end) {
        for (end = first + 1; end < count && is_one_position(&all[first], &all[end]); end++)
            ;
        if (!read_position(&out->items[out->count++], from, &all[first], end - first))
            return false;
    }
    qsort(out->items, out->count, sizeof *out->items, by_first_claim);
    return true;
}

bool listing_find_all_positions(listing_positions *out, const listing *from)
{
    uint32_t *claims = ARENA_ARRAY(from->arena, from->row_count, uint32_t);
    uint32_t count = 0;
    for (uint32_t i = 0; i < from->row_count && claims != NULL; i++)
        if (!slice_equal(from->rows_of_claims[i].slot, SLICE("statement"))) // each its own words
            claims[count++] = i;
    return claims != NULL ? listing_find_positions(out, from, claims, count) : from->row_count == 0;
}

// ---- JSON ----

static void write_holders(json_writer *json, const listing *from, const listing_claims *holders)
{
    json_key(json, "holders");
    json_begin_array(json);
    for (uint32_t i = 0; i < holders->count; i++)
        json_string(json, from->rows_of_claims[holders->items[i]].holder);
    json_end_array(json);
}

static void write_articles(json_writer *json, const listing *from, const listing_claims *articles)
{
    json_key(json, "articles");
    json_begin_array(json);
    for (uint32_t i = 0; i < articles->count; i++) {
        json_begin_object(json);
        json_member_number(json, "article", from->rows_of_claims[articles->items[i]].article);
        json_member_string(json, "outlet", from->rows_of_claims[articles->items[i]].outlet);
        json_end_object(json);
    }
    json_end_array(json);
}

void listing_json_positions(json_writer *json, const listing *from,
                            const listing_positions *positions)
{
    json_key(json, "positions");
    json_begin_array(json);
    for (uint32_t i = 0; i < positions->count; i++) {
        const listing_position *position = &positions->items[i];
        const ledger_claim_row *row = &from->rows_of_claims[position->claim];
        json_begin_object(json);
        json_member_string(json, "slot", row->slot);
        json_member_string(json, "value", row->value);
        if (is_part(row->slot))
            json_member_string(json, "counted", from->claims[position->claim].counted);
        json_member_bool(json, "denied", position->is_denied);
        write_holders(json, from, &position->holders);
        listing_json_day(json, "first", position->first_day);
        listing_json_day(json, "last", position->last_day);
        write_articles(json, from, &position->articles);
        json_member_number(json, "sources", position->sources.count);
        json_end_object(json);
    }
    json_end_array(json);
}

// ---- text ----

static slice joined_holders(const listing *from, const listing_claims *holders)
{
    const uint32_t named = holders->count < HOLDERS_NAMED ? holders->count : HOLDERS_NAMED;
    buffer names;
    buffer_init(&names, HOLDERS_LIMIT);
    for (uint32_t i = 0; i < named; i++) {
        buffer_add(&names, slice_from_string(i == 0 ? "" : ", "));
        buffer_add(&names, from->rows_of_claims[holders->items[i]].holder);
    }
    if (named < holders->count)
        buffer_add_format(&names, " and %u more", holders->count - named);
    const slice kept = names.failed && !names.is_out_of_memory
                           ? arena_format(from->arena, "%u holders", holders->count)
                           : arena_copy_buffer(from->arena, &names);
    buffer_clear(&names);
    return kept;
}

static slice span_text(arena *arena, const listing_position *position)
{
    if (position->first_day == DAY_UNKNOWN)
        return SLICE_NONE;
    char first[11];
    char last[11];
    calendar_write(position->first_day, first);
    calendar_write(position->last_day, last);
    return position->first_day == position->last_day
               ? arena_format(arena, "%s, ", first)
               : arena_format(arena, "%s to %s, ", first, last);
}

// "2024-05-24 to 2024-05-26, 3 articles, 2 sources"
static slice support_text(arena *arena, const listing_position *position)
{
    const slice span = span_text(arena, position);
    const uint32_t articles = position->articles.count;
    const uint32_t sources = position->sources.count;
    return arena_format(arena, "%.*s%u article%s, %u source%s", (int)span.length,
                        span.length > 0 ? span.data : "", articles, articles == 1 ? "" : "s",
                        sources, sources == 1 ? "" : "s");
}

// That something did not happen is a value of its own; a part of a toll is told with what it
// counts.
static slice value_text(const listing *from, const listing_position *position)
{
    const ledger_claim_row *row = &from->rows_of_claims[position->claim];
    const slice counted = is_part(row->slot) ? from->claims[position->claim].counted : SLICE_NONE;
    const bool is_not = position->is_denied && !slice_equal(row->slot, SLICE("happened"));
    const slice value = report_victim_text(from->arena, row->value, row->age);
    if (!is_not && counted.length == 0)
        return value;
    return arena_format(from->arena, "%s%.*s%s%.*s", is_not ? "not " : "", (int)value.length,
                        value.data, counted.length > 0 ? " " : "", (int)counted.length,
                        counted.length > 0 ? counted.data : "");
}

static void write_position(listing *out, const listing_position *position, bool begins_slot)
{
    const ledger_claim_row *row = &out->rows_of_claims[position->claim];
    const uint32_t value_at = INDENT + SLOT_WIDTH;
    const uint32_t width = (out->screen.width - value_at) * 45 / 100;
    const uint32_t holder_at = value_at + width + 2;
    const slice value = value_text(out, position);
    const screen_cell told[] = {
        {INDENT, SLOT_WIDTH - 1, begins_slot ? row->slot : SLICE_NONE, TONE_QUIET},
        {value_at, width, value, TONE_VALUE},
        {holder_at, out->screen.width - holder_at, joined_holders(out, &position->holders),
         TONE_NAME},
    };
    const screen_cell support[] = {
        {holder_at, out->screen.width - holder_at, support_text(out->arena, position), TONE_QUIET},
    };
    screen_row(&out->screen, told, 3);
    screen_row(&out->screen, support, 1);
}

void listing_text_positions(listing *out, const listing_positions *positions)
{
    slice slot = SLICE_NONE;
    for (uint32_t i = 0; i < positions->count; i++) {
        const slice own = out->rows_of_claims[positions->items[i].claim].slot;
        write_position(out, &positions->items[i], !slice_equal(own, slot));
        slot = own;
    }
}
