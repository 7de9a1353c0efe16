// What the files of this room share: the connection, its prepared statements, and binding.
#ifndef LEDGER_LEDGER_INTERNAL_H
#define LEDGER_LEDGER_INTERNAL_H

#include "base/buffer.h"
#include "database/database.h"
#include "ledger/ledger.h"
#include "ledger/statements.h"

#define LEDGER_APPLICATION_ID 0x444c4e31 // "DLN1"
#define LEDGER_SCHEMA_VERSION 12
#define LEDGER_SCHEMA "dateline"  // of a ledger in PostgreSQL
#define LEDGER_CHANNEL "dateline" // that is notified when something was written

// A set of accounts, in the order in which they were put in; in an arena.
typedef struct ledger_accounts {
    int64_t *items;
    uint32_t count, capacity;
    uint32_t *table; // index + 1 into items, 0 is free
    uint32_t table_size;
} ledger_accounts;

typedef struct ledger_account_link {
    int64_t other;
    double similarity;
} ledger_account_link;

typedef struct ledger_account_links {
    ledger_account_link *items;
    uint32_t count, capacity;
} ledger_account_links;

#define LEDGER_STRENGTHS 9u // from which on links hold, one after the other: reach.c

// What links.c has read of them since they last changed.
typedef struct ledger_web {
    ledger_accounts read;
    ledger_account_links **links;           // [read]
    uint32_t count, capacity;               // as read's
    uint32_t kept;                          // links of all accounts
    ledger_accounts many[LEDGER_STRENGTHS]; // that hang together with too many: reach.c
} ledger_web;

#define LEDGER_MONTHS_KNOWN 64
#define LEDGER_UNWRITTEN_MOST 64u

// Articles whose words no search finds yet: those of many are written in one go.
typedef struct ledger_unwritten {
    int64_t articles[LEDGER_UNWRITTEN_MOST];
    uint32_t count, written; // the first so many are written
    bool is_gathering;       // else each is written at once
} ledger_unwritten;

struct ledger {
    database *database;
    database_statement *prepared[LEDGER_STATEMENTS]; // made when first used
    const lexicon *lexicon;                          // whose weights the scorer holds, NULL none
    incident_scorer scorer;
    bool is_writable;
    bool has_decisions;     // of people; known since the transaction began
    bool is_alone;          // nobody else may write until this transaction ends
    int64_t arrived;        // number of the last article that this transaction knows to have come
    ledger_reading reading; // what articles were read with that are added from now on
    int64_t reading_number; // its row, 0 not asked yet since a transaction was taken back
    int64_t first_new; // incident that this transaction made and worked out no disputes of, 0 none
    arena *scratch;    // of one ledger_add
    arena *candidate;  // of one candidate that is compared
    arena *links;      // of the web
    arena *known;      // of many
    int32_t months[LEDGER_MONTHS_KNOWN]; // whose words have a place; PostgreSQL
    uint32_t month_count;                // ever noted
    ledger_web web;
    ledger_accounts many[LEDGER_STRENGTHS]; // that hang together with too many: reach.c
    uint64_t version;                       // of the file when that was known
    ledger_unwritten unwritten;
    uint64_t printings, printings_kept; // of texts that were there, since it was opened; safe ones
    dateline_upgrade_watcher watcher;   // NULL none
    void *watched;
    uint32_t upgrade_step, upgrade_steps;
};

// The statement, reset and with nothing bound. NULL with *error filled.
database_statement *ledger_prepare(ledger *ledger, ledger_statement which, dateline_error *error);
// Asks what is known since a transaction began.
dateline_status ledger_ask_stand(ledger *ledger, dateline_error *error);
// Runs a statement that gives no rows.
dateline_status ledger_run(ledger *ledger, database_statement *statement, dateline_error *error);
// The database's last complaint as ours.
dateline_status ledger_fault(const ledger *ledger, dateline_error *error);
// Begins a transaction that writes, one at a time of all programs' on this ledger; ledger_roll_back
// takes back what has been done since.
dateline_status ledger_begin(ledger *ledger, dateline_error *error);
// The same for an article of that day, beside others that add; lasts as in database_begin_sharing.
// With ledger_take_turn nobody else writes until it ends.
dateline_status ledger_begin_adding(ledger *ledger, int32_t day, bool lasts, dateline_error *error);
dateline_status ledger_take_turn(ledger *ledger, dateline_error *error);
dateline_status ledger_commit(ledger *ledger, dateline_error *error);
void ledger_roll_back(ledger *ledger);
// What work that ended in status came to, with what its arenas ran out of; asked before a commit.
dateline_status ledger_verdict(ledger *ledger, dateline_status status, dateline_error *error);

