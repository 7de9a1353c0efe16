// Trains models/syntax.model: tagger, parser and lemmas, from treebanks that may ship.
//
//     train_syntax --data FOLDER --reports train/news/reports.conllu --out models/syntax.model
//                  [--news FILE]... [--rounds N] [--clean] [--seed N] [--quick]
//
// FOLDER holds ewt-train.conllu, gum-train-open.conllu and gum-train-unclear.conllu (unpacked).
// --reports adds ends of sentences as news has them (shared/reports.h).
// --news adds further trees: sentences of conflicts and disasters (grown from
// train/news/conflict.trees), and what the network read of news (README.md).
// --clean leaves out the texts whose licence nobody has looked at; --quick trains one round of two
// epochs, to try the machinery.
#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "shared/reports.h"
#include "shared/syntax_trainer.h"
#include "shared/train_lemma.h"

#define PARTS_MAX 24
#define REPORTS_STEP 9 // every 9th statement is shown with a report behind it
#define PATH_MAX_BYTES 1024
#define NEWS_MAX 4

typedef struct schedule {
    uint32_t rounds; // taggers and parsers that are trained and added up
    uint32_t tagger_epochs;
    uint32_t jackknife_epochs;
    uint32_t parser_epochs;
} schedule;

static const schedule usual = {2, 5, 3, 10};
static const schedule quick = {1, 2, 1, 2};

typedef struct options {
    const char *data;
    const char *out;
    const char *reports;
    const char *news[NEWS_MAX];
    uint32_t news_count;
    bool clean;
    uint64_t seed;
    schedule schedule;
} options;

typedef struct model_parts {
    container_part parts[PARTS_MAX];
    uint32_t count;
    trainer_parts trained[3];
    uint32_t trained_count;
    buffer tags;
} model_parts;

static bool read_options(options *out, int count, char **words)
{
    *out = (options){.seed = 20, .schedule = usual};
    for (int i = 1; i < count; i++) {
        bool has_value = i + 1 < count;
        if (strcmp(words[i], "--clean") == 0) {
            out->clean = true;
        } else if (strcmp(words[i], "--quick") == 0) {
            out->schedule = quick;
        } else if (strcmp(words[i], "--data") == 0 && has_value) {
            out->data = words[++i];
        } else if (strcmp(words[i], "--out") == 0 && has_value) {
            out->out = words[++i];
        } else if (strcmp(words[i], "--reports") == 0 && has_value) {
            out->reports = words[++i];
        } else if (strcmp(words[i], "--news") == 0 && has_value && out->news_count < NEWS_MAX) {
            out->news[out->news_count++] = words[++i];
        } else if (strcmp(words[i], "--rounds") == 0 && has_value) {
            out->schedule.rounds = (uint32_t)strtoul(words[++i], NULL, 10);
        } else if (strcmp(words[i], "--seed") == 0 && has_value) {
            out->seed = strtoull(words[++i], NULL, 10);
        } else {
            return false;
        }
    }
    return out->data != NULL && out->out != NULL;
}

static dateline_status load(corpus *treebanks, const options *chosen, dateline_error *error)
{
    static const char *const names[] = {"ewt-train", "gum-train-open", "gum-train-unclear"};
    uint32_t count = chosen->clean ? 2 : 3;
    for (uint32_t i = 0; i < count; i++) {
        char path[PATH_MAX_BYTES];
        snprintf(path, sizeof path, "%s/%s.conllu", chosen->data, names[i]);
        dateline_status status = corpus_add(treebanks, path, error);
        if (status != DATELINE_OK) {
            return status;
        }
    }
    dateline_status status = DATELINE_OK;
    if (chosen->reports != NULL) {
        status = corpus_add_reports(treebanks, chosen->reports, REPORTS_STEP, error);
    }
    for (uint32_t i = 0; i < chosen->news_count && status == DATELINE_OK; i++) {
        status = corpus_add(treebanks, chosen->news[i], error);
    }
    printf("%u sentences, %u tags\n", treebanks->count, treebanks->tag_count);
    return status;
}

static void add_part(model_parts *parts, const char *name, const void *data, size_t length)
{
    parts->parts[parts->count++] = (container_part){name, data, length};
}

static dateline_status add_trained(model_parts *parts, const trainer *learner, const char *name,
                                   trainer_limits limits, dateline_error *error)
{
    trainer_parts *made = &parts->trained[parts->trained_count++];
    dateline_status status = trainer_compact(made, learner, name, limits, error);
    for (uint32_t i = 0; status == DATELINE_OK && i < 4; i++) {
        parts->parts[parts->count++] = made->parts[i];
    }
    printf("%s: %u features\n", name, trainer_features(learner));
    return status;
}

// Trains a tagger per round and adds them up.
static dateline_status train_taggers(trainer **out, const corpus *treebanks, const options *chosen,
                                     dateline_error *error)
{
    uint32_t *all = calloc(treebanks->count + 1, sizeof *all);
    dateline_status status = trainer_open(out, treebanks->tag_count, error);
    if (status != DATELINE_OK || all == NULL) {
        free(all);
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to train taggers");
    }
    for (uint32_t i = 0; i < treebanks->count; i++) {
        all[i] = i;
    }
    for (uint32_t round = 0; round < chosen->schedule.rounds && status == DATELINE_OK; round++) {
        trainer *tagger = NULL;
        status = train_tagger(&tagger, treebanks, all, treebanks->count,
                              chosen->schedule.tagger_epochs, chosen->seed + round, error);
        if (status == DATELINE_OK) {
            trainer_merge(*out, tagger);
        }
        trainer_close(tagger);
    }
    free(all);
    return status;
}

