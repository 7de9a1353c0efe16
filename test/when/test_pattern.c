// Made-up patterns against the plain list of all that they match: rules, with guards on both sides,
// take the longest of the list that stands at a place, the first of those of one length, and put
// its values into their fields.
#include <stdlib.h>

#include "support/cmocka_all.h"
#include "support/random.h"
#include "when/match.h"

#define MOST_PIECES 12
#define MOST_CAPTURES 8
#define MOST_WORDINGS 240
#define TEXT_BYTES 4000
#define ATOMS 14
#define GUARD_REACH 6 // atoms that a guard looks back

typedef enum piece_kind { A_WORD, TWO_DIGITS } piece_kind;

typedef struct piece {
    piece_kind kind;
    const char *word;
    bool is_glued;
    word_needs needs;
    int field; // of digits: where their value goes
} piece;

// One of the texts that a pattern matches.
typedef struct wording {
    piece pieces[MOST_PIECES];
    uint32_t count;
    struct {
        int field;
        int32_t value;
    } captures[MOST_CAPTURES];
    uint32_t capture_count;
} wording;

typedef struct language {
    wording items[MOST_WORDINGS];
    uint32_t count;
} language;

typedef struct maker {
    uint64_t seed;
    char *text;
} maker;

static const char *const plain_words[] = {"noon", "dusk", "dawn", "eve"};

static const struct {
    const char *phrase, *class_name;
    int32_t value;
    word_needs needs;
} phrases[] = {
    {"red", "colour", 1, NEEDS_NOTHING},       {"red fox", "colour", 2, NEEDS_NOTHING},
    {"blue", "colour", 3, NEEDS_UPPER},        {"big", "size", 4, NEEDS_LOWER},
    {"blue", "size", 5, NEEDS_NOTHING},        {"noon", "size", 6, NEEDS_INNER},
    {"big red fox", "size", 7, NEEDS_NOTHING},
};
// The longest of those that begin with one word comes first; so a class is listed by this order.
static const int by_length[] = {1, 0, 2, 6, 3, 4, 5};

static uint32_t below(maker *maker, uint32_t limit)
{
    return random_below(&maker->seed, limit);
}

static void say(maker *maker, const char *text)
{
    const size_t length = strlen(maker->text);
    assert_true(length + strlen(text) + 2 < TEXT_BYTES);
    snprintf(maker->text + length, TEXT_BYTES - length, "%s", text);
}

// All of the one followed by all of the other. False, and nothing changed, when that is too much.
static bool append(language *to, const language *more)
{
    static language product;
    product.count = 0;
    for (uint32_t i = 0; i < to->count; i++)
        for (uint32_t k = 0; k < more->count; k++) {
            const wording *left = &to->items[i];
            const wording *right = &more->items[k];
            if (product.count == MOST_WORDINGS || left->count + right->count > MOST_PIECES ||
                left->capture_count + right->capture_count > MOST_CAPTURES)
                return false;
            wording *both = &product.items[product.count++];
            *both = *left;
            memcpy(both->pieces + left->count, right->pieces, right->count * sizeof(piece));
            memcpy(both->captures + left->capture_count, right->captures,
                   right->capture_count * sizeof right->captures[0]);
            both->count += right->count;
            both->capture_count += right->capture_count;
        }
    *to = product;
    return true;
}

static void only_the_empty(language *out)
{
    out->count = 1;
    out->items[0] = (wording){.count = 0};
}

static void make_word(maker *maker, language *out)
{
    const char *word = plain_words[below(maker, 4)];
    const bool is_glued = below(maker, 5) == 0;
    only_the_empty(out);
    out->items[0].count = 1;
    out->items[0].pieces[0] = (piece){A_WORD, word, is_glued, NEEDS_NOTHING, 0};
    say(maker, is_glued ? "(~ " : "");
    say(maker, word);
    say(maker, is_glued ? ")" : "");
}

static void make_split_word(maker *maker, language *out)
{
    only_the_empty(out);
    out->items[0].count = 3;
    out->items[0].pieces[0] = (piece){.word = "o"};
    out->items[0].pieces[1] = (piece){.word = "'", .is_glued = true};
    out->items[0].pieces[2] = (piece){.word = "eve", .is_glued = true};
    say(maker, "o'eve");
}

