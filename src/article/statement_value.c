// How a statement is told: its subject spelled out before the words of its predicate.
#include "article/article_internal.h"
#include "article/statement.h"

// The phrase of a subject, with the mark that closes what is quoted in it. Of "a woman who was with
// him", where that she was with him is the statement, it is the woman alone.
static slice phrase_of_subject(const article *article, uint32_t predicate, uint32_t subject)
{
    const span whole = article_phrase_span(article, subject, true);
    const uint32_t told = article->document.tokens[predicate].at.start;
    const bool has_modifiers = told < whole.start || told >= whole.end;
    const slice words = article_phrase_value(article, subject, has_modifiers);
    const span at = article_phrase_span(article, subject, has_modifiers);
    const uint32_t end = text_token_at(&article->document, at.end);
    if (end >= article->document.token_count ||
        !statement_closes_inside(article, text_token_at(&article->document, at.start), end))
        return words;
    const slice mark = article->document.tokens[end].form;
    return arena_format(article->arena, "%.*s%.*s", (int)words.length, words.data, (int)mark.length,
                        mark.data);
}

// "I am heartbroken": no verb of hers would suit her name, and who says it stands beside it.
static bool is_of_speech(const article *article, const article_readers *readers, uint32_t subject)
{
    uint32_t count = 0;
    const uint32_t row =
        lexicon_find(&readers->personal, article->document.tokens[subject].lower, &count);
    return count > 0 && !slice_equal(lexicon_cell(&readers->personal, row, 1), SLICE("3"));
}

// "It was policy to leave phones at home": "it" stands for the clause that follows.
static bool is_anticipatory(const article *article, uint32_t predicate, uint32_t subject)
{
    const syntax_layer *syntax = &article->syntax;
    if (!slice_equal(article->document.tokens[subject].lower, SLICE("it")) ||
        syntax_child(syntax, predicate, REL_COP) == TOKEN_NONE)
        return false;
    for (uint32_t child = syntax->words[predicate].first_child; child != TOKEN_NONE;
         child = syntax->words[child].next_sibling) {
        const uint8_t relation = syntax->words[child].relation;
        const bool is_clause = relation == REL_CSUBJ || relation == REL_CCOMP ||
                               relation == REL_XCOMP || relation == REL_ADVCL;
        if (is_clause && child > predicate)
            return true;
    }
    return false;
}

static slice subject_value(const article *article, const article_readers *readers,
                           uint32_t predicate, uint32_t subject)
{
    if (is_of_speech(article, readers, subject) || is_anticipatory(article, predicate, subject))
        return article->document.tokens[subject].form;
    const bool is_pronoun = article_is_pronoun(article, subject);
    const uint32_t entity = who_entity_at(&article->who, subject);
    if (entity != ENTITY_NONE && (is_pronoun || article->who.entities[entity].kind == WHO_PERSON) &&
        (article->who.entities[entity].is_named || is_pronoun))
        return article->who.entities[entity].name;
    return phrase_of_subject(article, predicate, subject);
}

// "'s back", "’ve seen it": written onto what stands before.
static bool is_written_on(const text_token *first)
{
    static const char *const marks[] = {"'", "’"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        const slice mark = slice_from_string(marks[i]);
        if (first->form.length > mark.length &&
            slice_equal(slice_of(first->form.data, mark.length), mark))
            return true;
    }
    return false;
}

// "[The band, known] to be active": what stands behind "to be"; the words when they begin
// otherwise.
static slice behind_to_be(slice words)
{
    const slice infinitive = SLICE("to be ");
    const bool begins = words.length > infinitive.length &&
                        slice_equal(slice_of(words.data, infinitive.length), infinitive);
    return begins
               ? slice_of(words.data + infinitive.length - 1, words.length - infinitive.length + 1)
               : words;
}

bool statement_describe(const article *article, const article_readers *readers,
                        article_statement *statement)
{
    const uint32_t subject = statement_subject(article, statement->token);
    uint32_t first = 0;
    uint32_t end = 0;
    if (!statement_words(article, readers, statement->token, subject, &first, &end))
        return false;
    statement->subject = subject;
    statement->at = text_tokens_span(&article->document, first, end);
    const slice words =
        statement_whole_quotation(article, slice_at(article->document.text.data, statement->at));
    // "There had been an attack": the words have it.
    const bool is_inside = subject == TOKEN_NONE || (subject >= first && subject < end);
    const slice who =
        is_inside ? SLICE_NONE : subject_value(article, readers, statement->token, subject);
    const slice finite = behind_to_be(words);
    if (who.length > 0 && finite.length < words.length) {
        statement->value =
            arena_format(article->arena, "%.*s %s%.*s", (int)who.length, who.data,
                         article->syntax.words[subject].xpos == XPOS_NNS ? "are" : "is",
                         (int)finite.length, finite.data);
        return true;
    }
    const char *between = is_written_on(&article->document.tokens[first]) ? "" : " ";
    statement->value = who.length == 0
                           ? words
                           : arena_format(article->arena, "%.*s%s%.*s", (int)who.length, who.data,
                                          between, (int)words.length, words.data);
    return true;
}
