#include "database/sqlite_functions.h"

#include <time.h>

#include "base/calendar.h"
#include "base/utf8.h"

#define LONGEST_VALUE (64 << 20) // bytes of a value or row; an article's text has 4 MB
#define LONGEST_FOLDED 1024
#define MOST_DAYS 4000000 // that a day is moved by

static slice text_of(sqlite3_value *value)
{
    const char *text = (const char *)sqlite3_value_text(value);
    return text == NULL ? SLICE_NONE : slice_of(text, (size_t)sqlite3_value_bytes(value));
}

// contains(text, folded): does the text have the words, whatever case and accents they are in?
static void contains(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    char folded[LONGEST_FOLDED];
    const slice text = text_of(values[0]);
    const slice wanted = text_of(values[1]);
    bool is_found = false;
    if (text.data != NULL && wanted.data != NULL) {
        const size_t length = utf8_fold(text, folded, sizeof folded);
        is_found = length != SIZE_MAX && slice_find(slice_of(folded, length), wanted) != SIZE_MAX;
    }
    sqlite3_result_int(context, is_found);
}

// day_plus(day, days): YYYY-MM-DD so many days later.
static void day_plus(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    char text[11];
    int32_t day = 0;
    const int64_t days = sqlite3_value_int64(values[1]);
    if (days < -MOST_DAYS || days > MOST_DAYS || !calendar_read(text_of(values[0]), &day)) {
        sqlite3_result_null(context);
        return;
    }
    calendar_write(day + (int32_t)days, text);
    sqlite3_result_text(context, text, 10, SQLITE_TRANSIENT);
}

// utc_now(): YYYY-MM-DDTHH:MM:SSZ
static void utc_now(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    (void)values;
    char text[24];
    struct tm parts;
    const time_t now = time(NULL);
    const size_t length = strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&now, &parts));
    sqlite3_result_text(context, text, (int)length, SQLITE_TRANSIENT);
}

// characters(text, bytes): code points that begin in the text's first bytes.
static void characters(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    const slice text = text_of(values[0]);
    const int64_t bytes = sqlite3_value_int64(values[1]);
    int64_t found = 0;
    for (int64_t i = 0; i < bytes && (uint64_t)i < text.length; i++)
        found += ((unsigned char)text.data[i] & 0xc0) != 0x80;
    sqlite3_result_int64(context, found);
}

// bytes(text): how many.
static void bytes(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    sqlite3_result_int64(context, (sqlite3_int64)text_of(values[0]).length);
}

// has_at(text, start, end, words): do the words stand in these bytes of the text?
static void has_at(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    const slice text = text_of(values[0]);
    const int64_t start = sqlite3_value_int64(values[1]);
    const int64_t end = sqlite3_value_int64(values[2]);
    const bool is_inside =
        text.data != NULL && start >= 0 && start <= end && (uint64_t)end <= text.length;
    sqlite3_result_int(context,
                       is_inside && slice_equal(slice_of(text.data + start, (size_t)(end - start)),
                                                text_of(values[3])));
}

// words_at(text, start, end): what stands in these bytes of the text; NULL outside of it.
static void words_at(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    const slice text = text_of(values[0]);
    const int64_t start = sqlite3_value_int64(values[1]);
    const int64_t end = sqlite3_value_int64(values[2]);
    if (text.data == NULL || start < 0 || start > end || (uint64_t)end > text.length)
        sqlite3_result_null(context);
    else
        sqlite3_result_text64(context, text.data + start, (uint64_t)(end - start), SQLITE_TRANSIENT,
                              SQLITE_UTF8);
}

int sqlite_add_functions(sqlite3 *connection)
{
    static const struct {
        const char *name;
        int arguments, flags;
        void (*function)(sqlite3_context *context, int count, sqlite3_value **values);
    } ours[] = {
        {"contains", 2, SQLITE_DETERMINISTIC, contains},
        {"day_plus", 2, SQLITE_DETERMINISTIC, day_plus},
        {"utc_now", 0, 0, utc_now},
        {"characters", 2, SQLITE_DETERMINISTIC, characters},
        {"bytes", 1, SQLITE_DETERMINISTIC, bytes},
        {"words_at", 3, SQLITE_DETERMINISTIC, words_at},
        {"has_at", 4, SQLITE_DETERMINISTIC, has_at},
    };
    int code = SQLITE_OK;
    // A schema that comes from elsewhere may not call them.
    for (size_t i = 0; i < sizeof ours / sizeof *ours && code == SQLITE_OK; i++)
        code = sqlite3_create_function(connection, ours[i].name, ours[i].arguments,
                                       SQLITE_UTF8 | SQLITE_DIRECTONLY | ours[i].flags, NULL,
                                       ours[i].function, NULL, NULL);
    return code;
}

// Nothing that we ask needs more; a hostile file may.
void sqlite_set_limits(sqlite3 *connection)
{
    static const int limits[][2] = {
        {SQLITE_LIMIT_LENGTH, LONGEST_VALUE}, {SQLITE_LIMIT_SQL_LENGTH, 100000},
        {SQLITE_LIMIT_COLUMN, 200},           {SQLITE_LIMIT_EXPR_DEPTH, 100},
        {SQLITE_LIMIT_ATTACHED, 0},           {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
        {SQLITE_LIMIT_WORKER_THREADS, 0},
    };
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
        (void)sqlite3_limit(connection, limits[i][0], limits[i][1]);
}
