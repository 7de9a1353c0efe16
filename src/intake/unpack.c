#include "intake/unpack.h"

#include <stdio.h>
#include <zlib.h>
#include <zstd.h>

#include "base/buffer.h"
#include "base/memory.h"

#define INPUT_PIECE ((size_t)64 << 10)
#define GZIP_WINDOW (15 + 16) // zlib's way to ask for a gzip header
// A bomb: text shrinks tenfold, so bytes that grow more than this hold nothing to read.
#define FREE_BYTES (UINT64_C(4) << 20)
#define GREATEST_GROWTH 200
#define DICTIONARY_MAGIC UINT32_C(0x184D2A5D)
#define DICTIONARY_LIMIT ((size_t)16 << 20)
#define WINDOW_LOG 26 // 64 MB of memory at most for one zstd frame

typedef enum member_state { MEMBER_NONE, MEMBER_OPEN, MEMBER_RAW } member_state;

struct unpacker {
    stream input;
    z_stream zlib;
    ZSTD_DStream *zstd; // NULL: gzip
    member_state state;
    uint64_t unpacked;
    bool is_over;
    char fault[160];
    uint32_t faults;
};

static const char gzip_magic[] = "\x1F\x8B\x08";

static bool starts_gzip(slice bytes)
{
    return slice_starts_with(bytes, (slice){gzip_magic, 2});
}

static bool starts_zstd(slice bytes)
{
    return slice_starts_with(bytes, SLICE("\x28\xB5\x2F\xFD")) ||
           slice_starts_with(bytes, SLICE("\x5D\x2A\x4D\x18"));
}

bool unpack_is_packed(slice beginning)
{
    return starts_gzip(beginning) || starts_zstd(beginning);
}

static void note_fault(unpacker *unpacker, const char *what)
{
    if (unpacker->faults++ == 0)
        snprintf(unpacker->fault, sizeof unpacker->fault, "%s, at byte %llu", what,
                 (unsigned long long)unpacker->input.passed);
}

static bool grows_too_much(unpacker *unpacker)
{
    if (unpacker->unpacked < FREE_BYTES ||
        unpacker->unpacked / GREATEST_GROWTH < unpacker->input.passed + 1)
        return false;
    note_fault(unpacker, "the packed data grow more than 200-fold; the rest was not read");
    return true;
}

// Goes to the next gzip member; false when none is left.
static bool find_member(unpacker *unpacker)
{
    for (;;) {
        slice bytes;
        if (stream_peek(&bytes, &unpacker->input, INPUT_PIECE, NULL) != DATELINE_OK ||
            bytes.length < 3)
            return false;
        size_t at = slice_find(bytes, (slice){gzip_magic, 3});
        if (at != SIZE_MAX) {
            stream_skip(&unpacker->input, at);
            return true;
        }
        stream_skip(&unpacker->input, bytes.length - 2);
        if (bytes.length < INPUT_PIECE)
            return false;
    }
}

// What stands where a member should begin: the next one, a record that nobody packed, or rubbish.
static bool begin_member(unpacker *unpacker, slice bytes)
{
    if (starts_gzip(bytes)) {
        unpacker->state = MEMBER_OPEN;
        return inflateReset(&unpacker->zlib) == Z_OK;
    }
    if (slice_starts_with(bytes, SLICE("WARC/"))) {
        unpacker->state = MEMBER_RAW;
        return true;
    }
    if (slice_trim(bytes).length == 0 && bytes.length < INPUT_PIECE)
        return false;
    note_fault(unpacker, "bytes that are no gzip member were passed over");
    return find_member(unpacker);
}

