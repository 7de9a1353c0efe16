# Words that report something happening.
# class: v verb, n noun, a adjective, r adverb behind a figure ("one fatally"). with: further words among the dependents ("fire" of "open fire"; a
# preposition of a dependent counts). mode: PLOVER's; for MOVE the kind of movement.
# when: conditions, all must hold: subj=class|class, obj!=class, a position alone (there), !position
# (not there), `result` (tells what an act led to). otherwise: type when there is no agent.
# Of several rows the one with most further words, then most conditions, wins.
# example: "opened fire on the patrol" ASSAULT firearms; not: "fired the coach"
# example: "police captured two smugglers" COERCE arrest; "rebels captured two soldiers" ASSAULT abduct
# origin: own; twenty words were proposed by WordNet 3.0 (train/trigger/propose.py). licence: as the project
# columns: lemma, class, with, type, mode, frame, when, otherwise
# cell class: a | n | r | v
# cell with: any text
# cell type: ACCUSE | AGREE | AID | ASSAULT | CASUALTY | COERCE | CONCEDE | CONSULT | COOPERATE | DISASTER | MOBILIZE
# cell type: MOVE | PROTEST | REJECT | REQUEST | RETREAT | SANCTION | SUPPORT | THREATEN
# cell mode: abduct | access | aerial | allege | arrest | assist | beat | boycott | ceasefire | censor | change
# cell mode: checkin | checkout | convict | crowd-control | curfew | cyber | demo | deport | destroy | disapprove
# cell mode: disarm | discontinue | drone | enter | expel | explosives | firearms | heavy-weapons | hunger
# cell mode: investigate | leave | martial-law | meet | militia | misinformation | multilateral | obstruct | phone
# cell mode: police | primitive | relations | release | reside | resign | restrict | riot | seize | sexual | stay
# cell mode: strike | suicide-attack | targeted | territory | third-party | torture | troops | unconventional
# cell mode: vandalize | violence | visit | weapons | withdraw | withhold | yield | no text
# cell frame: key of what/frame
# cell when: any text
# cell otherwise: CASUALTY | no text
abandon	v		RETREAT	withdraw	vacate	subj=group|troops obj=place|facility
abandon	v		REJECT		pact	obj=pact
abandon	v		SANCTION	withdraw	bond	obj=bond
abandon	v	claim	CONCEDE		about	subj=authority|official|land
abandon	v		RETREAT	withdraw	vacate	subj=land|authority obj=base
abduct	v		ASSAULT	abduct	abduct
abducted	a		ASSAULT	abduct	captive
abduction	n		ASSAULT	abduct	abduct
abhor	v		ACCUSE	disapprove	say	subj=human
ablaze	a		DISASTER		ablaze	obj=facility|vehicle|place
abolish	v		CONCEDE		about	obj=curb subj=human
abrogate	v		REJECT		pact	obj=pact
accede	v	to	AGREE		about	subj=human
accept	v		AGREE		say	subj=human obj=proposal
accept	v		AGREE		say	subj=human obj=event|talks
accept	v		AID		aid	subj=human|place obj=refugee
accept	v	responsibility	SUPPORT		about	subj=authority
accept	v	condition	CONCEDE		about	subj=authority|official|land
accept	v	demand	CONCEDE		about	subj=authority|official|land
accept	v	terms	CONCEDE		about	subj=authority|official|land
accident	n		DISASTER		disaster
accompany	v		CONSULT		say	subj=official obj=official
accord	v	recognition	SUPPORT		promise	subj=human
accusation	n		ACCUSE	allege	about	against
accusation	n		ACCUSE	allege	about	by
accusation	n		ACCUSE	allege	about	poss=human
accuse	v		ACCUSE	allege	say	subj=human obj=human|pronoun|place
acknowledge	v	responsibility	SUPPORT		about	subj=authority|land
acquiesce	v		CONCEDE		about	subj=human
act	v	jointly	COOPERATE		discuss	subj=human
adjourn	v		SANCTION	withdraw	treat	obj=talks subj=human
admit	v		AID		aid	subj=human|place obj=refugee
admit	v		RETREAT	access	say	subj=human|place obj=inspector
admonish	v		ACCUSE	disapprove	say	subj=human obj=human|place
adopt	v		SUPPORT		pact	obj=pact
adopt	v		SANCTION	discontinue	sanction	obj=curb subj=human
adopt	v		SANCTION	discontinue	sanction	obj=curb !subj
advance	v		MOBILIZE	troops	mobilize	subj=troops|group
advise	v		REQUEST	change	ask	subj=human obj=human|pronoun|place
affirm	v		SUPPORT		about	obj=support
aftershock	n		DISASTER		quake
agree	v		AGREE		say	subj=human
agree	v	on	AGREE		pact	subj=human
agree	v		RETREAT	ceasefire	truce	subj=human obj=truce
agree	v	demand	CONCEDE		say	subj=human
agree	v	on	RETREAT	ceasefire	truce	subj=human on=truce
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
airlift	v		AID		deliver	obj=help subj=human
airstrike	n		ASSAULT	aerial	hit
alarm	v		ACCUSE	disapprove	displease	obj=authority|group|official|place
alert	n	high	MOBILIZE	troops	mobilize	carried
allegation	n		ACCUSE	allege	about	against
allegation	n		ACCUSE	allege	about	by
allegation	n		ACCUSE	allege	about	poss=human
allege	v		ACCUSE	allege	about	subj=human
allocate	v		AID		deliver	subj=human obj=help
allocate	v		AID		deliver	subj=human obj=money for=human|place
allow	v		CONCEDE		say	subj=authority obj=human
allow	v		RETREAT	access	say	subj=human obj=inspector
allow	v		CONCEDE		opening	subj=authority|land obj=vehicle|aidstuff|help into=place
allow	v		CONCEDE		say	subj=land obj=human
ally	v	with	SUPPORT		treat	subj=human
amass	v		MOBILIZE	troops	mobilize	obj=troops|arms
ambush	n		ASSAULT		hit	compound!=ailment of!=disease|abstract
ambush	v		ASSAULT		hit	obj!=abstract|statement|disease subj!=sport|disease|market|statement|media
amnesty	v		CONCEDE		say	subj=human
amnesty	n		CONCEDE		promise	for
amnesty	n		CONCEDE		promise	to
anger	v		ACCUSE	disapprove	displease	obj=authority|group|official|place
angry	a		ACCUSE	disapprove	about	subj=authority|official|place
ankle	n	broken	CASUALTY		wounds	result carried
ankle	n	fractured	CASUALTY		wounds	result carried
annex	v		COERCE	seize	seize	subj=human obj=place
announce	v		SUPPORT		about	obj=support
announce	v		SANCTION	discontinue	sanction	obj=curb subj=human
announce	v		AGREE		promise	obj=intent subj=human
annoy	v		ACCUSE	disapprove	displease	obj=authority|group|official|place
annul	v		REJECT		pact	obj=pact
answer	v		ASSAULT		disperse	subj=police|troops|insurgent|perpetrator|common with=weapon
apologise	v		SUPPORT		say	subj=human
apologize	v		SUPPORT		say	subj=human
apology	n		SUPPORT		about	to
apology	n		SUPPORT		about	from
appal	v		ACCUSE	disapprove	displease	obj=authority|group|official|place !subj
appalled	a		ACCUSE	disapprove	about	subj=authority|official|place
appeal	v		REQUEST	change	appeal	subj=human
appeal	v	to	REQUEST	change	appeal	subj=human
appeal	v	for	REQUEST	change	appeal	subj=human
appeal	n		REQUEST	change	ask	poss=human
appeal	n		REQUEST	change	ask	by
appeal	n		REQUEST	change	ask	from=human
applaud	v		SUPPORT		say	subj=human
appoint	v	ambassador	SUPPORT		treat	subj=human to=human|place
apprehend	v		COERCE	arrest	detain	obj!=abstract
approve	v		SUPPORT		pact	obj=pact
approve	v		SUPPORT		say	subj=human obj=proposal
approve	v	of	SUPPORT		say	subj=human
approve	v		AID		deliver	subj=human obj=help
approve	v	in aid	AID		deliver	subj=human obj=money
arm	v		MOBILIZE	militia	mobilize	obj=human subj=authority|land|official|insurgent
arm	v		AID		equip	obj=human|place subj=place
arm	n	broken	CASUALTY		wounds	result carried
arm	n	fractured	CASUALTY		wounds	result carried
armistice	n		RETREAT	ceasefire	truce
arms	n	broken	CASUALTY		wounds	result carried
arms	n	fractured	CASUALTY		wounds	result carried
arraign	v		ACCUSE	allege	say	obj=human|pronoun
arrest	n		COERCE	arrest	arrests
arrest	v		COERCE	arrest	detain	obj!=abstract
arrested	a		COERCE	arrest	held
arrival	n		MOVE	enter	arrive	poss=human
arrival	n		MOVE	enter	arrive	of=human
arrive	v		MOVE	enter	arrive	subj=human
arrive	v		AID		landing	subj=medic|rescuer in=place
arson	n		ASSAULT	destroy	hit
ask	v		REQUEST	change	ask	subj=human obj=human|pronoun|place
ask	v	for	REQUEST	assist	ask	subj=human
ask	v	leave	SANCTION	expel	banish	obj=official subj=authority|land
assail	v		ASSAULT		hit	obj!=abstract|statement|disease subj!=sport|disease|market|statement|media
assassinate	v		ASSAULT	targeted	kill	obj!=abstract|animal result
assassinated	a		ASSAULT	targeted	slain
assassination	n		ASSAULT	targeted	kill
assault	n		ASSAULT		hit	compound!=ailment of!=disease|abstract
assault	v		ASSAULT		hit	obj!=abstract|statement|disease subj!=sport|disease|market|statement|media
assault	v	sexually	ASSAULT	sexual	hit
assent	v	to	AGREE		about	subj=human
assist	v		AID		assist	obj=human subj=human
assist	v		AID		assist	subj=human obj=land
assistance	n	humanitarian	AID		aid
assurance	n		AGREE		promise	by=human
assurance	n		AGREE		promise	from=human
assurance	n		AGREE		promise	poss=human
assure	v		AGREE		say	subj=human obj=human|place
asylum	n		AID		deliver	to carried
atrocity	n		ASSAULT		hit
attack	n		ASSAULT		hit	compound!=ailment of!=disease|abstract on!=abstract|statement against!=abstract|statement
attack	n		ACCUSE	disapprove	about	on=abstract|statement
attack	n	air	ASSAULT	aerial	hit
attack	n	arson	ASSAULT	destroy	hit
attack	n	chemical	ASSAULT	unconventional	hit
attack	n	drone	ASSAULT	drone	hit
attack	n	gas	ASSAULT	unconventional	hit
attack	n	suicide	ASSAULT	suicide-attack	hit
attack	v		COERCE	cyber	hit	subj=hacker obj obj!=human
attack	v		ASSAULT		hit	obj!=abstract|statement|disease subj!=sport|disease|market|statement|media
attack	v		ACCUSE	disapprove	about	subj=human obj=statement|proposal obj!=facility
attack	n	cyber	COERCE	cyber	hit
attack	v		PROTEST	riot	hit	obj=mission subj=rioter
attack	v		ASSAULT		hit	obj=facility|base subj!=sport|disease|market|statement|media
attend	v		CONSULT		bond	obj=talks subj=human
audit	v		ACCUSE	investigate	say	subj=authority|land
avalanche	n		DISASTER		quake
back	v		SUPPORT		say	subj=human obj=human|pronoun
back	v	down	CONCEDE		say	subj=human
back	v		SUPPORT		say	subj=human obj=proposal|event
back	v	out of	REJECT		say	subj=human of=pact|talks|proposal
backtrack	v		CONCEDE		about	subj=human
badger	v		REQUEST	change	ask	subj=human obj=human|place
bail	v	out	AID		aid	subj=human obj=human|place
balk	v	at	REJECT		about	subj=human
ban	n		COERCE	restrict	restrict	on
ban	v		COERCE	restrict	restrict	obj
ban	v	import	SANCTION	discontinue	sanction
ban	v	imports	SANCTION	discontinue	sanction
ban	v	export	SANCTION	discontinue	sanction
ban	v	exports	SANCTION	discontinue	sanction
ban	v		COERCE	censor	restrict	obj=media subj=human
ban	v		SANCTION	expel	sanction	obj=official subj=human
ban	v	flight	SANCTION	discontinue	sanction	subj=human
ban	v		SANCTION	discontinue	sanction	obj=commerce subj=authority|land
banish	v		COERCE	deport	expel	obj=human|pronoun
bankroll	v		AID		aid	subj=human
bar	n	behind	COERCE	arrest	custody
bar	v		SANCTION	expel	sanction	obj=official subj=human
bar	v	import	SANCTION	discontinue	sanction	subj=authority|land
bar	v	imports	SANCTION	discontinue	sanction	subj=authority|land
bar	v		SANCTION	discontinue	sanction	subj=authority|land obj=vehicle
bar	v		SANCTION	discontinue	sanction	obj=commerce subj=authority|land
bar	v		COERCE	restrict	restrict	subj=land|authority|official obj=human obj!=official from
bargain	v	with	CONSULT		talk	subj=human
barge	v	into	ASSAULT		hit	subj=human
barricade	n		PROTEST	obstruct	obstruct	by
barricade	v		PROTEST	obstruct	obstruct	obj=facility|place subj=human
baton-charge	v		ASSAULT	crowd-control	disperse	obj=human
baton-charge	n		ASSAULT	crowd-control	firing
battle	n		ASSAULT		clash	between
battle	n		ASSAULT		clash	with=human
battle	n		ASSAULT		clash	at=place
battle	n		ASSAULT		clash	near=place
battle	n	fierce	ASSAULT		clash
battle	n	ground	ASSAULT		clash
battle	n	gun	ASSAULT	firearms	gunfight
battle	n	pitched	ASSAULT		clash
battle	n	street	ASSAULT		clash
battle	v		ASSAULT		fight	subj=human obj=human
battle	v		ASSAULT		clash	subj=group with
battle	v		ASSAULT		hit	subj=troops|insurgent|place obj=troops|insurgent|place|group
battle	n	running	ASSAULT		clash
battle	v	control	ASSAULT		clash	subj=group|troops|police|insurgent|perpetrator|captives
baulk	v	at	REJECT		about	subj=human
beat	v		ASSAULT	beat	shoot	obj=common|pronoun obj!=sport
beat	v	fatally	ASSAULT	primitive	kill	result
beat	v	to death	ASSAULT	primitive	kill	result
beat	v	up	ASSAULT	beat	hit	obj
beat	v		ASSAULT	beat	shoot	obj=generic obj!=sport subj=police|troops|insurgent|perpetrator|common
beat	v		ASSAULT	beat	shoot	obj=human obj!=sport|land subj=police|troops|insurgent|perpetrator|rough
beat	v	stick	ASSAULT	beat	shoot	obj=human obj!=sport|land
beat	v	sticks	ASSAULT	beat	shoot	obj=human obj!=sport|land
beat	v	batons	ASSAULT	beat	shoot	obj=human obj!=sport|land
beat	v	baton	ASSAULT	beat	shoot	obj=human obj!=sport|land
beat	v	belt	ASSAULT	beat	shoot	obj=human obj!=sport|land
beat	v	rods	ASSAULT	beat	shoot	obj=human obj!=sport|land
beat	v	iron	ASSAULT	beat	shoot	obj=human obj!=sport|land
beat	v	clubs	ASSAULT	beat	shoot	obj=human obj!=sport|land
beating	n		ASSAULT	beat	hit	of
beating	n	fatal	ASSAULT	beat	kill
beating	n	deadly	ASSAULT	beat	kill
beef	v	up	MOBILIZE	troops	mobilize	obj=troops|border|base subj=human
beg	v		REQUEST	change	ask	subj=human obj=human|pronoun|place
begin	v		CONSULT		treat	obj=talks subj=human
begin	v	round talks	CONSULT		talk	subj=human
behead	v		ASSAULT	targeted	kill	obj!=abstract|animal result
behead	v		PROTEST	vandalize	hit	obj=monument
beheading	n		ASSAULT	targeted	kill
bemoan	v		ACCUSE	disapprove	say	subj=human
bend	v	to pressure	CONCEDE		about	subj=human
berate	v		ACCUSE	disapprove	say	subj=human
beseech	v		REQUEST	change	ask	subj=human obj=human|pronoun|place
besiege	v		ASSAULT		hit	obj=facility|place|vehicle|human|occasion
besiege	v		PROTEST	obstruct	obstruct	subj=rioter obj=mission
blacklist	v		SANCTION		sanction	obj
blackmail	v		THREATEN		say	subj=human obj=human|place
blame	v		ACCUSE	allege	say	subj=human obj=human|pronoun|place
blast	n		ASSAULT	explosives	explode
blast	n		DISASTER		explode	compound=fuel
blast	v		ASSAULT	aerial	hit	subj=aircraft obj
blast	v		ACCUSE	disapprove	say	subj=authority|official|land obj=human|place
blaze	n		DISASTER		disaster
bleed	v	to death	CASUALTY		die	result !obj
bless	v		SUPPORT		say	subj=human
block	v		PROTEST	obstruct	obstruct	obj=facility|place subj=human
block	v		REJECT		about	subj=human obj=proposal|pact
block	v	internet	COERCE	censor	restrict	subj=human
block	v	shipments	SANCTION	discontinue	sanction	subj=human
block	v	trade	SANCTION	discontinue	sanction	subj=human
block	v	website	COERCE	censor	restrict	subj=human
block	v	entry	REJECT		about	subj=authority|land
block	v		REJECT		about	subj=human obj=help
block	v	export	SANCTION	discontinue	sanction	subj=human
block	v	import	SANCTION	discontinue	sanction	subj=human
block	v		SANCTION	discontinue	sanction	obj=commerce subj=authority|land
block	v		REJECT		treat	obj=talks subj=authority|land
blockade	n		ASSAULT		hit	of!=abstract
blockade	v		ASSAULT		hit	obj=facility|place|vehicle|human|occasion
blockade	v		PROTEST	obstruct	obstruct	obj=facility|place subj=common subj!=troops|insurgent
bloodbath	n		ASSAULT		kill
bloodshed	n		ASSAULT		kill
blow	v	apart	ASSAULT	explosives	hit	obj
blow	v	apart	ASSAULT	explosives	hit	obj=facility|vehicle
blow	v	up	ASSAULT	explosives	hit	obj
blow	v	up	ASSAULT	suicide-attack	hit	obj=reflexive
blow	v	up	DISASTER		burst	subj=fuel|vehicle|facility !obj
bludgeon	v		ASSAULT	beat	hit	obj=human|pronoun
bludgeon	v	to death	ASSAULT	primitive	kill	result
board	v		ASSAULT		hit	subj=troops|police|perpetrator|insurgent obj=vehicle
board	v		COERCE	seize	seize	subj=place obj=vehicle
body	n		CASUALTY		bodies	result carried
bolster	v		MOBILIZE	troops	mobilize	obj=troops subj=human
bolster	v	defences	MOBILIZE	troops	mobilize	subj=human
bolster	v	defenses	MOBILIZE	troops	mobilize	subj=human
bomb	v		ASSAULT	explosives	hit	obj obj!=media|abstract
bomb	v		ASSAULT	aerial	hit	subj=aircraft obj obj!=media
bomb	v	embassy	ASSAULT	explosives	hit
bombard	v		ASSAULT	aerial	hit	subj=aircraft obj obj!=media
bombard	v		ASSAULT	heavy-weapons	hit	obj
bombardment	n		ASSAULT	heavy-weapons	hit
bombing	n		ASSAULT	explosives	hit
bombing	n	air	ASSAULT	aerial	hit
bombing	n	suicide	ASSAULT	suicide-attack	hit
bones	n	broken	CASUALTY		wounds	result carried
boo	v		ACCUSE	disapprove	say	subj=human obj=human
boo	v		PROTEST	demo	hit	subj=human subj=common obj=human
book	v		COERCE	arrest	detain	subj=police obj=human|pronoun
boost	v		SUPPORT		bond	obj=bond
bow	v	to	CONCEDE		say	subj=human to!=generic
boycott	n		PROTEST	boycott	obstruct
boycott	v		PROTEST	boycott	obstruct	obj
boycott	v		REJECT	meet	treat	obj=talks subj=human
brand	v		ACCUSE	disapprove	say	subj=human obj=human|place
brand	v		ACCUSE	disapprove	brand	subj=human second=human|place
breach	v		ASSAULT		hit	obj=facility
breach	v		ASSAULT		clash	obj=truce subj=human
break	v	relation	SANCTION	discontinue	sanction
break	v		SANCTION	withdraw	bond	obj=bond
break	v	off	SANCTION	withdraw	treat	obj=talks subj=human
break	v	up	ASSAULT	crowd-control	disperse	obj=occasion subj=police|troops
break	v	into network	COERCE	cyber	hit
break	v	into system	COERCE	cyber	hit
break	v	into systems	COERCE	cyber	hit
break	v	into computer	COERCE	cyber	hit
break	v	into server	COERCE	cyber	hit
break	v	into website	COERCE	cyber	hit
break	v	pledge	REJECT		about	subj=human
break	v	promise	REJECT		about	subj=human
break	v	tie	SANCTION	discontinue	sanction
break	v		ASSAULT		clash	obj=truce subj=human
bridle	v	at	ACCUSE	disapprove	about	subj=human
brief	v		CONSULT		say	subj=human obj=human
bring	v	to hospital	CASUALTY		treated	result
bring	v		ACCUSE	allege	about	obj=complaint
bring	v	down	ASSAULT	heavy-weapons	hit	obj=aircraft
bring	v		AID		deliver	subj=human|vehicle obj=aidstuff|help
bring	v	home	RETREAT	withdraw	pullout	obj=troops
bring	v	case	ACCUSE	allege	about	subj=human
bring	v	suit	ACCUSE	allege	about	subj=human
bristle	v	at	ACCUSE	disapprove	back	subj=human
broaden	v		SUPPORT		bond	obj=bond
bruise	n		CASUALTY		wounds	result carried
bruises	n		CASUALTY		wounds	result carried
brush	v	off	REJECT		say	subj=human
brush	v	aside	REJECT		say	subj=human
build	v		SUPPORT		bond	obj=bond
build	v	jointly	COOPERATE		treat	subj=human
build	v	together	COOPERATE		treat	subj=human
build	v	up	MOBILIZE	troops	mobilize	obj=troops|arms subj=human
build	v		MOBILIZE	troops	mobilize	subj=troops obj=base
build-up	n		MOBILIZE	troops	mobilize	of=troops|arms
build-up	n	force	MOBILIZE	troops	mobilize
buildup	n		MOBILIZE	troops	mobilize	of=troops|arms
buildup	n		MOBILIZE	troops	mobilize	compound=troops|human
buildup	n	military	MOBILIZE	troops	mobilize
bulldoze	v		ASSAULT	destroy	hit	obj=facility|place
bullet	n		ASSAULT	firearms	firing	compound=police|troops
bully	v		THREATEN		say	subj=authority|official|land obj=human|place
bundle	v		ASSAULT	abduct	abduct	obj=human|pronoun|generic into=vehicle subj!=rescuer|medic|kin|cause|event
bundle	v		COERCE	arrest	detain	obj=human|pronoun|generic into=vehicle subj=police|authority
bundle	v	away	ASSAULT	abduct	abduct	obj=human|pronoun|generic
bundle	v	away	COERCE	arrest	detain	obj=human|pronoun|generic subj=police|authority
burn	v		CASUALTY		treated	obj=human|pronoun !subj result
burn	v	down	ASSAULT	destroy	hit	obj=facility|place|vehicle subj=human|weapon
burn	v	to death	ASSAULT		kill	result
burn	v	to death	CASUALTY		die	result !obj
burn	v	down	DISASTER		disaster	subj=facility|vehicle !obj
burn	v		ASSAULT	destroy	burn	obj=facility|vehicle subj=human
burn	v	tire	PROTEST	riot	protest	subj=human
burn	v	tyre	PROTEST	riot	protest	subj=human
burn	v		PROTEST	demo	say	subj=human obj=effigy
burn	n		CASUALTY		wounds	result carried
burn	v	alive	ASSAULT		kill	result obj
burning	n		ASSAULT	destroy	hit	of=facility|vehicle
burns	n		CASUALTY		wounds	result carried
burst	v	into	ASSAULT		hit	subj=human
burst	v	shell	ASSAULT	crowd-control	fire
burst	v	into	ASSAULT		hit	subj=perpetrator|insurgent|police|troops
burst	v	into flame	DISASTER		disaster	subj=vehicle|facility
burst	v		DISASTER		disaster	subj=facility !obj
butcher	v		ASSAULT		kill	obj!=abstract|animal result
buy	v		COOPERATE		say	subj=human from=human|place
cajole	v		REQUEST	change	ask	subj=human obj=human|place
call	v	for	REQUEST	change	say	subj=human
call	v	on	REQUEST	change	say	subj=human on=human|place|authority|official|group|land
call	v	off	SANCTION	withdraw	treat	obj=talks subj=human
call	v	upon	REQUEST	change	ask	subj=human
call	n		REQUEST	change	ask	poss=human
call	n		REQUEST	change	ask	by
call	n		REQUEST	change	ask	from=human
call	v	out	MOBILIZE	troops	mobilize	obj=troops obj!=responder
call	v	out	MOBILIZE	police	mobilize	obj=responder obj=human subj=land|official|authority
call	v	in	MOBILIZE	troops	mobilize	obj=troops obj!=responder
call	v	in	MOBILIZE	police	mobilize	obj=responder obj=human subj=land|official|authority
call	v	off	CONCEDE		about	obj=curb subj=human
call	v	off	CONCEDE		about	obj=games subj=human
call	v	up	MOBILIZE	troops	mobilize	obj=troops
call	v	telephone	CONSULT	phone	say	subj=human obj=human|place
call	v	liar	ACCUSE	disapprove	brand	subj=human second=human|place
call	v	terrorist	ACCUSE	disapprove	brand	subj=human second=human|place
call	v	traitor	ACCUSE	disapprove	brand	subj=human second=human|place
call	v	murderer	ACCUSE	disapprove	brand	subj=human second=human|place
call	v	criminal	ACCUSE	disapprove	brand	subj=human second=human|place
call	v	dictator	ACCUSE	disapprove	brand	subj=human second=human|place
call	v	threat	ACCUSE	disapprove	brand	subj=authority|official|land second=human|place
call	v	liar	ACCUSE	disapprove	say	subj=human obj=human|place
call	v	threat	ACCUSE	disapprove	say	subj=authority|official|land obj=human|place
call	v	illegal	ACCUSE	disapprove	say	subj=human
call	v	unacceptable	ACCUSE	disapprove	say	subj=human
call	v	irresponsible	ACCUSE	disapprove	say	subj=human
call	v	shameful	ACCUSE	disapprove	say	subj=human
call	v	outrageous	ACCUSE	disapprove	say	subj=human
call	v	sham	ACCUSE	disapprove	say	subj=human
call	v	disgrace	ACCUSE	disapprove	say	subj=human
call	v	off visit	REJECT	meet	treat	subj=human
call	v	off trip	REJECT	meet	treat	subj=human
call	n	video	CONSULT	phone	talk	with
call	n	phone	CONSULT	phone	talk	with=official
call	n	telephone	CONSULT	phone	talk	with=official
campaign	n	bombing	ASSAULT		war
campaign	n	guerrilla	ASSAULT		war
campaign	n	military	ASSAULT		war
campaign	n	disinformation	COERCE	misinformation	about	carried
campaign	n	misinformation	COERCE	misinformation	about	carried
cancel	v		REJECT		pact	obj=pact
cancel	v		REJECT	meet	treat	obj=talks subj=human
cancel	v	aid	SANCTION	discontinue	sanction	subj=human
cancel	v	debt	AID		aid	subj=human
cancel	v	debts	AID		aid	subj=human
cancel	v		CONCEDE		about	obj=games subj=human
cancel	v	flight	SANCTION	discontinue	sanction	subj=authority|land
cancel	v		SANCTION	discontinue	sanction	obj=help subj=human
cane-charge	v		ASSAULT	crowd-control	disperse	obj=human
capitulate	v		RETREAT		surrender	subj=human
capsize	v		DISASTER		disaster	subj=vehicle
capsizing	n		DISASTER		disaster
captive	a		ASSAULT	abduct	captive
captive	n		ASSAULT	abduct	hostages	carried
capture	n		ASSAULT		seize	of=place|facility|human|vehicle
capture	v		ASSAULT		seize	obj=place|facility
capture	v		ASSAULT	abduct	abduct	obj=human|pronoun obj!=media|abstract subj!=media|camera
capture	v		COERCE	arrest	detain	obj=human|pronoun obj!=media|abstract subj=authority subj!=insurgent
capture	v		COERCE	arrest	detain	obj=human|pronoun obj!=media|abstract subj=police subj!=insurgent
capture	v		COERCE	arrest	detain	obj=human|pronoun obj!=troops|police|media|abstract !subj !by
capture	v		COERCE	arrest	detain	obj=perpetrator obj!=media|abstract subj!=media|camera subj!=insurgent
capture	v		COERCE	seize	seize	obj=arms|explosive|munition|firearm
capture	v		ASSAULT	abduct	hijack	obj=vehicle subj=perpetrator
capture	v		ASSAULT		seize	obj=place obj!=generic|pronoun|land subj=group|insurgent|troops subj!=media
carjack	v		ASSAULT	destroy	hit	obj=facility|vehicle|place|human
carjacking	n		ASSAULT		rob
carnage	n		ASSAULT		kill
carry	v		AID		deliver	subj=vehicle|human obj=aidstuff
cast	v	doubt	ACCUSE	disapprove	about	subj=human
castigate	v		ACCUSE	disapprove	say	subj=human
casualty	n		CASUALTY		nobody	result
catch	v	fire	DISASTER		disaster
caution	v		THREATEN		warn	subj=human
cave	v	in	CONCEDE		say	subj=human
cease	v	fire	RETREAT	ceasefire	truce
cease	v	hostilities	RETREAT	ceasefire	truce	subj=human
cease-fire	n		RETREAT	ceasefire	truce
ceasefire	n		RETREAT	ceasefire	truce
cede	v		RETREAT	withdraw	deliver	subj=human
cement	v		SUPPORT		bond	obj=bond
censor	v		COERCE	censor	restrict	obj
censorship	n		COERCE	censor	restrict
censure	v		ACCUSE	disapprove	say	subj=human
censure	n		ACCUSE	disapprove	about	of
censure	n		ACCUSE	disapprove	about	by
censure	n		ACCUSE	disapprove	about	from
censure	n		ACCUSE	disapprove	about	poss=human
chain	v	to gate	PROTEST	demo	obstruct	subj=human
champion	v		SUPPORT		say	subj=human
channel	v		AID		deliver	subj=human obj=money|help
chant	v		PROTEST	demo	protest	subj=human
chant	v	slogan	PROTEST	demo	protest
charge	v		ACCUSE	allege	say	obj=human|pronoun with
charge	v	baton	ASSAULT	crowd-control	disperse
charge	v		ASSAULT	crowd-control	disperse	subj=police|troops obj=occasion|facility
charge	v	that	ACCUSE	allege	about	subj=human|place !obj
charge	v		ASSAULT	crowd-control	disperse	subj=police|troops obj=gathering
chargesheet	v		ACCUSE	allege	say	obj=human
chastise	v		ACCUSE	disapprove	say	subj=human
chat	v	with	CONSULT		talk	subj=official
cheat	v	of	ACCUSE	allege	say	subj=human
check	v	in	MOVE	checkin	stay	subj=human
check	v	into	MOVE	checkin	arrive	subj=human
check	v	out	MOVE	checkout	leave	subj=human
cheer	v		SUPPORT		say	subj=human
chide	v		ACCUSE	disapprove	say	subj=human
choke	v	to death	ASSAULT		kill	result	CASUALTY
circulate	v	report false	COERCE	misinformation	about
circulate	v	news fake	COERCE	misinformation	about
circulate	v	video fake	COERCE	misinformation	about
claim	v	life	CASUALTY		claim	result
clamor	v	for	REQUEST	change	say	subj=human
clamour	v	for	REQUEST	change	say	subj=human
clamp	v	curfew	COERCE	curfew	restrict
clamp	v	down	COERCE		about	subj=human
clampdown	n		COERCE		hit	on
clash	n		ASSAULT		clash
clash	v		ASSAULT		clash	subj=human
clash	v	over	ACCUSE	disapprove	quarrel	subj=human subj!=troops|police|insurgent|perpetrator|common !with
clash	v		PROTEST	riot	clash	subj=common subj!=troops|perpetrator|insurgent with=police
cleanse	v		ASSAULT		hit	obj=human|place
clear	v		ASSAULT	crowd-control	hit	subj=police|troops obj=facility|place with=weapon
clinch	v		SUPPORT		pact	obj=pact
close	v	down	COERCE	restrict	restrict	subj=human obj=facility
close	v		SANCTION		bond	subj=human obj=border
close	v		SANCTION	withdraw	legation	subj=human obj=mission
close	v	down	COERCE	censor	restrict	obj=media subj=human
close	v	office	SANCTION	withdraw	sanction	subj=human
close	v	down newspaper	COERCE	censor	restrict	subj=human
close	v	newspaper	COERCE	censor	restrict	subj=authority|place
close	v	down	COERCE	censor	restrict	obj=media subj=land|authority
close	v	newspaper	COERCE	censor	restrict	subj=authority|land
close	v	door	REJECT		about	subj=authority|official|land
club	v		ASSAULT	beat	hit	obj=human|pronoun
club	v	to death	ASSAULT	primitive	kill	result
co-operate	v		COOPERATE		treat	subj=human
coax	v		REQUEST	change	ask	subj=human obj=human|place
collaborate	v		COOPERATE		talk	subj=human
collaboration	n		COOPERATE		treat	between
collaboration	n		COOPERATE		treat	with=authority|land|official|place
collapse	n		DISASTER		disaster	compound=facility compound!=market|abstract
collapse	n		DISASTER		disaster	of=facility of!=market|abstract
collapse	v		DISASTER		disaster	subj=facility
collapse	v		SANCTION	withdraw	treat	subj=talks
collar	v		COERCE	arrest	detain	obj=human
collarbone	n	broken	CASUALTY		wounds	result carried
collarbone	n	fractured	CASUALTY		wounds	result carried
collide	v		DISASTER		disaster	subj=vehicle|human
collision	n		DISASTER		disaster	compound!=market
combat	n		ASSAULT		clash	with=human
come	v		MOVE	enter	arrive	subj=human to=place|facility
come	v		MOVE	enter	arrive	subj=human into=place
come	v	to defence	SUPPORT		say	subj=human
come	v	to defense	SUPPORT		say	subj=human
come	v	agreement	AGREE		pact	subj=human
come	v	understanding	AGREE		pact	subj=human
come	v	to rescue	AID		about	subj=land|troops|authority
come	v	to aid	AID		about	subj=land|troops|authority
come	v	to assistance	AID		about	subj=land|troops|authority
come	v	to terms	AGREE		discuss	subj=authority|official|land with=human|place
commandeer	v		ASSAULT	abduct	hijack	obj
commend	v		SUPPORT		say	subj=human
commiserate	v	with	SUPPORT		treat	subj=human
commit	v	itself to	AGREE		promise	subj=human
commit	v	to prison	COERCE	arrest	detain	obj=human|pronoun|generic
commit	v	to jail	COERCE	arrest	detain	obj=human|pronoun|generic
commit	v	itself	AGREE		promise	subj=human
commit	v	himself	AGREE		promise	subj=human
commit	v	suicide	CASUALTY		suicide	result
commute	v	sentence	CONCEDE		about
compare	v	note	CONSULT		treat	subj=human
complain	v		ACCUSE	disapprove	about	subj=human
complaint	n		ACCUSE	allege	about	against
complete	v		CONSULT		treat	obj=talks subj=human
compliment	v		SUPPORT		say	subj=human obj=human|place
comply	v	with	AGREE		treat	subj=authority|official|land with=proposal
concede	v		CONCEDE		say	subj=human
concern	v		ACCUSE	disapprove	displease	obj=authority|group|official|place !subj
concerned	a		ACCUSE	disapprove	about	subj=authority|official|place
conclude	v		SUPPORT		pact	obj=pact
conclude	v		CONSULT		treat	obj=talks subj=human
conclude	v	round talks	CONSULT		talk	subj=human
concussion	n		CASUALTY		wounds	result carried
condemn	v		ACCUSE	disapprove	say	subj=human
condemn	v	to death	SANCTION	convict	convict	obj
condemn	v		ACCUSE	disapprove	say	obj=human|place !subj
condemnation	n		ACCUSE	disapprove	about	of
condemnation	n		ACCUSE	disapprove	about	by
condemnation	n		ACCUSE	disapprove	about	from
condemnation	n		ACCUSE	disapprove	about	poss=human
condition	n	critical	CASUALTY		state	result
condition	n	fair	CASUALTY		state	result
condition	n	good	CASUALTY		state	result
condition	n	grave	CASUALTY		state	result
condition	n	guarded	CASUALTY		state	result
condition	n	serious	CASUALTY		state	result
condition	n	stable	CASUALTY		state	result
condole	v	with	SUPPORT		treat	subj=human
conduct	v		CONSULT		treat	obj=talks subj=human
confer	v		CONSULT		talk	subj=human
confiscate	v		COERCE	seize	seize	obj!=human|abstract
confiscation	n		COERCE	seize	seize
congratulate	v		SUPPORT		say	subj=human
congratulation	n		SUPPORT		about	from=human
congratulation	n		SUPPORT		about	to=human
conquer	v		ASSAULT		seize	obj=place|facility
conscript	v		MOBILIZE	militia	mobilize	obj=human subj=group
consent	v	to	AGREE		promise	subj=human
consent	n		AGREE		promise	carried to
consider	v	resume	AGREE		promise	subj=human
consider	v	restore	AGREE		promise	subj=human
consider	v	normalise	AGREE		promise	subj=human
consider	v	normalize	AGREE		promise	subj=human
consider	v	cooperate	AGREE		promise	subj=human
consider	v	co-operate	AGREE		promise	subj=human
consider	v	help	AGREE		promise	subj=human
consider	v	negotiate	AGREE		promise	subj=human
consider	v	improve	AGREE		promise	subj=human
consider	v	strengthen	AGREE		promise	subj=human
consider	v	reopen	AGREE		promise	subj=human
consider	v	mediate	AGREE		promise	subj=human
consider	v	expand	AGREE		promise	subj=human
consider	v	deepen	AGREE		promise	subj=human
consider	v	recognise	AGREE		promise	subj=human
consider	v	recognize	AGREE		promise	subj=human
consider	v	supply	AGREE		promise	subj=human
consider	v	provide	AGREE		promise	subj=human
consider	v	send	AGREE		promise	subj=human
consider	v	talk	AGREE		promise	subj=human
consider	v	visit	AGREE		promise	subj=human
consider	v	meet	AGREE		promise	subj=human
consider	v	cut	THREATEN	restrict	say	subj=human
consider	v	expel	THREATEN	expel	say	subj=human
consider	v	impose	THREATEN	restrict	say	subj=human
consider	v	recall	THREATEN	relations	say	subj=human
consider	v	sanctions	THREATEN	restrict	say	subj=human
consider	v	sever	THREATEN	relations	say	subj=human
consider	v	suspend	THREATEN	relations	say	subj=human
consolidate	v		SUPPORT		bond	obj=bond
consult	v		CONSULT		talk	subj=human
consultation	n		CONSULT		treat	with
consultation	n		CONSULT		treat	between
contact	v		CONSULT	phone	say	subj=official|land obj=official|land
contemplate	v	sanctions	THREATEN	restrict	about	subj=human
continue	v		CONSULT		treat	obj=talks subj=human
contribute	v		AID		deliver	subj=human obj=help
contribute	v		AID		deliver	subj=human to=human|place obj
convene	v	talks	CONSULT		talk	subj=human
conversation	n		CONSULT		treat	with
conversation	n		CONSULT		treat	between
conversation	n	phone	CONSULT	phone	treat	with
conversation	n	telephone	CONSULT	phone	treat	with
conversation	n	phone	CONSULT	phone	treat	between
conversation	n	telephone	CONSULT	phone	treat	between
convey	v		SUPPORT		about	obj=support
convey	v		ACCUSE	disapprove	about	obj=concern
convey	v		SUPPORT		about	obj=support subj=human
convey	v	message	CONSULT		treat	subj=official to=human|place
convict	v		SANCTION	convict	convict	obj
conviction	n		SANCTION	convict	convict	of=human
conviction	n		SANCTION	convict	convict	for
cooperate	v		COOPERATE		pact	subj=human
cooperate	v	with	COOPERATE		treat	subj=human
cooperation	n		COOPERATE		treat	with
cooperation	n		COOPERATE		treat	between
coordinate	v	with	COOPERATE		treat	subj=human with=human|place
cordon	v	off	COERCE	restrict	disperse	subj=human
cordon	v	off	COERCE	restrict	restrict	subj=human obj=place|facility
corpse	n		CASUALTY		bodies	result carried
cost	v	life	CASUALTY		claim	result
counter-attack	n		ASSAULT		hit	carried
counter-offensive	n		ASSAULT		hit
counterattack	v		ASSAULT		hit	subj=troops|insurgent|group
counterattack	n		ASSAULT		hit	carried
counteroffensive	n		ASSAULT		hit
coup	n		ASSAULT		protest
crack	v	down	COERCE		about	subj=human
crackdown	n		COERCE		hit	on
crash	n		DISASTER		disaster	compound!=market
crash	v		DISASTER		disaster	subj=vehicle|weapon
crash	v		DISASTER		disaster	!subj !obj
crash	v		ASSAULT		driven	subj=perpetrator obj=vehicle
crash	v	into	DISASTER		disaster
crash	v	into	ASSAULT		driven	subj=perpetrator obj=vehicle
create	v	commission joint	COOPERATE		treat	subj=human
create	v	force joint	COOPERATE		treat	subj=human
create	v	venture joint	COOPERATE		treat	subj=human
cripple	v		COERCE	cyber	hit	obj=data
crisis	n	hostage	ASSAULT	abduct	ordeal
critical	a	of	ACCUSE	disapprove	about	subj=human
criticise	v		ACCUSE	disapprove	say	subj=human
criticise	v		ACCUSE	disapprove	say	obj=human|place !subj
criticism	n		ACCUSE	disapprove	about	of
criticism	n		ACCUSE	disapprove	about	by
criticism	n		ACCUSE	disapprove	about	from
criticism	n		ACCUSE	disapprove	about	poss=human
criticize	v		ACCUSE	disapprove	say	subj=human
criticize	v		ACCUSE	disapprove	say	obj=human|place !subj
cross	v		MOVE	enter	enter	subj=human obj=place
cross	v	into	MOVE	enter	arrive	subj=human
cross	v	into	ASSAULT		advance	subj=troops into=place
crossfire	n		ASSAULT	firearms	shoot	compound!=media|sport
crush	v	to death	CASUALTY		kill	result	CASUALTY
curb	v		SANCTION	discontinue	sanction	obj=commerce subj=authority|land
curfew	n		COERCE	curfew	restrict
curtail	v		SANCTION	withdraw	bond	obj=bond
curtail	v		SANCTION	discontinue	sanction	obj=commerce subj=authority|land
custody	n		COERCE	arrest	custody
cut	v	aid	SANCTION	discontinue	sanction
cut	v	relation	SANCTION	discontinue	sanction
cut	v	tie	SANCTION	discontinue	sanction
cut	v		SANCTION	withdraw	bond	obj=bond
cut	v		SANCTION	discontinue	sanction	obj=help subj=human
cut	v	aid	SANCTION	discontinue	sanction	subj=human
cut	v	internet	COERCE	censor	restrict	subj=human
cut	v	off supplies	SANCTION	discontinue	sanction	subj=human
cut	v	off	SANCTION	discontinue	sanction	obj=help subj=human
cut	v	off	SANCTION	discontinue	sanction	obj=fuel subj=human
cut	v	off	SANCTION	withdraw	bond	obj=bond
cut	v	supply	SANCTION	discontinue	sanction	subj=authority|land
cut	v		SANCTION	discontinue	sanction	obj=commerce subj=authority|land
cut	v	off	COERCE	withhold	cutoff	obj=utility subj=human|authority|land
cut	v		COERCE	withhold	cutoff	obj=utility subj=authority|land|troops|insurgent
cut	v	off supply	COERCE	withhold	cutoff	subj=authority|land|troops|insurgent of=utility
cyber-attack	n		COERCE	cyber	hit
cyberattack	n		COERCE	cyber	hit
cyclone	n		DISASTER		quake
damage	v		ASSAULT	destroy	hit	obj=facility|place|vehicle subj=weapon
daub	v	paint	PROTEST	vandalize	hit	obj=monument|facility|mission
daub	v	slogan	PROTEST	vandalize	hit	subj=human
dead	a		CASUALTY		dead	result
dead	n		CASUALTY		people	result
death	n		CASUALTY		death	result
debate	v		CONSULT		treat	subj=official
decapitate	v		ASSAULT	targeted	kill	obj!=abstract|animal result
deceased	a		CASUALTY		dead	result
decide	v	free	AGREE		promise	subj=human
decide	v	help	AGREE		promise	subj=human
decide	v	lift	AGREE		promise	subj=human
decide	v	open	AGREE		promise	subj=human
decide	v	release	AGREE		promise	subj=human
decide	v	restore	AGREE		promise	subj=human
decide	v	resume	AGREE		promise	subj=human
decide	v	send	AGREE		promise	subj=place
decide	v	sign	AGREE		promise	subj=human
declare	v	dead	CASUALTY		found	result	CASUALTY
declare	v	law	COERCE	martial-law	restrict
declare	v		SUPPORT		about	obj=support
declare	v	curfew	COERCE	curfew	restrict
declare	v		AGREE		promise	obj=intent subj=human
declare	v	persona	SANCTION	expel	sanction	subj=human
declare	v	deceased	CASUALTY		found	result	CASUALTY
declare	v	persona	SANCTION	expel	sanction	obj
decline	v		REJECT		about	subj=human subj!=market
decorate	v		SUPPORT		say	subj=authority|official|land obj=official|troops
decry	v		ACCUSE	disapprove	say	subj=human
deepen	v		SUPPORT		bond	obj=bond
deface	v		PROTEST	vandalize	hit	obj=monument|facility|mission
defeat	v		ASSAULT		hit	subj=group obj=group
defect	v		MOBILIZE	troops	mobilize	subj=troops|group|human to
defend	v		SUPPORT		say	subj=human obj=human|pronoun|place
defend	v		SUPPORT		say	subj=human obj=proposal
defuse	v		ASSAULT	explosives	detonate
defy	v		REJECT		say	subj=human
defy	v		REJECT		say	subj=human obj=proposal|place
defy	v	ultimatum	REJECT		about	subj=human
delay	v		REJECT		treat	obj=talks subj=human
deliver	v		AID		deliver	obj=aidstuff subj=human
deliver	v		AID		deliver	subj=human obj=help
deliver	v		AID		deliver	subj=human obj=weapon|vehicle|aidstuff to=human|place
deliver	v		AID		deliver	!subj obj=weapon|vehicle|money|help|aidstuff to=human|place
deliver	v	message	CONSULT		treat	subj=official to=human|place
deliver	v	equipment	AID		deliver	subj=human
deliver	v	note protest	ACCUSE	disapprove	about	subj=human
demand	v		REQUEST	change	say	subj=human
demand	n		REQUEST	change	ask	poss=human
demand	n		REQUEST	change	ask	by
demand	n		REQUEST	change	ask	from=human
demobilisation	n		RETREAT	disarm	surrender
demobilise	v		RETREAT	disarm	retreat	subj=human
demobilise	v		RETREAT	disarm	truce	obj=troops|insurgent subj=human
demobilization	n		RETREAT	disarm	surrender
demobilize	v		RETREAT	disarm	retreat	subj=human
demobilize	v		RETREAT	disarm	truce	obj=troops|insurgent subj=human
demolish	v		ASSAULT	destroy	hit	obj=facility|place|vehicle subj=human|weapon
demolition	n		ASSAULT	destroy	hit	of=facility|place
demonise	v		ACCUSE	disapprove	say	subj=human
demonize	v		ACCUSE	disapprove	say	subj=human
demonstrate	v		PROTEST	demo	protest	subj=human against
demonstrate	v		PROTEST	demo	protest	subj=human !obj
demonstrate	v		PROTEST	demo	besiege	subj=human outside=mission|authority
demonstrate	v		PROTEST	demo	besiege	subj=human at=mission
demonstration	n		PROTEST	demo	protest
denigrate	v		ACCUSE	disapprove	say	subj=human
denounce	v		ACCUSE	disapprove	say	subj=human
denounce	v		ACCUSE	disapprove	say	obj=human|place !subj
denunciation	n		ACCUSE	disapprove	about	of
denunciation	n		ACCUSE	disapprove	about	by
denunciation	n		ACCUSE	disapprove	about	from
denunciation	n		ACCUSE	disapprove	about	poss=human
deny	v		REJECT		about	subj=authority obj=grace
deny	v		REJECT		say	subj=human obj=proposal|event
deny	v		REJECT		about	subj=place obj=grace
deny	v	entry	REJECT		about	subj=authority|land
depart	v		MOVE	leave	leave	subj=human !obj
depart	v		MOVE	enter	bound	subj=human for=place !obj
departure	n		MOVE	leave	depart	poss=human
departure	n		MOVE	leave	depart	of=human
deplore	v		ACCUSE	disapprove	say	subj=human
deploy	v		MOBILIZE	troops	mobilize	obj=troops|arms|human|weapon
deploy	v		MOBILIZE	police	mobilize	obj=police obj=responder
deploy	v		AID		deliver	subj=human obj=peacekeeper
deployment	n		MOBILIZE	troops	mobilize	of=troops|arms
deployment	n		MOBILIZE	troops	mobilize	compound=troops|human
deployment	n	military	MOBILIZE	troops	mobilize
deployment	n	troop	MOBILIZE	troops	mobilize
deport	v		COERCE	deport	expel	obj
deportation	n		COERCE	deport	detain
depose	v		ASSAULT		hit	obj=human subj=human
depose	v		ASSAULT		hit	obj=human !subj
deposit	v		AID		deliver	subj=human obj=money
deprive	v		COERCE	withhold	restrict	obj=human|place of=aidstuff|utility
derail	v		DISASTER		disaster
derail	v		DISASTER		wreck	obj=vehicle
derailment	n		DISASTER		disaster	compound!=market
deride	v		ACCUSE	disapprove	say	subj=human
describe	v	unacceptable	ACCUSE	disapprove	say	subj=human
describe	v	illegal	ACCUSE	disapprove	say	subj=human
describe	v	as sham	ACCUSE	disapprove	say	subj=human
describe	v	as disgrace	ACCUSE	disapprove	say	subj=human
describe	v	disgrace	ACCUSE	disapprove	say	subj=human
despatch	v		MOBILIZE	troops	mobilize	obj=troops
destroy	v		ASSAULT	destroy	hit	obj=facility|place|vehicle subj=human|weapon
destroy	v	with dynamite	ASSAULT	explosives	hit	obj=facility|place|vehicle
destroy	v	with explosive	ASSAULT	explosives	hit	obj=facility|place|vehicle
destroy	v		COERCE	seize	seize	obj=arms|munition|firearm subj=troops|police
destruction	n		ASSAULT	destroy	hit	of=facility|vehicle
detain	v		COERCE	arrest	detain	obj!=abstract
detain	v	questioning	COERCE	arrest	detain
detained	a		COERCE	arrest	held
detention	n		COERCE	arrest	detain
detonate	v		ASSAULT	explosives	detonate
detonate	v	vest	ASSAULT	suicide-attack	detonate
detonate	v	belt	ASSAULT	suicide-attack	detonate
develop	v		SUPPORT		bond	obj=bond
develop	v	with	COOPERATE		treat	subj=land with=land
dialogue	n		CONSULT		treat	with
dialogue	n		CONSULT		treat	between
die	v		CASUALTY		die	subj!=abstract|animal|market|disease|proposal|eventive result
dig	v	in	MOBILIZE	troops	mobilize	subj=troops
dine	v	with	CONSULT		talk	subj=official
direct	v	to	REQUEST	change	ask	subj=authority|official|land obj=human|place
disagree	v		ACCUSE	disapprove	about	subj=human
disappear	v		CASUALTY		vanish	subj=human|vehicle result
disappearance	n		CASUALTY		vanish	of=human
disappearance	n		CASUALTY		vanish	poss=human
disappoint	v		ACCUSE	disapprove	displease	obj=authority|group|official|place !subj
disappointed	a		ACCUSE	disapprove	about	subj=authority|official|place
disapprove	v	of	ACCUSE	disapprove	say	subj=human
disarm	v		RETREAT	disarm	surrender
disarmament	n		RETREAT	disarm	surrender
disaster	n		DISASTER		quake	in
disband	v		RETREAT	disarm	truce	obj=troops|insurgent|group subj=land|authority
disburse	v		AID		deliver	subj=human obj=money|help
discover	v		COERCE	seize	seize	obj=arms|explosive|munition|firearm
discover	v	dead	CASUALTY		found	result	CASUALTY
discover	v	deceased	CASUALTY		found	result	CASUALTY
discuss	v		CONSULT		discuss	subj=human
discuss	v	with	CONSULT		discuss	subj=human
discussion	n		CONSULT		treat	with
discussion	n		CONSULT		treat	between
disengage	v		RETREAT	withdraw	retreat	subj=troops|land
disgusted	a		ACCUSE	disapprove	about	subj=authority|official|place
disinvite	v		REJECT	meet	say	subj=human
dismantle	v	bases	RETREAT	withdraw	retreat	subj=human
dismantle	v	settlement	RETREAT	withdraw	retreat	subj=human
dismantle	v	settlements	RETREAT	withdraw	retreat	subj=human
dismay	v		ACCUSE	disapprove	displease	obj=authority|group|official|place
dismayed	a		ACCUSE	disapprove	about	subj=authority|official|place
dismiss	v		SANCTION	expel	sanction	obj=human subj=human obj!=abstract|statement
dismiss	v		REJECT		say	subj=human obj=proposal|event|abstract|statement
dismiss	v	as	REJECT		say	subj=human
dismiss	v		REJECT		say	subj=human obj=concern
disobey	v		REJECT		say	subj=human
disparage	v		ACCUSE	disapprove	say	subj=human
dispatch	v		MOBILIZE	troops	mobilize	obj=troops obj!=responder
dispatch	v		MOBILIZE	police	mobilize	obj=responder obj=human subj=land|official
dispatch	v		CONSULT	visit	treat	subj=human obj=official to=human|place
dispatch	v	team medical	AID		deliver	subj=human
dispatch	v	team rescue	AID		deliver	subj=human
dispatch	v		AID		deliver	subj=human obj=rescuer
dispatch	v	worker rescue	AID		deliver	subj=human
disperse	v		ASSAULT	crowd-control	disperse	subj=police|troops obj=human
displace	v		CASUALTY		displace	obj=human|generic result
displace	v	of	CASUALTY		homeless	!subj !obj result
displaced	a		CASUALTY		homeless	result
dispute	n		ACCUSE	disapprove	quarrel	with
dispute	n		ACCUSE	disapprove	quarrel	between
disregard	v		REJECT		say	subj=human obj=proposal|event|abstract|statement
dissatisfied	a		ACCUSE	disapprove	about	subj=authority|official|place
dissolve	v		COERCE	restrict	restrict	obj=human subj=human
distribute	v		AID		deliver	obj=aidstuff subj=human
disturbances	n		PROTEST	riot	protest
donate	v		AID		deliver
donate	v		AID		deliver	subj=human obj=help
donate	v		AID		deliver	subj=human to
donate	v		AID		deliver	subj=human obj to=human|place
donation	n		AID		aid
double	v		AID		deliver	obj=help subj=human
doubt	v		ACCUSE	disapprove	about	subj=authority|official|land
down	v	tools	PROTEST	strike	protest	subj=human
downgrade	v		SANCTION	withdraw	bond	obj=bond
drag	v		ASSAULT	abduct	abduct	obj=human|pronoun|generic into=vehicle subj!=rescuer|medic|kin|cause|event
drag	v		COERCE	arrest	detain	obj=human|pronoun|generic into=vehicle subj=police|authority
drag	v	away	ASSAULT	abduct	abduct	obj=human|pronoun|generic
drag	v	away	COERCE	arrest	detain	obj=human|pronoun|generic subj=police|authority
drag	v	to court	ACCUSE	allege	say	subj=human obj=human|place
drama	n	hostage	ASSAULT	abduct	ordeal
dress	v	down	ACCUSE	disapprove	say	subj=official obj=human
drill	n	military	MOBILIZE	troops	mobilize
drill	n	joint	COOPERATE		treat
drill	n		COOPERATE		treat	with=human|place
drill	n	joint military	COOPERATE		treat
drill	n	joint naval	COOPERATE		treat
drive	v		MOVE	enter	arrive	subj=human toward=place|facility
drive	v		MOVE	enter	arrive	subj=human towards=place|facility
drive	v		MOVE	enter	arrive	subj=human to=place
drive	v	into	ASSAULT		driven	subj=perpetrator obj=vehicle|weapon
drive	v	back	ASSAULT	crowd-control	hit	obj=human subj=police|troops with=weapon
drive	v	from home	CASUALTY		displace	obj=human|generic result
drive	v	out of	COERCE	deport	expel	subj=land|authority|troops obj=human|generic obj!=insurgent|troops
drop	v		ASSAULT	explosives	fire	obj=explosive|munition
drop	v		ASSAULT	explosives	explode	subj=explosive
drop	v		CONCEDE		about	obj=proposal|complaint subj=authority|official|place
drop	v	objections	CONCEDE		about	subj=human
drop	v	opposition	CONCEDE		about	subj=human
drop	v	veto	CONCEDE		about	subj=human
drop	v		CONCEDE		about	obj=curb subj=authority|official|land
drop	v	claim	CONCEDE		about	subj=authority|official|land
drought	n		DISASTER		quake	compound!=sport|abstract|media
drown	v		CASUALTY		die	subj!=abstract|animal|market|disease result
drown	v		CASUALTY		kill	obj=human|generic result
due	a	in	MOVE	enter	arrive
dwell	v		MOVE	reside	stay	subj=human
dynamite	v		ASSAULT	explosives	hit	obj=facility|place|vehicle
earmark	v		AID		deliver	subj=human obj=money|help
earthquake	n		DISASTER		quake
ease	v	restriction	CONCEDE		say
ease	v		CONCEDE		about	obj=curb subj=human
ease	v		CONCEDE		about	obj=curb !subj
ease	v	rule	CONCEDE		about	subj=human
eavesdrop	v	on	COERCE		about	subj=human
embargo	n		SANCTION	discontinue	sanction
embargo	v		SANCTION	discontinue	sanction	obj=place|human
embrace	v		SUPPORT		say	subj=human obj=human|pronoun|place
emigrate	v		MOVE	enter	arrive	subj=human
encircle	v		ASSAULT		hit	obj=facility|place|vehicle|human|occasion
encounter	n		ASSAULT	firearms	encounter	with=police|troops|group
encounter	n		ASSAULT	firearms	encounter	between=police|troops|group
encounter	n		ASSAULT	firearms	encounter	compound=police|troops
encounter	n	armed	ASSAULT	firearms	encounter
encrypt	v		COERCE	cyber	hit	obj subj=perpetrator|insurgent|group
end	v		SANCTION	withdraw	bond	obj=bond
end	v		CONSULT		treat	obj=talks subj=human
end	v		CONCEDE		about	obj=curb subj=human
end	v		CONCEDE		about	obj=curb !subj
end	v	round talks	CONSULT		talk	subj=human
end	v	occupation	RETREAT	withdraw	retreat	subj=human
end	v	presence	RETREAT	withdraw	retreat	subj=human
end	v	offensive	RETREAT	ceasefire	truce	subj=human
end	v	emergency	CONCEDE		about	subj=authority|official|land
end	v		SANCTION	discontinue	sanction	obj=commerce subj=authority|land
endorse	v		SUPPORT		say	subj=human
endorse	v		SUPPORT		say	subj=human obj=proposal
endorsement	n		SUPPORT		about	poss=human of=human|proposal
engage	v	combat	ASSAULT		clash	subj=troops|insurgent
engage	v	battle	ASSAULT		clash	subj=troops|insurgent
engage	v	talk	CONSULT		talk	subj=human
engage	v	negotiation	CONSULT		talk	subj=human
engage	v	dialogue	CONSULT		talk	subj=human
enhance	v		SUPPORT		bond	obj=bond
enjoin	v		REQUEST	change	ask	subj=human obj=human|place
enrage	v		ACCUSE	disapprove	displease	obj=authority|group|official|place
enter	v		MOVE	enter	enter	subj=human obj=place|facility
enter	v		CONSULT		treat	obj=talks subj=human
entreat	v		REQUEST	change	ask	subj=human obj=human|pronoun|place
envision	v		AGREE		promise	subj=human obj=talks
epidemic	n		DISASTER		quake	of!=human|abstract|event|weapon
equip	v		AID		aid	subj=human obj=troops|police|human
equip	v	with	AID		equip	obj=human|place subj=human
erect	v	barricade	PROTEST	obstruct	protest	subj=human subj!=troops|insurgent|pronoun
erect	v	roadblock	PROTEST	obstruct	protest	subj=human subj!=troops|insurgent|pronoun
eruption	n		DISASTER		quake	of!=event|abstract|eventive
escape	v		MOVE	leave	leave	subj=human
escape	v	from	RETREAT	release	freed	subj=captives|prisoners
establish	v		SUPPORT		bond	obj=bond
establish	v	post	MOBILIZE	troops	mobilize
establish	v	base	MOBILIZE	troops	mobilize
evacuate	v		AID		displace	obj=human|generic|pronoun
evacuate	v		AID		displace	subj=authority obj=human
evacuate	v		RETREAT	withdraw	vacate	subj=human obj=base
evacuation	n		AID		displace	of
evict	v		COERCE	deport	displace	obj
examine	v		ACCUSE	investigate	say	subj=authority|police|inspector obj=facility
exasperated	a		ACCUSE	disapprove	about	subj=authority|official|place
exchange	n	prisoner	RETREAT	release	exchange
exchange	v	fire	ASSAULT	firearms	clash
exchange	v	view	CONSULT		treat	subj=human
exchange	v	accusations	ACCUSE	disapprove	quarrel	subj=human
exchange	v	ambassadors	SUPPORT		treat	subj=human
exchange	v	insults	ACCUSE	disapprove	quarrel	subj=human
exchange	v		COOPERATE		bond	subj=human obj=shared
exchange	v	prisoner	RETREAT	release	swap
exchange	v	letter	CONSULT		treat	subj=official|land
exchange	v	message	CONSULT		treat	subj=official|land
exclude	v		SANCTION	expel	banish	subj=human obj=land
excoriate	v		ACCUSE	disapprove	say	subj=human
execute	v		ASSAULT	targeted	kill	obj=human|pronoun result
execution	n		ASSAULT	targeted	kill	of!=abstract|document|pact compound!=abstract
exempt	v		CONCEDE		say	subj=authority|land obj=human|place
exercise	n	military	MOBILIZE	troops	mobilize
exercise	n	joint	COOPERATE		treat
exercise	n	common	COOPERATE		treat
exercise	n	live-fire	MOBILIZE	troops	mobilize
exercise	n	naval	MOBILIZE	troops	mobilize
exercise	n	war	MOBILIZE	troops	mobilize
exercise	n		COOPERATE		treat	with=human|place
exercise	n	joint military	COOPERATE		treat
exercise	n	joint naval	COOPERATE		treat
exercise	n	landing	MOBILIZE	troops	mobilize	carried
exert	v	pressure	REQUEST	change	about	subj=human
exhort	v		REQUEST	change	ask	subj=human obj=human|place
exit	v		MOVE	leave	leave	subj=human
expand	v		SUPPORT		bond	obj=bond
expel	v		COERCE	deport	expel	obj=human
expel	v		SANCTION	expel	banish	obj=human obj=official
explode	v		ASSAULT	explosives	explode	subj=explosive|munition
explode	v		DISASTER		burst	subj=fuel|vehicle|facility
explode	v		ASSAULT	explosives	detonate	obj=explosive|munition
exploration	n	joint	COOPERATE		treat
explosion	n		ASSAULT	explosives	explode
explosion	n		DISASTER		explode	compound=fuel
export	v		COOPERATE		promise	subj=human to=human|place
express	v		SUPPORT		about	obj=support
express	v		ACCUSE	disapprove	about	obj=concern
express	v		ACCUSE	disapprove	about	obj=complaint
express	v		AGREE		promise	obj=intent subj=human
express	v	interest	AGREE		about	subj=authority|official|land
express	v	regret	SUPPORT		about	subj=human to=human|place
expropriate	v		COERCE	seize	seize	subj=human
expulsion	n		COERCE	deport	detain	of
expulsion	n		SANCTION	expel	sanction	of=official
extend	v		SUPPORT		about	obj=support
extend	v		AID		deliver	subj=human obj=help
extend	v		SANCTION	discontinue	sanction	obj=curb subj=human
extend	v		SANCTION	discontinue	sanction	obj=curb !subj
extend	v		SUPPORT		about	obj=support subj=human
extend	v	recognition	SUPPORT		promise	subj=human
exterminate	v		ASSAULT		kill	obj!=abstract|animal result
extradite	v		COERCE	deport	expel	obj
extradite	v		COOPERATE		extradite	obj=human to=place|human
extradite	v		COOPERATE		extradite	to=place|human
extradition	n		COERCE	deport	detain
face	v	with consequences	THREATEN		about	subj=human
fall	v		ASSAULT	explosives	explode	subj=explosive
fall	v	to	ASSAULT		fall	subj=place|facility
fall	v	into	DISASTER		disaster	subj=vehicle
fall	v	off	DISASTER		disaster	subj=vehicle
fall	v	back	RETREAT	withdraw	retreat	subj=troops|insurgent
fall	v	ill	CASUALTY		sick	subj=human|generic|pronoun result
fall	v	sick	CASUALTY		sick	subj=human|generic|pronoun result
famine	n		DISASTER		quake
fast	v	to death	PROTEST	hunger	protest	subj=human
fast	v	protest	PROTEST	hunger	protest	subj=human
fatality	n		CASUALTY		people	result
fatally	r		CASUALTY		dead	result
fault	v		ACCUSE	disapprove	say	subj=human
fear	v	dead	CASUALTY		kill	obj=human|generic result
feed	v		AID		aid	subj=human obj=populace|generic
ferry	v		AID		deliver	subj=human|vehicle obj=aidstuff
feud	v		ACCUSE	disapprove	quarrel	subj=human
field	v		MOBILIZE	troops	mobilize	obj=troops subj=authority|land
fight	v		ASSAULT		fight	subj=human obj=human
fight	v		ASSAULT		clash	subj=group with
fight	v		ASSAULT		clash	subj=group against
fight	v		PROTEST	riot	clash	subj=common subj!=troops|perpetrator|insurgent with=police
fight	v	around	ASSAULT		clash	subj=group|troops|police|insurgent|perpetrator
fight	v	hour	ASSAULT		clash	subj=group|troops|police|insurgent|perpetrator
fight	v	day	ASSAULT		clash	subj=group|troops|police|insurgent|perpetrator
fight	v	control	ASSAULT		clash	subj=group|troops|police|insurgent|perpetrator|captives
fighting	n		ASSAULT		clash
fighting	n	fierce	ASSAULT		clash
fighting	n	heavy	ASSAULT		clash
file	v		ACCUSE	allege	about	obj=complaint
finalise	v		SUPPORT		pact	obj=pact
finalize	v		SUPPORT		pact	obj=pact
finance	v		AID		aid	subj=human obj=human|place
finance	v		AID		aid	subj=place obj
find	v	dead	CASUALTY		found	result	CASUALTY
find	v	guilty	SANCTION	convict	convict
find	v		COERCE	seize	seize	obj=arms|explosive|munition|firearm
find	v	deceased	CASUALTY		found	result	CASUALTY
find	v	fault	ACCUSE	disapprove	about	subj=human
fine	v		SANCTION		sanction	obj=human subj=human
finger	v		ACCUSE	allege	say	subj=police|authority|official obj=human|land
fire	n		DISASTER		disaster	compound!=human|group|weapon
fire	n	under	ASSAULT	firearms	fire
fire	v		ASSAULT	firearms	fire	obj=munition|firearm
fire	v		ASSAULT	firearms	fire	subj=human|troops|vehicle at
fire	v		ASSAULT	firearms	fire	subj=human|troops|vehicle on
fire	v		ASSAULT	firearms	fire	into
fire	v	gas	ASSAULT	crowd-control	fire	obj!=facility
fire	v	tear	ASSAULT	crowd-control	fire
fire	v	teargas	ASSAULT	crowd-control	fire
fire	v	test	MOBILIZE	weapons	mobilize
fire	n	cease	RETREAT	ceasefire	truce
fire	v	into air	ASSAULT	crowd-control	fire	subj=police|troops
fire	v	in air	ASSAULT	crowd-control	fire	subj=police|troops
firebomb	v		ASSAULT	explosives	hit	obj obj!=media|abstract
firefight	n		ASSAULT	firearms	gunfight	compound!=media|sport
firing	n		ASSAULT	firearms	firing	compound=police|troops|group
firing	n		ASSAULT	firearms	firing	by=police|troops|group|human
firing	n		ASSAULT	firearms	firing	poss=police|troops|group
firing	n		ASSAULT	firearms	firing	on=human
firing	n		ASSAULT	firearms	firing	at=human
firing	n		ASSAULT	firearms	firing	carried
flatten	v		ASSAULT	destroy	hit	obj=facility|place|vehicle subj=human|weapon
flay	v		ACCUSE	disapprove	say	subj=human obj=human|place
flee	v		MOVE	enter	arrive	subj=human toward=place|facility
flee	v		MOVE	enter	arrive	subj=human towards=place|facility
flee	v		CASUALTY		flee	subj=populace subj!=perpetrator|pronoun result
flee	v		MOVE	leave	leave	subj=human
flee	v		MOVE	enter	arrive	subj=human to
flog	v		ASSAULT	beat	hit	obj=human|pronoun
flood	n		DISASTER		quake	of!=human|generic|abstract|statement|money
flood	v		DISASTER		disaster	obj=place|facility
flooding	n		DISASTER		quake
flout	v		REJECT		say	subj=human
fly	v		MOVE	enter	arrive	subj=human to=place
fly	v	out	MOVE	leave	leave	subj=human
fly	v	to hospital	CASUALTY		treated	result
fly	v		AID		deliver	subj=human obj=aidstuff
fly	v	into	MOVE	enter	arrive	subj=human
fly	v		MOVE	enter	arrive	subj=human in=place
fly	v		MOBILIZE	troops	mobilize	subj=land|troops|authority obj=aircraft over=place
fly	v	home	COERCE	deport	expel	subj=land|authority obj=refugee
force	v		ASSAULT	abduct	abduct	obj=human|pronoun|generic into=vehicle subj!=rescuer|medic|kin|cause|event
force	v		COERCE	arrest	detain	obj=human|pronoun|generic into=vehicle subj=police|authority
force	v		ASSAULT	abduct	hijack	obj=vehicle subj=human subj!=troops|authority|police
force	v		ASSAULT	abduct	hijack	obj=flyer subj=human subj!=troops|authority|police
force	v	from home	CASUALTY		displace	obj=human|generic result
force	v	leave	COERCE	deport	expel	subj=authority|land|troops obj=human
forge	v		SUPPORT		bond	obj=bond
forgive	v		SUPPORT		say	subj=human
forgive	v	debt	AID		aid	subj=human
forgive	v	debts	AID		aid	subj=human
form	v	commission joint	COOPERATE		treat	subj=human
form	v	force joint	COOPERATE		treat	subj=human
form	v	venture joint	COOPERATE		treat	subj=human
fracture	n		CASUALTY		wounds	result carried
fractures	n		CASUALTY		wounds	result carried
free	v		RETREAT	release	release	obj=human|captives|pronoun|generic|perpetrator obj!=abstract|media from!=care|ruins
free	v		ASSAULT		seize	obj=place
free	v		RETREAT	release	release	obj=vehicle obj!=human subj=perpetrator|insurgent
freeze	v		SANCTION	discontinue	sanction	obj=money
freeze	v	asset	SANCTION	discontinue	sanction
freeze	v	to death	CASUALTY		die	result !obj
freeze	v		SANCTION	withdraw	bond	obj=bond
freeze	v		SANCTION	discontinue	sanction	obj=help subj=human
freeze	v	aid	SANCTION	discontinue	sanction	subj=human
freeze	v		SANCTION	discontinue	sanction	obj=pact subj=human
freeze	v	contracts	SANCTION	discontinue	sanction	subj=human
freeze	v	funds	SANCTION	discontinue	sanction	subj=human
freeze	v		SANCTION	discontinue	sanction	obj=commerce subj=authority|land
frown	v	on	ACCUSE	disapprove	about	subj=authority|official|land
fulminate	v	against	ACCUSE	disapprove	about	subj=human
fume	v	at	ACCUSE	disapprove	about	subj=human
fund	v		AID		aid	subj=human obj=human|place
furious	a		ACCUSE	disapprove	about	subj=authority|official|place
furnish	v	with	AID		equip	obj=human|place subj=human
gag	v		COERCE	censor	restrict	subj=authority|land|official obj=human|media
gain	v	control	ASSAULT		seizure	of=place|facility
gas	v		ASSAULT	unconventional	wound	obj=human|pronoun result
gather	v	protest	PROTEST	demo	protest	subj=human
gather	v		PROTEST	demo	besiege	subj=human outside=mission|authority
gather	v		PROTEST	demo	besiege	subj=human at=mission
gather	v	talks	CONSULT		talk	subj=human
gather	v	summit	CONSULT		talk	subj=human
gather	v	meeting	CONSULT		talk	subj=human
gather	v	session talks	CONSULT		talk	subj=human
gather	v	round talks	CONSULT		talk	subj=human
gather	v		CONSULT		talk	subj=official in=place
gather	v		MOBILIZE	troops	mobilize	subj=troops on=border
gather	v		MOBILIZE	troops	mobilize	subj=troops along=border
gather	v		MOBILIZE	troops	mobilize	subj=troops near=border|place
gather	v	discuss	CONSULT		talk	subj=official
gather	v		MOBILIZE	militia	mobilize	subj=insurgent near=border|place
genocide	n		ASSAULT		kill
get	v		AID		receipt	subj=human obj=help|aidstuff|arms from=human|place
gift	n		AID		aid	from=land|authority
give	v		AID		deliver	obj=aidstuff subj=human
give	v		SUPPORT		about	obj=support
give	v	in	CONCEDE		say	subj=human
give	v		AID		deliver	subj=human obj=help
give	v	asylum	AID		deliver	subj=human
give	v	ultimatum	THREATEN		promise	subj=human
give	v		AID		deliver	subj=human second=human|place obj=weapon|vehicle
give	v		AID		deliver	subj=human obj=weapon|vehicle|money to=human|place
give	v	shelter	AID		deliver	subj=human
give	v	refuge	AID		deliver	subj=human
give	v	go-ahead	CONCEDE		promise	subj=human
give	v	help	AID		aid	subj=human
give	v	deadline	THREATEN		promise	subj=human second=human|place
give	v	day	THREATEN		promise	subj=human|place second=place|troops
give	v	hour	THREATEN		promise	subj=human|place second=place|troops
give	v	week	THREATEN		promise	subj=human|place second=place|troops
give	v	month	THREATEN		promise	subj=human|place second=place|troops
give	v	deadline	THREATEN		promise	subj=human to=human|place
give	v	recognition	SUPPORT		promise	subj=human
give	v	way	CONCEDE		about	subj=authority|official|land to=human|place|proposal
give	v		AID		deliver	subj=human second=human|place obj=money
give	v		AID		deliver	!subj obj=weapon|vehicle|money|help|aidstuff to=human|place
give	v	assurance	AGREE		promise	subj=human
give	v	permission	CONCEDE		about	subj=authority|land
give	v	equipment	AID		deliver	subj=human
give	v	up	RETREAT	withdraw	deliver	obj=ceded subj=human
give	v	word	AGREE		promise	subj=human second=human|place
give	v	way	DISASTER		disaster	subj=facility !to
give	v	up	RETREAT	disarm	surrender	obj=weapon subj=human
go	v		MOVE	enter	arrive	subj=human toward=place|facility
go	v		MOVE	enter	arrive	subj=human towards=place|facility
go	v		MOVE	enter	arrive	subj=human to=place|facility
go	v	off	ASSAULT	explosives	explode	subj=explosive|munition
go	v	strike	PROTEST	strike	protest
go	v	on strike hunger	PROTEST	hunger	protest	subj=human
grab	v		ASSAULT	abduct	abduct	obj=human subj=human
grant	v		CONCEDE		promise	subj=human obj=grace
grant	v		AID		deliver	subj=human obj=help
grant	v	asylum	AID		deliver	subj=human
grant	v	refuge	AID		deliver	subj=human
grant	v	recognition	SUPPORT		promise	subj=human
grateful	a	to	SUPPORT		about	subj=authority|official|land
graze	v		ASSAULT	firearms	wound	obj=human|pronoun	CASUALTY
graze	v	bullet	ASSAULT	firearms	wound	result
greet	v		CONSULT	visit	say	subj=human obj=official
grill	v		ACCUSE	investigate	say	subj=investigator|police|authority obj=human|pronoun
gripe	v		ACCUSE	disapprove	about	subj=human
grope	v		ASSAULT	sexual	hit	obj=human|pronoun
guard	v		MOBILIZE	police	mobilize	subj=police|troops obj=facility|place
gun	v	down	ASSAULT	firearms	kill	result
gun-battle	n		ASSAULT	firearms	gunfight	compound!=media|sport
gunbattle	n		ASSAULT	firearms	gunfight	compound!=media|sport
gunfight	n		ASSAULT	firearms	gunfight	compound!=media|sport
gunfire	n		ASSAULT	firearms	hit
gunfire	n		ASSAULT	firearms	firing	compound=police|troops|group
gunfire	n		ASSAULT	firearms	firing	by=police|troops|group|human
hack	v		ASSAULT	primitive	shoot	obj=human|pronoun
hack	v		COERCE	cyber	hit	subj=human obj!=human
hack	v		COERCE	cyber	hit	obj=data
hack	v	into	COERCE	cyber	hit
hack	v	to death	ASSAULT	primitive	kill	result
hacking	n		COERCE	cyber	hit
hail	v		SUPPORT		say	subj=human
halt	v		SANCTION	withdraw	bond	obj=bond
halt	v		SANCTION	withdraw	treat	obj=talks subj=human
halt	v		SANCTION	discontinue	sanction	obj=help subj=human
halt	v	imports	SANCTION	discontinue	sanction	subj=human
halt	v	exports	SANCTION	discontinue	sanction	subj=human
halt	v	aid	SANCTION	discontinue	sanction	subj=human
halt	v	offensive	RETREAT	ceasefire	truce	subj=human
halt	v	operations	RETREAT	ceasefire	truce	subj=human
halt	v	attacks	RETREAT	ceasefire	truce	subj=human
halt	v	hostilities	RETREAT	ceasefire	truce	subj=human
halt	v	shipments	SANCTION	discontinue	sanction	subj=human
halt	v	cooperation	SANCTION	discontinue	sanction	subj=human
halt	v	deliveries	SANCTION	discontinue	sanction	subj=human
halt	v	flights	SANCTION	discontinue	sanction	subj=human
halt	v	sales	SANCTION	discontinue	sanction	subj=human
halt	v	supplies	SANCTION	discontinue	sanction	subj=human
halt	v	bombardment	RETREAT	ceasefire	truce	subj=human
halt	v	shelling	RETREAT	ceasefire	truce	subj=human
halt	v	bombing	RETREAT	ceasefire	truce	subj=human
halt	v		SANCTION	discontinue	sanction	obj=commerce subj=authority|land
hand	v	over	RETREAT	release	release	obj=human
hand	v	over weapons	RETREAT	disarm	surrender
hand	v	over	COOPERATE		extradite	obj=perpetrator to=human|place|authority
hand	v	over	COOPERATE		extradite	obj=perpetrator subj=authority
hand	v	back	RETREAT	release	deliver	subj=human to=human|place
hand	v	out	AID		deliver	obj=aidstuff subj=human
hand	v	over	COOPERATE		promise	obj=shared subj=human to=human|place
hand	v		COOPERATE		promise	obj=shared subj=human to=human|place
hand	v	note protest	ACCUSE	disapprove	about	subj=human
hand	v	in weapons	RETREAT	disarm	surrender	subj=human
hand	v	in arms	RETREAT	disarm	surrender	subj=human
hand	v	in guns	RETREAT	disarm	surrender	subj=human
handcuff	v		COERCE	arrest	detain	obj=human|pronoun obj!=reflexive
hang	v		ASSAULT	targeted	kill	obj=human obj!=media|reflexive result
hang	v		CASUALTY		suicide	obj=reflexive result
harangue	v		ACCUSE	disapprove	say	subj=human
harass	v		COERCE		say	subj=police|authority|troops|land obj=human|vehicle
haul	v	away	COERCE	arrest	detain	obj=human|pronoun
haul	v	off	COERCE	arrest	detain	obj=human|pronoun
haul	v	in	COERCE	arrest	detain	obj=human|pronoun
haul	v	to court	ACCUSE	allege	say	subj=human obj=human|place
have	v		CONSULT		treat	obj=talks subj=human
have	v	lunch	CONSULT		talk	subj=official
have	v	dinner	CONSULT		talk	subj=official
have	v	conversation	CONSULT		talk	subj=official|land
head	v		MOVE	enter	arrive	subj=human toward=place|facility
head	v		MOVE	enter	arrive	subj=human towards=place|facility
head	v		MOVE	enter	arrive	subj=human to=place
head	v		MOVE	enter	bound	subj=human for=place
heap	v	praise	SUPPORT		say	subj=human
heap	v	scorn	ACCUSE	disapprove	about	subj=human
heatwave	n		DISASTER		quake
heckle	v		PROTEST	demo	hit	subj=human obj=human
help	v		AID		assist	subj=authority obj=human|place
help	v		AID		assist	subj=human obj=police
help	v		AID		assist	subj=human obj=land
help	v		AID		assist	subj=land|authority|troops obj=troops
hijack	n		ASSAULT	abduct	hijack
hijack	v		ASSAULT	abduct	hijack	obj
hijacking	n		ASSAULT	abduct	hijack
hint	v	at use force	THREATEN	violence	about	subj=human
hit	v		ASSAULT	aerial	hit	subj=aircraft obj
hit	v		ASSAULT	explosives	strike	subj=explosive|munition obj
hit	v	back	ASSAULT		back	subj=human
hit	v	bullet	ASSAULT	firearms	wound	result
hit	v	gunfire	ASSAULT	firearms	wound	result
hit	v	shot	ASSAULT	firearms	wound	result
hit	v	stray	ASSAULT	firearms	wound	result
hit	v	out	ACCUSE	disapprove	about	subj=human
hit	v	fatally	ASSAULT		kill	result obj	CASUALTY
hit	v	arm	ASSAULT		wound	obj=human|pronoun result	CASUALTY
hit	v	chest	ASSAULT		wound	obj=human|pronoun result	CASUALTY
hit	v	foot	ASSAULT		wound	obj=human|pronoun result	CASUALTY
hit	v	head	ASSAULT		wound	obj=human|pronoun result	CASUALTY
hit	v	leg	ASSAULT		wound	obj=human|pronoun result	CASUALTY
hit	v	neck	ASSAULT		wound	obj=human|pronoun result	CASUALTY
hit	v	shoulder	ASSAULT		wound	obj=human|pronoun result	CASUALTY
hit	v	stomach	ASSAULT		wound	obj=human|pronoun result	CASUALTY
hit	v	thigh	ASSAULT		wound	obj=human|pronoun result	CASUALTY
hit	v		DISASTER		fall	subj=vehicle subj!=munition obj=obstacle
hit	v	iceberg	DISASTER		fall	subj=vehicle|aircraft subj!=munition
hit	v	reef	DISASTER		fall	subj=vehicle|aircraft subj!=munition
hit	v	sandbank	DISASTER		fall	subj=vehicle|aircraft subj!=munition
hit	v		DISASTER		disaster	subj=vehicle subj!=munition|aircraft|weapon obj=vehicle|facility
hit	v		ASSAULT	beat	hit	obj=human|pronoun subj=police|troops|insurgent|perpetrator|rough obj!=sport|generic with!=vehicle
hit	v		ASSAULT	beat	hit	obj=human|pronoun|generic with=weapon
hit	v		ASSAULT		hit	subj=land|troops|insurgent obj=facility|place|vehicle with=weapon
hold	v		ASSAULT	abduct	abduct	obj=captives obj!=prisoners result
hold	v		ASSAULT	abduct	abduct	obj=human|pronoun subj=perpetrator|insurgent
hold	v		ASSAULT	abduct	hijack	obj=vehicle subj=perpetrator
hold	v		COERCE	arrest	detain	obj=prisoners
hold	v		COERCE	arrest	detain	obj=captives subj=authority
hold	v		ASSAULT	abduct	abduct	obj=pronoun by
hold	v		COERCE	arrest	detain	obj=human|pronoun subj=authority
hold	v		COERCE	arrest	detain	obj=human|pronoun subj=police
hold	v		COERCE	arrest	detain	obj=perpetrator
hold	v	captive	ASSAULT	abduct	abduct	result
hold	v	charge	COERCE	arrest	detain
hold	v	custody	COERCE	arrest	detain
hold	v	prison	COERCE	arrest	detain	obj=human|pronoun|generic
hold	v	jail	COERCE	arrest	detain	obj=human|pronoun|generic
hold	v	cell	COERCE	arrest	detain	obj=human|pronoun|generic
hold	v	cells	COERCE	arrest	detain	obj=human|pronoun|generic
hold	v	station police	COERCE	arrest	detain	obj=human|pronoun|generic
hold	v	detention	COERCE	arrest	detain	obj=human|pronoun|generic
hold	v	since	ASSAULT		seize	obj=place subj=group|insurgent|troops
hold	v	since	ASSAULT	abduct	keep	obj=common|generic|victim obj!=occasion|prisoners|captives|place
hold	v	hostage	ASSAULT	abduct	abduct	result
hold	v	hostage prison	ASSAULT	abduct	abduct	result
hold	v	hostage jail	ASSAULT	abduct	abduct	result
hold	v	hostage cell	ASSAULT	abduct	abduct	result
hold	v	hostage cells	ASSAULT	abduct	abduct	result
hold	v	meeting	CONSULT		talk
hold	v	negotiation	CONSULT		talk
hold	v	questioning	COERCE	arrest	detain
hold	v	suspicion	COERCE	arrest	detain
hold	v	talk	CONSULT		talk
hold	v		CONSULT		treat	obj=talks subj=human
hold	v	round talks	CONSULT		talk	subj=human
hold	v	day talks	CONSULT		talk	subj=human
hold	v	session talks	CONSULT		talk	subj=human
hold	v	games	MOBILIZE	troops	mobilize	subj=authority
hold	v	drills	MOBILIZE	troops	mobilize	subj=human
hold	v	manoeuvres	MOBILIZE	troops	mobilize	subj=human
hold	v	maneuvers	MOBILIZE	troops	mobilize	subj=human
hold	v		ASSAULT	abduct	keep	obj=common|generic|victim obj!=occasion|prisoners|captives|place !subj !among
hold	v	responsible	ACCUSE	allege	say	subj=human obj=human|place
hold	v	games war	MOBILIZE	troops	mobilize	subj=human|place
hold	v	drill joint	COOPERATE		treat	subj=human
hold	v	exercise joint	COOPERATE		treat	subj=human
hold	v	maneuver joint	COOPERATE		treat	subj=human
hold	v	manoeuvre joint	COOPERATE		treat	subj=human
hold	v	drill	COOPERATE		treat	subj=human with=human|place
hold	v	exercise	COOPERATE		treat	subj=human with=human|place
hold	v	manoeuvre	COOPERATE		treat	subj=human with=human|place
hold	v	maneuver	COOPERATE		treat	subj=human with=human|place
hold	v		COERCE	seize	seize	subj=land|authority obj=vehicle
hold	v		ASSAULT	abduct	abduct	obj=human|generic subj=prisoners|rioter obj!=occasion|abstract|event
homeless	a		CASUALTY		homeless	result
homicide	n		ASSAULT		kill
honor	v		SUPPORT		say	subj=human obj=human|pronoun|place
honour	v		SUPPORT		say	subj=human obj=human|pronoun|place
hope	v	resume	AGREE		promise	subj=human
hope	v	restore	AGREE		promise	subj=human
hope	v	normalise	AGREE		promise	subj=human
hope	v	normalize	AGREE		promise	subj=human
hope	v	cooperate	AGREE		promise	subj=human
hope	v	co-operate	AGREE		promise	subj=human
hope	v	help	AGREE		promise	subj=human
hope	v	negotiate	AGREE		promise	subj=human
hope	v	improve	AGREE		promise	subj=human
hope	v	strengthen	AGREE		promise	subj=human
hope	v	reopen	AGREE		promise	subj=human
hope	v	mediate	AGREE		promise	subj=human
hope	v	expand	AGREE		promise	subj=human
hope	v	deepen	AGREE		promise	subj=human
hope	v	recognise	AGREE		promise	subj=human
hope	v	recognize	AGREE		promise	subj=human
hope	v	supply	AGREE		promise	subj=human
hope	v	provide	AGREE		promise	subj=human
hope	v	send	AGREE		promise	subj=human
hope	v	talk	AGREE		promise	subj=human
hope	v	visit	AGREE		promise	subj=human
hope	v	meet	AGREE		promise	subj=human
hope	v	sign	AGREE		promise	subj=human
hospitalise	v		CASUALTY		treated	obj=human|pronoun|generic result
hospitalise	v		CASUALTY		treated	result
hospitalised	a		CASUALTY		injured	result
hospitalize	v		CASUALTY		treated	obj=human|pronoun|generic result
hospitalize	v		CASUALTY		treated	result
hospitalized	a		CASUALTY		injured	result
host	v		CONSULT		host	obj=talks subj=human
host	v		CONSULT	visit	say	subj=human obj=human|place obj!=refugee
host	v		AID		aid	subj=human obj=refugee
hostage	a		ASSAULT	abduct	captive
hostage	n		ASSAULT	abduct	hostages	carried
hostage-taking	n		ASSAULT	abduct	abduct
house	n	arrest	COERCE	arrest	custody
huddle	v	with	CONSULT		talk	subj=official
hurl	v		ASSAULT	explosives	fire	obj=explosive|munition
hurl	v		PROTEST	riot	fire	obj=weapon obj!=explosive|munition subj=common at=police|troops
hurl	v	stone	ASSAULT	primitive	fire	subj=human at=human at!=police
hurl	v	stone	PROTEST	riot	fire	subj=rioter at=mission
hurl	v	egg	PROTEST	riot	fire	subj=human at=mission
hurricane	n		DISASTER		quake
hurt	a		CASUALTY		injured	result
hurt	v		ASSAULT		wound	obj=human|pronoun|generic obj!=abstract|sport subj!=abstract|statement result	CASUALTY
hurt	v		CASUALTY		ownlimb	subj=human|pronoun subj!=police|troops|insurgent|perpetrator|group obj=limb result
ignore	v		REJECT		say	subj=human obj=proposal|event|abstract|statement
immigrate	v		MOVE	enter	arrive	subj=human
impeach	v		ACCUSE	allege	say	obj=human
implicate	v		ACCUSE	allege	say	subj=human obj=human|land
implore	v		REQUEST	change	ask	subj=human obj=human|pronoun|place
import	v		COOPERATE		say	subj=human from=human|place
impose	v	curfew	COERCE	curfew	restrict
impose	v	law	COERCE	martial-law	restrict
impose	v	sanctions	SANCTION	discontinue	sanction
impose	v		SANCTION	discontinue	sanction	obj=curb subj=human
impose	v		SANCTION	discontinue	sanction	obj=curb !subj
impose	v	duty	SANCTION	discontinue	sanction	subj=authority|land
impound	v		COERCE	seize	seize	obj!=human|abstract
impound	v		COERCE	seize	seize	obj
imprison	v		COERCE	arrest	detain
imprison	v		COERCE	arrest	detain	obj=human|pronoun|generic
imprison	v	for year	SANCTION	convict	convict
imprison	v	for life	SANCTION	convict	convict
imprisonment	n		COERCE	arrest	detain
improve	v		SUPPORT		bond	obj=bond
impugn	v		ACCUSE	disapprove	say	subj=human
incarcerate	v		COERCE	arrest	detain
incarcerate	v		COERCE	arrest	detain	obj=human|pronoun|generic
increase	v	aid	AID		aid	subj=human
increase	v	assistance	AID		aid	subj=human
increase	v	presence military	MOBILIZE	troops	mobilize	subj=human
incursion	n		ASSAULT		hit
indicate	v		AGREE		promise	obj=intent subj=human
indict	v		ACCUSE	allege	say	obj=human|pronoun with
indict	v		ACCUSE	allege	say	obj=human
indict	v		ACCUSE	allege	say	obj=human|pronoun
infect	v		CASUALTY		treated	obj=human|generic|pronoun result
inferno	n		DISASTER		disaster
infiltrate	v		ASSAULT		hit	subj=troops|insurgent|perpetrator obj=place|base
infuriate	v		ACCUSE	disapprove	displease	obj=authority|group|official|place
inhalation	n		CASUALTY		wounds	result carried
initial	v		SUPPORT		pact	obj=pact
initiate	v		SUPPORT		bond	obj=bond
injure	v		ASSAULT		wound	obj!=abstract|sport result	CASUALTY
injure	v	fatally	CASUALTY		kill	result obj	CASUALTY
injure	v		CASUALTY		ownlimb	subj=human|pronoun subj!=police|troops|insurgent|perpetrator|group obj=limb result
injured	a		CASUALTY		injured	result
injured	n		CASUALTY		selfinjured	result
injury	n		CASUALTY		wounds	result
injury	n	fatal	CASUALTY		mortal	result
injury	n	mortal	CASUALTY		mortal	result
ink	v		SUPPORT		pact	obj=pact
inquiry	n		ACCUSE	investigate	inquiry	into
inquiry	n		ACCUSE	investigate	inquiry	of
inquiry	n		ACCUSE	investigate	inquiry	by
insist	v		REQUEST	change	ask	subj=human
inspect	v		ACCUSE	investigate	say	subj=human obj=facility
instruct	v		REQUEST	change	ask	subj=authority|official|land obj=human|place
insult	v		ACCUSE	disapprove	say	subj=human obj=human|place
insurgency	n		ASSAULT		protest
insurrection	n		ASSAULT		protest
intend	v	resume	AGREE		promise	subj=human
intend	v	restore	AGREE		promise	subj=human
intend	v	normalise	AGREE		promise	subj=human
intend	v	normalize	AGREE		promise	subj=human
intend	v	cooperate	AGREE		promise	subj=human
intend	v	co-operate	AGREE		promise	subj=human
intend	v	help	AGREE		promise	subj=human
intend	v	negotiate	AGREE		promise	subj=human
intend	v	improve	AGREE		promise	subj=human
intend	v	strengthen	AGREE		promise	subj=human
intend	v	reopen	AGREE		promise	subj=human
intend	v	mediate	AGREE		promise	subj=human
intend	v	expand	AGREE		promise	subj=human
intend	v	deepen	AGREE		promise	subj=human
intend	v	recognise	AGREE		promise	subj=human
intend	v	recognize	AGREE		promise	subj=human
intend	v	supply	AGREE		promise	subj=human
intend	v	provide	AGREE		promise	subj=human
intend	v	send	AGREE		promise	subj=human
intend	v	talk	AGREE		promise	subj=human
intend	v	visit	AGREE		promise	subj=human
intend	v	meet	AGREE		promise	subj=human
intend	v	build	AGREE		promise	subj=human
intend	v	buy	AGREE		promise	subj=human
intend	v	donate	AGREE		promise	subj=human
intend	v	establish	AGREE		promise	subj=human
intend	v	give	AGREE		promise	subj=human
intend	v	hold	AGREE		promise	subj=human
intend	v	host	AGREE		promise	subj=human
intend	v	increase	AGREE		promise	subj=human
intend	v	invest	AGREE		promise	subj=human
intend	v	lend	AGREE		promise	subj=human
intend	v	open	AGREE		promise	subj=human
intend	v	sell	AGREE		promise	subj=human
intend	v	sign	AGREE		promise	subj=human
intend	v	train	AGREE		promise	subj=human
intercede	v		CONSULT	third-party	host	subj=human
intercept	v		COERCE	seize	seize	subj=police|troops obj=vehicle|weapon|aidstuff
intercept	v		COERCE	seize	seize	obj=arms|explosive|munition|firearm
intercept	v		COERCE	seize	seize	subj=land|authority obj=vehicle
interest	n		AGREE		promise	carried
intern	v		COERCE	arrest	detain	obj
interrogate	v		ACCUSE	investigate	say	obj=human|pronoun
interrogation	n		ACCUSE	investigate	about	of
interview	v		ACCUSE	investigate	say	subj=investigator|police obj=human
intimidate	v		THREATEN	violence	say	subj=human obj=human|place
inundate	v		DISASTER		disaster	obj=place|facility with!=human|statement|abstract
invade	v		ASSAULT		hit	obj
invasion	n		ASSAULT		hit	of!=abstract
inveigh	v	against	ACCUSE	disapprove	about	subj=human
invest	v	in	COOPERATE		say	subj=human in=place
invest	v	in	COOPERATE		say	subj=authority|land in=facility
investigate	v		ACCUSE	investigate	say	subj=human
investigation	n		ACCUSE	investigate	inquiry	carried
investigation	n		ACCUSE	investigate	inquiry	into
investigation	n		ACCUSE	investigate	inquiry	of
investigation	n		ACCUSE	investigate	inquiry	by
investigation	n	joint	COOPERATE		treat
invite	v		REQUEST	meet	ask	subj=human obj=human|pronoun|place
irritate	v		ACCUSE	disapprove	displease	obj=authority|group|official|place
isolate	v		SANCTION		sanction	subj=human obj=human|place
issue	v	ultimatum	THREATEN		about	subj=human
issue	v	threat	THREATEN		about	subj=human
jail	v		COERCE	arrest	detain
jail	v		COERCE	arrest	detain	obj=human|pronoun|generic
jail	v	for year	SANCTION	convict	convict
jail	v	for month	SANCTION	convict	convict
jail	v	for life	SANCTION	convict	convict
jam	v	broadcasts	COERCE	censor	restrict	subj=human
jaw	n	broken	CASUALTY		wounds	result carried
jaw	n	fractured	CASUALTY		wounds	result carried
jeer	v		ACCUSE	disapprove	say	subj=human
jeer	v		PROTEST	demo	hit	subj=common obj=human
join	v	force	COOPERATE		treat	subj=human
join	v	hunt	COOPERATE		treat	subj=human
join	v	rally	PROTEST	demo	protest	subj=human|generic
join	v	protest	PROTEST	demo	protest	subj=human|generic
join	v	demonstration	PROTEST	demo	protest	subj=human|generic
join	v	sit-in	PROTEST	demo	protest	subj=human|generic
join	v	strike	PROTEST	strike	protest	subj=human|generic
journey	v		MOVE	enter	arrive	subj=human to=place
jump	v	rail	DISASTER		disaster	subj=vehicle
jump	v	track	DISASTER		disaster	subj=vehicle
keel	v	over	DISASTER		disaster	subj=vehicle
keep	v		ASSAULT	abduct	abduct	obj=captives obj!=prisoners result
keep	v		COERCE	arrest	detain	obj=prisoners
keep	v	custody	COERCE	arrest	detain
keep	v	detention	COERCE	arrest	detain	obj=human|pronoun|generic
kick	v	out	SANCTION	expel	banish	obj=official|group
kick	v	out	COERCE	deport	expel	obj=refugee
kick	v	out	COERCE	deport	expel	obj=human obj!=official|group subj=authority|land|police|troops|insurgent|perpetrator
kick	v		ASSAULT	beat	hit	subj=police|troops|perpetrator|insurgent obj=common|pronoun
kidnap	n		ASSAULT	abduct	abduct
kidnap	v		ASSAULT	abduct	abduct
kidnapped	a		ASSAULT	abduct	captive
kidnapping	n		ASSAULT	abduct	abduct
kill	v		ASSAULT		kill	obj!=abstract|disease|animal|market result	CASUALTY
killed	a		CASUALTY		dead	result
killing	n		ASSAULT		kill
knife	v		ASSAULT	primitive	shoot	obj obj!=abstract|market
knifing	n		ASSAULT	primitive	shoot
knock	v	offline	COERCE	cyber	hit	obj
knock	v	out	ASSAULT		hit	obj=weapon|vehicle obj!=human subj=human
label	v		ACCUSE	disapprove	say	subj=authority|official|land obj=human|place
label	v		ACCUSE	disapprove	brand	subj=human second=human|place
laceration	n		CASUALTY		wounds	result carried
lambast	v		ACCUSE	disapprove	say	subj=human
lambaste	v		ACCUSE	disapprove	say	subj=human
lament	v		ACCUSE	disapprove	about	subj=human
land	v		ASSAULT	explosives	explode	subj=explosive
land	v		MOVE	enter	arrive	subj=human in
land	v		MOVE	enter	arrive	subj=human at
land	v		ASSAULT	heavy-weapons	landing	subj=munition in=place|facility
land	v		ASSAULT	heavy-weapons	landing	subj=munition on=place|facility
landslide	n		DISASTER		quake
lash	v	out	ACCUSE	disapprove	about	subj=human
lathi-charge	v		ASSAULT	crowd-control	disperse	obj=human
lathi-charge	n		ASSAULT	crowd-control	firing
lathicharge	v		ASSAULT	crowd-control	disperse	obj=human
lathicharge	n		ASSAULT	crowd-control	firing
laud	v		SUPPORT		say	subj=human
launch	n	missile	MOBILIZE	weapons	mobilize
launch	v		ASSAULT	heavy-weapons	fire	obj=munition
launch	v		CONSULT		treat	obj=talks subj=human
launch	v	together	COOPERATE		treat	subj=human
launch	v	venture joint	COOPERATE		treat	subj=human
launch	v	project joint	COOPERATE		treat	subj=human
law	n	martial	COERCE	martial-law	restrict
lawsuit	n		ACCUSE	allege	about	against
lay	v	arms	RETREAT	disarm	surrender
lay	v	down arms	RETREAT	disarm	surrender
lay	v	blame	ACCUSE	allege	say	subj=human
lay	v	siege	ASSAULT		besiege	subj=human
lay	v	into	ACCUSE	disapprove	inquiry	subj=official|land
lead	v	away	COERCE	arrest	detain	obj=human|pronoun|generic
leak	n	chemical	DISASTER		leak
leak	n	gas	DISASTER		leak
leak	n	ammonia	DISASTER		leak
leak	n	chlorine	DISASTER		leak
leak	n	fuel	DISASTER		leak
leak	n	methane	DISASTER		leak
leak	n	toxic	DISASTER		leak
leak	n	monoxide	DISASTER		leak
leak	n	radiation	DISASTER		leak
leave	v		ASSAULT	explosives	detonate	obj=explosive
leave	v		RETREAT	withdraw	vacate	subj=troops obj=place obj!=facility
leave	v		RETREAT	withdraw	vacate	subj=troops obj=base
leave	v		MOVE	leave	leave	subj=human obj=place|facility
leave	v		MOVE	leave	leave	subj=human !obj
leave	v		MOVE	enter	bound	subj=human for=place !obj
leave	v	rail	DISASTER		disaster	subj=vehicle
leg	n	broken	CASUALTY		wounds	result carried
leg	n	fractured	CASUALTY		wounds	result carried
legs	n	broken	CASUALTY		wounds	result carried
legs	n	fractured	CASUALTY		wounds	result carried
lend	v		SUPPORT		about	obj=support
lend	v		AID		deliver	subj=human obj=money|aidstuff|help
let	v	go	RETREAT	release	release	obj
let	v	in	CONCEDE		about	subj=authority|place obj
let	v		RETREAT	access	say	subj=human obj=inspector
let	v		CONCEDE		opening	subj=authority|land obj=vehicle|aidstuff|help into=place
levy	v		SANCTION	discontinue	sanction	obj=curb subj=human
levy	v	duty	SANCTION	discontinue	sanction	subj=authority|land
liaise	v	with	COOPERATE		treat	subj=human
liberate	v		RETREAT	release	release	obj=human|captives|pronoun|generic|perpetrator obj!=abstract|media
liberate	v		ASSAULT		seize	obj=place
lift	v	ban	CONCEDE		say
lift	v	curfew	CONCEDE		say
lift	v	embargo	CONCEDE		say
lift	v	sanction	CONCEDE		say
lift	v	siege	CONCEDE		say
lift	v		CONCEDE		about	obj=curb subj=human
lift	v		CONCEDE		about	obj=curb !subj
lift	v	emergency	CONCEDE		about	subj=authority|official|land
lift	v	emergency	CONCEDE		about	!subj
lift	v	duty	CONCEDE		about	subj=authority|official|land
link	v	to	ACCUSE	allege	say	subj=authority|land obj=land|group
live	v		MOVE	reside	stay	subj=human !obj in!=abstract
loan	v		AID		deliver	subj=human
lob	v		ASSAULT	explosives	fire	obj=explosive|munition
lob	v	shell	ASSAULT	crowd-control	fire	subj=police
lobby	v		REQUEST	change	appeal	subj=human
lock	v	up	COERCE	arrest	detain	subj=authority|police|official|land obj=human
lock	v	away	COERCE	arrest	detain	subj=authority|police|official|land obj=human
lodge	v		MOVE	stay	stay	subj=human !obj
lodge	v		ACCUSE	disapprove	about	obj=complaint
lodge	v	request	REQUEST	change	appeal	subj=human
look	v	into	ACCUSE	investigate	inquiry	subj=authority|land
look	v	into	ACCUSE	investigate	inquiry	subj=judging|police|authority
loosen	v		CONCEDE		about	obj=curb subj=human
loosen	v		CONCEDE		about	obj=curb !subj
loosen	v	rule	CONCEDE		about	subj=human
loot	v		ASSAULT	destroy	hit	obj=facility|vehicle|place|human obj!=money|abstract
looting	n		ASSAULT	destroy	hit
lose	v	eye	CASUALTY		ownlimb	subj=human|generic|pronoun result
lose	v	eyes	CASUALTY		ownlimb	subj=human|generic|pronoun result
lose	v	sight	CASUALTY		ownlimb	subj=human|generic|pronoun result !of
lose	v		CASUALTY		ownlimb	subj=human|generic|pronoun obj=limb result
lose	v		CASUALTY		bereave	obj=kin subj=human|pronoun in=calamity result
lose	v		CASUALTY		bereave	obj=kin subj=human|pronoun at=place|facility result
lose	v	life	CASUALTY		die	subj=human|generic|pronoun result
lose	v	lives	CASUALTY		die	subj=human|generic|pronoun result
lose	v	their lives	CASUALTY		die	subj=human|generic|pronoun result
lose	v		CASUALTY		kill	obj=troops|police|insurgent obj!=aircraft|vehicle|weapon subj=authority|group|troops|place|pronoun
lose	v	home	CASUALTY		flee	subj=human|generic|pronoun result
lynch	v		ASSAULT	primitive	hit	obj=vehicle|facility
lynch	v		ASSAULT	primitive	kill	obj!=abstract|animal result
lynching	n		ASSAULT	targeted	kill
maim	v		ASSAULT		wound	obj!=abstract|sport result	CASUALTY
maintain	v		SUPPORT		bond	obj=bond
make	v		ACCUSE	disapprove	about	obj=complaint
make	v	visit	MOVE	stay	visit	subj=human
make	v	concession	CONCEDE		about	subj=human
make	v	stopover	MOVE	stay	visit	subj=human
make	v	threat	THREATEN		about	subj=human
malign	v		ACCUSE	disapprove	say	subj=human
maneuver	n	military	MOBILIZE	troops	mobilize
maneuver	n	joint	COOPERATE		treat
maneuver	n		COOPERATE		treat	with=human|place
maneuver	n	joint military	COOPERATE		treat
manhandle	v		ASSAULT	beat	hit	obj=human|pronoun
manoeuvre	n	military	MOBILIZE	troops	mobilize
manoeuvre	n	joint	COOPERATE		treat
manoeuvre	n		COOPERATE		treat	with=human|place
manoeuvre	n	joint military	COOPERATE		treat
manoeuvre	n	joint naval	COOPERATE		treat
manslaughter	n		ASSAULT		kill
march	n		PROTEST	demo	protest	against
march	n		PROTEST	demo	protest	compound=group|common
march	n	protest	PROTEST	demo	protest
march	v		PROTEST	demo	protest	subj=human|generic|number subj!=market|abstract|troops
march	v		PROTEST	demo	parade	subj=human|generic|number subj!=market|abstract|troops through=place
march	v		PROTEST	demo	besiege	subj=human on=mission|authority|facility
march	v	support	SUPPORT		about	subj=human
march	v	into	ASSAULT		advance	subj=troops into=place
march	v		PROTEST	demo	besiege	subj=human to=mission
market	n	common	COOPERATE		treat	carried
mass	v		MOBILIZE	troops	mobilize	subj=human
mass	v		MOBILIZE	troops	mobilize	obj=troops subj=human
mass	v		MOBILIZE	troops	mobilize	subj=troops
mass	v		MOBILIZE	troops	mobilize	obj=troops|insurgent
massacre	n		ASSAULT	targeted	kill
massacre	v		ASSAULT	targeted	kill	obj!=abstract|animal result
mediate	v		CONSULT	third-party	host	subj=human
mediation	n		CONSULT	third-party	treat	between
mediation	n		CONSULT	third-party	treat	by
meet	v		CONSULT		talk	subj=human with=human
meet	v		CONSULT		talk	subj=human obj=human|pronoun
meet	v		CONSULT		talk	subj=human !obj
meet	v	demand	CONCEDE		about	subj=authority|official|land
meeting	n		CONSULT		talk	with=human
meeting	n		CONSULT		talk	between
meeting	n		CONSULT		treat	with
meeting	n		CONSULT		treat	of=official
meeting	n		CONSULT		treat	poss=human
menace	v		THREATEN	violence	say	subj=human obj=human|place
mend	v		SUPPORT		bond	obj=bond
migrate	v		MOVE	enter	arrive	subj=human
mine	v		ASSAULT	explosives	hit	obj=facility|place|vehicle subj=human
missing	a		CASUALTY		missing	result
missing	v		CASUALTY		vanish	result
mission	n	joint	COOPERATE		treat
mobilisation	n		MOBILIZE	troops	mobilize	of=troops|arms
mobilisation	n		MOBILIZE	troops	mobilize	compound=troops|human
mobilisation	n		MOBILIZE	troops	mobilize	of
mobilise	v		MOBILIZE	troops	mobilize	subj=troops|group|place|authority
mobilise	v		MOBILIZE	troops	mobilize	obj=troops|insurgent|arms
mobilization	n		MOBILIZE	troops	mobilize	of=troops|arms
mobilization	n		MOBILIZE	troops	mobilize	compound=troops|human
mobilization	n		MOBILIZE	troops	mobilize	of
mobilize	v		MOBILIZE	troops	mobilize	subj=troops|group|place|authority
mobilize	v		MOBILIZE	troops	mobilize	obj=troops|insurgent|arms
mock	v		ACCUSE	disapprove	say	subj=human
molest	v		ASSAULT	sexual	hit	obj
mortar	v		ASSAULT	heavy-weapons	hit	obj=place|facility|human|vehicle
mourn	v		SUPPORT		say	subj=authority
move	v		MOVE	enter	arrive	subj=human toward=place|facility
move	v		MOVE	enter	arrive	subj=human towards=place|facility
move	v		MOVE	enter	arrive	subj=human to=place
move	v	into	MOVE	enter	arrive	subj=human
move	v	out of	RETREAT	withdraw	vacate	subj=troops
move	v		MOBILIZE	troops	mobilize	obj=troops subj=human obj!=event
move	v		MOBILIZE	troops	mobilize	obj=weapon subj=land|troops to=border|place
move	v		MOBILIZE	troops	mobilize	subj=troops towards=place
move	v		MOBILIZE	troops	mobilize	subj=troops toward=place
mow	v	down	ASSAULT	firearms	kill	result
mudslide	n		DISASTER		quake
mug	v		ASSAULT		rob	obj=human|facility|pronoun|vehicle
mugging	n		ASSAULT		rob
mull	v	impose	THREATEN	restrict	say	subj=human
mull	v	sanctions	THREATEN	restrict	say	subj=human
murder	n		ASSAULT		kill
murder	v		ASSAULT		kill	obj!=abstract|animal result
murdered	a		ASSAULT	targeted	slain
muster	v		MOBILIZE	troops	mobilize	subj=human
mutilate	v		ASSAULT	torture	hit	obj=human
mutiny	n		ASSAULT		protest
mutiny	v		ASSAULT		protest	subj=human
muzzle	v		COERCE	censor	restrict	subj=authority|land|official obj=human|media
nab	v		COERCE	arrest	detain	obj!=abstract
nab	v		COERCE	arrest	detain	obj=human|pronoun|generic
name	v	ambassador	SUPPORT		treat	subj=human to=human|place
nationalise	v		COERCE	seize	seize	subj=human
nationalize	v		COERCE	seize	seize	subj=human
need	v	treatment	CASUALTY		ownlimb	subj=human|generic|pronoun subj!=ailing result
negotiate	v		CONSULT		talk	subj=human
negotiate	v		AGREE		pact	obj=pact
negotiation	n		CONSULT		talk	with
negotiation	n		CONSULT		talk	between
neutralise	v		ASSAULT		kill	obj=insurgent|perpetrator|epithet|troops result	CASUALTY
neutralize	v		ASSAULT		kill	obj=insurgent|perpetrator|epithet|troops result	CASUALTY
normalisation	n		SUPPORT		bond	of=bond
normalise	v		SUPPORT		bond	obj=bond
normalization	n		SUPPORT		bond	of=bond
normalize	v		SUPPORT		bond	obj=bond
nose	n	broken	CASUALTY		wounds	result carried
nose	n	fractured	CASUALTY		wounds	result carried
nudge	v		REQUEST	change	ask	subj=human obj=human|place
object	v		ACCUSE	disapprove	about	subj=human
observe	v		RETREAT	ceasefire	truce	subj=human obj=truce
obstruct	v		PROTEST	obstruct	obstruct	obj=facility|place subj=human
obtain	v		AID		receipt	subj=human obj=help|aidstuff|arms from=human|place
occupy	v		ASSAULT		seize	obj=place|facility obj!=abstract
occupy	v		PROTEST	obstruct	obstruct	subj=common obj=facility subj!=troops|insurgent
offensive	n		ASSAULT		hit
offer	v		AGREE		promise	obj=aidstuff|help subj=human
offer	v		AGREE		promise	subj=human obj=proposal|talks|support
offer	v	help	AGREE		promise	subj=human
offer	v	mediate	AGREE		promise	subj=human
offer	v	talk	AGREE		promise	subj=human
offer	v	to	AGREE		promise	subj=human !obj
offer	v	asylum	AGREE		promise	subj=human
offer	v		AGREE		promise	subj=human second=human|place
offer	v		AGREE		promise	subj=human obj=aidstuff to=human|place
offer	v	offices	AGREE		promise	subj=human
offer	v	condolences	SUPPORT		promise	subj=human
offer	v	congratulations	SUPPORT		promise	subj=human
offer	v	sympathy	SUPPORT		promise	subj=human
offer	v	apology	SUPPORT		promise	subj=human
offer	v	thanks	SUPPORT		promise	subj=human
onslaught	n		ASSAULT		hit
open	v	fire	ASSAULT	firearms	fire
open	v		SUPPORT		bond	obj=bond
open	v		CONSULT		treat	obj=talks subj=human
open	v		CONCEDE		bond	subj=human obj=border
open	v		SUPPORT		legation	subj=human obj=mission
open	v	round talks	CONSULT		talk	subj=human
open	v	doors	AID		aid	subj=human to=human
open	v	airspace	CONCEDE		about	subj=human
open	v	jointly	COOPERATE		treat	subj=human
open	a	to	AGREE		about	subj=authority|official|land
operate	v	jointly	COOPERATE		treat	subj=human
operate	v	on	AID		about	subj=medic on=human|generic
operation	n	joint	COOPERATE		treat
operation	n	rescue	AID		aid
oppose	v		REJECT		say	subj=human
oppose	v		REJECT		displease	obj=human|place !subj to
opposed	a	to	REJECT		about	subj=human
opposition	n		REJECT		about	to=event|proposal
opposition	n		REJECT		about	poss=human to
oppress	v		COERCE		say	subj=authority|land|official obj=human
order	v		ASSAULT	abduct	hijack	obj=flyer subj=perpetrator
order	v	fly	ASSAULT	abduct	hijack	obj=flyer subj=common
order	v		REQUEST	change	ask	subj=authority obj=human
order	v	leave	SANCTION	expel	banish	subj=human obj=official
order	v	closure	SANCTION	expel	banish	subj=human
order	v		REQUEST	change	ask	subj=land|official obj=land
order	v		MOBILIZE	troops	mobilize	subj=authority|official|land obj=troops|arms to=place
order	v	out	SANCTION	expel	banish	obj=official subj=human
order	v	out of	SANCTION	expel	banish	obj=official subj=human
order	v	custody	COERCE	arrest	detain
order	v	leave	REQUEST	yield	ask	subj=land|authority obj=troops|human
ostracize	v		SANCTION		sanction	obj
oust	v		ASSAULT		hit	obj=human subj=human
oust	v		ASSAULT		hit	obj=human !subj
outbreak	n		DISASTER		quake	of!=event|abstract|eventive
outlaw	v		COERCE	restrict	restrict	obj
outrage	v		ACCUSE	disapprove	displease	obj=authority|group|official|place
outraged	a		ACCUSE	disapprove	about	subj=authority|official|place
overpower	v		COERCE	arrest	detain	obj=human|pronoun subj!=perpetrator|insurgent
overrun	v		ASSAULT		hit	obj=facility|place|vehicle|human|occasion
overrun	v	runway	DISASTER		disaster	subj=vehicle|aircraft
overshoot	v	runway	DISASTER		disaster	subj=vehicle|aircraft
overthrow	v		ASSAULT		hit	obj=human subj=human
overthrow	v		ASSAULT		hit	obj=human !subj
overturn	v		DISASTER		disaster	obj=vehicle
overturn	v		DISASTER		disaster	subj=vehicle !obj
parachute	v		AID		deliver	subj=human obj=aidstuff
parade	v		MOBILIZE	weapons	mobilize	obj=troops|arms|weapon subj=human
pardon	v		CONCEDE		say	subj=human
pardon	n		CONCEDE		promise	for
pardon	n		CONCEDE		promise	to
parley	v		CONSULT		treat	subj=human
partner	v	with	COOPERATE		treat	subj=authority|land|official|troops|police with=human|place
pass	v		COOPERATE		extradite	obj=perpetrator subj=human to=human
pass	v		COOPERATE		promise	obj=shared subj=human to=human|place
patrol	n	joint	COOPERATE		treat
patrol	v		MOBILIZE	police	mobilize	subj=police|troops
patrol	v	jointly	COOPERATE		treat	subj=human
patrol	v	together	COOPERATE		treat	subj=human
pay	v	visit	MOVE	stay	visit	subj=human
pay	v	tribute	SUPPORT		say	subj=human to=human|place
pay	v	call on	CONSULT	visit	about	subj=human
pay	v	compensation	CONCEDE		promise	subj=authority|official|land
pelt	v		PROTEST	riot	hit	obj=human|facility|vehicle subj=human
penalise	v		SANCTION		sanction	subj=authority|land obj=human|place
penalize	v		SANCTION		sanction	subj=authority|land obj=human|place
pepper-spray	v		ASSAULT	crowd-control	disperse	obj=human
perish	v		CASUALTY		die	subj!=abstract|animal|market|disease result
permit	v		CONCEDE		say	subj=authority obj=human
permit	v		RETREAT	access	say	subj=human obj=inspector
persecute	v		COERCE		say	subj=authority|land|official obj=human
persecution	n		COERCE		hit	by=authority|land|official
persecution	n		COERCE		hit	of=human
petition	v		REQUEST	change	ask	subj=human
phone	v		CONSULT	phone	say	subj=human obj=human|pronoun|place
pick	v	up	COERCE	arrest	detain	subj=police|authority|troops obj=human|pronoun|generic
pick	v	up	COERCE	arrest	detain	obj=perpetrator|prisoners
picket	n		PROTEST	demo	protest
picket	v		PROTEST	demo	protest	subj=human subj!=market|abstract
pillage	v		ASSAULT	destroy	hit	obj=facility|vehicle|place|human
pillory	v		ACCUSE	disapprove	say	subj=human
pin	v	blame	ACCUSE	allege	about	subj=human
place	v		ASSAULT	explosives	detonate	obj=explosive
place	v	on alert	MOBILIZE	troops	mobilize
place	v	under arrest	COERCE	arrest	detain	obj=human
place	v	custody	COERCE	arrest	detain
place	v	detention	COERCE	arrest	detain	obj=human|pronoun|generic
plan	v	resume	AGREE		promise	subj=human
plan	v	restore	AGREE		promise	subj=human
plan	v	normalise	AGREE		promise	subj=human
plan	v	normalize	AGREE		promise	subj=human
plan	v	cooperate	AGREE		promise	subj=human
plan	v	co-operate	AGREE		promise	subj=human
plan	v	help	AGREE		promise	subj=human
plan	v	negotiate	AGREE		promise	subj=human
plan	v	improve	AGREE		promise	subj=human
plan	v	strengthen	AGREE		promise	subj=human
plan	v	reopen	AGREE		promise	subj=human
plan	v	mediate	AGREE		promise	subj=human
plan	v	expand	AGREE		promise	subj=human
plan	v	deepen	AGREE		promise	subj=human
plan	v	recognise	AGREE		promise	subj=human
plan	v	recognize	AGREE		promise	subj=human
plan	v	supply	AGREE		promise	subj=human
plan	v	provide	AGREE		promise	subj=human
plan	v	send	AGREE		promise	subj=human
plan	v	talk	AGREE		promise	subj=human
plan	v	visit	AGREE		promise	subj=human
plan	v	meet	AGREE		promise	subj=human
plan	v	build	AGREE		promise	subj=human
plan	v	buy	AGREE		promise	subj=human
plan	v	donate	AGREE		promise	subj=human
plan	v	establish	AGREE		promise	subj=human
plan	v	give	AGREE		promise	subj=human
plan	v	hold	AGREE		promise	subj=place
plan	v	host	AGREE		promise	subj=human
plan	v	increase	AGREE		promise	subj=human
plan	v	invest	AGREE		promise	subj=human
plan	v	lend	AGREE		promise	subj=human
plan	v	open	AGREE		promise	subj=human
plan	v	sell	AGREE		promise	subj=human
plan	v	sign	AGREE		promise	subj=human
plan	v	train	AGREE		promise	subj=human
plant	v		ASSAULT	explosives	detonate	obj=explosive
play	v	host to	CONSULT	visit	treat	subj=human
plea	n		REQUEST	change	ask	poss=human
plea	n		REQUEST	change	ask	by
plea	n		REQUEST	change	ask	from=human
plead	v		REQUEST		appeal	subj=human for
plead	v	with	REQUEST	change	appeal	subj=human
pleased	a	with	SUPPORT		about	subj=authority|official|land
pledge	v		AGREE		promise	subj=human
pledge	n		AGREE		promise	poss=human
pledge	n		AGREE		promise	by
pledge	v		AGREE		about	obj=support
pledge	v	retaliate	THREATEN	violence	say	subj=human
pledge	v	avenge	THREATEN	violence	say	subj=human
pledge	v	crush	THREATEN	violence	say	subj=human
pledge	v	fight	THREATEN	violence	say	subj=human
pledge	v	punish	THREATEN	violence	say	subj=human
pledge	v	destroy	THREATEN	violence	say	subj=human
plough	v	into	ASSAULT		hit	into=human|generic
plough	v	into	DISASTER		smash	subj=vehicle into=vehicle|facility
plow	v	into	ASSAULT		hit	into=human|generic
plow	v	into	DISASTER		smash	subj=vehicle into=vehicle|facility
plunder	v		ASSAULT	destroy	hit	obj=facility|vehicle|place|human
plunge	v		DISASTER		disaster	subj=vehicle
pogrom	n		ASSAULT		kill
point	v	finger	ACCUSE	allege	about	subj=human
poison	v		ASSAULT	unconventional	wound	obj=human|pronoun result
poisoning	n	food	DISASTER		quake
poisoning	n	alcohol	DISASTER		outbreak
poisoning	n	gas	DISASTER		outbreak
poisoning	n	lead	DISASTER		outbreak
poisoning	n	mass	DISASTER		outbreak
poisoning	n	methanol	DISASTER		outbreak
poisoning	n	monoxide	DISASTER		outbreak
poisoning	n		ASSAULT	unconventional	wound	of=human|pronoun
poisoning	n		ASSAULT	unconventional	wound	poss=human|pronoun
pool	v		COOPERATE		treat	subj=human obj=shared
position	v		MOBILIZE	troops	mobilize	obj=troops|arms|weapon subj=human
post	n	joint	COOPERATE		treat	carried
post	n	common	COOPERATE		treat	carried
postpone	v		REJECT		treat	obj=talks subj=human
pound	v		ASSAULT	heavy-weapons	hit	obj=place|facility|human
pound	v		ASSAULT	aerial	hit	subj=aircraft obj
pour	v		ASSAULT	explosives	fire	obj=explosive|munition
pour	v	into streets	PROTEST	demo	protest
pour	v	into	ASSAULT		advance	subj=troops
pour	v		AID		deliver	subj=human obj=money|help into=place
pour	v	scorn	ACCUSE	disapprove	about	subj=human
praise	v		SUPPORT		say	subj=human
praise	n		SUPPORT		about	for
praise	n		SUPPORT		about	from
prepare	v	to	AGREE		readied	obj=human|place !subj
prepared	a	to	AGREE		promise
prepared	a	to attack	THREATEN	violence	about	subj=human
prepared	a	to fight	THREATEN	violence	about	subj=human
prepared	a	to strike	THREATEN	violence	about	subj=human
present	v	credential	CONSULT		promise	subj=human
press	v		REQUEST	change	ask	subj=human obj=human|pronoun|place
press	v	for	REQUEST	change	appeal	subj=human
press	v	for	REQUEST	change	appeal	subj=authority|official|land
pressure	v		REQUEST	change	ask	subj=human obj=human|pronoun|place
pressurise	v		REQUEST	change	ask	subj=human obj=human|pronoun|place
pressurize	v		REQUEST	change	ask	subj=human obj=human|pronoun|place
prevail	v	upon	REQUEST	change	ask	subj=human
prevail	v	on	REQUEST	change	ask	subj=human
probe	v		ACCUSE	investigate	say	subj=human
probe	n		ACCUSE	investigate	inquiry	carried
probe	n		ACCUSE	investigate	inquiry	into
probe	n		ACCUSE	investigate	inquiry	of
probe	n		ACCUSE	investigate	inquiry	by
prod	v		REQUEST	change	ask	subj=human obj=human|place
program	n	joint	COOPERATE		treat	carried
programme	n	joint	COOPERATE		treat	carried
prohibit	v		COERCE	restrict	restrict	obj
promise	v		AGREE		promise	subj=human
promise	n		AGREE		promise	poss=human
promise	n		AGREE		promise	by
promise	v	retaliation	THREATEN	violence	say	subj=human
promise	v	revenge	THREATEN	violence	say	subj=human
promote	v		SUPPORT		bond	obj=bond
pronounce	v	dead	CASUALTY		found	result	CASUALTY
pronounce	v	deceased	CASUALTY		found	result	CASUALTY
prop	v	up	AID		aid	subj=authority|land obj=human|place
propose	v		REQUEST	change	ask	subj=human
prosecute	v		ACCUSE	allege	say	obj=human|pronoun
protect	v		AID		aid	subj=peacekeeper obj=human|place
protest	n		PROTEST	demo	protest
protest	v		PROTEST	demo	protest	subj=human subj!=market|abstract
protest	v		PROTEST	demo	obstruct	obj=event|abstract subj=human subj!=official|authority|place|land
protest	v		ACCUSE	disapprove	about	obj=event|abstract subj=official|authority|place|land
protest	v		PROTEST	demo	besiege	subj=human outside=mission|authority
protest	v		PROTEST	demo	besiege	subj=human at=mission
protest	v	to	ACCUSE	disapprove	about	subj=authority|official|place to=authority|official|place
protest	n		ACCUSE	disapprove	about	to carried
protest	v		ACCUSE	disapprove	about	subj=official|authority|place
protest	v	against	ACCUSE	disapprove	about	subj=official|authority|place
provide	v		AID		deliver	obj=aidstuff subj=human
provide	v		AID		deliver	subj=human obj=help
provide	v	with	AID		equip	obj=human|place subj=human
provide	v		AID		deliver	subj=human obj=money to=human|place
provide	v		AID		deliver	subj=human obj=weapon|vehicle to=human|place
provide	v	with information	COOPERATE		equip	subj=authority|official|land
provide	v	with evidence	COOPERATE		equip	subj=authority|official|land
provide	v	with intelligence	COOPERATE		equip	subj=authority|official|land
publish	v	news fake	COERCE	misinformation	about
pull	v		ASSAULT	abduct	abduct	obj=human|pronoun|generic into=vehicle subj!=rescuer|medic|kin|cause|event
pull	v		COERCE	arrest	detain	obj=human|pronoun|generic into=vehicle subj=police|authority
pull	v	back	RETREAT	withdraw	retreat	subj=human !obj
pull	v	back	RETREAT	withdraw	pullout	obj=troops
pull	v	out	RETREAT	withdraw	retreat	subj=human !obj
pull	v	out	RETREAT	withdraw	pullout	obj=troops
pull	v	out of	SANCTION	withdraw	treat	of=talks subj=human
pull	v	out of	RETREAT	withdraw	vacate	subj=human !obj
pull	v	out of	RETREAT	withdraw	vacate	obj=troops|peacekeeper
pull	v	out	SANCTION	withdraw	sanction	obj=peacekeeper|inspector
pull	v	out of	SANCTION	withdraw	treat	of=talks|pact subj=human
pull	v	down	PROTEST	vandalize	hit	obj=monument subj=human subj!=authority
pull	v	from water	AID		rescue	obj=human|generic|pronoun obj!=remains
pull	v	from sea	AID		rescue	obj=human|generic|pronoun obj!=remains
pull	v	from rubble	AID		rescue	obj=human|generic|pronoun obj!=remains
pull	v	from wreckage	AID		rescue	obj=human|generic|pronoun obj!=remains
pull	v	from debris	AID		rescue	obj=human|generic|pronoun obj!=remains
pull	v	from river	AID		rescue	obj=human|generic|pronoun obj!=remains
pull-back	n		RETREAT	withdraw	retreat	from
pull-back	n		RETREAT	withdraw	pullout	of=troops|human
pull-out	n		RETREAT	withdraw	retreat	from
pull-out	n		RETREAT	withdraw	pullout	of=troops|human
pullback	n		RETREAT	withdraw	retreat	from
pullback	n		RETREAT	withdraw	pullout	of=troops|human
pullout	n		RETREAT	withdraw	retreat	from
pullout	n		RETREAT	withdraw	pullout	of=troops|human
pullout	n	troop	RETREAT	withdraw	pullout
pummel	v		ASSAULT	beat	hit	obj=common|pronoun subj!=sport
pump	v		AID		deliver	subj=human obj=money|help into=place
punch	v		ASSAULT	beat	hit	obj=human|pronoun subj!=sport
punish	v		SANCTION		sanction	subj=authority|official|land obj=land|group|authority
purchase	v		COOPERATE		say	subj=human from=human|place
push	v		ASSAULT	abduct	abduct	obj=human|pronoun|generic into=vehicle subj!=rescuer|medic|kin|cause|event
push	v		COERCE	arrest	detain	obj=human|pronoun|generic into=vehicle subj=police|authority
push	v	back	ASSAULT	crowd-control	hit	obj=common|rioter subj=police
push	v	into	ASSAULT		advance	subj=troops
push	v	back	COERCE	deport	expel	subj=authority|land|troops obj=refugee|populace
put	v	on alert	MOBILIZE	troops	mobilize
put	v	to flight	CASUALTY		displace	obj=human|generic result
put	v	to death	ASSAULT		kill	result
put	v	pressure	REQUEST	change	about	subj=human
put	v	weight behind	SUPPORT		behind	subj=human
put	v	up roadblock	PROTEST	obstruct	protest	subj=human subj!=troops|insurgent|pronoun
put	v	under arrest	COERCE	arrest	detain	obj=human
put	v	custody	COERCE	arrest	detain
put	v	detention	COERCE	arrest	detain	obj=human|pronoun|generic
put	v	on trial	ACCUSE	allege	say	obj=human|pronoun
put	v	on notice	THREATEN		say	subj=human
putsch	n		ASSAULT		protest
quake	n		DISASTER		quake
quarrel	v		ACCUSE	disapprove	quarrel	subj=human
question	v		ACCUSE	disapprove	say	subj=human obj!=human
question	v		ACCUSE	investigate	say	subj=police obj=human|pronoun
question	v		ACCUSE	investigate	say	subj=authority|land obj=common
question	v		ACCUSE	investigate	say	subj=investigator obj=human|pronoun
quit	v		RETREAT	resign	retreat	subj=official
quit	v		RETREAT	withdraw	vacate	subj=troops obj=place
raid	n		ASSAULT		hit	compound!=ailment of!=disease|abstract
raid	n	air	ASSAULT	aerial	hit
raid	n	police	COERCE	seize	hit
raid	n	security	COERCE	seize	hit
raid	v		ASSAULT		hit	obj!=abstract
raid	v		COERCE	seize	hit	subj=police
raid	v		COERCE	seize	hit	obj=facility subj=police
raid	v		COERCE	seize	hit	subj=land obj=facility obj!=base|care|mission
rail	v	against	ACCUSE	disapprove	say	subj=human
rain	v		ASSAULT	explosives	fire	obj=explosive|munition
raise	v		ACCUSE	disapprove	about	obj=concern subj=human
raise	v	alert	MOBILIZE	troops	mobilize	subj=human
raise	v	alert	MOBILIZE	troops	mobilize	subj=authority|land|troops
rake	v		ASSAULT	firearms	hit	subj=perpetrator|insurgent|troops|police with
rake	v		ASSAULT	aerial	hit	subj=aircraft obj
rally	n		PROTEST	demo	protest	against
rally	n		PROTEST	demo	protest	compound=group|common
rally	n	opposition	PROTEST	demo	protest
rally	n	protest	PROTEST	demo	protest
rally	v		PROTEST	demo	protest	subj=human subj!=market|abstract
rally	v		PROTEST	demo	besiege	subj=human outside=mission|authority
rally	v		PROTEST	demo	besiege	subj=human at=mission
rally	v	behind	SUPPORT		say	subj=human
rally	v	support	SUPPORT		about	subj=human
ram	v		ASSAULT		hit	obj=facility|human|vehicle
ram	v		ASSAULT		driven	obj=vehicle into
ram	v	into	DISASTER		smash	subj=vehicle into=vehicle|facility
rampage	v		PROTEST	riot	protest
ransack	v		ASSAULT	destroy	hit	obj=facility|vehicle|place|human
ransack	v		PROTEST	riot	hit	subj=rioter obj=mission
rap	v		ACCUSE	disapprove	say	subj=authority|official|place obj=human|place
rape	n		ASSAULT	sexual	hit
rape	v		ASSAULT	sexual	hit	obj
ratification	n		SUPPORT		about	of=pact
ratify	v		SUPPORT		pact	obj=pact
rattle	v	saber	THREATEN	violence	about	subj=human
rattle	v	sabre	THREATEN	violence	about	subj=human
raze	v		ASSAULT	destroy	hit	obj=facility|place|vehicle subj=human|weapon
re-establish	v		SUPPORT		bond	obj=bond
reach	v		MOVE	enter	enter	subj=human obj=place
reach	v		AGREE		pact	obj=pact
react	v	angrily	ACCUSE	disapprove	about	subj=human
react	v	furiously	ACCUSE	disapprove	about	subj=human
readmit	v		RETREAT	access	say	subj=human obj=inspector
ready	a	to	AGREE		promise
ready	a	to attack	THREATEN	violence	about	subj=human
ready	a	to fight	THREATEN	violence	about	subj=human
ready	a	to retaliate	THREATEN	violence	about	subj=human
ready	a	to strike	THREATEN	violence	about	subj=human
ready	a	for war	THREATEN	violence	about	subj=human
reaffirm	v		SUPPORT		about	obj=support
reaffirm	v		SUPPORT		bond	obj=bond
rearrest	v		COERCE	arrest	detain	obj=human|pronoun|generic|prisoners
rebellion	n		ASSAULT		protest
rebuff	v		REJECT		say	subj=human
rebuild	v		SUPPORT		bond	obj=bond
rebuild	v		AID		aid	subj=place obj=facility
rebuild	v		AID		aid	subj=land obj=facility
rebuke	v		ACCUSE	disapprove	say	subj=human
rebuke	n		ACCUSE	disapprove	about	of
rebuke	n		ACCUSE	disapprove	about	by
rebuke	n		ACCUSE	disapprove	about	from
rebuke	n		ACCUSE	disapprove	about	poss=human
recall	v	ambassador	SANCTION	withdraw	recalled
recall	v	envoy	SANCTION	withdraw	recalled
recall	v		SANCTION	withdraw	recalled	obj=official
recall	v		RETREAT	withdraw	pullout	obj=troops
recapture	v		ASSAULT		seize	obj=place|facility
recapture	v		COERCE	arrest	detain	obj=human|pronoun|generic|prisoners obj!=place|facility|base
receive	v		CONSULT	visit	say	subj=human obj=official
receive	v		AID		receipt	subj=human obj=money|help|aidstuff|arms from=human|place
receive	v		AID		receipt	subj=land obj=money|help|aidstuff|arms from=human|place
recognise	v		SUPPORT		say	subj=human obj=human|place
recognition	n		SUPPORT		about	of=human|place
recognize	v		SUPPORT		say	subj=human obj=human|place
recommend	v		REQUEST	change	ask	subj=authority
recommend	v		REQUEST	change	about	subj=human obj=curb|talks|pact|help
reconcile	v	with	SUPPORT		treat	subj=human
recover	v		COERCE	seize	seize	obj=arms|explosive|munition|firearm
recruit	v		MOBILIZE	militia	mobilize	obj=human subj=group
redeploy	v		MOBILIZE	troops	mobilize	obj=troops|arms
reduce	v		SANCTION	withdraw	bond	obj=bond
reduce	v		RETREAT	withdraw	pullout	obj=troops subj=human
reduce	v		SANCTION	discontinue	sanction	obj=help subj=human
reestablish	v		SUPPORT		bond	obj=bond
refusal	n		REJECT		about	poss=human
refusal	n		REJECT		about	by
refusal	n		REJECT		about	of
refuse	v		REJECT		say	subj=human
refuse	v	entry	REJECT		about	subj=authority|land
refuse	v	food	PROTEST	hunger	protest	subj=human
refuse	v	meals	PROTEST	hunger	protest	subj=human
regain	v	control	ASSAULT		seizure
register	v		ACCUSE	disapprove	about	obj=complaint
regret	v		ACCUSE	disapprove	about	subj=human
reimpose	v		SANCTION	discontinue	sanction	obj=curb subj=human
reimpose	v		SANCTION	discontinue	sanction	obj=curb !subj
reinforce	v		MOBILIZE	troops	mobilize	obj=facility|troops
reinforce	v		MOBILIZE	troops	mobilize	obj=base subj=human
reinforce	v		MOBILIZE	troops	mobilize	obj=border subj=human
reinforcement	n		MOBILIZE	troops	mobilize
reinstate	v		CONCEDE		say	subj=human obj=human
reiterate	v		SUPPORT		about	obj=support
reiterate	v		AGREE		promise	obj=intent subj=human
reject	v		REJECT		say	subj=human
rejection	n		REJECT		about	poss=human
rejection	n		REJECT		about	by
rejection	n		REJECT		about	of
relax	v		CONCEDE		about	obj=curb subj=human
relax	v		CONCEDE		about	obj=curb !subj
relax	v	rule	CONCEDE		about	subj=human
release	n		RETREAT	release	release	of=human|captives of!=abstract|media|statement
release	n	hostage	RETREAT	release	release
release	n	prisoner	RETREAT	release	release
release	v		RETREAT	release	release	obj=human|captives|pronoun|generic|perpetrator obj!=abstract|media|statement from!=care|ruins
release	v		RETREAT	release	release	obj=vehicle
release	v	asset	CONCEDE		about	subj=human
release	v	fund	CONCEDE		about	subj=authority|land
relent	v		CONCEDE		about	subj=human
relief	n	disaster	AID		aid
relief	n	humanitarian	AID		aid
relinquish	v		RETREAT	withdraw	deliver	obj=ceded subj=human
relinquish	v	claim	CONCEDE		about	subj=human
relocate	v		MOVE	enter	arrive	subj=human
reluctant	a	to	REJECT		about	subj=human
remain	v		MOVE	stay	stay	subj=human in=place
remand	v	custody	COERCE	arrest	detain
remand	v		COERCE	arrest	detain	obj=human|pronoun|generic
remand	v	detention	COERCE	arrest	detain	obj=human|pronoun|generic
remand	v	to prison	COERCE	arrest	detain	obj=human|pronoun|generic
remand	v	to jail	COERCE	arrest	detain	obj=human|pronoun|generic
remove	v		CONCEDE		about	obj=curb subj=human
remove	v		CONCEDE		about	obj=curb !subj
remove	v	from power	ASSAULT		hit	obj=human
remove	v	from office	ASSAULT		hit	obj=human subj=troops|insurgent
remove	v	from list	CONCEDE		say	subj=authority|land obj=human|place
renege	v	on	REJECT		pact	subj=human
renew	v		SUPPORT		bond	obj=bond
renew	v		SANCTION	discontinue	sanction	obj=curb subj=human
renew	v		SANCTION	discontinue	sanction	obj=curb !subj
renounce	v	claim	CONCEDE		about	subj=authority|official|land
renounce	v		REJECT		pact	obj=pact
reopen	v		SUPPORT		bond	obj=bond
reopen	v		CONCEDE		bond	subj=human obj=border
reopen	v		SUPPORT		legation	subj=human obj=mission
reopen	v	airspace	CONCEDE		about	subj=human
repair	v		SUPPORT		bond	obj=bond
repatriate	v		RETREAT	release	release	obj=human subj=human
repeal	v		CONCEDE		about	obj=curb subj=human
repel	v		ASSAULT		hit	subj=troops|insurgent obj=troops|insurgent
reply	v		ASSAULT		disperse	subj=police|troops|insurgent|perpetrator|common with=weapon
repress	v		COERCE		hit	obj=human
reprieve	v		CONCEDE		say	subj=human obj=human
reprimand	v		ACCUSE	disapprove	say	subj=human
reproach	v		ACCUSE	disapprove	say	subj=human
reprove	v		ACCUSE	disapprove	say	subj=human obj=human|place
repudiate	v		REJECT		pact	obj=pact
repulse	v		ASSAULT		hit	subj=troops|insurgent obj=troops|insurgent
request	v		REQUEST	assist	ask	subj=human
request	n		REQUEST	change	ask	poss=human
request	n		REQUEST	change	ask	by
request	n		REQUEST	change	ask	from=human
request	v		REQUEST	assist	ask	subj=human obj
require	v	treatment hospital	CASUALTY		ownlimb	subj=human|generic|pronoun result
require	v	surgery	CASUALTY		ownlimb	subj=human|generic|pronoun result
require	v		REQUEST	change	ask	subj=authority obj=human|place
requisition	v		MOBILIZE	troops	mobilize	obj=troops|police
rescind	v		CONCEDE		about	obj=curb subj=human
rescind	v		CONCEDE		about	obj=curb !subj
rescue	v		RETREAT	release	release	obj=captives subj=human
rescue	v		AID		rescue	obj=human|generic|pronoun
reserve	v	right	THREATEN		about	subj=human
resettle	v		AID		aid	subj=authority|land obj=refugee
reside	v		MOVE	reside	stay	subj=human !obj
resign	v		RETREAT	resign	retreat	subj=human
resignation	n		RETREAT	resign	retreat
resist	v		REJECT		say	subj=human obj=proposal|event|abstract|statement
resist	v	pressure	REJECT		about	subj=authority|official|land
respect	v		RETREAT	ceasefire	truce	subj=human obj=truce
respond	v		ASSAULT		disperse	subj=police|troops|insurgent|perpetrator|common with=weapon
restart	v		CONSULT		treat	obj=talks subj=human
restore	v		SUPPORT		bond	obj=bond
restore	v		CONCEDE		about	obj=grace subj=human
restrict	v	trade	SANCTION	discontinue	sanction	subj=human
restrict	v	import	SANCTION	discontinue	sanction	subj=human
restrict	v	export	SANCTION	discontinue	sanction	subj=human
restrict	v		SANCTION	discontinue	sanction	obj=commerce subj=authority|land
resume	v		SUPPORT		bond	obj=bond
resume	v		CONSULT		treat	obj=talks subj=human
resume	v	round talks	CONSULT		talk	subj=human
resume	v	deliveries	COOPERATE		treat	subj=human
resume	v	exports	COOPERATE		treat	subj=human
resume	v	flights	COOPERATE		treat	subj=human
resume	v	pumping	COOPERATE		treat	subj=human
resume	v	sales	COOPERATE		treat	subj=human
resume	v	shipments	COOPERATE		treat	subj=human
resume	v	supplies	COOPERATE		treat	subj=human
resume	v	trade	COOPERATE		treat	subj=human
retake	v		ASSAULT		seize	obj=place|facility
retake	v	control	ASSAULT		seizure
retaliate	v		ASSAULT		hit	subj=human with
retaliate	v		ASSAULT		disperse	subj=human|place with=weapon
retreat	n		RETREAT	withdraw	retreat	from
retreat	v		RETREAT	withdraw	retreat	subj=troops|group|insurgent|land|authority
retreat	v	from	RETREAT	withdraw	retreat	subj=human from=place
return	n		MOVE	enter	arrive	poss=human
return	v		RETREAT	release	release	obj=human obj!=abstract|proposal subj=human
return	v		RETREAT	release	release	obj=human|vehicle|captives subj=place
return	v		MOVE	enter	arrive	subj=human to=place|facility
return	v		MOVE	enter	arrive	subj=human into=place
return	v		RETREAT	withdraw	deliver	obj=ceded subj=human
return	v		RETREAT	release	deliver	subj=human to=human|place obj=money|weapon|arms
return	v		RETREAT	withdraw	deliver	obj=ceded subj=human to=human|place
reverse	v	decision	CONCEDE		about	subj=human
reverse	v		CONCEDE		about	obj=curb subj=human
revive	v		SUPPORT		bond	obj=bond
revoke	v	accreditation	SANCTION	expel	sanction	subj=human
revoke	v	visa	SANCTION	expel	sanction	subj=human
revoke	v	visas	SANCTION	expel	sanction	subj=human
revoke	v		CONCEDE		about	obj=curb subj=human
revolt	n		ASSAULT		protest
revolt	v		ASSAULT		protest	subj=human
rib	n	broken	CASUALTY		wounds	result carried
rib	n	fractured	CASUALTY		wounds	result carried
ribs	n	broken	CASUALTY		wounds	result carried
ribs	n	fractured	CASUALTY		wounds	result carried
ridicule	v		ACCUSE	disapprove	say	subj=human
ring	v		CONSULT	phone	talk	subj=official obj=official
riot	n		PROTEST	riot	protest
riot	v		PROTEST	riot	protest
rioting	n		PROTEST	riot	protest
rip	v	into	ACCUSE	disapprove	inquiry	subj=official|land
roadblock	n		PROTEST	obstruct	obstruct	by
rob	v		ASSAULT		rob	obj=human|facility|pronoun|vehicle
robbery	n		ASSAULT		rob
rocket	v		ASSAULT	heavy-weapons	hit	obj=troops|insurgent|place|facility|vehicle|human
roll	v	into	ASSAULT		advance	subj=troops
roll	v	out of	RETREAT	withdraw	vacate	subj=troops
roll	v	back	CONCEDE		about	obj=curb subj=human
roll	v	over	DISASTER		disaster	subj=vehicle
rough	v	up	ASSAULT	beat	hit	obj
round	v	up	COERCE	arrest	detain
roundup	n		COERCE	arrest	detain	of=common|perpetrator|populace
rout	v		ASSAULT		hit	subj=group obj=group
rout	v		ASSAULT		hit	subj=troops|insurgent|group obj=troops|insurgent
row	n		ACCUSE	disapprove	quarrel	with
row	n		ACCUSE	disapprove	quarrel	between
rubbish	v		REJECT		say	subj=human
rule	v	out	REJECT		say	subj=human
rule	n	emergency	COERCE	martial-law	restrict	carried
run	v	aground	DISASTER		disaster	subj=vehicle
run	v	into	DISASTER		smash	subj=vehicle into=vehicle|facility
rush	v	to hospital	CASUALTY		treated	result
rush	v		MOBILIZE	troops	mobilize	obj=troops subj=human
rush	v		AID		deliver	obj=aidstuff|help subj=human
sabotage	n		ASSAULT	destroy	hit
sabotage	v		ASSAULT	destroy	hit	obj=facility|place|vehicle subj=human|weapon
sabotage	v		ASSAULT	destroy	hit	obj=facility|place|vehicle !subj
sabotage	v		REJECT		treat	obj=talks|pact
sack	v		SANCTION	expel	sanction	obj=human subj=human obj!=abstract|statement
sail	v		MOVE	enter	arrive	subj=human to=place
salute	v		SUPPORT		say	subj=human obj=human|pronoun|place
sanction	n		SANCTION	discontinue	sanction
sanction	v		SANCTION		sanction	obj=human|place subj=human
satisfied	a	with	SUPPORT		about	subj=authority|official|land
savage	v		ACCUSE	disapprove	say	subj=official|authority|land
save	v		AID		aid	subj=rescuer obj=human
say	v	no to	REJECT		about	subj=human
say	v	yes to	AGREE		about	subj=human
scale	v		SANCTION	withdraw	bond	obj=bond
scale	v	back	RETREAT	withdraw	pullout	obj=troops subj=human
scale	v	down	RETREAT	withdraw	pullout	obj=troops subj=human
scatter	v		ASSAULT	crowd-control	disperse	obj=human subj=police|troops with=weapon
scoff	v	at	ACCUSE	disapprove	back	subj=human
scold	v		ACCUSE	disapprove	say	subj=human
scold	v		ACCUSE	disapprove	say	subj=human obj=human|place
scorn	v		REJECT		say	subj=human obj=proposal
scramble	v		MOBILIZE	weapons	mobilize	obj=aircraft
scramble	v		MOBILIZE	weapons	scramble	subj=aircraft
scrap	v		REJECT		pact	obj=pact
scrap	v		CONCEDE		about	obj=curb subj=human
scrap	v	duty	CONCEDE		about	subj=authority|official|land
seal	v		SUPPORT		pact	obj=pact
seal	v		SANCTION		bond	subj=human obj=border
seal	v	off	SANCTION		bond	subj=human obj=border
seal	v	off	COERCE	restrict	restrict	subj=human obj=place|facility
search	n	police	COERCE	seize	hit
search	v		COERCE	seize	hit	obj=facility subj=police
search	v		COERCE	seize	seize	subj=police|troops|place obj=vehicle|facility
seek	v		REQUEST	assist	ask	subj=human obj=help|support|aidstuff
seek	v		REQUEST	meet	ask	subj=human obj=talks
seek	v	extradition	REQUEST	change	about	subj=human
seek	v	release	REQUEST	yield	about	subj=human
seek	v	return	REQUEST	yield	about	subj=human
seek	v	withdrawal	REQUEST	yield	about	subj=human
seek	v	from	REQUEST	assist	ask	subj=authority|official|land
seek	v	explanation	REQUEST	change	say	subj=human
seek	v	apology	REQUEST	change	say	subj=human
seek	v	compensation	REQUEST	change	say	subj=human
seek	v	clarification	REQUEST	change	say	subj=human
seize	v		ASSAULT		seize	obj=media subj=group|insurgent|troops|perpetrator
seize	v		ASSAULT	abduct	abduct	obj=captives result
seize	v		ASSAULT	abduct	abduct	obj=human subj=human
seize	v		ASSAULT	abduct	abduct	obj=human obj!=perpetrator|insurgent !subj !by
seize	v	from	ASSAULT	abduct	abduct	obj=human
seize	v		COERCE	seize	seize	obj obj!=human|abstract|statement
seize	v		ASSAULT		seize	obj=place|facility|vehicle subj=group
seize	v		COERCE	seize	seize	obj obj!=human|abstract|statement|place|facility|vehicle subj=police|authority
seize	v		ASSAULT		seize	obj obj!=human|weapon|money|abstract|statement subj=group
seize	v		ASSAULT	abduct	hijack	obj=aircraft subj=human subj!=troops|authority|police
seize	v		ASSAULT	abduct	hijack	obj=vehicle subj=perpetrator
seize	v	hostage	ASSAULT	abduct	abduct	result
seize	v		COERCE	seize	seize	subj=police|authority|troops obj=statement
seize	v	control	ASSAULT		seizure
seize	v		COERCE	seize	seize	obj=vehicle subj=troops|authority|police subj=human
seize	v		ASSAULT		seize	obj=place obj!=generic|pronoun|land subj=group|insurgent|troops
seize	v	power	ASSAULT		protest	subj=human
seizure	n		ASSAULT		seize	of=place|facility|human|vehicle
seizure	n	of power	ASSAULT		protest
sell	v		COOPERATE		promise	subj=human to=human|place
sell	v		COOPERATE		promise	subj=human second=human|place
send	v		MOBILIZE	troops	mobilize	obj=troops obj!=responder
send	v		MOBILIZE	police	mobilize	obj=responder obj=human subj=land|official
send	v		AID		deliver	obj=aidstuff subj=human
send	v		AID		deliver	subj=human obj=help
send	v		AID		deliver	subj=human second=human|place obj=weapon|vehicle
send	v		SUPPORT		about	obj=support subj=human
send	v	advisers	AID		deliver	subj=human
send	v	advisors	AID		deliver	subj=human
send	v	doctors	AID		deliver	subj=human
send	v	medics	AID		deliver	subj=human
send	v	engineers	AID		deliver	subj=human
send	v	back	COOPERATE		extradite	obj=perpetrator subj=human
send	v	detectives	COOPERATE		deliver	subj=human
send	v	investigators	COOPERATE		deliver	subj=human
send	v	experts	AID		deliver	subj=human
send	v	nurses	AID		deliver	subj=human
send	v	observer	COOPERATE		deliver	subj=human
send	v	rescuers	AID		deliver	subj=human
send	v	back	COOPERATE		extradite	obj=human subj=human to=place|human
send	v		AID		deliver	subj=human obj=peacekeeper
send	v	message condolence	SUPPORT		about	subj=human
send	v	message congratulation	SUPPORT		about	subj=human
send	v	message support	SUPPORT		about	subj=human
send	v	note protest	ACCUSE	disapprove	about	subj=human
send	v	team rescue	AID		deliver	subj=human
send	v		CONSULT	visit	treat	subj=human obj=official to=human|place
send	v		AID		deliver	!subj obj=help|aidstuff to=human|place
send	v	team medical	AID		deliver	subj=human
send	v		AID		deliver	subj=human obj=rescuer
send	v	worker rescue	AID		deliver	subj=human
send	v	equipment	AID		deliver	subj=human
send	v	to prison	COERCE	arrest	detain	obj=human|pronoun|generic
send	v	to jail	COERCE	arrest	detain	obj=human|pronoun|generic
send	v		MOBILIZE	troops	mobilize	subj=human obj=weapon toward=place
send	v		MOBILIZE	troops	mobilize	subj=human obj=weapon towards=place
send	v	back	COERCE	deport	expel	obj=refugee
sentence	n	death	SANCTION	convict	convict
sentence	n	jail	SANCTION	convict	convict
sentence	n	life	SANCTION	convict	convict
sentence	n	prison	SANCTION	convict	convict
sentence	v		SANCTION	convict	convict	obj
sentence	v	to death	SANCTION	convict	convict	obj
set	v	ablaze	ASSAULT	destroy	burn
set	v	alight	ASSAULT	destroy	burn
set	v	fire	ASSAULT	destroy	burn
set	v	free	RETREAT	release	release	obj
set	v	off	ASSAULT	explosives	detonate	obj=explosive|munition
set	v	out	MOVE	leave	leave	subj=human
set	v	up post	MOBILIZE	troops	mobilize
set	v	up base	MOBILIZE	troops	mobilize
set	v	upon	ASSAULT	beat	beset	subj=human
set	v	in motion	AGREE		promise	subj=human obj=talks
set	v	deadline	THREATEN		promise	subj=human
set	v	off	MOVE	enter	bound	subj=human for=place
set	v	up roadblock	PROTEST	obstruct	protest	subj=human subj!=troops|insurgent|pronoun
set	v	up barricade	PROTEST	obstruct	protest	subj=human subj!=troops|insurgent|pronoun
set	v	up commission joint	COOPERATE		treat	subj=human
set	v	up committee joint	COOPERATE		treat	subj=human
set	v	up force joint	COOPERATE		treat	subj=human
set	v	up venture joint	COOPERATE		treat	subj=human
set	v	up hospital	AID		deliver	subj=troops|land|medic
set	v	fire	PROTEST	demo	burn	subj=human to=effigy
set	v	alight	PROTEST	demo	burn	subj=human obj=effigy
set	v	up hotline	COOPERATE		treat	subj=authority|land
settle	v		MOVE	reside	stay	subj=human in=place
sever	v	relation	SANCTION	discontinue	sanction
sever	v	tie	SANCTION	discontinue	sanction
sever	v		SANCTION	withdraw	bond	obj=bond
shake	v	hand on	AGREE		pact	subj=official|land
share	v		COOPERATE		bond	subj=human obj=shared
shell	v		ASSAULT	heavy-weapons	hit	obj=place|facility|human|vehicle
shell	v		ASSAULT	heavy-weapons	hit	obj
shelling	n		ASSAULT	heavy-weapons	hit
shelter	v		AID		aid	subj=human obj=human
shelter	v		AID		aid	subj=human|place obj=refugee
shelve	v		REJECT		treat	obj=talks|pact|proposal subj=authority|land
ship	v		AID		deliver	subj=human obj=help
ship	v		AID		deliver	subj=human obj=aidstuff
shipwreck	n		DISASTER		disaster	compound!=market
shock	v		ACCUSE	disapprove	displease	obj=authority|group|official|place !subj
shock	n	electric	ASSAULT	torture	hit	carried
shocked	a		ACCUSE	disapprove	about	subj=authority|official|place
shoot	v		ASSAULT	firearms	shoot	obj obj!=media|abstract|animal|market|sport
shoot	v		ASSAULT	firearms	hit	at !obj subj=human
shoot	v	dead	ASSAULT	firearms	kill	result
shoot	v	down	ASSAULT	heavy-weapons	hit	obj=vehicle|weapon
shoot	v	down	ASSAULT	heavy-weapons	hit	obj=generic|pronoun obj!=human
shoot	v	fatally	ASSAULT	firearms	kill	result
shoot	v	to death	ASSAULT	firearms	kill	result
shoot	v	mortally	ASSAULT	firearms	kill	result
shoot	v	back	ASSAULT	firearms	back	subj=human
shoot	v	squad firing	ASSAULT	targeted	kill	result
shoot	v	into air	ASSAULT	crowd-control	fire	subj=police|troops
shoot-out	n		ASSAULT	firearms	gunfight	compound!=media|sport
shoot-outs	n		ASSAULT	firearms	gunfight	compound!=media|sport
shooting	n		ASSAULT	firearms	shoot	compound!=media|sport
shooting	n		ASSAULT	firearms	venue	at=facility
shooting	n	fatal	ASSAULT	firearms	kill
shooting	n	deadly	ASSAULT	firearms	kill
shootout	n		ASSAULT	firearms	gunfight	compound!=media|sport
shot	a		ASSAULT	firearms	shot	result
shout	v	slogans	PROTEST	demo	protest	subj=human
shove	v		ASSAULT	abduct	abduct	obj=human|pronoun|generic into=vehicle subj!=rescuer|medic|kin|cause|event
shove	v		COERCE	arrest	detain	obj=human|pronoun|generic into=vehicle subj=police|authority
show	v		SUPPORT		about	obj=support
shower	v		ASSAULT	explosives	fire	obj=explosive|munition
shrug	v	off	REJECT		say	subj=human
shun	v		REJECT	meet	treat	obj=talks subj=human
shun	v		REJECT		say	subj=authority|official|land obj=human|place|proposal|talks
shut	v	down	COERCE	restrict	restrict	subj=human obj=facility
shut	v		SANCTION		bond	subj=human obj=border
shut	v	down	COERCE	censor	restrict	obj=media subj=human
shut	v		SANCTION	withdraw	legation	subj=human obj=mission
shut	v	down internet	COERCE	censor	restrict	subj=human
shut	v	down	COERCE	censor	restrict	obj=media subj=land
shut	v	down newspaper	COERCE	censor	restrict	subj=human
shut	v	down station	COERCE	censor	restrict	subj=authority|land
shut	v	down magazine	COERCE	censor	restrict	subj=human
shut	v	door	REJECT		about	subj=human
shut	v	off	COERCE	withhold	cutoff	obj=utility subj=human|authority|land
shuttle	v	between	CONSULT	third-party	host	subj=official
sicken	v		CASUALTY		treated	obj=human|generic|pronoun result
side	v	with	SUPPORT		treat	subj=human
side-step	v		REJECT		say	subj=human
sidestep	v		REJECT		say	subj=human obj=proposal
siege	n		ASSAULT		hit	of!=abstract
siege	n	hostage	ASSAULT	abduct	ordeal
sign	v		SUPPORT		pact	obj=pact
sign	v	up	AGREE		promise	subj=human
sign	v		RETREAT	ceasefire	truce	obj=truce subj=human
signal	v		AGREE		promise	obj=intent subj=human
silence	v		COERCE	censor	restrict	subj=authority|land|official obj=human|media
single	v	out	ACCUSE	disapprove	say	subj=official|land obj=land
sink	v		DISASTER		disaster	subj=vehicle
sink	v		ASSAULT		hit	subj=troops|insurgent|weapon|place obj=vehicle
sink	v		ASSAULT		hit	subj=troops|insurgent|land obj=weapon
sinking	n		DISASTER		disaster
sit	v	down talks	CONSULT		talk	subj=human
sit	v	down with	CONSULT		treat	subj=human
sit-in	n		PROTEST	demo	protest
sit-ins	n		PROTEST	demo	protest
situation	n	hostage	ASSAULT	abduct	ordeal
skewer	v		ACCUSE	disapprove	say	subj=human obj=human|place
skid	v	off	DISASTER		disaster	subj=vehicle
skip	v		REJECT	meet	treat	obj=talks subj=human
skirmish	n		ASSAULT		clash
skirmish	v		ASSAULT		clash	subj=human
skull	n	broken	CASUALTY		wounds	result carried
skull	n	fractured	CASUALTY		wounds	result carried
slain	a		ASSAULT	targeted	slain
slam	v		ACCUSE	disapprove	say	subj=human
slam	v	door	REJECT		about	subj=human
slam	v	into	DISASTER		smash	subj=vehicle
slander	v		ACCUSE	disapprove	say	subj=human
slap	v		SANCTION	discontinue	sanction	obj=curb subj=human
slap	v		SANCTION	discontinue	sanction	obj=curb !subj
slash	v		ASSAULT	primitive	shoot	obj obj!=abstract|market
slash	v		SANCTION	discontinue	sanction	obj=help subj=human
slash	v		SANCTION	discontinue	sanction	obj=commerce subj=authority|land
slaughter	n		ASSAULT		kill
slaughter	v		ASSAULT		kill	obj!=abstract|animal result
slay	v		ASSAULT	targeted	kill	obj!=abstract|animal result
slaying	n		ASSAULT		kill
slip	v	into	MOVE	enter	arrive	subj=human
slit	v	throat	ASSAULT	primitive	about	subj=human
smash	v	into	DISASTER		smash	subj=vehicle
smash	v		ASSAULT	destroy	hit	obj=facility|vehicle subj=human
smash	v	window	ASSAULT	destroy	hit	subj=human
smear	v		ACCUSE	disapprove	say	subj=human obj=human
smear	v	paint	PROTEST	vandalize	hit	subj=human
smuggle	v		COERCE		seize	obj=human|arms|munition|firearm
snatch	v		ASSAULT	abduct	abduct	obj=human subj=human
sneak	v	into	MOVE	enter	arrive	subj=human
sneer	v	at	ACCUSE	disapprove	back	subj=human
snipe	v	at	ACCUSE	disapprove	back	subj=official|land
snipe	v	at	ASSAULT	firearms	fire	subj=troops|insurgent
snub	v		REJECT	meet	treat	obj=talks subj=human
snub	v		REJECT		say	subj=human
snub	v		REJECT		say	subj=human obj=human|place|proposal
soften	v	stance	CONCEDE		about	subj=human
soften	v	position	CONCEDE		about	subj=authority|official|land
soften	v		CONCEDE		about	obj=curb subj=human
solicit	v		REQUEST	assist	ask	subj=human
solicit	v		REQUEST	assist	say	subj=human obj=help|support
spar	v	over	ACCUSE	disapprove	quarrel	subj=human
spat	n		ACCUSE	disapprove	quarrel	with
spat	n		ACCUSE	disapprove	quarrel	between
speak	v	with	CONSULT		treat	subj=human
speak	v	by phone	CONSULT	phone	treat	subj=human
speak	v	by telephone	CONSULT	phone	treat	subj=human
speak	v	favor	SUPPORT		about	subj=human
speak	v	favour	SUPPORT		about	subj=human
speak	v	up	SUPPORT		about	subj=human for=human|place
spend	v		MOVE	stay	stay	subj=human in=place
spill	n	chemical	DISASTER		disaster
spill	n	oil	DISASTER		disaster
splash	v	paint	PROTEST	vandalize	hit	subj=human
spray	v		ASSAULT	firearms	hit	subj=perpetrator|insurgent|troops|police with
spray-paint	v		PROTEST	vandalize	hit	obj=monument|facility|mission
spread	v	rumor	COERCE	misinformation	about	subj=human|authority|land
spread	v	rumour	COERCE	misinformation	about	subj=human|authority|land
spread	v	misinformation	COERCE	misinformation	about
spread	v	disinformation	COERCE	misinformation	about
spread	v	report false	COERCE	misinformation	about
spread	v	information false	COERCE	misinformation	about
spread	v	news fake	COERCE	misinformation	about
spread	v	news false	COERCE	misinformation	about
spurn	v		REJECT		say	subj=human
squabble	v		ACCUSE	disapprove	quarrel	subj=human
stab	v		ASSAULT	primitive	shoot	obj obj!=abstract|market
stab	v	fatally	ASSAULT	primitive	kill	result
stab	v	to death	ASSAULT	primitive	kill	result
stabbing	n		ASSAULT	primitive	shoot
stabbing	n	fatal	ASSAULT	primitive	kill
stabbing	n	deadly	ASSAULT	primitive	kill
stampede	n		DISASTER		disaster
stand	v	behind	SUPPORT		say	subj=human behind=human|place|pronoun
stand	v	by	SUPPORT		standby	subj=human by=human|place|pronoun
stand	v	with	SUPPORT		treat	subj=authority|official|land with=human|place
standoff	n	hostage	ASSAULT	abduct	ordeal
start	v		CONSULT		treat	obj=talks subj=human
start	v	round talks	CONSULT		talk	subj=human
starve	v	to death	CASUALTY		die	result !obj
state	n	emergency	COERCE	martial-law	restrict	carried
state	n	siege	COERCE	martial-law	restrict	carried
station	v		MOBILIZE	troops	mobilize	obj=troops|arms|weapon subj=place
station	v		MOBILIZE	troops	mobilize	obj=troops|aircraft subj=land|authority
stay	n		MOVE	stay	visit	in=place
stay	v		MOVE	stay	stay	subj=human in=place
stay	v		MOVE	stay	stay	subj=human at
stay	v		MOVE	stay	stay	subj=human
stay	v	away protest	PROTEST	boycott	protest	subj=human
steal	v	record	COERCE	cyber	hit
steal	v	data	COERCE	cyber	hit
step	v	down	RETREAT	resign	retreat	subj=human
step	v	up patrols	MOBILIZE	troops	mobilize	subj=human
stone	v		ASSAULT	primitive	hit	obj=human|vehicle|facility|pronoun
stone	v	to death	ASSAULT	primitive	kill	result
stone	v		PROTEST	riot	hit	obj=mission subj=human
stonewall	v		REJECT		say	subj=human
stop	v		SANCTION	discontinue	sanction	obj=help subj=human
stop	v	shipments	SANCTION	discontinue	sanction	subj=human
stop	v	deliveries	SANCTION	discontinue	sanction	subj=human
stop	v	flights	SANCTION	discontinue	sanction	subj=human
stop	v	sales	SANCTION	discontinue	sanction	subj=human
stop	v	supplies	SANCTION	discontinue	sanction	subj=human
stop	v	attack	RETREAT	ceasefire	truce	subj=troops|insurgent|place
stop	v	bombing	RETREAT	ceasefire	truce	subj=troops|insurgent|place
stop	v	shelling	RETREAT	ceasefire	truce	subj=troops|insurgent|place
stop	v	import	SANCTION	discontinue	sanction	subj=human
stop	v	export	SANCTION	discontinue	sanction	subj=human
stop	v	send	SANCTION	discontinue	sanction	subj=land|authority
stop	v	buy	SANCTION	discontinue	sanction	subj=land|authority
stop	v	sell	SANCTION	discontinue	sanction	subj=land|authority
stop	v	supply	SANCTION	discontinue	sanction	subj=land|authority
stop	v	shooting	RETREAT	ceasefire	truce	subj=human
stop	v	shelling	RETREAT	ceasefire	truce	subj=human
stop	v	bombing	RETREAT	ceasefire	truce	subj=human
stop	v	firing	RETREAT	ceasefire	truce	subj=human
stop	v		SANCTION	discontinue	sanction	obj=commerce subj=authority|land
stoppage	n		PROTEST	strike	protest
storm	n		DISASTER		quake
storm	v		ASSAULT		hit	obj=facility|place|vehicle|human|occasion
storm	v	into	ASSAULT		hit	subj=human
storm	v		PROTEST	riot	hit	obj=mission subj=rioter
strafe	v		ASSAULT	aerial	hit	subj=aircraft obj obj!=media
strafe	v		ASSAULT	aerial	hit	obj
strangle	v		ASSAULT		kill	obj!=abstract|animal result
strengthen	v		SUPPORT		bond	obj=bond
strengthen	v	defence	MOBILIZE	troops	mobilize	subj=human
strengthen	v	defense	MOBILIZE	troops	mobilize	subj=human
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
strike	v		AGREE		pact	obj=pact
strike	v	fatally	ASSAULT		kill	result obj	CASUALTY
strike	v		ASSAULT		strike	subj=perpetrator !obj
strike	v	at	ASSAULT		strike	subj=human|place at=facility|place|human|vehicle
strike	v		ASSAULT		strike	subj=human|place obj=facility|place|vehicle|weapon|insurgent
strike	v		ASSAULT		strike	subj=troops|land|aircraft obj=victim
strike	v		DISASTER		fall	subj=vehicle subj!=munition obj=obstacle
strike	v	iceberg	DISASTER		fall	subj=vehicle|aircraft subj!=munition
strike	v	reef	DISASTER		fall	subj=vehicle|aircraft subj!=munition
strike	v	sandbank	DISASTER		fall	subj=vehicle|aircraft subj!=munition
strike	v		DISASTER		disaster	subj=vehicle subj!=munition|aircraft|weapon obj=vehicle|facility
strip	v	of	SANCTION		sanction	subj=authority|official|land obj=human|place
subdue	v		COERCE	arrest	detain	obj=human subj=police|troops|human
subsidise	v		AID		aid	subj=authority|land obj=human|place
subsidize	v		AID		aid	subj=authority|land obj=human|place
succumb	v		CASUALTY		die	subj!=abstract|animal|market|disease result
sue	v		ACCUSE	allege	say	subj=human obj=human
suggest	v		REQUEST	change	ask	subj=authority
suicide	n	murder	ASSAULT		kill
summit	n		CONSULT		talk	with
summit	n		CONSULT		talk	between
summit	n		CONSULT	multilateral	treat	of=human
summon	v		REQUEST	meet	ask	subj=human obj=human|pronoun
supply	v		AID		deliver	obj=aidstuff subj=human
supply	v		AID		deliver	subj=human obj=help
supply	v	with	AID		equip	obj=human|place subj=human
supply	v		AID		deliver	subj=human obj=weapon|vehicle|fuel to=human|place
supply	v		AID		deliver	subj=human second=human|place
supply	v	equipment	AID		deliver	subj=human
support	v		SUPPORT		say	subj=human obj=human|pronoun
suppress	v		COERCE		hit	subj=authority obj
surrender	n		RETREAT	disarm	surrender
surrender	v		RETREAT	disarm	surrender	subj=human
surrender	v	weapons	RETREAT	disarm	surrender
surround	v		PROTEST	obstruct	obstruct	obj=mission subj=rioter
surround	v		COERCE		hit	obj=facility|place|vehicle subj=troops|police|insurgent|perpetrator
suspect	v	of	ACCUSE	allege	say	subj=authority|official|land obj=human|place
suspend	v	aid	SANCTION	discontinue	sanction
suspend	v	relation	SANCTION	discontinue	sanction
suspend	v		SANCTION	withdraw	bond	obj=bond
suspend	v		CONCEDE		about	obj=curb subj=human
suspend	v		CONCEDE		about	obj=curb !subj
suspend	v		SANCTION	withdraw	treat	obj=talks subj=human
suspend	v		SANCTION	discontinue	sanction	obj=help subj=human
suspend	v	imports	SANCTION	discontinue	sanction	subj=human
suspend	v	exports	SANCTION	discontinue	sanction	subj=human
suspend	v	offensive	RETREAT	ceasefire	truce	subj=human
suspend	v	operations	RETREAT	ceasefire	truce	subj=troops
suspend	v	attacks	RETREAT	ceasefire	truce	subj=human
suspend	v	hostilities	RETREAT	ceasefire	truce	subj=human
suspend	v	shipments	SANCTION	discontinue	sanction	subj=human
suspend	v		SANCTION	discontinue	sanction	subj=group|authority obj=place
suspend	v	membership	SANCTION	discontinue	sanction	subj=human
suspend	v		SANCTION	discontinue	sanction	obj=pact subj=human
suspend	v	cooperation	SANCTION	discontinue	sanction	subj=human
suspend	v	flights	SANCTION	discontinue	sanction	subj=human
suspend	v		SANCTION	expel	sanction	subj=human obj=land
suspend	v	shelling	RETREAT	ceasefire	truce	subj=human
suspend	v	bombing	RETREAT	ceasefire	truce	subj=human
suspend	v		SANCTION	discontinue	sanction	obj=commerce subj=authority|land
swap	n	prisoner	RETREAT	release	release
swap	v	prisoner	RETREAT	release	swap
swap	v		COOPERATE		bond	subj=human obj=shared
swear	v	avenge	THREATEN	violence	say	subj=human
swear	v	revenge	THREATEN	violence	say	subj=human
swear	v	retaliate	THREATEN	violence	say	subj=human
sweep	n		COERCE		hit	on
sweep	v	into	ASSAULT		advance	subj=troops
switch	v	off	COERCE	withhold	cutoff	obj=utility subj=authority|land
swoop	n		COERCE	arrest	hit	compound=police
sympathise	v	with	SUPPORT		treat	subj=human
sympathize	v	with	SUPPORT		treat	subj=human
take	v		ASSAULT	abduct	abduct	obj=captives result
take	v		ASSAULT	abduct	abduct	obj=human|pronoun from subj=perpetrator|insurgent
take	v	arms	ASSAULT		hit
take	v	captive	ASSAULT	abduct	abduct	result
take	v	custody	COERCE	arrest	detain
take	v	hostage	ASSAULT	abduct	abduct	result
take	v	into custody	COERCE	arrest	detain
take	v	off	MOVE	leave	leave	subj=human
take	v	life of	CASUALTY		claim	result
take	v	life own	CASUALTY		suicide	result
take	v	prisoner	ASSAULT	abduct	abduct
take	v	streets	PROTEST	demo	protest
take	v	to hospital	CASUALTY		treated	result
take	v	up arms	ASSAULT		hit
take	v	control	ASSAULT		seizure	of=place|facility|vehicle
take	v	over	ASSAULT		seize	obj=place|facility
take	v		ASSAULT		seize	obj=place subj=group|insurgent|troops
take	v	away	ASSAULT	abduct	abduct	obj=human|generic obj!=victim subj=human
take	v	away	COERCE	arrest	detain	obj=human|pronoun|generic subj=police|authority
take	v		COERCE	arrest	detain	obj=human from subj=police
take	v	power	ASSAULT		protest	subj=troops|insurgent|perpetrator
take	v	in	AID		aid	subj=human|place obj=refugee
take	v	exception	ACCUSE	disapprove	about	subj=human
take	v	issue	ACCUSE	disapprove	about	subj=human
take	v	with them	ASSAULT	abduct	abduct	obj=human subj=perpetrator|insurgent|group
take	v	with him	ASSAULT	abduct	abduct	obj=human subj=perpetrator|insurgent
take	v	off list	CONCEDE		say	subj=authority|land obj=human|place
take	v	to court	ACCUSE	allege	say	subj=human obj=human|place
take	v	to task	ACCUSE	disapprove	say	subj=human obj=human|place
take	v	part talk	CONSULT		talk	subj=human
take	v	part negotiation	CONSULT		talk	subj=human
take	v	aim at	ACCUSE	disapprove	back	subj=official|authority|land
take	v	swipe at	ACCUSE	disapprove	back	subj=official|authority|land
take	v	issue with	ACCUSE	disapprove	about	subj=human
take	v	exception to	ACCUSE	disapprove	about	subj=human
take	v	from home	ASSAULT	abduct	abduct	obj=human|pronoun !to
take	v	from home	COERCE	arrest	detain	obj=human|pronoun subj=police|troops|authority
take	v	from house	ASSAULT	abduct	abduct	obj=human|pronoun !to
take	v	from house	COERCE	arrest	detain	obj=human|pronoun subj=police|troops|authority
take	v	from home ambulance	CASUALTY		treated	result
take	v	from house ambulance	CASUALTY		treated	result
take	v	from flat	ASSAULT	abduct	abduct	obj=human|pronoun subj!=rescuer|medic !to
take	v	from flat	COERCE	arrest	detain	obj=human|pronoun obj!=ailing subj=police|troops|authority
take	v	from flat ambulance	CASUALTY		treated	result
take	v	from apartment	ASSAULT	abduct	abduct	obj=human|pronoun subj!=rescuer|medic !to
take	v	from apartment	COERCE	arrest	detain	obj=human|pronoun obj!=ailing subj=police|troops|authority
take	v	from apartment ambulance	CASUALTY		treated	result
take	v	from hotel	ASSAULT	abduct	abduct	obj=human|pronoun subj!=rescuer|medic !to
take	v	from hotel	COERCE	arrest	detain	obj=human|pronoun obj!=ailing subj=police|troops|authority
take	v	from hotel ambulance	CASUALTY		treated	result
take	v	from car	ASSAULT	abduct	abduct	obj=human|pronoun subj!=rescuer|medic !to
take	v	from car	COERCE	arrest	detain	obj=human|pronoun obj!=ailing subj=police|troops|authority
take	v	from car ambulance	CASUALTY		treated	result
take	v	from bed	ASSAULT	abduct	abduct	obj=human|pronoun subj!=rescuer|medic !to
take	v	from bed	COERCE	arrest	detain	obj=human|pronoun obj!=ailing subj=police|troops|authority
take	v	from bed ambulance	CASUALTY		treated	result
take	v	from office	ASSAULT	abduct	abduct	obj=human|pronoun subj!=rescuer|medic !to
take	v	from office	COERCE	arrest	detain	obj=human|pronoun obj!=ailing subj=police|troops|authority
take	v	from office ambulance	CASUALTY		treated	result
take	v	from village	ASSAULT	abduct	abduct	obj=human|pronoun subj!=rescuer|medic !to
take	v	from village	COERCE	arrest	detain	obj=human|pronoun obj!=ailing subj=police|troops|authority
take	v	from village ambulance	CASUALTY		treated	result
take	v	part rally	PROTEST	demo	protest	subj=human|generic|pronoun
take	v	part march	PROTEST	demo	protest	subj=human|generic|pronoun
take	v	part protest	PROTEST	demo	protest	subj=human|generic|pronoun
take	v	part demonstration	PROTEST	demo	protest	subj=human|generic|pronoun
take	v	part sit-in	PROTEST	demo	protest	subj=human|generic|pronoun
take	v	part strike	PROTEST	strike	protest	subj=human|generic|pronoun
take	v	to prison	COERCE	arrest	detain	obj=human|pronoun|generic
take	v	to jail	COERCE	arrest	detain	obj=human|pronoun|generic
take	v	to station police	COERCE	arrest	detain	obj=human|pronoun|generic
take	v	off air	COERCE	censor	restrict	subj=human
takeover	n		ASSAULT		seize	of=place|facility|human|vehicle
takeover	n	military	ASSAULT		protest
talk	n		CONSULT		talk	with
talk	n		CONSULT		talk	between
talk	v	with	CONSULT		treat	subj=human
talk	v	to	CONSULT		treat	subj=human
talk	v	by phone	CONSULT	phone	treat	subj=human
talk	v	by telephone	CONSULT	phone	treat	subj=human
talk	n	phone	CONSULT	phone	talk	with
target	v		ASSAULT		hit	subj=perpetrator|group|weapon obj=facility|human|place|vehicle
taunt	v		ACCUSE	disapprove	say	subj=human obj=human|place
team	v	up	COOPERATE		treat	subj=human
tear	v	up	REJECT		pact	obj=pact
tear	v	into	ACCUSE	disapprove	inquiry	subj=official|land
tear	v	down	PROTEST	demo	say	subj=human obj=effigy
tear	v	down	PROTEST	vandalize	hit	obj=monument subj=human subj!=authority
tear-gas	v		ASSAULT	crowd-control	hit	obj
teargas	v		ASSAULT	crowd-control	hit	obj
telephone	v		CONSULT	phone	say	subj=human obj=human|pronoun|place
tell	v	to	REQUEST	change	ask	subj=authority|official|land obj=land|official|troops
temblor	n		DISASTER		quake
terminate	v		SANCTION	withdraw	bond	obj=bond
terrorise	v		ASSAULT		hit	obj=human|place
terrorize	v		ASSAULT		hit	obj=human|place
test	n	missile	MOBILIZE	weapons	mobilize
test	n	nuclear	MOBILIZE	weapons	mobilize
test	v		MOBILIZE	weapons	fire	obj=munition|arms
test-fire	v		MOBILIZE	weapons	fire	obj
thank	v		SUPPORT		say	subj=human obj=human|pronoun|place
thrash	v		ASSAULT	beat	hit	subj!=sport|group obj=common|pronoun
threat	n	bomb	THREATEN	violence	say
threat	n	death	THREATEN	violence	say
threat	n		THREATEN		about	by
threat	n		THREATEN		about	poss=human
threat	n		THREATEN		about	against
threaten	v		THREATEN	violence	say	subj=human
threaten	v	sanction	THREATEN	restrict	say	subj=human
threaten	v	boycott	THREATEN	restrict	say	subj=human
threaten	v	embargo	THREATEN	restrict	say	subj=human
threaten	v	expel	THREATEN	expel	say	subj=human
threaten	v	arrest	THREATEN	arrest	say	subj=human
threaten	v	withdraw	THREATEN	relations	say	subj=human
threaten	v	cut	THREATEN	relations	say	subj=human
threaten	v	break	THREATEN	relations	say	subj=human
threaten	v	suspend	THREATEN	relations	say	subj=human
threaten	v	impose	THREATEN	restrict	say	subj=human
threaten	v	strike	THREATEN		say	subj=human
threaten	v	annex	THREATEN	territory	say	subj=human
threaten	v	occupy	THREATEN	territory	say	subj=human
threaten	v	retake	THREATEN	territory	say	subj=human
threaten	v	recapture	THREATEN	territory	say	subj=human
threaten	v	seize control	THREATEN	territory	say	subj=human
threaten	v	seize town	THREATEN	territory	say	subj=human
threaten	v	seize city	THREATEN	territory	say	subj=human
threaten	v	seize port	THREATEN	territory	say	subj=human
threaten	v	seize island	THREATEN	territory	say	subj=human
threaten	v	seize land	THREATEN	territory	say	subj=human
threaten	v	seize territory	THREATEN	territory	say	subj=human
threaten	v	seize province	THREATEN	territory	say	subj=human
threaten	v	seize capital	THREATEN	territory	say	subj=human
threaten	v	seize part	THREATEN	territory	say	subj=human
throng	v	streets	PROTEST	demo	protest	subj=rioter
throw	v		ASSAULT	explosives	fire	obj=explosive|munition
throw	v		PROTEST	riot	fire	obj=weapon obj!=explosive|munition subj=common at=police|troops
throw	v	stone	ASSAULT	primitive	fire	subj=human at=human at!=police
throw	v	out	REJECT		say	subj=authority|place obj=proposal
throw	v	support	SUPPORT		about	subj=human
throw	v	weight	SUPPORT		about	subj=human
throw	v	stone	PROTEST	riot	fire	subj=rioter at=mission
throw	v	egg	PROTEST	riot	fire	subj=human at=human|mission
throw	v	weight behind	SUPPORT		behind	subj=human
throw	v	out of	SANCTION	expel	banish	obj=official
throw	v	out	SANCTION	expel	banish	obj=official
throw	v	out of	COERCE	deport	expel	obj=human obj!=official of=land
throw	v	out of	COERCE	deport	expel	obj=human obj!=official subj=authority|land|police|troops
throw	v	down	ASSAULT	beat	hit	obj=human|pronoun subj=human
throw	v	from window	ASSAULT	beat	hit	obj=human|pronoun subj=human
throw	v	off roof	ASSAULT	beat	hit	obj=human|pronoun subj=human
throw	v	stone	PROTEST	riot	fire	subj=rioter|striker at=vehicle|facility|human
throw	v	bottle	PROTEST	riot	fire	subj=rioter|striker at=vehicle|facility|human
throw	v	from roof	ASSAULT	beat	hit	obj=human|pronoun|generic
throw	v	from balcony	ASSAULT	beat	hit	obj=human|pronoun|generic
throw	v	from bridge	ASSAULT	beat	hit	obj=human|pronoun|generic
throw	v	off bridge	ASSAULT	beat	hit	obj=human|pronoun|generic
throw	v	out	COERCE	deport	expel	obj=human obj!=official subj=land|authority
thwart	v		REJECT		about	subj=human obj=proposal|pact
tie	v	up	ASSAULT		hit	obj=human subj=human
tighten	v		SANCTION	discontinue	sanction	obj=curb subj=human
tighten	v		SANCTION	discontinue	sanction	obj=curb !subj
toast	v		SUPPORT		say	subj=official obj=official|place
toll	n		CASUALTY		toll	result
toll	n	death	CASUALTY		toll	result
topple	v		ASSAULT		hit	obj=human subj=human
topple	v		PROTEST	vandalize	hit	obj=monument subj=human
torch	v		ASSAULT	destroy	hit	obj
torch	v		PROTEST	demo	say	subj=human obj=effigy
torching	n		ASSAULT	destroy	hit	of=facility|vehicle
tornado	n		DISASTER		quake
torpedo	v		REJECT		treat	obj=talks|pact|proposal
torpedo	v		ASSAULT	heavy-weapons	hit	obj=vehicle
torture	n		ASSAULT	torture	hit
torture	v		ASSAULT	torture	hit	obj
toss	v		ASSAULT	explosives	fire	obj=explosive|munition
toughen	v		SANCTION	discontinue	sanction	obj=curb subj=human
toughen	v		SANCTION	discontinue	sanction	obj=curb !subj
tour	v		MOVE	stay	visit	subj=human
tour	n		MOVE	stay	visit	poss=human
tour	n		MOVE	stay	visit	of=place
tow	v	out	COERCE	deport	expel	subj=authority|troops|police obj=vehicle
trade	v	fire	ASSAULT	firearms	clash
trade	v	with	COOPERATE		treat	subj=human
trade	v	accusations	ACCUSE	disapprove	quarrel	subj=human
trade	v	insults	ACCUSE	disapprove	quarrel	subj=human
train	v		AID		aid	subj=human obj=troops|insurgent|police
train	v	together	COOPERATE		discuss	subj=human
train	v	jointly	COOPERATE		discuss	subj=human
trample	v	to death	CASUALTY		kill	result	CASUALTY
trample	v		CASUALTY		treated	obj=human|pronoun result
trample	v		PROTEST	demo	say	subj=human obj=effigy
transfer	v		AID		deliver	subj=authority|land obj=money to=human|land
transport	v	to hospital	CASUALTY		treated	result
trap	v		CASUALTY		trapped	obj=human|generic|pronoun result
travel	v		MOVE	enter	arrive	subj=human toward=place|facility
travel	v		MOVE	enter	arrive	subj=human towards=place|facility
travel	v		MOVE	enter	arrive	subj=human to=place|facility
treat	v	injury	CASUALTY		treated	result
treat	v	wound	CASUALTY		treated	result
treat	v	sent home	CASUALTY		treated	obj=human|pronoun|generic !subj result
treat	v	at hospital	CASUALTY		treated	obj=human|pronoun|generic obj!=ailing !subj result
treat	v	in hospital	CASUALTY		treated	obj=human|pronoun|generic obj!=ailing !subj result
treat	v	at clinic	CASUALTY		treated	obj=human|pronoun|generic obj!=ailing !subj result
treat	v	at scene	CASUALTY		treated	obj=human|pronoun|generic !subj result
treat	v		AID		aid	subj=medic obj=human
treat	v	burn	CASUALTY		treated	result
treat	v	shock	CASUALTY		treated	result
treat	v	inhalation	CASUALTY		treated	result
treat	v	poisoning	CASUALTY		treated	result
treat	v	exposure	CASUALTY		treated	result
treat	v	hypothermia	CASUALTY		treated	result
treat	v	fracture	CASUALTY		treated	result
treat	v	symptom	CASUALTY		treated	obj=human|generic|pronoun !subj result
treat	v	scene	CASUALTY		treated	obj=human|generic|pronoun !subj result
tremor	n		DISASTER		quake
trip	n		MOVE	stay	visit	poss=human
trip	n		MOVE	stay	visit	to=place
triple	v		AID		deliver	obj=help subj=human
trouble	v		ACCUSE	disapprove	displease	obj=authority|group|official|place !subj
troubled	a		ACCUSE	disapprove	about	subj=authority|official|place
truce	n		RETREAT	ceasefire	truce
truck	v		AID		deliver	subj=human obj=aidstuff
tsunami	n		DISASTER		quake
turf	v	out	COERCE	deport	expel	subj=authority|land obj=human
turn	v	down	REJECT		say	subj=human
turn	v	over	COOPERATE		extradite	obj=perpetrator to=human|place|authority
turn	v	back	COERCE	deport	expel	obj=human subj=human
turn	v	firearm on herself	CASUALTY		suicide	result
turn	v	firearm on himself	CASUALTY		suicide	result
turn	v	firearm on themselves	CASUALTY		suicide	result
turn	v	gun on herself	CASUALTY		suicide	result
turn	v	gun on himself	CASUALTY		suicide	result
turn	v	gun on themselves	CASUALTY		suicide	result
turn	v	handgun on herself	CASUALTY		suicide	result
turn	v	handgun on himself	CASUALTY		suicide	result
turn	v	handgun on themselves	CASUALTY		suicide	result
turn	v	pistol on herself	CASUALTY		suicide	result
turn	v	pistol on himself	CASUALTY		suicide	result
turn	v	pistol on themselves	CASUALTY		suicide	result
turn	v	revolver on herself	CASUALTY		suicide	result
turn	v	revolver on himself	CASUALTY		suicide	result
turn	v	revolver on themselves	CASUALTY		suicide	result
turn	v	rifle on herself	CASUALTY		suicide	result
turn	v	rifle on himself	CASUALTY		suicide	result
turn	v	rifle on themselves	CASUALTY		suicide	result
turn	v	shotgun on herself	CASUALTY		suicide	result
turn	v	shotgun on himself	CASUALTY		suicide	result
turn	v	shotgun on themselves	CASUALTY		suicide	result
turn	v	weapon on herself	CASUALTY		suicide	result
turn	v	weapon on himself	CASUALTY		suicide	result
turn	v	weapon on themselves	CASUALTY		suicide	result
turn	v	over	COOPERATE		promise	obj=shared subj=human to=human|place
turn	v	away	COERCE	deport	expel	subj=authority|land obj=refugee
turn	v	ear deaf	REJECT		about	subj=human
turn	v	back	COERCE	deport	expel	subj=police|troops|authority obj=vehicle|troops
turn	v	back	COERCE	deport	expel	subj=authority|land|troops|police obj=refugee|vehicle
turn	v		ASSAULT		fire	obj=weapon on=human|gathering|generic|pronoun subj!=perpetrator
turn	v	off	COERCE	withhold	cutoff	obj=utility subj=human|authority|land
typhoon	n		DISASTER		quake
ultimatum	n		THREATEN		about	carried
unaccounted	a		CASUALTY		missing	result
unban	v		CONCEDE		say	subj=human
unblock	v	fund	CONCEDE		about	subj=human
unblock	v	asset	CONCEDE		about	subj=human
unblock	v		CONCEDE		about	subj=authority|land
uncover	v		COERCE	seize	seize	obj=arms|explosive|munition|firearm
undertake	v	to	AGREE		promise	subj=human
undertake	v	to	AGREE		promise	subj=authority|official|land
underwrite	v		AID		aid	subj=authority|land
unearth	v		COERCE	seize	seize	obj=arms|explosive|munition|firearm
unfreeze	v	fund	CONCEDE		about	subj=human
unfreeze	v	asset	CONCEDE		about	subj=human
unfreeze	v		CONCEDE		about	subj=human
unhappy	a		ACCUSE	disapprove	about	subj=authority|official|place
unload	v		ASSAULT	explosives	fire	obj=explosive|munition
unload	v		AID		deliver	obj=aidstuff
unrest	n		PROTEST	riot	protest
unwilling	a	to	REJECT		about	subj=human
upbraid	v		ACCUSE	disapprove	say	subj=human
upgrade	v		SUPPORT		bond	obj=bond
uprising	n		PROTEST	riot	protest
uproot	v		CASUALTY		displace	obj=human|generic result
uproot	v		COERCE	deport	expel	obj=populace
upset	a		ACCUSE	disapprove	about	subj=authority|official|place
urge	v		REQUEST	change	say	subj=human
use	v	cannon	ASSAULT	crowd-control	fire
use	v	gas	ASSAULT	crowd-control	fire	obj=munition
use	v	teargas	ASSAULT	crowd-control	fire
use	v	force	ASSAULT		back	against
use	v	violence	ASSAULT		back	against
use	v	chlorine	ASSAULT	unconventional	fire	obj=munition
use	v	sarin	ASSAULT	unconventional	fire	obj=munition
use	v	gas poison	ASSAULT	unconventional	fire
use	v	gas chlorine	ASSAULT	unconventional	fire
use	v	gas nerve	ASSAULT	unconventional	fire
use	v	weapon chemical	ASSAULT	unconventional	fire
use	v	mustard	ASSAULT	unconventional	fire
use	v		ASSAULT		wield	subj=human obj=weapon against=human|place
vacate	v		RETREAT	withdraw	vacate	subj=troops|group|place obj=place|facility
vacate	v		RETREAT	withdraw	vacate	subj=troops|land|authority obj=base|place
vaccinate	v		AID		aid	subj=human|land obj=human
vandalise	v		ASSAULT	destroy	hit	obj=facility|vehicle|place|human
vandalise	v		PROTEST	vandalize	hit	obj=monument obj!=human
vandalize	v		ASSAULT	destroy	hit	obj=facility|vehicle|place|human
vandalize	v		PROTEST	vandalize	hit	obj=monument obj!=human
vanish	v		CASUALTY		vanish	subj=human|vehicle result
vanquish	v		ASSAULT		hit	subj=group obj=group
veer	v	off	DISASTER		disaster	subj=vehicle
veto	v		REJECT		say	subj=human
vigil	n		PROTEST	demo	protest
vilify	v		ACCUSE	disapprove	say	subj=human
violate	v		ASSAULT		clash	obj=truce subj=human
violate	v		REJECT		pact	obj=pact subj=human
visit	n		MOVE	stay	visit	poss=human
visit	n		MOVE	stay	visit	to=place
visit	v		MOVE	stay	visit	subj=human
visit	n		MOVE	stay	arrive	of=human
visit	n		MOVE	stay	arrive	of=human to=place
voice	v		SUPPORT		about	obj=support
voice	v		ACCUSE	disapprove	about	obj=concern
voice	v		AGREE		promise	obj=intent subj=human
volunteer	v	to	AGREE		promise	subj=authority|official|land
vote	v	for	SUPPORT		say	subj=human
vote	v	against	REJECT		about	subj=human
vouch	v	for	SUPPORT		about	subj=human
vow	v	avenge	THREATEN	violence	say
vow	v	retaliate	THREATEN	violence	say
vow	v	help	AGREE		promise	subj=human
vow	v	support	AGREE		promise	subj=human
vow	v	cooperate	AGREE		promise	subj=human
vow	v	continue	AGREE		promise	subj=human
vow	v	work	AGREE		promise	subj=human
vow	v	assist	AGREE		promise	subj=human
vow	v	aid	AGREE		promise	subj=human
vow	v	implement	AGREE		promise	subj=human
vow	v	respect	AGREE		promise	subj=human
vow	v	honor	AGREE		promise	subj=human
vow	v	honour	AGREE		promise	subj=human
vow	v	end	AGREE		promise	subj=human
vow	v	withdraw	AGREE		promise	subj=human
vow	v	attack	THREATEN	violence	say	subj=human
vow	v	fight	THREATEN	violence	say	subj=human
vow	v	crush	THREATEN	violence	say	subj=human
vow	v	destroy	THREATEN	violence	say	subj=human
vow	v	punish	THREATEN	violence	say	subj=human
vow	v	resist	THREATEN	violence	say	subj=human
vow	v	strike	THREATEN	violence	say	subj=human
vow	v	respond	THREATEN	violence	say	subj=human
vow	v	boost	AGREE		promise	subj=human
vow	v	build	AGREE		promise	subj=human
vow	v	deepen	AGREE		promise	subj=human
vow	v	expand	AGREE		promise	subj=human
vow	v	increase	AGREE		promise	subj=human
vow	v	retaliation	THREATEN	violence	say	subj=human
vow	v	revenge	THREATEN	violence	say	subj=human
vow	v	strengthen	AGREE		promise	subj=human
waive	v		CONCEDE		about	subj=human
walk	v		MOVE	enter	arrive	subj=human toward=place|facility
walk	v		MOVE	enter	arrive	subj=human towards=place|facility
walk	v		MOVE	enter	arrive	subj=human to=place
walk	v	out	PROTEST	strike	protest	!of !out
walk	v	out of	SANCTION	withdraw	treat	of=talks subj=human
walk	v	off job	PROTEST	strike	protest	subj=human
walk	v	away from	REJECT		about	subj=authority|official|land
walk	v	off jobs	PROTEST	strike	protest	subj=human
walkout	n		PROTEST	strike	protest
want	v		REQUEST	change	ask	subj=official|place obj=human|place
want	v		AGREE		promise	subj=human|place obj=bond
want	v	explanation	REQUEST	change	say	subj=human
want	v	apology	REQUEST	change	say	subj=human
want	v	compensation	REQUEST	change	say	subj=human
war	n		ASSAULT		war	in=place
war	n		ASSAULT		war	between
war	n		ASSAULT		war	against=human|place|group
war	n		ASSAULT		war	carried
war	n	air	ASSAULT		war
war	n	civil	ASSAULT		civil-war
war	n	ground	ASSAULT		war
war	n	guerrilla	ASSAULT		war
war	n	proxy	ASSAULT		war
warm	v		SUPPORT		bond	obj=bond
warn	v		THREATEN		warn	subj=human
warn	v	against	THREATEN		warn	subj=human
warning	n		THREATEN		about	to
warning	n		THREATEN		about	from
weigh	v	impose	THREATEN	restrict	say	subj=human
weigh	v	sanctions	THREATEN	restrict	say	subj=human
welcome	v		SUPPORT		say	subj=human
welcome	v	at airport	CONSULT	visit	say	subj=official obj=official
whip	v		ASSAULT	beat	shoot	obj=common|pronoun
whisk	v	away	COERCE	arrest	detain	obj=human|pronoun|generic
widen	v		SANCTION	discontinue	sanction	obj=curb subj=human
widen	v		SANCTION	discontinue	sanction	obj=curb !subj
wildfire	n		DISASTER		quake
willing	a	to	AGREE		promise
wiretap	v		COERCE		say
withdraw	v		RETREAT	withdraw	pullout	obj=troops|human obj!=statement
withdraw	v		RETREAT	withdraw	retreat	subj=troops|group|human obj!=abstract|tally|media|statement|proposal|generic
withdraw	v	ambassador	SANCTION	withdraw	recalled
withdraw	v	from	SANCTION	withdraw	treat	from=talks|pact subj=human
withdraw	v		SANCTION	withdraw	recalled	obj=official
withdraw	v	offer	REJECT		say	subj=human
withdraw	v	staff	SANCTION	withdraw	recalled	subj=human
withdraw	v		CONCEDE		about	obj=concern|complaint subj=human
withdraw	v		SANCTION	withdraw	sanction	obj=peacekeeper|inspector subj=human
withdraw	v		SANCTION	withdraw	recalled	obj=official subj=human
withdrawal	n		RETREAT	withdraw	retreat	from
withdrawal	n		RETREAT	withdraw	pullout	of=troops|human
withdrawal	n	troop	RETREAT	withdraw	pullout
withhold	v		SANCTION	discontinue	sanction	obj=help subj=human
withhold	v	revenues	SANCTION	discontinue	withhold	subj=human
withhold	v	funds	SANCTION	discontinue	withhold	subj=human
withhold	v	payments	SANCTION	discontinue	withhold	subj=human
withhold	v		COERCE	withhold	cutoff	obj=aidstuff subj=human from=human|place
work	v	together	COOPERATE		treat	subj=human
work	v	jointly	COOPERATE		treat	subj=human
work	v	with	COOPERATE		treat	subj=human with=human|place
worried	a		ACCUSE	disapprove	about	subj=authority|official|place
worry	v		ACCUSE	disapprove	displease	obj=authority|group|official|place !subj
wound	n		CASUALTY		wounds	result
wound	n	fatal	CASUALTY		mortal	result
wound	n	mortal	CASUALTY		mortal	result
wound	v		ASSAULT		wound	obj!=abstract|sport|talks|event result	CASUALTY
wound	v	fatally	ASSAULT		kill	result obj
wound	v	mortally	ASSAULT		kill	result obj
wounded	a		CASUALTY		injured	result
wounded	n		CASUALTY		selfinjured	result
wounding	n		CASUALTY		wounds	of result
wrap	v		CONSULT		treat	obj=talks subj=human
wreck	n		DISASTER		disaster	compound!=market
wrest	v	from	ASSAULT		seize	subj=human obj=place|facility
wrist	n	broken	CASUALTY		wounds	result carried
wrist	n	fractured	CASUALTY		wounds	result carried
write	v	off debt	AID		aid	subj=human
write	v	off debts	AID		aid	subj=human
yield	v		CONCEDE		promise	subj=human
yield	v	to	CONCEDE		say	subj=human