static void add_phrase(language *out, int index, int field)
{
    wording *wording = &out->items[out->count++];
    const char *phrase = phrases[index].phrase;
    *wording = (struct wording){.capture_count = field == FIELD_COUNT_OF_FIELDS ? 0 : 1};
    wording->captures[0].field = field;
    wording->captures[0].value = phrases[index].value;
    static const char *const known[] = {"big", "red", "fox", "blue", "noon"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strstr(phrase, known[i]) != NULL)
            wording->pieces[wording->count++] = (piece){.word = known[i]};
    wording->pieces[0].needs = phrases[index].needs;
}

static void make_class(maker *maker, language *out)
{
    static const struct {
        const char *name;
        int field;
    } fields[] = {{"hour", FIELD_HOUR}, {"minute", FIELD_MINUTE}, {"turn", FIELD_TURN}};
    const uint32_t field = below(maker, 4); // 3: none
    const char *name = below(maker, 2) == 0 ? "colour" : "size";
    out->count = 0;
    for (size_t i = 0; i < sizeof by_length / sizeof *by_length; i++)
        if (strcmp(phrases[by_length[i]].class_name, name) == 0)
            add_phrase(out, by_length[i], field < 3 ? fields[field].field : FIELD_COUNT_OF_FIELDS);
    say(maker, "<");
    say(maker, name);
    say(maker, field < 3 ? ":" : "");
    say(maker, field < 3 ? fields[field].name : "");
    say(maker, ">");
}

static void make_digits(maker *maker, language *out)
{
    only_the_empty(out);
    out->items[0].count = 1;
    out->items[0].pieces[0] = (piece){.kind = TWO_DIGITS, .field = FIELD_SECOND};
    say(maker, "<two_digits:second>");
}

static void make_choice(maker *maker, language *out, int depth);

static void make_item(maker *maker, language *out, int depth)
{
    const uint32_t kind = below(maker, depth > 2 ? 7 : 10);
    if (kind < 3) {
        make_word(maker, out);
    } else if (kind == 3) {
        make_split_word(maker, out);
    } else if (kind == 4) {
        make_digits(maker, out);
    } else if (kind < 7) {
        make_class(maker, out);
    } else if (kind == 7) {
        say(maker, "{part}"); // define part ( noon | dusk dawn? )
        out->count = 3;
        out->items[0] = (wording){.pieces = {{.word = "noon"}}, .count = 1};
        out->items[1] = (wording){.pieces = {{.word = "dusk"}, {.word = "dawn"}}, .count = 2};
        out->items[2] = (wording){.pieces = {{.word = "dusk"}}, .count = 1};
    } else {
        say(maker, "(");
        make_choice(maker, out, depth + 1);
        say(maker, ")");
    }
    if (below(maker, 3) == 0 && out->count < MOST_WORDINGS) {
        say(maker, "?");
        out->items[out->count++] = (wording){.count = 0};
    }
}

static void make_sequence(maker *maker, language *out, int depth)
{
    language *item = malloc(sizeof *item);
    const uint32_t items = 1 + below(maker, 3);
    assert_non_null(item);
    only_the_empty(out);
    for (uint32_t i = 0; i < items; i++) {
        const size_t length = strlen(maker->text);
        make_item(maker, item, depth);
        if (!append(out, item)) {
            maker->text[length] = '\0';
            break;
        }
        say(maker, " ");
    }
    free(item);
}

static void make_choice(maker *maker, language *out, int depth)
{
    language *other = malloc(sizeof *other);
    assert_non_null(other);
    make_sequence(maker, out, depth);
    for (uint32_t more = below(maker, 3); more > 0; more--) {
        const size_t length = strlen(maker->text);
        say(maker, "| ");
        make_sequence(maker, other, depth);
        if (out->count + other->count > MOST_WORDINGS) {
            maker->text[length] = '\0';
            break;
        }
        memcpy(out->items + out->count, other->items, other->count * sizeof(wording));
        out->count += other->count;
    }
    free(other);
}

// ---- one rule and its guards ----

typedef struct case_of {
    language match, guards[GUARD_KINDS];
    bool has_guard[GUARD_KINDS];
    char text[TEXT_BYTES];
} case_of;

