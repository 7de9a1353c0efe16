// A form becomes decisions. Which values make sense the ledger says; here they are only put
// together from their fields, and what was left as it was is left out.
#include <errno.h>
#include <json-c/json.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "serve/html.h"
#include "serve/server_internal.h"

#define ARTICLES_MOST 200u

typedef struct deciding {
    serve_server *server;
    const serve_form_data *form;
    const char *coder;
    serve_outcome *out;
    dateline_ledger *ledger;
} deciding;

static void fail(deciding *deciding, const char *why)
{
    deciding->out->error.status = DATELINE_USAGE;
    snprintf(deciding->out->error.message, sizeof deciding->out->error.message, "%s", why);
}

static bool has_failed(const deciding *deciding)
{
    return deciding->out->error.status != DATELINE_OK;
}

static const char *field(const deciding *deciding, const char *name)
{
    return serve_form_value(deciding->form, name);
}

static int64_t number_in(const char *text)
{
    char *end = NULL;
    errno = 0;
    const long long number = text == NULL ? 0 : strtoll(text, &end, 10);
    return errno != 0 || end == text || (end != NULL && *end != '\0') || number < 0 ? 0 : number;
}

static int64_t number(const deciding *deciding, const char *name)
{
    return number_in(field(deciding, name));
}

// With who decides and why.
static void decide(deciding *deciding, dateline_decision decision)
{
    const char *note = field(deciding, "note");
    if (has_failed(deciding))
        return;
    decision.by = deciding->coder;
    decision.note = note != NULL && *note != '\0' ? note : NULL;
    const dateline_status status = dateline_ledger_decide(
        &deciding->out->decision, deciding->ledger, &decision, &deciding->out->error);
    if (status != DATELINE_OK)
        deciding->out->error.status = status;
}

// ---- on a claim ----

static void judge(deciding *deciding, dateline_decision_kind kind, const char *value)
{
    decide(deciding, (dateline_decision){.kind = kind,
                                         .claim = number(deciding, "claim"),
                                         .value = value == NULL || *value == '\0' ? NULL : value});
}

static void edit(deciding *deciding, const char *name, const char *value)
{
    decide(deciding, (dateline_decision){.kind = DATELINE_DECIDE_EDIT,
                                         .claim = number(deciding, "claim"),
                                         .field = name,
                                         .value = value});
}

// Was the field sent with another value than the page showed?
static bool is_changed(const deciding *deciding, const char *name)
{
    char before[32];
    snprintf(before, sizeof before, "was_%s", name);
    const char *now = field(deciding, name);
    const char *was = field(deciding, before);
    return now != NULL && (was == NULL || strcmp(now, was) != 0);
}

// "9", "9..14", "9..": of the two ends of a range; of days "2024-05" without an end, as ".." is an
// open one. False when neither is told.
static bool join_ends(char out[128], const deciding *deciding, const char *low, const char *high)
{
    const char *first = field(deciding, low) == NULL ? "" : field(deciding, low);
    const char *last = field(deciding, high) == NULL ? "" : field(deciding, high);
    const bool is_of_days = strcmp(low, "first") == 0;
    const bool is_open = is_of_days && strcmp(last, "..") == 0;
    if (strcmp(first, last) == 0 || (is_of_days && *last == '\0'))
        snprintf(out, 128, "%s", first);
    else
        snprintf(out, 128, "%s..%s", first, is_open ? "" : last);
    return *first != '\0' || (*last != '\0' && !is_open);
}

static bool edit_ends(deciding *deciding, const char *first, const char *last)
{
    char value[128];
    if (!is_changed(deciding, first) && !is_changed(deciding, last))
        return false;
    if (join_ends(value, deciding, first, last))
        edit(deciding, "value", value);
    else
        fail(deciding, "At least one end must be told.");
    return true;
}

// ---- words of the article ----

