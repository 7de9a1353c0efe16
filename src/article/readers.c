// What is opened once and read by every thread: word lists, models, and the readers of the rooms.
#include "article/article_internal.h"
#include "base/memory.h"

typedef struct wanted_table {
    lexicon_table *table;
    const char *name;
    uint32_t columns;
} wanted_table;

static dateline_status find_tables(const article_readers *readers, const wanted_table *wanted,
                                   size_t count, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (size_t i = 0; i < count && status == DATELINE_OK; i++)
        status = lexicon_find_table(wanted[i].table, readers->lexicon, wanted[i].name,
                                    wanted[i].columns, error);
    return status;
}

// What tells incidents and their values.
static dateline_status open_incident_tables(article_readers *readers, dateline_error *error)
{
    const wanted_table wanted[] = {
        {&readers->labels, "article/label", 3},
        {&readers->left_out, "article/left_out", 1},
        {&readers->physical, "article/physical", 2},
        {&readers->arms, "article/arm", 2},
        {&readers->sublevels, "article/sublevel", 2},
        {&readers->modes, "article/mode", 2},
        {&readers->topics, "article/topic", 1},
        {&readers->unfinished, "article/unfinished", 1},
        {&readers->lasting, "article/lasting", 1},
        {&readers->open_outcomes, "article/open_outcome", 1},
        {&readers->rarity, "article/rarity", 2},
        {&readers->offices, "article/office", 1},
        {&readers->streets, "where/street", 1},
        {&readers->happenings, "article/happening", 2},
        {&readers->simultaneous, "article/simultaneous", 1},
        {&readers->dyings, "article/dying", 1},
        {&readers->deadly, "article/deadly", 4},
        {&readers->aftermaths, "article/aftermath", 1},
        {&readers->ties, "article/tie", 1},
        {&readers->time_marks, "article/time_mark", 1},
        {&readers->dating_verbs, "article/dating_verb", 1},
        {&readers->adding, "howmany/others", 2},
        {&readers->takings, "article/taking", 1},
        {&readers->kin, "article/kin", 1},
        {&readers->crafts, "article/craft", 2},
        {&readers->degrees, "article/degree", 1},
        {&readers->anybody, "article/anybody", 1},
        {&readers->holdings, "article/holding", 2},
        {&readers->wholes, "article/whole", 2},
        {&readers->others, "article/other", 1},
        {&readers->pointers, "article/pointing", 1},
        {&readers->same_nouns, "article/same", 2},
        {&readers->scenes, "article/venue_preposition", 2},
        {&readers->entries, "article/entering", 2},
        {&readers->portions, "article/portion", 1},
        {&readers->usings, "article/using", 1},
        {&readers->impacts, "article/impact", 2},
        {&readers->nobodies, "article/nobody", 1},
        {&readers->remains, "article/remains", 1},
        {&readers->part_leads, "howmany/subset", 2},
        {&readers->shares, "article/share", 1},
        {&readers->strikings, "article/striking", 1},
        {&readers->local, "article/local", 2},
        {&readers->approaches, "article/approach", 3},
    };
    return find_tables(readers, wanted, sizeof wanted / sizeof *wanted, error);
}

