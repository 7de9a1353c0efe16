// Tolls are few among the numbers of a text: most are dates, ages, hours, addresses, sums of money.
#include "howmany/howmany_internal.h"

static slice lower_at(const howmany_scene *scene, uint32_t token)
{
    return scene->document->tokens[token].lower;
}

static slice lemma_at(const howmany_scene *scene, uint32_t token)
{
    return scene->syntax->words[token].lemma;
}

// Sets the kind that a table's cell names. False when the cell says: no amount at all.
static bool set_kind(howmany_amount *amount, slice kind)
{
    if (slice_equal(kind, SLICE("percent"))) {
        amount->kind = HOWMANY_PERCENT;
    } else if (slice_equal(kind, SLICE("money"))) {
        amount->kind = HOWMANY_MONEY;
    } else if (slice_equal(kind, SLICE("measure"))) {
        amount->kind = HOWMANY_MEASURE;
    } else if (slice_equal(kind, SLICE("age"))) {
        amount->kind = HOWMANY_AGE;
    } else if (slice_equal(kind, SLICE("label"))) {
        amount->kind = HOWMANY_ORDINAL;
    } else {
        return false;
    }
    return true;
}

// A month is written large: "300 may be innocent" is no date.
static slice unless_small_month(const howmany_scene *scene, uint32_t token, slice kind)
{
    const bool is_date = slice_equal(kind, SLICE("date"));
    return is_date && !scene->document->tokens[token].has_upper ? SLICE_NONE : kind;
}

static slice kind_of_word(const howmany_scene *scene, uint32_t token)
{
    const lexicon_table *table = &scene->reader->unit;
    const slice by_form = howmany_cell(table, lower_at(scene, token), 1);
    const slice kind =
        by_form.length > 0 ? by_form : howmany_cell(table, lemma_at(scene, token), 1);
    return unless_small_month(scene, token, kind);
}

// "Per cent", "world war": what a phrase of two words says that begins there; empty when none does.
static slice kind_of_pair(const howmany_scene *scene, const lexicon_table *table, uint32_t token)
{
    uint32_t row, rows;
    return text_match_phrase(&row, &rows, table, scene->document, token) == 2
               ? lexicon_cell(table, row, 1)
               : SLICE_NONE;
}

static bool is_hyphen(const howmany_scene *scene, uint32_t token)
{
    return slice_equal(lower_at(scene, token), SLICE("-"));
}

// "Month", "months", "month-old", but not "monthly"; "day", but not "Daytona".
bool howmany_is_age_word(uint32_t *in_year, const howmany_reader *reader, slice word)
{
    uint32_t rows = 0;
    uint64_t parts = 1;
    const size_t hyphen = slice_find(word, SLICE("-"));
    slice unit = slice_of(word.data, hyphen == SIZE_MAX ? word.length : hyphen);
    uint32_t row = lexicon_find(&reader->age, unit, &rows);
    if (rows == 0 && unit.length > 1 && unit.data[unit.length - 1] == 's') {
        unit.length--;
        row = lexicon_find(&reader->age, unit, &rows);
    }
    if (rows == 0) {
        return false;
    }
    *in_year = slice_to_number(lexicon_cell(&reader->age, row, 1), &parts) && parts > 0
                   ? (uint32_t)parts
                   : 1;
    return true;
}

static bool is_old(slice word)
{
    return slice_starts_with(word, SLICE("old"));
}

// "25 - year - old", "25-year-old" in one token, "25 years old".
static bool is_age_behind(const howmany_scene *scene, uint32_t from, uint32_t end)
{
    const uint32_t word = from < end && is_hyphen(scene, from) ? from + 1 : from;
    uint32_t in_year = 0;
    if (word + 1 >= end || is_old(lower_at(scene, word)) ||
        !howmany_is_age_word(&in_year, scene->reader, lower_at(scene, word))) {
        return false;
    }
    const uint32_t old = is_hyphen(scene, word + 1) ? word + 2 : word + 1;
    return old < end && is_old(lower_at(scene, old));
}

static bool is_any_of(slice word, const slice *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (slice_equal(word, list[i])) {
            return true;
        }
    }
    return false;
}

static bool could_be_age(const howmany_number *number)
{
    return number->is_figure && number->range.low > 0 && number->range.low <= 120 &&
           number->range.low == number->range.high;
}

