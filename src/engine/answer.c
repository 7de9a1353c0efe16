// The process that reads: it does what it is asked over its channel and knows nothing else.
#include <sys/time.h>

#include "article/digest.h"
#include "engine/message.h"
#include "engine/remote.h"
#include "sandbox/channel.h"

#define PIECE ((size_t)1 << 20)
#define SECONDS 120 // of processor time for an article, then the process ends itself
#define WORDS_BUDGET ((size_t)1 << 20)

typedef struct answering {
    const dateline_engine *engine;
    int channel;
    dateline_reader *reader;         // NULL none is open
    const dateline_article *article; // NULL none stands
    arena *words;                    // of the options
    buffer out;
} answering;

static void limit_time(int seconds)
{
    const struct itimerval time = {.it_value = {.tv_sec = seconds}};
    (void)setitimer(ITIMER_PROF, &time, NULL);
}

static bool tell_end(answering *all, const dateline_error *error)
{
    message_end end = {.error = *error};
    if (all->reader != NULL)
        dateline_reader_progress(all->reader, &end.passed, &end.total);
    if (all->article != NULL) {
        end.tokens = all->article->tokens;
        end.warnings = all->article->warnings;
        end.warning_count = all->article->warning_count;
    }
    buffer_restart(&all->out);
    wire wire = wire_writer(&all->out);
    message_pass_end(&wire, &end);
    return !all->out.failed && channel_send(all->channel, TELL_END, buffer_slice(&all->out), -1);
}

static void tell_begun(void *context, slice id)
{
    const answering *all = context;
    (void)channel_send(all->channel, TELL_BEGUN, id, -1);
}

static bool tell_bytes(void *context, const char *bytes, size_t length)
{
    const answering *all = context;
    for (size_t at = 0; at < length; at += PIECE) {
        const size_t step = length - at < PIECE ? length - at : PIECE;
        if (!channel_send(all->channel, TELL_BYTES, slice_of(bytes + at, step), -1))
            return false;
    }
    return true;
}

static const char *string_of(arena *arena, slice text)
{
    if (text.data == NULL)
        return NULL;
    char *copy = arena_alloc(arena, text.length + 1);
    if (copy != NULL && text.length > 0)
        memcpy(copy, text.data, text.length);
    return copy;
}

static void close_reader(answering *all)
{
    dateline_reader_close(all->reader);
    all->reader = NULL;
    all->article = NULL;
}

static void open_reader(answering *all, channel_message *asked, dateline_error *error)
{
    message_open open = {0};
    wire wire = wire_reader(buffer_slice(&asked->bytes), all->words);
    close_reader(all);
    arena_reset(all->words);
    message_pass_open(&wire, &open);
    const char *name = string_of(all->words, open.name);
    const dateline_reader_options options = {.format = (dateline_format)open.format,
                                             .day = string_of(all->words, open.day),
                                             .depth = (dateline_depth)open.depth,
                                             .columns = string_of(all->words, open.columns),
                                             .bare = open.bare,
                                             .shard = open.shard,
                                             .shards = open.shards,
                                             .turn = open.turn,
                                             .turns = open.turns,
                                             .run = open.run,
                                             .line = open.line,
                                             .skip = open.passed};
    if (!wire_is_done(&wire) || name == NULL || asked->file < 0) {
        error->status = error_set(error, DATELINE_INTERNAL, 0, 0, "no input to read");
        return;
    }
    error->status = reader_open_descriptor(&all->reader, all->engine, asked->file, open.total, name,
                                           &options, error);
    asked->file = -1;
    if (error->status != DATELINE_OK)
        return;
    reader_tell_begun(all->reader, tell_begun, all);
    for (uint64_t i = 0; i < open.skip && reader_skip(all->reader); i++) {
    }
}

static dateline_status write_digest(answering *all, dateline_error *error)
{
    buffer digest;
    buffer_init(&digest, ARTICLE_DIGEST_LIMIT);
    dateline_status status = article_digest_write(&digest, &all->article->article, error);
    if (status == DATELINE_OK && !channel_send(all->channel, TELL_BYTES, buffer_slice(&digest), -1))
        status = DATELINE_IO;
    buffer_clear(&digest);
    return status;
}

static dateline_status write_article(answering *all, const channel_message *asked,
                                     dateline_error *error)
{
    message_style style = {0};
    wire wire = wire_reader(buffer_slice(&asked->bytes), all->words);
    if (all->article == NULL)
        return error_set(error, DATELINE_INTERNAL, 0, 0, "no article to write");
    if (asked->kind == ASK_DIGEST)
        return write_digest(all, error);
    message_pass_style(&wire, &style);
    if (asked->kind == ASK_JSON)
        return dateline_article_write_json(all->article, style.layers, tell_bytes, all, error);
    if (asked->kind == ASK_CONLLU)
        return dateline_article_write_conllu(all->article, tell_bytes, all, error);
    const dateline_style screen = {style.color, style.width};
    return dateline_article_write_report(all->article, &screen, tell_bytes, all, error);
}

static void read_next(answering *all, dateline_error *error)
{
    all->article = NULL;
    if (all->reader == NULL) {
        error->status = error_set(error, DATELINE_INTERNAL, 0, 0, "no input is open");
        return;
    }
    error->status = dateline_reader_next(&all->article, all->reader, error);
    if (error->status != DATELINE_OK)
        all->article = NULL;
}

// False when nobody hears.
static bool answer(answering *all, channel_message *asked)
{
    dateline_error error = {0};
    limit_time(SECONDS);
    switch (asked->kind) {
    case ASK_OPEN:
        open_reader(all, asked, &error);
        break;
    case ASK_NEXT:
        read_next(all, &error);
        break;
    case ASK_CLOSE:
        close_reader(all);
        return true;
    default:
        error.status = write_article(all, asked, &error);
    }
    const bool is_heard = tell_end(all, &error);
    limit_time(0);
    return is_heard;
}

void remote_answer(void *engine, int channel)
{
    answering all = {.engine = engine, .channel = channel};
    channel_message asked;
    buffer_init(&all.out, MESSAGE_LIMIT);
    channel_message_init(&asked, MESSAGE_LIMIT);
    if (arena_open(&all.words, WORDS_BUDGET, NULL) != DATELINE_OK)
        return;
    while (channel_receive(&asked, channel, true, 0, NULL) && answer(&all, &asked)) {
    }
    close_reader(&all);
    channel_message_clear(&asked);
    arena_close(all.words);
    buffer_clear(&all.out);
}
