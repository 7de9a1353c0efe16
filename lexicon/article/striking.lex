# Verbs of violence whose "with" leads to what was used: "beat monks with rifle butts".
# origin: own · licence: as the program
# columns: lemma
assault
attack
batter
beat
behead
bludgeon
burn
club
disperse
execute
hack
hit
injure
kick
kill
lash
murder
pelt
punch
shoot
slash
slaughter
slay
smash
stab
strike
threaten
whip
wound
