#include "model/wordpiece.h"

#include "base/memory.h"
#include "base/utf8.h"

#define FNV_START UINT64_C(0xcbf29ce484222325)
#define FNV_PRIME UINT64_C(0x100000001b3)
#define PART_BYTES (4 * WORDPIECE_PART_MAX)
#define COUNT(array) (sizeof(array) / sizeof(array)[0])

typedef struct range {
    uint32_t first;
    uint32_t last;
} range;

// Controls, formats and what malformed bytes are read as. Sorted, as is what stands alone.
static const range dropped[] = {
    {0x00, 0x1f},     {0x7f, 0x9f},     {0xad, 0xad},     {0x600, 0x605},
    {0x61c, 0x61c},   {0x6dd, 0x6dd},   {0x70f, 0x70f},   {0x180e, 0x180e},
    {0x200b, 0x200f}, {0x202a, 0x202e}, {0x2060, 0x2064}, {0x2066, 0x206f},
    {0xfeff, 0xfeff}, {0xfff9, 0xfffb}, {0xfffd, 0xfffd}, {0xe0001, 0xe007f},
};

// ASCII that is neither letter nor digit, the general punctuation newspapers print, and Chinese
// characters.
static const range alone[] = {
    {0x21, 0x2f},     {0x3a, 0x40},     {0x5b, 0x60},     {0x7b, 0x7e},
    {0xa1, 0xa1},     {0xa7, 0xa7},     {0xab, 0xab},     {0xb6, 0xb7},
    {0xbb, 0xbb},     {0xbf, 0xbf},     {0x2010, 0x2027}, {0x2030, 0x205e},
    {0x3000, 0x303f}, {0x3400, 0x4dbf}, {0x4e00, 0x9fff}, {0xf900, 0xfaff},
};

static bool is_in(const range *ranges, size_t count, uint32_t code_point)
{
    size_t low = 0;
    size_t high = count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (code_point > ranges[middle].last) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < count && code_point >= ranges[low].first;
}

// ---- the vocabulary ----

static uint64_t add_byte(uint64_t hash, char byte)
{
    return (hash ^ (uint8_t)byte) * FNV_PRIME;
}

static uint64_t hash_bytes(uint64_t hash, slice bytes)
{
    for (size_t i = 0; i < bytes.length; i++) {
        hash = add_byte(hash, bytes.data[i]);
    }
    return hash;
}

static slice piece_of(const wordpiece *vocabulary, uint32_t id)
{
    uint32_t start = vocabulary->starts[id];
    return slice_of(vocabulary->text.data + start, vocabulary->starts[id + 1] - start - 1);
}

// Is the piece these bytes, behind "##" when they go on inside a part?
static bool is_piece(slice piece, slice bytes, bool goes_on)
{
    if (!goes_on) {
        return slice_equal(piece, bytes);
    }
    return piece.length == bytes.length + 2 && slice_starts_with(piece, SLICE("##")) &&
           memcmp(piece.data + 2, bytes.data, bytes.length) == 0;
}

// Where in the table the piece stands or would stand; hash: of the whole piece. Half the table or
// more is free.
static uint32_t find_place(const wordpiece *vocabulary, uint64_t hash, slice bytes, bool goes_on)
{
    uint32_t mask = vocabulary->table_size - 1;
    uint32_t place = (uint32_t)(hash ^ hash >> 32) & mask;
    while (vocabulary->table[place] != 0 &&
           !is_piece(piece_of(vocabulary, vocabulary->table[place] - 1), bytes, goes_on)) {
        place = (place + 1) & mask;
    }
    return place;
}

// Finds where pieces start; starts[count] is where the next one would.
static dateline_status read_starts(wordpiece *out, dateline_error *error)
{
    slice rest = out->text;
    for (uint32_t id = 0; id < out->count; id++) {
        out->starts[id] = (uint32_t)(out->text.length - rest.length);
        slice piece = slice_cut(&rest, '\n');
        out->starts[id + 1] = out->starts[id] + (uint32_t)piece.length + 1;
        if (piece.length > WORDPIECE_BYTES_MAX) {
            return error_set(error, DATELINE_CORRUPT, out->starts[id], id + 1,
                             "pieces.text: piece %u has more than %d bytes", id,
                             WORDPIECE_BYTES_MAX);
        }
        out->longest = piece.length > out->longest ? (uint32_t)piece.length : out->longest;
    }
    return DATELINE_OK;
}

static void fill_table(wordpiece *out)
{
    for (uint32_t id = 0; id < out->count; id++) {
        slice piece = piece_of(out, id);
        uint32_t place = find_place(out, hash_bytes(FNV_START, piece), piece, false);
        if (out->table[place] == 0 && piece.length > 0) {
            out->table[place] = id + 1;
        }
    }
}

static dateline_status find_named(const wordpiece *vocabulary, uint32_t *id, slice name,
                                  dateline_error *error)
{
    uint32_t place = find_place(vocabulary, hash_bytes(FNV_START, name), name, false);
    if (vocabulary->table[place] == 0) {
        return error_set(error, DATELINE_CORRUPT, 0, 0, "pieces.text: no piece %.*s",
                         (int)name.length, name.data);
    }
    *id = vocabulary->table[place] - 1;
    return DATELINE_OK;
}

static uint64_t count_pieces(slice text)
{
    uint64_t count = 1;
    for (size_t i = 0; i < text.length; i++) {
        count += text.data[i] == '\n';
    }
    return count;
}

