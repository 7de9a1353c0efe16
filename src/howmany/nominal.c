// The count that a noun phrase states, be it a number or a mere article.
#include "howmany/howmany_internal.h"

// The amount that covers `token`, by binary search: AMOUNT_NONE when none does.
static uint32_t amount_covering(const howmany_layer *howmany, uint32_t token)
{
    uint32_t low = 0;
    uint32_t high = howmany->count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (howmany->amounts[middle].end <= token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < howmany->count && howmany->amounts[low].first <= token ? low : AMOUNT_NONE;
}

static bool is_used_as(const lexicon_table *table, uint32_t row, slice as)
{
    return slice_equal(lexicon_cell(table, row, 2), as);
}

// The count a word implies in that use.
static bool find_implied(howmany_range *out, const howmany_reader *reader, slice word, slice as)
{
    const lexicon_table *table = &reader->implied;
    uint32_t rows = 0;
    const uint32_t row = lexicon_find(table, word, &rows);
    for (uint32_t i = 0; i < rows; i++) {
        uint64_t count = 0;
        if (is_used_as(table, row + i, as) &&
            slice_to_number(lexicon_cell(table, row + i, 1), &count)) {
            *out = (howmany_range){(uint32_t)count, (uint32_t)count};
            lexicon_note_answer(table, row + i);
            return true;
        }
    }
    return false;
}

static uint32_t own_determiner(const syntax_layer *syntax, uint32_t nominal)
{
    const uint32_t determiner = syntax_child(syntax, nominal, REL_DET);
    return determiner != TOKEN_NONE ? determiner : syntax_child(syntax, nominal, REL_NMOD_POSS);
}

// "A lawyer and activist was shot": the verb of a list tells that it is one person.
static bool is_told_as_one(const howmany_reader *reader, const syntax_layer *syntax, uint32_t head)
{
    const syntax_word *word = &syntax->words[head];
    if ((word->relation != REL_NSUBJ && word->relation != REL_NSUBJ_PASS) ||
        word->head == TOKEN_NONE) {
        return false;
    }
    const syntax_relation agreeing[] = {REL_AUX, REL_AUX_PASS, REL_COP};
    uint32_t verb = TOKEN_NONE;
    for (size_t i = 0; i < sizeof agreeing / sizeof *agreeing && verb == TOKEN_NONE; i++) {
        verb = syntax_child(syntax, word->head, agreeing[i]);
    }
    verb = verb != TOKEN_NONE ? verb : word->head;
    howmany_range one;
    return syntax->words[verb].xpos == XPOS_VBZ ||
           find_implied(&one, reader, syntax->document->tokens[verb].lower, SLICE("verb"));
}

// "A mother and son", "his wife and daughter": said once, meant of each. "Both husband and
// wife", "no guard or nurse" count all of them once.
static uint32_t determiner_of(const howmany_reader *reader, const syntax_layer *syntax,
                              uint32_t nominal)
{
    const syntax_word *word = &syntax->words[nominal];
    const uint32_t own = own_determiner(syntax, nominal);
    const bool is_shared = own == TOKEN_NONE && word->relation == REL_CONJ &&
                           word->head != TOKEN_NONE && word->xpos == XPOS_NN &&
                           syntax->words[word->head].xpos == XPOS_NN &&
                           !is_told_as_one(reader, syntax, word->head);
    const uint32_t shared = is_shared ? own_determiner(syntax, word->head) : TOKEN_NONE;
    howmany_range all;
    const bool is_of_each =
        shared != TOKEN_NONE && !find_implied(&all, reader, syntax->document->tokens[shared].lower,
                                              SLICE("any-determiner"));
    return is_of_each ? shared : own;
}

// "a man" by its determiner; a possessor ("the mayor's guard") makes a singular noun one too.
static bool read_determiner(howmany_range *out, const howmany_reader *reader,
                            const syntax_layer *syntax, uint32_t nominal)
{
    const uint32_t determiner = determiner_of(reader, syntax, nominal);
    const bool is_plural =
        syntax->words[nominal].xpos == XPOS_NNS || syntax->words[nominal].xpos == XPOS_NNPS;
    if (determiner == TOKEN_NONE) {
        return false;
    }
    const slice lower = syntax->document->tokens[determiner].lower;
    if (find_implied(out, reader, lower, SLICE("any-determiner"))) {
        return true;
    }
    if (is_plural) {
        return false;
    }
    if (syntax->words[determiner].relation == REL_NMOD_POSS) {
        *out = (howmany_range){1, 1};
        return true;
    }
    return find_implied(out, reader, lower, SLICE("determiner"));
}

// Headlines drop the article: "Miner dies in Dalby"; a sentence that begins so is one, too.
static bool is_bare_in_headline(const syntax_layer *syntax, uint32_t nominal)
{
    const text_document *document = syntax->document;
    const text_sentence *sentence = &document->sentences[document->tokens[nominal].sentence];
    return (sentence->is_headline || sentence->first_token == nominal) &&
           syntax->words[nominal].xpos == XPOS_NN;
}

// "14-year-old shot at a motel": named by his age alone.
static bool is_age(const syntax_layer *syntax, uint32_t nominal)
{
    const text_token *tokens = syntax->document->tokens;
    return nominal >= 3 && slice_equal(tokens[nominal].lower, SLICE("old")) &&
           slice_equal(tokens[nominal - 1].lower, SLICE("-")) &&
           slice_equal(tokens[nominal - 3].lower, SLICE("-")) &&
           tokens[nominal - 3].sentence == tokens[nominal].sentence;
}

static bool read_implied(howmany_range *out, const howmany_reader *reader,
                         const syntax_layer *syntax, uint32_t nominal)
{
    const syntax_word *word = &syntax->words[nominal];
    const slice lower = syntax->document->tokens[nominal].lower;

    if (word->upos == UPOS_PRON || word->upos == UPOS_DET) {
        return find_implied(out, reader, lower, SLICE("pronoun"));
    }
    if (find_implied(out, reader, lower, SLICE("noun"))) {
        return true;
    }
    if (lexicon_has(&reader->collective, lower)) {
        return false;
    }
    if (read_determiner(out, reader, syntax, nominal)) {
        return true;
    }
    if (word->xpos == XPOS_NNP || is_bare_in_headline(syntax, nominal) || is_age(syntax, nominal)) {
        *out = (howmany_range){1, 1};
        return true;
    }
    return false;
}

bool howmany_of_nominal(howmany_range *out, bool *is_approximate, const howmany_layer *howmany,
                        const howmany_reader *reader, const syntax_layer *syntax, uint32_t nominal)
{
    uint32_t index = howmany->amount_of_unit[nominal];
    if (index == AMOUNT_NONE) {
        index = amount_covering(howmany, nominal);
    }
    if (index != AMOUNT_NONE && howmany->amounts[index].kind == HOWMANY_COUNT) {
        *out = howmany->amounts[index].range;
        *is_approximate = howmany->amounts[index].is_approximate;
        return true;
    }
    *is_approximate = false;
    return read_implied(out, reader, syntax, nominal);
}
