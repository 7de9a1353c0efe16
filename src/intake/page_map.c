#include "intake/page_map.h"

#define RUN_LIMIT 500000u // of a page made of single letters; what lies behind has no bytes

static intake_run run_of(span text, span source)
{
    return (intake_run){text.start, text.end - text.start, source.start, source.end - source.start};
}

static bool is_verbatim(const intake_run *run)
{
    return run->length == run->source_length;
}

// Does the second go on where the first ends, in the text as in the bytes? One blank between words
// is one byte of white space.
static bool is_continued(const intake_run *first, const intake_run *second)
{
    const uint32_t gap = second->text - (first->text + first->length);
    return is_verbatim(first) && is_verbatim(second) && gap <= 1 &&
           first->source + first->source_length + gap == second->source;
}

static void push_run(arena *arena, intake_run **runs, uint32_t *count, uint32_t *capacity,
                     intake_run run)
{
    intake_run *last = *count > 0 ? *runs + *count - 1 : NULL;
    if (last != NULL && is_continued(last, &run)) {
        last->length = run.text + run.length - last->text;
        last->source_length = last->length;
        return;
    }
    intake_run *new = *count < RUN_LIMIT ? ARENA_PUSH(arena, *runs, *count, *capacity) : NULL;
    if (new != NULL)
        *new = run;
}

// Bytes that stand before position `at` of the stripped page and were cut out.
static uint32_t removed_before(page *page, uint32_t at)
{
    while (page->cut_next < page->cut_count && page->cuts[page->cut_next].at <= at)
        page->cut_next++;
    return page->cut_next == 0 ? 0 : page->cuts[page->cut_next - 1].removed;
}

void page_map_add(page *page, span text, span source)
{
    const uint32_t removed = removed_before(page, source.start);
    push_run(page->arena, &page->runs, &page->run_count, &page->run_capacity,
             run_of(text, (span){source.start + removed, source.end + removed}));
}

// The first run that ends behind `at`.
static uint32_t run_behind(const intake_run *runs, uint32_t count, uint32_t at)
{
    uint32_t low = 0, high = count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (runs[middle].text + runs[middle].length <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// The part of a run that lies in a span of the text; of what is not verbatim all.
static intake_run run_inside(intake_run run, span at)
{
    if (!is_verbatim(&run))
        return run;
    const uint32_t end = run.text + run.length < at.end ? run.text + run.length : at.end;
    const uint32_t skipped = run.text < at.start ? at.start - run.text : 0;
    run.text += skipped;
    run.source += skipped;
    run.length = run.source_length = end - run.text;
    return run;
}

typedef struct taking {
    intake_article *article;
    arena *arena;
    charset_cursor *origin;
} taking;

static void push_taken(taking *taking, uint32_t text, uint32_t length, span source)
{
    intake_article *article = taking->article;
    push_run(taking->arena, &article->runs, &article->run_count, &article->run_capacity,
             (intake_run){text, length, source.start, source.end - source.start});
}

static span origin_of(taking *taking, uint32_t start, uint32_t length)
{
    const uint32_t from = (uint32_t)charset_cursor_move(taking->origin, start);
    return (span){from, (uint32_t)charset_cursor_move(taking->origin, start + length)};
}

static uint32_t character_length(slice text, uint32_t at)
{
    uint32_t end = at + 1;
    while (end < text.length && ((unsigned char)text.data[end] & 0xC0) == 0x80)
        end++;
    return end - at;
}

// In another encoding characters have other lengths; those that have not grow together again.
static void take_characters(taking *taking, const page *page, const intake_run *run, uint32_t text)
{
    const slice words = {page->text.data + run->text, run->length};
    for (uint32_t at = 0; at < run->length;) {
        const uint32_t length = character_length(words, at);
        push_taken(taking, text + at, length, origin_of(taking, run->source + at, length));
        at += length;
    }
}

void page_map_take(intake_article *article, arena *arena, const page *page, span block, uint32_t at,
                   charset_cursor *origin)
{
    taking taking = {article, arena, origin};
    uint32_t next = run_behind(page->runs, page->run_count, block.start);
    for (; next < page->run_count && page->runs[next].text < block.end; next++) {
        const intake_run run = run_inside(page->runs[next], block);
        const uint32_t text = at + (run.text - block.start);
        if (is_verbatim(&run) && !origin->is_plain)
            take_characters(&taking, page, &run, text);
        else
            push_taken(&taking, text, run.length,
                       origin_of(&taking, run.source, run.source_length));
    }
}

bool intake_source_of(span *out, const intake_article *article, span at)
{
    const intake_run *runs = article->runs;
    if (span_is_empty(at))
        return false;
    const uint32_t first = run_behind(runs, article->run_count, at.start);
    const uint32_t last = run_behind(runs, article->run_count, at.end - 1);
    if (last >= article->run_count || runs[first].text > at.start || runs[last].text >= at.end)
        return false;
    const intake_run start = run_inside(runs[first], at), end = run_inside(runs[last], at);
    *out = (span){start.source, end.source + end.source_length};
    return out->start < out->end;
}
