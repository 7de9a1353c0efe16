# How an incident is called in one line: noun, and the preposition before whom it struck (or who did it).
# origin: own · licence: as the program
# columns: type or TYPE/mode, noun, preposition
AID	Aid	for
ASSAULT	Attack	on
ASSAULT/abduct	Abduction	of
ASSAULT/aerial	Air raid	on
ASSAULT/beat	Beating	of
ASSAULT/crowd-control	Force	against
ASSAULT/destroy	Destruction	of
ASSAULT/drone	Drone attack	on
ASSAULT/explosives	Bombing	of
ASSAULT/firearms	Shooting	of
ASSAULT/heavy-weapons	Shelling	of
ASSAULT/primitive	Attack	on
ASSAULT/sexual	Sexual assault	on
ASSAULT/suicide-attack	Suicide attack	on
ASSAULT/targeted	Killing	of
ASSAULT/torture	Torture	of
ASSAULT/unconventional	Unconventional attack	on
CASUALTY	Casualties	among
COERCE	Coercion	of
COERCE/arrest	Arrest	of
COERCE/censor	Censorship	of
COERCE/curfew	Curfew	on
COERCE/cyber	Cyber attack	on
COERCE/deport	Deportation	of
COERCE/martial-law	Martial law	over
COERCE/restrict	Restriction	of
COERCE/seize	Seizure	of
COERCE/withhold	Withholding	from
CONSULT	Statement	about
DISASTER	Disaster	for
MOBILIZE	Mobilisation	by
MOBILIZE/militia	Mobilisation of militia	by
MOBILIZE/police	Police deployment	by
MOBILIZE/troops	Deployment of troops	by
MOBILIZE/weapons	Deployment of weapons	by
MOVE	Journey	of
PROTEST	Protest	by
PROTEST/boycott	Boycott	by
PROTEST/demo	Demonstration	by
PROTEST/hunger	Hunger strike	by
PROTEST/obstruct	Blockade	by
PROTEST/riot	Riot	by
PROTEST/strike	Strike	by
PROTEST/vandalize	Vandalism	by
RETREAT	Retreat	by
RETREAT/access	Access granted	by
RETREAT/ceasefire	Ceasefire	by
RETREAT/disarm	Disarmament	by
RETREAT/release	Release	of
RETREAT/resign	Resignation	by
RETREAT/withdraw	Withdrawal	by
SANCTION	Sanction	on
SANCTION/convict	Conviction	of
SANCTION/discontinue	Sanctions	on
SANCTION/expel	Expulsion	of
SANCTION/withdraw	Withdrawal	by
