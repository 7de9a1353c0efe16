#include "when/rule.h"

#include "base/memory.h"
#include "when/pattern.h"

#define RULE_LIMIT 2000
#define MATCH_LIMIT 8 // match lines of one rule

// What is being read.
typedef struct reading {
    rule_set *set;
    words *words;
    const char *file;
    uint32_t line;
    dateline_error *error;
    pattern_parts parts;
    slice matches[MATCH_LIMIT];
    uint32_t match_count;
    bool has_rule;
} reading;

static dateline_status complain(const reading *reading, const char *fault, slice where)
{
    return error_set(reading->error, DATELINE_CORRUPT, 0, reading->line,
                     "lexicon/%s.rule:%u: %s: \"%.*s\"", reading->file, reading->line, fault,
                     (int)where.length, where.data);
}

static slice next_word(slice *rest)
{
    *rest = slice_trim(*rest);
    slice word = slice_cut(rest, ' ');
    *rest = slice_trim(*rest);
    return word;
}

static rule *current(const reading *reading)
{
    return &reading->set->rules[reading->set->rule_count - 1];
}

static dateline_status compile(reading *reading, slice text)
{
    const char *fault = NULL;
    slice where = text;
    if (pattern_compile(reading->set, reading->words, &reading->parts, text, &fault, &where)) {
        return DATELINE_OK;
    }
    if (fault == NULL) {
        return error_set(reading->error, DATELINE_NO_MEMORY, 0, 0, "no memory for rules of time");
    }
    return complain(reading, fault, where);
}

// A split before each match line but the last sends a failed match on to the next.
static dateline_status compile_matches(reading *reading)
{
    rule_set *set = reading->set;
    current(reading)->start = set->length;
    for (uint32_t i = 0; i < reading->match_count; i++) {
        uint32_t start = set->length;
        bool is_last = i + 1 == reading->match_count;
        dateline_status status = compile(reading, is_last ? reading->matches[i] : SLICE(""));
        if (status != DATELINE_OK || is_last) {
            return status;
        }
        // The empty pattern left one instruction, which becomes the split.
        status = compile(reading, reading->matches[i]);
        if (status != DATELINE_OK) {
            return status;
        }
        set->program[start].operation = DO_SPLIT;
        set->program[start].argument = set->length;
    }
    return DATELINE_OK;
}

static dateline_status finish_rule(reading *reading)
{
    if (!reading->has_rule) {
        return DATELINE_OK;
    }
    reading->has_rule = false;
    if (reading->match_count == 0) {
        return complain(reading, "a rule without a match line",
                        slice_from_string(current(reading)->name));
    }
    return compile_matches(reading);
}

static dateline_status begin_rule(reading *reading, rule_role role, slice name)
{
    dateline_status status = finish_rule(reading);
    if (status != DATELINE_OK) {
        return status;
    }
    rule_set *set = reading->set;
    if (name.length == 0 || name.length >= RULE_NAME_BYTES || set->rule_count == RULE_LIMIT) {
        return complain(reading, "no rule can have this name", name);
    }
    if (set->rule_count == set->rule_capacity) {
        uint32_t wanted = set->rule_capacity == 0 ? 64 : set->rule_capacity * 2;
        rule *grown = memory_resize(set->rules, wanted * sizeof *grown);
        if (grown == NULL) {
            return error_set(reading->error, DATELINE_NO_MEMORY, 0, 0, "no memory for rules");
        }
        set->rules = grown;
        set->rule_capacity = wanted;
    }
    rule *rule = &set->rules[set->rule_count++];
    memset(rule, 0, sizeof *rule);
    memcpy(rule->name, name.data, name.length);
    rule->role = role;
    rule->start = INSTRUCTION_NONE;
    for (int kind = 0; kind < GUARD_KINDS; kind++) {
        rule->guards[kind] = INSTRUCTION_NONE;
    }
    reading->has_rule = true;
    reading->match_count = 0;
    return DATELINE_OK;
}

static dateline_status read_define(reading *reading, slice rest)
{
    if (reading->parts.count == PART_LIMIT) {
        return complain(reading, "too many parts", rest);
    }
    slice name = next_word(&rest);
    reading->parts.items[reading->parts.count++] = (pattern_part){name, rest};
    return DATELINE_OK;
}

