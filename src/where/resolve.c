// One candidate per name: population prior, the article's countries and provinces, nearness to what
// is settled. What a container settled comes first and counts for the bare mentions; then all names
// vote again, as likely as each of their places has become.
#include <math.h>

#include "where/choice.h"

#define WEIGHT_OF_HINT 12.0    // a container told it at another mention of the name
#define WEIGHT_OF_STORY 2.0    // votes of a country that a story is surely about
#define PRIOR_OF_STRANGER 12.0 // a town as large needs nobody to speak for it
#define NO_VOTES 0.05

static bool fits_division(const where_candidate *candidate, uint8_t division)
{
    switch (division) {
    case WHERE_CLASS_ADMIN2:
        return candidate->precision == WHERE_DISTRICT;
    case WHERE_CLASS_ADMIN1:
        return candidate->precision == WHERE_PROVINCE || candidate->precision == WHERE_COUNTRY;
    case WHERE_CLASS_TOWN:
        return candidate->precision <= WHERE_TOWN;
    default:
        return true;
    }
}

static uint32_t best_of(const where_scene *scene, const place_anchors *anchors, uint32_t index,
                        const double *hints, uint8_t division)
{
    const where_name *name = &scene->names[index];
    uint32_t best = NAME_NONE;
    double highest = 0;
    for (uint32_t i = 0; i < name->count; i++) {
        double score = where_score(scene, anchors, index, i) + (hints ? hints[i] : 0);
        if (!fits_division(&name->candidates[i], division)) {
            score -= WEIGHT_OF_HINT;
        }
        if (best == NAME_NONE || score > highest) {
            best = i;
            highest = score;
        }
    }
    return best;
}

static void add_hint(const where_scene *scene, double **hints, uint32_t index, uint32_t which)
{
    if (!hints[index]) {
        hints[index] = ARENA_ARRAY(scene->arena, scene->names[index].count, double);
    }
    if (hints[index]) {
        hints[index][which] += WEIGHT_OF_HINT;
    }
}

// "LEBANON, Tenn.": the dateline's container tells which Lebanon the text goes on to call so.
static void hint_by_dateline(const where_scene *scene, double **hints)
{
    if (scene->dateline_name == NAME_NONE || scene->dateline_container == NAME_NONE) {
        return;
    }
    const where_name *name = &scene->names[scene->dateline_name];
    const where_candidate *outer = &scene->names[scene->dateline_container].candidates[0];
    for (uint32_t i = 0; i < name->count; i++) {
        if (!where_contains(outer, &name->candidates[i])) {
            continue;
        }
        add_hint(scene, hints, scene->dateline_name, i);
    }
}

static const who_mention *government_at(const where_scene *scene, uint32_t token)
{
    const uint32_t index = token == TOKEN_NONE ? MENTION_NONE : scene->who_name_of[token];
    const who_mention *who = index == MENTION_NONE ? NULL : &scene->who->mentions[index];
    return who != NULL && who->kind == WHO_GOVERNMENT && who->country.length > 0 ? who : NULL;
}

// Does another state act beside it, by the same verb or joined to it?
static bool deals_with_state(const where_scene *scene, const who_mention *own)
{
    const syntax_word *words = scene->syntax->words;
    const uint32_t above = words[own->head].head;
    const who_mention *joined = government_at(scene, above);
    if (joined != NULL && !slice_equal(joined->country, own->country)) {
        return true;
    }
    for (uint32_t child = above == TOKEN_NONE ? TOKEN_NONE : words[above].first_child;
         child != TOKEN_NONE; child = words[child].next_sibling) {
        const who_mention *other = government_at(scene, child);
        if (other != NULL && other != own && !slice_equal(other->country, own->country)) {
            return true;
        }
    }
    return false;
}

