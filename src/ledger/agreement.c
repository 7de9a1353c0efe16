#include "ledger/agreement.h"

// ---- what the coders say ----

static const char decisions[] =
    "SELECT c.id, c.incident, i.label, c.slot, coalesce(r.value, c.value),"
    " coalesce(r.holder, c.holder), coalesce(r.start, c.start), coalesce(r.\"end\", c.\"end\"),"
    " coalesce(d.decided_by, ''), d.kind, d.field, d.value, coalesce(r.certainty, c.certainty)"
    " FROM decision d JOIN claim_bond b ON b.decision = d.id JOIN claim c ON c.id = b.claim"
    " JOIN incident i ON i.id = c.incident JOIN article a ON a.id = c.article"
    " LEFT JOIN claim_as_read r ON r.claim = c.id"
    " WHERE a.sha256 < " LEDGER_SAMPLE " AND d.kind IN ('accept', 'reject', 'edit')"
    " AND " LEDGER_HOLDS("d") " ORDER BY c.id, d.id";

// The coder's opinion, begun with what the machine read. NULL when others have answered since he
// spoke last: then he has seen what they said.
static ledger_opinion *opinion_of(ledger_coded *coded, database_statement *row, arena *arena)
{
    const slice coder = ledger_column_text(row, 8);
    for (uint32_t i = 0; i < coded->count; i++)
        if (slice_equal(coded->opinions[i].coder, coder))
            return i + 1 == coded->count ? &coded->opinions[i] : NULL;
    if (coded->count == LEDGER_CODERS_MOST)
        return NULL;
    ledger_opinion *opinion = &coded->opinions[coded->count++];
    *opinion = (ledger_opinion){
        .coder = arena_copy(arena, coder),
        .value = arena_copy(arena, ledger_column_text(row, 4)),
        .holder = arena_copy(arena, ledger_column_text(row, 5)),
        .certainty = arena_copy(arena, ledger_column_text(row, 12)),
        .at = {(uint32_t)database_column_number(row, 6), (uint32_t)database_column_number(row, 7)},
    };
    return opinion;
}

static void change(ledger_opinion *opinion, database_statement *row, arena *arena)
{
    const slice kind = ledger_column_text(row, 9);
    const slice field = ledger_column_text(row, 10);
    const slice value = arena_copy(arena, ledger_column_text(row, 11));
    howmany_range range;
    if (slice_equal(kind, SLICE("reject"))) {
        opinion->verdict = LEDGER_REJECTED;
    } else if (slice_equal(kind, SLICE("accept"))) {
        opinion->verdict = opinion->verdict == LEDGER_EDITED ? LEDGER_EDITED : LEDGER_ACCEPTED;
    } else {
        opinion->verdict = LEDGER_EDITED;
        if (slice_equal(field, SLICE("value")))
            opinion->value = value;
        else if (slice_equal(field, SLICE("holder")))
            opinion->holder = value;
        else if (slice_equal(field, SLICE("certainty")))
            opinion->certainty = value;
        else if (slice_equal(field, SLICE("span")) && ledger_read_range(&range, value))
            opinion->at = (span){range.low, range.high};
    }
}

static ledger_coded *coded_of(ledger_agreement *out, database_statement *row, arena *arena)
{
    const int64_t claim = database_column_number(row, 0);
    if (out->count > 0 && out->coded[out->count - 1].claim == claim)
        return &out->coded[out->count - 1];
    // One that only one coder judged makes room.
    ledger_coded *coded = out->count > 0 && out->coded[out->count - 1].count < 2
                              ? &out->coded[out->count - 1]
                              : ARENA_PUSH(arena, out->coded, out->count, out->capacity);
    if (coded != NULL)
        *coded = (ledger_coded){.claim = claim,
                                .incident = database_column_number(row, 1),
                                .label = arena_copy(arena, ledger_column_text(row, 2)),
                                .slot = arena_copy(arena, ledger_column_text(row, 3))};
    return coded;
}

static dateline_status read_opinions(ledger_agreement *out, ledger *ledger, dateline_error *error)
{
    arena *arena = ledger->scratch;
    database_statement *row = NULL;
    dateline_status status =
        database_prepare(&row, ledger->database, slice_from_string(decisions), error);
    if (status != DATELINE_OK)
        return status;
    database_result code;
    while ((code = database_step(row)) == DATABASE_ROW) {
        ledger_coded *coded = coded_of(out, row, arena);
        if (coded == NULL)
            break;
        ledger_opinion *opinion = opinion_of(coded, row, arena);
        if (opinion != NULL)
            change(opinion, row, arena);
    }
    database_finalize(row);
    if (out->count > 0 && out->coded[out->count - 1].count < 2)
        out->count--;
    if (code == DATABASE_ROW || arena_failed(arena))
        return error_set(error, DATELINE_LIMIT, 0, 0, "too much was coded twice");
    return code == DATABASE_DONE ? DATELINE_OK : database_fault(ledger->database, error);
}

// ---- agreement ----

typedef enum question { VERDICT, VALUE, HOLDER, CERTAINTY, COUNTS } question;

