// JSON Lines: an article a line. Keys are id, date, updated, title, byline, outlet, url, language
// and text; others are passed over. Offsets later are positions in the decoded text.
#include "base/utf8.h"
#include "intake/json_reader.h"
#include "intake/prose.h"
#include "intake/source.h"

#define FIELD_LIMIT ((size_t)4096)

typedef struct field {
    const char *key;
    slice *value;
} field;

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

static bool read_member(intake_article *out, json_reader *reader, arena *arena, slice key,
                        slice *date, slice *updated)
{
    const field fields[] = {{"id", &out->id},         {"date", date},
                            {"title", &out->title},   {"outlet", &out->outlet},
                            {"url", &out->url},       {"language", &out->language},
                            {"byline", &out->byline}, {"updated", updated}};
    bool is_cut = false;
    if (slice_equal(key, SLICE("text"))) {
        bool is_string = json_peek(reader) == '"';
        bool found = is_string ? read_value(&out->text, reader, arena, INTAKE_TEXT_LIMIT, &is_cut)
                               : json_skip(reader);
        if (is_cut)
            intake_warn(out, arena, "truncated", 0,
                        arena_format(arena, "only the first %u bytes of the text were read",
                                     INTAKE_TEXT_LIMIT));
        return found;
    }
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
        if (slice_equal(key, slice_from_string(fields[i].key)))
            return read_value(fields[i].value, reader, arena, FIELD_LIMIT, &is_cut);
    return json_skip(reader);
}

static bool read_object(intake_article *out, slice line, arena *arena, slice *date, slice *updated)
{
    json_reader reader = json_reader_of(line);
    if (!json_enter(&reader, '{'))
        return false;
    for (slice key; json_next_key(&reader, &key);)
        if (!read_member(out, &reader, arena, key, date, updated))
            return false;
    return !reader.failed && json_is_at_end(&reader);
}

// An empty value says as little as none.
static void drop_empty(intake_article *article)
{
    slice *const values[] = {&article->id,  &article->title,    &article->outlet,
                             &article->url, &article->language, &article->byline};
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++)
        if (slice_trim(*values[i]).length == 0)
            *values[i] = SLICE_NONE;
}

static void take_date(int32_t *out, intake_article *article, arena *arena, slice date)
{
    slice day = slice_trim(date);
    if (day.length > 0 && !calendar_read(day, out)) {
        *out = DAY_UNKNOWN;
        intake_warn(article, arena, "bad-date", 0,
                    arena_format(arena, "\"%.*s\" is no date of the form YYYY-MM-DD",
                                 (int)(day.length < 40 ? day.length : 40), day.data));
    }
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

dateline_status jsonl_next(intake_article *out, intake_source *source, arena *arena,
                           dateline_error *error)
{
    slice line;
    dateline_status status;
    if (!next_filled_line(&line, source, &status, error))
        return status;
    uint64_t number = source->stream.line;
    slice date = SLICE_NONE, updated = SLICE_NONE;
    status = repair_line(&line, out, source, arena, error);
    if (status != DATELINE_OK)
        return status;
    if (!read_object(out, line, arena, &date, &updated)) {
        if (arena_failed(arena))
            return error_set(error, DATELINE_NO_MEMORY, 0, number, "no memory for the text");
        return error_set(error, DATELINE_BAD_INPUT, source->stream.passed, number,
                         "%s:%llu: the line is no JSON object", source->name,
                         (unsigned long long)number);
    }
    if (slice_trim(out->text).length == 0)
        return error_set(error, DATELINE_BAD_INPUT, source->stream.passed, number,
                         "%s:%llu: the object has no \"text\"", source->name,
                         (unsigned long long)number);
    drop_empty(out);
    take_date(&out->published, out, arena, date);
    take_date(&out->updated, out, arena, updated);
    if (out->id.data == NULL)
        out->id = arena_format(arena, "%s:%llu", source->name, (unsigned long long)number);
    return prose_read(out, source->knowledge, arena, error);
}
