// An article takes the place of another with the same text: what that told is taken back, so that
// the ledger is as if it had never come.
#include "ledger/ledger_internal.h"

typedef struct account_numbers {
    int64_t *items; // [number] account
    uint32_t count, capacity;
} account_numbers;

// The accounts are numbered from 0 on without a gap.
static dateline_status read_accounts(ledger_past *out, account_numbers *accounts, ledger *ledger,
                                     int64_t article, dateline_error *error)
{
    database_statement *rows = ledger_prepare(ledger, LEDGER_ACCOUNT_NUMBERS, error);
    uint32_t capacity = 0;
    if (rows == NULL)
        return DATELINE_LEDGER;
    database_bind_number(rows, 1, article);
    database_result code = DATABASE_ROW;
    while ((code = database_step(rows)) == DATABASE_ROW) {
        int64_t *incident = ARENA_PUSH(ledger->scratch, out->incidents, out->count, capacity);
        int64_t *account =
            ARENA_PUSH(ledger->scratch, accounts->items, accounts->count, accounts->capacity);
        if (incident == NULL || account == NULL)
            break;
        *account = database_column_number(rows, 0);
        *incident = database_column_number(rows, 1);
    }
    database_reset(rows);
    if (code == DATABASE_ROW)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many incidents in one article");
    return code == DATABASE_DONE ? DATELINE_OK : ledger_fault(ledger, error);
}

dateline_status ledger_forget(ledger_past *out, ledger *ledger, int64_t article,
                              dateline_error *error)
{
    static const ledger_statement in_order[] = {LEDGER_FORGET_CLAIMS,    LEDGER_FORGET_STAYS,
                                                LEDGER_FORGET_TERMS,     LEDGER_FORGET_COPIES,
                                                LEDGER_FORGET_COPIES_OF, LEDGER_FORGET_NAMES,
                                                LEDGER_FORGET_LINKS,     LEDGER_FORGET_LINKS_BACK,
                                                LEDGER_FORGET_BONDS,     LEDGER_FORGET_ACCOUNTS};
    account_numbers accounts = {0};
    ledger_forget_many(ledger);
    dateline_status status = read_accounts(out, &accounts, ledger, article, error);
    if (status == DATELINE_OK)
        status = ledger_reach(&out->touched, ledger, accounts.items, accounts.count, error);
    for (uint32_t i = 0; i < accounts.count && status == DATELINE_OK && ledger->has_decisions; i++)
        status = ledger_find_partners(&out->touched, ledger, accounts.items[i], error);
    for (size_t i = 0; i < sizeof in_order / sizeof *in_order && status == DATELINE_OK; i++)
        status = ledger_run_with(ledger, in_order[i], article, 0, error);
    ledger_forget_links(ledger);
    ledger_forget_many(ledger);
    return status == DATELINE_OK ? ledger_ask_stand(ledger, error) : status;
}

dateline_status ledger_incident_of(int64_t *out, ledger *ledger, int64_t account,
                                   dateline_error *error)
{
    database_statement *row = ledger_prepare(ledger, LEDGER_GET_ACCOUNT, error);
    if (row == NULL) // impossible: those that are touched were loaded by it before
        return DATELINE_LEDGER;
    database_bind_number(row, 1, account);
    const database_result code = database_step(row);
    *out = code == DATABASE_ROW ? database_column_number(row, 0) : 0;
    database_reset(row);
    return code == DATABASE_ROW || code == DATABASE_DONE ? DATELINE_OK
                                                         : ledger_fault(ledger, error);
}

// Incidents that stay take their facts anew: an account of theirs is gone or says something else.
dateline_status ledger_bury(ledger *ledger, const ledger_past *past, int64_t account,
                            dateline_error *error)
{
    int64_t became = 0;
    dateline_status status =
        past->count > 0 ? ledger_incident_of(&became, ledger, account, error) : DATELINE_OK;
    for (uint32_t i = 0; i < past->count && status == DATELINE_OK; i++)
        status = ledger_retire(ledger, past->incidents[i], became, error);
    return status;
}
