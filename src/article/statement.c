// Statements: what somebody says about a person, group or incident that fits no slot ("two of them
// were radicalised abroad"), as a short clause in the text's words with its subject spelled out.
//
// Candidates are collected first, because what several of them speak of becomes a topic of its own:
// a "radicalisation" that two sources place in two countries is neither's attack.
#include <stdlib.h>

#include "article/article_internal.h"
#include "article/open_clause.h"
#include "article/partaking.h"
#include "article/statement.h"

typedef struct statements {
    article_claims *claims;
    article_statement *found;
    uint32_t count, capacity;
    uint32_t *of_token;    // [token] index into found + 1, 0 none
    partaking in, arrived; // who took part in what, and where people went
    uint32_t attack;       // what the story is of, INCIDENT_NONE when of none that was done
    uint8_t *known;        // [entity] what is_known said: 0 not asked, else one more than it
} statements;

// An act that is named again is none ("the attack … the attack").
static bool is_participant(const statements *statements, uint32_t token)
{
    const article *article = statements->claims->article;
    if (token == TOKEN_NONE)
        return false;
    const uint32_t entity = who_entity_at(&article->who, token);
    return entity != ENTITY_NONE && statements->claims->participates[entity] &&
           (article->who.entities[entity].kind != WHO_OTHER ||
            article->what.event_of_token[token] == EVENT_NONE);
}

// ---- which clauses are statements ----

static bool is_predicate(const article *article, uint32_t token)
{
    const syntax_word *word = &article->syntax.words[token];
    if (word->upos == UPOS_VERB)
        return word->relation != REL_AMOD && word->relation != REL_COMPOUND;
    return syntax_child(&article->syntax, token, REL_COP) != TOKEN_NONE;
}

// An act of an incident speaks through its slots; a move also through its words.
static bool is_slotted(const article *article, uint32_t token)
{
    const uint32_t event = article->what.event_of_token[token];
    if (event == EVENT_NONE)
        return false;
    const what_type type = article->what.events[event].type;
    return type != WHAT_MOVE && article->incident_of_event[event] != INCIDENT_NONE;
}

static bool covers(const article *article, const what_role *role, uint32_t token)
{
    const syntax_word *word = &article->syntax.words[token];
    const span at = article->document.tokens[token].at;
    return (role->head >= word->left && role->head < word->end) ||
           (role->at.start <= at.start && at.end <= role->at.end);
}

// "On the same flight as Osk" tells with whom, and not only when.
static bool is_of_stay(const article *article, const what_role *role)
{
    if (role->kind == WHAT_TIME)
        return role->time != TIME_NONE &&
               article->when.times[role->time].anchor != WHEN_ANCHOR_SAME;
    return role->kind == WHAT_PLACE || role->kind == WHAT_PERSON;
}

// A dependent that tells who, when or where, or nothing.
static bool is_in_stay(const article *article, const what_event *event, uint32_t child)
{
    const uint8_t relation = article->syntax.words[child].relation;
    const uint8_t upos = article->syntax.words[child].upos;
    bool is_told = relation == REL_PUNCT || relation == REL_CONJ || relation == REL_CC ||
                   relation == REL_COMPOUND_PRT || upos == UPOS_AUX || upos == UPOS_SCONJ ||
                   upos == UPOS_ADV;
    for (uint32_t i = 0; i < event->role_count && !is_told; i++)
        is_told = is_of_stay(article, &event->roles[i]) && covers(article, &event->roles[i], child);
    return is_told;
}

// "He left Rome on Friday": all of it stands in the itinerary.
static bool is_in_itinerary(const article *article, uint32_t token)
{
    const uint32_t index = article->what.event_of_token[token];
    if (index == EVENT_NONE || article->what.events[index].type != WHAT_MOVE ||
        article->incident_of_event[index] == INCIDENT_NONE)
        return false;
    uint32_t child = article->syntax.words[token].first_child;
    for (; child != TOKEN_NONE; child = article->syntax.words[child].next_sibling)
        if (!is_in_stay(article, &article->what.events[index], child))
            return false;
    return true;
}

