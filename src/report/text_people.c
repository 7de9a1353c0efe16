// Who was where, what happened in order, and who said how much.
#include <stdlib.h>

#include "report/links.h"
#include "report/text_internal.h"

#define DAY_WIDTH 26

// ---- people ----------------------------------------------------------------------------------

static void write_stay(text_report *report, const article_stay *stay)
{
    slice kind = slice_from_string(stay->kind);
    slice what = arena_format(report->arena, "%.*s%s%.*s", (int)kind.length, kind.data,
                              stay->place.length > 0 ? " " : "", (int)stay->place.length,
                              stay->place.length > 0 ? stay->place.data : "");
    slice why = stay->holder;
    if (stay->inferred_from.length > 0)
        why = arena_format(report->arena, "%.*s; inferred: %.*s", (int)stay->holder.length,
                           stay->holder.data, (int)stay->inferred_from.length,
                           stay->inferred_from.data);
    uint32_t what_at = TEXT_INDENT + DAY_WIDTH;
    uint32_t width = (report->screen.width - what_at) * 45 / 100;
    const screen_cell cells[] = {
        {TEXT_INDENT, DAY_WIDTH - 1, screen_interval(report->arena, stay->bounds), TONE_QUIET},
        {what_at, width, what, TONE_VALUE},
        {what_at + width + 2, report->screen.width - what_at - width - 2, why, TONE_NAME},
    };
    screen_row(&report->screen, cells, 3);
}

static int32_t sort_day(when_interval bounds)
{
    return bounds.earliest != DAY_OPEN_PAST ? bounds.earliest : bounds.latest;
}

static int compare_stays(const void *a, const void *b)
{
    const article_stay *left = *(const article_stay *const *)a;
    const article_stay *right = *(const article_stay *const *)b;
    int32_t left_day = sort_day(left->bounds), right_day = sort_day(right->bounds);
    if (left_day != right_day)
        return left_day < right_day ? -1 : 1;
    if (left->bounds.latest != right->bounds.latest)
        return left->bounds.latest < right->bounds.latest ? -1 : 1;
    // Both point into one array: the order of telling is the last word.
    return left < right ? -1 : left > right;
}

static bool is_first_of_person(const article *article, uint32_t index)
{
    for (uint32_t i = 0; i < index; i++)
        if (slice_equal(article->stays[i].person, article->stays[index].person))
            return false;
    return true;
}

static void write_person(text_report *report, const article_stay **order, uint32_t count,
                         slice person)
{
    screen_paragraph(&report->screen, TEXT_INDENT, person, TONE_STRONG);
    for (uint32_t i = 0; i < count; i++)
        if (slice_equal(order[i]->person, person))
            write_stay(report, order[i]);
}

void text_people(text_report *report)
{
    const article *article = report->article;
    const article_stay **order =
        ARENA_ARRAY(report->arena, article->stay_count, const article_stay *);
    if (article->stay_count == 0 || order == NULL)
        return;
    for (uint32_t i = 0; i < article->stay_count; i++)
        order[i] = &article->stays[i];
    qsort(order, article->stay_count, sizeof *order, compare_stays);
    text_heading(report, SLICE("People"));
    for (uint32_t i = 0; i < article->stay_count; i++)
        if (is_first_of_person(article, i))
            write_person(report, order, article->stay_count, article->stays[i].person);
}

// ---- timeline --------------------------------------------------------------------------------

// Journeys stand under People, topics have no day of their own.
static bool is_moment(const article_incident *incident)
{
    if (incident->is_topic || incident->type == WHAT_MOVE)
        return false;
    return incident->bounds.earliest != DAY_OPEN_PAST || incident->bounds.latest != DAY_OPEN_FUTURE;
}

static int compare_incidents(const void *a, const void *b)
{
    const article_incident *left = *(const article_incident *const *)a;
    const article_incident *right = *(const article_incident *const *)b;
    int32_t left_day = sort_day(left->bounds), right_day = sort_day(right->bounds);
    if (left_day != right_day)
        return left_day < right_day ? -1 : 1;
    return left < right ? -1 : left > right;
}

void text_timeline(text_report *report)
{
    const article *article = report->article;
    const article_incident **order =
        ARENA_ARRAY(report->arena, article->incident_count, const article_incident *);
    uint32_t count = 0;
    for (uint32_t i = 0; i < article->incident_count && order != NULL; i++)
        if (is_moment(&article->incidents[i]))
            order[count++] = &article->incidents[i];
    if (count < 2)
        return;
    qsort(order, count, sizeof *order, compare_incidents);
    text_heading(report, SLICE("Timeline"));
    for (uint32_t i = 0; i < count; i++) {
        uint32_t label_at = TEXT_INDENT + DAY_WIDTH;
        const screen_cell cells[] = {
            {TEXT_INDENT, DAY_WIDTH - 1, screen_interval(report->arena, order[i]->bounds),
             TONE_QUIET},
            {label_at, report->screen.width - label_at, order[i]->label, TONE_PLAIN},
        };
        screen_row(&report->screen, cells, 2);
    }
}

// ---- sources ---------------------------------------------------------------------------------

typedef struct source_count {
    slice name;
    uint32_t claims;
    uint32_t first; // index of its first claim
    slice body;     // whom it speaks for; SLICE_NONE
} source_count;

static int compare_sources(const void *a, const void *b)
{
    const source_count *left = a, *right = b;
    if (left->claims != right->claims)
        return left->claims > right->claims ? -1 : 1;
    return left->first < right->first ? -1 : left->first > right->first;
}

static uint32_t count_sources(source_count *sources, const article *article)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < article->claim_count; i++) {
        uint32_t at = 0;
        while (at < count && !slice_equal(sources[at].name, article->claims[i].holder))
            at++;
        if (at == count)
            sources[count++] = (source_count){article->claims[i].holder, 0, i, SLICE_NONE};
        sources[at].claims++;
        if (sources[at].body.length == 0)
            sources[at].body =
                report_body_text(article->claims[i].holder, article->claims[i].affiliation);
    }
    return count;
}

void text_sources(text_report *report)
{
    const article *article = report->article;
    source_count *sources = ARENA_ARRAY(report->arena, article->claim_count, source_count);
    if (article->claim_count == 0 || sources == NULL)
        return;
    uint32_t count = count_sources(sources, article);
    qsort(sources, count, sizeof *sources, compare_sources);
    buffer line;
    buffer_init(&line, (size_t)1 << 20);
    for (uint32_t i = 0; i < count; i++)
        buffer_add_format(&line, "%s%.*s%s%.*s%s %u", i == 0 ? "" : " \xC2\xB7 ",
                          (int)sources[i].name.length, sources[i].name.data,
                          sources[i].body.length > 0 ? " (" : "", (int)sources[i].body.length,
                          sources[i].body.data, sources[i].body.length > 0 ? ")" : "",
                          sources[i].claims);
    text_heading(report, SLICE("Who says how much"));
    screen_paragraph(&report->screen, TEXT_INDENT, buffer_slice(&line), TONE_PLAIN);
    buffer_inherit(report->screen.out, &line);
    buffer_clear(&line);
}
