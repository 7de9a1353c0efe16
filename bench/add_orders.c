// Articles are read once and added to a new ledger in many shuffled orders: what of `add` is the
// ledger's, without the reading.
//
//     build/bench/add_orders LEXICON MODELS ARTICLES.jsonl FOLDER FIRST END
//
// Writes FOLDER/orderN.db for each N from FIRST up to END, which test/ledger/shuffle_orders.py
// compares; says what an article took, 32 of them in a transaction.
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "article/digest.h"
#include "base/memory.h"
#include "ledger/ledger.h"

#define MEMORY ((size_t)256 << 20)
#define TOGETHER 32u

typedef struct shuffling {
    lexicon *lexicon;
    arena *all, *one; // digests; the article at hand
    slice *digests;   // [count] in all
    uint32_t count, capacity;
} shuffling;

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static dateline_status keep(shuffling *all, const article *article, dateline_error *error)
{
    buffer digest;
    buffer_init(&digest, ARTICLE_DIGEST_LIMIT);
    dateline_status status = article_digest_write(&digest, article, error);
    slice *kept = ARENA_PUSH(all->all, all->digests, all->count, all->capacity);
    if (status == DATELINE_OK && kept != NULL)
        *kept = arena_copy(all->all, buffer_slice(&digest));
    buffer_clear(&digest);
    return arena_verdict(all->all, status, error);
}

static dateline_status read_all(shuffling *all, const char *models, const char *path,
                                dateline_error *error)
{
    article_readers *readers = NULL;
    article_worker *worker = NULL;
    intake_source *source = NULL;
    dateline_status status =
        article_readers_open(&readers, all->lexicon, models, "fast", kernels_best(), NULL, error);
    if (status == DATELINE_OK)
        status = article_worker_open(&worker, readers, error);
    if (status == DATELINE_OK)
        status = intake_open(&source, article_intake(readers), path, INTAKE_JSONL, error);
    while (status == DATELINE_OK) {
        intake_article given;
        article article;
        arena_reset(all->one);
        status = intake_next(&given, source, all->one, error);
        if (status != DATELINE_OK)
            break;
        status =
            article_read(&article, worker, all->one, &given, DAY_UNKNOWN, ARTICLE_WHOLE, error);
        if (status == DATELINE_OK)
            status = keep(all, &article, error);
    }
    intake_close(source);
    article_worker_close(worker);
    article_readers_close(readers);
    return status == DATELINE_NOT_FOUND ? DATELINE_OK : status;
}

// Fisher and Yates; the same for a number everywhere.
static void shuffle(shuffling *all, uint64_t seed)
{
    for (uint32_t i = all->count; i > 1; i--) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        const uint32_t other = (uint32_t)((seed >> 33) % i);
        const slice moved = all->digests[i - 1];
        all->digests[i - 1] = all->digests[other];
        all->digests[other] = moved;
    }
}

static dateline_status add_one(shuffling *all, ledger *ledger, uint32_t number,
                               dateline_error *error)
{
    article article = {0};
    bool is_new = false;
    arena_reset(all->one);
    dateline_status status =
        article_digest_read(&article, all->one, all->digests[number], all->lexicon, error);
    if (number % TOGETHER == 0)
        ledger_gather(ledger);
    if (status == DATELINE_OK)
        status = ledger_add(ledger, &article, &is_new, error);
    if (status == DATELINE_OK && (number % TOGETHER == TOGETHER - 1 || number == all->count - 1))
        status = ledger_keep_gathered(ledger, error);
    return status;
}

static dateline_status add_all(shuffling *all, const char *folder, long order,
                               dateline_error *error)
{
    char path[4096];
    ledger *ledger = NULL;
    const double start = now();
    snprintf(path, sizeof path, "%s/order%ld.db", folder, order);
    dateline_status status = ledger_open(&ledger, path, DATELINE_LEDGER_WRITE, error);
    for (uint32_t i = 0; i < all->count && status == DATELINE_OK; i++)
        status = add_one(all, ledger, i, error);
    ledger_close(ledger);
    printf("order %ld: %.2f ms an article\n", order, 1e3 * (now() - start) / all->count);
    (void)fflush(stdout);
    return status;
}

int main(int count, char **words)
{
    shuffling all = {0};
    dateline_error error = {.status = DATELINE_OK};
    if (count != 7) {
        fprintf(stderr, "usage: add_orders LEXICON MODELS ARTICLES.jsonl FOLDER FIRST END\n");
        return 2;
    }
    dateline_status status = lexicon_open(&all.lexicon, words[1], &error);
    if (status == DATELINE_OK)
        status = arena_open(&all.all, MEMORY, &error);
    if (status == DATELINE_OK)
        status = arena_open(&all.one, MEMORY, &error);
    if (status == DATELINE_OK)
        status = read_all(&all, words[2], words[3], &error);
    for (long order = 0, end = strtol(words[6], NULL, 10); order < end && status == DATELINE_OK;
         order++) {
        if (order >= strtol(words[5], NULL, 10))
            status = add_all(&all, words[4], order, &error);
        shuffle(&all, (uint64_t)order + 1);
    }
    if (status != DATELINE_OK)
        fprintf(stderr, "%s\n", error.message);
    return status == DATELINE_OK ? 0 : 1;
}
