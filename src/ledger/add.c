// One article, one transaction: either all of it is in the ledger or nothing.
#include "ledger/ledger_internal.h"

typedef struct adding {
    ledger *ledger;
    const article *article;
    int64_t article_id;
    int64_t *incidents; // [the article's incident] its id in the ledger, 0 not placed yet
    double *similarities;
    incident_profile *profiles;
    ledger_candidates *candidates;
} adding;

static slice hexadecimal(arena *arena, const uint8_t hash[32])
{
    static const char digits[] = "0123456789abcdef";
    char *text = arena_alloc(arena, 64);
    if (text == NULL)
        return SLICE_NONE;
    for (size_t i = 0; i < 32; i++) {
        text[2 * i] = digits[hash[i] >> 4];
        text[2 * i + 1] = digits[hash[i] & 15];
    }
    return slice_of(text, 64);
}

static dateline_status add_article(adding *adding, bool *added, dateline_error *error)
{
    ledger *ledger = adding->ledger;
    const intake_article *source = &adding->article->source;
    sqlite3_stmt *statement = ledger_prepare(ledger, LEDGER_ADD_ARTICLE, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    const slice texts[] = {hexadecimal(ledger->scratch, source->sha256),
                           source->id,
                           source->title,
                           source->outlet,
                           source->url,
                           source->language};
    for (int i = 0; i < 6; i++)
        ledger_bind_text(statement, i + 1, texts[i]);
    ledger_bind_day(statement, 7, adding->article->day);
    (void)sqlite3_bind_text64(statement, 8, source->text.length > 0 ? source->text.data : "",
                              source->text.length, SQLITE_STATIC, SQLITE_UTF8);
    ledger_bind_text(statement, 9, SLICE("dateline " DATELINE_VERSION));
    const dateline_status status = ledger_run(ledger, statement, error);
    *added = sqlite3_changes(ledger->database) > 0;
    adding->article_id = sqlite3_last_insert_rowid(ledger->database);
    return status;
}

// ---- incidents ----

static void bind_incident(sqlite3_stmt *statement, const article *article,
                          const incident_profile *profile, const article_incident *incident)
{
    ledger_bind_text(statement, 1, slice_from_string(what_type_name(incident->type)));
    ledger_bind_text(statement, 2, incident->mode);
    ledger_bind_text(statement, 3, incident->label);
    ledger_bind_day(statement, 4, profile->bounds.earliest);
    ledger_bind_day(statement, 5, profile->bounds.latest);
    ledger_bind_text(statement, 6, incident->place_name);
    ledger_bind_text(statement, 7, profile->country);
    if (incident->place != PLACE_NONE && article->where.places[incident->place].has_point) {
        (void)sqlite3_bind_double(statement, 8, profile->latitude);
        (void)sqlite3_bind_double(statement, 9, profile->longitude);
    }
    (void)sqlite3_bind_int(statement, 10, (int)profile->precision);
    if (profile->killed.low > 0 || profile->killed.high != HOWMANY_UNBOUNDED) {
        ledger_bind_count(statement, 11, profile->killed.low);
        ledger_bind_count(statement, 12, profile->killed.high);
    }
    if (profile->injured.low > 0 || profile->injured.high != HOWMANY_UNBOUNDED) {
        ledger_bind_count(statement, 13, profile->injured.low);
        ledger_bind_count(statement, 14, profile->injured.high);
    }
}

static dateline_status add_words(adding *adding, int64_t incident, slice kind,
                                 const incident_words *words, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < words->count && status == DATELINE_OK; i++) {
        sqlite3_stmt *statement = ledger_prepare(adding->ledger, LEDGER_ADD_NAME, error);
        if (statement == NULL)
            return DATELINE_LEDGER;
        (void)sqlite3_bind_int64(statement, 1, incident);
        ledger_bind_text(statement, 2, kind);
        ledger_bind_text(statement, 3, words->items[i]);
        status = ledger_run(adding->ledger, statement, error);
    }
    return status;
}

static dateline_status add_names(adding *adding, int64_t incident, const incident_profile *profile,
                                 dateline_error *error)
{
    dateline_status status = add_words(adding, incident, SLICE("name"), &profile->names, error);
    if (status == DATELINE_OK)
        status = add_words(adding, incident, SLICE("group"), &profile->groups, error);
    if (status == DATELINE_OK)
        status = add_words(adding, incident, SLICE("place"), &profile->places, error);
    if (status == DATELINE_OK)
        status = add_words(adding, incident, SLICE("word"), &profile->words, error);
    return status;
}

