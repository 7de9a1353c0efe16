// Any bytes as text: decoding moves on, lowering and folding never lengthen, JSON stays UTF-8, and
// the index agrees with counting.
#include <stdlib.h>

#include "base/json_writer.h"
#include "base/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds)
{
    if (!holds)
        abort();
}

static void check_decoding(slice text)
{
    size_t code_points = 0;
    for (size_t at = 0; at < text.length; code_points++) {
        const size_t before = at;
        const uint32_t code_point = utf8_decode(text, &at);
        char encoded[4];
        const size_t length = utf8_encode(code_point, encoded);
        require(at > before && at <= text.length);
        require(code_point == 0xfffd ||
                slice_equal(slice_of(text.data + before, at - before), slice_of(encoded, length)));
    }
    require(code_points == utf8_length(text));
    require(utf8_is_valid(slice_of(text.data, utf8_valid_prefix(text))));
}

static void check_index(arena *arena, slice text)
{
    utf8_index index;
    if (!utf8_is_valid(text))
        return;
    require(utf8_index_build(&index, arena, text) == DATELINE_OK);
    require(utf8_index_at(&index, (uint32_t)text.length) == utf8_length(text));
}

static void check_json(slice text)
{
    buffer out;
    buffer_init(&out, 8 * text.length + 16);
    json_writer json = {.out = &out};
    json_string(&json, text);
    require(!out.failed && utf8_is_valid(buffer_slice(&out)));
    buffer_clear(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    arena *arena = NULL;
    if (arena_open(&arena, (size_t)64 * 1024 * 1024, NULL) != DATELINE_OK)
        return 0;
    const slice text = slice_of((const char *)data, size);
    check_decoding(text);
    require(utf8_lower_copy(arena, text).length <= size);
    const slice folded = utf8_fold_copy(arena, text);
    require(folded.length <= size);
    check_index(arena, text);
    check_json(text);
    arena_close(arena);
    return 0;
}
