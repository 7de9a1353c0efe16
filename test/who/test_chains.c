// Every case of chain.case: a text and the entities that must come out of it.
#include "who/reading.h"

static slice read_file(const char *path)
{
    static char bytes[1 << 16];
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    size_t length = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    assert_true(length > 0 && length < sizeof bytes);
    return slice_of(bytes, length);
}

// The entity as a line of the case file.
static slice describe(const reading *reading, const who_entity *entity)
{
    arena *arena = reading->arena;
    slice line =
        arena_format(arena, "%.*s [%s%s%.*s] =", (int)entity->name.length, entity->name.data,
                     who_kind_name(entity->kind), entity->code.length > 0 ? " " : "",
                     (int)entity->code.length, entity->code.length > 0 ? entity->code.data : "");
    for (uint32_t i = 0; i < entity->mention_count; i++) {
        slice text =
            slice_at(reading->document.text.data, reading->who.mentions[entity->mentions[i]].at);
        line = arena_format(arena, "%.*s%s %.*s", (int)line.length, line.data, i > 0 ? ";" : "",
                            (int)text.length, text.data);
    }
    return line;
}

// How many entities of the text read last are this line?
static uint32_t count_described(const reading *reading, slice line)
{
    uint32_t count = 0;
    for (uint32_t e = 0; e < reading->who.entity_count; e++) {
        count += slice_equal(describe(reading, &reading->who.entities[e]), line);
    }
    return count;
}

static void print_all(const reading *reading, slice text, slice missing)
{
    print_error("%.*s\n  lacks  %.*s\n", (int)text.length, text.data, (int)missing.length,
                missing.data);
    for (uint32_t e = 0; e < reading->who.entity_count; e++) {
        slice line = describe(reading, &reading->who.entities[e]);
        print_error("  has    %.*s\n", (int)line.length, line.data);
    }
}

// Reads one case; returns how many of its lines failed. *rest moves behind it.
static uint32_t check_case(reading *reading, slice text, slice *rest)
{
    uint32_t failed = 0;
    reading_read(reading, text);
    while (rest->data != NULL) {
        slice line = slice_cut(rest, '\n');
        if (line.length == 0) {
            break;
        }
        if (count_described(reading, line) == 0) {
            print_all(reading, text, line);
            failed++;
        }
    }
    return failed;
}

static void gathers_the_mentions_of_every_case(void **state)
{
    slice rest = read_file(DATELINE_TEST_FOLDER "/chain.case");
    uint32_t failed = 0, cases = 0;
    while (rest.data != NULL) {
        slice line = slice_cut(&rest, '\n');
        if (line.length > 0 && line.data[0] != '#') {
            failed += check_case(*state, line, &rest);
            cases++;
        }
    }
    assert_true(cases > 15);
    assert_int_equal(failed, 0);
}

// ---- what holds of any text ----

static void assert_is_sound(const reading *reading)
{
    const who_layer *who = &reading->who;
    uint32_t listed = 0;
    for (uint32_t m = 0; m < who->mention_count; m++) {
        const who_mention *own = &who->mentions[m];
        assert_true(own->first <= own->head && own->head < own->end);
        assert_true(own->entity < who->entity_count);
        for (uint32_t other = m + 1; other < who->mention_count; other++) {
            const who_mention *next = &who->mentions[other];
            if (next->first >= own->end) {
                break;
            }
            assert_true(next->first >= own->first && next->end <= own->end);
        }
    }
    for (uint32_t e = 0; e < who->entity_count; e++) {
        assert_true(who->entities[e].name.length > 0);
        for (uint32_t i = 0; i < who->entities[e].mention_count; i++) {
            assert_int_equal(who->mentions[who->entities[e].mentions[i]].entity, e);
            listed++;
        }
    }
    assert_int_equal(listed, who->mention_count);
}

static void nests_mentions_and_never_crosses_them(void **state)
{
    reading_read(*state,
                 SLICE("The Bank of Tavolara governor Elio Sanna, the son of the island's former "
                       "mayor, said its gold (about 3 tons) and that of the Order of St. Brin was "
                       "safe. \"We, who keep it, know,\" the governor's deputy, Ada Loi, added."));
    assert_is_sound(*state);
}

static void reads_a_long_list_of_names(void **state)
{
    static char text[200000];
    size_t used = 0;
    for (int i = 0; i < 4000; i++) {
        used += (size_t)snprintf(text + used, sizeof text - used, "%s Karim Adeyemi%d, the chief",
                                 i == 0 ? "Among them were" : ",", i);
    }
    reading_read(*state, slice_of(text, used));
    assert_is_sound(*state);
}

static void reads_texts_without_sense(void **state)
{
    static const char *const TEXTS[] = {
        "",
        "(",
        "( ) ( ) the the the of of",
        "\"\"\"\"'' he he he",
        "FSB (FSB (FSB (",
        "van der van der",
        "the government the government the",
        "-- -- \xe2\x80\x9d \xe2\x80\x9c I",
    };
    for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS; i++) {
        reading_read(*state, slice_from_string(TEXTS[i]));
        assert_is_sound(*state);
    }
}

static void finds_the_mention_of_a_title(void **state)
{
    reading *reading = *state;
    reading_read(reading, SLICE("Rebel commander Tran Minh said so."));
    const who_layer *who = &reading->who;
    for (uint32_t token = 0; token < 4; token++) {
        uint32_t entity = who_entity_at(who, token);
        assert_int_not_equal(entity, ENTITY_NONE);
        assert_slice(who->entities[entity].name, "Tran Minh");
    }
    assert_int_equal(who_entity_at(who, 4), ENTITY_NONE);
    assert_int_equal(who_entity_at(who, 400), ENTITY_NONE);
}

// What the person is called right before the first name of the text.
static void assert_called(reading *reading, slice text, const char *called)
{
    reading_read(reading, text);
    const who_layer *who = &reading->who;
    const who_mention *name = NULL;
    for (uint32_t i = 0; i < who->mention_count && name == NULL; i++) {
        if (who->mentions[i].form == WHO_NAME && who->mentions[i].kind == WHO_PERSON) {
            name = &who->mentions[i];
        }
    }
    assert_non_null(name);
    const span at = text_tokens_span(&reading->document, name->title, name->first);
    assert_slice(name->title == name->first ? SLICE("") : slice_at(text.data, at), called);
}

static void knows_what_a_person_is_called_before_the_name(void **state)
{
    assert_called(*state, SLICE("Police arrested rebel commander Tran Minh."), "rebel commander");
    assert_called(*state, SLICE("They mourned the murder of Senator Elio Sanna."), "Senator");
    assert_called(*state, SLICE("THEY MOURNED THE MURDER OF SENATOR ELIO SANNA."), "SENATOR");
    assert_called(*state, SLICE("Police arrested Tran Minh."), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gathers_the_mentions_of_every_case),
        cmocka_unit_test(nests_mentions_and_never_crosses_them),
        cmocka_unit_test(reads_a_long_list_of_names),
        cmocka_unit_test(reads_texts_without_sense),
        cmocka_unit_test(finds_the_mention_of_a_title),
        cmocka_unit_test(knows_what_a_person_is_called_before_the_name),
    };
    return cmocka_run_group_tests(tests, reading_open, reading_close);
}
