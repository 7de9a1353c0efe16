// Attention of all heads over a batch of windows, forward and backward, for train/reader: PyTorch
// on a processor spends most of its time there in small products. Built by network.py at first use.
//
// joined: [pieces][3 * width] rows of query, key, value; heads lie side by side, DEPTH numbers
// each. Window w holds the pieces [starts[w], starts[w + 1]). shares: what each piece takes from
// each other of its window; window after window, heads x length x length.
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define DEPTH 32

// Where the shares of each window begin; the caller frees it.
static long *share_starts(const long *starts, long windows, long heads)
{
    long *out = malloc((size_t)(windows + 1) * sizeof *out);
    out[0] = 0;
    for (long w = 0; w < windows; w++) {
        const long length = starts[w + 1] - starts[w];
        out[w + 1] = out[w] + heads * length * length;
    }
    return out;
}

// turned[DEPTH][length]: one head's keys or values, lying on their side.
static void turn(float *restrict turned, const float *restrict rows, long length, long row)
{
    for (long j = 0; j < length; j++) {
        for (long d = 0; d < DEPTH; d++) {
            turned[d * length + j] = rows[j * row + d];
        }
    }
}

// line[length] = query x keys
static void multiply(float *restrict line, const float *restrict query,
                     const float *restrict turned, long length)
{
    memset(line, 0, (size_t)length * sizeof *line);
    for (long d = 0; d < DEPTH; d += 4) {
        const float *a = turned + d * length, *b = a + length, *c = b + length, *e = c + length;
        const float q0 = query[d], q1 = query[d + 1], q2 = query[d + 2], q3 = query[d + 3];
        for (long j = 0; j < length; j++) {
            line[j] += q0 * a[j] + q1 * b[j] + q2 * c[j] + q3 * e[j];
        }
    }
}

static void soften(float *line, long length, float scale)
{
    float top = line[0], sum = 0;
    for (long j = 1; j < length; j++) {
        top = line[j] > top ? line[j] : top;
    }
    for (long j = 0; j < length; j++) {
        line[j] = expf((line[j] - top) * scale);
        sum += line[j];
    }
    for (long j = 0; j < length; j++) {
        line[j] /= sum;
    }
}

void attention_forward(const float *joined, const long *starts, long windows, long heads,
                       float *shares, float *out)
{
    const long width = heads * DEPTH, row = 3 * width;
    const float scale = 1.0f / sqrtf(DEPTH);
    long *begins = share_starts(starts, windows, heads);
#pragma omp parallel for schedule(dynamic)
    for (long each = 0; each < windows * heads; each++) {
        const long window = each / heads, head = each % heads;
        const long length = starts[window + 1] - starts[window];
        const float *base = joined + starts[window] * row + head * DEPTH;
        float *share = shares + begins[window] + head * length * length;
        float *turned = malloc((size_t)(DEPTH * length) * sizeof *turned);
        turn(turned, base + width, length, row);
        for (long i = 0; i < length; i++) {
            float sum[DEPTH] = {0}, *restrict line = share + i * length;
            multiply(line, base + i * row, turned, length);
            soften(line, length, scale);
            for (long j = 0; j < length; j++) {
                const float *restrict value = base + j * row + 2 * width;
                for (long d = 0; d < DEPTH; d++) {
                    sum[d] += line[j] * value[d];
                }
            }
            memcpy(out + (starts[window] + i) * width + head * DEPTH, sum, sizeof sum);
        }
        free(turned);
    }
    free(begins);
}

// One head of one window; all pointers at its first number. slope: [length] to work in.
static void step_back(float *restrict to, const float *restrict base,
                      const float *restrict gradient, const float *restrict out,
                      const float *restrict share, const float *restrict turned,
                      float *restrict slope, long length, long width)
{
    const long row = 3 * width;
    const float scale = 1.0f / sqrtf(DEPTH);
    for (long i = 0; i < length; i++) {
        const float *g = gradient + i * width, *o = out + i * width, *p = share + i * length;
        float inner = 0, query[DEPTH] = {0}, mine[DEPTH], from_out[DEPTH];
        for (long d = 0; d < DEPTH; d++) {
            inner += g[d] * o[d];
            mine[d] = base[i * row + d];
            from_out[d] = g[d];
        }
        multiply(slope, g, turned, length);
        for (long j = 0; j < length; j++) {
            slope[j] = p[j] * (slope[j] - inner) * scale;
        }
        for (long j = 0; j < length; j++) {
            const float s = slope[j], q = p[j], *restrict from = base + j * row + width;
            float *restrict key = to + j * row + width, *restrict value = key + width;
            for (long d = 0; d < DEPTH; d++) {
                query[d] += s * from[d];
                key[d] += s * mine[d];
                value[d] += q * from_out[d];
            }
        }
        memcpy(to + i * row, query, sizeof query);
    }
}

// gradient: of out. Sets result, the gradient of joined, which must hold zeros.
void attention_backward(const float *joined, const long *starts, long windows, long heads,
                        const float *shares, const float *out, const float *gradient, float *result)
{
    const long width = heads * DEPTH, row = 3 * width;
    long *begins = share_starts(starts, windows, heads);
#pragma omp parallel for schedule(dynamic)
    for (long each = 0; each < windows * heads; each++) {
        const long window = each / heads, head = each % heads, first = starts[window];
        const long length = starts[window + 1] - first;
        const float *base = joined + first * row + head * DEPTH;
        float *turned = malloc((size_t)(DEPTH * length) * sizeof *turned);
        float *slope = malloc((size_t)length * sizeof *slope);
        turn(turned, base + 2 * width, length, row);
        step_back(result + first * row + head * DEPTH, base,
                  gradient + first * width + head * DEPTH, out + first * width + head * DEPTH,
                  shares + begins[window] + head * length * length, turned, slope, length, width);
        free(turned);
        free(slope);
    }
    free(begins);
}
