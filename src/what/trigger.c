#include "what/trigger.h"

#include "base/memory.h"

enum {
    COLUMN_LEMMA,
    COLUMN_CLASS,
    COLUMN_WITH,
    COLUMN_TYPE,
    COLUMN_MODE,
    COLUMN_FRAME,
    COLUMN_WHEN,
    COLUMN_OTHERWISE,
    COLUMN_COUNT
};

static frame_position position_named(slice name, slice *preposition)
{
    static const struct {
        const char *name;
        frame_position position;
    } positions[] = {
        {"subj", FRAME_SUBJECT},    {"obj", FRAME_OBJECT},        {"second", FRAME_SECOND},
        {"poss", FRAME_POSSESSOR},  {"compound", FRAME_COMPOUND}, {"self", FRAME_SELF},
        {"undergo", FRAME_UNDERGO}, {"measure", FRAME_MEASURE},   {"none", FRAME_NOBODY},
        {"aboard", FRAME_ABOARD},
    };
    for (size_t i = 0; i < sizeof positions / sizeof positions[0]; i++) {
        if (slice_equal(name, slice_from_string(positions[i].name))) {
            return positions[i].position;
        }
    }
    *preposition = name;
    return FRAME_PREPOSITION;
}

static bool role_named(slice name, what_role_kind *role)
{
    for (int kind = 0; kind < WHAT_ROLE_COUNT; kind++) {
        if (slice_equal(name, slice_from_string(what_role_name((what_role_kind)kind)))) {
            *role = (what_role_kind)kind;
            return true;
        }
    }
    return false;
}

static bool type_named(slice name, what_type *type)
{
    for (int i = 0; i < WHAT_TYPE_COUNT; i++) {
        if (slice_equal(name, slice_from_string(what_type_name((what_type)i)))) {
            *type = (what_type)i;
            return true;
        }
    }
    return false;
}

static bool move_named(slice name, what_move *move)
{
    for (int i = WHAT_ENTER; i <= WHAT_RESIDE; i++) {
        if (slice_equal(name, slice_from_string(what_move_name((what_move)i)))) {
            *move = (what_move)i;
            return true;
        }
    }
    return false;
}

static dateline_status bad_row(dateline_error *error, const char *table, slice key, slice cell)
{
    return error_set(error, DATELINE_CORRUPT, 0, 0,
                     "lexicon/what/%s.lex: \"%.*s\": bad cell \"%.*s\"", table, (int)key.length,
                     key.data, (int)cell.length, cell.data);
}

// "subj:agent obj:target with:weapon"
static dateline_status read_frame(what_frame *out, const lexicon_table *table, uint32_t row,
                                  dateline_error *error)
{
    out->name = lexicon_cell(table, row, 0);
    slice rest = lexicon_cell(table, row, 1);
    while (rest.length > 0) {
        slice cell = slice_cut(&rest, ' ');
        if (cell.length == 0) {
            continue;
        }
        slice role = cell;
        slice position = slice_cut(&role, ':');
        frame_slot *slot = &out->slots[out->count];
        if (out->count == FRAME_SLOT_LIMIT || !role_named(role, &slot->role)) {
            return bad_row(error, "frame", out->name, cell);
        }
        slot->position = position_named(position, &slot->preposition);
        out->count++;
    }
    return DATELINE_OK;
}

static dateline_status read_frames(trigger_table *out, const lexicon *lexicon,
                                   dateline_error *error)
{
    lexicon_table table;
    dateline_status status = lexicon_find_table(&table, lexicon, "what/frame", 2, error);
    if (status != DATELINE_OK) {
        return status;
    }
    out->frames = memory_allocate_zeroed(table.rows + 1, sizeof *out->frames);
    if (out->frames == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for frames");
    }
    out->frame_count = table.rows;
    for (uint32_t row = 0; row < table.rows && status == DATELINE_OK; row++) {
        status = read_frame(&out->frames[row], &table, row, error);
    }
    return status;
}

static const what_frame *find_frame(const trigger_table *table, slice name)
{
    for (uint32_t i = 0; i < table->frame_count; i++) {
        if (slice_equal(table->frames[i].name, name)) {
            return &table->frames[i];
        }
    }
    return NULL;
}

