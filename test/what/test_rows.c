// Every row of the lists of events answers somewhere: of each trigger a tree is built as its row
// asks for, and that row and no other must be what is found. So a row that another one hides, a
// condition that no word fulfils and a further word that cannot stand there are seen; not, whether
// what a row says is right: that is for the cases of test_events.
#include <stdlib.h>

#include "support/cmocka_all.h"
#include "support/tagged.h"
#include "support/what_fixture.h"
#include "what/carrier.h"
#include "what/detect.h"

#define MOST_NODES 24
#define MOST_WORDS 12 // tried for a condition
#define ROOT (-1)     // hangs on the trigger
#define NEXT 1        // hangs on the word behind it

// ---- words of a class ----

typedef struct wanted {
    bool is_asked, must_miss;
    word_classes one_of[TRIGGER_CONDITION_LIMIT]; // of each set a class
    uint32_t sets;
    word_classes none_of;
} wanted;

static wanted wanted_at(const what_trigger *trigger, frame_position position, slice preposition)
{
    wanted found = {.is_asked = false};
    for (uint32_t i = 0; i < trigger->condition_count; i++) {
        const what_condition *condition = &trigger->conditions[i];
        if (condition->position != position ||
            (position == FRAME_PREPOSITION && !slice_equal(condition->preposition, preposition)))
            continue;
        found.is_asked |= condition->test != CONDITION_ABSENT;
        found.must_miss |= condition->test == CONDITION_ABSENT;
        if (condition->test == CONDITION_IS)
            found.one_of[found.sets++] = condition->classes;
        else if (condition->test == CONDITION_IS_NOT)
            found.none_of |= condition->classes;
    }
    return found;
}

static bool fits(const wanted *wanted, word_classes classes)
{
    for (uint32_t i = 0; i < wanted->sets; i++)
        if ((classes & wanted->one_of[i]) == 0)
            return false;
    return (classes & wanted->none_of) == 0;
}

static int count_classes(word_classes classes)
{
    int count = 0;
    for (; classes != 0; classes &= classes - 1)
        count++;
    return count;
}

// Words that fulfil it, those of fewest classes first; a word of two words cannot stand for one.
static uint32_t words_for(slice *out, const word_class_table *table, const wanted *wanted)
{
    static const char *const plain[] = {"soldier", "bridge", "matter", "nurse", "town", "truck"};
    uint32_t count = 0;
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (fits(wanted, word_class_of(table, slice_from_string(plain[i]))))
            out[count++] = slice_from_string(plain[i]);
    for (int classes = 1; classes < 6 && wanted->sets > 0; classes++) {
        for (uint32_t row = 0; row < table->table.rows && count < MOST_WORDS; row++) {
            const slice word = lexicon_cell(&table->table, row, 0);
            if (count_classes(table->mask[row]) == classes && fits(wanted, table->mask[row]) &&
                slice_find(word, SLICE(" ")) == SIZE_MAX)
                out[count++] = word;
        }
    }
    return count;
}

// ---- trees ----

typedef struct node {
    slice word;
    const char *tag, *relation;
    int head;
} node;

typedef struct tree {
    node nodes[MOST_NODES];
    uint32_t count, trigger;
    bool is_participle; // below the first word: "hostages held at a farm"
} tree;

static void add(tree *tree, slice word, const char *tag, const char *relation, int head)
{
    assert_true(tree->count < MOST_NODES);
    tree->nodes[tree->count++] = (node){word, tag, relation, head};
}

// From 1, 0 for the root.
static uint32_t head_of(const tree *tree, uint32_t at)
{
    if (at == tree->trigger)
        return tree->is_participle ? 1 : 0;
    if (at == 0 && tree->is_participle)
        return 0;
    return tree->nodes[at].head == ROOT ? tree->trigger + 1
                                        : at + 1 + (uint32_t)tree->nodes[at].head;
}

