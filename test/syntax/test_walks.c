#include "syntax/handmade.h"
#include "syntax/tree.h"

static arena *memory;

static int open_memory(void **state)
{
    (void)state;
    dateline_error error;
    return arena_open(&memory, 1 << 22, &error) == DATELINE_OK ? 0 : -1;
}

static int close_memory(void **state)
{
    (void)state;
    arena_close(memory);
    return 0;
}

// The rebels did not fire and were not hit by the patrol in Lodwar.
static const char *const rebels = "The the DET DT 2 det\n"
                                  "rebels rebel NOUN NNS 5 nsubj\n"
                                  "did do AUX VBD 5 aux\n"
                                  "not not PART RB 5 advmod\n"
                                  "fire fire VERB VB 0 root\n"
                                  "and and CCONJ CC 8 cc\n"
                                  "were be AUX VBD 8 aux:pass\n"
                                  "hit hit VERB VBN 5 conj\n"
                                  "by by ADP IN 11 case\n"
                                  "the the DET DT 11 det\n"
                                  "patrol patrol NOUN NN 8 obl:agent\n"
                                  "in in ADP IN 13 case\n"
                                  "Lodwar Lodwar PROPN NNP 11 nmod\n"
                                  ". . PUNCT . 5 punct\n";

// The colonel ordered troops to leave, saying nobody had been hurt because of the blast.
static const char *const dam = "Not not PART RB 5 advmod\n"
                               "only only ADV RB 5 advmod\n"
                               "did do AUX VBD 5 aux\n"
                               "it it PRON PRP 5 nsubj\n"
                               "break break VERB VB 0 root\n";

static const char *const colonel = "The the DET DT 2 det\n"
                                   "colonel colonel NOUN NN 3 nsubj\n"
                                   "ordered order VERB VBD 0 root\n"
                                   "troops troops NOUN NNS 3 obj\n"
                                   "to to PART TO 6 mark\n"
                                   "leave leave VERB VB 3 xcomp\n"
                                   ", , PUNCT , 8 punct\n"
                                   "saying say VERB VBG 3 advcl\n"
                                   "nobody nobody PRON NN 12 nsubj:pass\n"
                                   "had have AUX VBD 12 aux\n"
                                   "been be AUX VBN 12 aux:pass\n"
                                   "hurt hurt VERB VBN 8 ccomp\n"
                                   "because because ADP IN 16 case\n"
                                   "of of ADP IN 13 fixed\n"
                                   "the the DET DT 16 det\n"
                                   "blast blast NOUN NN 12 obl\n";

// Two men killed near Moyo and Adjumani were going to be buried; she may be a nurse of the camp
// that closed.
static const char *const men = "Two two NUM CD 2 nummod\n"
                               "men man NOUN NNS 8 nsubj\n"
                               "killed kill VERB VBN 2 acl\n"
                               "near near ADP IN 5 case\n"
                               "Moyo Moyo PROPN NNP 3 obl\n"
                               "and and CCONJ CC 7 cc\n"
                               "Adjumani Adjumani PROPN NNP 5 conj\n"
                               "going go VERB VBG 0 root\n"
                               "are be AUX VBP 8 aux\n"
                               "to to PART TO 12 mark\n"
                               "be be AUX VB 12 aux:pass\n"
                               "buried bury VERB VBN 8 xcomp\n"
                               "\n"
                               "She she PRON PRP 5 nsubj\n"
                               "may may AUX MD 5 aux\n"
                               "be be AUX VB 5 cop\n"
                               "a a DET DT 5 det\n"
                               "nurse nurse NOUN NN 0 root\n"
                               "of of ADP IN 8 case\n"
                               "the the DET DT 8 det\n"
                               "camp camp NOUN NN 5 nmod\n"
                               "that that PRON WDT 10 nsubj\n"
                               "closed close VERB VBD 8 acl:relcl\n";

