// Words that take up what somebody said: "dismissed the minister's claims", "in line with that
// account". Whose words are meant is told by their owner, else by who else was heard just before.
#include "article/answer.h"

#include <string.h>

#include "sayswho/cue.h"

#define REACH 7u          // words from the cue to the noun for what was said
#define SENTENCES_BACK 1u // to who was heard before, where no owner is named
#define SAID_BACK 128u    // attributions among which a named owner's last is looked for
#define TARGETS_MOST 3u   // claims of one speaker that are taken up at once

// Cue and what it leads to.
typedef struct reference {
    uint32_t token, end; // of the cue's words
    uint32_t account;    // noun for what was said, TOKEN_NONE
    uint32_t owner;      // token of whose words they are, TOKEN_NONE
    article_answer_how how;
    uint32_t by; // the attribution of who takes them up, ATTRIBUTION_NONE
} reference;

static bool is_word(const article *article, uint32_t token, slice lemma)
{
    return slice_equal(article->syntax.words[token].lemma, lemma) ||
           slice_equal(article->document.tokens[token].lower, lemma);
}

// One past the cue's words, 0 when they are others.
static uint32_t match(const article *article, uint32_t token, slice behind)
{
    uint32_t end = token + 1;
    for (size_t at = 0; at < behind.length; end++) {
        const char *blank = memchr(behind.data + at, ' ', behind.length - at);
        const size_t stop = blank == NULL ? behind.length : (size_t)(blank - behind.data);
        if (end >= article->document.token_count ||
            !is_word(article, end, slice_of(behind.data + at, stop - at)))
            return 0;
        at = stop + 1;
    }
    return end;
}

// ---- the words taken up ----

static bool ends_phrase(const article *article, uint32_t token)
{
    const syntax_word *word = &article->syntax.words[token];
    if (word->upos == UPOS_PUNCT)
        return is_word(article, token, SLICE(",")) || is_word(article, token, SLICE(";"));
    return word->upos == UPOS_VERB && word->relation != REL_AMOD;
}

// The noun for what was said behind the cue, TOKEN_NONE: "[dismissed] the minister's [claims]".
static uint32_t account_behind(const answering *of, uint32_t from)
{
    const article *article = of->article;
    const uint32_t sentence = article->document.tokens[from - 1].sentence;
    const uint32_t all = article->document.token_count;
    for (uint32_t at = from; at < all && at - from < REACH; at++) {
        if (article->document.tokens[at].sentence != sentence || ends_phrase(article, at))
            return TOKEN_NONE;
        const syntax_word *word = &article->syntax.words[at];
        const bool is_head = word->relation != REL_COMPOUND && word->relation != REL_NMOD_POSS;
        if (word->upos == UPOS_NOUN && is_head)
            return lexicon_has(&of->readers->accounts, word->lemma) ? at : TOKEN_NONE;
    }
    return TOKEN_NONE;
}

// "That account [was backed] by two nurses."
static uint32_t account_before(const answering *of, uint32_t cue)
{
    const uint32_t subject = syntax_child(&of->article->syntax, cue, REL_NSUBJ_PASS);
    return subject != TOKEN_NONE &&
                   lexicon_has(&of->readers->accounts, of->article->syntax.words[subject].lemma)
               ? subject
               : TOKEN_NONE;
}

// "The minister's claims", "the military version", "the account of two nurses": TOKEN_NONE.
static uint32_t owner_of(const article *article, uint32_t account)
{
    const syntax_word *words = article->syntax.words;
    for (uint32_t child = words[account].first_child; child != TOKEN_NONE;
         child = words[child].next_sibling) {
        const bool is_before =
            words[child].relation == REL_NMOD_POSS ||
            ((words[child].relation == REL_COMPOUND || words[child].relation == REL_AMOD) &&
             who_entity_at(&article->who, child) != ENTITY_NONE);
        const uint32_t lead = syntax_child(&article->syntax, child, REL_CASE);
        const bool is_behind = words[child].relation == REL_NMOD && lead != TOKEN_NONE &&
                               who_entity_at(&article->who, child) != ENTITY_NONE &&
                               cue_has_word(SLICE("of by from"), words[lead].lemma);
        if (is_before || is_behind)
            return child;
    }
    return TOKEN_NONE;
}

// "[Echoed] Ilse Dahl": who stands right behind the cue, TOKEN_NONE.
static uint32_t speaker_at(const article *article, uint32_t from)
{
    const uint32_t sentence = article->document.tokens[from - 1].sentence;
    for (uint32_t at = from; at < article->document.token_count && at - from < REACH; at++) {
        if (article->document.tokens[at].sentence != sentence || ends_phrase(article, at))
            return TOKEN_NONE;
        const syntax_word *word = &article->syntax.words[at];
        const bool is_head = word->relation == REL_OBJ || word->relation == REL_OBL;
        if (is_head && who_entity_at(&article->who, at) != ENTITY_NONE)
            return at;
    }
    return TOKEN_NONE;
}

