// One line that names an incident: "Attack on the Shah Cheragh mosque in Shiraz".
#include "article/article_internal.h"

#include "base/utf8.h"

#define LABEL_LIMIT 70u // bytes of the named part
// Letters that a word shares with another of its family ("demonstration", "demonstrators"), and
// the most letters of an ending.
#define FAMILY_SHARES 4u
#define FAMILY_ENDING 4u

typedef struct label_row {
    slice noun, preposition;
    uint32_t trigger; // the token whose word chose the row, TOKEN_NONE
} label_row;

static bool find_row(label_row *out, const article_readers *readers, slice key, uint32_t trigger)
{
    uint32_t count = 0;
    const uint32_t row = lexicon_find(&readers->labels, key, &count);
    if (count == 0)
        return false;
    *out = (label_row){lexicon_cell(&readers->labels, row, 1),
                       lexicon_cell(&readers->labels, row, 2), trigger};
    return true;
}

// What all labels of an article are made from, put in order once.
typedef struct labelling {
    const article *article;
    const article_readers *readers;
    uint32_t *first;  // [incident] its first in `claims`; one more for the end
    uint32_t *claims; // by incident, then as they stand in the article
    map persons;      // names in small letters
} labelling;

static const article_claim *claim_at(const labelling *all, uint32_t place)
{
    return &all->article->claims[all->claims[place]];
}

// The most people that anybody counts.
static uint32_t toll_of(const labelling *all, uint32_t index, article_slot slot)
{
    uint32_t toll = 0;
    for (uint32_t i = all->first[index]; i < all->first[index + 1]; i++) {
        const article_claim *claim = claim_at(all, i);
        if (claim->slot == slot && claim->range.high > toll &&
            claim->certainty != CERTAINTY_NEGATED)
            toll = claim->range.high;
    }
    return toll;
}

// An incident's mode; of casualties, whether one or several are told dead, else hurt.
static slice mode_of(const labelling *all, uint32_t index)
{
    const article_incident *incident = &all->article->incidents[index];
    if (incident->type != WHAT_CASUALTY)
        return incident->mode;
    const uint32_t killed = toll_of(all, index, SLOT_KILLED);
    if (killed > 0)
        return killed > 1 ? SLICE("several killed") : SLICE("killed");
    const uint32_t injured = toll_of(all, index, SLOT_INJURED);
    if (injured > 0)
        return injured > 1 ? SLICE("several injured") : SLICE("injured");
    return SLICE_NONE;
}

// By the event's own word, when it has a row behind the mark.
static bool find_word_row(label_row *out, const article_readers *readers, const article *article,
                          uint32_t index, char mark)
{
    const what_event *event = &article->what.events[index];
    const slice type = slice_from_string(what_type_name(event->type));
    const slice lemma = utf8_fold_copy(article->arena, article->syntax.words[event->trigger].lemma);
    const slice key = arena_format(article->arena, "%.*s%c%.*s", (int)type.length, type.data, mark,
                                   (int)lemma.length, lemma.data);
    return find_row(out, readers, key, event->trigger);
}

// By the first word of reporting that has a row of its own behind the mark.
static bool find_by_word(label_row *out, const article_readers *readers, const article *article,
                         uint32_t index, char mark)
{
    const article_incident *incident = &article->incidents[index];
    for (uint32_t i = 0; i < incident->event_count; i++) {
        const uint32_t event = incident->events[i];
        if (article->what.events[event].type == incident->type &&
            find_word_row(out, readers, article, event, mark))
            return true;
    }
    return false;
}

static bool names_doer_or_weapon(const labelling *all, uint32_t index)
{
    for (uint32_t i = all->first[index]; i < all->first[index + 1]; i++) {
        const article_slot slot = claim_at(all, i)->slot;
        if (slot == SLOT_PERPETRATOR || slot == SLOT_WEAPON || slot == SLOT_RESPONSIBILITY)
            return true;
    }
    return false;
}

