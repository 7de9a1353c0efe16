# Roles (agents.lex) whose holders speak of incident after incident in a town or a land: that two articles
# name one governor says little of whether they tell of one act. Whom an act strikes is no holder here.
# example: GOV
# origin: own · license: as the program
# columns: role
# cell role: key of who/roles
COP
ELI
GOV
IGO
JRN
JUD
LEG
MIL
OPP
PTY
SPY
