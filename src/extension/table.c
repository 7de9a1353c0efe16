// The functions as eponymous virtual tables. A cursor holds a statement over the JSON of one text:
// SQLite finds the rows in it, columns are the statement's.
#include <string.h>

#include "extension/extension.h"

SQLITE_EXTENSION_INIT3

typedef struct function {
    const char *name;
    unsigned layers;
    const char *columns; // the arguments follow as hidden columns
    const char *query;   // of ?1, the JSON; a column a column
} function;

static const function functions[] = {
    {"claims", DATELINE_LAYER_CLAIMS | DATELINE_LAYER_INCIDENTS,
     "incident TEXT, type TEXT, label TEXT, slot TEXT, value TEXT, holder TEXT, via TEXT,"
     " parent TEXT, stance TEXT, certainty TEXT, start INTEGER, \"end\" INTEGER, why TEXT",
     "WITH i AS MATERIALIZED (SELECT value ->> 'id' AS id, value ->> 'type' AS type,"
     "  value ->> 'label' AS label FROM json_each(?1, '$.incidents')),"
     " c AS (SELECT key, value AS v FROM json_each(?1, '$.claims'))"
     " SELECT c.v ->> 'incident', i.type, i.label, c.v ->> 'slot', c.v ->> 'value',"
     " c.v ->> 'holder', c.v ->> 'via', c.v ->> 'parent', c.v ->> 'stance', c.v ->> 'certainty',"
     " c.v ->> 'start', c.v ->> 'end', c.v ->> 'why'"
     " FROM c LEFT JOIN i ON i.id = c.v ->> 'incident' ORDER BY c.key"},
    {"times", DATELINE_LAYER_TIMES,
     "type TEXT, value TEXT, mod TEXT, earliest TEXT, latest TEXT, start INTEGER, \"end\" INTEGER",
     "SELECT value ->> 'type', value ->> 'value', value ->> 'mod', value ->> 'earliest',"
     " value ->> 'latest', value ->> 'start', value ->> 'end' FROM json_each(?1, '$.times')"},
    {"places", DATELINE_LAYER_PLACES,
     "name TEXT, country TEXT, lat REAL, lon REAL, geoname INTEGER, precision TEXT,"
     " start INTEGER, \"end\" INTEGER",
     "SELECT value ->> 'name', value ->> 'country', value ->> 'lat', value ->> 'lon',"
     " value ->> 'geoname', value ->> 'precision', value ->> 'start', value ->> 'end'"
     " FROM json_each(?1, '$.places')"},
    {"attributions", DATELINE_LAYER_ATTRIBUTIONS,
     "holder TEXT, holder_kind TEXT, title TEXT, role TEXT, affiliation TEXT, country TEXT,"
     " via TEXT, stance TEXT, parent TEXT,"
     " source_start INTEGER, source_end INTEGER, cue_start INTEGER, cue_end INTEGER,"
     " content_start INTEGER, content_end INTEGER",
     "SELECT value ->> 'holder', value ->> 'holder_kind', value ->> 'title',"
     " value ->> 'role', value ->> 'affiliation', value ->> 'country', value ->> 'via',"
     " value ->> 'stance',"
     " value ->> 'parent', value ->> '$.source[0][0]', value ->> '$.source[0][1]',"
     " value ->> '$.cue[0][0]', value ->> '$.cue[0][1]', value ->> '$.content[0][0]',"
     " value ->> '$.content[0][1]' FROM json_each(?1, '$.attributions')"},
};

typedef struct table {
    sqlite3_vtab base; // first, as SQLite wants it
    sqlite3 *database;
    extension_engine *shared;
    const function *function;
    int columns; // without the hidden ones
} table;

typedef struct cursor {
    sqlite3_vtab_cursor base;
    sqlite3_stmt *rows;
    char *json, *text, *day; // what the statement reads; the arguments
    sqlite3_int64 row;
    bool is_over;
} cursor;

// ---- connecting ------------------------------------------------------------------------------

static int count_columns(const char *columns)
{
    int count = 1;
    for (; *columns != '\0'; columns++)
        count += *columns == ',';
    return count;
}

typedef struct module_data {
    extension_engine *shared;
    const function *function;
} module_data;

static int connect_table(sqlite3 *database, void *context, int argc, const char *const *argv,
                         sqlite3_vtab **out, char **message)
{
    const module_data *data = context;
    (void)argc;
    (void)argv;
    (void)message;
    char *declaration = sqlite3_mprintf("CREATE TABLE x(%s, text TEXT HIDDEN, day TEXT HIDDEN)",
                                        data->function->columns);
    if (declaration == NULL)
        return SQLITE_NOMEM;
    const int code = sqlite3_declare_vtab(database, declaration);
    sqlite3_free(declaration);
    if (code != SQLITE_OK)
        return code;
    table *made = sqlite3_malloc(sizeof *made);
    if (made == NULL)
        return SQLITE_NOMEM;
    *made = (table){.database = database,
                    .shared = data->shared,
                    .function = data->function,
                    .columns = count_columns(data->function->columns)};
    *out = &made->base;
    return sqlite3_vtab_config(database, SQLITE_VTAB_INNOCUOUS);
}

static int disconnect_table(sqlite3_vtab *base)
{
    sqlite3_free(base);
    return SQLITE_OK;
}

