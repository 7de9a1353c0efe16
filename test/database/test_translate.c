#include "support/cmocka_all.h"

#include "database/backend.h"

static void expect(const char *ours, const char *theirs, int parameters)
{
    buffer out;
    database_names names;
    buffer_init(&out, 4096);
    database_translate(&out, &names, slice_from_string(ours));
    assert_false(out.failed);
    buffer_add_byte(&out, '\0');
    assert_string_equal(out.data, theirs);
    assert_int_equal(names.count, parameters);
    buffer_clear(&out);
}

static void numbers_marks_as_sqlite_does(void **state)
{
    (void)state;
    expect("VALUES (?,?,?)", "VALUES ($1,$2,$3)", 3);
    expect("VALUES (?1,?,?, (SELECT ?1))", "VALUES ($1,$2,$3, (SELECT $1))", 3);
    expect("a = ?3 AND b = ?", "a = $3 AND b = $4", 4);
}

static void gives_a_name_one_number(void **state)
{
    (void)state;
    expect("a = :from AND b = :to AND c = :from", "a = $1 AND b = $2 AND c = $1", 2);
    expect("a::text = :a", "a::text = $1", 1);
}

static void leaves_quoted_text_alone(void **state)
{
    (void)state;
    expect("SELECT '?', \"end\", ':x', 'LIKE' WHERE a = ?",
           "SELECT '?', \"end\", ':x', 'LIKE' WHERE a = $1", 1);
}

static void renames_words_only_when_whole(void **state)
{
    (void)state;
    expect("json_object('a', x)", "json_build_object('a', x)", 0);
    expect("json_objects, my_json_object", "json_objects, my_json_object", 0);
    expect("a LIKE :b ESCAPE '\\'", "a ILIKE $1 ESCAPE '\\'", 1);
    expect("i CROSS JOIN c ON c.i = i.id", "i JOIN c ON c.i = i.id", 0);
    expect("FROM claim INDEXED BY claim_said WHERE 1", "FROM claim  WHERE 1", 0);
}

static void refuses_too_many(void **state)
{
    (void)state;
    buffer out;
    database_names names;
    buffer_init(&out, 4096);
    char sql[32];
    snprintf(sql, sizeof sql, "SELECT ?%d", DATABASE_PARAMETERS + 1);
    database_translate(&out, &names, slice_from_string(sql));
    assert_true(out.failed);
    buffer_clear(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_marks_as_sqlite_does),
        cmocka_unit_test(gives_a_name_one_number),
        cmocka_unit_test(leaves_quoted_text_alone),
        cmocka_unit_test(renames_words_only_when_whole),
        cmocka_unit_test(refuses_too_many),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