// "Ruth Amato, 34, of Dalby", "the clerk, 22,", "two women, 19 and 45": between marks behind a
// noun.
static bool is_age_of_noun(const howmany_scene *scene, const howmany_number *number)
{
    static const slice closers[] = {{",", 1},   {")", 1}, {".", 1}, {";", 1},
                                    {"and", 3}, {"-", 1}, {"–", 3}, {"—", 3}};
    static const slice openers[] = {{",", 1}, {"(", 1}};
    const uint32_t start = howmany_sentence_start(scene, number->first);
    const uint32_t end = howmany_sentence_end(scene, number->first);
    if (!could_be_age(number) || number->first < start + 2 || number->end >= end) {
        return false;
    }
    const uint8_t before = scene->syntax->words[number->first - 2].upos;
    return is_any_of(lower_at(scene, number->first - 1), openers, 2) &&
           is_any_of(lower_at(scene, number->end), closers, 8) &&
           (before == UPOS_PROPN || before == UPOS_NOUN);
}

// "In her 30s", "in his late 40s", not "in the 60s".
static bool is_decade_of_life(const howmany_scene *scene, uint32_t first)
{
    const uint32_t start = howmany_sentence_start(scene, first);
    for (uint32_t back = 1; back <= 2 && first >= start + back; back++) {
        if (scene->syntax->words[first - back].xpos == XPOS_PRPS) {
            return true;
        }
    }
    return false;
}

// "Who was 45", "the boy was 12": what one person is; "the toll was 45" tells of no person.
static bool is_told_of_person(const howmany_scene *scene, const howmany_number *number)
{
    const syntax_layer *syntax = scene->syntax;
    const uint32_t figure = number->end - 1;
    const uint32_t subject = syntax_child(syntax, figure, REL_NSUBJ);
    if (subject == TOKEN_NONE || subject > figure ||
        syntax_child(syntax, figure, REL_COP) == TOKEN_NONE) {
        return false;
    }
    const slice word = lower_at(scene, subject);
    const bool is_pronoun = slice_equal(word, SLICE("he")) || slice_equal(word, SLICE("she")) ||
                            slice_equal(word, SLICE("who"));
    return is_pronoun || lexicon_has(&scene->reader->person, lemma_at(scene, subject));
}

// "A girl of seven".
static bool is_age_of_person(const howmany_scene *scene, const howmany_number *number)
{
    return number->first >= howmany_sentence_start(scene, number->first) + 2 &&
           slice_equal(lower_at(scene, number->first - 1), SLICE("of")) &&
           lexicon_has(&scene->reader->person, lower_at(scene, number->first - 2));
}

static bool is_bare_age(const howmany_scene *scene, const howmany_amount *amount,
                        const howmany_number *number)
{
    return amount->unit == TOKEN_NONE && number->range.low > 0 && number->range.low <= 120 &&
           number->range.low == number->range.high &&
           (is_told_of_person(scene, number) || is_age_of_person(scene, number));
}

// "ages 25, 27 and 29": what follows an age over commas is one.
static bool follows_age(const howmany_scene *scene, const howmany_number *number,
                        const howmany_amount *previous)
{
    if (!previous || previous->kind != HOWMANY_AGE || !could_be_age(number) ||
        number->first < previous->end || number->first - previous->end > 2) {
        return false;
    }
    for (uint32_t token = previous->end; token < number->first; token++) {
        const uint8_t upos = scene->syntax->words[token].upos;
        if (upos != UPOS_PUNCT && upos != UPOS_CCONJ) {
            return false;
        }
    }
    return number->first > previous->end;
}

// ---- figures that count nothing ----------------------------------------------------------------

static bool is_glued_to(const howmany_scene *scene, uint32_t token, slice mark)
{
    return !scene->document->tokens[token].space_before &&
           slice_equal(lower_at(scene, token), mark);
}

// Part of a longer thing in figures and hyphens: "555-0143", "K-9", "I-94".
static bool is_in_chain(const howmany_scene *scene, const howmany_number *number)
{
    const text_token *tokens = scene->document->tokens;
    const uint32_t start = howmany_sentence_start(scene, number->first);
    const uint32_t end = howmany_sentence_end(scene, number->first);
    const bool is_behind = number->first > start + 1 && !tokens[number->first].space_before &&
                           is_glued_to(scene, number->first - 1, SLICE("-"));
    const bool is_before = number->end + 1 < end && is_glued_to(scene, number->end, SLICE("-")) &&
                           !tokens[number->end + 1].space_before &&
                           (tokens[number->end + 1].has_upper ||
                            scene->syntax->words[number->end + 1].upos == UPOS_NUM);
    return number->is_figure && (is_behind || is_before);
}

