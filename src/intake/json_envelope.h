// News services send their articles wrapped: {"status": "ok", "total": 2, "articles": [{…}, {…}]},
// {"response": {"docs": [{…}]}}. Such an envelope is known by its shape, whoever sends it.
#ifndef INTAKE_JSON_ENVELOPE_H
#define INTAKE_JSON_ENVELOPE_H

#include "intake/knowledge.h"

#define ENVELOPE_BYTES ((size_t)64 << 10) // within these its list must begin

// Where the list of articles stands in an object, and how many objects are open around it.
typedef struct json_envelope {
    size_t list; // of its "["
    uint32_t depth;
} json_envelope;

// beginning: of a JSON object, which may end in the middle. False when the object is no envelope,
// as it has a text of its own or no list of what looks like articles.
bool json_envelope_find(json_envelope *out, const intake_knowledge *knowledge, slice beginning);

// Is the key of that kind (lexicon/intake/envelope.lex): "value", "inside" or "list"?
bool json_key_is(const intake_knowledge *knowledge, slice key, slice kind);

#endif
