// What the files of this room share: the readers, and who holds a piece of text.
#ifndef ARTICLE_ARTICLE_INTERNAL_H
#define ARTICLE_ARTICLE_INTERNAL_H

#include "article/article.h"
#include "base/map.h"
#include "store/signed_table.h"

// Violence or a disaster: what an article that tells of one is about before all else.
static inline bool article_is_calamity(what_type type)
{
    return type == WHAT_ASSAULT || type == WHAT_DISASTER;
}

struct article_readers {
    const lexicon *lexicon; // borrowed
    text_splitter *splitter;
    neural_model *network;
    syntax_reader *syntax;
    who_reader *who;
    when_reader *when;
    where_gazetteer *where;
    howmany_reader *howmany;
    sayswho_reader *sayswho;
    what_reader *what;
    intake_knowledge *intake;
    lexicon_table epithets;       // agent noun, type, certainty
    lexicon_table memberships;    // agent noun that belongs to the group it names
    lexicon_table responsibility; // predicate lemma, stance, as, verbs
    lexicon_table principals;     // words that lead to whom somebody speaks for
    lexicon_table labels;         // TYPE, TYPE/mode or TYPE:word, noun, preposition
    lexicon_table left_out;       // words that a headline leaves out before a noun
    lexicon_table contexts;       // of the room what
    lexicon_table physical;       // types that make incidents, and how
    lexicon_table pronouns;       // words that are no value of their own
    lexicon_table sublevels;      // "local", "municipal": authorities not the land's; noun behind
    lexicon_table arms;           // nouns that act for the state they belong to
    lexicon_table modes;          // modes that two tellings of one act may name
    lexicon_table topics;         // statement predicates that carry no topic
    lexicon_table unfinished;     // verbs that tell nothing without what is said or known
    lexicon_table open_outcomes;  // words of an attack that do not tell who lived
    lexicon_table lasting;        // nouns of what lasts for months or years
    lexicon_table rarity;         // word, ln(paragraphs / paragraphs that have it)
    lexicon_table offices;        // roles of those who speak of incident after incident
    lexicon_table streets;        // words that end the name of a street
    lexicon_table happenings;     // nouns of events, endings of such nouns
    lexicon_table simultaneous;   // words that lead a clause of the same time
    lexicon_table convictions;    // words that tell what fighters believe, no group's name
    lexicon_table dyings;         // words of a death that may come days after the act
    lexicon_table ties;           // "in connection with the raid", "jailed for it"
    lexicon_table time_marks;     // "after rockets hit Dalby"
    lexicon_table dating_verbs;   // "the raid came after"
    lexicon_table adding;         // word, effect, of the room howmany: "two more miners"
    lexicon_table aftermaths;     // words of what follows an act of violence on a later day
    lexicon_table charges;        // words that stand for what somebody was blamed for
    lexicon_table prosecutions;   // verbs of prosecutors and courts
    lexicon_table laid;           // participle behind an act, preposition, stance
    lexicon_table charged;        // verb, preposition, noun for a charge
    lexicon_table evidences;      // nouns for what speaks for a share in an act, stance
    lexicon_table leadings;       // verbs by which it leads to somebody, preposition
    lexicon_table untruths;       // words that call a thing untrue
    lexicon_table callings;       // verbs that call a thing something
    lexicon_table causings;       // verbs of one thing bringing about another
    lexicon_table followers;      // who and what acts for whom it belongs to
    lexicon_table deeds;          // hostile acts, of the room sayswho
    lexicon_table takings;        // words for taking a town
    lexicon_table figures;        // nouns for a number told
    lexicon_table wrongs;         // words that call a number wrong
    lexicon_table beliefs;        // participle of belief, holder
    lexicon_table kin;            // relatives
    lexicon_table crafts;         // planes, ships, and whose words may name one another
    lexicon_table degrees;        // how badly people are hurt
    lexicon_table anybody;        // nouns for victims of whom they tell nothing
    lexicon_table fellow_leads;   // words that lead to those of whom somebody is one, kind
    lexicon_table holdings;       // who holds a town, part
    lexicon_table personal;       // pronoun, person, of the room who
    lexicon_table wholes;         // word for all of whom a part is counted, slot
    lexicon_table complicity;     // verbs whose subject has a share in what their object does
    lexicon_table namings;        // verbs by which a source names a doer
    lexicon_table fellowships;    // words for those to whom the same was done, slot
    lexicon_table keepings;       // verbs of holding on to captives, word behind
    lexicon_table others;         // words that make an event another one than was told before
    lexicon_table pointers;       // "that attack"
    lexicon_table same_nouns;     // noun, group of nouns for one kind of event
    lexicon_table ownings;        // verbs whose subject claims the act that is their object
    lexicon_table scenes;         // they make a building the scene of the act
    lexicon_table entries;        // acts by which people get into a building
    lexicon_table portions;       // nouns for some of those behind "of"
    lexicon_table usings;         // verbs of using a weapon
    lexicon_table impacts;        // verbs of what a weapon does that hits
    lexicon_table nobodies;       // pronouns for nobody, who says nothing
    lexicon_table remains;        // nouns for what is left of a weapon
    lexicon_table part_leads;     // words that make a number a part, side; of the room howmany
    lexicon_table shares;         // words for an uncounted share
    lexicon_table strikings;      // verbs whose "with" leads to a weapon
    lexicon_table carryings;      // verbs of doing the act that is their object, whether wrong
    lexicon_table determiners;    // words before a noun, what they say of it
    lexicon_table failings;       // parts of machines, verbs of failing; which
    lexicon_table bringings;      // verbs of causing
    lexicon_table because;        // first words of "because of", "due to"
    lexicon_table violence;       // verbs of a violent act, lemma of their object
    lexicon_table acts;           // nouns for an act told before: lemma, whether "the" points, too,
                                  // whether it is good and bad alike
    lexicon_table violent;        // words that make an act one of violence: "this cowardly act"
    lexicon_table neglects;       // verbs of doing too little, lemma of an infinitive below
    lexicon_table belongings;     // verbs that tell whose somebody is
    lexicon_table positions;      // places whose owner fired what came from there
    lexicon_table sides;          // words that name a side of a war before a noun
    lexicon_table comings;        // verbs of coming from somewhere
    lexicon_table causes;         // what may be behind an act that nobody is named for
    lexicon_table insurgents;     // words in the name of an armed body that is no state's
    lexicon_table deadly;         // words beside an act that say how many died in it
    lexicon_table local;          // words behind a town that tell whether the story plays there
    signed_table towns;           // what speaks for a town's being where a story plays
    lexicon_table approaches;     // words before a town, how the story comes by it
    lexicon_table answers;        // lemma of what takes up what another said, words behind, how, of
    lexicon_table accounts;       // nouns for what somebody said
    lexicon_table contrasts;      // words that set one claim beside another, how, where
};

