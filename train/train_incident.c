// Learns how much each piece of evidence says that two articles tell of one incident.
//
//     train_incident --lexicon FILE --models FOLDER --key KEY.tsv --out FILE.lex ARTICLES.jsonl
//
// KEY has a line "article<TAB>incident<TAB>set<TAB>weight" for each article. Logistic regression
// over all pairs of one set that share enough to be compared at all, each counting as often as its
// set's weight says, fitted by Newton's method with a ridge; no randomness.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file_map.h"
#include "incident/incident.h"

#define ARTICLE_MEMORY ((size_t)256 << 20)
#define KEY_MEMORY ((size_t)256 << 20)
#define RIDGE 2.0
#define ROUNDS 25
#define COMPARED_PRIOR 0.4 // log-odds: the ledger compares an article with those that promise most
#define LEAST_WORDS 0.08   // cosine below which a pair is not compared

typedef struct options {
    const char *lexicon, *models, *key, *out, *articles;
} options;

// What the key says of an article.
typedef struct place {
    uint32_t incident, set; // numbers
    double weight;
} place;

typedef struct example {
    article_story story;
    place at;
} example;

typedef struct training_set {
    arena *memory;
    map places_of; // article id -> index into places
    place *places;
    uint32_t place_count, place_capacity;
    example *examples;
    uint32_t count, capacity;
    uint32_t words, name, street; // evidence that makes a pair worth comparing
} training_set;

typedef struct pair_sums {
    double gradient[INCIDENT_EVIDENCE];
    double curvature[INCIDENT_EVIDENCE][INCIDENT_EVIDENCE];
    double loss;
    uint64_t pairs, same;
} pair_sums;

static bool read_options(options *out, int count, char **words)
{
    *out = (options){0};
    for (int i = 1; i < count; i++) {
        const bool has_value = i + 1 < count;
        if (strcmp(words[i], "--lexicon") == 0 && has_value)
            out->lexicon = words[++i];
        else if (strcmp(words[i], "--models") == 0 && has_value)
            out->models = words[++i];
        else if (strcmp(words[i], "--key") == 0 && has_value)
            out->key = words[++i];
        else if (strcmp(words[i], "--out") == 0 && has_value)
            out->out = words[++i];
        else
            out->articles = words[i];
    }
    return out->lexicon != NULL && out->models != NULL && out->key != NULL && out->out != NULL &&
           out->articles != NULL;
}

// A whole number above zero, 1 where none stands.
static double weight_of(slice text)
{
    uint64_t weight = 0;
    return slice_to_number(text, &weight) && weight > 0 ? (double)weight : 1;
}

static uint32_t number_of(map *numbers, slice name)
{
    const uint32_t *number = map_put(numbers, name, numbers->count);
    return number == NULL ? 0 : *number;
}

static void read_key(training_set *set, slice text)
{
    map incidents;
    map sets;
    map_init(&incidents, set->memory);
    map_init(&sets, set->memory);
    map_init(&set->places_of, set->memory);
    while (text.length > 0) {
        slice line = slice_cut(&text, '\n');
        const slice article = slice_cut(&line, '\t');
        if (article.length == 0)
            continue;
        place *made = ARENA_PUSH(set->memory, set->places, set->place_count, set->place_capacity);
        if (made == NULL)
            return;
        made->incident = number_of(&incidents, slice_cut(&line, '\t'));
        made->set = number_of(&sets, slice_cut(&line, '\t'));
        made->weight = weight_of(line);
        (void)map_put(&set->places_of, article, set->place_count - 1);
    }
}

static dateline_status read_articles(training_set *set, const options *chosen,
                                     const article_readers *readers, dateline_error *error)
{
    article_worker *worker = NULL;
    arena *memory = NULL;
    intake_source *source = NULL;
    dateline_status status = article_worker_open(&worker, readers, error);
    if (status == DATELINE_OK)
        status = arena_open(&memory, ARTICLE_MEMORY, error);
    if (status == DATELINE_OK)
        status =
            intake_open(&source, article_intake(readers), chosen->articles, INTAKE_JSONL, error);
    while (status == DATELINE_OK) {
        intake_article given;
        article article;
        arena_reset(memory);
        status = intake_next(&given, source, memory, error);
        if (status != DATELINE_OK)
            break;
        const uint32_t *at = map_find(&set->places_of, given.id);
        status = article_read(&article, worker, memory, &given, DAY_UNKNOWN, ARTICLE_WHOLE, error);
        if (status != DATELINE_OK || at == NULL)
            continue;
        example *made = ARENA_PUSH(set->memory, set->examples, set->count, set->capacity);
        if (made != NULL)
            *made = (example){*article.story, set->places[*at]};
    }
    intake_close(source);
    arena_close(memory);
    article_worker_close(worker);
    return status == DATELINE_NOT_FOUND ? DATELINE_OK : status;
}

