#include "when/when.h"

#include "base/memory.h"
#include "when/found.h"
#include "when/holiday.h"
#include "when/relate.h"
#include "when/resolve.h"

static const char *const rule_files[] = {
    "when/date", "when/offset", "when/duration", "when/clock",
    "when/set",  "when/vague",  "when/event",    "when/widen",
};

static dateline_status read_holidays(when_reader *reader, const lexicon *lexicon,
                                     dateline_error *error)
{
    lexicon_table table;
    dateline_status status = lexicon_find_table(&table, lexicon, "when/holiday", 2, error);
    if (status != DATELINE_OK) {
        return status;
    }
    reader->holidays = memory_allocate_zeroed((size_t)table.rows + 1, sizeof *reader->holidays);
    if (reader->holidays == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for holidays");
    }
    for (uint32_t row = 0; row < table.rows && status == DATELINE_OK; row++) {
        slice name = lexicon_cell(&table, row, 0);
        if (!holiday_read(&reader->holidays[row], lexicon_cell(&table, row, 1))) {
            return error_set(error, DATELINE_CORRUPT, 0, 0,
                             "lexicon when/holiday: \"%.*s\" has no day", (int)name.length,
                             name.data);
        }
        status = words_add(reader->words, name, SLICE("holiday"), (int32_t)row, NEEDS_UPPER, error);
    }
    reader->holiday_count = table.rows;
    return status;
}

static dateline_status read_tables(when_reader *reader, const lexicon *lexicon,
                                   dateline_error *error)
{
    lexicon_table table;
    dateline_status status = lexicon_find_table(&table, lexicon, "when/word", 4, error);
    if (status == DATELINE_OK) {
        status = words_add_table(reader->words, &table, error);
    }
    if (status == DATELINE_OK) {
        status = read_holidays(reader, lexicon, error);
    }
    if (status == DATELINE_OK) {
        status = lexicon_find_table(&reader->signals, lexicon, "when/signal", 2, error);
    }
    if (status == DATELINE_OK) {
        status = lexicon_find_table(&reader->tenses, lexicon, "when/tense", 2, error);
    }
    if (status == DATELINE_OK) {
        status = lexicon_find_table(&reader->tellings, lexicon, "when/telling", 2, error);
    }
    return status;
}

static dateline_status read_rules(when_reader *reader, const lexicon *lexicon,
                                  dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (size_t i = 0; i < sizeof rule_files / sizeof *rule_files && status == DATELINE_OK; i++) {
        slice text;
        status = lexicon_find_rules(&text, lexicon, rule_files[i], error);
        if (status == DATELINE_OK) {
            status = rule_set_add(&reader->rules, reader->words, rule_files[i], text, error);
        }
    }
    if (status != DATELINE_OK) {
        return status;
    }
    words_finish(reader->words);
    if (words_ran_out(reader->words)) {
        return DATELINE_NO_MEMORY;
    }
    number_find_classes(&reader->numbers, reader->words);
    reader->joint_class = words_class(reader->words, SLICE("joint"));
    reader->short_months = words_class(reader->words, SLICE("month_short"));
    reader->half_days = words_class(reader->words, SLICE("half_day"));
    return rule_set_index(&reader->rules, reader->words, &reader->numbers, error);
}

dateline_status when_reader_open(when_reader **out, const lexicon *lexicon, dateline_error *error)
{
    *out = NULL;
    when_reader *reader = memory_allocate_zeroed(1, sizeof *reader);
    if (reader != NULL) {
        reader->words = words_new();
    }
    if (reader == NULL || reader->words == NULL) {
        memory_release(reader);
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the time reader");
    }
    dateline_status status = read_tables(reader, lexicon, error);
    if (status == DATELINE_OK) {
        status = read_rules(reader, lexicon, error);
    }
    if (words_ran_out(reader->words)) {
        status = error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the words of time");
    }
    if (status != DATELINE_OK) {
        when_reader_close(reader);
        return status;
    }
    *out = reader;
    return DATELINE_OK;
}

