// One incident: its label, day and place, a table of slots, and what is disputed.
#include "report/links.h"
#include "report/text_internal.h"

#define MOST_POSITIONS 24 // values of one slot that are shown
#define MOST_HOLDERS 12

// The value a row shows and those who hold it.
typedef struct position {
    slice value;
    slice holders; // joined
    uint32_t count;
} position;

// "Reuters ← ministry", where somebody stands between the article and the holder.
static slice handed_on_by(const article_claim *claim)
{
    return claim->chain.length > 0 ? claim->chain : claim->holder;
}

static slice joined(arena *arena, slice before, slice added)
{
    if (before.length == 0)
        return added;
    return arena_format(arena, "%.*s, %.*s", (int)before.length, before.data, (int)added.length,
                        added.data);
}

// A holder with his stance, and whether the author, too, commits himself to another's word.
static slice shown_holder(const text_report *report, const article_claim *claim)
{
    const slice holder =
        text_holder(report->arena, handed_on_by(claim), claim->stance, claim->certainty);
    const bool is_authors_too =
        !slice_equal(claim->holder, SLICE("author")) &&
        article_author_commitment(report->article, claim) != COMMITMENT_NONE;
    return is_authors_too ? arena_format(report->arena, "%.*s (backed by author)",
                                         (int)holder.length, holder.data)
                          : holder;
}

static void add_position(const text_report *report, position *positions, uint32_t *count,
                         const article_claim *claim)
{
    uint32_t at = 0;
    const slice value = report_victim_text(report->arena, claim->value, claim->age);
    while (at < *count && !slice_equal(positions[at].value, value))
        at++;
    if (at == MOST_POSITIONS)
        return;
    if (at == *count)
        positions[(*count)++] = (position){.value = value};
    slice holder = shown_holder(report, claim);
    if (positions[at].count++ < MOST_HOLDERS)
        positions[at].holders = joined(report->arena, positions[at].holders, holder);
}

static uint32_t value_width(const screen *screen)
{
    return (screen->width - TEXT_INDENT - TEXT_SLOT_WIDTH) * 45 / 100;
}

static void write_slot_row(text_report *report, slice slot, const position *position)
{
    uint32_t value_at = TEXT_INDENT + TEXT_SLOT_WIDTH;
    uint32_t width = value_width(&report->screen);
    uint32_t holder_at = value_at + width + 2;
    const screen_cell cells[] = {
        {TEXT_INDENT, TEXT_SLOT_WIDTH - 1, slot, TONE_QUIET},
        {value_at, width, position->value, TONE_VALUE},
        {holder_at, report->screen.width - holder_at, position->holders, TONE_NAME},
    };
    screen_row(&report->screen, cells, 3);
}

static void write_slot(text_report *report, uint32_t incident, article_slot slot)
{
    position positions[MOST_POSITIONS] = {0};
    uint32_t count = 0;
    uint32_t first, end;
    text_group(report, incident, slot, &first, &end);
    for (uint32_t i = first; i < end; i++)
        add_position(report, positions, &count, &report->article->claims[report->claim_of[i]]);
    for (uint32_t i = 0; i < count; i++) {
        slice name = i == 0 ? slice_from_string(article_slot_name(slot)) : SLICE_NONE;
        write_slot_row(report, name, &positions[i]);
    }
}

static void write_statements(text_report *report, uint32_t incident)
{
    uint32_t first, end;
    text_group(report, incident, SLOT_STATEMENT, &first, &end);
    for (uint32_t i = first; i < end; i++) {
        const article_claim *claim = &report->article->claims[report->claim_of[i]];
        slice holder = shown_holder(report, claim);
        slice line = arena_format(report->arena, "%.*s: %.*s", (int)holder.length, holder.data,
                                  (int)claim->value.length, claim->value.data);
        const screen_cell cells[] = {
            {TEXT_INDENT, 1, SLICE("\xE2\x80\x93"), TONE_QUIET},
            {TEXT_INDENT + 2, report->screen.width - TEXT_INDENT - 2, line, TONE_PLAIN},
        };
        screen_row(&report->screen, cells, 2);
    }
}

static report_answer_end answer_end(const article_claim *claim)
{
    return (report_answer_end){claim->holder, slice_from_string(article_slot_name(claim->slot)),
                               claim->value};
}

