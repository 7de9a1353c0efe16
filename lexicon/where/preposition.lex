# Prepositions before a place. clause: does the phrase say where something happened (in, at), or a way (from, to) or a tie (of)?
# example: in Dalby, near the Lomba bridge
# origin: own · licence: as the program
# columns: words, kind
aboard	at
above	at
across	at
across from	at
against	way
along	at
amid	at
around	at
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
in	at
in and around	at
in front of	at
in or near	at
in the city of	at
in the town of	at
in the village of	at
inside	at
inside of	at
into	way
just outside	at
kilometers from	at
km from	at
leaving	way
miles from	at
near	at
next to	at
north of	at
north-east of	at
north-west of	at
northeast of	at
northwest of	at
of	of
off	at
on	at
on the outskirts of	at
onto	way
opposite	at
out of	way
outside	at
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
