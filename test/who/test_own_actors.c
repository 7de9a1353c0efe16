// A user's own actors: what a file may say, what it may not, and what is read with one.
#include "reading.h"
#include "support/scratch.h"
#include "who/own_actors.h"

#define COLUMNS "# columns: phrase, name, country, role, kind, written, from, to\n"

static const char ours[] = COLUMNS "# the valley\n"
                                   "Kiboko Brigade\tKiboko Brigade\tCOD\tREB\tgroup\n"
                                   "The Hippos\tKiboko Brigade\tCOD\tREB\tgroup\r\n"
                                   "KB\tKiboko Brigade\tCOD\tREB\tgroup\tw\n"
                                   "Amani Lusenge\t\tCOD\tGOV\tperson\t\t2019-03\t2021\n"
                                   "Amani Lusenge\t\tCOD\tOPP\tperson\t\t2022-06-01\n"
                                   "amnesty international\tAmnesty\tGBR\tNGO\torganization\n"
                                   "machete boys\t\t\tCRM\tnoun\n";

typedef struct fixture {
    reading *reading;
    scratch scratch;
} fixture;

static int open_with_ours(void **state)
{
    fixture *made = calloc(1, sizeof *made);
    assert_non_null(made);
    void *reading = NULL;
    char path[256];
    dateline_error error;
    reading_open(&reading);
    made->reading = reading;
    scratch_open(&made->scratch);
    scratch_write(&made->scratch, "ours.lex", SLICE(ours));
    scratch_path(&made->scratch, "ours.lex", path);
    who_reader_close(made->reading->reader);
    made->reading->reader = NULL;
    if (who_reader_open(&made->reading->reader, made->reading->trees.lexicon,
                        DATELINE_SOURCE "/models", path, &error) != DATELINE_OK)
        fail_msg("%s", error.message);
    *state = made;
    return 0;
}

static int close_with_ours(void **state)
{
    fixture *made = *state;
    void *reading = made->reading;
    scratch_close(&made->scratch);
    reading_close(&reading);
    free(made);
    return 0;
}

// The entity of that name as read on a day, NULL when there is none.
static const who_entity *entity_on(const fixture *fixture, const char *text, const char *day,
                                   const char *name)
{
    int32_t number = DAY_UNKNOWN;
    if (day != NULL)
        assert_true(calendar_read(slice_from_string(day), &number));
    reading_read_on(fixture->reading, slice_from_string(text), number);
    const who_layer *who = &fixture->reading->who;
    for (uint32_t i = 0; i < who->entity_count; i++)
        if (slice_equal(who->entities[i].name, slice_from_string(name)))
            return &who->entities[i];
    return NULL;
}

static void a_group_is_known_by_all_its_names(void **state)
{
    const who_entity *brigade =
        entity_on(*state,
                  "Fighters of the Kiboko Brigade attacked Goma. The KB denied it. The Hippos said "
                  "on Tuesday they had no men there.",
                  NULL, "Kiboko Brigade");
    assert_non_null(brigade);
    assert_slice(brigade->code, "CODREB");
    assert_int_equal(brigade->kind, WHO_GROUP);
    assert_in_range(brigade->mention_count, 3, 9);
}

static void an_office_has_its_time(void **state)
{
    static const struct {
        const char *day, *code;
    } terms[] = {
        {"2019-02-28", "COD"},    {"2019-03-01", "CODGOV"}, {"2021-12-31", "CODGOV"},
        {"2022-01-01", "COD"},    {"2022-05-31", "COD"},    {"2022-06-01", "CODOPP"},
        {"2031-01-01", "CODOPP"}, {NULL, "CODOPP"},
    };
    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++) {
        const who_entity *person = entity_on(*state, "Amani Lusenge flew to Kinshasa on Friday.",
                                             terms[i].day, "Amani Lusenge");
        assert_non_null(person);
        assert_int_equal(person->kind, WHO_PERSON);
        assert_slice(person->code, terms[i].code);
    }
}

static void a_title_is_believed_before_the_list(void **state)
{
    const who_entity *person =
        entity_on(*state, "The former minister Amani Lusenge flew to Kinshasa on Friday.",
                  "2020-01-01", "Amani Lusenge");
    assert_non_null(person);
    assert_slice(person->role, "ELI");
}

static void ours_go_before_the_programs(void **state)
{
    assert_non_null(entity_on(*state, "Amnesty International denounced the arrests on Friday.",
                              NULL, "Amnesty"));
}

static void a_noun_gives_its_role(void **state)
{
    const who_entity *boys =
        entity_on(*state, "Four machete boys burned a shop on Friday.", NULL, "four machete boys");
    assert_non_null(boys);
    assert_slice(boys->role, "CRM");
}

// ---- faults ----

