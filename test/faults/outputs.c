// Subjects that write what a ledger holds: every export, listing and view, the check; and those
// that open an engine and compile a lexicon.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "faults.h"
#include "store/lexicon.h"

typedef dateline_status (*output_work)(dateline_ledger *ledger, const void *context,
                                       uint64_t *digest, dateline_error *error);

static outcome with_ledger(output_work work, const void *context)
{
    dateline_ledger *ledger = NULL;
    dateline_error error = {0};
    uint64_t digest = DIGEST_OF_NOTHING;
    dateline_status status =
        dateline_ledger_open(&ledger, the_world.work, DATELINE_LEDGER_READ, &error);
    if (status == DATELINE_OK)
        status = work(ledger, context, &digest, &error);
    dateline_ledger_close(ledger);
    return (outcome){status == DATELINE_NOT_FOUND ? DATELINE_OK : status, digest};
}

static void start_filled(const subject *subject)
{
    (void)subject;
    remove_ledger(the_world.work);
    if (!copy_file(the_world.ledger, the_world.work))
        abort();
}

// ---- exports ---------------------------------------------------------------------------------

static bool name_file(void *digest, const char *name)
{
    return digest_write(digest, name, strlen(name));
}

static dateline_status export(dateline_ledger *ledger, const void *context, uint64_t *digest,
                              dateline_error *error)
{
    dateline_export_options options = *(const dateline_export_options *)context;
    options.data_directory = the_world.data;
    options.engine = strcmp(options.format, "conllu") == 0 ? the_world.engine : NULL;
    options.begin_file = strcmp(options.format, "brat") == 0 ? name_file : NULL;
    return dateline_ledger_export(ledger, &options, digest_write, digest, NULL, error);
}

static outcome run_export(const subject *subject)
{
    return with_ledger(export, subject->context);
}

static void export_subjects(subjects *all)
{
    const char *format, *table;
    for (uint32_t i = 0; (format = dateline_export_format(i)) != NULL; i++) {
        uint32_t k = 0;
        do {
            table = dateline_export_table(format, k);
            dateline_export_options *options = calloc(1, sizeof *options);
            if (options == NULL)
                abort();
            *options = (dateline_export_options){.format = format, .table = table};
            if (table != NULL && strcmp(table, "withdrawn") == 0)
                options->since = "2020-01-01";
            const subject added = {.context = options,
                                   .has_files = true,
                                   .prepare = start_filled,
                                   .also_told = DATELINE_LEDGER,
                                   .run = run_export};
            subjects_add(all, &added, "export %s %s", format, table == NULL ? "" : table);
        } while (table != NULL && dateline_export_table(format, ++k) != NULL);
    }
}

// ---- listings and views ----------------------------------------------------------------------

static dateline_status list(dateline_ledger *ledger, const void *context, uint64_t *digest,
                            dateline_error *error)
{
    return dateline_ledger_query(ledger, context, digest_write, digest, error);
}

static outcome run_list(const subject *subject)
{
    return with_ledger(list, subject->context);
}

static void listing_subjects(subjects *all)
{
    static const dateline_style style = {.width = 80};
    for (int listing = DATELINE_LIST_INCIDENTS; listing <= DATELINE_WHY; listing++) {
        for (int json = 0; json < 2; json++) {
            dateline_query *query = calloc(1, sizeof *query);
            if (query == NULL)
                abort();
            *query = (dateline_query){.listing = (dateline_listing)listing,
                                      .json = json,
                                      .style = &style,
                                      .words = listing == DATELINE_SEARCH ? "police" : NULL};
            query->id = listing == DATELINE_SHOW || listing == DATELINE_WHY ? 1 : 0;
            const subject added = {.context = query,
                                   .prepare = start_filled,
                                   .also_told = DATELINE_LEDGER,
                                   .run = run_list};
            subjects_add(all, &added, "listing %d%s", listing, json ? " json" : "");
        }
    }
}

static dateline_status browse(dateline_ledger *ledger, const void *context, uint64_t *digest,
                              dateline_error *error)
{
    const dateline_query query = {.id = 1, .holder = "police"};
    const dateline_view view = *(const dateline_view *)context;
    const bool has_query = view == DATELINE_VIEW_INCIDENT || view == DATELINE_VIEW_CLAIM ||
                           view == DATELINE_VIEW_SOURCE;
    return dateline_ledger_browse(ledger, view, has_query ? &query : NULL, digest_write, digest,
                                  error);
}

static outcome run_browse(const subject *subject)
{
    return with_ledger(browse, subject->context);
}

static dateline_status check(dateline_ledger *ledger, const void *context, uint64_t *digest,
                             dateline_error *error)
{
    (void)context;
    return dateline_ledger_check(ledger, true, digest_write, digest, error);
}

// Not swept over files: a read that fails is a fault of the file, which a check is there to tell.
static outcome run_check(const subject *subject)
{
    return with_ledger(check, subject->context);
}

static void view_subjects(subjects *all)
{
    static const dateline_view views[] = {
        DATELINE_VIEW_OVERVIEW, DATELINE_VIEW_INCIDENT, DATELINE_VIEW_CLAIM, DATELINE_VIEW_DISPUTES,
        DATELINE_VIEW_PEOPLE,   DATELINE_VIEW_SOURCES,  DATELINE_VIEW_SOURCE};
    for (size_t i = 0; i < sizeof views / sizeof *views; i++) {
        const subject added = {.context = &views[i],
                               .prepare = start_filled,
                               .also_told = DATELINE_LEDGER,
                               .run = run_browse};
        subjects_add(all, &added, "view %zu", i);
    }
    const subject added = {.prepare = start_filled, .also_told = DATELINE_LEDGER, .run = run_check};
    subjects_add(all, &added, "check");
}

// ---- what is loaded --------------------------------------------------------------------------

static outcome run_engine(const subject *subject)
{
    (void)subject;
    dateline_engine *engine = NULL;
    dateline_error error = {0};
    const dateline_engine_options options = {.data_directory = the_world.data,
                                             .model = DATELINE_MODEL_FAST};
    const dateline_status status = dateline_engine_open(&engine, &options, &error);
    dateline_engine_close(engine);
    return (outcome){status, 0};
}

static outcome run_compile(const subject *subject)
{
    char target[300];
    dateline_error error = {0};
    (void)subject;
    world_path(target, "made.lexicon");
    return (outcome){lexicon_compile(subject->context, target, &error), 0};
}

static void start_compile(const subject *subject)
{
    char target[300];
    (void)subject;
    world_path(target, "made.lexicon");
    (void)unlink(target);
}

// No file beside the lexicon is left, and what stands under its name is whole.
static bool look_compile(uint64_t *digest, const subject *subject)
{
    char target[300], temporary[300];
    (void)subject;
    world_path(target, "made.lexicon");
    world_path(temporary, "made.lexicon.tmp");
    *digest = digest_of_file(target);
    return access(temporary, F_OK) != 0;
}

void output_subjects(subjects *all)
{
    char *lexicon = calloc(1, 300);
    if (lexicon == NULL)
        abort();
    snprintf(lexicon, 300, "%.200s/lexicon/howmany", the_world.source);
    export_subjects(all);
    listing_subjects(all);
    view_subjects(all);
    const subject engine = {.has_files = true, .run = run_engine};
    subjects_add(all, &engine, "open an engine");
    const subject compile = {.context = lexicon,
                             .has_files = true,
                             .prepare = start_compile,
                             .run = run_compile,
                             .look = look_compile};
    subjects_add(all, &compile, "compile a lexicon");
}
