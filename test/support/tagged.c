#include "support/tagged.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/utf8.h"

#define MOST_WORDS 256

typedef struct builder {
    arena *arena;
    buffer text;
    text_token tokens[MOST_WORDS];
    syntax_word words[MOST_WORDS];
    uint32_t count;
    text_sentence sentences[MOST_WORDS];
    uint32_t sentence_count;
} builder;

static const struct {
    const char *name;
    syntax_xpos xpos;
    syntax_upos upos;
} tags[] = {
    {"VB", XPOS_VB, UPOS_VERB},      {"VBD", XPOS_VBD, UPOS_VERB},
    {"VBG", XPOS_VBG, UPOS_VERB},    {"VBN", XPOS_VBN, UPOS_VERB},
    {"VBP", XPOS_VBP, UPOS_VERB},    {"VBZ", XPOS_VBZ, UPOS_VERB},
    {"MD", XPOS_MD, UPOS_AUX},       {"NN", XPOS_NN, UPOS_NOUN},
    {"NNS", XPOS_NNS, UPOS_NOUN},    {"NNP", XPOS_NNP, UPOS_PROPN},
    {"NNPS", XPOS_NNPS, UPOS_PROPN}, {"CD", XPOS_CD, UPOS_NUM},
    {"DT", XPOS_DT, UPOS_DET},       {"IN", XPOS_IN, UPOS_ADP},
    {"JJ", XPOS_JJ, UPOS_ADJ},       {"JJR", XPOS_JJR, UPOS_ADJ},
    {"JJS", XPOS_JJS, UPOS_ADJ},     {"RB", XPOS_RB, UPOS_ADV},
    {"RBR", XPOS_OTHER, UPOS_ADV},   {"RBS", XPOS_OTHER, UPOS_ADV},
    {"PRP", XPOS_PRP, UPOS_PRON},    {"PRP$", XPOS_PRPS, UPOS_PRON},
    {"WP", XPOS_WP, UPOS_PRON},      {"WDT", XPOS_WDT, UPOS_PRON},
    {"TO", XPOS_TO, UPOS_PART},      {"POS", XPOS_POS, UPOS_PART},
    {"CC", XPOS_OTHER, UPOS_CCONJ},  {".", XPOS_OTHER, UPOS_PUNCT},
    {",", XPOS_OTHER, UPOS_PUNCT},   {"HYPH", XPOS_OTHER, UPOS_PUNCT},
    {"$", XPOS_OTHER, UPOS_SYM},     {"AUX", XPOS_VBD, UPOS_AUX},
};

static void set_tag(syntax_word *word, slice tag)
{
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
        if (slice_equal(tag, slice_from_string(tags[i].name))) {
            word->xpos_name = tags[i].name;
            word->xpos = (uint8_t)tags[i].xpos;
            word->upos = (uint8_t)tags[i].upos;
            return;
        }
    }
    fail_msg("no such tag: %.*s", (int)tag.length, tag.data);
}

static uint8_t relation_named(slice name)
{
    for (int i = 0; i < REL_COUNT; i++) {
        if (slice_equal(name, slice_from_string(syntax_relation_name((syntax_relation)i)))) {
            return (uint8_t)i;
        }
    }
    fail_msg("no such relation: %.*s", (int)name.length, name.data);
    return REL_DEP;
}

static slice lemma_of(builder *builder, slice form, const syntax_word *word)
{
    if (word->upos == UPOS_PROPN) {
        return form;
    }
    slice lemma = utf8_lower_copy(builder->arena, form);
    if (word->xpos == XPOS_NNS && slice_ends_with(lemma, SLICE("s"))) {
        lemma.length--;
    }
    return lemma;
}

static void begin_sentence(builder *builder)
{
    text_sentence *sentence = &builder->sentences[builder->sentence_count++];
    *sentence = (text_sentence){.at = {(uint32_t)builder->text.length, 0},
                                .first_token = builder->count,
                                .end_token = builder->count};
}

static slice with_slashes(arena *arena, slice written)
{
    char *copy = arena_alloc(arena, written.length + 1);
    for (size_t i = 0; i < written.length; i++) {
        copy[i] = written.data[i] == '\\' ? '/' : written.data[i];
    }
    return slice_of(copy, written.length);
}

