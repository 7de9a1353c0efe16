// Subjects that read: every case of test/intake, the fuzzers' whole articles and the examples, from
// a file, to all that can be written of an article.
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file_map.h"
#include "faults.h"

static bool is_passed_over(dateline_status status)
{
    return status == DATELINE_BAD_INPUT || status == DATELINE_LIMIT;
}

static dateline_status write_all(const dateline_article *article, uint64_t *digest,
                                 dateline_error *error)
{
    const dateline_style style = {.color = true, .width = 72};
    dateline_status status =
        dateline_article_write_json(article, DATELINE_LAYERS_ALL, digest_write, digest, error);
    if (status == DATELINE_OK)
        status = dateline_article_write_report(article, &style, digest_write, digest, error);
    if (status == DATELINE_OK)
        status = dateline_article_write_conllu(article, digest_write, digest, error);
    return status;
}

static outcome read_file(const subject *subject)
{
    dateline_reader *reader = NULL;
    dateline_error error = {0};
    uint64_t digest = DIGEST_OF_NOTHING;
    const dateline_reader_options options = {.day = "2025-06-07"};
    dateline_status status =
        dateline_reader_open(&reader, the_world.engine, subject->context, &options, &error);
    while (status == DATELINE_OK || is_passed_over(status)) {
        const dateline_article *article = NULL;
        status = dateline_reader_next(&article, reader, &error);
        (void)digest_write(&digest, (const char *)&status, sizeof status);
        if (status == DATELINE_OK)
            status = write_all(article, &digest, &error);
    }
    dateline_reader_close(reader);
    return (outcome){status == DATELINE_NOT_FOUND ? DATELINE_OK : status, digest};
}

static void add_file(subjects *all, const char *path, const char *name)
{
    const subject added = {.context = strdup(path), .has_files = true, .run = read_file};
    subjects_add(all, &added, "read %s", name);
}

// The input of a case into a file of its own.
static void add_case(subjects *all, const char *kind, unsigned number, slice input)
{
    char name[64], path[300];
    snprintf(name, sizeof name, "%s-%02u", kind, number);
    world_path(path, name);
    FILE *file = fopen(path, "wb");
    if (file == NULL || fwrite(input.data, 1, input.length, file) != input.length ||
        fclose(file) != 0)
        abort();
    add_file(all, path, name);
}

static void add_cases(subjects *all, const char *path)
{
    file_map map;
    char kind[32];
    unsigned number = 0;
    if (file_map_open(&map, path, NULL) != DATELINE_OK)
        abort();
    snprintf(kind, sizeof kind, "%s", strrchr(path, '/') + 1);
    *strchr(kind, '.') = '\0';
    slice rest = slice_of(map.data, map.length);
    while (slice_starts_with(rest, SLICE("== "))) {
        const size_t line = slice_find(rest, SLICE("\n")) + 1;
        const size_t end = slice_find(rest, SLICE("\n-- expect"));
        const size_t next = slice_find(rest, SLICE("\n== "));
        add_case(all, kind, ++number, slice_of(rest.data + line, end + 1 - line));
        if (next == SIZE_MAX)
            break;
        rest = slice_of(rest.data + next + 1, rest.length - next - 1);
    }
    file_map_close(&map);
}

void reading_subjects(subjects *all)
{
    static const char *const whole[] = {"fuzz/corpus/article/*.*", "fuzz/corpus/packed/*",
                                        "fuzz/corpus/archive/*",   "examples/*.txt",
                                        "examples/*.html",         "examples/*.jsonl"};
    char pattern[300];
    glob_t found;
    snprintf(pattern, sizeof pattern, "%.200s/test/intake/*.case", the_world.source);
    if (glob(pattern, 0, NULL, &found) == 0) {
        for (size_t i = 0; i < found.gl_pathc; i++)
            add_cases(all, found.gl_pathv[i]);
        globfree(&found);
    }
    for (size_t k = 0; k < sizeof whole / sizeof *whole; k++) {
        snprintf(pattern, sizeof pattern, "%.200s/%s", the_world.source, whole[k]);
        if (glob(pattern, 0, NULL, &found) != 0)
            continue;
        for (size_t i = 0; i < found.gl_pathc; i++)
            add_file(all, found.gl_pathv[i], found.gl_pathv[i] + strlen(the_world.source) + 1);
        globfree(&found);
    }
}
