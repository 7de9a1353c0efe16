# Words that set what one holder says beside what another said just before, pointing at nobody's words. They
# link only claims of one kind: those that agree must have one value, those that oppose two.
# example: "Police spoke of nine dead. But a nurse counted ten."; not: "But the road was open."
# origin: own · licence: as the program
# columns: word, how, where, example
# cell how: agrees | opposes
# cell where: several aside | between | first | inside
# cell example: any text
#
# how     agrees | opposes
# where   first: opens the sentence; between: stands between the two speakers of one sentence; aside: beside a comma, in
#         nobody's words; inside: anywhere before the second speaker's cue or right behind it
also	agrees	inside	The nurse also counted nine.
although	opposes	between	Police spoke of nine, although a nurse counted ten.
but	opposes	first between	But a nurse counted ten.
however	opposes	first aside	A nurse, however, counted ten.
likewise	agrees	first inside	A nurse likewise counted nine.
nevertheless	opposes	first aside	Nevertheless a nurse counted ten.
similarly	agrees	first	Similarly, a nurse counted nine.
though	opposes	between	Police spoke of nine, though a nurse counted ten.
too	agrees	inside	A nurse, too, counted nine.
whereas	opposes	between	Police spoke of nine, whereas a nurse counted ten.
while	opposes	between	Police spoke of nine, while a nurse counted ten.
yet	opposes	first	Yet a nurse counted ten.
