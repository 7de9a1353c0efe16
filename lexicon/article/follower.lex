# Those and that which act for whom they belong to: what "its troops" or "his men" did, he did.
# origin: own · licence: as the program
# columns: lemma
agent
aircraft
army
artillery
brigade
commando
fighter
force
gun
gunner
jet
man
militia
militiaman
officer
pilot
plane
soldier
tank
troop
unit
warplane
warrior
