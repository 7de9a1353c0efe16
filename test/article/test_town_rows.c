// Each row of lexicon/article/town.lex is a sign that the program knows and that some town of these
// texts has: a weight beside a word that no town can have would weigh nothing.
#include "article/town_signs.h"
#include "support/article_fixture.h"

#define DEAD "Two men were shot dead on Monday, police said."

static const char *const texts[] = {
    "Two men shot in Memphis - KSDK News Tulsa, Oklahoma\n\nTwo men were shot dead in Memphis.",
    "Two men shot dead\n\nThe car after the shooting.\n\nMEMPHIS (WXYZ) - " DEAD,
    "Two men were shot dead in Columbus, Ohio on Monday. The shooting in Columbus began at noon. "
    "Shots were heard in Columbus for an hour. A man was shot in Columbus last week. Fires burned "
    "in Columbus. The gunman had come to Columbus Grove in May.",
    "Nashville man held over shooting\n\nMEMPHIS, Tennessee - A Nashville man was shot near "
    "Lakeland "
    "on Monday. Memphis police said that he came from Jackson. He was taken to Nashville General "
    "Hospital. A man was held in the Covington jail. It rained. It was cold. Nobody spoke. The day "
    "passed. In Dyersburg, shots were heard. A house burned in Dyersburg. In Dyersburg a bridge "
    "fell, and two were hurt.",
    "MOSCOW, March 4 - A bomb killed two men in Shabuli on Monday. Kyiv vowed to retaliate. Rebels "
    "seized a Goma mine.",
    "KYIV, March 4 - A bomb killed two men on Monday.",
    "Two men were shot dead in Marfa, Texas on Monday. Dallas denied it. A ship of Houston "
    "University "
    "left. A man was shot in College Station. The Denver Post saw him in Fort Drive.",
};

// All signs of all towns that may be where an incident of the text happened.
static uint64_t signs_of(const char *text)
{
    article *article = (struct article *)(uintptr_t)read_text(slice_from_string(text));
    const article_claims claims = {.article = article, .readers = shared.readers};
    uint64_t signs = 0;
    for (uint32_t incident = 0; incident < article->incident_count; incident++) {
        town_candidates towns;
        article_gather_towns(&towns, &claims, incident);
        for (uint32_t i = 0; i < towns.count; i++)
            signs |= towns.all[i].signs;
    }
    return signs;
}

static bool is_seen(uint64_t signs, slice name)
{
    for (uint32_t sign = 0; sign < TOWN_SIGNS; sign++)
        if ((signs >> sign & 1) != 0 && slice_equal(article_town_sign_name((town_sign)sign), name))
            return true;
    return false;
}

static void every_weight_is_of_a_sign_that_towns_have(void **state)
{
    (void)state;
    lexicon_table table;
    uint64_t signs = 0;
    uint32_t silent = 0;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        signs |= signs_of(texts[i]);
    assert_int_equal(lexicon_find_table(&table, shared.lexicon, "article/town", 2, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        const slice name = lexicon_cell(&table, row, 0);
        if (!is_seen(signs, name)) {
            print_error("lexicon/article/town.lex:%u: %.*s\n", lexicon_line(&table, row),
                        (int)name.length, name.data);
            silent++;
        }
    }
    assert_int_equal(silent, 0);
    assert_false(is_seen(signs, SLICE("goat")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_weight_is_of_a_sign_that_towns_have),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
