#include "ledger/browse.h"

#include <stdlib.h>
#include <time.h>

#include "base/utf8.h"

#define SQL_LIMIT 16384u
#define ROWS_USUAL 50u
#define ROWS_MOST 500u
#define SECONDS_MOST 5
#define STEPS_BETWEEN_LOOKS 20000 // of SQLite's machine, between looks at the clock

// ---- a statement ----

void browse_begin(browse *browse, const char *sql)
{
    buffer_restart(&browse->sql);
    browse_add(browse, sql);
}

void browse_add(browse *browse, const char *sql)
{
    buffer_add(&browse->sql, slice_from_string(sql));
}

void browse_add_filters(browse *browse)
{
    const dateline_query *query = browse->query;
    const struct {
        bool is_given;
        const char *sql;
    } filters[] = {
        {query->from != NULL, " AND coalesce(i.latest, i.earliest) >= :from"},
        {query->to != NULL, " AND coalesce(i.earliest, i.latest) <= :to"},
        {query->type != NULL, " AND i.type = :type"},
        {query->disputed != NULL, " AND i.disputed >= :disputed"},
        {query->box != NULL, " AND i.longitude BETWEEN :west AND :east"
                             " AND i.latitude BETWEEN :south AND :north"},
        {query->place != NULL,
         " AND (i.place LIKE :place ESCAPE '\\' OR i.country = :country OR i.id IN"
         " (SELECT k.incident FROM account_name n JOIN account k ON k.id = n.account"
         "  WHERE n.kind = 'place' AND n.name = :place_folded))"},
        {query->actor != NULL,
         " AND i.id IN (SELECT k.incident FROM account_name n JOIN account k ON k.id = n.account"
         "  WHERE n.kind = 'name' AND n.name = :actor_folded"
         "  UNION SELECT incident FROM claim WHERE value LIKE :actor ESCAPE '\\'"
         "   AND slot IN ('perpetrator', 'victim', 'responsibility'))"},
        {query->outlet != NULL, " AND i.id IN (SELECT k.incident FROM article r JOIN account k"
                                " ON k.article = r.id WHERE r.outlet = :outlet)"},
    };
    for (size_t i = 0; i < sizeof filters / sizeof *filters; i++)
        if (filters[i].is_given)
            browse_add(browse, filters[i].sql);
}

// ---- what it names ----

static void bind_text(sqlite3_stmt *statement, const char *name, const char *text)
{
    const int index = sqlite3_bind_parameter_index(statement, name);
    if (index > 0 && text != NULL)
        (void)sqlite3_bind_text(statement, index, text, -1, SQLITE_TRANSIENT);
}

static void bind_number(sqlite3_stmt *statement, const char *name, int64_t number)
{
    const int index = sqlite3_bind_parameter_index(statement, name);
    if (index > 0)
        (void)sqlite3_bind_int64(statement, index, number);
}

static void bind_day(sqlite3_stmt *statement, const char *name, int32_t day)
{
    const int index = sqlite3_bind_parameter_index(statement, name);
    if (index > 0)
        ledger_bind_day(statement, index, day);
}

static void bind_degrees(sqlite3_stmt *statement, const double *box)
{
    static const char *const names[] = {":west", ":south", ":east", ":north"};
    for (int i = 0; i < 4; i++) {
        const int index = sqlite3_bind_parameter_index(statement, names[i]);
        if (index > 0 && box != NULL)
            (void)sqlite3_bind_double(statement, index, box[i]);
    }
}

// "%part%" with the pattern's own signs escaped, and the word as names are folded.
static void bind_part(sqlite3_stmt *statement, arena *arena, const char *pattern_name,
                      const char *folded_name, const char *word)
{
    if (word == NULL)
        return;
    const size_t length = strlen(word);
    char *pattern = arena_alloc(arena, 2 * length + 3);
    if (pattern == NULL)
        return;
    size_t end = 0;
    pattern[end++] = '%';
    for (size_t i = 0; i < length; i++) {
        if (word[i] == '%' || word[i] == '_' || word[i] == '\\')
            pattern[end++] = '\\';
        pattern[end++] = word[i];
    }
    pattern[end++] = '%';
    pattern[end] = '\0';
    bind_text(statement, pattern_name, pattern);
    const int index = sqlite3_bind_parameter_index(statement, folded_name);
    const slice folded = utf8_fold_copy(arena, slice_of(word, length));
    if (index > 0 && folded.data != NULL)
        (void)sqlite3_bind_text64(statement, index, folded.data, folded.length, SQLITE_TRANSIENT,
                                  SQLITE_UTF8);
}

