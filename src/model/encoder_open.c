#include <stdio.h>

#include "base/memory.h"
#include "model/encoder_parts.h"
#include "model/word_forms.h"

#define SHAPE_NUMBERS 16u

// Far beyond any model of ours; they keep sizes well inside size_t and working memory small.
#define MOST_WIDTH 1024u
#define MOST_INNER 4096u
#define MOST_LAYERS 48u
#define MOST_POSITIONS 512u
#define MOST_PIECES (1u << 18)
#define MOST_CASES 64u

enum shape_number {
    SHAPE_FORMAT,
    SHAPE_KIND,
    SHAPE_WIDTH,
    SHAPE_LAYERS,
    SHAPE_HEADS,
    SHAPE_INNER,
    SHAPE_POSITIONS,
    SHAPE_PIECES,
    SHAPE_CASES,
    SHAPE_FEATURES,
    SHAPE_TABLES,
    SHAPE_CONVOLUTIONS,
};

static dateline_status corrupt(dateline_error *error, const char *what)
{
    return error_set(error, DATELINE_CORRUPT, 0, 0, "%s", what);
}

// ---- shape ------------------------------------------------------------------------------------

static bool has_proper_layers(const encoder_shape *shape)
{
    return shape->heads > 0 && shape->width % shape->heads == 0 &&
           shape->width / shape->heads % KERNELS_LANES == 0 && shape->inner > 0 &&
           shape->inner <= MOST_INNER && shape->inner % KERNELS_BLOCK == 0 &&
           shape->layers <= MOST_LAYERS && shape->convolutions <= MOST_LAYERS &&
           shape->positions > 2 && shape->positions <= MOST_POSITIONS;
}

static bool has_proper_input(const encoder_shape *shape)
{
    if (shape->kind == ENCODER_WORDS)
        return shape->features > 0;
    return shape->pieces > ENCODER_END && shape->pieces <= MOST_PIECES &&
           shape->cases >= WORD_CASES && shape->cases <= MOST_CASES && shape->convolutions == 0;
}

// Rows of results are as wide as they are read only when widths are multiples of a block.
static bool is_proper_shape(const encoder_shape *shape)
{
    return shape->width > 0 && shape->width <= MOST_WIDTH && shape->width % KERNELS_BLOCK == 0 &&
           shape->features <= MOST_WIDTH && shape->tables <= ENCODER_MOST_TABLES &&
           has_proper_layers(shape) && has_proper_input(shape);
}

static void fill_shape(encoder_shape *out, const uint32_t *numbers)
{
    const bool has_pieces = numbers[SHAPE_KIND] == ENCODER_PIECES;
    *out = (encoder_shape){.kind = has_pieces ? ENCODER_PIECES : ENCODER_WORDS,
                           .width = numbers[SHAPE_WIDTH],
                           .convolutions = numbers[SHAPE_CONVOLUTIONS],
                           .layers = numbers[SHAPE_LAYERS],
                           .heads = numbers[SHAPE_HEADS],
                           .inner = numbers[SHAPE_INNER],
                           .positions = numbers[SHAPE_POSITIONS],
                           .features = numbers[SHAPE_FEATURES],
                           .tables = numbers[SHAPE_TABLES]};
    if (has_pieces) {
        out->pieces = numbers[SHAPE_PIECES];
        out->cases = numbers[SHAPE_CASES];
    }
    out->output = out->width + (has_pieces ? out->features : 0);
}

static dateline_status open_shape(encoder_shape *out, const container *file, dateline_error *error)
{
    const void *section = NULL;
    uint64_t count = 0;
    const dateline_status status =
        container_array(&section, &count, file, "shape", sizeof(uint32_t), "4", error);
    if (status != DATELINE_OK)
        return status;
    if (count != SHAPE_NUMBERS)
        return corrupt(error, "the reader's shape has another size");
    const uint32_t *numbers = section;
    if (numbers[SHAPE_FORMAT] != ENCODER_FORMAT || numbers[SHAPE_KIND] > ENCODER_WORDS)
        return error_set(error, DATELINE_UNSUPPORTED, 0, 0,
                         "reader model of format %u and kind %u, which this program does not read",
                         numbers[SHAPE_FORMAT], numbers[SHAPE_KIND]);
    fill_shape(out, numbers);
    return is_proper_shape(out) ? DATELINE_OK : corrupt(error, "the reader's shape is impossible");
}

// ---- what stands before the layers -------------------------------------------------------------

static dateline_status open_tables(encoder *encoder, const container *file, dateline_error *error)
{
    uint32_t features = 0;
    for (uint32_t i = 0; i < encoder->shape.tables; i++) {
        char name[16];
        snprintf(name, sizeof name, "form%u", i);
        const dateline_status status = linear_table_open(&encoder->tables[i], file, name, error);
        if (status != DATELINE_OK)
            return status;
        if (encoder->tables[i].what >= WORD_FORMS)
            return corrupt(error, "a form table of a form that words do not have");
        features += encoder->tables[i].width;
    }
    return features == encoder->shape.features
               ? DATELINE_OK
               : corrupt(error, "the form tables' widths do not add up");
}

static dateline_status open_embeddings(encoder *encoder, const container *file,
                                       dateline_error *error)
{
    const encoder_shape *shape = &encoder->shape;
    dateline_status status = linear_table_open_sized(&encoder->pieces, file, "pieces",
                                                     shape->pieces, shape->width, error);
    if (status == DATELINE_OK)
        status = linear_floats(&encoder->cases, file, "cases",
                               (uint64_t)shape->cases * shape->width, error);
    if (status == DATELINE_OK)
        status = linear_norm_open(&encoder->input_norm, file, "input", shape->width, error);
    return status;
}

