// A ledger that tells of three incidents: a raid in Sfax (articles 1 and 2, whose tolls contradict
// each other), a protest in Tunis and, a year later, a quake without a day of its own in Gabes.
#ifndef SUPPORT_LEDGER_TOLD_H
#define SUPPORT_LEDGER_TOLD_H

#include "support/ledger_fixture.h"

#define RAID 1
#define PROTEST 2
#define QUAKE 3

static inline void claim(article *article, article_slot slot, const char *value, const char *holder)
{
    article_claim *made =
        ARENA_PUSH(article->arena, article->claims, article->claim_count, article->claim_capacity);
    assert_non_null(made);
    *made = (article_claim){.slot = slot,
                            .value = slice_from_string(value),
                            .range = {0, HOWMANY_UNBOUNDED},
                            .bounds = WHEN_ALWAYS,
                            .place = PLACE_NONE,
                            .at = {0, 4},
                            .holder = slice_from_string(holder),
                            .attribution = ATTRIBUTION_NONE};
}

static inline void stay(article *article, const char *person, const char *kind, const char *place,
                        when_interval bounds)
{
    article_stay *made =
        ARENA_PUSH(article->arena, article->stays, article->stay_count, article->stay_capacity);
    assert_non_null(made);
    *made = (article_stay){.person = slice_from_string(person),
                           .kind = kind,
                           .place = slice_from_string(place),
                           .bounds = bounds,
                           .at = {0, 4},
                           .holder = SLICE("police")};
}

static inline void locate(article *article, const char *country, double latitude, double longitude)
{
    where_place *place = ARENA_PUSH(article->arena, article->where.places, article->where.count,
                                    article->where.capacity);
    assert_non_null(place);
    *place = (where_place){.name = article->incidents[0].place_name,
                           .country = slice_from_string(country),
                           .latitude = latitude,
                           .longitude = longitude,
                           .has_point = true,
                           .precision = WHERE_TOWN,
                           .container = PLACE_NONE};
    article->incidents[0].place = 0;
}

static inline who_entity *add_entity(article *article, who_kind kind, const char *text,
                                     const char *country)
{
    who_layer *who = &article->who;
    who_entity *made =
        ARENA_PUSH(article->arena, who->entities, who->entity_count, who->mention_capacity);
    assert_non_null(made);
    *made = (who_entity){.kind = kind,
                         .name = slice_from_string(text),
                         .country = slice_from_string(country),
                         .is_named = true};
    return made;
}

// Every entity plays a part in the act of the first incident; one part is nobody's.
static inline void cast_all(article *article)
{
    what_event *event = ARENA_PUSH(article->arena, article->what.events, article->what.count,
                                   article->what.capacity);
    const uint32_t count = article->who.entity_count;
    event->roles = ARENA_ARRAY(article->arena, count + 1, what_role);
    event->role_count = count + 1;
    for (uint32_t i = 0; i < count; i++)
        event->roles[i].entity = i;
    event->roles[count].entity = ENTITY_NONE;
    article->incidents[0].events = ARENA_NEW(article->arena, uint32_t);
    article->incidents[0].event_count = 1;
}

static inline article_incident *another_incident(article *article, const char *label)
{
    article_incident *made = ARENA_PUSH(article->arena, article->incidents, article->incident_count,
                                        article->incident_capacity);
    assert_non_null(made);
    *made = (article_incident){.type = WHAT_ASSAULT,
                               .label = slice_from_string(label),
                               .bounds = WHEN_ALWAYS,
                               .place = PLACE_NONE};
    return made;
}

static inline void tell_of_raid(const fixture *fixture)
{
    article *first = make_article(fixture, "Nine men were killed in a raid.", 19000, 9);
    first->source.outlet = SLICE("Hill Wire");
    claim(first, SLOT_PERPETRATOR, "Red Front", "police");
    locate(first, "TUN", 34.7, 10.8);
    stay(first, "Karim Haddad", "enter", "Sfax", (when_interval){19000, 19000});
    add(fixture, with_story(fixture, first, 100, 16), true);
    article *second = make_article(fixture, "Forty were killed in the raid.", 19000, 40);
    second->source.outlet = SLICE("Coast Post");
    second->claims[0].holder = SLICE("a hospital");
    locate(second, "TUN", 34.7, 10.8);
    add(fixture, with_story(fixture, second, 100, 16), true);
}

static inline void tell_of_protest(const fixture *fixture)
{
    article *made = make_article(fixture, "Hundreds marched in Tunis.", 19010, 0);
    made->source.outlet = SLICE("Coast Post");
    made->source.title = SLICE("Bread march");
    made->claim_count = 0;
    made->incidents[0].type = WHAT_PROTEST;
    made->incidents[0].label = SLICE("Bread march");
    made->incidents[0].place_name = SLICE("Tunis");
    claim(made, SLOT_PERPETRATOR, "Bakers' Guild", "a witness");
    stay(made, "Amal Ziani", "leave", "Tunis", (when_interval){19009, 19010});
    add(fixture, with_story(fixture, made, 500, 16), true);
}

static inline void tell_of_quake(const fixture *fixture)
{
    article *made = make_article(fixture, "A quake shook Gabes, killing two.", 19400, 2);
    made->incidents[0].type = WHAT_DISASTER;
    made->incidents[0].label = SLICE("Quake");
    made->incidents[0].place_name = SLICE("Gabes");
    made->incidents[0].bounds = WHEN_ALWAYS;
    locate(made, "TUN", 33.9, 10.1);
    add(fixture, with_story(fixture, made, 900, 16), true);
}

// What a bishop speaks of, not a thing that happened; the ledger's next incident.
static inline void tell_of_topic(const fixture *fixture)
{
    article *made = make_article(fixture, "The bishop called for patience.", 19500, 0);
    made->claim_count = 0;
    made->incidents[0].type = WHAT_CONSULT;
    made->incidents[0].label = SLICE("patience");
    made->incidents[0].place_name = SLICE_NONE;
    made->incidents[0].bounds = WHEN_ALWAYS;
    made->incidents[0].is_topic = true;
    claim(made, SLOT_STATEMENT, "patience is wanted", "the bishop");
    add(fixture, with_story(fixture, made, 1300, 16), true);
}

static inline void tell_of_all(const fixture *fixture)
{
    tell_of_raid(fixture);
    tell_of_protest(fixture);
    tell_of_quake(fixture);
}

static inline ledger *open_for_reading(const fixture *fixture)
{
    ledger *ledger = NULL;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_READ, NULL), DATELINE_OK);
    return ledger;
}

// A decision that must succeed.
static inline void decide_now(const fixture *fixture, dateline_decision decision)
{
    ledger *ledger = NULL;
    int64_t number = 0;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, NULL),
                     DATELINE_OK);
    assert_int_equal(ledger_decide(&number, ledger, &decision, NULL), DATELINE_OK);
    ledger_close(ledger);
}

#endif
