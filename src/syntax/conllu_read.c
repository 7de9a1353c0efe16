#include "syntax/conllu.h"
#include "syntax/names.h"
#include "syntax/tree.h"

#define COLUMNS 10

enum {
    COLUMN_ID,
    COLUMN_FORM,
    COLUMN_LEMMA,
    COLUMN_UPOS,
    COLUMN_XPOS,
    COLUMN_HEAD = 6,
    COLUMN_RELATION,
    COLUMN_MISC = 9
};

typedef struct conllu_reader {
    arena *memory;
    text_document *document;
    syntax_layer *layer;
    char *text; // [bytes.length + 2] what is joined so far
    uint32_t length;
    uint32_t token_capacity, word_capacity, sentence_capacity, block_capacity;
    uint32_t word_count;
    uint32_t sentence_first; // token
    uint64_t range_end;      // last word of the surface token being read, 0 outside
    uint64_t range_first;
    uint32_t range_next, range_stop; // bytes of the surface token left for its words
    bool range_space;                // is there a blank behind the surface token?
    bool wants_block;                // the next sentence begins a paragraph
    bool wants_space;                // a blank belongs before the next word
    uint64_t line;
    bool failed; // no memory
} conllu_reader;

static bool misc_says_no_space(slice misc)
{
    while (misc.length > 0) {
        if (slice_equal(slice_cut(&misc, '|'), SLICE("SpaceAfter=No"))) {
            return true;
        }
    }
    return false;
}

static void append(conllu_reader *reader, slice bytes)
{
    if (bytes.length > 0) {
        memcpy(reader->text + reader->length, bytes.data, bytes.length);
        reader->length += (uint32_t)bytes.length;
    }
}

static void begin_sentence(conllu_reader *reader)
{
    text_document *document = reader->document;
    if (!reader->wants_block && document->block_count > 0) {
        if (reader->wants_space) {
            append(reader, SLICE(" "));
        }
        return;
    }
    if (document->block_count > 0) {
        append(reader, SLICE("\n\n"));
    }
    text_block *block =
        ARENA_PUSH(reader->memory, document->blocks, document->block_count, reader->block_capacity);
    if (block == NULL) {
        reader->failed = true;
        return;
    }
    block->at = (span){reader->length, reader->length};
    reader->wants_block = false;
}

static void begin_surface(conllu_reader *reader)
{
    if (reader->document->token_count == reader->sentence_first) {
        begin_sentence(reader);
    } else if (reader->wants_space) {
        append(reader, SLICE(" "));
    }
}

// "3-4": a surface token whose words follow.
static void read_range(conllu_reader *reader, slice *columns)
{
    slice id = columns[COLUMN_ID];
    slice first = slice_cut(&id, '-');
    if (!slice_to_number(first, &reader->range_first) || !slice_to_number(id, &reader->range_end)) {
        reader->range_end = 0;
        return;
    }
    begin_surface(reader);
    reader->range_next = reader->length;
    append(reader, columns[COLUMN_FORM]);
    reader->range_stop = reader->length;
    reader->range_space = !misc_says_no_space(columns[COLUMN_MISC]);
    reader->wants_space = false;
}

// The part of the surface token that belongs to its next word: as many bytes as the word's form
// has, all that is left for the last.
static span take_from_range(conllu_reader *reader, uint64_t id, slice form)
{
    uint32_t start = reader->range_next;
    uint32_t left = reader->range_stop - start;
    uint32_t size = form.length < left ? (uint32_t)form.length : left;
    if (id >= reader->range_end) {
        size = left;
        reader->wants_space = reader->range_space;
        reader->range_end = 0;
    }
    while (size < left && ((uint8_t)reader->text[start + size] & 0xc0) == 0x80) {
        size++; // never inside a character
    }
    reader->range_next = start + size;
    return (span){start, start + size};
}

static span place_word(conllu_reader *reader, uint64_t id, slice *columns)
{
    if (reader->range_end > 0) {
        return take_from_range(reader, id, columns[COLUMN_FORM]);
    }
    begin_surface(reader);
    uint32_t start = reader->length;
    append(reader, columns[COLUMN_FORM]);
    reader->wants_space = !misc_says_no_space(columns[COLUMN_MISC]);
    return (span){start, reader->length};
}

static const char *copy_string(conllu_reader *reader, slice text)
{
    char *copy = arena_alloc(reader->memory, text.length + 1);
    if (copy == NULL) {
        reader->failed = true;
        return "";
    }
    if (text.length > 0) {
        memcpy(copy, text.data, text.length);
    }
    return copy;
}

static slice none_if_blank(slice cell)
{
    return slice_equal(cell, SLICE("_")) ? SLICE_NONE : cell;
}

static slice copy_cell(conllu_reader *reader, slice cell)
{
    slice wanted = none_if_blank(cell);
    if (wanted.length == 0) {
        return SLICE_NONE;
    }
    slice copy = arena_copy(reader->memory, wanted);
    reader->failed = reader->failed || copy.data == NULL;
    return copy;
}

