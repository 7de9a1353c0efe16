// Which format bytes have. Content speaks before the file's name, as names are often wrong.
#include "intake/source.h"

typedef struct magic {
    slice bytes;
    const char *what;
} magic;

static const magic others[] = {
    {{"%PDF-", 5}, "a PDF file"},
    {{"PK\x03\x04", 4}, "an office document"},
    {{"\x7F"
      "ELF",
      4},
     "a program"},
    {{"\x04\x22\x4D\x18", 4}, "packed with lz4"},
    {{"Rar!", 4}, "a RAR archive"},
    {{"7z\xBC\xAF\x27\x1C", 6}, "a 7z archive"},
    {{"\x89PNG", 4}, "a picture"},
    {{"RIFF", 4}, "a picture, a sound or a film"},
    {{"OggS", 4}, "a sound or a film"},
    {{"ID3", 3}, "a sound"},
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

// An object that begins with a key, or an array of them.
static bool is_jsonl(slice bytes)
{
    if (bytes.length > 1 && bytes.data[0] == '[')
        bytes = slice_trim((slice){bytes.data + 1, bytes.length - 1});
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

// zip, tar, and single files that libarchive unpacks. Office documents are zips of no articles.
static bool is_archive(slice bytes)
{
    static const char *const office[] = {"[Content_Types].xml", "mimetypeapplication/", "_rels/",
                                         "META-INF/MANIFEST", NULL};
    if (slice_starts_with(bytes, SLICE("PK\x03\x04"))) {
        slice head = {bytes.data, bytes.length < 256 ? bytes.length : 256};
        for (size_t i = 0; office[i] != NULL; i++)
            if (slice_find(head, slice_from_string(office[i])) != SIZE_MAX)
                return false;
        return true;
    }
    return slice_starts_with(bytes, SLICE("PK\x05\x06")) ||
           slice_starts_with(bytes, SLICE("BZh")) ||
           slice_starts_with(bytes, SLICE("\xFD"
                                          "7zXZ")) ||
           (bytes.length > 262 && memcmp(bytes.data + 257, "ustar", 5) == 0);
}

static bool is_warc(slice bytes)
{
    return slice_starts_with(bytes, SLICE("WARC/")) ||
           slice_starts_with(bytes, SLICE("filedesc://"));
}

static bool is_feed(slice bytes)
{
    static const char *const roots[] = {"<rss",     "<feed",      "<rdf:RDF",
                                        "<channel", "<atom:feed", NULL};
    bool is_xml = bytes.length > 0 && bytes.data[0] == '<';
    for (size_t i = 0; is_xml && roots[i] != NULL; i++)
        if (slice_find(bytes, slice_from_string(roots[i])) != SIZE_MAX)
            return slice_find(bytes, SLICE("<html")) == SIZE_MAX;
    return false;
}

// A line of header, and a subject or a sender below.
static bool is_mail(slice bytes)
{
    slice rest = bytes, line = slice_cut(&rest, '\n');
    if (slice_starts_with(line, SLICE("From "))) // of an mbox
        line = slice_cut(&rest, '\n');
    size_t name = 0;
    while (name < line.length &&
           (((line.data[name] | 0x20) >= 'a' && (line.data[name] | 0x20) <= 'z') ||
            line.data[name] == '-'))
        name++;
    if (name < 2 || name == line.length || line.data[name] != ':')
        return false;
    bool has_subject = slice_starts_with(bytes, SLICE("Subject:")) ||
                       slice_find(bytes, SLICE("\nSubject:")) != SIZE_MAX;
    return has_subject && (slice_find(bytes, SLICE("\nMIME-Version:")) != SIZE_MAX ||
                           slice_find(bytes, SLICE("\nMessage-ID:")) != SIZE_MAX ||
                           slice_find(bytes, SLICE("\nMessage-Id:")) != SIZE_MAX ||
                           slice_find(bytes, SLICE("\nContent-Type:")) != SIZE_MAX);
}

static const struct {
    const char *suffix;
    intake_format format;
} formats_by_name[] = {
    {".jsonl", INTAKE_JSONL},   {".ndjson", INTAKE_JSONL}, {".json", INTAKE_JSONL},
    {".html", INTAKE_HTML},     {".htm", INTAKE_HTML},     {".xhtml", INTAKE_HTML},
    {".conllu", INTAKE_CONLLU}, {".csv", INTAKE_CSV},      {".tsv", INTAKE_CSV},
    {".eml", INTAKE_MAIL},      {".mbox", INTAKE_MAIL},    {".warc", INTAKE_WARC},
    {".arc", INTAKE_WARC},      {".rss", INTAKE_FEED},     {".atom", INTAKE_FEED},
    {".xml", INTAKE_FEED},      {".zip", INTAKE_ARCHIVE},  {".wacz", INTAKE_ARCHIVE},
    {".tar", INTAKE_ARCHIVE},   {".txt", INTAKE_TEXT},     {".text", INTAKE_TEXT},
    {".tgz", INTAKE_ARCHIVE},
};

// Compressed files are called by what is in them.
static slice without_packing(slice name)
{
    static const char *const packings[] = {".gz", ".zst", ".zstd", ".bz2", ".xz", NULL};
    for (size_t i = 0; packings[i] != NULL; i++)
        if (slice_ends_with(name, slice_from_string(packings[i])))
            name.length -= strlen(packings[i]);
    return name;
}

static bool find_by_name(intake_format *out, const char *name)
{
    slice whole = without_packing(slice_from_string(name));
    for (size_t i = 0; i < sizeof formats_by_name / sizeof formats_by_name[0]; i++) {
        if (slice_ends_with(whole, slice_from_string(formats_by_name[i].suffix))) {
            *out = formats_by_name[i].format;
            return true;
        }
    }
    return false;
}

bool sniff_is_article_name(const char *name)
{
    intake_format format;
    return find_by_name(&format, name);
}

intake_format sniff_format(slice bytes, const char *name)
{
    if (is_warc(bytes))
        return INTAKE_WARC;
    if (is_archive(bytes))
        return INTAKE_ARCHIVE;
    slice content = without_mark_and_white(bytes);
    if (is_feed(content))
        return INTAKE_FEED;
    if (is_html(content))
        return INTAKE_HTML;
    if (is_jsonl(content))
        return INTAKE_JSONL;
    if (is_conllu(content))
        return INTAKE_CONLLU;
    if (is_mail(content))
        return INTAKE_MAIL;
    // Of what the content does not show, only these can be believed by name.
    intake_format format = INTAKE_TEXT;
    find_by_name(&format, name);
    bool is_shown = format == INTAKE_WARC || format == INTAKE_ARCHIVE;
    return is_shown ? INTAKE_TEXT : format;
}
