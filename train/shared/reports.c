#include "reports.h"

#define SHORTEST 6
#define LONGEST 26

static bool form_is(const text_token *token, const char *form)
{
    return slice_equal(token->form, slice_from_string(form));
}

static uint32_t root_of(const corpus_sentence *sentence)
{
    uint32_t root = 0;
    while (root < sentence->count && sentence->heads[root] != sentence->count) {
        root++;
    }
    return root;
}

static bool has_subject(const corpus_sentence *sentence, uint32_t root)
{
    for (uint32_t i = 0; i < root; i++) {
        uint8_t relation = sentence->words[i].relation;
        if (sentence->heads[i] == root && (relation == REL_NSUBJ || relation == REL_NSUBJ_PASS)) {
            return true;
        }
    }
    return false;
}

// A statement of usual length: a verb with its subject before it, ended by a stop, no quotes.
static bool is_statement(const corpus_sentence *sentence)
{
    uint32_t count = sentence->count;
    if (count < SHORTEST || count > LONGEST || !form_is(&sentence->tokens[count - 1], ".")) {
        return false;
    }
    uint32_t root = root_of(sentence);
    uint8_t xpos = sentence->words[root].xpos;
    bool finite = xpos == XPOS_VBD || xpos == XPOS_VBZ || xpos == XPOS_VBP || xpos == XPOS_VBN;
    for (uint32_t i = 0; i < count; i++) {
        if (form_is(&sentence->tokens[i], "\"") || form_is(&sentence->tokens[i], "?")) {
            return false;
        }
    }
    return finite && has_subject(sentence, root);
}

// The words of both, the statement's without its stop. Heads count inside the new sentence.
static bool join(corpus *treebanks, const corpus_sentence *statement, const corpus_sentence *report)
{
    uint32_t kept = statement->count - 1, count = kept + report->count;
    text_token *tokens = ARENA_ARRAY(treebanks->memory, count, text_token);
    syntax_word *words = ARENA_ARRAY(treebanks->memory, count, syntax_word);
    if (tokens == NULL || words == NULL) {
        return false;
    }
    memcpy(tokens, statement->tokens, kept * sizeof *tokens);
    memcpy(words, statement->words, kept * sizeof *words);
    memcpy(tokens + kept, report->tokens, report->count * sizeof *tokens);
    memcpy(words + kept, report->words, report->count * sizeof *words);
    uint32_t said = root_of(statement), teller = kept + root_of(report);
    for (uint32_t i = 0; i < kept; i++) {
        words[i].head = i == said ? teller : statement->heads[i];
    }
    for (uint32_t i = kept; i < count; i++) {
        words[i].head = i == teller ? TOKEN_NONE : kept + report->heads[i - kept];
    }
    words[said].relation = REL_CCOMP;
    words[kept].head = said; // the comma belongs to what is said
    return corpus_add_words(treebanks, tokens, words, count);
}

dateline_status corpus_add_reports(corpus *treebanks, const char *path, uint32_t step,
                                   dateline_error *error)
{
    corpus reports;
    dateline_status status = corpus_open(&reports, error);
    if (status == DATELINE_OK) {
        status = corpus_add(&reports, path, error);
    }
    uint32_t fitting = 0, added = 0, before = treebanks->count;
    for (uint32_t i = 0; status == DATELINE_OK && reports.count > 0 && i < before; i++) {
        // A copy, as adding may move the sentences.
        corpus_sentence statement = treebanks->sentences[i];
        if (!is_statement(&statement) || fitting++ % step != 0) {
            continue;
        }
        if (!join(treebanks, &statement, &reports.sentences[added++ % reports.count])) {
            status = error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for reports");
        }
    }
    // The joined sentences' words point into the reports' memory: it is kept with the treebanks'.
    treebanks->borrowed = reports.memory;
    return status;
}
