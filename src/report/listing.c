#include "report/listing_internal.h"

#define FLUSH_BYTES ((size_t)32 * 1024)
#define LISTING_LIMIT ((size_t)256 << 20)
#define INCIDENT_BUDGET ((size_t)64 << 20)
#define LASTING_BUDGET ((size_t)512 << 20)
#define ANSWER_INDENT 6

static bool flush(listing *out)
{
    if (out->out.length > 0 && !out->has_failed)
        out->has_failed = !out->write(out->context, out->out.data, out->out.length);
    buffer_restart(&out->out);
    return !out->has_failed;
}

bool listing_end_row(listing *out)
{
    if (out->what->is_json) {
        buffer_add_byte(&out->out, '\n');
        out->json.needs_comma = false;
    }
    out->rows++;
    return out->out.length < FLUSH_BYTES || flush(out);
}

bool listing_is_full(const listing *out)
{
    const uint32_t limit = out->what->filter.limit;
    return limit > 0 && out->rows >= limit;
}

// ---- rows ------------------------------------------------------------------------------------

static bool each_incident(const ledger_incident_row *row, void *context)
{
    listing *out = context;
    bool is_moment = out->what->listing == DATELINE_LIST_TIMELINE;
    if (is_moment && row->bounds.earliest == DAY_OPEN_PAST && row->bounds.latest == DAY_OPEN_FUTURE)
        return true;
    if (out->what->is_json)
        listing_json_incident(&out->json, row);
    else if (is_moment)
        listing_text_moment(out, row);
    else
        listing_text_incident(out, row);
    arena_reset(out->arena);
    return listing_end_row(out);
}

static bool each_claim(const ledger_claim_row *row, void *context)
{
    listing *out = context;
    if (out->what->is_json)
        listing_json_claim(&out->json, row);
    else
        listing_text_claim(out, row);
    arena_reset(out->arena);
    return listing_end_row(out);
}

static bool each_stay(const ledger_stay_row *row, void *context)
{
    listing *out = context;
    if (out->what->is_json)
        listing_json_stay(&out->json, row);
    else
        listing_text_stay(out, row);
    return listing_end_row(out);
}

// ---- disputes --------------------------------------------------------------------------------

static bool is_wanted(const listing *out, const incident_dispute *dispute)
{
    return out->what->kind.length == 0 ||
           slice_equal(out->what->kind, slice_from_string(incident_dispute_name(dispute->kind)));
}

static bool write_disputes(listing *out)
{
    incident_dispute *disputes = NULL;
    uint32_t count = 0;
    bool goes_on = listing_find_disputes(&disputes, &count, out, NULL) == DATELINE_OK;
    for (uint32_t i = 0; i < count && goes_on; i++) {
        if (!is_wanted(out, &disputes[i]))
            continue;
        if (out->what->is_json)
            listing_json_dispute(&out->json, out, &disputes[i]);
        else
            listing_text_dispute(out, &disputes[i]);
        goes_on = listing_end_row(out);
    }
    out->is_incomplete |= arena_failed(out->arena);
    listing_forget_claims(out);
    return goes_on;
}

static bool each_disputed(const ledger_claim_row *row, void *context)
{
    listing *out = context;
    bool is_next = out->row_count > 0 && out->rows_of_claims[0].incident != row->incident;
    return (!is_next || (write_disputes(out) && !listing_is_full(out))) &&
           listing_keep_claim(out, row);
}

// A page ends with an incident.
static dateline_status list_disputes(listing *out, ledger *ledger, dateline_error *error)
{
    const dateline_status status =
        ledger_find_claims_of_incidents(ledger, &out->what->filter, each_disputed, out, error);
    if (status == DATELINE_OK && !out->has_failed)
        write_disputes(out);
    return status;
}

// ---- everything about one incident -----------------------------------------------------------

static bool keep_claim(const ledger_claim_row *row, void *context)
{
    return listing_keep_claim(context, row);
}

static void show_claims_json(listing *out)
{
    json_key(&out->json, "claims");
    json_begin_array(&out->json);
    for (uint32_t i = 0; i < out->row_count; i++)
        if (listing_takes_claim(out, &out->rows_of_claims[i]))
            listing_json_claim(&out->json, &out->rows_of_claims[i]);
    json_end_array(&out->json);
}

