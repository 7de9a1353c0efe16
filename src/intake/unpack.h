// Unpacking gzip and zstd as a stream. Files on the web are many small members one behind the
// other, and often broken: members are unpacked one by one, what is no member is looked past to the
// next, and all of it is told when the stream has ended.
#ifndef INTAKE_UNPACK_H
#define INTAKE_UNPACK_H

#include "intake/stream.h"

typedef struct unpacker unpacker;

// Do bytes begin with a member of gzip, a frame of zstd?
bool unpack_is_packed(slice beginning);
// Puts an unpacker between *packed and its reader: the stream given becomes the unpacker's own, and
// *packed gives unpacked bytes. *out is borrowed and lives as long as the stream.
dateline_status unpack_open(unpacker **out, stream *packed, dateline_error *error);
// What went wrong so far, NULL when nothing has. Borrowed.
const char *unpack_fault(const unpacker *unpacker);
const stream *unpack_input(const unpacker *unpacker);

// Inflates a whole body, at most `limit` bytes; window_bits as for inflateInit2. What could be
// inflated is kept when the rest is broken; false when nothing could be.
struct buffer;
bool unpack_body(struct buffer *out, slice packed, int window_bits);

#endif
