// bench_intake LEXICON ROUNDS FILE...: how fast pages become articles, without anything that reads
// them. Each file is opened and read anew in every round; seconds are of the processor.
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "intake/intake.h"

typedef struct bench {
    lexicon *lexicon;
    intake_knowledge *knowledge;
    arena *arena;
    unsigned long articles, faults;
} bench;

static double seconds_of_processor(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static void read_file(bench *bench, const char *path)
{
    intake_source *source;
    intake_article article;
    if (intake_open(&source, bench->knowledge, path, INTAKE_AUTO, NULL) != DATELINE_OK) {
        bench->faults++;
        return;
    }
    for (;;) {
        arena_reset(bench->arena);
        dateline_status status = intake_next(&article, source, bench->arena, NULL);
        if (status == DATELINE_NOT_FOUND || status == DATELINE_IO)
            break;
        bench->articles += status == DATELINE_OK;
        bench->faults += status != DATELINE_OK;
    }
    intake_close(source);
}

int main(int count, char **arguments)
{
    bench bench = {0};
    dateline_error error = {0};
    int rounds = count > 3 ? atoi(arguments[2]) : 0;
    if (rounds < 1) {
        fprintf(stderr, "usage: bench_intake LEXICON ROUNDS FILE...\n");
        return 2;
    }
    if (lexicon_open(&bench.lexicon, arguments[1], &error) != DATELINE_OK ||
        intake_knowledge_open(&bench.knowledge, bench.lexicon, &error) != DATELINE_OK ||
        arena_open(&bench.arena, (size_t)64 << 20, &error) != DATELINE_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    double start = seconds_of_processor();
    for (int round = 0; round < rounds; round++)
        for (int i = 3; i < count; i++)
            read_file(&bench, arguments[i]);
    double seconds = seconds_of_processor() - start;
    printf("%lu articles, %lu faults, %.2f s, %.1f files/s\n", bench.articles, bench.faults,
           seconds, (double)(count - 3) * rounds / seconds);
    arena_close(bench.arena);
    intake_knowledge_close(bench.knowledge);
    lexicon_close(bench.lexicon);
    return 0;
}
