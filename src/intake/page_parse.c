#include <libxml/HTMLparser.h>

#include "base/utf8.h"
#include "intake/page_attribute.h"
#include "intake/page_map.h"
#include "intake/prose.h"

#define DEPTH_LIMIT 512
#define ELEMENT_LIMIT 1000000u
#define BLOCK_LIMIT 200000u
#define ERROR_LIMIT 200000u
#define TAG_NAME_LENGTH 16
#define IMAGE_LEVELS 4
#define ANCHOR_HYPHENS 4
#define SCRIPT_BYTES ((size_t)2 << 20)
#define HEADING_BYTES ((size_t)1024)
#define ENTITY_BYTES ((size_t)40)        // longer than any name of one
#define ENTITY_MEANING_BYTES ((size_t)8) // as long as any meaning of one
#define CHARACTER_BYTES ((size_t)4)

// What text is being gathered for, beside the block.
typedef enum capture_kind {
    CAPTURE_NONE,
    CAPTURE_TITLE,
    CAPTURE_HEADING,
    CAPTURE_SCRIPT
} capture_kind;

typedef struct parser {
    page *page;
    slice html; // as libxml2 sees it
    htmlParserCtxtPtr context;
    uint32_t open[DEPTH_LIMIT];               // indices of open elements
    char names[DEPTH_LIMIT][TAG_NAME_LENGTH]; // of them, cut
    uint32_t depth;
    uint32_t drop_depth; // depth of the element that is dropped, 0: none
    uint32_t link_depth; // depth of the open <a>, 0: none
    uint32_t errors;
    uint32_t block_start; // in page->text
    uint32_t block_link_bytes;
    uint32_t wide_characters; // of scripts that put no blanks between words
    uint32_t breaks;          // <br> since the last text
    uint8_t heading_level;
    bool wants_blank;
    capture_kind capture;
    uint32_t capture_depth;
    buffer captured;
    bool has_run_out; // of memory, libxml2
} parser;

// ---- blocks ----------------------------------------------------------------------------------

// The innermost open element that is no inline element.
static uint32_t block_element(const parser *parser)
{
    uint32_t depth = parser->depth < DEPTH_LIMIT ? parser->depth : DEPTH_LIMIT;
    while (depth > 0) {
        uint32_t element = parser->open[depth - 1];
        if (parser->page->elements[element].role != ELEMENT_INLINE)
            return element;
        depth--;
    }
    return ELEMENT_NONE;
}

static void end_block(parser *parser)
{
    page *page = parser->page;
    span at = {parser->block_start, (uint32_t)page->text.length};
    parser->block_start = at.end;
    parser->wants_blank = false;
    parser->breaks = 0;
    uint32_t element = block_element(parser);
    if (span_is_empty(at) || element == ELEMENT_NONE || page->block_count >= BLOCK_LIMIT)
        return;
    page_block *block =
        ARENA_PUSH(page->arena, page->blocks, page->block_count, page->block_capacity);
    if (block == NULL)
        return;
    *block = (page_block){.at = at,
                          .element = element,
                          .link_bytes = parser->block_link_bytes,
                          .role = (uint8_t)page->elements[element].role,
                          .level = parser->heading_level};
    block->words = prose_count_words(slice_at(page->text.data, at)) + parser->wide_characters / 2;
    parser->block_link_bytes = 0;
    parser->wide_characters = 0;
}

// Bytes from `at` on that are printable ASCII without white space.
static size_t plain_run(slice text, size_t at)
{
    size_t end = at;
    while (end < text.length && text.data[end] > ' ' && text.data[end] < 0x7F)
        end++;
    return end - at;
}

// What stands before visible text: the break or the blank that was waited with.
static void begin_text(parser *parser)
{
    buffer *out = &parser->page->text;
    bool goes_on = out->length > parser->block_start;
    if (goes_on && parser->breaks > 1) {
        end_block(parser);
        goes_on = false;
    }
    parser->wants_blank |= parser->breaks == 1;
    parser->breaks = 0;
    if (parser->wants_blank && goes_on) {
        buffer_add_byte(out, ' ');
        parser->block_link_bytes += parser->link_depth > 0;
    }
    parser->wants_blank = false;
}

