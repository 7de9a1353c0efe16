// dateline reads news and keeps a ledger of who says what happened, when, where, to whom and how
// many. It decides nothing about truth: every value is a claim with a holder and the exact words
// that carry it.
//
// Use: open an engine once (models and lexicons, mapped and immutable, shared by all threads), open
// one reader per thread and input, ask it for article after article, write each as JSON or as a
// report, or add it to a ledger.
//
// Offsets in JSON count code points of the article's text; everything else counts bytes.
#ifndef DATELINE_H
#define DATELINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

#define DATELINE_VERSION "0.1.0"

#if defined(__GNUC__)
#define DATELINE_API __attribute__((visibility("default")))
#define DATELINE_CHECKED __attribute__((warn_unused_result))
#else
#define DATELINE_API
#define DATELINE_CHECKED
#endif

typedef enum dateline_status {
    DATELINE_OK = 0,
    DATELINE_NOT_FOUND = -1, // nothing there: no more articles, no such incident
    DATELINE_USAGE = -2,     // the caller's arguments make no sense
    DATELINE_IO = -3,        // the system refused: open, read, write
    DATELINE_BAD_INPUT = -4, // outside bytes that are no article
    DATELINE_LIMIT = -5,     // a size, depth or time limit was reached
    DATELINE_NO_MEMORY = -6,
    DATELINE_CORRUPT = -7,     // a model, lexicon or ledger whose bytes do not add up
    DATELINE_UNSUPPORTED = -8, // well-formed, but newer or other than this program reads
    DATELINE_LEDGER = -9,      // the database said no
    DATELINE_CONFLICT = -10,   // somebody else decided meanwhile
    DATELINE_REFUSED = -11,    // the database does not let this user in, or do that
    DATELINE_INTERNAL = -70,   // our bug
} dateline_status;

// Filled where a fault is found. message says what, where and what was done; position is a byte of
// the input (or 0), line a line of it (or 0).
typedef struct dateline_error {
    dateline_status status;
    char message[240];
    uint64_t position;
    uint64_t line;
} dateline_error;

// ---- engine: everything that is loaded once -------------------------------------------------

typedef struct dateline_engine dateline_engine;

// Which model reads trees, names and reports.
typedef enum dateline_model {
    DATELINE_MODEL_ACCURATE, // a large network: for reading a few thousand articles
    DATELINE_MODEL_FAST,     // a small one: for archives and streams, some twelve times as fast
} dateline_model;

typedef struct dateline_engine_options {
    // Where dateline.lexicon and the models lie; NULL looks in $DATELINE_DATA, beside the
    // executable and in the installed place.
    const char *data_directory;
    dateline_model model;
    // Readers hand their input to processes of their own, which can open nothing: bytes that bring
    // one down cost an article, not the program, and get at nothing. To be opened before the
    // program starts threads.
    bool sandbox;
    // A file of actors of the caller's own, who go before those the program knows: groups, aliases,
    // officials with their terms (doc/actors.md). Read at once, whole; DATELINE_BAD_INPUT names the
    // line it cannot use. NULL: none.
    const char *actors;
} dateline_engine_options;

// options may be NULL: all defaults.
DATELINE_API DATELINE_CHECKED dateline_status dateline_engine_open(
    dateline_engine **out, const dateline_engine_options *options, dateline_error *error);
DATELINE_API void dateline_engine_close(dateline_engine *engine); // NULL is fine

enum {
    DATELINE_SANDBOX_PROCESS = 1 << 0, // articles are read in processes of their own
    DATELINE_SANDBOX_CALLS = 1 << 1,   // that die of any system call they do not need (seccomp)
    DATELINE_SANDBOX_FILES = 1 << 2,   // and that can open no path (Landlock)
    // Neither of the two, for this build is one with a sanitizer, whose own calls would be fatal.
    DATELINE_SANDBOX_NOT_BUILT = 1 << 3,
};
// What stands between outside bytes and this machine; the kernel may know less than all of it.
DATELINE_API unsigned dateline_engine_sandbox(const dateline_engine *engine);

// ---- reader: one input, one thread ----------------------------------------------------------

typedef enum dateline_format {
    DATELINE_FORMAT_AUTO,
    DATELINE_FORMAT_TEXT,
    DATELINE_FORMAT_HTML,
    DATELINE_FORMAT_JSONL,
    DATELINE_FORMAT_CONLLU,  // keeps the tokens it is given
    DATELINE_FORMAT_FEED,    // RSS and Atom
    DATELINE_FORMAT_CSV,     // a table with a row an article
    DATELINE_FORMAT_MAIL,    // one message
    DATELINE_FORMAT_WARC,    // a crawl, WARC or ARC
    DATELINE_FORMAT_ARCHIVE, // zip, tar, WACZ
} dateline_format;

