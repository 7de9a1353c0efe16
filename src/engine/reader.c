
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "dateline_queue.h"
#include "engine/remote.h"

// One article's text and its layers at most. With the mapped models and the intake's own memory the
// whole program stays below 150 MB, with the network below 200 MB.
#define SOURCE_BUDGET ((size_t)24 << 20)
#define LAYERS_BUDGET ((size_t)112 << 20)
// Prose that is read of one article; layers take up to 200 bytes a byte. When even this does not
// fit, half is tried, and half again.
#define PROSE_LIMIT (512u << 10)
#define PROSE_LEAST (64u << 10)

struct dateline_reader {
    intake_source *source;
    article_worker *worker;
    arena *source_arena; // the text and what intake knows of it
    arena *arena;        // everything else
    dateline_article current;
    int32_t day; // asked for by the caller, or DAY_UNKNOWN
    bool bare;
    article_depth depth;
    uint32_t shard, shards;
    uint32_t turn, turns, run;
    uint64_t position;                      // in the input, of the article or fault that comes next
    uint64_t skip;                          // still to be passed over
    void (*begun)(void *context, slice id); // NULL: nobody asks
    void *begun_context;
    remote_reader *remote; // who reads instead, NULL: we do
};

static intake_format format_of(const dateline_reader_options *options)
{
    switch (options->format) {
    case DATELINE_FORMAT_TEXT:
        return INTAKE_TEXT;
    case DATELINE_FORMAT_HTML:
        return INTAKE_HTML;
    case DATELINE_FORMAT_JSONL:
        return INTAKE_JSONL;
    case DATELINE_FORMAT_CONLLU:
        return INTAKE_CONLLU;
    case DATELINE_FORMAT_FEED:
        return INTAKE_FEED;
    case DATELINE_FORMAT_CSV:
        return INTAKE_CSV;
    case DATELINE_FORMAT_MAIL:
        return INTAKE_MAIL;
    case DATELINE_FORMAT_WARC:
        return INTAKE_WARC;
    case DATELINE_FORMAT_ARCHIVE:
        return INTAKE_ARCHIVE;
    case DATELINE_FORMAT_AUTO:
        break;
    }
    return INTAKE_AUTO;
}

static article_depth depth_of(dateline_depth depth)
{
    switch (depth) {
    case DATELINE_DEPTH_TREES:
        return ARTICLE_TREES;
    case DATELINE_DEPTH_NAMES:
        return ARTICLE_NAMES;
    case DATELINE_DEPTH_WHOLE:
        break;
    }
    return ARTICLE_WHOLE;
}

static dateline_status take_options(dateline_reader *reader, const dateline_reader_options *options,
                                    dateline_error *error)
{
    reader->depth = depth_of(options->depth);
    reader->day = DAY_UNKNOWN;
    reader->bare = options->bare;
    reader->shard = options->shard;
    reader->shards = options->shards;
    reader->turn = options->turn;
    reader->turns = options->turns;
    reader->run = options->run;
    reader->skip = options->skip;
    if (options->turns > 0 && (options->turn >= options->turns || options->run == 0))
        return error_set(error, DATELINE_USAGE, 0, 0, "there is no turn %u of %u", options->turn,
                         options->turns);
    if (options->shards > 0 && options->shard >= options->shards)
        return error_set(error, DATELINE_USAGE, 0, 0, "there is no part %u of %u", options->shard,
                         options->shards);
    slice day = slice_from_string(options->day == NULL ? "" : options->day);
    if (options->day != NULL && (day.length != 10 || !calendar_read(day, &reader->day)))
        return error_set(error, DATELINE_USAGE, 0, 0, "\"%s\" is no day of the form YYYY-MM-DD",
                         options->day);
    return intake_check_columns(options->columns, error);
}

