// Who may ask: whoever has the token, and asks for this very address (a page elsewhere whose name
// leads here does not).
#include <string.h>
#include <sys/random.h>

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
    unsigned char bytes[SERVE_TOKEN_BYTES + 8];
    if (getrandom(bytes, sizeof bytes, 0) != (ssize_t)sizeof bytes)
        return false;
    write_digits(server->token, bytes, SERVE_TOKEN_BYTES);
    write_digits(server->run, bytes + SERVE_TOKEN_BYTES, 8);
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
static bool is_token(const serve_server *server, const char *given)
{
    if (given == NULL || strlen(given) != sizeof server->token - 1)
        return false;
    unsigned different = 0;
    for (size_t i = 0; i < sizeof server->token - 1; i++)
        different |= (unsigned)(given[i] ^ server->token[i]);
    return different == 0;
}

bool serve_has_token(const serve_server *server, struct MHD_Connection *connection)
{
    return is_token(server,
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
    return is_token(server, MHD_lookup_connection_value(connection, MHD_COOKIE_KIND, name));
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
