# Nouns for some of those behind "of": "a handful of agitators" names agitators.
# origin: own · licence: as the program
# columns: lemma
array
bunch
couple
dozen
half
handful
host
hundred
last
lot
majority
million
minority
multitude
number
pair
quarter
remainder
rest
score
series
string
ten
third
thousand
