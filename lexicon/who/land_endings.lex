# How adjectives of lands end, and how many of their last letters the land's name lacks: "Kaltrian" is of
# "Kaltria", or of "Kaltr".
# origin: own. licence: as the program
# example: Kaltrian police, Velian ships
# columns: ending, letters dropped
# cell letters dropped: 1..9
an	1
ian	3
ese	3
ic	2
