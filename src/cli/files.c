#include "cli/files.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/memory.h"

#define FOLDER_DEPTH 16

static cli_exit add_path(cli_files *files, const char *path, const struct stat *facts)
{
    if (files->count == files->capacity) {
        size_t capacity = files->capacity == 0 ? 64 : files->capacity * 2;
        char **grown = memory_resize(files->paths, capacity * sizeof *grown);
        if (grown == NULL)
            return EXIT_LIMIT;
        files->paths = grown;
        files->capacity = capacity;
    }
    char *copy = memory_copy_text(path);
    if (copy == NULL)
        return EXIT_LIMIT;
    files->paths[files->count++] = copy;
    if (facts != NULL && S_ISREG(facts->st_mode))
        files->bytes += (uint64_t)facts->st_size;
    return EXIT_DONE;
}

static bool ends_with(const char *text, size_t length, const char *end)
{
    size_t wanted = strlen(end);
    return length >= wanted && memcmp(text + length - wanted, end, wanted) == 0;
}

// In folders only files that say they are articles; others may be named one by one.
static bool has_article_name(const char *path)
{
    static const char *const suffixes[] = {
        ".txt",    ".text", ".html", ".htm", ".xhtml", ".json", ".jsonl", ".ndjson",
        ".conllu", ".csv",  ".tsv",  ".eml", ".mbox",  ".rss",  ".atom",  ".xml",
        ".warc",   ".arc",  ".wacz", ".zip", ".tar",   ".tgz"};
    static const char *const packings[] = {".gz", ".zst", ".bz2", ".xz"};
    size_t length = strlen(path);
    for (size_t i = 0; i < sizeof packings / sizeof packings[0]; i++)
        if (ends_with(path, length, packings[i]))
            length -= strlen(packings[i]);
    for (size_t i = 0; i < sizeof suffixes / sizeof suffixes[0]; i++)
        if (ends_with(path, length, suffixes[i]))
            return true;
    return false;
}

static cli_exit add_tree(cli_files *files, const char *path, int depth);

static cli_exit add_folder(cli_files *files, const char *path, int depth)
{
    file_list list;
    if (depth >= FOLDER_DEPTH || !file_list_open(&list, path)) {
        cli_complain("%s: %s", path, depth < FOLDER_DEPTH ? strerror(errno) : "too deep a folder");
        return EXIT_INPUT;
    }
    cli_exit code = EXIT_DONE;
    for (int i = 0; i < list.count; i++) {
        const char *name = file_list_name(&list, i);
        size_t size = strlen(path) + strlen(name) + 2;
        char *below = memory_allocate(size);
        if (below == NULL) {
            code = EXIT_LIMIT;
        } else {
            bool has_slash = path[strlen(path) - 1] == '/';
            snprintf(below, size, "%s%s%s", path, has_slash ? "" : "/", name);
            code = cli_exit_worse(code, add_tree(files, below, depth + 1));
        }
        memory_release(below);
    }
    file_list_close(&list);
    return code;
}

static cli_exit add_tree(cli_files *files, const char *path, int depth)
{
    struct stat facts;
    if (!file_facts_at(path, &facts)) {
        cli_complain("%s: %s", path, strerror(errno));
        return EXIT_INPUT;
    }
    if (S_ISDIR(facts.st_mode))
        return add_folder(files, path, depth);
    // In folders a pipe would wait for ever.
    bool is_wanted = depth == 0 || (S_ISREG(facts.st_mode) && has_article_name(path));
    return is_wanted ? add_path(files, path, &facts) : EXIT_DONE;
}

cli_exit cli_files_find(cli_files *out, const cli_arguments *arguments)
{
    cli_exit code = EXIT_DONE;
    *out = (cli_files){0};
    for (int i = 0; i < arguments->operand_count; i++) {
        const char *path = arguments->operands[i];
        bool is_standard = strcmp(path, "-") == 0;
        code = cli_exit_worse(code, is_standard || path[0] == '\0' ? add_path(out, path, NULL)
                                                                   : add_tree(out, path, 0));
    }
    return code;
}

void cli_files_close(cli_files *files)
{
    for (size_t i = 0; i < files->count; i++)
        memory_release(files->paths[i]);
    memory_release(files->paths);
    *files = (cli_files){0};
}
