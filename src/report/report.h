// Report: articles and listings for people (terminal), for programs (JSON) and for parsers
// (CoNLL-U). Only writing: everything it prints was decided by a room below.
#ifndef REPORT_REPORT_H
#define REPORT_REPORT_H

#include "article/article.h"
#include "base/buffer.h"
#include "base/json_writer.h"
#include "incident/incident.h"

// layers: bits of dateline.h's DATELINE_LAYER_*. One line, no line break at its end.
dateline_status report_article_json(buffer *out, const article *article, unsigned layers,
                                    dateline_error *error);
dateline_status report_article_text(buffer *out, const article *article,
                                    const dateline_style *style, dateline_error *error);
// Trees, one sentence after the other; of an article read from CoNLL-U its own words.
dateline_status report_article_conllu(buffer *out, const article *article, dateline_error *error);
// The bit of a layer's name in JSON, 0 when there is none.
unsigned report_layer_named(slice name);

#endif
