// A form becomes decisions. Which values make sense the ledger says; here they are only put
// together from their fields, and what was left as it was is left out.
#include <errno.h>
#include <json-c/json.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "serve/deciding.h"

#define ARTICLES_MOST 200u

void serve_fail(serve_deciding *deciding, dateline_status status, const char *why)
{
    if (deciding->out->error.status != DATELINE_OK)
        return;
    deciding->out->error.status = status;
    snprintf(deciding->out->error.message, sizeof deciding->out->error.message, "%s", why);
}

static void fail(serve_deciding *deciding, const char *why)
{
    serve_fail(deciding, DATELINE_USAGE, why);
}

static bool has_failed(const serve_deciding *deciding)
{
    return deciding->out->error.status != DATELINE_OK;
}

const char *serve_field(const serve_deciding *deciding, const char *name)
{
    return serve_form_value(deciding->form, name);
}

int64_t serve_number_in(const char *text)
{
    char *end = NULL;
    errno = 0;
    const long long number = text == NULL ? 0 : strtoll(text, &end, 10);
    return errno != 0 || end == text || (end != NULL && *end != '\0') || number < 0 ? 0 : number;
}

static int64_t number(const serve_deciding *deciding, const char *name)
{
    return serve_number_in(serve_field(deciding, name));
}

// ---- gathering ----

static void fail_for_memory(serve_deciding *deciding)
{
    serve_fail(deciding, DATELINE_NO_MEMORY, "There is not enough memory to decide so much.");
}

static const char *keep(serve_deciding *deciding, const char *text)
{
    if (text == NULL || *text == '\0')
        return NULL;
    char *copy = memory_copy_text(text);
    if (copy == NULL)
        fail_for_memory(deciding);
    else
        deciding->texts[deciding->text_count++] = copy;
    return copy;
}

void serve_gather(serve_deciding *deciding, dateline_decision decision)
{
    if (has_failed(deciding))
        return;
    if (deciding->count == SERVE_DECISIONS_MOST) {
        fail(deciding, "More than 500 cannot be decided at once.");
        return;
    }
    decision.by = deciding->coder;
    decision.note = keep(deciding, serve_field(deciding, "note"));
    decision.value = keep(deciding, decision.value);
    decision.before = keep(deciding, decision.before);
    deciding->decisions[deciding->count++] = decision;
}

static void decide(serve_deciding *deciding, dateline_decision decision)
{
    decision.before = serve_field(deciding, decision.claim != 0 ? "before" : "incident_before");
    serve_gather(deciding, decision);
}

static bool make_room(serve_deciding *deciding)
{
    deciding->decisions = memory_allocate_zeroed(SERVE_DECISIONS_MOST, sizeof *deciding->decisions);
    deciding->texts =
        memory_allocate_zeroed((size_t)3 * SERVE_DECISIONS_MOST, sizeof *deciding->texts);
    if (deciding->decisions != NULL && deciding->texts != NULL)
        return true;
    fail_for_memory(deciding);
    return false;
}

static void release(serve_deciding *deciding)
{
    for (size_t i = 0; i < deciding->text_count; i++)
        memory_release(deciding->texts[i]);
    memory_release(deciding->texts);
    memory_release(deciding->decisions);
}

// ---- on a claim ----

static void judge(serve_deciding *deciding, dateline_decision_kind kind, const char *value)
{
    decide(deciding,
           (dateline_decision){.kind = kind, .claim = number(deciding, "claim"), .value = value});
}

static void edit(serve_deciding *deciding, const char *name, const char *value)
{
    decide(deciding, (dateline_decision){.kind = DATELINE_DECIDE_EDIT,
                                         .claim = number(deciding, "claim"),
                                         .field = name,
                                         .value = value});
}

// Was the field sent with another value than the page showed?
static bool is_changed(const serve_deciding *deciding, const char *name)
{
    char before[32];
    snprintf(before, sizeof before, "was_%s", name);
    const char *now = serve_field(deciding, name);
    const char *was = serve_field(deciding, before);
    return now != NULL && (was == NULL || strcmp(now, was) != 0);
}

// "9", "9..14", "9..": of the two ends of a range; of days "2024-05" without an end, as ".." is an
// open one. False when neither is told.
static bool join_ends(char out[128], const serve_deciding *deciding, const char *low,
                      const char *high)
{
    const char *first = serve_field(deciding, low) == NULL ? "" : serve_field(deciding, low);
    const char *last = serve_field(deciding, high) == NULL ? "" : serve_field(deciding, high);
    const bool is_of_days = strcmp(low, "first") == 0;
    const bool is_open = is_of_days && strcmp(last, "..") == 0;
    if (strcmp(first, last) == 0 || (is_of_days && *last == '\0'))
        snprintf(out, 128, "%s", first);
    else
        snprintf(out, 128, "%s..%s", first, is_open ? "" : last);
    return *first != '\0' || (*last != '\0' && !is_open);
}

