# Words that say of a noun beside them that what it tells did not take place, or not yet: "the delayed launch", "they
# cancelled the deal", "a delay in delivery", "a possible strike".
# origin: own. licence: CC0-1.0
# columns: word, part, degree
# cell part: adjective | noun | verb
# cell degree: possible | undone
# part: verb (lemma; of its object or passive subject), noun (lemma; of what hangs on it), adjective (as written)
# degree: undone, possible
# example: Leyton cancelled the parade
abort	verb	undone
avert	verb	undone
avoid	verb	undone
block	verb	undone
cancel	verb	undone
delay	verb	undone
foil	verb	undone
halt	verb	undone
postpone	verb	undone
prevent	verb	undone
scrap	verb	undone
scuttle	verb	undone
shelve	verb	undone
stall	verb	undone
stop	verb	undone
suspend	verb	undone
thwart	verb	undone
withdraw	verb	undone
absence	noun	undone
cancellation	noun	undone
delay	noun	undone
lack	noun	undone
postponement	noun	undone
prevention	noun	undone
suspension	noun	undone
abandoned	adjective	undone
aborted	adjective	undone
averted	adjective	undone
canceled	adjective	undone
cancelled	adjective	undone
delayed	adjective	undone
failed	adjective	undone
foiled	adjective	undone
now-cancelled	adjective	undone
postponed	adjective	undone
scrapped	adjective	undone
suspended	adjective	undone
thwarted	adjective	undone
eventual	adjective	possible
hypothetical	adjective	possible
possible	adjective	possible
potential	adjective	possible