// ---- upgrade.c ----

// Refuses what is no ledger or a newer one. Opened for writing, an empty file becomes a ledger and
// an older one is brought up to date.
dateline_status ledger_check_schema(ledger *ledger, dateline_ledger_mode mode,
                                    dateline_error *error);

// ---- postgresql.c: what is said otherwise there ----

// How many of a ledger's tables there are, whose they are, and of which schema.
#define LEDGER_POSTGRESQL_STAND                                                                    \
    {                                                                                              \
        "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"            \
        " WHERE n.nspname = '" LEDGER_SCHEMA "' AND c.relname IN ('article', 'ledger_schema')",    \
            "SELECT CASE WHEN to_regclass('" LEDGER_SCHEMA ".ledger_schema') IS NULL THEN 0"       \
            " ELSE 1145851441 END",                                                                \
            "SELECT CASE WHEN to_regclass('" LEDGER_SCHEMA ".article_number') IS NULL THEN 3"      \
            " ELSE max(version) END FROM " LEDGER_SCHEMA ".ledger_schema"                          \
    }
// The statement in the words of the ledger's database.
const char *ledger_sql_of(const ledger *ledger, ledger_statement which);
// Makes the tables in an empty schema, or brings those of an older one up to date.
dateline_status ledger_walk_postgresql(ledger *ledger, int64_t version, dateline_error *error);
// Makes the place of the words of articles of that day, in a transaction of its own: tables that
// are made keep others waiting. Nothing in SQLite.
dateline_status ledger_keep_month(ledger *ledger, int32_t day, dateline_error *error);
// Appends the search's statement, without its limit.
void ledger_write_search_postgresql(buffer *sql, const ledger_filter *filter);
// Appends of article a: tells of an incident of that type, place and actor (query.c).
void ledger_add_told_conditions(buffer *sql, const ledger_filter *filter);
// ---- search_words.c ----

// FTS5's words as a tsquery; false when they are none.
bool ledger_write_search_words(buffer *out, slice words);
// Puts title and text of an article that is in the ledger into what searches look in.
dateline_status ledger_add_text(ledger *ledger, int64_t article, slice title, slice text,
                                dateline_error *error);
// The same of those that were put off while articles are gathered.
dateline_status ledger_write_texts(ledger *ledger, dateline_error *error);

// ---- binding ----

// index counts from 1. Empty slices, open days and unknown counts are bound as NULL.
void ledger_bind_text(database_statement *statement, int index, slice text);
slice ledger_day_text(arena *arena, int32_t day); // empty where it is open
void ledger_bind_day(database_statement *statement, int index, int32_t day);
void ledger_bind_count(database_statement *statement, int index, uint32_t count);
slice ledger_column_text(database_statement *statement, int column); // until the next step
when_interval ledger_column_interval(database_statement *statement, int column); // two columns
howmany_range ledger_column_range(database_statement *statement, int column);    // two columns

// ---- reading.c ----

// The row of what articles are read with, made when it is missing; 0 when that was not told.
dateline_status ledger_find_reading(int64_t *number, ledger *ledger, dateline_error *error);

// ---- profile.c ----

#define LEDGER_NAMES_KEPT 24u // of each kind in one account

// The profile of one of an article's incidents.
dateline_status ledger_profile(incident_profile *out, arena *arena, const article *article,
                               uint32_t incident);
bool ledger_profile_room(incident_profile *profile, arena *arena); // false without memory

// ---- story_bytes.c ----

// A story as it is kept: its days, then terms of 8 bytes, little-endian. None without memory.
slice ledger_story_bytes(arena *arena, const article_story *story);
// The file may come from anybody. false: what is kept is no story.
bool ledger_read_story(article_story *out, const uint8_t *bytes, size_t length);

// ---- story.c ----

// An article whose subject may be the same.
typedef struct ledger_related {
    int64_t article;
    int64_t subject;   // its account, 0 none
    what_type type;    // of the subject
    double similarity; // of the two stories
    slice sha256;      // in scratch
    incident_reasons reasons;
} ledger_related;

typedef struct ledger_relations {
    ledger_related *items;
    uint32_t count, capacity;
    // Articles whose words are so alike that one text may be printed from the other.
    int64_t *alike;
    uint32_t alike_count, alike_capacity;
} ledger_relations;

