#include "where/where.h"

const char *where_precision_name(where_precision precision)
{
    static const char *const names[] = {
        [WHERE_POINT] = "point",       [WHERE_VENUE] = "venue",       [WHERE_TOWN] = "town",
        [WHERE_DISTRICT] = "district", [WHERE_PROVINCE] = "province", [WHERE_COUNTRY] = "country",
        [WHERE_REGION] = "region",     [WHERE_SEA] = "sea",           [WHERE_UNKNOWN] = "unknown",
    };
    return names[precision];
}
