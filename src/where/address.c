// Streets called after towns, which lie elsewhere: "the 6300 block of Benavides", "at Milford and
// Logan streets", "on Benavides" once the article has named Benavides Drive.
#include "where/where_internal.h"

#define LONGEST_CORNER 3u // words of one street's name at a corner

static bool is_word(const where_scene *scene, uint32_t token, slice word)
{
    return slice_equal(where_lower(scene, token), word);
}

static bool is_of_class(const where_scene *scene, uint32_t token, slice class)
{
    return slice_equal(where_cell(&scene->gazetteer->address, where_lower(scene, token), 1), class);
}

static uint32_t end_of_capitals(const where_scene *scene, uint32_t first)
{
    const uint32_t last = where_sentence_end(scene, first);
    uint32_t end = first;
    while (end < last && end < first + LONGEST_CORNER && where_is_written_as_name(scene, end) &&
           scene->syntax->words[end].upos != UPOS_PUNCT) {
        end++;
    }
    return end;
}

// "The 6300 block of South Benavides": the words behind "block of" are an address.
static bool follows_block(const where_scene *scene, uint32_t first)
{
    return first >= where_sentence_start(scene, first) + 2 &&
           is_word(scene, first - 1, SLICE("of")) && is_of_class(scene, first - 2, SLICE("block"));
}

// "Milford and Logan streets", "Oak Grove and Logan Avenues": the end of the second name.
static uint32_t end_of_corner(const where_scene *scene, uint32_t first)
{
    const uint32_t last = where_sentence_end(scene, first);
    const uint32_t link = end_of_capitals(scene, first);
    if (link == first || link + 1 >= last ||
        (!is_word(scene, link, SLICE("and")) && !is_word(scene, link, SLICE("&")))) {
        return first;
    }
    const uint32_t end = end_of_capitals(scene, link + 1);
    const slice several = SLICE("streets");
    if (end > link + 1 && is_of_class(scene, end - 1, several)) {
        return end;
    }
    return end > link + 1 && end < last && is_of_class(scene, end, several) ? end : first;
}

// "On Benavides", where the article has Benavides Drive, too.
static bool is_known_street(const where_scene *scene, uint32_t first)
{
    const uint32_t end = end_of_capitals(scene, first);
    return end == first + 1 && first > where_sentence_start(scene, first) &&
           is_of_class(scene, first - 1, SLICE("way")) &&
           map_find(&scene->street_words, where_lower(scene, first)) != NULL;
}

uint32_t where_end_of_address(where_scene *scene, uint32_t first)
{
    const uint32_t corner = end_of_corner(scene, first);
    if (corner > first) {
        return corner;
    }
    return follows_block(scene, first) || is_known_street(scene, first)
               ? end_of_capitals(scene, first)
               : first;
}

void where_index_streets(where_scene *scene)
{
    const text_document *document = scene->document;
    map_init(&scene->street_words, scene->arena);
    for (uint32_t token = 1; token < document->token_count; token++) {
        if (lexicon_has(&scene->gazetteer->street, where_lower(scene, token)) &&
            where_is_written_as_name(scene, token - 1) &&
            document->tokens[token - 1].sentence == document->tokens[token].sentence) {
            (void)map_put(&scene->street_words, where_lower(scene, token - 1), token);
        }
    }
}