static void add_word(builder *builder, slice written)
{
    assert_true(builder->count < MOST_WORDS);
    text_sentence *sentence = &builder->sentences[builder->sentence_count - 1];
    text_token *token = &builder->tokens[builder->count];
    syntax_word *word = &builder->words[builder->count++];
    slice rest = written;
    slice form = with_slashes(builder->arena, slice_cut(&rest, '/'));
    const slice tag = slice_cut(&rest, '/');
    const slice relation = slice_cut(&rest, '/');
    uint64_t head = 0;

    token->space_before = !slice_starts_with(form, SLICE("~"));
    if (!token->space_before) {
        form = slice_of(form.data + 1, form.length - 1);
    } else if (builder->text.length > 0) {
        buffer_add_byte(&builder->text, ' ');
    }
    slice lemma = form;
    form = slice_cut(&lemma, '=');
    token->at.start = (uint32_t)builder->text.length;
    buffer_add(&builder->text, form);
    token->at.end = (uint32_t)builder->text.length;
    token->lower = utf8_lower_copy(builder->arena, form);
    size_t at = 0;
    token->has_upper = utf8_is_upper(utf8_decode(form, &at));
    token->sentence = builder->sentence_count - 1;
    sentence->end_token = builder->count;
    sentence->at.end = token->at.end;

    set_tag(word, tag);
    word->lemma = lemma.length > 0 ? lemma : lemma_of(builder, form, word);
    word->relation = relation.length > 0 ? relation_named(relation) : (uint8_t)REL_DEP;
    word->head = slice_to_number(rest, &head) && head > 0
                     ? sentence->first_token + (uint32_t)head - 1
                     : TOKEN_NONE;
}

void tagged_link(syntax_word *words, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        words[i].first_child = words[i].next_sibling = TOKEN_NONE;
        words[i].left = i;
        words[i].end = i + 1;
    }
    for (uint32_t i = count; i-- > 0;) {
        if (words[i].head != TOKEN_NONE) {
            assert_true(words[i].head < count);
            words[i].next_sibling = words[words[i].head].first_child;
            words[words[i].head].first_child = i;
        }
    }
    for (uint32_t i = 0; i < count; i++) {
        uint32_t above = words[i].head;
        for (uint32_t steps = 0; above != TOKEN_NONE && steps < count; steps++) {
            if (i < words[above].left) {
                words[above].left = i;
            }
            if (i + 1 > words[above].end) {
                words[above].end = i + 1;
            }
            above = words[above].head;
        }
    }
}

static const syntax_layer *finish(builder *builder)
{
    text_document *document = ARENA_NEW(builder->arena, text_document);
    syntax_layer *layer = ARENA_NEW(builder->arena, syntax_layer);
    document->text = arena_copy(builder->arena, buffer_slice(&builder->text));
    document->tokens = ARENA_ARRAY(builder->arena, builder->count + 1, text_token);
    document->sentences = ARENA_ARRAY(builder->arena, builder->sentence_count, text_sentence);
    layer->words = ARENA_ARRAY(builder->arena, builder->count + 1, syntax_word);
    memcpy(document->tokens, builder->tokens, builder->count * sizeof *document->tokens);
    memcpy(document->sentences, builder->sentences,
           builder->sentence_count * sizeof *document->sentences);
    memcpy(layer->words, builder->words, builder->count * sizeof *layer->words);
    document->token_count = builder->count;
    document->sentence_count = builder->sentence_count;
    for (uint32_t i = 0; i < builder->count; i++) {
        document->tokens[i].form = slice_at(document->text.data, document->tokens[i].at);
    }
    tagged_link(layer->words, builder->count);
    layer->document = document;
    buffer_clear(&builder->text);
    return layer;
}

const syntax_layer *tagged_read(arena *arena, slice sentence)
{
    builder *builder = ARENA_NEW(arena, struct builder);
    builder->arena = arena;
    buffer_init(&builder->text, 1 << 16);
    begin_sentence(builder);
    slice rest = sentence;
    while (rest.length > 0) {
        const slice word = slice_cut(&rest, ' ');
        if (slice_equal(word, SLICE("|"))) {
            begin_sentence(builder);
        } else if (word.length > 0) {
            add_word(builder, word);
        }
    }
    return finish(builder);
}
