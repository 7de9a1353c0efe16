// Finds the words that may name a place: what the room who takes for a place, and capitals that
// some place of the gazetteer bears. What is doubtful is left out.
#include "base/utf8.h"
#include "where/where_internal.h"

slice where_lower(const where_scene *scene, uint32_t token)
{
    return scene->document->tokens[token].lower;
}

uint32_t where_sentence_end(const where_scene *scene, uint32_t token)
{
    const text_document *document = scene->document;
    return document->sentences[document->tokens[token].sentence].end_token;
}

uint32_t where_sentence_start(const where_scene *scene, uint32_t token)
{
    const text_document *document = scene->document;
    return document->sentences[document->tokens[token].sentence].first_token;
}

// "d'Ivoire", "el-Oued": a capital behind an article that is glued to it.
static bool has_inner_upper(slice form)
{
    for (size_t at = 0; at < form.length;) {
        if (utf8_is_upper(utf8_decode(form, &at))) {
            return true;
        }
    }
    return false;
}

#define LONGEST_LIST 24 // tokens between a name and the type word at the end of its list

// ---- the longest name -----------------------------------------------------------------------

// May `token` stand inside a name? A capital, a hyphen, or a short link ("of", "de", "'s").
static bool may_continue(const where_scene *scene, uint32_t token)
{
    const text_token *word = &scene->document->tokens[token];
    if (where_is_caseless(scene, token) || word->has_upper || has_inner_upper(word->form)) {
        return true;
    }
    if (scene->syntax->words[token].upos == UPOS_PUNCT) {
        return slice_equal(word->form, SLICE("-")) && !word->space_before;
    }
    return word->form.length <= 4 || where_is_glued(scene, token);
}

slice where_raw_name(const where_scene *scene, uint32_t first, uint32_t end)
{
    return slice_at(scene->document->text.data, text_tokens_span(scene->document, first, end));
}

// The longest run of words from `first` that some place bears; returns its end, or `first`.
uint32_t where_longest_name(where_scene *scene, uint32_t first, uint32_t *name)
{
    const uint32_t last = where_sentence_end(scene, first);
    uint32_t found = first;
    for (uint32_t end = first + 1; end <= last && end <= first + LONGEST_NAME; end++) {
        if (!may_continue(scene, end - 1)) {
            break;
        }
        const slice raw = where_raw_name(scene, first, end);
        const bool may_end = where_is_caseless(scene, end - 1)
                                 ? where_is_written_as_name(scene, end - 1)
                                 : has_inner_upper(scene->document->tokens[end - 1].form) ||
                                       where_is_glued(scene, end - 1);
        const uint32_t tried = may_end ? where_get_name(scene, raw) : NAME_NONE;
        if (tried != NAME_NONE) {
            found = end;
            *name = tried;
        }
    }
    return found;
}

static slice division_class(const where_scene *scene, uint32_t token)
{
    return where_cell(&scene->gazetteer->division, where_lower(scene, token), 1);
}

// ---- mentions -------------------------------------------------------------------------------

static uint32_t push_mention(where_scene *scene, const where_mention *mention)
{
    where_mention *added =
        ARENA_PUSH(scene->arena, scene->mentions, scene->mention_count, scene->mention_capacity);
    if (added) {
        *added = *mention;
        scene->names[mention->name].mentions++;
        scene->names[mention->name].is_settled |= mention->is_firm;
    }
    return mention->end;
}

static bool is_place_name(where_scene *scene, uint32_t token)
{
    uint32_t name = NAME_NONE;
    const uint32_t index = scene->who_name_of[token];
    const bool is_place = index == MENTION_NONE || scene->who->mentions[index].kind == WHO_PLACE ||
                          scene->who->mentions[index].kind == WHO_GOVERNMENT;
    return is_place && where_is_written_as_name(scene, token) &&
           where_longest_name(scene, token, &name) > token;
}

