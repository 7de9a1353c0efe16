#include "what/context.h"

// Steps from a number to what it counts: "tens of thousands of marchers".
#define COUNTED_STEPS 3

bool context_open(what_context *out, const what_reader *reader, const what_input *input,
                  what_layer *layer, arena *arena)
{
    const text_document *document = input->syntax->document;
    *out = (what_context){.reader = reader,
                          .input = input,
                          .syntax = input->syntax,
                          .document = document,
                          .arena = arena,
                          .layer = layer,
                          .lemmas = ARENA_ARRAY(arena, document->token_count, slice)};
    return out->lemmas != NULL;
}

static slice lower_in_arena(const what_context *context, slice word)
{
    for (size_t i = 0; i < word.length; i++) {
        if (word.data[i] >= 'A' && word.data[i] <= 'Z') {
            return utf8_lower_copy(context->arena, word);
        }
    }
    return word;
}

static bool is_known(const what_context *context, slice lemma)
{
    uint32_t count = 0;
    const what_reader *reader = context->reader;
    lexicon_find(&reader->triggers.table, lemma, &count);
    if (count == 0) {
        lexicon_find(&reader->light, lemma, &count);
    }
    if (count == 0) {
        lexicon_find(&reader->governors, lemma, &count);
    }
    return count > 0;
}

// "expell" of "expelled", "boycot" of "boycotted", "injur" of "injuring": a lemma that the word
// lists do not know gives way to one they do.
static slice with_known_ending(const what_context *context, uint32_t token, slice lemma)
{
    if (is_known(context, lemma)) {
        return lemma;
    }
    char made[SYNTAX_UNDONE_BYTES];
    const slice lower = context->document->tokens[token].lower;
    for (uint32_t i = 0;; i++) {
        const slice undone = syntax_undone_form(made, lower, i);
        if (undone.data == NULL) {
            return lemma;
        }
        if (undone.length > 0 && is_known(context, undone)) {
            return arena_copy(context->arena, undone);
        }
    }
}

// A verb's lemma takes up to a dozen look-ups, and every rule asks for those around it anew.
slice context_lemma(const what_context *context, uint32_t token)
{
    slice *lemma = &context->lemmas[token];
    if (lemma->data == NULL) {
        *lemma = lower_in_arena(context, context->syntax->words[token].lemma);
        *lemma = is_verb(context, token) ? with_known_ending(context, token, *lemma) : *lemma;
    }
    return *lemma;
}

// The preposition hangs on the nominal, or, when the tree is a little off, on its first word.
static bool is_marker_of(const what_context *context, uint32_t marker, uint32_t nominal)
{
    const syntax_word *word = word_at(context, nominal);
    return marker < nominal && marker >= word->left && has_relation(context, marker, REL_CASE);
}

slice context_preposition(const what_context *context, uint32_t token)
{
    uint32_t marker = syntax_child(context->syntax, token, REL_CASE);
    if (marker == TOKEN_NONE && is_marker_of(context, word_at(context, token)->left, token)) {
        marker = word_at(context, token)->left;
    }
    // The "to" of "up to 90" belongs to the figure.
    if (marker == TOKEN_NONE || context_amount_at(context, marker) != AMOUNT_NONE) {
        return SLICE_NONE;
    }
    return context->document->tokens[marker].lower;
}

bool context_has_preposition(const what_context *context, uint32_t token, slice preposition)
{
    uint32_t marker = TOKEN_NONE;
    while ((marker = syntax_next_child(context->syntax, token, marker, REL_CASE)) != TOKEN_NONE) {
        if (slice_equal(context->document->tokens[marker].lower, preposition)) {
            return true;
        }
    }
    return slice_equal(context_preposition(context, token), preposition);
}

// Who is known to be in office is an official also by his name: "Karzai told Lima to stop".
static word_classes classes_of_office(const what_context *context, const who_mention *mention)
{
    const bool is_known = mention->form == WHO_NAME && mention->entity != ENTITY_NONE;
    return is_known &&
                   slice_equal(context->input->who->entities[mention->entity].role, SLICE("GOV"))
               ? context->reader->classes.official
               : 0;
}

// A plural that was taken for a name keeps its "s": "Rebels".
static word_classes classes_of_lemma(const what_context *context, slice lemma)
{
    const word_class_table *table = &context->reader->classes;
    word_classes mask = word_class_of(table, lemma);
    if (mask == 0 && lemma.length > 3 && lemma.data[lemma.length - 1] == 's') {
        mask = word_class_of(table, slice_of(lemma.data, lemma.length - 1));
    }
    return mask;
}

