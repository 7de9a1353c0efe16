// JSON Lines: an article a line; and JSON documents, an object or an array of objects that goes
// over many lines, or wrapped as services send them. Keys are called as the columns of tables are
// (columns.h), id, date, updated, title, byline, outlet, url, language and text before all others;
// the rest is passed over. Offsets later are positions in the decoded text, or in what was read
// of it when it is HTML.
#include "base/utf8.h"
#include "intake/columns.h"
#include "intake/entity.h"
#include "intake/json_document.h"
#include "intake/json_envelope.h"
#include "intake/json_reader.h"
#include "intake/markup.h"
#include "intake/prose.h"

#define FIELD_LIMIT ((size_t)4096)
#define VALUE_LEVELS 2
#define INSIDE_RANK 100

// The best value of each field so far, and how well its key fits.
typedef struct members {
    const intake_source *source;
    slice values[COLUMN_FIELDS];
    uint64_t ranks[COLUMN_FIELDS];
    bool is_cut;     // the text
    bool is_summary; // no more than that is the text
} members;

static bool is_kind(const intake_source *source, slice key, const char *kind)
{
    return json_key_is(source->knowledge, key, slice_from_string(kind));
}

// How a value is read: how long it may be, how deep others may lie in it.
typedef struct value_room {
    size_t limit;
    uint32_t levels;
    bool is_cut;
} value_room;

static bool read_value(slice *out, const intake_source *source, json_reader *reader, arena *arena,
                       value_room *room);

// {"id": null, "name": "Hill Times"}: what the first member says that may speak for all.
static bool read_spokesman(slice *out, const intake_source *source, json_reader *reader,
                           arena *arena, value_room *room)
{
    json_enter(reader, '{');
    for (slice key; json_next_key(reader, &key);) {
        const bool is_wanted = out->length == 0 && is_kind(source, key, "value");
        if (!(is_wanted ? read_value(out, source, reader, arena, room) : json_skip(reader)))
            return false;
    }
    return !reader->failed;
}

// A list's items while they are joined; its memory doubles, so that no item is copied often.
typedef struct joined {
    char *data;
    size_t length, capacity;
} joined;

// False without memory.
static bool join_item(joined *list, arena *arena, slice item)
{
    const slice comma = list->length == 0 ? SLICE_NONE : SLICE(", ");
    const size_t length = list->length + comma.length + item.length;
    if (length > list->capacity) {
        const size_t capacity = 2 * length;
        char *data = arena_alloc(arena, capacity);
        if (data == NULL)
            return false;
        if (list->length > 0)
            memcpy(data, list->data, list->length);
        *list = (joined){data, list->length, capacity};
    }
    if (comma.length > 0)
        memcpy(list->data + list->length, comma.data, comma.length);
    memcpy(list->data + list->length + comma.length, item.data, item.length);
    list->length = length;
    return true;
}

// All of a list, with commas between.
static bool read_list(slice *out, const intake_source *source, json_reader *reader, arena *arena,
                      value_room *room)
{
    joined list = {0};
    json_enter(reader, '[');
    while (json_next_item(reader)) {
        slice item = SLICE_NONE;
        if (!read_value(&item, source, reader, arena, room))
            return false;
        if (item.length > 0 && list.length + item.length < room->limit &&
            !join_item(&list, arena, item))
            return false;
    }
    *out = (slice){list.data, list.length};
    return !reader->failed;
}

// A string as it means, a number as it is written, null as nothing; of an object or a list what
// names it.
static bool read_value(slice *out, const intake_source *source, json_reader *reader, arena *arena,
                       value_room *room)
{
    slice raw;
    const char next = json_peek(reader);
    if (next == '"') {
        if (!json_read_string(reader, &raw))
            return false;
        *out = json_unescape(arena, raw, room->limit, &room->is_cut);
        return true;
    }
    if ((next == '{' || next == '[') && room->levels == 0)
        return json_skip(reader);
    if (next == '{' || next == '[') {
        room->levels--;
        const bool is_read = next == '{' ? read_spokesman(out, source, reader, arena, room)
                                         : read_list(out, source, reader, arena, room);
        room->levels++;
        return is_read;
    }
    if (!json_read_plain(reader, &raw))
        return false;
    if (raw.data[0] == '-' || (raw.data[0] >= '0' && raw.data[0] <= '9'))
        *out = arena_copy(arena, raw);
    return true;
}

