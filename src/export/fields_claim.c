// What is known of a claim, an article, a stay and of what was withdrawn, as cells.
#include "export/export_internal.h"

#define FIELD(function, expression)                                                                \
    static export_cell function(const export_record *record)                                       \
    {                                                                                              \
        return expression;                                                                         \
    }

static export_cell count_or_open(int64_t value)
{
    return value < 0 ? export_empty() : export_whole(value);
}

#define CLAIM record->claim->claim
FIELD(claim_id, export_whole(CLAIM.id))
FIELD(claim_uid, export_text(export_id(record->run, "claim", CLAIM.id)))
FIELD(claim_incident, export_whole(CLAIM.incident))
FIELD(claim_article, export_text(record->claim->sha256))
FIELD(claim_slot, export_text(CLAIM.slot))
FIELD(claim_value, export_text(CLAIM.value))
FIELD(claim_low, count_or_open(CLAIM.low))
FIELD(claim_high, count_or_open(CLAIM.high))
FIELD(claim_earliest, export_day(record, CLAIM.bounds.earliest))
FIELD(claim_latest, export_day(record, CLAIM.bounds.latest))
FIELD(claim_holder, export_text(CLAIM.holder))
FIELD(claim_holder_kind, export_text(record->claim->holder_kind))
FIELD(claim_holder_title, export_text(CLAIM.holder_title))
FIELD(claim_holder_role, export_text(CLAIM.holder_role))
FIELD(claim_affiliation, export_text(CLAIM.affiliation))
FIELD(claim_holder_country, export_text(CLAIM.holder_country))
FIELD(claim_via, export_text(CLAIM.via))
FIELD(claim_parent, export_text(CLAIM.parent))
FIELD(claim_stance, export_text(CLAIM.stance))
FIELD(claim_certainty, export_text(CLAIM.certainty))
FIELD(claim_outlet, export_text(CLAIM.outlet))
FIELD(claim_title, export_text(CLAIM.article_title))
FIELD(claim_published, export_day(record, CLAIM.day))
FIELD(claim_url, export_text(record->claim->url))
FIELD(claim_start, export_whole(record->claim->start))
FIELD(claim_end, export_whole(record->claim->end))
FIELD(claim_words, export_text(CLAIM.words))
FIELD(claim_sentence, export_text(CLAIM.sentence))
FIELD(claim_why, export_text(CLAIM.why))
FIELD(claim_cue, export_text(CLAIM.cue))
FIELD(claim_chain, export_text(CLAIM.chain))
FIELD(claim_age, export_text(CLAIM.age))
FIELD(claim_sex, export_text(CLAIM.sex))
FIELD(claim_answers, export_text(export_lines(record->run, CLAIM.answers)))

#define STAY (&record->stay->stay)
FIELD(stay_person, export_text(STAY->person))
FIELD(stay_kind, export_text(STAY->kind))
FIELD(stay_place, export_text(STAY->place))
FIELD(stay_earliest, export_day(record, STAY->bounds.earliest))
FIELD(stay_latest, export_day(record, STAY->bounds.latest))
FIELD(stay_inferred, export_text(STAY->inferred_from))
FIELD(stay_holder, export_text(STAY->holder))
FIELD(stay_words, export_text(STAY->words))

#define ARTICLE record->article
FIELD(article_key, export_text(ARTICLE->sha256))
FIELD(article_id, export_text(ARTICLE->source_id))
FIELD(article_day, export_text(ARTICLE->published))
FIELD(article_title, export_text(ARTICLE->title))
FIELD(article_outlet, export_text(ARTICLE->outlet))
FIELD(article_url, export_text(ARTICLE->url))
FIELD(article_language, export_text(ARTICLE->language))
FIELD(article_text, export_text(ARTICLE->text))
FIELD(article_printings, export_text(export_lines(record->run, ARTICLE->printings)))

#define GONE record->withdrawn
FIELD(withdrawn_id, export_whole(GONE->incident))
FIELD(withdrawn_uid, export_text(export_id(record->run, "incident", GONE->incident)))
FIELD(withdrawn_at, export_text(GONE->at))
FIELD(withdrawn_revision, export_whole(GONE->revision))
FIELD(withdrawn_became, GONE->became == 0 ? export_empty() : export_whole(GONE->became))

const export_field export_claim_fields[] = {
    {"claim.id", claim_id},
    {"claim.uid", claim_uid},
    {"claim.incident", claim_incident},
    {"claim.article", claim_article},
    {"claim.slot", claim_slot},
    {"claim.value", claim_value},
    {"claim.low", claim_low},
    {"claim.high", claim_high},
    {"claim.earliest", claim_earliest},
    {"claim.latest", claim_latest},
    {"claim.holder", claim_holder},
    {"claim.holder_kind", claim_holder_kind},
    {"claim.holder_title", claim_holder_title},
    {"claim.holder_role", claim_holder_role},
    {"claim.affiliation", claim_affiliation},
    {"claim.holder_country", claim_holder_country},
    {"claim.via", claim_via},
    {"claim.parent", claim_parent},
    {"claim.stance", claim_stance},
    {"claim.certainty", claim_certainty},
    {"claim.outlet", claim_outlet},
    {"claim.title", claim_title},
    {"claim.published", claim_published},
    {"claim.url", claim_url},
    {"claim.start", claim_start},
    {"claim.end", claim_end},
    {"claim.words", claim_words},
    {"claim.sentence", claim_sentence},
    {"claim.why", claim_why},
    {"claim.cue", claim_cue},
    {"claim.chain", claim_chain},
    {"claim.answers", claim_answers},
    {"claim.age", claim_age},
    {"claim.sex", claim_sex},
    {"stay.person", stay_person},
    {"stay.kind", stay_kind},
    {"stay.place", stay_place},
    {"stay.earliest", stay_earliest},
    {"stay.latest", stay_latest},
    {"stay.inferred_from", stay_inferred},
    {"stay.holder", stay_holder},
    {"stay.words", stay_words},
    {"article.key", article_key},
    {"article.id", article_id},
    {"article.day", article_day},
    {"article.title", article_title},
    {"article.outlet", article_outlet},
    {"article.url", article_url},
    {"article.language", article_language},
    {"article.text", article_text},
    {"article.printings", article_printings},
    {"withdrawn.id", withdrawn_id},
    {"withdrawn.uid", withdrawn_uid},
    {"withdrawn.at", withdrawn_at},
    {"withdrawn.revision", withdrawn_revision},
    {"withdrawn.became", withdrawn_became},
    {NULL, NULL},
};
