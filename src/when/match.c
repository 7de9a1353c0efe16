#include "when/match.h"

#define CAPTURE_LIMIT 16
#define STEP_LIMIT 4000 // per rule and place: patterns have no loops, this bounds odd ones
#define LOOK_BACK 6     // atoms that a guard may look back

typedef struct capture {
    uint8_t field;
    int32_t value;
} capture;

typedef struct run {
    const matcher *matcher;
    capture captures[CAPTURE_LIMIT];
    uint32_t best_end; // 0: none yet
    capture best[CAPTURE_LIMIT];
    uint32_t best_count;
    uint32_t steps;
} run;

const uint16_t *match_candidates(const matcher *matcher, uint32_t at, uint32_t *count)
{
    const atom *atom = &matcher->atoms->items[at];
    *count = 0;
    if (atom->symbol == SYMBOL_NONE && atom->kind != ATOM_DIGITS) {
        return NULL;
    }
    uint32_t first = matcher->set->first_start[atom->symbol];
    *count = matcher->set->first_start[atom->symbol + 1] - first;
    return matcher->set->starts + first;
}

// Where capitals say nothing a month is told from "may" and "they march" by its tag: what stands
// alone must be a name, what has a figure beside it no verb.
static bool meets_needs_by_tag(const atom *atom, uint8_t needs)
{
    switch (needs) {
    case NEEDS_UPPER:
        return atom->upos != UPOS_VERB && atom->upos != UPOS_AUX;
    case NEEDS_INNER:
        return atom->upos == UPOS_PROPN;
    default:
        return true;
    }
}

static bool meets_needs(const atom *atom, uint8_t needs)
{
    if (atom->is_caseless) {
        return meets_needs_by_tag(atom, needs);
    }
    switch (needs) {
    case NEEDS_UPPER:
        return atom->is_upper;
    case NEEDS_INNER:
        return atom->is_upper && !atom->is_first;
    case NEEDS_LOWER:
        return !atom->is_upper;
    default:
        return true;
    }
}

// Does the entry's phrase stand at `at`?
static bool entry_stands(const matcher *matcher, const words_entry *entry, uint32_t at)
{
    if (at + entry->length > matcher->limit ||
        !meets_needs(&matcher->atoms->items[at], entry->needs)) {
        return false;
    }
    for (uint32_t i = 1; i < entry->length; i++) {
        if (matcher->atoms->items[at + i].symbol != entry->symbols[i]) {
            return false;
        }
    }
    return true;
}

static void go(run *run, uint32_t pc, uint32_t at, uint32_t count);

static void go_on_with(run *run, const instruction *step, uint32_t pc, uint32_t at, uint32_t count,
                       int32_t value)
{
    if (step->field != FIELD_COUNT_OF_FIELDS && count < CAPTURE_LIMIT) {
        run->captures[count++] = (capture){step->field, value};
    }
    go(run, pc + 1, at, count);
}

static void go_class(run *run, const instruction *step, uint32_t pc, uint32_t at, uint32_t count)
{
    const matcher *matcher = run->matcher;
    uint32_t entries_here;
    const words_entry *entries =
        words_entries(matcher->words, matcher->atoms->items[at].symbol, &entries_here);
    for (uint32_t i = 0; i < entries_here; i++) {
        if (entries[i].class_id == step->argument && entry_stands(matcher, &entries[i], at)) {
            fired_mark(fired_cell_text(entries[i].cell), FIRED_ANSWERED);
            go_on_with(run, step, pc, at + entries[i].length, count, entries[i].value);
        }
    }
}

static void go_number(run *run, const instruction *step, uint32_t pc, uint32_t at, uint32_t count)
{
    const matcher *matcher = run->matcher;
    int32_t value;
    uint32_t length = number_read(matcher->classes, matcher->words, matcher->atoms, at,
                                  matcher->limit, (number_shape)step->argument, &value);
    if (length > 0) {
        go_on_with(run, step, pc, at + length, count, value);
    }
}

