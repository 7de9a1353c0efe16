# Words that tie an arrest to the act that somebody is arrested for, which is another act than the arrest.
# origin: own · licence: as the program
# columns: lemma
# example: "was held in connection with the raid", "jailed for the raid"
connection
for
over
relation
suspicion
