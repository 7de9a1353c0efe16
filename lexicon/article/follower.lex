# Those and that which act for whom they belong to: what "its troops" or "his men" did, he did.
# origin: own · licence: as the program
# columns: lemma, whose (irregular: of no state)
# cell whose: irregular | no text
agent	
aircraft	
army	
artillery	
bomber	
brigade	
commando	
crew	
fighter	irregular
force	
group	
guard	
gun	
gunman	irregular
gunner	
jet	
man	
military	
militia	
militiaman	irregular
movement	
navy	
officer	
organisation	
organization	
party	
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
warrior	irregular
worker	
