// What the files on responsibility share: for which incident somebody is held responsible.
#ifndef ARTICLE_BLAME_H
#define ARTICLE_BLAME_H

#include "article/article_internal.h"

// The incident of an event, INCIDENT_NONE for a journey: nobody is held responsible for one.
uint32_t article_act_of_event(const article *article, uint32_t event);
// The incident of an act at or just below a token, INCIDENT_NONE. Nobody is held responsible for a
// journey.
uint32_t article_act_at(const article *article, uint32_t token);
// The incident that somebody is held responsible for whose deed stands at `deed` (TOKEN_NONE: none
// is named): without one what the article is about, that is the act told last before `token` that
// is no background, else the main one.
uint32_t article_act_in_question(const article_claims *claims, uint32_t deed, uint32_t token);
// The incident of an act's mention. One of which nothing else is told ("bombings blamed on the
// Front", "accused of torture") is opened; INCIDENT_NONE for what is no act.
uint32_t article_incident_opened_by(article *article, uint32_t event);
// Is it with what an act was done, not who did it: "three jets were involved"?
bool article_is_weapon(const article *article, uint32_t token);
// The same by its own word alone, not by what an act was done with elsewhere.
bool article_is_named_weapon(const article *article, uint32_t token);
// own_name.c. The body for which a holder speaks, as mentions of him tell, ENTITY_NONE; its name,
// or that of the service in which an unnamed source works, SLICE_NONE.
uint32_t article_body_of_speaker(const article *article, const article_holder *holder);
slice article_body_name(const article *article, const article_holder *holder);
// own_name.c. Is the subject a pronoun that may be the speaker, or those who act for him: "it",
// "its guns"?
bool article_is_own_actor(const article *article, const article_readers *readers, uint32_t subject);
// Somebody denies or admits what the verb or gerund tells of himself; false: it tells of another.
bool article_claim_own_deed(article_claims *claims, uint32_t incident, uint32_t verb,
                            const article_holder *holder);
// Who a speaker means by a pronoun for himself: "it" in the mouth of a spokesman is the body that
// he speaks for.
slice article_speaker_name(const article *article, const article_readers *readers, uint32_t pronoun,
                           const article_holder *holder);
// The speaker, or the body for which he speaks, is responsible in his own words at `token`.
void article_claim_speaker(article_claims *claims, uint32_t incident, uint32_t token,
                           const article_holder *holder);
// "The Front claimed the attack": is it such a claim? Then it is made.
bool article_claim_owned_act(article_claims *claims, uint32_t attribution);
// What whoever speaks says that he did, or did not.
void article_claim_told_deed(article_claims *claims, uint32_t verb);

// struck.c. The incident whose victim the verb's object is: "had not taken the bishop", where
// another act tells that the bishop was taken. INCIDENT_NONE.
uint32_t article_incident_of_victim(const article_claims *claims, uint32_t verb);
// Did the incident strike whoever the token stands for?
bool article_is_victim_of(const article_claims *claims, uint32_t token, uint32_t incident);

// Whoever is accused, or only suspected, may deny it: "the Front rejected the allegation".
bool article_stands_for_accusation(sayswho_stance stance);

// Is it a verb of violence: "shell", "throw", "open" of fire?
bool article_is_violent_deed(const article_claims *claims, uint32_t verb);

// responsibility.c. The act that somebody is charged with: the story's own, one that the word at
// `deed` opens, or the one in question. INCIDENT_NONE.
uint32_t article_incident_charged(article_claims *claims, uint32_t cue, uint32_t deed);
// responsibility.c. Does the word name somebody who can have done a thing: a person, a body, a
// group?
bool article_may_be_blamed(const article *article, uint32_t token);
// "Faces two counts of murder", "was arrested on a charge of murder": charged.c.
void article_claim_charged(article_claims *claims, uint32_t verb);

// What an accident was due to, as somebody says: cause.c.
void article_claim_cause(article_claims *claims, uint32_t verb);

// sides.c. The two sides of an incident that a source stands for: "Marad and Osk", "each side".
// False: of no two.
bool article_two_sides(const article_claims *claims, uint32_t incident, uint32_t source,
                       uint32_t sides[2]);
// "Accused each other": true when the words are so, whether both sides are known or not.
bool article_claim_each_other(article_claims *claims, uint32_t incident, uint32_t attribution);
// "Both said the other had fired first".
bool article_claim_other_side(article_claims *claims, uint32_t attribution);
// "Each said they were behind it": each of itself. False: the holder is not two.
bool article_claim_both_sides(article_claims *claims, uint32_t incident,
                              const article_holder *holder);
// "Dismissed both claims": versions.c.
bool article_claim_versions(article_claims *claims, uint32_t attribution);

// What an attribution says of whether it happened: happened.c.
void article_claim_happened(article_claims *claims, uint32_t index);
// The stance a row of the lexicon names, when somebody asserts it: an author merely tells. blame.c.
void article_take_stance(article_holder *holder, slice name);
// What "this", "it" or "the blast" is: the incident that is somebody's work, INCIDENT_NONE.
// blame.c.
uint32_t article_incident_of_subject(const article_claims *claims, uint32_t subject);
// "Bombings blamed on the Front": blamed_act.c.
void article_claim_participle(article_claims *claims, uint32_t token);
// What the words at a token say about who is responsible: blame.c.
void article_claim_blame(article_claims *claims, uint32_t token);
// "No evidence of Russian involvement": involvement.c.
void article_claim_involvement(article_claims *claims, uint32_t token);
// "The killers were members of the Front": belonging.c.
void article_claim_belonging(article_claims *claims, uint32_t predicate);
// "Members of the Front committed this crime": belonging.c.
void article_claim_carrying(article_claims *claims, uint32_t verb);
// "This crime", "that outrage": does a noun stand for an act told before? belonging.c.
bool article_points_at_act(const article_claims *claims, uint32_t noun);
// "Was caused [by a short circuit]", "committed [by the Front]": TOKEN_NONE. belonging.c.
uint32_t article_doer_behind_by(const syntax_layer *syntax, uint32_t verb);
// "Responsible for this crime": is a word about an act told before? belonging.c.
bool article_is_about_told_act(const article_claims *claims, uint32_t token);
// "Denied that bullets had been used", "found fragments of rockets": weapon_use.c.
void article_claim_weapon_use(article_claims *claims, uint32_t token);
// "The target was an arms depot": aimed_at.c.
void article_claim_aimed_at(article_claims *claims, uint32_t predicate);
// "The shells came from army positions": origin.c.
void article_claim_origin(article_claims *claims, uint32_t verb);
// "Called that a lie": denial.c.
void article_claim_untruth(article_claims *claims, uint32_t token);

#endif
