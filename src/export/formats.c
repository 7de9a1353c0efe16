#include "export/export_internal.h"

#define ROWS &export_style_rows
#define LINES &export_style_lines

// The first table of a format is the one taken when none is named.
const export_format export_formats[] = {
    {"jsonl", "incidents", LINES, UNIT_INCIDENT, DATELINE_POLICY_RANGE, false, 0},
    {"jsonl", "claims", LINES, UNIT_CLAIM, DATELINE_POLICY_RANGE, false, 0},
    {"jsonl", "people", LINES, UNIT_STAY, DATELINE_POLICY_RANGE, false, 0},
    {"jsonl", "articles", LINES, UNIT_ARTICLE, DATELINE_POLICY_RANGE, false, 0},
    {"jsonl", "withdrawn", LINES, UNIT_WITHDRAWN, DATELINE_POLICY_RANGE, false, 0},
    {"csv", "incidents", ROWS, UNIT_INCIDENT, DATELINE_POLICY_RANGE, true, ','},
    {"csv", "claims", ROWS, UNIT_CLAIM, DATELINE_POLICY_RANGE, true, ','},
    {"csv", "people", ROWS, UNIT_STAY, DATELINE_POLICY_RANGE, true, ','},
    {"csv", "withdrawn", ROWS, UNIT_WITHDRAWN, DATELINE_POLICY_RANGE, true, ','},
    {"geojson", NULL, &export_style_geojson, UNIT_INCIDENT, DATELINE_POLICY_RANGE, false, 0},
    {"ged", "events", ROWS, UNIT_INCIDENT, DATELINE_POLICY_BEST_LOW_HIGH, true, ','},
    {"ged", "withdrawn", ROWS, UNIT_WITHDRAWN, DATELINE_POLICY_BEST_LOW_HIGH, true, ','},
    {"acled", "events", ROWS, UNIT_INCIDENT, DATELINE_POLICY_LOW, true, ','},
    {"acled", "withdrawn", ROWS, UNIT_WITHDRAWN, DATELINE_POLICY_LOW, true, ','},
    {"gtd", "events", ROWS, UNIT_INCIDENT, DATELINE_POLICY_LATEST_MAJORITY_LOWEST, true, ','},
    {"gtd", "withdrawn", ROWS, UNIT_WITHDRAWN, DATELINE_POLICY_LATEST_MAJORITY_LOWEST, true, ','},
    {"gdelt", "events", ROWS, UNIT_INCIDENT, DATELINE_POLICY_RANGE, false, '\t'},
    {"gdelt", "mentions", ROWS, UNIT_MENTION, DATELINE_POLICY_RANGE, false, '\t'},
    {"gdelt", "withdrawn", ROWS, UNIT_WITHDRAWN, DATELINE_POLICY_RANGE, false, '\t'},
    {"polecat", "events", ROWS, UNIT_INCIDENT, DATELINE_POLICY_RANGE, true, '\t'},
    {"polecat", "withdrawn", ROWS, UNIT_WITHDRAWN, DATELINE_POLICY_RANGE, true, '\t'},
    {"plover", NULL, &export_style_plover, UNIT_INCIDENT, DATELINE_POLICY_MEDIAN, false, 0},
    {"kepler", NULL, &export_style_trips, UNIT_STAY, DATELINE_POLICY_RANGE, false, 0},
    {"timelinejs", NULL, &export_style_timeline, UNIT_INCIDENT, DATELINE_POLICY_RANGE, false, 0},
    {"timemap", "events", &export_style_timemap_events, UNIT_INCIDENT, DATELINE_POLICY_RANGE, false,
     0},
    {"timemap", "sources", &export_style_timemap_sources, UNIT_INCIDENT, DATELINE_POLICY_RANGE,
     false, 0},
    {"timemap", "associations", &export_style_timemap_associations, UNIT_INCIDENT,
     DATELINE_POLICY_RANGE, false, 0},
    {"ical", NULL, &export_style_calendar, UNIT_INCIDENT, DATELINE_POLICY_RANGE, false, 0},
    {"ftm", NULL, &export_style_ftm, UNIT_INCIDENT, DATELINE_POLICY_RANGE, false, 0},
    {"annotation", NULL, &export_style_annotation, UNIT_INCIDENT, DATELINE_POLICY_RANGE, false, 0},
    {"claim", NULL, &export_style_claim, UNIT_INCIDENT, DATELINE_POLICY_RANGE, false, 0},
    {"graphml", NULL, &export_style_graph, UNIT_INCIDENT, DATELINE_POLICY_RANGE, false, 0},
    {"brat", NULL, &export_style_brat, UNIT_ARTICLE, DATELINE_POLICY_RANGE, false, 0},
    {"conllu", NULL, &export_style_conllu, UNIT_ARTICLE, DATELINE_POLICY_RANGE, false, 0},
    {NULL, NULL, NULL, UNIT_INCIDENT, DATELINE_POLICY_RANGE, false, 0},
};

const char *export_format_name(uint32_t i)
{
    const char *last = "";
    for (const export_format *format = export_formats; format->name != NULL; format++) {
        if (strcmp(format->name, last) == 0)
            continue;
        last = format->name;
        if (i-- == 0)
            return format->name;
    }
    return NULL;
}

const char *export_table_name(const char *name, uint32_t i)
{
    for (const export_format *format = export_formats; format->name != NULL; format++)
        if (strcmp(format->name, name) == 0 && format->table != NULL && i-- == 0)
            return format->table;
    return NULL;
}
