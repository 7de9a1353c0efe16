// Names that a description is given in so many words: "a group that calls itself the Fifth of May",
// "a militia known as the Riders", "a welder named Ivo Maren", "a new band, the Sons of the River".
#include "who/draft.h"

#define NAMING_REACH 4u // words from a description to "calls"
#define NAME_WORDS 8u   // longest name

static bool is_upper(const draft *draft, uint32_t token)
{
    return draft->document->tokens[token].has_upper &&
           draft->syntax->words[token].upos != UPOS_PUNCT;
}

static bool is_reflexive(const draft *draft, uint32_t token)
{
    const gazetteer_entry *entry = draft->words.words[token].entry;
    return gazetteer_has(entry, GAZETTEER_PRONOUN) &&
           slice_equal(gazetteer_cell(draft->gazetteer, entry, GAZETTEER_PRONOUN, 4),
                       SLICE("reflexive"));
}

// Does the word give a name to what stands before it? "Calls itself" does, "called Reuters" not.
static bool gives_name(const draft *draft, uint32_t token)
{
    const gazetteer_entry *entry = draft->words.words[token].entry;
    if (!gazetteer_has(entry, GAZETTEER_CONTEXT) ||
        !slice_equal(gazetteer_cell(draft->gazetteer, entry, GAZETTEER_CONTEXT, 1),
                     SLICE("naming"))) {
        return false;
    }
    const syntax_word *word = &draft->syntax->words[token];
    return is_reflexive(draft, token + 1) || (word->relation == REL_ACL && word->xpos == XPOS_VBN &&
                                              draft->syntax->words[token - 1].upos == UPOS_NOUN);
}

// The words of a name that begins at `first` or behind small words and marks there.
static bool read_name(const draft *draft, uint32_t first, uint32_t limit, uint32_t *begin,
                      uint32_t *end)
{
    uint32_t at = first;
    while (at < limit && at < first + 4 && !is_upper(draft, at) &&
           (is_reflexive(draft, at) || draft->syntax->words[at].upos == UPOS_PUNCT ||
            draft_is_word(draft, at, "as") || draft_is_word(draft, at, "the"))) {
        at++;
    }
    *begin = *end = at;
    for (; at < limit && at < *begin + NAME_WORDS; at++) {
        const bool joins = draft_is_word(draft, at, "of") || draft_is_word(draft, at, "the") ||
                           draft_is_word(draft, at, "for");
        if (is_upper(draft, at)) {
            *end = at + 1;
        } else if (!joins) {
            break;
        }
    }
    return *end > *begin;
}

// "A new band, the Sons of the River,": what the tree takes for another name of it.
static bool read_apposition(const draft *draft, const draft_mention *own, uint32_t limit,
                            uint32_t *first, uint32_t *end)
{
    const uint32_t name = syntax_child(draft->syntax, own->mention.head, REL_APPOS);
    if (name == TOKEN_NONE || draft->syntax->words[name].upos != UPOS_PROPN ||
        own->mention.kind != WHO_GROUP || name <= own->mention.end ||
        !draft_is_word(draft, own->mention.end, ",")) {
        return false;
    }
    return read_name(draft, own->mention.end + 1, limit, first, end);
}

bool draft_given_name(const draft *draft, uint32_t mention, uint32_t *first, uint32_t *end)
{
    const draft_mention *own = &draft->mentions[mention];
    const uint32_t limit = draft->document->sentences[own->sentence].end_token;
    // "Men calling themselves rebels" are not called by a name of their own.
    if (own->mention.form != WHO_DESCRIPTION || own->mention.is_plural) {
        return false;
    }
    if (read_apposition(draft, own, limit, first, end)) {
        return true;
    }
    for (uint32_t at = own->mention.end; at < own->mention.end + NAMING_REACH && at + 1 < limit;
         at++) {
        if (gives_name(draft, at)) {
            return read_name(draft, at + 1, limit, first, end);
        }
        if (draft->syntax->words[at].upos == UPOS_PUNCT ||
            draft->syntax->words[at].upos == UPOS_VERB) {
            return false;
        }
    }
    return false;
}