// "An explosion" of which nobody says who or what did it is none of a bomb yet: by rows whose mark
// is "?", when all words of reporting have one.
static bool find_unexplained(label_row *out, const labelling *all, uint32_t index)
{
    const article *article = all->article;
    const article_incident *incident = &article->incidents[index];
    uint32_t words = 0;
    for (uint32_t i = 0; i < incident->event_count; i++)
        words += article->what.events[incident->events[i]].type == incident->type;
    uint32_t found = 0;
    for (uint32_t i = 0; i < incident->event_count; i++) {
        const uint32_t event = incident->events[i];
        if (article->what.events[event].type == incident->type)
            found += find_word_row(out, all->readers, article, event, '?');
    }
    return found > 0 && found == words && !names_doer_or_weapon(all, index);
}

// By a word that names the act more closely than its mode ("earthquake", "murder"), else by type
// and mode, by a word that does where no mode is told ("robbery"), by type.
static bool find_label(label_row *out, const labelling *all, uint32_t index)
{
    const article *article = all->article;
    const article_readers *readers = all->readers;
    const article_incident *incident = &article->incidents[index];
    const slice mode = mode_of(all, index);
    const slice type = slice_from_string(what_type_name(incident->type));
    const slice key = arena_format(article->arena, "%.*s/%.*s", (int)type.length, type.data,
                                   (int)mode.length, mode.length == 0 ? "" : mode.data);
    return find_by_word(out, readers, article, index, ':') || find_unexplained(out, all, index) ||
           (mode.length > 0 && find_row(out, readers, key, TOKEN_NONE)) ||
           find_by_word(out, readers, article, index, '.') ||
           find_row(out, readers, type, TOKEN_NONE);
}

// The noun that tells what kind of crash or raid it was: "[tram] crash"; of more words, "second
// [degree] murder", it is no kind.
static uint32_t kind_before(const article *article, uint32_t trigger)
{
    if (trigger == TOKEN_NONE || trigger == 0 || article->syntax.words[trigger].upos != UPOS_NOUN)
        return TOKEN_NONE;
    const uint32_t before = trigger - 1;
    const syntax_word *word = &article->syntax.words[before];
    if (word->head != trigger || word->relation != REL_COMPOUND || word->upos != UPOS_NOUN)
        return TOKEN_NONE;
    const bool goes_on = before > 0 && (article->syntax.words[before - 1].head == before ||
                                        article->document.tokens[before - 1].at.end ==
                                            article->document.tokens[before].at.start);
    return goes_on ? TOKEN_NONE : before;
}

// "Tram crash" of a crash that the text calls so; the row's own noun otherwise.
static slice noun_of(const article *article, const label_row *row)
{
    const uint32_t before = kind_before(article, row->trigger);
    if (before == TOKEN_NONE || row->noun.length == 0)
        return row->noun;
    const slice word = article->document.tokens[before].lower;
    return arena_format(article->arena, "%c%.*s %c%.*s",
                        word.data[0] >= 'a' && word.data[0] <= 'z' ? word.data[0] - 'a' + 'A'
                                                                   : word.data[0],
                        (int)word.length - 1, word.data + 1, row->noun.data[0] - 'A' + 'a',
                        (int)row->noun.length - 1, row->noun.data + 1);
}

// Do its capitals make no name of it: "A MARKET", "A Lakeland man"? Those of "The Hague" do.
static bool is_description(slice value)
{
    slice last = value;
    for (slice rest = value; rest.length > 0;)
        last = slice_cut(&rest, ' ');
    return !utf8_has_small(value) ||
           (last.length > 0 && last.data[0] >= 'a' && last.data[0] <= 'z');
}

// As headlines have it: "19-year-old man" of "a 19-year-old man", "wife" of "his wife".
static slice without_determiner(const article *article, const article_readers *readers, slice value)
{
    slice rest = value;
    slice first = slice_cut(&rest, ' ');
    if (is_description(value))
        first = utf8_fold_copy(article->arena, first);
    return rest.length > 0 && lexicon_has(&readers->left_out, first) ? rest : value;
}

