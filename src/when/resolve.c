#include "when/resolve.h"
#include "when/holiday.h"

#define TALE_YEARS 3 // dates with years far from the article's day that make a tale
#define FINANCE_QUARTERS 1
#define HUNDREDTHS 100

static const char *const mod_names[] = {
    "START",         "MID",           "END",    "APPROX", "LESS_THAN",    "MORE_THAN",
    "EQUAL_OR_LESS", "EQUAL_OR_MORE", "BEFORE", "AFTER",  "ON_OR_BEFORE", "ON_OR_AFTER",
};

// ---- what kind of text it is ----

static bool has_far_year(const resolver *resolver, const frame *frame)
{
    if (frame->fields[FIELD_KIND] != FRAME_DATE || !frame_has(frame, FIELD_YEAR)) {
        return false;
    }
    int32_t years = resolver->date.year - frame->fields[FIELD_YEAR];
    return !resolver->has_day || years > 1 || frame_has(frame, FIELD_BEFORE_CHRIST);
}

// Does the expression speak from the article's day?
static bool is_deictic(const frame *frame)
{
    int32_t kind = frame->fields[FIELD_KIND];
    if (kind == FRAME_OFFSET) {
        return frame->fields[FIELD_NEAR] == FIELD_UNSET ||
               frame->fields[FIELD_NEAR] == NEAR_ARTICLE;
    }
    return kind == FRAME_DATE && frame_has(frame, FIELD_WEEKDAY) && !frame_has(frame, FIELD_MONTH);
}

void resolver_begin(resolver *resolver, const when_reader *reader, arena *arena,
                    const syntax_layer *syntax, int32_t day, const found_list *found)
{
    *resolver = (struct resolver){.reader = reader, .syntax = syntax, .arena = arena};
    resolver->has_day = day != DAY_UNKNOWN;
    resolver->day = day;
    if (resolver->has_day) {
        resolver->date = calendar_date_of(day);
    }
    uint32_t far = 0;
    uint32_t deictic = 0;
    uint32_t quarters = 0;
    for (uint32_t i = 0; i < found->count; i++) {
        const frame *frame = &found->items[i].frame;
        far += has_far_year(resolver, frame);
        deictic += is_deictic(frame);
        quarters += frame_has(frame, FIELD_QUARTER) || frame->fields[FIELD_UNIT] == UNIT_QUARTER;
    }
    resolver->is_narrative = far >= TALE_YEARS && far > 2 * deictic;
    resolver->is_finance = quarters >= FINANCE_QUARTERS;
    resolver->last = resolver->last_month = resolver->last_day = (told){.moment = MOMENT_NONE};
    resolver->last_deed = resolver->last;
    for (int i = 0; i < THREAD_LENGTH; i++) {
        resolver->thread[i] = MOMENT_NONE;
    }
    resolver->last_quarter = resolver->last;
}

// ---- remembering ----

static bool speaks_from_day(const frame *frame)
{
    return frame->fields[FIELD_NEAR] != NEAR_MENTION &&
           (frame->fields[FIELD_KIND] == FRAME_OFFSET || frame_has(frame, FIELD_TURN) ||
            frame_has(frame, FIELD_DIRECTION));
}

// Is it the quarter that results are of? Those they are compared with are not, nor those to come;
// a firm's own quarter may be over before the calendar's.
static bool is_told_of(const resolver *resolver, const found *found, const moment *quarter)
{
    const int32_t *fields = found->frame.fields;
    bool is_compared = fields[FIELD_TURN] != FIELD_UNSET && fields[FIELD_TURN] != 0;
    if (fields[FIELD_KIND] != FRAME_DATE || fields[FIELD_UNIT] != FIELD_UNSET || is_compared) {
        return false;
    }
    when_interval whole = moment_interval(quarter);
    const moment *known = &resolver->last_quarter.moment;
    bool is_first = known->grain == GRAIN_NONE;
    bool is_later = is_first || whole.earliest >= moment_interval(known).earliest;
    if (!resolver->has_day || whole.latest <= resolver->day) {
        return is_later;
    }
    return is_first && whole.earliest <= resolver->day &&
           tense_look_of(resolver, found) == LOOKS_BACK;
}

