#include "sayswho/cue.h"

#include <stdlib.h>

#include "base/memory.h"

enum {
    COLUMN_CUE,
    COLUMN_PART,
    COLUMN_FRAMES,
    COLUMN_STANCE,
    COLUMN_CERTAINTY,
    COLUMN_NEGATED,
    COLUMN_TIER,
    COLUMN_TARGET,
    COLUMN_FLAGS,
    COLUMN_COUNT
};

typedef struct named_value {
    const char *name;
    uint32_t value;
} named_value;

static const named_value part_names[] = {
    {"verb", CUE_VERB},  {"noun", CUE_NOUN},        {"adj", CUE_ADJECTIVE},
    {"adv", CUE_ADVERB}, {"prep", CUE_PREPOSITION}, {NULL, 0},
};

static const named_value frame_names[] = {
    {"quote", FRAME_QUOTE},
    {"clause", FRAME_CLAUSE},
    {"that", FRAME_THAT},
    {"wh", FRAME_WH},
    {"to", FRAME_TO},
    {"gerund", FRAME_GERUND},
    {"np", FRAME_NP},
    {"np-hearer", FRAME_NP_HEARER},
    {"np-quoted", FRAME_NP_QUOTED},
    {"np-target", FRAME_NP_TARGET},
    {"rest", FRAME_REST},
    {"as", FRAME_AS},
    {"none", FRAME_NONE},
    {NULL, 0},
};

static const named_value target_names[] = {
    {"object", TARGET_OBJECT},
    {"holder", TARGET_HOLDER},
    {"possessor", TARGET_POSSESSOR},
    {"after", TARGET_AFTER},
    {NULL, 0},
};

static bool find_name(const named_value *names, slice name, uint32_t *value)
{
    for (; names->name != NULL; names++) {
        if (slice_equal(slice_from_string(names->name), name)) {
            *value = names->value;
            return true;
        }
    }
    return false;
}

bool cue_has_word(slice words, slice word)
{
    while (words.data != NULL) {
        if (slice_equal(slice_cut(&words, ' '), word)) {
            return true;
        }
    }
    return false;
}

static bool read_stance(slice name, sayswho_stance *out)
{
    if (slice_equal(name, SLICE("none"))) {
        *out = STANCE_NONE;
        return true;
    }
    for (int i = 0; i < STANCE_COUNT; i++) {
        if (slice_equal(slice_from_string(sayswho_stance_name((sayswho_stance)i)), name)) {
            *out = (sayswho_stance)i;
            return true;
        }
    }
    return false;
}

static bool read_certainty(slice name, sayswho_certainty *out)
{
    for (int i = CERTAINTY_CERTAIN; i <= CERTAINTY_NEGATED; i++) {
        if (slice_equal(slice_from_string(sayswho_certainty_name((sayswho_certainty)i)), name)) {
            *out = (sayswho_certainty)i;
            return true;
        }
    }
    return false;
}

static bool read_stand(slice stance, slice certainty, cue_stand *out)
{
    *out = (cue_stand){STANCE_NONE, CERTAINTY_CERTAIN};
    if (stance.length == 0) {
        return true;
    }
    return read_stance(stance, &out->stance) &&
           (certainty.length == 0 || read_certainty(certainty, &out->certainty));
}

// Words that are no name of a frame are prepositions: they stay in the cell and are looked up
// there.
static void read_frames(slice cell, cue *out)
{
    slice rest = cell;
    while (rest.data != NULL && rest.length > 0) {
        uint32_t bit = 0;
        bool known = find_name(frame_names, slice_cut(&rest, ' '), &bit);
        out->frames |= known ? bit : (uint32_t)FRAME_PREPOSITION;
    }
    out->prepositions = cell;
}

static void read_flags(slice cell, cue *out)
{
    out->is_factive = cue_has_word(cell, SLICE("factive"));
    out->is_given = cue_has_word(cell, SLICE("given"));
    out->takes_hearer = cue_has_word(cell, SLICE("hearer"));
    out->takes_thing = cue_has_word(cell, SLICE("thing"));
    out->is_authors = cue_has_word(cell, SLICE("author"));
    out->is_warning = cue_has_word(cell, SLICE("warning"));
    out->is_report_object = cue_has_word(cell, SLICE("report-object"));
    out->is_tellers = cue_has_word(cell, SLICE("teller"));
    out->is_find = cue_has_word(cell, SLICE("find"));
    out->is_wide = cue_has_word(cell, SLICE("wide"));
    out->only_negated = cue_has_word(cell, SLICE("negated-only"));
}

static uint32_t count_words(slice words)
{
    uint32_t count = 0;
    while (words.data != NULL) {
        slice_cut(&words, ' ');
        count++;
    }
    return count;
}

