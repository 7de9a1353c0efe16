#include "fetch/fetch.h"

#include <curl/curl.h>
#include <stdio.h>
#include <time.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "fetch/feed_links.h"
#include "fetch/robots.h"
#include "fetch/warc_file.h"

#define AGENT "dateline"
#define AGENT_LINE "dateline/0.1 (reads news; obeys robots.txt for \"dateline\")"
#define HEAD_LIMIT ((size_t)256 << 10)
#define REDIRECTS 5
#define ADDRESS_LIMIT 4096
#define HOST_LIMIT 300
#define HOSTS 64
#define QUIET_LIMIT 86400 // seconds that a host may ask for

// A host that was asked, and what it allows.
typedef struct host {
    char name[HOST_LIMIT]; // "https://x.example:8080"
    char *robots;          // owned, NULL: all is allowed
    size_t robots_length;
    bool is_closed;        // robots.txt could not be had, so nothing may be
    dateline_error reason; // why
    struct timespec asked;
    struct timespec until; // it has asked for quiet until then
} host;

struct fetcher {
    fetch_options options;
    warc_file *file;
    CURL *curl;
    buffer head, body; // of the answer being received
    host hosts[HOSTS];
    size_t host_count, next_host;
    fetch_counts counts;
};

// ---- one answer ------------------------------------------------------------------------------

static size_t take_head(char *bytes, size_t size, size_t count, void *context)
{
    fetcher *fetcher = context;
    slice line = {bytes, size * count};
    // Each hop of a redirect has a head of its own; the last one counts.
    if (slice_starts_with(line, SLICE("HTTP/")))
        buffer_restart(&fetcher->head);
    buffer_add(&fetcher->head, line);
    return fetcher->head.failed ? 0 : line.length;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *context)
{
    fetcher *fetcher = context;
    buffer_add(&fetcher->body, (slice){bytes, size * count});
    return fetcher->body.failed ? 0 : size * count;
}

static void set_limits(const fetcher *fetcher, bool follows)
{
    CURL *curl = fetcher->curl;
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, follows ? 1L : 0L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, (long)REDIRECTS);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)fetcher->options.seconds);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, (long)fetcher->options.seconds);
    curl_easy_setopt(curl, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)FETCH_BODY_LIMIT);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, AGENT_LINE);
}

// A question: headers may be NULL; whether redirects are followed unasked.
typedef struct question {
    const char *address;
    struct curl_slist *headers;
    bool follows;
} question;

// *status is the last answer's.
static dateline_status ask(fetcher *fetcher, question question, long *status, dateline_error *error)
{
    CURL *curl = fetcher->curl;
    char reason[CURL_ERROR_SIZE] = "";
    curl_easy_reset(curl);
    set_limits(fetcher, question.follows);
    buffer_restart(&fetcher->head);
    buffer_restart(&fetcher->body);
    curl_easy_setopt(curl, CURLOPT_URL, question.address);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, question.headers);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, take_head);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, fetcher);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, fetcher);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, reason);
    CURLcode code = curl_easy_perform(curl);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, NULL);
    if (fetcher->body.failed || code == CURLE_FILESIZE_EXCEEDED)
        return error_set(error, DATELINE_LIMIT, 0, 0, "%s: the answer is longer than %zu bytes",
                         question.address, FETCH_BODY_LIMIT);
    if (code != CURLE_OK)
        return error_set(error, DATELINE_IO, 0, 0, "%s: %s", question.address,
                         reason[0] != '\0' ? reason : curl_easy_strerror(code));
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, status);
    return DATELINE_OK;
}

// ---- hosts -----------------------------------------------------------------------------------

