# What is denied when somebody "denies" it: words that stand for what was said of him before.
# origin: own · licence: as the program
# columns: lemma
# example: "both deny the charge"
accusation
allegation
any
charge
claim
complicity
implication
insinuation
involvement
it
link
part
responsibility
role
suggestion
that
them
these
this
