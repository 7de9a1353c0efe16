// What arcs that were chosen one by one cannot be together.
#include "syntax/mended.h"

static void of_two_subjects_the_farther_belongs_to_the_verb_between(void **state)
{
    (void)state;
    const syntax_word *words = mended("Police police NOUN NNS 7 nsubj:pass\n"
                                      "said say VERB VBD 0 root\n"
                                      ", , PUNCT , 7 punct\n"
                                      "and and CCONJ CC 7 cc\n"
                                      "drivers driver NOUN NNS 7 nsubj:pass\n"
                                      "were be AUX VBD 7 aux:pass\n"
                                      "held hold VERB VBN 2 ccomp\n");
    assert_true(words[0].head == 1 && words[0].relation == REL_NSUBJ);
    assert_true(words[4].head == 6 && words[4].relation == REL_NSUBJ_PASS);
}

static void who_is_described_and_named_before_the_verb_is_its_subject(void **state)
{
    (void)state;
    const syntax_word *words = mended("Rebels rebel NOUN NNS 2 nsubj\n"
                                      "fired fire VERB VBD 11 ccomp\n"
                                      ", , PUNCT , 4 punct\n"
                                      "killing kill VERB VBG 2 advcl\n"
                                      "nine nine NUM CD 4 obj\n"
                                      ", , PUNCT , 4 punct\n"
                                      "a a DET DT 8 det\n"
                                      "guard guard NOUN NN 4 nsubj\n"
                                      ", , PUNCT , 10 punct\n"
                                      "Lee Lee PROPN NNP 12 nsubj\n"
                                      ", , PUNCT , 10 punct\n"
                                      "said say VERB VBD 0 root\n");
    assert_true(words[7].head == 11 && words[7].relation == REL_NSUBJ);
    assert_true(words[9].head == 7 && words[9].relation == REL_APPOS);
}

static void a_preposition_behind_its_noun_marks_what_follows(void **state)
{
    (void)state;
    const syntax_word *words = mended("Lee Lee PROPN NNP 2 nsubj\n"
                                      "spoke speak VERB VBD 0 root\n"
                                      "in in ADP IN 4 case\n"
                                      "Lima Lima PROPN NNP 2 obl\n"
                                      "with with ADP IN 4 case\n"
                                      "Minister minister PROPN NNP 7 nmod:desc\n"
                                      "Diaz Diaz PROPN NNP 2 nsubj\n");
    assert_int_equal(words[4].head, 6);
    assert_int_equal(words[6].relation, REL_OBL);
    words = mended("Lee Lee PROPN NNP 2 nsubj\n"
                   "spoke speak VERB VBD 0 root\n"
                   "two two NUM CD 4 nummod\n"
                   "years year NOUN NNS 2 obl\n"
                   "on on ADP IN 4 case\n"
                   ". . PUNCT . 2 punct\n");
    assert_int_equal(words[4].head, 3);
}

static void a_verb_below_the_subject_does_not_take_it(void **state)
{
    (void)state;
    const syntax_word *words = mended("Men man NOUN NNS 4 nsubj\n"
                                      "shouting shout VERB VBG 1 acl\n"
                                      "they they PRON PRP 4 nsubj\n"
                                      "fled flee VERB VBD 0 root\n");
    assert_int_equal(words[0].head, 3);
    assert_int_equal(words[2].head, 3);
}

static void of_two_objects_the_one_before_the_verb_is_its_subject(void **state)
{
    (void)state;
    const syntax_word *words = mended("Kidnappers kidnapper NOUN NNS 3 obj\n"
                                      "have have AUX VBP 3 aux\n"
                                      "freed free VERB VBN 0 root\n"
                                      "two two NUM CD 5 nummod\n"
                                      "nuns nun NOUN NNS 3 obj\n");
    assert_int_equal(words[0].relation, REL_NSUBJ);
    assert_int_equal(words[4].relation, REL_OBJ);
}

