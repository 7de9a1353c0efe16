// Why a value is what it is: the rules and heads that it came through, each in words.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "serve/html.h"

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

static void put_step(serve_page *page, json_object *step)
{
    serve_put(page, "<li><code>%e</code>", serve_text(step, "step"));
    if (serve_has(step, "words"))
        serve_put(page, " <span class=\"quiet\">%e</span>", serve_text(step, "words"));
    if (serve_has(step, "score"))
        put_score(page, (long)serve_number(step, "score"));
    serve_page_text(page, "</li>");
}

void serve_put_why(serve_page *page, json_object *data, json_object *claim)
{
    json_object *steps = serve_list(data, "steps");
    serve_page_text(page, "<section aria-labelledby=\"why\"><h2 id=\"why\">Why</h2>"
                          "<ol class=\"why\">");
    for (size_t i = 0; i < serve_length(steps); i++)
        put_step(page, serve_item(steps, i));
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
