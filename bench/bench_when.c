// How fast the time layer alone reads: articles a second, tokens given, without trees.
//
//     taskset -c 0 build/bench/bench_when build/dateline.lexicon TEXTS
//
// TEXTS has one article a line. The figure is the best of several rounds over all of them, in time
// of the processor. Tokens are made before the clock starts; trees, which only tell tenses, are
// not.
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/file_map.h"
#include "store/lexicon.h"
#include "when/plain.h"

#define ROUNDS 7
#define ARTICLES 100000
#define TEXT_BUDGET ((size_t)1 << 31)
#define TIME_BUDGET ((size_t)1 << 28)
#define DAY 19858 // 15 May 2024

typedef struct texts {
    plain *items;
    uint32_t count;
    uint64_t words;
} texts;

// Seconds of the processor, not of the clock.
static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static bool read_texts(texts *out, arena *arena, slice rest)
{
    out->items = arena_alloc(arena, ARTICLES * sizeof *out->items);
    while (out->items != NULL && rest.length > 0 && out->count < ARTICLES) {
        slice line = slice_cut(&rest, '\n');
        if (line.length == 0)
            continue;
        plain *plain = &out->items[out->count++];
        plain_read(plain, arena, line);
        out->words += plain->document.token_count;
    }
    return out->count > 0;
}

// Seconds of one round; negative when a text could not be read.
static double one_round(const texts *texts, const when_reader *reader, arena *arena,
                        uint64_t *expressions)
{
    *expressions = 0;
    const double start = now();
    for (uint32_t i = 0; i < texts->count; i++) {
        when_layer layer;
        if (when_read(&layer, reader, arena, &texts->items[i].syntax, DAY, NULL) != DATELINE_OK)
            return -1;
        *expressions += layer.count;
        arena_reset(arena);
    }
    return now() - start;
}

static int tell(const texts *texts, const when_reader *reader, arena *arena)
{
    double best = 1e9;
    uint64_t expressions = 0;
    for (int round = 0; round < ROUNDS; round++) {
        const double took = one_round(texts, reader, arena, &expressions);
        if (took < 0)
            return 1;
        best = took < best ? took : best;
    }
    printf("%u articles, %llu words, %llu expressions: %.0f articles/s, %.2f million words/s\n",
           texts->count, (unsigned long long)texts->words, (unsigned long long)expressions,
           texts->count / best, 1e-6 * (double)texts->words / best);
    return 0;
}

int main(int count, char **arguments)
{
    lexicon *lexicon = NULL;
    when_reader *reader = NULL;
    arena *text_arena = NULL, *time_arena = NULL;
    file_map file = {0};
    texts texts = {0};
    bool is_open = count == 3 && lexicon_open(&lexicon, arguments[1], NULL) == DATELINE_OK &&
                   when_reader_open(&reader, lexicon, NULL) == DATELINE_OK &&
                   file_map_open(&file, arguments[2], NULL) == DATELINE_OK &&
                   arena_open(&text_arena, TEXT_BUDGET, NULL) == DATELINE_OK &&
                   arena_open(&time_arena, TIME_BUDGET, NULL) == DATELINE_OK;
    int result = 1;
    if (is_open && read_texts(&texts, text_arena, slice_of(file.data, file.length)))
        result = tell(&texts, reader, time_arena);
    else
        fprintf(stderr, "usage: bench_when LEXICON TEXTS, one article a line\n");
    arena_close(time_arena);
    arena_close(text_arena);
    file_map_close(&file);
    when_reader_close(reader);
    lexicon_close(lexicon);
    return result;
}
