# Verbs whose particle looks like the bound of a figure behind it: "handed over two guns" is two.
# origin: own · licence: as the program
# example: "handed over two guns" 2; not: "killed over two hundred"
# columns: lemma, particle
# cell particle: any word
bring	over
hand	over
pass	over
sign	over
turn	over
