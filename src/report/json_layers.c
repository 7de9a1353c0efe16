// The layers below events, as JSON.
#include "report/json_internal.h"

#define NESTING 32u // attributions inside one another that are looked through

static void begin_list(report_json *out, const char *key)
{
    json_key(&out->json, key);
    json_begin_array(&out->json);
}

static void write_hash(report_json *out, const uint8_t hash[32])
{
    static const char digits[] = "0123456789abcdef";
    char text[64];
    for (size_t i = 0; i < 32; i++) {
        text[2 * i] = digits[hash[i] >> 4];
        text[2 * i + 1] = digits[hash[i] & 15];
    }
    json_member_string(&out->json, "sha256", (slice){text, sizeof text});
}

static void write_dateline(report_json *out)
{
    const intake_article *source = &out->article->source;
    if (span_is_empty(source->dateline_at)) {
        json_member_null(&out->json, "dateline");
        return;
    }
    json_key(&out->json, "dateline");
    json_begin_object(&out->json);
    json_member_string(&out->json, "place", source->dateline_place);
    report_json_day(out, "date", source->dateline_day);
    json_end_object(&out->json);
}

// The text of a page was made by us, so offsets mean nothing without it; body says which part of it
// is the story. Of other formats the reader has the text.
static void write_made_text(report_json *out)
{
    const intake_article *source = &out->article->source;
    if (source->format != INTAKE_HTML)
        return;
    json_member_string(&out->json, "text", source->text);
    uint32_t start = source->title_at.end;
    while (start < source->text.length && source->text.data[start] == '\n')
        start++;
    json_key(&out->json, "body");
    report_json_pair(out, (span){start, (uint32_t)source->text.length});
}

void report_json_article(report_json *out)
{
    const intake_article *source = &out->article->source;
    json_key(&out->json, "article");
    json_begin_object(&out->json);
    json_member_string(&out->json, "id", source->id);
    json_member_string(&out->json, "title", source->title);
    json_member_string(&out->json, "byline", source->byline);
    json_member_string(&out->json, "outlet", source->outlet);
    json_member_string(&out->json, "url", source->url);
    report_json_day(out, "published", source->published);
    report_json_day(out, "updated", source->updated);
    write_dateline(out);
    json_member_string(&out->json, "language", source->language);
    write_hash(out, source->sha256);
    slice text = out->article->document.text;
    json_member_number(&out->json, "chars", utf8_index_at(&out->index, (uint32_t)text.length));
    write_made_text(out);
    json_end_object(&out->json);
}

void report_json_sentences(report_json *out)
{
    const text_document *document = &out->article->document;
    begin_list(out, "sentences");
    for (uint32_t i = 0; i < document->sentence_count; i++)
        report_json_pair(out, document->sentences[i].at);
    json_end_array(&out->json);
}

// Heads count from 1 inside their sentence, 0 is the root, as in CoNLL-U.
static void write_token(report_json *out, uint32_t index)
{
    const text_document *document = &out->article->document;
    const text_token *token = &document->tokens[index];
    const syntax_word *word = &out->article->syntax.words[index];
    uint32_t first = document->sentences[token->sentence].first_token;
    json_begin_object(&out->json);
    report_json_bounds(out, token->at);
    json_member_string(&out->json, "lemma", word->lemma);
    report_json_name(out, "upos", syntax_upos_name((syntax_upos)word->upos));
    report_json_name(out, "xpos", word->xpos_name == NULL ? "" : word->xpos_name);
    const slice feats = syntax_feats(&out->article->syntax, index);
    if (feats.length > 0)
        json_member_string(&out->json, "feats", feats);
    else
        json_member_null(&out->json, "feats");
    json_member_number(&out->json, "head", word->head == TOKEN_NONE ? 0 : word->head - first + 1);
    report_json_name(out, "deprel", syntax_relation_name((syntax_relation)word->relation));
    json_key(&out->json, "factuality");
    json_real(&out->json, (double)out->article->sayswho.sureness[index], 2);
    json_end_object(&out->json);
}

void report_json_tokens(report_json *out)
{
    begin_list(out, "tokens");
    for (uint32_t i = 0; i < out->article->document.token_count; i++)
        write_token(out, i);
    json_end_array(&out->json);
}

// What the article calls an entity besides its names: the title before one, a description.
static void write_descriptions(report_json *out, const who_entity *entity)
{
    const who_layer *who = &out->article->who;
    begin_list(out, "descriptions");
    for (uint32_t i = 0; entity->is_named && i < entity->mention_count; i++) {
        const who_mention *mention = &who->mentions[entity->mentions[i]];
        if (mention->form == WHO_DESCRIPTION)
            report_json_pair(out, mention->at);
        else if (mention->title < mention->first)
            report_json_pair(
                out, text_tokens_span(&out->article->document, mention->title, mention->first));
    }
    json_end_array(&out->json);
}

static void write_entity(report_json *out, uint32_t index)
{
    const who_layer *who = &out->article->who;
    const who_entity *entity = &who->entities[index];
    json_begin_object(&out->json);
    report_json_id(out, "id", 'e', index);
    report_json_name(out, "kind", who_kind_name(entity->kind));
    json_member_string(&out->json, "name", entity->name);
    json_member_string(&out->json, "code", entity->code);
    begin_list(out, "mentions");
    for (uint32_t i = 0; i < entity->mention_count; i++)
        report_json_pair(out, who->mentions[entity->mentions[i]].at);
    json_end_array(&out->json);
    write_descriptions(out, entity);
    json_end_object(&out->json);
}

void report_json_entities(report_json *out)
{
    begin_list(out, "entities");
    for (uint32_t i = 0; i < out->article->who.entity_count; i++)
        write_entity(out, i);
    json_end_array(&out->json);
}

