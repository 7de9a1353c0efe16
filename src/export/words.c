// What several formats say in words: ids, spans of days, figures with their holders.
#include <math.h>

#include "base/sha256.h"
#include "export/fields.h"

#define FIRST_OF_HASH 20u // bytes, as many as SHA-1 has

slice export_id(const exporting *run, const char *kind, int64_t number)
{
    return arena_format(run->arena, "%.*s:%s:%lld", (int)run->name_space.length,
                        run->name_space.data, kind, (long long)number);
}

slice export_urn(const exporting *run, const char *kind, int64_t number)
{
    return arena_format(run->arena, "urn:%.*s:%s:%lld", (int)run->name_space.length,
                        run->name_space.data, kind, (long long)number);
}

static void write_reference(json_writer *json, const char *term)
{
    json_key(json, term);
    json_begin_object(json);
    json_member_string(json, "@type", SLICE("@id"));
    json_end_object(json);
}

void export_context(exporting *run, slice vocabulary)
{
    json_writer *json = &run->json;
    json_key(json, "@context");
    json_begin_array(json);
    json_string(json, vocabulary);
    json_begin_object(json);
    json_member_string(json, "dateline", SLICE("urn:dateline:term:"));
    write_reference(json, "dateline:incident");
    write_reference(json, "dateline:contradicts");
    json_end_object(json);
    json_end_array(json);
}

bool export_is_seen(exporting *run, slice id)
{
    if (map_find(&run->seen, id) != NULL)
        return true;
    (void)map_put(&run->seen, arena_copy(run->lasting, id), 1);
    return false;
}

slice export_hash(const exporting *run, slice text)
{
    uint8_t digest[32];
    char hex[2 * FIRST_OF_HASH + 1];
    sha256_of(digest, text);
    for (size_t i = 0; i < FIRST_OF_HASH; i++)
        snprintf(hex + 2 * i, 3, "%02x", digest[i]);
    return arena_copy(run->arena, slice_of(hex, 2 * FIRST_OF_HASH));
}

// Five places, and no locale.
slice export_degrees_text(const exporting *run, double degrees)
{
    const long long scaled = llround(fabs(degrees) * 100000);
    return arena_format(run->arena, "%s%lld.%05lld", degrees < 0 && scaled != 0 ? "-" : "",
                        scaled / 100000, scaled % 100000);
}

// ---- days ------------------------------------------------------------------------------------

bool export_is_closed(when_interval bounds)
{
    return bounds.earliest != DAY_OPEN_PAST && bounds.latest != DAY_OPEN_FUTURE;
}

slice export_moment_class(when_interval bounds)
{
    if (!export_is_closed(bounds))
        return SLICE("open");
    const int64_t days = (int64_t)bounds.latest - bounds.earliest + 1;
    if (days == 1)
        return SLICE("day");
    if (days < 7)
        return SLICE("days");
    if (days == 7)
        return SLICE("week");
    if (days <= 31)
        return SLICE("month");
    return days <= 366 ? SLICE("year") : SLICE("longer");
}

slice export_day_text(const exporting *run, int32_t day)
{
    char text[11];
    if (day == DAY_OPEN_PAST || day == DAY_OPEN_FUTURE)
        return SLICE_NONE;
    calendar_write(day, text);
    return arena_copy(run->arena, slice_of(text, 10));
}

slice export_day_digits(const exporting *run, int32_t day)
{
    const slice text = export_day_text(run, day);
    return text.length == 0
               ? SLICE_NONE
               : arena_format(run->arena, "%.4s%.2s%.2s", text.data, text.data + 5, text.data + 8);
}

slice export_moment_text(const exporting *run, when_interval bounds)
{
    const slice first = export_day_text(run, bounds.earliest);
    const slice last = export_day_text(run, bounds.latest);
    if (first.length == 0 && last.length == 0)
        return SLICE("day unknown");
    if (first.length == 0)
        return arena_format(run->arena, "on or before %.10s", last.data);
    if (last.length == 0)
        return arena_format(run->arena, "on or after %.10s", first.data);
    if (bounds.earliest == bounds.latest)
        return first;
    const calendar_date from = calendar_date_of(bounds.earliest);
    const calendar_date to = calendar_date_of(bounds.latest);
    const bool is_whole = from.day == 1 && to.day == calendar_month_length(to.year, to.month);
    if (is_whole && from.year == to.year && from.month == to.month)
        return slice_of(first.data, 7);
    if (is_whole && from.year == to.year && from.month == 1 && to.month == 12)
        return slice_of(first.data, 4);
    return arena_format(run->arena, "between %.10s and %.10s", first.data, last.data);
}

// ---- figures ---------------------------------------------------------------------------------

slice export_toll_text(const exporting *run, const export_toll *toll)
{
    if (!toll->is_known)
        return SLICE_NONE;
    if (toll->is_open)
        return toll->low == toll->high
                   ? arena_format(run->arena, "%u..", toll->low)
                   : arena_format(run->arena, "%u..%u or more", toll->low, toll->high);
    return toll->low == toll->high ? arena_format(run->arena, "%u", toll->low)
                                   : arena_format(run->arena, "%u..%u", toll->low, toll->high);
}

