// What stands around a name: does it say that a place is meant, or a person, a street, a part of a
// longer name?
#include "base/utf8.h"
#include "where/where_internal.h"

#define CAPITALS_SEEN 8u // words of a run: nobody asks farther, and a page may be all capitals

// Written large for show. In a text of capitals the tags tell what a headline's do not.
static bool is_in_headline(const where_scene *scene, uint32_t token)
{
    const text_document *document = scene->document;
    return !where_is_caseless(scene, token) &&
           document->sentences[document->tokens[token].sentence].is_headline;
}

static bool is_all_upper(slice form)
{
    for (size_t at = 0; at < form.length;) {
        const uint32_t letter = utf8_decode(form, &at);
        if (utf8_is_letter(letter) && !utf8_is_upper(letter)) {
            return false;
        }
    }
    return true;
}

static bool has_head_kind(const where_scene *scene, uint32_t token, slice kind)
{
    const lexicon_table *table = &scene->gazetteer->head;
    uint32_t rows = 0;
    const uint32_t first = lexicon_find(table, where_lower(scene, token), &rows);
    for (uint32_t row = first; row < first + rows; row++) {
        if (slice_equal(lexicon_cell(table, row, 1), kind)) {
            return true;
        }
    }
    return false;
}

static bool is_known_first_name(const where_scene *scene, uint32_t token)
{
    return lexicon_has(&scene->gazetteer->first_name, where_lower(scene, token));
}

static bool is_title(const where_scene *scene, uint32_t token)
{
    return lexicon_has(&scene->gazetteer->title, where_lower(scene, token));
}

// A word whose kind is known, so that a name before it may stand by itself: "Leyton Police".
static bool is_known_beside(const where_scene *scene, uint32_t token)
{
    return lexicon_has(&scene->gazetteer->head, where_lower(scene, token)) ||
           lexicon_has(&scene->gazetteer->division, where_lower(scene, token)) ||
           lexicon_has(&scene->gazetteer->country_form, where_lower(scene, token)) ||
           lexicon_has(&scene->gazetteer->common, where_lower(scene, token));
}

// Does the last mention end right at `token`?
static bool ends_mention(const where_scene *scene, uint32_t token)
{
    return scene->mention_count > 0 && scene->mentions[scene->mention_count - 1].end == token;
}

// ---- what stands around ---------------------------------------------------------------------

bool where_follows_preposition(const where_scene *scene, uint32_t first)
{
    const uint32_t start = where_sentence_start(scene, first);
    uint32_t token = first;
    while (token > start && first - token < 2) {
        const uint8_t upos = scene->syntax->words[token - 1].upos;
        if (upos != UPOS_DET && upos != UPOS_ADJ) {
            break;
        }
        token--;
    }
    return token > start && !where_is_written_as_name(scene, token - 1) &&
           lexicon_has(&scene->gazetteer->preposition, where_lower(scene, token - 1)) &&
           !slice_equal(where_lower(scene, token - 1), SLICE("of"));
}

// A comma and a country, province or abbreviation behind it: "Dalby, Ga."
static bool precedes_container(where_scene *scene, uint32_t end)
{
    const uint32_t last = where_sentence_end(scene, end - 1);
    uint32_t name = NAME_NONE;
    if (end + 1 >= last || !slice_equal(where_lower(scene, end), SLICE(",")) ||
        !where_is_written_as_name(scene, end + 1) ||
        where_longest_name(scene, end + 1, &name) == end + 1) {
        return false;
    }
    if (scene->names[name].count == 0) {
        return false;
    }
    const where_precision precision = scene->names[name].candidates[0].precision;
    return precision == WHERE_PROVINCE || precision == WHERE_COUNTRY;
}

// At the head of the article or a paragraph, before a dash or bracket: "GOMA (Reuters) -".
static bool is_dateline(const where_scene *scene, uint32_t first, uint32_t end)
{
    const uint32_t last = where_sentence_end(scene, first);
    return first == where_sentence_start(scene, first) && end < last &&
           is_all_upper(scene->document->tokens[first].form) &&
           scene->syntax->words[end].upos == UPOS_PUNCT;
}

