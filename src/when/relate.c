#include "when/relate.h"

#define SIGNAL_WORDS 3  // words in the longest signal
#define SIGNAL_BYTES 64 // bytes of the longest signal
#define PHRASE_REACH 12 // words that the head of an anchor may stand behind its preposition

typedef struct relating {
    when_layer *layer;
    const when_reader *reader;
    const syntax_layer *syntax;
    const text_document *document;
    int32_t day;
} relating;

static const char *const relation_names[] = {"during", "before", "after", "since", "until", "by"};

bool relation_named(slice name, when_relation *relation)
{
    for (int i = WHEN_DURING; i <= WHEN_BY; i++) {
        if (slice_equal(name, slice_from_string(relation_names[i]))) {
            *relation = (when_relation)i;
            return true;
        }
    }
    return false;
}

// Tokens [first, end) joined by blanks, looked up among the signals.
static bool find_signal(const relating *relating, uint32_t first, uint32_t end,
                        when_relation *relation)
{
    char joined[SIGNAL_BYTES];
    size_t length = 0;
    for (uint32_t token = first; token < end; token++) {
        slice lower = relating->document->tokens[token].lower;
        if (length + lower.length + 1 > sizeof joined) {
            return false;
        }
        if (token > first) {
            joined[length++] = ' ';
        }
        memcpy(joined + length, lower.data, lower.length);
        length += lower.length;
    }
    uint32_t rows;
    uint32_t row = lexicon_find(&relating->reader->signals, slice_of(joined, length), &rows);
    return rows > 0 && relation_named(lexicon_cell(&relating->reader->signals, row, 1), relation);
}

static const text_sentence *sentence_of(const relating *relating, uint32_t token)
{
    return &relating->document->sentences[relating->document->tokens[token].sentence];
}

// The signal that ends right before token `end`, the longest.
static bool signal_before(const relating *relating, uint32_t end, when_relation *relation)
{
    uint32_t start = sentence_of(relating, end)->first_token;
    for (uint32_t words = SIGNAL_WORDS; words > 0; words--) {
        if (end - start >= words && find_signal(relating, end - words, end, relation)) {
            return true;
        }
    }
    return false;
}

// The signal that begins at a token; returns its number of words, 0 for none.
static uint32_t signal_at(const relating *relating, uint32_t first, when_relation *relation)
{
    if (first >= relating->document->token_count) {
        return 0;
    }
    uint32_t end = sentence_of(relating, first)->end_token;
    for (uint32_t words = SIGNAL_WORDS; words > 0; words--) {
        if (first + words <= end && find_signal(relating, first, first + words, relation)) {
            return words;
        }
    }
    return 0;
}

// "After Friday" begins on Saturday.
static when_interval apply_relation(when_relation relation, const when_time *time, int32_t day)
{
    when_interval bounds = time->bounds;
    bool is_open_left = bounds.earliest == DAY_OPEN_PAST;
    bool is_open_right = bounds.latest == DAY_OPEN_FUTURE;
    switch (relation) {
    case WHEN_BEFORE:
        return (when_interval){DAY_OPEN_PAST, is_open_left ? bounds.latest : bounds.earliest - 1};
    case WHEN_AFTER:
        return (when_interval){is_open_right ? bounds.earliest : bounds.latest + 1,
                               DAY_OPEN_FUTURE};
    case WHEN_SINCE: {
        bool is_past = day != DAY_UNKNOWN && bounds.earliest <= day;
        return (when_interval){bounds.earliest, is_past ? day : DAY_OPEN_FUTURE};
    }
    case WHEN_UNTIL:
    case WHEN_BY:
        return (when_interval){DAY_OPEN_PAST, bounds.latest};
    default:
        return bounds;
    }
}

static bool is_word(const relating *relating, uint32_t token, slice word)
{
    return slice_equal(relating->document->tokens[token].lower, word);
}

// "from X to Y", "between X and Y": what they date lies inside both.
static bool is_range(const relating *relating, const when_time *left, const when_time *right)
{
    if (right->first != left->end + 1 || left->first == 0 ||
        sentence_of(relating, left->end - 1) != sentence_of(relating, right->first)) {
        return false;
    }
    when_relation first;
    when_relation second;
    if (is_word(relating, left->first - 1, SLICE("between"))) {
        return is_word(relating, left->end, SLICE("and"));
    }
    return signal_before(relating, left->first, &first) && first == WHEN_SINCE &&
           (is_word(relating, left->end, SLICE("to")) ||
            (find_signal(relating, left->end, left->end + 1, &second) && second == WHEN_UNTIL));
}

