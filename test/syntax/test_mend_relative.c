// What clauses about a noun are hung on, and who is their subject.
#include "syntax/mended.h"

static void a_clause_with_that_is_not_of_a_name(void **state)
{
    (void)state;
    const syntax_word *words = mended("Strikes strike NOUN NNS 0 root\n"
                                      "near near ADP IN 3 case\n"
                                      "Osk Osk PROPN NNP 1 nmod\n"
                                      "that that PRON WDT 5 nsubj\n"
                                      "killed kill VERB VBD 3 acl:relcl\n"
                                      "nine nine NUM CD 5 obj\n");
    assert_int_equal(words[4].head, 0);
    words = mended("Strikes strike NOUN NNS 0 root\n"
                   "near near ADP IN 3 case\n"
                   "Osk Osk PROPN NNP 1 nmod\n"
                   ", , PUNCT , 6 punct\n"
                   "which which PRON WDT 6 nsubj\n"
                   "fell fall VERB VBD 3 acl:relcl\n");
    assert_int_equal(words[5].head, 2);
}

static void a_clause_about_the_subject_leaves_it_to_the_verb_behind(void **state)
{
    (void)state;
    const syntax_word *words = mended("Boats boat NOUN NNS 3 nsubj\n"
                                      "that that PRON WDT 3 nsubj\n"
                                      "left leave VERB VBD 0 root\n"
                                      "Osk Osk PROPN NNP 3 obj\n"
                                      "sank sink VERB VBD 4 acl\n"
                                      "here here ADV RB 3 advmod\n");
    assert_int_equal(words[0].head, 4);
    assert_true(words[2].head == 0 && words[2].relation == REL_ACL_RELCL);
    assert_int_equal(words[4].relation, REL_ROOT);
    assert_int_equal(words[5].head, 4);
}

static void a_clause_with_subject_and_tense_and_no_mark_is_relative(void **state)
{
    (void)state;
#define DRIVE(mark)                                                                                \
    "drive drive NOUN NN 0 root\n" mark " PRON X 4 mark\n"                                         \
    "armies army NOUN NNS 4 nsubj\n"                                                               \
    "launched launch VERB VBD 1 acl\n"
    assert_int_equal(mended(DRIVE("that that"))[3].relation, REL_ACL);
    assert_int_equal(mended("drive drive NOUN NN 0 root\n"
                            "armies army NOUN NNS 3 nsubj\n"
                            "launched launch VERB VBD 1 acl\n")[2]
                         .relation,
                     REL_ACL_RELCL);
#undef DRIVE
}

static void what_marks_a_clause_before_its_noun_makes_that_its_subject(void **state)
{
    (void)state;
    const syntax_word *words = mended("Nine nine NUM CD 2 nsubj\n"
                                      "drowned drown VERB VBD 0 root\n"
                                      "after after ADP IN 7 case\n"
                                      "boats boat NOUN NNS 2 obj\n"
                                      "carrying carry VERB VBG 4 acl\n"
                                      "rice rice NOUN NN 5 obj\n"
                                      "overturned overturn VERB VBN 4 acl\n");
    assert_int_equal(words[3].head, 6);
    assert_int_equal(words[3].relation, REL_NSUBJ);
    assert_int_equal(words[6].head, 1);
    assert_int_equal(words[6].relation, REL_ADVCL);
    assert_int_equal(words[2].relation, REL_MARK);
}

static void whose_word_a_clause_is_between_its_pronoun_and_its_verb_is_not_its_subject(void **state)
{
    (void)state;
    const syntax_word *words = mended("Raids raid NOUN NNS 0 root\n"
                                      "that that PRON WDT 4 nsubj\n"
                                      ", , PUNCT , 1 punct\n"
                                      "according accord VERB VBG 6 case\n"
                                      "to to ADP IN 4 fixed\n"
                                      "monitors monitor NOUN NNS 8 nsubj\n"
                                      ", , PUNCT , 8 punct\n"
                                      "left leave VERB VBD 6 acl\n"
                                      "nine nine NUM CD 8 obj\n");
    assert_true(words[5].head == 7 && words[5].relation == REL_OBL);
    assert_true(words[1].head == 7 && words[1].relation == REL_NSUBJ);
    assert_true(words[7].head == 0 && words[7].relation == REL_ACL_RELCL);
    words = mended("Raids raid NOUN NNS 8 nsubj\n"
                   "that that PRON WDT 8 nsubj\n"
                   ", , PUNCT , 6 punct\n"
                   "according accord VERB VBG 6 case\n"
                   "to to ADP IN 4 fixed\n"
                   "monitors monitor NOUN NNS 0 root\n"
                   ", , PUNCT , 6 punct\n"
                   "left leave VERB VBD 6 acl\n"
                   "nine nine NUM CD 8 obj\n");
    assert_true(words[0].head == TOKEN_NONE && words[0].relation == REL_ROOT);
    assert_true(words[5].head == 7 && words[5].relation == REL_OBL);
    assert_true(words[7].head == 0 && words[7].relation == REL_ACL_RELCL);
    words = mended("Lee Lee PROPN NNP 10 nsubj\n"
                   ", , PUNCT , 9 punct\n"
                   "who who PRON WP 9 nsubj\n"
                   ", , PUNCT , 9 punct\n"
                   "according accord VERB VBG 7 case\n"
                   "to to ADP IN 5 fixed\n"
                   "monitors monitor NOUN NNS 9 obl\n"
                   ", , PUNCT , 9 punct\n"
                   "shot shoot VERB VBD 0 root\n"
                   "fled flee VERB VBD 9 parataxis\n");
    assert_true(words[9].head == TOKEN_NONE && words[9].relation == REL_ROOT);
    assert_true(words[8].head == 0 && words[8].relation == REL_ACL_RELCL);
}

