// What the files of this room share while one article is read.
#ifndef SAYSWHO_READING_H
#define SAYSWHO_READING_H

#include "sayswho/cue.h"
#include "sayswho/edges.h"
#include "sayswho/quotes.h"
#include "store/signed_table.h"

struct sayswho_reader {
    cue_table cues;
    edge_weights edges;
    signed_table doubt;       // evidence, thousandths of log-odds that people mark an attribution
    lexicon_table hedges;     // word, part, certainty
    lexicon_table words;      // word, class: documents, media, time words, speech nouns …
    lexicon_table predicates; // accusing and disclaiming predicates inside a content
    lexicon_table deeds;      // hostile verbs
    lexicon_table undone;     // word, part, degree
    lexicon_table modals;     // lemma, kind
    lexicon_table pronouns;   // form, person, number, gender, use: of the room who
};

// Words of a class in lexicon/sayswho/words.lex.
typedef enum word_class {
    WORD_DOCUMENT,  // statement, report, poll
    WORD_MEDIUM,    // "said in a statement"
    WORD_TIME,      // weekdays and months
    WORD_GENERIC,   // claims, reports: stand for an unnamed holder
    WORD_LIGHT,     // make, issue: verbs whose subject holds the noun they carry
    WORD_QUESTION,  // who, what, whether: heads of wh-complements
    WORD_OUTLET,    // radio, news agency
    WORD_AUDIENCE,  // reporters, parliament: hearers that are no person
    WORD_CONTRAST,  // while, whereas: somebody else may speak from here
    WORD_FIGURE,    // toll, estimate: what was counted by somebody may be disputed
    WORD_BODY,      // office, ministry: speak for whom they belong to
    WORD_NORM,      // law, plan: "according to" one tells how a thing is done
    WORD_SUMMONS,   // call, phone: "called reporters to say", who calls says it
    WORD_HONORIFIC, // Dr., Mr.: before a name, without telling an office
    WORD_RELAY,     // cite, quote: whom an outlet cites, told it what it reports
    WORD_CARRY,     // carry, publish: whoever does it to a statement is what it came through
    WORD_PICTURE,   // photo: shows what the author of its article tells
    WORD_HEARING,   // hear: an audience that does it says nothing
    WORD_FAILING,   // unable, yet: what follows them is not done
    WORD_OMITTING,  // fail, forget: what they do not say is so
    WORD_SMALL,     // of, the: written small in titles
    WORD_ADDRESS,   // speak: "speaking to H, S said", H heard it
    WORD_TELLING,   // account: "by S's account, C"
    WORD_ISSUING,   // issue: "S issued a statement saying C", S says it
    WORD_JOINING,   // for, of: between somebody and the body he speaks for
    WORD_INQUIRY,   // investigate, seek: whoever does it asks, and tells nothing
    WORD_TAKEN,     // life: "claimed nine lives" says nothing
    WORD_HEARSAY,   // say, report: before an infinitive a participle, "said to be"
    WORD_CLASS_COUNT,
} word_class;

// How far a look ahead or back may go, in tokens: sentences may be as long as an article.
#define LONGEST_LOOK 200

// A run of tokens, half open.
typedef struct token_run {
    uint32_t first, end;
} token_run;

struct reading {
    const sayswho_reader *reader;
    const who_reader *who_reader;
    arena *arena;
    const who_layer *who;
    const syntax_layer *syntax;
    const text_document *document;
    quote_layer quotes;
    sayswho_layer *out;
    // [token] the subject of a verb that shares the source of a cue before it against the parser's
    // word ("S denied that C and said C2"), TOKEN_NONE.
    uint32_t *given_subject;
    uint32_t *cue_owner; // [token] the attribution whose cue it belongs to, ATTRIBUTION_NONE
};

// A cue found in the text, with the clause it heads.
typedef struct cue_clause {
    const cue *cue;
    uint32_t head;     // token
    token_run words;   // auxiliaries, adverbs, the cue's own words, "in a statement"
    uint32_t subject;  // token, TOKEN_NONE
    bool owns_subject; // not shared with a clause above
    bool is_passive, is_negated;
    bool hangs_on_nothing; // "nothing to suggest that C"
    bool is_likened;       // \"recalls that of Ivo Orr\": says nothing
    uint32_t hearer;       // token, TOKEN_NONE
    token_run reach;       // subject, words and hearer: what is not content
    token_run limits;      // the clause (or sentence) content may fill
} cue_clause;

#define CONTENT_PIECES 4

typedef struct complement {
    uint32_t frame; // a cue_frame; 0 when there is none
    uint32_t head;  // token of the content's clause or phrase, TOKEN_NONE
    token_run pieces[CONTENT_PIECES];
    uint32_t count;
    uint32_t second; // verb of the same speaker at which the content was cut, TOKEN_NONE
} complement;

// ---- words and trees: tree.c ----

