# Nouns for what speaks for somebody's share in an act: "evidence of Russian involvement".
# stance: of whoever says that there is some; who says that there is none doubts it.
# origin: own · licence: as the program
# columns: noun, stance
# cell stance: accuses | speculates
evidence	accuses
clue	speculates
hint	speculates
indication	speculates
proof	accuses
sign	speculates
suggestion	speculates
suspicion	speculates
trace	speculates
trail	speculates