// How far to read: for tools that want no more than the trees, or the trees and names.
typedef enum dateline_depth {
    DATELINE_DEPTH_WHOLE,
    DATELINE_DEPTH_TREES,
    DATELINE_DEPTH_NAMES, // and each word's name in CoNLL-U: Name=B-Person
} dateline_depth;

typedef struct dateline_reader_options {
    dateline_format format;
    const char *day; // "YYYY-MM-DD": overrides the article's own day; NULL leaves it
    dateline_depth depth;
    const char *columns; // of tables: "text=Body,title=Headline"; NULL: known by their names
    bool bare;           // the article, not what it says: any language, live blogs in one piece
    // One part of the articles out of `shards` equal ones, 0 to shards - 1; shards 0: all. Which
    // part an article is in follows from its text alone: the first 16 digits of its "sha256", a
    // hexadecimal number, modulo shards. Faults of the input are told in part 0.
    uint32_t shard, shards;
    // Several readers share one input in its order: articles and faults are counted off in runs of
    // `run`, and this reader hands out the runs `turn`, `turn + turns` and so on. What ends the
    // input, its end or a fault that a reader cannot get past, is handed out by each reader that
    // meets it, in whosever run it stands; who asks several takes it once. turns 0: all runs.
    uint32_t turn, turns, run;
    uint64_t skip;    // articles and faults to pass over first, unread
    const char *name; // of bytes in memory: their file's, by which ids are made; NULL: "memory"
    uint64_t line;    // lines of that file that stand before the bytes
} dateline_reader_options;

typedef struct dateline_reader dateline_reader;
typedef struct dateline_article dateline_article;

// path may be "-" for standard input. options may be NULL.
DATELINE_API DATELINE_CHECKED dateline_status
dateline_reader_open(dateline_reader **out, const dateline_engine *engine, const char *path,
                     const dateline_reader_options *options, dateline_error *error);
// Reads from memory; bytes must outlive the reader.
DATELINE_API DATELINE_CHECKED dateline_status dateline_reader_open_memory(
    dateline_reader **out, const dateline_engine *engine, const void *bytes, size_t length,
    const dateline_reader_options *options, dateline_error *error);
// Reads the next article. *out is borrowed: it lives until the next call on this reader.
// DATELINE_NOT_FOUND at the end of the input. After DATELINE_BAD_INPUT or DATELINE_LIMIT the reader
// may be asked again: it has passed over the article at fault.
DATELINE_API DATELINE_CHECKED dateline_status dateline_reader_next(const dateline_article **out,
                                                                   dateline_reader *reader,
                                                                   dateline_error *error);
// Bytes of the input passed and in all (0 when unknown), for progress bars.
DATELINE_API void dateline_reader_progress(const dateline_reader *reader, uint64_t *passed,
                                           uint64_t *total);
DATELINE_API void dateline_reader_close(dateline_reader *reader); // NULL is fine

// ---- what was read --------------------------------------------------------------------------

enum {
    DATELINE_LAYER_ARTICLE = 1 << 0,
    DATELINE_LAYER_SENTENCES = 1 << 1,
    DATELINE_LAYER_TOKENS = 1 << 2,
    DATELINE_LAYER_ENTITIES = 1 << 3,
    DATELINE_LAYER_TIMES = 1 << 4,
    DATELINE_LAYER_PLACES = 1 << 5,
    DATELINE_LAYER_AMOUNTS = 1 << 6,
    DATELINE_LAYER_ATTRIBUTIONS = 1 << 7,
    DATELINE_LAYER_EVENTS = 1 << 8,
    DATELINE_LAYER_INCIDENTS = 1 << 9,
    DATELINE_LAYER_CLAIMS = 1 << 10,
    DATELINE_LAYER_ITINERARIES = 1 << 11,
    DATELINE_LAYER_WARNINGS = 1 << 12,
    DATELINE_LAYER_ANCHORS = 1 << 13,
    DATELINE_LAYER_BYTES = 1 << 14,               // where the text stands in the bytes of its page
    DATELINE_LAYERS_DEFAULT = 0x1fff & ~(1 << 2), // all but tokens, anchors and bytes
    DATELINE_LAYERS_ALL = 0x7fff,
    DATELINE_SPEECH_ONLY = 1 << 15, // attributions without those of wishes, plans, praise and votes
};

