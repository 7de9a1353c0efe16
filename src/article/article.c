#include "article/article.h"

#include "article/article_internal.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "syntax/conllu.h"

// ---- one a thread ----

struct article_worker {
    const article_readers *readers;
    neural_worker *network;
};

dateline_status article_worker_open(article_worker **out, const article_readers *readers,
                                    dateline_error *error)
{
    article_worker *worker = memory_allocate_zeroed(1, sizeof *worker);
    if (worker == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a worker");
    worker->readers = readers;
    const dateline_status status = neural_worker_open(&worker->network, readers->network, error);
    if (status != DATELINE_OK) {
        article_worker_close(worker);
        return status;
    }
    *out = worker;
    return DATELINE_OK;
}

neural_worker *article_worker_network(article_worker *worker)
{
    return worker->network;
}

void article_worker_close(article_worker *worker)
{
    if (worker == NULL)
        return;
    neural_worker_close(worker->network);
    memory_release(worker);
}

// ---- one article ----

static int32_t day_of(const intake_article *source, int32_t asked)
{
    if (asked != DAY_UNKNOWN)
        return asked;
    if (source->dateline_day != DAY_UNKNOWN)
        return source->dateline_day;
    return source->published;
}

static text_block_kind block_kind(intake_block_kind kind)
{
    switch (kind) {
    case INTAKE_TITLE:
        return TEXT_BLOCK_TITLE;
    case INTAKE_CAPTION:
        return TEXT_BLOCK_CAPTION;
    case INTAKE_PARAGRAPH:
        break;
    }
    return TEXT_BLOCK_PARAGRAPH;
}

static dateline_status split(article *article, const article_readers *readers,
                             dateline_error *error)
{
    const intake_article *source = &article->source;
    text_block *blocks = ARENA_ARRAY(article->arena, source->block_count, text_block);
    if (blocks == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "article needs more memory than allowed");
    for (uint32_t i = 0; i < source->block_count; i++)
        blocks[i] = (text_block){source->blocks[i].at, block_kind(source->blocks[i].kind)};
    return text_split(&article->document, readers->splitter, article->arena, source->text, blocks,
                      source->block_count, error);
}

static dateline_status read_trees(article *article, article_worker *worker, dateline_error *error)
{
    const dateline_status status =
        neural_read(&article->network, worker->network, article->arena, &article->document, error);
    if (status != DATELINE_OK)
        return status;
    return syntax_read(&article->syntax, worker->readers->syntax, article->arena, &article->network,
                       error);
}

static dateline_status tag_names(article *article, const article_readers *readers,
                                 dateline_error *error)
{
    const uint32_t count = article->document.token_count;
    article->name_tags = ARENA_ARRAY(article->arena, count, const char *);
    if (article->name_tags == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "article needs more memory than allowed");
    return who_names_tag(article->name_tags, readers->who, article->arena, &article->syntax, error);
}

static dateline_status read_mentions(article *article, const article_readers *readers,
                                     dateline_error *error)
{
    const intake_article *source = &article->source;
    arena *arena = article->arena;
    const who_context context = {source->dateline_place, article->day};
    dateline_status status =
        who_read(&article->who, readers->who, arena, &article->syntax, &context, error);
    if (status == DATELINE_OK)
        status =
            when_read(&article->when, readers->when, arena, &article->syntax, article->day, error);
    if (status == DATELINE_OK)
        status = where_read(&article->where, readers->where, arena, &article->who, source->outlet,
                            source->dateline_place, error);
    if (status == DATELINE_OK)
        status = howmany_read(&article->howmany, readers->howmany, arena, &article->syntax, error);
    if (status == DATELINE_OK)
        status = sayswho_read(&article->sayswho, readers->sayswho, readers->who, arena,
                              &article->who, error);
    return status;
}

static dateline_status read_events(article *article, const article_readers *readers,
                                   dateline_error *error)
{
    const what_input input = {
        .syntax = &article->syntax,
        .who = &article->who,
        .when = &article->when,
        .where = &article->where,
        .howmany = &article->howmany,
        .sayswho = &article->sayswho,
        .who_reader = readers->who,
        .howmany_reader = readers->howmany,
        .sayswho_reader = readers->sayswho,
    };
    return what_read(&article->what, readers->what, article->arena, &input, error);
}

// Names of lands, their peoples and armed groups speak for the country that a text is about; a
// person or a firm of some country does not, however often the text comes back to it.
static uint32_t naming_mentions(const article *article, const who_entity *entity)
{
    uint32_t count = 0;
    if (entity->kind == WHO_PERSON || entity->kind == WHO_ORGANIZATION)
        return 0;
    for (uint32_t i = 0; i < entity->mention_count; i++)
        count += article->who.mentions[entity->mentions[i]].form == WHO_NAME ? 1 : 0;
    return count;
}

// Soldiers fight where the towns of a story lie, however often it names the power that sent others:
// are all of its towns in other countries?
static bool is_far_from_towns(const article *article, slice country)
{
    bool has_town = false;
    for (uint32_t i = 0; i < article->where.count; i++) {
        const where_place *place = &article->where.places[i];
        if (!place->is_literal || place->precision >= WHERE_COUNTRY || place->country.length == 0)
            continue;
        if (slice_equal(place->country, country))
            return false;
        has_town = true;
    }
    return has_town;
}

// The country that at least twice as many names are of as of any other. One that is named only once
// is not what the article is about, and of several "the army" is nobody's in particular.
static slice find_home_country(const article *article)
{
    map counts;
    map_init(&counts, article->arena);
    for (uint32_t i = 0; i < article->who.entity_count; i++) {
        const who_entity *entity = &article->who.entities[i];
        const uint32_t named = entity->country.length > 0 ? naming_mentions(article, entity) : 0;
        uint32_t *count = named > 0 ? map_put(&counts, entity->country, 0) : NULL;
        if (count != NULL)
            *count += named;
    }
    slice best = SLICE_NONE;
    uint32_t most = 1, next = 1;
    for (uint32_t i = 0; i < counts.count; i++) {
        const uint32_t named = counts.entries[i].value;
        next = named > most ? most : named > next ? named : next;
        if (named > most)
            best = counts.entries[i].key;
        most = named > most ? named : most;
    }
    return most >= 2 * next && !is_far_from_towns(article, best) ? best : SLICE_NONE;
}

// What the article itself calls each country: "Zaire" in 1997, whatever it is called today.
static void find_country_names(article *article, const article_readers *readers)
{
    map_init(&article->country_names, article->arena);
    for (uint32_t i = 0; i < article->who.mention_count; i++) {
        const who_mention *mention = &article->who.mentions[i];
        slice iso3;
        slice name;
        who_country_form form;
        if (mention->form != WHO_NAME || mention->end - mention->first > 6)
            continue;
        const slice folded =
            utf8_fold_copy(article->arena, slice_at(article->document.text.data, mention->at));
        if (who_find_country(readers->who, folded, &iso3, &name, &form) && form == WHO_COUNTRY_NAME)
            (void)map_put(&article->country_names, iso3, i);
    }
}

// "Police charged the crowd": the word is a blow here, no accusation.
static bool is_blow(const article *article, const sayswho_attribution *said)
{
    const uint32_t event =
        said->cue_token == TOKEN_NONE ? EVENT_NONE : article->what.event_of_token[said->cue_token];
    return said->stance == STANCE_ACCUSES && event != EVENT_NONE &&
           article->what.events[event].type == WHAT_ASSAULT;
}

#define NESTING 32u // attributions inside one another that are looked through

// Who only struck said nothing: what the words tell is told by whoever tells the blow.
static uint32_t past_blows(const article *article, uint32_t attribution)
{
    const sayswho_attribution *attributions = article->sayswho.attributions;
    for (uint32_t depth = 0; attribution != ATTRIBUTION_NONE && depth < NESTING; depth++) {
        if (!is_blow(article, &attributions[attribution]))
            return attribution;
        attribution = attributions[attribution].parent;
    }
    return attribution;
}

static void give_words_back(article *article)
{
    for (uint32_t token = 0; token < article->document.token_count; token++)
        article->sayswho.innermost[token] = past_blows(article, article->sayswho.innermost[token]);
    for (uint32_t i = 0; i < article->what.count; i++) {
        what_event *event = &article->what.events[i];
        event->attribution = past_blows(article, event->attribution);
        for (uint32_t k = 0; k < event->role_count; k++)
            event->roles[k].attribution = past_blows(article, event->roles[k].attribution);
    }
    for (uint32_t i = 0; i < article->sayswho.count; i++)
        article->sayswho.attributions[i].parent =
            past_blows(article, article->sayswho.attributions[i].parent);
}

static void drop_blows(article *article)
{
    bool is_any = false;
    for (uint32_t i = 0; i < article->sayswho.count; i++)
        is_any |= is_blow(article, &article->sayswho.attributions[i]);
    if (is_any)
        give_words_back(article);
    for (uint32_t i = 0; is_any && i < article->sayswho.count; i++) {
        sayswho_attribution *said = &article->sayswho.attributions[i];
        if (is_blow(article, said)) {
            said->stance = STANCE_NONE;
            said->tier = TIER_ATTITUDE;
        }
    }
}

static bool mark_cues(article *article)
{
    const sayswho_layer *sayswho = &article->sayswho;
    article->is_cue = ARENA_ARRAY(article->arena, article->document.token_count, bool);
    if (article->is_cue == NULL)
        return false;
    for (uint32_t i = 0; i < sayswho->count; i++)
        if (sayswho->attributions[i].tier == TIER_SPEECH &&
            sayswho->attributions[i].cue_token != TOKEN_NONE)
            article->is_cue[sayswho->attributions[i].cue_token] = true;
    return true;
}

static dateline_status conclude(article *article, const article_readers *readers,
                                dateline_error *error)
{
    article->home_country = find_home_country(article);
    find_country_names(article, readers);
    drop_blows(article);
    dateline_status status = mark_cues(article) ? DATELINE_OK : DATELINE_LIMIT;
    if (status == DATELINE_OK)
        status = article_join_events(article, readers);
    if (status == DATELINE_OK)
        status = article_solve_times(article, readers);
    if (status == DATELINE_OK)
        article_warn_of_times(article);
    if (status == DATELINE_OK)
        status = article_make_claims(article, readers);
    if (status == DATELINE_OK)
        article_drop_undone(article);
    if (status == DATELINE_OK)
        status = article_make_stays(article, readers);
    if (status == DATELINE_OK)
        status = article_make_anchors(article, readers);
    if (status == DATELINE_OK)
        article_label_incidents(article, readers);
    if (status == DATELINE_OK)
        article_drop_empty_incidents(article);
    if (status == DATELINE_OK)
        article_tell_victims(article, readers);
    if (status == DATELINE_OK)
        article_find_contexts(article, readers);
    if (status == DATELINE_OK)
        article_write_chains(article);
    if (status == DATELINE_OK)
        article_describe_holders(article);
    if (status == DATELINE_OK)
        article_link_answers(article, readers);
    if (status == DATELINE_OK)
        status = article_tell_story(article, readers);
    if (status == DATELINE_OK)
        article_tell_history(article);
    if (status == DATELINE_OK && arena_failed(article->arena))
        status = DATELINE_LIMIT;
    if (status != DATELINE_OK)
        error_set(error, status, 0, 0, "article needs more memory than allowed");
    return status;
}

// What a word's layers take of the arena at the least: where there are only lone letters and stops.
#define LEAST_OF_WORD 384u

// An article of so many words that it cannot fit is told before the network has read it: that costs
// most, and for nothing.
static dateline_status check_room(const article *article, dateline_error *error)
{
    if (article->document.token_count <= arena_left(article->arena) / LEAST_OF_WORD)
        return DATELINE_OK;
    return error_set(error, DATELINE_LIMIT, 0, 0, "article needs more memory than allowed");
}

dateline_status article_read(article *out, article_worker *worker, arena *arena,
                             const intake_article *source, int32_t day, article_depth depth,
                             dateline_error *error)
{
    const article_readers *readers = worker->readers;
    *out = (article){.source = *source,
                     .day = day_of(source, day),
                     .arena = arena,
                     .subject = INCIDENT_NONE,
                     .lexicon = readers->lexicon};
    dateline_status status = DATELINE_OK;
    if (source->format == INTAKE_CONLLU)
        status = syntax_conllu_read(&out->document, &out->syntax, arena, source->conllu, error);
    else
        status = split(out, readers, error);
    out->source.text = out->document.text;
    if (status == DATELINE_OK && depth == ARTICLE_WHOLE)
        status = check_room(out, error);
    if (status == DATELINE_OK)
        status = read_trees(out, worker, error);
    if (status == DATELINE_OK && depth == ARTICLE_NAMES)
        status = tag_names(out, readers, error);
    if (status != DATELINE_OK || depth != ARTICLE_WHOLE)
        return status;
    status = read_mentions(out, readers, error);
    if (status == DATELINE_OK)
        status = read_events(out, readers, error);
    if (status == DATELINE_OK)
        status = conclude(out, readers, error);
    return status;
}
