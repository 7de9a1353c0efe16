#include "support/made_reader.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "support/random.h"

void *made_reader_part(made_reader *made, const char *name, const char *part, size_t size)
{
    char *full = NULL;
    void *data = calloc(1, size == 0 ? 1 : size);
    if (data == NULL || made->count == MADE_READER_PARTS ||
        asprintf(&full, "%s%s%s", name, part[0] == '\0' ? "" : ".", part) < 0) {
        free(data);
        return NULL;
    }
    made->parts[made->count++] = (container_part){full, data, size};
    return data;
}

container_part *made_reader_find(made_reader *made, const char *name)
{
    for (uint32_t i = 0; i < made->count; i++) {
        if (strcmp(made->parts[i].name, name) == 0)
            return &made->parts[i];
    }
    return NULL;
}

void made_reader_close(made_reader *made)
{
    if (made == NULL)
        return;
    for (uint32_t i = 0; i < made->count; i++) {
        free((char *)made->parts[i].name);
        free((void *)made->parts[i].data);
    }
    free(made);
}

// Random floats around `middle`.
static bool add_floats(made_reader *made, const char *name, const char *part, size_t count,
                       float middle, float range)
{
    float *numbers = made_reader_part(made, name, part, count * sizeof *numbers);
    for (size_t i = 0; numbers != NULL && i < count; i++)
        numbers[i] = middle + random_float(&made->state, range);
    return numbers != NULL;
}

static bool add_bytes(made_reader *made, const char *name, const char *part, size_t count)
{
    int8_t *bytes = made_reader_part(made, name, part, count);
    if (bytes != NULL)
        random_weights(bytes, count, &made->state);
    return bytes != NULL;
}

// Weights of outputs that are padding stay 0.
static bool add_weights(made_reader *made, const char *name, uint32_t outputs, uint32_t padded,
                        uint32_t inputs)
{
    int8_t *weights = made_reader_part(made, name, "weight", (size_t)padded * inputs);
    int32_t *sums = made_reader_part(made, name, "sum", padded * sizeof *sums);
    if (weights == NULL || sums == NULL)
        return false;
    for (uint32_t n = 0; n < outputs; n++) {
        for (uint32_t k = 0; k < inputs; k++) {
            int8_t *weight = weights + ((size_t)(n / 16) * (inputs / 4) + k / 4) * 64 +
                             (size_t)(n % 16) * 4 + k % 4;
            random_weights(weight, 1, &made->state);
            sums[n] += *weight;
        }
    }
    return true;
}

bool made_reader_linear(made_reader *made, const char *name, uint32_t outputs, uint32_t inputs)
{
    const uint32_t padded = (outputs + 15) / 16 * 16;
    uint32_t *size = made_reader_part(made, name, "size", 2 * sizeof *size);
    if (size == NULL)
        return false;
    size[0] = outputs;
    size[1] = inputs;
    // So that a result is about as large as what it was made of.
    const float scale = 1.0f / (74.0f * __builtin_sqrtf((float)inputs));
    return add_weights(made, name, outputs, padded, inputs) &&
           add_floats(made, name, "scale", padded, scale, scale / 4) &&
           add_floats(made, name, "bias", padded, 0, 0.1f);
}

static bool add_norm(made_reader *made, const char *name, uint32_t width)
{
    return add_floats(made, name, "gain", width, 1, 0.2f) &&
           add_floats(made, name, "shift", width, 0, 0.2f);
}

static bool add_shape(made_reader *made, const encoder_shape *shape)
{
    uint32_t *numbers = made_reader_part(made, "shape", "", 16 * sizeof *numbers);
    const uint32_t known[] = {ENCODER_FORMAT,   shape->kind,   shape->width,
                              shape->layers,    shape->heads,  shape->inner,
                              shape->positions, shape->pieces, shape->cases,
                              shape->features,  shape->tables, shape->convolutions};
    if (numbers != NULL)
        memcpy(numbers, known, sizeof known);
    return numbers != NULL;
}

