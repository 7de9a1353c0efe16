# Words for taking a town or a post. "It is still in rebel hands" contests one that was told before.
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
