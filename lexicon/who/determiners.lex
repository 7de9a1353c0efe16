# Words that say whether a description takes up somebody named before.
# tells: definite ("the gunmen" may be the gunmen of before) | indefinite ("some gunmen": not told of before) |
# fresh (indefinite, and never one already named: "another gunman") | other (never one already named, wherever
# it stands before the noun: "the other gunmen").
# definite, indefinite and fresh count as the first word of a phrase only.
# origin: own. licence: as the program
# example: "the other gunmen" are none of those named before
# columns: word, tells
# cell tells: definite | fresh | indefinite | other
a	indefinite
an	indefinite
another	fresh
any	fresh
both	definite
each	fresh
every	fresh
many	fresh
more	other
no	fresh
other	other
others	other
several	fresh
some	indefinite
that	definite
the	definite
these	definite
this	definite
those	definite
