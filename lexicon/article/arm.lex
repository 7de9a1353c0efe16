# Nouns that act for the state they belong to: "the army shelled", "government warplanes bombed".
# origin: own · licence: as the program
# columns: lemma
air force
aircraft
airforce
armed forces
army
artillery
authority
bomber
drone
fighter jet
force
government
gunboat
gunship
helicopter
jet
junta
military
ministry
navy
plane
regime
soldier
tank
troop
warplane
warship
