// What the parser looks at: the stack's top three words (S0 S1 S2), the next three (N0 N1 N2), and
// the outermost children of S0, S1 and N0. After Zhang and Nivre 2011.
#include "syntax/workbench.h"

#define NOTHING 254u // tag and label of a word that is not there
#define ROOT 253u
#define FIRST_LABEL_TEMPLATE 200u

typedef struct node {
    uint64_t form;
    uint64_t tag;
    uint64_t label; // of the arc above it, when it has one
} node;

typedef struct feature_list {
    uint64_t *out;
    uint32_t count;
    uint32_t first; // number of the first template
} feature_list;

static uint64_t template_of(const feature_list *list)
{
    return list->first + list->count;
}

static void add1(feature_list *list, uint64_t a)
{
    uint64_t mixed = perceptron_mix(template_of(list), a);
    list->out[list->count++] = mixed;
}

static void add2(feature_list *list, uint64_t a, uint64_t b)
{
    uint64_t mixed = perceptron_mix(perceptron_mix(template_of(list), a), b);
    list->out[list->count++] = mixed;
}

static void add3(feature_list *list, uint64_t a, uint64_t b, uint64_t c)
{
    uint64_t mixed = perceptron_mix(perceptron_mix(template_of(list), a), b);
    list->out[list->count++] = perceptron_mix(mixed, c);
}

// Small numbers (tags, labels, distances; each below 256) in one value.
static uint64_t pack(uint64_t a, uint64_t b, uint64_t c)
{
    return a | b << 8 | c << 16;
}

static node node_at(const parse_state *state, uint32_t word)
{
    const work_sentence *sentence = state->sentence;
    if (word > sentence->count) {
        return (node){NOTHING, NOTHING, NOTHING};
    }
    if (word == sentence->count) {
        return (node){ROOT, ROOT, NOTHING};
    }
    return (node){sentence->shapes[word].lower, sentence->tags[word], NOTHING};
}

static node child_at(const parse_state *state, uint32_t word)
{
    node found = node_at(state, word);
    if (word < state->sentence->count) {
        found.label = state->sentence->relations[word];
    }
    return found;
}

static uint32_t on_stack(const parse_state *state, uint32_t depth)
{
    return state->stack_size > depth ? state->stack[state->stack_size - 1 - depth] : TOKEN_NONE;
}

static uint32_t in_buffer(const parse_state *state, uint32_t depth)
{
    uint32_t word = state->next + depth;
    return word <= state->sentence->count ? word : TOKEN_NONE;
}

static const parse_children no_children = {
    {TOKEN_NONE, TOKEN_NONE}, {TOKEN_NONE, TOKEN_NONE}, 0, 0};

static const parse_children *children_of(const parse_state *state, uint32_t word)
{
    return word <= state->sentence->count ? &state->children[word] : &no_children;
}

static uint64_t distance(uint32_t left, uint32_t right, uint32_t most)
{
    if (left == TOKEN_NONE || right == TOKEN_NONE) {
        return 0;
    }
    return right - left < most ? right - left : most;
}

static uint64_t valency(uint8_t count)
{
    return count < 7 ? count : 7;
}

// Everything that templates speak about, looked up once.
typedef struct parse_view {
    node s0, s1, s2, n0, n1, n2;
    node s0_left, s0_right, s0_left2, s0_right2, s1_left, s1_right, n0_left, n0_left2;
    uint64_t s0_lefts, s0_rights, s1_lefts, s1_rights, n0_lefts;
    uint64_t gap, inner_gap; // S0 to N0, S1 to S0
    uint64_t s0_suffix, n0_suffix, s1_suffix;
    uint64_t s0_before, s0_after, n0_before;
} parse_view;

