// What a sentence without a day takes from the telling before it: past goes on from the last told
// day, future from the last day that lies ahead.
#include "article/anchor.h"

#define REACH_BACK 1u // sentences that a told day holds for the past

// The days told last. What dates an event and what is only named count alike for the past:
// "Sunday's launch drew thousands. The event ended at noon."
typedef struct narrative {
    article_anchor past;          // its sentence by its token; TOKEN_NONE: none told
    const article_anchor *future; // ahead of the article's day, NULL
} narrative;

static uint32_t sentence_of(const anchoring *anchoring, uint32_t token)
{
    return anchoring->article->document.tokens[token].sentence;
}

static bool is_main(const anchoring *anchoring, uint32_t token)
{
    const syntax_word *words = anchoring->article->syntax.words;
    while (words[token].relation == REL_CONJ && words[token].head != TOKEN_NONE)
        token = words[token].head;
    return words[token].relation == REL_ROOT;
}

// The last day named in the sentences before a token, if it is one day and not ahead.
static void read_past(const anchoring *anchoring, narrative *narrative, uint32_t *next,
                      uint32_t token)
{
    const article *article = anchoring->article;
    const uint32_t sentence = sentence_of(anchoring, token);
    for (; *next < article->when.count; ++*next) {
        const when_time *time = &article->when.times[*next];
        if (sentence_of(anchoring, time->first) >= sentence)
            return;
        if (time->type == WHEN_DURATION || time->type == WHEN_SET || time->is_vague ||
            time->bounds.earliest != time->bounds.latest || time->bounds.latest > article->day)
            continue;
        narrative->past =
            (article_anchor){.token = time->first, .bounds = time->bounds, .time = *next};
    }
}

static void continue_past(const anchoring *anchoring, const narrative *narrative,
                          article_anchor *anchor)
{
    if (narrative->past.token == TOKEN_NONE || anchor_is_report(anchoring, anchor) ||
        !is_main(anchoring, anchor->token) ||
        syntax_tense_of(&anchoring->article->syntax, anchor->token) != TENSE_PAST)
        return;
    const uint32_t back =
        sentence_of(anchoring, anchor->token) - sentence_of(anchoring, narrative->past.token);
    if (back > REACH_BACK)
        return;
    anchor->bounds = narrative->past.bounds;
    anchor->time = narrative->past.time;
    anchor->reason = "goes on from the day told before";
}

static void continue_future(const anchoring *anchoring, const narrative *narrative,
                            article_anchor *anchor)
{
    if (narrative->future == NULL ||
        syntax_tense_of(&anchoring->article->syntax, anchor->token) != TENSE_FUTURE)
        return;
    if (sentence_of(anchoring, anchor->token) > sentence_of(anchoring, narrative->future->token))
        anchor_share(anchor, narrative->future, "goes on from the day ahead");
}

static void follow(const anchoring *anchoring, narrative *narrative, article_anchor *anchor)
{
    if (anchor_has_day(anchor)) {
        if (anchor->from == TOKEN_NONE && anchor->bounds.earliest > anchoring->article->day)
            narrative->future = anchor;
    } else if (!anchor_is_dated(anchor) && anchor->told == WHEN_TOLD_OVER) {
        continue_past(anchoring, narrative, anchor);
    } else if (!anchor_is_dated(anchor) && anchor->told == WHEN_TOLD_AHEAD) {
        continue_future(anchoring, narrative, anchor);
    }
}

void anchor_share_in_narrative(const anchoring *anchoring)
{
    const article *article = anchoring->article;
    if (article->day == DAY_UNKNOWN)
        return;
    narrative narrative = {{.token = TOKEN_NONE}, NULL};
    uint32_t next = 0;
    for (uint32_t i = 0; i < article->anchor_count; i++) {
        article_anchor *anchor = &article->anchors[i];
        read_past(anchoring, &narrative, &next, anchor->token);
        follow(anchoring, &narrative, anchor);
    }
}