static const syntax_layer *plant(arena *arena, const tree *tree)
{
    slice line = SLICE("");
    for (uint32_t i = 0; i < tree->count; i++) {
        const node *node = &tree->nodes[i];
        const uint32_t head = head_of(tree, i);
        line = arena_format(arena, "%.*s%s%.*s=%.*s/%s/%s", (int)line.length, line.data,
                            i > 0 ? " " : "", (int)node->word.length, node->word.data,
                            (int)node->word.length, node->word.data, node->tag, node->relation);
        if (head > 0)
            line = arena_format(arena, "%.*s/%u", (int)line.length, line.data, head);
    }
    return tagged_read(arena, line);
}

// ---- triggers ----

// How a further word hangs: on the verb as particle or object, or as the preposition of a noun.
typedef enum hanging { AS_PARTICLE, AS_NOUN, AS_PREPOSITION, AS_CASE_OF_NEXT, HANGINGS } hanging;

// What is tried for a row: the words at each place, and how its further words hang.
typedef struct trial {
    const what_trigger *trigger;
    slice lemma, subject, object; // no length: none
    uint32_t choice;              // which of the words for the other places
    uint32_t hangings;            // a digit for each further word, in base HANGINGS
    bool is_object_first;
    bool is_participle;
} trial;

static void add_with(tree *tree, const trial *trial)
{
    uint32_t left = trial->hangings;
    for (uint32_t i = 0; i < trial->trigger->with_count; i++, left /= HANGINGS) {
        const slice word = trial->trigger->with[i];
        switch ((hanging)(left % HANGINGS)) {
        case AS_PARTICLE:
            add(tree, word, "RB", "compound:prt", ROOT);
            break;
        case AS_NOUN:
            add(tree, word, "NN", trial->trigger->word_class == 'n' ? "nmod" : "obj", ROOT);
            break;
        case AS_PREPOSITION:
            add(tree, word, "IN", "case", NEXT);
            add(tree, SLICE("matter"), "NN", trial->trigger->word_class == 'n' ? "nmod" : "obl",
                ROOT);
            break;
        default:
            add(tree, word, "IN", "case", NEXT);
        }
    }
}

static void add_prepositions(tree *tree, const fixture *fixture, const trial *trial)
{
    const what_trigger *trigger = trial->trigger;
    for (uint32_t i = 0; i < trigger->condition_count; i++) {
        const what_condition *condition = &trigger->conditions[i];
        if (condition->position != FRAME_PREPOSITION || condition->test == CONDITION_ABSENT)
            continue;
        slice words[MOST_WORDS];
        const wanted wanted = wanted_at(trigger, FRAME_PREPOSITION, condition->preposition);
        const uint32_t count = words_for(words, &fixture->what->classes, &wanted);
        if (count == 0)
            continue;
        add(tree, condition->preposition, "IN", "case", NEXT);
        add(tree, words[trial->choice % count], "NN", trigger->word_class == 'n' ? "nmod" : "obl",
            ROOT);
    }
}

// The word for a place that only its conditions fill; none where nothing is asked.
static slice word_at_place(const fixture *fixture, const trial *trial, frame_position position)
{
    slice words[MOST_WORDS];
    const wanted wanted = wanted_at(trial->trigger, position, SLICE_NONE);
    const uint32_t count = wanted.is_asked ? words_for(words, &fixture->what->classes, &wanted) : 0;
    return count == 0 ? SLICE_NONE : words[trial->choice % count];
}

static void grow_verb(tree *tree, const fixture *fixture, const trial *trial)
{
    const slice second = word_at_place(fixture, trial, FRAME_SECOND);
    const bool has_object = trial->object.length > 0 && !trial->is_participle;
    tree->is_participle = trial->is_participle;
    if (trial->is_participle)
        add(tree, trial->object, "NN", "root", 0);
    else if (trial->subject.length > 0)
        add(tree, trial->subject, "NN", "nsubj", ROOT);
    tree->trigger = tree->count;
    add(tree, trial->lemma, trial->is_participle ? "VBN" : "VBD",
        trial->is_participle ? "acl" : "root", 0);
    if (second.length > 0)
        add(tree, second, "NN", "iobj", ROOT);
    if (has_object && trial->is_object_first)
        add(tree, trial->object, "NN", "obj", ROOT);
    add_with(tree, trial);
    if (has_object && !trial->is_object_first)
        add(tree, trial->object, "NN", "obj", ROOT);
    add_prepositions(tree, fixture, trial);
}

