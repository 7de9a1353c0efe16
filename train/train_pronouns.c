// Learns what speaks for a pronoun's candidates, and prints lexicon/who/pronoun_weights.lex.
//
// train_pronouns DATA MODELS LEXICON
//     DATA  the folder with coref/ontogum-train.conll.xz, coref/gap-development.tsv.xz and
//           syntax/gum-train-{open,unclear}.conllu.xz (documents of other parts are passed over)
//
// A log-linear choice among the candidates and "refers to nothing here"; stochastic gradient,
// always in the same order. Chains stand as the earlier sieves leave them, pronouns before as the
// truth (OntoGUM) or the present weights (GAP) have them: run twice for GAP's sake.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "shared/coref_gold.h"
#include "shared/tree_reader.h"
#include "who/pronoun.h"

#define MOST_BYTES ((size_t)64 << 20)
#define EPOCHS 30
#define RATE 0.05
#define SHRINK 1e-5
#define SCALE 100.0 // weights are printed as whole numbers
#define GAP_WEIGHT 1.0
#define NEWS_WEIGHT 2.0 // of OntoGUM's news and interviews: they are what we read

typedef struct choice {
    uint8_t features[PRONOUN_FEATURES_MAX];
    uint32_t count;
} choice;

typedef struct example {
    choice choices[PRONOUN_CANDIDATES + 1];
    bool is_right[PRONOUN_CANDIDATES + 1];
    uint32_t count;
    double weight;
    pronoun_class sort;
} example;

typedef struct school {
    lexicon *lexicon;
    text_splitter *splitter;
    tree_reader trees;
    who_reader *reader;
    arena *arena, *keep;
    example *examples;
    uint32_t count, capacity;
    double weight; // of the document at hand
    double weights[PRONOUN_WEIGHTS_MAX][PRONOUN_CLASSES];
} school;

static void check(dateline_status status, const dateline_error *error)
{
    if (status != DATELINE_OK) {
        fprintf(stderr, "train_pronouns: %s\n", error->message);
        exit(1);
    }
}

static slice read_all(school *school, const char *folder, const char *name)
{
    char command[1024];
    snprintf(command, sizeof command, "xz -dc '%s/%s'", folder, name);
    FILE *pipe = popen(command, "r");
    char *bytes = arena_alloc(school->keep, MOST_BYTES);
    size_t length = pipe != NULL && bytes != NULL ? fread(bytes, 1, MOST_BYTES, pipe) : 0;
    if (pipe == NULL || pclose(pipe) != 0 || length == 0) {
        fprintf(stderr, "train_pronouns: cannot read %s/%s\n", folder, name);
        exit(1);
    }
    return slice_of(bytes, length);
}

static example *new_example(school *school, double weight, pronoun_class sort)
{
    example *made = ARENA_PUSH(school->keep, school->examples, school->count, school->capacity);
    if (made == NULL) {
        fprintf(stderr, "train_pronouns: no memory\n");
        exit(1);
    }
    made->weight = weight;
    made->sort = sort;
    return made;
}

// Takes the candidate `number`, or "refers to nothing here" when that is behind the last.
static void add_choice(example *example, const draft *draft, const pronoun *pronoun,
                       uint32_t number, bool is_right)
{
    choice *made = &example->choices[example->count];
    made->count = number < pronoun->count
                      ? pronoun_features(draft, pronoun, number, made->features)
                      : pronoun_features_of_none(draft, pronoun, made->features);
    example->is_right[example->count++] = is_right;
}

// chain_of[token]: the gold chain of the smallest span headed there, 0 for none.
static void gold_heads(uint32_t *chain_of, const syntax_layer *syntax, const gold_chains *gold)
{
    for (uint32_t s = 0; s < gold->count; s++) {
        for (uint32_t i = gold->first[s]; i < gold->end[s]; i++) {
            uint32_t head = syntax->words[i].head;
            if (head == TOKEN_NONE || head < gold->first[s] || head >= gold->end[s]) {
                chain_of[i] = chain_of[i] == 0 ? gold->chain[s] : chain_of[i];
                break;
            }
        }
    }
}

static void learn_pronoun(school *school, draft *draft, const uint32_t *chain_of, uint32_t mention)
{
    pronoun pronoun = pronoun_at(draft, mention);
    pronoun_find_candidates(&pronoun, draft);
    uint32_t chain = chain_of[pronoun.own->mention.head];
    uint32_t found = DRAFT_NONE;
    example *example = new_example(school, school->weight, pronoun.sort);
    for (uint32_t i = 0; i < pronoun.count; i++) {
        const uint32_t head = draft->mentions[pronoun.candidates[i]].mention.head;
        bool is_right = chain != 0 && chain_of[head] == chain;
        found = is_right && found == DRAFT_NONE ? pronoun.candidates[i] : found;
        add_choice(example, draft, &pronoun, i, is_right);
    }
    add_choice(example, draft, &pronoun, pronoun.count, chain == 0);
    if (found != DRAFT_NONE) {
        chain_join(draft, found, mention);
    } else if (chain != 0) {
        school->count--; // what it means was never a candidate: nothing to learn
    }
}

