// Figures and number words: "1,200", "1.2 million", "two hundred and five", "twenty-two", "dozens".
#include "howmany/howmany_internal.h"

#define LARGEST 1000000000000000ULL // past any count of people; keeps every product below 2^64

typedef enum place_in_number { AT_START, AT_UNIT, AT_TEN, AT_HUNDRED, AT_SCALE, AT_END } place;

// A number under construction: total holds closed groups (205 of "205 thousand 6"), group the open
// one.
typedef struct builder {
    uint64_t total;
    uint64_t group;
    uint32_t decimals; // the group is to be divided by ten to this power
    place at;
} builder;

static uint64_t limited_product(uint64_t a, uint64_t b)
{
    return b != 0 && a > LARGEST / b ? LARGEST : a * b;
}

static bool add_unit(builder *builder, uint64_t value, place needs_before, place at)
{
    const bool fits = builder->at == AT_START || builder->at == AT_HUNDRED ||
                      builder->at == AT_SCALE || builder->at == needs_before;
    if (!fits || (builder->at == AT_TEN && value == 0)) {
        return false;
    }
    builder->group += value;
    builder->at = at;
    return true;
}

static bool close_group(builder *builder, uint64_t scale, place at)
{
    if (builder->at == AT_START || builder->at == AT_END ||
        (builder->at == AT_SCALE && builder->group == 0)) {
        return false;
    }
    uint64_t group = limited_product(builder->group, scale);
    for (; builder->decimals > 0; builder->decimals--) {
        group /= 10;
    }
    builder->total = builder->total + group > LARGEST ? LARGEST : builder->total + group;
    builder->group = 0;
    builder->at = at;
    return true;
}

static bool add_hundred(builder *builder)
{
    if ((builder->at != AT_UNIT && builder->at != AT_TEN) || builder->decimals > 0) {
        return false;
    }
    builder->group = limited_product(builder->group, 100);
    builder->at = AT_HUNDRED;
    return true;
}

static bool add_word(builder *builder, uint64_t value, slice role)
{
    if (slice_equal(role, SLICE("unit"))) {
        return add_unit(builder, value, AT_TEN, AT_UNIT);
    }
    if (slice_equal(role, SLICE("teen"))) {
        return add_unit(builder, value, AT_START, AT_UNIT);
    }
    if (slice_equal(role, SLICE("ten"))) {
        return add_unit(builder, value, AT_START, AT_TEN);
    }
    if (slice_equal(role, SLICE("hundred"))) {
        return add_hundred(builder);
    }
    if (slice_equal(role, SLICE("scale"))) {
        return close_group(builder, value, AT_SCALE);
    }
    return slice_equal(role, SLICE("dozen")) && close_group(builder, value, AT_END);
}

// ---- figures --------------------------------------------------------------------------------

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static size_t read_digits(slice text, size_t at, uint64_t *value)
{
    const size_t start = at;
    for (; at < text.length && is_digit(text.data[at]); at++) {
        const uint64_t digit = (uint64_t)(text.data[at] - '0');
        *value = *value > LARGEST / 10 ? LARGEST : *value * 10 + digit;
    }
    return at - start;
}

// Reads "1,200" or "3.5" at the head of text; returns its length in bytes, 0 when there is none.
// *is_plain: neither separator nor decimals.
static size_t read_figure(slice text, builder *builder, bool *is_plain)
{
    uint64_t value = 0;
    size_t at = read_digits(text, 0, &value);
    if (at == 0) {
        return 0;
    }

    *is_plain = true;
    while (at <= 12 && at + 3 < text.length && text.data[at] == ',') {
        uint64_t group = 0;
        if (read_digits(slice_of(text.data + at + 1, text.length - at - 1), 0, &group) != 3) {
            return 0; // "1,2,3,4" is a list and no number
        }
        value = limited_product(value, 1000) + group;
        at += 4;
        *is_plain = false;
    }
    if (at + 1 < text.length && text.data[at] == '.' && is_digit(text.data[at + 1])) {
        uint64_t decimals = value;
        const size_t length = read_digits(text, at + 1, &decimals);
        if (length <= 4) {
            value = decimals;
            builder->decimals = (uint32_t)length;
        }
        at += 1 + length;
        *is_plain = false;
    }
    builder->group = value;
    builder->at = AT_UNIT;
    return at;
}

// ---- one token ------------------------------------------------------------------------------

// Adds the number words of "twenty-two" one by one; returns the bytes they take.
static size_t read_hyphenated(builder *builder, const howmany_reader *reader, slice text)
{
    size_t read = 0;
    slice rest = text;
    for (int part = 0; part < 4 && rest.length > 0; part++) {
        const slice word = slice_cut(&rest, '-');
        uint64_t value = 0;
        if (!slice_to_number(howmany_cell(&reader->number, word, 1), &value) ||
            !add_word(builder, value, howmany_cell(&reader->number, word, 2))) {
            break;
        }
        read = (size_t)(word.data - text.data) + word.length;
    }
    return read;
}

