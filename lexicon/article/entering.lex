# Acts by which people get into a building or hold it: it is where they were, not what was hit.
# example: "gunmen stormed the theatre" happened at the theatre; not: "shells hit the theatre"
# origin: own · licence: as the program
# columns: lemma
besiege
burst
invade
invasion
occupation
occupy
overrun
raid
seize
seizure
siege
storm
storming
surround
