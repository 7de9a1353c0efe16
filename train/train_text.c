// Trains models/text.model: where sentences end.
//
//     train_text --data FOLDER --lexicon FILE --out models/text.model [--clean] [--seed N]
//
// Joins the treebanks' sentences to paragraphs, cuts them into words as the reader does, and learns
// at each place that is in doubt.
#include <stdio.h>
#include <stdlib.h>

#include "base/file_map.h"
#include "shared/trainer.h"
#include "syntax/conllu.h"
#include "text/boundary.h"

#define MEMORY_MAX ((size_t)4 << 30)
#define ROUNDS 5 // models that are trained and added up
#define EPOCHS 8
#define CAPITALS_PERCENT 6 // blocks that are read as if they were in capitals
#define SMALL_PERCENT 3
#define FEATURES_KEPT 60000

typedef struct options {
    const char *data;
    const char *lexicon;
    const char *out;
    bool clean;
    uint64_t seed;
} options;

// One treebank: its words as we cut them, and where its sentences end.
typedef struct text_corpus {
    text_document document;
    bool *ends; // [document.text.length + 1] by byte
} text_corpus;

// Tokens [first, end) of a paragraph.
typedef struct training_block {
    text_corpus *treebank;
    uint32_t first, end;
} training_block;

typedef struct text_training {
    arena *memory;
    lexicon *words;
    text_splitter *splitter;
    trainer *learner;
    trainer_random random;
    text_corpus treebanks[3];
    uint32_t count;
    training_block *blocks;
    uint32_t block_count;
    uint32_t *order; // [block_count]
    uint64_t seen, wrong;
} text_training;

static bool read_options(options *out, int count, char **words)
{
    *out = (options){.seed = 20};
    for (int i = 1; i < count; i++) {
        bool has_value = i + 1 < count;
        if (strcmp(words[i], "--clean") == 0) {
            out->clean = true;
        } else if (strcmp(words[i], "--data") == 0 && has_value) {
            out->data = words[++i];
        } else if (strcmp(words[i], "--lexicon") == 0 && has_value) {
            out->lexicon = words[++i];
        } else if (strcmp(words[i], "--out") == 0 && has_value) {
            out->out = words[++i];
        } else if (strcmp(words[i], "--seed") == 0 && has_value) {
            out->seed = strtoull(words[++i], NULL, 10);
        } else {
            return false;
        }
    }
    return out->data != NULL && out->lexicon != NULL && out->out != NULL;
}

static dateline_status load_one(text_training *training, const char *path, dateline_error *error)
{
    text_corpus *into = &training->treebanks[training->count++];
    file_map file = FILE_MAP_NONE;
    text_document given;
    syntax_layer gold;
    dateline_status status = file_map_open(&file, path, error);
    if (status == DATELINE_OK) {
        status = syntax_conllu_read(&given, &gold, training->memory,
                                    slice_of(file.data, file.length), error);
    }
    file_map_close(&file);
    if (status != DATELINE_OK) {
        return status;
    }
    into->ends = ARENA_ARRAY(training->memory, given.text.length + 1, bool);
    if (into->ends == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for %s", path);
    }
    for (uint32_t i = 0; i < given.sentence_count; i++) {
        into->ends[given.sentences[i].at.end] = true;
    }
    return text_split(&into->document, training->splitter, training->memory, given.text,
                      given.blocks, given.block_count, error);
}

static dateline_status load(text_training *training, const options *chosen, dateline_error *error)
{
    static const char *const names[] = {"ewt-train", "gum-train-open", "gum-train-unclear"};
    dateline_status status = lexicon_open(&training->words, chosen->lexicon, error);
    if (status == DATELINE_OK) {
        status = text_splitter_open(&training->splitter, training->words, NULL, error);
    }
    for (uint32_t i = 0; status == DATELINE_OK && i < (chosen->clean ? 2U : 3U); i++) {
        char path[1024];
        snprintf(path, sizeof path, "%s/%s.conllu", chosen->data, names[i]);
        status = load_one(training, path, error);
    }
    return status;
}

static void train_place(text_training *training, const sentence_view *view, uint32_t token,
                        bool truth)
{
    uint64_t features[BOUNDARY_FEATURES_MAX];
    float scores[2];
    uint32_t count = text_boundary_features(view, token, features);
    trainer_score(training->learner, features, count, scores);
    bool guess = scores[1] > scores[0];
    training->seen++;
    if (guess != truth) {
        training->wrong++;
        trainer_add(training->learner, features, count, truth, 1);
        trainer_add(training->learner, features, count, guess, -1);
    }
}

