// What the public handles hold.
#ifndef ENGINE_ENGINE_INTERNAL_H
#define ENGINE_ENGINE_INTERNAL_H

#include "article/article.h"
#include "ledger/ledger.h"

struct dateline_engine {
    lexicon *lexicon;
    article_readers *readers;
};

struct dateline_article {
    article article;
    const char **warnings; // [article.source.warning_count], in the article's arena
};

struct dateline_ledger {
    ledger *ledger;
};

#endif