static bool is_act(const article *article, uint32_t token)
{
    if (token == TOKEN_NONE)
        return false;
    const uint32_t event = article->what.event_of_token[token];
    return event != EVENT_NONE && article->what.events[event].type != WHAT_MOVE &&
           article->incident_of_event[event] != INCIDENT_NONE;
}

// "The attack was carried out by ...", "is implicated in the attack": what the clause says of an
// act is in the slots of the act.
static bool carries_act(const statements *statements, uint32_t token)
{
    const article *article = statements->claims->article;
    return lexicon_has(&statements->claims->readers->responsibility,
                       article->syntax.words[token].lemma) ||
           is_act(article, syntax_subject(&article->syntax, token)) ||
           is_act(article, syntax_child(&article->syntax, token, REL_OBJ));
}

// Is a participant the subject, the object or an oblique of the clause, or one step below ("a
// warrant for the two men")?
static bool participant_near(const statements *statements, uint32_t token)
{
    const article *article = statements->claims->article;
    const syntax_word *words = article->syntax.words;
    if (is_participant(statements, statement_subject(article, token)))
        return true;
    uint32_t seen = 0;
    for (uint32_t child = words[token].first_child; child != TOKEN_NONE && seen < 24;
         child = words[child].next_sibling, seen++) {
        const uint8_t relation = words[child].relation;
        const bool is_nominal = relation == REL_NSUBJ || relation == REL_NSUBJ_PASS ||
                                relation == REL_OBJ || relation == REL_OBL;
        if (is_nominal &&
            (is_participant(statements, child) ||
             is_participant(statements, syntax_child(&article->syntax, child, REL_NMOD))))
            return true;
    }
    return false;
}

static bool is_move(const article *article, uint32_t token)
{
    const uint32_t event = article->what.event_of_token[token];
    return event != EVENT_NONE && article->what.events[event].type == WHAT_MOVE &&
           !article->what.events[event].is_noun;
}

// A finite clause without a conjunction that a tree hangs below its neighbour: "said they had left,
// stressing that ...".
static bool is_loose_clause(const article *article, uint32_t token)
{
    const syntax_layer *syntax = &article->syntax;
    return syntax_child(syntax, token, REL_MARK) == TOKEN_NONE &&
           (syntax_child(syntax, token, REL_NSUBJ) != TOKEN_NONE ||
            syntax_child(syntax, token, REL_NSUBJ_PASS) != TOKEN_NONE) &&
           article->sayswho.innermost[token] != ATTRIBUTION_NONE;
}

// "The cuts that most of them opposed": a relative clause about somebody else than its noun lacks
// what it says of him.
static bool is_open_relative(const article *article, uint32_t token)
{
    const uint32_t subject = syntax_subject(&article->syntax, token);
    const uint32_t object = syntax_child(&article->syntax, token, REL_OBJ);
    return article->syntax.words[token].relation == REL_ACL_RELCL && subject != TOKEN_NONE &&
           !statement_is_relative_pronoun(article, subject) && !statement_goes_on(article, token) &&
           (object == TOKEN_NONE || statement_is_relative_pronoun(article, object));
}

// Relations whose clause stands for itself; the rest belongs to the clause above.
static bool stands_alone(const article *article, uint32_t token)
{
    switch (article->syntax.words[token].relation) {
    case REL_ROOT:
    case REL_CCOMP:
    case REL_CONJ:
    case REL_PARATAXIS:
    case REL_ACL_RELCL:
    case REL_ACL:
    case REL_XCOMP:
        return true;
    case REL_ADVCL:
        return statement_is_relative(article, token) || is_loose_clause(article, token) ||
               statement_goes_on(article, token);
    default:
        return statement_is_relative(article, token);
    }
}

static bool is_content(const article *article, uint32_t token)
{
    const uint32_t attribution = article->sayswho.innermost[token];
    return attribution != ATTRIBUTION_NONE &&
           article->sayswho.attributions[attribution].content_token == token;
}

// What a source says, and what is coordinated with it; clauses deeper inside need a participant.
static bool is_said(const article *article, uint32_t token)
{
    const syntax_word *word = &article->syntax.words[token];
    return is_content(article, token) || (word->relation == REL_CONJ && word->head != TOKEN_NONE &&
                                          is_content(article, word->head));
}

