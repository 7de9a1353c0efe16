# Prepositions that tell where, not whence or whither; of several words ("close to") the first.
# example: a raid near Dalby, south of Dalby; not: troops from Dalby, marched to Dalby
# origin: own · licence: as the program
# columns: word
across
along
amid
around
at
behind
beneath
beside
between
close
east
in
inside
near
next
north
of
off
on
opposite
outside
over
south
throughout
west
within
