#include "support/made_news.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "support/cmocka_all.h"
#include "support/random.h"

// A letter in brackets stands for a word of its list; {C} for a clause, which may hold others.
typedef struct word_list {
    char letter;
    uint32_t count;
    const char *const *words;
} word_list;

#define WORDS(name, ...) static const char *const name[] = {__VA_ARGS__}
WORDS(groups, "rebels", "the army", "gunmen", "government troops", "the Orlan Front", "police",
      "a suicide bomber", "militants of the Hasa Brigade", "two masked men", "Marad's air force",
      "separatist rebels", "the Islamic Movement of Tarel", "soldiers", "a mob", "an armed gang",
      "the Democratic Army of Osk", "he", "they", "a 34-year-old man", "Ivo Sarn, a former guard");
WORDS(people, "civilians", "soldiers", "aid workers", "villagers", "children", "a bus driver",
      "the mayor", "two Dutch nurses", "police officers", "Omar Dahl, 41, a teacher", "students",
      "a family of five", "journalists", "him", "them", "farmers and their wives", "a German envoy",
      "the head of the Osk council", "refugees", "Rana Idris", "his brother", "nobody");
WORDS(towns, "Goma", "Osk", "the village of Dalby", "Kabul", "northern Mali", "the port of Aden",
      "a market in Mosul", "Lima", "the capital", "Omaha, Neb.", "the Sarva valley", "Kyiv",
      "10 km south of Quetta", "the border town of Brod", "the same street",
      "Nigeria's Borno state", "a school near Bogota", "Gaza City", "the east of the country",
      "it");
WORDS(days, "on Monday", "on March 3", "last week", "two days earlier", "early on Sunday",
      "on 14 February 2024", "yesterday", "in May", "hours later", "this year", "at dawn",
      "tonight", "three years ago", "between Friday and Saturday", "since January",
      "at 9:30 a.m. on Tuesday", "the next day", "over the weekend", "by the end of the month", "");
WORDS(counts, "nine", "at least 12", "two", "some 300", "more than a dozen", "one", "up to 40",
      "no", "between 10 and 15", "dozens of", "1,200", "hundreds of", "a", "six, not nine,",
      "about 20", "several", "another four", "half of the 30", "no fewer than seven",
      "3.5 million");
WORDS(holders, "the mayor", "police", "army officials", "a spokesman for the rebels", "Reuters",
      "the interior ministry", "a witness", "Karl Voss, the governor", "he", "residents",
      "a hospital source", "the Orlan Front", "state television", "two diplomats",
      "Marad's president", "the United Nations", "his lawyer", "the newspaper",
      "an official who asked not to be named", "The Osk Times", "human rights groups",
      "the prosecutor", "she", "both sides");
WORDS(weapons, "a car bomb", "rockets", "knives", "mortar fire", "an air strike", "a drone",
      "automatic rifles", "a roadside bomb", "tear gas", "chemical weapons", "grenades", "a truck");
WORDS(says, "said", "denied", "confirmed", "claimed", "said it was possible", "could not confirm",
      "reported", "insisted", "alleged", "told reporters", "admitted", "suggested", "doubted",
      "announced", "added", "said he believed", "rejected reports", "warned", "estimated",
      "testified");
WORDS(events, "attack", "bombing", "ambush", "clash", "raid", "explosion", "kidnapping", "arrest",
      "massacre", "shelling", "siege", "protest", "crash", "earthquake", "fire", "shooting", "coup",
      "ceasefire", "trial", "war");
