# Words that report something happening.
# class: v verb, n noun, a adjective. with: further words among the dependents ("fire" of "open fire"; a
# preposition of a dependent counts). mode: PLOVER's; for MOVE the kind of movement.
# when: conditions, all must hold: subj=class|class, obj!=class, a position alone (there), !position
# (not there), `result` (tells what an act led to). otherwise: type when there is no agent.
# Of several rows the one with most further words, then most conditions, wins.
# example: "opened fire on the patrol" ASSAULT firearms; not: "fired the coach"
# origin: own; licence: as the project
# columns: lemma, class, with, type, mode, frame, when, otherwise
abandon	v		RETREAT	withdraw	leave	subj=group obj=place|facility
abduct	v		ASSAULT	abduct	abduct
abducted	a		ASSAULT	abduct	captive
abduction	n		ASSAULT	abduct	abduct
accident	n		DISASTER		disaster
accuse	v		ACCUSE	allege	say	subj=human obj=human|pronoun|place
advance	v		MOBILIZE	troops	mobilize	subj=troops|group
agree	v		AGREE		say	subj=human
aid	n		AID		aid	to=human|place
aid	n	emergency	AID		aid
aid	n	food	AID		aid
aid	n	humanitarian	AID		aid
aid	n	medical	AID		aid
aid	v		AID		aid	obj=human subj=human
air-strike	n		ASSAULT	aerial	hit
airdrop	v		AID		aid	obj
airlift	n		AID		aid
airlift	v		AID		deliver	obj=aidstuff subj=human
airlift	v		CASUALTY		treated	obj=human|pronoun|generic result
airlift	v	to hospital	CASUALTY		treated	result
airstrike	n		ASSAULT	aerial	hit
ambush	n		ASSAULT		hit	compound!=ailment of!=disease|abstract
ambush	v		ASSAULT		hit	obj!=abstract|statement|disease subj!=sport|disease|market|statement|media
amnesty	v		CONCEDE		say	subj=human
apologise	v		SUPPORT		say	subj=human
apologize	v		SUPPORT		say	subj=human
appeal	v		REQUEST	change	say	subj=human
applaud	v		SUPPORT		say	subj=human
apprehend	v		COERCE	arrest	detain	obj!=abstract
arm	v		MOBILIZE	militia	mobilize	obj=human
arm	v		MOBILIZE	militia	mobilize	obj=human subj=human
armistice	n		RETREAT	ceasefire	truce
arrest	n		COERCE	arrest	detain
arrest	v		COERCE	arrest	detain	obj!=abstract
arrested	a		COERCE	arrest	held
arrival	n		MOVE	enter	arrive	poss=human
arrival	n		MOVE	enter	arrive	of=human
arrive	v		MOVE	enter	arrive	subj=human
arson	n		ASSAULT	destroy	hit
assail	v		ASSAULT		hit	obj!=abstract|statement|disease subj!=sport|disease|market|statement|media
assassinate	v		ASSAULT	targeted	kill	obj!=abstract|animal result
assassinated	a		ASSAULT	targeted	slain
assassination	n		ASSAULT	targeted	kill
assault	n		ASSAULT		hit	compound!=ailment of!=disease|abstract
assault	v		ASSAULT		hit	obj!=abstract|statement|disease subj!=sport|disease|market|statement|media
assault	v	sexually	ASSAULT	sexual	hit
assist	v		AID		aid	obj=human subj=human
assistance	n	humanitarian	AID		aid
atrocity	n		ASSAULT		hit
attack	n		ASSAULT		hit	compound!=ailment of!=disease|abstract
attack	n	air	ASSAULT	aerial	hit
attack	n	arson	ASSAULT	destroy	hit
attack	n	chemical	ASSAULT	unconventional	hit
attack	n	drone	ASSAULT	drone	hit
attack	n	gas	ASSAULT	unconventional	hit
attack	n	suicide	ASSAULT	suicide-attack	hit
attack	v		ASSAULT		hit	obj!=abstract|statement|disease subj!=sport|disease|market|statement|media
avalanche	n		DISASTER		quake
back	v		SUPPORT		say	subj=human obj=human|pronoun
ban	n		COERCE	restrict	restrict	on
ban	v		COERCE	restrict	restrict	obj
barge	v	into	ASSAULT		hit	subj=human
barricade	n		PROTEST	obstruct	obstruct	by
barricade	v		PROTEST	obstruct	obstruct	obj=facility|place subj=human
battle	n		ASSAULT		clash	between
battle	n		ASSAULT		clash	with=human
battle	n	fierce	ASSAULT		clash
battle	n	ground	ASSAULT		clash
battle	n	gun	ASSAULT		clash
battle	n	pitched	ASSAULT		clash
battle	n	street	ASSAULT		clash
battle	v		ASSAULT		clash	subj=human obj=human
battle	v		ASSAULT		clash	subj=group with
beat	v		ASSAULT	beat	shoot	obj=common|pronoun obj!=sport
beat	v	fatally	ASSAULT	primitive	kill	result
beat	v	to death	ASSAULT		kill	result
beat	v	up	ASSAULT	beat	hit	obj
beating	n		ASSAULT	beat	hit	of
behead	v		ASSAULT	targeted	kill	obj!=abstract|animal result
beheading	n		ASSAULT	targeted	kill
besiege	v		ASSAULT		hit	obj=facility|place|vehicle|human|occasion
blacklist	v		SANCTION		sanction	obj
blame	v		ACCUSE	allege	say	subj=human obj=human|pronoun|place
blast	n		ASSAULT	explosives	explode
blast	n		DISASTER		explode	compound=fuel
blast	v		ASSAULT	aerial	hit	subj=aircraft obj
blaze	n		DISASTER		disaster
bleed	v	to death	CASUALTY		die	result !obj
block	v		PROTEST	obstruct	obstruct	obj=facility|place subj=human
blockade	n		ASSAULT		hit	of!=abstract
blockade	v		ASSAULT		hit	obj=facility|place|vehicle|human|occasion
bloodbath	n		ASSAULT		kill
blow	v	apart	ASSAULT	explosives	hit	obj
blow	v	apart	ASSAULT	explosives	hit	obj=facility|vehicle
blow	v	up	ASSAULT	explosives	hit	obj
blow	v	up	ASSAULT	suicide-attack	hit	obj=reflexive
body	n		CASUALTY		bodies	result carried
bomb	v		ASSAULT	explosives	hit	obj obj!=media|abstract
bomb	v		ASSAULT	aerial	hit	subj=aircraft obj obj!=media
bombard	v		ASSAULT	aerial	hit	subj=aircraft obj obj!=media
bombard	v		ASSAULT	heavy-weapons	hit	obj
bombardment	n		ASSAULT	explosives	hit
bombing	n		ASSAULT	explosives	hit
bombing	n	air	ASSAULT	aerial	hit
bombing	n	suicide	ASSAULT	suicide-attack	hit
boycott	n		PROTEST	boycott	obstruct
boycott	v		PROTEST	boycott	obstruct	obj
breach	v		ASSAULT		hit	obj=facility
break	v	relation	SANCTION	discontinue	sanction
bring	v	to hospital	CASUALTY		treated	result
build-up	n		MOBILIZE	troops	mobilize	of=troops|arms
buildup	n		MOBILIZE	troops	mobilize	of=troops|arms
buildup	n		MOBILIZE	troops	mobilize	compound=troops|human
buildup	n	military	MOBILIZE	troops	mobilize
burn	v		CASUALTY		treated	obj=human|pronoun !subj result
burn	v	down	ASSAULT	destroy	hit	obj=facility|place|vehicle subj=human|weapon
burn	v	to death	ASSAULT		kill	result
burn	v	to death	CASUALTY		die	result !obj
burst	v	into	ASSAULT		hit	subj=human
butcher	v		ASSAULT		kill	obj!=abstract|animal result
call	v	for	REQUEST	change	say	subj=human
call	v	on	REQUEST	change	say	subj=human
campaign	n	bombing	ASSAULT		war
campaign	n	guerrilla	ASSAULT		war
campaign	n	military	ASSAULT		war
capitulate	v		RETREAT		surrender	subj=human
capsize	v		DISASTER		disaster	subj=vehicle
capsizing	n		DISASTER		disaster
captive	a		ASSAULT	abduct	captive
captive	n		ASSAULT	abduct	hostages	carried
capture	n		ASSAULT		seize	of=place|facility|human|vehicle
capture	v		ASSAULT		seize	obj=place|facility
capture	v		ASSAULT	abduct	detain	obj=human|pronoun obj!=media|abstract subj!=media
capture	v		COERCE	arrest	detain	obj=perpetrator
carjack	v		ASSAULT	destroy	hit	obj=facility|vehicle|place|human
carjacking	n		ASSAULT		hit
casualty	n		CASUALTY		nobody	result
catch	v	fire	DISASTER		disaster
cease	v	fire	RETREAT	ceasefire	truce
cease-fire	n		RETREAT	ceasefire	truce
ceasefire	n		RETREAT	ceasefire	truce
censor	v		COERCE	censor	restrict	obj
censorship	n		COERCE	censor	restrict
chant	v		PROTEST	demo	protest	subj=human
charge	v		ACCUSE	allege	say	obj=human|pronoun with
check	v	in	MOVE	checkin	stay	subj=human
check	v	into	MOVE	checkin	arrive	subj=human
check	v	out	MOVE	checkout	leave	subj=human
claim	v	life	CASUALTY		claim	result
clampdown	n		COERCE		hit	on
clash	n		ASSAULT		clash
clash	v		ASSAULT		clash	subj=human
cleanse	v		ASSAULT		hit	obj=human|place
close	v	down	COERCE	restrict	restrict	subj=human obj=facility
collaborate	v		COOPERATE		talk	subj=human
collapse	n		DISASTER		disaster	of=facility
collapse	v		DISASTER		disaster	subj=facility
collide	v		DISASTER		disaster	subj=vehicle|human
collision	n		DISASTER		disaster	compound!=market
come	v		MOVE	enter	arrive	subj=human to=place|facility
come	v		MOVE	enter	arrive	subj=human into=place
commandeer	v		ASSAULT	abduct	hijack	obj
commend	v		SUPPORT		say	subj=human
concede	v		CONCEDE		say	subj=human
condemn	v		ACCUSE	disapprove	say	subj=human
condition	n	critical	CASUALTY		state	result
condition	n	fair	CASUALTY		state	result
condition	n	good	CASUALTY		state	result
condition	n	grave	CASUALTY		state	result
condition	n	guarded	CASUALTY		state	result
condition	n	serious	CASUALTY		state	result
condition	n	stable	CASUALTY		state	result
confer	v		CONSULT		talk	subj=human
confiscate	v		COERCE	seize	seize	obj!=human|abstract
confiscation	n		COERCE	seize	seize
conquer	v		ASSAULT		seize	obj=place|facility
conscript	v		MOBILIZE	militia	mobilize	obj=human subj=group
consult	v		CONSULT		talk	subj=human
convict	v		SANCTION	convict	convict	obj
conviction	n		SANCTION	convict	convict	of=human
conviction	n		SANCTION	convict	convict	for
cooperate	v		COOPERATE		talk	subj=human
corpse	n		CASUALTY		bodies	result carried
cost	v	life	CASUALTY		claim	result
counter-offensive	n		ASSAULT		hit
counteroffensive	n		ASSAULT		hit
coup	n		ASSAULT		protest
crackdown	n		COERCE		hit	on
crash	n		DISASTER		disaster	compound!=market
crash	v		DISASTER		disaster	subj=vehicle|weapon
crash	v	into	DISASTER		disaster
crisis	n	hostage	ASSAULT	abduct	abduct
criticise	v		ACCUSE	disapprove	say	subj=human
criticize	v		ACCUSE	disapprove	say	subj=human
cross	v		MOVE	enter	enter	subj=human obj=place
cross	v	into	MOVE	enter	arrive	subj=human
crossfire	n		ASSAULT	firearms	shoot	compound!=media|sport
curfew	n		COERCE	curfew	restrict
bar	n	behind	COERCE	arrest	custody
custody	n		COERCE	arrest	custody
cut	v	aid	SANCTION	discontinue	sanction
cut	v	relation	SANCTION	discontinue	sanction
cut	v	tie	SANCTION	discontinue	sanction
cyber-attack	n		COERCE	cyber	hit
cyberattack	n		COERCE	cyber	hit
cyclone	n		DISASTER		quake
dead	a		CASUALTY		dead	result
dead	n		CASUALTY		people	result
death	n		CASUALTY		death	result
decapitate	v		ASSAULT	targeted	kill	obj!=abstract|animal result
deceased	a		CASUALTY		dead	result
declare	v	dead	CASUALTY		kill	result	CASUALTY
declare	v	law	COERCE	martial-law	restrict
defeat	v		ASSAULT		hit	subj=group obj=group
defuse	v		ASSAULT	explosives	detonate
deliver	v		AID		deliver	obj=aidstuff subj=human
demand	v		REQUEST	change	say	subj=human
demobilisation	n		RETREAT	disarm	surrender
demobilization	n		RETREAT	disarm	surrender
demolish	v		ASSAULT	destroy	hit	obj=facility|place|vehicle subj=human|weapon
demonstrate	v		PROTEST	demo	protest	subj=human against
demonstrate	v		PROTEST	demo	protest	subj=human !obj
demonstration	n		PROTEST	demo	protest
denounce	v		ACCUSE	disapprove	say	subj=human
depart	v		MOVE	leave	leave	subj=human !obj
departure	n		MOVE	leave	depart	poss=human
departure	n		MOVE	leave	depart	of=human
deplore	v		ACCUSE	disapprove	say	subj=human
deploy	v		MOBILIZE	troops	mobilize	obj=troops|arms|human|weapon
deployment	n		MOBILIZE	troops	mobilize	of=troops|arms
deployment	n		MOBILIZE	troops	mobilize	compound=troops|human
deployment	n	military	MOBILIZE	troops	mobilize
deployment	n	troop	MOBILIZE	troops	mobilize
deport	v		COERCE	deport	detain	obj
deportation	n		COERCE	deport	detain
derail	v		DISASTER		disaster
derailment	n		DISASTER		disaster	compound!=market
destroy	v		ASSAULT	destroy	hit	obj=facility|place|vehicle subj=human|weapon
detain	v		COERCE	arrest	detain	obj!=abstract
detain	v	questioning	COERCE	arrest	detain
detained	a		COERCE	arrest	held
detention	n		COERCE	arrest	detain
detonate	v		ASSAULT	explosives	detonate
die	v		CASUALTY		die	subj!=abstract|animal|market|disease result
disappear	v		CASUALTY		vanish	subj=human|vehicle result
disarm	v		RETREAT	disarm	surrender
disarmament	n		RETREAT	disarm	surrender
disaster	n		DISASTER		quake	in
dismiss	v		SANCTION	expel	sanction	obj=human subj=human obj!=abstract|statement
dispatch	v		MOBILIZE	troops	mobilize	obj=troops
displace	v		CASUALTY		displace	obj=human|generic result
distribute	v		AID		deliver	obj=aidstuff subj=human
donate	v		AID		deliver
donation	n		AID		aid
drama	n	hostage	ASSAULT	abduct	abduct
drill	n	military	MOBILIZE	troops	mobilize
drive	v		MOVE	enter	arrive	subj=human toward=place|facility
drive	v		MOVE	enter	arrive	subj=human towards=place|facility
drive	v		MOVE	enter	arrive	subj=human to=place
drop	v		ASSAULT	explosives	fire	obj=explosive|munition
drop	v		ASSAULT	explosives	explode	subj=explosive
drought	n		DISASTER		quake
drown	v		CASUALTY		die	subj!=abstract|animal|market|disease result
dwell	v		MOVE	reside	stay	subj=human
dynamite	v		ASSAULT	explosives	hit	obj=facility|place|vehicle
earthquake	n		DISASTER		quake
ease	v	restriction	CONCEDE		say
embargo	n		SANCTION	discontinue	sanction
emergency	n	state	COERCE	martial-law	restrict
emigrate	v		MOVE	enter	arrive	subj=human
encircle	v		ASSAULT		hit	obj=facility|place|vehicle|human|occasion
endorse	v		SUPPORT		say	subj=human
enter	v		MOVE	enter	enter	subj=human obj=place|facility
epidemic	n		DISASTER		quake
eruption	n		DISASTER		quake
escape	v		MOVE	leave	leave	subj=human
evacuate	v		AID		aid	obj=human|generic|pronoun
evacuate	v		CASUALTY		displace	obj=human|generic result
evacuation	n		AID		displace	of
evict	v		COERCE	deport	displace	obj
exchange	n	prisoner	RETREAT	release	release
exchange	v	fire	ASSAULT	firearms	clash
execute	v		ASSAULT	targeted	kill	obj=human|pronoun result
execution	n		ASSAULT	targeted	kill
exercise	n	military	MOBILIZE	troops	mobilize
exit	v		MOVE	leave	leave	subj=human
expel	v		COERCE	deport	detain	obj=human
expel	v	ambassador	SANCTION	expel	sanction
expel	v	diplomat	SANCTION	expel	sanction
expel	v	envoy	SANCTION	expel	sanction
explode	v		ASSAULT	explosives	explode	subj=explosive|munition
explode	v		DISASTER		disaster	subj=fuel|vehicle|facility
explode	v		ASSAULT	explosives	detonate	obj=explosive|munition
explosion	n		ASSAULT	explosives	explode
explosion	n		DISASTER		explode	compound=fuel
expulsion	n		COERCE	deport	detain	of
exterminate	v		ASSAULT		kill	obj!=abstract|animal result
extradite	v		COERCE	deport	detain	obj
extradition	n		COERCE	deport	detain
fall	v		ASSAULT	explosives	explode	subj=explosive
fall	v	to	ASSAULT		fall	subj=place|facility
famine	n		DISASTER		quake
fatality	n		CASUALTY		people	result
fight	v		ASSAULT		clash	subj=human obj=human
fight	v		ASSAULT		clash	subj=group with
fight	v		ASSAULT		clash	subj=group against
fighting	n		ASSAULT		clash
fighting	n	fierce	ASSAULT		clash
fighting	n	heavy	ASSAULT		clash
find	v	dead	CASUALTY		kill	result	CASUALTY
find	v	guilty	SANCTION	convict	convict
fine	v		SANCTION		sanction	obj=human subj=human
fire	n		DISASTER		disaster	compound!=human|group|weapon
fire	n	under	ASSAULT	firearms	fire
fire	v		ASSAULT	firearms	fire	obj=munition|firearm
fire	v		ASSAULT	firearms	fire	subj=human at
fire	v		ASSAULT	firearms	fire	subj=human on
fire	v		ASSAULT	firearms	fire	into
fire	v	gas	ASSAULT	crowd-control	fire
fire	v	tear	ASSAULT	crowd-control	fire
firebomb	v		ASSAULT	explosives	hit	obj obj!=media|abstract
firefight	n		ASSAULT	firearms	shoot	compound!=media|sport
flee	v		MOVE	enter	arrive	subj=human toward=place|facility
flee	v		MOVE	enter	arrive	subj=human towards=place|facility
flee	v		CASUALTY		flee	subj=populace subj!=perpetrator|pronoun result
flee	v		MOVE	leave	leave	subj=human
flee	v		MOVE	enter	arrive	subj=human to
flood	n		DISASTER		quake
flood	v		DISASTER		disaster	obj=place|facility
flooding	n		DISASTER		quake
fly	v		MOVE	enter	arrive	subj=human to=place
fly	v	out	MOVE	leave	leave	subj=human
fly	v	to hospital	CASUALTY		treated	result
force	v		ASSAULT	abduct	hijack	obj=vehicle subj=human subj!=troops|authority|police
force	v		ASSAULT	abduct	hijack	obj=flyer subj=human subj!=troops|authority|police
free	v		RETREAT	release	release	obj=human|captives|pronoun|generic|perpetrator obj!=abstract|media
freeze	v		SANCTION	discontinue	sanction	obj=money
freeze	v	asset	SANCTION	discontinue	sanction
freeze	v	to death	CASUALTY		die	result !obj
gas	v		ASSAULT	unconventional	wound	obj=human|pronoun result
genocide	n		ASSAULT		kill
give	v		AID		deliver	obj=aidstuff subj=human
go	v		MOVE	enter	arrive	subj=human toward=place|facility
go	v		MOVE	enter	arrive	subj=human towards=place|facility
go	v		MOVE	enter	arrive	subj=human to=place|facility
go	v	off	ASSAULT	explosives	explode	subj=explosive|munition
go	v	strike	PROTEST	strike	protest
grab	v		ASSAULT	abduct	abduct	obj=human subj=human
graze	v		ASSAULT	firearms	wound	obj=human|pronoun	CASUALTY
graze	v	bullet	ASSAULT	firearms	wound	result
gun	v	down	ASSAULT	firearms	kill	result
gun-battle	n		ASSAULT	firearms	shoot	compound!=media|sport
gunbattle	n		ASSAULT	firearms	shoot	compound!=media|sport
gunfight	n		ASSAULT	firearms	shoot	compound!=media|sport
gunfire	n		ASSAULT	firearms	hit
hack	v		ASSAULT	primitive	shoot	obj=human|pronoun
hack	v		COERCE	cyber	hit	subj=human obj!=human
hack	v	into	COERCE	cyber	hit
hack	v	to death	ASSAULT		kill	result
hacking	n		COERCE	cyber	hit
hail	v		SUPPORT		say	subj=human
hand	v	over	RETREAT	release	release	obj=human
hand	v	over weapons	RETREAT	disarm	surrender
head	v		MOVE	enter	arrive	subj=human toward=place|facility
head	v		MOVE	enter	arrive	subj=human towards=place|facility
head	v		MOVE	enter	arrive	subj=human to=place
head	v		MOVE	enter	bound	subj=human for=place
heatwave	n		DISASTER		quake
hijack	n		ASSAULT	abduct	hijack
hijack	v		ASSAULT	abduct	hijack	obj
hijacking	n		ASSAULT	abduct	hijack
hit	v		ASSAULT	aerial	hit	subj=aircraft obj
hit	v		ASSAULT	explosives	strike	subj=explosive|munition obj
hit	v	back	ASSAULT		back	subj=human
hit	v	bullet	ASSAULT	firearms	wound	result
hit	v	gunfire	ASSAULT	firearms	wound	result
hit	v	shot	ASSAULT	firearms	wound	result
hit	v	stray	ASSAULT	firearms	wound	result
hold	v		ASSAULT	abduct	abduct	obj=captives obj!=prisoners result
hold	v		ASSAULT	abduct	abduct	obj=human|pronoun subj=perpetrator|insurgent
hold	v		COERCE	arrest	detain	obj=prisoners
hold	v		COERCE	arrest	detain	obj=captives subj=authority
hold	v		ASSAULT	abduct	abduct	obj=pronoun by
hold	v		COERCE	arrest	detain	obj=human|pronoun subj=authority
hold	v		COERCE	arrest	detain	obj=human|pronoun subj=police
hold	v		COERCE	arrest	detain	obj=perpetrator
hold	v	captive	ASSAULT	abduct	abduct	result
hold	v	charge	COERCE	arrest	detain
hold	v	custody	COERCE	arrest	detain
hold	v	hostage	ASSAULT	abduct	abduct	result
hold	v	meeting	CONSULT		talk
hold	v	negotiation	CONSULT		talk
hold	v	questioning	COERCE	arrest	detain
hold	v	suspicion	COERCE	arrest	detain
hold	v	talk	CONSULT		talk
homeless	a		CASUALTY		homeless	result
homicide	n		ASSAULT		kill
hospitalise	v		CASUALTY		treated	obj=human|pronoun|generic result
hospitalise	v		CASUALTY		treated	result
hospitalised	a		CASUALTY		injured	result
hospitalize	v		CASUALTY		treated	obj=human|pronoun|generic result
hospitalize	v		CASUALTY		treated	result
hospitalized	a		CASUALTY		injured	result
hostage	a		ASSAULT	abduct	captive
hostage	n		ASSAULT	abduct	hostages	carried
hostage-taking	n		ASSAULT	abduct	abduct
hurl	v		ASSAULT	explosives	fire	obj=explosive|munition
hurricane	n		DISASTER		quake
hurt	a		CASUALTY		injured	result
hurt	v		ASSAULT		wound	obj=human|pronoun|generic obj!=abstract|sport result	CASUALTY
immigrate	v		MOVE	enter	arrive	subj=human
impose	v	curfew	COERCE	curfew	restrict
impose	v	law	COERCE	martial-law	restrict
impose	v	sanctions	SANCTION	discontinue	sanction
impound	v		COERCE	seize	seize	obj!=human|abstract
imprison	v		COERCE	arrest	detain
imprisonment	n		COERCE	arrest	detain
incarcerate	v		COERCE	arrest	detain
incursion	n		ASSAULT		hit
indict	v		ACCUSE	allege	say	obj=human|pronoun with
indict	v		ACCUSE	allege	say	obj=human
inferno	n		DISASTER		disaster
injure	v		ASSAULT		wound	obj!=abstract|sport result	CASUALTY
injured	a		CASUALTY		injured	result
injured	n		CASUALTY		selfinjured	result
injury	n		CASUALTY		wounds	result
insurgency	n		ASSAULT		protest
insurrection	n		ASSAULT		protest
intern	v		COERCE	arrest	detain	obj
inundate	v		DISASTER		disaster	obj=place|facility
invade	v		ASSAULT		hit	obj
invasion	n		ASSAULT		hit	of!=abstract
investigate	v		ACCUSE	investigate	say	subj=human
jail	v		COERCE	arrest	detain
journey	v		MOVE	enter	arrive	subj=human to=place
keep	v		ASSAULT	abduct	abduct	obj=captives result
keep	v		COERCE	arrest	detain	obj=prisoners
keep	v	custody	COERCE	arrest	detain
kidnap	n		ASSAULT	abduct	abduct
kidnap	v		ASSAULT	abduct	abduct
kidnapped	a		ASSAULT	abduct	captive
kidnapping	n		ASSAULT	abduct	abduct
kill	v		ASSAULT		kill	obj!=abstract|disease|animal|market result	CASUALTY
killed	a		CASUALTY		dead	result
killing	n		ASSAULT		kill
knife	v		ASSAULT	primitive	shoot	obj obj!=abstract|market
knifing	n		ASSAULT	primitive	shoot
land	v		ASSAULT	explosives	explode	subj=explosive
land	v		MOVE	enter	arrive	subj=human in
land	v		MOVE	enter	arrive	subj=human at
landslide	n		DISASTER		quake
launch	n	missile	MOBILIZE	weapons	mobilize
launch	v		ASSAULT	heavy-weapons	fire	obj=munition
law	n	martial	COERCE	martial-law	restrict
lay	v	arms	RETREAT	disarm	surrender
lay	v	arms	RETREAT	ceasefire	truce
lay	v	down arms	RETREAT	disarm	surrender
leave	v		ASSAULT	explosives	detonate	obj=explosive
leave	v		MOVE	leave	leave	subj=human obj=place|facility
leave	v		MOVE	leave	leave	subj=human !obj
let	v	go	RETREAT	release	release	obj
liberate	v		RETREAT	release	release	obj=human|captives|pronoun|generic|perpetrator obj!=abstract|media
lift	v	ban	CONCEDE		say
lift	v	curfew	CONCEDE		say
lift	v	embargo	CONCEDE		say
lift	v	sanction	CONCEDE		say
lift	v	siege	CONCEDE		say
live	v		MOVE	reside	stay	subj=human !obj
lob	v		ASSAULT	explosives	fire	obj=explosive|munition
lodge	v		MOVE	stay	stay	subj=human
loot	v		ASSAULT	destroy	hit	obj=facility|vehicle|place|human
looting	n		ASSAULT	destroy	hit
lose	v	life	CASUALTY		die	subj=human|generic|pronoun result
lose	v	lives	CASUALTY		die	subj=human|generic|pronoun result
lose	v	their lives	CASUALTY		die	subj=human|generic|pronoun result
lynch	v		ASSAULT	primitive	hit	obj=human|vehicle|facility|pronoun
lynch	v		ASSAULT		kill	obj!=abstract|animal result
lynching	n		ASSAULT	targeted	kill
maim	v		ASSAULT		wound	obj!=abstract|sport result	CASUALTY
maneuver	n	military	MOBILIZE	troops	mobilize
manoeuvre	n	military	MOBILIZE	troops	mobilize
manslaughter	n		ASSAULT		kill
march	n		PROTEST	demo	protest	against
march	n		PROTEST	demo	protest	compound=group|common
march	n	protest	PROTEST	demo	protest
march	v		PROTEST	demo	protest	subj=human subj!=market|abstract
mass	v		MOBILIZE	troops	mobilize	subj=human
massacre	n		ASSAULT		kill
massacre	v		ASSAULT		kill	obj!=abstract|animal result
massacre	v		ASSAULT		kill	obj result
meet	v		CONSULT		talk	subj=human with=human
meet	v		CONSULT		talk	subj=human obj=human|pronoun
meeting	n		CONSULT		talk	with=human
meeting	n		CONSULT		talk	between
migrate	v		MOVE	enter	arrive	subj=human
mine	v		ASSAULT	explosives	hit	obj=facility|place|vehicle
missing	a		CASUALTY		missing	result
missing	v		CASUALTY		vanish	result
mobilisation	n		MOBILIZE	troops	mobilize	of=troops|arms
mobilisation	n		MOBILIZE	troops	mobilize	compound=troops|human
mobilise	v		MOBILIZE	troops	mobilize	subj=human
mobilise	v		MOBILIZE	troops	mobilize	obj=troops|human
mobilization	n		MOBILIZE	troops	mobilize	of=troops|arms
mobilization	n		MOBILIZE	troops	mobilize	compound=troops|human
mobilize	v		MOBILIZE	troops	mobilize	subj=human
mobilize	v		MOBILIZE	troops	mobilize	obj=troops|human
molest	v		ASSAULT	sexual	hit	obj
mortar	v		ASSAULT	heavy-weapons	hit	obj=place|facility|human|vehicle
move	v		MOVE	enter	arrive	subj=human toward=place|facility
move	v		MOVE	enter	arrive	subj=human towards=place|facility
move	v		MOVE	enter	arrive	subj=human to=place
move	v	into	MOVE	enter	arrive	subj=human
mow	v	down	ASSAULT	firearms	kill	result
mudslide	n		DISASTER		quake
mug	v		ASSAULT		hit	obj=human|facility|pronoun|vehicle
mugging	n		ASSAULT		hit
murder	n		ASSAULT		kill
murder	v		ASSAULT		kill	obj!=abstract|animal result
murdered	a		ASSAULT	targeted	slain
muster	v		MOBILIZE	troops	mobilize	subj=human
mutiny	n		ASSAULT		protest
mutiny	v		ASSAULT		protest	subj=human
nab	v		COERCE	arrest	detain	obj!=abstract
negotiate	v		CONSULT		talk	subj=human
negotiation	n		CONSULT		talk	with
negotiation	n		CONSULT		talk	between
obstruct	v		PROTEST	obstruct	obstruct	obj=facility|place subj=human
occupy	v		ASSAULT		seize	obj=place|facility
occupy	v		PROTEST	obstruct	obstruct	subj=common obj=facility
offensive	n		ASSAULT		hit
offer	v		AID		deliver	obj=aidstuff subj=human
onslaught	n		ASSAULT		hit
open	v	fire	ASSAULT	firearms	fire
order	v		ASSAULT	abduct	hijack	obj=flyer subj=perpetrator
oust	v		ASSAULT		hit	obj=human subj=human
outbreak	n		DISASTER		quake
outlaw	v		COERCE	restrict	restrict	obj
overrun	v		ASSAULT		hit	obj=facility|place|vehicle|human|occasion
overthrow	v		ASSAULT		hit	obj=human subj=human
overturn	v		DISASTER		disaster	subj=vehicle|human
pardon	v		CONCEDE		say	subj=human
perish	v		CASUALTY		die	subj!=abstract|animal|market|disease result
picket	n		PROTEST	demo	protest
picket	v		PROTEST	demo	protest	subj=human subj!=market|abstract
pillage	v		ASSAULT	destroy	hit	obj=facility|vehicle|place|human
place	v		ASSAULT	explosives	detonate	obj=explosive
plant	v		ASSAULT	explosives	detonate	obj=explosive
plead	v		REQUEST		say	subj=human for
plough	v	into	ASSAULT		hit	into=human|generic
plow	v	into	ASSAULT		hit	into=human|generic
plunder	v		ASSAULT	destroy	hit	obj=facility|vehicle|place|human
plunge	v		DISASTER		disaster	subj=vehicle
pogrom	n		ASSAULT		kill
poison	v		ASSAULT	unconventional	wound	obj=human|pronoun result
pound	v		ASSAULT	heavy-weapons	hit	obj=place|facility|human
pound	v		ASSAULT	aerial	hit	subj=aircraft obj
pour	v		ASSAULT	explosives	fire	obj=explosive|munition
pour	v	into streets	PROTEST	demo	protest
praise	v		SUPPORT		say	subj=human
probe	v		ACCUSE	investigate	say	subj=human
prohibit	v		COERCE	restrict	restrict	obj
pronounce	v	dead	CASUALTY		kill	result	CASUALTY
protest	n		PROTEST	demo	protest
protest	v		PROTEST	demo	protest	subj=human subj!=market|abstract
protest	v		PROTEST	demo	obstruct	obj=event|abstract subj=human
provide	v		AID		deliver	obj=aidstuff subj=human
pull	v	back	RETREAT	withdraw	retreat	subj=human
pull	v	back	RETREAT	withdraw	pullout	obj=troops
pull	v	out	RETREAT	withdraw	retreat	subj=human
pull	v	out	RETREAT	withdraw	pullout	obj=troops
pull-out	n		RETREAT	withdraw	retreat	from
pull-out	n		RETREAT	withdraw	pullout	of=troops|human
pullout	n		RETREAT	withdraw	retreat	from
pullout	n		RETREAT	withdraw	pullout	of=troops|human
pullout	n	troop	RETREAT	withdraw	pullout
quake	n		DISASTER		quake
raid	n		ASSAULT		hit	compound!=ailment of!=disease|abstract
raid	n	air	ASSAULT	aerial	hit
raid	n	police	COERCE	seize	hit
raid	n	security	COERCE	seize	hit
raid	v		ASSAULT		hit	obj!=abstract
raid	v		COERCE	seize	hit	subj=police
raid	v		COERCE	seize	hit	obj=facility subj=police
rain	v		ASSAULT	explosives	fire	obj=explosive|munition
rake	v		ASSAULT	aerial	hit	subj=aircraft obj
rally	n		PROTEST	demo	protest	against
rally	n		PROTEST	demo	protest	compound=group|common
rally	n	opposition	PROTEST	demo	protest
rally	n	protest	PROTEST	demo	protest
rally	v		PROTEST	demo	protest	subj=human subj!=market|abstract
ram	v		ASSAULT		hit	obj=facility|human|vehicle
rampage	v		PROTEST	riot	protest
ransack	v		ASSAULT	destroy	hit	obj=facility|vehicle|place|human
rape	n		ASSAULT	sexual	hit
rape	v		ASSAULT	sexual	hit	obj
raze	v		ASSAULT	destroy	hit	obj=facility|place|vehicle subj=human|weapon
reach	v		MOVE	enter	enter	subj=human obj=place
rebellion	n		ASSAULT		protest
recall	v	ambassador	SANCTION	withdraw	sanction
recall	v	envoy	SANCTION	withdraw	sanction
recapture	v		ASSAULT		seize	obj=place|facility
recruit	v		MOBILIZE	militia	mobilize	obj=human subj=group
refuse	v		REJECT		say	subj=human
reinforce	v		MOBILIZE	troops	mobilize	obj=facility|troops
reinforcement	n		MOBILIZE	troops	mobilize
reject	v		REJECT		say	subj=human
release	n		RETREAT	release	release	of=human|captives
release	n	hostage	RETREAT	release	release
release	n	prisoner	RETREAT	release	release
release	v		RETREAT	release	release	obj=human|captives|pronoun|generic|perpetrator obj!=abstract|media
release	v		RETREAT	release	release	obj=vehicle
relief	n	disaster	AID		aid
relief	n	humanitarian	AID		aid
relocate	v		MOVE	enter	arrive	subj=human
remain	v		MOVE	stay	stay	subj=human in=place
repatriate	v		RETREAT	release	release	obj=human subj=human
rescue	v		RETREAT	release	release	obj=captives subj=human
rescue	v		AID		aid	obj=human|generic|pronoun
reside	v		MOVE	reside	stay	subj=human !obj
resign	v		RETREAT	resign	retreat	subj=human
resignation	n		RETREAT	resign	retreat
retake	v		ASSAULT		seize	obj=place|facility
retaliate	v		ASSAULT		hit	subj=human with
retreat	n		RETREAT	withdraw	retreat	from
retreat	v		RETREAT	withdraw	retreat	subj=troops|group|human
return	n		MOVE	enter	arrive	poss=human
return	v		RETREAT	release	release	obj=human subj=human
return	v		MOVE	enter	arrive	subj=human to=place|facility
return	v		MOVE	enter	arrive	subj=human into=place
revolt	n		ASSAULT		protest
revolt	v		ASSAULT		protest	subj=human
riot	n		PROTEST	riot	protest
riot	v		PROTEST	riot	protest
rioting	n		PROTEST	riot	protest
roadblock	n		PROTEST	obstruct	obstruct	by
rob	v		ASSAULT		hit	obj=human|facility|pronoun|vehicle
robbery	n		ASSAULT		hit
rough	v	up	ASSAULT	beat	hit	obj
round	v	up	COERCE	arrest	detain
rout	v		ASSAULT		hit	subj=group obj=group
rush	v	to hospital	CASUALTY		treated	result
sabotage	n		ASSAULT	destroy	hit
sabotage	v		ASSAULT	destroy	hit	obj=facility|place|vehicle subj=human|weapon
sack	v		SANCTION	expel	sanction	obj=human subj=human obj!=abstract|statement
sail	v		MOVE	enter	arrive	subj=human to=place
sanction	n		SANCTION	discontinue	sanction
sanction	v		SANCTION		sanction	obj=human|place subj=human
scramble	v		MOBILIZE	weapons	mobilize	obj=aircraft
scramble	v		MOBILIZE	weapons	mobilize	subj=aircraft
search	n	police	COERCE	seize	hit
search	v		COERCE	seize	hit	obj=facility subj=police
seize	v		ASSAULT	abduct	abduct	obj=captives result
seize	v		ASSAULT	abduct	abduct	obj=human subj=human
seize	v		COERCE	seize	seize	obj!=human|abstract
seize	v		ASSAULT		seize	obj=place|facility|vehicle subj=group
seize	v		ASSAULT		seize	obj!=human|weapon|money subj=group
seize	v	hostage	ASSAULT	abduct	abduct	result
seizure	n		ASSAULT		seize	of=place|facility|human|vehicle
send	v		MOBILIZE	troops	mobilize	obj=troops
send	v		AID		deliver	obj=aidstuff subj=human
sentence	n	death	SANCTION	convict	convict
sentence	n	jail	SANCTION	convict	convict
sentence	n	life	SANCTION	convict	convict
sentence	n	prison	SANCTION	convict	convict
sentence	v		SANCTION	convict	convict	obj
set	v	ablaze	ASSAULT	destroy	burn
set	v	alight	ASSAULT	destroy	burn
set	v	fire	ASSAULT	destroy	burn
set	v	free	RETREAT	release	release	obj
set	v	off	ASSAULT	explosives	detonate	obj=explosive|munition
set	v	out	MOVE	leave	leave	subj=human
settle	v		MOVE	reside	stay	subj=human in=place
sever	v	relation	SANCTION	discontinue	sanction
sever	v	tie	SANCTION	discontinue	sanction
share	v	intelligence	COOPERATE		talk
shell	v		ASSAULT	heavy-weapons	hit	obj=place|facility|human|vehicle
shell	v		ASSAULT	heavy-weapons	hit	obj
shelling	n		ASSAULT	explosives	hit
shipwreck	n		DISASTER		disaster	compound!=market
shoot	v		ASSAULT	firearms	shoot	obj obj!=media|abstract|animal|market|sport
shoot	v		ASSAULT	firearms	hit	at subj=human
shoot	v	dead	ASSAULT	firearms	kill	result
shoot	v	down	ASSAULT	heavy-weapons	hit	obj=vehicle|weapon
shoot	v	fatally	ASSAULT	firearms	kill	result
shoot	v	to death	ASSAULT		kill	result
shoot-out	n		ASSAULT	firearms	shoot	compound!=media|sport
shooting	n		ASSAULT	firearms	shoot	compound!=media|sport
shootout	n		ASSAULT	firearms	shoot	compound!=media|sport
shot	a		ASSAULT	firearms	shot	result
shower	v		ASSAULT	explosives	fire	obj=explosive|munition
shut	v	down	COERCE	restrict	restrict	subj=human obj=facility
siege	n		ASSAULT		hit	of!=abstract
siege	n	hostage	ASSAULT	abduct	abduct
sign	v	accord	AGREE		talk
sign	v	agreement	AGREE		talk
sign	v	deal	AGREE		talk
sign	v	pact	AGREE		talk
sign	v	treaty	AGREE		talk
sink	v		DISASTER		disaster	subj=vehicle
sinking	n		DISASTER		disaster
sit-in	n		PROTEST	demo	protest
situation	n	hostage	ASSAULT	abduct	abduct
skirmish	n		ASSAULT		clash
skirmish	v		ASSAULT		clash	subj=human
slain	a		ASSAULT	targeted	slain
slam	v		ACCUSE	disapprove	say	subj=human
slash	v		ASSAULT	primitive	shoot	obj obj!=abstract|market
slaughter	n		ASSAULT		kill
slaughter	v		ASSAULT		kill	obj!=abstract|animal result
slay	v		ASSAULT	targeted	kill	obj!=abstract|animal result
slaying	n		ASSAULT		kill
slip	v	into	MOVE	enter	arrive	subj=human
snatch	v		ASSAULT	abduct	abduct	obj=human subj=human
sneak	v	into	MOVE	enter	arrive	subj=human
spend	v		MOVE	stay	stay	subj=human in=place
stab	v		ASSAULT	primitive	shoot	obj obj!=abstract|market
stab	v	fatally	ASSAULT	primitive	kill	result
stab	v	to death	ASSAULT		kill	result
stabbing	n		ASSAULT	primitive	shoot
stampede	n		DISASTER		disaster
standoff	n	hostage	ASSAULT	abduct	abduct
starve	v	to death	CASUALTY		die	result !obj
stay	n		MOVE	stay	visit	in=place
stay	v		MOVE	stay	stay	subj=human in=place
stay	v		MOVE	stay	stay	subj=human at
stay	v		MOVE	stay	stay	subj=human
step	v	down	RETREAT	resign	retreat	subj=human
stone	v		ASSAULT	primitive	hit	obj=human|vehicle|facility|pronoun
stone	v	to death	ASSAULT		kill	result
stoppage	n		PROTEST	strike	protest
storm	n		DISASTER		quake
storm	v		ASSAULT		hit	obj=facility|place|vehicle|human|occasion
storm	v	into	ASSAULT		hit	subj=human
strafe	v		ASSAULT	aerial	hit	subj=aircraft obj obj!=media
strafe	v		ASSAULT	aerial	hit	obj
strangle	v		ASSAULT		kill	obj!=abstract|animal result
strike	n		ASSAULT	aerial	hit	on=facility|place|human
strike	n		ASSAULT	aerial	hit	compound=weapon
strike	n		PROTEST	strike	protest	by
strike	n		PROTEST	strike	protest	compound=common|group
strike	n	24-hour	PROTEST	strike	protest
strike	n	48-hour	PROTEST	strike	protest
strike	n	air	ASSAULT	aerial	hit
strike	n	day	PROTEST	strike	protest
strike	n	drone	ASSAULT	drone	hit
strike	n	general	PROTEST	strike	protest
strike	n	hour	PROTEST	strike	protest
strike	n	hunger	PROTEST	hunger	protest
strike	n	labor	PROTEST	strike	protest
strike	n	labour	PROTEST	strike	protest
strike	n	national	PROTEST	strike	protest
strike	n	nationwide	PROTEST	strike	protest
strike	n	one-day	PROTEST	strike	protest
strike	v		ASSAULT	aerial	hit	subj=aircraft obj
strike	v		ASSAULT	explosives	strike	subj=explosive|munition obj
strike	v		PROTEST	strike	protest	subj=common !obj
strike	v	back	ASSAULT		back	subj=human
strike	v	bullet	ASSAULT	firearms	wound	result
strike	v	gunfire	ASSAULT	firearms	wound	result
succumb	v		CASUALTY		die	subj!=abstract|animal|market|disease result
sue	v		ACCUSE	allege	say	subj=human obj=human
summit	n		CONSULT		talk	with
summit	n		CONSULT		talk	between
supply	v		AID		deliver	obj=aidstuff subj=human
support	v		SUPPORT		say	subj=human obj=human|pronoun
surrender	n		RETREAT	disarm	surrender
surrender	v		RETREAT	disarm	surrender	subj=human
surrender	v	weapons	RETREAT	disarm	surrender
suspend	v	aid	SANCTION	discontinue	sanction
suspend	v	relation	SANCTION	discontinue	sanction
swap	n	prisoner	RETREAT	release	release
sweep	n		COERCE		hit	on
take	v		ASSAULT	abduct	abduct	obj=captives result
take	v	arms	ASSAULT		hit
take	v	captive	ASSAULT	abduct	abduct	result
take	v	custody	COERCE	arrest	detain
take	v	hostage	ASSAULT	abduct	abduct	result
take	v	into custody	COERCE	arrest	detain
take	v	off	MOVE	leave	leave	subj=human
take	v	own life	CASUALTY		suicide	result
take	v	prisoner	ASSAULT	abduct	abduct
take	v	streets	PROTEST	demo	protest
take	v	to hospital	CASUALTY		treated	result
take	v	up arms	ASSAULT		hit
takeover	n		ASSAULT		seize	of=place|facility|human|vehicle
talk	n		CONSULT		talk	with
talk	n		CONSULT		talk	between
target	v		ASSAULT		hit	subj=perpetrator|group|weapon obj=facility|human|place|vehicle
tear-gas	v		ASSAULT	crowd-control	hit	obj
teargas	v		ASSAULT	crowd-control	hit	obj
terrorise	v		ASSAULT		hit	obj=human|place
terrorize	v		ASSAULT		hit	obj=human|place
test	n	missile	MOBILIZE	weapons	mobilize
test	n	nuclear	MOBILIZE	weapons	mobilize
test	v		MOBILIZE	weapons	fire	obj=munition|arms
test-fire	v		MOBILIZE	weapons	fire	obj
threat	n	bomb	THREATEN	violence	say
threat	n	death	THREATEN	violence	say
threaten	v		THREATEN	violence	say	subj=human
throw	v		ASSAULT	explosives	fire	obj=explosive|munition
tie	v	up	ASSAULT		hit	obj=human subj=human
toll	n		CASUALTY		toll	result
toll	n	death	CASUALTY		toll	result
topple	v		ASSAULT		hit	obj=human subj=human
torch	v		ASSAULT	destroy	hit	obj
tornado	n		DISASTER		quake
torture	n		ASSAULT	torture	hit
torture	v		ASSAULT	torture	hit	obj
toss	v		ASSAULT	explosives	fire	obj=explosive|munition
tour	v		MOVE	stay	visit	subj=human
trade	v	fire	ASSAULT	firearms	clash
transport	v	to hospital	CASUALTY		treated	result
trap	v		CASUALTY		trapped	obj=human|generic|pronoun result
travel	v		MOVE	enter	arrive	subj=human toward=place|facility
travel	v		MOVE	enter	arrive	subj=human towards=place|facility
travel	v		MOVE	enter	arrive	subj=human to=place|facility
travel	v		MOVE	enter	arrive	subj=human to=place
treat	v	injury	CASUALTY		treated	result
treat	v	wound	CASUALTY		treated	result
tremor	n		DISASTER		quake
trip	n		MOVE	stay	visit	poss=human
trip	n		MOVE	stay	visit	to=place
truce	n		RETREAT	ceasefire	truce
tsunami	n		DISASTER		quake
typhoon	n		DISASTER		quake
unaccounted	a		CASUALTY		missing	result
unload	v		ASSAULT	explosives	fire	obj=explosive|munition
unrest	n		PROTEST	riot	protest
uprising	n		PROTEST	riot	protest
uproot	v		CASUALTY		displace	obj=human|generic result
urge	v		REQUEST	change	say	subj=human
use	v	cannon	ASSAULT	crowd-control	fire
use	v	gas	ASSAULT	crowd-control	fire
vandalise	v		ASSAULT	destroy	hit	obj=facility|vehicle|place|human
vandalize	v		ASSAULT	destroy	hit	obj=facility|vehicle|place|human
vanish	v		CASUALTY		vanish	subj=human|vehicle result
vanquish	v		ASSAULT		hit	subj=group obj=group
veto	v		REJECT		say	subj=human
vigil	n		PROTEST	demo	protest
visit	n		MOVE	stay	visit	poss=human
visit	n		MOVE	stay	visit	to=place
visit	v		MOVE	stay	visit	subj=human
vow	v	avenge	THREATEN	violence	say
vow	v	retaliate	THREATEN	violence	say
walk	v		MOVE	enter	arrive	subj=human toward=place|facility
walk	v		MOVE	enter	arrive	subj=human towards=place|facility
walk	v		MOVE	enter	arrive	subj=human to=place
walk	v	out	PROTEST	strike	protest
walkout	n		PROTEST	strike	protest
war	n		ASSAULT		war	in=place
war	n		ASSAULT		war	between
war	n		ASSAULT		war	against=human|place|group
war	n		ASSAULT		war	carried
war	n	air	ASSAULT		war
war	n	civil	ASSAULT		war
war	n	ground	ASSAULT		war
war	n	guerrilla	ASSAULT		war
war	n	proxy	ASSAULT		war
welcome	v		SUPPORT		say	subj=human
wildfire	n		DISASTER		quake
withdraw	v		RETREAT	withdraw	pullout	obj=troops|human
withdraw	v		RETREAT	withdraw	retreat	subj=troops|group|human
withdraw	v	ambassador	SANCTION	withdraw	sanction
withdrawal	n		RETREAT	withdraw	retreat	from
withdrawal	n		RETREAT	withdraw	pullout	of=troops|human
withdrawal	n	troop	RETREAT	withdraw	pullout
wound	n		CASUALTY		wounds	result
wound	v		ASSAULT		wound	obj!=abstract|sport result	CASUALTY
wounded	a		CASUALTY		injured	result
wounded	n		CASUALTY		selfinjured	result
wreck	n		DISASTER		disaster	compound!=market
