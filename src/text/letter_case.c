// Where capitals say nothing: old wires are written in capitals throughout, notes without any.
#include "text/text.h"

// Words that show case: how many begin with a capital, how many hold a small letter.
typedef struct case_count {
    uint32_t capitals, smalls;
} case_count;

static void count_case(case_count *count, const text_token *token)
{
    count->capitals += token->has_upper;
    for (size_t i = 0; i < token->form.length; i++) {
        char byte = token->form.data[i];
        if (byte >= 'a' && byte <= 'z') {
            count->smalls++;
            return;
        }
    }
}

void text_find_caseless(bool *is_caseless, const text_document *document)
{
    case_count all = {0, 0};
    for (uint32_t s = 0; s < document->sentence_count; s++) {
        const text_sentence *sentence = &document->sentences[s];
        case_count own = {0, 0};
        for (uint32_t i = sentence->first_token; i < sentence->end_token; i++) {
            count_case(&own, &document->tokens[i]);
        }
        is_caseless[s] = own.capitals > 1 && own.smalls * 4 <= own.capitals;
        all.capitals += own.capitals;
    }
    for (uint32_t s = 0; s < document->sentence_count && all.capitals == 0; s++) {
        is_caseless[s] = true;
    }
}
