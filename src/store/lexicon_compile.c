// lexicon/ -> one container, in the build; and a user's word list -> one table, at start. Either
// may be slow and takes all its memory from one arena; but its messages are what a person who
// corrects a word list sees.
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/file_map.h"
#include "base/utf8.h"
#include "store/lexicon.h"
#include "store/lexicon_cells.h"
#include "store/lexicon_layout.h"

#define MOST_BYTES ((size_t)2 * 1024 * 1024 * 1024)
static_assert(MOST_BYTES <= UINT32_MAX, "places of cells are of 32 bits");
#define LONGEST_NAME 47
#define MOST_COLUMNS 64
#define DEEPEST_FOLDER 4

typedef struct compiler {
    arena *arena;
    const char *root;
    container_part *parts;
    uint32_t count;
    uint32_t capacity;
    dateline_error *error;
} compiler;

// One row: where its cells lie in the file's text.
typedef struct row {
    uint32_t *cells; // [column] pairs {offset, length}
    slice key;
    uint32_t line;
} row;

typedef struct table {
    const char *name; // of the file, for messages
    slice text;
    row *rows;
    uint32_t count;
    uint32_t capacity;
    uint32_t columns; // 0 before the line that names them
    uint32_t longest_key;
} table;

static dateline_status no_memory(compiler *compiler)
{
    return error_set(compiler->error, DATELINE_NO_MEMORY, 0, 0, "no memory to compile the lexicon");
}

#define FAULT(compiler, table, line, ...)                                                          \
    fault((compiler), (table), (line), arena_format((compiler)->arena, __VA_ARGS__))

static dateline_status fault(compiler *compiler, const table *table, uint32_t line, slice what)
{
    return error_set(compiler->error, DATELINE_BAD_INPUT, 0, line, "%.80s:%u: %.*s", table->name,
                     line, (int)what.length, what.data);
}

// ---- one table ----

static dateline_status read_columns(compiler *compiler, table *table, slice names, uint32_t line)
{
    names = slice_cut(&names, '(');
    if (table->columns != 0)
        return FAULT(compiler, table, line, "the columns are named twice");
    while (names.data != NULL) {
        if (slice_trim(slice_cut(&names, ',')).length == 0)
            return FAULT(compiler, table, line, "a column has no name");
        table->columns++;
    }
    if (table->columns > MOST_COLUMNS)
        return FAULT(compiler, table, line, "more than %d columns", MOST_COLUMNS);
    return DATELINE_OK;
}

static uint32_t count_words(slice key)
{
    uint32_t words = 1;
    for (size_t i = 0; i < key.length; i++)
        words += key.data[i] == ' ';
    return words;
}

static dateline_status check_key(compiler *compiler, const table *table, slice key, uint32_t line)
{
    if (key.length == 0)
        return FAULT(compiler, table, line, "the first cell is empty");
    if (slice_find(key, SLICE("  ")) != SIZE_MAX)
        return FAULT(compiler, table, line, "two blanks in \"%.*s\"", (int)key.length, key.data);
    return DATELINE_OK;
}

static dateline_status read_row(compiler *compiler, table *table, slice text, uint32_t line)
{
    if (table->columns == 0)
        return FAULT(compiler, table, line, "a row before the line \"# columns: ...\"");
    row *row = ARENA_PUSH(compiler->arena, table->rows, table->count, table->capacity);
    uint32_t *cells = ARENA_ARRAY(compiler->arena, 2 * table->columns, uint32_t);
    if (row == NULL || cells == NULL)
        return no_memory(compiler);
    uint32_t found = 0;
    for (slice rest = text; rest.data != NULL; found++) {
        const slice cell = slice_trim(slice_cut(&rest, '\t'));
        if (found < table->columns && cell.length > 0) {
            cells[2 * found] = (uint32_t)(cell.data - table->text.data);
            cells[2 * found + 1] = (uint32_t)cell.length;
        }
    }
    if (found > table->columns)
        return FAULT(compiler, table, line, "%u cells, but %u columns are named", found,
                     table->columns);
    *row = (struct row){cells, slice_of(table->text.data + cells[0], cells[1]), line};
    const uint32_t words = count_words(row->key);
    if (words > table->longest_key)
        table->longest_key = words;
    return check_key(compiler, table, row->key, line);
}

