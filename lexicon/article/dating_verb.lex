# Verbs by which an act only has its time: what another clause behind "after" tells is another act.
# example: "the bombing came two weeks after gunmen killed a guard"; not: "the fire broke out after a tanker exploded"
# origin: own · licence: as the program
# columns: lemma
come
