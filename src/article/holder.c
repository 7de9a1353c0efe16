#include "article/article_internal.h"

article_holder article_author(void)
{
    return (article_holder){
        .name = SLICE("author"),
        .kind = SLICE("author"),
        .stance = STANCE_ASSERTS,
        .certainty = CERTAINTY_CERTAIN,
        .attribution = ATTRIBUTION_NONE,
    };
}

uint32_t article_outer_speech(const sayswho_layer *sayswho, uint32_t attribution)
{
    if (attribution == ATTRIBUTION_NONE)
        return ATTRIBUTION_NONE;
    uint32_t parent = sayswho->attributions[attribution].parent;
    for (uint32_t depth = 0; parent != ATTRIBUTION_NONE && depth < 32; depth++) {
        if (sayswho->attributions[parent].tier == TIER_SPEECH)
            return parent;
        parent = sayswho->attributions[parent].parent;
    }
    return ATTRIBUTION_NONE;
}

article_holder article_holder_of(const article *article, uint32_t attribution)
{
    if (attribution == ATTRIBUTION_NONE)
        return article_author();
    const sayswho_attribution *found = &article->sayswho.attributions[attribution];
    const uint32_t outer = article_outer_speech(&article->sayswho, attribution);
    return (article_holder){
        .name = found->holder,
        .kind = found->holder_kind,
        .via = found->via,
        .parent =
            outer == ATTRIBUTION_NONE ? SLICE_NONE : article->sayswho.attributions[outer].holder,
        .at = found->source_count > 0 ? found->source[0] : SPAN_NONE,
        .cue = found->cue_count > 0 ? found->cue[0] : SPAN_NONE,
        .stance = found->stance,
        .certainty = found->certainty,
        .attribution = attribution,
    };
}

static bool cue_comes_first(const sayswho_attribution *attribution)
{
    return attribution->cue_count > 0 && attribution->content_count > 0 &&
           attribution->cue[0].start < attribution->content[0].start;
}

article_holder article_holder_of_background(const article *article, uint32_t attribution)
{
    if (attribution == ATTRIBUTION_NONE)
        return article_author();
    const sayswho_attribution *found = &article->sayswho.attributions[attribution];
    // "A man thought to have taken part in the bombing": only that he did is a thought.
    const bool is_nobodys =
        slice_equal(found->holder, SLICE("author")) ||
        (slice_equal(found->holder, SLICE("unnamed")) && found->stance == STANCE_SPECULATES &&
         article->syntax.words[found->cue_token].upos == UPOS_VERB); // not "allegedly"
    if (!is_nobodys && (found->is_direct || !cue_comes_first(found)))
        return article_holder_of(article, attribution);
    return article_author();
}

// ---- who holds a role's value ----

// "A girl of nine who was struck by a bullet", "the two were hikers who had been held": whom the
// speaker brings up himself, he also tells of.
static bool is_brought_up(const article *article, uint32_t noun)
{
    const uint32_t determiner = syntax_child(&article->syntax, noun, REL_DET);
    if (determiner == TOKEN_NONE)
        return syntax_child(&article->syntax, noun, REL_COP) != TOKEN_NONE &&
               article->syntax.words[noun].upos == UPOS_NOUN &&
               syntax_child(&article->syntax, noun, REL_NMOD_POSS) == TOKEN_NONE;
    return (slice_equal(article->syntax.words[determiner].lemma, SLICE("a")) ||
            slice_equal(article->syntax.words[determiner].lemma, SLICE("an")));
}

// "[That] it was rebels who attacked": what the clause says of them is news, and the speaker's. By
// the words before the noun: the tree hangs them here and there.
static bool is_cleft(const article *article, uint32_t noun)
{
    uint32_t first = article->syntax.words[noun].left;
    if (first < noun && article->syntax.words[first].upos == UPOS_SCONJ)
        first++;
    return first + 1 < noun && slice_equal(article->document.tokens[first].lower, SLICE("it")) &&
           slice_equal(article->syntax.words[first + 1].lemma, SLICE("be"));
}

