// Any bytes as a user's list of actors: refused with a message, or names that are found again.
//
// All codes and names of the lexicon take a millisecond to gather. Most lists are read beside a
// lexicon of a few rows, one in a thousand beside the shipped one.
#include <sys/stat.h>
#include <unistd.h>

#include "lexicon_fuzz.h"
#include "reached.h"
#include "who/gazetteer.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct {
    const char *path, *text;
} SMALL[] = {
    {"who/country_forms.lex",
     "# columns: form, code, written, kind, name\nCongo\tCOD\tw\tname\t\nKenya\tKEN\tw\tname\t\n"},
    {"who/actors.lex", "# columns: phrase, name, country, role, kind, written\n"
                       "M23\tM23\tCOD\tREB\tgroup\tw\n"},
    {"who/agents.lex", "# columns: form, role, kind\nsoldier\tMIL\tperson\nofficial\tGOV\tperson\n"
                       "thief\tCRM\tperson\n"},
};

static bool write_small(const char *folder)
{
    char path[160];
    bool is_written = snprintf(path, sizeof path, "%s/who", folder) > 0 && mkdir(path, 0700) == 0;
    for (size_t i = 0; i < sizeof SMALL / sizeof *SMALL && is_written; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, SMALL[i].path);
        FILE *file = fopen(path, "wb");
        is_written = file != NULL && fputs(SMALL[i].text, file) >= 0;
        is_written = file != NULL && fclose(file) == 0 && is_written;
    }
    return is_written;
}

static void remove_small(const char *folder, const char *compiled)
{
    char path[160];
    for (size_t i = 0; i < sizeof SMALL / sizeof *SMALL; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, SMALL[i].path);
        unlink(path);
    }
    snprintf(path, sizeof path, "%s/who", folder);
    rmdir(path);
    unlink(compiled);
    rmdir(folder);
}

static const lexicon *small_lexicon(void)
{
    static lexicon *opened;
    if (opened != NULL)
        return opened;
    char folder[] = "/tmp/fuzz-actors-XXXXXX", compiled[64];
    dateline_error error = {0};
    if (mkdtemp(folder) == NULL || !write_small(folder))
        abort();
    snprintf(compiled, sizeof compiled, "%s/small", folder);
    fuzz_need(lexicon_compile(folder, compiled, &error), &error);
    fuzz_need(lexicon_open(&opened, compiled, &error), &error);
    remove_small(folder, compiled); // mapped
    return opened;
}

// What was taken can be used.
static void check_rows(const own_actors *own)
{
    for (uint32_t row = 0; row < own->count; row++) {
        const own_actor *actor = &own->rows[row];
        const uint32_t in_term = own_actors_in_term(own, row, actor->term.to);
        if (actor->cells[OWN_NAME].length == 0 || actor->term.from > actor->term.to ||
            (in_term != OWN_ROW_NONE && in_term >= own->count) ||
            own_actors_is_past(own, row, actor->term.to))
            abort();
    }
}

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

static void try_list(slice bytes, const lexicon *lexicon)
{
    dateline_error error = {0};
    own_actors *own = NULL;
    const dateline_status status = own_actors_read(&own, "fuzz.lex", bytes, lexicon, &error);
    if (status != DATELINE_OK && error.message[0] == '\0')
        abort();
    if (status == DATELINE_OK && own->count > 0) {
        fuzz_reached++;
        check_rows(own);
        if (lexicon == fuzz_lexicon())
            look_up(own);
    }
    own_actors_close(own);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const slice bytes = slice_of((const char *)data, size);
    const bool is_whole = slice_hash(bytes) % 1024 == 0;
    try_list(bytes, is_whole ? fuzz_lexicon() : small_lexicon());
    return 0;
}
