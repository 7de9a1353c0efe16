// Accounts and links between them, drawn by chance and written into a ledger.
#ifndef SUPPORT_LEDGER_WEB_H
#define SUPPORT_LEDGER_WEB_H

#include "ledger/ledger_internal.h"
#include "support/ledger_fixture.h"
#include "support/random.h"

#define MOST 512
#define NO_LINK 0.0

// Accounts 1 to count, drawn by chance.
typedef struct web {
    uint32_t count;
    uint32_t article[MOST];
    bool is_subject[MOST];
    char rank[MOST][65]; // the text's hash
    double links[MOST][MOST];
} web;

static uint64_t state_of_chance;

static inline web *web_new(uint32_t count, uint32_t seed)
{
    web *made = calloc(1, sizeof *made);
    assert_non_null(made);
    assert_true(count <= MOST);
    state_of_chance = seed;
    made->count = count;
    for (uint32_t i = 0; i < count; i++) {
        made->article[i] = i + 1;
        made->is_subject[i] = true;
        for (uint32_t digit = 0; digit < 64; digit++)
            made->rank[i][digit] = "0123456789abcdef"[random_below(&state_of_chance, 16)];
    }
    return made;
}

static inline void link_two(web *web, uint32_t one, uint32_t other, double similarity)
{
    if (one != other)
        web->links[one][other] = web->links[other][one] = similarity;
}

// Accounts from `from` on, of the shape of any that is there, and their links to those before them.
static inline void put_accounts(buffer *sql, const web *web, uint32_t from)
{
    for (uint32_t i = from; i < web->count; i++)
        buffer_add_format(
            sql,
            "UPDATE made SET id = %u, article = %u, number = %u, rank = '%s', is_subject = %d;"
            "INSERT INTO account SELECT * FROM made;",
            i + 1, web->article[i], i, web->rank[i], web->is_subject[i]);
    for (uint32_t k = from; k < web->count; k++)
        for (uint32_t i = 0; i < k; i++)
            if (web->links[i][k] > NO_LINK)
                buffer_add_format(
                    sql, "INSERT INTO link (one, other, similarity) VALUES (%u, %u, %.17g);", i + 1,
                    k + 1, web->links[i][k]);
}

static inline void write_from(const web *web, const fixture *fixture, uint32_t from)
{
    buffer sql;
    buffer_init(&sql, 1 << 24);
    buffer_add(&sql, SLICE("BEGIN; CREATE TEMP TABLE made AS SELECT * FROM account LIMIT 1;"));
    if (from == 0)
        buffer_add(&sql, SLICE("DELETE FROM account;"));
    put_accounts(&sql, web, from);
    buffer_add(&sql, SLICE("COMMIT;"));
    buffer_add_byte(&sql, '\0');
    assert_false(sql.failed);
    change(fixture, sql.data);
    buffer_clear(&sql);
}

static inline void web_write(const web *web, const fixture *fixture)
{
    add(fixture, make_article(fixture, "Nine died.", 19000, 9), true);
    write_from(web, fixture, 0);
}

static inline ledger *open_written(const fixture *fixture)
{
    ledger *opened = NULL;
    assert_int_equal(ledger_open(&opened, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    return opened;
}

#endif
