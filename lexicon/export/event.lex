# What each format's codebook calls an event of our type and mode (PLOVER's).
# acled: ACLED's sub-event; armed: when those it befell carry arms or are the state's; state: when the
# state did it; hurt: when somebody was killed or injured. gtd: GTD's attack type.
# An empty cell: the codebook has no place for it, and the row is left out there.
# The row "key" names the columns for the tables of column.lex.
# origin: own, after the codebooks of ACLED (2023) and GTD (2021)
# licence: as the program
# example: gunmen who fire on villagers: an ACLED "Attack"; on soldiers: an "Armed clash"
# columns: key, acled, armed, state, hurt, gtd
# cell acled: key of export/subevent | no text
# cell armed: key of export/subevent | no text
# cell state: key of export/subevent | no text
# cell hurt: key of export/subevent | no text
# cell gtd: 1..9 | no text
key	acled	armed	state	hurt	gtd
AGREE	Other
RETREAT	Other
RETREAT.resign
RETREAT.withdraw	Non-violent transfer of territory
RETREAT.release	Other
RETREAT.disarm	Disrupted weapons use
RETREAT.ceasefire	Agreement
RETREAT.access	Other
PROTEST	Peaceful protest			Excessive force against protesters
PROTEST.demo	Peaceful protest			Excessive force against protesters
PROTEST.riot	Violent demonstration
PROTEST.strike	Peaceful protest			Excessive force against protesters
PROTEST.hunger	Peaceful protest
PROTEST.boycott	Peaceful protest
PROTEST.obstruct	Violent demonstration
PROTEST.vandalize	Violent demonstration
MOBILIZE	Other
MOBILIZE.troops	Other
MOBILIZE.weapons	Other
MOBILIZE.police	Other
MOBILIZE.militia	Other
COERCE	Other
COERCE.seize	Non-state actor overtakes territory		Government regains territory
COERCE.restrict	Other
COERCE.censor	Other
COERCE.curfew	Other
COERCE.martial-law	Other
COERCE.misinformation
COERCE.cyber
COERCE.arrest	Arrests
COERCE.deport	Other
COERCE.withhold	Other
ASSAULT	Attack	Armed clash			9
ASSAULT.abduct	Abduction/forced disappearance				6
ASSAULT.beat	Attack	Armed clash			2
ASSAULT.torture	Attack				9
ASSAULT.sexual	Sexual violence				9
ASSAULT.targeted	Attack	Armed clash			1
ASSAULT.destroy	Looting/property destruction				7
ASSAULT.primitive	Attack	Armed clash			2
ASSAULT.firearms	Attack	Armed clash			2
ASSAULT.explosives	Remote explosive/landmine/IED				3
ASSAULT.suicide-attack	Suicide bomb				3
ASSAULT.aerial	Air/drone strike				3
ASSAULT.drone	Air/drone strike				3
ASSAULT.heavy-weapons	Shelling/artillery/missile attack				3
ASSAULT.crowd-control	Excessive force against protesters
ASSAULT.unconventional	Chemical weapon				8
