// The cue lexicon, compiled once: which words report, what they must be followed by, and how a
// holder stands to what he says with them.
#ifndef SAYSWHO_CUE_H
#define SAYSWHO_CUE_H

#include "sayswho/sayswho.h"

typedef enum cue_part { CUE_VERB, CUE_NOUN, CUE_ADJECTIVE, CUE_ADVERB, CUE_PREPOSITION } cue_part;

// Complements, as bits of a set.
typedef enum cue_frame {
    FRAME_QUOTE = 1 << 0,
    FRAME_CLAUSE = 1 << 1,
    FRAME_THAT = 1 << 2,
    FRAME_WH = 1 << 3,
    FRAME_TO = 1 << 4,
    FRAME_GERUND = 1 << 5,
    FRAME_NP = 1 << 6,
    FRAME_NP_HEARER = 1 << 7, // the object is whom it was said to
    FRAME_NP_QUOTED = 1 << 8, // an object only when it is quoted
    FRAME_NP_TARGET = 1 << 9, // an object only when the deed follows
    FRAME_REST = 1 << 10,     // whatever follows the words
    FRAME_AS = 1 << 11,       // object and as-phrase
    FRAME_NONE = 1 << 12,     // needs no content
    FRAME_PREPOSITION = 1 << 13,
} cue_frame;

typedef enum cue_target {
    TARGET_NONE,
    TARGET_OBJECT,
    TARGET_HOLDER,
    TARGET_POSSESSOR,
    TARGET_AFTER
} cue_target;

typedef struct cue_stand {
    sayswho_stance stance;
    sayswho_certainty certainty;
} cue_stand;

typedef struct cue {
    slice words; // "rule out"; borrowed from the lexicon
    slice first; // "rule"
    uint32_t word_count;
    cue_part part;
    uint32_t frames;
    slice prepositions; // of frames, blank-separated
    cue_stand plain, negated;
    sayswho_tier tier;
    cue_target target;
    slice deed_prepositions; // blank-separated
    bool is_given;           // what it leaves unsaid is so all the same: "did not mention that C"
    bool is_factive, takes_hearer, takes_thing, is_authors, is_warning, is_report_object;
    bool is_tellers; // without a source it is whoever's tells of it
    bool is_find;    // the same, told plainly, unless an infinitive follows
    bool only_negated;
    bool is_wide; // words of the content may stand between the cue's own: "put [the toll] at [9]"
} cue;

typedef struct cue_table {
    cue *cues; // by first word, longer phrases first; owned
    uint32_t count;
    uint32_t *starts;     // [start_count] by the hash of a first word: 1 + its first cue; owned
    uint32_t start_count; // a power of two, more than cues: a search comes to an end
} cue_table;

dateline_status cue_table_open(cue_table *out, const lexicon *lexicon, dateline_error *error);
void cue_table_close(cue_table *table);

// The cues whose first word is this lemma: [*first, *end).
void cue_table_find(const cue_table *table, slice lemma, uint32_t *first, uint32_t *end);

// Is `word` one of the blank-separated words?
bool cue_has_word(slice words, slice word);

#endif
