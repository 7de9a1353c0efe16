#include "who/own_actors.h"

#include "base/file_map.h"
#include "base/map.h"
#include "base/memory.h"
#include "who/gazetteer.h"

#define MOST_BYTES ((size_t)16 << 20)
#define MOST_MEMORY ((size_t)1 << 30) // a row of a few bytes takes some two hundred
#define MOST_WORDS 10                 // of a phrase, as many as a text is searched for

static const char COLUMNS[] = "phrase, name, country, role, kind, written, from, to";

typedef struct reading {
    own_actors *own;
    lexicon_table table;
    const char *name; // of the file
    map countries;    // codes that our own lists know
    map roles;
    dateline_error *error;
} reading;

static dateline_status no_memory(dateline_error *error)
{
    return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a list of actors");
}

static dateline_status fault(const reading *reading, uint32_t row, const char *what, slice cell)
{
    const uint32_t line = lexicon_line(&reading->table, row);
    return error_set(reading->error, DATELINE_BAD_INPUT, 0, line, "%.80s:%u: \"%.*s\" %s",
                     reading->name, line, (int)(cell.length < 60 ? cell.length : 60), cell.data,
                     what);
}

// ---- what our lists know ----

static dateline_status gather(map *out, const lexicon *lexicon, const char *name, uint32_t column,
                              dateline_error *error)
{
    lexicon_table table;
    const dateline_status status = lexicon_find_table(&table, lexicon, name, column + 1, error);
    for (uint32_t row = 0; row < table.rows && status == DATELINE_OK; row++) {
        const slice cell = lexicon_cell(&table, row, column);
        if (cell.length > 0 && map_put(out, cell, 1) == NULL)
            return no_memory(error);
    }
    return status;
}

static dateline_status gather_codes(reading *reading, const lexicon *lexicon)
{
    map_init(&reading->countries, reading->own->arena);
    map_init(&reading->roles, reading->own->arena);
    dateline_error *error = reading->error;
    dateline_status status = gather(&reading->countries, lexicon, "who/country_forms", 1, error);
    if (status == DATELINE_OK)
        status = gather(&reading->countries, lexicon, "who/actors", 2, error);
    if (status == DATELINE_OK)
        status = gather(&reading->roles, lexicon, "who/actors", 3, error);
    return status == DATELINE_OK ? gather(&reading->roles, lexicon, "who/agents", 1, error)
                                 : status;
}

// ---- one row ----

static dateline_status check_phrase(const reading *reading, uint32_t row, slice phrase)
{
    char plain[GAZETTEER_KEY_MAX];
    uint32_t words = 1;
    for (size_t i = 0; i < phrase.length; i++)
        words += phrase.data[i] == ' ';
    if (words > MOST_WORDS || gazetteer_plain_key(plain, phrase) == 0)
        return fault(reading, row, "is too long a phrase to be looked for", phrase);
    return DATELINE_OK;
}

static bool is_kind(slice cell)
{
    static const char *const KINDS[] = {"group", "organization", "government", "person", "noun"};
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++)
        if (slice_equal(cell, slice_from_string(KINDS[i])))
            return true;
    return false;
}

static dateline_status check_codes(const reading *reading, uint32_t row, const slice *cells)
{
    if (cells[OWN_COUNTRY].length > 0 && map_find(&reading->countries, cells[OWN_COUNTRY]) == NULL)
        return fault(reading, row, "is no country's code: three capitals, as in lexicon/who",
                     cells[OWN_COUNTRY]);
    if (cells[OWN_ROLE].length > 0 && map_find(&reading->roles, cells[OWN_ROLE]) == NULL)
        return fault(reading, row, "is no role: three capitals, as in lexicon/who",
                     cells[OWN_ROLE]);
    if (cells[OWN_KIND].length == 0) // with blanks for tabs the row is one cell
        return fault(reading, row, "has no kind, the fifth of its cells; tabs part them",
                     cells[OWN_PHRASE]);
    if (!is_kind(cells[OWN_KIND]))
        return fault(reading, row, "is no kind: group, organization, government, person or noun",
                     cells[OWN_KIND]);
    if (cells[OWN_WRITTEN].length > 0 && !slice_equal(cells[OWN_WRITTEN], SLICE("w")))
        return fault(reading, row, "stands where only w may: counts in capitals only",
                     cells[OWN_WRITTEN]);
    return DATELINE_OK;
}

