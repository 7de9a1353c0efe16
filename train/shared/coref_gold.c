#include "coref_gold.h"

#include "base/utf8.h"

#define DOCUMENT_MOST 40000 // words, sentences or spans of a document

static void open_span(gold_chains *gold, uint32_t chain, uint32_t token)
{
    gold->first[gold->count] = token;
    gold->end[gold->count] = 0; // open
    gold->chain[gold->count++] = chain;
}

static void close_span(gold_chains *gold, uint32_t chain, uint32_t token)
{
    for (uint32_t s = gold->count; s-- > 0;) {
        if (gold->chain[s] == chain && gold->end[s] == 0) {
            gold->end[s] = token + 1;
            return;
        }
    }
}

// Reads what stands at one token: "(12", "12)", "(12)", also glued: "(6(1)".
static void read_brackets(gold_chains *gold, slice cell, uint32_t token)
{
    bool opens = false;
    uint32_t chain = 0;
    for (size_t i = 0; i < cell.length; i++) {
        char byte = cell.data[i];
        if (byte == '(') {
            opens = true;
            chain = 0;
        } else if (byte >= '0' && byte <= '9') {
            chain = chain * 10 + (uint32_t)(byte - '0');
            bool is_last = i + 1 == cell.length || cell.data[i + 1] < '0' || cell.data[i + 1] > '9';
            if (is_last && opens) {
                open_span(gold, chain + 1, token);
            }
        } else if (byte == ')') {
            close_span(gold, chain + 1, token);
        }
        if (byte == ')' || byte == ' ') {
            opens = false;
            chain = 0;
        }
        if (opens && i + 1 < cell.length && cell.data[i + 1] == '(') {
            opens = false;
        }
    }
}

static void add_token(arena *arena, text_document *document, slice form, bool begins_sentence)
{
    if (begins_sentence) {
        document->sentences[document->sentence_count++] = (text_sentence){
            .first_token = document->token_count, .block = document->sentence_count};
    }
    size_t at = 0;
    text_token *token = &document->tokens[document->token_count++];
    *token =
        (text_token){.form = form,
                     .lower = utf8_lower_copy(arena, form),
                     .at = {(uint32_t)(form.data - document->text.data),
                            (uint32_t)(form.data - document->text.data) + (uint32_t)form.length},
                     .sentence = document->sentence_count - 1,
                     .space_before = true};
    token->has_upper = utf8_is_upper(utf8_decode(form, &at));
    document->sentences[document->sentence_count - 1].end_token = document->token_count;
}

static bool is_word_line(slice line)
{
    slice number = slice_cut(&line, '\t');
    uint64_t value = 0;
    return slice_to_number(number, &value);
}

void coref_gold_words(text_document *document, arena *arena, slice *rest)
{
    bool begins = true;
    document->text = *rest;
    document->tokens = ARENA_ARRAY(arena, DOCUMENT_MOST, text_token);
    document->sentences = ARENA_ARRAY(arena, DOCUMENT_MOST, text_sentence);
    while (rest->data != NULL && !slice_starts_with(*rest, SLICE("# newdoc"))) {
        slice line = slice_cut(rest, '\n');
        begins |= line.length == 0;
        if (is_word_line(line)) {
            slice_cut(&line, '\t');
            add_token(arena, document, slice_cut(&line, '\t'), begins);
            begins = false;
        }
    }
}

void coref_gold_chains(gold_chains *gold, arena *arena, const map *documents, slice coref,
                       slice name)
{
    gold->first = ARENA_ARRAY(arena, DOCUMENT_MOST, uint32_t);
    gold->end = ARENA_ARRAY(arena, DOCUMENT_MOST, uint32_t);
    gold->chain = ARENA_ARRAY(arena, DOCUMENT_MOST, uint32_t);
    const uint32_t *at = map_find(documents, name);
    slice rest = at != NULL ? slice_of(coref.data + *at, coref.length - *at) : SLICE_NONE;
    uint32_t token = 0;
    while (rest.data != NULL && !slice_starts_with(rest, SLICE("# begin"))) {
        slice line = slice_cut(&rest, '\n');
        if (is_word_line(line)) {
            slice_cut(&line, '\t');
            slice_cut(&line, '\t');
            read_brackets(gold, line, token++);
        }
    }
}

void coref_gold_index(map *documents, arena *arena, slice coref)
{
    map_init(documents, arena);
    slice rest = coref;
    while (rest.data != NULL) {
        slice line = slice_cut(&rest, '\n');
        if (slice_starts_with(line, SLICE("# begin document ")) && rest.data != NULL) {
            slice name = slice_of(line.data + 17, line.length - 17);
            map_put(documents, name, (uint32_t)(rest.data - coref.data));
        }
    }
}
