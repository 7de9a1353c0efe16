// Why a value is what it is: the rules and heads that it came through, each in words. Their names
// are those that the article's claims carry.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "serve/html.h"

static const struct {
    const char *step, *words;
} known[] = {
    {"trigger", "a word of the text that names such an incident (lexicon/what/trigger.lex)"},
    {"network", "found by the network’s head for parts in acts"},
    {"network agrees", "the network’s head, asked by itself, says the same"},
    {"subject", "the subject of that word"},
    {"object", "the object of that word"},
    {"passive", "whom the passive befalls"},
    {"frame", "the place that the word’s frame keeps for it (lexicon/what/frame.lex)"},
    {"clause", "it stands in the same clause"},
    {"adjacent", "it stands beside it"},
    {"undergo", "who undergoes it, as the frame says"},
    {"carrier", "carried by a light verb: to carry out an attack (lexicon/what/light.lex)"},
    {"bearer", "whom the adjective or participle is said of"},
    {"modifier", "a modifier of that word"},
    {"owner", "a possessive before that word"},
    {"facility", "the building or site that is named with it"},
    {"town of the story", "the town that the article is about"},
    {"county of the story", "the county that the article tells most of, where it names no town"},
    {"earlier", "what a count came to before it rose or fell"},
    {"bare tally", "a total that does not say of what, beside an act that does"},
    {"dateline", "the article’s dateline"},
    {"sum", "added up from the parts that the sentence tells"},
    {"nobody", "none are told to have been"},
    {"statement", "what the source says in its own words, kept as a whole"},
    {"epithet", "a description that stands for the name"},
    {"role", "a role of that word"},
};

static void put_words(serve_page *page, const char *step)
{
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(step, known[i].step) == 0)
            serve_put(page, " <span class=\"quiet\">%s</span>", known[i].words);
    if (strcmp(step, "held by network") == 0)
        serve_page_text(page, " <span class=\"quiet\">the network’s head for sources, cues and "
                              "contents</span>");
    else if (strncmp(step, "held by ", 8) == 0)
        serve_page_text(page, " <span class=\"quiet\">the pattern that gives the words their "
                              "source</span>");
}

// Cuts "network +2310" before its score, which is 0 where there is none.
static long cut_score(char *step)
{
    char *last = strrchr(step, ' ');
    if (last == NULL || (last[1] != '+' && last[1] != '-'))
        return 0;
    *last = '\0';
    return strtol(last + 1, NULL, 10);
}

// How many times likelier than not, as people say it.
static void put_score(serve_page *page, long score)
{
    const bool is_less = score < 0;
    const double odds = exp((double)labs(score) / 1000.0);
    char times[32];
    snprintf(times, sizeof times, odds < 10 ? "%.1f" : "%.0f", odds);
    serve_put(page,
              " <span class=\"score\">%s%d</span> <span class=\"quiet\">thousandths of "
              "log-odds: %s times %s than nothing of the kind</span>",
              is_less ? "−" : "+", (int64_t)labs(score), odds > 1e6 ? "over a million" : times,
              is_less ? "less likely" : "likelier");
}

static void put_step(serve_page *page, char *step)
{
    const long score = cut_score(step);
    serve_put(page, "<li><code>%e</code>", step);
    put_words(page, step);
    if (score != 0)
        put_score(page, score);
    serve_page_text(page, "</li>");
}

void serve_put_why(serve_page *page, json_object *claim)
{
    const char *why = serve_text(claim, "why");
    serve_page_text(page, "<section aria-labelledby=\"why\"><h2 id=\"why\">Why</h2>"
                          "<ol class=\"why\">");
    while (why != NULL && *why != '\0') {
        const size_t length = strcspn(why, ",");
        char step[160] = "";
        memcpy(step, why, length < sizeof step ? length : sizeof step - 1);
        put_step(page, step);
        why += length + strspn(why + length, ", ");
    }
    if (serve_has(claim, "likeness"))
        serve_put(page,
                  "<li><code>likeness %f</code> <span class=\"quiet\">of this article’s account "
                  "with others of the incident, 0 to 1; above 0.4 on average they are taken for "
                  "one</span></li>",
                  serve_real(claim, "likeness"));
    if (serve_has(claim, "evidence"))
        serve_put(page, "<li><code>joined by</code> <span class=\"quiet\">%e</span></li>",
                  serve_text(claim, "evidence"));
    serve_put(page,
              "</ol><p class=\"quiet\">The value stands at bytes %d to %d of the article’s text. "
              "Read by %e.</p></section>",
              serve_number(claim, "start"), serve_number(claim, "end"),
              serve_text(claim, "program"));
}
