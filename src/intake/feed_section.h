// Feeds of any length, a piece at a time: each piece ends where an entry begins, so that no entry
// is torn, and memory is bounded by a piece or by the longest entry.
#ifndef INTAKE_FEED_SECTION_H
#define INTAKE_FEED_SECTION_H

#include "intake/stream.h"

// The local name of an element that is an entry: "item" of RSS, "entry" of Atom.
bool feed_is_entry(slice name);
// Takes the next piece. *is_cut: no entry begins within INTAKE_RECORD_LIMIT bytes, so that the
// piece ends inside one. DATELINE_NOT_FOUND at the end of the input. Borrowed until the stream is
// next asked.
dateline_status feed_section_take(slice *out, bool *is_cut, stream *stream, dateline_error *error);

#endif
