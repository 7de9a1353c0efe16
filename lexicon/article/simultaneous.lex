# Words that lead a clause of the same time as the one above it: "when the council chose, a rival sued".
# origin: own · licence: as the program
# columns: word
as
when
while
