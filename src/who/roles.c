#include "who/roles.h"

static bool read_traits(uint16_t *out, slice words)
{
    static const char *const NAMES[ROLE_TRAITS] = {
        "body", "arm", "guard", "armed", "classifying", "general", "governing", "uncoded"};
    while (words.length > 0) {
        const slice word = slice_cut(&words, ' ');
        int trait = 0;
        while (trait < ROLE_TRAITS && !slice_equal(word, slice_from_string(NAMES[trait]))) {
            trait++;
        }
        if (trait == ROLE_TRAITS) {
            return false;
        }
        *out = (uint16_t)(*out | 1u << trait);
    }
    return true;
}

dateline_status roles_open(roles *out, const lexicon *lexicon, dateline_error *error)
{
    *out = (roles){.traits = {0}};
    const dateline_status status = lexicon_find_table(&out->table, lexicon, "who/roles", 2, error);
    for (uint32_t row = 0; status == DATELINE_OK && row < out->table.rows; row++) {
        if (row >= ROLES_MOST ||
            !read_traits(&out->traits[row], lexicon_cell(&out->table, row, 1))) {
            return error_set(error, DATELINE_CORRUPT, 0, row,
                             "who/roles: a row says what is unknown");
        }
    }
    return status;
}

bool roles_has(const roles *roles, slice role, role_trait trait)
{
    uint32_t count = 0;
    const uint32_t row = lexicon_find(&roles->table, role, &count);
    return count > 0 && (roles->traits[row] >> trait & 1) != 0;
}
