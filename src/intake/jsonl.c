// JSON Lines: an article a line; and JSON documents, an object or an array of objects that goes
// over many lines. Keys are called as the columns of tables are (columns.h), id, date, updated,
// title, byline, outlet, url, language and text before all others; the rest is passed over. Offsets
// later are positions in the decoded text.
#include "base/utf8.h"
#include "intake/columns.h"
#include "intake/json_document.h"
#include "intake/json_reader.h"
#include "intake/prose.h"

#define FIELD_LIMIT ((size_t)4096)

// The best value of each field so far, and how well its key fits.
typedef struct members {
    const intake_source *source;
    slice values[COLUMN_FIELDS];
    uint64_t ranks[COLUMN_FIELDS];
    bool is_cut; // the text
} members;

// A string as it means, a number as it is written, null as nothing.
static bool read_value(slice *out, json_reader *reader, arena *arena, size_t limit, bool *is_cut)
{
    slice raw;
    char next = json_peek(reader);
    if (next == '"') {
        if (!json_read_string(reader, &raw))
            return false;
        *out = json_unescape(arena, raw, limit, is_cut);
        return true;
    }
    if (next == '{' || next == '[')
        return json_skip(reader);
    if (!json_read_plain(reader, &raw))
        return false;
    if (raw.data[0] == '-' || (raw.data[0] >= '0' && raw.data[0] <= '9'))
        *out = arena_copy(arena, raw);
    return true;
}

// 0 is a field's own name, or what the caller calls it.
static uint64_t key_rank(const intake_source *source, slice key, column_field field)
{
    if (column_mapped(source, field).data == NULL &&
        slice_equal(key, slice_from_string(column_name(field))))
        return 0;
    const uint64_t rank = column_rank(source, key, field);
    return rank == COLUMN_NO_RANK || rank == 0 ? rank : rank + 1;
}

static bool read_member(members *members, json_reader *reader, arena *arena, slice key)
{
    const char next = json_peek(reader);
    for (column_field field = COLUMN_ID; field < COLUMN_FIELDS; field++) {
        const uint64_t rank = key_rank(members->source, key, field);
        const bool is_text = field == COLUMN_TEXT;
        if (rank >= members->ranks[field] || (is_text && next != '"'))
            continue;
        slice value = SLICE_NONE;
        bool is_cut = false;
        if (!read_value(&value, reader, arena, is_text ? INTAKE_TEXT_LIMIT : FIELD_LIMIT, &is_cut))
            return false;
        if (slice_trim(value).length > 0) {
            members->values[field] = value;
            members->ranks[field] = rank;
            members->is_cut = is_text ? is_cut : members->is_cut;
        }
        return true;
    }
    return json_skip(reader);
}

static bool read_object(members *out, const intake_source *source, slice object, arena *arena)
{
    json_reader reader = json_reader_of(object);
    *out = (members){.source = source};
    for (column_field field = COLUMN_ID; field < COLUMN_FIELDS; field++)
        out->ranks[field] = COLUMN_NO_RANK;
    if (!json_enter(&reader, '{'))
        return false;
    for (slice key; json_next_key(&reader, &key);)
        if (!read_member(out, &reader, arena, key))
            return false;
    return !reader.failed && json_is_at_end(&reader);
}

static void take_members(intake_article *out, const members *members, arena *arena)
{
    slice *const values[COLUMN_FIELDS] = {&out->id,     &out->title, NULL,
                                          &out->outlet, &out->url,   &out->language,
                                          &out->byline, NULL,        &out->text};
    for (column_field field = COLUMN_ID; field < COLUMN_FIELDS; field++)
        if (values[field] != NULL)
            *values[field] = members->values[field];
    column_read_day(&out->published, out, members->source, arena, members->values[COLUMN_DATE]);
    column_read_day(&out->updated, out, members->source, arena, members->values[COLUMN_UPDATED]);
    if (members->is_cut)
        intake_warn(out, arena, "truncated", 0,
                    arena_format(arena, "only the first %u bytes of the text were read",
                                 INTAKE_TEXT_LIMIT));
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
                         "%s:%llu: the object has no \"text\"", source->name,
                         (unsigned long long)number);
    // Several objects of a document may stand on one line.
    if (out->id.data == NULL && source->state != NULL)
        out->id =
            arena_format(arena, "%s#%llu", source->name, (unsigned long long)source->count + 1);
    else if (out->id.data == NULL)
        out->id = arena_format(arena, "%s:%llu", source->name, (unsigned long long)number);
    return prose_read(out, source->knowledge, arena, error);
}
