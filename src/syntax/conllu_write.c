#include "syntax/conllu.h"
#include "syntax/names.h"

typedef struct conllu_writer {
    buffer *out;
    const syntax_layer *syntax;
    const text_sentence *sentence;
    const utf8_index *characters;
    const char *const *names; // [token] or NULL
} conllu_writer;

// One past the last word of the surface token that begins at `token`.
static uint32_t surface_end(const conllu_writer *writer, uint32_t token)
{
    uint32_t end = token + 1;
    while (end < writer->sentence->end_token && writer->syntax->document->tokens[end].is_glued) {
        end++;
    }
    return end;
}

// Text with its line breaks as blanks: columns and comments are one line.
static void add_text(buffer *out, slice text)
{
    for (size_t i = 0; i < text.length; i++) {
        bool breaks = text.data[i] == '\n' || text.data[i] == '\r' || text.data[i] == '\t';
        buffer_add_byte(out, breaks ? ' ' : text.data[i]);
    }
}

static void add_form(buffer *out, slice form)
{
    add_text(out, form.length > 0 ? form : SLICE("_"));
}

static uint32_t character_at(const conllu_writer *writer, uint32_t byte)
{
    return writer->characters != NULL ? utf8_index_at(writer->characters, byte) : byte;
}

// space: is the blank behind this word worth a mark? Words inside a surface token have none.
static void add_misc(const conllu_writer *writer, uint32_t first, uint32_t end, bool is_surface)
{
    const text_document *document = writer->syntax->document;
    span at = text_tokens_span(document, first, end);
    bool glued = is_surface && end < document->token_count && !document->tokens[end].space_before;
    buffer_add_format(writer->out, "%sTokenRange=%u:%u\n", glued ? "SpaceAfter=No|" : "",
                      character_at(writer, at.start), character_at(writer, at.end));
}

static void add_name(const conllu_writer *writer, uint32_t token)
{
    if (writer->names != NULL && writer->names[token][0] != 'O') {
        buffer_add_format(writer->out, "Name=%s|", writer->names[token]);
    }
}

static void add_range(const conllu_writer *writer, uint32_t first, uint32_t end)
{
    const text_document *document = writer->syntax->document;
    uint32_t base = writer->sentence->first_token;
    buffer_add_format(writer->out, "%u-%u\t", first - base + 1, end - base);
    add_form(writer->out, slice_at(document->text.data, text_tokens_span(document, first, end)));
    buffer_add(writer->out, SLICE("\t_\t_\t_\t_\t_\t_\t_\t"));
    add_misc(writer, first, end, true);
}

static void add_word(const conllu_writer *writer, uint32_t token, bool is_surface)
{
    const text_token *at = &writer->syntax->document->tokens[token];
    const syntax_word *word = &writer->syntax->words[token];
    uint32_t base = writer->sentence->first_token;
    buffer_add_format(writer->out, "%u\t", token - base + 1);
    add_form(writer->out, at->form);
    buffer_add_byte(writer->out, '\t');
    add_form(writer->out, word->lemma);
    bool has_xpos = word->xpos_name != NULL && word->xpos_name[0] != '\0';
    buffer_add_format(writer->out, "\t%s\t%s\t", syntax_upos_name((syntax_upos)word->upos),
                      has_xpos ? word->xpos_name : "_");
    add_form(writer->out, syntax_feats(writer->syntax, token));
    buffer_add_format(writer->out, "\t%u\t%s\t_\t",
                      word->head == TOKEN_NONE ? 0 : word->head - base + 1,
                      syntax_relation_name((syntax_relation)word->relation));
    add_name(writer, token);
    add_misc(writer, token, token + 1, is_surface);
}

void syntax_conllu_write(buffer *out, const syntax_layer *syntax, uint32_t sentence,
                         const utf8_index *characters, const char *const *names)
{
    const text_document *document = syntax->document;
    const text_sentence *at = &document->sentences[sentence];
    conllu_writer writer = {out, syntax, at, characters, names};
    if (sentence == 0 || document->sentences[sentence - 1].block != at->block) {
        buffer_add(out, SLICE("# newpar\n"));
    }
    buffer_add(out, SLICE("# text = "));
    add_text(out, slice_at(document->text.data, at->at));
    buffer_add_byte(out, '\n');
    for (uint32_t token = at->first_token; token < at->end_token;) {
        uint32_t end = surface_end(&writer, token);
        bool is_single = end == token + 1;
        if (!is_single) {
            add_range(&writer, token, end);
        }
        for (; token < end; token++) {
            add_word(&writer, token, is_single);
        }
    }
    buffer_add_byte(out, '\n');
}
