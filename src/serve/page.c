#include "serve/page.h"

#include <inttypes.h>
#include <stdarg.h>
#include <string.h>

#include "base/memory.h"

#define PAGE_LIMIT (64u << 20)

bool serve_page_write(void *context, const char *bytes, size_t length)
{
    serve_page *page = context;
    if (length == 0)
        return !page->failed;
    if (page->failed || length > PAGE_LIMIT - page->length) {
        page->failed = true;
        return false;
    }
    if (page->length + length > page->capacity) {
        const size_t capacity = 2 * (page->length + length) + 4096;
        char *grown = memory_resize(page->data, capacity);
        if (grown == NULL) {
            page->failed = true;
            return false;
        }
        page->data = grown;
        page->capacity = capacity;
    }
    memcpy(page->data + page->length, bytes, length);
    page->length += length;
    return true;
}

void serve_page_text(serve_page *page, const char *text)
{
    (void)serve_page_write(page, text, strlen(text));
}

// ---- escapes ----

static const char *entity_of(char byte)
{
    switch (byte) {
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '&':
        return "&amp;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

// U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069; 0 for any other text.
static unsigned turning_sign(const char *text)
{
    const unsigned char *at = (const unsigned char *)text;
    if (at[0] != 0xe2 || (at[1] != 0x80 && at[1] != 0x81))
        return 0;
    const unsigned sign = 0x2000u + (at[1] & 1u) * 0x40u + (at[2] & 0x3fu);
    const bool turns = sign == 0x200e || sign == 0x200f || (sign >= 0x202a && sign <= 0x202e) ||
                       (sign >= 0x2066 && sign <= 0x2069);
    return turns ? sign : 0;
}

void serve_page_escaped(serve_page *page, const char *text)
{
    const char *plain = text;
    while (text != NULL && *text != '\0') {
        const char *entity = entity_of(*text);
        const unsigned sign = turning_sign(text);
        if (entity == NULL && sign == 0) {
            text++;
            continue;
        }
        (void)serve_page_write(page, plain, (size_t)(text - plain));
        if (sign != 0) {
            char shown[16];
            snprintf(shown, sizeof shown, "[U+%04X]", sign);
            serve_page_text(page, shown);
        } else {
            serve_page_text(page, entity);
        }
        text += sign != 0 ? 3 : 1;
        plain = text;
    }
    if (text != NULL)
        (void)serve_page_write(page, plain, (size_t)(text - plain));
}

static bool is_unreserved(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || strchr("-._~,", byte) != NULL;
}

// A part of an address; gate.c reads it back.
static void add_encoded(serve_page *page, const char *text)
{
    static const char digits[] = "0123456789ABCDEF";
    for (; text != NULL && *text != '\0'; text++) {
        const unsigned char byte = (unsigned char)*text;
        const char code[3] = {'%', digits[byte >> 4], digits[byte & 15]};
        (void)serve_page_write(page, is_unreserved(*text) ? text : code,
                               is_unreserved(*text) ? 1 : 3);
    }
}

// ---- formats ----

static void put_number(serve_page *page, int64_t number)
{
    char text[24];
    snprintf(text, sizeof text, "%" PRId64, number);
    serve_page_text(page, text);
}

static void put_decimals(serve_page *page, double number)
{
    char text[40];
    snprintf(text, sizeof text, "%.2f", number);
    serve_page_text(page, text);
}

static void put_one(serve_page *page, char kind, va_list *arguments)
{
    switch (kind) {
    case 'e':
        serve_page_escaped(page, va_arg(*arguments, const char *));
        break;
    case 'u':
        add_encoded(page, va_arg(*arguments, const char *));
        break;
    case 's':
        serve_page_text(page, va_arg(*arguments, const char *));
        break;
    case 'd':
        put_number(page, va_arg(*arguments, int64_t));
        break;
    case 'f':
        put_decimals(page, va_arg(*arguments, double));
        break;
    default:
        (void)serve_page_write(page, &kind, 1);
    }
}

void serve_put(serve_page *page, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    const char *plain = format;
    for (const char *at = format; *at != '\0'; at++) {
        if (*at != '%')
            continue;
        (void)serve_page_write(page, plain, (size_t)(at - plain));
        put_one(page, *++at, &arguments);
        plain = at + 1;
    }
    serve_page_text(page, plain);
    va_end(arguments);
}
