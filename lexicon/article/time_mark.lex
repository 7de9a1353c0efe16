# Prepositions and conjunctions behind which an act only tells when another was.
# origin: own · licence: as the program
# example: "jets struck Osk hours after rockets hit Dalby"
# columns: lemma
after
before
since
