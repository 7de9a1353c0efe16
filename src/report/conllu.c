#include "syntax/conllu.h"
#include "report/report.h"

dateline_status report_article_conllu(buffer *out, const article *article, dateline_error *error)
{
    utf8_index characters;
    dateline_status status = utf8_index_build(&characters, article->arena, article->document.text);
    if (status != DATELINE_OK)
        return error_set(error, status, 0, 0, "no memory to count the text's characters");
    for (uint32_t i = 0; i < article->document.sentence_count; i++)
        syntax_conllu_write(out, &article->syntax, i, &characters, article->name_tags);
    return buffer_status(out, error);
}