static void of_two_objects_the_farther_is_that_of_the_verb_between(void **state)
{
    (void)state;
    const syntax_word *words = mended("Rebels rebel NOUN NNS 2 nsubj\n"
                                      "stormed storm VERB VBD 0 root\n"
                                      "camps camp NOUN NNS 2 obj\n"
                                      ", , PUNCT , 5 punct\n"
                                      "burned burn VERB VBD 2 conj\n"
                                      "huts hut NOUN NNS 2 obj\n");
    assert_int_equal(words[2].head, 1);
    assert_int_equal(words[5].head, 4);
}

static void what_stands_before_a_colon_is_no_subject_behind_it(void **state)
{
    (void)state;
    const syntax_word *words = mended("Officials official NOUN NNS 4 nsubj\n"
                                      ": : PUNCT : 4 punct\n"
                                      "bomb bomb NOUN NN 4 nsubj\n"
                                      "kills kill VERB VBZ 0 root\n"
                                      "nine nine NUM CD 4 obj\n");
    assert_int_equal(words[0].relation, REL_PARATAXIS);
    assert_int_equal(words[2].relation, REL_NSUBJ);
}

static void whom_a_colon_spells_out_stays_subject(void **state)
{
    (void)state;
    const syntax_word *words = mended("Two two NUM CD 2 nummod\n"
                                      "people people NOUN NNS 8 nsubj:pass\n"
                                      ": : PUNCT : 4 punct\n"
                                      "nurse nurse NOUN NN 2 appos\n"
                                      "and and CCONJ CC 6 cc\n"
                                      "clerk clerk NOUN NN 4 conj\n"
                                      "were be AUX VBD 8 aux:pass\n"
                                      "shot shoot VERB VBN 0 root\n");
    assert_int_equal(words[1].relation, REL_NSUBJ_PASS);
}

static void a_past_behind_what_is_said_goes_on_with_it(void **state)
{
    (void)state;
    const syntax_word *words = mended("Police police NOUN NNS 2 nsubj\n"
                                      "say say VERB VBP 0 root\n"
                                      "men man NOUN NNS 4 nsubj\n"
                                      "came come VERB VBD 2 ccomp\n"
                                      "and and CCONJ CC 6 cc\n"
                                      "shot shoot VERB VBD 2 conj\n"
                                      "one one NUM CD 6 obj\n");
    assert_int_equal(words[5].head, 3);
    assert_int_equal(words[5].relation, REL_CONJ);
    words = mended("Police police NOUN NNS 2 nsubj\n"
                   "said say VERB VBD 0 root\n"
                   "men man NOUN NNS 4 nsubj\n"
                   "came come VERB VBD 2 ccomp\n"
                   "and and CCONJ CC 6 cc\n"
                   "arrested arrest VERB VBD 2 conj\n"
                   "one one NUM CD 6 obj\n");
    assert_int_equal(words[5].head, 1);
}

static void what_they_say_of_a_noun_the_noun_did(void **state)
{
    (void)state;
    const syntax_word *words = mended("sought seek VERB VBD 0 root\n"
                                      "men man NOUN NNS 1 obj\n"
                                      "they they PRON PRP 4 nsubj\n"
                                      "said say VERB VBD 2 acl:relcl\n"
                                      "robbed rob VERB VBD 4 ccomp\n"
                                      "shops shop NOUN NNS 5 obj\n");
    assert_true(words[4].head == 1 && words[4].relation == REL_ACL_RELCL);
    assert_true(words[3].head == 4 && words[3].relation == REL_PARATAXIS);
}

static void of_two_past_tenses_the_first_is_the_participle_of_the_subject(void **state)
{
    (void)state;
    const syntax_word *words = mended("after after SCONJ IN 3 mark\n"
                                      "rockets rocket NOUN NNS 3 nsubj\n"
                                      "fired fire VERB VBD 0 root\n"
                                      "from from ADP IN 5 case\n"
                                      "Orland Orland PROPN NNP 3 obl\n"
                                      "hurt hurt VERB VBD 3 ccomp\n"
                                      "nine nine NUM CD 6 obj\n");
    assert_int_equal(words[1].head, 5);
    assert_true(words[2].head == 1 && words[2].relation == REL_ACL);
    assert_int_equal(words[5].head, TOKEN_NONE);
    assert_int_equal(words[0].head, 5);
}

