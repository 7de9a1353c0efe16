#include "store/container.h"

#include "base/memory.h"
#include "store/checksum.h"
#include "store/layout.h"

struct container {
    file_map map; // empty when the bytes are the caller's
    const uint8_t *bytes;
    size_t length;
    uint32_t sections;
    void **copies; // of sections, their numbers turned; NULL when the file has this machine's order
};

static dateline_status corrupt(dateline_error *error, uint64_t position, const char *what)
{
    return error_set(error, DATELINE_CORRUPT, position, 0, "%s", what);
}

static dateline_status corrupt_section(dateline_error *error, uint64_t position, const char *name,
                                       const char *what)
{
    return error_set(error, DATELINE_CORRUPT, position, 0, "section %.47s %s", name, what);
}

static const uint8_t *entry_at(const container *container, uint32_t i)
{
    return container->bytes + HEADER_SIZE + (size_t)i * ENTRY_SIZE;
}

static const char *entry_name(const uint8_t *entry)
{
    return (const char *)entry + ENTRY_NAME;
}

static slice entry_bytes(const container *container, const uint8_t *entry)
{
    return slice_of((const char *)container->bytes + layout_get64(entry + ENTRY_OFFSET),
                    (size_t)layout_get64(entry + ENTRY_LENGTH));
}

// While fuzzing, checksums are not compared: no fuzzer guesses them.
static bool is_same_checksum(uint32_t stated, uint32_t counted)
{
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
    (void)stated;
    (void)counted;
    return true;
#else
    return stated == counted;
#endif
}

// What must be known before the section table can be found.
static dateline_status check_header(container *container, dateline_error *error)
{
    const uint8_t *bytes = container->bytes;
    const size_t length = container->length;
    if (length < HEADER_SIZE || memcmp(bytes, LAYOUT_MAGIC, 8) != 0)
        return corrupt(error, 0, "no container: the magic bytes are missing");
    if (layout_get32(bytes + HEADER_VERSION) != LAYOUT_VERSION)
        return error_set(error, DATELINE_UNSUPPORTED, HEADER_VERSION, 0,
                         "container format %u, but this program reads %u",
                         layout_get32(bytes + HEADER_VERSION), LAYOUT_VERSION);
    uint32_t tag;
    memcpy(&tag, bytes + HEADER_ENDIAN_TAG, sizeof tag);
    if (tag != LAYOUT_ENDIAN_TAG && tag != __builtin_bswap32(LAYOUT_ENDIAN_TAG))
        return error_set(error, DATELINE_UNSUPPORTED, HEADER_ENDIAN_TAG, 0,
                         "container of an order of bytes that is unknown");
    if (layout_get64(bytes + HEADER_FILE_SIZE) != length)
        return corrupt(error, HEADER_FILE_SIZE, "container is cut short or too long");
    container->sections = layout_get32(bytes + HEADER_SECTION_COUNT);
    if (container->sections > LAYOUT_MOST_SECTIONS ||
        container->sections > (length - HEADER_SIZE) / ENTRY_SIZE)
        return corrupt(error, HEADER_SECTION_COUNT, "container has too many sections");
    return DATELINE_OK;
}

static dateline_status check_header_checksum(const container *container,
                                             const checksum_table *table, dateline_error *error)
{
    const slice zero = SLICE("\0\0\0\0");
    const char *bytes = (const char *)container->bytes;
    const size_t end = HEADER_SIZE + (size_t)container->sections * ENTRY_SIZE;
    uint32_t sum = checksum_add(table, 0, slice_of(bytes, HEADER_CHECKSUM));
    sum = checksum_add(table, sum, zero);
    sum = checksum_add(table, sum, slice_of(bytes + HEADER_KIND, end - HEADER_KIND));
    if (!is_same_checksum(layout_get32(container->bytes + HEADER_CHECKSUM), sum))
        return corrupt(error, HEADER_CHECKSUM, "checksum of header and section table differs");
    return DATELINE_OK;
}

