// Where a verb writes: standard output, or a file that appears whole or not at all.
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "cli/cli.h"

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

static void release(cli_output *output)
{
    memory_release(output->temporary);
    memory_release(output->file);
    output->temporary = NULL;
    output->file = NULL;
}

cli_exit cli_output_open(cli_output *out, const char *path)
{
    *out = (cli_output){.path = path};
    if (path == NULL)
        return EXIT_DONE;
    cli_exit code = EXIT_DONE;
    out->temporary = temporary_of(path);
    out->file = memory_allocate(sizeof *out->file);
    if (out->temporary == NULL || out->file == NULL) {
        cli_complain("no memory for the output");
        code = EXIT_LIMIT;
    } else if (!file_writer_open(out->file, out->temporary)) {
        cli_complain("%s: %s", out->temporary, strerror(out->file->reason));
        code = EXIT_INPUT;
    }
    if (code != EXIT_DONE)
        release(out);
    return code;
}

// False with errno set.
static bool put(const cli_output *output, const char *bytes, size_t length)
{
    if (output->file == NULL)
        return fwrite(bytes, 1, length, stdout) == length;
    const bool is_written = file_writer_add(output->file, bytes, length);
    if (!is_written)
        errno = output->file->reason;
    return is_written;
}

bool cli_write(void *context, const char *bytes, size_t length)
{
    cli_output *output = context;
    if (length == 0 || put(output, bytes, length))
        return true;
    output->closed = output->file == NULL && errno == EPIPE;
    output->failed = !output->closed;
    if (output->failed)
        tell(output);
    return false;
}

// The file gets its name, or goes when it is not to be kept.
static void close_file(cli_output *output)
{
    bool is_kept = !output->failed && !output->is_dropped;
    const bool is_written = !is_kept || file_writer_sync(output->file);
    const bool is_closed = file_writer_close(output->file);
    if (is_kept && (!is_written || !is_closed || !file_rename(output->temporary, output->path))) {
        tell(output);
        output->failed = true;
        is_kept = false;
    }
    if (!is_kept)
        (void)file_remove(output->temporary);
    release(output);
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