static bool has_words(const article *article, const who_entity *entity)
{
    for (uint32_t i = 0; i < entity->mention_count; i++)
        if (article->who.mentions[entity->mentions[i]].form != WHO_PRONOUN)
            return true;
    return false;
}

// Does the text ever say who it is? "I" in an essay is nobody whom it names, though often there.
static bool is_known(const statements *statements, uint32_t entity)
{
    const article *article = statements->claims->article;
    if (entity == ENTITY_NONE)
        return false;
    uint8_t *known = &statements->known[entity];
    if (*known == 0)
        *known = has_words(article, &article->who.entities[entity]) ? 2 : 1;
    return *known == 2;
}

// "You", "what", a lost subject: a clause that is about nobody we know.
static bool has_subject(const statements *statements, uint32_t token)
{
    const article *article = statements->claims->article;
    const uint32_t subject = statement_subject(article, token);
    if (subject == TOKEN_NONE || subject == token)
        return false;
    const syntax_word *word = &article->syntax.words[subject];
    if (word->upos == UPOS_VERB) // "what we have done has made a difference"
        return false;
    if (word->upos == UPOS_ADJ && slice_equal(word->lemma, SLICE("other"))) // "the other shot"
        return false;
    if (word->upos != UPOS_PRON && word->upos != UPOS_DET)
        return true;
    return word->xpos == XPOS_PRP && is_known(statements, who_entity_at(&article->who, subject));
}

// "Declined to say whether he had been drinking": nobody says that he had, unless somebody doubts
// it or leaves it open, which his stance tells.
static bool is_asked_only(const article *article, uint32_t token)
{
    const syntax_word *word = &article->syntax.words[token];
    const uint32_t attribution = article->sayswho.innermost[token];
    const bool is_asked = article_is_asked(article, token) ||
                          (word->relation == REL_CONJ && word->head != TOKEN_NONE &&
                           article_is_asked(article, word->head));
    return is_asked && (attribution == ATTRIBUTION_NONE ||
                        article->sayswho.attributions[attribution].stance == STANCE_ASSERTS);
}

static bool is_statement(const statements *statements, uint32_t token)
{
    const article *article = statements->claims->article;
    const syntax_word *word = &article->syntax.words[token];
    if (!is_predicate(article, token) || is_slotted(article, token) ||
        is_in_itinerary(article, token) ||
        (!is_content(article, token) && !stands_alone(article, token)))
        return false;
    const uint32_t attribution = article->sayswho.innermost[token];
    if ((word->relation == REL_XCOMP && !article->is_cue[word->head]) ||
        (word->relation == REL_ACL && attribution == ATTRIBUTION_NONE))
        return false;
    if (article->is_cue[token] || carries_act(statements, token) ||
        !has_subject(statements, token) || is_open_relative(article, token) ||
        is_asked_only(article, token) ||
        statement_is_bare_question(article, statements->claims->readers, token))
        return false;
    return is_said(article, token) || participant_near(statements, token);
}

static void collect(statements *statements)
{
    article *article = statements->claims->article;
    for (uint32_t token = 0; token < article->document.token_count; token++) {
        const uint32_t sentence = article->document.tokens[token].sentence;
        if (article->document.sentences[sentence].is_headline || !is_statement(statements, token))
            continue;
        article_statement told = {.token = token, .incident = INCIDENT_NONE};
        if (!statement_describe(article, statements->claims->readers, &told))
            continue;
        article_statement *statement =
            ARENA_PUSH(article->arena, statements->found, statements->count, statements->capacity);
        if (statement == NULL)
            return;
        *statement = told;
        statements->of_token[token] = statements->count;
    }
}

// ---- what they are about ----

// The stem that makes two predicates speak of one thing: "radicalized", "radicalization".
static slice topic_stem(const statements *statements, uint32_t token)
{
    const article *article = statements->claims->article;
    const slice lemma = article->syntax.words[token].lemma;
    if (lexicon_has(&statements->claims->readers->topics, lemma) || lemma.length < 6)
        return SLICE_NONE;
    return slice_of(lemma.data, lemma.length < 8 ? lemma.length - 1 : 7);
}