// "https://x.example/a?b" -> "https://x.example" and "/a?b"; false when it is no such address.
static bool split_address(char origin[HOST_LIMIT], slice *path, const char *address)
{
    slice whole = slice_from_string(address);
    size_t scheme = slice_find(whole, SLICE("://"));
    if (scheme == SIZE_MAX || whole.length >= ADDRESS_LIMIT ||
        !(slice_starts_with(whole, SLICE("http://")) ||
          slice_starts_with(whole, SLICE("https://"))))
        return false;
    size_t end = scheme + 3;
    while (end < whole.length && strchr("/?#", whole.data[end]) == NULL)
        end++;
    if (end == scheme + 3 || end >= HOST_LIMIT)
        return false;
    memcpy(origin, whole.data, end);
    origin[end] = '\0';
    *path = (slice){whole.data + end, whole.length - end};
    path->length = strcspn(path->data, "#");
    if (path->length == 0)
        *path = SLICE("/");
    return true;
}

// 4xx: the site has no rules. Anything else that is no rules: nothing may be fetched (RFC
// 9309, 2.3).
static void read_robots(fetcher *fetcher, host *host)
{
    char address[HOST_LIMIT + 16];
    long status = 0;
    snprintf(address, sizeof address, "%s/robots.txt", host->name);
    bool is_asked =
        ask(fetcher, (question){address, NULL, true}, &status, &host->reason) == DATELINE_OK;
    host->is_closed = !is_asked || status >= 500 || (status >= 300 && status < 400);
    if (is_asked && host->is_closed)
        (void)error_set(&host->reason, DATELINE_IO, 0, 0, "%s: HTTP status %ld", address, status);
    if (!is_asked || status != 200 || fetcher->body.length == 0)
        return;
    host->robots = memory_allocate(fetcher->body.length);
    host->is_closed = host->robots == NULL;
    if (host->robots == NULL)
        return;
    memcpy(host->robots, fetcher->body.data, fetcher->body.length);
    host->robots_length = fetcher->body.length;
}

// The host, from the few that are remembered; the one longest ago gives way.
static host *find_host(fetcher *fetcher, const char *origin)
{
    for (size_t i = 0; i < fetcher->host_count; i++)
        if (strcmp(fetcher->hosts[i].name, origin) == 0)
            return &fetcher->hosts[i];
    size_t index =
        fetcher->host_count < HOSTS ? fetcher->host_count++ : fetcher->next_host++ % HOSTS;
    host *host = &fetcher->hosts[index];
    memory_release(host->robots);
    *host = (struct host){.robots = NULL};
    snprintf(host->name, sizeof host->name, "%s", origin);
    read_robots(fetcher, host);
    return host;
}

static int64_t milliseconds_since(const struct timespec *then)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (now.tv_sec - then->tv_sec) * INT64_C(1000) + (now.tv_nsec - then->tv_nsec) / 1000000;
}

static void rest(int64_t milliseconds)
{
    if (milliseconds > 0) {
        struct timespec pause = {milliseconds / 1000, milliseconds % 1000 * 1000000};
        nanosleep(&pause, NULL);
    }
}

// Until the pause between two questions has passed, and the quiet that the host has asked for.
static void wait_for(host *host, unsigned milliseconds)
{
    rest(host->until.tv_sec == 0 ? 0 : -milliseconds_since(&host->until));
    rest(host->asked.tv_sec == 0 ? 0 : (int64_t)milliseconds - milliseconds_since(&host->asked));
    clock_gettime(CLOCK_MONOTONIC, &host->asked);
}

// A site that is asked too much, or is down for a while, says when it may be asked again
// (RFC 9110, 10.2.3), in seconds or as a time; curl reads both. False when it does not.
static bool is_put_off(fetcher *fetcher, host *host, long status)
{
    curl_off_t seconds = 0;
    if (status != 429 && status != 503)
        return false;
    curl_easy_getinfo(fetcher->curl, CURLINFO_RETRY_AFTER, &seconds);
    if (seconds <= 0)
        return false;
    if (seconds > QUIET_LIMIT)
        seconds = QUIET_LIMIT;
    clock_gettime(CLOCK_MONOTONIC, &host->until);
    host->until.tv_sec += (time_t)seconds;
    return true;
}

