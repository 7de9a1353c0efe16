#include "what/detect.h"

#include "what/argument.h"
#include "what/carrier.h"
#include "what/counterpart.h"
#include "what/peaceful.h"

// Tokens from a verb within which its further words may stand.
#define WITH_REACH 12

typedef struct trigger_match {
    const what_trigger *trigger;
    uint32_t with[TRIGGER_WITH_LIMIT]; // tokens of the further words
    uint32_t score;
} trigger_match;

// "20 injured and five missing": a word right behind a figure may tell how those fare, whatever
// the tagger thought.
static bool is_counted_word(const what_context *context, uint32_t token)
{
    uint8_t upos = word_at(context, token)->upos;
    return token > 0 && (upos == UPOS_NOUN || upos == UPOS_NUM) &&
           word_at(context, token - 1)->upos == UPOS_NUM &&
           context_amount_at(context, token - 1) != AMOUNT_NONE;
}

static bool is_in_nominal_position(const syntax_word *word)
{
    return word->relation == REL_NSUBJ || word->relation == REL_OBJ || word->relation == REL_OBL ||
           word->relation == REL_NMOD || word->relation == REL_NSUBJ_PASS;
}

// "killed in police firing": a form in "-ing" where a noun stands, with a noun before it.
static bool is_gerund(const what_context *context, uint32_t token)
{
    const syntax_word *word = word_at(context, token);
    return word->upos == UPOS_VERB && word->xpos == XPOS_VBG &&
           (is_in_nominal_position(word) ||
            syntax_child(context->syntax, token, REL_CASE) != TOKEN_NONE) &&
           syntax_child(context->syntax, token, REL_COMPOUND) != TOKEN_NONE &&
           syntax_child(context->syntax, token, REL_OBJ) == TOKEN_NONE;
}

// "Counted the dead and wounded": those who are, whatever the tagger thought.
static bool is_one_of_the_struck(const what_context *context, uint32_t token)
{
    const word_class_table *table = &context->reader->classes;
    return token > 2 && word_at(context, token - 1)->upos == UPOS_CCONJ &&
           word_at(context, token - 3)->upos == UPOS_DET &&
           (word_class_of(table, context->document->tokens[token - 2].lower) & table->struck) != 0;
}

// "Five were shot, one fatally", "two of them fatally": the word tells of so many alone, and no
// more of the verb.
static bool tells_of_figure(const what_context *context, uint32_t token)
{
    uint32_t figure = token == 0 ? TOKEN_NONE : token - 1;
    if (token > 2 && word_at(context, token - 1)->upos == UPOS_PRON &&
        slice_equal(context->document->tokens[token - 2].lower, SLICE("of"))) {
        figure = token - 3;
    }
    return figure != TOKEN_NONE && word_at(context, figure)->upos == UPOS_NUM;
}

// "Shot dead" behind "two" is the verb's own word; an adverb is not.
static bool tells_of_part(const what_context *context, uint32_t token)
{
    uint32_t count = 0;
    const trigger_table *table = &context->reader->triggers;
    const uint32_t row =
        lexicon_find(&table->table, context->document->tokens[token].lower, &count);
    return count > 0 && table->triggers[row].word_class == 'r' && tells_of_figure(context, token);
}

// Participles and nouns that the tagger took for adjectives are asked under their true class, too.
static bool may_be(const what_context *context, uint32_t token, char word_class)
{
    const syntax_word *word = word_at(context, token);
    switch (word_class) {
    case 'v':
        return word->upos == UPOS_VERB && !is_gerund(context, token) &&
               !is_one_of_the_struck(context, token) && !context_ends_quality(context, token);
    case 'n':
        return word->upos == UPOS_NOUN || word->upos == UPOS_PROPN ||
               (is_in_nominal_position(word) &&
                (word->upos == UPOS_ADJ || context_ends_hyphened(context, token))) ||
               is_gerund(context, token);
    case 'a':
        return word->upos == UPOS_ADJ || is_counted_word(context, token);
    case 'r':
        return tells_of_figure(context, token);
    default:
        return false;
    }
}