// ---- holder.c: who holds what the text says at a token ----

typedef struct article_holder {
    slice name;
    slice kind;
    slice via;
    slice parent;
    span at;
    span cue;
    sayswho_stance stance;
    sayswho_certainty certainty;
    uint32_t attribution; // ATTRIBUTION_NONE: the author
} article_holder;

article_holder article_author(void);
// The nearest attribution above that is speech, ATTRIBUTION_NONE; chains skip attitudes.
uint32_t article_outer_speech(const sayswho_layer *sayswho, uint32_t attribution);
article_holder article_holder_of(const article *article, uint32_t attribution);
// The holder of a value that a definite phrase takes for granted ("the March 22 attack in Moscow"):
// inside indirect speech that is introduced by its source the author vouches for it; in quotations
// and in sentences whose attribution trails it stays the speaker's.
article_holder article_holder_of_background(const article *article, uint32_t attribution);

// The holder of what an event's role says, with the modality of the telling.
article_holder article_holder_of_role(const article *article, const article_readers *readers,
                                      const what_event *event, const what_role *role);

// The attribution that denies what another one reports ("dismissed claims that ..."),
// ATTRIBUTION_NONE.
uint32_t article_denier_of(const article *article, uint32_t attribution);

// "There is no proof that its men planted the bomb": does a noun that is denied lead the clause?
bool article_is_unproven(const article *article, uint32_t verb);

// ---- join.c, timing.c, claims.c, responsibility.c, epithet.c, statement.c, itinerary.c, label.c:
// the steps of a reading, in this order ----

