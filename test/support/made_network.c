#include "support/made_network.h"

#include <stdio.h>
#include <stdlib.h>

#include "neural/heads.h"
#include "support/random.h"

#define TABLE_ROWS 7u
#define TRUNK 32u // outputs of a head's first layer
#define PAIR 16u  // of a cue and a word
#define LINK 128u // of what words are compared by
#define DISTANCES 32u
#define PIECES 400u

static const encoder_shape shapes[MADE_NETWORK_KINDS] = {
    [MADE_TRANSFORMER] = {.kind = ENCODER_PIECES,
                          .width = 32,
                          .layers = 1,
                          .heads = 2,
                          .inner = 48,
                          .positions = 512,
                          .pieces = PIECES,
                          .cases = 7,
                          .features = 24,
                          .tables = 3,
                          .output = 56},
    [MADE_SMALL_TRANSFORMER] = {.kind = ENCODER_PIECES,
                                .width = 16,
                                .layers = 1,
                                .heads = 1,
                                .inner = 16,
                                .positions = 8,
                                .pieces = PIECES,
                                .cases = 7,
                                .output = 16},
    [MADE_WORDS] = {.kind = ENCODER_WORDS,
                    .width = 32,
                    .convolutions = 2,
                    .layers = 1,
                    .heads = 2,
                    .inner = 48,
                    .positions = 512,
                    .features = 24,
                    .tables = 3,
                    .output = 32},
};

typedef struct made_list {
    const char *section, *head, *lines;
    uint32_t inputs;
} made_list;

static const made_list lists[NEURAL_CLASS_LISTS] = {
    [NEURAL_TAGS] = {"tags.names", "tags.tags",
                     "NOUN|NN\nPROPN|NNP\nPRON|PRP\nVERB|VBD\nADP|IN\nPUNCT|.\nX", TRUNK},
    [NEURAL_FEATS] = {"feats.names", "tags.feats", "_\nNumber=Plur\nNumber=Sing", TRUNK},
    [NEURAL_RELATIONS] = {"relations.names", "arcs.labels",
                          "root\nnsubj\nobj\npunct\nnsubj:pass\nno:such", TRUNK},
};

// ---- parts ----

static void remove_part(made_reader *made, const char *name)
{
    container_part *part = made_reader_find(made, name);
    if (part == NULL)
        return;
    free((char *)part->name);
    free((void *)part->data);
    *part = made->parts[--made->count];
}

bool made_network_text(made_reader *made, const char *name, slice text)
{
    remove_part(made, name);
    void *bytes = made_reader_part(made, name, "", text.length);
    if (bytes != NULL && text.length > 0)
        memcpy(bytes, text.data, text.length);
    return bytes != NULL;
}

bool made_network_linear(made_reader *made, const char *name, uint32_t outputs, uint32_t inputs)
{
    static const char *const parts[] = {"weight", "scale", "bias", "sum", "size"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        char part[64];
        snprintf(part, sizeof part, "%s.%s", name, parts[i]);
        remove_part(made, part);
    }
    return made_reader_linear(made, name, outputs, inputs);
}

static uint32_t count_lines(slice lines)
{
    uint32_t count = 0;
    for (; lines.length > 0; count++)
        slice_cut(&lines, '\n');
    return count;
}

bool made_network_classes(made_reader *made, neural_classes list, const char *lines)
{
    const slice text = slice_from_string(lines);
    const uint32_t count = count_lines(text);
    return made_network_text(made, lists[list].section, text) &&
           made_network_linear(made, lists[list].head, count == 0 ? 1 : count, lists[list].inputs);
}

static bool add_floats(made_reader *made, const char *name, size_t count)
{
    float *numbers = made_reader_part(made, name, "", count * sizeof *numbers);
    if (numbers != NULL)
        random_floats(numbers, count, &made->state, 0.5f);
    return numbers != NULL;
}

