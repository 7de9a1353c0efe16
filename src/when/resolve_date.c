// Calendar frames: which year, which week, when the text does not say.
#include "when/holiday.h"
#include "when/resolve.h"

#define CLOCK_REACH 4  // sentences from a day to an hour of it
#define CLOCK_DAYS 3   // before the article: older days are background
#define SURELY_OVER 60 // days: nearness outweighs tense within them
#define SOON 3         // days ahead that an infinitive may look to
#define RECENTLY 90    // days in which a month is told without its year

static bool has(const frame *frame, frame_field field)
{
    return frame_has(frame, field);
}

// DAY_UNKNOWN of no holiday.
static int32_t holiday_day(const when_reader *reader, int32_t holiday, int32_t year)
{
    if (holiday < 0 || (uint32_t)holiday >= reader->holiday_count) {
        return DAY_UNKNOWN;
    }
    return holiday_in_year(&reader->holidays[holiday], year);
}

// The frame in a given year, as fine as its fields are.
static moment in_year(const resolver *resolver, const frame *frame, int32_t year)
{
    const int32_t *fields = frame->fields;
    if (has(frame, FIELD_HOLIDAY)) {
        int32_t day = holiday_day(resolver->reader, fields[FIELD_HOLIDAY], year);
        return day == DAY_UNKNOWN ? MOMENT_NONE : moment_of_day(day);
    }
    if (has(frame, FIELD_MONTH)) {
        bool has_day = has(frame, FIELD_DAY);
        return (moment){has_day ? GRAIN_DAY : GRAIN_MONTH, year, fields[FIELD_MONTH],
                        has_day ? fields[FIELD_DAY] : 0};
    }
    if (has(frame, FIELD_QUARTER)) {
        return (moment){GRAIN_QUARTER, year, fields[FIELD_QUARTER], 0};
    }
    if (has(frame, FIELD_HALF)) {
        return (moment){GRAIN_HALF, year, fields[FIELD_HALF], 0};
    }
    if (has(frame, FIELD_WEEK)) {
        return (moment){GRAIN_WEEK, year, fields[FIELD_WEEK], 0};
    }
    if (has(frame, FIELD_SEASON)) {
        return (moment){GRAIN_SEASON, year, fields[FIELD_SEASON], 0};
    }
    return (moment){GRAIN_YEAR, year, 0, 0};
}

// "'96" is the year of that ending nearest to the reference, at most 20 years ahead.
static int32_t long_year(const resolver *resolver, int32_t ending, bool is_near_mention)
{
    int32_t reference = resolver->has_day ? resolver->date.year : 2000;
    int32_t told = moment_year(&resolver->last.moment);
    if ((resolver->is_narrative || is_near_mention) && told > 0) {
        reference = told;
    }
    int32_t year = reference - reference % 100 + ending;
    if (year > reference + 20) {
        return year - 100;
    }
    return year;
}

// The year that stands in the text or in the words beside it.
static bool told_year(const resolver *resolver, const frame *frame, int32_t *year)
{
    const int32_t *fields = frame->fields;
    if (has(frame, FIELD_YEAR)) {
        *year = fields[FIELD_BEFORE_CHRIST] == 1 ? -fields[FIELD_YEAR] : fields[FIELD_YEAR];
        return true;
    }
    if (has(frame, FIELD_SHORT_YEAR)) {
        *year = long_year(resolver, fields[FIELD_SHORT_YEAR], fields[FIELD_NEAR] == NEAR_MENTION);
        return true;
    }
    if (has(frame, FIELD_TURN) && resolver->has_day) {
        *year = resolver->date.year + fields[FIELD_TURN];
        return true;
    }
    return false;
}

static int32_t first_day(const moment *moment)
{
    return moment_interval(moment).earliest;
}

static int32_t distance(int32_t a, int32_t b)
{
    return a < b ? b - a : a - b;
}

// The year that brings the frame nearest to a day.
static int32_t nearest_year(const resolver *resolver, const frame *frame, int32_t day)
{
    int32_t middle_year = calendar_date_of(day).year;
    int32_t best = middle_year;
    int32_t best_distance = INT32_MAX;
    for (int32_t year = middle_year - 1; year <= middle_year + 1; year++) {
        moment moment = in_year(resolver, frame, year);
        when_interval whole = moment_interval(&moment);
        if (whole.earliest == DAY_OPEN_PAST || !moment_is_valid(&moment)) {
            continue;
        }
        int32_t away = distance(whole.earliest + (whole.latest - whole.earliest) / 2, day);
        if (away < best_distance) {
            best_distance = away;
            best = year;
        }
    }
    return best;
}