static void learn_document(school *school, text_document *document, const gold_chains *gold)
{
    dateline_error error;
    syntax_layer syntax;
    draft draft = {0};
    check(tree_reader_read(&syntax, &school->trees, school->arena, document, &error), &error);
    check(draft_read(&draft, school->reader, school->arena, &syntax,
                     &(who_context){.day = DAY_UNKNOWN}, &error),
          &error);
    uint32_t *chain_of = ARENA_ARRAY(school->arena, document->token_count, uint32_t);
    gold_heads(chain_of, &syntax, gold);
    for (uint32_t m = 0; m < draft.count; m++) {
        if (draft.mentions[m].person == 3) {
            learn_pronoun(school, &draft, chain_of, m);
        }
    }
}

static void read_ontogum(school *school, const char *data, const char *words_name)
{
    slice coref = read_all(school, data, "coref/ontogum-train.conll.xz");
    slice rest = read_all(school, data, words_name);
    map documents;
    coref_gold_index(&documents, school->keep, coref);
    while (rest.data != NULL) {
        slice line = slice_cut(&rest, '\n');
        if (!slice_starts_with(line, SLICE("# newdoc id = "))) {
            continue;
        }
        arena_reset(school->arena);
        bool is_news = slice_find(line, SLICE("GUM_news")) != SIZE_MAX ||
                       slice_find(line, SLICE("GUM_interview")) != SIZE_MAX;
        school->weight = is_news ? NEWS_WEIGHT : 1.0;
        text_document document = {0};
        gold_chains gold = {0};
        coref_gold_words(&document, school->arena, &rest);
        coref_gold_chains(&gold, school->arena, &documents, coref,
                          slice_of(line.data + 14, line.length - 14));
        learn_document(school, &document, &gold);
    }
}

typedef struct gap_name {
    span at;
    bool is_right;
} gap_name;

// GAP: does the candidate's chain hold a name that overlaps the marked one?
static bool chain_names(const draft *draft, uint32_t candidate, span at)
{
    uint32_t root = chain_root(draft, candidate);
    for (uint32_t m = 0; m < draft->count; m++) {
        const draft_mention *own = &draft->mentions[m];
        if (own->mention.form == WHO_NAME && span_overlaps(own->mention.at, at) &&
            chain_root(draft, m) == root) {
            return true;
        }
    }
    return false;
}

static void learn_gap(school *school, draft *draft, uint32_t mention, const gap_name names[2])
{
    pronoun pronoun = pronoun_at(draft, mention);
    pronoun_find_candidates(&pronoun, draft);
    uint32_t right = 0;
    example *example = new_example(school, GAP_WEIGHT, pronoun.sort);
    for (uint32_t i = 0; i < pronoun.count; i++) {
        bool is_right = false;
        for (int n = 0; n < 2; n++) {
            is_right |= names[n].is_right && chain_names(draft, pronoun.candidates[i], names[n].at);
        }
        add_choice(example, draft, &pronoun, i, is_right);
        right += is_right;
    }
    if (right == 0 || right == example->count) {
        school->count--; // nothing to choose between
    }
}

static uint32_t bytes_of(slice text, slice code_points)
{
    uint64_t wanted = 0;
    size_t at = 0;
    slice_to_number(code_points, &wanted);
    while (wanted-- > 0 && at < text.length) {
        utf8_decode(text, &at);
    }
    return (uint32_t)at;
}

static void learn_row(school *school, const slice cells[11])
{
    dateline_error error;
    text_document document;
    syntax_layer syntax;
    draft draft = {0};
    arena_reset(school->arena);
    text_block block = {{0, (uint32_t)cells[1].length}, TEXT_BLOCK_PARAGRAPH};
    check(text_split(&document, school->splitter, school->arena, cells[1], &block, 1, &error),
          &error);
    check(tree_reader_read(&syntax, &school->trees, school->arena, &document, &error), &error);
    check(draft_read(&draft, school->reader, school->arena, &syntax,
                     &(who_context){.day = DAY_UNKNOWN}, &error),
          &error);
    uint32_t place = bytes_of(cells[1], cells[3]);
    gap_name names[2];
    for (int n = 0; n < 2; n++) {
        uint32_t start = bytes_of(cells[1], cells[5 + 3 * n]);
        names[n].at = (span){start, start + (uint32_t)cells[4 + 3 * n].length};
        names[n].is_right = slice_equal(cells[6 + 3 * n], SLICE("TRUE"));
    }
    uint32_t *speakers = NULL;
    check(draft_speakers(&speakers, &draft, &error), &error);
    for (uint32_t m = 0; m < draft.count; m++) {
        if (draft.mentions[m].person == 3 && draft.mentions[m].mention.at.start == place) {
            learn_gap(school, &draft, m, names);
        }
        pronoun_join(&draft, speakers, m);
    }
}

static void read_gap(school *school, const char *data)
{
    slice rest = read_all(school, data, "coref/gap-development.tsv.xz");
    slice_cut(&rest, '\n');
    while (rest.data != NULL) {
        slice line = slice_cut(&rest, '\n');
        slice cells[11];
        size_t count = 0;
        while (line.data != NULL && count < 11) {
            cells[count++] = slice_cut(&line, '\t');
        }
        if (count == 11) {
            learn_row(school, cells);
        }
    }
}

