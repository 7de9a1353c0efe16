# Verbs whose subject is what the word behind "by", "on" or "to" brought about: "the blast was caused by a
# gas leak", "the fire was blamed on an explosion". Both words are of one incident.
# origin: own · licence: as the program
# columns: lemma
attribute
blame
cause
