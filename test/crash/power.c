#include "power.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#define FILES 8
#define SECTOR 512
#define SHARED_PAGES 64

typedef struct change { // a write, or a truncation when bytes is NULL
    sqlite3_int64 at;
    int length;
    unsigned char *bytes;
} change;

typedef struct bytes {
    unsigned char *data;
    sqlite3_int64 length, capacity;
} bytes;

typedef struct disk_file {
    char name[256];
    bytes seen, kept;
    change *changes; // since the last sync
    size_t count, capacity;
    bool is_there;
} disk_file;

typedef struct open_one {
    sqlite3_file base;
    disk_file *file;
    bool is_temporary;
} open_one;

static struct {
    disk_file files[FILES];
    sqlite3_vfs *system, ours;
    unsigned long calls;
    power_watcher watcher;
    void *context;
    uint64_t random;
    bool is_cut;
    void *shared[SHARED_PAGES];
} disk;

static uint64_t next_random(void)
{
    disk.random = disk.random * 6364136223846793005u + 1442695040888963407u;
    return disk.random >> 33;
}

// ---- bytes -----------------------------------------------------------------------------------

static void set_length(bytes *file, sqlite3_int64 length)
{
    if (length > file->capacity) {
        file->capacity = length * 2;
        file->data = realloc(file->data, (size_t)file->capacity);
        if (file->data == NULL)
            abort();
    }
    if (length > file->length)
        memset(file->data + file->length, 0, (size_t)(length - file->length));
    file->length = length;
}

static void put(bytes *file, sqlite3_int64 at, const unsigned char *data, int length)
{
    if (length == 0)
        return;
    if (at + length > file->length)
        set_length(file, at + length);
    memcpy(file->data + at, data, (size_t)length);
}

static void apply(bytes *file, const change *change)
{
    if (change->bytes != NULL)
        put(file, change->at, change->bytes, change->length);
    else if (change->at < file->length)
        set_length(file, change->at);
}

static void forget_changes(disk_file *file)
{
    for (size_t i = 0; i < file->count; i++)
        free(file->changes[i].bytes);
    file->count = 0;
}

static void remember(disk_file *file, sqlite3_int64 at, const void *data, int length)
{
    if (file->count == file->capacity) {
        file->capacity = file->capacity == 0 ? 64 : 2 * file->capacity;
        file->changes = realloc(file->changes, file->capacity * sizeof *file->changes);
    }
    change *made = &file->changes[file->count++];
    *made = (change){at, length, NULL};
    if (data != NULL) {
        made->bytes = malloc((size_t)length);
        if (made->bytes == NULL)
            abort();
        memcpy(made->bytes, data, (size_t)length);
    }
}

// ---- the cut ---------------------------------------------------------------------------------

// Some sectors of a write.
static void apply_torn(bytes *file, const change *change)
{
    for (int at = 0; at < change->length; at += SECTOR) {
        const int length = change->length - at < SECTOR ? change->length - at : SECTOR;
        if (next_random() % 2 == 0)
            put(file, change->at + at, change->bytes + at, length);
    }
}

// A random part of what was not synced, in random order.
static void lose(disk_file *file)
{
    for (size_t i = file->count; i > 1; i--) {
        const size_t other = next_random() % i;
        const change moved = file->changes[i - 1];
        file->changes[i - 1] = file->changes[other];
        file->changes[other] = moved;
    }
    for (size_t i = 0; i < file->count; i++) {
        const uint64_t fate = next_random() % 3;
        if (fate == 0)
            apply(&file->kept, &file->changes[i]);
        else if (fate == 1 && file->changes[i].bytes != NULL)
            apply_torn(&file->kept, &file->changes[i]);
    }
    forget_changes(file);
}

// The system still has what a program wrote that died.
static void keep(disk_file *file)
{
    file->kept.length = 0;
    put(&file->kept, 0, file->seen.data, (int)file->seen.length);
    forget_changes(file);
}

static void end(power_end how)
{
    disk.is_cut = true;
    for (int i = 0; i < FILES; i++) {
        if (how == POWER_DIES)
            keep(&disk.files[i]);
        else
            lose(&disk.files[i]);
    }
}

