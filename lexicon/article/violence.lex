# Verbs of a violent act that no other list has: "accused men from abroad of having thrown stones", "of staging
# the incident". Whoever is accused of one is held responsible for the act that is told of.
# origin: own · licence: as the program
# columns: lemma, lemma of its object (none: any)
# cell lemma of its object: any word | no text
# example: "of opening fire", "of setting the fire"; not: "of opening the border", "of planting pines",
# "of triggering a price war"
detonate	
fabricate	
feign	
hurl	acid
hurl	bomb
hurl	bottle
hurl	brick
hurl	explosive
hurl	firebomb
hurl	grenade
hurl	molotov
hurl	rock
hurl	stone
ignite	
lob	bomb
lob	bottle
lob	brick
lob	explosive
lob	firebomb
lob	grenade
lob	molotov
lob	rock
lob	shell
lob	stone
open	fire
place	bomb
place	charge
place	explosive
place	mine
plant	bomb
plant	charge
plant	device
plant	dynamite
plant	explosive
plant	landmine
plant	mine
provoke	
set	blaze
set	fire
set	off
sabotage	
stage	ambush
stage	assault
stage	attack
stage	blast
stage	bombing
stage	clash
stage	explosion
stage	incident
stage	killing
stage	massacre
stage	provocation
stage	raid
stage	riot
stage	shooting
start	battle
start	clash
start	fighting
start	fire
start	riot
start	shooting
start	violence
start	war
throw	acid
throw	bomb
throw	bottle
throw	brick
throw	explosive
throw	firebomb
throw	grenade
throw	molotov
throw	rock
throw	stone
torch	
trigger	blast
trigger	bloodshed
trigger	bomb
trigger	clash
trigger	device
trigger	explosion
trigger	fighting
trigger	fire
trigger	massacre
trigger	riot
trigger	shooting
trigger	violence
wage	war
