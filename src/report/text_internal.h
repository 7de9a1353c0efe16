// What the files of the terminal report share.
#ifndef REPORT_TEXT_INTERNAL_H
#define REPORT_TEXT_INTERNAL_H

#include "report/report.h"
#include "report/screen.h"

#define TEXT_INDENT 3
#define TEXT_SLOT_WIDTH 16 // the longest name of a slot and a blank

typedef struct text_report {
    screen screen;
    const article *article;
    arena *arena;
    const incident_dispute *disputes; // over article->claims
    uint32_t dispute_count;
    // Claims by incident and slot, in each as they are told; disputes number them so. Those of slot
    // s of incident i end at group_end[i * SLOT_COUNT + s] and begin where the group before ends.
    const uint32_t *claim_of; // -> index into article->claims
    const uint32_t *group_end;
} text_report;

// The claims of one slot of one incident: [*first, *end) of claim_of.
void text_group(const text_report *report, uint32_t incident, article_slot slot, uint32_t *first,
                uint32_t *end);

// "Turkish officials", "Russia (blames)", "author (possible)": what is plainly asserted needs no
// word.
slice text_holder(arena *arena, slice holder, sayswho_stance stance, sayswho_certainty certainty);
void text_heading(text_report *report, slice heading);

// number: 0 leaves out label, day and place.
void text_incident(text_report *report, uint32_t incident, uint32_t number);
void text_people(text_report *report);
void text_timeline(text_report *report);
void text_sources(text_report *report);

#endif