// Is the name the tail or the head of some longer name nobody knows? "Meadow Grove", "Reston virus"
static bool is_cut(const where_scene *scene, uint32_t first, uint32_t end)
{
    const uint32_t start = where_sentence_start(scene, first);
    const uint32_t last = where_sentence_end(scene, first);
    const syntax_word *words = scene->syntax->words;
    const bool is_tail = first > start + 1 && where_is_written_as_name(scene, first - 1) &&
                         words[first - 1].upos == UPOS_PROPN && !ends_mention(scene, first) &&
                         !lexicon_has(&scene->gazetteer->qualifier, where_lower(scene, first - 1));
    const bool is_head = end < last && where_is_written_as_name(scene, end) &&
                         words[end].upos == UPOS_PROPN && !is_title(scene, end) &&
                         !is_known_beside(scene, end);
    return is_tail || is_head;
}

// In a headline, where all words are large, when the story has it in a longer name only: "Harbor
// Gateway Shooting", "a flat in Harbor Gateway".
static bool is_cut_from_name(const where_scene *scene, const where_name *name, uint32_t first,
                             uint32_t end)
{
    return is_in_headline(scene, first) ? name->is_cut && !name->is_whole
                                        : is_cut(scene, first, end);
}

// The class of place that a type word beside the name asks for, WHERE_CLASS_COUNT for any.
static uint8_t division_of_word(const where_scene *scene, uint32_t token)
{
    const slice class = where_cell(&scene->gazetteer->division, where_lower(scene, token), 1);
    if (slice_equal(class, SLICE("admin2"))) {
        return WHERE_CLASS_ADMIN2;
    }
    if (slice_equal(class, SLICE("admin1"))) {
        return WHERE_CLASS_ADMIN1;
    }
    return slice_equal(class, SLICE("town")) ? WHERE_CLASS_TOWN : WHERE_CLASS_COUNT;
}

static uint8_t division_beside(const where_scene *scene, uint32_t first, uint32_t end)
{
    const uint32_t start = where_sentence_start(scene, first);
    const uint32_t last = where_sentence_end(scene, first);
    if (end < last && division_of_word(scene, end) != WHERE_CLASS_COUNT &&
        division_of_word(scene, end) != WHERE_CLASS_TOWN) {
        return division_of_word(scene, end);
    }
    if (first >= start + 2 && slice_equal(where_lower(scene, first - 1), SLICE("of"))) {
        return division_of_word(scene, first - 2);
    }
    return WHERE_CLASS_COUNT;
}

// Do the words beside make the name a person's? "Mayor Jackson", "Paris Hilton", "Ruth Lincoln"
static bool looks_like_person(const where_scene *scene, uint32_t first, uint32_t end)
{
    const uint32_t start = where_sentence_start(scene, first);
    const uint32_t last = where_sentence_end(scene, first);
    if (first > start && where_is_written_as_name(scene, first - 1)) {
        const bool is_initial = scene->document->tokens[first - 1].form.length <= 2 &&
                                slice_ends_with(where_lower(scene, first - 1), SLICE("."));
        if (is_title(scene, first - 1) || is_known_first_name(scene, first - 1) || is_initial) {
            return true;
        }
    }
    return end == first + 1 && end < last && where_is_written_as_name(scene, end) &&
           is_known_first_name(scene, first) && !has_head_kind(scene, end, SLICE("facility")) &&
           !has_head_kind(scene, end, SLICE("organization")) &&
           !has_head_kind(scene, end, SLICE("place"));
}

// The end of the run of capitalised words that the name begins.
static uint32_t end_of_capitals(const where_scene *scene, uint32_t end)
{
    const uint32_t behind = where_sentence_end(scene, end - 1);
    const uint32_t last = behind - end < CAPITALS_SEEN ? behind : end + CAPITALS_SEEN;
    while (end < last && where_is_written_as_name(scene, end) &&
           scene->syntax->words[end].upos != UPOS_PUNCT) {
        end++;
    }
    return end;
}

static bool is_street(const where_scene *scene, uint32_t end)
{
    const uint32_t last = end_of_capitals(scene, end);
    for (uint32_t token = end; token < last && token < end + 2; token++) {
        if (lexicon_has(&scene->gazetteer->street, where_lower(scene, token))) {
            return true;
        }
    }
    return false;
}

