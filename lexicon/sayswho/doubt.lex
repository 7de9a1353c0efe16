# What speaks for an attribution that people would mark as one, in thousandths of log-odds: "the mayor said that", but hardly
# "the plan, titled". What weighs less than nothing in sum is doubted. Learnt by train/attributions/learn.py.
# example: has said
# origin: counts over PolNeAR train and own texts · license: weights only, no text
# columns: evidence, thousandths
before "	228
before '	344
before ''	382
before )	151
before ,	68
before -	74
before DT	226
before JJ	82
before NN	326
before NNP	-22
before NNPS	-206
before NNS	161
before POS	149
before PRP	68
before PRP$	75
before RBR	93
before RBS	150
before VB	-382
before VBD	165
before VBG	-181
before VBN	-79
before VBP	23
before VBZ	-115
before after	414
before and	245
before before	287
before but	543
before by	21
before can	93
before could	-653
before for	-663
before from	-67
before in	47
before may	-228
before might	-367
before of	-333
before that	60
before to	-41
before when	118
before which	139
before while	-57
before will	-139
before with	-435
before would	26
before ”	117
behind "	139
behind ''	346
behind ,	-42
behind -	48
behind .	869
behind :	412
behind ;	-261
behind CD	432
behind DT	72
behind EX	423
behind JJ	42
behind JJR	-199
behind NNP	-23
behind NNPS	-130
behind NNS	90
behind PRP	97
behind PRP$	115
behind RB	40
behind RBR	-164
behind VB	-196
behind VBD	-327
behind VBG	362
behind VBN	240
behind VBZ	-317
behind about	-268
behind after	122
behind against	246
behind among	-318
behind and	-150
behind as	158
behind at	219
behind by	-55
behind down	80
behind during	-367
behind for	46
behind from	-65
behind how	-332
behind if	-61
behind in	-192
behind into	198
behind like	-157
behind of	-284
behind off	71
behind on	-343
behind out	-38
behind that	256
behind to	-85
behind what	-173
behind when	113
behind whether	-509
behind who	211
behind will	-142
behind with	-133
behind “	-186
below acl:relcl	-24
below advcl	-57
below advmod	-219
below amod	-103
below aux:pass	42
below case	-153
below cc	-45
below ccomp	-81
below compound	-221
below compound:prt	315
below conj	-76
below cop	-159
below csubj	-85
below dep	-206
below det	-108
below discourse	-21
below expl	143
below fixed	44
below iobj	198
below mark	49
below nmod	26
below nmod:poss	166
below nsubj	-113
below nsubj:pass	42
below nummod	-400
below obj	-148
below obl	-147
below obl:agent	99
below obl:unmarked	-376
below parataxis	-411
below punct	121
below xcomp	34
bias	-258
content apart	-496
content before by 1	166
content before by 16	76
content before by 32	222
content before by 4	30
content before by 8	226
content before by more	-39
content behind "	-324
content behind (	-230
content behind )	88
content behind ,	-124
content behind -	67
content behind .	-63
content behind :	-413
content behind ;	381
content behind ?	37
content behind CD	-207
content behind JJ	55
content behind NN	177
content behind NNP	74
content behind NNPS	61
content behind NNS	55
content behind PRP	-226
content behind RB	-270
content behind VB	26
content behind VBD	220
content behind VBN	-35
content behind VBP	190
content behind VBZ	149
content behind about	84
content behind against	231
content behind and	-284
content behind as	-360
content behind at	237
content behind behind	115
content behind but	-94
content behind by	59
content behind by 1	72
content behind by 16	51
content behind by 2	-96
content behind by 32	-273
content behind by 8	32
content behind by more	155
content behind for	42
content behind from	-146
content behind in	631
content behind of	256
content behind off	220
content behind on	238
content behind out	-93
content behind over	33
content behind to	-108
content behind up	346
content behind when	-66
content behind where	-256
content behind with	26
content behind —	-370
content behind ”	-486
content continued	121
content finite	-94
content first "	185
content first ''	385
content first CD	543
content first DT	186
content first EX	161
content first JJ	232
content first JJR	260
content first NN	57
content first NNP	62
content first NNPS	61
content first NNS	35
content first PDT	-203
content first PRP$	142
content first RB	-134
content first VB	-428
content first VBD	-747
content first VBG	-21
content first VBN	-191
content first VBZ	-734
content first about	59
content first and	-694
content first as	-321
content first at	238
content first both	-194
content first but	-700
content first for	-32
content first how	-62
content first if	240
content first in	-55
content first of	-410
content first on	38
content first that	-48
content first to	-128
content first what	79
content first when	194
content first where	221
content first whether	-147
content first which	231
content first while	-44
content first who	273
content first why	30
content first will	-417
content first ‘	-616
content first “	159
content hangs on cue	24
content holds cue	67
content in another sentence	-462
content marked about	220
content marked as	-238
content marked at	197
content marked because	-192
content marked behind	371
content marked by	148
content marked for	-126
content marked from	125
content marked if	158
content marked in	50
content marked into	-292
content marked of	181
content marked on	-52
content marked out	-101
content marked that	32
content marked to	-113
content marked under	-255
content marked whether	-121
content marked while	-204
content of acl accord	126
content of acl assertion	-134
content of acl claim	-71
content of acl decision	-154
content of acl promise	219
content of acl suggestion	-46
content of acl:relcl accord	385
content of advcl accord	123
content of advcl accuse	-88
content of advcl ask	619
content of advcl call	411
content of advcl quote	597
content of advcl talk	-153
content of appos :	-685
content of ccomp :	-384
content of ccomp add	294
content of ccomp agree	573
content of ccomp allege	-47
content of ccomp announce	142
content of ccomp argue	-28
content of ccomp ask	150
content of ccomp assert	-119
content of ccomp assure	196
content of ccomp believe	-200
content of ccomp caution	741
content of ccomp claim	382
content of ccomp complain	883
content of ccomp conclude	39
content of ccomp confirm	96
content of ccomp continue	-33
content of ccomp convince	-134
content of ccomp declare	46
content of ccomp demonstrate	80
content of ccomp deny	885
content of ccomp determine	-56
content of ccomp emphasize	-110
content of ccomp estimate	-208
content of ccomp explain	177
content of ccomp fear	152
content of ccomp feel	-34
content of ccomp find	117
content of ccomp go	161
content of ccomp guess	-257
content of ccomp hope	395
content of ccomp imply	459
content of ccomp indicate	-279
content of ccomp insist	527
content of ccomp joke	439
content of ccomp know	70
content of ccomp learn	234
content of ccomp make	56
content of ccomp note	229
content of ccomp point	674
content of ccomp predict	170
content of ccomp promise	200
content of ccomp prove	-529
content of ccomp read	105
content of ccomp remark	72
content of ccomp remind	125
content of ccomp reply	125
content of ccomp respond	424
content of ccomp reveal	-159
content of ccomp say	235
content of ccomp see	-152
content of ccomp state	132
content of ccomp stress	323
content of ccomp suggest	54
content of ccomp suspect	361
content of ccomp tell	539
content of ccomp think	-117
content of ccomp tweet	-215
content of ccomp warn	369
content of ccomp worry	812
content of ccomp write	322
content of conj accord	151
content of iobj urge	-268
content of nmod attack	-62
content of nmod call	311
content of nmod criticism	-161
content of nmod endorsement	266
content of nmod express	-138
content of nmod have	-380
content of nmod make	179
content of nmod question	-83
content of nmod support	-270
content of nsubj appear	209
content of nsubj criticism	621
content of nsubj say	186
content of nsubj seem	138
content of nsubj:pass know	629
content of nsubj:pass note	485
content of obj accuse	454
content of obj advise	-493
content of obj announce	220
content of obj ask	-20
content of obj assail	418
content of obj attack	547
content of obj back	188
content of obj blame	616
content of obj blast	294
content of obj brush	597
content of obj call	164
content of obj cast	-101
content of obj challenge	210
content of obj charge	-470
content of obj cite	293
content of obj claim	-23
content of obj compare	495
content of obj condemn	124
content of obj confirm	-205
content of obj consider	277
content of obj contradict	-42
content of obj count	648
content of obj credit	546
content of obj criticize	444
content of obj declare	247
content of obj decry	427
content of obj deem	303
content of obj defend	231
content of obj denounce	220
content of obj deny	93
content of obj describe	62
content of obj disavow	-471
content of obj discuss	510
content of obj dismiss	144
content of obj dispute	144
content of obj echo	-167
content of obj embrace	141
content of obj emphasize	80
content of obj endorse	106
content of obj expect	208
content of obj explain	364
content of obj express	-354
content of obj favor	-282
content of obj find	117
content of obj highlight	-32
content of obj hold	414
content of obj identify	200
content of obj ignore	-280
content of obj include	69
content of obj issue	-634
content of obj know	-240
content of obj lay	192
content of obj list	58
content of obj mention	201
content of obj mock	444
content of obj note	312
content of obj offer	-263
content of obj oppose	270
content of obj order	662
content of obj outline	-31
content of obj pledge	-191
content of obj portray	348
content of obj post	140
content of obj praise	194
content of obj predict	165
content of obj prefer	666
content of obj promise	126
content of obj promote	654
content of obj propose	114
content of obj push	-388
content of obj put	871
content of obj raise	812
content of obj read	-159
content of obj recall	226
content of obj reference	164
content of obj reiterate	-254
content of obj reject	141
content of obj release	-417
content of obj repeat	-130
content of obj report	477
content of obj request	25
content of obj reveal	-34
content of obj revise	83
content of obj say	-201
content of obj see	334
content of obj share	-239
content of obj show	-150
content of obj slam	238
content of obj stress	115
content of obj suggest	-201
content of obj support	225
content of obj thank	225
content of obj underscore	-364
content of obj unveil	109
content of obj urge	-140
content of obj view	198
content of obj voice	-162
content of obj want	479
content of obj welcome	-145
content of obj write	-219
content of obl agree	-105
content of obl argue	-162
content of obl ask	-434
content of obl blame	39
content of obl call	173
content of obl comment	85
content of obl complain	-265
content of obl count	-158
content of obl critical	29
content of obl focus	24
content of obl hint	-64
content of obl identify	-95
content of obl know	-365
content of obl lash	-157
content of obl lay	126
content of obl look	453
content of obl point	-45
content of obl push	855
content of obl rail	686
content of obl refer	30
content of obl report	-303
content of obl respond	-467
content of obl say	-137
content of obl see	40
content of obl speak	656
content of obl talk	179
content of obl think	607
content of obl vote	-93
content of obl warn	-528
content of obl worry	-297
content of parataxis :	-307
content of root :	-702
content of root accord	94
content of root apparently	-104
content of root in	381
content of root reportedly	90
content of root say	-208
content of xcomp agree	-383
content of xcomp ask	190
content of xcomp call	80
content of xcomp claim	824
content of xcomp consider	57
content of xcomp decide	148
content of xcomp decline	-439
content of xcomp expect	278
content of xcomp feel	-217
content of xcomp hope	276
content of xcomp like	111
content of xcomp look	-71
content of xcomp plan	276
content of xcomp pledge	35
content of xcomp promise	327
content of xcomp propose	245
content of xcomp refuse	-59
content of xcomp report	216
content of xcomp see	95
content of xcomp seek	-228
content of xcomp seem	-208
content of xcomp vow	122
content of xcomp want	83
content pieces 1	-78
content pieces 2	-205
content pieces 4	-832
content quoted	58
content relation acl:relcl	-55
content relation advmod	262
content relation appos	-142
content relation ccomp	131
content relation compound	-226
content relation conj	-21
content relation csubj	-55
content relation iobj	-201
content relation nmod	32
content relation nmod:poss	201
content relation nsubj	322
content relation nsubj:pass	-57
content relation obl:agent	-205
content relation parataxis	127
content relation root	98
content relation xcomp	-109
content tag $	154
content tag CD	-64
content tag DT	-173
content tag IN	286
content tag JJ	85
content tag JJR	-31
content tag JJS	66
content tag NNP	-145
content tag NNPS	-99
content tag PRP	22
content tag RB	442
content tag UH	-95
content tag VBD	73
content tag VBG	-146
content tag VBN	181
content tag VBP	-63
content tag WDT	265
content tag WP	254
content without finite verb	-123
content words 1	356
content words 16	-115
content words 2	224
content words 32	-204
content words 4	58
content words 8	46
content words more	-354
cue in quotation	-1905
first sentence	1937
network	257
network below 0.5	-57
network below 1	-187
network below 2	-261
network of content	448
network of head	103
network sees no content	-143
network sees no source	-310
no content	-274
no source	-72
rule according-to	310
rule adjective	-61
rule adjective-clause	260
rule adverb	70
rule content-around-verb	81
rule content-before-verb	-122
rule network	-150
rule noun-clause	20
rule noun-phrase	-103
rule passive	-525
rule quoted-as-saying	618
rule shared-subject	-179
rule verb-clause	104
rule verb-infinitive	23
rule verb-object	31
rule verb-phrase	147
rule verb-quote	107
rule verb-that	62
seen by both	849
seen by network	-150
seen by patterns	1230
source apart	-290
source before by 1	-49
source before by 16	-89
source before by 2	-32
source before by 32	23
source before by 8	60
source before by more	-126
source behind by 1	39
source behind by 16	-259
source behind by 2	126
source behind by 32	116
source behind by 4	164
source behind by 8	-110
source hangs on cue	56
source holds cue	-341
source relation amod	-378
source relation appos	-335
source relation compound	-169
source relation conj	-581
source relation iobj	-133
source relation nmod	-196
source relation nmod:poss	67
source relation nsubj	149
source relation nsubj:pass	-459
source relation obj	-334
source relation obl	-147
source relation obl:agent	-125
source relation root	35
source tag CD	361
source tag JJ	-124
source tag JJS	198
source tag NN	76
source tag NNP	117
source tag NNPS	-72
source tag NNS	114
source tag PRP	44
source tag PRP$	-176
source tag WDT	-113
source tag WP	-124
source word Ada	535
source word American	-298
source word Autor	338
source word Axelrod	529
source word Barack	366
source word Beck	311
source word Ben	35
source word Bennett	-281
source word Bernie	129
source word Biden	227
source word Bill	230
source word Blackwell	280
source word Bloomberg	172
source word Bob	-49
source word Bolton	-26
source word Brian	-119
source word Bush	584
source word CNN	98
source word Carly	67
source word Carson	93
source word Chris	45
source word Christie	-159
source word Chuck	196
source word Clinton	62
source word Comey	295
source word Committee	-244
source word Cruz	28
source word Cuban	415
source word David	-105
source word Democrat	156
source word Department	122
source word Devine	248
source word Donald	135
source word Emanuel	77
source word Epstein	-86
source word Eric	206
source word FBI	-151
source word Fiorina	61
source word Foundation	32
source word George	-37
source word Gingrich	-31
source word Gowdy	37
source word Graham	145
source word Hannity	123
source word Harry	257
source word Henry	187
source word Hillary	150
source word House	703
source word I	-195
source word Jacobs	344
source word James	183
source word Jason	107
source word Jeb	93
source word Jeff	-349
source word Jim	207
source word Joe	-225
source word John	231
source word Josh	383
source word Kaine	304
source word Kasich	337
source word Kern	975
source word Kevin	395
source word Khan	138
source word Lewandowski	90
source word Lindsey	-215
source word Lou	388
source word Manafort	-23
source word Marco	293
source word Mark	213
source word Matt	256
source word McConnell	-309
source word Michael	-25
source word Mike	-195
source word Millennial	251
source word Mitch	92
source word Murphy	-107
source word Netanyahu	-163
source word Obama	-98
source word PAC	64
source word Paradis	-253
source word Patrick	-61
source word Paul	368
source word Pence	232
source word Perez	-415
source word Peter	-41
source word Politico	382
source word Post	-366
source word Putin	-109
source word Ramos	111
source word Reid	279
source word Reince	268
source word Republican	201
source word Rick	185
source word Robert	-61
source word Rubio	167
source word Ryan	-72
source word SVP	-116
source word Sanders	-74
source word Schlafly	291
source word Scott	103
source word Sexton	395
source word Sherry	232
source word State	-133
source word Steve	460
source word Sullivan	-86
source word Ted	-82
source word Tester	730
source word Times	337
source word Viguerie	415
source word Warren	223
source word Watch	599
source word Weaver	287
source word Will	506
source word Zucker	-123
source word abbot	472
source word activist	290
source word actor	382
source word ad	489
source word administration	-44
source word advocate	475
source word agency	715
source word aide	-275
source word ally	382
source word ambassador	180
source word analysis	-44
source word analyst	296
source word army	742
source word attorney	262
source word authority	219
source word average	353
source word bank	498
source word bishop	1313
source word board	87
source word both	-167
source word boy	590
source word brother	165
source word bureau	348
source word businessman	266
source word campaign	-391
source word candidate	124
source word captain	630
source word chairman	-180
source word chief	899
source word clerk	889
source word clinic	581
source word commander	846
source word commission	701
source word company	122
source word coroner	649
source word council	604
source word court	148
source word critic	108
source word crowd	-361
source word de	-189
source word delegate	-229
source word democrat	373
source word diplomat	895
source word director	264
source word diver	926
source word doctor	1396
source word document	-271
source word driver	805
source word economist	73
source word editor	-35
source word employee	72
source word engineer	982
source word envoy	1381
source word expert	365
source word farmer	541
source word figure	-211
source word filing	-59
source word firm	731
source word friend	-324
source word government	423
source word governor	-108
source word group	281
source word grower	779
source word guard	1210
source word guide	342
source word guild	603
source word half	-195
source word he	135
source word head	-249
source word her	-264
source word his	57
source word historian	735
source word hospital	874
source word host	-224
source word inquiry	858
source word insider	451
source word interview	-531
source word investigator	728
source word investor	43
source word it	44
source word judge	24
source word lab	673
source word lawmaker	201
source word lawsuit	-98
source word lawyer	369
source word leader	297
source word letter	209
source word majority	216
source word management	609
source word manager	395
source word many	221
source word mayor	1018
source word media	200
source word member	249
source word miner	188
source word minister	1341
source word ministry	1436
source word most	56
source word newspaper	499
source word nominee	121
source word number	102
source word nurse	978
source word office	629
source word officer	557
source word official	289
source word one	479
source word opposition	751
source word organization	-118
source word organizer	423
source word other	-272
source word owner	576
source word paper	208
source word party	432
source word people	-108
source word percent	-550
source word person	-39
source word pilot	768
source word police	929
source word politician	340
source word poll	327
source word polling	718
source word pollster	-330
source word prefect	1327
source word president	-383
source word prosecutor	639
source word rebel	744
source word record	256
source word relative	773
source word report	50
source word reporter	42
source word resident	395
source word result	656
source word rival	88
source word runner	-59
source word sailor	553
source word scientist	330
source word secretary	244
source word senator	46
source word service	685
source word she	143
source word sister	157
source word skipper	769
source word smith	899
source word some	319
source word source	304
source word spokesman	602
source word spokeswoman	321
source word statement	-855
source word station	802
source word strategist	-44
source word study	500
source word supporter	-283
source word survey	135
source word survivor	775
source word teacher	-258
source word team	474
source word that	-317
source word their	35
source word they	-53
source word trader	814
source word two	268
source word union	203
source word villager	643
source word voter	-127
source word we	569
source word website	-324
source word which	-42
source word who	-96
source word widow	998
source word witness	340
source word woman	-83
source word worker	233
source word you	228
stance accuses	-27
stance admits	325
stance asserts	-197
stance blames	491
stance confirms	112
stance denies	466
stance none	-186
stance speculates	-277
tag :	-1231
tag IN	699
tag JJ	247
tag NN	-140
tag NNP	-55
tag NNS	184
tag VB	-33
tag VBN	47
tag VBP	68
tag VBZ	24
under acl	-160
under acl:relcl	-55
under advcl	27
under advmod	30
under amod	-65
under case	442
under ccomp	-254
under compound	-403
under conj	184
under csubj	374
under nsubj	242
under nsubj:pass	-256
under obj	-198
under obl	-147
under parataxis	240
under punct	-1116
under root	190
under tag CD	-54
under tag DT	-50
under tag JJ	-68
under tag JJR	-189
under tag NN	-69
under tag NNP	-168
under tag NNPS	173
under tag NNS	-86
under tag RB	-126
under tag VB	-103
under tag VBD	-102
under tag VBN	-108
under tag VBP	-68
under tag VBZ	21
under tag WP	-216
under tag WRB	91
under xcomp	-137
with 's	170
with about	-556
with after	-48
with ago	-87
with all	198
with already	-55
with also	76
with although	174
with always	102
with and	109
with are	161
with as	-62
with back	103
with because	678
with been	152
with before	53
with both	-84
with but	-178
with can	136
with despite	119
with did	-294
with directly	199
with do	133
with does	242
with earlier	227
with especially	97
with even	-108
with far	-427
with finally	-24
with first	247
with for	-73
with further	-342
with had	110
with has	-34
with have	122
with here	280
with how	-340
with however	-170
with if	-86
with immediately	-124
with in	-216
with increasingly	107
with initially	260
with instead	-141
with is	153
with just	-420
with largely	466
with later	-150
with long	128
with meanwhile	-83
with might	-356
with more	263
with most	-172
with must	124
with n't	127
with never	24
with not	-28
with n’t	153
with of	-42
with often	-202
with on	-48
with only	-52
with previously	340
with publicly	230
with quickly	22
with recently	-65
with repeatedly	-341
with should	-427
with since	262
with so	78
with soon	156
with still	126
with strongly	-129
with than	-119
with that	-129
with then	89
with though	216
with to	-179
with was	27
with were	-29
with when	289
with where	56
with while	679
with why	-62
with widely	-91
with will	-137
with with	214
with would	182
with yet	23
with ’s	39
word :	-1231
word accord	22
word accusation	-116
word accuse	381
word add	51
word address	-96
word advise	-379
word advocate	107
word agree	-262
word aim	-158
word allege	-134
word announce	182
word answer	-84
word apparent	-526
word apparently	-502
word appear	50
word applaude	-149
word approve	-89
word argue	132
word argument	-39
word ask	-283
word assail	427
word assert	36
word assertion	-290
word assume	-130
word assure	78
word attack	352
word attribute	-276
word aware	179
word back	254
word believe	172
word blame	429
word blast	245
word boast	-110
word boaste	154
word brag	407
word brush	597
word call	140
word care	-344
word cast	178
word caution	467
word challenge	89
word chant	121
word charge	-443
word cheer	-262
word cite	274
word claim	198
word clear	167
word comment	-172
word compare	515
word complain	50
word complaint	234
word concern	-81
word concerned	-192
word conclude	74
word condemn	52
word confident	686
word confirm	-56
word congratulate	392
word consider	233
word continue	-99
word contradict	-42
word convince	-130
word count	-31
word credit	642
word critical	29
word criticism	-90
word criticize	161
word debate	-44
word decide	156
word decision	34
word declare	220
word decline	-329
word decry	427
word deem	280
word defend	135
word demand	-224
word demonstrate	109
word denial	356
word denounce	375
word deny	494
word describe	212
word determine	27
word disavow	-471
word discuss	228
word dismiss	114
word dispute	144
word echo	-208
word email	-211
word embrace	-44
word endorse	154
word endorsement	55
word estimate	37
word expect	271
word explain	162
word express	-438
word favor	-87
word fear	294
word feel	-393
word file	319
word find	-105
word fire	98
word focus	25
word give	-216
word go	-74
word guess	-141
word have	-398
word hear	-347
word highlight	-198
word hint	-440
word hold	547
word hope	241
word ignore	-280
word imply	459
word in	506
word include	189
word indicate	-566
word insist	130
word issue	-512
word joke	228
word know	242
word label	-283
word lament	293
word lash	-157
word laugh	209
word lay	36
word learn	337
word like	147
word list	121
word look	181
word maintain	-35
word mean	-487
word mention	154
word message	-299
word mock	295
word name	-218
word nominate	468
word note	331
word notice	-421
word offer	-216
word oppose	242
word order	550
word pass	780
word place	539
word plan	-174
word plead	250
word pledge	63
word point	40
word portray	328
word post	241
word prefer	540
word press	384
word proclaim	-95
word project	159
word promise	170
word promote	654
word proposal	-136
word propose	354
word protest	-235
word prove	-520
word push	-65
word put	1145
word question	40
word quote	-42
word rail	686
word raise	728
word read	-123
word recall	364
word recognize	-73
word recommend	274
word recount	229
word refer	-41
word reference	511
word refuse	-45
word reiterate	-164
word reject	-136
word release	-506
word remark	22
word remember	181
word remind	189
word reminder	-116
word repeat	-37
word reply	-94
word report	-149
word reportedly	234
word request	-92
word respond	-146
word reveal	-127
word revise	83
word rule	505
word say	34
word see	103
word seek	-193
word seem	-136
word send	-213
word share	-23
word shoot	434
word shoute	375
word show	-97
word shrug	252
word sign	-79
word signal	74
word slam	199
word speak	529
word state	-183
word statement	63
word stress	247
word suggestion	-191
word support	279
word suppose	-486
word suspect	482
word take	521
word talk	253
word tell	28
word testify	306
word thank	171
word think	113
word title	82
word try	-31
word tweet	-57
word underscore	-428
word understand	565
word unveil	109
word urge	-200
word view	57
word voice	-228
word vote	21
word vow	162
word want	213
word warning	182
word welcome	-145
word word	67
word worried	261
word worry	50
word write	34
words of cue 1	-281
words of cue 2	-21
words of cue 4	130
words of cue 8	394