// "Bombed Dalby, Osk and Remi": a name beside one that a list has stands for a place, too.
static bool is_beside_place(where_scene *scene, uint32_t token)
{
    const syntax_word *words = scene->syntax->words;
    const bool is_conjunct = words[token].relation == REL_CONJ && words[token].head != TOKEN_NONE;
    const uint32_t first = is_conjunct ? words[token].head : token;
    if (first != token && is_place_name(scene, first)) {
        return true;
    }
    uint32_t conjunct = TOKEN_NONE;
    while ((conjunct = syntax_next_child(scene->syntax, first, conjunct, REL_CONJ)) != TOKEN_NONE) {
        if (conjunct != token && is_place_name(scene, conjunct)) {
            return true;
        }
    }
    return false;
}

// A name that no list has, by the word before it or by another mention that was sure.
static uint32_t add_unlisted(where_scene *scene, uint32_t first)
{
    where_mention mention = {.first = first,
                             .end = where_end_of_unknown(scene, first),
                             .name = NAME_NONE,
                             .container = PLACE_NONE,
                             .sense = NAME_NONE,
                             .division = WHERE_CLASS_COUNT,
                             .is_firm = true};
    if (mention.end > first) {
        mention.name = where_get_unknown(scene, where_raw_name(scene, first, mention.end),
                                         where_is_without_article(scene, first));
    } else if (scene->syntax->words[first].upos == UPOS_PROPN &&
               (where_follows_preposition(scene, first) || is_beside_place(scene, first) ||
                scene->syntax->words[first].relation == REL_OBJ)) {
        mention.end = first + 1;
        mention.name = where_find_settled(scene, where_raw_name(scene, first, mention.end));
    }
    return mention.name == NAME_NONE ? first + 1 : push_mention(scene, &mention);
}

// The singular of a type word in the plural that ends the list a name stands in: "county" of
// "Dalby, Hale and Oakton counties". SLICE_NONE when there is none.
static slice type_of_list(const where_scene *scene, uint32_t end)
{
    const uint32_t last = where_sentence_end(scene, end - 1);
    for (uint32_t token = end; token < last && token < end + LONGEST_LIST; token++) {
        const slice word = where_lower(scene, token);
        const slice singular = where_cell(&scene->gazetteer->division, word, 3);
        const bool goes_on = slice_equal(word, SLICE(",")) || slice_equal(word, SLICE("and")) ||
                             where_is_written_as_name(scene, token);
        if (singular.length > 0 || !goes_on) {
            return singular;
        }
    }
    return SLICE_NONE;
}

// What the list's type word makes of a name, NAME_NONE: Hale is Hale County there.
static uint32_t name_in_list(where_scene *scene, uint32_t first, uint32_t end)
{
    const slice type =
        where_is_county_short(scene, end) ? SLICE("county") : type_of_list(scene, end);
    const slice raw = where_raw_name(scene, first, end);
    if (type.length == 0) {
        return NAME_NONE;
    }
    return where_get_name(scene, arena_format(scene->arena, "%.*s %.*s", (int)raw.length, raw.data,
                                              (int)type.length, type.data));
}

// "The Leyton neighborhood": a part of some town and no town of its own, there and wherever the
// article names it again, so that no candidate is left.
static bool is_quarter(where_scene *scene, const where_mention *mention)
{
    where_name *name = &scene->names[mention->name];
    const uint32_t end = mention->end;
    const bool is_town = name->is_quarter || name->candidates[0].precision <= WHERE_DISTRICT;
    name->is_quarter |= is_town && end < where_sentence_end(scene, mention->first) &&
                        slice_equal(division_class(scene, end), SLICE("quarter"));
    name->count = name->is_quarter ? 0 : name->count;
    return name->is_quarter;
}

