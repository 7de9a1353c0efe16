# Nouns for a number that was told: "the figure was wrong".
# origin: own · licence: as the program
# columns: lemma
count
estimate
figure
number
tally
toll