dateline_status article_join_events(article *article, const article_readers *readers);
dateline_status article_solve_times(article *article, const article_readers *readers);
// The days that the event's own time, which it has, sets for it.
when_interval article_time_bounds(const article *article, const what_event *event);
// Of its incident, or, where it contradicts that, by its holder's own words. It has an incident.
when_interval article_event_bounds(const article *article, uint32_t event);
void article_warn_of_times(article *article); // warn.c
dateline_status article_make_claims(article *article, const article_readers *readers);
void article_drop_undone(article *article); // undone.c
dateline_status article_make_stays(article *article, const article_readers *readers);
article_stay *article_add_stay(article *article, const article_stay *stay); // NULL without memory
// Stays of people who are told to be somewhere without a move: presence.c
void article_add_presences(article *article, const article_readers *readers);
dateline_status article_make_anchors(article *article, const article_readers *readers); // anchor.c
void article_label_incidents(article *article, const article_readers *readers);
void article_drop_empty_incidents(article *article); // prune.c: it renumbers
void article_tell_victims(article *article,
                          const article_readers *readers); // victim_age.c: their ages, their sex
void article_tell_history(article *article);               // historical.c: events of other years
void article_find_contexts(article *article, const article_readers *readers);
void article_link_answers(article *article, const article_readers *readers);          // answer.c
void article_write_chains(article *article);                                          // chain.c
void article_describe_holders(article *article);                                      // holder.c
dateline_status article_tell_story(article *article, const article_readers *readers); // story.c

// "Two of the captives were freed on Friday", "four were rescued from the ruins on Sunday": of the
// act the incident is about that is another day.
bool article_ends_captivity(const article *article, const what_event *event);
// "Four girls were rescued from the school": what came of an act, as its toll did.
bool article_counts_rescued(const what_event *event);

// What the article is about: an act before what follows from it, news before background; of equals
// the one told at most length. INCIDENT_NONE when it tells of journeys only. (subject.c)
uint32_t article_find_subject(const article *article);
// The same of what is told at the beginning or at some length: a story about something else that
// mentions an act in passing has none.
uint32_t article_find_story(const article *article);
// The text says so somewhere, not only that it is feared, planned or denied.
bool article_was_done(const article *article, const article_incident *incident);
// The first act of now that the article tells before a token, INCIDENT_NONE.
uint32_t article_lead_act(const article *article, uint32_t before);

// ---- claim.c: one way to add a claim ----

#define ACCUSED_REMEMBERED 12u

// The acts by whom they struck, in the article's arena. First acts are their number + 1, 0 none.
typedef struct article_struck {
    map by_word;         // of the victims' phrases, in lower case
    uint32_t *by_entity; // [entity]
    struct struck_act *acts;
    uint32_t count, capacity;
} article_struck;
// struck.c. False without memory.
bool article_find_struck(article_struck *struck, const article *article);

// Claims are kept once per incident, slot, value, holder and stance.
typedef struct article_claims {
    article *article;
    const article_readers *readers;
    map seen;
    bool *participates; // [entity] takes part in an act, not only in a journey
    bool has_acts;      // is there any incident that is no journey?
    // Who was held responsible last, for those who deny it: tokens, and where the last list begins.
    uint32_t accused[ACCUSED_REMEMBERED];
    uint32_t accused_count, accused_group;
    uint32_t accused_of; // incident
    article_struck struck;
} article_claims;

// What an incident's tellings come to: the most dead, and the most hurt by words that say so.
typedef struct article_outcome {
    uint32_t dead, hurt;
} article_outcome;
article_outcome article_outcome_of(const article *article, const article_readers *readers,
                                   uint32_t incident);
bool article_leaves_outcome_open(const article *article, const article_readers *readers,
                                 const what_event *event);
// Did whom the act struck, one person, die in the incident?
bool article_died(const article *article, uint32_t incident, const what_event *act,
                  const what_role *struck);
// Does the sentence count others among the dead? "A man was shot dead and a woman was shot".
bool article_is_beside_dead(const article *article, uint32_t incident, const what_event *event,
                            const what_role *struck);
// Takes the dead out of the range of those who were shot; false when none of them lived.
bool article_outlive(howmany_range *range, const article_outcome *outcome);

// A claim with incident, slot, span, sentence and holder filled; value and ranges are the caller's.
article_claim article_claim_start(const article *article, uint32_t incident, article_slot slot,
                                  uint32_t token, span at, const article_holder *holder);
