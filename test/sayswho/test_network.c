// What the network says of cues, sources and contents over what the patterns found: marks of our
// own in place of a network's.
#include "support/heard_text.h"

// Where the two are far apart.
static void edges_are_the_networks(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "The mayor of Orsk said two people died on Monday.");
    uint8_t *roles = add_report(fixture, "said");
    add_role(fixture, roles, "mayor", NEURAL_SOURCE);
    add_role(fixture, roles, "people", NEURAL_CONTENT);
    finish(fixture);
    assert_int_equal(fixture->sayswho.count, 1);
    const sayswho_attribution *said = &fixture->sayswho.attributions[0];
    assert_span(fixture, said->source[0], "mayor");
    assert_span(fixture, said->cue[0], "said");
    assert_int_equal(said->content_count, 1);
    assert_span(fixture, said->content[0], "people");
}

// What hangs behind the content and is the author's goes where the network ends before it.
static void a_content_ends_where_people_end_it(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "Kern accused the council of theft, a charge that the council dismissed.");
    uint8_t *roles = add_report(fixture, "accused");
    add_role(fixture, roles, "Kern", NEURAL_SOURCE);
    add_role(fixture, roles, "the council of theft", NEURAL_CONTENT);
    finish(fixture);
    const sayswho_attribution *said = NULL;
    for (uint32_t i = 0; i < fixture->sayswho.count; i++) {
        if (fixture->sayswho.attributions[i].stance == STANCE_ACCUSES)
            said = &fixture->sayswho.attributions[i];
    }
    assert_non_null(said);
    assert_span(fixture, said->content[0], "the council of theft");
}

// However far the network goes on.
static void a_content_runs_over_no_other_cue(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "The army confirmed that it had struck Lomin but denied bombing Arvek.");
    uint8_t *roles = add_report(fixture, "confirmed");
    add_role(fixture, roles, "The army", NEURAL_SOURCE);
    add_role(fixture, roles, "that it had struck Lomin but denied bombing Arvek", NEURAL_CONTENT);
    finish(fixture);
    assert_true(fixture->sayswho.count > 0);
    for (uint32_t i = 0; i < fixture->sayswho.count; i++) {
        const sayswho_attribution *said = &fixture->sayswho.attributions[i];
        if (said->stance == STANCE_CONFIRMS)
            assert_span(fixture, said->content[0], "that it had struck Lomin");
    }
}

// ---- edges

// Reads `text` with one report of "said" that has these words; NULL: none of that role.
static const sayswho_attribution *read_said(fixture *fixture, const char *text, const char *source,
                                            const char *content)
{
    begin(fixture, text);
    uint8_t *roles = add_report(fixture, "said");
    if (source != NULL)
        add_role(fixture, roles, source, NEURAL_SOURCE);
    if (content != NULL)
        add_role(fixture, roles, content, NEURAL_CONTENT);
    finish(fixture);
    assert_int_equal(fixture->sayswho.count, 1);
    return &fixture->sayswho.attributions[0];
}

static void assert_source(fixture *fixture, const char *text, const char *read, const char *kept)
{
    const sayswho_attribution *said = read_said(fixture, text, read, NULL);
    assert_int_equal(said->source_count, 1);
    assert_span(fixture, said->source[0], kept);
}

static void assert_content(fixture *fixture, const char *text, const char *read, const char *kept)
{
    const sayswho_attribution *said = read_said(fixture, text, NULL, read);
    assert_int_equal(said->content_count, 1);
    assert_span(fixture, said->content[0], kept);
}

static void a_source_ends_where_the_network_ends_it(void **state)
{
    static const char text[] = "Late on Friday night the mob boss said two people died.";
    assert_source(*state, text, "mob boss", "mob boss");
    assert_source(*state, text, "night the mob boss", "night the mob boss");
    assert_source(*state, text, "people", "the mob boss"); // whom the content tells of
}

static void what_a_preposition_leads_does_not_speak(void **state)
{
    assert_source(*state, "The mayor of Orsk said two people died.", "Orsk", "The mayor of Orsk");
}

static void who_is_accused_does_not_say_so(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "The suspect is accused of killing a guard.");
    uint8_t *roles = add_report(fixture, "accused");
    add_role(fixture, roles, "The suspect", NEURAL_SOURCE);
    finish(fixture);
    assert_int_equal(fixture->sayswho.count, 1);
    assert_int_equal(fixture->sayswho.attributions[0].source_count, 0);
}

