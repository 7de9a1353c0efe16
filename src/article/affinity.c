// What speaks for a mention being of an incident: its kind, its form, participants, place and day.
// The weights are by hand: with a threshold of 1, one strong sign (the same target, a definite
// noun) joins what nothing else keeps apart.
#include <math.h>

#include "article/join.h"

#define CAPTIVITY_DAYS 120
#define WAR_DAYS 730
#define APART 4.0      // between what is told of several towns and of one of them
#define ANOTHER 2.5    // "another", "second"
#define ONE_CLAUSE 1.0 // "killed in a raid": noun and verb tell of one thing
#define POINTING 2.0   // "that raid"
#define TITLE 1.0      // the lead tells what the headline told
#define OPENING 0.5    // or, without a headline, what the first sentence told
#define MANY 1.0       // "the raid" is none of "previous raids"
#define SUBJECT 1.0    // what is told without any sign is told of what the article is about

static int32_t width_of(when_interval interval)
{
    return interval.latest - interval.earliest;
}

// The day lies before those that news without a day is of.
static bool is_long_past(const article *article, const join_profile *mention)
{
    return mention->is_dated && article->day != DAY_UNKNOWN &&
           mention->bounds.latest < article->day - JOIN_PRESUMED_DAYS;
}

// A day inside "early 2024" says little; two equal days say much.
static double times_speak(const article *article, const join_profile *known,
                          const join_profile *mention)
{
    if (!mention->is_dated)
        return 0;
    if (known->is_dated) {
        const bool overlap = mention->bounds.earliest <= known->bounds.latest &&
                             known->bounds.earliest <= mention->bounds.latest;
        if (!overlap)
            return -10.0;
        const int32_t wider = width_of(mention->bounds) > width_of(known->bounds)
                                  ? width_of(mention->bounds)
                                  : width_of(known->bounds);
        const bool is_alike = width_of(mention->bounds) == width_of(known->bounds);
        return wider <= JOIN_PRESUMED_DAYS || is_alike ? 1.0 : -1.0;
    }
    return is_long_past(article, mention) ? -3.0 : 0;
}

static bool is_captivity(what_type type, slice mode)
{
    return (type == WHAT_ASSAULT && slice_equal(mode, SLICE("abduct"))) ||
           (type == WHAT_RETREAT && slice_equal(mode, SLICE("release")));
}

// Captives and hijacked planes are taken from place to place.
static bool moves_captives(const what_event *event)
{
    return is_captivity(event->type, event->mode);
}

// "The men", "the workers": a bare definite noun for several points back at people told before.
static bool points_back(const article *article, uint32_t head)
{
    const syntax_word *words = article->syntax.words;
    const uint32_t first = words[head].first_child;
    return words[head].xpos == XPOS_NNS && first != TOKEN_NONE &&
           words[first].relation == REL_DET && words[first].next_sibling == TOKEN_NONE &&
           slice_equal(words[first].lemma, SLICE("the"));
}

static bool tells_nobody_else(const article *article, const join_participants *captives)
{
    for (uint32_t i = 0; i < captives->count; i++)
        if (join_is_named(article, captives->entities[i]) ||
            !points_back(article, captives->heads[i]))
            return false;
    return true;
}

// Taking, holding and letting go are one captivity when the captives are the same, or when they are
// not told apart: "most have been freed", "let the hostages go", "the men were set free".
static double captivity_speaks(const article *article, const article_incident *incident,
                               const join_profile *known, const what_event *event,
                               const join_profile *mention)
{
    if (!is_captivity(incident->type, incident->mode) || !is_captivity(event->type, event->mode))
        return -10.0;
    const bool is_nobody_else =
        known->targets.count == 0 || tells_nobody_else(article, &mention->targets);
    return is_nobody_else || join_same_participant(article, &known->targets, &mention->targets)
               ? 1.0
               : -10.0;
}

static bool is_venue(const article *article, uint32_t entity)
{
    return entity != ENTITY_NONE && article->who.entities[entity].kind == WHO_FACILITY;
}