// ---- fitting ----

// False when the program has no evidence of that name.
static bool find_evidence(uint32_t *out, slice wanted)
{
    char buffer[32];
    for (uint32_t at = 0; at < incident_evidence_count(); at++) {
        if (slice_equal(incident_evidence_name(at, buffer), wanted)) {
            *out = at;
            return true;
        }
    }
    return false;
}

// Pairs with enough rare words, a person's name or a street in common, far apart in time or not.
// The ledger asks fewer: by words only the weightiest of each article, and weeks apart
// (ledger/story.c).
static bool is_compared(const training_set *set, const double *evidence)
{
    return evidence[set->words] > LEAST_WORDS || evidence[set->name] > 0 ||
           evidence[set->street] > 0;
}

static void add_pair(pair_sums *sums, const double *weights, const double *evidence, double times,
                     bool is_same)
{
    const uint32_t count = incident_evidence_count();
    double score = 0;
    for (uint32_t i = 0; i < count; i++)
        score += weights[i] * evidence[i];
    const double likely = 1 / (1 + exp(-score));
    sums->loss -= times * log(fmax(is_same ? likely : 1 - likely, 1e-12));
    sums->pairs++;
    sums->same += is_same;
    for (uint32_t i = 0; i < count; i++) {
        if (evidence[i] == 0)
            continue;
        sums->gradient[i] += times * (likely - is_same) * evidence[i];
        for (uint32_t k = 0; k < count; k++)
            sums->curvature[i][k] += times * likely * (1 - likely) * evidence[i] * evidence[k];
    }
}

static void add_pairs(pair_sums *sums, const double *weights, const training_set *set)
{
    for (uint32_t i = 0; i < set->count; i++) {
        const example *one = &set->examples[i];
        for (uint32_t k = 0; k < i; k++) {
            const example *other = &set->examples[k];
            double evidence[INCIDENT_EVIDENCE];
            if (one->at.set != other->at.set)
                continue;
            incident_evidence(evidence, &one->story, &other->story);
            if (is_compared(set, evidence))
                add_pair(sums, weights, evidence, one->at.weight,
                         one->at.incident == other->at.incident);
        }
    }
}

// That two articles have something in common never speaks against one incident: where the pairs say
// so, it stands for what else two look-alikes share.
static bool is_shared(uint32_t evidence)
{
    char buffer[32];
    const slice name = incident_evidence_name(evidence, buffer);
    const char last = name.data[name.length - 1];
    const bool is_counted = last >= '1' && last <= '3' && name.data[name.length - 2] == '.';
    return slice_starts_with(name, SLICE("words.")) ||
           (is_counted && !slice_starts_with(name, SLICE("gap.")) &&
            !slice_starts_with(name, SLICE("days.")) && !slice_starts_with(name, SLICE("alone.")));
}

// Leaves out of the system what would only fall below zero.
static void hold(pair_sums *sums, const double *weights, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (!is_shared(i) || weights[i] > 0 || sums->gradient[i] <= 0)
            continue;
        for (uint32_t k = 0; k < count; k++)
            sums->curvature[i][k] = sums->curvature[k][i] = 0;
        sums->curvature[i][i] = 1;
        sums->gradient[i] = 0;
    }
}

// Solves the sums' linear system by elimination; the ridge keeps every pivot above zero.
static void step(double *weights, pair_sums *sums)
{
    const uint32_t count = incident_evidence_count();
    for (uint32_t i = 0; i < count; i++) {
        sums->gradient[i] += i == 0 ? 0 : RIDGE * weights[i];
        sums->curvature[i][i] += RIDGE;
    }
    hold(sums, weights, count);
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t k = i + 1; k < count; k++) {
            const double factor = sums->curvature[k][i] / sums->curvature[i][i];
            for (uint32_t m = i; m < count; m++)
                sums->curvature[k][m] -= factor * sums->curvature[i][m];
            sums->gradient[k] -= factor * sums->gradient[i];
        }
    }
    for (uint32_t i = count; i-- > 0;) {
        for (uint32_t k = i + 1; k < count; k++)
            sums->gradient[i] -= sums->curvature[i][k] * sums->gradient[k];
        sums->gradient[i] /= sums->curvature[i][i];
        weights[i] -= sums->gradient[i];
    }
    for (uint32_t i = 0; i < count; i++)
        if (is_shared(i) && weights[i] < 0)
            weights[i] = 0;
}

