#include "courier/courier.h"

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

#include "base/memory.h"

#define STREAM "DATELINE"
#define SUBJECT "dateline.shards"
#define CONSUMER "dateline-workers"
#define SERVERS_MOST 16
#define WAIT_MILLISECONDS 1000 // for one answer
#define PATIENCE_SECONDS 60    // for servers that choose a leader
#define SECOND 1000000000LL    // in nanoseconds
#define DUPLICATES (600 * SECOND)

struct courier {
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

static natsStatus set_options(courier *courier, const char *url)
{
    const char *servers[SERVERS_MOST];
    int count = 0;
    courier->servers = memory_copy_text(url);
    natsStatus status =
        courier->servers == NULL ? NATS_NO_MEMORY : natsOptions_Create(&courier->options);
    char *at = courier->servers;
    while (status == NATS_OK && at != NULL && count < SERVERS_MOST) {
        char *comma = strchr(at, ',');
        if (comma != NULL)
            *comma = '\0';
        servers[count++] = at;
        at = comma == NULL ? NULL : comma + 1;
    }
    if (status == NATS_OK)
        status = natsOptions_SetServers(courier->options, servers, count);
    if (status == NATS_OK)
        status = natsOptions_SetMaxReconnect(courier->options, -1);
    if (status == NATS_OK)
        status = natsOptions_SetReconnectWait(courier->options, 100);
    if (status == NATS_OK)
        status = natsOptions_SetPingInterval(courier->options, WAIT_MILLISECONDS);
    if (status == NATS_OK)
        status = natsOptions_SetMaxPingsOut(courier->options, 2);
    return status;
}

// Right after their start servers have no leader yet: a stream is asked for again and again.
static natsStatus make_stream(courier *courier)
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
        config.Replicas = courier->copies;
        config.Duplicates = DUPLICATES;
        jsStreamInfo *info = NULL;
        status = js_GetStreamInfo(&info, courier->context, STREAM, NULL, &code);
        if (status == NATS_OK) {
            jsStreamInfo_Destroy(info);
            return status;
        }
        status = js_AddStream(NULL, courier->context, &config, NULL, &code);
        if (status != NATS_OK)
            pause_a_moment();
    } while (status != NATS_OK && now() < end);
    return status;
}

dateline_status courier_join(courier **out, const char *url, unsigned copies, unsigned seconds,
                             dateline_error *error)
{
    courier *courier = memory_allocate_zeroed(1, sizeof *courier);
    if (courier == NULL)
        return fault(error, DATELINE_NO_MEMORY, "NATS", "no memory");
    courier->copies = copies;
    courier->seconds = seconds;
    natsStatus status = set_options(courier, url);
    if (status == NATS_OK)
        status = natsConnection_Connect(&courier->connection, courier->options);
    jsOptions waiting;
    (void)jsOptions_Init(&waiting);
    waiting.Wait = WAIT_MILLISECONDS;
    if (status == NATS_OK)
        status = natsConnection_JetStream(&courier->context, courier->connection, &waiting);
    if (status == NATS_OK)
        status = make_stream(courier);
    if (status != NATS_OK) {
        courier_leave(courier);
        return fault(error, DATELINE_IO, "NATS", natsStatus_GetText(status));
    }
    *out = courier;
    return DATELINE_OK;
}

void courier_leave(courier *courier)
{
    if (courier == NULL)
        return;
    natsMsg_Destroy(courier->message);
    natsSubscription_Destroy(courier->subscription);
    jsCtx_Destroy(courier->context);
    natsConnection_Destroy(courier->connection);
    natsOptions_Destroy(courier->options);
    memory_release(courier->servers);
    memory_release(courier);
}

// ---- sending ----

dateline_status courier_send(courier *courier, int64_t shard, const char *sha256,
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
        status = js_Publish(NULL, courier->context, SUBJECT, text, length, &options, &code);
        if (status != NATS_OK)
            pause_a_moment();
    } while (status != NATS_OK && now() < end);
    return status == NATS_OK ? DATELINE_OK
                             : fault(error, DATELINE_IO, "NATS", natsStatus_GetText(status));
}

