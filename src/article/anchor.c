// When did what any verb or event noun tells of happen? The strongest evidence goes first: an
// expression of its own, the event it is counted from, the incident it belongs to; then the day of
// the clause it hangs on, of the same event told elsewhere, of the narrative around it; last what
// its tense leaves open. Nothing is averaged: an anchor names the one thing it rests on.
#include "article/anchor.h"

#define ENDING_LENGTH 4 // "tion"
#define ENDING_REST 3   // letters before an ending: "action" is listed, not guessed
#define ENDING_SPELLED 8
#define FAR_VERB 12 // words between a verb and a time that is no longer surely its own

// ---- which words tell of events ----

static bool is_listed(const article_readers *readers, slice word, slice kind, bool *is_known)
{
    uint32_t rows;
    const uint32_t row = lexicon_find(&readers->happenings, word, &rows);
    *is_known = rows > 0;
    for (uint32_t i = row; i < row + rows; i++)
        if (slice_equal(lexicon_cell(&readers->happenings, i, 1), kind))
            return true;
    return false;
}

static bool ends_like_event(const article_readers *readers, slice lemma)
{
    char ending[ENDING_SPELLED] = "-";
    bool is_known;
    if (lemma.length < ENDING_LENGTH + ENDING_REST)
        return false;
    memcpy(ending + 1, lemma.data + lemma.length - ENDING_LENGTH, ENDING_LENGTH);
    return is_listed(readers, slice_of(ending, ENDING_LENGTH + 1), SLICE("ending"), &is_known);
}

static bool is_event_noun(const anchoring *anchoring, uint32_t token)
{
    const article *article = anchoring->article;
    const slice lemma = article->syntax.words[token].lemma;
    bool is_known;
    if (article->what.event_of_token[token] != EVENT_NONE)
        return true;
    if (is_listed(anchoring->readers, lemma, SLICE("yes"), &is_known))
        return true;
    return !is_known && ends_like_event(anchoring->readers, lemma);
}

static bool tells_event(const anchoring *anchoring, uint32_t token)
{
    const syntax_layer *syntax = &anchoring->article->syntax;
    const syntax_word *word = &syntax->words[token];
    if (syntax_child(syntax, token, REL_COP) != TOKEN_NONE)
        return true;
    switch (word->upos) {
    case UPOS_VERB:
        return word->relation != REL_CASE && word->relation != REL_FIXED;
    case UPOS_AUX:
        return word->relation != REL_AUX && word->relation != REL_AUX_PASS &&
               word->relation != REL_COP;
    case UPOS_NOUN:
        return is_event_noun(anchoring, token);
    default:
        return anchoring->article->what.event_of_token[token] != EVENT_NONE;
    }
}

// ---- what the steps ask ----

bool anchor_is_dated(const article_anchor *anchor)
{
    return anchor->bounds.earliest != DAY_OPEN_PAST || anchor->bounds.latest != DAY_OPEN_FUTURE;
}

bool anchor_has_day(const article_anchor *anchor)
{
    return anchor_is_dated(anchor) && anchor->bounds.earliest == anchor->bounds.latest;
}

article_anchor *anchor_at(const anchoring *anchoring, uint32_t token)
{
    const article *article = anchoring->article;
    if (token >= article->document.token_count || article->anchor_of_token[token] == ANCHOR_NONE)
        return NULL;
    return &article->anchors[article->anchor_of_token[token]];
}

bool anchor_is_report(const anchoring *anchoring, const article_anchor *anchor)
{
    return anchoring->article->is_cue[anchor->token];
}

bool anchor_is_definite(const anchoring *anchoring, const article_anchor *anchor)
{
    const syntax_layer *syntax = &anchoring->article->syntax;
    return syntax->words[anchor->token].upos == UPOS_NOUN &&
           what_is_definite(anchoring->readers->what, syntax, anchor->token);
}

// An event that happens on the day of another has its expression, too.
void anchor_share(article_anchor *anchor, const article_anchor *source, const char *reason)
{
    anchor->bounds = source->bounds;
    anchor->time = source->time;
    anchor->from = source->token;
    anchor->reason = reason;
}

// ---- the strongest evidence ----

static uint32_t expression_of(const article *article, uint32_t token)
{
    const uint32_t event = article->what.event_of_token[token];
    if (event != EVENT_NONE && article->what.events[event].time != TIME_NONE)
        return article->what.events[event].time;
    return when_of_clause(&article->when, &article->syntax, token);
}

// "plans to leave on Monday": Monday is of the leaving, but "began to leave on Monday" is of both.
static bool is_of_infinitive_below(const anchoring *anchoring, uint32_t token, uint32_t governor)
{
    const syntax_layer *syntax = &anchoring->article->syntax;
    if (governor == TOKEN_NONE || governor == token ||
        syntax->words[governor].relation != REL_XCOMP || syntax->words[governor].head != token)
        return false;
    return !when_word_is(anchoring->readers->when, syntax->words[token].lemma, SLICE("phase"));
}