static bool is_figure(const ledger_told_row *told, slice slot)
{
    return slice_equal(told->claim.slot, slot);
}

// "killed: 3 (police), 4 (mayor doubts)": what each holder says, once.
static void add_figures(buffer *out, const exporting *run, const export_incident *incident,
                        const char *slot)
{
    map seen;
    map_init(&seen, run->arena);
    for (uint32_t i = 0; i < incident->claim_count; i++) {
        const ledger_claim_row *claim = &incident->claims[i].claim;
        if (!is_figure(&incident->claims[i], slice_from_string(slot)))
            continue;
        const bool is_plain = slice_equal(claim->stance, SLICE("asserts"));
        const slice said = arena_format(
            run->arena, "%.*s (%.*s%s%.*s)", (int)claim->value.length, claim->value.data,
            (int)claim->holder.length, claim->holder.data, is_plain ? "" : " ",
            is_plain ? 0 : (int)claim->stance.length, claim->stance.data);
        if (said.length == 0 || map_find(&seen, said) != NULL)
            continue;
        buffer_add_format(out, "%s%s", seen.count == 0 ? slot : ",", seen.count == 0 ? ": " : " ");
        buffer_add(out, said);
        (void)map_put(&seen, said, 1);
    }
    if (seen.count > 0)
        buffer_add(out, SLICE(". "));
}

static void add_actors(buffer *out, const exporting *run, const export_incident *incident)
{
    static const char *const slots[] = {"perpetrator", "responsibility", "victim",   "missing",
                                        "captive",     "detained",       "displaced"};
    for (size_t i = 0; i < sizeof slots / sizeof slots[0]; i++)
        add_figures(out, run, incident, slots[i]);
}

slice export_notes(const exporting *run, const export_incident *incident)
{
    buffer out;
    buffer_init(&out, (size_t)1 << 20);
    buffer_add(&out, incident->row.incident.label);
    buffer_add(&out, SLICE(". "));
    add_figures(&out, run, incident, "killed");
    add_figures(&out, run, incident, "injured");
    add_actors(&out, run, incident);
    buffer_add(&out, SLICE("Day: "));
    buffer_add(&out, export_moment_text(run, incident->row.incident.bounds));
    buffer_add_format(&out, ". Policy: %s.", incident_policy_name(run->policy));
    const slice text = arena_copy_buffer(run->arena, &out);
    buffer_clear(&out);
    return text;
}

slice export_claim_text(const exporting *run, const ledger_told_row *told)
{
    const ledger_claim_row *claim = &told->claim;
    const bool is_own = slice_equal(claim->holder, SLICE("author"));
    const slice who = is_own && claim->outlet.length > 0 ? claim->outlet : claim->holder;
    return arena_format(run->arena, "%.*s %.*s: %.*s %.*s (%.*s)", (int)who.length, who.data,
                        (int)claim->stance.length, claim->stance.data, (int)claim->slot.length,
                        claim->slot.data, (int)claim->value.length, claim->value.data,
                        (int)claim->certainty.length, claim->certainty.data);
}

// ---- lists in a cell -------------------------------------------------------------------------

slice export_pick_holder(const ledger_told_row *told)
{
    return told->claim.holder;
}

// What the article says in its own voice its outlet says.
slice export_pick_voice(const ledger_told_row *told)
{
    const bool is_own = slice_equal(told->claim.holder, SLICE("author"));
    return is_own ? export_outlet(told) : told->claim.holder;
}

// "https://web.archive.org/web/2016/http://www.post.example:80/a" -> "post.example".
static slice host_of(slice url)
{
    for (size_t at; (at = slice_find(url, SLICE("://"))) != SIZE_MAX;)
        url = slice_of(url.data + at + 3, url.length - at - 3);
    size_t end = 0;
    while (end < url.length && strchr("/?#:", url.data[end]) == NULL)
        end++;
    const slice host = slice_of(url.data, end);
    return slice_starts_with(host, SLICE("www.")) ? slice_of(host.data + 4, host.length - 4) : host;
}

slice export_outlet(const ledger_told_row *told)
{
    return told->claim.outlet.length > 0 ? told->claim.outlet : host_of(told->url);
}

slice export_pick_url(const ledger_told_row *told)
{
    return told->url;
}

slice export_join(const exporting *run, const export_incident *incident,
                  slice (*pick)(const ledger_told_row *told), const char *separator)
{
    buffer out;
    map seen;
    buffer_init(&out, (size_t)1 << 20);
    map_init(&seen, run->arena);
    for (uint32_t i = 0; i < incident->claim_count; i++) {
        const slice text = pick(&incident->claims[i]);
        if (text.length == 0 || map_find(&seen, text) != NULL)
            continue;
        if (seen.count > 0)
            buffer_add(&out, slice_from_string(separator));
        (void)map_put(&seen, text, 1);
        buffer_add(&out, text);
    }
    const slice joined =
        out.length == 0 && !out.failed ? SLICE_NONE : arena_copy_buffer(run->arena, &out);
    buffer_clear(&out);
    return joined;
}

