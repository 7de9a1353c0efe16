# Verbs that tell nothing without what is said, known or seen: a statement that ends with one is none.
# origin: own · licence: as the program
# columns: lemma
# example: "that is all he knows" tells nothing of the incident, "he knows the gunmen" does
believe
hear
know
mean
report
say
see
tell
think
want
wish
write
