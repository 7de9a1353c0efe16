// What a ledger needs of an article, as bytes for another process. Articles are read where a crash
// costs one of them and where nothing can be opened; the ledger is written elsewhere.
#ifndef ARTICLE_DIGEST_H
#define ARTICLE_DIGEST_H

#include "article/article.h"
#include "base/buffer.h"

// Of a digest's bytes; an article's text is at most 4 MB.
#define ARTICLE_DIGEST_LIMIT ((size_t)64 << 20)

dateline_status article_digest_write(buffer *out, const article *article, dateline_error *error);
// The article again, so far as ledger_add looks at it; texts stay in `bytes`. Whatever the bytes
// are: every index is one, every span lies in its text, or DATELINE_CORRUPT.
dateline_status article_digest_read(article *out, arena *arena, slice bytes, const lexicon *lexicon,
                                    dateline_error *error);

#endif