static dateline_status read_line(compiler *compiler, table *table, slice text, uint32_t line)
{
    const slice columns = SLICE("# columns:");
    if (slice_starts_with(text, columns))
        return read_columns(compiler, table,
                            slice_of(text.data + columns.length, text.length - columns.length),
                            line);
    if (slice_trim(text).length == 0 || text.data[0] == '#')
        return DATELINE_OK;
    return read_row(compiler, table, text, line);
}

static dateline_status read_rows(compiler *compiler, table *table)
{
    uint32_t line = 1;
    for (slice rest = table->text; rest.data != NULL; line++) {
        const slice text = slice_cut(&rest, '\n');
        const dateline_status status = read_line(compiler, table, text, line);
        if (status != DATELINE_OK)
            return status;
    }
    if (table->columns == 0)
        return FAULT(compiler, table, 1, "no line \"# columns: ...\" names the columns");
    return DATELINE_OK;
}

static int compare_rows(const void *a, const void *b)
{
    const row *first = a;
    const row *second = b;
    const int order = slice_compare(first->key, second->key);
    if (order != 0)
        return order;
    return (first->line > second->line) - (first->line < second->line);
}

// At most half full, so that most words that are no keys meet a free slot at once.
static uint32_t count_slots(const table *table)
{
    uint32_t slots = 2;
    while (slots / 2 < table->count)
        slots *= 2;
    return slots;
}

// The row behind those that have the key of row `first`.
static uint32_t end_of_key(const table *table, uint32_t first)
{
    uint32_t end = first + 1;
    while (end < table->count && slice_equal(table->rows[end].key, table->rows[first].key))
        end++;
    return end;
}

// slots: zeroed. The rows are sorted.
static void fill_slots(uint32_t *slots, uint32_t slot_count, const table *table)
{
    const uint32_t mask = slot_count - 1;
    for (uint32_t first = 0, end; first < table->count; first = end) {
        end = end_of_key(table, first);
        const uint64_t hash = slice_hash(table->rows[first].key);
        uint32_t i = (uint32_t)hash & mask;
        while (slots[2 * (size_t)i + 1] != 0)
            i = (i + 1) & mask;
        slots[2 * (size_t)i] = first;
        slots[2 * (size_t)i + 1] = lexicon_tag(hash) | (end - first);
    }
}

static dateline_status check_keys(compiler *compiler, const table *table)
{
    for (uint32_t first = 0, end; first < table->count; first = end) {
        end = end_of_key(table, first);
        if (end - first > LEXICON_MOST_ROWS)
            return FAULT(compiler, table, table->rows[first].line, "more than %u rows of one key",
                         LEXICON_MOST_ROWS);
    }
    return DATELINE_OK;
}

// Lays the table out as lexicon_layout.h says; SLICE_NONE without memory.
static slice lay_out(compiler *compiler, const table *table)
{
    const size_t row_numbers = 2 * (size_t)table->columns;
    const uint32_t slot_count = count_slots(table);
    const size_t numbers_size =
        (LEXICON_HEADER_NUMBERS + row_numbers * table->count + 2 * (size_t)slot_count) *
        sizeof(uint32_t);
    const size_t size = numbers_size + table->text.length;
    char *bytes = arena_alloc(compiler->arena, size);
    if (bytes == NULL)
        return SLICE_NONE;
    uint32_t *numbers = (uint32_t *)(void *)bytes;
    numbers[LEXICON_ROWS] = table->count;
    numbers[LEXICON_COLUMNS] = table->columns;
    numbers[LEXICON_LONGEST_KEY] = table->longest_key;
    numbers[LEXICON_STRING_BYTES] = (uint32_t)table->text.length;
    numbers[LEXICON_SLOTS] = slot_count;
    numbers += LEXICON_HEADER_NUMBERS;
    for (uint32_t i = 0; i < table->count; i++, numbers += row_numbers)
        memcpy(numbers, table->rows[i].cells, row_numbers * sizeof(uint32_t));
    fill_slots(numbers, slot_count, table);
    memcpy(bytes + numbers_size, table->text.data, table->text.length);
    return slice_of(bytes, size);
}

