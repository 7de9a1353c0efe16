// RSS 0.9 to 2.0, RDF and Atom, told apart by the names of their elements only, as feeds mix them.
// An entry's text is the fullest it gives; one that gives a summary only is marked so. A feed is
// read section by section, each of whole entries (feed_section.c), so that it may be of any length.

#include "base/memory.h"
#include "base/utf8.h"
#include "base/xml_reader.h"
#include "intake/day_text.h"
#include "intake/entity.h"
#include "intake/feed_section.h"
#include "intake/markup.h"
#include "intake/source.h"

#define FEED_BUDGET ((size_t)96 << 20)
#define KEPT_BUDGET ((size_t)1 << 20)
#define VALUE_LIMIT ((size_t)4096)
#define WEAK_TEXT_BYTES 250

// What an entry or the feed itself says; slices as written in the feed.
typedef struct feed_facts {
    slice title, link, id, published, updated, language, author;
    slice content, summary; // the full text and the short one
    bool is_markup;         // the content is markup as it stands: Atom's XHTML
} feed_facts;

typedef struct feed_state {
    arena *arena; // the section's bytes as UTF-8
    arena *kept;  // what the feed says of itself, its charset
    xml_reader reader;
    feed_facts feed;
    slice charset;    // as the feed declares it, or as its first section proved to be
    slice entry_name; // of the entry that has begun: "item", "entry"
    uint32_t entries, sections;
    bool is_broken;        // the section begins inside an entry
    bool is_broken_behind; // and so will the next
} feed_state;

static void close_state(void *context)
{
    feed_state *state = context;
    arena_close(state->arena);
    arena_close(state->kept);
    memory_release(state);
}

// encoding="..." of the XML declaration.
static slice declared_encoding(slice bytes)
{
    slice head = {bytes.data, bytes.length < 200 ? bytes.length : 200};
    size_t at = slice_find(head, SLICE("encoding="));
    if (at == SIZE_MAX || at + 10 >= head.length)
        return SLICE_NONE;
    slice value = {head.data + at + 10, head.length - at - 10};
    char quote[2] = {head.data[at + 9], '\0'};
    size_t end = slice_find(value, slice_from_string(quote));
    return end == SIZE_MAX ? SLICE_NONE : (slice){value.data, end};
}

static void keep_copy(feed_state *state, slice *fact)
{
    if (fact->length > VALUE_LIMIT)
        fact->length = VALUE_LIMIT;
    *fact = fact->length == 0 ? SLICE_NONE : arena_copy(state->kept, *fact);
}

// The feed's own facts stand in its first section, which is about to go.
static void keep_facts(feed_state *state)
{
    const bool had_title = state->feed.title.length > 0;
    const feed_facts said = state->feed;
    state->feed = (feed_facts){.title = said.title, .language = said.language};
    if (state->sections > 1 && had_title)
        return;
    keep_copy(state, &state->feed.title);
    keep_copy(state, &state->feed.language);
}

// A guess holds for the whole feed, but that a section is plain ASCII says nothing of the others.
static void keep_charset(feed_state *state, const intake_source *source, slice bytes,
                         const charset_text *text)
{
    slice declared = state->charset;
    if (state->sections == 1 && declared.length == 0)
        declared = source->charset[0] != '\0' ? slice_from_string(source->charset)
                                              : declared_encoding(bytes);
    if (declared.length == 0 && text != NULL &&
        !slice_equal_ignoring_case(slice_from_string(text->name), SLICE("utf-8")))
        declared = slice_from_string(text->name);
    if (declared.length > 0 && state->charset.length == 0)
        state->charset = arena_copy(state->kept, declared);
}

// DATELINE_NOT_FOUND when there is no more.
static dateline_status read_section(intake_source *source, feed_state *state, dateline_error *error)
{
    slice bytes;
    bool is_cut = false;
    keep_facts(state);
    arena_reset(state->arena);
    state->reader = (xml_reader){.text = SLICE_NONE};
    state->is_broken = state->is_broken_behind;
    dateline_status status = feed_section_take(&bytes, &is_cut, &source->stream, error);
    if (status != DATELINE_OK)
        return status;
    state->is_broken_behind = is_cut;
    if (is_cut)
        source_keep_fault(source, "an entry of the feed is longer than %u bytes and was cut",
                          INTAKE_RECORD_LIMIT);
    state->sections++;
    keep_charset(state, source, bytes, NULL);
    charset_text text;
    status =
        charset_read(&text, state->arena, bytes, state->charset, 2 * INTAKE_RECORD_LIMIT, error);
    if (status == DATELINE_OK && charset_is_binary(&text))
        return error_set(error, DATELINE_BAD_INPUT, 0, 0, "%s holds no text", source->name);
    if (status != DATELINE_OK)
        return status;
    keep_charset(state, source, bytes, &text);
    state->reader = (xml_reader){.text = text.text};
    return arena_ran_out(state->kept)
               ? error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the feed")
               : DATELINE_OK;
}