// FNV-1a, in as many bits as a double holds exactly: stands for a category.
static double number_for(slice text)
{
    uint64_t hash = 14695981039346656037u;
    for (size_t i = 0; i < text.length; i++)
        hash = (hash ^ (unsigned char)text.data[i]) * 1099511628211u;
    return (double)(hash >> 11);
}

// An open range is as much as its end says.
static double middle(howmany_range range)
{
    if (range.high == HOWMANY_UNBOUNDED)
        return range.low;
    return range.low == 0 ? range.high : ((double)range.low + (double)range.high) / 2;
}

// From "it is not so" to "it is".
static double rank_of(slice certainty)
{
    static const char *const order[] = {"negated", "possible", "probable", "certain"};
    size_t at = 0;
    while (at < 3 && !slice_equal(certainty, slice_from_string(order[at])))
        at++;
    return (double)at;
}

static bool answer(double *out, const ledger_opinion *opinion, question question)
{
    howmany_range range;
    if (question == VERDICT) {
        *out = (double)opinion->verdict;
        return true;
    }
    if (opinion->verdict == LEDGER_REJECTED)
        return false;
    if (question == COUNTS) {
        if (!ledger_read_range(&range, opinion->value))
            return false;
        *out = middle(range);
        return true;
    }
    if (question == CERTAINTY) {
        *out = rank_of(opinion->certainty);
        return true;
    }
    *out = number_for(question == VALUE ? opinion->value : opinion->holder);
    return true;
}

static bool is_asked(const ledger_coded *coded, question question)
{
    bool is_number = false;
    for (int slot = 0; slot < SLOT_COUNT; slot++)
        if (slice_equal(coded->slot, slice_from_string(article_slot_name((article_slot)slot))))
            is_number = article_slot_is_number((article_slot)slot);
    return question != COUNTS || is_number;
}

static bool agree_on(reliability *out, const ledger_agreement *all, arena *arena, question question)
{
    reliability_rating *ratings =
        ARENA_ARRAY(arena, (size_t)all->count * LEDGER_CODERS_MOST, reliability_rating);
    uint32_t count = 0;
    if (ratings == NULL)
        return all->count == 0;
    for (uint32_t i = 0; i < all->count; i++)
        for (uint32_t k = 0; k < all->coded[i].count && is_asked(&all->coded[i], question); k++)
            if (answer(&ratings[count].value, &all->coded[i].opinions[k], question))
                ratings[count++].unit = all->coded[i].claim;
    return reliability_alpha(out, arena, ratings, count,
                             question == COUNTS      ? RELIABILITY_RATIO
                             : question == CERTAINTY ? RELIABILITY_ORDINAL
                                                     : RELIABILITY_NOMINAL);
}

static void compare_spans(ledger_agreement *out, const ledger_opinion *one,
                          const ledger_opinion *other)
{
    const uint32_t has_one = one->verdict != LEDGER_REJECTED;
    const uint32_t has_other = other->verdict != LEDGER_REJECTED;
    const uint32_t start = one->at.start > other->at.start ? one->at.start : other->at.start;
    const uint32_t end = one->at.end < other->at.end ? one->at.end : other->at.end;
    out->spans.all += has_one + has_other;
    out->overlap.all += has_one * (double)(one->at.end - one->at.start) +
                        has_other * (double)(other->at.end - other->at.start);
    if (has_one == 0 || has_other == 0)
        return;
    out->spans.shared += one->at.start == other->at.start && one->at.end == other->at.end;
    out->overlap.shared += end > start ? end - start : 0;
}

bool ledger_opinions_differ(const ledger_coded *coded)
{
    const ledger_opinion *first = &coded->opinions[0];
    for (uint32_t i = 1; i < coded->count; i++) {
        const ledger_opinion *other = &coded->opinions[i];
        if ((first->verdict == LEDGER_REJECTED) != (other->verdict == LEDGER_REJECTED))
            return true;
        if (first->verdict != LEDGER_REJECTED &&
            (!slice_equal(first->value, other->value) ||
             !slice_equal(first->certainty, other->certainty) ||
             !slice_equal(first->holder, other->holder) || first->at.start != other->at.start ||
             first->at.end != other->at.end))
            return true;
    }
    return false;
}

dateline_status ledger_find_agreement(ledger_agreement *out, ledger *ledger, dateline_error *error)
{
    *out = (ledger_agreement){0};
    dateline_status status = ledger_sample(&out->share, ledger, error);
    if (status == DATELINE_OK)
        status = read_opinions(out, ledger, error);
    if (status != DATELINE_OK)
        return status;
    arena *arena = ledger->scratch;
    if (!agree_on(&out->verdict, out, arena, VERDICT) ||
        !agree_on(&out->value, out, arena, VALUE) || !agree_on(&out->holder, out, arena, HOLDER) ||
        !agree_on(&out->certainty, out, arena, CERTAINTY) ||
        !agree_on(&out->counts, out, arena, COUNTS))
        return error_set(error, DATELINE_LIMIT, 0, 0, "too much was coded twice");
    for (uint32_t i = 0; i < out->count; i++)
        for (uint32_t k = 1; k < out->coded[i].count; k++)
            for (uint32_t m = 0; m < k; m++)
                compare_spans(out, &out->coded[i].opinions[m], &out->coded[i].opinions[k]);
    return ledger_agree_on_groups(out, ledger, error);
}