static void finds_children_in_order(void **state)
{
    (void)state;
    const syntax_layer *syntax = tree_of(memory, rebels);
    uint32_t fire = tree_word(syntax, "fire");
    assert_int_equal(syntax_child(syntax, fire, REL_NSUBJ), tree_word(syntax, "rebels"));
    assert_int_equal(syntax_child(syntax, fire, REL_OBJ), TOKEN_NONE);
    uint32_t first = syntax_child(syntax, fire, REL_PUNCT);
    assert_int_equal(syntax_next_child(syntax, fire, first, REL_PUNCT), TOKEN_NONE);
}

static void knows_what_is_below(void **state)
{
    (void)state;
    const syntax_layer *syntax = tree_of(memory, rebels);
    uint32_t hit = tree_word(syntax, "hit"), lodwar = tree_word(syntax, "Lodwar");
    assert_true(syntax_is_below(syntax, lodwar, hit));
    assert_true(syntax_is_below(syntax, hit, hit));
    assert_false(syntax_is_below(syntax, hit, lodwar));
    assert_false(syntax_is_below(syntax, tree_word(syntax, "rebels"), hit));
    assert_int_equal(syntax->words[hit].left, tree_word(syntax, "and"));
    assert_int_equal(syntax->words[hit].end, lodwar + 1);
}

static void shares_the_subject_with_a_conjunct(void **state)
{
    (void)state;
    const syntax_layer *syntax = tree_of(memory, rebels);
    uint32_t rebel = tree_word(syntax, "rebels");
    assert_int_equal(syntax_subject(syntax, tree_word(syntax, "fire")), rebel);
    assert_int_equal(syntax_subject(syntax, tree_word(syntax, "hit")), rebel);
}

static void takes_the_object_as_subject_of_an_order(void **state)
{
    (void)state;
    const syntax_layer *syntax = tree_of(memory, colonel);
    assert_int_equal(syntax_subject(syntax, tree_word(syntax, "leave")),
                     tree_word(syntax, "troops"));
    assert_int_equal(syntax_subject(syntax, tree_word(syntax, "saying")), TOKEN_NONE);
}

static void tells_passive_from_active(void **state)
{
    (void)state;
    const syntax_layer *syntax = tree_of(memory, rebels);
    assert_false(syntax_is_passive(syntax, tree_word(syntax, "fire")));
    assert_true(syntax_is_passive(syntax, tree_word(syntax, "hit")));
    syntax = tree_of(memory, men);
    assert_true(syntax_is_passive(syntax, tree_word(syntax, "killed")));
    assert_true(syntax_is_passive(syntax, tree_word(syntax, "buried")));
    assert_false(syntax_is_passive(syntax, tree_word(syntax, "going")));
}

static void sees_negation_beside_the_verb_only(void **state)
{
    (void)state;
    const syntax_layer *syntax = tree_of(memory, rebels);
    assert_true(syntax_is_negated(syntax, tree_word(syntax, "fire")));
    assert_false(syntax_is_negated(syntax, tree_word(syntax, "hit")));
    syntax = tree_of(memory, colonel);
    assert_true(syntax_is_negated(syntax, tree_word(syntax, "hurt")));
    assert_false(syntax_is_negated(syntax, tree_word(syntax, "ordered")));
    syntax = tree_of(memory, dam);
    assert_false(syntax_is_negated(syntax, tree_word(syntax, "break")));
}

static void reads_tense_through_auxiliaries(void **state)
{
    (void)state;
    const syntax_layer *syntax = tree_of(memory, colonel);
    assert_int_equal(syntax_tense_of(syntax, tree_word(syntax, "ordered")), TENSE_PAST);
    assert_int_equal(syntax_tense_of(syntax, tree_word(syntax, "leave")), TENSE_PAST);
    assert_int_equal(syntax_tense_of(syntax, tree_word(syntax, "hurt")), TENSE_PAST_PERFECT);
    assert_int_equal(syntax_tense_of(syntax, tree_word(syntax, "saying")), TENSE_PAST);
    syntax = tree_of(memory, men);
    assert_int_equal(syntax_tense_of(syntax, tree_word(syntax, "buried")), TENSE_FUTURE);
    assert_int_equal(syntax_tense_of(syntax, tree_word(syntax, "nurse")), TENSE_MODAL);
    assert_int_equal(syntax_tense_of(syntax, tree_word(syntax, "killed")), TENSE_NONE);
}

