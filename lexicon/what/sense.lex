# What speaks for a word of an event being meant as it says, in thousandths of log-odds ("a landslide victory" is no
# landslide). Learnt by train/sense/learn.py from mentions read one by one. PART class NAME: a class of class.lex; below, with,
# case: what hangs on the word; under: what it hangs on; near: within a few sentences; lean: see lean.lex.
# example: has killed
# origin: own labels over PolNeAR train and worldwide newswire train · license: weights only, no text
# columns: evidence, thousandths
agent class abstract	47
agent class aidstuff	184
agent class aircraft	101
agent class authority	-78
agent class captives	70
agent class common	30
agent class engagement	27
agent class eventive	-484
agent class facility	-70
agent class gathering	244
agent class generic	-26
agent class group	278
agent class help	236
agent class insurgent	698
agent class medic	-49
agent class none	174
agent class number	304
agent class occasion	-504
agent class official	-48
agent class perpetrator	267
agent class place	795
agent class police	-167
agent class populace	192
agent class prisoners	70
agent class proposal	-41
agent class rioter	406
agent class single	-241
agent class sport	-301
agent class statement	101
agent class troops	433
agent class weapon	111
below acl	80
below acl class abstract	81
below acl class none	26
below acl class proposal	33
below acl:relcl	-247
below acl:relcl class getting	-146
below acl:relcl class none	-58
below acl:relcl class proposal	-49
below advcl	-92
below advcl class abstract	-462
below advcl class cause	41
below advcl class common	127
below advcl class complaint	84
below advcl class group	23
below advcl class help	28
below advcl class instrumental	-21
below advcl class none	58
below advcl class proposal	-96
below advcl class support	47
below advcl class talks	-143
below advmod	-107
below advmod class none	-283
below amod	66
below amod class abstract	45
below amod class aidstuff	-181
below amod class authority	274
below amod class epithet	51
below amod class eventive	84
below amod class generic	-151
below amod class group	272
below amod class human	71
below amod class none	32
below amod class number	-147
below amod class occasion	48
below amod class perpetrator	82
below amod class place	39
below amod class proposal	58
below amod class victim	63
below appos	276
below appos class cause	128
below appos class common	45
below appos class human	49
below appos class none	60
below appos class place	27
below aux:pass	275
below aux:pass class none	275
below case	-107
below ccomp	-501
below ccomp class none	-558
below ccomp class proposal	-29
below compound	387
below compound class abstract	-93
below compound class aircraft	28
below compound class arms	83
below compound class authority	-282
below compound class border	101
below compound class boundary	101
below compound class captives	95
below compound class cause	50
below compound class common	-231
below compound class epithet	463
below compound class event	104
below compound class eventive	48
below compound class facility	173
below compound class firearm	83
below compound class fuel	57
below compound class generic	446
below compound class group	344
below compound class human	-159
below compound class market	-276
below compound class munition	63
below compound class natural	-204
below compound class none	-563
below compound class occasion	207
below compound class official	21
below compound class perpetrator	361
below compound class place	503
below compound class police	43
below compound class populace	-125
below compound class pronoun	42
below compound class shared	-90
below compound class statement	-49
below compound class troops	70
below compound class vehicle	-68
below compound class weapon	176
below compound:prt	-258
below compound:prt class none	-198
below compound:prt class particle	-61
below conj	-68
below conj class abstract	-203
below conj class bond	195
below conj class cause	34
below conj class common	-28
below conj class curb	-59
below conj class event	-64
below conj class eventive	349
below conj class group	-104
below conj class help	-160
below conj class human	148
below conj class none	-121
below conj class occasion	-123
below conj class proposal	414
below conj class statement	52
below conj class support	-85
below csubj	-48
below dep	-155
below dep class human	-146
below det	37
below det class cause	-100
below det class generic	-53
below det class none	184
below det class pronoun	-100
below iobj	25
below iobj class generic	-29
below iobj class human	-56
below iobj class place	85
below iobj class pronoun	-105
below iobj class single	-43
below mark	77
below mark class cause	59
below mark class none	55
below mark class pronoun	59
below nmod	-127
below nmod class abstract	52
below nmod class aidstuff	298
below nmod class aircraft	-114
below nmod class authority	280
below nmod class base	-21
below nmod class care	68
below nmod class ceded	176
below nmod class common	-141
below nmod class complaint	67
below nmod class disease	118
below nmod class epithet	33
below nmod class event	-438
below nmod class eventive	-78
below nmod class facility	235
below nmod class gathering	25
below nmod class generic	346
below nmod class grace	-84
below nmod class group	210
below nmod class help	-152
below nmod class human	-159
below nmod class market	34
below nmod class medic	68
below nmod class mission	29
below nmod class munition	-153
below nmod class none	-136
below nmod class number	100
below nmod class occasion	-241
below nmod class official	-70
below nmod class pact	137
below nmod class place	440
below nmod class police	78
below nmod class populace	63
below nmod class pronoun	-149
below nmod class proposal	-41
below nmod class rioter	57
below nmod class statement	97
below nmod class support	-109
below nmod class tally	155
below nmod class troops	390
below nmod class vehicle	-104
below nmod class victim	59
below nmod class weapon	-326
below nmod:poss	-372
below nmod:poss class authority	22
below nmod:poss class common	132
below nmod:poss class generic	-66
below nmod:poss class group	70
below nmod:poss class human	-156
below nmod:poss class none	-221
below nmod:poss class pronoun	-123
below nmod:poss class single	-49
below nmod:unmarked	-102
below nmod:unmarked class none	-158
below nsubj	-171
below nsubj class abstract	-243
below nsubj class aidstuff	180
below nsubj class aircraft	120
below nsubj class authority	137
below nsubj class captives	61
below nsubj class care	20
below nsubj class cause	-58
below nsubj class common	296
below nsubj class curb	50
below nsubj class epithet	-120
below nsubj class event	106
below nsubj class eventive	-130
below nsubj class explosive	-85
below nsubj class facility	-187
below nsubj class gathering	86
below nsubj class generic	115
below nsubj class group	292
below nsubj class help	153
below nsubj class human	95
below nsubj class insurgent	231
below nsubj class market	-43
below nsubj class medic	68
below nsubj class munition	-34
below nsubj class none	-401
below nsubj class number	42
below nsubj class occasion	30
below nsubj class perpetrator	95
below nsubj class place	557
below nsubj class police	127
below nsubj class populace	282
below nsubj class prisoners	59
below nsubj class pronoun	106
below nsubj class proposal	-83
below nsubj class rioter	206
below nsubj class single	-244
below nsubj class sport	-82
below nsubj class statement	-93
below nsubj class tally	-145
below nsubj class troops	389
below nsubj class vehicle	129
below nsubj class weapon	86
below nsubj:pass	37
below nsubj:pass class authority	-26
below nsubj:pass class base	45
below nsubj:pass class captives	24
below nsubj:pass class cause	-254
below nsubj:pass class common	300
below nsubj:pass class event	45
below nsubj:pass class facility	-144
below nsubj:pass class generic	167
below nsubj:pass class group	117
below nsubj:pass class help	196
below nsubj:pass class human	436
below nsubj:pass class munition	180
below nsubj:pass class none	-107
below nsubj:pass class number	76
below nsubj:pass class occupant	49
below nsubj:pass class official	30
below nsubj:pass class perpetrator	25
below nsubj:pass class place	-85
below nsubj:pass class populace	346
below nsubj:pass class proposal	-175
below nsubj:pass class single	262
below nsubj:pass class statement	-361
below nsubj:pass class troops	40
below nsubj:pass class vehicle	42
below nsubj:pass class victim	-139
below nsubj:pass class weapon	207
below nummod	207
below nummod class generic	207
below nummod class human	-184
below nummod class number	-121
below nummod class populace	41
below obj	-226
below obj class abstract	-24
below obj class aidstuff	455
below obj class aircraft	-73
below obj class arming	246
below obj class arms	284
below obj class authority	-177
below obj class base	-120
below obj class bond	109
below obj class border	53
below obj class boundary	53
below obj class captives	126
below obj class care	42
below obj class cause	-50
below obj class ceded	105
below obj class common	-45
below obj class concern	-130
below obj class effigy	91
below obj class engagement	-44
below obj class event	171
below obj class eventive	-375
below obj class explosive	-85
below obj class facility	192
below obj class firearm	109
below obj class flyer	53
below obj class fuel	75
below obj class gathering	74
below obj class generic	232
below obj class grace	166
below obj class group	367
below obj class help	-197
below obj class instrumental	61
below obj class insurgent	131
below obj class market	-200
below obj class medic	-46
below obj class mission	61
below obj class money	-411
below obj class munition	-193
below obj class none	-732
below obj class number	-41
below obj class occasion	-247
below obj class occupant	76
below obj class official	-230
below obj class pact	331
below obj class perpetrator	115
below obj class place	241
below obj class police	-47
below obj class populace	65
below obj class preparing	246
below obj class prisoners	83
below obj class pronoun	-127
below obj class proposal	-416
below obj class reflexive	-140
below obj class refugee	195
below obj class rioter	44
below obj class single	-29
below obj class sport	117
below obj class statement	-65
below obj class support	115
below obj class talks	-154
below obj class troops	384
below obj class truce	58
below obj class vehicle	168
below obj class victim	146
below obj class weapon	-145
below obl	-136
below obl class abstract	540
below obl class aidstuff	-91
below obl class aircraft	100
below obl class animal	-106
below obl class authority	-79
below obl class base	81
below obl class border	41
below obl class boundary	41
below obl class care	-143
below obl class cause	-66
below obl class common	199
below obl class complaint	30
below obl class concern	-58
below obl class engagement	-138
below obl class epithet	-51
below obl class event	515
below obl class eventive	128
below obl class facility	255
below obl class firearm	25
below obl class fuel	60
below obl class gathering	27
below obl class generic	94
below obl class grace	21
below obl class group	141
below obl class instrumental	-272
below obl class insurgent	232
below obl class market	79
below obl class media	206
below obl class medic	-142
below obl class mission	64
below obl class money	-148
below obl class munition	103
below obl class none	60
below obl class occasion	-22
below obl class official	184
below obl class pact	-197
below obl class particle	-55
below obl class perpetrator	-48
below obl class place	157
below obl class police	94
below obl class pronoun	254
below obl class proposal	109
below obl class refugee	166
below obl class rioter	27
below obl class shared	-150
below obl class single	106
below obl class sport	-261
below obl class statement	-436
below obl class support	23
below obl class tally	-90
below obl class troops	135
below obl class vehicle	276
below obl class victim	57
below obl class weapon	428
below obl:agent	174
below obl:agent class authority	81
below obl:agent class common	-352
below obl:agent class event	20
below obl:agent class group	94
below obl:agent class human	197
below obl:agent class insurgent	35
below obl:agent class munition	28
below obl:agent class place	261
below obl:agent class sport	20
below obl:agent class statement	-44
below obl:agent class troops	73
below obl:agent class weapon	38
below obl:unmarked	-209
below obl:unmarked class abstract	-150
below obl:unmarked class cause	-127
below parataxis class human	90
below parataxis class none	-20
below punct	-64
below punct class none	-64
below xcomp	-308
below xcomp class captives	-72
below xcomp class common	-72
below xcomp class event	-104
below xcomp class generic	167
below xcomp class human	95
below xcomp class none	-340
below xcomp class struck	167
below xcomp class victim	167
bias	201
blows near	872
case 's	-113
case about	150
case according	-51
case after	365
case against	-21
case along	50
case amid	-20
case among	188
case around	-93
case as	321
case because	-29
case before	303
case between	-395
case by	-89
case down	-60
case due	-101
case during	181
case for	-84
case from	-248
case in	266
case including	-68
case inside	97
case into	-57
case like	99
case near	-35
case of	-245
case off	232
case on	-125
case out	-229
case outside	36
case over	-383
case since	206
case such	-119
case than	36
case through	238
case throughout	21
case to	-303
case under	-224
case with	-448
case within	312
case without	54
case ’s	129
definite	62
factuality high	-137
factuality low	78
factuality none	118
has agent	-63
has detained	688
has displaced	656
has injured	-336
has killed	801
has missing	-239
has occasion	-93
has place	-129
has recipient	158
has released	-178
has time	236
has weapon	415
indefinite	38
lean article	417
lean near	727
modality attempted	-163
modality denied	137
modality happened	-211
modality historical	443
modality hypothetical	-199
modality ongoing	-444
modality planned	161
modality threatened	356
mode	-383
mode aerial	101
mode arrest	71
mode beat	-233
mode boycott	850
mode ceasefire	266
mode censor	89
mode convict	448
mode curfew	21
mode cyber	515
mode demo	-318
mode deport	512
mode destroy	-193
mode disarm	-508
mode discontinue	44
mode expel	-160
mode explosives	-302
mode firearms	-123
mode heavy-weapons	78
mode hunger	48
mode militia	-134
mode obstruct	-213
mode police	49
mode primitive	-27
mode release	-155
mode resign	1411
mode restrict	-1056
mode riot	-214
mode seize	117
mode sexual	367
mode strike	115
mode suicide-attack	35
mode targeted	-261
mode torture	-84
mode troops	-328
mode weapons	101
mode withdraw	-477
network	1000
place class abstract	75
place class authority	-248
place class base	68
place class border	54
place class boundary	54
place class care	33
place class common	50
place class event	-194
place class eventive	-87
place class facility	219
place class group	-453
place class human	-306
place class market	-85
place class medic	33
place class mission	22
place class none	-413
place class occasion	-95
place class place	480
place class statement	-39
place class weapon	25
recipient class abstract	214
recipient class authority	-149
recipient class base	-55
recipient class common	-236
recipient class eventive	-72
recipient class facility	203
recipient class generic	280
recipient class group	-23
recipient class human	-667
recipient class insurgent	300
recipient class none	-98
recipient class number	263
recipient class place	622
recipient class populace	-67
recipient class pronoun	-356
recipient class refugee	231
recipient class single	-144
recipient class sport	-46
recipient class tally	259
recipient class troops	191
recipient class victim	67
said	163
target class abstract	381
target class aidstuff	137
target class aircraft	223
target class animal	-210
target class arms	-191
target class authority	187
target class base	55
target class bond	-141
target class camera	36
target class captives	85
target class care	109
target class cause	-76
target class ceded	44
target class common	670
target class complaint	132
target class curb	-113
target class effigy	91
target class engagement	53
target class epithet	157
target class eventive	-103
target class facility	349
target class firearm	-322
target class flyer	63
target class fuel	-171
target class gathering	138
target class generic	73
target class grace	-126
target class group	-54
target class help	-333
target class human	48
target class instrumental	-310
target class insurgent	111
target class market	-359
target class medic	123
target class mission	136
target class money	-174
target class munition	-57
target class none	-477
target class occasion	-107
target class occupant	145
target class official	-319
target class pact	399
target class perpetrator	275
target class place	292
target class populace	266
target class prisoners	85
target class pronoun	-356
target class proposal	47
target class refugee	194
target class rioter	208
target class shared	-68
target class single	313
target class sport	-197
target class statement	-782
target class support	-22
target class tally	-136
target class troops	388
target class vehicle	647
target class weapon	-84
type AID	-551
type AID NOUN	-645
type AID VERB	93
type ASSAULT ADJ	137
type ASSAULT PROPN	131
type ASSAULT VERB	-245
type CASUALTY	-398
type CASUALTY ADJ	276
type CASUALTY NOUN	25
type CASUALTY PROPN	-211
type CASUALTY VERB	-492
type COERCE	695
type COERCE NOUN	637
type COERCE VERB	41
type DISASTER	-476
type DISASTER NOUN	-189
type DISASTER PROPN	-212
type DISASTER VERB	-83
type MOBILIZE	-311
type MOBILIZE NOUN	-69
type MOBILIZE VERB	-243
type PROTEST	269
type PROTEST NOUN	138
type PROTEST VERB	101
type RETREAT	86
type RETREAT NOUN	352
type RETREAT VERB	-266
type SANCTION	763
type SANCTION NOUN	255
type SANCTION VERB	508
under acl	54
under acl:relcl	-344
under advcl	-121
under amod	-677
under appos	47
under ccomp	50
under class abstract	-106
under class aidstuff	-286
under class arming	255
under class arms	67
under class authority	-164
under class bond	-235
under class captives	61
under class cause	132
under class common	51
under class complaint	-29
under class concern	-178
under class curb	230
under class effigy	-174
under class engagement	-303
under class epithet	183
under class event	460
under class eventive	-149
under class facility	219
under class fuel	49
under class gathering	22
under class generic	84
under class getting	-42
under class grace	120
under class group	-78
under class help	45
under class human	71
under class instrumental	-194
under class insurgent	212
under class intent	73
under class market	42
under class media	-34
under class medic	-158
under class mission	40
under class money	-112
under class motive	131
under class munition	-158
under class none	-315
under class number	-91
under class occasion	159
under class official	35
under class pact	133
under class perpetrator	225
under class place	-62
under class police	56
under class preparing	44
under class pronoun	-120
under class proposal	376
under class refugee	-134
under class shared	38
under class sport	-44
under class statement	414
under class struck	70
under class support	84
under class talks	192
under class tally	42
under class troops	-167
under class vehicle	-57
under class victim	230
under class weapon	-64
under compound	264
under conj	134
under csubj	44
under nmod	-118
under nmod:poss	223
under nsubj	79
under nsubj:pass	31
under obj	234
under obl	32
under obl:agent	116
under parataxis	-284
under root	215
under word able	-265
under word abuse	-73
under word accept	111
under word accuse	99
under word act	101
under word action	-349
under word add	-147
under word advise	44
under word affect	56
under word aftermath	68
under word agree	33
under word aid	229
under word aim	216
under word allegation	140
under word allow	38
under word american	-282
under word announce	445
under word appear	-82
under word argue	-100
under word arise	85
under word arrest	54
under word ask	-54
under word assertion	-164
under word attack	-170
under word attempt	157
under word attribute	46
under word avoid	34
under word be	-164
under word beat	-82
under word become	-95
under word begin	-640
under word believe	-20
under word benefit	242
under word bishop	40
under word blame	200
under word block	39
under word boycott	143
under word brace	-115
under word break	83
under word bring	272
under word build	250
under word burn	136
under word bury	-66
under word call	76
under word campaign	-140
under word candidate	-250
under word capture	-194
under word carry	222
under word case	214
under word cast	119
under word cause	86
under word celebrate	86
under word challenge	-335
under word change	192
under word charge	-84
under word cheat	-207
under word claim	212
under word climb	63
under word close	-53
under word combine	-151
under word come	-112
under word comment	-347
under word commission	67
under word compromise	-30
under word concerned	82
under word condemn	186
under word conduct	-284
under word confirm	81
under word consider	-258
under word contain	54
under word continue	92
under word contribute	37
under word control	-31
under word count	-68
under word cover	77
under word create	-215
under word criticize	110
under word crush	102
under word day	-106
under word dead	32
under word deal	59
under word decision	39
under word declare	128
under word deem	144
under word defeat	-325
under word defend	-49
under word demand	66
under word demonstrate	48
under word denounce	48
under word deny	81
under word derail	-155
under word design	-120
under word destroy	101
under word detain	83
under word detect	101
under word determine	48
under word die	335
under word direct	-178
under word disaster	-113
under word discuss	77
under word displace	38
under word dispute	21
under word do	-22
under word draw	43
under word drive	30
under word drown	24
under word effort	-587
under word email	-158
under word end	199
under word endorse	-90
under word engage	126
under word erupt	33
under word escape	-58
under word evidence	23
under word execute	67
under word expand	188
under word expect	-136
under word extend	-97
under word face	-199
under word fail	-24
under word fall	-44
under word family	22
under word fear	-152
under word feel	-104
under word felon	-25
under word field	-187
under word fight	129
under word fighter	165
under word figure	-144
under word find	199
under word fire	-134
under word flag	-174
under word flee	116
under word follow	242
under word force	-112
under word form	108
under word fuel	-25
under word fund	-186
under word gather	80
under word get	-139
under word give	-83
under word go	-388
under word group	-73
under word gunman	32
under word hand	-71
under word handling	83
under word happen	55
under word have	-107
under word help	-267
under word hero	66
under word highlight	35
under word history	234
under word hit	-43
under word hold	-163
under word hope	-279
under word how	-223
under word hurt	33
under word identify	123
under word imagine	40
under word impact	110
under word impose	130
under word incident	189
under word include	56
under word increase	88
under word indicate	83
under word information	83
under word injure	56
under word insist	182
under word intensify	-212
under word investigate	20
under word investigation	-107
under word involve	-103
under word issue	-126
under word join	182
under word keep	-247
under word kill	511
under word know	-199
under word lead	-51
under word leave	153
under word let	53
under word likely	-105
under word line	-118
under word link	-27
under word live	-120
under word lock	-98
under word long	28
under word look	-357
under word lose	-181
under word loss	-134
under word maintain	98
under word make	33
under word man	78
under word manager	33
under word mandate	204
under word map	-63
under word march	96
under word mark	-151
under word marry	93
under word mean	-136
under word measure	-64
under word meet	32
under word member	78
under word midst	95
under word migrant	44
under word missile	34
under word missing	32
under word mission	40
under word more	38
under word mount	-176
under word name	38
under word note	154
under word notice	61
under word number	212
under word occur	138
under word offender	68
under word offense	118
under word offer	-57
under word one	-275
under word open	-91
under word oppose	20
under word opposition	-94
under word order	-198
under word organize	51
under word other	68
under word palestinian	225
under word part	68
under word participate	85
under word path	-237
under word pay	59
under word people	-60
under word person	166
under word plan	59
under word platform	91
under word pledge	238
under word prepare	-93
under word press	111
under word pressure	240
under word prevent	52
under word process	-155
under word promise	341
under word prompt	241
under word proposal	266
under word propose	91
under word protest	32
under word prove	32
under word provide	88
under word push	213
under word put	94
under word question	90
under word quit	-131
under word raid	-51
under word raise	-96
under word rally	108
under word ratchet	-247
under word reach	-68
under word reaction	146
under word read	-22
under word reason	-196
under word recall	39
under word receive	-43
under word recognize	56
under word recommend	-53
under word recover	43
under word refer	-187
under word refrain	39
under word regard	-126
under word register	52
under word rehearsal	64
under word reject	27
under word relationship	-167
under word release	64
under word rely	-90
under word remain	287
under word reminder	-162
under word report	-176
under word request	38
under word resign	-136
under word response	123
under word responsibility	66
under word responsible	123
under word restriction	106
under word result	68
under word return	52
under word reveal	-80
under word review	-200
under word right	120
under word rise	45
under word risk	29
under word river	-25
under word round	-61
under word run	-168
under word sail	26
under word say	248
under word scale	131
under word scared	-264
under word schedule	105
under word sea	-96
under word secure	-60
under word see	-246
under word seek	-119
under word seem	-31
under word send	159
under word series	-43
under word set	-51
under word ship	-180
under word shoot	95
under word shout	127
under word show	-155
under word sign	188
under word signal	-118
under word site	29
under word slam	115
under word soldier	41
under word solution	191
under word someone	-185
under word sort	-263
under word speak	53
under word speculation	27
under word spend	-112
under word stage	187
under word start	254
under word state	-57
under word statement	-72
under word stop	-293
under word story	190
under word strengthen	33
under word subject	48
under word submit	84
under word suffer	34
under word suggest	38
under word support	132
under word surprise	193
under word survive	75
under word survivor	42
under word talk	108
under word target	29
under word teach	-61
under word team	-55
under word tell	80
under word thank	-104
under word that	93
under word thing	-224
under word think	-39
under word threaten	323
under word throw	186
under word thrust	56
under word tie	-41
under word town	-150
under word trigger	-118
under word trip	-35
under word try	-42
under word tweet	137
under word undergo	112
under word urge	45
under word use	-246
under word victim	80
under word vote	-68
under word vow	383
under word wage	-152
under word wait	-42
under word wake	170
under word walk	91
under word want	-136
under word watch	-395
under word way	-53
under word what	-110
under word win	-117
under word work	214
under word worker	343
under word worried	-28
under xcomp	66
vouched near	395
weapon class aircraft	-50
weapon class arms	124
weapon class event	140
weapon class firearm	101
weapon class munition	159
weapon class troops	84
weapon class weapon	415
with "	-215
with $	-236
with '	-118
with ''	-231
with 's	291
with (	-259
with )	-242
with ,	174
with -	205
with --	-47
with .	278
with 11	116
with 14	73
with 15	-79
with 17	43
with 19	23
with 1956	88
with 2	78
with 2000	55
with 2001	80
with 2003	84
with 2008	-178
with 2010	37
with 2011	35
with 2013	-26
with 2014	57
with 2015	52
with 2016	64
with 2017	20
with 21	85
with 22	121
with 24	32
with 29	-136
with 3	-172
with 31	22
with 7	-61
with 9/11	171
with :	132
with ;	-26
with ?	22
with [	98
with ]	87
with a	-339
with abe	87
with abortion	-443
with about	489
with abuse	94
with academic	83
with accept	-72
with account	-128
with accountable	-293
with accuse	53
with ackman	49
with act	-77
with action	-27
with activist	111
with activity	-147
with actually	-51
with administration	-189
with affect	24
with after	367
with against	23
with age	-190
with agent	37
with ago	292
with aid	472
with air	-215
with airport	-186
with alert	-146
with algeria	25
with alien	-46
with alight	30
with all	-213
with allege	113
with allegedly	154
with allende	70
with alliance	189
with allow	-211
with ally	140
with almost	-326
with alone	-78
with already	-98
with ambassador	88
with america	52
with american	157
with amid	-71
with among	-170
with amount	-25
with anastasio	80
with and	201
with another	163
with antonin	140
with any	-31
with anyone	20
with apple	58
with april	150
with arabia	-56
with area	-224
with arm	249
with armenian	56
with army	213
with arrest	83
with as	-83
with ask	123
with assault	95
with asset	21
with assistance	327
with asylum	166
with at	-76
with attack	80
with attempt	54
with attribute	-27
with australia	77
with authority	-46
with average	-37
with away	37
with ayotte	-231
with back	-197
with bad	189
with badly	30
with ban	-110
with bandit	23
with bank	-268
with base	-278
with battalion	76
with battle	-42
with be	-341
with because	140
with become	-75
with before	-30
with begin	84
with behind	-114
with beijing	-302
with benghazi	392
with bernie	-171
with between	-195
with biker	-335
with blast	-64
with block	23
with blockade	52
with board	226
with boardroom	-221
with boat	179
with bomb	31
with bomber	120
with bond	119
with book	-115
with border	187
with boy	-182
with break	31
with brief	-39
with bring	20
with britain	-68
with broadcast	-183
with brutal	90
with build	-209
with building	20
with bullet	83
with bury	-112
with bush	-205
with business	-90
with but	-412
with by	-130
with camp	100
with campaign	-521
with can	65
with canada	31
with candidate	-444
with car	95
with carl	-97
with catch	-23
with cause	172
with cease	86
with center	-275
with chairman	159
with change	135
with chapel	31
with charge	-93
with charity	30
with check	31
with chief	41
with child	-169
with chile	475
with china	23
with christie	-61
with church	-285
with citizen	-52
with civil	310
with civilian	20
with civilization	-235
with claim	-158
with clerk	48
with climber	61
with clinton	-565
with cloning	-86
with coalition	-80
with coast	22
with coin	-216
with colleague	-20
with colombia	49
with combatant	83
with come	-78
with commander	-88
with comment	-37
with commit	-38
with committee	91
with community	-30
with compound	94
with computer	153
with conduct	-126
with conference	112
with consulate	39
with contest	-88
with continue	-240
with contract	118
with contribution	-111
with control	-412
with convention	-254
with cooper	-35
with cosby	-161
with could	159
with council	-128
with country	-64
with couple	34
with court	-291
with cover	20
with crash	24
with credit	-31
with crew	55
with crime	37
with criminal	116
with critical	208
with criticism	-162
with cross	-146
with crowd	-147
with cruz	-214
with cuba	-110
with custody	65
with cut	21
with dalby	172
with dam	256
with daughter	29
with dawn	70
with day	-44
with dead	184
with deadly	128
with deal	274
with debt	58
with december	144
with defeat	150
with defence	151
with deficit	-29
with delegate	-316
with demand	140
with democracy	-69
with democrat	-232
with demonstrator	78
with deny	53
with department	120
with depot	39
with describe	27
with despite	-424
with destroy	-96
with destruction	-145
with devastating	48
with development	55
with device	-188
with dictator	244
with die	54
with digital	-97
with diplomat	39
with directly	-86
with director	-112
with dispute	-32
with ditch	-135
with dnc	119
with do	63
with doctor	46
with document	-98
with dog	-341
with dollar	34
with donald	-434
with donation	-106
with donor	-96
with down	86
with dozen	80
with drive	73
with driver	22
with drone	-50
with drug	-287
with due	239
with during	108
with duty	134
with each	82
with early	51
with east	98
with editor	28
with effort	-38
with either	-158
with elephant	-189
with elite	-107
with email	-332
with embargo	49
with embassy	102
with employ	29
with employee	173
with encounter	-127
with end	-64
with engineer	30
with enter	635
with erupt	-107
with establishment	214
with ethiopia	136
with ethiopian	65
with europe	-156
with eve	-89
with even	159
with evening	-27
with event	441
with eventually	85
with ever	-29
with every	-33
with everyone	58
with exchange	149
with exercise	63
with experience	-81
with expose	-123
with face	-173
with facility	111
with fail	70
with failure	-190
with fall	-61
with family	-447
with far	-42
with farm	26
with farmer	-52
with fatally	90
with father	35
with fear	-87
with february	57
with feel	-133
with ferry	30
with fields	60
with fierce	-84
with fight	-139
with fighter	103
with figure	-39
with find	130
with fine	25
with finish	-71
with fire	117
with firefighter	22
with firm	-39
with first	-185
with fisherman	51
with fleet	79
with floor	-266
with florida	-33
with fly	-121
with focus	31
with follow	309
with food	21
with foot	-119
with for	271
with force	213
with foreign	-28
with form	-166
with forth	35
with foundation	102
with four	-69
with fracking	-199
with france	-49
with fraud	183
with free	193
with freedom	113
with friday	83
with friend	-101
with from	102
with front	121
with frontal	24
with fund	-173
with funding	66
with game	-132
with gang	57
with garrison	34
with gate	54
with gathering	121
with general	64
with georgia	-55
with get	-39
with girlfriend	147
with give	113
with go	-305
with goal	81
with goods	50
with government	169
with gravely	49
with great	-55
with ground	-28
with group	245
with guard	-67
with guilty	116
with gulf	39
with gun	-44
with gunman	129
with guzmán	194
with hacker	36
with half	104
with hampshire	-330
with han	-249
with hand	-61
with hard	115
with harsh	-202
with have	220
with he	230
with head	-35
with health	42
with helicopter	22
with hell	105
with help	-61
with her	89
with herder	32
with here	-197
with high	93
with highway	-62
with hillary	-106
with hindu	74
with hire	-65
with his	78
with hold	346
with home	51
with horrific	25
with hosni	70
with host	65
with hostage	54
with hotel	111
with hour	47
with house	-115
with how	-109
with however	161
with hundred	-123
with hunger	48
with hurt	24
with husband	-90
with i	-532
with if	-341
with illegally	-47
with immediately	125
with immigrant	85
with immigration	141
with import	173
with impose	-125
with in	-190
with india	57
with inflict	-222
with influence	-47
with information	-106
with initiative	216
with inmate	59
with instead	-369
with insult	-271
with internally	86
with interview	-58
with into	105
with investigation	-71
with involve	57
with iowa	-202
with iran	85
with iraq	533
with isis	560
with islamic	-107
with israel	111
with issue	-116
with it	-401
with italy	-79
with its	-192
with jail	105
with january	66
with japan	-121
with jew	36
with job	-27
with journalist	23
with judge	-92
with july	-24
with june	21
with just	84
with justice	52
with kessa	427
with khan	-83
with kill	143
with king	109
with kitchen	21
with knife	202
with korea	105
with lack	-48
with lady	-92
with land	39
with large	-57
with largely	-198
with laugh	99
with law	-361
with lawmaker	-166
with lazar	69
with lead	-57
with leader	-75
with leave	336
with lee	-120
with left	-160
with leg	134
with level	-54
with lewandowski	-182
with libya	-124
with life	189
with like	-67
with likely	-58
with limit	-104
with line	25
with link	84
with live	-195
with lobbyist	-29
with local	78
with long	-363
with look	25
with looter	20
with loss	230
with lot	-40
with major	-39
with make	47
with man	51
with manafort	-137
with manager	32
with many	-139
with marad	575
with march	95
with marco	34
with market	-212
with mass	207
with massacre	-41
with matchup	-109
with maternal	69
with may	-107
with maybe	46
with mayor	21
with media	-182
with medical	-181
with medicine	-38
with meeting	-194
with megyn	-93
with member	119
with message	-88
with mexico	-124
with might	-129
with migrant	-168
with mile	47
with military	274
with militia	79
with million	-69
with mind	-234
with miner	92
with minister	-63
with ministry	66
with minor	39
with minute	-182
with missile	128
with moment	106
with monarchy	75
with monday	-22
with money	-540
with month	-137
with morning	47
with mortar	21
with mortgage	80
with most	-42
with mother	-144
with murder	31
with muslim	1089
with must	-117
with name	93
with national	47
with nationality	71
with nationwide	-61
with nature	154
with navy	79
with need	-75
with network	-98
with new	-126
with night	117
with nightclub	84
with no	279
with nobody	145
with nomination	-33
with nominee	-492
with noon	28
with norland	320
with not	103
with note	-128
with nothing	-76
with november	70
with now	-97
with nuclear	114
with number	152
with nurse	-57
with obama	-179
with occasion	-259
with occupation	45
with occupy	77
with of	-39
with off	63
with office	209
with officer	23
with official	66
with old	-61
with on	-369
with once	-82
with one	-283
with ongoing	-112
with only	44
with operation	61
with opponent	-220
with oppose	48
with opposition	-130
with or	97
with orlando	105
with osama	179
with osk	185
with other	29
with out	-559
with over	-281
with overthrow	101
with owner	-142
with pac	-33
with pack	-333
with palace	107
with parent	90
with paris	610
with park	-426
with part	53
with party	-411
with parvez	52
with passenger	30
with passport	30
with past	-199
with patient	137
with patrol	77
with paul	29
with pay	-195
with peak	93
with people	132
with percent	-20
with person	141
with personally	-95
with peru	596
with physically	324
with pilot	62
with pirate	56
with pla	131
with place	-30
with plan	-68
with plane	33
with point	-108
with police	289
with policy	75
with political	-382
with poll	-54
with popular	333
with populist	-238
with port	81
with position	135
with possible	-129
with post	-37
with power	221
with powerful	-48
with president	-31
with primary	-126
with prison	116
with prisoner	124
with problem	-114
with producer	141
with profit	-163
with project	-64
with promise	-54
with prompt	327
with property	78
with propose	397
with protest	109
with protester	271
with provide	-120
with province	58
with proxy	55
with public	-200
with publicly	-58
with put	-32
with question	-75
with quickly	-29
with raid	57
with rainbow	-70
with raise	20
with rally	381
with range	34
with rare	-71
with reason	101
with rebel	588
with receive	-146
with recent	90
with recently	66
with record	83
with refugee	598
with regard	35
with regime	129
with region	-34
with register	-89
with regularly	-100
with reine	-110
with relation	253
with release	-212
with relentlessly	-107
with repeat	-65
with report	-49
with reporter	272
with republican	-305
with rescue	24
with resident	32
with resign	-122
with resource	72
with rest	26
with restriction	-395
with result	71
with resume	-66
with return	111
with rhetoric	81
with rice	50
with right	-106
with rival	-300
with river	43
with road	130
with rocket	21
with round	-122
with rubio	-157
with rule	70
with runner	-215
with russia	133
with russian	134
with sailor	122
with sale	47
with same	-177
with san	57
with sanction	242
with sanders	-504
with santiago	30
with saturday	-118
with say	-424
with scalia	208
with schlingensief	117
with school	-73
with score	54
with sea	43
with second	104
with secretary	-54
with secure	37
with security	-205
with see	273
with seek	42
with seize	69
with seller	121
with senator	-86
with sense	-100
with september	149
with service	-175
with session	-91
with set	134
with seven	133
with several	-27
with severe	61
with sexual	34
with sexually	101
with shame	-236
with she	276
with shell	47
with shelter	23
with shinzo	42
with ship	232
with shoot	-170
with shooting	41
with shop	-31
with shore	142
with shortly	-29
with shot	-26
with should	65
with show	-96
with side	-149
with significant	255
with silent	-200
with since	412
with situation	33
with so	-60
with social	96
with soldier	284
with some	-51
with someone	103
with son	71
with soon	-211
with soul	-235
with south	31
with spend	43
with spy	44
with stable	-277
with staff	-65
with stage	-25
with start	-20
with state	-253
with statement	229
with steal	39
with still	156
with stomach	26
with stop	-71
with street	315
with strike	235
with strong	-51
with student	129
with style	-34
with submarine	-147
with successfully	64
with such	78
with sudden	187
with summer	84
with sunday	219
with supply	87
with supporter	157
with suspect	-46
with symbol	87
with syria	48
with system	-155
with talk	-79
with tarel	303
with tariff	481
with team	37
with ted	-180
with television	-142
with tell	91
with temporarily	281
with temporary	188
with ten	24
with term	-105
with territory	230
with terror	128
with terrorism	102
with terrorist	245
with testing	155
with texas	-207
with that	-251
with the	28
with their	-316
with themselves	54
with then	68
with there	-49
with they	171
with this	298
with thousand	-38
with three	27
with through	184
with throw	-44
with thursday	140
with tie	-242
with time	-109
with tire	-22
with to	25
with together	-27
with tonne	114
with total	-228
with tour	-220
with town	97
with tpp	-193
with trade	41
with train	-111
with trample	-94
with transport	-88
with trawler	36
with trayvon	245
with trial	-99
with troop	258
with truce	59
with truck	21
with trump	-860
with trumpian	-186
with try	192
with tuesday	-71
with turkey	-269
with turn	31
with twelve	25
with two	169
with tycoon	37
with type	184
with u.s.	-63
with uganda	67
with ukraine	792
with ultimately	146
with under	-384
with unharmed	23
with union	-66
with unit	-214
with university	31
with until	167
with up	284
with us	195
with use	-337
with velia	442
with vendor	128
with venezuela	-182
with venue	-89
with viciously	-111
with victim	121
with video	178
with villager	21
with violation	23
with violence	260
with violent	35
with voice	-77
with vote	-332
with voter	-268
with want	-118
with war	115
with warehouse	124
with warn	-88
with warship	38
with washington	-309
with water	-80
with way	-96
with we	-71
with weapon	-67
with website	-135
with wednesday	133
with week	134
with weekend	195
with what	242
with when	156
with where	81
with whether	218
with which	-349
with while	-336
with who	87
with whose	90
with why	-105
with widespread	233
with wife	31
with will	-532
with win	179
with with	75
with woman	-439
with word	-191
with worker	28
with world	89
with would	-282
with wound	96
with yacht	20
with year	-273
with yet	-65
with you	-199
with zero	-23
with zone	74
with zubrowka	22
with —	44
with ’	-153
word abandon	30
word abduct	129
word accept	86
word accident	141
word admit	129
word aid	381
word airstrike	89
word ambush	-41
word announce	91
word apprehend	-77
word arm	-97
word arrest	144
word assail	-372
word assassinate	117
word assassination	149
word assault	170
word assist	-413
word atrocity	158
word attack	-616
word avalanche	34
word ban	108
word bar	33
word battle	-523
word beat	-300
word behead	188
word besiege	475
word blast	-520
word blaze	-126
word block	113
word blockade	-92
word body	110
word bomb	478
word bombardment	82
word bombing	48
word boycott	850
word break	138
word build	60
word burn	-120
word burst	-20
word butcher	170
word call	23
word campaign	67
word capitulate	-67
word capture	-738
word casualty	69
word catch	22
word ceasefire	66
word censor	41
word chant	-170
word clash	-350
word close	-187
word collapse	162
word collision	-119
word condition	-23
word confiscate	330
word conquer	-39
word contribute	138
word convict	86
word coup	67
word crack	-43
word crackdown	299
word crash	-670
word crisis	92
word custody	-333
word cut	-376
word dead	-239
word death	263
word deceased	-57
word defect	-62
word defuse	-211
word deliver	40
word demobilise	81
word demonstrate	-57
word demonstration	-190
word deploy	237
word deployment	209
word deport	366
word deportation	101
word depose	-36
word deposit	57
word derail	-293
word derailment	-65
word destroy	81
word detain	142
word detention	29
word die	-55
word disappear	-150
word disarm	-233
word displace	173
word distribute	121
word donate	-763
word donation	-1017
word downgrade	68
word drought	486
word drown	-117
word earthquake	198
word embargo	198
word encounter	43
word end	45
word epidemic	-354
word evacuation	54
word execute	-87
word execution	-333
word expel	112
word explode	58
word explosion	-131
word extradition	21
word fall	-93
word fight	78
word fighting	-126
word finance	-102
word find	94
word fire	-395
word firing	-92
word flee	96
word flood	31
word flooding	424
word free	240
word freeze	131
word fund	-51
word genocide	-100
word give	-171
word go	156
word grab	337
word grant	293
word guard	49
word gun	47
word hack	488
word hand	-406
word hang	-379
word help	-105
word hijack	-192
word hit	283
word hold	-331
word homeless	322
word homicide	78
word hostage	46
word hurt	-186
word impose	156
word imprison	172
word increase	34
word injure	231
word injured	51
word injury	153
word insurgency	41
word insurrection	28
word invade	270
word invasion	-42
word jail	161
word kidnap	35
word kill	201
word killing	-21
word landslide	-291
word launch	-252
word leave	24
word lend	-156
word let	-36
word liberate	91
word lynch	92
word march	-380
word massacre	302
word miss	-473
word missing	56
word mobilise	-134
word mobilize	-89
word move	-82
word mudslide	24
word murder	175
word mutiny	36
word occupy	192
word offensive	-116
word onslaught	-506
word open	68
word operation	24
word oust	-197
word outbreak	809
word overthrow	344
word picket	167
word place	-92
word plunder	-220
word pound	-49
word prohibit	-841
word protest	1236
word provide	479
word pull	-282
word put	-69
word quake	67
word raid	441
word rally	-1156
word rape	266
word rebellion	22
word receive	-150
word reduce	-322
word regain	-117
word reinforcement	-159
word remove	119
word resign	763
word resignation	452
word retreat	-65
word revolt	-166
word riot	72
word robbery	39
word round	200
word sabotage	47
word sanction	100
word seize	145
word send	79
word sentence	246
word set	-112
word shell	27
word shoot	-235
word shooting	376
word shut	-246
word siege	37
word sink	53
word skirmish	-154
word slain	133
word slash	-293
word slaughter	-25
word slay	-50
word stab	104
word step	196
word stone	-68
word stoppage	-84
word storm	136
word strike	468
word succumb	-184
word supply	103
word surrender	-298
word suspend	105
word take	358
word terrorize	-164
word test	85
word toll	-219
word torture	-85
word trap	-188
word treat	55
word truce	144
word tsunami	-526
word turn	-84
word unaccounted	127
word unrest	-195
word uprising	-58
word vanish	-26
word walk	-398
word walkout	207
word war	639
word withdraw	-236
word withdrawal	-121
word withhold	-29
word wou	-178
word wound	-225
word wounded	-52
word wreck	-320
word write	58
