// What an article tells of its incidents as the ledger keeps it: names, tolls, places, marks, and
// which accounts are compared with which.
#include "ledger/ledger_internal.h"
#include "support/ledger_told.h"

static article *of_many(const fixture *fixture, const char *text, uint32_t killed)
{
    article *made = make_article(fixture, text, 19000, killed);
    add_entity(made, WHO_PERSON, "Karim Haddad", "TUN");
    add_entity(made, WHO_PERSON, "Karim Haddad", "TUN"); // told twice, kept once
    add_entity(made, WHO_FACILITY, "Marsa Gate", "");
    add_entity(made, WHO_ORGANIZATION, "Harbour Union", "");
    add_entity(made, WHO_GROUP, "Red Front", "");
    add_entity(made, WHO_GOVERNMENT, "Tunisia", "TUN");
    add_entity(made, WHO_GOVERNMENT, "Nowhere", "");
    add_entity(made, WHO_PLACE, "Sfax", "TUN");
    add_entity(made, WHO_PERSON, "Al", "");
    add_entity(made, WHO_PERSON, "a guard", "")->is_named = false;
    cast_all(made);
    locate(made, "TUN", 34.7, 10.8);
    return made;
}

static bool is_among(const incident_words *words, const char *wanted)
{
    for (uint32_t i = 0; i < words->count; i++)
        if (slice_equal(words->items[i], slice_from_string(wanted)))
            return true;
    return false;
}

static incident_profile profile_of(const fixture *fixture, const article *article, uint32_t number)
{
    incident_profile profile;
    assert_int_equal(ledger_profile(&profile, fixture->arena, article, number), DATELINE_OK);
    return profile;
}

static void who_plays_a_part_is_in_the_profile(void **state)
{
    const fixture *fixture = *state;
    article *made = of_many(fixture, "Nine died.", 9);
    const incident_profile profile = profile_of(fixture, made, 0);
    assert_int_equal(profile.names.count, 2);
    assert_true(is_among(&profile.names, "karim haddad"));
    assert_true(is_among(&profile.names, "marsa gate"));
    assert_int_equal(profile.groups.count, 3);
    assert_true(is_among(&profile.groups, "harbour union"));
    assert_true(is_among(&profile.groups, "red front"));
    assert_true(is_among(&profile.groups, "TUN"));
    assert_true(is_among(&profile.words, "attack"));
    assert_true(is_among(&profile.words, "attacked")); // of the title
    assert_false(is_among(&profile.words, "on"));
}

// The subject of an article has everybody it names; what it recalls has not its title's words.
static void what_is_recalled_has_its_own_words(void **state)
{
    const fixture *fixture = *state;
    article *made = of_many(fixture, "Nine died.", 9);
    another_incident(made, "Old fire")->is_background = true;
    const incident_profile profile = profile_of(fixture, made, 1);
    assert_int_equal(profile.names.count, 0);
    assert_int_equal(profile.places.count, 0);
    assert_int_equal(profile.words.count, 0); // none of five letters
    made->subject = 1;
    assert_true(
        is_among(&((incident_profile[]){profile_of(fixture, made, 1)})->names, "karim haddad"));
}

// Whom an article names without a part in anything is its subject's, the first of them, too.
static void everybody_is_of_the_subject(void **state)
{
    const fixture *fixture = *state;
    article *made = make_article(fixture, "Nine died.", 19000, 9);
    add_entity(made, WHO_PERSON, "Amal Ziani", "");
    add_entity(made, WHO_GROUP, "Red Front", "");
    const incident_profile profile = profile_of(fixture, made, 0);
    assert_int_equal(profile.names.count, 1);
    assert_true(is_among(&profile.names, "amal ziani"));
    assert_int_equal(profile.groups.count, 0);
}

static void words_of_five_letters_say_something(void **state)
{
    const fixture *fixture = *state;
    article *made = make_article(fixture, "Nine died.", 19000, 9);
    made->incidents[0].label = SLICE("Siege riot");
    made->source.title = SLICE("Tower");
    const incident_profile profile = profile_of(fixture, made, 0);
    assert_int_equal(profile.words.count, 2);
    assert_true(is_among(&profile.words, "siege"));
    assert_true(is_among(&profile.words, "tower"));
}

