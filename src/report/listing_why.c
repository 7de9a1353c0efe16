// What is behind an incident: which articles tell of it and how like they are, what people decided,
// and for each value the words, the sentence, the rule and the program.
#include "article/steps.h"
#include "report/listing_internal.h"

#define INDENT 3

// ---- the tellings ----

typedef struct why_links {  // of all accounts, in their order
    ledger_link_row *items; // in lasting
    uint32_t count, capacity;
    uint32_t next; // that is not told yet
} why_links;

typedef struct telling {
    listing *out;
    why_links links;
} telling;

static bool keep_link(const ledger_link_row *row, void *context)
{
    telling *telling = context;
    arena *arena = telling->out->lasting;
    why_links *links = &telling->links;
    ledger_link_row *kept = ARENA_PUSH(arena, links->items, links->count, links->capacity);
    if (kept == NULL)
        return false;
    *kept = *row;
    kept->evidence = arena_copy(arena, row->evidence);
    return true;
}

// The next link of the account; NULL when all of its are told.
static const ledger_link_row *next_link(why_links *links, const ledger_account_row *of)
{
    if (links->next == links->count || links->items[links->next].account != of->id)
        return NULL;
    return &links->items[links->next++];
}

static slice next_reason(slice *rest)
{
    const slice separator = SLICE(INCIDENT_REASONS_SEPARATOR);
    const size_t at = slice_find(*rest, separator);
    const size_t length = at == SIZE_MAX ? rest->length : at;
    const size_t taken = at == SIZE_MAX ? length : length + separator.length;
    const slice reason = slice_of(rest->data, length);
    *rest = slice_of(rest->data + taken, rest->length - taken);
    return reason;
}

static void write_link_json(json_writer *json, const ledger_link_row *link)
{
    json_begin_object(json);
    json_member_number(json, "article", link->other);
    json_key(json, "similarity");
    json_real(json, link->similarity, 3);
    json_member_number(json, "copied_percent", (int64_t)(link->shared * 100 + 0.5));
    json_key(json, "evidence");
    json_begin_array(json);
    for (slice rest = link->evidence; rest.length > 0;)
        json_string(json, next_reason(&rest));
    json_end_array(json);
    json_end_object(json);
}

static void write_link_text(listing *out, const ledger_link_row *link)
{
    const slice copied =
        link->shared > 0
            ? arena_format(out->arena, "one printed from the other, %.0f %%; ", link->shared * 100)
            : SLICE("");
    screen_paragraph(&out->screen, INDENT + 8,
                     arena_format(out->arena, "like article %lld, %.2f: %.*s%.*s",
                                  (long long)link->other, link->similarity, (int)copied.length,
                                  copied.data, (int)link->evidence.length, link->evidence.data),
                     TONE_QUIET);
}

static void write_account_json(json_writer *json, const ledger_account_row *row, why_links *links)
{
    const ledger_link_row *link = NULL;
    json_begin_object(json);
    json_member_number(json, "article", row->article);
    json_member_number(json, "number", row->number);
    json_member_string(json, "label", row->label);
    json_member_string(json, "title", row->title);
    json_member_string(json, "outlet", row->outlet);
    json_member_string(json, "date", row->published);
    json_member_bool(json, "subject", row->is_subject);
    json_key(json, "similarity");
    json_real(json, row->similarity, 3);
    json_key(json, "links");
    json_begin_array(json);
    while ((link = next_link(links, row)) != NULL)
        write_link_json(json, link);
    json_end_array(json);
    json_end_object(json);
}

static void write_account_text(listing *out, const ledger_account_row *row, why_links *links)
{
    const ledger_link_row *link = NULL;
    const uint32_t like_at = out->screen.width - 22;
    const slice title = row->title.length > 0 ? row->title : row->label;
    const screen_cell cells[] = {
        {INDENT, 7, arena_format(out->arena, "%lld", (long long)row->article), TONE_QUIET},
        {INDENT + 8, 11, row->published, TONE_PLAIN},
        {INDENT + 20, like_at - INDENT - 22, title, TONE_STRONG},
        {like_at, 22,
         row->similarity > 0 ? arena_format(out->arena, "likeness %.2f", row->similarity)
                             : SLICE("alone"),
         TONE_QUIET},
    };
    screen_row(&out->screen, cells, 4);
    while ((link = next_link(links, row)) != NULL)
        write_link_text(out, link);
}