static void take_link(feed_facts *facts, xml_reader *reader, slice until)
{
    slice relation = xml_attribute(reader, SLICE("rel"));
    slice address = xml_attribute(reader, SLICE("href"));
    slice inside = xml_inside(reader, until);
    bool is_page = relation.data == NULL || slice_equal(relation, SLICE("alternate"));
    if (facts->link.length == 0 && is_page)
        facts->link = address.data != NULL ? address : slice_trim(inside);
}

static void keep_first(slice *out, slice value)
{
    if (out->length == 0)
        *out = value;
}

static void keep_longest(slice *out, slice value)
{
    if (value.length > out->length)
        *out = value;
}

// Extensions that have titles, links and descriptions of pictures, sounds and places.
static bool is_extension(slice prefix)
{
    static const char *const known[] = {"media", "itunes", "geo", "georss", "l",     "ag",
                                        "thr",   "wfw",    "psc", "cc",     "slash", NULL};
    for (size_t i = 0; known[i] != NULL; i++)
        if (slice_equal(prefix, slice_from_string(known[i])))
            return true;
    return false;
}

// The child element whose start tag has been read.
static void take_child(feed_facts *facts, xml_reader *reader, slice until)
{
    static const struct {
        const char *name;
        int field;
    } known[] = {{"title", 0},     {"guid", 1},         {"id", 1},       {"pubDate", 2},
                 {"published", 2}, {"issued", 2},       {"created", 2},  {"date", 2},
                 {"updated", 3},   {"modified", 3},     {"language", 4}, {"encoded", 5},
                 {"body", 5},      {"content", 5},      {"fullitem", 5}, {"description", 6},
                 {"summary", 6},   {"introduction", 6}, {"author", 7},   {"creator", 7}};
    slice *const fields[] = {&facts->title,    &facts->id,      &facts->published, &facts->updated,
                             &facts->language, &facts->content, &facts->summary,   &facts->author};
    slice name = reader->name;
    if (is_extension(reader->prefix)) {
        xml_inside(reader, until);
        return;
    }
    if (slice_equal_ignoring_case(name, SLICE("link"))) {
        take_link(facts, reader, until);
        return;
    }
    bool is_markup = slice_equal(xml_attribute(reader, SLICE("type")), SLICE("xhtml"));
    slice inside = xml_inside(reader, until);
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (!slice_equal_ignoring_case(name, slice_from_string(known[i].name)))
            continue;
        if (known[i].field < 5 || known[i].field == 7) {
            keep_first(fields[known[i].field], slice_trim(inside));
        } else {
            facts->is_markup |= known[i].field == 5 && is_markup;
            keep_longest(fields[known[i].field], inside);
        }
        return;
    }
}

// Goes to the section's next entry, and on the way takes what the feed says of itself.
static bool find_entry(feed_state *state)
{
    static const char *const around[] = {"rss", "RDF", "feed", "channel", "items", NULL};
    for (xml_piece piece; (piece = xml_next(&state->reader)) != XML_END;) {
        if (piece != XML_START)
            continue;
        if (feed_is_entry(state->reader.name)) {
            state->is_broken = false;
            state->entry_name = state->reader.name;
            return true;
        }
        if (state->is_broken)
            continue;
        bool is_around = false;
        for (size_t i = 0; around[i] != NULL; i++)
            is_around |=
                slice_equal_ignoring_case(state->reader.name, slice_from_string(around[i]));
        if (is_around)
            keep_first(&state->feed.language, xml_attribute(&state->reader, SLICE("lang")));
        else
            take_child(&state->feed, &state->reader, SLICE("channel"));
    }
    return false;
}

static void read_entry(feed_facts *facts, feed_state *state)
{
    xml_reader *reader = &state->reader;
    if (reader->is_empty)
        return;
    for (;;) {
        size_t before = reader->at;
        xml_piece piece = xml_next(reader);
        bool is_next = piece == XML_START && feed_is_entry(reader->name);
        if (is_next)
            reader->at = before; // the entry before was never closed
        if (piece == XML_END || is_next ||
            (piece == XML_CLOSE && slice_equal(reader->name, state->entry_name)))
            return;
        if (piece == XML_START)
            take_child(facts, reader, state->entry_name);
    }
}

// ---- an article ------------------------------------------------------------------------------

// A title or an address: entities that are written twice resolved, tags taken out.
static slice plain_value(arena *arena, slice raw)
{
    slice value = markup_without_tags(arena, entity_decode(arena, entity_meaning(arena, raw)));
    if (value.length > VALUE_LIMIT)
        value.length = VALUE_LIMIT;
    value.length = value.length == 0 ? 0 : utf8_valid_prefix(value);
    return value.length == 0 ? SLICE_NONE : value;
}