// Is the event told by a clause that only identifies something ("the soldiers, who were kidnapped
// in June, ...")?
static bool is_relative(const article *article, uint32_t token, uint32_t attribution)
{
    const syntax_word *words = article->syntax.words;
    // "Accused each other of a battle in which nine died": the deaths are no part of the charge.
    const bool is_accusation =
        sayswho_is_accusation(article->sayswho.attributions[attribution].stance);
    for (uint32_t depth = 0; depth < 16 && words[token].head != TOKEN_NONE; depth++) {
        const uint32_t head = words[token].head;
        if (words[token].relation == REL_ACL_RELCL)
            return article->sayswho.innermost[head] == attribution &&
                   (is_accusation || !is_brought_up(article, head)) && !is_cleft(article, head);
        token = head;
    }
    return false;
}

// "The gang was behind the killing" takes only the killing for granted.
static bool is_of_subject(const article *article, uint32_t token, uint32_t predicate)
{
    const syntax_word *words = article->syntax.words;
    for (uint32_t depth = 0; depth < 16 && words[token].head != TOKEN_NONE; depth++) {
        if (words[token].head == predicate)
            return words[token].relation == REL_NSUBJ;
        token = words[token].head;
    }
    return false;
}

// "Paris confirmed the death of a journalist": what is confirmed is what the noun tells.
static bool is_confirmed(const article *article, const what_event *event, const what_role *role)
{
    if (role->attribution == ATTRIBUTION_NONE)
        return false;
    const sayswho_attribution *said = &article->sayswho.attributions[role->attribution];
    return said->stance == STANCE_CONFIRMS && said->content_token == event->trigger;
}

// "The number of deaths was close to 200": the figure is told of the noun, not taken for granted.
static bool is_told_figure(const article *article, const what_event *event, const what_role *role)
{
    const syntax_word *noun = &article->syntax.words[event->trigger];
    return role->has_range && role->at.start >= article->document.tokens[noun->end - 1].at.end;
}

static bool is_background(const article *article, const what_event *event, const what_role *role)
{
    if (event->is_noun && event->is_definite && !is_confirmed(article, event, role) &&
        !is_told_figure(article, event, role) &&
        !is_of_subject(article, role->head, event->trigger) &&
        syntax_is_below(&article->syntax, role->head, event->trigger))
        return true;
    return role->attribution != ATTRIBUTION_NONE &&
           is_relative(article, event->trigger, role->attribution);
}

// "Rebels holding 72 hostages agreed to meet again, mediators said": what was done already is told
// beside what is to come.
static void settle_what_is_past(article_holder *holder, const article *article,
                                const what_event *event)
{
    if (holder->stance != STANCE_EXPECTS || holder->attribution == ATTRIBUTION_NONE ||
        event->modality != WHAT_HAPPENED || event->is_noun)
        return;
    const sayswho_attribution *said = &article->sayswho.attributions[holder->attribution];
    const uint8_t tag = article->syntax.words[event->trigger].xpos;
    const bool is_told = tag == XPOS_VBD || tag == XPOS_VBN || tag == XPOS_VBG;
    if (said->content_token == event->trigger || !is_told)
        return;
    holder->stance = STANCE_ASSERTS;
    holder->certainty = CERTAINTY_CERTAIN;
}

// "Three of those who died had nothing to do with it, she said": that they died is not denied.
static void settle_what_identifies(article_holder *holder, const article *article,
                                   const what_event *event)
{
    if (holder->stance != STANCE_DENIES || holder->attribution == ATTRIBUTION_NONE ||
        !is_relative(article, event->trigger, holder->attribution))
        return;
    holder->stance = STANCE_ASSERTS;
    holder->certainty = CERTAINTY_CERTAIN;
}

// A deed told as future is a threat in the mouth of another than the author, or an expectation.
static void apply_modality(article_holder *holder, const what_event *event)
{
    if (event->modality != WHAT_THREATENED && event->modality != WHAT_PLANNED)
        return;
    if (holder->stance == STANCE_ASSERTS)
        holder->stance = event->modality == WHAT_THREATENED ? STANCE_THREATENS : STANCE_EXPECTS;
    holder->certainty = sayswho_weaker(holder->certainty, CERTAINTY_PROBABLE);
}

