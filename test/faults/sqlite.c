// SQLite's allocations and calls on files, made to fail like our own.
#include <malloc.h>
#include <sqlite3.h>
#include <string.h>

#include "base/memory.h"
#include "faults.h"

// ---- memory ----------------------------------------------------------------------------------

static void *allocate(int size)
{
    return memory_allocate((size_t)size);
}

static void *resize(void *block, int size)
{
    return memory_resize(block, (size_t)size);
}

static int size_of(void *block)
{
    return (int)malloc_usable_size(block);
}

static int round_up(int size)
{
    return (size + 7) & ~7;
}

static int start(void *context)
{
    (void)context;
    return SQLITE_OK;
}

static void stop(void *context)
{
    (void)context;
}

// ---- files -----------------------------------------------------------------------------------

typedef struct faulty_file {
    sqlite3_file base;
    max_align_t real[]; // the system's
} faulty_file;

static sqlite3_vfs *system_files;
static sqlite3_vfs faulty_files;

static sqlite3_file *real_of(sqlite3_file *file)
{
    return (sqlite3_file *)((faulty_file *)file)->real;
}

// The code to fail with, or SQLITE_OK. SQLite tries again by itself when a signal breaks a call
// off, and joins short counts; a short write is what is left of a full disk.
static int fault(int code)
{
    const fault_way way = fault_current_way();
    if (way == FAULT_EINTR || (way == FAULT_SHORT && code != SQLITE_IOERR_WRITE) ||
        !fault_fails(FAULT_FILE))
        return SQLITE_OK;
    return way == FAULT_EIO || code != SQLITE_IOERR_WRITE ? code : SQLITE_FULL;
}

static int close_file(sqlite3_file *file)
{
    return real_of(file)->pMethods->xClose(real_of(file));
}

static int read_file(sqlite3_file *file, void *bytes, int length, sqlite3_int64 at)
{
    const int code = fault(SQLITE_IOERR_READ);
    return code != SQLITE_OK ? code
                             : real_of(file)->pMethods->xRead(real_of(file), bytes, length, at);
}

static int write_file(sqlite3_file *file, const void *bytes, int length, sqlite3_int64 at)
{
    const int code = fault(SQLITE_IOERR_WRITE);
    if (code != SQLITE_OK && fault_current_way() == FAULT_SHORT)
        (void)real_of(file)->pMethods->xWrite(real_of(file), bytes, length / 2, at);
    return code != SQLITE_OK ? code
                             : real_of(file)->pMethods->xWrite(real_of(file), bytes, length, at);
}

static int truncate_file(sqlite3_file *file, sqlite3_int64 size)
{
    const int code = fault(SQLITE_IOERR_TRUNCATE);
    return code != SQLITE_OK ? code : real_of(file)->pMethods->xTruncate(real_of(file), size);
}

// The sweep needs no power loss to be survived: nothing is waited for.
static int sync_file(sqlite3_file *file, int flags)
{
    (void)file;
    (void)flags;
    return fault(SQLITE_IOERR_FSYNC);
}

static int file_size(sqlite3_file *file, sqlite3_int64 *size)
{
    const int code = fault(SQLITE_IOERR_FSTAT);
    return code != SQLITE_OK ? code : real_of(file)->pMethods->xFileSize(real_of(file), size);
}

static int lock_file(sqlite3_file *file, int level)
{
    const int code = fault(SQLITE_IOERR_LOCK);
    return code != SQLITE_OK ? code : real_of(file)->pMethods->xLock(real_of(file), level);
}

static int unlock_file(sqlite3_file *file, int level)
{
    return real_of(file)->pMethods->xUnlock(real_of(file), level);
}

static int is_reserved(sqlite3_file *file, int *out)
{
    return real_of(file)->pMethods->xCheckReservedLock(real_of(file), out);
}

static int control_file(sqlite3_file *file, int what, void *argument)
{
    return real_of(file)->pMethods->xFileControl(real_of(file), what, argument);
}

static int sector_size(sqlite3_file *file)
{
    return real_of(file)->pMethods->xSectorSize(real_of(file));
}

static int characteristics(sqlite3_file *file)
{
    return real_of(file)->pMethods->xDeviceCharacteristics(real_of(file));
}

static int map_shared(sqlite3_file *file, int page, int size, int extend, void volatile **out)
{
    const int code = fault(SQLITE_IOERR_SHMMAP);
    return code != SQLITE_OK
               ? code
               : real_of(file)->pMethods->xShmMap(real_of(file), page, size, extend, out);
}

static int lock_shared(sqlite3_file *file, int offset, int count, int flags)
{
    return real_of(file)->pMethods->xShmLock(real_of(file), offset, count, flags);
}

static void shared_barrier(sqlite3_file *file)
{
    real_of(file)->pMethods->xShmBarrier(real_of(file));
}

static int unmap_shared(sqlite3_file *file, int remove)
{
    return real_of(file)->pMethods->xShmUnmap(real_of(file), remove);
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
                                               lock_file,
                                               unlock_file,
                                               is_reserved,
                                               control_file,
                                               sector_size,
                                               characteristics,
                                               map_shared,
                                               lock_shared,
                                               shared_barrier,
                                               unmap_shared,
                                               NULL,
                                               NULL};
    (void)files;
    file->pMethods = NULL;
    int code = fault(SQLITE_CANTOPEN);
    if (code == SQLITE_OK)
        code = system_files->xOpen(system_files, name, real_of(file), flags, out_flags);
    if (code == SQLITE_OK)
        file->pMethods = &methods;
    return code;
}

static int delete_file(sqlite3_vfs *files, const char *name, int sync_folder)
{
    (void)files;
    const int code = fault(SQLITE_IOERR_DELETE);
    return code != SQLITE_OK ? code : system_files->xDelete(system_files, name, sync_folder);
}

static int is_there(sqlite3_vfs *files, const char *name, int flags, int *out)
{
    (void)files;
    const int code = fault(SQLITE_IOERR_ACCESS);
    return code != SQLITE_OK ? code : system_files->xAccess(system_files, name, flags, out);
}

bool sqlite_join_faults(void)
{
    static sqlite3_mem_methods memory = {allocate, memory_release, resize, size_of,
                                         round_up, start,          stop,   NULL};
    // The statistics make SQLite count what it holds; the look-aside would hide allocations.
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &memory) != SQLITE_OK ||
        sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0) != SQLITE_OK ||
        sqlite3_initialize() != SQLITE_OK)
        return false;
    system_files = sqlite3_vfs_find(NULL);
    faulty_files = *system_files;
    faulty_files.zName = "faulty";
    faulty_files.szOsFile = (int)sizeof(faulty_file) + system_files->szOsFile;
    faulty_files.xOpen = open_file;
    faulty_files.xDelete = delete_file;
    faulty_files.xAccess = is_there;
    return sqlite3_vfs_register(&faulty_files, 1) == SQLITE_OK;
}