static void push_word(conllu_reader *reader, uint64_t id, slice *columns)
{
    text_document *document = reader->document;
    if (id < reader->range_first || id > reader->range_end) {
        reader->range_end = 0; // the surface token had fewer words than it said
    }
    bool is_glued = reader->range_end > 0 && id != reader->range_first;
    span at = place_word(reader, id, columns);
    text_token *token =
        ARENA_PUSH(reader->memory, document->tokens, document->token_count, reader->token_capacity);
    syntax_word *word =
        ARENA_PUSH(reader->memory, reader->layer->words, reader->word_count, reader->word_capacity);
    if (token == NULL || word == NULL) {
        reader->failed = true;
        return;
    }
    token->at = at;
    token->sentence = document->sentence_count;
    token->is_glued = is_glued;
    token->space_before =
        at.start == 0 || reader->text[at.start - 1] == ' ' || reader->text[at.start - 1] == '\n';
    word->lemma = copy_cell(reader, columns[COLUMN_LEMMA]);
    word->upos = (uint8_t)syntax_upos_named(columns[COLUMN_UPOS]);
    word->xpos = (uint8_t)syntax_xpos_named(columns[COLUMN_XPOS]);
    word->xpos_name = copy_string(reader, none_if_blank(columns[COLUMN_XPOS]));
    word->relation = (uint8_t)syntax_relation_named(columns[COLUMN_RELATION]);
    uint64_t head = 0;
    bool has_head = slice_to_number(columns[COLUMN_HEAD], &head) && head > 0 && head < TOKEN_NONE;
    word->head = has_head ? (uint32_t)head : TOKEN_NONE; // of the sentence, until it ends
}

// Heads count from the sentence's first word and from 1.
static void place_heads(conllu_reader *reader, uint32_t first, uint32_t end)
{
    for (uint32_t i = first; i < end; i++) {
        syntax_word *word = &reader->layer->words[i];
        bool inside = word->head != TOKEN_NONE && word->head <= end - first;
        word->head = inside ? first + word->head - 1 : TOKEN_NONE;
    }
    uint32_t *scratch = ARENA_ARRAY(reader->memory, end - first, uint32_t);
    if (scratch == NULL) {
        reader->failed = true;
        return;
    }
    tree_link(reader->layer->words, first, end, scratch);
}

static void end_sentence(conllu_reader *reader)
{
    text_document *document = reader->document;
    uint32_t first = reader->sentence_first, end = document->token_count;
    reader->range_end = 0;
    if (first == end || reader->failed) {
        return;
    }
    text_sentence *sentence = ARENA_PUSH(reader->memory, document->sentences,
                                         document->sentence_count, reader->sentence_capacity);
    if (sentence == NULL) {
        reader->failed = true;
        return;
    }
    sentence->at = text_tokens_span(document, first, end);
    sentence->first_token = first;
    sentence->end_token = end;
    sentence->block = document->block_count - 1;
    document->blocks[sentence->block].at.end = reader->length;
    place_heads(reader, first, end);
    reader->sentence_first = end;
}

static void read_comment(conllu_reader *reader, slice line)
{
    slice text = slice_trim((slice){line.data + 1, line.length - 1});
    if (slice_starts_with(text, SLICE("newpar")) || slice_starts_with(text, SLICE("newdoc"))) {
        reader->wants_block = true;
    }
}

static bool read_word_line(conllu_reader *reader, slice line)
{
    slice columns[COLUMNS] = {{NULL, 0}};
    slice rest = line;
    for (uint32_t i = 0; i < COLUMNS && rest.data != NULL; i++) {
        columns[i] = slice_cut(&rest, '\t');
    }
    slice id = columns[COLUMN_ID];
    uint64_t number = 0;
    if (columns[COLUMN_FORM].length == 0) {
        return false;
    }
    if (slice_find(id, SLICE("-")) != SIZE_MAX) {
        read_range(reader, columns);
        return true;
    }
    if (slice_find(id, SLICE(".")) != SIZE_MAX) {
        return true; // a word that is not there (enhanced trees)
    }
    if (!slice_to_number(id, &number)) {
        return false;
    }
    push_word(reader, number, columns);
    return true;
}

static bool read_line(conllu_reader *reader, slice line)
{
    if (line.length > 0 && line.data[line.length - 1] == '\r') {
        line.length--;
    }
    if (line.length == 0) {
        end_sentence(reader);
        return true;
    }
    if (line.data[0] == '#') {
        read_comment(reader, line);
        return true;
    }
    return read_word_line(reader, line);
}

static void finish_tokens(conllu_reader *reader)
{
    text_document *document = reader->document;
    document->text = slice_of(reader->text, reader->length);
    for (uint32_t i = 0; i < document->token_count; i++) {
        text_token *token = &document->tokens[i];
        token->form = slice_at(reader->text, token->at);
        token->lower = utf8_lower_copy(reader->memory, token->form);
        size_t at = 0;
        token->has_upper = token->form.length > 0 && utf8_is_upper(utf8_decode(token->form, &at));
        reader->failed = reader->failed || (token->form.length > 0 && token->lower.data == NULL);
    }
}

dateline_status syntax_conllu_read(text_document *document, syntax_layer *layer, arena *memory,
                                   slice bytes, dateline_error *error)
{
    *document = (text_document){.text = SLICE_NONE};
    *layer = (syntax_layer){.document = document};
    if (!utf8_is_valid(bytes) || bytes.length >= UINT32_MAX - 2) {
        return error_set(error, DATELINE_BAD_INPUT, utf8_valid_prefix(bytes), 0,
                         "CoNLL-U must be UTF-8 and below 4 GiB");
    }
    conllu_reader reader = {.memory = memory, .document = document, .layer = layer};
    reader.text = arena_alloc(memory, bytes.length + 2);
    reader.failed = reader.text == NULL;
    for (slice rest = bytes; rest.data != NULL && !reader.failed;) {
        slice line = slice_cut(&rest, '\n');
        reader.line++;
        if (!read_line(&reader, line)) {
            return error_set(error, DATELINE_BAD_INPUT, (uint64_t)(line.data - bytes.data),
                             reader.line, "line %llu is no word of CoNLL-U",
                             (unsigned long long)reader.line);
        }
    }
    if (!reader.failed) {
        end_sentence(&reader);
        finish_tokens(&reader);
    }
    if (reader.failed) {
        return error_set(error, DATELINE_NO_MEMORY, 0, reader.line, "no memory for these trees");
    }
    return DATELINE_OK;
}
