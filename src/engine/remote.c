// The program's side: an input is given to a process, which is asked for article after article.
// When it dies another takes over behind the article that it died of.
#include "engine/remote.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "article/digest.h"
#include "base/file.h"
#include "base/memory.h"
#include "engine/crew.h"
#include "engine/message.h"
#include "sandbox/channel.h"

#define PATIENCE 600u   // seconds for an answer about a file; whoever types may take longer
#define MOST_DEATHS 20u // on one input
#define DIGEST_BUDGET ((size_t)160 << 20)
#define OUTPUT_LIMIT ((size_t)1 << 30)
#define NAME_SIZE 256

struct remote_reader {
    const dateline_engine *engine;
    sandbox_worker worker;
    int descriptor;
    bool can_rewind; // it is a file
    bool is_over;    // nobody reads on
    bool died;       // the process did, at what was asked last, and not for its time was over
    message_open open;
    buffer opening; // the same as bytes
    uint64_t handed;
    uint32_t deaths;
    channel_message answer;
    arena *arena; // of the article that stands
    char begun[NAME_SIZE];
    uint64_t passed, total;
    dateline_article *article;
};

// ---- talking ---------------------------------------------------------------------------------

static bool ask(remote_reader *reader, uint32_t what, slice bytes, int file)
{
    return reader->worker.channel >= 0 && channel_send(reader->worker.channel, what, bytes, file);
}

static bool hear(remote_reader *reader)
{
    bool is_late = false;
    return channel_receive(&reader->answer, reader->worker.channel, false,
                           reader->can_rewind ? PATIENCE : 0, &is_late);
}

static void note_begun(remote_reader *reader)
{
    const slice id = buffer_slice(&reader->answer.bytes);
    const size_t length = id.length < NAME_SIZE - 1 ? id.length : NAME_SIZE - 1;
    if (length > 0)
        memcpy(reader->begun, id.data, length);
    reader->begun[length] = '\0';
}

// The answer's end, and the bytes before it. False when the process is gone or talks nonsense,
// which is the same.
static bool hear_end(message_end *end, remote_reader *reader, buffer *bytes)
{
    while (hear(reader)) {
        const slice said = buffer_slice(&reader->answer.bytes);
        if (reader->answer.kind == TELL_BEGUN) {
            note_begun(reader);
        } else if (reader->answer.kind == TELL_BYTES && bytes != NULL) {
            buffer_add(bytes, said);
            if (bytes->failed)
                return false;
        } else if (reader->answer.kind == TELL_END) {
            wire wire = wire_reader(said, reader->arena);
            message_pass_end(&wire, end);
            return wire_is_done(&wire);
        } else {
            return false;
        }
    }
    return false;
}

// ---- opening, and opening again --------------------------------------------------------------

static bool write_opening(remote_reader *reader)
{
    buffer_restart(&reader->opening);
    wire wire = wire_writer(&reader->opening);
    message_pass_open(&wire, &reader->open);
    return !reader->opening.failed;
}

// DATELINE_INTERNAL when there is no process, or it died at once.
static dateline_status open_remotely(remote_reader *reader, dateline_error *error)
{
    message_end end = {.error = {.status = DATELINE_INTERNAL}};
    dateline_status status = crew_take(&reader->worker, reader->engine->crew, error);
    if (status != DATELINE_OK)
        return status;
    if (!write_opening(reader) ||
        !ask(reader, ASK_OPEN, buffer_slice(&reader->opening), reader->descriptor) ||
        !hear_end(&end, reader, NULL)) {
        const int ended = crew_bury(reader->engine->crew, &reader->worker);
        return error_set(error, DATELINE_INTERNAL, 0, 0,
                         "a process that was to read this ended with %s %d",
                         WIFSIGNALED(ended) ? "signal" : "code",
                         WIFSIGNALED(ended) ? WTERMSIG(ended) : WEXITSTATUS(ended));
    }
    if (error != NULL)
        *error = end.error;
    return end.error.status;
}

static slice copy_string(const char *text)
{
    return text == NULL ? SLICE_NONE : slice_from_string(memory_copy_text(text));
}

