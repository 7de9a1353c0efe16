#include "intake/source.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/memory.h"
#include "base/sha256.h"
#include "base/utf8.h"
#include "intake/credit.h"
#include "intake/page.h"

#define PACKED_LAYERS 2 // gzip inside gzip happens, more is a trap
#define SNIFF_BYTES ((size_t)4096)
#define SCRATCH_BUDGET ((size_t)96 << 20)
#define SAID_BYTES 40
#define STOPWORDS_SAMPLED 400
#define LANGUAGE_LEAST_WORDS 40
#define FOREIGN_LEAST_WORDS 60
#define SHORT_LEAST_WORDS 30 // a shorter sample must be clearer

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash == NULL || slash[1] == '\0' ? path : slash + 1;
}

// Takes gzip and zstd off, layer by layer, and the suffix that names them.
static dateline_status unpack(intake_source *source, slice *beginning, dateline_error *error)
{
    static const char *const suffixes[] = {".gz", ".zst", ".zstd", NULL};
    for (int layer = 0; unpack_is_packed(*beginning); layer++) {
        if (layer == PACKED_LAYERS)
            return error_set(error, DATELINE_BAD_INPUT, 0, 0, "%s is packed more than %d times",
                             source->name, PACKED_LAYERS);
        dateline_status status = unpack_open(&source->unpacker, &source->stream, error);
        if (status == DATELINE_OK)
            status = stream_peek(beginning, &source->stream, SNIFF_BYTES, error);
        if (status != DATELINE_OK)
            return status;
        for (size_t i = 0; suffixes[i] != NULL; i++) {
            size_t length = strlen(source->name), suffix = strlen(suffixes[i]);
            if (length > suffix && strcmp(source->name + length - suffix, suffixes[i]) == 0)
                source->name[length - suffix] = '\0';
        }
    }
    if (beginning->length == 0 && source->unpacker != NULL &&
        unpack_fault(source->unpacker) != NULL)
        return error_set(error, DATELINE_BAD_INPUT, 0, 0, "%s: %s", source->name,
                         unpack_fault(source->unpacker));
    return DATELINE_OK;
}

static dateline_status start(intake_source *source, intake_format format, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    source->owns_scratch = source->scratch == NULL;
    if (source->owns_scratch)
        status = arena_open(&source->scratch, SCRATCH_BUDGET, error);
    if (status != DATELINE_OK)
        return status;
    slice beginning;
    status = stream_peek(&beginning, &source->stream, SNIFF_BYTES, error);
    if (status == DATELINE_OK)
        status = unpack(source, &beginning, error);
    if (status != DATELINE_OK)
        return status;
    source->format = format == INTAKE_AUTO ? sniff_format(beginning, source->name) : format;
    return DATELINE_OK;
}

static dateline_status open_source(intake_source **out, const intake_knowledge *knowledge,
                                   const char *name, dateline_error *error)
{
    intake_source *source = memory_allocate_zeroed(1, sizeof *source);
    if (source != NULL)
        source->name = memory_copy_text(name);
    if (source == NULL || source->name == NULL) {
        memory_release(source);
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to open %s", name);
    }
    source->knowledge = knowledge;
    source->stream.descriptor = -1;
    source->last_day = DAY_UNKNOWN;
    *out = source;
    return DATELINE_OK;
}

const char *intake_name_of(const char *path)
{
    return strcmp(path, "-") == 0 ? "stdin" : base_name(path);
}

dateline_status intake_open_file(int *descriptor, const char *path, dateline_error *error)
{
    uint64_t total = 0;
    return stream_open_file(descriptor, &total, path, error);
}

dateline_status intake_open_descriptor(intake_source **out, const intake_knowledge *knowledge,
                                       int descriptor, uint64_t total, const char *name,
                                       intake_format format, dateline_error *error)
{
    intake_source *source;
    stream stream;
    stream_open_descriptor(&stream, descriptor, total);
    dateline_status status = open_source(&source, knowledge, name, error);
    if (status != DATELINE_OK) {
        stream_close(&stream);
        return status;
    }
    source->stream = stream;
    status = start(source, format, error);
    if (status != DATELINE_OK) {
        intake_close(source);
        return status;
    }
    *out = source;
    return DATELINE_OK;
}