static dateline_status check_noun(const reading *reading, uint32_t row, const slice *cells)
{
    const bool is_bare = cells[OWN_NAME].length == 0 && cells[OWN_COUNTRY].length == 0 &&
                         cells[OWN_FROM].length == 0 && cells[OWN_TO].length == 0;
    if (slice_equal(cells[OWN_KIND], SLICE("noun")) && (!is_bare || cells[OWN_ROLE].length == 0))
        return fault(reading, row, "is a noun: it has a role, but no name, country or term",
                     cells[OWN_PHRASE]);
    return DATELINE_OK;
}

static dateline_status read_term(const reading *reading, uint32_t row, own_actor *actor)
{
    const slice from = actor->cells[OWN_FROM], to = actor->cells[OWN_TO];
    actor->term = (term){DAY_OPEN_PAST, DAY_OPEN_FUTURE};
    if (!term_read_edge(&actor->term.from, from, false))
        return fault(reading, row, "is no day: YYYY, YYYY-MM or YYYY-MM-DD", from);
    if (!term_read_edge(&actor->term.to, to, true))
        return fault(reading, row, "is no day: YYYY, YYYY-MM or YYYY-MM-DD", to);
    if (actor->term.from > actor->term.to)
        return fault(reading, row, "ends before it begins", actor->cells[OWN_PHRASE]);
    return DATELINE_OK;
}

// Names are looked for without their article.
static slice without_article(slice phrase)
{
    const bool has_article =
        slice_starts_with(phrase, SLICE("the ")) || slice_starts_with(phrase, SLICE("The "));
    return has_article ? slice_of(phrase.data + 4, phrase.length - 4) : phrase;
}

static dateline_status read_row(const reading *reading, uint32_t row)
{
    own_actor *actor = &reading->own->rows[row];
    for (uint32_t i = 0; i < OWN_COLUMNS; i++)
        actor->cells[i] =
            i < reading->table.columns ? lexicon_cell(&reading->table, row, i) : slice_of("", 0);
    actor->cells[OWN_PHRASE] = without_article(actor->cells[OWN_PHRASE]);
    dateline_status status = check_phrase(reading, row, actor->cells[OWN_PHRASE]);
    if (status == DATELINE_OK)
        status = check_codes(reading, row, actor->cells);
    if (status == DATELINE_OK)
        status = check_noun(reading, row, actor->cells);
    if (status == DATELINE_OK)
        status = read_term(reading, row, actor);
    if (actor->cells[OWN_NAME].length == 0)
        actor->cells[OWN_NAME] = actor->cells[OWN_PHRASE];
    return status;
}

// ---- the file ----

// The columns are known by their order, so they may not be named in another.
static dateline_status check_columns(const reading *reading, slice text)
{
    uint32_t line = 1;
    for (slice rest = text; rest.data != NULL; line++) {
        const slice whole = slice_cut(&rest, '\n');
        const slice start = SLICE("# columns:");
        if (!slice_starts_with(whole, start))
            continue;
        const slice names =
            slice_trim(slice_of(whole.data + start.length, whole.length - start.length));
        if (!slice_starts_with(SLICE(COLUMNS), names) || reading->table.columns <= OWN_KIND)
            return error_set(reading->error, DATELINE_BAD_INPUT, 0, line,
                             "%.80s:%u: the columns are %s", reading->name, line, COLUMNS);
    }
    return DATELINE_OK;
}

