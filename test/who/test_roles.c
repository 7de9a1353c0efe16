// What holds of roles: found by trait, false of what is not listed, refused when a row says what no
// trait is called.
#include "who/roles.h"

#include <stdio.h>

#include "support/cmocka_all.h"
#include "support/scratch.h"

#define HEAD "# origin: own. licence: own\n# columns: role, holds\n"

// Compiles a folder of one list and opens the roles in it.
static dateline_status open_roles(roles *out, lexicon **words, scratch *folder, slice list,
                                  dateline_error *error)
{
    char source[256], compiled[256];
    scratch_open(folder);
    scratch_write(folder, "in/who/roles.lex", list);
    scratch_path(folder, "in", source);
    scratch_path(folder, "out.lexicon", compiled);
    assert_int_equal(lexicon_compile(source, compiled, error), DATELINE_OK);
    assert_int_equal(lexicon_open(words, compiled, error), DATELINE_OK);
    return roles_open(out, *words, error);
}

static void tells_what_holds(void **state)
{
    (void)state;
    roles roles;
    lexicon *words;
    scratch folder;
    dateline_error error;
    assert_int_equal(open_roles(&roles, &words, &folder,
                                SLICE(HEAD "GOV\tbody arm governing\nUAF\tarmed\n"), &error),
                     DATELINE_OK);
    assert_true(roles_has(&roles, SLICE("GOV"), ROLE_BODY));
    assert_true(roles_has(&roles, SLICE("GOV"), ROLE_GOVERNING));
    assert_false(roles_has(&roles, SLICE("GOV"), ROLE_ARMED));
    assert_true(roles_has(&roles, SLICE("UAF"), ROLE_ARMED));
    assert_false(roles_has(&roles, SLICE("UAF"), ROLE_BODY));
    assert_false(roles_has(&roles, SLICE("XXX"), ROLE_BODY));
    assert_false(roles_has(&roles, SLICE_NONE, ROLE_BODY));
    lexicon_close(words);
    scratch_close(&folder);
}

static void refuses_a_trait_that_there_is_not(void **state)
{
    (void)state;
    roles roles;
    lexicon *words;
    scratch folder;
    dateline_error error;
    assert_int_equal(
        open_roles(&roles, &words, &folder, SLICE(HEAD "GOV\tbody\nUAF\tarms\n"), &error),
        DATELINE_CORRUPT);
    assert_non_null(strstr(error.message, "who/roles"));
    lexicon_close(words);
    scratch_close(&folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_what_holds),
        cmocka_unit_test(refuses_a_trait_that_there_is_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
