# Words that lead to those of whom somebody is one: "among the hostages are two nuns", "is one of the
# hostages", "the rebels have kept 12 people, including the judge".
# kind: group, the word for all of them follows, and the one or the list stands before or behind; one,
# the same, but only before; list, the list follows.
# origin: own · licence: as the program
# columns: words, kind
# cell kind: group | list | one
among	group
including	list
one of	one
