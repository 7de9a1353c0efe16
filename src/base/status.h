// How every room reports a fault: a status to act on, and an error for people, filled at the place
// that knows most. Bad input is an error; a broken promise of our own code is a BUG, and the two
// never mix.
#ifndef BASE_STATUS_H
#define BASE_STATUS_H

#include <assert.h>

#include "dateline.h"

// Fills *error (which may be NULL) and returns status. format is printf's.
__attribute__((format(printf, 5, 6))) dateline_status error_set(dateline_error *error,
                                                                dateline_status status,
                                                                uint64_t position, uint64_t line,
                                                                const char *format, ...);

// The name of a status, for logs and tests: "bad input".
const char *status_name(dateline_status status);

#endif