// "<name>Jon Ravn</name><email>…", "desk@hill.example (Jon Ravn)", "Jon Ravn".
static slice author_name(arena *arena, slice raw)
{
    const size_t name = slice_find(raw, SLICE("name>"));
    if (name != SIZE_MAX) {
        const slice rest = {raw.data + name + 5, raw.length - name - 5};
        const size_t end = slice_find(rest, SLICE("</"));
        return plain_value(arena, (slice){rest.data, end == SIZE_MAX ? rest.length : end});
    }
    const slice value = plain_value(arena, raw);
    const size_t open = slice_find(value, SLICE("("));
    if (slice_find(value, SLICE("@")) == SIZE_MAX)
        return value;
    return open == SIZE_MAX || !slice_ends_with(value, SLICE(")"))
               ? SLICE_NONE
               : slice_trim((slice){value.data + open + 1, value.length - open - 2});
}

static void take_facts(intake_article *out, const feed_state *state, const feed_facts *facts,
                       const intake_source *source, arena *arena)
{
    out->title = plain_value(arena, facts->title);
    out->outlet = plain_value(arena, state->feed.title);
    slice link = plain_value(arena, facts->link);
    slice id = plain_value(arena, facts->id);
    if (link.length == 0 && slice_starts_with(id, SLICE("http")))
        link = id;
    out->url = slice_starts_with(link, SLICE("http")) ? link : SLICE_NONE;
    out->id = id.length > 0 ? id : out->url;
    slice language = facts->language.length > 0 ? facts->language : state->feed.language;
    if (language.length >= 2)
        out->language = arena_copy(arena, (slice){language.data, 2});
    out->byline = author_name(arena, facts->author);
    slice day = plain_value(arena, facts->updated);
    if (day.length == 0 || !day_text_read(&out->updated, source->knowledge, day))
        out->updated = DAY_UNKNOWN;
    day = plain_value(arena, facts->published);
    if (day.length == 0 || !day_text_read(&out->published, source->knowledge, day)) {
        out->published = out->updated;
    }
    if (out->id.length == 0)
        out->id = arena_format(arena, "%s:%u", source->name, state->entries);
}

static dateline_status read_text(intake_article *out, intake_source *source,
                                 const feed_facts *facts, arena *arena, dateline_error *error)
{
    slice raw = facts->content.length > 0 ? facts->content : facts->summary;
    bool is_markup = facts->is_markup && facts->content.length > 0;
    slice text = is_markup ? raw : entity_meaning(source->scratch, raw);
    if (slice_trim(text).length == 0)
        return error_set(error, DATELINE_BAD_INPUT, 0, 0, "%s: the entry \"%.*s\" holds no text",
                         source->name, (int)(out->title.length < 80 ? out->title.length : 80),
                         out->title.data == NULL ? "" : out->title.data);
    const dateline_status status =
        is_markup || markup_is_in(text)
            ? markup_read(out, source, text, arena, error)
            : markup_read_plain(out, source, entity_decode(source->scratch, text), arena, error);
    if (status == DATELINE_OK && facts->content.length == 0)
        intake_warn(out, arena, "partial", 0, SLICE("the feed holds a summary only"));
    return status;
}

static dateline_status open_state(intake_source *source, dateline_error *error)
{
    feed_state *state = memory_allocate_zeroed(1, sizeof *state);
    if (state == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to open a feed");
    source->state = state;
    source->close_state = close_state;
    const dateline_status status = arena_open(&state->arena, FEED_BUDGET, error);
    return status == DATELINE_OK ? arena_open(&state->kept, KEPT_BUDGET, error) : status;
}

// DATELINE_NOT_FOUND at the feed's end.
static dateline_status go_to_entry(intake_source *source, dateline_error *error)
{
    feed_state *state = source->state;
    while (!find_entry(state)) {
        if (arena_ran_out(state->arena))
            return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the feed");
        const dateline_status status = read_section(source, state, error);
        if (status == DATELINE_NOT_FOUND && state->entries == 0)
            source_keep_fault(source, "the feed holds no entries");
        if (status != DATELINE_OK)
            return status;
    }
    return DATELINE_OK;
}

dateline_status feed_next(intake_article *out, intake_source *source, arena *arena,
                          dateline_error *error)
{
    dateline_status status = source->state == NULL ? open_state(source, error) : DATELINE_OK;
    if (status == DATELINE_OK)
        status = go_to_entry(source, error);
    if (status != DATELINE_OK)
        return status;
    feed_state *state = source->state;
    state->entries++;
    feed_facts facts = {.title = SLICE_NONE};
    read_entry(&facts, state);
    take_facts(out, state, &facts, source, arena);
    return read_text(out, source, &facts, arena, error);
}