static dateline_status compile_table(slice *out, compiler *compiler, const char *name, slice text)
{
    table table = {.name = name, .text = text};
    const dateline_status status = read_rows(compiler, &table);
    if (status != DATELINE_OK)
        return status;
    if (table.count > 0)
        qsort(table.rows, table.count, sizeof *table.rows, compare_rows);
    const dateline_status checked = check_keys(compiler, &table);
    if (checked != DATELINE_OK)
        return checked;
    *out = lay_out(compiler, &table);
    return out->data == NULL ? no_memory(compiler) : DATELINE_OK;
}

dateline_status lexicon_compile_table(lexicon_table *out, arena *arena, const char *name,
                                      slice text, dateline_error *error)
{
    compiler compiler = {.arena = arena, .error = error};
    slice bytes;
    if (!utf8_is_valid(text))
        return error_set(error, DATELINE_BAD_INPUT, utf8_valid_prefix(text), 0,
                         "%.120s is no UTF-8", name);
    const dateline_status status = compile_table(&bytes, &compiler, name, text);
    if (status != DATELINE_OK)
        return status;
    if (!lexicon_read_table(out, bytes)) // impossible: what lay_out made is a table
        return error_set(error, DATELINE_INTERNAL, 0, 0, "%.120s: compiled to no table", name);
    return DATELINE_OK;
}

uint32_t lexicon_line(const lexicon_table *table, uint32_t row)
{
    uint32_t line = 1;
    const char *key = lexicon_cell(table, row, 0).data;
    for (const char *at = table->strings; at < key; at++)
        line += *at == '\n';
    return line;
}

// ---- files ----

static dateline_status add_part(compiler *compiler, const char *prefix, slice stem, slice bytes)
{
    const slice section =
        arena_format(compiler->arena, "%s%.*s", prefix, (int)stem.length, stem.data);
    container_part *part =
        ARENA_PUSH(compiler->arena, compiler->parts, compiler->count, compiler->capacity);
    if (section.data == NULL || part == NULL)
        return no_memory(compiler);
    if (section.length > LONGEST_NAME)
        return error_set(compiler->error, DATELINE_LIMIT, 0, 0, "%s: the name is too long",
                         section.data);
    *part = (container_part){section.data, bytes.data, bytes.length};
    return DATELINE_OK;
}

// The file's bytes in the arena, checked to be UTF-8.
static dateline_status read_text(slice *out, compiler *compiler, const char *name)
{
    const slice path = arena_format(compiler->arena, "%s/%s", compiler->root, name);
    if (path.data == NULL)
        return no_memory(compiler);
    file_map map;
    const dateline_status status = file_map_open(&map, path.data, compiler->error);
    if (status != DATELINE_OK)
        return status;
    *out = arena_copy(compiler->arena, slice_of(map.data, map.length));
    file_map_close(&map);
    if (out->data == NULL)
        return no_memory(compiler);
    if (!utf8_is_valid(*out))
        return error_set(compiler->error, DATELINE_BAD_INPUT, utf8_valid_prefix(*out), 0,
                         "%.120s is no UTF-8", name);
    return DATELINE_OK;
}