static bool ends_at(slice html, size_t end, slice text)
{
    return end <= html.length && text.length <= end &&
           memcmp(html.data + end - text.length, text.data, text.length) == 0;
}

// Where text that libxml2 hands over stands in what it reads: right before where it is now, but for
// the last character of a long one that it hands over in pieces; or as an entity there. Empty when
// neither holds.
static span origin_of(const parser *parser, slice text)
{
    const xmlParserInput *input = parser->context->input;
    const size_t end = input->consumed + (size_t)(input->cur - input->base);
    const char *html = parser->html.data;
    if (end > parser->html.length)
        return SPAN_NONE;
    const size_t furthest = text.length > ENTITY_MEANING_BYTES ? CHARACTER_BYTES : 0;
    for (size_t ahead = 0; ahead <= furthest; ahead++)
        if (ends_at(parser->html, end + ahead, text))
            return (span){(uint32_t)(end + ahead - text.length), (uint32_t)(end + ahead)};
    if (text.length > ENTITY_MEANING_BYTES)
        return SPAN_NONE;
    const size_t window = end < ENTITY_BYTES ? end : ENTITY_BYTES;
    const char *mark = memrchr(html + end - window, '&', window);
    if (mark == NULL)
        return SPAN_NONE;
    const uint32_t start = (uint32_t)(mark - html);
    const bool is_bare = slice_equal(text, SLICE("&")) && html[end - 1] != ';';
    return (span){start, is_bare ? start + 1 : (uint32_t)end};
}

// What stands in [start, end) of a text whose origin is known goes to the end of the page's text.
static void map_text(parser *parser, span origin, slice text, span part)
{
    if (span_is_empty(origin))
        return;
    const uint32_t at = (uint32_t)parser->page->text.length, length = part.end - part.start;
    if (origin.end - origin.start == text.length)
        origin = (span){origin.start + part.start, origin.start + part.end};
    page_map_add(parser->page, (span){at, at + length}, origin);
}

static bool is_line_of_pre(const parser *parser, uint32_t character)
{
    return character == '\n' && strcmp(parser->names[parser->depth - 1], "pre") == 0;
}

// White space becomes one blank between words; soft hyphens and zero-width characters go.
static void add_text(parser *parser, slice text)
{
    const span origin = origin_of(parser, text);
    for (size_t at = 0; at < text.length;) {
        size_t start = at, run = plain_run(text, at);
        uint32_t character = run > 0 ? (uint32_t)'a' : utf8_decode(text, &at);
        at += run;
        if (page_is_invisible(character))
            continue;
        if (page_is_blank(character)) {
            parser->wants_blank = true;
            parser->breaks += parser->depth > 0 && is_line_of_pre(parser, character);
            continue;
        }
        begin_text(parser);
        parser->wide_characters += character >= 0x2E80 && character < 0xFB00;
        map_text(parser, origin, text, (span){(uint32_t)start, (uint32_t)at});
        buffer_add(&parser->page->text, (slice){text.data + start, at - start});
        if (parser->link_depth > 0)
            parser->block_link_bytes += (uint32_t)(at - start);
    }
}

// ---- captures --------------------------------------------------------------------------------

static void start_capture(parser *parser, capture_kind kind)
{
    if (parser->capture != CAPTURE_NONE)
        return;
    parser->capture = kind;
    parser->capture_depth = parser->depth;
    buffer_clear(&parser->captured);
    buffer_init(&parser->captured, kind == CAPTURE_SCRIPT ? SCRIPT_BYTES : HEADING_BYTES);
}

static void end_capture(parser *parser)
{
    page *page = parser->page;
    slice text = buffer_slice(&parser->captured);
    capture_kind kind = parser->capture;
    parser->capture = CAPTURE_NONE;
    parser->has_run_out |= parser->captured.is_out_of_memory;
    if (kind == CAPTURE_SCRIPT && page->script_count < PAGE_SCRIPTS && !parser->captured.failed)
        page->scripts[page->script_count++] = arena_copy(page->arena, text);
    if (kind == CAPTURE_TITLE && page->title.data == NULL)
        page->title = page_squeezed(page->arena, text);
    if (kind == CAPTURE_HEADING && page->heading_count < PAGE_TITLES) {
        slice heading = page_squeezed(page->arena, text);
        if (heading.data != NULL)
            page->headings[page->heading_count++] = heading;
    }
}

