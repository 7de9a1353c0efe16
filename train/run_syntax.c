// Runs the shipped models over a treebank's text, for scoring and for speed.
//
//     run_syntax --lexicon FILE --models FOLDER [--raw] [--repeat N] TREEBANK.conllu > OURS.conllu
//
// Keeps the treebank's words; with --raw splits its text again. --repeat reads N times and prints
// words per second to standard error.
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/file_map.h"
#include "syntax/conllu.h"

#define MEMORY_MAX ((size_t)4 << 30)

typedef struct options {
    const char *lexicon;
    const char *models;
    const char *file;
    bool raw;
    uint32_t repeat;
} options;

typedef struct machine {
    lexicon *words;
    text_splitter *splitter;
    syntax_parser *parser;
    syntax_worker *worker;
    arena *memory;
} machine;

static bool read_options(options *out, int count, char **words)
{
    *out = (options){.repeat = 1};
    for (int i = 1; i < count; i++) {
        bool has_value = i + 1 < count;
        if (strcmp(words[i], "--raw") == 0) {
            out->raw = true;
        } else if (strcmp(words[i], "--lexicon") == 0 && has_value) {
            out->lexicon = words[++i];
        } else if (strcmp(words[i], "--models") == 0 && has_value) {
            out->models = words[++i];
        } else if (strcmp(words[i], "--repeat") == 0 && has_value) {
            out->repeat = (uint32_t)strtoul(words[++i], NULL, 10);
        } else {
            out->file = words[i];
        }
    }
    return out->lexicon != NULL && out->models != NULL && out->file != NULL;
}

static dateline_status open_machine(machine *out, const options *chosen, dateline_error *error)
{
    dateline_status status = lexicon_open(&out->words, chosen->lexicon, error);
    if (status == DATELINE_OK) {
        status = text_splitter_open(&out->splitter, out->words, chosen->models, error);
    }
    if (status == DATELINE_OK) {
        status = syntax_parser_open(&out->parser, out->words, chosen->models, NULL, error);
    }
    if (status == DATELINE_OK) {
        status = syntax_worker_open(&out->worker, out->parser, error);
    }
    return status == DATELINE_OK ? arena_open(&out->memory, MEMORY_MAX, error) : status;
}

static void close_machine(machine *machines)
{
    arena_close(machines->memory);
    syntax_worker_close(machines->worker);
    syntax_parser_close(machines->parser);
    text_splitter_close(machines->splitter);
    lexicon_close(machines->words);
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static dateline_status read_again(syntax_layer *out, text_document *split, const machine *machines,
                                  const text_document *given, bool raw, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    if (raw) {
        status = text_split(split, machines->splitter, machines->memory, given->text, given->blocks,
                            given->block_count, error);
    }
    if (status == DATELINE_OK) {
        status =
            syntax_read(out, machines->worker, machines->memory, raw ? split : given, NULL, error);
    }
    return status;
}

static void write_all(const syntax_layer *syntax)
{
    buffer out;
    buffer_init(&out, MEMORY_MAX);
    for (uint32_t i = 0; i < syntax->document->sentence_count; i++) {
        syntax_conllu_write(&out, syntax, i, NULL, NULL);
    }
    fwrite(out.data, 1, out.length, stdout);
    buffer_clear(&out);
}

static dateline_status run(const machine *machines, const options *chosen, dateline_error *error)
{
    file_map file = FILE_MAP_NONE;
    text_document given, split;
    syntax_layer gold, ours;
    dateline_status status = file_map_open(&file, chosen->file, error);
    if (status == DATELINE_OK) {
        status = syntax_conllu_read(&given, &gold, machines->memory,
                                    slice_of(file.data, file.length), error);
    }
    double start = seconds();
    for (uint32_t i = 0; status == DATELINE_OK && i < chosen->repeat; i++) {
        status = read_again(&ours, &split, machines, &given, chosen->raw, error);
    }
    if (status == DATELINE_OK) {
        double words = (double)given.token_count * chosen->repeat;
        fprintf(stderr, "%.0f words a second\n", words / (seconds() - start));
        write_all(&ours);
    }
    file_map_close(&file);
    return status;
}

int main(int count, char **words)
{
    options chosen;
    machine machines = {0};
    dateline_error error = {DATELINE_OK, "", 0, 0};
    if (!read_options(&chosen, count, words)) {
        fprintf(stderr, "run_syntax --lexicon FILE --models FOLDER [--raw] [--repeat N] FILE\n");
        return 2;
    }
    dateline_status status = open_machine(&machines, &chosen, &error);
    if (status == DATELINE_OK) {
        status = run(&machines, &chosen, &error);
    }
    close_machine(&machines);
    if (status != DATELINE_OK) {
        fprintf(stderr, "run_syntax: %s\n", error.message);
        return 1;
    }
    return 0;
}
