# How exactly a day is known, in the codes of each codebook. ged: date_prec 1 the day .. 5 more than a month;
# acled: time_precision; ical: can be an entry of a calendar. An empty cell: the codebook cannot say so, and the row is left out.
# The row "key" names the columns for the tables of column.lex.
# origin: own, after the codebooks. licence: as the program
# example: "in May 2026" is 4 to UCDP and 3 to ACLED
# columns: key, ged, acled, ical
# cell ged: 1..5 | no text
# cell acled: 1..3 | no text
# cell ical: day | span | no text
key	ged	acled	ical
day	1	1	day
days	2	2	span
week	3	2	span
month	4	3
year	5
longer
open