// The tokens of one block: [first, end).
static void train_block(text_training *training, text_corpus *treebank, uint32_t first,
                        uint32_t end)
{
    text_cutter cutter = {.splitter = training->splitter, .document = &treebank->document};
    uint32_t all = treebank->document.token_count;
    treebank->document.token_count = end;
    sentence_view view = text_view_block(&cutter, first);
    treebank->document.token_count = all;
    uint32_t chance = trainer_random_below(&training->random, 100);
    view.in_capitals = view.in_capitals || chance < CAPITALS_PERCENT;
    view.in_small = view.in_small || chance >= 100 - SMALL_PERCENT;
    for (uint32_t token = first; token + 1 < end; token++) {
        bool truth = treebank->ends[treebank->document.tokens[token].at.end];
        if (text_boundary_kind(&view, token) == BOUNDARY_MAYBE) {
            train_place(training, &view, token, truth);
        }
        text_pass_token(&view, token, truth);
    }
    trainer_step(training->learner);
}

static uint32_t block_end_token(const text_document *document, uint32_t first)
{
    uint32_t block = document->sentences[document->tokens[first].sentence].block;
    uint32_t end = first;
    while (end < document->token_count &&
           document->sentences[document->tokens[end].sentence].block == block) {
        end++;
    }
    return end;
}

static dateline_status list_blocks(text_training *training, dateline_error *error)
{
    uint32_t capacity = 0;
    for (uint32_t i = 0; i < training->count; i++) {
        text_corpus *treebank = &training->treebanks[i];
        for (uint32_t first = 0; first < treebank->document.token_count;) {
            training_block *block =
                ARENA_PUSH(training->memory, training->blocks, training->block_count, capacity);
            if (block == NULL) {
                return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the blocks");
            }
            uint32_t end = block_end_token(&treebank->document, first);
            *block = (training_block){treebank, first, end};
            first = end;
        }
    }
    training->order = ARENA_ARRAY(training->memory, training->block_count, uint32_t);
    if (training->order == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the blocks");
    }
    for (uint32_t i = 0; i < training->block_count; i++) {
        training->order[i] = i;
    }
    return DATELINE_OK;
}

static void train_epoch(text_training *training)
{
    training->seen = training->wrong = 0;
    trainer_shuffle(&training->random, training->order, training->block_count);
    for (uint32_t i = 0; i < training->block_count; i++) {
        const training_block *block = &training->blocks[training->order[i]];
        train_block(training, block->treebank, block->first, block->end);
    }
    printf("%llu places, %llu wrong\n", (unsigned long long)training->seen,
           (unsigned long long)training->wrong);
}

static dateline_status train_round(text_training *training, trainer *sum, dateline_error *error)
{
    dateline_status status = trainer_open(&training->learner, 2, error);
    for (uint32_t epoch = 0; status == DATELINE_OK && epoch < EPOCHS; epoch++) {
        train_epoch(training);
    }
    if (status == DATELINE_OK) {
        trainer_finish(training->learner);
        trainer_merge(sum, training->learner);
    }
    trainer_close(training->learner);
    return status;
}

static dateline_status write_model(const trainer *learner, const char *path, dateline_error *error)
{
    trainer_parts parts;
    trainer_limits limits = {.features = FEATURES_KEPT, .smallest = 0};
    dateline_status status = trainer_compact(&parts, learner, "ends", limits, error);
    if (status == DATELINE_OK) {
        status = container_write(path, "text", parts.parts, 4, error);
    }
    trainer_parts_clear(&parts);
    return status;
}

static dateline_status train(const options *chosen, dateline_error *error)
{
    text_training training = {.random = {chosen->seed}};
    dateline_status status = arena_open(&training.memory, MEMORY_MAX, error);
    if (status == DATELINE_OK) {
        status = load(&training, chosen, error);
    }
    if (status == DATELINE_OK) {
        status = list_blocks(&training, error);
    }
    trainer *sum = NULL;
    if (status == DATELINE_OK) {
        status = trainer_open(&sum, 2, error);
    }
    for (uint32_t round = 0; status == DATELINE_OK && round < ROUNDS; round++) {
        status = train_round(&training, sum, error);
    }
    if (status == DATELINE_OK) {
        status = write_model(sum, chosen->out, error);
    }
    trainer_close(sum);
    text_splitter_close(training.splitter);
    lexicon_close(training.words);
    arena_close(training.memory);
    return status;
}

int main(int count, char **words)
{
    options chosen;
    dateline_error error = {DATELINE_OK, "", 0, 0};
    if (!read_options(&chosen, count, words)) {
        fprintf(stderr,
                "train_text --data FOLDER --lexicon FILE --out FILE [--clean] [--seed N]\n");
        return 2;
    }
    if (train(&chosen, &error) != DATELINE_OK) {
        fprintf(stderr, "train_text: %s\n", error.message);
        return 1;
    }
    return 0;
}
