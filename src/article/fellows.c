// Who is told to be one of many: "among those held are two ministers", "his brother is one of the
// hostages", "the rebels have kept their best bargaining chips, including 25 bankers". Each is a
// part of the captives or of those freed: counted where a figure stands, else named.
#include "article/list.h"

#define GROUP_REACH 8u   // words between "among" and the word for the group
#define COPULA_REACH 24u // words between the group and "are"

// ---- the group and its incident ----

// The slot of the group that a token names, SLOT_COUNT for none.
static article_slot group_slot(const article_claims *claims, uint32_t token)
{
    const lexicon_table *table = &claims->readers->fellowships;
    uint32_t count = 0;
    const uint32_t row = lexicon_find(table, claims->article->document.tokens[token].lower, &count);
    if (count == 0)
        return SLOT_COUNT;
    return slice_equal(lexicon_cell(table, row, 1), SLICE("released")) ? SLOT_RELEASED_SUBSET
                                                                       : SLOT_CAPTIVE_SUBSET;
}

// The captivity that a sentence tells of, else the one told at most length.
static uint32_t captivity_of(const article *article, uint32_t sentence)
{
    uint32_t best = INCIDENT_NONE;
    for (uint32_t i = 0; i < article->what.count; i++) {
        const uint32_t incident = article->incident_of_event[i];
        if (incident == INCIDENT_NONE ||
            !slice_equal(article->incidents[incident].mode, SLICE("abduct")))
            continue;
        if (article->what.events[i].sentence == sentence)
            return incident;
        const article_incident *told = &article->incidents[incident];
        const bool is_more =
            best == INCIDENT_NONE || told->event_count > article->incidents[best].event_count;
        if (is_more && !told->is_background)
            best = incident;
    }
    return best;
}

// ---- one of them ----

// The amount whose words begin inside the item, AMOUNT_NONE.
static uint32_t amount_in(const article *article, const article_list_item *item)
{
    for (uint32_t i = 0; i < article->howmany.count; i++) {
        const howmany_amount *amount = &article->howmany.amounts[i];
        if (amount->first >= item->first && amount->end <= item->end && !amount->is_implicit &&
            amount->kind == HOWMANY_COUNT)
            return i;
    }
    return AMOUNT_NONE;
}

// A person whom the item names and does not only mention as a relative ("Osk's brother").
static uint32_t person_in(const article *article, const article_list_item *item)
{
    for (uint32_t i = 0; i < article->who.mention_count; i++) {
        const who_mention *mention = &article->who.mentions[i];
        const bool is_owner =
            mention->end < item->end && article->syntax.words[mention->end].xpos == XPOS_POS;
        if (mention->first >= item->first && mention->end <= item->end &&
            mention->form == WHO_NAME && mention->kind == WHO_PERSON && !is_owner &&
            mention->entity != ENTITY_NONE)
            return i;
    }
    return MENTION_NONE;
}

static bool has_noun(const article *article, const article_list_item *item)
{
    for (uint32_t token = item->first; token < item->end; token++) {
        const uint8_t upos = article->syntax.words[token].upos;
        if (upos == UPOS_NOUN || upos == UPOS_PROPN)
            return true;
    }
    return false;
}

static void add_claim(article_claims *claims, uint32_t incident, article_slot slot, uint32_t token,
                      span at, slice value, howmany_range range)
{
    const article *article = claims->article;
    const article_holder holder = article_holder_of(article, article->sayswho.innermost[token]);
    article_claim claim = article_claim_start(article, incident, slot, token, at, &holder);
    claim.value = value;
    if (slot != SLOT_VICTIM)
        claim.range = range;
    claim.why = SLICE("one of those to whom it was done");
    article_claim_add(claims, &claim);
}

static void claim_item(article_claims *claims, uint32_t incident, article_slot slot,
                       const article_list_item *item)
{
    const article *article = claims->article;
    const uint32_t amount = amount_in(article, item);
    if (amount != AMOUNT_NONE) {
        const howmany_amount *found = &article->howmany.amounts[amount];
        add_claim(claims, incident, slot, item->first, found->at,
                  howmany_range_text(article->arena, found->range), found->range);
        return;
    }
    const uint32_t person = person_in(article, item);
    if (person != MENTION_NONE) {
        const who_mention *mention = &article->who.mentions[person];
        add_claim(claims, incident, SLOT_VICTIM, item->first, mention->at,
                  article->who.entities[mention->entity].name, (howmany_range){0, 0});
        return;
    }
    const slice relative = article_relative_name(article, claims->readers, item->end - 1);
    if (relative.length > 0) {
        add_claim(claims, incident, SLOT_VICTIM, item->first,
                  text_tokens_span(&article->document, item->first, item->end), relative,
                  (howmany_range){0, 0});
        return;
    }
    const bool has_article = slice_equal(article->syntax.words[item->first].lemma, SLICE("the"));
    const uint32_t first = has_article ? item->first + 1 : item->first;
    const span at = text_tokens_span(&article->document, first, item->end);
    if (first < item->end && has_noun(article, item))
        add_claim(claims, incident, SLOT_VICTIM, item->first, at,
                  slice_at(article->document.text.data, at), (howmany_range){0, 0});
}