static bool add_tables(made_reader *made, const encoder_shape *shape, uint32_t rows)
{
    for (uint32_t i = 0; i < shape->tables; i++) {
        char name[16];
        snprintf(name, sizeof name, "form%u", i);
        const uint32_t width = shape->features / shape->tables;
        uint32_t *size = made_reader_part(made, name, "size", 3 * sizeof *size);
        if (size == NULL || !add_bytes(made, name, "rows", (size_t)rows * width) ||
            !add_floats(made, name, "scale", rows, 0.01f, 0.002f))
            return false;
        size[0] = rows;
        size[1] = width;
        size[2] = i % 5;
    }
    return true;
}

static bool add_input(made_reader *made, const encoder_shape *shape)
{
    const size_t width = shape->width;
    if (shape->kind == ENCODER_WORDS)
        return add_floats(made, "positions", "", shape->positions * width, 0, 0.5f) &&
               made_reader_linear(made, "input", shape->width, shape->features) &&
               add_norm(made, "input.norm", shape->width);
    return add_bytes(made, "pieces", "rows", shape->pieces * width) &&
           add_floats(made, "pieces", "scale", shape->pieces, 0.01f, 0.002f) &&
           add_floats(made, "positions", "", shape->positions * width, 0, 0.5f) &&
           add_floats(made, "cases", "", shape->cases * width, 0, 0.5f) &&
           add_norm(made, "input", shape->width);
}

static bool add_layer(made_reader *made, const encoder_shape *shape, uint32_t layer)
{
    static const char *const parts[] = {"attend", "join", "widen", "narrow"};
    const uint32_t width = shape->width, inner = shape->inner;
    const uint32_t sizes[][2] = {
        {3 * width, width}, {width, width}, {inner, width}, {width, inner}};
    char name[32];
    bool is_made = true;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        snprintf(name, sizeof name, "layer%u.%s", layer, parts[i]);
        is_made = is_made && made_reader_linear(made, name, sizes[i][0], sizes[i][1]);
    }
    for (uint32_t i = 1; i <= 2; i++) {
        snprintf(name, sizeof name, "layer%u.norm%u", layer, i);
        is_made = is_made && add_norm(made, name, width);
    }
    return is_made;
}

static bool add_convolution(made_reader *made, const encoder_shape *shape, uint32_t layer)
{
    const uint32_t width = shape->width;
    char name[32];
    snprintf(name, sizeof name, "convolution%u.mix", layer);
    if (!made_reader_linear(made, name, width, 3 * width))
        return false;
    snprintf(name, sizeof name, "convolution%u.norm", layer);
    return add_norm(made, name, width);
}

made_reader *made_reader_open(const encoder_shape *shape, uint32_t table_rows, uint64_t seed)
{
    made_reader *made = calloc(1, sizeof *made);
    if (made == NULL)
        return NULL;
    made->state = seed;
    bool is_made =
        add_shape(made, shape) && add_tables(made, shape, table_rows) && add_input(made, shape);
    for (uint32_t i = 0; i < shape->convolutions; i++)
        is_made = is_made && add_convolution(made, shape, i);
    for (uint32_t i = 0; i < shape->layers; i++)
        is_made = is_made && add_layer(made, shape, i);
    if (is_made)
        return made;
    made_reader_close(made);
    return NULL;
}

dateline_status made_reader_container(container **out, const made_reader *made,
                                      dateline_error *error)
{
    char path[] = "/tmp/dateline-reader-XXXXXX";
    const int descriptor = mkstemp(path);
    if (descriptor < 0)
        return error_set(error, DATELINE_IO, 0, 0, "no file of its own for a made reader");
    close(descriptor);
    dateline_status status = container_write(path, ENCODER_KIND, made->parts, made->count, error);
    if (status == DATELINE_OK)
        status = container_open(out, path, ENCODER_KIND, error);
    unlink(path);
    return status;
}