// Everything but the source.
static dateline_status open_reader(dateline_reader **out, const dateline_engine *engine,
                                   const dateline_reader_options *options, dateline_error *error)
{
    dateline_reader *reader = memory_allocate_zeroed(1, sizeof *reader);
    if (reader == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a reader");
    reader->current.engine = engine;
    dateline_status status = take_options(reader, options, error);
    if (status == DATELINE_OK)
        status = arena_open(&reader->source_arena, SOURCE_BUDGET, error);
    if (status == DATELINE_OK)
        status = arena_open(&reader->arena, LAYERS_BUDGET, error);
    if (status == DATELINE_OK)
        status = article_worker_open(&reader->worker, engine->readers, error);
    if (status != DATELINE_OK) {
        dateline_reader_close(reader);
        return status;
    }
    *out = reader;
    return DATELINE_OK;
}

// Takes the source as it could be opened, or the reader is closed.
static dateline_status take_source(dateline_reader **out, dateline_reader *reader,
                                   dateline_status status, const dateline_reader_options *options)
{
    if (status != DATELINE_OK) {
        dateline_reader_close(reader);
        return status;
    }
    intake_begin_at_line(reader->source, options->line);
    intake_map_columns(reader->source, options->columns);
    intake_keep_whole(reader->source, options->bare);
    intake_know_day(reader->source, reader->day != DAY_UNKNOWN);
    *out = reader;
    return DATELINE_OK;
}

dateline_status reader_open_descriptor(dateline_reader **out, const dateline_engine *engine,
                                       int descriptor, uint64_t total, const char *name,
                                       const dateline_reader_options *options,
                                       dateline_error *error)
{
    dateline_reader *reader;
    dateline_status status = open_reader(&reader, engine, options, error);
    if (status != DATELINE_OK) {
        (void)file_close(descriptor);
        return status;
    }
    status = intake_open_descriptor(&reader->source, article_intake(engine->readers), descriptor,
                                    total, name, format_of(options), error);
    return take_source(out, reader, status, options);
}

static dateline_status open_remotely(dateline_reader **out, const dateline_engine *engine,
                                     int descriptor, const char *name,
                                     const dateline_reader_options *options, dateline_error *error)
{
    dateline_reader *reader = memory_allocate_zeroed(1, sizeof *reader);
    if (reader == NULL) {
        if (descriptor > STDIN_FILENO)
            (void)file_close(descriptor);
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a reader");
    }
    reader->current.engine = engine;
    const dateline_status status =
        remote_open(&reader->remote, engine, descriptor, name, options, &reader->current, error);
    if (status == DATELINE_OK)
        *out = reader;
    else
        memory_release(reader);
    return status;
}

dateline_status dateline_reader_open(dateline_reader **out, const dateline_engine *engine,
                                     const char *path, const dateline_reader_options *options,
                                     dateline_error *error)
{
    const dateline_reader_options defaults = {0};
    const dateline_reader_options *asked = options == NULL ? &defaults : options;
    dateline_reader *reader;
    if (engine->crew != NULL) {
        int descriptor = -1;
        const dateline_status opened = intake_open_file(&descriptor, path, error);
        return opened == DATELINE_OK
                   ? open_remotely(out, engine, descriptor, intake_name_of(path), asked, error)
                   : opened;
    }
    dateline_status status = open_reader(&reader, engine, asked, error);
    if (status != DATELINE_OK)
        return status;
    status = intake_open(&reader->source, article_intake(engine->readers), path, format_of(asked),
                         error);
    return take_source(out, reader, status, asked);
}

// A file without a name that holds the bytes; -1 when there is none.
static int file_of(const char *bytes, size_t length)
{
    const int descriptor = memfd_create("dateline", MFD_CLOEXEC);
    if (descriptor < 0)
        return -1;
    if (!file_write(descriptor, bytes, length)) {
        (void)file_close(descriptor);
        return -1;
    }
    (void)lseek(descriptor, 0, SEEK_SET);
    return descriptor;
}

dateline_status dateline_reader_open_memory(dateline_reader **out, const dateline_engine *engine,
                                            const void *bytes, size_t length,
                                            const dateline_reader_options *options,
                                            dateline_error *error)
{
    const dateline_reader_options defaults = {0};
    const dateline_reader_options *asked = options == NULL ? &defaults : options;
    dateline_reader *reader;
    if (engine->crew != NULL) {
        const int descriptor = file_of(bytes, length);
        if (descriptor < 0)
            return error_set(error, DATELINE_IO, 0, 0, "no file in memory for what is to be read");
        return open_remotely(out, engine, descriptor, asked->name == NULL ? "memory" : asked->name,
                             asked, error);
    }
    dateline_status status = open_reader(&reader, engine, asked, error);
    if (status != DATELINE_OK)
        return status;
    status =
        intake_open_memory(&reader->source, article_intake(engine->readers), (slice){bytes, length},
                           asked->name == NULL ? "memory" : asked->name, format_of(asked), error);
    return take_source(out, reader, status, asked);
}

void dateline_reader_close(dateline_reader *reader)
{
    if (reader == NULL)
        return;
    remote_close(reader->remote);
    intake_close(reader->source);
    article_worker_close(reader->worker);
    arena_close(reader->arena);
    arena_close(reader->source_arena);
    memory_release(reader);
}

void dateline_reader_progress(const dateline_reader *reader, uint64_t *passed, uint64_t *total)
{
    if (reader->remote != NULL)
        remote_progress(reader->remote, passed, total);
    else
        intake_progress(reader->source, passed, total);
}

bool dateline_reader_died(const dateline_reader *reader)
{
    return reader->remote != NULL && remote_died(reader->remote);
}

void reader_tell_begun(dateline_reader *reader, void (*begun)(void *context, slice id),
                       void *context)
{
    reader->begun = begun;
    reader->begun_context = context;
}

// The id and warnings as "code: message", ready for dateline_article_id and its neighbour.
static dateline_status collect_warnings(dateline_article *read, arena *arena, dateline_error *error)
{
    const intake_article *source = &read->article.source;
    read->id = arena_format(arena, "%.*s%c", (int)source->id.length, source->id.data, '\0').data;
    read->warnings = ARENA_ARRAY(arena, source->warning_count, const char *);
    for (uint32_t i = 0; i < source->warning_count && read->warnings != NULL; i++) {
        slice message = source->warnings[i].message;
        slice line = arena_format(arena, "%s: %.*s%c", source->warnings[i].code,
                                  (int)message.length, message.data, '\0');
        read->warnings[i] = line.data;
    }
    const dateline_status status = arena_verdict(arena, DATELINE_OK, error);
    if (status != DATELINE_OK)
        return status;
    read->warning_count = source->warning_count;
    read->tokens = read->article.document.token_count;
    return DATELINE_OK;
}

#define LONGEST_WORD 1024u

// Where a block is cut that must end at `end`: at the blank before it, or before a letter where
// there is none for long.
static uint32_t end_of_cut(const char *text, uint32_t start, uint32_t end)
{
    const uint32_t least = end - start > LONGEST_WORD ? end - LONGEST_WORD : start;
    uint32_t blank = end;
    while (blank > least && text[blank] != ' ')
        blank--;
    if (blank > least)
        return blank;
    while (end > start && ((unsigned char)text[end] & 0xC0u) == 0x80u)
        end--;
    return end;
}

// Leaves only the blocks in the first `limit` bytes of prose. False when all fit.
static bool cut_prose(intake_article *source, uint32_t limit)
{
    uint32_t used = 0;
    for (uint32_t i = 0; i < source->block_count; i++) {
        span *at = &source->blocks[i].at;
        uint32_t length = at->end - at->start;
        if (used + length <= limit) {
            used += length;
            continue;
        }
        at->end = end_of_cut(source->text.data, at->start, at->start + (limit - used));
        source->block_count = at->end > at->start ? i + 1 : i;
        return true;
    }
    return false;
}

static uint32_t prose_of(const intake_article *source)
{
    uint32_t length = 0;
    for (uint32_t i = 0; i < source->block_count; i++)
        length += source->blocks[i].at.end - source->blocks[i].at.start;
    return length;
}

static dateline_status read_layers(dateline_reader *reader, intake_article *source,
                                   dateline_error *error)
{
    arena_reset(reader->arena);
    dateline_status status = article_read(&reader->current.article, reader->worker, reader->arena,
                                          source, reader->day, reader->depth, error);
    return arena_verdict(reader->arena, status, error);
}

// Reads as much of a huge article as fits.
static dateline_status read_article(dateline_reader *reader, intake_article *source,
                                    dateline_error *error)
{
    uint32_t limit = PROSE_LIMIT;
    bool is_cut = cut_prose(source, limit);
    dateline_status status = read_layers(reader, source, error);
    // Half of what was read: half of the limit could leave all of it, to fail once more.
    while (status == DATELINE_LIMIT && (limit = prose_of(source)) > PROSE_LEAST) {
        limit /= 2;
        is_cut |= cut_prose(source, limit);
        status = read_layers(reader, source, error);
    }
    if (status == DATELINE_OK && is_cut)
        intake_warn(&reader->current.article.source, reader->source_arena, "truncated", 0,
                    arena_format(reader->source_arena, "only the first %u bytes of prose were read",
                                 limit));
    return status;
}

static dateline_status refuse_language(const intake_article *source, dateline_error *error)
{
    slice language = source->language.data == NULL ? SLICE("unknown") : source->language;
    return error_set(error, DATELINE_UNSUPPORTED, 0, 0,
                     "%.*s: not in English (language: %.*s), passed over", (int)source->id.length,
                     source->id.data, (int)language.length, language.data);
}

// Is what intake handed out, an article or a fault, one of this reader's part?
static bool is_of_shard(const dateline_reader *reader, dateline_status status,
                        const uint8_t hash[32])
{
    if (reader->shards == 0)
        return true;
    if (status != DATELINE_OK)
        return reader->shard == 0 || (status != DATELINE_BAD_INPUT && status != DATELINE_LIMIT);
    uint64_t number = 0;
    for (int i = 0; i < 8; i++)
        number = number << 8 | hash[i];
    return number % reader->shards == reader->shard;
}

// An article, or a fault behind which there may be others.
static bool is_one(dateline_status status)
{
    return status == DATELINE_OK || status == DATELINE_BAD_INPUT || status == DATELINE_LIMIT ||
           status == DATELINE_UNSUPPORTED;
}

// Is the article or fault that intake handed out in a run of this reader?
static bool is_in_turn(dateline_reader *reader)
{
    if (reader->turns == 0)
        return true;
    const bool is_in = reader->position / reader->run % reader->turns == reader->turn;
    reader->position++;
    return is_in;
}

// Was one more of those that the caller has no use for?
static bool is_skipped(dateline_reader *reader)
{
    if (reader->skip == 0)
        return false;
    reader->skip--;
    return true;
}

// The next article of the caller's part, behind those to be skipped.
static dateline_status next_source(intake_article *out, dateline_reader *reader,
                                   dateline_error *error)
{
    for (;;) {
        arena_reset(reader->source_arena);
        const dateline_status status =
            intake_next(out, reader->source, reader->source_arena, error);
        // What ends the input does so for every reader; and a fault may be this one's alone, as
        // want of memory is: nobody else would tell it.
        if (!is_one(status))
            return status;
        if (is_in_turn(reader) && is_of_shard(reader, status, out->sha256) && !is_skipped(reader))
            return status;
    }
}

bool reader_skip(dateline_reader *reader)
{
    intake_article source;
    const dateline_status status = next_source(&source, reader, NULL);
    return status != DATELINE_NOT_FOUND && status != DATELINE_IO && status != DATELINE_INTERNAL;
}

dateline_status dateline_reader_next(const dateline_article **out, dateline_reader *reader,
                                     dateline_error *error)
{
    if (reader->remote != NULL) {
        *out = &reader->current;
        return remote_next(reader->remote, error);
    }
    intake_article source;
    dateline_status status = next_source(&source, reader, error);
    status = arena_verdict(reader->source_arena, status, error);
    if (status == DATELINE_OK && source.is_foreign && !reader->bare)
        return refuse_language(&source, error);
    if (status == DATELINE_OK && reader->begun != NULL)
        reader->begun(reader->begun_context, source.id);
    if (status == DATELINE_OK)
        status = read_article(reader, &source, error);
    if (status == DATELINE_OK)
        status = collect_warnings(&reader->current, reader->source_arena, error);
    if (status == DATELINE_OK)
        *out = &reader->current;
    return status;
}
