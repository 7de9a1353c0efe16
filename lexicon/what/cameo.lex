# What CAMEO calls an event of our type and mode (PLOVER's): the code that holds for every event of that
# kind; a finer one would need what the types do not tell.
# A key with a slash holds for one word of reporting only: who demands does not appeal.
# A key with a tilde holds for what is only threatened: a raid that is announced is a threat.
# who: roles one of those must have who move, for a journey is a visit only of officials.
# A code of - says that the word tells of no act upon anybody: who flees or lives somewhere visits nobody.
# DISASTER and CASUALTY are no acts of anybody and have no code.
# origin: own, after the codebooks of CAMEO (Schrodt 2012) and PLOVER (2017) · licence: as the program
# example: "kidnapped" (ASSAULT, abduct) 181, "urged" 024, "demanded" 104; not: "died" (CASUALTY)
# columns: key, code, who
# cell code: like 000 | like 0000 | -
# cell who: several key of who/roles | no text
ACCUSE	110
ACCUSE.allege	112
ACCUSE.disapprove	111
ACCUSE.investigate	090
AGREE	030
AID	070
ASSAULT	190
ASSAULT./murder	182
ASSAULT./slay	182
ASSAULT.abduct	181
ASSAULT.aerial	195
ASSAULT.beat	182
ASSAULT.crowd-control	175
ASSAULT.destroy	171
ASSAULT.drone	195
ASSAULT.explosives	183
ASSAULT.firearms	193
ASSAULT.heavy-weapons	194
ASSAULT.primitive	182
ASSAULT.sexual	1821
ASSAULT.suicide-attack	1831
ASSAULT.targeted	186
ASSAULT.targeted/massacre	202
ASSAULT.torture	1822
ASSAULT.unconventional	204
ASSAULT~threatened	138
COERCE	170
COERCE.arrest	173
COERCE.censor	1721
COERCE.curfew	1723
COERCE.cyber	170
COERCE.deport	174
COERCE.martial-law	1724
COERCE.misinformation	170
COERCE.restrict	172
COERCE.seize	171
COERCE.withhold	172
COERCE~threatened	132
CONCEDE	080
CONSULT	040
CONSULT.multilateral	046
CONSULT.phone	041
CONSULT.third-party	044
CONSULT.visit	042
COOPERATE	060
MOBILIZE	150
MOBILIZE.militia	154
MOBILIZE.police	153
MOBILIZE.troops	154
MOBILIZE.weapons	152
MOBILIZE~threatened	138
MOVE	042	GOV LEG JUD PTY IGO MIL
MOVE./defect	-
MOVE./dwell	-
MOVE./emigrate	-
MOVE./escape	-
MOVE./flee	-
MOVE./immigrate	-
MOVE./live	-
MOVE./migrate	-
MOVE./relocate	-
MOVE./reside	-
MOVE./settle	-
PROTEST	140
PROTEST.boycott	143
PROTEST.demo	141
PROTEST.hunger	142
PROTEST.obstruct	144
PROTEST.riot	145
PROTEST.strike	143
PROTEST.vandalize	145
PROTEST~threatened	133
REJECT	120
REJECT.assist	121
REJECT.change	123
REJECT.meet	125
REJECT.yield	124
REQUEST	020
REQUEST.assist	021
REQUEST.assist/demand	101
REQUEST.assist/insist	101
REQUEST.assist/order	101
REQUEST.assist/require	101
REQUEST.change	024
REQUEST.change/demand	104
REQUEST.change/insist	104
REQUEST.change/order	104
REQUEST.change/require	104
REQUEST.meet	026
REQUEST.meet/demand	106
REQUEST.meet/insist	106
REQUEST.meet/order	106
REQUEST.meet/require	106
REQUEST.meet/summon	106
REQUEST.yield	025
REQUEST.yield/demand	105
REQUEST.yield/insist	105
REQUEST.yield/order	105
REQUEST.yield/require	105
RETREAT	080
RETREAT.access	086
RETREAT.ceasefire	0871
RETREAT.disarm	0873
RETREAT.release	0841
RETREAT.resign	0831
RETREAT.withdraw	0874
SANCTION	160
SANCTION.convict	116
SANCTION.discontinue	163
SANCTION.expel	166
SANCTION.withdraw	164
SANCTION~threatened	131
SUPPORT	050
THREATEN	130
THREATEN.arrest	132
THREATEN.expel	136
THREATEN.relations	1313
THREATEN.restrict	1312
THREATEN.territory	1382
THREATEN.violence	138
