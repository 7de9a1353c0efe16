// Which claims of one article take up each other, and how: one holder backs what another said, or
// says otherwise. A wrong link is worse than none: words must say so (answer.lex, contrast.lex), or
// one denies or confirms the very value that another tells.
#include "article/answer.h"

#include <stdlib.h>

#include "base/utf8.h"

#define LOOK_BACK 64u // claims of one slot among which the one denied is looked for
#define NESTING 32u

const char *article_answer_name(article_answer_how how)
{
    static const char *const names[ANSWER_COUNT] = {
        [ANSWER_AGREES] = "agrees",
        [ANSWER_OPPOSES] = "opposes",
    };
    return names[how];
}

void article_answer_add(answering *of, uint32_t claim, uint32_t to, article_answer_how how,
                        span cue)
{
    article *article = of->article;
    if (claim == to)
        return;
    article_answer *added = ARENA_PUSH(article->arena, article->answers, article->answer_count,
                                       article->answer_capacity);
    if (added != NULL)
        *added = (article_answer){claim, to, how, cue};
}

// ---- who and what ----

static bool is_nobody(slice holder)
{
    return holder.length == 0 || slice_equal(holder, SLICE("unnamed")) ||
           slice_equal(holder, SLICE("author"));
}

bool article_answer_is_heard(const answering *of, uint32_t attribution)
{
    const sayswho_attribution *said = &of->article->sayswho.attributions[attribution];
    return said->tier == TIER_SPEECH && !is_nobody(said->holder) &&
           of->first_claim[attribution] < of->first_claim[attribution + 1];
}

bool article_answer_is_one_holder(const article *article, uint32_t one, uint32_t other)
{
    const sayswho_attribution *a = &article->sayswho.attributions[one];
    const sayswho_attribution *b = &article->sayswho.attributions[other];
    return (a->entity != ENTITY_NONE && a->entity == b->entity) ||
           slice_equal_ignoring_case(a->holder, b->holder);
}

static bool is_above(const article *article, uint32_t outer, uint32_t inner)
{
    for (uint32_t depth = 0; inner != ATTRIBUTION_NONE && depth < NESTING; depth++) {
        if (inner == outer)
            return true;
        inner = article->sayswho.attributions[inner].parent;
    }
    return false;
}

bool article_answer_is_nested(const article *article, uint32_t one, uint32_t other)
{
    return is_above(article, one, other) || is_above(article, other, one);
}

static bool tells_doer(article_slot slot)
{
    return slot == SLOT_PERPETRATOR || slot == SLOT_RESPONSIBILITY;
}

bool article_answer_is_of_one(const article_claim *one, const article_claim *other)
{
    return one->incident == other->incident &&
           (one->slot == other->slot || (tells_doer(one->slot) && tells_doer(other->slot)));
}

bool article_answer_is_same_value(const article_claim *one, const article_claim *other)
{
    if (article_slot_is_number(one->slot))
        return one->range.low == other->range.low && one->range.high == other->range.high;
    return slice_equal_ignoring_case(one->value, other->value);
}

static bool is_negative(const article_claim *claim)
{
    return claim->stance == STANCE_DENIES || claim->stance == STANCE_DOUBTS;
}

static bool holds_words_of(slice whole, slice part)
{
    for (size_t i = 0; part.length > 0 && i + part.length <= whole.length; i++)
        if (slice_equal_ignoring_case(slice_of(whole.data + i, part.length), part))
            return true;
    return false;
}

bool article_answer_is_other_value(const article_claim *one, const article_claim *other)
{
    if (article_answer_is_same_value(one, other))
        return is_negative(one) != is_negative(other);
    if (is_negative(one) || is_negative(other))
        return false;
    if (article_slot_is_number(one->slot))
        return one->slot < SLOT_KILLED_SUBSET &&
               (one->range.low > other->range.high || other->range.low > one->range.high);
    if (one->slot == SLOT_STATEMENT || one->slot == SLOT_HAPPENED)
        return true;
    return (tells_doer(one->slot) || one->slot == SLOT_WEAPON) &&
           !holds_words_of(one->value, other->value) && !holds_words_of(other->value, one->value);
}

// ---- the very value denied, or confirmed ----

// Was it told before, as something that is so?
static bool is_open_to_answer(const article_claim *told, const article_claim *answer)
{
    return !is_negative(told) && told->stance != STANCE_ADMITS && told->stance != STANCE_EXPECTS &&
           told->stance != STANCE_THREATENS && told->at.start < answer->at.end &&
           !is_nobody(told->holder) && !slice_equal_ignoring_case(told->holder, answer->holder) &&
           article_answer_is_of_one(told, answer);
}

// "No" is a value of its own: it denies what is told to have happened.
static bool is_denied_by(const article_claim *told, const article_claim *answer)
{
    return answer->slot == SLOT_HAPPENED ? !slice_equal(told->value, SLICE("no"))
                                         : article_answer_is_same_value(told, answer);
}

static bool is_better(const article_claim *claims, uint32_t one, uint32_t best)
{
    return best == UINT32_MAX || claims[one].at.start > claims[best].at.start;
}

// The claim told last before that tells the value; UINT32_MAX. Claims stand by incident and slot.
static uint32_t value_before(const article *article, uint32_t index)
{
    const article_claim *claims = article->claims;
    const article_claim *answer = &claims[index];
    const uint32_t first = index > LOOK_BACK ? index - LOOK_BACK : 0;
    uint32_t best = UINT32_MAX;
    for (uint32_t i = first; i < article->claim_count && i - first < 2 * LOOK_BACK; i++)
        if (i != index && is_open_to_answer(&claims[i], answer) &&
            is_denied_by(&claims[i], answer) && is_better(claims, i, best))
            best = i;
    return best;
}

