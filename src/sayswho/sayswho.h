// Says who: the attribution relations of the text (source, cue, content; PARC and PolNeAR terms),
// their holders, stances and chains. The speaker is not the attacker: everything a room above takes
// from the text is held by the innermost attribution whose content covers it, or by the author.
#ifndef SAYSWHO_SAYSWHO_H
#define SAYSWHO_SAYSWHO_H

#include "who/who.h"

#define ATTRIBUTION_NONE UINT32_MAX

typedef enum sayswho_stance {
    STANCE_ASSERTS,
    STANCE_CONFIRMS,
    STANCE_DENIES,
    STANCE_BLAMES,
    STANCE_ACCUSES,
    STANCE_CLAIMS_RESPONSIBILITY,
    STANCE_ADMITS,
    STANCE_DOUBTS,
    STANCE_LEAVES_OPEN,
    STANCE_SPECULATES,
    STANCE_EXPECTS,
    STANCE_THREATENS,
    STANCE_NONE, // none: "declined to comment"
    STANCE_COUNT,
} sayswho_stance;

// Does who stands so lay something on somebody?
static inline bool sayswho_is_accusation(sayswho_stance stance)
{
    return stance == STANCE_ACCUSES || stance == STANCE_BLAMES;
}

typedef enum sayswho_certainty {
    CERTAINTY_CERTAIN,
    CERTAINTY_PROBABLE,
    CERTAINTY_POSSIBLE,
    CERTAINTY_NEGATED,
} sayswho_certainty;

typedef enum sayswho_tier { TIER_SPEECH, TIER_ATTITUDE } sayswho_tier; // attitude makes no claims

typedef struct sayswho_attribution {
    span source[2], cue[3], content[4]; // pieces in text order
    uint8_t source_count, cue_count, content_count;
    uint32_t cue_token;     // head of the cue
    uint32_t source_token;  // head of the source, TOKEN_NONE when there is none
    uint32_t content_token; // head of the content's (first) clause or phrase, TOKEN_NONE
    uint32_t entity;        // the holder, resolved; ENTITY_NONE: see holder
    slice holder;      // canonical name; "unnamed" when the text names no source ("reportedly")
    slice holder_kind; // "person", "organization", "government", "group", "document", "unnamed"
    slice title;       // of a named holder: the noun that he is called by ("spokesman", "prime
                       // minister"), lemmas; SLICE_NONE when not told
    slice role;        // of the holder: agent code ("GOV", "MIL", "COP"), SLICE_NONE when not told
    slice affiliation; // the body he speaks for or belongs to ("defence ministry", "Hamas"), or
                       // SLICE_NONE
    slice country;     // ISO-3 of the holder, else of that body; SLICE_NONE
    slice via;         // hearer or agency ("RIA Novosti"), SLICE_NONE
    sayswho_stance stance;
    sayswho_certainty certainty;
    sayswho_tier tier;
    uint32_t parent; // attribution whose content covers this one, ATTRIBUTION_NONE
    // What the cue itself claims beside its content: "claimed responsibility for e", "blamed Y for
    // e", "accused Y of e", "did not rule out Y's involvement".
    uint32_t target_token; // Y: head of the actor held responsible (the holder's own mention when
                           // claiming responsibility), TOKEN_NONE
    uint32_t deed_token;   // e: head of the event phrase or clause, TOKEN_NONE
    bool is_factive;       // who reports it commits himself, too ("showed that C")
    bool is_given;     // with stance none: so it is, though the holder does not say it ("did not
                       // say why C"); else nobody says so ("never said that C")
    bool is_direct;    // a quotation
    bool is_continued; // content that runs on from an earlier attribution of the same holder
    const char *rule;  // id of the pattern that found it
    int32_t score;     // what the network says of its cue (neural_report); 0: nothing
} sayswho_attribution;

typedef struct sayswho_layer {
    sayswho_attribution *attributions; // by start of content
    uint32_t count, capacity;
    uint32_t *innermost; // [token] the innermost speech attribution whose content covers it, or
                         // ATTRIBUTION_NONE (author)
    bool *is_title;  // [token] in the quoted name of a film, a song, an operation: tells of nothing
    float *sureness; // [token] how sure the text is of what the word tells: -3 (not) to 3 (fact)
} sayswho_layer;

typedef struct sayswho_reader sayswho_reader;
dateline_status sayswho_reader_open(sayswho_reader **out, const lexicon *lexicon,
                                    dateline_error *error);
void sayswho_reader_close(sayswho_reader *reader);

dateline_status sayswho_read(sayswho_layer *out, const sayswho_reader *reader,
                             const who_reader *who_reader, arena *arena, const who_layer *who,
                             dateline_error *error);

// Hedges inside a clause, for its certainty: modal, "reportedly", "suspected", negation. Combines
// with the attribution's own by taking the weaker.
sayswho_certainty sayswho_clause_certainty(const sayswho_reader *reader, const syntax_layer *syntax,
                                           uint32_t clause);
// "When", "whether": a word that opens a question inside a sentence. Lower case.
bool sayswho_is_question_word(const sayswho_reader *reader, slice word);
sayswho_certainty sayswho_weaker(sayswho_certainty a, sayswho_certainty b);
// What a holder of that kind is called: "person", "group", "government", "organization".
slice sayswho_holder_kind(who_kind kind);
const char *sayswho_stance_name(sayswho_stance stance);          // "claims-responsibility"
const char *sayswho_certainty_name(sayswho_certainty certainty); // "certain"

#endif
