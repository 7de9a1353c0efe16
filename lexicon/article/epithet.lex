# What a word before a name says its bearer did: "terrorist X", "suspect X".
# Plurals stand, too: the lemma of a word that was taken for a name is its form.
# origin: own · licence: as the program
# columns: word, type of the incident, certainty
# cell type of the incident: key of article/physical
# cell certainty: certain | probable
arsonist	ASSAULT	certain
arsonists	ASSAULT	certain
assailant	ASSAULT	certain
assailants	ASSAULT	certain
assassin	ASSAULT	certain
assassins	ASSAULT	certain
attacker	ASSAULT	certain
attackers	ASSAULT	certain
bomber	ASSAULT	certain
bombers	ASSAULT	certain
captor	ASSAULT	certain
captors	ASSAULT	certain
gunman	ASSAULT	certain
gunmen	ASSAULT	certain
hijacker	ASSAULT	certain
hijackers	ASSAULT	certain
hostage - taker	ASSAULT	certain
hostage - takers	ASSAULT	certain
kidnapper	ASSAULT	certain
kidnappers	ASSAULT	certain
killer	ASSAULT	certain
killers	ASSAULT	certain
murderer	ASSAULT	certain
murderers	ASSAULT	certain
perpetrator	ASSAULT	certain
perpetrators	ASSAULT	certain
raider	ASSAULT	certain
raiders	ASSAULT	certain
robber	ASSAULT	certain
robbers	ASSAULT	certain
shooter	ASSAULT	certain
shooters	ASSAULT	certain
sniper	ASSAULT	certain
snipers	ASSAULT	certain
suspect	ASSAULT	probable
suspects	ASSAULT	probable
terrorist	ASSAULT	certain
terrorists	ASSAULT	certain
