// The text of an article from the blocks of a page that are its story, with blank lines between
// them, the headline on top; and where it stands in the page's bytes.
#include "intake/page_map.h"
#include "intake/prose.h"

#define TITLE_ROOM ((size_t)16384)
#define HEADLINE_WORDS 15 // at most, in a block above the story

static void add_part(buffer *text, slice part)
{
    if (text->length > 0)
        buffer_add(text, SLICE("\n\n"));
    buffer_add(text, part);
}

static dateline_status build_text(intake_article *article, const page *page, arena *arena,
                                  dateline_error *error)
{
    buffer text;
    buffer_init(&text, INTAKE_TEXT_LIMIT + TITLE_ROOM);
    uint32_t capacity = 0;
    bool has_memory = true;
    if (article->title.data != NULL) {
        add_part(&text, article->title);
        article->title_at = (span){0, (uint32_t)text.length};
        has_memory = prose_add_block(article, arena, &capacity, article->title_at, INTAKE_TITLE);
    }
    for (uint32_t b = 0; b < page->block_count && has_memory && !text.failed; b++) {
        const page_block *block = &page->blocks[b];
        if (!block->is_kept)
            continue;
        slice part = slice_at(page->text.data, block->at);
        if (text.length + part.length > INTAKE_TEXT_LIMIT) {
            intake_warn(article, arena, "truncated", 0,
                        arena_format(arena, "only the first %u bytes of the text were read",
                                     INTAKE_TEXT_LIMIT));
            break;
        }
        add_part(&text, part);
        span at = {(uint32_t)(text.length - part.length), (uint32_t)text.length};
        has_memory = prose_add_block(article, arena, &capacity, at, INTAKE_PARAGRAPH);
    }
    dateline_status status = buffer_status(&text, error);
    if (status == DATELINE_OK)
        article->text = arena_copy_buffer(arena, &text);
    buffer_clear(&text);
    if (status == DATELINE_OK && (!has_memory || article->text.data == NULL))
        status = error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the page's text");
    return status;
}

// The headline is mostly told to machines; where a block of the page is the same words, it stands
// there.
static void map_title(intake_article *article, const page *page, arena *arena,
                      const charset_text *origin)
{
    charset_cursor cursor;
    for (uint32_t b = 0; b < page->block_count && article->title_at.end > 0; b++) {
        if (!slice_equal(page_block_text(page, &page->blocks[b]), article->title))
            continue;
        charset_cursor_open(&cursor, origin);
        page_map_take(article, arena, page, page->blocks[b].at, article->title_at.start, &cursor);
        charset_cursor_close(&cursor);
        return;
    }
}

// Blocks that are kept became blocks of the article in the same order.
static void map_text(intake_article *article, const page *page, arena *arena,
                     const charset_text *origin)
{
    charset_cursor cursor;
    uint32_t next = article->title_at.end > 0;
    map_title(article, page, arena, origin);
    charset_cursor_open(&cursor, origin);
    for (uint32_t b = 0; b < page->block_count && next < article->block_count; b++)
        if (page->blocks[b].is_kept)
            page_map_take(article, arena, page, page->blocks[b].at,
                          article->blocks[next++].at.start, &cursor);
    charset_cursor_close(&cursor);
}

// The first paragraph may begin with a dateline; a headline that is not the page's own may stand
// above it.
static void read_dateline(intake_article *article, const intake_knowledge *knowledge, arena *arena)
{
    for (uint32_t b = 0; b < article->block_count && span_is_empty(article->dateline_at); b++) {
        span *at = &article->blocks[b].at;
        if (article->blocks[b].kind != INTAKE_PARAGRAPH)
            continue;
        prose_read_dateline(article, knowledge, arena, at);
        if (prose_count_words(slice_at(article->text.data, *at)) > HEADLINE_WORDS)
            return;
    }
}

dateline_status page_take_text(intake_article *article, const page *page, arena *arena,
                               const charset_text *origin, dateline_error *error)
{
    dateline_status status = build_text(article, page, arena, error);
    if (status == DATELINE_OK && origin != NULL)
        map_text(article, page, arena, origin);
    if (status == DATELINE_OK)
        read_dateline(article, page->knowledge, arena);
    return status;
}
