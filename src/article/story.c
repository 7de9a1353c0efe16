// What an article is about, and what of it other articles on the same incident will share. Words
// weigh by their rarity in news at large, not in this ledger, so that the order in which articles
// arrive changes nothing.
#include <math.h>
#include <stdlib.h>

#include "article/article_internal.h"
#include "base/utf8.h"

#define TEXT_BYTES 2000u // read for rare words: what comes later is background
#define LEAD_BYTES 500u
#define WORDS_KEPT 112u
#define RARITY_UNSEEN 11.0 // of a word that the list does not know
#define RARITY_LEAST 3.0   // below it a word is everywhere
#define RARITY_OFFSET 2.0
#define KIND_KEPT 16u // terms of one kind other than words

// ---- words ----

typedef struct counted_word {
    uint32_t in_text, in_lead, in_title;
} counted_word;

typedef struct word_count {
    article *article;
    const article_readers *readers;
    map words; // folded word -> index into counts
    counted_word *counts;
    uint32_t count, capacity;
    double *weights; // [word][text, lead, title]
} word_count;

// Letters and digits alone, as train/incident/word_rarity.py counts them: a quotation mark or a
// dash is on no list, and would weigh as the rarest word.
static size_t word_end(slice text, size_t at)
{
    while (at < text.length) {
        size_t next = at;
        const uint32_t code_point = utf8_decode(text, &next);
        if (!utf8_is_letter(code_point) && !utf8_is_digit(code_point))
            break;
        at = next;
    }
    return at;
}

static void count_word(word_count *into, slice word, bool in_lead, bool in_title)
{
    uint32_t *place = map_put(&into->words, word, UINT32_MAX);
    if (place == NULL)
        return;
    if (*place == UINT32_MAX) {
        *place = into->count;
        if (ARENA_PUSH(into->article->arena, into->counts, into->count, into->capacity) == NULL) {
            *place = UINT32_MAX;
            return;
        }
    }
    counted_word *word_counts = &into->counts[*place];
    word_counts->in_text++;
    word_counts->in_lead += in_lead;
    word_counts->in_title += in_title;
}

static void count_words(word_count *into, slice text, bool is_title)
{
    const slice folded = utf8_fold_copy(into->article->arena, text);
    size_t at = 0;
    while (at < folded.length) {
        const size_t end = word_end(folded, at);
        if (end - at >= 2)
            count_word(into, slice_of(folded.data + at, end - at), is_title || at < LEAD_BYTES,
                       is_title);
        at = end;
        if (at < folded.length)
            (void)utf8_decode(folded, &at); // what parts the words
    }
}

// Figures are listed by their shape: "00" is any number of two digits.
static slice rarity_key(arena *arena, slice word)
{
    bool has_digit = false;
    for (size_t i = 0; i < word.length; i++)
        has_digit = has_digit || (word.data[i] >= '0' && word.data[i] <= '9');
    char *shape = has_digit ? arena_alloc(arena, word.length) : NULL;
    if (shape == NULL)
        return word;
    for (size_t i = 0; i < word.length; i++)
        shape[i] = word.data[i] >= '0' && word.data[i] <= '9' ? '0' : word.data[i];
    return slice_of(shape, word.length);
}

static double rarity_of(const word_count *words, slice word)
{
    const lexicon_table *table = &words->readers->rarity;
    uint32_t count = 0;
    const uint32_t row = lexicon_find(table, rarity_key(words->article->arena, word), &count);
    uint64_t tenths = 0;
    if (count == 0 || !slice_to_number(lexicon_cell(table, row, 1), &tenths))
        return RARITY_UNSEEN;
    return (double)tenths / 10;
}

static double term_weight(uint32_t count, double rarity)
{
    return count == 0 ? 0 : (1 + log(count)) * (rarity - RARITY_OFFSET);
}

