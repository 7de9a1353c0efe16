# Words that say of an act that somebody died in it, where the text counts nobody: at least one.
# example: "police are investigating a fatal shooting", "the deadly crash"; not: "a nearly fatal fall"
# origin: own · licence: as the program
# columns: lemma
deadly
fatal