// Shared bytes twice over those of both.
static void a_content_stays_when_half_is_shared(void **state)
{
    static const char text[] = "The mayor of Orsk said two people died on Monday.";
    assert_content(*state, text, "two people died on Monday", "two people died on Monday");
    assert_content(*state, text, "people died", "two people died on Monday");
    assert_content(*state, text, "said two people died on Monday.", "two people died on Monday");
    assert_content(*state, text, "died", "died");
    // Who says it is no part of it.
    assert_content(*state, text, "The mayor of Orsk", "two people died on Monday");
}

static void no_content_begins_at_and(void **state)
{
    static const char text[] = "Gunmen raided the town at dawn and killed nine, the mayor said.";
    assert_content(*state, text, "and killed nine",
                   "Gunmen raided the town at dawn and killed nine");
    assert_content(*state, text, "nine", "nine");
}

static void heads_are_words_of_the_pieces(void **state)
{
    fixture *fixture = *state;
    static const char text[] = "The mayor of Orsk said two people died on Monday.";
    const sayswho_attribution *said = read_said(fixture, text, "mayor of", "people died");
    assert_slice(fixture->document.tokens[said->source_token].form, "mayor");
    assert_slice(fixture->document.tokens[said->content_token].form, "died");
    said = read_said(fixture, text, "mayor", "people");
    assert_slice(fixture->document.tokens[said->source_token].form, "mayor");
    assert_slice(fixture->document.tokens[said->content_token].form, "people");
}

// All pieces count together.
static void pieces_of_a_content_agree_as_one(void **state)
{
    fixture *fixture = *state;
    static const char text[] = "Two people, the mayor said, died on Monday.";
    static const char *const near[] = {"Two people", "died on Monday"};
    for (size_t i = 0; i < sizeof near / sizeof *near; i++) {
        const sayswho_attribution *said = read_said(fixture, text, NULL, near[i]);
        assert_int_equal(said->content_count, 2);
        assert_span(fixture, said->content[0], "Two people");
        assert_span(fixture, said->content[1], "died on Monday");
    }
    assert_content(fixture, text, "people", "people");
}

static void what_has_no_role_stays_as_the_patterns_found_it(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "The mayor of Orsk said two people died on Monday.");
    uint8_t *roles = add_report(fixture, "said");
    add_role(fixture, roles, ".", NEURAL_CONTENT); // a mark alone is no content
    finish(fixture);
    assert_int_equal(fixture->sayswho.count, 1);
    const sayswho_attribution *said = &fixture->sayswho.attributions[0];
    assert_int_equal(said->source_count, 1);
    assert_span(fixture, said->source[0], "The mayor of Orsk");
    assert_int_equal(said->content_count, 1);
    assert_span(fixture, said->content[0], "two people died on Monday");
}

static void speech_stays_where_the_network_is_silent(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "The mayor said two people died. Residents added that a third was hurt.");
    uint8_t *roles = add_report(fixture, "added");
    add_role(fixture, roles, "that a third was hurt", NEURAL_CONTENT);
    finish(fixture);
    assert_int_equal(fixture->sayswho.count, 2);
    assert_span(fixture, fixture->sayswho.attributions[0].content[0], "two people died");
    assert_span(fixture, fixture->sayswho.attributions[1].content[0], "that a third was hurt");
}

static void wishes_and_rates_the_network_passed_over_are_dropped(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "The mayor wants two people to leave. The ferry makes nine trips per day.");
    finish(fixture);
    assert_int_equal(fixture->sayswho.count, 0);
}

static void who_speaks_is_no_deed_below_the_speaker(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "The clerks keeping the lists said two people died.");
    uint8_t *roles = add_report(fixture, "said");
    add_role(fixture, roles, "keeping the lists", NEURAL_SOURCE);
    finish(fixture);
    const sayswho_attribution *said = &fixture->sayswho.attributions[0];
    assert_slice(fixture->document.tokens[said->source_token].form, "clerks");
}

static void a_mark_alone_is_no_source(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "The mayor (of Orsk) said two people died.");
    uint8_t *roles = add_report(fixture, "said");
    add_role(fixture, roles, ")", NEURAL_SOURCE);
    finish(fixture);
    assert_int_equal(fixture->sayswho.count, 1);
    const sayswho_attribution *said = &fixture->sayswho.attributions[0];
    assert_slice(fixture->document.tokens[said->source_token].form, "mayor");
}

static void denials_stay_where_the_network_is_silent(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "The rebels denied that they had shelled the market.");
    finish(fixture);
    assert_int_equal(fixture->sayswho.count, 1);
    assert_int_equal(fixture->sayswho.attributions[0].stance, STANCE_DENIES);
}

