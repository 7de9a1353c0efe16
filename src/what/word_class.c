#include "what/word_class.h"

#include "base/memory.h"

word_classes word_class_named(word_class_table *table, slice name)
{
    for (uint32_t i = 0; i < table->count; i++) {
        if (slice_equal(table->names[i], name)) {
            return (word_classes)1 << i;
        }
    }
    if (table->count == WORD_CLASS_LIMIT) {
        return 0;
    }
    table->names[table->count] = name;
    return (word_classes)1 << table->count++;
}

static void name_known_classes(word_class_table *table)
{
    table->human = word_class_named(table, SLICE("human"));
    table->weapon = word_class_named(table, SLICE("weapon"));
    table->event = word_class_named(table, SLICE("event"));
    table->generic = word_class_named(table, SLICE("generic"));
    table->populace = word_class_named(table, SLICE("populace"));
    table->facility = word_class_named(table, SLICE("facility"));
    table->place = word_class_named(table, SLICE("place"));
    table->occasion = word_class_named(table, SLICE("occasion"));
    table->perpetrator = word_class_named(table, SLICE("perpetrator"));
    table->eventive = word_class_named(table, SLICE("eventive"));
    table->pronoun = word_class_named(table, SLICE("pronoun"));
    table->instrumental = word_class_named(table, SLICE("instrumental"));
    table->reflexive = word_class_named(table, SLICE("reflexive"));
    table->own = word_class_named(table, SLICE("own"));
    table->victim = word_class_named(table, SLICE("victim"));
    table->epithet = word_class_named(table, SLICE("epithet"));
    table->occupant = word_class_named(table, SLICE("occupant"));
    table->group = word_class_named(table, SLICE("group"));
    table->preparing = word_class_named(table, SLICE("preparing"));
    table->getting = word_class_named(table, SLICE("getting"));
    table->tally = word_class_named(table, SLICE("tally"));
    table->boundary = word_class_named(table, SLICE("boundary"));
    table->number = word_class_named(table, SLICE("number"));
    table->captives = word_class_named(table, SLICE("captives"));
    table->prisoners = word_class_named(table, SLICE("prisoners"));
    table->vehicle = word_class_named(table, SLICE("vehicle"));
    table->animal = word_class_named(table, SLICE("animal"));
    table->insurgent = word_class_named(table, SLICE("insurgent"));
    table->abstract = word_class_named(table, SLICE("abstract"));
    table->care = word_class_named(table, SLICE("care"));
    table->single = word_class_named(table, SLICE("single"));
    table->cause = word_class_named(table, SLICE("cause"));
    table->statement = word_class_named(table, SLICE("statement"));
    table->data = word_class_named(table, SLICE("data"));
    table->arming = word_class_named(table, SLICE("arming"));
    table->motive = word_class_named(table, SLICE("motive"));
    table->capacity = word_class_named(table, SLICE("capacity"));
    table->engagement = word_class_named(table, SLICE("engagement"));
    table->struck = word_class_named(table, SLICE("struck"));
    table->natural = word_class_named(table, SLICE("natural"));
    table->ailment = word_class_named(table, SLICE("ailment"));
    table->particle = word_class_named(table, SLICE("particle"));
    table->authority = word_class_named(table, SLICE("authority"));
    table->official = word_class_named(table, SLICE("official"));
    table->troops = word_class_named(table, SLICE("troops"));
    table->land = word_class_named(table, SLICE("land"));
    table->span = word_class_named(table, SLICE("span"));
    table->kin = word_class_named(table, SLICE("kin"));
    table->munition = word_class_named(table, SLICE("munition"));
    table->judging = word_class_named(table, SLICE("judging"));
    table->answering = word_class_named(table, SLICE("answering"));
    table->responder = word_class_named(table, SLICE("responder"));
    table->called = word_class_named(table, SLICE("called"));
    table->orbital = word_class_named(table, SLICE("orbital"));
    table->fuel = word_class_named(table, SLICE("fuel"));
    table->explosive = word_class_named(table, SLICE("explosive"));
    table->limb = word_class_named(table, SLICE("limb"));
    table->flank = word_class_named(table, SLICE("flank"));
    table->margin = word_class_named(table, SLICE("margin"));
}

static bool read_mask(word_class_table *table, uint32_t row)
{
    slice rest = lexicon_cell(&table->table, row, 1);
    while (rest.length > 0) {
        slice name = slice_cut(&rest, ' ');
        word_classes bit = name.length > 0 ? word_class_named(table, name) : 0;
        if (name.length > 0 && bit == 0) {
            return false;
        }
        table->mask[row] |= bit;
    }
    return true;
}

dateline_status word_class_open(word_class_table *out, const lexicon *lexicon,
                                dateline_error *error)
{
    *out = (word_class_table){.count = 0};
    dateline_status status = lexicon_find_table(&out->table, lexicon, "what/class", 2, error);
    if (status != DATELINE_OK) {
        return status;
    }
    out->mask = memory_allocate_zeroed(out->table.rows + 1, sizeof *out->mask);
    if (out->mask == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for word classes");
    }
    name_known_classes(out);
    for (uint32_t row = 0; row < out->table.rows; row++) {
        if (!read_mask(out, row)) {
            return error_set(error, DATELINE_CORRUPT, 0, 0,
                             "lexicon/what/class.lex: more than %d classes", WORD_CLASS_LIMIT);
        }
    }
    return DATELINE_OK;
}

void word_class_close(word_class_table *table)
{
    memory_release(table->mask);
    table->mask = NULL;
}

word_classes word_class_of(const word_class_table *table, slice lemma)
{
    uint32_t count = 0;
    uint32_t row = lexicon_find(&table->table, lemma, &count);
    word_classes mask = 0;
    for (uint32_t i = 0; i < count; i++) {
        mask |= table->mask[row + i];
    }
    return mask;
}