// last (-1): the latest that is over by `day`; next (1): the earliest that begins after it.
static int32_t turned_year(const resolver *resolver, const frame *frame, int32_t day, int turn)
{
    int32_t year = calendar_date_of(day).year + (turn > 0 ? -1 : 1);
    for (int tries = 0; tries < 3; tries++) {
        moment moment = in_year(resolver, frame, year);
        when_interval whole = moment_interval(&moment);
        if (turn > 0 ? whole.earliest > day : whole.latest < day) {
            break;
        }
        year += turn;
    }
    return year;
}

// Was it so lately that news needs no year to say it?
static bool is_recent(const resolver *resolver, const frame *frame)
{
    moment moment = in_year(resolver, frame, nearest_year(resolver, frame, resolver->day));
    when_interval whole = moment_interval(&moment);
    return whole.earliest <= resolver->day && whole.latest > resolver->day - RECENTLY;
}

// May the year of the last told date serve here?
static bool follows_tale(const resolver *resolver, const found *found)
{
    const told *last = &resolver->last;
    if (moment_year(&last->moment) == YEAR_UNKNOWN) {
        return false;
    }
    if (resolver->is_narrative || found->frame.fields[FIELD_NEAR] == NEAR_MENTION) {
        return true;
    }
    uint32_t sentence = resolver->syntax->document->tokens[found->first].sentence;
    if (!resolver->has_day) { // "left in 2009": a day told much later need not be of that year
        return last->moment.grain >= GRAIN_SEASON || sentence - last->sentence <= 1;
    }
    bool is_close = last->moment.grain >= GRAIN_MONTH && sentence - last->sentence <= 1;
    return last->has_own_year && is_close && !is_recent(resolver, &found->frame) &&
           !has(&found->frame, FIELD_QUARTER) && tense_look_of(resolver, found) == LOOKS_BACK;
}

// The quarter of the article's year, or the last one of that number when it is not yet there.
static int32_t year_of_quarter(const resolver *resolver, const found *found)
{
    int32_t now = (resolver->date.month + 2) / 3;
    bool is_ahead = found->frame.fields[FIELD_QUARTER] > now;
    bool looks_forward = is_ahead && tense_look_of(resolver, found) == LOOKS_FORWARD;
    return is_ahead && !looks_forward ? resolver->date.year - 1 : resolver->date.year;
}

static int32_t year_by_tense(const resolver *resolver, const found *found)
{
    const frame *frame = &found->frame;
    if (has(frame, FIELD_QUARTER)) {
        return year_of_quarter(resolver, found);
    }
    int32_t year = nearest_year(resolver, frame, resolver->day);
    moment moment = in_year(resolver, frame, year);
    when_interval whole = moment_interval(&moment);
    tense_look look = tense_look_of(resolver, found);
    // Days are written that the article's own day is short of; a month that is named is over or
    // not.
    int32_t slack = moment.grain >= GRAIN_DAY ? SURELY_OVER : 0;
    if (look == LOOKS_BACK && whole.earliest > resolver->day + slack) {
        return year - 1;
    }
    if (look == LOOKS_FORWARD && whole.latest < resolver->day - SURELY_OVER) {
        return year + 1;
    }
    return year;
}

static int32_t choose_year(const resolver *resolver, const found *found)
{
    const frame *frame = &found->frame;
    int32_t year;
    if (told_year(resolver, frame, &year)) {
        return year;
    }
    bool is_near_mention = frame->fields[FIELD_NEAR] == NEAR_MENTION;
    int32_t turn = frame->fields[FIELD_DIRECTION];
    const moment *last = &resolver->last.moment;
    if (turn != FIELD_UNSET && turn != 0 && is_near_mention && moment_year(last) > 0) {
        when_interval whole = moment_interval(last);
        return turned_year(resolver, frame, turn > 0 ? whole.latest : whole.earliest, turn);
    }
    if (turn != FIELD_UNSET && turn != 0 && !is_near_mention && resolver->has_day) {
        return turned_year(resolver, frame, resolver->day, turn);
    }
    if (turn == 0 && !is_near_mention && resolver->has_day) {
        return resolver->date.year;
    }
    if (follows_tale(resolver, found)) {
        return year_of_tale(resolver, frame);
    }
    return resolver->has_day ? year_by_tense(resolver, found) : YEAR_UNKNOWN;
}

