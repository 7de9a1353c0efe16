// Any bytes as a vocabulary and words: a line of its own ends the vocabulary, words stand between
// blanks. Every word gets pieces that are there, and rows inside their tables.
#include <stdlib.h>

#include "model/word_forms.h"
#include "model/wordpiece.h"
#include "reached.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_pieces(const wordpiece *vocabulary, slice word)
{
    uint32_t ids[WORDPIECE_WORD_MAX];
    uint32_t count = wordpiece_spell(vocabulary, word, ids);
    if (count == 0 || count > WORDPIECE_WORD_MAX) {
        abort();
    }
    for (uint32_t i = 0; i < count; i++) {
        if (ids[i] >= vocabulary->count) {
            abort();
        }
    }
}

static void check_forms(slice word)
{
    word_forms forms;
    word_forms_read(&forms, word);
    if ((uint32_t)forms.letters >= WORD_CASES) {
        abort();
    }
    for (word_form what = FORM_SUFFIX_3; what < WORD_FORMS; what++) {
        if (word_forms_row(&forms, what, 2048) >= 2048) {
            abort();
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    slice text = slice_of((const char *)data, size);
    size_t end = slice_find(text, SLICE("\n\n"));
    slice rest = SLICE_NONE;
    if (end != SIZE_MAX) {
        rest = slice_of(text.data + end + 2, text.length - end - 2);
        text.length = end;
    }
    wordpiece vocabulary;
    if (wordpiece_open(&vocabulary, text, NULL) != DATELINE_OK) {
        return 0;
    }
    fuzz_reached += rest.data != NULL;
    while (rest.data != NULL) {
        slice word = slice_cut(&rest, ' ');
        check_pieces(&vocabulary, word);
        check_forms(word);
    }
    wordpiece_close(&vocabulary);
    return 0;
}
