// Writing a container and compiling a lexicon when a call on a file or an allocation fails, each
// one once and from there on: an error of its kind, and never half a file under the name.
#include "store/lexicon.h"
#include "support/cmocka_all.h"
#include "support/fault.h"
#include "support/scratch.h"
#include "support/sealed.h"

#include <stdlib.h>

#include "base/file.h"

static const container_part parts[] = {{"words", "quay", 4}, {"more", "berth", 5}};

typedef dateline_status job(const char *source, const char *out, dateline_error *error);

static dateline_status write_small(const char *source, const char *out, dateline_error *error)
{
    (void)source;
    return container_write(out, "test", parts, 2, error);
}

static dateline_status compile(const char *source, const char *out, dateline_error *error)
{
    return lexicon_compile(source, out, error);
}

// True when the call with this number was made to fail.
static bool fails_well(job *work, const scratch *scratch, const fault_plan *plan)
{
    char source[256], out[256], left[256];
    bool fired = false;
    dateline_error error = {0};
    struct stat facts;
    scratch_path(scratch, "in", source);
    scratch_path(scratch, "out", out);
    scratch_path(scratch, "out.tmp", left);
    (void)file_remove(out);
    const long live = fault_live();
    fault_arm(plan);
    const dateline_status status = work(source, out, &error);
    (void)fault_disarm(&fired);
    assert_int_equal(fault_live(), live);
    assert_false(file_facts_at(left, &facts));
    if (status == DATELINE_OK)
        assert_true(file_facts_at(out, &facts));
    else
        assert_true(status == (plan->kind == FAULT_MEMORY ? DATELINE_NO_MEMORY : DATELINE_IO) &&
                    error.message[0] != '\0');
    return fired;
}

static void sweep(job *work)
{
    scratch scratch;
    scratch_open(&scratch);
    scratch_write(&scratch, "in/a/one.lex", SLICE("# columns: a, b\nx\t1\nw\t2\n"));
    scratch_write(&scratch, "in/a/two.rule", SLICE("anything\n"));
    for (int mode = FAULT_ONCE; mode <= FAULT_EVER; mode++) {
        for (int way = 0; way < FAULT_WAYS; way++) {
            fault_plan plan = {FAULT_FILE, (fault_mode)mode, (fault_way)way, 1};
            while (fails_well(work, &scratch, &plan))
                plan.at++;
            assert_true(plan.at > 5);
        }
        fault_plan plan = {.kind = FAULT_MEMORY, .mode = (fault_mode)mode, .at = 1};
        while (fails_well(work, &scratch, &plan))
            plan.at++;
        assert_true(plan.at > 2);
    }
    scratch_close(&scratch);
}

static void a_container_is_written_whole_or_not_at_all(void **state)
{
    (void)state;
    sweep(write_small);
}

static void a_lexicon_is_compiled_whole_or_not_at_all(void **state)
{
    (void)state;
    sweep(compile);
}

static void what_does_not_fit_into_a_header_is_refused(void **state)
{
    (void)state;
    const container_part nameless = {"", "x", 1};
    assert_int_equal(container_write("/tmp/never", "a kind too long", parts, 2, NULL),
                     DATELINE_USAGE);
    assert_int_equal(container_write("/tmp/never", "test", parts, 5000, NULL), DATELINE_USAGE);
    assert_int_equal(container_write("/tmp/never", "test", &nameless, 1, NULL), DATELINE_USAGE);
}

static void errors_need_no_place(void **state)
{
    (void)state;
    scratch scratch;
    char path[256];
    container *opened = NULL;
    const void *numbers = NULL;
    uint64_t count = 0;
    scratch_open(&scratch);
    scratch_write(&scratch, "no",
                  SLICE("no container, but longer than a header would have to be, "
                        "so that it is looked at"));
    scratch_path(&scratch, "no", path);
    assert_int_equal(container_open(&opened, path, "test", NULL), DATELINE_CORRUPT);
    scratch_path(&scratch, "missing", path);
    assert_int_equal(container_open(&opened, path, "test", NULL), DATELINE_IO);
    scratch_path(&scratch, "yes", path);
    assert_int_equal(container_write(path, "test", parts, 2, NULL), DATELINE_OK);
    assert_int_equal(container_open(&opened, path, "test", NULL), DATELINE_OK);
    assert_int_equal(container_array(&numbers, &count, opened, "missing", 4, "4", NULL),
                     DATELINE_CORRUPT);
    container_close(opened);
    scratch_close(&scratch);
}

// True when the allocation with this number was made to fail.
static bool turns_well(slice bytes, unsigned long at)
{
    container *opened = NULL;
    const void *numbers = NULL;
    uint64_t count = 0;
    bool fired = false;
    dateline_error error = {0};
    const long live = fault_live();
    const fault_plan plan = {.kind = FAULT_MEMORY, .mode = FAULT_ONCE, .at = at};
    fault_arm(&plan);
    dateline_status status =
        container_open_memory(&opened, bytes.data, bytes.length, "test", &error);
    if (status == DATELINE_OK)
        status = container_array(&numbers, &count, opened, "words", 2, "2", &error);
    (void)fault_disarm(&fired);
    if (status == DATELINE_OK)
        assert_memory_equal(numbers, "uqya", 4);
    else
        assert_int_equal(error.status, DATELINE_NO_MEMORY);
    container_close(opened);
    assert_int_equal(fault_live(), live);
    return fired;
}

static void a_container_is_turned_or_memory_is_wanting(void **state)
{
    (void)state;
    scratch scratch;
    char path[256];
    unsigned long at = 1;
    scratch_open(&scratch);
    scratch_path(&scratch, "other", path);
    assert_int_equal(container_write(path, "test", parts, 2, NULL), DATELINE_OK);
    const slice bytes = scratch_read(path);
    seal_as_of_another_machine(bytes);
    while (turns_well(bytes, at))
        at++;
    assert_int_equal(at, 4); // the container, its copies, the copy
    free((char *)bytes.data);
    scratch_close(&scratch);
}

TEST_MAIN(cmocka_unit_test(a_container_is_turned_or_memory_is_wanting),
          cmocka_unit_test(a_container_is_written_whole_or_not_at_all),
          cmocka_unit_test(a_lexicon_is_compiled_whole_or_not_at_all),
          cmocka_unit_test(what_does_not_fit_into_a_header_is_refused),
          cmocka_unit_test(errors_need_no_place))
