// A form as it arrives: pieces of a body, gathered up to a limit.
#include <string.h>

#include "base/memory.h"
#include "serve/server_internal.h"

#define DECODER_BYTES 2048u

typedef struct field {
    char *name;
    serve_page value; // NUL-terminated
} field;

struct serve_form_data {
    struct MHD_PostProcessor *decoder;
    field fields[SERVE_FORM_FIELDS];
    size_t count, body_length;
};

// A value comes in pieces; the first has offset 0.
static field *field_for(serve_form_data *form, const char *name, uint64_t offset)
{
    if (offset > 0)
        return form->count > 0 ? &form->fields[form->count - 1] : NULL;
    if (form->count == SERVE_FORM_FIELDS)
        return NULL;
    char *kept = memory_copy_text(name);
    if (kept == NULL)
        return NULL;
    form->fields[form->count] = (field){.name = kept};
    return &form->fields[form->count++];
}

static enum MHD_Result take_piece(void *context, enum MHD_ValueKind kind, const char *name,
                                  const char *file_name, const char *type, const char *encoding,
                                  const char *data, uint64_t offset, size_t size)
{
    serve_form_data *form = context;
    (void)kind;
    (void)type;
    (void)encoding;
    field *field = file_name == NULL ? field_for(form, name, offset) : NULL;
    if (field == NULL)
        return MHD_NO;
    // A NUL inside would hide what follows it; one behind it ends it.
    const bool is_taken = memchr(data, '\0', size) == NULL &&
                          serve_page_write(&field->value, data, size) &&
                          serve_page_write(&field->value, "", 1);
    field->value.length -= is_taken;
    return is_taken ? MHD_YES : MHD_NO;
}

serve_form_data *serve_form_open(struct MHD_Connection *connection)
{
    serve_form_data *form = memory_allocate_zeroed(1, sizeof *form);
    if (form == NULL)
        return NULL;
    form->decoder = MHD_create_post_processor(connection, DECODER_BYTES, take_piece, form);
    if (form->decoder == NULL) {
        memory_release(form);
        return NULL;
    }
    return form;
}

void serve_form_close(serve_form_data *form)
{
    if (form == NULL)
        return;
    (void)MHD_destroy_post_processor(form->decoder);
    for (size_t i = 0; i < form->count; i++) {
        memory_release(form->fields[i].name);
        memory_release(form->fields[i].value.data);
    }
    memory_release(form);
}

bool serve_form_take(serve_form_data *form, const char *bytes, size_t length)
{
    form->body_length += length;
    return form->body_length <= SERVE_BODY_MOST &&
           MHD_post_process(form->decoder, bytes, length) == MHD_YES;
}

const char *serve_form_nth(const serve_form_data *form, const char *name, size_t i)
{
    for (size_t k = 0; k < form->count; k++) {
        const field *field = &form->fields[k];
        if (strcmp(field->name, name) != 0 || i-- > 0)
            continue;
        return field->value.data == NULL ? "" : field->value.data;
    }
    return NULL;
}

const char *serve_form_value(const serve_form_data *form, const char *name)
{
    return serve_form_nth(form, name, 0);
}

bool serve_form_field(const serve_form_data *form, size_t i, const char **name, const char **value)
{
    if (i >= form->count)
        return false;
    *name = form->fields[i].name;
    *value = form->fields[i].value.data == NULL ? "" : form->fields[i].value.data;
    return true;
}
