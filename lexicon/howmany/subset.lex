# Words that make a number a part of one told before.
# example: six divers, among them two women; three of them
# origin: own · licence: as the program
# columns: words, side
# cell side: after | before
including	before
includes	before
include	before
included	before
among them	before
among which	before
of whom	before
of which	before
of them	before
of those	before
among those	before
among the dead	before
among the victims	before
among the wounded	before
among the injured	before
inclusive of	before
of them	after
of whom	after
of which	after
of those	after
of these	after
of the	after
of his	after
of her	after
of their	after
of its	after
of our	after
of my	after
of your	after
among them	after
