#include "article/article_internal.h"

#include <stdlib.h>

#include "base/utf8.h"

static const char *const slot_names[SLOT_COUNT] = {
    [SLOT_DATE] = "date",
    [SLOT_PLACE] = "place",
    [SLOT_PERPETRATOR] = "perpetrator",
    [SLOT_VICTIM] = "victim",
    [SLOT_WEAPON] = "weapon",
    [SLOT_KILLED] = "killed",
    [SLOT_INJURED] = "injured",
    [SLOT_MISSING] = "missing",
    [SLOT_CAPTIVE] = "captive",
    [SLOT_RELEASED] = "released",
    [SLOT_DETAINED] = "detained",
    [SLOT_DISPLACED] = "displaced",
    [SLOT_RESPONSIBILITY] = "responsibility",
    [SLOT_HAPPENED] = "happened",
    [SLOT_STATEMENT] = "statement",
    [SLOT_KILLED_SUBSET] = "killed.subset",
    [SLOT_INJURED_SUBSET] = "injured.subset",
    [SLOT_CAPTIVE_SUBSET] = "captive.subset",
    [SLOT_RELEASED_SUBSET] = "released.subset",
    [SLOT_DETAINED_SUBSET] = "detained.subset",
};

const char *article_slot_name(article_slot slot)
{
    return slot_names[slot];
}

bool article_slot_is_number(article_slot slot)
{
    return (slot >= SLOT_KILLED && slot <= SLOT_DISPLACED) || slot >= SLOT_KILLED_SUBSET;
}

article_claim article_claim_start(const article *article, uint32_t incident, article_slot slot,
                                  uint32_t token, span at, const article_holder *holder)
{
    return (article_claim){
        .incident = incident,
        .slot = slot,
        .range = {0, HOWMANY_UNBOUNDED},
        .bounds = WHEN_ALWAYS,
        .place = PLACE_NONE,
        .at = at,
        .sentence = article->document.tokens[token].sentence,
        .holder = holder->name,
        .holder_kind = holder->kind,
        .holder_at = holder->at,
        .cue_at = holder->cue,
        .via = holder->via,
        .parent = holder->parent,
        .stance = holder->stance,
        .certainty = holder->certainty,
        .attribution = holder->attribution,
        .age_at = SPAN_NONE,
    };
}

// "A child" and "the child" of one holder are one value.
static slice without_article(slice value)
{
    static const char *const articles[] = {"a ", "an "};
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++) {
        const slice article = slice_from_string(articles[i]);
        if (slice_starts_with(value, article))
            return slice_of(value.data + article.length, value.length - article.length);
    }
    return value;
}

static slice identity(arena *arena, const article_claim *claim)
{
    const slice value = without_article(utf8_fold_copy(arena, claim->value));
    const slice holder = utf8_fold_copy(arena, claim->holder);
    return arena_format(arena, "%u|%d|%.*s|%.*s|%d", claim->incident, (int)claim->slot,
                        (int)value.length, value.data, (int)holder.length, holder.data,
                        (int)claim->stance);
}

static bool has_letter(slice value)
{
    for (size_t i = 0; i < value.length; i++) {
        const unsigned char byte = (unsigned char)value.data[i];
        if (byte >= 0x80 || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z'))
            return true;
    }
    return false;
}

// An actor or a thing has a name or a noun: "$12" and "its" are neither.
static bool names_nobody(const article_claims *claims, const article_claim *claim)
{
    if (claim->slot != SLOT_PERPETRATOR && claim->slot != SLOT_VICTIM &&
        claim->slot != SLOT_RESPONSIBILITY)
        return false;
    if (claim->stance == STANCE_ACCUSES && slice_equal_ignoring_case(claim->value, claim->holder))
        return true; // nobody accuses himself: a name was taken for another's
    return lexicon_has(&claims->readers->personal,
                       utf8_fold_copy(claims->article->arena, claim->value)) ||
           !has_letter(claim->value);
}

// "Marad dismissed claims that its guns had hit the town": the attribution that denies what the
// attribution reports, ATTRIBUTION_NONE.
uint32_t article_denier_of(const article *article, uint32_t attribution)
{
    if (attribution == ATTRIBUTION_NONE)
        return ATTRIBUTION_NONE;
    const sayswho_attribution *said = &article->sayswho.attributions[attribution];
    if (said->parent == ATTRIBUTION_NONE || said->cue_token == TOKEN_NONE ||
        article->syntax.words[said->cue_token].upos != UPOS_NOUN)
        return ATTRIBUTION_NONE;
    const sayswho_attribution *outer = &article->sayswho.attributions[said->parent];
    return outer->stance == STANCE_DENIES && outer->content_token == said->cue_token
               ? said->parent
               : ATTRIBUTION_NONE;
}

// What is denied together with the report that tells it.
static void add_denial(article_claims *claims, const article_claim *claim)
{
    const article *article = claims->article;
    const uint32_t attribution = article_denier_of(article, claim->attribution);
    if (attribution == ATTRIBUTION_NONE || claim->stance == STANCE_DENIES ||
        claim->slot == SLOT_HAPPENED) // "no" is a value of its own
        return;
    const article_holder denier = article_holder_of(article, attribution);
    article_claim denied = *claim;
    denied.holder = denier.name;
    denied.holder_kind = denier.kind;
    denied.holder_at = denier.at;
    denied.cue_at = denier.cue;
    denied.via = denier.via;
    denied.parent = denier.parent;
    denied.attribution = attribution;
    denied.stance = STANCE_DENIES;
    denied.certainty = CERTAINTY_NEGATED;
    denied.why = SLICE("denial of what is reported");
    article_claim_add(claims, &denied);
}

void article_drop_claims(article *article, const bool *is_dropped)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < article->claim_count; i++)
        if (!is_dropped[i])
            article->claims[kept++] = article->claims[i];
    article->claim_count = kept;
}

