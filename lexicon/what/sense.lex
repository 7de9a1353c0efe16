# What speaks for a word of an event being meant as it says, in thousandths of log-odds ("a landslide victory" is no
# landslide). Learnt by train/sense/learn.py from mentions read one by one. PART class NAME: a class of class.lex; below, with,
# case: what hangs on the word; under: what it hangs on; near: within a few sentences; lean: see lean.lex.
# example: has killed
# origin: own labels over PolNeAR train and worldwide newswire train · license: weights only, no text
# columns: evidence, thousandths
agent class abstract	-79
agent class aidstuff	194
agent class aircraft	51
agent class authority	-125
agent class captives	83
agent class engagement	29
agent class epithet	-147
agent class eventive	-306
agent class gathering	62
agent class group	115
agent class help	250
agent class human	-90
agent class insurgent	679
agent class medic	-21
agent class none	142
agent class number	32
agent class occasion	-415
agent class official	54
agent class perpetrator	135
agent class place	1012
agent class police	-172
agent class populace	322
agent class prisoners	83
agent class pronoun	173
agent class proposal	-57
agent class rioter	302
agent class single	-344
agent class sport	-219
agent class statement	-124
agent class troops	348
agent class weapon	61
below acl	50
below acl class none	75
below acl class proposal	31
below acl:relcl	-221
below acl:relcl class abstract	89
below acl:relcl class getting	-99
below acl:relcl class none	-197
below advcl	-111
below advcl class abstract	-324
below advcl class aidstuff	-24
below advcl class cause	30
below advcl class common	78
below advcl class complaint	119
below advcl class eventive	117
below advcl class facility	-34
below advcl class help	-99
below advcl class human	-97
below advcl class instrumental	-34
below advcl class none	29
below advcl class support	-58
below advmod	-303
below advmod class human	-76
below advmod class none	-258
below amod	71
below amod class aidstuff	-218
below amod class authority	122
below amod class common	170
below amod class epithet	49
below amod class eventive	76
below amod class generic	-240
below amod class group	123
below amod class human	337
below amod class none	-33
below amod class number	-234
below amod class perpetrator	76
below amod class place	78
below amod class proposal	140
below amod class victim	49
below appos	194
below appos class common	30
below appos class human	34
below appos class none	22
below aux	-78
below aux class none	-78
below aux:pass	322
below aux:pass class none	322
below case	-104
below case class none	-104
below cc	88
below cc class none	88
below ccomp	-351
below ccomp class none	-433
below ccomp class proposal	-34
below compound	358
below compound class abstract	-83
below compound class aircraft	20
below compound class arms	73
below compound class authority	-281
below compound class border	82
below compound class boundary	82
below compound class captives	80
below compound class cause	113
below compound class common	-260
below compound class epithet	343
below compound class event	92
below compound class eventive	-104
below compound class facility	168
below compound class firearm	73
below compound class fuel	61
below compound class generic	326
below compound class group	305
below compound class human	-142
below compound class market	-272
below compound class munition	71
below compound class none	-492
below compound class occasion	149
below compound class perpetrator	318
below compound class place	295
below compound class police	40
below compound class populace	-151
below compound class shared	-89
below compound class troops	58
below compound class vehicle	95
below compound class weapon	165
below compound:prt	-327
below compound:prt class none	-327
below conj	111
below conj class cause	62
below conj class common	-38
below conj class event	49
below conj class eventive	333
below conj class group	-143
below conj class help	-175
below conj class human	-52
below conj class instrumental	-41
below conj class none	-31
below conj class proposal	347
below conj class statement	-46
below conj class support	-61
below cop	-32
below cop class none	-32
below csubj	-40
below dep	-155
below dep class human	-136
below det	100
below det class cause	-37
below det class none	133
below det class pronoun	-37
below iobj	-160
below iobj class human	-154
below iobj class pronoun	-110
below iobj class single	-69
below mark	151
below mark class cause	75
below mark class none	86
below mark class pronoun	75
below nmod	-90
below nmod class abstract	172
below nmod class aidstuff	267
below nmod class aircraft	-55
below nmod class authority	156
below nmod class care	68
below nmod class cause	68
below nmod class ceded	133
below nmod class common	-103
below nmod class complaint	54
below nmod class disease	122
below nmod class epithet	44
below nmod class event	-133
below nmod class eventive	-163
below nmod class facility	249
below nmod class generic	258
below nmod class group	239
below nmod class help	-231
below nmod class human	-271
below nmod class market	26
below nmod class medic	68
below nmod class mission	25
below nmod class munition	-83
below nmod class number	152
below nmod class occasion	-172
below nmod class official	-59
below nmod class pact	117
below nmod class place	280
below nmod class police	33
below nmod class populace	72
below nmod class pronoun	-152
below nmod class rioter	32
below nmod class sport	-20
below nmod class statement	-37
below nmod class support	-158
below nmod class troops	215
below nmod class vehicle	-55
below nmod class victim	29
below nmod class weapon	-138
below nmod:poss	-278
below nmod:poss class common	94
below nmod:poss class group	34
below nmod:poss class human	-50
below nmod:poss class none	-366
below nmod:poss class place	140
below nmod:poss class pronoun	-216
below nmod:poss class single	-212
below nmod:unmarked	-128
below nmod:unmarked class none	-146
below nsubj	-132
below nsubj class abstract	-129
below nsubj class aidstuff	179
below nsubj class aircraft	145
below nsubj class authority	186
below nsubj class captives	77
below nsubj class care	35
below nsubj class cause	-27
below nsubj class common	347
below nsubj class curb	-36
below nsubj class epithet	-147
below nsubj class event	124
below nsubj class eventive	213
below nsubj class facility	-190
below nsubj class gathering	54
below nsubj class generic	-79
below nsubj class group	448
below nsubj class help	145
below nsubj class insurgent	232
below nsubj class market	-42
below nsubj class medic	84
below nsubj class munition	41
below nsubj class none	-335
below nsubj class occasion	-51
below nsubj class perpetrator	117
below nsubj class place	641
below nsubj class police	128
below nsubj class populace	285
below nsubj class prisoners	75
below nsubj class pronoun	89
below nsubj class proposal	-99
below nsubj class rioter	229
below nsubj class single	-367
below nsubj class sport	-118
below nsubj class tally	-144
below nsubj class troops	474
below nsubj class vehicle	154
below nsubj class weapon	186
below nsubj:pass	-132
below nsubj:pass class authority	-29
below nsubj:pass class base	30
below nsubj:pass class captives	30
below nsubj:pass class cause	-111
below nsubj:pass class common	380
below nsubj:pass class event	42
below nsubj:pass class facility	-185
below nsubj:pass class generic	334
below nsubj:pass class group	104
below nsubj:pass class help	161
below nsubj:pass class human	317
below nsubj:pass class munition	170
below nsubj:pass class none	-324
below nsubj:pass class number	134
below nsubj:pass class occupant	41
below nsubj:pass class official	43
below nsubj:pass class perpetrator	20
below nsubj:pass class place	-97
below nsubj:pass class populace	285
below nsubj:pass class pronoun	-244
below nsubj:pass class proposal	-196
below nsubj:pass class single	237
below nsubj:pass class statement	-282
below nsubj:pass class troops	32
below nsubj:pass class vehicle	34
below nsubj:pass class weapon	202
below nummod	133
below nummod class generic	133
below nummod class human	-158
below nummod class number	-79
below nummod class populace	47
below obj	-284
below obj class abstract	27
below obj class aidstuff	298
below obj class aircraft	-23
below obj class arming	183
below obj class arms	136
below obj class authority	81
below obj class bond	59
below obj class border	60
below obj class boundary	60
below obj class captives	52
below obj class cause	-49
below obj class ceded	111
below obj class common	37
below obj class curb	-110
below obj class effigy	63
below obj class engagement	-42
below obj class event	316
below obj class eventive	-122
below obj class facility	225
below obj class firearm	57
below obj class gathering	106
below obj class generic	279
below obj class grace	63
below obj class group	499
below obj class help	-47
below obj class human	-41
below obj class instrumental	94
below obj class insurgent	110
below obj class medic	-65
below obj class mission	63
below obj class money	-396
below obj class munition	-125
below obj class none	-583
below obj class occasion	-309
below obj class occupant	43
below obj class official	-212
below obj class pact	116
below obj class perpetrator	107
below obj class place	377
below obj class police	39
below obj class populace	79
below obj class preparing	183
below obj class pronoun	-191
below obj class proposal	-326
below obj class reflexive	-236
below obj class refugee	146
below obj class rioter	70
below obj class support	91
below obj class tally	26
below obj class troops	409
below obj class truce	40
below obj class vehicle	146
below obj class victim	117
below obj class weapon	-74
below obl	-198
below obl class abstract	458
below obl class aidstuff	-94
below obl class aircraft	98
below obl class animal	-115
below obl class authority	-162
below obl class base	133
below obl class bond	80
below obl class border	21
below obl class boundary	21
below obl class care	25
below obl class cause	34
below obl class common	341
below obl class complaint	25
below obl class concern	-50
below obl class disease	41
below obl class engagement	-254
below obl class event	526
below obl class eventive	-27
below obl class facility	160
below obl class fuel	58
below obl class gathering	28
below obl class generic	152
below obl class group	38
below obl class help	21
below obl class instrumental	-291
below obl class insurgent	258
below obl class media	233
below obl class medic	25
below obl class mission	49
below obl class money	-123
below obl class munition	117
below obl class none	-43
below obl class number	90
below obl class occasion	-129
below obl class official	190
below obl class pact	-170
below obl class perpetrator	-97
below obl class place	-77
below obl class police	93
below obl class populace	21
below obl class pronoun	188
below obl class proposal	32
below obl class refugee	123
below obl class rioter	28
below obl class shared	-120
below obl class single	106
below obl class sport	-151
below obl class statement	-345
below obl class support	31
below obl class talks	201
below obl class tally	-91
below obl class troops	132
below obl class vehicle	142
below obl class victim	50
below obl class weapon	416
below obl:agent	136
below obl:agent class common	-247
below obl:agent class generic	59
below obl:agent class group	114
below obl:agent class human	208
below obl:agent class insurgent	49
below obl:agent class munition	25
below obl:agent class none	-75
below obl:agent class place	233
below obl:agent class populace	59
below obl:agent class sport	24
below obl:agent class statement	-47
below obl:agent class troops	86
below obl:agent class weapon	34
below obl:unmarked	-86
below obl:unmarked class cause	-237
below obl:unmarked class generic	48
below obl:unmarked class none	103
below parataxis	24
below parataxis class human	51
below punct	-20
below punct class none	-20
below xcomp	-291
below xcomp class captives	-111
below xcomp class common	-111
below xcomp class event	-75
below xcomp class generic	164
below xcomp class human	53
below xcomp class none	-356
below xcomp class struck	164
below xcomp class victim	164
bias	426
blows near	923
case 's	-96
case about	37
case according	-78
case after	224
case along	20
case among	194
case around	-145
case as	201
case at	115
case before	234
case between	-502
case down	-164
case due	-93
case during	202
case following	57
case for	-199
case from	-169
case in	175
case including	-69
case inside	110
case into	-199
case like	63
case near	29
case of	-103
case off	240
case on	-179
case out	-176
case outside	25
case over	-291
case s	77
case since	182
case such	-76
case through	209
case to	-125
case toward	-25
case under	-106
case with	-306
case within	59
case without	57
case ’	36
definite	109
factuality high	-163
factuality low	76
factuality none	247
factuality some	-66
has agent	-41
has detained	438
has displaced	503
has injured	-304
has killed	764
has missing	-148
has occasion	-78
has place	20
has recipient	-133
has released	-316
has target	-39
has time	250
has weapon	384
indefinite	25
lean article	441
lean near	776
modality attempted	-152
modality denied	65
modality happened	-90
modality historical	446
modality hypothetical	-90
modality ongoing	-474
modality planned	138
modality threatened	231
mode	-571
mode aerial	57
mode boycott	805
mode ceasefire	141
mode censor	169
mode convict	369
mode cyber	295
mode demo	-432
mode deport	461
mode destroy	-105
mode disarm	-196
mode discontinue	307
mode expel	-191
mode explosives	-172
mode firearms	-178
mode heavy-weapons	41
mode hunger	37
mode militia	-97
mode obstruct	-142
mode police	38
mode primitive	-234
mode release	-302
mode resign	1418
mode restrict	-662
mode riot	-250
mode seize	330
mode sexual	242
mode strike	82
mode suicide-attack	46
mode targeted	-144
mode torture	-67
mode troops	-405
mode weapons	106
mode withdraw	-740
network	1000
place class abstract	-59
place class authority	-301
place class base	74
place class border	35
place class boundary	35
place class care	25
place class ceded	-25
place class common	37
place class eventive	-106
place class explosive	22
place class facility	157
place class group	-494
place class human	-185
place class medic	25
place class mission	22
place class munition	22
place class none	-385
place class occasion	-118
place class place	482
place class statement	-124
place class weapon	28
recipient class abstract	312
recipient class authority	-149
recipient class base	-25
recipient class common	-163
recipient class eventive	-105
recipient class facility	30
recipient class generic	306
recipient class human	-837
recipient class insurgent	334
recipient class none	-214
recipient class number	254
recipient class place	488
recipient class populace	-71
recipient class pronoun	-239
recipient class refugee	188
recipient class single	-103
recipient class sport	-49
recipient class tally	248
recipient class troops	213
recipient class victim	61
said	183
target class abstract	157
target class aidstuff	138
target class aircraft	206
target class animal	-267
target class arms	-205
target class authority	384
target class base	97
target class bond	-159
target class camera	38
target class care	66
target class cause	-160
target class common	624
target class curb	-43
target class effigy	63
target class engagement	54
target class epithet	177
target class facility	360
target class firearm	-315
target class flyer	22
target class fuel	-109
target class gathering	144
target class generic	111
target class group	214
target class help	-200
target class human	70
target class instrumental	-333
target class insurgent	109
target class market	-232
target class medic	80
target class mission	122
target class money	-102
target class munition	141
target class none	-414
target class occasion	-173
target class occupant	97
target class official	-396
target class pact	240
target class perpetrator	253
target class place	46
target class police	74
target class populace	168
target class pronoun	-185
target class refugee	140
target class rioter	172
target class single	364
target class sport	-130
target class statement	-621
target class support	-24
target class tally	-186
target class troops	517
target class vehicle	545
target class weapon	106
type AID	-390
type AID NOUN	-416
type AID VERB	29
type ASSAULT	-104
type ASSAULT ADJ	88
type ASSAULT NOUN	-135
type ASSAULT PROPN	131
type ASSAULT VERB	-184
type CASUALTY	-278
type CASUALTY ADJ	136
type CASUALTY NOUN	50
type CASUALTY PROPN	36
type CASUALTY VERB	-502
type COERCE	805
type COERCE NOUN	502
type COERCE VERB	289
type DISASTER	-476
type DISASTER NOUN	-292
type DISASTER PROPN	-31
type DISASTER VERB	-157
type MOBILIZE	-358
type MOBILIZE NOUN	-95
type MOBILIZE VERB	-264
type PROTEST	100
type PROTEST NOUN	123
type PROTEST VERB	-46
type RETREAT	203
type RETREAT NOUN	382
type RETREAT VERB	-183
type SANCTION	559
type SANCTION NOUN	238
type SANCTION VERB	321
under acl	107
under acl:relcl	-376
under advcl	-134
under amod	-634
under ccomp	25
under class abstract	-125
under class aidstuff	-100
under class arming	191
under class arms	38
under class bond	-231
under class captives	63
under class cause	-25
under class common	154
under class complaint	-34
under class concern	-147
under class curb	88
under class effigy	-194
under class engagement	-262
under class event	459
under class eventive	-318
under class facility	299
under class gathering	24
under class generic	-55
under class getting	-21
under class grace	111
under class group	-72
under class help	65
under class human	130
under class insurgent	198
under class intent	131
under class market	36
under class media	-178
under class medic	-167
under class mission	35
under class money	-159
under class motive	64
under class munition	45
under class none	-410
under class occasion	161
under class official	26
under class pact	28
under class perpetrator	26
under class place	110
under class police	40
under class preparing	28
under class pronoun	-217
under class proposal	285
under class refugee	-130
under class shared	137
under class sport	-106
under class statement	424
under class struck	38
under class support	56
under class talks	236
under class tally	-30
under class troops	-134
under class vehicle	-116
under class victim	134
under class weapon	78
under compound	130
under conj	-64
under csubj	108
under nmod	-54
under nmod:poss	244
under nsubj	59
under nsubj:pass	-122
under obj	291
under obl	96
under obl:agent	35
under parataxis	-94
under root	347
under word able	-197
under word accept	79
under word accuse	140
under word act	114
under word action	-349
under word add	-257
under word advise	46
under word affect	73
under word aftermath	75
under word agree	34
under word aid	183
under word aim	231
under word allegation	175
under word allow	76
under word american	-168
under word anniversary	20
under word announce	522
under word appear	-104
under word argue	-103
under word arise	45
under word ask	-156
under word assertion	-142
under word attack	-199
under word attempt	46
under word attribute	32
under word be	-103
under word beat	-128
under word become	-61
under word begin	-517
under word believe	-68
under word benefit	208
under word bishop	33
under word blame	171
under word block	44
under word break	47
under word bring	128
under word broker	64
under word build	124
under word burn	129
under word call	184
under word campaign	-118
under word candidate	-154
under word capture	-186
under word carry	172
under word case	255
under word cast	122
under word cause	103
under word challenge	-331
under word change	86
under word charge	-83
under word cheat	-208
under word claim	69
under word climb	79
under word close	-46
under word combine	-146
under word comment	-327
under word commission	40
under word commit	-56
under word compromise	-38
under word concerned	83
under word condemn	189
under word conduct	-291
under word confirm	84
under word consider	-246
under word contain	51
under word continue	-25
under word contribute	118
under word control	-62
under word count	-81
under word cover	63
under word create	-188
under word criticize	87
under word day	-90
under word deal	28
under word decision	144
under word declare	108
under word defeat	-302
under word defend	-59
under word denounce	-23
under word deny	95
under word derail	-151
under word destroy	119
under word detect	91
under word determine	-93
under word die	202
under word direct	-260
under word disaster	-104
under word discuss	123
under word displace	49
under word dispute	21
under word do	-214
under word dozen	-41
under word draw	52
under word drown	25
under word effort	-601
under word email	-233
under word end	52
under word endorse	-88
under word engage	-34
under word enter	22
under word escape	-65
under word evidence	25
under word expand	206
under word expect	-148
under word experience	-64
under word face	-100
under word fail	-30
under word fall	-21
under word family	75
under word fear	-185
under word feel	-173
under word felon	-42
under word field	-167
under word fight	113
under word fighter	146
under word figure	-135
under word find	194
under word fire	28
under word flag	-194
under word flee	101
under word follow	214
under word force	-56
under word form	37
under word fuel	-26
under word fund	-241
under word get	-175
under word give	-155
under word go	-221
under word group	-83
under word gunman	44
under word hand	-61
under word handling	68
under word have	-79
under word help	-49
under word hero	86
under word highlight	64
under word history	250
under word hit	44
under word hold	-113
under word hope	-177
under word how	-224
under word identify	125
under word imagine	29
under word impact	130
under word incident	222
under word include	-49
under word increase	84
under word indicate	78
under word information	88
under word injure	49
under word insist	213
under word intensify	-189
under word involve	-104
under word issue	-133
under word join	163
under word keep	-223
under word kill	384
under word launch	83
under word lead	58
under word leave	52
under word line	-126
under word long	83
under word look	-110
under word lose	-248
under word loss	-170
under word maintain	96
under word make	139
under word man	61
under word march	156
under word marry	76
under word mean	72
under word measure	-100
under word meet	-27
under word member	-42
under word midst	104
under word migrant	37
under word miner	-85
under word missing	26
under word mission	35
under word more	-62
under word mount	-68
under word need	35
under word note	85
under word notice	61
under word number	147
under word occur	154
under word offender	71
under word offer	-73
under word one	-168
under word open	-91
under word oppose	-66
under word order	-31
under word organize	29
under word other	131
under word palestinian	218
under word part	72
under word participate	21
under word pay	39
under word people	-128
under word place	47
under word plan	127
under word platform	61
under word pledge	272
under word press	79
under word pressure	213
under word prevent	59
under word process	-151
under word promise	345
under word prompt	152
under word proposal	154
under word propose	53
under word protest	28
under word prove	34
under word provide	133
under word push	184
under word put	90
under word question	32
under word quit	-169
under word raid	-59
under word raise	-90
under word reach	-62
under word read	41
under word reason	-199
under word recall	46
under word receive	-22
under word recognize	44
under word recover	42
under word reduce	-66
under word refer	-212
under word refrain	38
under word regard	-119
under word rehearsal	59
under word reject	26
under word relationship	-189
under word release	85
under word rely	-71
under word remain	267
under word remove	-102
under word report	-131
under word request	21
under word resign	-185
under word respond	-67
under word response	58
under word responsibility	65
under word responsible	114
under word restriction	130
under word result	88
under word return	27
under word reveal	-55
under word review	-220
under word right	111
under word rise	-29
under word river	-87
under word role	80
under word round	20
under word rule	20
under word run	-186
under word sail	25
under word say	146
under word secure	-94
under word see	-265
under word seek	-141
under word seem	-24
under word send	159
under word serve	-31
under word set	-59
under word ship	-170
under word shoot	95
under word shout	44
under word show	-88
under word sign	174
under word sink	22
under word site	26
under word slip	-31
under word soldier	37
under word solution	165
under word someone	-171
under word sort	-196
under word speak	46
under word speculation	24
under word spend	-119
under word stage	226
under word state	-74
under word stop	-374
under word story	179
under word subject	33
under word submit	48
under word suffer	41
under word suggest	115
under word support	102
under word survive	57
under word survivor	46
under word take	-37
under word talk	98
under word target	-52
under word teach	-59
under word team	-118
under word thank	-77
under word thing	-210
under word think	-121
under word thousand	89
under word threaten	265
under word throw	186
under word tie	-30
under word time	-34
under word trigger	-188
under word try	168
under word turn	-141
under word tweet	130
under word undergo	114
under word urge	49
under word use	-230
under word victim	95
under word video	-173
under word vote	-104
under word vow	183
under word wage	-200
under word wait	-73
under word wake	25
under word walk	102
under word want	84
under word watch	-269
under word way	-68
under word win	-85
under word work	290
under word worker	324
under word worried	-109
under word wound	29
under xcomp	126
vouched near	494
weapon class aircraft	-64
weapon class arms	21
weapon class event	127
weapon class explosive	131
weapon class firearm	102
weapon class munition	157
weapon class troops	-26
weapon class weapon	384
with !	-20
with "	-23
with $	-77
with '	-178
with ''	-315
with 's	320
with (	-179
with )	-164
with ,	60
with -	247
with --	-68
with .	436
with 14	39
with 15	-105
with 17	36
with 19	20
with 1956	93
with 2000	33
with 2002	26
with 2003	98
with 2008	-208
with 2010	33
with 2011	25
with 2012	-50
with 2013	37
with 2014	61
with 2015	33
with 2016	58
with 2018	77
with 22	45
with 24	22
with 3	-154
with 7	-77
with 9/11	146
with ;	-77
with [	82
with ]	82
with a	-194
with abe	84
with about	293
with abuse	113
with academic	50
with accept	-70
with ackman	47
with act	-94
with action	90
with activist	95
with actually	-21
with administration	-211
with affect	21
with after	245
with again	-59
with age	-145
with ago	275
with aid	372
with air	-174
with airport	-180
with alert	-111
with algeria	20
with alien	-126
with all	-160
with allege	126
with allegedly	70
with allow	-25
with almost	-328
with already	-137
with ambassador	100
with america	59
with american	190
with amid	39
with amount	-21
with anastasio	88
with and	223
with another	132
with any	-62
with anyone	20
with apple	79
with april	122
with arabia	-65
with area	-126
with arm	186
with armenian	44
with army	104
with arrest	31
with as	-104
with ask	89
with assault	101
with assistance	279
with asylum	63
with at	-32
with attack	62
with attempt	41
with attribute	-50
with australia	86
with authority	-91
with average	-72
with away	54
with ayotte	-72
with bad	111
with badly	24
with ban	-118
with bandit	40
with bank	-217
with base	-171
with battalion	87
with battle	-67
with be	-239
with because	69
with become	106
with before	123
with begin	56
with behind	-109
with beijing	-152
with benghazi	350
with between	-52
with biker	-342
with board	190
with boardroom	-197
with boat	33
with bomber	130
with book	-126
with border	156
with boy	-160
with break	26
with bridge	-25
with broadcast	-201
with brother	-44
with build	-167
with building	21
with bullet	176
with bury	42
with bush	-207
with business	-107
with but	-397
with by	-237
with call	-26
with camp	94
with campaign	-366
with can	67
with canada	32
with cancer	41
with candidate	-228
with captive	-126
with car	222
with carl	-116
with carry	21
with case	-22
with catch	37
with cause	136
with cease	49
with center	-191
with chairman	43
with change	150
with chapel	42
with charge	-59
with charity	51
with chief	28
with child	-180
with chile	525
with china	82
with christie	-64
with church	-231
with citizen	-90
with civil	327
with claim	-112
with clerk	34
with climber	55
with clinic	32
with clinton	-278
with cloning	-68
with coalition	-74
with coin	-250
with colleague	-31
with combatant	24
with come	-20
with commander	-96
with comment	-36
with commit	-43
with committee	83
with community	-22
with company	97
with compound	68
with computer	121
with conduct	-129
with consulate	48
with continue	-224
with contribution	-113
with control	-302
with convention	-180
with cooper	-57
with could	56
with council	-144
with count	21
with couple	37
with court	-209
with crash	29
with credit	-30
with crew	50
with crime	57
with criminal	103
with crisis	-25
with critical	168
with cross	-131
with crowd	-105
with cruz	-231
with cuba	-119
with custody	37
with cut	-45
with dam	52
with daughter	58
with dawn	62
with day	-47
with dead	176
with deadly	78
with deal	101
with debt	61
with decade	22
with december	28
with defeat	186
with defence	97
with delegate	-296
with demand	141
with democracy	-84
with democrat	-176
with demonstrator	95
with denounce	32
with deny	36
with depot	49
with despite	-386
with destroy	87
with development	71
with dictator	242
with die	50
with digital	-53
with diplomat	43
with directly	-194
with director	-133
with dispute	-65
with ditch	-153
with do	68
with doctor	45
with document	-118
with dollar	48
with donald	-335
with donation	-151
with donor	-107
with down	232
with dozen	89
with drive	84
with drone	-58
with drug	-315
with due	70
with during	-124
with early	36
with east	102
with editor	26
with effort	-39
with elite	-100
with email	-364
with embassy	79
with employ	20
with employee	204
with end	-77
with engineer	41
with enter	526
with establishment	199
with ethiopia	92
with ethiopian	36
with eve	-74
with even	148
with evening	-36
with event	382
with eventually	81
with every	-49
with exchange	130
with experience	-68
with expose	-97
with face	-26
with facility	87
with failure	-134
with family	-336
with far	-61
with farm	43
with farmer	-40
with fatally	99
with father	53
with fear	-69
with february	33
with feel	-140
with ferry	30
with fierce	-75
with fight	-125
with fighter	115
with figure	-26
with financially	-23
with find	91
with fine	28
with finish	-48
with fire	149
with firefighter	22
with firm	-28
with first	-190
with fisherman	61
with flag	-22
with fleet	81
with floor	-280
with florida	-60
with focus	31
with follow	242
with food	55
with foot	-68
with for	258
with force	188
with foreign	-49
with foundation	243
with four	-24
with fracking	-168
with france	-106
with free	173
with freedom	70
with from	121
with front	181
with frontal	28
with fund	-149
with funding	134
with gang	67
with garrison	23
with gas	59
with gate	-31
with gathering	129
with general	43
with girl	24
with girlfriend	117
with give	70
with go	-326
with goal	95
with goods	57
with government	155
with gravely	59
with great	-78
with ground	-24
with group	201
with guard	-60
with guerrilla	31
with gulf	31
with gun	-54
with gunman	150
with guzmán	124
with hacker	47
with half	66
with hand	-77
with hard	131
with have	229
with he	151
with head	79
with health	23
with hell	26
with help	-104
with herder	54
with here	-220
with high	79
with highway	32
with hillary	-34
with himself	-96
with hindu	112
with hire	-49
with hold	180
with home	51
with horrific	25
with hosni	76
with hospital	105
with host	69
with hostage	68
with hotel	26
with hour	-46
with house	-94
with how	-103
with hundred	-123
with hunger	37
with husband	-95
with i	-525
with identity	-42
with if	-246
with immigrant	71
with immigration	46
with import	106
with impose	-54
with in	-103
with include	79
with india	58
with industry	-54
with influence	-44
with information	-105
with initiative	210
with inmate	75
with instead	-253
with insult	-320
with internally	105
with interview	-64
with into	73
with involve	67
with iowa	-188
with iran	73
with iraq	448
with isis	388
with islamic	56
with israel	124
with issue	-107
with it	-319
with italy	-77
with its	-74
with jail	62
with january	65
with japan	37
with job	-54
with judge	-67
with july	26
with june	25
with just	25
with justice	63
with khan	-67
with kill	129
with king	121
with knife	187
with know	-81
with korea	101
with lack	-66
with large	-87
with largely	-123
with late	-83
with laugh	38
with lawmaker	-177
with lazar	87
with lead	-182
with leader	39
with league	-21
with leave	143
with leg	98
with level	-153
with lewandowski	-48
with libya	-124
with life	84
with like	-30
with likely	-30
with line	23
with long	-354
with look	27
with loss	204
with lot	-52
with make	-79
with man	80
with manafort	-102
with manager	30
with many	-32
with marco	53
with market	-138
with mass	121
with massacre	-57
with matchup	-105
with maternal	60
with may	-159
with maybe	79
with mayor	23
with media	-182
with medical	-218
with megyn	-85
with member	79
with message	-120
with mexico	-170
with might	-109
with migrant	-157
with mile	31
with military	122
with militia	113
with million	-41
with mind	-193
with miner	90
with minister	-47
with ministry	28
with minor	32
with moment	-34
with monarchy	68
with monday	49
with money	-506
with month	-140
with morning	48
with mortgage	78
with most	-37
with mother	-163
with movement	50
with muslim	791
with name	29
with national	33
with nationwide	-110
with navy	28
with need	-89
with night	99
with nightclub	22
with no	282
with nobody	98
with nomination	-31
with nominee	-433
with noon	32
with not	80
with november	33
with now	36
with nuclear	81
with number	157
with nun	27
with nurse	-40
with obama	-127
with occupation	28
with occupy	64
with of	-143
with off	-35
with office	70
with official	71
with on	-359
with once	-138
with one	-211
with ongoing	-71
with only	58
with opponent	-79
with or	102
with other	26
with out	-540
with over	-214
with owner	-109
with pac	-53
with pack	-375
with palace	103
with parent	57
with paris	285
with park	-237
with part	111
with party	-424
with passenger	36
with past	-28
with patient	99
with patrol	77
with pay	-222
with peak	66
with people	174
with percent	-50
with person	80
with personally	-95
with peru	564
with physically	318
with pilot	23
with pirate	65
with place	-48
with plan	40
with plane	47
with point	-129
with police	340
with policy	64
with political	-396
with poll	-67
with popular	245
with port	105
with position	99
with possible	50
with post	99
with power	135
with powerful	-60
with primary	-131
with prison	116
with prisoner	57
with problem	-133
with producer	126
with promise	-53
with prompt	298
with property	26
with propose	301
with protest	138
with protester	203
with protestor	34
with provide	-105
with proxy	57
with public	-179
with put	-20
with question	-65
with quickly	-104
with race	-65
with raid	40
with rainbow	-98
with rally	206
with range	29
with reagan	22
with reason	22
with rebel	603
with receive	-99
with recent	88
with recently	123
with refugee	528
with regime	96
with region	-46
with register	-110
with regularly	-80
with reine	-81
with relation	121
with release	-197
with relentlessly	-89
with repeat	-60
with report	-98
with reporter	218
with republican	-212
with resource	48
with respond	-21
with result	77
with return	121
with rice	70
with rival	-328
with river	35
with road	156
with rocket	33
with round	-140
with rubio	-159
with rule	100
with run	190
with runner	-212
with russia	101
with russian	64
with sailor	76
with same	-231
with san	68
with sanction	149
with sanders	-400
with santiago	32
with saturday	-153
with say	-216
with scalia	209
with school	-59
with score	24
with sea	35
with secretary	-64
with security	-229
with see	109
with seek	34
with seize	50
with seller	131
with senator	-89
with sense	-128
with september	99
with service	-193
with session	-81
with set	118
with seven	126
with several	-109
with severe	74
with sexual	41
with she	204
with shell	27
with shelter	22
with shinzo	36
with ship	184
with shooting	37
with shop	-24
with shot	-30
with show	-40
with side	-36
with sign	-44
with significant	218
with silent	-203
with since	361
with so	-66
with social	114
with soldier	267
with someone	125
with son	50
with soon	-193
with soul	-215
with south	33
with speech	22
with spend	52
with spy	47
with staff	-49
with stage	-29
with start	-44
with state	-118
with statement	172
with steal	26
with still	168
with stomach	29
with stop	-125
with street	134
with strike	252
with strong	-119
with student	148
with style	-45
with successfully	78
with such	41
with sudden	130
with summer	83
with sunday	129
with supply	87
with support	-152
with supporter	153
with suspect	-60
with syria	59
with system	-163
with take	74
with tariff	323
with team	-96
with television	-104
with tell	58
with temporarily	223
with temporary	94
with term	-104
with territory	234
with terror	62
with terrorism	95
with terrorist	125
with testing	124
with texas	-220
with thailand	-20
with that	-307
with the	-45
with their	-179
with then	51
with there	-23
with they	-100
with this	182
with thousand	22
with three	28
with through	213
with throw	-64
with thursday	89
with tie	-48
with time	-114
with to	116
with together	-29
with total	-248
with town	106
with tpp	-200
with trade	24
with train	-79
with trample	-80
with trawler	27
with trayvon	152
with troop	292
with truce	42
with trump	-915
with try	-25
with tuesday	-104
with turkey	-273
with twelve	27
with two	120
with tycoon	29
with type	147
with ukraine	726
with ultimately	149
with under	-284
with unharmed	22
with unit	-259
with until	147
with up	287
with us	195
with use	-371
with venezuela	-198
with venue	-70
with viciously	-108
with victim	255
with video	166
with villager	26
with violation	26
with violence	171
with violent	23
with vote	-331
with voter	-269
with want	-127
with war	79
with warn	-72
with warship	31
with washington	-309
with water	-83
with wave	95
with way	-125
with we	-138
with wednesday	79
with week	-35
with weekend	105
with what	184
with where	-45
with whether	95
with which	-35
with while	-138
with who	44
with whose	76
with why	-145
with widespread	273
with wife	25
with will	-402
with win	173
with wing	-22
with woman	-137
with word	-223
with worker	255
with world	98
with would	-116
with wound	105
with year	-217
with yet	-64
with you	-169
with youth	21
with zero	-31
with zubrowka	29
with ’	-47
word abduct	120
word accept	91
word accident	84
word aid	360
word airstrike	47
word ambush	-31
word arm	-60
word arrest	221
word assail	-385
word assassinate	69
word assassination	141
word assault	60
word assist	-404
word atrocity	155
word attack	-514
word avalanche	26
word ban	-20
word bar	32
word battle	-515
word beat	-116
word behead	29
word besiege	378
word blast	-414
word blaze	-35
word blockade	-111
word body	98
word bomb	347
word bombardment	86
word bombing	49
word boycott	805
word break	141
word build	73
word burn	-132
word butcher	195
word call	27
word campaign	54
word capitulate	-83
word capture	-705
word casualty	61
word catch	95
word ceasefire	52
word chant	-201
word clash	-254
word close	-218
word collapse	-37
word collision	-135
word confiscate	231
word conquer	-52
word contribute	-105
word convict	106
word coup	-77
word crack	-25
word crackdown	223
word crash	-431
word crisis	79
word custody	-226
word cut	-113
word dead	-70
word death	188
word deceased	-61
word defect	-92
word defuse	-250
word deliver	49
word demobilise	51
word demonstrate	-38
word demonstration	-200
word deploy	125
word deport	288
word deportation	63
word depose	-48
word deposit	51
word derail	-208
word derailment	-79
word detain	43
word detention	28
word die	359
word disappear	-131
word disarm	-262
word displace	81
word distribute	134
word donate	-505
word donation	-735
word downgrade	27
word drought	338
word drown	-74
word earthquake	189
word embargo	79
word end	28
word epidemic	-274
word evacuation	44
word execute	-39
word execution	-365
word expel	90
word explosion	28
word fall	-114
word fighting	-111
word finance	-46
word find	77
word fire	-446
word firing	20
word flee	129
word flooding	398
word free	144
word freeze	70
word genocide	-153
word give	-164
word go	168
word grab	272
word grant	63
word guard	38
word hack	189
word hand	-380
word hang	-124
word hijack	-203
word hit	225
word hold	-224
word homeless	236
word homicide	33
word hostage	62
word hurt	-168
word impose	203
word imprison	98
word increase	26
word injure	74
word injured	39
word injury	97
word insurrection	-20
word invade	234
word invasion	-47
word jail	38
word kidnap	36
word kill	41
word landslide	-154
word launch	-266
word leave	24
word lend	-126
word let	-60
word liberate	109
word march	-292
word massacre	66
word miss	-397
word missing	23
word mobilise	-158
word move	-80
word mudslide	30
word murder	129
word mutiny	45
word occupy	213
word onslaught	-324
word open	57
word oust	-108
word outbreak	768
word overthrow	301
word picket	172
word plunder	-135
word pound	-44
word prohibit	-489
word protest	995
word provide	502
word pull	-223
word put	-73
word quake	83
word raid	487
word rally	-1080
word ram	27
word rape	194
word rebellion	-101
word recall	26
word receive	-140
word reduce	-229
word regain	-128
word reinforcement	-175
word release	50
word remove	121
word rescue	72
word resign	606
word resignation	414
word return	-99
word revolt	-24
word riot	63
word robbery	50
word round	143
word sabotage	33
word sanction	182
word seize	135
word sentence	213
word set	-63
word sever	22
word shell	24
word shoot	-210
word shooting	314
word shut	-155
word siege	45
word sink	60
word skirmish	-126
word slain	114
word slash	-283
word slay	32
word stab	87
word step	397
word stone	-71
word stoppage	-142
word storm	70
word strike	334
word succumb	-177
word supply	-21
word suspend	66
word take	430
word test	92
word toll	-198
word torture	-68
word trample	-78
word trap	-184
word treat	67
word truce	106
word tsunami	-599
word unaccounted	84
word unrest	-75
word uprising	-99
word walk	-239
word walkout	169
word war	457
word withdraw	-227
word withdrawal	-142
word withhold	-52
word wou	-182
word wound	-122
word wounded	-64
word wreck	-254
word write	61
