// Who the dead, the hurt and the held are, told in a phrase beside their number: "21 people, among
// them four policemen", "nine, three of them monks", "including a girl of 12", "all of them
// civilians". A part that is counted is a number of its own, too.
#include "article/article_internal.h"

#define LISTED 5u // parts of one list

typedef struct part_reading {
    article_claims *claims;
    const article_claim *whole; // a copy: adding claims moves them
} part_reading;

static bool is_word(const article *article, uint32_t token, const char *word)
{
    return token < article->document.token_count &&
           slice_equal(article->document.tokens[token].lower, slice_from_string(word));
}

// Is it one of the phrases that make a number a part of another: before it "among them", behind it
// "of them"? The words it has, 0: no.
static uint32_t leads_part(const article_claims *claims, uint32_t token, const char *side)
{
    const lexicon_table *table = &claims->readers->part_leads;
    uint32_t row = 0;
    uint32_t rows = 0;
    const uint32_t words = text_match_phrase(&row, &rows, table, &claims->article->document, token);
    for (uint32_t i = 0; i < rows && words > 0; i++)
        if (slice_equal(lexicon_cell(table, row + i, 1), slice_from_string(side)))
            return words;
    return 0;
}

// The last noun of the phrase from `first` on; *end is one past it. TOKEN_NONE when it is about no
// people.
static uint32_t people_from(const article *article, uint32_t first, uint32_t *end)
{
    const uint32_t count = article->document.token_count;
    uint32_t head = TOKEN_NONE;
    uint32_t token = first;
    for (; token < count &&
           article->document.tokens[token].sentence == article->document.tokens[first].sentence;
         token++) {
        const uint8_t upos = article->syntax.words[token].upos;
        if (upos == UPOS_NOUN || upos == UPOS_PROPN)
            head = token;
        else if (upos != UPOS_DET && upos != UPOS_ADJ && upos != UPOS_NUM && upos != UPOS_PART)
            break;
    }
    *end = token;
    const uint32_t entity = head == TOKEN_NONE ? ENTITY_NONE : who_entity_at(&article->who, head);
    const who_kind kind = entity == ENTITY_NONE ? WHO_OTHER : article->who.entities[entity].kind;
    return kind == WHO_PERSON || kind == WHO_GROUP || kind == WHO_NATIONALITY ? head : TOKEN_NONE;
}

// The number told last before a token of its sentence. False: none.
static bool find_whole(article_claim *out, const article *article, uint32_t token)
{
    const uint32_t offset = article->document.tokens[token].at.start;
    const uint32_t sentence = article->document.tokens[token].sentence;
    bool is_found = false;
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        const bool counts = claim->slot >= SLOT_KILLED && claim->slot <= SLOT_DETAINED;
        if (counts && claim->sentence == sentence && claim->at.end <= offset &&
            claim->stance != STANCE_DENIES && (!is_found || claim->at.start > out->at.start)) {
            *out = *claim;
            is_found = true;
        }
    }
    return is_found && out->range.high > 1;
}

// The people whose phrase is [first, end): by name, else in these words less their number.
static void claim_people(const part_reading *of, uint32_t head, uint32_t first, uint32_t end)
{
    const article *article = of->claims->article;
    const uint32_t entity = who_entity_at(&article->who, head);
    while (first < head && article->syntax.words[first].upos == UPOS_NUM)
        first++;
    article_claim claim = *of->whole;
    claim.slot = SLOT_VICTIM;
    claim.at = text_tokens_span(&article->document, first, end);
    claim.value = article->who.entities[entity].is_named
                      ? article_actor_value(article, of->claims->readers, head)
                      : slice_at(article->document.text.data, claim.at);
    claim.range = (howmany_range){0, HOWMANY_UNBOUNDED};
    claim.why = SLICE("part of a number");
    article_claim_add(of->claims, &claim);
}

static void claim_number(const part_reading *of, howmany_range range, span at)
{
    article_claim claim = *of->whole;
    claim.slot = article_subset_slot(of->whole->slot);
    const bool is_whole = range.low == of->whole->range.low && range.high == of->whole->range.high;
    if (claim.slot == SLOT_COUNT || range.low > of->whole->range.high || is_whole)
        return;
    claim.at = at;
    claim.range = range;
    claim.value = howmany_range_text(of->claims->article->arena, range);
    claim.why = SLICE("part of a number");
    article_claim_add(of->claims, &claim);
}