// Weights of all words, and the lengths of the three vectors.
static void weigh_words(word_count *words, double length[3])
{
    for (uint32_t i = 0; i < words->count; i++) {
        const counted_word *counted = &words->counts[i];
        const double rarity = rarity_of(words, words->words.entries[i].key);
        if (rarity < RARITY_LEAST)
            continue;
        double *weight = &words->weights[3 * (size_t)i];
        weight[0] = term_weight(counted->in_text, rarity);
        weight[1] = term_weight(counted->in_lead, rarity);
        weight[2] = term_weight(counted->in_title, rarity);
        for (int k = 0; k < 3; k++)
            length[k] += weight[k] * weight[k];
    }
    for (int k = 0; k < 3; k++)
        length[k] = length[k] > 0 ? sqrt(length[k]) : 1;
}

static uint8_t share_of(double weight, double length)
{
    const double share = 255 * weight / length;
    return (uint8_t)(share > 255 ? 255 : lround(share));
}

static int by_weight(const void *a, const void *b)
{
    const article_term *left = a;
    const article_term *right = b;
    const int left_weight = left->text + left->lead + left->title;
    const int right_weight = right->text + right->lead + right->title;
    if (left_weight != right_weight)
        return left_weight > right_weight ? -1 : 1;
    return left->value < right->value ? -1 : left->value > right->value;
}

static uint32_t hash_of(slice text)
{
    const uint64_t hash = slice_hash(text);
    return (uint32_t)(hash ^ (hash >> 32));
}

static void add_words(article_story *story, word_count *words)
{
    const article *article = words->article;
    double length[3] = {0};
    words->weights = ARENA_ARRAY(article->arena, 3 * (size_t)words->count, double);
    article_term *all = ARENA_ARRAY(article->arena, words->count, article_term);
    if (words->weights == NULL || all == NULL)
        return;
    weigh_words(words, length);
    for (uint32_t i = 0; i < words->count; i++) {
        const double *weight = &words->weights[3 * (size_t)i];
        all[i] = (article_term){.value = hash_of(words->words.entries[i].key),
                                .kind = TERM_WORD,
                                .text = share_of(weight[0], length[0]),
                                .lead = share_of(weight[1], length[1]),
                                .title = share_of(weight[2], length[2])};
    }
    qsort(all, words->count, sizeof *all, by_weight);
    for (uint32_t i = 0; i < words->count && i < WORDS_KEPT && all[i].text > 0; i++)
        story->terms[story->count++] = all[i];
}

// ---- names, ages, streets, towns ----

static void add_term(article_story *story, article_term_kind kind, uint32_t value)
{
    uint32_t of_kind = 0;
    for (uint32_t i = story->count; i-- > 0;) {
        if (story->terms[i].kind != kind)
            continue;
        if (story->terms[i].value == value)
            return;
        of_kind++;
    }
    if (of_kind < KIND_KEPT && story->count < STORY_TERMS)
        story->terms[story->count++] = (article_term){.value = value, .kind = (uint8_t)kind};
}

// First and last word, so that a middle initial makes nobody another person; none of one word.
static slice first_and_last(arena *arena, slice name)
{
    slice rest = utf8_fold_copy(arena, name);
    const slice first = slice_cut(&rest, ' ');
    slice last = SLICE_NONE;
    while (rest.length > 0)
        last = slice_cut(&rest, ' ');
    if (first.length < 2 || last.length < 2)
        return SLICE_NONE;
    return arena_format(arena, "%.*s %.*s", (int)first.length, first.data, (int)last.length,
                        last.data);
}

static void add_name(article_story *story, arena *arena, article_term_kind kind, slice name)
{
    const slice both = first_and_last(arena, name);
    if (both.length > 0)
        add_term(story, kind, hash_of(both));
}

// Does a claim name somebody so?
typedef bool is_named_so(const article_claim *claim, slice name);

static bool is_struck(const article_claim *claim, slice name)
{
    return claim->slot == SLOT_VICTIM && slice_equal(claim->value, name);
}