// Letters and digits alone and behind others, some marks, and what the encoder asks for by number.
static bool add_vocabulary(made_reader *made)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    if (out == NULL)
        return false;
    for (uint32_t id = 0; id < PIECES; id++) {
        static const char *const named[] = {"[UNK]", "[CLS]", "[SEP]"};
        static const char symbols[] = "abcdefghijklmnopqrstuvwxyz0123456789.,:;!?\"'()-";
        const uint32_t count = sizeof symbols - 1;
        if (id >= 100 && id < 103)
            fputs(named[id - 100], out);
        else if (id >= 200 && id < 200 + 2 * count)
            fprintf(out, "%s%c", id % 2 == 0 ? "" : "##", symbols[(id - 200) / 2]);
        else
            fprintf(out, "[unused%u]", id);
        if (id + 1 < PIECES)
            fputc('\n', out);
    }
    const bool is_added =
        fclose(out) == 0 && made_network_text(made, "pieces.text", slice_of(text, length));
    free(text);
    return is_added;
}

static bool add_lists(made_reader *made)
{
    bool is_made = true;
    for (uint32_t i = 0; i < NEURAL_CLASS_LISTS; i++)
        is_made = is_made && made_network_classes(made, (neural_classes)i, lists[i].lines);
    return is_made;
}

// The linears without classes. inputs 0: the word vectors.
static bool add_linears(made_reader *made, uint32_t vector)
{
    static const struct {
        const char *name;
        uint32_t outputs, inputs;
    } wanted[] = {
        {"tags.trunk", TRUNK, 0},
        {"arcs.child", TRUNK, 0},
        {"arcs.head", TRUNK, 0},
        {"arcs.query", TRUNK, TRUNK},
        {"arcs.label_child", TRUNK, 0},
        {"arcs.label_head", TRUNK, 0},
        {"names.trunk", TRUNK, 0},
        {"names.names", NEURAL_NAME_LABELS, TRUNK},
        {"reports.trunk", TRUNK, 0},
        {"reports.cues", 3, TRUNK},
        {"reports.factuality", 1, TRUNK},
        {"reports.cue_side", PAIR, 0},
        {"reports.word_side", PAIR, 0},
        {"reports.mix", PAIR, 3 * PAIR},
        {"reports.roles", NEURAL_ROLE_LABELS, PAIR},
        {"reports.cue_query", NEURAL_ROLE_LABELS * PAIR, 0},
        {"reports.word_key", PAIR, 0},
        {"incidents.trunk", TRUNK, 0},
        {"incidents.roles", NEURAL_PIECE_LABELS(NEURAL_FILLERS), TRUNK},
        {"senses.senses", 1, 0},
        {"links.trunk", TRUNK, 0},
        {"links.later", LINK, TRUNK},
        {"links.earlier", LINK, TRUNK},
        {"links.is_mention", 2, TRUNK},
    };
    bool is_made = true;
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        const uint32_t inputs = wanted[i].inputs == 0 ? vector : wanted[i].inputs;
        is_made = is_made && made_reader_linear(made, wanted[i].name, wanted[i].outputs, inputs);
    }
    return is_made;
}

static bool add_arrays(made_reader *made)
{
    return add_floats(made, "arcs.root", TRUNK) && add_floats(made, "arcs.pull", TRUNK) &&
           add_floats(made, "arcs.label_root", TRUNK) &&
           add_floats(made, "arcs.distances", DISTANCES) &&
           add_floats(made, "reports.distances", (size_t)DISTANCES * PAIR) &&
           add_floats(made, "links.distances", DISTANCES) && add_floats(made, "links.same_form", 1);
}

made_reader *made_network_parts(made_network_kind kind, uint64_t seed)
{
    const encoder_shape *shape = &shapes[kind];
    made_reader *made = made_reader_open(shape, TABLE_ROWS, seed);
    if (made == NULL)
        return NULL;
    if ((shape->kind == ENCODER_WORDS || add_vocabulary(made)) && add_lists(made) &&
        add_linears(made, shape->output) && add_arrays(made))
        return made;
    made_reader_close(made);
    return NULL;
}