// 0 is a field's own name, or what the caller calls it; keys of objects inside come after all
// others.
static uint64_t key_rank(const intake_source *source, slice key, column_field field, bool is_inside)
{
    uint64_t rank = 0;
    if (column_mapped(source, field).data != NULL ||
        !slice_equal(key, slice_from_string(column_name(field)))) {
        rank = column_rank(source, key, field);
        rank += rank != COLUMN_NO_RANK && rank != 0;
    }
    return is_inside && rank != COLUMN_NO_RANK ? rank + INSIDE_RANK : rank;
}

static bool is_summary(const intake_source *source, slice key)
{
    return column_mapped(source, COLUMN_TEXT).data == NULL &&
           column_rank(source, key, COLUMN_TEXT) >= COLUMN_SUMMARY_RANK;
}

static bool read_members(members *members, json_reader *reader, arena *arena, bool is_inside);

static bool read_member(members *members, json_reader *reader, arena *arena, slice key,
                        bool is_inside)
{
    const intake_source *source = members->source;
    const char next = json_peek(reader);
    if (next == '{' && !is_inside && is_kind(source, key, "inside"))
        return read_members(members, reader, arena, true);
    for (column_field field = COLUMN_ID; field < COLUMN_FIELDS; field++) {
        const uint64_t rank = key_rank(source, key, field, is_inside);
        const bool is_text = field == COLUMN_TEXT;
        if (rank >= members->ranks[field] || (is_text && next != '"' && next != '{'))
            continue;
        slice value = SLICE_NONE;
        value_room room = {is_text ? INTAKE_TEXT_LIMIT : FIELD_LIMIT, VALUE_LEVELS, false};
        if (!read_value(&value, source, reader, arena, &room))
            return false;
        if (slice_trim(value).length > 0) {
            members->values[field] = value;
            members->ranks[field] = rank;
            members->is_cut = is_text ? room.is_cut : members->is_cut;
            members->is_summary = is_text ? is_summary(source, key) : members->is_summary;
        }
        return true;
    }
    return json_skip(reader);
}

static bool read_members(members *members, json_reader *reader, arena *arena, bool is_inside)
{
    json_enter(reader, '{');
    for (slice key; json_next_key(reader, &key);)
        if (!read_member(members, reader, arena, key, is_inside))
            return false;
    return !reader->failed;
}

static bool read_object(members *out, const intake_source *source, slice object, arena *arena)
{
    json_reader reader = json_reader_of(object);
    *out = (members){.source = source};
    for (column_field field = COLUMN_ID; field < COLUMN_FIELDS; field++)
        out->ranks[field] = COLUMN_NO_RANK;
    return json_peek(&reader) == '{' && read_members(out, &reader, arena, false) &&
           json_is_at_end(&reader);
}

// "… [+2345 chars]", with which services end what they cut off: goes.
static bool take_count(slice *text)
{
    static const slice end = {" chars]", 7};
    size_t at = text->length < end.length ? 0 : text->length - end.length;
    if (!slice_ends_with(*text, end))
        return false;
    while (at > 0 && text->data[at - 1] >= '0' && text->data[at - 1] <= '9')
        at--;
    if (at < 2 || text->data[at - 1] != '+' || text->data[at - 2] != '[')
        return false;
    *text = slice_trim((slice){text->data, at - 2});
    return true;
}

// Texts that are pieces of pages, as those of blogs and newspapers' own services are.
static bool is_markup(slice text)
{
    return markup_is_in((slice){text.data, text.length < 3 ? text.length : 3}) ||
           slice_find(text, SLICE("</p>")) != SIZE_MAX;
}

