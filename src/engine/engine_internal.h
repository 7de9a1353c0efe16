// What the public handles hold.
#ifndef ENGINE_ENGINE_INTERNAL_H
#define ENGINE_ENGINE_INTERNAL_H

#include "article/article.h"
#include "ledger/ledger.h"

typedef struct remote_crew remote_crew;     // processes that read outside bytes; see remote.h
typedef struct remote_reader remote_reader; // one input that such a process reads

typedef struct engine_origin engine_origin; // see origin.c

struct dateline_engine {
    lexicon *lexicon;
    article_readers *readers;
    engine_origin *origin; // what it reads with
    remote_crew *crew;     // NULL: articles are read in this process
};

struct dateline_article {
    const dateline_engine *engine;
    article article;       // of one read elsewhere only what engine_article has put there
    const char *id;        // in the article's arena
    const char **warnings; // [warning_count], there, too
    uint32_t warning_count;
    uint32_t tokens;
    remote_reader *remote; // where it is, NULL here
};

struct dateline_ledger {
    ledger *ledger;
};

// An input whose descriptor is open, read in this process, which closes it. total: bytes, 0
// unknown.
dateline_status reader_open_descriptor(dateline_reader **out, const dateline_engine *engine,
                                       int descriptor, uint64_t total, const char *name,
                                       const dateline_reader_options *options,
                                       dateline_error *error);
// Called with the id of each article before it is read.
void reader_tell_begun(dateline_reader *reader, void (*begun)(void *context, slice id),
                       void *context);
// Passes over the next article or fault without reading it; false at the end.
bool reader_skip(dateline_reader *reader);

// ---- origin.c ----

// NULL without memory. folder: of lexicon and models.
engine_origin *engine_origin_open(const char *folder, const char *model, dateline_error *error);
void engine_origin_close(engine_origin *origin);
// Tells the ledger what articles were read with that are added from now on.
dateline_status engine_note_origin(const dateline_engine *engine, ledger *ledger,
                                   dateline_error *error);

// What a ledger needs of an article, wherever it was read.
dateline_status engine_article(const article **out, const dateline_article *article,
                               dateline_error *error);

#endif