static bool each_account(const ledger_account_row *row, void *context)
{
    telling *telling = context;
    listing *out = telling->out;
    if (out->what->is_json)
        write_account_json(&out->json, row, &telling->links);
    else
        write_account_text(out, row, &telling->links);
    out->rows++;
    return true;
}

static dateline_status write_accounts(listing *out, ledger *ledger, dateline_error *error)
{
    const int64_t incident = out->what->filter.incident;
    telling telling = {.out = out};
    dateline_status status = ledger_links_within(ledger, incident, keep_link, &telling, error);
    out->is_incomplete |= arena_failed(out->lasting);
    return status == DATELINE_OK
               ? ledger_accounts_of(ledger, incident, each_account, &telling, error)
               : status;
}

static bool each_decision(const ledger_decision_row *row, void *context)
{
    listing *out = context;
    if (out->what->is_json)
        listing_json_decision(&out->json, row);
    else
        listing_text_decision(out, row);
    return true;
}

// ---- parts ----

static void begin_part(listing *out, const char *key, slice heading)
{
    if (out->what->is_json) {
        json_key(&out->json, key);
        json_begin_array(&out->json);
    } else {
        screen_paragraph(&out->screen, 0, heading, TONE_STRONG);
    }
}

static void end_part(listing *out)
{
    if (out->what->is_json)
        json_end_array(&out->json);
    else
        screen_end_line(&out->screen);
}

// ---- the values ----

static void write_claim_json(json_writer *json, const ledger_claim_row *row)
{
    json_begin_object(json);
    json_key(json, "claim");
    listing_json_claim(json, row);
    json_member_string(json, "holder_kind", row->holder_kind);
    json_member_number(json, "start_byte", row->start);
    json_member_number(json, "end_byte", row->end);
    json_member_string(json, "program", row->program);
    json_end_object(json);
}

// An agency's own article names it once, whether it is its outlet or the one it credits.
static slice handed_on(arena *arena, slice by, slice to)
{
    if (by.length == 0 || to.length == 0)
        return by.length == 0 ? to : by;
    slice first = to;
    const size_t link = slice_find(to, SLICE(ARTICLE_CHAIN_LINK));
    if (link != SIZE_MAX)
        first = slice_of(to.data, link);
    if (slice_equal(first, by))
        return to;
    return arena_format(arena, "%.*s" ARTICLE_CHAIN_LINK "%.*s", (int)by.length, by.data,
                        (int)to.length, to.data);
}

// "said" by Daily Example ← AP ← X News ← Reuters ← ministry: outlet and agency hand on what the
// article says itself.
static slice reported_by(arena *arena, const ledger_claim_row *row)
{
    const slice teller = row->chain.length > 0 ? row->chain : row->holder;
    const slice chain = handed_on(arena, row->outlet, handed_on(arena, row->agency, teller));
    const slice of_whom = report_description_text(
        arena, &(report_description){row->holder, row->holder_title, row->holder_role,
                                     row->affiliation, row->holder_country});
    const slice cue = row->cue.length == 0 ? SLICE("")
                                           : arena_format(arena, "cue \"%.*s\", ",
                                                          (int)row->cue.length, row->cue.data);
    const char *between = of_whom.length == 0 ? "" : of_whom.data[0] == '(' ? " " : ", ";
    return arena_format(arena, "%.*stold by %.*s%s%.*s", (int)cue.length, cue.data,
                        (int)chain.length, chain.data, between, (int)of_whom.length, of_whom.data);
}

static void write_claim_text(listing *out, const ledger_claim_row *row)
{
    arena *arena = out->arena;
    const uint32_t holder_at = out->screen.width / 2;
    const slice value = report_victim_text(arena, row->value, row->age);
    const screen_cell cells[] = {
        {0, holder_at - 2,
         arena_format(arena, "%.*s: %.*s", (int)row->slot.length, row->slot.data, (int)value.length,
                      value.data),
         TONE_VALUE},
        {holder_at, out->screen.width - holder_at, listing_holder_text(arena, row), TONE_NAME},
    };
    screen_row(&out->screen, cells, 2);
    screen_paragraph(&out->screen, INDENT, row->sentence, TONE_PLAIN);
    screen_paragraph(&out->screen, INDENT,
                     arena_format(arena, "words \"%.*s\" at %lld..%lld of article %lld, claim %lld",
                                  (int)row->words.length, row->words.data, (long long)row->start,
                                  (long long)row->end, (long long)row->article, (long long)row->id),
                     TONE_QUIET);
    screen_paragraph(&out->screen, INDENT, reported_by(arena, row), TONE_QUIET);
    screen_paragraph(&out->screen, INDENT,
                     arena_format(arena, "rule %.*s, %.*s", (int)row->why.length,
                                  row->why.length > 0 ? row->why.data : "",
                                  (int)row->program.length, row->program.data),
                     TONE_QUIET);
    listing_text_answers(out, row, INDENT);
}

