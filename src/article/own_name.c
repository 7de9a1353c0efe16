// Who speaks of himself, and for whom: "it", "its guns", "we" in the mouth of a spokesman, "his
// officers", "he" in that of a lawyer. A speaker is never the doer of what those did for whom he
// speaks.
#include "article/blame.h"

#define MENTIONS_READ 16u // of a speaker, for the body he speaks for

// The pronoun by which an actor is the speaker or his: "it", "its guns". TOKEN_NONE.
static uint32_t pronoun_of(const article *article, const article_readers *readers, uint32_t actor)
{
    if (article->syntax.words[actor].upos == UPOS_NUM) // "two of its men"
        actor = syntax_child(&article->syntax, actor, REL_NMOD);
    if (actor == TOKEN_NONE)
        return TOKEN_NONE;
    const syntax_word *word = &article->syntax.words[actor];
    if (word->xpos == XPOS_PRP || word->relation == REL_NMOD_POSS)
        return word->upos == UPOS_PRON ? actor : TOKEN_NONE; // "its" of "its planes"
    const uint32_t owner = lexicon_has(&readers->followers, word->lemma)
                               ? syntax_child(&article->syntax, actor, REL_NMOD_POSS)
                               : TOKEN_NONE;
    return owner != TOKEN_NONE && article->syntax.words[owner].upos == UPOS_PRON ? owner
                                                                                 : TOKEN_NONE;
}

// "A source in the security service said [the service] had done it": the noun for whom he works.
// TOKEN_NONE.
static uint32_t service_meant(const article *article, uint32_t actor)
{
    const syntax_word *words = article->syntax.words;
    const uint32_t said = article->sayswho.innermost[actor];
    const uint32_t source =
        said == ATTRIBUTION_NONE ? TOKEN_NONE : article->sayswho.attributions[said].source_token;
    const uint32_t service =
        source == TOKEN_NONE ? TOKEN_NONE : syntax_child(&article->syntax, source, REL_NMOD);
    return service != TOKEN_NONE && words[actor].upos == UPOS_NOUN &&
                   words[service].upos == UPOS_NOUN &&
                   slice_equal(words[service].lemma, words[actor].lemma) &&
                   syntax_has_determiner(&article->syntax, actor, SLICE("the"))
               ? service
               : TOKEN_NONE;
}

bool article_is_own_actor(const article *article, const article_readers *readers, uint32_t subject)
{
    return article->syntax.words[subject].relation == REL_NSUBJ &&
           (pronoun_of(article, readers, subject) != TOKEN_NONE ||
            service_meant(article, subject) != TOKEN_NONE);
}

// A column of the pronoun's row, SLICE_NONE for any other word.
static slice pronoun_trait(const article_readers *readers, slice word, uint32_t column)
{
    uint32_t count = 0;
    const uint32_t row = lexicon_find(&readers->personal, word, &count);
    return count > 0 ? lexicon_cell(&readers->personal, row, column) : SLICE_NONE;
}

static bool is_first_person(const article_readers *readers, slice word)
{
    return slice_equal(pronoun_trait(readers, word, 1), SLICE("1"));
}

// Inside a quotation "he", "it" and "they" are others, "you" is the hearer wherever it stands.
static bool is_of_others(const article *article, const article_readers *readers, uint32_t pronoun,
                         const article_holder *holder)
{
    const slice word = article->document.tokens[pronoun].lower;
    const slice person = pronoun_trait(readers, word, 1);
    return slice_equal(person, SLICE("2")) ||
           (holder->attribution != ATTRIBUTION_NONE && slice_equal(person, SLICE("3")) &&
            article->sayswho.attributions[holder->attribution].is_direct);
}

// "Denn told the paper that his men …": who opens what is said by a pronoun is the speaker; not in
// "They threatened to burn the bus, according to Denn".
static bool opens_content(const article *article, uint32_t pronoun, uint32_t attribution)
{
    const sayswho_attribution *said = &article->sayswho.attributions[attribution];
    if (said->content_count == 0 || said->is_direct || said->cue_count == 0 ||
        said->content[0].start < said->cue[0].start)
        return false;
    const uint32_t first = text_token_at(&article->document, said->content[0].start);
    return pronoun == first || (pronoun == first + 1 &&
                                slice_equal(article->document.tokens[first].lower, SLICE("that")));
}

