#include "what/subject.h"

// Words before a verb within which a lost subject is looked for.
#define STRAY_REACH 40
// Words before a passive participle within which "with" gives its subject.
#define WITH_REACH 12

bool subject_is_finite(const what_context *context, uint32_t verb)
{
    uint8_t xpos = word_at(context, verb)->xpos;
    return xpos == XPOS_VBD || xpos == XPOS_VBZ || xpos == XPOS_VBP ||
           syntax_child(context->syntax, verb, REL_AUX_PASS) != TOKEN_NONE;
}

// Could the mention with this head be the lost subject of a verb behind it?
static bool may_be_subject(const what_context *context, uint32_t head)
{
    uint8_t relation = word_at(context, head)->relation;
    return relation != REL_NMOD_POSS && relation != REL_COMPOUND && relation != REL_AMOD &&
           relation != REL_FLAT && context_preposition(context, head).length == 0 &&
           context_is_human(context, head) && context_place_at(context, head) == PLACE_NONE;
}

// The nearest that begins the sentence or follows a comma, else the first of the sentence. None may
// be governed by a preposition.
uint32_t subject_stray(const what_context *context, uint32_t verb)
{
    const who_layer *who = context->input->who;
    if (who == NULL || who->mention_of_head == NULL || !subject_is_finite(context, verb)) {
        return TOKEN_NONE;
    }
    const text_document *document = context->document;
    uint32_t first = document->sentences[document->tokens[verb].sentence].first_token;
    uint32_t found = TOKEN_NONE;
    for (uint32_t back = 1; back <= STRAY_REACH && verb >= first + back; back++) {
        uint32_t mention = who->mention_of_head[verb - back];
        if (mention == MENTION_NONE || !may_be_subject(context, verb - back)) {
            continue;
        }
        found = verb - back;
        uint32_t start = who->mentions[mention].first;
        if (start == first || word_at(context, start - 1)->upos == UPOS_PUNCT) {
            return found;
        }
    }
    return found;
}

// Words between a participle that was taken for the main verb and the main verb.
#define REDUCED_REACH 3

// "Guards posted there killed one": a finite clause without a mark or subject, hung right behind a
// participle that has no object.
static uint32_t subject_reduced(const what_context *context, uint32_t verb)
{
    uint32_t head = word_at(context, verb)->head;
    bool is_clause = has_relation(context, verb, REL_CCOMP) && head != TOKEN_NONE &&
                     word_at(context, verb)->xpos == XPOS_VBD && is_verb(context, head) &&
                     head < verb && verb - head <= REDUCED_REACH;
    if (!is_clause || syntax_child(context->syntax, verb, REL_MARK) != TOKEN_NONE ||
        syntax_child(context->syntax, head, REL_OBJ) != TOKEN_NONE) {
        return TOKEN_NONE;
    }
    uint32_t subject = syntax_child(context->syntax, head, REL_NSUBJ);
    return subject != TOKEN_NONE && subject < head && context_is_human(context, subject)
               ? subject
               : TOKEN_NONE;
}

uint32_t subject_lost(const what_context *context, uint32_t verb)
{
    uint32_t subject = subject_reduced(context, verb);
    return subject != TOKEN_NONE ? subject : subject_stray(context, verb);
}

// Words between "of whom" and the verb: "two of whom were later arrested", "and one of them was
// killed", where the tree gives the one to another verb.
#define ADVERBS_BETWEEN 3

uint32_t subject_part(const what_context *context, uint32_t verb)
{
    for (uint32_t back = 1; back <= ADVERBS_BETWEEN + 1 && verb >= back + 2; back++) {
        const uint32_t token = verb - back;
        if (word_at(context, token)->xpos == XPOS_WP ||
            slice_equal(context->document->tokens[token].lower, SLICE("them"))) {
            const uint32_t part = token - 2;
            const bool is_of = slice_equal(context->document->tokens[token - 1].lower, SLICE("of"));
            return is_of && word_at(context, part)->upos == UPOS_NUM ? part : TOKEN_NONE;
        }
        if (word_at(context, token)->upos != UPOS_ADV &&
            word_at(context, token)->upos != UPOS_AUX) {
            return TOKEN_NONE;
        }
    }
    return TOKEN_NONE;
}