static void tolls_grow_together(void **state)
{
    const fixture *fixture = *state;
    article *made = make_article(fixture, "Nine died.", 19000, 9);
    claim(made, SLOT_KILLED, "12", "a hospital");
    made->claims[1].range = (howmany_range){12, 14};
    claim(made, SLOT_KILLED, "7", "a mayor");
    made->claims[2].range = (howmany_range){7, 7};
    claim(made, SLOT_KILLED, "90", "a rumour");
    made->claims[3].range = (howmany_range){90, 90};
    made->claims[3].certainty = CERTAINTY_NEGATED;
    claim(made, SLOT_INJURED, "3", "police");
    made->claims[4].range = (howmany_range){3, 3};
    claim(made, SLOT_PLACE, "Marsa", "police");
    claim(made, SLOT_INJURED, "5", "police");
    made->claims[6].incident = 1;
    another_incident(made, "Another");
    const incident_profile profile = profile_of(fixture, made, 0);
    assert_int_equal(profile.killed.low, 12);
    assert_int_equal(profile.killed.high, 12); // 9 at most, until twelve were told
    assert_int_equal(profile.injured.low, 3);
    assert_true(is_among(&profile.places, "marsa"));
    assert_true(is_among(&profile.places, "sfax"));
}

static void names_beyond_the_limit_are_left(void **state)
{
    const fixture *fixture = *state;
    article *made = make_article(fixture, "Nine died.", 19000, 9);
    char *label = calloc(1, 20000);
    size_t length = 0;
    for (int i = 0; i < 2000; i++)
        length += (size_t)snprintf(label + length, 20000 - length, "word%05d ", i);
    made->incidents[0].label = slice_of(label, length);
    for (int i = 0; i < 300; i++)
        add_entity(made, WHO_PERSON, arena_format(fixture->arena, "Person %d", i).data, "");
    const incident_profile profile = profile_of(fixture, made, 0);
    assert_int_equal(profile.words.count, LEDGER_NAMES_KEPT);
    assert_int_equal(profile.names.count, LEDGER_NAMES_KEPT);
    free(label);
}

// ---- rows ----

static void marks_stand_where_the_words_do(void **state)
{
    const fixture *fixture = *state;
    article *made = make_article(fixture, "Police said nine men died.", 19000, 9);
    sayswho_attribution *by = ARENA_NEW(fixture->arena, sayswho_attribution);
    *by = (sayswho_attribution){.source = {{0, 6}},
                                .cue = {{7, 11}},
                                .content = {{12, 16}, {17, 25}},
                                .source_count = 1,
                                .cue_count = 1,
                                .content_count = 2};
    made->sayswho.attributions = by;
    made->sayswho.count = 1;
    made->claims[0].attribution = 0;
    claim(made, SLOT_WEAPON, "knife", "");
    made->claims[1].at = (span){5, 5}; // no words: its value stands for them
    claim(made, SLOT_VICTIM, "three men", "police");
    made->claims[2].range = (howmany_range){3, 3};
    add(fixture, made, true);
    assert_int_equal(ask(fixture,
                         "SELECT marks = '[[\"source\",0,6],[\"cue\",7,11],[\"content\",12,"
                         "16],[\"content\",17,25]]' FROM claim WHERE id = 1"),
                     1);
    assert_int_equal(ask(fixture, "SELECT words = 'knife' AND holder = 'unnamed' AND low IS NULL"
                                  " FROM claim WHERE id = 2"),
                     1);
    assert_int_equal(ask(fixture, "SELECT low = 3 AND high = 3 FROM claim WHERE id = 3"), 1);
}

