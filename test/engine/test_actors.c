// A caller's own actors through the public header, with and without processes that read.
#include <stdlib.h>

#include "base/buffer.h"
#include "dateline.h"
#include "support/cmocka_all.h"
#include "support/scratch.h"

static const char story[] = "Fighters of the Kiboko Brigade killed nine people in Goma on Monday, "
                            "the mayor said. The Kiboko Brigade denied it.\n";

static int open_scratch(void **state)
{
    scratch *made = calloc(1, sizeof *made);
    assert_non_null(made);
    scratch_open(made);
    *state = made;
    return 0;
}

static int close_scratch(void **state)
{
    scratch_close(*state);
    free(*state);
    return 0;
}

static dateline_status open_with(dateline_engine **out, scratch *scratch, slice text,
                                 bool is_sandboxed, dateline_error *error)
{
    char path[256];
    scratch_write(scratch, "ours.lex", text);
    scratch_path(scratch, "ours.lex", path);
    const dateline_engine_options options = {
        .model = DATELINE_MODEL_FAST, .sandbox = is_sandboxed, .actors = path};
    return dateline_engine_open(out, &options, error);
}

static bool keep(void *context, const char *bytes, size_t length)
{
    buffer_add(context, slice_of(bytes, length));
    return true;
}

static void read_story(buffer *out, const dateline_engine *engine)
{
    dateline_reader *reader = NULL;
    const dateline_article *article = NULL;
    dateline_error error = {0};
    buffer_init(out, 1 << 20);
    dateline_status status =
        dateline_reader_open_memory(&reader, engine, story, sizeof story - 1, NULL, &error);
    if (status == DATELINE_OK)
        status = dateline_reader_next(&article, reader, &error);
    if (status == DATELINE_OK)
        status = dateline_article_write_json(article, DATELINE_LAYER_ENTITIES, keep, out, &error);
    if (status != DATELINE_OK)
        fail_msg("%s", error.message);
    dateline_reader_close(reader);
}

static void are_read_here_and_in_another_process(void **state)
{
    const slice ours = SLICE("# columns: phrase, name, country, role, kind\n"
                             "kiboko brigade\tKiboko Brigade\tCOD\tREB\tgroup\n");
    for (int is_sandboxed = 0; is_sandboxed < 2; is_sandboxed++) {
        dateline_engine *engine = NULL;
        dateline_error error = {0};
        if (open_with(&engine, *state, ours, is_sandboxed != 0, &error) != DATELINE_OK)
            fail_msg("%s", error.message);
        buffer json;
        read_story(&json, engine);
        assert_true(slice_find(slice_of(json.data, json.length), SLICE("\"CODREB\"")) != SIZE_MAX);
        buffer_clear(&json);
        dateline_engine_close(engine);
    }
}

static void a_fault_keeps_the_engine_shut(void **state)
{
    dateline_engine *engine = NULL;
    dateline_error error = {0};
    assert_int_equal(open_with(&engine, *state,
                               SLICE("# columns: phrase, name, country, role, kind\n"
                                     "kiboko brigade\t\tCOD\tREB\ttroupe\n"),
                               false, &error),
                     DATELINE_BAD_INPUT);
    assert_string_equal(error.message, "ours.lex:2: \"troupe\" is no kind: group, organization, "
                                       "government, person or noun");
    assert_int_equal(error.line, 2);
    assert_null(engine);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(are_read_here_and_in_another_process),
        cmocka_unit_test(a_fault_keeps_the_engine_shut),
    };
    return cmocka_run_group_tests(tests, open_scratch, close_scratch);
}
