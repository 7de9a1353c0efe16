// Syntax: word classes, lemmas and the dependency tree of each sentence, in Universal Dependencies.
// Rooms above read trees through the small walks below and never index raw arrays by arithmetic of
// their own.
//
// Tags and trees are the network's (neural/neural.h), mended where its arcs cannot stand together;
// lemmas are this room's own (lemma.h).
#ifndef SYNTAX_SYNTAX_H
#define SYNTAX_SYNTAX_H

#include "neural/neural.h"
#include "text/text.h"

typedef enum syntax_upos {
    UPOS_ADJ,
    UPOS_ADP,
    UPOS_ADV,
    UPOS_AUX,
    UPOS_CCONJ,
    UPOS_DET,
    UPOS_INTJ,
    UPOS_NOUN,
    UPOS_NUM,
    UPOS_PART,
    UPOS_PRON,
    UPOS_PROPN,
    UPOS_PUNCT,
    UPOS_SCONJ,
    UPOS_SYM,
    UPOS_VERB,
    UPOS_X,
    UPOS_COUNT,
} syntax_upos;

// Penn tags that rooms ask for; the full tag is xpos_name.
typedef enum syntax_xpos {
    XPOS_OTHER,
    XPOS_VB,
    XPOS_VBD,
    XPOS_VBG,
    XPOS_VBN,
    XPOS_VBP,
    XPOS_VBZ,
    XPOS_MD,
    XPOS_NN,
    XPOS_NNS,
    XPOS_NNP,
    XPOS_NNPS,
    XPOS_CD,
    XPOS_DT,
    XPOS_IN,
    XPOS_JJ,
    XPOS_JJR,
    XPOS_JJS,
    XPOS_RB,
    XPOS_PRP,
    XPOS_PRPS,
    XPOS_WP,
    XPOS_WDT,
    XPOS_TO,
    XPOS_POS,
} syntax_xpos;

typedef enum syntax_relation {
    REL_ROOT,
    REL_ACL,
    REL_ACL_RELCL,
    REL_ADVCL,
    REL_ADVMOD,
    REL_AMOD,
    REL_APPOS,
    REL_AUX,
    REL_AUX_PASS,
    REL_CASE,
    REL_CC,
    REL_CCOMP,
    REL_COMPOUND,
    REL_COMPOUND_PRT,
    REL_CONJ,
    REL_COP,
    REL_CSUBJ,
    REL_CSUBJ_PASS,
    REL_DEP,
    REL_DET,
    REL_DISCOURSE,
    REL_DISLOCATED,
    REL_EXPL,
    REL_FIXED,
    REL_FLAT,
    REL_GOESWITH,
    REL_IOBJ,
    REL_LIST,
    REL_MARK,
    REL_NMOD,
    REL_NMOD_POSS,
    REL_NMOD_UNMARKED,
    REL_NSUBJ,
    REL_NSUBJ_PASS,
    REL_NUMMOD,
    REL_OBJ,
    REL_OBL,
    REL_OBL_AGENT,
    REL_OBL_UNMARKED,
    REL_ORPHAN,
    REL_PARATAXIS,
    REL_PUNCT,
    REL_REPARANDUM,
    REL_VOCATIVE,
    REL_XCOMP,
    REL_NMOD_DESC, // a title or description before a name: "President" of "President Ruto"
    REL_COUNT,
} syntax_relation; // *_UNMARKED is UD's :unmarked, :tmod and :npmod alike

typedef struct syntax_word {
    slice lemma;                        // lower case save for proper nouns
    const char *xpos_name;              // "VBD"; static
    uint8_t upos;                       // syntax_upos
    uint8_t xpos;                       // syntax_xpos
    uint8_t relation;                   // syntax_relation to the head
    uint32_t head;                      // token index, TOKEN_NONE at the root
    uint32_t first_child, next_sibling; // in text order; TOKEN_NONE ends
    uint32_t left, end;                 // the subtree's tokens are inside [left, end)
} syntax_word;

// One word per token, same index.
typedef struct syntax_layer {
    const text_document *document;
    syntax_word *words;          // [document->token_count]
    const neural_layer *network; // what rooms above may ask, too; NULL: trees from elsewhere
} syntax_layer;

