// A proposition before it becomes a claim.
#ifndef ARTICLE_STATEMENT_H
#define ARTICLE_STATEMENT_H

#include "article/article.h"

typedef struct article_statement {
    uint32_t token;   // its predicate
    uint32_t subject; // TOKEN_NONE
    span at;          // the predicate's words
    slice value;      // subject and predicate
    uint32_t incident;
    bool shares_topic;       // another statement speaks of the same
    uint32_t topic;          // index of the statement that leads the topic
    uint32_t topic_incident; // of a leader: its incident + 1
} article_statement;

// ---- statement_subject.c ----

// The token the clause at `token` is about; TOKEN_NONE when nothing tells.
uint32_t statement_subject(const article *article, uint32_t token);
// "Moved to the border, where a truck was waiting": a clause that goes on with the story.
bool statement_goes_on(const article *article, uint32_t token);
// Does the clause only describe a noun: "who were of Tarel origin"?
bool statement_is_relative(const article *article, uint32_t token);

// "Who", "which", "that", which stand for the noun their clause hangs on.
bool statement_is_relative_pronoun(const article *article, uint32_t token);

// "It was not clear when": "it" is the question, and not what was told before.
bool statement_is_bare_question(const article *article, const article_readers *readers,
                                uint32_t token);

// ---- statement_value.c ----

// Fills in subject, at and value for the clause at statement->token. False: its words are cut
// short.
bool statement_describe(const article *article, const article_readers *readers,
                        article_statement *statement);

// ---- statement_words.c ----

// The words of the clause at `token`, tokens [*first, *end). False: cut short, they tell nothing.
bool statement_words(const article *article, const article_readers *readers, uint32_t token,
                     uint32_t subject, uint32_t *first, uint32_t *end);
// A closing mark whose opening one is among the words from `first` on belongs to them: "the “burn
// bag”".
bool statement_closes_inside(const article *article, uint32_t first, uint32_t mark);
// The same words with the mark that they lack where a quotation begins or ends outside of them.
slice statement_whole_quotation(const article *article, slice words);

#endif
