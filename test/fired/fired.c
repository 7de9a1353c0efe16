// Notes in files which rows of which tables answer while the tests run: see store/fired.h. The
// files are mapped and shared, so that nothing is lost of a process that is locked in or killed.
#include "store/fired.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#define MOST_TABLES 4096u // of all lexicons that are open at one time

// The text of a table in memory, and its bytes in the file: one for each of the text's.
typedef struct noted {
    const char *text;
    size_t length;
    uint8_t *marks;
} noted;

static noted tables[MOST_TABLES];
static uint32_t table_count;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static uint8_t *map_marks(const char *folder, const char *name, size_t length)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%s.%zu", folder, name, length);
    for (char *at = path + strlen(folder) + 1; *at != '\0'; at++)
        if (*at == '/')
            *at = '.';
    const int file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (file < 0)
        return NULL;
    void *marks = MAP_FAILED;
    if (ftruncate(file, (off_t)length) == 0)
        marks = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    return marks == MAP_FAILED ? NULL : marks;
}

// Where a lexicon was closed another may be mapped.
static void forget(const char *text, size_t length)
{
    for (uint32_t i = table_count; i-- > 0;) {
        if (tables[i].text < text + length && text < tables[i].text + tables[i].length) {
            munmap(tables[i].marks, tables[i].length);
            tables[i] = tables[--table_count];
        }
    }
}

static bool is_noted(const char *text, size_t length)
{
    for (uint32_t i = 0; i < table_count; i++)
        if (tables[i].text == text && tables[i].length == length)
            return true;
    return false;
}

void fired_open(const char *name, const char *text, size_t length)
{
    const char *folder = getenv("DATELINE_FIRED_TO");
    if (folder == NULL || length == 0)
        return;
    pthread_mutex_lock(&lock);
    if (!is_noted(text, length)) {
        forget(text, length);
        uint8_t *marks = table_count == MOST_TABLES ? NULL : map_marks(folder, name, length);
        if (marks != NULL)
            tables[table_count++] = (noted){text, length, marks};
    }
    pthread_mutex_unlock(&lock);
}

void fired_mark(slice cell, fired_way way)
{
    if (cell.data == NULL)
        return;
    pthread_mutex_lock(&lock);
    for (uint32_t i = 0; i < table_count; i++) {
        const size_t at = (size_t)(cell.data - tables[i].text);
        if (cell.data >= tables[i].text && at < tables[i].length) {
            if ((tables[i].marks[at] & way) == 0)
                __atomic_fetch_or(&tables[i].marks[at], (uint8_t)way, __ATOMIC_RELAXED);
            break;
        }
    }
    pthread_mutex_unlock(&lock);
}