static void a_bare_past_between_a_subject_and_its_verb_is_a_participle(void **state)
{
    (void)state;
    const syntax_word *words =
        mended("Pilots pilot NOUN NNS 3 nsubj\n"
               "hijacked hijack VERB VBD 0 root\nspoke speak VERB VBD 2 advcl\n");
    assert_true(words[2].head == TOKEN_NONE && words[2].relation == REL_ROOT);
    assert_true(words[1].head == 0 && words[1].relation == REL_ACL && words[1].xpos == XPOS_VBN);
    words = mended("Raiders raider NOUN NNS 4 nsubj\nlanded land VERB VBD 4 advcl\n"
                   ", , PUNCT , 4 punct\nfled flee VERB VBD 0 root\n"); // parted
    assert_int_equal(words[1].relation, REL_ADVCL);
}

static void a_conjunct_right_behind_a_clause_is_joined_to_its_object(void **state)
{
    (void)state;
    const syntax_word *words = mended("Men man NOUN NNS 7 nsubj\n"
                                      "who who PRON WP 3 nsubj\n"
                                      "seized seize VERB VBD 1 acl:relcl\n"
                                      "pupils pupil NOUN NNS 3 obj\n"
                                      "and and CCONJ CC 6 cc\n"
                                      "teachers teacher NOUN NNS 1 conj\n"
                                      "fled flee VERB VBD 0 root\n");
    assert_int_equal(words[5].head, 3);
}

static void what_is_joined_to_an_object_is_joined_to_nothing_before_its_verb(void **state)
{
    (void)state;
    const syntax_word *words = mended("Clashes clash NOUN NNS 4 nsubj\n"
                                      "with with ADP IN 3 case\n"
                                      "police police NOUN NNS 1 nmod\n"
                                      "left leave VERB VBD 0 root\n"
                                      "boys boy NOUN NNS 4 obj\n"
                                      "and and CCONJ CC 7 cc\n"
                                      "guards guard NOUN NNS 3 conj\n"
                                      "dead dead ADJ JJ 4 conj\n");
    assert_int_equal(words[6].head, 4);
    assert_int_equal(words[7].relation, REL_XCOMP);
}

static void a_second_subject_behind_its_verb_is_the_object(void **state)
{
    (void)state;
    const syntax_word *words = mended("Rebels rebel NOUN NNS 2 nsubj\n"
                                      "burned burn VERB VBD 0 root\n"
                                      "huts hut NOUN NNS 2 nsubj\n");
    assert_int_equal(words[0].relation, REL_NSUBJ);
    assert_int_equal(words[2].relation, REL_OBJ);
}

static void what_a_preposition_marks_is_no_object(void **state)
{
    (void)state;
    const syntax_word *words = mended("Rebels rebel NOUN NNS 2 nsubj\n"
                                      "fired fire VERB VBD 0 root\n"
                                      "at at ADP IN 4 case\n"
                                      "huts hut NOUN NNS 2 obj\n");
    assert_int_equal(words[3].relation, REL_OBL);
}

static void what_a_preposition_marks_is_no_second_subject(void **state)
{
    (void)state;
    const syntax_word *words = mended("Ministers minister NOUN NNS 2 nsubj\n"
                                      "condemned condemn VERB VBD 0 root\n"
                                      "raids raid NOUN NNS 2 obj\n"
                                      "by by ADP IN 5 case\n"
                                      "soldiers soldier NOUN NNS 2 nsubj\n");
    assert_int_equal(words[4].head, 2);
    assert_int_equal(words[4].relation, REL_NMOD);
}

static void who_stands_before_a_figure_is_no_part_of_the_compound(void **state)
{
    (void)state;
    const syntax_word *words = mended("Orland Orland PROPN NNP 2 nsubj\n"
                                      "gave give VERB VBD 0 root\n"
                                      "the the DET DT 6 det\n"
                                      "Marches Marches PROPN NNP 6 compound\n"
                                      "ten ten NUM CD 6 nummod\n"
                                      "boats boat NOUN NNS 2 obj\n");
    assert_int_equal(words[3].head, 1);
    assert_int_equal(words[3].relation, REL_IOBJ);
    assert_int_equal(words[2].head, 3);
    words = mended("Orland Orland PROPN NNP 2 nsubj\n"
                   "bought buy VERB VBD 0 root\n"
                   "Zephyr Zephyr PROPN NNP 5 compound\n"
                   "747 747 NUM CD 5 nummod\n"
                   "jets jet NOUN NNS 2 obj\n");
    assert_int_equal(words[2].head, 4);
}

