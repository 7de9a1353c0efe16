// Each function below describes one part of an article once; wire.h says how that serves to write
// it as well as to read it.
#include "article/digest.h"

#include "base/wire.h"

#define TEXT_LIMIT ((uint32_t)64 << 20)
// Bytes that an element takes at least, so that a count cannot ask for more than has been sent.
#define LEAST_PLACE 32u
#define LEAST_ENTITY 24u
#define LEAST_EVENT 4u
#define LEAST_ATTRIBUTION 12u
#define LEAST_INCIDENT 56u
#define LEAST_CLAIM 132u
#define LEAST_ANSWER 12u
#define LEAST_STAY 56u
#define LEAST_TERM 20u

// Enumerations cross as numbers below their count.
#define CHOICE(wire, value, end)                                                                   \
    do {                                                                                           \
        uint32_t number_ = (uint32_t)(value);                                                      \
        wire_below((wire), &number_, (end));                                                       \
        (value) = (__typeof__(value))number_;                                                      \
    } while (0)

// Elements are described in a copy: what is written stays as it is.
#define ITEMS(wire, items, count, least, describe, ...)                                            \
    do {                                                                                           \
        const bool is_read_ = (wire)->out == NULL;                                                 \
        const uint32_t count_ = wire_count((wire), (count), (least));                              \
        __typeof__(items) into_ =                                                                  \
            is_read_ ? wire_array((wire), count_, sizeof *(items)) : (items);                      \
        for (uint32_t i_ = 0; into_ != NULL && i_ < count_ && !(wire)->failed; i_++) {             \
            __typeof__(*(items)) item_ = {0};                                                      \
            if (!is_read_)                                                                         \
                item_ = (items)[i_];                                                               \
            describe((wire), &item_, __VA_ARGS__);                                                 \
            if (is_read_)                                                                          \
                into_[i_] = item_;                                                                 \
        }                                                                                          \
        if (is_read_) {                                                                            \
            (items) = into_;                                                                       \
            (count) = (wire)->failed ? 0 : count_;                                                 \
        }                                                                                          \
    } while (0)

static uint32_t text_length(const article *article)
{
    return (uint32_t)article->document.text.length;
}

static void pass_interval(wire *wire, when_interval *interval)
{
    wire_day(wire, &interval->earliest);
    wire_day(wire, &interval->latest);
}

static void pass_range(wire *wire, howmany_range *range)
{
    wire_number(wire, &range->low);
    wire_number(wire, &range->high);
}

static void pass_source(wire *wire, intake_article *source)
{
    slice hash = slice_of((const char *)source->sha256, sizeof source->sha256);
    wire_text(wire, &source->id);
    wire_text(wire, &source->title);
    wire_text(wire, &source->outlet);
    wire_text(wire, &source->agency);
    wire_text(wire, &source->contributor);
    wire_text(wire, &source->url);
    wire_text(wire, &source->language);
    wire_day(wire, &source->published);
    wire_day(wire, &source->dateline_day);
    wire_bytes(wire, &hash);
    if (wire->out != NULL)
        return;
    if (hash.length == sizeof source->sha256)
        memcpy(source->sha256, hash.data, hash.length);
    else
        wire->failed = true;
}

// The text as it came and as it is read are one, but for CoNLL-U.
static void pass_texts(wire *wire, article *article)
{
    bool is_same = slice_equal(article->source.text, article->document.text);
    wire_text(wire, &article->document.text);
    if (article->document.text.length > TEXT_LIMIT)
        wire->failed = true;
    wire_flag(wire, &is_same);
    if (is_same) {
        article->source.text = article->document.text;
        return;
    }
    wire_text(wire, &article->source.text);
    if (slice_equal(article->source.text, article->document.text))
        wire->failed = true; // said to be two
}

static void pass_sentence(wire *wire, text_sentence *sentence, const article *article)
{
    wire_span(wire, &sentence->at, text_length(article));
}

static void pass_place(wire *wire, where_place *place, const article *article)
{
    (void)article;
    wire_text(wire, &place->country);
    wire_flag(wire, &place->has_point);
    wire_degrees(wire, &place->latitude, 90);
    wire_degrees(wire, &place->longitude, 180);
    CHOICE(wire, place->precision, WHERE_UNKNOWN + 1);
    wire_number(wire, &place->geoname);
    wire_text(wire, &place->province);
    wire_text(wire, &place->district);
    wire_text(wire, &place->division);
}

