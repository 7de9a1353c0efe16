// Is one text printed from another? Wires are printed whole, cut from the end, or with a paragraph
// put before them; so texts are compared by runs of six words, and what counts is how much of the
// shorter one stands in the other.
//
// After: Broder, On the resemblance and containment of documents (1997): of all runs those are kept
// whose hashes are the smallest, the same ones of every text.
#include <stdlib.h>

#include "base/utf8.h"
#include "incident/incident.h"

#define RUN 6u              // words
#define KEPT_OF 8u          // runs, one of so many is kept
#define LEAST 6u            // runs of the shorter text that have to be kept
#define SHARED_LEAST 0.5    // of its runs
#define SHARED_CREDITED 0.3 // where both credit one agency
#define HASH_BYTES 4u

// Numbers and words as readers see them: no case, no punctuation.
typedef struct words {
    slice text;
    size_t at;
    uint64_t hash; // of the last one
} words;

static bool is_word_part(uint32_t letter)
{
    return utf8_is_letter(letter) || utf8_is_digit(letter);
}

static bool next_word(words *words)
{
    uint32_t letters = 0;
    words->hash = 0xcbf29ce484222325u; // FNV-1a
    while (words->at < words->text.length) {
        const uint32_t letter = utf8_decode(words->text, &words->at);
        if (is_word_part(letter)) {
            words->hash = (words->hash ^ utf8_lower(letter)) * 0x100000001b3u;
            letters++;
        } else if (letters > 0) {
            break;
        }
    }
    return letters > 0;
}

static uint32_t mix(const uint64_t run[RUN], uint32_t first)
{
    uint64_t mixed = 0;
    for (uint32_t i = 0; i < RUN; i++)
        mixed = (mixed ^ run[(first + i) % RUN]) * 0x9e3779b97f4a7c15u;
    mixed ^= mixed >> 29;
    mixed *= 0xbf58476d1ce4e5b9u;
    return (uint32_t)(mixed >> 32);
}

// Where the hash stands or would stand, in ascending order.
static uint32_t place_of(const incident_sketch *sketch, uint32_t hash)
{
    uint32_t low = 0;
    uint32_t high = sketch->count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (sketch->hashes[middle] < hash)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void keep(incident_sketch *sketch, uint32_t hash)
{
    const uint32_t at = place_of(sketch, hash);
    if (at == INCIDENT_SKETCH || (at < sketch->count && sketch->hashes[at] == hash))
        return;
    if (sketch->count < INCIDENT_SKETCH)
        sketch->count++;
    for (uint32_t i = sketch->count - 1; i > at; i--)
        sketch->hashes[i] = sketch->hashes[i - 1];
    sketch->hashes[at] = hash;
}

void incident_sketch_text(incident_sketch *out, slice text)
{
    words words = {.text = text};
    uint64_t run[RUN] = {0};
    out->count = 0;
    for (uint32_t i = 0; next_word(&words); i++) {
        run[i % RUN] = words.hash;
        const uint32_t hash = mix(run, (i + 1) % RUN);
        if (i + 1 >= RUN && hash < UINT32_MAX / KEPT_OF)
            keep(out, hash);
    }
}

// ---- comparing ----

// Hashes up to here are all that a text has; of a long one only the smallest are known.
static uint32_t known_to(const incident_sketch *sketch)
{
    return sketch->count < INCIDENT_SKETCH ? UINT32_MAX : sketch->hashes[INCIDENT_SKETCH - 1];
}

static uint32_t count_to(const incident_sketch *sketch, uint32_t limit)
{
    uint32_t count = place_of(sketch, limit);
    return count < sketch->count && sketch->hashes[count] == limit ? count + 1 : count;
}

double incident_shared_text(const incident_sketch *a, const incident_sketch *b)
{
    const uint32_t limit = known_to(a) < known_to(b) ? known_to(a) : known_to(b);
    const uint32_t of_a = count_to(a, limit);
    const uint32_t of_b = count_to(b, limit);
    const uint32_t shorter = of_a < of_b ? of_a : of_b;
    uint32_t common = 0;
    if (shorter < LEAST)
        return 0;
    for (uint32_t i = 0, k = 0; i < of_a && k < of_b;) {
        const uint32_t one = a->hashes[i];
        const uint32_t other = b->hashes[k];
        common += one == other;
        i += one <= other;
        k += other <= one;
    }
    return (double)common / shorter;
}

bool incident_is_copy(double shared, bool has_same_agency)
{
    return shared >= (has_same_agency ? SHARED_CREDITED : SHARED_LEAST);
}

// ---- bytes, little-endian ----

slice incident_sketch_bytes(arena *arena, const incident_sketch *sketch)
{
    const size_t length = HASH_BYTES * (size_t)sketch->count;
    uint8_t *bytes = arena_alloc(arena, length > 0 ? length : 1);
    if (bytes == NULL)
        return SLICE_NONE;
    for (size_t i = 0; i < length; i++)
        bytes[i] = (uint8_t)(sketch->hashes[i / HASH_BYTES] >> (8 * (i % HASH_BYTES)));
    return slice_of((const char *)bytes, length);
}

bool incident_sketch_read(incident_sketch *out, slice bytes)
{
    out->count = 0;
    if (bytes.length % HASH_BYTES != 0 || bytes.length / HASH_BYTES > INCIDENT_SKETCH)
        return false;
    const uint32_t count = (uint32_t)(bytes.length / HASH_BYTES);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t hash = 0;
        for (uint32_t k = 0; k < HASH_BYTES; k++)
            hash |= (uint32_t)(uint8_t)bytes.data[HASH_BYTES * i + k] << (8 * k);
        if (i > 0 && hash <= out->hashes[i - 1])
            return false;
        out->hashes[i] = hash;
    }
    out->count = count;
    return true;
}
