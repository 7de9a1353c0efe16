#include "report/links.h"

#include <stdlib.h>
#include <string.h>

#include "article/article.h"

void report_chain_json(json_writer *json, slice chain)
{
    static const char link[] = ARTICLE_CHAIN_LINK;
    const size_t length = sizeof link - 1;
    size_t first = 0;
    json_key(json, "chain");
    json_begin_array(json);
    for (size_t at = 0; chain.length > 0 && at <= chain.length; at++) {
        const bool is_link = at + length <= chain.length && !memcmp(chain.data + at, link, length);
        if (!is_link && at < chain.length)
            continue;
        json_string(json, slice_of(chain.data + first, at - first));
        first = at + length;
        at += is_link ? length - 1 : 0;
    }
    json_end_array(json);
}

void report_contexts_json(json_writer *json, plover_contexts contexts)
{
    json_key(json, "contexts");
    json_begin_array(json);
    for (uint32_t i = 0; i < PLOVER_CONTEXT_COUNT; i++)
        if ((contexts >> i & 1) != 0)
            json_string(json, slice_from_string(plover_context_name(i)));
    json_end_array(json);
}

bool report_next_printing(report_printing *out, slice *rest)
{
    if (rest->length == 0)
        return false;
    slice line = slice_cut(rest, '\n');
    out->outlet = slice_cut(&line, '\t');
    out->url = slice_cut(&line, '\t');
    out->title = slice_cut(&line, '\t');
    out->published = line;
    return true;
}

static void write_known(json_writer *json, const char *key, slice text)
{
    if (text.length > 0)
        json_member_string(json, key, text);
    else
        json_member_null(json, key);
}

void report_printings_json(json_writer *json, slice lines)
{
    report_printing printing;
    json_key(json, "printings");
    json_begin_array(json);
    while (report_next_printing(&printing, &lines)) {
        json_begin_object(json);
        write_known(json, "outlet", printing.outlet);
        write_known(json, "url", printing.url);
        write_known(json, "title", printing.title);
        write_known(json, "date", printing.published);
        json_end_object(json);
    }
    json_end_array(json);
}

slice report_printings_text(arena *arena, slice lines)
{
    report_printing printing;
    slice text = SLICE_NONE;
    while (report_next_printing(&printing, &lines)) {
        const slice where = printing.outlet.length > 0 ? printing.outlet : printing.url;
        text =
            arena_format(arena, "%.*s%s%.*s%s%.*s", (int)text.length,
                         text.length > 0 ? text.data : "", text.length > 0 ? "; " : "",
                         (int)where.length, where.data, printing.published.length > 0 ? ", " : "",
                         (int)printing.published.length, printing.published.data);
    }
    return text;
}

// The author only tells of it: what he tells says who answers.
static slice who_answers(const report_answer_end *from)
{
    return slice_equal(from->holder, SLICE("author")) ? from->value : from->holder;
}

static bool has_digit(slice text)
{
    for (size_t i = 0; i < text.length; i++)
        if (text.data[i] >= '0' && text.data[i] <= '9')
            return true;
    return false;
}

slice report_victim_text(arena *arena, slice victim, slice age)
{
    if (age.length == 0 || has_digit(victim))
        return victim;
    return arena_format(arena, "%.*s, %.*s", (int)victim.length, victim.data, (int)age.length,
                        age.data);
}

slice report_body_text(slice holder, slice body)
{
    for (size_t i = 0; body.length > 0 && i + body.length <= holder.length; i++)
        if (slice_equal_ignoring_case(slice_of(holder.data + i, body.length), body))
            return SLICE_NONE;
    return body;
}

slice report_description_text(arena *arena, const report_description *told)
{
    const slice body = report_body_text(told->title, report_body_text(told->holder, told->body));
    const bool has_codes = told->role.length + told->country.length > 0;
    const bool has_words = told->title.length + body.length > 0;
    if (!has_codes && !has_words)
        return SLICE_NONE;
    return arena_format(arena, "%.*s%s%.*s%s%.*s%s%.*s%s", (int)told->title.length,
                        told->title.data, // "of" alone where he has no title
                        body.length == 0          ? ""
                        : told->title.length == 0 ? "of "
                                                  : " of ",
                        (int)body.length, body.data,
                        !has_codes  ? ""
                        : has_words ? " ("
                                    : "(",
                        (int)told->role.length, told->role.data,
                        told->role.length > 0 && told->country.length > 0 ? ", " : "",
                        (int)told->country.length, told->country.data, has_codes ? ")" : "");
}

slice report_answer_text(arena *arena, const report_answer_end *from, const report_answer_end *to,
                         bool opposes, slice cue)
{
    const slice who = who_answers(from);
    const bool is_rival = opposes && slice_equal(from->slot, to->slot) &&
                          !slice_equal(from->slot, SLICE("statement")) &&
                          !slice_equal_ignoring_case(from->value, to->value);
    const slice value = is_rival ? from->value : to->value;
    const bool is_statement = slice_equal(to->slot, SLICE("statement"));
    return arena_format(
        arena, "%.*s, %s %.*s (\"%.*s\"): %.*s%s%.*s%s%.*s", (int)who.length, who.data,
        opposes ? "against" : "with", (int)to->holder.length, to->holder.data, (int)cue.length,
        cue.data, is_statement ? 0 : (int)to->slot.length, to->slot.data, is_statement ? "" : " ",
        (int)value.length, value.data, is_rival ? ", not " : "",
        is_rival ? (int)to->value.length : 0, to->value.data);
}

// The word before the next blank, and the blank, are taken off.
static slice take_word(slice *line)
{
    const size_t length = slice_find(*line, SLICE(" "));
    const size_t taken = length < line->length ? length + 1 : line->length;
    const slice word = slice_of(line->data, length < line->length ? length : line->length);
    *line = slice_of(line->data + taken, line->length - taken);
    return word;
}

bool report_next_answer(report_answer *out, slice *rest)
{
    if (rest->length == 0)
        return false;
    const size_t length = slice_find(*rest, SLICE("\n"));
    const size_t taken = length < rest->length ? length + 1 : rest->length;
    slice line = slice_of(rest->data, length < rest->length ? length : rest->length);
    *rest = slice_of(rest->data + taken, rest->length - taken);
    out->how = take_word(&line);
    out->to = strtoll(take_word(&line).data, NULL, 10);
    out->cue = line;
    return true;
}