static dateline_status add_account(adding *adding, uint32_t number, int64_t incident,
                                   double similarity, dateline_error *error)
{
    const article_incident *told = &adding->article->incidents[number];
    sqlite3_stmt *statement = ledger_prepare(adding->ledger, LEDGER_ADD_ACCOUNT, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    (void)sqlite3_bind_int64(statement, 1, incident);
    (void)sqlite3_bind_int64(statement, 2, adding->article_id);
    (void)sqlite3_bind_int64(statement, 3, number);
    ledger_bind_text(statement, 4, told->label.length > 0 ? told->label : SLICE("incident"));
    (void)sqlite3_bind_int(statement, 5, told->is_background);
    if (similarity > 0)
        (void)sqlite3_bind_double(statement, 6, similarity);
    return ledger_run(adding->ledger, statement, error);
}

static bool is_mergeable(const article_incident *told)
{
    return !told->is_topic && told->type != WHAT_MOVE;
}

static dateline_status find_candidates(adding *adding, dateline_error *error)
{
    arena *arena = adding->ledger->scratch;
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < adding->article->incident_count && status == DATELINE_OK; i++) {
        status = ledger_profile(&adding->profiles[i], arena, adding->article, i);
        if (status == DATELINE_OK && is_mergeable(&adding->article->incidents[i]))
            status =
                ledger_match(&adding->candidates[i], adding->ledger, &adding->profiles[i], error);
    }
    return status;
}

static bool is_taken(const adding *adding, int64_t id)
{
    for (uint32_t i = 0; i < adding->article->incident_count; i++)
        if (adding->incidents[i] == id)
            return true;
    return false;
}

// The pair of an incident not placed yet and a free candidate that is most alike; false when none
// is left.
static bool best_pair(const adding *adding, uint32_t *number, ledger_candidate *best)
{
    best->similarity = 0;
    for (uint32_t i = 0; i < adding->article->incident_count; i++) {
        if (adding->incidents[i] != 0)
            continue;
        for (uint32_t k = 0; k < adding->candidates[i].count; k++) {
            const ledger_candidate *candidate = &adding->candidates[i].items[k];
            if (candidate->similarity > best->similarity && !is_taken(adding, candidate->id)) {
                *best = *candidate;
                *number = i;
            }
        }
    }
    return best->similarity > 0;
}

// Two incidents of one article stay two: each joins another incident of the ledger, the most alike
// first.
static void assign(adding *adding)
{
    uint32_t number = 0;
    ledger_candidate best;
    while (best_pair(adding, &number, &best)) {
        adding->incidents[number] = best.id;
        adding->similarities[number] = best.similarity;
    }
}

