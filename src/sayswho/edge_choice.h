// What the files that weigh edges share: how what speaks for one is told, and the choice between
// those that a cue or a content could have.
#ifndef SAYSWHO_EDGE_CHOICE_H
#define SAYSWHO_EDGE_CHOICE_H

#include "sayswho/edges.h"
#include "sayswho/reading.h"

#define EDGE_WHOLE 100 // hundredths of what is there or not

// Words whose edges are asked for.
typedef struct edge_view {
    const reading *reading;
    const sayswho_attribution *attribution;
    const neural_report *report; // the network's cue there, NULL
    token_run words;             // of all pieces
    uint32_t number;             // of the attribution
    uint32_t head;               // a token of the words
} edge_view;

// One edge that they could have, and whom to tell of it.
typedef struct edge_teller {
    const edge_view *view;
    edge_candidate candidate;
    edge_visit *visit;
    void *user;
} edge_teller;

void edge_tell(const edge_teller *teller, edge_place place, slice name, int32_t hundredths);
void edge_tell_sign(const edge_teller *teller, const char *name, int32_t hundredths);
// Tells the relation of `token` in one of the places that begin at `base`.
void edge_tell_relation(const edge_teller *teller, edge_place base, uint32_t token,
                        int32_t hundredths);
// The form of a mark or small word, the tag of any other.
slice edge_class_of(const reading *reading, uint32_t token);
// The network's cue that shares a word with these, NULL.
const neural_report *edge_report_over(const neural_layer *network, token_run words);

// Tells of each edge that the words of a view could have.
typedef void edge_visit_all(const edge_view *view, edge_visit *visit, void *user);
// Where each edge has most to speak for it: kept where nothing speaks for another.
typedef struct edge_places {
    uint32_t at[EDGE_KINDS]; // token; TOKEN_NONE: not asked for
} edge_places;
edge_places edge_choose(const edge_view *view, edge_visit_all *visit_all);

// For the list of all edges; false where there is nothing to ask for.
bool edge_view_cue(edge_view *out, const reading *reading, const sayswho_attribution *attribution);
edge_visit_all edge_visit_cue;
bool edge_view_content(edge_view *out, const reading *reading,
                       const sayswho_attribution *attribution);
edge_visit_all edge_visit_content;

#endif