static void a_name_before_a_second_object_gets_it(void **state)
{
    (void)state;
    const syntax_word *words = mended("Orland Orland PROPN NNP 2 nsubj\n"
                                      "sold sell VERB VBD 0 root\n"
                                      "Marche Marche PROPN NNP 2 obj\n"
                                      "a a DET DT 5 det\n"
                                      "ship ship NOUN NN 2 obj\n");
    assert_int_equal(words[2].relation, REL_IOBJ);
    assert_int_equal(words[4].relation, REL_OBJ);
}

static void a_noun_tied_to_its_verb_is_no_subject(void **state)
{
    (void)state;
    syntax_layer *layer = (syntax_layer *)tree_of(memory, "The the DET DT 3 det\n"
                                                          "army army NOUN NN 3 compound\n"
                                                          "test test NOUN NN 5 nsubj\n"
                                                          "- - PUNCT HYPH 3 punct\n"
                                                          "fired fire VERB VBD 0 root\n"
                                                          "rockets rocket NOUN NNS 5 obj\n");
    ((text_token *)layer->document->tokens)[4].space_before = false;
    syntax_mend_arcs(layer, &layer->document->sentences[0]);
    const syntax_word *words = layer->words;
    assert_int_equal(words[1].head, 4);
    assert_int_equal(words[1].relation, REL_NSUBJ);
    assert_int_equal(words[0].head, 1);
    assert_int_equal(words[2].relation, REL_COMPOUND);
}

static void what_follows_a_particle_without_a_preposition_is_the_object(void **state)
{
    (void)state;
    const syntax_word *words = mended("Police police NOUN NNS 2 nsubj\n"
                                      "handed hand VERB VBD 0 root\n"
                                      "over over ADP RP 2 compound:prt\n"
                                      "a a DET DT 5 det\n"
                                      "fugitive fugitive NOUN NN 2 obl\n");
    assert_int_equal(words[4].relation, REL_OBJ);
}

static void what_stands_before_a_semicolon_does_not_hang_on_the_clause_behind(void **state)
{
    (void)state;
    const syntax_word *words = mended("Guests guest NOUN NNS 2 nsubj\n"
                                      "came come VERB VBD 0 root\n"
                                      "after after ADP IN 4 case\n"
                                      "dusk dusk NOUN NN 7 obl\n"
                                      "; ; PUNCT : 7 punct\n"
                                      "they they PRON PRP 7 nsubj\n"
                                      "left leave VERB VBD 2 parataxis\n");
    assert_int_equal(words[3].head, 1);
    assert_int_equal(words[4].head, 6);
    assert_int_equal(words[5].head, 6);
}

static void what_stands_behind_a_joint_belongs_to_what_it_joins(void **state)
{
    (void)state;
    const syntax_word *words = mended("They they PRON PRP 2 nsubj\n"
                                      "fled flee VERB VBD 0 root\n"
                                      "and and CCONJ CC 7 cc\n"
                                      "this this PRON DT 5 nsubj\n"
                                      "much much ADV RB 2 advmod\n"
                                      "is be AUX VBZ 7 cop\n"
                                      "sure sure ADJ JJ 2 conj\n");
    assert_int_equal(words[4].head, 6);
    assert_int_equal(words[4].relation, REL_NSUBJ);
    assert_int_equal(words[5].head, 6);
}