// ---- whose words they are ----

// "Denied reports that …": the attribution that the noun makes itself, ATTRIBUTION_NONE.
static uint32_t own_attribution(const answering *of, uint32_t account)
{
    const uint32_t sentence = of->article->document.tokens[account].sentence;
    for (uint32_t i = of->first_said[sentence]; i < of->first_said[sentence + 1]; i++)
        if (of->article->sayswho.attributions[of->said[i]].cue_token == account)
            return of->said[i];
    return ATTRIBUTION_NONE;
}

static bool is_owned_by(const article *article, uint32_t attribution, uint32_t entity)
{
    const sayswho_attribution *said = &article->sayswho.attributions[attribution];
    return said->entity == entity ||
           slice_equal_ignoring_case(said->holder, article->who.entities[entity].name);
}

// What the owner said last before a token, but for one attribution.
static uint32_t last_of_owner(const answering *of, uint32_t owner, uint32_t token, uint32_t but)
{
    const article *article = of->article;
    const uint32_t entity = who_entity_at(&article->who, owner);
    const uint32_t sentence = article->document.tokens[token].sentence;
    if (entity == ENTITY_NONE)
        return ATTRIBUTION_NONE;
    const uint32_t end = of->first_said[sentence + 1];
    for (uint32_t i = end; i-- > 0 && end - i <= SAID_BACK;) {
        const uint32_t said = of->said[i];
        if (said != but && article_answer_is_heard(of, said) &&
            article->sayswho.attributions[said].cue_token < token &&
            is_owned_by(article, said, entity))
            return said;
    }
    return ATTRIBUTION_NONE;
}

// "That account", "the claims": not "claims", which may be anybody's.
static bool points_back(const answering *of, uint32_t account)
{
    const syntax_layer *syntax = &of->article->syntax;
    const uint32_t determiner = syntax_child(syntax, account, REL_DET);
    return determiner != TOKEN_NONE &&
           (slice_equal(syntax->words[determiner].lemma, SLICE("the")) ||
            lexicon_has(&of->readers->pointers, syntax->words[determiner].lemma));
}

// Who else was heard last, a sentence or two before.
static uint32_t last_of_others(const answering *of, const reference *reference)
{
    const article *article = of->article;
    const uint32_t sentence = article->document.tokens[reference->token].sentence;
    const uint32_t from = sentence > SENTENCES_BACK ? sentence - SENTENCES_BACK : 0;
    for (uint32_t i = of->first_said[sentence + 1]; i-- > of->first_said[from];) {
        const uint32_t said = of->said[i];
        if (article->sayswho.attributions[said].cue_token < reference->token &&
            article_answer_is_heard(of, said) && said != reference->by &&
            !article_answer_is_nested(article, said, reference->by) &&
            !article_answer_is_one_holder(article, said, reference->by))
            return said;
    }
    return ATTRIBUTION_NONE;
}

static bool makes_claims(const answering *of, uint32_t attribution)
{
    return attribution != ATTRIBUTION_NONE &&
           of->first_claim[attribution] < of->first_claim[attribution + 1];
}

static uint32_t taken_up(const answering *of, const reference *reference)
{
    if (reference->account != TOKEN_NONE) {
        const uint32_t own = own_attribution(of, reference->account);
        if (own != reference->by && makes_claims(of, own))
            return own;
    }
    if (reference->owner != TOKEN_NONE)
        return last_of_owner(of, reference->owner, reference->token, reference->by);
    return reference->account != TOKEN_NONE && points_back(of, reference->account)
               ? last_of_others(of, reference)
               : ATTRIBUTION_NONE;
}

// ---- who takes them up ----

// "[His remarks] were similar to Dorn's statements": what the owner of the subject said.
static uint32_t owner_of_subject(const answering *of, uint32_t token)
{
    const article *article = of->article;
    const uint32_t head = article->syntax.words[token].head;
    uint32_t subject = syntax_child(&article->syntax, token, REL_NSUBJ);
    if (subject == TOKEN_NONE && head != TOKEN_NONE)
        subject = syntax_child(&article->syntax, head, REL_NSUBJ);
    if (subject == TOKEN_NONE || subject > token ||
        !lexicon_has(&of->readers->accounts, article->syntax.words[subject].lemma))
        return ATTRIBUTION_NONE;
    const uint32_t owner = owner_of(article, subject);
    return owner == TOKEN_NONE ? ATTRIBUTION_NONE
                               : last_of_owner(of, owner, token, ATTRIBUTION_NONE);
}