static bool find_with(const what_context *context, const what_trigger *trigger, uint32_t token,
                      trigger_match *match)
{
    for (uint32_t i = 0; i < trigger->with_count; i++) {
        uint32_t found = carrier_find_word(context, token, trigger->with[i]);
        found = found != TOKEN_NONE
                    ? found
                    : carrier_find_infinitive_marker(context, token, trigger->with[i]);
        found = found != TOKEN_NONE ? found
                                    : carrier_find_behind_object(context, token, trigger->with[i]);
        // "under" of "come under fire" hangs on a further word, not on the verb.
        for (uint32_t k = 0; k < i && found == TOKEN_NONE; k++) {
            found = carrier_find_word(context, match->with[k], trigger->with[i]);
        }
        uint32_t next = token + 1;
        if (found == TOKEN_NONE && next < context->document->token_count &&
            slice_equal(context->document->tokens[next].lower, trigger->with[i])) {
            found = next; // "shot dead a judge", however "dead" is hung
        }
        uint32_t distance = found > token ? found - token : token - found;
        if (found == TOKEN_NONE || distance > WITH_REACH || tells_of_part(context, found)) {
            return false;
        }
        match->with[i] = found;
    }
    return true;
}

static word_classes classes_of_argument(const what_context *context, uint32_t token)
{
    return token == TOKEN_NONE ? 0 : context_classes(context, token);
}

// A name that nobody knows may be a town or a man: it passes where either would. Who speaks or
// treats with others may be any name, a town's, too: "Gondor renewed its ties".
static bool may_pass_as_name(const what_context *context, const what_trigger *trigger,
                             word_classes wanted, uint32_t token)
{
    const word_class_table *table = &context->reader->classes;
    if (token == TOKEN_NONE || (wanted & (table->place | table->human)) == 0 ||
        word_at(context, token)->upos != UPOS_PROPN) {
        return false;
    }
    return context_classes(context, token) == 0 ||
           (counterpart_is_of_words(trigger->type) && counterpart_may_act(context, token));
}

// A land whose verb no list knows as one of those that states do: "Peru bolstered its defences".
static bool is_acting_land(const what_context *context, const what_trigger *trigger,
                           const what_condition *condition, uint32_t token)
{
    if (condition->position != FRAME_SUBJECT || token == TOKEN_NONE ||
        (condition->classes & context->reader->classes.human) == 0 ||
        trigger->type == WHAT_ASSAULT || trigger->type == WHAT_MOVE) {
        return false;
    }
    const uint32_t place = context_place_at(context, token);
    return place != PLACE_NONE && context->input->where->places[place].precision == WHERE_COUNTRY;
}

// Documents and websites speak as people do, but nobody abducts a letter or hacks a site to death.
static word_classes classes_of_struck(const what_context *context, const what_trigger *trigger,
                                      const what_condition *condition, uint32_t token)
{
    const word_class_table *table = &context->reader->classes;
    const word_classes classes = classes_of_argument(context, token);
    const bool is_struck =
        condition->position == FRAME_OBJECT &&
        (trigger->type == WHAT_ASSAULT || slice_equal(trigger->mode, SLICE("arrest")));
    return is_struck && (classes & (table->statement | table->data)) != 0 ? classes & ~table->human
                                                                          : classes;
}

static bool test_dependent(const what_context *context, const what_trigger *trigger,
                           const what_condition *condition, uint32_t dependent)
{
    switch (condition->test) {
    case CONDITION_PRESENT:
        return dependent != TOKEN_NONE;
    case CONDITION_ABSENT:
        return dependent == TOKEN_NONE;
    case CONDITION_IS:
        return (classes_of_struck(context, trigger, condition, dependent) & condition->classes) !=
                   0 ||
               may_pass_as_name(context, trigger, condition->classes, dependent) ||
               is_acting_land(context, trigger, condition, dependent);
    case CONDITION_IS_NOT:
        return (argument_classes_of_list(context, dependent,
                                         classes_of_argument(context, dependent)) &
                condition->classes) == 0;
    }
    return false;
}

