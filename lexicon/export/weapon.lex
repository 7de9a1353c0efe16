# What codebooks make of a weapon, by any word of its name. gtd: GTD's weapon type; acled: the sub-event
# that the weapon alone decides.
# The row "key" names the columns for the tables of column.lex.
# origin: own, after the codebooks of GTD (2021) and ACLED (2023). licence: as the program
# example: "a hand grenade": an ACLED "Grenade", explosives to GTD
# columns: key, gtd, acled
# cell gtd: 1..13
# cell acled: key of export/subevent | no text
key	gtd	acled
acid	8
anthrax	1	Chemical weapon
arson	8
artillery	6	Shelling/artillery/missile attack
axe	9
bomb	6	Remote explosive/landmine/IED
bombs	6	Remote explosive/landmine/IED
bullets	5
chlorine	2	Chemical weapon
clubs	9
drone	6	Air/drone strike
drones	6	Air/drone strike
dynamite	6	Remote explosive/landmine/IED
explosive	6	Remote explosive/landmine/IED
explosives	6	Remote explosive/landmine/IED
fire	8
firearm	5
firearms	5
gas	2
gasoline	8
grenade	6	Grenade
grenades	6	Grenade
gun	5
guns	5
handgun	5
hammer	9
ied	6	Remote explosive/landmine/IED
knife	9
knives	9
landmine	6	Remote explosive/landmine/IED
landmines	6	Remote explosive/landmine/IED
machete	9
machetes	9
mine	6	Remote explosive/landmine/IED
missile	6	Shelling/artillery/missile attack
missiles	6	Shelling/artillery/missile attack
molotov	8
mortar	6	Shelling/artillery/missile attack
mortars	6	Shelling/artillery/missile attack
petrol	8
pistol	5
pistols	5
poison	2	Chemical weapon
revolver	5
rifle	5
rifles	5
rocket	6	Shelling/artillery/missile attack
rockets	6	Shelling/artillery/missile attack
sarin	2	Chemical weapon
shell	6	Shelling/artillery/missile attack
shells	6	Shelling/artillery/missile attack
shotgun	5
sticks	9
stones	9
sword	9
swords	9
truck	10
van	10
