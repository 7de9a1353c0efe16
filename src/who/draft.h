// The working state of one reading: mentions with all that the sieves ask of them, and the chains
// that grow out of them. The mention layer is written from it at the end (entities.c).
//
// Order of work: names (name_mentions.c), noun phrases and pronouns (descriptions.c), sorting; then
// sieves from the surest to the boldest (Lee et al. 2013): names, neighbours, governments,
// descriptions, pronouns.
#ifndef WHO_DRAFT_H
#define WHO_DRAFT_H

#include "who/names.h"
#include "who/who.h"

#define DRAFT_NONE UINT32_MAX

typedef enum pronoun_use {
    USE_NONE,
    USE_PLAIN,
    USE_POSSESSIVE,
    USE_REFLEXIVE,
    USE_RELATIVE
} pronoun_use;

typedef struct draft_mention {
    who_mention mention;
    slice key;         // plain form without article; of a pronoun: its form
    slice lemma;       // of the head, folded
    slice canonical;   // the ledger's form of a listed name, or SLICE_NONE
    uint32_t core;     // first token without article
    uint32_t np_first; // first token with titles and description ("FSB chief" before the name)
    uint32_t sentence;
    uint32_t quote;     // number of the quotation it stands in, 0 outside
    uint32_t count;     // token of its number ("four gunmen") and one more; 0 none
    uint8_t person;     // of a pronoun: 1, 2, 3; 0 otherwise
    uint8_t use;        // pronoun_use
    bool is_indefinite; // a, an, one, some, another, numbers
    bool is_bare;       // no determiner at all
    bool is_new;        // "another", "other", "more": never one already named
    bool is_subject;
    bool is_document;   // report, statement
    bool is_government; // "the government", of a whole country
    bool speaks;        // subject of "said", "told" and their like
    bool is_country;    // a name or capital of a country
    bool is_capital;
    // ---- chain: what is known of all its mentions, kept at the root ----
    uint32_t parent; // itself at the root
    uint32_t chain_size;
    uint32_t best_name;   // mention with the fullest name, DRAFT_NONE
    uint32_t last;        // latest mention
    uint32_t chain_count; // number of all of them, as count
    slice chain_country, chain_role;
    who_kind chain_kind;
    char chain_gender;
    bool chain_plural, chain_singular; // both false: unknown; a collective sets neither
} draft_mention;

typedef enum pronoun_class {
    PRONOUN_PERSON, // he, she
    PRONOUN_THING,  // it
    PRONOUN_MANY,   // they
    PRONOUN_CLASSES,
} pronoun_class;

// What each feature of a pronoun's candidate weighs (pronoun.h); from
// lexicon/who/pronoun_weights.lex.
#define PRONOUN_WEIGHTS_MAX 192
typedef struct pronoun_weights {
    int32_t of[PRONOUN_WEIGHTS_MAX][PRONOUN_CLASSES];
} pronoun_weights;

typedef struct draft draft;
struct draft {
    const gazetteer *gazetteer;
    const pronoun_weights *weights;
    const syntax_layer *syntax;
    const text_document *document;
    arena *arena;
    int32_t day; // of the article, DAY_UNKNOWN
    who_words words;
    uint8_t *labels; // [token] BIOES
    draft_mention *mentions;
    uint32_t count, capacity;
    uint32_t *mention_of; // [token] innermost name or title phrase that covers it, DRAFT_NONE
    uint32_t *by_head;    // [token] outermost mention headed there, DRAFT_NONE
    uint32_t *quote_of;   // [token]
    uint32_t *speakers;   // [quotation] who speaks it, DRAFT_NONE; from draft_speakers on
    slice home;           // country of the dateline or the article's most frequent, or SLICE_NONE
};

// Everything up to the pronouns: what training of their weights begins from.
dateline_status draft_read(draft *draft, const who_reader *reader, arena *arena,
                           const syntax_layer *syntax, const who_context *context,
                           dateline_error *error);

// ---- making mentions ----

dateline_status draft_names(draft *draft, dateline_error *error);
dateline_status draft_descriptions(draft *draft, dateline_error *error);
// Sorts by start, then longer first, and sets up one chain a mention.
dateline_status draft_sort(draft *draft, dateline_error *error);
// A new zeroed mention of tokens [first, end), or NULL without memory.
draft_mention *draft_add(draft *draft, uint32_t first, uint32_t end, uint32_t head);
// Plain form of tokens [first, end) in the arena; SLICE_NONE when it is too long for one.
slice draft_key(const draft *draft, uint32_t first, uint32_t end);
// The role of a noun at token `head` after what the modifiers in [first, head) say: "military
// sources", "FSB chief", "former minister".
slice draft_role_with_modifiers(const draft *draft, uint32_t first, uint32_t head, slice role);
// Country named or meant by tokens [first, end), the last one: "Turkish", "Kenya's".
slice draft_country_in(const draft *draft, uint32_t first, uint32_t end);

// The country named right behind the token at `end - 1`, after a preposition: "soldiers from
// Chile".
slice draft_country_behind(const draft *draft, uint32_t end, const char *preposition);
// The token's lower form is this word.
bool draft_is_word(const draft *draft, uint32_t token, const char *word);

// ---- chains ----

void chain_start(draft *draft, uint32_t mention);
uint32_t chain_root(const draft *draft, uint32_t mention);
// Nothing known of the two chains speaks against their being one (names are not compared).
bool chain_agrees(const draft *draft, uint32_t a, uint32_t b);
void chain_join(draft *draft, uint32_t a, uint32_t b);
// "the two men" are not "four men"; a number that one of them lacks says nothing.
bool chain_counts_agree(const draft *draft, uint32_t a, uint32_t b);
bool chain_has_name(const draft *draft, uint32_t mention);

// ---- sieves, in this order ----

dateline_status sieve_governments(draft *draft, dateline_error *error); // before names are places
void draft_become_government(draft_mention *own);
// lands.c. "Kaltria", where the article tells of Kaltrian police: names of lands that no list
// knows, taken for people.
void draft_find_lands(draft *draft);
dateline_status sieve_names(draft *draft, dateline_error *error);
dateline_status sieve_neighbours(draft *draft, dateline_error *error); // apposition, copula
dateline_status sieve_descriptions(draft *draft, dateline_error *error);
void sieve_leads(draft *draft); // at the end of the descriptions
dateline_status sieve_pronouns(draft *draft, dateline_error *error);
// Who says "I" and "we", mention by mention: fills [mention] with an antecedent or DRAFT_NONE, and
// the draft's speakers.
dateline_status draft_speakers(uint32_t **antecedents, draft *draft, dateline_error *error);

// ---- result ----

// naming.c: the name [*first, *end) that the text gives to a description right behind it.
bool draft_given_name(const draft *draft, uint32_t mention, uint32_t *first, uint32_t *end);

dateline_status draft_publish(who_layer *out, draft *draft, dateline_error *error);

#endif
