// Ledger: one SQLite file, or one schema in PostgreSQL, that keeps every version beside the others.
// One transaction an article, WAL with synchronous=EXTRA, idempotent by the SHA-256 of the text.
// doc/ledger.md documents the schema for whoever reads it with sqlite3 or Datasette; machine rows
// are replaced, never edited.
#ifndef LEDGER_LEDGER_H
#define LEDGER_LEDGER_H

#include "article/article.h"
#include "base/buffer.h"
#include "incident/incident.h"

typedef struct ledger ledger;

dateline_status ledger_open(ledger **out, const char *path, dateline_ledger_mode mode,
                            dateline_error *error);
// The same; the watcher is called before each step of bringing an older ledger up to date, and some
// times a second meanwhile.
dateline_status ledger_open_watched(ledger **out, const char *path, dateline_ledger_mode mode,
                                    dateline_upgrade_watcher watcher, void *context,
                                    dateline_error *error);
void ledger_close(ledger *ledger);
// *added is false when the text was there already. Of two articles with one text the ledger keeps
// that with the earlier day, then the smaller id: it takes the other's place.
dateline_status ledger_add(ledger *ledger, const article *article, bool *added,
                           dateline_error *error);
// The same, and `then` is called in the same transaction; when it does not say DATELINE_OK, nothing
// was added.
typedef dateline_status (*ledger_then)(void *context, dateline_error *error);
dateline_status ledger_add_with(ledger *ledger, const article *article, bool *added,
                                ledger_then then, void *context, dateline_error *error);
// What is added from now on, but not with `then`, lasts only when ledger_keep_gathered has said so,
// all of it together: many articles cost one wait for the disk. Searches do not find them before.
// One that cannot be added takes all along, and nothing more can be gathered until they are
// dropped. False: PostgreSQL, which commits each, and keeps the others. Nothing else is asked of
// the ledger meanwhile.
bool ledger_gather(ledger *ledger);
dateline_status ledger_keep_gathered(ledger *ledger, dateline_error *error);
void ledger_drop_gathered(ledger *ledger); // all of it is taken back
// How many places were kept of texts that were there, since it was opened.
uint64_t ledger_printings_kept(const ledger *ledger);
// A program with all that it reads with; hashes are SHA-256 of the files, 64 digits, the model's of
// the sums of all files of models/ that read with it.
#define LEDGER_HASH_SIZE 65
typedef struct ledger_reading {
    char program[48]; // with its version; empty: not told
    char program_sha256[LEDGER_HASH_SIZE], lexicon_sha256[LEDGER_HASH_SIZE];
    char model[16]; // its name
    char model_sha256[LEDGER_HASH_SIZE], places_sha256[LEDGER_HASH_SIZE];
} ledger_reading;
// What articles were read with that are added from now on.
void ledger_note_reading(ledger *ledger, const ledger_reading *reading);
// For rooms that keep tables of their own beside the ledger's.
struct database *ledger_database(ledger *ledger);
bool ledger_is_writable(const ledger *ledger);

// The same, but what was read of the text before is taken back whatever it says: a newer program
// reads better. Adds the article when its text is new.
dateline_status ledger_reread(ledger *ledger, const article *article, dateline_error *error);

// What rows are narrowed to. Slices of length 0 and numbers 0 narrow nothing.
typedef struct ledger_filter {
    int64_t incident;
    when_interval days; // what may have happened on one of them; always: whenever. Of articles the
                        // day they appeared, of decisions the day they were made
    slice place, actor, type, context, slot, holder, words;
    slice of; // of claims: whose holder speaks for a body so called, or is it, or for a country
    slice kind, by;     // of decisions: "merge", and who decided
    bool by_telling;    // of claims: the days are those on which their articles appeared
    bool with_topics;   // of incidents, also what is only spoken of
    bool is_unattached; // decisions with an account that is not found any more
    int64_t after;      // goes on behind this row, by its id
    uint32_t limit;     // rows
} ledger_filter;
#define LEDGER_ALL ((ledger_filter){.days = WHEN_ALWAYS})

// "2024", "2024-05", "2024-05-24" or two of them: "2024-05..2024-07", "..2024".
bool ledger_read_interval(when_interval *out, slice text);
// From the first day of one to the last of the other; NULL is open.
dateline_status ledger_read_days(when_interval *out, const char *from, const char *to,
                                 dateline_error *error);
// "9", "9..14", "9.." or "..14".
bool ledger_read_range(howmany_range *out, slice text);

