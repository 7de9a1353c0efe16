#include "cli/reading.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/memory.h"

#define MOST_SHARDS 1000000
#define KEPT_BYTES ((size_t)64 << 20) // of a file's output while files before it are read

// What stands behind the name of the file in a text that begins with it, as do faults of records
// and ids of what is in archives; NULL when it begins otherwise.
static const char *behind_name(const char *text, const char *path)
{
    const char *slash = strrchr(path, '/');
    const char *names[] = {path, slash == NULL || slash[1] == '\0' ? path : slash + 1, "stdin"};
    const size_t count = strcmp(path, "-") == 0 ? 3 : 2;
    for (size_t i = 0; i < count; i++) {
        const size_t length = strlen(names[i]);
        if (strncmp(text, names[i], length) == 0 &&
            (text[length] == '\0' || strchr(":/# ", text[length]) != NULL))
            return text + length;
    }
    return NULL;
}

static const char *shown_path(const char *path)
{
    return strcmp(path, "-") == 0 ? "stdin" : path;
}

cli_exit cli_tell_fault(const char *path, const dateline_error *error)
{
    const char *rest = behind_name(error->message, path);
    cli_complain("%s%s%s", shown_path(path), rest != NULL ? "" : ": ",
                 rest != NULL ? rest : error->message);
    return cli_exit_of(error->status);
}

// Counts the warning under its code; false when enough of the kind have been told of the file.
static bool is_telling(cli_warnings *told, const char *warning)
{
    const size_t length = strcspn(warning, ":") + 1;
    for (uint32_t i = 0; i < CLI_WARNINGS && length < sizeof told->kinds[i].code; i++) {
        if (told->kinds[i].count == 0)
            memcpy(told->kinds[i].code, warning, length);
        if (strncmp(told->kinds[i].code, warning, length) == 0)
            return told->kinds[i].count++ < CLI_WARNINGS_TOLD;
    }
    return true;
}

void cli_end_warnings(cli_warnings *told)
{
    for (uint32_t i = 0; i < CLI_WARNINGS && told->path != NULL; i++)
        if (told->kinds[i].count > CLI_WARNINGS_TOLD)
            cli_complain("%s: %s %llu more of the kind", shown_path(told->path),
                         told->kinds[i].code,
                         (unsigned long long)told->kinds[i].count - CLI_WARNINGS_TOLD);
    *told = (cli_warnings){.path = NULL};
}

void cli_tell_warnings(cli_warnings *told, const char *path, const dateline_article *article)
{
    const char *warning, *id = dateline_article_id(article), *rest = behind_name(id, path);
    if (told->path != path)
        cli_end_warnings(told);
    told->path = path;
    for (uint32_t i = 0; (warning = dateline_article_warning(article, i)) != NULL; i++)
        if (is_telling(told, warning))
            cli_complain("%s%s%s: %s", shown_path(path), rest != NULL ? "" : ": ",
                         rest != NULL ? rest : id, warning);
}

// --model, or what is the verb's own. False after telling that there is no such model.
static bool read_model(dateline_model *out, const cli_arguments *arguments,
                       dateline_model otherwise)
{
    static const char *const names[] = {"accurate", "fast", NULL};
    const char *given = cli_value(arguments, "--model");
    *out = otherwise;
    if (given == NULL)
        return true;
    for (int i = 0; names[i] != NULL; i++) {
        if (strcmp(given, names[i]) == 0) {
            *out = (dateline_model)i;
            return true;
        }
    }
    const char *meant = cli_suggest(given, names);
    if (meant != NULL)
        cli_complain("there is no model \"%s\"; did you mean \"%s\"?", given, meant);
    else
        cli_complain("there is no model \"%s\": accurate or fast", given);
    return false;
}

// What a kernel cannot do is said, and done without.
static void tell_weakness(const dateline_engine *engine)
{
    const unsigned holds = dateline_engine_sandbox(engine);
    if ((holds & (DATELINE_SANDBOX_CALLS | DATELINE_SANDBOX_NOT_BUILT)) == 0)
        cli_complain("this kernel has no seccomp: articles are read in processes of their own, but "
                     "those are not locked in (dateline help sandbox)");
}

