// Clauses that leave open what they hold. Tokens are heads of clauses, or of lists.
#ifndef ARTICLE_OPEN_CLAUSE_H
#define ARTICLE_OPEN_CLAUSE_H

#include "article/article_internal.h"

// "Whether the Front was involved", "asked if it was", "was it involved?": nobody says that it was.
bool article_is_asked(const article *article, uint32_t clause);
// Asked, or under a condition anywhere above: "if it turns out that the Front did it".
bool article_is_supposed(const article *article, uint32_t clause);
// "[The Front] or the army".
bool article_is_either(const article *article, uint32_t first);
// How whoever accuses one or another stands to each of them: he only thinks that it may be him.
article_holder article_unsure_between(const article *article, uint32_t first,
                                      const article_holder *holder);

#endif