// By the gazetteer alone. Returns the token to go on from.
static uint32_t add_by_capitals(where_scene *scene, uint32_t first)
{
    where_mention mention = {.first = first, .container = PLACE_NONE, .sense = NAME_NONE};
    mention.end = where_longest_name(scene, first, &mention.name);
    if (mention.end == first) {
        return add_unlisted(scene, first);
    }
    if (is_quarter(scene, &mention)) {
        mention.division = WHERE_CLASS_COUNT;
        mention.is_firm = true;
        return push_mention(scene, &mention);
    }
    const uint32_t listed = name_in_list(scene, first, mention.end);
    mention.name = listed == NAME_NONE ? mention.name : listed;
    return where_judge(&mention, scene) ? push_mention(scene, &mention) : first + 1;
}

// ---- venues ---------------------------------------------------------------------------------

// A word for buildings and for nothing else: a "university" or "bank" speaks more often than it
// stands somewhere, a street is an address.
static bool is_facility_word(const where_scene *scene, uint32_t token)
{
    const lexicon_table *table = &scene->gazetteer->head;
    uint32_t rows = 0;
    const uint32_t first = lexicon_find(table, where_lower(scene, token), &rows);
    return rows == 1 && slice_equal(lexicon_cell(table, first, 1), SLICE("facility")) &&
           !lexicon_has(&scene->gazetteer->street, where_lower(scene, token));
}

// The end of a venue's name that begins at `first`: capitals, then a word such as "mosque" or
// "Mall", small or large. `first` when there is none.
static uint32_t end_of_venue(const where_scene *scene, uint32_t first)
{
    const uint32_t last = where_sentence_end(scene, first);
    uint32_t end = first;
    for (uint32_t token = first + 1; token < last && token < first + LONGEST_NAME; token++) {
        const bool is_name = where_is_written_as_name(scene, token - 1) &&
                             scene->syntax->words[token - 1].upos == UPOS_PROPN;
        if (!is_name) {
            break;
        }
        if (is_facility_word(scene, token)) {
            end = token + 1;
        }
    }
    return end;
}

// A place and a small word ("Leyton station") name no venue but tell where one is; "Grand Junction"
// is a town.
static bool is_only_a_place(where_scene *scene, uint32_t first, uint32_t end)
{
    uint32_t name = NAME_NONE;
    const uint32_t reached = where_longest_name(scene, first, &name);
    return where_is_written_as_name(scene, end - 1) ? reached >= end : reached + 1 >= end;
}

// "Northgate Mall in Leyton": the container behind tells where, so that the mall's own name need
// not be a town's.
static bool has_container_behind(const where_scene *scene, uint32_t end)
{
    const uint32_t last = where_sentence_end(scene, end - 1);
    return end + 1 < last && where_is_written_as_name(scene, end + 1) &&
           (slice_equal(where_lower(scene, end), SLICE("in")) ||
            slice_equal(where_lower(scene, end), SLICE(",")));
}

// A venue between a locative preposition or article and what follows; NAME_NONE in mention->name
// when there is none.
static void find_venue(where_mention *mention, where_scene *scene, uint32_t first)
{
    *mention = (where_mention){.first = first,
                               .end = end_of_venue(scene, first),
                               .name = NAME_NONE,
                               .container = PLACE_NONE,
                               .sense = NAME_NONE,
                               .division = WHERE_CLASS_COUNT,
                               .is_venue = true};
    const bool begins = first > where_sentence_start(scene, first) &&
                        !where_is_written_as_name(scene, first - 1) && mention->end > first;
    const bool is_determined = begins && scene->syntax->words[first - 1].upos == UPOS_DET;
    if (begins && (is_determined || where_follows_preposition(scene, first)) &&
        !is_only_a_place(scene, first, mention->end)) {
        mention->name = where_get_unknown(scene, where_raw_name(scene, first, mention->end), false);
    }
}

// ---- what the room who takes for a place ----------------------------------------------------