static uint32_t holder_entity(const article *article, const article_holder *holder)
{
    return holder->attribution == ATTRIBUTION_NONE
               ? ENTITY_NONE
               : article->sayswho.attributions[holder->attribution].entity;
}

// Is the holder one man or woman, by name or as "the judge"?
static bool is_one_person(const article *article, const article_holder *holder)
{
    const uint32_t entity = holder_entity(article, holder);
    return slice_equal(holder->kind, SLICE("person")) && entity != ENTITY_NONE &&
           !article->who.entities[entity].is_plural;
}

// "It" is no person, "he" no body, "they" not one person.
static bool agrees(const article *article, const article_readers *readers, uint32_t pronoun,
                   const article_holder *holder)
{
    const slice word = article->document.tokens[pronoun].lower;
    const slice gender = pronoun_trait(readers, word, 3);
    if (slice_equal(pronoun_trait(readers, word, 1), SLICE("3")) &&
        slice_equal(pronoun_trait(readers, word, 2), SLICE("p")) && is_one_person(article, holder))
        return false;
    return gender.length == 0 ||
           slice_equal(gender, SLICE("n")) != slice_equal(holder->kind, SLICE("person"));
}

static bool may_own(who_kind kind)
{
    return kind == WHO_ORGANIZATION || kind == WHO_GROUP || kind == WHO_GOVERNMENT;
}

static uint32_t body_within(const article *article, span phrase)
{
    for (uint32_t i = 0; i < article->who.mention_count; i++) {
        const who_mention *mention = &article->who.mentions[i];
        if (mention->at.start < phrase.start)
            continue;
        if (mention->at.start >= phrase.end)
            break;
        const bool is_called = mention->entity != ENTITY_NONE && // "the Committee"
                               (article->who.entities[mention->entity].is_named ||
                                article->document.tokens[mention->head].has_upper);
        if (is_called && may_own(article->who.entities[mention->entity].kind) &&
            article->who.entities[mention->entity].kind != WHO_GOVERNMENT)
            return mention->entity;
    }
    return ENTITY_NONE;
}

// "The Front's leader, Arvo Denn": his men are the Front's, here and wherever he speaks again.
// ENTITY_NONE when no body is named.
uint32_t article_body_of_speaker(const article *article, const article_holder *holder)
{
    uint32_t body = body_within(article, holder->at);
    const uint32_t speaker = holder_entity(article, holder);
    const who_entity *person = speaker == ENTITY_NONE ? NULL : &article->who.entities[speaker];
    if (person == NULL || person->kind != WHO_PERSON)
        return body;
    for (uint32_t i = 0; body == ENTITY_NONE && i < person->mention_count && i < MENTIONS_READ; i++)
        body = body_within(article, article->who.mentions[person->mentions[i]].at);
    return body;
}

static slice named_body(const article *article, const article_holder *holder)
{
    const uint32_t body = article_body_of_speaker(article, holder);
    return body == ENTITY_NONE ? SLICE_NONE : article->who.entities[body].name;
}

// The state whose minister, general or police chief speaks, if the text tells of it.
static slice state_of_speaker(const article *article, const article_holder *holder)
{
    const uint32_t speaker = holder_entity(article, holder);
    if (speaker == ENTITY_NONE || article->who.entities[speaker].country.length == 0)
        return SLICE_NONE;
    for (uint32_t i = 0; i < article->who.entity_count; i++)
        if (article->who.entities[i].kind == WHO_GOVERNMENT &&
            slice_equal(article->who.entities[i].country, article->who.entities[speaker].country))
            return article->who.entities[i].name;
    return SLICE_NONE;
}

// "A military spokesman", "an army officer": for whom he speaks, as the word before him tells.
static slice described_body(const article *article, const article_readers *readers,
                            const article_holder *holder)
{
    const uint32_t source = holder->attribution == ATTRIBUTION_NONE
                                ? TOKEN_NONE
                                : article->sayswho.attributions[holder->attribution].source_token;
    if (source == TOKEN_NONE || article->syntax.words[source].upos != UPOS_NOUN)
        return SLICE_NONE;
    const uint32_t before = source > 0 ? source - 1 : source;
    const text_token *word = &article->document.tokens[before];
    return lexicon_has(&readers->followers, word->lower) ? word->lower : SLICE_NONE;
}