static bool read_row(const lexicon_table *table, uint32_t row, cue *out)
{
    slice rest = lexicon_cell(table, row, COLUMN_CUE);
    out->words = rest;
    out->word_count = count_words(rest);
    out->first = slice_cut(&rest, ' ');
    uint32_t part = 0;
    if (out->first.length == 0 ||
        !find_name(part_names, lexicon_cell(table, row, COLUMN_PART), &part)) {
        return false;
    }
    out->part = (cue_part)part;
    read_frames(lexicon_cell(table, row, COLUMN_FRAMES), out);
    read_flags(lexicon_cell(table, row, COLUMN_FLAGS), out);
    out->tier = slice_equal(lexicon_cell(table, row, COLUMN_TIER), SLICE("attitude"))
                    ? TIER_ATTITUDE
                    : TIER_SPEECH;
    slice target = lexicon_cell(table, row, COLUMN_TARGET);
    uint32_t kind = TARGET_NONE;
    slice target_name = slice_cut(&target, ' ');
    if (target_name.length > 0 && !find_name(target_names, target_name, &kind)) {
        return false;
    }
    out->target = (cue_target)kind;
    out->deed_prepositions = target;
    slice negated = lexicon_cell(table, row, COLUMN_NEGATED);
    slice negated_stance = slice_cut(&negated, ' ');
    return read_stand(lexicon_cell(table, row, COLUMN_STANCE),
                      lexicon_cell(table, row, COLUMN_CERTAINTY), &out->plain) &&
           read_stand(negated_stance, negated, &out->negated);
}

static int compare_cues(const void *a, const void *b)
{
    const cue *left = a, *right = b;
    int order = slice_compare(left->first, right->first);
    if (order == 0 && left->word_count != right->word_count) {
        return left->word_count > right->word_count ? -1 : 1;
    }
    if (order == 0) {
        order = slice_compare(left->words, right->words);
    }
    return order != 0 ? order : (int)left->part - (int)right->part;
}

// Where the first cue of a word stands, or would.
static uint32_t *start_of(const cue_table *table, slice word)
{
    const uint32_t mask = table->start_count - 1;
    uint32_t at = (uint32_t)slice_hash(word) & mask;
    while (table->starts[at] != 0 && !slice_equal(table->cues[table->starts[at] - 1].first, word)) {
        at = (at + 1) & mask;
    }
    return &table->starts[at];
}

// Most words begin no cue: a hash says so at one look, where a search among all cues took ten.
static bool index_cues(cue_table *table)
{
    table->start_count = 16;
    while (table->start_count <= 2 * table->count) {
        table->start_count *= 2;
    }
    table->starts = memory_allocate_zeroed(table->start_count, sizeof *table->starts);
    if (table->starts == NULL) {
        return false;
    }
    for (uint32_t i = table->count; i-- > 0;) {
        *start_of(table, table->cues[i].first) = i + 1; // the first of a word is written last
    }
    return true;
}

static dateline_status read_rows(cue_table *out, const lexicon_table *table, dateline_error *error)
{
    for (uint32_t row = 0; row < table->rows; row++) {
        if (!read_row(table, row, &out->cues[row])) {
            slice words = lexicon_cell(table, row, COLUMN_CUE);
            return error_set(error, DATELINE_CORRUPT, 0, 0,
                             "lexicon sayswho/cues: the row of \"%.*s\" has an unknown name",
                             (int)words.length, words.data);
        }
    }
    out->count = table->rows;
    qsort(out->cues, out->count, sizeof *out->cues, compare_cues);
    return index_cues(out)
               ? DATELINE_OK
               : error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the cue lexicon");
}

dateline_status cue_table_open(cue_table *out, const lexicon *lexicon, dateline_error *error)
{
    *out = (cue_table){.count = 0};
    lexicon_table table;
    dateline_status status =
        lexicon_find_table(&table, lexicon, "sayswho/cues", COLUMN_COUNT, error);
    if (status != DATELINE_OK) {
        return status;
    }
    out->cues = memory_allocate_zeroed(table.rows + 1, sizeof *out->cues);
    if (out->cues == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the cue lexicon");
    }
    status = read_rows(out, &table, error);
    if (status != DATELINE_OK) {
        cue_table_close(out);
    }
    return status;
}

void cue_table_close(cue_table *table)
{
    memory_release(table->cues);
    memory_release(table->starts);
    *table = (cue_table){.count = 0};
}

void cue_table_find(const cue_table *table, slice lemma, uint32_t *first, uint32_t *end)
{
    const uint32_t start = *start_of(table, lemma);
    *first = *end = start == 0 ? 0 : start - 1;
    while (start != 0 && *end < table->count && slice_equal(table->cues[*end].first, lemma)) {
        ++*end;
    }
}