// Is the name the head or tail of an organisation's name: "Dalby Herald", "University of Dalby"?
static bool is_part_of_name(const where_scene *scene, uint32_t first, uint32_t end)
{
    const uint32_t start = where_sentence_start(scene, first);
    const uint32_t last = end_of_capitals(scene, end);
    for (uint32_t token = end; token < last && token < end + 5; token++) {
        if (has_head_kind(scene, token, SLICE("organization")) ||
            has_head_kind(scene, token, SLICE("facility"))) {
            return true;
        }
    }
    return first >= start + 2 && slice_equal(where_lower(scene, first - 1), SLICE("of")) &&
           where_is_written_as_name(scene, first - 2) &&
           (has_head_kind(scene, first - 2, SLICE("organization")) ||
            has_head_kind(scene, first - 2, SLICE("facility")));
}

// "locka" in "Opa-locka".
bool where_is_glued(const where_scene *scene, uint32_t token)
{
    const text_token *tokens = scene->document->tokens;
    return token > where_sentence_start(scene, token) && !tokens[token].space_before &&
           !tokens[token - 1].space_before && slice_equal(tokens[token - 1].form, SLICE("-"));
}

// "Hale Co."
bool where_is_county_short(const where_scene *scene, uint32_t end)
{
    return end < where_sentence_end(scene, end - 1) &&
           slice_equal(where_lower(scene, end), SLICE("co."));
}

// ---- what the room who says -----------------------------------------------------------------

typedef enum opinion {
    OPINION_NONE,
    OPINION_PLACE,
    OPINION_PART,
    OPINION_PERSON,      // part of a person's name
    OPINION_MAYBE_PERSON // the whole of one: a rare town looks like a surname
} opinion;

static opinion ask_who(const where_scene *scene, uint32_t first, uint32_t end)
{
    const uint32_t index = scene->who_name_of[end - 1];
    const bool is_persons =
        end == first + 1 && map_find(&scene->person_words, where_lower(scene, first)) != NULL;
    if (index == MENTION_NONE) {
        return is_persons ? OPINION_PERSON : OPINION_NONE;
    }
    const who_mention *mention = &scene->who->mentions[index];
    const bool is_inner = mention->end - mention->first > end - first;
    switch (mention->kind) {
    case WHO_PLACE:
    case WHO_GOVERNMENT:
    case WHO_NATIONALITY:
        return OPINION_PLACE;
    case WHO_FACILITY:
    case WHO_ORGANIZATION:
    case WHO_GROUP:
        return is_inner ? OPINION_PART : OPINION_NONE;
    case WHO_PERSON:
        return is_inner || is_persons ? OPINION_PERSON : OPINION_MAYBE_PERSON;
    default:
        return OPINION_NONE;
    }
}

static void note_cut(where_scene *scene, const where_mention *mention)
{
    where_name *name = &scene->names[mention->name];
    if (is_in_headline(scene, mention->first))
        return;
    const bool is_inner = is_cut(scene, mention->first, mention->end) ||
                          where_is_cut_from_place(scene, name, mention->first, mention->end);
    name->is_cut |= is_inner;
    name->is_whole |= !is_inner;
}

// ---- the verdict ----------------------------------------------------------------------------

// The country form the words are listed under: "name", "demonym", "people", or SLICE_NONE.
static slice country_form(const where_scene *scene, slice raw)
{
    char folded[WHERE_KEY_SIZE];
    const size_t length = utf8_fold(raw, folded, sizeof folded);
    return length == SIZE_MAX
               ? SLICE_NONE
               : where_cell(&scene->gazetteer->country_form, slice_of(folded, length), 2);
}

// Short words in capitals are acronyms ("UN"), unless a word list knows them; two letters are
// places only in capitals, and postal codes only behind a comma.
static bool is_written_right(const where_scene *scene, const where_name *name, uint32_t first,
                             uint32_t end)
{
    const slice raw = where_raw_name(scene, first, end);
    const bool is_capitals = is_all_upper(raw);
    const bool is_dotted = slice_find(raw, SLICE(".")) != SIZE_MAX;
    if (raw.length > 4 || (name->is_listed && (is_dotted || raw.length > 3))) {
        return true;
    }
    if (is_in_headline(scene, first) || where_is_caseless(scene, first)) {
        return raw.length > 2 && !name->is_abbreviation;
    }
    if (name->is_abbreviation) {
        const bool follows_comma = first > where_sentence_start(scene, first) &&
                                   slice_equal(where_lower(scene, first - 1), SLICE(","));
        return is_capitals && (raw.length > 2 || follows_comma);
    }
    return name->is_listed ? is_capitals || raw.length > 2
                           : !is_capitals || is_dateline(scene, first, end);
}

