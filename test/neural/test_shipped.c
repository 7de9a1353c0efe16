// The shipped networks' own files, cut at every length and changed at every byte of header and
// section table: a typed error, never a step outside. With DATELINE_SWEEP_WHOLE each byte is also
// changed behind a checksum that was counted anew, as somebody hostile would; else every so many.
#include <stdlib.h>

#include "neural/neural.h"
#include "store/checksum.h"
#include "store/layout.h"
#include "support/cmocka_all.h"
#include "support/scratch.h"

// Every how many lengths are cut, and bytes changed behind their checksum: primes, so that all
// parts of an entry come up.
#define STRIDE (getenv("DATELINE_SANITIZED") == NULL ? 1u : 1009u)
#define HOSTILE_STRIDE (getenv("DATELINE_SWEEP_WHOLE") != NULL ? 1u : 211u)

static const char *const models[] = {DATELINE_BUILD_DATA "/models/fast.model",
                                     DATELINE_BUILD_DATA "/models/accurate.model"};
static const uint8_t changes[] = {0x01, 0x80, 0xff};

#define MODELS (sizeof models / sizeof *models)
#define CHANGES (sizeof changes / sizeof *changes)

static size_t table_end(slice bytes)
{
    const uint8_t *data = (const uint8_t *)bytes.data;
    return HEADER_SIZE + (size_t)layout_get32(data + HEADER_SECTION_COUNT) * ENTRY_SIZE;
}

// What comes of it as a file of a network, heads and all.
static dateline_status open_bytes(slice bytes)
{
    container *file = NULL;
    neural_model *model = NULL;
    dateline_error error = {.status = DATELINE_OK};
    dateline_status status =
        container_open_memory(&file, bytes.data, bytes.length, ENCODER_KIND, &error);
    if (status == DATELINE_OK)
        status = neural_model_open_container(&model, file, kernels_best(), &error);
    assert_int_equal(error.status, status);
    neural_model_close(model);
    return status;
}

static bool is_typed(dateline_status status)
{
    return status == DATELINE_CORRUPT || status == DATELINE_UNSUPPORTED;
}

static void every_length_is_a_typed_error(void **state)
{
    (void)state;
    for (size_t i = 0; i < MODELS; i++) {
        const slice bytes = scratch_read(models[i]);
        for (size_t length = 0; length < bytes.length; length += STRIDE) {
            if (open_bytes(slice_of(bytes.data, length)) != DATELINE_CORRUPT)
                fail_msg("%s, cut to %zu bytes", models[i], length);
        }
        assert_int_equal(open_bytes(bytes), DATELINE_OK);
        free((char *)bytes.data);
    }
}

static void every_byte_of_header_and_table_is_a_typed_error(void **state)
{
    (void)state;
    for (size_t i = 0; i < MODELS; i++) {
        const slice bytes = scratch_read(models[i]);
        char *data = (char *)bytes.data;
        for (size_t at = 0; at < table_end(bytes); at++) {
            for (size_t j = 0; j < CHANGES; j++) {
                data[at] = (char)(data[at] ^ changes[j]);
                if (!is_typed(open_bytes(bytes)))
                    fail_msg("%s, byte %zu changed by %u", models[i], at, changes[j]);
                data[at] = (char)(data[at] ^ changes[j]);
            }
        }
        free(data);
    }
}

static void seal(slice bytes)
{
    uint8_t *data = (uint8_t *)(uintptr_t)bytes.data;
    checksum_table table;
    checksum_table_init(&table);
    layout_put32(data + HEADER_CHECKSUM, 0);
    layout_put32(data + HEADER_CHECKSUM,
                 checksum_add(&table, 0, slice_of(bytes.data, table_end(bytes))));
}

// Zeros that nobody reads: behind a name's end, the header's and an entry's last.
static bool is_idle(const slice bytes, size_t at)
{
    const uint8_t *data = (const uint8_t *)bytes.data;
    if (at < HEADER_SIZE)
        return at >= HEADER_KIND + HEADER_KIND_SIZE ||
               (at > HEADER_KIND && data[at] == 0 && data[at - 1] == 0);
    const size_t in_entry = (at - HEADER_SIZE) % ENTRY_SIZE;
    const bool is_behind_name =
        in_entry > 0 && in_entry < ENTRY_NAME_SIZE && data[at] == 0 && data[at - 1] == 0;
    return is_behind_name || in_entry >= ENTRY_CHECKSUM + 4;
}

static void a_hostile_table_is_a_typed_error(void **state)
{
    (void)state;
    for (size_t i = 0; i < MODELS; i++) {
        const slice bytes = scratch_read(models[i]);
        char *data = (char *)bytes.data;
        const size_t end = table_end(bytes);
        for (size_t at = 0; at < end; at += HOSTILE_STRIDE) {
            const bool may_pass = is_idle(bytes, at) || (at >= HEADER_CHECKSUM && at < HEADER_KIND);
            const char sound = data[at];
            data[at] = (char)(sound ^ changes[at % CHANGES]);
            if (table_end(bytes) <= bytes.length)
                seal(bytes);
            const dateline_status status = open_bytes(bytes);
            if (!is_typed(status) && !(may_pass && status == DATELINE_OK))
                fail_msg("%s, byte %zu: %d", models[i], at, (int)status);
            data[at] = sound;
        }
        free(data);
    }
}

TEST_MAIN(cmocka_unit_test(every_length_is_a_typed_error),
          cmocka_unit_test(every_byte_of_header_and_table_is_a_typed_error),
          cmocka_unit_test(a_hostile_table_is_a_typed_error))
