// The words of a statement's predicate, and whether they tell anything by themselves.
#include "article/article_internal.h"
#include "article/statement.h"

#define NESTED_MOST 8u        // attributions in one another that are looked at
#define LONGEST_STATEMENT 28u // tokens; what runs on beyond is no proposition of one clause

// Words that stand unbroken before the predicate and belong to it: auxiliaries, "not", "of".
static uint32_t predicate_start(const article *article, uint32_t token, uint32_t subject)
{
    const syntax_word *words = article->syntax.words;
    const uint32_t copula = syntax_child(&article->syntax, token, REL_COP);
    const uint32_t there = syntax_child(&article->syntax, token, REL_EXPL);
    if (there != TOKEN_NONE && there < token) // "there was an attack"
        return there;
    uint32_t first =
        copula != TOKEN_NONE && copula < token && (subject == TOKEN_NONE || subject < copula)
            ? copula
            : token;
    while (first > words[token].left && first - 1 != subject) {
        const uint8_t upos = words[first - 1].upos;
        const bool leads =
            upos == UPOS_AUX || upos == UPOS_PART || upos == UPOS_ADV || upos == UPOS_ADP ||
            upos == UPOS_DET || upos == UPOS_ADJ ||
            (words[first - 1].head == token && upos == UPOS_PROPN &&
             words[first - 1].relation != REL_NSUBJ && words[first - 1].relation != REL_NSUBJ_PASS);
        if (!leads)
            break;
        first--;
    }
    return first;
}

// A dependent that runs on too long ends at a mark inside; without one it is left out.
static uint32_t end_within(const article *article, uint32_t child, uint32_t first, uint32_t end)
{
    const syntax_word *words = article->syntax.words;
    const uint32_t limit = first + LONGEST_STATEMENT;
    if (words[child].end <= limit)
        return words[child].end;
    for (uint32_t token = limit; token > child + 1; token--)
        if (words[token - 1].upos == UPOS_PUNCT)
            return token - 1;
    return end;
}

bool statement_closes_inside(const article *article, uint32_t first, uint32_t mark)
{
    static const char *const pairs[][2] = {{"”", "“"}, {"’", "‘"}, {"\"", "\""}, {")", "("}};
    const slice form = article->document.tokens[mark].form;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        for (uint32_t token = mark;
             slice_equal(form, slice_from_string(pairs[i][0])) && token-- > first;)
            if (slice_equal(article->document.tokens[token].form, slice_from_string(pairs[i][1])))
                return true;
    return false;
}

// How often a mark stands in words.
static uint32_t count_mark(slice words, slice mark)
{
    uint32_t count = 0;
    for (size_t at = 0; at + mark.length <= words.length; at++)
        count += slice_equal(slice_of(words.data + at, mark.length), mark);
    return count;
}

// Straight marks open after a blank or at the beginning, and close elsewhere.
static bool opens_last(slice words)
{
    size_t at = words.length;
    while (at > 0 && words.data[at - 1] != '"')
        at--;
    return at <= 1 || words.data[at - 2] == ' ';
}

slice statement_whole_quotation(const article *article, slice words)
{
    const uint32_t opened = count_mark(words, SLICE("“")), closed = count_mark(words, SLICE("”"));
    const bool is_odd = count_mark(words, SLICE("\"")) % 2 == 1;
    const bool lacks_end = opened != closed ? opened > closed : opens_last(words);
    if (opened == closed && !is_odd)
        return words;
    const char *mark = opened == closed ? "\"" : lacks_end ? "”" : "“";
    return lacks_end ? arena_format(article->arena, "%.*s%s", (int)words.length, words.data, mark)
                     : arena_format(article->arena, "%s%.*s", mark, (int)words.length, words.data);
}

// Where what is said ends and who says it begins: "42 people took part, according to the ministry".
static uint32_t end_before_source(const article *article, uint32_t token, uint32_t end)
{
    uint32_t attribution = article->sayswho.innermost[token];
    for (uint32_t depth = 0; attribution != ATTRIBUTION_NONE && depth < NESTED_MOST; depth++) {
        const sayswho_attribution *said = &article->sayswho.attributions[attribution];
        const span *const pieces[] = {said->cue, said->source};
        const uint8_t counts[] = {said->cue_count, said->source_count};
        for (size_t list = 0; list < 2; list++)
            for (uint8_t i = 0; i < counts[list]; i++) {
                const uint32_t first = text_token_at(&article->document, pieces[list][i].start);
                if (first > token && first < end)
                    end = first;
            }
        attribution = said->parent;
    }
    return end;
}

