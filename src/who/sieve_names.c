// Sieve 2: names. The same name, another name of the same listed actor, an acronym introduced in
// brackets, a part of a person's name.
#include "base/map.h"
#include "who/draft.h"

#define LONGEST_ACRONYM 10u // bytes, with hyphens

typedef struct name_index {
    map exact;  // plain form or canonical name -> latest mention
    map word;   // a word of a person's full name -> latest mention with that full name
    map single; // a name of one word -> latest mention
} name_index;

static slice exact_key(const draft_mention *own)
{
    return own->canonical.length > 0 && !own->is_capital ? own->canonical : own->key;
}

static bool is_single(const draft_mention *own)
{
    return own->mention.end - own->core == 1;
}

static bool genders_agree(const draft *draft, uint32_t a, uint32_t b)
{
    char one = draft->mentions[chain_root(draft, a)].chain_gender;
    char two = draft->mentions[chain_root(draft, b)].chain_gender;
    return one == 0 || two == 0 || one == two;
}

// "King Hussein of Jordan" is not Iraq's Saddam Hussein.
static bool countries_agree(const draft *draft, uint32_t a, uint32_t b)
{
    slice one = draft->mentions[chain_root(draft, a)].chain_country;
    slice two = draft->mentions[chain_root(draft, b)].chain_country;
    return one.length == 0 || two.length == 0 || slice_equal(one, two);
}

// Words of the name that may stand for all of it: those with a letter beyond an initial.
static bool is_telling_word(const draft *draft, uint32_t token)
{
    return draft->words.words[token].folded.length > 2 &&
           draft->syntax->words[token].upos != UPOS_PUNCT;
}

static uint32_t find(const map *map, slice key)
{
    const uint32_t *found = key.length > 0 ? map_find(map, key) : NULL;
    return found != NULL ? *found : DRAFT_NONE;
}

static void put(map *map, slice key, uint32_t mention)
{
    uint32_t *value = key.length > 0 ? map_put(map, key, mention) : NULL;
    if (value != NULL) {
        *value = mention;
    }
}

// Are all words of the shorter name among those of the longer, in order, and the last one not its
// first name alone?
static bool is_part_of_name(const draft *draft, const draft_mention *part,
                            const draft_mention *whole)
{
    uint32_t at = whole->core;
    for (uint32_t i = part->core; i < part->mention.end; i++) {
        slice word = draft->words.words[i].folded;
        while (at < whole->mention.end && !slice_equal(draft->words.words[at].folded, word)) {
            at++;
        }
        if (at++ == whole->mention.end) {
            return false;
        }
    }
    return true;
}

// A person's full name heard before that this shorter one belongs to.
static uint32_t find_whole(const draft *draft, const name_index *index, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    if (own->is_country || own->canonical.length > 0 || own->mention.kind == WHO_NATIONALITY) {
        return DRAFT_NONE;
    }
    uint32_t whole = find(&index->word, draft->words.words[own->mention.end - 1].folded);
    if (whole == DRAFT_NONE || !is_part_of_name(draft, own, &draft->mentions[whole]) ||
        !genders_agree(draft, mention, whole) || !countries_agree(draft, mention, whole)) {
        return DRAFT_NONE;
    }
    return whole;
}

// A surname that stood alone before its full name comes ("Sokolov" in the headline).
static uint32_t find_forerunner(const draft *draft, const name_index *index, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    if (own->mention.kind != WHO_PERSON || is_single(own)) {
        return DRAFT_NONE;
    }
    uint32_t single = find(&index->single, draft->words.words[own->mention.end - 1].folded);
    if (single == DRAFT_NONE || draft->mentions[single].is_country ||
        draft->mentions[single].canonical.length > 0 || !genders_agree(draft, mention, single) ||
        !countries_agree(draft, mention, single)) {
        return DRAFT_NONE;
    }
    const draft_mention *root = &draft->mentions[chain_root(draft, single)];
    bool is_taken = root->best_name != DRAFT_NONE && !is_single(&draft->mentions[root->best_name]);
    return is_taken ? DRAFT_NONE : single;
}

// Do the letters of the acronym stand, in order, at the beginnings of the words?
static bool is_acronym_of(const draft *draft, const draft_mention *acronym,
                          const draft_mention *whole)
{
    slice letters = acronym->key;
    size_t used = 0, length = 0;
    for (size_t i = 0; i < letters.length; i++) {
        length += letters.data[i] >= 'a' && letters.data[i] <= 'z';
    }
    uint32_t at = whole->core;
    for (size_t i = 0; i < letters.length; i++) {
        if (letters.data[i] < 'a' || letters.data[i] > 'z') {
            continue;
        }
        while (at < whole->mention.end &&
               draft->words.words[at].folded.data[0] != letters.data[i]) {
            at++;
        }
        if (at == whole->mention.end) {
            break;
        }
        at++;
        used++;
    }
    return length >= 2 && used * 3 >= length * 2; // "SENDERO" apart, most letters must be there
}