static void bind_country(sqlite3_stmt *statement, const char *place)
{
    char code[4] = "";
    if (place == NULL || strlen(place) != 3)
        return;
    for (int i = 0; i < 3; i++)
        code[i] = place[i] >= 'a' && place[i] <= 'z' ? (char)(place[i] - 'a' + 'A') : place[i];
    bind_text(statement, ":country", code);
}

static int64_t weight_of(const char *disputed)
{
    static const char *const names[] = {"refinement", "revision", "contradiction"};
    for (int i = 0; i < 3; i++)
        if (disputed != NULL && strcmp(disputed, names[i]) == 0)
            return i + 1;
    return 0;
}

// "KEY~NUMBER" as a page before gave it.
static void bind_after(sqlite3_stmt *statement, const browse *browse)
{
    const char *after = browse->query->after;
    const char *tilde = after == NULL ? NULL : strrchr(after, '~');
    if (tilde == NULL)
        return;
    const int index = sqlite3_bind_parameter_index(statement, ":key");
    if (index > 0 && browse->is_key_number)
        (void)sqlite3_bind_int64(statement, index, strtoll(after, NULL, 10));
    else if (index > 0)
        (void)sqlite3_bind_text64(statement, index, after, (sqlite3_uint64)(tilde - after),
                                  SQLITE_TRANSIENT, SQLITE_UTF8);
    bind_number(statement, ":after", strtoll(tilde + 1, NULL, 10));
}

sqlite3_stmt *browse_prepare(browse *browse)
{
    const dateline_query *query = browse->query;
    sqlite3_stmt *statement = NULL;
    if (buffer_status(&browse->sql, browse->error) != DATELINE_OK)
        return NULL;
    const int code = sqlite3_prepare_v2(browse->ledger->database, browse->sql.data,
                                        (int)browse->sql.length, &statement, NULL);
    if (code != SQLITE_OK) {
        (void)browse_fault(browse, code);
        return NULL;
    }
    bind_number(statement, ":id", browse->id);
    bind_number(statement, ":more", (int64_t)browse->limit + 1);
    bind_number(statement, ":disputed", weight_of(query->disputed));
    bind_text(statement, ":person", query->person);
    bind_text(statement, ":holder", query->holder);
    bind_day(statement, ":from", browse->days.earliest);
    bind_day(statement, ":to", browse->days.latest);
    bind_text(statement, ":type", query->type);
    bind_text(statement, ":outlet", query->outlet);
    bind_part(statement, browse->ledger->scratch, ":place", ":place_folded", query->place);
    bind_part(statement, browse->ledger->scratch, ":actor", ":actor_folded", query->actor);
    bind_country(statement, query->place);
    bind_degrees(statement, query->box);
    bind_after(statement, browse);
    return statement;
}

dateline_status browse_fault(browse *browse, int code)
{
    if ((code & 0xff) == SQLITE_INTERRUPT)
        return error_set(browse->error, DATELINE_LIMIT, 0, 0, "the question took longer than %d s",
                         SECONDS_MOST);
    return ledger_fault(browse->ledger, code, browse->error);
}

// ---- its rows ----

static void add_row(browse *browse, sqlite3_stmt *row)
{
    if (browse->json.needs_comma)
        buffer_add_byte(browse->json.out, ',');
    buffer_add(browse->json.out, ledger_column_text(row, 0));
    browse->json.needs_comma = true;
}

static slice key_of(arena *arena, sqlite3_stmt *row)
{
    const slice key = ledger_column_text(row, 1);
    return arena_format(arena, "%.*s~%lld", (int)key.length, key.length > 0 ? key.data : "",
                        (long long)sqlite3_column_int64(row, 2));
}

dateline_status browse_rows(browse *browse, const char *key, bool is_page)
{
    sqlite3_stmt *row = browse_prepare(browse);
    if (row == NULL)
        return DATELINE_LEDGER;
    slice next = SLICE_NONE;
    slice last = SLICE_NONE;
    uint32_t count = 0;
    int code = SQLITE_ROW;
    json_key(&browse->json, key);
    json_begin_array(&browse->json);
    while ((code = sqlite3_step(row)) == SQLITE_ROW) {
        if (is_page && count == browse->limit) {
            next = last;
            code = SQLITE_DONE;
            break;
        }
        add_row(browse, row);
        if (is_page && ++count == browse->limit)
            last = key_of(browse->ledger->scratch, row);
    }
    json_end_array(&browse->json);
    if (is_page)
        json_member_string(&browse->json, "next", next);
    const dateline_status status = code == SQLITE_DONE ? DATELINE_OK : browse_fault(browse, code);
    (void)sqlite3_finalize(row);
    return status;
}