static void relate_range(when_time *left, when_time *right)
{
    when_interval whole = {left->bounds.earliest, right->bounds.latest};
    if (whole.earliest <= whole.latest) {
        left->relation = right->relation = WHEN_DURING;
        left->event_bounds = right->event_bounds = whole;
    }
}

// The head of the phrase or clause that begins at token `first`: climbs the tree from its first
// word as long as heads stand behind the preposition.
static uint32_t climb_phrase(const relating *relating, uint32_t first)
{
    uint32_t end = sentence_of(relating, first)->end_token;
    uint32_t limit = first + PHRASE_REACH < end ? first + PHRASE_REACH : end;
    uint32_t head = first;
    for (uint32_t steps = 0; steps < PHRASE_REACH; steps++) {
        uint32_t next = relating->syntax->words[head].head;
        if (next == TOKEN_NONE || next < first || next >= limit) {
            break;
        }
        head = next;
    }
    return head;
}

// The head of what the words [signal, first) lead in: the noun whose case or the verb whose mark
// they are.
static uint32_t head_of_phrase(const relating *relating, uint32_t signal, uint32_t first)
{
    const syntax_word *words = relating->syntax->words;
    if (words == NULL) {
        return first;
    }
    for (uint32_t token = signal; token < first; token++) {
        bool leads = words[token].relation == REL_CASE || words[token].relation == REL_MARK;
        if (leads && words[token].head != TOKEN_NONE && words[token].head >= first) {
            return words[token].head;
        }
    }
    return climb_phrase(relating, first);
}

// "one day after his arrival": the length counts from the event behind the signal.
static void anchor_length(const relating *relating, when_time *time)
{
    when_relation relation;
    uint32_t words = signal_at(relating, time->end, &relation);
    uint32_t first = time->end + words;
    if (words == 0 || (relation != WHEN_AFTER && relation != WHEN_BEFORE) ||
        first >= sentence_of(relating, time->first)->end_token) {
        return;
    }
    bool is_after = relation == WHEN_AFTER;
    int32_t low = time->offset_low;
    int32_t high = time->offset_high;
    time->anchor = WHEN_ANCHOR_EVENT;
    time->anchor_token = head_of_phrase(relating, time->end, first);
    time->offset_low = is_after ? low : -high;
    time->offset_high = is_after ? high : -low;
    time->bounds = WHEN_ALWAYS;
}

// "on the same flight as the envoy", "on the anniversary of the fire": the head behind the word.
static void anchor_event(const relating *relating, when_time *time)
{
    if (time->end + 1 < sentence_of(relating, time->first)->end_token) {
        time->anchor_token = head_of_phrase(relating, time->end, time->end + 1);
    } else {
        time->anchor = WHEN_ANCHOR_NONE;
    }
}

// "Before dawn on Monday", "after nine on Friday": that day still.
static bool is_within_day(const when_time *time, when_relation relation)
{
    return (relation == WHEN_BEFORE || relation == WHEN_AFTER) && time->type == WHEN_TIME &&
           time->bounds.earliest == time->bounds.latest;
}

static void relate_one(const relating *relating, when_time *time)
{
    when_relation relation;
    if (time->type == WHEN_DURATION) {
        anchor_length(relating, time);
    } else if (time->anchor != WHEN_ANCHOR_NONE) {
        anchor_event(relating, time);
    } else if (signal_before(relating, time->first, &relation)) {
        time->relation = is_within_day(time, relation) ? WHEN_DURING : relation;
    }
    if (time->anchor == WHEN_ANCHOR_NONE) {
        time->event_bounds = apply_relation(time->relation, time, relating->day);
    }
}

void relate_all(when_layer *layer, const when_reader *reader, const syntax_layer *syntax,
                int32_t day)
{
    relating relating = {layer, reader, syntax, syntax->document, day};
    for (uint32_t i = 0; i < layer->count; i++) {
        layer->times[i].event_bounds = WHEN_ALWAYS;
        relate_one(&relating, &layer->times[i]);
    }
    for (uint32_t i = 1; i < layer->count; i++) {
        if (is_range(&relating, &layer->times[i - 1], &layer->times[i])) {
            relate_range(&layer->times[i - 1], &layer->times[i]);
        }
    }
}