// ---- the steps, each explained once ----

static bool note_steps(listing *out, slice why)
{
    article_step step;
    while (article_next_step(&step, &why)) {
        if (article_step_words(step.name) == NULL || map_find(&out->steps, step.name) != NULL)
            continue;
        const slice kept = arena_copy(out->lasting, step.name);
        if (kept.data == NULL || map_put(&out->steps, kept, 0) == NULL)
            return false;
    }
    return true;
}

static void write_steps(listing *out)
{
    begin_part(out, "steps", SLICE("Steps of the rules"));
    for (uint32_t i = 0; i < out->steps.count; i++) {
        const slice name = out->steps.entries[i].key;
        const slice words = slice_from_string(article_step_words(name));
        if (out->what->is_json) {
            json_begin_object(&out->json);
            json_member_string(&out->json, "step", name);
            json_member_string(&out->json, "words", words);
            json_end_object(&out->json);
            continue;
        }
        screen_paragraph(&out->screen, INDENT,
                         arena_format(out->arena, "%.*s: %.*s", (int)name.length, name.data,
                                      (int)words.length, words.data),
                         TONE_QUIET);
    }
    end_part(out);
}

// ---- the values, one by one ----

static bool each_claim(const ledger_claim_row *row, void *context)
{
    listing *out = context;
    if (!listing_takes_claim(out, row) || !note_steps(out, row->why))
        return false;
    if (out->what->is_json)
        write_claim_json(&out->json, row);
    else
        write_claim_text(out, row);
    out->rows++;
    arena_reset(out->arena);
    return !out->has_failed;
}

// ---- the whole ----

// Which articles tell of it, and what people decided.
static dateline_status write_head(listing *out, ledger *ledger, dateline_error *error)
{
    ledger_filter of_incident = {.incident = out->what->filter.incident, .days = WHEN_ALWAYS};
    begin_part(out, "accounts", SLICE("Told in"));
    dateline_status status = write_accounts(out, ledger, error);
    end_part(out);
    if (status != DATELINE_OK || out->rows == 0)
        return status;
    begin_part(out, "decisions", SLICE("Decided by people"));
    status = ledger_decisions(ledger, &of_incident, each_decision, out, error);
    end_part(out);
    return status;
}

static dateline_status write_readings(listing *out, ledger *ledger, dateline_error *error)
{
    begin_part(out, "readings", SLICE("Read with"));
    const dateline_status status = listing_show_readings(out, ledger, error);
    end_part(out);
    return status;
}

static bool each_incident(const ledger_incident_row *row, void *context)
{
    listing *out = context;
    (void)row;
    out->rows++; // there is one, even where no value of it stands behind the last
    return true;
}

// A later page has values and their steps alone.
static dateline_status write_parts(listing *out, ledger *ledger, dateline_error *error)
{
    const bool is_first = out->what->filter.after == 0;
    const ledger_filter page = listing_page(out);
    dateline_status status =
        is_first ? write_head(out, ledger, error)
                 : ledger_incidents(ledger, page.incident, each_incident, out, error);
    if (status != DATELINE_OK || out->rows == 0)
        return status;
    begin_part(out, "values", SLICE("Values"));
    status = ledger_find_claims(ledger, &page, each_claim, out, error);
    end_part(out);
    if (status == DATELINE_OK && out->steps.count > 0)
        write_steps(out);
    if (status == DATELINE_OK && is_first)
        status = write_readings(out, ledger, error);
    listing_end_page(out);
    return status;
}

dateline_status listing_why(listing *out, ledger *ledger, dateline_error *error)
{
    if (out->what->filter.incident == 0)
        return error_set(error, DATELINE_USAGE, 0, 0, "which incident's values are asked for?");
    map_init(&out->steps, out->lasting);
    if (out->what->is_json)
        json_begin_object(&out->json);
    const dateline_status status = write_parts(out, ledger, error);
    if (out->what->is_json) {
        json_end_object(&out->json);
        buffer_add_byte(&out->out, '\n');
    }
    if (out->rows == 0)
        buffer_restart(&out->out); // there is no such incident
    return status;
}
