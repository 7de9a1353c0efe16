// Who did it, by name: a description takes the name that the same holder gives the doer elsewhere
// in the article; another holder's words stay as he put them.
#include "article/article_internal.h"

#define EVENTS_LOOKED_AT 64u

typedef struct doer {
    uint32_t head;  // token
    slice name;     // SLICE_NONE when only described
    bool is_plural; // members of a group, or one person?
} doer;

static bool is_member_word(const article_readers *readers, slice lemma)
{
    return lexicon_has(&readers->memberships, lemma);
}

static doer read_doer(const article *article, const article_readers *readers, uint32_t head)
{
    const syntax_word *word = &article->syntax.words[head];
    doer out = {.head = head, .is_plural = word->xpos == XPOS_NNS || word->xpos == XPOS_NNPS};
    const uint32_t group = article_group_of_members(article, readers, head);
    const uint32_t entity = who_entity_at(&article->who, head);
    if (group != ENTITY_NONE) {
        out.name = article->who.entities[group].name;
        out.is_plural = true;
        return out;
    }
    if (entity == ENTITY_NONE || !article->who.entities[entity].is_named)
        return out;
    const who_kind kind = article->who.entities[entity].kind;
    if (kind != WHO_PERSON && kind != WHO_ORGANIZATION)
        return out;
    out.name = article->who.entities[entity].name;
    out.is_plural = kind == WHO_ORGANIZATION;
    return out;
}

static bool is_description(const article *article, const article_readers *readers, const doer *doer)
{
    const syntax_word *word = &article->syntax.words[doer->head];
    if (doer->name.length > 0 || word->upos != UPOS_NOUN)
        return false;
    const uint32_t entity = who_entity_at(&article->who, doer->head);
    const bool is_known = entity != ENTITY_NONE && article->who.entities[entity].is_named;
    return !is_known && (!doer->is_plural || is_member_word(readers, word->lemma));
}

// "The armed Marxist guerrillas": the parser may take the adjective for the head.
static uint32_t noun_of(const article *article, uint32_t head)
{
    const uint32_t mention = article->who.mention_of_head[head];
    if (article->syntax.words[head].upos == UPOS_NOUN || mention == MENTION_NONE)
        return head;
    const who_mention *found = &article->who.mentions[mention];
    const uint32_t last = found->end - 1;
    return found->form == WHO_DESCRIPTION && last > head &&
                   article->syntax.words[last].upos == UPOS_NOUN
               ? last
               : head;
}

// Does the holder say so for certain? "It is believed that the Front did it" names nobody.
static bool is_told_by(const article *article, const what_role *role, slice name)
{
    const article_holder holder = article_holder_of(article, role->attribution);
    return slice_equal(holder.name, name) && holder.stance == STANCE_ASSERTS &&
           holder.certainty == CERTAINTY_CERTAIN;
}

// Takes the event's doer of that number for the name, unless another was found; false: several.
static bool take_name(doer *found, const article *article, const article_readers *readers,
                      const what_event *event, const doer *wanted, slice holder)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *role = &event->roles[i];
        if (role->kind != WHAT_AGENT || role->head == wanted->head ||
            article_is_pronoun(article, role->head))
            continue;
        const doer named = read_doer(article, readers, role->head);
        if (named.name.length == 0 || named.is_plural != wanted->is_plural ||
            !is_told_by(article, role, holder))
            continue;
        if (found->name.length > 0 && !slice_equal(found->name, named.name))
            return false;
        *found = named;
    }
    return true;
}

uint32_t article_named_doer(const article *article, const article_readers *readers,
                            uint32_t incident, const what_role *role, slice holder)
{
    const uint32_t head = noun_of(article, role->head);
    const doer wanted = read_doer(article, readers, head);
    const article_incident *told = &article->incidents[incident];
    if (!is_description(article, readers, &wanted))
        return head;
    doer found = {.head = head};
    for (uint32_t i = 0; i < told->event_count && i < EVENTS_LOOKED_AT; i++) {
        const what_event *event = &article->what.events[told->events[i]];
        const bool is_told = event->type != WHAT_RETREAT && event->modality != WHAT_HYPOTHETICAL &&
                             event->modality != WHAT_DENIED && event->modality != WHAT_PLANNED &&
                             event->modality != WHAT_THREATENED;
        if (is_told && !take_name(&found, article, readers, event, &wanted, holder))
            return head;
    }
    return found.head;
}
