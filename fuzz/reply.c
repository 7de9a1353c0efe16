// Any bytes as what a process says of an article that it read: refused, or an article that a ledger
// can add and that says the same when it is written again.
#include <stdlib.h>

#include "article/digest.h"
#include "engine/message.h"
#include "ledger/ledger.h"
#include "reached.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define BUDGET ((size_t)32 << 20)

static void require(bool holds)
{
    if (!holds)
        abort();
}

// What is written is what was read.
static void write_again(const article *article, slice bytes)
{
    buffer out;
    buffer_init(&out, ARTICLE_DIGEST_LIMIT);
    require(article_digest_write(&out, article, NULL) == DATELINE_OK);
    require(slice_equal(buffer_slice(&out), bytes));
    buffer_clear(&out);
}

// To add an article to a ledger takes a thousand times as long as to read it: some are.
static bool is_added(slice bytes)
{
    return slice_hash(bytes) % 1024 == 0;
}

static void try_digest(arena *arena, slice bytes)
{
    static ledger *ledger;
    article article;
    bool is_new = false;
    if (article_digest_read(&article, arena, bytes, NULL, NULL) != DATELINE_OK)
        return;
    fuzz_reached++;
    write_again(&article, bytes);
    if (!is_added(bytes))
        return;
    if (ledger == NULL)
        require(ledger_open(&ledger, ":memory:", DATELINE_LEDGER_WRITE, NULL) == DATELINE_OK);
    // Stories are weighed with a lexicon's words.
    article.story = NULL;
    (void)ledger_reread(ledger, &article, NULL);
    (void)ledger_add(ledger, &article, &is_new, NULL);
}

static void try_end(arena *arena, slice bytes)
{
    message_end end = {0};
    wire wire = wire_reader(bytes, arena);
    message_pass_end(&wire, &end);
    require(memchr(end.error.message, '\0', sizeof end.error.message) != NULL);
    for (uint32_t i = 0; i < end.warning_count; i++)
        (void)slice_hash(slice_from_string(end.warnings[i]));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    arena *arena = NULL;
    if (size == 0 || arena_open(&arena, BUDGET, NULL) != DATELINE_OK)
        return 0;
    const slice bytes = slice_of((const char *)data + 1, size - 1);
    if (data[0] % 2 == 0)
        try_digest(arena, bytes);
    else
        try_end(arena, bytes);
    arena_close(arena);
    return 0;
}
