// Decisions of people: each is written down with the accounts it is about, then the incidents it
// touches are made anew, all in one transaction.
#include "ledger/review.h"

typedef struct deciding {
    ledger *ledger;
    const dateline_decision *asked;
    int64_t number;
    ledger_accounts touched;
} deciding;

static slice text_of(const char *string)
{
    return string == NULL ? SLICE_NONE : slice_from_string(string);
}

// ---- the accounts it is about ----

typedef struct told {
    int64_t account, article, incident;
} told;

typedef struct tellings {
    told *items;
    uint32_t count, capacity;
} tellings;

static dateline_status read_tellings(tellings *out, ledger *ledger, ledger_statement which,
                                     int64_t of, dateline_error *error)
{
    database_statement *rows = ledger_prepare(ledger, which, error);
    if (rows == NULL)
        return DATELINE_LEDGER;
    database_bind_number(rows, 1, of);
    database_result code = DATABASE_ROW;
    while ((code = database_step(rows)) == DATABASE_ROW) {
        told *kept = ARENA_PUSH(ledger->scratch, out->items, out->count, out->capacity);
        if (kept == NULL)
            break;
        *kept = (told){database_column_number(rows, 0), database_column_number(rows, 1),
                       database_column_number(rows, 2)};
    }
    database_reset(rows);
    if (code == DATABASE_ROW)
        return error_set(error, DATELINE_LIMIT, 0, 0, "an incident is told too often");
    return code == DATABASE_DONE ? DATELINE_OK : ledger_fault(ledger, error);
}

static dateline_status tellings_of(tellings *out, ledger *ledger, int64_t incident,
                                   dateline_error *error)
{
    const dateline_status status =
        read_tellings(out, ledger, LEDGER_ACCOUNTS_OF_INCIDENT, incident, error);
    if (status == DATELINE_OK && out->count == 0)
        return error_set(error, DATELINE_NOT_FOUND, 0, 0, "there is no incident %lld",
                         (long long)incident);
    return status;
}

static dateline_status touch(deciding *deciding, const tellings *all, dateline_error *error)
{
    bool is_put = true;
    for (uint32_t i = 0; i < all->count && is_put; i++)
        is_put = ledger_accounts_put(&deciding->touched, deciding->ledger->scratch,
                                     all->items[i].account);
    return is_put ? DATELINE_OK
                  : error_set(error, DATELINE_LIMIT, 0, 0, "an incident is told too often");
}

// ---- writing it down ----