// "Officials said on Monday": the day of a verb that has what is said below it.
static bool is_of_speech(const resolver *resolver, const found *found)
{
    const syntax_word *words = resolver->syntax->words;
    for (uint32_t token = found->first; words != NULL && token < found->end; token++) {
        const uint32_t verb = words[token].head;
        if (verb != TOKEN_NONE && (verb < found->first || verb >= found->end)) {
            return words[verb].upos == UPOS_VERB &&
                   syntax_child(resolver->syntax, verb, REL_CCOMP) != TOKEN_NONE;
        }
    }
    return false;
}

static void remember(resolver *resolver, const found *found, const moment *moment)
{
    if (resolver->is_narrative && speaks_from_day(&found->frame)) {
        return; // "next summer" inside a tale, mostly quoted
    }
    told told = {.moment = *moment,
                 .sentence = resolver->syntax->document->tokens[found->first].sentence,
                 .has_own_year = frame_has(&found->frame, FIELD_YEAR),
                 .is_fronted = is_fronted(resolver, found)};
    if (moment_year(moment) == YEAR_UNKNOWN) {
        return;
    }
    resolver->last = told;
    tale_remember(resolver, &told);
    if (moment->grain >= GRAIN_MONTH) {
        resolver->last_month = told;
    }
    if (moment->grain == GRAIN_DAY) {
        resolver->last_day = told;
        if (!is_of_speech(resolver, found)) {
            resolver->last_deed = told;
        }
    }
    if (moment->grain == GRAIN_QUARTER) {
        resolver->tells_of_longer = false;
        if (is_told_of(resolver, found, moment)) {
            resolver->last_quarter = told;
        }
    }
}

// ---- bounds ----

// "20 years ago" may be a year or two off; the count tells how far.
static when_interval loosen(when_interval whole, const frame *frame)
{
    if (frame->fields[FIELD_KIND] != FRAME_OFFSET || frame->fields[FIELD_COUNT] < 1000 ||
        whole.earliest == DAY_OPEN_PAST) {
        return whole;
    }
    int32_t low;
    int32_t high;
    length_days(frame, &low, &high);
    return (when_interval){whole.earliest - low / 10, whole.latest + low / 10};
}

// Islamic days begin when the new moon is seen.
static when_interval loosen_moon(const resolver *resolver, when_interval whole, const frame *frame)
{
    int32_t holiday = frame->fields[FIELD_HOLIDAY];
    bool is_watched = holiday >= 0 && (uint32_t)holiday < resolver->reader->holiday_count &&
                      resolver->reader->holidays[holiday].kind == HOLIDAY_ISLAMIC &&
                      frame->fields[FIELD_UNIT] == FIELD_UNSET;
    return is_watched ? when_shifted(whole, -1, 1) : whole;
}

static when_interval bounds_of(const resolver *resolver, const frame *frame, const moment *moment)
{
    when_interval whole = loosen_moon(resolver, loosen(moment_interval(moment), frame), frame);
    if (!frame_has(frame, FIELD_MOD) || moment->year == YEAR_UNKNOWN) {
        return whole;
    }
    frame_mod mod = (frame_mod)frame->fields[FIELD_MOD];
    bool holds_day =
        resolver->has_day && whole.earliest <= resolver->day && resolver->day <= whole.latest;
    if (mod == MOD_BEFORE && holds_day) {
        return (when_interval){whole.earliest, resolver->day};
    }
    if (mod == MOD_AFTER && holds_day) {
        return (when_interval){resolver->day, whole.latest};
    }
    return moment_third(whole, moment->grain, mod);
}

static when_interval vague_bounds(const resolver *resolver, frame_reference reference)
{
    if (!resolver->has_day) {
        return WHEN_ALWAYS;
    }
    switch (reference) {
    case REFERENCE_PAST:
        return (when_interval){DAY_OPEN_PAST, resolver->day};
    case REFERENCE_FUTURE:
        return (when_interval){resolver->day, DAY_OPEN_FUTURE};
    default:
        return (when_interval){resolver->day, resolver->day};
    }
}

// ---- kinds of frames ----

static bool resolve_vague(when_time *out, const resolver *resolver, frame_reference reference)
{
    out->type = WHEN_DATE;
    out->value = reference == REFERENCE_PAST     ? SLICE("PAST_REF")
                 : reference == REFERENCE_FUTURE ? SLICE("FUTURE_REF")
                                                 : SLICE("PRESENT_REF");
    out->is_vague = true;
    out->bounds = vague_bounds(resolver, reference);
    return true;
}