static void knows_what_is_to_be_from_what_was_to_be(void **state)
{
    (void)state;
    const syntax_layer *syntax = tree_of(memory, "They they PRON PRP 4 nsubj\n"
                                                 "are be AUX VBP 4 aux\n"
                                                 "to to PART TO 4 mark\n"
                                                 "march march VERB VB 0 root\n"
                                                 "\n"
                                                 "It it PRON PRP 4 nsubj\n"
                                                 "was be AUX VBD 4 aux\n"
                                                 "to to PART TO 4 mark\n"
                                                 "rain rain VERB VB 0 root\n"
                                                 "\n"
                                                 "Roads road NOUN NNS 2 nsubj\n"
                                                 "need need VERB VBP 0 root\n"
                                                 "to to PART TO 5 mark\n"
                                                 "be be AUX VB 5 aux:pass\n"
                                                 "mended mend VERB VBN 2 xcomp\n");
    assert_int_equal(syntax_tense_of(syntax, tree_word(syntax, "march")), TENSE_FUTURE);
    assert_int_equal(syntax_tense_of(syntax, tree_word(syntax, "rain")), TENSE_MODAL);
    assert_int_equal(syntax_tense_of(syntax, tree_word(syntax, "mended")), TENSE_PRESENT);
}

static void climbs_to_the_clause(void **state)
{
    (void)state;
    const syntax_layer *syntax = tree_of(memory, men);
    uint32_t killed = tree_word(syntax, "killed");
    assert_int_equal(syntax_clause_of(syntax, tree_word(syntax, "Adjumani")), killed);
    assert_int_equal(syntax_clause_of(syntax, killed), killed);
    assert_int_equal(syntax_clause_of(syntax, tree_word(syntax, "camp")),
                     tree_word(syntax, "nurse"));
}

static void finds_prepositions_of_conjuncts_and_fixed_ones(void **state)
{
    (void)state;
    const syntax_layer *syntax = tree_of(memory, men);
    assert_slice(syntax_preposition(syntax, memory, tree_word(syntax, "Adjumani")), "near");
    assert_slice(syntax_preposition(syntax, memory, tree_word(syntax, "men")), "");
    syntax = tree_of(memory, colonel);
    assert_slice(syntax_preposition(syntax, memory, tree_word(syntax, "blast")), "because of");
}

static void cuts_phrases_before_clauses(void **state)
{
    (void)state;
    const syntax_layer *syntax = tree_of(memory, men);
    uint32_t first = 0, end = 0;
    uint32_t nurse = tree_word(syntax, "nurse"), camp = tree_word(syntax, "camp");
    syntax_phrase(syntax, nurse, false, &first, &end);
    assert_int_equal(first, nurse - 1);
    assert_int_equal(end, nurse + 1);
    syntax_phrase(syntax, nurse, true, &first, &end);
    assert_int_equal(end, camp + 1);
    syntax_phrase(syntax, tree_word(syntax, "men"), true, &first, &end);
    assert_int_equal(first, 0);
    assert_int_equal(end, 2);
}

static void leaves_loose_nouns_of_time_to_the_clause(void **state)
{
    (void)state;
    const syntax_layer *syntax = tree_of(memory, "She she PRON PRP 2 nsubj\n"
                                                 "took take VERB VBD 0 root\n"
                                                 "the the DET DT 4 det\n"
                                                 "road road NOUN NN 2 obj\n"
                                                 "to to ADP IN 6 case\n"
                                                 "Lund Lund PROPN NNP 4 nmod\n"
                                                 "one one NUM CD 8 nummod\n"
                                                 "day day NOUN NN 4 nmod:unmarked\n");
    uint32_t first = 0, end = 0;
    syntax_phrase(syntax, tree_word(syntax, "road"), true, &first, &end);
    assert_int_equal(end, tree_word(syntax, "Lund") + 1);
}

