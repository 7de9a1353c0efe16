#include "intake/json_envelope.h"

#include "intake/columns.h"
#include "intake/json_reader.h"

#define ENVELOPE_DEPTH 3 // objects around a list

bool json_key_is(const intake_knowledge *knowledge, slice key, slice kind)
{
    const slice known = knowledge_value(&knowledge->envelopes, key);
    return known.data != NULL && slice_equal(known, kind);
}

static bool gives(const intake_knowledge *knowledge, slice key, slice field)
{
    const slice known = knowledge_value(&knowledge->columns, key);
    return known.data != NULL && slice_equal(known, field);
}

// A description is no text of its own: feeds have one.
static bool is_text(const intake_knowledge *knowledge, slice key)
{
    const uint32_t row = knowledge_row(&knowledge->columns, key);
    uint64_t rank = COLUMN_SUMMARY_RANK;
    if (row != UINT32_MAX)
        slice_to_number(lexicon_cell(&knowledge->columns, row, 2), &rank);
    return rank < COLUMN_SUMMARY_RANK && gives(knowledge, key, SLICE("text"));
}

// Does the object that stands next have a key that articles have?
static bool is_like_article(json_reader json, const intake_knowledge *knowledge)
{
    if (!json_enter(&json, '{'))
        return false;
    for (slice key; json_next_key(&json, &key); json_skip(&json))
        if (gives(knowledge, key, SLICE("title")) || is_text(knowledge, key) ||
            (json_peek(&json) == '{' && json_key_is(knowledge, key, SLICE("inside"))))
            return true;
    return false;
}

static bool holds_articles(json_reader json, const intake_knowledge *knowledge)
{
    return json_enter(&json, '[') && json_next_item(&json) && is_like_article(json, knowledge);
}

// What has been found out about an envelope on the way to its list.
typedef struct search {
    json_reader json;
    const intake_knowledge *knowledge;
    bool is_article; // the object has a text of its own
} search;

// Goes on behind the list: with a title or a text behind it the object is an article, whose list is
// of its images or the like.
static bool find_list(json_envelope *out, search *search, uint32_t depth)
{
    json_reader *json = &search->json;
    bool has_title = false, is_found = false, is_certain = false;
    if (!json_enter(json, '{'))
        return false;
    for (slice key; json_next_key(json, &key) && !search->is_article;) {
        const char next = json_peek(json);
        search->is_article = next == '"' && is_text(search->knowledge, key);
        has_title |= next == '"' && gives(search->knowledge, key, SLICE("title"));
        const bool is_known = json_key_is(search->knowledge, key, SLICE("list"));
        if (!is_found && next == '{' && depth < ENVELOPE_DEPTH && !has_title) {
            is_found = find_list(out, search, depth + 1);
            continue;
        }
        if (!is_found && next == '[' && (is_known || !has_title) &&
            holds_articles(*json, search->knowledge)) {
            *out = (json_envelope){json->at, depth};
            is_found = true;
            is_certain = is_known;
        }
        json_skip(json);
    }
    return is_found && (is_certain || !has_title);
}

bool json_envelope_find(json_envelope *out, const intake_knowledge *knowledge, slice beginning)
{
    search search = {.json = json_reader_of(beginning), .knowledge = knowledge};
    return find_list(out, &search, 1) && !search.is_article;
}