static dateline_status read_guard(reading *reading, bool is_unless, slice rest)
{
    slice side = next_word(&rest);
    bool is_after = slice_equal(side, SLICE("after"));
    if (!is_after && !slice_equal(side, SLICE("before"))) {
        return complain(reading, "after or before is missing", side);
    }
    guard_kind kind = is_unless ? (is_after ? UNLESS_AFTER : UNLESS_BEFORE)
                                : (is_after ? ONLY_AFTER : ONLY_BEFORE);
    current(reading)->guards[kind] = reading->set->length;
    return compile(reading, rest);
}

static dateline_status add_setting(reading *reading, frame_field field, slice value)
{
    rule *rule = current(reading);
    int32_t number;
    if (!frame_value_named(value, &number) || rule->setting_count == SETTING_LIMIT) {
        return complain(reading, "no such value", value);
    }
    rule->settings[rule->setting_count++] = (rule_setting){(uint8_t)field, number};
    return DATELINE_OK;
}

// "date near=mention": a word alone is the frame's kind.
static dateline_status read_yield(reading *reading, slice rest)
{
    while (rest.length > 0) {
        slice value = next_word(&rest);
        frame_field field = FIELD_KIND;
        if (memchr(value.data, '=', value.length) != NULL) {
            slice name = slice_cut(&value, '=');
            field = frame_field_named(name);
            if (field == FIELD_COUNT_OF_FIELDS) {
                return complain(reading, "no such field", name);
            }
        }
        dateline_status status = add_setting(reading, field, value);
        if (status != DATELINE_OK) {
            return status;
        }
    }
    return DATELINE_OK;
}

static dateline_status read_touches(reading *reading, slice rest)
{
    while (rest.length > 0) {
        slice word = next_word(&rest);
        int32_t kind;
        if (!frame_value_named(word, &kind)) {
            return complain(reading, "no such kind of frame", word);
        }
        current(reading)->kinds |= 1u << kind;
    }
    return DATELINE_OK;
}

static dateline_status read_body(reading *reading, slice key, slice rest)
{
    if (!reading->has_rule) {
        return complain(reading, "stands outside a rule", key);
    }
    if (slice_equal(key, SLICE("match"))) {
        if (reading->match_count == MATCH_LIMIT) {
            return complain(reading, "too many match lines", rest);
        }
        reading->matches[reading->match_count++] = rest;
        return DATELINE_OK;
    }
    if (slice_equal(key, SLICE("unless")) || slice_equal(key, SLICE("only"))) {
        return read_guard(reading, key.data[0] == 'u', rest);
    }
    if (slice_equal(key, SLICE("yield"))) {
        return read_yield(reading, rest);
    }
    if (slice_equal(key, SLICE("touches"))) {
        return read_touches(reading, rest);
    }
    bool is_for_people = slice_equal(key, SLICE("for")) || slice_equal(key, SLICE("+")) ||
                         slice_equal(key, SLICE("-"));
    return is_for_people ? DATELINE_OK : complain(reading, "no such line", key);
}

static dateline_status read_line(reading *reading, slice line)
{
    line = slice_trim(line);
    if (line.length == 0 || line.data[0] == '#') {
        return DATELINE_OK;
    }
    slice rest = line;
    slice key = next_word(&rest);
    if (slice_equal(key, SLICE("define"))) {
        return read_define(reading, rest);
    }
    if (slice_equal(key, SLICE("day"))) {
        return DATELINE_OK; // the article's day of the examples
    }
    if (slice_equal(key, SLICE("rule"))) {
        return begin_rule(reading, RULE_MAIN, rest);
    }
    if (slice_equal(key, SLICE("prefix"))) {
        return begin_rule(reading, RULE_PREFIX, rest);
    }
    if (slice_equal(key, SLICE("suffix"))) {
        return begin_rule(reading, RULE_SUFFIX, rest);
    }
    return read_body(reading, key, rest);
}

dateline_status rule_set_add(rule_set *set, words *words, const char *file, slice text,
                             dateline_error *error)
{
    reading reading = {.set = set, .words = words, .file = file, .error = error};
    while (text.length > 0) {
        slice line = slice_cut(&text, '\n');
        reading.line++;
        dateline_status status = read_line(&reading, line);
        if (status != DATELINE_OK) {
            return status;
        }
    }
    return finish_rule(&reading);
}

void rule_set_clear(rule_set *set)
{
    memory_release(set->rules);
    memory_release(set->program);
    memory_release(set->first_start);
    memory_release(set->starts);
    memset(set, 0, sizeof *set);
}

