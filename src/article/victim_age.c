// How old the victims are and of which sex, where the text tells it of them: beside the name
// ("Maria Lopez, 34"), in what they are called ("a 12-year-old girl"), or of them later ("she was
// 34"). An age is told of a person, so it stands with each claim that the person was a victim.
#include "article/claim_role.h"

#define BEFORE_AGE 5u // tokens between a person and an age: ", aged", "in her late"
#define BEHIND_AGE 9u // from an age to whom it describes: "34-year-old former store clerk Joe Dunn"

typedef struct ages {
    const article *article;
    const howmany_reader *howmany;
    uint32_t *of_entity; // [entity] amount of the age told of it first, AMOUNT_NONE
} ages;

static const syntax_word *word_of(const ages *ages, uint32_t token)
{
    return &ages->article->syntax.words[token];
}

static slice lower_of(const ages *ages, uint32_t token)
{
    return ages->article->document.tokens[token].lower;
}

static uint32_t mention_at(const ages *ages, uint32_t token)
{
    return token == TOKEN_NONE ? MENTION_NONE : ages->article->who.mention_of_head[token];
}

// May stand between a person and the age behind: ", aged", "in her", "(", "of".
static bool leads_to_age(const ages *ages, uint32_t token)
{
    const syntax_word *word = word_of(ages, token);
    const slice lower = lower_of(ages, token);
    return word->upos == UPOS_PUNCT || word->upos == UPOS_ADP || word->xpos == XPOS_PRPS ||
           slice_starts_with(lower, SLICE("age")) || slice_equal(lower, SLICE("early")) ||
           slice_equal(lower, SLICE("late"));
}

// "Maria Lopez, 34", "a boy aged 12": the mention that ends where what leads to the age begins.
static uint32_t mention_before(const ages *ages, const howmany_amount *amount)
{
    const text_document *document = &ages->article->document;
    const uint32_t start =
        document->sentences[document->tokens[amount->first].sentence].first_token;
    uint32_t token = amount->first;
    while (token > start && token + BEFORE_AGE > amount->first && leads_to_age(ages, token - 1))
        token--;
    // A name's head may be its first word.
    for (uint32_t head = token; head > start && head + BEFORE_AGE > token; head--) {
        const uint32_t mention = mention_at(ages, head - 1);
        if (mention != MENTION_NONE)
            return ages->article->who.mentions[mention].end == token ? mention : MENTION_NONE;
    }
    return MENTION_NONE;
}

static bool is_year_word(const ages *ages, slice word)
{
    uint32_t in_year = 0;
    return howmany_is_age_word(&in_year, ages->howmany, word) || slice_equal(word, SLICE("-"));
}

// The word right behind an age, past a hyphen: "34 - [year] - old"; SLICE_NONE at the end.
static slice word_behind(const ages *ages, const howmany_amount *amount)
{
    const uint32_t count = ages->article->document.token_count;
    uint32_t token = amount->end;
    token += token < count && slice_equal(lower_of(ages, token), SLICE("-"));
    return token < count ? lower_of(ages, token) : SLICE_NONE;
}

// "The 19-year-old clerk Joe Dunn", "a 12-year-old girl": the last of the nouns behind "old".
static uint32_t mention_behind(const ages *ages, const howmany_amount *amount)
{
    const text_document *document = &ages->article->document;
    const uint32_t end = document->sentences[document->tokens[amount->first].sentence].end_token;
    uint32_t found = MENTION_NONE;
    for (uint32_t token = amount->end; token < end && token < amount->end + BEHIND_AGE; token++) {
        const uint8_t upos = word_of(ages, token)->upos;
        if (is_year_word(ages, lower_of(ages, token)))
            continue;
        if (upos != UPOS_ADJ && upos != UPOS_NOUN && upos != UPOS_PROPN)
            break;
        const uint32_t mention = mention_at(ages, token);
        found = mention != MENTION_NONE ? mention : found;
    }
    return found;
}

// "He was 34", "she was 34 years old".
static uint32_t mention_of_subject(const ages *ages, const howmany_amount *amount)
{
    uint32_t token = amount->end - 1;
    for (int step = 0; step < 3 && token != TOKEN_NONE; step++) {
        const uint32_t subject = syntax_child(&ages->article->syntax, token, REL_NSUBJ);
        if (subject != TOKEN_NONE &&
            syntax_child(&ages->article->syntax, token, REL_COP) != TOKEN_NONE)
            return mention_at(ages, subject);
        token = word_of(ages, token)->head;
    }
    return MENTION_NONE;
}

// "34-year-old", "34 - year - old", but not "Joe Dunn, 34 - a clerk".
static bool is_compound(const ages *ages, const howmany_amount *amount)
{
    const slice last = lower_of(ages, amount->end - 1);
    return slice_find(last, SLICE("old")) < last.length ||
           is_year_word(ages, word_behind(ages, amount));
}

// A compound of the age and "old" describes what follows; else the person was told before.
static uint32_t whose_age(const ages *ages, const howmany_amount *amount)
{
    const bool describes = is_compound(ages, amount);
    uint32_t mention = describes ? mention_behind(ages, amount) : MENTION_NONE;
    mention = mention != MENTION_NONE ? mention : mention_before(ages, amount);
    return mention != MENTION_NONE ? mention : mention_of_subject(ages, amount);
}

