#include "intake/dateline_line.h"

#include "base/utf8.h"

#define COLON_PLACE_BYTES 4 // shorter ones before a colon are initials
#define PLACE_WORDS 5
#define REGION_WORDS 3
#define AGENCY_LENGTH 60

// Reads words one after the other; every step leaves `at` behind what it took, or untouched.
typedef struct scanner {
    const intake_knowledge *knowledge;
    slice text;
    size_t at;
} scanner;

static char byte_at(const scanner *scanner, size_t at)
{
    return at < scanner->text.length ? scanner->text.data[at] : '\0';
}

static void skip_blanks(scanner *scanner)
{
    while (byte_at(scanner, scanner->at) == ' ' || byte_at(scanner, scanner->at) == '\t')
        scanner->at++;
}

static bool accept(scanner *scanner, slice bytes)
{
    slice rest = {scanner->text.data + scanner->at, scanner->text.length - scanner->at};
    if (!slice_starts_with(rest, bytes))
        return false;
    scanner->at += bytes.length;
    return true;
}

typedef struct word {
    span at;
    uint32_t letters, capitals;
    bool starts_upper;
    bool has_digit;
} word;

static bool is_joiner(uint32_t character)
{
    return character == '-' || character == '\'' || character == '.' || character == 0x2019;
}

// A run of letters, digits, hyphens, apostrophes and full stops.
static bool read_word(word *out, scanner *scanner)
{
    skip_blanks(scanner);
    *out = (word){.at = {(uint32_t)scanner->at, (uint32_t)scanner->at}};
    size_t at = scanner->at;
    while (at < scanner->text.length) {
        size_t before = at;
        uint32_t character = utf8_decode(scanner->text, &at);
        bool is_letter = utf8_is_letter(character);
        out->has_digit |= utf8_is_digit(character);
        if (!is_letter && !utf8_is_digit(character) &&
            (before == scanner->at || !is_joiner(character))) {
            at = before;
            break;
        }
        if (before == scanner->at)
            out->starts_upper = utf8_is_upper(character);
        out->letters += is_letter;
        out->capitals += is_letter && utf8_is_upper(character);
    }
    out->at.end = (uint32_t)at;
    bool found = at > scanner->at;
    scanner->at = at;
    return found;
}

static slice word_without_stop(const scanner *scanner, const word *word)
{
    slice form = slice_at(scanner->text.data, word->at);
    if (form.length > 1 && form.data[form.length - 1] == '.')
        form.length--;
    return form;
}

static uint8_t month_of(const scanner *scanner, const word *word)
{
    slice number = knowledge_value(&scanner->knowledge->months, word_without_stop(scanner, word));
    uint64_t month = 0;
    return slice_to_number(number, &month) && month <= 12 ? (uint8_t)month : 0;
}

static bool is_weekday(const scanner *scanner, const word *word)
{
    slice form = word_without_stop(scanner, word);
    return knowledge_row(&scanner->knowledge->weekdays, form) != UINT32_MAX;
}

// A number of one to four digits standing alone.
static bool read_number(uint32_t *out, scanner *scanner)
{
    size_t start = scanner->at;
    word digits;
    uint64_t number;
    if (read_word(&digits, scanner) && digits.letters == 0 &&
        slice_to_number(word_without_stop(scanner, &digits), &number) && number <= 9999) {
        *out = (uint32_t)number;
        return true;
    }
    scanner->at = start;
    return false;
}

static bool read_iso_day(int32_t *day, scanner *scanner)
{
    skip_blanks(scanner);
    slice rest = {scanner->text.data + scanner->at, scanner->text.length - scanner->at};
    if (rest.length < 10 || rest.data[4] != '-')
        return false;
    char after = byte_at(scanner, scanner->at + 10);
    if ((after >= '0' && after <= '9') || !calendar_read((slice){rest.data, 10}, day))
        return false;
    scanner->at += 10;
    return true;
}