static slice degree_of_doubt(const where_scene *scene, const where_name *name)
{
    return where_cell(&scene->gazetteer->common, name->key, 1);
}

// The class of word says nothing in headlines, where all words are written large.
static bool is_tagged_as_name(const where_scene *scene, uint32_t first, uint32_t end)
{
    if (is_in_headline(scene, first)) {
        return true;
    }
    for (uint32_t token = first; token < end; token++) {
        const uint8_t upos = scene->syntax->words[token].upos;
        if (upos == UPOS_PROPN || upos == UPOS_X) {
            return true;
        }
    }
    return false;
}

static bool is_well_known(const where_name *name)
{
    return name->candidates[0].precision == WHERE_COUNTRY ||
           name->candidates[0].precision == WHERE_PROVINCE ||
           name->candidates[0].precision == WHERE_REGION ||
           name->candidates[0].precision == WHERE_SEA;
}

// "NATIONAL LIBERATION FRONT", "RADIO VENCEREMOS": where all is in capitals, or nothing, a single
// word of a body's name is a town only when it is a large one, or told as one.
static bool is_word_of_body(const where_scene *scene, const where_mention *mention)
{
    const uint32_t index = scene->who_name_of[mention->first];
    if (index == MENTION_NONE || mention->end > mention->first + 1 || mention->is_supported ||
        !where_is_caseless(scene, mention->first)) {
        return false;
    }
    const who_mention *whole = &scene->who->mentions[index];
    return (whole->kind == WHO_GROUP || whole->kind == WHO_ORGANIZATION) &&
           whole->end > whole->first + 1 && !where_is_large(&scene->names[mention->name]);
}

// What a name needs besides: the more it may mean something else, the more.
static bool is_meant_as_place(where_mention *mention, const where_scene *scene, opinion who)
{
    const where_name *name = &scene->names[mention->name];
    const uint32_t first = mention->first;
    const uint32_t end = mention->end;
    const slice doubt = degree_of_doubt(scene, name);
    const bool is_known = is_well_known(name) || name->is_settled;

    const bool is_cut_off = where_is_cut_from_place(scene, name, first, end);
    mention->is_firm = mention->is_contained || (who == OPINION_PLACE && !is_cut_off) ||
                       (mention->is_supported && doubt.length == 0 && who == OPINION_NONE &&
                        !is_cut_from_name(scene, name, first, end));
    // "the Front", "the Union": some village is called so, too.
    const bool is_body = end == first + 1 && has_head_kind(scene, first, SLICE("organization"));
    if (looks_like_person(scene, first, end) || is_body || slice_equal(doubt, SLICE("never"))) {
        return mention->is_contained;
    }
    if (who == OPINION_PERSON) {
        return mention->is_contained || (is_well_known(name) && mention->is_supported);
    }
    if (who == OPINION_MAYBE_PERSON) {
        const bool is_surely_in = end > first + 1 && where_follows_strict_preposition(scene, first);
        return mention->is_contained || name->is_settled ||
               ((mention->is_supported || where_is_large(name)) && doubt.length == 0 &&
                (is_surely_in || !is_known_first_name(scene, first)));
    }
    if (who == OPINION_PLACE) {
        return mention->is_contained || !is_cut_off || where_is_division(name, end - first) ||
               (is_well_known(name) && !has_head_kind(scene, first, SLICE("facility")));
    }
    if (is_word_of_body(scene, mention)) {
        return is_known;
    }
    if (is_cut_from_name(scene, name, first, end) && !mention->is_contained) {
        return (is_known && mention->is_supported) || where_is_division(name, end - first);
    }
    if (doubt.length > 0) {
        return mention->is_supported && !where_is_word_of_name(scene, mention) &&
               !is_in_headline(scene, first) && is_tagged_as_name(scene, first, end);
    }
    return is_known || mention->is_supported || is_tagged_as_name(scene, first, end);
}

