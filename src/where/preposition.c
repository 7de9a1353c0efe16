// Prepositions before the name of a place, of one word or several: "in Dalby", "on the outskirts of
// Dalby".
#include "where/where_internal.h"

#define LONGEST_PREPOSITION 4u // words

// What the preposition right before `token` tells, of several words ("just outside") the longest.
slice where_preposition_before(const where_scene *scene, uint32_t token)
{
    const uint32_t start = where_sentence_start(scene, token);
    slice words[LONGEST_PREPOSITION], kind = SLICE_NONE;
    for (uint32_t count = 1; count <= LONGEST_PREPOSITION && token >= start + count; count++) {
        char phrase[64];
        words[LONGEST_PREPOSITION - count] = where_lower(scene, token - count);
        const slice told = where_cell(
            &scene->gazetteer->preposition,
            slice_join(phrase, sizeof phrase, words + LONGEST_PREPOSITION - count, count), 1);
        kind = told.length > 0 ? told : kind;
    }
    return kind;
}

bool where_follows_preposition(const where_scene *scene, uint32_t first)
{
    const uint32_t start = where_sentence_start(scene, first);
    uint32_t token = first;
    while (token > start && first - token < 2) {
        const uint8_t upos = scene->syntax->words[token - 1].upos;
        if (upos != UPOS_DET && upos != UPOS_ADJ) {
            break;
        }
        token--;
    }
    const slice kind = where_preposition_before(scene, token);
    return token > start && !where_is_written_as_name(scene, token - 1) && kind.length > 0 &&
           !slice_equal(kind, SLICE("of"));
}
