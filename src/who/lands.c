// Lands that no list knows: "Kaltria", where the article tells of Kaltrian police, is no person,
// whatever its headline made the reader of names believe.
#include "base/map.h"
#include "who/draft.h"

#define SHORTEST_LAND 4
#define LONGEST_ENDING 4

// "Kaltrian police", "Norlandic ships": an adjective of a land before a common noun.
static bool modifies_noun(const draft *draft, uint32_t token)
{
    const syntax_word *word = &draft->syntax->words[token];
    return (word->relation == REL_AMOD || word->relation == REL_COMPOUND) &&
           word->head != TOKEN_NONE && draft->syntax->words[word->head].upos == UPOS_NOUN &&
           draft->document->tokens[token].has_upper;
}

// What the adjective is made of: "Kaltria" of "Kaltrian".
static void note_stems(const draft *draft, map *lands, slice form)
{
    for (size_t length = 1; length <= LONGEST_ENDING && length < form.length; length++) {
        const gazetteer_entry *ending =
            gazetteer_find(draft->gazetteer, slice_of(form.data + form.length - length, length));
        uint64_t dropped = 0;
        if (gazetteer_has(ending, GAZETTEER_LAND) &&
            slice_to_number(gazetteer_cell(draft->gazetteer, ending, GAZETTEER_LAND, 1),
                            &dropped) &&
            form.length >= SHORTEST_LAND + dropped) {
            (void)map_put(lands, slice_of(form.data, form.length - dropped), 0);
        }
    }
}

void draft_find_lands(draft *draft)
{
    map lands;
    map_init(&lands, draft->arena);
    for (uint32_t token = 0; token < draft->document->token_count; token++) {
        if (modifies_noun(draft, token)) {
            note_stems(draft, &lands, draft->document->tokens[token].form);
        }
    }
    for (uint32_t m = 0; m < draft->count; m++) {
        draft_mention *own = &draft->mentions[m];
        const bool is_word = own->mention.form == WHO_NAME && own->mention.kind == WHO_PERSON &&
                             own->mention.end == own->mention.first + 1;
        if (is_word && map_find(&lands, draft->document->tokens[own->mention.first].form) != NULL) {
            draft_become_government(own);
        }
    }
}
