// Explicit containers, the strongest evidence there is: "Dalby, Ga.", "Shiraz in southern Iran",
// "Istanbul's Fatih district", "the Iranian city of Shiraz".
#include "where/where_internal.h"

#define MOST_BETWEEN 5     // tokens between the two names
#define REACH_OF_TOWN 60.0 // kilometres from a town to its districts
#define MUCH_LARGER 1.0    // of priors: a town holds no town of its own size, it stands in a list

static bool is_within_reach(const where_candidate *outer, const where_candidate *inner)
{
    return outer->country == inner->country &&
           where_kilometres(outer->latitude, outer->longitude, inner->latitude, inner->longitude) <
               REACH_OF_TOWN;
}

bool where_contains(const where_candidate *outer, const where_candidate *inner)
{
    switch (outer->precision) {
    case WHERE_COUNTRY:
        return outer->country == inner->country && inner->precision != WHERE_COUNTRY;
    case WHERE_PROVINCE:
        return outer->admin != WHERE_ADMIN_NONE && outer->admin == inner->admin &&
               inner->precision < WHERE_PROVINCE;
    case WHERE_TOWN:
        return inner->precision <= WHERE_TOWN && outer->prior > inner->prior + MUCH_LARGER &&
               is_within_reach(outer, inner);
    case WHERE_DISTRICT:
        return inner->precision <= WHERE_DISTRICT && is_within_reach(outer, inner);
    default:
        return false;
    }
}

// ---- how two names stand to each other ------------------------------------------------------

static bool is_token(const where_scene *scene, uint32_t token, slice lower)
{
    return slice_equal(where_lower(scene, token), lower);
}

// Words that may stand between a name and its container: prepositions, articles, adjectives, points
// of the compass, type words.
static bool is_filler(const where_scene *scene, uint32_t token)
{
    const uint8_t upos = scene->syntax->words[token].upos;
    return upos == UPOS_DET || upos == UPOS_ADJ ||
           lexicon_has(&scene->gazetteer->division, where_lower(scene, token)) ||
           is_token(scene, token, SLICE("of")) || is_token(scene, token, SLICE("in"));
}

static bool are_fillers(const where_scene *scene, uint32_t first, uint32_t end)
{
    for (uint32_t token = first; token < end; token++) {
        if (!is_filler(scene, token)) {
            return false;
        }
    }
    return true;
}

// "Columbus, Dayton and Cincinnati": towns in a list, of which none holds the one before it.
static bool stands_in_list(const where_scene *scene, const where_mention *left,
                           const where_mention *right)
{
    const where_name *name = &scene->names[right->name];
    const uint32_t last = where_sentence_end(scene, left->first);
    if (right->container != PLACE_NONE || name->count == 0 || right->end + 1 >= last ||
        name->candidates[0].precision > WHERE_TOWN || !is_token(scene, left->end, SLICE(","))) {
        return false;
    }
    const bool goes_on = is_token(scene, right->end, SLICE("and")) ||
                         is_token(scene, right->end, SLICE("or")) ||
                         is_token(scene, right->end, SLICE(","));
    return goes_on && where_is_written_as_name(scene, right->end + 1);
}

// Does the second name follow as the container of the first? "A, B", "A (B)", "A in southern B"
static bool is_container_behind(const where_scene *scene, const where_mention *inner,
                                const where_mention *outer)
{
    const uint32_t from = inner->end;
    if (outer->first == from || outer->first > from + MOST_BETWEEN || outer->is_demonym ||
        inner->is_demonym) {
        return false;
    }
    if (is_token(scene, from, SLICE(",")) || is_token(scene, from, SLICE("("))) {
        return are_fillers(scene, from + 1, outer->first);
    }
    return (is_token(scene, outer->first - 1, SLICE("in")) || is_token(scene, from, SLICE("in")) ||
            lexicon_has(&scene->gazetteer->division, where_lower(scene, from))) &&
           are_fillers(scene, from, outer->first);
}

// Does the first name stand before as the container of the second? "B's A", "the B-ian city of A"
static bool is_container_before(const where_scene *scene, const where_mention *outer,
                                const where_mention *inner)
{
    const uint32_t from = outer->end;
    if (inner->first > from + MOST_BETWEEN || inner->is_demonym) {
        return false;
    }
    if (outer->is_demonym) {
        return inner->first > from && are_fillers(scene, from, inner->first);
    }
    return from < inner->first && scene->syntax->words[from].xpos == XPOS_POS &&
           are_fillers(scene, from + 1, inner->first);
}

