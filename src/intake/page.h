// A web page as far as an article hunter cares: elements with their place in the tree, blocks of
// text inside them, and what the page says about itself. Built in one pass of libxml2's SAX parser,
// so that no tree of the whole page is ever held.
#ifndef INTAKE_PAGE_H
#define INTAKE_PAGE_H

#include "base/buffer.h"
#include "intake/intake.h"
#include "intake/knowledge.h"

#define ELEMENT_NONE UINT32_MAX
#define PAGE_TITLES 8
#define PAGE_SCRIPTS 16

typedef enum element_role {
    ELEMENT_INLINE,
    ELEMENT_BLOCK,
    ELEMENT_HEADING,
    ELEMENT_LIST,
    ELEMENT_CELL,
    ELEMENT_QUOTE,
    ELEMENT_BREAK,
    ELEMENT_DROP,
} element_role;

typedef struct page_element {
    uint32_t parent;     // ELEMENT_NONE at the root
    uint16_t role;       // element_role
    int16_t weight;      // from class, id, role, itemprop
    bool is_article;     // <article>, <main>
    bool is_story;       // marked as the story's body
    bool is_unwanted;    // its class speaks of furniture
    bool is_never;       // so clearly that nothing inside can speak for it
    bool is_frame;       // html, body, article, main, or holds the headline or the marked story
    bool is_out;         // inside an unwanted element that is no wrapper of the story
    bool is_doubted;     // its class speaks of furniture, but often lies
    bool is_deck;        // its class speaks of a standfirst
    bool is_figure;      // <figure>
    bool is_table;       // <table>
    bool has_image;      // not far below
    uint32_t text_bytes; // of paragraphs below
    uint32_t all_bytes;  // of all blocks below
    uint32_t link_bytes;
    float score;
} page_element;

// A run of text inside one element that is no inline element.
typedef struct page_block {
    span at; // bytes of page.text, white space squeezed
    uint32_t element;
    uint32_t link_bytes;
    uint32_t words; // two characters of a script without blanks count as a word
    uint8_t role;   // of the element
    uint8_t level;  // of a heading: 1..6
    bool is_kept;
} page_block;

// Something a page says about itself, with the trust it deserves (1 is most).
typedef struct page_fact {
    slice value;
    uint32_t rank;
} page_fact;

typedef enum page_field {
    PAGE_TITLE,
    PAGE_DAY,
    PAGE_OUTLET,
    PAGE_URL,
    PAGE_AUTHOR,
    PAGE_LANGUAGE,
    PAGE_DESCRIPTION,
    PAGE_UPDATE,
    PAGE_FIELD_COUNT,
} page_field;

// Bytes of the page that the parser did not see: at a position of what it saw, all up to there.
typedef struct page_cut {
    uint32_t at, removed;
} page_cut;

// What a <time> says to machines.
typedef struct page_time {
    slice value;
    uint32_t element;
} page_time;

typedef struct page_weighed page_weighed;

typedef struct page {
    arena *arena;
    const intake_knowledge *knowledge;
    buffer text; // of all blocks
    page_element *elements;
    uint32_t element_count, element_capacity;
    page_block *blocks;
    uint32_t block_count, block_capacity;
    page_fact facts[PAGE_FIELD_COUNT]; // best <meta> of each field
    slice title;                       // <title>
    slice headings[PAGE_TITLES];       // <h1>, in order
    uint32_t heading_count;
    slice scripts[PAGE_SCRIPTS]; // JSON-LD, raw
    uint32_t script_count;
    page_weighed *weighed; // attributes weighed lately
    page_time *times;      // in order
    uint32_t time_count, time_capacity;
    page_cut *cuts;
    uint32_t cut_count, cut_capacity, cut_next;
    intake_run *runs; // of text, with bytes of the page in UTF-8 (page_map.h)
    uint32_t run_count, run_capacity;
    bool is_cut; // the page went past a limit
} page;

// html: valid UTF-8. Everything lies in the arena but text, which page_close frees.
dateline_status page_read(page *out, const intake_knowledge *knowledge, arena *arena, slice html,
                          dateline_error *error);
static inline void page_close(page *page)
{
    buffer_clear(&page->text);
}

// Weights of classes that mean something by themselves: lexicon/intake/class.lex.
#define STORY_WEIGHT 50
#define DOUBT_WEIGHT (-60)
#define DROP_WEIGHT (-100)
#define NEVER_WEIGHT (-200)

// Weighs the words of an attribute ("story-body__inner"): the sum, and the least and greatest.
typedef struct page_weight {
    int sum, least, greatest;
    bool is_deck;
} page_weight;
void page_weigh(page_weight *weight, page *page, slice attribute);

// White space squeezed, characters that nobody sees left out; SLICE_NONE of nothing.
slice page_squeezed(arena *arena, slice text);
bool page_is_blank(uint32_t character);
bool page_is_invisible(uint32_t character);
// What a <meta> says, kept when no surer name has given its field.
void page_read_meta(page *page, const unsigned char **attributes);

// What the parser sets up when first used.
void page_warm_up(void);

// Sets is_kept on the blocks of the story. title: what to leave out as the headline.
void page_choose_body(page *page, slice title);
// Its two halves: the element that holds the story, ELEMENT_NONE when there is none; and which
// blocks inside it are furniture.
uint32_t page_choose_container(page *page);
void page_keep_story(page *page, uint32_t container, slice title);

// Why a page whose body has been chosen is no article; NULL when it may be one.
const char *page_refusal(const page *page, slice title, slice url);

// Does the block repeat a kept one nearby, or pull a quote out of a paragraph?
bool page_is_copy(const page *page, uint32_t block);
uint32_t page_block_bytes(const page_block *block);
slice page_block_text(const page *page, const page_block *block);
bool page_is_mostly_link(const page_block *block);
bool page_is_below(const page *page, uint32_t element, uint32_t ancestor);

// A day, and the three numbers it was read from when only the custom of the outlet's country tells
// which of them is the month.
typedef struct page_day {
    int32_t day; // DAY_UNKNOWN of none
    slice by_custom;
} page_day;

// What the page says of its article; SLICE_NONE and DAY_UNKNOWN where nothing can be trusted.
typedef struct page_metadata {
    slice title, outlet, url, language, byline;
    page_day published, updated; // first and last
    slice body;                  // of JSON-LD, as a witness
} page_metadata;
void page_read_metadata(page_metadata *out, const page *page);
// The days of first publication and of the last change. told: JSON-LD's, of the article and of
// anything, surest first, SLICE_NONE without; of the metadata title, url and updated are known.
void page_choose_day(page_day *out, const page *page, const slice told[2],
                     const page_metadata *metadata);
void page_choose_update(page_day *out, const page *page, slice told, slice url);
// Do most of a line's words stand in the headline, which may be SLICE_NONE?
bool page_shares_words(slice line, slice headline);
// The headline, without the site's name. linked: JSON-LD's, outlet: what the site is called; either
// may be SLICE_NONE.
slice page_choose_title(const page *page, slice linked, slice outlet);
// Who wrote it; linked: JSON-LD's authors, SLICE_NONE without.
slice page_choose_byline(const page *page, slice linked);

#endif