static dateline_status write_decision(deciding *deciding, slice kind, int64_t undoes,
                                      dateline_error *error)
{
    ledger *ledger = deciding->ledger;
    const dateline_decision *asked = deciding->asked;
    const bool is_correction = asked->kind == DATELINE_DECIDE_CORRECT;
    database_statement *statement = ledger_prepare(ledger, LEDGER_ADD_DECISION, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    ledger_bind_text(statement, 1, kind);
    if (undoes != 0)
        database_bind_number(statement, 2, undoes);
    ledger_bind_text(statement, 3, is_correction ? text_of(asked->field) : SLICE_NONE);
    ledger_bind_text(statement, 4, is_correction ? text_of(asked->value) : SLICE_NONE);
    ledger_bind_text(statement, 5, text_of(asked->by));
    ledger_bind_text(statement, 6, text_of(asked->note));
    return database_run_for_number(&deciding->number, statement, error);
}

static dateline_status anchor(deciding *deciding, int64_t account, int64_t side,
                              dateline_error *error)
{
    ledger *ledger = deciding->ledger;
    database_statement *statement = ledger_prepare(ledger, LEDGER_ADD_ANCHOR, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    database_bind_number(statement, 1, account);
    database_bind_number(statement, 2, deciding->number);
    database_bind_number(statement, 3, side);
    int64_t number = 0;
    const dateline_status status = database_run_for_number(&number, statement, error);
    return status == DATELINE_OK ? ledger_run_with(ledger, LEDGER_ADD_BOND, number, account, error)
                                 : status;
}

// ---- kinds ----

static dateline_status merge(deciding *deciding, dateline_error *error)
{
    tellings one = {0};
    tellings other = {0};
    dateline_status status = tellings_of(&one, deciding->ledger, deciding->asked->incident, error);
    if (status == DATELINE_OK)
        status = tellings_of(&other, deciding->ledger, deciding->asked->other, error);
    if (status == DATELINE_OK && one.items[0].incident == other.items[0].incident)
        return error_set(error, DATELINE_USAGE, 0, 0, "both numbers lead to incident %lld",
                         (long long)one.items[0].incident);
    if (status == DATELINE_OK)
        status = write_decision(deciding, SLICE("merge"), 0, error);
    if (status == DATELINE_OK)
        status = anchor(deciding, one.items[0].account, 0, error);
    if (status == DATELINE_OK)
        status = anchor(deciding, other.items[0].account, 1, error);
    if (status == DATELINE_OK)
        status = touch(deciding, &one, error);
    return status == DATELINE_OK ? touch(deciding, &other, error) : status;
}

static bool is_named(const dateline_decision *asked, int64_t article)
{
    for (uint32_t i = 0; i < asked->article_count; i++)
        if (asked->articles[i] == article)
            return true;
    return false;
}

static dateline_status check_split(const dateline_decision *asked, const tellings *all,
                                   dateline_error *error)
{
    uint32_t going = 0;
    for (uint32_t i = 0; i < asked->article_count; i++) {
        uint32_t found = 0;
        for (uint32_t k = 0; k < all->count; k++)
            found += all->items[k].article == asked->articles[i];
        if (found == 0)
            return error_set(error, DATELINE_NOT_FOUND, 0, 0,
                             "article %lld does not tell of incident %lld",
                             (long long)asked->articles[i], (long long)asked->incident);
    }
    for (uint32_t k = 0; k < all->count; k++)
        going += is_named(asked, all->items[k].article);
    if (going == 0 || going == all->count)
        return error_set(error, DATELINE_USAGE, 0, 0,
                         "a split takes some of an incident's articles away, not none and not all");
    return DATELINE_OK;
}

static dateline_status split(deciding *deciding, dateline_error *error)
{
    tellings all = {0};
    dateline_status status = tellings_of(&all, deciding->ledger, deciding->asked->incident, error);
    if (status == DATELINE_OK)
        status = check_split(deciding->asked, &all, error);
    if (status == DATELINE_OK)
        status = write_decision(deciding, SLICE("split"), 0, error);
    for (uint32_t i = 0; i < all.count && status == DATELINE_OK; i++)
        status = anchor(deciding, all.items[i].account,
                        is_named(deciding->asked, all.items[i].article), error);
    return status == DATELINE_OK ? touch(deciding, &all, error) : status;
}

static dateline_status correct(deciding *deciding, dateline_error *error)
{
    tellings all = {0};
    const dateline_decision *asked = deciding->asked;
    dateline_status status =
        ledger_check_correction(text_of(asked->field), text_of(asked->value), error);
    if (status == DATELINE_OK)
        status = tellings_of(&all, deciding->ledger, asked->incident, error);
    if (status == DATELINE_OK)
        status = write_decision(deciding, SLICE("correct"), 0, error);
    if (status == DATELINE_OK)
        status = anchor(deciding, all.items[0].account, 0, error);
    return status == DATELINE_OK ? touch(deciding, &all, error) : status;
}

typedef struct standing { // of a decision
    int64_t root;         // the decision itself, or what it undoes
    bool is_in_force, is_undo;
} standing;

static dateline_status find_decision(standing *out, ledger *ledger, int64_t number,
                                     dateline_error *error)
{
    database_statement *row = ledger_prepare(ledger, LEDGER_FIND_DECISION, error);
    if (row == NULL)
        return DATELINE_LEDGER;
    database_bind_number(row, 1, number);
    const database_result code = database_step(row);
    if (code == DATABASE_ROW)
        *out = (standing){.root = database_column_number(row, 1),
                          .is_in_force = !slice_equal(ledger_column_text(row, 2), SLICE("undo")),
                          .is_undo = slice_equal(ledger_column_text(row, 0), SLICE("undo"))};
    database_reset(row);
    if (code == DATABASE_DONE)
        return error_set(error, DATELINE_NOT_FOUND, 0, 0, "there is no decision %lld",
                         (long long)number);
    return code == DATABASE_ROW ? DATELINE_OK : ledger_fault(ledger, error);
}

static dateline_status undo(deciding *deciding, dateline_error *error)
{
    standing found = {0};
    tellings all = {0};
    const int64_t number = deciding->asked->other;
    dateline_status status = find_decision(&found, deciding->ledger, number, error);
    if (status == DATELINE_OK && found.is_undo == found.is_in_force)
        return error_set(error, DATELINE_USAGE, 0, 0, "decision %lld is undone already",
                         (long long)number);
    if (status == DATELINE_OK)
        status = write_decision(deciding, found.is_undo ? SLICE("redo") : SLICE("undo"), found.root,
                                error);
    if (status == DATELINE_OK)
        status =
            read_tellings(&all, deciding->ledger, LEDGER_ACCOUNTS_OF_DECISION, found.root, error);
    for (uint32_t i = 0; i < all.count && status == DATELINE_OK; i++) {
        tellings around = {0};
        status = tellings_of(&around, deciding->ledger, all.items[i].incident, error);
        if (status == DATELINE_OK)
            status = touch(deciding, &around, error);
    }
    return status == DATELINE_OK ? ledger_review_undone(deciding->ledger, found.root, error)
                                 : status;
}

// ---- the whole ----

// Facts may have changed where no account moved.
static dateline_status refresh(deciding *deciding, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    int64_t last = 0;
    for (uint32_t i = 0; i < deciding->touched.count && status == DATELINE_OK; i++) {
        int64_t incident = 0;
        status = ledger_incident_of(&incident, deciding->ledger, deciding->touched.items[i], error);
        if (status == DATELINE_OK && incident != last)
            status = ledger_refresh(deciding->ledger, incident, error);
        last = incident;
    }
    return status;
}

static dateline_status decide(deciding *deciding, dateline_error *error)
{
    ledger_members grouped = {0};
    dateline_status status = DATELINE_USAGE;
    deciding->ledger->has_decisions = true; // the one being made
    switch (deciding->asked->kind) {
    case DATELINE_DECIDE_MERGE:
        status = merge(deciding, error);
        break;
    case DATELINE_DECIDE_SPLIT:
        status = split(deciding, error);
        break;
    case DATELINE_DECIDE_CORRECT:
        status = correct(deciding, error);
        break;
    case DATELINE_DECIDE_UNDO:
        status = undo(deciding, error);
        break;
    case DATELINE_DECIDE_ACCEPT:
    case DATELINE_DECIDE_REJECT:
    case DATELINE_DECIDE_EDIT:
    case DATELINE_DECIDE_COPY:
    case DATELINE_DECIDE_DEFER:
    case DATELINE_DECIDE_SAMPLE:
        status = ledger_review(&deciding->number, deciding->ledger, deciding->asked, error);
        break;
    }
    if (status == DATELINE_OK)
        status = ledger_group(&grouped, deciding->ledger, &deciding->touched, error);
    if (status == DATELINE_OK)
        status = ledger_settle(deciding->ledger, &grouped, error);
    if (status == DATELINE_OK)
        status = refresh(deciding, error);
    return status == DATELINE_OK ? ledger_refresh_disputes(deciding->ledger, error) : status;
}

static dateline_status decide_one(int64_t *number, ledger *ledger,
                                  const dateline_decision *decision, dateline_error *error)
{
    deciding deciding = {.ledger = ledger, .asked = decision};
    arena_reset(ledger->scratch);
    const dateline_status status = decide(&deciding, error);
    *number = deciding.number;
    return ledger_verdict(ledger, status, error);
}

// Those that already stand as is wanted stay as they are.
static dateline_status undo_whole(int64_t *number, ledger *ledger, const dateline_decision *asked,
                                  dateline_error *error)
{
    ledger_at_once all;
    standing wanted = {0};
    arena_reset(ledger->scratch);
    dateline_status status = find_decision(&wanted, ledger, asked->other, error);
    if (status == DATELINE_OK)
        status = ledger_find_at_once(&all, ledger, wanted.root, error);
    for (int64_t id = status == DATELINE_OK ? all.last : 0; id > 0 && id >= all.first; id--) {
        standing found = {0};
        dateline_decision one = *asked;
        status = find_decision(&found, ledger, id, error);
        one.other = id;
        one.is_whole = false;
        if (status == DATELINE_OK && !wanted.is_in_force)
            status = ledger_last_undo(&one.other, ledger, id, error);
        if (status == DATELINE_OK && found.is_in_force == wanted.is_in_force)
            status = decide_one(number, ledger, &one, error);
        if (status != DATELINE_OK)
            break;
    }
    return status;
}

static dateline_status decide_nth(int64_t *number, ledger *ledger,
                                  const dateline_decision *decisions, uint32_t at, uint32_t count,
                                  dateline_error *error)
{
    char note[LEDGER_NOTE_SIZE];
    dateline_decision one = decisions[at];
    if (one.kind == DATELINE_DECIDE_UNDO && one.is_whole)
        return undo_whole(number, ledger, &one, error);
    if (count > 1 && !ledger_write_at_once(note, one.note, at, count))
        return error_set(error, DATELINE_USAGE, 0, 0, "a note is too long");
    if (count > 1)
        one.note = note;
    return decide_one(number, ledger, &one, error);
}

dateline_status ledger_decide_all(int64_t *number, ledger *ledger,
                                  const dateline_decision *decisions, uint32_t count,
                                  dateline_error *error)
{
    if (count == 0)
        return error_set(error, DATELINE_USAGE, 0, 0, "nothing is to be decided");
    dateline_status status = ledger_begin(ledger, error);
    if (status != DATELINE_OK)
        return status;
    // All that was seen is looked at before anything is changed.
    for (uint32_t i = 0; i < count && status == DATELINE_OK; i++)
        status = ledger_check_before(ledger, &decisions[i], error);
    for (uint32_t i = 0; i < count && status == DATELINE_OK; i++)
        status = decide_nth(number, ledger, decisions, i, count, error);
    if (status == DATELINE_OK)
        status = ledger_commit(ledger, error);
    if (status != DATELINE_OK)
        ledger_roll_back(ledger);
    return status;
}

dateline_status ledger_decide(int64_t *number, ledger *ledger, const dateline_decision *decision,
                              dateline_error *error)
{
    return ledger_decide_all(number, ledger, decision, 1, error);
}
