#include "sandbox/channel.h"

#include <errno.h>
#include <poll.h>
#include <sys/socket.h>

#include "base/file.h"

typedef struct header {
    uint32_t kind, length;
} header;

typedef union file_room {
    struct cmsghdr align;
    char bytes[CMSG_SPACE(sizeof(int))];
} file_room;

void channel_message_init(channel_message *message, size_t limit)
{
    *message = (channel_message){.file = -1};
    buffer_init(&message->bytes, limit);
}

void channel_message_clear(channel_message *message)
{
    buffer_clear(&message->bytes);
    if (message->file >= 0)
        (void)file_close(message->file);
    message->file = -1;
}

static void put_file(struct msghdr *envelope, file_room *room, int file)
{
    *room = (file_room){0};
    envelope->msg_control = room->bytes;
    envelope->msg_controllen = sizeof room->bytes;
    struct cmsghdr *control = CMSG_FIRSTHDR(envelope);
    control->cmsg_level = SOL_SOCKET;
    control->cmsg_type = SCM_RIGHTS;
    control->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(control), &file, sizeof file);
}

// Sends some of what is left; 0 when nothing could be sent.
static size_t send_some(int channel, struct iovec parts[2], int file)
{
    file_room room;
    struct msghdr envelope = {.msg_iov = parts, .msg_iovlen = 2};
    if (file >= 0)
        put_file(&envelope, &room, file);
    ssize_t sent;
    do {
        sent = sendmsg(channel, &envelope, MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    return sent < 0 ? 0 : (size_t)sent;
}

bool channel_send(int channel, uint32_t kind, slice bytes, int file)
{
    header head = {kind, (uint32_t)bytes.length};
    struct iovec parts[2] = {{&head, sizeof head}, {(void *)(uintptr_t)bytes.data, bytes.length}};
    if (bytes.length > UINT32_MAX)
        return false;
    while (parts[0].iov_len + parts[1].iov_len > 0) {
        size_t sent = send_some(channel, parts, file);
        if (sent == 0)
            return false;
        file = -1;
        for (int i = 0; i < 2; i++) {
            const size_t step = sent < parts[i].iov_len ? sent : parts[i].iov_len;
            if (step > 0)
                parts[i].iov_base = (char *)parts[i].iov_base + step;
            parts[i].iov_len -= step;
            sent -= step;
        }
    }
    return true;
}

static void take_file(channel_message *out, struct msghdr *envelope)
{
    const struct cmsghdr *control = CMSG_FIRSTHDR(envelope);
    if (control == NULL || control->cmsg_level != SOL_SOCKET || control->cmsg_type != SCM_RIGHTS ||
        control->cmsg_len != CMSG_LEN(sizeof(int)))
        return;
    if (out->file >= 0)
        (void)file_close(out->file);
    memcpy(&out->file, CMSG_DATA(control), sizeof out->file);
}

static bool await(int channel, uint32_t seconds, bool *is_late)
{
    struct pollfd waiting = {.fd = channel, .events = POLLIN};
    if (seconds == 0)
        return true;
    int ready;
    do {
        ready = poll(&waiting, 1, (int)(seconds * 1000));
    } while (ready < 0 && errno == EINTR);
    if (ready == 0 && is_late != NULL)
        *is_late = true;
    return ready > 0;
}

static bool receive_all(channel_message *out, int channel, char *to, size_t length, bool takes_file,
                        uint32_t seconds, bool *is_late)
{
    while (length > 0) {
        file_room room;
        struct iovec part = {to, length};
        struct msghdr envelope = {.msg_iov = &part, .msg_iovlen = 1};
        if (takes_file) {
            envelope.msg_control = room.bytes;
            envelope.msg_controllen = sizeof room.bytes;
        }
        if (!await(channel, seconds, is_late))
            return false;
        const ssize_t got = recvmsg(channel, &envelope, MSG_CMSG_CLOEXEC);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        if (takes_file)
            take_file(out, &envelope);
        to += got;
        length -= (size_t)got;
    }
    return true;
}

bool channel_receive(channel_message *out, int channel, bool takes_file, uint32_t seconds,
                     bool *is_late)
{
    header head;
    buffer_restart(&out->bytes);
    if (!receive_all(out, channel, (char *)&head, sizeof head, takes_file, seconds, is_late))
        return false;
    out->kind = head.kind;
    if (head.length == 0)
        return true;
    char *room = buffer_reserve(&out->bytes, head.length);
    if (room == NULL)
        return false;
    out->bytes.length += head.length;
    return receive_all(out, channel, room, head.length, false, seconds, is_late);
}