// "… the president's brother, Ivo, and": the name behind a relative is his.
static bool is_name_of(const article *article, const article_list_item *before,
                       const article_list_item *item)
{
    for (uint32_t token = item->first; token < item->end; token++)
        if (article->syntax.words[token].upos != UPOS_PROPN)
            return false;
    const uint32_t last = before->end - 1;
    return article->syntax.words[last].upos == UPOS_NOUN &&
           amount_in(article, before) == AMOUNT_NONE &&
           person_in(article, before) == MENTION_NONE && before->end + 1 == item->first;
}

static void claim_list(article_claims *claims, article_slot slot, uint32_t first)
{
    const article *article = claims->article;
    const uint32_t incident = captivity_of(article, article->document.tokens[first].sentence);
    article_list list;
    if (incident == INCIDENT_NONE)
        return;
    article_read_list(&list, article, first);
    for (uint32_t i = 0; i < list.count; i++) {
        const bool is_named_next =
            i + 1 < list.count && is_name_of(article, &list.items[i], &list.items[i + 1]);
        if (!is_named_next)
            claim_item(claims, incident, slot, &list.items[i]);
    }
}

// ---- where it is told ----

static uint32_t sentence_end(const article *article, uint32_t token)
{
    return article->document.sentences[article->document.tokens[token].sentence].end_token;
}

static uint32_t find_group(const article_claims *claims, uint32_t from, article_slot *slot)
{
    const uint32_t end = sentence_end(claims->article, from);
    for (uint32_t token = from; token < end && token < from + GROUP_REACH; token++) {
        *slot = group_slot(claims, token);
        if (*slot != SLOT_COUNT)
            return token;
    }
    return TOKEN_NONE;
}

static bool is_copula(const article *article, uint32_t token)
{
    return slice_equal(article->syntax.words[token].lemma, SLICE("be"));
}

// "Among those held are …"
static bool claim_listed_behind(article_claims *claims, uint32_t group, article_slot slot)
{
    const article *article = claims->article;
    const uint32_t end = sentence_end(article, group);
    for (uint32_t token = group + 1; token < end && token < group + COPULA_REACH; token++) {
        if (slice_equal(article->document.tokens[token].lower, SLICE(",")))
            return false;
        if (is_copula(article, token) && token + 1 < end) {
            claim_list(claims, slot, token + 1);
            return true;
        }
    }
    return false;
}

// "[Ivo Osk] is among the hostages": the subject, past what is said of it between commas.
static uint32_t subject_before(const article *article, uint32_t copula)
{
    const syntax_word *words = article->syntax.words;
    const uint32_t first =
        article->document.sentences[article->document.tokens[copula].sentence].first_token;
    for (uint32_t token = copula; token > first && copula - token < COPULA_REACH;) {
        token--;
        const uint8_t relation = words[token].relation;
        if (relation == REL_NSUBJ || relation == REL_NSUBJ_PASS)
            return token;
    }
    // A name that ends before "is" is its subject, whatever the tree makes of it.
    const uint32_t mention =
        copula > first ? who_mention_at(&article->who, copula - 1) : MENTION_NONE;
    return mention != MENTION_NONE && article->who.mentions[mention].form == WHO_NAME
               ? article->who.mentions[mention].head
               : TOKEN_NONE;
}

// "Whose brother Ivo": the name tells who it is.
static uint32_t told_more_of(const article *article, uint32_t subject)
{
    const uint32_t more = syntax_child(&article->syntax, subject, REL_APPOS);
    return more != TOKEN_NONE ? more : subject;
}

// "Whose husband, [the deputy minister for mines], is among": what stands between the commas.
static bool find_office(article_list_item *out, const article *article, uint32_t subject,
                        uint32_t copula)
{
    const bool is_parted = subject + 2 < copula &&
                           slice_equal(article->document.tokens[subject + 1].lower, SLICE(",")) &&
                           slice_equal(article->document.tokens[copula - 1].lower, SLICE(","));
    *out = (article_list_item){subject + 2, copula - 1};
    return is_parted && out->end > out->first && has_noun(article, out);
}