// mark: of the article, as LEDGER_MARK_OF has it.
dateline_status ledger_add_story(ledger *ledger, int64_t article, slice mark,
                                 const article_story *story, dateline_error *error);
// The most alike first; of equals that whose text has the smaller hash.
dateline_status ledger_find_related(ledger_relations *out, ledger *ledger, slice mark,
                                    const article_story *story, dateline_error *error);
// The same of those that arrived after the number `since`, and all of these. story: NULL without.
dateline_status ledger_find_late(ledger_relations *out, ledger_accounts *articles, ledger *ledger,
                                 const article_story *story, int64_t since, dateline_error *error);

// ---- copies.c ----

typedef struct ledger_newcomer ledger_newcomer;

// Keeps which of those that are alike were printed from one another.
dateline_status ledger_keep_copies(const ledger_relations *related, ledger *ledger,
                                   const ledger_newcomer *of, dateline_error *error);

// ---- claims.c ----

// An article whose accounts are in their incidents.
typedef struct ledger_telling {
    const article *article;
    int64_t article_id;
    const int64_t *accounts;  // [the article's incident]
    const int64_t *incidents; // [the article's incident] that its account is in
} ledger_telling;

dateline_status ledger_add_claims(ledger *ledger, const ledger_telling *of, dateline_error *error);
// Behind its claims.
dateline_status ledger_add_answers(ledger *ledger, const ledger_telling *of, dateline_error *error);
dateline_status ledger_add_stays(ledger *ledger, const ledger_telling *of, dateline_error *error);

// ---- reach.c ----

#define LEDGER_TOGETHER 400u // accounts that are grouped at once

uint32_t ledger_accounts_find(const ledger_accounts *set, int64_t account); // UINT32_MAX: not in it
void ledger_accounts_clear(ledger_accounts *set);
bool ledger_accounts_has(const ledger_accounts *set, int64_t account);
bool ledger_accounts_put(ledger_accounts *set, arena *arena, int64_t account); // false: no memory

// Forgets who hangs together with too many. What is known of it holds while links are only added,
// by this transaction and those before it.
void ledger_forget_many(ledger *ledger);
// Puts in all whose incident may change when these accounts, all of an article, come or go. Nothing
// may be known (ledger_forget_many) from when they were there already.
dateline_status ledger_reach(ledger_accounts *out, ledger *ledger, const int64_t *accounts,
                             uint32_t count, dateline_error *error);
// Those that the account is grouped with, itself among them: at most LEDGER_TOGETHER.
dateline_status ledger_piece(ledger_accounts *out, ledger *ledger, int64_t account,
                             dateline_error *error);

// ---- links.c ----

// The links of accounts[0], read together with those of the other accounts when they were not
// read before. Good until the next call.
dateline_status ledger_links_of(const ledger_account_links **out, ledger *ledger,
                                const int64_t *accounts, uint32_t count, dateline_error *error);
// Links have changed, or another transaction begins.
void ledger_forget_links(ledger *ledger);

// ---- match.c ----

// One of an article's accounts, as it is being added.
typedef struct ledger_account {
    int64_t id, article;
    incident_profile profile;
    slice place;     // its own, as told
    slice day, mark; // of the article: where it stands among all that are told of a name
    bool is_subject, has_story;
    bool is_mergeable; // else it stays alone
} ledger_account;

// An account of another article that may tell of the same.
typedef struct ledger_candidate {
    incident_profile profile;
    int64_t article;
    slice place;
    bool is_subject;
} ledger_candidate;

typedef struct ledger_candidates {
    arena *arena;
    ledger_accounts accounts;
    ledger_candidate **items; // [accounts]
    uint32_t count, capacity; // as accounts'
} ledger_candidates;

// ---- candidates.c ----

// What LEDGER_ACCOUNTS_… gave; texts are the row's: good until the next step.
what_type ledger_type_named(slice name); // WHAT_TYPE_COUNT: none is called so
ledger_candidate ledger_read_candidate(database_statement *row);
// The account, kept once. NULL without memory.
ledger_candidate *ledger_keep_candidate(ledger_candidates *all, const ledger_candidate *read);
// Of the candidates from `first` on, which have none yet.
dateline_status ledger_load_names(ledger_candidates *all, ledger *ledger, uint32_t first,
                                  dateline_error *error);

// ---- match.c, too ----

