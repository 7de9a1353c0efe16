#include "who/who.h"

#include <stdio.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "who/pronoun.h"

struct who_reader {
    own_actors *own; // NULL: none
    gazetteer *gazetteer;
    container *file; // of the names model
    perceptron names;
    pronoun_weights weights;
    lexicon_table days; // who/day_names
};

const char *who_kind_name(who_kind kind)
{
    static const char *const NAMES[WHO_KIND_COUNT] = {
        [WHO_PERSON] = "person",
        [WHO_ORGANIZATION] = "organization",
        [WHO_GROUP] = "group",
        [WHO_GOVERNMENT] = "government",
        [WHO_PLACE] = "place",
        [WHO_FACILITY] = "facility",
        [WHO_NATIONALITY] = "nationality",
        [WHO_WEAPON] = "other",
        [WHO_OTHER] = "other",
    };
    return NAMES[kind];
}

static dateline_status read_weights(pronoun_weights *out, const lexicon *lexicon,
                                    dateline_error *error)
{
    lexicon_table table;
    dateline_status status =
        lexicon_find_table(&table, lexicon, "who/pronoun_weights", 1 + PRONOUN_CLASSES, error);
    const char *name = NULL;
    for (uint32_t f = 0; status == DATELINE_OK && (name = pronoun_feature_name(f)) != NULL; f++) {
        uint32_t count = 0;
        uint32_t row = lexicon_find(&table, slice_from_string(name), &count);
        for (uint32_t sort = 0; sort < PRONOUN_CLASSES && count > 0; sort++) {
            if (!slice_to_signed(lexicon_cell(&table, row, 1 + sort), 1000000, &out->of[f][sort])) {
                return error_set(error, DATELINE_CORRUPT, 0, 0,
                                 "lexicon/who/pronoun_weights.lex: \"%s\": bad number", name);
            }
        }
    }
    return status;
}

dateline_status who_reader_open(who_reader **out, const lexicon *lexicon,
                                const char *model_directory, const char *actors,
                                dateline_error *error)
{
    char path[4096];
    int length = snprintf(path, sizeof path, "%s/names.model", model_directory);
    if (length < 0 || (size_t)length >= sizeof path) {
        return error_set(error, DATELINE_USAGE, 0, 0, "the models' folder has too long a name");
    }
    who_reader *opened = memory_allocate_zeroed(1, sizeof *opened);
    if (opened == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the reader of names");
    }
    dateline_status status =
        actors == NULL ? DATELINE_OK : own_actors_open(&opened->own, actors, lexicon, error);
    if (status == DATELINE_OK) {
        status = gazetteer_open(&opened->gazetteer, lexicon, opened->own, error);
    }
    if (status == DATELINE_OK) {
        status = container_open(&opened->file, path, "names", error);
    }
    if (status == DATELINE_OK) {
        status = perceptron_open(&opened->names, opened->file, "names", NAME_LABELS, error);
    }
    if (status == DATELINE_OK) {
        status = read_weights(&opened->weights, lexicon, error);
    }
    if (status == DATELINE_OK) {
        status = lexicon_find_table(&opened->days, lexicon, "who/day_names", 2, error);
    }
    if (status != DATELINE_OK) {
        who_reader_close(opened);
        return status;
    }
    *out = opened;
    return DATELINE_OK;
}

void who_reader_close(who_reader *reader)
{
    if (reader == NULL) {
        return;
    }
    gazetteer_close(reader->gazetteer);
    own_actors_close(reader->own);
    container_close(reader->file);
    memory_release(reader);
}

// ---- reading ----

// Numbers the quotations; a paragraph ends what stands open.
static void number_quotes(draft *draft)
{
    const text_document *document = draft->document;
    uint32_t quote = 0, block = 0;
    bool is_open = false;
    for (uint32_t i = 0; i < document->token_count; i++) {
        uint32_t here = document->sentences[document->tokens[i].sentence].block;
        is_open = is_open && here == block;
        block = here;
        slice form = document->tokens[i].form;
        bool opens = slice_equal(form, SLICE("\xe2\x80\x9c")) || slice_equal(form, SLICE("``"));
        bool closes = slice_equal(form, SLICE("\xe2\x80\x9d")) || slice_equal(form, SLICE("''"));
        if (slice_equal(form, SLICE("\""))) {
            opens = !is_open;
            closes = is_open;
        }
        if (opens && !is_open) {
            quote++;
            is_open = true;
        }
        draft->quote_of[i] = is_open ? quote : 0;
        is_open = is_open && !closes;
    }
}

