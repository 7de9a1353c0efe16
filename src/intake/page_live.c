#include "intake/page_live.h"

#include <stdlib.h>

#include "base/memory.h"
#include "intake/day_text.h"
#include "intake/entity.h"
#include "intake/json_reader.h"
#include "intake/prose.h"

#define LIVE_BUDGET ((size_t)48 << 20)
#define LEVELS 6
#define VALUE_BYTES ((size_t)4096)
#define BODY_BYTES ((size_t)256 << 10)
#define LEAST_PARTS 2
#define PARTS_LIMIT 5000u

void live_blog_close(void *context)
{
    live_blog *blog = context;
    arena_close(blog->arena);
    memory_release(blog);
}

static void read_text(slice *out, live_blog *blog, json_reader *json, size_t limit)
{
    slice raw;
    bool is_cut = false;
    if (json_peek(json) != '"')
        json_skip(json);
    else if (json_read_string(json, &raw) && out->length == 0)
        *out =
            slice_trim(entity_decode(blog->arena, json_unescape(blog->arena, raw, limit, &is_cut)));
}

static void read_part(live_blog *blog, json_reader *json)
{
    live_part part = {.order = blog->count};
    if (!json_enter(json, '{')) {
        json_skip(json);
        return;
    }
    for (slice key; json_next_key(json, &key) && !json->failed;) {
        if (slice_equal(key, SLICE("headline")))
            read_text(&part.headline, blog, json, VALUE_BYTES);
        else if (slice_equal(key, SLICE("datePublished")))
            read_text(&part.published, blog, json, VALUE_BYTES);
        else if (slice_equal(key, SLICE("articleBody")))
            read_text(&part.body, blog, json, BODY_BYTES);
        else if (slice_equal(key, SLICE("url")))
            read_text(&part.url, blog, json, VALUE_BYTES);
        else
            json_skip(json);
    }
    if (part.body.length == 0 || blog->count >= PARTS_LIMIT)
        return;
    live_part *kept = ARENA_PUSH(blog->arena, blog->parts, blog->count, blog->capacity);
    if (kept != NULL)
        *kept = part;
}

// Any value; the list of parts stands anywhere in it.
static void find_parts(live_blog *blog, json_reader *json, int level)
{
    char next = json_peek(json);
    if (level == 0 || (next != '{' && next != '[')) {
        json_skip(json);
    } else if (next == '[' && json_enter(json, '[')) {
        while (json_next_item(json) && !json->failed)
            find_parts(blog, json, level - 1);
    } else if (json_enter(json, '{')) {
        for (slice key; json_next_key(json, &key) && !json->failed;) {
            bool is_list = slice_equal(key, SLICE("liveBlogUpdate")) && json_enter(json, '[');
            while (is_list && json_next_item(json) && !json->failed)
                read_part(blog, json);
            if (!is_list)
                find_parts(blog, json, level - 1);
        }
    }
}

// By time as it is written, which ISO 8601 makes the order of time within one page's zone; parts of
// one time keep the order of the page turned round.
static int compare_parts(const void *a, const void *b)
{
    const live_part *left = a, *right = b;
    int order = slice_compare(left->published, right->published);
    if (order != 0)
        return order;
    return left->order > right->order ? -1 : left->order < right->order;
}

dateline_status live_blog_open(live_blog **out, dateline_error *error)
{
    live_blog *blog = memory_allocate_zeroed(1, sizeof *blog);
    if (blog == NULL || arena_open(&blog->arena, LIVE_BUDGET, error) != DATELINE_OK) {
        memory_release(blog);
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a live blog");
    }
    *out = blog;
    return DATELINE_OK;
}

dateline_status live_blog_hand_over(intake_source *source, live_blog *blog,
                                    const page_metadata *metadata, dateline_error *error)
{
    if (blog->count > 0)
        qsort(blog->parts, blog->count, sizeof *blog->parts, compare_parts);
    blog->title = arena_copy(blog->arena, metadata->title);
    blog->outlet = arena_copy(blog->arena, metadata->outlet);
    blog->url = arena_copy(blog->arena, metadata->url);
    blog->day = metadata->published.day;
    blog->language = arena_copy(blog->arena, metadata->language);
    if (arena_ran_out(blog->arena)) {
        live_blog_close(blog);
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a live blog");
    }
    source->state = blog;
    source->close_state = live_blog_close;
    return DATELINE_OK;
}

