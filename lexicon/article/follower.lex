# Those and that which act for whom they belong to: what "its troops" or "his men" did, he did.
# origin: own · licence: as the program
# columns: lemma
agent
aircraft
army
artillery
bomber
brigade
commando
crew
fighter
force
guard
gun
gunman
gunner
jet
man
militia
militiaman
navy
officer
patrol
pilot
plane
police
round
shell
soldier
staff
tank
troop
unit
warplane
warrior
worker
