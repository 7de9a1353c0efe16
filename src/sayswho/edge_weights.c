// Weights of edges, read once: each row a piece of evidence, the place where it counts, and how
// much.
#include "base/memory.h"
#include "sayswho/edges.h"

#define WEIGHT_MOST 1000000u // sums of some hundred of them fit into 64 bits with room to spare

enum { COLUMN_NAME, COLUMN_KIND, COLUMN_PLACE, COLUMN_WEIGHT, COLUMN_COUNT };

const char *edge_kind_name(edge_kind kind)
{
    static const char *const names[] = {"cue begin", "cue end", "content begin", "content end"};
    return names[kind];
}

const char *edge_place_name(edge_place place)
{
    static const char *const names[EDGE_PLACES] = {
        "sign",
        "inside",
        "outside",
        "head",
        "inside is head",
        "inside hangs on head",
        "inside holds head",
        "inside hangs within",
        "inside hangs apart",
        "outside is head",
        "outside hangs on head",
        "outside holds head",
        "outside hangs within",
        "outside hangs apart",
        "between is head",
        "between hangs on head",
        "between holds head",
        "between hangs within",
        "between hangs apart",
    };
    return names[place];
}

static uint8_t key_of(edge_kind kind, edge_place place)
{
    return (uint8_t)((uint32_t)kind * EDGE_PLACES + (uint32_t)place);
}

static bool read_key(uint8_t *out, slice kind_name, slice place_name)
{
    for (uint32_t kind = 0; kind < EDGE_KINDS; kind++) {
        if (!slice_equal(kind_name, slice_from_string(edge_kind_name((edge_kind)kind)))) {
            continue;
        }
        for (uint32_t place = 0; place < EDGE_PLACES; place++) {
            if (slice_equal(place_name, slice_from_string(edge_place_name((edge_place)place)))) {
                *out = key_of((edge_kind)kind, (edge_place)place);
                return true;
            }
        }
    }
    return false;
}

static dateline_status read_rows(edge_weights *out, dateline_error *error)
{
    for (uint32_t row = 0; row < out->table.rows; row++) {
        const slice place = lexicon_cell(&out->table, row, COLUMN_PLACE);
        if (!read_key(&out->keys[row], lexicon_cell(&out->table, row, COLUMN_KIND), place) ||
            !slice_to_signed(lexicon_cell(&out->table, row, COLUMN_WEIGHT), WEIGHT_MOST,
                             &out->thousandths[row])) {
            const slice name = lexicon_cell(&out->table, row, COLUMN_NAME);
            return error_set(error, DATELINE_CORRUPT, 0, 0,
                             "lexicon/sayswho/edges.lex: \"%.*s\", \"%.*s\": no such edge or place,"
                             " or no weight",
                             (int)name.length, name.data, (int)place.length, place.data);
        }
    }
    return DATELINE_OK;
}

dateline_status edge_weights_open(edge_weights *out, const lexicon *lexicon, dateline_error *error)
{
    *out = (edge_weights){.keys = NULL};
    const dateline_status status =
        lexicon_find_table(&out->table, lexicon, "sayswho/edges", COLUMN_COUNT, error);
    if (status != DATELINE_OK) {
        return status;
    }
    out->thousandths = memory_allocate_zeroed(out->table.rows + 1, sizeof *out->thousandths);
    out->keys = memory_allocate_zeroed(out->table.rows + 1, sizeof *out->keys);
    if (out->thousandths == NULL || out->keys == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for weights of edges");
    }
    return read_rows(out, error);
}

void edge_weights_close(edge_weights *weights)
{
    memory_release(weights->thousandths);
    memory_release(weights->keys);
}

int32_t edge_weights_find(const edge_weights *weights, edge_kind kind, edge_place place, slice name)
{
    uint32_t count = 0;
    const uint32_t first = lexicon_find(&weights->table, name, &count);
    const uint8_t key = key_of(kind, place);
    for (uint32_t row = first; row < first + count; row++) {
        if (weights->keys[row] == key) {
            return weights->thousandths[row];
        }
    }
    return 0;
}
