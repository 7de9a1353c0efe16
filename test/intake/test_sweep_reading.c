// Every kind of input that we keep, read while an allocation or a call on a file fails, once and
// from there on: the same articles come out, or the reading ends with the name of the fault, never
// with a part left out and all said to be well. Nothing is left over, and the next reading is
// whole.
//
// faults_sweep tries each failure of whole readings, in hours; this tries some of each input's,
// other ones in each, in seconds.
#include <glob.h>

#include "base/file_map.h"
#include "intake_fixture.h"
#include "support/fault.h"
#include "support/scratch.h"

#define POINTS 96u // tried of each input, way and mode
#define MOST_ARTICLES 200u

// What came out, in a number: no memory is asked for while it is armed.
typedef struct outcome {
    uint64_t hash;
    dateline_status fault; // that ended it
} outcome;

static uint64_t mixed(uint64_t hash, uint64_t value)
{
    return slice_hash(slice_of((const char *)(const uint64_t[]){hash, value}, 16));
}

static uint64_t hash_article(uint64_t hash, const intake_article *article)
{
    const slice texts[] = {article->text,          article->title,    article->byline,
                           article->outlet,        article->url,      article->id,
                           article->agency,        article->language, article->contributor,
                           article->dateline_place};
    const int64_t numbers[] = {article->published, article->updated, article->dateline_day,
                               (int64_t)article->block_count, (int64_t)article->warning_count};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        hash = mixed(hash, slice_hash(texts[i]));
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        hash = mixed(hash, (uint64_t)numbers[i]);
    for (uint32_t i = 0; i < article->block_count; i++)
        hash = mixed(hash, (uint64_t)article->blocks[i].at.start << 32 | article->blocks[i].at.end);
    return hash;
}

static bool is_of_machine(dateline_status status)
{
    return status == DATELINE_NO_MEMORY || status == DATELINE_IO;
}

static outcome read_file(const char *path)
{
    outcome out = {.fault = DATELINE_OK};
    intake_source *source = NULL;
    dateline_error error = {0};
    dateline_status status = intake_open(&source, fixture.knowledge, path, INTAKE_AUTO, &error);
    out.hash = mixed(0, (uint64_t)status);
    for (uint32_t i = 0; source != NULL && i < MOST_ARTICLES; i++) {
        intake_article article;
        arena_reset(fixture.arena);
        status = intake_next(&article, source, fixture.arena, &error);
        status = arena_verdict(fixture.arena, status, &error);
        out.hash = mixed(out.hash, (uint64_t)status);
        if (status == DATELINE_NOT_FOUND || is_of_machine(status))
            break;
        if (status == DATELINE_OK)
            out.hash = hash_article(out.hash, &article);
    }
    intake_close(source);
    if (is_of_machine(status)) {
        out.fault = status;
        assert_true(error.message[0] != '\0');
    }
    arena_reset(fixture.arena);
    return out;
}

static void try_point(const char *path, const fault_plan *plan, uint64_t whole)
{
    bool fired = false;
    const long live = fault_live();
    fault_arm(plan);
    const outcome found = read_file(path);
    (void)fault_disarm(&fired);
    const bool is_right = found.fault != DATELINE_OK || found.hash == whole;
    if (!is_right || fault_live() != live)
        fail_msg("%s: kind %d, mode %d, way %d, call %lu: %s", path, (int)plan->kind,
                 (int)plan->mode, (int)plan->way, plan->at,
                 is_right ? "blocks are left over" : "something was left out");
    assert_true(fired || found.fault == DATELINE_OK);
    assert_true(read_file(path).hash == whole);
}

static void sweep_file(const char *path, unsigned long number)
{
    const outcome whole = read_file(path);
    assert_int_equal(whole.fault, DATELINE_OK);
    for (int way = -1; way < FAULT_WAYS; way++) { // -1: memory
        fault_plan plan = {.kind = way < 0 ? FAULT_MEMORY : FAULT_FILE,
                           .way = way < 0 ? FAULT_EIO : (fault_way)way};
        fault_arm(&plan);
        (void)read_file(path);
        const unsigned long calls = fault_disarm(NULL);
        const unsigned long step = calls / POINTS + 1;
        for (int mode = FAULT_ONCE; mode <= FAULT_EVER; mode++) {
            plan.mode = (fault_mode)mode;
            for (plan.at = 1 + (number + (unsigned long)mode) % step; plan.at <= calls;
                 plan.at += step)
                try_point(path, &plan, whole.hash);
        }
    }
}

static void kept_inputs_are_whole_or_told(void **state)
{
    (void)state;
    static const char *const kinds[] = {"article/*.*", "archive/*", "packed/*", "warc/*.*",
                                        "mail/*.*",    "feed/*.*",  "html/*.*"};
    unsigned long number = 0;
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        char pattern[512];
        glob_t found;
        (void)snprintf(pattern, sizeof pattern, "%s/fuzz/corpus/%s", DATELINE_SOURCE, kinds[k]);
        assert_int_equal(glob(pattern, 0, NULL, &found), 0);
        for (size_t i = 0; i < found.gl_pathc; i++)
            sweep_file(found.gl_pathv[i], number++);
        globfree(&found);
    }
}

// Each case of a file as an input of its own; its name ends as the format's do.
static void sweep_cases(const scratch *folder, const char *kind, const char *ending)
{
    char path[512], name[64];
    file_map map;
    (void)snprintf(path, sizeof path, "%s/%s.case", DATELINE_TEST_FOLDER, kind);
    assert_int_equal(file_map_open(&map, path, NULL), DATELINE_OK);
    slice rest = slice_of(map.data, map.length);
    for (unsigned long number = 0; slice_starts_with(rest, SLICE("== ")); number++) {
        const size_t line = slice_find(rest, SLICE("\n")) + 1;
        const size_t end = slice_find(rest, SLICE("\n-- expect"));
        const size_t next = slice_find(rest, SLICE("\n== "));
        (void)snprintf(name, sizeof name, "%s-%lu.%s", kind, number, ending);
        scratch_write(folder, name, slice_of(rest.data + line, end + 1 - line));
        scratch_path(folder, name, path);
        sweep_file(path, number);
        rest =
            next == SIZE_MAX ? SLICE_NONE : slice_of(rest.data + next + 1, rest.length - next - 1);
    }
    file_map_close(&map);
}

static void cases_are_whole_or_told(void **state)
{
    (void)state;
    static const char *const kinds[][2] = {{"plain", "txt"},   {"html", "html"}, {"feed", "xml"},
                                           {"jsonl", "jsonl"}, {"csv", "csv"},   {"mail", "eml"},
                                           {"warc", "warc"}};
    scratch folder;
    scratch_open(&folder);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        sweep_cases(&folder, kinds[i][0], kinds[i][1]);
    scratch_close(&folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kept_inputs_are_whole_or_told),
        cmocka_unit_test(cases_are_whole_or_told),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
