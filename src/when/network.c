// A simple temporal network that is kept consistent while it grows.
//
// A constraint to - from <= high is an edge of that weight; to - from >= low is an edge back of
// weight -low. Every node keeps a potential that satisfies all edges (Cotton and Maler 2006); an
// edge whose repair comes back to its own start closes a negative cycle and is refused. Bounds are
// shortest paths from and to the origin, tightened edge by edge.
#include "when/when.h"

#define POINT_LIMIT 4096
#define UNREACHED INT64_MAX

typedef struct network_edge {
    uint32_t from, to;
    int64_t weight;
    uint32_t next_out, next_in; // edges of the same point; EDGE_NONE ends
} network_edge;

#define EDGE_NONE UINT32_MAX

struct when_network {
    arena *arena;
    uint32_t points;
    network_edge *edges;
    uint32_t edge_count, edge_capacity;
    uint32_t *first_out, *first_in; // [points]
    int64_t *potential;             // [points]
    int64_t *upper;                 // [points] shortest path from the origin
    int64_t *lower;                 // [points] shortest path to the origin, that is -earliest
    int64_t *saved;                 // [points] potentials before the edge that is tried
    uint32_t *queue;                // [points] a ring
    bool *is_queued;                // [points]
};

when_network *when_network_new(arena *arena, uint32_t points)
{
    if (points == 0 || points > POINT_LIMIT) {
        return NULL;
    }
    when_network *network = ARENA_NEW(arena, when_network);
    if (network == NULL) {
        return NULL;
    }
    network->arena = arena;
    network->points = points;
    network->first_out = ARENA_ARRAY(arena, points, uint32_t);
    network->first_in = ARENA_ARRAY(arena, points, uint32_t);
    network->potential = ARENA_ARRAY(arena, points, int64_t);
    network->upper = ARENA_ARRAY(arena, points, int64_t);
    network->lower = ARENA_ARRAY(arena, points, int64_t);
    network->saved = ARENA_ARRAY(arena, points, int64_t);
    network->queue = ARENA_ARRAY(arena, points, uint32_t);
    network->is_queued = ARENA_ARRAY(arena, points, bool);
    if (arena_failed(arena)) {
        return NULL;
    }
    for (uint32_t point = 0; point < points; point++) {
        network->first_out[point] = network->first_in[point] = EDGE_NONE;
        network->upper[point] = network->lower[point] = point == 0 ? 0 : UNREACHED;
    }
    return network;
}

// A ring of points that wait, each at most once.
typedef struct waiting {
    when_network *network;
    uint32_t first, count;
} waiting;

static void wait_for(waiting *waiting, uint32_t point)
{
    when_network *network = waiting->network;
    if (!network->is_queued[point]) {
        network->is_queued[point] = true;
        network->queue[(waiting->first + waiting->count++) % network->points] = point;
    }
}

static uint32_t take(waiting *waiting)
{
    when_network *network = waiting->network;
    uint32_t point = network->queue[waiting->first];
    waiting->first = (waiting->first + 1) % network->points;
    waiting->count--;
    network->is_queued[point] = false;
    return point;
}

static void forget(waiting *waiting)
{
    while (waiting->count > 0) {
        take(waiting);
    }
}

// Restores potentials along edges from a point that fell. False when the fall comes back to
// `forbidden`: then the new edge closes a negative cycle.
static bool repair(when_network *network, uint32_t start, uint32_t forbidden)
{
    waiting waiting = {network, 0, 0};
    wait_for(&waiting, start);
    while (waiting.count > 0) {
        uint32_t point = take(&waiting);
        for (uint32_t i = network->first_out[point]; i != EDGE_NONE;
             i = network->edges[i].next_out) {
            const network_edge *edge = &network->edges[i];
            int64_t wanted = network->potential[point] + edge->weight;
            if (network->potential[edge->to] <= wanted) {
                continue;
            }
            if (edge->to == forbidden) {
                forget(&waiting);
                return false;
            }
            network->potential[edge->to] = wanted;
            wait_for(&waiting, edge->to);
        }
    }
    return true;
}