// Why a claim is: the rule that made it of an attribution, then what the network says of its cue.
slice article_why_said(const article *article, uint32_t attribution, const char *rule);
// Why a claim is: what was found, then by which rule it is somebody's, and what the network says of
// it: "trigger, subject, network agrees +2310, held by network +4120".
slice article_why_held(const article *article, slice what, uint32_t attribution);
// Adds it unless the same was claimed before. An empty value is dropped.
void article_claim_add(article_claims *claims, const article_claim *claim);
// is_dropped [claim_count]. The rest stays in order.
void article_drop_claims(article *article, const bool *is_dropped);

void article_claim_roles(article_claims *claims);          // claims.c
void article_claim_responsibility(article_claims *claims); // responsibility.c
// A culprit of the incident, unless the token names nobody.
void article_claim_responsible(article_claims *claims, uint32_t incident, uint32_t target,
                               const article_holder *holder, const char *rule);
// accomplice.c: the incident whose doers the verb's subject helps ("arming the rebels"),
// INCIDENT_NONE; and what somebody says of such a subject.
uint32_t article_incident_of_accomplices(const article_claims *claims, uint32_t deed);
void article_claim_accomplice(article_claims *claims, uint32_t verb);
// own_name.c: the name of an actor who is the speaker, or who acts for him or for another by whom
// he is told ("it", "its troops"); SLICE_NONE for any other.
slice article_own_name(const article *article, const article_readers *readers, uint32_t actor,
                       const article_holder *holder);
// "This is [their] handiwork", said a mayor: others than the speaker and those he speaks for.
bool article_means_others(const article *article, const article_readers *readers, uint32_t pronoun,
                          const article_holder *holder);
// "We did not shell the town": does a clause of his own words deny a deed of the speaker?
bool article_denies_own_deed(const article *article, const article_readers *readers, uint32_t verb);
// denial.c. The first clears what was remembered of an earlier accusation.
void article_remember_accused(article_claims *claims, uint32_t incident, uint32_t token,
                              bool is_first, bool opens_group);
bool article_claim_denial(article_claims *claims, uint32_t attribution);
void article_claim_epithets(article_claims *claims); // epithet.c
void article_claim_culprits(article_claims *claims); // culprit.c
void article_claim_fellows(article_claims *claims);  // fellows.c
void article_claim_parts(article_claims *claims);    // parts.c
// The amount whose words the token is one of, NULL; by halves, as texts may be all amounts. parts.c
const howmany_amount *article_amount_over(const article *article, uint32_t token);
// The slot for a part of what another slot counts, SLOT_COUNT when there is none (claim_count.c).
article_slot article_subset_slot(article_slot slot);
void article_claim_degrees(article_claims *claims);  // degree.c
void article_claim_contests(article_claims *claims); // contest.c
void article_claim_taken_up(article_claims *claims); // answer_reference.c: "dismissed the claim"
// supposed.c: what the noun, whose holder is given, is said or believed to be.
void article_claim_supposed(article_claims *claims, uint32_t incident, article_slot slot,
                            uint32_t head, article_holder holder);
void article_claim_deadly(
    article_claims *claims); // deadly.c: how many died by its name, where fewer are counted
void article_claim_town(article_claims *claims);       // town.c: of the story, for its subject
void article_claim_day(article_claims *claims);        // story_day.c: of the story, for its subject
void article_find_towns(article_claims *claims);       // town.c: of every incident, after claims
void article_claim_statements(article_claims *claims); // statement.c
void article_drop_nested_statements(article *article); // nested.c: told by another whole
void article_drop_shorter_tellings(article *article,   // shorter.c: of sorted claims
                                   const article_readers *readers);
// Does the word before a noun say this of it, as article/determiner has it: "new", "pair"?
bool article_determiner_says(const article *article, const article_readers *readers, uint32_t noun,
                             slice what);
void article_drop_wider_places(article *article);      // place_level.c: around another of them
void article_drop_doubted_parts(article *article);     // doubted.c: the other side of their act
void article_settle_headline_claims(article *article); // headline.c: whose they are

// ---- epithet.c: nouns that say what their bearer did ----

typedef struct article_epithet {
    what_type type;   // of the incident
    bool is_probable; // "suspect"
} article_epithet;

// Is the word such a noun ("hijacker")?
bool article_find_epithet(article_epithet *out, const article *article,
                          const article_readers *readers, uint32_t token);

// ---- aftermath.c ----

// An act of violence, a disaster or those whom it hurt.
bool article_is_violent(what_type type);
// Does the time date an arrest, a trial, a statement … rather than an act of violence?
bool article_dates_aftermath(const article *article, const article_readers *readers,
                             const when_time *time);

