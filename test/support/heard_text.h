// A text of which a network has told cues, sources and contents: marks of our own in its place.
#ifndef SUPPORT_HEARD_TEXT_H
#define SUPPORT_HEARD_TEXT_H

#include <stdlib.h>

#include "sayswho/sayswho.h"
#include "support/cmocka_all.h"
#include "support/trees.h"

typedef struct fixture {
    trees trees;
    who_reader *who_reader;
    sayswho_reader *reader;
    arena *arena;
    // of the text read last
    text_document document;
    syntax_layer syntax;
    who_layer who;
    neural_layer network;
    sayswho_layer sayswho;
} fixture;

#define SURE 4000 // thousandths of log-odds

#define OPEN(call) assert_int_equal((call), DATELINE_OK)

static inline int open_fixture(void **state)
{
    fixture *made = calloc(1, sizeof *made);
    assert_non_null(made);
    trees_open(&made->trees, DATELINE_BUILD_DATA, "fast");
    OPEN(who_reader_open(&made->who_reader, made->trees.lexicon, DATELINE_BUILD_DATA "/models",
                         NULL, NULL));
    OPEN(sayswho_reader_open(&made->reader, made->trees.lexicon, NULL));
    OPEN(arena_open(&made->arena, 1 << 28, NULL));
    *state = made;
    return 0;
}

static inline int close_fixture(void **state)
{
    fixture *made = *state;
    arena_close(made->arena);
    sayswho_reader_close(made->reader);
    who_reader_close(made->who_reader);
    trees_close(&made->trees);
    free(made);
    return 0;
}

static inline void split(fixture *fixture, const char *text)
{
    arena_reset(fixture->arena);
    trees_split_paragraph(&fixture->document, &fixture->trees, fixture->arena,
                          slice_from_string(text));
}

// Reads what is split as far as who, and gives it a network that saw nothing.
static inline void begin_split(fixture *fixture)
{
    trees_parse(&fixture->syntax, &fixture->trees, fixture->arena, &fixture->document);
    OPEN(who_read(&fixture->who, fixture->who_reader, fixture->arena, &fixture->syntax,
                  &(who_context){.day = DAY_UNKNOWN}, NULL));
    fixture->network = (neural_layer){.document = &fixture->document};
    fixture->network.words =
        ARENA_ARRAY(fixture->arena, fixture->document.token_count, neural_word);
    assert_non_null(fixture->network.words);
    for (uint32_t token = 0; token < fixture->document.token_count; token++)
        fixture->network.words[token].cue_lead = -SURE;
    fixture->syntax.network = &fixture->network;
}

static inline void begin(fixture *fixture, const char *text)
{
    split(fixture, text);
    begin_split(fixture);
}

// The tokens of the words, which stand in the text as they are.
static inline void find_words(const fixture *fixture, const char *words, uint32_t *first,
                              uint32_t *end)
{
    const slice wanted = slice_from_string(words);
    const size_t at = slice_find(fixture->document.text, wanted);
    assert_true(at != SIZE_MAX);
    *first = text_token_at(&fixture->document, (uint32_t)at);
    *end = text_token_at(&fixture->document, (uint32_t)(at + wanted.length - 1)) + 1;
}

static inline void add_role(const fixture *fixture, uint8_t *roles, const char *words,
                            neural_role role)
{
    uint32_t token, end;
    find_words(fixture, words, &token, &end);
    for (; token < end; token++)
        roles[token] = (uint8_t)role;
}

// A report over the whole text; returns its roles, which more may be added to.
static inline uint8_t *add_report(fixture *fixture, const char *cue)
{
    neural_layer *network = &fixture->network;
    const uint32_t count = fixture->document.token_count;
    uint8_t *roles = ARENA_ARRAY(fixture->arena, count, uint8_t);
    neural_report *report = ARENA_PUSH(fixture->arena, network->reports, network->report_count,
                                       network->report_capacity);
    assert_true(roles != NULL && report != NULL);
    *report = (neural_report){.end = count, .roles = roles};
    find_words(fixture, cue, &report->cue_first, &report->cue_end);
    for (uint32_t token = report->cue_first; token < report->cue_end; token++) {
        network->words[token].cue = token == report->cue_first ? 1 : 2;
        network->words[token].cue_lead = SURE;
    }
    return roles;
}

// The network is as sure of what each word is as of its cues.
static inline void tell_leads(const fixture *fixture, neural_report *report, int16_t sureness)
{
    int16_t *leads = ARENA_ARRAY(fixture->arena, report->end, int16_t);
    assert_non_null(leads);
    for (uint32_t token = 0; token < report->end; token++)
        leads[token] = report->roles[token] == NEURAL_CONTENT ? sureness : (int16_t)-sureness;
    report->content_leads = leads;
}

static inline void finish(fixture *fixture)
{
    for (uint32_t i = 0; i < fixture->network.report_count; i++)
        if (fixture->network.reports[i].content_leads == NULL)
            tell_leads(fixture, &fixture->network.reports[i], SURE / 10);
    OPEN(sayswho_read(&fixture->sayswho, fixture->reader, fixture->who_reader, fixture->arena,
                      &fixture->who, NULL));
    for (uint32_t i = 0; i < fixture->sayswho.count; i++) {
        const sayswho_attribution *said = &fixture->sayswho.attributions[i];
        assert_true(said->cue_token < fixture->document.token_count);
        assert_true(said->content_count <= 4 && said->source_count <= 2 && said->cue_count <= 3);
    }
}

static inline void assert_span(const fixture *fixture, span at, const char *words)
{
    assert_slice(slice_at(fixture->document.text.data, at), words);
}

#endif