dateline_status made_network_open(neural_model **out, const made_reader *made,
                                  dateline_error *error)
{
    container *file = NULL;
    *out = NULL;
    const dateline_status status = made_reader_container(&file, made, error);
    return status == DATELINE_OK ? neural_model_open_container(out, file, kernels_best(), error)
                                 : status;
}

// ---- what was read ----

// Does every word of a sentence lead to a root?
static const char *fault_of_tree(const neural_layer *layer, const text_sentence *sentence)
{
    for (uint32_t token = sentence->first_token; token < sentence->end_token; token++) {
        uint32_t steps = sentence->end_token - sentence->first_token;
        for (uint32_t at = token; at != TOKEN_NONE; at = layer->words[at].head) {
            if (at < sentence->first_token || at >= sentence->end_token)
                return "a head outside of its sentence";
            if (steps-- == 0)
                return "a circle of heads";
        }
    }
    return NULL;
}

static bool may_link(const neural_layer *layer, uint32_t tag)
{
    const slice name = neural_class_name(layer->model, NEURAL_TAGS, tag);
    return slice_starts_with(name, SLICE("NOUN|")) || slice_starts_with(name, SLICE("PROPN|")) ||
           slice_starts_with(name, SLICE("PRON|"));
}

static const char *fault_of_word(const neural_layer *layer, uint32_t token)
{
    const neural_word *word = &layer->words[token];
    const neural_model *model = layer->model;
    if (word->tag >= neural_class_count(model, NEURAL_TAGS) ||
        neural_feats(layer, token) >= neural_class_count(model, NEURAL_FEATS) ||
        word->relation >= neural_class_count(model, NEURAL_RELATIONS))
        return "a class that is none";
    if (word->cue > 2)
        return "a label that is none";
    if (!(word->factuality >= -3 && word->factuality <= 3))
        return "a factuality that is none";
    if (word->link != NULL && !may_link(layer, word->tag))
        return "a link where none may be";
    neural_later later;
    neural_later_read(&later, layer, token);
    const float link = neural_link(&later, token / 2);
    return link == link ? NULL : "a link that is no number";
}

static const char *fault_of_report(const neural_layer *layer, const neural_report *report)
{
    const text_token *tokens = layer->document->tokens;
    if (report->end > layer->document->token_count || report->first > report->cue_first ||
        report->cue_first >= report->cue_end || report->cue_end > report->end)
        return "a report outside of its words";
    if (tokens[report->cue_first].sentence != tokens[report->cue_end - 1].sentence)
        return "a cue over two sentences";
    for (uint32_t token = report->first; token < report->end; token++) {
        if (report->roles[token - report->first] >= NEURAL_ROLES)
            return "a role that is none";
    }
    return NULL;
}

static const char *fault_of_filler(const neural_layer *layer, const neural_filler *filler)
{
    const text_token *tokens = layer->document->tokens;
    if (filler->first >= filler->end || filler->end > layer->document->token_count)
        return "a filler outside of its words";
    if (tokens[filler->first].sentence != tokens[filler->end - 1].sentence)
        return "a filler over two sentences";
    if (filler->kind >= NEURAL_FILLERS)
        return "a filler of no slot";
    return filler->advantage == filler->advantage ? NULL : "an advantage that is no number";
}

const char *made_network_fault(const neural_layer *layer)
{
    const text_document *document = layer->document;
    const char *fault = NULL;
    for (uint32_t i = 0; i < document->sentence_count && fault == NULL; i++)
        fault = fault_of_tree(layer, &document->sentences[i]);
    for (uint32_t i = 0; i < document->token_count && fault == NULL; i++)
        fault = fault_of_word(layer, i);
    for (uint32_t i = 0; i < layer->report_count && fault == NULL; i++)
        fault = fault_of_report(layer, &layer->reports[i]);
    for (uint32_t i = 0; i < layer->filler_count && fault == NULL; i++)
        fault = fault_of_filler(layer, &layer->fillers[i]);
    return fault;
}
