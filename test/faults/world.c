#include <ftw.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "faults.h"

world the_world;

bool digest_write(void *digest, const char *bytes, size_t length)
{
    uint64_t hash = *(uint64_t *)digest;
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)bytes[i]) * 1099511628211u;
    *(uint64_t *)digest = hash;
    return true;
}

uint64_t digest_of_file(const char *path)
{
    char bytes[4096];
    uint64_t digest = DIGEST_OF_NOTHING;
    FILE *file = fopen(path, "rb");
    size_t length;
    while (file != NULL && (length = fread(bytes, 1, sizeof bytes, file)) > 0)
        (void)digest_write(&digest, bytes, length);
    if (file != NULL)
        (void)fclose(file);
    return digest;
}

void world_path(char out[300], const char *name)
{
    snprintf(out, 300, "%.200s/%.90s", the_world.folder, name);
}

bool copy_file(const char *from, const char *to)
{
    char bytes[65536];
    FILE *in = fopen(from, "rb");
    FILE *out = fopen(to, "wb");
    bool is_copied = in != NULL && out != NULL;
    size_t length;
    while (is_copied && (length = fread(bytes, 1, sizeof bytes, in)) > 0)
        is_copied = fwrite(bytes, 1, length, out) == length;
    if (in != NULL)
        (void)fclose(in);
    return (out != NULL && fclose(out) == 0) && is_copied;
}

void remove_ledger(const char *path)
{
    static const char *const ends[] = {"", "-wal", "-shm", "-journal"};
    char name[320];
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        snprintf(name, sizeof name, "%s%s", path, ends[i]);
        (void)unlink(name);
    }
}

void subjects_add(subjects *all, const subject *added, const char *format, ...)
{
    if (all->count == all->capacity) {
        all->capacity = all->capacity == 0 ? 64 : 2 * all->capacity;
        all->items = realloc(all->items, all->capacity * sizeof *all->items);
        if (all->items == NULL)
            abort();
    }
    subject *place = &all->items[all->count++];
    *place = *added;
    va_list values;
    va_start(values, format);
    vsnprintf(place->name, sizeof place->name, format, values);
    va_end(values);
}

// Some articles that tell of the same and of other things.
static const char *const stories[] = {
    "KORVA, Mar 3 (Hill Wire) - Three people were killed and five injured on Monday when gunmen "
    "attacked a market in Sfax, police said. A hospital spokesman said four people had died.",
    "Police in Sfax said on Tuesday that five people were killed in Monday's attack on the market. "
    "The interior minister, Karim Haddad, visited the town on Tuesday.",
    "Rebels shelled the town of Goma on 7 March 2024, killing two civilians, the army said. A "
    "rebel "
    "spokesman denied that his men had fired.",
    "Some 300 people protested in Nairobi on Saturday against higher fuel prices. Police arrested "
    "twelve of them, a witness told Hill Wire.",
};

static bool add_story(dateline_ledger *ledger, const char *text, const char *day)
{
    dateline_reader *reader = NULL;
    const dateline_article *article = NULL;
    const dateline_reader_options options = {.day = day};
    bool added = false;
    const bool is_added = dateline_reader_open_memory(&reader, the_world.engine, text, strlen(text),
                                                      &options, NULL) == DATELINE_OK &&
                          dateline_reader_next(&article, reader, NULL) == DATELINE_OK &&
                          dateline_ledger_add(ledger, article, &added, NULL) == DATELINE_OK;
    dateline_reader_close(reader);
    return is_added && added;
}

static bool make_ledger(void)
{
    static const char *const days[] = {"2024-03-04", "2024-03-05", "2024-03-08", "2024-03-10"};
    dateline_ledger *ledger = NULL;
    world_path(the_world.ledger, "base.db");
    world_path(the_world.work, "work.db");
    bool is_made =
        dateline_ledger_open(&ledger, the_world.ledger, DATELINE_LEDGER_WRITE, NULL) == DATELINE_OK;
    for (size_t i = 0; i < sizeof stories / sizeof *stories && is_made; i++)
        is_made = add_story(ledger, stories[i], days[i]);
    dateline_ledger_close(ledger);
    return is_made;
}

bool world_open(const char *source, const char *data)
{
    dateline_engine *engine = NULL;
    dateline_error error = {0};
    const dateline_engine_options options = {.data_directory = data, .model = DATELINE_MODEL_FAST};
    the_world.source = source;
    the_world.data = data;
    snprintf(the_world.folder, sizeof the_world.folder, "%s/dateline-faults-XXXXXX",
             access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
    if (mkdtemp(the_world.folder) == NULL ||
        dateline_engine_open(&engine, &options, &error) != DATELINE_OK) {
        fprintf(stderr, "faults: %s\n", error.message);
        return false;
    }
    the_world.engine = engine;
    if (make_ledger())
        return true;
    fprintf(stderr, "faults: the ledger cannot be made\n");
    return false;
}

static int remove_entry(const char *path, const struct stat *facts, int kind, struct FTW *place)
{
    (void)facts;
    (void)kind;
    (void)place;
    return remove(path);
}

void world_close(void)
{
    dateline_engine_close((dateline_engine *)(uintptr_t)the_world.engine);
    (void)nftw(the_world.folder, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
}