static void take_members(intake_article *out, const members *members, arena *arena)
{
    slice *const values[COLUMN_FIELDS] = {&out->id,     &out->title, NULL,
                                          &out->outlet, &out->url,   &out->language,
                                          &out->byline, NULL,        &out->text};
    for (column_field field = COLUMN_ID; field < COLUMN_FIELDS; field++)
        if (values[field] != NULL)
            *values[field] = members->values[field];
    const slice names = prose_byline(members->source->knowledge, out->byline);
    out->byline = names.length > 0 ? names : out->byline;
    out->title = entity_decode(arena, out->title);
    column_read_days(out, members->source, arena, members->values[COLUMN_DATE],
                     members->values[COLUMN_UPDATED]);
    // "english", "eng", "en-GB"
    if (out->language.length > 2 &&
        slice_equal_ignoring_case((slice){out->language.data, 2}, SLICE("en")))
        out->language = SLICE("en");
    if (members->is_cut)
        intake_warn(out, arena, "truncated", 0,
                    arena_format(arena, "only the first %u bytes of the text were read",
                                 INTAKE_TEXT_LIMIT));
    if (take_count(&out->text) || members->is_summary)
        intake_warn(out, arena, "partial", 0, SLICE("no more than the beginning or a summary"));
}

static bool next_filled_line(slice *line, intake_source *source, dateline_status *status,
                             dateline_error *error)
{
    do {
        *status = stream_line(line, &source->stream, INTAKE_RECORD_LIMIT, error);
        if (*status != DATELINE_OK)
            return false;
        if (source->stream.line == 1 && slice_starts_with(*line, SLICE("\xEF\xBB\xBF"))) {
            line->data += 3;
            line->length -= 3;
        }
        *line = slice_trim(*line);
    } while (line->length == 0);
    return true;
}

// JSON is UTF-8; a line that is not is read as what it seems to be.
static dateline_status repair_line(slice *line, intake_article *out, intake_source *source,
                                   arena *arena, dateline_error *error)
{
    charset_text text;
    if (utf8_is_valid(*line))
        return DATELINE_OK;
    dateline_status status =
        charset_read(&text, source->scratch, *line, SLICE_NONE, INTAKE_RECORD_LIMIT, error);
    if (status != DATELINE_OK)
        return status;
    if (text.strays == 0 && text.replaced == 0)
        intake_warn(out, arena, "charset", 0,
                    arena_format(arena, "the line is no UTF-8, read as %s", text.name));
    source_warn_charset(out, arena, &text);
    *line = text.text;
    return DATELINE_OK;
}

// The next object, with the number of the line where it begins.
static dateline_status next_object(slice *object, uint64_t *number, intake_source *source,
                                   dateline_error *error)
{
    dateline_status status;
    bool is_document = source->state != NULL;
    if (source->count == 0 && !is_document) {
        status = json_document_begin(&is_document, source, error);
        if (status != DATELINE_OK)
            return status;
    }
    if (is_document)
        return json_document_next(object, number, source, error);
    if (!next_filled_line(object, source, &status, error))
        return status;
    *number = source->stream.line;
    return DATELINE_OK;
}

dateline_status jsonl_next(intake_article *out, intake_source *source, arena *arena,
                           dateline_error *error)
{
    slice object;
    uint64_t number = 0;
    members members;
    dateline_status status = next_object(&object, &number, source, error);
    if (status == DATELINE_OK)
        status = repair_line(&object, out, source, arena, error);
    if (status != DATELINE_OK)
        return status;
    if (!read_object(&members, source, object, arena)) {
        if (arena_failed(arena))
            return error_set(error, DATELINE_NO_MEMORY, 0, number, "no memory for the text");
        return error_set(error, DATELINE_BAD_INPUT, source->stream.passed, number,
                         "%s:%llu: the %s is no JSON object", source->name,
                         (unsigned long long)number, source->state == NULL ? "line" : "item");
    }
    take_members(out, &members, arena);
    if (out->text.length == 0)
        return error_set(error, DATELINE_BAD_INPUT, source->stream.passed, number,
                         "%s:%llu: the object has no \"text\"%s", source->name,
                         (unsigned long long)number,
                         out->url.length > 0 ? "; dateline fetch keeps the page it names" : "");
    // Several objects of a document may stand on one line.
    if (out->id.data == NULL && source->state != NULL)
        out->id =
            arena_format(arena, "%s#%llu", source->name, (unsigned long long)source->count + 1);
    else if (out->id.data == NULL)
        out->id = arena_format(arena, "%s:%llu", source->name, (unsigned long long)number);
    const slice text = out->text;
    if (!is_markup(text))
        return prose_read(out, source->knowledge, arena, error);
    out->text = SLICE_NONE;
    return markup_read(out, source, text, arena, error);
}