// For a preposition or modifier any of the dependents there may satisfy; all must avoid.
static bool test_dependents(const what_context *context, const what_trigger *trigger,
                            const what_condition *condition, uint32_t token)
{
    frame_slot slot = {condition->position, condition->preposition, WHAT_TARGET};
    bool wants_all = condition->test == CONDITION_IS_NOT;
    uint32_t child = argument_next(context, token, TOKEN_NONE, &slot, TOKEN_NONE);
    if (child == TOKEN_NONE) {
        return wants_all || condition->test == CONDITION_ABSENT ||
               (condition->test == CONDITION_PRESENT &&
                argument_opens_clause(context, token, condition->preposition));
    }
    for (; child != TOKEN_NONE; child = argument_next(context, token, TOKEN_NONE, &slot, child)) {
        if (test_dependent(context, trigger, condition, child) != wants_all) {
            return !wants_all;
        }
    }
    return wants_all;
}

// A phrase of the verb may hang on its further word: "took control [of Tarel]".
static bool test_phrases(const what_context *context, const what_condition *condition,
                         const trigger_match *match, uint32_t token)
{
    const bool wants_all =
        condition->test == CONDITION_IS_NOT || condition->test == CONDITION_ABSENT;
    bool holds = test_dependents(context, match->trigger, condition, token);
    for (uint32_t i = 0; i < match->trigger->with_count && holds == wants_all; i++) {
        holds = test_dependents(context, match->trigger, condition, match->with[i]);
    }
    return holds;
}

static bool conditions_hold(const what_context *context, const trigger_match *match, uint32_t token)
{
    const what_trigger *trigger = match->trigger;
    logical_arguments arguments = {TOKEN_NONE, TOKEN_NONE, false, false};
    if (trigger->condition_count > 0 && trigger->word_class == 'v') {
        arguments = argument_of_verb(context, token, argument_form(trigger->frame));
    } else if (trigger->word_class == 'a') {
        // "The port is ablaze", "Lima is concerned": who is so stands for both.
        uint32_t subject = syntax_child(context->syntax, token, REL_NSUBJ);
        arguments.subject = arguments.object = context_antecedent(context, subject);
    }
    for (uint32_t i = 0; i < trigger->condition_count; i++) {
        const what_condition *condition = &trigger->conditions[i];
        bool holds;
        switch (condition->position) {
        case FRAME_SUBJECT:
            holds = test_dependent(context, trigger, condition, arguments.subject);
            break;
        case FRAME_OBJECT:
            holds = test_dependent(context, trigger, condition, arguments.object);
            break;
        default:
            holds = test_phrases(context, condition, match, token);
        }
        if (!holds) {
            return false;
        }
    }
    return true;
}

// Specific rows beat general ones: further words most, then classes, then mere presence.
static uint32_t score_of(const what_trigger *trigger)
{
    uint32_t score = 1 + trigger->with_count * 16;
    for (uint32_t i = 0; i < trigger->condition_count; i++) {
        score += trigger->conditions[i].test == CONDITION_IS ? 2 : 1;
    }
    return score;
}

static trigger_match match_key(const what_context *context, uint32_t token, slice key,
                               char word_class)
{
    trigger_match best = {NULL, {0}, 0};
    const trigger_table *table = &context->reader->triggers;
    uint32_t count = 0;
    uint32_t row = lexicon_find(&table->table, key, &count);
    for (uint32_t i = row; i < row + count; i++) {
        const what_trigger *trigger = &table->triggers[i];
        trigger_match match = {trigger, {0}, score_of(trigger)};
        if (trigger->word_class == word_class && match.score > best.score &&
            find_with(context, trigger, token, &match) && conditions_hold(context, &match, token)) {
            best = match;
        }
    }
    return best;
}

// By what a hyphen joins, else by lemma, else by the form itself: "missing", "wounded" stand in the
// lexicon as they are.
static trigger_match match_trigger(const what_context *context, uint32_t token, char word_class)
{
    slice lemma = context_lemma(context, token);
    slice lower = context->document->tokens[token].lower;
    trigger_match match = {NULL, {0}, 0};
    if (word_class == 'n' && context_ends_hyphened(context, token)) {
        match = match_key(context, token, context_hyphened(context, token), word_class);
    }
    if (match.trigger == NULL) {
        match = match_key(context, token, lemma, word_class);
    }
    if (match.trigger == NULL && !slice_equal(lemma, lower)) {
        match = match_key(context, token, lower, word_class);
    }
    return match;
}