dateline_status browse_row(browse *browse, const char *key)
{
    sqlite3_stmt *row = browse_prepare(browse);
    if (row == NULL)
        return DATELINE_LEDGER;
    const int code = sqlite3_step(row);
    dateline_status status = DATELINE_OK;
    if (code == SQLITE_ROW) {
        json_key(&browse->json, key);
        browse->json.needs_comma = false;
        add_row(browse, row);
    } else {
        status = code == SQLITE_DONE ? error_set(browse->error, DATELINE_NOT_FOUND, 0, 0,
                                                 "the ledger has no such thing")
                                     : browse_fault(browse, code);
    }
    (void)sqlite3_finalize(row);
    return status;
}

// ---- a view ----

static int is_over(void *deadline)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec > *(const time_t *)deadline;
}

static dateline_status write_view(browse *browse, dateline_view view)
{
    switch (view) {
    case DATELINE_VIEW_OVERVIEW:
        return browse_overview(browse);
    case DATELINE_VIEW_INCIDENT:
        return browse_incident(browse);
    case DATELINE_VIEW_CLAIM:
        return browse_claim(browse);
    case DATELINE_VIEW_DISPUTES:
        return browse_disputes(browse);
    case DATELINE_VIEW_PEOPLE:
        return browse_people(browse);
    case DATELINE_VIEW_SOURCES:
        return browse_sources(browse);
    case DATELINE_VIEW_SOURCE:
        return browse_source(browse);
    }
    return error_set(browse->error, DATELINE_USAGE, 0, 0, "there is no such view");
}

static dateline_status check(when_interval *days, const dateline_query *query,
                             dateline_error *error)
{
    const dateline_status status = ledger_read_days(days, query->from, query->to, error);
    if (status != DATELINE_OK)
        return status;
    if (query->disputed != NULL && weight_of(query->disputed) == 0)
        return error_set(error, DATELINE_USAGE, 0, 0,
                         "disputed is contradiction, revision or refinement");
    return DATELINE_OK;
}

dateline_status ledger_browse(ledger *ledger, dateline_view view, const dateline_query *query,
                              buffer *out, dateline_error *error)
{
    when_interval days;
    dateline_status status = check(&days, query, error);
    if (status != DATELINE_OK)
        return status;
    browse browse = {.ledger = ledger,
                     .query = query,
                     .json = {.out = out},
                     .id = query->id,
                     .days = days,
                     .limit = query->limit == 0          ? ROWS_USUAL
                              : query->limit > ROWS_MOST ? ROWS_MOST
                                                         : query->limit,
                     .error = error};
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    time_t deadline = now.tv_sec + SECONDS_MOST;
    arena_reset(ledger->scratch);
    buffer_init(&browse.sql, SQL_LIMIT);
    sqlite3_progress_handler(ledger->database, STEPS_BETWEEN_LOOKS, is_over, &deadline);
    // One moment of the ledger: what another program writes meanwhile is not seen.
    (void)sqlite3_exec(ledger->database, "BEGIN", NULL, NULL, NULL);
    json_begin_object(&browse.json);
    status = write_view(&browse, view);
    json_end_object(&browse.json);
    (void)sqlite3_exec(ledger->database, "COMMIT", NULL, NULL, NULL);
    sqlite3_progress_handler(ledger->database, 0, NULL, NULL);
    buffer_clear(&browse.sql);
    status = ledger_verdict(ledger, status, error);
    return status == DATELINE_OK ? buffer_status(out, error) : status;
}

dateline_status ledger_version(ledger *ledger, uint64_t *version, dateline_error *error)
{
    sqlite3_stmt *row = NULL;
    int code = sqlite3_prepare_v2(ledger->database, "PRAGMA data_version", -1, &row, NULL);
    if (code == SQLITE_OK)
        code = sqlite3_step(row);
    if (code == SQLITE_ROW)
        *version = (uint64_t)sqlite3_column_int64(row, 0);
    (void)sqlite3_finalize(row);
    return code == SQLITE_ROW ? DATELINE_OK : ledger_fault(ledger, code, error);
}
