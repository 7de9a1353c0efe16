// Whom "I", "we" and "you" mean: inside a quotation its speaker, else whoever said so before.
#include "who/draft.h"

#define KINDS 3 // I, we, you

// Who speaks each quotation: the subject of a verb of speech outside it, in its sentence; a
// quotation without one goes on with the speaker of the one before.
static void find_speakers(const draft *draft, uint32_t *speakers, uint32_t quotes)
{
    const text_document *document = draft->document;
    uint32_t first_quote = 0;
    for (uint32_t s = 0; s < document->sentence_count; s++) {
        uint32_t speaker = DRAFT_NONE, last_quote = 0;
        first_quote = 0;
        for (uint32_t i = document->sentences[s].first_token; i < document->sentences[s].end_token;
             i++) {
            uint32_t quote = draft->quote_of[i];
            first_quote = quote != 0 && first_quote == 0 ? quote : first_quote;
            last_quote = quote != 0 ? quote : last_quote;
            slice tells =
                gazetteer_cell(draft->gazetteer, draft->words.words[i].entry, GAZETTEER_CONTEXT, 1);
            if (quote == 0 && slice_equal(tells, SLICE("speech"))) {
                uint32_t subject = syntax_subject(draft->syntax, i);
                speaker = subject != TOKEN_NONE ? draft->by_head[subject] : speaker;
            }
        }
        for (uint32_t q = first_quote; q != 0 && q <= last_quote && q <= quotes; q++) {
            speakers[q] = speaker != DRAFT_NONE ? speaker : q > 1 ? speakers[q - 1] : DRAFT_NONE;
        }
    }
}

static bool is_fit_speaker(const draft *draft, const draft_mention *pronoun, uint32_t speaker)
{
    const draft_mention *root = &draft->mentions[chain_root(draft, speaker)];
    if (pronoun->mention.is_plural) {
        return root->chain_kind == WHO_ORGANIZATION || root->chain_kind == WHO_GROUP ||
               root->chain_kind == WHO_GOVERNMENT || root->chain_plural;
    }
    return root->chain_kind == WHO_PERSON && !root->chain_plural;
}

static uint32_t kind_of(const draft_mention *pronoun)
{
    return pronoun->person == 2 ? 2u : pronoun->mention.is_plural ? 1u : 0u;
}

// The latest pronoun of each kind, inside a quotation and outside all.
typedef struct latest {
    uint32_t inside[KINDS], outside[KINDS];
    uint32_t quote;
} latest;

static uint32_t antecedent_of(const draft *draft, latest *latest, const uint32_t *speakers,
                              uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    uint32_t kind = kind_of(own);
    if (own->quote != latest->quote && own->quote != 0) {
        latest->quote = own->quote;
        memset(latest->inside, 0xff, sizeof latest->inside);
    }
    uint32_t *before = own->quote != 0 ? &latest->inside[kind] : &latest->outside[kind];
    uint32_t found = *before;
    uint32_t speaker = own->quote != 0 && own->person == 1 ? speakers[own->quote] : DRAFT_NONE;
    if (speaker != DRAFT_NONE && speaker != mention && is_fit_speaker(draft, own, speaker)) {
        found = speaker;
    }
    *before = mention;
    return found;
}

dateline_status draft_speakers(uint32_t **antecedents, draft *draft, dateline_error *error)
{
    uint32_t quotes = 0;
    for (uint32_t i = 0; i < draft->document->token_count; i++) {
        quotes = draft->quote_of[i] > quotes ? draft->quote_of[i] : quotes;
    }
    uint32_t *speakers = ARENA_ARRAY(draft->arena, quotes + 1, uint32_t);
    *antecedents = ARENA_ARRAY(draft->arena, draft->count, uint32_t);
    if (speakers == NULL || *antecedents == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the speakers");
    }
    memset(speakers, 0xff, (quotes + 1) * sizeof *speakers);
    find_speakers(draft, speakers, quotes);
    draft->speakers = speakers;
    latest latest;
    memset(&latest, 0xff, sizeof latest);
    for (uint32_t m = 0; m < draft->count; m++) {
        const draft_mention *own = &draft->mentions[m];
        bool is_speaker =
            own->mention.form == WHO_PRONOUN && (own->person == 1 || own->person == 2);
        (*antecedents)[m] = is_speaker ? antecedent_of(draft, &latest, speakers, m) : DRAFT_NONE;
    }
    return DATELINE_OK;
}
