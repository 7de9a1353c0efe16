// What the program and a process that reads for it say to each other. Each kind is described once,
// for both directions: see base/wire.h.
#ifndef ENGINE_MESSAGE_H
#define ENGINE_MESSAGE_H

#include "base/wire.h"

#define MESSAGE_LIMIT ((size_t)80 << 20) // bytes of one; what is written comes in pieces

typedef enum message_kind {
    // From the program; the input's descriptor comes along with the first.
    ASK_OPEN,
    ASK_NEXT,
    ASK_JSON,
    ASK_REPORT,
    ASK_CONLLU,
    ASK_DIGEST,
    ASK_CLOSE, // has no answer
    // From the reading process: any number of the first two, then the end.
    TELL_BEGUN, // the article's id, before it is read
    TELL_BYTES,
    TELL_END,
} message_kind;

typedef struct message_open {
    uint32_t format, depth;
    bool bare;
    slice day, columns; // SLICE_NONE when not given
    slice name;         // of the input
    uint32_t shard, shards;
    uint32_t turn, turns, run;
    uint64_t line;   // lines of the file before the input
    uint64_t passed; // articles and faults to pass over first, as asked
    uint64_t skip;   // articles and faults that were handed out by another process
    uint64_t total;  // bytes of the input, 0 unknown
} message_open;

typedef struct message_style {
    uint32_t layers;
    bool color;
    uint32_t width;
} message_style;

typedef struct message_end {
    dateline_error error; // status and what goes with it
    uint64_t passed, total;
    uint32_t tokens;
    const char **warnings;
    uint32_t warning_count;
} message_end;

void message_pass_open(wire *wire, message_open *open);
void message_pass_style(wire *wire, message_style *style);
void message_pass_end(wire *wire, message_end *end);

#endif
