// Rows that outlive the statement they were read from.
#include "ledger/ledger.h"

static void keep_all(slice *const *slices, size_t count, arena *arena)
{
    for (size_t i = 0; i < count; i++)
        if (slices[i]->data != NULL)
            *slices[i] = arena_copy(arena, *slices[i]);
}

void ledger_keep_incident_row(ledger_incident_row *row, arena *arena)
{
    slice *const slices[] = {&row->type,     &row->mode,    &row->label,    &row->place,
                             &row->country,  &row->town,    &row->province, &row->district,
                             &row->division, &row->contexts};
    keep_all(slices, sizeof slices / sizeof slices[0], arena);
}

void ledger_keep_claim_row(ledger_claim_row *row, arena *arena)
{
    slice *const slices[] = {
        &row->slot,          &row->value,         &row->words,        &row->holder,
        &row->via,           &row->parent,        &row->stance,       &row->certainty,
        &row->why,           &row->article_title, &row->outlet,       &row->sentence,
        &row->program,       &row->holder_kind,   &row->original,     &row->lies.country,
        &row->agency,        &row->cue,           &row->chain,        &row->answers,
        &row->lies.province, &row->lies.district, &row->lies.town,    &row->printings,
        &row->age,           &row->sex,           &row->holder_title, &row->holder_role,
        &row->affiliation,   &row->holder_country};
    keep_all(slices, sizeof slices / sizeof slices[0], arena);
}