static json_object *read_claim(const deciding *deciding)
{
    const dateline_query query = {.id = number(deciding, "claim")};
    serve_page data = {0};
    json_object *claim = NULL;
    if (dateline_ledger_browse(deciding->ledger, DATELINE_VIEW_CLAIM, &query, serve_page_write,
                               &data, NULL) == DATELINE_OK &&
        serve_page_write(&data, "", 1))
        claim = json_tokener_parse(data.data);
    memory_release(data.data);
    return claim;
}

static void join_pieces(serve_page *out, json_object *pieces)
{
    for (size_t i = 0; i < serve_length(pieces); i++)
        serve_page_text(out, serve_text(serve_item(pieces, i), "text"));
    (void)serve_page_write(out, "", 1);
}

// Where the words stand nearest to a place; -1 nowhere.
static int64_t nearest(const char *text, const char *words, int64_t place)
{
    int64_t best = -1;
    for (const char *at = strstr(text, words); at != NULL; at = strstr(at + 1, words))
        if (best < 0 || llabs(at - text - place) < llabs(best - place))
            best = at - text;
    return best;
}

static void edit_words(deciding *deciding)
{
    const char *words = field(deciding, "words");
    json_object *data = read_claim(deciding);
    json_object *claim = NULL;
    serve_page text = {0};
    char span[64];
    if (data != NULL)
        (void)json_object_object_get_ex(data, "claim", &claim);
    join_pieces(&text, data == NULL ? NULL : serve_list(data, "passage"));
    const int64_t from = data == NULL ? 0 : serve_number(data, "shown_from");
    const int64_t at = *words == '\0' || text.failed || claim == NULL
                           ? -1
                           : nearest(text.data, words, serve_number(claim, "start") - from);
    snprintf(span, sizeof span, "%lld..%lld", (long long)(from + at),
             (long long)(from + at) + (long long)strlen(words));
    if (at < 0)
        fail(deciding, "These words do not stand in the part of the article that is shown.");
    else
        edit(deciding, "span", span);
    memory_release(text.data);
    json_object_put(data);
}

static void edit_fields(deciding *deciding)
{
    static const char *const names[] = {"value", "holder", "stance", "certainty"};
    bool is_any = edit_ends(deciding, "low", "high");
    is_any = edit_ends(deciding, "first", "last") || is_any;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (!is_changed(deciding, names[i]))
            continue;
        edit(deciding, names[i], field(deciding, names[i]));
        is_any = true;
    }
    if (is_changed(deciding, "words")) {
        edit_words(deciding);
        is_any = true;
    }
    if (!is_any)
        fail(deciding, "Nothing was changed. To agree, accept the claim.");
}

// ---- on incidents ----

static void correct(deciding *deciding, const char *name, const char *value)
{
    decide(deciding, (dateline_decision){.kind = DATELINE_DECIDE_CORRECT,
                                         .incident = number(deciding, "incident"),
                                         .field = name,
                                         .value = value});
}

static bool correct_ends(deciding *deciding, const char *name, const char *first, const char *last)
{
    char value[128];
    if (!is_changed(deciding, first) && !is_changed(deciding, last))
        return false;
    if (join_ends(value, deciding, first, last))
        correct(deciding, name, value);
    else
        fail(deciding, "At least one end must be told.");
    return true;
}

// A place that was picked is "LATITUDE,LONGITUDE"; it may stand without another name.
static bool correct_place(deciding *deciding)
{
    const char *point = field(deciding, "point");
    const bool has_point = point != NULL && *point != '\0';
    const bool is_renamed = is_changed(deciding, "place");
    if (is_renamed)
        correct(deciding, "place", field(deciding, "place"));
    if (has_point)
        correct(deciding, "point", point);
    return is_renamed || has_point;
}

static void correct_fields(deciding *deciding)
{
    static const char *const names[] = {"label", "type", "country"};
    bool is_any = correct_ends(deciding, "date", "first", "last");
    is_any = correct_ends(deciding, "killed", "killed_low", "killed_high") || is_any;
    is_any = correct_ends(deciding, "injured", "injured_low", "injured_high") || is_any;
    is_any = correct_place(deciding) || is_any;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (!is_changed(deciding, names[i]))
            continue;
        correct(deciding, names[i], field(deciding, names[i]));
        is_any = true;
    }
    if (!is_any)
        fail(deciding, "Nothing was changed.");
}

