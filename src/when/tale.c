// Which year a tale is in when it does not say. A tale goes forward, but its teller looks aside:
// "(papers opened in 2005 deny this) On 4 August ..." goes on where the tale was. So every date
// told of late may carry the story on, and the one that needs the smallest step does.
#include "when/resolve.h"

#define FAR_JUMP 5   // months a tale may step back before it means the next year
#define BACK_COST 3  // months forward that a step back weighs as much as
#define AGE_COST 2   // months forward that a date in between weighs as much as
#define ASIDE_COST 5 // the same for a bare year that opens no sentence

typedef struct step {
    int32_t year;
    int32_t cost;
} step;

void tale_remember(resolver *resolver, const told *told)
{
    if (told->moment.grain < GRAIN_MONTH) {
        return;
    }
    for (int i = THREAD_LENGTH - 1; i > 0; i--) {
        resolver->thread[i] = resolver->thread[i - 1];
    }
    resolver->thread[0] = told->moment;
}

// The month a frame names or its season begins with, or 0.
static int32_t month_of(const frame *frame)
{
    if (frame_has(frame, FIELD_MONTH)) {
        return frame->fields[FIELD_MONTH];
    }
    return frame_has(frame, FIELD_SEASON) ? 4 + 3 * frame->fields[FIELD_SEASON] : 0;
}

// On from one date: a jump far back means the next year.
static step step_from(const moment *base, int32_t month)
{
    int32_t year = moment_year(base);
    int32_t gap = month - moment_month(base);
    if (gap < -FAR_JUMP && year > 0) {
        return (step){year + 1, gap + 12};
    }
    return (step){year, gap < 0 ? BACK_COST - gap : gap};
}

int32_t year_of_tale(const resolver *resolver, const frame *frame)
{
    const told *last = &resolver->last;
    int32_t month = month_of(frame);
    int32_t year = moment_year(&last->moment);
    bool is_month = last->moment.grain != GRAIN_YEAR && moment_month(&last->moment) > 0;
    if (month == 0) {
        return year;
    }
    step best = is_month ? step_from(&last->moment, month)
                         : (step){year, last->is_fronted ? 0 : ASIDE_COST};
    for (int i = 0; i < THREAD_LENGTH && resolver->is_narrative; i++) {
        const moment *base = &resolver->thread[i];
        if (base->grain == GRAIN_NONE) {
            break;
        }
        step next = step_from(base, month);
        next.cost += AGE_COST * (i + (is_month ? 0 : 1));
        if (next.cost < best.cost) {
            best = next;
        }
    }
    return best.year;
}
