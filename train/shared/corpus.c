#include "corpus.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/file_map.h"
#include "syntax/conllu.h"

#define MEMORY_MAX ((size_t)8 << 30)
#define LOWER_PERCENT 6
#define TITLE_PERCENT 3
#define FORM_MAX 64

dateline_status corpus_open(corpus *out, dateline_error *error)
{
    memset(out, 0, sizeof *out);
    return arena_open(&out->memory, MEMORY_MAX, error);
}

void corpus_close(corpus *treebanks)
{
    arena_close(treebanks->memory);
    arena_close(treebanks->borrowed);
}

// The class of a word, added when it is new; the last class when there are too many.
static uint8_t tag_of(corpus *treebanks, const syntax_word *word)
{
    char name[64];
    snprintf(name, sizeof name, "%s|%s", syntax_upos_name((syntax_upos)word->upos),
             word->xpos_name);
    for (uint32_t i = 0; i < treebanks->tag_count; i++) {
        if (strcmp(treebanks->tags[i], name) == 0) {
            return (uint8_t)i;
        }
    }
    if (treebanks->tag_count == CORPUS_TAGS_MAX) {
        return CORPUS_TAGS_MAX - 1;
    }
    slice copy = arena_format(treebanks->memory, "%s", name);
    treebanks->tags[treebanks->tag_count] = copy.data;
    return (uint8_t)treebanks->tag_count++;
}

static bool add_sentence(corpus *treebanks, const text_token *tokens, const syntax_word *words,
                         uint32_t first, uint32_t count)
{
    corpus_sentence *sentence =
        ARENA_PUSH(treebanks->memory, treebanks->sentences, treebanks->count, treebanks->capacity);
    if (sentence == NULL) {
        return false;
    }
    sentence->tokens = tokens + first;
    sentence->words = words + first;
    sentence->count = count;
    sentence->shapes = ARENA_ARRAY(treebanks->memory, count, word_shape);
    sentence->tags = ARENA_ARRAY(treebanks->memory, count, uint8_t);
    sentence->own_tags = ARENA_ARRAY(treebanks->memory, count, uint8_t);
    sentence->heads = ARENA_ARRAY(treebanks->memory, count, uint32_t);
    if (arena_failed(treebanks->memory)) {
        return false;
    }
    syntax_look_at_words(sentence->tokens, count, sentence->shapes);
    for (uint32_t i = 0; i < count; i++) {
        const syntax_word *word = &sentence->words[i];
        sentence->tags[i] = tag_of(treebanks, word);
        sentence->heads[i] = word->head == TOKEN_NONE ? count : word->head - first;
    }
    treebanks->longest = count > treebanks->longest ? count : treebanks->longest;
    return true;
}

bool corpus_add_words(corpus *treebanks, const text_token *tokens, const syntax_word *words,
                      uint32_t count)
{
    return add_sentence(treebanks, tokens, words, 0, count);
}

dateline_status corpus_add(corpus *treebanks, const char *path, dateline_error *error)
{
    file_map file = FILE_MAP_NONE;
    dateline_status status = file_map_open(&file, path, error);
    if (status != DATELINE_OK) {
        return status;
    }
    text_document *document = ARENA_NEW(treebanks->memory, text_document);
    syntax_layer layer = {0};
    if (document == NULL) {
        status = error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for %s", path);
    } else {
        status = syntax_conllu_read(document, &layer, treebanks->memory,
                                    slice_of(file.data, file.length), error);
    }
    file_map_close(&file); // everything was copied
    for (uint32_t i = 0; status == DATELINE_OK && i < document->sentence_count; i++) {
        const text_sentence *at = &document->sentences[i];
        if (!add_sentence(treebanks, document->tokens, layer.words, at->first_token,
                          at->end_token - at->first_token)) {
            status = error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for %s", path);
        }
    }
    return status;
}

static void show_lower(const corpus_sentence *sentence, word_shape *shapes)
{
    for (uint32_t i = 0; i < sentence->count; i++) {
        word_shape_of_lower(&shapes[i], sentence->tokens[i].lower);
    }
}

static void show_as_title(const corpus_sentence *sentence, word_shape *shapes)
{
    for (uint32_t i = 0; i < sentence->count; i++) {
        slice form = sentence->tokens[i].form;
        char title[FORM_MAX];
        if (form.length > 0 && form.length < FORM_MAX && form.data[0] >= 'a' &&
            form.data[0] <= 'z') {
            memcpy(title, form.data, form.length);
            title[0] = (char)(title[0] - 'a' + 'A');
            word_shape_of(&shapes[i], slice_of(title, form.length), sentence->tokens[i].lower);
        } else {
            shapes[i] = sentence->shapes[i];
        }
    }
}

void corpus_show(const corpus_sentence *sentence, trainer_random *random, word_shape *shapes)
{
    uint32_t chance = trainer_random_below(random, 100);
    if (chance < LOWER_PERCENT) {
        show_lower(sentence, shapes);
    } else if (chance < LOWER_PERCENT + TITLE_PERCENT) {
        show_as_title(sentence, shapes);
    } else {
        memcpy(shapes, sentence->shapes, sentence->count * sizeof *shapes);
    }
}
