#include "what/reader.h"

#include "base/memory.h"

static bool role_in_cell(slice cell, bool *has_role, what_role_kind *role)
{
    *has_role = true;
    if (slice_equal(cell, SLICE("agent"))) {
        *role = WHAT_AGENT;
    } else if (slice_equal(cell, SLICE("target"))) {
        *role = WHAT_TARGET;
    } else {
        *has_role = false;
    }
    return *has_role || cell.length == 0 || slice_equal(cell, SLICE("undergo")) ||
           slice_equal(cell, SLICE("spared"));
}

// lemma, with, event, subject, object
static dateline_status read_light_verb(light_verb *out, const lexicon_table *table, uint32_t row,
                                       dateline_error *error)
{
    slice event = lexicon_cell(table, row, 2);
    slice subject = lexicon_cell(table, row, 3);
    out->with = lexicon_cell(table, row, 1);
    out->event = FRAME_PREPOSITION;
    out->preposition = event;
    if (slice_equal(event, SLICE("obj"))) {
        out->event = FRAME_OBJECT;
    } else if (slice_equal(event, SLICE("subj"))) {
        out->event = FRAME_SUBJECT;
    }
    out->is_spared = slice_equal(subject, SLICE("spared"));
    out->subject_undergoes = out->is_spared || slice_equal(subject, SLICE("undergo"));
    out->object_undergoes = slice_equal(lexicon_cell(table, row, 4), SLICE("undergo"));
    if (!role_in_cell(subject, &out->has_subject_role, &out->subject_role) ||
        !role_in_cell(lexicon_cell(table, row, 4), &out->has_object_role, &out->object_role)) {
        slice key = lexicon_cell(table, row, 0);
        return error_set(error, DATELINE_CORRUPT, 0, 0,
                         "lexicon/what/light.lex: \"%.*s\": bad role", (int)key.length, key.data);
    }
    return DATELINE_OK;
}

static dateline_status open_light_verbs(what_reader *reader, const lexicon *lexicon,
                                        dateline_error *error)
{
    dateline_status status = lexicon_find_table(&reader->light, lexicon, "what/light", 5, error);
    if (status != DATELINE_OK) {
        return status;
    }
    reader->light_verbs =
        memory_allocate_zeroed(reader->light.rows + 1, sizeof *reader->light_verbs);
    if (reader->light_verbs == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for light verbs");
    }
    for (uint32_t row = 0; row < reader->light.rows && status == DATELINE_OK; row++) {
        status = read_light_verb(&reader->light_verbs[row], &reader->light, row, error);
    }
    return status;
}

static bool effect_named(slice name, governor_effect *effect)
{
    static const char *const names[] = {"none",       "transparent",  "planned",
                                        "threatened", "hypothetical", "denied",
                                        "historical", "attempted",    "factual"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (slice_equal(name, slice_from_string(names[i]))) {
            *effect = (governor_effect)i;
            return true;
        }
    }
    return false;
}

// lemma, word class, effect
static dateline_status open_governors(what_reader *reader, const lexicon *lexicon,
                                      dateline_error *error)
{
    lexicon_table *table = &reader->governors;
    dateline_status status = lexicon_find_table(table, lexicon, "what/governor", 3, error);
    if (status != DATELINE_OK) {
        return status;
    }
    reader->effects = memory_allocate_zeroed(table->rows + 1, sizeof *reader->effects);
    if (reader->effects == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for governors");
    }
    for (uint32_t row = 0; row < table->rows; row++) {
        if (!effect_named(lexicon_cell(table, row, 2), &reader->effects[row])) {
            slice key = lexicon_cell(table, row, 0);
            return error_set(error, DATELINE_CORRUPT, 0, 0,
                             "lexicon/what/governor.lex: \"%.*s\": unknown effect", (int)key.length,
                             key.data);
        }
    }
    return DATELINE_OK;
}

dateline_status what_reader_open(what_reader **out, const lexicon *lexicon, dateline_error *error)
{
    *out = NULL;
    what_reader *reader = memory_allocate_zeroed(1, sizeof *reader);
    if (reader == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the event reader");
    }
    dateline_status status = word_class_open(&reader->classes, lexicon, error);
    if (status == DATELINE_OK) {
        status = trigger_open(&reader->triggers, lexicon, &reader->classes, error);
    }
    if (status == DATELINE_OK) {
        status = open_light_verbs(reader, lexicon, error);
    }
    if (status == DATELINE_OK) {
        status = open_governors(reader, lexicon, error);
    }
    if (status == DATELINE_OK) {
        status = lexicon_find_table(&reader->cameo, lexicon, "what/cameo", 3, error);
    }
    if (status == DATELINE_OK) {
        status = lexicon_find_table(&reader->verbal, lexicon, "what/verbal", 2, error);
    }
    if (status == DATELINE_OK) {
        status = lexicon_find_table(&reader->matters, lexicon, "what/matter", 2, error);
    }
    if (status == DATELINE_OK) {
        status = lexicon_find_table(&reader->threats, lexicon, "what/threat", 2, error);
    }
    if (status == DATELINE_OK) {
        status = lexicon_find_table(&reader->means, lexicon, "what/means", 4, error);
    }
    if (status == DATELINE_OK) {
        status = lexicon_find_table(&reader->askings, lexicon, "what/asking", 1, error);
    }
    if (status == DATELINE_OK) {
        status = signed_table_open(&reader->senses, lexicon, "what/sense", error);
    }
    if (status == DATELINE_OK) {
        status = signed_table_open(&reader->lean, lexicon, "what/lean", error);
    }
    if (status != DATELINE_OK) {
        what_reader_close(reader);
        return status;
    }
    *out = reader;
    return DATELINE_OK;
}

void what_reader_close(what_reader *reader)
{
    if (reader == NULL) {
        return;
    }
    signed_table_close(&reader->lean);
    signed_table_close(&reader->senses);
    memory_release(reader->effects);
    memory_release(reader->light_verbs);
    trigger_close(&reader->triggers);
    word_class_close(&reader->classes);
    memory_release(reader);
}

governor_effect what_governor_effect(const what_reader *reader, slice lemma, char word_class)
{
    uint32_t count = 0;
    uint32_t row = lexicon_find(&reader->governors, lemma, &count);
    for (uint32_t i = row; i < row + count; i++) {
        slice cell = lexicon_cell(&reader->governors, i, 1);
        if (cell.length == 1 && cell.data[0] == word_class) {
            lexicon_note_answer(&reader->governors, i);
            return reader->effects[i];
        }
    }
    return GOVERNOR_NONE;
}

bool what_is_spot(const what_reader *reader, slice lemma)
{
    const word_class_table *table = &reader->classes;
    const word_classes classes = word_class_of(table, lemma);
    return (classes & table->facility) != 0 &&
           (classes & (table->human | table->group | table->vehicle | table->weapon)) == 0;
}