static void note_age(ages *ages, uint32_t index)
{
    const who_layer *who = &ages->article->who;
    const uint32_t mention = whose_age(ages, &ages->article->howmany.amounts[index]);
    const uint32_t entity = mention == MENTION_NONE ? ENTITY_NONE : who->mentions[mention].entity;
    if (entity != ENTITY_NONE && entity < who->entity_count &&
        ages->of_entity[entity] == AMOUNT_NONE)
        ages->of_entity[entity] = index;
}

static bool open_ages(ages *ages)
{
    const article *article = ages->article;
    ages->of_entity = ARENA_ARRAY(article->arena, (size_t)article->who.entity_count + 1, uint32_t);
    if (ages->of_entity == NULL || article->who.mention_of_head == NULL)
        return false;
    for (uint32_t i = 0; i <= article->who.entity_count; i++)
        ages->of_entity[i] = AMOUNT_NONE;
    for (uint32_t i = 0; i < article->howmany.count; i++)
        if (article->howmany.amounts[i].kind == HOWMANY_AGE)
            note_age(ages, i);
    return true;
}

// ---- what a claim says of its victim ----

// In years: "an 18-month-old boy" is one.
static howmany_range years_of(const ages *ages, const howmany_amount *amount)
{
    howmany_range years = amount->range;
    const slice word = word_behind(ages, amount);
    uint32_t in_year = 1;
    (void)howmany_is_age_word(&in_year, ages->howmany, word);
    years.low /= in_year;
    years.high = years.high == HOWMANY_UNBOUNDED ? years.high : years.high / in_year;
    return years;
}

// "Two girls, ages 9 and 12": the ages that follow over commas are of the same people.
static howmany_range range_of_ages(const ages *ages, uint32_t index, span *at)
{
    const howmany_layer *howmany = &ages->article->howmany;
    howmany_range all = years_of(ages, &howmany->amounts[index]);
    *at = howmany->amounts[index].at;
    for (uint32_t i = index + 1; i < howmany->count; i++) {
        const howmany_amount *next = &howmany->amounts[i];
        if (next->kind != HOWMANY_AGE || next->first - howmany->amounts[i - 1].end > 2)
            break;
        const howmany_range years = years_of(ages, next);
        all.low = years.low < all.low ? years.low : all.low;
        all.high = years.high > all.high ? years.high : all.high;
        at->end = next->at.end;
    }
    return all;
}

// Whom the claim's words name: of "a Lakeland man" the man, not the town that stands before him.
static uint32_t mention_of_claim(const ages *ages, const article_claim *claim)
{
    const text_document *document = &ages->article->document;
    const uint32_t first = text_token_at(document, claim->at.start);
    uint32_t end = first;
    while (end < document->token_count && document->tokens[end].at.end <= claim->at.end)
        end++;
    uint32_t found = MENTION_NONE;
    for (uint32_t token = first; token < end; token++) {
        const uint32_t mention = mention_at(ages, token);
        if (mention == MENTION_NONE || // "her son Juan" is not she
            ages->article->who.mentions[mention].form == WHO_PRONOUN)
            continue;
        const uint32_t head = word_of(ages, token)->head;
        if (head == TOKEN_NONE || head < first || head >= end)
            return mention;
        found = found == MENTION_NONE ? mention : found;
    }
    return found;
}

// What the words for somebody tell, "the girl" before "she", never what a first name suggests.
static slice sex_of(const ages *ages, const who_entity *entity)
{
    char pronoun = 0;
    for (uint32_t i = 0; i < article_looked_at(entity->mention_count); i++) {
        const who_mention *mention = &ages->article->who.mentions[entity->mentions[i]];
        if (mention->is_plural || mention->form == WHO_NAME ||
            (mention->gender != 'f' && mention->gender != 'm'))
            continue;
        if (mention->form == WHO_DESCRIPTION)
            return mention->gender == 'f' ? SLICE("female") : SLICE("male");
        pronoun = pronoun == 0 ? mention->gender : pronoun;
    }
    return pronoun == 'f' ? SLICE("female") : pronoun == 'm' ? SLICE("male") : SLICE_NONE;
}

static void tell_victim(const ages *ages, article_claim *claim)
{
    const who_layer *who = &ages->article->who;
    const uint32_t mention = mention_of_claim(ages, claim);
    const uint32_t entity = mention == MENTION_NONE ? ENTITY_NONE : who->mentions[mention].entity;
    if (entity == ENTITY_NONE || entity >= who->entity_count)
        return;
    claim->sex = sex_of(ages, &who->entities[entity]);
    const uint32_t age = ages->of_entity[entity];
    if (age == AMOUNT_NONE)
        return;
    const howmany_range years = who->mentions[mention].is_plural
                                    ? range_of_ages(ages, age, &claim->age_at)
                                    : years_of(ages, &ages->article->howmany.amounts[age]);
    if (!who->mentions[mention].is_plural)
        claim->age_at = ages->article->howmany.amounts[age].at;
    claim->age = howmany_range_text(ages->article->arena, years);
}

void article_tell_victims(article *article, const article_readers *readers)
{
    ages ages = {.article = article, .howmany = readers->howmany};
    if (!open_ages(&ages))
        return;
    for (uint32_t i = 0; i < article->claim_count; i++)
        if (article->claims[i].slot == SLOT_VICTIM)
            tell_victim(&ages, &article->claims[i]);
}
