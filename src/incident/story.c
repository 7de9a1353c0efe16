// Do two articles tell of one incident? A logistic regression over what their stories share. Days
// weigh softly, as follow-ups come months later: those are found by people, streets and ages.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "incident/incident.h"
#include "where/distance.h"

#define FAR_KILOMETRES 60.0
#define CLOSE_DAYS 7
#define SITE_NEAR_KILOMETRES 3.0
#define SITE_FAR_KILOMETRES 15.0
#define LOG_OF_TEN 2.302585092994046

// Evidence that is not counted by kind of term.
static const char *const single_names[] = {
    "bias",           "words.text",      "words.lead",
    "words.title",    "words.text.week", "words.lead.week",
    "days",           "days.1",          "days.3",
    "days.7",         "days.30",         "towns.far",
    "gap.no",         "gap.1",           "gap.days",
    "gap.long",       "alone.gap.1",     "alone.gap.days",
    "alone.gap.long", "alone.town",      "alone.type",
    "town.size",      "type.other",      "site.near",
    "site.far",       "toll.falls",      "toll.rises",
    "toll.same.day",  "toll.fallen",     "toll.risen",
    "fresh.gap",      "alone.fresh.gap",
};
enum {
    SINGLE_BIAS,
    SINGLE_TEXT,
    SINGLE_LEAD,
    SINGLE_TITLE,
    SINGLE_TEXT_WEEK,
    SINGLE_LEAD_WEEK,
    SINGLE_DAYS,
    SINGLE_DAYS_1,
    SINGLE_DAYS_3,
    SINGLE_DAYS_7,
    SINGLE_DAYS_30,
    SINGLE_FAR,
    SINGLE_GAP_NO,
    SINGLE_GAP_1,
    SINGLE_GAP_DAYS,
    SINGLE_GAP_LONG,
    SINGLE_ALONE_GAP_1, // alone: without a name of somebody concerned or a street in common
    SINGLE_ALONE_GAP_DAYS,
    SINGLE_ALONE_GAP_LONG,
    SINGLE_ALONE_TOWN,
    SINGLE_ALONE_TYPE,
    SINGLE_TOWN_SIZE,
    SINGLE_TYPE_OTHER,
    SINGLE_SITE_NEAR,
    SINGLE_SITE_FAR,
    SINGLE_TOLL_FALLS, // the later article tells of fewer dead
    SINGLE_TOLL_RISES,
    SINGLE_TOLL_SAME_DAY, // two of one day differ
    SINGLE_TOLL_FALLEN,   // how much, natural logarithm
    SINGLE_TOLL_RISEN,
    SINGLE_FRESH_GAP, // both tell of the last days, and not of the same
    SINGLE_ALONE_FRESH_GAP,
    SINGLE_COUNT
};

static const char *const kind_names[TERM_KINDS] = {
    [TERM_NAME] = "name",     [TERM_AGE] = "age",         [TERM_STREET] = "street",
    [TERM_TOWN] = "town",     [TERM_DATE] = "date",       [TERM_KILLED] = "killed",
    [TERM_PLACE] = "place",   [TERM_INJURED] = "injured", [TERM_ACT] = "act",
    [TERM_VICTIM] = "victim", [TERM_SPEAKER] = "speaker", [TERM_OFFICE] = "office",
    [TERM_VENUE] = "venue",
};
// Of each kind: one, two, three in common; none, though both have some.
static const char *const share_names[] = {"1", "2", "3", "none"};
#define SHARES 4u

static bool is_counted(uint32_t kind)
{
    return kind_names[kind] != NULL;
}

uint32_t incident_evidence_count(void)
{
    uint32_t count = SINGLE_COUNT;
    for (uint32_t kind = 0; kind < TERM_KINDS; kind++)
        count += is_counted(kind) ? SHARES : 0;
    return count;
}

