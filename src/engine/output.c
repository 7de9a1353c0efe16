#include "engine/remote.h"
#include "report/report.h"

#define OUTPUT_LIMIT ((size_t)1 << 30)

unsigned dateline_layer_named(const char *name, size_t length)
{
    return report_layer_named((slice){name, length});
}

static dateline_status flush(buffer *out, dateline_status status, dateline_write write,
                             void *context, dateline_error *error)
{
    if (status == DATELINE_OK && !write(context, out->data, out->length))
        status = error_set(error, DATELINE_IO, 0, 0, "the output could not be written");
    buffer_clear(out);
    return status;
}

dateline_status dateline_article_write_json(const dateline_article *article, unsigned layers,
                                            dateline_write write, void *context,
                                            dateline_error *error)
{
    if (article->remote != NULL)
        return remote_write(article->remote, ASK_JSON, &(message_style){.layers = layers}, write,
                            context, error);
    buffer out;
    buffer_init(&out, OUTPUT_LIMIT);
    dateline_status status = report_article_json(&out, &article->article, layers, error);
    buffer_add_byte(&out, '\n');
    if (status == DATELINE_OK)
        status = buffer_status(&out, error);
    status = arena_verdict(article->article.arena, status, error);
    return flush(&out, status, write, context, error);
}

dateline_status dateline_article_write_report(const dateline_article *article,
                                              const dateline_style *style, dateline_write write,
                                              void *context, dateline_error *error)
{
    const dateline_style plain = {0};
    const dateline_style *asked = style == NULL ? &plain : style;
    if (article->remote != NULL)
        return remote_write(article->remote, ASK_REPORT,
                            &(message_style){.color = asked->color, .width = asked->width}, write,
                            context, error);
    buffer out;
    buffer_init(&out, OUTPUT_LIMIT);
    dateline_status status = report_article_text(&out, &article->article, asked, error);
    status = arena_verdict(article->article.arena, status, error);
    return flush(&out, status, write, context, error);
}

dateline_status dateline_article_write_conllu(const dateline_article *article, dateline_write write,
                                              void *context, dateline_error *error)
{
    if (article->remote != NULL)
        return remote_write(article->remote, ASK_CONLLU, &(message_style){0}, write, context,
                            error);
    buffer out;
    buffer_init(&out, OUTPUT_LIMIT);
    dateline_status status = report_article_conllu(&out, &article->article, error);
    status = arena_verdict(article->article.arena, status, error);
    return flush(&out, status, write, context, error);
}

uint32_t dateline_article_tokens(const dateline_article *article)
{
    return article->tokens;
}

const char *dateline_article_id(const dateline_article *article)
{
    return article->id;
}

const char *dateline_article_warning(const dateline_article *article, uint32_t i)
{
    return i < article->warning_count ? article->warnings[i] : NULL;
}

dateline_status engine_article(const struct article **out, const dateline_article *article,
                               dateline_error *error)
{
    if (article->remote != NULL)
        return remote_digest(out, article->remote, error);
    *out = &article->article;
    return DATELINE_OK;
}
