# Words that call a number wrong.
# origin: own · licence: as the program
# columns: lemma
erroneous
exaggerate
exaggerated
false
inaccurate
incorrect
inflated
mistaken
overstate
untrue
wrong
