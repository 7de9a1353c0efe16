# What speaks for a word of an event being meant as it says, in thousandths of log-odds ("a landslide victory" is no
# landslide). Learnt by train/sense/learn.py from mentions read one by one. PART class NAME: a class of class.lex; below, with,
# case: what hangs on the word; under: what it hangs on; near: within a few sentences; lean: see lean.lex.
# example: has killed
# origin: own labels over PolNeAR train and worldwide newswire train · license: weights only, no text
# columns: evidence, thousandths
agent class abstract	-80
agent class aidstuff	190
agent class aircraft	52
agent class authority	-148
agent class captives	81
agent class common	-40
agent class engagement	30
agent class epithet	-146
agent class eventive	-306
agent class facility	24
agent class gathering	66
agent class generic	-40
agent class group	95
agent class help	246
agent class human	-54
agent class insurgent	683
agent class medic	-23
agent class none	49
agent class number	36
agent class occasion	-419
agent class official	42
agent class perpetrator	131
agent class place	994
agent class police	-183
agent class populace	308
agent class prisoners	81
agent class pronoun	172
agent class proposal	-56
agent class rioter	297
agent class single	-356
agent class sport	-223
agent class statement	-125
agent class troops	339
agent class weapon	62
below acl	45
below acl class none	79
below acl class proposal	32
below acl:relcl	-227
below acl:relcl class abstract	87
below acl:relcl class getting	-99
below acl:relcl class none	-204
below advcl	-101
below advcl class abstract	-326
below advcl class aidstuff	-22
below advcl class cause	28
below advcl class common	79
below advcl class complaint	111
below advcl class eventive	113
below advcl class facility	-33
below advcl class help	-107
below advcl class human	-101
below advcl class instrumental	-35
below advcl class none	52
below advcl class support	-67
below advmod	-304
below advmod class human	-74
below advmod class none	-255
below amod	69
below amod class aidstuff	-215
below amod class authority	123
below amod class common	168
below amod class epithet	49
below amod class eventive	72
below amod class generic	-239
below amod class group	125
below amod class human	329
below amod class none	-31
below amod class number	-233
below amod class perpetrator	77
below amod class place	73
below amod class proposal	141
below amod class victim	49
below appos	193
below appos class common	29
below appos class human	33
below appos class none	21
below aux	-76
below aux class none	-76
below aux:pass	323
below aux:pass class none	323
below case	-104
below case class none	-104
below cc	86
below cc class none	86
below ccomp	-356
below ccomp class none	-436
below ccomp class proposal	-36
below compound	351
below compound class abstract	-83
below compound class aircraft	20
below compound class arms	74
below compound class authority	-281
below compound class border	82
below compound class boundary	82
below compound class captives	81
below compound class cause	108
below compound class common	-255
below compound class epithet	342
below compound class event	93
below compound class eventive	-105
below compound class facility	169
below compound class firearm	74
below compound class fuel	61
below compound class generic	331
below compound class group	304
below compound class human	-145
below compound class market	-271
below compound class munition	71
below compound class none	-492
below compound class occasion	146
below compound class official	21
below compound class perpetrator	318
below compound class place	286
below compound class police	41
below compound class populace	-148
below compound class shared	-89
below compound class troops	59
below compound class vehicle	92
below compound class weapon	165
below compound:prt	-328
below compound:prt class none	-328
below conj	107
below conj class cause	62
below conj class common	-38
below conj class event	51
below conj class eventive	336
below conj class group	-144
below conj class help	-180
below conj class human	-48
below conj class instrumental	-41
below conj class none	-34
below conj class proposal	349
below conj class statement	-45
below conj class support	-67
below cop	-22
below cop class none	-22
below csubj	-42
below dep	-154
below dep class human	-137
below det	99
below det class cause	-37
below det class none	136
below det class pronoun	-37
below iobj	-166
below iobj class generic	-21
below iobj class human	-161
below iobj class pronoun	-113
below iobj class single	-71
below mark	151
below mark class cause	83
below mark class none	81
below mark class pronoun	83
below nmod	-92
below nmod class abstract	167
below nmod class aidstuff	265
below nmod class aircraft	-55
below nmod class authority	154
below nmod class care	67
below nmod class cause	69
below nmod class ceded	126
below nmod class common	-109
below nmod class complaint	54
below nmod class disease	125
below nmod class epithet	43
below nmod class event	-131
below nmod class eventive	-160
below nmod class facility	258
below nmod class generic	253
below nmod class group	248
below nmod class help	-238
below nmod class human	-262
below nmod class market	25
below nmod class medic	67
below nmod class mission	26
below nmod class munition	-84
below nmod class none	-25
below nmod class number	151
below nmod class occasion	-167
below nmod class official	-58
below nmod class pact	115
below nmod class place	257
below nmod class police	33
below nmod class populace	58
below nmod class pronoun	-152
below nmod class rioter	31
below nmod class sport	-20
below nmod class statement	-38
below nmod class support	-167
below nmod class troops	220
below nmod class vehicle	-55
below nmod class victim	30
below nmod class weapon	-139
below nmod:poss	-259
below nmod:poss class common	104
below nmod:poss class group	38
below nmod:poss class human	-180
below nmod:poss class none	-244
below nmod:poss class place	137
below nmod:poss class pronoun	-206
below nmod:poss class single	-183
below nmod:unmarked	-126
below nmod:unmarked class none	-145
below nsubj	-144
below nsubj class abstract	-129
below nsubj class aidstuff	177
below nsubj class aircraft	148
below nsubj class authority	180
below nsubj class captives	74
below nsubj class care	36
below nsubj class cause	-38
below nsubj class common	450
below nsubj class curb	-43
below nsubj class epithet	-146
below nsubj class event	119
below nsubj class eventive	214
below nsubj class facility	-189
below nsubj class gathering	53
below nsubj class generic	-103
below nsubj class group	456
below nsubj class help	140
below nsubj class human	-30
below nsubj class insurgent	235
below nsubj class market	-42
below nsubj class medic	82
below nsubj class munition	42
below nsubj class none	-340
below nsubj class number	-24
below nsubj class occasion	-47
below nsubj class perpetrator	118
below nsubj class place	630
below nsubj class police	117
below nsubj class populace	457
below nsubj class prisoners	73
below nsubj class pronoun	94
below nsubj class proposal	-97
below nsubj class rioter	223
below nsubj class single	-374
below nsubj class sport	-118
below nsubj class tally	-146
below nsubj class troops	470
below nsubj class vehicle	155
below nsubj class weapon	190
below nsubj:pass	-137
below nsubj:pass class authority	-30
below nsubj:pass class base	33
below nsubj:pass class captives	29
below nsubj:pass class cause	-118
below nsubj:pass class common	378
below nsubj:pass class event	41
below nsubj:pass class facility	-370
below nsubj:pass class generic	333
below nsubj:pass class group	102
below nsubj:pass class help	163
below nsubj:pass class human	328
below nsubj:pass class munition	172
below nsubj:pass class none	-331
below nsubj:pass class number	133
below nsubj:pass class occupant	40
below nsubj:pass class official	43
below nsubj:pass class perpetrator	21
below nsubj:pass class place	-96
below nsubj:pass class populace	286
below nsubj:pass class pronoun	-249
below nsubj:pass class proposal	-198
below nsubj:pass class single	236
below nsubj:pass class statement	-282
below nsubj:pass class troops	32
below nsubj:pass class vehicle	34
below nsubj:pass class weapon	204
below nummod	133
below nummod class generic	133
below nummod class human	-161
below nummod class number	-81
below nummod class populace	45
below obj	-282
below obj class aidstuff	255
below obj class aircraft	-23
below obj class arming	180
below obj class arms	139
below obj class authority	82
below obj class bond	57
below obj class border	61
below obj class boundary	61
below obj class captives	53
below obj class cause	-57
below obj class ceded	113
below obj class curb	-113
below obj class effigy	60
below obj class engagement	-48
below obj class event	297
below obj class eventive	-124
below obj class facility	220
below obj class firearm	61
below obj class gathering	108
below obj class generic	285
below obj class grace	56
below obj class group	488
below obj class human	-41
below obj class instrumental	96
below obj class insurgent	109
below obj class medic	-64
below obj class mission	62
below obj class money	-418
below obj class munition	-135
below obj class none	-616
below obj class occasion	-310
below obj class occupant	42
below obj class official	-213
below obj class pact	117
below obj class perpetrator	107
below obj class place	355
below obj class police	39
below obj class populace	61
below obj class preparing	180
below obj class pronoun	-196
below obj class proposal	-323
below obj class reflexive	-241
below obj class refugee	140
below obj class rioter	67
below obj class support	222
below obj class tally	26
below obj class troops	412
below obj class truce	43
below obj class vehicle	148
below obj class victim	116
below obj class weapon	-79
below obl	-217
below obl class abstract	444
below obl class aidstuff	-96
below obl class aircraft	98
below obl class animal	-114
below obl class authority	-157
below obl class base	127
below obl class bond	81
below obl class border	21
below obl class boundary	21
below obl class care	26
below obl class cause	42
below obl class common	334
below obl class complaint	24
below obl class concern	-46
below obl class disease	41
below obl class engagement	-256
below obl class event	530
below obl class eventive	-25
below obl class facility	149
below obl class fuel	58
below obl class gathering	28
below obl class generic	148
below obl class group	39
below obl class help	21
below obl class instrumental	-288
below obl class insurgent	254
below obl class media	236
below obl class medic	26
below obl class mission	48
below obl class money	-124
below obl class munition	115
below obl class none	-45
below obl class number	89
below obl class occasion	-129
below obl class official	193
below obl class pact	-167
below obl class perpetrator	-99
below obl class place	-89
below obl class police	99
below obl class pronoun	191
below obl class proposal	35
below obl class refugee	122
below obl class rioter	28
below obl class shared	-129
below obl class single	105
below obl class sport	-153
below obl class statement	-361
below obl class support	31
below obl class talks	199
below obl class tally	-93
below obl class troops	126
below obl class vehicle	134
below obl class victim	51
below obl class weapon	416
below obl:agent	134
below obl:agent class common	-233
below obl:agent class generic	61
below obl:agent class group	115
below obl:agent class human	205
below obl:agent class insurgent	48
below obl:agent class munition	23
below obl:agent class none	-72
below obl:agent class place	229
below obl:agent class populace	61
below obl:agent class sport	23
below obl:agent class statement	-47
below obl:agent class troops	85
below obl:agent class weapon	33
below obl:unmarked	-86
below obl:unmarked class cause	-235
below obl:unmarked class generic	48
below obl:unmarked class none	101
below parataxis	24
below parataxis class human	51
below xcomp	-293
below xcomp class captives	-107
below xcomp class common	-107
below xcomp class event	-73
below xcomp class generic	163
below xcomp class human	56
below xcomp class none	-360
below xcomp class struck	163
below xcomp class victim	163
bias	421
blows near	925
case 's	-74
case about	35
case according	-79
case after	226
case against	-21
case among	194
case around	-143
case as	202
case at	114
case before	238
case between	-501
case down	-160
case due	-95
case during	188
case following	57
case for	-211
case from	-175
case in	170
case including	-72
case inside	116
case into	-195
case like	63
case near	30
case of	-109
case off	242
case on	-177
case out	-179
case outside	26
case over	-293
case s	79
case since	187
case such	-74
case through	210
case to	-148
case toward	-27
case under	-105
case with	-321
case within	71
case without	55
case ’	42
definite	113
factuality high	-163
factuality low	78
factuality none	242
factuality some	-79
has agent	-34
has detained	442
has displaced	500
has injured	-308
has killed	767
has missing	-147
has occasion	-80
has place	31
has recipient	-74
has released	-303
has target	-39
has time	245
has weapon	386
indefinite	28
lean article	440
lean near	764
modality attempted	-157
modality denied	39
modality happened	-82
modality historical	446
modality hypothetical	-78
modality ongoing	-438
modality planned	136
modality threatened	236
mode	-574
mode aerial	59
mode boycott	807
mode ceasefire	144
mode censor	162
mode convict	380
mode cyber	296
mode demo	-431
mode deport	461
mode destroy	-118
mode disarm	-195
mode discontinue	297
mode expel	-191
mode explosives	-171
mode firearms	-170
mode heavy-weapons	38
mode hunger	36
mode militia	-100
mode obstruct	-137
mode police	38
mode primitive	-233
mode release	-290
mode resign	1406
mode restrict	-663
mode riot	-251
mode seize	325
mode sexual	237
mode strike	79
mode suicide-attack	47
mode targeted	-141
mode torture	-58
mode troops	-405
mode weapons	108
mode withdraw	-754
network	1000
place class abstract	-62
place class authority	-321
place class base	73
place class border	34
place class boundary	34
place class care	23
place class ceded	-29
place class common	36
place class eventive	-110
place class explosive	23
place class facility	139
place class group	-521
place class human	-90
place class medic	23
place class mission	20
place class munition	23
place class none	-381
place class occasion	-123
place class place	516
place class statement	-126
place class weapon	28
recipient class abstract	381
recipient class authority	-148
recipient class base	-26
recipient class common	-25
recipient class eventive	-107
recipient class facility	27
recipient class generic	277
recipient class human	-818
recipient class insurgent	320
recipient class none	-238
recipient class number	255
recipient class place	475
recipient class populace	67
recipient class pronoun	-261
recipient class refugee	153
recipient class single	-106
recipient class sport	-51
recipient class tally	249
recipient class troops	193
recipient class victim	60
said	183
target class abstract	168
target class aidstuff	139
target class aircraft	208
target class animal	-266
target class arms	-206
target class authority	389
target class base	99
target class bond	-162
target class camera	39
target class care	67
target class cause	-166
target class common	640
target class curb	-47
target class effigy	60
target class engagement	54
target class epithet	175
target class facility	331
target class firearm	-317
target class flyer	21
target class fuel	-107
target class gathering	148
target class generic	117
target class group	221
target class help	-219
target class human	49
target class instrumental	-331
target class insurgent	112
target class market	-229
target class medic	81
target class mission	124
target class money	-99
target class munition	140
target class none	-356
target class occasion	-172
target class occupant	95
target class official	-398
target class pact	239
target class perpetrator	258
target class police	74
target class populace	172
target class pronoun	-163
target class refugee	142
target class rioter	175
target class single	376
target class sport	-127
target class statement	-613
target class support	-43
target class tally	-189
target class troops	517
target class vehicle	542
target class weapon	108
type AID	-383
type AID NOUN	-428
type AID VERB	45
type ASSAULT	-94
type ASSAULT ADJ	86
type ASSAULT NOUN	-132
type ASSAULT PROPN	133
type ASSAULT VERB	-185
type CASUALTY	-271
type CASUALTY ADJ	135
type CASUALTY NOUN	44
type CASUALTY PROPN	36
type CASUALTY VERB	-488
type COERCE	814
type COERCE NOUN	517
type COERCE VERB	278
type DISASTER	-470
type DISASTER NOUN	-286
type DISASTER PROPN	-30
type DISASTER VERB	-159
type MOBILIZE	-357
type MOBILIZE NOUN	-96
type MOBILIZE VERB	-261
type PROTEST	104
type PROTEST NOUN	126
type PROTEST VERB	-51
type RETREAT	192
type RETREAT NOUN	386
type RETREAT VERB	-195
type SANCTION	562
type SANCTION NOUN	239
type SANCTION VERB	322
under acl	107
under acl:relcl	-387
under advcl	-115
under amod	-630
under ccomp	30
under class abstract	-131
under class aidstuff	-103
under class arming	190
under class arms	39
under class bond	-228
under class captives	64
under class common	160
under class complaint	-31
under class concern	-147
under class curb	88
under class effigy	-190
under class engagement	-260
under class event	464
under class eventive	-309
under class facility	297
under class gathering	28
under class generic	-54
under class grace	111
under class group	-70
under class help	61
under class human	129
under class insurgent	203
under class intent	137
under class market	38
under class media	-181
under class medic	-167
under class mission	37
under class money	-164
under class motive	66
under class munition	46
under class none	-406
under class occasion	165
under class official	27
under class pact	25
under class perpetrator	27
under class place	111
under class police	41
under class preparing	30
under class pronoun	-213
under class proposal	290
under class refugee	-131
under class rioter	22
under class shared	135
under class sport	-105
under class statement	426
under class struck	38
under class support	56
under class talks	233
under class tally	-23
under class troops	-132
under class vehicle	-113
under class victim	134
under class weapon	80
under compound	133
under conj	-70
under csubj	110
under nmod	-57
under nmod:poss	245
under nsubj	54
under nsubj:pass	-118
under obj	284
under obl	99
under obl:agent	35
under parataxis	-98
under root	349
under word able	-199
under word accept	78
under word accuse	142
under word act	114
under word action	-351
under word add	-256
under word advise	49
under word affect	71
under word aftermath	73
under word agree	36
under word aid	184
under word aim	229
under word allegation	171
under word allow	73
under word american	-163
under word anniversary	21
under word announce	586
under word appear	-114
under word argue	-108
under word arise	45
under word ask	-153
under word assertion	-143
under word attack	-197
under word attempt	49
under word attribute	33
under word be	-94
under word beat	-128
under word become	-63
under word begin	-525
under word believe	-68
under word benefit	207
under word bishop	34
under word blame	175
under word block	46
under word break	47
under word bring	130
under word broker	64
under word build	128
under word burn	128
under word call	184
under word campaign	-116
under word candidate	-154
under word capture	-187
under word carry	170
under word case	258
under word cast	122
under word cause	108
under word challenge	-328
under word change	88
under word charge	-79
under word cheat	-211
under word claim	71
under word climb	80
under word close	-48
under word combine	-144
under word comment	-324
under word commission	40
under word commit	-57
under word compromise	-38
under word concerned	82
under word condemn	189
under word conduct	-292
under word confirm	84
under word consider	-244
under word contain	51
under word continue	-20
under word contribute	117
under word control	-60
under word count	-82
under word cover	64
under word create	-194
under word criticize	85
under word day	-89
under word deal	25
under word decision	146
under word declare	110
under word defeat	-301
under word defend	-60
under word denounce	-22
under word deny	97
under word derail	-149
under word destroy	121
under word detect	91
under word determine	-95
under word die	204
under word direct	-261
under word disaster	-103
under word discuss	124
under word displace	48
under word dispute	22
under word do	-215
under word dozen	-42
under word draw	52
under word drown	24
under word effort	-604
under word email	-234
under word end	50
under word endorse	-106
under word engage	-37
under word enter	23
under word escape	-64
under word evidence	27
under word expand	191
under word expect	-144
under word experience	-69
under word face	-101
under word fail	-28
under word fall	-24
under word family	74
under word fear	-180
under word feel	-166
under word felon	-48
under word field	-165
under word fight	110
under word fighter	149
under word figure	-133
under word find	185
under word fire	30
under word flag	-190
under word flee	100
under word follow	217
under word force	-56
under word form	32
under word fuel	-26
under word fund	-245
under word get	-181
under word give	-154
under word go	-218
under word group	-85
under word gunman	44
under word hand	-60
under word handling	69
under word have	-78
under word help	-49
under word hero	83
under word highlight	63
under word history	252
under word hit	45
under word hold	-106
under word hope	-179
under word how	-221
under word identify	121
under word imagine	27
under word impact	129
under word incident	223
under word include	-45
under word increase	82
under word indicate	80
under word information	88
under word injure	50
under word insist	193
under word intensify	-188
under word involve	-104
under word issue	-133
under word join	164
under word keep	-220
under word kill	388
under word launch	80
under word lead	61
under word leave	53
under word line	-126
under word long	82
under word look	-111
under word lose	-252
under word loss	-174
under word maintain	97
under word make	135
under word man	62
under word march	159
under word marry	78
under word mean	71
under word measure	-97
under word meet	-29
under word member	-41
under word midst	105
under word migrant	36
under word miner	-86
under word missile	20
under word missing	28
under word mission	37
under word more	-63
under word mount	-67
under word need	35
under word note	81
under word notice	50
under word number	150
under word occur	154
under word offender	72
under word offer	-75
under word one	-169
under word open	-91
under word oppose	-66
under word order	-28
under word organize	30
under word other	123
under word palestinian	209
under word part	73
under word participate	22
under word pay	46
under word people	-123
under word place	46
under word plan	132
under word platform	60
under word pledge	276
under word press	80
under word pressure	216
under word prevent	60
under word process	-151
under word promise	331
under word prompt	153
under word proposal	152
under word propose	53
under word protest	28
under word prove	37
under word provide	135
under word push	176
under word put	89
under word question	32
under word quit	-164
under word raid	-59
under word raise	-89
under word reach	-64
under word read	48
under word reason	-198
under word recall	46
under word recognize	42
under word recover	42
under word reduce	-63
under word refer	-211
under word refrain	39
under word regard	-118
under word rehearsal	60
under word reject	26
under word relationship	-190
under word release	87
under word rely	-78
under word remain	269
under word remove	-111
under word report	-150
under word resign	-187
under word respond	-67
under word response	59
under word responsibility	66
under word responsible	114
under word restriction	128
under word result	89
under word return	29
under word reveal	-58
under word review	-217
under word right	111
under word rise	-27
under word river	-85
under word role	81
under word round	20
under word rule	21
under word run	-186
under word sail	25
under word sanction	20
under word say	132
under word secure	-90
under word see	-258
under word seek	-149
under word seem	-24
under word send	158
under word serve	-29
under word set	-58
under word ship	-166
under word shoot	95
under word shout	43
under word show	-89
under word sign	170
under word sink	21
under word site	26
under word slip	-35
under word soldier	37
under word solution	168
under word someone	-167
under word sort	-197
under word speak	47
under word speculation	26
under word spend	-117
under word stage	228
under word state	-72
under word stop	-375
under word story	181
under word subject	34
under word submit	52
under word suffer	41
under word suggest	116
under word support	102
under word survive	59
under word survivor	44
under word take	-43
under word talk	98
under word target	-52
under word teach	-61
under word team	-117
under word thank	-77
under word that	-20
under word thing	-213
under word think	-122
under word thousand	89
under word threaten	266
under word throw	186
under word tie	-26
under word time	-28
under word trigger	-187
under word try	169
under word turn	-137
under word tweet	132
under word undergo	114
under word urge	50
under word use	-235
under word victim	96
under word video	-173
under word vote	-103
under word vow	179
under word wage	-205
under word wait	-72
under word wake	25
under word walk	100
under word want	85
under word watch	-267
under word way	-67
under word win	-87
under word work	291
under word worker	327
under word worried	-108
under word wound	29
under xcomp	128
vouched near	485
weapon class aircraft	-64
weapon class arms	22
weapon class event	127
weapon class explosive	128
weapon class firearm	105
weapon class munition	153
weapon class troops	-27
weapon class weapon	386
with !	-22
with "	-37
with $	-81
with '	-177
with ''	-315
with 's	323
with (	-179
with )	-164
with ,	55
with -	246
with --	-70
with .	436
with 14	40
with 15	-106
with 17	35
with 19	21
with 1956	94
with 2000	34
with 2002	26
with 2003	97
with 2008	-209
with 2010	34
with 2011	25
with 2012	-48
with 2013	38
with 2014	60
with 2015	36
with 2016	58
with 2018	78
with 22	46
with 24	21
with 3	-155
with 7	-97
with 9/11	148
with ;	-80
with [	82
with ]	82
with a	-200
with abe	84
with about	295
with abuse	114
with academic	49
with accept	-73
with ackman	46
with act	-94
with action	89
with activist	93
with administration	-205
with after	252
with again	-63
with age	-146
with ago	271
with aid	370
with air	-175
with airport	-182
with alert	-110
with algeria	20
with alien	-125
with alight	20
with all	-155
with allege	125
with allegedly	71
with allow	-26
with almost	-327
with already	-136
with ambassador	102
with america	58
with american	181
with amid	37
with amount	-22
with anastasio	87
with and	212
with another	131
with any	-63
with anyone	21
with apple	81
with april	121
with arabia	-68
with area	-125
with arm	182
with armenian	42
with army	106
with arrest	31
with as	-105
with ask	88
with assault	101
with assistance	265
with asylum	56
with at	-32
with attack	61
with attempt	43
with attribute	-51
with australia	87
with authority	-87
with average	-69
with away	56
with ayotte	-72
with bad	110
with badly	24
with ban	-118
with bandit	41
with bank	-219
with base	-170
with battalion	89
with battle	-67
with be	-254
with because	70
with become	104
with before	124
with begin	56
with behind	-98
with beijing	-147
with benghazi	338
with between	-51
with biker	-342
with board	182
with boardroom	-207
with boat	32
with bomber	131
with book	-129
with border	156
with boy	-156
with break	25
with bridge	-35
with broadcast	-199
with brother	-44
with build	-168
with building	22
with bullet	176
with bury	40
with bush	-200
with business	-108
with but	-390
with by	-237
with call	-25
with camp	95
with campaign	-362
with can	68
with canada	29
with cancer	41
with candidate	-229
with captive	-123
with car	227
with carl	-114
with carry	20
with case	-20
with catch	32
with cause	129
with cease	49
with center	-186
with chairman	43
with change	125
with chapel	42
with charge	-60
with charity	38
with chief	29
with child	-179
with chile	530
with china	66
with christie	-63
with church	-229
with citizen	-88
with civil	325
with claim	-113
with clerk	34
with climber	52
with clinic	32
with clinton	-278
with cloning	-69
with coalition	-75
with coin	-251
with colleague	-31
with combatant	24
with commander	-98
with comment	-35
with commit	-43
with committee	85
with community	-23
with company	89
with compound	68
with computer	122
with conduct	-128
with consulate	46
with continue	-225
with contribution	-119
with control	-306
with convention	-181
with cooper	-57
with could	55
with council	-145
with count	20
with couple	35
with court	-207
with crash	28
with credit	-32
with crew	49
with crime	59
with criminal	104
with crisis	-26
with critical	162
with cross	-133
with crowd	-103
with cruz	-233
with cuba	-118
with custody	37
with cut	-45
with dam	52
with daughter	59
with dawn	64
with day	-40
with dead	175
with deadly	79
with deal	101
with debt	60
with december	28
with defeat	185
with defence	99
with delegate	-295
with demand	145
with democracy	-86
with democrat	-174
with demonstrator	92
with denounce	31
with deny	37
with depot	50
with despite	-386
with destroy	86
with development	61
with dictator	247
with die	51
with digital	-52
with diplomat	42
with directly	-197
with director	-142
with dispute	-66
with ditch	-156
with do	65
with doctor	43
with document	-126
with dollar	47
with donald	-338
with donation	-169
with donor	-116
with down	227
with dozen	82
with drive	81
with drone	-58
with drug	-316
with due	69
with during	-126
with early	35
with east	103
with editor	27
with effort	-39
with elite	-102
with email	-361
with embassy	79
with employee	206
with end	-75
with engineer	42
with enter	527
with establishment	191
with ethiopia	94
with ethiopian	35
with eve	-75
with even	153
with evening	-35
with event	382
with eventually	81
with every	-49
with exchange	130
with experience	-77
with expose	-97
with face	-27
with facility	84
with failure	-131
with family	-347
with far	-58
with farm	45
with farmer	165
with fatally	100
with father	53
with fear	-66
with february	35
with feel	-142
with ferry	31
with fierce	-75
with fight	-126
with fighter	105
with figure	-28
with financially	-24
with find	91
with fine	27
with finish	-47
with fire	152
with firefighter	22
with firm	-28
with first	-187
with fisherman	63
with flag	-23
with fleet	80
with floor	-283
with florida	-61
with focus	31
with follow	242
with food	45
with foot	-67
with for	253
with force	194
with foreign	-49
with foundation	239
with four	-23
with fracking	-173
with france	-103
with free	175
with freedom	66
with from	125
with front	184
with frontal	30
with fund	-150
with funding	133
with gang	68
with garrison	23
with gas	58
with gathering	131
with general	43
with girl	26
with girlfriend	118
with give	65
with go	-325
with goal	96
with goods	57
with government	154
with gravely	59
with great	-82
with ground	-23
with group	198
with guard	-61
with guerrilla	32
with gulf	30
with gun	-50
with gunman	150
with guzmán	126
with hacker	46
with half	65
with hand	-77
with hard	131
with have	228
with he	147
with head	84
with health	23
with hell	32
with help	-101
with herder	55
with here	-219
with high	84
with highway	30
with hillary	-34
with himself	-103
with hindu	110
with hire	-48
with his	27
with hold	179
with home	54
with horrific	25
with hosni	78
with hospital	107
with host	69
with hostage	71
with hotel	25
with hour	-49
with house	-85
with how	-106
with hundred	-133
with hunger	36
with husband	-92
with i	-526
with identity	-44
with if	-242
with immigrant	78
with immigration	44
with import	102
with impose	-53
with improve	210
with in	-113
with include	78
with india	59
with industry	-56
with influence	-44
with information	-105
with initiative	206
with inmate	73
with instead	-249
with insult	-317
with internally	105
with interview	-73
with into	74
with involve	68
with iowa	-189
with iran	73
with iraq	456
with isis	386
with islamic	56
with israel	122
with issue	-102
with it	-284
with italy	-78
with its	-77
with jail	64
with january	65
with japan	37
with job	-51
with judge	-70
with july	25
with june	25
with just	22
with justice	60
with khan	-67
with kill	122
with king	124
with knife	189
with know	-82
with korea	100
with lack	-67
with large	-89
with largely	-122
with late	-79
with laugh	39
with lawmaker	-178
with lazar	85
with lead	-191
with leader	38
with league	-21
with leave	144
with leg	101
with level	-153
with lewandowski	-47
with libya	-123
with life	79
with like	-29
with likely	-30
with line	23
with long	-353
with look	27
with loss	212
with lot	-52
with make	-85
with man	74
with manafort	-104
with manager	31
with many	-30
with marco	55
with market	-136
with mass	116
with massacre	-58
with matchup	-102
with maternal	61
with may	-155
with maybe	80
with mayor	23
with media	-184
with medical	-215
with megyn	-86
with member	79
with message	-120
with mexico	-169
with might	-109
with migrant	-164
with mile	31
with military	123
with militia	112
with million	-42
with mind	-196
with miner	90
with minister	-47
with ministry	29
with minor	32
with moment	-33
with monarchy	69
with monday	49
with money	-517
with month	-145
with morning	48
with mortgage	74
with most	-37
with mother	-165
with movement	61
with muslim	799
with name	30
with nation	20
with national	35
with nationwide	-116
with navy	28
with need	-91
with night	99
with nightclub	22
with no	293
with nobody	99
with nomination	-30
with nominee	-434
with noon	33
with not	84
with november	37
with now	37
with nuclear	79
with number	159
with nun	27
with nurse	-40
with obama	-123
with occupation	28
with occupy	63
with of	-148
with off	-31
with office	73
with official	72
with on	-368
with once	-144
with one	-205
with ongoing	-72
with only	53
with opponent	-81
with or	101
with other	27
with out	-536
with over	-211
with owner	-100
with pac	-54
with pack	-374
with palace	105
with parent	62
with paris	278
with park	-234
with part	112
with party	-428
with passenger	35
with past	-32
with patient	94
with patrol	73
with pay	-225
with peak	65
with people	154
with percent	-52
with person	80
with personally	-95
with personnel	-22
with peru	564
with physically	324
with pilot	23
with pirate	62
with place	-49
with plan	42
with plane	47
with point	-129
with police	336
with policy	66
with political	-402
with poll	-65
with popular	246
with port	104
with position	95
with possible	50
with post	96
with power	135
with powerful	-58
with primary	-133
with prison	117
with prisoner	58
with problem	-143
with producer	123
with promise	-53
with prompt	298
with property	26
with propose	308
with protest	130
with protester	205
with protestor	32
with provide	-107
with proxy	58
with public	-179
with put	-25
with question	-64
with quickly	-97
with race	-62
with raid	40
with rainbow	-100
with rally	205
with range	31
with reagan	24
with reason	21
with rebel	609
with receive	-99
with recent	88
with recently	122
with refugee	511
with regime	98
with region	-46
with register	-110
with regularly	-84
with rein	-90
with relation	121
with release	-193
with relentlessly	-88
with repeat	-60
with report	-97
with reporter	220
with republican	-212
with resource	48
with respond	-21
with result	76
with return	121
with rice	71
with rival	-326
with river	34
with road	153
with rocket	32
with round	-144
with rubio	-161
with rule	98
with run	181
with runner	-208
with russia	100
with russian	63
with sailor	73
with same	-233
with san	67
with sanction	143
with sanders	-404
with santiago	33
with saturday	-158
with say	-221
with scalia	219
with school	-60
with score	23
with sea	36
with secretary	-66
with security	-229
with see	113
with seek	34
with seize	51
with sell	-20
with seller	132
with senator	-89
with sense	-137
with september	98
with service	-187
with session	-80
with set	117
with seven	124
with several	-109
with severe	75
with sexual	41
with she	200
with shell	28
with shelter	20
with shinzo	36
with ship	183
with shooting	37
with shop	-23
with shot	-31
with show	-41
with side	-35
with sign	-58
with significant	217
with silent	-203
with since	363
with so	-64
with social	116
with soldier	266
with someone	132
with son	52
with soon	-195
with soul	-212
with south	34
with speech	25
with spend	53
with spy	50
with staff	-50
with stage	-29
with start	-47
with state	-114
with statement	176
with steal	25
with still	178
with stomach	31
with stop	-121
with street	134
with strike	255
with strong	-125
with student	138
with style	-44
with successfully	80
with such	42
with sudden	131
with summer	83
with sunday	131
with supply	89
with support	-47
with supporter	154
with suspect	-60
with syria	60
with system	-163
with take	72
with tariff	319
with team	-96
with television	-105
with tell	56
with temporarily	221
with temporary	97
with term	-107
with territory	229
with terror	60
with terrorism	95
with terrorist	123
with testing	126
with texas	-223
with thailand	-21
with that	-300
with the	-48
with their	-218
with then	52
with there	-22
with they	-130
with this	185
with three	29
with through	212
with throw	-62
with thursday	92
with tie	-51
with time	-119
with to	111
with together	-29
with total	-250
with town	110
with tpp	-198
with trade	25
with train	-82
with trample	-81
with trawler	28
with trayvon	153
with troop	301
with truce	44
with trump	-911
with try	-25
with tuesday	-105
with turkey	-272
with twelve	27
with two	118
with tycoon	28
with type	149
with ukraine	722
with ultimately	147
with under	-281
with unharmed	22
with unit	-260
with until	142
with up	286
with us	191
with use	-370
with venezuela	-198
with venue	-69
with viciously	-107
with victim	254
with video	166
with villager	26
with violation	27
with violence	168
with violent	23
with vote	-337
with voter	-267
with want	-129
with war	77
with warn	-73
with warship	32
with washington	-310
with water	-80
with wave	94
with way	-123
with we	-150
with wednesday	80
with week	-45
with weekend	105
with what	186
with where	-39
with whether	99
with which	-40
with while	-143
with who	41
with whose	79
with why	-144
with widespread	271
with wife	25
with will	-381
with win	168
with wing	-22
with woman	-155
with word	-228
with worker	247
with world	95
with would	-122
with wound	109
with year	-209
with yet	-66
with you	-173
with youth	22
with zero	-33
with zubrowka	30
with ’	-47
word abduct	119
word accept	91
word accident	92
word aid	348
word airstrike	48
word ambush	-39
word arm	-60
word arrest	220
word assail	-397
word assassinate	69
word assassination	143
word assault	67
word assist	-413
word atrocity	153
word attack	-502
word avalanche	26
word ban	-24
word bar	44
word battle	-507
word beat	-116
word behead	30
word besiege	377
word blast	-414
word blaze	-34
word blockade	-105
word body	98
word bomb	349
word bombardment	85
word bombing	49
word boycott	807
word break	142
word build	73
word burn	-126
word butcher	193
word call	28
word campaign	54
word capitulate	-83
word capture	-717
word casualty	62
word catch	94
word ceasefire	53
word chant	-198
word clash	-245
word close	-213
word collapse	-37
word collision	-137
word confiscate	227
word conquer	-52
word contribute	-109
word convict	112
word coup	-83
word crack	-27
word crackdown	228
word crash	-435
word crisis	80
word custody	-225
word cut	-114
word dead	-71
word death	203
word deceased	-62
word defect	-96
word defuse	-248
word deliver	48
word demobilise	52
word demonstrate	-45
word demonstration	-202
word deploy	122
word deport	290
word deportation	61
word depose	-46
word deposit	44
word derail	-213
word derailment	-80
word detain	43
word detention	28
word die	354
word disappear	-142
word disarm	-262
word displace	84
word distribute	130
word donate	-516
word donation	-731
word downgrade	27
word drought	337
word drown	-74
word earthquake	189
word embargo	79
word end	28
word epidemic	-277
word evacuation	44
word execute	-42
word execution	-369
word expel	90
word explosion	29
word fall	-112
word fighting	-111
word finance	-54
word find	79
word fire	-440
word firing	21
word flee	126
word flooding	396
word free	149
word freeze	63
word genocide	-155
word give	-206
word go	168
word grab	273
word grant	56
word guard	38
word hack	195
word hand	-380
word hang	-120
word hijack	-208
word hit	225
word hold	-226
word homeless	234
word homicide	33
word hostage	62
word hurt	-169
word impose	201
word imprison	98
word increase	25
word injure	80
word injured	40
word injury	69
word invade	235
word invasion	-43
word jail	37
word kidnap	36
word kill	37
word landslide	-152
word launch	-271
word leave	24
word lend	-156
word let	-58
word liberate	109
word march	-291
word massacre	65
word miss	-391
word missing	25
word mobilise	-154
word move	-82
word mudslide	31
word murder	133
word mutiny	48
word occupy	226
word onslaught	-331
word open	59
word oust	-107
word outbreak	774
word overthrow	300
word picket	166
word plunder	-123
word pound	-43
word prohibit	-487
word protest	1004
word provide	497
word pull	-221
word put	-73
word quake	84
word raid	487
word rally	-1077
word ram	28
word rape	190
word rebellion	-101
word recall	27
word receive	36
word reduce	-231
word regain	-124
word reinforcement	-178
word release	58
word remove	126
word rescue	74
word resign	593
word resignation	420
word return	-102
word revolt	-30
word riot	62
word robbery	51
word round	145
word sanction	178
word seize	128
word sentence	217
word set	-58
word sever	22
word shell	26
word shoot	-212
word shooting	315
word shut	-154
word siege	39
word sink	59
word skirmish	-126
word slain	117
word slash	-288
word slay	32
word stab	91
word step	392
word stone	-70
word stoppage	-147
word storm	57
word strike	335
word succumb	-172
word supply	-22
word suspend	69
word take	432
word test	94
word toll	-188
word torture	-59
word trample	-78
word trap	-180
word treat	76
word truce	107
word tsunami	-595
word unaccounted	83
word unrest	-76
word uprising	-100
word walk	-242
word walkout	171
word war	450
word wind	-186
word withdraw	-244
word withdrawal	-142
word withhold	-61
word wound	-116
word wounded	-61
word wreck	-256
word write	60