// Whose cue the word is; else in whose words it stands, else who was heard last in its sentence.
static uint32_t who_answers(const answering *of, uint32_t token)
{
    const article *article = of->article;
    const uint32_t sentence = article->document.tokens[token].sentence;
    uint32_t last = ATTRIBUTION_NONE;
    for (uint32_t i = of->first_said[sentence]; i < of->first_said[sentence + 1]; i++) {
        const uint32_t cue = article->sayswho.attributions[of->said[i]].cue_token;
        if (cue == token)
            return of->said[i];
        if (cue < token)
            last = of->said[i];
    }
    if (article->syntax.words[token].upos == UPOS_VERB)
        return ATTRIBUTION_NONE;
    const uint32_t inside = article->sayswho.innermost[token];
    if (inside != ATTRIBUTION_NONE)
        return inside;
    return last != ATTRIBUTION_NONE ? last : owner_of_subject(of, token);
}

// ---- the claims ----

typedef struct claim_list {
    uint32_t items[8];
    uint32_t count;
} claim_list;

static void keep(claim_list *list, uint32_t claim)
{
    for (uint32_t i = 0; i < list->count; i++)
        if (list->items[i] == claim)
            return;
    if (list->count < sizeof list->items / sizeof *list->items)
        list->items[list->count++] = claim;
}

static void keep_all_of(claim_list *list, const answering *of, uint32_t attribution)
{
    for (uint32_t i = of->first_claim[attribution]; i < of->first_claim[attribution + 1]; i++)
        keep(list, of->claims[i]);
}

// What the same holder says in the sentence.
static void keep_holders(claim_list *list, const answering *of, uint32_t by, uint32_t sentence)
{
    if (sentence >= of->article->document.sentence_count)
        return;
    for (uint32_t i = of->first_said[sentence]; i < of->first_said[sentence + 1]; i++)
        if (article_answer_is_one_holder(of->article, by, of->said[i]))
            keep_all_of(list, of, of->said[i]);
}

// "The army rejected that version": what the article tells of the answer itself.
static void keep_telling(claim_list *list, const answering *of, uint32_t token)
{
    const article *article = of->article;
    const uint32_t told = of->told[article->document.tokens[token].sentence];
    const uint32_t at = article->document.tokens[token].at.start;
    if (told != UINT32_MAX && article->claims[told].at.start <= at &&
        at < article->claims[told].at.end)
        keep(list, told);
}

static claim_list answers_of(const answering *of, const reference *reference)
{
    claim_list list = {.count = 0};
    const uint32_t sentence = of->article->document.tokens[reference->token].sentence;
    keep_all_of(&list, of, reference->by);
    if (list.count == 0)
        keep_holders(&list, of, reference->by, sentence);
    if (list.count == 0)
        keep_telling(&list, of, reference->token);
    if (list.count == 0)
        keep_holders(&list, of, reference->by, sentence + 1);
    return list;
}

// "All three deny the charge": each of what is said of himself.
static bool is_about(const article_claim *answer, const article_claim *told)
{
    return article_answer_is_of_one(answer, told) &&
           (answer->stance != STANCE_DENIES || answer->slot == SLOT_STATEMENT ||
            answer->slot == SLOT_HAPPENED || article_answer_is_same_value(answer, told));
}

// What tells the same thing answers that; where nothing does, the first answers what was said.
static void link_reference(answering *of, const reference *reference, uint32_t target,
                           void *context)
{
    (void)context;
    const article_claim *claims = of->article->claims;
    const claim_list answers = answers_of(of, reference);
    const span cue = {of->article->document.tokens[reference->token].at.start,
                      of->article->document.tokens[reference->end - 1].at.end};
    const uint32_t first = of->first_claim[target];
    const uint32_t end = of->first_claim[target + 1];
    bool is_any = false;
    for (uint32_t i = 0; i < answers.count; i++)
        for (uint32_t k = first; k < end; k++)
            if (is_about(&claims[answers.items[i]], &claims[of->claims[k]])) {
                article_answer_add(of, answers.items[i], of->claims[k], reference->how, cue);
                is_any = true;
            }
    for (uint32_t k = first; !is_any && answers.count > 0 && k < end && k - first < TARGETS_MOST;
         k++)
        article_answer_add(of, answers.items[0], of->claims[k], reference->how, cue);
}