// Are the two of one family, as "Demonstration" and "demonstrators"? A name is of none.
static bool is_of_family(slice noun, slice word)
{
    uint32_t shared = 0;
    if (word.length > 1 && word.data[0] >= 'A' && word.data[0] <= 'Z' && utf8_has_small(word))
        return false;
    while (shared < noun.length && shared < word.length &&
           (noun.data[shared] | 0x20) == (word.data[shared] | 0x20))
        shared++;
    return shared >= FAMILY_SHARES && word.length > shared &&
           noun.length - shared <= FAMILY_ENDING && word.length - shared <= FAMILY_ENDING;
}

// Would the label say one thing twice: "Riot by rioters", "Home invasion of a home"?
static bool repeats_noun(slice noun, slice value)
{
    for (slice rest = value; rest.length > 0;) {
        const slice word = slice_cut(&rest, ' ');
        for (slice of_noun = noun; of_noun.length > 0;) {
            const slice one = slice_cut(&of_noun, ' ');
            if (is_of_family(one, word) || slice_equal_ignoring_case(one, word))
                return true;
        }
    }
    return false;
}

#define MANY_DEAD 3u // nobody of so many gives the incident its name

static bool is_person(const labelling *all, slice value)
{
    return map_find(&all->persons, utf8_lower_copy(all->article->arena, value)) != NULL;
}

// The first value of the slot that says something beside the noun: "Bombing, Kesh", not "Bombing of
// Omar Aziz", where nine died.
static slice first_value(const labelling *all, uint32_t incident, article_slot slot, slice noun)
{
    const bool are_many = slot == SLOT_VICTIM && toll_of(all, incident, SLOT_KILLED) >= MANY_DEAD;
    for (uint32_t i = all->first[incident]; i < all->first[incident + 1]; i++) {
        const article_claim *claim = claim_at(all, i);
        if (claim->slot == slot && claim->certainty != CERTAINTY_NEGATED &&
            !repeats_noun(noun, claim->value) && !(are_many && is_person(all, claim->value)))
            return claim->value.length <= LABEL_LIMIT
                       ? without_determiner(all->article, all->readers, claim->value)
                       : SLICE_NONE;
    }
    return SLICE_NONE;
}

static slice mover(const article *article, uint32_t index)
{
    const article_incident *incident = &article->incidents[index];
    for (uint32_t i = 0; i < incident->event_count; i++) {
        const what_event *event = &article->what.events[incident->events[i]];
        for (uint32_t k = 0; k < event->role_count; k++)
            if (event->roles[k].kind == WHAT_PERSON &&
                article_is_somebody(article, event->roles[k].entity))
                return article->who.entities[event->roles[k].entity].name;
    }
    return SLICE_NONE;
}

// "Attack on the Salim mosque, Shiraz": the town of what is named already.
static slice town_beside(const article_incident *incident, slice named)
{
    return incident->town == NULL || slice_equal(incident->town->name, named)
               ? SLICE_NONE
               : incident->town->name;
}

static bool is_same_name(const article *article, slice a, slice b)
{
    return slice_equal(utf8_fold_copy(article->arena, a), utf8_fold_copy(article->arena, b));
}

static bool has_capital(slice text)
{
    for (size_t i = 0; i < text.length; i++)
        if (text.data[i] >= 'A' && text.data[i] <= 'Z')
            return true;
    return false;
}

// The incident's place as a headline writes it: "Norfolk" of a dateline's "NORFOLK".
static slice place_in_print(const article *article, const article_incident *incident)
{
    const slice name = incident->place_name;
    if (name.length == 0 || (utf8_has_small(name) && has_capital(name)))
        return name;
    if (incident->town != NULL && is_same_name(article, incident->town->name, name))
        return incident->town->name;
    const slice known =
        incident->place == PLACE_NONE ? SLICE_NONE : article->where.places[incident->place].name;
    return known.length > 0 && is_same_name(article, known, name) ? known : name;
}

// Is it told as a thing, not by a name: "a home at 227 Harrell Street"? Who moves is not told at
// it.
static bool is_described(const article_incident *incident, slice place)
{
    return incident->type != WHAT_MOVE && incident->place == PLACE_NONE && place.length > 0 &&
           place.data[0] >= 'a' && place.data[0] <= 'z';
}

