#include "lister.h"

#include "article/article.h"

#include <stdio.h>
#include <string.h>

#define ARTICLE_MEMORY ((size_t)256 << 20)

typedef struct options {
    const char *lexicon, *models, *model, *articles;
} options;

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

static dateline_status open_all(lister *out, const options *chosen, dateline_error *error)
{
    dateline_status status = lexicon_open(&out->lexicon, chosen->lexicon, error);
    if (status == DATELINE_OK)
        status = article_readers_open(&out->articles, out->lexicon, chosen->models, chosen->model,
                                      kernels_best(), NULL, error);
    if (status == DATELINE_OK)
        status = article_worker_open(&out->worker, out->articles, error);
    if (status == DATELINE_OK)
        status = arena_open(&out->memory, ARTICLE_MEMORY, error);
    if (status == DATELINE_OK)
        status = intake_open(&out->source, article_intake(out->articles), chosen->articles,
                             INTAKE_JSONL, error);
    return status;
}

dateline_status lister_open(lister *out, int count, char **words, dateline_error *error)
{
    options chosen;
    *out = (lister){0};
    if (!read_options(&chosen, count, words))
        return error_set(error, DATELINE_USAGE, 0, 0,
                         "usage: %s --lexicon FILE --models FOLDER [--model NAME] ARTICLES.jsonl",
                         words[0]);
    out->models = chosen.models;
    return open_all(out, &chosen, error);
}

dateline_status lister_visit_all(const lister *lister, lister_visit *visit, void *user,
                                 dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    while (status == DATELINE_OK) {
        intake_article given;
        article article;
        arena_reset(lister->memory);
        status = intake_next(&given, lister->source, lister->memory, error);
        if (status == DATELINE_OK)
            status = article_read(&article, lister->worker, lister->memory, &given, DAY_UNKNOWN,
                                  ARTICLE_WHOLE, error);
        if (status == DATELINE_OK)
            visit(user, &article);
    }
    return status == DATELINE_NOT_FOUND ? DATELINE_OK : status;
}

void lister_close(lister *lister)
{
    intake_close(lister->source);
    arena_close(lister->memory);
    article_worker_close(lister->worker);
    article_readers_close(lister->articles);
    lexicon_close(lister->lexicon);
}