static void keep_best(run *run, uint32_t at, uint32_t count)
{
    if (at > run->best_end) {
        run->best_end = at;
        run->best_count = count;
        memcpy(run->best, run->captures, count * sizeof *run->best);
    }
}

// Follows the program from pc at atom `at`; tries every way and keeps the longest.
static void go(run *run, uint32_t pc, uint32_t at, uint32_t count)
{
    const matcher *matcher = run->matcher;
    while (run->steps++ < STEP_LIMIT) {
        const instruction *step = &matcher->set->program[pc];
        bool is_over = at >= matcher->limit;
        const atom *atom = is_over ? NULL : &matcher->atoms->items[at];
        switch (step->operation) {
        case DO_MATCH:
            keep_best(run, at, count);
            return;
        case DO_JUMP:
            pc = step->argument;
            continue;
        case DO_SPLIT:
            go(run, pc + 1, at, count);
            pc = step->argument;
            continue;
        case DO_GLUE:
            if (is_over || !atom->is_glued) {
                return;
            }
            break;
        case DO_SYMBOL:
            if (is_over || atom->symbol != step->argument) {
                return;
            }
            at++;
            break;
        default:
            if (!is_over) {
                (step->operation == DO_CLASS ? go_class : go_number)(run, step, pc, at, count);
            }
            return;
        }
        pc++;
    }
}

static uint32_t run_from(const matcher *matcher, run *run, uint32_t pc, uint32_t at)
{
    run->matcher = matcher;
    run->best_end = 0;
    run->steps = 0;
    go(run, pc, at, 0);
    return run->best_end;
}

// Does the guard's pattern end right before atom `at`?
static bool stands_before(const matcher *matcher, uint32_t pc, uint32_t at)
{
    struct matcher left = *matcher;
    left.limit = at;
    for (uint32_t back = 1; back <= LOOK_BACK && back <= at; back++) {
        run run;
        if (run_from(&left, &run, pc, at - back) == at) {
            return true;
        }
    }
    return false;
}

static bool stands_behind(const matcher *matcher, uint32_t pc, uint32_t end)
{
    run run;
    return end < matcher->limit && run_from(matcher, &run, pc, end) > 0;
}

static bool passes_guards(const matcher *matcher, const rule *rule, uint32_t at, uint32_t end)
{
    const uint32_t *guards = rule->guards;
    if (guards[UNLESS_AFTER] != INSTRUCTION_NONE &&
        stands_before(matcher, guards[UNLESS_AFTER], at)) {
        return false;
    }
    if (guards[ONLY_AFTER] != INSTRUCTION_NONE && !stands_before(matcher, guards[ONLY_AFTER], at)) {
        return false;
    }
    if (guards[UNLESS_BEFORE] != INSTRUCTION_NONE &&
        stands_behind(matcher, guards[UNLESS_BEFORE], end)) {
        return false;
    }
    return guards[ONLY_BEFORE] == INSTRUCTION_NONE ||
           stands_behind(matcher, guards[ONLY_BEFORE], end);
}

// Most places where a rule may begin ("the", "a") go on with a word that no rule knows.
static bool is_cut_short(const matcher *matcher, const rule *rule, uint32_t at)
{
    if (!rule->is_long) {
        return false;
    }
    const atom *next = &matcher->atoms->items[at + 1];
    return at + 1 >= matcher->limit || (next->symbol == SYMBOL_NONE && next->kind != ATOM_DIGITS);
}

uint32_t match_rule(const matcher *matcher, const rule *rule, uint32_t at, frame *frame)
{
    if (is_cut_short(matcher, rule, at)) {
        return 0;
    }
    run run;
    uint32_t end = run_from(matcher, &run, rule->start, at);
    if (end <= at || !passes_guards(matcher, rule, at, end)) {
        return 0;
    }
    for (uint32_t i = 0; i < rule->setting_count; i++) {
        frame->fields[rule->settings[i].field] = rule->settings[i].value;
    }
    for (uint32_t i = 0; i < run.best_count; i++) {
        frame->fields[run.best[i].field] = run.best[i].value;
    }
    return end;
}
