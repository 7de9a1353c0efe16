#include "article/article_internal.h"

article_holder article_author(void)
{
    return (article_holder){
        .name = SLICE("author"),
        .kind = SLICE("author"),
        .stance = STANCE_ASSERTS,
        .certainty = CERTAINTY_CERTAIN,
        .attribution = ATTRIBUTION_NONE,
    };
}

// The nearest attribution above `attribution` that is speech; chains skip attitudes.
static uint32_t outer_speech(const sayswho_layer *sayswho, uint32_t attribution)
{
    uint32_t parent = sayswho->attributions[attribution].parent;
    for (uint32_t depth = 0; parent != ATTRIBUTION_NONE && depth < 32; depth++) {
        if (sayswho->attributions[parent].tier == TIER_SPEECH)
            return parent;
        parent = sayswho->attributions[parent].parent;
    }
    return ATTRIBUTION_NONE;
}

article_holder article_holder_of(const article *article, uint32_t attribution)
{
    if (attribution == ATTRIBUTION_NONE)
        return article_author();
    const sayswho_attribution *found = &article->sayswho.attributions[attribution];
    const uint32_t outer = outer_speech(&article->sayswho, attribution);
    return (article_holder){
        .name = found->holder,
        .kind = found->holder_kind,
        .via = found->via,
        .parent =
            outer == ATTRIBUTION_NONE ? SLICE_NONE : article->sayswho.attributions[outer].holder,
        .at = found->source_count > 0 ? found->source[0] : SPAN_NONE,
        .cue = found->cue_count > 0 ? found->cue[0] : SPAN_NONE,
        .stance = found->stance == STANCE_NONE ? STANCE_ASSERTS : found->stance,
        .certainty = found->certainty,
        .attribution = attribution,
    };
}

static bool cue_comes_first(const sayswho_attribution *attribution)
{
    return attribution->cue_count > 0 && attribution->content_count > 0 &&
           attribution->cue[0].start < attribution->content[0].start;
}

article_holder article_holder_of_background(const article *article, uint32_t attribution)
{
    if (attribution == ATTRIBUTION_NONE)
        return article_author();
    const sayswho_attribution *found = &article->sayswho.attributions[attribution];
    if (found->is_direct || !cue_comes_first(found))
        return article_holder_of(article, attribution);
    return article_author();
}