static dateline_status allocate(wordpiece *out, slice text, dateline_error *error)
{
    uint64_t count = count_pieces(text);
    *out = (wordpiece){.text = text, .table_size = 4};
    if (text.length == 0) {
        return error_set(error, DATELINE_CORRUPT, 0, 0, "pieces.text: empty");
    }
    if (count > WORDPIECE_PIECES_MAX ||
        text.length > (size_t)WORDPIECE_PIECES_MAX * WORDPIECE_BYTES_MAX) {
        return error_set(error, DATELINE_CORRUPT, 0, 0, "pieces.text: more than %d pieces",
                         WORDPIECE_PIECES_MAX);
    }
    out->count = (uint32_t)count;
    while (out->table_size < 2 * count) {
        out->table_size *= 2;
    }
    out->starts = memory_allocate((count + 1) * sizeof *out->starts);
    out->table = memory_allocate_zeroed(out->table_size, sizeof *out->table);
    if (out->starts == NULL || out->table == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a vocabulary");
    }
    return DATELINE_OK;
}

dateline_status wordpiece_open(wordpiece *out, slice text, dateline_error *error)
{
    dateline_status status = allocate(out, text, error);
    if (status == DATELINE_OK) {
        status = read_starts(out, error);
    }
    if (status == DATELINE_OK) {
        fill_table(out);
        status = find_named(out, &out->unknown, SLICE("[UNK]"), error);
    }
    if (status == DATELINE_OK) {
        status = find_named(out, &out->begin, SLICE("[CLS]"), error);
    }
    if (status == DATELINE_OK) {
        status = find_named(out, &out->end, SLICE("[SEP]"), error);
    }
    if (status != DATELINE_OK) {
        wordpiece_close(out);
    }
    return status;
}

void wordpiece_close(wordpiece *vocabulary)
{
    memory_release(vocabulary->starts);
    memory_release(vocabulary->table);
    *vocabulary = (wordpiece){0};
}

// ---- spelling ----

typedef struct speller {
    const wordpiece *vocabulary;
    uint32_t *ids;
    uint32_t count;        // ids written
    uint32_t code_points;  // of the part in the making; counted on past WORDPIECE_PART_MAX
    size_t length;         // bytes of it
    char part[PART_BYTES]; // cleaned
} speller;

static void add_id(speller *speller, uint32_t id)
{
    if (speller->count < WORDPIECE_WORD_MAX) {
        speller->ids[speller->count++] = id;
    }
}

// The longest piece that begins bytes: returns its length and sets *id, or returns 0.
static size_t find_longest(const wordpiece *vocabulary, slice bytes, bool goes_on, uint32_t *id)
{
    uint64_t hashes[WORDPIECE_BYTES_MAX + 1]; // [length] of what stands before
    size_t length = bytes.length < vocabulary->longest ? bytes.length : vocabulary->longest;
    hashes[0] = goes_on ? hash_bytes(FNV_START, SLICE("##")) : FNV_START;
    for (size_t i = 0; i < length; i++) {
        hashes[i + 1] = add_byte(hashes[i], bytes.data[i]);
    }
    for (; length > 0; length--) {
        uint32_t place =
            find_place(vocabulary, hashes[length], slice_of(bytes.data, length), goes_on);
        if (vocabulary->table[place] != 0) {
            *id = vocabulary->table[place] - 1;
            return length;
        }
    }
    return 0;
}

// Covers the part with pieces, found[0..]; returns how many, 0 when it cannot be done.
static uint32_t cover_part(const speller *speller, uint32_t found[PART_BYTES])
{
    uint32_t count = 0;
    for (size_t at = 0; at < speller->length;) {
        slice rest = slice_of(speller->part + at, speller->length - at);
        size_t length = find_longest(speller->vocabulary, rest, at > 0, &found[count]);
        if (length == 0) {
            return 0;
        }
        at += length;
        count++;
    }
    return count;
}

// A part is known as a whole or not at all, however many of its pieces are kept.
static void end_part(speller *speller)
{
    if (speller->code_points == 0) {
        return;
    }
    uint32_t found[PART_BYTES];
    uint32_t count = speller->code_points > WORDPIECE_PART_MAX ? 0 : cover_part(speller, found);
    for (uint32_t i = 0; i < count; i++) {
        add_id(speller, found[i]);
    }
    if (count == 0) {
        add_id(speller, speller->vocabulary->unknown);
    }
    speller->code_points = 0;
    speller->length = 0;
}

static void add_code_point(speller *speller, uint32_t code_point)
{
    if (speller->code_points < WORDPIECE_PART_MAX) {
        speller->length += utf8_encode(code_point, speller->part + speller->length);
    }
    speller->code_points++;
}

static void read_code_point(speller *speller, uint32_t code_point)
{
    if (utf8_is_digit(code_point) || (code_point < 0x80 && utf8_is_letter(code_point))) {
        add_code_point(speller, utf8_lower(code_point));
        return;
    }
    if (is_in(dropped, COUNT(dropped), code_point)) {
        return;
    }
    if (utf8_is_space(code_point)) {
        end_part(speller);
        return;
    }
    uint32_t bare = utf8_lower_bare(code_point);
    if (bare == 0) {
        return; // a mark
    }
    bool is_alone = is_in(alone, COUNT(alone), bare);
    if (is_alone) {
        end_part(speller);
    }
    add_code_point(speller, bare);
    if (is_alone) {
        end_part(speller);
    }
}

uint32_t wordpiece_spell(const wordpiece *vocabulary, slice word, uint32_t ids[WORDPIECE_WORD_MAX])
{
    speller speller;
    speller.vocabulary = vocabulary;
    speller.ids = ids;
    speller.count = speller.code_points = 0;
    speller.length = 0;
    for (size_t at = 0; at < word.length && speller.count < WORDPIECE_WORD_MAX;) {
        read_code_point(&speller, utf8_decode(word, &at));
    }
    end_part(&speller);
    if (speller.count == 0) {
        add_id(&speller, vocabulary->unknown);
    }
    return speller.count;
}
