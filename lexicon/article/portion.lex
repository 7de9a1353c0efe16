# Nouns for some of those behind "of": "a handful of agitators" names agitators.
# origin: own · licence: as the program
# columns: lemma
array
bunch
couple
dozen
handful
host
lot
majority
minority
multitude
number
pair
score
series
string
