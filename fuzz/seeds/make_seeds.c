// make_seeds FOLDER DATA: inputs for the targets that take formats of our own, made by the program
// as it is: FOLDER/container, gazetteer, reader_model, reply, ledger. Seeds that were kept became
// another version's when the format moved on, and were refused at the door for weeks.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "article/digest.h"
#include "dateline.h"
#include "engine/engine_internal.h"
#include "store/lexicon.h"
#include "support/made_network.h"
#include "where/gazetteer.h"

static const char *folder;
static dateline_error error;

static void need(bool holds, const char *what)
{
    if (holds)
        return;
    fprintf(stderr, "make_seeds: %s: %s\n", what, error.message);
    exit(1);
}

static void path_in(char out[400], const char *target, const char *name)
{
    snprintf(out, 400, "%.300s/%.30s", folder, target);
    (void)mkdir(out, 0777);
    snprintf(out, 400, "%.300s/%.30s/%.40s", folder, target, name);
}

static void keep(const char *target, const char *name, const void *bytes, size_t length)
{
    char path[400];
    path_in(path, target, name);
    FILE *file = fopen(path, "wb");
    need(file != NULL && fwrite(bytes, 1, length, file) == length && fclose(file) == 0, path);
}

// ---- a compiled lexicon ----

static void make_lexicon(void)
{
    static const char table[] = "# Tides.\n# columns: word, hour\nebb\t6\nflood\t12\nebb\t18\n";
    static const char rules[] = "rule tide\n  match high tide\n";
    char path[400];
    keep("lexicon_source", "a.lex", table, sizeof table - 1);
    keep("lexicon_source", "a.rule", rules, sizeof rules - 1);
    char source[400];
    snprintf(source, sizeof source, "%.300s/lexicon_source", folder);
    path_in(path, "container", "tides");
    need(lexicon_compile(source, path, &error) == DATELINE_OK, "container");
}

// ---- a gazetteer: how many records and divisions, both, and names ----

static void make_gazetteer(void)
{
    static const char names[] = "\5Dalby\6Leyton\4Ward";
    const where_record records[] = {
        {.latitude = -2718000, .longitude = 15126000, .name = 0, .district = 13},
        {.latitude = 5156000, .longitude = -1000, .name = 6, .district = UINT32_MAX, .admin = 1}};
    const where_admin admins[] = {{"AU.04", UINT32_MAX}, {"GB.ENG", 1}};
    uint8_t bytes[256] = {2, 2};
    size_t length = 2;
    memcpy(bytes + length, records, sizeof records);
    length += sizeof records;
    memcpy(bytes + length, admins, sizeof admins);
    length += sizeof admins;
    memcpy(bytes + length, names, sizeof names - 1);
    keep("gazetteer", "two", bytes, length + sizeof names - 1);
}

// ---- networks ----

static void make_networks(void)
{
    for (int kind = 0; kind < MADE_NETWORK_KINDS; kind++) {
        char path[400];
        char name[20];
        made_reader *made = made_network_parts((made_network_kind)kind, 7);
        snprintf(name, sizeof name, "kind%d", kind);
        path_in(path, "reader_model", name);
        need(made != NULL && container_write(path, ENCODER_KIND, made->parts, made->count,
                                             &error) == DATELINE_OK,
             "reader_model");
        made_reader_close(made);
    }
}

// ---- what a process says of an article that it read, and a ledger ----

// The article lives as long as its reader.
static const dateline_article *read_article(dateline_reader **reader, const dateline_engine *engine,
                                            const char *text)
{
    const dateline_reader_options options = {.day = "2023-05-09"};
    const dateline_article *article = NULL;
    need(dateline_reader_open_memory(reader, engine, text, strlen(text), &options, &error) ==
                 DATELINE_OK &&
             dateline_reader_next(&article, *reader, &error) == DATELINE_OK,
         "article");
    return article;
}

static void make_reply(const dateline_article *read)
{
    const article *article = NULL;
    buffer out;
    buffer_init(&out, ARTICLE_DIGEST_LIMIT);
    buffer_add_byte(&out, 0); // a digest, to be added
    need(engine_article(&article, read, &error) == DATELINE_OK &&
             article_digest_write(&out, article, &error) == DATELINE_OK && !out.failed,
         "reply");
    keep("reply", "added", out.data, out.length);
    out.data[0] = 2;
    keep("reply", "read", out.data, out.length);
    buffer_clear(&out);
}

static void make_ledger(const dateline_article *article)
{
    char path[400];
    dateline_ledger *ledger = NULL;
    const dateline_decision decision = {.kind = DATELINE_DECIDE_CORRECT,
                                        .incident = 1,
                                        .field = "killed",
                                        .value = "5",
                                        .by = "ada"};
    int64_t number = 0;
    bool added = false;
    path_in(path, "ledger", "decided");
    (void)unlink(path);
    need(dateline_ledger_open(&ledger, path, DATELINE_LEDGER_WRITE, &error) == DATELINE_OK &&
             dateline_ledger_add(ledger, article, &added, &error) == DATELINE_OK &&
             dateline_ledger_decide(&number, ledger, &decision, &error) == DATELINE_OK,
         "ledger");
    dateline_ledger_close(ledger);
}

int main(int count, char **arguments)
{
    dateline_engine *engine = NULL;
    dateline_reader *reader = NULL;
    need(count == 3, "FOLDER DATA");
    folder = arguments[1];
    (void)mkdir(folder, 0777);
    const dateline_engine_options options = {.data_directory = arguments[2],
                                             .model = DATELINE_MODEL_FAST};
    need(dateline_engine_open(&engine, &options, &error) == DATELINE_OK, "engine");
    const dateline_article *article = read_article(
        &reader, engine,
        "Four people drowned off Port Velgrad on Monday when a ferry sank, the coast guard "
        "said. A fisherman spoke of six dead. Minister Ana Brik arrived there on Tuesday.");
    make_lexicon();
    make_gazetteer();
    make_networks();
    make_reply(article);
    make_ledger(article);
    dateline_reader_close(reader);
    dateline_engine_close(engine);
    return 0;
}