slice export_contexts(const exporting *run, plover_contexts contexts, const char *separator)
{
    buffer out;
    buffer_init(&out, (size_t)1 << 12);
    for (uint32_t i = 0; i < PLOVER_CONTEXT_COUNT; i++)
        if ((contexts >> i & 1) != 0)
            buffer_add_format(&out, "%s%s", out.length > 0 ? separator : "",
                              plover_context_name(i));
    const slice joined = contexts == 0 ? SLICE_NONE : arena_copy_buffer(run->arena, &out);
    buffer_clear(&out);
    return joined;
}

slice export_lines(const exporting *run, slice lines)
{
    slice text = SLICE_NONE;
    while (lines.length > 0) {
        slice line = slice_cut(&lines, '\n');
        bool is_first = true;
        while (line.length > 0) {
            const slice part = slice_cut(&line, '\t');
            if (part.length == 0)
                continue;
            text = arena_format(run->arena, "%.*s%s%.*s", (int)text.length,
                                text.length > 0 ? text.data : "",
                                text.length == 0 ? ""
                                : is_first       ? "; "
                                                 : ", ",
                                (int)part.length, part.data);
            is_first = false;
        }
    }
    return text;
}

// ---- what codebooks share --------------------------------------------------------------------

slice export_country_name(const export_record *record, slice code)
{
    const lexicon_table *names = &record->run->knowledge.country_names;
    uint32_t count = 0;
    if (code.length == 0)
        return SLICE_NONE;
    const uint32_t row = lexicon_find(names, utf8_lower_copy(record->run->arena, code), &count);
    return count == 0 ? SLICE_NONE : lexicon_cell(names, row, 1);
}

slice export_citation(const export_record *record, const export_source *source)
{
    const slice parts[] = {source->outlet, export_day_text(record->run, source->day),
                           source->title};
    buffer out;
    buffer_init(&out, (size_t)1 << 20);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        if (parts[i].length == 0)
            continue;
        buffer_add(&out, out.length > 0 ? SLICE(", ") : SLICE_NONE);
        buffer_add(&out, parts[i]);
    }
    const slice text = arena_copy_buffer(record->run->arena, &out);
    buffer_clear(&out);
    return text;
}

// Two digits at a position, -1 when they are none.
static int two_digits(slice text, size_t at)
{
    uint64_t value = 0;
    return slice_to_number(slice_of(text.data + at, 2), &value) ? (int)value : -1;
}

bool export_seconds(int64_t *out, slice text)
{
    int32_t day = 0;
    if (text.length != 20 || !calendar_read(text, &day))
        return false;
    const int hour = two_digits(text, 11), minute = two_digits(text, 14);
    const int second = two_digits(text, 17);
    if (hour < 0 || minute < 0 || second < 0)
        return false;
    *out = ((int64_t)day * 24 + hour) * 3600 + minute * 60 + second;
    return true;
}

slice export_weapon_code(const exporting *run, slice weapon, const char *column)
{
    slice rest = utf8_fold_copy(run->arena, weapon);
    while (rest.length > 0) {
        const slice word = slice_cut(&rest, ' ');
        const slice code = export_code_named(&run->knowledge.weapon, word, column);
        if (code.length > 0)
            return code;
    }
    return SLICE_NONE;
}

slice export_code_text(const export_record *record, const char *list, slice code)
{
    if (code.length == 0)
        return SLICE_NONE;
    const slice key =
        arena_format(record->run->arena, "%s %.*s", list, (int)code.length, code.data);
    return export_code_named(&record->run->knowledge.code, key, "text");
}

void export_add_clean(buffer *out, slice text)
{
    size_t at = 0;
    while (at < text.length) {
        char encoded[4];
        const uint32_t point = utf8_decode(text, &at);
        const bool is_blank = point < 0x20 || point == 0x7F || point == 0xFFFE || point == 0xFFFF;
        buffer_add(out, slice_of(encoded, utf8_encode(is_blank ? ' ' : point, encoded)));
    }
}

void export_add_markup(buffer *out, slice text)
{
    static const char marks[] = "&<>\"'";
    static const char *const escapes[] = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"};
    size_t start = 0;
    for (size_t i = 0; i <= text.length; i++) {
        const char *mark = i == text.length ? NULL : memchr(marks, text.data[i], sizeof marks - 1);
        if (mark == NULL && i < text.length)
            continue;
        if (i > start)
            export_add_clean(out, slice_of(text.data + start, i - start));
        if (mark != NULL)
            buffer_add(out, slice_from_string(escapes[mark - marks]));
        start = i + 1;
    }
}
