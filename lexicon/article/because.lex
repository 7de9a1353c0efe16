# First words of prepositions that lead to what an accident was due to: "gave way because of heavy rain".
# origin: own · licence: as the program
# example: "the fire broke out due to a short circuit"
# columns: lemma
because
due
owing
