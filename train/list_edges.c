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

#include "sayswho/edges.h"
#include "shared/lister.h"

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

static void list_edges(void *user, article *article)
{
    listing listing = {.article = article, .is_open = false};
    sayswho_visit_edges(user, &article->who, &article->sayswho, print_evidence, &listing);
    if (listing.is_open)
        putchar('\n');
}

int main(int count, char **words)
{
    lister lister;
    sayswho_reader *sayswho = NULL;
    dateline_error error = {.status = DATELINE_OK};
    dateline_status status = lister_open(&lister, count, words, &error);
    if (status == DATELINE_OK)
        status = sayswho_reader_open(&sayswho, lister.lexicon, &error);
    if (status == DATELINE_OK)
        status = lister_visit_all(&lister, list_edges, sayswho, &error);
    if (status != DATELINE_OK)
        fprintf(stderr, "%s\n", error.message);
    sayswho_reader_close(sayswho);
    lister_close(&lister);
    return status == DATELINE_OK ? 0 : status == DATELINE_USAGE ? 2 : 1;
}