// ---- is it a mention of an event at all? ------------------------------------------------------

static bool has_determiner(const what_context *context, uint32_t noun)
{
    return syntax_child(context->syntax, noun, REL_DET) != TOKEN_NONE ||
           syntax_child(context->syntax, noun, REL_NMOD_POSS) != TOKEN_NONE;
}

// "murder charges", "attack helicopter": the head is no event, so neither is the modifier; but
// "bombing campaign" and "kidnap attempt" are about the deed.
static bool is_mere_modifier(const what_context *context, uint32_t noun)
{
    uint8_t relation = word_at(context, noun)->relation;
    uint32_t head = word_at(context, noun)->head;
    bool modifies = relation == REL_COMPOUND || relation == REL_AMOD ||
                    relation == REL_NMOD_UNMARKED || relation == REL_FLAT;
    if (!modifies || head == TOKEN_NONE) {
        return false;
    }
    word_classes classes = context_classes(context, head);
    return (classes & context->reader->classes.eventive) == 0;
}

// The token whose dependents are the event's: the eventive head of "bombing campaign".
static uint32_t argument_head(const what_context *context, uint32_t noun)
{
    uint32_t head = word_at(context, noun)->head;
    return has_relation(context, noun, REL_COMPOUND) && head != TOKEN_NONE ? head : noun;
}

bool what_is_definite(const what_reader *reader, const syntax_layer *syntax, uint32_t noun)
{
    uint32_t determiner = syntax_child(syntax, noun, REL_DET);
    if (determiner != TOKEN_NONE) {
        slice lower = syntax->document->tokens[determiner].lower;
        return what_governor_effect(reader, lower, 'd') == GOVERNOR_TRANSPARENT;
    }
    return syntax_child(syntax, noun, REL_NMOD_POSS) != TOKEN_NONE;
}

bool what_is_thing(const what_reader *reader, slice lemma)
{
    const word_class_table *table = &reader->classes;
    const word_classes classes = word_class_of(table, lemma);
    return (classes & (table->vehicle | table->weapon | table->facility)) != 0 &&
           (classes & (table->human | table->group)) == 0;
}

// A bare plural or bare noun with nothing of its own says what kind of thing, not that it happened.
static bool is_bare(const what_context *context, uint32_t noun)
{
    const syntax_word *word = word_at(context, noun);
    if (has_determiner(context, noun) || context_amount_at(context, noun) != AMOUNT_NONE) {
        return false;
    }
    for (uint32_t child = word->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        uint8_t relation = word_at(context, child)->relation;
        bool tells = relation == REL_NUMMOD || relation == REL_NMOD || relation == REL_ACL_RELCL ||
                     relation == REL_ACL || context_time_at(context, child) != TIME_NONE ||
                     word_at(context, child)->upos == UPOS_PROPN;
        if (tells) {
            return false;
        }
    }
    return true;
}

// ---- events -----------------------------------------------------------------------------------

// Which trigger each token is, and which tokens are further words of another's.
typedef struct trigger_words {
    const what_trigger **trigger; // [token] NULL: none
    bool *is_swallowed;           // [token]
} trigger_words;

static bool add_event(what_context *context, uint32_t token, const what_trigger *trigger)
{
    what_layer *layer = context->layer;
    what_event *event = ARENA_PUSH(context->arena, layer->events, layer->count, layer->capacity);
    if (event == NULL) {
        return false;
    }
    const trigger_table *table = &context->reader->triggers;
    lexicon_note_answer(&table->table, (uint32_t)(trigger - table->triggers));
    fired_mark(trigger->frame->name, FIRED_ANSWERED);
    event->at = context->document->tokens[token].at;
    event->trigger = token;
    event->sentence = context->document->tokens[token].sentence;
    event->type = trigger->type;
    event->mode = trigger->mode;
    event->move = trigger->move;
    event->is_noun = trigger->word_class == 'n';
    event->time = TIME_NONE;
    event->place = PLACE_NONE;
    event->attribution = context_attribution(context, token);
    event->parent = EVENT_NONE;
    event->rule = "trigger";
    return true;
}

