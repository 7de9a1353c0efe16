# Nouns that act for the state they belong to: "the army shelled", "government warplanes bombed". Of
# people: "the Zambian army" keeps its name, where "Zambian jets" are Zambia's.
# origin: own · licence: as the program
# columns: lemma, of
# cell of: people | no text
aircraft
airforce
army	people
artillery
authority
bomber
drone
force	people
government
gunboat
gunship
helicopter
jet
junta
military	people
ministry
navy	people
plane
regime
soldier	people
tank
troop	people
warplane
warship