WORDS(clauses, "{G} killed {N} {P} in {T} {D}", "{N} {P} were killed by {G} in {T} {D}",
      "{G} attacked {T} with {W} {D}, killing {N} {P} and wounding {N} others",
      "{G} had {V} {P} in {T} {D}", "{P} {V} {G} {D}", "{P} were {V} in {T} {D}", "{W} hit {T} {D}",
      "an {E} in {T} killed {N} {P} {D}", "the {E} was carried out by {G}",
      "{G} were behind the {E} in {T}", "{G} claimed responsibility for the {E} {D}",
      "no group had claimed responsibility for the {E}", "{N} of the dead were {P}",
      "the toll of the {E} rose to {N}", "{N} {P} were still missing {D}",
      "{G} freed {N} of the {P} they had held since the {E}",
      "{N} {P} were arrested over the {E} in {T}", "{P} fled {T} after the {E}",
      "{G} abducted {P} {D} and took them to {T}",
      "{P} arrived in {T} {D} and left for {T} two days later", "{P} died of their wounds {D}",
      "{N} {P} were hurt when {W} went off in {T}", "nobody was hurt in the {E}",
      "the {E} in {T} {D} was the work of {G}", "{G} did not attack {T}", "{G} may have used {W}",
      "{G} would attack {T} again", "{G} tried to kill {P} {D}", "{G} shot dead {P} outside {T}",
      "{P} were taken hostage by {G}", "{G} were blamed for the {E}",
      "it was not clear who was behind it", "{N} {P} and {N} {P} died, among them {P}",
      "{P} were charged with the {E} {D}", "{G} failed to protect {P} from the {E}",
      "the {E} left {N} dead and {N} injured, {N} of them {P}",
      "thousands protested in {T} {D} against the {E}", "{G} and {G} signed a ceasefire in {T} {D}",
      "a ferry sank off {T} {D} with {N} {P} on board", "{G} seized {T} from {G}",
      "{P} had been tortured by {G}", "the {E} that killed {P} {D} was a {E}",
      "{G} destroyed {N} houses in {T}", "{P} were rescued from {T} {D}", "{P} live in {T}");
WORDS(sentences, "{C}.", "{H} {S} that {C}.", "{C}, {H} {S}.", "According to {H}, {C}.",
      "\"We saw that {C},\" {H} {S}.", "{H} {S} {C}, but {H} {S} that {C}.",
      "{H} blamed {G} for the {E} in {T}.", "{H} accused {G} of the {E} {D}.",
      "{H} denied that {C}.", "{H} dismissed the claim that {C} as a lie.",
      "{H} {S} that {H} had told him that {C}.", "{D}, {C}, and {C}.",
      "The {E} came hours after {C}.", "{H} {S} {N} {P} had died, while {H} put the figure at {N}.",
      "{C} when {C}.", "{G} said in a statement: \"{C}.\"",
      "It was the second {E} in {T} this month, {H} {S}.", "{H} did not say whether {C}.",
      "If {C}, {H} {S}, {C}.", "He said that {C}. \"{C},\" he added.",
      "{H} condemned the {E} and called on {G} to leave {T}.",
      "Another {E} in {T} {D} left {N} dead.", "{G}, which {H} blames for the {E}, {S} {C}.",
      "{P} - {N} of them {P} - were in {T} when {C}.", "Reports that {C} were confirmed by {H}.",
      "{H} quoted {H} as saying that {C}.", "{G} have {V} {P}, {H} {S}, and the {E} was their {E}.",
      "The {E} in which {C} was {V} {D}.", "{X}", "{X}", "Earlier, {C}.",
      "{H} revised the toll of the {E} from {N} to {N}.", "{A} {S} that {C}.",
      "{A} {V} the {A} {D}.", "{H} {S} that the {Y} {Y} {P}.", "{G} {Y} {P} in {T} {D}, {H} {S}.",
      "{P}, {Y}, were {V} by {G}.", "The {E} was {Y} the {Y}, {H} {S}.", "{H} {Y} that {C}.",
      "{C} {Y} {C}.", "{Y}, {C}.", "{G} were {Y} for the {E} {Y} {P}.",
      "The {Y} of the {E} {Y} {N} {P}.", "{N} {Y} {P} {Y} in the {E}.", "No {Y} {Y} the {E}.",
      "His {Y}, {N}, {Y} {D}.", "\"{Y} {C},\" the {Y} {Y}.", "{K} {S} it had {V} {P} in {T} {D}.",
      "{K} was {V} by {K} in {T}.");

