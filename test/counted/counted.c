// How much work a run was, counted and not timed: basic blocks that ran, so that a busy machine
// says the same as an idle one. A build with -DDATELINE_COUNTED=ON calls __sanitizer_cov_trace_pc
// in each block; the first thread's count goes to the file that $DATELINE_COUNTED_TO names when the
// program ends (bench/bounds.py --counted). Arithmetic of networks runs in few, long blocks, and
// libraries are not counted: what is told is the work of rules.
#include <stdio.h>
#include <stdlib.h>

void __sanitizer_cov_trace_pc(void);

static _Thread_local unsigned long long blocks;

void __sanitizer_cov_trace_pc(void)
{
    blocks++;
}

static void __attribute__((destructor)) tell(void)
{
    const char *path = getenv("DATELINE_COUNTED_TO");
    FILE *file = path == NULL ? NULL : fopen(path, "w");
    if (file == NULL)
        return;
    fprintf(file, "%llu\n", blocks);
    (void)fclose(file);
}