// What a row of the table leads to at a token, ATTRIBUTION_NONE: nothing, or nobody's words.
static uint32_t find_reference(reference *out, const answering *of, uint32_t token, uint32_t row)
{
    const article *article = of->article;
    const lexicon_table *table = &of->readers->answers;
    const slice behind = lexicon_cell(table, row, 1);
    const uint32_t end = match(article, token, behind);
    if (end == 0 || (behind.length == 0 && article->syntax.words[token].upos != UPOS_VERB))
        return ATTRIBUTION_NONE;
    *out = (reference){
        .token = token,
        .end = end,
        .how = slice_equal(lexicon_cell(table, row, 2), SLICE("agrees")) ? ANSWER_AGREES
                                                                         : ANSWER_OPPOSES,
        .by = who_answers(of, token),
        .account = account_behind(of, end),
        .owner = TOKEN_NONE,
    };
    // "To contradict his account", "will reject it": nobody has yet.
    if (out->by == ATTRIBUTION_NONE || syntax_is_negated(&article->syntax, token) ||
        article->syntax.words[token].xpos == XPOS_VB)
        return ATTRIBUTION_NONE;
    if (out->account == TOKEN_NONE)
        out->account = account_before(of, token);
    if (out->account != TOKEN_NONE)
        out->owner = owner_of(article, out->account);
    else if (lexicon_cell(table, row, 3).length > strlen("account"))
        out->owner = speaker_at(article, end);
    const uint32_t target = taken_up(of, out);
    return target == ATTRIBUTION_NONE || article_answer_is_one_holder(article, target, out->by)
               ? ATTRIBUTION_NONE
               : target;
}

typedef void on_reference(answering *of, const reference *reference, uint32_t target,
                          void *context);

static void each_reference(answering *of, on_reference *on, void *context)
{
    const article *article = of->article;
    for (uint32_t token = 0; token < article->document.token_count; token++) {
        uint32_t count = 0;
        const uint32_t row =
            lexicon_find(&of->readers->answers, article->syntax.words[token].lemma, &count);
        for (uint32_t i = 0; i < count; i++) {
            reference found;
            const uint32_t target = find_reference(&found, of, token, row + i);
            if (target != ATTRIBUTION_NONE)
                on(of, &found, target, context);
        }
    }
}

void article_answer_references(answering *of)
{
    each_reference(of, link_reference, NULL);
}

// ---- what is said by taking up alone ----

// "The mayor dismissed the claim": what the claim tells before all else.
static uint32_t rank_of(article_slot slot)
{
    static const article_slot ranks[] = {SLOT_HAPPENED,  SLOT_RESPONSIBILITY, SLOT_PERPETRATOR,
                                         SLOT_STATEMENT, SLOT_KILLED,         SLOT_INJURED};
    uint32_t rank = 0;
    while (rank < sizeof ranks / sizeof *ranks && ranks[rank] != slot)
        rank++;
    return rank;
}

static uint32_t main_claim(const answering *of, uint32_t attribution)
{
    const article_claim *claims = of->article->claims;
    uint32_t best = UINT32_MAX;
    uint32_t best_rank = rank_of(SLOT_COUNT);
    for (uint32_t i = of->first_claim[attribution]; i < of->first_claim[attribution + 1]; i++) {
        const uint32_t rank = rank_of(claims[of->claims[i]].slot);
        if (rank < best_rank && claims[of->claims[i]].stance != STANCE_DENIES) {
            best = of->claims[i];
            best_rank = rank;
        }
    }
    return best;
}

// Who denies or confirms what another said, and says no more, denies or confirms the value.
static void claim_value(answering *of, const reference *reference, uint32_t target, void *context)
{
    article_claims *claims = context;
    const article *article = of->article;
    const sayswho_attribution *by = &article->sayswho.attributions[reference->by];
    const sayswho_stance stance =
        reference->how == ANSWER_OPPOSES ? STANCE_DENIES : STANCE_CONFIRMS;
    const uint32_t told = main_claim(of, target);
    if (by->tier != TIER_SPEECH || by->stance != stance || reference->account == TOKEN_NONE ||
        told == UINT32_MAX || answers_of(of, reference).count > 0)
        return;
    const article_holder holder = article_holder_of(article, reference->by);
    const article_claim *of_other = &article->claims[told];
    article_claim claim =
        article_claim_start(article, of_other->incident, of_other->slot, reference->token,
                            article_phrase_span(article, reference->account, false), &holder);
    claim.value = of_other->value;
    claim.range = of_other->range;
    claim.why = SLICE("takes up what was said");
    article_claim_add(claims, &claim);
}

void article_claim_taken_up(article_claims *claims)
{
    answering of;
    if (article_answering_open(&of, claims->article, claims->readers))
        each_reference(&of, claim_value, claims);
}
