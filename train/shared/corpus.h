// Treebanks as the trainers see them.
#ifndef TRAIN_SHARED_CORPUS_H
#define TRAIN_SHARED_CORPUS_H

#include "syntax/workbench.h"
#include "trainer.h"

#define CORPUS_TAGS_MAX 240

typedef struct corpus_sentence {
    const text_token *tokens;
    const syntax_word *words;
    uint32_t count;
    word_shape *shapes; // as the reader will see them
    uint8_t *tags;      // the right tags
    uint8_t *own_tags;  // as a tagger that has not seen this sentence sets them
    uint32_t *heads;    // inside the sentence; count is the root
} corpus_sentence;

typedef struct corpus {
    arena *memory;
    arena *borrowed; // of texts whose words stand in our sentences; NULL
    corpus_sentence *sentences;
    uint32_t count;
    uint32_t capacity;
    uint32_t longest;                  // words in the longest sentence
    const char *tags[CORPUS_TAGS_MAX]; // "VERB|VBD", in order of first use
    uint32_t tag_count;
} corpus;

dateline_status corpus_open(corpus *out, dateline_error *error);
void corpus_close(corpus *treebanks);
// Adds the sentences of a CoNLL-U file.
dateline_status corpus_add(corpus *treebanks, const char *path, dateline_error *error);

// Adds one sentence. Heads count inside it; tokens and words must live as long as the corpus.
bool corpus_add_words(corpus *treebanks, const text_token *tokens, const syntax_word *words,
                      uint32_t count);

// How a sentence is shown in one round of training: mostly as written; now and then in small
// letters (as what was in capitals is read), or with capitals on all words, as headlines are.
// shapes: [count], filled.
void corpus_show(const corpus_sentence *sentence, trainer_random *random, word_shape *shapes);

#endif
