// Live blogs that tell machines nothing of their parts. On the page each part is an element beside
// others of its kind and holds a <time> of its own. Articles have such lists, too (comments, other
// news), so the page must also be called a live blog, and the parts must hold most of its prose.
#include "base/utf8.h"
#include "intake/page_live.h"
#include "intake/page_map.h"

#define LEAST_PARTS 3
#define PARTS_LIMIT 500u // the others stay together
#define PROSE_WORDS 8
#define REST_WORDS 20
#define NAME_BYTES 400
#define NO_PART UINT32_MAX

typedef struct parted {
    page *page;
    uint32_t parent;    // of the elements that are parts
    uint32_t *children; // [element] with a <time> below
    uint32_t *words;    // [element] of prose
    uint32_t *part_of;  // [block] NO_PART of none
    bool *has_time;     // [element] it or what is below is a <time>
    bool *was_kept;     // [block]
} parted;

static bool is_letter_at(slice text, size_t at)
{
    return at < text.length &&
           ((text.data[at] >= 'a' && text.data[at] <= 'z') || (unsigned char)text.data[at] >= 0x80);
}

// Does the name hold a phrase of that kind, beside no letter?
static bool holds_phrase(const intake_knowledge *knowledge, slice name, slice where)
{
    char bytes[2 * NAME_BYTES];
    const size_t length =
        name.length <= NAME_BYTES ? utf8_fold(name, bytes, sizeof bytes) : SIZE_MAX;
    const slice folded = {bytes, length == SIZE_MAX ? 0 : length};
    for (uint32_t row = 0; row < knowledge->lives.rows; row++) {
        const slice phrase = lexicon_cell(&knowledge->lives, row, 0);
        const size_t at = slice_find(folded, phrase);
        if (at == SIZE_MAX || !slice_equal(lexicon_cell(&knowledge->lives, row, 1), where))
            continue;
        const bool begins = at == 0 || !is_letter_at(folded, at - 1) || !is_letter_at(phrase, 0);
        const bool ends =
            !is_letter_at(folded, at + phrase.length) || !is_letter_at(phrase, phrase.length - 1);
        if (begins && ends) {
            lexicon_note_answer(&knowledge->lives, row);
            return true;
        }
    }
    return false;
}

static bool is_called_live(const page *page, const page_metadata *metadata)
{
    return holds_phrase(page->knowledge, page->title, SLICE("title")) ||
           holds_phrase(page->knowledge, metadata->title, SLICE("title")) ||
           holds_phrase(page->knowledge, metadata->url, SLICE("url"));
}

static bool open_parted(parted *out, page *page)
{
    const size_t elements = page->element_count, blocks = page->block_count;
    *out = (parted){.page = page, .parent = ELEMENT_NONE};
    out->children = ARENA_ARRAY(page->arena, elements, uint32_t);
    out->words = ARENA_ARRAY(page->arena, elements, uint32_t);
    out->has_time = ARENA_ARRAY(page->arena, elements, bool);
    out->part_of = ARENA_ARRAY(page->arena, blocks, uint32_t);
    out->was_kept = ARENA_ARRAY(page->arena, blocks, bool);
    return out->children != NULL && out->words != NULL && out->has_time != NULL &&
           out->part_of != NULL && out->was_kept != NULL;
}

static void count_children(parted *parted)
{
    const page *page = parted->page;
    for (uint32_t t = 0; t < page->time_count; t++) {
        uint32_t element = page->times[t].element;
        while (element != ELEMENT_NONE && !parted->has_time[element]) {
            const uint32_t parent = page->elements[element].parent;
            parted->has_time[element] = true;
            if (parent != ELEMENT_NONE)
                parted->children[parent]++;
            element = parent;
        }
    }
}

static void count_words(parted *parted)
{
    const page *page = parted->page;
    for (uint32_t b = 0; b < page->block_count; b++) {
        const page_block *block = &page->blocks[b];
        if (block->words < PROSE_WORDS || page_is_mostly_link(block) ||
            page->elements[block->element].is_out)
            continue;
        for (uint32_t e = block->element; e != ELEMENT_NONE; e = page->elements[e].parent)
            parted->words[e] += block->words;
    }
}

// Of the elements with most of the prose the one with most dated children; of equals the inner.
static void choose_parent(parted *parted)
{
    const uint32_t count = parted->page->element_count;
    uint32_t most = 0;
    for (uint32_t e = 0; e < count; e++)
        if (parted->words[e] > most)
            most = parted->words[e];
    for (uint32_t e = 0; e < count; e++)
        if (parted->children[e] >= LEAST_PARTS && parted->words[e] * 2 > most &&
            (parted->parent == ELEMENT_NONE ||
             parted->children[e] >= parted->children[parted->parent]))
            parted->parent = e;
}

// The child of the parent that an element lies in; ELEMENT_NONE outside.
static uint32_t child_of(const parted *parted, uint32_t element)
{
    const page_element *elements = parted->page->elements;
    while (element != ELEMENT_NONE && elements[element].parent != parted->parent)
        element = elements[element].parent;
    return element;
}