// ---- receiving ----

static natsStatus subscribe(courier *courier)
{
    jsSubOptions options;
    jsErrCode code = 0;
    (void)jsSubOptions_Init(&options);
    options.Stream = STREAM;
    options.ManualAck = true;
    options.Config.AckPolicy = js_AckExplicit;
    options.Config.AckWait = courier->seconds * SECOND;
    options.Config.MaxAckPending = 100000;
    return js_PullSubscribe(&courier->subscription, courier->context, SUBJECT, CONSUMER, NULL,
                            &options, &code);
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

dateline_status courier_receive(courier *courier, int64_t *shard, unsigned milliseconds,
                                dateline_error *error)
{
    natsMsgList list = {0};
    jsErrCode code = 0;
    natsStatus status = courier->subscription == NULL ? subscribe(courier) : NATS_OK;
    if (status == NATS_OK)
        status = natsSubscription_Fetch(&list, courier->subscription, 1, milliseconds, &code);
    if (status == NATS_OK && list.Count > 0) {
        courier->message = list.Msgs[0];
        list.Msgs[0] = NULL;
    }
    natsMsgList_Destroy(&list);
    if (status != NATS_OK && status != NATS_TIMEOUT) {
        pause_a_moment();
        return fault(error, DATELINE_IO, "NATS", natsStatus_GetText(status));
    }
    if (courier->message == NULL)
        return fault(error, DATELINE_NOT_FOUND, "NATS", "no message");
    if (read_message(courier->message, shard))
        return DATELINE_OK;
    courier_later(courier, 10000);
    return fault(error, DATELINE_UNSUPPORTED, "NATS", "a message of another version is left");
}

void courier_working(courier *courier)
{
    if (courier->message != NULL)
        (void)natsMsg_InProgress(courier->message, NULL);
}

dateline_status courier_done(courier *courier, dateline_error *error)
{
    jsErrCode code = 0;
    // When the answer is lost the message comes again, and its shard is done.
    const natsStatus status = natsMsg_AckSync(courier->message, NULL, &code);
    natsMsg_Destroy(courier->message);
    courier->message = NULL;
    return status == NATS_OK ? DATELINE_OK
                             : fault(error, DATELINE_IO, "NATS", natsStatus_GetText(status));
}

void courier_later(courier *courier, unsigned milliseconds)
{
    if (courier->message == NULL)
        return;
    (void)natsMsg_NakWithDelay(courier->message, milliseconds, NULL);
    natsMsg_Destroy(courier->message);
    courier->message = NULL;
}

#else

static dateline_status refuse(dateline_error *error)
{
    return fault(error, DATELINE_UNSUPPORTED, "NATS",
                 "this dateline was built without libnats (doc/dependencies.md)");
}

dateline_status courier_join(courier **out, const char *url, unsigned copies, unsigned seconds,
                             dateline_error *error)
{
    (void)url;
    (void)copies;
    (void)seconds;
    *out = NULL;
    return refuse(error);
}

void courier_leave(courier *courier)
{
    (void)courier;
}

dateline_status courier_send(courier *courier, int64_t shard, const char *sha256,
                             dateline_error *error)
{
    (void)courier;
    (void)shard;
    (void)sha256;
    return refuse(error);
}

dateline_status courier_receive(courier *courier, int64_t *shard, unsigned milliseconds,
                                dateline_error *error)
{
    (void)courier;
    (void)milliseconds;
    *shard = 0;
    return refuse(error);
}

void courier_working(courier *courier)
{
    (void)courier;
}

dateline_status courier_done(courier *courier, dateline_error *error)
{
    (void)courier;
    return refuse(error);
}

void courier_later(courier *courier, unsigned milliseconds)
{
    (void)courier;
    (void)milliseconds;
}

#endif
