// What the lexicon knows of words that report something happening: their type, the frame that says
// which of their dependents plays which role, and the conditions that tell the sense at hand from
// look-alikes ("fire a gun", "fire a coach").
#ifndef WHAT_TRIGGER_H
#define WHAT_TRIGGER_H

#include "what/word_class.h"

#define FRAME_SLOT_LIMIT 16
#define TRIGGER_WITH_LIMIT 3
#define TRIGGER_CONDITION_LIMIT 4

// Where a frame finds a role. Passives are undone first: the object of "was killed" is its subject.
typedef enum frame_position {
    FRAME_SUBJECT,
    FRAME_OBJECT,
    FRAME_SECOND,      // indirect object
    FRAME_POSSESSOR,   // "the army's raid"
    FRAME_COMPOUND,    // "rebel attack"
    FRAME_SELF,        // the noun is itself what is counted: "12 deaths"
    FRAME_NOBODY,      // the same, only when it counts nobody: "no casualties"
    FRAME_UNDERGO,     // subject of "suffer", "come under"
    FRAME_MEASURE,     // the figure of "the toll rose to 12"
    FRAME_ABOARD,      // those whom the article counts in a vehicle: "carrying 90 passengers"
    FRAME_PREPOSITION, // slot.preposition
} frame_position;

typedef struct frame_slot {
    frame_position position;
    slice preposition;
    what_role_kind role;
} frame_slot;

typedef struct what_frame {
    slice name;
    frame_slot slots[FRAME_SLOT_LIMIT];
    uint32_t count;
} what_frame;

// A test on a dependent: of one of the classes, of none of them, there at all, or not there.
typedef enum condition_test {
    CONDITION_IS,
    CONDITION_IS_NOT,
    CONDITION_PRESENT,
    CONDITION_ABSENT
} condition_test;

typedef struct what_condition {
    frame_position position;
    slice preposition;
    condition_test test;
    word_classes classes;
} what_condition;

typedef struct what_trigger {
    char word_class;                // 'v', 'n', 'a' or 'r'
    slice with[TRIGGER_WITH_LIMIT]; // further words: "fire" of "open fire"
    uint32_t with_count;
    what_type type;
    what_type otherwise; // type when nobody does it: "was killed" is a casualty
    slice mode;
    what_move move;
    const what_frame *frame;
    what_condition conditions[TRIGGER_CONDITION_LIMIT];
    uint32_t condition_count;
    bool is_result;     // tells what an act led to: "killing 15"
    bool needs_carrier; // only with a light verb or figure: "a body was found"
} what_trigger;

typedef struct trigger_table {
    lexicon_table table;
    what_trigger *triggers; // [row]
    what_frame *frames;
    uint32_t frame_count;
} trigger_table;

// classes grows by the classes that conditions name.
dateline_status trigger_open(trigger_table *out, const lexicon *lexicon, word_class_table *classes,
                             dateline_error *error);
void trigger_close(trigger_table *table);

#endif