static void expect_fault(const fixture *fixture, const char *text, dateline_status status,
                         const char *message)
{
    own_actors *own = NULL;
    dateline_error error = {0};
    assert_int_equal(own_actors_read(&own, "ours.lex", slice_from_string(text),
                                     fixture->reading->trees.lexicon, &error),
                     status);
    assert_string_equal(error.message, message);
    assert_null(own);
}

static void each_fault_names_its_line(void **state)
{
    static const struct {
        const char *text, *message;
    } faults[] = {
        {"X\n", "ours.lex:1: a row before the line \"# columns: ...\""},
        {"# columns: name, phrase, country, role, kind\n",
         "ours.lex:1: the columns are phrase, name, country, role, kind, written, from, to"},
        {"#\n# columns: phrase, name\n",
         "ours.lex:2: the columns are phrase, name, country, role, kind, written, from, to"},
        {COLUMNS "a\t\t\t\tgroup\n\nX Front\t\tCONGO\tREB\tgroup\n",
         "ours.lex:4: \"CONGO\" is no country's code: three capitals, as in lexicon/who"},
        {COLUMNS "X Front\t\tCOD\tREBL\tgroup\n",
         "ours.lex:2: \"REBL\" is no role: three capitals, as in lexicon/who"},
        {COLUMNS "X Front\t\tCOD\tREB\tgang\n",
         "ours.lex:2: \"gang\" is no kind: group, organization, government, person or noun"},
        {COLUMNS "X Front COD REB group\n", "ours.lex:2: \"X Front COD REB group\" has no kind, "
                                            "the fifth of its cells; tabs part them"},
        {COLUMNS "X Front\t\tCOD\tREB\tgroup\tyes\n",
         "ours.lex:2: \"yes\" stands where only w may: counts in capitals only"},
        {COLUMNS "X\t\tCOD\tGOV\tperson\t\t2023-02-29\n",
         "ours.lex:2: \"2023-02-29\" is no day: YYYY, YYYY-MM or YYYY-MM-DD"},
        {COLUMNS "X\t\tCOD\tGOV\tperson\t\t\t23\n",
         "ours.lex:2: \"23\" is no day: YYYY, YYYY-MM or YYYY-MM-DD"},
        {COLUMNS "X\t\tCOD\tGOV\tperson\t\t2023\t2022-12\n",
         "ours.lex:2: \"X\" ends before it begins"},
        {COLUMNS "boys\t\tCOD\tCRM\tnoun\n",
         "ours.lex:2: \"boys\" is a noun: it has a role, but no name, country or term"},
        {COLUMNS "a b c d e f g h i j k\t\tCOD\tCRM\tgroup\n",
         "ours.lex:2: \"a b c d e f g h i j k\" is too long a phrase to be looked for"},
        {"\xff\n", "ours.lex is no UTF-8"},
    };
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
        expect_fault(*state, faults[i].text, DATELINE_BAD_INPUT, faults[i].message);
}

static void a_file_too_large_is_a_limit(void **state)
{
    const size_t length = ((size_t)16 << 20) + 1;
    char *text = malloc(length + 1);
    assert_non_null(text);
    memset(text, '#', length);
    text[length] = '\0';
    expect_fault(*state, text, DATELINE_LIMIT, "ours.lex: more than 16 MB of actors");
    free(text);
}

static void a_missing_file_is_named(void **state)
{
    const fixture *fixture = *state;
    own_actors *own = NULL;
    dateline_error error;
    assert_int_equal(
        own_actors_open(&own, "/no/such/ours.lex", fixture->reading->trees.lexicon, &error),
        DATELINE_IO);
    assert_non_null(strstr(error.message, "/no/such/ours.lex"));
}

static void a_spreadsheets_mark_and_an_empty_list_are_fine(void **state)
{
    const fixture *fixture = *state;
    own_actors *own = NULL;
    assert_int_equal(own_actors_read(&own, "ours.lex", SLICE("\xef\xbb\xbf" COLUMNS),
                                     fixture->reading->trees.lexicon, NULL),
                     DATELINE_OK);
    assert_int_equal(own->count, 0);
    own_actors_close(own);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_group_is_known_by_all_its_names),
        cmocka_unit_test(an_office_has_its_time),
        cmocka_unit_test(a_title_is_believed_before_the_list),
        cmocka_unit_test(ours_go_before_the_programs),
        cmocka_unit_test(a_noun_gives_its_role),
        cmocka_unit_test(each_fault_names_its_line),
        cmocka_unit_test(a_file_too_large_is_a_limit),
        cmocka_unit_test(a_missing_file_is_named),
        cmocka_unit_test(a_spreadsheets_mark_and_an_empty_list_are_fine),
    };
    return cmocka_run_group_tests(tests, open_with_ours, close_with_ours);
}
