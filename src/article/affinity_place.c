// What speaks for two tellings of an act being of one, by their places.
#include "article/join.h"

// A name that no list has is a town of its own when the other is a town: "in Dalby", "in Osk".
static bool are_other_towns(const where_place *a, const where_place *b)
{
    const bool are_unlisted = a->precision == WHERE_UNKNOWN || b->precision == WHERE_UNKNOWN;
    const bool are_towns = (a->precision == WHERE_TOWN || a->precision == WHERE_UNKNOWN) &&
                           (b->precision == WHERE_TOWN || b->precision == WHERE_UNKNOWN);
    const bool share_name =
        slice_find(a->name, b->name) != SIZE_MAX || slice_find(b->name, a->name) != SIZE_MAX;
    return are_unlisted && are_towns && a->is_literal && b->is_literal && !share_name;
}

static bool is_local(const where_place *place)
{
    return place->precision < WHERE_COUNTRY || place->precision == WHERE_UNKNOWN;
}

// Only places that stand on the map can speak: a venue without a country is compatible with all.
// That both name the country says nothing against towns that differ.
double join_places_speak(const article *article, const join_profile *a, const join_profile *b)
{
    const where_place *places = article->where.places;
    bool excludes = false;
    bool is_unlike = false;
    bool share_country = false;
    bool are_apart = false; // places inside countries
    for (uint32_t i = 0; i < a->place_count; i++) {
        for (uint32_t k = 0; k < b->place_count; k++) {
            const where_place *left = &places[a->places[i]];
            const where_place *right = &places[b->places[k]];
            if (left->same_as == right->same_as) {
                if (is_local(left))
                    return 1.0;
                share_country = true;
            } else if (left->country.length == 0 || right->country.length == 0) {
                is_unlike = is_unlike || are_other_towns(left, right);
            } else if (!where_is_compatible(&article->where, a->places[i], b->places[k])) {
                excludes = true;
                are_apart = are_apart || (is_local(left) && is_local(right));
            }
        }
    }
    if (share_country && !are_apart && !is_unlike)
        return 0.25;
    if (excludes)
        return -4.0;
    return is_unlike ? -2.0 : 0;
}

static bool has_town(const article *article, const join_participants *targets)
{
    for (uint32_t i = 0; i < targets->count; i++)
        if (targets->entities[i] != ENTITY_NONE &&
            article->who.entities[targets->entities[i]].is_named &&
            article->who.entities[targets->entities[i]].kind == WHO_PLACE)
            return true;
    return false;
}

// A town that is hit may have two names: "Dalby", "the east Norland city of Dalby".
bool join_are_one_town(const article *article, const join_profile *a, const join_profile *b)
{
    return has_town(article, &a->targets) && has_town(article, &b->targets) &&
           join_places_speak(article, a, b) >= 1.0;
}

bool join_is_at_same_place(const article *article, const what_event *event)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        const uint32_t same = event->roles[i].kind == WHAT_PLACE
                                  ? syntax_child(&article->syntax, event->roles[i].head, REL_AMOD)
                                  : TOKEN_NONE;
        if (same != TOKEN_NONE && slice_equal(article->syntax.words[same].lemma, SLICE("same")))
            return true;
    }
    return false;
}
