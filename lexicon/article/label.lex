# How an incident is called in one line: noun, and the preposition before whom it struck (or who did it);
# of casualties, killed, several killed, injured and several injured stand for the mode, by their toll;
# without a preposition nobody is named, only the place. TYPE:word holds where that word reports it, TYPE.word
# where no mode tells more than the type ("shot in a robbery" is a shooting).
# TYPE?word holds where all words that report it are such, and neither who did it nor with what is told.
# example: "a tram crash in Osvelt" Tram crash, Osvelt; "the fire" Fire
# origin: own · licence: as the program
# columns: act, noun, preposition
# cell noun: any word
# cell preposition: any word | no text
AID	Aid	for
ASSAULT	Attack	on
ASSAULT.assault	Assault	on
ASSAULT.atrocity	Atrocity	against
ASSAULT.besiege	Siege	of
ASSAULT.blockade	Blockade	of
ASSAULT.bloodbath	Massacre	of
ASSAULT.board	Boarding	of
ASSAULT.butcher	Massacre	of
ASSAULT.capture	Seizure	of
ASSAULT.carjacking	Carjacking	of
ASSAULT.carnage	Massacre	of
ASSAULT.combat	Fighting	with
ASSAULT.conquer	Capture	of
ASSAULT.counter-attack	Counter-attack	on
ASSAULT.counterattack	Counter-attack	on
ASSAULT.counteroffensive	Counter-offensive	against
ASSAULT.coup	Coup	by
ASSAULT.depose	Overthrow	of
ASSAULT.encircle	Encirclement	of
ASSAULT.fighting	Fighting	with
ASSAULT.homicide	Killing	of
ASSAULT.hurt	Wounding	of
ASSAULT.incursion	Incursion
ASSAULT.infiltrate	Infiltration	of
ASSAULT.injure	Wounding	of
ASSAULT.insurgency	Insurgency
ASSAULT.insurrection	Insurrection
ASSAULT.kill	Killing	of
ASSAULT.killing	Killing	of
ASSAULT.loot	Looting	of
ASSAULT.looting	Looting	of
ASSAULT.manslaughter	Manslaughter	of
ASSAULT.mug	Mugging	of
ASSAULT.mugging	Mugging	of
ASSAULT.mutiny	Mutiny	by
ASSAULT.occupation	Occupation	of
ASSAULT.occupy	Occupation	of
ASSAULT.offensive	Offensive	against
ASSAULT.onslaught	Onslaught	on
ASSAULT.oust	Overthrow	of
ASSAULT.overthrow	Overthrow	of
ASSAULT.plunder	Looting	of
ASSAULT.pogrom	Pogrom	against
ASSAULT.putsch	Coup	by
ASSAULT.ram	Ramming	of
ASSAULT.ransack	Ransacking	of
ASSAULT.rebellion	Rebellion
ASSAULT.recapture	Recapture	of
ASSAULT.regain	Recapture	of
ASSAULT.retake	Recapture	of
ASSAULT.retaliate	Retaliation	against
ASSAULT.revolt	Revolt
ASSAULT.rob	Robbery	of
ASSAULT.robbery	Robbery	of
ASSAULT.seize	Seizure	of
ASSAULT.siege	Siege	of
ASSAULT.sink	Sinking	of
ASSAULT.skirmish	Skirmish	with
ASSAULT.slaughter	Massacre	of
ASSAULT.slay	Killing	of
ASSAULT.slaying	Killing	of
ASSAULT.standoff	Stand-off	with
ASSAULT.storm	Storming	of
ASSAULT.strangle	Strangling	of
ASSAULT.takeover	Takeover	of
ASSAULT.topple	Overthrow	of
ASSAULT.war	War
ASSAULT.wound	Wounding	of
ASSAULT/abduct	Abduction	of
ASSAULT/aerial	Air raid	on
ASSAULT/beat	Beating	of
ASSAULT/crowd-control	Use of force	against
ASSAULT/destroy	Destruction	of
ASSAULT/drone	Drone attack	on
ASSAULT/explosives	Bombing	of
ASSAULT/firearms	Shooting	of
ASSAULT/heavy-weapons	Shelling	of
ASSAULT/sexual	Sexual assault	on
ASSAULT/suicide-attack	Suicide attack	on
ASSAULT/targeted	Killing	of
ASSAULT/torture	Torture	of
ASSAULT/unconventional	Unconventional attack	on
ASSAULT:ambush	Ambush	of
ASSAULT:assassinate	Assassination	of
ASSAULT:assassination	Assassination	of
ASSAULT:battle	Battle	with
ASSAULT:behead	Beheading	of
ASSAULT:beheading	Beheading	of
ASSAULT:carjack	Carjacking	of
ASSAULT:clash	Clash	with
ASSAULT:execute	Execution	of
ASSAULT:execution	Execution	of
ASSAULT:genocide	Genocide	against
ASSAULT:hijack	Hijacking	of
ASSAULT:hijacking	Hijacking	of
ASSAULT:invade	Invasion	of
ASSAULT:invasion	Invasion	of
ASSAULT:kidnap	Kidnapping	of
ASSAULT:kidnapping	Kidnapping	of
ASSAULT:lynch	Lynching	of
ASSAULT:lynching	Lynching	of
ASSAULT:massacre	Massacre	of
ASSAULT:murder	Murder	of
ASSAULT:poison	Poisoning	of
ASSAULT:poisoning	Poisoning	of
ASSAULT:raid	Raid	on
ASSAULT:rape	Rape	of
ASSAULT:stab	Stabbing	of
ASSAULT:stabbing	Stabbing	of
ASSAULT?blast	Explosion
ASSAULT?explode	Explosion
ASSAULT?explosion	Explosion
CASUALTY	Casualties	among
CASUALTY/injured	Injury	to
CASUALTY/killed	Death	of
CASUALTY/several injured	Injuries	to
CASUALTY/several killed	Deaths	of
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
COERCE:clamp	Crackdown	on
COERCE:clampdown	Crackdown	on
COERCE:crack	Crackdown	on
COERCE:crackdown	Crackdown	on
COERCE:eavesdrop	Wiretapping	of
COERCE:evict	Eviction	of
COERCE:eviction	Eviction	of
COERCE:expel	Expulsion	of
COERCE:expulsion	Expulsion	of
COERCE:extradite	Extradition	of
COERCE:extradition	Extradition	of
COERCE:harass	Harassment	of
COERCE:imprison	Imprisonment	of
COERCE:imprisonment	Imprisonment	of
COERCE:oppress	Persecution	of
COERCE:persecute	Persecution	of
COERCE:persecution	Persecution	of
COERCE:repress	Suppression	of
COERCE:suppress	Suppression	of
COERCE:surround	Encirclement	of
COERCE:wiretap	Wiretapping	of
CONSULT	Statement	about
DISASTER	Disaster
DISASTER:ablaze	Fire
DISASTER:accident	Accident
DISASTER:aftershock	Aftershock
DISASTER:avalanche	Avalanche
DISASTER:blast	Explosion
DISASTER:blaze	Fire
DISASTER:blow	Explosion
DISASTER:burn	Fire
DISASTER:bushfire	Bushfire
DISASTER:capsize	Capsizing
DISASTER:capsizing	Capsizing
DISASTER:catch	Fire
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
DISASTER:give	Collapse
DISASTER:heatwave	Heatwave
DISASTER:hit	Crash
DISASTER:hurricane	Hurricane
DISASTER:inferno	Fire
DISASTER:inundate	Flood
DISASTER:jump	Derailment
DISASTER:keel	Capsizing
DISASTER:landslide	Landslide
DISASTER:leak	Leak
DISASTER:mudslide	Mudslide
DISASTER:outbreak	Outbreak
DISASTER:overshoot	Crash
DISASTER:overturn	Overturning
DISASTER:plough	Crash
DISASTER:plow	Crash
DISASTER:plunge	Crash
DISASTER:poisoning	Poisoning
DISASTER:quake	Earthquake
DISASTER:ram	Crash
DISASTER:roll	Crash
DISASTER:shipwreck	Shipwreck
DISASTER:sink	Sinking
DISASTER:sinking	Sinking
DISASTER:skid	Crash
DISASTER:slam	Crash
DISASTER:smash	Crash
DISASTER:spill	Spill
DISASTER:stampede	Stampede
DISASTER:storm	Storm
DISASTER:strike	Collision
DISASTER:temblor	Earthquake
DISASTER:tornado	Tornado
DISASTER:tremor	Earthquake
DISASTER:tsunami	Tsunami
DISASTER:typhoon	Typhoon
DISASTER:veer	Crash
DISASTER:wildfire	Wildfire
DISASTER:wreck	Crash
MOBILIZE	Mobilisation	by
MOBILIZE/militia	Mobilisation of militia	by
MOBILIZE/police	Police deployment	by
MOBILIZE/troops	Deployment of troops	by
MOBILIZE/weapons	Deployment of weapons	by
MOBILIZE:exercise	Military exercise	by
MOBILIZE:test	Weapons test	by
MOVE	Journey	of
MOVE:arrival	Arrival	of
MOVE:arrive	Arrival	of
MOVE:depart	Departure	of
MOVE:departure	Departure	of
MOVE:enter	Arrival	of
MOVE:escape	Escape	of
MOVE:exit	Departure	of
MOVE:flee	Flight	of
MOVE:land	Arrival	of
MOVE:leave	Departure	of
MOVE:live	Residence	of
MOVE:lodge	Stay	of
MOVE:remain	Stay	of
MOVE:reside	Residence	of
MOVE:return	Return	of
MOVE:stay	Stay	of
MOVE:tour	Tour	of
MOVE:trip	Visit	of
MOVE:visit	Visit	of
PROTEST	Protest	by
PROTEST/boycott	Boycott	by
PROTEST/demo	Demonstration	by
PROTEST/hunger	Hunger strike	by
PROTEST/obstruct	Blockade	by
PROTEST/riot	Riot	by
PROTEST/strike	Strike	by
PROTEST/vandalize	Vandalism	by
PROTEST:march	March	by
PROTEST:rally	Rally	by
PROTEST:sit-in	Sit-in	by
PROTEST:unrest	Unrest
PROTEST:uprising	Uprising	by
PROTEST:vigil	Vigil	by
RETREAT	Retreat	by
RETREAT/access	Access granted	by
RETREAT/ceasefire	Ceasefire	by
RETREAT/disarm	Disarmament	by
RETREAT/release	Release	of
RETREAT/resign	Resignation	by
RETREAT/withdraw	Withdrawal	by
RETREAT:capitulate	Surrender	by
RETREAT:demobilise	Demobilisation	of
RETREAT:demobilization	Demobilisation	of
RETREAT:demobilize	Demobilisation	of
RETREAT:escape	Escape	of
RETREAT:evacuate	Evacuation	of
RETREAT:evacuation	Evacuation	of
RETREAT:surrender	Surrender	of
SANCTION	Sanction	on
SANCTION.isolate	Isolation	of
SANCTION/convict	Conviction	of
SANCTION/discontinue	Sanctions	on
SANCTION/expel	Expulsion	of
SANCTION/withdraw	Withdrawal	by
SANCTION:sentence	Sentencing	of
