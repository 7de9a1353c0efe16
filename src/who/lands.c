// Lands that no list knows: "Kaltria", where the article tells of Kaltrian police, is no person,
// whatever its headline made the reader of names believe.
#include "base/map.h"
#include "who/draft.h"

#define SHORTEST_LAND 4

// "Kaltrian police", "Norlandic ships": an adjective of a land before a common noun.
static bool modifies_noun(const draft *draft, uint32_t token)
{
    const syntax_word *word = &draft->syntax->words[token];
    return (word->relation == REL_AMOD || word->relation == REL_COMPOUND) &&
           word->head != TOKEN_NONE && draft->syntax->words[word->head].upos == UPOS_NOUN &&
           draft->document->tokens[token].has_upper;
}

// What the adjective is made of: "Kaltria" of "Kaltrian".
static void note_stems(map *lands, slice form)
{
    static const struct {
        const char *ending;
        size_t dropped;
    } ENDINGS[] = {{"an", 1}, {"ian", 3}, {"ese", 3}, {"ic", 2}};
    for (size_t i = 0; i < sizeof ENDINGS / sizeof *ENDINGS; i++) {
        if (slice_ends_with(form, slice_from_string(ENDINGS[i].ending)) &&
            form.length >= SHORTEST_LAND + ENDINGS[i].dropped) {
            (void)map_put(lands, slice_of(form.data, form.length - ENDINGS[i].dropped), 0);
        }
    }
}

void draft_find_lands(draft *draft)
{
    map lands;
    map_init(&lands, draft->arena);
    for (uint32_t token = 0; token < draft->document->token_count; token++) {
        if (modifies_noun(draft, token)) {
            note_stems(&lands, draft->document->tokens[token].form);
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