static bool take_options(remote_reader *reader, const char *name,
                         const dateline_reader_options *options)
{
    struct stat facts;
    if (file_facts(reader->descriptor, &facts) && S_ISREG(facts.st_mode)) {
        reader->can_rewind = lseek(reader->descriptor, 0, SEEK_CUR) == 0;
        reader->open.total = (uint64_t)facts.st_size;
    }
    reader->open.format = (uint32_t)options->format;
    reader->open.depth = (uint32_t)options->depth;
    reader->open.bare = options->bare;
    reader->open.shard = options->shard;
    reader->open.shards = options->shards;
    reader->open.turn = options->turn;
    reader->open.turns = options->turns;
    reader->open.run = options->run;
    reader->open.line = options->line;
    reader->open.passed = options->skip;
    reader->open.day = copy_string(options->day);
    reader->open.columns = copy_string(options->columns);
    reader->open.name = copy_string(name);
    return (options->day == NULL || reader->open.day.data != NULL) &&
           (options->columns == NULL || reader->open.columns.data != NULL) &&
           reader->open.name.data != NULL;
}

dateline_status remote_open(remote_reader **out, const dateline_engine *engine, int descriptor,
                            const char *name, const dateline_reader_options *options,
                            dateline_article *article, dateline_error *error)
{
    remote_reader *reader = memory_allocate_zeroed(1, sizeof *reader);
    if (reader == NULL) {
        if (descriptor > STDIN_FILENO)
            (void)file_close(descriptor);
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a reader");
    }
    *reader = (remote_reader){
        .engine = engine, .worker = {.channel = -1}, .descriptor = descriptor, .article = article};
    channel_message_init(&reader->answer, MESSAGE_LIMIT);
    buffer_init(&reader->opening, MESSAGE_LIMIT);
    dateline_status status = arena_open(&reader->arena, DIGEST_BUDGET, error);
    if (status == DATELINE_OK && !take_options(reader, name, options))
        status = error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a reader");
    if (status == DATELINE_OK)
        status = open_remotely(reader, error);
    if (status != DATELINE_OK) {
        remote_close(reader);
        return status;
    }
    article->remote = reader;
    *out = reader;
    return DATELINE_OK;
}

void remote_close(remote_reader *reader)
{
    if (reader == NULL)
        return;
    if (reader->worker.channel >= 0) {
        (void)ask(reader, ASK_CLOSE, SLICE_NONE, -1);
        crew_give(reader->engine->crew, &reader->worker);
    }
    if (reader->descriptor > STDIN_FILENO)
        (void)file_close(reader->descriptor);
    channel_message_clear(&reader->answer);
    buffer_clear(&reader->opening);
    arena_close(reader->arena);
    memory_release((void *)(uintptr_t)reader->open.day.data);
    memory_release((void *)(uintptr_t)reader->open.columns.data);
    memory_release((void *)(uintptr_t)reader->open.name.data);
    memory_release(reader);
}

// ---- a death ---------------------------------------------------------------------------------

// Another process goes on behind the article. Of what was read from a pipe nothing is left, and an
// input that kills again and again is left alone.
static bool go_on(remote_reader *reader)
{
    reader->open.skip = reader->handed;
    if (!reader->can_rewind || ++reader->deaths >= MOST_DEATHS ||
        lseek(reader->descriptor, 0, SEEK_SET) != 0)
        return false;
    return open_remotely(reader, NULL) == DATELINE_OK;
}

// In the file, from 1, of the article that was handed out last: who takes turns has the others'
// runs between its own.
static uint64_t place_in_file(const remote_reader *reader)
{
    const message_open *open = &reader->open;
    const uint64_t before = reader->handed - 1;
    if (open->turns == 0)
        return reader->handed + open->passed;
    const uint64_t others = before / open->run * open->run * open->turns;
    return others + (uint64_t)open->turn * open->run + before % open->run + 1;
}

static dateline_status tell_death(remote_reader *reader, int ended, dateline_error *error)
{
    const bool is_signal = WIFSIGNALED(ended);
    const int number = is_signal ? WTERMSIG(ended) : WEXITSTATUS(ended);
    const char *name = reader->open.name.data;
    const bool has_id = reader->begun[0] != '\0' && strcmp(reader->begun, name) != 0;
    const unsigned long long place = place_in_file(reader);
    char which[NAME_SIZE / 2];
    snprintf(which, sizeof which, "article %llu%s%.80s%s", place, has_id ? " (" : "",
             has_id ? reader->begun : "", has_id ? ")" : "");
    const char *rest = reader->is_over ? "; the rest of the input was not read" : "";
    if (is_signal && number == SIGPROF)
        return error_set(error, DATELINE_LIMIT, 0, 0,
                         "%.60s: %s took too long to read and was set aside%s", name, which, rest);
    return error_set(error, DATELINE_BAD_INPUT, 0, 0,
                     "%.60s: %s ended the process that read it (%s %d%s%s) and was set aside%s",
                     name, which, is_signal ? "signal" : "code", number, is_signal ? ", " : "",
                     is_signal ? strsignal(number) : "", rest);
}

