// The network's classes in the terms of this room, and its words as words of the layer.
#include "syntax/mend.h"
#include "syntax/names.h"
#include "syntax/reader.h"

// "NOUN|NNS"
static dateline_status read_tag(tag_class *out, const lemma_table *lemmas, slice name,
                                dateline_error *error)
{
    out->lemma_tag = lemma_tag_named(lemmas, name);
    const slice upos = slice_cut(&name, '|');
    if (upos.length == 0 || name.length >= sizeof out->xpos_name) {
        return error_set(error, DATELINE_CORRUPT, 0, 0, "a tag's name is none");
    }
    out->upos = (uint8_t)syntax_upos_named(upos);
    out->xpos = (uint8_t)syntax_xpos_named(name);
    if (name.length > 0) {
        memcpy(out->xpos_name, name.data, name.length);
    }
    out->xpos_name[name.length] = '\0';
    return DATELINE_OK;
}

dateline_status syntax_classes_open(syntax_reader *reader, const neural_model *network,
                                    dateline_error *error)
{
    for (uint32_t i = 0; i < neural_class_count(network, NEURAL_RELATIONS); i++) {
        const slice name = neural_class_name(network, NEURAL_RELATIONS, i);
        reader->relations[i] = (uint8_t)syntax_relation_named(name);
    }
    dateline_status status = DATELINE_OK;
    const uint32_t count = neural_class_count(network, NEURAL_TAGS);
    for (uint32_t i = 0; i < count && status == DATELINE_OK; i++) {
        status = read_tag(&reader->tags[i], &reader->lemmas,
                          neural_class_name(network, NEURAL_TAGS, i), error);
    }
    return status;
}

// The lemma of an inflected word that is listed as irregular; SLICE_NONE.
static slice irregular_lemma(const syntax_reader *reader, slice lower, const tag_class *tag)
{
    if (tag->upos != UPOS_VERB && tag->upos != UPOS_NOUN && tag->upos != UPOS_ADJ) {
        return SLICE_NONE;
    }
    uint32_t rows = 0;
    const uint32_t first = lexicon_find(&reader->irregulars, lower, &rows);
    for (uint32_t row = first; row < first + rows; row++) {
        const slice upos = lexicon_cell(&reader->irregulars, row, 1);
        if (slice_equal(upos, slice_from_string(syntax_upos_name((syntax_upos)tag->upos)))) {
            lexicon_note_answer(&reader->irregulars, row);
            return lexicon_cell(&reader->irregulars, row, 2);
        }
    }
    return SLICE_NONE;
}

// SLICE_NONE without memory.
static slice lemma_of(const syntax_reader *reader, arena *memory, const text_token *token,
                      const tag_class *tag)
{
    if (tag->lemma_tag == LEMMA_NO_TAG) {
        return token->lower;
    }
    const slice found = irregular_lemma(reader, token->lower, tag);
    if (found.length > 0) {
        return found;
    }
    const lemma_edit *edit = lemma_find(&reader->lemmas, token->lower, tag->lemma_tag);
    return lemma_apply(edit, memory, token->form, token->lower);
}

slice syntax_feats(const syntax_layer *syntax, uint32_t token)
{
    const neural_layer *network = syntax->network;
    if (network == NULL) {
        return SLICE_NONE;
    }
    const slice name =
        neural_class_name(network->model, NEURAL_FEATS, neural_feats(network, token));
    return slice_equal(name, SLICE("_")) ? SLICE_NONE : name;
}

bool syntax_take_network(syntax_layer *out, const syntax_reader *reader, arena *memory,
                         const text_sentence *sentence)
{
    for (uint32_t at = sentence->first_token; at < sentence->end_token; at++) {
        const neural_word *read = &out->network->words[at];
        const tag_class *tag = &reader->tags[read->tag];
        const text_token *token = &out->document->tokens[at];
        syntax_word *word = &out->words[at];
        word->lemma = lemma_of(reader, memory, token, tag);
        word->xpos_name = tag->xpos_name;
        word->upos = tag->upos;
        word->xpos = tag->xpos;
        word->relation = reader->relations[read->relation];
        word->head = read->head;
        if (word->lemma.data == NULL && token->form.length > 0) {
            return false;
        }
    }
    syntax_mend_arcs(out, sentence);
    return true;
}