// "We did not shell the town": those for whom somebody speaks. One man alone did nothing that "we"
// did: SLICE_NONE, when nobody is found.
static slice name_of_us(const article *article, const article_readers *readers, uint32_t pronoun,
                        const article_holder *holder)
{
    if (!slice_equal(holder->kind, SLICE("person")) ||
        !slice_equal(pronoun_trait(readers, article->document.tokens[pronoun].lower, 2),
                     SLICE("p")))
        return holder->name;
    slice name = named_body(article, holder);
    if (name.length == 0)
        name = state_of_speaker(article, holder);
    if (name.length == 0)
        name = described_body(article, readers, holder);
    // "A spokeswoman for the army": a body without a name of its own.
    if (name.length == 0 && holder->attribution != ATTRIBUTION_NONE)
        name = article->sayswho.attributions[holder->attribution].affiliation;
    return name;
}

// "Elders accused them of theft": whom the speaker's own verb has as its object is another.
static bool is_object_of_cue(const article *article, uint32_t pronoun, uint32_t attribution)
{
    const syntax_word *word = &article->syntax.words[pronoun];
    return attribution != ATTRIBUTION_NONE && word->relation == REL_OBJ &&
           word->head == article->sayswho.attributions[attribution].cue_token;
}

// "His officers had not fired": those of the body for which he speaks; a leader's forces are he.
static slice name_of_his(const article *article, const article_readers *readers,
                         const article_holder *holder)
{
    slice name = named_body(article, holder);
    if (name.length == 0 && is_one_person(article, holder))
        name = described_body(article, readers, holder);
    return name.length > 0 ? name : holder->name;
}

// "Tamm's lawyer said he was innocent": "he" is Tamm. TOKEN_NONE.
static uint32_t client_of(const article *article, const article_readers *readers, uint32_t pronoun,
                          const article_holder *holder)
{
    const slice word = article->document.tokens[pronoun].lower;
    const slice gender = pronoun_trait(readers, word, 3);
    const uint32_t source = holder->attribution == ATTRIBUTION_NONE
                                ? TOKEN_NONE
                                : article->sayswho.attributions[holder->attribution].source_token;
    if (source == TOKEN_NONE || slice_equal(gender, SLICE("n")) || gender.length == 0)
        return TOKEN_NONE;
    const uint32_t client = syntax_child(&article->syntax, source, REL_NMOD_POSS);
    const uint32_t entity =
        client == TOKEN_NONE ? ENTITY_NONE : who_entity_at(&article->who, client);
    return entity != ENTITY_NONE && article->who.entities[entity].kind == WHO_PERSON ? client
                                                                                     : TOKEN_NONE;
}

// "A spokesman for the Front said it had …": "it", where nothing else is meant, is the Front.
static bool is_of_body(const article *article, uint32_t entity, const article_holder *holder)
{
    const uint32_t body = article_body_of_speaker(article, holder);
    return body != ENTITY_NONE && (entity == body || !article_is_somebody(article, entity));
}

// "It", "its", "they"; "she" is nobody's body.
static bool may_be_body(const article *article, const article_readers *readers, uint32_t pronoun)
{
    const slice word = article->document.tokens[pronoun].lower;
    return slice_equal(pronoun_trait(readers, word, 3), SLICE("n")) ||
           slice_equal(pronoun_trait(readers, word, 2), SLICE("p"));
}

// "The evidence indicates that it was responsible": evidence does nothing itself.
static bool is_evidence(const article *article, const article_readers *readers,
                        uint32_t attribution)
{
    const uint32_t source = article->sayswho.attributions[attribution].source_token;
    return source != TOKEN_NONE &&
           lexicon_has(&readers->evidences, article->syntax.words[source].lemma);
}

