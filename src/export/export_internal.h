// What the files of this room share.
#ifndef EXPORT_EXPORT_INTERNAL_H
#define EXPORT_EXPORT_INTERNAL_H

#include "base/json_writer.h"
#include "base/map.h"
#include "base/utf8.h"
#include "export/export.h"

// ---- what is known of codes: knowledge.c -----------------------------------------------------

// A table of lexicon/export whose first cell is a key and whose row "key" or "code" names columns.
typedef struct export_codes {
    lexicon_table table;
    uint32_t heading; // that row
} export_codes;

typedef struct export_knowledge {
    export_codes country, event, role, precision, moment, weapon, code, subevent, goldstein;
    lexicon_table columns;
    lexicon_table cameo;                                                   // of the room what
    lexicon_table actors, agents, country_forms, country_names, modifiers; // of the room who
} export_knowledge;

dateline_status export_knowledge_open(export_knowledge *out, const lexicon *lexicon,
                                      dateline_error *error);
// The column's index, 0 when there is none: the key is no code.
uint32_t export_code_column(const export_codes *codes, slice name);
// The cell, or SLICE_NONE when the key is not there or the cell is empty.
slice export_code(const export_codes *codes, slice key, uint32_t column);
slice export_code_named(const export_codes *codes, slice key, const char *column);
// Is the cell anything but empty?
bool export_has_flag(const export_codes *codes, slice key, const char *column);

// ---- one incident: incident.c, toll.c, actor.c -----------------------------------------------

bool export_policy_named(dateline_policy *out, const char *name);

// low <= best <= high, always.
typedef struct export_toll {
    bool is_known; // has_best false: no figure that the policy takes
    bool has_best;
    bool is_open; // "at least": more than high may be
    uint32_t low, best, high;
} export_toll;

// The figures of a slot as incident_pick_headline finds them; where a policy gives a range, best is
// the lowest.
export_toll export_toll_of(arena *arena, const ledger_told_row *claims, uint32_t count, slice slot,
                           dateline_policy policy);

typedef struct export_actor {
    slice name;                  // as the ledger has it, SLICE_NONE when nobody is named
    slice country;               // ISO-3, SLICE_NONE
    slice role;                  // of lexicon/who/agents.lex, SLICE_NONE
    bool is_named;               // a name, not "gunmen"
    bool is_uncertain;           // only blamed
    bool has_claimed;            // claims it itself
    const ledger_told_row *told; // SLICE_NONE's: NULL
} export_actor;

// What a name says of whom it names.
void export_actor_code(export_actor *actor, const export_knowledge *knowledge, arena *arena);

// An article that tells of the incident.
typedef struct export_source {
    int64_t article;
    slice sha256, title, outlet, url, language, source_id;
    int32_t day;                  // the dateline's, else that of publication
    int32_t printed;              // that of publication
    const ledger_told_row *first; // its first claim
} export_source;

#define EXPORT_OTHERS 2 // GTD has columns for three groups

typedef struct export_incident {
    ledger_chosen_row row;
    ledger_told_row *claims;
    uint32_t claim_count, claim_capacity;
    export_source *sources; // by day, then text
    uint32_t source_count, source_capacity;
    incident_dispute *disputes; // over claims
    uint32_t dispute_count;
    export_toll killed, injured;
    export_toll captive, released, detained;
    export_actor doer, victim;
    export_actor others[EXPORT_OTHERS]; // other groups that claim it or are said to have done it
    uint32_t other_count;
    plover_contexts contexts;
    slice weapon;   // SLICE_NONE
    slice subevent; // ACLED's, SLICE_NONE
    slice key;      // "ASSAULT.firearms": of lexicon/export/event.lex
    uint32_t outlets;
} export_incident;

// ---- a run -----------------------------------------------------------------------------------

typedef enum export_unit { // what a row is
    UNIT_INCIDENT,
    UNIT_CLAIM,
    UNIT_MENTION, // of an incident in an article
    UNIT_STAY,
    UNIT_ARTICLE,
    UNIT_WITHDRAWN,
} export_unit;

