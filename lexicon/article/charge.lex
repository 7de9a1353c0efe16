# What is denied when somebody "denies" it: words that stand for what was said of him before.
# origin: own · licence: as the program
# columns: lemma
# example: "both deny the charge"
account
accusation
allegation
any
assertion
charge
claim
complicity
idea
implication
insinuation
involvement
it
link
part
report
responsibility
role
rumor
rumour
story
suggestion
talk
that
theory
this
version
which
