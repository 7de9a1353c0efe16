#include "syntax/workbench.h"

void parse_start(parse_state *state)
{
    state->stack_size = 0;
    state->next = 0;
    for (uint32_t i = 0; i <= state->sentence->count; i++) {
        state->children[i] =
            (parse_children){{TOKEN_NONE, TOKEN_NONE}, {TOKEN_NONE, TOKEN_NONE}, 0, 0};
    }
}

bool parse_is_done(const parse_state *state)
{
    return state->stack_size == 0 && state->next == state->sentence->count;
}

bool parse_allows(const parse_state *state, parse_move move)
{
    bool at_root = state->next == state->sentence->count;
    switch (move) {
    case MOVE_SHIFT:
        return !at_root;
    case MOVE_LEFT: // one word only hangs on the root
        return state->stack_size > 0 && (!at_root || state->stack_size == 1);
    case MOVE_RIGHT:
        return state->stack_size > 1;
    case MOVE_COUNT:
        break;
    }
    return false;
}

bool parse_arc(const parse_state *state, parse_move move, uint32_t *head, uint32_t *child)
{
    if (move == MOVE_SHIFT) {
        return false;
    }
    *child = state->stack[state->stack_size - 1];
    *head = move == MOVE_LEFT ? state->next : state->stack[state->stack_size - 2];
    return true;
}

static void add_child(parse_children *children, uint32_t head, uint32_t child)
{
    uint32_t *outer = child < head ? children->left : children->right;
    uint8_t *count = child < head ? &children->left_count : &children->right_count;
    outer[1] = outer[0];
    outer[0] = child;
    if (*count < UINT8_MAX) {
        (*count)++;
    }
}

void parse_take(parse_state *state, parse_move move, syntax_relation relation)
{
    uint32_t head = 0, child = 0;
    if (!parse_arc(state, move, &head, &child)) {
        state->stack[state->stack_size++] = state->next++;
        return;
    }
    state->sentence->heads[child] = head;
    state->sentence->relations[child] = (uint8_t)relation;
    add_child(&state->children[head], head, child);
    state->stack_size--;
}