static void split(deciding *deciding)
{
    int64_t articles[ARTICLES_MOST];
    uint32_t count = 0;
    const char *value = NULL;
    while (count < ARTICLES_MOST &&
           (value = serve_form_nth(deciding->form, "article", count)) != NULL)
        articles[count++] = number_in(value);
    if (count == 0)
        fail(deciding, "Choose the articles that tell of another incident.");
    decide(deciding, (dateline_decision){.kind = DATELINE_DECIDE_SPLIT,
                                         .incident = number(deciding, "incident"),
                                         .articles = articles,
                                         .article_count = count});
}

// A number that was typed goes before one that was chosen.
static void merge(deciding *deciding)
{
    const int64_t typed = number(deciding, "other_number");
    const int64_t other = typed != 0 ? typed : number(deciding, "other");
    if (other == 0)
        fail(deciding, "Choose the incident that is the same.");
    decide(deciding, (dateline_decision){.kind = DATELINE_DECIDE_MERGE,
                                         .incident = number(deciding, "incident"),
                                         .other = other});
}

static void undo(deciding *deciding)
{
    const int64_t other = number(deciding, "decision");
    if (other == 0)
        fail(deciding, "There is nothing to undo.");
    decide(deciding, (dateline_decision){.kind = DATELINE_DECIDE_UNDO, .other = other});
}

static void change_coder(deciding *deciding)
{
    const char *name = field(deciding, "coder");
    if (name == NULL || *name == '\0' || strlen(name) > 40)
        fail(deciding, "A coder has a name, of 40 bytes at most.");
    else
        deciding->out->coder = name;
}

// ---- the whole ----

static void act(deciding *deciding, const char *action)
{
    if (strcmp(action, "accept") == 0)
        judge(deciding, DATELINE_DECIDE_ACCEPT, NULL);
    else if (strcmp(action, "reject") == 0)
        judge(deciding, DATELINE_DECIDE_REJECT, field(deciding, "reason"));
    else if (strcmp(action, "defer") == 0)
        judge(deciding, DATELINE_DECIDE_DEFER, NULL);
    else if (strcmp(action, "copy") == 0)
        judge(deciding, DATELINE_DECIDE_COPY, field(deciding, "original"));
    else if (strcmp(action, "edit") == 0)
        edit_fields(deciding);
    else if (strcmp(action, "correct") == 0)
        correct_fields(deciding);
    else if (strcmp(action, "merge") == 0)
        merge(deciding);
    else if (strcmp(action, "split") == 0)
        split(deciding);
    else if (strcmp(action, "undo") == 0)
        undo(deciding);
    else if (strcmp(action, "sample") == 0)
        decide(deciding, (dateline_decision){.kind = DATELINE_DECIDE_SAMPLE,
                                             .value = field(deciding, "share")});
    else if (strcmp(action, "coder") == 0)
        change_coder(deciding);
    else
        fail(deciding, "There is no such decision.");
}

void serve_decide(serve_outcome *out, serve_server *server, const serve_form_data *form,
                  const char *coder)
{
    deciding deciding = {.server = server, .form = form, .coder = coder, .out = out};
    const char *action = serve_form_value(form, "action");
    *out = (serve_outcome){.error = {.status = DATELINE_OK}};
    (void)pthread_mutex_lock(&server->writing);
    const dateline_status status = dateline_ledger_open(&deciding.ledger, server->ledger_path,
                                                        DATELINE_LEDGER_CHANGE, &out->error);
    if (status == DATELINE_OK)
        act(&deciding, action == NULL ? "" : action);
    else
        out->error.status = status;
    dateline_ledger_close(deciding.ledger);
    (void)pthread_mutex_unlock(&server->writing);
}
