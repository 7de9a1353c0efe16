// A story as the ledger keeps it: three days, then its terms, little-endian.
#include "ledger/ledger_internal.h"

#define TERM_BYTES 8u
#define DAYS_BYTES 12u

static void put_number(uint8_t *out, uint32_t number)
{
    for (int i = 0; i < 4; i++)
        out[i] = (uint8_t)(number >> (8 * i));
}

static uint32_t get_number(const uint8_t *bytes)
{
    uint32_t number = 0;
    for (int i = 0; i < 4; i++)
        number |= (uint32_t)bytes[i] << (8 * i);
    return number;
}

slice ledger_story_bytes(arena *arena, const article_story *story)
{
    const size_t length = DAYS_BYTES + TERM_BYTES * (size_t)story->count;
    uint8_t *bytes = arena_alloc(arena, length);
    if (bytes == NULL)
        return SLICE_NONE;
    put_number(bytes, (uint32_t)story->day);
    put_number(bytes + 4, (uint32_t)story->bounds.earliest);
    put_number(bytes + 8, (uint32_t)story->bounds.latest);
    for (uint32_t i = 0; i < story->count; i++) {
        uint8_t *at = bytes + DAYS_BYTES + TERM_BYTES * (size_t)i;
        const article_term *term = &story->terms[i];
        put_number(at, term->value);
        at[4] = term->kind;
        at[5] = term->text;
        at[6] = term->lead;
        at[7] = term->title;
    }
    return slice_of((const char *)bytes, length);
}

bool ledger_read_story(article_story *out, const uint8_t *bytes, size_t length)
{
    *out = (article_story){.count = 0};
    if (bytes == NULL || length < DAYS_BYTES || (length - DAYS_BYTES) % TERM_BYTES != 0 ||
        (length - DAYS_BYTES) / TERM_BYTES > STORY_TERMS)
        return false;
    out->day = (int32_t)get_number(bytes);
    out->bounds = (when_interval){(int32_t)get_number(bytes + 4), (int32_t)get_number(bytes + 8)};
    out->count = (uint32_t)((length - DAYS_BYTES) / TERM_BYTES);
    for (uint32_t i = 0; i < out->count; i++) {
        const uint8_t *at = bytes + DAYS_BYTES + TERM_BYTES * (size_t)i;
        out->terms[i] = (article_term){get_number(at), at[4], at[5], at[6], at[7]};
        if (at[4] >= TERM_KINDS)
            return false;
    }
    return true;
}
