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
    while (*at < text.length && !is_word_byte(text.data[*at]))
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

static void add_weight(page_weight *weight, const intake_knowledge *knowledge, slice words)
{
    slice cell = knowledge_value(&knowledge->classes, words);
    if (cell.data == NULL)
        return;
    bool is_negative = cell.length > 0 && cell.data[0] == '-';
    uint64_t number = 0;
    slice_to_number((slice){cell.data + is_negative, cell.length - is_negative}, &number);
    int value = is_negative ? -(int)number : (int)number;
    weight->sum += value;
    if (value < weight->least)
        weight->least = value;
    if (value > weight->greatest)
        weight->greatest = value;
}

void page_weigh(page_weight *weight, const intake_knowledge *knowledge, slice text)
{
    char words[2][WORD_LENGTH]; // the word before and this one, with room to join them
    char joined[2 * WORD_LENGTH + 1];
    size_t lengths[2] = {0, 0};
    if (text.length > ATTRIBUTE_LENGTH)
        text.length = ATTRIBUTE_LENGTH;
    for (size_t at = 0; at < text.length;) {
        lengths[1] = next_class_word(words[1], sizeof words[1], text, &at);
        if (lengths[1] == 0)
            break;
        add_weight(weight, knowledge, (slice){words[1], lengths[1]});
        if (lengths[0] > 0) {
            memcpy(joined, words[0], lengths[0]);
            joined[lengths[0]] = ' ';
            memcpy(joined + lengths[0] + 1, words[1], lengths[1]);
            add_weight(weight, knowledge, (slice){joined, lengths[0] + 1 + lengths[1]});
        }
        memcpy(words[0], words[1], lengths[1]);
        lengths[0] = lengths[1];
    }
}
