# Verbs that take an act upon their subject when the act is their object: "the Front claimed the attack".
# origin: own · licence: as the program
# columns: lemma
avow
claim