// One of a list: "four policemen", "a girl". Returns one past it; `first` when it is none.
static uint32_t claim_listed(const part_reading *of, uint32_t first)
{
    const article *article = of->claims->article;
    uint32_t end = first;
    const uint32_t head = people_from(article, first, &end);
    if (head == TOKEN_NONE)
        return first;
    const uint32_t amount = article->howmany.amount_of_unit[head];
    const bool is_counted =
        amount != AMOUNT_NONE && article->howmany.amounts[amount].kind == HOWMANY_COUNT;
    if (!is_counted || of->whole->slot != SLOT_CAPTIVE) // captives are counted or named
        claim_people(of, head, first, end);
    if (is_counted)
        claim_number(of, article->howmany.amounts[amount].range,
                     article->howmany.amounts[amount].at);
    else if (is_word(article, first, "a") || is_word(article, first, "an"))
        claim_number(of, (howmany_range){1, 1}, article_phrase_span(article, head, false));
    return end;
}

// "Among them four policemen and a nurse".
static void claim_list(const part_reading *of, uint32_t first)
{
    const article *article = of->claims->article;
    for (uint32_t listed = 0; listed < LISTED; listed++) {
        const uint32_t end = claim_listed(of, first);
        if (end == first || (!is_word(article, end, "and") && !is_word(article, end, ",")))
            return;
        first = end + 1;
        const uint8_t upos =
            first < article->document.token_count ? article->syntax.words[first].upos : UPOS_X;
        if (upos != UPOS_NUM && !is_word(article, first, "a") && !is_word(article, first, "an"))
            return;
    }
}

static bool is_verb(const article *article, uint32_t token)
{
    const uint8_t upos = article->syntax.words[token].upos;
    return upos == UPOS_VERB || upos == UPOS_AUX;
}

const howmany_amount *article_amount_over(const article *article, uint32_t token)
{
    const howmany_amount *amounts = article->howmany.amounts;
    uint32_t low = 0;
    uint32_t high = article->howmany.count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (amounts[middle].end <= token)
            low = middle + 1;
        else
            high = middle;
    }
    return low < article->howmany.count && amounts[low].first <= token ? &amounts[low] : NULL;
}

// The number of people that a token is part of, NULL.
static const howmany_amount *count_over(const article *article, uint32_t token)
{
    const howmany_amount *amount = article_amount_over(article, token);
    return amount != NULL && amount->kind == HOWMANY_COUNT ? amount : NULL;
}

// "[Three] of them", "[most] of whom".
static bool is_share_at(const article_claims *claims, uint32_t token)
{
    return lexicon_has(&claims->readers->shares, claims->article->document.tokens[token].lower) ||
           count_over(claims->article, token) != NULL;
}

// "31 were hurt, [26 of them] by bullets": set off by a comma and without a verb of its own, a
// number of "them" is a part of the number before, whatever is told of it.
static bool is_aside(const article *article, const howmany_amount *amount, uint32_t behind)
{
    const text_token *tokens = article->document.tokens;
    const uint32_t sentence = tokens[behind - 1].sentence;
    if (amount->first == 0 || article->syntax.words[behind - 1].upos != UPOS_PRON ||
        (article->syntax.words[amount->first - 1].upos != UPOS_PUNCT &&
         !is_word(article, amount->first - 1, "and")))
        return false;
    for (uint32_t token = behind;
         token < article->document.token_count && tokens[token].sentence == sentence; token++) {
        if (article->syntax.words[token].upos == UPOS_PUNCT)
            break;
        if (is_verb(article, token))
            return false;
    }
    return true;
}