static bool is_doer(const article_claim *claim, slice name)
{
    return claim->slot == SLOT_PERPETRATOR && slice_equal(claim->value, name);
}

static bool is_holder(const article_claim *claim, slice name)
{
    return slice_equal(claim->holder, name);
}

static bool is_claimed(const article *article, is_named_so *so, slice name)
{
    for (uint32_t i = 0; i < article->claim_count; i++)
        if (so(&article->claims[i], name))
            return true;
    return false;
}

// A governor or a spokesman of the police is named with every act in his town; whom an act strikes,
// and who does it, is named with that one alone.
static article_term_kind part_of(const article *article, const lexicon_table *offices,
                                 const who_entity *person)
{
    if (is_claimed(article, is_struck, person->name) || is_claimed(article, is_doer, person->name))
        return TERM_NAME;
    if (lexicon_has(offices, person->role))
        return TERM_OFFICE;
    return is_claimed(article, is_holder, person->name) ? TERM_SPEAKER : TERM_NAME;
}

static void add_names(article_story *story, const article *article, const lexicon_table *offices)
{
    for (uint32_t i = 0; i < article->who.entity_count; i++) {
        const who_entity *entity = &article->who.entities[i];
        if (entity->kind != WHO_PERSON || !entity->is_named)
            continue;
        add_name(story, article->arena, part_of(article, offices, entity), entity->name);
        if (is_claimed(article, is_struck, entity->name))
            add_name(story, article->arena, TERM_VICTIM, entity->name);
    }
}

bool article_is_official(const article_story *story, arena *arena, slice name)
{
    const slice both = first_and_last(arena, name);
    if (story == NULL || both.length == 0)
        return false;
    const uint32_t value = hash_of(both);
    for (uint32_t i = 0; i < story->count; i++)
        if (story->terms[i].kind == TERM_OFFICE && story->terms[i].value == value)
            return true;
    return false;
}

static void add_ages(article_story *story, const article *article)
{
    for (uint32_t i = 0; i < article->howmany.count; i++) {
        const howmany_amount *amount = &article->howmany.amounts[i];
        if (amount->kind == HOWMANY_AGE && amount->range.low > 0)
            add_term(story, TERM_AGE, amount->range.low);
    }
}

static void add_streets(article_story *story, const article *article, const lexicon_table *streets)
{
    for (uint32_t i = 1; i < article->document.token_count; i++) {
        const text_token *name = &article->document.tokens[i - 1];
        const text_token *token = &article->document.tokens[i];
        if (!token->has_upper || !name->has_upper || token->sentence != name->sentence)
            continue;
        if (!lexicon_has(streets, token->lower))
            continue;
        const slice street = arena_format(article->arena, "%.*s %.2s", (int)name->lower.length,
                                          name->lower.data, token->lower.data);
        add_term(story, TERM_STREET, hash_of(street));
    }
}

static void add_venues(article_story *story, const article *article)
{
    for (uint32_t i = 0; i < article->who.entity_count; i++) {
        const who_entity *entity = &article->who.entities[i];
        if (entity->kind == WHO_FACILITY && entity->is_named)
            add_term(story, TERM_VENUE, hash_of(utf8_fold_copy(article->arena, entity->name)));
    }
}

static uint32_t point_term(double latitude, double longitude)
{
    const uint32_t north = (uint32_t)lround((latitude + 90) / 180 * UINT16_MAX);
    const uint32_t east = (uint32_t)lround((longitude + 180) / 360 * UINT16_MAX);
    return north << 16 | east;
}

void article_point_of(uint32_t term, double *latitude, double *longitude)
{
    *latitude = (double)(term >> 16) / UINT16_MAX * 180 - 90;
    *longitude = (double)(term & UINT16_MAX) / UINT16_MAX * 360 - 180;
}

#define SIZE_STEPS 8.0 // a town's size is kept in eighths