// Verbs first: they take their nouns along ("open fire"), which are then no events of their own.
static void match_pass(what_context *context, const text_sentence *sentence, char pass,
                       trigger_words *words)
{
    for (uint32_t token = sentence->first_token; token < sentence->end_token; token++) {
        bool other = context_is_title(context, token) || !may_be(context, token, pass) ||
                     words->trigger[token] != NULL || words->is_swallowed[token] ||
                     (pass == 'n' && is_mere_modifier(context, token)) ||
                     (pass == 'v' && peaceful_is_death(context, token));
        if (other) {
            continue;
        }
        trigger_match match = match_trigger(context, token, pass);
        bool is_guess = pass == 'a' && word_at(context, token)->upos != UPOS_ADJ;
        if (is_guess && match.trigger != NULL && match.trigger->type != WHAT_CASUALTY) {
            continue; // "fired two shots"
        }
        words->trigger[token] = match.trigger;
        for (uint32_t i = 0; match.trigger != NULL && i < match.trigger->with_count; i++) {
            words->is_swallowed[match.with[i]] = true;
            words->trigger[match.with[i]] = NULL;
        }
    }
}

static dateline_status add_events(what_context *context, const trigger_words *words,
                                  dateline_error *error)
{
    for (uint32_t token = 0; token < context->document->token_count; token++) {
        if (words->trigger[token] == NULL) {
            continue;
        }
        if (!add_event(context, token, words->trigger[token])) {
            return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for events");
        }
        context->layer->event_of_token[token] = context->layer->count - 1;
    }
    return DATELINE_OK;
}

static void describe_noun(what_context *context, uint32_t index)
{
    what_event *event = &context->layer->events[index];
    uint32_t head = argument_head(context, event->trigger);
    context->noun_of_event[index] = head;
    context->carrier_of_event[index] = carrier_of_noun(context, head);
    event->is_definite = what_is_definite(context->reader, context->syntax, head);
    event->is_generic =
        is_bare(context, head) && context->carrier_of_event[index].verb == TOKEN_NONE;
}

// What the arrays beside the events hold, and what a noun's determiner says.
static dateline_status describe_events(what_context *context, const trigger_words *words,
                                       dateline_error *error)
{
    uint32_t count = context->layer->count;
    context->trigger_of_event = ARENA_ARRAY(context->arena, count + 1, const what_trigger *);
    context->carrier_of_event = ARENA_ARRAY(context->arena, count + 1, event_carrier);
    context->is_swallowed = words->is_swallowed;
    context->noun_of_event = ARENA_ARRAY(context->arena, count + 1, uint32_t);
    if (arena_failed(context->arena)) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for events");
    }
    for (uint32_t i = 0; i < count; i++) {
        uint32_t trigger = context->layer->events[i].trigger;
        context->trigger_of_event[i] = words->trigger[trigger];
        context->carrier_of_event[i] = (event_carrier){TOKEN_NONE, NULL};
        context->noun_of_event[i] = trigger;
        if (context->layer->events[i].is_noun) {
            describe_noun(context, i);
        }
    }
    return DATELINE_OK;
}

dateline_status detect_events(what_context *context, dateline_error *error)
{
    uint32_t count = context->document->token_count;
    trigger_words words = {ARENA_ARRAY(context->arena, count + 1, const what_trigger *),
                           ARENA_ARRAY(context->arena, count + 1, bool)};
    if (words.trigger == NULL || words.is_swallowed == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for triggers");
    }
    for (uint32_t i = 0; i < context->document->sentence_count; i++) {
        const text_sentence *sentence = &context->document->sentences[i];
        match_pass(context, sentence, 'v', &words);
        match_pass(context, sentence, 'n', &words);
        match_pass(context, sentence, 'a', &words);
        match_pass(context, sentence, 'r', &words);
    }
    dateline_status status = add_events(context, &words, error);
    return status == DATELINE_OK ? describe_events(context, &words, error) : status;
}