// A link found, not yet kept.
typedef struct ledger_link_found {
    int64_t own, other, article; // the other's
    double similarity;
    bool are_subjects; // of their articles: told alike by their stories
    slice evidence;    // what speaks most for it, of those above INCIDENT_SAME
} ledger_link_found;

// All links of an article that is being added; in scratch.
typedef struct ledger_links {
    ledger_link_found *items;
    uint32_t count, capacity;
    ledger_candidates loaded;  // accounts of others that names led to
    ledger_candidates related; // those of related articles
} ledger_links;

// Binds from when to when an account of the same days may be, to LEDGER_ACCOUNTS_BY_NAME.
void ledger_bind_near(database_statement *statement, when_interval days);
// Finds accounts of other articles that may tell of the same incidents as these, all of an article.
dateline_status ledger_link(ledger_links *found, ledger *ledger, const ledger_account *accounts,
                            uint32_t count, const ledger_relations *related, dateline_error *error);
// The same among the accounts of some articles only.
dateline_status ledger_link_late(ledger_links *found, ledger *ledger,
                                 const ledger_account *accounts, uint32_t count,
                                 const ledger_relations *related, const ledger_accounts *articles,
                                 dateline_error *error);

// ---- links.c, too ----

// Keeps the strong links and those of subjects, and of the weak ones the best of an account in the
// other's article.
dateline_status ledger_keep_links(ledger_links *found, ledger *ledger, dateline_error *error);

// ---- cluster.c ----

// A side of a decision that an account stands on.
typedef struct ledger_side {
    int64_t decision;
    uint32_t side;
    bool is_split; // else a merge
} ledger_side;

// An account that is put into an incident.
typedef struct ledger_member {
    int64_t account, incident, article; // the incident that it was in
    int64_t put_into;                   // and the one that it is in now
    slice key;      // of the article and the account's number: the same in whatever order they came
    uint32_t place; // among the accounts that were asked for
    uint32_t group;
    uint32_t block; // of its week and region
    bool is_subject;
    ledger_side *sides; // in scratch, the oldest decision first
    uint32_t side_count, side_capacity;
} ledger_member;

typedef struct ledger_members {
    ledger_member *items; // in scratch
    uint32_t count, capacity;
} ledger_members;

// Groups the accounts and those that hang together with them. Those that people want together with
// them are touched, too. out: all of them.
dateline_status ledger_group(ledger_members *out, ledger *ledger, ledger_accounts *touched,
                             dateline_error *error);

// ---- blocks.c ----

typedef struct ledger_blocks {
    uint32_t *items; // in scratch, ascending
    uint32_t count, capacity;
} ledger_blocks;

// Accounts of one week and region are in one block. country: empty when unknown.
uint32_t ledger_block_of(when_interval days, bool has_point, double latitude, double longitude,
                         slice country);
// Puts in the blocks of those that are not the article's own. *are_more: some were not in it.
dateline_status ledger_blocks_put(ledger_blocks *set, bool *are_more, ledger *ledger,
                                  const ledger_members *touched, int64_t article,
                                  dateline_error *error);
bool ledger_blocks_are_many(const ledger_blocks *set); // too many to hold
// Waits for the blocks and holds them until the transaction ends.
dateline_status ledger_hold(ledger *ledger, const ledger_blocks *blocks, dateline_error *error);
// Goes on beside others, with the blocks held, or alone; is_again: takes back what was done since
// the first time. What arrived before shows from then on.
dateline_status ledger_begin_merging(ledger *ledger, const ledger_blocks *blocks, bool alone,
                                     bool is_again, dateline_error *error);
// Nobody else arrives until the transaction ends.
dateline_status ledger_begin_arriving(ledger *ledger, dateline_error *error);

// ---- obey.c ----

// Reads the sides of decisions that the member stands on, and puts those it is to be together with
// into `wanted`.
dateline_status ledger_learn_sides(ledger_member *member, ledger_accounts *wanted, ledger *ledger,
                                   dateline_error *error);
// Puts in those that decisions want together with the account.
dateline_status ledger_find_partners(ledger_accounts *wanted, ledger *ledger, int64_t account,
                                     dateline_error *error);
// Does a split that was made after the decision `since` keep the two apart?
bool ledger_are_apart(const ledger_member *a, const ledger_member *b, int64_t since);
// Joins the groups of those that decisions put together; the arena is for working.
dateline_status ledger_obey(ledger_members *all, arena *arena, dateline_error *error);

// ---- correct.c ----

