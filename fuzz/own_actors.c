// Any bytes as a user's list of actors: refused with a message, or names that are found again.
#include "lexicon_fuzz.h"
#include "reached.h"
#include "who/gazetteer.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

// Every phrase leads to a row of the user's that says something of every day.
static void look_up(const own_actors *own)
{
    dateline_error error = {0};
    gazetteer *gazetteer = NULL;
    fuzz_need(gazetteer_open(&gazetteer, fuzz_lexicon(), own, &error), &error);
    for (uint32_t row = 0; row < own->count; row++) {
        char key[GAZETTEER_KEY_MAX];
        const size_t length = gazetteer_plain_key(key, own->rows[row].cells[OWN_PHRASE]);
        const gazetteer_entry *entry = gazetteer_find(gazetteer, slice_of(key, length));
        if (entry == NULL)
            abort();
        if (gazetteer_is_own(gazetteer, entry) &&
            gazetteer_actor_on(gazetteer, entry, own->rows[row].term.from).name.length == 0)
            abort();
    }
    gazetteer_close(gazetteer);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    dateline_error error = {0};
    own_actors *own = NULL;
    const dateline_status status = own_actors_read(
        &own, "fuzz.lex", slice_of((const char *)data, size), fuzz_lexicon(), &error);
    if (status != DATELINE_OK && error.message[0] == '\0')
        abort();
    if (status == DATELINE_OK && own->count > 0) { // to open all names for none takes a millisecond
        fuzz_reached++;
        look_up(own);
    }
    own_actors_close(own);
    return 0;
}
