# What speaks for a word of an event being meant as it says, in thousandths of log-odds ("a landslide victory" is no
# landslide). Learnt by train/sense/learn.py from mentions read one by one. PART class NAME: a class of class.lex; below, with,
# case: what hangs on the word; under: what it hangs on; near: within a few sentences; lean: see lean.lex.
# example: has killed
# origin: own labels over PolNeAR train and worldwide newswire train · license: weights only, no text
# columns: evidence, thousandths
agent class aircraft	68
agent class authority	-151
agent class common	70
agent class gathering	115
agent class generic	-107
agent class group	485
agent class human	-109
agent class insurgent	528
agent class medic	97
agent class number	156
agent class occasion	-113
agent class official	31
agent class perpetrator	506
agent class place	644
agent class police	-107
agent class populace	218
agent class pronoun	77
agent class rioter	394
agent class single	-492
agent class sport	-230
agent class troops	141
agent class weapon	97
below acl	-394
below acl class abstract	82
below acl class none	-273
below acl:relcl	-137
below acl:relcl class none	-192
below advcl	-377
below advcl class abstract	-231
below advcl class cause	40
below advcl class complaint	70
below advcl class eventive	138
below advcl class help	-153
below advcl class human	-158
below advcl class none	-330
below advcl class proposal	143
below advmod	-511
below advmod class none	-482
below amod	-85
below amod class authority	66
below amod class common	122
below amod class generic	-91
below amod class human	240
below amod class none	-135
below amod class number	-94
below amod class occasion	32
below amod class place	30
below appos	92
below aux	-272
below aux class none	-272
below aux:pass	338
below aux:pass class none	338
below case	-54
below case class none	-54
below cc	-88
below cc class none	-88
below ccomp	21
below compound	167
below compound class abstract	65
below compound class authority	-78
below compound class captives	61
below compound class cause	51
below compound class common	-307
below compound class epithet	158
below compound class event	69
below compound class eventive	21
below compound class facility	34
below compound class fuel	99
below compound class generic	134
below compound class group	136
below compound class human	-79
below compound class munition	133
below compound class none	-395
below compound class perpetrator	135
below compound class place	47
below compound class police	46
below compound class troops	46
below compound class vehicle	43
below compound class weapon	145
below compound:prt	-533
below compound:prt class none	-533
below conj	-55
below conj class abstract	-121
below conj class cause	50
below conj class common	-69
below conj class event	109
below conj class eventive	73
below conj class human	103
below conj class instrumental	24
below conj class none	-120
below cop	-189
below cop class none	-189
below det	74
below det class none	76
below iobj	-47
below iobj class human	-60
below mark	80
below mark class none	76
below nmod	-231
below nmod class abstract	-126
below nmod class authority	106
below nmod class common	225
below nmod class event	-152
below nmod class eventive	-126
below nmod class facility	387
below nmod class generic	248
below nmod class group	94
below nmod class human	-197
below nmod class market	-22
below nmod class none	20
below nmod class number	51
below nmod class occasion	-79
below nmod class official	-95
below nmod class place	243
below nmod class police	37
below nmod class populace	116
below nmod class pronoun	-85
below nmod class statement	-162
below nmod class troops	105
below nmod class weapon	21
below nmod:poss	-197
below nmod:poss class common	23
below nmod:poss class human	-317
below nmod:poss class none	29
below nmod:poss class pronoun	-36
below nmod:poss class single	-47
below nsubj class aircraft	137
below nsubj class authority	158
below nsubj class captives	55
below nsubj class care	105
below nsubj class cause	-67
below nsubj class common	339
below nsubj class event	131
below nsubj class eventive	61
below nsubj class facility	-158
below nsubj class gathering	105
below nsubj class generic	-272
below nsubj class group	502
below nsubj class human	292
below nsubj class insurgent	201
below nsubj class medic	167
below nsubj class munition	52
below nsubj class none	-367
below nsubj class number	-182
below nsubj class official	110
below nsubj class perpetrator	333
below nsubj class place	708
below nsubj class police	68
below nsubj class populace	99
below nsubj class prisoners	54
below nsubj class pronoun	37
below nsubj class rioter	286
below nsubj class single	-127
below nsubj class sport	-122
below nsubj class troops	319
below nsubj class vehicle	148
below nsubj class weapon	188
below nsubj:pass	89
below nsubj:pass class base	48
below nsubj:pass class cause	-70
below nsubj:pass class common	326
below nsubj:pass class facility	-231
below nsubj:pass class generic	108
below nsubj:pass class group	103
below nsubj:pass class human	371
below nsubj:pass class munition	119
below nsubj:pass class none	-101
below nsubj:pass class number	73
below nsubj:pass class occupant	24
below nsubj:pass class perpetrator	26
below nsubj:pass class populace	166
below nsubj:pass class pronoun	-235
below nsubj:pass class single	-76
below nsubj:pass class troops	29
below nsubj:pass class vehicle	28
below nsubj:pass class weapon	178
below nummod	213
below nummod class generic	213
below nummod class number	127
below obj	-248
below obj class aidstuff	50
below obj class aircraft	33
below obj class arming	76
below obj class arms	167
below obj class authority	146
below obj class base	-92
below obj class border	54
below obj class boundary	54
below obj class captives	56
below obj class cause	-93
below obj class ceded	59
below obj class common	137
below obj class curb	-86
below obj class effigy	38
below obj class event	190
below obj class eventive	-38
below obj class facility	430
below obj class firearm	133
below obj class gathering	105
below obj class grace	51
below obj class group	621
below obj class help	-151
below obj class human	-237
below obj class insurgent	74
below obj class market	170
below obj class medic	-57
below obj class mission	57
below obj class money	-143
below obj class munition	-206
below obj class none	-403
below obj class number	-145
below obj class occasion	-52
below obj class occupant	74
below obj class official	-118
below obj class pact	41
below obj class perpetrator	30
below obj class place	222
below obj class police	47
below obj class populace	-53
below obj class preparing	76
below obj class pronoun	-326
below obj class reflexive	-207
below obj class refugee	-129
below obj class rioter	105
below obj class single	91
below obj class sport	54
below obj class statement	-124
below obj class support	-42
below obj class troops	263
below obj class vehicle	190
below obl	-251
below obl class abstract	82
below obl class aidstuff	-25
below obl class authority	36
below obl class base	56
below obl class border	20
below obl class boundary	20
below obl class care	32
below obl class common	166
below obl class complaint	26
below obl class disease	40
below obl class event	303
below obl class facility	287
below obl class firearm	23
below obl class generic	-76
below obl class group	-37
below obl class human	-171
below obl class instrumental	-203
below obl class medic	32
below obl class mission	59
below obl class motive	-113
below obl class munition	52
below obl class none	-375
below obl class number	-73
below obl class official	-30
below obl class pact	-292
below obl class place	44
below obl class populace	-54
below obl class pronoun	159
below obl class proposal	21
below obl class refugee	59
below obl class shared	-132
below obl class statement	-347
below obl class talks	78
below obl class troops	-129
below obl class vehicle	79
below obl class weapon	104
below obl:agent	86
below obl:agent class authority	-71
below obl:agent class common	-196
below obl:agent class human	48
below obl:agent class insurgent	59
below obl:agent class munition	21
below obl:agent class perpetrator	21
below obl:agent class place	44
below obl:agent class sport	72
below obl:agent class troops	71
below obl:agent class weapon	30
below obl:unmarked	-220
below obl:unmarked class cause	-251
below obl:unmarked class generic	43
below punct	-90
below punct class none	-90
below xcomp	-226
below xcomp class generic	115
below xcomp class human	121
below xcomp class none	-346
below xcomp class struck	115
below xcomp class victim	115
bias	880
blows near	1094
case 's	-237
case according	28
case after	140
case against	28
case among	87
case around	-219
case as	-101
case at	151
case because	36
case before	40
case between	-187
case during	59
case following	91
case from	-93
case in	100
case including	-67
case into	-148
case near	26
case of	-69
case off	88
case on	-352
case outside	74
case over	51
case since	41
case through	65
case to	-302
case under	-100
case with	-162
case within	-141
case ’	55
definite	55
factuality high	20
factuality low	121
factuality some	-118
has agent	-57
has captive	255
has detained	258
has displaced	57
has injured	-191
has killed	844
has missing	-33
has occasion	-73
has place	59
has recipient	67
has released	-279
has target	-99
has time	337
has weapon	315
indefinite	-26
lean article	180
lean near	839
modality attempted	148
modality historical	293
modality hypothetical	215
modality ongoing	-652
modality planned	-147
modality threatened	160
mode	-639
mode abduct	342
mode aerial	33
mode arrest	117
mode beat	74
mode boycott	208
mode ceasefire	181
mode censor	80
mode convict	85
mode cyber	58
mode demo	-298
mode deport	224
mode destroy	-24
mode disarm	72
mode discontinue	318
mode expel	-161
mode explosives	-85
mode firearms	87
mode heavy-weapons	-136
mode hunger	65
mode militia	-64
mode obstruct	-145
mode primitive	-264
mode release	-279
mode resign	597
mode riot	-129
mode seize	183
mode sexual	187
mode suicide-attack	59
mode targeted	-163
mode torture	-189
mode troops	-150
mode weapons	65
mode withdraw	-332
place class authority	-114
place class base	103
place class border	31
place class boundary	31
place class ceded	24
place class eventive	-102
place class facility	217
place class fuel	-57
place class group	-306
place class human	-484
place class mission	43
place class none	-270
place class place	298
recipient class authority	-79
recipient class common	40
recipient class eventive	-213
recipient class facility	20
recipient class generic	152
recipient class group	-214
recipient class human	-653
recipient class none	-82
recipient class place	345
recipient class populace	126
recipient class pronoun	-170
recipient class refugee	101
recipient class single	-96
said	33
target class abstract	130
target class aircraft	141
target class authority	353
target class base	112
target class bond	-113
target class care	62
target class cause	-59
target class common	899
target class curb	21
target class effigy	38
target class eventive	-39
target class facility	885
target class flyer	22
target class fuel	-99
target class gathering	132
target class generic	-58
target class group	257
target class human	-485
target class insurgent	60
target class market	-139
target class medic	79
target class mission	134
target class none	-271
target class occupant	112
target class official	-410
target class pact	207
target class perpetrator	109
target class police	74
target class populace	-48
target class pronoun	-135
target class refugee	-150
target class rioter	138
target class single	510
target class sport	84
target class statement	-384
target class troops	336
target class vehicle	499
target class weapon	212
type AID	-117
type AID NOUN	129
type AID VERB	-246
type ASSAULT	-247
type ASSAULT NOUN	-74
type ASSAULT VERB	-381
type CASUALTY	-102
type CASUALTY ADJ	71
type CASUALTY NOUN	87
type CASUALTY VERB	-287
type COERCE	633
type COERCE NOUN	309
type COERCE VERB	308
type DISASTER	-242
type DISASTER NOUN	-349
type DISASTER VERB	32
type MOBILIZE	-141
type MOBILIZE NOUN	28
type MOBILIZE VERB	-168
type PROTEST	-304
type PROTEST NOUN	-111
type PROTEST VERB	-203
type RETREAT	223
type RETREAT NOUN	329
type RETREAT VERB	-107
type SANCTION	313
type SANCTION NOUN	59
type SANCTION VERB	256
under acl	-269
under acl:relcl	-159
under advcl	-183
under amod	-667
under appos	-103
under ccomp	357
under class abstract	-145
under class arming	228
under class arms	81
under class authority	-23
under class base	32
under class bond	-95
under class captives	46
under class cause	-56
under class common	65
under class complaint	-55
under class concern	66
under class curb	-102
under class event	69
under class eventive	-242
under class facility	417
under class generic	257
under class group	-94
under class help	-74
under class human	-173
under class intent	-22
under class media	-96
under class motive	86
under class none	-233
under class number	172
under class occasion	66
under class perpetrator	66
under class place	36
under class populace	116
under class preparing	91
under class pronoun	-103
under class proposal	41
under class shared	-106
under class statement	269
under class tally	-130
under class troops	-219
under class vehicle	-127
under class victim	30
under class weapon	101
under compound	-40
under conj	-34
under csubj	96
under nmod	92
under nsubj	36
under nsubj:pass	54
under obj	378
under obl	76
under obl:agent	80
under parataxis	-142
under root	527
under word accuse	236
under word add	-396
under word announce	293
under word ask	-271
under word attack	-247
under word attempt	-39
under word become	55
under word begin	-326
under word bishop	78
under word blame	31
under word block	87
under word break	63
under word bring	37
under word call	188
under word carry	150
under word cause	27
under word charge	-89
under word claim	159
under word come	-124
under word condemn	216
under word conduct	-203
under word confirm	38
under word continue	140
under word control	-123
under word count	-80
under word declare	78
under word deny	88
under word destroy	133
under word die	129
under word effort	-349
under word end	36
under word explode	23
under word fear	33
under word fight	67
under word find	125
under word fire	30
under word flee	22
under word follow	200
under word force	44
under word get	-39
under word give	42
under word go	30
under word gunman	60
under word hand	-96
under word have	-88
under word hit	58
under word include	-23
under word injure	64
under word join	147
under word kill	377
under word lead	102
under word leave	72
under word line	-196
under word lose	20
under word make	33
under word man	87
under word mean	84
under word number	74
under word one	-27
under word open	79
under word oppose	-55
under word order	54
under word people	95
under word place	41
under word plan	-26
under word prompt	87
under word protest	34
under word remain	145
under word report	129
under word response	85
under word responsibility	84
under word responsible	86
under word rise	34
under word say	191
under word see	-242
under word send	62
under word shoot	82
under word sign	76
under word soldier	35
under word stage	141
under word start	31
under word suffer	91
under word take	143
under word tell	49
under word that	-33
under word threaten	142
under word try	286
under word use	-36
under word victim	51
under word win	-257
under word work	171
under word worker	121
under word wound	102
under xcomp	-83
vouched near	789
weapon class aircraft	44
weapon class arms	88
weapon class event	85
weapon class explosive	161
weapon class firearm	75
weapon class munition	165
weapon class troops	39
weapon class weapon	315
with "	-190
with ''	-337
with ,	417
with -	-34
with .	643
with 11	25
with 17	25
with 2012	-121
with 2013	21
with 2015	119
with 22	32
with 24	24
with 3	-121
with :	55
with ;	-116
with ?	-53
with a	-167
with about	223
with after	84
with against	-62
with ago	135
with aid	147
with alert	-42
with all	-42
with also	-124
with ambassador	27
with and	283
with another	-105
with april	116
with arm	78
with army	67
with arrest	26
with as	-159
with assistance	133
with asylum	51
with attack	79
with authority	-57
with back	-166
with bandit	87
with base	-153
with be	-355
with because	65
with become	127
with before	163
with behind	-103
with boat	43
with bomb	53
with bomber	64
with bombing	22
with border	132
with boy	-170
with bridge	-37
with bullet	85
with bus	69
with but	-382
with by	-189
with call	-95
with camp	69
with campaign	-399
with cancer	40
with candidate	-224
with car	68
with case	-102
with cause	-93
with charge	40
with child	60
with chile	569
with china	-45
with civil	208
with clerk	84
with clinton	-146
with computer	44
with consulate	56
with control	-125
with convention	-292
with could	132
with country	-210
with court	-188
with covid	103
with crowd	21
with custody	37
with cut	-53
with dam	45
with day	-66
with dead	117
with deadly	90
with death	38
with december	26
with demand	142
with demonstrator	58
with depot	63
with destroy	102
with die	56
with diplomat	45
with do	33
with doctor	58
with dollar	118
with donald	-330
with down	138
with dozen	66
with drive	-90
with driver	21
with drone	115
with during	-92
with email	-227
with embassy	90
with engineer	54
with exchange	61
with far	-88
with farm	22
with father	-79
with february	32
with ferry	40
with fight	-65
with fire	45
with first	42
with flag	38
with follow	223
with food	22
with for	-55
with force	134
with foundation	-78
with france	-111
with friday	68
with from	262
with front	100
with garrison	49
with gas	100
with gate	127
with general	66
with get	-275
with girl	43
with go	-316
with government	178
with group	108
with guard	40
with guerrilla	24
with gunman	160
with have	84
with he	-63
with head	27
with her	74
with herder	66
with highway	32
with himself	-108
with hold	82
with hospital	67
with hostage	143
with hour	-23
with house	-98
with hundred	-151
with hunger	65
with i	-182
with if	-22
with immigrant	79
with in	56
with include	73
with industry	-152
with inmate	54
with into	105
with iran	55
with iraq	185
with israel	87
with issue	-193
with it	43
with its	-97
with jail	20
with japan	39
with job	-154
with journalist	-26
with judge	-67
with june	26
with khan	-143
with kill	100
with late	-301
with leave	74
with life	68
with man	76
with manager	63
with many	150
with march	66
with market	-30
with mass	140
with may	-125
with mayor	27
with member	27
with migrant	-138
with military	66
with militia	141
with million	-40
with miner	43
with monday	59
with money	-343
with month	123
with morning	58
with movement	60
with newspaper	34
with night	81
with nine	23
with no	245
with nobody	-49
with nominee	-258
with november	56
with nun	73
with nurse	-46
with of	-22
with off	-145
with one	-223
with ongoing	-72
with only	-88
with open	42
with or	-57
with other	66
with out	-367
with over	-119
with overnight	41
with palace	68
with paris	143
with party	-196
with passenger	63
with patient	83
with patrol	48
with people	162
with person	-31
with peru	464
with physically	374
with pilot	22
with pirate	39
with place	-195
with plane	33
with police	221
with port	89
with position	59
with post	-44
with president	55
with prison	32
with protest	91
with protester	136
with put	64
with raid	46
with rebel	405
with refugee	132
with region	78
with relation	109
with report	-108
with response	-113
with road	95
with rubio	-209
with run	213
with russia	67
with sailor	57
with san	56
with sanders	-333
with saturday	-111
with say	-225
with school	51
with september	38
with service	53
with set	22
with seven	51
with several	-152
with she	172
with shell	23
with ship	162
with since	80
with soldier	172
with son	41
with state	114
with statement	54
with still	276
with street	99
with strike	147
with student	188
with sunday	90
with supply	151
with support	-325
with suspect	59
with syria	22
with talk	40
with team	-116
with territory	63
with terrorist	145
with that	-324
with the	96
with their	-54
with there	47
with they	-326
with this	-70
with thousand	51
with thursday	-54
with tie	-73
with time	-125
with to	61
with town	83
with troop	114
with trump	-576
with tuesday	-26
with turkey	-209
with turn	73
with two	168
with ukraine	495
with under	-180
with unit	-243
with up	-128
with us	65
with use	-207
with vehicle	24
with victim	65
with village	22
with villager	63
with water	-99
with way	26
with weapon	65
with wednesday	68
with week	113
with what	150
with when	135
with where	-169
with which	90
with while	-24
with who	157
with will	-167
with with	-122
with woman	-285
with worker	-40
with would	111
with wound	-49
with year	-184
with yet	-109
with zubrowka	93
with ’	-44
word abduct	32
word accident	-191
word ambush	29
word arm	-56
word arrest	104
word assail	-403
word assassinate	114
word assault	28
word attack	-423
word avalanche	39
word ban	48
word battle	-249
word beat	77
word blast	-188
word block	-32
word blockade	-369
word blow	80
word body	25
word bomb	177
word bombing	65
word boycott	208
word break	123
word bring	-27
word burn	-82
word capture	-365
word ceasefire	81
word clash	-123
word close	22
word condition	-65
word confiscate	50
word convict	-23
word coup	63
word crackdown	159
word crash	27
word cut	-64
word dead	164
word death	35
word demonstration	-273
word deport	113
word deportation	49
word detain	42
word die	149
word disappear	-213
word displace	-94
word donate	-341
word donation	37
word drown	-103
word earthquake	150
word embargo	25
word epidemic	-164
word execute	-69
word execution	-364
word expel	60
word explosion	43
word fall	-82
word fight	132
word find	27
word fire	-386
word firing	23
word flood	164
word flooding	217
word free	80
word freeze	49
word fund	90
word give	-213
word go	123
word grant	51
word hack	-134
word hand	-195
word hijack	-76
word hold	-61
word homeless	122
word hostage	44
word hurt	-216
word impose	-27
word imprison	21
word injure	-38
word injured	34
word injury	72
word invasion	-87
word jail	51
word kidnap	164
word kill	264
word killing	117
word landslide	-314
word launch	-221
word leave	23
word let	-125
word march	-137
word massacre	85
word miss	70
word missing	55
word murder	161
word mutiny	51
word occupy	28
word onslaught	-200
word open	46
word outbreak	460
word protest	580
word provide	298
word pull	-120
word put	-42
word raid	448
word rally	-731
word ram	34
word rape	187
word reduce	-187
word regain	-174
word release	83
word rescue	83
word resign	181
word resignation	110
word retreat	-44
word return	-125
word riot	71
word seize	66
word send	-24
word sentence	94
word set	-34
word sever	35
word shoot	-32
word shooting	191
word siege	39
word sink	88
word slash	-276
word stab	140
word step	306
word storm	37
word strike	235
word supply	23
word surrender	29
word suspend	40
word take	303
word test	56
word torture	-193
word treat	91
word truce	67
word unrest	21
word uprising	-61
word walk	-241
word war	371
word wind	-218
word withdraw	-49
word wound	126
word wounded	-119