static uint64_t suffix_of(const work_sentence *sentence, uint32_t word)
{
    return word < sentence->count ? sentence->shapes[word].suffix[2] : ROOT;
}
static void look(parse_view *view, const parse_state *state)
{
    uint32_t s0 = on_stack(state, 0), s1 = on_stack(state, 1), n0 = in_buffer(state, 0);
    const parse_children *of_s0 = children_of(state, s0), *of_s1 = children_of(state, s1);
    const parse_children *of_n0 = children_of(state, n0);
    view->s0 = node_at(state, s0);
    view->s1 = node_at(state, s1);
    view->s2 = node_at(state, on_stack(state, 2));
    view->n0 = node_at(state, n0);
    view->n1 = node_at(state, in_buffer(state, 1));
    view->n2 = node_at(state, in_buffer(state, 2));
    view->s0_left = child_at(state, of_s0->left[0]);
    view->s0_left2 = child_at(state, of_s0->left[1]);
    view->s0_right = child_at(state, of_s0->right[0]);
    view->s0_right2 = child_at(state, of_s0->right[1]);
    view->s1_left = child_at(state, of_s1->left[0]);
    view->s1_right = child_at(state, of_s1->right[0]);
    view->n0_left = child_at(state, of_n0->left[0]);
    view->n0_left2 = child_at(state, of_n0->left[1]);
    view->s0_lefts = valency(of_s0->left_count);
    view->s0_rights = valency(of_s0->right_count);
    view->s1_lefts = valency(of_s1->left_count);
    view->s1_rights = valency(of_s1->right_count);
    view->n0_lefts = valency(of_n0->left_count);
    view->gap = distance(s0, n0, 9);
    view->inner_gap = distance(s1, s0, 9);
    view->s0_suffix = suffix_of(state->sentence, s0);
    view->s1_suffix = suffix_of(state->sentence, s1);
    view->n0_suffix = suffix_of(state->sentence, n0);
    view->s0_before = node_at(state, s0 == 0 || s0 == TOKEN_NONE ? TOKEN_NONE : s0 - 1).tag;
    view->s0_after = node_at(state, s0 == TOKEN_NONE ? TOKEN_NONE : s0 + 1).tag;
    view->n0_before = node_at(state, n0 == 0 ? TOKEN_NONE : n0 - 1).tag;
}

static void add_words(feature_list *list, const parse_view *view)
{
    const node *nodes[] = {&view->s0, &view->s1, &view->s2, &view->n0, &view->n1, &view->n2};
    for (size_t i = 0; i < sizeof nodes / sizeof *nodes; i++) {
        add1(list, nodes[i]->form);
        add1(list, nodes[i]->tag);
        add2(list, nodes[i]->form, nodes[i]->tag);
    }
}

static void add_tags(feature_list *list, const parse_view *view)
{
    uint64_t s0 = view->s0.tag, s1 = view->s1.tag, n0 = view->n0.tag, n1 = view->n1.tag;
    add1(list, pack(s0, n0, 0));
    add1(list, pack(s1, s0, 0));
    add1(list, pack(n0, n1, 0));
    add1(list, pack(s0, n0, n1));
    add1(list, pack(n0, n1, view->n2.tag));
    add1(list, pack(s1, s0, n0));
    add1(list, pack(view->s2.tag, s1, s0));
    add2(list, pack(s1, s0, n0), n1);
    add2(list, pack(s0, n0, n1), view->n2.tag);
}

static void add_pairs(feature_list *list, const parse_view *view)
{
    const node *s0 = &view->s0, *s1 = &view->s1, *n0 = &view->n0;
    add2(list, s0->form, n0->form);
    add2(list, s1->form, s0->form);
    add2(list, s1->form, n0->form);
    add2(list, s0->form, pack(s0->tag, n0->tag, 0));
    add2(list, n0->form, pack(s0->tag, n0->tag, 0));
    add3(list, s0->form, n0->form, pack(s0->tag, n0->tag, 0));
    add2(list, s0->form, pack(s1->tag, s0->tag, 0));
    add2(list, s1->form, pack(s1->tag, s0->tag, 0));
    add2(list, s1->form, pack(s1->tag, n0->tag, 0));
    add2(list, s0->form, pack(n0->tag, view->n1.tag, 0));
    add2(list, n0->form, pack(s0->tag, view->n1.tag, 0));
    add2(list, s0->form, pack(s1->tag, n0->tag, 1));
    add2(list, n0->form, pack(s1->tag, s0->tag, 1));
    add2(list, s1->form, pack(s0->tag, n0->tag, 1));
    add2(list, view->n1.form, pack(s0->tag, n0->tag, 1));
    add3(list, s0->form, s1->form, n0->tag);
    add2(list, view->s0_suffix, pack(s0->tag, n0->tag, 0));
    add2(list, view->n0_suffix, pack(s0->tag, n0->tag, 0));
    add2(list, view->s1_suffix, pack(s1->tag, s0->tag, 0));
    add2(list, view->s0_suffix, view->n0_suffix);
    add2(list, pack(s0->tag, view->s0_after, view->n0_before), n0->tag);
    add2(list, pack(view->s0_before, s0->tag, view->n0_before), n0->tag);
}