dateline_status intake_open(intake_source **out, const intake_knowledge *knowledge,
                            const char *path, intake_format format, dateline_error *error)
{
    int descriptor = -1;
    uint64_t total = 0;
    const dateline_status status = stream_open_file(&descriptor, &total, path, error);
    return status == DATELINE_OK ? intake_open_descriptor(out, knowledge, descriptor, total,
                                                          intake_name_of(path), format, error)
                                 : status;
}

dateline_status intake_open_memory(intake_source **out, const intake_knowledge *knowledge,
                                   slice bytes, const char *name, intake_format format,
                                   dateline_error *error)
{
    intake_source *source;
    dateline_status status = open_source(&source, knowledge, name, error);
    if (status != DATELINE_OK)
        return status;
    stream_open_memory(&source->stream, bytes);
    status = start(source, format, error);
    if (status != DATELINE_OK) {
        intake_close(source);
        return status;
    }
    *out = source;
    return DATELINE_OK;
}

dateline_status source_open_member(intake_source *source, stream *member, const char *name,
                                   intake_format format, dateline_error *error)
{
    intake_source *inner = NULL;
    dateline_status status = DATELINE_OK;
    if (source->depth + 1 >= SOURCE_DEPTH_LIMIT)
        status = error_set(error, DATELINE_LIMIT, 0, 0, "%s: files lie too deep in files", name);
    if (status == DATELINE_OK && source->inner_scratch == NULL)
        status = arena_open(&source->inner_scratch, SCRATCH_BUDGET, error);
    if (status == DATELINE_OK)
        status = open_source(&inner, source->knowledge, name, error);
    if (status != DATELINE_OK) {
        stream_close(member);
        return status;
    }
    inner->stream = *member;
    inner->depth = source->depth + 1;
    inner->columns = source->columns;
    inner->is_whole = source->is_whole;
    inner->has_day = source->has_day;
    inner->scratch = source->inner_scratch;
    status = start(inner, format, error);
    if (status != DATELINE_OK) {
        intake_close(inner);
        return status;
    }
    source->members++;
    source->inner = inner;
    return DATELINE_OK;
}

void source_keep_fault(intake_source *source, const char *format, ...)
{
    if (source->fault[0] != '\0')
        return;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(source->fault, sizeof source->fault, format, arguments);
    va_end(arguments);
}

// The parser of HTML sets itself up when first used; the C library loads converters.
void intake_warm_up(void)
{
    charset_warm_up();
    page_warm_up();
}

void intake_close(intake_source *source)
{
    if (source == NULL)
        return;
    intake_close(source->inner);
    if (source->close_state != NULL)
        source->close_state(source->state);
    stream_close(&source->stream);
    if (source->owns_scratch)
        arena_close(source->scratch);
    arena_close(source->inner_scratch);
    memory_release(source->url);
    memory_release(source->name);
    memory_release(source);
}

void intake_map_columns(intake_source *source, const char *columns)
{
    source->columns = columns;
}

void intake_begin_at_line(intake_source *source, uint64_t line)
{
    source->stream.line = line;
}

void intake_know_day(intake_source *source, bool has_day)
{
    source->has_day = has_day;
}

void intake_keep_whole(intake_source *source, bool is_whole)
{
    source->is_whole = is_whole;
}

void intake_progress(const intake_source *source, uint64_t *passed, uint64_t *total)
{
    const stream *bytes = &source->stream;
    if (source->unpacker != NULL)
        bytes = unpack_input(source->unpacker);
    *passed = bytes->passed;
    *total = bytes->total;
}

void intake_warn(intake_article *article, arena *arena, const char *code, uint32_t at,
                 slice message)
{
    intake_warning *warning =
        ARENA_PUSH(arena, article->warnings, article->warning_count, article->warning_capacity);
    if (warning != NULL)
        *warning = (intake_warning){code, message, at};
}

void source_warn_custom(intake_article *article, arena *arena, slice said)
{
    intake_warn(article, arena, "date-order", 0,
                arena_format(arena, "\"%.*s\" was read as the outlet's country writes days",
                             (int)(said.length < SAID_BYTES ? said.length : SAID_BYTES),
                             said.data));
}

