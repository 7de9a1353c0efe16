// What the words of class and id attributes speak for.
#include "intake/page.h"

#define WORD_LENGTH 32
#define ATTRIBUTE_LENGTH 512 // longer ones are not read to their end

static bool is_word_byte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9');
}

// The next word of an attribute in lower case; a capital after a small letter begins a new word.
static size_t next_class_word(char *out, size_t size, slice text, size_t *at)
{
    if (*at < text.length && text.data[*at] == ' ')
        (*at)++;
    while (*at < text.length && !is_word_byte(text.data[*at]) && text.data[*at] != ' ')
        (*at)++;
    size_t length = 0, start = *at;
    for (; *at < text.length && is_word_byte(text.data[*at]); (*at)++) {
        char byte = text.data[*at];
        bool is_capital = byte >= 'A' && byte <= 'Z';
        char before = *at > start ? text.data[*at - 1] : 'A';
        if (is_capital && *at > start && !(before >= 'A' && before <= 'Z'))
            break;
        if (length < size)
            out[length++] = is_capital ? (char)(byte | 0x20) : byte;
    }
    return length;
}

// What a word or pair of words weighs; false when it is not known.
static bool find_weight(int *out, page_weight *weight, const intake_knowledge *knowledge,
                        slice words)
{
    uint32_t row = knowledge_row(&knowledge->classes, words);
    if (row == UINT32_MAX)
        return false;
    weight->is_deck |= slice_equal(lexicon_cell(&knowledge->classes, row, 2), SLICE("deck"));
    slice cell = lexicon_cell(&knowledge->classes, row, 1);
    bool is_negative = cell.length > 0 && cell.data[0] == '-';
    uint64_t number = 0;
    slice_to_number((slice){cell.data + is_negative, cell.length - is_negative}, &number);
    *out = is_negative ? -(int)number : (int)number;
    return true;
}

static void add_weight(page_weight *weight, int value)
{
    weight->sum += value;
    if (value < weight->least)
        weight->least = value;
    if (value > weight->greatest)
        weight->greatest = value;
}

// A class is read word by word, and of words that speak for and against the story the last one
// says what the element is: "article-content__sign-in" is no article's content.
typedef struct class_reading {
    char words[2][WORD_LENGTH]; // the word before and this one
    size_t lengths[2];
    int verdict; // of the strong words so far, 0: none
} class_reading;

static void weigh_words(page_weight *weight, class_reading *reading,
                        const intake_knowledge *knowledge, slice words)
{
    int value;
    if (!find_weight(&value, weight, knowledge, words))
        return;
    bool is_strong = value >= STORY_WEIGHT || (value <= DOUBT_WEIGHT && value > NEVER_WEIGHT);
    if (is_strong)
        reading->verdict = value;
    else
        add_weight(weight, value);
}

static void weigh_word(page_weight *weight, class_reading *reading,
                       const intake_knowledge *knowledge)
{
    char joined[2 * WORD_LENGTH + 1];
    size_t before = reading->lengths[0], length = reading->lengths[1];
    weigh_words(weight, reading, knowledge, (slice){reading->words[1], length});
    if (before > 0) {
        memcpy(joined, reading->words[0], before);
        joined[before] = ' ';
        memcpy(joined + before + 1, reading->words[1], length);
        weigh_words(weight, reading, knowledge, (slice){joined, before + 1 + length});
    }
    memcpy(reading->words[0], reading->words[1], length);
    reading->lengths[0] = length;
}

static void end_class(page_weight *weight, class_reading *reading)
{
    if (reading->verdict != 0)
        add_weight(weight, reading->verdict);
    reading->verdict = 0;
}

static void weigh_anew(page_weight *weight, const intake_knowledge *knowledge, slice text)
{
    class_reading reading = {.lengths = {0, 0}};
    if (text.length > ATTRIBUTE_LENGTH)
        text.length = ATTRIBUTE_LENGTH;
    for (size_t at = 0; at < text.length;) {
        if (text.data[at] == ' ')
            end_class(weight, &reading);
        reading.lengths[1] = next_class_word(reading.words[1], WORD_LENGTH, text, &at);
        if (reading.lengths[1] > 0)
            weigh_word(weight, &reading, knowledge);
        if (at < text.length && !is_word_byte(text.data[at]) && text.data[at] != ' ')
            at++;
    }
    end_class(weight, &reading);
}

// ---- what was weighed lately -----------------------------------------------------------------

// A page repeats few classes many times.
#define REMEMBERED 512u
#define REMEMBERED_BYTES 200u // longer attributes are weighed each time

struct page_weighed {
    char bytes[REMEMBERED_BYTES];
    size_t length; // 0: nothing
    page_weight weight;
};

static const page_weight *remembered(page *page, slice text)
{
    if (page->weighed == NULL)
        page->weighed = ARENA_ARRAY(page->arena, REMEMBERED, page_weighed);
    if (page->weighed == NULL)
        return NULL;
    page_weighed *place = &page->weighed[slice_hash(text) % REMEMBERED];
    if (place->length != text.length || memcmp(place->bytes, text.data, text.length) != 0) {
        memcpy(place->bytes, text.data, text.length);
        place->length = text.length;
        place->weight = (page_weight){0};
        weigh_anew(&place->weight, page->knowledge, text);
    }
    return &place->weight;
}

void page_weigh(page_weight *weight, page *page, slice text)
{
    if (text.length == 0)
        return;
    const page_weight *known = text.length <= REMEMBERED_BYTES ? remembered(page, text) : NULL;
    if (known == NULL) {
        weigh_anew(weight, page->knowledge, text);
        return;
    }
    weight->sum += known->sum;
    if (known->least < weight->least)
        weight->least = known->least;
    if (known->greatest > weight->greatest)
        weight->greatest = known->greatest;
    weight->is_deck |= known->is_deck;
}
