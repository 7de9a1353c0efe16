// What is behind an incident: which articles tell of it and how like they are, what people decided,
// and for each value the words, the sentence, the rule and the program.
#include "report/listing_internal.h"

#define INDENT 3

// ---- the tellings ----

static void write_account_json(json_writer *json, const ledger_account_row *row)
{
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
    json_end_object(json);
}

static void write_account_text(listing *out, const ledger_account_row *row)
{
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
}

static bool each_account(const ledger_account_row *row, void *context)
{
    listing *out = context;
    if (out->what->is_json)
        write_account_json(&out->json, row);
    else
        write_account_text(out, row);
    out->rows++;
    return true;
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

static slice handed_on(arena *arena, slice by, slice to)
{
    if (by.length == 0 || to.length == 0)
        return by.length == 0 ? to : by;
    return arena_format(arena, "%.*s" ARTICLE_CHAIN_LINK "%.*s", (int)by.length, by.data,
                        (int)to.length, to.data);
}

// "said" by Daily Example ← AP ← X News ← Reuters ← ministry: outlet and agency hand on what the
// article says itself.
static slice reported_by(arena *arena, const ledger_claim_row *row)
{
    const slice teller = row->chain.length > 0 ? row->chain : row->holder;
    const slice chain = handed_on(arena, row->outlet, handed_on(arena, row->agency, teller));
    if (row->cue.length == 0)
        return arena_format(arena, "told by %.*s", (int)chain.length, chain.data);
    return arena_format(arena, "cue \"%.*s\", told by %.*s", (int)row->cue.length, row->cue.data,
                        (int)chain.length, chain.data);
}

static void write_claim_text(listing *out, const ledger_claim_row *row)
{
    arena *arena = out->arena;
    const uint32_t holder_at = out->screen.width / 2;
    const screen_cell cells[] = {
        {0, holder_at - 2,
         arena_format(arena, "%.*s: %.*s", (int)row->slot.length, row->slot.data,
                      (int)row->value.length, row->value.data),
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

static bool each_claim(const ledger_claim_row *row, void *context)
{
    listing *out = context;
    if (out->what->is_json)
        write_claim_json(&out->json, row);
    else
        write_claim_text(out, row);
    arena_reset(out->arena);
    return !out->has_failed;
}

// ---- the whole ----

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

static dateline_status write_parts(listing *out, ledger *ledger, dateline_error *error)
{
    const ledger_filter *filter = &out->what->filter;
    ledger_filter of_incident = {.incident = filter->incident, .days = WHEN_ALWAYS};
    begin_part(out, "accounts", SLICE("Told in"));
    dateline_status status = ledger_accounts_of(ledger, filter->incident, each_account, out, error);
    end_part(out);
    if (status != DATELINE_OK || out->rows == 0)
        return status;
    begin_part(out, "decisions", SLICE("Decided by people"));
    status = ledger_decisions(ledger, &of_incident, each_decision, out, error);
    end_part(out);
    if (status != DATELINE_OK)
        return status;
    begin_part(out, "values", SLICE("Values"));
    status = ledger_find_claims(ledger, filter, each_claim, out, error);
    end_part(out);
    if (status != DATELINE_OK)
        return status;
    begin_part(out, "readings", SLICE("Read with"));
    status = listing_show_readings(out, ledger, error);
    end_part(out);
    return status;
}

dateline_status listing_why(listing *out, ledger *ledger, dateline_error *error)
{
    if (out->what->filter.incident == 0)
        return error_set(error, DATELINE_USAGE, 0, 0, "which incident's values are asked for?");
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
