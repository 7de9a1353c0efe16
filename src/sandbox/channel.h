// Messages over a pair of connected sockets, each with a kind, bytes, and perhaps a descriptor.
#ifndef SANDBOX_CHANNEL_H
#define SANDBOX_CHANNEL_H

#include "base/buffer.h"

typedef struct channel_message {
    uint32_t kind;
    buffer bytes; // owned; its limit is that of what is received
    int file;     // a descriptor that came with it, now the receiver's, or -1
} channel_message;

// limit: bytes of a message at most.
void channel_message_init(channel_message *message, size_t limit);
// Frees the bytes and closes the file.
void channel_message_clear(channel_message *message);

// file: a descriptor to be given along, or -1. False when the other side is gone.
bool channel_send(int channel, uint32_t kind, slice bytes, int file);
// The next message. takes_file: keep a descriptor that comes along. False when the other side is
// gone, or what it says is longer than the limit, or nothing came for `seconds` (0: wait for ever);
// *is_late says that it was the last.
bool channel_receive(channel_message *out, int channel, bool takes_file, uint32_t seconds,
                     bool *is_late);

#endif
