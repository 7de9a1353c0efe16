# Nouns that act for the state they belong to: "the army shelled", "government warplanes bombed".
# kind: what an actor of that noun must be; "the provincial government" is a mere group and acts for
# no state.
# origin: own · licence: as the program
# columns: lemma, kind
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
government	government
gunboat	
gunship	
helicopter	
jet	
junta	
military	
ministry	
navy	
plane	
regime	government
soldier	
tank	
troop	
warplane	
warship	
