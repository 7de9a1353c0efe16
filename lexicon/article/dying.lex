# Words of a death that may come days after the act it comes of: "shot on Friday, he died on Sunday".
# origin: own · licence: as the program
# columns: lemma
# example: "was pronounced dead on Sunday"
declare
die
death
pass
pronounce
succumb
