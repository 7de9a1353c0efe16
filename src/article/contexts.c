// What each incident is about beside its act, by the sentences of its claims.
#include "article/article_internal.h"

// A sentence counts once for an incident, however many of its claims stand in it.
static bool is_read(map *read, arena *arena, const article_claim *claim)
{
    const uint32_t pair[] = {claim->incident, claim->sentence};
    const slice key = slice_of((const char *)pair, sizeof pair);
    if (map_find(read, key) != NULL)
        return true;
    (void)map_put(read, arena_copy(arena, key), 1);
    return false;
}

// A ledger keeps claims with their sentences: what an export finds there is the same.
void article_find_contexts(article *article, const article_readers *readers)
{
    const lexicon_table *table = &readers->contexts;
    map read;
    plover_context_tally *tallies =
        ARENA_ARRAY(article->arena, article->incident_count, plover_context_tally);
    if (tallies == NULL)
        return;
    map_init(&read, article->arena);
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        const span at = article->document.sentences[claim->sentence].at;
        if (!is_read(&read, article->arena, claim))
            plover_context_read(&tallies[claim->incident], table,
                                slice_at(article->document.text.data, at));
    }
    for (uint32_t i = 0; i < article->incident_count; i++) {
        article_incident *incident = &article->incidents[i];
        plover_context_read_act(&tallies[i], table,
                                slice_from_string(what_type_name(incident->type)), incident->mode);
        incident->contexts = plover_context_told(&tallies[i]);
    }
}