// Answers stand in order of their claims, and those in order of incidents.
static uint32_t first_answer(const article *article, uint32_t incident)
{
    uint32_t low = 0;
    uint32_t high = article->answer_count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (article->claims[article->answers[middle].claim].incident < incident)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// Who takes up what another says, a line each.
static void write_answers(text_report *report, uint32_t incident)
{
    const article *article = report->article;
    for (uint32_t i = first_answer(article, incident); i < article->answer_count; i++) {
        const article_answer *answer = &article->answers[i];
        if (article->claims[answer->claim].incident != incident)
            break;
        const report_answer_end from = answer_end(&article->claims[answer->claim]);
        const report_answer_end to = answer_end(&article->claims[answer->to]);
        const slice line =
            report_answer_text(report->arena, &from, &to, answer->how == ANSWER_OPPOSES,
                               slice_at(article->document.text.data, answer->cue));
        const screen_cell cells[] = {
            {TEXT_INDENT, 1, SLICE("\xE2\x86\xB3"), TONE_QUIET},
            {TEXT_INDENT + 2, report->screen.width - TEXT_INDENT - 2, line, TONE_PLAIN},
        };
        screen_row(&report->screen, cells, 2);
    }
}

// The positions of a dispute beside each other, three a row.
static void write_dispute(text_report *report, const incident_dispute *dispute)
{
    position positions[MOST_POSITIONS] = {0};
    uint32_t count = 0;
    for (uint32_t i = 0; i < dispute->claim_count; i++)
        add_position(report, positions, &count,
                     &report->article->claims[report->claim_of[dispute->claims[i]]]);
    slice kind = slice_from_string(incident_dispute_name(dispute->kind));
    slice slot = slice_from_string(article_slot_name(dispute->slot));
    slice head = arena_format(report->arena, "! %.*s: %.*s", (int)kind.length, kind.data,
                              (int)slot.length, slot.data);
    screen_paragraph(&report->screen, TEXT_INDENT, head, TONE_ALARM);
    uint32_t beside = count < 3 ? count : 3;
    uint32_t width = (report->screen.width - TEXT_INDENT - 2) / (beside == 0 ? 1 : beside);
    for (uint32_t first = 0; first < count; first += 3) {
        screen_cell values[3], holders[3];
        uint32_t cells = count - first < 3 ? count - first : 3;
        for (uint32_t i = 0; i < cells; i++) {
            uint32_t at = TEXT_INDENT + 2 + i * width;
            values[i] = (screen_cell){at, width - 2, positions[first + i].value, TONE_VALUE};
            holders[i] = (screen_cell){at, width - 2, positions[first + i].holders, TONE_NAME};
        }
        screen_row(&report->screen, values, cells);
        screen_row(&report->screen, holders, cells);
    }
}

static void write_kind(text_report *report, const article_incident *incident, uint32_t number)
{
    slice count = arena_format(report->arena, "%u", number);
    slice type = slice_from_string(what_type_name(incident->type));
    slice kind = incident->mode.length == 0
                     ? type
                     : arena_format(report->arena, "%.*s \xC2\xB7 %.*s", (int)type.length,
                                    type.data, (int)incident->mode.length, incident->mode.data);
    uint32_t kind_width = screen_columns(kind);
    uint32_t room = report->screen.width - TEXT_INDENT;
    uint32_t label_width = kind_width + 20 < room ? room - kind_width - 2 : room;
    const screen_cell cells[] = {
        {0, TEXT_INDENT - 1, count, TONE_QUIET},
        {TEXT_INDENT, label_width, incident->label, TONE_STRONG},
        {report->screen.width - kind_width, kind_width, kind, TONE_QUIET},
    };
    screen_end_line(&report->screen);
    screen_row(&report->screen, cells, 3);
}

// "Aurora Hall, Vienna": a house or a quarter with its town.
static slice place_of(text_report *report, const article_incident *incident)
{
    const article *article = report->article;
    const where_place *town = incident->town;
    const where_place *place =
        incident->place == PLACE_NONE ? NULL : &article->where.places[incident->place];
    const slice name = incident->place_name;
    // One town may be written in two ways.
    const bool is_town = place != NULL && town != NULL && place->geoname == town->geoname &&
                         slice_equal(name, slice_at(article->document.text.data, place->phrase));
    if (town != NULL && slice_equal_ignoring_case(name, town->name))
        return town->name; // "MOBILE" of a dateline
    if (name.length == 0 || town == NULL || is_town ||
        (place != NULL && place->precision > WHERE_DISTRICT) ||
        slice_find(name, town->name) < name.length)
        return name;
    return arena_format(report->arena, "%.*s, %.*s", (int)name.length, name.data,
                        (int)town->name.length, town->name.data);
}

static void write_where(text_report *report, const article_incident *incident)
{
    bool has_day =
        incident->bounds.earliest != DAY_OPEN_PAST || incident->bounds.latest != DAY_OPEN_FUTURE;
    slice day = has_day ? screen_interval(report->arena, incident->bounds) : SLICE_NONE;
    const slice place = place_of(report, incident);
    if (day.length == 0 && place.length == 0)
        return;
    slice line = day.length == 0 ? place : day;
    if (day.length > 0 && place.length > 0)
        line = arena_format(report->arena, "%.*s \xC2\xB7 %.*s", (int)day.length, day.data,
                            (int)place.length, place.data);
    screen_paragraph(&report->screen, TEXT_INDENT, line, TONE_PLAIN);
}

static void write_contexts(text_report *report, plover_contexts contexts)
{
    const slice names = plover_contexts_text(report->arena, contexts);
    if (names.length > 0)
        screen_paragraph(
            &report->screen, TEXT_INDENT,
            arena_format(report->arena, "context: %.*s", (int)names.length, names.data),
            TONE_QUIET);
}

void text_incident(text_report *report, uint32_t index, uint32_t number)
{
    const article_incident *incident = &report->article->incidents[index];
    if (number > 0) {
        write_kind(report, incident, number);
        write_where(report, incident);
        write_contexts(report, incident->contexts);
    }
    for (int slot = 0; slot < SLOT_COUNT; slot++)
        if (slot != SLOT_STATEMENT)
            write_slot(report, index, (article_slot)slot);
    write_statements(report, index);
    write_answers(report, index);
    for (uint32_t i = 0; i < report->dispute_count; i++)
        if (report->disputes[i].incident == index && report->disputes[i].kind != DISPUTE_REFINEMENT)
            write_dispute(report, &report->disputes[i]);
}
