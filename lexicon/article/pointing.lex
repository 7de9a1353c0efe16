# Determiners that point back at what was told last: "that attack was blamed on rebels", after one of
# years ago, is that one.
# origin: own · licence: as the program
# columns: lemma
that
this
