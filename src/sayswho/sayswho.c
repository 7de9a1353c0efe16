
#include "base/memory.h"
#include "sayswho/reading.h"

static dateline_status open_tables(sayswho_reader *reader, const lexicon *lexicon,
                                   dateline_error *error)
{
    const struct {
        lexicon_table *table;
        const char *name;
        uint32_t columns;
    } tables[] = {
        {&reader->hedges, "sayswho/hedges", 3},         {&reader->words, "sayswho/words", 2},
        {&reader->predicates, "sayswho/predicates", 3}, {&reader->deeds, "sayswho/deeds", 2},
        {&reader->undone, "sayswho/undone", 3},         {&reader->modals, "sayswho/modals", 2},
        {&reader->pronouns, "who/pronouns", 5},
    };
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        dateline_status status =
            lexicon_find_table(tables[i].table, lexicon, tables[i].name, tables[i].columns, error);
        if (status != DATELINE_OK) {
            return status;
        }
    }
    dateline_status status = edge_weights_open(&reader->edges, lexicon, error);
    if (status == DATELINE_OK) {
        status = signed_table_open(&reader->doubt, lexicon, "sayswho/doubt", error);
    }
    return status == DATELINE_OK ? cue_table_open(&reader->cues, lexicon, error) : status;
}

dateline_status sayswho_reader_open(sayswho_reader **out, const lexicon *lexicon,
                                    dateline_error *error)
{
    *out = NULL;
    sayswho_reader *reader = memory_allocate_zeroed(1, sizeof *reader);
    if (reader == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the cue lexicon");
    }
    dateline_status status = open_tables(reader, lexicon, error);
    if (status != DATELINE_OK) {
        sayswho_reader_close(reader);
        return status;
    }
    *out = reader;
    return DATELINE_OK;
}

void sayswho_reader_close(sayswho_reader *reader)
{
    if (reader != NULL) {
        cue_table_close(&reader->cues);
        edge_weights_close(&reader->edges);
        signed_table_close(&reader->doubt);
        memory_release(reader);
    }
}

dateline_status sayswho_read(sayswho_layer *out, const sayswho_reader *reader,
                             const who_reader *who_reader, arena *arena, const who_layer *who,
                             dateline_error *error)
{
    *out = (sayswho_layer){0};
    reading reading = {.reader = reader,
                       .who_reader = who_reader,
                       .arena = arena,
                       .who = who,
                       .syntax = who->syntax,
                       .document = who->syntax->document,
                       .out = out};
    uint32_t tokens = reading.document->token_count;
    reading.cue_owner = ARENA_ARRAY(arena, (size_t)tokens + 1, uint32_t);
    reading.given_subject = ARENA_ARRAY(arena, (size_t)tokens + 1, uint32_t);
    if (reading.cue_owner == NULL || reading.given_subject == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for attributions");
    }
    memset(reading.cue_owner, 0xFF, ((size_t)tokens + 1) * sizeof *reading.cue_owner);
    memset(reading.given_subject, 0xFF, ((size_t)tokens + 1) * sizeof *reading.given_subject);
    dateline_status status = quotes_read(&reading.quotes, arena, reading.document, error);
    if (status != DATELINE_OK) {
        return status;
    }
    if (!sayswho_find_titles(&reading)) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for titles");
    }
    sayswho_weigh_words(&reading);
    sayswho_find_verbs(&reading);
    sayswho_find_nouns(&reading);
    sayswho_find_phrases(&reading);
    sayswho_find_labels(&reading);
    sayswho_take_network(&reading);
    sayswho_continue_quotes(&reading);
    sayswho_choose_content_edges(&reading);
    sayswho_read_within_quotes(&reading);
    sayswho_mend_nesting(&reading);
    sayswho_find_unsaid(&reading);
    status = sayswho_link_chains(&reading, error);
    if (status != DATELINE_OK) {
        return status;
    }
    sayswho_resolve_holders(&reading);
    sayswho_find_affiliations(&reading);
    sayswho_choose_cue_edges(&reading);
    if (arena_failed(arena)) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for attributions");
    }
    return DATELINE_OK;
}

const char *sayswho_stance_name(sayswho_stance stance)
{
    static const char *const names[STANCE_COUNT] = {
        "asserts", "confirms", "denies",      "blames",     "accuses", "claims-responsibility",
        "admits",  "doubts",   "leaves-open", "speculates", "expects", "threatens",
        "none",
    };
    return (unsigned)stance < STANCE_COUNT ? names[stance] : "none";
}

const char *sayswho_certainty_name(sayswho_certainty certainty)
{
    static const char *const names[] = {"certain", "probable", "possible", "negated"};
    return (unsigned)certainty <= CERTAINTY_NEGATED ? names[certainty] : "certain";
}
