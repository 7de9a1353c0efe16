// The heads' linears by name, each as wide as what it is given and as what is read from it.
#include "neural/heads.h"

// What all heads of one opening share.
typedef struct head_opener {
    const neural_model *model;
    dateline_status status;
    dateline_error *error;
} head_opener;

// inputs: 0 for the width of the word vectors. outputs: 0 for any.
static void open_linear(head_opener *opener, linear *out, const char *name, uint32_t inputs,
                        uint32_t outputs)
{
    if (inputs == 0) {
        inputs = encoder_shape_of(opener->model->encoder)->output;
    }
    if (opener->status == DATELINE_OK) {
        opener->status =
            linear_open(out, opener->model->file, name, inputs, outputs, opener->error);
    }
}

static void open_floats(head_opener *opener, const float **out, const char *name, uint64_t count)
{
    if (opener->status == DATELINE_OK) {
        opener->status = linear_floats(out, opener->model->file, name, count, opener->error);
    }
}

// Widths that rows are worked on in steps of eight, and that a thread has memory for.
static void want_lanes(head_opener *opener, const linear *layer, const char *name)
{
    if (opener->status == DATELINE_OK &&
        (layer->outputs % KERNELS_BLOCK != 0 || layer->outputs > NEURAL_WIDTH_MAX)) {
        opener->status = error_set(opener->error, DATELINE_CORRUPT, 0, 0,
                                   "%s has %u outputs, not a multiple of %u up to %u", name,
                                   layer->outputs, KERNELS_BLOCK, NEURAL_WIDTH_MAX);
    }
}

static void open_trunk(head_opener *opener, linear *out, const char *name)
{
    open_linear(opener, out, name, 0, 0);
    want_lanes(opener, out, name);
}

static void open_tags(head_opener *opener, tag_head *out)
{
    const class_list *lists = opener->model->classes;
    open_trunk(opener, &out->trunk, "tags.trunk");
    open_linear(opener, &out->tags, "tags.tags", out->trunk.outputs, lists[NEURAL_TAGS].count);
    open_linear(opener, &out->feats, "tags.feats", out->trunk.outputs, lists[NEURAL_FEATS].count);
}

static void open_trees(head_opener *opener, tree_head *out)
{
    open_trunk(opener, &out->child, "arcs.child");
    const uint32_t width = out->child.outputs;
    open_linear(opener, &out->head, "arcs.head", 0, width);
    open_linear(opener, &out->query, "arcs.query", width, width);
    open_linear(opener, &out->label_child, "arcs.label_child", 0, width);
    open_linear(opener, &out->label_head, "arcs.label_head", 0, width);
    open_linear(opener, &out->labels, "arcs.labels", width,
                opener->model->classes[NEURAL_RELATIONS].count);
    open_floats(opener, &out->root, "arcs.root", width);
    open_floats(opener, &out->pull, "arcs.pull", width);
    open_floats(opener, &out->label_root, "arcs.label_root", width);
    open_floats(opener, &out->distances, "arcs.distances", (uint64_t)2 * NEURAL_DISTANCES);
}

static void open_names(head_opener *opener, name_head *out)
{
    open_trunk(opener, &out->trunk, "names.trunk");
    open_linear(opener, &out->names, "names.names", out->trunk.outputs, NEURAL_NAME_LABELS);
}

static void open_reports(head_opener *opener, report_head *out)
{
    open_trunk(opener, &out->trunk, "reports.trunk");
    open_linear(opener, &out->cues, "reports.cues", out->trunk.outputs, 3);
    open_linear(opener, &out->factuality, "reports.factuality", out->trunk.outputs, 1);
    open_trunk(opener, &out->cue_side, "reports.cue_side");
    const uint32_t width = out->cue_side.outputs;
    open_linear(opener, &out->word_side, "reports.word_side", 0, width);
    open_linear(opener, &out->mix, "reports.mix", 3 * width, width);
    open_linear(opener, &out->roles, "reports.roles", width, NEURAL_ROLE_LABELS);
    open_trunk(opener, &out->word_key, "reports.word_key");
    open_linear(opener, &out->cue_query, "reports.cue_query", 0,
                NEURAL_ROLE_LABELS * out->word_key.outputs);
    open_floats(opener, &out->distances, "reports.distances",
                (uint64_t)2 * NEURAL_DISTANCES * width);
}

static void open_incidents(head_opener *opener, incident_head *out)
{
    open_trunk(opener, &out->trunk, "incidents.trunk");
    open_linear(opener, &out->roles, "incidents.roles", out->trunk.outputs,
                NEURAL_PIECE_LABELS(NEURAL_FILLERS));
}

static void open_senses(head_opener *opener, sense_head *out)
{
    open_linear(opener, &out->senses, "senses.senses", 0, 1);
}

static void open_links(head_opener *opener, link_head *out)
{
    open_trunk(opener, &out->trunk, "links.trunk");
    open_linear(opener, &out->later, "links.later", out->trunk.outputs, NEURAL_LINK_WIDTH);
    open_linear(opener, &out->earlier, "links.earlier", out->trunk.outputs, NEURAL_LINK_WIDTH);
    open_linear(opener, &out->is_mention, "links.is_mention", out->trunk.outputs, 2);
    open_floats(opener, &out->distances, "links.distances", (uint64_t)2 * NEURAL_DISTANCES);
    open_floats(opener, &out->same_form, "links.same_form", 1);
}

dateline_status neural_heads_open(neural_model *model, dateline_error *error)
{
    head_opener opener = {model, DATELINE_OK, error};
    open_tags(&opener, &model->tags);
    open_trees(&opener, &model->trees);
    open_names(&opener, &model->names);
    open_reports(&opener, &model->reports);
    open_incidents(&opener, &model->incidents);
    open_senses(&opener, &model->senses);
    open_links(&opener, &model->links);
    return opener.status;
}
