// One sentence through tagger and parser, greedily: one decision a word, then two moves a word.
#include "syntax/parser.h"

static void tag_words(const syntax_parser *parser, work_sentence *sentence)
{
    uint64_t features[TAGGER_FEATURES_MAX];
    int32_t scores[PERCEPTRON_CLASSES_MAX];
    for (uint32_t word = 0; word < sentence->count; word++) {
        uint32_t count = tagger_features(sentence, word, features);
        perceptron_score(&parser->tags, features, count, scores);
        sentence->tags[word] = (uint8_t)perceptron_best(&parser->tags, scores);
    }
}

static parse_move best_move(const parse_state *state, const int32_t *scores)
{
    int best = -1;
    for (int move = 0; move < MOVE_COUNT; move++) {
        if (parse_allows(state, (parse_move)move) && (best < 0 || scores[move] > scores[best])) {
            best = move;
        }
    }
    return (parse_move)best;
}

// The only move that is allowed, or MOVE_COUNT when there is a choice.
static parse_move forced_move(const parse_state *state)
{
    parse_move only = MOVE_COUNT;
    for (int move = 0; move < MOVE_COUNT; move++) {
        if (parse_allows(state, (parse_move)move)) {
            if (only != MOVE_COUNT) {
                return MOVE_COUNT;
            }
            only = (parse_move)move;
        }
    }
    return only;
}

static parse_move choose_move(const syntax_parser *parser, const parse_state *state)
{
    parse_move forced = forced_move(state);
    if (forced != MOVE_COUNT) {
        return forced;
    }
    uint64_t features[MOVE_FEATURES_MAX];
    int32_t scores[PERCEPTRON_CLASSES_MAX];
    uint32_t count = move_features(state, features);
    perceptron_score(&parser->moves, features, count, scores);
    return best_move(state, scores);
}

static syntax_relation best_label(const syntax_parser *parser, const parse_state *state,
                                  parse_move move)
{
    uint32_t head = 0, child = 0;
    if (!parse_arc(state, move, &head, &child)) {
        return REL_DEP;
    }
    if (head == state->sentence->count) {
        return REL_ROOT;
    }
    uint64_t features[LABEL_FEATURES_MAX];
    int32_t scores[PERCEPTRON_CLASSES_MAX];
    uint32_t count = label_features(state, head, child, features);
    perceptron_score(&parser->labels, features, count, scores);
    scores[REL_ROOT] = INT32_MIN;
    return (syntax_relation)perceptron_best(&parser->labels, scores);
}

static void parse_words(const syntax_parser *parser, parse_state *state)
{
    parse_start(state);
    while (!parse_is_done(state)) {
        parse_move move = choose_move(parser, state);
        parse_take(state, move, best_label(parser, state, move));
    }
}

void syntax_analyse(syntax_worker *worker, const text_token *tokens, uint32_t count)
{
    work_sentence sentence = {.count = count,
                              .shapes = worker->shapes,
                              .tags = worker->tags,
                              .heads = worker->heads,
                              .relations = worker->relations};
    parse_state state = {
        .sentence = &sentence, .stack = worker->stack, .children = worker->children};
    syntax_look_at_words(tokens, count, worker->shapes);
    tag_words(worker->parser, &sentence);
    parse_words(worker->parser, &state);
}
