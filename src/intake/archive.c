// Archives: zip, tar, and single files packed with bzip2 or xz, by libarchive, read front to back.
// WACZ is a zip whose archive/ holds WARC; what else it holds is about the crawl, not news.
#include <archive.h>
#include <archive_entry.h>
#include <stdio.h>

#include "base/memory.h"
#include "intake/source.h"

#define PIECE ((size_t)64 << 10)
#define ENTRY_LIMIT 1000000u
#define FREE_BYTES (INT64_C(4) << 20)
#define GREATEST_GROWTH 200
#define ARCHIVES_INSIDE 2 // an archive in an archive is read, one in that is not; crawls count too

typedef struct archive_state {
    struct archive *archive;
    stream *bytes; // of the source
    size_t given;  // bytes of the window that libarchive has been lent
    int64_t unpacked;
    uint32_t entries;
    bool is_wacz;
    bool is_over;
    char fault[160]; // of the member being read
} archive_state;

static la_ssize_t give(struct archive *archive, void *context, const void **bytes)
{
    (void)archive;
    archive_state *state = context;
    stream_skip(state->bytes, state->given);
    slice piece;
    if (stream_peek(&piece, state->bytes, PIECE, NULL) != DATELINE_OK)
        return ARCHIVE_FATAL;
    state->given = piece.length;
    *bytes = piece.data;
    return (la_ssize_t)piece.length;
}

static void close_state(void *context)
{
    archive_state *state = context;
    archive_read_free(state->archive);
    memory_release(state);
}

static dateline_status open_state(intake_source *source, dateline_error *error)
{
    archive_state *state = memory_allocate_zeroed(1, sizeof *state);
    struct archive *archive = archive_read_new();
    if (state == NULL || archive == NULL) {
        memory_release(state);
        archive_read_free(archive);
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to open an archive");
    }
    *state = (archive_state){.archive = archive, .bytes = &source->stream};
    state->is_wacz = slice_ends_with(slice_from_string(source->name), SLICE(".wacz"));
    source->state = state;
    source->close_state = close_state;
    archive_read_support_filter_bzip2(archive);
    archive_read_support_filter_xz(archive);
    archive_read_support_format_tar(archive);
    archive_read_support_format_zip_streamable(archive);
    archive_read_support_format_raw(archive);
    if (archive_read_open(archive, state, NULL, give, NULL) < ARCHIVE_WARN) {
        state->is_over = true;
        return error_set(error, DATELINE_BAD_INPUT, 0, 0, "%s: the archive cannot be read: %s",
                         source->name, archive_error_string(archive));
    }
    return DATELINE_OK;
}

static bool grows_too_much(const archive_state *state)
{
    int64_t packed = archive_filter_bytes(state->archive, -1);
    return state->unpacked > FREE_BYTES && state->unpacked / GREATEST_GROWTH > packed;
}

// Bytes of the member that is open.
static size_t read_member(void *context, char *out, size_t size)
{
    archive_state *state = context;
    if (state->is_over)
        return 0;
    la_ssize_t got = archive_read_data(state->archive, out, size);
    if (got < 0) {
        snprintf(state->fault, sizeof state->fault, "%.140s",
                 archive_error_string(state->archive) == NULL
                     ? "broken data"
                     : archive_error_string(state->archive));
        state->is_over = got == ARCHIVE_FATAL;
        return 0;
    }
    state->unpacked += got;
    if (grows_too_much(state)) {
        snprintf(state->fault, sizeof state->fault,
                 "the archive grows more than 200-fold; the rest was not read");
        state->is_over = true;
        return 0;
    }
    return (size_t)got;
}

static bool is_about_crawl(const archive_state *state, slice path)
{
    return state->is_wacz && !slice_starts_with(path, SLICE("archive/"));
}

// Hidden files and what no article is called are passed over, as in folders.
static bool is_wanted(const archive_state *state, struct archive_entry *entry, slice path)
{
    const char *base = strrchr(path.data, '/');
    base = base == NULL ? path.data : base + 1;
    if (archive_entry_filetype(entry) != AE_IFREG || base[0] == '.' || base[0] == '\0' ||
        slice_starts_with(path, SLICE("__MACOSX/")))
        return false;
    bool is_raw = archive_format(state->archive) == ARCHIVE_FORMAT_RAW;
    return is_raw || (sniff_is_article_name(base) && !is_about_crawl(state, path));
}

// A member's name: its path in the archive, or what the archive is called without its suffix.
static void name_member(char *out, size_t size, const intake_source *source, const char *path)
{
    if (path != NULL && path[0] != '\0' && strcmp(path, "data") != 0) {
        snprintf(out, size, "%s/%s", source->name, path);
        return;
    }
    const char *dot = strrchr(source->name, '.');
    int length = dot == NULL ? (int)strlen(source->name) : (int)(dot - source->name);
    snprintf(out, size, "%.*s", length, source->name);
}

// Passes to the next entry that may hold articles.
static dateline_status next_entry(const char **path, intake_source *source, archive_state *state,
                                  dateline_error *error)
{
    struct archive_entry *entry;
    while (!state->is_over) {
        int result = archive_read_next_header(state->archive, &entry);
        if (result == ARCHIVE_EOF || ++state->entries > ENTRY_LIMIT)
            break;
        if (result == ARCHIVE_FATAL) {
            const char *reason = archive_error_string(state->archive);
            source_keep_fault(source, "the archive is broken: %s",
                              reason == NULL ? "no reason given" : reason);
            break;
        }
        if (archive_entry_is_encrypted(entry)) {
            source_keep_fault(source, "members that want a password were passed over");
            continue;
        }
        const char *found = archive_entry_pathname(entry);
        slice name = slice_from_string(found == NULL ? "" : found);
        state->is_wacz |= slice_equal(name, SLICE("datapackage.json"));
        if (name.length > 0 && is_wanted(state, entry, name)) {
            *path = found;
            return DATELINE_OK;
        }
    }
    state->is_over = true;
    return error_set(error, DATELINE_NOT_FOUND, 0, 0, "the archive is at its end");
}

static void tell_end(intake_source *source, const archive_state *state)
{
    if (state->entries > ENTRY_LIMIT)
        source_keep_fault(source, "only the first %u members were looked at", ENTRY_LIMIT);
    else if (source->members == 0)
        source_keep_fault(source, "the archive holds no articles");
}

dateline_status archive_next(intake_source *source, dateline_error *error)
{
    if (source->state == NULL) {
        if (source->depth >= ARCHIVES_INSIDE)
            return source->count > 0
                       ? error_set(error, DATELINE_NOT_FOUND, 0, 0, "the end")
                       : error_set(error, DATELINE_LIMIT, 0, 0,
                                   "%s: archives inside archives inside archives are not read",
                                   source->name);
        dateline_status status = open_state(source, error);
        if (status != DATELINE_OK)
            return status;
    }
    archive_state *state = source->state;
    if (state->fault[0] != '\0')
        source_keep_fault(source, "%s", state->fault);
    const char *path = NULL;
    dateline_status status = next_entry(&path, source, state, error);
    if (status != DATELINE_OK) {
        tell_end(source, state);
        return status;
    }
    char name[SOURCE_NAME_LIMIT];
    name_member(name, sizeof name, source, path);
    stream member;
    stream_open_reader(&member, (stream_reader){read_member, NULL, state});
    return source_open_member(source, &member, name, INTAKE_AUTO, error);
}
