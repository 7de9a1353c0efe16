#include "store/lexicon_cells.h"

#include "base/utf8.h"

#define PARTS 100000     // of one, that numbers are counted in
#define MOST_FRACTION 5u // digits of that
#define MOST_DIGITS 13u  // before the point
#define LONGEST_KEY 128u // that is looked up in small letters
#define LONGEST_SHOWN 60u

typedef enum kind_way {
    KIND_WORD,
    KIND_NUMBER,
    KIND_SHAPE,
    KIND_KEY,
    KIND_LETTERS,
    KIND_TEXT,
    KIND_NOTHING,
} kind_way;

// One alternative.
typedef struct kind {
    kind_way way;
    slice text;        // the word, the shape
    int64_t low, high; // in parts
    bool whole;
    lexicon_table keys;
} kind;

typedef struct column {
    slice name;
    kind *kinds; // none: nothing was said of it
    uint32_t count, capacity;
    bool several;
    slice said;   // alternatives as their first line has them, for messages
    bool goes_on; // a second line has more
} column;

typedef struct check {
    const lexicon_table *table;
    const char *name;
    lexicon_tables tables;
    arena *arena;
    dateline_error *error;
    column *columns; // [table->columns]
} check;

// How much of a word a message shows: what stands behind it is to be seen, too.
static int shown(slice word)
{
    return word.length <= LONGEST_SHOWN
               ? (int)word.length
               : (int)utf8_valid_prefix(slice_of(word.data, LONGEST_SHOWN));
}

static dateline_status refuse(const check *check, uint32_t line, const char *what, slice word)
{
    return error_set(check->error, DATELINE_BAD_INPUT, 0, line, "%.80s.lex:%u: %s \"%.*s\"",
                     check->name, line, what, shown(word), word.data);
}

static dateline_status no_memory(const check *check)
{
    return error_set(check->error, DATELINE_NO_MEMORY, 0, 0, "no memory to check the lexicon");
}

// ---- what the lines say ----

// Digits alone, at most that many.
static bool read_digits(slice digits, uint32_t most, uint64_t *out)
{
    return digits.length <= most && slice_to_number(digits, out);
}

// "-12.5" in parts of one.
static bool read_number(slice text, int64_t *out, bool *whole)
{
    const bool negative = slice_starts_with(text, SLICE("-"));
    slice rest = slice_of(text.data + negative, text.length - negative);
    const slice before = slice_cut(&rest, '.');
    uint64_t number = 0, fraction = 0;
    *whole = rest.data == NULL;
    if (!read_digits(before, MOST_DIGITS, &number))
        return false;
    if (!*whole && !read_digits(rest, MOST_FRACTION, &fraction))
        return false;
    for (size_t i = *whole ? MOST_FRACTION : rest.length; i < MOST_FRACTION; i++)
        fraction *= 10;
    *out = (int64_t)(number * PARTS + fraction) * (negative ? -1 : 1);
    return true;
}

// "-20..100"; false when it is no such range, but a word.
static bool read_range(kind *out, slice text)
{
    const size_t dots = slice_find(text, SLICE(".."));
    bool whole_low = false, whole_high = false;
    if (dots == SIZE_MAX || !read_number(slice_of(text.data, dots), &out->low, &whole_low) ||
        !read_number(slice_of(text.data + dots + 2, text.length - dots - 2), &out->high,
                     &whole_high))
        return false;
    out->way = KIND_NUMBER;
    out->whole = whole_low && whole_high;
    return true;
}

static slice behind(slice text, slice beginning)
{
    return slice_trim(slice_of(text.data + beginning.length, text.length - beginning.length));
}

