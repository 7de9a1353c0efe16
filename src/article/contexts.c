// What each incident is about beside its act, by the sentences of its claims.
#include "article/article_internal.h"

// A ledger keeps claims with their sentences: what an export finds there is the same.
void article_find_contexts(article *article, const article_readers *readers)
{
    plover_context_tally *tallies =
        ARENA_ARRAY(article->arena, article->incident_count, plover_context_tally);
    if (tallies == NULL)
        return;
    for (uint32_t i = 0; i < article->incident_count; i++)
        plover_context_read_act(&tallies[i], &readers->contexts,
                                slice_from_string(what_type_name(article->incidents[i].type)),
                                article->incidents[i].mode);
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i], *before = claim - (i > 0);
        const bool is_read =
            i > 0 && before->incident == claim->incident && before->sentence == claim->sentence;
        if (!is_read)
            plover_context_read(&tallies[claim->incident], &readers->contexts,
                                slice_at(article->document.text.data,
                                         article->document.sentences[claim->sentence].at));
    }
    for (uint32_t i = 0; i < article->incident_count; i++)
        article->incidents[i].contexts = tallies[i].told;
}
