// What speaks most for two accounts being of one incident, in words. Both ways of comparing them
// (story.c, similarity.c) note here what they weighed; only what is in favour is kept.
#include <string.h>

#include "incident/incident.h"

#define NAMED_MOST 3u // names that are told of those in common

// Of equals that of the kind named first: whichever was noted before.
static bool is_behind(const incident_reason *kept, incident_reason_kind kind, double weight)
{
    return kept->weight < weight || (kept->weight == weight && kept->kind > kind);
}

void incident_add_reason(incident_reasons *reasons, incident_reason_kind kind, double weight,
                         double amount)
{
    if (reasons == NULL || weight <= 0 || kind == REASON_NONE)
        return;
    uint32_t at = reasons->count < INCIDENT_REASONS ? reasons->count++ : INCIDENT_REASONS;
    while (at > 0 && is_behind(&reasons->items[at - 1], kind, weight)) {
        if (at < INCIDENT_REASONS)
            reasons->items[at] = reasons->items[at - 1];
        at--;
    }
    if (at < INCIDENT_REASONS)
        reasons->items[at] = (incident_reason){kind, weight, amount};
}

// ---- words ----

// First and last word, empty where there are not two.
static void ends_of(slice out[2], slice name)
{
    out[0] = slice_cut(&name, ' ');
    out[1] = SLICE_NONE;
    while (name.length > 0)
        out[1] = slice_cut(&name, ' ');
}

// "donald j. trump" is "donald trump".
static bool are_one(slice name, slice other)
{
    slice ends[2];
    slice others[2];
    if (slice_equal(name, other))
        return true;
    ends_of(ends, name);
    ends_of(others, other);
    return ends[1].length > 0 && slice_equal(ends[0], others[0]) && slice_equal(ends[1], others[1]);
}

static bool is_before(slice name, slice other)
{
    return name.length != other.length ? name.length < other.length
                                       : slice_compare(name, other) < 0;
}

// The shortest of the list's names for the same one, not longer than `best`.
static slice shortest(const incident_words *list, slice name, slice best)
{
    for (uint32_t i = 0; i < list->count; i++)
        if (are_one(list->items[i], name) && is_before(list->items[i], best))
            best = list->items[i];
    return best;
}

static bool is_in(const incident_words *list, slice name)
{
    for (uint32_t i = 0; i < list->count; i++)
        if (are_one(list->items[i], name))
            return true;
    return false;
}

// As one of the two lists has it that has it shortest; SLICE_NONE: it is not in both.
static slice common_name(const incident_words *a, const incident_words *b, slice name)
{
    return is_in(b, name) ? shortest(a, name, shortest(b, name, name)) : SLICE_NONE;
}

// The next name of both behind `last` in the order of letters; SLICE_NONE: no more.
static slice next_common(const incident_words *a, const incident_words *b, slice last)
{
    slice next = SLICE_NONE;
    for (uint32_t i = 0; i < a->count; i++) {
        const slice name = common_name(a, b, a->items[i]);
        if (name.length > 0 && (last.length == 0 || slice_compare(name, last) > 0) &&
            (next.length == 0 || slice_compare(name, next) < 0))
            next = name;
    }
    return next;
}

// "attack," of a title is told as "attack".
static slice without_mark(slice word)
{
    while (word.length > 0 && strchr(",.;:!?", word.data[word.length - 1]) != NULL)
        word.length--;
    return word;
}

// "amira haddad, tomas ruiz": the same whichever of the two comes first.
static slice common(arena *arena, const incident_words *a, const incident_words *b)
{
    slice text = SLICE_NONE;
    slice last = SLICE_NONE;
    for (uint32_t i = 0; i < NAMED_MOST; i++) {
        const slice before = without_mark(last);
        last = next_common(a, b, last);
        const slice told = without_mark(last);
        if (last.length == 0)
            break;
        if (!slice_equal(told, before))
            text = arena_format(arena, "%.*s%s%.*s", (int)text.length,
                                text.length > 0 ? text.data : "", text.length > 0 ? ", " : "",
                                (int)told.length, told.data);
    }
    return text;
}