// "flew there ahead of the celebrations on Monday": of the celebrations alone.
static bool is_of_event_noun_below(const anchoring *anchoring, uint32_t token, uint32_t governor)
{
    const syntax_layer *syntax = &anchoring->article->syntax;
    return governor != TOKEN_NONE && governor != token &&
           syntax->words[governor].upos == UPOS_NOUN && syntax->words[governor].head != token &&
           anchor_at(anchoring, governor) != NULL;
}

// "will fly on to Lund for the feast of its founding on Monday": so far from the verb, the day is
// of the event right before it.
static bool is_of_event_noun_before(const anchoring *anchoring, uint32_t token,
                                    const when_time *time)
{
    const syntax_word *words = anchoring->article->syntax.words;
    if (time->first < 2 || token + FAR_VERB > time->first ||
        words[time->first - 1].relation != REL_CASE)
        return false;
    const uint32_t noun = time->first - 2;
    return noun > token && words[noun].relation == REL_NMOD && words[noun].upos == UPOS_NOUN &&
           anchor_at(anchoring, noun) != NULL;
}

static bool takes_expression(const anchoring *anchoring, const article_anchor *anchor,
                             const when_time *time)
{
    const article *article = anchoring->article;
    const uint32_t governor = when_governor(&article->syntax, time);
    return !time->is_vague && !is_of_infinitive_below(anchoring, anchor->token, governor) &&
           !is_of_event_noun_below(anchoring, anchor->token, governor) &&
           !is_of_event_noun_before(anchoring, anchor->token, time) &&
           when_told_allows(anchoring->readers->when, &article->syntax, anchor->token, anchor->told,
                            when_bounds(time), article->day);
}

static void date_by_time(const anchoring *anchoring, article_anchor *anchor, uint32_t time)
{
    const when_time *expression = &anchoring->article->when.times[time];
    if (!takes_expression(anchoring, anchor, expression))
        return;
    anchor->time = time;
    anchor->bounds = when_bounds(expression);
    if (anchor_is_dated(anchor))
        anchor->reason = "own expression";
}

static void date_by_expression(const anchoring *anchoring, article_anchor *anchor)
{
    const article *article = anchoring->article;
    const uint32_t time = expression_of(article, anchor->token);
    const bool is_undated = when_word_is(
        anchoring->readers->when, article->document.tokens[anchor->token].lower, SLICE("undated"));
    if (time != TIME_NONE && !is_undated)
        date_by_time(anchoring, anchor, time);
}

// "picked a firm based in Lund on Monday": the day that hangs on "based" is of the picking.
static void pass_up_expression(const anchoring *anchoring, const article_anchor *participle)
{
    const article *article = anchoring->article;
    const syntax_layer *syntax = &article->syntax;
    const uint32_t head = syntax->words[participle->token].head;
    const uint32_t time = expression_of(article, participle->token);
    if (head == TOKEN_NONE || time == TIME_NONE ||
        !when_word_is(anchoring->readers->when, article->document.tokens[participle->token].lower,
                      SLICE("undated")))
        return;
    article_anchor *clause = anchor_at(anchoring, syntax_clause_of(syntax, head));
    if (clause != NULL && clause->time == TIME_NONE)
        date_by_time(anchoring, clause, time);
}

// The day that the article's network found for the incident that the event is a mention of.
static void date_by_incident(const anchoring *anchoring, article_anchor *anchor)
{
    const article *article = anchoring->article;
    const uint32_t event = article->what.event_of_token[anchor->token];
    if (event == EVENT_NONE || article->incident_of_event[event] == INCIDENT_NONE)
        return;
    const when_interval bounds = article->incidents[article->incident_of_event[event]].bounds;
    if (bounds.earliest != bounds.latest)
        return;
    anchor->bounds = bounds;
    anchor->reason = "same incident";
}

// Was the event's expression refused by the network, as it contradicts what was told before?
static bool is_refused(const article *article, const article_anchor *anchor)
{
    const uint32_t event = article->what.event_of_token[anchor->token];
    return event != EVENT_NONE && anchor->time != TIME_NONE && article->is_time_refused[event];
}

static void count_from(const article *article, article_anchor *anchor, const article_anchor *source,
                       const when_time *time)
{
    when_interval bounds;
    if (time->anchor == WHEN_ANCHOR_ANNIVERSARY)
        bounds =
            when_anniversary(time, source->bounds, article->day, anchor->told == WHEN_TOLD_AHEAD);
    else if (time->anchor == WHEN_ANCHOR_SAME)
        bounds = source->bounds;
    else
        bounds = when_shifted(source->bounds, time->offset_low, time->offset_high);
    if (bounds.earliest == DAY_OPEN_PAST && bounds.latest == DAY_OPEN_FUTURE)
        return;
    anchor->bounds = bounds;
    anchor->from = source->token;
    anchor->reason = time->anchor == WHEN_ANCHOR_ANNIVERSARY ? "anniversary of an event"
                     : time->anchor == WHEN_ANCHOR_SAME      ? "same as an event"
                                                             : "counted from an event";
}

