// One article, one transaction: either all of it is in the ledger or nothing.
#include "base/json_writer.h"
#include "ledger/ledger_internal.h"

#define NAMES_LIMIT (1u << 20)    // bytes of a list of an account's names
#define RANK_OFFSET 10000000000ll // keeps days before 1970 positive, so that text sorts as days do

typedef struct adding {
    ledger *ledger;
    const article *article; // that of the newcomer
    ledger_newcomer newcomer;
    slice rank;       // of the article among accounts of one incident: day, then text
    bool is_reread;   // takes the place of the same text in any case
    ledger_then then; // in the same transaction; NULL nothing
    void *then_context;
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

static void bind_article(database_statement *statement, arena *arena, const article *article,
                         slice hash, const incident_sketch *sketch, int64_t reading)
{
    const intake_article *source = &article->source;
    const slice texts[] = {hash,           source->id,  source->title,
                           source->outlet, source->url, source->language};
    for (int i = 0; i < 6; i++)
        ledger_bind_text(statement, i + 1, texts[i]);
    ledger_bind_day(statement, 7, article->day);
    database_bind_text(statement, 8, source->text.length > 0 ? source->text : SLICE(""));
    ledger_bind_text(statement, 9, SLICE("dateline " DATELINE_VERSION));
    const slice bytes =
        article->story == NULL ? SLICE_NONE : ledger_story_bytes(arena, article->story);
    database_bind_blob(statement, 10, bytes);
    database_bind_blob(statement, 11, incident_sketch_bytes(arena, sketch));
    if (reading != 0)
        database_bind_number(statement, 12, reading);
    else
        database_bind_no_number(statement, 12);
    ledger_bind_text(statement, 13, source->agency);
    ledger_bind_text(statement, 14, source->contributor);
    ledger_bind_day(statement, 15, ledger_printed_on(article));
}

// Adds the article or puts it in another's place, as the statement says.
static dateline_status write_article(adding *adding, ledger_statement how, slice hash,
                                     bool *written, dateline_error *error)
{
    ledger *ledger = adding->ledger;
    int64_t reading = 0;
    dateline_status status = ledger_find_reading(&reading, ledger, error);
    if (status != DATELINE_OK)
        return status;
    database_statement *statement = ledger_prepare(ledger, how, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    bind_article(statement, ledger->scratch, adding->article, hash, &adding->newcomer.sketch,
                 reading);
    if (how == LEDGER_REPLACE_ARTICLE)
        database_bind_number(statement, 16, adding->is_reread);
    int64_t article = 0;
    status = database_run_for_number(&article, statement, error);
    *written = article != 0;
    if (*written)
        adding->newcomer.article_id = article;
    return status;
}

static dateline_status forget_text(ledger *ledger, int64_t article, slice title,
                                   dateline_error *error)
{
    database_statement *statement = ledger_prepare(ledger, LEDGER_FORGET_TEXT, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    database_bind_number(statement, 1, article);
    ledger_bind_text(statement, 2, title);
    return ledger_run(ledger, statement, error);
}

// Puts the article in the place of what has its text, when it is to stand there.
static dateline_status replace_article(adding *adding, slice hash, bool *written,
                                       dateline_error *error)
{
    ledger *ledger = adding->ledger;
    ledger_printing stood = {0};
    const ledger_printing printing = ledger_printing_of(ledger->scratch, adding->article);
    dateline_status status = ledger_find_printing(&stood, ledger, hash, error);
    adding->newcomer.article_id = stood.article;
    if (status == DATELINE_OK && !adding->is_reread)
        status = ledger_learn_day(&stood, ledger, &printing, error);
    if (status == DATELINE_OK)
        status = ledger_write_texts(ledger, error); // its own, as they stand now, may be among them
    if (status == DATELINE_OK)
        status = write_article(adding, LEDGER_REPLACE_ARTICLE, hash, written, error);
    if (status == DATELINE_OK && !adding->is_reread) // else its own, as another program read it
        status = ledger_keep_printing(ledger, &stood, &printing, *written, error);
    if (status != DATELINE_OK || !*written)
        return status;
    status = forget_text(ledger, stood.article, stood.title, error);
    return status == DATELINE_OK
               ? ledger_forget(&adding->newcomer.past, ledger, stood.article, error)
               : status;
}

// Its words, which searches look in, and what others are found by that tell a like story.
static dateline_status add_words_and_story(adding *adding, dateline_error *error)
{
    ledger *ledger = adding->ledger;
    const article_story *story = adding->article->story;
    const intake_article *source = &adding->article->source;
    const dateline_status status =
        ledger_add_text(ledger, adding->newcomer.article_id, source->title, source->text, error);
    return status == DATELINE_OK && story != NULL
               ? ledger_add_story(ledger, adding->newcomer.article_id, adding->newcomer.mark, story,
                                  error)
               : status;
}

// added: the text is new. written: the article is to be told, be it instead of another: what that
// told is taken back when the others that write have been waited for.
static dateline_status add_article(adding *adding, bool *added, bool *written,
                                   dateline_error *error)
{
    arena *arena = adding->ledger->scratch;
    const slice hash = hexadecimal(arena, adding->article->source.sha256);
    adding->rank =
        arena_format(arena, "%011lld/%.*s", (long long)adding->article->day + RANK_OFFSET,
                     (int)hash.length, hash.data);
    adding->newcomer.mark = slice_of(hash.data, LEDGER_MARK_DIGITS);
    adding->newcomer.day = ledger_day_text(arena, adding->article->day);
    incident_sketch_text(&adding->newcomer.sketch, adding->article->source.text);
    dateline_status status = write_article(adding, LEDGER_ADD_ARTICLE, hash, added, error);
    *written = *added;
    if (status == DATELINE_OK && !*added)
        status = ledger_take_turn(adding->ledger, error);
    if (status == DATELINE_OK && !*added)
        status = replace_article(adding, hash, written, error);
    return status == DATELINE_OK && *written ? add_words_and_story(adding, error) : status;
}

// ---- accounts ----

static void bind_range(database_statement *statement, int index, howmany_range range)
{
    if (range.low == 0 && range.high == HOWMANY_UNBOUNDED)
        return;
    ledger_bind_count(statement, index, range.low);
    ledger_bind_count(statement, index + 1, range.high);
}

static void bind_facts(database_statement *statement, const article *article,
                       const incident_profile *profile, const article_incident *incident)
{
    ledger_bind_text(statement, 1, slice_from_string(what_type_name(incident->type)));
    ledger_bind_text(statement, 2, incident->mode);
    ledger_bind_text(statement, 3,
                     incident->label.length > 0 ? incident->label : SLICE("incident"));
    ledger_bind_day(statement, 4, profile->bounds.earliest);
    ledger_bind_day(statement, 5, profile->bounds.latest);
    ledger_bind_text(statement, 6, incident->place_name);
    ledger_bind_text(statement, 7, profile->country);
    if (incident->place != PLACE_NONE && article->where.places[incident->place].has_point) {
        database_bind_real(statement, 8, profile->latitude);
        database_bind_real(statement, 9, profile->longitude);
    }
    database_bind_number(statement, 10, (int)profile->precision);
    bind_range(statement, 11, profile->killed);
    bind_range(statement, 13, profile->injured);
}

// A place that no list has lies where its town lies.
static void bind_divisions(database_statement *statement, int index, const article *article,
                           const article_incident *incident)
{
    const where_place *place =
        incident->place == PLACE_NONE ? NULL : &article->where.places[incident->place];
    const where_place *around = place != NULL && place->division.length > 0 ? place : NULL;
    if (around == NULL &&
        (place == NULL || place->precision <= WHERE_DISTRICT || !place->has_point))
        around = incident->town;
    if (around != NULL) {
        ledger_bind_text(statement, index, around->province);
        ledger_bind_text(statement, index + 1, around->district);
        ledger_bind_text(statement, index + 2, around->division);
    }
    if (place != NULL && place->geoname != 0)
        database_bind_number(statement, index + 3, place->geoname);
}

static void bind_account(database_statement *statement, uint32_t number, void *context)
{
    const adding *adding = context;
    const article_incident *told = &adding->article->incidents[number];
    const ledger_account *account = &adding->newcomer.told[number];
    const slice rank = arena_format(adding->ledger->scratch, "%d/%.*s", told->is_background,
                                    (int)adding->rank.length, adding->rank.data);
    bind_facts(statement, adding->article, &account->profile, told);
    database_bind_number(
        statement, 15,
        number < adding->newcomer.past.count ? adding->newcomer.past.incidents[number] : 0);
    database_bind_number(statement, 16, adding->newcomer.article_id);
    database_bind_number(statement, 17, number);
    database_bind_number(statement, 18, told->is_background);
    database_bind_number(statement, 19, account->is_subject);
    ledger_bind_text(statement, 20, rank);
    database_bind_number(statement, 21, told->is_lasting);
    ledger_bind_text(statement, 22, told->town == NULL ? SLICE_NONE : told->town->name);
    bind_divisions(statement, 23, adding->article, told);
    database_bind_number(statement, 27, told->is_topic);
    ledger_bind_text(statement, 28, plover_contexts_text(adding->ledger->scratch, told->contexts));
}

static dateline_status keep_account(database_statement *row, uint32_t number, void *context,
                                    dateline_error *error)
{
    (void)error;
    const adding *adding = context;
    adding->newcomer.told[number].id = database_column_number(row, 0);
    adding->newcomer.accounts[number] = adding->newcomer.told[number].id;
    return DATELINE_OK;
}

static dateline_status insert_accounts(adding *adding, dateline_error *error)
{
    const database_visit accounts = {adding->article->incident_count, bind_account, keep_account,
                                     adding};
    database_statement *rows = ledger_prepare(adding->ledger, LEDGER_ADD_ACCOUNT, error);
    return rows == NULL ? DATELINE_LEDGER : database_visit_all(rows, &accounts, error);
}

static void list_words(json_writer *json, const char *kind, const incident_words *words)
{
    for (uint32_t i = 0; i < words->count; i++) {
        json_begin_array(json);
        json_string(json, slice_from_string(kind));
        json_string(json, words->items[i]);
        json_end_array(json);
    }
}

static void list_names(buffer *out, const incident_profile *profile)
{
    json_writer json = {.out = out};
    json_begin_array(&json);
    list_words(&json, "name", &profile->names);
    list_words(&json, "group", &profile->groups);
    list_words(&json, "place", &profile->places);
    list_words(&json, "word", &profile->words);
    json_end_array(&json);
}

static dateline_status write_names(ledger *ledger, const ledger_account *account, slice names,
                                   dateline_error *error)
{
    database_statement *statement = ledger_prepare(ledger, LEDGER_ADD_NAMES, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    database_bind_text(statement, 1, names);
    database_bind_number(statement, 2, account->id);
    database_bind_text(statement, 3, account->day);
    database_bind_text(statement, 4, account->mark);
    ledger_bind_day(statement, 5, account->profile.bounds.earliest);
    ledger_bind_day(statement, 6, account->profile.bounds.latest);
    return ledger_run(ledger, statement, error);
}

static dateline_status add_names(ledger *ledger, const ledger_account *account,
                                 dateline_error *error)
{
    buffer names;
    buffer_init(&names, NAMES_LIMIT);
    list_names(&names, &account->profile);
    dateline_status status = buffer_status(&names, error);
    if (status == DATELINE_OK)
        status = write_names(ledger, account, buffer_slice(&names), error);
    buffer_clear(&names);
    return status;
}

// Chronicles and round-ups tell of hundreds: what stands far behind in one is rarely told
// elsewhere, and comparing all of it would take an article's time a thousandfold.
#define MERGED_MOST 24u

static bool is_mergeable(const article *article, uint32_t number)
{
    const article_incident *told = &article->incidents[number];
    return !told->is_topic && told->type != WHAT_MOVE &&
           (number < MERGED_MOST || number == article->subject);
}

static dateline_status prepare_account(adding *adding, uint32_t number)
{
    const article *article = adding->article;
    ledger_account *account = &adding->newcomer.told[number];
    *account = (ledger_account){.article = adding->newcomer.article_id,
                                .place = article->incidents[number].place_name,
                                .day = adding->newcomer.day,
                                .mark = adding->newcomer.mark,
                                .is_subject = number == article->subject,
                                .is_mergeable = is_mergeable(article, number),
                                .has_story = article->story != NULL};
    return ledger_profile(&account->profile, adding->ledger->scratch, article, number);
}

// All of the article that nobody else's depends on.
static dateline_status add_accounts(adding *adding, dateline_error *error)
{
    const uint32_t count = adding->article->incident_count;
    dateline_status status = DATELINE_OK;
    adding->newcomer.accounts = ARENA_ARRAY(adding->ledger->scratch, count, int64_t);
    adding->newcomer.told = ARENA_ARRAY(adding->ledger->scratch, count, ledger_account);
    if (adding->newcomer.accounts == NULL || adding->newcomer.told == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many incidents in one article");
    for (uint32_t i = 0; i < count && status == DATELINE_OK; i++)
        status = prepare_account(adding, i);
    if (status == DATELINE_OK)
        status = insert_accounts(adding, error);
    for (uint32_t i = 0; i < count && status == DATELINE_OK; i++)
        if (adding->newcomer.told[i].is_mergeable)
            status = add_names(adding->ledger, &adding->newcomer.told[i], error);
    return status;
}

// ---- the whole ----

static dateline_status add_all(adding *adding, bool *is_new, dateline_error *error)
{
    ledger *ledger = adding->ledger;
    bool is_written = false;
    arena_reset(ledger->scratch);
    // Of what a queue carries no commit has to last: its progress is lost with the article, and the
    // shard's end is waited for.
    dateline_status status =
        ledger_begin_adding(ledger, adding->article->day, adding->then == NULL, error);
    if (status != DATELINE_OK)
        return status;
    // First, as a queue's rows must be taken before any lock of the ledger: the queue waits for
    // them, too.
    if (adding->then != NULL)
        status = adding->then(adding->then_context, error);
    if (status == DATELINE_OK)
        status = add_article(adding, is_new, &is_written, error);
    if (status == DATELINE_OK && is_written)
        status = add_accounts(adding, error);
    if (status == DATELINE_OK && is_written)
        status = ledger_merge(&adding->newcomer, ledger, error);
    status = ledger_verdict(ledger, status, error);
    if (status == DATELINE_OK)
        status = ledger_commit(ledger, error);
    if (status != DATELINE_OK)
        ledger_roll_back(ledger);
    if (status == DATELINE_LIMIT)
        status = error_set(error, DATELINE_LIMIT, 0, 0,
                           "an article tells of more incidents than there is memory to compare");
    return status;
}

dateline_status ledger_add(ledger *ledger, const article *article, bool *added,
                           dateline_error *error)
{
    return ledger_add_with(ledger, article, added, NULL, NULL, error);
}

dateline_status ledger_add_with(ledger *ledger, const article *article, bool *added,
                                ledger_then then, void *context, dateline_error *error)
{
    adding adding = {.ledger = ledger,
                     .article = article,
                     .newcomer = {.article = article},
                     .then = then,
                     .then_context = context};
    bool is_new = false;
    const dateline_status status = add_all(&adding, &is_new, error);
    *added = status == DATELINE_OK && is_new;
    return status;
}

dateline_status ledger_reread(ledger *ledger, const article *article, dateline_error *error)
{
    adding adding = {
        .ledger = ledger, .article = article, .newcomer = {.article = article}, .is_reread = true};
    bool is_new = false;
    return add_all(&adding, &is_new, error);
}
