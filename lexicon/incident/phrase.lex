# Words that phrases of values are cut at. The program holds them without a file of data, as a ledger is
# compared without one: cmake/words.cmake writes them to C.
# article: stands before a thing and says nothing of it. leads: leads on from a thing to another ("bodies of
# soldiers"). ends: what a figure counts is over ("six crew were hurt").
# example: "six Norland crew, the port said" counts "Norland crew"; "three were hurt" nothing
# origin: own; licence: as the program
# columns: word, does
# cell does: article | ends | leads
a	article
after	ends
aged	ends
ages	ends
along	leads
also	ends
an	article
and	ends
are	ends
as	ends
at	leads
been	ends
before	ends
being	ends
between	leads
but	ends
by	leads
could	ends
dead	ends
died	ends
during	ends
for	leads
from	leads
had	ends
has	ends
have	ends
her	article
his	article
hurt	ends
in	leads
including	ends
injured	ends
into	leads
is	ends
its	article
killed	ends
least	ends
may	ends
more	ends
near	leads
of	leads
on	leads
or	ends
other	ends
others	ends
over	leads
people	ends
person	ends
persons	ends
said	ends
shot	ends
survived	ends
than	ends
that	leads
the	article
their	article
them	ends
to	leads
under	leads
victim	ends
victims	ends
was	ends
were	ends
when	ends
which	leads
while	ends
who	leads
whom	ends
whose	ends
will	ends
with	leads
would	ends
wounded	ends