// Groups statements whose predicates, or words inside them, share a stem.
static void group_topics(statements *statements)
{
    article *article = statements->claims->article;
    map stems;
    map_init(&stems, article->arena);
    for (uint32_t i = 0; i < statements->count; i++) {
        article_statement *statement = &statements->found[i];
        const uint32_t first = text_token_at(&article->document, statement->at.start);
        const uint32_t end = text_token_at(&article->document, statement->at.end);
        for (uint32_t token = first; token < end && token < first + 40; token++) {
            const uint8_t upos = article->syntax.words[token].upos;
            const bool is_own = token == statement->token;
            if ((upos != UPOS_NOUN && !is_own) || is_move(article, token))
                continue;
            const slice stem = topic_stem(statements, token);
            if (stem.length == 0)
                continue;
            const uint32_t *earlier = map_find(&stems, stem);
            if (earlier == NULL) {
                if (is_own)
                    (void)map_put(&stems, stem, i);
                continue;
            }
            statement->shares_topic = true;
            statement->topic = *earlier;
            statements->found[*earlier].shares_topic = true;
            statements->found[*earlier].topic = *earlier;
            break;
        }
    }
}

static uint32_t topic_incident(statements *statements, const article_statement *statement)
{
    article_statement *leader = &statements->found[statement->topic];
    article *article = statements->claims->article;
    if (leader->topic_incident == 0) {
        const uint32_t made = article_add_incident(
            article, WHAT_CONSULT, article_phrase_value(article, leader->token, false));
        if (made == INCIDENT_NONE)
            return INCIDENT_NONE;
        article->incidents[made].is_topic = true;
        leader->topic_incident = made + 1;
    }
    return leader->topic_incident - 1;
}

// The incident in which the participant at a token took part last before it.
static uint32_t incident_of_participant(const statements *statements, uint32_t token)
{
    const article *article = statements->claims->article;
    const uint32_t entity = token == TOKEN_NONE ? ENTITY_NONE : who_entity_at(&article->who, token);
    return entity == ENTITY_NONE
               ? INCIDENT_NONE
               : article_incident_of_event(article,
                                           partaking_nearest(&statements->in, entity, token + 1));
}

// A statement inside or beside another one is about the same.
static uint32_t governor_incident(const statements *statements, uint32_t token)
{
    const syntax_word *words = statements->claims->article->syntax.words;
    const uint8_t relation = words[token].relation;
    if (relation != REL_CONJ && relation != REL_ACL_RELCL && relation != REL_ADVCL)
        return INCIDENT_NONE;
    uint32_t head = words[token].head;
    for (uint32_t depth = 0; head != TOKEN_NONE && depth < 6; depth++, head = words[head].head)
        if (statements->of_token[head] != 0)
            return statements->found[statements->of_token[head] - 1].incident;
    return INCIDENT_NONE;
}

// "Was told to go to the frontier" speaks of the move.
static uint32_t move_inside(const article *article, const article_statement *statement)
{
    const uint32_t first = text_token_at(&article->document, statement->at.start);
    const uint32_t end = text_token_at(&article->document, statement->at.end);
    for (uint32_t token = first; token < end && token < first + 40; token++) {
        const uint32_t incident =
            article_incident_of_event(article, article->what.event_of_token[token]);
        if (incident != INCIDENT_NONE && article->incidents[incident].type == WHAT_MOVE)
            return incident;
    }
    return INCIDENT_NONE;
}

// "Chose Tarel because it was near": what is said of where somebody went is said of his going.
static uint32_t move_to_object(const statements *statements, uint32_t token)
{
    const article *article = statements->claims->article;
    const uint32_t object = syntax_child(&article->syntax, token, REL_OBJ);
    const uint32_t place =
        object == TOKEN_NONE ? ENTITY_NONE : who_entity_at(&article->who, object);
    return place == ENTITY_NONE
               ? INCIDENT_NONE
               : article_incident_of_event(article,
                                           partaking_before(&statements->arrived, place, token));
}

