// Who may ask: whoever has the token, and asks for this very address (a page elsewhere whose name
// leads here does not).
#include <string.h>
#include <sys/random.h>

#include "base/memory.h"
#include "serve/server_internal.h"

static void write_digits(char *out, const unsigned char *bytes, size_t count)
{
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < count; i++) {
        out[2 * i] = digits[bytes[i] >> 4];
        out[2 * i + 1] = digits[bytes[i] & 15];
    }
    out[2 * count] = '\0';
}

bool serve_make_token(serve_server *server)
{
    unsigned char bytes[2 * SERVE_TOKEN_BYTES + 8];
    if (getrandom(bytes, sizeof bytes, 0) != (ssize_t)sizeof bytes)
        return false;
    write_digits(server->token, bytes, SERVE_TOKEN_BYTES);
    write_digits(server->key, bytes + SERVE_TOKEN_BYTES, SERVE_TOKEN_BYTES);
    write_digits(server->run, bytes + 2 * SERVE_TOKEN_BYTES, 8);
    return true;
}

bool serve_is_own_host(const serve_server *server, struct MHD_Connection *connection)
{
    static const char *const names[] = {"127.0.0.1", "localhost"};
    const char *host = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Host");
    for (size_t i = 0; host != NULL && i < sizeof names / sizeof *names; i++) {
        char own[32];
        snprintf(own, sizeof own, "%s:%u", names[i], server->port);
        if (strcmp(host, own) == 0)
            return true;
    }
    return false;
}

// Compares in constant time: how much of a guess was right must not show.
static bool is_secret(const char secret[2 * SERVE_TOKEN_BYTES + 1], const char *given)
{
    if (given == NULL || strlen(given) != 2 * SERVE_TOKEN_BYTES)
        return false;
    unsigned different = 0;
    for (size_t i = 0; i < 2 * SERVE_TOKEN_BYTES; i++)
        different |= (unsigned)(given[i] ^ secret[i]);
    return different == 0;
}

bool serve_has_token(const serve_server *server, struct MHD_Connection *connection)
{
    return is_secret(server->token,
                     MHD_lookup_connection_value(connection, MHD_GET_ARGUMENT_KIND, "token"));
}

// Cookies do not know ports: two servers of one user have two names.
static void cookie_name(const serve_server *server, char out[32])
{
    snprintf(out, 32, "dateline_%u", server->port);
}

bool serve_has_cookie(const serve_server *server, struct MHD_Connection *connection)
{
    char name[32];
    cookie_name(server, name);
    return is_secret(server->token, MHD_lookup_connection_value(connection, MHD_COOKIE_KIND, name));
}

void serve_put_cookie(const serve_server *server, struct MHD_Response *response)
{
    char name[32];
    char cookie[128];
    cookie_name(server, name);
    snprintf(cookie, sizeof cookie, "%s=%s; HttpOnly; SameSite=Strict; Path=/", name,
             server->token);
    (void)MHD_add_response_header(response, "Set-Cookie", cookie);
}

// ---- who decides ----

static int digit_of(char byte)
{
    return byte >= '0' && byte <= '9'   ? byte - '0'
           : byte >= 'A' && byte <= 'F' ? byte - 'A' + 10
                                        : -1;
}

// What serve_put wrote for %u.
static void decode(char out[128], const char *text)
{
    size_t length = 0;
    while (*text != '\0' && length < 127) {
        const int high = *text == '%' ? digit_of(text[1]) : -1;
        const int low = high >= 0 ? digit_of(text[2]) : -1;
        out[length++] = low >= 0 ? (char)(16 * high + low) : *text;
        text += low >= 0 ? 3 : 1;
    }
    out[length] = '\0';
}

void serve_find_coder(char out[128], const serve_server *server, struct MHD_Connection *connection)
{
    char name[32];
    snprintf(name, sizeof name, "coder_%u", server->port);
    const char *kept = MHD_lookup_connection_value(connection, MHD_COOKIE_KIND, name);
    decode(out, kept != NULL && *kept != '\0' ? kept : "");
    if (out[0] == '\0')
        snprintf(out, 128, "%s", server->coder);
}

void serve_put_coder(const serve_server *server, struct MHD_Response *response, const char *coder)
{
    serve_page cookie = {0};
    serve_put(&cookie, "coder_%d=%u; HttpOnly; SameSite=Strict; Path=/; Max-Age=31536000",
              (int64_t)server->port, coder);
    (void)serve_page_write(&cookie, "", 1);
    if (!cookie.failed)
        (void)MHD_add_response_header(response, "Set-Cookie", cookie.data);
    memory_release(cookie.data);
}

// ---- forms ----

bool serve_is_own_form(const serve_server *server, struct MHD_Connection *connection,
                       const char *key)
{
    const char *origin = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Origin");
    const char *site = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Sec-Fetch-Site");
    const char *host = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Host");
    if (origin != NULL &&
        (host == NULL || strncmp(origin, "http://", 7) != 0 || strcmp(origin + 7, host) != 0))
        return false;
    if (site != NULL && strcmp(site, "same-origin") != 0)
        return false;
    return is_secret(server->key, key);
}