void source_warn_charset(intake_article *article, arena *arena, const charset_text *text)
{
    if (text->strays > 0)
        intake_warn(article, arena, "charset", 0,
                    arena_format(arena,
                                 "%u bytes are no UTF-8 and were read as windows-1252: charsets "
                                 "are mixed",
                                 text->strays));
    if (text->replaced > 0)
        intake_warn(
            article, arena, "charset", 0,
            arena_format(arena, "%u malformed bytes, read as %s", text->replaced, text->name));
}

dateline_status source_whole(charset_text *text, intake_article *article, intake_source *source,
                             arena *arena, slice declared, size_t input_limit,
                             dateline_error *error)
{
    slice bytes;
    bool is_cut = false;
    dateline_status status = stream_rest(&bytes, &is_cut, &source->stream, input_limit, error);
    if (status != DATELINE_OK)
        return status;
    const char *other = sniff_other_file(bytes);
    if (other != NULL)
        return error_set(error, DATELINE_BAD_INPUT, 0, 0, "%s is %s, not an article", source->name,
                         other);
    status = charset_read(text, source->scratch, bytes, declared, input_limit, error);
    if (status != DATELINE_OK)
        return status;
    if (charset_is_binary(text))
        return error_set(error, DATELINE_BAD_INPUT, 0, 0, "%s holds no text", source->name);
    if (is_cut)
        intake_warn(article, arena, "truncated", 0,
                    arena_format(arena, "only the first %zu bytes were read", input_limit));
    source_warn_charset(article, arena, text);
    return DATELINE_OK;
}

// Words of the article that only English prose is full of, of the first STOPWORDS_SAMPLED; and
// letters of scripts that English is not written in.
typedef struct language_sample {
    uint32_t words, known, letters, other_letters;
} language_sample;

static void sample_block(language_sample *sample, const intake_knowledge *knowledge, slice text)
{
    for (size_t at = 0; at < text.length;) {
        uint32_t character = utf8_decode(text, &at);
        sample->letters += utf8_is_letter(character) || character >= 0x370;
        sample->other_letters += character >= 0x370 && character < 0x2000;
        sample->other_letters += character >= 0x2E80 && character < 0xFB00;
    }
    while (text.length > 0 && sample->words < STOPWORDS_SAMPLED) {
        slice word = slice_cut(&text, ' ');
        sample->words += word.length > 0;
        sample->known += knowledge_row(&knowledge->stopwords, word) != UINT32_MAX;
    }
}

// English is told from the rest by its small words; too little text tells nothing.
static void judge_language(intake_article *article, const intake_knowledge *knowledge)
{
    language_sample sample = {0};
    for (uint32_t b = 0; b < article->block_count && sample.words < STOPWORDS_SAMPLED; b++)
        sample_block(&sample, knowledge, slice_at(article->text.data, article->blocks[b].at));
    bool is_english = sample.words >= LANGUAGE_LEAST_WORDS && sample.known * 6 >= sample.words;
    bool is_other_script =
        sample.letters >= LANGUAGE_LEAST_WORDS && sample.other_letters * 2 > sample.letters;
    const uint32_t share = sample.words >= FOREIGN_LEAST_WORDS ? 10 : 20;
    article->is_foreign = is_other_script || (sample.words >= SHORT_LEAST_WORDS &&
                                              sample.known * share < sample.words);
    if (article->language.data == NULL && is_english)
        article->language = SLICE("en");
    // Pages in other languages often say that they are in English.
    if (article->is_foreign && slice_equal_ignoring_case(article->language, SLICE("en")))
        article->language = SLICE_NONE;
}

static dateline_status finish(intake_article *article, intake_source *source, arena *arena,
                              dateline_error *error)
{
    article->format = source->format;
    if (source->format == INTAKE_CONLLU)
        sha256_of(article->sha256, article->conllu);
    else
        sha256_of(article->sha256, article->text);
    judge_language(article, source->knowledge);
    credit_find(article, source->knowledge, arena);
    // A source may end before its article is done with, so the name is copied.
    if (article->id.data == NULL)
        article->id = arena_copy(arena, slice_from_string(source->name));
    if (source->format != INTAKE_CONLLU && !source->has_day && article->published == DAY_UNKNOWN &&
        article->dateline_day == DAY_UNKNOWN)
        intake_warn(article, arena, "no-date", 0, SLICE("the article's day is not known"));
    if (arena_failed(arena))
        return error_set(error, DATELINE_LIMIT, 0, 0, "%s: the article is too large to be read",
                         source->name);
    return DATELINE_OK;
}