static void add_distances(feature_list *list, const parse_view *view)
{
    add1(list, view->gap);
    add1(list, pack(view->s0.tag, view->n0.tag, view->gap));
    add2(list, view->s0.form, view->gap);
    add2(list, view->n0.form, view->gap);
    add1(list, pack(view->s1.tag, view->s0.tag, view->inner_gap));
    add2(list, view->s1.form, view->inner_gap);
    add2(list, view->s0.form, view->inner_gap);
}

static void add_valencies(feature_list *list, const parse_view *view)
{
    add2(list, view->s0.form, view->s0_lefts);
    add1(list, pack(view->s0.tag, view->s0_lefts, 0));
    add2(list, view->s0.form, view->s0_rights);
    add1(list, pack(view->s0.tag, view->s0_rights, 0));
    add2(list, view->n0.form, view->n0_lefts);
    add1(list, pack(view->n0.tag, view->n0_lefts, 0));
    add1(list, pack(view->s1.tag, view->s1_lefts, 0));
    add1(list, pack(view->s1.tag, view->s1_rights, view->s0.tag));
    add2(list, view->s1.form, view->s1_rights);
}

static void add_children(feature_list *list, const parse_view *view)
{
    const node *children[] = {&view->s0_left, &view->s0_right, &view->n0_left, &view->s1_right};
    for (size_t i = 0; i < sizeof children / sizeof *children; i++) {
        add1(list, children[i]->form);
        add1(list, children[i]->tag);
        add1(list, children[i]->label);
    }
    uint64_t s0 = view->s0.tag, n0 = view->n0.tag, s1 = view->s1.tag;
    add1(list, pack(view->s1_left.label, s1, s0));
    add1(list, pack(s0, view->s0_left.tag, n0));
    add1(list, pack(s0, view->s0_right.tag, n0));
    add1(list, pack(s0, view->n0_left.tag, n0));
    add1(list, pack(s0, view->s0_left.label, view->s0_right.label));
    add1(list, pack(s0, view->s0_right.label, n0));
    add1(list, pack(s0, view->s0_left.label, view->s0_left2.label));
    add1(list, pack(s0, view->s0_right.label, view->s0_right2.label));
    add1(list, pack(n0, view->n0_left.label, view->n0_left2.label));
    add1(list, pack(s1, view->s1_right.label, s0));
    add1(list, pack(s1, view->s1_right.tag, s0));
    add2(list, view->s0.form, view->s0_right.label);
    add2(list, view->s0.form, view->s0_left.label);
    add2(list, view->n0.form, view->n0_left.label);
    add2(list, view->s1.form, view->s1_right.label);
    add2(list, view->s1.form, pack(view->s1_left.label, view->s1_right.label, s0));
}

uint32_t move_features(const parse_state *state, uint64_t out[MOVE_FEATURES_MAX])
{
    parse_view view;
    look(&view, state);
    feature_list list = {out, 0, 1};
    add_words(&list, &view);
    add_tags(&list, &view);
    add_pairs(&list, &view);
    add_distances(&list, &view);
    add_valencies(&list, &view);
    add_children(&list, &view);
    return list.count;
}

// ---- labels ----

typedef struct arc_view {
    node head, child;
    node before, after;                                      // neighbours of the child
    node left, left2, right;                                 // the child's outer children
    uint64_t head_left, head_left2, head_right, head_right2; // labels of the head's outer children
    uint64_t place;                                          // direction and distance
    uint64_t child_suffix, head_suffix;
    uint64_t child_lefts, child_rights, head_lefts, head_rights;
} arc_view;

