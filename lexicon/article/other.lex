# Words beside an event that make it another one than what was told before: "another raid", "a second
# blast", "bombed again".
# origin: own · licence: as the program
# columns: lemma
again
another
anew
different
fourth
fresh
further
new
other
previous
renewed
second
separate
similar
third