static dateline_status check_kind(const container *container, const char *kind,
                                  dateline_error *error)
{
    const char *found = (const char *)container->bytes + HEADER_KIND;
    if (strncmp(found, kind, HEADER_KIND_SIZE) != 0)
        return error_set(error, DATELINE_UNSUPPORTED, HEADER_KIND, 0,
                         "container of kind %.8s, but %.8s is needed", found, kind);
    return DATELINE_OK;
}

// Sections stand in order and apart, so one pass sees every overlap. *end is where the last ended.
static dateline_status check_section(const container *container, uint32_t i, uint64_t *end,
                                     const checksum_table *table, dateline_error *error)
{
    const uint8_t *entry = entry_at(container, i);
    const char *name = entry_name(entry);
    const uint64_t position = (uint64_t)(entry - container->bytes);
    if (name[0] == '\0' || memchr(name, '\0', ENTRY_NAME_SIZE) == NULL)
        return corrupt(error, position, "section without a proper name");
    const uint64_t offset = layout_get64(entry + ENTRY_OFFSET);
    const uint64_t length = layout_get64(entry + ENTRY_LENGTH);
    if (offset % LAYOUT_ALIGNMENT != 0 || offset < *end || offset > container->length ||
        length > container->length - offset)
        return corrupt_section(error, position, name, "lies outside its place");
    *end = offset + length;
    const uint32_t sum = checksum_add(table, 0, entry_bytes(container, entry));
    if (!is_same_checksum(layout_get32(entry + ENTRY_CHECKSUM), sum))
        return corrupt_section(error, offset, name, "has another checksum");
    return DATELINE_OK;
}

static dateline_status check_sections(const container *container, const checksum_table *table,
                                      dateline_error *error)
{
    uint64_t end = HEADER_SIZE + (uint64_t)container->sections * ENTRY_SIZE;
    for (uint32_t i = 0; i < container->sections; i++) {
        const dateline_status status = check_section(container, i, &end, table, error);
        if (status != DATELINE_OK)
            return status;
    }
    return DATELINE_OK;
}