// ---- senses ---------------------------------------------------------------------------------

// Chooses the best pair of candidates that contain each other; false when none do.
static bool choose_pair(const where_scene *scene, where_mention *outer, where_mention *inner)
{
    const where_name *outer_name = &scene->names[outer->name];
    const where_name *inner_name = &scene->names[inner->name];
    const uint32_t settled = outer->sense; // by a wider container
    double best = -1;
    for (uint32_t i = 0; i < outer_name->count; i++) {
        if (settled != NAME_NONE && settled != i) {
            continue;
        }
        for (uint32_t j = 0; j < inner_name->count; j++) {
            const where_candidate *out = &outer_name->candidates[i];
            const where_candidate *in = &inner_name->candidates[j];
            if (out->prior + in->prior > best && where_contains(out, in)) {
                best = out->prior + in->prior;
                outer->sense = i;
                inner->sense = j;
            }
        }
    }
    return best >= 0;
}

// A venue or a name nobody lists lies in any town, district, province or country.
static bool may_hold_unknown(const where_scene *scene, const where_mention *outer)
{
    const where_name *name = &scene->names[outer->name];
    return name->count > 0 && name->candidates[0].precision <= WHERE_COUNTRY;
}

// "The Haitian town of Limbe", where the only Limbe that is listed lies elsewhere: a town of Haiti
// that no list has, there and wherever the article names it again.
static void forget_candidates(where_scene *scene, const where_mention *inner,
                              const where_mention *outer)
{
    const where_name *around = &scene->names[outer->name];
    const bool is_told =
        outer->is_demonym && outer->end < inner->first &&
        lexicon_has(&scene->gazetteer->division, where_lower(scene, inner->first - 2));
    if (is_told && around->count > 0 && around->candidates[0].precision == WHERE_COUNTRY) {
        scene->names[inner->name].count = 0;
    }
}

static void link_pair(where_scene *scene, uint32_t inner, uint32_t outer)
{
    where_mention *in = &scene->mentions[inner];
    where_mention *out = &scene->mentions[outer];
    if (in->name == out->name || in->container != PLACE_NONE) {
        return;
    }
    if (scene->names[in->name].count > 0 && !choose_pair(scene, out, in)) {
        forget_candidates(scene, in, out);
    }
    const bool is_unknown = scene->names[in->name].count == 0;
    if (is_unknown ? may_hold_unknown(scene, out) : choose_pair(scene, out, in)) {
        in->container = outer;
        in->is_supported = true;
        out->is_supported = true;
    }
}

// In "the fort in Iran's Shiraz" the inner of the two holds the fort.
static uint32_t innermost_behind(const where_scene *scene, uint32_t outer)
{
    const uint32_t next = outer + 1;
    const bool is_inside = next < scene->mention_count &&
                           scene->mentions[next].container == outer &&
                           scene->mentions[next].first <= scene->mentions[outer].end + MOST_BETWEEN;
    return is_inside ? next : outer;
}

static void link_behind(where_scene *scene, uint32_t inner)
{
    const uint32_t innermost = innermost_behind(scene, inner + 1);
    link_pair(scene, inner, innermost);
    if (innermost != inner + 1) {
        link_pair(scene, inner, inner + 1); // does nothing when the first has linked
    }
}

// From the end to the start, so that in "Dalby, Hale County, Ga." the outer pair is settled first.
void where_link_containers(where_scene *scene)
{
    for (uint32_t i = scene->mention_count; i-- > 1;) {
        const where_mention *left = &scene->mentions[i - 1];
        const where_mention *right = &scene->mentions[i];
        if (where_sentence_end(scene, left->first) != where_sentence_end(scene, right->first)) {
            continue;
        }
        if (right->first < left->end) {
            link_pair(scene, i - 1, i); // "Leyton" in "Leyton General Hospital"
        } else if (!stands_in_list(scene, left, right) && is_container_behind(scene, left, right)) {
            link_behind(scene, i - 1);
        } else if (is_container_before(scene, left, right)) {
            link_pair(scene, i, i - 1);
        }
    }
}