// "[Had not sent] or received emails", "he [drugged], beat and robbed two girls": the object that
// stands behind all of several verbs. TOKEN_NONE.
static uint32_t object_behind(const article *article, uint32_t token)
{
    const uint32_t object = syntax_child(&article->syntax, token, REL_OBJ);
    return object != TOKEN_NONE && object > token ? object : TOKEN_NONE;
}

// "Had not sent or [received] emails": the words of the first verb tell it, with the object of
// both.
static bool is_told_with_first(const article *article, uint32_t token, uint32_t end)
{
    const syntax_word *word = &article->syntax.words[token];
    if (end > token + 1 || word->relation != REL_CONJ || word->head == TOKEN_NONE ||
        article->syntax.words[word->head].upos != UPOS_VERB)
        return false;
    const uint32_t object = object_behind(article, word->head);
    return object != TOKEN_NONE && object > token;
}

static uint32_t end_with_object(const article *article, uint32_t token, uint32_t first,
                                uint32_t end)
{
    const uint32_t object = end == token + 1 ? object_behind(article, token) : TOKEN_NONE;
    const bool is_near = object != TOKEN_NONE && article->syntax.words[object].end > end &&
                         article->syntax.words[object].end <= first + LONGEST_STATEMENT;
    return is_near ? article->syntax.words[object].end : end;
}

// The predicate's words: from its first auxiliary to the last dependent before another clause
// begins.
static void predicate_tokens(const article *article, uint32_t token, uint32_t subject,
                             uint32_t *first, uint32_t *end)
{
    const syntax_word *words = article->syntax.words;
    *first = predicate_start(article, token, subject);
    *end = token + 1;
    for (uint32_t child = words[token].first_child; child != TOKEN_NONE;
         child = words[child].next_sibling) {
        const uint8_t relation = words[child].relation;
        const bool is_clause = relation == REL_CONJ || relation == REL_PARATAXIS ||
                               (relation == REL_ADVCL && words[child].left > token + 1 &&
                                (words[words[child].left].upos == UPOS_PUNCT ||
                                 words[words[child].left - 1].upos == UPOS_PUNCT));
        if (is_clause && child > token)
            break;
        if (child > token && relation != REL_PUNCT && relation != REL_CC && words[child].end > *end)
            *end = end_within(article, child, *first, *end);
    }
    *end = end_with_object(article, token, *first, *end);
    *end = end_before_source(article, token, *end);
    while (*end > token + 1 && words[*end - 1].upos == UPOS_PUNCT &&
           !statement_closes_inside(article, *first, *end - 1))
        (*end)--;
}

// "Needs" without what, a lone "is" or "had": words that tell nothing by themselves.
static bool is_cut_short(const article *article, uint32_t token, uint32_t first, uint32_t end)
{
    const syntax_word *words = article->syntax.words;
    const bool is_helper = slice_equal(words[token].lemma, SLICE("be")) ||
                           slice_equal(words[token].lemma, SLICE("have"));
    bool is_full = end - first > 1 || !is_helper;
    for (uint32_t child = words[token].first_child; child != TOKEN_NONE && is_full;
         child = words[child].next_sibling) {
        const uint8_t relation = words[child].relation;
        const bool completes =
            relation == REL_OBJ || relation == REL_XCOMP || relation == REL_CCOMP;
        is_full = !completes || child < end;
    }
    return !is_full;
}

// "That is all he [knows]", "as the paper [reported]".
static bool is_unfinished(const article *article, const article_readers *readers, uint32_t token,
                          uint32_t end)
{
    return end == token + 1 && article->syntax.words[token].upos == UPOS_VERB &&
           !syntax_is_passive(&article->syntax, token) &&
           lexicon_has(&readers->unfinished, article->syntax.words[token].lemma);
}

bool statement_words(const article *article, const article_readers *readers, uint32_t token,
                     uint32_t subject, uint32_t *first, uint32_t *end)
{
    predicate_tokens(article, token, subject, first, end);
    return !is_cut_short(article, token, *first, *end) &&
           !is_unfinished(article, readers, token, *end) &&
           !is_told_with_first(article, token, *end);
}
