// Any bytes as an address of the browser's pages: refused, or a request whose own address, as links
// have it, is read as the same request again.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "reached.h"
#include "serve/request.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define ARGUMENTS_MOST 16
#define BYTES_MAX 4096

typedef struct address {
    const char *path;
    const char *names[ARGUMENTS_MOST], *values[ARGUMENTS_MOST];
    size_t count;
} address;

// "path\nname=value\nname=value": the server's library has taken addresses apart by then.
static void take_apart(address *out, char *text)
{
    char *rest = NULL;
    *out = (address){.path = strtok_r(text, "\n", &rest)};
    for (char *pair = strtok_r(NULL, "\n", &rest); pair != NULL && out->count < ARGUMENTS_MOST;
         pair = strtok_r(NULL, "\n", &rest)) {
        char *equals = strchr(pair, '=');
        if (equals == NULL)
            continue;
        *equals = '\0';
        out->names[out->count] = pair;
        out->values[out->count++] = equals + 1;
    }
}

static const char *argument_of(void *connection, const char *name)
{
    const address *address = connection;
    for (size_t i = 0; i < address->count; i++)
        if (strcmp(address->names[i], name) == 0)
            return address->values[i];
    return NULL;
}

static void write_address(serve_page *page, const serve_request *request)
{
    serve_put_address(page, request, request->form, NULL, 0);
    serve_page_text(page, "\n");
    if (page->failed)
        abort();
    // Nothing from outside ends the attribute that an address stands in.
    if (memchr(page->data, '"', page->length) != NULL ||
        memchr(page->data, '<', page->length) != NULL)
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char text[BYTES_MAX + 1];
    address address;
    serve_request request;
    if (size == 0 || size > BYTES_MAX || memchr(data, '\0', size) != NULL)
        return 0;
    memcpy(text, data, size);
    text[size] = '\0';
    take_apart(&address, text);
    if (address.path == NULL || !serve_request_read(&request, address.path, argument_of, &address))
        return 0;
    serve_page page = {0};
    fuzz_reached++;
    write_address(&page, &request);
    free(page.data);
    return 0;
}