static void show_claims_text(listing *out)
{
    if (out->row_count > 0)
        screen_paragraph(&out->screen, 0, SLICE("claims"), TONE_STRONG);
    for (uint32_t i = 0; i < out->row_count; i++) {
        if (!listing_takes_claim(out, &out->rows_of_claims[i]))
            continue;
        listing_text_claim(out, &out->rows_of_claims[i]);
        listing_text_answers(out, &out->rows_of_claims[i], ANSWER_INDENT);
    }
}

static void show_json(listing *out, const incident_dispute *disputes, uint32_t count)
{
    listing_positions positions;
    if (listing_find_all_positions(&positions, out))
        listing_json_positions(&out->json, out, &positions);
    show_claims_json(out);
    json_key(&out->json, "disputes");
    json_begin_array(&out->json);
    for (uint32_t i = 0; i < count; i++)
        listing_json_dispute(&out->json, out, &disputes[i]);
    json_end_array(&out->json);
}

static void show_text(listing *out, const incident_dispute *disputes, uint32_t count)
{
    listing_positions positions;
    if (listing_find_all_positions(&positions, out))
        listing_text_positions(out, &positions);
    show_claims_text(out);
    for (uint32_t i = 0; i < count; i++)
        listing_text_dispute(out, &disputes[i]);
}

static bool begin_show(const ledger_incident_row *row, void *context)
{
    listing *out = context;
    if (out->what->is_json) {
        json_begin_object(&out->json);
        json_key(&out->json, "incident");
        listing_json_incident(&out->json, row);
    } else {
        listing_text_incident(out, row);
        listing_text_contexts(out, row);
    }
    out->shown = *row;
    out->shown.place = arena_copy(out->lasting, row->place);
    out->rows++;
    return true;
}

// What the machine had read where people decided otherwise.
static dateline_status show_as_read(listing *out, ledger *ledger, dateline_error *error)
{
    ledger_incident_row read;
    const dateline_status status = ledger_facts_as_read(&read, ledger, out->shown.id, error);
    if (status != DATELINE_OK)
        return status;
    if (out->what->is_json) {
        json_key(&out->json, "as_read");
        json_begin_object(&out->json);
        listing_json_as_read(&out->json, &out->shown, &read);
        json_end_object(&out->json);
    } else {
        listing_text_as_read(out, &out->shown, &read);
        screen_end_line(&out->screen);
    }
    return DATELINE_OK;
}

// All of it, of the claims the first page: positions and disputes are those of all.
static dateline_status show_first(listing *out, ledger *ledger, dateline_error *error)
{
    incident_dispute *disputes = NULL;
    uint32_t count = 0;
    ledger_filter all = out->what->filter;
    all.limit = 0;
    dateline_status status = show_as_read(out, ledger, error);
    if (status == DATELINE_OK)
        status = listing_show_copies(out, ledger, error);
    if (status == DATELINE_OK)
        status = ledger_find_claims(ledger, &all, keep_claim, out, error);
    if (status == DATELINE_OK)
        status = listing_find_disputes(&disputes, &count, out, error);
    if (status == DATELINE_OK && out->what->is_json)
        show_json(out, disputes, count);
    else if (status == DATELINE_OK)
        show_text(out, disputes, count);
    return status;
}

// A later page has claims alone, so that there may be any number of them.
static dateline_status show_later(listing *out, ledger *ledger, dateline_error *error)
{
    const ledger_filter page = listing_page(out);
    const dateline_status status = ledger_find_claims(ledger, &page, keep_claim, out, error);
    if (status == DATELINE_OK && out->what->is_json)
        show_claims_json(out);
    else if (status == DATELINE_OK)
        show_claims_text(out);
    return status;
}

