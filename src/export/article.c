// What is written of articles: brat's text and annotations side by side, and trees as CoNLL-U.
#include "export/export_internal.h"

static bool begin_file(exporting *run, slice id, const char *ending)
{
    const slice name = arena_format(run->arena, "%.*s%s%c", (int)id.length, id.data, ending, '\0');
    if (name.data == NULL || !export_flush(run, true))
        return false; // want of memory is told by the arena or the buffer
    run->has_failed = !run->options->begin_file(run->request->context, name.data);
    return !run->has_failed;
}

// ---- brat ------------------------------------------------------------------------------------

typedef struct marking {
    exporting *run;
    const ledger_article_row *article;
    uint32_t terms, attributes;
} marking;

// brat's types take letters, digits and dashes: "killed.subset" -> "killed-subset".
static void add_type(buffer *out, slice slot)
{
    for (size_t i = 0; i < slot.length; i++)
        buffer_add_byte(out, slot.data[i] == '.' ? '-' : slot.data[i]);
}

// A span may not hold a line break: its lines are fragments.
static void add_fragments(buffer *out, const ledger_told_row *told)
{
    uint32_t at = told->start, start = told->start;
    bool is_first = true;
    const slice words = told->claim.words;
    for (size_t byte = 0; byte <= words.length;) {
        const bool ends = byte == words.length;
        if (ends || words.data[byte] == '\n' || words.data[byte] == '\r') {
            if (at > start) {
                buffer_add_format(out, "%s%u %u", is_first ? "" : ";", start, at);
                is_first = false;
            }
            start = at + 1;
        }
        if (ends)
            return;
        (void)utf8_decode(words, &byte);
        at++;
    }
}

static void add_attribute(marking *marking, const char *name, slice value)
{
    buffer_add_format(&marking->run->out, "A%u\t%s T%u %.*s\n", ++marking->attributes, name,
                      marking->terms, (int)value.length, value.data);
}

static bool each_told(const ledger_told_row *told, void *context)
{
    marking *marking = context;
    exporting *run = marking->run;
    buffer *out = &run->out;
    if (told->end <= told->start)
        return true;
    buffer_add_format(out, "T%u\t", ++marking->terms);
    add_type(out, told->claim.slot);
    buffer_add_byte(out, ' ');
    add_fragments(out, told);
    buffer_add_byte(out, '\t');
    export_add_clean(out, told->claim.words);
    buffer_add_byte(out, '\n');
    add_attribute(marking, "Stance", told->claim.stance);
    add_attribute(marking, "Certainty", told->claim.certainty);
    buffer_add_format(out, "#%u\tAnnotatorNotes T%u\t", marking->terms, marking->terms);
    export_add_clean(out, export_claim_text(run, told));
    buffer_add_byte(out, '\n');
    return !out->failed;
}

static void add_pair(exporting *run, const ledger_article_row *row)
{
    marking marking = {.run = run, .article = row};
    const slice id = arena_copy(run->arena, row->sha256);
    if (arena_failed(run->arena)) {
        run->status = error_set(run->error, DATELINE_NO_MEMORY, 0, 0, "no memory for a name");
        return;
    }
    if (!begin_file(run, id, ".txt"))
        return;
    buffer_add(&run->out, row->text);
    if (!begin_file(run, id, ".ann"))
        return;
    run->status =
        ledger_select_claims_of_article(run->ledger, row->id, each_told, &marking, run->error);
    run->counts.written++;
}

static void add_values(exporting *run, const char *name, int count, const char *(*name_of)(int))
{
    buffer_add_format(&run->out, "%s\tArg:<ENTITY>, Value:", name);
    for (int i = 0; i < count; i++)
        buffer_add_format(&run->out, "%s%s", i > 0 ? "|" : "", name_of(i));
    buffer_add_byte(&run->out, '\n');
}

static const char *stance_name(int stance)
{
    return sayswho_stance_name((sayswho_stance)stance);
}

static const char *certainty_name(int certainty)
{
    return sayswho_certainty_name((sayswho_certainty)certainty);
}

// What brat is to know of types, beside the texts.
static void begin_folder(exporting *run)
{
    if (run->options->begin_file == NULL) {
        run->status = error_set(run->error, DATELINE_USAGE, 0, 0, "brat wants a folder: -o FOLDER");
        return;
    }
    if (!begin_file(run, SLICE("annotation"), ".conf"))
        return;
    buffer_add(&run->out, SLICE("[entities]\n"));
    for (int slot = 0; slot < SLOT_COUNT; slot++) {
        add_type(&run->out, slice_from_string(article_slot_name((article_slot)slot)));
        buffer_add_byte(&run->out, '\n');
    }
    buffer_add(&run->out, SLICE("[relations]\n[events]\n[attributes]\n"));
    add_values(run, "Stance", STANCE_COUNT, stance_name);
    add_values(run, "Certainty", CERTAINTY_NEGATED + 1, certainty_name);
}

const export_style export_style_brat = {.begin = begin_folder, .article = add_pair};

// ---- CoNLL-U ---------------------------------------------------------------------------------

static void begin_trees(exporting *run)
{
    if (run->request->parse == NULL)
        run->status =
            error_set(run->error, DATELINE_USAGE, 0, 0, "conllu wants an engine that reads");
}

// Each sentence gets the id that treebanks want: of the article, and its number.
static void add_trees(exporting *run, const ledger_article_row *row)
{
    buffer trees;
    uint32_t sentence = 0;
    buffer_init(&trees, (size_t)256 << 20);
    run->status = run->request->parse(run->request->parser, &trees, row, run->error);
    slice rest = buffer_slice(&trees);
    buffer_add_format(&run->out, "# newdoc id = %.*s\n", (int)row->sha256.length,
                      row->sha256.length == 0 ? "" : row->sha256.data);
    while (run->status == DATELINE_OK && rest.length > 0) {
        const slice line = slice_cut(&rest, '\n');
        if (slice_starts_with(line, SLICE("# text = ")))
            buffer_add_format(&run->out, "# sent_id = %.*s-%u\n", (int)row->sha256.length,
                              row->sha256.length == 0 ? "" : row->sha256.data, ++sentence);
        buffer_add(&run->out, line);
        buffer_add_byte(&run->out, '\n');
    }
    buffer_inherit(&run->out, &trees);
    run->counts.written++;
    buffer_clear(&trees);
}

const export_style export_style_conllu = {.begin = begin_trees, .article = add_trees};
