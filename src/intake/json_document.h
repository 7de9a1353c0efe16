// JSON that is no JSON Lines: one object, or an array of objects, over as many lines as it likes,
// as programs print it for people to read; and answers of news services, which wrap their articles
// (json_envelope.h). Objects are handed out one by one; of an array only one is in memory.
#ifndef INTAKE_JSON_DOCUMENT_H
#define INTAKE_JSON_DOCUMENT_H

#include "intake/source.h"

// Is what begins here such a document? Its first line is then "{" or begins with "[", or its first
// object is an envelope. If so, the source keeps where the document stands in its state.
dateline_status json_document_begin(bool *is_document, intake_source *source,
                                    dateline_error *error);
// The next object's bytes, borrowed until the next call, and the line it begins on. What stands
// between objects and is no object is one fault, and ends the document.
dateline_status json_document_next(slice *object, uint64_t *line, intake_source *source,
                                   dateline_error *error);

#endif
