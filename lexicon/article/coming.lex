# Verbs that tell where fire came from: "the rockets were launched from rebel territory".
# origin: own · licence: as the program
# columns: lemma
come
fire
launch
lob
originate
shoot
