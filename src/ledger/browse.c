#include "ledger/browse.h"

#include <stdlib.h>

#include "base/utf8.h"

#define SQL_LIMIT 16384u
#define ROWS_USUAL 50u
#define ROWS_MOST 500u
#define SECONDS_MOST 5

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

// ---- what it names ----

static void bind_text(database_statement *statement, const char *name, const char *text)
{
    const int index = database_parameter(statement, name);
    if (index > 0 && text != NULL)
        database_bind_copy(statement, index, slice_from_string(text));
}

static void bind_number(database_statement *statement, const char *name, int64_t number)
{
    const int index = database_parameter(statement, name);
    if (index > 0)
        database_bind_number(statement, index, number);
}

static void bind_day(database_statement *statement, const char *name, int32_t day)
{
    const int index = database_parameter(statement, name);
    if (index > 0)
        ledger_bind_day(statement, index, day);
}

static void bind_degrees(database_statement *statement, const double *box)
{
    static const char *const names[] = {":west", ":south", ":east", ":north"};
    for (int i = 0; i < 4; i++) {
        const int index = database_parameter(statement, names[i]);
        if (index > 0)
            database_bind_real(statement, index, box[i]);
    }
}

// "%part%" with the pattern's own signs escaped, and the word as names are folded.
static void bind_part(database_statement *statement, arena *arena, const char *pattern_name,
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
    const int index = database_parameter(statement, folded_name);
    const slice folded = utf8_fold_copy(arena, slice_of(word, length));
    if (index > 0 && folded.data != NULL)
        database_bind_copy(statement, index, folded);
}

static void bind_country(database_statement *statement, const char *place)
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
static void bind_after(database_statement *statement, const browse *browse)
{
    const char *after = browse->query->after;
    const char *tilde = after == NULL ? NULL : strrchr(after, '~');
    if (tilde == NULL)
        return;
    const int index = database_parameter(statement, ":key");
    if (index > 0 && browse->is_key_number)
        database_bind_number(statement, index, strtoll(after, NULL, 10));
    else if (index > 0)
        database_bind_copy(statement, index, slice_of(after, (size_t)(tilde - after)));
    bind_number(statement, ":after", strtoll(tilde + 1, NULL, 10));
}

database_statement *browse_prepare(browse *browse)
{
    const dateline_query *query = browse->query;
    database_statement *statement = NULL;
    if (buffer_status(&browse->sql, browse->error) != DATELINE_OK)
        return NULL;
    if (database_prepare(&statement, browse->ledger->database, buffer_slice(&browse->sql),
                         browse->error) != DATELINE_OK)
        return NULL;
    bind_number(statement, ":id", browse->id);
    bind_number(statement, ":more", (int64_t)browse->limit + 1);
    bind_number(statement, ":disputed", weight_of(query->disputed));
    bind_text(statement, ":person", query->person);
    bind_text(statement, ":holder", query->holder);
    bind_day(statement, ":from", browse->days.earliest);
    bind_day(statement, ":to", browse->days.latest);
    bind_text(statement, ":type", query->type);
    bind_text(statement, ":context", query->context);
    bind_text(statement, ":outlet", query->outlet);
    bind_text(statement, ":coder", query->coder);
    bind_text(statement, ":few", browse->few);
    bind_part(statement, browse->ledger->scratch, ":place", ":place_folded", query->place);
    bind_part(statement, browse->ledger->scratch, ":actor", ":actor_folded", query->actor);
    bind_country(statement, query->place);
    if (query->box != NULL)
        bind_degrees(statement, query->box);
    bind_after(statement, browse);
    return statement;
}

dateline_status browse_fault(browse *browse)
{
    return ledger_fault(browse->ledger, browse->error);
}

// ---- its rows ----

static void add_row(browse *browse, database_statement *row)
{
    if (browse->json.needs_comma)
        buffer_add_byte(browse->json.out, ',');
    buffer_add(browse->json.out, ledger_column_text(row, 0));
    browse->json.needs_comma = true;
}

static slice key_of(arena *arena, database_statement *row)
{
    const slice key = ledger_column_text(row, 1);
    return arena_format(arena, "%.*s~%lld", (int)key.length, key.length > 0 ? key.data : "",
                        (long long)database_column_number(row, 2));
}

dateline_status browse_rows(browse *browse, const char *key, bool is_page)
{
    database_statement *row = browse_prepare(browse);
    if (row == NULL)
        return DATELINE_LEDGER;
    slice next = SLICE_NONE;
    slice last = SLICE_NONE;
    uint32_t count = 0;
    database_result code = DATABASE_ROW;
    json_key(&browse->json, key);
    json_begin_array(&browse->json);
    while ((code = database_step(row)) == DATABASE_ROW) {
        if (is_page && count == browse->limit) {
            next = last;
            code = DATABASE_DONE;
            break;
        }
        add_row(browse, row);
        if (is_page && ++count == browse->limit)
            last = key_of(browse->ledger->scratch, row);
    }
    json_end_array(&browse->json);
    if (is_page)
        json_member_string(&browse->json, "next", next);
    const dateline_status status = code == DATABASE_DONE ? DATELINE_OK : browse_fault(browse);
    database_finalize(row);
    return status;
}

dateline_status browse_row(browse *browse, const char *key)
{
    database_statement *row = browse_prepare(browse);
    if (row == NULL)
        return DATELINE_LEDGER;
    const database_result code = database_step(row);
    dateline_status status = DATELINE_OK;
    if (code == DATABASE_ROW) {
        json_key(&browse->json, key);
        browse->json.needs_comma = false;
        add_row(browse, row);
    } else {
        status = code == DATABASE_DONE ? error_set(browse->error, DATELINE_NOT_FOUND, 0, 0,
                                                   "the ledger has no such thing")
                                       : browse_fault(browse);
    }
    database_finalize(row);
    return status;
}

// ---- a view ----

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
    case DATELINE_VIEW_REVIEW:
        return browse_review(browse);
    case DATELINE_VIEW_AGREEMENT:
        return browse_agreement(browse);
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
    arena_reset(ledger->scratch);
    buffer_init(&browse.sql, SQL_LIMIT);
    // One moment of the ledger: what another program writes meanwhile is not seen.
    status = database_begin_reading(ledger->database, SECONDS_MOST, error);
    if (status != DATELINE_OK)
        return status;
    json_begin_object(&browse.json);
    status = write_view(&browse, view);
    json_end_object(&browse.json);
    database_roll_back(ledger->database);
    buffer_clear(&browse.sql);
    status = ledger_verdict(ledger, status, error);
    return status == DATELINE_OK ? buffer_status(out, error) : status;
}

dateline_status ledger_version(ledger *ledger, uint64_t *version, dateline_error *error)
{
    return database_version(version, ledger->database, LEDGER_CHANNEL, error);
}
