// Names of ships, which are called after towns and saints and stand nowhere.
#include "base/utf8.h"
#include "where/where_internal.h"

static bool is_in_capitals(slice form)
{
    for (size_t at = 0; at < form.length;) {
        const uint32_t letter = utf8_decode(form, &at);
        if (letter != '/' && !utf8_is_upper(letter)) {
            return false;
        }
    }
    return true;
}

// "The ferry Santa Marta", not "the ferry Leyton needs": a noun that the name hangs on, or that
// hangs on the name.
static bool is_before_name(const where_scene *scene, uint32_t noun)
{
    const syntax_word *words = scene->syntax->words;
    const uint32_t name = noun + 1;
    return words[noun].head == name || words[name].head == noun ||
           (words[name].head != TOKEN_NONE && words[words[name].head].head == noun &&
            words[name].relation == REL_COMPOUND);
}

static bool is_vessel_word(const where_scene *scene, uint32_t token)
{
    const slice class = where_cell(&scene->gazetteer->vessel, where_lower(scene, token), 1);
    if (slice_equal(class, SLICE("prefix"))) {
        return where_is_caseless(scene, token) ||
               is_in_capitals(scene->document->tokens[token].form);
    }
    return slice_equal(class, SLICE("noun")) && is_before_name(scene, token);
}

uint32_t where_end_of_vessel(where_scene *scene, uint32_t first)
{
    const uint32_t last = where_sentence_end(scene, first);
    if (first == where_sentence_start(scene, first) || !is_vessel_word(scene, first - 1)) {
        return first;
    }
    uint32_t end = first;
    while (end < last && scene->syntax->words[end].upos == UPOS_PROPN &&
           where_is_written_as_name(scene, end)) {
        end++;
    }
    return end;
}