static slice time_of(const parted *parted, uint32_t child)
{
    const page *page = parted->page;
    for (uint32_t t = 0; t < page->time_count; t++)
        if (page_is_below(page, page->times[t].element, child))
            return page->times[t].value;
    return SLICE_NONE;
}

// The page's story, whose element must hold the parts.
static void keep_story(parted *parted, uint32_t container, slice title)
{
    page *page = parted->page;
    if (container == ELEMENT_NONE || !page_is_below(page, parted->parent, container))
        container = parted->parent;
    page_keep_story(page, container, title);
    for (uint32_t b = 0; b < page->block_count; b++)
        parted->was_kept[b] = page->blocks[b].is_kept;
}

// Leaves only the blocks of one part kept; says how many words they have.
static uint32_t keep_only(parted *parted, uint32_t part)
{
    page *page = parted->page;
    uint32_t words = 0;
    for (uint32_t b = 0; b < page->block_count; b++) {
        page_block *block = &page->blocks[b];
        block->is_kept = parted->was_kept[b] && parted->part_of[b] == part;
        words += block->is_kept ? block->words : 0;
    }
    return words;
}

// The first heading of a part is its headline and no part of its text.
static slice take_headline(parted *parted, uint32_t part)
{
    page *page = parted->page;
    for (uint32_t b = 0; b < page->block_count; b++) {
        page_block *block = &page->blocks[b];
        if (parted->part_of[b] != part || block->role != ELEMENT_HEADING)
            continue;
        block->is_kept = false;
        return page_block_text(page, block);
    }
    return SLICE_NONE;
}

// part: NO_PART of what stands around the parts.
static dateline_status add_part(live_blog *blog, parted *parted, uint32_t part, slice time,
                                const charset_text *origin, dateline_error *error)
{
    if (keep_only(parted, part) < (part == NO_PART ? REST_WORDS : PROSE_WORDS))
        return DATELINE_OK;
    const slice headline = part == NO_PART ? SLICE_NONE : take_headline(parted, part);
    intake_article *article = ARENA_NEW(blog->arena, intake_article);
    live_part *kept = ARENA_PUSH(blog->arena, blog->parts, blog->count, blog->capacity);
    if (article == NULL || kept == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a live blog");
    *kept = (live_part){.headline = arena_copy(blog->arena, headline),
                        .published = arena_copy(blog->arena, time),
                        .article = article,
                        .order = blog->count - 1};
    *article = (intake_article){.published = DAY_UNKNOWN, .dateline_day = DAY_UNKNOWN};
    article->title = headline.length > 0 ? kept->headline : SLICE_NONE;
    return page_take_text(article, parted->page, blog->arena, origin, error);
}

// Numbers the parts in the order of the page; gives the child that each is.
static uint32_t number_parts(parted *parted, uint32_t *children)
{
    const page *page = parted->page;
    uint32_t count = 0;
    for (uint32_t b = 0; b < page->block_count; b++) {
        const uint32_t child = child_of(parted, page->blocks[b].element);
        const bool is_part = child != ELEMENT_NONE && parted->has_time[child];
        const bool is_new = is_part && (count == 0 || children[count - 1] != child);
        if (is_new && count < PARTS_LIMIT)
            children[count++] = child;
        parted->part_of[b] = is_part && children[count - 1] == child ? count - 1 : NO_PART;
    }
    return count;
}

static dateline_status add_parts(live_blog *blog, parted *parted, const charset_text *origin,
                                 dateline_error *error)
{
    uint32_t *children = ARENA_ARRAY(blog->arena, PARTS_LIMIT, uint32_t);
    if (children == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a live blog");
    const uint32_t count = number_parts(parted, children);
    dateline_status status = DATELINE_OK;
    for (uint32_t part = 0; part < count && status == DATELINE_OK; part++)
        status = add_part(blog, parted, part, time_of(parted, children[part]), origin, error);
    if (blog->count < LEAST_PARTS && status == DATELINE_OK)
        return DATELINE_NOT_FOUND;
    return status == DATELINE_OK ? add_part(blog, parted, NO_PART, SLICE_NONE, origin, error)
                                 : status;
}

dateline_status page_parts_keep(intake_source *source, page *page, const page_metadata *metadata,
                                const charset_text *origin, dateline_error *error)
{
    parted parted;
    if (page->time_count < LEAST_PARTS || !is_called_live(page, metadata) ||
        !open_parted(&parted, page))
        return DATELINE_NOT_FOUND;
    const uint32_t container = page_choose_container(page);
    count_children(&parted);
    count_words(&parted);
    choose_parent(&parted);
    if (parted.parent == ELEMENT_NONE)
        return DATELINE_NOT_FOUND;
    live_blog *blog;
    dateline_status status = live_blog_open(&blog, error);
    if (status != DATELINE_OK)
        return status;
    keep_story(&parted, container, metadata->title);
    status = add_parts(blog, &parted, origin, error);
    if (status == DATELINE_OK)
        return live_blog_hand_over(source, blog, metadata, error);
    live_blog_close(blog);
    return status;
}
