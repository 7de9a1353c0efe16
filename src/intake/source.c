#include "intake/source.h"

#include <stdlib.h>

#define SNIFF_BYTES ((size_t)4096)
#define SCRATCH_BUDGET ((size_t)96 << 20)
#define STOPWORDS_SAMPLED 400
#define LANGUAGE_LEAST_WORDS 40

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash == NULL || slash[1] == '\0' ? path : slash + 1;
}

static dateline_status start(intake_source *source, intake_format format, dateline_error *error)
{
    dateline_status status = arena_open(&source->scratch, SCRATCH_BUDGET, error);
    if (status != DATELINE_OK)
        return status;
    slice beginning;
    status = stream_peek(&beginning, &source->stream, SNIFF_BYTES, error);
    if (status != DATELINE_OK)
        return status;
    source->format = format == INTAKE_AUTO ? sniff_format(beginning, source->name) : format;
    return DATELINE_OK;
}

static dateline_status open_source(intake_source **out, const intake_knowledge *knowledge,
                                   const char *name, dateline_error *error)
{
    intake_source *source = calloc(1, sizeof *source);
    if (source != NULL)
        source->name = strdup(name);
    if (source == NULL || source->name == NULL) {
        free(source);
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to open %s", name);
    }
    source->knowledge = knowledge;
    source->stream.descriptor = -1;
    *out = source;
    return DATELINE_OK;
}

dateline_status intake_open(intake_source **out, const intake_knowledge *knowledge,
                            const char *path, intake_format format, dateline_error *error)
{
    intake_source *source;
    bool is_standard = strcmp(path, "-") == 0;
    dateline_status status =
        open_source(&source, knowledge, is_standard ? "stdin" : base_name(path), error);
    if (status != DATELINE_OK)
        return status;
    status = stream_open(&source->stream, path, error);
    if (status == DATELINE_OK)
        status = start(source, format, error);
    if (status != DATELINE_OK) {
        intake_close(source);
        return status;
    }
    *out = source;
    return DATELINE_OK;
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

void intake_close(intake_source *source)
{
    if (source == NULL)
        return;
    stream_close(&source->stream);
    arena_close(source->scratch);
    free(source->name);
    free(source);
}

void intake_progress(const intake_source *source, uint64_t *passed, uint64_t *total)
{
    *passed = source->stream.passed;
    *total = source->stream.total;
}

void intake_warn(intake_article *article, arena *arena, const char *code, uint32_t at,
                 slice message)
{
    intake_warning *warning =
        ARENA_PUSH(arena, article->warnings, article->warning_count, article->warning_capacity);
    if (warning != NULL)
        *warning = (intake_warning){code, message, at};
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
    if (text->replaced > 0)
        intake_warn(
            article, arena, "charset", 0,
            arena_format(arena, "%u malformed bytes, read as %s", text->replaced, text->name));
    return DATELINE_OK;
}

// The share of words that only prose of this language has tells English from the rest.
static slice guess_language(const intake_knowledge *knowledge, const intake_article *article)
{
    uint32_t words = 0, known = 0;
    for (uint32_t b = 0; b < article->block_count && words < STOPWORDS_SAMPLED; b++) {
        slice rest = slice_at(article->text.data, article->blocks[b].at);
        while (rest.length > 0 && words < STOPWORDS_SAMPLED) {
            slice word = slice_cut(&rest, ' ');
            words += word.length > 0;
            known += knowledge_row(&knowledge->stopwords, word) != UINT32_MAX;
        }
    }
    return words >= LANGUAGE_LEAST_WORDS && known * 6 >= words ? SLICE("en") : SLICE_NONE;
}

static dateline_status finish(intake_article *article, intake_source *source, arena *arena,
                              dateline_error *error)
{
    article->format = source->format;
    if (source->format == INTAKE_CONLLU)
        intake_sha256(article->sha256, article->conllu);
    else
        intake_sha256(article->sha256, article->text);
    if (article->language.data == NULL)
        article->language = guess_language(source->knowledge, article);
    // A source may end before its article is done with, so the name is copied.
    if (article->id.data == NULL)
        article->id = arena_copy(arena, slice_from_string(source->name));
    if (source->format != INTAKE_CONLLU && article->published == DAY_UNKNOWN &&
        article->dateline_day == DAY_UNKNOWN)
        intake_warn(article, arena, "no-date", 0, SLICE("the article's day is not known"));
    if (arena_failed(arena))
        return error_set(error, DATELINE_LIMIT, 0, 0, "%s: the article is too large to be read",
                         source->name);
    return DATELINE_OK;
}

dateline_status intake_next(intake_article *out, intake_source *source, arena *arena,
                            dateline_error *error)
{
    *out = (intake_article){.published = DAY_UNKNOWN, .dateline_day = DAY_UNKNOWN};
    arena_reset(source->scratch);
    dateline_status status = DATELINE_INTERNAL;
    switch (source->format) {
    case INTAKE_AUTO:
    case INTAKE_TEXT:
        status = plain_next(out, source, arena, error);
        break;
    case INTAKE_HTML:
        status = html_next(out, source, arena, error);
        break;
    case INTAKE_JSONL:
        status = jsonl_next(out, source, arena, error);
        break;
    case INTAKE_CONLLU:
        status = conllu_next(out, source, arena, error);
        break;
    }
    source->count++;
    return status == DATELINE_OK ? finish(out, source, arena, error) : status;
}
