#include "when/pattern.h"

#include "base/memory.h"

#define DEPTH_LIMIT 24 // of brackets and parts within parts

typedef struct compiler {
    rule_set *set;
    words *words;
    const pattern_parts *parts;
    slice text;
    size_t at;
    int depth;
    const char *fault;
    slice where;
} compiler;

static bool fail(compiler *compiler, const char *fault, slice where)
{
    if (compiler->fault == NULL) {
        compiler->fault = fault;
        compiler->where = where;
    }
    return false;
}

static bool emit(compiler *compiler, rule_operation operation, uint8_t field, uint32_t argument)
{
    rule_set *set = compiler->set;
    if (set->length == set->capacity) {
        uint32_t wanted = set->capacity == 0 ? 1024 : set->capacity * 2;
        instruction *grown = memory_resize(set->program, wanted * sizeof *grown);
        if (grown == NULL) {
            return false; // no fault of the pattern
        }
        set->program = grown;
        set->capacity = wanted;
    }
    set->program[set->length++] = (instruction){(uint8_t)operation, field, argument};
    return true;
}

// Opens a gap of one instruction at `at`; jumps that point behind it move along.
static bool insert_split(compiler *compiler, uint32_t at, uint32_t *skip)
{
    if (!emit(compiler, DO_SPLIT, FIELD_COUNT_OF_FIELDS, 0)) {
        return false;
    }
    instruction *program = compiler->set->program;
    memmove(program + at + 1, program + at, (compiler->set->length - 1 - at) * sizeof *program);
    program[at] = (instruction){DO_SPLIT, FIELD_COUNT_OF_FIELDS, 0};
    for (uint32_t i = at + 1; i < compiler->set->length; i++) {
        bool jumps = program[i].operation == DO_SPLIT || program[i].operation == DO_JUMP;
        if (jumps && program[i].argument >= at) {
            program[i].argument++;
        }
    }
    *skip = at;
    return true;
}

static bool at_end(compiler *compiler)
{
    while (compiler->at < compiler->text.length && compiler->text.data[compiler->at] == ' ') {
        compiler->at++;
    }
    return compiler->at == compiler->text.length;
}

static char look(const compiler *compiler)
{
    return compiler->at < compiler->text.length ? compiler->text.data[compiler->at] : '\0';
}

// The name between the bracket at the cursor and `close`; moves behind it.
static bool read_name(compiler *compiler, char close, slice *name)
{
    const char *start = compiler->text.data + compiler->at + 1;
    size_t left = compiler->text.length - compiler->at - 1;
    const char *end = memchr(start, close, left);
    if (end == NULL) {
        return fail(compiler, "an open bracket", compiler->text);
    }
    *name = slice_of(start, (size_t)(end - start));
    compiler->at += name->length + 2;
    return true;
}

static bool compile_class(compiler *compiler)
{
    slice field_name;
    if (!read_name(compiler, '>', &field_name)) {
        return false;
    }
    slice whole = field_name;
    slice name = slice_cut(&field_name, ':');
    if (field_name.length == 0) {
        field_name = name;
    }
    frame_field field = frame_field_named(field_name);
    if (memchr(whole.data, ':', whole.length) != NULL && field == FIELD_COUNT_OF_FIELDS) {
        return fail(compiler, "no such field", field_name);
    }
    number_shape shape = number_shape_named(name);
    if (shape != NUMBER_SHAPES) {
        return emit(compiler, DO_NUMBER, (uint8_t)field, (uint32_t)shape);
    }
    uint8_t class_id = words_class(compiler->words, name);
    if (class_id == CLASS_NONE) {
        return fail(compiler, "no such class", name);
    }
    return emit(compiler, DO_CLASS, (uint8_t)field, class_id);
}

static bool compile_choice(compiler *compiler);

// What ends a choice but the end of its text is a bracket that was never opened.
static bool ends_here(compiler *compiler)
{
    return at_end(compiler) || fail(compiler, "a bracket too many", compiler->text);
}

static bool compile_part(compiler *compiler)
{
    slice name;
    if (!read_name(compiler, '}', &name)) {
        return false;
    }
    for (uint32_t i = 0; i < compiler->parts->count; i++) {
        if (slice_equal(compiler->parts->items[i].name, name)) {
            slice text = compiler->text;
            size_t at = compiler->at;
            compiler->text = compiler->parts->items[i].text;
            compiler->at = 0;
            bool is_good = compile_choice(compiler) && ends_here(compiler);
            compiler->text = text;
            compiler->at = at;
            return is_good;
        }
    }
    return fail(compiler, "no such part", name);
}

