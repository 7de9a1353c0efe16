# What holds of all who play a role (the codes of agents.lex), one or more words a role.
# body: nouns for many of them mean an organisation ("the agency"), not a mere group of people.
# arm: an arm of the state: "the army" is no body of another role that was named before.
# guard: officials who may be called by each other's role ("a police official", "the security chief").
# armed: "the terrorists" may be the "four gunmen" of before, whatever noun each has.
# classifying: the noun only says what a name is ("the Hamas movement", "the Xinhua news agency").
# general: says little by itself and yields to a modifier's role ("military sources").
# governing: who did so "formerly" is of the elite (ELI).
# uncoded: tells nothing of who somebody is, so that no actor's code ends in it.
# origin: own. licence: as the program
# example: "the gunmen", UAF, are armed
# columns: role, holds
# cell holds: several arm | armed | body | classifying | general | governing | guard | uncoded
BUS	body classifying general
COP	arm guard general
CRM	armed classifying
CVL	general
DOC	uncoded
EDU	body
ELI	general
GOV	body arm general governing
HLH	body
IGO	body
JRN	body classifying
JUD	body arm
LAB	body
LEG	body arm governing
MIL	arm guard
NGO	body classifying
OPP	body
PRM	classifying
PTY	body
REB	armed classifying
REL	body
SPY	body arm guard
UAF	armed classifying
UNK	body classifying general uncoded
