# Words of addresses besides those that end a street's name. streets: stand behind several, at a corner. block:
# the name of a street follows behind "of". way: a street follows that the article names elsewhere in full.
# example: Milford and Logan streets, the 6300 block of Benavides, turned onto Benavides
# origin: own · licence: as the program
# columns: word, class
# cell class: block | streets | way
along	way
avenues	streets
block	block
blocks	block
boulevards	streets
drives	streets
highways	streets
lanes	streets
off	way
on	way
onto	way
roads	streets
streets	streets
