# ACLED's sub-events: the event type and disorder type each belongs to, and what it calls those who act in
# a crowd (actor), with their kind (inter).
# The row "key" names the columns for the tables of column.lex.
# origin: own, after ACLED's codebook of 2023. licence: as the program
# example: "Air/drone strike" is an "Explosions/Remote violence" and "Political violence"
# columns: key, event_type, disorder_type, actor, inter
# cell event_type: Battles | Explosions/Remote violence | Protests | Riots | Strategic developments
# cell event_type: Violence against civilians
# cell disorder_type: Demonstrations | Political violence | Political violence; Demonstrations
# cell disorder_type: Strategic developments
# cell actor: Protesters | Rioters | no text
# cell inter: 1..8 | no text
key	event_type	disorder_type	actor	inter
Abduction/forced disappearance	Violence against civilians	Political violence
Agreement	Strategic developments	Strategic developments
Air/drone strike	Explosions/Remote violence	Political violence
Armed clash	Battles	Political violence
Arrests	Strategic developments	Strategic developments
Attack	Violence against civilians	Political violence
Chemical weapon	Explosions/Remote violence	Political violence
Disrupted weapons use	Strategic developments	Strategic developments
Excessive force against protesters	Protests	Political violence; Demonstrations	Protesters	6
Government regains territory	Battles	Political violence
Grenade	Explosions/Remote violence	Political violence
Looting/property destruction	Strategic developments	Strategic developments
Mob violence	Riots	Political violence	Rioters	5
Non-state actor overtakes territory	Battles	Political violence
Non-violent transfer of territory	Strategic developments	Strategic developments
Other	Strategic developments	Strategic developments
Peaceful protest	Protests	Demonstrations	Protesters	6
Protest with intervention	Protests	Demonstrations	Protesters	6
Remote explosive/landmine/IED	Explosions/Remote violence	Political violence
Sexual violence	Violence against civilians	Political violence
Shelling/artillery/missile attack	Explosions/Remote violence	Political violence
Suicide bomb	Explosions/Remote violence	Political violence
Violent demonstration	Riots	Demonstrations	Rioters	5
