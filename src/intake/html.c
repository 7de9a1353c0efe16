// A web page: one article an input. The article's text is made here, from the headline and the
// blocks of the story, with blank lines between them.
#include "intake/page_live.h"
#include "intake/page_map.h"
#include "intake/prose.h"
#include "intake/source.h"

#define WEAK_TEXT_BYTES 250
#define STUB_BYTES 1000 // a page that shows more shows its story
#define META_BYTES ((size_t)16384)

// The charset a page declares in its first kilobytes: charset=NAME, charset="NAME".
static slice declared_charset(slice bytes)
{
    slice head = {bytes.data, bytes.length < META_BYTES ? bytes.length : META_BYTES};
    static const char key[] = "charset=";
    for (size_t at = 0; at + sizeof key < head.length; at++) {
        if (!slice_equal_ignoring_case((slice){head.data + at, sizeof key - 1}, SLICE(key)))
            continue;
        size_t start = at + sizeof key - 1;
        while (start < head.length && strchr("\"' ", head.data[start]) != NULL)
            start++;
        size_t end = start;
        while (end < head.length && head.data[end] != '\0' &&
               strchr("\"' ;/>", head.data[end]) == NULL)
            end++;
        return (slice){head.data + start, end - start};
    }
    return SLICE_NONE;
}

static dateline_status read_bytes(charset_text *text, intake_article *article,
                                  intake_source *source, arena *arena, dateline_error *error)
{
    slice start;
    dateline_status status = stream_peek(&start, &source->stream, META_BYTES, error);
    if (status != DATELINE_OK)
        return status;
    slice declared =
        source->charset[0] != '\0' ? slice_from_string(source->charset) : declared_charset(start);
    return source_whole(text, article, source, arena, declared, INTAKE_RECORD_LIMIT, error);
}

static slice kept(arena *arena, slice value)
{
    return value.length == 0 ? SLICE_NONE : arena_copy(arena, value);
}

static void take_value(slice *out, arena *arena, slice value)
{
    if (out->data == NULL)
        *out = kept(arena, value);
}

static void take_metadata(intake_article *article, const page_metadata *metadata, arena *arena)
{
    take_value(&article->title, arena, metadata->title);
    take_value(&article->byline, arena, metadata->byline);
    take_value(&article->outlet, arena, metadata->outlet);
    take_value(&article->url, arena, metadata->url);
    slice language = metadata->language;
    if (language.length > 2)
        language.length = 2;
    take_value(&article->language, arena, language);
    if (article->published == DAY_UNKNOWN) {
        article->published = metadata->published.day;
        if (metadata->published.by_custom.length > 0)
            source_warn_custom(article, arena, metadata->published.by_custom);
    }
    if (article->updated == DAY_UNKNOWN)
        article->updated = metadata->updated.day;
}

// Does the page tell machines a text that is far longer than what it shows? Scripts put the story
// of some pages together only in a browser, others show no more than its beginning.
static bool tells_more(const page *page, slice told)
{
    size_t shown = 0;
    for (uint32_t b = 0; b < page->block_count; b++)
        shown += page->blocks[b].is_kept ? page_block_bytes(&page->blocks[b]) : 0;
    return shown < STUB_BYTES && told.length >= WEAK_TEXT_BYTES && told.length > 2 * shown &&
           slice_find(told, SLICE("</")) == SIZE_MAX;
}

static dateline_status take_told(intake_article *out, intake_source *source, arena *arena,
                                 slice told, dateline_error *error)
{
    out->text = arena_copy(arena, told);
    if (out->text.data == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the text");
    intake_warn(out, arena, "json-ld", 0,
                SLICE("the page shows less than it tells machines: that was read"));
    return prose_read(out, source->knowledge, arena, error);
}

// The story as the page shows it, or as it tells machines.
static dateline_status take_story(intake_article *out, intake_source *source, arena *arena,
                                  page *page, const page_metadata *metadata,
                                  const charset_text *origin, dateline_error *error)
{
    page_choose_body(page, out->title);
    if (tells_more(page, metadata->body))
        return take_told(out, source, arena, metadata->body, error);
    const char *reason = page_refusal(page, out->title, out->url);
    return reason == NULL ? page_take_text(out, page, arena, origin, error)
                          : error_set(error, DATELINE_BAD_INPUT, 0, 0,
                                      "%s: the page is %s, not an article", source->name, reason);
}

// origin: what the page's bytes were read as; NULL of a piece of something else.
static dateline_status read_page(intake_article *out, intake_source *source, arena *arena,
                                 slice html, const charset_text *origin, dateline_error *error)
{
    page page;
    dateline_status status = page_read(&page, source->knowledge, source->scratch, html, error);
    if (status == DATELINE_OK) {
        page_metadata metadata;
        page_read_metadata(&metadata, &page);
        // Pieces of HTML in feeds and mails have no parts of their own.
        bool is_page = source->format == INTAKE_HTML && source->state == NULL && !source->is_whole;
        status = is_page ? page_live_keep(source, &page, &metadata, error) : DATELINE_NOT_FOUND;
        if (status == DATELINE_NOT_FOUND && is_page)
            status = page_parts_keep(source, &page, &metadata, origin, error);
        if (status != DATELINE_NOT_FOUND) {
            page_close(&page);
            return status;
        }
        take_metadata(out, &metadata, arena);
        status = take_story(out, source, arena, &page, &metadata, origin, error);
    }
    if (status == DATELINE_OK && page.is_cut)
        intake_warn(out, arena, "truncated", 0, SLICE("the page is too large to be read whole"));
    page_close(&page);
    return status;
}

static dateline_status read_story(intake_article *out, intake_source *source, arena *arena,
                                  slice html, const charset_text *origin, dateline_error *error)
{
    bool was_live = source->state != NULL;
    dateline_status status = read_page(out, source, arena, html, origin, error);
    if (status != DATELINE_OK)
        return status;
    if (source->format == INTAKE_HTML && source->state != NULL && !was_live)
        return page_live_next(out, source, arena, error);
    size_t body = out->text.length - out->title_at.end;
    if (body == 0)
        return error_set(error, DATELINE_BAD_INPUT, 0, 0, "%s: the page holds no story",
                         source->name);
    if (body < WEAK_TEXT_BYTES)
        intake_warn(out, arena, "weak-text", 0, SLICE("the page holds hardly any text"));
    return DATELINE_OK;
}

dateline_status html_read(intake_article *out, intake_source *source, arena *arena, slice html,
                          dateline_error *error)
{
    return read_story(out, source, arena, html, NULL, error);
}

dateline_status html_next(intake_article *out, intake_source *source, arena *arena,
                          dateline_error *error)
{
    if (source->state != NULL)
        return page_live_next(out, source, arena, error);
    if (source->count > 0)
        return error_set(error, DATELINE_NOT_FOUND, 0, 0, "the input is at its end");
    charset_text html;
    dateline_status status = read_bytes(&html, out, source, arena, error);
    return status == DATELINE_OK ? read_story(out, source, arena, html.text, &html, error) : status;
}
