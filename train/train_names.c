// Trains models/names.model: the names tagger of the room `who`.
//
// train_names DATA MODELS LEXICON OUT [--epochs N] [--clean]
//     DATA     the folder with ner/*.tsv.xz
//     MODELS   where fast.model and lemma.model lie: names are learnt on the tags they will be
//     read with
//     --clean  leaves out what states no licence (worldwide newswire)
//
// Every pass sees a part of the articles in capitals and a part in small letters, so that old wires
// and headlines are read nearly as well. Sets that mark fewer kinds of names than we know teach
// only the kinds they mark. Greedy training follows the labels the tagger gave, right or wrong.
#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "shared/trainer.h"
#include "shared/tree_reader.h"
#include "who/names.h"

#define MOST_BYTES ((size_t)64 << 20)
#define ARTICLE_BYTES ((size_t)256 << 20)
#define CAPITALS_PERCENT 20
#define SMALL_PERCENT 8
#define MODEL_FEATURES 600000
#define SMALLEST_WEIGHT 0.004F

typedef enum spelling { AS_WRITTEN, IN_CAPITALS, IN_SMALL } spelling;

// One article of gold words: the lines of the file [first, end).
typedef struct gold_article {
    uint32_t first, end;
    bool is_partial; // marks persons, places and organisations only
} gold_article;

typedef struct gold_word {
    slice form; // empty: a sentence ends here
    uint8_t label;
} gold_word;

typedef struct gold {
    gold_word *words;
    uint32_t count, capacity;
    gold_article *articles;
    uint32_t article_count, article_capacity;
} gold;

typedef struct workshop {
    lexicon *lexicon;
    gazetteer *gazetteer;
    tree_reader trees;
    arena *arena; // of the article at hand
    arena *keep;  // of the gold
    trainer *trainer;
    uint64_t right, wrong;
} workshop;

static void stop(const dateline_error *error)
{
    fprintf(stderr, "train_names: %s\n", error->message);
    exit(1);
}

static void check(dateline_status status, const dateline_error *error)
{
    if (status != DATELINE_OK) {
        stop(error);
    }
}

// ---- reading the gold ----

static slice read_all(workshop *shop, const char *path)
{
    char command[1024];
    bool is_packed = slice_ends_with(slice_from_string(path), SLICE(".xz"));
    snprintf(command, sizeof command, "%s '%s'", is_packed ? "xz -dc" : "cat", path);
    FILE *pipe = popen(command, "r");
    char *bytes = arena_alloc(shop->keep, MOST_BYTES);
    if (pipe == NULL || bytes == NULL) {
        fprintf(stderr, "train_names: cannot read %s\n", path);
        exit(1);
    }
    size_t length = fread(bytes, 1, MOST_BYTES, pipe);
    if (pclose(pipe) != 0 || length == 0) {
        fprintf(stderr, "train_names: cannot read %s\n", path);
        exit(1);
    }
    return slice_of(bytes, length);
}

static bool read_type(slice name, name_type *type)
{
    static const struct {
        const char *name;
        name_type type;
    } SHORT[] = {{"PER", NAME_PERSON}, {"LOC", NAME_LOCATION}, {"ORG", NAME_ORGANIZATION}};
    for (size_t i = 0; i < sizeof SHORT / sizeof *SHORT; i++) {
        if (slice_equal(name, slice_from_string(SHORT[i].name))) {
            *type = SHORT[i].type;
            return true;
        }
    }
    for (int i = 0; i < NAME_TYPES; i++) {
        if (slice_equal(name, slice_from_string(name_type_name((name_type)i)))) {
            *type = (name_type)i;
            return true;
        }
    }
    return false;
}

static uint8_t read_label(slice tag)
{
    name_type type;
    if (tag.length < 3 || !read_type(slice_of(tag.data + 2, tag.length - 2), &type)) {
        return LABEL_OUTSIDE;
    }
    return (uint8_t)name_label(type, tag.data[0] == 'B' ? PART_BEGIN : PART_INSIDE);
}