void when_reader_close(when_reader *reader)
{
    if (reader == NULL) {
        return;
    }
    words_free(reader->words);
    rule_set_clear(&reader->rules);
    memory_release(reader->holidays);
    memory_release(reader);
}

// ---- one article ----

// A calendar frame that says less than the one beside it: "3 and 5 March", "May to June 1990".
static void inherit(frame *poor, const frame *rich, frame_field field)
{
    bool is_calendar =
        poor->fields[FIELD_KIND] == FRAME_DATE && rich->fields[FIELD_KIND] == FRAME_DATE;
    if (is_calendar && !frame_has(poor, field) && frame_has(rich, field)) {
        poor->fields[field] = rich->fields[field];
    }
}

static bool is_bare_day(const frame *frame)
{
    return frame->fields[FIELD_KIND] == FRAME_DATE && frame_has(frame, FIELD_DAY) &&
           !frame_has(frame, FIELD_MONTH) && !frame_has(frame, FIELD_MONTH_TURN);
}

static bool lacks_year(const frame *frame)
{
    return frame->fields[FIELD_KIND] == FRAME_DATE && frame_has(frame, FIELD_MONTH) &&
           !frame_has(frame, FIELD_YEAR) && !frame_has(frame, FIELD_SHORT_YEAR) &&
           !frame_has(frame, FIELD_TURN) && !frame_has(frame, FIELD_DIRECTION);
}

// Do they stand in one sentence, with at most so many words between them?
static bool is_near(const text_document *document, const found *left, const found *right,
                    uint32_t words)
{
    return right->first <= left->end + words &&
           document->tokens[left->end - 1].sentence == document->tokens[right->first].sentence;
}

// In ranges and lists the first takes from the second what it leaves out.
static void complete_ranges(found_list *found, const text_document *document)
{
    for (uint32_t i = found->count; i > 1; i--) {
        struct found *left = &found->items[i - 2];
        struct found *right = &found->items[i - 1];
        if (!is_near(document, left, right, 1)) {
            continue;
        }
        if (is_bare_day(&right->frame) && frame_has(&right->frame, FIELD_YEAR)) {
            inherit(&right->frame, &left->frame, FIELD_MONTH); // "May 3 and 5, 2021"
        }
        if (is_bare_day(&left->frame)) {
            inherit(&left->frame, &right->frame, FIELD_MONTH);
        }
        if (lacks_year(&left->frame) &&
            left->frame.fields[FIELD_MONTH] <= right->frame.fields[FIELD_MONTH]) {
            inherit(&left->frame, &right->frame, FIELD_YEAR);
        }
    }
}

static bool is_day_of_clock(const frame *frame)
{
    return frame->fields[FIELD_KIND] == FRAME_OFFSET ||
           (frame->fields[FIELD_KIND] == FRAME_DATE &&
            (frame_has(frame, FIELD_WEEKDAY) || frame_has(frame, FIELD_DAY)));
}

// "10:35 a.m. (0735 GMT) Friday": brackets between a clock and its day part neither.
static void complete_clocks(found_list *found, const text_document *document)
{
    for (uint32_t i = found->count; i > 1; i--) {
        struct found *clock = &found->items[i - 2];
        const struct found *day = &found->items[i - 1];
        if (!frame_is_clock_only(&clock->frame) || !is_day_of_clock(&day->frame) ||
            day->first == clock->end || !is_near(document, clock, day, 1)) {
            continue;
        }
        slice between = document->tokens[clock->end].form;
        if (slice_equal(between, SLICE("(")) || slice_equal(between, SLICE(")"))) {
            frame whole = day->frame;
            memcpy(whole.fields + FIELD_PART, clock->frame.fields + FIELD_PART,
                   (FIELD_CLOCK - FIELD_PART + 1) * sizeof *whole.fields);
            clock->frame = whole;
        }
    }
}