static double score(const school *school, const choice *choice, pronoun_class sort)
{
    double sum = 0;
    for (uint32_t i = 0; i < choice->count; i++) {
        sum += school->weights[choice->features[i]][sort];
    }
    return sum;
}

// Speakers go on speaking: "X said … He added …"; mere sources do nothing else. The sets hold too
// little news to teach it, so these weights are set, not learnt.
static void set_speakers(school *school)
{
    static const struct {
        const char *name;
        double weights[PRONOUN_CLASSES];
    } SET[] = {
        {"both speak", {1.0, 0.7, 0.7}},
        {"last speaker", {1.0, 0.7, 0.7}},
        {"mere source", {-4.0, -4.0, -5.0}},
    };
    for (uint32_t f = 0; pronoun_feature_name(f) != NULL; f++)
        for (size_t i = 0; i < sizeof SET / sizeof *SET; i++)
            if (strcmp(pronoun_feature_name(f), SET[i].name) == 0)
                memcpy(school->weights[f], SET[i].weights, sizeof SET[i].weights);
}

static void move(school *school, const choice *choice, pronoun_class sort, double step)
{
    for (uint32_t i = 0; i < choice->count; i++) {
        school->weights[choice->features[i]][sort] += step;
    }
}

// One step up the gradient of log P(a right choice).
static double fit_example(school *school, const example *example, double rate)
{
    double chance[PRONOUN_CANDIDATES + 1], sum = 0, right = 0;
    for (uint32_t i = 0; i < example->count; i++) {
        chance[i] = exp(score(school, &example->choices[i], example->sort));
        sum += chance[i];
        right += example->is_right[i] ? chance[i] : 0;
    }
    if (right <= 0) {
        return 0;
    }
    for (uint32_t i = 0; i < example->count; i++) {
        double wanted = example->is_right[i] ? chance[i] / right : 0;
        move(school, &example->choices[i], example->sort,
             rate * example->weight * (wanted - chance[i] / sum));
    }
    return log(right / sum);
}

static void fit(school *school)
{
    set_speakers(school);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
        double likelihood = 0, rate = RATE / (1.0 + 0.2 * epoch);
        for (uint32_t i = 0; i < school->count; i++) {
            // A stride that is coprime to most counts mixes the sets.
            uint32_t at = (uint32_t)(((uint64_t)i * 7919) % school->count);
            likelihood += fit_example(school, &school->examples[at], rate);
        }
        for (int i = 0; i < PRONOUN_WEIGHTS_MAX * PRONOUN_CLASSES; i++) {
            (&school->weights[0][0])[i] *= 1.0 - SHRINK * school->count * rate;
        }
        set_speakers(school);
        fprintf(stderr, "%d: log likelihood %.4f\n", epoch + 1, likelihood / school->count);
    }
}

static void print_weights(const school *school)
{
    printf(
        "# What speaks for an earlier mention as the meaning of a pronoun, and for none "
        "(\"none\"):\n"
        "# hundredths of a log-odds, added up. Rows are the features of src/who/pronoun.c.\n"
        "# origin: own; learnt by train/train_pronouns.c from OntoGUM (documents under CC BY and\n"
        "# CC BY-SA) and GAP (Apache-2.0). Numbers only. licence: as the program\n"
        "# columns: feature, he, it, they\n"
        "# cell he: -1000..1000\n# cell it: -1000..1000\n# cell they: -1000..1000\n");
    for (uint32_t f = 0; pronoun_feature_name(f) != NULL; f++) {
        printf("%s", pronoun_feature_name(f));
        for (int sort = 0; sort < PRONOUN_CLASSES; sort++) {
            printf("\t%ld", lround(SCALE * school->weights[f][sort]));
        }
        printf("\n");
    }
}

static void open_school(school *school, const char *models, const char *lexicon_path)
{
    dateline_error error;
    check(arena_open(&school->keep, (size_t)4 << 30, &error), &error);
    check(arena_open(&school->arena, (size_t)512 << 20, &error), &error);
    check(lexicon_open(&school->lexicon, lexicon_path, &error), &error);
    check(text_splitter_open(&school->splitter, school->lexicon, models, &error), &error);
    check(tree_reader_open(&school->trees, school->lexicon, models, "fast", &error), &error);
    check(who_reader_open(&school->reader, school->lexicon, models, NULL, &error), &error);
}

int main(int count, char **arguments)
{
    if (count != 4) {
        fprintf(stderr, "usage: train_pronouns DATA MODELS LEXICON\n");
        return 2;
    }
    school school = {0};
    open_school(&school, arguments[2], arguments[3]);
    read_ontogum(&school, arguments[1], "syntax/gum-train-open.conllu.xz");
    read_ontogum(&school, arguments[1], "syntax/gum-train-unclear.conllu.xz");
    read_gap(&school, arguments[1]);
    fprintf(stderr, "%u pronouns\n", school.count);
    fit(&school);
    print_weights(&school);
    return 0;
}