static void answer_values(answering *of)
{
    const article *article = of->article;
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        const bool agrees = claim->stance == STANCE_CONFIRMS || claim->stance == STANCE_ADMITS;
        if (is_nobody(claim->holder) || !(agrees || claim->stance == STANCE_DENIES))
            continue;
        const uint32_t told = value_before(article, i);
        if (told != UINT32_MAX)
            article_answer_add(of, i, told, agrees ? ANSWER_AGREES : ANSWER_OPPOSES,
                               claim->cue_at.end > claim->cue_at.start ? claim->cue_at : claim->at);
    }
}

// ---- the whole ----

static int by_claim(const void *left, const void *right)
{
    const article_answer *a = left;
    const article_answer *b = right;
    if (a->claim != b->claim)
        return a->claim < b->claim ? -1 : 1;
    if (a->to != b->to)
        return a->to < b->to ? -1 : 1;
    return a->cue.start < b->cue.start ? -1 : a->cue.start > b->cue.start;
}

// One link between two claims is enough: what points at the words goes before what only contrasts.
static void order_answers(article *article)
{
    if (article->answer_count == 0)
        return;
    qsort(article->answers, article->answer_count, sizeof *article->answers, by_claim);
    uint32_t kept = 1;
    for (uint32_t i = 1; i < article->answer_count; i++) {
        const article_answer *answer = &article->answers[i];
        const article_answer *before = &article->answers[kept - 1];
        if (answer->claim != before->claim || answer->to != before->to)
            article->answers[kept++] = *answer;
    }
    article->answer_count = kept;
}

static bool sort_claims(answering *of)
{
    const article *article = of->article;
    const uint32_t attributions = article->sayswho.count;
    of->claims = ARENA_ARRAY(article->arena, article->claim_count, uint32_t);
    of->first_claim = ARENA_ARRAY(article->arena, (size_t)attributions + 2, uint32_t);
    if (of->claims == NULL || of->first_claim == NULL)
        return false;
    uint32_t *end = of->first_claim + 1; // where the next one goes
    for (uint32_t i = 0; i < article->claim_count; i++)
        if (article->claims[i].attribution < attributions)
            end[article->claims[i].attribution + 1]++;
    for (uint32_t i = 1; i <= attributions; i++)
        end[i] += end[i - 1];
    for (uint32_t i = 0; i < article->claim_count; i++)
        if (article->claims[i].attribution < attributions)
            of->claims[end[article->claims[i].attribution]++] = i;
    return true;
}

typedef struct said_at {
    uint32_t cue, attribution;
} said_at;

static int by_cue(const void *left, const void *right)
{
    const said_at *a = left;
    const said_at *b = right;
    if (a->cue != b->cue)
        return a->cue < b->cue ? -1 : 1;
    return a->attribution < b->attribution ? -1 : a->attribution > b->attribution;
}

static bool sort_said(answering *of)
{
    const article *article = of->article;
    const text_document *document = &article->document;
    said_at *at = ARENA_ARRAY(article->arena, (size_t)article->sayswho.count + 1, said_at);
    of->said = ARENA_ARRAY(article->arena, (size_t)article->sayswho.count + 1, uint32_t);
    of->first_said = ARENA_ARRAY(article->arena, (size_t)document->sentence_count + 1, uint32_t);
    if (at == NULL || of->said == NULL || of->first_said == NULL)
        return false;
    uint32_t count = 0;
    for (uint32_t i = 0; i < article->sayswho.count; i++)
        if (article->sayswho.attributions[i].cue_token != TOKEN_NONE)
            at[count++] = (said_at){article->sayswho.attributions[i].cue_token, i};
    qsort(at, count, sizeof *at, by_cue);
    for (uint32_t i = 0; i < count; i++) {
        of->said[i] = at[i].attribution;
        of->first_said[document->tokens[at[i].cue].sentence + 1]++;
    }
    for (uint32_t s = 0; s < document->sentence_count; s++)
        of->first_said[s + 1] += of->first_said[s];
    return true;
}

static bool find_told(answering *of)
{
    const article *article = of->article;
    const uint32_t sentences = article->document.sentence_count;
    of->told = ARENA_ARRAY(article->arena, sentences, uint32_t);
    for (uint32_t s = 0; s < sentences && of->told != NULL; s++)
        of->told[s] = UINT32_MAX;
    for (uint32_t i = article->claim_count; i-- > 0 && of->told != NULL;)
        if (article->claims[i].slot == SLOT_STATEMENT &&
            article->claims[i].attribution == ATTRIBUTION_NONE)
            of->told[article->claims[i].sentence] = i;
    return of->told != NULL;
}

bool article_answering_open(answering *out, article *article, const article_readers *readers)
{
    *out = (answering){.article = article, .readers = readers};
    return article->claim_count > 0 && sort_claims(out) && sort_said(out) && find_told(out);
}

void article_link_answers(article *article, const article_readers *readers)
{
    answering of;
    if (!article_answering_open(&of, article, readers))
        return; // without memory the arena tells
    article_answer_references(&of);
    answer_values(&of);
    article_answer_contrasts(&of);
    order_answers(article);
}