// "[Three] of them monks", "[all] of whom were civilians": who is named behind.
static void claim_share(const part_reading *of, uint32_t before, uint32_t behind)
{
    const article *article = of->claims->article;
    uint32_t first = behind;
    if (is_word(article, first, "were") || is_word(article, first, "are"))
        first++;
    uint32_t end = first;
    const uint32_t head = people_from(article, first, &end);
    if (end < article->document.token_count && is_verb(article, end))
        return;
    const howmany_amount *amount = count_over(article, before);
    const bool is_counted = amount != NULL && amount->range.high > 0 &&
                            (head != TOKEN_NONE || is_aside(article, amount, behind));
    const bool is_told = amount == NULL || (is_counted && of->whole->slot != SLOT_CAPTIVE);
    if (is_told && head != TOKEN_NONE)
        claim_people(of, head, first, end);
    if (is_counted)
        claim_number(of, amount->range, amount->at);
}

// ---- "six of the dead were women and one was a boy" ----

// The slot of those that a word stands for: "the dead", "the wounded". SLOT_COUNT: none.
static article_slot slot_of_group(const article_claims *claims, uint32_t token)
{
    const lexicon_table *table = &claims->readers->wholes;
    uint32_t count = 0;
    const uint32_t row = lexicon_find(table, claims->article->document.tokens[token].lower, &count);
    for (int slot = SLOT_KILLED; count > 0 && slot <= SLOT_DETAINED; slot++)
        if (slice_equal(lexicon_cell(table, row, 1),
                        slice_from_string(article_slot_name((article_slot)slot))))
            return (article_slot)slot;
    return SLOT_COUNT;
}

// The number told last of a slot before an offset, if it is more than `part`. False: none.
static bool find_told(article_claim *out, const article *article, article_slot slot,
                      uint32_t before, uint32_t part)
{
    bool is_found = false;
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        if (claim->slot == slot && claim->at.end <= before && claim->stance != STANCE_DENIES &&
            claim->range.high > part && (!is_found || claim->at.start > out->at.start)) {
            *out = *claim;
            is_found = true;
        }
    }
    return is_found;
}

// "[Six] were women": people behind the verb "be". One past them, or 0.
static uint32_t people_behind_be(const article *article, uint32_t verb)
{
    uint32_t end = 0;
    if (verb + 1 >= article->document.token_count ||
        !slice_equal(article->syntax.words[verb].lemma, SLICE("be")) ||
        people_from(article, verb + 1, &end) == TOKEN_NONE)
        return 0;
    return end < article->document.token_count && is_verb(article, end) ? 0 : end;
}

// The claim of a part that a number counts, with the whole that was told before; false: none was.
static bool begin_part(article_claim *out, const article_claims *claims, article_slot slot,
                       const howmany_amount *amount)
{
    const article *article = claims->article;
    article_claim whole = {.incident = INCIDENT_NONE};
    if (!find_told(&whole, article, slot, amount->at.start, amount->range.low))
        return false;
    const article_holder holder =
        article_holder_of(article, article->sayswho.innermost[amount->first]);
    *out = article_claim_start(article, whole.incident, slot, amount->first, amount->at, &holder);
    out->range = whole.range;
    return true;
}

static void claim_of_group(article_claims *claims, article_slot slot, const howmany_amount *amount)
{
    const article *article = claims->article;
    article_claim claim;
    if (amount->range.high == 0 || !begin_part(&claim, claims, slot, amount))
        return;
    const part_reading reading = {claims, &claim};
    claim_number(&reading, amount->range, amount->at);
    uint32_t end = 0; // "[Five of the dead were] policemen"
    uint32_t first = amount->end;
    while (!slice_equal(article->syntax.words[first].lemma, SLICE("be")))
        first++;
    const uint32_t people = people_from(article, first + 1, &end);
    if (people != TOKEN_NONE)
        claim_people(&reading, people, first + 1, end);
}

static void claim_group_parts(article_claims *claims, const howmany_amount *amount)
{
    const article *article = claims->article;
    const uint32_t group = amount->end + 2; // "of the [dead]", "of those [killed]"
    if (group + 2 >= article->document.token_count || !is_word(article, amount->end, "of") ||
        (!is_word(article, group - 1, "the") && !is_word(article, group - 1, "those")))
        return;
    const article_slot slot = slot_of_group(claims, group);
    uint32_t end = slot == SLOT_COUNT ? 0 : people_behind_be(article, group + 1);
    while (end > 0 && amount != NULL) {
        claim_of_group(claims, slot, amount);
        amount = is_word(article, end, "and") ? count_over(article, end + 1) : NULL;
        end = amount == NULL ? 0 : people_behind_be(article, amount->end);
    }
}

