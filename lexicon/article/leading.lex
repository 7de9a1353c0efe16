# Verbs by which what speaks for a share in an act (evidence.lex) leads to somebody.
# origin: own · licence: as the program
# columns: lemma, preposition
# cell preposition: any word
# example: "suspicion fell on the rebels", "the traces lead to the rebels"
fall	on
lead	to
point	to
