// What speaks for the edges of cues and contents, told or summed.
#include "sayswho/edge_choice.h"

void edge_tell(const edge_teller *teller, edge_place place, slice name, int32_t hundredths)
{
    teller->visit(teller->user, &teller->candidate, place, name, hundredths);
}

void edge_tell_sign(const edge_teller *teller, const char *name, int32_t hundredths)
{
    edge_tell(teller, PLACE_SIGN, slice_from_string(name), hundredths);
}

// Its reports stand in text order.
const neural_report *edge_report_over(const neural_layer *network, token_run words)
{
    uint32_t low = 0, high = network->report_count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (network->reports[middle].cue_end <= words.first) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    const bool is_there =
        low < network->report_count && network->reports[low].cue_first < words.end;
    return is_there ? &network->reports[low] : NULL;
}

slice edge_class_of(const reading *reading, uint32_t token)
{
    static const char *const small[] = {"IN", "TO", "MD", "CC", "RP", "WDT", "WP", "WRB", "WP$"};
    const syntax_word *word = reading_word(reading, token);
    if (reading_is_mark(reading, token)) {
        return reading->document->tokens[token].lower;
    }
    for (size_t i = 0; i < sizeof small / sizeof *small; i++) {
        if (strcmp(word->xpos_name, small[i]) == 0) {
            return reading->document->tokens[token].lower;
        }
    }
    return slice_from_string(word->xpos_name);
}

static edge_standing standing_of(const edge_view *view, uint32_t token)
{
    const uint32_t above = reading_word(view->reading, token)->head;
    if (token == view->head) {
        return STANDS_AS_HEAD;
    }
    if (above == view->head) {
        return STANDS_BELOW;
    }
    if (reading_word(view->reading, view->head)->head == token) {
        return STANDS_ABOVE;
    }
    return above != TOKEN_NONE && token_run_has(view->words, above) ? STANDS_WITHIN : STANDS_APART;
}

void edge_tell_relation(const edge_teller *teller, edge_place base, uint32_t token,
                        int32_t hundredths)
{
    const edge_view *view = teller->view;
    const syntax_word *word = reading_word(view->reading, token);
    const char *name = syntax_relation_name((syntax_relation)word->relation);
    edge_tell(teller, (edge_place)((uint32_t)base + (uint32_t)standing_of(view, token)),
              slice_from_string(name), hundredths);
}

// ---- all edges ----

void sayswho_visit_edges(const sayswho_reader *reader, const who_layer *who,
                         const sayswho_layer *layer, edge_visit *visit, void *user)
{
    sayswho_layer read = *layer;
    const struct reading reading = {.reader = reader,
                                    .who = who,
                                    .syntax = who->syntax,
                                    .document = who->syntax->document,
                                    .out = &read};
    for (uint32_t i = 0; i < layer->count; i++) {
        edge_view view;
        if (edge_view_cue(&view, &reading, &layer->attributions[i])) {
            edge_visit_cue(&view, visit, user);
        }
        if (edge_view_content(&view, &reading, &layer->attributions[i])) {
            edge_visit_content(&view, visit, user);
        }
    }
}

// ---- choosing ----

typedef struct edge_choice {
    const edge_weights *weights;
    edge_candidate open; // being weighed
    int64_t sum;
    int64_t best[EDGE_KINDS];
    edge_places places;
    bool is_open;
} edge_choice;

static void close_candidate(edge_choice *choice)
{
    const edge_kind kind = choice->open.kind;
    uint32_t *at = &choice->places.at[kind];
    if (choice->is_open && (*at == TOKEN_NONE || choice->sum > choice->best[kind] ||
                            (choice->sum == choice->best[kind] && choice->open.is_kept))) {
        choice->best[kind] = choice->sum;
        *at = choice->open.at;
    }
    choice->is_open = false;
    choice->sum = 0;
}

static void add_weight(void *user, const edge_candidate *candidate, edge_place place, slice name,
                       int32_t hundredths)
{
    edge_choice *choice = user;
    if (!choice->is_open || choice->open.kind != candidate->kind ||
        choice->open.at != candidate->at) {
        close_candidate(choice);
        choice->open = *candidate;
        choice->is_open = true;
    }
    choice->sum +=
        (int64_t)edge_weights_find(choice->weights, candidate->kind, place, name) * hundredths;
}

edge_places edge_choose(const edge_view *view, edge_visit_all *visit_all)
{
    edge_choice choice = {.weights = &view->reading->reader->edges};
    for (uint32_t kind = 0; kind < EDGE_KINDS; kind++) {
        choice.places.at[kind] = TOKEN_NONE;
    }
    visit_all(view, add_weight, &choice);
    close_candidate(&choice);
    return choice.places;
}