// Joins the rows of one phrase. Backwards, so that the first one leads on to the next.
static dateline_status join_rows(own_actors *own, dateline_error *error)
{
    map phrases;
    map_init(&phrases, own->arena);
    for (uint32_t row = own->count; row-- > 0;) {
        char plain[GAZETTEER_KEY_MAX];
        own->rows[row].next = OWN_ROW_NONE;
        if (slice_equal(own->rows[row].cells[OWN_KIND], SLICE("noun")))
            continue; // has no terms
        const size_t length = gazetteer_plain_key(plain, own->rows[row].cells[OWN_PHRASE]);
        const slice key = arena_copy(own->arena, slice_of(plain, length));
        uint32_t *latest = key.data == NULL ? NULL : map_put(&phrases, key, OWN_ROW_NONE);
        if (latest == NULL)
            return no_memory(error);
        own->rows[row].next = *latest;
        *latest = row;
    }
    return DATELINE_OK;
}

static dateline_status read_rows(reading *reading, slice text)
{
    own_actors *own = reading->own;
    const slice copy = arena_copy(own->arena, text);
    if (copy.data == NULL)
        return no_memory(reading->error);
    dateline_status status =
        lexicon_compile_table(&reading->table, own->arena, reading->name, copy, reading->error);
    if (status == DATELINE_OK)
        status = check_columns(reading, copy);
    if (status != DATELINE_OK)
        return status;
    own->count = reading->table.rows;
    own->rows = ARENA_ARRAY(own->arena, own->count, own_actor);
    if (own->rows == NULL)
        return no_memory(reading->error);
    for (uint32_t row = 0; row < own->count && status == DATELINE_OK; row++)
        status = read_row(reading, row);
    return status == DATELINE_OK ? join_rows(own, reading->error) : status;
}

// Spreadsheets begin a text with the mark of its encoding.
static slice without_mark(slice text)
{
    const slice mark = SLICE("\xef\xbb\xbf");
    return slice_starts_with(text, mark)
               ? slice_of(text.data + mark.length, text.length - mark.length)
               : text;
}

dateline_status own_actors_read(own_actors **out, const char *name, slice text,
                                const lexicon *lexicon, dateline_error *error)
{
    if (text.length > MOST_BYTES)
        return error_set(error, DATELINE_LIMIT, 0, 0, "%.80s: more than 16 MB of actors", name);
    reading reading = {
        .own = memory_allocate_zeroed(1, sizeof *reading.own), .name = name, .error = error};
    if (reading.own == NULL)
        return no_memory(error);
    dateline_status status = arena_open(&reading.own->arena, MOST_MEMORY, error);
    if (status == DATELINE_OK)
        status = gather_codes(&reading, lexicon);
    if (status == DATELINE_OK)
        status = read_rows(&reading, without_mark(text));
    if (status != DATELINE_OK) {
        own_actors_close(reading.own);
        return status;
    }
    *out = reading.own;
    return DATELINE_OK;
}

dateline_status own_actors_open(own_actors **out, const char *path, const lexicon *lexicon,
                                dateline_error *error)
{
    file_map map;
    dateline_status status = file_map_open(&map, path, error);
    if (status != DATELINE_OK)
        return status;
    const char *slash = strrchr(path, '/');
    status = own_actors_read(out, slash == NULL ? path : slash + 1,
                             slice_of(map.length == 0 ? "" : map.data, map.length), lexicon, error);
    file_map_close(&map);
    return status;
}

void own_actors_close(own_actors *own)
{
    if (own == NULL)
        return;
    arena_close(own->arena);
    memory_release(own);
}

// ---- terms ----

uint32_t own_actors_in_term(const own_actors *own, uint32_t row, int32_t day)
{
    while (row != OWN_ROW_NONE) {
        if (term_holds(&own->rows[row].term, day))
            return row;
        row = own->rows[row].next;
    }
    return OWN_ROW_NONE;
}

bool own_actors_is_past(const own_actors *own, uint32_t row, int32_t day)
{
    for (; row != OWN_ROW_NONE; row = own->rows[row].next)
        if (day == DAY_UNKNOWN ? own->rows[row].term.to == DAY_OPEN_FUTURE
                               : own->rows[row].term.to >= day)
            return false;
    return true;
}
