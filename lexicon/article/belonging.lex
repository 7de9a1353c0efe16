# Verbs that tell whose somebody is: "the gunmen belonged to the Front".
# origin: own · licence: as the program
# columns: lemma
belong
