// The same event told twice, known by its word: "the award" has the day of "awarded on Friday",
// "the deal" that of "the agreement", the headline that of the text below it. Only where all
// tellings that have a day agree on it.
#include "article/anchor.h"

#define SHARED_LETTERS 4    // that a verb and its noun begin with, at least
#define TELLINGS_LIMIT 256u // dated tellings that are compared
#define TURN_SPELLED 8

typedef struct tellings {
    const article_anchor *dated[TELLINGS_LIMIT];
    uint32_t count;
} tellings;

static bool is_turn(const article_readers *readers, slice ending)
{
    char spelled[TURN_SPELLED] = "-";
    if (ending.length + 2 > sizeof spelled)
        return false;
    memcpy(spelled + 1, ending.data, ending.length);
    uint32_t rows;
    const uint32_t row =
        lexicon_find(&readers->happenings, slice_of(spelled, ending.length + 1), &rows);
    for (uint32_t i = row; i < row + rows; i++)
        if (slice_equal(lexicon_cell(&readers->happenings, i, 1), SLICE("turn")))
            return true;
    return false;
}

static size_t shared_letters(slice a, slice b)
{
    size_t count = 0;
    while (count < a.length && count < b.length && a.data[count] == b.data[count])
        count++;
    return count;
}

// "suspend" and "suspension": but for an ending that makes nouns, and a letter or two before it.
static bool is_noun_of(const article_readers *readers, slice noun, slice verb)
{
    const size_t shared = shared_letters(noun, verb);
    if (shared < SHARED_LETTERS || shared + 2 < verb.length)
        return false;
    for (size_t stem = shared; stem <= shared + 1 && stem < noun.length; stem++)
        if (is_turn(readers, slice_of(noun.data + stem, noun.length - stem)))
            return true;
    return false;
}

// "the deal", "the agreement"
static bool share_group(const article_readers *readers, slice a, slice b)
{
    uint32_t left_rows;
    uint32_t right_rows;
    const uint32_t left = lexicon_find(&readers->same_nouns, a, &left_rows);
    const uint32_t right = lexicon_find(&readers->same_nouns, b, &right_rows);
    for (uint32_t i = left; i < left + left_rows; i++)
        for (uint32_t k = right; k < right + right_rows; k++)
            if (slice_equal(lexicon_cell(&readers->same_nouns, i, 1),
                            lexicon_cell(&readers->same_nouns, k, 1)))
                return true;
    return false;
}

static bool is_same_word(const anchoring *anchoring, uint32_t a, uint32_t b)
{
    const syntax_word *words = anchoring->article->syntax.words;
    const slice left = words[a].lemma;
    const slice right = words[b].lemma;
    if (slice_equal(left, right))
        return true;
    if (words[a].upos == UPOS_NOUN && words[b].upos == UPOS_NOUN)
        return share_group(anchoring->readers, left, right);
    return left.length > right.length ? is_noun_of(anchoring->readers, left, right)
                                      : is_noun_of(anchoring->readers, right, left);
}

static const text_sentence *sentence_of(const article *article, uint32_t token)
{
    return &article->document.sentences[article->document.tokens[token].sentence];
}

// What may be a second telling: a known event, a headline, or what had happened before.
static bool points_back(const anchoring *anchoring, const article_anchor *anchor)
{
    if (anchor_is_report(anchoring, anchor))
        return false;
    return anchor_is_definite(anchoring, anchor) ||
           sentence_of(anchoring->article, anchor->token)->is_headline ||
           syntax_tense_of(&anchoring->article->syntax, anchor->token) == TENSE_PAST_PERFECT;
}

static void collect_tellings(const anchoring *anchoring, tellings *tellings)
{
    const article *article = anchoring->article;
    for (uint32_t i = 0; i < article->anchor_count && tellings->count < TELLINGS_LIMIT; i++) {
        const article_anchor *anchor = &article->anchors[i];
        if (anchor_is_dated(anchor) && anchor->from == TOKEN_NONE)
            tellings->dated[tellings->count++] = anchor;
    }
}

static const article_anchor *other_telling(const anchoring *anchoring, const tellings *tellings,
                                           const article_anchor *anchor)
{
    const article_anchor *found = NULL;
    for (uint32_t i = 0; i < tellings->count; i++) {
        const article_anchor *dated = tellings->dated[i];
        if (!is_same_word(anchoring, anchor->token, dated->token))
            continue;
        if (found != NULL && (found->bounds.earliest != dated->bounds.earliest ||
                              found->bounds.latest != dated->bounds.latest))
            return NULL;
        found = dated;
    }
    return found;
}

void anchor_share_by_word(const anchoring *anchoring)
{
    const article *article = anchoring->article;
    tellings tellings = {.count = 0};
    collect_tellings(anchoring, &tellings);
    for (uint32_t i = 0; i < article->anchor_count; i++) {
        article_anchor *anchor = &article->anchors[i];
        if (anchor_is_dated(anchor) || !points_back(anchoring, anchor))
            continue;
        const article_anchor *source = other_telling(anchoring, &tellings, anchor);
        if (source != NULL)
            anchor_share(anchor, source, "same event told elsewhere");
    }
}