static dateline_status write_incident(adding *adding, uint32_t number, dateline_error *error)
{
    ledger *ledger = adding->ledger;
    const int64_t known = adding->incidents[number];
    const incident_profile *profile = &adding->profiles[number];
    sqlite3_stmt *statement =
        ledger_prepare(ledger, known != 0 ? LEDGER_LEARN_INCIDENT : LEDGER_ADD_INCIDENT, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    bind_incident(statement, adding->article, profile, &adding->article->incidents[number]);
    if (known != 0)
        (void)sqlite3_bind_int64(statement, 15, known);
    dateline_status status = ledger_run(ledger, statement, error);
    const int64_t id = known != 0 ? known : sqlite3_last_insert_rowid(ledger->database);
    adding->incidents[number] = id;
    if (status == DATELINE_OK)
        status = add_account(adding, number, id, adding->similarities[number], error);
    if (status == DATELINE_OK)
        status = add_names(adding, id, profile, error);
    return status;
}

static dateline_status place_incidents(adding *adding, dateline_error *error)
{
    const uint32_t count = adding->article->incident_count;
    arena *arena = adding->ledger->scratch;
    adding->incidents = ARENA_ARRAY(arena, count, int64_t);
    adding->similarities = ARENA_ARRAY(arena, count, double);
    adding->profiles = ARENA_ARRAY(arena, count, incident_profile);
    adding->candidates = ARENA_ARRAY(arena, count, ledger_candidates);
    if (arena_failed(arena))
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many incidents in one article");
    dateline_status status = find_candidates(adding, error);
    if (status == DATELINE_OK)
        assign(adding);
    for (uint32_t i = 0; i < count && status == DATELINE_OK; i++)
        status = write_incident(adding, i, error);
    return status;
}

// ---- claims and stays ----

static slice sentence_of(const article *article, const article_claim *claim)
{
    return slice_at(article->document.text.data, article->document.sentences[claim->sentence].at);
}

static dateline_status add_claim(adding *adding, const article_claim *claim, dateline_error *error)
{
    const article *article = adding->article;
    sqlite3_stmt *statement = ledger_prepare(adding->ledger, LEDGER_ADD_CLAIM, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    (void)sqlite3_bind_int64(statement, 1, adding->incidents[claim->incident]);
    (void)sqlite3_bind_int64(statement, 2, adding->article_id);
    ledger_bind_text(statement, 3, slice_from_string(article_slot_name(claim->slot)));
    ledger_bind_text(statement, 4, claim->value);
    if (article_slot_is_number(claim->slot)) {
        ledger_bind_count(statement, 5, claim->range.low);
        ledger_bind_count(statement, 6, claim->range.high);
    }
    ledger_bind_day(statement, 7, claim->bounds.earliest);
    ledger_bind_day(statement, 8, claim->bounds.latest);
    ledger_bind_text(statement, 9, claim->holder.length > 0 ? claim->holder : SLICE("unnamed"));
    ledger_bind_text(statement, 10, claim->holder_kind);
    ledger_bind_text(statement, 11, claim->via);
    ledger_bind_text(statement, 12, claim->parent);
    ledger_bind_text(statement, 13, slice_from_string(sayswho_stance_name(claim->stance)));
    ledger_bind_text(statement, 14, slice_from_string(sayswho_certainty_name(claim->certainty)));
    (void)sqlite3_bind_int64(statement, 15, claim->at.start);
    (void)sqlite3_bind_int64(statement, 16, claim->at.end);
    const slice words = slice_at(article->document.text.data, claim->at);
    ledger_bind_text(statement, 17, words.length > 0 ? words : claim->value);
    ledger_bind_text(statement, 18, sentence_of(article, claim));
    ledger_bind_text(statement, 19, claim->why);
    return ledger_run(adding->ledger, statement, error);
}

static dateline_status add_stay(adding *adding, const article_stay *stay, dateline_error *error)
{
    sqlite3_stmt *statement = ledger_prepare(adding->ledger, LEDGER_ADD_STAY, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    (void)sqlite3_bind_int64(statement, 1, adding->article_id);
    ledger_bind_text(statement, 2, stay->person.length > 0 ? stay->person : SLICE("unnamed"));
    ledger_bind_text(statement, 3, slice_from_string(stay->kind));
    ledger_bind_text(statement, 4, stay->place);
    ledger_bind_day(statement, 5, stay->bounds.earliest);
    ledger_bind_day(statement, 6, stay->bounds.latest);
    ledger_bind_text(statement, 7, stay->inferred_from);
    ledger_bind_text(statement, 8, stay->holder.length > 0 ? stay->holder : SLICE("unnamed"));
    const slice words = slice_at(adding->article->document.text.data, stay->at);
    ledger_bind_text(statement, 9, words.length > 0 ? words : SLICE("?"));
    return ledger_run(adding->ledger, statement, error);
}

static dateline_status add_contents(adding *adding, dateline_error *error)
{
    const article *article = adding->article;
    dateline_status status = place_incidents(adding, error);
    for (uint32_t i = 0; i < article->claim_count && status == DATELINE_OK; i++)
        status = add_claim(adding, &article->claims[i], error);
    for (uint32_t i = 0; i < article->stay_count && status == DATELINE_OK; i++)
        status = add_stay(adding, &article->stays[i], error);
    return status;
}

static void roll_back(ledger *ledger)
{
    // After some faults SQLite has rolled back by itself.
    if (sqlite3_get_autocommit(ledger->database) == 0)
        (void)ledger_run(ledger, ledger_prepare(ledger, LEDGER_ROLLBACK, NULL), NULL);
}

dateline_status ledger_add(ledger *ledger, const article *article, bool *added,
                           dateline_error *error)
{
    adding adding = {.ledger = ledger, .article = article};
    *added = false;
    arena_reset(ledger->scratch);
    dateline_status status = ledger_run(ledger, ledger_prepare(ledger, LEDGER_BEGIN, error), error);
    if (status != DATELINE_OK)
        return status;
    bool is_new = false;
    status = add_article(&adding, &is_new, error);
    if (status == DATELINE_OK && is_new)
        status = add_contents(&adding, error);
    if (status == DATELINE_OK)
        status = ledger_run(ledger, ledger_prepare(ledger, LEDGER_COMMIT, error), error);
    if (status != DATELINE_OK)
        roll_back(ledger);
    *added = status == DATELINE_OK && is_new;
    return status;
}
