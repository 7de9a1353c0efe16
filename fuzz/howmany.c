// Any text with counts: amounts come in order, inside the text, with bounds that are no
// contradiction, and each is written in a form of its own.
#include "howmany/howmany.h"
#include "base/utf8.h"
#include "lexicon_fuzz.h"
#include "support/made_document.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define TEXT_MAX ((size_t)1 << 14)

static const howmany_reader *shared_reader(void)
{
    static howmany_reader *reader;
    if (reader == NULL) {
        dateline_error error = {0};
        fuzz_need(howmany_reader_open(&reader, fuzz_lexicon(), &error), &error);
    }
    return reader;
}

// Every word hangs on the next, as a number hangs on what is counted; tags go round by the byte.
static syntax_word make_word(const text_document *document, uint32_t i, uint8_t key)
{
    static const uint8_t tags[] = {XPOS_CD, XPOS_NNS, XPOS_NN,  XPOS_DT,
                                   XPOS_JJ, XPOS_IN,  XPOS_NNP, XPOS_RB};
    const text_token *token = &document->tokens[i];
    const text_sentence *sentence = &document->sentences[token->sentence];
    const bool is_first = i == sentence->first_token, is_last = i + 1 == sentence->end_token;
    const slice form = token->form;
    const bool is_number = form.length > 0 && form.data[0] >= '0' && form.data[0] <= '9';
    return (syntax_word){
        .lemma = token->lower,
        .xpos = is_number ? XPOS_CD : tags[(i * 7 + key) % sizeof tags],
        .upos = is_number ? UPOS_NUM : UPOS_NOUN,
        .head = is_last ? TOKEN_NONE : i + 1,
        .first_child = is_first ? TOKEN_NONE : i - 1,
        .next_sibling = TOKEN_NONE,
        .left = sentence->first_token,
        .end = i + 1,
    };
}

static bool make_syntax(syntax_layer *out, const text_document *document, arena *arena, uint8_t key)
{
    syntax_word *words = ARENA_ARRAY(arena, document->token_count + 1, syntax_word);
    for (uint32_t i = 0; i < document->token_count && words != NULL; i++)
        words[i] = make_word(document, i, key);
    *out = (syntax_layer){.document = document, .words = words};
    return words != NULL;
}

static void check(const howmany_layer *amounts, const text_document *document, arena *arena)
{
    for (uint32_t i = 0; i < amounts->count; i++) {
        const howmany_amount *amount = &amounts->amounts[i];
        const bool is_good = amount->at.end <= document->text.length &&
                             amount->at.start <= amount->at.end &&
                             amount->range.low <= amount->range.high &&
                             (i == 0 || amounts->amounts[i - 1].at.start <= amount->at.start);
        if (!is_good || howmany_range_text(arena, amount->range).length == 0)
            abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    arena *arena = NULL;
    text_document document;
    syntax_layer syntax;
    howmany_layer amounts;
    const howmany_reader *reader = shared_reader();
    if (size < 2 || size > TEXT_MAX || arena_open(&arena, (size_t)1 << 26, NULL) != DATELINE_OK)
        return 0;
    slice text = slice_of((const char *)data + 1, size - 1);
    text.length = utf8_valid_prefix(text);
    if (made_document(&document, arena, text) && make_syntax(&syntax, &document, arena, data[0]) &&
        howmany_read(&amounts, reader, arena, &syntax, NULL) == DATELINE_OK)
        check(&amounts, &document, arena);
    arena_close(arena);
    return 0;
}