// What tells who did it, who says so and who is meant.
static dateline_status open_claim_tables(article_readers *readers, dateline_error *error)
{
    const wanted_table wanted[] = {
        {&readers->epithets, "article/epithet", 3},
        {&readers->memberships, "article/membership", 1},
        {&readers->responsibility, "article/responsibility", 4},
        {&readers->pronouns, "article/pronoun", 1},
        {&readers->convictions, "article/conviction", 1},
        {&readers->charges, "article/charge", 1},
        {&readers->prosecutions, "article/prosecution", 1},
        {&readers->principals, "article/principal", 1},
        {&readers->laid, "article/laid", 3},
        {&readers->charged, "article/charged", 3},
        {&readers->untruths, "article/untruth", 1},
        {&readers->callings, "article/calling", 1},
        {&readers->causings, "article/causing", 1},
        {&readers->determiners, "article/determiner", 2},
        {&readers->followers, "article/follower", 2},
        {&readers->deeds, "sayswho/deeds", 2},
        {&readers->figures, "article/figure", 2},
        {&readers->wrongs, "article/wrong", 1},
        {&readers->beliefs, "article/belief", 2},
        {&readers->evidences, "article/evidence", 2},
        {&readers->leadings, "article/leading", 2},
        {&readers->fellow_leads, "article/fellow_lead", 2},
        {&readers->personal, "who/pronouns", 5},
        {&readers->complicity, "article/complicity", 1},
        {&readers->namings, "article/naming", 1},
        {&readers->fellowships, "article/fellowship", 2},
        {&readers->keepings, "article/keeping", 2},
        {&readers->ownings, "article/owning", 1},
        {&readers->carryings, "article/carrying", 2},
        {&readers->failings, "article/failing", 2},
        {&readers->bringings, "article/bringing", 1},
        {&readers->because, "article/because", 1},
        {&readers->violence, "article/violence", 2},
        {&readers->acts, "article/act", 3},
        {&readers->violent, "article/violent", 1},
        {&readers->neglects, "article/neglect", 2},
        {&readers->belongings, "article/belonging", 1},
        {&readers->positions, "article/position", 1},
        {&readers->sides, "article/side", 1},
        {&readers->comings, "article/coming", 1},
        {&readers->causes, "article/cause", 1},
        {&readers->insurgents, "article/insurgent", 1},
        {&readers->answers, "article/answer", 4},
        {&readers->accounts, "article/account", 1},
        {&readers->contrasts, "article/contrast", 3},
    };
    return find_tables(readers, wanted, sizeof wanted / sizeof *wanted, error);
}

static dateline_status open_rooms(article_readers *readers, const lexicon *lexicon,
                                  const char *models, const char *network, const kernels *kernels,
                                  const char *actors, dateline_error *error)
{
    dateline_status status = text_splitter_open(&readers->splitter, lexicon, models, error);
    if (status == DATELINE_OK)
        status = neural_model_open(&readers->network, models, network, kernels, error);
    if (status == DATELINE_OK)
        status = syntax_reader_open(&readers->syntax, lexicon, models, readers->network, error);
    if (status == DATELINE_OK)
        status = who_reader_open(&readers->who, lexicon, models, actors, error);
    if (status == DATELINE_OK)
        status = when_reader_open(&readers->when, lexicon, error);
    if (status == DATELINE_OK)
        status = where_gazetteer_open(&readers->where, lexicon, models, error);
    if (status == DATELINE_OK)
        status = howmany_reader_open(&readers->howmany, lexicon, error);
    if (status == DATELINE_OK)
        status = sayswho_reader_open(&readers->sayswho, lexicon, error);
    if (status == DATELINE_OK)
        status = what_reader_open(&readers->what, lexicon, error);
    if (status == DATELINE_OK)
        status = intake_knowledge_open(&readers->intake, lexicon, error);
    return status;
}

dateline_status article_readers_open(article_readers **out, const lexicon *lexicon,
                                     const char *model_directory, const char *network,
                                     const kernels *kernels, const char *actors,
                                     dateline_error *error)
{
    article_readers *readers = memory_allocate_zeroed(1, sizeof *readers);
    if (readers == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the readers");
    readers->lexicon = lexicon;
    dateline_status status = open_incident_tables(readers, error);
    if (status == DATELINE_OK)
        status = plover_context_open(&readers->contexts, lexicon, error);
    if (status == DATELINE_OK)
        status = open_claim_tables(readers, error);
    if (status == DATELINE_OK)
        status = signed_table_open(&readers->towns, lexicon, "article/town", error);
    if (status == DATELINE_OK)
        status = open_rooms(readers, lexicon, model_directory, network, kernels, actors, error);
    if (status != DATELINE_OK) {
        article_readers_close(readers);
        return status;
    }
    *out = readers;
    return DATELINE_OK;
}

void article_readers_close(article_readers *readers)
{
    if (readers == NULL)
        return;
    signed_table_close(&readers->towns);
    intake_knowledge_close(readers->intake);
    what_reader_close(readers->what);
    sayswho_reader_close(readers->sayswho);
    howmany_reader_close(readers->howmany);
    where_gazetteer_close(readers->where);
    when_reader_close(readers->when);
    who_reader_close(readers->who);
    syntax_reader_close(readers->syntax);
    neural_model_close(readers->network);
    text_splitter_close(readers->splitter);
    memory_release(readers);
}

const intake_knowledge *article_intake(const article_readers *readers)
{
    return readers->intake;
}