// Where output goes. Returns false when it cannot be written; writing then stops.
typedef bool (*dateline_write)(void *context, const char *bytes, size_t length);

// Styles of people's output.
typedef struct dateline_style {
    bool color;
    uint32_t width; // columns; 0 means 80
} dateline_style;

// The name of a layer as in JSON ("claims") -> its bit; 0 when there is none.
DATELINE_API unsigned dateline_layer_named(const char *name, size_t length);

DATELINE_API DATELINE_CHECKED dateline_status
dateline_article_write_json(const dateline_article *article, unsigned layers, dateline_write write,
                            void *context, dateline_error *error);
DATELINE_API DATELINE_CHECKED dateline_status
dateline_article_write_report(const dateline_article *article, const dateline_style *style,
                              dateline_write write, void *context, dateline_error *error);
DATELINE_API DATELINE_CHECKED dateline_status dateline_article_write_conllu(
    const dateline_article *article, dateline_write write, void *context, dateline_error *error);
// Counts what the article holds: for benchmarks and progress.
DATELINE_API uint32_t dateline_article_tokens(const dateline_article *article);
// What it is called: its own id, its address, or the file and where it stands there. Borrowed from
// the article.
DATELINE_API const char *dateline_article_id(const dateline_article *article);
// The i-th warning ("code: message"), NULL past the last. Borrowed from the article.
DATELINE_API const char *dateline_article_warning(const dateline_article *article, uint32_t i);

// ---- ledger ---------------------------------------------------------------------------------

typedef struct dateline_ledger dateline_ledger;

typedef enum dateline_ledger_mode {
    DATELINE_LEDGER_READ,   // must exist
    DATELINE_LEDGER_WRITE,  // created when missing, brought up to date when older
    DATELINE_LEDGER_CHANGE, // the same, but must exist
} dateline_ledger_mode;

// path: of a SQLite file, or postgresql://user@host/database (doc/postgresql.md).
DATELINE_API DATELINE_CHECKED dateline_status dateline_ledger_open(dateline_ledger **out,
                                                                   const char *path,
                                                                   dateline_ledger_mode mode,
                                                                   dateline_error *error);
// The same, for who does not want to wait in the dark while an older ledger is brought up to date:
// that takes minutes where it is large, and is done whole or not at all. The watcher is called
// before each of so many steps, counted from 1, and in a SQLite file some times a second meanwhile.
typedef void (*dateline_upgrade_watcher)(void *context, unsigned step, unsigned steps);
DATELINE_API DATELINE_CHECKED dateline_status dateline_ledger_open_watched(
    dateline_ledger **out, const char *path, dateline_ledger_mode mode,
    dateline_upgrade_watcher watcher, void *context, dateline_error *error);
DATELINE_API void dateline_ledger_close(dateline_ledger *ledger); // NULL is fine
// Adds one article in one transaction. *added is false when the same text was there already; of two
// articles with one text that with the earlier day is kept, then that with the smaller id.
DATELINE_API DATELINE_CHECKED dateline_status dateline_ledger_add(dateline_ledger *ledger,
                                                                  const dateline_article *article,
                                                                  bool *added,
                                                                  dateline_error *error);

// Articles on their way into a ledger: many are added in one transaction, with one wait for the
// disk. What a ledger needs of each is kept, so the reader may go on.
typedef struct dateline_batch dateline_batch;
DATELINE_API DATELINE_CHECKED dateline_status dateline_batch_open(dateline_batch **out,
                                                                  const dateline_engine *engine,
                                                                  dateline_error *error);
DATELINE_API void dateline_batch_close(dateline_batch *batch); // NULL is fine; adds nothing
DATELINE_API void dateline_batch_clear(dateline_batch *batch); // drops what was put into it
DATELINE_API DATELINE_CHECKED dateline_status dateline_batch_put(dateline_batch *batch,
                                                                 const dateline_article *article,
                                                                 dateline_error *error);
DATELINE_API bool dateline_batch_is_full(const dateline_batch *batch); // 32 articles, or 8 MB

// What became of the batch's article `number`: *fault is DATELINE_OK, or why it was left out.
typedef void (*dateline_told)(void *context, uint32_t number, bool added,
                              const dateline_error *fault);