// ---- what a rule may begin with ----

typedef struct indexer {
    const rule_set *set;
    const words *words;
    const number_classes *classes;
    uint8_t *begins; // [symbol] of one rule
} indexer;

static void mark_class(indexer *indexer, uint8_t class_id)
{
    uint32_t count;
    const words_entry *entries = words_all(indexer->words, &count);
    for (uint32_t i = 0; i < count; i++) {
        if (entries[i].class_id == class_id) {
            indexer->begins[entries[i].symbols[0]] = 1;
        }
    }
}

static void mark_number(indexer *indexer, number_shape shape)
{
    uint32_t count;
    const words_entry *entries = words_all(indexer->words, &count);
    indexer->begins[SYMBOL_NONE] = 1;
    for (uint32_t i = 0; i < count; i++) {
        if (number_begins_with(indexer->classes, shape, entries[i].class_id)) {
            indexer->begins[entries[i].symbols[0]] = 1;
        }
    }
}

// Programs have no loops, so following every branch ends.
static void mark_beginnings(indexer *indexer, uint32_t at)
{
    for (;;) {
        const instruction *step = &indexer->set->program[at];
        switch (step->operation) {
        case DO_SYMBOL:
            indexer->begins[step->argument] = 1;
            return;
        case DO_CLASS:
            mark_class(indexer, (uint8_t)step->argument);
            return;
        case DO_NUMBER:
            mark_number(indexer, (number_shape)step->argument);
            return;
        case DO_SPLIT:
            mark_beginnings(indexer, step->argument);
            at++;
            break;
        case DO_JUMP:
            at = step->argument;
            break;
        case DO_GLUE:
            at++;
            break;
        default:
            return;
        }
    }
}

// Can the program at `at` match having taken `taken` atoms, with at most one?
static bool can_be_short(const rule_set *set, uint32_t at, uint32_t taken)
{
    for (;;) {
        const instruction *step = &set->program[at];
        switch (step->operation) {
        case DO_MATCH:
            return true;
        case DO_JUMP:
            at = step->argument;
            break;
        case DO_SPLIT:
            if (can_be_short(set, step->argument, taken)) {
                return true;
            }
            at++;
            break;
        case DO_GLUE:
            at++;
            break;
        default:
            if (++taken > 1) {
                return false;
            }
            at++;
        }
    }
}

// Two passes over the rules: without `next` counts into first_start, with it fills.
static void index_pass(indexer *indexer, rule_set *set, uint32_t symbols, uint32_t *next)
{
    for (uint32_t rule = 0; rule < set->rule_count; rule++) {
        set->rules[rule].is_long = !can_be_short(set, set->rules[rule].start, 0);
        memset(indexer->begins, 0, symbols);
        mark_beginnings(indexer, set->rules[rule].start);
        for (uint32_t symbol = 0; symbol < symbols; symbol++) {
            if (!indexer->begins[symbol]) {
                continue;
            }
            if (next == NULL) {
                set->first_start[symbol + 1]++;
            } else {
                set->starts[next[symbol]++] = (uint16_t)rule;
            }
        }
    }
}

dateline_status rule_set_index(rule_set *set, const words *words, const number_classes *classes,
                               dateline_error *error)
{
    uint32_t symbols = words_symbol_count(words);
    indexer indexer = {set, words, classes, memory_allocate(symbols)};
    uint32_t *next = memory_allocate_zeroed((size_t)symbols + 1, sizeof *next);
    set->first_start = memory_allocate_zeroed((size_t)symbols + 1, sizeof *set->first_start);
    bool is_good = indexer.begins != NULL && next != NULL && set->first_start != NULL;
    if (is_good) {
        index_pass(&indexer, set, symbols, NULL);
        for (uint32_t symbol = 0; symbol < symbols; symbol++) {
            set->first_start[symbol + 1] += set->first_start[symbol];
            next[symbol + 1] = set->first_start[symbol + 1];
        }
        set->starts = memory_allocate((set->first_start[symbols] + 1) * sizeof *set->starts);
        is_good = set->starts != NULL;
    }
    if (is_good) {
        index_pass(&indexer, set, symbols, next);
    }
    memory_release(indexer.begins);
    memory_release(next);
    return is_good ? DATELINE_OK
                   : error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to index rules");
}