// What the surroundings of a member know and the member does not.
static void take_surroundings(intake_article *article, const intake_source *member, arena *arena)
{
    if (article->url.data == NULL && member->url != NULL)
        article->url = arena_copy(arena, slice_from_string(member->url));
    if (member->last_day != DAY_UNKNOWN && article->published != DAY_UNKNOWN &&
        article->published > member->last_day + 1) {
        article->published = DAY_UNKNOWN;
        intake_warn(article, arena, "bad-date", 0,
                    SLICE("the page says a day after the day it was fetched"));
    }
    if (member->last_day != DAY_UNKNOWN && article->updated > member->last_day + 1)
        article->updated = DAY_UNKNOWN;
}

// The next article of the member that is open; DATELINE_NOT_FOUND closes it.
static dateline_status next_of_member(intake_article *out, intake_source *source, arena *arena,
                                      dateline_error *error)
{
    dateline_status status = intake_next(out, source->inner, arena, error);
    if (status == DATELINE_OK)
        take_surroundings(out, source->inner, arena);
    if (status == DATELINE_NOT_FOUND || status == DATELINE_IO || status == DATELINE_NO_MEMORY) {
        intake_close(source->inner);
        source->inner = NULL;
    }
    return status;
}

static dateline_status next_of_format(intake_article *out, intake_source *source, arena *arena,
                                      dateline_error *error)
{
    switch (source->format) {
    case INTAKE_AUTO:
    case INTAKE_TEXT:
        return plain_next(out, source, arena, error);
    case INTAKE_HTML:
        return html_next(out, source, arena, error);
    case INTAKE_JSONL:
        return jsonl_next(out, source, arena, error);
    case INTAKE_CONLLU:
        return conllu_next(out, source, arena, error);
    case INTAKE_FEED:
        return feed_next(out, source, arena, error);
    case INTAKE_CSV:
        return csv_next(out, source, arena, error);
    case INTAKE_MAIL:
        return mail_next(out, source, arena, error);
    case INTAKE_WARC:
        return warc_next(source, error);
    case INTAKE_ARCHIVE:
        return archive_next(source, error);
    }
    return DATELINE_INTERNAL;
}

// At the end of a source: what was lost on the way is told once, as the last fault.
static dateline_status end_of(intake_source *source, dateline_error *error)
{
    if (source->unpacker != NULL && unpack_fault(source->unpacker) != NULL)
        source_keep_fault(source, "%s", unpack_fault(source->unpacker));
    if (source->fault[0] == '\0' || source->is_told)
        return error_set(error, DATELINE_NOT_FOUND, 0, 0, "the input is at its end");
    source->is_told = true;
    return error_set(error, DATELINE_BAD_INPUT, 0, 0, "%s: %s", source->name, source->fault);
}

dateline_status intake_next(intake_article *out, intake_source *source, arena *arena,
                            dateline_error *error)
{
    for (;;) {
        *out = (intake_article){
            .published = DAY_UNKNOWN, .updated = DAY_UNKNOWN, .dateline_day = DAY_UNKNOWN};
        dateline_status status;
        if (source->inner != NULL) {
            status = next_of_member(out, source, arena, error);
            if (status == DATELINE_NOT_FOUND)
                continue;
            source->count++;
            return status;
        }
        arena_reset(source->scratch);
        status = next_of_format(out, source, arena, error);
        if (arena_ran_out(source->scratch))
            status =
                error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to read %s", source->name);
        if (status == DATELINE_OK && source->inner != NULL)
            continue;
        if (status == DATELINE_NOT_FOUND)
            return end_of(source, error);
        source->count++;
        return status == DATELINE_OK ? finish(out, source, arena, error) : status;
    }
}