// The name of a place or facility that begins at `first`, an article passed over; NULL.
static const who_mention *who_place_at(const where_scene *scene, uint32_t first)
{
    const uint32_t index = scene->who_name_of[first];
    if (index == MENTION_NONE) {
        return NULL;
    }
    const who_mention *mention = &scene->who->mentions[index];
    const bool is_start =
        mention->first == first ||
        (mention->first + 1 == first && scene->syntax->words[mention->first].upos == UPOS_DET);
    const bool is_place = mention->kind == WHO_PLACE || mention->kind == WHO_FACILITY;
    return is_start && is_place ? mention : NULL;
}

// Are the words type words of divisions, so that "Hale Township" stands where Hale stands? A river
// does not.
static bool are_divisions(const where_scene *scene, uint32_t first, uint32_t end)
{
    for (uint32_t token = first; token < end; token++) {
        const slice class = division_class(scene, token);
        if (class.length == 0 || slice_equal(class, SLICE("nature"))) {
            return false;
        }
    }
    return true;
}

// Words such as "Greater", "North": the town beneath them gives the point.
static uint32_t after_qualifiers(const where_scene *scene, uint32_t first, uint32_t end)
{
    while (first < end && lexicon_has(&scene->gazetteer->qualifier, where_lower(scene, first))) {
        first++;
    }
    return first;
}

// The name that gives a point to words nobody lists as a whole, NAME_NONE.
static uint32_t name_inside(where_scene *scene, uint32_t first, uint32_t end)
{
    uint32_t name = NAME_NONE;
    const uint32_t begin = after_qualifiers(scene, first, end);
    if (begin >= end) {
        return NAME_NONE;
    }
    const uint32_t reached = where_longest_name(scene, begin, &name);
    if (reached == begin || reached > end || !are_divisions(scene, reached, end)) {
        return NAME_NONE;
    }
    return name;
}

// "Dalby, Ga." may be one name to the room who; to us it is two.
static uint32_t end_before_comma(const where_scene *scene, uint32_t first, uint32_t end)
{
    for (uint32_t token = first; token < end; token++) {
        if (slice_equal(where_lower(scene, token), SLICE(","))) {
            return token;
        }
    }
    return end;
}

// "The Jajarkot district": the word behind says that the name is a place's.
static bool precedes_division(const where_scene *scene, uint32_t end)
{
    return end < where_sentence_end(scene, end - 1) && !where_is_written_as_name(scene, end) &&
           division_class(scene, end).length > 0;
}

static bool is_nature(const where_scene *scene, uint32_t first, uint32_t end)
{
    const slice nature = SLICE("nature");
    return end > first + 1 && (slice_equal(division_class(scene, first), nature) ||
                               slice_equal(division_class(scene, end - 1), nature));
}

// Words that only the room who knows: with a point if a listed name stands inside, as a venue, or
// as an unknown place when a preposition or a word such as "River" says so too.
static uint32_t add_by_who(where_scene *scene, uint32_t first, const who_mention *found)
{
    where_mention mention = {.first = first,
                             .end = end_before_comma(scene, first, found->end),
                             .container = PLACE_NONE,
                             .sense = NAME_NONE,
                             .division = WHERE_CLASS_COUNT,
                             .is_supported = true,
                             .is_firm = found->kind == WHO_PLACE};
    uint32_t longest = NAME_NONE;
    const uint32_t reached = where_longest_name(scene, first, &longest);
    if (reached >= mention.end) {
        return add_by_capitals(scene, first);
    }
    mention.name = name_inside(scene, first, mention.end);
    if (mention.name != NAME_NONE) {
        return push_mention(scene, &mention);
    }
    mention.is_venue = found->kind == WHO_FACILITY;
    const bool is_unlisted =
        reached == first || where_is_of_larger_name(scene, longest, first, reached, mention.end);
    const bool is_nameless =
        is_unlisted && (where_follows_preposition(scene, first) ||
                        where_follows_strict_preposition(scene, first) ||
                        is_beside_place(scene, first) || precedes_division(scene, mention.end));
    if (mention.is_venue || is_nameless || is_nature(scene, first, mention.end)) {
        mention.name =
            where_get_unknown(scene, where_raw_name(scene, first, mention.end),
                              !mention.is_venue && where_is_without_article(scene, first));
    }
    if (mention.name == NAME_NONE) {
        return add_by_capitals(scene, first);
    }
    (void)push_mention(scene, &mention);
    return mention.is_venue ? add_by_capitals(scene, first) : mention.end;
}