// Reading, row by row. A row's slices live until the next step; id 0 means all.
typedef struct ledger_incident_row {
    int64_t id;
    slice type, mode, label, place, country, town;
    slice province, district, division; // as where_place has them
    int64_t geoname;                    // 0 unknown
    when_interval bounds;
    bool has_point;
    double latitude, longitude;
    howmany_range killed, injured;
    bool has_killed, has_injured;
    bool is_topic;  // people speak of it; nobody says that it happened
    slice contexts; // PLOVER's, as plover_contexts_text has them
    int64_t articles, claims, disputes;
} ledger_incident_row;
typedef struct ledger_claim_row {
    int64_t id, incident, article;
    slice slot, value, words, holder, via, parent, stance, certainty, why, article_title, outlet,
        sentence;
    int32_t day;       // of the article
    int64_t low, high; // -1: open
    when_interval bounds;
    int64_t start, end; // bytes of the article's text
    slice holder_kind, program;
    slice holder_title, holder_role, affiliation, holder_country; // article_claim
    bool speaks_for;    // of a listing: the holder speaks for ledger_filter.of, or that is empty
    slice agency;       // that the article credits
    slice cue;          // the words that report it: "said"
    slice chain;        // "X News ← Reuters ← ministry" (article_claim)
    slice answers;      // a line each: how, the claim taken up, the words: "opposes 12 dismissed"
    slice original;     // outlet or title of the text that the article was printed from
    slice age, sex;     // of a victim (article_claim)
    slice printings;    // where else its article's text stands, as LEDGER_PRINTINGS has them
    incident_lies lies; // of a place that is its account's own
} ledger_claim_row;
// Copies what a row points at, so that the row outlives the step: all its slices.
void ledger_keep_incident_row(ledger_incident_row *row, arena *arena);
void ledger_keep_claim_row(ledger_claim_row *row, arena *arena);
typedef struct ledger_copy_row {
    int64_t article, original; // the latter of those it may be printed from the first
    slice title, outlet, published, original_title, original_outlet;
    slice agency;  // that it credits
    double shared; // 0..1, of the shorter text
} ledger_copy_row;
typedef struct ledger_stay_row {
    int64_t id, article;
    slice person, kind, place, inferred_from, holder, words;
    when_interval bounds;
    slice with;    // who moved so, too: a line each
    slice against; // stays that exclude it, a line each: "7 enter Paris, 2024-05-23, officials"
} ledger_stay_row;
typedef struct ledger_article_row {
    int64_t id;
    slice sha256, source_id, published, title, outlet, url, language, text;
    slice printings; // as of a claim
} ledger_article_row;
typedef struct ledger_search_row {
    int64_t article;
    slice title, outlet, published;
    slice passage;   // with the words found between [ and ]
    slice incidents; // their ids, "3 17"
    slice printings; // as of a claim
} ledger_search_row;
typedef struct ledger_printing_row { // of an article that is printed elsewhere, too
    int64_t article;
    slice title, outlet, published;
    slice printings; // as of a claim
} ledger_printing_row;
typedef struct ledger_link_row {
    int64_t account, other; // an account, and the article that tells the other
    double similarity;
    slice evidence; // pieces, INCIDENT_REASONS_SEPARATOR between them
    double shared;  // one is printed from the other: of the shorter text, 0 not
} ledger_link_row;
typedef struct ledger_account_row {
    int64_t id, incident, article, number;
    slice label, title, outlet, published;
    bool is_subject;
    double similarity; // the strongest link to another account of the incident, 0 none
} ledger_account_row;
typedef struct ledger_decision_row {
    int64_t id, undoes;
    slice kind, field, value, by, note, at;
    slice incidents; // where its accounts are now, "3 17"
    bool is_in_force;
    int64_t anchors, attached; // fewer attached: an article was read anew and has no such account
} ledger_decision_row;
typedef struct ledger_reading_row {
    slice program, program_sha256, lexicon_sha256, model, model_sha256, places_sha256;
    int64_t articles; // that were read so; of those of older ledgers only the program is known
} ledger_reading_row;
// Return false to stop.
typedef bool (*ledger_each_incident)(const ledger_incident_row *row, void *context);
typedef bool (*ledger_each_copy)(const ledger_copy_row *row, void *context);
typedef bool (*ledger_each_printing)(const ledger_printing_row *row, void *context);
typedef bool (*ledger_each_link)(const ledger_link_row *row, void *context);
typedef bool (*ledger_each_claim)(const ledger_claim_row *row, void *context);
typedef bool (*ledger_each_stay)(const ledger_stay_row *row, void *context);
typedef bool (*ledger_each_article)(const ledger_article_row *row, void *context);
typedef bool (*ledger_each_found)(const ledger_search_row *row, void *context);
typedef bool (*ledger_each_account)(const ledger_account_row *row, void *context);
typedef bool (*ledger_each_decision)(const ledger_decision_row *row, void *context);
typedef bool (*ledger_each_reading)(const ledger_reading_row *row, void *context);
// Ordered by earliest day, then by what it is told in.
dateline_status ledger_incidents(ledger *ledger, int64_t id, ledger_each_incident each,
                                 void *context, dateline_error *error);
