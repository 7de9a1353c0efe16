// Finds expressions: at each atom the longest rule wins, prefixes and suffixes widen it, and a day
// joins the clock beside it.
#include "when/found.h"

#define PREFIX_DEPTH 2      // "the end of early March"
#define WINDOW_LIMIT 4096   // tokens looked at together; a longer sentence is cut
#define EXPRESSION_LIMIT 64 // atoms in one expression

typedef struct finder {
    const when_reader *reader;
    matcher matcher;
    const atom_list *atoms;
    arena *arena;
    found_list *out;
    uint32_t window_first; // index of the first expression of this window
    uint32_t last_end;     // atom behind the last expression
} finder;

typedef struct hit {
    frame frame;
    const rule *rule;
    uint32_t end; // 0: nothing
} hit;

// An expression neither begins nor ends inside a word: not the 1990 of "B1990".
static bool is_inside_word(const finder *finder, uint32_t at)
{
    if (at == 0 || at >= finder->atoms->count) {
        return false;
    }
    const atom *here = &finder->atoms->items[at];
    return here->is_glued && here->kind != ATOM_MARK && here[-1].kind != ATOM_MARK;
}

static void merge(frame *into, const frame *more)
{
    for (int field = FIELD_KIND + 1; field < FIELD_COUNT_OF_FIELDS; field++) {
        if (more->fields[field] != FIELD_UNSET && into->fields[field] == FIELD_UNSET) {
            into->fields[field] = more->fields[field];
        }
    }
}

static void try_main(const finder *finder, const rule *rule, uint32_t at, hit *best)
{
    frame frame;
    frame_clear(&frame);
    uint32_t end = match_rule(&finder->matcher, rule, at, &frame);
    if (end > best->end && !is_inside_word(finder, end)) {
        *best = (hit){frame, rule, end};
    }
}

static hit find_at(const finder *finder, uint32_t at, int depth);

static void try_prefix(const finder *finder, const rule *rule, uint32_t at, int depth, hit *best)
{
    frame frame;
    frame_clear(&frame);
    uint32_t middle = match_rule(&finder->matcher, rule, at, &frame);
    if (middle == 0 || middle >= finder->atoms->count) {
        return;
    }
    hit inner = find_at(finder, middle, depth + 1);
    if (inner.end > best->end && (rule->kinds >> inner.frame.fields[FIELD_KIND] & 1u) != 0) {
        merge(&inner.frame, &frame);
        *best = inner;
    }
}

// The longest expression that starts at atom `at`; ties fall to the rule that stands first.
static hit find_at(const finder *finder, uint32_t at, int depth)
{
    hit best = {.end = 0};
    uint32_t count;
    const uint16_t *candidates = match_candidates(&finder->matcher, at, &count);
    for (uint32_t i = 0; i < count; i++) {
        const rule *rule = &finder->matcher.set->rules[candidates[i]];
        if (rule->role == RULE_MAIN) {
            try_main(finder, rule, at, &best);
        } else if (rule->role == RULE_PREFIX && depth < PREFIX_DEPTH) {
            try_prefix(finder, rule, at, depth, &best);
        }
    }
    return best;
}

static void widen_right(const finder *finder, hit *hit)
{
    if (hit->end >= finder->atoms->count) {
        return;
    }
    uint32_t count;
    const uint16_t *candidates = match_candidates(&finder->matcher, hit->end, &count);
    for (uint32_t i = 0; i < count; i++) {
        const rule *rule = &finder->matcher.set->rules[candidates[i]];
        bool touches = (rule->kinds >> hit->frame.fields[FIELD_KIND] & 1u) != 0;
        if (rule->role != RULE_SUFFIX || !touches) {
            continue;
        }
        frame more;
        frame_clear(&more);
        uint32_t end = match_rule(&finder->matcher, rule, hit->end, &more);
        if (end > 0 && !is_inside_word(finder, end)) {
            merge(&hit->frame, &more);
            hit->end = end;
            return;
        }
    }
}

// "this afternoon" behind "six o'clock"
static bool is_part_of_hour(const frame *day, const frame *clock)
{
    return frame_has(clock, FIELD_HOUR) && !frame_has(clock, FIELD_PART) &&
           frame_has(day, FIELD_PART) && !frame_has(day, FIELD_HOUR) &&
           !frame_has(day, FIELD_CLOCK);
}

static bool is_day(const frame *day, const frame *clock)
{
    if (frame_has_clock(day) && !is_part_of_hour(day, clock)) {
        return false;
    }
    if (day->fields[FIELD_KIND] == FRAME_OFFSET) {
        return day->fields[FIELD_UNIT] == UNIT_DAY;
    }
    return day->fields[FIELD_KIND] == FRAME_DATE &&
           (frame_has(day, FIELD_DAY) || frame_has(day, FIELD_WEEKDAY) ||
            frame_has(day, FIELD_HOLIDAY));
}

// Is what stands between two expressions nothing, or one joining word?
static bool is_joint(const finder *finder, uint32_t from, uint32_t to)
{
    if (from == to) {
        return true;
    }
    uint32_t count;
    const words_entry *entries =
        words_entries(finder->reader->words, finder->atoms->items[from].symbol, &count);
    for (uint32_t i = 0; i < count; i++) {
        bool fits =
            entries[i].class_id == finder->reader->joint_class && entries[i].length == to - from;
        for (uint32_t k = 1; fits && k < entries[i].length; k++) {
            fits = finder->atoms->items[from + k].symbol == entries[i].symbols[k];
        }
        if (fits) {
            fired_mark(fired_cell_text(entries[i].cell), FIRED_ANSWERED);
            return true;
        }
    }
    return false;
}