slice article_own_name(const article *article, const article_readers *readers, uint32_t actor,
                       const article_holder *holder)
{
    const uint32_t pronoun = pronoun_of(article, readers, actor);
    const uint32_t service = pronoun == TOKEN_NONE ? service_meant(article, actor) : TOKEN_NONE;
    if (service != TOKEN_NONE)
        return article_phrase_value(article, service, true);
    if (pronoun == TOKEN_NONE || is_object_of_cue(article, pronoun, holder->attribution) ||
        is_of_others(article, readers, pronoun, holder))
        return SLICE_NONE;
    const bool is_said = holder->attribution != ATTRIBUTION_NONE &&
                         !slice_equal(holder->name, SLICE("unnamed")) &&
                         !is_evidence(article, readers, holder->attribution);
    if (is_first_person(readers, article->document.tokens[pronoun].lower))
        return is_said ? name_of_us(article, readers, pronoun, holder) : SLICE_NONE;
    const uint32_t entity = who_entity_at(&article->who, pronoun);
    const uint32_t client = client_of(article, readers, pronoun, holder);
    if (client != TOKEN_NONE && pronoun == actor)
        return article_actor_value(article, readers, client);
    const bool is_speaker = is_said && agrees(article, readers, pronoun, holder) &&
                            (!article_is_somebody(article, entity) ||
                             opens_content(article, pronoun, holder->attribution) ||
                             entity == article->sayswho.attributions[holder->attribution].entity);
    // The planes of a ministry are the state's.
    if (is_speaker && article->syntax.words[pronoun].relation == REL_NMOD_POSS &&
        article_is_somebody(article, entity) &&
        article->who.entities[entity].kind == WHO_ORGANIZATION)
        return article_actor_value(article, readers, pronoun);
    const bool are_his = pronoun != actor && article->syntax.words[actor].upos == UPOS_NOUN;
    if (is_speaker && are_his)
        return name_of_his(article, readers, holder);
    if (is_speaker)
        return holder->name;
    if (is_said && !agrees(article, readers, pronoun, holder) &&
        ((may_be_body(article, readers, pronoun) &&
          opens_content(article, pronoun, holder->attribution)) ||
         is_of_body(article, entity, holder)))
        return named_body(article, holder);
    if (pronoun == actor || entity == ENTITY_NONE)
        return SLICE_NONE;
    const who_entity *owner = &article->who.entities[entity];
    return owner->is_named && may_own(owner->kind) ? article_actor_value(article, readers, pronoun)
                                                   : SLICE_NONE;
}

slice article_speaker_name(const article *article, const article_readers *readers, uint32_t pronoun,
                           const article_holder *holder)
{
    const slice body =
        agrees(article, readers, pronoun, holder) ? SLICE_NONE : named_body(article, holder);
    return body.length > 0 ? body : holder->name;
}

// "A source in the security service said it was its work": the service. SLICE_NONE.
static slice service_of_source(const article *article, const article_holder *holder)
{
    const uint32_t source = holder->attribution == ATTRIBUTION_NONE
                                ? TOKEN_NONE
                                : article->sayswho.attributions[holder->attribution].source_token;
    const uint32_t service =
        source == TOKEN_NONE ? TOKEN_NONE : syntax_child(&article->syntax, source, REL_NMOD);
    const uint32_t entity =
        service == TOKEN_NONE ? ENTITY_NONE : who_entity_at(&article->who, service);
    return entity != ENTITY_NONE && may_own(article->who.entities[entity].kind)
               ? article_phrase_value(article, service, true)
               : SLICE_NONE;
}

slice article_body_name(const article *article, const article_holder *holder)
{
    const slice body = named_body(article, holder);
    return body.length > 0 ? body : service_of_source(article, holder);
}

bool article_means_others(const article *article, const article_readers *readers, uint32_t pronoun,
                          const article_holder *holder)
{
    const slice word = article->document.tokens[pronoun].lower;
    const bool are_several = slice_equal(pronoun_trait(readers, word, 1), SLICE("3")) &&
                             slice_equal(pronoun_trait(readers, word, 2), SLICE("p"));
    return is_of_others(article, readers, pronoun, holder) ||
           (are_several && is_one_person(article, holder) &&
            article_body_name(article, holder).length == 0);
}
