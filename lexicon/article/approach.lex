# Words before a town's name that tell how a story comes by it. in: it happens there; near: beside it, so that another
# town is meant; from: somebody or something comes from there.
# party: a capital means its government there, which deals with another.
# of: the word stands before "of".
# example: "in Dalby", "the town of Dalby"; "just outside Dalby", "west of Dalby", "suburban Dalby"; "a man from Dalby"
# origin: own · licence: as the program
# columns: word, how, of
# cell how: from | in | near | party
# cell of: either | no | of
around	near	no
at	in	no
between	party	no
beyond	near	no
borough	in	of
city	in	of
community	in	of
downtown	in	no
east	near	of
from	from	no
hamlet	in	of
in	in	no
inside	in	no
into	in	no
miles	near	of
near	near	no
nearby	in	no
north	near	of
northeast	near	of
northwest	near	of
off	near	no
outside	near	either
outskirts	near	of
side	in	of
south	near	of
southeast	near	of
southwest	near	of
suburb	near	of
suburban	near	no
suburbs	near	of
to	from	no
toward	from	no
towards	from	no
town	in	of
township	in	of
with	party	no
village	in	of
west	near	of
within	in	no