const syntax_word *reading_word(const reading *reading, uint32_t token);
slice reading_form(const reading *reading, uint32_t token);
bool reading_is(const reading *reading, uint32_t token, slice lower);
bool reading_is_mark(const reading *reading, uint32_t token);
bool reading_is_comma(const reading *reading, uint32_t token);
bool reading_is_quote_mark(const reading *reading, uint32_t token);
bool reading_is_noun(const reading *reading, uint32_t token);
bool reading_is_nominal(const reading *reading, uint32_t token); // nouns and pronouns
bool reading_is_finite(const reading *reading, uint32_t token);
slice reading_class_name(word_class kind); // as words.lex has it
bool reading_has_class(const reading *reading, slice word, word_class kind);
// Columns of lexicon/who/pronouns.lex.
enum { PRONOUN_PERSON = 1, PRONOUN_NUMBER = 2, PRONOUN_GENDER = 3 };
// What the list of pronouns says of a word; empty for what is none.
slice reading_pronoun_cell(const reading *reading, uint32_t token, uint32_t column);
bool reading_is_first_person(const reading *reading, uint32_t token);
uint32_t reading_sentence_first(const reading *reading, uint32_t token);
uint32_t reading_sentence_end(const reading *reading, uint32_t token);
// Cuts punctuation off both ends; quotation marks stay.
token_run reading_trim(const reading *reading, token_run run);
bool token_run_is_empty(token_run run);
bool token_run_has(token_run run, uint32_t token);
// Looks at the first LONGEST_LOOK tokens.
bool reading_has_finite(const reading *reading, token_run run);
// The second of two joined nominals ("officials and witnesses"), also where the parser hung both on
// the verb; TOKEN_NONE.
uint32_t reading_conjunct(const reading *reading, uint32_t head);
// The noun phrase of a source: title and apposition inside, attributions outside.
token_run reading_source_run(const reading *reading, uint32_t head);
// A participle in a sentence without a finite verb: "The mayor blamed smugglers", taken for "the
// smugglers whom the mayor blamed".
bool reading_is_lone_verb(const reading *reading, uint32_t token);
// The object of a verb, also where the parser took it for the subject of the next; TOKEN_NONE.
uint32_t reading_object(const reading *reading, uint32_t verb);
// Does "to" with its verb stand right behind the token?
bool reading_leads_infinitive(const reading *reading, uint32_t token);
// "A commander said to be in hiding", where a tree takes "said" for a verb of somebody's: nobody
// speaks.
bool reading_is_hearsay(const reading *reading, uint32_t token);
// The nominal that a preposition child marks: its preposition's lower form, SLICE_NONE.
slice reading_preposition(const reading *reading, uint32_t nominal);
// The next child of `token` after `previous` (TOKEN_NONE for the first) whose preposition is one of
// the blank-separated words; the first.
uint32_t reading_next_child_with(const reading *reading, uint32_t token, uint32_t previous,
                                 slice prepositions);
uint32_t reading_child_with(const reading *reading, uint32_t token, slice prepositions);

// ---- building: attribution.c ----

// A new attribution with this cue, or NULL without memory. Its tokens are taken.
sayswho_attribution *attribution_add(reading *reading, const cue_clause *clause, const char *rule);
void attribution_add_content(const reading *reading, sayswho_attribution *attribution,
                             token_run run);
void attribution_set_source(const reading *reading, sayswho_attribution *attribution,
                            uint32_t head);
// Ends the source before the token.
void attribution_cut_source(const reading *reading, sayswho_attribution *attribution, uint32_t end);
// Is the token part of a cue already, or of a title? It starts no other.
bool attribution_takes(const reading *reading, uint32_t token);
// Does the form alone tell who speaks ("Nine dead: police")?
bool attribution_is_told_by_form(const sayswho_attribution *attribution);

// ---- finding: match.c, complement.c, and one file a family of patterns ----

// The longest cue of that part whose head is the token; *end is one past its last word.
const cue *cue_match(const reading *reading, uint32_t token, cue_part part, uint32_t *end);
// Is the nominal something said? "Rejected the charge" denies it, "rejected the budget" does not.
bool cue_names_report(const reading *reading, uint32_t nominal);
void cue_read_clause(cue_clause *out, const reading *reading, const cue *cue, uint32_t head,
                     uint32_t end);
// Sets the clause's subject and whether it is its own; words, limits and is_passive are known.
void cue_find_subject(cue_clause *clause, const reading *reading);
bool complement_find(complement *out, const reading *reading, const cue_clause *clause);

// Cuts a run where a second verb of the same speaker begins: "the claims that C and said C2".
void complement_cut(const reading *reading, token_run *run);

// titles.c: fills out->is_title; false without memory.
bool sayswho_find_titles(reading *reading);
// Fills out->sureness.
void sayswho_weigh_words(reading *reading);
void sayswho_find_verbs(reading *reading);
void sayswho_find_nouns(reading *reading);
void sayswho_find_phrases(reading *reading); // "according to", adverbs, adjectives
void sayswho_find_labels(reading *reading);
// Where an article was read by the network: its cues and edges over those of the patterns.
void sayswho_take_network(reading *reading);
void sayswho_continue_quotes(reading *reading);
// quoted_within.c: what is reported inside a quotation.
void sayswho_read_within_quotes(reading *reading);

// ---- meaning ----

void attribution_resolve_target(const reading *reading, sayswho_attribution *attribution,
                                const cue_clause *clause);
bool cue_is_denied_noun(const reading *reading, const cue *cue, uint32_t head);
// "Nine deaths were confirmed", "two were reported missing": without a source, what is found is
// told plainly by whoever tells of it; "were reported to have died" is hearsay.
bool attribution_is_find(const reading *reading, const sayswho_attribution *attribution,
                         const cue *cue);
void attribution_resolve_stance(const reading *reading, sayswho_attribution *attribution,
                                const cue_clause *clause);
// unsaid.c: what is left unsaid, and so all the same.
void sayswho_find_unsaid(const reading *reading);
void sayswho_resolve_holders(reading *reading);
// affiliation.c: role, body and country of every holder.
void sayswho_find_affiliations(reading *reading);
void sayswho_mend_nesting(reading *reading);
dateline_status sayswho_link_chains(reading *reading, dateline_error *error);

#endif