// Adds them as dateline_ledger_add does one by one, each whole or not at all, and empties the
// batch. told is called when all are safe, and never after a fault of the ledger: of those that are
// committed one by one (PostgreSQL; SQLite if one is left out), the first ones stay then.
DATELINE_API DATELINE_CHECKED dateline_status dateline_ledger_add_batch(dateline_ledger *ledger,
                                                                        dateline_batch *batch,
                                                                        dateline_told told,
                                                                        void *context,
                                                                        dateline_error *error);

// Articles since it was opened whose text was there: where else it was printed is kept beside it.
DATELINE_API uint64_t dateline_ledger_printings(const dateline_ledger *ledger);

// Puts the article in place of what was read of its text before, and applies decisions again.
DATELINE_API DATELINE_CHECKED dateline_status dateline_ledger_reread(
    dateline_ledger *ledger, const dateline_article *article, dateline_error *error);

typedef enum dateline_listing {
    DATELINE_LIST_INCIDENTS, // one row an incident
    DATELINE_LIST_CLAIMS,    // one row a claim; id narrows to one incident, 0 is all
    DATELINE_LIST_DISPUTES,
    DATELINE_LIST_TIMELINE,
    DATELINE_LIST_PEOPLE,    // itineraries
    DATELINE_SHOW,           // everything about incident id
    DATELINE_LIST_SOURCES,   // one row a holder: what it said, how often contradicted or revised
    DATELINE_LIST_HEADLINES, // one row a toll: the figure that a policy picks, and its range
    DATELINE_LIST_DECISIONS, // what people decided, oldest first
    DATELINE_LIST_ARTICLES,  // the articles as they came: JSON is what a reader reads again
    DATELINE_SEARCH,         // one row an article whose text has the words
    DATELINE_LIST_AGREEMENT, // one row a measure of how far coders of the sample agree
    DATELINE_WHY,            // sentences, rules and program behind the values of incident id
    DATELINE_LIST_READINGS,  // one row a program with lexicon and model that read articles
} dateline_listing;

// Writes a listing as text (style) or, when json is true, as JSON Lines. DATELINE_NOT_FOUND when
// there is nothing to list. The same as dateline_ledger_query with no more than these.
DATELINE_API DATELINE_CHECKED dateline_status dateline_ledger_write(
    dateline_ledger *ledger, dateline_listing listing, int64_t id, bool json,
    const dateline_style *style, dateline_write write, void *context, dateline_error *error);

// How one figure is picked where sources tell several. None hides the others: every headline has
// low <= best <= high, and says which rule spoke.
typedef enum dateline_policy {
    DATELINE_POLICY_RANGE,                  // no figure, only its range
    DATELINE_POLICY_LOW,                    // the lowest (ACLED)
    DATELINE_POLICY_BEST_LOW_HIGH,          // what most sources say (UCDP)
    DATELINE_POLICY_LATEST_MAJORITY_LOWEST, // of the latest what most say, else the lowest (GTD)
    DATELINE_POLICY_TWO_SOURCE,             // the highest that two sources say
    DATELINE_POLICY_MEDIAN,                 // the lower median of what the sources say
    DATELINE_POLICIES,
} dateline_policy;

// "latest-majority-lowest"; NULL past the last.
DATELINE_API const char *dateline_policy_name(dateline_policy policy);

// What is asked of a ledger: by dateline_ledger_query, which lists rows for people and programs,
// and by dateline_ledger_browse, for one page of the browser. NULL, 0 and false narrow nothing.
typedef struct dateline_query {
    int64_t id; // an incident, one that was found to be another leads there; or a claim
    // Days (YYYY-MM-DD, YYYY): what may have happened, was decided or, of show and why, told then.
    const char *from, *to;
    const char *place, *actor;  // a town, region or (ISO-3) country; who takes part
    const char *type, *context; // PLOVER's: "ASSAULT", about "election"
    const char *holder, *of; // of claims, sources: who says so; for which body or (ISO-3) country
    uint32_t limit;          // rows; 0 is all of a listing, 50 of a view; of show and why claims
    // Goes on behind this row. Of listings the "id" of its JSON, of disputes and headlines the
    // "incident", of sources the "holder"; of views the "next" of the page before.
    const char *after;

    // Listings only.
    dateline_listing listing;
    const char *per; // of sources: a row a "body", "country", "role" or "holder" (also NULL)
    bool json;
    const dateline_style *style;
    const char *slot;       // of claims, disputes and headlines: "killed"
    const char *kind;       // of disputes ("contradiction", "revision", "refinement"), decisions
    const char *words;      // of a search, in SQLite's FTS5 syntax
    dateline_policy policy; // of headlines
    bool printings;  // of articles: every place where a text stands is a row, as add takes it
    bool topics;     // of incidents: also what people only speak of
    bool unattached; // of decisions: those whose account was not found when its article was reread

    // Views only.
    const char *person, *outlet; // of people: this one
    const char *disputed;        // "contradiction", "revision", "refinement": so or worse
    const double *box;           // west, south, east, north in degrees
    const char *coder;           // of a review, sees nothing of others; of decisions: who decided
    const char *state;           // of a review: "open" (also NULL), "sample", "deferred", "decided"
    const char *sort; // "when" "killed" "place" "type" "label" "disputed"; "-when" descends
} dateline_query;