typedef struct exporting exporting;

// A format's way of writing; functions may be NULL. Each writes into run->out.
typedef struct export_style {
    void (*begin)(exporting *run);
    void (*incident)(exporting *run, const export_incident *incident);
    void (*withdrawn)(exporting *run, const ledger_withdrawn_row *row);
    void (*article)(exporting *run, const ledger_article_row *row);
    void (*stay)(exporting *run, const ledger_place_row *row);
    void (*end)(exporting *run);
} export_style;

typedef struct export_format {
    const char *name, *table; // table NULL: the format has one
    const export_style *style;
    export_unit unit;
    dateline_policy policy;
    bool has_header; // of tables with rows of text
    char separator;
} export_format;

extern const export_format export_formats[]; // ends with a NULL name

// What a record is about; what does not apply is NULL.
typedef struct export_record {
    const exporting *run;
    const export_incident *incident;
    const ledger_told_row *claim;
    const export_source *source;
    const ledger_place_row *stay;
    const ledger_article_row *article;
    const ledger_withdrawn_row *withdrawn;
} export_record;

typedef struct export_cell {
    enum { CELL_EMPTY, CELL_TEXT, CELL_WHOLE, CELL_DEGREES, CELL_TRUTH } kind;
    slice text;
    int64_t whole; // also 0 or 1 of CELL_TRUTH
    double degrees;
} export_cell;

typedef export_cell (*export_read_field)(const export_record *record);

typedef struct export_field {
    const char *name;
    export_read_field read;
} export_field;

// A column as lexicon/export/column.lex words it.
typedef struct export_column {
    slice name;
    slice literal;             // "=-9": the same in every row
    slice tag;                 // of HXL, SLICE_NONE
    export_read_field read;    // or
    const export_codes *codes; // a code of codes
    slice (*key)(const export_record *record);
    uint32_t code_column;
} export_column;

struct exporting {
    const export_request *request;
    const dateline_export_options *options;
    const export_format *format;
    dateline_policy policy;
    slice name_space;
    slice since; // with its time
    when_interval days;
    export_knowledge knowledge;
    ledger *ledger;
    export_column *columns; // in lasting
    uint32_t column_count;
    export_column needs[3]; // "!code", "!day", "!place"; read and codes NULL: none
    buffer out;
    json_writer json;
    struct arena *arena;      // of one record
    struct arena *lasting;    // of the run
    struct export_trip *trip; // of kepler, in lasting
    map seen;                 // in lasting: what is written once only
    uint64_t rows;
    bool has_failed; // the caller's function said no
    dateline_export_counts counts;
    dateline_status status;
    dateline_error *error;
};

// Hands bytes on when enough have gathered; false: stop.
bool export_flush(exporting *run, bool is_last);

// ---- columns.c, fields*.c --------------------------------------------------------------------

dateline_status export_columns_open(exporting *run, dateline_error *error);
export_cell export_column_read(const export_column *column, const export_record *record);
// May the format say this of the incident? Counts what is left out.
bool export_admits(exporting *run, const export_record *record);
export_read_field export_field_named(slice name); // NULL
// Each ends with a NULL name.
extern const export_field export_incident_fields[];
extern const export_field export_claim_fields[];
extern const export_field export_codebook_fields[];
extern const export_field export_pipeline_fields[];
extern const export_field export_place_fields[];
extern const export_field export_named_fields[];

export_cell export_empty(void);
export_cell export_text(slice text); // empty when there is none
export_cell export_whole(int64_t value);
export_cell export_truth(bool value);
export_cell export_degrees(double value);
export_cell export_day(const export_record *record, int32_t day); // "YYYY-MM-DD", open is empty

// ---- what several formats say ----------------------------------------------------------------

