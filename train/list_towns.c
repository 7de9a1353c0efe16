// Lists the towns that articles name and what speaks for each as the place of what they tell of,
// for train/town/learn.py.
//
//     list_towns --lexicon FILE --models FOLDER --model NAME ARTICLES.jsonl
//
// A line a town: article, town, its signs, all apart by tabs.
#include <stdio.h>

#include "article/town_signs.h"
#include "shared/lister.h"

static void print_town(const article *article, const town_candidate *candidate)
{
    const slice id = article->source.id;
    const slice name = candidate->town->name;
    printf("%.*s\t%.*s", (int)id.length, id.data, (int)name.length, name.data);
    for (uint32_t sign = 0; sign < TOWN_SIGNS; sign++) {
        const slice told = article_town_sign_name((town_sign)sign);
        if ((candidate->signs >> sign & 1) != 0)
            printf("\t%.*s", (int)told.length, told.data);
    }
    putchar('\n');
}

static void list_towns(void *user, article *article)
{
    const lister *lister = user;
    const article_claims claims = {.article = article, .readers = lister->articles};
    const uint32_t subject = article_find_subject(article);
    town_candidates towns;
    if (subject == INCIDENT_NONE || article->incidents[subject].is_lasting)
        return;
    article_gather_towns(&towns, &claims, subject);
    for (uint32_t i = 0; i < towns.count; i++)
        print_town(article, &towns.all[i]);
}

int main(int count, char **words)
{
    lister lister;
    dateline_error error = {.status = DATELINE_OK};
    dateline_status status = lister_open(&lister, count, words, &error);
    if (status == DATELINE_OK)
        status = lister_visit_all(&lister, list_towns, &lister, &error);
    if (status != DATELINE_OK)
        fprintf(stderr, "%s\n", error.message);
    lister_close(&lister);
    return status == DATELINE_OK ? 0 : status == DATELINE_USAGE ? 2 : 1;
}