slice incident_evidence_name(uint32_t index, char out[32])
{
    if (index < SINGLE_COUNT)
        return slice_from_string(single_names[index]);
    index -= SINGLE_COUNT;
    uint32_t kind = 0;
    for (; kind < TERM_KINDS; kind++) {
        if (!is_counted(kind))
            continue;
        if (index < SHARES)
            break;
        index -= SHARES;
    }
    if (kind == TERM_KINDS)
        return SLICE_NONE;
    const int length = snprintf(out, 32, "%s.%s", kind_names[kind], share_names[index]);
    return slice_of(out, (size_t)length);
}

// ---- what is shared ----

typedef struct comparison {
    uint32_t shared[TERM_KINDS];
    uint32_t left[TERM_KINDS], right[TERM_KINDS];
    double text, lead, title; // cosines
    double town_size;         // of the smallest town in common, 0 none
} comparison;

// Terms stand in its order.
static uint64_t key_of(const article_term *term)
{
    return (uint64_t)term->kind << 32 | term->value;
}

static void count_kinds(uint32_t counts[TERM_KINDS], const article_story *story)
{
    for (uint32_t i = 0; i < story->count; i++)
        counts[story->terms[i].kind]++;
}

static void note_town(comparison *out, const article_term *left, const article_term *right)
{
    const double size = fmax(article_town_size(left), article_town_size(right));
    if (out->shared[TERM_TOWN] == 1 || size < out->town_size)
        out->town_size = size;
}

// Both lists are sorted, so one walk finds all that is in both.
static void compare(comparison *out, const article_story *a, const article_story *b)
{
    uint32_t i = 0;
    uint32_t k = 0;
    *out = (comparison){0};
    count_kinds(out->left, a);
    count_kinds(out->right, b);
    while (i < a->count && k < b->count) {
        const article_term *left = &a->terms[i];
        const article_term *right = &b->terms[k];
        const uint64_t left_key = key_of(left);
        const uint64_t right_key = key_of(right);
        i += left_key <= right_key;
        k += left_key >= right_key;
        if (left_key != right_key)
            continue;
        out->shared[left->kind]++;
        if (left->kind == TERM_TOWN)
            note_town(out, left, right);
        if (left->kind != TERM_WORD)
            continue;
        out->text += left->text * right->text / (255.0 * 255.0);
        out->lead += left->lead * right->lead / (255.0 * 255.0);
        out->title += left->title * right->title / (255.0 * 255.0);
    }
}

// ---- where and when ----

// So many degrees of latitude, of 111 km each, are farther apart than that, whatever the
// longitudes.
#define FAR_DEGREES 0.6

static double kilometres(uint32_t a, uint32_t b)
{
    double north_a;
    double east_a;
    double north_b;
    double east_b;
    article_point_of(a, &north_a, &east_a);
    article_point_of(b, &north_b, &east_b);
    return fabs(north_a - north_b) > FAR_DEGREES
               ? HUGE_VAL
               : where_kilometres(north_a, east_a, north_b, east_b);
}

static bool are_near(uint32_t a, uint32_t b)
{
    return kilometres(a, b) <= FAR_KILOMETRES;
}

// The first of the story's points, which stand together.
static const article_term *points_of(const article_story *story, const uint32_t counts[TERM_KINDS])
{
    uint32_t first = 0;
    for (uint32_t kind = 0; kind < TERM_POINT; kind++)
        first += counts[kind];
    return story->terms + first;
}

// Both name towns, and no two of them are near each other.
static bool are_far(const article_story *a, const article_story *b, const comparison *both)
{
    const article_term *left = points_of(a, both->left);
    const article_term *right = points_of(b, both->right);
    for (uint32_t i = 0; i < both->left[TERM_POINT]; i++)
        for (uint32_t k = 0; k < both->right[TERM_POINT]; k++)
            if (are_near(left[i].value, right[k].value))
                return false;
    return both->left[TERM_POINT] > 0 && both->right[TERM_POINT] > 0;
}

static bool is_closed(when_interval bounds)
{
    return bounds.earliest != DAY_OPEN_PAST && bounds.latest != DAY_OPEN_FUTURE;
}