// "obj=human|weapon", "obj!=media", "obj" (there), "!obj" (not there)
static bool read_condition(what_condition *out, word_class_table *classes, slice cell)
{
    size_t equals = slice_find(cell, SLICE("="));
    slice position = cell;
    if (equals == SIZE_MAX) {
        out->test = cell.data[0] == '!' ? CONDITION_ABSENT : CONDITION_PRESENT;
        if (out->test == CONDITION_ABSENT) {
            position = slice_of(cell.data + 1, cell.length - 1);
        }
    } else {
        bool is_not = equals > 0 && cell.data[equals - 1] == '!';
        out->test = is_not ? CONDITION_IS_NOT : CONDITION_IS;
        position = slice_of(cell.data, is_not ? equals - 1 : equals);
        slice names = slice_of(cell.data + equals + 1, cell.length - equals - 1);
        while (names.length > 0) {
            word_classes bit = word_class_named(classes, slice_cut(&names, '|'));
            if (bit == 0) {
                return false; // too many classes
            }
            out->classes |= bit;
        }
    }
    out->position = position_named(position, &out->preposition);
    return position.length > 0;
}

static bool read_conditions(what_trigger *out, word_class_table *classes, slice rest)
{
    while (rest.length > 0) {
        slice cell = slice_cut(&rest, ' ');
        if (cell.length == 0) {
            continue;
        }
        if (slice_equal(cell, SLICE("result"))) {
            out->is_result = true;
            continue;
        }
        if (slice_equal(cell, SLICE("carried"))) {
            out->needs_carrier = true;
            continue;
        }
        if (out->condition_count == TRIGGER_CONDITION_LIMIT ||
            !read_condition(&out->conditions[out->condition_count], classes, cell)) {
            return false;
        }
        out->condition_count++;
    }
    return true;
}

static bool read_with(what_trigger *out, slice rest)
{
    while (rest.length > 0) {
        slice word = slice_cut(&rest, ' ');
        if (word.length == 0) {
            continue;
        }
        if (out->with_count == TRIGGER_WITH_LIMIT) {
            return false;
        }
        out->with[out->with_count++] = word;
    }
    return true;
}

static dateline_status read_trigger(trigger_table *out, uint32_t row, word_class_table *classes,
                                    dateline_error *error)
{
    what_trigger *trigger = &out->triggers[row];
    slice cells[COLUMN_COUNT];
    for (uint32_t column = 0; column < COLUMN_COUNT; column++) {
        cells[column] = lexicon_cell(&out->table, row, column);
    }
    slice key = cells[COLUMN_LEMMA];
    if (cells[COLUMN_CLASS].length != 1) {
        return bad_row(error, "trigger", key, cells[COLUMN_CLASS]);
    }
    trigger->word_class = cells[COLUMN_CLASS].data[0];
    if (!type_named(cells[COLUMN_TYPE], &trigger->type)) {
        return bad_row(error, "trigger", key, cells[COLUMN_TYPE]);
    }
    trigger->otherwise = trigger->type;
    if (cells[COLUMN_OTHERWISE].length > 0 &&
        !type_named(cells[COLUMN_OTHERWISE], &trigger->otherwise)) {
        return bad_row(error, "trigger", key, cells[COLUMN_OTHERWISE]);
    }
    if (trigger->type == WHAT_MOVE && !move_named(cells[COLUMN_MODE], &trigger->move)) {
        return bad_row(error, "trigger", key, cells[COLUMN_MODE]);
    }
    trigger->mode = trigger->type == WHAT_MOVE ? SLICE_NONE : cells[COLUMN_MODE];
    trigger->frame = find_frame(out, cells[COLUMN_FRAME]);
    if (trigger->frame == NULL) {
        return bad_row(error, "trigger", key, cells[COLUMN_FRAME]);
    }
    if (!read_with(trigger, cells[COLUMN_WITH]) ||
        !read_conditions(trigger, classes, cells[COLUMN_WHEN])) {
        return bad_row(error, "trigger", key, cells[COLUMN_WHEN]);
    }
    return DATELINE_OK;
}

dateline_status trigger_open(trigger_table *out, const lexicon *lexicon, word_class_table *classes,
                             dateline_error *error)
{
    *out = (trigger_table){.frame_count = 0};
    dateline_status status = read_frames(out, lexicon, error);
    if (status == DATELINE_OK) {
        status = lexicon_find_table(&out->table, lexicon, "what/trigger", COLUMN_COUNT, error);
    }
    if (status != DATELINE_OK) {
        return status;
    }
    out->triggers = memory_allocate_zeroed(out->table.rows + 1, sizeof *out->triggers);
    if (out->triggers == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for triggers");
    }
    for (uint32_t row = 0; row < out->table.rows && status == DATELINE_OK; row++) {
        status = read_trigger(out, row, classes, error);
    }
    return status;
}

void trigger_close(trigger_table *table)
{
    memory_release(table->triggers);
    memory_release(table->frames);
    *table = (trigger_table){.frame_count = 0};
}