// "One day after his arrival".
static void count_from_events(const anchoring *anchoring)
{
    const article *article = anchoring->article;
    for (uint32_t i = 0; i < article->anchor_count; i++) {
        article_anchor *anchor = &article->anchors[i];
        if (anchor->time == TIME_NONE || anchor_is_dated(anchor))
            continue;
        const when_time *time = &article->when.times[anchor->time];
        const article_anchor *source = anchor_at(anchoring, time->anchor_token);
        if (source != NULL && source != anchor && anchor_is_dated(source))
            count_from(article, anchor, source, time);
    }
}

// ---- what tense leaves open ----

static void date_by_telling(const article *article, article_anchor *anchor, bool is_report)
{
    if (article->day == DAY_UNKNOWN)
        return;
    anchor->reason = anchor->telling;
    switch (anchor->told) {
    case WHEN_TOLD_OVER:
        anchor->bounds = (when_interval){DAY_OPEN_PAST, article->day};
        break;
    case WHEN_TOLD_NOW:
        anchor->bounds = (when_interval){article->day, article->day};
        break;
    case WHEN_TOLD_AHEAD:
        anchor->bounds = (when_interval){article->day, DAY_OPEN_FUTURE};
        break;
    }
    if (is_report && anchor->told == WHEN_TOLD_OVER) {
        anchor->bounds.earliest = article->day;
        anchor->reason = "reported in the article";
    }
}

// A day outweighs grammar: "in 1990 he would become a judge" is over.
static void settle_telling(const article *article, article_anchor *anchor)
{
    if (article->day == DAY_UNKNOWN)
        return;
    if (anchor->bounds.latest < article->day)
        anchor->told = WHEN_TOLD_OVER;
    else if (anchor->bounds.earliest > article->day)
        anchor->told = WHEN_TOLD_AHEAD;
}

// ---- all of an article ----

static bool add_anchor(const anchoring *anchoring, uint32_t token)
{
    article *article = anchoring->article;
    article_anchor *added = ARENA_PUSH(article->arena, article->anchors, article->anchor_count,
                                       article->anchor_capacity);
    if (added == NULL)
        return false;
    *added = (article_anchor){.token = token,
                              .bounds = WHEN_ALWAYS,
                              .time = TIME_NONE,
                              .from = TOKEN_NONE,
                              .reason = "nothing"};
    added->told = when_told_of(anchoring->readers->when, &article->syntax, token, &added->telling);
    article->anchor_of_token[token] = article->anchor_count - 1;
    return true;
}

static bool collect(const anchoring *anchoring)
{
    article *article = anchoring->article;
    const uint32_t count = article->document.token_count;
    article->anchor_of_token = ARENA_ARRAY(article->arena, count, uint32_t);
    if (article->anchor_of_token == NULL)
        return count == 0;
    for (uint32_t token = 0; token < count; token++) {
        article->anchor_of_token[token] = ANCHOR_NONE;
        if (tells_event(anchoring, token) && !add_anchor(anchoring, token))
            return false;
    }
    return true;
}

// Those with an expression of their own wait until it is clear that nothing can be counted by it.
static void date_by_incidents(const anchoring *anchoring, bool has_expression)
{
    const article *article = anchoring->article;
    for (uint32_t i = 0; i < article->anchor_count; i++) {
        article_anchor *anchor = &article->anchors[i];
        if (!anchor_is_dated(anchor) && (anchor->time != TIME_NONE) == has_expression)
            date_by_incident(anchoring, anchor);
    }
}

static void date_by_own_evidence(const anchoring *anchoring)
{
    const article *article = anchoring->article;
    for (uint32_t i = 0; i < article->anchor_count; i++)
        date_by_expression(anchoring, &article->anchors[i]);
    for (uint32_t i = 0; i < article->anchor_count; i++)
        pass_up_expression(anchoring, &article->anchors[i]);
    date_by_incidents(anchoring, false);
    count_from_events(anchoring);
    date_by_incidents(anchoring, true);
    for (uint32_t i = 0; i < article->anchor_count; i++) {
        article_anchor *anchor = &article->anchors[i];
        anchor->is_refused = is_refused(article, anchor);
        settle_telling(article, anchor);
    }
}

dateline_status article_make_anchors(article *article, const article_readers *readers)
{
    const anchoring anchoring = {article, readers};
    if (!collect(&anchoring))
        return DATELINE_LIMIT;
    date_by_own_evidence(&anchoring);
    anchor_share_in_sentences(&anchoring);
    anchor_share_by_word(&anchoring);
    anchor_share_in_narrative(&anchoring);
    anchor_share_in_sentences(&anchoring); // what the narrative dated has nouns and clauses
    for (uint32_t i = 0; i < article->anchor_count; i++) {
        article_anchor *anchor = &article->anchors[i];
        if (!anchor_is_dated(anchor))
            date_by_telling(article, anchor, anchor_is_report(&anchoring, anchor));
        settle_telling(article, anchor);
    }
    return DATELINE_OK;
}