static dateline_status make_tagger(model_parts *parts, const corpus *treebanks,
                                   const options *chosen, dateline_error *error)
{
    trainer *tagger = NULL;
    dateline_status status = train_taggers(&tagger, treebanks, chosen, error);
    if (status == DATELINE_OK) {
        trainer_limits limits = {.features = 250000, .smallest = 0.0025F};
        status = add_trained(parts, tagger, "tags", limits, error);
    }
    trainer_close(tagger);
    return status;
}

static dateline_status train_parsers(trainer *moves, trainer *labels, corpus *treebanks,
                                     const options *chosen, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (uint32_t round = 0; round < chosen->schedule.rounds && status == DATELINE_OK; round++) {
        trainer *these_moves = NULL, *these_labels = NULL;
        double accuracy = 0;
        status = jackknife_tags(treebanks, chosen->schedule.jackknife_epochs,
                                chosen->seed + 100 * round, &accuracy, error);
        printf("round %u: own tags %.2f %% right\n", round + 1, accuracy);
        if (status == DATELINE_OK) {
            status = train_parser(&these_moves, &these_labels, treebanks,
                                  chosen->schedule.parser_epochs, chosen->seed + round, error);
        }
        if (status == DATELINE_OK) {
            trainer_merge(moves, these_moves);
            trainer_merge(labels, these_labels);
        }
        trainer_close(these_moves);
        trainer_close(these_labels);
    }
    return status;
}

static dateline_status make_parser(model_parts *parts, corpus *treebanks, const options *chosen,
                                   dateline_error *error)
{
    trainer *moves = NULL, *labels = NULL;
    dateline_status status = trainer_open(&moves, MOVE_COUNT, error);
    if (status == DATELINE_OK) {
        status = trainer_open(&labels, REL_COUNT, error);
    }
    if (status == DATELINE_OK) {
        status = train_parsers(moves, labels, treebanks, chosen, error);
    }
    if (status == DATELINE_OK) {
        trainer_limits limits = {.features = 520000, .smallest = 0};
        status = add_trained(parts, moves, "moves", limits, error);
    }
    if (status == DATELINE_OK) {
        trainer_limits limits = {.features = 180000, .smallest = 0.0025F};
        status = add_trained(parts, labels, "labels", limits, error);
    }
    trainer_close(moves);
    trainer_close(labels);
    return status;
}

static dateline_status add_tag_names(model_parts *parts, const corpus *treebanks,
                                     dateline_error *error)
{
    buffer_init(&parts->tags, 1 << 16);
    for (uint32_t i = 0; i < treebanks->tag_count; i++) {
        buffer_add_format(&parts->tags, "%s\n", treebanks->tags[i]);
    }
    add_part(parts, "tags.names", parts->tags.data, parts->tags.length);
    return buffer_status(&parts->tags, error);
}

static dateline_status train(const options *chosen, dateline_error *error)
{
    corpus treebanks;
    model_parts parts = {.count = 0};
    trained_lemmas lemmas = {0};
    dateline_status status = corpus_open(&treebanks, error);
    if (status == DATELINE_OK) {
        status = load(&treebanks, chosen, error);
    }
    if (status == DATELINE_OK) {
        status = train_lemmas(&lemmas, &treebanks, error);
    }
    if (status == DATELINE_OK) {
        add_part(&parts, "lemma.edits", lemmas.edits, lemmas.edit_count * sizeof *lemmas.edits);
        add_part(&parts, "lemma.words", lemmas.words, lemmas.word_count * sizeof *lemmas.words);
        add_part(&parts, "lemma.endings", lemmas.endings,
                 lemmas.ending_count * sizeof *lemmas.endings);
        status = add_tag_names(&parts, &treebanks, error);
    }
    if (status == DATELINE_OK) {
        status = make_tagger(&parts, &treebanks, chosen, error);
    }
    if (status == DATELINE_OK) {
        status = make_parser(&parts, &treebanks, chosen, error);
    }
    if (status == DATELINE_OK) {
        status = container_write(chosen->out, "syntax", parts.parts, parts.count, error);
    }
    for (uint32_t i = 0; i < parts.trained_count; i++) {
        trainer_parts_clear(&parts.trained[i]);
    }
    buffer_clear(&parts.tags);
    trained_lemmas_clear(&lemmas);
    corpus_close(&treebanks);
    return status;
}

int main(int count, char **words)
{
    options chosen;
    dateline_error error = {DATELINE_OK, "", 0, 0};
    if (!read_options(&chosen, count, words)) {
        fprintf(stderr, "train_syntax --data FOLDER --out FILE [--reports FILE] [--news FILE]... "
                        "[--rounds N] [--clean] [--quick]\n");
        return 2;
    }
    if (train(&chosen, &error) != DATELINE_OK) {
        fprintf(stderr, "train_syntax: %s\n", error.message);
        return 1;
    }
    return 0;
}
