// Attributes of HTML elements: a list of names and values, NULL at its end, as libxml2 hands them
// over; NULL when there are none.
#ifndef INTAKE_PAGE_ATTRIBUTE_H
#define INTAKE_PAGE_ATTRIBUTE_H

#include "intake/knowledge.h"

// The value as libxml2 holds it; SLICE_NONE without one.
slice page_attribute(const unsigned char **attributes, const char *name);
// Is the value of an attribute so called asked for anywhere? Others are cut out before the parser.
bool page_attribute_is_read(slice name);
// Do readers not see the element?
bool page_is_hidden(const intake_knowledge *knowledge, const char *tag,
                    const unsigned char **attributes);
// Some pages write <span class="br"></span> for <br>.
bool page_stands_for_break(const char *tag, const unsigned char **attributes);

#endif
