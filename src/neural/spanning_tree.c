#include "neural/spanning_tree.h"

#include <math.h>

#include "neural/heads.h"

// Whole numbers of 2^-24. With these sizes no sum leaves 64 bits: two trees of 512 arcs differ by
// less than 512 * 2^42 = 2^51, and what the contractions subtract only brings weights closer.
#define WEIGHT_UNIT 16777216.0
#define SCORE_MAX 65536.0
#define WEIGHT_OF_NAN (-(INT64_C(1) << 41))
#define ROOT_FEE (INT64_C(1) << 52)

#define NODES_MAX (2 * SPANNING_TREE_WORDS_MAX)
#define NODE_NONE UINT16_MAX

typedef struct arc {
    int64_t weight;
    uint16_t dependent, head; // words; count is the root as a head
} arc;

typedef enum slot_state {
    SLOT_NEW,
    SLOT_ON_PATH,
    SLOT_SAFE,   // leads to the root
    SLOT_MERGED, // went into another slot
} slot_state;

// A node is a word, or a circle of nodes that was contracted; nodes above come later. A slot is a
// row and column of the matrix and holds the topmost node of its words.
typedef struct contraction {
    uint32_t count;      // words; also the root's column
    uint32_t node_count; // so far
    arc *arcs;           // [count][count + 1] the best arc between the nodes of two slots
    arc chosen[NODES_MAX];
    uint16_t above[NODES_MAX]; // the node a node was contracted into
    uint16_t node[SPANNING_TREE_WORDS_MAX];
    uint8_t state[SPANNING_TREE_WORDS_MAX]; // slot_state
    uint16_t path[SPANNING_TREE_WORDS_MAX]; // slots: each one's best head is the next
    uint32_t path_length;
} contraction;

static int64_t weight_of(float score)
{
    double held = (double)score;
    if (isnan(held)) {
        return WEIGHT_OF_NAN;
    }
    held = held > SCORE_MAX ? SCORE_MAX : held;
    held = held < -SCORE_MAX ? -SCORE_MAX : held;
    return (int64_t)(held * WEIGHT_UNIT);
}

// ---- each word its best head ----

// From one on, the greater of two floats has the greater weight, so that the floats themselves can
// be compared, and many at a time. True when that settles it: no word heads itself.
static bool has_great_head(uint32_t *best, const float *scores, uint32_t count, uint32_t word)
{
    *best = neural_best(scores, count + 1);
    if (*best == word) {
        const uint32_t behind = word + 1 + neural_best(scores + word + 1, count - word);
        *best = word == 0 ? behind : neural_best(scores, word);
        *best = scores[behind] > scores[*best] ? behind : *best;
    }
    return scores[*best] >= 1.0f && scores[*best] <= (float)SCORE_MAX;
}

static uint32_t best_head(const float *scores, uint32_t count, uint32_t word)
{
    uint32_t great = 0;
    if (has_great_head(&great, scores, count, word)) {
        return great;
    }
    uint32_t best = word == 0 ? 1 : 0; // with one word: the root
    int64_t most = weight_of(scores[best]);
    for (uint32_t head = best + 1; head <= count; head++) {
        int64_t weight = head == word ? INT64_MIN : weight_of(scores[head]);
        if (weight > most) {
            most = weight;
            best = head;
        }
    }
    return best;
}

// One root, and every word leads to it. Each word is walked over once.
static bool is_tree(const uint32_t *heads, uint32_t count)
{
    uint16_t seen[SPANNING_TREE_WORDS_MAX] = {0}; // 1 + the word from which it was reached first
    uint32_t roots = 0;
    for (uint32_t word = 0; word < count; word++) {
        uint32_t at = word;
        roots += heads[word] == count;
        while (at != count && seen[at] == 0) {
            seen[at] = (uint16_t)(word + 1);
            at = heads[at];
        }
        if (at != count && seen[at] == word + 1) {
            return false;
        }
    }
    return roots == 1;
}

// ---- contraction ----

static arc *arc_at(const contraction *work, uint32_t dependent, uint32_t head)
{
    return &work->arcs[(size_t)dependent * (work->count + 1) + head];
}

static void fill_arcs(contraction *work, const float *scores)
{
    for (uint32_t dependent = 0; dependent < work->count; dependent++) {
        for (uint32_t head = 0; head <= work->count; head++) {
            int64_t weight = weight_of(scores[(size_t)dependent * (work->count + 1) + head]);
            *arc_at(work, dependent, head) = (arc){head == work->count ? weight - ROOT_FEE : weight,
                                                   (uint16_t)dependent, (uint16_t)head};
        }
        work->node[dependent] = (uint16_t)dependent;
    }
    for (uint32_t node = 0; node < NODES_MAX; node++) {
        work->above[node] = NODE_NONE;
    }
    work->node_count = work->count;
}