// "The [suspected] hijacker was arrested", "the suspect, [identified] as Osk, was held": a cue
// inside the phrase tells only of whom it names; what is done to him, the sentence's holder says.
// "The group, [known] to be active in Orsk, attacked the town": so is what the described did; a
// "suspected hijacker" is only suspected of it.
static uint32_t past_own_cue(const article *article, const what_event *event, const what_role *role,
                             uint32_t attribution)
{
    const bool is_doer = role->kind == WHAT_AGENT;
    while (attribution != ATTRIBUTION_NONE && !(is_doer && event->attribution == attribution)) {
        const sayswho_attribution *said = &article->sayswho.attributions[attribution];
        const bool is_inside =
            said->cue_token != TOKEN_NONE &&
            article->syntax.words[said->cue_token].head == role->head &&
            (article->syntax.words[said->cue_token].relation == REL_ACL ||
             (!is_doer && article->syntax.words[said->cue_token].relation == REL_AMOD));
        if (!is_inside)
            break;
        attribution = said->parent;
    }
    return attribution;
}

// "Charged in a crash that killed a woman", "suspected of shooting two": only who did it is
// alleged; what happened, the sentence's holder says.
static uint32_t past_accusation(const article *article, uint32_t attribution)
{
    while (attribution != ATTRIBUTION_NONE) {
        const sayswho_attribution *said = &article->sayswho.attributions[attribution];
        const bool is_accusation =
            said->target_token != TOKEN_NONE &&
            (sayswho_is_accusation(said->stance) || said->stance == STANCE_SPECULATES);
        // "Acquitted of ordering the massacre": not that there was one.
        const bool is_acquittal = said->target_token != TOKEN_NONE &&
                                  said->stance == STANCE_DENIES &&
                                  said->target_token != said->source_token;
        if (is_acquittal) {
            attribution = said->parent;
            continue;
        }
        const bool is_act_known = slice_equal(said->holder, SLICE("unnamed")) ||
                                  (said->deed_token != TOKEN_NONE &&
                                   article->syntax.words[said->deed_token].upos == UPOS_NOUN);
        if (!is_accusation || !is_act_known)
            break;
        attribution = said->parent;
    }
    return attribution;
}

// "Tamm denied ordering the raid", "denied carrying out the raid", "claimed to have shot it down":
// that he did is what he says, though he stands outside.
static bool is_own_word(const article *article, const what_event *event, const what_role *role)
{
    if (role->kind != WHAT_AGENT || event->attribution == ATTRIBUTION_NONE ||
        role->attribution == event->attribution)
        return false;
    const sayswho_attribution *said = &article->sayswho.attributions[event->attribution];
    const syntax_word *trigger = &article->syntax.words[event->trigger];
    const uint32_t verb =
        event->is_noun && trigger->relation == REL_OBJ ? trigger->head : event->trigger;
    return said->source_token == role->head && said->tier == TIER_SPEECH &&
           said->content_token == verb && (!event->is_noun || verb != event->trigger) &&
           syntax_child(&article->syntax, verb, REL_NSUBJ) == TOKEN_NONE;
}

// The relative pronoun that is a clause's own; TOKEN_NONE.
static uint32_t pronoun_of_clause(const article *article, uint32_t verb)
{
    const syntax_word *words = article->syntax.words;
    for (uint32_t child = words[verb].first_child; child != TOKEN_NONE;
         child = words[child].next_sibling)
        if (words[child].xpos == XPOS_WP || words[child].xpos == XPOS_WDT)
            return child;
    return TOKEN_NONE;
}

// "Two guards who, according to S, were shot", "the man who S said shot them": of whom the clause
// is told, its speaker tells, though they stand outside.
static bool is_told_by_clause(const article *article, const what_event *event,
                              const what_role *role)
{
    const syntax_word *words = article->syntax.words;
    const uint32_t pronoun = pronoun_of_clause(article, event->trigger);
    if (event->attribution == ATTRIBUTION_NONE || event->attribution == role->attribution ||
        pronoun == TOKEN_NONE)
        return false;
    const uint32_t above = words[event->trigger].head;
    if (words[event->trigger].relation == REL_CCOMP)
        return words[above].relation == REL_ACL_RELCL && words[above].head == role->head &&
               article->sayswho.attributions[event->attribution].cue_token == above;
    return words[event->trigger].relation == REL_ACL_RELCL && above == role->head &&
           article->sayswho.innermost[pronoun] == event->attribution;
}

