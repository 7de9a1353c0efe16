// Inside of the syntax room: a sentence while it is tagged and parsed, what the models look at, and
// the moves of the parser. Training (train/) uses the same code, so that model and reader agree.
#ifndef SYNTAX_WORKBENCH_H
#define SYNTAX_WORKBENCH_H

#include "model/perceptron.h"
#include "model/word_shape.h"
#include "syntax/syntax.h"

#define TAGGER_FEATURES_MAX 40
#define MOVE_FEATURES_MAX 96
#define LABEL_FEATURES_MAX 48

// Arrays are [count]; the root is the artificial word `count` behind the last.
typedef struct work_sentence {
    uint32_t count;
    const word_shape *shapes;
    uint8_t *tags; // classes of the tagger
    uint32_t *heads;
    uint8_t *relations;
} work_sentence;

// The features of a word whose predecessors are tagged. Returns how many.
uint32_t tagger_features(const work_sentence *sentence, uint32_t word,
                         uint64_t out[TAGGER_FEATURES_MAX]);

// ---- arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez, Satta 2011) ----

typedef enum parse_move {
    MOVE_SHIFT, // the next word goes onto the stack
    MOVE_LEFT,  // the stack's top becomes a child of the next word, and leaves
    MOVE_RIGHT, // the stack's top becomes a child of the one below, and leaves
    MOVE_COUNT,
} parse_move;

// What a word has for children so far.
typedef struct parse_children {
    uint32_t left[2]; // outermost, second; TOKEN_NONE
    uint32_t right[2];
    uint8_t left_count, right_count; // cut at 255
} parse_children;

typedef struct parse_state {
    work_sentence *sentence;
    uint32_t *stack; // [count + 1]
    uint32_t stack_size;
    uint32_t next;            // first word not read; sentence->count when only the root is left
    parse_children *children; // [count + 1]
} parse_state;

void parse_start(parse_state *state); // over arrays that the caller has set
bool parse_is_done(const parse_state *state);
bool parse_allows(const parse_state *state, parse_move move);
// The arc that a move will draw; false for MOVE_SHIFT.
bool parse_arc(const parse_state *state, parse_move move, uint32_t *head, uint32_t *child);
// relation: of that arc; ignored for MOVE_SHIFT. The move must be allowed.
void parse_take(parse_state *state, parse_move move, syntax_relation relation);

uint32_t move_features(const parse_state *state, uint64_t out[MOVE_FEATURES_MAX]);
uint32_t label_features(const parse_state *state, uint32_t head, uint32_t child,
                        uint64_t out[LABEL_FEATURES_MAX]);

// Sets shapes[0..count). A sentence in capitals throughout is seen in small letters.
void syntax_look_at_words(const text_token *tokens, uint32_t count, word_shape *shapes);

#endif
