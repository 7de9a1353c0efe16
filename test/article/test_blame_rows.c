// Each row of lexicon/article/charged.lex and neglect.lex in a text read the whole way: whoever is
// charged, or is blamed for what he did not do, is held responsible.
#include "support/article_fixture.h"

#define DEED "A nurse was shot dead in Leyton on Monday. "

static bool holds_anybody_responsible(const article *article)
{
    for (uint32_t i = 0; i < article->claim_count; i++)
        if (article->claims[i].slot == SLOT_RESPONSIBILITY ||
            article->claims[i].slot == SLOT_PERPETRATOR)
            return true;
    return false;
}

// "try" tried, "hold" held, "charge" charged.
static slice past_of(slice lemma, char out[32])
{
    const char last = lemma.data[lemma.length - 1];
    const int stem = (int)lemma.length - (last == 'y');
    if (slice_equal(lemma, SLICE("hold")))
        return SLICE("held");
    snprintf(out, 32, "%.*s%s", stem, lemma.data, last == 'y' ? "ied" : last == 'e' ? "d" : "ed");
    return slice_from_string(out);
}

static bool is_charged(slice verb, slice preposition, slice noun)
{
    char past[32], text[256];
    const slice told = past_of(verb, past);
    if (preposition.length == 0)
        snprintf(text, sizeof text, DEED "Karim Osk %.*ss a %.*s of murder over the shooting.",
                 (int)verb.length, verb.data, (int)noun.length, noun.data);
    else
        snprintf(text, sizeof text, DEED "Karim Osk was %.*s %.*s %s%.*s of murder.",
                 (int)told.length, told.data, (int)preposition.length, preposition.data,
                 slice_equal(noun, SLICE("suspicion")) ? "" : "a ", (int)noun.length, noun.data);
    return holds_anybody_responsible(read_text(slice_from_string(text)));
}

// "avoid" avoiding, "leave" leaving, "let" letting.
static slice participle_of(slice lemma, char out[32])
{
    const char last = lemma.data[lemma.length - 1];
    const bool is_let = slice_equal(lemma, SLICE("let"));
    snprintf(out, 32, "%.*s%sing", (int)lemma.length - (last == 'e'), lemma.data,
             is_let ? "t" : "");
    return slice_from_string(out);
}

static bool holds_police_responsible(slice doing, slice below, const char *behind)
{
    char text[256];
    snprintf(text, sizeof text, DEED "The mayor blamed the police for %.*s%s%.*s %s.",
             (int)doing.length, doing.data, below.length > 0 ? " to " : "", (int)below.length,
             below.data, behind);
    const article *article = read_text(slice_from_string(text));
    for (uint32_t i = 0; i < article->claim_count; i++)
        if (article->claims[i].slot == SLOT_RESPONSIBILITY &&
            article->incidents[article->claims[i].incident].type == WHAT_ASSAULT)
            return true;
    return false;
}

static bool is_blamed(slice verb, slice below)
{
    char participle[32];
    const slice doing = participle_of(verb, participle);
    return holds_police_responsible(doing, below, "a dog") ||
           holds_police_responsible(doing, below, "the gunman") ||
           holds_police_responsible(doing, below, "the nurse") ||
           holds_police_responsible(doing, below, "the nurse alone");
}

static void every_charge_and_neglect_is_a_claim(void **state)
{
    (void)state;
    lexicon_table charged, neglect;
    uint32_t silent = 0;
    assert_int_equal(lexicon_find_table(&charged, shared.lexicon, "article/charged", 3, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < charged.rows; row++)
        if (!is_charged(lexicon_cell(&charged, row, 0), lexicon_cell(&charged, row, 1),
                        lexicon_cell(&charged, row, 2))) {
            print_error("lexicon/article/charged.lex:%u\n", lexicon_line(&charged, row));
            silent++;
        }
    assert_int_equal(lexicon_find_table(&neglect, shared.lexicon, "article/neglect", 2, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < neglect.rows; row++)
        if (!is_blamed(lexicon_cell(&neglect, row, 0), lexicon_cell(&neglect, row, 1))) {
            print_error("lexicon/article/neglect.lex:%u\n", lexicon_line(&neglect, row));
            silent++;
        }
    assert_int_equal(silent, 0);
    assert_false(is_blamed(SLICE("like"), SLICE_NONE));
    assert_false(is_blamed(SLICE("fail"), SLICE("admire")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_charge_and_neglect_is_a_claim),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