static bool is_new(const article *article, uint32_t head)
{
    const uint32_t determiner = syntax_child(&article->syntax, head, REL_DET);
    return determiner != TOKEN_NONE &&
           slice_equal(article->syntax.words[determiner].lemma, SLICE("a"));
}

// "Stormed the residence"; "a factory" would be another.
static bool strikes_venue(const article *article, const join_profile *mention)
{
    for (uint32_t i = 0; i < mention->targets.count; i++)
        if (is_venue(article, mention->targets.entities[i]) &&
            !is_new(article, mention->targets.heads[i]))
            return true;
    return false;
}

// "They stormed the residence", "the besieged house": how the captivity there began, what it is.
static bool begins_captivity(const article *article, const article_incident *incident,
                             const join_profile *known, const what_event *event,
                             const join_profile *mention)
{
    if (!is_captivity(incident->type, incident->mode) || event->type != WHAT_ASSAULT ||
        event->mode.length > 0)
        return false;
    return join_same_participant(article, &known->agents, &mention->agents) ||
           join_same_participant(article, &known->targets, &mention->targets) ||
           (!join_named_apart(article, &known->agents, &mention->agents) &&
            strikes_venue(article, mention));
}

static bool modes_go_together(const lexicon_table *modes, slice a, slice b)
{
    uint32_t count = 0;
    const uint32_t row = lexicon_find(modes, a, &count);
    for (uint32_t i = 0; i < count; i++)
        if (slice_equal(lexicon_cell(modes, row + i, 1), b)) {
            lexicon_note_answer(modes, row + i);
            return true;
        }
    return false;
}

bool join_is_blast(slice mode)
{
    return slice_equal(mode, SLICE("explosives")) || slice_equal(mode, SLICE("heavy-weapons"));
}

// "The accident", "the crash" sum up an explosion and a missile's hit, too.
static bool is_summary(const article_incident *incident, const what_event *event)
{
    return incident->type == WHAT_ASSAULT && join_is_blast(incident->mode) &&
           event->type == WHAT_DISASTER && event->is_noun && event->is_definite;
}

static double modes_speak(const joining *joining, const article_incident *incident,
                          const what_event *event)
{
    const lexicon_table *modes = &joining->readers->modes;
    if (incident->type != event->type)
        return what_types_compatible(incident->type, event->type) || is_summary(incident, event)
                   ? 0.5
                   : -10.0;
    if (incident->mode.length == 0 || event->mode.length == 0)
        return 1.0;
    if (slice_equal(incident->mode, event->mode))
        return 1.5;
    return modes_go_together(modes, incident->mode, event->mode) ||
                   modes_go_together(modes, event->mode, incident->mode)
               ? 1.0
               : -0.25;
}

// A definite noun asks for its antecedent; an indefinite one ("an attack") announces a new thing.
static double form_speaks(const what_event *event)
{
    if (event->is_definite)
        return 1.0;
    return event->is_noun ? -0.75 : -0.25;
}

// "Second-degree murder" is no second one.
static bool is_degree(const article *article, uint32_t ordinal)
{
    const text_document *document = &article->document;
    uint32_t next = ordinal + 1;
    if (next < document->token_count && slice_equal(document->tokens[next].lower, SLICE("-")))
        next++;
    return next < document->token_count &&
           slice_equal(document->tokens[next].lower, SLICE("degree"));
}

bool join_is_another(const joining *joining, const what_event *event)
{
    const article *article = joining->article;
    const syntax_word *words = article->syntax.words;
    if (join_is_at_same_place(article, event))
        return true;
    for (uint32_t child = words[event->trigger].first_child; child != TOKEN_NONE;
         child = words[child].next_sibling) {
        const uint8_t relation = words[child].relation;
        bool is_listed = false;
        if ((relation == REL_DET || relation == REL_AMOD || relation == REL_ADVMOD) &&
            !is_degree(article, child))
            is_listed = lexicon_has(&joining->readers->others, words[child].lemma);
        if (is_listed)
            return true;
    }
    return false;
}

