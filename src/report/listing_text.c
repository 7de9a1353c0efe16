#include "base/utf8.h"
#include "report/listing_internal.h"

#define ID_WIDTH 6
#define DAY_WIDTH 26
#define SLOT_WIDTH 16
#define INDENT 3

static slice counts(arena *arena, const ledger_incident_row *row)
{
    slice killed = row->has_killed ? howmany_range_text(arena, row->killed) : SLICE_NONE;
    slice injured = row->has_injured ? howmany_range_text(arena, row->injured) : SLICE_NONE;
    return arena_format(arena, "%s%.*s%s%s%.*s%s%lld article%s, %lld claim%s",
                        killed.length > 0 ? "killed " : "", (int)killed.length, killed.data,
                        killed.length > 0 ? ", " : "", injured.length > 0 ? "injured " : "",
                        (int)injured.length, injured.data, injured.length > 0 ? ", " : "",
                        (long long)row->articles, row->articles == 1 ? "" : "s",
                        (long long)row->claims, row->claims == 1 ? "" : "s");
}

// "Tour, exhibition of coins" names "an exhibition of coins"; "Fire, Mobile" names "MOBILE".
static bool names_place(arena *arena, slice label, slice place)
{
    const slice in = utf8_fold_copy(arena, label);
    const slice whole = utf8_fold_copy(arena, place);
    slice rest = whole;
    (void)slice_cut(&rest, ' '); // a label has neither "an" nor "his" before its things
    return slice_find(in, whole) != SIZE_MAX ||
           (slice_find(rest, SLICE(" ")) != SIZE_MAX && slice_find(in, rest) != SIZE_MAX);
}

static slice label_and_place(arena *arena, const ledger_incident_row *row)
{
    if (row->place.length == 0 || names_place(arena, row->label, row->place))
        return row->label;
    return arena_format(arena, "%.*s \xC2\xB7 %.*s", (int)row->label.length, row->label.data,
                        (int)row->place.length, row->place.data);
}

void listing_text_incident(listing *out, const ledger_incident_row *row)
{
    uint32_t label_at = ID_WIDTH + DAY_WIDTH;
    uint32_t room = out->screen.width - label_at;
    const screen_cell head[] = {
        {0, ID_WIDTH - 1, arena_format(out->arena, "%lld", (long long)row->id), TONE_QUIET},
        {ID_WIDTH, DAY_WIDTH - 1, screen_interval(out->arena, row->bounds), TONE_PLAIN},
        {label_at, room, label_and_place(out->arena, row), TONE_STRONG},
    };
    screen_row(&out->screen, head, 3);
    const screen_cell facts[] = {
        {ID_WIDTH, DAY_WIDTH - 1,
         arena_format(out->arena, "%.*s %.*s", (int)row->type.length, row->type.data,
                      (int)row->mode.length, row->mode.data),
         TONE_QUIET},
        {label_at, room, counts(out->arena, row), TONE_QUIET},
    };
    screen_row(&out->screen, facts, 2);
}

void listing_text_contexts(listing *out, const ledger_incident_row *row)
{
    if (row->contexts.length > 0)
        screen_paragraph(&out->screen, ID_WIDTH,
                         arena_format(out->arena, "context: %.*s", (int)row->contexts.length,
                                      row->contexts.data),
                         TONE_QUIET);
}

bool listing_is_same_toll(bool has_one, howmany_range one, bool has_other, howmany_range other)
{
    return has_one == has_other && (!has_one || (one.low == other.low && one.high == other.high));
}

static void add_read(listing *out, const char *name, slice read)
{
    const screen_cell cells[] = {
        {INDENT, SLOT_WIDTH - 1, slice_from_string("as read"), TONE_QUIET},
        {INDENT + SLOT_WIDTH, out->screen.width - INDENT - SLOT_WIDTH,
         arena_format(out->arena, "%s %.*s", name, (int)read.length,
                      read.length > 0 ? read.data : ""),
         TONE_QUIET},
    };
    screen_row(&out->screen, cells, 2);
}

static slice toll_text(arena *arena, bool is_known, howmany_range range)
{
    return is_known ? howmany_range_text(arena, range) : SLICE("unknown");
}

void listing_text_as_read(listing *out, const ledger_incident_row *now,
                          const ledger_incident_row *read)
{
    if (now->bounds.earliest != read->bounds.earliest || now->bounds.latest != read->bounds.latest)
        add_read(out, "date", screen_interval(out->arena, read->bounds));
    if (!slice_equal(now->place, read->place))
        add_read(out, "place", read->place.length > 0 ? read->place : SLICE("unknown"));
    if (!listing_is_same_toll(now->has_killed, now->killed, read->has_killed, read->killed))
        add_read(out, "killed", toll_text(out->arena, read->has_killed, read->killed));
    if (!listing_is_same_toll(now->has_injured, now->injured, read->has_injured, read->injured))
        add_read(out, "injured", toll_text(out->arena, read->has_injured, read->injured));
}

