// Training by a dynamic oracle: in whatever state the parser is, the moves that lose no further arc
// of the right tree are right. So the parser learns from its own mistakes' states, too.
#include <stdlib.h>

#include "syntax_trainer.h"

#define FOLLOW_PERCENT 90 // how often a wrong move is followed

typedef struct parser_training {
    trainer *moves, *labels;
    trainer_random random;
    word_shape *shapes;
    uint32_t *heads;
    uint8_t *relations;
    uint32_t *stack;
    parse_children *children;
    const corpus_sentence *sentence;
} parser_training;

// Right children of `word` that still wait in the buffer, the root not counted.
static uint32_t children_waiting(const uint32_t *heads, const parse_state *state, uint32_t word)
{
    uint32_t count = 0;
    for (uint32_t i = state->next; i < state->sentence->count; i++) {
        count += heads[i] == word;
    }
    return count;
}

static bool is_on_stack_below(const parse_state *state, uint32_t word, uint32_t depth)
{
    for (uint32_t i = 0; i + depth < state->stack_size; i++) {
        if (state->stack[i] == word) {
            return true;
        }
    }
    return false;
}

static uint32_t shift_cost(const uint32_t *heads, const parse_state *state)
{
    uint32_t next = state->next;
    uint32_t cost = is_on_stack_below(state, heads[next], 1);
    for (uint32_t i = 0; i < state->stack_size; i++) {
        cost += heads[state->stack[i]] == next;
    }
    return cost;
}

// How many arcs of the right tree can no longer be drawn after the move.
static uint32_t move_cost(const uint32_t *heads, const parse_state *state, parse_move move)
{
    if (move == MOVE_SHIFT) {
        return shift_cost(heads, state);
    }
    uint32_t top = state->stack[state->stack_size - 1], head = heads[top];
    uint32_t cost = children_waiting(heads, state, top);
    bool head_below = state->stack_size > 1 && state->stack[state->stack_size - 2] == head;
    if (move == MOVE_LEFT) {
        return cost + (head_below || head > state->next ? 1 : 0);
    }
    return cost + (head >= state->next ? 1 : 0);
}

typedef struct move_choice {
    parse_move guess;
    parse_move best_right;
    bool is_right;
} move_choice;

static move_choice choose(const parser_training *training, const parse_state *state,
                          const float *scores)
{
    uint32_t costs[MOVE_COUNT], least = UINT32_MAX;
    int guess = -1, right = -1;
    for (int move = 0; move < MOVE_COUNT; move++) {
        if (!parse_allows(state, (parse_move)move)) {
            continue;
        }
        costs[move] = move_cost(training->sentence->heads, state, (parse_move)move);
        least = costs[move] < least ? costs[move] : least;
        guess = guess < 0 || scores[move] > scores[guess] ? move : guess;
    }
    for (int move = 0; move < MOVE_COUNT; move++) {
        if (parse_allows(state, (parse_move)move) && costs[move] == least &&
            (right < 0 || scores[move] > scores[right])) {
            right = move;
        }
    }
    return (move_choice){(parse_move)guess, (parse_move)right, costs[guess] == least};
}

static syntax_relation train_label(parser_training *training, const parse_state *state,
                                   parse_move move)
{
    uint32_t head = 0, child = 0;
    if (!parse_arc(state, move, &head, &child)) {
        return REL_DEP;
    }
    uint64_t features[LABEL_FEATURES_MAX];
    float scores[PERCEPTRON_CLASSES_MAX];
    uint32_t count = label_features(state, head, child, features);
    trainer_score(training->labels, features, count, scores);
    uint32_t guess = 0, truth = training->sentence->words[child].relation;
    for (uint32_t i = 1; i < REL_COUNT; i++) {
        guess = scores[i] > scores[guess] ? i : guess;
    }
    if (head == training->sentence->heads[child] && guess != truth) {
        trainer_add(training->labels, features, count, truth, 1);
        trainer_add(training->labels, features, count, guess, -1);
    }
    return (syntax_relation)guess;
}

static void train_sentence(parser_training *training)
{
    const corpus_sentence *sentence = training->sentence;
    corpus_show(sentence, &training->random, training->shapes);
    work_sentence work = {.count = sentence->count,
                          .shapes = training->shapes,
                          .tags = sentence->own_tags,
                          .heads = training->heads,
                          .relations = training->relations};
    parse_state state = {
        .sentence = &work, .stack = training->stack, .children = training->children};
    uint64_t features[MOVE_FEATURES_MAX];
    float scores[PERCEPTRON_CLASSES_MAX];
    parse_start(&state);
    while (!parse_is_done(&state)) {
        uint32_t count = move_features(&state, features);
        trainer_score(training->moves, features, count, scores);
        move_choice choice = choose(training, &state, scores);
        if (!choice.is_right) {
            trainer_add(training->moves, features, count, choice.best_right, 1);
            trainer_add(training->moves, features, count, choice.guess, -1);
        }
        bool follow = trainer_random_below(&training->random, 100) < FOLLOW_PERCENT;
        parse_move move = follow ? choice.guess : choice.best_right;
        parse_take(&state, move, train_label(training, &state, move));
    }
    trainer_step(training->moves);
    trainer_step(training->labels);
}

static bool allocate(parser_training *training, uint32_t longest)
{
    training->shapes = calloc(longest + 1, sizeof *training->shapes);
    training->heads = calloc(longest + 1, sizeof *training->heads);
    training->relations = calloc(longest + 1, sizeof *training->relations);
    training->stack = calloc(longest + 1, sizeof *training->stack);
    training->children = calloc(longest + 1, sizeof *training->children);
    return training->shapes != NULL && training->heads != NULL && training->relations != NULL &&
           training->stack != NULL && training->children != NULL;
}

static void release(parser_training *training)
{
    free(training->shapes);
    free(training->heads);
    free(training->relations);
    free(training->stack);
    free(training->children);
}

static bool run_epochs(parser_training *training, const corpus *treebanks, uint32_t epochs)
{
    uint32_t *order = malloc((treebanks->count + 1) * sizeof *order);
    if (order == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < treebanks->count; i++) {
        order[i] = i;
    }
    for (uint32_t epoch = 0; epoch < epochs; epoch++) {
        trainer_shuffle(&training->random, order, treebanks->count);
        for (uint32_t i = 0; i < treebanks->count; i++) {
            training->sentence = &treebanks->sentences[order[i]];
            train_sentence(training);
        }
    }
    free(order);
    return !trainer_failed(training->moves) && !trainer_failed(training->labels);
}

dateline_status train_parser(trainer **moves, trainer **labels, const corpus *treebanks,
                             uint32_t epochs, uint64_t seed, dateline_error *error)
{
    *moves = *labels = NULL;
    dateline_status status = trainer_open(moves, MOVE_COUNT, error);
    if (status == DATELINE_OK) {
        status = trainer_open(labels, REL_COUNT, error);
    }
    parser_training training = {.moves = *moves, .labels = *labels, .random = {seed}};
    if (status == DATELINE_OK &&
        (!allocate(&training, treebanks->longest) || !run_epochs(&training, treebanks, epochs))) {
        status = error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to train a parser");
    }
    release(&training);
    if (status == DATELINE_OK) {
        trainer_finish(*moves);
        trainer_finish(*labels);
    }
    return status;
}
