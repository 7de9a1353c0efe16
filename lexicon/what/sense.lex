# What speaks for a word of an event being meant as it says, in thousandths of log-odds ("a landslide victory" is no
# landslide). Learnt by train/sense/learn.py from mentions read one by one. PART class NAME: a class of class.lex; below, with,
# case: what hangs on the word; under: what it hangs on; near: within a few sentences; lean: see lean.lex.
# example: has killed
# origin: own labels over PolNeAR train and worldwide newswire train · license: weights only, no text
# columns: evidence, thousandths
agent class aircraft	75
agent class authority	-140
agent class common	58
agent class gathering	101
agent class generic	-105
agent class group	474
agent class human	-93
agent class insurgent	502
agent class medic	101
agent class number	152
agent class occasion	-115
agent class official	33
agent class perpetrator	487
agent class place	658
agent class police	-107
agent class populace	217
agent class pronoun	63
agent class rioter	376
agent class single	-502
agent class sport	-232
agent class troops	154
agent class weapon	103
below acl	-395
below acl class abstract	77
below acl class none	-278
below acl:relcl	-123
below acl:relcl class none	-193
below advcl	-367
below advcl class abstract	-228
below advcl class cause	39
below advcl class complaint	70
below advcl class eventive	138
below advcl class help	-151
below advcl class human	-156
below advcl class none	-329
below advcl class proposal	144
below advmod	-517
below advmod class none	-489
below amod	-65
below amod class authority	64
below amod class common	122
below amod class generic	-85
below amod class human	241
below amod class none	-164
below amod class number	-95
below amod class occasion	53
below amod class place	37
below appos	103
below aux	-277
below aux class none	-277
below aux:pass	338
below aux:pass class none	338
below case	-31
below case class none	-42
below cc	-78
below cc class none	-78
below ccomp	23
below compound	53
below compound class abstract	76
below compound class authority	-73
below compound class border	69
below compound class boundary	69
below compound class captives	62
below compound class cause	67
below compound class common	-302
below compound class epithet	165
below compound class event	71
below compound class eventive	22
below compound class facility	50
below compound class fuel	102
below compound class generic	144
below compound class group	141
below compound class human	-58
below compound class munition	140
below compound class none	-597
below compound class perpetrator	140
below compound class place	57
below compound class police	47
below compound class troops	50
below compound class vehicle	49
below compound class weapon	155
below compound:prt	-532
below compound:prt class none	-532
below conj	-27
below conj class abstract	-105
below conj class cause	49
below conj class common	-72
below conj class event	122
below conj class eventive	69
below conj class human	102
below conj class instrumental	22
below conj class none	-96
below cop	-194
below cop class none	-194
below det	94
below det class none	96
below iobj	-51
below iobj class human	-64
below mark	77
below mark class none	63
below nmod	-223
below nmod class abstract	-132
below nmod class authority	105
below nmod class common	218
below nmod class event	-152
below nmod class eventive	-138
below nmod class facility	412
below nmod class generic	243
below nmod class group	107
below nmod class human	-186
below nmod class none	26
below nmod class number	51
below nmod class occasion	-82
below nmod class official	-102
below nmod class place	233
below nmod class police	35
below nmod class populace	121
below nmod class pronoun	-91
below nmod class statement	-166
below nmod class troops	105
below nmod:poss	-204
below nmod:poss class common	31
below nmod:poss class human	-302
below nmod:poss class none	22
below nmod:poss class pronoun	-42
below nmod:poss class single	-52
below nsubj class aircraft	148
below nsubj class authority	159
below nsubj class captives	54
below nsubj class care	109
below nsubj class cause	-69
below nsubj class common	339
below nsubj class event	126
below nsubj class eventive	62
below nsubj class facility	-154
below nsubj class gathering	92
below nsubj class generic	-267
below nsubj class group	475
below nsubj class human	306
below nsubj class insurgent	188
below nsubj class medic	170
below nsubj class munition	39
below nsubj class none	-370
below nsubj class number	-179
below nsubj class official	110
below nsubj class perpetrator	311
below nsubj class place	703
below nsubj class police	66
below nsubj class populace	98
below nsubj class prisoners	53
below nsubj class pronoun	33
below nsubj class rioter	274
below nsubj class single	-131
below nsubj class sport	-122
below nsubj class troops	331
below nsubj class vehicle	149
below nsubj class weapon	188
below nsubj:pass	90
below nsubj:pass class base	50
below nsubj:pass class cause	-72
below nsubj:pass class common	323
below nsubj:pass class facility	-228
below nsubj:pass class generic	110
below nsubj:pass class group	102
below nsubj:pass class human	368
below nsubj:pass class munition	117
below nsubj:pass class none	-96
below nsubj:pass class number	73
below nsubj:pass class perpetrator	26
below nsubj:pass class populace	167
below nsubj:pass class pronoun	-237
below nsubj:pass class single	-77
below nsubj:pass class troops	24
below nsubj:pass class vehicle	28
below nsubj:pass class weapon	177
below nummod	220
below nummod class generic	220
below nummod class number	133
below obj	-249
below obj class aidstuff	50
below obj class aircraft	31
below obj class arming	75
below obj class arms	165
below obj class authority	144
below obj class base	-114
below obj class border	54
below obj class boundary	54
below obj class captives	57
below obj class cause	-92
below obj class ceded	59
below obj class common	140
below obj class curb	-89
below obj class effigy	37
below obj class event	191
below obj class eventive	-31
below obj class facility	411
below obj class firearm	130
below obj class gathering	105
below obj class grace	51
below obj class group	612
below obj class help	-154
below obj class human	-248
below obj class insurgent	76
below obj class market	164
below obj class medic	-52
below obj class mission	43
below obj class money	-137
below obj class munition	-186
below obj class none	-398
below obj class number	-142
below obj class occasion	-49
below obj class occupant	64
below obj class official	-119
below obj class pact	42
below obj class perpetrator	31
below obj class place	219
below obj class police	46
below obj class populace	-47
below obj class preparing	75
below obj class pronoun	-337
below obj class reflexive	-209
below obj class refugee	-127
below obj class rioter	105
below obj class single	86
below obj class sport	54
below obj class statement	-142
below obj class support	-45
below obj class troops	259
below obj class vehicle	187
below obj class weapon	26
below obl	-269
below obl class abstract	87
below obl class aidstuff	-25
below obl class authority	36
below obl class base	59
below obl class care	32
below obl class common	150
below obl class complaint	25
below obl class disease	37
below obl class event	299
below obl class facility	289
below obl class firearm	24
below obl class generic	-71
below obl class group	-49
below obl class human	-179
below obl class instrumental	-203
below obl class medic	32
below obl class mission	58
below obl class motive	-112
below obl class munition	53
below obl class none	-390
below obl class number	-73
below obl class official	-27
below obl class pact	-294
below obl class place	39
below obl class populace	-53
below obl class pronoun	162
below obl class proposal	22
below obl class refugee	58
below obl class shared	-133
below obl class statement	-345
below obl class talks	77
below obl class troops	-112
below obl class vehicle	94
below obl class weapon	106
below obl:agent	87
below obl:agent class authority	-72
below obl:agent class common	-194
below obl:agent class human	49
below obl:agent class insurgent	59
below obl:agent class munition	21
below obl:agent class perpetrator	21
below obl:agent class place	45
below obl:agent class sport	70
below obl:agent class troops	70
below obl:agent class weapon	30
below obl:unmarked	-236
below obl:unmarked class cause	-261
below obl:unmarked class generic	42
below punct	-80
below punct class none	-80
below xcomp	-221
below xcomp class generic	119
below xcomp class human	125
below xcomp class none	-344
below xcomp class struck	119
below xcomp class victim	119
bias	883
blows near	1103
case 's	-239
case after	137
case against	26
case among	92
case around	-219
case as	-96
case at	156
case because	37
case before	41
case between	-191
case during	62
case following	93
case from	-132
case in	85
case including	-60
case into	-139
case near	25
case of	-99
case off	94
case on	-361
case outside	74
case over	50
case since	42
case through	70
case to	-279
case under	-99
case with	-156
case within	-142
case ’	55
definite	58
factuality high	-27
factuality low	131
factuality some	-104
generic	-69
has agent	-51
has captive	283
has detained	205
has displaced	60
has injured	-188
has killed	839
has occasion	-70
has place	91
has recipient	90
has released	-275
has target	-74
has time	361
has weapon	326
indefinite	-33
lean article	180
lean near	863
modality attempted	145
modality historical	289
modality hypothetical	223
modality ongoing	-645
modality planned	-143
modality threatened	174
mode	-621
mode abduct	385
mode aerial	-191
mode arrest	125
mode beat	77
mode boycott	216
mode ceasefire	164
mode censor	81
mode convict	94
mode cyber	66
mode demo	-297
mode deport	227
mode disarm	71
mode discontinue	320
mode expel	-161
mode explosives	-80
mode firearms	108
mode heavy-weapons	-134
mode hunger	74
mode militia	-64
mode obstruct	-142
mode primitive	-260
mode release	-275
mode resign	604
mode riot	-123
mode seize	186
mode sexual	213
mode suicide-attack	61
mode targeted	-151
mode torture	-184
mode troops	-146
mode weapons	64
mode withdraw	-338
place class authority	-101
place class base	103
place class border	30
place class boundary	30
place class ceded	23
place class eventive	-102
place class facility	226
place class fuel	-59
place class group	-297
place class human	-475
place class mission	40
place class none	-267
place class place	325
recipient class authority	-79
recipient class common	45
recipient class eventive	-217
recipient class facility	20
recipient class generic	147
recipient class group	-209
recipient class human	-641
recipient class none	-83
recipient class place	360
recipient class populace	130
recipient class pronoun	-174
recipient class refugee	107
recipient class single	-98
target class abstract	130
target class aircraft	141
target class authority	370
target class base	87
target class bond	-114
target class captives	25
target class care	55
target class cause	-49
target class common	906
target class curb	22
target class effigy	37
target class eventive	-46
target class facility	862
target class flyer	31
target class fuel	-92
target class gathering	132
target class generic	-57
target class group	261
target class human	-493
target class insurgent	62
target class market	-143
target class medic	73
target class mission	120
target class none	-272
target class occupant	74
target class official	-417
target class pact	204
target class perpetrator	109
target class police	71
target class populace	-41
target class prisoners	25
target class pronoun	-131
target class refugee	-149
target class rioter	138
target class single	505
target class sport	84
target class statement	-403
target class troops	356
target class vehicle	508
target class weapon	214
type AID	-169
type AID NOUN	59
type AID VERB	-229
type ASSAULT	-256
type ASSAULT NOUN	-74
type ASSAULT VERB	-375
type CASUALTY	-113
type CASUALTY NOUN	118
type CASUALTY VERB	-265
type COERCE	643
type COERCE NOUN	306
type COERCE VERB	319
type DISASTER	-218
type DISASTER NOUN	-338
type DISASTER VERB	33
type MOBILIZE	-135
type MOBILIZE NOUN	27
type MOBILIZE VERB	-162
type PROTEST	-270
type PROTEST NOUN	-76
type PROTEST VERB	-206
type RETREAT	213
type RETREAT NOUN	316
type RETREAT VERB	-103
type SANCTION	322
type SANCTION NOUN	69
type SANCTION VERB	252
under acl	-317
under acl:relcl	-171
under advcl	-173
under amod	-666
under appos	-103
under ccomp	376
under class abstract	-130
under class arming	230
under class arms	83
under class base	31
under class bond	-94
under class captives	80
under class cause	-61
under class common	91
under class complaint	47
under class concern	67
under class curb	-109
under class event	65
under class eventive	-225
under class facility	395
under class generic	247
under class group	-86
under class help	-158
under class human	-149
under class intent	-26
under class media	-60
under class motive	84
under class none	-256
under class number	200
under class occasion	58
under class perpetrator	68
under class place	46
under class populace	112
under class preparing	90
under class pronoun	-98
under class proposal	93
under class shared	-105
under class statement	268
under class support	22
under class tally	-119
under class troops	-203
under class vehicle	-108
under class victim	45
under class weapon	107
under compound	-43
under csubj	100
under nmod	111
under nsubj	50
under nsubj:pass	77
under obj	331
under obl	69
under obl:agent	87
under parataxis	-138
under root	518
under word accuse	283
under word add	-396
under word announce	294
under word ask	-256
under word attack	-249
under word attempt	-42
under word become	58
under word begin	-319
under word bishop	72
under word blame	38
under word block	88
under word break	64
under word bring	34
under word call	160
under word carry	153
under word cause	34
under word claim	149
under word climb	71
under word come	-129
under word common	-24
under word condemn	221
under word conduct	-203
under word confirm	40
under word continue	147
under word control	-131
under word count	-84
under word declare	68
under word defend	-161
under word deny	97
under word destroy	129
under word die	136
under word do	-293
under word effort	-351
under word end	43
under word examine	-65
under word explode	23
under word fear	32
under word fight	66
under word find	121
under word fire	30
under word flee	22
under word follow	201
under word force	44
under word get	-43
under word give	43
under word go	34
under word gunman	62
under word hand	-95
under word have	-79
under word hit	58
under word injure	66
under word join	148
under word kill	392
under word lead	102
under word leave	84
under word line	-200
under word lose	22
under word make	-137
under word man	91
under word mean	81
under word number	91
under word one	-44
under word open	80
under word oppose	-51
under word order	57
under word people	96
under word place	43
under word plan	-29
under word prompt	85
under word protest	31
under word remain	150
under word report	126
under word response	83
under word responsibility	82
under word responsible	83
under word rise	43
under word rule	40
under word say	207
under word see	-239
under word send	61
under word series	-94
under word shoot	80
under word sign	61
under word soldier	36
under word stage	137
under word start	28
under word suffer	100
under word support	22
under word take	148
under word tell	48
under word that	-29
under word threaten	144
under word try	289
under word turn	-146
under word use	-29
under word victim	48
under word win	-251
under word work	170
under word worker	128
under word wound	102
under xcomp	-84
vouched near	699
weapon class aircraft	48
weapon class arms	89
weapon class event	83
weapon class explosive	166
weapon class firearm	71
weapon class munition	176
weapon class troops	45
weapon class weapon	326
with "	-180
with ''	-334
with ,	413
with -	-31
with .	635
with 11	26
with 17	25
with 2012	-117
with 2013	22
with 2015	120
with 22	36
with 24	24
with 3	-119
with :	56
with ;	-114
with ?	-61
with a	-152
with about	221
with after	73
with against	-65
with ago	132
with aid	148
with air	-210
with alert	-41
with all	-39
with also	-123
with ambassador	28
with and	289
with another	-106
with april	128
with arm	77
with army	70
with arrest	24
with as	-156
with assistance	131
with asylum	51
with attack	77
with authority	-56
with back	-165
with bandit	86
with base	-146
with be	-356
with because	68
with become	120
with before	157
with behind	-111
with boat	42
with bomb	55
with bomber	69
with bombing	22
with border	133
with boy	-168
with bridge	-40
with bullet	83
with bus	68
with but	-384
with by	-178
with call	-84
with camp	69
with campaign	-404
with cancer	37
with candidate	-223
with car	71
with case	-100
with cause	-90
with charge	38
with child	64
with chile	580
with china	-46
with civil	204
with clerk	84
with clinton	-149
with computer	44
with consulate	57
with control	-129
with convention	-294
with could	130
with country	-199
with court	-189
with covid	111
with custody	37
with cut	-53
with dam	46
with day	-59
with dead	121
with deadly	84
with death	39
with december	25
with demand	142
with demonstrator	58
with depot	70
with destroy	106
with die	56
with diplomat	46
with do	34
with doctor	57
with dollar	119
with donald	-339
with down	126
with dozen	66
with drive	-91
with driver	20
with drone	119
with during	-100
with email	-223
with embassy	74
with engineer	53
with exchange	59
with far	-97
with farm	25
with father	-77
with february	32
with ferry	38
with fight	-69
with fire	45
with first	47
with flag	37
with follow	222
with food	23
with for	-65
with force	139
with foundation	-66
with france	-111
with free	22
with friday	66
with from	197
with front	101
with garrison	50
with gas	103
with gate	126
with general	70
with get	-273
with girl	40
with go	-320
with government	181
with group	121
with guard	39
with guerrilla	26
with gunman	167
with have	86
with he	-70
with head	25
with her	69
with herder	66
with highway	35
with himself	-108
with hold	80
with hospital	69
with hostage	145
with hour	-22
with house	-97
with hundred	-153
with hunger	74
with i	-182
with immigrant	73
with in	-21
with include	74
with industry	-143
with inmate	52
with into	101
with iran	53
with iraq	185
with israel	82
with issue	-191
with it	34
with its	-97
with jail	31
with japan	38
with job	-136
with journalist	-28
with judge	-72
with june	27
with khan	-141
with kill	101
with late	-306
with leave	74
with life	69
with man	81
with manager	65
with many	148
with march	64
with market	-35
with mass	169
with may	-125
with mayor	30
with member	28
with migrant	-136
with military	64
with militia	140
with million	-38
with miner	43
with monday	59
with money	-340
with month	121
with morning	54
with movement	54
with newspaper	35
with night	82
with nine	25
with no	237
with nobody	-50
with nominee	-254
with november	52
with nun	70
with nurse	-41
with of	44
with off	-136
with on	-105
with one	-226
with ongoing	-71
with only	-76
with open	41
with or	-48
with other	67
with out	-369
with over	-112
with overnight	41
with palace	69
with paris	141
with party	-193
with passenger	66
with patient	87
with patrol	48
with people	163
with person	-29
with peru	461
with physically	372
with pilot	21
with pirate	49
with place	-189
with plane	32
with police	218
with port	89
with position	61
with post	-70
with president	51
with prison	34
with protest	90
with protester	136
with put	65
with raid	47
with rebel	394
with recent	-21
with refugee	138
with region	83
with relation	109
with report	-100
with republican	-164
with response	-112
with road	96
with rubio	-208
with run	218
with russia	69
with sailor	41
with san	60
with sanders	-333
with saturday	-110
with say	-224
with school	51
with september	38
with service	55
with set	22
with seven	55
with several	-154
with she	166
with ship	166
with since	76
with soldier	164
with son	41
with state	116
with statement	56
with still	264
with street	100
with strike	145
with student	188
with such	-96
with sunday	95
with supply	148
with support	-329
with suspect	59
with syria	20
with talk	39
with team	-117
with territory	64
with terrorist	149
with that	-326
with the	105
with their	-45
with there	57
with they	-318
with thief	20
with this	-59
with thousand	50
with thursday	-56
with tie	-75
with time	-127
with to	52
with town	87
with troop	102
with trump	-569
with tuesday	-25
with turkey	-211
with turn	71
with two	174
with ukraine	483
with under	-179
with unit	-242
with up	-118
with us	66
with use	-208
with vehicle	23
with victim	63
with village	23
with villager	63
with water	-96
with way	27
with weapon	62
with wednesday	72
with week	113
with what	150
with when	138
with where	-162
with which	91
with while	-23
with who	151
with will	-180
with woman	-284
with worker	-39
with would	106
with wound	-35
with year	-177
with yet	-114
with zubrowka	94
with ’	-42
word abduct	32
word accident	-163
word aid	44
word airstrike	21
word ambush	32
word arm	-56
word arrest	108
word assail	-402
word assassinate	120
word atrocity	67
word attack	-432
word avalanche	37
word ban	49
word battle	-252
word beat	81
word blast	-176
word block	-32
word blockade	-363
word blow	81
word body	41
word bomb	178
word bombing	65
word boycott	216
word break	125
word bring	-24
word burn	-95
word capture	-359
word ceasefire	83
word clash	-117
word close	21
word condition	-61
word confiscate	51
word convict	-24
word coup	61
word crackdown	147
word crash	31
word cut	-66
word dead	150
word death	29
word demonstration	-281
word deport	112
word deportation	51
word detain	42
word die	156
word disappear	-220
word displace	-95
word donate	-335
word donation	-79
word drown	-99
word earthquake	163
word embargo	25
word epidemic	-165
word execute	-69
word execution	-356
word expel	62
word explosion	44
word fall	-79
word fight	133
word find	31
word fire	-375
word firing	25
word flood	160
word flooding	213
word free	82
word freeze	50
word fund	98
word genocide	-74
word give	-212
word go	121
word grant	51
word hack	-131
word hand	-190
word hijack	-67
word hit	-25
word hold	-79
word homeless	125
word hostage	100
word hurt	-219
word impose	-28
word imprison	22
word injure	-40
word injured	37
word injury	64
word invasion	-95
word jail	53
word kidnap	159
word kill	280
word killing	111
word landslide	-321
word launch	-220
word leave	23
word let	-131
word march	-140
word massacre	80
word miss	72
word murder	203
word mutiny	53
word occupy	28
word onslaught	-204
word open	46
word outbreak	459
word protest	590
word provide	297
word pull	-120
word put	-41
word raid	454
word rally	-732
word ram	36
word rape	213
word reduce	-185
word regain	-176
word release	84
word rescue	85
word resign	183
word resignation	112
word retreat	-42
word return	-124
word riot	72
word sabotage	28
word seize	62
word send	-26
word sentence	104
word set	-24
word sever	35
word shell	20
word shoot	-35
word shooting	192
word siege	35
word sink	89
word slash	-275
word stab	139
word step	309
word storm	48
word strike	32
word supply	23
word surrender	27
word suspend	39
word take	302
word test	53
word torture	-188
word treat	95
word truce	66
word unrest	25
word uprising	-57
word walk	-242
word war	392
word wind	-217
word withdraw	-57
word wound	129
word wounded	-113