static void gives_the_first_of_two_subjects_to_the_clause_before(void **state)
{
    (void)state;
    const syntax_layer *syntax = tree_of(memory, "Marta Marta PROPN NNP 6 nsubj\n"
                                                 "came come VERB VBD 6 ccomp\n"
                                                 "home home ADV RB 2 advmod\n"
                                                 ", , PUNCT , 6 punct\n"
                                                 "sources source NOUN NNS 6 nsubj\n"
                                                 "said say VERB VBD 0 root\n");
    uint32_t came = tree_word(syntax, "came"), said = tree_word(syntax, "said");
    tree_part_subjects(syntax->words, 0, said + 1);
    assert_int_equal(syntax->words[0].head, came);
    assert_int_equal(syntax->words[tree_word(syntax, "sources")].head, said);
    syntax->words[0].head = said;
    syntax->words[3].head = came; // a clause with a subject of its own keeps it alone
    syntax->words[3].relation = REL_NSUBJ;
    tree_part_subjects(syntax->words, 0, said + 1);
    assert_int_equal(syntax->words[0].head, said);
}

static void hangs_a_relative_clause_on_the_noun_before_it(void **state)
{
    (void)state;
    const syntax_layer *syntax = tree_of(memory, "police police NOUN NNS 2 nsubj\n"
                                                 "blamed blame VERB VBD 0 root\n"
                                                 "Lund Lund PROPN NNP 6 obj\n"
                                                 ", , PUNCT , 6 punct\n"
                                                 "which which PRON WDT 6 nsubj\n"
                                                 "fought fight VERB VBD 2 advcl\n"
                                                 "them they PRON PRP 6 obj\n");
    uint32_t blamed = tree_word(syntax, "blamed"), lund = tree_word(syntax, "Lund");
    uint32_t fought = tree_word(syntax, "fought"), end = syntax->document->token_count;
    tree_part_relatives(syntax->words, 0, end);
    assert_int_equal(syntax->words[lund].head, blamed);
    assert_int_equal(syntax->words[lund].relation, REL_OBJ);
    assert_int_equal(syntax->words[fought].head, lund);
    assert_int_equal(syntax->words[fought].relation, REL_ACL_RELCL);
    syntax->words[lund].head = fought; // the subject of what comes behind its clause
    syntax->words[lund].relation = REL_NSUBJ;
    tree_part_relatives(syntax->words, 0, end);
    assert_int_equal(syntax->words[lund].head, fought);
}

static void hangs_a_bare_participle_on_the_noun_before_it(void **state)
{
    (void)state;
    const syntax_layer *syntax = tree_of(memory, "police police NOUN NNS 2 nsubj\n"
                                                 "named name VERB VBD 0 root\n"
                                                 "men man NOUN NNS 2 obj\n"
                                                 "killed kill VERB VBN 2 conj\n"
                                                 "them they PRON PRP 2 dep\n");
    const uint32_t noun = tree_word(syntax, "men"), killed = tree_word(syntax, "killed");
    const uint32_t them = tree_word(syntax, "them"), end = syntax->document->token_count;
    syntax->words[them].head = killed; // with an object it is a deed of the subject
    syntax->words[them].relation = REL_OBJ;
    tree_part_participles(syntax->words, 0, end);
    assert_int_equal(syntax->words[killed].relation, REL_CONJ);
    syntax->words[them].relation = REL_OBL;
    tree_part_participles(syntax->words, 0, end);
    assert_int_equal(syntax->words[killed].head, noun);
    assert_int_equal(syntax->words[killed].relation, REL_ACL);
}