// "the nine months", "the year ended in May": results of more than a quarter
static bool is_longer_period(const frame *frame)
{
    int32_t unit = frame->fields[FIELD_UNIT];
    int32_t count = frame->fields[FIELD_COUNT];
    return unit == UNIT_YEAR ? count == HUNDREDTHS : unit == UNIT_MONTH && count > 3 * HUNDREDTHS;
}

// "the past three days": the length, and where it lies.
static bool resolve_length(when_time *out, resolver *resolver, const frame *frame)
{
    resolver->tells_of_longer |= is_longer_period(frame);
    out->type = WHEN_DURATION;
    out->value = length_text(resolver->arena, frame);
    int32_t direction = frame->fields[FIELD_DIRECTION];
    if (resolver->has_day && !resolver->is_narrative && direction != FIELD_UNSET &&
        direction != 0) {
        int32_t low;
        int32_t high;
        length_days(frame, &low, &high);
        out->bounds = direction < 0 ? (when_interval){resolver->day - high, resolver->day}
                                    : (when_interval){resolver->day, resolver->day + high};
    }
    return out->value.data != NULL;
}

static bool resolve_set(when_time *out, const resolver *resolver, const frame *frame)
{
    const int32_t *fields = frame->fields;
    bool is_valid;
    slice clock = clock_text(resolver->arena, frame, &is_valid);
    int length = (int)clock.length;
    out->type = WHEN_SET;
    if (frame_has(frame, FIELD_WEEKDAY)) {
        out->value = arena_format(resolver->arena, "XXXX-WXX-%d%.*s", fields[FIELD_WEEKDAY], length,
                                  clock.data == NULL ? "" : clock.data);
    } else if (frame_has(frame, FIELD_SEASON)) {
        out->value =
            arena_format(resolver->arena, "XXXX-%s", moment_season_code(fields[FIELD_SEASON]));
    } else if (frame_has(frame, FIELD_MONTH)) {
        out->value = arena_format(resolver->arena, "XXXX-%02d", fields[FIELD_MONTH]);
    } else if (frame_has(frame, FIELD_PART)) {
        out->value = arena_format(resolver->arena, "XXXX-XX-XX%.*s", length, clock.data);
    } else {
        out->value = length_text(resolver->arena, frame);
    }
    return out->value.data != NULL;
}

// Without a reference a value keeps what it knows: XXXX-WXX-5, XXXX-XX-XXT10:00.
static slice unknown_text(arena *arena, const frame *frame)
{
    if (frame_has(frame, FIELD_WEEKDAY)) {
        return arena_format(arena, "XXXX-WXX-%d", frame->fields[FIELD_WEEKDAY]);
    }
    return frame_has(frame, FIELD_DAY)
               ? arena_format(arena, "XXXX-XX-%02d", frame->fields[FIELD_DAY])
               : SLICE("XXXX-XX-XX");
}

static slice add_clock(arena *arena, slice date, slice clock)
{
    if (clock.length == 0) {
        return date;
    }
    return arena_format(arena, "%.*s%.*s", (int)date.length, date.data, (int)clock.length,
                        clock.data);
}

// "several days later", "a few weeks ago": some units from the told day or from the article's.
static when_interval some_units_bounds(const resolver *resolver, const frame *frame)
{
    bool is_told = frame->fields[FIELD_NEAR] == NEAR_MENTION;
    when_interval base = is_told             ? moment_interval(&resolver->last_day.moment)
                         : resolver->has_day ? (when_interval){resolver->day, resolver->day}
                                             : WHEN_ALWAYS;
    if (base.earliest == DAY_OPEN_PAST) {
        return WHEN_ALWAYS;
    }
    int32_t low;
    int32_t high;
    length_days(frame, &low, &high);
    bool is_back = frame->fields[FIELD_DIRECTION] < 0;
    return when_shifted(base, is_back ? -(int64_t)high : low, is_back ? -(int64_t)low : high);
}