// ---- weekdays ----

static int32_t weekday_from(int32_t day, int32_t weekday, int turn)
{
    int32_t shift = weekday - calendar_weekday(day);
    if (turn > 0) {
        return day + (shift <= 0 ? shift + 7 : shift);
    }
    return day + (shift >= 0 ? shift - 7 : shift);
}

static int32_t weekday_by_tense(const resolver *resolver, const found *found, int32_t weekday)
{
    if (calendar_weekday(resolver->day) == weekday) {
        return resolver->day;
    }
    tense_look look = tense_look_of(resolver, found);
    int32_t next = weekday_from(resolver->day, weekday, 1);
    bool is_next =
        look == LOOKS_FORWARD || (look == MAY_LOOK_FORWARD && next - resolver->day <= SOON);
    return is_next ? next : weekday_from(resolver->day, weekday, -1);
}

static int32_t weekday_of_week(int32_t day, int32_t weekday, int32_t weeks)
{
    return day - calendar_weekday(day) + weekday + 7 * weeks;
}

static moment resolve_weekday(const resolver *resolver, const found *found)
{
    const int32_t *fields = found->frame.fields;
    int32_t weekday = fields[FIELD_WEEKDAY];
    int32_t turn = fields[FIELD_DIRECTION];
    bool is_near_mention = fields[FIELD_NEAR] == NEAR_MENTION || resolver->is_narrative;
    const told *last = &resolver->last_day;
    if (is_near_mention && last->moment.grain == GRAIN_DAY && last->moment.year > 0) {
        int32_t day = first_day(&last->moment);
        bool is_same = turn == FIELD_UNSET || turn == 0;
        return moment_of_day(is_same ? weekday_of_week(day, weekday, 0)
                                     : weekday_from(day, weekday, turn));
    }
    if (!resolver->has_day) {
        return MOMENT_NONE;
    }
    if (fields[FIELD_MONTH_TURN] != FIELD_UNSET) {
        return moment_of_day(weekday_of_week(resolver->day, weekday, fields[FIELD_MONTH_TURN]));
    }
    if (turn == 1 || turn == -1) {
        return moment_of_day(weekday_from(resolver->day, weekday, turn));
    }
    return moment_of_day(turn == 0 ? weekday_of_week(resolver->day, weekday, 0)
                                   : weekday_by_tense(resolver, found, weekday));
}

// ---- days of an unnamed month ----

static moment resolve_day_of_month(const resolver *resolver, const found *found)
{
    const int32_t *fields = found->frame.fields;
    int32_t year = 0;
    int32_t month = 0;
    const moment *last = &resolver->last_month.moment;
    if (resolver->has_day) {
        year = resolver->date.year;
        month = resolver->date.month;
    }
    if (fields[FIELD_MONTH_TURN] == FIELD_UNSET && moment_month(last) > 0) {
        year = last->year;
        month = moment_month(last);
    } else if (fields[FIELD_MONTH_TURN] != FIELD_UNSET) {
        month += fields[FIELD_MONTH_TURN];
    }
    if (month < 1 || month > 12) {
        year += month < 1 ? -1 : 1;
        month += month < 1 ? 12 : -12;
    }
    return year == 0 ? MOMENT_NONE : (moment){GRAIN_DAY, year, month, fields[FIELD_DAY]};
}

// ---- decades and centuries ----

static moment resolve_decade(const resolver *resolver, const frame *frame)
{
    int32_t year;
    if (has(frame, FIELD_DECADE)) {
        return (moment){GRAIN_DECADE, frame->fields[FIELD_DECADE], 0, 0};
    }
    if (!told_year(resolver, frame, &year)) {
        return MOMENT_NONE;
    }
    return (moment){GRAIN_DECADE, year / 10, 0, 0};
}

static moment resolve_century(const frame *frame)
{
    int32_t century = frame->fields[FIELD_CENTURY] - 1;
    bool is_before_christ = frame->fields[FIELD_BEFORE_CHRIST] == 1;
    if (century < 0 || century > 30) {
        return MOMENT_NONE;
    }
    return (moment){GRAIN_CENTURY, is_before_christ ? -century : century, 0, 0};
}

