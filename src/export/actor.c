// What a name says of whom it names: the lists of the room who, asked by name. "M23" stands in the
// list of actors; of "Turkish police officers" the noun gives the role and the adjective the
// country.
#include "export/export_internal.h"

#define NAME_WORDS 16u

static uint32_t find(const lexicon_table *table, slice key)
{
    uint32_t count = 0;
    const uint32_t row = key.length == 0 ? 0 : lexicon_find(table, key, &count);
    return count == 0 ? UINT32_MAX : row;
}

static bool take_listed(export_actor *actor, const export_knowledge *knowledge, slice folded)
{
    uint32_t row = find(&knowledge->actors, folded);
    if (row != UINT32_MAX) {
        actor->country = lexicon_cell(&knowledge->actors, row, 2);
        actor->role = lexicon_cell(&knowledge->actors, row, 3);
        actor->is_named = true;
        return true;
    }
    row = find(&knowledge->country_forms, folded);
    if (row == UINT32_MAX)
        return false;
    actor->country = lexicon_cell(&knowledge->country_forms, row, 1);
    actor->role = SLICE("GOV");
    actor->is_named = true;
    return true;
}

// The noun's row, also of a plural: agents are listed by their singular.
static uint32_t find_agent(const export_knowledge *knowledge, arena *arena, slice noun)
{
    static const struct {
        slice ending, instead;
    } plurals[] = {{SLICE_NONE, SLICE_NONE},
                   {{"ies", 3}, {"y", 1}},
                   {{"men", 3}, {"man", 3}},
                   {{"es", 2}, {NULL, 0}},
                   {{"s", 1}, {NULL, 0}}};
    for (size_t i = 0; i < sizeof plurals / sizeof plurals[0]; i++) {
        if (!slice_ends_with(noun, plurals[i].ending))
            continue;
        const int stem = (int)(noun.length - plurals[i].ending.length);
        const slice tried =
            arena_format(arena, "%.*s%.*s", stem, noun.data, (int)plurals[i].instead.length,
                         plurals[i].instead.length == 0 ? "" : plurals[i].instead.data);
        const uint32_t row = find(&knowledge->agents, tried);
        if (row != UINT32_MAX)
            return row;
    }
    return UINT32_MAX;
}

static uint32_t split(slice folded, slice words[NAME_WORDS])
{
    uint32_t count = 0;
    while (folded.length > 0 && count < NAME_WORDS) {
        const slice word = slice_cut(&folded, ' ');
        if (word.length > 0)
            words[count++] = word;
    }
    return count;
}

// The role of the longest listed noun phrase that ends the name.
static void take_noun(export_actor *actor, const export_knowledge *knowledge, arena *arena,
                      const slice *words, uint32_t count)
{
    const slice last = words[count - 1];
    for (uint32_t first = count > 3 ? count - 3 : 0; first < count; first++) {
        const char *end = last.data + last.length;
        const slice noun = {words[first].data, (size_t)(end - words[first].data)};
        const uint32_t row = find_agent(knowledge, arena, noun);
        if (row != UINT32_MAX) {
            actor->role = lexicon_cell(&knowledge->agents, row, 1);
            return;
        }
    }
}

static void take_modifiers(export_actor *actor, const export_knowledge *knowledge,
                           const slice *words, uint32_t count)
{
    const bool is_open = actor->role.length == 0 || slice_equal(actor->role, SLICE("UNK"));
    for (uint32_t i = 0; i < count; i++) {
        const uint32_t country = find(&knowledge->country_forms, words[i]);
        const uint32_t modifier = find(&knowledge->modifiers, words[i]);
        if (country != UINT32_MAX && actor->country.length == 0)
            actor->country = lexicon_cell(&knowledge->country_forms, country, 1);
        if (modifier != UINT32_MAX && is_open)
            actor->role = lexicon_cell(&knowledge->modifiers, modifier, 1);
    }
}

// "Red Valley Front" is a name, "gunmen" and "Front" at the head of a sentence are none.
static bool is_name(slice name, bool has_role)
{
    uint32_t words = 0, capitals = 0, small = 0;
    for (slice rest = name; rest.length > 0;) {
        const slice word = slice_cut(&rest, ' ');
        size_t at = 0;
        if (word.length == 0)
            continue;
        words++;
        capitals += utf8_is_upper(utf8_decode(word, &at));
        small += word.length <= 3; // "of", "the", "and"
    }
    size_t at = 0;
    if (words == 0 || !utf8_is_upper(utf8_decode(name, &at)))
        return false;
    return !has_role || (capitals >= 2 && capitals + small >= words);
}

static void take_name(export_actor *actor, const export_knowledge *knowledge, arena *arena)
{
    slice words[NAME_WORDS];
    slice folded = utf8_fold_copy(arena, actor->name);
    if (slice_starts_with(folded, SLICE("the ")))
        folded = slice_of(folded.data + 4, folded.length - 4);
    const uint32_t count = split(folded, words);
    if (count == 0 || take_listed(actor, knowledge, folded))
        return;
    take_noun(actor, knowledge, arena, words, count);
    take_modifiers(actor, knowledge, words, count);
    actor->is_named = is_name(actor->name, actor->role.length > 0);
}

void export_actor_code(export_actor *actor, const export_knowledge *knowledge, arena *arena)
{
    take_name(actor, knowledge, arena);
    if (actor->country.length == 0)
        actor->country = SLICE_NONE;
    if (actor->role.length == 0)
        actor->role = SLICE_NONE;
}