static bool is_body(const draft_mention *own)
{
    return own->mention.form == WHO_NAME &&
           (own->mention.kind == WHO_ORGANIZATION || own->mention.kind == WHO_GROUP);
}

// "PKK", "UC-ELN": capitals that stand for the words of a name.
static bool is_in_capitals(const draft *draft, const draft_mention *own)
{
    span at = own->mention.at;
    size_t letters = 0;
    for (size_t i = at.start; i < at.end; i++) {
        char c = draft->document->text.data[i];
        if (c == ' ' || (c >= 'a' && c <= 'z')) {
            return false;
        }
        letters += c >= 'A' && c <= 'Z';
    }
    return letters >= 2 && at.end - at.start <= LONGEST_ACRONYM;
}

// "Kurdistan Workers' Party (PKK)": the letters are those of the name in its own tongue.
static bool is_foreign_acronym_of(const draft *draft, uint32_t acronym, uint32_t whole)
{
    const draft_mention *letters = &draft->mentions[acronym], *words = &draft->mentions[whole];
    bool are_listed_apart = letters->canonical.length > 0 && words->canonical.length > 0 &&
                            !slice_equal(letters->canonical, words->canonical);
    return is_body(letters) && is_body(words) && !are_listed_apart && !is_single(words) &&
           is_in_capitals(draft, letters) && chain_agrees(draft, acronym, whole);
}

static bool stands_for(const draft *draft, uint32_t one, uint32_t other)
{
    return is_acronym_of(draft, &draft->mentions[one], &draft->mentions[other]) ||
           is_foreign_acronym_of(draft, one, other);
}

// NAME ( ACRONYM ): the one before the bracket that a bracketed name stands for.
static uint32_t find_expansion(const draft *draft, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    uint32_t first = own->mention.first, end = own->mention.end;
    if (mention == 0 || first < 2 || end >= draft->document->token_count ||
        !draft_is_word(draft, first - 1, "(") || !draft_is_word(draft, end, ")")) {
        return DRAFT_NONE;
    }
    for (uint32_t back = 1; back <= 3 && back <= mention; back++) {
        const draft_mention *whole = &draft->mentions[mention - back];
        if (whole->mention.end == first - 1 && whole->mention.form != WHO_PRONOUN &&
            (stands_for(draft, mention, mention - back) ||
             stands_for(draft, mention - back, mention))) {
            return mention - back;
        }
    }
    return DRAFT_NONE;
}

static void remember(draft *draft, name_index *index, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    put(&index->exact, exact_key(own), mention);
    if (is_single(own)) {
        put(&index->single, own->key, mention);
        return;
    }
    if (own->mention.kind == WHO_PERSON) {
        for (uint32_t i = own->core; i < own->mention.end; i++) {
            if (is_telling_word(draft, i)) {
                put(&index->word, draft->words.words[i].folded, mention);
            }
        }
    }
}

static bool is_same_sort(const draft_mention *a, const draft_mention *b)
{
    return a->is_country == b->is_country &&
           (a->mention.kind == WHO_NATIONALITY) == (b->mention.kind == WHO_NATIONALITY);
}

dateline_status sieve_names(draft *draft, dateline_error *error)
{
    name_index index;
    map_init(&index.exact, draft->arena);
    map_init(&index.word, draft->arena);
    map_init(&index.single, draft->arena);
    for (uint32_t m = 0; m < draft->count; m++) {
        const draft_mention *own = &draft->mentions[m];
        if (own->mention.form != WHO_NAME || (own->is_country && own->mention.kind != WHO_PLACE)) {
            continue; // a country that acts has found its chain
        }
        uint32_t same = find(&index.exact, exact_key(own));
        if (same != DRAFT_NONE &&
            (!is_same_sort(own, &draft->mentions[same]) || !genders_agree(draft, same, m))) {
            same = DRAFT_NONE;
        }
        same = same != DRAFT_NONE ? same : find_expansion(draft, m);
        same = same != DRAFT_NONE ? same : find_whole(draft, &index, m);
        same = same != DRAFT_NONE ? same : find_forerunner(draft, &index, m);
        if (same != DRAFT_NONE) {
            chain_join(draft, same, m);
        }
        remember(draft, &index, m);
    }
    if (arena_failed(draft->arena)) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the chains of names");
    }
    return DATELINE_OK;
}