// "It crashed": a thing is what the noun says for which the pronoun stands.
static word_classes classes_of_thing(const what_context *context, const who_entity *thing)
{
    for (uint32_t i = 0; i < thing->mention_count; i++) {
        const who_mention *mention = &context->input->who->mentions[thing->mentions[i]];
        if (mention->form == WHO_DESCRIPTION) {
            return classes_of_lemma(context, context_lemma(context, mention->head));
        }
    }
    return 0;
}

static word_classes classes_of_mention(const what_context *context, const who_mention *mention,
                                       word_classes of_lemma)
{
    const word_class_table *classes = &context->reader->classes;
    const bool stands_for = mention->form == WHO_PRONOUN && mention->entity != ENTITY_NONE;
    switch (stands_for ? context->input->who->entities[mention->entity].kind : mention->kind) {
    case WHO_ORGANIZATION:
        // A hospital is no victim, whoever runs it.
        return (of_lemma & classes->facility) != 0 ? 0 : classes->human;
    case WHO_PERSON:
        return classes->human | classes_of_office(context, mention);
    case WHO_GROUP:
    case WHO_NATIONALITY:
        return classes->human;
    case WHO_GOVERNMENT:
        return classes->human | classes->land;
    case WHO_PLACE:
        return classes->place;
    case WHO_FACILITY:
        return classes->facility;
    case WHO_WEAPON:
        return classes->weapon;
    case WHO_OTHER:
        return stands_for
                   ? classes_of_thing(context, &context->input->who->entities[mention->entity])
                   : 0;
    case WHO_KIND_COUNT:
        break;
    }
    return 0;
}

// "Two [of them] were shot down", of drones: what a pronoun stands for, where that is a thing. 0.
static word_classes classes_of_things(const what_context *context, uint32_t pronoun)
{
    const word_class_table *table = &context->reader->classes;
    const who_layer *who = context->input->who;
    const uint32_t mention =
        who == NULL || who->mention_of_head == NULL ? MENTION_NONE : who->mention_of_head[pronoun];
    const word_classes told =
        mention == MENTION_NONE ? 0 : classes_of_mention(context, &who->mentions[mention], 0);
    return (told & (table->weapon | table->vehicle)) != 0 && (told & table->human) == 0 ? told : 0;
}

// What the lemma alone names as a noun: the first trigger's type, WHAT_TYPE_COUNT for nothing that
// happens.
static what_type named_event(const what_context *context, slice lemma)
{
    uint32_t count = 0;
    const trigger_table *table = &context->reader->triggers;
    uint32_t row = lexicon_find(&table->table, lemma, &count);
    for (uint32_t i = row; i < row + count; i++) {
        const what_trigger *trigger = &table->triggers[i];
        if (trigger->word_class == 'n' && trigger->with_count == 0 &&
            trigger->type != WHAT_CASUALTY && trigger->type != WHAT_MOVE) {
            return trigger->type;
        }
    }
    return WHAT_TYPE_COUNT;
}

// Classes of the compound that a word makes with the one before it: a "jet fighter" is no fighter.
// 0 when the lexicon has no such compound.
static word_classes classes_of_compound(const what_context *context, uint32_t token, slice lemma)
{
    uint32_t before = token - 1;
    if (token == 0 || word_at(context, before)->head != token) {
        return 0;
    }
    slice first = context->document->tokens[before].lower;
    slice joined = arena_format(context->arena, "%.*s %.*s", (int)first.length, first.data,
                                (int)lemma.length, lemma.data);
    return word_class_of(&context->reader->classes, joined);
}

static word_classes classes_of_type(const what_context *context, uint32_t token)
{
    const slice type = context_type(context, token);
    return type.length == 0 ? 0 : word_class_of(&context->reader->classes, type);
}

// "Asylum-seeker", "shoot-out": what the lists know as one word. 0: no such word.
static word_classes classes_of_hyphened(const what_context *context, uint32_t token)
{
    if (!context_ends_hyphened(context, token)) {
        return 0;
    }
    const slice joined = context_hyphened(context, token);
    const word_classes event =
        named_event(context, joined) != WHAT_TYPE_COUNT ? context->reader->classes.event : 0;
    return word_class_of(&context->reader->classes, joined) | event;
}

// "Hurricane Mara", "tropical storm Mara": a storm by whatever name. 0: no such name.
static word_classes classes_of_named_cause(const what_context *context, uint32_t token)
{
    if (token == 0 || word_at(context, token)->upos != UPOS_PROPN ||
        word_at(context, token - 1)->head != token ||
        named_event(context, context_lemma(context, token - 1)) != WHAT_DISASTER) {
        return 0;
    }
    return classes_of_lemma(context, context_lemma(context, token - 1)) &
           context->reader->classes.cause;
}