// "Washington warned Moscow": a capital that deals with a state is that of a state, however near a
// namesake lies.
static void hint_by_government(const where_scene *scene, double **hints,
                               const where_mention *mention)
{
    const who_mention *who = government_at(scene, mention->first);
    if (who == NULL || !deals_with_state(scene, who)) {
        return;
    }
    const uint16_t country = where_country_of_iso3(scene->gazetteer, who->country);
    const where_name *name = &scene->names[mention->name];
    for (uint32_t i = 0; i < name->count; i++) {
        if (country != COUNTRY_NONE && name->candidates[i].country == country) {
            add_hint(scene, hints, mention->name, i);
        }
    }
}

// Container senses of a name's mentions, as bonuses per candidate: [name] -> array or NULL.
static double **gather_hints(where_scene *scene)
{
    double **hints = ARENA_ARRAY(scene->arena, scene->name_count + 1, double *);
    for (uint32_t i = 0; hints && i < scene->mention_count; i++) {
        const where_mention *mention = &scene->mentions[i];
        if (mention->sense != NAME_NONE) {
            add_hint(scene, hints, mention->name, mention->sense);
        } else if (mention->name != NAME_NONE && !mention->is_demonym) {
            hint_by_government(scene, hints, mention);
        }
    }
    if (hints) {
        hint_by_dateline(scene, hints);
    }
    return hints;
}

static void choose_all(where_scene *scene, double *const *hints)
{
    place_anchors anchors;
    where_gather_anchors(&anchors, scene);
    for (uint32_t i = 0; i < scene->name_count; i++) {
        where_name *name = &scene->names[i];
        if (name->mentions > 0) {
            name->chosen = best_of(scene, &anchors, i, hints[i], WHERE_CLASS_COUNT);
        }
    }
}

// A type word beside a mention ("Hale County") overrules the name's sense for that mention.
static void heed_divisions(where_scene *scene, double *const *hints)
{
    place_anchors anchors;
    where_gather_anchors(&anchors, scene);
    for (uint32_t i = 0; i < scene->mention_count; i++) {
        where_mention *mention = &scene->mentions[i];
        const where_candidate *sense = where_sense(scene, mention);
        if (mention->sense == NAME_NONE && sense && !fits_division(sense, mention->division)) {
            mention->sense =
                best_of(scene, &anchors, mention->name, hints[mention->name], mention->division);
        }
    }
}

// How likely each candidate is by its score, as a share of what the whole name may vote.
static void share_anew(const where_scene *scene, const place_anchors *anchors, uint32_t index,
                       const double *hints)
{
    where_name *name = &scene->names[index];
    double votes = 0;
    double highest = -HUGE_VAL;
    double sum = 0;
    for (uint32_t i = 0; i < name->count; i++) {
        where_candidate *candidate = &name->candidates[i];
        candidate->next_vote = where_score(scene, anchors, index, i) + (hints ? hints[i] : 0);
        highest = fmax(highest, candidate->next_vote);
        votes += candidate->vote;
    }
    for (uint32_t i = 0; i < name->count; i++) {
        where_candidate *candidate = &name->candidates[i];
        candidate->next_vote = exp(candidate->next_vote - highest);
        sum += candidate->next_vote;
    }
    for (uint32_t i = 0; i < name->count; i++) {
        name->candidates[i].next_vote *= votes / sum;
    }
}

static void recast(where_scene *scene, where_candidate *candidate)
{
    const double change = candidate->next_vote - candidate->vote;
    if (candidate->country != COUNTRY_NONE) {
        scene->country_weight[candidate->country] += change;
    }
    if (candidate->admin != WHERE_ADMIN_NONE) {
        scene->admin_weight[candidate->admin] += change;
    }
    candidate->vote = candidate->next_vote;
}

// Names voted by how large their places are; now they vote by what the others made likely: of a
// town that some ten states have only the one near its neighbours speaks on.
static void vote_again(where_scene *scene, double *const *hints)
{
    place_anchors anchors;
    where_gather_anchors(&anchors, scene);
    for (uint32_t i = 0; i < scene->name_count; i++) {
        if (where_may_vote(&scene->names[i])) {
            share_anew(scene, &anchors, i, hints[i]);
        }
    }
    for (uint32_t i = 0; i < scene->name_count; i++) {
        const where_name *name = &scene->names[i];
        for (uint32_t k = 0; where_may_vote(name) && k < name->count; k++) {
            recast(scene, &name->candidates[k]);
        }
    }
}