static slice country_of_text(const who_reader *reader, slice text)
{
    char folded[GAZETTEER_KEY_MAX], key[GAZETTEER_KEY_MAX];
    size_t length = utf8_fold(text, folded, sizeof folded), used = 0;
    if (text.length == 0 || length == SIZE_MAX) {
        return SLICE_NONE;
    }
    slice rest = slice_of(folded, length);
    while (rest.data != NULL && gazetteer_add_to_key(key, &used, slice_cut(&rest, ' '))) {
    }
    const gazetteer_entry *entry = gazetteer_find(reader->gazetteer, slice_of(key, used));
    return gazetteer_cell(reader->gazetteer, entry, GAZETTEER_COUNTRY, 1);
}

// The country the article is at home in: its dateline's, else the one it names most.
static slice find_home(const who_reader *reader, const draft *draft, slice dateline_place)
{
    slice home = country_of_text(reader, dateline_place);
    if (home.length > 0) {
        return home;
    }
    map counts;
    map_init(&counts, draft->arena);
    uint32_t most = 0;
    for (uint32_t i = 0; i < draft->words.match_count; i++) {
        const who_match *match = &draft->words.matches[i];
        slice code = gazetteer_cell(reader->gazetteer, match->entry, GAZETTEER_COUNTRY, 1);
        uint32_t *count =
            code.length > 0 && match->list == GAZETTEER_COUNTRY ? map_put(&counts, code, 0) : NULL;
        if (count != NULL && ++*count > most) {
            most = *count;
            home = code;
        }
    }
    return home;
}

static dateline_status open_draft(draft *draft, const who_reader *reader, arena *arena,
                                  const syntax_layer *syntax, dateline_error *error)
{
    uint32_t count = syntax->document->token_count;
    draft->gazetteer = reader->gazetteer;
    draft->weights = &reader->weights;
    draft->syntax = syntax;
    draft->document = syntax->document;
    draft->arena = arena;
    draft->mention_of = ARENA_ARRAY(arena, count, uint32_t);
    draft->by_head = ARENA_ARRAY(arena, count * 2, uint32_t);
    draft->quote_of = ARENA_ARRAY(arena, count, uint32_t);
    if (draft->mention_of == NULL || draft->by_head == NULL || draft->quote_of == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the mentions");
    }
    memset(draft->mention_of, 0xff, count * sizeof *draft->mention_of);
    number_quotes(draft);
    dateline_status status =
        who_words_read(&draft->words, reader->gazetteer, arena, draft->document, error);
    if (status != DATELINE_OK) {
        return status;
    }
    status = names_read(&draft->labels, &reader->names, reader->gazetteer, arena, &draft->words,
                        syntax, error);
    if (status == DATELINE_OK) {
        names_leave_days(draft->labels, draft->document, &reader->days);
    }
    return status;
}

dateline_status draft_read(draft *draft, const who_reader *reader, arena *arena,
                           const syntax_layer *syntax, const who_context *context,
                           dateline_error *error)
{
    dateline_status status = open_draft(draft, reader, arena, syntax, error);
    if (status != DATELINE_OK) {
        return status;
    }
    draft->home = find_home(reader, draft, context->dateline_place);
    draft->day = context->day;
    dateline_status (*const steps[])(struct draft *, dateline_error *) = {
        draft_names, draft_descriptions, draft_sort,         sieve_governments,
        sieve_names, sieve_neighbours,   sieve_descriptions,
    };
    for (size_t i = 0; i < sizeof steps / sizeof *steps && status == DATELINE_OK; i++) {
        status = steps[i](draft, error);
    }
    return status;
}

dateline_status who_read(who_layer *out, const who_reader *reader, arena *arena,
                         const syntax_layer *syntax, const who_context *context,
                         dateline_error *error)
{
    *out = (who_layer){.syntax = syntax};
    draft draft = {0};
    dateline_status status = draft_read(&draft, reader, arena, syntax, context, error);
    if (status == DATELINE_OK) {
        status = sieve_pronouns(&draft, error);
    }
    return status != DATELINE_OK ? status : draft_publish(out, &draft, error);
}

// Names of the user's list where the tagger saw none.
static void tag_own(const char **tags, const draft *draft)
{
    for (uint32_t i = 0; i < draft->words.match_count; i++) {
        const who_match *match = &draft->words.matches[i];
        bool is_left_out =
            match->list == GAZETTEER_ACTOR && gazetteer_is_own(draft->gazetteer, match->entry);
        for (uint32_t token = match->first; token < match->end && is_left_out; token++) {
            is_left_out = draft->labels[token] == LABEL_OUTSIDE;
        }
        if (!is_left_out) {
            continue;
        }
        slice kind = gazetteer_cell(draft->gazetteer, match->entry, GAZETTEER_ACTOR, OWN_KIND);
        bool is_person = slice_equal(kind, SLICE("person"));
        tags[match->first] = is_person ? "B-Person" : "B-Organization";
        for (uint32_t token = match->first + 1; token < match->end; token++) {
            tags[token] = is_person ? "I-Person" : "I-Organization";
        }
    }
}