// "That attack": the one told last.
static bool points_at(const joining *joining, uint32_t candidate, const what_event *event)
{
    const article *article = joining->article;
    const uint32_t determiner = syntax_child(&article->syntax, event->trigger, REL_DET);
    return event->is_noun && determiner != TOKEN_NONE &&
           lexicon_has(&joining->readers->pointers, article->syntax.words[determiner].lemma) &&
           join_told_last(article, (uint32_t)(event - article->what.events)) == candidate;
}

// "Nine were killed in a raid on Dalby": the noun tells how it came about.
static bool hangs_on(const article *article, uint32_t candidate, const what_event *event)
{
    const syntax_word *words = article->syntax.words;
    uint32_t token = event->trigger;
    for (int step = 0; event->is_noun && step < 2 && words[token].head != TOKEN_NONE; step++) {
        const uint8_t relation = words[token].relation;
        if (relation != REL_OBL && relation != REL_NMOD)
            return false;
        token = words[token].head;
        const uint32_t told = article->what.event_of_token[token];
        if (told != EVENT_NONE)
            return article_incident_of_event(article, told) == candidate;
    }
    return false;
}

// The lead says at length what the headline said; wire copy prints the headline twice.
static double title_speaks(const article *article, const article_incident *incident,
                           const what_event *event)
{
    const uint32_t opened = incident->event_count == 0
                                ? UINT32_MAX
                                : article->what.events[incident->events[0]].sentence;
    const bool is_retold = opened <= 1 && event->sentence > opened &&
                           event->sentence <= opened + 2 && event->sentence <= 2 &&
                           what_types_compatible(incident->type, event->type);
    if (!is_retold)
        return 0;
    const text_document *document = &article->document;
    const bool is_title =
        document->blocks[document->sentences[opened].block].kind == TEXT_BLOCK_TITLE;
    return is_title ? TITLE : OPENING;
}

// Was the incident told of before the event's sentence?
static bool is_from_before(const article *article, const article_incident *incident,
                           const what_event *event)
{
    return incident->event_count > 0 &&
           article->what.events[incident->events[0]].sentence < event->sentence;
}

// Nothing in it could tell it from another: "the bombing lasted an hour", "several bombs fell".
static bool tells_nothing(const article *article, const join_profile *mention)
{
    bool is_named_one = false;
    for (uint32_t i = 0; i < mention->agents.count; i++)
        is_named_one = is_named_one || join_is_named(article, mention->agents.entities[i]);
    for (uint32_t i = 0; i < mention->targets.count; i++)
        is_named_one = is_named_one || join_is_named(article, mention->targets.entities[i]);
    return !mention->is_dated && mention->place_count == 0 && !is_named_one;
}

// "Clashes broke out", without an article: others than what was told, when nothing says so.
static bool announces_several(const article *article, const what_event *event)
{
    return article_is_calamity(event->type) && join_is_plural(article, event) &&
           !event->is_definite;
}

// "Raids on Dalby and Osk" are told as one; a raid on Osk alone is part of them and another.
static bool is_part(const join_profile *known, const join_profile *mention)
{
    return known->is_spread != mention->is_spread && known->place_count > 0 &&
           mention->place_count > 0;
}

// "Launched a rebellion and seized the north": the second verb tells how the first went on.
static bool continues(const article *article, uint32_t candidate, const what_event *event)
{
    const syntax_word *word = &article->syntax.words[event->trigger];
    if ((word->relation != REL_CONJ && word->relation != REL_ADVCL) || word->head == TOKEN_NONE)
        return false;
    const syntax_word *first = &article->syntax.words[word->head];
    const uint32_t *event_of = article->what.event_of_token;
    const uint32_t object = syntax_child(&article->syntax, word->head, REL_OBJ);
    const uint32_t told[] = {event_of[word->head],
                             object == TOKEN_NONE ? EVENT_NONE : event_of[object]};
    return first->upos == UPOS_VERB && (article_incident_of_event(article, told[0]) == candidate ||
                                        article_incident_of_event(article, told[1]) == candidate);
}

// "Rebels captured Dalby after jets bombed it": a clause with a subject of its own tells only when.
static bool tells_when(const joining *joining, const what_event *event)
{
    const syntax_layer *syntax = &joining->article->syntax;
    const uint32_t mark = syntax_child(syntax, event->trigger, REL_MARK);
    return syntax->words[event->trigger].relation == REL_ADVCL && mark != TOKEN_NONE &&
           syntax_subject(syntax, event->trigger) != TOKEN_NONE &&
           lexicon_has(&joining->readers->time_marks, syntax->words[mark].lemma);
}

