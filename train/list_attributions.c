// Lists what speaks for each attribution of articles that people would mark it, for
// train/attributions/learn.py.
//
//     list_attributions --lexicon FILE --models FOLDER --model NAME ARTICLES.jsonl
//
// A line an attribution: article, then source, cue and content, each as its pieces' first byte and
// the byte behind, apart by commas, then name=hundredths as many as there are, all apart by tabs.
// The lexicon's sayswho/doubt.lex should be empty of weights, as attributions that are doubted are
// not there to be listed.
#include <stdio.h>

#include "sayswho/doubt.h"
#include "shared/lister.h"

typedef struct listing {
    const article *article;
    uint32_t last; // attribution, ATTRIBUTION_NONE before the first
} listing;

static void print_pieces(const span *pieces, uint32_t count)
{
    putchar('\t');
    for (uint32_t i = 0; i < count; i++) {
        printf("%s%u,%u", i == 0 ? "" : ",", (unsigned)pieces[i].start, (unsigned)pieces[i].end);
    }
}

static void begin_line(const listing *listing, uint32_t attribution)
{
    const slice id = listing->article->source.id;
    const sayswho_attribution *said = &listing->article->sayswho.attributions[attribution];
    printf("%s%.*s", listing->last == ATTRIBUTION_NONE ? "" : "\n", (int)id.length, id.data);
    print_pieces(said->source, said->source_count);
    print_pieces(said->cue, said->cue_count);
    print_pieces(said->content, said->content_count);
}

static void print_evidence(void *user, uint32_t attribution, slice name, int32_t hundredths)
{
    listing *listing = user;
    if (listing->last != attribution) {
        begin_line(listing, attribution);
        listing->last = attribution;
    }
    printf("\t%.*s=%d", (int)name.length, name.data, hundredths);
}

static void list_attributions(void *user, article *article)
{
    listing listing = {article, ATTRIBUTION_NONE};
    (void)user;
    sayswho_visit_doubts(&article->who, &article->sayswho, article->arena, print_evidence,
                         &listing);
    if (listing.last != ATTRIBUTION_NONE)
        putchar('\n');
}

int main(int count, char **words)
{
    lister lister;
    dateline_error error = {.status = DATELINE_OK};
    dateline_status status = lister_open(&lister, count, words, &error);
    if (status == DATELINE_OK)
        status = lister_visit_all(&lister, list_attributions, NULL, &error);
    if (status != DATELINE_OK)
        fprintf(stderr, "%s\n", error.message);
    lister_close(&lister);
    return status == DATELINE_OK ? 0 : status == DATELINE_USAGE ? 2 : 1;
}
