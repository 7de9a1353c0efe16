// What this room asks of a database: the statements by name, and those that bring an old ledger up
// to date. Their SQL stands in statements.c, schema*.c and postgresql.c.
#ifndef LEDGER_STATEMENTS_H
#define LEDGER_STATEMENTS_H

typedef enum ledger_statement {
    LEDGER_ADD_READING,
    LEDGER_FIND_READING,
    LEDGER_ADD_ARTICLE,
    LEDGER_REPLACE_ARTICLE,
    LEDGER_FIND_ARTICLE,
    LEDGER_NOTE_PRINTED_ON,
    LEDGER_ADD_PRINTING,
    LEDGER_FORGET_PRINTING,
    LEDGER_ADD_TEXT,
    LEDGER_KEEP_MONTH,
    LEDGER_FORGET_TEXT,
    LEDGER_ACCOUNT_NUMBERS,
    LEDGER_FORGET_CLAIMS,
    LEDGER_FORGET_STAYS,
    LEDGER_FORGET_TERMS,
    LEDGER_FORGET_COPIES,
    LEDGER_FORGET_COPIES_OF,
    LEDGER_FORGET_NAMES,
    LEDGER_FORGET_LINKS,
    LEDGER_FORGET_LINKS_BACK,
    LEDGER_FORGET_ACCOUNTS,
    LEDGER_ADD_INCIDENT,
    LEDGER_REFRESH_INCIDENT,
    LEDGER_DROP_INCIDENT,
    LEDGER_ADD_REDIRECT,
    LEDGER_TURN_REDIRECTS,
    LEDGER_ADD_NAMES,
    LEDGER_ADD_ACCOUNT,
    LEDGER_MOVE_ACCOUNT,
    LEDGER_MOVE_CLAIMS,
    LEDGER_ADD_LINK,
    LEDGER_LINKS,
    LEDGER_STRONG_LINKS_ALIKE,
    LEDGER_GET_ACCOUNT,
    LEDGER_ADD_TERMS,
    LEDGER_ARTICLES_BEFORE_BY_TERM,
    LEDGER_ARTICLES_BEHIND_BY_TERM,
    LEDGER_STORY,
    LEDGER_SUBJECT,
    LEDGER_SKETCH,
    LEDGER_ADD_COPY,
    LEDGER_ADD_CLAIM,
    LEDGER_ADD_CLAIMS, // eight of them
    LEDGER_CLAIMS_OF_ARTICLE,
    LEDGER_ADD_ANSWER,
    LEDGER_ADD_STAY,
    LEDGER_ACCOUNTS_OF_ARTICLE,
    LEDGER_ACCOUNTS_BY_NAME,
    LEDGER_NAMES,
    LEDGER_FORGET_BONDS,
    LEDGER_STAND,
    LEDGER_MARK, // and the next five: PostgreSQL, where several add at once
    LEDGER_RETURN,
    LEDGER_ARRIVE,
    LEDGER_LATE,
    LEDGER_FORGET_LATE,
    LEDGER_FORGET_LATE_BACK,
    LEDGER_ADD_DECISION,
    LEDGER_ADD_ANCHOR,
    LEDGER_ADD_BOND,
    LEDGER_FIND_DECISION,
    LEDGER_ACCOUNTS_OF_DECISION,
    LEDGER_ACCOUNTS_OF_INCIDENT,
    LEDGER_ATTACH,
    LEDGER_SIDES,
    LEDGER_PARTNERS,
    LEDGER_CORRECTIONS,
    LEDGER_CORRECT_TYPE,
    LEDGER_CORRECT_LABEL,
    LEDGER_CORRECT_DATE,
    LEDGER_CORRECT_PLACE,
    LEDGER_CORRECT_TOWN,
    LEDGER_CORRECT_COUNTRY,
    LEDGER_CORRECT_POINT,
    LEDGER_CORRECT_KILLED,
    LEDGER_CORRECT_INJURED,
    LEDGER_NOTE_CHANGE,
    LEDGER_NOTE_WITHDRAWAL,
    LEDGER_SELECT_INCIDENTS,
    LEDGER_SELECT_WITHDRAWN,
    LEDGER_SELECT_CLAIMS,
    LEDGER_SELECT_CLAIMS_OF_ARTICLE,
    LEDGER_SELECT_STAYS,
    LEDGER_SELECT_ARTICLES,
    LEDGER_STALE_DISPUTES,
    LEDGER_COMPARABLE_CLAIMS,
    LEDGER_FORGET_DISPUTES,
    LEDGER_UNMARK_CLAIMS,
    LEDGER_ADD_DISPUTE,
    LEDGER_MARK_CLAIMS,
    LEDGER_MARK_INCIDENT,
    LEDGER_STATEMENTS,
} ledger_statement;