// A word of its own tells it, which is not the one that the attribution has, if there is one.
static void a_cue_of_its_own_is_marked_alone(void **state)
{
    const fixture *fixture = *state;
    article *made = make_article(fixture, "Police said reports of nine dead came in.", 19000, 9);
    sayswho_attribution *by = ARENA_ARRAY(fixture->arena, 2, sayswho_attribution);
    by[0] = (sayswho_attribution){
        .source = {{0, 6}}, .cue = {{7, 11}}, .source_count = 1, .cue_count = 1};
    by[1] = (sayswho_attribution){.source = {{0, 6}}, .source_count = 1}; // "according to" nobody
    made->sayswho.attributions = by;
    made->sayswho.count = 2;
    for (uint32_t i = 0; i < 4; i++) {
        if (i > 0)
            claim(made, SLOT_VICTIM, "nine", "police");
        made->claims[i].attribution = i < 2 ? i : i == 2 ? ATTRIBUTION_NONE : 0;
        made->claims[i].cue_at = i < 3 ? (span){12, 19} : (span){7, 11};
    }
    made->claims[0].holder_at = (span){0, 6};
    add(fixture, made, true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM claim WHERE cue = 'reports'"), 3);
    assert_int_equal(ask(fixture, "SELECT marks = '[[\"source\",0,6],[\"cue\",12,19]]' FROM claim"
                                  " WHERE id = 1"),
                     1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM claim WHERE marks = '[[\"cue\",12,19]]'"),
                     2);
    assert_int_equal(ask(fixture, "SELECT marks = '[[\"source\",0,6],[\"cue\",7,11]]' FROM claim"
                                  " WHERE id = 4"),
                     1);
}

// "Up to three": a range without a beginning is one, of a toll as of what is no number.
static void a_range_may_begin_with_none(void **state)
{
    const fixture *fixture = *state;
    article *made = make_article(fixture, "Nobody or a few died.", 19000, 0);
    made->claims[0].range = (howmany_range){0, 5};
    claim(made, SLOT_WEAPON, "up to three jets", "police");
    made->claims[1].range = (howmany_range){0, 3};
    add(fixture, made, true);
    assert_int_equal(ask(fixture, "SELECT killed_low = 0 AND killed_high = 5 FROM account"), 1);
    assert_int_equal(ask(fixture, "SELECT low = 0 AND high = 3 FROM claim WHERE id = 2"), 1);
}

static void what_is_not_told_is_said_to_be_so(void **state)
{
    const fixture *fixture = *state;
    article *made = make_article(fixture, "Nine died.", DAY_OPEN_PAST, 9);
    made->source.title = SLICE_NONE;
    made->incidents[0].label = SLICE_NONE;
    made->incidents[0].place_name = SLICE_NONE;
    stay(made, "", "stay", "", WHEN_ALWAYS);
    made->stays[0].holder = SLICE_NONE;
    made->stays[0].at = (span){3, 3};
    add(fixture, made, true);
    assert_int_equal(ask(fixture, "SELECT label = 'incident' AND place IS NULL FROM incident"), 1);
    assert_int_equal(ask(fixture, "SELECT person = 'unnamed' AND holder = 'unnamed' AND words = '?'"
                                  " FROM stay"),
                     1);
}

// Names of an article without a day come before all days.
static void names_of_an_undated_article_have_no_day(void **state)
{
    const fixture *fixture = *state;
    add(fixture, make_article(fixture, "Nine died.", DAY_OPEN_PAST, 9), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM account_name WHERE kind = 'place' AND"
                                  " day = ''"),
                     1);
    add(fixture, make_article(fixture, "Ten died.", DAY_OPEN_FUTURE, 10), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM account_name WHERE kind = 'place' AND"
                                  " day = ''"),
                     2);
}

static where_place town(const char *province)
{
    return (where_place){.name = SLICE("Sfax"),
                         .country = SLICE("TUN"),
                         .province = slice_from_string(province),
                         .district = SLICE("District"),
                         .division = SLICE("Division"),
                         .geoname = 7,
                         .precision = WHERE_TOWN,
                         .has_point = true,
                         .container = PLACE_NONE};
}

// A place of no list lies where its town does; one that is known where it is said to; a whole
// country nowhere.
static void a_place_lies_where_its_town_does(void **state)
{
    const fixture *fixture = *state;
    where_place around = town("of the town");
    article *made = make_article(fixture, "Nine died.", 19000, 9);
    locate(made, "TUN", 34.7, 10.8);
    made->incidents[0].town = &around;
    add(fixture, made, true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM account WHERE province = 'of the town'"),
                     1);
    made = make_article(fixture, "Eight died in a house.", 19100, 8);
    locate(made, "TUN", 34.7, 10.8);
    made->where.places[0].precision = WHERE_COUNTRY;
    made->incidents[0].town = &around;
    add(fixture, made, true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM account WHERE province IS NULL"), 1);
    made = make_article(fixture, "Six died in a house.", 19150, 6);
    locate(made, "TUN", 34.7, 10.8);
    made->where.places[0].precision = WHERE_COUNTRY;
    made->where.places[0].has_point = false;
    made->incidents[0].town = &around;
    add(fixture, made, true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM account WHERE province = 'of the town'"),
                     2);
    made = make_article(fixture, "Seven died there.", 19200, 7);
    locate(made, "TUN", 34.7, 10.8);
    made->where.places[0] = town("of the place");
    add(fixture, made, true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM account WHERE province = 'of the place'"
                                  " AND geoname = 7"),
                     1);
    assert_int_equal(ask(fixture, "SELECT town = 'Sfax' FROM account WHERE article = 1"), 1);
}

// ---- which are compared ----

static article *told_with(const fixture *fixture, const char *text, const char *person, int32_t day)
{
    article *made = make_article(fixture, text, day, 9);
    add_entity(made, WHO_PERSON, person, "");
    cast_all(made);
    locate(made, "TUN", 34.7, 10.8);
    return made;
}

