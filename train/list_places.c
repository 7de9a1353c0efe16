// Lists the names of places that articles hold and what speaks for each place they may mean, for
// train/place/compare.py.
//
//     list_places --lexicon FILE --models FOLDER [--model NAME] ARTICLES.jsonl
//
// A line a name, then one a candidate, then one a mention of the name that has no sense of its own:
//     name      TAB article
//     place     TAB latitude TAB longitude TAB bonus TAB its signs in the order of `signs`
//     mention   TAB first byte TAB end
// and before all the names of the signs.
#include <stdio.h>

#include "article/article_internal.h"
#include "shared/lister.h"
#include "where/choice.h"

static void print_candidate(const where_scene *scene, const place_anchors *anchors, uint32_t name,
                            uint32_t index)
{
    const where_candidate *candidate = &scene->names[name].candidates[index];
    double signs[PLACE_SIGNS];
    where_list_signs(signs, scene, anchors, name, index);
    printf("place\t%.5f\t%.5f", candidate->latitude, candidate->longitude);
    for (int sign = 0; sign < PLACE_SIGNS; sign++)
        printf("\t%.4f", signs[sign]);
    putchar('\n');
}

// A mention that a container or a type word settles tells nothing of how to choose.
static void print_mentions(const where_scene *scene, uint32_t name)
{
    for (uint32_t i = 0; i < scene->mention_count; i++) {
        const where_mention *mention = &scene->mentions[i];
        if (mention->name == name && mention->sense == NAME_NONE) {
            const span at = text_tokens_span(scene->document, mention->first, mention->end);
            printf("mention\t%u\t%u\n", at.start, at.end);
        }
    }
}

static bool is_settled(const where_scene *scene, uint32_t name)
{
    for (uint32_t i = 0; i < scene->mention_count; i++) {
        if (scene->mentions[i].name == name && scene->mentions[i].sense != NAME_NONE)
            return true;
    }
    return false;
}

static void list_places(void *user, article *article)
{
    const lister *lister = user;
    const slice id = article->source.id;
    where_scene scene;
    place_anchors anchors;
    if (where_read_scene(&scene, lister->articles->where, lister->memory, &article->who, SLICE_NONE,
                         SLICE_NONE, NULL) != DATELINE_OK)
        return;
    where_gather_anchors(&anchors, &scene);
    for (uint32_t name = 0; name < scene.name_count; name++) {
        const bool is_open = scene.names[name].mentions > 0 && scene.names[name].count > 1;
        if (!is_open || is_settled(&scene, name))
            continue;
        printf("name\t%.*s\n", (int)id.length, id.data);
        for (uint32_t i = 0; i < scene.names[name].count; i++)
            print_candidate(&scene, &anchors, name, i);
        print_mentions(&scene, name);
    }
}

static void print_signs(void)
{
    printf("signs");
    for (int sign = 0; sign < PLACE_SIGNS; sign++) {
        const slice name = where_sign_name((place_sign)sign);
        printf("\t%.*s", (int)name.length, name.data);
    }
    putchar('\n');
}

int main(int count, char **words)
{
    lister lister;
    dateline_error error = {.status = DATELINE_OK};
    dateline_status status = lister_open(&lister, count, words, &error);
    print_signs();
    if (status == DATELINE_OK)
        status = lister_visit_all(&lister, list_places, &lister, &error);
    if (status != DATELINE_OK)
        fprintf(stderr, "%s\n", error.message);
    lister_close(&lister);
    return status == DATELINE_OK ? 0 : status == DATELINE_USAGE ? 2 : 1;
}
