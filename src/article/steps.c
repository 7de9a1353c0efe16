#include "article/steps.h"

typedef struct explanation {
    const char *step, *words;
} explanation;

// What a part of an act was found by, and the act itself.
static const explanation parts[] = {
    {"trigger", "a word of the text that names such an incident (lexicon/what/trigger.lex)"},
    {"network", "found by the network's head for parts in acts"},
    {"network agrees", "the network's head, asked by itself, says the same"},
    {"subject", "the subject of that word"},
    {"object", "the object of that word"},
    {"passive", "whom the passive befalls"},
    {"frame", "the place that the word's frame keeps for it (lexicon/what/frame.lex)"},
    {"clause", "it stands in the same clause"},
    {"adjacent", "it stands beside that word"},
    {"undergo", "who undergoes it, as the frame says"},
    {"carrier", "carried by a light verb: to carry out an attack (lexicon/what/light.lex)"},
    {"bearer", "whom the adjective or participle is said of"},
    {"modifier", "a modifier of that word"},
    {"owner", "a possessive before that word"},
    {"facility", "the building or site that is named with it"},
    {"self", "the word itself is what is counted: nine deaths"},
    {"listed", "one of a list that the text gives"},
    {"member", "one of a group that is told of"},
    {"aboard", "who was in what it befell"},
    {"target", "the place that the act was aimed at"},
    {"counterpart", "with whom it was done"},
    {"mount", "what the doers came on or carried: gunmen on motorbikes"},
    {"occasion", "what it was at"},
    {"arrival", "who came or was brought there"},
    {"forces", "the forces that somebody sent"},
    {"armed", "what somebody is armed with"},
    {"measure", "a figure that measures it"},
    {"use", "what somebody used"},
    {"with", "what stands behind \"with\""},
    {"reflexive", "who did it to himself"},
    {"preparation", "what somebody planted, loaded or made ready"},
    {"subset", "a part of a number told before"},
    {"sum", "added up from the parts that the sentence tells"},
    {"tally", "a total that the text gives"},
    {"bare tally", "a total that does not say of what, beside an act that does"},
    {"earlier", "what a count came to before it rose or fell"},
    {"nobody", "none are told to have been"},
    {"role", "a role of that word"},
    {"town of the story", "the town that the article is about"},
    {"county of the story", "the county that the article tells most of, where it names no town"},
    {"dateline", "the article's dateline"},
    {"epithet", "a description that stands for the name"},
    {"statement", "what the source says in its own words, kept as a whole"},
    {"contested", "a figure or a charge that its holder is told to contest"},
    {"happened", "whether it happened at all"},
    {"responsibility-principal", "whom the cue itself holds responsible: to blame, to claim"},
    {"responsibility-clause", "the doer in what the source says"},
    {NULL, NULL},
};

// By which pattern words were given to who said them (src/sayswho).
static const explanation patterns[] = {
    {"verb-clause", "he said it happened"},
    {"verb-that", "he said that it happened"},
    {"verb-quote", "he said, \"it happened\""},
    {"verb-object", "he reported the attack"},
    {"verb-phrase", "he spoke of the attack"},
    {"verb-infinitive", "he claimed to have done it"},
    {"content-before-verb", "it happened, he said"},
    {"content-around-verb", "it happened, he said, on Monday"},
    {"shared-subject", "he arrived and said it happened"},
    {"passive", "it was said by him; he was said to have done it"},
    {"noun-clause", "his claim that it happened"},
    {"noun-phrase", "his report of the attack"},
    {"according-to", "according to him"},
    {"adverb", "reportedly"},
    {"adjective", "the alleged attack"},
    {"adjective-clause", "he was sure that it happened"},
    {"label", "name: what he says"},
    {"trailing-label", "what he says: name"},
    {"trailing-speaker", "a quotation with its speaker behind it"},
    {"as-saying", "it cited him as saying"},
    {"quoted-as-saying", "he was quoted as saying"},
    {"nested", "a report inside another"},
    {"quoted-within", "a quotation inside another, with a cue of its own"},
    {"network", "the network's head for sources, cues and contents"},
    {NULL, NULL},
};

static const char *look_up(const explanation *list, slice name)
{
    for (; list->step != NULL; list++)
        if (slice_equal(name, slice_from_string(list->step)))
            return list->words;
    return NULL;
}

const char *article_step_words(slice name)
{
    const slice held = SLICE("held by ");
    const char *words = look_up(parts, name);
    if (!slice_starts_with(name, held)) // what a cue claims itself: "verb-phrase", claimed the raid
        return words != NULL ? words : look_up(patterns, name);
    return look_up(patterns, slice_of(name.data + held.length, name.length - held.length));
}

// Cuts "network +2310" before its score.
static int32_t cut_score(slice *step)
{
    size_t at = step->length;
    int32_t score = 0;
    for (int32_t place = 1;
         at > 0 && step->data[at - 1] >= '0' && step->data[at - 1] <= '9' && place <= 1000000;
         place *= 10)
        score += (step->data[--at] - '0') * place;
    const bool has_score = at >= 2 && at < step->length &&
                           (step->data[at - 1] == '+' || step->data[at - 1] == '-') &&
                           step->data[at - 2] == ' ';
    if (!has_score)
        return 0;
    step->length = at - 2;
    return step->data[at - 1] == '-' ? -score : score;
}

bool article_next_step(article_step *out, slice *why)
{
    const slice between = SLICE(", ");
    if (why->length == 0)
        return false;
    const size_t at = slice_find(*why, between);
    const size_t length = at == SIZE_MAX ? why->length : at;
    const size_t taken = at == SIZE_MAX ? length : length + between.length;
    out->name = slice_of(why->data, length);
    *why = slice_of(why->data + taken, why->length - taken);
    out->score = cut_score(&out->name);
    return true;
}
