# Words for taking a town or a post. "It is still in rebel hands" contests one that was told before; a town that is
# taken is not the town that is bombed.
# origin: own · licence: as the program
# columns: lemma
capture
conquer
liberate
occupy
overrun
recapture
regain
retake
seize
take
takeover