static void a_bare_past_between_two_of_a_list_is_one_of_the_list(void **state)
{
    (void)state;
#define LIST_OF(form)                                                                              \
    "Men man NOUN NNS 2 nsubj\n"                                                                   \
    "arrived arrive VERB VBD 0 root\n"                                                             \
    ", , PUNCT , 4 punct\n" form " advcl\n"                                                        \
    "and and CCONJ CC 6 cc\n"                                                                      \
    "left leave VERB VBD 2 conj\n"
    assert_int_equal(mended(LIST_OF("rested rest VERB VBN 2"))[3].relation, REL_CONJ);
    assert_int_equal(mended(LIST_OF("resting rest VERB VBG 2"))[3].relation, REL_ADVCL);
#undef LIST_OF
}

static void a_title_beside_its_name_is_part_of_its_phrase(void **state)
{
    (void)state;
    const syntax_word *words = mended("Harbour harbour NOUN NN 2 compound\n"
                                      "director director NOUN NN 5 nsubj\n"
                                      "Ada Ada PROPN NNP 5 nsubj\n"
                                      "Lind Lind PROPN NNP 3 flat\n"
                                      "resigned resign VERB VBD 0 root\n");
    assert_int_equal(words[1].head, 2);
    assert_int_equal(words[1].relation, REL_NMOD_DESC);
    assert_int_equal(words[2].relation, REL_NSUBJ);
    words = mended("The the DET DT 4 det\n"
                   "interim interim ADJ JJ 5 nsubj\n"
                   "harbour harbour NOUN NN 4 compound\n"
                   "council council NOUN NN 5 nsubj\n"
                   "met meet VERB VBD 0 root\n");
    assert_int_equal(words[1].head, 3);
    assert_int_equal(words[1].relation, REL_AMOD);
}

static void a_noun_with_a_determiner_before_a_name_opens_a_clause(void **state)
{
    (void)state;
    const syntax_word *words = mended("a a DET DT 2 det\n"
                                      "charge charge NOUN NN 4 nsubj\n"
                                      "Dalby Dalby PROPN NNP 4 nsubj\n"
                                      "denied deny VERB VBD 0 root\n");
    assert_int_equal(words[1].head, 3);
}

static void two_subjects_with_a_comma_between_are_no_phrase(void **state)
{
    (void)state;
    const syntax_word *words = mended("Lind Lind PROPN NNP 5 nsubj\n"
                                      ", , PUNCT , 3 punct\n"
                                      "director director NOUN NN 1 appos\n"
                                      "they they PRON PRP 5 nsubj\n"
                                      "left leave VERB VBD 0 root\n");
    assert_int_equal(words[0].relation, REL_NSUBJ);
    assert_int_equal(words[0].head, 4);
}

static void the_second_figure_of_a_toll_is_joined_to_the_first(void **state)
{
    (void)state;
#define TOLL(auxiliary, last)                                                                      \
    "They they PRON PRP 2 nsubj\n"                                                                 \
    "counted count VERB VBD 0 root\n"                                                              \
    "nine nine NUM CD 4 nummod\n"                                                                  \
    "dead dead ADJ JJ 2 obj\n"                                                                     \
    "and and CCONJ CC " last " cc\n"                                                               \
    "37 37 NUM CD " last " nsubj:pass\n" auxiliary "wounded wound VERB VBN 2 conj\n"
    const syntax_word *words = mended(TOLL("", "7"));
    assert_int_equal(words[6].head, 3);
    assert_int_equal(words[5].relation, REL_NUMMOD);
    words = mended(TOLL("were be AUX VBD 8 aux:pass\n", "8"));
    assert_int_equal(words[7].head, 1);
#undef TOLL
}

static void a_bare_noun_before_a_verb_without_a_subject_is_the_subject(void **state)
{
    (void)state;
    const syntax_word *words = mended("Planes plane NOUN NNS 2 obl\n"
                                      "bombed bomb VERB VBD 0 root\n"
                                      "camps camp NOUN NNS 2 obj\n");
    assert_int_equal(words[0].relation, REL_NSUBJ);
    words = mended("At at ADP IN 2 case\n"
                   "dawn dawn NOUN NN 3 obl\n"
                   "bombed bomb VERB VBD 0 root\n");
    assert_int_equal(words[1].relation, REL_OBL);
}

