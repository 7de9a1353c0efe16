// Opens the trained network: its encoder, its vocabulary, and every head, checked against each
// other.
#include <stdio.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "neural/heads.h"

#define MODEL_PATH_MAX 4096
#define CONSULTING "accurate" // asks for a second opinion
#define CONSULTED "fast"      // gives one

static const char *const list_sections[NEURAL_CLASS_LISTS] = {
    [NEURAL_TAGS] = "tags.names",
    [NEURAL_FEATS] = "feats.names",
    [NEURAL_RELATIONS] = "relations.names",
};

// A name is written into tables and files as it is: text without controls.
static bool is_plain(slice name)
{
    for (size_t i = 0; i < name.length; i++) {
        const uint8_t byte = (uint8_t)name.data[i];
        if (byte < ' ' || byte == 0x7f) {
            return false;
        }
    }
    return name.length > 0 && utf8_is_valid(name);
}

static dateline_status read_list(class_list *out, const container *file, const char *section,
                                 dateline_error *error)
{
    slice text = SLICE_NONE;
    dateline_status status = container_section(&text, file, section, error);
    if (status != DATELINE_OK) {
        return status;
    }
    out->names = memory_allocate_zeroed(NEURAL_CLASSES_MAX, sizeof *out->names);
    if (out->names == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the names of classes");
    }
    while (text.length > 0 && out->count < NEURAL_CLASSES_MAX) {
        const slice name = slice_cut(&text, '\n');
        if (!is_plain(name)) {
            return error_set(error, DATELINE_CORRUPT, 0, out->count + 1, "%s: no name of a class",
                             section);
        }
        out->names[out->count++] = name;
    }
    if (text.length > 0 || out->count == 0) {
        return error_set(error, DATELINE_CORRUPT, 0, 0, "%s names no or too many classes", section);
    }
    return DATELINE_OK;
}

static void find_links(neural_model *model)
{
    static const char *const wanted[] = {"NOUN|", "PROPN|", "PRON|"};
    const class_list *tags = &model->classes[NEURAL_TAGS];
    for (uint32_t i = 0; i < tags->count; i++) {
        for (size_t j = 0; j < sizeof wanted / sizeof *wanted; j++) {
            model->may_link[i] |= slice_starts_with(tags->names[i], slice_from_string(wanted[j]));
        }
    }
}

// The encoder knows pieces by number; the vocabulary must mean the same ones.
static dateline_status check_vocabulary(const neural_model *model, dateline_error *error)
{
    const wordpiece *vocabulary = &model->vocabulary;
    const uint32_t pieces = encoder_shape_of(model->encoder)->pieces;
    if (vocabulary->count != pieces) {
        return error_set(error, DATELINE_CORRUPT, 0, 0, "the model has %u pieces and spells %u",
                         pieces, vocabulary->count);
    }
    if (vocabulary->begin != ENCODER_BEGIN || vocabulary->end != ENCODER_END) {
        return error_set(error, DATELINE_CORRUPT, 0, 0, "windows begin and end with other pieces");
    }
    return DATELINE_OK;
}

static dateline_status open_vocabulary(neural_model *model, dateline_error *error)
{
    if (encoder_shape_of(model->encoder)->kind != ENCODER_PIECES) {
        return DATELINE_OK;
    }
    slice text = SLICE_NONE;
    dateline_status status = container_section(&text, model->file, "pieces.text", error);
    if (status == DATELINE_OK) {
        status = wordpiece_open(&model->vocabulary, text, error);
    }
    return status == DATELINE_OK ? check_vocabulary(model, error) : status;
}

static dateline_status open_parts(neural_model *model, const kernels *kernels,
                                  dateline_error *error)
{
    dateline_status status = encoder_open(&model->encoder, model->file, kernels, error);
    for (uint32_t i = 0; i < NEURAL_CLASS_LISTS && status == DATELINE_OK; i++) {
        status = read_list(&model->classes[i], model->file, list_sections[i], error);
    }
    if (status == DATELINE_OK) {
        status = open_vocabulary(model, error);
    }
    if (status == DATELINE_OK) {
        status = neural_heads_open(model, error);
    }
    if (status == DATELINE_OK) {
        find_links(model);
    }
    return status;
}

