# Who holds a town, told as a state: "it remains in rebel hands", "is still under their control".
# part: state, the noun; still, the word that says that nothing has changed.
# origin: own · licence: as the program
# columns: lemma, part
# cell part: state | still
continue	still
control	state
hand	state
remain	still
still	still
