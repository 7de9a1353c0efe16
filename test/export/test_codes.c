// The lists of what codebooks call things: each cell of each row is found by its key and its
// column, and what one list says of another is there.
#include "export/export_internal.h"
#include "support/cmocka_all.h"

static lexicon *words;
static export_knowledge knowledge;

static int open_knowledge(void **state)
{
    (void)state;
    assert_int_equal(lexicon_open(&words, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
                     DATELINE_OK);
    return export_knowledge_open(&knowledge, words, NULL);
}

static int close_knowledge(void **state)
{
    (void)state;
    lexicon_close(words);
    return 0;
}

static uint32_t tell(const char *list, const lexicon_table *table, uint32_t row)
{
    const slice key = lexicon_cell(table, row, 0);
    print_error("lexicon/export/%s.lex:%u: %.*s\n", list, lexicon_line(table, row), (int)key.length,
                key.data);
    return 1;
}

// No row stands behind another of its key, none has more cells than there are columns.
static uint32_t count_hidden(const char *list, const export_codes *codes)
{
    const lexicon_table *table = &codes->table;
    uint32_t hidden = 0;
    for (uint32_t row = 0; row < table->rows; row++)
        for (uint32_t column = 1; column < table->columns; column++) {
            const slice heading = lexicon_cell(table, codes->heading, column);
            const slice cell = lexicon_cell(table, row, column);
            const slice found =
                export_code(codes, lexicon_cell(table, row, 0), export_code_column(codes, heading));
            if (!slice_equal(found, cell))
                hidden += tell(list, table, row);
        }
    return hidden;
}

static void every_cell_is_found_by_its_key(void **state)
{
    (void)state;
    assert_int_equal(
        count_hidden("country", &knowledge.country) + count_hidden("event", &knowledge.event) +
            count_hidden("role", &knowledge.role) +
            count_hidden("precision", &knowledge.precision) +
            count_hidden("moment", &knowledge.moment) + count_hidden("weapon", &knowledge.weapon) +
            count_hidden("code", &knowledge.code) + count_hidden("subevent", &knowledge.subevent) +
            count_hidden("goldstein", &knowledge.goldstein),
        0);
    assert_int_equal(export_code_column(&knowledge.event, SLICE("harbour")), 0);
    assert_null(export_code_named(&knowledge.event, SLICE("harbour"), "acled").data);
}

// How many cells of the column name nothing in the other list, under "PREFIX CELL" if there is a
// prefix.
static uint32_t count_strange(const char *list, const export_codes *from, const char *name,
                              const export_codes *to, const char *prefix)
{
    const uint32_t column = export_code_column(from, slice_from_string(name));
    uint32_t strange = 0;
    assert_true(column != 0);
    for (uint32_t row = 0; row < from->table.rows; row++) {
        char key[120];
        uint32_t count = 0;
        const slice cell = lexicon_cell(&from->table, row, column);
        if (cell.length == 0 || row == from->heading)
            continue;
        snprintf(key, sizeof key, "%s%.*s", prefix, (int)cell.length, cell.data);
        lexicon_find(&to->table, slice_from_string(key), &count);
        strange += count == 0 ? tell(list, &from->table, row) : 0;
    }
    return strange;
}

static void every_sub_event_belongs_to_an_event(void **state)
{
    (void)state;
    const export_codes *to = &knowledge.subevent;
    assert_int_equal(count_strange("event", &knowledge.event, "acled", to, "") +
                         count_strange("event", &knowledge.event, "armed", to, "") +
                         count_strange("event", &knowledge.event, "state", to, "") +
                         count_strange("event", &knowledge.event, "hurt", to, "") +
                         count_strange("weapon", &knowledge.weapon, "acled", to, ""),
                     0);
}

static void every_number_has_its_words(void **state)
{
    (void)state;
    const export_codes *to = &knowledge.code;
    assert_int_equal(count_strange("event", &knowledge.event, "gtd", to, "attack ") +
                         count_strange("weapon", &knowledge.weapon, "gtd", to, "weapon ") +
                         count_strange("role", &knowledge.role, "gtd", to, "target ") +
                         count_strange("country", &knowledge.country, "gtd", to, "region ") +
                         count_strange("goldstein", &knowledge.goldstein, "quad", to, "quad "),
                     0);
}

// "UNK" is nobody's role.
static void every_role_of_an_agent_has_codes(void **state)
{
    (void)state;
    const lexicon_table *agents = &knowledge.agents;
    uint32_t strange = 0;
    for (uint32_t row = 0; row < agents->rows; row++) {
        uint32_t count = 0;
        const slice role = lexicon_cell(agents, row, 1);
        lexicon_find(&knowledge.role.table, role, &count);
        if (count == 0 && role.length > 0 && !slice_equal(role, SLICE("UNK"))) {
            print_error("lexicon/who/agents.lex:%u: %.*s\n", lexicon_line(agents, row),
                        (int)role.length, role.data);
            strange++;
        }
    }
    assert_int_equal(strange, 0);
}

// The European Union is no country.
static void every_country_has_codes(void **state)
{
    (void)state;
    const lexicon_table *names = &knowledge.country_names;
    uint32_t strange = 0;
    for (uint32_t row = 0; row < names->rows; row++) {
        uint32_t count = 0;
        const slice country = lexicon_cell(names, row, 0);
        lexicon_find(&knowledge.country.table, country, &count);
        if (count == 0 && !slice_equal(country, SLICE("eur"))) {
            print_error("lexicon/who/countries.lex:%u: %.*s\n", lexicon_line(names, row),
                        (int)country.length, country.data);
            strange++;
        }
    }
    assert_int_equal(strange, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_cell_is_found_by_its_key),
        cmocka_unit_test(every_sub_event_belongs_to_an_event),
        cmocka_unit_test(every_number_has_its_words),
        cmocka_unit_test(every_role_of_an_agent_has_codes),
        cmocka_unit_test(every_country_has_codes),
    };
    return cmocka_run_group_tests(tests, open_knowledge, close_knowledge);
}
