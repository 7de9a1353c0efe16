// Acts of all types, modes and modalities in sentences as agencies print them, a line each of
// acts.case: "ASSAULT/drone happened | text". Each must be among the events that are read.
#include "support/cmocka_all.h"

#include "base/file_map.h"
#include "support/article_fixture.h"

#define CASES_LEAST 288 // that the file once had

static bool is_told(const article *article, slice type, slice mode, slice modality)
{
    for (uint32_t i = 0; i < article->what.count; i++) {
        const what_event *event = &article->what.events[i];
        if (slice_equal(type, slice_from_string(what_type_name(event->type))) &&
            slice_equal(modality, slice_from_string(what_modality_name(event->modality))) &&
            (mode.length == 0 || slice_equal(mode, event->mode)))
            return true;
    }
    return false;
}

static uint32_t check_line(slice line)
{
    slice text = line;
    slice act = slice_trim(slice_cut(&text, '|'));
    const slice type_and_mode = slice_cut(&act, ' ');
    slice mode = type_and_mode;
    const slice type = slice_cut(&mode, '/');
    if (is_told(read_text(slice_trim(text)), type, mode, act))
        return 0;
    print_error("missed: %.*s\n", (int)line.length, line.data);
    return 1;
}

static void sentences_tell_their_acts(void **state)
{
    (void)state;
    file_map file = FILE_MAP_NONE;
    assert_int_equal(file_map_open(&file, DATELINE_TEST_FOLDER "/acts.case", NULL), DATELINE_OK);
    slice rest = slice_of(file.data, file.length);
    uint32_t cases = 0;
    uint32_t missed = 0;
    while (rest.length > 0) {
        const slice line = slice_cut(&rest, '\n');
        if (line.length == 0 || line.data[0] == '#')
            continue;
        missed += check_line(line);
        cases++;
    }
    file_map_close(&file);
    assert_true(cases >= CASES_LEAST);
    assert_int_equal(missed, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(sentences_tell_their_acts)};
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
