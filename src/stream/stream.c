#include "stream/stream.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

static dateline_status fault(dateline_error *error, dateline_status status, const char *what,
                             const char *why)
{
    *error = (dateline_error){.status = status};
    snprintf(error->message, sizeof error->message, "%s: %s", what, why);
    return status;
}

#ifdef DATELINE_HAS_LIBNATS

#include <nats/nats.h>

#define STREAM "DATELINE"
#define SUBJECT "dateline.shards"
#define CONSUMER "dateline-workers"
#define SERVERS_MOST 16
#define WAIT_MILLISECONDS 1000 // for one answer
#define PATIENCE_SECONDS 60    // for servers that choose a leader
#define SECOND 1000000000LL    // in nanoseconds
#define DUPLICATES (600 * SECOND)

struct stream_line {
    natsOptions *options;
    natsConnection *connection;
    jsCtx *context;
    natsSubscription *subscription; // NULL until a message is asked for
    natsMsg *message;               // held; NULL: none
    unsigned copies, seconds;
    char *servers; // of the URL, with NULs for commas
};

static double now(void)
{
    struct timespec time;
    (void)clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void pause_a_moment(void)
{
    (void)nats_Sleep(200);
}

// ---- joining ----

static natsStatus set_options(stream_line *line, const char *url)
{
    const char *servers[SERVERS_MOST];
    int count = 0;
    line->servers = strdup(url);
    natsStatus status = line->servers == NULL ? NATS_NO_MEMORY : natsOptions_Create(&line->options);
    char *at = line->servers;
    while (status == NATS_OK && at != NULL && count < SERVERS_MOST) {
        char *comma = strchr(at, ',');
        if (comma != NULL)
            *comma = '\0';
        servers[count++] = at;
        at = comma == NULL ? NULL : comma + 1;
    }
    if (status == NATS_OK)
        status = natsOptions_SetServers(line->options, servers, count);
    if (status == NATS_OK)
        status = natsOptions_SetMaxReconnect(line->options, -1);
    if (status == NATS_OK)
        status = natsOptions_SetReconnectWait(line->options, 100);
    if (status == NATS_OK)
        status = natsOptions_SetPingInterval(line->options, WAIT_MILLISECONDS);
    if (status == NATS_OK)
        status = natsOptions_SetMaxPingsOut(line->options, 2);
    return status;
}

// Right after their start servers have no leader yet: a stream is asked for again and again.
static natsStatus make_stream(stream_line *line)
{
    const char *subjects[] = {SUBJECT};
    const double end = now() + PATIENCE_SECONDS;
    natsStatus status;
    do {
        jsStreamConfig config;
        jsErrCode code = 0;
        (void)jsStreamConfig_Init(&config);
        config.Name = STREAM;
        config.Subjects = subjects;
        config.SubjectsLen = 1;
        config.Storage = js_FileStorage;
        config.Retention = js_WorkQueuePolicy;
        config.Replicas = line->copies;
        config.Duplicates = DUPLICATES;
        jsStreamInfo *info = NULL;
        status = js_GetStreamInfo(&info, line->context, STREAM, NULL, &code);
        if (status == NATS_OK) {
            jsStreamInfo_Destroy(info);
            return status;
        }
        status = js_AddStream(NULL, line->context, &config, NULL, &code);
        if (status != NATS_OK)
            pause_a_moment();
    } while (status != NATS_OK && now() < end);
    return status;
}

dateline_status stream_join(stream_line **out, const char *url, unsigned copies, unsigned seconds,
                            dateline_error *error)
{
    stream_line *line = calloc(1, sizeof *line);
    if (line == NULL)
        return fault(error, DATELINE_NO_MEMORY, "NATS", "no memory");
    line->copies = copies;
    line->seconds = seconds;
    natsStatus status = set_options(line, url);
    if (status == NATS_OK)
        status = natsConnection_Connect(&line->connection, line->options);
    jsOptions waiting;
    (void)jsOptions_Init(&waiting);
    waiting.Wait = WAIT_MILLISECONDS;
    if (status == NATS_OK)
        status = natsConnection_JetStream(&line->context, line->connection, &waiting);
    if (status == NATS_OK)
        status = make_stream(line);
    if (status != NATS_OK) {
        stream_leave(line);
        return fault(error, DATELINE_IO, "NATS", natsStatus_GetText(status));
    }
    *out = line;
    return DATELINE_OK;
}

void stream_leave(stream_line *line)
{
    if (line == NULL)
        return;
    natsMsg_Destroy(line->message);
    natsSubscription_Destroy(line->subscription);
    jsCtx_Destroy(line->context);
    natsConnection_Destroy(line->connection);
    natsOptions_Destroy(line->options);
    free(line->servers);
    free(line);
}

// ---- sending ----

dateline_status stream_send(stream_line *line, int64_t shard, const char *sha256,
                            dateline_error *error)
{
    char text[64];
    const int length = snprintf(text, sizeof text, "{\"v\":1,\"shard\":%lld}", (long long)shard);
    const double end = now() + PATIENCE_SECONDS;
    natsStatus status;
    do {
        jsPubOptions options;
        jsErrCode code = 0;
        (void)jsPubOptions_Init(&options);
        options.MsgId = sha256;
        options.MaxWait = WAIT_MILLISECONDS;
        status = js_Publish(NULL, line->context, SUBJECT, text, length, &options, &code);
        if (status != NATS_OK)
            pause_a_moment();
    } while (status != NATS_OK && now() < end);
    return status == NATS_OK ? DATELINE_OK
                             : fault(error, DATELINE_IO, "NATS", natsStatus_GetText(status));
}

// ---- receiving ----

static natsStatus subscribe(stream_line *line)
{
    jsSubOptions options;
    jsErrCode code = 0;
    (void)jsSubOptions_Init(&options);
    options.Stream = STREAM;
    options.ManualAck = true;
    options.Config.AckPolicy = js_AckExplicit;
    options.Config.AckWait = line->seconds * SECOND;
    options.Config.MaxAckPending = 100000;
    return js_PullSubscribe(&line->subscription, line->context, SUBJECT, CONSUMER, NULL, &options,
                            &code);
}

// `{"v":1,"shard":7}`; false for what a newer program sent.
static bool read_message(const natsMsg *message, int64_t *shard)
{
    static const char beginning[] = "{\"v\":1,\"shard\":";
    char text[64];
    char *end = NULL;
    const int length = natsMsg_GetDataLength(message);
    if (length <= 0 || (size_t)length >= sizeof text)
        return false;
    memcpy(text, natsMsg_GetData(message), (size_t)length);
    text[length] = '\0';
    if (strncmp(text, beginning, sizeof beginning - 1) != 0)
        return false;
    *shard = strtoll(text + sizeof beginning - 1, &end, 10);
    return *shard > 0 && strcmp(end, "}") == 0;
}

dateline_status stream_receive(stream_line *line, int64_t *shard, unsigned milliseconds,
                               dateline_error *error)
{
    natsMsgList list = {0};
    jsErrCode code = 0;
    natsStatus status = line->subscription == NULL ? subscribe(line) : NATS_OK;
    if (status == NATS_OK)
        status = natsSubscription_Fetch(&list, line->subscription, 1, milliseconds, &code);
    if (status == NATS_OK && list.Count > 0) {
        line->message = list.Msgs[0];
        list.Msgs[0] = NULL;
    }
    natsMsgList_Destroy(&list);
    if (status != NATS_OK && status != NATS_TIMEOUT) {
        pause_a_moment();
        return fault(error, DATELINE_IO, "NATS", natsStatus_GetText(status));
    }
    if (line->message == NULL)
        return fault(error, DATELINE_NOT_FOUND, "NATS", "no message");
    if (read_message(line->message, shard))
        return DATELINE_OK;
    stream_later(line, 10000);
    return fault(error, DATELINE_UNSUPPORTED, "NATS", "a message of another version is left");
}

void stream_working(stream_line *line)
{
    if (line->message != NULL)
        (void)natsMsg_InProgress(line->message, NULL);
}

dateline_status stream_done(stream_line *line, dateline_error *error)
{
    jsErrCode code = 0;
    // When the answer is lost the message comes again, and its shard is done.
    const natsStatus status = natsMsg_AckSync(line->message, NULL, &code);
    natsMsg_Destroy(line->message);
    line->message = NULL;
    return status == NATS_OK ? DATELINE_OK
                             : fault(error, DATELINE_IO, "NATS", natsStatus_GetText(status));
}

void stream_later(stream_line *line, unsigned milliseconds)
{
    if (line->message == NULL)
        return;
    (void)natsMsg_NakWithDelay(line->message, milliseconds, NULL);
    natsMsg_Destroy(line->message);
    line->message = NULL;
}

#else

static dateline_status refuse(dateline_error *error)
{
    return fault(error, DATELINE_UNSUPPORTED, "NATS",
                 "this dateline was built without libnats (doc/dependencies.md)");
}

dateline_status stream_join(stream_line **out, const char *url, unsigned copies, unsigned seconds,
                            dateline_error *error)
{
    (void)url;
    (void)copies;
    (void)seconds;
    *out = NULL;
    return refuse(error);
}

void stream_leave(stream_line *line)
{
    (void)line;
}

dateline_status stream_send(stream_line *line, int64_t shard, const char *sha256,
                            dateline_error *error)
{
    (void)line;
    (void)shard;
    (void)sha256;
    return refuse(error);
}

dateline_status stream_receive(stream_line *line, int64_t *shard, unsigned milliseconds,
                               dateline_error *error)
{
    (void)line;
    (void)milliseconds;
    *shard = 0;
    return refuse(error);
}

void stream_working(stream_line *line)
{
    (void)line;
}

dateline_status stream_done(stream_line *line, dateline_error *error)
{
    (void)line;
    return refuse(error);
}

void stream_later(stream_line *line, unsigned milliseconds)
{
    (void)line;
    (void)milliseconds;
}

#endif