// How long a host wants quiet yet, in seconds.
static long quiet_left(const host *host)
{
    const int64_t left = host->until.tv_sec == 0 ? 0 : -milliseconds_since(&host->until);
    return left > 0 ? (long)((left + 999) / 1000) : 0;
}

// ---- pages -----------------------------------------------------------------------------------

static struct curl_slist *conditions(const warc_known *known)
{
    char line[ADDRESS_LIMIT];
    struct curl_slist *headers = NULL;
    if (known == NULL)
        return NULL;
    if (known->etag.length > 0 && known->etag.length < sizeof line - 20) {
        snprintf(line, sizeof line, "If-None-Match: %.*s", (int)known->etag.length,
                 known->etag.data);
        headers = curl_slist_append(headers, line);
    }
    if (known->modified.length > 0 && known->modified.length < sizeof line - 20) {
        snprintf(line, sizeof line, "If-Modified-Since: %.*s", (int)known->modified.length,
                 known->modified.data);
        headers = curl_slist_append(headers, line);
    }
    return headers;
}

static dateline_status keep(fetcher *fetcher, const char *address, long status,
                            dateline_error *error)
{
    if (status == 304) {
        fetcher->counts.unchanged++;
        return error_set(error, DATELINE_NOT_FOUND, 0, 0, "%s: not changed", address);
    }
    if (status != 200) {
        fetcher->counts.failed++;
        return error_set(error, DATELINE_BAD_INPUT, 0, 0, "%s: HTTP status %ld", address, status);
    }
    dateline_status kept =
        warc_file_add(fetcher->file, slice_from_string(address), buffer_slice(&fetcher->head),
                      buffer_slice(&fetcher->body), error);
    fetcher->counts.fetched += kept == DATELINE_OK;
    return kept;
}

// The host of an address, when it lets us ask for it now.
static dateline_status admit(host **out, fetcher *fetcher, const char *address,
                             dateline_error *error)
{
    char origin[HOST_LIMIT];
    slice path;
    if (!split_address(origin, &path, address)) {
        fetcher->counts.failed++;
        return error_set(error, DATELINE_USAGE, 0, 0, "%s: no address of the web", address);
    }
    host *host = *out = find_host(fetcher, origin);
    if (host->is_closed) {
        fetcher->counts.failed++;
        return error_set(error, DATELINE_IO, 0, 0,
                         "%s: not asked for, as the site's rules cannot be read: %s", address,
                         host->reason.message);
    }
    if (quiet_left(host) > (long)fetcher->options.seconds) {
        fetcher->counts.failed++;
        return error_set(error, DATELINE_IO, 0, 0,
                         "%s: not asked for, as the site wants no question for %ld seconds",
                         address, quiet_left(host));
    }
    if (!robots_allow((slice){host->robots, host->robots_length}, SLICE(AGENT), path)) {
        fetcher->counts.refused++;
        return error_set(error, DATELINE_UNSUPPORTED, 0, 0, "%s: the site's robots.txt forbids it",
                         address);
    }
    return DATELINE_OK;
}

static bool is_redirect(long status)
{
    return status >= 300 && status < 400 && status != 304;
}

// Asks once; and once more when the site says that it will answer before long.
static dateline_status ask_host(fetcher *fetcher, host *host, question question, long *status,
                                dateline_error *error)
{
    for (int attempt = 0;; attempt++) {
        wait_for(host, fetcher->options.pause);
        const dateline_status done = ask(fetcher, question, status, error);
        fetcher->counts.failed += done != DATELINE_OK;
        if (done != DATELINE_OK || !is_put_off(fetcher, host, *status) || attempt > 0 ||
            quiet_left(host) > (long)fetcher->options.seconds)
            return done;
    }
}