static howmany_range exact(uint64_t value)
{
    const uint64_t largest = HOWMANY_UNBOUNDED - 1;
    const uint32_t count = (uint32_t)(value > largest ? largest : value);
    return (howmany_range){count, count};
}

// The odd ones past a round number: "160-odd" is 160..169, "200-odd" 200..299.
static uint32_t odd_ones(uint32_t value)
{
    uint32_t step = 10;
    while (step < 1000000 && value % (step * 10) == 0 && value > step * 10) {
        step *= 10;
    }
    return value > HOWMANY_UNBOUNDED - step ? HOWMANY_UNBOUNDED : value + step - 1;
}

// "30s" is 30 to 39.
static bool apply_decade(howmany_number *number)
{
    if (number->range.low % 10 != 0 || number->range.low == 0 || number->range.low > 110) {
        return false;
    }
    number->kind = HOWMANY_AGE;
    number->is_decade = true;
    number->range.high = number->range.low + 9;
    return true;
}

static bool apply_suffix(howmany_number *number, slice effect)
{
    if (slice_equal(effect, SLICE("ordinal"))) {
        number->kind = HOWMANY_ORDINAL;
    } else if (slice_equal(effect, SLICE("percent"))) {
        number->kind = HOWMANY_PERCENT;
    } else if (slice_equal(effect, SLICE("age"))) {
        number->kind = HOWMANY_AGE;
    } else if (slice_equal(effect, SLICE("decade"))) {
        return apply_decade(number);
    } else if (slice_equal(effect, SLICE("measure"))) {
        number->kind = HOWMANY_MEASURE;
    } else if (slice_equal(effect, SLICE("low"))) {
        number->range.high = HOWMANY_UNBOUNDED;
    } else if (slice_equal(effect, SLICE("thousand"))) {
        number->range = exact((uint64_t)number->range.low * 1000);
    } else if (slice_equal(effect, SLICE("odd"))) {
        number->range.high = odd_ones(number->range.low);
        number->is_approximate = true;
    } else {
        return slice_equal(effect, SLICE("exact"));
    }
    return true;
}

// "10-15" in one token: the part behind the dash closes the range.
static bool read_glued_range(howmany_number *number, slice rest)
{
    const slice dash = SLICE("–");
    const bool is_dash = slice_starts_with(rest, dash);
    if (!is_dash && !slice_starts_with(rest, SLICE("-"))) {
        return false;
    }
    const size_t skip = is_dash ? dash.length : 1;
    builder builder = {0};
    bool is_plain = false;
    const slice figure = slice_of(rest.data + skip, rest.length - skip);
    if (figure.length == 0 || read_figure(figure, &builder, &is_plain) != figure.length ||
        builder.decimals > 0) {
        return false;
    }
    const howmany_range high = exact(builder.group);
    if (high.low <= number->range.low) {
        return false; // a score, a telephone number
    }
    number->range.high = high.high;
    number->is_figure = number->is_figure && is_plain;
    number->is_glued_range = true;
    return true;
}

static uint64_t value_of(const builder *builder)
{
    uint64_t group = builder->group;
    for (uint32_t i = 0; i < builder->decimals; i++) {
        group /= 10;
    }
    return builder->total + group;
}

// ---- several tokens -------------------------------------------------------------------------

static bool is_role(const howmany_scene *scene, uint32_t token, slice role)
{
    return slice_equal(
        howmany_cell(&scene->reader->number, scene->document->tokens[token].lower, 2), role);
}

// Does a token behind "and" or a hyphen carry the number on? "a hundred and five", "twenty - two".
static bool carries_on(const howmany_scene *scene, const builder *builder, uint32_t token)
{
    const bool after_hundred = builder->at == AT_HUNDRED || builder->at == AT_SCALE;
    const slice form = scene->document->tokens[token].lower;
    if (slice_equal(form, SLICE("and"))) {
        return after_hundred;
    }
    return slice_equal(form, SLICE("-")) && builder->at == AT_TEN;
}

// May "and" lead on to a token? "five" and "twenty-one" of "a hundred and".
static bool is_small(const howmany_scene *scene, uint32_t token)
{
    slice lower = scene->document->tokens[token].lower;
    const slice role = howmany_cell(&scene->reader->number, slice_cut(&lower, '-'), 2);
    return slice_equal(role, SLICE("unit")) || slice_equal(role, SLICE("teen")) ||
           slice_equal(role, SLICE("ten"));
}

static uint32_t read_more_words(builder *builder, const howmany_scene *scene, uint32_t at)
{
    const uint32_t end = howmany_sentence_end(scene, at - 1);
    while (at < end) {
        uint32_t word = at;
        if (carries_on(scene, builder, at) && at + 1 < end) {
            word = at + 1;
            if (!is_small(scene, word)) {
                break;
            }
        }
        const slice lower = scene->document->tokens[word].lower;
        struct builder tried = *builder;
        if (lower.length == 0 || read_hyphenated(&tried, scene->reader, lower) != lower.length) {
            break;
        }
        *builder = tried;
        at = word + 1;
    }
    return at;
}

