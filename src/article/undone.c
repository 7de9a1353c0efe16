// What was not done is no incident of its own: "no arrests have been made", "nobody was hurt" say
// how an act that was told before fared; "he did not leave" says nothing of any. That somebody
// denies a thing that others claim is another matter.
#include "article/claim_role.h"

static bool is_zero(const article_claim *claim)
{
    return claim->slot >= SLOT_KILLED && claim->slot <= SLOT_DISPLACED && claim->range.high == 0 &&
           claim->stance != STANCE_DENIES;
}

// Said in passing, not against somebody: "police said that no other shots were fired".
static bool is_said_plainly(const article *article, const article_claim *claim)
{
    return claim->attribution == ATTRIBUTION_NONE ||
           article->sayswho.attributions[claim->attribution].stance != STANCE_DENIES;
}

// What the claims of an incident tell, a bit each.
enum {
    TELLS_OF_NOTHING = 1, // "no arrests", "did not leave"
    TELLS_OF_DEED = 2,    // something was done, or is denied by whom it was laid to
    TELLS_WHICH = 4,      // of which act it is said: one of a day, an attack in a town
    TELLS_BY_OTHERS = 8,  // not the author: that nothing happened
};

static unsigned tells(const article *article, const article_claim *claim)
{
    switch (claim->slot) {
    case SLOT_STATEMENT:
    case SLOT_DATE:
        return 0;
    case SLOT_HAPPENED:
        if (!slice_equal(claim->value, SLICE("no")) || !is_said_plainly(article, claim))
            return TELLS_OF_DEED;
        return TELLS_OF_NOTHING | (claim->attribution == ATTRIBUTION_NONE ? 0 : TELLS_BY_OTHERS);
    case SLOT_PERPETRATOR:
        return claim->certainty == CERTAINTY_NEGATED && is_said_plainly(article, claim)
                   ? TELLS_OF_NOTHING
                   : TELLS_OF_DEED;
    default:
        return is_zero(claim) ? TELLS_OF_NOTHING : TELLS_OF_DEED;
    }
}

static bool is_act(const article_incident *incident)
{
    return !incident->is_topic &&
           (incident->type == WHAT_ASSAULT || incident->type == WHAT_PROTEST ||
            incident->type == WHAT_DISASTER || incident->type == WHAT_CASUALTY);
}

// Does the event say of which act it is told: that of a day, an attack in a town?
static bool is_told_apart(const article *article, uint32_t event)
{
    const what_event *told = &article->what.events[event];
    return told->time != TIME_NONE ||
           (is_act(&article->incidents[article->incident_of_event[event]]) &&
            article_is_located(told));
}

// Which incidents are of nothing that was done. "Aid workers said there were no raids on Tuesday",
// "there was no bombing in Osk, the governor said" answers whoever told of some.
static bool *find_undone(const article *article)
{
    unsigned *told = ARENA_ARRAY(article->arena, (size_t)article->incident_count + 1, unsigned);
    bool *undone = ARENA_ARRAY(article->arena, (size_t)article->incident_count + 1, bool);
    if (told == NULL || undone == NULL)
        return NULL;
    for (uint32_t i = 0; i < article->claim_count; i++)
        told[article->claims[i].incident] |= tells(article, &article->claims[i]);
    for (uint32_t i = 0; i < article->what.count; i++)
        if (article->incident_of_event[i] != INCIDENT_NONE && is_told_apart(article, i))
            told[article->incident_of_event[i]] |= TELLS_WHICH;
    for (uint32_t i = 0; i < article->incident_count; i++) {
        const bool is_answer = (told[i] & TELLS_WHICH) != 0 && (told[i] & TELLS_BY_OTHERS) != 0;
        undone[i] =
            (told[i] & TELLS_OF_NOTHING) != 0 && (told[i] & TELLS_OF_DEED) == 0 && !is_answer;
    }
    return undone;
}

typedef struct undone_reading {
    article *article;
    bool *undone;        // [incident]
    uint32_t *counted;   // [incident]: a bit a slot that anybody counts some for
    uint32_t *act_until; // [event]: the act that the events up to it told last, INCIDENT_NONE
} undone_reading;

static void find_counted(undone_reading *reading)
{
    for (uint32_t i = 0; i < reading->article->claim_count; i++) {
        const article_claim *claim = &reading->article->claims[i];
        if (claim->slot < SLOT_COUNT && claim->range.low > 0)
            reading->counted[claim->incident] |= UINT32_C(1) << claim->slot;
    }
}

static void find_acts(undone_reading *reading)
{
    const article *article = reading->article;
    uint32_t last = INCIDENT_NONE;
    for (uint32_t i = 0; i < article->what.count; i++) {
        const uint32_t incident = article->incident_of_event[i];
        if (incident != INCIDENT_NONE && !reading->undone[incident] &&
            is_act(&article->incidents[incident]))
            last = incident;
        reading->act_until[i] = last;
    }
}

// The act told last before the claim, of which nobody counts what this counts none of;
// INCIDENT_NONE when there is none that it can be about.
static uint32_t act_before(const undone_reading *reading, const article_claim *claim)
{
    const what_layer *what = &reading->article->what;
    uint32_t low = 0;
    uint32_t high = what->count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (what->events[middle].at.start < claim->at.start)
            low = middle + 1;
        else
            high = middle;
    }
    const uint32_t act = low == 0 ? INCIDENT_NONE : reading->act_until[low - 1];
    const bool is_gainsaid =
        act != INCIDENT_NONE && (reading->counted[act] >> claim->slot & UINT32_C(1)) != 0;
    return is_gainsaid ? INCIDENT_NONE : act;
}

// A number of none goes to its act; without one its incident stays.
static void move_zeros(undone_reading *reading)
{
    for (uint32_t i = 0; i < reading->article->claim_count; i++) {
        article_claim *claim = &reading->article->claims[i];
        if (!reading->undone[claim->incident] || !is_zero(claim))
            continue;
        const uint32_t act = act_before(reading, claim);
        if (act == INCIDENT_NONE)
            reading->undone[claim->incident] = false;
        else
            claim->incident = act;
    }
}

static void drop_claims(undone_reading *reading)
{
    article *article = reading->article;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < article->claim_count; i++)
        if (!reading->undone[article->claims[i].incident])
            article->claims[kept++] = article->claims[i];
    article->claim_count = kept;
    for (uint32_t i = 0; i < article->what.count; i++) {
        uint32_t *incident = &article->incident_of_event[i];
        if (*incident != INCIDENT_NONE && reading->undone[*incident])
            *incident = INCIDENT_NONE;
    }
}

void article_drop_undone(article *article)
{
    undone_reading reading = {
        .article = article,
        .undone = find_undone(article),
        .counted = ARENA_ARRAY(article->arena, (size_t)article->incident_count + 1, uint32_t),
        .act_until = ARENA_ARRAY(article->arena, (size_t)article->what.count + 1, uint32_t),
    };
    if (reading.undone == NULL || reading.counted == NULL || reading.act_until == NULL)
        return;
    find_counted(&reading);
    find_acts(&reading);
    move_zeros(&reading);
    drop_claims(&reading);
}