// The text must be given; which join order gives it is the planner's to find.
static int plan(sqlite3_vtab *base, sqlite3_index_info *info)
{
    const table *of = (const table *)(const void *)base;
    int given[2] = {-1, -1};
    bool is_unusable = false;
    for (int i = 0; i < info->nConstraint; i++) {
        const int argument = info->aConstraint[i].iColumn - of->columns;
        if (argument < 0 || argument > 1 || info->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ)
            continue;
        if (info->aConstraint[i].usable)
            given[argument] = i;
        else
            is_unusable = true;
    }
    if (is_unusable)
        return SQLITE_CONSTRAINT;
    if (given[0] < 0) {
        sqlite3_free(base->zErrMsg);
        base->zErrMsg =
            sqlite3_mprintf("%s wants a text: %s(text)", of->function->name, of->function->name);
        return SQLITE_ERROR;
    }
    for (int argument = 0, next = 1; argument < 2; argument++) {
        if (given[argument] < 0)
            continue;
        info->aConstraintUsage[given[argument]].argvIndex = next++;
        info->aConstraintUsage[given[argument]].omit = 1;
        info->idxNum |= 1 << argument;
    }
    info->estimatedCost = 1000;
    info->estimatedRows = 20;
    return SQLITE_OK;
}

// ---- rows ------------------------------------------------------------------------------------

static int open_cursor(sqlite3_vtab *base, sqlite3_vtab_cursor **out)
{
    (void)base;
    cursor *made = sqlite3_malloc(sizeof *made);
    if (made == NULL)
        return SQLITE_NOMEM;
    *made = (cursor){.is_over = true};
    *out = &made->base;
    return SQLITE_OK;
}

static void forget(cursor *at)
{
    (void)sqlite3_finalize(at->rows);
    sqlite3_free(at->json);
    sqlite3_free(at->text);
    sqlite3_free(at->day);
    at->rows = NULL;
    at->json = at->text = at->day = NULL;
    at->is_over = true;
}

static int close_cursor(sqlite3_vtab_cursor *base)
{
    forget((cursor *)(void *)base);
    sqlite3_free(base);
    return SQLITE_OK;
}

static int step(sqlite3_vtab_cursor *base)
{
    cursor *at = (cursor *)(void *)base;
    const int code = sqlite3_step(at->rows);
    at->row++;
    at->is_over = code != SQLITE_ROW;
    return code == SQLITE_ROW || code == SQLITE_DONE ? SQLITE_OK : code;
}

static char *copy_of(sqlite3_value *value)
{
    const char *text = (const char *)sqlite3_value_text(value);
    return text == NULL ? NULL : sqlite3_mprintf("%s", text);
}

static int filter(sqlite3_vtab_cursor *base, int plan_number, const char *plan_text, int argc,
                  sqlite3_value **argv)
{
    cursor *at = (cursor *)(void *)base;
    table *of = (table *)(void *)base->pVtab;
    (void)plan_text;
    forget(at);
    at->row = 0;
    if (argc < 1 || sqlite3_value_type(argv[0]) == SQLITE_NULL)
        return SQLITE_OK;
    at->text = copy_of(argv[0]);
    at->day = (plan_number & 2) != 0 && argc > 1 ? copy_of(argv[1]) : NULL;
    if (at->text == NULL)
        return SQLITE_NOMEM;
    if (at->text[strspn(at->text, " \t\r\n")] == '\0')
        return SQLITE_OK; // nothing to read
    char *message = NULL;
    at->json = extension_read(of->shared, at->text, strlen(at->text), at->day, of->function->layers,
                              &message);
    if (at->json == NULL) {
        sqlite3_free(of->base.zErrMsg);
        of->base.zErrMsg = message;
        return SQLITE_ERROR;
    }
    int code = sqlite3_prepare_v2(of->database, of->function->query, -1, &at->rows, NULL);
    if (code == SQLITE_OK)
        code = sqlite3_bind_text(at->rows, 1, at->json, -1, SQLITE_STATIC);
    return code == SQLITE_OK ? step(base) : code;
}

static int is_over(sqlite3_vtab_cursor *base)
{
    return ((const cursor *)(const void *)base)->is_over;
}

static int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int number)
{
    const cursor *at = (const cursor *)(const void *)base;
    const table *of = (const table *)(const void *)base->pVtab;
    if (number < of->columns)
        sqlite3_result_value(context, sqlite3_column_value(at->rows, number));
    else
        sqlite3_result_text(context, number == of->columns ? at->text : at->day, -1,
                            SQLITE_TRANSIENT);
    return SQLITE_OK;
}

static int row_number(sqlite3_vtab_cursor *base, sqlite3_int64 *out)
{
    *out = ((const cursor *)(const void *)base)->row;
    return SQLITE_OK;
}

// ---- the module ------------------------------------------------------------------------------

static const sqlite3_module module = {
    .xConnect = connect_table,
    .xBestIndex = plan,
    .xDisconnect = disconnect_table,
    .xOpen = open_cursor,
    .xClose = close_cursor,
    .xFilter = filter,
    .xNext = step,
    .xEof = is_over,
    .xColumn = column,
    .xRowid = row_number,
};

static void drop_data(void *context)
{
    module_data *data = context;
    if (--data->shared->users == 0) {
        dateline_engine_close(data->shared->engine);
        sqlite3_free(data->shared);
    }
    sqlite3_free(data);
}

int extension_add_tables(sqlite3 *database, extension_engine *shared)
{
    int code = SQLITE_OK;
    shared->users = 1; // ours, until all are added
    for (size_t i = 0; i < sizeof functions / sizeof functions[0] && code == SQLITE_OK; i++) {
        module_data *data = sqlite3_malloc(sizeof *data);
        if (data == NULL) {
            code = SQLITE_NOMEM;
            break;
        }
        *data = (module_data){shared, &functions[i]};
        shared->users++;
        // SQLite calls drop_data when this fails, too.
        code = sqlite3_create_module_v2(database, functions[i].name, &module, data, drop_data);
    }
    if (--shared->users == 0)
        sqlite3_free(shared);
    return code;
}
