// What crawlers keep of a server's answer: heads of every form, bodies in pieces, packed, packed
// twice or not as the head says.
#include <zlib.h>

#include "intake/http.h"
#include "support/cmocka_all.h"

#define PAGE "<p>The ferry Selma sank off Brod on Monday, the harbour master said.</p>"
#define MEMORY ((size_t)1 << 20)

static http_response read_answer(const char *answer)
{
    http_response response;
    http_read(&response, slice_from_string(answer));
    return response;
}

static void heads_are_read_in_any_form(void **state)
{
    (void)state;
    const http_response plain =
        read_answer("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\nrain");
    assert_int_equal(plain.status, 200);
    assert_slice(plain.type, "text/html");
    assert_null(plain.charset.data);
    assert_slice(plain.body, "rain");
    const http_response full = read_answer(
        "HTTP/2 404\nServer: a\n folded: on\nContent-Type: text/html; a=b; charset=\"UTF-8'\n"
        "Content-Encoding: br\nTransfer-Encoding: Chunked\nX:\n\n");
    assert_int_equal(full.status, 404);
    assert_slice(full.charset, "UTF-8");
    assert_slice(full.encoding, "br");
    assert_true(full.is_chunked);
    assert_int_equal(full.body.length, 0);
    assert_int_equal(read_answer("HTTP/1.1 wrong\r\n\r\n").status, 0);
    assert_int_equal(read_answer("HTTP/1.1 1000 no\r\n\r\n").status, 0);
    assert_slice(read_answer("<p>no head</p>").body, "<p>no head</p>");
    assert_int_equal(read_answer("HTTP/").status, 0);
}

static void a_head_without_end_is_bounded(void **state)
{
    (void)state;
    buffer long_head;
    http_response response;
    buffer_init(&long_head, MEMORY);
    buffer_add(&long_head, SLICE("HTTP/1.1 200 OK\r\n"));
    for (int i = 0; i < 600; i++)
        buffer_add(&long_head, SLICE("X-Field: value\r\n"));
    buffer_add(&long_head, SLICE("Content-Type: text/plain\r\n\r\nrain"));
    http_read(&response, buffer_slice(&long_head));
    assert_null(response.type.data); // it stands beyond what is looked at
    assert_true(slice_ends_with(response.body, SLICE("rain")));
    buffer_clear(&long_head);
}

static void assert_body(const char *answer, const char *expected)
{
    const http_response response = read_answer(answer);
    buffer out;
    slice body;
    buffer_init(&out, MEMORY);
    assert_true(http_body(&body, &out, &response));
    assert_slice(body, expected);
    buffer_clear(&out);
}

#define CHUNKED "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"

static void pieces_are_joined(void **state)
{
    (void)state;
    assert_body(CHUNKED "4\r\nrain\r\n3;a=b\r\nsun\r\n0\r\n\r\n", "rainsun");
    assert_body(CHUNKED "4\nrain\nA\n0123456789\n0\n", "rain0123456789");
    assert_body(CHUNKED "4\r\nrain\r\nff\r\nsun", "rainsun"); // cut off in a piece
    assert_body(CHUNKED "4\r\nrain\r\nno length", "rainno length");
    assert_body(CHUNKED "4\r\nrain\r\n7", "rain7");
    assert_body(CHUNKED "rain and sun", "rain and sun"); // it is not in pieces
    assert_body(CHUNKED "ffffffffffffffffff\r\nrain", "ffffffffffffffffff\r\nrain");
    assert_body(CHUNKED "", "");
    assert_body("HTTP/1.1 200 OK\r\n\r\n4\r\nrain\r\n0\r\n\r\n",
                "rain"); // nor does the head say so
    assert_body("HTTP/1.1 200 OK\r\n\r\n1984\r\nis a book", "1984\r\nis a book");
    assert_body("HTTP/1.1 200 OK\r\n\r\n0\r\n\r\n", "0\r\n\r\n");
}

// With zlib's header (15 bits) or without (-15).
static void add_deflated(buffer *out, slice bytes, int bits)
{
    z_stream zlib = {.next_in = (Bytef *)(uintptr_t)bytes.data, .avail_in = (uInt)bytes.length};
    assert_int_equal(deflateInit2(&zlib, 9, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY), Z_OK);
    const size_t room = deflateBound(&zlib, zlib.avail_in);
    zlib.next_out = (Bytef *)buffer_reserve(out, room);
    zlib.avail_out = (uInt)room;
    assert_int_equal(deflate(&zlib, Z_FINISH), Z_STREAM_END);
    out->length += room - zlib.avail_out;
    deflateEnd(&zlib);
}

// Brotli's form for bytes that it leaves as they are: a window of 16 bits, one block, and the end.
static void add_brotli(buffer *out, slice bytes)
{
    const uint32_t head = (uint32_t)(bytes.length - 1) << 4 | 1u << 20;
    for (int i = 0; i < 3; i++)
        buffer_add_byte(out, (char)(head >> 8 * i & 0xff));
    buffer_add(out, bytes);
    buffer_add_byte(out, 3);
}

// True when the body could be had; it is compared then.
static bool is_page(slice packed, const char *encoding, const char *expected)
{
    const http_response response = {
        .status = 200, .encoding = slice_from_string(encoding), .body = packed};
    buffer out;
    slice body;
    buffer_init(&out, MEMORY);
    const bool is_had = http_body(&body, &out, &response);
    if (is_had)
        assert_slice(body, expected);
    buffer_clear(&out);
    return is_had;
}

static void packed_bodies_are_unpacked(void **state)
{
    (void)state;
    buffer packed;
    buffer_init(&packed, MEMORY);
    for (int bits = -15; bits <= 15; bits += 30) {
        buffer_restart(&packed);
        add_deflated(&packed, SLICE(PAGE), bits);
        assert_true(is_page(buffer_slice(&packed), "Deflate", PAGE));
    }
    buffer_restart(&packed);
    add_brotli(&packed, SLICE(PAGE));
    assert_true(is_page(buffer_slice(&packed), "br", PAGE));
    packed.length -= 30; // what is there of one that is cut off
    assert_true(is_page(slice_of(packed.data, 3), "br", PAGE) == false);
    assert_true(is_page(SLICE("what it is"), "gzip", "what it is")); // is left to others
    buffer_clear(&packed);
}

static void wrong_heads_are_not_believed(void **state)
{
    (void)state;
    static const char *const encodings[] = {"br", "deflate"};
    for (size_t i = 0; i < 2; i++) {
        assert_true(is_page(SLICE(PAGE), encodings[i], PAGE)); // it was unpacked before it was kept
        assert_false(is_page(SLICE("\xff\xff\xff\xff"), encodings[i], ""));
        assert_false(is_page(SLICE(""), encodings[i], ""));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(heads_are_read_in_any_form),
        cmocka_unit_test(a_head_without_end_is_bounded),
        cmocka_unit_test(pieces_are_joined),
        cmocka_unit_test(packed_bodies_are_unpacked),
        cmocka_unit_test(wrong_heads_are_not_believed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