double article_town_size(const article_term *term)
{
    return term->text / SIZE_STEPS;
}

static void set_size(article_story *story, uint32_t town, double prominence)
{
    const double steps = SIZE_STEPS * (prominence > 0 ? prominence : 0);
    for (uint32_t i = story->count; i-- > 0;) {
        article_term *term = &story->terms[i];
        if (term->kind == TERM_TOWN && term->value == town && steps > term->text)
            term->text = (uint8_t)(steps < UINT8_MAX ? lround(steps) : UINT8_MAX);
    }
}

static void add_towns(article_story *story, const article *article)
{
    for (uint32_t i = 0; i < article->where.count; i++) {
        const where_place *place = &article->where.places[i];
        if (place->precision > WHERE_DISTRICT || place->name.length == 0)
            continue;
        const uint32_t town = hash_of(utf8_fold_copy(article->arena, place->name));
        add_term(story, TERM_TOWN, town);
        set_size(story, town, place->prominence);
        if (place->has_point)
            add_term(story, TERM_POINT, point_term(place->latitude, place->longitude));
    }
}

// ---- what is told of the subject ----

static void add_site(article_story *story, const article *article, const article_incident *subject)
{
    const where_place *place =
        subject->place != PLACE_NONE ? &article->where.places[subject->place] : NULL;
    if (place == NULL || !place->has_point || place->precision > WHERE_DISTRICT)
        place = subject->town;
    if (place != NULL && place->has_point)
        add_term(story, TERM_SITE, point_term(place->latitude, place->longitude));
}

static void add_subject(article_story *story, const article *article)
{
    const article_incident *subject = &article->incidents[article->subject];
    story->bounds = subject->bounds;
    add_term(story, TERM_ACT,
             hash_of(slice_from_string(what_type_name(subject->type))) ^ hash_of(subject->mode));
    add_term(story, TERM_TYPE, (uint32_t)subject->type);
    add_site(story, article, subject);
    if (subject->place_name.length > 0)
        add_term(story, TERM_PLACE, hash_of(utf8_fold_copy(article->arena, subject->place_name)));
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        if (claim->incident != article->subject || claim->certainty == CERTAINTY_NEGATED)
            continue;
        if (claim->slot == SLOT_KILLED)
            add_term(story, TERM_KILLED, claim->range.low);
        else if (claim->slot == SLOT_INJURED)
            add_term(story, TERM_INJURED, claim->range.low);
        else if (claim->slot == SLOT_DATE && claim->bounds.earliest == claim->bounds.latest)
            add_term(story, TERM_DATE, (uint32_t)claim->bounds.earliest);
    }
}

static int by_kind(const void *a, const void *b)
{
    const article_term *left = a;
    const article_term *right = b;
    if (left->kind != right->kind)
        return left->kind < right->kind ? -1 : 1;
    return left->value < right->value ? -1 : left->value > right->value;
}

dateline_status article_tell_story(article *article, const article_readers *readers)
{
    word_count words = {.article = article, .readers = readers};
    article_story *story = ARENA_NEW(article->arena, article_story);
    if (story == NULL)
        return DATELINE_LIMIT;
    article->story = story;
    article->subject = article_find_story(article);
    story->day = article->day;
    story->bounds = WHEN_ALWAYS;
    map_init(&words.words, article->arena);
    slice text = article->document.text;
    if (text.length > TEXT_BYTES)
        text.length = TEXT_BYTES;
    count_words(&words, article->source.title, true);
    count_words(&words, text, false);
    add_words(story, &words);
    add_names(story, article, &readers->offices);
    add_ages(story, article);
    add_streets(story, article, &readers->streets);
    add_venues(story, article);
    add_towns(story, article);
    if (article->subject != INCIDENT_NONE)
        add_subject(story, article);
    qsort(story->terms, story->count, sizeof *story->terms, by_kind);
    return arena_failed(article->arena) ? DATELINE_LIMIT : DATELINE_OK;
}
