# Verbs of a violent act that no other list has: "accused men from abroad of having thrown stones", "of staging
# the incident". Whoever is accused of one is held responsible for the act that is told of.
# origin: own · licence: as the program
# columns: lemma, lemma of its object (none: any)
# example: "of opening fire", "of setting the fire"; not: "of opening the border"
detonate	
fabricate	
feign	
hurl	
ignite	
lob	
open	fire
place	bomb
place	charge
place	explosive
place	mine
plant	
provoke	
set	blaze
set	fire
set	off
sabotage	
stage	
start	battle
start	clash
start	fighting
start	fire
start	riot
start	shooting
start	violence
start	war
throw	
torch	
trigger	
wage	war