// "The Nashville Film Festival" is no place, but tells of which state a story is: its town votes. A
// single small town's name is as often anything else.
static void note_heard(where_scene *scene, const where_mention *mention, opinion who)
{
    where_name *name = &scene->names[mention->name];
    const bool is_sure = mention->end > mention->first + 1 || where_is_large(name);
    name->is_heard |= is_sure && who != OPINION_PERSON && who != OPINION_MAYBE_PERSON &&
                      degree_of_doubt(scene, name).length == 0 &&
                      !looks_like_person(scene, mention->first, mention->end);
}

bool where_judge(where_mention *mention, where_scene *scene)
{
    const uint32_t first = mention->first;
    const uint32_t end = mention->end;
    const slice form = country_form(scene, where_raw_name(scene, first, end));
    const opinion who = ask_who(scene, first, end);

    mention->is_demonym = slice_equal(form, SLICE("demonym")) || slice_equal(form, SLICE("people"));
    mention->division = division_beside(scene, first, end);
    mention->is_contained = precedes_container(scene, end);
    mention->is_supported = mention->is_contained || where_follows_preposition(scene, first) ||
                            is_dateline(scene, first, end) ||
                            mention->division != WHERE_CLASS_COUNT;
    // Looked up now: looking ahead may have moved the names.
    const where_name *name = &scene->names[mention->name];
    mention->is_part = who == OPINION_PART || is_part_of_name(scene, first, end);
    note_cut(scene, mention);
    if (!is_written_right(scene, name, first, end) ||
        (is_street(scene, end) && !where_is_in_body(scene, first))) {
        return false;
    }
    if (mention->is_demonym || name->is_abbreviation || where_is_seat(scene, first) ||
        is_meant_as_place(mention, scene, who)) {
        return true;
    }
    note_heard(scene, mention, who);
    return false;
}

// ---- names nobody lists -----------------------------------------------------------------------

bool where_follows_strict_preposition(const where_scene *scene, uint32_t first)
{
    const uint32_t start = where_sentence_start(scene, first);
    if (first < start + 1) {
        return false;
    }
    const slice before = where_lower(scene, first - 1);
    if (slice_equal(before, SLICE("of"))) {
        return first >= start + 2 && division_of_word(scene, first - 2) == WHERE_CLASS_TOWN;
    }
    return !where_is_written_as_name(scene, first - 1) &&
           slice_equal(where_cell(&scene->gazetteer->preposition, before, 1), SLICE("in"));
}

// "shelled Goma, Shabuli and Leyton": a list that begins with a town goes on with towns.
static bool continues_list(const where_scene *scene, uint32_t first, uint32_t end)
{
    if (first == 0 || !ends_mention(scene, first - 1) || end != first + 1) {
        return false;
    }
    const where_mention *last = &scene->mentions[scene->mention_count - 1];
    const where_name *name = &scene->names[last->name];
    const bool is_town = name->count == 0 || name->candidates[0].precision <= WHERE_DISTRICT;
    const slice link = where_lower(scene, first - 1);
    const bool is_closed = end < where_sentence_end(scene, first) &&
                           (scene->syntax->words[end].upos == UPOS_PUNCT ||
                            slice_equal(where_lower(scene, end), SLICE("and")));
    return is_town && is_closed && !last->is_demonym && !last->is_venue &&
           (slice_equal(link, SLICE(",")) || slice_equal(link, SLICE("and")));
}

uint32_t where_end_of_unknown(const where_scene *scene, uint32_t first)
{
    const syntax_word *words = scene->syntax->words;
    const uint32_t end = end_of_capitals(scene, first + 1);
    const slice form = scene->document->tokens[first].form;
    const bool is_name = words[first].upos == UPOS_PROPN && words[first].xpos != XPOS_NNPS &&
                         !is_in_headline(scene, first) &&
                         (where_is_caseless(scene, first) || !is_all_upper(form)) &&
                         form.length > 3;
    const opinion who = ask_who(scene, first, end);
    if (!is_name || end > first + 2 || is_title(scene, first) || is_known_beside(scene, first) ||
        is_known_first_name(scene, first) || is_street(scene, first + 1)) {
        return first;
    }
    const bool is_place =
        (who == OPINION_NONE && where_follows_strict_preposition(scene, first)) ||
        ((who == OPINION_NONE || who == OPINION_MAYBE_PERSON) && continues_list(scene, first, end));
    return is_place ? end : first;
}
