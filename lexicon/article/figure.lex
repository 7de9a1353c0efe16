# Nouns for a number that was told: "the figure was wrong". Some say one only with a number beside them.
# example: "reports of nine dead were wrong"; not: "the report was wrong"
# origin: own · licence: as the program
# columns: lemma, needs
# cell needs: number | no text
account	number
claim	number
count
estimate
figure
number
report	number
tally
toll