typedef struct label_part {
    slice before, words; // "on", "the market"; both SLICE_NONE without one
} label_part;

// Whom it struck or who did it, as the row asks; who did it, too, where neither victim nor place
// is known. Nobody where the row has no preposition.
static label_part named_part(const labelling *all, uint32_t index, const label_row *row, slice noun)
{
    const article *article = all->article;
    const article_incident *incident = &article->incidents[index];
    const bool is_by_agent = slice_equal(row->preposition, SLICE("by"));
    if (row->preposition.length == 0)
        return (label_part){SLICE_NONE, SLICE_NONE};
    slice named = incident->type == WHAT_MOVE
                      ? mover(article, index)
                      : first_value(all, index, is_by_agent ? SLOT_PERPETRATOR : SLOT_VICTIM, noun);
    if (named.length > 0)
        return (label_part){row->preposition, named};
    if (incident->place_name.length == 0 && incident->type != WHAT_MOVE)
        named = first_value(all, index, SLOT_PERPETRATOR, noun);
    return (label_part){named.length > 0 ? SLICE("by") : SLICE_NONE, named};
}

static slice label_of(const labelling *all, uint32_t index)
{
    const article *article = all->article;
    const article_readers *readers = all->readers;
    const article_incident *incident = &article->incidents[index];
    label_row row;
    if (!find_label(&row, all, index))
        return slice_from_string(what_type_name(incident->type));
    const slice noun = noun_of(article, &row);
    const label_part named = named_part(all, index, &row, noun);
    slice place = place_in_print(article, incident);
    if (slice_equal(named.words, without_determiner(article, readers, place)))
        place = town_beside(incident, named.words);
    const char *before_place = place.length == 0               ? ""
                               : is_described(incident, place) ? " at "
                                                               : ", ";
    place = without_determiner(article, readers, place);
    const bool is_named = named.words.length > 0;
    return arena_format(article->arena, "%.*s%s%.*s%s%.*s%s%.*s", (int)noun.length, noun.data,
                        is_named ? " " : "", (int)named.before.length,
                        is_named ? named.before.data : "", is_named ? " " : "",
                        (int)named.words.length, is_named ? named.words.data : "", before_place,
                        (int)place.length, place.length > 0 ? place.data : "");
}

static bool sort_claims(labelling *all)
{
    const article *article = all->article;
    const uint32_t incidents = article->incident_count;
    all->first = ARENA_ARRAY(article->arena, (size_t)incidents + 2, uint32_t);
    all->claims = ARENA_ARRAY(article->arena, (size_t)article->claim_count + 1, uint32_t);
    if (all->first == NULL || all->claims == NULL)
        return false;
    // Counted two places behind, so that each goes up to its own end while it is filled.
    for (uint32_t i = 0; i < article->claim_count; i++)
        all->first[article->claims[i].incident + 2]++;
    for (uint32_t i = 2; i < incidents + 2; i++)
        all->first[i] += all->first[i - 1];
    for (uint32_t i = 0; i < article->claim_count; i++)
        all->claims[all->first[article->claims[i].incident + 1]++] = i;
    return true;
}

static bool find_persons(labelling *all)
{
    const who_layer *who = &all->article->who;
    bool is_put = true;
    map_init(&all->persons, all->article->arena);
    for (uint32_t i = 0; i < who->entity_count && is_put; i++)
        if (who->entities[i].kind == WHO_PERSON)
            is_put =
                map_put(&all->persons, utf8_lower_copy(all->article->arena, who->entities[i].name),
                        i) != NULL;
    return is_put;
}

void article_label_incidents(article *article, const article_readers *readers)
{
    labelling all = {.article = article, .readers = readers};
    if (!sort_claims(&all) || !find_persons(&all))
        return;
    for (uint32_t i = 0; i < article->incident_count; i++)
        if (article->incidents[i].label.length == 0)
            article->incidents[i].label = label_of(&all, i);
}
