// Stays that a stay `s` goes with or speaks against, as pieces of statements: the same for listings
// and for pages.
//
// A stay from day to day holds throughout, so whoever is told to be far away within it was not
// there: "in Berlin from the 22nd to the 24th", "entered Paris on the 23rd". On its first and last
// day people travel. Bounds that are a week, a weekend or whole months say when, not how long, and
// nobody is taken to stay longer than a month. What is told more than a month apart is not
// compared: of one person only so many are looked at for each.
#ifndef LEDGER_WHEREABOUTS_H
#define LEDGER_WHEREABOUTS_H

#define MONTH_DAYS "31"

// ---- how far ----

// The account that tells of the stay's place in the same article: elsewhere its name may mean
// another. "A hotel in Berlin" lies where Berlin lies; the longest name says most.
#define STAY_ACCOUNT(stay)                                                                         \
    "(SELECT k.id FROM account k WHERE k.article = " stay ".article AND k.latitude IS NOT NULL"    \
    " AND instr(" stay ".place, k.place) > 0 ORDER BY length(k.place) DESC, k.number LIMIT 1)"
#define DEGREE_KILOMETRES "111.2"
// Across the line where 180 degrees east meet west.
#define DEGREES_EAST "(180 - abs(180 - abs(p.longitude - q.longitude)))"
#define MIDDLE "((p.latitude + q.latitude) / 2)"
// Bhaskara's cosine of degrees, good to two in a thousand: not every SQLite has the other.
#define COSINE "((32400 - 4 * " MIDDLE " * " MIDDLE ") / (32400 + " MIDDLE " * " MIDDLE "))"
#define NORTH "(" DEGREE_KILOMETRES " * (p.latitude - q.latitude))"
#define EAST "(" DEGREE_KILOMETRES " * " DEGREES_EAST " * " COSINE ")"
#define SQUARED_KILOMETRES "(" NORTH " * " NORTH " + " EAST " * " EAST ")"
// Of accounts p and q: further than anybody goes there and back beside his stay. A province is a
// point in its middle, a country one that only another country's is far from. Precisions of room
// where: 3 a district, 4 a province, 5 a country.
#define FAR_APART                                                                                  \
    "(" SQUARED_KILOMETRES " > 150.0 * 150.0 AND p.precision <= 5 AND q.precision <= 5 AND"        \
    " (p.country <> q.country OR (p.precision <= 3 AND q.precision <= 3) OR"                       \
    "  (p.precision <= 4 AND q.precision <= 4 AND " SQUARED_KILOMETRES " > 800.0 * 800.0)))"

// ---- how long ----

// Bounds put together of an entry and a departure hold throughout where the day of each is known.
#define KNOWN_DAY(stay, day)                                                                       \
    "EXISTS (SELECT 1 FROM stay m WHERE m.person = " stay ".person AND m.article = " stay          \
    ".article AND m.earliest = " stay "." day " AND m.latest = " stay "." day " AND m.kind <>"     \
    " 'stay')"
#define IS_CALENDAR(stay)                                                                          \
    "(" stay ".latest = day_plus(" stay ".earliest, 1) OR " stay ".latest = day_plus(" stay        \
    ".earliest, 6) OR (substr(" stay ".earliest, 9, 2) = '01' AND substr(day_plus(" stay           \
    ".latest, 1), 9, 2) = '01'))"
#define THROUGHOUT(stay)                                                                           \
    "(" stay ".kind = 'stay' AND " stay ".earliest < " stay ".latest AND " stay                    \
    ".latest <= day_plus(" stay ".earliest, " MONTH_DAYS                                           \
    ") AND NOT " IS_CALENDAR(stay) " AND (" stay ".inferred_from IS NULL OR (" stay                \
                                   ".inferred_from LIKE 'between %' AND " KNOWN_DAY(               \
                                       stay, "earliest") " AND " KNOWN_DAY(stay, "latest") ")))"
#define WITHIN(inner, outer)                                                                       \
    "(" inner ".earliest > " outer ".earliest AND " inner ".latest < " outer                       \
    ".latest AND " THROUGHOUT(outer) ")"
#define EXCLUDED_BY_DAYS                                                                           \
    "(" WITHIN("o", "s") " OR " WITHIN("s", "o") " OR (s.earliest < o.latest AND o.earliest <"     \
                                                 " s.latest AND " THROUGHOUT(                      \
                                                     "s") " AND " THROUGHOUT("o") "))"
#define EXCLUDED_BY_DISTANCE                                                                       \
    "EXISTS (SELECT 1 FROM account p JOIN account q ON q.id = " STAY_ACCOUNT(                      \
        "o") " WHERE p.id = " STAY_ACCOUNT("s") " AND " FAR_APART ")"

// ---- together, against each other ----

// Stays o that cannot be beside s: the same move told of other days by another, and what is far
// away within it; at most twenty.
#define LEDGER_STAYS_AGAINST                                                                       \
    "FROM (SELECT o.id, o.kind, o.place, o.earliest, o.latest, o.holder FROM stay o WHERE "        \
    "o.person = s.person AND o.id <> s.id AND o.earliest >="                                       \
    " day_plus(s.earliest, -" MONTH_DAYS ") AND o.earliest <= day_plus(s.latest, " MONTH_DAYS ")"  \
    " AND ((o.place = s.place AND o.kind = s.kind AND o.holder <> s.holder AND"                    \
    "  (o.latest < s.earliest OR o.earliest > s.latest)) OR"                                       \
    " (o.place <> s.place AND o.kind <> 'reside' AND s.kind <> 'reside' AND"                       \
    "  (o.article <> s.article OR o.holder <> s.holder) AND " EXCLUDED_BY_DAYS                     \
    "  AND " EXCLUDED_BY_DISTANCE ")) ORDER BY o.earliest, o.id LIMIT 20) o"

// Whoever moved so on the same day: a row each, at most ten.
#define LEDGER_STAYS_WITH                                                                          \
    "(SELECT DISTINCT o.person FROM stay o WHERE o.place = s.place AND o.kind = s.kind"            \
    " AND o.earliest = s.earliest AND o.person <> s.person ORDER BY o.person LIMIT 10)"

#endif
