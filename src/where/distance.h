// How far two places are from each other.
#ifndef WHERE_DISTANCE_H
#define WHERE_DISTANCE_H

// Great-circle distance in kilometres; degrees, north and east positive.
double where_kilometres(double latitude_a, double longitude_a, double latitude_b,
                        double longitude_b);

#endif
