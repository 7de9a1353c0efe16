# How an incident is called in one line: noun, and the preposition before whom it struck (or who did it);
# killed and injured stand for the mode of casualties of which such a toll is told;
# without a preposition nobody is named, only the place. A key with a colon holds where that word reports it.
# example: "a tram crash in Osvelt" Tram crash, Osvelt; "the fire" Fire
# origin: own · licence: as the program
# columns: type, TYPE/mode or TYPE:word, noun, preposition
AID	Aid	for
ASSAULT	Attack	on
ASSAULT/abduct	Abduction	of
ASSAULT/aerial	Air raid	on
ASSAULT/beat	Beating	of
ASSAULT/crowd-control	Use of force	against
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
ASSAULT:ambush	Ambush	of
ASSAULT:battle	Battle	with
ASSAULT:carjack	Carjacking	of
ASSAULT:carjacking	Carjacking	of
ASSAULT:clash	Clash	with
ASSAULT:hijack	Hijacking	of
ASSAULT:hijacking	Hijacking	of
ASSAULT:invade	Invasion	of
ASSAULT:invasion	Invasion	of
ASSAULT:massacre	Massacre	of
ASSAULT:murder	Murder	of
ASSAULT:raid	Raid	on
ASSAULT:stab	Stabbing	of
ASSAULT:stabbing	Stabbing	of
CASUALTY	Casualties	among
CASUALTY/injured	Injury	of
CASUALTY/killed	Death	of
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
DISASTER	Disaster
DISASTER:accident	Accident
DISASTER:avalanche	Avalanche
DISASTER:blast	Explosion
DISASTER:blaze	Fire
DISASTER:bushfire	Bushfire
DISASTER:capsize	Capsizing
DISASTER:collapse	Collapse
DISASTER:collide	Collision
DISASTER:collision	Collision
DISASTER:crash	Crash
DISASTER:cyclone	Cyclone
DISASTER:derail	Derailment
DISASTER:derailment	Derailment
DISASTER:drought	Drought
DISASTER:earthquake	Earthquake
DISASTER:epidemic	Epidemic
DISASTER:erupt	Eruption
DISASTER:eruption	Eruption
DISASTER:explode	Explosion
DISASTER:explosion	Explosion
DISASTER:famine	Famine
DISASTER:fire	Fire
DISASTER:flood	Flood
DISASTER:flooding	Flood
DISASTER:floods	Flood
DISASTER:hurricane	Hurricane
DISASTER:landslide	Landslide
DISASTER:mudslide	Mudslide
DISASTER:outbreak	Outbreak
DISASTER:overturn	Overturning
DISASTER:quake	Earthquake
DISASTER:sink	Sinking
DISASTER:sinking	Sinking
DISASTER:stampede	Stampede
DISASTER:storm	Storm
DISASTER:tornado	Tornado
DISASTER:tremor	Earthquake
DISASTER:tsunami	Tsunami
DISASTER:typhoon	Typhoon
DISASTER:wildfire	Wildfire
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