// The country that most speaks for, by weight; COUNTRY_NONE where nothing stands out.
static uint16_t country_of_article(const where_scene *scene)
{
    uint16_t best = COUNTRY_NONE;
    for (uint32_t i = 0; i < scene->gazetteer->country.rows; i++) {
        if (scene->country_weight[i] >= WEIGHT_OF_STORY &&
            (best == COUNTRY_NONE || scene->country_weight[i] > scene->country_weight[best])) {
            best = (uint16_t)i;
        }
    }
    return best;
}

// "A jail in Limbe" in a story of Haiti, where the only Limbe that is listed is a town of Cameroon,
// which nothing else speaks of: a town that no list has. No place is better than a wrong one.
static void leave_strangers_open(where_scene *scene)
{
    const uint16_t home = country_of_article(scene);
    for (uint32_t i = 0; i < scene->name_count && home != COUNTRY_NONE; i++) {
        where_name *name = &scene->names[i];
        if (name->chosen == NAME_NONE) {
            continue;
        }
        const where_candidate *chosen = &name->candidates[name->chosen];
        if (chosen->precision <= WHERE_DISTRICT && chosen->prior < PRIOR_OF_STRANGER &&
            chosen->country != COUNTRY_NONE && chosen->country != home &&
            where_votes_for_country(scene, name, chosen) < NO_VOTES) {
            name->chosen = NAME_NONE;
        }
    }
}

// "Hale deputies" where the article has Hale County, and the town called Hale lies elsewhere: the
// county is meant.
static const where_candidate *county_of(const where_scene *scene, const where_name *name)
{
    const slice key =
        arena_format(scene->arena, "%.*s county", (int)name->key.length, name->key.data);
    const uint32_t *found = key.length > 0 ? map_find(&scene->names_by_key, key) : NULL;
    if (found == NULL || *found == NAME_NONE)
        return NULL;
    const where_name *county = &scene->names[*found];
    return county->mentions > 0 && county->chosen != NAME_NONE ? &county->candidates[county->chosen]
                                                               : NULL;
}

static void take_counties(where_scene *scene, double *const *hints)
{
    for (uint32_t i = 0; i < scene->name_count; i++) {
        where_name *name = &scene->names[i];
        if (name->mentions == 0 || name->chosen == NAME_NONE || hints[i] != NULL ||
            name->candidates[name->chosen].precision != WHERE_TOWN)
            continue;
        const where_candidate *county = county_of(scene, name);
        if (county != NULL && county->admin != name->candidates[name->chosen].admin)
            name->candidates[name->chosen] = *county;
    }
}

void where_resolve(where_scene *scene)
{
    double **hints = gather_hints(scene);
    if (!hints) {
        return;
    }
    vote_again(scene, hints);
    choose_all(scene, hints);
    leave_strangers_open(scene);
    take_counties(scene, hints);
    heed_divisions(scene, hints);
}

const where_candidate *where_resolve_dateline(const where_scene *scene)
{
    if (scene->dateline_name == NAME_NONE || scene->names[scene->dateline_name].count == 0) {
        return NULL;
    }
    const where_name *name = &scene->names[scene->dateline_name];
    const where_name *outer =
        scene->dateline_container == NAME_NONE ? NULL : &scene->names[scene->dateline_container];
    place_anchors anchors;
    where_gather_anchors(&anchors, scene);
    const where_candidate *best = NULL;
    double highest = 0;
    for (uint32_t i = 0; i < name->count; i++) {
        const bool is_inside =
            outer != NULL && where_contains(&outer->candidates[0], &name->candidates[i]);
        const double score = where_score(scene, &anchors, scene->dateline_name, i) +
                             (is_inside ? WEIGHT_OF_HINT : 0);
        if (best == NULL || score > highest) {
            best = &name->candidates[i];
            highest = score;
        }
    }
    return best;
}