static dateline_status open_form_input(encoder *encoder, const container *file,
                                       dateline_error *error)
{
    const encoder_shape *shape = &encoder->shape;
    const dateline_status status =
        linear_open(&encoder->input, file, "input", shape->features, shape->width, error);
    if (status != DATELINE_OK)
        return status;
    return linear_norm_open(&encoder->input_norm, file, "input.norm", shape->width, error);
}

static dateline_status open_input(encoder *encoder, const container *file, dateline_error *error)
{
    const encoder_shape *shape = &encoder->shape;
    dateline_status status = open_tables(encoder, file, error);
    if (status == DATELINE_OK)
        status = linear_floats(&encoder->positions, file, "positions",
                               (uint64_t)shape->positions * shape->width, error);
    if (status != DATELINE_OK)
        return status;
    return shape->kind == ENCODER_PIECES ? open_embeddings(encoder, file, error)
                                         : open_form_input(encoder, file, error);
}

// ---- layers -----------------------------------------------------------------------------------

// A linear that a layer must have.
typedef struct layer_linear {
    linear *out;
    const char *name;
    uint32_t inputs;
    uint32_t outputs;
} layer_linear;

static dateline_status open_linears(const layer_linear *wanted, uint32_t count, uint32_t layer,
                                    const container *file, dateline_error *error)
{
    for (uint32_t i = 0; i < count; i++) {
        char name[32];
        snprintf(name, sizeof name, "layer%u.%s", layer, wanted[i].name);
        const dateline_status status =
            linear_open(wanted[i].out, file, name, wanted[i].inputs, wanted[i].outputs, error);
        if (status != DATELINE_OK)
            return status;
    }
    return DATELINE_OK;
}

static dateline_status open_norm(linear_norm *out, const char *part, uint32_t layer,
                                 const encoder *encoder, const container *file,
                                 dateline_error *error)
{
    char name[32];
    snprintf(name, sizeof name, "layer%u.%s", layer, part);
    return linear_norm_open(out, file, name, encoder->shape.width, error);
}

static dateline_status open_layer(encoder *encoder, uint32_t i, const container *file,
                                  dateline_error *error)
{
    const uint32_t width = encoder->shape.width, inner = encoder->shape.inner;
    encoder_layer *layer = &encoder->layers[i];
    const layer_linear wanted[] = {
        {&layer->attend, "attend", width, 3 * width},
        {&layer->join, "join", width, width},
        {&layer->widen, "widen", width, inner},
        {&layer->narrow, "narrow", inner, width},
    };
    dateline_status status = open_linears(wanted, sizeof wanted / sizeof *wanted, i, file, error);
    if (status == DATELINE_OK)
        status = open_norm(&layer->norm1, "norm1", i, encoder, file, error);
    if (status == DATELINE_OK)
        status = open_norm(&layer->norm2, "norm2", i, encoder, file, error);
    return status;
}

static dateline_status open_convolution(encoder *encoder, uint32_t i, const container *file,
                                        dateline_error *error)
{
    const uint32_t width = encoder->shape.width;
    encoder_convolution *out = &encoder->convolutions[i];
    char name[32];
    snprintf(name, sizeof name, "convolution%u.mix", i);
    const dateline_status status = linear_open(&out->mix, file, name, 3 * width, width, error);
    if (status != DATELINE_OK)
        return status;
    snprintf(name, sizeof name, "convolution%u.norm", i);
    return linear_norm_open(&out->norm, file, name, width, error);
}

static dateline_status open_layers(encoder *encoder, const container *file, dateline_error *error)
{
    const encoder_shape *shape = &encoder->shape;
    encoder->convolutions =
        memory_allocate_zeroed(shape->convolutions + 1, sizeof *encoder->convolutions);
    encoder->layers = memory_allocate_zeroed(shape->layers + 1, sizeof *encoder->layers);
    if (encoder->layers == NULL || encoder->convolutions == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the reader's layers");
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < shape->convolutions && status == DATELINE_OK; i++)
        status = open_convolution(encoder, i, file, error);
    for (uint32_t i = 0; i < shape->layers && status == DATELINE_OK; i++)
        status = open_layer(encoder, i, file, error);
    return status;
}

// ---- all of it --------------------------------------------------------------------------------

static dateline_status open_parts(encoder *encoder, const container *file, dateline_error *error)
{
    dateline_status status = open_shape(&encoder->shape, file, error);
    if (status == DATELINE_OK)
        status = open_input(encoder, file, error);
    if (status == DATELINE_OK)
        status = open_layers(encoder, file, error);
    return status;
}

dateline_status encoder_open(encoder **out, const container *file, const kernels *kernels,
                             dateline_error *error)
{
    encoder *opened = memory_allocate_zeroed(1, sizeof *opened);
    if (opened == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the reader");
    opened->kernels = kernels;
    const dateline_status status = open_parts(opened, file, error);
    if (status != DATELINE_OK) {
        encoder_close(opened);
        return status;
    }
    *out = opened;
    return DATELINE_OK;
}

void encoder_close(encoder *encoder)
{
    if (encoder == NULL)
        return;
    memory_release(encoder->convolutions);
    memory_release(encoder->layers);
    memory_release(encoder);
}

const encoder_shape *encoder_shape_of(const encoder *encoder)
{
    return &encoder->shape;
}

const kernels *encoder_kernels(const encoder *encoder)
{
    return encoder->kernels;
}

const linear_table *encoder_form_table(const encoder *encoder, uint32_t table)
{
    assert(table < encoder->shape.tables);
    return &encoder->tables[table];
}