dateline_status who_names_tag(const char **tags, const who_reader *reader, arena *arena,
                              const syntax_layer *syntax, dateline_error *error)
{
    static const char *const BEGIN[NAME_TYPES] = {
        "B-Date", "B-Facility",     "B-Location", "B-Misc",    "B-Money",
        "B-NORP", "B-Organization", "B-Person",   "B-Product",
    };
    static const char *const INSIDE[NAME_TYPES] = {
        "I-Date", "I-Facility",     "I-Location", "I-Misc",    "I-Money",
        "I-NORP", "I-Organization", "I-Person",   "I-Product",
    };
    draft draft = {0};
    dateline_status status = open_draft(&draft, reader, arena, syntax, error);
    for (uint32_t i = 0; i < syntax->document->token_count && status == DATELINE_OK; i++) {
        uint32_t label = draft.labels[i];
        bool begins = label != LABEL_OUTSIDE && (name_label_part(label) == PART_BEGIN ||
                                                 name_label_part(label) == PART_SINGLE);
        tags[i] = label == LABEL_OUTSIDE ? "O"
                  : begins               ? BEGIN[name_label_type(label)]
                                         : INSIDE[name_label_type(label)];
    }
    if (status == DATELINE_OK) {
        tag_own(tags, &draft);
    }
    return status;
}

// ---- looking up ----

uint32_t who_mention_at(const who_layer *who, uint32_t token)
{
    if (token >= who->syntax->document->token_count) {
        return MENTION_NONE;
    }
    if (who->mention_of_head[token] != MENTION_NONE) {
        return who->mention_of_head[token];
    }
    // The last mention that begins at or before the token, then outwards through those around it.
    uint32_t low = 0, high = who->mention_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (who->mentions[middle].first <= token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    for (uint32_t back = 0; back < 64 && low > 0; back++) {
        low--;
        if (who->mentions[low].end > token) {
            return low;
        }
    }
    return MENTION_NONE;
}

uint32_t who_entity_at(const who_layer *who, uint32_t token)
{
    uint32_t mention = who_mention_at(who, token);
    return mention == MENTION_NONE ? ENTITY_NONE : who->mentions[mention].entity;
}

bool who_find_country(const who_reader *reader, slice folded, slice *iso3, slice *name,
                      who_country_form *form)
{
    char key[GAZETTEER_KEY_MAX];
    size_t used = 0;
    slice rest = folded;
    while (rest.data != NULL) {
        if (!gazetteer_add_to_key(key, &used, slice_cut(&rest, ' '))) {
            return false;
        }
    }
    const gazetteer_entry *entry = gazetteer_find(reader->gazetteer, slice_of(key, used));
    if (!gazetteer_has(entry, GAZETTEER_COUNTRY)) {
        return false;
    }
    slice said = gazetteer_cell(reader->gazetteer, entry, GAZETTEER_COUNTRY, 2);
    *iso3 = gazetteer_cell(reader->gazetteer, entry, GAZETTEER_COUNTRY, 1);
    *name = gazetteer_cell(reader->gazetteer, entry, GAZETTEER_COUNTRY, 3);
    *name = name->length > 0 ? *name : gazetteer_country_name(reader->gazetteer, *iso3);
    *form = slice_equal(said, SLICE("name"))      ? WHO_COUNTRY_NAME
            : slice_equal(said, SLICE("capital")) ? WHO_COUNTRY_CAPITAL
                                                  : WHO_COUNTRY_DEMONYM;
    return true;
}

slice who_country_name(const who_reader *reader, slice iso3)
{
    return gazetteer_country_name(reader->gazetteer, iso3);
}

slice who_agent_role(const who_reader *reader, slice lemma)
{
    char key[GAZETTEER_KEY_MAX];
    size_t used = 0;
    slice rest = lemma;
    while (rest.data != NULL) {
        if (!gazetteer_add_to_key(key, &used, slice_cut(&rest, ' '))) {
            return SLICE_NONE;
        }
    }
    return gazetteer_cell(reader->gazetteer, gazetteer_find(reader->gazetteer, slice_of(key, used)),
                          GAZETTEER_AGENT, 1);
}