// "both at sfax", or `without` where what is shared has no name here.
static slice named(arena *arena, const char *before, const incident_words *a,
                   const incident_words *b, const char *without)
{
    const slice names = common(arena, a, b);
    return names.length == 0 ? slice_from_string(without)
                             : arena_format(arena, "%s%.*s", before, (int)names.length, names.data);
}

// "9 killed in both".
static slice toll(arena *arena, const char *what, howmany_range a, howmany_range b)
{
    const bool is_same = a.low == b.low && a.high == b.high && a.high != HOWMANY_UNBOUNDED;
    if (!is_same)
        return arena_format(arena, "numbers of %s that agree", what);
    const slice range = howmany_range_text(arena, a);
    return arena_format(arena, "%.*s %s in both", (int)range.length, range.data, what);
}

static slice day(arena *arena, const incident_profile *a, const incident_profile *b)
{
    char text[11];
    const when_interval one = a->bounds, other = b->bounds;
    if (one.earliest != one.latest || other.earliest != one.earliest || other.latest != one.latest)
        return SLICE("days that fit");
    calendar_write(one.earliest, text);
    return arena_format(arena, "the same day, %s", text);
}

static slice apart(arena *arena, const char *what, double days)
{
    if (days < 1)
        return arena_format(arena, "%s on the same day", what);
    return arena_format(arena, "%s %.0f day%s apart", what, days, days < 2 ? "" : "s");
}

static slice same(arena *arena, const char *before, slice value)
{
    return arena_format(arena, "%s%.*s", before, (int)value.length,
                        value.length > 0 ? value.data : "");
}

static slice reason_text(arena *arena, const incident_reason *reason, const incident_profile *a,
                         const incident_profile *b)
{
    static const char *const fixed[REASON_KINDS] = {
        [REASON_AGE] = "an age in common",
        [REASON_STREET] = "a street in common",
        [REASON_VENUE] = "a building in common",
        [REASON_SPEAKER] = "somebody who speaks in both",
        [REASON_TYPE] = "acts of one kind",
        [REASON_WAR] = "a war in both",
        [REASON_RISING_TOLL] = "a toll that rises from one to the other",
    };
    switch (reason->kind) {
    case REASON_DAY:
        return day(arena, a, b);
    case REASON_PUBLISHED:
        return apart(arena, "published", reason->amount);
    case REASON_TOLD:
        return apart(arena, "told", reason->amount);
    case REASON_PLACE:
        return named(arena, "both at ", &a->places, &b->places, "a town in common");
    case REASON_NEAR:
        return reason->amount > 0 ? arena_format(arena, "%.0f km apart", reason->amount)
                                  : SLICE("places near each other");
    case REASON_COUNTRY:
        return same(arena, "both in ", a->country);
    case REASON_NAME:
        return named(arena, "both name ", &a->names, &b->names, "somebody named in both");
    case REASON_VICTIM:
        return named(arena, "a victim of both among ", &a->names, &b->names, "a victim of both");
    case REASON_GROUP:
        return named(arena, "both name ", &a->groups, &b->groups, "a group in both");
    case REASON_WORDS:
        return arena_format(arena, "texts whose words are alike, %.0f %%", reason->amount * 100);
    case REASON_TITLE:
        return named(arena, "titles with ", &a->words, &b->words, "titles alike");
    case REASON_MODE:
        return same(arena, "both ", a->mode);
    case REASON_KILLED:
        return toll(arena, "killed", a->killed, b->killed);
    case REASON_INJURED:
        return toll(arena, "injured", a->injured, b->injured);
    case REASON_SUBJECTS:
        return arena_format(arena, "articles on one subject, %.0f %%", reason->amount * 100);
    default:
        return slice_from_string(fixed[reason->kind] == NULL ? "" : fixed[reason->kind]);
    }
}

slice incident_reasons_text(arena *arena, const incident_reasons *reasons,
                            const incident_profile *a, const incident_profile *b)
{
    slice text = SLICE_NONE;
    for (uint32_t i = 0; i < reasons->count; i++) {
        const slice reason = reason_text(arena, &reasons->items[i], a, b);
        text = arena_format(arena, "%.*s%s%.*s", (int)text.length, text.length > 0 ? text.data : "",
                            text.length > 0 ? INCIDENT_REASONS_SEPARATOR : "", (int)reason.length,
                            reason.data);
    }
    return text;
}
