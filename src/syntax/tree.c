#include "syntax/tree.h"

#define SUBJECT_REACH 64u // words between a subject and its clause or verb

enum {
    UNSEEN,
    ON_PATH,
    SAFE, // leads to a root
};

static void point_inside(syntax_word *words, uint32_t first, uint32_t end)
{
    for (uint32_t i = first; i < end; i++) {
        uint32_t head = words[i].head;
        if (head != TOKEN_NONE && (head < first || head >= end || head == i)) {
            words[i].head = TOKEN_NONE;
        }
    }
}

// Walks up from each word once; a path that meets itself is cut where it does.
static void cut_circles(syntax_word *words, uint32_t first, uint32_t end, uint32_t *state)
{
    memset(state, UNSEEN, (end - first) * sizeof *state);
    for (uint32_t i = first; i < end; i++) {
        uint32_t at = i;
        while (at != TOKEN_NONE && state[at - first] == UNSEEN) {
            state[at - first] = ON_PATH;
            uint32_t head = words[at].head;
            if (head != TOKEN_NONE && state[head - first] == ON_PATH) {
                words[at].head = TOKEN_NONE;
            }
            at = words[at].head;
        }
        for (at = i; at != TOKEN_NONE && state[at - first] == ON_PATH; at = words[at].head) {
            state[at - first] = SAFE;
        }
    }
}

// Roots behind the first one become its children.
static void leave_one_root(syntax_word *words, uint32_t first, uint32_t end)
{
    uint32_t root = TOKEN_NONE;
    for (uint32_t i = first; i < end; i++) {
        if (words[i].head != TOKEN_NONE) {
            continue;
        }
        if (root == TOKEN_NONE) {
            root = i;
            words[i].relation = REL_ROOT;
        } else {
            words[i].head = root;
            if (words[i].relation == REL_ROOT) {
                words[i].relation = REL_PARATAXIS;
            }
        }
    }
}

// From the last word to the first, so that each list of children comes out in text order.
static void link_children(syntax_word *words, uint32_t first, uint32_t end)
{
    for (uint32_t i = first; i < end; i++) {
        words[i].first_child = words[i].next_sibling = TOKEN_NONE;
        words[i].left = i;
        words[i].end = i + 1;
    }
    for (uint32_t i = end; i > first; i--) {
        uint32_t head = words[i - 1].head;
        if (head != TOKEN_NONE) {
            words[i - 1].next_sibling = words[head].first_child;
            words[head].first_child = i - 1;
        }
    }
}

// Carries the bounds of subtrees upward: a word is passed on once all its children have been.
static void carry_bounds(syntax_word *words, uint32_t first, uint32_t end, uint32_t *waiting)
{
    memset(waiting, 0, (end - first) * sizeof *waiting);
    for (uint32_t i = first; i < end; i++) {
        if (words[i].head != TOKEN_NONE) {
            waiting[words[i].head - first]++;
        }
    }
    for (uint32_t i = first; i < end; i++) {
        uint32_t at = i;
        while (waiting[at - first] == 0) {
            waiting[at - first] = UINT32_MAX; // done
            uint32_t head = words[at].head;
            if (head == TOKEN_NONE) {
                break;
            }
            words[head].left =
                words[at].left < words[head].left ? words[at].left : words[head].left;
            words[head].end = words[at].end > words[head].end ? words[at].end : words[head].end;
            waiting[head - first]--;
            at = head;
        }
    }
}

void tree_link(syntax_word *words, uint32_t first, uint32_t end, uint32_t *scratch)
{
    if (first >= end) {
        return;
    }
    point_inside(words, first, end);
    cut_circles(words, first, end, scratch);
    leave_one_root(words, first, end);
    link_children(words, first, end);
    carry_bounds(words, first, end, scratch);
}

static bool is_subject(const syntax_word *word)
{
    return word->relation == REL_NSUBJ || word->relation == REL_NSUBJ_PASS;
}

static uint32_t at_least(uint32_t token, uint32_t first)
{
    return token - first < SUBJECT_REACH ? first : token - SUBJECT_REACH;
}

static uint32_t at_most(uint32_t token, uint32_t end)
{
    return end - token < SUBJECT_REACH ? end : token + SUBJECT_REACH;
}

// The first subject of a verb in [first, end), TOKEN_NONE.
static uint32_t subject_between(const syntax_word *words, uint32_t verb, uint32_t first,
                                uint32_t end)
{
    for (uint32_t i = first; i < end; i++) {
        if (words[i].head == verb && is_subject(&words[i])) {
            return i;
        }
    }
    return TOKEN_NONE;
}

