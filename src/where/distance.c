#include "where/distance.h"

#include <math.h>

#define EARTH_KILOMETRES 6371.0 // mean radius
#define RADIAN (3.14159265358979323846 / 180.0)

// Haversine, which stays exact for places next to each other.
double where_kilometres(double latitude_a, double longitude_a, double latitude_b,
                        double longitude_b)
{
    const double north = sin((latitude_b - latitude_a) * RADIAN / 2);
    const double east = sin((longitude_b - longitude_a) * RADIAN / 2);
    const double half =
        north * north + cos(latitude_a * RADIAN) * cos(latitude_b * RADIAN) * east * east;
    return 2 * EARTH_KILOMETRES * asin(sqrt(half < 1 ? half : 1));
}