dateline_status page_live_keep(intake_source *source, const page *page,
                               const page_metadata *metadata, dateline_error *error)
{
    live_blog *blog = NULL;
    for (uint32_t i = 0; i < page->script_count; i++) {
        slice script = page->scripts[i];
        size_t start = slice_find(script, SLICE("liveBlogUpdate"));
        size_t brace = slice_find(script, SLICE("{"));
        if (start == SIZE_MAX || brace == SIZE_MAX)
            continue;
        dateline_status status = blog == NULL ? live_blog_open(&blog, error) : DATELINE_OK;
        if (status != DATELINE_OK)
            return status;
        json_reader json = json_reader_of((slice){script.data + brace, script.length - brace});
        find_parts(blog, &json, LEVELS);
    }
    if (blog == NULL)
        return DATELINE_NOT_FOUND;
    if (blog->count < LEAST_PARTS && !arena_failed(blog->arena)) {
        live_blog_close(blog);
        return DATELINE_NOT_FOUND;
    }
    return live_blog_hand_over(source, blog, metadata, error);
}

static slice first_of(arena *arena, slice value, slice otherwise)
{
    slice chosen = value.length > 0 ? value : otherwise;
    return chosen.length == 0 ? SLICE_NONE : arena_copy(arena, chosen);
}

// What the page shows of a part, out of the blog's memory, which may end before the article.
static dateline_status take_shown(intake_article *out, const intake_article *shown, arena *arena,
                                  dateline_error *error)
{
    out->text = arena_copy(arena, shown->text);
    out->title_at = shown->title_at;
    out->dateline_place = shown->dateline_place;
    out->dateline_at = shown->dateline_at;
    out->dateline_day = shown->dateline_day;
    out->blocks = ARENA_ARRAY(arena, shown->block_count, intake_block);
    out->runs = ARENA_ARRAY(arena, shown->run_count, intake_run);
    if (out->text.data == NULL || out->blocks == NULL || out->runs == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the text");
    out->block_count = shown->block_count;
    out->run_count = out->run_capacity = shown->run_count;
    memcpy(out->blocks, shown->blocks, shown->block_count * sizeof *out->blocks);
    if (shown->run_count > 0)
        memcpy(out->runs, shown->runs, shown->run_count * sizeof *out->runs);
    if (shown->dateline_place.data != NULL)
        out->dateline_place = arena_copy(arena, shown->dateline_place);
    return DATELINE_OK;
}

dateline_status page_live_next(intake_article *out, intake_source *source, arena *arena,
                               dateline_error *error)
{
    live_blog *blog = source->state;
    if (blog->next == blog->count)
        return error_set(error, DATELINE_NOT_FOUND, 0, 0, "the live blog is at its end");
    const live_part *part = &blog->parts[blog->next++];
    out->title = first_of(arena, part->headline, blog->title);
    out->outlet = first_of(arena, blog->outlet, SLICE_NONE);
    out->url = first_of(arena, part->url, blog->url);
    out->language = first_of(arena, blog->language, SLICE_NONE);
    if (out->language.length > 2)
        out->language.length = 2;
    out->id = arena_format(arena, "%s#%u", source->name, blog->next);
    if (!day_text_read(&out->published, source->knowledge, part->published))
        out->published = part->article != NULL ? blog->day : DAY_UNKNOWN;
    if (part->article != NULL)
        return take_shown(out, part->article, arena, error);
    if (slice_find(part->body, SLICE("</")) != SIZE_MAX)
        return html_read(out, source, arena, part->body, error);
    out->text = arena_copy(arena, part->body);
    if (out->text.data == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the text");
    return prose_read(out, source->knowledge, arena, error);
}