static void pass_town(wire *wire, article_incident *incident)
{
    bool is_known = incident->town != NULL;
    wire_flag(wire, &is_known);
    if (!is_known || wire->failed)
        return;
    where_place town = {0};
    if (wire->out != NULL && incident->town != NULL)
        town = *incident->town;
    wire_text(wire, &town.name);
    pass_place(wire, &town, NULL);
    where_place *kept = wire->out == NULL ? wire_array(wire, 1, sizeof *kept) : NULL;
    if (kept == NULL)
        return;
    *kept = town;
    incident->town = kept;
}

static void pass_entity(wire *wire, who_entity *entity, const article *article)
{
    (void)article;
    CHOICE(wire, entity->kind, WHO_KIND_COUNT);
    wire_text(wire, &entity->name);
    wire_text(wire, &entity->country);
    wire_flag(wire, &entity->is_named);
}

static void pass_role(wire *wire, what_role *role, const article *article)
{
    wire_index(wire, &role->entity, article->who.entity_count, ENTITY_NONE);
}

static void pass_event(wire *wire, what_event *event, const article *article)
{
    ITEMS(wire, event->roles, event->role_count, sizeof(uint32_t), pass_role, article);
}

static void pass_pieces(wire *wire, span *pieces, uint8_t *count, uint32_t most,
                        const article *article)
{
    uint32_t number = *count;
    wire_below(wire, &number, most + 1);
    for (uint32_t i = 0; i < number; i++)
        wire_span(wire, &pieces[i], text_length(article));
    *count = (uint8_t)number;
}

static void pass_attribution(wire *wire, sayswho_attribution *by, const article *article)
{
    pass_pieces(wire, by->source, &by->source_count, 2, article);
    pass_pieces(wire, by->cue, &by->cue_count, 3, article);
    pass_pieces(wire, by->content, &by->content_count, 4, article);
}

static void pass_event_of(wire *wire, uint32_t *event, const article *article)
{
    wire_below(wire, event, article->what.count);
}

static void pass_incident(wire *wire, article_incident *incident, const article *article)
{
    CHOICE(wire, incident->type, WHAT_TYPE_COUNT);
    wire_text(wire, &incident->mode);
    wire_text(wire, &incident->label);
    pass_interval(wire, &incident->bounds);
    wire_index(wire, &incident->place, article->where.count, PLACE_NONE);
    wire_text(wire, &incident->place_name);
    pass_town(wire, incident);
    wire_wide(wire, &incident->contexts);
    wire_flag(wire, &incident->is_lasting);
    wire_flag(wire, &incident->is_background);
    wire_flag(wire, &incident->is_topic);
    ITEMS(wire, incident->events, incident->event_count, sizeof(uint32_t), pass_event_of, article);
}

static void pass_claim(wire *wire, article_claim *claim, const article *article)
{
    wire_below(wire, &claim->incident, article->incident_count);
    CHOICE(wire, claim->slot, SLOT_COUNT);
    wire_text(wire, &claim->value);
    pass_range(wire, &claim->range);
    pass_interval(wire, &claim->bounds);
    wire_span(wire, &claim->at, text_length(article));
    wire_below(wire, &claim->sentence, article->document.sentence_count);
    wire_text(wire, &claim->holder);
    wire_text(wire, &claim->holder_kind);
    wire_text(wire, &claim->holder_title);
    wire_text(wire, &claim->holder_role);
    wire_text(wire, &claim->affiliation);
    wire_text(wire, &claim->holder_country);
    wire_span(wire, &claim->holder_at, text_length(article));
    wire_span(wire, &claim->cue_at, text_length(article));
    wire_text(wire, &claim->via);
    wire_text(wire, &claim->parent);
    wire_text(wire, &claim->chain);
    CHOICE(wire, claim->stance, STANCE_COUNT);
    CHOICE(wire, claim->certainty, CERTAINTY_NEGATED + 1);
    wire_index(wire, &claim->attribution, article->sayswho.count, ATTRIBUTION_NONE);
    wire_text(wire, &claim->why);
    wire_text(wire, &claim->age);
    wire_text(wire, &claim->sex);
}

static void pass_answer(wire *wire, article_answer *answer, const article *article)
{
    wire_below(wire, &answer->claim, article->claim_count);
    wire_below(wire, &answer->to, article->claim_count);
    CHOICE(wire, answer->how, ANSWER_COUNT);
    wire_span(wire, &answer->cue, text_length(article));
}