cli_exit cli_open_engine(dateline_engine **out, const cli_arguments *arguments,
                         dateline_model otherwise, bool locks_in)
{
    dateline_engine_options options = {.data_directory = cli_value(arguments, "--data"),
                                       .actors = cli_value(arguments, "--actors"),
                                       .sandbox = locks_in};
    if (!read_model(&options.model, arguments, otherwise))
        return EXIT_USAGE;
    dateline_error error = {0};
    dateline_status status = dateline_engine_open(out, &options, &error);
    if (status == DATELINE_OK) {
        if (locks_in && !cli_has(arguments, "--quiet"))
            tell_weakness(*out);
        return EXIT_DONE;
    }
    cli_complain("%s", error.message);
    return status == DATELINE_NO_MEMORY ? EXIT_LIMIT : EXIT_DATA;
}

// --shard I/N; false after telling that it makes no sense.
static bool read_shard(dateline_reader_options *options, const cli_arguments *arguments)
{
    const char *value = cli_value(arguments, "--shard");
    if (value == NULL)
        return true;
    char *slash, *end = NULL;
    errno = 0;
    const long shard = strtol(value, &slash, 10);
    const long shards = *slash == '/' ? strtol(slash + 1, &end, 10) : 0;
    if (errno != 0 || slash == value || end == NULL || *end != '\0' || shard < 0 ||
        shards > MOST_SHARDS || shard >= shards) {
        cli_complain("--shard wants I/N, I from 0 to N-1 and N up to %d, not \"%s\"", MOST_SHARDS,
                     value);
        return false;
    }
    options->shard = (uint32_t)shard;
    options->shards = (uint32_t)shards;
    return true;
}

cli_exit cli_reading_prepare(cli_reading *reading, const cli_arguments *arguments)
{
    reading->arguments = arguments;
    reading->is_quiet = cli_has(arguments, "--quiet");
    reading->options.day = cli_value(arguments, "--date");
    reading->options.columns = cli_value(arguments, "--columns");
    if (arguments->operand_count == 0) {
        cli_complain("%s wants a file, or - for standard input", arguments->page->name);
        return EXIT_USAGE;
    }
    reading->output = cli_value(arguments, "--output");
    return cli_format(&reading->options.format, arguments) &&
                   read_shard(&reading->options, arguments) &&
                   cli_number(&reading->jobs, arguments, "--jobs", 1, CLI_MOST_JOBS, 1)
               ? EXIT_DONE
               : EXIT_USAGE;
}

// What a run must know of a file beside the exit code.
typedef struct outcome {
    bool stops; // nothing more can be written
    bool lacks; // the system refused to read all of it
} outcome;

// Reads one file into `write`.
static cli_exit read_file(const cli_reading *reading, const char *path, dateline_write write,
                          void *context, outcome *outcome)
{
    dateline_reader *reader = NULL;
    dateline_error error = {0};
    cli_exit code = EXIT_DONE;
    dateline_status status =
        dateline_reader_open(&reader, reading->engine, path, &reading->options, &error);
    outcome->lacks |= status == DATELINE_IO;
    outcome->stops |= status == DATELINE_USAGE; // so would every other file
    if (status != DATELINE_OK)
        return cli_tell_fault(path, &error);
    const dateline_article *article;
    cli_warnings told = {.path = NULL};
    while ((status = dateline_reader_next(&article, reader, &error)) != DATELINE_NOT_FOUND) {
        if (status == DATELINE_OK) {
            if (!reading->is_quiet)
                cli_tell_warnings(&told, path, article);
            status = reading->write_article(reading, article, write, context, &error);
            outcome->stops = status == DATELINE_IO;
        }
        if (outcome->stops)
            break;
        if (status != DATELINE_OK)
            code = cli_exit_worse(code, cli_tell_fault(path, &error));
        outcome->lacks |= status == DATELINE_IO;
        if (status == DATELINE_IO || status == DATELINE_INTERNAL || status == DATELINE_USAGE)
            break;
    }
    dateline_reader_close(reader);
    cli_end_warnings(&told);
    return code;
}

static cli_exit read_in_turn(const cli_reading *reading, cli_output *output)
{
    cli_exit code = EXIT_DONE;
    outcome outcome = {0};
    for (int i = 0; i < reading->arguments->operand_count && !outcome.stops; i++)
        code = cli_exit_worse(
            code, read_file(reading, reading->arguments->operands[i], cli_write, output, &outcome));
    output->is_dropped = outcome.lacks;
    return code;
}

// ---- several files at once -------------------------------------------------------------------

// One file's output until its turn comes. When it is the file whose turn it is, bytes go straight
// out; when it has gathered KEPT_BYTES it waits for its turn.
typedef struct crew crew;
typedef struct part {
    crew *crew;
    int index;
    char *bytes;
    size_t length, capacity;
} part;

