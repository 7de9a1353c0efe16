// Who is told to be somewhere, without a move: "was in Paris on Thursday", "who is in Rome for
// talks".
#include "article/article_internal.h"

// Does a clause say of its subject that it is in the place?
static bool is_predicated(const article *article, const where_place *place)
{
    const syntax_layer *syntax = &article->syntax;
    if (!place->has_point || !place->is_literal || place->head >= article->document.token_count)
        return false;
    const uint32_t preposition = syntax_child(syntax, place->head, REL_CASE);
    return preposition != TOKEN_NONE &&
           slice_equal(syntax->words[preposition].lemma, SLICE("in")) &&
           syntax_child(syntax, place->head, REL_COP) != TOKEN_NONE;
}

// "Would" and "may be": "would" is a "will", too. A tree may take such a word for the copula.
static bool is_supposed(const article *article, uint32_t token, syntax_relation relation)
{
    uint32_t child = TOKEN_NONE;
    while ((child = syntax_next_child(&article->syntax, token, child, relation)) != TOKEN_NONE) {
        const slice lemma = article->syntax.words[child].lemma;
        if (!slice_equal(article->document.tokens[child].lower, SLICE("will")) &&
            !slice_equal(lemma, SLICE("have")) && !slice_equal(lemma, SLICE("be")))
            return true;
    }
    return false;
}

// "Was not", "would be", "if he were": it is not said that somebody is there.
static bool is_open(const article *article, uint32_t token)
{
    const syntax_layer *syntax = &article->syntax;
    if (syntax_is_negated(syntax, token) || is_supposed(article, token, REL_AUX) ||
        is_supposed(article, token, REL_COP))
        return true;
    const uint32_t mark = syntax_child(syntax, token, REL_MARK);
    return mark != TOKEN_NONE && (slice_equal(syntax->words[mark].lemma, SLICE("if")) ||
                                  slice_equal(syntax->words[mark].lemma, SLICE("whether")) ||
                                  slice_equal(syntax->words[mark].lemma, SLICE("unless")));
}

// Of a relative clause whom it is about.
static uint32_t subject_of(const article *article, uint32_t token)
{
    const syntax_word *words = article->syntax.words;
    const uint32_t subject = syntax_child(&article->syntax, token, REL_NSUBJ);
    if (subject != TOKEN_NONE && words[token].relation == REL_ACL_RELCL &&
        slice_equal(words[subject].lemma, SLICE("who")))
        return words[token].head;
    return subject;
}

// The days of its own time; of what holds now the article's day. False: nobody knows when.
static bool find_days(article_stay *stay, const article *article, const article_readers *readers,
                      uint32_t token)
{
    const uint32_t at = when_of_clause(&article->when, &article->syntax, token);
    const when_time *time = at == TIME_NONE ? NULL : &article->when.times[at];
    const char *reason = NULL;
    if (time != NULL && !time->is_vague && time->anchor == WHEN_ANCHOR_NONE) {
        stay->bounds = when_bounds(time);
        return stay->bounds.earliest != DAY_OPEN_PAST && stay->bounds.latest != DAY_OPEN_FUTURE;
    }
    stay->bounds = (when_interval){article->day, article->day};
    stay->inferred_from = SLICE("told of the article's day");
    return time == NULL && article->day != DAY_UNKNOWN &&
           when_told_of(readers->when, &article->syntax, token, &reason) == WHEN_TOLD_NOW;
}

static bool is_person(const article *article, uint32_t entity)
{
    if (!article_is_somebody(article, entity))
        return false;
    const who_entity *found = &article->who.entities[entity];
    return found->kind == WHO_PERSON && found->is_named && !found->is_plural;
}

static void add_person(article *article, article_stay stay, uint32_t token)
{
    stay.entity = who_entity_at(&article->who, token);
    if (!is_person(article, stay.entity))
        return;
    stay.person = article->who.entities[stay.entity].name;
    for (uint32_t i = 0; i < article->stay_count; i++)
        if (article->stays[i].entity == stay.entity &&
            article->stays[i].bounds.earliest == stay.bounds.earliest &&
            article->stays[i].bounds.latest == stay.bounds.latest &&
            slice_equal(article->stays[i].place, stay.place))
            return;
    (void)article_add_stay(article, &stay);
}

void article_add_presences(article *article, const article_readers *readers)
{
    const syntax_layer *syntax = &article->syntax;
    for (uint32_t i = 0; i < article->where.count; i++) {
        const where_place *place = &article->where.places[i];
        const uint32_t token = place->head;
        if (!is_predicated(article, place) || is_open(article, token))
            continue;
        const uint32_t subject = subject_of(article, token);
        article_stay stay = {
            .kind = what_move_name(WHAT_STAY),
            .place = place->name,
            .at = place->at,
            .holder = article_holder_of(article, article->sayswho.innermost[token]).name,
        };
        if (subject == TOKEN_NONE || !find_days(&stay, article, readers, token))
            continue;
        add_person(article, stay, subject);
        uint32_t other = TOKEN_NONE;
        while ((other = syntax_next_child(syntax, subject, other, REL_CONJ)) != TOKEN_NONE)
            add_person(article, stay, other);
    }
}
