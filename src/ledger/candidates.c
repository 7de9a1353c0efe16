// Accounts of other articles, read back to be compared.
#include "ledger/ledger_internal.h"

what_type ledger_type_named(slice name)
{
    for (int type = 0; type < WHAT_TYPE_COUNT; type++)
        if (slice_equal(name, slice_from_string(what_type_name((what_type)type))))
            return (what_type)type;
    return WHAT_TYPE_COUNT;
}

static incident_words *words_of_kind(incident_profile *profile, slice kind)
{
    if (slice_equal(kind, SLICE("name")))
        return &profile->names;
    if (slice_equal(kind, SLICE("group")))
        return &profile->groups;
    return slice_equal(kind, SLICE("place")) ? &profile->places : &profile->words;
}

ledger_candidate ledger_read_candidate(database_statement *row)
{
    return (ledger_candidate){
        .profile = {.id = database_column_number(row, 0),
                    .type = ledger_type_named(ledger_column_text(row, 1)),
                    .bounds = ledger_column_interval(row, 2),
                    .mode = ledger_column_text(row, 4),
                    .country = ledger_column_text(row, 5),
                    .latitude = database_column_real(row, 6),
                    .longitude = database_column_real(row, 7),
                    .has_point = !database_column_is_null(row, 6),
                    .precision = (where_precision)database_column_number(row, 8),
                    .killed = ledger_column_range(row, 9),
                    .injured = ledger_column_range(row, 11),
                    .is_lasting = database_column_number(row, 15) != 0},
        .article = database_column_number(row, 14),
        .place = ledger_column_text(row, 16),
        .is_subject = database_column_number(row, 13) != 0,
    };
}

ledger_candidate *ledger_keep_candidate(ledger_candidates *all, const ledger_candidate *read)
{
    const uint32_t known = ledger_accounts_find(&all->accounts, read->profile.id);
    if (known != UINT32_MAX)
        return all->items[known];
    ledger_candidate *made = ARENA_NEW(all->arena, ledger_candidate);
    ledger_candidate **kept = ARENA_PUSH(all->arena, all->items, all->count, all->capacity);
    if (made == NULL || kept == NULL ||
        !ledger_accounts_put(&all->accounts, all->arena, read->profile.id))
        return NULL;
    *made = *read;
    made->place = arena_copy(all->arena, read->place);
    made->profile.mode = arena_copy(all->arena, read->profile.mode);
    made->profile.country = arena_copy(all->arena, read->profile.country);
    *kept = made;
    return ledger_profile_room(&made->profile, all->arena) ? made : NULL;
}

typedef struct naming {
    ledger_candidates *all;
    uint32_t first;
} naming;

static incident_profile *profile_of(const naming *naming, uint32_t number)
{
    return &naming->all->items[naming->first + number]->profile;
}

static void bind_named(database_statement *statement, uint32_t number, void *context)
{
    database_bind_number(statement, 1, profile_of(context, number)->id);
}

static dateline_status take_name(database_statement *row, uint32_t number, void *context,
                                 dateline_error *error)
{
    (void)error;
    const naming *naming = context;
    incident_words *words = words_of_kind(profile_of(naming, number), ledger_column_text(row, 0));
    if (words->count < LEDGER_NAMES_KEPT)
        words->items[words->count++] = arena_copy(naming->all->arena, ledger_column_text(row, 1));
    return DATELINE_OK;
}

dateline_status ledger_load_names(ledger_candidates *all, ledger *ledger, uint32_t first,
                                  dateline_error *error)
{
    naming naming = {all, first};
    const database_visit names = {all->count - first, bind_named, take_name, &naming};
    database_statement *rows = ledger_prepare(ledger, LEDGER_NAMES, error);
    return rows == NULL ? DATELINE_LEDGER : database_visit_all(rows, &names, error);
}
