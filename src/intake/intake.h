// Intake: outside bytes become articles. Charset, format, title, outlet, dateline and the day of
// publication are found here; nothing above this room sees markup or charsets.
//
// Text is kept as it was read: for JSON Lines and plain text a position in `text` is a position in
// what the user gave. What is no prose (a leading "date 2024-05-24", a byline, a wire dateline)
// stays in the text but outside the blocks that are read.
#ifndef INTAKE_INTAKE_H
#define INTAKE_INTAKE_H

#include "base/arena.h"
#include "base/calendar.h"
#include "store/lexicon.h"

// Limits, documented in `dateline help limits`.
#define INTAKE_TEXT_LIMIT (4u << 20) // bytes of one article's text; the rest is cut, with a warning
#define INTAKE_RECORD_LIMIT                                                                        \
    (32u << 20) // bytes of one page or JSON line; longer ones are passed over

typedef enum intake_format {
    INTAKE_AUTO,
    INTAKE_TEXT,
    INTAKE_HTML,
    INTAKE_JSONL,
    INTAKE_CONLLU,
    INTAKE_FEED,    // RSS and Atom
    INTAKE_CSV,     // or tab-separated
    INTAKE_MAIL,    // one message
    INTAKE_WARC,    // and ARC: pages as a crawler kept them
    INTAKE_ARCHIVE, // zip, tar; WACZ is a zip that holds WARC
} intake_format;

typedef enum intake_block_kind {
    INTAKE_PARAGRAPH,
    INTAKE_TITLE,
    INTAKE_CAPTION,
} intake_block_kind;

typedef struct intake_block {
    span at;
    intake_block_kind kind;
} intake_block;

typedef struct intake_warning {
    const char *code; // static, e.g. "charset", "truncated", "no-date"
    slice message;    // arena
    uint32_t start;   // byte of text, 0 when it is of the whole
} intake_warning;

// A run of the text and the bytes of the page that it was read from. Of equal lengths it is those
// very bytes; else it is one character that is written otherwise ("&rsquo;", another encoding).
typedef struct intake_run {
    uint32_t text, length;
    uint32_t source, source_length;
} intake_run;

// Lives in the arena given to intake_next; slices are SLICE_NONE where unknown.
typedef struct intake_article {
    slice id;    // as given, or the file's name
    slice title; // as given; when it stands in the text, title_at says where
    span title_at;
    slice byline; // who wrote it: "Jon Ravn, Ines Holt"
    slice outlet;
    slice agency;      // a news agency whose text it is, by its credit: "Reuters"
    slice contributor; // one that gave a part of it
    slice url;
    slice language;       // "en" when given or guessed; never a reason to refuse here
    bool is_foreign;      // there is enough text to say that it is not English
    int32_t published;    // first of all; day since 1970-01-01, DAY_UNKNOWN
    int32_t updated;      // last, as the page or feed says; DAY_UNKNOWN
    slice dateline_place; // "KINSHASA" of a wire dateline
    span dateline_at;
    int32_t dateline_day; // DAY_UNKNOWN
    slice text;           // valid UTF-8
    uint8_t sha256[32];   // of text
    intake_block *blocks;
    uint32_t block_count;
    intake_warning *warnings;
    uint32_t warning_count, warning_capacity;
    intake_run *runs; // of web pages: in order of the text
    uint32_t run_count, run_capacity;
    intake_format format; // never AUTO
    slice conllu;         // INTAKE_CONLLU: the raw bytes; text and blocks are then empty
} intake_article;

// Word lists of this room (months for datelines, agencies, boilerplate), opened once.
typedef struct intake_knowledge intake_knowledge;
dateline_status intake_knowledge_open(intake_knowledge **out, const lexicon *lexicon,
                                      dateline_error *error);
void intake_knowledge_close(intake_knowledge *knowledge);

typedef struct intake_source intake_source;

// path "-" is standard input. The format is found by content and name when INTAKE_AUTO.
dateline_status intake_open(intake_source **out, const intake_knowledge *knowledge,
                            const char *path, intake_format format, dateline_error *error);
// The two halves of that, for programs that let another process read: opening the path, and reading
// what has been opened, which the source closes. total: bytes, 0 unknown.
dateline_status intake_open_file(int *descriptor, const char *path, dateline_error *error);
const char *intake_name_of(const char *path); // what articles are called after it
dateline_status intake_open_descriptor(intake_source **out, const intake_knowledge *knowledge,
                                       int descriptor, uint64_t total, const char *name,
                                       intake_format format, dateline_error *error);
// Whatever would be loaded from files when it is first needed, converters of charsets above all.
void intake_warm_up(void);
dateline_status intake_open_memory(intake_source **out, const intake_knowledge *knowledge,
                                   slice bytes, const char *name, intake_format format,
                                   dateline_error *error); // bytes outlive the source
// Formats that hold other files hand out the articles of each in turn; what is packed with gzip or
// zstd is unpacked on the way.
// The next article into *out. DATELINE_NOT_FOUND at the end. After DATELINE_BAD_INPUT and
// DATELINE_LIMIT the source stands behind the record at fault and may be asked again.
dateline_status intake_next(intake_article *out, intake_source *source, arena *arena,
                            dateline_error *error);
// What the columns of a table, or the keys of JSON, are called: "text=Body,title=Headline".
// Borrowed by the source.
void intake_map_columns(intake_source *source, const char *columns);
// DATELINE_USAGE when the map names a field that no article has. NULL maps nothing.
dateline_status intake_check_columns(const char *columns, dateline_error *error);
// Are live blogs to stay in one piece? Otherwise each part becomes an article.
void intake_keep_whole(intake_source *source, bool is_whole);
// Does the caller know the day of the articles? Then nothing is said of those that do not tell it.
void intake_know_day(intake_source *source, bool has_day);
// The bytes are a part of a file: so many lines stand before them.
void intake_begin_at_line(intake_source *source, uint64_t line);
void intake_progress(const intake_source *source, uint64_t *passed, uint64_t *total);
void intake_close(intake_source *source);

// The bytes of the page, as it lay in the file or came out of its archive, that show the text `at`,
// with whatever markup stands between. False where that is not known: the text is from no page, or
// was told by what the page says to machines.
bool intake_source_of(span *out, const intake_article *article, span at);

void intake_warn(intake_article *article, arena *arena, const char *code, uint32_t start,
                 slice message);

#endif
