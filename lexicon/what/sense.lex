# What speaks for a word of an event being meant as it says, in thousandths of log-odds ("a landslide victory" is no
# landslide). Learnt by train/sense/learn.py from mentions read one by one. PART class NAME: a class of class.lex; below, with,
# case: what hangs on the word; under: what it hangs on; near: within a few sentences; lean: see lean.lex.
# example: has killed
# origin: own labels over PolNeAR train and worldwide newswire train · license: weights only, no text
# columns: evidence, thousandths
# cell thousandths: -10000..10000
agent class abstract	43
agent class aidstuff	173
agent class aircraft	102
agent class authority	-63
agent class captives	60
agent class common	49
agent class engagement	23
agent class epithet	-28
agent class eventive	-497
agent class facility	-52
agent class gathering	237
agent class group	264
agent class help	225
agent class human	61
agent class insurgent	725
agent class land	574
agent class medic	-73
agent class none	181
agent class number	307
agent class occasion	-443
agent class official	-201
agent class perpetrator	251
agent class place	319
agent class police	-164
agent class populace	152
agent class prisoners	60
agent class pronoun	-51
agent class proposal	-41
agent class rioter	367
agent class single	-222
agent class sport	-304
agent class statement	112
agent class troops	486
agent class weapon	114
below acl	139
below acl class abstract	108
below acl class none	56
below acl class proposal	29
below acl:relcl	-295
below acl:relcl class getting	-154
below acl:relcl class none	-67
below acl:relcl class proposal	-52
below advcl	-126
below advcl class abstract	-546
below advcl class aidstuff	47
below advcl class cause	44
below advcl class common	121
below advcl class complaint	61
below advcl class group	36
below advcl class help	28
below advcl class instrumental	-21
below advcl class none	116
below advcl class proposal	-76
below advcl class support	-25
below advcl class talks	-146
below advmod	-199
below advmod class generic	-69
below advmod class human	-109
below advmod class none	-220
below advmod class particle	35
below amod	54
below amod class abstract	26
below amod class aidstuff	-181
below amod class authority	268
below amod class epithet	49
below amod class eventive	81
below amod class generic	-152
below amod class group	278
below amod class human	66
below amod class none	49
below amod class number	-148
below amod class occasion	43
below amod class perpetrator	79
below amod class proposal	47
below amod class victim	65
below appos	261
below appos class cause	109
below appos class common	36
below appos class human	43
below appos class none	65
below appos class place	33
below aux:pass	318
below aux:pass class none	318
below case	-56
below case class none	-44
below case class particle	83
below ccomp	-498
below ccomp class none	-565
below ccomp class proposal	-24
below compound	369
below compound class abstract	-95
below compound class aircraft	29
below compound class arms	79
below compound class authority	-265
below compound class border	98
below compound class boundary	98
below compound class captives	94
below compound class cause	28
below compound class common	-227
below compound class epithet	451
below compound class event	107
below compound class eventive	48
below compound class facility	160
below compound class firearm	79
below compound class fuel	56
below compound class generic	467
below compound class group	327
below compound class human	-131
below compound class land	179
below compound class market	-279
below compound class munition	62
below compound class natural	-208
below compound class none	-610
below compound class occasion	208
below compound class official	-103
below compound class perpetrator	354
below compound class place	497
below compound class police	46
below compound class populace	-117
below compound class pronoun	28
below compound class shared	-89
below compound class span	72
below compound class statement	-54
below compound class troops	74
below compound class vehicle	-56
below compound class weapon	171
below compound:prt	-342
below compound:prt class none	-272
below compound:prt class particle	-71
below conj	-42
below conj class abstract	-186
below conj class bond	195
below conj class cause	27
below conj class common	-32
below conj class curb	-64
below conj class event	-85
below conj class eventive	421
below conj class facility	-28
below conj class group	-66
below conj class help	-113
below conj class human	209
below conj class instrumental	-22
below conj class none	-117
below conj class occasion	-124
below conj class proposal	285
below conj class statement	101
below conj class support	-75
below cop	20
below cop class none	20
below csubj	-74
below csubj class none	-38
below det	56
below det class cause	-79
below det class generic	-52
below det class none	183
below det class pronoun	-79
below iobj	29
below iobj class generic	-27
below iobj class human	-69
below iobj class official	-94
below iobj class place	102
below iobj class pronoun	-115
below iobj class single	-58
below mark	47
below mark class cause	59
below mark class none	61
below mark class pronoun	59
below nmod	-114
below nmod class aidstuff	298
below nmod class aircraft	-107
below nmod class authority	265
below nmod class care	68
below nmod class cause	25
below nmod class ceded	200
below nmod class common	-116
below nmod class complaint	58
below nmod class disease	121
below nmod class epithet	31
below nmod class event	-427
below nmod class eventive	-78
below nmod class facility	202
below nmod class generic	354
below nmod class grace	-87
below nmod class group	237
below nmod class help	-127
below nmod class human	-56
below nmod class land	233
below nmod class market	65
below nmod class medic	68
below nmod class mission	24
below nmod class munition	-151
below nmod class none	-184
below nmod class number	88
below nmod class occasion	-248
below nmod class official	-236
below nmod class pact	152
below nmod class place	311
below nmod class police	69
below nmod class pronoun	-135
below nmod class proposal	-43
below nmod class rioter	49
below nmod class span	-27
below nmod class statement	90
below nmod class support	-94
below nmod class troops	401
below nmod class vehicle	-99
below nmod class victim	58
below nmod class weapon	-316
below nmod:poss	-395
below nmod:poss class common	115
below nmod:poss class group	56
below nmod:poss class human	-123
below nmod:poss class land	-37
below nmod:poss class none	-105
below nmod:poss class official	-304
below nmod:poss class pronoun	-126
below nmod:poss class single	-35
below nmod:poss class span	-175
below nmod:unmarked	-67
below nmod:unmarked class cause	58
below nmod:unmarked class none	-34
below nmod:unmarked class span	-125
below nsubj	-191
below nsubj class abstract	-236
below nsubj class aidstuff	171
below nsubj class aircraft	113
below nsubj class authority	94
below nsubj class captives	52
below nsubj class common	342
below nsubj class epithet	-118
below nsubj class event	92
below nsubj class eventive	-152
below nsubj class explosive	-79
below nsubj class facility	-161
below nsubj class gathering	88
below nsubj class generic	166
below nsubj class group	211
below nsubj class help	141
below nsubj class human	145
below nsubj class insurgent	253
below nsubj class land	374
below nsubj class market	-44
below nsubj class medic	67
below nsubj class munition	-34
below nsubj class none	-410
below nsubj class official	-481
below nsubj class perpetrator	79
below nsubj class place	231
below nsubj class police	142
below nsubj class populace	281
below nsubj class prisoners	50
below nsubj class pronoun	59
below nsubj class proposal	-63
below nsubj class rioter	188
below nsubj class single	-266
below nsubj class sport	-95
below nsubj class statement	-88
below nsubj class tally	-150
below nsubj class troops	449
below nsubj class vehicle	119
below nsubj class weapon	80
below nsubj:pass	-109
below nsubj:pass class authority	-21
below nsubj:pass class base	42
below nsubj:pass class captives	22
below nsubj:pass class cause	-196
below nsubj:pass class common	331
below nsubj:pass class event	103
below nsubj:pass class facility	-160
below nsubj:pass class fuel	-101
below nsubj:pass class generic	260
below nsubj:pass class group	112
below nsubj:pass class help	97
below nsubj:pass class human	468
below nsubj:pass class land	-165
below nsubj:pass class munition	164
below nsubj:pass class none	-132
below nsubj:pass class number	75
below nsubj:pass class occupant	49
below nsubj:pass class official	-52
below nsubj:pass class perpetrator	21
below nsubj:pass class place	-59
below nsubj:pass class populace	329
below nsubj:pass class pronoun	29
below nsubj:pass class single	264
below nsubj:pass class statement	-352
below nsubj:pass class troops	44
below nsubj:pass class vehicle	38
below nsubj:pass class victim	-139
below nsubj:pass class weapon	190
below nummod	217
below nummod class generic	217
below nummod class human	-182
below nummod class number	-119
below nummod class populace	42
below obj	-252
below obj class aidstuff	421
below obj class aircraft	-59
below obj class arming	245
below obj class arms	311
below obj class authority	-196
below obj class base	-73
below obj class bond	155
below obj class border	91
below obj class boundary	91
below obj class captives	134
below obj class care	41
below obj class cause	-120
below obj class ceded	109
below obj class common	43
below obj class concern	-149
below obj class curb	-29
below obj class effigy	90
below obj class engagement	-41
below obj class event	183
below obj class eventive	-444
below obj class explosive	-89
below obj class facility	162
below obj class firearm	132
below obj class flyer	52
below obj class fuel	69
below obj class gathering	65
below obj class generic	236
below obj class grace	134
below obj class group	453
below obj class help	-221
below obj class human	25
below obj class instrumental	62
below obj class insurgent	138
below obj class land	302
below obj class market	-260
below obj class medic	-46
below obj class mission	62
below obj class money	-489
below obj class munition	-186
below obj class none	-738
below obj class number	-72
below obj class occasion	-220
below obj class occupant	71
below obj class official	-71
below obj class pact	304
below obj class perpetrator	101
below obj class place	85
below obj class police	-49
below obj class populace	184
below obj class preparing	245
below obj class prisoners	80
below obj class pronoun	-121
below obj class proposal	-390
below obj class reflexive	-176
below obj class refugee	164
below obj class rioter	34
below obj class single	-54
below obj class sport	96
below obj class statement	-85
below obj class support	116
below obj class talks	-122
below obj class troops	409
below obj class truce	37
below obj class vehicle	157
below obj class victim	120
below obj class weapon	-102
below obl	-102
below obl class abstract	578
below obl class aircraft	80
below obl class animal	-21
below obl class base	71
below obl class border	37
below obl class boundary	37
below obl class care	-145
below obl class cause	-94
below obl class common	239
below obl class complaint	35
below obl class concern	-68
below obl class engagement	-136
below obl class epithet	-66
below obl class event	505
below obl class eventive	95
below obl class facility	291
below obl class firearm	23
below obl class fuel	66
below obl class gathering	25
below obl class generic	122
below obl class grace	27
below obl class group	157
below obl class help	90
below obl class instrumental	-262
below obl class insurgent	201
below obl class land	35
below obl class market	73
below obl class media	214
below obl class medic	-145
below obl class mission	57
below obl class money	-63
below obl class motive	-24
below obl class munition	96
below obl class none	46
below obl class number	-20
below obl class occasion	-36
below obl class official	-104
below obl class pact	-216
below obl class particle	-53
below obl class perpetrator	-63
below obl class place	148
below obl class police	80
below obl class populace	30
below obl class pronoun	242
below obl class proposal	107
below obl class refugee	174
below obl class rioter	25
below obl class shared	-159
below obl class single	108
below obl class span	80
below obl class sport	-324
below obl class statement	-445
below obl class support	20
below obl class tally	-95
below obl class troops	141
below obl class vehicle	246
below obl class victim	53
below obl class weapon	400
below obl:agent	128
below obl:agent class animal	-30
below obl:agent class authority	21
below obl:agent class common	-375
below obl:agent class event	20
below obl:agent class generic	32
below obl:agent class group	39
below obl:agent class human	239
below obl:agent class insurgent	39
below obl:agent class land	137
below obl:agent class munition	29
below obl:agent class place	237
below obl:agent class populace	32
below obl:agent class sport	82
below obl:agent class statement	-38
below obl:agent class troops	78
below obl:agent class weapon	41
below obl:unmarked	-201
below obl:unmarked class abstract	-146
below obl:unmarked class cause	-125
below obl:unmarked class none	-201
below obl:unmarked class span	129
below parataxis	-55
below parataxis class facility	-45
below parataxis class human	89
below parataxis class none	-100
below punct	-60
below punct class none	-60
below xcomp	-268
below xcomp class captives	-71
below xcomp class common	-71
below xcomp class event	-96
below xcomp class generic	162
below xcomp class human	92
below xcomp class none	-283
below xcomp class struck	162
below xcomp class victim	162
bias	266
blows near	887
case 's	-62
case about	156
case according	26
case across	20
case after	370
case against	-61
case along	53
case amid	-20
case among	196
case around	-28
case as	254
case at	58
case because	-32
case before	302
case between	-411
case by	-34
case down	39
case due	-129
case during	281
case following	-41
case for	-42
case from	-203
case in	248
case including	-74
case inside	88
case into	-34
case like	102
case near	-47
case of	-297
case off	217
case on	-139
case out	-235
case outside	20
case over	-362
case since	206
case such	-103
case than	51
case through	314
case to	-343
case under	-291
case with	-396
case within	318
case without	45
case ’s	142
definite	51
factuality high	-109
factuality low	50
factuality none	136
factuality some	28
has agent	-125
has captive	-74
has detained	704
has displaced	629
has injured	-380
has killed	784
has missing	-247
has occasion	-79
has place	-155
has recipient	86
has released	-190
has target	-31
has time	218
has weapon	432
indefinite	45
lean article	424
lean near	727
modality attempted	-194
modality denied	116
modality happened	-216
modality historical	426
modality hypothetical	-260
modality ongoing	-411
modality planned	193
modality threatened	392
mode	-388
mode abduct	-46
mode aerial	104
mode arrest	44
mode beat	-233
mode boycott	859
mode ceasefire	228
mode censor	106
mode convict	421
mode cyber	501
mode demo	-301
mode deport	522
mode destroy	-180
mode disarm	-531
mode discontinue	44
mode expel	-78
mode explosives	-301
mode firearms	-113
mode heavy-weapons	154
mode hunger	45
mode militia	-121
mode obstruct	-237
mode police	46
mode primitive	-46
mode release	-166
mode resign	1455
mode restrict	-1135
mode riot	-190
mode seize	173
mode sexual	361
mode strike	76
mode suicide-attack	37
mode targeted	-238
mode torture	-87
mode troops	-344
mode weapons	85
mode withdraw	-493
network	1000
place class abstract	84
place class authority	-225
place class base	54
place class border	51
place class boundary	51
place class care	33
place class common	49
place class event	-199
place class eventive	-86
place class facility	260
place class group	-424
place class human	-413
place class land	150
place class market	-82
place class medic	33
place class none	-382
place class occasion	-74
place class place	474
place class statement	-42
place class weapon	24
recipient class abstract	198
recipient class authority	-59
recipient class base	-46
recipient class common	-350
recipient class eventive	-66
recipient class facility	192
recipient class generic	233
recipient class group	185
recipient class human	-650
recipient class insurgent	258
recipient class land	437
recipient class none	-133
recipient class number	269
recipient class place	519
recipient class populace	-232
recipient class pronoun	-471
recipient class refugee	280
recipient class single	-153
recipient class sport	-48
recipient class tally	264
recipient class troops	292
recipient class victim	238
said	108
target class abstract	383
target class aidstuff	111
target class aircraft	211
target class animal	-261
target class arms	-131
target class authority	211
target class base	135
target class bond	-142
target class camera	33
target class captives	83
target class care	107
target class cause	-93
target class ceded	68
target class common	687
target class complaint	138
target class curb	-150
target class effigy	90
target class engagement	39
target class epithet	162
target class eventive	-128
target class facility	453
target class firearm	-259
target class flyer	60
target class fuel	-186
target class gathering	121
target class generic	47
target class grace	-120
target class group	40
target class help	-367
target class human	29
target class instrumental	-299
target class insurgent	122
target class land	661
target class market	-231
target class medic	121
target class mission	130
target class money	-196
target class none	-444
target class occasion	-141
target class occupant	141
target class official	-301
target class pact	417
target class perpetrator	262
target class place	81
target class police	-45
target class populace	330
target class prisoners	83
target class pronoun	-308
target class proposal	66
target class refugee	164
target class rioter	192
target class shared	-79
target class single	310
target class sport	-194
target class statement	-760
target class support	-26
target class tally	-131
target class troops	193
target class vehicle	669
target class victim	66
type AID	-517
type AID NOUN	-671
type AID VERB	153
type ASSAULT ADJ	151
type ASSAULT NOUN	-43
type ASSAULT PROPN	126
type ASSAULT VERB	-223
type CASUALTY	-401
type CASUALTY ADJ	256
type CASUALTY NOUN	24
type CASUALTY PROPN	-198
type CASUALTY VERB	-485
type COERCE	677
type COERCE NOUN	644
type DISASTER	-475
type DISASTER NOUN	-227
type DISASTER PROPN	-192
type DISASTER VERB	-65
type MOBILIZE	-334
type MOBILIZE NOUN	-44
type MOBILIZE VERB	-290
type PROTEST	252
type PROTEST NOUN	129
type PROTEST VERB	90
type RETREAT	80
type RETREAT NOUN	326
type RETREAT VERB	-246
type SANCTION	785
type SANCTION NOUN	269
type SANCTION VERB	515
under acl	113
under acl:relcl	-351
under advcl	-86
under amod	-648
under class abstract	-169
under class aidstuff	-320
under class arming	266
under class arms	59
under class authority	-161
under class bond	-241
under class captives	62
under class cause	52
under class common	110
under class complaint	-34
under class concern	-207
under class curb	306
under class effigy	-49
under class engagement	-349
under class epithet	156
under class event	527
under class eventive	-232
under class facility	157
under class fuel	30
under class gathering	22
under class getting	-46
under class grace	119
under class group	-49
under class help	50
under class human	26
under class instrumental	-170
under class insurgent	209
under class intent	81
under class market	43
under class media	-28
under class medic	-167
under class mission	-28
under class money	-100
under class motive	124
under class munition	-113
under class none	-347
under class number	-61
under class occasion	167
under class official	139
under class pact	172
under class perpetrator	215
under class place	-109
under class police	48
under class populace	-33
under class preparing	41
under class pronoun	-106
under class proposal	364
under class refugee	-133
under class shared	22
under class span	-143
under class sport	-34
under class statement	476
under class struck	70
under class support	112
under class talks	177
under class tally	61
under class troops	-196
under class vehicle	-64
under class victim	223
under class weapon	-24
under compound	289
under conj	147
under csubj	48
under nmod	-184
under nmod:poss	227
under nsubj	94
under nsubj:pass	33
under obj	190
under obl:agent	110
under parataxis	-230
under root	226
under word able	-257
under word abuse	-65
under word accept	146
under word accuse	75
under word act	98
under word action	-353
under word add	-154
under word advise	49
under word affect	57
under word aftermath	73
under word aid	236
under word aim	207
under word allegation	161
under word american	-310
under word anniversary	20
under word announce	405
under word appear	-83
under word argue	-100
under word arise	75
under word arrest	58
under word ask	-42
under word assertion	-177
under word attack	-184
under word attempt	189
under word attribute	45
under word avoid	35
under word be	-208
under word beat	-66
under word become	-127
under word begin	-610
under word benefit	254
under word bishop	42
under word blame	207
under word block	36
under word boycott	142
under word brace	-104
under word break	80
under word bring	280
under word broker	20
under word build	247
under word burn	124
under word bury	-77
under word call	84
under word campaign	-121
under word candidate	-258
under word capture	-172
under word carry	235
under word case	236
under word cast	119
under word cause	105
under word celebrate	86
under word challenge	-316
under word change	185
under word charge	-95
under word cheat	-206
under word claim	205
under word climb	60
under word close	-69
under word combine	-151
under word come	-76
under word comment	-358
under word commission	80
under word community	-38
under word compromise	-25
under word concerned	86
under word condemn	174
under word conduct	-285
under word confirm	76
under word consider	-212
under word contain	51
under word continue	48
under word contribute	37
under word control	-25
under word count	-57
under word cover	75
under word create	-240
under word crisis	-20
under word criticize	106
under word crush	96
under word day	-100
under word dead	32
under word deal	81
under word declare	136
under word dedicate	39
under word deem	118
under word defeat	-326
under word defend	-51
under word demand	43
under word denounce	55
under word deny	67
under word derail	-132
under word design	-117
under word destroy	102
under word detain	76
under word detect	103
under word determine	59
under word die	310
under word direct	-198
under word disaster	-109
under word discuss	66
under word displace	38
under word dispute	26
under word do	-79
under word draw	49
under word drive	38
under word drown	24
under word effort	-614
under word email	-152
under word end	182
under word endorse	-88
under word engage	120
under word escape	-65
under word evidence	25
under word execute	68
under word expand	198
under word expect	-77
under word experience	-31
under word extend	-85
under word face	-226
under word factory	-161
under word fail	-20
under word fall	-73
under word fear	-146
under word feel	-134
under word felon	-33
under word field	-194
under word fight	142
under word fighter	165
under word figure	-131
under word find	212
under word fire	-114
under word first	20
under word flag	-49
under word flee	109
under word follow	207
under word force	-101
under word form	94
under word friend	22
under word fuel	-23
under word fund	-181
under word gather	80
under word get	-135
under word give	-95
under word go	-396
under word group	-82
under word gunman	34
under word hand	-89
under word handling	86
under word happen	55
under word have	-141
under word help	-306
under word hero	70
under word highlight	30
under word history	223
under word hit	-40
under word hold	-197
under word hope	-271
under word how	-184
under word hurt	43
under word identify	115
under word imagine	42
under word impact	110
under word impose	138
under word incident	190
under word include	74
under word increase	92
under word indicate	88
under word information	90
under word injure	50
under word insist	170
under word intensify	-197
under word investigate	24
under word investigation	-103
under word involve	-100
under word issue	-125
under word join	176
under word keep	-225
under word kill	499
under word know	-86
under word lead	-35
under word leave	143
under word let	53
under word likely	-112
under word line	-103
under word link	-27
under word live	-115
under word lock	-88
under word look	-317
under word lose	-197
under word loss	-123
under word maintain	91
under word make	39
under word man	77
under word manager	20
under word mandate	216
under word map	-63
under word march	102
under word mark	-148
under word marry	92
under word mean	-162
under word measure	-59
under word meet	97
under word member	83
under word midst	97
under word migrant	47
under word miner	20
under word missile	29
under word missing	27
under word mission	-28
under word more	38
under word mount	-168
under word name	33
under word note	155
under word notice	61
under word number	203
under word occur	137
under word offender	67
under word offense	115
under word offer	-52
under word one	-257
under word open	-31
under word opposition	-109
under word order	-192
under word organize	48
under word palestinian	185
under word part	75
under word participate	88
under word path	-235
under word pay	65
under word person	169
under word place	21
under word plan	66
under word platform	87
under word pledge	256
under word prepare	-112
under word press	118
under word pressure	230
under word prevent	62
under word process	-159
under word promise	366
under word prompt	234
under word proposal	296
under word propose	90
under word protest	31
under word prove	32
under word provide	85
under word push	280
under word put	84
under word question	89
under word quit	-138
under word raid	-52
under word raise	-103
under word rally	107
under word ratchet	-245
under word reach	-65
under word reaction	149
under word reason	-190
under word recall	48
under word receive	-47
under word recognize	41
under word recommend	-57
under word recover	42
under word refer	-182
under word refrain	34
under word refuse	-24
under word regard	-142
under word register	49
under word rehearsal	68
under word reject	26
under word relationship	-172
under word release	111
under word rely	-91
under word remain	244
under word reminder	-160
under word remove	59
under word report	-192
under word request	41
under word resign	-136
under word response	118
under word responsibility	79
under word responsible	120
under word restriction	82
under word result	64
under word return	51
under word review	-200
under word right	113
under word rise	41
under word risk	27
under word river	-29
under word round	-54
under word rule	23
under word run	-167
under word sail	22
under word sanction	91
under word say	251
under word scale	123
under word scared	-259
under word schedule	92
under word sea	-89
under word search	37
under word secure	-79
under word see	-298
under word seek	-122
under word seem	-40
under word send	271
under word series	-43
under word set	-52
under word ship	-214
under word shoot	105
under word shout	115
under word show	-155
under word sign	146
under word signal	-141
under word site	31
under word slam	111
under word soldier	43
under word solution	201
under word someone	-183
under word sort	-247
under word speak	50
under word speculation	26
under word spend	-108
under word spread	20
under word stage	168
under word start	264
under word state	-46
under word statement	-60
under word stop	-264
under word story	191
under word strengthen	36
under word submit	85
under word suffer	37
under word suggest	55
under word support	165
under word surprise	186
under word survive	67
under word survivor	43
under word talk	104
under word target	20
under word teach	-61
under word team	-48
under word tell	91
under word thank	-84
under word that	107
under word thing	-208
under word think	-28
under word threaten	359
under word throw	183
under word thrust	76
under word tie	-41
under word town	-138
under word trigger	-98
under word trip	-34
under word try	-34
under word turn	-28
under word tweet	132
under word undergo	166
under word urge	38
under word use	-239
under word vessel	79
under word victim	82
under word vote	-80
under word vow	384
under word wage	-147
under word wait	-50
under word wake	189
under word walk	37
under word want	-160
under word watch	-395
under word way	-56
under word what	-123
under word win	-104
under word woman	101
under word work	227
under word worker	340
under word worried	-24
under xcomp	86
vouched near	417
weapon class arms	107
weapon class cause	-96
weapon class event	126
weapon class firearm	91
weapon class munition	153
weapon class troops	74
weapon class vehicle	63
weapon class weapon	408
with "	-250
with $	-355
with '	-116
with ''	-228
with 's	275
with (	-254
with )	-238
with ,	171
with -	186
with --	-56
with .	182
with 11	122
with 14	70
with 15	-77
with 17	37
with 19	23
with 1956	53
with 2	96
with 2000	57
with 2001	59
with 2003	60
with 2008	-186
with 2010	24
with 2011	30
with 2013	-34
with 2014	53
with 2015	78
with 2016	68
with 2017	21
with 2023	45
with 21	81
with 22	109
with 24	32
with 29	-147
with 3	-179
with 31	22
with 7	-69
with 9/11	179
with :	104
with ;	-24
with ?	28
with [	119
with ]	60
with a	-354
with abe	110
with abortion	-422
with about	492
with abuse	116
with academic	93
with accept	-74
with accord	-33
with account	-130
with accountable	-296
with accuse	51
with ackman	38
with action	-26
with activist	107
with activity	-153
with actually	-43
with administration	-181
with after	393
with again	23
with age	-194
with agent	33
with ago	285
with aid	462
with air	-206
with airport	-176
with alert	-172
with algeria	22
with alien	-27
with alight	27
with all	-226
with allege	107
with allegedly	153
with allende	80
with alliance	191
with allow	-226
with ally	143
with almost	-304
with alone	-73
with already	-112
with ambassador	91
with american	98
with amid	-56
with among	-129
with amount	-27
with anastasio	98
with and	188
with another	128
with antonin	141
with any	-23
with apple	71
with april	161
with arabia	-135
with area	-182
with arm	248
with armenian	41
with army	247
with arrest	88
with ask	113
with assault	114
with asset	20
with assistance	332
with asylum	134
with at	-80
with attack	83
with attempt	44
with attribute	-26
with australia	58
with average	-40
with away	72
with ayotte	-228
with back	-139
with bad	176
with badly	29
with ban	-110
with bandit	24
with bank	-306
with base	-235
with battalion	60
with be	-333
with because	150
with become	-47
with before	-36
with begin	82
with behind	-122
with beijing	-297
with benghazi	392
with bernie	-159
with between	-214
with biker	-358
with blast	-69
with block	22
with blockade	55
with blogger	-108
with board	233
with boardroom	-188
with boat	174
with bomb	27
with bomber	111
with bond	110
with book	-106
with border	217
with boy	-189
with break	31
with bring	-32
with britain	-58
with broadcast	-123
with brutal	88
with build	-164
with building	20
with bullet	69
with bury	-118
with bush	-169
with business	-83
with but	-486
with by	-144
with call	-25
with camp	95
with campaign	-524
with can	-31
with canada	30
with candidate	-465
with captive	21
with car	87
with carl	-97
with case	81
with catch	-26
with cause	159
with cease	100
with center	-264
with chairman	153
with change	124
with chapel	32
with charge	-98
with charity	39
with check	27
with chief	36
with child	-148
with chile	415
with china	-109
with christie	-51
with church	-284
with citizen	-53
with civil	300
with civilian	22
with civilization	-218
with claim	-146
with clerk	47
with climber	60
with clinton	-431
with cloning	-82
with coalition	-63
with coast	20
with coin	-186
with colleague	-20
with colombia	43
with combatant	75
with come	-85
with commander	-102
with comment	-36
with commit	-34
with committee	90
with community	-105
with compound	94
with computer	152
with conduct	-122
with conference	102
with consulate	38
with contest	-86
with continue	-217
with contract	120
with contribution	-93
with control	-423
with convention	-255
with cooper	-32
with cosby	-176
with could	181
with country	-169
with couple	31
with court	-300
with covid	35
with crash	25
with credit	-28
with crew	59
with crime	29
with criminal	116
with critical	203
with criticism	-164
with cross	-121
with crowd	-140
with cruz	-185
with cuba	-156
with custody	77
with dalby	169
with dam	232
with dawn	72
with day	-81
with dead	178
with deadly	125
with deal	269
with debt	28
with december	135
with defeat	134
with defence	154
with delegate	-328
with demand	189
with democracy	-72
with democrat	-244
with demonstrator	74
with deny	50
with department	75
with depot	45
with describe	26
with despite	-411
with destroy	-94
with destruction	-137
with devastating	43
with device	-184
with dictator	235
with die	50
with digital	-99
with diplomat	28
with directly	-76
with dispute	-20
with dnc	110
with do	62
with doctor	43
with dog	-295
with donald	-375
with donation	-104
with donor	-91
with down	53
with dozen	72
with driver	21
with drone	-47
with drug	-284
with due	229
with during	83
with duty	129
with each	72
with early	33
with east	95
with effort	-37
with either	-169
with elephant	-191
with elite	-113
with email	-343
with embargo	58
with embassy	99
with employ	30
with employee	149
with encounter	-122
with end	-68
with engineer	115
with enter	633
with erupt	-99
with establishment	226
with ethiopia	142
with ethiopian	57
with europe	-123
with eve	-67
with even	156
with evening	-25
with event	429
with eventually	81
with every	-30
with everyone	47
with exchange	166
with exercise	41
with experience	-93
with expose	-126
with express	-140
with face	-185
with facility	110
with fail	65
with failure	-190
with fall	-58
with family	-356
with far	-36
with farm	29
with farmer	-36
with fatally	86
with fear	-96
with february	50
with feel	-128
with ferry	30
with fields	64
with fierce	-85
with fight	-164
with fighter	98
with figure	-23
with financially	34
with find	146
with fine	20
with finish	-69
with fire	118
with firefighter	20
with firm	-34
with first	-138
with fisherman	29
with flag	-26
with fleet	66
with floor	-260
with fly	-126
with focus	25
with follow	374
with food	30
with foot	-126
with for	257
with force	202
with foreign	-27
with form	-155
with forth	44
with foundation	93
with four	-66
with fracking	-187
with france	-107
with fraud	173
with free	102
with freedom	127
with friday	93
with friend	-103
with from	91
with front	138
with fund	-105
with funding	-45
with game	-138
with garrison	30
with gate	43
with gathering	127
with general	59
with georgia	-41
with get	-90
with girlfriend	171
with give	112
with go	-310
with goal	88
with goods	50
with government	43
with gravely	49
with great	-54
with ground	-28
with group	240
with guard	-66
with guilty	106
with gulf	42
with gun	-51
with gunman	129
with guzmán	233
with hacker	31
with half	92
with hampshire	-311
with han	-206
with hand	-59
with hard	123
with harsh	-160
with have	245
with he	168
with head	-48
with health	63
with helicopter	20
with hell	120
with help	25
with her	89
with herder	33
with here	-183
with hh	60
with high	96
with highway	-62
with hillary	-94
with himself	-56
with hindu	66
with hire	-63
with his	95
with hold	270
with home	52
with horrific	25
with hosni	75
with hospital	-21
with host	62
with hostage	71
with hotel	99
with hour	27
with house	-124
with how	-138
with however	158
with hundred	-112
with hunger	45
with hurt	29
with husband	-38
with i	-522
with if	-352
with illegally	-22
with immediately	107
with immigrant	38
with immigration	142
with import	175
with impose	-131
with in	-191
with india	53
with inflict	-214
with influence	-51
with information	-104
with initiative	209
with inmate	49
with instead	-358
with insult	-274
with intent	-82
with internally	90
with interview	-52
with into	117
with investigation	-64
with involve	54
with iowa	-173
with iran	68
with iraq	420
with isis	554
with islamic	-84
with israel	71
with issue	-116
with it	-411
with italy	-60
with its	-215
with ituna	23
with jail	113
with january	53
with japan	-139
with jew	38
with job	-21
with judge	-66
with july	-23
with june	23
with just	82
with justice	47
with kessa	434
with khan	-93
with kill	121
with king	115
with kitchen	20
with knife	205
with know	57
with korea	99
with lack	-54
with lady	-79
with land	41
with large	-51
with largely	-203
with laugh	94
with law	-411
with lawmaker	-160
with lazar	69
with leader	-79
with leave	347
with lee	-87
with left	-154
with leg	161
with level	-61
with lewandowski	-185
with libya	-135
with life	197
with like	-63
with likely	-63
with limit	-102
with line	20
with link	105
with live	-183
with loan	-26
with lobbyist	-25
with local	78
with long	-355
with looter	20
with loss	228
with lot	-40
with major	-36
with make	44
with man	35
with manafort	-131
with manager	26
with many	-140
with marad	581
with march	59
with marco	68
with market	-219
with mass	205
with massacre	-42
with matchup	-107
with maternal	94
with may	-108
with maybe	51
with media	-194
with medical	-181
with medicine	-31
with meeting	-159
with megyn	-95
with member	132
with message	-89
with mexico	-170
with might	-131
with migrant	-167
with military	268
with militia	175
with million	-83
with mind	-236
with miner	83
with ministry	66
with minor	40
with minute	-190
with missile	124
with moment	81
with monarchy	77
with monday	-39
with money	-482
with month	-99
with morning	49
with mortar	22
with mortgage	85
with most	-47
with mother	-161
with movement	-22
with murder	33
with muslim	1089
with must	-116
with name	87
with nation	-38
with national	52
with nationality	72
with nationwide	-57
with nature	159
with navy	99
with need	-63
with new	-131
with night	126
with nightclub	82
with no	278
with nobody	115
with nomination	-31
with nominee	-494
with noon	31
with norland	317
with not	113
with note	-132
with nothing	-71
with november	36
with now	-92
with nuclear	124
with number	138
with nurse	-56
with obama	-59
with occasion	-225
with occupation	43
with occupy	71
with off	119
with office	219
with officer	24
with official	89
with old	-61
with on	-370
with once	-83
with one	-339
with ongoing	-123
with only	45
with operation	67
with opponent	-223
with oppose	37
with opposition	-149
with or	25
with orlando	109
with osama	181
with osk	192
with other	115
with out	-550
with over	-320
with overthrow	102
with owner	-149
with pac	-30
with pack	-348
with palace	120
with parent	83
with paris	655
with park	-403
with part	54
with party	-411
with parvez	58
with passenger	28
with passport	41
with past	-199
with patient	115
with patrol	72
with paul	28
with pay	-243
with peak	79
with people	84
with percent	-24
with person	131
with personally	-94
with peru	483
with physically	318
with pilot	60
with pirate	53
with pla	125
with place	-33
with plan	-79
with plane	38
with point	-87
with police	290
with policy	73
with political	-379
with poll	-159
with popular	312
with populist	-242
with port	67
with position	149
with possible	-138
with post	-58
with power	266
with powerful	-45
with president	45
with primary	-118
with prison	83
with prisoner	119
with producer	111
with product	96
with profit	-155
with project	-102
with promise	-55
with prompt	328
with property	79
with propose	381
with protest	84
with protester	253
with provide	-112
with province	82
with proxy	59
with public	-136
with publicly	-54
with punish	38
with question	-66
with quickly	-33
with raid	59
with rainbow	-62
with raise	23
with rally	363
with range	34
with rare	-70
with reagan	33
with reason	98
with rebel	588
with receive	-154
with recent	85
with recently	75
with record	73
with refugee	603
with regard	32
with regime	62
with register	-68
with regularly	-102
with reine	-110
with relation	252
with release	-199
with relentlessly	-104
with repeat	-72
with report	-81
with reporter	252
with republican	-307
with reservist	48
with resign	-125
with resource	73
with response	-33
with rest	23
with restriction	-385
with result	78
with resume	-30
with return	115
with rhetoric	62
with rice	45
with right	-93
with rival	-317
with river	37
with road	124
with round	-96
with rubio	-115
with rule	89
with runner	-211
with russia	65
with russian	120
with sailor	118
with sale	78
with same	-185
with san	67
with sanction	182
with sanders	-484
with santiago	41
with saturday	-118
with say	-358
with scalia	196
with schlingensief	111
with school	-90
with score	55
with sea	50
with second	95
with secretary	-44
with secure	53
with security	-192
with see	286
with seek	42
with seize	67
with sell	-34
with seller	109
with senator	-70
with september	160
with service	-188
with session	-89
with set	144
with seven	134
with several	-32
with severe	66
with sexual	31
with sexually	103
with shame	-246
with she	322
with shell	42
with shelter	27
with ship	212
with shoot	-188
with shooting	44
with shop	-34
with shore	148
with shortly	-25
with shot	-29
with should	110
with show	-91
with side	-154
with significant	255
with silent	-207
with since	398
with situation	63
with so	-45
with social	94
with soldier	282
with some	-52
with someone	109
with son	80
with soon	-198
with soul	-121
with south	41
with spend	44
with spy	61
with stable	-308
with staff	-52
with stage	-28
with state	-264
with statement	214
with steal	43
with still	152
with stomach	27
with stop	-72
with street	327
with strike	217
with strong	-37
with student	110
with style	-42
with submarine	-150
with successfully	55
with such	78
with sudden	188
with summer	71
with sunday	227
with supply	69
with supporter	125
with suspect	-65
with symbol	102
with syria	37
with system	-156
with take	38
with talk	-64
with tarel	317
with tariff	453
with teacher	21
with ted	-172
with television	-143
with tell	82
with temporarily	284
with temporary	172
with ten	22
with term	-105
with territory	231
with terror	122
with terrorism	105
with terrorist	221
with test	-23
with testing	163
with texas	-168
with thailand	-24
with that	-225
with the	58
with their	-332
with themselves	34
with then	89
with there	-49
with they	185
with this	294
with thousand	-38
with three	27
with through	178
with throw	-56
with thursday	132
with tie	-218
with time	-123
with to	46
with together	-24
with tonne	104
with total	-238
with tour	-187
with town	132
with tpp	-182
with trade	42
with train	-102
with trample	-97
with transport	-80
with trawler	38
with trayvon	232
with trial	-100
with troop	291
with truce	35
with trump	-799
with trumpian	-178
with try	192
with tuesday	-46
with turkey	-290
with turn	31
with twelve	28
with two	173
with tycoon	37
with type	185
with u.s.	-78
with uganda	66
with ukraine	652
with ultimately	164
with under	-380
with unharmed	21
with union	-56
with unit	-124
with university	37
with until	155
with up	301
with us	85
with use	-327
with velia	434
with vendor	105
with venezuela	-213
with venue	-81
with viciously	-122
with victim	93
with video	176
with violence	242
with violent	36
with voice	-71
with vote	-318
with voter	-264
with want	-64
with war	117
with warehouse	126
with warn	-65
with warship	36
with washington	-278
with water	-85
with way	-81
with we	-32
with weapon	-38
with website	-126
with wednesday	124
with week	106
with weekend	197
with what	277
with when	163
with where	61
with whether	228
with which	-304
with while	-336
with who	85
with whose	86
with why	-96
with widespread	233
with wife	34
with will	-498
with win	223
with with	108
with woman	-398
with word	-149
with worker	39
with world	99
with would	-274
with wound	87
with yacht	20
with year	-246
with yet	-83
with you	-181
with zero	-21
with zone	96
with zubrowka	29
with —	49
with ’	-170
word abandon	30
word abduct	132
word accept	65
word accident	141
word admit	121
word aid	374
word airstrike	92
word ambush	-36
word announce	81
word apprehend	-76
word arm	-89
word arrest	149
word assail	-362
word assassinate	116
word assassination	177
word assault	179
word assist	-202
word atrocity	154
word attack	-622
word avalanche	30
word ban	146
word bar	35
word battle	-544
word beat	-305
word behead	196
word besiege	472
word blast	-517
word blaze	-134
word block	90
word blockade	-75
word body	112
word bomb	458
word bombardment	94
word bombing	47
word boycott	859
word break	133
word bring	-23
word build	67
word burn	-103
word burst	-24
word butcher	171
word call	36
word campaign	68
word capitulate	-66
word capture	-632
word casualty	73
word catch	26
word ceasefire	59
word censor	54
word chant	-174
word clash	-344
word close	-179
word collapse	164
word collision	-118
word condition	-56
word confiscate	326
word conquer	-42
word contribute	133
word convict	84
word coup	94
word crack	-23
word crackdown	290
word crash	-685
word crisis	91
word custody	-332
word cut	-356
word dead	-258
word death	283
word deceased	-48
word defect	-56
word defuse	-184
word deliver	42
word demobilise	80
word demonstrate	-45
word demonstration	-202
word deploy	240
word deployment	220
word deport	379
word deportation	92
word depose	-29
word deposit	21
word derail	-285
word derailment	-68
word destroy	80
word detain	149
word detention	30
word die	-59
word disappear	-168
word disarm	-235
word displace	159
word distribute	133
word donate	-824
word donation	-1022
word downgrade	56
word drought	483
word drown	-142
word earthquake	201
word embargo	201
word encounter	39
word end	43
word epidemic	-350
word evacuation	49
word execute	-99
word execution	-334
word expel	102
word explode	53
word explosion	-131
word fight	54
word fighting	-122
word finance	-132
word find	76
word fire	-461
word firing	-95
word flee	94
word flood	33
word flooding	411
word free	260
word freeze	133
word fund	-51
word genocide	-123
word give	-191
word go	136
word grab	341
word grant	271
word guard	46
word gun	55
word hack	487
word hand	-432
word hang	-384
word help	124
word hijack	-189
word hit	291
word hold	-339
word homeless	317
word homicide	72
word hostage	52
word hurt	-202
word impose	138
word imprison	180
word increase	34
word injure	238
word injured	49
word injury	151
word insurgency	30
word insurrection	25
word invade	212
word invasion	-128
word jail	138
word kidnap	39
word kill	198
word killing	-20
word landslide	-263
word launch	-207
word leave	26
word lend	-186
word let	-45
word liberate	54
word lynch	94
word march	-407
word massacre	285
word miss	-497
word missing	48
word mobilise	-125
word mobilize	-92
word move	-79
word mudslide	21
word murder	165
word mutiny	34
word occupy	181
word offensive	-85
word onslaught	-531
word open	61
word oust	-202
word outbreak	815
word overthrow	342
word picket	157
word place	-96
word plunder	-208
word pound	-54
word prohibit	-768
word protest	1255
word provide	432
word pull	-278
word put	-97
word quake	68
word raid	443
word rally	-1117
word rape	258
word rebellion	36
word receive	-143
word reduce	-346
word regain	-122
word reinforcement	-151
word remove	118
word rescue	-44
word resign	811
word resignation	452
word retreat	-60
word return	31
word revolt	-175
word riot	77
word robbery	29
word round	216
word sabotage	46
word sanction	117
word seize	74
word seizure	22
word send	109
word sentence	231
word set	-140
word shell	62
word shoot	-207
word shooting	382
word shut	-202
word siege	34
word sink	63
word skirmish	-153
word slain	142
word slash	-283
word slaughter	-36
word slay	-52
word stab	117
word step	192
word stone	-104
word stoppage	-74
word storm	137
word strike	450
word succumb	-170
word supply	64
word surrender	-319
word suspend	115
word take	377
word terrorize	-175
word test	76
word toll	-216
word torture	-87
word trap	-170
word treat	27
word truce	121
word tsunami	-525
word turn	-77
word unaccounted	124
word unrest	-208
word uprising	-53
word vanish	-32
word walk	-379
word walkout	208
word war	590
word withdraw	-249
word withdrawal	-133
word withhold	-25
word wou	-96
word wound	-214
word wounded	-46
word wreck	-314
word write	28
