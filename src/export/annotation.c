// W3C Web Annotations: one page of them, an annotation a claim, which points at the words in the
// article by quotation and by position (code points of the text as it was read).
#include "export/export_internal.h"

static void begin(exporting *run)
{
    json_writer *json = &run->json;
    json_begin_object(json);
    export_context(run, SLICE("http://www.w3.org/ns/anno.jsonld"));
    json_member_string(json, "id", export_urn(run, "annotations", 1));
    json_member_string(json, "type", SLICE("AnnotationPage"));
    buffer_add(&run->out, SLICE(",\"items\":["));
}

static void end(exporting *run)
{
    buffer_add(&run->out, SLICE("\n]}\n"));
}

static void add_body(exporting *run, const ledger_told_row *told)
{
    const ledger_claim_row *claim = &told->claim;
    json_writer *json = &run->json;
    json_key(json, "body");
    json_begin_object(json);
    json_member_string(json, "type", SLICE("TextualBody"));
    json_member_string(json, "format", SLICE("text/plain"));
    json_member_string(json, "language", SLICE("en"));
    json_member_string(json, "value", export_claim_text(run, told));
    json_member_string(json, "purpose", SLICE("describing"));
    json_member_string(json, "dateline:incident", export_urn(run, "incident", claim->incident));
    json_member_string(json, "dateline:slot", claim->slot);
    json_member_string(json, "dateline:value", claim->value);
    json_member_string(json, "dateline:holder", claim->holder);
    if (claim->affiliation.length > 0)
        json_member_string(json, "dateline:affiliation", claim->affiliation);
    if (claim->holder_country.length > 0)
        json_member_string(json, "dateline:holder_country", claim->holder_country);
    json_member_string(json, "dateline:stance", claim->stance);
    json_member_string(json, "dateline:certainty", claim->certainty);
    if (claim->chain.length > 0)
        json_member_string(json, "dateline:chain", claim->chain);
    if (claim->answers.length > 0)
        json_member_string(json, "dateline:answers", export_lines(run, claim->answers));
    json_end_object(json);
}

// An address as it may stand in a document: what no address can hold is written in hexadecimal.
static slice address(exporting *run, slice url)
{
    buffer out;
    buffer_init(&out, (size_t)1 << 20);
    for (size_t i = 0; i < url.length; i++) {
        const unsigned char byte = (unsigned char)url.data[i];
        if (byte <= ' ' || byte == 0x7F || strchr("\"<>\\^`{|}", byte) != NULL)
            buffer_add_format(&out, "%%%02X", byte);
        else
            buffer_add_byte(&out, url.data[i]);
    }
    const slice copy = arena_copy_buffer(run->arena, &out);
    buffer_inherit(&run->out, &out);
    buffer_clear(&out);
    return copy;
}

// An article without an address is named by the hash of its text.
static slice source_of(exporting *run, const ledger_told_row *told)
{
    return told->url.length > 0
               ? address(run, told->url)
               : arena_format(run->arena, "urn:%.*s:article:%.*s", (int)run->name_space.length,
                              run->name_space.data, (int)told->sha256.length, told->sha256.data);
}

static void add_target(exporting *run, const ledger_told_row *told)
{
    json_writer *json = &run->json;
    json_key(json, "target");
    json_begin_object(json);
    json_member_string(json, "source", source_of(run, told));
    json_key(json, "selector");
    json_begin_array(json);
    json_begin_object(json);
    json_member_string(json, "type", SLICE("TextQuoteSelector"));
    json_member_string(json, "exact", told->claim.words);
    json_member_string(json, "prefix", told->before.data == NULL ? SLICE("") : told->before);
    json_member_string(json, "suffix", told->after.data == NULL ? SLICE("") : told->after);
    json_end_object(json);
    json_begin_object(json);
    json_member_string(json, "type", SLICE("TextPositionSelector"));
    json_member_number(json, "start", told->start);
    json_member_number(json, "end", told->end);
    json_end_object(json);
    json_end_array(json);
    json_end_object(json);
}

static void add_annotations(exporting *run, const export_incident *incident)
{
    for (uint32_t i = 0; i < incident->claim_count; i++) {
        const ledger_told_row *told = &incident->claims[i];
        json_writer *json = &run->json;
        export_begin_item(run);
        json_begin_object(json);
        json_member_string(json, "id", export_urn(run, "claim", told->claim.id));
        json_member_string(json, "type", SLICE("Annotation"));
        json_member_string(json, "motivation", SLICE("identifying"));
        add_body(run, told);
        add_target(run, told);
        json_end_object(json);
    }
}

const export_style export_style_annotation = {
    .begin = begin, .incident = add_annotations, .end = end};
