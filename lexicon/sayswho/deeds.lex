# Hostile acts: a future of them in the speaker's own mouth is a threat.
# origin: own. licence: CC0-1.0
# needs    prepositions: harms only with an object or one of these ("fight the army", but "fight on"); empty: always
# columns: lemma, needs
# cell needs: any word | no text
attack
bomb
kill
execute
strike
hit
shell
raid
storm
invade
retaliate
avenge
punish
destroy
shoot
behead
burn
seize
capture
kidnap
abduct
assassinate
blow
bombard
crush
annihilate
eliminate
slaughter
murder
hang
torture
besiege
blockade
sink
hijack
ambush
assault
wipe
target
respond
intensify
escalate
harm
hurt
hunt
fight	against
launch
detonate
explode
immolate
fire