static void a_cue_the_patterns_do_not_know_is_speech(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "Two people died, honked the mayor over the weekend.");
    uint8_t *roles = add_report(fixture, "honked");
    add_role(fixture, roles, "the mayor", NEURAL_SOURCE);
    add_role(fixture, roles, "Two people died", NEURAL_CONTENT);
    finish(fixture);
    assert_int_equal(fixture->sayswho.count, 1);
    const sayswho_attribution *said = &fixture->sayswho.attributions[0];
    assert_string_equal(said->rule, "network");
    assert_int_equal(said->stance, STANCE_ASSERTS);
    assert_int_equal(said->certainty, CERTAINTY_CERTAIN);
    assert_span(fixture, said->source[0], "the mayor");
    assert_slice(fixture->document.tokens[said->source_token].form, "mayor");
    assert_span(fixture, said->content[0], "Two people died");
    assert_int_equal(fixture->sayswho.innermost[0], 0);
}

static void a_cue_without_content_is_none(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "Two people died, honked the mayor over the weekend.");
    add_role(fixture, add_report(fixture, "honked"), "the mayor", NEURAL_SOURCE);
    finish(fixture);
    assert_int_equal(fixture->sayswho.count, 0);
}

static void lone_adverbs_are_no_cues(void **state)
{
    begin(*state, "The guards effectively closed the bridge on Monday.");
    add_role(*state, add_report(*state, "effectively"), "the bridge", NEURAL_CONTENT);
    finish(*state);
    assert_int_equal(((fixture *)*state)->sayswho.count, 0);
}

static void a_cue_takes_the_words_that_people_take(void **state)
{
    begin(*state, "The mayor has repeatedly called for talks.");
    add_role(*state, add_report(*state, "called"), "talks", NEURAL_CONTENT);
    finish(*state);
    assert_span(*state, ((fixture *)*state)->sayswho.attributions[0].cue[0],
                "has repeatedly called for");
}

static void a_content_ends_before_the_next_quotation(void **state)
{
    static const char wanted[] =
        "she wanted a wider gate, but found the plan too costly to support";
    begin(*state,
          "Ms. Harl, 63, a baker raised in Orsk, said she wanted a wider gate, but found the "
          "plan too costly to support. ''It's not the right plan,'' said Ms. Harl.");
    add_role(*state, add_report(*state, "said"), wanted, NEURAL_CONTENT);
    finish(*state);
    assert_span(*state, ((fixture *)*state)->sayswho.attributions[0].content[0], wanted);
}

static void the_head_of_a_cue_is_one_of_its_words(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "The mayor has said that two people died.");
    uint8_t *roles = add_report(fixture, "mayor has");
    add_role(fixture, roles, "two people died", NEURAL_CONTENT);
    finish(fixture);
    assert_int_equal(fixture->sayswho.count, 1);
    const sayswho_attribution *said = &fixture->sayswho.attributions[0];
    assert_int_equal(said->cue_token, 1);
    const span head = fixture->document.tokens[1].at;
    assert_true(said->cue[0].start <= head.start && head.end <= said->cue[0].end);
}

static void a_piece_of_a_cue_leaves_it_whole(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "Police have not ruled out arson.");
    uint8_t *roles = add_report(fixture, "have not");
    add_role(fixture, roles, "arson", NEURAL_CONTENT);
    finish(fixture);
    assert_int_equal(fixture->sayswho.count, 1);
    assert_span(fixture, fixture->sayswho.attributions[0].cue[0], "have not ruled out");
}

static void marks_are_no_part_of_a_cue(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "The general said: \"We shall never leave the valley.\"");
    uint8_t *roles = add_report(fixture, "said:");
    add_role(fixture, roles, "We shall never leave the valley", NEURAL_CONTENT);
    finish(fixture);
    assert_int_equal(fixture->sayswho.count, 1);
    assert_span(fixture, fixture->sayswho.attributions[0].cue[0], "said");
}

static void whom_a_cue_blames_stays_part_of_what_it_claims(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "The fire was blamed on smugglers.");
    uint8_t *roles = add_report(fixture, "was blamed on");
    add_role(fixture, roles, "The fire", NEURAL_CONTENT);
    finish(fixture);
    assert_int_equal(fixture->sayswho.count, 1);
    assert_span(fixture, fixture->sayswho.attributions[0].content[0], "smugglers");
}

