// How sure the text is of what each word tells: as the network read it, but less of nouns of which
// the words beside say that they did not take place: "the deal was cancelled", "a possible strike".
// Few of the sentences that it learnt from have such nouns.
#include "sayswho/reading.h"

// Means of what readers said of such nouns in the train parts of UW and MEANTIME.
#define SURENESS_OF_UNDONE 0.5f
#define SURENESS_OF_POSSIBLE 1.2f

// The most that is sure of a noun beside the word, or `most` where the word says nothing.
static float limit_by(const reading *reading, slice word, const char *part, float most)
{
    const lexicon_table *table = &reading->reader->undone;
    uint32_t rows = 0;
    const uint32_t first = lexicon_find(table, word, &rows);
    for (uint32_t row = first; row < first + rows; row++) {
        if (slice_equal(lexicon_cell(table, row, 1), slice_from_string(part))) {
            const bool is_undone = slice_equal(lexicon_cell(table, row, 2), SLICE("undone"));
            const float limit = is_undone ? SURENESS_OF_UNDONE : SURENESS_OF_POSSIBLE;
            return limit < most ? limit : most;
        }
    }
    return most;
}

static float limit_by_head(const reading *reading, const syntax_word *word, float most)
{
    if (word->head == TOKEN_NONE) {
        return most;
    }
    const syntax_word *head = &reading->syntax->words[word->head];
    switch (word->relation) {
    case REL_OBJ:
    case REL_NSUBJ_PASS:
        return limit_by(reading, head->lemma, "verb", most);
    case REL_NMOD:
    case REL_OBL:
        return head->upos == UPOS_NOUN ? limit_by(reading, head->lemma, "noun", most) : most;
    default:
        return most;
    }
}

static float limit_by_adjectives(const reading *reading, uint32_t noun, float most)
{
    uint32_t child = TOKEN_NONE;
    while ((child = syntax_next_child(reading->syntax, noun, child, REL_AMOD)) != TOKEN_NONE) {
        most = limit_by(reading, reading->document->tokens[child].lower, "adjective", most);
    }
    return most;
}

void sayswho_weigh_words(reading *reading)
{
    const syntax_layer *syntax = reading->syntax;
    float *sureness = ARENA_ARRAY(reading->arena, reading->document->token_count + 1, float);
    reading->out->sureness = sureness;
    for (uint32_t token = 0; sureness != NULL && token < reading->document->token_count; token++) {
        const syntax_word *word = &syntax->words[token];
        float most = syntax->network == NULL ? 0 : syntax->network->words[token].factuality;
        if (word->upos == UPOS_NOUN) {
            most = limit_by_head(reading, word, most);
            most = limit_by_adjectives(reading, token, most);
        }
        sureness[token] = most;
    }
}
