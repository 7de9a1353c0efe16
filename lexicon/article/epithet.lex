# What a word before a name says its bearer did: "terrorist X", "suspect X".
# origin: own · licence: as the program
# columns: lemma, type of the incident, certainty
arsonist	ASSAULT	certain
assailant	ASSAULT	certain
assassin	ASSAULT	certain
attacker	ASSAULT	certain
bomber	ASSAULT	certain
gunman	ASSAULT	certain
hijacker	ASSAULT	certain
kidnapper	ASSAULT	certain
killer	ASSAULT	certain
murderer	ASSAULT	certain
perpetrator	ASSAULT	certain
shooter	ASSAULT	certain
sniper	ASSAULT	certain
suspect	ASSAULT	probable
terrorist	ASSAULT	certain