static void what_is_told_of_a_name_before_being_is_told_of_the_name(void **state)
{
    (void)state;
    const syntax_word *words = mended("Reports report NOUN NNS 0 root\n"
                                      "of of ADP IN 3 case\n"
                                      "Lind Lind PROPN NNP 1 nmod\n"
                                      "being be AUX VBG 5 aux:pass\n"
                                      "held hold VERB VBN 1 acl\n");
    assert_int_equal(words[4].head, 2);
    words = mended("Reports report NOUN NNS 0 root\n"
                   "of of ADP IN 3 case\n"
                   "Osk Osk PROPN NNP 1 nmod\n"
                   "sent send VERB VBN 1 acl\n");
    assert_int_equal(words[3].head, 0);
}

static void whoever_does_what_a_clause_tells_is_the_object_of_the_verb_before(void **state)
{
    (void)state;
    const syntax_word *words = mended("Men man NOUN NNS 2 nsubj\n"
                                      "shot shoot VERB VBD 0 root\n"
                                      "whoever whoever PRON WP 4 nsubj\n"
                                      "stood stand VERB VBD 2 ccomp\n");
    assert_true(words[2].head == 1 && words[2].relation == REL_OBJ);
    assert_true(words[3].head == 2 && words[3].relation == REL_ACL_RELCL);
}

static void a_clause_with_which_behind_a_noun_is_no_circumstance(void **state)
{
    (void)state;
    const syntax_word *words = mended("They they PRON PRP 2 nsubj\n"
                                      "blamed blame VERB VBD 0 root\n"
                                      "Lee Lee PROPN NNP 2 obj\n"
                                      ", , PUNCT , 6 punct\n"
                                      "who who PRON WP 6 nsubj\n"
                                      "left leave VERB VBD 2 advcl\n");
    assert_true(words[5].head == 2 && words[5].relation == REL_ACL_RELCL);
}

static void who_is_said_to_have_done_it_is_not_who_says_so(void **state)
{
    (void)state;
    const syntax_word *words = mended("Rebels rebel NOUN NNS 7 nsubj\n"
                                      "who who PRON WP 4 nsubj\n"
                                      "officials official NOUN NNS 4 nsubj\n"
                                      "say say VERB VBP 1 acl:relcl\n"
                                      "killed kill VERB VBD 4 ccomp\n"
                                      "nine nine NUM CD 5 obj\n"
                                      "fled flee VERB VBD 0 root\n");
    assert_true(words[1].head == 4 && words[1].relation == REL_NSUBJ);
    words = mended("Rebels rebel NOUN NNS 7 nsubj\n"
                   "who who PRON WP 3 nsubj\n"
                   "say say VERB VBP 1 acl:relcl\n"
                   "armies army NOUN NNS 5 nsubj\n"
                   "killed kill VERB VBD 3 ccomp\n"
                   "nine nine NUM CD 5 obj\n"
                   "fled flee VERB VBD 0 root\n");
    assert_true(words[1].head == 2 && words[1].relation == REL_NSUBJ);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_clause_with_that_is_not_of_a_name),
        cmocka_unit_test(a_clause_about_the_subject_leaves_it_to_the_verb_behind),
        cmocka_unit_test(a_clause_with_subject_and_tense_and_no_mark_is_relative),
        cmocka_unit_test(what_marks_a_clause_before_its_noun_makes_that_its_subject),
        cmocka_unit_test(
            whose_word_a_clause_is_between_its_pronoun_and_its_verb_is_not_its_subject),
        cmocka_unit_test(what_is_told_of_a_name_before_being_is_told_of_the_name),
        cmocka_unit_test(whoever_does_what_a_clause_tells_is_the_object_of_the_verb_before),
        cmocka_unit_test(a_clause_with_which_behind_a_noun_is_no_circumstance),
        cmocka_unit_test(who_is_said_to_have_done_it_is_not_who_says_so),
    };
    return cmocka_run_group_tests(tests, open_memory, close_memory);
}