struct crew {
    const cli_reading *reading;
    cli_output *output;
    pthread_mutex_t lock;
    pthread_cond_t moved;
    int next; // file to be taken up
    int turn; // file that may write
    bool stops;
    cli_exit code;
};

static bool flush_part(part *part)
{
    bool is_written = cli_write(part->crew->output, part->bytes, part->length);
    part->length = 0;
    return is_written;
}

// Waits until all files before this one have been written.
static void await_turn(part *part)
{
    crew *crew = part->crew;
    pthread_mutex_lock(&crew->lock);
    while (crew->turn != part->index)
        pthread_cond_wait(&crew->moved, &crew->lock);
    pthread_mutex_unlock(&crew->lock);
}

static bool write_part(void *context, const char *bytes, size_t length)
{
    part *part = context;
    if (part->length + length > KEPT_BYTES) {
        await_turn(part);
        return !part->crew->output->closed && !part->crew->output->failed && flush_part(part) &&
               cli_write(part->crew->output, bytes, length);
    }
    if (part->length + length > part->capacity) {
        size_t capacity = (part->length + length) * 2;
        char *grown = memory_resize(part->bytes, capacity);
        if (grown == NULL)
            return false;
        part->bytes = grown;
        part->capacity = capacity;
    }
    memcpy(part->bytes + part->length, bytes, length);
    part->length += length;
    return true;
}

static void finish_part(part *part, cli_exit code, outcome outcome)
{
    crew *crew = part->crew;
    await_turn(part);
    bool can_write = !crew->output->closed && !crew->output->failed;
    if (can_write && !flush_part(part))
        outcome.stops = true;
    pthread_mutex_lock(&crew->lock);
    crew->turn++;
    crew->code = cli_exit_worse(crew->code, code);
    crew->stops |= outcome.stops;
    crew->output->is_dropped |= outcome.lacks;
    pthread_cond_broadcast(&crew->moved);
    pthread_mutex_unlock(&crew->lock);
    part->length = 0;
}

static void *work(void *context)
{
    crew *crew = context;
    part part = {.crew = crew};
    for (;;) {
        pthread_mutex_lock(&crew->lock);
        bool is_over = crew->stops || crew->next >= crew->reading->arguments->operand_count;
        part.index = is_over ? -1 : crew->next++;
        pthread_mutex_unlock(&crew->lock);
        if (is_over)
            break;
        outcome outcome = {0};
        cli_exit code = read_file(crew->reading, crew->reading->arguments->operands[part.index],
                                  write_part, &part, &outcome);
        finish_part(&part, code, outcome);
    }
    memory_release(part.bytes);
    return NULL;
}

static cli_exit read_together(const cli_reading *reading, cli_output *output)
{
    crew crew = {.reading = reading, .output = output};
    pthread_t threads[CLI_MOST_JOBS];
    long started = 0;
    pthread_mutex_init(&crew.lock, NULL);
    pthread_cond_init(&crew.moved, NULL);
    while (started < reading->jobs - 1 && started < reading->arguments->operand_count - 1 &&
           pthread_create(&threads[started], NULL, work, &crew) == 0)
        started++;
    work(&crew);
    for (long i = 0; i < started; i++)
        pthread_join(threads[i], NULL);
    pthread_cond_destroy(&crew.moved);
    pthread_mutex_destroy(&crew.lock);
    return crew.code;
}

static cli_exit read_all(cli_reading *reading, cli_output *output)
{
    const bool is_alone = reading->jobs == 1 || reading->arguments->operand_count == 1;
    const cli_exit code = is_alone ? read_in_turn(reading, output) : read_together(reading, output);
    reading->lacks = output->is_dropped;
    if (output->is_dropped && output->file != NULL)
        cli_complain("%s: not written, as some input could not be read", output->path);
    return code;
}

cli_exit cli_reading_run(cli_reading *reading)
{
    cli_output output;
    cli_exit code = cli_open_engine(&reading->engine, reading->arguments, DATELINE_MODEL_ACCURATE,
                                    !cli_has(reading->arguments, "--no-sandbox"));
    if (code != EXIT_DONE)
        return code;
    code = cli_output_open(&output, reading->output);
    if (code == EXIT_DONE)
        code = cli_finish(&output, read_all(reading, &output));
    dateline_engine_close(reading->engine);
    return code;
}
