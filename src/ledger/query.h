// A listing's statement, made from a filter and run: query.c; its rows as structures: list.c.
#ifndef LEDGER_QUERY_H
#define LEDGER_QUERY_H

#include "ledger/ledger_internal.h"

typedef enum ledger_query_kind {
    QUERY_INCIDENTS,
    QUERY_CLAIMS,
    QUERY_CLAIMS_OF_INCIDENTS,
    QUERY_COPIES,
    QUERY_PRINTINGS,
    QUERY_LINKS,
    QUERY_STAYS,
    QUERY_ARTICLES,
    QUERY_SEARCH,
    QUERY_ACCOUNTS,
    QUERY_DECISIONS,
    QUERY_READINGS,
} ledger_query_kind;

// Returns false to stop.
typedef bool (*ledger_each_row)(database_statement *row, void *context);

dateline_status ledger_query(ledger *ledger, ledger_query_kind kind, const ledger_filter *filter,
                             ledger_each_row each, void *context, dateline_error *error);

#endif
