// Names of places where letters of one case tell nothing: the tree's tags stand for capitals.
#include "where/where_internal.h"

bool where_is_caseless(const where_scene *scene, uint32_t token)
{
    return scene->is_caseless[scene->document->tokens[token].sentence];
}

bool where_is_written_as_name(const where_scene *scene, uint32_t token)
{
    return where_is_caseless(scene, token) ? scene->syntax->words[token].upos == UPOS_PROPN
                                           : scene->document->tokens[token].has_upper;
}

// What trees make of the first word of a name in capitals: "NEW York", "UNITED Nations", "SOUTH
// Sudan".
static bool is_mistaken_word(const syntax_word *word)
{
    return word->upos == UPOS_ADJ || word->upos == UPOS_VERB ||
           (word->upos == UPOS_NOUN && word->relation == REL_COMPOUND);
}

bool where_opens_caseless_name(where_scene *scene, uint32_t token)
{
    const syntax_word *word = &scene->syntax->words[token];
    const bool is_before_name = where_is_caseless(scene, token) && is_mistaken_word(word) &&
                                token + 1 < where_sentence_end(scene, token) &&
                                where_is_written_as_name(scene, token + 1);
    if (!is_before_name || word->head <= token || word->head == TOKEN_NONE) {
        return false;
    }
    uint32_t name = NAME_NONE;
    const uint32_t end = where_longest_name(scene, token, &name);
    return end > token + 1 && word->head < end;
}