static void grow_noun(tree *tree, const fixture *fixture, const trial *trial)
{
    const slice owner = word_at_place(fixture, trial, FRAME_POSSESSOR);
    const slice before = word_at_place(fixture, trial, FRAME_COMPOUND);
    if (trial->trigger->needs_carrier)
        add(tree, SLICE("two"), "CD", "nummod", 0);
    if (owner.length > 0)
        add(tree, owner, "NN", "nmod:poss", ROOT);
    if (before.length > 0)
        add(tree, before, "NN", "compound", ROOT);
    tree->trigger = tree->count;
    add(tree, trial->lemma, "NN", "root", 0);
    for (uint32_t i = 0; i < tree->trigger; i++)
        tree->nodes[i].head = ROOT;
    add_with(tree, trial);
    add_prepositions(tree, fixture, trial);
}

static void grow_adjective(tree *tree, const fixture *fixture, const trial *trial)
{
    const slice who = trial->subject.length > 0 ? trial->subject : trial->object;
    if (who.length > 0)
        add(tree, who, "NN", "nsubj", ROOT);
    tree->trigger = tree->count;
    add(tree, trial->lemma, "JJ", "root", 0);
    add_with(tree, trial);
    add_prepositions(tree, fixture, trial);
}

// "Two fatally".
static void grow_adverb(tree *tree, const trial *trial)
{
    add(tree, SLICE("two"), "CD", "nsubj", ROOT);
    tree->trigger = tree->count;
    add(tree, trial->lemma, "RB", "root", 0);
}

// Does a word hang on one behind the last?
static bool is_broken(const tree *tree)
{
    return tree->nodes[tree->count - 1].head == NEXT && tree->count - 1 != tree->trigger;
}

// Is the row what the tree's trigger is found by?
static bool answers(const fixture *fixture, const trial *trial)
{
    tree tree = {.count = 0};
    if (trial->trigger->word_class == 'v')
        grow_verb(&tree, fixture, trial);
    else if (trial->trigger->word_class == 'n')
        grow_noun(&tree, fixture, trial);
    else if (trial->trigger->word_class == 'r')
        grow_adverb(&tree, trial);
    else
        grow_adjective(&tree, fixture, trial);
    if (is_broken(&tree))
        return false;
    const syntax_layer *syntax = plant(fixture->arena, &tree);
    const what_input input = {.syntax = syntax};
    what_layer layer = {.count = 0};
    layer.event_of_token = ARENA_ARRAY(fixture->arena, syntax->document->token_count + 1, uint32_t);
    what_context context;
    assert_true(context_open(&context, fixture->what, &input, &layer, fixture->arena));
    assert_int_equal(detect_events(&context, NULL), DATELINE_OK);
    for (uint32_t i = 0; i < layer.count; i++)
        if (layer.events[i].trigger == tree.trigger)
            return context.trigger_of_event[i] == trial->trigger;
    return false;
}

static bool answers_as_participle(const fixture *fixture, trial trial)
{
    trial.is_participle = true;
    return trial.trigger->word_class == 'v' && trial.object.length > 0 && answers(fixture, &trial);
}

// The words to try at a place: what its conditions ask for, else nothing and some plain ones.
static uint32_t candidates(slice *out, const fixture *fixture, const what_trigger *trigger,
                           frame_position position)
{
    const wanted wanted = wanted_at(trigger, position, SLICE_NONE);
    out[0] = SLICE_NONE;
    if (wanted.must_miss)
        return 1;
    if (wanted.is_asked)
        return words_for(out, &fixture->what->classes, &wanted);
    out[1] = SLICE("soldier");
    out[2] = SLICE("matter");
    return 3;
}

static uint32_t ways_to_hang(const what_trigger *trigger)
{
    uint32_t ways = 2; // twice: before the object and behind it
    for (uint32_t i = 0; i < trigger->with_count; i++)
        ways *= HANGINGS;
    return ways;
}

