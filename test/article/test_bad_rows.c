// Rows of the lexicon that say nonsense: one cell at a time becomes marks, digits or a word that no
// list knows, in each column of each table. The compiler refuses it by file, line and word unless
// its column may hold any text or just that number; and as a lexicon may come from elsewhere, all
// readers are opened with it. They take it, or refuse it by a message that names its list; nothing
// falls over and nothing is left behind.
#include <stdlib.h>

#include "store/checksum.h"
#include "store/layout.h"
#include "store/lexicon_cells.h"
#include "support/article_fixture.h"
#include "support/fault.h"

#ifdef DATELINE_ARENA_DEBUG // the sanitizers' build, some ten times as slow
#define EACH 12u
#else
#define EACH 1u
#endif

typedef struct damaged {
    uint8_t *bytes; // of the compiled lexicon, 64-byte aligned
    size_t length;
    const lexicon *sound; // over the same bytes
    uint32_t told;        // by the compiler
    uint32_t silent;      // told neither by it nor by a reader: any text, or a number in its range
    uint32_t refused, taken, untold;
} damaged;

static void open_bytes(damaged *out)
{
    file_map map;
    assert_int_equal(file_map_open(&map, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
                     DATELINE_OK);
    *out = (damaged){.length = map.length};
    assert_int_equal(posix_memalign((void **)&out->bytes, LAYOUT_ALIGNMENT, map.length), 0);
    memcpy(out->bytes, map.data, map.length);
    file_map_close(&map);
}

static uint8_t *entry_of(const damaged *damaged, uint32_t i)
{
    return damaged->bytes + HEADER_SIZE + (size_t)i * ENTRY_SIZE;
}

// Makes the checksums fit what the bytes are now.
static void seal(const damaged *damaged, const uint8_t *changed)
{
    checksum_table table;
    checksum_table_init(&table);
    const uint32_t count = layout_get32(damaged->bytes + HEADER_SECTION_COUNT);
    for (uint32_t i = 0; i < count; i++) {
        uint8_t *entry = entry_of(damaged, i);
        const uint8_t *first = damaged->bytes + layout_get64(entry + ENTRY_OFFSET);
        const size_t length = (size_t)layout_get64(entry + ENTRY_LENGTH);
        if (changed >= first && changed < first + length)
            layout_put32(entry + ENTRY_CHECKSUM,
                         checksum_add(&table, 0, slice_of((const char *)first, length)));
    }
    layout_put32(damaged->bytes + HEADER_CHECKSUM, 0);
    const size_t head = HEADER_SIZE + (size_t)count * ENTRY_SIZE;
    layout_put32(damaged->bytes + HEADER_CHECKSUM,
                 checksum_add(&table, 0, slice_of((const char *)damaged->bytes, head)));
}

static void open_readers(damaged *damaged, const char *name)
{
    lexicon *lexicon = NULL;
    article_readers *readers = NULL;
    dateline_error error = {0};
    const long live = fault_live();
    assert_int_equal(lexicon_open_memory(&lexicon, damaged->bytes, damaged->length, &error),
                     DATELINE_OK);
    const dateline_status status = article_readers_open(
        &readers, lexicon, DATELINE_BUILD_DATA "/models", "fast", kernels_best(), NULL, &error);
    if (status != DATELINE_OK &&
        (status != DATELINE_CORRUPT || strstr(error.message, name) == NULL)) {
        print_error("%s: %d %s\n", name, status, error.message);
        damaged->untold++;
    }
    damaged->refused += status != DATELINE_OK;
    damaged->taken += status == DATELINE_OK;
    article_readers_close(readers);
    lexicon_close(lexicon);
    assert_int_equal(fault_live(), live);
}

static bool find_table(const void *owner, slice name, lexicon_table *out)
{
    char text[64];
    assert_true(name.length < sizeof text);
    memcpy(text, name.data, name.length);
    text[name.length] = '\0';
    return lexicon_find_table(out, owner, text, 1, NULL) == DATELINE_OK;
}

// Does the compiler refuse the table as it is now, by the name of its file and that word or one
// of its words?
static bool is_told(const damaged *damaged, const lexicon_table *table, const char *name,
                    slice cell)
{
    arena *arena = NULL;
    dateline_error error = {0};
    char place[80];
    char word[16];
    assert_int_equal(arena_open(&arena, 1 << 20, NULL), DATELINE_OK);
    const dateline_status status = lexicon_check_cells(
        table, name, (lexicon_tables){find_table, damaged->sound}, arena, &error);
    arena_close(arena);
    if (status == DATELINE_OK)
        return false;
    snprintf(place, sizeof place, "%s.lex:", name);
    snprintf(word, sizeof word, "\"%.*s", cell.length < 5 ? (int)cell.length : 5, cell.data);
    assert_int_equal(status, DATELINE_BAD_INPUT);
    if (strstr(error.message, place) == NULL || strstr(error.message, word) == NULL)
        fail_msg("%s: %s", name, error.message);
    assert_true(error.line > 1);
    return true;
}

// One cell of that column, made of that byte.
static void damage_cell(damaged *damaged, const lexicon_table *table, uint32_t column, char byte,
                        const char *name)
{
    for (uint32_t row = table->rows; row-- > 0;) {
        const slice cell = lexicon_cell(table, row, column);
        char kept[256];
        if (cell.length == 0 || cell.length > sizeof kept)
            continue;
        char *data = (char *)(uintptr_t)cell.data;
        memcpy(kept, data, cell.length);
        memset(data, byte, cell.length);
        seal(damaged, (const uint8_t *)data);
        const uint32_t taken = damaged->taken;
        const bool was_told = is_told(damaged, table, name, cell);
        damaged->told += was_told;
        open_readers(damaged, name);
        damaged->silent += !was_told && damaged->taken > taken;
        memcpy(data, kept, cell.length);
        seal(damaged, (const uint8_t *)data);
        return;
    }
}

static void a_row_that_says_nonsense_is_taken_or_told(void **state)
{
    (void)state;
    damaged damaged;
    uint32_t turn = 0;
    open_bytes(&damaged);
    lexicon *sound = NULL;
    assert_int_equal(lexicon_open_memory(&sound, damaged.bytes, damaged.length, NULL), DATELINE_OK);
    damaged.sound = sound;
    const uint32_t count = layout_get32(damaged.bytes + HEADER_SECTION_COUNT);
    for (uint32_t i = 0; i < count; i++) {
        const char *section = (const char *)entry_of(&damaged, i) + ENTRY_NAME;
        lexicon_table table;
        if (strncmp(section, "lex/", 4) != 0)
            continue;
        assert_int_equal(lexicon_find_table(&table, sound, section + 4, 1, NULL), DATELINE_OK);
        for (uint32_t column = 1; column < table.columns; column++)
            if (turn++ % EACH == 0)
                damage_cell(&damaged, &table, column, "?9q"[turn % 3], section + 4);
    }
    lexicon_close(sound);
    free(damaged.bytes);
    print_message("%u told by the compiler, %u by nobody; opened: %u refused, %u taken\n",
                  damaged.told, damaged.silent, damaged.refused, damaged.taken);
    assert_int_equal(damaged.untold, 0);
    assert_true(damaged.told * EACH > 150);
    assert_true(damaged.silent * EACH < 80);
    assert_true(damaged.refused * EACH > 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_row_that_says_nonsense_is_taken_or_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
