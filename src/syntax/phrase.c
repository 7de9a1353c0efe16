// Nominals: the preposition in front, and the words that belong to the noun phrase.
#include "syntax/syntax.h"

#define DEPTH_MAX 8 // nmod below nmod
#define STEPS_MAX 64

// The case marker in front of a nominal (the genitive 's stands behind).
static uint32_t own_case(const syntax_layer *syntax, uint32_t nominal)
{
    uint32_t found = syntax_child(syntax, nominal, REL_CASE);
    return found != TOKEN_NONE && found < nominal ? found : TOKEN_NONE;
}

static slice join_fixed(const syntax_layer *syntax, arena *memory, uint32_t first)
{
    slice joined = syntax->document->tokens[first].lower;
    uint32_t part = TOKEN_NONE;
    while ((part = syntax_next_child(syntax, first, part, REL_FIXED)) != TOKEN_NONE) {
        slice next = syntax->document->tokens[part].lower;
        slice longer = arena_format(memory, "%.*s %.*s", (int)joined.length, joined.data,
                                    (int)next.length, next.data);
        if (longer.data == NULL) {
            return joined;
        }
        joined = longer;
    }
    return joined;
}

slice syntax_preposition(const syntax_layer *syntax, arena *memory, uint32_t nominal)
{
    for (uint32_t steps = 0; steps < STEPS_MAX; steps++) {
        uint32_t found = own_case(syntax, nominal);
        if (found != TOKEN_NONE) {
            return join_fixed(syntax, memory, found);
        }
        const syntax_word *word = &syntax->words[nominal];
        // "in Goma and Bukavu": the second has the first's.
        if (word->relation != REL_CONJ || word->head == TOKEN_NONE) {
            break;
        }
        nominal = word->head;
    }
    return SLICE_NONE;
}

static bool stays_left(uint8_t relation)
{
    switch (relation) {
    case REL_DET:
    case REL_AMOD:
    case REL_NUMMOD:
    case REL_COMPOUND:
    case REL_NMOD_POSS:
    case REL_NMOD_DESC:
    case REL_NMOD_UNMARKED:
    case REL_FLAT:
    case REL_GOESWITH:
    case REL_NMOD: // "13:00 local time", "the 3-meter wall"
        return true;
    default:
        return false;
    }
}

static bool stays_right(uint8_t relation)
{
    return relation == REL_FLAT || relation == REL_COMPOUND || relation == REL_NUMMOD ||
           relation == REL_NMOD_UNMARKED || relation == REL_GOESWITH || relation == REL_FIXED;
}

// The phrase begins at the first of the children behind the last one that does not stay.
// Punctuation is passed but begins no phrase.
static uint32_t phrase_start(const syntax_layer *syntax, uint32_t head)
{
    uint32_t start = head;
    uint32_t child = syntax->words[head].first_child;
    while (child != TOKEN_NONE && child < head) {
        uint8_t relation = syntax->words[child].relation;
        if (relation != REL_PUNCT && !stays_left(relation)) {
            start = head;
        } else if (relation != REL_PUNCT && start == head) {
            start = syntax->words[child].left;
        }
        child = syntax->words[child].next_sibling;
    }
    return start;
}

static uint32_t phrase_end(const syntax_layer *syntax, uint32_t head, bool with_modifiers,
                           uint32_t depth)
{
    uint32_t end = head + 1;
    bool has_modifier = false; // "the road to Lund Monday": Monday is the clause's
    uint32_t child = syntax->words[head].first_child;
    for (; child != TOKEN_NONE; child = syntax->words[child].next_sibling) {
        const syntax_word *word = &syntax->words[child];
        if (child < head || word->relation == REL_PUNCT) {
            continue;
        }
        if (stays_right(word->relation) && !(has_modifier && word->relation == REL_NMOD_UNMARKED)) {
            end = word->end;
        } else if (with_modifiers && word->relation == REL_NMOD && depth < DEPTH_MAX) {
            has_modifier = true;
            end = phrase_end(syntax, child, true, depth + 1);
            if (end < word->end) {
                break; // something was left out below, so nothing behind it is adjacent
            }
        } else {
            break; // the genitive 's, too, is no part of its phrase
        }
    }
    return end;
}

void syntax_phrase(const syntax_layer *syntax, uint32_t head, bool with_modifiers, uint32_t *first,
                   uint32_t *end)
{
    *first = phrase_start(syntax, head);
    *end = phrase_end(syntax, head, with_modifiers, 0);
}