// The incident's facts from its accounts, then from the corrections that people made; notes that it
// changed.
dateline_status ledger_refresh(ledger *ledger, int64_t incident, dateline_error *error);
// Can the incident's field have this value? DATELINE_USAGE when not.
dateline_status ledger_check_correction(slice field, slice value, dateline_error *error);

// ---- settle.c ----

// Gives every group the oldest incident that it can have and moves its accounts there.
dateline_status ledger_settle(ledger *ledger, ledger_members *all, dateline_error *error);
// Drops an incident that has no account any more, and leads from it to another, 0 none.
dateline_status ledger_retire(ledger *ledger, int64_t gone, int64_t became, dateline_error *error);
// Was it made in this transaction, so that no dispute of it can be kept?
bool ledger_is_new(const ledger *ledger, int64_t incident);
// Runs a statement of one or two numbers.
dateline_status ledger_run_with(ledger *ledger, ledger_statement which, int64_t first,
                                int64_t second, dateline_error *error);

// ---- printing.c ----

// Where a text stands. Empty: not told.
typedef struct ledger_printing {
    int64_t article;
    slice outlet, url, title, published;
    slice told_on;       // the article's day: its dateline's, else that of publication
    bool is_day_unknown; // it was read by a program that did not keep that of publication
} ledger_printing;

ledger_printing ledger_printing_of(arena *arena, const article *article);
// The day of publication where the article's is that of its dateline and another; DAY_OPEN_PAST.
int32_t ledger_printed_on(const article *article);
// That of the article with the text; in scratch.
dateline_status ledger_find_printing(ledger_printing *out, ledger *ledger, slice hash,
                                     dateline_error *error);
// Of one place, day and text only the day of publication may be new: where it was unknown it is
// kept with what stands, which is not a second printing of it.
dateline_status ledger_learn_day(ledger_printing *stood, ledger *ledger,
                                 const ledger_printing *came, dateline_error *error);
// Keeps the one of the two that is not, or no longer, that of the article itself, unless neither
// outlet nor address says where it is. stands: `came` has taken the place of `stood`.
dateline_status ledger_keep_printing(ledger *ledger, const ledger_printing *stood,
                                     const ledger_printing *came, bool stands,
                                     dateline_error *error);

// ---- replace.c ----

// What an article was told in before it was read anew with other metadata.
typedef struct ledger_past {
    int64_t *incidents; // [account's number] 0 none
    uint32_t count;
    ledger_accounts touched; // may hang together otherwise without it
} ledger_past;

// Takes an article's accounts, claims and stays out of the ledger; its incidents stay for the
// moment.
dateline_status ledger_forget(ledger_past *out, ledger *ledger, int64_t article,
                              dateline_error *error);
// The incident that the account is in, 0 when there is no such account.
dateline_status ledger_incident_of(int64_t *out, ledger *ledger, int64_t account,
                                   dateline_error *error);
// Drops those of its incidents that have no account any more; they lead to that of `account`, 0
// none.
dateline_status ledger_bury(ledger *ledger, const ledger_past *past, int64_t account,
                            dateline_error *error);

// ---- merge.c ----

// An article whose accounts are in the ledger and in no incident yet.
struct ledger_newcomer {
    const article *article;
    int64_t article_id;
    ledger_account *told;   // [the article's incident]
    int64_t *accounts;      // [the article's incident] told's numbers
    int64_t *incidents;     // [the article's incident] that its account was put into
    incident_sketch sketch; // of its text
    slice day, mark;        // published, empty unknown; the beginning of the text's hash
    ledger_past past;       // of an article that takes another's place
};

// Puts its accounts into incidents and adds its claims.
dateline_status ledger_merge(ledger_newcomer *newcomer, ledger *ledger, dateline_error *error);

// ---- dispute.c ----

// Works out anew where claims disagree, of the incidents that were refreshed since. To be called
// when all claims are where they belong.
dateline_status ledger_refresh_disputes(ledger *ledger, dateline_error *error);

// The first columns of a row, in the order in which the queries of query.c and statements.c name
// them. Texts are good until the next step.
ledger_incident_row ledger_read_incident(database_statement *row);
ledger_claim_row ledger_read_claim(database_statement *row);
// LEDGER_DESCRIBED: four columns.
void ledger_read_description(ledger_claim_row *out, database_statement *row, int column);
incident_lies ledger_read_lies(database_statement *row, int column); // LEDGER_LIES: five columns
ledger_stay_row ledger_read_stay(database_statement *row);
ledger_article_row ledger_read_article(database_statement *row);

#endif