void listing_text_moment(listing *out, const ledger_incident_row *row)
{
    uint32_t id_at = out->screen.width - ID_WIDTH;
    const screen_cell cells[] = {
        {0, DAY_WIDTH - 1, screen_interval(out->arena, row->bounds), TONE_PLAIN},
        {DAY_WIDTH, id_at - DAY_WIDTH - 2, label_and_place(out->arena, row), TONE_STRONG},
        {id_at, ID_WIDTH, arena_format(out->arena, "#%lld", (long long)row->id), TONE_QUIET},
    };
    screen_row(&out->screen, cells, 3);
}

// " and 2 more": where its text stands besides.
static slice elsewhere(arena *arena, const ledger_claim_row *row)
{
    report_printing printing;
    slice rest = row->printings;
    unsigned count = 0;
    while (report_next_printing(&printing, &rest))
        count++;
    return count == 0 ? SLICE("") : arena_format(arena, " and %u more", count);
}

// "Russia (blames), 2024-05-24, Daily Example": what is plainly asserted needs no word.
slice listing_holder_text(arena *arena, const ledger_claim_row *row)
{
    char day[11] = "";
    if (row->day != DAY_UNKNOWN)
        calendar_write(row->day, day);
    bool is_plain = slice_equal(row->stance, SLICE("asserts"));
    bool is_certain = slice_equal(row->certainty, SLICE("certain"));
    slice mark = SLICE_NONE;
    if (!is_plain || !is_certain)
        mark = arena_format(arena, " (%.*s%s%.*s)", is_plain ? 0 : (int)row->stance.length,
                            row->stance.data, is_plain || is_certain ? "" : ", ",
                            is_certain ? 0 : (int)row->certainty.length, row->certainty.data);
    const slice who = row->chain.length > 0 ? row->chain : row->holder;
    const slice others = elsewhere(arena, row);
    return arena_format(arena, "%.*s%.*s%s%s%s%.*s%.*s", (int)who.length, who.data,
                        (int)mark.length, mark.data, day[0] == '\0' ? "" : ", ", day,
                        row->outlet.length > 0 ? ", " : "", (int)row->outlet.length,
                        row->outlet.data, (int)others.length, others.data);
}

void listing_text_claim(listing *out, const ledger_claim_row *row)
{
    bool names_incident = out->what->listing == DATELINE_LIST_CLAIMS;
    uint32_t slot_at = names_incident ? ID_WIDTH : INDENT;
    uint32_t value_at = slot_at + SLOT_WIDTH;
    uint32_t width = (out->screen.width - value_at) * 45 / 100;
    uint32_t holder_at = value_at + width + 2;
    const screen_cell cells[] = {
        {0, ID_WIDTH - 1,
         names_incident ? arena_format(out->arena, "%lld", (long long)row->incident) : SLICE_NONE,
         TONE_QUIET},
        {slot_at, SLOT_WIDTH - 1, row->slot, TONE_QUIET},
        {value_at, width, report_victim_text(out->arena, row->value, row->age), TONE_VALUE},
        {holder_at, out->screen.width - holder_at, listing_holder_text(out->arena, row), TONE_NAME},
    };
    screen_row(&out->screen, cells, 4);
}

static const ledger_claim_row *kept_claim(const listing *out, int64_t id)
{
    for (uint32_t i = 0; i < out->row_count; i++)
        if (out->rows_of_claims[i].id == id)
            return &out->rows_of_claims[i];
    return NULL;
}

static slice answer_text(listing *out, const ledger_claim_row *row, const report_answer *answer)
{
    const bool opposes = slice_equal(answer->how, SLICE("opposes"));
    const ledger_claim_row *told = kept_claim(out, answer->to);
    if (told == NULL)
        return arena_format(out->arena, "%s claim %lld (\"%.*s\")", opposes ? "against" : "with",
                            (long long)answer->to, (int)answer->cue.length, answer->cue.data);
    const report_answer_end from = {row->holder, row->slot, row->value};
    const report_answer_end to = {told->holder, told->slot, told->value};
    return report_answer_text(out->arena, &from, &to, opposes, answer->cue);
}

void listing_text_answers(listing *out, const ledger_claim_row *row, uint32_t indent)
{
    report_answer answer;
    slice rest = row->answers;
    while (report_next_answer(&answer, &rest)) {
        const screen_cell cells[] = {
            {indent, 1, SLICE("\xE2\x86\xB3"), TONE_QUIET},
            {indent + 2, out->screen.width - indent - 2, answer_text(out, row, &answer),
             TONE_QUIET},
        };
        screen_row(&out->screen, cells, 2);
    }
}

