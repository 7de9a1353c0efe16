// The room's word lists, opened once and shared by all readings.
#ifndef WHAT_READER_H
#define WHAT_READER_H

#include "store/signed_table.h"
#include "what/trigger.h"

// What a light verb says of the event noun it carries: "staged a protest", "came under attack",
// "the attack happened".
typedef struct light_verb {
    slice with;           // particle or further word, may be empty
    frame_position event; // where the event noun stands: subject, object or preposition
    slice preposition;
    bool has_subject_role, has_object_role;
    bool object_undergoes;  // "left a man with a wound"
    bool subject_undergoes; // the subject is what the noun's frame calls undergo
    bool is_spared;         // but counts for nobody hurt or killed: "escaped injury"
    what_role_kind subject_role, object_role;
} light_verb;

// What a governing word or marker does to the reality of what stands below it.
typedef enum governor_effect {
    GOVERNOR_NONE,
    GOVERNOR_TRANSPARENT,
    GOVERNOR_PLANNED,
    GOVERNOR_THREATENED,
    GOVERNOR_HYPOTHETICAL,
    GOVERNOR_DENIED,
    GOVERNOR_HISTORICAL,
    GOVERNOR_ATTEMPTED,
    GOVERNOR_FACTUAL, // takes for granted what it is about: "an inquiry into the shooting"
} governor_effect;

struct what_reader {
    word_class_table classes;
    trigger_table triggers;
    lexicon_table light;
    light_verb *light_verbs; // [row]
    lexicon_table governors;
    governor_effect *effects; // [row]
    lexicon_table cameo;      // TYPE or TYPE.mode, code, roles of who moves
    lexicon_table askings;    // preposition before whom a request asks to act
    lexicon_table matters;    // word for what is refused or asked for, mode
    lexicon_table threats;    // act or word for what is threatened, mode
    lexicon_table means;      // noun, modes of ASSAULT, MOBILIZE, CONSULT
    lexicon_table verbal;     // word, what it is to a blow that may be struck with words
    signed_table senses;      // evidence, thousandths of log-odds that a mention means what it says
    signed_table lean;        // word, tenths of log-odds that news of violence has it
};

// The effect of a lemma of that word class ('v', 'n', 'm' a marker, 'd' a determiner).
governor_effect what_governor_effect(const what_reader *reader, slice lemma, char word_class);

#endif