// Lists whose words rules look up one by one, wherever these may stand.
WORDS(tables, "article/account", "article/act", "article/aftermath", "article/answer",
      "article/anybody", "article/approach", "article/arm", "article/because", "article/belief",
      "article/belonging", "article/bringing", "article/calling", "article/carrying",
      "article/cause", "article/causing", "article/charge", "article/coming", "article/complicity",
      "article/contrast", "article/conviction", "article/craft", "article/dating_verb",
      "article/deadly", "article/degree", "article/determiner", "article/dying", "article/epithet",
      "article/evidence", "article/failing", "article/fellow_lead", "article/fellowship",
      "article/figure", "article/follower", "article/happening", "article/holding",
      "article/impact", "article/insurgent", "article/keeping", "article/kin", "article/label",
      "article/laid", "article/lasting", "article/left_out", "article/local", "article/membership",
      "article/mode", "article/naming", "article/neglect", "article/nobody", "article/office",
      "article/open_outcome", "article/other", "article/owning", "article/physical",
      "article/pointing", "article/portion", "article/position", "article/principal",
      "article/pronoun", "article/prosecution", "article/remains", "article/responsibility",
      "article/same", "article/share", "article/side", "article/simultaneous", "article/striking",
      "article/sublevel", "article/taking", "article/tie", "article/time_mark", "article/topic",
      "article/town", "article/untruth", "article/using", "article/venue_preposition",
      "article/violence", "article/violent", "article/whole", "article/wrong", "sayswho/deeds",
      "sayswho/doubt", "sayswho/edges", "sayswho/hedges", "sayswho/predicates", "sayswho/undone",
      "sayswho/words", "what/asking", "what/class", "what/frame", "what/governor", "what/lean",
      "what/light", "what/matter", "what/verbal", "where/actor_verb", "where/address",
      "where/common", "where/compass", "where/land_word", "where/locating", "where/masthead",
      "where/party", "where/preposition", "where/qualifier", "where/street", "where/town_body",
      "where/vessel", "howmany/bound", "howmany/clause", "howmany/collective", "howmany/fixed",
      "howmany/label", "howmany/others", "howmany/particle", "howmany/person", "howmany/revision",
      "howmany/subset", "howmany/unit", "howmany/vague", "who/acting_verbs", "who/contexts",
      "who/country_forms", "who/determiners", "who/heads", "who/leaders", "who/modifiers",
      "who/pronouns", "who/roles", "who/taking_verbs", "who/titles", "when/holiday", "when/signal",
      "when/telling", "when/tense");
_Static_assert(sizeof tables / sizeof *tables == MADE_NEWS_TABLES, "a list for each table");

#define LIST(letter, words)                                                                        \
    {                                                                                              \
        letter, sizeof(words) / sizeof *(words), words                                             \
    }
static const word_list lists[] = {LIST('G', groups),  LIST('P', people), LIST('T', towns),
                                  LIST('D', days),    LIST('N', counts), LIST('H', holders),
                                  LIST('W', weapons), LIST('S', says),   LIST('E', events),
                                  LIST('C', clauses)};

void made_news_open(made_news *out, const lexicon *lexicon, uint64_t seed)
{
    *out = (made_news){.chance = seed};
    assert_int_equal(lexicon_find_table(&out->triggers, lexicon, "what/trigger", 2, NULL), 0);
    assert_int_equal(lexicon_find_table(&out->cues, lexicon, "sayswho/cues", 10, NULL), 0);
    assert_int_equal(lexicon_find_table(&out->agents, lexicon, "who/agents", 1, NULL), 0);
    assert_int_equal(lexicon_find_table(&out->actors, lexicon, "who/actors", 2, NULL), 0);
    for (size_t i = 0; i < MADE_NEWS_TABLES; i++)
        assert_int_equal(lexicon_find_table(&out->words[i], lexicon, tables[i], 1, NULL), 0);
}