typedef struct syntax_reader syntax_reader; // immutable, of all threads
// network: whose classes the reader is to understand.
dateline_status syntax_reader_open(syntax_reader **out, const lexicon *lexicon,
                                   const char *model_directory, const neural_model *network,
                                   dateline_error *error);
void syntax_reader_close(syntax_reader *reader);

// network: what that network read off its document; must live as long as the layer.
dateline_status syntax_read(syntax_layer *out, const syntax_reader *reader, arena *arena,
                            const neural_layer *network, dateline_error *error);

// "Number=Plur", SLICE_NONE when not told. Only who writes them asks: worked out each time.
slice syntax_feats(const syntax_layer *syntax, uint32_t token);

// ---- walks ----

// The first child with that relation, or TOKEN_NONE.
uint32_t syntax_child(const syntax_layer *syntax, uint32_t token, syntax_relation relation);
// The next child after `child` (pass TOKEN_NONE for the first) with that relation, or TOKEN_NONE.
uint32_t syntax_next_child(const syntax_layer *syntax, uint32_t token, uint32_t child,
                           syntax_relation relation);
// Is `token` below `ancestor` (or the same)?
bool syntax_is_below(const syntax_layer *syntax, uint32_t token, uint32_t ancestor);
// Subject: nsubj, nsubj:pass, csubj; for a conjunct or an xcomp also its governor's. TOKEN_NONE.
uint32_t syntax_subject(const syntax_layer *syntax, uint32_t verb);
bool syntax_is_passive(const syntax_layer *syntax, uint32_t verb);
// A "not", "n't", "never", "no longer" beside the verb, or a negative subject or object determiner.
bool syntax_is_negated(const syntax_layer *syntax, uint32_t verb);
// "Did the army bomb the market?", "was it the army?": asks whether, by its auxiliary before the
// subject. "Why did it?" takes what is asked about for granted, "had it done so" is a condition.
bool syntax_is_question(const syntax_layer *syntax, uint32_t verb);
// "[No] group", "[any] beatings": is that the noun's determiner? By lemma.
bool syntax_has_determiner(const syntax_layer *syntax, uint32_t noun, slice lemma);
// Do the words from `token` on go "to be", in its sentence: "said [to be] a journalist"?
bool syntax_is_to_be(const syntax_layer *syntax, uint32_t token);
// Tense of the finite group a verb belongs to (through aux and cop, and for xcomp and conj through
// the governor).
typedef enum syntax_tense {
    TENSE_NONE,
    TENSE_PAST,
    TENSE_PRESENT,
    TENSE_FUTURE,
    TENSE_PRESENT_PERFECT,
    TENSE_PAST_PERFECT,
    TENSE_MODAL, // may, might, could, should, would
    TENSE_INFINITIVE,
} syntax_tense;
syntax_tense syntax_tense_of(const syntax_layer *syntax, uint32_t verb);
// The nearest clause head at or above a token: a verb, or a nominal root with a copula.
uint32_t syntax_clause_of(const syntax_layer *syntax, uint32_t token);
// The preposition of a nominal ("in" of "in Goma"): its lower form, SLICE_NONE when bare. Fixed
// expressions are joined: "because of".
slice syntax_preposition(const syntax_layer *syntax, arena *arena, uint32_t nominal);
// The noun phrase of a nominal head without clauses, appositions, coordinations and PP tails that
// hold a clause: [*first, *end). with_modifiers keeps nmod ("the border with Ukraine").
void syntax_phrase(const syntax_layer *syntax, uint32_t head, bool with_modifiers, uint32_t *first,
                   uint32_t *end);

const char *syntax_upos_name(syntax_upos upos);
const char *syntax_relation_name(syntax_relation relation); // "nsubj:pass"

#define SYNTAX_UNDONE_BYTES 64u // longer words are on no list

// What a verb's form in lower case may be a regular form of: "expelled" of "expell", "expelle" and
// "expel". For lists of lemmas to be asked, where the lemmatiser guessed a lemma they do not know.
// number: which, from 0; empty when that rule does not fit, no data behind the last. out: of
// SYNTAX_UNDONE_BYTES, which the answer lies in.
slice syntax_undone_form(char *out, slice form, uint32_t number);

#endif
