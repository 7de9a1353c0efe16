// The network's classes in the terms of this room, and its words as words of the layer.
#include "syntax/mend.h"
#include "syntax/names.h"
#include "syntax/parser.h"

// The linear tagger's class of the same name: lemmas are listed by it.
static uint32_t listed_tag(const syntax_parser *parser, const tag_class *tag)
{
    for (uint32_t i = 0; i < parser->tags.classes; i++) {
        if (parser->classes[i].upos == tag->upos &&
            strcmp(parser->classes[i].xpos_name, tag->xpos_name) == 0) {
            return i;
        }
    }
    return NETWORK_NO_TAG;
}

static dateline_status read_tags(network_classes *out, const syntax_parser *parser,
                                 const neural_model *network, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    const uint32_t count = neural_class_count(network, NEURAL_TAGS);
    for (uint32_t i = 0; i < count && status == DATELINE_OK; i++) {
        status = tag_class_read(&out->tags[i], neural_class_name(network, NEURAL_TAGS, i), error);
        out->listed_tags[i] = listed_tag(parser, &out->tags[i]);
    }
    return status;
}

dateline_status network_classes_open(network_classes *out, const syntax_parser *parser,
                                     const neural_model *network, dateline_error *error)
{
    for (uint32_t i = 0; i < neural_class_count(network, NEURAL_FEATS); i++) {
        const slice name = neural_class_name(network, NEURAL_FEATS, i);
        out->feats[i] = slice_equal(name, SLICE("_")) ? SLICE_NONE : name;
    }
    for (uint32_t i = 0; i < neural_class_count(network, NEURAL_RELATIONS); i++) {
        const slice name = neural_class_name(network, NEURAL_RELATIONS, i);
        out->relations[i] = (uint8_t)syntax_relation_named(name);
    }
    return read_tags(out, parser, network, error);
}

bool syntax_take_network(syntax_layer *out, const syntax_parser *parser, arena *memory,
                         const neural_layer *network, const text_sentence *sentence)
{
    for (uint32_t token = sentence->first_token; token < sentence->end_token; token++) {
        const neural_word *read = &network->words[token];
        const tag_class *tag = &parser->network->tags[read->tag];
        syntax_word *word = &out->words[token];
        word->lemma = syntax_lemma_of(parser, memory, &out->document->tokens[token],
                                      parser->network->listed_tags[read->tag]);
        word->feats = parser->network->feats[read->feats];
        word->xpos_name = tag->xpos_name;
        word->upos = tag->upos;
        word->xpos = tag->xpos;
        word->relation = parser->network->relations[read->relation];
        word->head = read->head;
        if (word->lemma.data == NULL && out->document->tokens[token].form.length > 0) {
            return false;
        }
    }
    syntax_mend_arcs(out, sentence);
    return true;
}