// With whom, and what speaks against it: lines beneath.
static void write_beside(listing *out, const ledger_stay_row *row)
{
    const uint32_t at = INDENT + DAY_WIDTH;
    slice names = row->with, lines = row->against;
    buffer with;
    buffer_init(&with, (size_t)1 << 16);
    while (names.length > 0) {
        buffer_add(&with, with.length == 0 ? SLICE("with ") : SLICE(", "));
        buffer_add(&with, slice_cut(&names, '\n'));
    }
    if (with.length > 0)
        screen_paragraph(&out->screen, at, buffer_slice(&with), TONE_QUIET);
    buffer_inherit(&out->out, &with);
    buffer_clear(&with);
    while (lines.length > 0) {
        slice line = slice_cut(&lines, '\n');
        (void)slice_cut(&line, ' '); // its number
        const slice told = arena_format(out->arena, "! against: %.*s", (int)line.length, line.data);
        screen_paragraph(&out->screen, at, told, TONE_ALARM);
    }
}

void listing_text_stay(listing *out, const ledger_stay_row *row)
{
    if (!slice_equal(out->last_person, row->person)) {
        arena_reset(out->arena);
        out->last_person = arena_copy(out->arena, row->person);
        screen_paragraph(&out->screen, 0, row->person, TONE_STRONG);
    }
    uint32_t what_at = INDENT + DAY_WIDTH;
    uint32_t width = (out->screen.width - what_at) * 45 / 100;
    slice what = arena_format(out->arena, "%.*s %.*s", (int)row->kind.length, row->kind.data,
                              (int)row->place.length, row->place.data);
    slice why = arena_format(out->arena, "%.*s%s%.*s", (int)row->holder.length, row->holder.data,
                             row->inferred_from.length > 0 ? "; inferred: " : "",
                             (int)row->inferred_from.length, row->inferred_from.data);
    const screen_cell cells[] = {
        {INDENT, DAY_WIDTH - 1, screen_interval(out->arena, row->bounds), TONE_QUIET},
        {what_at, width, what, TONE_VALUE},
        {what_at + width + 2, out->screen.width - what_at - width - 2, why, TONE_NAME},
    };
    screen_row(&out->screen, cells, 3);
    write_beside(out, row);
}

// Does the same source say the same, in the same way?
static bool is_same_position(const ledger_claim_row *one, const ledger_claim_row *other)
{
    return slice_equal(one->value, other->value) && slice_equal(one->holder, other->holder) &&
           slice_equal(one->chain, other->chain) && slice_equal(one->outlet, other->outlet) &&
           slice_equal(one->stance, other->stance) && slice_equal(one->certainty, other->certainty);
}

// "author, 1997-02-01, and until 1997-03-28 in 8 more": who says it in each of them; `count` more.
static slice holder_and_again(arena *arena, const ledger_claim_row *row,
                              const ledger_claim_row *last, uint32_t count)
{
    char day[11] = "";
    const slice first = listing_holder_text(arena, row);
    if (count == 0)
        return first;
    if (last->day == DAY_UNKNOWN || last->day == row->day)
        return arena_format(arena, "%.*s, and in %u more", (int)first.length, first.data, count);
    calendar_write(last->day, day);
    return arena_format(arena, "%.*s, and until %s in %u more", (int)first.length, first.data, day,
                        count);
}

// The claim numbered `at` and those behind it that tell the same, unless one before did.
static void write_position(listing *out, const incident_dispute *dispute, uint32_t at)
{
    const ledger_claim_row *row = &out->rows_of_claims[dispute->claims[at]], *last = row;
    const uint32_t width = (out->screen.width - INDENT) * 40 / 100;
    const uint32_t holder_at = INDENT + width + 2;
    uint32_t count = 0;
    for (uint32_t i = 0; i < at; i++)
        if (is_same_position(row, &out->rows_of_claims[dispute->claims[i]]))
            return;
    for (uint32_t i = at + 1; i < dispute->claim_count; i++)
        if (is_same_position(row, &out->rows_of_claims[dispute->claims[i]])) {
            last = &out->rows_of_claims[dispute->claims[i]];
            count++;
        }
    const screen_cell cells[] = {
        {INDENT, width, row->value, TONE_VALUE},
        {holder_at, out->screen.width - holder_at, holder_and_again(out->arena, row, last, count),
         TONE_NAME},
    };
    screen_row(&out->screen, cells, 2);
    for (uint32_t i = at; i < dispute->claim_count; i++)
        if (i == at || is_same_position(row, &out->rows_of_claims[dispute->claims[i]]))
            listing_text_answers(out, &out->rows_of_claims[dispute->claims[i]], INDENT + 2);
}

void listing_text_dispute(listing *out, const incident_dispute *dispute)
{
    const ledger_claim_row *first = &out->rows_of_claims[dispute->claims[0]];
    slice head = arena_format(out->arena, "! %s of %.*s of incident %lld",
                              incident_dispute_name(dispute->kind), (int)first->slot.length,
                              first->slot.data, (long long)first->incident);
    screen_paragraph(&out->screen, 0, head, TONE_ALARM);
    for (uint32_t i = 0; i < dispute->claim_count; i++)
        write_position(out, dispute, i);
}
