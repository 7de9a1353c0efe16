# Words behind a number that make it add to one before: others stand beside them, more came after.
# example: a guard and two others; nine more; no one else
# origin: own · licence: as the program
# columns: word, effect
# cell effect: more | others
else	others
other	others
others	others
more	more
additional	more
further	more