// In one sentence a participle with a victim of its own is another act ("the anniversary of the
// slain general").
static bool tells_of_others(const article *article, const what_event *event,
                            const join_profile *known, const join_profile *mention)
{
    return article_is_participle(article, event) && known->targets.count > 0 &&
           mention->targets.count > 0 &&
           !join_same_participant(article, &known->targets, &mention->targets);
}

// Captives are let go where their captors see fit.
static bool is_release_of(const article_incident *incident, const what_event *event)
{
    return event->type == WHAT_RETREAT && incident->type == WHAT_ASSAULT;
}

// A captivity lasts: its days need not meet, only lie within months of each other; and an article
// seldom tells of two at one time. It ends after it began.
static double captivity_lasts(const article *article, const article_incident *incident,
                              const join_profile *known, const what_event *event,
                              const join_profile *mention)
{
    const double times = times_speak(article, known, mention);
    // "Freed a banker who was abducted eight months ago": however long it was.
    if (incident->type == WHAT_RETREAT && event->type == WHAT_ASSAULT &&
        join_same_participant(article, &known->targets, &mention->targets))
        return 0.75;
    const bool is_recent = article->day == DAY_UNKNOWN || !mention->is_dated ||
                           mention->bounds.latest >= article->day - CAPTIVITY_DAYS;
    if (!known->is_dated || !mention->is_dated)
        return is_recent ? fmax(times, 0) + 0.75 : times;
    const bool are_near = mention->bounds.earliest <= known->bounds.latest + CAPTIVITY_DAYS &&
                          known->bounds.earliest <= mention->bounds.latest + CAPTIVITY_DAYS;
    const bool is_summed_up =
        width_of(mention->bounds) > CAPTIVITY_DAYS; // "last year 31 were taken"
    const bool is_end =
        is_release_of(incident, event) && mention->bounds.latest >= known->bounds.earliest;
    return are_near && !is_summed_up ? fmax(times, is_end ? 0 : -1.0) + 0.75 : times;
}

// A war is told of many days, all of them its own; only years apart it is another.
static double lasting_speaks(const article *article, const join_profile *known,
                             const join_profile *mention)
{
    const double times = times_speak(article, known, mention);
    const bool are_near = !known->is_dated || !mention->is_dated ||
                          (mention->bounds.earliest <= known->bounds.latest + WAR_DAYS &&
                           known->bounds.earliest <= mention->bounds.latest + WAR_DAYS);
    return are_near ? fmax(times, 0) + 1.25 : times;
}

// Captives are led about, wars and disasters come over many towns: "the quake" is one in all of
// them.
static bool is_wide(const join_profile *known, const what_event *event)
{
    return moves_captives(event) || known->is_lasting ||
           (event->type == WHAT_DISASTER && event->is_noun && event->is_definite);
}

static double days_speak(const article *article, const article_incident *incident,
                         const join_profile *known, const what_event *event,
                         const join_profile *mention)
{
    if (known->is_lasting)
        return lasting_speaks(article, known, mention);
    const bool lasts =
        is_captivity(incident->type, incident->mode) &&
        (moves_captives(event) || begins_captivity(article, incident, known, event, mention));
    return lasts ? captivity_lasts(article, incident, known, event, mention)
                 : times_speak(article, known, mention);
}

// "They attacked a wake on the anniversary of the killing of Amar": what is remembered was done to
// others than what the article reports.
static bool is_remembered(const article *article, const join_profile *known,
                          const what_event *event, const join_profile *mention)
{
    return event->modality == WHAT_HISTORICAL && mention->targets.count > 0 &&
           !join_same_participant(article, &known->targets, &mention->targets);
}

