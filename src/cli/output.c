// Where a verb writes: standard output, or a file that appears whole or not at all.
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <string.h>
#include <unistd.h>

#include "base/memory.h"
#include "cli/cli.h"

static FILE *stream_of(const cli_output *output)
{
    return output->file == NULL ? stdout : output->file;
}

static void tell(const cli_output *output)
{
    cli_complain("%s: %s", output->path == NULL ? "standard output" : output->path,
                 strerror(errno));
}

// The name that stands until all is written; what a run that was killed leaves behind is told from
// what is whole by it.
static char *temporary_of(const char *path)
{
    const size_t size = strlen(path) + 32;
    char *name = memory_allocate(size);
    if (name != NULL)
        snprintf(name, size, "%s.tmp.%ld", path, (long)getpid());
    return name;
}

cli_exit cli_output_open(cli_output *out, const char *path)
{
    *out = (cli_output){.path = path};
    if (path == NULL)
        return EXIT_DONE;
    out->temporary = temporary_of(path);
    if (out->temporary == NULL) {
        cli_complain("no memory for the output");
        return EXIT_LIMIT;
    }
    out->file = fopen(out->temporary, "we");
    if (out->file != NULL)
        return EXIT_DONE;
    cli_complain("%s: %s", out->temporary, strerror(errno));
    memory_release(out->temporary);
    return EXIT_INPUT;
}

bool cli_write(void *context, const char *bytes, size_t length)
{
    cli_output *output = context;
    if (length == 0 || fwrite(bytes, 1, length, stream_of(output)) == length)
        return true;
    output->closed = output->file == NULL && errno == EPIPE;
    output->failed = !output->closed;
    if (output->failed)
        tell(output);
    return false;
}

// A new name lasts only when the folder that holds it is on the disk.
static bool keep_folder(const char *path)
{
    char *copy = memory_copy_text(path);
    const int folder = copy == NULL ? -1 : open(dirname(copy), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    memory_release(copy);
    // Some file systems cannot do this for folders.
    const bool is_kept = folder >= 0 && (fsync(folder) == 0 || errno == EINVAL);
    if (folder >= 0)
        (void)close(folder);
    return is_kept;
}

// The file gets its name, or goes when it is not to be kept.
static void close_file(cli_output *output)
{
    bool is_kept = !output->failed && !output->is_dropped;
    const bool is_written = fflush(output->file) == 0 && ferror(output->file) == 0 &&
                            (!is_kept || fsync(fileno(output->file)) == 0);
    const bool is_closed = fclose(output->file) == 0;
    if (is_kept && (!is_written || !is_closed || rename(output->temporary, output->path) != 0 ||
                    !keep_folder(output->path))) {
        tell(output);
        output->failed = true;
        is_kept = false;
    }
    if (!is_kept)
        (void)unlink(output->temporary);
    memory_release(output->temporary);
    output->file = NULL;
}

static void flush_standard(cli_output *output)
{
    if (output->closed || output->failed || (fflush(stdout) == 0 && ferror(stdout) == 0))
        return;
    output->closed = errno == EPIPE;
    output->failed = !output->closed;
    if (output->failed)
        tell(output);
}

cli_exit cli_finish(cli_output *output, cli_exit code)
{
    if (output->file != NULL)
        close_file(output);
    else
        flush_standard(output);
    return output->failed ? cli_exit_worse(code, EXIT_INPUT) : code;
}
