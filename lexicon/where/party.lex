# What stands before the seat of one who is elected, behind a comma or a bracket: his party, as papers shorten it.
# example: "Sen. Moye, D-Columbus", "(R-Athens)"
# origin: own · licence: as the program
# columns: letter
D
I
R