// The number of an item or a suspect: "(2)", "#3".
static bool is_item(const howmany_scene *scene, const howmany_number *number)
{
    const uint32_t start = howmany_sentence_start(scene, number->first);
    const uint32_t end = howmany_sentence_end(scene, number->first);
    if (!number->is_figure || number->first == start) {
        return false;
    }
    const slice before = lower_at(scene, number->first - 1);
    const bool is_bracketed = slice_equal(before, SLICE("(")) && number->end < end &&
                              slice_equal(lower_at(scene, number->end), SLICE(")"));
    return is_bracketed || slice_equal(before, SLICE("#"));
}

// Feet and inches: 5'8", with either kind of apostrophe.
static bool is_height(const howmany_scene *scene, const howmany_number *number)
{
    static const slice marks[] = {{"'", 1}, {"’", 3}, {"\"", 1}, {"”", 3}, {"″", 3}, {"′", 3}};
    const uint32_t start = howmany_sentence_start(scene, number->first);
    const uint32_t end = howmany_sentence_end(scene, number->first);
    const text_token *tokens = scene->document->tokens;
    const bool is_behind = number->first > start && !tokens[number->first].space_before &&
                           is_any_of(lower_at(scene, number->first - 1), marks, 2);
    const bool is_before = number->end + 1 < end && !tokens[number->end].space_before &&
                           !tokens[number->end + 1].space_before &&
                           is_any_of(lower_at(scene, number->end), marks, 2) &&
                           scene->syntax->words[number->end + 1].upos == UPOS_NUM;
    return number->is_figure && (is_behind || is_before);
}

// "All but three of the miners": how many there were no word tells.
static bool is_all_but(const howmany_scene *scene, uint32_t first)
{
    return first >= 2 && slice_equal(lower_at(scene, first - 1), SLICE("but")) &&
           slice_equal(lower_at(scene, first - 2), SLICE("all"));
}

static bool is_no_amount(const howmany_scene *scene, const howmany_amount *amount,
                         const howmany_number *number)
{
    const bool is_bare = amount->unit == TOKEN_NONE && amount->first == number->first;
    const slice first = lower_at(scene, number->first);
    return is_in_chain(scene, number) || is_all_but(scene, amount->first) ||
           (is_bare && number->is_glued_range) ||
           (is_bare && number->is_figure && lexicon_has(&scene->reader->fixed, first));
}

// A bare figure that names a year: "in 2003", "the 1999 siege", not "2003 people".
static bool is_year(const howmany_scene *scene, const howmany_amount *amount,
                    const howmany_number *number)
{
    const bool is_bare = number->is_figure && amount->first == number->first;
    if (!is_bare || number->range.low < 1000 || number->range.low > 2100 ||
        scene->document->tokens[number->first].at.end -
                scene->document->tokens[number->first].at.start <
            4) {
        return false;
    }
    if (amount->unit == TOKEN_NONE) {
        return true;
    }
    const bool is_plural = scene->syntax->words[amount->unit].xpos == XPOS_NNS;
    const uint32_t start = howmany_sentence_start(scene, number->first);
    if (!is_plural || number->first == start) {
        return number->range.low >= 1500 && !is_plural;
    }
    const uint8_t before = scene->syntax->words[number->first - 1].upos;
    return number->range.low >= 1700 && (before == UPOS_ADP || before == UPOS_DET);
}

// Is the noun behind the number the name of a street? "4417 Quarry Lane"
static bool is_address(const howmany_scene *scene, const howmany_number *number)
{
    const uint32_t end = howmany_sentence_end(scene, number->first);
    for (uint32_t i = number->end; number->is_figure && i < end && i < number->end + 4; i++) {
        if (!scene->document->tokens[i].has_upper) {
            return false;
        }
        if (slice_equal(kind_of_word(scene, i), SLICE("label"))) {
            return true;
        }
    }
    return false;
}

// A capitalised name right before a figure with nothing counted behind it: a model, a flight, a bus
// line.
static bool is_number_of_name(const howmany_scene *scene, const howmany_amount *amount,
                              const howmany_number *number)
{
    if (!number->is_figure || amount->unit != TOKEN_NONE || amount->first != number->first ||
        number->first == howmany_sentence_start(scene, number->first)) {
        return false;
    }
    const uint32_t before = number->first - 1;
    return scene->syntax->words[before].upos == UPOS_PROPN &&
           scene->document->tokens[before].has_upper;
}

static bool is_share(const howmany_scene *scene, const howmany_number *number, uint32_t end)
{
    uint32_t next = number->end;
    if (next < end && is_hyphen(scene, next)) {
        next++;
    }
    return next < end &&
           slice_equal(howmany_cell(&scene->reader->number, lemma_at(scene, next), 2),
                       SLICE("ordinal")) &&
           number->range.low < 10 && !number->is_vague;
}