DATELINE_API DATELINE_CHECKED dateline_status dateline_ledger_query(dateline_ledger *ledger,
                                                                    const dateline_query *query,
                                                                    dateline_write write,
                                                                    void *context,
                                                                    dateline_error *error);

// ---- decisions of people --------------------------------------------------------------------

typedef enum dateline_decision_kind {
    DATELINE_DECIDE_MERGE,   // incident and other are one
    DATELINE_DECIDE_SPLIT,   // what the articles tell is another incident than the rest
    DATELINE_DECIDE_CORRECT, // field of the incident has the value
    DATELINE_DECIDE_UNDO,    // decision `other` is taken back; that of an undo is in force again
    // On `claim`:
    DATELINE_DECIDE_ACCEPT, // as it was read, or as it was edited
    DATELINE_DECIDE_REJECT, // value: the reason; it disputes nothing and is left out of exports
    DATELINE_DECIDE_EDIT,   // its field has the value; what was read is kept beside it
    DATELINE_DECIDE_COPY,   // its article repeats another, value: whose number or nothing
    DATELINE_DECIDE_DEFER,  // later
    // value: the share of articles, 0 to 100, whose claims two coders judge, each without seeing
    // what the other decides; nothing follows from it until both have
    DATELINE_DECIDE_SAMPLE,
} dateline_decision_kind;

typedef struct dateline_decision {
    dateline_decision_kind kind;
    int64_t incident;
    int64_t other;
    const int64_t *articles;
    uint32_t article_count;
    // type label date place country point killed injured; of a claim: value holder stance
    // certainty, and span (bytes of the text, "10..24")
    const char *field;
    const char *value; // as a claim has it: "9", "9..14", "2024-05", "2024-05-01..2024-05-03"
    const char *by;    // who decides, NULL not told
    const char *note;  // why, NULL not told
    int64_t claim;
    // The "state" of its claim or incident, as a view told it: DATELINE_CONFLICT when it is another
    // by now. NULL: whatever it is.
    const char *before;
    bool is_whole; // of an undo: with all that were decided at once with `other`
} dateline_decision;

// Decisions are only ever added. What was read from articles stays as it was; incidents are what
// follows from both. *number: of the decision.
DATELINE_API DATELINE_CHECKED dateline_status
dateline_ledger_decide(int64_t *number, dateline_ledger *ledger, const dateline_decision *decision,
                       dateline_error *error);

// Several at once: all are made, or none. Their notes say "(1 of 3 at once)". *number: of the last.
DATELINE_API DATELINE_CHECKED dateline_status dateline_ledger_decide_all(
    int64_t *number, dateline_ledger *ledger, const dateline_decision *decisions, uint32_t count,
    dateline_error *error);

// Writes a line for each fault of the file and of what stands in it; DATELINE_NOT_FOUND: none.
DATELINE_API DATELINE_CHECKED dateline_status dateline_ledger_check(dateline_ledger *ledger,
                                                                    bool json, dateline_write write,
                                                                    void *context,
                                                                    dateline_error *error);

// ---- export ---------------------------------------------------------------------------------

