// Any bytes as text with times, or as rules. Times come in order, inside the text, with bounds that
// are no contradiction; rules are compiled or refused with an error.
#include "when/when.h"
#include "base/utf8.h"
#include "lexicon_fuzz.h"
#include "when/rule.h"

#define BYTES_MAX ((size_t)1 << 16)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const when_reader *shared_reader(void)
{
    static when_reader *reader;
    if (reader == NULL) {
        dateline_error error = {0};
        fuzz_need(when_reader_open(&reader, fuzz_lexicon(), &error), &error);
    }
    return reader;
}

// Words at blanks, sentences at line ends: what the splitter does is not tried here.
static void split(text_document *document, arena *memory, slice text)
{
    uint32_t tokens = 0, sentences = 0;
    bool begins = true;
    *document = (text_document){.text = text};
    for (size_t at = 0; at < text.length;) {
        size_t start = at;
        while (at < text.length && text.data[at] != ' ' && text.data[at] != '\n') {
            at++;
        }
        if (at == start) {
            begins = begins || text.data[at] == '\n';
            at++;
            continue;
        }
        if (begins) {
            text_sentence *sentence =
                ARENA_PUSH(memory, document->sentences, document->sentence_count, sentences);
            sentence->first_token = document->token_count;
            begins = false;
        }
        text_token *token = ARENA_PUSH(memory, document->tokens, document->token_count, tokens);
        token->at = (span){(uint32_t)start, (uint32_t)at};
        token->form = slice_at(text.data, token->at);
        token->lower = utf8_lower_copy(memory, token->form);
        token->sentence = document->sentence_count - 1;
        document->sentences[token->sentence].end_token = document->token_count;
    }
}

static void check_times(const when_layer *times, const text_document *document, arena *memory)
{
    uint32_t end = 0;
    for (uint32_t i = 0; i < times->count; i++) {
        const when_time *time = &times->times[i];
        when_interval bounds = when_bounds(time);
        bool is_good = time->at.start >= end && time->at.end > time->at.start &&
                       time->at.end <= document->text.length && time->first < time->end &&
                       time->end <= document->token_count && time->value.length > 0 &&
                       time->bounds.earliest <= time->bounds.latest &&
                       bounds.earliest <= bounds.latest;
        if (!is_good) {
            abort();
        }
        end = time->at.end;
        (void)when_interval_text(memory, bounds);
    }
}

static void try_text(slice text, int32_t day)
{
    arena *memory = NULL;
    text_document document;
    when_layer times;
    if (arena_open(&memory, (size_t)1 << 28, NULL) != DATELINE_OK) {
        return;
    }
    text.length = utf8_valid_prefix(text);
    split(&document, memory, text);
    const syntax_layer syntax = {&document, NULL, NULL};
    if (when_read(&times, shared_reader(), memory, &syntax, day, NULL) == DATELINE_OK) {
        check_times(&times, &document, memory);
    }
    arena_close(memory);
}

static void try_rules(slice text)
{
    rule_set rules = {0};
    words *words = words_new();
    if (words != NULL &&
        words_add(words, SLICE("march"), SLICE("month"), 3, NEEDS_UPPER, NULL) == DATELINE_OK) {
        (void)rule_set_add(&rules, words, "fuzz", text, NULL);
    }
    rule_set_clear(&rules);
    words_free(words);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 4 || size > BYTES_MAX) {
        return 0;
    }
    int32_t day = data[1] == 0 ? DAY_UNKNOWN : (int32_t)(data[1] | data[2] << 8) * 40 - 700000;
    slice rest = slice_of((const char *)data + 3, size - 3);
    if (data[0] == 'r') {
        try_rules(rest);
    } else {
        try_text(rest, day);
    }
    return 0;
}
