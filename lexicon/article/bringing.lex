# Verbs whose subject brings about what their object tells, said of things more than of people: "a short
# circuit caused the fire", "the fire was caused by a short circuit".
# origin: own · licence: as the program
# columns: lemma
cause
ignite
spark
start
trigger