static ledger_measure_row row_of_f1(slice name, ledger_f1 f1, int64_t units)
{
    return (ledger_measure_row){name, f1.all > 0, f1.all > 0 ? 2 * f1.shared / f1.all : 0, units};
}

static ledger_measure_row row_of_alpha(slice name, const reliability *measured)
{
    return (ledger_measure_row){name, measured->is_known, measured->alpha, measured->units};
}

static ledger_f1 f1_of_groups(const ledger_agreement *agreement)
{
    const bool is_grouped = agreement->accounts > 0 && agreement->coders > 1;
    return (ledger_f1){agreement->groups / 2, is_grouped ? 1 : 0};
}

dateline_status ledger_measure_agreement(ledger *ledger, ledger_each_measure each, void *context,
                                         dateline_error *error)
{
    ledger_agreement all;
    arena_reset(ledger->scratch);
    const dateline_status status =
        ledger_verdict(ledger, ledger_find_agreement(&all, ledger, error), error);
    if (status != DATELINE_OK)
        return status;
    const ledger_measure_row rows[] = {
        row_of_alpha(SLICE("verdict: alpha, nominal"), &all.verdict),
        row_of_alpha(SLICE("value: alpha, nominal"), &all.value),
        row_of_alpha(SLICE("holder: alpha, nominal"), &all.holder),
        row_of_alpha(SLICE("certainty: alpha, ordinal"), &all.certainty),
        row_of_alpha(SLICE("counts: alpha, ratio"), &all.counts),
        row_of_f1(SLICE("spans: F1, the same"), all.spans, all.count),
        row_of_f1(SLICE("spans: F1, bytes in common"), all.overlap, all.count),
        row_of_f1(SLICE("incidents: F1, B-cubed"), f1_of_groups(&all), all.accounts),
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows && each(&rows[i], context); i++)
        ;
    return DATELINE_OK;
}

// ---- as JSON ----

static void write_alpha(json_writer *json, const char *key, const reliability *measured)
{
    json_key(json, key);
    json_begin_object(json);
    json_member_number(json, "units", measured->units);
    json_member_number(json, "values", measured->values);
    json_key(json, "alpha");
    if (measured->is_known)
        json_real(json, measured->alpha, 4);
    else
        json_null(json);
    json_end_object(json);
}

static void write_f1(json_writer *json, const char *key, ledger_f1 f1)
{
    json_key(json, key);
    if (f1.all > 0)
        json_real(json, 2 * f1.shared / f1.all, 4);
    else
        json_null(json);
}

static void write_coded(json_writer *json, const ledger_coded *coded)
{
    static const char *const verdicts[] = {"", "accepted", "rejected", "edited", "copy"};
    json_begin_object(json);
    json_member_number(json, "claim", coded->claim);
    json_member_number(json, "incident", coded->incident);
    json_member_string(json, "label", coded->label);
    json_member_string(json, "slot", coded->slot);
    json_key(json, "opinions");
    json_begin_array(json);
    for (uint32_t i = 0; i < coded->count; i++) {
        const ledger_opinion *opinion = &coded->opinions[i];
        json_begin_object(json);
        json_member_string(json, "coder", opinion->coder);
        json_member_string(json, "verdict", slice_from_string(verdicts[opinion->verdict]));
        json_member_string(json, "value", opinion->value);
        json_member_string(json, "holder", opinion->holder);
        json_member_string(json, "certainty", opinion->certainty);
        json_member_number(json, "start", opinion->at.start);
        json_member_number(json, "end", opinion->at.end);
        json_end_object(json);
    }
    json_end_array(json);
    json_end_object(json);
}

void ledger_write_agreement(json_writer *json, const ledger_agreement *agreement)
{
    json_member_number(json, "sample", agreement->share);
    json_member_number(json, "coders", agreement->coders);
    json_member_number(json, "claims", agreement->count);
    write_alpha(json, "verdict", &agreement->verdict);
    write_alpha(json, "value", &agreement->value);
    write_alpha(json, "holder", &agreement->holder);
    write_alpha(json, "certainty", &agreement->certainty);
    write_alpha(json, "counts", &agreement->counts);
    write_f1(json, "span_f1", agreement->spans);
    write_f1(json, "span_overlap_f1", agreement->overlap);
    json_member_number(json, "accounts", agreement->accounts);
    write_f1(json, "b_cubed", f1_of_groups(agreement));
    json_key(json, "disagreements");
    json_begin_array(json);
    for (uint32_t i = 0; i < agreement->count; i++)
        if (ledger_opinions_differ(&agreement->coded[i]))
            write_coded(json, &agreement->coded[i]);
    json_end_array(json);
}