static void add_word(workshop *shop, gold *gold, slice form, uint8_t label)
{
    gold_word *word = ARENA_PUSH(shop->keep, gold->words, gold->count, gold->capacity);
    if (word == NULL) {
        fprintf(stderr, "train_names: no memory\n");
        exit(1);
    }
    *word = (gold_word){form, label};
}

static void begin_article(workshop *shop, gold *gold, bool is_partial)
{
    if (gold->article_count > 0) {
        gold->articles[gold->article_count - 1].end = gold->count;
    }
    gold_article *article =
        ARENA_PUSH(shop->keep, gold->articles, gold->article_count, gold->article_capacity);
    *article = (gold_article){gold->count, gold->count, is_partial};
}

// BIO -> BIOES: the last word of a name closes it.
static void close_names(gold *gold)
{
    for (uint32_t i = 0; i < gold->count; i++) {
        uint32_t label = gold->words[i].label;
        if (label == LABEL_OUTSIDE) {
            continue;
        }
        uint32_t next = i + 1 < gold->count ? gold->words[i + 1].label : LABEL_OUTSIDE;
        bool goes_on = next != LABEL_OUTSIDE && name_label_part(next) == PART_INSIDE &&
                       name_label_type(next) == name_label_type(label);
        bool is_begin = name_label_part(label) == PART_BEGIN ||
                        (i > 0 && (gold->words[i - 1].label == LABEL_OUTSIDE ||
                                   name_label_part(gold->words[i - 1].label) >= PART_END));
        name_part part =
            goes_on ? (is_begin ? PART_BEGIN : PART_INSIDE) : (is_begin ? PART_SINGLE : PART_END);
        gold->words[i].label = (uint8_t)name_label(name_label_type(label), part);
    }
}

static void read_gold(workshop *shop, gold *gold, const char *path, bool is_partial)
{
    slice rest = read_all(shop, path);
    begin_article(shop, gold, is_partial);
    while (rest.data != NULL) {
        slice line = slice_cut(&rest, '\n');
        if (slice_starts_with(line, SLICE("# docid")) ||
            slice_starts_with(line, SLICE("# newdoc"))) {
            begin_article(shop, gold, is_partial);
        } else if (slice_trim(line).length == 0) {
            add_word(shop, gold, SLICE_NONE, LABEL_OUTSIDE);
        } else if (!slice_starts_with(line, SLICE("# "))) {
            slice form = slice_cut(&line, '\t');
            add_word(shop, gold, form, read_label(slice_cut(&line, '\t')));
        }
    }
    gold->articles[gold->article_count - 1].end = gold->count;
}

// ---- an article as the reader would see it ----

static slice spell(arena *arena, slice form, spelling spelling)
{
    if (spelling == AS_WRITTEN) {
        return form;
    }
    if (spelling == IN_SMALL) {
        return utf8_lower_copy(arena, form);
    }
    slice copy = arena_copy(arena, form);
    for (size_t i = 0; i < copy.length; i++) {
        char *byte = (char *)(uintptr_t)&copy.data[i];
        *byte = *byte >= 'a' && *byte <= 'z' ? (char)(*byte - 32) : *byte;
    }
    return copy;
}

static void close_sentence(text_document *document, uint32_t first)
{
    if (first < document->token_count) {
        document->sentences[document->sentence_count++] =
            (text_sentence){.first_token = first, .end_token = document->token_count};
    }
}