static bool edit_ends(serve_deciding *deciding, const char *first, const char *last)
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

json_object *serve_read_view(serve_deciding *deciding, dateline_view view, int64_t id)
{
    const dateline_query query = {.id = id, .coder = deciding->coder};
    serve_page data = {0};
    json_object *read = NULL;
    dateline_status status =
        dateline_ledger_browse(deciding->ledger, view, &query, serve_page_write, &data, NULL);
    if (status == DATELINE_OK && serve_page_write(&data, "", 1))
        read = json_tokener_parse(data.data);
    memory_release(data.data);
    if (read == NULL)
        serve_fail(deciding, status == DATELINE_OK ? DATELINE_NO_MEMORY : status,
                   "The ledger has no such thing.");
    return read;
}

static void join_pieces(serve_page *out, json_object *pieces)
{
    for (size_t i = 0; i < serve_length(pieces); i++)
        serve_page_text(out, serve_text(serve_item(pieces, i), "text"));
    (void)serve_page_write(out, "", 1);
}

// How many bytes the words take up where a text begins with them, 0 where it does not. Blanks of
// any kind and number are alike: a field of one line has no line feeds.
static size_t length_of_words(const char *text, const char *words)
{
    static const char blanks[] = " \t\r\n";
    const char *at = text;
    while (*words != '\0') {
        const size_t wanted = strspn(words, blanks);
        const size_t found = strspn(at, blanks);
        if ((wanted > 0) != (found > 0) || (wanted == 0 && *at != *words))
            return 0;
        words += wanted > 0 ? wanted : 1;
        at += found > 0 ? found : 1;
    }
    return (size_t)(at - text);
}

typedef struct place_of_words {
    int64_t start; // -1: nowhere
    size_t length;
} place_of_words;

// Where the words stand nearest to a place.
static place_of_words nearest(const char *text, const char *words, int64_t place)
{
    place_of_words best = {.start = -1};
    for (const char *at = text; *at != '\0'; at++) {
        const size_t length = length_of_words(at, words);
        const int64_t start = at - text;
        if (length > 0 && (best.start < 0 || llabs(start - place) < llabs(best.start - place)))
            best = (place_of_words){.start = start, .length = length};
    }
    return best;
}

static void edit_words(serve_deciding *deciding)
{
    const char *words = serve_field(deciding, "words");
    json_object *data = serve_read_view(deciding, DATELINE_VIEW_CLAIM, number(deciding, "claim"));
    json_object *claim = NULL;
    serve_page text = {0};
    char span[64];
    if (data != NULL)
        (void)json_object_object_get_ex(data, "claim", &claim);
    join_pieces(&text, data == NULL ? NULL : serve_list(data, "passage"));
    const int64_t from = data == NULL ? 0 : serve_number(data, "shown_from");
    const place_of_words found =
        text.failed || claim == NULL
            ? (place_of_words){.start = -1}
            : nearest(text.data, words, serve_number(claim, "start") - from);
    snprintf(span, sizeof span, "%lld..%lld", (long long)(from + found.start),
             (long long)(from + found.start) + (long long)found.length);
    if (found.start < 0)
        fail(deciding, "These words do not stand in the part of the article that is shown.");
    else
        edit(deciding, "span", span);
    memory_release(text.data);
    json_object_put(data);
}

static void edit_fields(serve_deciding *deciding)
{
    static const char *const names[] = {"value", "holder", "stance", "certainty"};
    bool is_any = edit_ends(deciding, "low", "high");
    is_any = edit_ends(deciding, "first", "last") || is_any;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (!is_changed(deciding, names[i]))
            continue;
        edit(deciding, names[i], serve_field(deciding, names[i]));
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

static void correct(serve_deciding *deciding, const char *name, const char *value)
{
    decide(deciding, (dateline_decision){.kind = DATELINE_DECIDE_CORRECT,
                                         .incident = number(deciding, "incident"),
                                         .field = name,
                                         .value = value});
}

static bool correct_ends(serve_deciding *deciding, const char *name, const char *first,
                         const char *last)
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
static bool correct_place(serve_deciding *deciding)
{
    const char *point = serve_field(deciding, "point");
    const bool has_point = point != NULL && *point != '\0';
    const bool is_renamed = is_changed(deciding, "place");
    if (is_renamed)
        correct(deciding, "place", serve_field(deciding, "place"));
    if (has_point)
        correct(deciding, "point", point);
    return is_renamed || has_point;
}

static void correct_fields(serve_deciding *deciding)
{
    static const char *const names[] = {"label", "type", "country"};
    bool is_any = correct_ends(deciding, "date", "first", "last");
    is_any = correct_ends(deciding, "killed", "killed_low", "killed_high") || is_any;
    is_any = correct_ends(deciding, "injured", "injured_low", "injured_high") || is_any;
    is_any = correct_place(deciding) || is_any;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (!is_changed(deciding, names[i]))
            continue;
        correct(deciding, names[i], serve_field(deciding, names[i]));
        is_any = true;
    }
    if (!is_any)
        fail(deciding, "Nothing was changed.");
}