void tree_part_subjects(syntax_word *words, uint32_t first, uint32_t end)
{
    for (uint32_t clause = first; clause < end; clause++) {
        uint32_t verb = words[clause].head;
        if (words[clause].relation != REL_CCOMP || verb == TOKEN_NONE || verb < clause ||
            verb >= end) {
            continue;
        }
        uint32_t left = at_least(clause, first);
        uint32_t right = at_most(verb, end);
        uint32_t before = subject_between(words, verb, left, clause);
        bool has_own = subject_between(words, clause, left, at_most(clause, end)) != TOKEN_NONE;
        bool has_other = subject_between(words, verb, at_least(verb, clause), right) != TOKEN_NONE;
        if (before != TOKEN_NONE && !has_own && has_other) {
            words[before].head = clause;
        }
    }
}

static bool is_relative_subject(const syntax_word *word)
{
    return is_subject(word) && (word->xpos == XPOS_WDT || word->xpos == XPOS_WP);
}

static bool has_object(const syntax_word *words, uint32_t verb, uint32_t first, uint32_t end)
{
    for (uint32_t i = at_least(verb, first); i < at_most(verb, end); i++) {
        if (words[i].head == verb && words[i].relation == REL_OBJ) {
            return true;
        }
    }
    return false;
}

void tree_part_relatives(syntax_word *words, uint32_t first, uint32_t end)
{
    for (uint32_t pronoun = first + 1; pronoun < end; pronoun++) {
        const uint32_t verb = words[pronoun].head;
        uint32_t noun = pronoun - 1;
        noun -= words[noun].upos == UPOS_PUNCT && noun > first;
        if (!is_relative_subject(&words[pronoun]) || verb < pronoun || verb >= end ||
            words[noun].head != verb || is_subject(&words[noun])) {
            continue;
        }
        const uint32_t above = words[verb].head;
        const bool is_noun = words[noun].upos == UPOS_NOUN || words[noun].upos == UPOS_PROPN;
        if (is_noun && above != TOKEN_NONE && above < noun && above >= first) {
            const bool is_object =
                words[above].upos == UPOS_VERB && !has_object(words, above, first, end);
            words[noun].head = above;
            words[noun].relation = is_object ? REL_OBJ : REL_OBL;
            words[verb].head = noun;
            words[verb].relation = REL_ACL_RELCL;
        }
    }
}

// What makes a verb a sentence of its own, or joins it to one.
static bool is_of_finite_verb(const syntax_word *word)
{
    return word->relation == REL_OBJ || word->relation == REL_AUX ||
           word->relation == REL_AUX_PASS || word->relation == REL_CC || is_subject(word);
}

static bool has_finite_part(const syntax_word *words, uint32_t verb, uint32_t first, uint32_t end)
{
    for (uint32_t i = at_least(verb, first); i < at_most(verb, end); i++) {
        if (words[i].head == verb && is_of_finite_verb(&words[i])) {
            return true;
        }
    }
    return false;
}

void tree_part_participles(syntax_word *words, uint32_t first, uint32_t end)
{
    for (uint32_t verb = first + 1; verb < end; verb++) {
        const uint32_t above = words[verb].head, noun = verb - 1;
        const bool is_noun = words[noun].upos == UPOS_NOUN || words[noun].upos == UPOS_PROPN;
        const bool is_joined = words[verb].relation == REL_CONJ && words[verb].xpos == XPOS_VBN &&
                               above != TOKEN_NONE && above >= first && above < noun &&
                               words[above].xpos == XPOS_VBD;
        if (is_noun && is_joined && !has_finite_part(words, verb, first, end)) {
            words[verb].head = noun;
            words[verb].relation = REL_ACL;
        }
    }
}

// Hangs the members behind `first_member` on what it hangs on; false when there are none.
static bool move_members(syntax_word *words, uint32_t first_member, uint32_t end)
{
    bool is_list = false;
    for (uint32_t i = first_member + 1; i < at_most(first_member, end); i++) {
        if (words[i].head == first_member && words[i].relation == REL_CONJ) {
            words[i].head = words[first_member].head;
            is_list = true;
        }
    }
    return is_list;
}

void tree_part_lists(syntax_word *words, uint32_t first, uint32_t end)
{
    for (uint32_t member = first + 1; member < end; member++) {
        const uint32_t several = words[member].head;
        if (words[member].relation == REL_APPOS && words[member].xpos == XPOS_NN &&
            several != TOKEN_NONE && several >= first && several < member &&
            words[several].xpos == XPOS_NNS && move_members(words, member, end)) {
            words[member].relation = REL_CONJ;
        }
    }
}
