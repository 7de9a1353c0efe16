// Every allocation of compiling and opening a lexicon fails once, and then for ever: each time the
// fault keeps its name, nothing leaks, and the next try works.
//
// This file stands in for malloc and its kin, which sanitizers do themselves: their builds skip it.
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "store/lexicon.h"
#include "support/cmocka_all.h"
#include "support/scratch.h"

#ifndef DATELINE_ARENA_DEBUG

typedef enum fault_mode {
    FAULT_NONE,
    FAULT_ONCE,
    FAULT_EVER,
} fault_mode;

static struct {
    fault_mode mode;
    unsigned long at;   // the allocation that fails first; 1 is the next
    unsigned long seen; // allocations since arming
    long live;          // blocks allocated and not freed
} fault;

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);
void __libc_free(void *block);

static bool fails_now(void)
{
    fault.seen++;
    const bool fails = (fault.mode == FAULT_ONCE && fault.seen == fault.at) ||
                       (fault.mode == FAULT_EVER && fault.seen >= fault.at);
    if (fails)
        errno = ENOMEM;
    return fails;
}

// Seen by the shared libraries, too.
#define EXPORTED __attribute__((visibility("default")))

EXPORTED void *malloc(size_t size)
{
    void *block = fails_now() ? NULL : __libc_malloc(size);
    fault.live += block != NULL;
    return block;
}

EXPORTED void *calloc(size_t count, size_t size)
{
    void *block = fails_now() ? NULL : __libc_calloc(count, size);
    fault.live += block != NULL;
    return block;
}

EXPORTED void *realloc(void *block, size_t size)
{
    if (fails_now())
        return NULL;
    void *moved = __libc_realloc(block, size);
    fault.live += block == NULL && moved != NULL;
    return moved;
}

EXPORTED void free(void *block)
{
    fault.live -= block != NULL;
    __libc_free(block);
}

typedef struct paths {
    char source[256];
    char compiled[256];
} paths;

typedef dateline_status (*sweep_body)(const paths *paths, dateline_error *error);

static dateline_status compile(const paths *paths, dateline_error *error)
{
    return lexicon_compile(paths->source, paths->compiled, error);
}

static dateline_status open_and_look(const paths *paths, dateline_error *error)
{
    lexicon *lexicon = NULL;
    lexicon_table table;
    dateline_status status = lexicon_open(&lexicon, paths->compiled, error);
    if (status == DATELINE_OK)
        status = lexicon_find_table(&table, lexicon, "berth", 2, error);
    lexicon_close(lexicon);
    return status;
}

// The C library's own reading of folders and files tells no memory as a refusal.
static bool is_expected(dateline_status status)
{
    return status == DATELINE_OK || status == DATELINE_NO_MEMORY || status == DATELINE_IO;
}

static void sweep(sweep_body body, const paths *paths, fault_mode mode)
{
    assert_int_equal(body(paths, NULL), DATELINE_OK); // warms the C library
    for (unsigned long index = 1;; index++) {
        dateline_error error = {.status = DATELINE_OK};
        const long live = fault.live;
        fault.mode = mode;
        fault.at = index;
        fault.seen = 0;
        const dateline_status status = body(paths, &error);
        const unsigned long seen = fault.seen;
        fault.mode = FAULT_NONE;

        assert_int_equal(fault.live, live);
        assert_true(is_expected(status));
        assert_int_equal(error.status, status);
        assert_int_equal(body(paths, NULL), DATELINE_OK);
        if (seen < index)
            return;
    }
}

static void each_failed_allocation_is_a_typed_error(void **state)
{
    (void)state;
    scratch scratch;
    paths paths;
    char temporary[256];
    scratch_open(&scratch);
    scratch_write(&scratch, "in/berth.lex", SLICE("# columns: a, b\nquay\t1\nlock\t2\n"));
    scratch_write(&scratch, "in/deep/tide.rule", SLICE("rule tide\n"));
    scratch_path(&scratch, "in", paths.source);
    scratch_path(&scratch, "out", paths.compiled);
    for (fault_mode mode = FAULT_ONCE; mode <= FAULT_EVER; mode++) {
        sweep(compile, &paths, mode);
        sweep(open_and_look, &paths, mode);
    }
    scratch_path(&scratch, "out.tmp", temporary);
    assert_int_not_equal(access(temporary, F_OK), 0);
    scratch_close(&scratch);
}

#else

static void each_failed_allocation_is_a_typed_error(void **state)
{
    (void)state;
    skip();
}

#endif

TEST_MAIN(cmocka_unit_test(each_failed_allocation_is_a_typed_error))