// ---- elements --------------------------------------------------------------------------------

static element_role role_of(const intake_knowledge *knowledge, const char *tag)
{
    static const struct {
        const char *name;
        element_role role;
    } roles[] = {{"drop", ELEMENT_DROP},  {"block", ELEMENT_BLOCK}, {"heading", ELEMENT_HEADING},
                 {"list", ELEMENT_LIST},  {"cell", ELEMENT_CELL},   {"quote", ELEMENT_QUOTE},
                 {"break", ELEMENT_BREAK}};
    slice value = knowledge_value(&knowledge->tags, slice_from_string(tag));
    for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++)
        if (slice_equal(value, slice_from_string(roles[i].name)))
            return roles[i].role;
    return ELEMENT_INLINE;
}

static bool is_any(const char *tag, const char *const *names)
{
    for (; *names != NULL; names++)
        if (strcmp(tag, *names) == 0)
            return true;
    return false;
}

static void mark_image(parser *parser)
{
    page_element *elements = parser->page->elements;
    uint32_t element = parser->open[parser->depth];
    for (int level = 0; level < IMAGE_LEVELS && element != ELEMENT_NONE; level++) {
        elements[element].has_image = true;
        element = elements[element].parent;
    }
}

// Generators of pages name sections after their headings ("sharing-with-other-people").
static bool is_anchor(slice id)
{
    uint32_t hyphens = 0;
    for (size_t i = 0; i < id.length; i++)
        hyphens += id.data[i] == '-';
    return hyphens >= ANCHOR_HYPHENS;
}

static const char *const frames[] = {"html", "body", "main", "article", NULL};

// False when the page's memory is at its end: there is no element then.
static bool push_element(parser *parser, const char *tag, element_role role,
                         const xmlChar **attributes)
{
    page *page = parser->page;
    static const char *const weighed[] = {"class",    "id",          "role",
                                          "itemprop", "data-testid", "data-component"};
    page_weight weight = {0};
    for (size_t i = 0; i < sizeof weighed / sizeof weighed[0]; i++) {
        slice value = page_attribute(attributes, weighed[i]);
        if (strcmp(weighed[i], "id") != 0 || !is_anchor(value))
            page_weigh(&weight, page, value);
    }
    uint32_t parent = parser->depth > 0 && parser->depth <= DEPTH_LIMIT
                          ? parser->open[parser->depth - 1]
                          : ELEMENT_NONE;
    uint32_t index = page->element_count;
    page_element *element =
        ARENA_PUSH(page->arena, page->elements, page->element_count, page->element_capacity);
    if (element == NULL)
        return false;
    bool is_story = weight.greatest >= STORY_WEIGHT;
    bool is_unwanted = weight.least <= DROP_WEIGHT && !is_story;
    // A caption or credit in a <span> is no part of the text around it.
    if (role == ELEMENT_INLINE && is_unwanted && strcmp(tag, "span") == 0) {
        end_block(parser);
        role = ELEMENT_BLOCK;
    }
    *element = (page_element){.parent = parent, .role = (uint16_t)role};
    element->weight = (int16_t)(weight.sum < -50 ? -50 : weight.sum > 50 ? 50 : weight.sum);
    element->is_article = strcmp(tag, "article") == 0 || strcmp(tag, "main") == 0;
    element->is_story = is_story && weight.least > DROP_WEIGHT;
    element->is_frame = is_any(tag, frames) || element->is_story || strcmp(tag, "h1") == 0;
    element->is_never = weight.least <= NEVER_WEIGHT && !is_any(tag, frames);
    element->is_unwanted = (is_unwanted && !is_any(tag, frames)) || element->is_never;
    element->is_doubted = (weight.least <= DOUBT_WEIGHT || strcmp(tag, "form") == 0) &&
                          !is_any(tag, frames) && !is_story;
    element->is_deck = weight.is_deck;
    element->is_figure = strcmp(tag, "figure") == 0;
    element->is_table = strcmp(tag, "table") == 0;
    parser->open[parser->depth] = index;
    // An image behind text of its own block is a sign or a formula in a sentence.
    if (parser->page->text.length == parser->block_start &&
        is_any(tag, (const char *const[]){"img", "amp-img", "video", NULL}))
        mark_image(parser);
    if (parser->drop_depth == 0 && !is_any(tag, frames) &&
        (role == ELEMENT_DROP || page_is_hidden(page->knowledge, tag, attributes)))
        parser->drop_depth = parser->depth + 1;
    return true;
}