// "Ruth Goma said": later Goma alone may be she.
static void index_person(where_scene *scene, const who_mention *mention)
{
    const bool is_full_name = mention->kind == WHO_PERSON && mention->form == WHO_NAME &&
                              mention->end - mention->first > 1;
    for (uint32_t token = mention->first; is_full_name && token < mention->end; token++) {
        if (where_is_written_as_name(scene, token)) {
            (void)map_put(&scene->person_words, where_lower(scene, token), token);
        }
    }
}

// Which name of the room who covers each token: the outermost one.
static bool index_who_names(where_scene *scene)
{
    const uint32_t count = scene->document->token_count;
    map_init(&scene->person_words, scene->arena);
    scene->who_name_of = ARENA_ARRAY(scene->arena, count, uint32_t);
    if (!scene->who_name_of) {
        return false;
    }
    for (uint32_t token = 0; token < count; token++) {
        scene->who_name_of[token] = MENTION_NONE;
    }
    for (uint32_t i = 0; i < scene->who->mention_count; i++) {
        const who_mention *mention = &scene->who->mentions[i];
        index_person(scene, mention);
        for (uint32_t token = mention->first; mention->form == WHO_NAME && token < mention->end;
             token++) {
            if (scene->who_name_of[token] == MENTION_NONE) {
                scene->who_name_of[token] = i;
            }
        }
    }
    return true;
}

// Adds what begins at `first`, a capital. Returns the token to go on from.
static uint32_t add_at(where_scene *scene, uint32_t first)
{
    const who_mention *found = who_place_at(scene, first);
    where_mention venue;
    find_venue(&venue, scene, first);
    if (venue.name != NAME_NONE && (!found || found->end < venue.end)) {
        (void)push_mention(scene, &venue);
        return has_container_behind(scene, venue.end) ? venue.end : add_by_capitals(scene, first);
    }
    return found ? add_by_who(scene, first, found) : add_by_capitals(scene, first);
}

// "The MV Santa Marta sailed": later Marta alone may be the ship. Returns its name's end.
static uint32_t pass_vessel(where_scene *scene, uint32_t first)
{
    const uint32_t end = where_end_of_vessel(scene, first);
    for (uint32_t token = first; token < end; token++) {
        (void)map_put(&scene->person_words, where_lower(scene, token), token);
    }
    return end;
}

static uint32_t add_name(where_scene *scene, uint32_t first)
{
    const uint32_t vessel = pass_vessel(scene, first);
    const uint32_t passed = vessel > first ? vessel : where_end_of_address(scene, first);
    return passed > first ? passed : add_at(scene, first);
}

static void spot_once(where_scene *scene)
{
    const uint32_t count = scene->document->token_count;
    scene->mention_count = 0;
    for (uint32_t i = 0; i < scene->name_count; i++) {
        scene->names[i].mentions = 0;
    }
    for (uint32_t token = 0; token < count;) {
        const bool begins =
            where_is_written_as_name(scene, token) || where_opens_caseless_name(scene, token);
        token = begins ? add_name(scene, token) : token + 1;
    }
}

// Twice: what one mention settles ("in Goma") tells of others before it ("Goma hospital staff").
void where_spot(where_scene *scene)
{
    where_index_streets(scene);
    if (index_who_names(scene)) {
        spot_once(scene);
        spot_once(scene);
        where_mark_mastheads(scene);
    } // else the arena remembers
}