// The stable id of a thing of the ledger: "dateline:incident:7".
slice export_id(const exporting *run, const char *kind, int64_t number);
// Lower-case hex of the first 20 bytes of SHA-256: for formats that want ids without a shape.
slice export_hash(const exporting *run, slice text);
// The span of days as words: "2024-03", "between 2024-03-02 and 2024-03-05".
slice export_moment_text(const exporting *run, when_interval bounds);
// Which row of lexicon/export/moment.lex: "day", "days", "week", "month", "year", "longer", "open".
slice export_moment_class(when_interval bounds);
bool export_is_closed(when_interval bounds);
// "killed: 9.. (police), 14 (nurse)", every figure with its holder; the policy's figure first.
slice export_notes(const exporting *run, const export_incident *incident);
// The claim in a sentence: "police: killed 9.." with stance.
slice export_claim_text(const exporting *run, const ledger_told_row *told);
// Text on one line: control characters, line breaks and tabs among them, as blanks, malformed bytes
// as U+FFFD.
void export_add_clean(buffer *out, slice text);
// The same for XML and HTML, with the five marks escaped.
void export_add_markup(buffer *out, slice text);
// 9..12 as "9–12" for people; "" when nothing is known.
slice export_toll_text(const exporting *run, const export_toll *toll);
slice export_degrees_text(const exporting *run, double degrees); // "-1.67409"
// "2025-02-11" into the arena.
slice export_day_text(const exporting *run, int32_t day);
// "20240524".
slice export_day_digits(const exporting *run, int32_t day);
// Joined with a separator, each once; field picks.
slice export_join(const exporting *run, const export_incident *incident,
                  slice (*pick)(const ledger_told_row *told), const char *separator);
// Lines as one: "; " stands between them, ", " for what was between tabs. SLICE_NONE of none.
slice export_lines(const exporting *run, slice lines);
// Names of PLOVER's contexts with a separator, SLICE_NONE when there are none.
slice export_contexts(const exporting *run, plover_contexts contexts, const char *separator);
slice export_pick_holder(const ledger_told_row *told);
slice export_outlet(const ledger_told_row *told); // else the host of its address
slice export_pick_voice(
    const ledger_told_row *told); // the holder, an outlet for the article itself
slice export_pick_url(const ledger_told_row *told);

// Gathers an incident's claims and what follows from them; false without memory or when the ledger
// fails (run->status).
bool export_gather(exporting *run, export_incident *out, const ledger_chosen_row *row);

// A cell as JSON, null when empty; a record as an object of its columns. table.c
void export_json_cell(json_writer *json, export_cell cell);
void export_json_columns(exporting *run, const export_record *record);
// Begins the next item of an array that is laid out a line an item, and counts it. geojson.c
void export_begin_item(exporting *run);
void export_trip_close(exporting *run); // geojson.c
// "urn:dateline:claim:5": ids of the web are addresses.
slice export_urn(const exporting *run, const char *kind, int64_t number);
// The member "@context" of JSON-LD: a published vocabulary and our terms, of which those that name
// other records are references, no texts.
void export_context(exporting *run, slice vocabulary);
// Has this been written before? Remembers it.
bool export_is_seen(exporting *run, slice id);

// ---- styles ----------------------------------------------------------------------------------

extern const export_style export_style_rows;     // table.c: CSV and TSV
extern const export_style export_style_lines;    // table.c: JSON Lines
extern const export_style export_style_geojson;  // geojson.c
extern const export_style export_style_trips;    // geojson.c
extern const export_style export_style_plover;   // plover.c
extern const export_style export_style_timeline; // timelinejs.c
extern const export_style export_style_timemap_events, export_style_timemap_sources,
    export_style_timemap_associations;             // timemap.c
extern const export_style export_style_annotation; // annotation.c
extern const export_style export_style_claim;      // claim.c
extern const export_style export_style_ftm;        // ftm.c
extern const export_style export_style_calendar;   // ical.c
extern const export_style export_style_graph;      // graphml.c
extern const export_style export_style_brat;       // article.c
extern const export_style export_style_conllu;     // article.c

#endif