static size_t inflate_some(unpacker *unpacker, slice bytes, char *out, size_t size)
{
    z_stream *zlib = &unpacker->zlib;
    zlib->next_in = (Bytef *)(uintptr_t)bytes.data;
    zlib->avail_in = (uInt)bytes.length;
    zlib->next_out = (Bytef *)out;
    zlib->avail_out = (uInt)(size > INPUT_PIECE ? INPUT_PIECE : size);
    uInt room = zlib->avail_out;
    int result = inflate(zlib, Z_NO_FLUSH);
    stream_skip(&unpacker->input, bytes.length - zlib->avail_in);
    if (result == Z_STREAM_END) {
        unpacker->state = MEMBER_NONE;
    } else if (result != Z_OK && result != Z_BUF_ERROR) {
        note_fault(unpacker, "a broken gzip member was passed over");
        unpacker->state = MEMBER_NONE;
        stream_skip(&unpacker->input, 1);
        unpacker->is_over = !find_member(unpacker);
    }
    return room - zlib->avail_out;
}

// Bytes that nobody packed, up to the next member.
static size_t copy_raw(unpacker *unpacker, slice bytes, char *out, size_t size)
{
    size_t length = slice_find(bytes, (slice){gzip_magic, 3});
    if (length == 0) {
        unpacker->state = MEMBER_NONE;
        return 0;
    }
    if (length == SIZE_MAX)
        length = bytes.length;
    if (length > size)
        length = size;
    memcpy(out, bytes.data, length);
    stream_skip(&unpacker->input, length);
    return length;
}

static size_t read_gzip(unpacker *unpacker, char *out, size_t size)
{
    size_t got = 0;
    while (got == 0 && !unpacker->is_over) {
        slice bytes;
        bool is_read = stream_peek(&bytes, &unpacker->input, INPUT_PIECE, NULL) == DATELINE_OK;
        if (!is_read || bytes.length == 0) {
            if (unpacker->state == MEMBER_OPEN)
                note_fault(unpacker, "the packed data end too early");
            unpacker->is_over = true;
        } else if (unpacker->state == MEMBER_NONE) {
            unpacker->is_over = !begin_member(unpacker, bytes);
        } else if (unpacker->state == MEMBER_RAW) {
            got = copy_raw(unpacker, bytes, out, size);
        } else {
            got = inflate_some(unpacker, bytes, out, size);
        }
    }
    return got;
}

static size_t read_zstd(unpacker *unpacker, char *out, size_t size)
{
    ZSTD_outBuffer to = {out, size, 0};
    while (to.pos == 0 && !unpacker->is_over) {
        slice bytes;
        bool is_read = stream_peek(&bytes, &unpacker->input, INPUT_PIECE, NULL) == DATELINE_OK;
        if (!is_read || bytes.length == 0) {
            if (unpacker->state == MEMBER_OPEN)
                note_fault(unpacker, "the packed data end too early");
            unpacker->is_over = true;
            break;
        }
        ZSTD_inBuffer from = {bytes.data, bytes.length, 0};
        size_t result = ZSTD_decompressStream(unpacker->zstd, &to, &from);
        stream_skip(&unpacker->input, from.pos);
        if (ZSTD_isError(result)) {
            note_fault(unpacker, "broken zstd data; the rest was not read");
            unpacker->is_over = true;
        }
        unpacker->state = result == 0 ? MEMBER_NONE : MEMBER_OPEN;
    }
    return to.pos;
}

static size_t read_unpacked(void *context, char *out, size_t size)
{
    unpacker *unpacker = context;
    if (unpacker->is_over || grows_too_much(unpacker))
        return 0;
    size_t got =
        unpacker->zstd != NULL ? read_zstd(unpacker, out, size) : read_gzip(unpacker, out, size);
    unpacker->unpacked += got;
    return got;
}

static void close_unpacker(void *context)
{
    unpacker *unpacker = context;
    stream_close(&unpacker->input);
    if (unpacker->zstd != NULL)
        ZSTD_freeDStream(unpacker->zstd);
    else
        inflateEnd(&unpacker->zlib);
    memory_release(unpacker);
}

