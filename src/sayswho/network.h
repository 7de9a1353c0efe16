// What the files on the network's reports share: pieces of text with one role.
#ifndef SAYSWHO_NETWORK_H
#define SAYSWHO_NETWORK_H

#include "sayswho/reading.h"

typedef struct role_runs {
    token_run runs[CONTENT_PIECES];
    uint32_t count;
} role_runs;

// The word of a run that hangs on something outside it.
uint32_t network_head_of(const reading *reading, token_run run);
// Bytes that spans cover, and those that they share with runs.
uint32_t network_bytes_of(const span *spans, uint32_t count);
uint32_t network_shared_bytes(const span *spans, uint32_t count, const reading *reading,
                              const role_runs *runs);
// Gives the attribution the network's source, unless the patterns know better.
void network_take_source(const reading *reading, sayswho_attribution *attribution,
                         const role_runs *found);

// The same for what is said.
void network_take_content(const reading *reading, sayswho_attribution *attribution,
                          const role_runs *all);

#endif