// Statements that bring a SQLite ledger up to date, ending with NULL.
extern const char ledger_schema_divisions[], ledger_schema_copies[], ledger_schema_6[],
    ledger_schema_7[], ledger_schema_8[], ledger_schema_9[], ledger_schema_10[], ledger_schema_11[],
    ledger_schema_12[];
extern const char *const ledger_steps_from_nothing[];
extern const char *const ledger_steps_from_1[];
extern const char *const ledger_steps_from_2[];
extern const char *const ledger_steps_from_3[];
extern const char *const ledger_steps_from_4[];
extern const char *const ledger_steps_from_5[];
extern const char *const ledger_steps_from_6[];
extern const char *const ledger_steps_from_7[];
extern const char *const ledger_steps_from_8[];
extern const char *const ledger_steps_from_9[];
extern const char *const ledger_steps_from_10[];
extern const char *const ledger_steps_from_11[];
extern const char *const ledger_sql[LEDGER_STATEMENTS];

// Of incidents i those that something is said to have happened in, not what people only speak of.
#define LEDGER_NO_TOPIC " AND i.is_topic = 0"

// Of incidents i those that are about what PLOVER calls so.
#define LEDGER_HAS_CONTEXT(name)                                                                   \
    "instr(', ' || i.contexts || ',', ', ' || lower(" name ") || ',') > 0"

// Accounts that older programs wrote without saying whether something happened in them.
#define LEDGER_FIND_TOPICS                                                                         \
    "UPDATE account SET is_topic = 1 WHERE type = 'CONSULT' AND earliest IS NULL AND NOT EXISTS"   \
    " (SELECT 1 FROM claim WHERE claim.account = account.id AND slot <> 'statement');"             \
    "UPDATE incident SET is_topic = 1 WHERE type = 'CONSULT' AND NOT EXISTS (SELECT 1 FROM"        \
    " account WHERE account.incident = incident.id AND account.is_topic = 0);"

// Links within an incident that say what speaks for them, each seen from both its ends.
#define LEDGER_LINKS_WITHIN(incident)                                                              \
    LEDGER_LINKS_FROM("one", "other", incident)                                                    \
    " UNION ALL " LEDGER_LINKS_FROM("other", "one", incident)
#define LEDGER_LINKS_FROM(from, to, incident)                                                      \
    "SELECT k.id, k.rank, k.number, k.article, o.article AS other, o.rank AS other_rank,"          \
    " o.number AS other_number, l.similarity, l.evidence FROM account k JOIN link l ON l." from    \
    " = k.id JOIN account o ON o.id = l." to " AND o.incident = k.incident WHERE k.incident ="     \
    " " incident " AND l.evidence IS NOT NULL"
// The likest first; of equals the order is that of their texts.
#define LEDGER_LINKS_ORDER "similarity DESC, other_rank, other_number"

// Where an article stands among those of one day: the same in every ledger.
#define LEDGER_MARK_OF(sha256) "substr(" sha256 ", 1, 12)"
#define LEDGER_MARK_DIGITS 12u

// Order and days of what leads to accounts, where an older ledger has none.
#define LEDGER_FILL_NAMES                                                                          \
    "UPDATE account_name SET day = (SELECT coalesce(a.published, '') FROM account k JOIN article " \
    "a"                                                                                            \
    "  ON a.id = k.article WHERE k.id = account), mark = (SELECT " LEDGER_MARK_OF(                 \
        "a.sha256") "  FROM account k JOIN article a ON a.id = k.article WHERE k.id = account)"    \
                    " WHERE kind IN ('name', 'place');"                                            \
                    "UPDATE account_name SET earliest = (SELECT k.earliest FROM account k WHERE "  \
                    "k.id = account),"                                                             \
                    " latest = (SELECT k.latest FROM account k WHERE k.id = account) WHERE kind "  \
                    "= 'place';"

// Of a claim c of an account k: where its place lies, when it is the account's own or its town.
#define LEDGER_LIES                                                                                \
    "CASE WHEN c.slot <> 'place' THEN NULL WHEN k.place = c.value THEN k.precision"                \
    " WHEN k.town = c.value THEN 2 END, k.country,"                                                \
    " k.province, k.district, k.town"

