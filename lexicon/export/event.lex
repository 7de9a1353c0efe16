# What each format's codebook calls an event of our type and mode (PLOVER's).
# cameo, goldstein, quad: CAMEO's code, Goldstein's score of it, and its quarter (1 verbal cooperation, 2
# material cooperation, 3 verbal conflict, 4 material conflict).
# acled: ACLED's sub-event; armed: when those it befell carry arms or are the state's; state: when the
# state did it; hurt: when somebody was killed or injured. gtd: GTD's attack type.
# An empty cell: the codebook has no place for it, and the row is left out there.
# The row "key" names the columns for the tables of column.lex.
# origin: own, after the codebooks of CAMEO (Schrodt 2012), Goldstein (1992), ACLED (2023) and GTD (2021)
# licence: as the program
# example: gunmen who fire on villagers: CAMEO 193, an ACLED "Attack"; on soldiers: an "Armed clash"
# columns: key, cameo, goldstein, quad, acled, armed, state, hurt, gtd
key	cameo	goldstein	quad	acled	armed	state	hurt	gtd
AGREE	030	4.0	1	Other
CONSULT	040	1.0	1
CONSULT.visit	042	1.9	1
CONSULT.third-party	045	5.0	1
CONSULT.multilateral	046	7.0	1
CONSULT.phone	041	1.0	1
SUPPORT	050	3.5	1
COOPERATE	060	6.0	2
AID	070	7.0	2
CONCEDE	080	5.0	2
RETREAT	087	9.0	2	Other
RETREAT.withdraw	0874	10.0	2	Non-violent transfer of territory
RETREAT.release	0841	7.0	2	Other
RETREAT.disarm	0873	9.0	2	Disrupted weapons use
RETREAT.ceasefire	0871	9.0	2	Agreement
RETREAT.access	086	9.0	2	Other
RETREAT.resign	0831	5.0	2
REQUEST	100	-5.0	3
REQUEST.assist	101	-5.0	3
REQUEST.change	104	-5.0	3
REQUEST.yield	105	-5.0	3
REQUEST.meet	106	-5.0	3
ACCUSE	110	-2.0	3
ACCUSE.disapprove	111	-2.0	3
ACCUSE.investigate	090	-2.0	3
ACCUSE.allege	112	-2.0	3
REJECT	120	-4.0	3
REJECT.assist	121	-4.0	3
REJECT.change	123	-4.0	3
REJECT.yield	124	-5.0	3
REJECT.meet	125	-5.0	3
THREATEN	130	-4.4	3
THREATEN.restrict	132	-5.8	3
THREATEN.arrest	1322	-5.8	3
THREATEN.relations	131	-5.8	3
THREATEN.expel	131	-5.8	3
THREATEN.territory	1382	-7.0	3
THREATEN.violence	138	-7.0	3
PROTEST	140	-6.5	4	Peaceful protest			Excessive force against protesters
PROTEST.demo	141	-6.5	4	Peaceful protest			Excessive force against protesters
PROTEST.riot	145	-7.5	4	Violent demonstration
PROTEST.strike	143	-6.5	4	Peaceful protest			Excessive force against protesters
PROTEST.hunger	142	-6.5	4	Peaceful protest
PROTEST.boycott	143	-6.5	4	Peaceful protest
PROTEST.obstruct	144	-7.5	4	Violent demonstration
PROTEST.vandalize	145	-7.5	4	Violent demonstration
SANCTION	160	-4.0	4
SANCTION.convict	173	-5.0	4
SANCTION.expel	161	-4.0	4
SANCTION.withdraw	166	-7.0	4
SANCTION.discontinue	164	-7.0	4
MOBILIZE	150	-7.2	4	Other
MOBILIZE.troops	154	-7.2	4	Other
MOBILIZE.weapons	152	-7.2	4	Other
MOBILIZE.police	151	-7.2	4	Other
MOBILIZE.militia	150	-7.2	4	Other
COERCE	170	-7.0	4	Other
COERCE.seize	171	-9.2	4	Non-state actor overtakes territory		Government regains territory
COERCE.restrict	172	-5.0	4	Other
COERCE.censor	1721	-5.0	4	Other
COERCE.curfew	1723	-5.0	4	Other
COERCE.martial-law	1724	-5.0	4	Other
COERCE.arrest	173	-5.0	4	Arrests
COERCE.deport	174	-5.0	4	Other
COERCE.withhold	172	-5.0	4	Other
COERCE.misinformation	170	-7.0	4
COERCE.cyber	176	-7.0	4
ASSAULT	180	-9.0	4	Attack	Armed clash			9
ASSAULT.abduct	181	-9.0	4	Abduction/forced disappearance				6
ASSAULT.beat	182	-9.5	4	Attack	Armed clash			2
ASSAULT.torture	1822	-9.0	4	Attack				9
ASSAULT.sexual	1821	-9.0	4	Sexual violence				9
ASSAULT.targeted	185	-8.0	4	Attack	Armed clash			1
ASSAULT.destroy	171	-9.2	4	Looting/property destruction				7
ASSAULT.primitive	193	-10.0	4	Attack	Armed clash			2
ASSAULT.firearms	193	-10.0	4	Attack	Armed clash			2
ASSAULT.explosives	183	-10.0	4	Remote explosive/landmine/IED				3
ASSAULT.suicide-attack	1831	-10.0	4	Suicide bomb				3
ASSAULT.aerial	195	-10.0	4	Air/drone strike				3
ASSAULT.drone	195	-10.0	4	Air/drone strike				3
ASSAULT.heavy-weapons	194	-10.0	4	Shelling/artillery/missile attack				3
ASSAULT.crowd-control	175	-9.0	4	Excessive force against protesters
ASSAULT.unconventional	204	-10.0	4	Chemical weapon				8
