// Inside of claims: one role of one event mention, on its way to becoming values of slots.
#ifndef ARTICLE_CLAIM_ROLE_H
#define ARTICLE_CLAIM_ROLE_H

#include "article/article_internal.h"

#define LOOKED_AT 64u // tellings or incidents, for one claim

typedef struct role_reading {
    article_claims *claims;
    const what_event *event;
    const what_role *role;
    uint32_t incident;
    article_holder holder;
} role_reading;

// Of a page of hundreds of tellings the first are looked through.
static inline uint32_t article_looked_at(uint32_t count)
{
    return count < LOOKED_AT ? count : LOOKED_AT;
}

// A claim of the role's incident by its holder, without a value.
article_claim article_claim_role(const role_reading *reading, article_slot slot, span at);
// The same with one, added to the article's.
void article_claim_role_value(const role_reading *reading, article_slot slot, slice value, span at);
// Is it a pronoun or the like, that names nobody?
bool article_role_says_nothing(const role_reading *reading, uint32_t head);
// Who did it or was struck, as the role tells.
void article_claim_actor(const role_reading *reading, article_slot slot);
// Is it somebody whom the role makes a victim though nothing was done to him? victim.c.
bool article_is_no_victim(const role_reading *reading, uint32_t head);
// "Among the dead were two nuns": does a figure of the event count the role as a part?
bool article_is_counted_part(const role_reading *reading);
// Are those counted the attackers' own, where others died, too? own_dead.c.
bool article_are_own_dead(const role_reading *reading);
// Does a figure of the event count them so? Nor is he who speaks of the dead.
bool article_is_own_dead(const role_reading *reading, uint32_t head);
// Does the event tell of them? Then whoever did it, "soldiers shot dead six of the raiders", is not
// who raided.
bool article_strikes_attackers(const role_reading *reading);
// Is it the death of one who killed others, or of "the gunman"? doer_death.c.
bool article_is_doers_death(const role_reading *reading);
// "Killed three. He then killed himself": four died. Told again, or told first as one of those
// killed, he is counted by then.
bool article_adds_to_victims(const role_reading *reading);
// The figure of a counting role, and whom it counts: claim_count.c.
void article_claim_count(const role_reading *reading);
// With what it was done, behind "with", where no role says so: weapon_use.c.
void article_claim_instrument(const role_reading *reading);
// Who threatens to do it, where no role names a doer: own_deed.c.
void article_claim_own_threat(const role_reading *reading);
// The day that a time expression of the role's event tells: claim_date.c.
void article_claim_date(const role_reading *reading, uint32_t time);
// The places that the role's event and its list tell.
void article_claim_place(const role_reading *reading);
// Is there a place of the event that stands on the map?
bool article_is_located(const what_event *event);
// Is it a building that a preposition makes the scene of the act?
bool article_is_venue(const role_reading *reading, const what_role *role);
// "Stormed a theatre": whoever gets into a building or holds it did it there.
bool article_is_entered(const role_reading *reading);
// Is it a building that was hit and named with its town: "bombed a market in Osk", "Osk airport"?
bool article_is_hit_in_town(const role_reading *reading, const what_role *role);

#endif
