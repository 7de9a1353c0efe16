# Prepositions before a place. in: what follows in capitals is a place even if no list has it. at: the
# phrase says where something happened. way: whence or whither. of: a tie.
# example: in Dalby, near the Lomba bridge
# origin: own · licence: as the program
# columns: word, kind
# cell kind: at | in | of | way
aboard	at
above	at
across	at
against	way
along	at
amid	at
around	in
at	at
atop	at
behind	at
below	at
beneath	at
beside	at
between	at
by	at
for	way
from	way
in	in
inside	in
into	way
leaving	way
near	in
of	of
off	at
on	at
onto	way
opposite	at
outside	in
over	at
past	way
through	way
throughout	at
to	way
toward	way
towards	way
via	at
within	at