// Joins "Friday" and "10 p.m.". True when the hit went into the expression before it.
static bool join_clock(finder *finder, uint32_t at, const hit *hit)
{
    if (finder->out->count == finder->window_first || !is_joint(finder, finder->last_end, at)) {
        return false;
    }
    found *before = &finder->out->items[finder->out->count - 1];
    bool clock_last = frame_is_clock_only(&hit->frame) && is_day(&before->frame, &hit->frame);
    bool clock_first = frame_is_clock_only(&before->frame) && is_day(&hit->frame, &before->frame);
    // "on Friday at 27:15": the day stands.
    bool is_clock = !frame_is_past_midnight(&hit->frame) && !frame_is_past_midnight(&before->frame);
    if ((!clock_last && !clock_first) || !is_clock) {
        return false;
    }
    const atom *last = &finder->atoms->items[hit->end - 1];
    if (clock_first) {
        frame clock = before->frame;
        before->frame = hit->frame;
        before->rule = hit->rule;
        merge(&before->frame, &clock);
    } else {
        merge(&before->frame, &hit->frame);
    }
    before->at.end = last->at.end;
    before->end = last->token + 1;
    return true;
}

static bool keep(finder *finder, uint32_t at, const hit *hit)
{
    if (!join_clock(finder, at, hit)) {
        found *found = ARENA_PUSH(finder->arena, finder->out->items, finder->out->count,
                                  finder->out->capacity);
        if (found == NULL) {
            return false;
        }
        const atom *first = &finder->atoms->items[at];
        const atom *last = &finder->atoms->items[hit->end - 1];
        found->frame = hit->frame;
        found->rule = hit->rule;
        found->at = (span){first->at.start, last->at.end};
        found->first = first->token;
        found->end = last->token + 1;
    }
    finder->last_end = hit->end;
    return true;
}

static bool find_in_window(finder *finder)
{
    finder->window_first = finder->out->count;
    finder->last_end = 0;
    uint32_t at = 0;
    while (at < finder->atoms->count) {
        if (is_inside_word(finder, at)) {
            at++;
            continue;
        }
        uint32_t limit = at + EXPRESSION_LIMIT;
        finder->matcher.limit = limit < finder->atoms->count ? limit : finder->atoms->count;
        hit hit = find_at(finder, at, 0);
        if (hit.end == 0) {
            at++;
            continue;
        }
        widen_right(finder, &hit);
        if (!keep(finder, at, &hit)) {
            return false;
        }
        at = hit.end;
    }
    return true;
}

// Does the text before token `end` stop with "Feb." or "p.m."? Splitters take the stop for a
// sentence's end.
static bool ends_with_abbreviation(const when_reader *reader, const text_document *document,
                                   uint32_t first, uint32_t end)
{
    if (end - first < 2) {
        return false;
    }
    slice last = document->tokens[end - 1].form;
    bool has_dot = last.length > 1 && last.data[last.length - 1] == '.';
    slice name = has_dot ? slice_of(last.data, last.length - 1) : document->tokens[end - 2].form;
    if (!has_dot && !slice_equal(last, SLICE("."))) {
        return false;
    }
    if (name.length >= 3 && name.data[name.length - 2] == '.') {
        return words_is_phrase(reader->words, name, reader->half_days);
    }
    atom atom = {.symbol = words_find(reader->words, name)};
    int32_t month;
    return number_word(reader->words, &atom, reader->short_months, &month);
}

// The nearest place at or before `end` behind a word that no expression holds, so that a cut goes
// through none.
static uint32_t safe_cut(const when_reader *reader, const text_document *document, uint32_t end)
{
    for (uint32_t back = 0; back < EXPRESSION_LIMIT; back++) {
        slice form = document->tokens[end - 1 - back].form;
        bool is_word = (form.data[0] >= 'a' && form.data[0] <= 'z');
        if (is_word && words_find(reader->words, form) == SYMBOL_NONE) {
            return end - back;
        }
    }
    return end;
}

// One past the last token that is read together with `first`: its sentence, and the next when the
// sentence was cut behind a short month.
static uint32_t window_end(const when_reader *reader, const text_document *document, uint32_t first)
{
    uint32_t sentence = document->tokens[first].sentence;
    uint32_t end = document->sentences[sentence].end_token;
    while (sentence + 1 < document->sentence_count && end - first < WINDOW_LIMIT &&
           ends_with_abbreviation(reader, document, first, end)) {
        sentence++;
        end = document->sentences[sentence].end_token;
    }
    return end - first > WINDOW_LIMIT ? safe_cut(reader, document, first + WINDOW_LIMIT) : end;
}

bool find_all(found_list *out, const when_reader *reader, arena *arena, const syntax_layer *syntax)
{
    const text_document *document = syntax->document;
    atom_list atoms = {0};
    finder finder = {.reader = reader, .atoms = &atoms, .arena = arena, .out = out};
    finder.matcher = (matcher){&reader->rules, reader->words, &reader->numbers, &atoms, 0};
    bool *is_caseless = ARENA_ARRAY(arena, document->sentence_count + 1, bool);
    if (is_caseless == NULL) {
        return false;
    }
    text_find_caseless(is_caseless, document);
    const atom_source source = {reader->words, syntax, is_caseless};
    uint32_t first = 0;
    while (first < document->token_count) {
        uint32_t end = window_end(reader, document, first);
        if (end <= first) {
            end = first + 1;
        }
        if (!atom_read(&atoms, arena, &source, first, end) || !find_in_window(&finder)) {
            return false;
        }
        first = end;
    }
    return true;
}