static void weigh_days(double out[INCIDENT_EVIDENCE], const article_story *a,
                       const article_story *b, const comparison *both)
{
    if (a->day == DAY_UNKNOWN || b->day == DAY_UNKNOWN)
        return;
    const int64_t apart = llabs((int64_t)a->day - b->day);
    out[SINGLE_DAYS] = log(1 + (double)apart);
    out[SINGLE_DAYS_1] = apart <= 1;
    out[SINGLE_DAYS_3] = apart <= 3;
    out[SINGLE_DAYS_7] = apart <= 7;
    out[SINGLE_DAYS_30] = apart <= 30;
    out[SINGLE_TEXT_WEEK] = apart <= CLOSE_DAYS ? both->text : 0;
    out[SINGLE_LEAD_WEEK] = apart <= CLOSE_DAYS ? both->lead : 0;
}

static void weigh_gap(double out[INCIDENT_EVIDENCE], when_interval a, when_interval b)
{
    if (!is_closed(a) || !is_closed(b))
        return;
    const int64_t begins = a.earliest > b.earliest ? a.earliest : b.earliest;
    const int64_t ends = a.latest < b.latest ? a.latest : b.latest;
    const int64_t gap = begins - ends;
    const int64_t widths = ((int64_t)a.latest - a.earliest) + ((int64_t)b.latest - b.earliest);
    out[SINGLE_GAP_NO] = gap <= 0 && widths <= 4;
    out[SINGLE_GAP_1] = gap == 1;
    out[SINGLE_GAP_DAYS] = gap >= 2 && gap <= 6;
    out[SINGLE_GAP_LONG] = gap > 6;
}

// The subject's day is one of the last two before the article's.
static bool is_fresh(const article_story *story)
{
    return story->day != DAY_UNKNOWN && is_closed(story->bounds) &&
           story->bounds.latest - story->bounds.earliest <= 1 &&
           story->day - story->bounds.latest <= 1;
}

// Somebody concerned or a street: what two happenings in one town hardly share.
static bool is_alone(const comparison *both)
{
    return both->shared[TERM_NAME] + both->shared[TERM_VICTIM] + both->shared[TERM_STREET] == 0;
}

static const article_term *first_of(const article_story *story, article_term_kind kind)
{
    for (uint32_t i = 0; i < story->count; i++)
        if (story->terms[i].kind == kind)
            return &story->terms[i];
    return NULL;
}

static void weigh_site(double out[INCIDENT_EVIDENCE], const article_story *a,
                       const article_story *b)
{
    const article_term *left = first_of(a, TERM_SITE);
    const article_term *right = first_of(b, TERM_SITE);
    if (left == NULL || right == NULL)
        return;
    const double apart = kilometres(left->value, right->value);
    out[SINGLE_SITE_NEAR] = apart <= SITE_NEAR_KILOMETRES;
    out[SINGLE_SITE_FAR] = apart > SITE_FAR_KILOMETRES;
}

// The most that an article tells were killed; -1: it tells of none.
static int64_t dead_of(const article_story *story)
{
    int64_t most = -1;
    for (uint32_t i = 0; i < story->count; i++)
        if (story->terms[i].kind == TERM_KILLED && story->terms[i].value > most)
            most = story->terms[i].value;
    return most;
}

// The dead of an act grow more as days go by, seldom fewer.
static void weigh_toll(double out[INCIDENT_EVIDENCE], const article_story *a,
                       const article_story *b)
{
    const int64_t left = dead_of(a);
    const int64_t right = dead_of(b);
    if (left <= 0 || right <= 0 || left == right || a->day == DAY_UNKNOWN || b->day == DAY_UNKNOWN)
        return;
    out[SINGLE_TOLL_SAME_DAY] = a->day == b->day;
    const bool does_rise = (left < right) == (a->day < b->day);
    out[SINGLE_TOLL_RISES] = a->day != b->day && does_rise;
    out[SINGLE_TOLL_FALLS] = a->day != b->day && !does_rise;
    // By the larger of the two, whichever article it is: else a bit of it says which came first.
    const int64_t more = left > right ? left : right;
    const double apart = log((double)more / (double)(left + right - more));
    out[SINGLE_TOLL_RISEN] = out[SINGLE_TOLL_RISES] * apart;
    out[SINGLE_TOLL_FALLEN] = out[SINGLE_TOLL_FALLS] * apart;
}