// The day a month and a day of it mean for an article published on that day: not after the day
// behind it.
static int32_t complete_day(uint32_t year, uint8_t month, uint32_t day, int32_t published)
{
    if (day == 0 || day > 31)
        return DAY_UNKNOWN;
    calendar_date date = {0, month, (uint8_t)day};
    if (year != 0) {
        date.year = year >= 100 ? (int32_t)year : (int32_t)year + (year < 50 ? 2000 : 1900);
        return calendar_is_valid(date) ? calendar_day(date) : DAY_UNKNOWN;
    }
    if (published == DAY_UNKNOWN)
        return DAY_UNKNOWN;
    date.year = calendar_date_of(published).year;
    if (calendar_is_valid(date) && calendar_day(date) > published + 1)
        date.year--;
    return calendar_is_valid(date) ? calendar_day(date) : DAY_UNKNOWN;
}

static uint32_t read_year(scanner *scanner)
{
    size_t start = scanner->at;
    uint32_t year = 0;
    accept(scanner, SLICE(","));
    if (read_number(&year, scanner) && (year >= 1800 || (year > 31 && year < 100)))
        return year;
    scanner->at = start;
    return 0;
}

// "May 3[, 2024]", "3 May [2024]", "10 JAN 90", "Tuesday", "2024-05-03". True when something of
// the kind stands here; *day stays unknown for a weekday alone.
static bool read_day(int32_t *day, scanner *scanner, int32_t published)
{
    size_t start = scanner->at;
    if (read_iso_day(day, scanner))
        return true;
    uint32_t number = 0;
    word name;
    bool number_first = read_number(&number, scanner);
    if (!read_word(&name, scanner)) {
        scanner->at = start;
        return false;
    }
    if (!number_first && is_weekday(scanner, &name)) {
        size_t behind = scanner->at;
        accept(scanner, SLICE(","));
        if (!read_day(day, scanner, published))
            scanner->at = behind;
        return true;
    }
    uint8_t month = month_of(scanner, &name);
    if (month == 0 || (!number_first && !read_number(&number, scanner))) {
        scanner->at = start;
        return false;
    }
    *day = complete_day(read_year(scanner), month, number, published);
    return true;
}

bool dateline_day_read(int32_t *day, const intake_knowledge *knowledge, slice line)
{
    scanner scanner = {knowledge, slice_trim(line), 0};
    *day = DAY_UNKNOWN;
    return read_day(day, &scanner, DAY_UNKNOWN) && *day != DAY_UNKNOWN &&
           scanner.at == scanner.text.length;
}

static bool is_place_word(const word *word, bool in_capitals)
{
    if (word->has_digit || word->letters == 0)
        return false;
    return in_capitals ? word->capitals == word->letters : word->starts_upper;
}

static bool accept_conjunction(scanner *scanner)
{
    size_t start = scanner->at;
    word joint;
    if (accept(scanner, SLICE("/")))
        return true;
    if (read_word(&joint, scanner)) {
        slice role =
            knowledge_value(&scanner->knowledge->heads, slice_at(scanner->text.data, joint.at));
        if (slice_equal(role, SLICE("joint")))
            return true;
    }
    scanner->at = start;
    return false;
}

// "GOMA", "SAN SALVADOR", "KABUL/ISLAMABAD", or with initials only "Goma". At most PLACE_WORDS.
static bool read_place(span *out, scanner *scanner, bool in_capitals)
{
    *out = SPAN_NONE;
    uint32_t letters = 0;
    for (int i = 0; i < PLACE_WORDS; i++) {
        size_t start = scanner->at;
        word word;
        if (i > 0)
            accept_conjunction(scanner);
        if (!read_word(&word, scanner) || !is_place_word(&word, in_capitals) ||
            month_of(scanner, &word) != 0) {
            scanner->at = start;
            break;
        }
        // "Ann Example GOMA": the place in capitals begins later.
        bool is_shouted = word.letters >= 3 && word.capitals == word.letters;
        if (i > 0 && is_shouted && !in_capitals)
            return false;
        if (i == 0)
            out->start = word.at.start;
        out->end = word.at.end;
        letters += word.letters;
    }
    slice name = slice_at(scanner->text.data, *out);
    slice role = knowledge_value(&scanner->knowledge->heads, name);
    return letters >= 3 && !slice_equal(role, SLICE("kicker"));
}