static void look_at_arc(arc_view *view, const parse_state *state, uint32_t head, uint32_t child)
{
    const parse_children *of_child = children_of(state, child);
    const parse_children *of_head = children_of(state, head);
    view->head = node_at(state, head);
    view->child = node_at(state, child);
    view->before = node_at(state, child == 0 ? TOKEN_NONE : child - 1);
    view->after = node_at(state, child + 1);
    view->left = child_at(state, of_child->left[0]);
    view->left2 = child_at(state, of_child->left[1]);
    view->right = child_at(state, of_child->right[0]);
    view->head_left = child_at(state, of_head->left[0]).label;
    view->head_left2 = child_at(state, of_head->left[1]).label;
    view->head_right = child_at(state, of_head->right[0]).label;
    view->head_right2 = child_at(state, of_head->right[1]).label;
    bool leftward = child < head;
    view->place = (leftward ? distance(child, head, 5) : distance(head, child, 5)) * 2 + leftward;
    view->child_suffix = suffix_of(state->sentence, child);
    view->head_suffix = suffix_of(state->sentence, head);
    view->child_lefts = valency(of_child->left_count);
    view->child_rights = valency(of_child->right_count);
    view->head_lefts = valency(of_head->left_count);
    view->head_rights = valency(of_head->right_count);
}

static void add_arc(feature_list *list, const arc_view *view)
{
    const node *head = &view->head, *child = &view->child;
    uint64_t direction = view->place & 1;
    add2(list, head->form, direction);
    add1(list, pack(head->tag, direction, 0));
    add2(list, child->form, direction);
    add1(list, pack(child->tag, direction, 0));
    add3(list, head->form, child->form, direction);
    add2(list, head->form, pack(child->tag, direction, 0));
    add2(list, child->form, pack(head->tag, direction, 0));
    add1(list, pack(head->tag, child->tag, view->place));
    add3(list, head->form, child->form, pack(head->tag, child->tag, 0));
    add1(list, pack(child->tag, view->place, 0));
    add2(list, view->child_suffix, pack(head->tag, direction, 0));
    add2(list, view->head_suffix, pack(child->tag, direction, 0));
    add2(list, view->child_suffix, view->head_suffix);
}

static void add_surroundings(feature_list *list, const arc_view *view)
{
    uint64_t head = view->head.tag, child = view->child.tag;
    add1(list, pack(child, view->before.tag, head));
    add1(list, pack(child, view->after.tag, head));
    add2(list, view->before.form, child);
    add2(list, view->after.form, child);
    add2(list, view->left.form, pack(child, head, 0));
    add2(list, view->left.form, view->head.form);
    add1(list, pack(view->left.label, child, head));
    add1(list, pack(view->left.tag, child, head));
    add2(list, view->left2.form, pack(child, head, 0));
    add1(list, pack(view->left2.label, child, head));
    add1(list, pack(view->right.label, child, head));
    add1(list, pack(view->right.tag, child, head));
    add2(list, view->right.form, child);
    add1(list, pack(view->head_left, child, head));
    add1(list, pack(view->head_left, view->head_left2, child));
    add2(list, pack(view->head_right, child, head), view->place & 1);
    add2(list, pack(view->head_right, view->head_right2, child), view->place & 1);
    add1(list, pack(child, view->child_lefts, view->child_rights));
    add2(list, pack(head, view->head_lefts, view->head_rights), child);
    add2(list, view->head.form, pack(view->head_right, child, view->place & 1));
    add2(list, view->head.form, pack(view->left.label, child, view->place & 1));
}

uint32_t label_features(const parse_state *state, uint32_t head, uint32_t child,
                        uint64_t out[LABEL_FEATURES_MAX])
{
    arc_view view;
    look_at_arc(&view, state, head, child);
    feature_list list = {out, 0, FIRST_LABEL_TEMPLATE};
    add_arc(&list, &view);
    add_surroundings(&list, &view);
    return list.count;
}
