// The feature templates of the names tagger. Their order is their number, and so part of the model:
// a change here asks for training anew.
#include "who/names.h"

typedef struct features {
    uint64_t *values;
    uint32_t count;
    uint32_t template; // number of the next one
} features;

static inline void add(features *all, uint64_t a)
{
    all->values[all->count++] = perceptron_mix(perceptron_mix(1, all->template ++), a);
}

static inline void add2(features *all, uint64_t a, uint64_t b)
{
    add(all, perceptron_mix(perceptron_mix(7, a), b));
}

static inline void add3(features *all, uint64_t a, uint64_t b, uint64_t c)
{
    add(all, perceptron_mix(perceptron_mix(perceptron_mix(9, a), b), c));
}

// A feature for each bit that is set, from a row of template numbers.
static inline void add_bits(features *all, uint32_t bits, uint32_t width)
{
    for (uint32_t rest = bits; rest != 0; rest &= rest - 1) {
        uint32_t bit = (uint32_t)__builtin_ctz(rest);
        all->values[all->count++] = perceptron_mix(perceptron_mix(1, all->template), bit + 1);
    }
    all->template += width > 0;
}

static void add_forms(features *all, const name_word *w)
{
    add(all, w[0].shape.form);
    add(all, w[0].shape.lower);
    add(all, w[-1].shape.lower);
    add(all, w[1].shape.lower);
    add(all, w[-2].shape.lower);
    add(all, w[2].shape.lower);
    add2(all, w[-1].shape.lower, w[0].shape.lower);
    add2(all, w[0].shape.lower, w[1].shape.lower);
    add2(all, w[1].shape.lower, w[2].shape.lower);
    add2(all, w[-2].shape.lower, w[-1].shape.lower);
    for (int i = 1; i < WORD_SUFFIXES; i++) {
        add(all, w[0].shape.suffix[i]);
    }
    add(all, w[0].shape.prefix[1]);
    add(all, w[0].shape.prefix[2]);
    add(all, w[-1].shape.suffix[2]);
    add(all, w[1].shape.suffix[2]);
}

// Capitals of the five words as one number.
static uint64_t capital_pattern(const name_word *w)
{
    uint64_t pattern = 0;
    for (int i = -NAME_WINDOW; i <= NAME_WINDOW; i++) {
        pattern = pattern * 4 + (w[i].shape.flags & (WORD_HAS_CAPITAL | WORD_HAS_DIGIT));
    }
    return pattern;
}

static void add_shapes(features *all, const name_word *w, uint64_t previous)
{
    uint64_t capitals = capital_pattern(w);
    add2(all, w[0].shape.shape, w[0].is_caseless);
    add2(all, w[-1].shape.shape, w[0].shape.shape);
    add2(all, w[0].shape.shape, w[1].shape.shape);
    add3(all, w[-1].shape.shape, w[0].shape.shape, w[1].shape.shape);
    add2(all, w[-1].shape.lower, w[0].shape.shape);
    add2(all, w[1].shape.lower, w[0].shape.shape);
    add2(all, capitals, previous);
    add2(all, w[0].shape.flags, previous);
    add3(all, w[0].shape.shape, w[0].shape.suffix[2], w[0].is_caseless);
}

static void add_tags(features *all, const name_word *w, uint64_t previous)
{
    add2(all, w[0].tag, previous);
    add2(all, w[-1].tag, w[0].tag);
    add2(all, w[0].tag, w[1].tag);
    add3(all, w[-1].tag, w[0].tag, w[1].tag);
    add2(all, w[1].tag, w[2].tag);
}

static void add_lists(features *all, const name_word *w, uint64_t previous)
{
    uint64_t listed = w[0].listed;
    add2(all, listed, w[0].shape.flags);
    add2(all, listed, previous);
    add2(all, w[-1].listed, listed);
    add2(all, listed, w[1].listed);
    add2(all, w[1].listed, w[2].listed);
    add2(all, w[-2].listed, w[-1].listed);
    add2(all, w[1].listed, w[1].shape.flags);
    add3(all, w[-1].listed, w[-1].shape.flags, previous);
    add_bits(all, w[0].listed, 32);
}

static void add_memory(features *all, const name_word *w, uint64_t previous)
{
    bool is_capital = (w[0].shape.flags & WORD_HAS_CAPITAL) != 0;
    if (is_capital || w[0].is_caseless) {
        add2(all, w[0].memory, w[0].is_caseless);
        add_bits(all, w[0].memory, 32);
    } else {
        all->template += 2;
    }
    add3(all, w[0].earlier, is_capital, previous);
    add3(all, w[0].earlier, w[1].earlier, is_capital);
    add2(all, w[-1].earlier, w[0].earlier);
    add2(all, w[1].memory, w[1].shape.flags);
}

static void add_history(features *all, const name_word *w, uint64_t previous, uint64_t before)
{
    add(all, previous);
    add2(all, previous, before);
    add2(all, previous, w[0].shape.lower);
    add2(all, previous, w[1].shape.lower);
    add2(all, previous, w[-1].shape.lower);
    add3(all, previous, w[-1].shape.lower, w[0].shape.lower);
    add3(all, previous, w[0].shape.shape, w[1].shape.shape);
    add2(all, previous, w[0].shape.suffix[2]);
}

uint32_t name_features(uint64_t values[NAME_FEATURES_MAX], const name_word *window, uint32_t at,
                       uint32_t previous, uint32_t before)
{
    features all = {values, 0, 0};
    const name_word *w = &window[at];
    add_forms(&all, w);
    add_shapes(&all, w, previous);
    add_tags(&all, w, previous);
    add_lists(&all, w, previous);
    add_memory(&all, w, previous);
    add_history(&all, w, previous, before);
    return all.count;
}