// Asked before what is called for is done.
static bool cuts(void)
{
    if (disk.is_cut)
        return true;
    disk.calls++;
    const power_end how =
        disk.watcher == NULL ? POWER_STAYS : disk.watcher(disk.context, disk.calls);
    if (how != POWER_STAYS)
        end(how);
    return disk.is_cut;
}

void power_watch(power_watcher watcher, void *context)
{
    disk.calls = 0;
    disk.watcher = watcher;
    disk.context = context;
}

void power_seed(uint64_t seed)
{
    disk.random = seed * 2 + 1;
}

unsigned long power_calls(void)
{
    return disk.calls;
}

void power_restore(void)
{
    for (int i = 0; i < FILES; i++) {
        disk_file *file = &disk.files[i];
        // Shared memory is no file on the disk; one that was deleted is made anew.
        file->seen.length = 0;
        put(&file->seen, 0, file->kept.data, (int)file->kept.length);
        forget_changes(file);
    }
    disk.is_cut = false;
    disk.watcher = NULL;
}

void power_forget(void)
{
    for (int i = 0; i < FILES; i++) {
        forget_changes(&disk.files[i]);
        disk.files[i].seen.length = disk.files[i].kept.length = 0;
        disk.files[i].is_there = false;
        disk.files[i].name[0] = '\0';
    }
    disk.is_cut = false;
    disk.watcher = NULL;
}

// ---- SQLite's calls --------------------------------------------------------------------------

static disk_file *file_of(sqlite3_file *file)
{
    return ((open_one *)file)->file;
}

static int close_file(sqlite3_file *file)
{
    open_one *open = (open_one *)file;
    if (open->is_temporary) {
        forget_changes(open->file);
        free(open->file->changes);
        free(open->file->seen.data);
        free(open->file->kept.data);
        free(open->file);
    }
    return SQLITE_OK;
}