static void names_lead_from_one_to_the_other(void **state)
{
    const fixture *fixture = *state;
    add(fixture, told_with(fixture, "Nine died.", "Karim Haddad", 19000), true);
    add(fixture, told_with(fixture, "Nine were killed.", "Karim Haddad", 19001), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
    // Another man, another town, long after.
    article *other = told_with(fixture, "Nine died once more.", "Omar Saidi", 19300);
    other->incidents[0].place_name = SLICE("Gafsa");
    add(fixture, other, true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 2);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM link"), 1);
}

// Without a word, a name or a place nobody is led to an account.
static void an_account_without_names_is_alone(void **state)
{
    const fixture *fixture = *state;
    for (int i = 0; i < 2; i++) {
        article *made = make_article(fixture, i == 0 ? "Nine died." : "Nine dead.", 19000, 9);
        made->source.title = SLICE_NONE;
        made->incidents[0].label = SLICE("Raid");
        made->incidents[0].place_name = SLICE_NONE;
        add(fixture, made, true);
    }
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 2);
}

// A subject of statements and a move are no acts: they are kept, and compared with none. The same
// of what stands far behind in a chronicle, unless it is the subject.
static void what_is_no_act_is_compared_with_none(void **state)
{
    const fixture *fixture = *state;
    for (int i = 0; i < 2; i++) {
        article *made = of_many(fixture, i == 0 ? "Nine died." : "Nine dead.", 9);
        made->incidents[0].is_topic = true;
        another_incident(made, "Journey to Sfax")->type = WHAT_MOVE;
        for (int k = 0; k < 40; k++)
            another_incident(made, "Attack on the market in the morning")->bounds =
                (when_interval){18000 + 20 * k, 18000 + 20 * k};
        made->subject = 41;
        add(fixture, made, true);
    }
    assert_int_equal(ask(fixture, "SELECT count(*) FROM account"), 84);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM link l JOIN account a ON a.id IN (l.one,"
                                  " l.other) WHERE a.number IN (0, 1) OR a.number BETWEEN 24 AND"
                                  " 40"),
                     0);
}

// Of articles whose stories are alike all acts are compared, and how alike they are counts.
static void what_related_articles_tell_is_compared(void **state)
{
    const fixture *fixture = *state;
    static const char *const texts[] = {"Nine died.", "Nine dead.", "A mayor spoke of parks."};
    for (int i = 0; i < 3; i++) {
        article *made = of_many(fixture, texts[i], 9);
        article_incident *other = another_incident(made, "Fire at the harbour warehouse");
        other->bounds = (when_interval){18990, 18991};
        other->place_name = SLICE("Marsa");
        article_incident *third = another_incident(made, "Shooting near the harbour warehouse");
        third->bounds = (when_interval){18700, DAY_OPEN_FUTURE};
        third->type = i == 1 ? WHAT_PROTEST : WHAT_ASSAULT; // no two acts of such types are one
        add(fixture, with_story(fixture, made, i == 2 ? 5000 : 100, 16), true);
    }
    assert_int_equal(ask(fixture, "SELECT count(*) FROM link l JOIN account a ON a.id = l.one JOIN"
                                  " account b ON b.id = l.other WHERE a.number = 1 AND b.number ="
                                  " 1 AND a.article = 1 AND b.article = 2"),
                     1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM link l JOIN account a ON a.id = l.one JOIN"
                                  " account b ON b.id = l.other WHERE a.number = 2 AND b.number ="
                                  " 2 AND a.article = 1 AND b.article = 2"),
                     0);
}

// ---- whose word it is ----

// A holder that says the opposite of what it said takes it back; authors speak for who stands
// behind them.
static void who_takes_it_back_revises(void **state)
{
    const fixture *fixture = *state;
    static const char *const texts[] = {"Nine died.", "Nine died there.", "Nine are dead there."};
    for (int i = 0; i < 3; i++) {
        article *made = make_article(fixture, texts[i], 19000, 9);
        made->source.outlet = i == 2 ? SLICE_NONE : SLICE("Coast Post");
        made->claims[0].holder = SLICE("author");
        made->claims[0].via = i == 0 ? SLICE("Hill Wire") : SLICE_NONE;
        claim(made, SLOT_PERPETRATOR, "Red Front", "Red Front");
        made->claims[1].stance = i == 1 ? STANCE_DENIES : STANCE_ASSERTS;
        claim(made, SLOT_VICTIM, "a guard", "police");
        made->claims[2].certainty = i == 1 ? CERTAINTY_NEGATED : CERTAINTY_CERTAIN;
        add(fixture, with_story(fixture, made, 100, 16), true);
    }
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM dispute WHERE kind = 'revision' AND slot IN"
                                  " ('perpetrator', 'victim')"),
                     2);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM dispute WHERE slot = 'killed'"), 0);
}