// The kinds are a ledger's, too, which refuses others.
static void pass_kind(wire *wire, const char **kind)
{
    slice text = *kind == NULL ? SLICE_NONE : slice_from_string(*kind);
    wire_text(wire, &text);
    if (wire->out != NULL)
        return;
    char *copy = wire_array(wire, (uint32_t)text.length + 1, 1);
    if (copy == NULL)
        return;
    if (text.length > 0)
        memcpy(copy, text.data, text.length);
    // None is none of them; a zero byte would end it early.
    wire->failed |= text.data == NULL || strlen(copy) != text.length;
    *kind = copy;
}

static void pass_stay(wire *wire, article_stay *stay, const article *article)
{
    wire_text(wire, &stay->person);
    pass_kind(wire, &stay->kind);
    wire_text(wire, &stay->place);
    pass_interval(wire, &stay->bounds);
    wire_text(wire, &stay->inferred_from);
    wire_span(wire, &stay->at, text_length(article));
    wire_text(wire, &stay->holder);
}

static void pass_byte(wire *wire, uint8_t *byte)
{
    CHOICE(wire, *byte, 256);
}

static void pass_terms(wire *wire, article_story *story)
{
    story->count = wire_count(wire, story->count, LEAST_TERM);
    if (story->count > STORY_TERMS) {
        story->count = 0;
        wire->failed = true;
    }
    for (uint32_t i = 0; i < story->count; i++) {
        article_term *term = &story->terms[i];
        wire_number(wire, &term->value);
        CHOICE(wire, term->kind, TERM_KINDS);
        pass_byte(wire, &term->text);
        pass_byte(wire, &term->lead);
        pass_byte(wire, &term->title);
    }
}

static void pass_story(wire *wire, article *article)
{
    bool has_story = article->story != NULL;
    article_story *story = article->story;
    article_story copy;
    wire_flag(wire, &has_story);
    if (!has_story)
        return;
    if (wire->out == NULL) {
        story = wire_array(wire, 1, sizeof *story);
        article->story = story;
    } else if (story != NULL) {
        copy = *story;
        story = &copy;
    }
    if (story == NULL)
        return;
    wire_day(wire, &story->day);
    pass_interval(wire, &story->bounds);
    pass_terms(wire, story);
}

// What others point at comes before them.
static void pass_article(wire *wire, article *article)
{
    text_document *document = &article->document;
    pass_source(wire, &article->source);
    pass_texts(wire, article);
    wire_day(wire, &article->day);
    ITEMS(wire, document->sentences, document->sentence_count, sizeof(span), pass_sentence,
          article);
    ITEMS(wire, article->where.places, article->where.count, LEAST_PLACE, pass_place, article);
    ITEMS(wire, article->who.entities, article->who.entity_count, LEAST_ENTITY, pass_entity,
          article);
    ITEMS(wire, article->what.events, article->what.count, LEAST_EVENT, pass_event, article);
    ITEMS(wire, article->sayswho.attributions, article->sayswho.count, LEAST_ATTRIBUTION,
          pass_attribution, article);
    ITEMS(wire, article->incidents, article->incident_count, LEAST_INCIDENT, pass_incident,
          article);
    wire_index(wire, &article->subject, article->incident_count, INCIDENT_NONE);
    ITEMS(wire, article->claims, article->claim_count, LEAST_CLAIM, pass_claim, article);
    ITEMS(wire, article->answers, article->answer_count, LEAST_ANSWER, pass_answer, article);
    ITEMS(wire, article->stays, article->stay_count, LEAST_STAY, pass_stay, article);
    pass_story(wire, article);
}

dateline_status article_digest_write(buffer *out, const article *article, dateline_error *error)
{
    struct article copy = *article;
    wire wire = wire_writer(out);
    pass_article(&wire, &copy);
    return buffer_status(out, error);
}

dateline_status article_digest_read(article *out, arena *arena, slice bytes, const lexicon *lexicon,
                                    dateline_error *error)
{
    *out = (article){.subject = INCIDENT_NONE, .day = DAY_UNKNOWN, .lexicon = lexicon};
    wire wire = wire_reader(bytes, arena);
    pass_article(&wire, out);
    if (arena_failed(arena))
        return error_set(error, DATELINE_LIMIT, 0, 0, "article needs more memory than allowed");
    return wire_is_done(&wire) ? DATELINE_OK
                               : error_set(error, DATELINE_CORRUPT, 0, 0,
                                           "what was read of the article does not add up");
}
