// Reads articles the whole way and hands them on one by one, for programs that list what is seen in
// them: NAME --lexicon FILE --models FOLDER [--model NAME] ARTICLES.jsonl
#ifndef TRAIN_SHARED_LISTER_H
#define TRAIN_SHARED_LISTER_H

#include "article/article.h"

typedef struct lister {
    lexicon *lexicon;
    article_readers *articles;
    article_worker *worker;
    arena *memory; // of one article
    intake_source *source;
    const char *models; // the folder
} lister;

typedef void lister_visit(void *user, article *article);

// words: of the command line. DATELINE_USAGE, with how it is called, where they name no lexicon,
// models and articles. What was opened lister_close closes, after a fault, too.
dateline_status lister_open(lister *out, int count, char **words, dateline_error *error);
dateline_status lister_visit_all(const lister *lister, lister_visit *visit, void *user,
                                 dateline_error *error);
void lister_close(lister *lister);

#endif
