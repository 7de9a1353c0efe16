# Nouns for what is left of a weapon behind "of": "fragments of mortar shells" tells of shells.
# origin: own · licence: as the program
# columns: lemma
bit
casing
fin
fragment
part
piece
remains
remnant
residue
shard
splinter
trace
