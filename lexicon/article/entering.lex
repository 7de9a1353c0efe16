# Acts by which people get into a building or hold it: it is where they were, not what was hit.
# class: v verb, n noun. A raid by aircraft hits, a house invasion is named by the house: neither stands here.
# example: "gunmen stormed the theatre" happened at the theatre; not: "shells hit the theatre"
# origin: own · licence: as the program
# columns: lemma, class
# cell class: n | v
besiege	v
burst	v
occupation	n
occupy	v
overrun	v
raid	v
seize	v
seizure	n
siege	n
storm	v
storming	n
surround	v