static void what_a_speaker_says_by_another_cue_is_apart(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "Kern said the dam was safe, stressing that it had been inspected in May.");
    uint8_t *roles = add_report(fixture, "said");
    add_role(fixture, roles, "the dam was safe, stressing that it had been inspected in May",
             NEURAL_CONTENT);
    finish(fixture);
    assert_int_equal(fixture->sayswho.count, 2);
    assert_span(fixture, fixture->sayswho.attributions[0].content[0], "the dam was safe");
}

static void who_is_quoted_speaks(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "The station quoted a doctor as saying that six people were dead.");
    uint8_t *roles = add_report(fixture, "saying");
    add_role(fixture, roles, "The station", NEURAL_SOURCE);
    add_role(fixture, roles, "six people were dead", NEURAL_CONTENT);
    finish(fixture);
    const uint32_t last = fixture->sayswho.count - 1;
    assert_span(fixture, fixture->sayswho.attributions[last].source[0], "a doctor");
}

static void the_longest_pieces_of_a_content_are_kept(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "Alpha x y z , beta gamma x y z , delta epsilon x y z , zeta eta x y z , theta "
                   "iota x y z , kappa lambda , said Orsk .");
    uint8_t *roles = add_report(fixture, "said");
    static const char *const pieces[] = {"Alpha",    "beta gamma", "delta epsilon",
                                         "zeta eta", "theta iota", "kappa lambda"};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++)
        add_role(fixture, roles, pieces[i], NEURAL_CONTENT);
    finish(fixture);
    assert_int_equal(fixture->sayswho.count, 1);
    const sayswho_attribution *said = &fixture->sayswho.attributions[0];
    assert_int_equal(said->content_count, 4);
    for (uint32_t i = 0; i < 4; i++)
        assert_span(fixture, said->content[i], pieces[i + 1]);
}

static void every_word_may_be_a_cue(void **state)
{
    fixture *fixture = *state;
    begin(fixture, "The mayor said that the group claimed it had killed two, according to police.");
    for (uint32_t token = 0; token < fixture->document.token_count; token++) {
        const slice form = fixture->document.tokens[token].form;
        const slice word = arena_format(fixture->arena, "%.*s", (int)form.length, form.data);
        uint8_t *roles = add_report(fixture, word.data);
        memset(roles, NEURAL_CONTENT, fixture->document.token_count);
        roles[0] = NEURAL_SOURCE;
    }
    finish(fixture);
    assert_true(fixture->sayswho.count > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(edges_are_the_networks),
        cmocka_unit_test(a_content_ends_where_people_end_it),
        cmocka_unit_test(a_content_runs_over_no_other_cue),
        cmocka_unit_test(a_source_ends_where_the_network_ends_it),
        cmocka_unit_test(what_a_preposition_leads_does_not_speak),
        cmocka_unit_test(who_is_accused_does_not_say_so),
        cmocka_unit_test(a_content_stays_when_half_is_shared),
        cmocka_unit_test(no_content_begins_at_and),
        cmocka_unit_test(pieces_of_a_content_agree_as_one),
        cmocka_unit_test(heads_are_words_of_the_pieces),
        cmocka_unit_test(what_has_no_role_stays_as_the_patterns_found_it),
        cmocka_unit_test(speech_stays_where_the_network_is_silent),
        cmocka_unit_test(wishes_and_rates_the_network_passed_over_are_dropped),
        cmocka_unit_test(who_speaks_is_no_deed_below_the_speaker),
        cmocka_unit_test(a_mark_alone_is_no_source),
        cmocka_unit_test(denials_stay_where_the_network_is_silent),
        cmocka_unit_test(a_cue_the_patterns_do_not_know_is_speech),
        cmocka_unit_test(a_cue_without_content_is_none),
        cmocka_unit_test(lone_adverbs_are_no_cues),
        cmocka_unit_test(a_cue_takes_the_words_that_people_take),
        cmocka_unit_test(a_content_ends_before_the_next_quotation),
        cmocka_unit_test(the_head_of_a_cue_is_one_of_its_words),
        cmocka_unit_test(a_piece_of_a_cue_leaves_it_whole),
        cmocka_unit_test(marks_are_no_part_of_a_cue),
        cmocka_unit_test(whom_a_cue_blames_stays_part_of_what_it_claims),
        cmocka_unit_test(what_a_speaker_says_by_another_cue_is_apart),
        cmocka_unit_test(who_is_quoted_speaks),
        cmocka_unit_test(the_longest_pieces_of_a_content_are_kept),
        cmocka_unit_test(every_word_may_be_a_cue),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
