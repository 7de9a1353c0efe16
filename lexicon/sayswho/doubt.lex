# What speaks for an attribution that people would mark as one, in thousandths of log-odds: "the mayor said that", but hardly
# "the plan, titled". What weighs less than nothing in sum is doubted. Learnt by train/attributions/learn.py.
# example: has said
# origin: counts over PolNeAR train and own texts · license: weights only, no text
# columns: evidence, thousandths
attitude	-26
before "	209
before '	362
before ''	366
before )	157
before ,	77
before -	84
before CD	34
before DT	217
before JJ	89
before NN	348
before NNP	-35
before NNPS	-220
before NNS	164
before POS	208
before PRP	51
before PRP$	63
before RBR	92
before RBS	153
before VB	-376
before VBD	160
before VBG	-170
before VBN	-64
before VBP	21
before VBZ	-111
before after	421
before and	253
before before	271
before but	560
before by	20
before can	94
before could	-646
before for	-659
before from	-66
before in	57
before may	-235
before might	-365
before of	-333
before that	54
before to	-37
before when	125
before which	134
before while	-57
before will	-145
before with	-432
before —	-27
before ”	111
behind "	128
behind ''	333
behind ,	-44
behind -	43
behind .	876
behind :	418
behind ;	-240
behind CD	440
behind DT	85
behind EX	452
behind JJ	45
behind JJR	-204
behind NNP	-25
behind NNPS	-157
behind NNS	88
behind PRP	93
behind PRP$	113
behind RB	40
behind RBR	-149
behind VB	-173
behind VBD	-313
behind VBG	353
behind VBN	234
behind VBZ	-317
behind about	-264
behind after	128
behind against	236
behind among	-318
behind and	-164
behind as	165
behind at	208
behind by	-43
behind down	72
behind during	-364
behind for	43
behind from	-73
behind how	-327
behind if	-64
behind in	-193
behind into	201
behind like	-158
behind of	-278
behind off	66
behind on	-326
behind out	-60
behind that	266
behind to	-77
behind what	-190
behind when	114
behind whether	-506
behind who	231
behind will	-125
behind with	-148
behind “	-191
below acl:relcl	-41
below advcl	-70
below advmod	-228
below amod	-103
below aux:pass	35
below case	-161
below cc	-47
below ccomp	-82
below compound	-217
below compound:prt	312
below conj	-77
below cop	-167
below csubj	-66
below dep	-200
below det	-115
below discourse	-33
below expl	151
below fixed	55
below iobj	197
below mark	53
below nmod	24
below nmod:poss	182
below nsubj	-112
below nsubj:pass	39
below nummod	-367
below obj	-141
below obl	-148
below obl:agent	108
below obl:unmarked	-383
below parataxis	-412
below punct	127
below xcomp	43
bias	-252
content apart	-493
content before by 1	161
content before by 16	87
content before by 32	229
content before by 4	28
content before by 8	255
content before by more	-21
content behind "	-325
content behind (	-245
content behind )	81
content behind ,	-125
content behind -	70
content behind .	-66
content behind :	-418
content behind ;	433
content behind ?	91
content behind CD	-188
content behind JJ	54
content behind NN	175
content behind NNP	84
content behind NNPS	54
content behind NNS	50
content behind PRP	-216
content behind RB	-243
content behind VB	24
content behind VBD	220
content behind VBN	-31
content behind VBP	193
content behind VBZ	142
content behind about	85
content behind against	220
content behind and	-256
content behind as	-339
content behind at	251
content behind behind	121
content behind but	-89
content behind by	62
content behind by 1	70
content behind by 16	47
content behind by 2	-104
content behind by 32	-261
content behind by 8	32
content behind by more	135
content behind for	29
content behind from	-151
content behind in	640
content behind of	254
content behind off	229
content behind on	232
content behind out	-98
content behind over	34
content behind to	-125
content behind up	350
content behind when	-62
content behind where	-261
content behind —	-359
content behind ”	-501
content continued	108
content finite	-92
content first "	182
content first ''	379
content first CD	590
content first DT	193
content first EX	189
content first JJ	228
content first JJR	265
content first NN	53
content first NNP	60
content first NNPS	72
content first NNS	52
content first PDT	-190
content first PRP$	125
content first RB	-121
content first VB	-419
content first VBD	-720
content first VBG	-37
content first VBN	-202
content first VBZ	-743
content first about	58
content first and	-713
content first as	-322
content first at	244
content first both	-183
content first but	-706
content first for	-43
content first how	-58
content first if	231
content first in	-58
content first of	-429
content first on	45
content first that	-48
content first to	-113
content first what	82
content first when	219
content first where	224
content first whether	-153
content first which	224
content first while	-45
content first who	285
content first why	24
content first will	-410
content first ‘	-634
content first “	159
content hangs on cue	29
content holds cue	54
content in another sentence	-466
content marked about	216
content marked as	-214
content marked at	207
content marked because	-201
content marked behind	352
content marked by	151
content marked for	-145
content marked from	141
content marked if	152
content marked in	49
content marked into	-280
content marked of	186
content marked on	-65
content marked out	-85
content marked that	34
content marked to	-117
content marked under	-248
content marked whether	-125
content marked while	-216
content of acl accord	107
content of acl assertion	-144
content of acl claim	-97
content of acl decision	-166
content of acl promise	218
content of acl suggestion	-60
content of acl:relcl accord	404
content of advcl accord	123
content of advcl accuse	-78
content of advcl ask	624
content of advcl call	420
content of advcl quote	608
content of advcl talk	-169
content of appos :	-706
content of ccomp :	-390
content of ccomp add	294
content of ccomp agree	545
content of ccomp allege	-65
content of ccomp announce	132
content of ccomp argue	-40
content of ccomp ask	142
content of ccomp assert	-120
content of ccomp assure	204
content of ccomp believe	-193
content of ccomp caution	733
content of ccomp claim	380
content of ccomp complain	872
content of ccomp conclude	39
content of ccomp confirm	92
content of ccomp continue	-31
content of ccomp convince	-129
content of ccomp declare	42
content of ccomp demonstrate	70
content of ccomp deny	990
content of ccomp determine	-41
content of ccomp emphasize	-109
content of ccomp estimate	-207
content of ccomp explain	153
content of ccomp fear	162
content of ccomp feel	-50
content of ccomp find	159
content of ccomp go	176
content of ccomp guess	-248
content of ccomp hope	433
content of ccomp imply	453
content of ccomp indicate	-289
content of ccomp insist	497
content of ccomp joke	435
content of ccomp know	64
content of ccomp learn	225
content of ccomp make	46
content of ccomp note	227
content of ccomp point	677
content of ccomp post	-22
content of ccomp predict	178
content of ccomp promise	202
content of ccomp prove	-525
content of ccomp read	67
content of ccomp recall	-31
content of ccomp remark	78
content of ccomp remind	120
content of ccomp reply	116
content of ccomp respond	420
content of ccomp reveal	-169
content of ccomp say	243
content of ccomp see	-158
content of ccomp state	142
content of ccomp stress	367
content of ccomp suggest	51
content of ccomp suspect	358
content of ccomp tell	537
content of ccomp think	-121
content of ccomp tweet	-200
content of ccomp warn	370
content of ccomp worry	845
content of ccomp write	332
content of conj accord	178
content of iobj urge	-227
content of nmod attack	-66
content of nmod call	303
content of nmod claim	-29
content of nmod criticism	-164
content of nmod endorsement	270
content of nmod express	-127
content of nmod have	-391
content of nmod make	144
content of nmod question	-89
content of nmod support	-267
content of nsubj appear	212
content of nsubj criticism	628
content of nsubj say	159
content of nsubj seem	138
content of nsubj:pass identify	142
content of nsubj:pass know	635
content of nsubj:pass note	471
content of obj accuse	469
content of obj advise	-516
content of obj announce	215
content of obj assail	427
content of obj attack	571
content of obj back	197
content of obj blame	682
content of obj blast	293
content of obj brush	630
content of obj call	174
content of obj cast	-100
content of obj challenge	201
content of obj charge	-441
content of obj cite	299
content of obj compare	507
content of obj condemn	122
content of obj confirm	-174
content of obj consider	289
content of obj contradict	-29
content of obj count	626
content of obj credit	552
content of obj criticize	451
content of obj declare	246
content of obj decry	432
content of obj deem	297
content of obj defend	242
content of obj denounce	227
content of obj deny	107
content of obj describe	60
content of obj disavow	-471
content of obj discuss	520
content of obj dismiss	143
content of obj dispute	163
content of obj echo	-157
content of obj embrace	133
content of obj emphasize	91
content of obj endorse	112
content of obj expect	204
content of obj explain	362
content of obj express	-364
content of obj favor	-282
content of obj find	103
content of obj highlight	-48
content of obj hold	383
content of obj identify	176
content of obj ignore	-283
content of obj include	45
content of obj issue	-641
content of obj know	-247
content of obj lay	179
content of obj list	55
content of obj mention	198
content of obj mock	434
content of obj note	297
content of obj offer	-259
content of obj oppose	269
content of obj order	653
content of obj outline	-26
content of obj pledge	-199
content of obj portray	341
content of obj post	136
content of obj praise	186
content of obj predict	154
content of obj prefer	642
content of obj promise	155
content of obj promote	654
content of obj propose	99
content of obj push	-406
content of obj put	915
content of obj raise	837
content of obj read	-162
content of obj recall	236
content of obj reference	170
content of obj reiterate	-264
content of obj reject	133
content of obj release	-415
content of obj repeat	-114
content of obj report	482
content of obj request	27
content of obj reveal	-52
content of obj revise	165
content of obj say	-242
content of obj see	327
content of obj share	-238
content of obj show	-146
content of obj slam	253
content of obj stress	114
content of obj suggest	-216
content of obj support	229
content of obj thank	237
content of obj tweet	-33
content of obj underscore	-359
content of obj unveil	90
content of obj urge	-145
content of obj view	191
content of obj voice	-124
content of obj want	487
content of obj welcome	-154
content of obj write	-227
content of obl agree	-116
content of obl argue	-140
content of obl ask	-444
content of obl blame	118
content of obl call	170
content of obl comment	90
content of obl complain	-265
content of obl count	-150
content of obl hint	-60
content of obl identify	-109
content of obl know	-343
content of obl lash	-176
content of obl lay	116
content of obl look	453
content of obl point	-44
content of obl push	878
content of obl rail	690
content of obl report	-308
content of obl respond	-470
content of obl say	-138
content of obl see	51
content of obl speak	711
content of obl talk	174
content of obl think	606
content of obl vote	-117
content of obl warn	-526
content of obl worry	-286
content of parataxis :	-304
content of root :	-709
content of root accord	110
content of root apparently	-122
content of root in	428
content of root reportedly	92
content of root say	-219
content of xcomp agree	-341
content of xcomp appear	-22
content of xcomp ask	197
content of xcomp call	85
content of xcomp claim	833
content of xcomp consider	60
content of xcomp decide	163
content of xcomp decline	-441
content of xcomp expect	287
content of xcomp feel	-222
content of xcomp hope	279
content of xcomp like	117
content of xcomp look	-68
content of xcomp plan	289
content of xcomp pledge	37
content of xcomp promise	318
content of xcomp propose	246
content of xcomp refuse	-64
content of xcomp report	194
content of xcomp see	94
content of xcomp seek	-211
content of xcomp seem	-209
content of xcomp vow	111
content of xcomp want	82
content pieces 1	-78
content pieces 2	-201
content pieces 4	-774
content quoted	52
content relation acl	21
content relation acl:relcl	-79
content relation advmod	253
content relation amod	-27
content relation appos	-126
content relation ccomp	136
content relation compound	-227
content relation csubj	-34
content relation iobj	-191
content relation nmod	24
content relation nmod:poss	206
content relation nsubj	309
content relation nsubj:pass	-60
content relation obl:agent	-218
content relation parataxis	135
content relation root	109
content relation xcomp	-116
content tag $	139
content tag DT	-191
content tag IN	294
content tag JJ	82
content tag JJR	-27
content tag JJS	92
content tag NNP	-147
content tag NNPS	-94
content tag RB	427
content tag UH	-137
content tag VBD	68
content tag VBG	-144
content tag VBN	202
content tag VBP	-65
content tag WDT	254
content tag WP	254
content without finite verb	-119
content words 1	357
content words 16	-115
content words 2	236
content words 32	-208
content words 4	67
content words 8	55
content words more	-373
cue in quotation	-1926
first sentence	2117
network	268
network below 0.5	-50
network below 1	-191
network below 2	-260
network of content	446
network of head	98
network sees no content	-138
network sees no source	-302
no content	-261
no source	-92
rule according-to	334
rule adjective	-94
rule adjective-clause	274
rule adverb	51
rule content-around-verb	77
rule content-before-verb	-127
rule network	-151
rule noun-clause	31
rule noun-phrase	-103
rule passive	-543
rule quoted-as-saying	626
rule shared-subject	-176
rule verb-clause	90
rule verb-infinitive	27
rule verb-object	30
rule verb-phrase	190
rule verb-quote	96
rule verb-that	61
seen by both	1388
seen by network	-151
seen by patterns	1249
source apart	-265
source before by 1	-37
source before by 16	-90
source before by 2	-25
source before by 32	25
source before by 8	71
source before by more	-153
source behind by 1	23
source behind by 16	-276
source behind by 2	145
source behind by 32	152
source behind by 4	161
source behind by 8	-94
source hangs on cue	67
source holds cue	-367
source relation amod	-378
source relation appos	-289
source relation compound	-182
source relation conj	-588
source relation iobj	-140
source relation nmod	-204
source relation nmod:poss	83
source relation nsubj	158
source relation nsubj:pass	-447
source relation obj	-363
source relation obl	-148
source relation obl:agent	-118
source relation root	43
source tag CD	471
source tag DT	22
source tag JJ	-69
source tag JJS	200
source tag NN	97
source tag NNP	104
source tag NNS	144
source tag PRP$	-202
source tag WDT	-128
source tag WP	-141
source word I	-207
source word he	122
source word her	-285
source word his	41
source word it	34
source word she	130
source word that	-349
source word their	29
source word they	-63
source word we	560
source word which	-55
source word who	-112
source word you	217
stance accuses	-32
stance admits	308
stance asserts	-199
stance blames	563
stance confirms	115
stance denies	489
stance none	-175
stance speculates	-278
tag :	-1240
tag IN	695
tag JJ	260
tag NN	-125
tag NNP	-39
tag NNS	188
tag RB	-23
tag VB	-41
tag VBG	-21
tag VBN	46
tag VBP	64
tag VBZ	31
under acl	-176
under acl:relcl	-52
under advcl	28
under amod	-76
under case	457
under ccomp	-248
under compound	-371
under conj	182
under csubj	377
under nmod	-26
under nsubj	234
under nsubj:pass	-242
under obj	-190
under obl	-154
under parataxis	247
under punct	-1132
under root	204
under tag CD	-38
under tag DT	-42
under tag JJ	-77
under tag JJR	-194
under tag NN	-75
under tag NNP	-188
under tag NNPS	180
under tag NNS	-76
under tag RB	-124
under tag VB	-107
under tag VBD	-104
under tag VBN	-108
under tag VBP	-60
under tag VBZ	20
under tag WP	-203
under tag WRB	110
under xcomp	-135
with 's	169
with about	-559
with after	-53
with ago	-106
with all	191
with already	-58
with also	85
with although	170
with always	87
with and	106
with are	158
with as	-64
with back	106
with because	697
with been	154
with before	39
with both	-84
with but	-183
with can	138
with could	30
with despite	125
with did	-299
with directly	185
with do	152
with does	247
with earlier	258
with especially	102
with even	-110
with far	-438
with finally	-37
with first	271
with for	-74
with further	-336
with had	133
with has	-47
with have	135
with here	278
with how	-333
with however	-137
with if	-94
with immediately	-124
with in	-204
with increasingly	110
with initially	267
with instead	-138
with is	160
with just	-425
with largely	466
with later	-177
with long	124
with meanwhile	-67
with might	-354
with more	260
with most	-171
with must	100
with n't	114
with not	-43
with n’t	147
with of	-50
with often	-205
with on	-40
with only	-39
with previously	329
with publicly	239
with recently	-69
with repeatedly	-341
with should	-441
with since	261
with so	74
with soon	149
with specifically	28
with still	129
with strongly	-132
with than	-108
with that	-144
with then	87
with though	202
with to	-180
with were	-39
with when	283
with where	66
with while	663
with why	-64
with widely	-84
with will	-134
with with	213
with would	167
with yet	23
with ’s	80
word :	-1240
word accord	35
word accusation	-114
word accuse	385
word add	49
word address	-101
word advise	-393
word advocate	114
word agree	-269
word aim	-161
word allege	-149
word announce	171
word answer	-86
word apparent	-525
word apparently	-516
word appear	45
word applaude	-151
word approve	-88
word argue	130
word argument	-44
word ask	-287
word assail	435
word assert	30
word assertion	-301
word assume	-121
word assure	89
word attack	363
word attribute	-295
word aware	168
word back	274
word believe	162
word blame	523
word blast	244
word boast	-131
word boaste	127
word brag	392
word brush	630
word call	154
word care	-348
word cast	139
word caution	474
word challenge	82
word chant	93
word charge	-430
word cheer	-275
word cite	279
word claim	185
word clear	174
word comment	-176
word compare	525
word complain	38
word complaint	221
word concern	-73
word concerned	-183
word conclude	70
word condemn	52
word confident	699
word confirm	-43
word congratulate	395
word consider	243
word continue	-87
word contradict	-29
word convince	-124
word count	-66
word credit	656
word criticism	-94
word criticize	156
word debate	-44
word decide	157
word declare	220
word decline	-332
word decry	432
word deem	284
word defend	151
word demand	-202
word demonstrate	95
word denial	316
word denounce	380
word deny	515
word describe	208
word disavow	-471
word disclose	35
word discuss	236
word dismiss	121
word dispute	163
word echo	-192
word email	-201
word embrace	-52
word endorse	158
word endorsement	80
word estimate	53
word expect	272
word explain	139
word express	-444
word favor	-80
word fear	293
word feel	-385
word file	337
word find	-82
word fire	99
word give	-124
word go	-100
word guess	-135
word have	-381
word hear	-338
word highlight	-211
word hint	-432
word hold	520
word hope	254
word identify	21
word ignore	-283
word imply	453
word in	525
word include	170
word indicate	-567
word insist	145
word issue	-522
word joke	242
word know	259
word label	-268
word lament	292
word lash	-176
word laugh	210
word lay	30
word learn	329
word like	147
word list	119
word look	199
word maintain	-34
word make	-30
word mean	-483
word mention	152
word message	-289
word mock	286
word name	-222
word nominate	473
word note	316
word notice	-423
word offer	-221
word oppose	251
word order	543
word pass	776
word place	604
word plan	-167
word plead	258
word pledge	59
word point	44
word portray	330
word post	217
word prefer	537
word press	404
word proclaim	-84
word project	151
word promise	163
word promote	654
word proposal	-130
word propose	353
word protest	-246
word prove	-522
word push	-70
word put	1187
word question	34
word quote	-47
word rail	690
word raise	733
word read	-146
word recall	347
word recognize	-84
word recommend	260
word recount	223
word refer	-54
word reference	506
word refuse	-46
word reiterate	-171
word reject	-160
word release	-503
word remark	26
word remember	193
word remind	204
word reminder	-143
word reply	-77
word report	-159
word reportedly	239
word request	-93
word respond	-153
word reveal	-142
word revise	165
word rule	526
word say	32
word see	102
word seek	-188
word seem	-131
word send	-287
word share	-33
word shoot	431
word shoute	376
word show	-72
word shrug	251
word sign	-86
word signal	85
word slam	220
word speak	553
word state	-185
word statement	57
word stop	21
word stress	256
word suggestion	-203
word support	284
word suppose	-493
word suspect	493
word take	528
word talk	244
word tell	25
word testify	351
word thank	181
word think	113
word title	87
word try	-38
word tweet	-77
word underscore	-429
word understand	578
word unveil	90
word urge	-209
word view	32
word voice	-192
word vow	151
word want	212
word warning	180
word welcome	-154
word word	68
word worried	292
word worry	70
word write	27
words of cue 1	-277
words of cue 2	-25
words of cue 4	126
words of cue 8	382
