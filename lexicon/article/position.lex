# Where fire comes from, and whose it is: nouns behind "from" whose owner fired.
# "The shells came from army positions" tells of the army, "from the hills" of nobody.
# origin: own · licence: as the program
# columns: noun
area
base
battery
camp
checkpoint
emplacement
frontline
gun
line
outpost
position
post
quarter
side
stronghold
territory
trench
zone