static void a_name_behind_what_stands_in_front_is_the_subject(void **state)
{
    (void)state;
#define AFTER(joint)                                                                               \
    "After after ADP IN 2 case\n"                                                                  \
    "raids raid NOUN NNS 5 obl\n" joint "Lind Lind PROPN NNP 2 conj\n"                             \
    "spoke speak VERB VBD 0 root\n"
    const syntax_word *words = mended(AFTER(", , PUNCT , 4 punct\n"));
    assert_int_equal(words[3].head, 4);
    assert_int_equal(words[3].relation, REL_NSUBJ);
    assert_int_equal(mended(AFTER("and and CCONJ CC 4 cc\n"))[3].head, 1);
#undef AFTER
}

static void how_somebody_came_off_has_no_object(void **state)
{
    (void)state;
    const syntax_word *words = mended("Guards guard NOUN NNS 2 nsubj\n"
                                      "shot shoot VERB VBD 0 root\n"
                                      "dead dead ADJ JJ 2 xcomp\n"
                                      "six six NUM CD 3 obj\n");
    assert_int_equal(words[3].head, 1);
    words = mended("Guards guard NOUN NNS 2 nsubj\n"
                   "left leave VERB VBD 0 root\n"
                   "nine nine NUM CD 2 obj\n"
                   "worth worth ADJ JJ 2 xcomp\n"
                   "coins coin NOUN NNS 4 obj\n");
    assert_int_equal(words[4].head, 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_title_beside_its_name_is_part_of_its_phrase),
        cmocka_unit_test(a_noun_with_a_determiner_before_a_name_opens_a_clause),
        cmocka_unit_test(two_subjects_with_a_comma_between_are_no_phrase),
        cmocka_unit_test(the_second_figure_of_a_toll_is_joined_to_the_first),
        cmocka_unit_test(a_bare_noun_before_a_verb_without_a_subject_is_the_subject),
        cmocka_unit_test(a_name_behind_what_stands_in_front_is_the_subject),
        cmocka_unit_test(what_stands_before_a_semicolon_does_not_hang_on_the_clause_behind),
        cmocka_unit_test(what_stands_behind_a_joint_belongs_to_what_it_joins),
        cmocka_unit_test(a_bare_past_between_two_of_a_list_is_one_of_the_list),
        cmocka_unit_test(of_two_subjects_the_farther_belongs_to_the_verb_between),
        cmocka_unit_test(who_is_described_and_named_before_the_verb_is_its_subject),
        cmocka_unit_test(a_preposition_behind_its_noun_marks_what_follows),
        cmocka_unit_test(a_verb_below_the_subject_does_not_take_it),
        cmocka_unit_test(of_two_objects_the_one_before_the_verb_is_its_subject),
        cmocka_unit_test(of_two_objects_the_farther_is_that_of_the_verb_between),
        cmocka_unit_test(what_stands_before_a_colon_is_no_subject_behind_it),
        cmocka_unit_test(whom_a_colon_spells_out_stays_subject),
        cmocka_unit_test(a_past_behind_what_is_said_goes_on_with_it),
        cmocka_unit_test(what_they_say_of_a_noun_the_noun_did),
        cmocka_unit_test(of_two_past_tenses_the_first_is_the_participle_of_the_subject),
        cmocka_unit_test(a_bare_past_between_a_subject_and_its_verb_is_a_participle),
        cmocka_unit_test(a_conjunct_right_behind_a_clause_is_joined_to_its_object),
        cmocka_unit_test(what_is_joined_to_an_object_is_joined_to_nothing_before_its_verb),
        cmocka_unit_test(a_second_subject_behind_its_verb_is_the_object),
        cmocka_unit_test(what_a_preposition_marks_is_no_object),
        cmocka_unit_test(what_a_preposition_marks_is_no_second_subject),
        cmocka_unit_test(who_stands_before_a_figure_is_no_part_of_the_compound),
        cmocka_unit_test(a_name_before_a_second_object_gets_it),
        cmocka_unit_test(a_noun_tied_to_its_verb_is_no_subject),
        cmocka_unit_test(what_follows_a_particle_without_a_preposition_is_the_object),
        cmocka_unit_test(how_somebody_came_off_has_no_object),
    };
    return cmocka_run_group_tests(tests, open_memory, close_memory);
}
