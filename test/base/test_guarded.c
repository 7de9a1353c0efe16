// Texts that end where memory ends: what reads a byte too many is seen at once, without sanitizers.
// And edges that only a neighbour shows: the first of a table, the next use of a block, no entry.
#include <stdalign.h>
#include <stddef.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/calendar.h"
#include "base/file.h"
#include "base/sha256.h"
#include "base/utf8.h"
#include "base/xml_reader.h"
#include "support/cmocka_all.h"
#include "support/scratch.h"

// A page that may be read, and one behind it that may not.
typedef struct guarded {
    char *page;
    size_t size;
} guarded;

static guarded guarded_open(void)
{
    guarded made = {.size = (size_t)sysconf(_SC_PAGESIZE)};
    made.page =
        mmap(NULL, 2 * made.size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    assert_true(made.page != MAP_FAILED);
    assert_int_equal(mprotect(made.page + made.size, made.size, PROT_NONE), 0);
    return made;
}

static void guarded_close(guarded *guarded)
{
    assert_int_equal(munmap(guarded->page, 2 * guarded->size), 0);
}

// The same text, its last byte the last of the page.
static slice at_the_end(const guarded *guarded, slice text)
{
    char *start = guarded->page + guarded->size - text.length;
    memcpy(start, text.data, text.length);
    return slice_of(start, text.length);
}

static void text_is_read_to_its_end_and_no_further(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",           "a",
        "1234567",    "12345678",
        "123456789",  "12345678\xC3\xA9",
        "\xC3",       "1234567\xC3",
        "\xE2\x82",   "12345678\xF0",
        "ab  ",       "<a b='c'>d",
        "<a b='",     "<a b=",
        "<a b",       "<a ",
        "<a",         "<",
        "</",         "</a",
        "<a b=c",     "<?x",
        "<!d",        "<!-- x",
        "&amp",       "<![CDATA[x",
        "2024-05-15", "caf\xC3\xA9 \xE2\x80\x94",
    };
    guarded memory = guarded_open();
    char folded[64];
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const slice plain = slice_from_string(texts[i]);
        const slice text = at_the_end(&memory, plain);
        int32_t day;
        uint8_t hash[32];
        assert_int_equal(utf8_valid_prefix(text), utf8_valid_prefix(plain));
        assert_int_equal(utf8_length(text), utf8_length(plain));
        assert_int_equal(slice_hash(text), slice_hash(plain));
        assert_int_equal(utf8_fold(text, folded, sizeof folded),
                         utf8_fold(plain, folded, sizeof folded));
        assert_int_equal(slice_trim(text).length, slice_trim(plain).length);
        assert_int_equal(calendar_read(text, &day), calendar_read(plain, &day));
        sha256_of(hash, text);
        xml_reader reader = {.text = text};
        for (int piece = 0; piece < 9 && xml_next(&reader) != XML_END; piece++)
            (void)xml_attribute(&reader, SLICE("b"));
    }
    guarded_close(&memory);
}

static void attributes_are_what_stands_between_name_and_end(void **state)
{
    (void)state;
    xml_reader reader = {.text = SLICE("<a href='x' b>c<br/><i >")};
    assert_int_equal(xml_next(&reader), XML_START);
    assert_slice(reader.attributes, " href='x' b");
    assert_int_equal(xml_next(&reader), XML_TEXT);
    assert_int_equal(xml_next(&reader), XML_START);
    assert_slice(reader.attributes, "/");
    assert_true(reader.is_empty);
    assert_int_equal(xml_next(&reader), XML_START);
    assert_slice(reader.attributes, " ");
    assert_false(reader.is_empty);
}

static void the_first_letters_are_letters(void **state)
{
    (void)state;
    assert_false(utf8_is_letter(0xa9));
    assert_true(utf8_is_letter(0xaa));
    assert_false(utf8_is_letter(0xab));
    assert_true(utf8_is_letter('A') && utf8_is_letter('z'));
    assert_false(utf8_is_letter('@') || utf8_is_letter('[') || utf8_is_letter('`') ||
                 utf8_is_letter('{'));
}

// A block that is used again gives memory as aligned as at first, from its beginning on.
static void blocks_are_used_again_from_their_beginning(void **state)
{
    (void)state;
    arena *arena = NULL;
    assert_int_equal(arena_open(&arena, (size_t)1 << 24, NULL), DATELINE_OK);
    const char *first = NULL;
    for (int round = 0; round < 4; round++) {
        char *big = arena_alloc(arena, 100000), *next = arena_alloc(arena, 3000000);
        assert_non_null(big);
        assert_non_null(next);
        assert_int_equal((uintptr_t)big % alignof(max_align_t), 0);
        assert_int_equal((uintptr_t)next % alignof(max_align_t), 0);
#ifndef DATELINE_ARENA_DEBUG // whose objects are each their own
        first = round == 0 ? next : first;
        assert_ptr_equal(next, first);
#endif
        arena_reset(arena);
    }
    (void)first;
    arena_close(arena);
}

static void a_format_that_finds_no_room_is_none(void **state)
{
    (void)state;
    arena *arena = NULL;
    assert_int_equal(arena_open(&arena, 16, NULL), DATELINE_OK);
    assert_null(arena_format(arena, "%s", "longer than sixteen bytes").data);
    assert_null(arena_format(arena, "%200d", 1).data);
    arena_reset(arena);
    assert_slice(arena_format(arena, "%s", "short"), "short");
    arena_close(arena);
}

// A format of as many bytes as are tried first, of one fewer, and of one more.
static void formats_of_every_length_are_whole(void **state)
{
    (void)state;
    arena *arena = NULL;
    assert_int_equal(arena_open(&arena, 1 << 20, NULL), DATELINE_OK);
    for (int length = 1; length < 300; length++) {
        const slice text = arena_format(arena, "%0*d", length, 7);
        assert_int_equal(text.length, length);
        assert_int_equal(text.data[length - 1], '7');
        assert_int_equal(text.data[length], '\0');
        assert_true(length == 1 || text.data[0] == '0');
    }
    arena_close(arena);
}

static void an_empty_folder_is_a_list_of_none(void **state)
{
    (void)state;
    scratch scratch;
    file_list list;
    scratch_open(&scratch);
    assert_true(file_list_open(&list, scratch.folder));
    assert_int_equal(list.count, 0);
    file_list_close(&list);
    scratch_close(&scratch);
}

TEST_MAIN(cmocka_unit_test(text_is_read_to_its_end_and_no_further),
          cmocka_unit_test(attributes_are_what_stands_between_name_and_end),
          cmocka_unit_test(the_first_letters_are_letters),
          cmocka_unit_test(blocks_are_used_again_from_their_beginning),
          cmocka_unit_test(a_format_that_finds_no_room_is_none),
          cmocka_unit_test(formats_of_every_length_are_whole),
          cmocka_unit_test(an_empty_folder_is_a_list_of_none))
