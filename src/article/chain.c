// Through whose hands a claim came: "X News ← Reuters ← ministry", outermost first, agencies that
// were told it among them. Who denies what is reported does not hand it on. Only the article's own
// words count; its outlet is not in them.
#include "article/article_internal.h"
#include "base/buffer.h"

#define CHAIN_MOST 32u // names; whoever stands further out is left out
#define CHAIN_LIMIT 4096u
#define ENTITIES_MOST 512u // among which a hearer is looked for

typedef struct chain {
    slice names[CHAIN_MOST]; // innermost first
    uint32_t count;
} chain;

// Nobody hands on twice: a quotation that runs on says its speaker again.
static void add_name(chain *chain, slice name)
{
    for (uint32_t i = 0; i < chain->count; i++)
        if (slice_equal_ignoring_case(chain->names[i], name))
            return;
    if (name.length > 0 && chain->count < CHAIN_MOST)
        chain->names[chain->count++] = name;
}

// "Told Reuters": an organisation hands on what it hears; "told an audience" is only heard.
static void add_hearer(chain *chain, const article *article, slice via)
{
    const who_layer *who = &article->who;
    for (uint32_t i = 0; via.length > 0 && i < who->entity_count && i < ENTITIES_MOST; i++)
        if (who->entities[i].kind == WHO_ORGANIZATION && who->entities[i].is_named &&
            slice_equal_ignoring_case(who->entities[i].name, via)) {
            add_name(chain, via);
            return;
        }
}

static slice write_chain(arena *arena, const chain *chain)
{
    buffer text;
    buffer_init(&text, CHAIN_LIMIT);
    for (uint32_t i = chain->count; i-- > 0;) {
        buffer_add(&text, chain->names[i]);
        if (i > 0)
            buffer_add(&text, SLICE(ARTICLE_CHAIN_LINK));
    }
    const slice kept =
        text.failed && !text.is_out_of_memory ? SLICE_NONE : arena_copy_buffer(arena, &text);
    buffer_clear(&text);
    return kept;
}

static slice chain_of(const article *article, const article_claim *claim)
{
    chain chain = {.count = 0};
    add_name(&chain, claim->holder);
    add_hearer(&chain, article, claim->via);
    uint32_t outer = article_outer_speech(&article->sayswho, claim->attribution);
    while (outer != ATTRIBUTION_NONE && chain.count < CHAIN_MOST) {
        if (article->sayswho.attributions[outer].stance != STANCE_DENIES)
            add_name(&chain, article->sayswho.attributions[outer].holder);
        add_hearer(&chain, article, article->sayswho.attributions[outer].via);
        outer = article_outer_speech(&article->sayswho, outer);
    }
    return chain.count > 1 ? write_chain(article->arena, &chain) : SLICE_NONE;
}

void article_write_chains(article *article)
{
    for (uint32_t i = 0; i < article->claim_count; i++) {
        article_claim *claim = &article->claims[i];
        if (claim->via.length > 0 || claim->parent.length > 0)
            claim->chain = chain_of(article, claim);
    }
}