static dateline_status read_kind(kind *out, const check *check, slice text, uint32_t line)
{
    const slice like = SLICE("like "), key = SLICE("key of ");
    *out = (kind){.way = KIND_WORD, .text = text};
    if (text.length == 0)
        return refuse(check, line, "a bar without a word beside it:", text);
    if (slice_equal(text, SLICE("any word"))) {
        out->way = KIND_LETTERS;
    } else if (slice_equal(text, SLICE("any text"))) {
        out->way = KIND_TEXT;
    } else if (slice_equal(text, SLICE("no text"))) {
        out->way = KIND_NOTHING;
    } else if (slice_starts_with(text, like)) {
        out->way = KIND_SHAPE;
        out->text = behind(text, like);
    } else if (slice_starts_with(text, key)) {
        out->way = KIND_KEY;
        if (!check->tables.find(check->tables.owner, behind(text, key), &out->keys))
            return refuse(check, line, "there is no table", behind(text, key));
    } else if (read_range(out, text) && out->low > out->high) {
        return refuse(check, line, "no number is in", text);
    }
    return DATELINE_OK;
}

static column *find_column(const check *check, slice name)
{
    for (uint32_t i = 0; i < check->table->columns; i++)
        if (slice_equal(check->columns[i].name, name))
            return &check->columns[i];
    return NULL;
}

// "how: agrees | opposes"
static dateline_status read_cell_line(const check *check, slice said, uint32_t line)
{
    const slice several = SLICE("several ");
    const slice name = slice_trim(slice_cut(&said, ':'));
    column *column = find_column(check, name);
    if (column == NULL)
        return refuse(check, line, "there is no column", name);
    said = slice_trim(said);
    if (said.length == 0)
        return refuse(check, line, "nothing is said of column", name);
    if (slice_starts_with(said, several)) {
        column->several = true;
        said = behind(said, several);
    }
    column->goes_on = column->count > 0;
    column->said = column->goes_on ? column->said : said;
    for (slice rest = said; rest.data != NULL;) {
        kind *kind = ARENA_PUSH(check->arena, column->kinds, column->count, column->capacity);
        if (kind == NULL)
            return no_memory(check);
        const dateline_status status =
            read_kind(kind, check, slice_trim(slice_cut(&rest, '|')), line);
        if (status != DATELINE_OK)
            return status;
    }
    return DATELINE_OK;
}

static dateline_status read_head(const check *check)
{
    const slice cell = SLICE("# cell ");
    uint32_t line = 1;
    for (slice rest = slice_of(check->table->strings, check->table->string_bytes);
         rest.data != NULL; line++) {
        const slice text = slice_cut(&rest, '\n');
        if (!slice_starts_with(text, cell))
            continue;
        const dateline_status status = read_cell_line(check, behind(text, cell), line);
        if (status != DATELINE_OK)
            return status;
    }
    return DATELINE_OK;
}

static dateline_status name_columns(check *check)
{
    const slice columns = SLICE("# columns:");
    check->columns = ARENA_ARRAY(check->arena, check->table->columns, column);
    if (check->columns == NULL)
        return no_memory(check);
    for (slice rest = slice_of(check->table->strings, check->table->string_bytes);
         rest.data != NULL;) {
        slice text = slice_cut(&rest, '\n');
        if (!slice_starts_with(text, columns))
            continue;
        text = behind(text, columns);
        text = slice_cut(&text, '(');
        for (uint32_t i = 0; i < check->table->columns; i++)
            check->columns[i] = (column){.name = slice_trim(slice_cut(&text, ','))};
    }
    return DATELINE_OK;
}

// ---- what the cells hold ----

static bool has_letter_of(char shape, char letter)
{
    switch (shape) {
    case 'A':
        return letter >= 'A' && letter <= 'Z';
    case 'a':
        return letter >= 'a' && letter <= 'z';
    case '0':
        return letter >= '0' && letter <= '9';
    default:
        return letter == shape;
    }
}

static bool has_shape(slice shape, slice word)
{
    if (shape.length != word.length)
        return false;
    for (size_t i = 0; i < word.length; i++)
        if (!has_letter_of(shape.data[i], word.data[i]))
            return false;
    return true;
}

static bool is_within(const kind *kind, slice word)
{
    int64_t number = 0;
    bool whole = false;
    return read_number(word, &number, &whole) && (whole || !kind->whole) && number >= kind->low &&
           number <= kind->high;
}