static void takes_one_behind_several_for_a_list(void **state)
{
    (void)state;
    const syntax_layer *syntax = tree_of(memory, "nurses nurse NOUN NNS 0 root\n"
                                                 ", , PUNCT , 3 punct\n"
                                                 "judge judge NOUN NN 1 appos\n"
                                                 "and and CCONJ CC 5 cc\n"
                                                 "bishop bishop NOUN NN 3 conj\n");
    const uint32_t nurses = tree_word(syntax, "nurses"), judge = tree_word(syntax, "judge");
    const uint32_t bishop = tree_word(syntax, "bishop"), end = syntax->document->token_count;
    syntax->words[nurses].xpos = XPOS_NN; // "the mayor, a lawyer and author"
    tree_part_lists(syntax->words, 0, end);
    assert_int_equal(syntax->words[judge].relation, REL_APPOS);
    syntax->words[nurses].xpos = XPOS_NNS;
    tree_part_lists(syntax->words, 0, end);
    assert_int_equal(syntax->words[judge].relation, REL_CONJ);
    assert_int_equal(syntax->words[bishop].head, nurses);
}

static void repairs_circles_and_lost_heads(void **state)
{
    (void)state;
    const syntax_layer *syntax = tree_of(memory, "one one NUM CD 2 dep\n"
                                                 "two two NUM CD 3 dep\n"
                                                 "three three NUM CD 1 dep\n"
                                                 "four four NUM CD 99 dep\n");
    uint32_t roots = 0;
    for (uint32_t i = 0; i < 4; i++) {
        roots += syntax->words[i].head == TOKEN_NONE;
    }
    assert_int_equal(roots, 1);
    uint32_t root = 0;
    while (syntax->words[root].head != TOKEN_NONE) {
        root = syntax->words[root].head;
    }
    assert_int_equal(syntax->words[root].left, 0);
    assert_int_equal(syntax->words[root].end, 4);
}

TEST_MAIN(
    cmocka_unit_test_setup_teardown(finds_children_in_order, open_memory, close_memory),
    cmocka_unit_test_setup_teardown(knows_what_is_below, open_memory, close_memory),
    cmocka_unit_test_setup_teardown(shares_the_subject_with_a_conjunct, open_memory, close_memory),
    cmocka_unit_test_setup_teardown(takes_the_object_as_subject_of_an_order, open_memory,
                                    close_memory),
    cmocka_unit_test_setup_teardown(tells_passive_from_active, open_memory, close_memory),
    cmocka_unit_test_setup_teardown(sees_negation_beside_the_verb_only, open_memory, close_memory),
    cmocka_unit_test_setup_teardown(reads_tense_through_auxiliaries, open_memory, close_memory),
    cmocka_unit_test_setup_teardown(knows_what_is_to_be_from_what_was_to_be, open_memory,
                                    close_memory),
    cmocka_unit_test_setup_teardown(leaves_loose_nouns_of_time_to_the_clause, open_memory,
                                    close_memory),
    cmocka_unit_test_setup_teardown(gives_the_first_of_two_subjects_to_the_clause_before,
                                    open_memory, close_memory),
    cmocka_unit_test_setup_teardown(hangs_a_relative_clause_on_the_noun_before_it, open_memory,
                                    close_memory),
    cmocka_unit_test_setup_teardown(takes_one_behind_several_for_a_list, open_memory, close_memory),
    cmocka_unit_test_setup_teardown(hangs_a_bare_participle_on_the_noun_before_it, open_memory,
                                    close_memory),
    cmocka_unit_test_setup_teardown(climbs_to_the_clause, open_memory, close_memory),
    cmocka_unit_test_setup_teardown(finds_prepositions_of_conjuncts_and_fixed_ones, open_memory,
                                    close_memory),
    cmocka_unit_test_setup_teardown(cuts_phrases_before_clauses, open_memory, close_memory),
    cmocka_unit_test_setup_teardown(repairs_circles_and_lost_heads, open_memory, close_memory))
