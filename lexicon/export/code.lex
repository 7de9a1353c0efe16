# What the numbers of codebooks say, by list and number.
# attack, weapon, target, region, claimmode: GTD's. quad: the quarters of CAMEO and PLOVER, as POLECAT words
# them. confidence: our policy for GDELT's mentions, where 100 is certain.
# division: countries whose first-level divisions the gazetteer codes otherwise than FIPS 10-4 does.
# The row "key" names the columns.
# origin: own, after the codebooks of GTD (2021), CAMEO (2012) and POLECAT (2023). licence: as the program
# example: attack type 3 is "Bombing/Explosion"
# columns: key, text
# cell text: any text
key	text
attack 1	Assassination
attack 2	Armed Assault
attack 3	Bombing/Explosion
attack 4	Hijacking
attack 5	Hostage Taking (Barricade Incident)
attack 6	Hostage Taking (Kidnapping)
attack 7	Facility/Infrastructure Attack
attack 8	Unarmed Assault
attack 9	Unknown
claimmode 10	Unknown
confidence certain	100
confidence negated	10
confidence possible	40
confidence probable	70
division bel	ISO 3166-2
division che	ISO 3166-2
division fra	INSEE
division mne	ISO 3166-2
quad 1	VERBAL COOPERATION
quad 2	MATERIAL COOPERATION
quad 3	VERBAL CONFLICT
quad 4	MATERIAL CONFLICT
region 1	North America
region 10	Middle East & North Africa
region 11	Sub-Saharan Africa
region 12	Australasia & Oceania
region 2	Central America & Caribbean
region 3	South America
region 4	East Asia
region 5	Southeast Asia
region 6	South Asia
region 7	Central Asia
region 8	Western Europe
region 9	Eastern Europe
target 1	Business
target 10	Journalists & Media
target 12	NGO
target 14	Private Citizens & Property
target 15	Religious Figures/Institutions
target 17	Terrorists/Non-State Militia
target 2	Government (General)
target 20	Unknown
target 22	Violent Political Party
target 3	Police
target 4	Military
target 7	Government (Diplomatic)
target 8	Educational Institution
weapon 1	Biological
weapon 10	Vehicle (not to include vehicle-borne explosives, i.e., car or truck bombs)
weapon 13	Unknown
weapon 2	Chemical
weapon 5	Firearms
weapon 6	Explosives
weapon 8	Incendiary
weapon 9	Melee