static slice cell_by_chance(made_news *news, const lexicon_table *table, uint32_t column)
{
    return lexicon_cell(table, random_below(&news->chance, table->rows), column);
}

// A past that the tagger takes for one: "raided", "fired", "denied".
static void add_past(buffer *out, slice verb)
{
    const char last = verb.data[verb.length - 1];
    const bool is_y =
        last == 'y' && verb.length > 2 && strchr("aeou", verb.data[verb.length - 2]) == NULL;
    buffer_add(out, slice_of(verb.data, verb.length - (is_y ? 1 : 0)));
    buffer_add(out, last == 'e' ? SLICE("d") : is_y ? SLICE("ied") : SLICE("ed"));
}

// A verb that tells of an act, in the past; nouns are left to the lists.
static void add_act(buffer *out, made_news *news)
{
    for (;;) {
        const uint32_t row = random_below(&news->chance, news->triggers.rows);
        if (!slice_equal(lexicon_cell(&news->triggers, row, 1), SLICE("v")))
            continue;
        const slice with = lexicon_cell(&news->triggers, row, 2);
        add_past(out, lexicon_cell(&news->triggers, row, 0));
        if (with.length > 0)
            buffer_add_byte(out, ' ');
        buffer_add(out, with);
        return;
    }
}

// A word or phrase of any of the lists; "-ing" and the like are no words.
static void add_listed(buffer *out, made_news *news)
{
    for (;;) {
        const lexicon_table *table = &news->words[random_below(&news->chance, MADE_NEWS_TABLES)];
        const slice word = cell_by_chance(news, table, 0);
        if (word.length == 0 || !utf8_is_letter((uint8_t)word.data[0]))
            continue;
        buffer_add(out, word);
        return;
    }
}

static void add_form(buffer *out, made_news *news, const char *form, uint32_t depth);

static void add_word(buffer *out, made_news *news, char letter, uint32_t depth)
{
    if (letter == 'V') {
        add_act(out, news);
    } else if (letter == 'X') { // the example of a cue is a sentence
        buffer_add(out, cell_by_chance(news, &news->cues, 9));
    } else if (letter == 'Y') {
        add_listed(out, news);
    } else if (letter == 'A') {
        buffer_add(out, SLICE("the "));
        buffer_add(out, cell_by_chance(news, &news->agents, 0));
    } else if (letter == 'K') {
        buffer_add(out, cell_by_chance(news, &news->actors, 1));
    }
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (lists[i].letter == letter)
            add_form(out, news, lists[i].words[random_below(&news->chance, lists[i].count)],
                     depth + 1);
}

static void add_form(buffer *out, made_news *news, const char *form, uint32_t depth)
{
    for (const char *at = form; *at != '\0' && depth < 8; at++) {
        if (at[0] == '{' && at[1] != '\0' && at[2] == '}') {
            add_word(out, news, at[1], depth);
            at += 2;
        } else {
            buffer_add_byte(out, *at);
        }
    }
}

void made_news_write(buffer *out, made_news *news, uint32_t count)
{
    buffer_add_format(out, "BROD, March %u, 2025 (Novara Wire) - The mayor was in the town.",
                      1 + random_below(&news->chance, 28));
    for (uint32_t i = 0; i < count; i++) {
        const size_t start = out->length + 1;
        buffer_add(out, random_below(&news->chance, 4) == 0 ? SLICE("\n\n") : SLICE(" "));
        add_form(out, news,
                 sentences[random_below(&news->chance, sizeof sentences / sizeof *sentences)], 0);
        for (size_t at = start; at < out->length; at++) {
            if (out->data[at] >= 'a' && out->data[at] <= 'z')
                out->data[at] = (char)(out->data[at] - 'a' + 'A');
            if (out->data[at] > ' ' && out->data[at] != '"')
                break;
        }
    }
}