static bool is_number(const what_context *context, uint32_t token)
{
    return word_at(context, token)->upos == UPOS_NUM ||
           (classes_of_lemma(context, context_lemma(context, token)) &
            context->reader->classes.number) != 0;
}

// "Thousands of Egyptians" are people, whatever the lists know of the word.
static word_classes classes_of_name(const what_context *context, uint32_t token)
{
    const who_layer *who = context->input->who;
    if (who == NULL || who->mention_of_head == NULL ||
        who->mention_of_head[token] == MENTION_NONE) {
        return 0;
    }
    return classes_of_mention(context, &who->mentions[who->mention_of_head[token]], 0) &
           context->reader->classes.human;
}

// What stands behind "of" below a number: people before a further number, wherever the tree hangs
// them. TOKEN_NONE.
static uint32_t behind_of(const what_context *context, uint32_t number)
{
    uint32_t child = TOKEN_NONE;
    uint32_t found = TOKEN_NONE;
    while ((child = syntax_next_child(context->syntax, number, child, REL_NMOD)) != TOKEN_NONE) {
        if (context_has_preposition(context, child, SLICE("of"))) {
            found = child;
            if (!is_number(context, child)) {
                break;
            }
        }
    }
    return found;
}

uint32_t context_counted(const what_context *context, uint32_t token)
{
    for (int step = 0; step < COUNTED_STEPS && is_number(context, token); step++) {
        const uint32_t counted = behind_of(context, token);
        if (counted == TOKEN_NONE) {
            break;
        }
        token = counted;
    }
    return token;
}

// "two of the hostages" are hostages: a number is of the class of what it counts; "tens of
// thousands of Egyptians" are people.
static word_classes classes_of_counted(const what_context *context, uint32_t token)
{
    const word_class_table *table = &context->reader->classes;
    word_classes mask = 0;
    uint32_t child = TOKEN_NONE;
    while ((child = syntax_next_child(context->syntax, token, child, REL_NMOD)) != TOKEN_NONE) {
        if (context_has_preposition(context, child, SLICE("of"))) {
            const uint32_t counted = context_counted(context, child);
            const bool is_pronoun = context->syntax->words[counted].upos == UPOS_PRON;
            const word_classes things = is_pronoun ? classes_of_things(context, counted) : 0;
            mask |= things != 0 ? things
                                : classes_of_lemma(context, context_lemma(context, counted)) |
                                      classes_of_name(context, counted);
        }
    }
    return mask == 0 ? table->generic : mask;
}

// Documents act as people do ("the report accuses the army"), but nobody can hold or hurt them.
static word_classes classes_of_agent(const what_reader *reader, slice role)
{
    if (role.length == 0) {
        return 0;
    }
    return reader->classes.human |
           (slice_equal(role, SLICE("DOC")) ? reader->classes.statement : 0);
}

// A country is a land, which a town or a name that no list knows is not.
static word_classes classes_of_place(const what_context *context, uint32_t token)
{
    const word_class_table *table = &context->reader->classes;
    const uint32_t place = context_place_at(context, token);
    if (place == PLACE_NONE) {
        return 0;
    }
    const bool is_country = context->input->where->places[place].precision == WHERE_COUNTRY;
    return table->place | (is_country ? table->land : 0);
}

// A land, a people, a body, or what the lists know as a weapon or as people: "the Chilean rocket",
// "the Grad rocket".
static bool is_maker(const what_context *context, uint32_t modifier)
{
    const word_class_table *table = &context->reader->classes;
    const who_layer *who = context->input->who;
    const uint32_t mention =
        who == NULL || who->mention_of_head == NULL ? MENTION_NONE : who->mention_of_head[modifier];
    const bool is_body = mention != MENTION_NONE && who->mentions[mention].kind != WHO_PERSON &&
                         classes_of_name(context, modifier) != 0;
    return is_body || (classes_of_place(context, modifier) & table->land) != 0 ||
           (classes_of_lemma(context, context_lemma(context, modifier)) &
            (table->weapon | table->human)) != 0;
}

// "The Ariane rocket": one with a name of its own that is no weapon's is a craft that flies into
// space.
static bool is_named_craft(const what_context *context, uint32_t token)
{
    const uint32_t determiner = syntax_child(context->syntax, token, REL_DET);
    const uint32_t name = syntax_child(context->syntax, token, REL_COMPOUND);
    return determiner != TOKEN_NONE && name != TOKEN_NONE &&
           word_at(context, token)->xpos == XPOS_NN &&
           slice_equal(context->document->tokens[determiner].lower, SLICE("the")) &&
           word_at(context, name)->upos == UPOS_PROPN && !is_maker(context, name);
}

