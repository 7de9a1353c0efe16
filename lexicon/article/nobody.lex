# Pronouns for nobody: "nobody has admitted the attack" tells of no admission.
# origin: own · licence: as the program
# columns: word
neither
nobody
none