static void weigh_alone(double out[INCIDENT_EVIDENCE], const article_story *a,
                        const article_story *b, const comparison *both)
{
    const article_term *left = first_of(a, TERM_TYPE);
    const article_term *right = first_of(b, TERM_TYPE);
    const bool has_other_type =
        left != NULL && right != NULL &&
        !what_types_compatible((what_type)left->value, (what_type)right->value);
    out[SINGLE_TYPE_OTHER] = has_other_type;
    out[SINGLE_TOWN_SIZE] = both->shared[TERM_TOWN] > 0 ? both->town_size / LOG_OF_TEN : 0;
    out[SINGLE_FRESH_GAP] =
        is_fresh(a) && is_fresh(b) &&
        (a->bounds.earliest > b->bounds.latest || b->bounds.earliest > a->bounds.latest);
    if (!is_alone(both))
        return;
    out[SINGLE_ALONE_FRESH_GAP] = out[SINGLE_FRESH_GAP];
    out[SINGLE_ALONE_GAP_1] = out[SINGLE_GAP_1];
    out[SINGLE_ALONE_GAP_DAYS] = out[SINGLE_GAP_DAYS];
    out[SINGLE_ALONE_GAP_LONG] = out[SINGLE_GAP_LONG];
    out[SINGLE_ALONE_TOWN] = both->shared[TERM_TOWN] > 0;
    out[SINGLE_ALONE_TYPE] = has_other_type;
}

void incident_evidence(double out[INCIDENT_EVIDENCE], const article_story *a,
                       const article_story *b)
{
    comparison both;
    compare(&both, a, b);
    for (uint32_t i = 0; i < INCIDENT_EVIDENCE; i++)
        out[i] = 0;
    out[SINGLE_BIAS] = 1;
    out[SINGLE_TEXT] = both.text;
    out[SINGLE_LEAD] = both.lead;
    out[SINGLE_TITLE] = both.title;
    out[SINGLE_FAR] = are_far(a, b, &both);
    weigh_days(out, a, b, &both);
    weigh_gap(out, a->bounds, b->bounds);
    weigh_site(out, a, b);
    weigh_toll(out, a, b);
    weigh_alone(out, a, b, &both);
    double *next = out + SINGLE_COUNT;
    for (uint32_t kind = 0; kind < TERM_KINDS; kind++) {
        if (!is_counted(kind))
            continue;
        for (uint32_t share = 0; share + 1 < SHARES; share++)
            *next++ = both.shared[kind] > share;
        *next++ = both.shared[kind] == 0 && both.left[kind] > 0 && both.right[kind] > 0;
    }
}

// ---- the weights ----

static bool read_weight(double *out, slice text)
{
    char buffer[32];
    char *end = NULL;
    if (text.length == 0 || text.length >= sizeof buffer)
        return false;
    memcpy(buffer, text.data, text.length);
    buffer[text.length] = '\0';
    *out = strtod(buffer, &end);
    return *end == '\0';
}

dateline_status incident_scorer_open(incident_scorer *out, const lexicon *lexicon,
                                     dateline_error *error)
{
    lexicon_table table;
    *out = (incident_scorer){0};
    const dateline_status status =
        lexicon_find_table(&table, lexicon, "incident/evidence", 2, error);
    if (status != DATELINE_OK)
        return status;
    uint32_t found = 0;
    for (uint32_t i = 0; i < incident_evidence_count(); i++) {
        char name[32];
        uint32_t count = 0;
        const uint32_t row = lexicon_find(&table, incident_evidence_name(i, name), &count);
        if (count == 0)
            continue; // weighs nothing
        if (!read_weight(&out->weights[i], lexicon_cell(&table, row, 1)))
            return error_set(error, DATELINE_CORRUPT, 0, 0, "incident/evidence: %s has no weight",
                             name);
        found++;
    }
    if (found != table.rows || found == 0)
        return error_set(error, DATELINE_CORRUPT, 0, 0,
                         "incident/evidence: %u of %u rows are known", found, table.rows);
    return DATELINE_OK;
}

// ---- in words ----

