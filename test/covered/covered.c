// Branches that processes take which end without telling: killed, locked in where no file can be
// opened, gone by _exit. A build of the preset `coverage` has all its counters in one section
// (counts.ld); here that section becomes memory shared with every process that is forked later, so
// that what those count is there when the first of them ends and writes it down.
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

// The section's ends, on pages of their own; 0 where a program was linked without counts.ld.
extern char covered_counts[] __attribute__((weak, visibility("hidden")));
extern char covered_counts_end[] __attribute__((weak, visibility("hidden")));

void covered_share(void);

void __attribute__((constructor)) covered_share(void)
{
    const size_t size = (size_t)(covered_counts_end - covered_counts);
    char *kept = size == 0 ? NULL : malloc(size);
    if (kept == NULL)
        return;
    memcpy(kept, covered_counts, size);
    if (mmap(covered_counts, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_FIXED,
             -1, 0) == MAP_FAILED)
        abort(); // what is told would be less than what ran
    memcpy(covered_counts, kept, size);
    free(kept);
}

// What gcc calls for fork(): its own sets the counters of the new process to nought, which are
// everybody's here.
pid_t __gcov_fork(void);

pid_t __gcov_fork(void)
{
    return fork();
}