static void fit(double *weights, const training_set *set)
{
    double before = HUGE_VAL;
    for (int round = 0; round < ROUNDS; round++) {
        static pair_sums sums; // too large for the stack
        sums = (pair_sums){.loss = 0};
        add_pairs(&sums, weights, set);
        printf("round %d: loss %.1f over %llu pairs, %llu of one incident\n", round, sums.loss,
               (unsigned long long)sums.pairs, (unsigned long long)sums.same);
        (void)fflush(stdout);
        if (fabs(before - sums.loss) < 0.1)
            return;
        before = sums.loss;
        step(weights, &sums);
    }
}

// ---- writing ----

static int by_name(const void *a, const void *b)
{
    char left[32];
    char right[32];
    return slice_compare(incident_evidence_name(*(const uint32_t *)a, left),
                         incident_evidence_name(*(const uint32_t *)b, right));
}

static bool write_weights(const char *path, const double *weights)
{
    uint32_t order[INCIDENT_EVIDENCE];
    FILE *out = fopen(path, "w");
    if (out == NULL)
        return false;
    for (uint32_t i = 0; i < incident_evidence_count(); i++)
        order[i] = i;
    qsort(order, incident_evidence_count(), sizeof *order, by_name);
    fputs("# What two articles have in common, and how much it says that they tell of one incident"
          " (log-odds).\n# Learnt by train/train_incident.c. words.*: cosine of rare words;"
          " KIND.1, .2, .3: at least so many in common;\n# KIND.none: none, though both have some;"
          " days: of publication; gap: between the days of the incident.\n"
          "# alone: without a name of somebody concerned or a street in common; toll: of the dead,"
          " told later.\n"
          "# example: street.1\n# origin: trained on gva_articles (weights only, no text) and our"
          " own test/ledger/alike · license: as the program\n# columns: evidence, weight\n"
          "# cell weight: -10.0..10.0\n",
          out);
    for (uint32_t i = 0; i < incident_evidence_count(); i++) {
        char name[32];
        const slice evidence = incident_evidence_name(order[i], name);
        fprintf(out, "%.*s\t%.3f\n", (int)evidence.length, evidence.data, weights[order[i]]);
    }
    return fclose(out) == 0;
}

static dateline_status train(const options *chosen, const lexicon *words, training_set *set,
                             dateline_error *error)
{
    article_readers *readers = NULL;
    dateline_status status =
        article_readers_open(&readers, words, chosen->models, "fast", kernels_best(), NULL, error);
    if (status == DATELINE_OK)
        status = read_articles(set, chosen, readers, error);
    article_readers_close(readers);
    if (status != DATELINE_OK)
        return status;
    double weights[INCIDENT_EVIDENCE] = {0};
    if (!find_evidence(&set->words, SLICE("words.text")) ||
        !find_evidence(&set->name, SLICE("name.1")) ||
        !find_evidence(&set->street, SLICE("street.1")))
        return error_set(error, DATELINE_CORRUPT, 0, 0, "evidence that makes a pair is unknown");
    fit(weights, set);
    weights[0] += COMPARED_PRIOR;
    return write_weights(chosen->out, weights)
               ? DATELINE_OK
               : error_set(error, DATELINE_IO, 0, 0, "%s", chosen->out);
}

int main(int count, char **words)
{
    options chosen;
    dateline_error error = {.status = DATELINE_OK};
    if (!read_options(&chosen, count, words)) {
        fprintf(stderr, "usage: train_incident --lexicon FILE --models FOLDER --key KEY.tsv"
                        " --out FILE.lex ARTICLES.jsonl\n");
        return 2;
    }
    training_set set = {0};
    lexicon *opened = NULL;
    file_map key = {0};
    dateline_status status = lexicon_open(&opened, chosen.lexicon, &error);
    if (status == DATELINE_OK)
        status = arena_open(&set.memory, KEY_MEMORY, &error);
    if (status == DATELINE_OK)
        status = file_map_open(&key, chosen.key, &error);
    if (status == DATELINE_OK) {
        read_key(&set, slice_of(key.data, key.length));
        status = train(&chosen, opened, &set, &error);
    }
    if (status != DATELINE_OK)
        fprintf(stderr, "%s\n", error.message);
    return status == DATELINE_OK ? 0 : 1;
}