// Where copies of sections will stand, when they must be turned.
static dateline_status make_room(container *container, dateline_error *error)
{
    uint32_t tag;
    memcpy(&tag, container->bytes + HEADER_ENDIAN_TAG, sizeof tag);
    if (tag == LAYOUT_ENDIAN_TAG)
        return DATELINE_OK;
    container->copies = memory_allocate_zeroed(container->sections + 1, sizeof(void *));
    if (container->copies == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a container");
    return DATELINE_OK;
}

static dateline_status validate(container *container, const char *kind, dateline_error *error)
{
    dateline_status status = check_header(container, error);
    if (status != DATELINE_OK)
        return status;
    checksum_table table;
    checksum_table_init(&table);
    status = check_header_checksum(container, &table, error);
    if (status == DATELINE_OK)
        status = check_kind(container, kind, error);
    if (status == DATELINE_OK)
        status = check_sections(container, &table, error);
    if (status == DATELINE_OK)
        status = make_room(container, error);
    return status;
}

dateline_status container_open_memory(container **out, const void *bytes, size_t length,
                                      const char *kind, dateline_error *error)
{
    if ((uintptr_t)bytes % LAYOUT_ALIGNMENT != 0)
        return error_set(error, DATELINE_USAGE, 0, 0, "container bytes are not aligned");
    container *opened = memory_allocate_zeroed(1, sizeof *opened);
    if (opened == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a container");
    opened->bytes = bytes;
    opened->length = length;
    const dateline_status status = validate(opened, kind, error);
    if (status != DATELINE_OK) {
        memory_release(opened);
        return status;
    }
    *out = opened;
    return DATELINE_OK;
}

// Puts the file's name before a message that speaks of its bytes.
static void name_file(dateline_error *error, const char *path)
{
    if (error == NULL)
        return;
    char message[sizeof error->message];
    memcpy(message, error->message, sizeof message);
    error_set(error, error->status, error->position, error->line, "%.120s: %.100s", path, message);
}

dateline_status container_open(container **out, const char *path, const char *kind,
                               dateline_error *error)
{
    file_map map = FILE_MAP_NONE;
    dateline_status status = file_map_open(&map, path, error);
    if (status != DATELINE_OK)
        return status;
    status = container_open_memory(out, map.data, map.length, kind, error);
    if (status != DATELINE_OK) {
        name_file(error, path);
        file_map_close(&map);
        return status;
    }
    (*out)->map = map;
    return DATELINE_OK;
}

void container_close(container *container)
{
    if (container == NULL)
        return;
    for (uint32_t i = 0; i < container->sections && container->copies != NULL; i++)
        memory_release(container->copies[i]);
    memory_release(container->copies);
    file_map_close(&container->map);
    memory_release(container);
}

static const uint8_t *find_entry(const container *container, const char *name)
{
    for (uint32_t i = 0; i < container->sections; i++) {
        if (strcmp(entry_name(entry_at(container, i)), name) == 0)
            return entry_at(container, i);
    }
    return NULL;
}

bool container_has(const container *container, const char *name)
{
    return find_entry(container, name) != NULL;
}

dateline_status container_section(slice *out, const container *container, const char *name,
                                  dateline_error *error)
{
    const uint8_t *entry = find_entry(container, name);
    if (entry == NULL)
        return corrupt_section(error, 0, name, "is missing");
    *out = entry_bytes(container, entry);
    return DATELINE_OK;
}

bool container_is_turned(const container *container)
{
    return container->copies != NULL;
}

static void turn_number(uint8_t *number, uint32_t width)
{
    for (uint32_t i = 0; i < width / 2; i++) {
        const uint8_t first = number[i];
        number[i] = number[width - 1 - i];
        number[width - 1 - i] = first;
    }
}

static void turn(uint8_t *bytes, size_t length, const char *widths)
{
    for (size_t at = 0; at < length;) {
        for (const char *width = widths; *width != '\0'; width++) {
            turn_number(bytes + at, (uint32_t)(*width - '0'));
            at += (size_t)(*width - '0');
        }
    }
}

// The section's numbers in this machine's order, aligned as sections are; made when first asked
// for.
static const void *turned(const container *container, const char *name, slice bytes,
                          const char *widths)
{
    const size_t entry = (size_t)(find_entry(container, name) - container->bytes);
    void **copy = &container->copies[(entry - HEADER_SIZE) / ENTRY_SIZE];
    const bool is_made = *copy != NULL;
    if (!is_made)
        *copy = memory_allocate(bytes.length + LAYOUT_ALIGNMENT);
    if (*copy == NULL)
        return NULL;
    const uintptr_t at = layout_aligned((uintptr_t)*copy);
    if (!is_made) {
        memcpy((void *)at, bytes.data, bytes.length);
        turn((uint8_t *)at, bytes.length, widths);
    }
    return (const void *)at;
}

dateline_status container_array(const void **out, uint64_t *count, const container *container,
                                const char *name, size_t element_size, const char *widths,
                                dateline_error *error)
{
    slice bytes;
    const dateline_status status = container_section(&bytes, container, name, error);
    if (status != DATELINE_OK)
        return status;
    if (bytes.length % element_size != 0)
        return error_set(error, DATELINE_CORRUPT, 0, 0,
                         "section %s has %zu bytes, no multiple of %zu", name, bytes.length,
                         element_size);
    const bool must_turn = container->copies != NULL && widths != NULL && bytes.length > 0;
    *out = must_turn ? turned(container, name, bytes, widths) : bytes.data;
    *count = bytes.length / element_size;
    if (must_turn && *out == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to turn section %s", name);
    return DATELINE_OK;
}