static uint32_t number_at(const char *bytes)
{
    const unsigned char *b = (const unsigned char *)bytes;
    return (uint32_t)b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
}

// WARC files in zstd may begin with a frame that holds the dictionary, itself packed or not.
static bool load_dictionary(unpacker *unpacker)
{
    slice head;
    if (stream_peek(&head, &unpacker->input, 8, NULL) != DATELINE_OK || head.length < 8 ||
        number_at(head.data) != DICTIONARY_MAGIC)
        return true;
    size_t length = number_at(head.data + 4);
    if (length > DICTIONARY_LIMIT ||
        stream_peek(&head, &unpacker->input, 8 + length, NULL) != DATELINE_OK ||
        head.length < 8 + length)
        return false;
    slice dictionary = {head.data + 8, length};
    char *unpacked = NULL;
    if (slice_starts_with(dictionary, SLICE("\x28\xB5\x2F\xFD"))) {
        unpacked = memory_allocate(DICTIONARY_LIMIT);
        size_t size = unpacked == NULL ? 0
                                       : ZSTD_decompress(unpacked, DICTIONARY_LIMIT,
                                                         dictionary.data, dictionary.length);
        dictionary = (slice){unpacked, ZSTD_isError(size) ? 0 : size};
    }
    bool is_loaded =
        dictionary.length > 0 &&
        !ZSTD_isError(ZSTD_DCtx_loadDictionary(unpacker->zstd, dictionary.data, dictionary.length));
    memory_release(unpacked);
    stream_skip(&unpacker->input, 8 + length);
    return is_loaded;
}

static bool prepare(unpacker *unpacker, bool is_zstd)
{
    if (!is_zstd)
        return inflateInit2(&unpacker->zlib, GZIP_WINDOW) == Z_OK;
    unpacker->zstd = ZSTD_createDStream();
    return unpacker->zstd != NULL &&
           !ZSTD_isError(ZSTD_DCtx_setParameter(unpacker->zstd, ZSTD_d_windowLogMax, WINDOW_LOG));
}

dateline_status unpack_open(unpacker **out, stream *packed, dateline_error *error)
{
    slice beginning;
    dateline_status status = stream_peek(&beginning, packed, 4, error);
    if (status != DATELINE_OK)
        return status;
    unpacker *unpacker = memory_allocate_zeroed(1, sizeof *unpacker);
    if (unpacker == NULL || !prepare(unpacker, starts_zstd(beginning))) {
        memory_release(unpacker);
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to unpack");
    }
    unpacker->input = *packed;
    stream_open_reader(packed, (stream_reader){read_unpacked, close_unpacker, unpacker});
    if (unpacker->zstd != NULL && !load_dictionary(unpacker)) {
        note_fault(unpacker, "the zstd dictionary is broken");
        unpacker->is_over = true;
    }
    *out = unpacker;
    return DATELINE_OK;
}

const char *unpack_fault(const unpacker *unpacker)
{
    return unpacker->faults == 0 ? NULL : unpacker->fault;
}

const stream *unpack_input(const unpacker *unpacker)
{
    return &unpacker->input;
}

bool unpack_body(buffer *out, slice packed, int window_bits)
{
    z_stream zlib = {.next_in = (Bytef *)(uintptr_t)packed.data, .avail_in = (uInt)packed.length};
    if (inflateInit2(&zlib, window_bits) != Z_OK)
        return false;
    int result = Z_OK;
    while (result == Z_OK) {
        char *room = buffer_reserve(out, INPUT_PIECE);
        if (room == NULL)
            break;
        zlib.next_out = (Bytef *)room;
        zlib.avail_out = (uInt)INPUT_PIECE;
        result = inflate(&zlib, Z_NO_FLUSH);
        out->length += INPUT_PIECE - zlib.avail_out;
        if (zlib.avail_in == 0 && zlib.avail_out > 0)
            break;
    }
    inflateEnd(&zlib);
    return out->length > 0;
}
