// Edges of cues and contents: where people let "[has said] in May" begin and end, weighed word by
// word. What speaks for an edge at a word is what stands on either side of it in the tree and what
// the network makes of the words between; lexicon/sayswho/edges.lex has the weights
// (train/edges/learn.py).
#ifndef SAYSWHO_EDGES_H
#define SAYSWHO_EDGES_H

#include "sayswho/sayswho.h"
#include "store/lexicon.h"

typedef struct reading reading;

typedef enum edge_kind {
    EDGE_CUE_BEGIN,
    EDGE_CUE_END,
    EDGE_CONTENT_BEGIN,
    EDGE_CONTENT_END,
    EDGE_KINDS
} edge_kind;

// How a word stands to the head of the cue or content.
typedef enum edge_standing {
    STANDS_AS_HEAD,
    STANDS_BELOW,  // hangs on it
    STANDS_ABOVE,  // holds it
    STANDS_WITHIN, // hangs on another word of it
    STANDS_APART,
    STANDINGS
} edge_standing;

// What a piece of evidence tells of; those of relations come once for each standing.
typedef enum edge_place {
    PLACE_SIGN,            // a circumstance by name
    PLACE_INSIDE,          // the last word within, by tag or form
    PLACE_OUTSIDE,         // the first word without
    PLACE_HEAD,            // the head's tag or lemma, where the edge is at it
    PLACE_INSIDE_RELATION, // ... of the last word within
    PLACE_OUTSIDE_RELATION = PLACE_INSIDE_RELATION + STANDINGS,  // ... of the first without
    PLACE_BETWEEN_RELATION = PLACE_OUTSIDE_RELATION + STANDINGS, // ... from the head to the edge
    EDGE_PLACES = PLACE_BETWEEN_RELATION + STANDINGS
} edge_place;

typedef struct edge_weights {
    lexicon_table table;
    int32_t *thousandths; // [row]
    uint8_t *keys;        // [row] kind and place
} edge_weights;

// A row that names no edge or place, or whose weight is no number, is DATELINE_CORRUPT.
dateline_status edge_weights_open(edge_weights *out, const lexicon *lexicon, dateline_error *error);
void edge_weights_close(edge_weights *weights);
// 0 where nothing is listed.
int32_t edge_weights_find(const edge_weights *weights, edge_kind kind, edge_place place,
                          slice name);
const char *edge_kind_name(edge_kind kind);    // "cue begin"
const char *edge_place_name(edge_place place); // "inside hangs on head"

typedef struct edge_candidate {
    uint32_t attribution;
    edge_kind kind;
    uint32_t at;  // the first token within, or the first behind
    bool is_kept; // where it stands now
} edge_candidate;

// hundredths: how much of it there is.
typedef void edge_visit(void *user, const edge_candidate *candidate, edge_place place, slice name,
                        int32_t hundredths);

// What speaks for each edge that each cue and content could have; for train/list_edges.c.
void sayswho_visit_edges(const sayswho_reader *reader, const who_layer *who,
                         const sayswho_layer *layer, edge_visit *visit, void *user);

// Move the edges to where most speaks for them; need the network.
void sayswho_choose_cue_edges(reading *reading);
void sayswho_choose_content_edges(reading *reading); // before contents are nested

#endif
