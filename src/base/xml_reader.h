// Reads XML piece by piece as feeds on the web are written, which is often not XML: bare
// ampersands, entities of HTML, tags that nobody closes, an end in mid-air. Nothing is refused;
// what cannot be a tag is text.
#ifndef BASE_XML_READER_H
#define BASE_XML_READER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"

typedef enum xml_piece { XML_END, XML_START, XML_CLOSE, XML_TEXT } xml_piece;

typedef struct xml_reader {
    slice text; // UTF-8
    size_t at;
    slice name;       // of a tag, without its prefix
    slice prefix;     // "dc" of <dc:date>; empty when there is none
    slice attributes; // of a start tag, as written
    bool is_empty;    // <name/>
    bool is_cdata;
    slice value;     // of text, as written
    uint64_t reread; // bytes read again because a tag was never closed
} xml_reader;

xml_piece xml_next(xml_reader *reader);
// The value of an attribute by its name without prefix, as written; SLICE_NONE when there is none.
slice xml_attribute(const xml_reader *reader, slice name);
// Behind a start tag: all up to its end tag as written, and goes behind that. A tag that is not
// closed before `until` (the tag around it) holds the text up to the next tag.
slice xml_inside(xml_reader *reader, slice until);

#endif
