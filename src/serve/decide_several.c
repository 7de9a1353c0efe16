// One judgement on many claims: those that were chosen, or all that are open of an incident, of one
// article on it, or with one value. And many incidents that are one.
#include <stdlib.h>
#include <string.h>

#include "serve/deciding.h"

// "17~0.4": a number and its state, NULL when none is told.
static int64_t read_chosen(const char **state, const char *text)
{
    char digits[24] = "";
    const size_t length = strcspn(text, "~");
    *state = text[length] == '~' ? text + length + 1 : NULL;
    if (length < sizeof digits)
        memcpy(digits, text, length);
    return serve_number_in(digits);
}

static bool read_judgement(dateline_decision *out, serve_deciding *deciding, const char *action)
{
    static const struct {
        const char *action, *value;
        dateline_decision_kind kind;
    } known[] = {{"accept", NULL, DATELINE_DECIDE_ACCEPT},
                 {"reject", "reason", DATELINE_DECIDE_REJECT},
                 {"defer", NULL, DATELINE_DECIDE_DEFER},
                 {"copy", "original", DATELINE_DECIDE_COPY}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (strcmp(action, known[i].action) != 0)
            continue;
        *out = (dateline_decision){.kind = known[i].kind};
        out->value = known[i].value == NULL ? NULL : serve_field(deciding, known[i].value);
        return true;
    }
    serve_fail(deciding, DATELINE_USAGE, "There is no such decision on several claims.");
    return false;
}

// ---- chosen one by one ----

static void judge_chosen(serve_deciding *deciding, dateline_decision judgement)
{
    const char *value = NULL;
    for (size_t i = 0; (value = serve_form_nth(deciding->form, "claims", i)) != NULL; i++) {
        judgement.claim = read_chosen(&judgement.before, value);
        serve_gather(deciding, judgement);
    }
    if (deciding->count == 0)
        serve_fail(deciding, DATELINE_USAGE, "No claim was chosen.");
}

// ---- all that are open ----

static bool is_meant(json_object *claim, json_object *as, const char *scope)
{
    if (serve_has(claim, "verdict"))
        return false;
    if (strcmp(scope, "article") == 0)
        return as != NULL && serve_is_same(claim, as, "article");
    if (strcmp(scope, "alike") == 0)
        return as != NULL && serve_is_same(claim, as, "slot") && serve_is_same(claim, as, "value");
    return true;
}

static json_object *claim_of(json_object *claims, int64_t id)
{
    for (size_t i = 0; i < serve_length(claims); i++)
        if (serve_number(serve_item(claims, i), "id") == id)
            return serve_item(claims, i);
    return NULL;
}

static void judge_open(serve_deciding *deciding, json_object *claims, int64_t like,
                       const char *scope, dateline_decision judgement)
{
    json_object *as = claim_of(claims, like);
    for (size_t i = 0; i < serve_length(claims); i++) {
        json_object *claim = serve_item(claims, i);
        if (!is_meant(claim, as, scope))
            continue;
        judgement.claim = serve_number(claim, "id");
        judgement.before = serve_text(claim, "state");
        serve_gather(deciding, judgement);
    }
}

// The page said how many there are: others may have come or gone.
static void judge_incident(serve_deciding *deciding, const char *scope, dateline_decision judgement)
{
    char counted[32];
    char why[120];
    const int64_t incident = serve_number_in(serve_field(deciding, "incident"));
    json_object *data = serve_read_view(deciding, DATELINE_VIEW_INCIDENT, incident);
    if (data == NULL)
        return;
    snprintf(counted, sizeof counted, "count_%.16s", scope);
    judge_open(deciding, serve_list(data, "claims"),
               serve_number_in(serve_field(deciding, "claim")), scope, judgement);
    const char *count = serve_field(deciding, counted);
    snprintf(why, sizeof why, "there are %zu such claims by now, not %.12s", deciding->count,
             count == NULL ? "" : count);
    if (count != NULL && serve_number_in(count) != (int64_t)deciding->count)
        serve_fail(deciding, DATELINE_CONFLICT, why);
    else if (deciding->count == 0)
        serve_fail(deciding, DATELINE_USAGE, "No open claim is left.");
    json_object_put(data);
}

// ---- incidents ----

static void merge_chosen(serve_deciding *deciding)
{
    const char *first_state = NULL;
    const char *value = serve_form_nth(deciding->form, "incidents", 0);
    const int64_t first = value == NULL ? 0 : read_chosen(&first_state, value);
    for (size_t i = 1; (value = serve_form_nth(deciding->form, "incidents", i)) != NULL; i++) {
        dateline_decision merge = {.kind = DATELINE_DECIDE_MERGE, .other = first};
        merge.incident = read_chosen(&merge.before, value);
        serve_gather(deciding, merge);
    }
    if (deciding->count == 0)
        serve_fail(deciding, DATELINE_USAGE, "Choose two incidents or more that are one.");
}

static void judge_incidents(serve_deciding *deciding, dateline_decision judgement)
{
    const char *value = NULL;
    const char *state = NULL;
    for (size_t i = 0; (value = serve_form_nth(deciding->form, "incidents", i)) != NULL; i++) {
        json_object *data =
            serve_read_view(deciding, DATELINE_VIEW_INCIDENT, read_chosen(&state, value));
        json_object *incident = NULL;
        if (data == NULL)
            return;
        (void)json_object_object_get_ex(data, "incident", &incident);
        const char *now = serve_text(incident, "state");
        if (state != NULL && now != NULL && strcmp(now, state) != 0)
            serve_fail(deciding, DATELINE_CONFLICT, "one of these incidents has changed");
        judge_open(deciding, serve_list(data, "claims"), 0, "incident", judgement);
        json_object_put(data);
    }
    if (deciding->count == 0)
        serve_fail(deciding, DATELINE_USAGE, "No incident with open claims was chosen.");
}

void serve_decide_several(serve_deciding *deciding, const char *action)
{
    const char *scope = serve_field(deciding, "scope");
    const bool is_of_incidents = strcmp(scope, "incidents") == 0;
    dateline_decision judgement;
    if (is_of_incidents && strcmp(action, "merge") == 0)
        merge_chosen(deciding);
    else if (!read_judgement(&judgement, deciding, action))
        return;
    else if (is_of_incidents)
        judge_incidents(deciding, judgement);
    else if (strcmp(scope, "chosen") == 0)
        judge_chosen(deciding, judgement);
    else
        judge_incident(deciding, scope, judgement);
}
