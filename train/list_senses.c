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
#include <string.h>

#include "article/article.h"

#define ARTICLE_MEMORY ((size_t)256 << 20)

typedef struct options {
    const char *lexicon, *models, *model, *articles;
} options;

typedef struct readers {
    lexicon *lexicon;
    what_reader *what;
    who_reader *who;
    article_readers *articles;
    article_worker *worker;
    arena *memory;
    intake_source *source;
} readers;

static bool read_options(options *out, int count, char **words)
{
    *out = (options){.model = "fast"};
    for (int i = 1; i < count; i++) {
        const bool has_value = i + 1 < count;
        if (strcmp(words[i], "--lexicon") == 0 && has_value)
            out->lexicon = words[++i];
        else if (strcmp(words[i], "--models") == 0 && has_value)
            out->models = words[++i];
        else if (strcmp(words[i], "--model") == 0 && has_value)
            out->model = words[++i];
        else
            out->articles = words[i];
    }
    return out->lexicon != NULL && out->models != NULL && out->articles != NULL;
}

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

static void list_events(article *article, const readers *readers)
{
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

static dateline_status open_readers(readers *out, const options *chosen, dateline_error *error)
{
    dateline_status status = lexicon_open(&out->lexicon, chosen->lexicon, error);
    if (status == DATELINE_OK)
        status = what_reader_open(&out->what, out->lexicon, error);
    if (status == DATELINE_OK)
        status = who_reader_open(&out->who, out->lexicon, chosen->models, NULL, error);
    if (status == DATELINE_OK)
        status = article_readers_open(&out->articles, out->lexicon, chosen->models, chosen->model,
                                      NULL, error);
    if (status == DATELINE_OK)
        status = article_worker_open(&out->worker, out->articles, error);
    if (status == DATELINE_OK)
        neural_worker_keep_vectors(article_worker_network(out->worker));
    if (status == DATELINE_OK)
        status = arena_open(&out->memory, ARTICLE_MEMORY, error);
    if (status == DATELINE_OK)
        status = intake_open(&out->source, article_intake(out->articles), chosen->articles,
                             INTAKE_JSONL, error);
    return status;
}

static dateline_status list_all(const readers *readers, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    while (status == DATELINE_OK) {
        intake_article given;
        article article;
        arena_reset(readers->memory);
        status = intake_next(&given, readers->source, readers->memory, error);
        if (status == DATELINE_OK)
            status = article_read(&article, readers->worker, readers->memory, &given, DAY_UNKNOWN,
                                  ARTICLE_WHOLE, error);
        if (status == DATELINE_OK)
            list_events(&article, readers);
    }
    return status == DATELINE_NOT_FOUND ? DATELINE_OK : status;
}

int main(int count, char **words)
{
    options chosen;
    dateline_error error = {.status = DATELINE_OK};
    if (!read_options(&chosen, count, words)) {
        fprintf(stderr, "usage: list_senses --lexicon FILE --models FOLDER [--model NAME]"
                        " ARTICLES.jsonl\n");
        return 2;
    }
    readers readers = {0};
    dateline_status status = open_readers(&readers, &chosen, &error);
    if (status == DATELINE_OK)
        status = list_all(&readers, &error);
    if (status != DATELINE_OK)
        fprintf(stderr, "%s\n", error.message);
    intake_close(readers.source);
    arena_close(readers.memory);
    article_worker_close(readers.worker);
    article_readers_close(readers.articles);
    who_reader_close(readers.who);
    what_reader_close(readers.what);
    lexicon_close(readers.lexicon);
    return status == DATELINE_OK ? 0 : 1;
}