static void keep_time(parser *parser, slice value)
{
    page *page = parser->page;
    page_time *time = ARENA_PUSH(page->arena, page->times, page->time_count, page->time_capacity);
    if (time != NULL)
        *time = (page_time){arena_copy(page->arena, value), parser->open[parser->depth - 1]};
}

static void read_facts(parser *parser, const char *tag, const xmlChar **attributes)
{
    page *page = parser->page;
    if (strcmp(tag, "meta") == 0)
        page_read_meta(page, attributes);
    else if (strcmp(tag, "link") == 0 &&
             slice_equal_ignoring_case(page_attribute(attributes, "rel"), SLICE("canonical")))
        page->facts[PAGE_URL] =
            (page_fact){arena_copy(page->arena, page_attribute(attributes, "href")), 1};
    else if (strcmp(tag, "html") == 0 && page_attribute(attributes, "lang").length > 0)
        page->facts[PAGE_LANGUAGE] =
            (page_fact){arena_copy(page->arena, page_attribute(attributes, "lang")), 1};
    else if (strcmp(tag, "time") == 0 && page_attribute(attributes, "datetime").length > 0)
        keep_time(parser, page_attribute(attributes, "datetime"));
    else if (strcmp(tag, "title") == 0)
        start_capture(parser, CAPTURE_TITLE);
    else if (strcmp(tag, "h1") == 0)
        start_capture(parser, CAPTURE_HEADING);
    else if (strcmp(tag, "script") == 0 &&
             slice_find(page_attribute(attributes, "type"), SLICE("ld+json")) != SIZE_MAX)
        start_capture(parser, CAPTURE_SCRIPT);
}

static void stop(parser *parser)
{
    parser->page->is_cut = true;
    xmlStopParser(parser->context);
}

// A link into the page itself is a heading's anchor, a note or a button.
static bool leads_away(const xmlChar **attributes)
{
    slice address = page_attribute(attributes, "href");
    return !slice_starts_with(address, SLICE("#")) &&
           !slice_starts_with(address, SLICE("javascript:"));
}

static void keep_name(char out[TAG_NAME_LENGTH], const char *tag)
{
    const size_t length = strnlen(tag, TAG_NAME_LENGTH - 1);
    memcpy(out, tag, length);
    out[length] = '\0';
}

static void on_start(void *context, const xmlChar *name, const xmlChar **attributes)
{
    parser *parser = context;
    const char *tag = (const char *)name;
    if (parser->page->element_count >= ELEMENT_LIMIT || arena_failed(parser->page->arena) ||
        parser->depth >= DEPTH_LIMIT) {
        stop(parser);
        return;
    }
    element_role role = role_of(parser->page->knowledge, tag);
    if (role == ELEMENT_BREAK)
        parser->breaks += strcmp(tag, "hr") == 0 ? 2 : 1;
    else if (role != ELEMENT_INLINE && parser->drop_depth == 0)
        end_block(parser);
    else if (page_stands_for_break(tag, attributes))
        parser->breaks++;
    if (!push_element(parser, tag, role, attributes))
        return; // the next one stops the parser
    keep_name(parser->names[parser->depth], tag);
    parser->depth++;
    if (role == ELEMENT_HEADING)
        parser->heading_level = (uint8_t)(tag[1] - '0');
    if (strcmp(tag, "a") == 0 && parser->link_depth == 0 && leads_away(attributes))
        parser->link_depth = parser->depth;
    read_facts(parser, tag, attributes);
}