void report_json_times(report_json *out)
{
    static const char *const types[] = {"DATE", "TIME", "DURATION", "SET"};
    begin_list(out, "times");
    for (uint32_t i = 0; i < out->article->when.count; i++) {
        const when_time *time = &out->article->when.times[i];
        json_begin_object(&out->json);
        report_json_id(out, "id", 't', i);
        report_json_bounds(out, time->at);
        report_json_name(out, "type", types[time->type]);
        json_member_string(&out->json, "value", time->value);
        json_member_string(&out->json, "mod", time->mod);
        report_json_day(out, "earliest", time->bounds.earliest);
        report_json_day(out, "latest", time->bounds.latest);
        json_end_object(&out->json);
    }
    json_end_array(&out->json);
}

static void write_point(report_json *out, const where_place *place)
{
    if (place->has_point) {
        json_key(&out->json, "lat");
        json_real(&out->json, place->latitude, 5);
        json_key(&out->json, "lon");
        json_real(&out->json, place->longitude, 5);
    } else {
        json_member_null(&out->json, "lat");
        json_member_null(&out->json, "lon");
    }
    if (place->geoname != 0)
        json_member_number(&out->json, "geoname", place->geoname);
    else
        json_member_null(&out->json, "geoname");
}

void report_json_places(report_json *out)
{
    begin_list(out, "places");
    for (uint32_t i = 0; i < out->article->where.count; i++) {
        const where_place *place = &out->article->where.places[i];
        json_begin_object(&out->json);
        report_json_id(out, "id", 'p', i);
        report_json_bounds(out, place->at);
        json_member_string(&out->json, "name", place->name);
        json_member_string(&out->json, "country", place->country);
        json_member_string(&out->json, "province", place->province);
        json_member_string(&out->json, "district", place->district);
        write_point(out, place);
        report_json_name(out, "precision", where_precision_name(place->precision));
        json_end_object(&out->json);
    }
    json_end_array(&out->json);
}

// What is counted and in which unit: "nine people" has no unit but of "people".
static void write_amount(report_json *out, uint32_t index)
{
    static const char *const units[] = {"count", "ordinal", "percent", "money", "measure", "age"};
    const howmany_amount *amount = &out->article->howmany.amounts[index];
    json_begin_object(&out->json);
    report_json_id(out, "id", 'n', index);
    report_json_bounds(out, amount->at);
    json_member_number(&out->json, "low", amount->range.low);
    if (amount->range.high == HOWMANY_UNBOUNDED)
        json_member_null(&out->json, "high");
    else
        json_member_number(&out->json, "high", amount->range.high);
    report_json_name(out, "unit", units[amount->kind]);
    json_member_string(&out->json, "of",
                       amount->unit == TOKEN_NONE ? SLICE_NONE
                                                  : out->article->syntax.words[amount->unit].lemma);
    json_end_object(&out->json);
}

void report_json_amounts(report_json *out)
{
    begin_list(out, "amounts");
    for (uint32_t i = 0; i < out->article->howmany.count; i++)
        write_amount(out, i);
    json_end_array(&out->json);
}

// The attribution around it that is shown, too.
static uint32_t shown_parent(const report_json *out, uint32_t index)
{
    const sayswho_attribution *attributions = out->article->sayswho.attributions;
    uint32_t parent = attributions[index].parent;
    for (uint32_t depth = 0; parent != ATTRIBUTION_NONE && depth < NESTING; depth++) {
        if (!out->is_speech_only || attributions[parent].tier == TIER_SPEECH)
            return parent;
        parent = attributions[parent].parent;
    }
    return ATTRIBUTION_NONE;
}

void report_json_attributions(report_json *out)
{
    begin_list(out, "attributions");
    for (uint32_t i = 0; i < out->article->sayswho.count; i++) {
        const sayswho_attribution *attribution = &out->article->sayswho.attributions[i];
        if (out->is_speech_only && attribution->tier != TIER_SPEECH)
            continue;
        json_begin_object(&out->json);
        report_json_id(out, "id", 'a', i);
        report_json_pairs(out, "source", attribution->source, attribution->source_count);
        report_json_pairs(out, "cue", attribution->cue, attribution->cue_count);
        report_json_pairs(out, "content", attribution->content, attribution->content_count);
        json_member_string(&out->json, "holder", attribution->holder);
        json_member_string(&out->json, "holder_kind", attribution->holder_kind);
        report_json_id(out, "entity", 'e', attribution->entity);
        json_member_string(&out->json, "title", attribution->title);
        json_member_string(&out->json, "role", attribution->role);
        json_member_string(&out->json, "affiliation", attribution->affiliation);
        json_member_string(&out->json, "country", attribution->country);
        json_member_string(&out->json, "via", attribution->via);
        report_json_name(out, "stance", sayswho_stance_name(attribution->stance));
        report_json_name(out, "tier", attribution->tier == TIER_SPEECH ? "speech" : "attitude");
        report_json_id(out, "parent", 'a', shown_parent(out, i));
        json_end_object(&out->json);
    }
    json_end_array(&out->json);
}

// A run of text and its bytes in the page: [start,end,first byte,behind the last].
static void write_run(report_json *out, const intake_run *run)
{
    json_begin_array(&out->json);
    json_number(&out->json, utf8_index_at(&out->index, run->text));
    json_number(&out->json, utf8_index_at(&out->index, run->text + run->length));
    json_number(&out->json, run->source);
    json_number(&out->json, run->source + run->source_length);
    json_end_array(&out->json);
}

void report_json_bytes(report_json *out)
{
    const intake_article *source = &out->article->source;
    begin_list(out, "bytes");
    for (uint32_t i = 0; i < source->run_count; i++)
        write_run(out, &source->runs[i]);
    json_end_array(&out->json);
}
