// What mail does to bytes on their way: base64, quoted-printable, and "=?utf-8?B?...?=" in headers.
#ifndef INTAKE_TRANSFER_H
#define INTAKE_TRANSFER_H

#include "base/arena.h"

// encoding: "base64", "quoted-printable"; others leave the bytes as they are. What is no base64 is
// passed over. Arena, or the bytes themselves.
slice transfer_decode(arena *arena, slice bytes, slice encoding);
// A header's value with its encoded words as UTF-8. Arena.
slice transfer_header(arena *arena, slice value);

#endif