static void pop_element(parser *parser)
{
    element_role role = (element_role)parser->page->elements[parser->open[parser->depth - 1]].role;
    if (parser->capture != CAPTURE_NONE && parser->depth <= parser->capture_depth)
        end_capture(parser);
    if (role != ELEMENT_INLINE && role != ELEMENT_BREAK && parser->drop_depth == 0)
        end_block(parser);
    if (role == ELEMENT_HEADING)
        parser->heading_level = 0;
    if (parser->link_depth >= parser->depth)
        parser->link_depth = 0;
    if (parser->drop_depth >= parser->depth)
        parser->drop_depth = 0;
    parser->depth--;
}

// Closes the innermost open element of that name and all inside it; nothing when there is none.
static void close_element(parser *parser, const char *tag)
{
    uint32_t depth = parser->depth;
    while (depth > 0 && strncmp(parser->names[depth - 1], tag, TAG_NAME_LENGTH - 1) != 0)
        depth--;
    while (depth > 0 && parser->depth >= depth)
        pop_element(parser);
}

static void on_end(void *context, const xmlChar *name)
{
    close_element(context, (const char *)name);
}

static void on_text(void *context, const xmlChar *bytes, int length)
{
    parser *parser = context;
    slice text = {(const char *)bytes, length > 0 ? (size_t)length : 0};
    if (parser->capture != CAPTURE_NONE)
        buffer_add(&parser->captured, text);
    if (parser->drop_depth == 0)
        add_text(parser, text);
}

// libxml2 passes over an end tag when a <div> inside is still open; browsers close both.
static void on_error(void *context, xmlErrorPtr error)
{
    parser *parser = context;
    parser->has_run_out |= error->code == XML_ERR_NO_MEMORY;
    if (error->code == XML_ERR_TAG_NAME_MISMATCH && error->str1 != NULL && error->str2 != NULL)
        close_element(parser, error->str1);
    if (++parser->errors >= ERROR_LIMIT)
        stop(parser);
}

// ---- the page --------------------------------------------------------------------------------

static dateline_status parse(parser *parser, dateline_error *error)
{
    htmlParserCtxtPtr context = htmlNewParserCtxt();
    if (context == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to parse a page");
    *context->sax = (htmlSAXHandler){.startElement = on_start,
                                     .endElement = on_end,
                                     .characters = on_text,
                                     .cdataBlock = on_text,
                                     .ignorableWhitespace = on_text,
                                     .initialized = XML_SAX2_MAGIC,
                                     .serror = on_error};
    context->userData = parser;
    parser->context = context;
    int options = HTML_PARSE_RECOVER | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                  HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD;
    htmlDocPtr document = htmlCtxtReadMemory(context, parser->html.data, (int)parser->html.length,
                                             NULL, "UTF-8", options);
    if (document != NULL)
        xmlFreeDoc(document);
    htmlFreeParserCtxt(context);
    return DATELINE_OK;
}

void page_warm_up(void)
{
    htmlDocPtr document = htmlReadMemory("<p>", 3, NULL, "UTF-8", HTML_PARSE_NONET);
    if (document != NULL)
        xmlFreeDoc(document);
}

dateline_status page_read(page *out, const intake_knowledge *knowledge, arena *arena, slice html,
                          dateline_error *error)
{
    *out = (page){.arena = arena, .knowledge = knowledge};
    buffer_init(&out->text, INTAKE_TEXT_LIMIT);
    parser parser = {.page = out};
    buffer_init(&parser.captured, HEADING_BYTES);
    buffer stripped;
    parser.html = page_strip(out, &stripped, html);
    dateline_status status = stripped.failed ? DATELINE_NO_MEMORY : parse(&parser, error);
    if (status == DATELINE_OK && parser.depth > 0)
        end_block(&parser);
    // Too long a text is cut, one that found no memory is none.
    if (stripped.failed || parser.has_run_out || parser.captured.is_out_of_memory ||
        out->text.is_out_of_memory)
        status = error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a page");
    buffer_clear(&parser.captured);
    buffer_clear(&stripped);
    out->is_cut |= out->text.failed;
    return status;
}
