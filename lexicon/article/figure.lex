# Nouns for a number that was told: "the figure was wrong".
# origin: own · licence: as the program
# columns: lemma
claim
count
estimate
figure
number
report
tally
toll
