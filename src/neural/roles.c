// What each word is to a cue, as stretches rather than word by word: what is said is one piece or
// two, and begins and ends where the text does, not where single words seem to.
#include "neural/heads.h"

#define SWITCH_COST 3.0f // of beginning or ending a piece of content, in log-odds

// How much more a word is content than anything else.
static float advantage(const float *scores)
{
    const float other = scores[NEURAL_NO_ROLE] > scores[NEURAL_SOURCE] ? scores[NEURAL_NO_ROLE]
                                                                       : scores[NEURAL_SOURCE];
    return scores[NEURAL_CONTENT] - other;
}

// Bits that remember how the best way to a word came: from content?
enum { OTHER_FROM_CONTENT = 1, CONTENT_FROM_OTHER = 2 };

// Marks the content among words [first, end): the best sequence when switching costs (Viterbi
// 1967).
static void mark_content(uint8_t *roles, const float *scores, uint32_t stride, uint32_t first,
                         uint32_t end)
{
    float other = 0.0f, content = 0.0f;
    for (uint32_t i = first; i < end; i++) {
        const bool is_first = i == first;
        const bool leaves = !is_first && content - SWITCH_COST > other;
        const bool enters = !is_first && other - SWITCH_COST > content;
        const float next_other = leaves ? content - SWITCH_COST : other;
        content = (enters ? other - SWITCH_COST : content) + advantage(scores + (size_t)i * stride);
        other = next_other;
        roles[i] = (uint8_t)((leaves ? OTHER_FROM_CONTENT : 0) | (enters ? CONTENT_FROM_OTHER : 0));
    }
    bool is_content = content > other;
    for (uint32_t i = end; i > first; i--) {
        const uint8_t way = roles[i - 1];
        const bool switches = (way & (is_content ? CONTENT_FROM_OTHER : OTHER_FROM_CONTENT)) != 0;
        roles[i - 1] = is_content ? NEURAL_CONTENT : NEURAL_NO_ROLE;
        is_content = is_content != switches;
    }
}

void neural_decode_roles(uint8_t *roles, const float *scores, uint32_t stride, uint32_t count,
                         uint32_t cue_first, uint32_t cue_end)
{
    mark_content(roles, scores, stride, 0, cue_first);
    mark_content(roles, scores, stride, cue_end, count);
    for (uint32_t i = 0; i < count; i++) {
        const float *of_word = scores + (size_t)i * stride;
        if (i >= cue_first && i < cue_end) {
            roles[i] = NEURAL_NO_ROLE;
        } else if (roles[i] == NEURAL_NO_ROLE && of_word[NEURAL_SOURCE] > of_word[NEURAL_NO_ROLE]) {
            roles[i] = NEURAL_SOURCE;
        }
    }
}
