# What speaks for an attribution that people would mark as one, in thousandths of log-odds: "the mayor said that", but hardly
# "the plan, titled". What weighs less than nothing in sum is doubted. Learnt by train/attributions/learn.py.
# example: has said
# origin: counts over PolNeAR train and own texts · license: weights only, no text
# columns: evidence, thousandths
attitude	-23
before "	199
before '	465
before ''	366
before )	150
before ,	63
before -	73
before DT	208
before JJ	94
before NN	327
before NNP	-55
before NNPS	-234
before NNS	146
before POS	208
before PRP	32
before PRP$	75
before RBR	81
before RBS	159
before VB	-377
before VBD	161
before VBG	-155
before VBN	-72
before VBP	23
before VBZ	-109
before after	418
before and	240
before before	272
before but	566
before by	23
before can	99
before could	-652
before for	-658
before from	-68
before in	59
before may	-236
before might	-366
before of	-350
before that	41
before to	-39
before when	122
before which	130
before while	-59
before who	-26
before will	-144
before with	-433
before —	-49
before ”	110
behind "	111
behind ''	327
behind ,	-31
behind -	52
behind .	889
behind :	433
behind ;	-220
behind CD	470
behind DT	93
behind EX	474
behind JJ	53
behind JJR	-176
behind NNPS	-134
behind NNS	94
behind PRP	101
behind PRP$	119
behind RB	49
behind RBR	-157
behind VB	-166
behind VBD	-319
behind VBG	367
behind VBN	246
behind VBZ	-316
behind about	-266
behind after	130
behind against	238
behind among	-316
behind and	-159
behind as	160
behind at	212
behind by	-45
behind down	69
behind during	-362
behind for	37
behind from	-65
behind how	-315
behind if	-58
behind in	-196
behind into	201
behind like	-155
behind of	-274
behind off	73
behind on	-316
behind out	-62
behind that	274
behind to	-67
behind up	28
behind what	-165
behind when	116
behind whether	-506
behind who	173
behind will	-132
behind with	-139
behind “	-191
below acl	38
below acl:relcl	-47
below advcl	-70
below advmod	-229
below amod	-116
below case	-169
below cc	-47
below ccomp	-79
below compound	-165
below compound:prt	307
below conj	-75
below cop	-174
below csubj	-69
below dep	-191
below det	-115
below discourse	-51
below expl	162
below fixed	67
below iobj	202
below mark	46
below nmod	29
below nmod:poss	185
below nsubj	-109
below nsubj:pass	58
below nummod	-382
below obj	-147
below obl	-147
below obl:agent	108
below obl:unmarked	-378
below parataxis	-406
below punct	125
below xcomp	43
bias	-258
content apart	-504
content before by 1	174
content before by 16	84
content before by 32	226
content before by 4	32
content before by 8	248
content before by more	-22
content behind "	-310
content behind (	-241
content behind )	89
content behind ,	-121
content behind -	72
content behind .	-52
content behind :	-427
content behind ;	439
content behind ?	75
content behind CD	-143
content behind JJ	56
content behind NN	184
content behind NNP	82
content behind NNPS	56
content behind NNS	73
content behind PRP	-219
content behind RB	-253
content behind VB	25
content behind VBD	215
content behind VBN	-37
content behind VBP	194
content behind VBZ	147
content behind about	74
content behind against	220
content behind and	-250
content behind as	-336
content behind at	281
content behind behind	131
content behind but	-77
content behind by	56
content behind by 1	72
content behind by 16	58
content behind by 2	-95
content behind by 32	-255
content behind by 8	41
content behind by more	138
content behind for	27
content behind from	-154
content behind in	639
content behind of	242
content behind off	232
content behind on	219
content behind out	-64
content behind over	36
content behind to	-137
content behind up	342
content behind when	-58
content behind where	-262
content behind —	-350
content behind ”	-491
content continued	98
content finite	-96
content first "	196
content first ''	389
content first CD	584
content first DT	205
content first EX	216
content first JJ	235
content first JJR	261
content first NN	57
content first NNP	64
content first NNPS	47
content first NNS	50
content first PDT	-224
content first PRP$	132
content first RB	-120
content first VB	-415
content first VBD	-710
content first VBG	-30
content first VBN	-209
content first VBZ	-740
content first about	65
content first and	-715
content first as	-320
content first at	246
content first both	-175
content first but	-705
content first for	-96
content first how	-48
content first if	232
content first in	-64
content first of	-433
content first on	33
content first that	-52
content first to	-110
content first what	77
content first when	221
content first where	229
content first whether	-145
content first which	230
content first while	-40
content first who	280
content first why	28
content first will	-425
content first ‘	-640
content first “	170
content holds cue	23
content in another sentence	-483
content marked about	216
content marked as	-216
content marked at	203
content marked because	-198
content marked behind	312
content marked by	144
content marked for	-147
content marked from	141
content marked if	155
content marked in	49
content marked into	-285
content marked of	179
content marked on	-74
content marked out	-81
content marked that	36
content marked to	-125
content marked under	-249
content marked whether	-119
content marked while	-215
content of acl accord	107
content of acl assertion	-173
content of acl claim	-91
content of acl decision	-170
content of acl promise	226
content of acl suggestion	-77
content of acl:relcl accord	407
content of advcl accord	151
content of advcl accuse	-86
content of advcl ask	623
content of advcl call	419
content of advcl quote	582
content of advcl talk	-165
content of appos :	-700
content of ccomp :	-364
content of ccomp add	293
content of ccomp agree	510
content of ccomp allege	-59
content of ccomp announce	129
content of ccomp argue	-40
content of ccomp ask	143
content of ccomp assert	-122
content of ccomp assure	234
content of ccomp believe	-208
content of ccomp caution	711
content of ccomp claim	384
content of ccomp complain	901
content of ccomp conclude	38
content of ccomp confirm	50
content of ccomp continue	-27
content of ccomp convince	-121
content of ccomp declare	44
content of ccomp demonstrate	113
content of ccomp deny	932
content of ccomp determine	-40
content of ccomp emphasize	-115
content of ccomp estimate	-229
content of ccomp explain	154
content of ccomp fear	165
content of ccomp feel	-60
content of ccomp find	154
content of ccomp go	179
content of ccomp guess	-262
content of ccomp hope	414
content of ccomp imply	454
content of ccomp indicate	-291
content of ccomp insist	527
content of ccomp joke	446
content of ccomp know	63
content of ccomp learn	214
content of ccomp make	29
content of ccomp note	215
content of ccomp point	665
content of ccomp post	-26
content of ccomp predict	194
content of ccomp promise	204
content of ccomp prove	-523
content of ccomp read	54
content of ccomp recall	-50
content of ccomp remark	58
content of ccomp remind	148
content of ccomp reply	75
content of ccomp respond	423
content of ccomp reveal	-171
content of ccomp say	234
content of ccomp see	-157
content of ccomp state	135
content of ccomp stress	371
content of ccomp suggest	51
content of ccomp suspect	351
content of ccomp tell	534
content of ccomp think	-124
content of ccomp tweet	-208
content of ccomp warn	371
content of ccomp worry	803
content of ccomp write	335
content of conj accord	183
content of iobj urge	-223
content of nmod attack	-64
content of nmod call	286
content of nmod claim	-106
content of nmod criticism	-169
content of nmod endorsement	267
content of nmod express	-149
content of nmod have	-387
content of nmod make	120
content of nmod question	-83
content of nmod support	-274
content of nsubj appear	217
content of nsubj criticism	631
content of nsubj say	176
content of nsubj seem	123
content of nsubj:pass identify	266
content of nsubj:pass know	650
content of nsubj:pass note	501
content of obj accuse	499
content of obj advise	-516
content of obj announce	229
content of obj assail	443
content of obj attack	573
content of obj back	197
content of obj blame	786
content of obj blast	302
content of obj brush	638
content of obj call	179
content of obj cast	-100
content of obj challenge	210
content of obj charge	-416
content of obj cite	306
content of obj claim	-21
content of obj compare	518
content of obj condemn	122
content of obj confirm	-155
content of obj consider	282
content of obj contradict	-29
content of obj count	621
content of obj credit	520
content of obj criticize	445
content of obj declare	245
content of obj decry	433
content of obj deem	310
content of obj defend	249
content of obj denounce	235
content of obj deny	86
content of obj describe	64
content of obj disavow	-481
content of obj discuss	518
content of obj dismiss	119
content of obj dispute	147
content of obj echo	-158
content of obj embrace	132
content of obj emphasize	100
content of obj endorse	118
content of obj expect	215
content of obj explain	366
content of obj express	-355
content of obj favor	-281
content of obj find	106
content of obj hold	431
content of obj identify	175
content of obj ignore	-276
content of obj include	49
content of obj issue	-639
content of obj know	-252
content of obj lay	174
content of obj list	54
content of obj mention	206
content of obj mock	433
content of obj note	308
content of obj offer	-259
content of obj oppose	233
content of obj order	664
content of obj outline	-23
content of obj pledge	-196
content of obj portray	349
content of obj post	133
content of obj praise	195
content of obj predict	153
content of obj prefer	638
content of obj promise	167
content of obj promote	653
content of obj propose	120
content of obj push	-403
content of obj put	889
content of obj raise	797
content of obj read	-202
content of obj recall	254
content of obj reference	169
content of obj reiterate	-253
content of obj reject	166
content of obj release	-411
content of obj repeat	-107
content of obj report	485
content of obj request	28
content of obj reveal	-50
content of obj revise	161
content of obj say	-249
content of obj see	327
content of obj share	-230
content of obj show	-137
content of obj slam	256
content of obj stress	126
content of obj suggest	-208
content of obj support	227
content of obj thank	236
content of obj tweet	-24
content of obj underscore	-356
content of obj unveil	28
content of obj urge	-140
content of obj view	182
content of obj voice	-139
content of obj want	495
content of obj welcome	-152
content of obj write	-206
content of obl agree	-113
content of obl argue	-121
content of obl ask	-442
content of obl blame	189
content of obl call	159
content of obl comment	100
content of obl complain	-263
content of obl count	-149
content of obl critical	24
content of obl hint	-70
content of obl identify	-105
content of obl know	-342
content of obl lash	-203
content of obl lay	221
content of obl look	458
content of obl point	-45
content of obl push	877
content of obl rail	655
content of obl report	-312
content of obl respond	-475
content of obl say	-121
content of obl see	55
content of obl speak	729
content of obl talk	173
content of obl think	596
content of obl vote	-120
content of obl warn	-530
content of obl worry	-281
content of parataxis :	-302
content of root :	-702
content of root accord	116
content of root apparently	-104
content of root in	426
content of root reportedly	77
content of root say	-225
content of xcomp agree	-331
content of xcomp appear	-31
content of xcomp ask	193
content of xcomp call	88
content of xcomp claim	832
content of xcomp consider	50
content of xcomp decide	158
content of xcomp decline	-468
content of xcomp deny	596
content of xcomp expect	287
content of xcomp feel	-230
content of xcomp hope	264
content of xcomp like	113
content of xcomp look	-69
content of xcomp plan	279
content of xcomp pledge	33
content of xcomp promise	310
content of xcomp propose	226
content of xcomp refuse	-55
content of xcomp report	143
content of xcomp see	87
content of xcomp seek	-212
content of xcomp seem	-246
content of xcomp vow	113
content of xcomp want	81
content pieces 1	-88
content pieces 2	-202
content pieces 4	-790
content quoted	51
content relation acl	28
content relation acl:relcl	-83
content relation advmod	258
content relation appos	-124
content relation ccomp	138
content relation compound	-235
content relation csubj	-33
content relation iobj	-196
content relation nmod	38
content relation nmod:poss	201
content relation nsubj	299
content relation nsubj:pass	-66
content relation obl:agent	-223
content relation parataxis	149
content relation root	117
content relation xcomp	-107
content tag $	133
content tag CD	-23
content tag DT	-210
content tag IN	305
content tag JJ	75
content tag JJR	-71
content tag JJS	92
content tag NNP	-147
content tag NNPS	-81
content tag NNS	-20
content tag RB	427
content tag UH	-134
content tag VBD	75
content tag VBG	-148
content tag VBN	196
content tag VBP	-67
content tag WDT	253
content tag WP	288
content without finite verb	-121
content words 1	350
content words 16	-119
content words 2	232
content words 32	-208
content words 4	64
content words 8	48
content words more	-376
cue in quotation	-1935
first sentence	2124
network	259
network below 0.5	-53
network below 1	-193
network below 2	-266
network of content	442
network of head	101
network sees no content	-149
network sees no source	-286
no content	-259
no source	-89
rule according-to	331
rule adjective	-89
rule adjective-clause	283
rule adverb	61
rule content-around-verb	81
rule content-before-verb	-119
rule network	-153
rule noun-clause	21
rule noun-phrase	-90
rule passive	-544
rule quoted-as-saying	600
rule shared-subject	-175
rule verb-clause	101
rule verb-infinitive	46
rule verb-object	23
rule verb-phrase	214
rule verb-quote	97
rule verb-that	74
seen by both	1371
seen by network	-153
seen by patterns	1211
source apart	-265
source before by 1	-20
source before by 16	-88
source before by 2	-23
source before by 32	39
source before by 8	71
source before by more	-154
source behind by 1	22
source behind by 16	-277
source behind by 2	133
source behind by 32	149
source behind by 4	147
source behind by 8	-118
source hangs on cue	65
source holds cue	-364
source relation amod	-374
source relation appos	-282
source relation compound	-228
source relation conj	-574
source relation iobj	-141
source relation nmod	-167
source relation nmod:poss	75
source relation nsubj	162
source relation nsubj:pass	-418
source relation obj	-363
source relation obl	-127
source relation obl:agent	-76
source relation root	30
source tag CD	506
source tag DT	36
source tag JJ	-70
source tag JJS	203
source tag NN	113
source tag NNP	113
source tag NNS	157
source tag PRP	22
source tag PRP$	-202
source tag WDT	-129
source tag WP	-140
source word I	-196
source word he	127
source word her	-292
source word his	39
source word it	39
source word she	134
source word that	-346
source word their	24
source word they	-64
source word we	567
source word which	-55
source word who	-110
source word you	227
stance accuses	-93
stance admits	319
stance asserts	-185
stance blames	580
stance confirms	126
stance denies	495
stance doubts	23
stance none	-171
stance speculates	-259
tag :	-1225
tag IN	751
tag JJ	263
tag NN	-106
tag NNP	-37
tag NNS	204
tag VB	-40
tag VBG	-32
tag VBN	41
tag VBP	73
tag VBZ	31
under acl	-162
under acl:relcl	-46
under advcl	26
under advmod	21
under amod	-67
under case	457
under ccomp	-251
under compound	-390
under conj	175
under csubj	379
under nmod	-28
under nsubj	215
under nsubj:pass	-226
under obj	-230
under obl	-171
under parataxis	239
under punct	-1120
under root	203
under tag CD	-44
under tag DT	-42
under tag JJ	-68
under tag JJR	-192
under tag NN	-76
under tag NNP	-187
under tag NNPS	185
under tag NNS	-78
under tag RB	-120
under tag VB	-90
under tag VBD	-94
under tag VBN	-101
under tag VBP	-49
under tag VBZ	24
under tag WP	-220
under tag WRB	106
under xcomp	-135
with 's	183
with about	-559
with after	-58
with ago	-104
with all	182
with already	-57
with also	84
with although	180
with always	131
with and	110
with are	163
with as	-66
with back	134
with because	703
with been	152
with before	44
with both	-87
with but	-180
with can	140
with could	22
with despite	122
with did	-304
with directly	183
with do	139
with does	242
with earlier	251
with especially	103
with even	-108
with far	-433
with finally	-37
with first	285
with for	-86
with further	-336
with had	136
with has	-44
with have	140
with here	276
with how	-316
with however	-134
with if	-98
with immediately	-129
with in	-213
with increasingly	102
with initially	209
with instead	-136
with is	151
with just	-427
with largely	454
with later	-176
with long	113
with meanwhile	-69
with might	-359
with more	256
with most	-169
with must	97
with n't	118
with not	-40
with n’t	153
with of	-53
with often	-209
with on	-48
with only	-54
with previously	326
with publicly	230
with quickly	-41
with recently	-76
with repeatedly	-352
with should	-446
with since	250
with so	75
with soon	149
with specifically	21
with still	131
with strongly	-117
with than	-111
with that	-127
with then	91
with though	205
with to	-188
with were	55
with when	281
with where	72
with while	662
with why	-65
with widely	-76
with will	-142
with with	216
with would	164
with ’s	79
word :	-1225
word accord	48
word accusation	-89
word accuse	448
word add	49
word address	-104
word advise	-387
word advocate	132
word agree	-305
word aim	-173
word allege	-121
word announce	178
word answer	-86
word apparent	-581
word apparently	-526
word appear	40
word applaude	-153
word approve	-91
word argue	126
word argument	23
word ask	-283
word assail	453
word assert	29
word assertion	-333
word assume	-124
word assure	98
word attack	371
word attribute	-290
word aware	213
word back	270
word believe	162
word blame	486
word blast	244
word boast	-123
word boaste	117
word brag	378
word brush	638
word call	159
word care	-349
word cast	147
word caution	476
word challenge	89
word chant	87
word charge	-390
word cheer	-277
word cite	285
word claim	186
word clear	175
word comment	-185
word compare	535
word complain	39
word complaint	212
word concern	-70
word concerned	-181
word conclude	72
word condemn	69
word confident	768
word confirm	-37
word congratulate	449
word consider	229
word continue	-80
word contradict	-29
word convince	-117
word count	-76
word credit	617
word critical	24
word criticism	-90
word criticize	164
word debate	-42
word decide	149
word declare	215
word decline	-312
word decry	433
word deem	324
word defend	158
word demand	-235
word demonstrate	133
word denial	331
word denounce	392
word deny	544
word describe	211
word disavow	-481
word disclose	31
word discuss	226
word dismiss	168
word dispute	147
word echo	-191
word email	-182
word embrace	-55
word endorse	163
word endorsement	83
word estimate	76
word expect	268
word explain	145
word express	-454
word favor	-81
word fear	282
word feel	-389
word file	328
word find	-87
word fire	81
word give	-136
word go	-99
word guess	-150
word have	-383
word hear	-407
word highlight	-176
word hint	-432
word hold	509
word hope	252
word identify	23
word ignore	-276
word imply	454
word in	534
word include	176
word indicate	-567
word insist	103
word issue	-520
word joke	208
word know	266
word label	-269
word lament	254
word lash	-203
word laugh	92
word learn	320
word like	144
word list	117
word look	199
word maintain	23
word make	-25
word mean	-481
word mention	154
word message	-288
word mock	285
word name	-220
word nominate	486
word note	326
word notice	-425
word offer	-216
word oppose	272
word order	555
word pass	779
word place	581
word plan	-170
word plead	246
word pledge	62
word point	37
word portray	344
word post	214
word prefer	534
word press	405
word proclaim	-83
word project	157
word promise	162
word promote	653
word proposal	-116
word propose	350
word protest	-236
word prove	-520
word push	-78
word put	1199
word question	39
word quote	-48
word rail	655
word raise	731
word read	-162
word recall	338
word recognize	-80
word recommend	262
word recount	225
word refer	-60
word reference	500
word refuse	-49
word reiterate	-170
word reject	-132
word release	-497
word remark	32
word remember	182
word remind	190
word reminder	-63
word reply	-68
word report	-157
word reportedly	233
word request	-89
word respond	-163
word reveal	-138
word revise	161
word rule	510
word say	43
word see	102
word seek	-195
word seem	-123
word send	-279
word share	-23
word shoot	426
word shoute	374
word show	-66
word shrug	249
word sign	-145
word signal	121
word slam	221
word speak	537
word state	-161
word statement	47
word stress	266
word suggestion	-220
word support	289
word suppose	-460
word suspect	519
word take	519
word talk	240
word testify	364
word thank	178
word think	106
word title	90
word try	-41
word tweet	-78
word underscore	-427
word understand	578
word unveil	28
word urge	-198
word view	31
word voice	-190
word vow	150
word want	215
word warning	180
word welcome	-152
word word	155
word worried	288
word worry	67
word write	24
words of cue 1	-270
words of cue 2	-21
words of cue 4	130
words of cue 8	389
