// schema.org Claims as one JSON-LD document. A ClaimReview is a verdict, and a verdict is a
// person's: none is written. What contradicts a claim stands under a name of our own; schema.org
// has none.
#include "export/export_internal.h"

static void begin(exporting *run)
{
    json_writer *json = &run->json;
    json_begin_object(json);
    export_context(run, SLICE("https://schema.org"));
    buffer_add(&run->out, SLICE(",\"@graph\":["));
}

static void end(exporting *run)
{
    buffer_add(&run->out, SLICE("\n]}\n"));
}

static void add_author(json_writer *json, const ledger_told_row *told)
{
    const ledger_claim_row *claim = &told->claim;
    const bool is_own = slice_equal(claim->holder, SLICE("author"));
    const bool is_person = slice_equal(told->holder_kind, SLICE("person"));
    if (is_own && claim->outlet.length == 0)
        return;
    json_key(json, "author");
    json_begin_object(json);
    json_member_string(json, "@type", is_person ? SLICE("Person") : SLICE("Organization"));
    json_member_string(json, "name", is_own ? claim->outlet : claim->holder);
    if (is_person && claim->holder_title.length > 0)
        json_member_string(json, "jobTitle", claim->holder_title);
    if (is_person && claim->affiliation.length > 0) {
        json_key(json, "affiliation");
        json_begin_object(json);
        json_member_string(json, "@type", SLICE("Organization"));
        json_member_string(json, "name", claim->affiliation);
        json_end_object(json);
    }
    json_end_object(json);
}

static void add_article(exporting *run, const ledger_told_row *told)
{
    const ledger_claim_row *claim = &told->claim;
    json_writer *json = &run->json;
    json_begin_object(json);
    json_member_string(json, "@type", SLICE("NewsArticle"));
    if (told->url.length > 0)
        json_member_string(json, "url", told->url);
    if (claim->article_title.length > 0)
        json_member_string(json, "headline", claim->article_title);
    if (told->printed != DAY_UNKNOWN)
        json_member_string(json, "datePublished", export_day_text(run, told->printed));
    if (claim->outlet.length > 0) {
        json_key(json, "publisher");
        json_begin_object(json);
        json_member_string(json, "@type", SLICE("Organization"));
        json_member_string(json, "name", claim->outlet);
        json_end_object(json);
    }
    json_end_object(json);
}

static bool is_in(const incident_dispute *dispute, uint32_t claim)
{
    for (uint32_t i = 0; i < dispute->claim_count; i++)
        if (dispute->claims[i] == claim)
            return true;
    return false;
}

static void add_contradictions(exporting *run, const export_incident *incident, uint32_t claim)
{
    json_writer *json = &run->json;
    json_key(json, "dateline:contradicts");
    json_begin_array(json);
    for (uint32_t i = 0; i < incident->dispute_count; i++) {
        const incident_dispute *dispute = &incident->disputes[i];
        if (dispute->kind != DISPUTE_CONTRADICTION || !is_in(dispute, claim))
            continue;
        for (uint32_t k = 0; k < dispute->claim_count; k++)
            if (dispute->claims[k] != claim)
                json_string(
                    json, export_urn(run, "claim", incident->claims[dispute->claims[k]].claim.id));
    }
    json_end_array(json);
}

static void add_claim(exporting *run, const export_incident *incident, uint32_t index)
{
    const ledger_told_row *told = &incident->claims[index];
    json_writer *json = &run->json;
    export_begin_item(run);
    json_begin_object(json);
    json_member_string(json, "@type", SLICE("Claim"));
    json_member_string(json, "@id", export_urn(run, "claim", told->claim.id));
    json_member_string(json, "text", told->claim.sentence);
    add_author(json, told);
    if (told->printed != DAY_UNKNOWN)
        json_member_string(json, "datePublished", export_day_text(run, told->printed));
    json_key(json, "appearance");
    json_begin_array(json);
    add_article(run, told);
    json_end_array(json);
    json_member_string(json, "dateline:incident",
                       export_urn(run, "incident", told->claim.incident));
    json_member_string(json, "dateline:slot", told->claim.slot);
    json_member_string(json, "dateline:value", told->claim.value);
    json_member_string(json, "dateline:stance", told->claim.stance);
    json_member_string(json, "dateline:certainty", told->claim.certainty);
    add_contradictions(run, incident, index);
    json_end_object(json);
}

static void add_claims(exporting *run, const export_incident *incident)
{
    for (uint32_t i = 0; i < incident->claim_count; i++)
        add_claim(run, incident, i);
}

const export_style export_style_claim = {.begin = begin, .incident = add_claims, .end = end};