// "being killed": a passive that has no tense.
static bool is_being_done(const what_context *context, uint32_t verb)
{
    uint32_t auxiliary = syntax_child(context->syntax, verb, REL_AUX_PASS);
    return auxiliary != TOKEN_NONE && word_at(context, auxiliary)->xpos == XPOS_VBG;
}

uint32_t subject_with(const what_context *context, uint32_t verb)
{
    const text_document *document = context->document;
    uint32_t first = document->sentences[document->tokens[verb].sentence].first_token;
    if (!is_being_done(context, verb)) {
        return TOKEN_NONE;
    }
    for (uint32_t back = 1; back <= WITH_REACH && verb >= first + back; back++) {
        uint32_t token = verb - back;
        bool is_phrase =
            has_relation(context, token, REL_OBL) || has_relation(context, token, REL_NMOD);
        if (is_phrase && context_has_preposition(context, token, SLICE("with"))) {
            return token;
        }
    }
    return TOKEN_NONE;
}

// "Hostage", "captive": as a state it stands in the singular, however many are held.
static bool is_captive_word(const what_context *context, uint32_t token)
{
    const word_class_table *table = &context->reader->classes;
    return (word_class_of(table, context->document->tokens[token].lower) & table->captives) != 0;
}

// "The nuns [the gang] held hostage": right behind a noun another one is who holds them.
static bool stands_behind_noun(const what_context *context, uint32_t token)
{
    const uint32_t left = word_at(context, token)->left;
    return left > 0 && word_at(context, left - 1)->upos == UPOS_NOUN &&
           word_at(context, left)->upos == UPOS_DET;
}

// Does the token begin a phrase of its own: "held hostage [12 people]"?
static bool opens_phrase(const what_context *context, uint32_t token)
{
    const uint8_t upos = word_at(context, token)->upos;
    return upos == UPOS_DET || upos == UPOS_NUM || upos == UPOS_ADJ || upos == UPOS_NOUN ||
           upos == UPOS_PROPN || upos == UPOS_PRON;
}

uint32_t subject_held_captive(const what_context *context, uint32_t verb)
{
    const word_class_table *table = &context->reader->classes;
    const uint32_t count = context->document->token_count;
    const uint8_t form = word_at(context, verb)->xpos;
    if (verb == 0 || verb + 2 >= count || (form != XPOS_VBN && form != XPOS_VBD) ||
        !is_captive_word(context, verb + 1) || opens_phrase(context, verb + 2)) {
        return TOKEN_NONE;
    }
    const uint32_t held = verb - 1; // "the men [rebels] held hostage"
    const uint8_t upos = word_at(context, held)->upos;
    const bool is_doer =
        (context_classes(context, held) & (table->perpetrator | table->insurgent)) != 0;
    const bool is_held = !is_doer && !stands_behind_noun(context, held);
    return (upos == UPOS_NOUN || upos == UPOS_PROPN) && is_held ? held : TOKEN_NONE;
}

uint32_t subject_of_state(const what_context *context, uint32_t verb)
{
    uint32_t clause = syntax_child(context->syntax, verb, REL_XCOMP);
    clause = clause != TOKEN_NONE ? clause : syntax_child(context->syntax, verb, REL_CCOMP);
    if (clause == TOKEN_NONE || syntax_child(context->syntax, clause, REL_MARK) != TOKEN_NONE ||
        syntax_child(context->syntax, clause, REL_AUX) != TOKEN_NONE ||
        syntax_child(context->syntax, clause, REL_AUX_PASS) != TOKEN_NONE) {
        return TOKEN_NONE;
    }
    const bool is_bare =
        word_at(context, clause)->upos == UPOS_ADJ || word_at(context, clause)->xpos == XPOS_VB;
    const uint32_t subject = syntax_child(context->syntax, clause, REL_NSUBJ);
    const bool is_near = subject != TOKEN_NONE && word_at(context, subject)->left == verb + 1;
    return is_bare && is_near && syntax_child(context->syntax, clause, REL_COP) == TOKEN_NONE
               ? subject
               : TOKEN_NONE;
}
