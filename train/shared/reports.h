// Treebanks hold few sentences that end as news does: "..., a police spokesman told reporters." So
// some statements of the treebanks are shown once more with such an end.
#ifndef TRAIN_SHARED_REPORTS_H
#define TRAIN_SHARED_REPORTS_H

#include "corpus.h"

// Adds a copy of every `step`-th fitting sentence, ended by one of the reports in the CoNLL-U file.
dateline_status corpus_add_reports(corpus *treebanks, const char *path, uint32_t step,
                                   dateline_error *error);

#endif
