#include "syntax/workbench.h"

// Stand-ins for words beyond the sentence's ends.
static const word_shape before_first = {.form = 1, .lower = 1, .shape = 1, .suffix = {1, 1, 1, 1}};
static const word_shape after_last = {.form = 2, .lower = 2, .shape = 2, .suffix = {2, 2, 2, 2}};
#define TAG_OUTSIDE 255u

static const word_shape *word_at(const work_sentence *sentence, uint32_t word, int32_t offset)
{
    int64_t at = (int64_t)word + offset;
    if (at < 0) {
        return &before_first;
    }
    return at < sentence->count ? &sentence->shapes[at] : &after_last;
}

static uint64_t tag_before(const work_sentence *sentence, uint32_t word, uint32_t offset)
{
    return word >= offset ? sentence->tags[word - offset] : TAG_OUTSIDE;
}

typedef struct feature_list {
    uint64_t *out;
    uint32_t count;
} feature_list;

// The place in the list is the template's number.
static void add1(feature_list *list, uint64_t a)
{
    list->out[list->count] = perceptron_mix(list->count + 1, a);
    list->count++;
}

static void add2(feature_list *list, uint64_t a, uint64_t b)
{
    list->out[list->count] = perceptron_mix(perceptron_mix(list->count + 1, a), b);
    list->count++;
}

static void add3(feature_list *list, uint64_t a, uint64_t b, uint64_t c)
{
    uint64_t mixed = perceptron_mix(perceptron_mix(list->count + 1, a), b);
    list->out[list->count++] = perceptron_mix(mixed, c);
}

static void add_word(feature_list *list, const word_shape *word, bool first)
{
    add1(list, word->form);
    add1(list, word->lower);
    for (uint32_t i = 0; i < WORD_SUFFIXES; i++) {
        add1(list, word->suffix[i]);
    }
    for (uint32_t i = 0; i < WORD_PREFIXES; i++) {
        add1(list, word->prefix[i]);
    }
    add1(list, word->shape);
    add2(list, word->shape, first);
    add2(list, word->flags, word->suffix[2]);
}

static void add_tags(feature_list *list, const work_sentence *sentence, uint32_t word)
{
    const word_shape *here = &sentence->shapes[word];
    const word_shape *next = word_at(sentence, word, 1);
    uint64_t tag1 = tag_before(sentence, word, 1), tag2 = tag_before(sentence, word, 2);
    add1(list, tag1);
    add2(list, tag1, tag2);
    add2(list, here->lower, tag1);
    add3(list, here->lower, tag1, tag2);
    add2(list, here->suffix[2], tag1);
    add2(list, next->suffix[1], tag1);
    add2(list, next->lower, tag1);
    add3(list, here->suffix[1], next->suffix[1], tag1);
}

uint32_t tagger_features(const work_sentence *sentence, uint32_t word,
                         uint64_t out[TAGGER_FEATURES_MAX])
{
    feature_list list = {out, 0};
    const word_shape *here = &sentence->shapes[word];
    const word_shape *left = word_at(sentence, word, -1), *right = word_at(sentence, word, 1);
    const word_shape *right2 = word_at(sentence, word, 2);
    add_word(&list, here, word == 0);
    add_tags(&list, sentence, word);
    add1(&list, left->lower);
    add1(&list, word_at(sentence, word, -2)->lower);
    add1(&list, right->lower);
    add1(&list, right2->lower);
    add1(&list, left->suffix[2]);
    add1(&list, right->suffix[2]);
    add1(&list, right2->suffix[2]);
    add2(&list, left->lower, here->lower);
    add2(&list, here->lower, right->lower);
    add2(&list, here->shape, right->shape);
    add2(&list, left->shape, here->shape);
    add2(&list, here->suffix[2], right->suffix[2]);
    return list.count;
}
