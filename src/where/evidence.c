// Which countries and provinces the article talks about: each name votes for those it may lie in.
#include <math.h>

#include "where/where_internal.h"

#define VOTE_OF_CONTAINER 2.0
#define VOTE_OF_HOME 1.5
#define VOTE_OF_HEARD 0.7 // of a name that stands only inside the names of bodies

const where_candidate *where_sense(const where_scene *scene, const where_mention *mention)
{
    if (mention->name == NAME_NONE) {
        return NULL;
    }
    const where_name *name = &scene->names[mention->name];
    const uint32_t sense = mention->sense != NAME_NONE ? mention->sense : name->chosen;
    return sense == NAME_NONE ? NULL : &name->candidates[sense];
}

static void vote(where_scene *scene, const where_candidate *candidate, double weight)
{
    if (candidate->country != COUNTRY_NONE) {
        scene->country_weight[candidate->country] += weight;
    }
    if (candidate->admin != WHERE_ADMIN_NONE) {
        scene->admin_weight[candidate->admin] += weight;
    }
}

// What all candidates of a name weigh together: exp(prior / 2) is a candidate's weight.
static double weight_of_all(const where_name *name)
{
    double sum = 0;
    for (uint32_t i = 0; i < name->count; i++) {
        sum += exp(name->candidates[i].prior / 2);
    }
    return sum;
}

// Each candidate votes with its share of the name's weight.
static void vote_in_shares(where_scene *scene, const where_name *name, double weight)
{
    const double all = weight_of_all(name);
    for (uint32_t i = 0; i < name->count; i++) {
        const where_candidate *candidate = &name->candidates[i];
        vote(scene, candidate, weight * exp(candidate->prior / 2) / all);
    }
}

bool where_may_vote(const where_name *name)
{
    return name->mentions > 0 || name->is_heard;
}

static void vote_by_name(where_scene *scene, const where_name *name)
{
    if (!where_may_vote(name)) {
        return;
    }
    const double weight = name->mentions == 0 ? VOTE_OF_HEARD : 1 + 0.5 * log(name->mentions);
    const double all = weight_of_all(name);
    for (uint32_t i = 0; i < name->count; i++) {
        name->candidates[i].vote = weight * exp(name->candidates[i].prior / 2) / all;
    }
    vote_in_shares(scene, name, weight);
}

// The dateline's place is where the reporter was: its best candidate votes as home.
static void vote_by_dateline(where_scene *scene, slice dateline_place)
{
    const slice town = slice_trim(slice_cut(&dateline_place, ','));
    const uint32_t name = town.length > 0 ? where_get_name(scene, town) : NAME_NONE;
    if (name != NAME_NONE) {
        vote_in_shares(scene, &scene->names[name], VOTE_OF_HOME);
        scene->dateline_name = name;
    }
    const slice container = slice_trim(dateline_place);
    const uint32_t outer = container.length > 0 ? where_get_name(scene, container) : NAME_NONE;
    if (outer != NAME_NONE && scene->names[outer].count > 0) {
        vote(scene, &scene->names[outer].candidates[0], VOTE_OF_HOME);
        scene->dateline_container = outer;
    }
}

// Words of the outlet's name that are places: "The Dalby Herald". At most eight are looked up.
static void vote_by_outlet(where_scene *scene, slice outlet)
{
    for (int words = 0; words < 8 && outlet.length > 0; words++) {
        const slice word = slice_cut(&outlet, ' ');
        const uint32_t name = word.length > 3 ? where_get_name(scene, word) : NAME_NONE;
        if (name != NAME_NONE && !lexicon_has(&scene->gazetteer->common, scene->names[name].key)) {
            vote_in_shares(scene, &scene->names[name], VOTE_OF_HOME);
        }
    }
}

void where_weigh_evidence(where_scene *scene, slice outlet, slice dateline_place)
{
    scene->dateline_name = NAME_NONE;
    scene->dateline_container = NAME_NONE;
    for (uint32_t i = 0; i < scene->name_count; i++) {
        vote_by_name(scene, &scene->names[i]);
    }
    for (uint32_t i = 0; i < scene->mention_count; i++) {
        const where_mention *mention = &scene->mentions[i];
        if (mention->sense != NAME_NONE) {
            vote(scene, where_sense(scene, mention), VOTE_OF_CONTAINER);
        }
    }
    vote_by_dateline(scene, dateline_place);
    vote_by_outlet(scene, outlet);
}