dateline_status ledger_find_incidents(ledger *ledger, const ledger_filter *filter,
                                      ledger_each_incident each, void *context,
                                      dateline_error *error);
// Of an incident its bounds, place and tolls as the machine put them together, without what people
// decided; the place is good until the next call on this ledger.
dateline_status ledger_facts_as_read(ledger_incident_row *out, ledger *ledger, int64_t incident,
                                     dateline_error *error);
// Ordered as the incidents are, then by slot, article, place in the text.
dateline_status ledger_claims(ledger *ledger, int64_t incident, ledger_each_claim each,
                              void *context, dateline_error *error);
dateline_status ledger_find_claims(ledger *ledger, const ledger_filter *filter,
                                   ledger_each_claim each, void *context, dateline_error *error);
// All claims of the incidents that the filter leaves, `after` being an incident; slot, holder and
// of narrow the incidents to those that have such a claim.
dateline_status ledger_find_claims_of_incidents(ledger *ledger, const ledger_filter *filter,
                                                ledger_each_claim each, void *context,
                                                dateline_error *error);
// Articles of the incident that were printed from others, and from which.
dateline_status ledger_copies(ledger *ledger, int64_t incident, ledger_each_copy each,
                              void *context, dateline_error *error);
// Articles of the incident whose text was printed elsewhere, too.
dateline_status ledger_printings(ledger *ledger, int64_t incident, ledger_each_printing each,
                                 void *context, dateline_error *error);
// Why its accounts are together: of each the three strongest links to others of the incident that
// say what speaks for them, account after account as ledger_accounts_of has them.
dateline_status ledger_links_within(ledger *ledger, int64_t incident, ledger_each_link each,
                                    void *context, dateline_error *error);
// Ordered by person, then day.
dateline_status ledger_find_stays(ledger *ledger, const ledger_filter *filter,
                                  ledger_each_stay each, void *context, dateline_error *error);
// Ordered as they came.
dateline_status ledger_articles(ledger *ledger, const ledger_filter *filter,
                                ledger_each_article each, void *context, dateline_error *error);
// The likeliest first. DATELINE_USAGE when the words are no query.
dateline_status ledger_search(ledger *ledger, const ledger_filter *filter, ledger_each_found each,
                              void *context, dateline_error *error);
// The accounts of one incident, as they are believed.
dateline_status ledger_accounts_of(ledger *ledger, int64_t incident, ledger_each_account each,
                                   void *context, dateline_error *error);
// With what the articles of the incident were read, 0 all: most articles first.
dateline_status ledger_readings(ledger *ledger, int64_t incident, ledger_each_reading each,
                                void *context, dateline_error *error);
// Ordered as they were made; those about one incident when the filter names it.
dateline_status ledger_decisions(ledger *ledger, const ledger_filter *filter,
                                 ledger_each_decision each, void *context, dateline_error *error);

// ---- decisions of people ----

// One transaction. *number: of the decision. DATELINE_NOT_FOUND when there is no such incident,
// article or decision, DATELINE_USAGE when it cannot be meant.
dateline_status ledger_decide(int64_t *number, ledger *ledger, const dateline_decision *decision,
                              dateline_error *error);
// All of them in one transaction. *number: of the last.
dateline_status ledger_decide_all(int64_t *number, ledger *ledger,
                                  const dateline_decision *decisions, uint32_t count,
                                  dateline_error *error);

// One figure of how far coders of the sample agree.
typedef struct ledger_measure_row {
    slice name;
    bool is_known; // something was coded twice, and varies
    double value;  // alpha or F1
    int64_t units; // coded twice
} ledger_measure_row;
typedef bool (*ledger_each_measure)(const ledger_measure_row *row, void *context);
dateline_status ledger_measure_agreement(ledger *ledger, ledger_each_measure each, void *context,
                                         dateline_error *error);

// ---- integrity ----

// A fault of the file or of what stands in it, in words. Return false to stop.
typedef bool (*ledger_each_fault)(slice fault, void *context);
dateline_status ledger_check(ledger *ledger, ledger_each_fault each, void *context,
                             dateline_error *error);

// A claim as far as agreement goes; its slices are the row's.
incident_claim ledger_comparable(const ledger_claim_row *row);
// Does its holder say that it is not so?
bool ledger_is_denied(const ledger_claim_row *row);

// ---- browse.c: what a page of the browser shows, as one JSON object ----

dateline_status ledger_browse(ledger *ledger, dateline_view view, const dateline_query *query,
                              buffer *out, dateline_error *error);
// Another number when another connection has written.
dateline_status ledger_version(ledger *ledger, uint64_t *version, dateline_error *error);

#endif