void article_claim_add(article_claims *claims, const article_claim *claim)
{
    article *into = claims->article;
    if (claim->incident == INCIDENT_NONE || claim->value.length == 0 ||
        claim->stance == STANCE_NONE || names_nobody(claims, claim))
        return; // none: nobody says so ("never said that C")
    const slice key = identity(into->arena, claim);
    if (key.data == NULL || map_find(&claims->seen, key) != NULL)
        return;
    article_claim *added =
        ARENA_PUSH(into->arena, into->claims, into->claim_count, into->claim_capacity);
    if (added == NULL || map_put(&claims->seen, key, into->claim_count - 1) == NULL)
        return;
    *added = *claim;
    add_denial(claims, claim);
}

// Order of telling: by incident, then slot, then place in the text. Total, so qsort is stable in
// effect.
static int compare_claims(const void *left, const void *right)
{
    const article_claim *a = left;
    const article_claim *b = right;
    if (a->incident != b->incident)
        return a->incident < b->incident ? -1 : 1;
    if (a->slot != b->slot)
        return a->slot < b->slot ? -1 : 1;
    if (a->at.start != b->at.start)
        return a->at.start < b->at.start ? -1 : 1;
    if (a->stance != b->stance)
        return a->stance < b->stance ? -1 : 1;
    const int by_holder = slice_compare(a->holder, b->holder);
    return by_holder != 0 ? by_holder : slice_compare(a->value, b->value);
}

// Who did it or to whom it was done; who frees captives or is only about to act takes no part.
static bool takes_part(const what_event *event, const what_role *role)
{
    return role->entity != ENTITY_NONE &&
           (role->kind != WHAT_AGENT ||
            (event->type == WHAT_ASSAULT && event->modality != WHAT_PLANNED));
}

static void mark_participants(article_claims *claims)
{
    const article *article = claims->article;
    for (uint32_t i = 0; i < article->what.count; i++) {
        const what_event *event = &article->what.events[i];
        if (article->incident_of_event[i] == INCIDENT_NONE || event->type == WHAT_MOVE)
            continue;
        claims->has_acts = true;
        for (uint32_t k = 0; k < event->role_count; k++)
            if (takes_part(event, &event->roles[k]))
                claims->participates[event->roles[k].entity] = true;
    }
}

dateline_status article_make_claims(article *article, const article_readers *readers)
{
    article_claims claims = {.article = article, .readers = readers};
    map_init(&claims.seen, article->arena);
    claims.participates = ARENA_ARRAY(article->arena, (size_t)article->who.entity_count + 1, bool);
    if (claims.participates == NULL || !article_find_struck(&claims.struck, article))
        return DATELINE_LIMIT;
    mark_participants(&claims);
    article_claim_epithets(&claims);
    article_claim_roles(&claims);
    article_claim_parts(&claims);
    article_claim_fellows(&claims);
    article_claim_degrees(&claims);
    article_claim_culprits(&claims);
    article_claim_responsibility(&claims);
    article_claim_contests(&claims);
    article_claim_deadly(&claims);
    article_claim_town(&claims);
    article_claim_day(&claims);
    article_find_towns(&claims);
    article_claim_statements(&claims);
    article_drop_nested_statements(article);
    article_drop_doubted_parts(article);
    article_claim_taken_up(&claims);
    article_settle_headline_claims(article);
    article_drop_wider_places(article);
    if (article->claim_count > 1)
        qsort(article->claims, article->claim_count, sizeof *article->claims, compare_claims);
    article_drop_shorter_tellings(article, readers);
    return arena_failed(article->arena) ? DATELINE_LIMIT : DATELINE_OK;
}