// Is it a death that may have come days after the act it comes of?
#define ARTICLE_DYING_DAYS 60 // from an act to a death that comes of it
bool article_is_dying(const article *article, const article_readers *readers,
                      const what_event *event);
// "Thousands fled on Tuesday after the raids": people go on fleeing for days.
bool article_is_flight(const what_event *event);
// Either of them: its day is the act's only when nothing else tells that.
bool article_comes_later(const article *article, const article_readers *readers,
                         const what_event *event);
// The number of words from `first` on that are such a noun ("hostage-takers" is three), 0: none.
uint32_t article_match_epithet(article_epithet *out, const article *article,
                               const article_readers *readers, uint32_t first);

// ---- care.c ----

// What a word beside a town tells: "here" of its police, "away" of a hospital, "home"; SLICE_NONE.
slice article_local_sign(const article_claims *claims, uint32_t token);
// Does a hospital stand before the town, "Leyton Medical Center in Dalby"?
bool article_has_care(const article_claims *claims, const where_place *place);
// Is the place where the hurt were taken or died, and the event no more than that?
bool article_is_only_care(const article_claims *claims, const what_event *event, uint32_t index);

// ---- doer.c ----

// The token that names the doer of an incident whom a role only describes ("the guerrillas" after
// "rebels of the Front"); the role's own head when the same holder names none, or several.
uint32_t article_named_doer(const article *article, const article_readers *readers,
                            uint32_t incident, const what_role *role, slice holder);
// "A handful [of agitators]", "hundreds [of marchers]": the word that says of whom; any other the
// word itself.
uint32_t article_past_portion(const article *article, const article_readers *readers,
                              uint32_t head);

// ---- value.c: the forms that values take ----

// An actor's value: the canonical name, the organisation whose members are meant ("Daesh-K
// members"), a country for its government, else the noun phrase without article.
slice article_actor_value(const article *article, const article_readers *readers, uint32_t head);
// The words that name an actor: "members of the army", where article_phrase_span has "members".
span article_actor_span(const article *article, const article_readers *readers, uint32_t head);
// The organisation whose members a noun phrase tells of, ENTITY_NONE.
uint32_t article_group_of_members(const article *article, const article_readers *readers,
                                  uint32_t head);
// "The president's brother": his name, where the article gives it ("his brother Ivo"); SLICE_NONE.
slice article_relative_name(const article *article, const article_readers *readers, uint32_t head);
// "The plane": the noun that told of it at length before, else itself.
uint32_t article_craft_told(const article *article, const article_readers *readers, uint32_t head);
// The same for those who were struck, whose count is a slot of its own.
slice article_victim_value(const article *article, const article_readers *readers, uint32_t head);
// The noun that a pronoun stands for; the token itself when it is no pronoun or stands for nothing.
uint32_t article_antecedent(const article *article, uint32_t head);
// A noun phrase as written, without a leading article and trailing clauses (phrase.c).
slice article_phrase_value(const article *article, uint32_t head, bool with_modifiers);
span article_phrase_span(const article *article, uint32_t head, bool with_modifiers);
// Words as a value: a phrase at the head of a sentence has its capital from there.
slice article_phrase_text(const article *article, span at);
slice article_place_value(const article *article, const what_role *role, uint32_t *place);
// Does the word stand for something else ("they", "this") rather than name or describe it?
bool article_is_pronoun(const article *article, uint32_t token);
// Is the entity anybody but "he" or "I", whose name or description the text keeps to itself?
bool article_is_somebody(const article *article, uint32_t entity);
// Number of a plural without one ("the terrorists") from another mention of the same entity.
bool article_entity_count(howmany_range *out, const article *article,
                          const article_readers *readers, uint32_t entity);

// A participle before its victim ("the slain general"): the day and the place of the clause around
// it are not its own.
bool article_is_participle(const article *article, const what_event *event);
// Is a day that lies ahead given to what has happened? Then it is another's ("talks next week").
bool article_is_future(const article *article, const what_event *event, int32_t day);
// The incident that an event, or the nearest event mention before a token, belongs to.
uint32_t article_incident_of_event(const article *article, uint32_t event);
// The article's main incident of a type (most mentions, then first told), INCIDENT_NONE.
uint32_t article_main_incident(const article *article, what_type type);
// A new incident made by something else than an event mention (a topic of statements).
uint32_t article_add_incident(article *article, what_type type, slice label);

#endif