// ", Zaire", ", Va.", ", South Sudan": the place's container.
static void read_region(span *place, scanner *scanner)
{
    size_t start = scanner->at;
    if (!accept(scanner, SLICE(",")))
        return;
    uint32_t end = 0;
    for (int i = 0; i < REGION_WORDS; i++) {
        size_t before = scanner->at;
        word word;
        if (!read_word(&word, scanner) || !is_place_word(&word, false) ||
            month_of(scanner, &word) != 0 || is_weekday(scanner, &word)) {
            scanner->at = before;
            break;
        }
        end = word.at.end;
    }
    if (end == 0)
        scanner->at = start;
    else
        place->end = end;
}

static void read_agency(span *out, scanner *scanner)
{
    skip_blanks(scanner);
    size_t start = scanner->at;
    if (!accept(scanner, SLICE("(")))
        return;
    slice rest = {scanner->text.data + scanner->at, scanner->text.length - scanner->at};
    if (rest.length > AGENCY_LENGTH)
        rest.length = AGENCY_LENGTH;
    size_t length = slice_find(rest, SLICE(")"));
    if (length == SIZE_MAX || length == 0) {
        scanner->at = start;
        return;
    }
    *out = (span){(uint32_t)scanner->at, (uint32_t)(scanner->at + length)};
    scanner->at += length + 1;
}

// "(March 10, 1997 3:14 p.m. EST)", as papers on the early web had it.
static bool read_bracketed_day(int32_t *day, scanner *scanner)
{
    const size_t start = scanner->at;
    span inside = SPAN_NONE;
    read_agency(&inside, scanner);
    struct scanner within = {scanner->knowledge, slice_at(scanner->text.data, inside), 0};
    if (inside.end > 0 && read_day(day, &within, DAY_UNKNOWN) && *day != DAY_UNKNOWN)
        return true;
    *day = DAY_UNKNOWN;
    scanner->at = start;
    return false;
}

static bool accept_dash(scanner *scanner)
{
    static const slice dashes[] = {
        {"\xE2\x80\x94", 3}, {"\xE2\x80\x93", 3}, {"--", 2}, {"-", 1}, {"\xE2\x80\x95", 3}};
    skip_blanks(scanner);
    for (size_t i = 0; i < sizeof dashes / sizeof dashes[0]; i++)
        if (accept(scanner, dashes[i]))
            return true;
    return false;
}

// "[TEXT]" of monitored broadcasts.
static void skip_brackets(scanner *scanner)
{
    skip_blanks(scanner);
    slice rest = {scanner->text.data + scanner->at, scanner->text.length - scanner->at};
    if (rest.length > AGENCY_LENGTH)
        rest.length = AGENCY_LENGTH;
    size_t end = slice_find(rest, SLICE("]"));
    if (byte_at(scanner, scanner->at) == '[' && end != SIZE_MAX)
        scanner->at += end + 1;
    skip_blanks(scanner);
}

static bool prose_follows(const scanner *scanner)
{
    if (scanner->at >= scanner->text.length)
        return false;
    size_t at = scanner->at;
    uint32_t character = utf8_decode(scanner->text, &at);
    return utf8_is_letter(character) || utf8_is_digit(character) || character == '"' ||
           character == '\'' || character == '$' || character == '`' || character == 0x201C ||
           character == 0x2018 || character == 0xAB;
}

