// What each word is to a cue: pieces of source and of content on either side of it, none across.
#include "neural/heads.h"

static void decode_side(uint8_t *roles, neural_way *ways, const float *scores, uint32_t stride,
                        uint32_t count)
{
    neural_decode_pieces(roles, ways, scores, stride, count, NEURAL_ROLES - 1);
    for (uint32_t i = 0; i < count; i++) {
        roles[i] = roles[i] == 0 ? NEURAL_NO_ROLE : (uint8_t)(neural_type_of(roles[i]) + 1);
    }
}

void neural_decode_roles(uint8_t *roles, neural_way *ways, const float *scores, uint32_t stride,
                         uint32_t count, uint32_t cue_first, uint32_t cue_end)
{
    decode_side(roles, ways, scores, stride, cue_first);
    memset(roles + cue_first, NEURAL_NO_ROLE, cue_end - cue_first);
    decode_side(roles + cue_end, ways, scores + (size_t)cue_end * stride, stride, count - cue_end);
}
