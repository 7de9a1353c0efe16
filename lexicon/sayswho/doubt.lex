# What speaks for an attribution that people would mark as one, in thousandths of log-odds: "the mayor said that", but hardly
# "the plan, titled". What weighs less than nothing in sum is doubted. Learnt by train/attributions/learn.py.
# example: has said
# origin: counts over PolNeAR train and own texts · license: weights only, no text
# columns: evidence, thousandths
# cell thousandths: -10000..10000
before "	192
before '	378
before ''	336
before )	106
before ,	39
before .	36
before CD	55
before DT	205
before JJ	65
before NN	248
before NNP	-116
before NNPS	-218
before NNS	65
before POS	130
before PRP	-64
before PRP$	-53
before RBR	287
before RBS	80
before VB	-448
before VBD	153
before VBG	-288
before VBN	-116
before VBZ	-108
before after	458
before and	155
before before	192
before but	541
before by	102
before could	-630
before for	-708
before in	152
before may	-187
before might	-349
before of	-255
before that	-100
before to	-78
before when	107
before which	86
before who	-73
before will	-203
before with	-304
before would	24
before ”	213
behind "	205
behind ''	409
behind ,	-66
behind .	864
behind :	382
behind ;	-238
behind CD	353
behind DT	80
behind EX	550
behind JJ	31
behind JJR	-171
behind NNPS	-85
behind NNS	51
behind PRP	126
behind PRP$	107
behind RB	21
behind RBR	-182
behind VB	-147
behind VBD	-269
behind VBG	323
behind VBN	334
behind VBZ	-256
behind about	-212
behind after	213
behind against	186
behind among	-283
behind and	-202
behind as	164
behind at	298
behind down	74
behind during	-395
behind for	62
behind how	-158
behind if	39
behind in	-173
behind into	152
behind like	-198
behind of	-284
behind off	86
behind on	-281
behind that	273
behind to	-50
behind up	41
behind what	-259
behind when	67
behind whether	-548
behind who	329
behind will	-83
behind with	-106
behind “	-168
below acl	75
below acl:relcl	-101
below advcl	-82
below advmod	-238
below amod	-63
below aux:pass	55
below case	-227
below cc	-42
below ccomp	-86
below compound	-182
below compound:prt	193
below conj	-60
below cop	-187
below csubj	-23
below dep	-166
below det	-101
below discourse	-173
below expl	96
below fixed	95
below iobj	195
below mark	-60
below nmod	36
below nmod:poss	180
below nsubj	-166
below nsubj:pass	67
below nummod	-365
below obj	-176
below obl	-156
below obl:agent	78
below obl:unmarked	-391
below parataxis	-409
below punct	131
below xcomp	55
bias	-180
content apart	-477
content before by 1	174
content before by 16	81
content before by 2	-29
content before by 32	234
content before by 4	56
content before by 8	286
content behind "	-318
content behind (	-222
content behind )	187
content behind ,	-126
content behind -	98
content behind .	-50
content behind :	-401
content behind ;	480
content behind ?	82
content behind CD	-177
content behind NN	147
content behind NNP	84
content behind NNS	71
content behind PRP	-135
content behind RB	-229
content behind VBD	151
content behind VBN	-45
content behind VBP	273
content behind VBZ	126
content behind about	31
content behind after	-66
content behind against	133
content behind and	-400
content behind as	-300
content behind at	271
content behind behind	115
content behind but	-58
content behind by	76
content behind by 1	67
content behind by 16	36
content behind by 2	-127
content behind by 32	-281
content behind by more	112
content behind for	-45
content behind from	-98
content behind in	649
content behind of	389
content behind off	151
content behind on	277
content behind out	-186
content behind over	22
content behind to	-190
content behind up	412
content behind when	-48
content behind where	-313
content behind with	45
content behind —	-335
content behind ”	-480
content continued	144
content finite	-100
content first "	195
content first ''	367
content first CD	613
content first DT	205
content first EX	203
content first JJ	207
content first JJR	208
content first NN	62
content first NNP	67
content first NNPS	-42
content first NNS	100
content first PDT	-135
content first PRP$	129
content first RB	-127
content first VB	-355
content first VBD	-675
content first VBN	-312
content first VBZ	-704
content first about	84
content first and	-711
content first as	-340
content first at	376
content first both	-83
content first but	-663
content first for	-55
content first how	-212
content first if	286
content first in	-81
content first of	-277
content first on	109
content first to	-134
content first what	75
content first when	157
content first where	260
content first whether	-150
content first which	274
content first while	-29
content first who	225
content first whom	158
content first why	47
content first will	-347
content first ‘	-596
content first “	139
content hangs on cue	28
content holds cue	77
content in another sentence	-455
content marked about	241
content marked as	-197
content marked at	160
content marked because	-259
content marked behind	416
content marked by	92
content marked for	-89
content marked from	121
content marked if	50
content marked into	-368
content marked like	115
content marked of	46
content marked on	-137
content marked out	129
content marked that	25
content marked to	-91
content marked under	-189
content marked whether	-118
content marked while	-168
content marked with	-53
content of acl accord	58
content of acl assertion	-128
content of acl claim	-117
content of acl decision	-270
content of acl promise	140
content of acl suggestion	-126
content of acl:relcl accord	600
content of advcl accord	80
content of advcl ask	631
content of advcl call	280
content of advcl quote	570
content of advcl talk	-78
content of appos :	-538
content of ccomp :	-445
content of ccomp add	262
content of ccomp agree	307
content of ccomp allege	-159
content of ccomp announce	83
content of ccomp argue	-66
content of ccomp ask	89
content of ccomp assert	-128
content of ccomp assure	85
content of ccomp believe	-176
content of ccomp caution	685
content of ccomp claim	423
content of ccomp complain	795
content of ccomp conclude	140
content of ccomp confirm	86
content of ccomp contend	31
content of ccomp continue	22
content of ccomp convince	-125
content of ccomp declare	139
content of ccomp demonstrate	85
content of ccomp deny	932
content of ccomp determine	27
content of ccomp emphasize	-77
content of ccomp estimate	-212
content of ccomp explain	202
content of ccomp fear	49
content of ccomp feel	-61
content of ccomp find	79
content of ccomp go	222
content of ccomp guess	-264
content of ccomp hope	227
content of ccomp imply	443
content of ccomp indicate	-281
content of ccomp insist	441
content of ccomp joke	469
content of ccomp know	-49
content of ccomp learn	48
content of ccomp make	141
content of ccomp note	188
content of ccomp point	626
content of ccomp post	-25
content of ccomp predict	62
content of ccomp promise	156
content of ccomp prove	-486
content of ccomp read	145
content of ccomp recall	51
content of ccomp remark	218
content of ccomp remind	162
content of ccomp reply	-148
content of ccomp report	-33
content of ccomp respond	350
content of ccomp reveal	-116
content of ccomp say	185
content of ccomp see	-215
content of ccomp state	46
content of ccomp stress	257
content of ccomp suggest	104
content of ccomp suspect	417
content of ccomp tell	510
content of ccomp think	-157
content of ccomp tweet	-117
content of ccomp warn	508
content of ccomp worry	807
content of ccomp write	297
content of conj accord	147
content of iobj urge	-202
content of nmod attack	-29
content of nmod call	237
content of nmod claim	-78
content of nmod criticism	-81
content of nmod endorsement	250
content of nmod express	-137
content of nmod have	-364
content of nmod make	148
content of nmod question	-144
content of nmod support	-216
content of nsubj appear	170
content of nsubj criticism	682
content of nsubj say	43
content of nsubj seem	194
content of nsubj:pass identify	265
content of nsubj:pass know	684
content of nsubj:pass note	538
content of obj accuse	446
content of obj address	45
content of obj advise	-434
content of obj announce	280
content of obj applaude	-25
content of obj ask	105
content of obj assail	459
content of obj attack	556
content of obj back	182
content of obj blame	678
content of obj blast	455
content of obj brush	603
content of obj call	91
content of obj cast	-150
content of obj challenge	205
content of obj charge	-406
content of obj cite	321
content of obj compare	442
content of obj condemn	97
content of obj confirm	-207
content of obj consider	386
content of obj contradict	-84
content of obj count	692
content of obj credit	619
content of obj criticize	328
content of obj declare	229
content of obj decry	593
content of obj deem	224
content of obj defend	334
content of obj denounce	187
content of obj deny	103
content of obj describe	40
content of obj disavow	-473
content of obj discuss	475
content of obj dismiss	73
content of obj dispute	89
content of obj echo	-196
content of obj embrace	81
content of obj emphasize	146
content of obj endorse	135
content of obj expect	92
content of obj explain	510
content of obj express	-403
content of obj favor	-192
content of obj find	147
content of obj highlight	-53
content of obj hold	295
content of obj identify	124
content of obj ignore	-180
content of obj include	116
content of obj issue	-735
content of obj know	-122
content of obj lay	252
content of obj mention	166
content of obj mock	331
content of obj name	-65
content of obj note	269
content of obj offer	-226
content of obj oppose	263
content of obj order	717
content of obj outline	-208
content of obj pledge	-257
content of obj portray	371
content of obj post	206
content of obj praise	164
content of obj predict	101
content of obj prefer	723
content of obj promise	195
content of obj promote	593
content of obj propose	101
content of obj push	-377
content of obj put	926
content of obj raise	793
content of obj read	-198
content of obj recall	223
content of obj reference	255
content of obj reiterate	-342
content of obj reject	161
content of obj release	-456
content of obj repeat	-154
content of obj report	470
content of obj request	-97
content of obj reveal	-52
content of obj revise	167
content of obj say	-285
content of obj see	398
content of obj seek	-100
content of obj share	-238
content of obj show	-155
content of obj slam	286
content of obj stress	95
content of obj suggest	-257
content of obj support	249
content of obj thank	244
content of obj tweet	-52
content of obj underscore	-401
content of obj unveil	68
content of obj urge	-80
content of obj view	232
content of obj voice	-176
content of obj want	372
content of obj welcome	-149
content of obj write	-197
content of obl argue	-116
content of obl ask	-541
content of obl blame	281
content of obl call	212
content of obl comment	195
content of obl complain	-351
content of obl count	-182
content of obl focus	54
content of obl hint	-257
content of obl identify	-83
content of obl know	-352
content of obl lash	-197
content of obl lay	260
content of obl look	535
content of obl point	-139
content of obl push	949
content of obl rail	765
content of obl refer	132
content of obl report	-482
content of obl respond	-438
content of obl say	-249
content of obl see	-33
content of obl speak	742
content of obl talk	173
content of obl think	691
content of obl vote	-43
content of obl warn	-501
content of obl worry	-263
content of parataxis :	-380
content of root :	-843
content of root accord	138
content of root apparently	-177
content of root in	357
content of root reportedly	153
content of root say	-138
content of xcomp agree	-345
content of xcomp appear	64
content of xcomp ask	205
content of xcomp claim	756
content of xcomp consider	167
content of xcomp decide	214
content of xcomp decline	-464
content of xcomp deny	608
content of xcomp expect	282
content of xcomp feel	-212
content of xcomp hope	312
content of xcomp like	98
content of xcomp look	64
content of xcomp plan	296
content of xcomp pledge	49
content of xcomp promise	253
content of xcomp propose	298
content of xcomp refuse	-95
content of xcomp report	133
content of xcomp see	-30
content of xcomp seek	-164
content of xcomp seem	-218
content of xcomp vow	159
content of xcomp want	42
content pieces 1	-36
content pieces 2	-171
content pieces 4	-835
content quoted	65
content relation acl	-35
content relation acl:relcl	-155
content relation advcl	-28
content relation advmod	279
content relation appos	-187
content relation ccomp	70
content relation compound	-221
content relation conj	-39
content relation csubj	-40
content relation iobj	-122
content relation nmod	76
content relation nmod:poss	253
content relation nsubj	337
content relation nsubj:pass	-86
content relation obj	-30
content relation obl	52
content relation obl:agent	-299
content relation parataxis	27
content relation root	56
content relation xcomp	-101
content tag $	295
content tag CD	-68
content tag DT	-148
content tag IN	368
content tag JJ	112
content tag JJR	68
content tag JJS	114
content tag NNP	-130
content tag NNPS	-49
content tag NNS	-24
content tag PRP	48
content tag RB	465
content tag UH	-155
content tag VB	33
content tag VBD	114
content tag VBG	-83
content tag VBN	244
content tag VBZ	43
content tag WDT	224
content tag WP	325
content tag WRB	69
content without finite verb	-95
content words 1	413
content words 16	-57
content words 2	262
content words 32	-180
content words 4	114
content words 8	70
content words more	-336
cue in quotation	-1882
first sentence	2122
network	245
network below 0.5	-46
network below 1	-199
network below 2	-258
network of content	480
network of head	125
network sees no content	57
network sees no source	-315
no content	-204
no source	-124
rule according-to	383
rule adjective	-59
rule adjective-clause	237
rule content-around-verb	110
rule content-before-verb	-123
rule network	-205
rule noun-clause	54
rule noun-phrase	-123
rule passive	-477
rule quoted-as-saying	584
rule shared-subject	-152
rule verb-clause	73
rule verb-infinitive	32
rule verb-object	51
rule verb-phrase	172
rule verb-quote	132
rule verb-that	-32
seen by both	1339
seen by network	-205
seen by patterns	1240
source apart	-255
source before by 1	42
source before by 16	-101
source before by 4	47
source before by 8	103
source before by more	-116
source behind by 1	-29
source behind by 16	-291
source behind by 2	115
source behind by 32	211
source behind by 4	117
source behind by 8	-99
source hangs on cue	64
source holds cue	-408
source relation amod	-360
source relation appos	-216
source relation compound	-226
source relation conj	-638
source relation iobj	-213
source relation nmod	-172
source relation nmod:poss	50
source relation nsubj	151
source relation nsubj:pass	-396
source relation obj	-358
source relation obl	-225
source relation obl:agent	-45
source tag CD	343
source tag DT	-67
source tag JJ	-169
source tag JJS	208
source tag NN	49
source tag NNP	54
source tag NNPS	-64
source tag NNS	113
source tag PRP$	-225
source tag WDT	-215
source tag WP	-121
source word I	-158
source word he	88
source word her	-207
source word it	-20
source word she	123
source word that	-314
source word their	58
source word they	-126
source word we	462
source word which	-92
source word who	-104
source word you	178
stance accuses	42
stance admits	271
stance asserts	-171
stance blames	562
stance confirms	135
stance denies	514
stance doubts	124
stance none	-82
stance speculates	-278
tag :	-1304
tag IN	630
tag JJ	248
tag NN	-179
tag NNP	-97
tag NNS	94
tag RB	-74
tag VB	-125
tag VBN	-83
tag VBZ	49
under acl	-166
under acl:relcl	-83
under advmod	-45
under amod	-79
under case	499
under ccomp	-248
under compound	-281
under conj	103
under csubj	300
under nmod	-109
under nsubj	219
under nsubj:pass	-63
under obj	-181
under obl	-197
under parataxis	187
under punct	-1114
under root	136
under tag CD	-166
under tag DT	-72
under tag JJR	-173
under tag NN	-102
under tag NNP	-184
under tag NNPS	31
under tag NNS	-57
under tag RB	-115
under tag VB	-51
under tag VBD	-41
under tag VBG	58
under tag VBN	-99
under tag VBP	-73
under tag VBZ	49
under tag WP	-111
under tag WRB	171
under xcomp	-162
with 's	114
with about	-507
with after	90
with again	-28
with ago	-122
with all	84
with also	60
with although	229
with always	298
with and	109
with are	193
with as	108
with because	658
with been	124
with before	179
with both	-47
with but	-227
with by	103
with can	176
with could	-47
with despite	196
with did	-289
with directly	129
with do	188
with does	232
with earlier	192
with especially	159
with even	-118
with far	-461
with finally	-218
with first	161
with from	89
with further	-307
with had	179
with has	-48
with have	190
with here	241
with how	-310
with however	-182
with if	-92
with immediately	-91
with in	-202
with increasingly	98
with initially	218
with instead	-74
with is	64
with just	-433
with largely	413
with later	-44
with long	218
with may	27
with meanwhile	-61
with might	-352
with more	77
with most	-174
with must	-36
with n't	81
with never	82
with not	-98
with now	69
with n’t	103
with often	-157
with on	-43
with only	-84
with previously	365
with publicly	166
with quickly	91
with recently	-42
with repeatedly	-261
with should	-536
with since	314
with so	67
with soon	155
with specifically	66
with still	37
with strongly	-211
with than	21
with that	-84
with then	147
with though	196
with to	-81
with was	22
with when	241
with where	103
with while	752
with why	-77
with widely	65
with will	-172
with with	273
with would	154
with yet	-44
word :	-1304
word accord	79
word accusation	-21
word accuse	276
word add	72
word address	43
word advise	-447
word advocate	175
word agree	-204
word aim	-114
word allege	-281
word announce	125
word answer	27
word apparent	-669
word apparently	-426
word appear	46
word applaude	-319
word approve	-253
word argue	146
word argument	-33
word ask	-268
word assail	466
word assert	80
word assertion	-267
word assume	-123
word assure	115
word attack	305
word attribute	-385
word aware	158
word back	279
word believe	182
word blame	532
word blast	148
word boast	-101
word boaste	243
word brag	497
word brush	603
word call	221
word care	-268
word cast	243
word caution	515
word charge	-437
word cheer	-296
word cite	320
word claim	99
word clear	33
word comment	-153
word compare	481
word complain	-23
word complaint	86
word concern	26
word concerned	-67
word conclude	78
word condemn	-35
word confident	788
word confirm	-93
word congratulate	363
word consider	279
word contend	31
word continue	-83
word contradict	-84
word convince	-105
word count	-68
word credit	716
word criticism	-118
word criticize	319
word debate	-86
word decide	182
word declare	213
word decline	-324
word decry	593
word deem	425
word defend	111
word deliver	163
word demand	-156
word demonstrate	122
word denial	354
word denounce	345
word deny	561
word describe	215
word disavow	-473
word disclose	-42
word discuss	330
word dispute	89
word echo	-228
word email	-181
word embrace	-78
word emphasize	90
word endorse	187
word endorsement	330
word estimate	-20
word expect	278
word explain	20
word express	-395
word favor	-77
word fear	249
word feel	-251
word file	273
word find	-87
word fire	176
word give	-146
word go	-93
word guess	-129
word have	-361
word hear	-494
word highlight	-196
word hint	-417
word hold	536
word hope	215
word ignore	-180
word imply	443
word in	445
word include	240
word indicate	-549
word insist	146
word issue	-571
word joke	337
word know	230
word label	-242
word lament	129
word lash	-197
word laugh	59
word lay	208
word learn	162
word like	160
word list	26
word look	127
word maintain	51
word mean	-501
word mention	155
word message	-297
word mock	97
word name	-190
word nominate	462
word note	307
word notice	-238
word offer	-288
word oppose	314
word order	607
word outline	42
word pass	735
word place	652
word plan	-186
word plead	347
word pledge	69
word point	215
word portray	404
word post	324
word praise	-36
word predict	45
word prefer	506
word press	398
word project	32
word promise	190
word promote	593
word proposal	-281
word propose	292
word protest	-218
word prove	-519
word put	1195
word quote	-107
word rail	765
word raise	823
word read	-230
word recall	337
word recognize	-35
word recommend	124
word recount	295
word refer	-60
word reference	543
word refuse	-72
word reiterate	-271
word reject	-240
word release	-505
word remark	96
word remember	222
word remind	141
word reminder	-248
word repeat	-41
word reply	-122
word report	-145
word reportedly	273
word request	-220
word respond	-119
word reveal	-186
word revise	167
word rule	411
word say	67
word see	127
word seek	-252
word seem	-85
word send	-316
word share	-81
word shoot	484
word shoute	364
word show	-84
word shrug	210
word sign	-106
word signal	129
word slam	245
word speak	692
word state	-133
word statement	-59
word stop	44
word stress	155
word suggestion	-268
word support	290
word suppose	-604
word suspect	418
word take	446
word talk	238
word tell	102
word testify	482
word thank	176
word think	138
word title	155
word tweet	-84
word underscore	-442
word understand	553
word unveil	68
word urge	-289
word view	58
word voice	-101
word vote	-20
word vow	165
word want	206
word warn	-102
word warning	261
word welcome	-149
word word	186
word worried	176
word worry	128
words of cue 1	-276
words of cue 2	-20
words of cue 4	128
words of cue 8	415