// "Idris threatened to attack": who will do it is part of what he says, though he stands outside.
static uint32_t attribution_of(const article *article, const what_event *event,
                               const what_role *role)
{
    const bool is_own_threat = role->kind == WHAT_AGENT && role->attribution == ATTRIBUTION_NONE &&
                               event->modality == WHAT_THREATENED && !event->is_noun;
    return is_own_threat || is_own_word(article, event, role) ||
                   is_told_by_clause(article, event, role)
               ? event->attribution
               : role->attribution;
}

// "He had no doubt that C": what the cue itself says is in its stance already.
static bool is_in_cue(const article *article, uint32_t attribution, uint32_t token)
{
    if (attribution == ATTRIBUTION_NONE)
        return false;
    const sayswho_attribution *said = &article->sayswho.attributions[attribution];
    const uint32_t at = article->document.tokens[token].at.start;
    for (uint32_t i = 0; i < said->cue_count; i++)
        if (said->cue[i].start <= at && at < said->cue[i].end)
            return true;
    return false;
}

bool article_is_unproven(const article *article, uint32_t verb)
{
    const syntax_word *words = article->syntax.words;
    const uint32_t noun = words[verb].head;
    if (noun == TOKEN_NONE || noun >= verb || words[noun].upos != UPOS_NOUN ||
        (words[verb].relation != REL_ACL && words[verb].relation != REL_CCOMP) ||
        is_in_cue(article, article->sayswho.innermost[verb], noun))
        return false;
    return syntax_has_determiner(&article->syntax, noun, SLICE("no"));
}

// "May have been taken hostage": a guess, whoever says it.
static void apply_hedge(article_holder *holder, sayswho_certainty hedge)
{
    holder->certainty = sayswho_weaker(holder->certainty, hedge);
    if (hedge == CERTAINTY_POSSIBLE && holder->stance == STANCE_ASSERTS)
        holder->stance = STANCE_SPECULATES;
}

// The word whose hedges are the role's: of the doer in "the raid was apparently carried out by
// rebels" the verb that he shares with the noun. TOKEN_NONE.
static uint32_t hedged_word(const article *article, const what_event *event, const what_role *role)
{
    const syntax_word *words = article->syntax.words;
    if (!event->is_noun)
        return event->trigger;
    const uint32_t verb = words[event->trigger].head;
    return role->kind == WHAT_AGENT && verb != TOKEN_NONE && words[verb].upos == UPOS_VERB &&
                   words[role->head].head == verb
               ? verb
               : TOKEN_NONE;
}

article_holder article_holder_of_role(const article *article, const article_readers *readers,
                                      const what_event *event, const what_role *role)
{
    uint32_t said = attribution_of(article, event, role);
    said = past_own_cue(article, event, role, said);
    if (role->kind != WHAT_AGENT && event->modality == WHAT_HAPPENED)
        said = past_accusation(article, said);
    article_holder holder = is_background(article, event, role)
                                ? article_holder_of_background(article, said)
                                : article_holder_of(article, said);
    const uint32_t hedged = hedged_word(article, event, role);
    if (holder.certainty != CERTAINTY_NEGATED && hedged != TOKEN_NONE)
        apply_hedge(&holder, sayswho_clause_certainty(readers->sayswho, &article->syntax, hedged));
    settle_what_is_past(&holder, article, event);
    settle_what_identifies(&holder, article, event);
    apply_modality(&holder, event);
    if (holder.stance == STANCE_ASSERTS && article_is_unproven(article, event->trigger)) {
        holder.stance = STANCE_DOUBTS;
        holder.certainty = CERTAINTY_POSSIBLE;
    }
    return holder;
}

// A claim that was given to another holder than its attribution's tells nothing of him.
void article_describe_holders(article *article)
{
    for (uint32_t i = 0; i < article->claim_count; i++) {
        article_claim *claim = &article->claims[i];
        if (claim->attribution == ATTRIBUTION_NONE)
            continue;
        const sayswho_attribution *said = &article->sayswho.attributions[claim->attribution];
        if (!slice_equal(said->holder, claim->holder))
            continue;
        claim->holder_title = said->title;
        claim->holder_role = said->role;
        claim->affiliation = said->affiliation;
        claim->holder_country = said->country;
    }
}
