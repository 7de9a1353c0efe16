// Writes JSON into a buffer: commas, escapes and invalid UTF-8 (as U+FFFD) are its business, shape
// is the caller's.
#ifndef BASE_JSON_WRITER_H
#define BASE_JSON_WRITER_H

#include "base/buffer.h"

typedef struct json_writer {
    buffer *out;
    bool needs_comma;
} json_writer;

void json_begin_object(json_writer *json);
void json_end_object(json_writer *json);
void json_begin_array(json_writer *json);
void json_end_array(json_writer *json);
void json_key(json_writer *json, const char *key);
void json_string(json_writer *json, slice value);
void json_number(json_writer *json, int64_t value);
void json_real(json_writer *json, double value, int decimals); // no locale
void json_bool(json_writer *json, bool value);
void json_null(json_writer *json);
// Key and value in one.
void json_member_string(json_writer *json, const char *key, slice value); // null when data is NULL
void json_member_number(json_writer *json, const char *key, int64_t value);
void json_member_bool(json_writer *json, const char *key, bool value);
void json_member_null(json_writer *json, const char *key);

#endif
