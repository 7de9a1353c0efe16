// Lists what speaks for each edge that each cue and content of articles could have, for
// train/edges/learn.py.
//
//     list_edges --lexicon FILE --models FOLDER --model NAME ARTICLES.jsonl
//
// A line an edge: article, attribution, first byte of its cue and the byte behind, which edge, 1
// where it stands now, its byte, then evidence|place=hundredths, all apart by tabs. The lexicon's
// sayswho/edges.lex should be empty of weights, so that edges stand where they were found.
#include <stdio.h>
#include <string.h>

#include "article/article.h"
#include "sayswho/edges.h"

#define ARTICLE_MEMORY ((size_t)256 << 20)

typedef struct options {
    const char *lexicon, *models, *model, *articles;
} options;

typedef struct readers {
    lexicon *lexicon;
    sayswho_reader *sayswho;
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

typedef struct listing {
    const article *article;
    edge_candidate last;
    bool is_open;
} listing;

static bool is_same(const edge_candidate *a, const edge_candidate *b)
{
    return a->attribution == b->attribution && a->kind == b->kind && a->at == b->at;
}

static void begin_line(const listing *listing, const edge_candidate *candidate)
{
    const article *article = listing->article;
    const bool is_begin =
        candidate->kind == EDGE_CUE_BEGIN || candidate->kind == EDGE_CONTENT_BEGIN;
    const text_token *token = &article->document.tokens[candidate->at - (is_begin ? 0 : 1)];
    const sayswho_attribution *said = &article->sayswho.attributions[candidate->attribution];
    printf("%s%.*s\t%u\t%u\t%u\t%s\t%d\t%u", listing->is_open ? "\n" : "",
           (int)article->source.id.length, article->source.id.data,
           (unsigned)candidate->attribution, (unsigned)said->cue[0].start,
           (unsigned)said->cue[0].end, edge_kind_name(candidate->kind), candidate->is_kept,
           (unsigned)(is_begin ? token->at.start : token->at.end));
}

static void print_evidence(void *user, const edge_candidate *candidate, edge_place place,
                           slice name, int32_t hundredths)
{
    listing *listing = user;
    if (!listing->is_open || !is_same(&listing->last, candidate)) {
        begin_line(listing, candidate);
        listing->last = *candidate;
        listing->is_open = true;
    }
    printf("\t%.*s|%s=%d", (int)name.length, name.data, edge_place_name(place), hundredths);
}

static void list_edges(const article *article, const sayswho_reader *reader)
{
    listing listing = {.article = article, .is_open = false};
    sayswho_visit_edges(reader, &article->who, &article->sayswho, print_evidence, &listing);
    if (listing.is_open)
        putchar('\n');
}

static dateline_status open_readers(readers *out, const options *chosen, dateline_error *error)
{
    dateline_status status = lexicon_open(&out->lexicon, chosen->lexicon, error);
    if (status == DATELINE_OK)
        status = sayswho_reader_open(&out->sayswho, out->lexicon, error);
    if (status == DATELINE_OK)
        status = article_readers_open(&out->articles, out->lexicon, chosen->models, chosen->model,
                                      NULL, error);
    if (status == DATELINE_OK)
        status = article_worker_open(&out->worker, out->articles, error);
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
            list_edges(&article, readers->sayswho);
    }
    return status == DATELINE_NOT_FOUND ? DATELINE_OK : status;
}

int main(int count, char **words)
{
    options chosen;
    dateline_error error = {.status = DATELINE_OK};
    if (!read_options(&chosen, count, words)) {
        fprintf(stderr, "usage: list_edges --lexicon FILE --models FOLDER [--model NAME]"
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
    sayswho_reader_close(readers.sayswho);
    lexicon_close(readers.lexicon);
    return status == DATELINE_OK ? 0 : 1;
}