double join_affinity(const joining *joining, uint32_t candidate, const what_event *event,
                     const join_profile *mention)
{
    const article *article = joining->article;
    const join_profile *known = &joining->profiles[candidate];
    const uint32_t apart = event->sentence - known->last_sentence;
    const article_incident *incident = &article->incidents[candidate];
    if ((known->is_lasting != mention->is_lasting && !continues(article, candidate, event)) ||
        is_remembered(article, known, event, mention) ||
        join_is_punished_by(joining, candidate, event) ||
        join_came_before(joining, candidate, event))
        return -10.0;
    double score = modes_speak(joining, incident, event);
    if (score < 0)
        score = fmax(score, captivity_speaks(article, incident, known, event, mention));
    const double title = title_speaks(article, incident, event);
    // A headline has no articles: what it told, the lead tells as if for the first time.
    score += title >= TITLE ? fmax(form_speaks(event), 0) : form_speaks(event);
    score += join_participants_speak(article, known, mention);
    const double places_least = is_release_of(incident, event) ? 0
                                : is_wide(known, event)        ? -0.5
                                                               : -4.0;
    score += fmax(join_places_speak(article, known, mention), places_least);
    score += days_speak(article, incident, known, event, mention);
    score += join_paragraph_speaks(joining, candidate, event, mention);
    if (apart == 0 && !event->is_definite)
        score -= tells_of_others(article, event, known, mention) ? 1.25 : 0.25;
    if (hangs_on(article, candidate, event) ||
        (incident->type == event->type && continues(article, candidate, event)))
        score += ONE_CLAUSE;
    if (points_at(joining, candidate, event))
        score += POINTING;
    score += title;
    if (is_part(known, mention))
        score -= APART;
    if (join_has_other_aim(joining, candidate, event, mention) &&
        (!continues(article, candidate, event) || tells_when(joining, event)))
        score -= APART;
    if (known->is_plural && !join_is_plural(article, event) && event->is_noun)
        score -= MANY;
    if (mention->is_series ? !known->is_series
                           : known->is_series && !join_is_plural(article, event))
        score -= APART;
    if (join_is_another(joining, event) && is_from_before(article, incident, event))
        score -= ANOTHER;
    else if (!incident->is_background && incident->type == event->type &&
             tells_nothing(article, mention) && !announces_several(article, event))
        score += SUBJECT;
    if (known->is_dated && !mention->is_dated && incident->is_background && !known->is_lasting)
        score -= apart <= 1 ? 0.25 : 2.0;
    return score - 0.03 * (apart > 20 ? 20 : apart);
}

// "Shot on Friday, he died on Sunday", "was rescued on Saturday".
static bool dies_later(const joining *joining, const join_profile *known, const what_event *event,
                       const join_profile *mention)
{
    const bool comes_later =
        event->type == WHAT_AID || article_is_dying(joining->article, joining->readers, event);
    return comes_later && mention->bounds.earliest > known->bounds.latest &&
           mention->bounds.earliest - known->bounds.latest <= ARTICLE_DYING_DAYS;
}

bool join_excludes(const joining *joining, uint32_t candidate, const what_event *event,
                   const join_profile *mention)
{
    const join_profile *known = &joining->profiles[candidate];
    const bool is_apart = known->is_dated && mention->is_dated &&
                          (mention->bounds.earliest > known->bounds.latest ||
                           known->bounds.earliest > mention->bounds.latest);
    return (mention->is_series && !known->is_series) ||
           (is_apart && !known->is_lasting && !dies_later(joining, known, event, mention)) ||
           (is_long_past(joining->article, mention) && !known->is_dated && !known->is_lasting &&
            !joining->article->incidents[candidate].is_background) ||
           join_places_speak(joining->article, known, mention) < 0 || is_part(known, mention);
}

double join_move_affinity(const joining *joining, uint32_t candidate, const what_event *event,
                          const join_profile *mention)
{
    const article *article = joining->article;
    const join_profile *known = &joining->profiles[candidate];
    if (article->incidents[candidate].type != WHAT_MOVE || known->move != event->move ||
        !join_same_participant(article, &known->people, &mention->people))
        return -10.0;
    const double times = times_speak(article, known, mention);
    const double places = join_places_speak(article, known, mention);
    return times < 0 || places < 0 ? -10.0 : 1.5 + times + places;
}
