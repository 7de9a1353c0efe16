// Takes out the attributions that are doubted.
#include "sayswho/doubt.h"

#include "sayswho/reading.h"

typedef struct belief {
    const signed_table *weights;
    int64_t sum; // hundred-thousandths of log-odds
} belief;

static void add_weight(void *user, uint32_t attribution, slice name, int32_t hundredths)
{
    (void)attribution;
    belief *belief = user;
    belief->sum += (int64_t)signed_table_find(belief->weights, name) * hundredths;
}

static bool is_doubted(const reading *reading, uint32_t attribution)
{
    belief belief = {&reading->reader->doubt, 0};
    if (!doubt_asks(&reading->out->attributions[attribution])) {
        return false;
    }
    doubt_evidence(reading, attribution, add_weight, &belief);
    return belief.sum < 0;
}

// Their words are free to belong to the edges of other cues.
static void release_cue(reading *reading, const sayswho_attribution *attribution)
{
    const text_document *document = reading->document;
    for (uint32_t i = 0; i < attribution->cue_count; i++) {
        uint32_t token = text_token_at(document, attribution->cue[i].start);
        for (; token < document->token_count &&
               document->tokens[token].at.start < attribution->cue[i].end;
             token++) {
            reading->cue_owner[token] = ATTRIBUTION_NONE;
        }
    }
}

bool sayswho_drop_doubted(reading *reading)
{
    sayswho_layer *layer = reading->out;
    uint32_t kept = 0;
    for (uint32_t i = 0; reading->syntax->network != NULL && i < layer->count; i++) {
        if (is_doubted(reading, i)) {
            release_cue(reading, &layer->attributions[i]);
        } else {
            layer->attributions[kept++] = layer->attributions[i];
        }
    }
    const bool is_changed = reading->syntax->network != NULL && kept < layer->count;
    layer->count = is_changed ? kept : layer->count;
    return is_changed;
}
