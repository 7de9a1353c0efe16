# Words for an uncounted share of those told before: "all of them civilians", "most of whom were women".
# origin: own · licence: as the program
# columns: word
all
both
half
many
most
several
some
