#include "syntax/names.h"

static const char *const upos_names[UPOS_COUNT] = {
    "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
};

static const char *const xpos_names[] = {
    [XPOS_OTHER] = "",    [XPOS_VB] = "VB",   [XPOS_VBD] = "VBD", [XPOS_VBG] = "VBG",
    [XPOS_VBN] = "VBN",   [XPOS_VBP] = "VBP", [XPOS_VBZ] = "VBZ", [XPOS_MD] = "MD",
    [XPOS_NN] = "NN",     [XPOS_NNS] = "NNS", [XPOS_NNP] = "NNP", [XPOS_NNPS] = "NNPS",
    [XPOS_CD] = "CD",     [XPOS_DT] = "DT",   [XPOS_IN] = "IN",   [XPOS_JJ] = "JJ",
    [XPOS_JJR] = "JJR",   [XPOS_JJS] = "JJS", [XPOS_RB] = "RB",   [XPOS_PRP] = "PRP",
    [XPOS_PRPS] = "PRP$", [XPOS_WP] = "WP",   [XPOS_WDT] = "WDT", [XPOS_TO] = "TO",
    [XPOS_POS] = "POS",
};

static const char *const relation_names[REL_COUNT] = {
    [REL_ROOT] = "root",
    [REL_ACL] = "acl",
    [REL_ACL_RELCL] = "acl:relcl",
    [REL_ADVCL] = "advcl",
    [REL_ADVMOD] = "advmod",
    [REL_AMOD] = "amod",
    [REL_APPOS] = "appos",
    [REL_AUX] = "aux",
    [REL_AUX_PASS] = "aux:pass",
    [REL_CASE] = "case",
    [REL_CC] = "cc",
    [REL_CCOMP] = "ccomp",
    [REL_COMPOUND] = "compound",
    [REL_COMPOUND_PRT] = "compound:prt",
    [REL_CONJ] = "conj",
    [REL_COP] = "cop",
    [REL_CSUBJ] = "csubj",
    [REL_CSUBJ_PASS] = "csubj:pass",
    [REL_DEP] = "dep",
    [REL_DET] = "det",
    [REL_DISCOURSE] = "discourse",
    [REL_DISLOCATED] = "dislocated",
    [REL_EXPL] = "expl",
    [REL_FIXED] = "fixed",
    [REL_FLAT] = "flat",
    [REL_GOESWITH] = "goeswith",
    [REL_IOBJ] = "iobj",
    [REL_LIST] = "list",
    [REL_MARK] = "mark",
    [REL_NMOD] = "nmod",
    [REL_NMOD_POSS] = "nmod:poss",
    [REL_NMOD_UNMARKED] = "nmod:unmarked",
    [REL_NSUBJ] = "nsubj",
    [REL_NSUBJ_PASS] = "nsubj:pass",
    [REL_NUMMOD] = "nummod",
    [REL_OBJ] = "obj",
    [REL_OBL] = "obl",
    [REL_OBL_AGENT] = "obl:agent",
    [REL_OBL_UNMARKED] = "obl:unmarked",
    [REL_ORPHAN] = "orphan",
    [REL_PARATAXIS] = "parataxis",
    [REL_PUNCT] = "punct",
    [REL_REPARANDUM] = "reparandum",
    [REL_VOCATIVE] = "vocative",
    [REL_XCOMP] = "xcomp",
    [REL_NMOD_DESC] = "nmod:desc",
};

// Older editions' names of the same thing.
static const struct {
    const char *name;
    syntax_relation relation;
} other_names[] = {
    {"nmod:tmod", REL_NMOD_UNMARKED},
    {"nmod:npmod", REL_NMOD_UNMARKED},
    {"obl:tmod", REL_OBL_UNMARKED},
    {"obl:npmod", REL_OBL_UNMARKED},
};

const char *syntax_upos_name(syntax_upos upos)
{
    return upos < UPOS_COUNT ? upos_names[upos] : "X";
}

const char *syntax_relation_name(syntax_relation relation)
{
    return relation < REL_COUNT ? relation_names[relation] : "dep";
}

static bool equals(slice name, const char *string)
{
    return slice_equal(name, slice_from_string(string));
}

syntax_upos syntax_upos_named(slice name)
{
    for (uint32_t i = 0; i < UPOS_COUNT; i++) {
        if (equals(name, upos_names[i])) {
            return (syntax_upos)i;
        }
    }
    return UPOS_X;
}

syntax_xpos syntax_xpos_named(slice name)
{
    for (uint32_t i = 1; i < sizeof xpos_names / sizeof *xpos_names; i++) {
        if (equals(name, xpos_names[i])) {
            return (syntax_xpos)i;
        }
    }
    return XPOS_OTHER;
}

static syntax_relation exact_relation(slice name)
{
    for (uint32_t i = 0; i < REL_COUNT; i++) {
        if (equals(name, relation_names[i])) {
            return (syntax_relation)i;
        }
    }
    for (size_t i = 0; i < sizeof other_names / sizeof *other_names; i++) {
        if (equals(name, other_names[i].name)) {
            return other_names[i].relation;
        }
    }
    return REL_COUNT;
}

syntax_relation syntax_relation_named(slice name)
{
    syntax_relation relation = exact_relation(name);
    if (relation == REL_COUNT) {
        slice rest = name;
        relation = exact_relation(slice_cut(&rest, ':'));
    }
    return relation == REL_COUNT ? REL_DEP : relation;
}