static bool compile_bracket(compiler *compiler)
{
    compiler->at++;
    if (!compile_choice(compiler)) {
        return false;
    }
    if (look(compiler) != ')') {
        return fail(compiler, "an open bracket", compiler->text);
    }
    compiler->at++;
    return true;
}

// A plain word: up to a blank or an operator; several atoms ("o'clock") must be glued.
static bool compile_word(compiler *compiler)
{
    size_t start = compiler->at;
    while (compiler->at < compiler->text.length &&
           strchr(" ()|?<>{}~", compiler->text.data[compiler->at]) == NULL) {
        compiler->at++;
    }
    slice word = slice_of(compiler->text.data + start, compiler->at - start);
    if (word.length == 0) {
        return fail(compiler, "a word is missing", compiler->text);
    }
    size_t at = 0;
    bool is_first = true;
    for (;;) {
        atom_bytes bytes = atom_next(word, &at);
        if (bytes.text.length == 0) {
            return true;
        }
        if (bytes.kind == ATOM_DIGITS) {
            return fail(compiler, "digits in a pattern", word);
        }
        uint16_t symbol = words_intern(compiler->words, bytes.text);
        if (symbol == SYMBOL_NONE) {
            return fail(compiler, "a word that is too long", word);
        }
        if (!(is_first || emit(compiler, DO_GLUE, FIELD_COUNT_OF_FIELDS, 0)) ||
            !emit(compiler, DO_SYMBOL, FIELD_COUNT_OF_FIELDS, symbol)) {
            return false;
        }
        is_first = false;
    }
}

static bool compile_item(compiler *compiler)
{
    switch (look(compiler)) {
    case '<':
        return compile_class(compiler);
    case '{':
        return compile_part(compiler);
    case '(':
        return compile_bracket(compiler);
    case '~':
        compiler->at++;
        return emit(compiler, DO_GLUE, FIELD_COUNT_OF_FIELDS, 0);
    default:
        return compile_word(compiler);
    }
}

static bool compile_sequence(compiler *compiler)
{
    while (!at_end(compiler) && look(compiler) != ')' && look(compiler) != '|') {
        uint32_t start = compiler->set->length;
        if (!compile_item(compiler)) {
            return false;
        }
        if (look(compiler) == '?') {
            uint32_t split;
            compiler->at++;
            if (!insert_split(compiler, start, &split)) {
                return false;
            }
            compiler->set->program[split].argument = compiler->set->length;
        }
    }
    return true;
}

// one | other | third: SPLIT one JUMP end, SPLIT other JUMP end, third. The jumps that wait for the
// end are chained through their arguments.
static bool compile_choice(compiler *compiler)
{
    if (++compiler->depth > DEPTH_LIMIT) {
        return fail(compiler, "too deep", compiler->text);
    }
    uint32_t jumps = INSTRUCTION_NONE;
    for (;;) {
        uint32_t start = compiler->set->length;
        if (!compile_sequence(compiler)) {
            return false;
        }
        if (at_end(compiler) || look(compiler) != '|') {
            break;
        }
        compiler->at++;
        uint32_t split;
        if (!insert_split(compiler, start, &split) ||
            !emit(compiler, DO_JUMP, FIELD_COUNT_OF_FIELDS, jumps)) {
            return false;
        }
        jumps = compiler->set->length - 1;
        compiler->set->program[split].argument = compiler->set->length;
    }
    while (jumps != INSTRUCTION_NONE) {
        uint32_t next = compiler->set->program[jumps].argument;
        compiler->set->program[jumps].argument = compiler->set->length;
        jumps = next;
    }
    compiler->depth--;
    return true;
}

bool pattern_compile(rule_set *set, words *words, const pattern_parts *parts, slice text,
                     const char **fault, slice *where)
{
    compiler compiler = {.set = set, .words = words, .parts = parts, .text = text};
    bool is_good = compile_choice(&compiler) && ends_here(&compiler) &&
                   emit(&compiler, DO_MATCH, FIELD_COUNT_OF_FIELDS, 0);
    *fault = compiler.fault;
    *where = compiler.where;
    return is_good;
}
