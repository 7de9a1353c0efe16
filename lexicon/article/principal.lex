# Words that lead from a speaker to the body he speaks for, where he claims a deed.
# example: "a caller from the Front claimed it", "a woman speaking on behalf of the Front"
# origin: own · licence: as the program
# columns: word
behalf
for
from
of
