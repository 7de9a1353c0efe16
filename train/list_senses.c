// Lists what speaks for each event of articles being meant as its word says, for
// train/sense/learn.py.
//
//     list_senses --lexicon FILE --models FOLDER --model NAME ARTICLES.jsonl
//
// A line an event: article, byte where its word starts, name=hundredths as many as there are, and
// last what the encoder makes of its word, numbers apart by blanks; all else apart by tabs.
// The lexicon's what/sense.lex should be empty of weights, as events that are doubted are not there
// to be listed.
#include <stdio.h>

#include "shared/lister.h"

typedef struct readers {
    what_reader *what;
    who_reader *who;
} readers;

static void print_evidence(void *user, slice name, int32_t value)
{
    (void)user;
    printf("\t%.*s=%d", (int)name.length, name.data, value);
}

static void print_vector(const neural_layer *layer, uint32_t token)
{
    const uint32_t width = neural_vector_width(layer->model);
    for (uint32_t i = 0; i < width; i++) {
        printf("%c%.5g", i == 0 ? '\t' : ' ', (double)layer->vectors[(size_t)token * width + i]);
    }
}

static void list_events(void *user, article *article)
{
    const readers *readers = user;
    const what_input input = {.syntax = &article->syntax,
                              .who = &article->who,
                              .when = &article->when,
                              .where = &article->where,
                              .howmany = &article->howmany,
                              .sayswho = &article->sayswho,
                              .who_reader = readers->who};
    for (uint32_t i = 0; i < article->what.count; i++) {
        const slice id = article->source.id;
        printf("%.*s\t%u", (int)id.length, id.data, (unsigned)article->what.events[i].at.start);
        what_sense_evidence(readers->what, &input, &article->what, article->arena, i,
                            print_evidence, NULL);
        print_vector(&article->network, article->what.events[i].trigger);
        putchar('\n');
    }
}

static dateline_status list_all(const lister *lister, readers *readers, dateline_error *error)
{
    dateline_status status = what_reader_open(&readers->what, lister->lexicon, error);
    if (status == DATELINE_OK)
        status = who_reader_open(&readers->who, lister->lexicon, lister->models, NULL, error);
    if (status != DATELINE_OK)
        return status;
    neural_worker_keep_vectors(article_worker_network(lister->worker));
    return lister_visit_all(lister, list_events, readers, error);
}

int main(int count, char **words)
{
    lister lister;
    readers readers = {NULL, NULL};
    dateline_error error = {.status = DATELINE_OK};
    dateline_status status = lister_open(&lister, count, words, &error);
    if (status == DATELINE_OK)
        status = list_all(&lister, &readers, &error);
    if (status != DATELINE_OK)
        fprintf(stderr, "%s\n", error.message);
    who_reader_close(readers.who);
    what_reader_close(readers.what);
    lister_close(&lister);
    return status == DATELINE_OK ? 0 : status == DATELINE_USAGE ? 2 : 1;
}