// Spreads shorter paths from a point; forward along edges from the origin, or backward to it.
static void spread(when_network *network, uint32_t start, bool is_forward)
{
    int64_t *distance = is_forward ? network->upper : network->lower;
    waiting waiting = {network, 0, 0};
    wait_for(&waiting, start);
    while (waiting.count > 0) {
        uint32_t point = take(&waiting);
        uint32_t i = is_forward ? network->first_out[point] : network->first_in[point];
        while (i != EDGE_NONE) {
            const network_edge *edge = &network->edges[i];
            uint32_t other = is_forward ? edge->to : edge->from;
            if (distance[point] + edge->weight < distance[other]) {
                distance[other] = distance[point] + edge->weight;
                wait_for(&waiting, other);
            }
            i = is_forward ? edge->next_out : edge->next_in;
        }
    }
}

static bool push_edge(when_network *network, uint32_t from, uint32_t to, int64_t weight)
{
    network_edge *edge =
        ARENA_PUSH(network->arena, network->edges, network->edge_count, network->edge_capacity);
    if (edge == NULL) {
        return false;
    }
    *edge = (network_edge){from, to, weight, network->first_out[from], network->first_in[to]};
    network->first_out[from] = network->first_in[to] = network->edge_count - 1;
    return true;
}

static void pop_edge(when_network *network)
{
    const network_edge *edge = &network->edges[--network->edge_count];
    network->first_out[edge->from] = edge->next_out;
    network->first_in[edge->to] = edge->next_in;
}

// Adds to - from <= weight to the edges and potentials; bounds are left alone.
static bool try_edge(when_network *network, uint32_t from, uint32_t to, int64_t weight)
{
    if (from == to) {
        return weight >= 0;
    }
    if (!push_edge(network, from, to, weight)) {
        return false;
    }
    int64_t wanted = network->potential[from] + weight;
    if (network->potential[to] <= wanted) {
        return true;
    }
    network->potential[to] = wanted;
    if (repair(network, to, from)) {
        return true;
    }
    pop_edge(network);
    return false;
}

static void tighten(when_network *network, uint32_t from, uint32_t to, int64_t weight)
{
    if (network->upper[from] != UNREACHED && network->upper[from] + weight < network->upper[to]) {
        network->upper[to] = network->upper[from] + weight;
        spread(network, to, true);
    }
    if (network->lower[to] != UNREACHED && network->lower[to] + weight < network->lower[from]) {
        network->lower[from] = network->lower[to] + weight;
        spread(network, from, false);
    }
}

bool when_network_add(when_network *network, uint32_t from, uint32_t to, int32_t low, int32_t high)
{
    if (from >= network->points || to >= network->points) {
        return false;
    }
    bool has_high = high != DAY_OPEN_FUTURE;
    bool has_low = low != DAY_OPEN_PAST;
    size_t bytes = network->points * sizeof *network->saved;
    memcpy(network->saved, network->potential, bytes);
    uint32_t edges = network->edge_count;
    bool is_good = !has_high || try_edge(network, from, to, high);
    is_good = is_good && (!has_low || try_edge(network, to, from, -(int64_t)low));
    if (!is_good) {
        while (network->edge_count > edges) {
            pop_edge(network);
        }
        memcpy(network->potential, network->saved, bytes);
        return false;
    }
    if (has_high) {
        tighten(network, from, to, high);
    }
    if (has_low) {
        tighten(network, to, from, -(int64_t)low);
    }
    return true;
}

static int32_t clamp_day(int64_t day)
{
    return day <= DAY_OPEN_PAST     ? DAY_OPEN_PAST + 1
           : day >= DAY_OPEN_FUTURE ? DAY_OPEN_FUTURE - 1
                                    : (int32_t)day;
}

when_interval when_network_bounds(const when_network *network, uint32_t point)
{
    if (point >= network->points) {
        return WHEN_ALWAYS;
    }
    int64_t upper = network->upper[point];
    int64_t lower = network->lower[point];
    return (when_interval){lower == UNREACHED ? DAY_OPEN_PAST : clamp_day(-lower),
                           upper == UNREACHED ? DAY_OPEN_FUTURE : clamp_day(upper)};
}
