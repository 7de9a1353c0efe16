# Words that a headline leaves out before whom or what it names: "Stabbing of 19-year-old man" for "a 19-year-old man".
# example: "shot his wife" Shooting of wife; "burgled the same flat" flat
# origin: own · licence: as the program
# columns: form
a
an
another
her
his
its
my
our
same
some
that
the
their
these
this
those
your