dateline_status neural_model_open_container(neural_model **out, container *file,
                                            const kernels *kernels, dateline_error *error)
{
    *out = NULL;
    neural_model *made = memory_allocate_zeroed(1, sizeof *made);
    if (made == NULL) {
        container_close(file);
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the network");
    }
    made->file = file;
    const dateline_status status = open_parts(made, kernels, error);
    if (status != DATELINE_OK) {
        neural_model_close(made);
        return status;
    }
    *out = made;
    return DATELINE_OK;
}

// NAME.model alone.
static dateline_status open_file(neural_model **out, const char *model_directory, const char *name,
                                 const kernels *kernels, dateline_error *error)
{
    *out = NULL;
    char path[MODEL_PATH_MAX];
    const int length = snprintf(path, sizeof path, "%s/%s.model", model_directory, name);
    if (length < 0 || (size_t)length >= sizeof path) {
        return error_set(error, DATELINE_USAGE, 0, 0, "the model folder's name is too long");
    }
    container *file = NULL;
    const dateline_status status = container_open(&file, path, ENCODER_KIND, error);
    return status == DATELINE_OK ? neural_model_open_container(out, file, kernels, error) : status;
}

// model asks fast.model of the same folder, which an error names.
static dateline_status consult_file(neural_model *model, const char *model_directory,
                                    const kernels *kernels, dateline_error *error)
{
    neural_model *second = NULL;
    dateline_status status = open_file(&second, model_directory, CONSULTED, kernels, error);
    if (status != DATELINE_OK) {
        return status;
    }
    dateline_error found = {.message = ""};
    status = neural_model_consult(model, second, &found);
    return status == DATELINE_OK ? status
                                 : error_set(error, status, 0, 0, "%s/%s.model: %s",
                                             model_directory, CONSULTED, found.message);
}

dateline_status neural_model_open(neural_model **out, const char *model_directory, const char *name,
                                  const kernels *kernels, dateline_error *error)
{
    dateline_status status = open_file(out, model_directory, name, kernels, error);
    if (status == DATELINE_OK && strcmp(name, CONSULTING) == 0) {
        status = consult_file(*out, model_directory, kernels, error);
    }
    if (status != DATELINE_OK) {
        neural_model_close(*out);
        *out = NULL;
    }
    return status;
}

static bool have_same_classes(const class_list *a, const class_list *b)
{
    bool are_same = a->count == b->count;
    for (uint32_t i = 0; are_same && i < a->count; i++) {
        are_same = slice_equal(a->names[i], b->names[i]);
    }
    return are_same;
}

dateline_status neural_model_consult(neural_model *model, neural_model *second,
                                     dateline_error *error)
{
    const encoder_shape *shape = encoder_shape_of(second->encoder);
    model->second = second;
    if (shape->kind != ENCODER_WORDS || shape->positions < NEURAL_WINDOW_WORDS ||
        second->second != NULL) {
        return error_set(error, DATELINE_CORRUPT, 0, 0,
                         "a second opinion is asked of a network of words in whole windows, alone");
    }
    if (!have_same_classes(&model->classes[NEURAL_TAGS], &second->classes[NEURAL_TAGS]) ||
        !have_same_classes(&model->classes[NEURAL_RELATIONS], &second->classes[NEURAL_RELATIONS])) {
        return error_set(error, DATELINE_CORRUPT, 0, 0,
                         "two networks with other tags or relations have no common opinion");
    }
    return DATELINE_OK;
}

void neural_model_close(neural_model *model)
{
    if (model == NULL) {
        return;
    }
    neural_model_close(model->second);
    for (uint32_t i = 0; i < NEURAL_CLASS_LISTS; i++) {
        memory_release(model->classes[i].names);
    }
    wordpiece_close(&model->vocabulary);
    encoder_close(model->encoder);
    container_close(model->file);
    memory_release(model);
}

uint32_t neural_class_count(const neural_model *model, neural_classes list)
{
    return model->classes[list].count;
}

slice neural_class_name(const neural_model *model, neural_classes list, uint32_t number)
{
    assert(number < model->classes[list].count);
    return model->classes[list].names[number];
}