// "four-door car": glued on both sides and before a noun, the number describes and does not count.
static bool is_compound(const howmany_scene *scene, const howmany_number *number, uint32_t end)
{
    return number->end + 2 < end && scene->syntax->words[number->end + 2].upos != UPOS_PUNCT &&
           is_hyphen(scene, number->end) && !scene->document->tokens[number->end].space_before &&
           !scene->document->tokens[number->end + 1].space_before;
}

// Kind by the word right before the number; empty when it says nothing.
static slice kind_before(const howmany_scene *scene, const howmany_amount *amount)
{
    if (amount->first == howmany_sentence_start(scene, amount->first)) {
        return SLICE_NONE;
    }
    const uint32_t before = amount->first - 1;
    const lexicon_table *labels = &scene->reader->label;
    if (before > howmany_sentence_start(scene, before)) {
        const slice by_pair = kind_of_pair(scene, labels, before - 1);
        if (by_pair.length > 0) {
            return by_pair;
        }
    }
    return unless_small_month(scene, before, howmany_cell(labels, lower_at(scene, before), 1));
}

// "Four road engineers", not "4 Quarry Road": a small word before the noun that is counted labels
// nothing.
static bool describes_unit(const howmany_scene *scene, const howmany_amount *amount, uint32_t word)
{
    return amount->unit != TOKEN_NONE && amount->unit > word &&
           !scene->document->tokens[word].has_upper &&
           slice_equal(kind_of_word(scene, word), SLICE("label"));
}

// Kind by the words behind: the next one, or the noun that is counted.
static slice kind_behind(const howmany_scene *scene, const howmany_amount *amount,
                         const howmany_number *number, uint32_t end)
{
    uint32_t next = number->end;
    if (next < end && is_hyphen(scene, next)) {
        next++;
    }
    const bool is_told = next < end && !describes_unit(scene, amount, next);
    const slice by_pair = is_told ? kind_of_pair(scene, &scene->reader->unit, next) : SLICE_NONE;
    if (by_pair.length > 0) {
        return by_pair;
    }
    const slice by_next = is_told ? kind_of_word(scene, next) : SLICE_NONE;
    if (by_next.length > 0 || amount->unit == TOKEN_NONE) {
        return by_next;
    }
    const slice by_unit = kind_of_word(scene, amount->unit);
    return slice_equal(by_unit, SLICE("date")) ? SLICE_NONE : by_unit;
}

// "Last August two policemen were killed": a word that counts a noun is no day of the month.
static bool is_no_day(const howmany_amount *amount, const howmany_number *number, slice before)
{
    return slice_equal(before, SLICE("date")) && !number->is_figure && amount->unit != TOKEN_NONE;
}

bool howmany_find_kind(howmany_amount *amount, const howmany_scene *scene,
                       const howmany_number *number, const howmany_amount *previous)
{
    const uint32_t end = howmany_sentence_end(scene, number->first);
    amount->kind = number->kind;
    if (number->is_none) {
        return true;
    }
    if (is_no_amount(scene, amount, number)) {
        return false;
    }
    const slice before = kind_before(scene, amount);
    if (before.length > 0 && !number->is_vague && !is_no_day(amount, number, before)) {
        return set_kind(amount, before);
    }
    if (number->kind != HOWMANY_COUNT && number->kind != HOWMANY_MEASURE) {
        return !number->is_decade || is_decade_of_life(scene, number->first);
    }
    if (is_age_behind(scene, number->end, end) || is_age_of_noun(scene, number) ||
        follows_age(scene, number, previous) || is_bare_age(scene, amount, number)) {
        return set_kind(amount, SLICE("age"));
    }
    if (is_item(scene, number) || is_height(scene, number)) {
        return set_kind(amount, SLICE("label"));
    }
    if (is_share(scene, number, end)) {
        return set_kind(amount, SLICE("percent"));
    }
    const slice behind = kind_behind(scene, amount, number, end);
    if (slice_equal(behind, SLICE("clock")) || slice_equal(behind, SLICE("date"))) {
        return false;
    }
    if (behind.length > 0) {
        return set_kind(amount, behind);
    }
    if (is_compound(scene, number, end)) {
        return set_kind(amount, SLICE("measure"));
    }
    if (is_address(scene, number) || is_number_of_name(scene, amount, number)) {
        return set_kind(amount, SLICE("label"));
    }
    return !is_year(scene, amount, number);
}
