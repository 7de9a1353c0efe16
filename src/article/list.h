// A list in running text, cut into the things it names: "two ministers, the Dutch and Chilean
// envoys and the president's brother, Ivo". Trees of long lists are seldom right, so words and
// marks decide.
#ifndef ARTICLE_LIST_H
#define ARTICLE_LIST_H

#include "article/article_internal.h"

#define LIST_ITEMS 16u

typedef struct article_list_item {
    uint32_t first, end; // tokens
} article_list_item;

typedef struct article_list {
    article_list_item items[LIST_ITEMS];
    uint32_t count;
} article_list;

// The list that begins at token `first`; it ends at a clause or with the sentence.
void article_read_list(article_list *out, const article *article, uint32_t first);

#endif