// Asks for an address and for those it leads to; each must be allowed where it lies.
static dateline_status ask_along(fetcher *fetcher, question question, long *status,
                                 dateline_error *error)
{
    char at[ADDRESS_LIMIT];
    const char *next = question.address;
    for (int hops = 0; hops <= REDIRECTS && next != NULL; hops++) {
        host *host = NULL;
        snprintf(at, sizeof at, "%s", next);
        question.address = at;
        dateline_status done = admit(&host, fetcher, at, error);
        if (done == DATELINE_OK)
            done = ask_host(fetcher, host, question, status, error);
        if (done != DATELINE_OK || !is_redirect(*status))
            return done;
        curl_easy_getinfo(fetcher->curl, CURLINFO_REDIRECT_URL, &next);
    }
    if (next == NULL)
        return DATELINE_OK;
    fetcher->counts.failed++;
    return error_set(error, DATELINE_IO, 0, 0, "%s: more than %d redirects", at, REDIRECTS);
}

dateline_status fetch_page(fetcher *fetcher, const char *address, dateline_error *error)
{
    long status = 0;
    struct curl_slist *headers =
        conditions(warc_file_find(fetcher->file, slice_from_string(address)));
    dateline_status done = ask_along(fetcher, (question){address, headers, false}, &status, error);
    curl_slist_free_all(headers);
    return done == DATELINE_OK ? keep(fetcher, address, status, error) : done;
}

static void fetch_links(fetcher *fetcher, const slice *links, uint32_t count,
                        void (*tell)(void *context, const dateline_error *error), void *context)
{
    for (uint32_t i = 0; i < count; i++) {
        char address[ADDRESS_LIMIT];
        dateline_error error = {0};
        if (links[i].length >= sizeof address)
            continue;
        snprintf(address, sizeof address, "%.*s", (int)links[i].length, links[i].data);
        dateline_status status = fetch_page(fetcher, address, &error);
        if (status != DATELINE_OK && status != DATELINE_NOT_FOUND)
            tell(context, &error);
    }
}

dateline_status fetch_feed(fetcher *fetcher, const char *address,
                           void (*tell)(void *context, const dateline_error *error), void *context,
                           dateline_error *error)
{
    dateline_status status = fetch_page(fetcher, address, error);
    if (status != DATELINE_OK)
        return status;
    arena *arena;
    status = arena_open(&arena, 2 * FETCH_BODY_LIMIT, error);
    if (status != DATELINE_OK)
        return status;
    slice *links;
    slice feed = arena_copy(arena, buffer_slice(&fetcher->body));
    uint32_t count = feed_links_find(&links, arena, feed, fetcher->options.most);
    if (count == 0)
        status = error_set(error, DATELINE_BAD_INPUT, 0, 0, "%s: no feed, or one without links",
                           address);
    fetch_links(fetcher, links, count, tell, context);
    arena_close(arena);
    return status;
}

void fetch_count(const fetcher *fetcher, fetch_counts *out)
{
    *out = fetcher->counts;
}

// ---- opening ---------------------------------------------------------------------------------

dateline_status fetch_open(fetcher **out, const fetch_options *options, dateline_error *error)
{
    fetcher *fetcher = memory_allocate_zeroed(1, sizeof *fetcher);
    if (fetcher == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to fetch");
    fetcher->options = *options;
    buffer_init(&fetcher->head, HEAD_LIMIT);
    buffer_init(&fetcher->body, FETCH_BODY_LIMIT);
    fetcher->curl = curl_easy_init();
    dateline_status status = fetcher->curl == NULL
                                 ? error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to fetch")
                                 : warc_file_open(&fetcher->file, options->output, error);
    if (status != DATELINE_OK) {
        fetch_close(fetcher);
        return status;
    }
    *out = fetcher;
    return DATELINE_OK;
}

void fetch_close(fetcher *fetcher)
{
    if (fetcher == NULL)
        return;
    if (fetcher->curl != NULL)
        curl_easy_cleanup(fetcher->curl);
    warc_file_close(fetcher->file);
    for (size_t i = 0; i < HOSTS; i++)
        memory_release(fetcher->hosts[i].robots);
    buffer_clear(&fetcher->head);
    buffer_clear(&fetcher->body);
    memory_release(fetcher);
}
