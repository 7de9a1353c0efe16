# How exactly a place is known, in the codes of each codebook. ged: where_prec 1 exact .. 7 at sea; acled:
# geo_precision; gtd: specificity; gdelt: type of the place, gdelt_us: of one in the United States.
# An empty cell: the codebook cannot say so, and the row is left out where it needs to.
# The row "key" names the columns for the tables of column.lex.
# origin: own, after the codebooks. licence: as the program
# example: a province is 4 to UCDP and 3 to ACLED; a country has no code in ACLED
# columns: key, ged, acled, gtd, gdelt, gdelt_us
# cell ged: 1..7
# cell acled: 1..3 | no text
# cell gtd: 1..5
# cell gdelt: 1..5 | no text
# cell gdelt_us: 1..5 | no text
key	ged	acled	gtd	gdelt	gdelt_us
point	1	1	1	4	3
venue	1	1	1	4	3
town	1	1	1	4	3
district	3	2	3	4	3
province	4	3	4	5	2
region	5	3	4	5	2
country	6		5	1	1
sea	7	3	5
