# Which types of event make incidents: an incident of its own, a move of a person, or a toll that is
# attached to the act it results from. Types that are not named here are talk.
# origin: own · licence: as the program
# columns: type, making
# cell making: attached | incident | move | none
AID	incident
ASSAULT	incident
CASUALTY	attached
COERCE	incident
COERCE/restrict	none
DISASTER	incident
MOBILIZE	incident
MOVE	move
PROTEST	incident
RETREAT	incident
RETREAT/ceasefire	none
RETREAT/resign	none
SANCTION	incident