static void split(serve_deciding *deciding, int64_t articles[ARTICLES_MOST])
{
    uint32_t count = 0;
    const char *value = NULL;
    while (count < ARTICLES_MOST &&
           (value = serve_form_nth(deciding->form, "article", count)) != NULL)
        articles[count++] = serve_number_in(value);
    if (count == 0)
        fail(deciding, "Choose the articles that tell of another incident.");
    decide(deciding, (dateline_decision){.kind = DATELINE_DECIDE_SPLIT,
                                         .incident = number(deciding, "incident"),
                                         .articles = articles,
                                         .article_count = count});
}

// A number that was typed goes before one that was chosen.
static void merge(serve_deciding *deciding)
{
    const int64_t typed = number(deciding, "other_number");
    const int64_t other = typed != 0 ? typed : number(deciding, "other");
    if (other == 0)
        fail(deciding, "Choose the incident that is the same.");
    decide(deciding, (dateline_decision){.kind = DATELINE_DECIDE_MERGE,
                                         .incident = number(deciding, "incident"),
                                         .other = other});
}

static void undo(serve_deciding *deciding)
{
    const int64_t other = number(deciding, "decision");
    if (other == 0)
        fail(deciding, "There is nothing to undo.");
    // With what was decided at once with it.
    decide(deciding, (dateline_decision){.kind = DATELINE_DECIDE_UNDO,
                                         .other = other,
                                         .is_whole = serve_field(deciding, "alone") == NULL});
}

static void change_coder(serve_deciding *deciding)
{
    const char *name = serve_field(deciding, "coder");
    if (name == NULL || *name == '\0' || strlen(name) > 40)
        fail(deciding, "A coder has a name, of 40 bytes at most.");
    else
        deciding->out->coder = name;
}

// ---- the whole ----

// articles: room that what is gathered may lead to.
static void act(serve_deciding *deciding, const char *action, int64_t articles[ARTICLES_MOST])
{
    if (serve_field(deciding, "scope") != NULL)
        serve_decide_several(deciding, action);
    else if (strcmp(action, "accept") == 0)
        judge(deciding, DATELINE_DECIDE_ACCEPT, NULL);
    else if (strcmp(action, "reject") == 0)
        judge(deciding, DATELINE_DECIDE_REJECT, serve_field(deciding, "reason"));
    else if (strcmp(action, "defer") == 0)
        judge(deciding, DATELINE_DECIDE_DEFER, NULL);
    else if (strcmp(action, "copy") == 0)
        judge(deciding, DATELINE_DECIDE_COPY, serve_field(deciding, "original"));
    else if (strcmp(action, "edit") == 0)
        edit_fields(deciding);
    else if (strcmp(action, "correct") == 0)
        correct_fields(deciding);
    else if (strcmp(action, "merge") == 0)
        merge(deciding);
    else if (strcmp(action, "split") == 0)
        split(deciding, articles);
    else if (strcmp(action, "undo") == 0)
        undo(deciding);
    else if (strcmp(action, "sample") == 0)
        decide(deciding, (dateline_decision){.kind = DATELINE_DECIDE_SAMPLE,
                                             .value = serve_field(deciding, "share")});
    else if (strcmp(action, "coder") == 0)
        change_coder(deciding);
    else
        fail(deciding, "There is no such decision.");
}

static void decide_gathered(serve_deciding *deciding)
{
    dateline_error *error = &deciding->out->error;
    if (has_failed(deciding) || deciding->count == 0)
        return;
    const dateline_status status =
        dateline_ledger_decide_all(&deciding->out->decision, deciding->ledger, deciding->decisions,
                                   (uint32_t)deciding->count, error);
    if (status == DATELINE_OK)
        serve_note_change(deciding->server);
    else
        error->status = status;
}

void serve_decide(serve_outcome *out, serve_server *server, const serve_form_data *form,
                  const char *coder)
{
    serve_deciding deciding = {.server = server, .form = form, .coder = coder, .out = out};
    int64_t articles[ARTICLES_MOST];
    const char *action = serve_form_value(form, "action");
    *out = (serve_outcome){.error = {.status = DATELINE_OK}};
    (void)pthread_mutex_lock(&server->writing);
    const dateline_status status = dateline_ledger_open(&deciding.ledger, server->ledger_path,
                                                        DATELINE_LEDGER_CHANGE, &out->error);
    if (status == DATELINE_OK && make_room(&deciding)) {
        act(&deciding, action == NULL ? "" : action, articles);
        decide_gathered(&deciding);
    } else if (status != DATELINE_OK) {
        out->error.status = status;
    }
    dateline_ledger_close(deciding.ledger);
    (void)pthread_mutex_unlock(&server->writing);
    release(&deciding);
}