// What is to be written, and how. Zeroed, it is everything; only format must be set.
typedef struct dateline_export_options {
    const char *format;    // one of dateline_export_format: "csv"
    const char *table;     // of formats that have several ("claims"); NULL is the first
    const char *policy;    // which figure stands where a format has room for one ("median");
                           // NULL is what the format's codebook asks for
    int64_t incident;      // 0 is all
    const char *since;     // "YYYY-MM-DD" or "YYYY-MM-DDTHH:MM:SSZ": what changed from then on,
                           // withdrawn incidents too; NULL is all that stands
    const char *from, *to; // days as in dateline_query: what may have happened; NULL any
    const char *type, *context; // "ASSAULT", "election"; NULL any
    const char *country;        // ISO 3166 in three letters; NULL any
    const char *place;          // part of the place's name; NULL any
    const char *actor;          // part of the name of who did it or whom it befell; NULL any
    const char *name_space;     // stands before every id; NULL is "dateline"
    bool disputed;              // only incidents whose sources contradict each other
    bool hxl;                   // csv: a second row of HXL tags
    bool spreadsheet; // csv: what a spreadsheet would take for a formula gets an apostrophe
    bool bom;         // csv: begins with a byte order mark
    const char *data_directory;    // where dateline.lexicon lies; NULL as for engines
    const dateline_engine *engine; // for conllu, which reads the articles anew; else NULL
    // For formats that are many files (brat): starts the next one, false stops; context is that of
    // writing. NULL for others.
    bool (*begin_file)(void *context, const char *name);
} dateline_export_options;

typedef struct dateline_export_counts {
    uint64_t written;       // incidents, or rows of the table asked for
    uint64_t withdrawn;     // incidents that were found to be others, told of with since
    uint64_t without_day;   // left out: the format cannot say how little is known of the day
    uint64_t without_place; // left out for the same reason
    uint64_t without_code;  // left out: the format's codebook does not cover what happened
} dateline_export_counts;

// The i-th format's name, NULL past the last.
DATELINE_API const char *dateline_export_format(uint32_t i);
// The i-th table of a format, NULL past the last and for formats without.
DATELINE_API const char *dateline_export_table(const char *format, uint32_t i);
// Writes a ledger in a format of the field (doc/formats.md). *counts may be NULL.
DATELINE_API DATELINE_CHECKED dateline_status dateline_ledger_export(
    dateline_ledger *ledger, const dateline_export_options *options, dateline_write write,
    void *context, dateline_export_counts *counts, dateline_error *error);

// ---- browsing: what one page shows, as one JSON object ---------------------------------------

typedef enum dateline_view {
    DATELINE_VIEW_OVERVIEW,  // incidents: a page of them; all that match in time and on the map
    DATELINE_VIEW_INCIDENT,  // id: what, where, when, every claim, disputes, articles and copies
    DATELINE_VIEW_CLAIM,     // id: a claim in its article, with what marks it
    DATELINE_VIEW_DISPUTES,  // a page of disputes with their claims
    DATELINE_VIEW_PEOPLE,    // person narrows to one person
    DATELINE_VIEW_SOURCES,   // holders; outlets
    DATELINE_VIEW_SOURCE,    // holder: what one holder said
    DATELINE_VIEW_REVIEW,    // coder: claims to judge, disputed first; id: one of them, 0 the first
    DATELINE_VIEW_AGREEMENT, // of coders on what was judged twice
} dateline_view;

// query may be NULL: everything, its first page. DATELINE_NOT_FOUND when id, person or holder is
// nothing; DATELINE_USAGE when a word of the query is none;
// DATELINE_LIMIT when it takes longer than some seconds.
DATELINE_API DATELINE_CHECKED dateline_status
dateline_ledger_browse(dateline_ledger *ledger, dateline_view view, const dateline_query *query,
                       dateline_write write, void *context, dateline_error *error);
// *version becomes another number when another connection has written since; it means nothing
// beyond this connection.
DATELINE_API DATELINE_CHECKED dateline_status dateline_ledger_version(dateline_ledger *ledger,
                                                                      uint64_t *version,
                                                                      dateline_error *error);

// ---- places: which on the map has this name? ---------------------------------------------------

typedef struct dateline_places dateline_places;

// data_directory as of an engine; NULL too. DATELINE_NOT_FOUND without a gazetteer.
DATELINE_API DATELINE_CHECKED dateline_status dateline_places_open(dateline_places **out,
                                                                   const char *data_directory,
                                                                   dateline_error *error);
// Writes those with the name, the largest first, 20 at most: {"places":[{"name","division",
// "country","kind","lat","lon","population"}]}; country in two letters. Threads may share it.
DATELINE_API DATELINE_CHECKED dateline_status dateline_places_find(const dateline_places *places,
                                                                   const char *name,
                                                                   dateline_write write,
                                                                   void *context,
                                                                   dateline_error *error);
DATELINE_API void dateline_places_close(dateline_places *places); // NULL is fine

#ifdef __cplusplus
}
#endif
#endif
