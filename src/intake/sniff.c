// Which format bytes have. Content speaks before the file's name, as names are often wrong.
#include "intake/source.h"

typedef struct magic {
    slice bytes;
    const char *what;
} magic;

static const magic others[] = {
    {{"%PDF-", 5}, "a PDF file"},
    {{"\x1F\x8B", 2}, "a gzip archive"},
    {{"PK\x03\x04", 4}, "a zip archive or an office document"},
    {{"BZh", 3}, "a bzip2 archive"},
    {{"\xFD"
      "7zXZ",
      5},
     "an xz archive"},
    {{"\x28\xB5\x2F\xFD", 4}, "a zstd archive"},
    {{"\x7F"
      "ELF",
      4},
     "a program"},
    {{"\x89PNG", 4}, "a picture"},
    {{"\xFF\xD8\xFF", 3}, "a picture"},
    {{"GIF8", 4}, "a picture"},
    {{"SQLite format 3", 15}, "an SQLite database"},
    {{"{\\rtf", 5}, "an RTF document"},
    {{"\xD0\xCF\x11\xE0", 4}, "an old office document"},
};

const char *sniff_other_file(slice bytes)
{
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        if (slice_starts_with(bytes, others[i].bytes))
            return others[i].what;
    return NULL;
}

static slice without_mark_and_white(slice bytes)
{
    if (slice_starts_with(bytes, SLICE("\xEF\xBB\xBF"))) {
        bytes.data += 3;
        bytes.length -= 3;
    }
    return slice_trim(bytes);
}

static bool starts_with_any(slice bytes, const char *const *beginnings)
{
    for (; *beginnings != NULL; beginnings++) {
        size_t length = strlen(*beginnings);
        if (bytes.length >= length &&
            slice_equal_ignoring_case((slice){bytes.data, length}, slice_from_string(*beginnings)))
            return true;
    }
    return false;
}

static bool is_html(slice bytes)
{
    static const char *const beginnings[] = {
        "<!doctype html", "<html", "<head", "<body", "<!--",    "<title", "<meta", "<article",
        "<div",           "<p>",   "<p ",   "<h1",   "<script", "<link",  NULL};
    if (starts_with_any(bytes, (const char *const[]){"<?xml", NULL}))
        return slice_find(bytes, SLICE("<html")) != SIZE_MAX;
    return starts_with_any(bytes, beginnings);
}

// An object that begins with a key.
static bool is_jsonl(slice bytes)
{
    if (bytes.length < 2 || bytes.data[0] != '{')
        return false;
    slice inside = slice_trim((slice){bytes.data + 1, bytes.length - 1});
    return inside.length > 0 && (inside.data[0] == '"' || inside.data[0] == '}');
}

// Comments, then a line of ten cells that begins with a number.
static bool is_conllu(slice bytes)
{
    while (bytes.length > 0) {
        slice line = slice_cut(&bytes, '\n');
        if (line.length == 0 || line.data[0] == '#')
            continue;
        size_t tabs = 0;
        for (size_t i = 0; i < line.length; i++)
            tabs += line.data[i] == '\t';
        return tabs == 9 && line.data[0] >= '0' && line.data[0] <= '9';
    }
    return false;
}

static intake_format format_by_name(const char *name)
{
    static const struct {
        const char *suffix;
        intake_format format;
    } known[] = {
        {".jsonl", INTAKE_JSONL},   {".ndjson", INTAKE_JSONL}, {".json", INTAKE_JSONL},
        {".html", INTAKE_HTML},     {".htm", INTAKE_HTML},     {".xhtml", INTAKE_HTML},
        {".conllu", INTAKE_CONLLU},
    };
    slice whole = slice_from_string(name);
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (slice_ends_with(whole, slice_from_string(known[i].suffix)))
            return known[i].format;
    return INTAKE_TEXT;
}

intake_format sniff_format(slice bytes, const char *name)
{
    slice content = without_mark_and_white(bytes);
    if (is_html(content))
        return INTAKE_HTML;
    if (is_jsonl(content))
        return INTAKE_JSONL;
    if (is_conllu(content))
        return INTAKE_CONLLU;
    return format_by_name(name);
}
