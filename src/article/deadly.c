// "Police investigate a fatal shooting", "a double murder", "a murder-suicide": the name of an act
// says how many died, where the article counts fewer dead of it. A page behind a paywall often
// tells no more.
#include "article/claim_role.h"
#include "article/join.h"

// What a word beside an act says of its dead.
typedef struct deadly_word {
    uint32_t token; // TOKEN_NONE: nothing
    howmany_range range;
} deadly_word;

// "A double fatal shooting" has two dead, of "a fatal double shooting" one is.
static bool is_of(const syntax_layer *syntax, uint32_t noun, uint32_t word, slice of)
{
    const bool has_next = word + 1 < noun;
    return slice_equal(of, SLICE("*")) || slice_equal(syntax->words[noun].lemma, of) ||
           (has_next && slice_equal(syntax->words[word + 1].lemma, of));
}

static void read_word(deadly_word *found, const article_claims *claims, uint32_t noun,
                      uint32_t word)
{
    const syntax_layer *syntax = &claims->article->syntax;
    const lexicon_table *table = &claims->readers->deadly;
    uint32_t count = 0;
    const uint32_t first = lexicon_find(table, syntax->words[word].lemma, &count);
    for (uint32_t row = first; row < first + count; row++) {
        uint64_t low = 0;
        uint64_t high = HOWMANY_UNBOUNDED;
        if (!is_of(syntax, noun, word, lexicon_cell(table, row, 1)) ||
            !slice_to_number(lexicon_cell(table, row, 2), &low) || low <= found->range.low)
            continue;
        (void)slice_to_number(lexicon_cell(table, row, 3), &high);
        *found = (deadly_word){word, {(uint32_t)low, (uint32_t)high}};
    }
}

// "A nearly fatal shooting" is none; of "a double fatal shooting" trees have "double" below
// "fatal".
static void read_modifier(deadly_word *found, const article_claims *claims, uint32_t noun,
                          uint32_t word)
{
    const syntax_word *words = claims->article->syntax.words;
    const uint32_t below = words[word].first_child;
    const bool is_bare = below == TOKEN_NONE || words[word].relation == REL_COMPOUND;
    if (!is_bare && !lexicon_has(&claims->readers->deadly, words[below].lemma))
        return;
    read_word(found, claims, noun, word);
    if (!is_bare)
        read_word(found, claims, noun, below);
}

static deadly_word find_deadly_word(const article_claims *claims, const what_event *event)
{
    const syntax_word *words = claims->article->syntax.words;
    deadly_word found = {TOKEN_NONE, {0, 0}};
    for (uint32_t child = event->is_noun ? words[event->trigger].first_child : TOKEN_NONE;
         child != TOKEN_NONE; child = words[child].next_sibling)
        if (words[child].relation == REL_AMOD || words[child].relation == REL_COMPOUND)
            read_modifier(&found, claims, event->trigger, child);
    return found;
}

// [incident] the most dead that the article counts of it; NULL without memory.
static uint32_t *list_counted(const article *article)
{
    uint32_t *counted = ARENA_ARRAY(article->arena, (size_t)article->incident_count + 1, uint32_t);
    for (uint32_t i = 0; counted != NULL && i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        // "Up to nine died": no fewer are counted than the name says.
        const uint32_t most =
            claim->range.high == HOWMANY_UNBOUNDED ? claim->range.low : claim->range.high;
        if (claim->slot == SLOT_KILLED && most > counted[claim->incident])
            counted[claim->incident] = most;
    }
    return counted;
}

// "Are investigating a fatal shooting": what goes on is the telling.
static bool is_real(const what_event *event)
{
    return !event->is_generic &&
           (event->modality == WHAT_HAPPENED || event->modality == WHAT_ONGOING);
}

static bool is_told_as_one(const article *article, uint32_t incident)
{
    const article_incident *told = &article->incidents[incident];
    const uint32_t count = article_looked_at(told->event_count);
    for (uint32_t i = 0; i < count; i++)
        if (!join_is_plural(article, &article->what.events[told->events[i]]))
            return true;
    return false;
}

// "Has been the site of two fatal shootings": several, of which the one told of is none.
static bool is_of_others(const article *article, const what_event *event, uint32_t incident)
{
    return !event->is_definite && join_is_plural(article, event) &&
           article->howmany.amount_of_unit[event->trigger] != AMOUNT_NONE &&
           is_told_as_one(article, incident);
}

static bool may_kill(const article_incident *incident)
{
    return article_is_violent(incident->type) && !incident->is_lasting && !incident->is_background;
}

static void add_dead(article_claims *claims, const what_event *event, uint32_t incident,
                     const deadly_word *word)
{
    const article *article = claims->article;
    const article_holder holder = article_holder_of(article, event->attribution);
    article_claim claim = article_claim_start(article, incident, SLOT_KILLED, word->token,
                                              article->document.tokens[word->token].at, &holder);
    claim.range = word->range;
    claim.value = howmany_range_text(article->arena, claim.range);
    claim.why = SLICE("deadly act");
    article_claim_add(claims, &claim);
}

void article_claim_deadly(article_claims *claims)
{
    article *article = claims->article;
    uint32_t *counted = list_counted(article);
    for (uint32_t i = 0; counted != NULL && i < article->what.count; i++) {
        const what_event *event = &article->what.events[i];
        const uint32_t incident = article->incident_of_event[i];
        if (incident == INCIDENT_NONE)
            continue;
        const deadly_word word = find_deadly_word(claims, event);
        if (word.token == TOKEN_NONE || !is_real(event) || is_of_others(article, event, incident) ||
            !may_kill(&article->incidents[incident]) || word.range.low <= counted[incident])
            continue;
        add_dead(claims, event, incident, &word);
        counted[incident] = word.range.low;
    }
}