// 22/03/2024 is read day first when it must be.
static void order_day_and_month(frame *frame)
{
    int32_t *fields = frame->fields;
    if (fields[FIELD_MONTH] > 12 && has(frame, FIELD_DAY) && fields[FIELD_DAY] <= 12) {
        int32_t day = fields[FIELD_MONTH];
        fields[FIELD_MONTH] = fields[FIELD_DAY];
        fields[FIELD_DAY] = day;
    }
}

static bool has_calendar_part(const frame *frame)
{
    return has(frame, FIELD_MONTH) || has(frame, FIELD_QUARTER) || has(frame, FIELD_HALF) ||
           has(frame, FIELD_SEASON) || has(frame, FIELD_HOLIDAY) || has(frame, FIELD_YEAR) ||
           has(frame, FIELD_SHORT_YEAR) || has(frame, FIELD_TURN);
}

// An hour is of the day told just before; some sentences on still, when that is one of the last
// few: "Shells hit the market on Monday. ... They hit the road in the afternoon." Of a sentence
// that tells its own day beside that of its deed, the deed's: "on Sunday, officials said on
// Monday".
static moment resolve_clock_day(const resolver *resolver, const found *found)
{
    const told *deed = &resolver->last_deed;
    const bool is_beside = deed->moment.grain == GRAIN_DAY &&
                           resolver->last_day.moment.grain == GRAIN_DAY &&
                           deed->sentence == resolver->last_day.sentence;
    const told *last = is_beside ? deed : &resolver->last_day;
    uint32_t sentence = resolver->syntax->document->tokens[found->first].sentence;
    uint32_t apart = sentence - last->sentence;
    int32_t ago = resolver->has_day && last->moment.grain == GRAIN_DAY && last->moment.year > 0
                      ? resolver->day - first_day(&last->moment)
                      : 0;
    bool is_close = last->moment.grain == GRAIN_DAY &&
                    (apart <= 1 || (apart <= CLOCK_REACH && ago > 0 && ago <= CLOCK_DAYS));
    if (is_close || (resolver->is_narrative && last->moment.grain == GRAIN_DAY)) {
        return last->moment;
    }
    return resolver->has_day ? moment_of_day(resolver->day) : MOMENT_NONE;
}

// "the 1988 period", "the 1988 quarter": that year's quarter of the number that is told of
static bool is_period_of_year(const resolver *resolver, const frame *frame)
{
    int32_t unit = frame->fields[FIELD_UNIT];
    bool is_quarter = unit == UNIT_QUARTER || (unit == UNIT_PERIOD && !resolver->tells_of_longer);
    return is_quarter && (has(frame, FIELD_YEAR) || has(frame, FIELD_TURN)) &&
           !has(frame, FIELD_QUARTER) && resolver->last_quarter.moment.grain == GRAIN_QUARTER;
}

// "the week of March 6", "Labor Day weekend": the week the day lies in, the weekend it is nearest
// to
static moment widen(const frame *frame, moment day)
{
    int32_t unit = frame->fields[FIELD_UNIT];
    bool is_wide = unit == UNIT_WEEK || unit == UNIT_WEEKEND;
    if (!is_wide || day.grain != GRAIN_DAY || day.year <= 0 || !moment_is_valid(&day)) {
        return day;
    }
    int32_t first = first_day(&day);
    bool is_before = unit == UNIT_WEEKEND && calendar_weekday(first) <= 2;
    return moment_of_week(is_before ? first - 7 : first,
                          unit == UNIT_WEEK ? GRAIN_WEEK : GRAIN_WEEKEND);
}

moment resolve_date(resolver *resolver, const found *found)
{
    struct found ordered = *found;
    frame *frame = &ordered.frame;
    order_day_and_month(frame);
    bool is_decade = frame->fields[FIELD_UNIT] == UNIT_DECADE || has(frame, FIELD_DECADE);
    if (is_decade) {
        return resolve_decade(resolver, frame);
    }
    if (has(frame, FIELD_CENTURY)) {
        return resolve_century(frame);
    }
    if (is_period_of_year(resolver, frame)) {
        frame->fields[FIELD_QUARTER] = resolver->last_quarter.moment.part;
    }
    if (has_calendar_part(frame)) {
        moment moment = in_year(resolver, frame, choose_year(resolver, &ordered));
        return widen(frame, moment);
    }
    if (has(frame, FIELD_WEEKDAY)) {
        return resolve_weekday(resolver, &ordered);
    }
    if (has(frame, FIELD_DAY)) {
        return resolve_day_of_month(resolver, &ordered);
    }
    return resolve_clock_day(resolver, &ordered);
}
