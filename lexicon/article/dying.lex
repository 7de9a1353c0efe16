# Words of a death that may come days after the act it comes of, or of the dead being found: "shot on
# Friday, he died on Sunday", "nine bodies were found on Wednesday".
# origin: own · licence: as the program
# columns: lemma
# example: "was pronounced dead on Sunday", "were found dead on Sunday"
body
corpse
death
declare
die
find
pass
pronounce
succumb