static void make_rule(case_of *made, maker *maker)
{
    static const char *const names[] = {"unless after noon ", "unless before noon ",
                                        "only after noon ", "only before noon "};
    language *more = malloc(sizeof *more);
    language *line = malloc(sizeof *line);
    assert_true(more != NULL && line != NULL);
    made->text[0] = '\0';
    maker->text = made->text;
    say(maker, "define part noon | dusk dawn?\nrule other\nmatch fox\nyield date\n"
               "rule made\nyield date day=3\n");
    made->match.count = 0;
    for (uint32_t lines = 1 + below(maker, 3); lines > 0; lines--) {
        const size_t length = strlen(made->text);
        say(maker, "match ");
        make_choice(maker, line, 0);
        say(maker, "\n");
        if (made->match.count + line->count > MOST_WORDINGS) {
            made->text[length] = '\0';
            break;
        }
        memcpy(made->match.items + made->match.count, line->items, line->count * sizeof(wording));
        made->match.count += line->count;
    }
    for (int guard = 0; guard < GUARD_KINDS; guard++) {
        made->has_guard[guard] = below(maker, 5) == 0;
        if (!made->has_guard[guard])
            continue;
        say(maker, names[guard]);
        only_the_empty(&made->guards[guard]);
        made->guards[guard].items[0] = (wording){.pieces = {{.word = "noon"}}, .count = 1};
        make_item(maker, more, 3);
        assert_true(append(&made->guards[guard], more));
        say(maker, "\n");
    }
    free(more);
    free(line);
}

static bool meets(const piece *piece, const atom *atom, const words *words)
{
    if (piece->is_glued && !atom->is_glued)
        return false;
    if (piece->kind == TWO_DIGITS)
        return atom->kind == ATOM_DIGITS && atom->length == 2;
    if (atom->symbol == SYMBOL_NONE ||
        atom->symbol != words_find(words, slice_from_string(piece->word)))
        return false;
    return piece->needs == NEEDS_NOTHING ||
           (piece->needs == NEEDS_LOWER
                ? !atom->is_upper
                : atom->is_upper && !(piece->needs == NEEDS_INNER && atom->is_first));
}

static bool stands(const wording *wording, const atom_list *atoms, const words *words, uint32_t at,
                   uint32_t limit)
{
    if (at + wording->count > limit)
        return false;
    for (uint32_t i = 0; i < wording->count; i++)
        if (!meets(&wording->pieces[i], &atoms->items[at + i], words))
            return false;
    return true;
}

static const wording *longest(const language *language, const atom_list *atoms, const words *words,
                              uint32_t at, uint32_t limit)
{
    const wording *best = NULL;
    for (uint32_t i = 0; i < language->count; i++)
        if (stands(&language->items[i], atoms, words, at, limit) &&
            (best == NULL || language->items[i].count > best->count))
            best = &language->items[i];
    return best;
}

static bool stands_before(const language *language, const atom_list *atoms, const words *words,
                          uint32_t at)
{
    for (uint32_t i = 0; i < language->count; i++) {
        const uint32_t length = language->items[i].count;
        if (length <= at && length <= GUARD_REACH &&
            stands(&language->items[i], atoms, words, at - length, at))
            return true;
    }
    return false;
}

static bool passes(const case_of *made, const atom_list *atoms, const words *words, uint32_t at,
                   uint32_t end, uint32_t limit)
{
    for (int guard = 0; guard < GUARD_KINDS; guard++) {
        if (!made->has_guard[guard])
            continue;
        const bool is_left = guard == UNLESS_AFTER || guard == ONLY_AFTER;
        const bool is_there = is_left
                                  ? stands_before(&made->guards[guard], atoms, words, at)
                                  : longest(&made->guards[guard], atoms, words, end, limit) != NULL;
        if (is_there == (guard == UNLESS_AFTER || guard == UNLESS_BEFORE))
            return false;
    }
    return true;
}

static void fill(frame *frame, const wording *wording, const atom_list *atoms, uint32_t at)
{
    frame_clear(frame);
    frame->fields[FIELD_KIND] = FRAME_DATE;
    frame->fields[FIELD_DAY] = 3;
    for (uint32_t i = 0; i < wording->capture_count; i++)
        frame->fields[wording->captures[i].field] = wording->captures[i].value;
    for (uint32_t i = 0; i < wording->count; i++)
        if (wording->pieces[i].kind == TWO_DIGITS)
            frame->fields[FIELD_SECOND] = (int32_t)atoms->items[at + i].number;
}

// ---- texts ----