// A ledger from elsewhere may hold a story that is none, and names that are no names of ours.
static void a_story_that_is_none_is_like_no_other(void **state)
{
    const fixture *fixture = *state;
    static const char *const stories[] = {"x''", "x'00'", "zeroblob(9)", "zeroblob(100000)",
                                          "randomblob(2000)"};
    tell_of_raid(fixture);
    change(fixture,
           "UPDATE claim SET slot = 'colour', stance = 'shouts', certainty = 'hardly' WHERE"
           " id = 2; UPDATE account SET type = 'LUNCH', mode = 'x' WHERE id = 2");
    for (size_t i = 0; i < sizeof stories / sizeof *stories; i++) {
        char sql[100], text[40];
        snprintf(sql, sizeof sql, "UPDATE article SET story = %s", stories[i]);
        change(fixture, sql);
        snprintf(text, sizeof text, "Telling %zu of the raid.", i);
        article *made = make_article(fixture, arena_format(fixture->arena, "%s", text).data, 19000,
                                     9 + (uint32_t)i);
        add(fixture, with_story(fixture, made, 100, 16), true);
    }
    assert_int_equal(ask(fixture, "SELECT count(*) FROM article"), 7);
}

static dateline_status refuse(void *context, dateline_error *error)
{
    (void)context;
    return error_set(error, DATELINE_IO, 0, 0, "the shard is gone");
}

// What is to happen in the same transaction does not: nothing was added.
static void what_must_follow_decides(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    bool added = true;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    assert_int_equal(
        ledger_add_with(ledger, of_many(fixture, "Nine died.", 9), &added, refuse, NULL, NULL),
        DATELINE_IO);
    assert_false(added);
    ledger_close(ledger);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM article"), 0);
}

// How many incidents two articles on one day tell of whose stories share `shared` of 16 words.
static int64_t count_told(const fixture *fixture, uint32_t shared, what_type second)
{
    article *one = make_article(fixture, "Nine men were killed.", 19000, 9);
    article *other = make_article(fixture, "Nine people died.", 19000, 9);
    other->incidents[0].type = second;
    other->incidents[0].place_name = SLICE("Gabes");
    add(fixture, with_story(fixture, one, 100, 16), true);
    add(fixture, with_story(fixture, other, 116 - shared, 16), true);
    return ask(fixture, "SELECT count(*) FROM incident");
}

#define SHARED_WORDS 12u

static void words_in_common_join_acts_of_one_kind(void **state)
{
    assert_int_equal(count_told(*state, SHARED_WORDS, WHAT_ASSAULT), 1);
}

static void the_same_words_do_not_join_a_shooting_and_a_flood(void **state)
{
    assert_int_equal(count_told(*state, SHARED_WORDS, WHAT_DISASTER), 2);
}

#define ACCOUNT_TEST(test) cmocka_unit_test_setup_teardown(test, open_fixture, close_fixture)

TEST_MAIN(
    ACCOUNT_TEST(who_plays_a_part_is_in_the_profile),
    ACCOUNT_TEST(what_is_recalled_has_its_own_words), ACCOUNT_TEST(everybody_is_of_the_subject),
    ACCOUNT_TEST(words_of_five_letters_say_something), ACCOUNT_TEST(tolls_grow_together),
    ACCOUNT_TEST(names_beyond_the_limit_are_left), ACCOUNT_TEST(marks_stand_where_the_words_do),
    ACCOUNT_TEST(a_cue_of_its_own_is_marked_alone), ACCOUNT_TEST(a_range_may_begin_with_none),
    ACCOUNT_TEST(what_is_not_told_is_said_to_be_so),
    ACCOUNT_TEST(names_of_an_undated_article_have_no_day),
    ACCOUNT_TEST(a_place_lies_where_its_town_does), ACCOUNT_TEST(names_lead_from_one_to_the_other),
    ACCOUNT_TEST(an_account_without_names_is_alone),
    ACCOUNT_TEST(what_is_no_act_is_compared_with_none), ACCOUNT_TEST(who_takes_it_back_revises),
    ACCOUNT_TEST(a_story_that_is_none_is_like_no_other),
    ACCOUNT_TEST(what_related_articles_tell_is_compared), ACCOUNT_TEST(what_must_follow_decides),
    ACCOUNT_TEST(words_in_common_join_acts_of_one_kind),
    ACCOUNT_TEST(the_same_words_do_not_join_a_shooting_and_a_flood))
