# What speaks for a word of an event being meant as it says, in thousandths of log-odds ("a landslide victory" is no
# landslide). Learnt by train/sense/learn.py from mentions read one by one. PART class NAME: a class of class.lex; below, with,
# case: what hangs on the word; under: what it hangs on; near: within a few sentences; lean: see lean.lex.
# example: has killed
# origin: own labels over PolNeAR train and worldwide newswire train · license: weights only, no text
# columns: evidence, thousandths
agent class abstract	43
agent class aidstuff	177
agent class aircraft	101
agent class authority	-103
agent class captives	61
agent class common	36
agent class engagement	24
agent class epithet	-27
agent class eventive	-502
agent class facility	-77
agent class gathering	238
agent class group	247
agent class help	230
agent class human	50
agent class insurgent	731
agent class land	555
agent class medic	-49
agent class none	179
agent class number	304
agent class occasion	-447
agent class official	-187
agent class perpetrator	246
agent class place	336
agent class police	-161
agent class populace	162
agent class prisoners	61
agent class pronoun	-54
agent class proposal	-40
agent class rioter	369
agent class single	-234
agent class sport	-305
agent class statement	108
agent class troops	492
agent class weapon	113
below acl	138
below acl class abstract	108
below acl class none	57
below acl class proposal	29
below acl:relcl	-292
below acl:relcl class getting	-151
below acl:relcl class none	-68
below acl:relcl class proposal	-52
below advcl	-126
below advcl class abstract	-543
below advcl class aidstuff	52
below advcl class cause	44
below advcl class common	120
below advcl class complaint	61
below advcl class group	36
below advcl class help	37
below advcl class none	103
below advcl class proposal	-74
below advcl class support	-23
below advcl class talks	-147
below advmod	-195
below advmod class generic	-71
below advmod class human	-107
below advmod class none	-218
below advmod class particle	38
below amod	56
below amod class abstract	31
below amod class aidstuff	-177
below amod class authority	267
below amod class epithet	48
below amod class eventive	81
below amod class generic	-153
below amod class group	276
below amod class human	64
below amod class none	53
below amod class number	-149
below amod class occasion	42
below amod class perpetrator	80
below amod class proposal	47
below amod class victim	61
below appos	260
below appos class cause	108
below appos class common	37
below appos class human	43
below appos class none	64
below appos class place	33
below aux:pass	312
below aux:pass class none	312
below case	-59
below case class none	-41
below case class particle	83
below ccomp	-501
below ccomp class none	-561
below ccomp class proposal	-30
below compound	368
below compound class abstract	-95
below compound class aircraft	30
below compound class arms	79
below compound class authority	-265
below compound class border	98
below compound class boundary	98
below compound class captives	94
below compound class cause	24
below compound class common	-225
below compound class epithet	448
below compound class event	107
below compound class eventive	50
below compound class facility	164
below compound class firearm	79
below compound class fuel	56
below compound class generic	466
below compound class group	325
below compound class human	-131
below compound class land	182
below compound class market	-277
below compound class munition	62
below compound class natural	-208
below compound class none	-609
below compound class occasion	208
below compound class official	-107
below compound class perpetrator	352
below compound class place	490
below compound class police	42
below compound class populace	-119
below compound class pronoun	28
below compound class shared	-89
below compound class span	73
below compound class statement	-54
below compound class troops	71
below compound class vehicle	-56
below compound class weapon	172
below compound:prt	-333
below compound:prt class none	-264
below compound:prt class particle	-69
below conj	-39
below conj class abstract	-190
below conj class bond	192
below conj class cause	27
below conj class common	-32
below conj class curb	-65
below conj class event	-84
below conj class eventive	425
below conj class facility	-25
below conj class group	-70
below conj class help	-111
below conj class human	206
below conj class instrumental	-21
below conj class none	-113
below conj class occasion	-124
below conj class proposal	286
below conj class statement	101
below conj class support	-75
below cop	21
below cop class none	21
below csubj	-73
below csubj class none	-37
below det	58
below det class cause	-80
below det class generic	-52
below det class none	178
below det class pronoun	-80
below iobj	34
below iobj class generic	-29
below iobj class human	-66
below iobj class official	-85
below iobj class place	104
below iobj class pronoun	-119
below iobj class single	-60
below mark	55
below mark class cause	62
below mark class none	62
below mark class pronoun	62
below nmod	-121
below nmod class aidstuff	299
below nmod class aircraft	-108
below nmod class authority	268
below nmod class care	69
below nmod class cause	23
below nmod class ceded	201
below nmod class common	-98
below nmod class complaint	58
below nmod class disease	121
below nmod class epithet	31
below nmod class event	-429
below nmod class eventive	-78
below nmod class facility	208
below nmod class gathering	20
below nmod class generic	357
below nmod class grace	-85
below nmod class group	231
below nmod class help	-129
below nmod class human	-58
below nmod class land	238
below nmod class market	64
below nmod class medic	69
below nmod class mission	25
below nmod class munition	-152
below nmod class none	-185
below nmod class number	85
below nmod class occasion	-246
below nmod class official	-247
below nmod class pact	152
below nmod class place	308
below nmod class police	66
below nmod class pronoun	-130
below nmod class proposal	-42
below nmod class rioter	54
below nmod class span	-27
below nmod class statement	91
below nmod class support	-95
below nmod class troops	396
below nmod class vehicle	-100
below nmod class victim	60
below nmod class weapon	-317
below nmod:poss	-396
below nmod:poss class common	125
below nmod:poss class group	58
below nmod:poss class human	-115
below nmod:poss class land	-37
below nmod:poss class none	-110
below nmod:poss class official	-309
below nmod:poss class pronoun	-124
below nmod:poss class single	-33
below nmod:poss class span	-175
below nmod:unmarked	-67
below nmod:unmarked class cause	58
below nmod:unmarked class none	-35
below nmod:unmarked class span	-125
below nsubj	-195
below nsubj class abstract	-236
below nsubj class aidstuff	175
below nsubj class aircraft	113
below nsubj class authority	102
below nsubj class captives	52
below nsubj class care	21
below nsubj class common	348
below nsubj class epithet	-118
below nsubj class event	90
below nsubj class eventive	-155
below nsubj class explosive	-79
below nsubj class facility	-168
below nsubj class gathering	93
below nsubj class generic	159
below nsubj class group	222
below nsubj class help	142
below nsubj class human	152
below nsubj class insurgent	254
below nsubj class land	373
below nsubj class market	-50
below nsubj class medic	67
below nsubj class munition	-34
below nsubj class none	-410
below nsubj class official	-491
below nsubj class perpetrator	82
below nsubj class place	240
below nsubj class police	152
below nsubj class populace	282
below nsubj class prisoners	50
below nsubj class pronoun	63
below nsubj class proposal	-63
below nsubj class rioter	193
below nsubj class single	-282
below nsubj class sport	-96
below nsubj class statement	-91
below nsubj class tally	-151
below nsubj class troops	443
below nsubj class vehicle	122
below nsubj class weapon	79
below nsubj:pass	-112
below nsubj:pass class authority	-22
below nsubj:pass class base	44
below nsubj:pass class captives	22
below nsubj:pass class cause	-196
below nsubj:pass class common	348
below nsubj:pass class event	102
below nsubj:pass class facility	-158
below nsubj:pass class fuel	-100
below nsubj:pass class generic	256
below nsubj:pass class group	100
below nsubj:pass class help	102
below nsubj:pass class human	462
below nsubj:pass class land	-164
below nsubj:pass class munition	162
below nsubj:pass class none	-130
below nsubj:pass class number	77
below nsubj:pass class occupant	51
below nsubj:pass class official	-57
below nsubj:pass class perpetrator	21
below nsubj:pass class place	-60
below nsubj:pass class populace	332
below nsubj:pass class pronoun	40
below nsubj:pass class single	268
below nsubj:pass class statement	-355
below nsubj:pass class troops	44
below nsubj:pass class vehicle	39
below nsubj:pass class victim	-141
below nsubj:pass class weapon	188
below nummod	215
below nummod class generic	215
below nummod class human	-184
below nummod class number	-119
below nummod class populace	42
below obj	-245
below obj class aidstuff	434
below obj class aircraft	-62
below obj class arming	242
below obj class arms	310
below obj class authority	-218
below obj class base	-108
below obj class bond	155
below obj class border	88
below obj class boundary	88
below obj class captives	124
below obj class care	43
below obj class cause	-118
below obj class ceded	108
below obj class concern	-143
below obj class curb	-30
below obj class effigy	89
below obj class engagement	-40
below obj class event	188
below obj class eventive	-442
below obj class explosive	-91
below obj class facility	149
below obj class firearm	135
below obj class flyer	54
below obj class fuel	67
below obj class gathering	70
below obj class generic	259
below obj class grace	134
below obj class group	414
below obj class help	-209
below obj class human	22
below obj class instrumental	64
below obj class insurgent	143
below obj class land	320
below obj class market	-244
below obj class medic	-37
below obj class mission	62
below obj class money	-475
below obj class munition	-185
below obj class none	-731
below obj class number	-70
below obj class occasion	-225
below obj class occupant	77
below obj class official	-81
below obj class pact	303
below obj class perpetrator	101
below obj class place	90
below obj class police	-59
below obj class populace	153
below obj class preparing	242
below obj class prisoners	85
below obj class pronoun	-107
below obj class proposal	-393
below obj class reflexive	-179
below obj class refugee	204
below obj class rioter	37
below obj class single	-54
below obj class sport	97
below obj class statement	-77
below obj class support	136
below obj class talks	-123
below obj class troops	392
below obj class truce	38
below obj class vehicle	156
below obj class victim	145
below obj class weapon	-102
below obl	-94
below obl class abstract	580
below obl class aircraft	82
below obl class animal	-22
below obl class base	67
below obl class border	37
below obl class boundary	37
below obl class care	-144
below obl class cause	-88
below obl class common	230
below obl class complaint	34
below obl class concern	-69
below obl class engagement	-136
below obl class epithet	-58
below obl class event	495
below obl class eventive	97
below obl class facility	289
below obl class firearm	24
below obl class fuel	67
below obl class gathering	23
below obl class generic	106
below obl class group	187
below obl class help	85
below obl class instrumental	-261
below obl class insurgent	215
below obl class land	34
below obl class market	74
below obl class media	218
below obl class medic	-144
below obl class mission	56
below obl class money	-62
below obl class motive	-22
below obl class munition	100
below obl class none	44
below obl class occasion	-31
below obl class official	-115
below obl class pact	-216
below obl class particle	-50
below obl class perpetrator	-55
below obl class place	142
below obl class police	76
below obl class pronoun	235
below obl class proposal	107
below obl class refugee	173
below obl class rioter	23
below obl class shared	-163
below obl class single	102
below obl class span	83
below obl class sport	-331
below obl class statement	-452
below obl class tally	-92
below obl class troops	138
below obl class vehicle	252
below obl class victim	60
below obl class weapon	408
below obl:agent	132
below obl:agent class animal	-32
below obl:agent class authority	34
below obl:agent class common	-372
below obl:agent class event	20
below obl:agent class generic	33
below obl:agent class group	53
below obl:agent class human	247
below obl:agent class insurgent	40
below obl:agent class land	145
below obl:agent class munition	29
below obl:agent class place	234
below obl:agent class populace	33
below obl:agent class sport	81
below obl:agent class statement	-39
below obl:agent class troops	77
below obl:agent class weapon	41
below obl:unmarked	-202
below obl:unmarked class abstract	-146
below obl:unmarked class cause	-126
below obl:unmarked class none	-200
below obl:unmarked class span	126
below parataxis	-53
below parataxis class facility	-45
below parataxis class human	90
below parataxis class none	-98
below punct	-61
below punct class none	-61
below xcomp	-314
below xcomp class captives	-65
below xcomp class common	-65
below xcomp class event	-95
below xcomp class generic	164
below xcomp class human	99
below xcomp class none	-341
below xcomp class struck	164
below xcomp class victim	164
bias	263
blows near	885
case 's	-66
case about	159
case according	24
case across	21
case after	368
case against	-62
case along	55
case among	196
case around	-27
case as	250
case at	59
case because	-32
case before	304
case between	-410
case by	-29
case down	43
case due	-132
case during	281
case following	-39
case for	-39
case from	-198
case in	238
case including	-71
case inside	87
case into	-29
case like	103
case near	-47
case of	-295
case off	217
case on	-142
case out	-241
case outside	21
case over	-362
case since	203
case such	-105
case than	51
case through	317
case to	-338
case under	-295
case with	-418
case within	323
case without	46
case ’s	141
definite	42
factuality high	-114
factuality low	54
factuality none	125
has agent	-120
has captive	-61
has detained	714
has displaced	649
has injured	-368
has killed	780
has missing	-241
has occasion	-82
has place	-146
has recipient	132
has released	-182
has target	-44
has time	219
has weapon	430
indefinite	38
lean article	424
lean near	726
modality attempted	-193
modality denied	125
modality happened	-203
modality historical	429
modality hypothetical	-243
modality ongoing	-403
modality planned	176
modality threatened	400
mode	-400
mode abduct	-50
mode aerial	108
mode arrest	50
mode beat	-228
mode boycott	859
mode ceasefire	229
mode censor	105
mode convict	424
mode cyber	499
mode demo	-301
mode deport	521
mode destroy	-176
mode disarm	-530
mode discontinue	44
mode expel	-74
mode explosives	-302
mode firearms	-121
mode heavy-weapons	152
mode hunger	45
mode militia	-120
mode obstruct	-234
mode police	46
mode primitive	-57
mode release	-157
mode resign	1457
mode restrict	-1131
mode riot	-195
mode seize	173
mode sexual	371
mode strike	81
mode suicide-attack	37
mode targeted	-242
mode torture	-90
mode troops	-337
mode weapons	84
mode withdraw	-497
network	1000
place class abstract	83
place class authority	-224
place class base	54
place class border	51
place class boundary	51
place class care	34
place class common	51
place class event	-194
place class eventive	-85
place class facility	259
place class group	-426
place class human	-421
place class land	130
place class market	-83
place class medic	34
place class none	-388
place class occasion	-76
place class place	492
place class statement	-42
place class weapon	25
recipient class abstract	199
recipient class authority	-115
recipient class base	-48
recipient class common	-178
recipient class eventive	-67
recipient class facility	192
recipient class generic	254
recipient class group	-24
recipient class human	-620
recipient class insurgent	280
recipient class land	441
recipient class none	-132
recipient class number	264
recipient class official	-115
recipient class place	535
recipient class pronoun	-350
recipient class refugee	225
recipient class single	-142
recipient class sport	-45
recipient class tally	262
recipient class troops	188
recipient class victim	65
said	109
target class abstract	382
target class aidstuff	110
target class aircraft	208
target class animal	-263
target class arms	-135
target class authority	214
target class base	81
target class bond	-144
target class camera	36
target class captives	88
target class care	109
target class cause	-73
target class ceded	68
target class common	600
target class complaint	140
target class curb	-142
target class effigy	89
target class engagement	39
target class epithet	157
target class eventive	-124
target class facility	440
target class firearm	-262
target class flyer	62
target class fuel	-184
target class gathering	129
target class generic	64
target class grace	-121
target class group	126
target class help	-372
target class human	43
target class instrumental	-298
target class insurgent	114
target class land	662
target class market	-236
target class medic	123
target class mission	129
target class money	-200
target class none	-442
target class occasion	-146
target class occupant	149
target class official	-230
target class pact	417
target class perpetrator	256
target class place	84
target class populace	255
target class prisoners	88
target class pronoun	-354
target class proposal	68
target class refugee	227
target class rioter	203
target class shared	-79
target class single	322
target class sport	-197
target class statement	-763
target class support	-29
target class tally	-134
target class troops	244
target class vehicle	664
target class victim	67
type AID	-569
type AID NOUN	-667
type AID VERB	96
type ASSAULT ADJ	149
type ASSAULT NOUN	-39
type ASSAULT PROPN	127
type ASSAULT VERB	-213
type CASUALTY	-391
type CASUALTY ADJ	262
type CASUALTY NOUN	26
type CASUALTY PROPN	-200
type CASUALTY VERB	-481
type COERCE	683
type COERCE NOUN	642
type COERCE VERB	24
type DISASTER	-474
type DISASTER NOUN	-222
type DISASTER PROPN	-192
type DISASTER VERB	-66
type MOBILIZE	-327
type MOBILIZE NOUN	-43
type MOBILIZE VERB	-284
type PROTEST	256
type PROTEST NOUN	123
type PROTEST VERB	100
type RETREAT	88
type RETREAT NOUN	322
type RETREAT VERB	-234
type SANCTION	788
type SANCTION NOUN	270
type SANCTION VERB	518
under acl	98
under acl:relcl	-347
under advcl	-96
under amod	-647
under class abstract	-159
under class aidstuff	-312
under class arming	268
under class arms	57
under class authority	-159
under class bond	-241
under class captives	62
under class cause	50
under class common	107
under class complaint	-34
under class concern	-201
under class curb	306
under class effigy	-51
under class engagement	-347
under class epithet	157
under class event	525
under class eventive	-230
under class facility	157
under class fuel	30
under class gathering	23
under class getting	-46
under class grace	122
under class group	-54
under class help	54
under class instrumental	-169
under class insurgent	207
under class intent	85
under class market	44
under class media	-30
under class medic	-157
under class mission	-27
under class money	-101
under class motive	123
under class munition	-114
under class none	-351
under class number	-58
under class occasion	169
under class official	136
under class pact	171
under class perpetrator	202
under class place	-116
under class police	49
under class populace	-21
under class preparing	40
under class pronoun	-103
under class proposal	374
under class refugee	-126
under class shared	20
under class span	-141
under class sport	-36
under class statement	476
under class struck	70
under class support	112
under class talks	179
under class tally	60
under class troops	-191
under class vehicle	-58
under class victim	228
under class weapon	-26
under compound	285
under conj	143
under csubj	53
under nmod	-183
under nmod:poss	228
under nsubj	92
under nsubj:pass	29
under obj	197
under obl:agent	108
under parataxis	-225
under root	232
under word able	-256
under word abuse	-65
under word accept	146
under word accuse	79
under word act	99
under word action	-350
under word add	-151
under word advise	53
under word affect	57
under word aftermath	72
under word agree	21
under word aid	239
under word aim	212
under word allegation	162
under word allow	21
under word american	-310
under word anniversary	20
under word announce	416
under word appear	-83
under word argue	-101
under word arise	75
under word arrest	58
under word ask	-45
under word assertion	-176
under word attack	-183
under word attempt	187
under word attribute	48
under word avoid	35
under word be	-208
under word beat	-65
under word become	-123
under word begin	-603
under word believe	20
under word benefit	254
under word bishop	44
under word blame	206
under word block	37
under word boycott	145
under word brace	-106
under word break	81
under word bring	280
under word broker	21
under word build	245
under word burn	123
under word bury	-76
under word call	75
under word campaign	-118
under word candidate	-250
under word capture	-176
under word carry	239
under word case	234
under word cast	120
under word cause	103
under word celebrate	86
under word challenge	-318
under word change	181
under word charge	-96
under word cheat	-205
under word claim	203
under word climb	61
under word close	-69
under word combine	-153
under word come	-80
under word comment	-359
under word commission	80
under word community	-30
under word compromise	-25
under word concerned	86
under word condemn	177
under word conduct	-284
under word confirm	78
under word consider	-209
under word contain	50
under word continue	50
under word contribute	37
under word control	-28
under word count	-58
under word cover	73
under word create	-242
under word crisis	-23
under word criticize	105
under word crush	97
under word day	-98
under word dead	32
under word deal	80
under word decision	28
under word declare	137
under word dedicate	37
under word deem	118
under word defeat	-327
under word defend	-51
under word demand	43
under word denounce	56
under word deny	67
under word derail	-130
under word design	-119
under word destroy	104
under word detain	74
under word detect	103
under word determine	58
under word die	309
under word direct	-196
under word disaster	-109
under word discuss	67
under word displace	39
under word dispute	26
under word do	-76
under word draw	48
under word drive	38
under word drown	24
under word effort	-610
under word email	-153
under word end	183
under word endorse	-92
under word engage	122
under word escape	-64
under word evidence	26
under word execute	67
under word expand	188
under word expect	-76
under word experience	-34
under word extend	-97
under word face	-233
under word factory	-161
under word fail	-20
under word fall	-66
under word fear	-146
under word feel	-131
under word felon	-34
under word field	-197
under word fight	142
under word fighter	165
under word figure	-130
under word find	222
under word fire	-117
under word first	23
under word flag	-51
under word flee	110
under word follow	207
under word force	-99
under word form	94
under word fuel	-23
under word fund	-181
under word gather	78
under word get	-139
under word give	-82
under word go	-393
under word group	-92
under word gunman	35
under word hand	-90
under word handling	84
under word happen	53
under word have	-143
under word help	-305
under word hero	69
under word highlight	33
under word history	224
under word hit	-40
under word hold	-191
under word hope	-273
under word how	-178
under word hurt	43
under word identify	116
under word imagine	44
under word impact	111
under word impose	138
under word incident	192
under word include	74
under word increase	93
under word indicate	89
under word information	89
under word injure	51
under word insist	185
under word intensify	-198
under word investigate	25
under word investigation	-100
under word involve	-99
under word issue	-126
under word join	181
under word keep	-222
under word kill	496
under word know	-83
under word lead	-40
under word leave	140
under word let	52
under word likely	-113
under word line	-105
under word link	-29
under word live	-115
under word lock	-89
under word look	-321
under word lose	-197
under word loss	-122
under word maintain	84
under word make	44
under word man	81
under word manager	26
under word mandate	202
under word map	-64
under word march	102
under word mark	-149
under word marry	93
under word mean	-160
under word measure	-58
under word meet	99
under word member	81
under word midst	98
under word migrant	49
under word miner	23
under word missile	28
under word missing	26
under word mission	-27
under word more	38
under word mount	-167
under word name	33
under word note	150
under word notice	66
under word number	204
under word occur	136
under word offender	68
under word offense	120
under word offer	-54
under word one	-256
under word open	-88
under word opposition	-109
under word order	-209
under word organize	49
under word other	-24
under word palestinian	183
under word part	77
under word participate	89
under word path	-235
under word pay	74
under word people	-24
under word person	168
under word place	20
under word plan	69
under word platform	86
under word pledge	259
under word prepare	-109
under word press	121
under word pressure	241
under word prevent	62
under word process	-160
under word promise	305
under word prompt	236
under word proposal	300
under word propose	93
under word protest	31
under word prove	32
under word provide	86
under word push	231
under word put	93
under word question	88
under word quit	-139
under word raid	-50
under word raise	-100
under word rally	110
under word ratchet	-243
under word reach	-66
under word reaction	149
under word reason	-189
under word recall	47
under word receive	-48
under word recognize	41
under word recommend	-54
under word recover	42
under word refer	-182
under word refrain	35
under word refuse	-25
under word regard	-143
under word register	49
under word rehearsal	67
under word reject	25
under word relationship	-173
under word release	107
under word rely	-86
under word remain	244
under word reminder	-160
under word remove	56
under word report	-196
under word request	38
under word resign	-132
under word response	117
under word responsibility	78
under word responsible	121
under word restriction	83
under word result	65
under word return	52
under word review	-200
under word right	116
under word rise	42
under word risk	28
under word river	-30
under word round	-54
under word rule	22
under word run	-165
under word sail	22
under word sanction	87
under word say	253
under word scale	122
under word scared	-255
under word schedule	94
under word sea	-90
under word search	39
under word secure	-78
under word see	-295
under word seek	-123
under word seem	-41
under word send	271
under word series	-45
under word set	-51
under word ship	-209
under word shoot	107
under word shout	115
under word show	-155
under word sign	150
under word signal	-139
under word site	31
under word slam	111
under word soldier	43
under word solution	201
under word someone	-177
under word sort	-248
under word speak	50
under word speculation	26
under word spend	-108
under word spread	20
under word stage	170
under word start	265
under word state	-48
under word statement	-59
under word stop	-266
under word story	192
under word strengthen	35
under word submit	85
under word suffer	37
under word suggest	50
under word support	163
under word surprise	185
under word survive	66
under word survivor	44
under word talk	103
under word target	22
under word teach	-97
under word team	-50
under word tell	94
under word thank	-80
under word that	104
under word thing	-209
under word threaten	364
under word throw	183
under word thrust	75
under word tie	-39
under word town	-141
under word trigger	-97
under word trip	-32
under word try	-44
under word turn	-26
under word tweet	132
under word undergo	165
under word urge	38
under word use	-235
under word vessel	81
under word victim	83
under word vote	-79
under word vow	381
under word wage	-146
under word wait	-42
under word wake	187
under word walk	38
under word want	-138
under word watch	-394
under word way	-54
under word what	-125
under word win	-108
under word work	227
under word worker	346
under word worried	-24
under xcomp	106
vouched near	423
weapon class arms	105
weapon class cause	-96
weapon class event	127
weapon class firearm	91
weapon class munition	153
weapon class troops	71
weapon class vehicle	60
weapon class weapon	409
with "	-248
with $	-336
with '	-112
with ''	-224
with 's	275
with (	-253
with )	-237
with ,	171
with -	192
with --	-55
with .	188
with 11	121
with 14	70
with 15	-78
with 17	36
with 19	22
with 1956	51
with 2	97
with 2000	58
with 2001	59
with 2003	59
with 2007	20
with 2008	-184
with 2010	26
with 2011	29
with 2013	-34
with 2014	53
with 2015	78
with 2016	69
with 2017	21
with 2023	50
with 21	81
with 22	110
with 24	31
with 29	-151
with 3	-176
with 31	21
with 7	-68
with 9/11	179
with :	111
with ?	26
with [	116
with ]	58
with a	-353
with abe	106
with abortion	-425
with about	494
with abuse	119
with academic	91
with accept	-73
with accord	-33
with account	-121
with accountable	-288
with accuse	50
with ackman	40
with action	-26
with activist	113
with activity	-154
with actually	-42
with administration	-180
with after	394
with again	24
with age	-194
with agent	34
with ago	291
with aid	468
with air	-207
with airport	-176
with alert	-170
with algeria	22
with alien	-27
with alight	30
with all	-230
with allege	108
with allegedly	155
with allende	79
with alliance	188
with allow	-221
with ally	144
with almost	-307
with alone	-73
with already	-112
with also	21
with ambassador	92
with american	100
with amid	-56
with among	-129
with amount	-28
with anastasio	98
with and	194
with another	129
with antonin	140
with any	-23
with apple	69
with april	162
with arabia	-132
with area	-181
with arm	245
with armenian	41
with army	249
with arrest	95
with ask	114
with assault	117
with assistance	314
with asylum	134
with at	-80
with attack	84
with attempt	44
with attribute	-25
with australia	58
with authority	26
with average	-39
with away	74
with ayotte	-226
with back	-148
with bad	176
with badly	29
with ban	-113
with bandit	25
with bank	-288
with base	-288
with battalion	61
with battle	-37
with be	-333
with because	150
with become	-41
with before	-40
with begin	83
with behind	-123
with beijing	-295
with benghazi	390
with bernie	-157
with between	-215
with biker	-358
with blast	-66
with block	22
with blockade	54
with blogger	-109
with board	229
with boardroom	-188
with boat	176
with bomb	28
with bomber	110
with bond	111
with book	-107
with border	216
with boy	-188
with break	31
with bring	-31
with britain	-60
with broadcast	-122
with brutal	87
with build	-160
with building	20
with bullet	67
with bury	-118
with bush	-174
with business	-81
with but	-483
with by	-139
with call	-25
with camp	101
with campaign	-520
with can	-29
with canada	27
with candidate	-455
with captive	23
with car	91
with carl	-94
with case	82
with catch	-26
with cause	161
with cease	100
with center	-259
with chairman	157
with change	138
with chapel	33
with charge	-105
with charity	35
with check	34
with chief	35
with child	-148
with chile	416
with china	-100
with christie	-51
with church	-285
with citizen	-60
with civil	301
with civilian	22
with civilization	-217
with claim	-147
with clerk	51
with climber	63
with clinton	-448
with cloning	-81
with coalition	-66
with coast	20
with coin	-185
with colleague	-20
with colombia	42
with combatant	72
with come	-86
with commander	-98
with comment	-36
with commit	-35
with committee	90
with community	-112
with compound	94
with computer	153
with conduct	-116
with conference	102
with consulate	38
with contest	-84
with continue	-213
with contract	117
with contribution	-94
with control	-427
with convention	-249
with cooper	-32
with cosby	-175
with could	182
with country	-171
with couple	31
with court	-300
with covid	31
with crash	25
with credit	-29
with crew	59
with crime	29
with criminal	110
with critical	205
with criticism	-166
with cross	-143
with crowd	-136
with cruz	-190
with cuba	-152
with custody	77
with dalby	171
with dam	238
with dawn	72
with day	-83
with dead	180
with deadly	124
with deal	269
with debt	30
with december	136
with decision	-20
with defeat	134
with defence	151
with delegate	-317
with demand	187
with democracy	-71
with democrat	-248
with demonstrator	72
with deny	53
with department	74
with depot	46
with describe	26
with despite	-411
with destroy	-87
with destruction	-137
with devastating	43
with device	-186
with dictator	235
with die	49
with digital	-101
with diplomat	29
with directly	-78
with dispute	-20
with dnc	107
with do	65
with doctor	43
with dog	-298
with donald	-375
with donation	-102
with donor	-97
with down	59
with dozen	72
with driver	23
with drone	-46
with drug	-287
with due	233
with during	83
with duty	131
with each	73
with early	32
with east	94
with effort	-37
with either	-170
with elephant	-191
with elite	-112
with email	-343
with embargo	57
with embassy	99
with employ	30
with employee	155
with encounter	-123
with end	-68
with engineer	120
with enter	635
with erupt	-100
with establishment	225
with ethiopia	139
with ethiopian	56
with europe	-122
with eve	-67
with even	163
with evening	-26
with event	432
with eventually	82
with every	-30
with everyone	46
with exchange	162
with exercise	41
with experience	-96
with expose	-126
with express	-141
with face	-182
with facility	112
with fail	64
with failure	-191
with fall	-60
with family	-378
with far	-37
with farm	30
with farmer	-97
with fatally	86
with father	21
with fear	-96
with february	48
with feel	-125
with ferry	31
with fields	62
with fierce	-85
with fight	-158
with fighter	103
with figure	-23
with find	142
with fine	21
with finish	-70
with fire	119
with firefighter	22
with firm	-33
with first	-140
with fisherman	33
with flag	-28
with fleet	65
with floor	-262
with fly	-123
with focus	24
with follow	375
with food	28
with foot	-126
with for	258
with force	199
with foreign	-28
with form	-155
with forth	42
with foundation	97
with four	-63
with fracking	-186
with france	-104
with fraud	176
with free	111
with freedom	126
with friday	94
with friend	-91
with from	97
with front	135
with fund	-102
with funding	-39
with game	-142
with garrison	32
with gate	36
with gathering	128
with general	59
with georgia	-42
with get	-90
with girlfriend	176
with give	114
with go	-298
with goal	88
with goods	52
with government	38
with gravely	49
with great	-54
with ground	-29
with group	238
with guard	-64
with guilty	110
with gulf	41
with gun	-51
with gunman	133
with guzmán	231
with hacker	30
with half	96
with hampshire	-314
with han	-214
with hand	-59
with hard	126
with harsh	-160
with have	236
with he	179
with head	-48
with health	63
with helicopter	21
with hell	120
with help	31
with her	90
with herder	34
with here	-181
with hh	60
with high	98
with highway	-61
with hillary	-99
with himself	-57
with hindu	67
with hire	-62
with his	95
with hold	265
with home	53
with horrific	25
with hosni	73
with host	68
with hostage	59
with hotel	99
with hour	26
with house	-123
with how	-134
with however	157
with hundred	-111
with hunger	45
with hurt	29
with husband	-91
with i	-526
with if	-344
with illegally	-26
with immediately	107
with immigrant	59
with immigration	145
with import	173
with impose	-127
with in	-184
with india	59
with inflict	-217
with influence	-49
with information	-104
with initiative	212
with inmate	50
with instead	-358
with insult	-270
with intent	-94
with internally	87
with interview	-54
with into	118
with investigation	-65
with involve	54
with iowa	-176
with iran	71
with iraq	425
with isis	556
with islamic	-83
with israel	71
with issue	-108
with it	-404
with italy	-63
with its	-217
with ituna	23
with jail	111
with january	57
with japan	-139
with jew	37
with job	-23
with judge	-70
with july	-23
with june	22
with just	79
with justice	50
with kessa	438
with khan	-94
with kill	122
with king	115
with kitchen	21
with knife	206
with know	56
with korea	98
with lack	-52
with lady	-79
with land	40
with large	-51
with largely	-203
with laugh	99
with law	-411
with lawmaker	-165
with lazar	65
with leader	-73
with leave	350
with lee	-88
with left	-153
with leg	165
with level	-61
with lewandowski	-183
with libya	-132
with life	185
with like	-62
with likely	-63
with limit	-102
with line	20
with link	106
with live	-194
with loan	-25
with lobbyist	-25
with local	78
with long	-354
with loss	228
with lot	-40
with major	-38
with make	43
with man	44
with manafort	-130
with manager	26
with many	-136
with marad	592
with march	67
with marco	69
with market	-222
with mass	203
with massacre	-42
with matchup	-105
with maternal	92
with may	-100
with maybe	50
with media	-194
with medical	-177
with medicine	-34
with meeting	-160
with megyn	-95
with member	129
with message	-92
with mexico	-168
with might	-133
with migrant	-171
with military	267
with militia	183
with million	-86
with mind	-236
with miner	83
with ministry	66
with minor	39
with minute	-190
with missile	123
with moment	84
with monarchy	78
with monday	-37
with money	-482
with month	-98
with morning	49
with mortar	23
with mortgage	84
with most	-49
with mother	-156
with movement	-21
with murder	32
with muslim	1089
with must	-117
with name	87
with nation	-37
with national	51
with nationality	69
with nationwide	-56
with nature	159
with navy	99
with need	-63
with new	-132
with night	127
with nightclub	81
with no	275
with nobody	115
with nomination	-31
with nominee	-495
with noon	30
with norland	317
with not	105
with note	-135
with nothing	-70
with november	34
with now	-94
with nuclear	122
with number	136
with nurse	-48
with obama	-67
with occasion	-221
with occupation	44
with occupy	70
with off	118
with office	220
with officer	24
with official	91
with old	-61
with on	-376
with once	-82
with one	-336
with ongoing	-122
with only	38
with operation	64
with opponent	-223
with oppose	38
with opposition	-143
with or	25
with orlando	108
with osama	186
with osk	194
with other	115
with out	-550
with over	-325
with overthrow	106
with owner	-149
with pac	-31
with pack	-348
with palace	122
with parent	86
with paris	647
with park	-407
with part	51
with party	-414
with parvez	63
with passenger	31
with passport	41
with past	-196
with patient	140
with patrol	71
with paul	27
with pay	-236
with peak	82
with people	84
with percent	-26
with person	129
with personally	-96
with peru	479
with physically	325
with pilot	63
with pirate	52
with pla	127
with place	-25
with plan	-86
with plane	38
with point	-91
with police	279
with policy	76
with political	-382
with poll	-159
with popular	314
with populist	-240
with port	70
with position	150
with possible	-139
with post	-47
with power	269
with powerful	-45
with president	47
with primary	-118
with prison	85
with prisoner	122
with producer	114
with product	96
with profit	-155
with project	-94
with promise	-54
with prompt	328
with property	83
with propose	381
with protest	84
with protester	260
with provide	-111
with province	82
with proxy	57
with public	-138
with publicly	-55
with punish	38
with question	-67
with quickly	-35
with raid	62
with rainbow	-64
with raise	23
with rally	360
with range	35
with rare	-67
with reagan	34
with reason	98
with rebel	604
with receive	-151
with recent	82
with recently	79
with record	73
with refugee	623
with regard	32
with regime	59
with register	-102
with regularly	-103
with reine	-109
with relation	254
with release	-200
with relentlessly	-101
with repeat	-72
with report	-83
with reporter	265
with republican	-310
with reservist	50
with resign	-127
with resource	73
with response	-31
with rest	23
with restriction	-384
with result	77
with resume	-60
with return	121
with rhetoric	62
with rice	49
with right	-96
with rival	-298
with river	36
with road	126
with rocket	20
with round	-96
with rubio	-118
with rule	88
with runner	-211
with russia	64
with russian	120
with sailor	121
with sale	78
with same	-183
with san	66
with sanction	182
with sanders	-485
with santiago	41
with saturday	-117
with say	-355
with scalia	188
with schlingensief	111
with school	-90
with score	54
with sea	49
with second	96
with secretary	-45
with secure	56
with security	-193
with see	290
with seek	41
with seize	65
with sell	-84
with seller	118
with senator	-70
with september	160
with service	-188
with session	-91
with set	143
with seven	133
with several	-31
with severe	66
with sexual	31
with sexually	105
with shame	-247
with she	305
with shell	43
with shelter	22
with ship	215
with shoot	-187
with shooting	45
with shop	-33
with shore	147
with shortly	-25
with shot	-27
with should	112
with show	-93
with side	-162
with significant	256
with silent	-207
with since	398
with situation	63
with so	-42
with social	95
with soldier	270
with some	-51
with someone	108
with son	84
with soon	-199
with soul	-121
with south	41
with spend	43
with spy	59
with stable	-308
with staff	-54
with stage	-28
with start	-28
with state	-263
with statement	212
with steal	43
with still	151
with stomach	29
with stop	-74
with street	326
with strike	218
with strong	-38
with student	110
with style	-43
with submarine	-149
with successfully	55
with such	78
with sudden	188
with summer	70
with sunday	230
with supply	74
with supporter	135
with suspect	-62
with symbol	104
with syria	38
with system	-157
with take	41
with talk	-63
with tarel	320
with tariff	456
with teacher	21
with ted	-171
with television	-143
with tell	81
with temporarily	286
with temporary	172
with ten	22
with term	-105
with territory	232
with terror	121
with terrorism	108
with terrorist	227
with test	-24
with testing	161
with texas	-169
with thailand	-23
with that	-222
with the	60
with their	-334
with themselves	35
with then	85
with there	-39
with they	193
with this	294
with thousand	-41
with three	27
with through	177
with throw	-55
with thursday	130
with tie	-218
with time	-122
with to	38
with together	-23
with tonne	104
with total	-235
with tour	-186
with town	132
with tpp	-184
with trade	39
with train	-102
with trample	-95
with transport	-81
with trawler	38
with trayvon	232
with trial	-102
with troop	278
with truce	36
with trump	-801
with trumpian	-179
with try	194
with tuesday	-49
with turkey	-289
with turn	39
with twelve	28
with two	174
with tycoon	38
with type	187
with u.s.	-81
with uganda	67
with ukraine	651
with ultimately	163
with under	-374
with unharmed	21
with union	-57
with unit	-128
with university	32
with until	150
with up	302
with us	95
with use	-323
with velia	438
with vendor	112
with venezuela	-214
with venue	-83
with viciously	-122
with victim	123
with video	179
with villager	22
with violence	244
with violent	35
with voice	-72
with vote	-315
with voter	-262
with want	-65
with war	116
with warehouse	128
with warn	-65
with warship	35
with washington	-282
with water	-69
with wave	-21
with way	-81
with we	-34
with weapon	-31
with website	-130
with wednesday	119
with week	111
with weekend	195
with what	281
with when	166
with where	74
with whether	228
with which	-302
with while	-329
with who	93
with whose	85
with why	-98
with widespread	233
with wife	36
with will	-500
with win	226
with with	104
with woman	-444
with word	-150
with world	98
with would	-267
with wound	88
with yacht	21
with year	-247
with yet	-85
with you	-182
with youth	20
with zero	-21
with zone	97
with zubrowka	29
with —	52
with ’	-170
word abandon	30
word abduct	133
word accept	76
word accident	144
word admit	138
word aid	367
word airstrike	96
word ambush	-35
word announce	80
word apprehend	-77
word arm	-89
word arrest	144
word assail	-359
word assassinate	118
word assassination	174
word assault	197
word assist	-396
word atrocity	153
word attack	-622
word avalanche	30
word ban	142
word bar	34
word battle	-547
word beat	-299
word behead	195
word besiege	476
word blast	-518
word blaze	-135
word block	92
word blockade	-75
word body	113
word bomb	459
word bombardment	94
word bombing	48
word boycott	859
word break	131
word build	65
word burn	-108
word burst	-22
word butcher	169
word call	38
word campaign	68
word capitulate	-66
word capture	-647
word casualty	72
word catch	29
word ceasefire	60
word censor	55
word chant	-174
word clash	-348
word close	-178
word collapse	165
word collision	-119
word condition	-54
word confiscate	321
word conquer	-43
word contribute	153
word convict	84
word coup	96
word crack	-20
word crackdown	289
word crash	-680
word crisis	91
word custody	-334
word cut	-358
word dead	-263
word death	289
word deceased	-45
word defect	-58
word defuse	-183
word deliver	43
word demobilise	80
word demonstrate	-45
word demonstration	-204
word deploy	237
word deployment	222
word deport	381
word deportation	92
word depose	-33
word deposit	34
word derail	-291
word derailment	-67
word destroy	83
word detain	150
word detention	30
word die	-52
word disappear	-167
word disarm	-235
word displace	166
word distribute	128
word donate	-794
word donation	-1005
word downgrade	56
word drought	484
word drown	-142
word earthquake	202
word embargo	201
word encounter	40
word end	44
word epidemic	-354
word evacuation	52
word execute	-102
word execution	-336
word expel	101
word explode	52
word explosion	-132
word fight	58
word fighting	-125
word finance	-127
word find	83
word fire	-460
word firing	-93
word flee	108
word flood	33
word flooding	415
word free	263
word freeze	131
word fund	-25
word genocide	-123
word give	-159
word go	137
word grab	347
word grant	269
word guard	46
word gun	52
word hack	480
word hand	-437
word hang	-381
word help	-61
word hijack	-194
word hit	292
word hold	-333
word homeless	313
word homicide	73
word hostage	52
word hurt	-195
word impose	141
word imprison	177
word increase	34
word injure	235
word injured	48
word injury	150
word insurgency	30
word insurrection	25
word invade	215
word invasion	-124
word jail	140
word kidnap	45
word kill	198
word landslide	-265
word launch	-210
word leave	26
word lend	-187
word let	-31
word liberate	57
word lynch	93
word march	-410
word massacre	282
word miss	-505
word missing	56
word mobilise	-126
word mobilize	-89
word move	-78
word mudslide	21
word murder	165
word mutiny	33
word occupy	179
word offensive	-86
word onslaught	-539
word open	64
word oust	-195
word outbreak	816
word overthrow	344
word picket	158
word place	-96
word plunder	-208
word pound	-55
word prohibit	-767
word protest	1258
word provide	441
word pull	-283
word put	-96
word quake	69
word raid	442
word rally	-1116
word rape	266
word rebellion	35
word receive	-148
word reduce	-343
word regain	-125
word reinforcement	-150
word remove	117
word resign	811
word resignation	450
word retreat	-61
word return	20
word revolt	-176
word riot	77
word robbery	29
word round	218
word sabotage	46
word sanction	117
word seize	73
word seizure	20
word send	126
word sentence	229
word set	-131
word shell	65
word shoot	-212
word shooting	376
word shut	-200
word siege	35
word sink	63
word skirmish	-152
word slain	142
word slash	-286
word slaughter	-35
word slay	-52
word stab	117
word step	196
word stone	-105
word stoppage	-71
word storm	141
word strike	451
word succumb	-169
word supply	76
word surrender	-319
word suspend	116
word take	381
word terrorize	-174
word test	75
word toll	-217
word torture	-90
word trap	-165
word treat	55
word truce	122
word tsunami	-525
word turn	-80
word unaccounted	129
word unrest	-208
word uprising	-51
word vanish	-34
word walk	-379
word walkout	209
word war	588
word withdraw	-255
word withdrawal	-131
word withhold	-28
word wou	-93
word wound	-215
word wounded	-46
word wreck	-314
word write	30