// "NEW DELHI: The court", as papers of South Asia have it; "WATCH: ", "WARNING GRAPHIC DETAIL: "
// and "FBI: " are none. A sentence must follow.
static bool accept_colon(scanner *scanner, span place)
{
    slice name = slice_at(scanner->text.data, place);
    if (name.length < COLON_PLACE_BYTES || byte_at(scanner, scanner->at) != ':' ||
        byte_at(scanner, scanner->at + 1) != ' ' || scanner->at + 2 >= scanner->text.length)
        return false;
    while (name.length > 0) {
        // Short ones are parts of names too: "NEW DELHI".
        const slice word = slice_cut(&name, ' ');
        if (word.length >= COLON_PLACE_BYTES &&
            slice_equal(knowledge_value(&scanner->knowledge->heads, word), SLICE("kicker")))
            return false;
    }
    size_t next = scanner->at + 2;
    if (!utf8_is_upper(utf8_decode(scanner->text, &next)))
        return false;
    scanner->at++;
    return true;
}

// What follows the place: date and agency in either order, dash. A dash may be left out behind a
// full date only.
static bool read_tail(dateline_line *line, scanner *scanner, bool in_capitals, int32_t published)
{
    bool has_day = read_bracketed_day(&line->day, scanner);
    if (!has_day)
        read_agency(&line->agency, scanner);
    size_t before = scanner->at;
    line->has_iso_day = !has_day && read_iso_day(&line->day, scanner);
    has_day |= line->has_iso_day;
    if (!has_day) {
        accept(scanner, SLICE(","));
        has_day = read_day(&line->day, scanner, published);
    }
    if (!has_day)
        scanner->at = before;
    if (line->agency.end == 0)
        read_agency(&line->agency, scanner);
    bool has_mark = has_day || line->agency.end > 0;
    line->at.end = (uint32_t)scanner->at;
    bool has_dash = accept_dash(scanner) || (has_mark && accept(scanner, SLICE(":"))) ||
                    (in_capitals && accept_colon(scanner, line->place));
    if (!has_dash)
        return line->has_iso_day;
    line->at.end = (uint32_t)scanner->at;
    // Behind a hyphen a blank must follow; a long dash may touch the first word.
    char after = byte_at(scanner, scanner->at);
    bool is_long = (unsigned char)byte_at(scanner, scanner->at - 1) >= 0x80;
    return (in_capitals || has_mark) && (is_long || after == ' ' || after == '\t');
}

// "(Agency) —" with no place: only an agency we know.
static bool read_agency_alone(dateline_line *line, scanner *scanner)
{
    read_agency(&line->agency, scanner);
    slice name = slice_at(scanner->text.data, line->agency);
    if (knowledge_row(&scanner->knowledge->agencies, name) == UINT32_MAX)
        return false;
    bool has_dash = accept_dash(scanner);
    line->at.end = (uint32_t)scanner->at;
    return has_dash;
}

// "ODESA, Ukraine/MOSCOW, June 13": written in two places; the first is the dateline's.
static void skip_second_place(scanner *scanner, bool in_capitals)
{
    const size_t start = scanner->at;
    span second;
    if (!accept(scanner, SLICE("/")) || !read_place(&second, scanner, in_capitals)) {
        scanner->at = start;
        return;
    }
    read_region(&second, scanner);
}

static bool read_with_place(dateline_line *line, scanner *scanner, bool in_capitals,
                            int32_t published)
{
    if (!read_place(&line->place, scanner, in_capitals))
        return false;
    read_region(&line->place, scanner);
    skip_second_place(scanner, in_capitals);
    return read_tail(line, scanner, in_capitals, published);
}

bool dateline_line_read(dateline_line *out, const intake_knowledge *knowledge, slice text,
                        uint32_t at, int32_t published)
{
    for (int attempt = 0; attempt < 3; attempt++) {
        scanner scanner = {knowledge, text, at};
        *out = (dateline_line){.at = {at, at}, .day = DAY_UNKNOWN};
        bool found = attempt < 2 ? read_with_place(out, &scanner, attempt == 0, published)
                                 : read_agency_alone(out, &scanner);
        if (!found)
            continue;
        skip_brackets(&scanner);
        out->end = (uint32_t)scanner.at;
        if (prose_follows(&scanner))
            return true;
    }
    return false;
}
