#include "who/names.h"

#define NETWORK_MOST 30.0f     // log-odds
#define NETWORK_WEIGHT 8000.0f // of the linear tagger's units to one of them
#define NETWORK_SURE 6.0f      // log-odds: of 45,000 words none was still called a name

_Static_assert(NAME_LABELS == NEURAL_NAME_LABELS, "the network names what this room names");

static const char *const TYPE_NAMES[NAME_TYPES] = {
    "Date", "Facility", "Location", "Misc", "Money", "NORP", "Organization", "Person", "Product",
};

const char *name_type_name(name_type type)
{
    return TYPE_NAMES[type];
}

bool name_label_is_legal(uint32_t previous, uint32_t label, bool is_last)
{
    bool is_open = previous != LABEL_OUTSIDE && (name_label_part(previous) == PART_BEGIN ||
                                                 name_label_part(previous) == PART_INSIDE);
    if (label == LABEL_OUTSIDE) {
        return !is_open;
    }
    name_part part = name_label_part(label);
    if (is_last && (part == PART_BEGIN || part == PART_INSIDE)) {
        return false;
    }
    if (part == PART_BEGIN || part == PART_SINGLE) {
        return !is_open;
    }
    return is_open && name_label_type(previous) == name_label_type(label);
}

uint32_t name_best_label(const int32_t *scores, uint32_t previous, bool is_last)
{
    uint32_t best = NAME_LABELS;
    for (uint32_t label = 0; label < NAME_LABELS; label++) {
        if (name_label_is_legal(previous, label, is_last) &&
            (best == NAME_LABELS || scores[label] > scores[best])) {
            best = label;
        }
    }
    return best;
}

// Adds what the network says of a word, in the units of the linear tagger, which knows word lists
// and what the article did with the same word elsewhere. Each sees what the other cannot: together
// they miss a fifth less than either.
static void add_network(int32_t *scores, const float *of_word)
{
    for (uint32_t label = 0; label < NAME_LABELS; label++) {
        const float told = of_word[label];
        const float held = told > NETWORK_MOST     ? NETWORK_MOST
                           : told >= -NETWORK_MOST ? told
                                                   : -NETWORK_MOST;
        scores[label] += (int32_t)(held * NETWORK_WEIGHT);
    }
}

// Is the network so sure that a word is part of no name that nothing the linear tagger says could
// change it? Most words are such, and cost no look at its features.
static bool is_surely_outside(const float *of_word, uint32_t previous)
{
    if (!name_label_is_legal(previous, LABEL_OUTSIDE, false)) {
        return false;
    }
    int surer = 0;
    for (uint32_t label = 1; label < NAME_LABELS; label++) {
        surer += of_word[LABEL_OUTSIDE] - of_word[label] >= NETWORK_SURE;
    }
    return surer == NAME_LABELS - 1;
}

// word: one of a window's; of_word: what the network says of it.
static uint32_t label_word(const perceptron *model, const name_word *word, const float *of_word,
                           uint32_t previous, uint32_t before, bool is_last)
{
    if (is_surely_outside(of_word, previous)) {
        return LABEL_OUTSIDE;
    }
    uint64_t features[NAME_FEATURES_MAX];
    int32_t scores[PERCEPTRON_CLASSES_MAX];
    const uint32_t used = name_features(features, word, 0, previous, before);
    perceptron_score(model, features, used, scores);
    add_network(scores, of_word);
    return name_best_label(scores, previous, is_last);
}

static void label_chunk(uint8_t *labels, const name_word *window, name_memory *memory,
                        const perceptron *model, const neural_layer *network, uint32_t first,
                        uint32_t count)
{
    uint32_t previous = LABEL_OUTSIDE, before = LABEL_OUTSIDE;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t label = label_word(model, window + NAME_WINDOW + i,
                                    network->name_scores + (size_t)(first + i) * NAME_LABELS,
                                    previous, before, i + 1 == count);
        labels[first + i] = (uint8_t)label;
        name_memory_label(memory, first + i, label);
        before = previous;
        previous = label;
    }
}

dateline_status names_read(uint8_t **labels, const perceptron *model, const gazetteer *gazetteer,
                           arena *arena, const who_words *words, const syntax_layer *syntax,
                           dateline_error *error)
{
    const text_document *document = words->document;
    name_memory memory;
    dateline_status status = name_memory_read(&memory, arena, words, gazetteer, error);
    if (status != DATELINE_OK) {
        return status;
    }
    *labels = ARENA_ARRAY(arena, document->token_count, uint8_t);
    name_word *window = ARENA_ARRAY(arena, NAME_CHUNK + 2 * NAME_WINDOW, name_word);
    if (*labels == NULL || window == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the names of an article");
    }
    for (uint32_t s = 0; s < document->sentence_count; s++) {
        uint32_t end = document->sentences[s].end_token;
        for (uint32_t first = document->sentences[s].first_token; first < end;) {
            uint32_t count = end - first < NAME_CHUNK ? end - first : NAME_CHUNK;
            name_words_read(window, words, &memory, gazetteer, syntax, first, count);
            label_chunk(*labels, window, &memory, model, syntax->network, first, count);
            first += count;
        }
    }
    return DATELINE_OK;
}

// Films, feasts and names for days end in one: "Super Tuesday".
static bool may_own_day(name_type type)
{
    return type == NAME_DATE || type == NAME_MISC || type == NAME_PRODUCT;
}

// "South Osvelt Tuesday", but not "Sheffield Wednesday".
static bool is_day_apart(const text_document *document, const lexicon_table *days, uint32_t day)
{
    uint32_t count = 0;
    const uint32_t row = lexicon_find(days, document->tokens[day].lower, &count);
    slice kept = count == 0 ? SLICE_NONE : lexicon_cell(days, row, 1);
    while (kept.length > 0) {
        if (slice_equal(slice_cut(&kept, ' '), document->tokens[day - 1].lower)) {
            return false;
        }
    }
    return count > 0;
}

void names_leave_days(uint8_t *labels, const text_document *document, const lexicon_table *days)
{
    for (uint32_t i = 1; i < document->token_count; i++) {
        const uint32_t label = labels[i];
        if (label == LABEL_OUTSIDE || name_label_part(label) != PART_END ||
            may_own_day(name_label_type(label)) || !is_day_apart(document, days, i)) {
            continue;
        }
        const uint32_t before = labels[i - 1];
        const bool was_first = name_label_part(before) == PART_BEGIN;
        labels[i - 1] =
            (uint8_t)name_label(name_label_type(before), was_first ? PART_SINGLE : PART_END);
        labels[i] = (uint8_t)name_label(NAME_DATE, PART_SINGLE);
    }
}
