#include "who/offices.h"

#include "base/memory.h"

enum { COUNTRY = 1, ROLE, FROM, TO, COLUMNS };

static bool read_term(term *out, const lexicon_table *table, uint32_t row)
{
    *out = (term){DAY_OPEN_PAST, DAY_OPEN_FUTURE};
    return term_read_edge(&out->from, lexicon_cell(table, row, FROM), false) &&
           term_read_edge(&out->to, lexicon_cell(table, row, TO), true) && out->from <= out->to;
}

dateline_status offices_open(offices *out, const lexicon *lexicon, dateline_error *error)
{
    const dateline_status status =
        lexicon_find_table(&out->table, lexicon, "who/leaders", COLUMNS, error);
    if (status != DATELINE_OK)
        return status;
    out->terms = memory_allocate(((size_t)out->table.rows + 1) * sizeof *out->terms);
    if (out->terms == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the terms of leaders");
    for (uint32_t row = 0; row < out->table.rows; row++) {
        if (!read_term(&out->terms[row], &out->table, row)) {
            const uint32_t line = lexicon_line(&out->table, row);
            return error_set(error, DATELINE_CORRUPT, 0, line, "who/leaders.lex:%u: no term", line);
        }
    }
    return DATELINE_OK;
}

void offices_close(offices *offices)
{
    memory_release(offices->terms);
    offices->terms = NULL;
}

// The row behind the last one of the same name.
static uint32_t end_of_name(const offices *offices, uint32_t row)
{
    const slice name = lexicon_cell(&offices->table, row, 0);
    uint32_t end = row + 1;
    while (end < offices->table.rows && slice_equal(lexicon_cell(&offices->table, end, 0), name))
        end++;
    return end;
}

static office office_of(const offices *offices, uint32_t row)
{
    lexicon_note_answer(&offices->table, row);
    return (office){lexicon_cell(&offices->table, row, COUNTRY),
                    lexicon_cell(&offices->table, row, ROLE)};
}

// Of somebody who holds no office on that day.
static office out_of_office(const offices *offices, const roles *roles, uint32_t first,
                            uint32_t end, int32_t day)
{
    office latest = {lexicon_cell(&offices->table, first, COUNTRY), SLICE_NONE};
    int32_t ended = DAY_OPEN_PAST;
    for (uint32_t row = first; row < end; row++) {
        if (offices->terms[row].to < day && offices->terms[row].to > ended) {
            ended = offices->terms[row].to;
            latest = office_of(offices, row);
        }
    }
    if (roles_has(roles, latest.role, ROLE_GOVERNING))
        latest.role = SLICE("ELI");
    return latest;
}

office offices_on(const offices *offices, const roles *roles, uint32_t row, int32_t day)
{
    const uint32_t end = end_of_name(offices, row);
    for (uint32_t own = row; own < end; own++) {
        if (term_holds(&offices->terms[own], day))
            return office_of(offices, own);
    }
    return day == DAY_UNKNOWN ? office_of(offices, end - 1)
                              : out_of_office(offices, roles, row, end, day);
}
