# What speaks for an attribution that people would mark as one, in thousandths of log-odds: "the mayor said that", but hardly
# "the plan, titled". Learnt by train/attributions/learn.py; what weighs less than nothing in sum is doubted.
# example: has said
# origin: counts over PolNeAR train · license: weights only, no text
# columns: evidence, thousandths
attitude	104
before "	265
before ''	380
before )	111
before -	54
before --	161
before .	42
before CD	164
before JJ	87
before NN	120
before NNP	-85
before NNPS	-233
before NNS	-41
before POS	-22
before PRP	58
before PRP$	51
before RBR	116
before VB	-336
before VBD	111
before VBG	-86
before VBN	-93
before VBZ	-120
before after	522
before and	302
before before	221
before but	458
before by	-21
before can	157
before could	-615
before for	-497
before from	-55
before in	20
before may	-185
before might	-422
before of	-175
before that	-35
before to	-120
before when	46
before which	41
before while	-219
before who	-46
before will	-84
before with	-429
before —	74
before ”	199
behind "	63
behind ''	330
behind ,	34
behind -	-86
behind .	848
behind :	453
behind CD	224
behind DT	57
behind EX	349
behind JJ	90
behind NN	123
behind NNP	86
behind NNS	135
behind PRP	179
behind PRP$	219
behind RB	71
behind RBR	-249
behind VBD	-262
behind VBG	322
behind VBN	262
behind VBZ	-246
behind about	-211
behind after	275
behind against	154
behind among	-284
behind as	268
behind at	198
behind by	-125
behind down	118
behind during	-309
behind for	104
behind from	86
behind how	-30
behind if	-180
behind in	-153
behind into	78
behind like	-244
behind of	-273
behind off	217
behind on	-454
behind out	73
behind over	-49
behind that	210
behind to	-50
behind up	90
behind what	-48
behind when	213
behind whether	-413
behind who	-134
behind will	-155
behind with	-72
behind “	-189
below acl	21
below acl:relcl	-265
below advmod	-150
below amod	-34
below aux	-43
below aux:pass	-30
below case	-45
below cc	-27
below ccomp	-92
below compound	-120
below compound:prt	251
below conj	-87
below cop	-107
below csubj	-66
below dep	-139
below det	-50
below discourse	-259
below fixed	109
below iobj	176
below nmod	95
below nsubj	-115
below nsubj:pass	21
below nummod	-407
below obj	-203
below obl	-157
below obl:agent	116
below obl:unmarked	-259
below parataxis	-428
below punct	109
bias	-284
content apart	-538
content before by 1	292
content before by 2	26
content before by 32	160
content before by 4	72
content before by 8	178
content behind "	-88
content behind ''	54
content behind (	-70
content behind )	131
content behind ,	-94
content behind -	-22
content behind .	75
content behind :	-260
content behind CD	60
content behind NNS	51
content behind PRP	-49
content behind RB	-232
content behind VB	-20
content behind VBD	222
content behind VBG	78
content behind VBP	208
content behind VBZ	234
content behind after	-51
content behind against	211
content behind and	-329
content behind as	-427
content behind at	269
content behind behind	140
content behind but	-81
content behind by	116
content behind by 16	71
content behind by 2	-122
content behind by 32	-217
content behind by 8	40
content behind by more	153
content behind for	72
content behind from	-127
content behind in	438
content behind of	175
content behind off	215
content behind on	247
content behind out	-230
content behind over	24
content behind to	-166
content behind up	449
content behind when	30
content behind where	-85
content behind —	-348
content behind ”	-334
content continued	219
content finite	-164
content first "	148
content first ''	407
content first CD	95
content first DT	86
content first EX	207
content first JJ	247
content first JJR	72
content first NNP	77
content first NNPS	43
content first NNS	67
content first PDT	-125
content first PRP	43
content first PRP$	33
content first RB	47
content first VB	-362
content first VBD	-529
content first VBG	74
content first VBN	-253
content first VBZ	-702
content first about	124
content first and	-532
content first as	-284
content first at	302
content first both	-36
content first but	-625
content first for	-299
content first how	-259
content first if	102
content first in	-97
content first of	-191
content first on	40
content first that	103
content first to	-73
content first what	38
content first when	52
content first where	143
content first whether	-93
content first which	230
content first while	-28
content first who	218
content first whom	131
content first why	133
content first will	-452
content first ‘	-381
content first “	122
content in another sentence	-563
content marked about	273
content marked as	-342
content marked at	170
content marked because	-78
content marked behind	338
content marked by	200
content marked for	-83
content marked from	147
content marked if	103
content marked in	213
content marked into	-243
content marked like	146
content marked of	228
content marked on	-25
content marked out	136
content marked to	-127
content marked whether	-117
content marked while	-120
content marked with	-79
content of acl accord	95
content of acl assertion	65
content of acl claim	55
content of acl decision	-135
content of acl promise	214
content of acl suggestion	27
content of advcl accord	52
content of advcl ask	661
content of advcl call	370
content of appos :	-429
content of ccomp :	-398
content of ccomp acknowledge	-58
content of ccomp add	307
content of ccomp admit	-43
content of ccomp agree	362
content of ccomp announce	33
content of ccomp argue	42
content of ccomp ask	211
content of ccomp assert	-108
content of ccomp assure	193
content of ccomp believe	-70
content of ccomp claim	247
content of ccomp complain	916
content of ccomp concede	39
content of ccomp confirm	-146
content of ccomp continue	-78
content of ccomp declare	72
content of ccomp deny	382
content of ccomp determine	111
content of ccomp estimate	-148
content of ccomp explain	124
content of ccomp fear	135
content of ccomp feel	-71
content of ccomp find	58
content of ccomp hope	266
content of ccomp imply	482
content of ccomp indicate	-135
content of ccomp insist	505
content of ccomp know	49
content of ccomp learn	205
content of ccomp make	184
content of ccomp note	239
content of ccomp point	576
content of ccomp post	173
content of ccomp predict	184
content of ccomp promise	291
content of ccomp question	647
content of ccomp read	86
content of ccomp recall	-55
content of ccomp recognize	-114
content of ccomp reply	-120
content of ccomp report	-44
content of ccomp respond	312
content of ccomp reveal	-71
content of ccomp say	118
content of ccomp see	-172
content of ccomp show	23
content of ccomp state	104
content of ccomp suggest	98
content of ccomp tell	439
content of ccomp think	-54
content of ccomp tweet	-118
content of ccomp warn	492
content of ccomp wonder	173
content of ccomp worry	596
content of ccomp write	258
content of conj accord	206
content of iobj urge	-295
content of nmod call	268
content of nmod claim	-82
content of nmod criticism	-130
content of nmod endorsement	301
content of nmod express	-242
content of nmod have	-246
content of nmod make	39
content of nmod question	-248
content of nmod raise	-357
content of nmod support	-212
content of nmod take	233
content of nsubj appear	327
content of nsubj criticism	654
content of nsubj say	152
content of nsubj seem	324
content of nsubj:pass know	625
content of obj accuse	77
content of obj acknowledge	451
content of obj advise	-363
content of obj announce	294
content of obj ask	86
content of obj attack	404
content of obj back	104
content of obj blame	290
content of obj blast	375
content of obj call	-33
content of obj cast	-212
content of obj challenge	138
content of obj cite	269
content of obj claim	46
content of obj compare	386
content of obj condemn	-56
content of obj confirm	-107
content of obj consider	279
content of obj criticize	249
content of obj declare	358
content of obj decry	484
content of obj defend	248
content of obj denounce	142
content of obj deny	-145
content of obj describe	39
content of obj discuss	332
content of obj dismiss	135
content of obj echo	-248
content of obj embrace	143
content of obj endorse	117
content of obj expect	175
content of obj explain	497
content of obj express	-308
content of obj favor	-322
content of obj find	154
content of obj highlight	44
content of obj identify	171
content of obj ignore	-247
content of obj include	116
content of obj issue	-709
content of obj know	-200
content of obj lay	254
content of obj list	-37
content of obj mention	150
content of obj mock	448
content of obj name	29
content of obj note	227
content of obj offer	-281
content of obj oppose	225
content of obj order	734
content of obj pledge	-171
content of obj portray	336
content of obj post	118
content of obj praise	153
content of obj predict	30
content of obj prefer	601
content of obj promise	216
content of obj promote	500
content of obj propose	106
content of obj push	-389
content of obj question	428
content of obj recall	214
content of obj reference	125
content of obj reiterate	-339
content of obj reject	-40
content of obj release	-447
content of obj repeat	-28
content of obj report	508
content of obj reveal	108
content of obj say	-90
content of obj see	285
content of obj seek	-38
content of obj share	-257
content of obj show	-26
content of obj slam	216
content of obj stress	216
content of obj suggest	-135
content of obj support	188
content of obj thank	200
content of obj threaten	-263
content of obj tweet	78
content of obj underscore	-294
content of obj urge	-127
content of obj view	121
content of obj voice	-201
content of obj want	407
content of obj welcome	-149
content of obj write	-180
content of obl agree	73
content of obl ask	-414
content of obl call	313
content of obl comment	150
content of obl focus	193
content of obl know	-293
content of obl look	466
content of obl point	73
content of obl push	1129
content of obl rail	622
content of obl refer	129
content of obl report	-516
content of obl respond	-361
content of obl say	-152
content of obl see	-51
content of obl speak	462
content of obl talk	208
content of obl vote	-39
content of obl warn	-429
content of parataxis :	-357
content of root :	-710
content of root accord	221
content of root apparently	-713
content of root reportedly	334
content of root say	-120
content of xcomp agree	-535
content of xcomp appear	44
content of xcomp ask	188
content of xcomp call	97
content of xcomp consider	85
content of xcomp decide	222
content of xcomp decline	-446
content of xcomp expect	355
content of xcomp feel	-165
content of xcomp hope	201
content of xcomp look	-160
content of xcomp plan	275
content of xcomp pledge	21
content of xcomp promise	205
content of xcomp propose	230
content of xcomp refuse	-46
content of xcomp see	195
content of xcomp seek	-266
content of xcomp seem	-194
content of xcomp suppose	-565
content of xcomp threaten	128
content pieces 1	-50
content pieces 2	-245
content pieces 4	-1066
content quoted	67
content relation acl	-26
content relation acl:relcl	-202
content relation advcl	-83
content relation advmod	243
content relation amod	107
content relation appos	-36
content relation ccomp	25
content relation compound	-64
content relation conj	28
content relation csubj	-85
content relation iobj	-170
content relation nmod	52
content relation nmod:poss	319
content relation nsubj	143
content relation obj	-30
content relation obl	54
content relation parataxis	211
content relation root	-107
content relation xcomp	-114
content tag $	240
content tag CD	-109
content tag DT	-124
content tag IN	280
content tag JJ	49
content tag JJS	83
content tag MD	188
content tag NNP	-63
content tag NNPS	-29
content tag PRP	63
content tag RB	195
content tag UH	37
content tag VB	44
content tag VBG	-99
content tag VBZ	84
content tag WDT	298
content tag WP	269
content tag WRB	23
content without finite verb	-97
content words 1	257
content words 16	-25
content words 2	130
content words 32	-124
content words 8	-45
content words more	-222
cue in quotation	-1779
first sentence	159
network	167
network below 0.5	-70
network below 1	-206
network below 2	-262
network of content	514
network of head	182
network sees no source	-325
no content	-429
no source	-89
rule according-to	175
rule adjective	-478
rule adjective-clause	95
rule content-around-verb	207
rule content-before-verb	-91
rule network	-151
rule noun-phrase	-98
rule passive	-181
rule shared-subject	-82
rule verb-clause	231
rule verb-infinitive	-22
rule verb-object	81
rule verb-phrase	-89
rule verb-quote	233
rule verb-that	51
seen by both	402
seen by network	-151
seen by patterns	857
source apart	-362
source before by 16	-114
source before by 2	-56
source before by 4	29
source before by 8	31
source before by more	-34
source behind by 1	33
source behind by 16	-222
source behind by 2	64
source behind by 32	327
source behind by 4	185
source behind by 8	-141
source hangs on cue	-40
source holds cue	-383
source relation amod	-492
source relation appos	-164
source relation compound	-238
source relation conj	-527
source relation iobj	-249
source relation nmod	-88
source relation nmod:poss	-77
source relation nsubj	149
source relation nsubj:pass	-339
source relation obj	-161
source relation obl	-301
source relation root	270
source tag CD	276
source tag DT	-32
source tag JJ	-98
source tag JJS	101
source tag NN	-150
source tag NNP	79
source tag NNPS	-71
source tag NNS	42
source tag PRP	63
source tag PRP$	-54
source tag WDT	-213
source tag WP	-91
source word %	64
source word American	-241
source word Autor	400
source word Axelrod	390
source word Barack	237
source word Beck	369
source word Ben	48
source word Bennett	-270
source word Bernie	72
source word Biden	279
source word Bill	246
source word Blackwell	314
source word Bloomberg	371
source word Bob	33
source word Bolton	21
source word Bozell	23
source word Brian	-21
source word Bush	569
source word CNN	260
source word Carly	220
source word Carson	238
source word Chris	181
source word Christie	-143
source word Chuck	244
source word Clinton	145
source word Comey	326
source word Committee	-341
source word Cruz	168
source word Cuban	473
source word Dan	-22
source word David	-170
source word Democrat	171
source word Department	179
source word Donald	239
source word Emanuel	99
source word Epstein	-205
source word Eric	281
source word FBI	-171
source word Fiorina	161
source word Foundation	62
source word Frank	-62
source word George	64
source word Gingrich	53
source word Graham	182
source word Hannity	-118
source word Harry	194
source word Henry	200
source word Hillary	201
source word House	687
source word Howard	-88
source word I	-126
source word Jacobs	440
source word James	129
source word Jeb	241
source word Jeff	-264
source word Jim	349
source word Joe	-124
source word John	252
source word Josh	287
source word Kaine	289
source word Kasich	378
source word Kevin	324
source word Khan	301
source word Lewandowski	71
source word Lindsey	-61
source word Manafort	-96
source word Marco	296
source word Mark	456
source word Matt	328
source word McCain	92
source word McConnell	-404
source word Michael	49
source word Mike	-174
source word Millennial	300
source word Mitch	143
source word Murphy	-89
source word Netanyahu	-82
source word News	184
source word Obama	-51
source word Paradis	-132
source word Patrick	163
source word Paul	232
source word Pence	252
source word Perez	-392
source word Peter	-92
source word Podesta	-165
source word Politico	342
source word Post	-177
source word Press	72
source word Priebus	776
source word Putin	152
source word Ramos	67
source word Reid	538
source word Reince	271
source word Republican	222
source word Richard	51
source word Rick	106
source word Robert	28
source word Rubio	170
source word Ryan	138
source word SVP	-61
source word Sanders	39
source word Schlafly	315
source word Scott	357
source word Sexton	482
source word Sherry	198
source word State	-70
source word Steve	188
source word Sullivan	-116
source word Ted	-223
source word Tester	838
source word Times	240
source word Tom	91
source word Trump	75
source word Twitter	-84
source word Viguerie	253
source word Warren	304
source word Watch	421
source word Weaver	279
source word Will	466
source word Zucker	-75
source word activist	261
source word ad	569
source word administration	76
source word adviser	266
source word advocate	406
source word aide	-233
source word ally	466
source word analyst	292
source word attorney	286
source word authority	273
source word average	339
source word board	367
source word both	-187
source word businessman	468
source word campaign	-183
source word candidate	304
source word company	172
source word conservative	140
source word court	147
source word critic	-224
source word crowd	-239
source word de	-119
source word delegate	-136
source word democrat	305
source word director	239
source word document	-322
source word economist	128
source word editor	190
source word email	253
source word employee	300
source word executive	38
source word expert	553
source word filing	-29
source word friend	-186
source word government	31
source word governor	302
source word group	342
source word he	121
source word her	-128
source word his	194
source word host	-227
source word insider	365
source word interview	-504
source word it	-84
source word judge	-63
source word lawmaker	292
source word lawsuit	57
source word lawyer	-116
source word leader	323
source word letter	-46
source word majority	390
source word manager	327
source word many	198
source word media	306
source word member	306
source word newspaper	519
source word nominee	309
source word number	111
source word office	500
source word official	-22
source word one	370
source word opponent	86
source word organization	148
source word organizer	244
source word other	-192
source word party	242
source word people	-22
source word percent	-292
source word person	45
source word police	63
source word politician	271
source word poll	421
source word polling	722
source word pollster	-33
source word president	-309
source word prosecutor	327
source word record	169
source word report	160
source word reporter	198
source word result	678
source word rival	248
source word runner	198
source word secretary	149
source word senator	227
source word she	148
source word some	375
source word source	219
source word spokesman	285
source word spokeswoman	347
source word staffer	-383
source word statement	-737
source word strategist	164
source word study	406
source word supporter	-251
source word survey	151
source word team	379
source word that	-249
source word they	-129
source word voter	-92
source word we	569
source word website	-272
source word which	-93
source word who	-75
source word woman	163
source word you	187
stance accuses	-72
stance admits	93
stance asserts	-110
stance blames	-244
stance confirms	136
stance denies	80
stance doubts	149
stance expects	119
stance leaves-open	-216
stance speculates	-160
stance threatens	-85
tag :	-1081
tag JJ	226
tag NN	-282
tag NNP	-177
tag NNS	58
tag RB	-166
tag VB	-31
tag VBD	-182
tag VBG	34
tag VBN	-47
tag VBP	101
tag VBZ	118
under acl	-199
under acl:relcl	-140
under advmod	-122
under amod	-293
under case	287
under ccomp	-344
under compound	-435
under conj	116
under csubj	256
under nsubj	301
under obj	-150
under obl	-62
under parataxis	137
under punct	-958
under tag CD	-124
under tag DT	-107
under tag JJ	-62
under tag JJR	-132
under tag NN	-66
under tag NNP	-249
under tag NNPS	-80
under tag NNS	-97
under tag RB	-88
under tag VB	-43
under tag VBD	-123
under tag VBG	-31
under tag VBN	-186
under tag VBP	-86
under tag VBZ	96
under tag WP	-124
under tag WRB	71
under xcomp	-125
with 's	100
with about	-480
with after	44
with again	-113
with ago	-144
with all	262
with also	75
with although	112
with always	159
with and	134
with are	141
with as	74
with back	120
with because	531
with been	47
with before	98
with both	-45
with but	-171
with by	21
with can	198
with could	-162
with despite	91
with did	-290
with directly	358
with do	128
with does	236
with earlier	71
with even	-140
with far	-368
with finally	26
with first	195
with from	91
with further	-428
with had	158
with have	234
with here	320
with how	-176
with however	-307
with immediately	-107
with in	-228
with increasingly	134
with initially	-75
with is	41
with just	-156
with largely	331
with later	-303
with long	184
with meanwhile	46
with might	-356
with more	78
with most	-116
with must	109
with never	55
with not	-119
with now	31
with n’t	114
with of	-86
with often	-122
with only	-34
with openly	715
with previously	501
with privately	234
with publicly	302
with quickly	-75
with recently	-25
with repeatedly	-351
with should	-477
with since	140
with so	65
with soon	217
with still	35
with strongly	-58
with than	-93
with that	23
with then	38
with though	63
with to	-138
with were	-89
with when	287
with where	160
with while	747
with widely	-71
with with	155
with would	201
word :	-1081
word accord	91
word accusation	78
word accuse	105
word acknowledge	158
word add	92
word address	-42
word admit	136
word advise	-382
word advocate	138
word agree	-309
word aim	-191
word allege	-167
word announce	209
word answer	-80
word apologize	-52
word apparent	-350
word apparently	-783
word appear	60
word applaude	-341
word argue	135
word argument	74
word ask	-254
word assert	86
word assertion	-68
word assume	-164
word assure	172
word attack	188
word back	222
word believe	229
word blame	-184
word blast	281
word boast	75
word call	156
word care	-345
word cast	278
word caution	569
word chant	135
word charge	-69
word cheer	-169
word cite	307
word claim	352
word comment	-31
word compare	415
word complain	-208
word concede	-94
word concern	132
word condemn	-281
word confirm	-29
word consider	132
word continue	-99
word count	-333
word criticism	-79
word criticize	130
word debate	-124
word decide	53
word decision	74
word declare	241
word decline	-327
word decry	484
word deem	484
word defend	131
word demand	-171
word demonstrate	42
word denounce	252
word describe	211
word disclose	20
word discuss	183
word dismiss	-110
word doubt	170
word echo	-275
word embrace	-44
word emphasize	83
word endorse	121
word endorsement	306
word estimate	-175
word expect	363
word explain	81
word express	-381
word favor	-80
word fear	300
word feel	-194
word file	247
word find	31
word focus	71
word give	-301
word go	93
word have	-412
word hear	-433
word highlight	-91
word hint	-294
word hold	480
word hope	233
word identify	46
word ignore	-247
word imply	482
word include	251
word indicate	-420
word insist	137
word issue	-477
word joke	157
word know	147
word lament	173
word learn	314
word like	206
word look	108
word make	152
word mean	-550
word mention	104
word message	-395
word mock	350
word name	-202
word nominate	422
word note	371
word offer	-296
word oppose	309
word order	606
word outline	-55
word pass	724
word plan	-207
word plead	-168
word pledge	112
word point	248
word portray	339
word possibility	-655
word post	366
word predict	120
word prefer	403
word press	487
word project	131
word promise	152
word promote	500
word propose	280
word prove	-522
word push	-56
word put	476
word question	411
word quote	-113
word rail	622
word raise	37
word read	271
word recall	371
word recognize	72
word reference	451
word refuse	-157
word reiterate	-252
word reject	-163
word release	-466
word remark	290
word remember	245
word remind	211
word repeat	55
word reply	-110
word report	-81
word reportedly	479
word request	-100
word reveal	103
word rule	159
word say	29
word seek	-264
word seem	-144
word send	-192
word share	-35
word signal	118
word skeptical	335
word slam	157
word speak	412
word state	-102
word statement	76
word stress	226
word suggest	86
word suggestion	-83
word support	244
word suppose	-717
word take	570
word talk	381
word tell	127
word thank	124
word think	197
word threaten	-37
word title	168
word try	-36
word tweet	-73
word underscore	-321
word understand	616
word urge	-289
word view	-98
word voice	-115
word vote	55
word want	110
word warn	-104
word welcome	-149
word wonder	74
word word	144
word worried	290
word worry	183
word write	70
words of cue 1	-241
words of cue 2	36
words of cue 4	162
words of cue 8	412