static dateline_status show(listing *out, ledger *ledger, dateline_error *error)
{
    const ledger_filter *filter = &out->what->filter;
    dateline_status status = ledger_incidents(ledger, filter->incident, begin_show, out, error);
    if (status != DATELINE_OK || out->rows == 0)
        return status;
    status = filter->after == 0 ? show_first(out, ledger, error) : show_later(out, ledger, error);
    if (status != DATELINE_OK)
        return status;
    listing_end_page(out);
    if (out->what->is_json) {
        json_end_object(&out->json);
        buffer_add_byte(&out->out, '\n');
    }
    out->is_incomplete |= arena_failed(out->arena);
    return DATELINE_OK;
}

// ---- the whole -------------------------------------------------------------------------------

static dateline_status list(listing *out, ledger *ledger, dateline_error *error)
{
    const ledger_filter *filter = &out->what->filter;
    switch (out->what->listing) {
    case DATELINE_LIST_INCIDENTS:
    case DATELINE_LIST_TIMELINE:
        return ledger_find_incidents(ledger, filter, each_incident, out, error);
    case DATELINE_LIST_CLAIMS:
        return ledger_find_claims(ledger, filter, each_claim, out, error);
    case DATELINE_LIST_DISPUTES:
        return list_disputes(out, ledger, error);
    case DATELINE_LIST_PEOPLE:
        return ledger_find_stays(ledger, filter, each_stay, out, error);
    case DATELINE_SHOW:
        if (filter->incident == 0)
            return error_set(error, DATELINE_USAGE, 0, 0, "which incident is to be shown?");
        return show(out, ledger, error);
    case DATELINE_LIST_SOURCES:
        return listing_list_sources(out, ledger, error);
    case DATELINE_LIST_HEADLINES:
        return listing_list_headlines(out, ledger, error);
    case DATELINE_LIST_DECISIONS:
        return listing_list_decisions(out, ledger, error);
    case DATELINE_LIST_ARTICLES:
        return listing_list_articles(out, ledger, error);
    case DATELINE_SEARCH:
        return listing_search(out, ledger, error);
    case DATELINE_LIST_AGREEMENT:
        return listing_list_agreement(out, ledger, error);
    case DATELINE_LIST_READINGS:
        return listing_list_readings(out, ledger, error);
    case DATELINE_WHY:
        return listing_why(out, ledger, error);
    }
    return error_set(error, DATELINE_USAGE, 0, 0, "there is no such listing");
}

// Which is told to whoever pages to the end, too.
static dateline_status tell_nothing(const report_listing *what, dateline_error *error)
{
    if (what->after_holder.length > 0)
        return error_set(error, DATELINE_NOT_FOUND, 0, 0, "nothing stands behind \"%.*s\"",
                         (int)what->after_holder.length, what->after_holder.data);
    if (what->filter.after != 0)
        return error_set(error, DATELINE_NOT_FOUND, 0, 0, "nothing stands behind %lld",
                         (long long)what->filter.after);
    return error_set(error, DATELINE_NOT_FOUND, 0, 0, "the ledger holds nothing of the kind");
}

dateline_status report_write_listing(const report_listing *what, ledger *ledger,
                                     dateline_write write, void *context, dateline_error *error)
{
    listing out = {.what = what, .write = write, .context = context};
    buffer_init(&out.out, LISTING_LIMIT);
    out.screen = screen_on(&out.out, &what->style);
    out.json = (json_writer){&out.out, false};
    dateline_status status = arena_open(&out.arena, INCIDENT_BUDGET, error);
    if (status == DATELINE_OK)
        status = arena_open(&out.lasting, LASTING_BUDGET, error);
    if (status == DATELINE_OK)
        status = list(&out, ledger, error);
    if (status == DATELINE_OK)
        status = buffer_status(&out.out, error);
    if (status == DATELINE_OK)
        flush(&out);
    status = arena_verdict(out.arena, status, error);
    status = arena_verdict(out.lasting, status, error);
    if (out.has_failed)
        status = error_set(error, DATELINE_IO, 0, 0, "the output could not be written");
    else if (status == DATELINE_OK && out.is_incomplete)
        status = error_set(error, DATELINE_LIMIT, 0, 0, "an incident has too many claims to list");
    else if (status == DATELINE_OK && out.rows == 0)
        status = tell_nothing(what, error);
    buffer_clear(&out.out);
    arena_close(out.lasting);
    arena_close(out.arena);
    return status;
}
