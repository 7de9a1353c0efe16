// The newsroom's own name, which pages put behind or before their titles: "Boy hurt in fall - WXYZ
// News 12 Leyton, Louisiana | Weather". Its towns tell where the reporters sit, not where the story
// plays: they vote for the state and country, and nothing happened in them.
#include "where/where_internal.h"

#define MOST_TITLES 64u     // sentences of titles looked at
#define LONGEST_MASTHEAD 5u // words of a newsroom before a title, which itself is longer

static bool is_separator(const where_scene *scene, uint32_t token)
{
    static const slice separators[] = {{"-", 1}, {"|", 1}, {"–", 3}, {"—", 3}, {"--", 2}};
    const text_token *word = &scene->document->tokens[token];
    for (size_t i = 0; word->space_before && i < sizeof separators / sizeof *separators; i++) {
        if (slice_equal(word->form, separators[i])) {
            return true;
        }
    }
    return false;
}

// "WXYZ", "KMOV.com": American stations.
static bool is_call_sign(slice form)
{
    size_t capitals = 0;
    while (capitals < form.length && form.data[capitals] >= 'A' && form.data[capitals] <= 'Z') {
        capitals++;
    }
    return (capitals == 3 || capitals == 4) && (form.data[0] == 'W' || form.data[0] == 'K') &&
           (capitals == form.length || form.data[capitals] == '.' || form.data[capitals] == '-');
}

// Names of newsrooms have capitals, as far as capitals say anything: "Dalby radio station" is none.
static bool is_of_masthead(const where_scene *scene, uint32_t first, uint32_t end)
{
    for (uint32_t token = first; token < end; token++) {
        const text_token *word = &scene->document->tokens[token];
        const bool is_name = word->has_upper && !where_is_caseless(scene, token);
        if ((is_name && lexicon_has(&scene->gazetteer->masthead, word->lower)) ||
            (is_name && is_call_sign(word->form)) || slice_ends_with(word->lower, SLICE(".com"))) {
            return true;
        }
    }
    return false;
}

static void mark(where_scene *scene, uint32_t first, uint32_t end)
{
    for (uint32_t i = 0; i < scene->mention_count; i++) {
        where_mention *mention = &scene->mentions[i];
        mention->is_masthead |= mention->first >= first && mention->end <= end;
    }
}

static void mark_in(where_scene *scene, const text_sentence *sentence)
{
    uint32_t token = sentence->first_token + 1;
    while (token < sentence->end_token && !is_separator(scene, token)) {
        token++;
    }
    if (token >= sentence->end_token) {
        return;
    }
    if (is_of_masthead(scene, token + 1, sentence->end_token)) {
        mark(scene, token + 1, sentence->end_token);
    } else if (token - sentence->first_token <= LONGEST_MASTHEAD &&
               is_of_masthead(scene, sentence->first_token, token)) {
        mark(scene, sentence->first_token, token);
    }
}

void where_mark_mastheads(where_scene *scene)
{
    const text_document *document = scene->document;
    for (uint32_t i = 0; i < document->sentence_count && i < MOST_TITLES; i++) {
        if (document->sentences[i].is_headline) {
            mark_in(scene, &document->sentences[i]);
        }
    }
}