// Gold words of an article as a document; which[token] is the gold word of a token.
static void build_document(text_document *out, uint32_t **which, workshop *shop, const gold *gold,
                           const gold_article *article, spelling spelling)
{
    uint32_t count = article->end - article->first;
    *out = (text_document){.text = SLICE("")};
    out->tokens = ARENA_ARRAY(shop->arena, count + 1, text_token);
    out->sentences = ARENA_ARRAY(shop->arena, count + 1, text_sentence);
    *which = ARENA_ARRAY(shop->arena, count + 1, uint32_t);
    uint32_t first = 0;
    for (uint32_t i = article->first; i < article->end; i++) {
        slice form = gold->words[i].form;
        if (form.length == 0) {
            close_sentence(out, first);
            first = out->token_count;
            continue;
        }
        text_token *token = &out->tokens[out->token_count];
        token->form = spell(shop->arena, form, spelling);
        token->lower = utf8_lower_copy(shop->arena, token->form);
        token->sentence = out->sentence_count;
        token->space_before = true;
        size_t at = 0;
        token->has_upper = utf8_is_upper(utf8_decode(token->form, &at));
        (*which)[out->token_count++] = i;
    }
    close_sentence(out, first);
}

typedef struct article_view {
    text_document document;
    syntax_layer syntax;
    who_words words;
    name_memory memory;
    uint32_t *which;
} article_view;

static void view_article(article_view *view, workshop *shop, const gold *gold,
                         const gold_article *article, spelling spelling)
{
    dateline_error error;
    arena_reset(shop->arena);
    build_document(&view->document, &view->which, shop, gold, article, spelling);
    check(tree_reader_read(&view->syntax, &shop->trees, shop->arena, &view->document, &error),
          &error);
    check(who_words_read(&view->words, shop->gazetteer, shop->arena, &view->document, &error),
          &error);
    check(name_memory_read(&view->memory, shop->arena, &view->words, shop->gazetteer, &error),
          &error);
}

// ---- learning ----

static uint32_t best_label(const float *scores, uint32_t previous, bool is_last)
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

// Does a set that marks fewer kinds have nothing to say against this label?
static bool is_unmarked_kind(uint32_t label)
{
    if (label == LABEL_OUTSIDE) {
        return false;
    }
    name_type type = name_label_type(label);
    return type != NAME_PERSON && type != NAME_LOCATION && type != NAME_ORGANIZATION;
}

static uint32_t teach(workshop *shop, const uint64_t *features, uint32_t used, uint32_t gold_label,
                      uint32_t previous, bool is_last, bool is_partial)
{
    float scores[PERCEPTRON_CLASSES_MAX];
    trainer_score(shop->trainer, features, used, scores);
    uint32_t label = best_label(scores, previous, is_last);
    bool is_right = label == gold_label ||
                    (is_partial && gold_label == LABEL_OUTSIDE && is_unmarked_kind(label));
    shop->right += is_right;
    shop->wrong += !is_right;
    if (!is_right && name_label_is_legal(previous, gold_label, is_last)) {
        trainer_add(shop->trainer, features, used, gold_label, 1.0F);
        trainer_add(shop->trainer, features, used, label, -1.0F);
    }
    trainer_step(shop->trainer);
    return label;
}

static void teach_chunk(workshop *shop, article_view *view, const name_word *window,
                        const gold *gold, bool is_partial, uint32_t first, uint32_t count)
{
    uint64_t features[NAME_FEATURES_MAX];
    uint32_t previous = LABEL_OUTSIDE, before = LABEL_OUTSIDE;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t used = name_features(features, window, NAME_WINDOW + i, previous, before);
        uint32_t gold_label = gold->words[view->which[first + i]].label;
        uint32_t label =
            teach(shop, features, used, gold_label, previous, i + 1 == count, is_partial);
        name_memory_label(&view->memory, first + i, label);
        before = previous;
        previous = label;
    }
}

static void teach_article(workshop *shop, const gold *gold, const gold_article *article,
                          spelling spelling)
{
    article_view view = {0};
    view_article(&view, shop, gold, article, spelling);
    name_word window[NAME_CHUNK + 2 * NAME_WINDOW];
    for (uint32_t s = 0; s < view.document.sentence_count; s++) {
        uint32_t end = view.document.sentences[s].end_token;
        for (uint32_t first = view.document.sentences[s].first_token; first < end;) {
            uint32_t count = end - first < NAME_CHUNK ? end - first : NAME_CHUNK;
            name_words_read(window, &view.words, &view.memory, shop->gazetteer, &view.syntax, first,
                            count);
            teach_chunk(shop, &view, window, gold, article->is_partial, first, count);
            first += count;
        }
    }
}