static dateline_status bury(remote_reader *reader, dateline_error *error)
{
    const int ended = crew_bury(reader->engine->crew, &reader->worker);
    reader->is_over = !go_on(reader);
    reader->died = !(WIFSIGNALED(ended) && WTERMSIG(ended) == SIGPROF);
    return tell_death(reader, ended, error);
}

// ---- reading ---------------------------------------------------------------------------------

dateline_status remote_next(remote_reader *reader, dateline_error *error)
{
    message_end end = {0};
    if (reader->is_over)
        return error_set(error, DATELINE_NOT_FOUND, 0, 0, "the input is at its end");
    arena_reset(reader->arena);
    reader->begun[0] = '\0';
    reader->died = false;
    reader->article->warning_count = 0;
    const bool is_heard = ask(reader, ASK_NEXT, SLICE_NONE, -1) && hear_end(&end, reader, NULL);
    reader->handed++;
    if (!is_heard)
        return bury(reader, error);
    reader->passed = end.passed;
    reader->total = end.total;
    reader->article->id = reader->begun;
    reader->article->warnings = end.warnings;
    reader->article->warning_count = end.warning_count;
    reader->article->tokens = end.tokens;
    if (error != NULL)
        *error = end.error;
    return end.error.status;
}

bool remote_died(const remote_reader *reader)
{
    return reader->died;
}

void remote_progress(const remote_reader *reader, uint64_t *passed, uint64_t *total)
{
    *passed = reader->passed;
    *total = reader->total == 0 ? reader->open.total : reader->total;
}

// Sends a question about the article that stands and gathers the answer.
static dateline_status gather(buffer *out, remote_reader *reader, uint32_t what,
                              const message_style *style, dateline_error *error)
{
    message_style asked = *style;
    message_end end = {0};
    buffer bytes;
    buffer_init(&bytes, MESSAGE_LIMIT);
    wire wire = wire_writer(&bytes);
    message_pass_style(&wire, &asked);
    const bool is_heard =
        !bytes.failed && ask(reader, what, buffer_slice(&bytes), -1) && hear_end(&end, reader, out);
    buffer_clear(&bytes);
    if (!is_heard)
        return bury(reader, error);
    if (error != NULL && end.error.status != DATELINE_OK)
        *error = end.error;
    return end.error.status;
}

dateline_status remote_write(remote_reader *reader, uint32_t what, const message_style *style,
                             dateline_write write, void *context, dateline_error *error)
{
    buffer out;
    buffer_init(&out, OUTPUT_LIMIT);
    dateline_status status = gather(&out, reader, what, style, error);
    // Half an article is never written.
    if (status == DATELINE_OK && !write(context, out.data, out.length))
        status = error_set(error, DATELINE_IO, 0, 0, "the output could not be written");
    buffer_clear(&out);
    return status;
}

// The digest's bytes live as long as the article.
static dateline_status read_digest(remote_reader *reader, slice digest, dateline_error *error)
{
    const slice kept = arena_copy(reader->arena, digest);
    if (kept.data == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "article needs more memory than allowed");
    return article_digest_read(&reader->article->article, reader->arena, kept,
                               reader->engine->lexicon, error);
}

dateline_status remote_digest(const article **out, remote_reader *reader, dateline_error *error)
{
    const message_style style = {0};
    buffer digest;
    *out = &reader->article->article;
    buffer_init(&digest, ARTICLE_DIGEST_LIMIT);
    dateline_status status = gather(&digest, reader, ASK_DIGEST, &style, error);
    if (status == DATELINE_OK)
        status =
            arena_verdict(reader->arena, read_digest(reader, buffer_slice(&digest), error), error);
    buffer_clear(&digest);
    // A process that sends such bytes is no longer ours.
    return status == DATELINE_CORRUPT ? bury(reader, error) : status;
}