// Views for people: claims with what they are of, and every place where a text stands, be it of the
// article's row or printed elsewhere. more: columns that one database has besides.
#define LEDGER_VIEWS_11(more)                                                                      \
    "CREATE VIEW who_says_what AS SELECT c.incident, i.label, i.earliest, i.latest, c.slot,"       \
    " c.value, c.low, c.high, c.holder, c.via, c.stance, c.certainty, a.published, a.outlet,"      \
    " a.title, c.sentence, c.id AS claim, c.article, i.contexts" more                              \
    " FROM claim c JOIN incident i ON i.id = c.incident JOIN article a ON a.id = c.article;"       \
    "CREATE VIEW printed AS SELECT id AS article, outlet, url, title, published, 1 AS is_first"    \
    " FROM article UNION ALL SELECT article, outlet, url, title, published, 0 FROM printing;"

// Claims with what their articles tell of the holder, and places with the day of printing.
#define LEDGER_VIEWS_12(more)                                                                      \
    "CREATE VIEW who_says_what AS SELECT c.incident, i.label, i.earliest, i.latest, c.slot,"       \
    " c.value, c.low, c.high, c.holder, c.via, c.stance, c.certainty, a.published, a.outlet,"      \
    " a.title, c.sentence, c.id AS claim, c.article, i.contexts, c.holder_title, c.holder_role,"   \
    " c.affiliation, c.holder_country" more                                                        \
    " FROM claim c JOIN incident i ON i.id = c.incident JOIN article a ON a.id = c.article;"       \
    "CREATE VIEW printed AS SELECT id AS article, outlet, url, title,"                             \
    " coalesce(nullif(printed_on, ''), published) AS published, 1 AS is_first FROM article"        \
    " UNION ALL SELECT article, outlet, url, title, published, 0 FROM printing;"

// The day on which an article a was printed where it was told first
// ('': it was read by a program that did not keep it).
#define LEDGER_PRINTED_ON "coalesce(nullif(a.printed_on, ''), a.published)"

// What an article tells of the holder of claim c, and of a claim c whether its holder speaks for
// the body or country that is asked for, or is that body: by whole words, as "us" stands in
// "Russia", too.
#define LEDGER_DESCRIBED "holder_title, holder_role, affiliation, holder_country"
#define LEDGER_PARTED(text)                                                                        \
    "' ' || trim(replace(replace(replace(replace(replace(replace(replace(" text ", '-', ' '),"     \
    " '''', ' '), '\xE2\x80\x99', ' '), ',', ' '), '/', ' '), '(', ' '), ')', ' ')) || ' '"
#define LEDGER_HAS_WORDS(text, of) "contains(" LEDGER_PARTED(text) ", " LEDGER_PARTED(of) ")"
#define LEDGER_SPEAKS_FOR(of)                                                                      \
    "(c.holder_country = upper(" of ") OR " LEDGER_HAS_WORDS(                                      \
        "c.affiliation", of) " OR (c.holder_kind IN ('organization', 'government', 'group') "      \
                             "AND " LEDGER_HAS_WORDS("c.holder", of) "))"

// Of what an article a was printed from, the text that was told first.
#define LEDGER_ORIGINAL                                                                            \
    " FROM copy p JOIN article o ON o.id = p.original WHERE p.article = a.id"                      \
    " ORDER BY coalesce(o.published, '9999'), o.sha256 LIMIT 1)"
// Which claims a claim c takes up, a line each, so that their words have no breaks.
#define LEDGER_ANSWERS                                                                             \
    "(SELECT group_concat(line, '\n') FROM (SELECT n.how || ' ' || CAST(n.answered AS TEXT) ||"    \
    " ' ' || replace(n.words, '\n', ' ') AS line FROM answer n WHERE n.claim = c.id ORDER BY"      \
    " n.answered) told)"
// Where else the text of article a stands, a line each: outlet, address, title and day, between
// tabs.
#define LEDGER_PRINTINGS                                                                           \
    "(SELECT group_concat(line, '\n') FROM (SELECT"                                                \
    " replace(replace(coalesce(p.outlet, ''), '\t', ' '), '\n', ' ') || '\t' ||"                   \
    " replace(replace(coalesce(p.url, ''), '\t', ' '), '\n', ' ') || '\t' ||"                      \
    " replace(replace(coalesce(p.title, ''), '\t', ' '), '\n', ' ') || '\t' ||"                    \
    " coalesce(p.published, '') AS line FROM printing p WHERE p.article = a.id ORDER BY"           \
    " coalesce(p.published, '9999'), coalesce(p.outlet, ''), coalesce(p.url, ''),"                 \
    " coalesce(p.title, '')) printed)"
// Whose text article a is: the agency's that is credited, else that of whom it was printed from.
#define LEDGER_ORIGINAL_NAME                                                                       \
    "coalesce(a.agency, (SELECT coalesce(o.agency, o.outlet, o.title, '')" LEDGER_ORIGINAL ")"

#endif