static int read_file(sqlite3_file *file, void *out, int length, sqlite3_int64 at)
{
    const bytes *seen = &file_of(file)->seen;
    if (disk.is_cut)
        return SQLITE_IOERR_READ;
    const sqlite3_int64 there = at >= seen->length ? 0 : seen->length - at;
    const size_t part = (size_t)(there < length ? there : length);
    if (part > 0)
        memcpy(out, seen->data + at, part);
    memset((char *)out + part, 0, (size_t)length - part);
    return part == (size_t)length ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

static int write_file(sqlite3_file *file, const void *data, int length, sqlite3_int64 at)
{
    // The write that is being made when the power goes may be on the disk in part.
    if (!disk.is_cut)
        remember(file_of(file), at, data, length);
    if (cuts())
        return SQLITE_IOERR_WRITE;
    put(&file_of(file)->seen, at, data, length);
    return SQLITE_OK;
}

static int truncate_file(sqlite3_file *file, sqlite3_int64 length)
{
    if (!disk.is_cut)
        remember(file_of(file), length, NULL, 0);
    if (cuts())
        return SQLITE_IOERR_TRUNCATE;
    if (length < file_of(file)->seen.length)
        set_length(&file_of(file)->seen, length);
    return SQLITE_OK;
}

static int sync_file(sqlite3_file *file, int flags)
{
    disk_file *disk_file = file_of(file);
    (void)flags;
    if (cuts())
        return SQLITE_IOERR_FSYNC;
    for (size_t i = 0; i < disk_file->count; i++)
        apply(&disk_file->kept, &disk_file->changes[i]);
    forget_changes(disk_file);
    return SQLITE_OK;
}

static int file_size(sqlite3_file *file, sqlite3_int64 *out)
{
    *out = file_of(file)->seen.length;
    return disk.is_cut ? SQLITE_IOERR_FSTAT : SQLITE_OK;
}

static int lock(sqlite3_file *file, int level)
{
    (void)file;
    (void)level;
    return SQLITE_OK;
}

static int is_reserved(sqlite3_file *file, int *out)
{
    (void)file;
    *out = 0;
    return SQLITE_OK;
}

static int control(sqlite3_file *file, int what, void *argument)
{
    (void)file;
    (void)what;
    (void)argument;
    return SQLITE_NOTFOUND;
}

static int sector_size(sqlite3_file *file)
{
    (void)file;
    return SECTOR;
}

static int characteristics(sqlite3_file *file)
{
    (void)file;
    return 0; // nothing is promised: not even that a sector is written whole or not at all
}

static int map_shared(sqlite3_file *file, int page, int size, int extend, void volatile **out)
{
    (void)file;
    if (page >= SHARED_PAGES)
        return SQLITE_NOMEM;
    if (disk.shared[page] == NULL && extend)
        disk.shared[page] = calloc(1, (size_t)size);
    *out = disk.shared[page];
    return SQLITE_OK;
}

static int lock_shared(sqlite3_file *file, int offset, int count, int flags)
{
    (void)file;
    (void)offset;
    (void)count;
    (void)flags;
    return SQLITE_OK;
}

static void barrier(sqlite3_file *file)
{
    (void)file;
}

// One connection at a time: the shared index dies with it, as with the last of many.
static int unmap_shared(sqlite3_file *file, int remove)
{
    (void)file;
    (void)remove;
    for (int i = 0; i < SHARED_PAGES; i++) {
        free(disk.shared[i]);
        disk.shared[i] = NULL;
    }
    return SQLITE_OK;
}

static disk_file *find_file(const char *name)
{
    disk_file *unused = NULL;
    for (int i = 0; i < FILES; i++) {
        if (strcmp(disk.files[i].name, name) == 0)
            return &disk.files[i];
        if (disk.files[i].name[0] == '\0' && unused == NULL)
            unused = &disk.files[i];
    }
    if (unused != NULL)
        strncpy(unused->name, name, sizeof unused->name - 1);
    return unused;
}

static int open_file(sqlite3_vfs *files, sqlite3_filename name, sqlite3_file *file, int flags,
                     int *out_flags)
{
    static const sqlite3_io_methods methods = {2,
                                               close_file,
                                               read_file,
                                               write_file,
                                               truncate_file,
                                               sync_file,
                                               file_size,
                                               lock,
                                               lock,
                                               is_reserved,
                                               control,
                                               sector_size,
                                               characteristics,
                                               map_shared,
                                               lock_shared,
                                               barrier,
                                               unmap_shared,
                                               NULL,
                                               NULL};
    open_one *open = (open_one *)file;
    (void)files;
    open->is_temporary = name == NULL;
    open->file = name == NULL ? calloc(1, sizeof *open->file) : find_file(name);
    if (open->file == NULL || disk.is_cut)
        return SQLITE_CANTOPEN;
    open->file->is_there = true;
    open->base.pMethods = &methods;
    if (out_flags != NULL)
        *out_flags = flags;
    return SQLITE_OK;
}

// The folder is not synced: after a cut the file may be there again, which is how it is kept.
static int delete_file(sqlite3_vfs *files, const char *name, int sync_folder)
{
    disk_file *file = find_file(name);
    (void)files;
    if (cuts())
        return SQLITE_IOERR_DELETE;
    file->is_there = false;
    file->seen.length = 0;
    forget_changes(file);
    if (sync_folder || next_random() % 2 == 0)
        file->kept.length = 0;
    return SQLITE_OK;
}

static int is_there(sqlite3_vfs *files, const char *name, int flags, int *out)
{
    (void)files;
    (void)flags;
    const disk_file *file = find_file(name);
    *out = file != NULL && (file->seen.length > 0 || (flags == SQLITE_ACCESS_READWRITE));
    return SQLITE_OK;
}

bool power_join(void)
{
    disk.system = sqlite3_vfs_find(NULL);
    disk.ours = *disk.system;
    disk.ours.zName = "power";
    disk.ours.szOsFile = (int)sizeof(open_one);
    disk.ours.xOpen = open_file;
    disk.ours.xDelete = delete_file;
    disk.ours.xAccess = is_there;
    return sqlite3_vfs_register(&disk.ours, 1) == SQLITE_OK;
}
