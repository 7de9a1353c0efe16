// Articles that a process of their own reads, locked in: one that outside bytes bring down loses an
// article, not the run.
#ifndef ENGINE_REMOTE_H
#define ENGINE_REMOTE_H

#include "engine/engine_internal.h"
#include "engine/message.h"

// The engine is complete but for this crew.
dateline_status remote_crew_open(remote_crew **out, dateline_engine *engine, dateline_error *error);
void remote_crew_close(remote_crew *crew);
unsigned remote_crew_strength(const remote_crew *crew); // of sandbox/lock.h

// descriptor: the reader's from here on. article: where its articles are shown.
dateline_status remote_open(remote_reader **out, const dateline_engine *engine, int descriptor,
                            const char *name, const dateline_reader_options *options,
                            dateline_article *article, dateline_error *error);
void remote_close(remote_reader *reader);
dateline_status remote_next(remote_reader *reader, dateline_error *error);
bool remote_died(const remote_reader *reader); // of dateline_reader_died
void remote_progress(const remote_reader *reader, uint64_t *passed, uint64_t *total);

// What is asked about the article that stands: one of ASK_JSON, ASK_REPORT, ASK_CONLLU.
dateline_status remote_write(remote_reader *reader, uint32_t what, const message_style *style,
                             dateline_write write, void *context, dateline_error *error);
dateline_status remote_digest(const article **out, remote_reader *reader, dateline_error *error);

// The other side: answers until the channel ends.
void remote_answer(void *engine, int channel);

#endif