static bool is_open(const contraction *work, uint32_t slot)
{
    return slot == work->count || work->state[slot] != SLOT_MERGED;
}

// The slot of the best head, the leftmost among equals.
static uint32_t best_slot(const contraction *work, uint32_t dependent)
{
    const arc *row = arc_at(work, dependent, 0);
    uint32_t best = work->count;
    for (uint32_t head = work->count; head > 0; head--) {
        if (head - 1 != dependent && is_open(work, head - 1) &&
            row[head - 1].weight >= row[best].weight) {
            best = head - 1;
        }
    }
    return best;
}

// Arcs into and out of `slot` become arcs of `into`. An arc into a circle replaces the arc chosen
// for its dependent, so it is worth what it has more than that one.
static void merge_slot(contraction *work, uint32_t slot, uint32_t into)
{
    int64_t replaced = work->chosen[work->node[slot]].weight;
    for (uint32_t other = 0; other <= work->count; other++) {
        arc *in = arc_at(work, slot, other), *kept = arc_at(work, into, other);
        in->weight -= replaced;
        if (slot != into && in->weight > kept->weight) {
            *kept = *in;
        }
        if (slot == into || other == work->count) {
            continue;
        }
        const arc *out = arc_at(work, other, slot);
        kept = arc_at(work, other, into);
        if (out->weight > kept->weight) {
            *kept = *out;
        }
    }
}

// Makes the slots of the path from `first` on one node, which stays on the path in the slot that
// stood there.
static void contract(contraction *work, uint32_t first)
{
    uint32_t into = work->path[first];
    uint16_t node = (uint16_t)work->node_count++;
    for (uint32_t i = first; i < work->path_length; i++) {
        uint32_t slot = work->path[i];
        merge_slot(work, slot, into);
        work->above[work->node[slot]] = node;
        work->state[slot] = SLOT_MERGED;
    }
    work->node[into] = node;
    work->state[into] = SLOT_ON_PATH;
    work->path_length = first + 1;
}

// Follows best heads from a slot until they lead to the root, contracting each circle on the way.
static void grow_path(contraction *work, uint32_t start)
{
    work->path[0] = (uint16_t)start;
    work->path_length = 1;
    work->state[start] = SLOT_ON_PATH;
    for (;;) {
        uint32_t slot = work->path[work->path_length - 1];
        uint32_t head = best_slot(work, slot);
        work->chosen[work->node[slot]] = *arc_at(work, slot, head);
        if (head == work->count || work->state[head] == SLOT_SAFE) {
            break;
        }
        if (work->state[head] == SLOT_NEW) {
            work->state[head] = SLOT_ON_PATH;
            work->path[work->path_length++] = (uint16_t)head;
            continue;
        }
        uint32_t first = work->path_length - 1;
        while (work->path[first] != head) {
            first--;
        }
        contract(work, first);
    }
    for (uint32_t i = 0; i < work->path_length; i++) {
        work->state[work->path[i]] = SLOT_SAFE;
    }
}

// From the topmost circle down: the arc into a circle takes the place of the one that was chosen
// for the node it goes to; the others of the circle stand.
static void expand(contraction *work, uint32_t *heads)
{
    for (uint32_t node = work->node_count; node > work->count; node--) {
        uint32_t inside = work->chosen[node - 1].dependent;
        while (work->above[inside] != node - 1) {
            inside = work->above[inside];
        }
        work->chosen[inside] = work->chosen[node - 1];
    }
    for (uint32_t word = 0; word < work->count; word++) {
        heads[word] = work->chosen[word].head;
    }
}

static dateline_status solve(uint32_t *heads, arena *arena, const float *scores, uint32_t count,
                             dateline_error *error)
{
    contraction *work = ARENA_NEW(arena, contraction);
    arc *arcs = ARENA_ARRAY(arena, (size_t)count * (count + 1), arc);
    if (work == NULL || arcs == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the tree of %u words",
                         count);
    }
    work->count = count;
    work->arcs = arcs;
    fill_arcs(work, scores);
    for (uint32_t slot = 0; slot < count; slot++) {
        if (work->state[slot] == SLOT_NEW) {
            grow_path(work, slot);
        }
    }
    expand(work, heads);
    return DATELINE_OK;
}

dateline_status spanning_tree_read(uint32_t *heads, arena *arena, const float *scores,
                                   uint32_t count, dateline_error *error)
{
    if (count > SPANNING_TREE_WORDS_MAX) {
        return error_set(error, DATELINE_LIMIT, 0, 0, "a sentence of %u words, more than %d", count,
                         SPANNING_TREE_WORDS_MAX);
    }
    for (uint32_t word = 0; word < count; word++) {
        heads[word] = best_head(scores + (size_t)word * (count + 1), count, word);
    }
    return count == 0 || is_tree(heads, count) ? DATELINE_OK
                                               : solve(heads, arena, scores, count, error);
}
