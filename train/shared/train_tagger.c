#include <stdio.h>
#include <stdlib.h>

#include "syntax_trainer.h"

#define HANDS 4
#define BLOCK 20

static uint32_t best_of(const float *scores, uint32_t classes)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < classes; i++) {
        if (scores[i] > scores[best]) {
            best = i;
        }
    }
    return best;
}

static uint32_t train_sentence(trainer *tagger, const corpus_sentence *sentence,
                               const word_shape *shapes, uint8_t *tags)
{
    work_sentence work = {.count = sentence->count, .shapes = shapes, .tags = tags};
    uint64_t features[TAGGER_FEATURES_MAX];
    float scores[PERCEPTRON_CLASSES_MAX];
    uint32_t right = 0;
    for (uint32_t word = 0; word < sentence->count; word++) {
        uint32_t count = tagger_features(&work, word, features);
        trainer_score(tagger, features, count, scores);
        uint32_t guess = best_of(scores, trainer_classes(tagger)), truth = sentence->tags[word];
        if (guess != truth) {
            trainer_add(tagger, features, count, truth, 1);
            trainer_add(tagger, features, count, guess, -1);
        }
        right += guess == truth;
        tags[word] = (uint8_t)guess;
    }
    trainer_step(tagger);
    return right;
}

uint32_t apply_tagger(trainer *tagger, const corpus_sentence *sentence, const word_shape *shapes,
                      uint8_t *tags)
{
    work_sentence work = {.count = sentence->count, .shapes = shapes, .tags = tags};
    uint64_t features[TAGGER_FEATURES_MAX];
    float scores[PERCEPTRON_CLASSES_MAX];
    uint32_t right = 0;
    for (uint32_t word = 0; word < sentence->count; word++) {
        uint32_t count = tagger_features(&work, word, features);
        trainer_score(tagger, features, count, scores);
        tags[word] = (uint8_t)best_of(scores, trainer_classes(tagger));
        right += tags[word] == sentence->tags[word];
    }
    return right;
}

static dateline_status no_memory(dateline_error *error)
{
    return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to train a tagger");
}

dateline_status train_tagger(trainer **out, const corpus *treebanks, const uint32_t *use,
                             uint32_t count, uint32_t epochs, uint64_t seed, dateline_error *error)
{
    dateline_status status = trainer_open(out, treebanks->tag_count, error);
    if (status != DATELINE_OK) {
        return status;
    }
    trainer_random random = {seed};
    uint32_t *order = malloc((count + 1) * sizeof *order);
    word_shape *shapes = malloc((treebanks->longest + 1) * sizeof *shapes);
    uint8_t *tags = malloc(treebanks->longest + 1);
    bool fits = order != NULL && shapes != NULL && tags != NULL;
    if (fits) {
        memcpy(order, use, count * sizeof *order);
    }
    for (uint32_t epoch = 0; fits && epoch < epochs; epoch++) {
        trainer_shuffle(&random, order, count);
        for (uint32_t i = 0; i < count; i++) {
            const corpus_sentence *sentence = &treebanks->sentences[order[i]];
            corpus_show(sentence, &random, shapes);
            train_sentence(*out, sentence, shapes, tags);
        }
    }
    trainer_finish(*out);
    fits = fits && !trainer_failed(*out);
    free(order);
    free(shapes);
    free(tags);
    if (!fits) {
        trainer_close(*out);
        *out = NULL;
        return no_memory(error);
    }
    return DATELINE_OK;
}

static uint32_t tag_hand(corpus *treebanks, trainer *tagger, uint32_t hand)
{
    uint32_t right = 0;
    for (uint32_t i = 0; i < treebanks->count; i++) {
        corpus_sentence *sentence = &treebanks->sentences[i];
        if (i / BLOCK % HANDS == hand) {
            right += apply_tagger(tagger, sentence, sentence->shapes, sentence->own_tags);
        }
    }
    return right;
}

dateline_status jackknife_tags(corpus *treebanks, uint32_t epochs, uint64_t seed, double *accuracy,
                               dateline_error *error)
{
    uint32_t *use = malloc((treebanks->count + 1) * sizeof *use);
    if (use == NULL) {
        return no_memory(error);
    }
    uint64_t right = 0, words = 0;
    dateline_status status = DATELINE_OK;
    for (uint32_t hand = 0; hand < HANDS && status == DATELINE_OK; hand++) {
        uint32_t count = 0;
        for (uint32_t i = 0; i < treebanks->count; i++) {
            if (i / BLOCK % HANDS != hand) {
                use[count++] = i;
            } else {
                words += treebanks->sentences[i].count;
            }
        }
        trainer *tagger = NULL;
        status = train_tagger(&tagger, treebanks, use, count, epochs, seed + hand, error);
        if (status == DATELINE_OK) {
            right += tag_hand(treebanks, tagger, hand);
        }
        trainer_close(tagger);
    }
    *accuracy = words > 0 ? 100.0 * (double)right / (double)words : 0;
    free(use);
    return status;
}
