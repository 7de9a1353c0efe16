// One input being read: which format it has, where it stands, what its articles are called. An
// input that holds others (archives, crawls) has one of them open at a time, as a source inside it.
#ifndef INTAKE_SOURCE_H
#define INTAKE_SOURCE_H

#include "intake/charset.h"
#include "intake/knowledge.h"
#include "intake/stream.h"
#include "intake/unpack.h"

#define SOURCE_DEPTH_LIMIT 4 // sources inside sources: zip, WARC in it, page in that
#define SOURCE_NAME_LIMIT ((size_t)1024)

struct intake_source {
    const intake_knowledge *knowledge;
    stream stream;
    unpacker *unpacker; // of the stream when it is packed; borrowed
    char *name;         // owned; base name of the path, "stdin", or as given
    intake_format format;
    arena *scratch; // what one page needs while it is read
    bool owns_scratch;
    uint64_t count; // articles and faults handed out
    uint32_t depth; // sources around this one

    // What a format keeps between its articles; closed with the source.
    void *state;
    void (*close_state)(void *state);

    // Of formats that hold others.
    intake_source *inner; // the member being read, owned
    arena *inner_scratch; // for all members in turn, owned
    uint64_t members;     // opened so far
    char fault[256];      // told when the source has ended; "" when there is none
    bool is_told;         // it has been

    bool is_whole;       // live blogs stay in one piece
    bool has_day;        // the caller knows the day of its articles
    const char *columns; // the caller's map of a table's columns, NULL when there is none

    // Of a member: what its surroundings say of it.
    char charset[48]; // "" when unknown
    char *url;        // owned, NULL when unknown
    int32_t last_day; // it was written on this day at the latest, DAY_UNKNOWN
};

// The format of bytes, by content first and by name second. Never AUTO.
intake_format sniff_format(slice bytes, const char *name);
// What kind of file the bytes are ("a PDF file") when it is one that holds no text; NULL else.
const char *sniff_other_file(slice bytes);
// Does a name end as those of files that hold articles?
bool sniff_is_article_name(const char *name);

// One reader a format; each hands out the next article of the source. Those of formats that hold
// others may instead open source->inner, and return DATELINE_OK.
dateline_status plain_next(intake_article *out, intake_source *source, arena *arena,
                           dateline_error *error);
dateline_status jsonl_next(intake_article *out, intake_source *source, arena *arena,
                           dateline_error *error);
dateline_status html_next(intake_article *out, intake_source *source, arena *arena,
                          dateline_error *error);
dateline_status conllu_next(intake_article *out, intake_source *source, arena *arena,
                            dateline_error *error);
dateline_status feed_next(intake_article *out, intake_source *source, arena *arena,
                          dateline_error *error);
dateline_status csv_next(intake_article *out, intake_source *source, arena *arena,
                         dateline_error *error);
dateline_status mail_next(intake_article *out, intake_source *source, arena *arena,
                          dateline_error *error);
dateline_status warc_next(intake_source *source, dateline_error *error);
dateline_status archive_next(intake_source *source, dateline_error *error);

// Opens a member as source->inner. The stream becomes the member's, whether it can be opened or
// not.
dateline_status source_open_member(intake_source *source, stream *member, const char *name,
                                   intake_format format, dateline_error *error);
// Keeps a fault to be told when the source has ended; the first one counts.
__attribute__((format(printf, 2, 3))) void source_keep_fault(intake_source *source,
                                                             const char *format, ...);

// All of an input that is one article, as UTF-8. limit: bytes of the input; declared as for
// charset_read. Warns on the article of what was lost; refuses what is no text.
dateline_status source_whole(charset_text *text, intake_article *article, intake_source *source,
                             arena *arena, slice declared, size_t input_limit,
                             dateline_error *error);
// Warns of bytes that were not what the encoding says.
void source_warn_charset(intake_article *article, arena *arena, const charset_text *text);
// Warns of a day of three numbers that was read as the outlet's country writes them.
void source_warn_custom(intake_article *article, arena *arena, slice said);
// The text of a page, or of a piece of HTML, already in UTF-8: headline, blocks and what the page
// says of itself. A fact the article has already is not overwritten.
dateline_status html_read(intake_article *out, intake_source *source, arena *arena, slice html,
                          dateline_error *error);
#endif
