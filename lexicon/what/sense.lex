# What speaks for a word of an event being meant as it says, in thousandths of log-odds ("a landslide victory" is no
# landslide). Learnt by train/sense/learn.py from mentions read one by one. PART class NAME: a class of class.lex; below, with,
# case: what hangs on the word; under: what it hangs on; near: within a few sentences; lean: see lean.lex.
# example: has killed
# origin: own labels over PolNeAR train and worldwide newswire train · license: weights only, no text
# columns: evidence, thousandths
agent class aircraft	66
agent class authority	-134
agent class common	73
agent class engagement	73
agent class gathering	115
agent class generic	-102
agent class group	486
agent class human	-103
agent class insurgent	524
agent class medic	96
agent class none	20
agent class number	158
agent class occasion	-115
agent class official	28
agent class perpetrator	503
agent class place	667
agent class police	-111
agent class populace	218
agent class pronoun	72
agent class rioter	394
agent class single	-490
agent class sport	-229
agent class troops	138
agent class weapon	95
below acl	-401
below acl class abstract	81
below acl class none	-277
below acl:relcl	-142
below acl:relcl class none	-198
below advcl	-378
below advcl class abstract	-231
below advcl class cause	39
below advcl class complaint	69
below advcl class eventive	137
below advcl class help	-152
below advcl class human	-158
below advcl class none	-330
below advcl class proposal	143
below advmod	-512
below advmod class none	-485
below amod	-95
below amod class authority	64
below amod class common	120
below amod class generic	-91
below amod class human	234
below amod class none	-140
below amod class number	-94
below amod class occasion	32
below amod class place	29
below appos	94
below aux	-270
below aux class none	-270
below aux:pass	337
below aux:pass class none	337
below case	-47
below case class none	-47
below cc	-88
below cc class none	-88
below ccomp	21
below compound	161
below compound class abstract	63
below compound class authority	-79
below compound class captives	60
below compound class cause	53
below compound class common	-307
below compound class epithet	156
below compound class event	68
below compound class eventive	21
below compound class facility	34
below compound class fuel	98
below compound class generic	133
below compound class group	132
below compound class human	-83
below compound class munition	129
below compound class none	-392
below compound class perpetrator	135
below compound class place	45
below compound class police	43
below compound class troops	43
below compound class vehicle	43
below compound class weapon	141
below compound:prt	-531
below compound:prt class none	-531
below conj	-57
below conj class abstract	-121
below conj class cause	49
below conj class common	-69
below conj class event	107
below conj class eventive	74
below conj class facility	-21
below conj class human	103
below conj class instrumental	24
below conj class none	-120
below cop	-193
below cop class none	-193
below det	79
below det class none	85
below iobj	-47
below iobj class human	-60
below mark	73
below mark class none	72
below nmod	-242
below nmod class abstract	-124
below nmod class authority	103
below nmod class common	230
below nmod class event	-152
below nmod class eventive	-126
below nmod class facility	384
below nmod class generic	248
below nmod class group	91
below nmod class human	-198
below nmod class market	-23
below nmod class number	51
below nmod class occasion	-78
below nmod class official	-96
below nmod class place	240
below nmod class police	35
below nmod class populace	115
below nmod class pronoun	-86
below nmod class statement	-163
below nmod class troops	118
below nmod class weapon	20
below nmod:poss	-202
below nmod:poss class common	23
below nmod:poss class human	-318
below nmod:poss class none	27
below nmod:poss class pronoun	-35
below nmod:poss class single	-47
below nsubj class aircraft	153
below nsubj class authority	153
below nsubj class captives	56
below nsubj class care	106
below nsubj class cause	-67
below nsubj class common	342
below nsubj class event	130
below nsubj class eventive	61
below nsubj class facility	-158
below nsubj class gathering	105
below nsubj class generic	-270
below nsubj class group	497
below nsubj class human	281
below nsubj class insurgent	202
below nsubj class medic	167
below nsubj class munition	50
below nsubj class none	-365
below nsubj class number	-183
below nsubj class official	109
below nsubj class perpetrator	330
below nsubj class place	693
below nsubj class police	66
below nsubj class populace	100
below nsubj class prisoners	54
below nsubj class pronoun	41
below nsubj class rioter	285
below nsubj class single	-126
below nsubj class sport	-120
below nsubj class troops	343
below nsubj class vehicle	157
below nsubj class weapon	203
below nsubj:pass	87
below nsubj:pass class base	48
below nsubj:pass class cause	-70
below nsubj:pass class common	325
below nsubj:pass class facility	-231
below nsubj:pass class generic	109
below nsubj:pass class group	102
below nsubj:pass class human	369
below nsubj:pass class munition	119
below nsubj:pass class none	-101
below nsubj:pass class number	73
below nsubj:pass class occupant	24
below nsubj:pass class perpetrator	26
below nsubj:pass class populace	165
below nsubj:pass class pronoun	-235
below nsubj:pass class single	-75
below nsubj:pass class troops	28
below nsubj:pass class vehicle	28
below nsubj:pass class weapon	178
below nummod	212
below nummod class generic	212
below nummod class number	127
below obj	-258
below obj class abstract	-21
below obj class aidstuff	53
below obj class aircraft	32
below obj class arming	75
below obj class arms	165
below obj class authority	160
below obj class base	-90
below obj class border	54
below obj class boundary	54
below obj class captives	56
below obj class cause	-92
below obj class ceded	57
below obj class common	134
below obj class curb	-85
below obj class effigy	38
below obj class engagement	39
below obj class event	191
below obj class eventive	-38
below obj class facility	429
below obj class firearm	132
below obj class gathering	104
below obj class grace	51
below obj class group	626
below obj class help	-156
below obj class human	-236
below obj class instrumental	20
below obj class insurgent	72
below obj class market	169
below obj class medic	-58
below obj class mission	57
below obj class money	-144
below obj class munition	-207
below obj class none	-399
below obj class number	-147
below obj class occasion	-52
below obj class occupant	74
below obj class official	-120
below obj class pact	41
below obj class perpetrator	30
below obj class place	220
below obj class police	62
below obj class populace	-52
below obj class preparing	75
below obj class pronoun	-325
below obj class reflexive	-207
below obj class refugee	-130
below obj class rioter	105
below obj class single	90
below obj class sport	53
below obj class statement	-127
below obj class support	-44
below obj class troops	267
below obj class vehicle	188
below obl	-248
below obl class abstract	80
below obl class aidstuff	-25
below obl class authority	36
below obl class base	53
below obl class border	20
below obl class boundary	20
below obl class care	32
below obl class common	166
below obl class complaint	26
below obl class disease	40
below obl class event	302
below obl class facility	289
below obl class firearm	23
below obl class generic	-75
below obl class group	-34
below obl class human	-176
below obl class instrumental	-204
below obl class medic	32
below obl class mission	58
below obl class motive	-113
below obl class munition	51
below obl class none	-377
below obl class number	-73
below obl class official	-29
below obl class pact	-291
below obl class place	41
below obl class populace	-54
below obl class pronoun	158
below obl class proposal	22
below obl class refugee	58
below obl class shared	-129
below obl class statement	-349
below obl class talks	77
below obl class troops	-130
below obl class vehicle	96
below obl class weapon	103
below obl:agent	79
below obl:agent class authority	-72
below obl:agent class common	-198
below obl:agent class human	42
below obl:agent class insurgent	59
below obl:agent class munition	20
below obl:agent class perpetrator	20
below obl:agent class place	44
below obl:agent class sport	73
below obl:agent class troops	68
below obl:agent class weapon	29
below obl:unmarked	-217
below obl:unmarked class cause	-249
below obl:unmarked class generic	43
below punct	-90
below punct class none	-90
below xcomp	-228
below xcomp class generic	114
below xcomp class human	120
below xcomp class none	-348
below xcomp class struck	114
below xcomp class victim	114
bias	873
blows near	1097
case 's	-239
case according	28
case after	143
case against	23
case among	88
case around	-220
case as	-101
case at	146
case because	37
case before	41
case between	-191
case during	58
case following	91
case from	-95
case in	102
case including	-65
case into	-148
case near	26
case of	-63
case off	87
case on	-346
case outside	74
case over	51
case since	43
case through	66
case to	-299
case under	-100
case with	-164
case within	-143
case ’	53
definite	43
factuality low	118
factuality some	-129
has agent	-51
has captive	251
has detained	262
has displaced	56
has injured	-195
has killed	845
has missing	-33
has occasion	-75
has place	54
has recipient	68
has released	-276
has target	-98
has time	327
has weapon	322
indefinite	-31
lean article	165
lean near	852
modality attempted	150
modality historical	291
modality hypothetical	185
modality ongoing	-646
modality planned	-123
modality threatened	159
mode	-642
mode abduct	337
mode aerial	31
mode arrest	115
mode beat	73
mode boycott	207
mode ceasefire	176
mode censor	80
mode convict	84
mode cyber	56
mode demo	-300
mode deport	230
mode destroy	-24
mode disarm	72
mode discontinue	317
mode expel	-162
mode explosives	-47
mode firearms	91
mode heavy-weapons	-137
mode hunger	63
mode militia	-62
mode obstruct	-143
mode primitive	-268
mode release	-276
mode resign	596
mode riot	-126
mode seize	182
mode sexual	185
mode suicide-attack	57
mode targeted	-168
mode torture	-189
mode troops	-155
mode weapons	65
mode withdraw	-336
place class authority	-115
place class base	102
place class border	31
place class boundary	31
place class ceded	24
place class eventive	-103
place class facility	213
place class fuel	-57
place class group	-307
place class human	-473
place class mission	42
place class none	-269
place class place	294
recipient class authority	-78
recipient class common	37
recipient class eventive	-213
recipient class facility	28
recipient class generic	151
recipient class group	-211
recipient class human	-654
recipient class none	-85
recipient class place	340
recipient class populace	122
recipient class pronoun	-170
recipient class refugee	98
recipient class single	-96
said	28
target class abstract	135
target class aircraft	140
target class authority	363
target class base	112
target class bond	-112
target class care	63
target class cause	-61
target class common	902
target class curb	22
target class effigy	38
target class engagement	36
target class eventive	-38
target class facility	876
target class flyer	22
target class fuel	-101
target class gathering	132
target class generic	-61
target class group	261
target class human	-488
target class insurgent	58
target class market	-138
target class medic	80
target class mission	136
target class none	-278
target class occupant	111
target class official	-411
target class pact	207
target class perpetrator	108
target class police	88
target class populace	-52
target class pronoun	-136
target class refugee	-149
target class rioter	138
target class single	509
target class sport	83
target class statement	-384
target class troops	341
target class vehicle	509
target class weapon	210
type AID	-115
type AID NOUN	127
type AID VERB	-243
type ASSAULT	-241
type ASSAULT NOUN	-60
type ASSAULT VERB	-378
type CASUALTY	-100
type CASUALTY ADJ	69
type CASUALTY NOUN	87
type CASUALTY VERB	-283
type COERCE	636
type COERCE NOUN	310
type COERCE VERB	309
type DISASTER	-248
type DISASTER NOUN	-358
type DISASTER VERB	36
type MOBILIZE	-142
type MOBILIZE NOUN	28
type MOBILIZE VERB	-170
type PROTEST	-308
type PROTEST NOUN	-111
type PROTEST VERB	-207
type RETREAT	218
type RETREAT NOUN	325
type RETREAT VERB	-107
type SANCTION	312
type SANCTION NOUN	57
type SANCTION VERB	255
under acl	-270
under acl:relcl	-159
under advcl	-190
under amod	-662
under appos	-106
under ccomp	352
under class abstract	-135
under class arming	229
under class arms	81
under class authority	-23
under class base	31
under class bond	-94
under class captives	46
under class cause	-52
under class common	67
under class complaint	-56
under class concern	70
under class curb	-98
under class engagement	-179
under class event	80
under class eventive	-238
under class facility	420
under class generic	257
under class group	-94
under class help	-69
under class human	-153
under class intent	-25
under class media	-96
under class motive	90
under class none	-189
under class number	174
under class occasion	65
under class perpetrator	66
under class place	43
under class populace	116
under class preparing	91
under class pronoun	-102
under class proposal	85
under class shared	-104
under class statement	266
under class tally	-129
under class troops	-216
under class vehicle	-124
under class victim	31
under class weapon	101
under compound	-41
under conj	-42
under csubj	97
under nmod	93
under nsubj	48
under nsubj:pass	51
under obj	370
under obl	69
under obl:agent	78
under parataxis	-144
under root	540
under word accuse	237
under word add	-403
under word announce	292
under word ask	-268
under word attack	-246
under word attempt	-34
under word become	53
under word begin	-334
under word bishop	78
under word blame	28
under word block	89
under word break	63
under word bring	37
under word call	247
under word carry	152
under word cause	28
under word charge	-91
under word claim	157
under word come	-129
under word condemn	209
under word conduct	-205
under word confirm	38
under word continue	139
under word control	-119
under word count	-78
under word declare	76
under word deny	88
under word destroy	130
under word die	127
under word effort	-350
under word end	34
under word explode	23
under word fear	34
under word fight	66
under word find	123
under word fire	31
under word flee	22
under word follow	200
under word force	45
under word get	-41
under word give	41
under word go	32
under word gunman	60
under word hand	-99
under word have	-90
under word hit	59
under word include	-24
under word injure	64
under word join	146
under word kill	369
under word lead	104
under word leave	66
under word line	-198
under word lose	20
under word make	33
under word man	88
under word mean	84
under word number	73
under word one	-23
under word open	78
under word oppose	-54
under word order	52
under word people	95
under word place	41
under word plan	-28
under word prompt	86
under word protest	35
under word remain	141
under word report	132
under word response	89
under word responsibility	80
under word responsible	82
under word rise	34
under word say	187
under word see	-242
under word send	61
under word shoot	80
under word sign	74
under word soldier	35
under word spend	-48
under word stage	136
under word start	31
under word suffer	89
under word take	141
under word tell	48
under word that	-32
under word threaten	141
under word try	286
under word use	-33
under word victim	51
under word win	-260
under word work	172
under word worker	121
under word wound	103
under xcomp	-83
vouched near	784
weapon class aircraft	61
weapon class arms	87
weapon class event	86
weapon class explosive	156
weapon class firearm	73
weapon class munition	155
weapon class troops	57
weapon class weapon	322
with "	-196
with ''	-335
with ,	413
with -	-34
with .	654
with 11	25
with 17	25
with 2012	-122
with 2013	22
with 2015	119
with 22	32
with 24	24
with 3	-121
with :	55
with ;	-118
with ?	-51
with a	-146
with about	225
with after	81
with against	-61
with ago	136
with aid	147
with alert	-42
with all	-41
with also	-124
with ambassador	27
with and	280
with another	-104
with april	116
with arm	77
with army	65
with arrest	26
with as	-160
with assistance	131
with asylum	51
with attack	78
with august	20
with authority	-56
with back	-165
with bandit	85
with base	-151
with be	-349
with because	64
with become	129
with before	162
with behind	-103
with boat	43
with bomb	52
with bomber	62
with bombing	21
with border	131
with boy	-171
with bridge	-39
with bullet	86
with bus	67
with but	-380
with by	-195
with call	-95
with camp	69
with campaign	-399
with cancer	40
with candidate	-225
with car	67
with case	-103
with cause	-95
with charge	39
with child	61
with chile	565
with china	-47
with civil	206
with clerk	82
with clinton	-146
with computer	45
with consulate	57
with control	-126
with convention	-291
with could	130
with country	-205
with court	-188
with covid	105
with crowd	21
with custody	37
with cut	-54
with dam	43
with day	-66
with dead	116
with deadly	88
with death	39
with december	26
with demand	141
with demonstrator	58
with depot	62
with destroy	103
with die	57
with diplomat	44
with do	34
with doctor	57
with dollar	117
with donald	-328
with down	136
with dozen	65
with drive	-90
with driver	21
with drone	115
with during	-92
with email	-228
with embassy	91
with engineer	54
with exchange	60
with far	-86
with farm	22
with father	-79
with february	32
with ferry	40
with fight	-66
with fire	47
with first	43
with flag	38
with follow	222
with food	21
with for	-25
with force	134
with foundation	-77
with france	-111
with friday	68
with from	260
with front	99
with garrison	49
with gas	97
with gate	126
with general	65
with get	-275
with girl	43
with go	-318
with government	176
with group	108
with guard	38
with guerrilla	23
with gunman	160
with have	85
with he	-64
with head	29
with her	76
with herder	64
with highway	31
with himself	-108
with hold	82
with hospital	67
with hostage	142
with hour	-24
with house	-98
with hundred	-152
with hunger	63
with i	-181
with if	-21
with immigrant	79
with in	48
with include	74
with industry	-153
with inmate	54
with into	120
with iran	54
with iraq	184
with israel	87
with issue	-191
with it	44
with its	-100
with jail	21
with japan	38
with job	-153
with journalist	-28
with judge	-65
with june	26
with khan	-143
with kill	100
with late	-303
with leave	73
with life	68
with man	74
with manager	62
with many	153
with march	66
with market	-30
with mass	139
with may	-125
with mayor	27
with member	27
with migrant	-139
with military	64
with militia	135
with million	-41
with miner	43
with monday	59
with money	-342
with month	123
with morning	58
with movement	62
with newspaper	34
with night	82
with nine	23
with no	242
with nobody	-48
with nominee	-258
with not	21
with november	55
with nun	70
with nurse	-47
with of	-25
with off	-145
with one	-225
with ongoing	-71
with only	-88
with open	40
with or	-56
with other	66
with out	-366
with over	-118
with overnight	42
with palace	68
with paris	143
with party	-193
with passenger	62
with patient	82
with patrol	46
with people	168
with person	-31
with peru	460
with physically	372
with pilot	21
with pirate	39
with place	-193
with plane	31
with police	229
with port	100
with position	59
with post	-46
with president	55
with prison	32
with protest	90
with protester	136
with put	64
with raid	45
with rebel	402
with refugee	130
with region	79
with relation	109
with report	-108
with response	-113
with road	95
with rubio	-210
with run	212
with russia	64
with sailor	57
with san	55
with sanders	-332
with saturday	-110
with say	-224
with school	51
with september	39
with service	53
with set	22
with seven	51
with several	-153
with she	172
with shell	23
with ship	171
with since	79
with soldier	185
with son	41
with state	112
with statement	54
with still	276
with street	99
with strike	147
with student	188
with sunday	91
with supply	151
with support	-327
with suspect	58
with syria	21
with talk	39
with team	-115
with territory	62
with terrorist	145
with that	-331
with the	89
with their	-52
with there	45
with they	-326
with this	-70
with thousand	50
with thursday	-54
with tie	-73
with time	-126
with to	55
with town	83
with trawler	22
with troop	113
with trump	-577
with tuesday	-26
with turkey	-209
with turn	74
with two	167
with ukraine	497
with under	-186
with unit	-245
with up	-126
with us	64
with use	-208
with vehicle	24
with victim	66
with village	22
with villager	63
with warship	24
with water	-101
with way	26
with weapon	64
with wednesday	67
with week	113
with what	152
with when	136
with where	-170
with which	90
with while	-24
with who	159
with will	-172
with with	-121
with woman	-285
with worker	-42
with would	109
with wound	-49
with year	-182
with yet	-108
with zubrowka	91
with ’	-45
word abduct	32
word accident	-189
word ambush	28
word arm	-55
word arrest	102
word assail	-403
word assassinate	115
word assault	21
word attack	-432
word avalanche	38
word ban	48
word battle	-251
word beat	76
word blast	-192
word block	-32
word blockade	-373
word blow	78
word body	25
word bomb	173
word bombing	121
word boycott	207
word break	122
word burn	-80
word capture	-363
word ceasefire	78
word clash	-128
word close	22
word condition	-63
word confiscate	50
word convict	-24
word coup	57
word crackdown	163
word crash	25
word cut	-63
word dead	164
word death	33
word demonstration	-276
word deport	120
word deportation	49
word detain	42
word die	150
word disappear	-212
word displace	-95
word donate	-342
word donation	36
word drown	-103
word earthquake	150
word embargo	24
word epidemic	-160
word execute	-69
word execution	-369
word expel	60
word explosion	40
word fall	-81
word fight	131
word find	28
word fire	-379
word firing	22
word flood	161
word flooding	218
word free	80
word freeze	49
word fund	88
word give	-212
word go	123
word grant	51
word hack	-136
word hand	-194
word hijack	-76
word hold	-60
word homeless	121
word hostage	43
word hurt	-218
word impose	-26
word imprison	21
word injure	-38
word injured	34
word injury	74
word invasion	-90
word jail	51
word kidnap	163
word kill	263
word killing	128
word landslide	-318
word launch	-222
word leave	22
word let	-124
word march	-137
word massacre	124
word miss	69
word missing	54
word murder	160
word mutiny	50
word occupy	29
word onslaught	-204
word open	45
word outbreak	459
word protest	580
word provide	293
word pull	-118
word put	-43
word raid	456
word rally	-732
word ram	34
word rape	185
word reduce	-189
word regain	-172
word release	86
word rescue	83
word resign	181
word resignation	110
word retreat	-46
word return	-126
word riot	71
word seize	66
word send	-28
word sentence	94
word set	-32
word sever	36
word shoot	-34
word shooting	187
word siege	38
word sink	88
word slash	-277
word stab	139
word step	305
word storm	34
word strike	231
word supply	23
word surrender	29
word suspend	39
word take	302
word test	56
word torture	-193
word treat	90
word truce	67
word unrest	21
word uprising	-58
word walk	-241
word war	364
word wind	-218
word withdraw	-50
word wound	127
word wounded	-119
