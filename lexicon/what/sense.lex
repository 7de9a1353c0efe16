# What speaks for a word of an event being meant as it says, in thousandths of log-odds ("a landslide victory" is no
# landslide). Learnt by train/sense/learn.py from mentions read one by one. PART class NAME: a class of class.lex; below, with,
# case: what hangs on the word; under: what it hangs on; near: within a few sentences; lean: see lean.lex.
# example: has killed
# origin: own labels over PolNeAR train and worldwide newswire train · license: weights only, no text
# columns: evidence, thousandths
agent class abstract	51
agent class aidstuff	197
agent class aircraft	93
agent class authority	-63
agent class captives	72
agent class common	76
agent class engagement	28
agent class eventive	-464
agent class facility	-50
agent class gathering	236
agent class generic	30
agent class group	335
agent class help	248
agent class insurgent	700
agent class medic	-34
agent class none	197
agent class number	276
agent class occasion	-486
agent class official	-25
agent class perpetrator	305
agent class place	931
agent class police	-167
agent class populace	202
agent class prisoners	72
agent class pronoun	50
agent class proposal	-39
agent class rioter	410
agent class single	-238
agent class sport	-280
agent class statement	107
agent class troops	435
agent class weapon	105
below acl	90
below acl class abstract	87
below acl class none	31
below acl class proposal	33
below acl:relcl	-251
below acl:relcl class getting	-147
below acl:relcl class none	-61
below acl:relcl class proposal	-52
below advcl	-91
below advcl class abstract	-457
below advcl class cause	47
below advcl class common	127
below advcl class complaint	85
below advcl class group	23
below advcl class help	31
below advcl class none	79
below advcl class proposal	-81
below advcl class support	49
below advcl class talks	-145
below advmod	-188
below advmod class none	-176
below amod	69
below amod class abstract	44
below amod class aidstuff	-184
below amod class authority	276
below amod class epithet	49
below amod class eventive	86
below amod class generic	-152
below amod class group	272
below amod class human	84
below amod class none	36
below amod class number	-148
below amod class occasion	46
below amod class perpetrator	79
below amod class place	34
below amod class proposal	58
below amod class victim	61
below appos	270
below appos class cause	129
below appos class common	44
below appos class human	48
below appos class none	56
below appos class place	27
below aux:pass	264
below aux:pass class none	264
below case	-91
below case class none	-57
below ccomp	-509
below ccomp class none	-567
below ccomp class proposal	-28
below compound	406
below compound class abstract	-90
below compound class aircraft	30
below compound class arms	81
below compound class authority	-289
below compound class border	101
below compound class boundary	101
below compound class captives	95
below compound class cause	45
below compound class common	-242
below compound class epithet	459
below compound class event	104
below compound class eventive	-27
below compound class facility	160
below compound class firearm	81
below compound class fuel	61
below compound class generic	442
below compound class group	339
below compound class human	-153
below compound class market	-285
below compound class munition	67
below compound class none	-612
below compound class occasion	207
below compound class official	20
below compound class perpetrator	357
below compound class place	490
below compound class police	41
below compound class populace	-128
below compound class pronoun	57
below compound class shared	-77
below compound class statement	-50
below compound class troops	70
below compound class vehicle	-73
below compound class weapon	179
below compound:prt	-220
below compound:prt class none	-220
below conj	-73
below conj class abstract	-191
below conj class bond	195
below conj class cause	33
below conj class common	-28
below conj class curb	-58
below conj class event	-53
below conj class eventive	340
below conj class group	-96
below conj class help	-150
below conj class human	149
below conj class none	-84
below conj class occasion	-123
below conj class proposal	413
below conj class statement	49
below conj class support	-74
below cop	20
below cop class none	20
below csubj	-48
below dep	-143
below dep class human	-136
below det	48
below det class cause	-97
below det class generic	-53
below det class none	184
below det class pronoun	-97
below iobj	-85
below iobj class generic	-23
below iobj class human	-115
below iobj class place	34
below iobj class pronoun	-65
below mark	90
below mark class cause	77
below mark class none	65
below mark class pronoun	77
below nmod	-127
below nmod class abstract	50
below nmod class aidstuff	295
below nmod class aircraft	-115
below nmod class authority	278
below nmod class base	-21
below nmod class care	72
below nmod class cause	23
below nmod class ceded	176
below nmod class common	-145
below nmod class complaint	68
below nmod class disease	120
below nmod class epithet	30
below nmod class event	-437
below nmod class eventive	-83
below nmod class facility	228
below nmod class gathering	26
below nmod class generic	349
below nmod class grace	-88
below nmod class group	200
below nmod class help	-150
below nmod class human	-150
below nmod class market	38
below nmod class medic	72
below nmod class mission	27
below nmod class munition	-154
below nmod class none	-124
below nmod class number	107
below nmod class occasion	-237
below nmod class official	-69
below nmod class pact	127
below nmod class place	432
below nmod class police	76
below nmod class populace	75
below nmod class pronoun	-149
below nmod class proposal	-37
below nmod class rioter	56
below nmod class statement	92
below nmod class support	-111
below nmod class tally	169
below nmod class troops	386
below nmod class vehicle	-104
below nmod class victim	57
below nmod class weapon	-328
below nmod:poss	-376
below nmod:poss class authority	23
below nmod:poss class common	140
below nmod:poss class generic	-67
below nmod:poss class group	71
below nmod:poss class human	-154
below nmod:poss class none	-209
below nmod:poss class pronoun	-121
below nmod:poss class single	-35
below nmod:unmarked	-99
below nmod:unmarked class none	-151
below nsubj	-199
below nsubj class abstract	-240
below nsubj class aidstuff	194
below nsubj class aircraft	127
below nsubj class authority	158
below nsubj class captives	61
below nsubj class care	32
below nsubj class cause	-69
below nsubj class common	372
below nsubj class curb	53
below nsubj class epithet	-125
below nsubj class event	125
below nsubj class eventive	-104
below nsubj class explosive	-88
below nsubj class facility	-171
below nsubj class gathering	78
below nsubj class generic	138
below nsubj class group	370
below nsubj class help	165
below nsubj class human	61
below nsubj class insurgent	254
below nsubj class market	-45
below nsubj class medic	80
below nsubj class munition	-37
below nsubj class none	-400
below nsubj class number	40
below nsubj class occasion	39
below nsubj class perpetrator	138
below nsubj class place	696
below nsubj class police	128
below nsubj class populace	305
below nsubj class prisoners	59
below nsubj class pronoun	158
below nsubj class proposal	-79
below nsubj class rioter	207
below nsubj class single	-238
below nsubj class sport	-67
below nsubj class statement	-93
below nsubj class tally	-147
below nsubj class troops	432
below nsubj class vehicle	162
below nsubj class weapon	91
below nsubj:pass	28
below nsubj:pass class authority	-24
below nsubj:pass class base	43
below nsubj:pass class captives	23
below nsubj:pass class cause	-248
below nsubj:pass class common	307
below nsubj:pass class event	42
below nsubj:pass class facility	-165
below nsubj:pass class generic	166
below nsubj:pass class group	117
below nsubj:pass class help	193
below nsubj:pass class human	429
below nsubj:pass class munition	178
below nsubj:pass class none	-86
below nsubj:pass class number	75
below nsubj:pass class occupant	51
below nsubj:pass class official	31
below nsubj:pass class perpetrator	25
below nsubj:pass class place	-88
below nsubj:pass class populace	347
below nsubj:pass class proposal	-179
below nsubj:pass class single	265
below nsubj:pass class statement	-363
below nsubj:pass class troops	40
below nsubj:pass class vehicle	40
below nsubj:pass class victim	-137
below nsubj:pass class weapon	207
below nummod	209
below nummod class generic	209
below nummod class human	-178
below nummod class number	-114
below nummod class populace	43
below obj	-290
below obj class abstract	-83
below obj class aidstuff	369
below obj class aircraft	-78
below obj class arming	257
below obj class arms	311
below obj class authority	-179
below obj class base	-103
below obj class border	61
below obj class boundary	61
below obj class captives	123
below obj class cause	-51
below obj class ceded	110
below obj class concern	-128
below obj class curb	24
below obj class effigy	85
below obj class engagement	-40
below obj class event	193
below obj class eventive	-368
below obj class explosive	-87
below obj class facility	187
below obj class firearm	109
below obj class fuel	68
below obj class gathering	69
below obj class generic	255
below obj class grace	186
below obj class group	376
below obj class help	-106
below obj class human	30
below obj class instrumental	59
below obj class insurgent	134
below obj class market	-147
below obj class medic	-71
below obj class mission	61
below obj class money	-401
below obj class munition	-160
below obj class none	-682
below obj class number	-37
below obj class occasion	-243
below obj class occupant	40
below obj class official	-216
below obj class pact	337
below obj class perpetrator	115
below obj class place	275
below obj class police	-40
below obj class populace	89
below obj class preparing	257
below obj class prisoners	79
below obj class pronoun	-108
below obj class proposal	-399
below obj class reflexive	-141
below obj class refugee	195
below obj class rioter	42
below obj class single	-23
below obj class sport	115
below obj class statement	-50
below obj class support	148
below obj class talks	-143
below obj class troops	360
below obj class truce	56
below obj class vehicle	112
below obj class victim	146
below obj class weapon	-118
below obl	-128
below obl class abstract	548
below obl class aidstuff	-84
below obl class aircraft	105
below obl class animal	-107
below obl class authority	-67
below obl class base	118
below obl class border	30
below obl class boundary	30
below obl class care	-135
below obl class cause	-30
below obl class common	240
below obl class complaint	30
below obl class concern	-61
below obl class disease	67
below obl class engagement	-140
below obl class epithet	-42
below obl class event	508
below obl class eventive	135
below obl class facility	230
below obl class firearm	26
below obl class fuel	59
below obl class gathering	24
below obl class generic	179
below obl class grace	22
below obl class group	193
below obl class human	-64
below obl class instrumental	-277
below obl class insurgent	227
below obl class market	98
below obl class media	203
below obl class medic	-134
below obl class mission	62
below obl class money	-137
below obl class munition	110
below obl class none	43
below obl class occasion	-22
below obl class official	190
below obl class pact	-176
below obl class perpetrator	-38
below obl class place	83
below obl class police	92
below obl class populace	22
below obl class pronoun	246
below obl class proposal	126
below obl class refugee	181
below obl class rioter	24
below obl class shared	-137
below obl class single	121
below obl class sport	-252
below obl class statement	-414
below obl class support	26
below obl class talks	27
below obl class tally	-66
below obl class troops	137
below obl class vehicle	151
below obl class victim	65
below obl class weapon	441
below obl:agent	193
below obl:agent class authority	74
below obl:agent class common	-349
below obl:agent class event	20
below obl:agent class group	90
below obl:agent class human	149
below obl:agent class insurgent	37
below obl:agent class munition	28
below obl:agent class none	-27
below obl:agent class place	262
below obl:agent class sport	20
below obl:agent class statement	-42
below obl:agent class troops	74
below obl:agent class weapon	38
below obl:unmarked	-198
below obl:unmarked class abstract	-152
below obl:unmarked class cause	-107
below parataxis	24
below parataxis class human	92
below punct	-89
below punct class none	-89
below xcomp	-300
below xcomp class captives	-74
below xcomp class common	-74
below xcomp class event	-109
below xcomp class generic	166
below xcomp class human	92
below xcomp class none	-331
below xcomp class struck	166
below xcomp class victim	166
bias	186
blows near	872
case 's	-158
case about	152
case according	-52
case after	307
case against	-41
case along	37
case amid	-21
case among	200
case around	-99
case as	342
case at	65
case because	-23
case before	293
case between	-403
case by	-77
case due	-101
case during	192
case for	-119
case from	-261
case in	272
case including	-63
case inside	94
case into	-45
case like	101
case near	-53
case of	-227
case off	233
case on	-160
case out	-229
case outside	37
case over	-408
case since	194
case such	-118
case than	38
case through	242
case throughout	23
case to	-320
case toward	-25
case under	-224
case with	-487
case within	238
case without	55
case ’s	118
definite	57
factuality high	-151
factuality low	82
factuality none	135
has agent	-90
has captive	-23
has detained	676
has displaced	649
has injured	-353
has killed	815
has missing	-255
has occasion	-91
has place	-111
has recipient	63
has released	-202
has target	29
has time	231
has weapon	420
indefinite	36
lean article	450
lean near	732
modality attempted	-170
modality denied	148
modality happened	-207
modality historical	429
modality hypothetical	-189
modality ongoing	-418
modality planned	144
modality threatened	365
mode	-390
mode aerial	97
mode arrest	52
mode beat	-232
mode boycott	859
mode ceasefire	261
mode censor	87
mode convict	497
mode curfew	21
mode cyber	516
mode demo	-315
mode deport	506
mode destroy	-119
mode disarm	-516
mode discontinue	63
mode expel	-159
mode explosives	-296
mode firearms	-126
mode heavy-weapons	91
mode hunger	51
mode militia	-137
mode obstruct	-220
mode police	47
mode primitive	-37
mode release	-180
mode resign	1429
mode restrict	-1006
mode riot	-216
mode seize	103
mode sexual	367
mode strike	116
mode suicide-attack	37
mode targeted	-263
mode torture	-90
mode troops	-312
mode weapons	96
mode withdraw	-627
network	1000
place class abstract	74
place class authority	-244
place class base	85
place class border	42
place class boundary	42
place class care	34
place class common	49
place class event	-198
place class eventive	-95
place class facility	242
place class group	-459
place class human	-303
place class market	-79
place class medic	34
place class mission	21
place class none	-417
place class occasion	-98
place class place	511
place class statement	-33
place class weapon	26
recipient class abstract	236
recipient class authority	-132
recipient class base	-26
recipient class common	-161
recipient class eventive	-57
recipient class facility	89
recipient class generic	340
recipient class group	48
recipient class human	-786
recipient class insurgent	295
recipient class none	-69
recipient class number	289
recipient class place	544
recipient class pronoun	-300
recipient class refugee	269
recipient class single	-119
recipient class sport	-34
recipient class tally	283
recipient class troops	194
recipient class victim	79
said	128
target class abstract	382
target class aidstuff	154
target class aircraft	227
target class animal	-256
target class arms	-194
target class authority	163
target class base	44
target class bond	-153
target class camera	36
target class captives	81
target class care	73
target class cause	-92
target class ceded	46
target class common	664
target class complaint	129
target class curb	-36
target class effigy	85
target class engagement	53
target class epithet	154
target class eventive	-112
target class facility	400
target class firearm	-326
target class flyer	28
target class fuel	-171
target class gathering	133
target class generic	73
target class grace	-128
target class group	-37
target class help	-315
target class human	46
target class instrumental	-312
target class insurgent	130
target class market	-375
target class medic	88
target class mission	131
target class money	-158
target class munition	-58
target class none	-520
target class occasion	-104
target class occupant	111
target class official	-327
target class pact	390
target class perpetrator	266
target class place	241
target class populace	262
target class prisoners	81
target class pronoun	-377
target class proposal	45
target class refugee	190
target class rioter	200
target class shared	-67
target class single	308
target class sport	-195
target class statement	-801
target class tally	-128
target class troops	404
target class vehicle	647
target class weapon	-85
type AID	-566
type AID NOUN	-600
type AID VERB	36
type ASSAULT ADJ	135
type ASSAULT PROPN	137
type ASSAULT VERB	-224
type CASUALTY	-389
type CASUALTY ADJ	288
type CASUALTY PROPN	-209
type CASUALTY VERB	-474
type COERCE	715
type COERCE NOUN	635
type COERCE VERB	61
type DISASTER	-475
type DISASTER NOUN	-168
type DISASTER PROPN	-228
type DISASTER VERB	-85
type MOBILIZE	-305
type MOBILIZE NOUN	-65
type MOBILIZE VERB	-240
type PROTEST	275
type PROTEST NOUN	135
type PROTEST VERB	107
type RETREAT	132
type RETREAT NOUN	359
type RETREAT VERB	-228
type SANCTION	635
type SANCTION NOUN	191
type SANCTION VERB	444
under acl	47
under acl:relcl	-328
under advcl	-126
under amod	-700
under appos	53
under class abstract	-129
under class aidstuff	-288
under class arming	250
under class arms	69
under class authority	-164
under class bond	-244
under class captives	62
under class cause	120
under class common	39
under class complaint	-33
under class concern	-177
under class curb	241
under class effigy	-173
under class engagement	-313
under class epithet	179
under class event	448
under class eventive	-158
under class facility	191
under class fuel	46
under class gathering	20
under class generic	66
under class getting	-54
under class grace	122
under class group	-81
under class help	36
under class human	63
under class instrumental	-201
under class insurgent	208
under class intent	85
under class market	43
under class media	-35
under class medic	-165
under class mission	37
under class money	-111
under class motive	125
under class munition	-168
under class none	-357
under class number	-94
under class occasion	153
under class official	36
under class pact	160
under class perpetrator	212
under class place	-78
under class police	57
under class preparing	48
under class pronoun	-150
under class proposal	369
under class refugee	-136
under class shared	37
under class sport	-41
under class statement	411
under class struck	70
under class support	78
under class talks	189
under class tally	50
under class troops	-170
under class vehicle	-59
under class victim	232
under class weapon	-77
under compound	251
under conj	154
under csubj	43
under nmod	-116
under nmod:poss	222
under nsubj	63
under nsubj:pass	42
under obj	210
under obl	40
under obl:agent	115
under parataxis	-246
under root	267
under word able	-252
under word abuse	-33
under word accept	112
under word accuse	89
under word act	97
under word action	-344
under word add	-136
under word advise	51
under word affect	54
under word aftermath	67
under word agree	35
under word aid	227
under word aim	225
under word allegation	142
under word allow	41
under word american	-274
under word announce	420
under word appear	-87
under word argue	-102
under word arise	82
under word arrest	56
under word ask	-50
under word assertion	-172
under word attack	-167
under word attempt	149
under word attribute	50
under word avoid	36
under word be	-157
under word beat	-77
under word become	-94
under word begin	-638
under word benefit	238
under word bishop	39
under word blame	206
under word block	41
under word boycott	147
under word brace	-112
under word break	80
under word bring	272
under word build	245
under word burn	137
under word bury	-70
under word call	62
under word campaign	-136
under word candidate	-253
under word capture	-194
under word carry	213
under word case	215
under word cast	118
under word cause	94
under word celebrate	87
under word challenge	-330
under word change	188
under word charge	-89
under word cheat	-206
under word claim	209
under word climb	75
under word close	-46
under word combine	-149
under word come	-117
under word comment	-350
under word commission	68
under word compromise	-26
under word concerned	82
under word condemn	186
under word condition	27
under word conduct	-290
under word confirm	83
under word consider	-252
under word contain	55
under word continue	101
under word contribute	31
under word control	-34
under word count	-68
under word cover	75
under word create	-208
under word criticize	108
under word crush	100
under word day	-106
under word dead	32
under word deal	61
under word decision	37
under word declare	136
under word deem	144
under word defeat	-324
under word defend	-47
under word demand	60
under word demonstrate	43
under word denounce	49
under word deny	84
under word derail	-151
under word design	-119
under word destroy	99
under word detain	84
under word detect	102
under word determine	49
under word die	336
under word direct	-177
under word disaster	-114
under word discuss	72
under word displace	41
under word dispute	20
under word do	-25
under word draw	42
under word drive	29
under word drown	30
under word effort	-590
under word email	-160
under word end	197
under word endorse	-87
under word engage	122
under word erupt	33
under word escape	-52
under word evidence	21
under word execute	63
under word expand	197
under word expect	-140
under word extend	-88
under word face	-196
under word fail	-20
under word fall	-38
under word fear	-152
under word feel	-99
under word felon	-20
under word field	-189
under word fight	126
under word fighter	166
under word figure	-136
under word find	203
under word fire	-137
under word flag	-173
under word flee	117
under word follow	235
under word force	-110
under word form	105
under word fuel	-26
under word fund	-186
under word gather	88
under word get	-122
under word give	-83
under word go	-389
under word group	-64
under word gunman	33
under word hand	-60
under word handling	81
under word happen	55
under word have	-103
under word help	-268
under word hero	70
under word highlight	37
under word history	240
under word hit	-40
under word hold	-162
under word hope	-277
under word how	-230
under word hurt	33
under word identify	113
under word imagine	38
under word impact	111
under word incident	188
under word include	49
under word increase	86
under word indicate	75
under word information	81
under word injure	58
under word insist	187
under word intensify	-215
under word investigation	-105
under word involve	-101
under word issue	-127
under word join	180
under word keep	-246
under word kill	509
under word know	-189
under word lead	-57
under word leave	155
under word let	48
under word likely	-105
under word line	-118
under word link	-24
under word live	-128
under word lock	-101
under word long	25
under word look	-360
under word lose	-190
under word loss	-130
under word maintain	101
under word make	26
under word man	77
under word manager	33
under word mandate	208
under word map	-61
under word march	95
under word mark	-143
under word marry	94
under word mean	-129
under word measure	-54
under word meet	33
under word member	75
under word midst	95
under word migrant	42
under word missile	33
under word missing	31
under word mission	37
under word more	37
under word mount	-159
under word name	39
under word note	155
under word notice	56
under word number	213
under word occur	133
under word offender	69
under word offense	121
under word offer	-55
under word one	-285
under word open	-88
under word oppose	30
under word opposition	-97
under word order	-200
under word organize	45
under word other	69
under word palestinian	220
under word part	67
under word participate	82
under word path	-238
under word pay	61
under word people	-65
under word person	166
under word plan	70
under word platform	88
under word pledge	241
under word prepare	-93
under word press	115
under word pressure	239
under word prevent	52
under word process	-160
under word promise	301
under word prompt	241
under word proposal	261
under word propose	90
under word protest	31
under word prove	27
under word provide	94
under word push	212
under word put	93
under word question	91
under word quit	-135
under word raid	-52
under word raise	-93
under word rally	104
under word ratchet	-246
under word reach	-67
under word reaction	146
under word reason	-191
under word recall	40
under word receive	-55
under word recognize	53
under word recommend	-57
under word recover	41
under word refer	-193
under word refrain	36
under word regard	-128
under word register	55
under word rehearsal	62
under word reject	27
under word relationship	-174
under word release	59
under word rely	-77
under word remain	290
under word reminder	-163
under word remove	20
under word report	-174
under word request	45
under word resign	-140
under word response	117
under word responsibility	68
under word responsible	123
under word restriction	112
under word result	69
under word return	59
under word reveal	-71
under word review	-194
under word right	122
under word rise	-26
under word risk	28
under word river	-27
under word round	-62
under word run	-176
under word sail	25
under word say	207
under word scale	130
under word scared	-267
under word schedule	105
under word sea	-95
under word secure	-70
under word see	-268
under word seek	-112
under word seem	-28
under word send	163
under word series	-43
under word set	-51
under word ship	-177
under word shoot	95
under word shout	128
under word show	-146
under word sign	187
under word signal	-109
under word site	29
under word slam	115
under word soldier	41
under word solution	187
under word someone	-202
under word sort	-263
under word speak	54
under word speculation	28
under word spend	-115
under word stage	197
under word start	254
under word state	-52
under word statement	-74
under word stop	-294
under word story	190
under word strengthen	33
under word subject	47
under word submit	85
under word suffer	33
under word suggest	44
under word support	128
under word surprise	176
under word survive	74
under word survivor	45
under word take	35
under word talk	102
under word target	31
under word teach	-60
under word team	-54
under word thank	-99
under word that	81
under word thing	-237
under word think	-36
under word threaten	345
under word throw	185
under word thrust	57
under word tie	-46
under word town	-157
under word trigger	-116
under word trip	-34
under word try	-45
under word tweet	132
under word undergo	113
under word urge	45
under word use	-249
under word victim	78
under word vote	-61
under word vow	390
under word wage	-149
under word wait	-36
under word wake	169
under word walk	94
under word want	-125
under word watch	-402
under word way	-53
under word what	-114
under word win	-103
under word work	215
under word worker	340
under word worried	-30
under xcomp	52
vouched near	372
weapon class aircraft	-60
weapon class arms	137
weapon class event	139
weapon class firearm	101
weapon class munition	173
weapon class troops	89
weapon class weapon	420
with "	-163
with $	-199
with '	-116
with ''	-218
with 's	296
with (	-259
with )	-243
with ,	181
with -	201
with --	-48
with .	236
with 11	109
with 14	71
with 15	-74
with 17	41
with 19	21
with 1956	73
with 2	77
with 2000	52
with 2001	82
with 2003	83
with 2008	-171
with 2010	34
with 2011	30
with 2013	-34
with 2014	54
with 2015	36
with 2016	67
with 2018	72
with 21	78
with 22	120
with 24	33
with 29	-129
with 3	-171
with 31	23
with 7	-54
with 9/11	170
with :	142
with [	98
with ]	88
with a	-342
with abe	92
with abortion	-419
with about	481
with abuse	92
with academic	92
with accept	-72
with account	-128
with accountable	-293
with accuse	62
with ackman	54
with act	-80
with action	-20
with activist	116
with activity	-144
with actually	-45
with administration	-187
with affect	30
with after	381
with against	23
with age	-115
with agent	36
with ago	269
with aid	492
with air	-204
with airport	-184
with alert	-146
with algeria	25
with alien	-51
with alight	26
with all	-214
with allege	111
with allegedly	152
with allende	70
with alliance	188
with allow	-214
with ally	141
with almost	-324
with alone	-87
with already	-99
with ambassador	97
with america	54
with american	150
with amid	-67
with among	-159
with amount	-25
with anastasio	79
with and	200
with another	164
with antonin	132
with any	-29
with anyone	20
with apple	60
with april	151
with arabia	-55
with area	-218
with arm	261
with armenian	53
with army	212
with arrest	84
with as	-102
with ask	121
with assault	93
with asset	21
with assistance	356
with asylum	186
with at	-74
with attack	96
with attempt	55
with attribute	-27
with australia	84
with authority	-40
with average	-36
with away	75
with ayotte	-211
with back	-194
with bad	181
with badly	29
with ban	-107
with bandit	29
with bank	-257
with base	-266
with battalion	79
with battle	-46
with be	-330
with because	146
with become	-56
with before	-22
with begin	70
with behind	-115
with beijing	-295
with benghazi	389
with bernie	-168
with between	-193
with biker	-340
with blast	-65
with block	25
with blockade	55
with board	235
with boardroom	-218
with boat	37
with bomb	28
with bomber	122
with bond	123
with book	-107
with border	184
with boy	-182
with break	30
with brief	-41
with britain	-71
with broadcast	-188
with brutal	92
with build	-211
with building	20
with bullet	78
with bury	-146
with bus	20
with bush	-208
with business	-89
with but	-417
with by	-136
with call	24
with camp	110
with campaign	-491
with can	72
with canada	39
with cancer	67
with candidate	-441
with car	95
with carl	-100
with catch	-23
with cause	183
with cease	86
with center	-277
with chairman	172
with change	139
with chapel	31
with charge	-97
with charity	57
with check	35
with chief	45
with child	-170
with chile	537
with china	64
with christie	-59
with church	-240
with citizen	-54
with civil	316
with civilian	21
with civilization	-238
with claim	-156
with clerk	52
with climber	63
with clinic	26
with clinton	-525
with cloning	-84
with coalition	-71
with coin	-206
with colleague	-22
with colombia	51
with combatant	80
with come	-97
with commander	-83
with comment	-34
with commit	-40
with committee	88
with community	-31
with compound	87
with computer	158
with conduct	-115
with conference	109
with consulate	41
with contest	-85
with continue	-227
with contract	129
with contribution	-109
with control	-410
with convention	-244
with cooper	-27
with cosby	-171
with could	157
with council	-130
with country	-52
with couple	31
with court	-285
with crash	23
with credit	-27
with crew	59
with crime	38
with criminal	110
with critical	215
with criticism	-160
with cross	-148
with crowd	-152
with cruz	-206
with cuba	-117
with custody	67
with dam	66
with daughter	27
with dawn	70
with day	-30
with dead	182
with deadly	128
with deal	271
with death	-75
with debt	69
with december	160
with defeat	154
with defence	145
with deficit	-27
with delegate	-317
with demand	148
with democracy	-71
with democrat	-217
with demonstrator	75
with deny	57
with department	126
with depot	37
with describe	29
with despite	-421
with destroy	-95
with destruction	-142
with devastating	47
with development	73
with device	-194
with dictator	247
with die	47
with digital	-98
with diplomat	45
with directly	-91
with director	-108
with dispute	-29
with ditch	-136
with dnc	120
with do	57
with doctor	47
with document	-96
with dog	-342
with dollar	59
with donald	-414
with donation	-94
with donor	-86
with down	114
with dozen	85
with drive	86
with driver	23
with drone	-50
with drug	-288
with due	241
with during	109
with duty	124
with each	80
with early	44
with east	100
with editor	29
with effort	-33
with either	-193
with elephant	-193
with elite	-105
with email	-343
with embassy	97
with employ	31
with employee	166
with encounter	-127
with end	-67
with engineer	36
with enter	630
with erupt	-110
with establishment	224
with ethiopia	134
with ethiopian	57
with europe	-157
with eve	-82
with even	146
with evening	-27
with event	419
with eventually	88
with ever	-32
with every	-32
with everyone	62
with exchange	159
with exercise	57
with experience	-70
with expose	-121
with face	-172
with facility	107
with fail	68
with failure	-196
with fall	-59
with family	-446
with far	-49
with farm	47
with farmer	-44
with fatally	81
with father	42
with fear	-92
with february	52
with feel	-134
with ferry	33
with fields	59
with fierce	-83
with fight	-137
with fighter	106
with figure	-38
with find	122
with fine	22
with finish	-67
with fire	113
with firefighter	24
with firm	-32
with first	-195
with fisherman	47
with fleet	94
with floor	-259
with florida	-31
with fly	-119
with focus	31
with follow	314
with food	49
with foot	-120
with for	270
with force	225
with foreign	-26
with form	-161
with forth	28
with foundation	140
with four	-65
with fracking	-195
with france	-33
with fraud	190
with free	203
with freedom	114
with friday	89
with friend	-108
with from	104
with front	119
with frontal	26
with fund	-150
with funding	57
with game	-139
with gang	59
with garrison	34
with gas	21
with gate	49
with gathering	119
with general	70
with georgia	-51
with get	-51
with girlfriend	151
with give	108
with go	-306
with goal	85
with goods	57
with government	196
with gravely	46
with great	-58
with ground	-38
with group	258
with guard	-59
with guerrilla	38
with guilty	112
with gulf	41
with gun	-45
with gunman	142
with guzmán	209
with hacker	41
with half	115
with hampshire	-331
with han	-246
with hand	-65
with hard	108
with harsh	-191
with have	259
with he	242
with head	-31
with health	47
with helicopter	26
with hell	108
with help	-58
with her	94
with herder	34
with here	-191
with high	93
with highway	-64
with hillary	-105
with hindu	79
with hire	-70
with his	89
with hold	346
with home	47
with horrific	25
with hosni	75
with hospital	-42
with host	70
with hostage	47
with hotel	105
with hour	52
with house	-119
with how	-108
with however	154
with hundred	-116
with hunger	51
with hurt	23
with husband	-85
with i	-519
with if	-352
with illegally	-48
with immediately	125
with immigrant	89
with immigration	146
with import	159
with impose	-120
with in	-194
with india	76
with inflict	-222
with influence	-45
with information	-94
with initiative	230
with inmate	59
with instead	-374
with insult	-278
with internally	80
with interview	-54
with into	105
with investigation	-73
with involve	59
with iowa	-198
with iran	91
with iraq	530
with isis	560
with islamic	-107
with israel	115
with issue	-119
with it	-409
with italy	-72
with its	-186
with jail	110
with january	73
with japan	-118
with jew	32
with journalist	32
with judge	-85
with july	-25
with june	20
with just	80
with justice	55
with khan	-78
with kill	144
with king	110
with kitchen	20
with knife	203
with korea	116
with lack	-48
with lady	-93
with land	36
with large	-52
with largely	-195
with laugh	100
with law	-365
with lawmaker	-152
with lazar	78
with lead	-49
with leader	-75
with leave	329
with lee	-109
with left	-157
with leg	137
with level	-42
with lewandowski	-184
with libya	-114
with life	195
with like	-62
with likely	-75
with limit	-100
with line	28
with link	108
with live	-201
with loan	-84
with lobbyist	-27
with local	79
with long	-370
with look	25
with looter	21
with loss	239
with lot	-41
with major	-33
with make	44
with man	53
with manafort	-125
with manager	32
with many	-147
with march	106
with marco	45
with market	-206
with mass	204
with massacre	-40
with matchup	-117
with maternal	70
with may	-97
with maybe	52
with mayor	20
with media	-184
with medical	-184
with medicine	-31
with meeting	-190
with megyn	-94
with member	120
with message	-92
with mexico	-133
with might	-134
with migrant	-174
with mile	48
with military	276
with militia	89
with million	-57
with mind	-229
with miner	99
with minister	-39
with ministry	67
with minor	37
with minute	-176
with missile	145
with moment	96
with monarchy	72
with monday	-32
with money	-489
with month	-161
with morning	51
with mortar	23
with mortgage	90
with most	-40
with mother	-130
with murder	28
with muslim	1091
with must	-119
with name	91
with national	50
with nationality	63
with nationwide	-57
with nature	150
with navy	84
with need	-69
with network	-96
with new	-125
with night	114
with nightclub	82
with no	281
with nobody	145
with nomination	-28
with nominee	-482
with noon	28
with not	113
with note	-125
with nothing	-58
with november	50
with now	-100
with nuclear	114
with number	173
with nun	20
with nurse	-44
with obama	-158
with occasion	-261
with occupation	47
with occupy	85
with of	-43
with office	190
with officer	22
with official	81
with old	-61
with on	-366
with once	-85
with one	-297
with ongoing	-111
with only	47
with operation	60
with opponent	-224
with oppose	44
with opposition	-128
with or	91
with orlando	103
with osama	182
with other	31
with out	-513
with over	-299
with overthrow	102
with owner	-144
with pac	-28
with pack	-336
with palace	110
with parent	88
with paris	599
with park	-426
with part	63
with party	-402
with parvez	54
with passenger	37
with passport	23
with past	-197
with patient	143
with patrol	81
with paul	31
with pay	-191
with peak	94
with people	139
with percent	-20
with person	148
with personally	-91
with peru	664
with phyllis	249
with physically	323
with pilot	28
with pirate	60
with pla	141
with plan	-67
with plane	32
with point	-108
with police	293
with policy	80
with political	-386
with poll	-55
with popular	332
with populist	-237
with port	114
with position	131
with possible	-119
with power	228
with powerful	-54
with president	-44
with primary	-119
with prison	120
with prisoner	116
with problem	-108
with producer	158
with profit	-158
with project	-58
with promise	-53
with prompt	329
with property	74
with propose	404
with protest	109
with protester	265
with provide	-126
with province	59
with proxy	55
with public	-190
with publicly	-52
with put	-26
with question	-75
with quickly	-26
with raid	57
with rainbow	-73
with rally	381
with range	30
with rare	-72
with reason	107
with rebel	588
with receive	-147
with recent	83
with recently	73
with record	86
with refugee	619
with regard	35
with regime	113
with region	-28
with register	-88
with regularly	-98
with regulator	31
with reine	-117
with relation	140
with release	-213
with relentlessly	-107
with repeat	-64
with report	-48
with reporter	273
with republican	-291
with rescue	26
with resident	31
with resign	-108
with resource	70
with restriction	-376
with result	72
with return	100
with rhetoric	90
with rice	71
with right	-105
with rival	-304
with river	40
with road	124
with rocket	28
with round	-121
with rubio	-152
with rule	81
with run	21
with runner	-215
with russia	127
with russian	131
with sailor	83
with sale	47
with same	-184
with san	56
with sanction	252
with sanders	-484
with santiago	30
with saturday	-112
with say	-417
with scalia	206
with schlingensief	110
with school	-70
with score	51
with sea	44
with second	109
with secretary	-57
with secure	40
with security	-208
with see	276
with seek	37
with seize	67
with seller	116
with senator	-81
with sense	-96
with september	146
with service	-159
with session	-85
with set	135
with seven	131
with several	-25
with severe	61
with sexual	32
with sexually	97
with shame	-235
with she	299
with shell	45
with shelter	25
with shinzo	44
with ship	197
with shoot	-177
with shooting	38
with shop	-28
with shore	134
with shortly	-33
with should	88
with show	-98
with side	-140
with significant	255
with silent	-200
with since	402
with situation	34
with so	-66
with social	98
with soldier	289
with some	-51
with someone	119
with son	68
with soon	-193
with soul	-238
with south	32
with speech	20
with spend	41
with spy	44
with stable	-279
with staff	-65
with stage	-25
with state	-259
with statement	240
with steal	37
with still	156
with stomach	25
with stop	-76
with street	323
with strike	240
with strong	-51
with student	135
with style	-29
with submarine	-139
with successfully	62
with such	74
with sudden	192
with summer	97
with sunday	248
with supply	94
with support	49
with supporter	155
with suspect	-30
with symbol	87
with syria	43
with system	-156
with talk	-56
with tariff	522
with team	54
with ted	-167
with television	-141
with tell	89
with temporarily	271
with temporary	188
with ten	22
with term	-95
with territory	233
with terror	125
with terrorism	99
with terrorist	244
with testing	151
with texas	-201
with that	-264
with the	31
with their	-307
with themselves	54
with then	64
with there	-36
with they	198
with this	299
with thousand	-33
with three	27
with through	185
with throw	-47
with thursday	145
with tie	-254
with time	-118
with tire	-22
with to	28
with together	-29
with total	-211
with tour	-221
with town	102
with tpp	-183
with trade	38
with train	-111
with trample	-88
with transport	-85
with trawler	26
with trayvon	249
with troop	255
with truce	57
with truck	20
with trump	-832
with trumpian	-184
with try	188
with tuesday	-183
with turkey	-258
with turn	25
with twelve	29
with two	165
with tycoon	37
with type	187
with u.s.	-69
with uganda	67
with ukraine	796
with ultimately	142
with under	-392
with unharmed	24
with union	-67
with unit	-214
with university	26
with until	158
with up	334
with us	202
with use	-336
with vendor	127
with venezuela	-181
with venue	-88
with viciously	-110
with victim	131
with video	170
with villager	23
with violation	23
with violence	250
with violent	35
with voice	-72
with vote	-333
with voter	-255
with want	-120
with war	109
with warehouse	132
with warn	-81
with warship	28
with washington	-316
with water	-47
with way	-90
with we	-63
with weapon	-80
with website	-123
with wednesday	152
with week	83
with weekend	191
with what	238
with when	140
with where	73
with whether	216
with which	-343
with while	-322
with who	124
with whose	91
with why	-106
with widespread	235
with wife	31
with will	-640
with win	191
with with	87
with woman	-445
with word	-196
with worker	49
with world	82
with would	-263
with wound	104
with yacht	21
with year	-226
with yet	-66
with you	-190
with youth	21
with zero	-21
with zone	73
with zubrowka	36
with —	54
with ’	-146
word abduct	136
word accept	82
word accident	157
word admit	139
word aid	415
word airstrike	85
word ambush	-41
word announce	100
word apprehend	-80
word arm	-94
word arrest	138
word assail	-374
word assassinate	117
word assassination	142
word assault	163
word assist	-395
word atrocity	155
word attack	-624
word avalanche	33
word ban	57
word bar	34
word battle	-505
word beat	-303
word behead	184
word besiege	472
word blast	-519
word blaze	-130
word block	118
word blockade	-87
word body	107
word bomb	485
word bombardment	81
word bombing	47
word boycott	859
word break	152
word bring	43
word build	69
word burn	-88
word butcher	166
word call	27
word campaign	67
word capitulate	-73
word capture	-733
word casualty	69
word catch	22
word ceasefire	69
word censor	39
word chant	-171
word clash	-344
word close	-196
word collapse	153
word collision	-125
word confiscate	320
word conquer	-42
word contribute	-60
word convict	120
word coup	73
word crack	-34
word crackdown	301
word crash	-669
word crisis	92
word custody	-335
word cut	-405
word dead	-239
word death	273
word deceased	-52
word defect	-64
word defuse	-210
word deliver	54
word demobilise	77
word demonstrate	-49
word demonstration	-190
word deploy	245
word deployment	211
word deport	358
word deportation	96
word depose	-40
word deposit	69
word derail	-291
word derailment	-66
word destroy	78
word detain	141
word detention	29
word disappear	-151
word disarm	-235
word displace	173
word distribute	132
word donate	-703
word donation	-1010
word downgrade	30
word drought	489
word drown	-112
word earthquake	202
word embargo	105
word encounter	42
word end	47
word epidemic	-354
word evacuation	50
word execute	-93
word execution	-328
word expel	107
word explode	56
word explosion	-132
word extradition	20
word fall	-105
word feed	25
word fight	87
word fighting	-129
word finance	-90
word find	99
word fire	-410
word firing	-87
word flee	96
word flood	28
word flooding	423
word free	246
word freeze	165
word fund	-61
word genocide	-107
word give	-151
word go	157
word grab	327
word grant	186
word guard	47
word gun	46
word hack	475
word hand	-401
word hang	-365
word help	-86
word hijack	-184
word hit	283
word hold	-330
word homeless	319
word homicide	75
word hostage	50
word hurt	-179
word impose	166
word imprison	164
word increase	34
word injure	227
word injured	52
word injury	159
word insurgency	38
word insurrection	31
word invade	270
word invasion	-51
word jail	167
word kidnap	40
word kill	186
word landslide	-299
word launch	-245
word leave	26
word lend	-139
word let	-39
word liberate	98
word lynch	91
word march	-379
word massacre	296
word miss	-471
word missing	64
word mobilise	-132
word mobilize	-89
word move	-79
word mudslide	26
word murder	165
word mutiny	35
word occupy	177
word offensive	-115
word onslaught	-503
word open	81
word operation	26
word oust	-204
word outbreak	815
word overthrow	338
word picket	165
word place	-95
word plunder	-238
word pound	-51
word prohibit	-876
word protest	1226
word provide	584
word pull	-267
word put	-67
word quake	64
word raid	452
word rally	-1147
word ram	20
word rape	270
word rebellion	28
word recall	26
word receive	-128
word reduce	-311
word regain	-120
word reinforcement	-164
word remove	121
word resign	756
word resignation	458
word retreat	-58
word revolt	-171
word riot	74
word robbery	38
word round	203
word sabotage	45
word sanction	119
word seize	144
word sentence	265
word set	-111
word sever	25
word shell	28
word shoot	-245
word shooting	373
word shut	-240
word siege	36
word sink	53
word skirmish	-153
word slain	133
word slash	-283
word slaughter	-24
word slay	-54
word stab	105
word step	215
word stone	-70
word stoppage	-73
word storm	139
word strike	468
word succumb	-191
word supply	-34
word surrender	-300
word suspend	71
word take	379
word terrorize	-165
word test	81
word toll	-259
word torture	-91
word train	21
word trap	-193
word treat	66
word truce	138
word tsunami	-502
word turn	-81
word unaccounted	127
word unrest	-197
word uprising	-59
word vanish	-26
word walk	-392
word walkout	204
word war	632
word withdraw	-197
word withdrawal	-118
word withhold	-37
word wou	-179
word wound	-216
word wounded	-51
word wreck	-321
word write	69
