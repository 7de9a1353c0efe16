// Names inside longer names of places that no list has: "Orange Mound" is neither Orange nor Mound.
#include "where/where_internal.h"

#define LOG_OF_LARGE_TOWN 10.8 // 50,000 people

static bool goes_on_a_name(const where_scene *scene, uint32_t token)
{
    return where_is_written_as_name(scene, token) &&
           scene->syntax->words[token].upos == UPOS_PROPN &&
           !lexicon_has(&scene->gazetteer->division, where_lower(scene, token)) &&
           !lexicon_has(&scene->gazetteer->qualifier, where_lower(scene, token)) &&
           !lexicon_has(&scene->gazetteer->country_form, where_lower(scene, token));
}

// A town of some size, which a rare surname is not.
bool where_is_large(const where_name *name)
{
    for (uint32_t i = 0; i < name->count; i++) {
        if (name->candidates[i].prior > LOG_OF_LARGE_TOWN) {
            return true;
        }
    }
    return false;
}

// One name of a place: "Orange Mound" is neither Orange nor Mound. What a large town's name begins
// lies in that town: "Athens Acropolis".
bool where_is_cut_from_place(const where_scene *scene, const where_name *name, uint32_t first,
                             uint32_t end)
{
    const uint32_t index = scene->who_name_of[end - 1];
    const who_mention *whole = index == MENTION_NONE ? NULL : &scene->who->mentions[index];
    if (whole == NULL || whole->kind != WHO_PLACE)
        return false;
    return (first > whole->first && goes_on_a_name(scene, first - 1)) ||
           (end < whole->end && goes_on_a_name(scene, end) && !where_is_large(name));
}

// "Orange Mound", where Orange is listed: a name of its own, unless it is a building's or a
// street's.
bool where_is_of_larger_name(const where_scene *scene, uint32_t name, uint32_t first,
                             uint32_t reached, uint32_t end)
{
    return !lexicon_has(&scene->gazetteer->head, where_lower(scene, end - 1)) &&
           !lexicon_has(&scene->gazetteer->street, where_lower(scene, end - 1)) &&
           where_is_cut_from_place(scene, &scene->names[name], first, reached);
}

// "The Ohio Supreme Court", "the Walker County Jail": what a state or county has lies in it.
bool where_is_division(const where_name *name, uint32_t tokens)
{
    const where_precision precision = name->candidates[0].precision;
    return precision == WHERE_PROVINCE || (precision == WHERE_DISTRICT && tokens > 1);
}

// "Department of Justice", but not "in Mobile Police Headquarters": inside the name of a body that
// is not a town's own, a preposition makes no town of an ordinary word.
bool where_is_word_of_name(const where_scene *scene, const where_mention *mention)
{
    const bool has_next = mention->end < where_sentence_end(scene, mention->first);
    return mention->is_part && !mention->is_contained &&
           !(has_next &&
             lexicon_has(&scene->gazetteer->town_body, where_lower(scene, mention->end)));
}

// "The Ohio Supreme Court", "Highway Patrol": no street, whatever its last word.
bool where_is_in_body(const where_scene *scene, uint32_t first)
{
    const uint32_t index = scene->who_name_of[first];
    return index != MENTION_NONE && (scene->who->mentions[index].kind == WHO_ORGANIZATION ||
                                     scene->who->mentions[index].kind == WHO_GROUP);
}

// "Ray Miller, D-Columbus": the party and, behind the hyphen, the seat of one who is elected.
bool where_is_seat(const where_scene *scene, uint32_t first)
{
    if (first < where_sentence_start(scene, first) + 3 || !where_is_glued(scene, first)) {
        return false;
    }
    const slice party = scene->document->tokens[first - 2].form;
    const slice before = where_lower(scene, first - 3);
    return lexicon_has(&scene->gazetteer->party, party) &&
           (slice_equal(before, SLICE(",")) || slice_equal(before, SLICE("(")));
}

// "In Geauga" is a county, "in the Gulf" none.
bool where_is_without_article(const where_scene *scene, uint32_t first)
{
    return first == where_sentence_start(scene, first) ||
           scene->syntax->words[first - 1].upos != UPOS_DET;
}