static bool resolve_calendar(when_time *out, resolver *resolver, const found *found)
{
    const frame *frame = &found->frame;
    bool is_offset = frame->fields[FIELD_KIND] == FRAME_OFFSET;
    moment moment = is_offset ? resolve_offset(resolver, found) : resolve_date(resolver, found);
    bool is_valid;
    slice clock = clock_text(resolver->arena, frame, &is_valid);
    if (!is_valid || (moment.grain != GRAIN_NONE && !moment_is_valid(&moment))) {
        return false;
    }
    if (moment.grain == GRAIN_NONE && is_offset && clock.length == 0 &&
        (frame->fields[FIELD_NEAR] != NEAR_MENTION || frame->fields[FIELD_COUNT] == FRAME_SOME)) {
        int32_t direction = frame->fields[FIELD_DIRECTION];
        resolve_vague(out, resolver,
                      direction > 0    ? REFERENCE_FUTURE
                      : direction == 0 ? REFERENCE_PRESENT
                                       : REFERENCE_PAST);
        out->bounds = some_units_bounds(resolver, frame);
        out->is_vague = out->bounds.earliest == DAY_OPEN_PAST;
        return true;
    }
    slice date = moment.grain == GRAIN_NONE ? unknown_text(resolver->arena, frame)
                                            : moment_text(resolver->arena, &moment);
    out->type = clock.length > 0 ? WHEN_TIME : WHEN_DATE;
    out->value = add_clock(resolver->arena, date, clock);
    out->bounds = bounds_of(resolver, frame, &moment);
    out->is_clock_only = frame_is_clock_only(frame);
    if (moment.grain != GRAIN_NONE) {
        remember(resolver, found, &moment);
    }
    return true;
}

static bool resolve_event(when_time *out, const frame *frame)
{
    out->type = WHEN_DATE;
    out->value = SLICE("XXXX-XX-XX");
    bool is_same = frame->fields[FIELD_IDENTITY] == IDENTITY_SAME;
    out->anchor = is_same ? WHEN_ANCHOR_SAME : WHEN_ANCHOR_ANNIVERSARY;
    if (!is_same) {
        bool is_numbered = frame_has(frame, FIELD_EXTRA);
        out->offset_low = (is_numbered ? frame->fields[FIELD_EXTRA] : 1) * 365;
        out->offset_high = is_numbered ? frame->fields[FIELD_EXTRA] * 366 : DAY_OPEN_FUTURE;
    }
    return true;
}

static bool resolve_kind(when_time *out, resolver *resolver, const found *found)
{
    const frame *frame = &found->frame;
    switch (frame->fields[FIELD_KIND]) {
    case FRAME_REFERENCE:
        return resolve_vague(out, resolver, (frame_reference)frame->fields[FIELD_REFERENCE]);
    case FRAME_DURATION:
        return resolve_length(out, resolver, frame);
    case FRAME_SET:
        return resolve_set(out, resolver, frame);
    case FRAME_EVENT:
        return resolve_event(out, frame);
    default:
        return resolve_calendar(out, resolver, found);
    }
}

// "the year" is one told of in its sentence, or the article's. In tales and without a day it is the
// last told at all, and so are quarters and weeks, which texts stay with.
static void settle_context(const resolver *resolver, found *found)
{
    int32_t *near = &found->frame.fields[FIELD_NEAR];
    if (*near != NEAR_CONTEXT) {
        return;
    }
    uint32_t sentence = resolver->syntax->document->tokens[found->first].sentence;
    bool is_year = found->frame.fields[FIELD_UNIT] == UNIT_YEAR;
    bool is_told = !is_year || resolver->is_narrative || !resolver->has_day ||
                   sentence == resolver->last.sentence;
    *near = is_told ? NEAR_MENTION : NEAR_ARTICLE;
}

bool resolve(when_time *out, resolver *resolver, const found *found)
{
    memset(out, 0, sizeof *out);
    out->at = found->at;
    out->first = found->first;
    out->end = found->end;
    out->bounds = WHEN_ALWAYS;
    out->anchor_token = TOKEN_NONE;
    out->rule = found->rule->name;
    if (frame_has(&found->frame, FIELD_MOD)) {
        out->mod = slice_from_string(mod_names[found->frame.fields[FIELD_MOD]]);
    }
    struct found settled = *found;
    settle_context(resolver, &settled);
    return resolve_kind(out, resolver, &settled);
}
