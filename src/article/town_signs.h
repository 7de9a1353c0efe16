// What speaks for a town's being the one where an article's subject happened: signs that are there
// or not, each with a weight in lexicon/article/town.lex.
#ifndef ARTICLE_TOWN_SIGNS_H
#define ARTICLE_TOWN_SIGNS_H

#include "article/article_internal.h"

typedef enum town_sign {
    TOWN_ANY,           // of every town: what speaks for there being one at all
    TOWN_SETTLED,       // what was told and claimed of the incident settles for it
    TOWN_PLACED,        // the incident's own place lies in it
    TOWN_AGAINST,       // the incident's own place lies elsewhere
    TOWN_CLAIMED,       // a claim of the incident's place names it
    TOWN_OTHERS,        // a claim of another incident's place names it
    TOWN_TOLD,          // told as where something may happen, at least once
    TOWN_WITH_VIOLENCE, // told in a sentence that tells of any violence
    TOWN_WITH_ACT,      // told in a sentence that tells of the incident
    TOWN_TITLE,         // told in a headline
    TOWN_TITLE_IN,      // behind "in" there
    TOWN_FIRST,         // told in the first sentence of the text
    TOWN_EARLY,         // in the first five
    TOWN_LATE,          // only behind them
    TOWN_IN,            // behind "in" or "at"
    TOWN_NEAR,          // behind "near", "outside", "west of"; "the Dalby suburbs"
    TOWN_IN_ACT,        // behind "in", in a sentence that tells of the incident
    TOWN_IN_VIOLENCE,   // the same of any act of violence
    TOWN_FROM,          // behind "from"
    TOWN_HOME,          // where somebody lives
    TOWN_HERE,          // its police come
    TOWN_AWAY,          // its hospital takes the hurt
    TOWN_HELD,          // its jail holds somebody
    TOWN_SITED,         // told with its state or country
    TOWN_DATELINE,      // the article is dated from it
    TOWN_CAPTION,       // it stands before a dash in capitals
    TOWN_DATED_ALL,     // the article is dated from it and names it nowhere else
    TOWN_NEWSROOM,      // the newsroom's
    TOWN_NEWSROOM_ALL,  // told as the newsroom's and nowhere else
    TOWN_PART,          // told as part of another name and nowhere else
    TOWN_TWICE,         // told twice
    TOWN_OFTEN,         // three or four times
    TOWN_MUCH,          // more
    TOWN_MUTE,          // nothing is told to happen there, but in another
    TOWN_MOST,          // no other town is told more
    TOWN_SPEAKS,        // a government's seat only: "Dalby vowed"
    TOWN_UNLISTED,      // in no gazetteer
    TOWN_UNLISTED_IN,   // and behind "in"
    TOWN_HAMLET,        // fewer than 2,000 people
    TOWN_LARGE,         // more than 50,000
    TOWN_HUGE,          // more than 400,000
    TOWN_NAMESAKES,     // other towns of its country bear the name
    TOWN_ALONE,         // nothing else in the text lies in its state or province
    TOWN_STATE,         // its state or province is named
    TOWN_BESIDE,        // a far larger town near by is told, too
    TOWN_ABOVE,         // a far smaller town near by is told, too
    TOWN_FAR,           // the dateline's town is far
    TOWN_ASTRAY,        // the newsroom's is in another state or province
    TOWN_SHORTENED,     // another town's name begins with its own
    TOWN_BUILDING,      // its name ends with a word for a street or building
    TOWN_TITLE_HOME,    // "Dalby man held" in a headline
    TOWN_ONLY,          // no other town is told
    TOWN_SIGNS,         // at most 64
} town_sign;

typedef struct town_candidate {
    const where_place *town;
    uint64_t signs;    // bits by town_sign
    uint32_t told;     // how often, but for newsrooms and lists of films
    uint32_t mentions; // of those as where something happens
} town_candidate;

typedef struct town_candidates {
    town_candidate *all; // in the order of their first mention, the dateline's last
    uint32_t count, capacity;
} town_candidates;

// Every town that the article names or is dated from and that the incident may lie in, with what
// speaks for each as its place. Linear in tokens, places and claims. An arena that fails remembers.
void article_gather_towns(town_candidates *out, const article_claims *claims, uint32_t incident);
bool article_is_town(const where_place *place);
slice article_town_sign_name(town_sign sign);

// ---- town_words.c ----

// "LEYTON (WXYZ) -" behind a caption or an update: a dateline that does not head the article.
bool article_is_caption(const article_claims *claims, const where_place *place);
// "Dalby vowed to retaliate": the capital that acts is a government.
bool article_is_speaker(const article *article, const where_place *place);
// "Kyiv denied it", "talks with Kyiv": the capital means its government, and nothing happened
// there.
bool article_is_seat(const article_claims *claims, const where_place *place);
// What the words behind a town's name say: "Dalby police" here, "Leyton Regional Hospital" away, "a
// Dalby man" home, "the Dalby suburbs" near, "the Dalby jail" held; SLICE_NONE.
slice article_sign_behind(const article_claims *claims, const where_place *place);
// How the words before it come by the town: "in", "near", "from"; SLICE_NONE.
slice article_approach_to(const article_claims *claims, const where_place *place);

// Do the words end in one for a street? Is one of them a hospital's?
bool article_is_street(const article_claims *claims, const where_place *place);
bool article_names_care(const article_claims *claims, const where_place *place);

// ---- town_choice.c ----

// The town that most speaks for, NULL where none is named.
const where_place *article_choose_town(const article_claims *claims, uint32_t incident);

#endif