static void claim_one(article_claims *claims, uint32_t copula, article_slot slot)
{
    const article *article = claims->article;
    const uint32_t incident = captivity_of(article, article->document.tokens[copula].sentence);
    uint32_t subject = subject_before(article, copula);
    if (incident == INCIDENT_NONE || subject == TOKEN_NONE)
        return;
    subject = told_more_of(article, subject);
    article_list_item office;
    if (article->syntax.words[subject].upos == UPOS_NOUN &&
        find_office(&office, article, subject, copula)) {
        claim_item(claims, incident, slot, &office);
        return;
    }
    const uint32_t amount = article->howmany.amount_of_unit[subject];
    if (amount != AMOUNT_NONE && !article->howmany.amounts[amount].is_implicit) {
        const howmany_amount *found = &article->howmany.amounts[amount];
        add_claim(claims, incident, slot, subject, found->at,
                  howmany_range_text(article->arena, found->range), found->range);
        return;
    }
    const uint32_t entity = who_entity_at(&article->who, subject);
    const bool is_named = entity != ENTITY_NONE && article->who.entities[entity].is_named;
    if (article_is_pronoun(article, subject) && !is_named)
        return;
    add_claim(claims, incident, SLOT_VICTIM, subject, article_phrase_span(article, subject, false),
              article_victim_value(article, claims->readers, subject), (howmany_range){0, 0});
}

// "The rebels", "they": one who is claimed to have taken the captives; police keep other things.
static bool is_captor(const article_claims *claims, uint32_t incident, uint32_t subject)
{
    const article *article = claims->article;
    if (article->syntax.words[subject].xpos == XPOS_PRP)
        return true;
    const slice name = article_actor_value(article, claims->readers, subject);
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        if (claim->incident == incident && claim->slot == SLOT_PERPETRATOR &&
            slice_equal_ignoring_case(claim->value, name))
            return true;
    }
    return false;
}

static bool is_verb_of_keeping(const article_claims *claims, uint32_t token)
{
    const article *article = claims->article;
    const lexicon_table *table = &claims->readers->keepings;
    uint32_t count = 0;
    const uint32_t row = lexicon_find(table, article->syntax.words[token].lemma, &count);
    if (article->syntax.words[token].upos != UPOS_VERB)
        return false;
    for (uint32_t i = 0; i < count; i++) {
        const slice with = lexicon_cell(table, row + i, 1);
        if (with.length == 0 || slice_equal(article->document.tokens[token + 1].lower, with))
            return true;
    }
    return false;
}

// "The rebels have kept …": does the sentence tell so before the token?
static bool is_kept(const article_claims *claims, uint32_t token)
{
    const article *article = claims->article;
    const uint32_t sentence = article->document.tokens[token].sentence;
    const uint32_t incident = captivity_of(article, sentence);
    for (uint32_t at = article->document.sentences[sentence].first_token; at < token; at++) {
        if (!is_verb_of_keeping(claims, at))
            continue;
        const uint32_t subject = syntax_subject(&article->syntax, at);
        if (subject != TOKEN_NONE && is_captor(claims, incident, subject))
            return true;
    }
    return false;
}

static bool is_told_of_one(const article *article, uint32_t lead)
{
    return lead > 0 && is_copula(article, lead - 1) &&
           article->document.tokens[lead - 1].sentence == article->document.tokens[lead].sentence;
}

static void claim_at(article_claims *claims, uint32_t token)
{
    const article *article = claims->article;
    const lexicon_table *table = &claims->readers->fellow_leads;
    uint32_t row = 0;
    uint32_t rows = 0;
    const uint32_t words = text_match_phrase(&row, &rows, table, &article->document, token);
    if (words == 0 || token + 2 >= sentence_end(article, token))
        return;
    const slice kind = lexicon_cell(table, row, 1);
    if (slice_equal(kind, SLICE("list"))) {
        if (is_kept(claims, token))
            claim_list(claims, SLOT_CAPTIVE_SUBSET, token + words);
        return;
    }
    article_slot slot = SLOT_COUNT;
    const uint32_t group = find_group(claims, token + words, &slot);
    if (group == TOKEN_NONE)
        return;
    if (is_told_of_one(article, token))
        claim_one(claims, token - 1, slot);
    else if (slice_equal(kind, SLICE("group")))
        (void)claim_listed_behind(claims, group, slot);
}

void article_claim_fellows(article_claims *claims)
{
    for (uint32_t token = 0; token < claims->article->document.token_count; token++)
        claim_at(claims, token);
}