static dateline_status compile_file(compiler *compiler, const char *name)
{
    const slice whole = slice_from_string(name);
    const bool is_table = slice_ends_with(whole, SLICE(".lex"));
    const slice ending = is_table ? SLICE(".lex") : SLICE(".rule");
    if (!slice_ends_with(whole, ending))
        return DATELINE_OK;
    slice text;
    dateline_status status = read_text(&text, compiler, name);
    if (status == DATELINE_OK && is_table)
        status = compile_table(&text, compiler, name, text);
    if (status != DATELINE_OK)
        return status;
    return add_part(compiler, is_table ? LEXICON_TABLE_PREFIX : LEXICON_RULE_PREFIX,
                    slice_of(name, whole.length - ending.length), text);
}

static dateline_status compile_folder(compiler *compiler, const char *folder, int depth);

// name: relative to the root.
static dateline_status compile_entry(compiler *compiler, const char *name, int depth)
{
    const slice path = arena_format(compiler->arena, "%s/%s", compiler->root, name);
    struct stat facts;
    if (path.data == NULL)
        return no_memory(compiler);
    if (!file_facts_at(path.data, &facts)) {
        if (errno == ENOENT)
            return DATELINE_OK; // vanished while we were reading
        return error_set(compiler->error, DATELINE_IO, 0, 0, "cannot look at %.120s", path.data);
    }
    if (S_ISDIR(facts.st_mode))
        return depth < DEEPEST_FOLDER ? compile_folder(compiler, name, depth + 1) : DATELINE_OK;
    return compile_file(compiler, name);
}

// folder: relative to the root, "" is the root itself.
static dateline_status compile_folder(compiler *compiler, const char *folder, int depth)
{
    const slice path = arena_format(compiler->arena, "%s/%s", compiler->root, folder);
    if (path.data == NULL)
        return no_memory(compiler);
    file_list list;
    if (!file_list_open(&list, path.data))
        return error_set(compiler->error, DATELINE_IO, 0, 0, "cannot read folder %.120s",
                         path.data);
    dateline_status status = DATELINE_OK;
    for (int i = 0; i < list.count && status == DATELINE_OK; i++) {
        const slice name = arena_format(compiler->arena, "%s%s%s", folder,
                                        folder[0] == '\0' ? "" : "/", file_list_name(&list, i));
        status =
            name.data == NULL ? no_memory(compiler) : compile_entry(compiler, name.data, depth);
    }
    file_list_close(&list);
    return status;
}

// ---- cells ----

// An empty slice when the part is no table.
static slice table_name(const container_part *part)
{
    const slice section = slice_from_string(part->name), prefix = SLICE(LEXICON_TABLE_PREFIX);
    return slice_starts_with(section, prefix)
               ? slice_of(section.data + prefix.length, section.length - prefix.length)
               : SLICE_NONE;
}

static bool find_part(const void *owner, slice name, lexicon_table *out)
{
    const compiler *compiler = owner;
    for (uint32_t i = 0; i < compiler->count; i++) {
        const container_part *part = &compiler->parts[i];
        if (slice_equal(table_name(part), name))
            return lexicon_read_table(out, slice_of(part->data, part->length));
    }
    return false;
}

// Only when all tables are there: cells name keys of other tables.
static dateline_status check_cells(compiler *compiler)
{
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < compiler->count && status == DATELINE_OK; i++) {
        const slice name = table_name(&compiler->parts[i]);
        lexicon_table table;
        if (name.data != NULL && find_part(compiler, name, &table)) // impossible: it finds itself
            status = lexicon_check_cells(&table, name.data, (lexicon_tables){find_part, compiler},
                                         compiler->arena, compiler->error);
    }
    return status;
}

dateline_status lexicon_compile(const char *directory, const char *out_path, dateline_error *error)
{
    compiler compiler = {.root = directory, .error = error};
    dateline_status status = arena_open(&compiler.arena, MOST_BYTES, error);
    if (status != DATELINE_OK)
        return status;
    status = compile_folder(&compiler, "", 0);
    if (status == DATELINE_OK)
        status = check_cells(&compiler);
    if (status == DATELINE_OK)
        status = container_write(out_path, LEXICON_KIND, compiler.parts, compiler.count, error);
    arena_close(compiler.arena);
    return status;
}
