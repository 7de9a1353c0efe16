#include "base/status.h"

#include <stdarg.h>
#include <stdio.h>

dateline_status error_set(dateline_error *error, dateline_status status, uint64_t position,
                          uint64_t line, const char *format, ...)
{
    if (error == NULL)
        return status;
    error->status = status;
    error->position = position;
    error->line = line;
    va_list values;
    va_start(values, format);
    vsnprintf(error->message, sizeof error->message, format, values);
    va_end(values);
    return status;
}

const char *status_name(dateline_status status)
{
    switch (status) {
    case DATELINE_OK:
        return "ok";
    case DATELINE_NOT_FOUND:
        return "not found";
    case DATELINE_USAGE:
        return "usage";
    case DATELINE_IO:
        return "input or output";
    case DATELINE_BAD_INPUT:
        return "bad input";
    case DATELINE_LIMIT:
        return "limit";
    case DATELINE_NO_MEMORY:
        return "no memory";
    case DATELINE_CORRUPT:
        return "corrupt";
    case DATELINE_UNSUPPORTED:
        return "unsupported";
    case DATELINE_LEDGER:
        return "ledger";
    case DATELINE_CONFLICT:
        return "conflict";
    case DATELINE_REFUSED:
        return "refused";
    case DATELINE_INTERNAL:
        return "internal";
    }
    return "unknown";
}