// What pieces of evidence that do not go by kind of term are told as; the others tell nothing.
static const incident_reason_kind single_reasons[SINGLE_COUNT] = {
    [SINGLE_TEXT] = REASON_WORDS,
    [SINGLE_LEAD] = REASON_WORDS,
    [SINGLE_TITLE] = REASON_WORDS,
    [SINGLE_TEXT_WEEK] = REASON_WORDS,
    [SINGLE_LEAD_WEEK] = REASON_WORDS,
    [SINGLE_DAYS] = REASON_PUBLISHED,
    [SINGLE_DAYS_1] = REASON_PUBLISHED,
    [SINGLE_DAYS_3] = REASON_PUBLISHED,
    [SINGLE_DAYS_7] = REASON_PUBLISHED,
    [SINGLE_DAYS_30] = REASON_PUBLISHED,
    [SINGLE_GAP_NO] = REASON_DAY,
    [SINGLE_ALONE_TOWN] = REASON_PLACE,
    [SINGLE_TOWN_SIZE] = REASON_PLACE,
    [SINGLE_SITE_NEAR] = REASON_NEAR,
    [SINGLE_TOLL_RISES] = REASON_RISING_TOLL,
    [SINGLE_TOLL_RISEN] = REASON_RISING_TOLL,
};
static const incident_reason_kind kind_reasons[TERM_KINDS] = {
    [TERM_NAME] = REASON_NAME,     [TERM_AGE] = REASON_AGE,         [TERM_STREET] = REASON_STREET,
    [TERM_TOWN] = REASON_PLACE,    [TERM_DATE] = REASON_DAY,        [TERM_KILLED] = REASON_KILLED,
    [TERM_PLACE] = REASON_PLACE,   [TERM_INJURED] = REASON_INJURED, [TERM_ACT] = REASON_TYPE,
    [TERM_VICTIM] = REASON_VICTIM, [TERM_SPEAKER] = REASON_SPEAKER, [TERM_OFFICE] = REASON_SPEAKER,
    [TERM_VENUE] = REASON_VENUE,
};

static void sum_reasons(double sums[REASON_KINDS], const incident_scorer *scorer,
                        const double evidence[INCIDENT_EVIDENCE])
{
    for (uint32_t i = 0; i < SINGLE_COUNT; i++)
        sums[single_reasons[i]] += scorer->weights[i] * evidence[i];
    uint32_t at = SINGLE_COUNT;
    for (uint32_t kind = 0; kind < TERM_KINDS; kind++)
        for (uint32_t share = 0; is_counted(kind) && share < SHARES; share++, at++)
            sums[share + 1 < SHARES ? kind_reasons[kind] : REASON_NONE] +=
                scorer->weights[at] * evidence[at];
}

static void note_reasons(incident_reasons *out, const incident_scorer *scorer,
                         const double evidence[INCIDENT_EVIDENCE], const article_story *a,
                         const article_story *b)
{
    double sums[REASON_KINDS] = {0};
    sum_reasons(sums, scorer, evidence);
    for (incident_reason_kind kind = REASON_NONE + 1; kind < REASON_KINDS; kind++) {
        const double amount = kind == REASON_WORDS       ? evidence[SINGLE_TEXT]
                              : kind == REASON_PUBLISHED ? (double)llabs((int64_t)a->day - b->day)
                                                         : 0;
        incident_add_reason(out, kind, sums[kind], amount);
    }
}

double incident_story_similarity(const incident_scorer *scorer, const article_story *a,
                                 const article_story *b, double *words, incident_reasons *reasons)
{
    double evidence[INCIDENT_EVIDENCE];
    incident_evidence(evidence, a, b);
    if (words != NULL)
        *words = evidence[SINGLE_TEXT];
    double score = 0;
    const uint32_t count = incident_evidence_count();
    for (uint32_t i = 0; i < count; i++)
        score += scorer->weights[i] * evidence[i];
    const double likely = 1.0 / (1.0 + exp(-score));
    if (reasons != NULL && likely > INCIDENT_SAME)
        note_reasons(reasons, scorer, evidence, a, b);
    return likely;
}