static uint32_t incident_about(statements *statements, article_statement *statement)
{
    article *article = statements->claims->article;
    const uint32_t event = article->what.event_of_token[statement->token];
    uint32_t incident = article_incident_of_event(article, event);
    if (incident == INCIDENT_NONE && statement->shares_topic)
        incident = topic_incident(statements, statement);
    if (incident == INCIDENT_NONE)
        incident = move_to_object(statements, statement->token);
    if (incident == INCIDENT_NONE)
        incident = move_inside(article, statement);
    if (incident == INCIDENT_NONE)
        incident = governor_incident(statements, statement->token);
    if (incident == INCIDENT_NONE)
        incident = incident_of_participant(statements, statement->subject);
    if (incident != INCIDENT_NONE)
        return incident;
    const uint32_t entity = statement->subject == TOKEN_NONE
                                ? ENTITY_NONE
                                : who_entity_at(&article->who, statement->subject);
    if (entity != ENTITY_NONE && article->who.entities[entity].is_named) {
        statement->topic = (uint32_t)(statement - statements->found);
        return topic_incident(statements, statement);
    }
    return statements->attack;
}

// What else is said in the story of an attack is said of it, but not of one that is only feared.
static uint32_t find_attack(const article *article)
{
    const uint32_t main = article_main_incident(article, WHAT_ASSAULT);
    return main != INCIDENT_NONE && article_was_done(article, &article->incidents[main])
               ? main
               : INCIDENT_NONE;
}

// "Dismissed the claims that ...": what somebody claims is denied by who reports it.
static void claim_judgement(statements *statements, const article_statement *statement,
                            uint32_t attribution)
{
    const article *article = statements->claims->article;
    if (attribution == ATTRIBUTION_NONE)
        return;
    const uint32_t outer = article->sayswho.attributions[attribution].parent;
    if (outer == ATTRIBUTION_NONE)
        return;
    const sayswho_stance stance = article->sayswho.attributions[outer].stance;
    if (stance != STANCE_DENIES && stance != STANCE_DOUBTS && stance != STANCE_CONFIRMS)
        return;
    const article_holder judge = article_holder_of(article, outer);
    article_claim claim = article_claim_start(article, statement->incident, SLOT_STATEMENT,
                                              statement->token, statement->at, &judge);
    claim.value = statement->value;
    claim.why = SLICE("statement, judged");
    article_claim_add(statements->claims, &claim);
}

static void claim_statement(statements *statements, article_statement *statement)
{
    const article *article = statements->claims->article;
    const uint32_t attribution = article->sayswho.innermost[statement->token];
    const bool is_relative = statement_is_relative(article, statement->token);
    article_holder holder = is_relative ? article_holder_of_background(article, attribution)
                                        : article_holder_of(article, attribution);
    if (holder.certainty != CERTAINTY_NEGATED)
        holder.certainty = sayswho_weaker(
            holder.certainty, sayswho_clause_certainty(statements->claims->readers->sayswho,
                                                       &article->syntax, statement->token));
    article_claim claim = article_claim_start(article, statement->incident, SLOT_STATEMENT,
                                              statement->token, statement->at, &holder);
    claim.value = statement->value;
    claim.why = article_why_held(article, SLICE("statement"), holder.attribution);
    article_claim_add(statements->claims, &claim);
    claim_judgement(statements, statement, attribution);
}

void article_claim_statements(article_claims *claims)
{
    statements statements = {.claims = claims, .attack = find_attack(claims->article)};
    statements.of_token = ARENA_ARRAY(claims->article->arena,
                                      (size_t)claims->article->document.token_count + 1, uint32_t);
    statements.known =
        ARENA_ARRAY(claims->article->arena, (size_t)claims->article->who.entity_count + 1, uint8_t);
    if (statements.of_token == NULL || statements.known == NULL ||
        !partaking_open(&statements.in, claims->article, false) ||
        !partaking_open(&statements.arrived, claims->article, true))
        return;
    collect(&statements);
    group_topics(&statements);
    for (uint32_t i = 0; i < statements.count; i++) {
        statements.found[i].incident = incident_about(&statements, &statements.found[i]);
        claim_statement(&statements, &statements.found[i]);
    }
}
