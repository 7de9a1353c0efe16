# Verbs of using a weapon: "rubber bullets had been used".
# origin: own · licence: as the program
# columns: lemma
deploy
employ
use
wield
