# Prepositions before a place. in: what follows in capitals is a place even if no list has it. at: the
# phrase says where something happened. way: whence or whither. of: a tie.
# example: in Dalby, near the Lomba bridge
# origin: own · licence: as the program
# columns: words, kind
# cell kind: at | in | of | way
aboard	at
above	at
across	at
across from	at
against	way
along	at
amid	at
around	in
at	at
at or near	at
atop	at
behind	at
below	at
beneath	at
beside	at
between	at
by	at
close to	at
east of	at
for	way
from	way
in	in
in and around	at
in front of	at
in or near	at
in the city of	at
in the town of	at
in the village of	at
inside	in
inside of	at
into	way
just outside	in
kilometers from	at
km from	at
leaving	way
miles from	at
near	in
next to	at
north of	at
north-east of	at
north-west of	at
northeast of	at
northwest of	at
of	of
off	at
on	at
on the outskirts of	in
onto	way
opposite	at
out of	way
outside	in
outside of	at
over	at
past	way
south of	at
south-east of	at
south-west of	at
southeast of	at
southwest of	at
through	way
throughout	at
to	way
toward	way
towards	way
up to	way
via	at
west of	at
within	at