word_classes context_classes(const what_context *context, uint32_t token)
{
    const what_reader *reader = context->reader;
    slice lemma = context_lemma(context, token);
    word_classes mask = classes_of_compound(context, token, lemma);
    mask = mask != 0 ? mask : classes_of_type(context, token);
    mask = mask != 0 ? mask : classes_of_hyphened(context, token);
    mask = mask != 0 ? mask : classes_of_named_cause(context, token);
    if (mask != 0) {
        return mask;
    }
    mask = classes_of_lemma(context, lemma);
    const who_layer *who = context->input->who;
    if (who != NULL && who->mention_of_head != NULL) {
        uint32_t mention = who->mention_of_head[token];
        if (mention != MENTION_NONE) {
            mask |= classes_of_mention(context, &who->mentions[mention], mask);
            // "It" is a cause as long as nobody knows for whom it stands.
            if ((mask & reader->classes.pronoun) != 0 && (mask & reader->classes.human) != 0) {
                mask &= ~reader->classes.cause;
            }
        }
    }
    if (context->syntax->words[token].upos == UPOS_NUM || (mask & reader->classes.number) != 0) {
        const word_classes counted = classes_of_counted(context, token);
        const bool are_things =
            (counted & (reader->classes.vehicle | reader->classes.facility)) != 0 &&
            (counted & reader->classes.human) == 0;
        mask = (are_things ? mask & ~reader->classes.human : mask) | counted; // "one of its ships"
    } else if ((mask & reader->classes.span) != 0) {
        mask |= classes_of_counted(context, token) & ~reader->classes.generic;
    } else if ((mask & reader->classes.generic) != 0) {
        // "the last of the troops" act, "a stretch of territory" stays a stretch
        const word_classes counted = classes_of_counted(context, token);
        mask |= (counted & reader->classes.human) != 0 ? counted : 0;
    }
    if ((mask & reader->classes.orbital) != 0 && is_named_craft(context, token)) {
        mask &= ~(reader->classes.weapon | reader->classes.munition);
    }
    mask |= classes_of_place(context, token);
    bool is_common_noun = context->syntax->words[token].upos == UPOS_NOUN;
    if (is_common_noun && context->input->who_reader != NULL) {
        mask |= classes_of_agent(reader, who_agent_role(context->input->who_reader, lemma));
    }
    if (is_common_noun && named_event(context, lemma) != WHAT_TYPE_COUNT) {
        mask |= reader->classes.event;
    }
    return mask;
}

bool context_is_human(const what_context *context, uint32_t token)
{
    return (context_classes(context, token) & context->reader->classes.human) != 0;
}

uint32_t context_event_at(const what_context *context, uint32_t token)
{
    return token == TOKEN_NONE ? EVENT_NONE : context->layer->event_of_token[token];
}

// Binary search among things that cover tokens [first, end), in order and not overlapping.
#define FIND_COVERING(items, item_count, token, none)                                              \
    do {                                                                                           \
        uint32_t low = 0;                                                                          \
        uint32_t high = (item_count);                                                              \
        while (low < high) {                                                                       \
            uint32_t middle = low + (high - low) / 2;                                              \
            if ((items)[middle].end <= (token)) {                                                  \
                low = middle + 1;                                                                  \
            } else {                                                                               \
                high = middle;                                                                     \
            }                                                                                      \
        }                                                                                          \
        bool covers = low < (item_count) && (items)[low].first <= (token);                         \
        return covers ? low : (none);                                                              \
    } while (0)

uint32_t context_time_at(const what_context *context, uint32_t token)
{
    const when_layer *when = context->input->when;
    if (when == NULL) {
        return TIME_NONE;
    }
    FIND_COVERING(when->times, when->count, token, TIME_NONE);
}

uint32_t context_place_at(const what_context *context, uint32_t token)
{
    const where_layer *where = context->input->where;
    if (where == NULL) {
        return PLACE_NONE;
    }
    FIND_COVERING(where->places, where->count, token, PLACE_NONE);
}

uint32_t context_amount_at(const what_context *context, uint32_t token)
{
    const howmany_layer *howmany = context->input->howmany;
    if (howmany == NULL) {
        return AMOUNT_NONE;
    }
    if (howmany->amount_of_unit != NULL && howmany->amount_of_unit[token] != AMOUNT_NONE) {
        return howmany->amount_of_unit[token];
    }
    FIND_COVERING(howmany->amounts, howmany->count, token, AMOUNT_NONE);
}

uint32_t context_attribution(const what_context *context, uint32_t token)
{
    const sayswho_layer *sayswho = context->input->sayswho;
    if (sayswho == NULL || sayswho->innermost == NULL) {
        return ATTRIBUTION_NONE;
    }
    return sayswho->innermost[token];
}
