# Words of an attack that leave open whether those it hit lived: who is "shot" is hurt, unless the same
# incident tells of as many dead.
# origin: own · licence: as the program
# example: "a man was shot ... the man died" one dead, nobody hurt; not: "wounded"
# columns: lemma
attack
bullet
gunfire
gunshot
hit
shoot
shooting
shot
stab
stabbing
strike