static void teach_all(workshop *shop, const gold *gold, uint32_t epochs)
{
    trainer_random random = {1};
    uint32_t *order = ARENA_ARRAY(shop->keep, gold->article_count, uint32_t);
    for (uint32_t i = 0; i < gold->article_count; i++) {
        order[i] = i;
    }
    for (uint32_t epoch = 0; epoch < epochs; epoch++) {
        shop->right = shop->wrong = 0;
        trainer_shuffle(&random, order, gold->article_count);
        for (uint32_t i = 0; i < gold->article_count; i++) {
            uint32_t draw = trainer_random_below(&random, 100);
            spelling spelling = draw < CAPITALS_PERCENT                   ? IN_CAPITALS
                                : draw < CAPITALS_PERCENT + SMALL_PERCENT ? IN_SMALL
                                                                          : AS_WRITTEN;
            teach_article(shop, gold, &gold->articles[order[i]], spelling);
        }
        fprintf(stderr, "epoch %u: %.3f %% of labels right, %u features\n", epoch + 1,
                100.0 * (double)shop->right / (double)(shop->right + shop->wrong),
                trainer_features(shop->trainer));
    }
    trainer_finish(shop->trainer);
}

static void write_model(workshop *shop, const char *path)
{
    dateline_error error;
    trainer_parts parts;
    trainer_limits limits = {MODEL_FEATURES, SMALLEST_WEIGHT};
    check(trainer_compact(&parts, shop->trainer, "names", limits, &error), &error);
    check(container_write(path, "names", parts.parts, 4, &error), &error);
    trainer_parts_clear(&parts);
}

// ---- the program ----

static void open_workshop(workshop *shop, const char *models, const char *lexicon_path)
{
    dateline_error error;
    check(arena_open(&shop->keep, (size_t)2 << 30, &error), &error);
    check(arena_open(&shop->arena, ARTICLE_BYTES, &error), &error);
    check(lexicon_open(&shop->lexicon, lexicon_path, &error), &error);
    check(gazetteer_open(&shop->gazetteer, shop->lexicon, NULL, &error), &error);
    check(tree_reader_open(&shop->trees, shop->lexicon, models, "fast", &error), &error);
}

static void read_training(workshop *shop, gold *gold, const char *data, bool is_clean)
{
    char path[1024];
    if (!is_clean) {
        snprintf(path, sizeof path, "%s/ner/worldwide-train.tsv.xz", data);
        read_gold(shop, gold, path, false);
    }
    snprintf(path, sizeof path, "%s/ner/uner-ewt-train.tsv.xz", data);
    read_gold(shop, gold, path, true);
    close_names(gold);
}

static int usage(void)
{
    fprintf(stderr, "usage: train_names DATA MODELS LEXICON OUT [--epochs N] [--clean]\n");
    return 2;
}

int main(int count, char **arguments)
{
    if (count < 5) {
        return usage();
    }
    workshop shop = {0};
    open_workshop(&shop, arguments[2], arguments[3]);
    uint32_t epochs = 14;
    bool is_clean = false;
    for (int i = 5; i < count; i++) {
        if (strcmp(arguments[i], "--clean") == 0) {
            is_clean = true;
        } else if (strcmp(arguments[i], "--epochs") == 0 && i + 1 < count) {
            epochs = (uint32_t)strtoul(arguments[++i], NULL, 10);
        } else {
            return usage();
        }
    }
    dateline_error error;
    gold gold = {0};
    check(trainer_open(&shop.trainer, NAME_LABELS, &error), &error);
    read_training(&shop, &gold, arguments[1], is_clean);
    teach_all(&shop, &gold, epochs);
    write_model(&shop, arguments[4]);
    return 0;
}