// "Of the dead, [six] were women", "of the 12 hurt, [six] ...": the group that the sentence opens
// with, right before the number. SLOT_COUNT: none.
static article_slot slot_of_opening(const article_claims *claims, uint32_t number)
{
    const article *article = claims->article;
    const uint32_t sentence = article->document.tokens[number].sentence;
    const uint32_t first = article->document.sentences[sentence].first_token;
    if (number < first + 4 || number > first + 5 || !is_word(article, first, "of") ||
        !is_word(article, number - 1, ",") ||
        (!is_word(article, first + 1, "the") && !is_word(article, first + 1, "those")))
        return SLOT_COUNT;
    return slot_of_group(claims, number - 2);
}

// "Of the dead, six were women, two men and one was a boy": one after the other, with "be" or
// without it behind the first.
static void claim_opening_parts(article_claims *claims, const howmany_amount *amount)
{
    const article *article = claims->article;
    const article_slot slot = slot_of_opening(claims, amount->first);
    const uint32_t first_end = slot == SLOT_COUNT ? 0 : people_behind_be(article, amount->end);
    article_claim claim;
    if (first_end == 0 || !begin_part(&claim, claims, slot, amount))
        return;
    const part_reading reading = {claims, &claim};
    for (uint32_t listed = 0; amount != NULL && listed < LISTED; listed++) {
        const bool has_verb = amount->end < article->document.token_count &&
                              slice_equal(article->syntax.words[amount->end].lemma, SLICE("be"));
        const uint32_t first = amount->end + has_verb;
        uint32_t end = first;
        const uint32_t people = people_from(article, first, &end);
        claim_number(&reading, amount->range, amount->at);
        if (people != TOKEN_NONE)
            claim_people(&reading, people, first, end);
        const bool goes_on = is_word(article, end, "and") || is_word(article, end, ",");
        amount = goes_on ? count_over(article, end + 1) : NULL;
    }
}

// "[The dead] were five miners, a nurse and a guide": who they all were.
static void claim_group_listed(article_claims *claims, uint32_t group)
{
    const article *article = claims->article;
    article_claim whole = {.incident = INCIDENT_NONE};
    if (group + 2 >= article->document.token_count || !is_word(article, group - 1, "the") ||
        !slice_equal(article->syntax.words[group + 1].lemma, SLICE("be")))
        return;
    const article_slot slot = slot_of_group(claims, group);
    const uint32_t end = slot == SLOT_COUNT ? 0 : people_behind_be(article, group + 1);
    if (end == 0 || !find_told(&whole, article, slot, article->document.tokens[group].at.start, 0))
        return;
    const article_holder holder = article_holder_of(article, article->sayswho.innermost[group]);
    article_claim claim =
        article_claim_start(article, whole.incident, slot, group, whole.at, &holder);
    claim.range = whole.range;
    claim_list(&(part_reading){claims, &claim}, group + 2);
}

void article_claim_parts(article_claims *claims)
{
    const article *article = claims->article;
    for (uint32_t token = 1; token < article->document.token_count; token++)
        claim_group_listed(claims, token);
    for (uint32_t i = 0; i < article->howmany.count; i++)
        if (article->howmany.amounts[i].kind == HOWMANY_COUNT) {
            claim_group_parts(claims, &article->howmany.amounts[i]);
            claim_opening_parts(claims, &article->howmany.amounts[i]);
        }
    for (uint32_t token = 1; token + 1 < article->document.token_count; token++) {
        const bool follows = is_share_at(claims, token - 1);
        const uint32_t words = leads_part(claims, token, follows ? "after" : "before");
        article_claim whole;
        if (words == 0 || !find_whole(&whole, article, token))
            continue;
        const part_reading reading = {claims, &whole};
        if (follows)
            claim_share(&reading, token - 1, token + words);
        else
            claim_list(&reading, token + words);
    }
}