// Of any script: what is no ASCII is taken for letters.
static bool is_of_letters(slice word)
{
    for (size_t i = 0; i < word.length; i++) {
        const char letter = word.data[i];
        if ((uint8_t)letter < 0x80 && !has_letter_of('a', letter) && !has_letter_of('A', letter) &&
            strchr(" -'.", letter) == NULL)
            return false;
    }
    return word.length > 0;
}

// As it is written, or in small letters: codes of countries are keys so.
static bool is_key(const lexicon_table *keys, slice word)
{
    char small[LONGEST_KEY];
    if (lexicon_has(keys, word))
        return true;
    if (word.length > sizeof small)
        return false;
    for (size_t i = 0; i < word.length; i++)
        small[i] =
            has_letter_of('A', word.data[i]) ? (char)(word.data[i] - 'A' + 'a') : word.data[i];
    return lexicon_has(keys, slice_of(small, word.length));
}

static bool is_of_kind(const kind *kind, slice word)
{
    switch (kind->way) { // impossible: all ways are below
    case KIND_WORD:
        return slice_equal(kind->text, word);
    case KIND_NUMBER:
        return is_within(kind, word);
    case KIND_SHAPE:
        return has_shape(kind->text, word);
    case KIND_KEY:
        return is_key(&kind->keys, word);
    case KIND_LETTERS:
        return is_of_letters(word);
    case KIND_TEXT:
        return true;
    case KIND_NOTHING:
        return word.length == 0;
    }
    return false;
}

static bool is_any(const column *column, slice word)
{
    for (uint32_t i = 0; i < column->count; i++)
        if (is_of_kind(&column->kinds[i], word))
            return true;
    return false;
}

// The first word of a cell that is none of its column's; data is NULL when there is none.
static slice find_nonsense(const column *column, slice cell)
{
    if (column->count == 0)
        return SLICE_NONE;
    if (!column->several)
        return is_any(column, cell) ? SLICE_NONE : cell;
    for (slice rest = cell; rest.data != NULL;) {
        const slice word = slice_trim(slice_cut(&rest, ' '));
        if (!is_any(column, word))
            return word;
    }
    return SLICE_NONE;
}

static dateline_status tell(const check *check, uint32_t row, const column *column, slice word)
{
    const uint32_t line = lexicon_line(check->table, row);
    return error_set(check->error, DATELINE_BAD_INPUT, 0, line,
                     "%.80s.lex:%u: \"%.*s\" is no %.*s: %.*s%s", check->name, line, shown(word),
                     word.data, (int)column->name.length, column->name.data,
                     (int)column->said.length, column->said.data, column->goes_on ? " | ..." : "");
}

// How many columns a row calls by their name.
static uint32_t count_names(const check *check, uint32_t row)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < check->table->columns; i++)
        count += slice_equal(lexicon_cell(check->table, row, i), check->columns[i].name);
    return count;
}

// Does a row say what the columns are called, as codebooks' tables do, maybe with a slip?
static bool names_columns(const check *check, uint32_t row)
{
    return slice_equal(lexicon_cell(check->table, row, 0), check->columns[0].name) &&
           count_names(check, row) > 1;
}

static dateline_status check_row(const check *check, uint32_t row)
{
    const bool is_head = names_columns(check, row);
    for (uint32_t i = 0; i < check->table->columns; i++) {
        const column *column = &check->columns[i];
        const slice cell = lexicon_cell(check->table, row, i);
        slice word = find_nonsense(column, cell);
        if (is_head)
            word = slice_equal(cell, column->name) ? SLICE_NONE : cell;
        if (word.data != NULL)
            return tell(check, row, column, word);
    }
    return DATELINE_OK;
}

dateline_status lexicon_check_cells(const lexicon_table *table, const char *name,
                                    lexicon_tables tables, arena *arena, dateline_error *error)
{
    check check = {table, name, tables, arena, error, NULL};
    dateline_status status = name_columns(&check);
    if (status == DATELINE_OK)
        status = read_head(&check);
    for (uint32_t row = 0; row < table->rows && status == DATELINE_OK; row++)
        status = check_row(&check, row);
    return status;
}