static void make_atoms(atom_list *atoms, maker *maker, const words *words)
{
    static const char *const known[] = {"noon", "dusk", "dawn", "eve", "red", "fox",
                                        "blue", "big",  "o",    "'",   "goat"};
    atoms->count = 4 + below(maker, ATOMS - 4);
    for (uint32_t i = 0; i < atoms->count; i++) {
        const bool is_digits = below(maker, 7) == 0;
        const char *word = known[below(maker, 11)];
        if (i > 0 && strcmp(word, "'") != 0 && atoms->items[i - 1].mark == '\'')
            word = "eve";
        const uint32_t number = below(maker, 150);
        atoms->items[i] = (atom){
            .kind = is_digits ? ATOM_DIGITS : ATOM_WORD,
            .number = is_digits ? number : NUMBER_NONE,
            .length = (uint8_t)(!is_digits      ? 3
                                : number >= 100 ? 3
                                : number >= 10  ? 2
                                                : 1),
            .symbol = is_digits ? SYMBOL_NONE : words_find(words, slice_from_string(word)),
            .mark = !is_digits && word[0] == '\'' ? '\'' : '\0',
            .is_glued = i > 0 && below(maker, 2) == 0,
            .is_upper = below(maker, 2) == 0,
            .is_first = i == 0 || below(maker, 4) == 0,
        };
    }
}

static bool is_candidate(const matcher *matcher, uint32_t at, uint16_t wanted)
{
    uint32_t count;
    const uint16_t *rules = match_candidates(matcher, at, &count);
    bool is_there = false;
    for (uint32_t i = 0; i < count; i++) {
        assert_true(i == 0 || rules[i] > rules[i - 1]); // each once, in their order
        is_there = is_there || rules[i] == wanted;
    }
    return is_there;
}

static void check_place(const case_of *made, const matcher *matcher, uint32_t at)
{
    const rule *rule = &matcher->set->rules[1];
    const wording *best = longest(&made->match, matcher->atoms, matcher->words, at, matcher->limit);
    const bool is_there =
        best != NULL && best->count > 0 &&
        passes(made, matcher->atoms, matcher->words, at, at + best->count, matcher->limit);
    struct {
        frame frame;
        int32_t behind; // which no field reaches
    } told = {.behind = 0};
    frame wanted;
    frame_clear(&told.frame);
    frame_clear(&wanted);
    if (is_there)
        fill(&wanted, best, matcher->atoms, at);
    const uint32_t end = match_rule(matcher, rule, at, &told.frame);
    if (end != (is_there ? at + best->count : 0) ||
        memcmp(&told.frame, &wanted, sizeof wanted) != 0 || told.behind != 0)
        fail_msg("at %u to %u, wanted %u:\n%s", at, end, is_there ? at + best->count : 0,
                 made->text);
    if (is_there && !is_candidate(matcher, at, 1))
        fail_msg("no candidate:\n%s", made->text);
}

static void check_long(const case_of *made, const rule *rule)
{
    bool is_long = true;
    for (uint32_t i = 0; i < made->match.count; i++)
        is_long = is_long && made->match.items[i].count > 1;
    assert_int_equal(rule->is_long, is_long);
}

static words *make_words(void)
{
    words *words = words_new();
    assert_non_null(words);
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++)
        assert_int_equal(words_add(words, slice_from_string(phrases[i].phrase),
                                   slice_from_string(phrases[i].class_name), phrases[i].value,
                                   phrases[i].needs, NULL),
                         DATELINE_OK);
    return words;
}

static void check_rule(maker *maker)
{
    case_of *made = malloc(sizeof *made);
    rule_set set = {.rules = NULL};
    words *words = make_words();
    number_classes classes;
    dateline_error error = {0};
    atom items[ATOMS];
    atom_list atoms = {items, 0, ATOMS};
    assert_non_null(made);
    make_rule(made, maker);
    if (rule_set_add(&set, words, "when/made", slice_from_string(made->text), &error) !=
        DATELINE_OK)
        fail_msg("%s\n%s", error.message, made->text);
    words_finish(words);
    number_find_classes(&classes, words);
    assert_int_equal(rule_set_index(&set, words, &classes, NULL), DATELINE_OK);
    check_long(made, &set.rules[1]);
    for (int texts = 0; texts < 60; texts++) {
        make_atoms(&atoms, maker, words);
        for (uint32_t at = 0; at < atoms.count; at++) {
            const uint32_t limit = at + 1 + below(maker, atoms.count - at);
            check_place(made, &(matcher){&set, words, &classes, &atoms, atoms.count}, at);
            check_place(made, &(matcher){&set, words, &classes, &atoms, limit}, at);
        }
    }
    rule_set_clear(&set);
    words_free(words);
    free(made);
}

static void rules_match_what_their_patterns_list(void **state)
{
    maker maker = {.seed = 31};
    (void)state;
    for (int rule = 0; rule < 600; rule++)
        check_rule(&maker);
}

TEST_MAIN(cmocka_unit_test(rules_match_what_their_patterns_list))