static bool names_day_or_hour(const frame *frame)
{
    return frame_has(frame, FIELD_HOUR) || frame_has(frame, FIELD_CLOCK) ||
           (frame_has(frame, FIELD_MONTH) && frame_has(frame, FIELD_DAY));
}

static bool resolve_all(when_layer *out, resolver *resolver, const found_list *found)
{
    for (uint32_t i = 0; i < found->count; i++) {
        when_time time;
        if (!resolve(&time, resolver, &found->items[i])) {
            if (!names_day_or_hour(&found->items[i].frame)) {
                continue; // an "Audi Q7"
            }
            span *at = ARENA_PUSH(resolver->arena, out->impossible, out->impossible_count,
                                  out->impossible_capacity);
            if (at == NULL) {
                return false;
            }
            *at = found->items[i].at;
            continue;
        }
        when_time *kept = ARENA_PUSH(resolver->arena, out->times, out->count, out->capacity);
        if (kept == NULL) {
            return false;
        }
        if (time.type == WHEN_DURATION) {
            length_days(&found->items[i].frame, &time.offset_low, &time.offset_high);
        }
        *kept = time;
    }
    return true;
}

dateline_status when_read(when_layer *out, const when_reader *reader, arena *arena,
                          const syntax_layer *syntax, int32_t day, dateline_error *error)
{
    *out = (when_layer){0};
    found_list found = {NULL, 0, 0};
    resolver resolver;
    bool is_good = find_all(&found, reader, arena, syntax);
    if (is_good) {
        complete_ranges(&found, syntax->document);
        complete_clocks(&found, syntax->document);
        resolver_begin(&resolver, reader, arena, syntax, day, &found);
        is_good = resolve_all(out, &resolver, &found);
    }
    if (!is_good || arena_failed(arena)) {
        *out = (when_layer){0};
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for times");
    }
    relate_all(out, reader, syntax, day);
    return DATELINE_OK;
}

when_interval when_shifted(when_interval bounds, int64_t low, int64_t high)
{
    const int64_t first = calendar_day((calendar_date){1, 1, 1});
    const int64_t last = calendar_day((calendar_date){9999, 12, 31});
    const int64_t earliest = bounds.earliest + low;
    const int64_t latest = bounds.latest + high;
    const bool is_open_past = bounds.earliest == DAY_OPEN_PAST || earliest < first;
    const bool is_open_future = bounds.latest == DAY_OPEN_FUTURE || latest > last;
    return (when_interval){
        is_open_past ? DAY_OPEN_PAST : (int32_t)(earliest > last ? last : earliest),
        is_open_future ? DAY_OPEN_FUTURE : (int32_t)(latest < first ? first : latest)};
}

// So many years later; of 29 February the day before 1 March.
static int32_t years_later(int32_t day, int32_t years)
{
    calendar_date date = calendar_date_of(day);
    date.year += years;
    uint8_t length = calendar_month_length(date.year, date.month);
    date.day = date.day < length ? date.day : length;
    return calendar_day(date);
}

when_interval when_anniversary(const when_time *time, when_interval event, int32_t day,
                               bool is_ahead)
{
    bool is_numbered = time->offset_high != DAY_OPEN_FUTURE;
    bool is_known = event.earliest != DAY_OPEN_PAST && event.latest != DAY_OPEN_FUTURE;
    if (!is_known || (!is_numbered && day == DAY_UNKNOWN)) {
        return WHEN_ALWAYS;
    }
    int32_t first = calendar_date_of(event.earliest).year;
    int32_t years = is_numbered ? time->offset_low / 365 : calendar_date_of(day).year - first;
    if (!is_numbered && !is_ahead && years_later(event.earliest, years) > day) {
        years--;
    } else if (!is_numbered && is_ahead && years_later(event.latest, years) < day) {
        years++;
    }
    bool is_possible = years > 0 && first + years < 9999;
    return is_possible ? (when_interval){years_later(event.earliest, years),
                                         years_later(event.latest, years)}
                       : WHEN_ALWAYS;
}

when_interval when_bounds(const when_time *time)
{
    return time->event_bounds;
}