static bool can_answer(const fixture *fixture, const what_trigger *trigger, slice lemma)
{
    slice subjects[MOST_WORDS + 6], objects[MOST_WORDS + 6];
    const uint32_t subject_count = candidates(subjects, fixture, trigger, FRAME_SUBJECT);
    const uint32_t object_count = candidates(objects, fixture, trigger, FRAME_OBJECT);
    const uint32_t ways = ways_to_hang(trigger);
    for (uint32_t choice = 0; choice < 4; choice++) {
        for (uint32_t i = 0; i < subject_count * object_count * ways; i++) {
            const trial trial = {.trigger = trigger,
                                 .lemma = lemma,
                                 .subject = subjects[i / ways % subject_count],
                                 .object = objects[i / ways / subject_count],
                                 .choice = choice,
                                 .hangings = i % ways / 2,
                                 .is_object_first = i % 2 == 0};
            arena_reset(fixture->arena);
            if (answers(fixture, &trial) || answers_as_participle(fixture, trial))
                return true;
        }
    }
    return false;
}

static void every_trigger_answers(void **state)
{
    const fixture *fixture = *state;
    const trigger_table *table = &fixture->what->triggers;
    uint32_t silent = 0;
    for (uint32_t row = 0; row < table->table.rows; row++) {
        if (!can_answer(fixture, &table->triggers[row], lexicon_cell(&table->table, row, 0))) {
            const slice lemma = lexicon_cell(&table->table, row, 0);
            print_error("lexicon/what/trigger.lex:%u: \"%.*s\" answers nowhere\n",
                        lexicon_line(&table->table, row), (int)lemma.length, lemma.data);
            silent++;
        }
    }
    assert_int_equal(silent, 0);
}

// ---- light verbs ----

// "The soldiers staged a raid", "the raid went ahead", "the town came under fire".
static void grow_light(tree *tree, const light_verb *light, slice lemma, uint32_t hanging)
{
    const slice raid = SLICE("raid");
    const bool is_subject = light->event == FRAME_SUBJECT;
    add(tree, is_subject ? raid : SLICE("soldier"), "NN", "nsubj", ROOT);
    tree->trigger = tree->count;
    add(tree, lemma, "VBD", "root", 0);
    if (light->with.length > 0 && hanging == AS_PARTICLE)
        add(tree, light->with, "RB", "compound:prt", ROOT);
    else if (light->with.length > 0)
        add(tree, light->with, "NN", hanging == AS_NOUN ? "obj" : "obl", ROOT);
    if (light->event == FRAME_PREPOSITION)
        add(tree, light->preposition, "IN", "case", NEXT);
    if (!is_subject)
        add(tree, raid, "NN", light->event == FRAME_OBJECT ? "obj" : "obl", ROOT);
}

static bool carries(const fixture *fixture, const light_verb *light, slice lemma)
{
    for (uint32_t hanging = 0; hanging < HANGINGS; hanging++) {
        if (slice_find(lemma, SLICE(" ")) != SIZE_MAX ||
            slice_find(light->with, SLICE(" ")) != SIZE_MAX)
            break; // no word is two
        arena_reset(fixture->arena);
        tree tree = {.count = 0};
        grow_light(&tree, light, lemma, hanging);
        const syntax_layer *syntax = plant(fixture->arena, &tree);
        const what_input input = {.syntax = syntax};
        what_layer layer = {.count = 0};
        what_context context;
        assert_true(context_open(&context, fixture->what, &input, &layer, fixture->arena));
        const uint32_t raid = light->event == FRAME_SUBJECT ? 0 : tree.count - 1;
        if (carrier_of_noun(&context, raid).light == light)
            return true;
    }
    return false;
}

static void every_light_verb_carries_a_raid(void **state)
{
    const fixture *fixture = *state;
    const lexicon_table *table = &fixture->what->light;
    uint32_t silent = 0;
    for (uint32_t row = 0; row < table->rows; row++) {
        const slice lemma = lexicon_cell(table, row, 0);
        if (!carries(fixture, &fixture->what->light_verbs[row], lemma)) {
            print_error("lexicon/what/light.lex:%u: \"%.*s\" carries nothing\n",
                        lexicon_line(table, row), (int)lemma.length, lemma.data);
            silent++;
        }
    }
    assert_int_equal(silent, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_trigger_answers),
        cmocka_unit_test(every_light_verb_carries_a_raid),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