// "a hundred", "a dozen": an article counts one before a word that multiplies.
static bool begins_with_article(const howmany_scene *scene, uint32_t first)
{
    const uint32_t next = first + 1;
    return is_role(scene, first, SLICE("article")) && next < howmany_sentence_end(scene, first) &&
           (is_role(scene, next, SLICE("hundred")) || is_role(scene, next, SLICE("scale")) ||
            is_role(scene, next, SLICE("dozen")));
}

static bool read_vague(howmany_number *out, const howmany_scene *scene, uint32_t first)
{
    const lexicon_table *table = &scene->reader->vague;
    uint32_t row = 0;
    uint32_t rows = 0;
    const uint32_t words = text_match_phrase(&row, &rows, table, scene->document, first);
    uint64_t low = 0;
    if (words == 0 || !slice_to_number(lexicon_cell(table, row, 1), &low)) {
        return false;
    }
    uint64_t high = HOWMANY_UNBOUNDED;
    if (!slice_to_number(lexicon_cell(table, row, 2), &high)) {
        high = HOWMANY_UNBOUNDED;
    }
    *out = (howmany_number){.first = first,
                            .end = first + words,
                            .range = {(uint32_t)low, (uint32_t)high},
                            .is_vague = true,
                            .is_none = high == 0};
    return true;
}

static bool read_ordinal_word(howmany_number *out, const howmany_scene *scene, uint32_t first)
{
    uint64_t value = 0;
    if (!is_role(scene, first, SLICE("ordinal"))) {
        return false;
    }
    const slice lower = scene->document->tokens[first].lower;
    (void)slice_to_number(howmany_cell(&scene->reader->number, lower, 1), &value);
    *out = (howmany_number){
        .first = first, .end = first + 1, .range = exact(value), .kind = HOWMANY_ORDINAL};
    return true;
}

// What is glued behind the number in its token; false makes the whole no number.
static bool read_rest_of_token(howmany_number *number, const howmany_scene *scene, slice rest)
{
    if (read_glued_range(number, rest)) {
        return true;
    }
    return apply_suffix(number, howmany_cell(&scene->reader->suffix, rest, 1));
}

// "160 - odd" in three tokens: a suffix behind a glued hyphen.
static void read_split_suffix(howmany_number *number, const howmany_scene *scene)
{
    const text_token *tokens = scene->document->tokens;
    const uint32_t hyphen = number->end;
    char suffix[16] = "-";
    if (hyphen + 1 >= howmany_sentence_end(scene, number->first) || tokens[hyphen].space_before ||
        !slice_equal(tokens[hyphen].lower, SLICE("-")) || tokens[hyphen + 1].space_before ||
        tokens[hyphen + 1].lower.length >= sizeof suffix) {
        return;
    }
    const slice word = tokens[hyphen + 1].lower;
    memcpy(suffix + 1, word.data, word.length);
    const slice effect = howmany_cell(&scene->reader->suffix, slice_of(suffix, word.length + 1), 1);
    if (effect.length > 0 && apply_suffix(number, effect)) {
        number->end = hyphen + 2;
    }
}

// "Mid-40s" is somewhere in the decade.
static slice without_mid(slice word)
{
    const slice mid = SLICE("mid-");
    return slice_starts_with(word, mid) ? slice_of(word.data + mid.length, word.length - mid.length)
                                        : word;
}

bool howmany_read_number(howmany_number *out, const howmany_scene *scene, uint32_t first)
{
    if (read_vague(out, scene, first)) {
        return true;
    }

    builder builder = {0};
    bool is_plain = false;
    *out = (howmany_number){.first = first};
    const slice lower = without_mid(scene->document->tokens[first].lower);
    size_t read = 0;
    if (begins_with_article(scene, first)) {
        builder.group = 1;
        builder.at = AT_UNIT;
        read = lower.length;
    } else if (lower.length > 0 && is_digit(lower.data[0])) {
        read = read_figure(lower, &builder, &is_plain);
    } else {
        read = read_hyphenated(&builder, scene->reader, lower);
    }
    if (read == 0) {
        return read_ordinal_word(out, scene, first);
    }

    out->end = first + 1;
    if (read == lower.length) {
        out->end = read_more_words(&builder, scene, first + 1);
    }
    out->range = exact(value_of(&builder));
    out->is_figure = is_plain && out->end == first + 1;
    out->kind = builder.decimals > 0 ? HOWMANY_MEASURE : HOWMANY_COUNT;
    if (read < lower.length) {
        return read_rest_of_token(out, scene, slice_of(lower.data + read, lower.length - read));
    }
    read_split_suffix(out, scene);
    return true;
}
