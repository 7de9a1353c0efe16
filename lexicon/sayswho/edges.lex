# What speaks for an edge of a cue or content, in thousandths of log-odds ("[has repeatedly called for] talks", "[said] in May").
# Learnt by train/edges/learn.py. evidence: a word's form or tag, its relation, or a sign by name; where: the word within or
# without the edge or between head and edge, and how it hangs on the head of the cue or content.
# example: has said
# origin: counts over PolNeAR train · license: weights only, no text
# columns: evidence, edge, where, thousandths
!	content end	outside	506
"	content begin	inside	450
"	content begin	outside	-1262
"	content end	head	-782
"	content end	inside	1170
"	content end	outside	-1384
"	cue begin	outside	-714
"	cue end	outside	-513
$	content begin	inside	-610
$	content begin	outside	-133
$	content end	inside	-728
$	content end	outside	-673
$	cue begin	inside	422
$	cue begin	outside	-480
$	cue end	inside	-880
$	cue end	outside	-231
'	content begin	inside	306
'	content begin	outside	-1156
'	content end	head	-534
'	content end	inside	-573
'	content end	outside	-955
'	cue begin	outside	245
'	cue end	outside	-92
''	content begin	inside	1001
''	content begin	outside	-838
''	content end	head	305
''	content end	inside	896
''	content end	outside	-1804
''	cue begin	outside	-640
''	cue end	outside	170
'd	cue end	outside	-58
(	content begin	outside	515
(	content end	outside	134
(	cue begin	outside	-470
(	cue end	outside	-477
)	content end	head	-291
)	content end	outside	-85
)	cue begin	outside	384
,	content begin	outside	658
,	content end	head	139
,	content end	outside	721
,	cue begin	outside	467
,	cue end	outside	611
-	content begin	outside	-342
-	content end	head	-264
-	content end	outside	1159
-	cue begin	outside	-243
-	cue end	outside	-129
--	content begin	outside	-295
--	content end	outside	437
--	cue begin	outside	152
--	cue end	outside	-373
.	content begin	outside	749
.	content end	head	206
.	content end	outside	421
.	cue end	outside	870
...	content end	outside	-206
:	content begin	outside	481
:	content end	outside	216
:	cue begin	head	61
:	cue begin	outside	161
:	cue end	head	1025
:	cue end	inside	926
:	cue end	outside	-584
;	content begin	outside	-57
;	content end	outside	693
;	cue begin	outside	-111
;	cue end	outside	-696
?	content end	outside	-258
?	cue end	outside	-543
CD	content begin	inside	145
CD	content end	head	372
CD	content end	inside	-245
CD	content end	outside	-801
CD	cue begin	inside	-466
CD	cue begin	outside	285
CD	cue end	inside	-836
CD	cue end	outside	236
DT	content begin	outside	-560
DT	content end	head	567
DT	content end	inside	-123
DT	content end	outside	-1283
DT	cue begin	inside	-157
DT	cue begin	outside	-341
DT	cue end	inside	-2221
DT	cue end	outside	-138
EX	content end	head	-128
EX	content end	outside	-439
EX	cue begin	inside	-136
EX	cue begin	outside	-90
EX	cue end	inside	-683
EX	cue end	outside	170
JJ	content begin	outside	-659
JJ	content end	head	-708
JJ	content end	inside	-211
JJ	content end	outside	-764
JJ	cue begin	head	-487
JJ	cue begin	inside	-508
JJ	cue begin	outside	-460
JJ	cue end	head	-381
JJ	cue end	inside	-641
JJ	cue end	outside	-277
JJR	content begin	inside	-569
JJR	content begin	outside	-444
JJR	content end	head	343
JJR	content end	inside	-588
JJR	content end	outside	-1675
JJR	cue begin	inside	-359
JJR	cue begin	outside	-613
JJR	cue end	inside	-189
JJR	cue end	outside	-726
JJS	content end	head	-94
JJS	content end	inside	197
JJS	content end	outside	86
JJS	cue begin	inside	-589
JJS	cue begin	outside	-175
JJS	cue end	outside	-314
NN	content begin	inside	-330
NN	content begin	outside	-547
NN	content end	head	-362
NN	content end	inside	-61
NN	content end	outside	-1404
NN	cue begin	head	-346
NN	cue begin	inside	-507
NN	cue end	head	-326
NN	cue end	inside	-165
NN	cue end	outside	-167
NNP	content begin	inside	116
NNP	content begin	outside	-63
NNP	content end	head	-205
NNP	content end	inside	-108
NNP	content end	outside	-991
NNP	cue begin	inside	-1832
NNP	cue begin	outside	344
NNP	cue end	inside	-507
NNPS	content begin	inside	-111
NNPS	content begin	outside	344
NNPS	content end	head	-424
NNPS	content end	inside	-62
NNPS	content end	outside	-1084
NNPS	cue begin	inside	-1651
NNPS	cue begin	outside	542
NNPS	cue end	inside	-817
NNPS	cue end	outside	-75
NNS	content begin	inside	-124
NNS	content begin	outside	-297
NNS	content end	head	109
NNS	content end	inside	-83
NNS	content end	outside	-1244
NNS	cue begin	inside	-137
NNS	cue begin	outside	184
NNS	cue end	head	-409
NNS	cue end	inside	-739
NNS	cue end	outside	-267
PDT	content begin	inside	137
PDT	content end	outside	-831
PDT	cue end	inside	-241
POS	content begin	outside	-762
POS	content end	inside	-680
POS	content end	outside	-2373
POS	cue begin	outside	692
POS	cue end	inside	-1612
POS	cue end	outside	-1641
PRP	content begin	inside	121
PRP	content begin	outside	-704
PRP	content end	head	-173
PRP	content end	outside	-1761
PRP	cue begin	inside	-349
PRP	cue begin	outside	576
PRP	cue end	inside	-806
PRP$	content begin	inside	-161
PRP$	content begin	outside	-349
PRP$	content end	head	-248
PRP$	content end	inside	-505
PRP$	content end	outside	-1523
PRP$	cue begin	inside	-1527
PRP$	cue begin	outside	273
PRP$	cue end	inside	-1378
PRP$	cue end	outside	-363
RB	content begin	inside	-674
RB	content begin	outside	-381
RB	content end	head	227
RB	content end	inside	-102
RB	content end	outside	-780
RB	cue begin	head	557
RB	cue begin	outside	-620
RB	cue end	inside	-160
RB	cue end	outside	-525
RBR	content begin	inside	185
RBR	content begin	outside	-424
RBR	content end	head	141
RBR	content end	inside	-271
RBR	content end	outside	-527
RBR	cue begin	inside	-314
RBR	cue begin	outside	-689
RBR	cue end	outside	-242
RBS	content begin	inside	-630
RBS	content end	inside	121
RBS	content end	outside	-568
RBS	cue begin	outside	-150
RBS	cue end	inside	-102
RBS	cue end	outside	-294
SYM	content end	outside	-417
SYM	cue begin	inside	-313
SYM	cue begin	outside	214
UH	content begin	inside	-132
UH	content end	head	-439
UH	content end	inside	-547
UH	cue begin	inside	-403
UH	cue end	inside	-613
VB	content begin	inside	-691
VB	content begin	outside	-181
VB	content end	head	-374
VB	content end	inside	-810
VB	content end	outside	-535
VB	cue begin	head	-924
VB	cue begin	inside	-562
VB	cue begin	outside	-562
VB	cue end	head	-92
VB	cue end	inside	159
VB	cue end	outside	-498
VBD	content begin	outside	141
VBD	content end	head	-115
VBD	content end	inside	-1029
VBD	content end	outside	-61
VBD	cue begin	head	239
VBD	cue begin	inside	375
VBD	cue begin	outside	-440
VBD	cue end	head	273
VBD	cue end	inside	230
VBD	cue end	outside	-501
VBG	content begin	inside	106
VBG	content end	head	366
VBG	content end	inside	-604
VBG	content end	outside	109
VBG	cue begin	head	387
VBG	cue begin	inside	351
VBG	cue begin	outside	-265
VBG	cue end	inside	96
VBG	cue end	outside	107
VBN	content begin	inside	-210
VBN	content begin	outside	198
VBN	content end	head	481
VBN	content end	inside	-380
VBN	content end	outside	-601
VBN	cue begin	inside	-337
VBN	cue begin	outside	-412
VBN	cue end	head	56
VBN	cue end	outside	-445
VBP	content begin	inside	-527
VBP	content begin	outside	614
VBP	content end	head	-518
VBP	content end	inside	-563
VBP	content end	outside	-303
VBP	cue begin	head	327
VBP	cue begin	inside	852
VBP	cue begin	outside	-1119
VBP	cue end	head	228
VBP	cue end	inside	227
VBP	cue end	outside	-798
VBZ	content begin	inside	-621
VBZ	content begin	outside	143
VBZ	content end	head	-252
VBZ	content end	inside	-1210
VBZ	content end	outside	-51
VBZ	cue begin	inside	110
VBZ	cue begin	outside	-888
VBZ	cue end	head	268
VBZ	cue end	inside	239
[	content begin	outside	70
[	content end	head	-252
[	content end	outside	-578
]	content begin	outside	-309
]	content end	outside	-721
about	content begin	inside	-237
about	content begin	outside	174
about	content end	head	72
about	content end	outside	-2192
about	cue begin	inside	-464
about	cue begin	outside	134
about	cue end	inside	678
about	cue end	outside	-448
above	content end	outside	-458
accord	cue begin	head	316
accuse	cue begin	head	-347
accuse	cue end	head	-223
acknowledge	cue begin	head	426
acknowledge	cue end	head	256
acl	content begin	between hangs apart	-72
acl	content begin	between holds head	105
acl	content begin	inside hangs apart	-480
acl	content begin	inside hangs within	-1088
acl	content begin	outside hangs apart	-86
acl	content begin	outside holds head	395
acl	content end	between hangs apart	317
acl	content end	between hangs on head	980
acl	content end	between hangs within	656
acl	content end	inside hangs apart	-299
acl	content end	inside hangs on head	-544
acl	content end	inside hangs within	-437
acl	content end	inside holds head	129
acl	content end	inside is head	-589
acl	content end	outside hangs apart	-454
acl	content end	outside hangs on head	-721
acl	content end	outside hangs within	-550
acl	cue begin	between hangs apart	-115
acl	cue begin	between holds head	-399
acl	cue begin	inside hangs apart	-352
acl	cue begin	inside holds head	-244
acl	cue begin	outside hangs apart	-351
acl	cue begin	outside holds head	215
acl	cue end	between hangs apart	107
acl	cue end	between hangs within	84
acl	cue end	inside hangs apart	-54
acl	cue end	inside hangs on head	-225
acl	cue end	inside hangs within	149
acl	cue end	outside hangs apart	-765
acl	cue end	outside hangs within	133
acl:relcl	content begin	between hangs apart	-814
acl:relcl	content begin	between hangs on head	273
acl:relcl	content begin	inside hangs apart	-650
acl:relcl	content begin	inside hangs within	-962
acl:relcl	content begin	inside holds head	217
acl:relcl	content begin	inside is head	-358
acl:relcl	content begin	outside hangs apart	-884
acl:relcl	content begin	outside hangs within	-723
acl:relcl	content begin	outside holds head	149
acl:relcl	content end	between hangs apart	-361
acl:relcl	content end	between hangs on head	234
acl:relcl	content end	between hangs within	210
acl:relcl	content end	inside hangs apart	-374
acl:relcl	content end	inside hangs within	-537
acl:relcl	content end	inside holds head	-156
acl:relcl	content end	inside is head	-235
acl:relcl	content end	outside hangs apart	-891
acl:relcl	content end	outside hangs on head	82
acl:relcl	content end	outside hangs within	-84
acl:relcl	cue begin	between hangs apart	-1482
acl:relcl	cue begin	between holds head	282
acl:relcl	cue begin	inside hangs apart	-1063
acl:relcl	cue begin	inside holds head	-71
acl:relcl	cue begin	inside is head	-554
acl:relcl	cue begin	outside hangs apart	-554
acl:relcl	cue begin	outside holds head	-105
acl:relcl	cue end	between hangs apart	123
acl:relcl	cue end	inside hangs apart	126
acl:relcl	cue end	outside hangs apart	-315
across	content end	outside	-993
across	cue begin	inside	-297
across	cue begin	outside	-374
add	cue begin	head	1459
add	cue end	head	740
address	cue end	head	707
admit	cue begin	head	439
admit	cue end	head	107
advcl	content begin	between hangs apart	-393
advcl	content begin	between hangs within	-74
advcl	content begin	between holds head	-545
advcl	content begin	inside hangs apart	-583
advcl	content begin	inside hangs on head	-235
advcl	content begin	inside hangs within	-891
advcl	content begin	inside holds head	-730
advcl	content begin	outside hangs apart	-536
advcl	content begin	outside hangs within	-579
advcl	content begin	outside holds head	851
advcl	content end	between hangs apart	-663
advcl	content end	between hangs on head	384
advcl	content end	between hangs within	235
advcl	content end	between holds head	100
advcl	content end	inside hangs apart	-52
advcl	content end	inside hangs on head	105
advcl	content end	inside hangs within	-199
advcl	content end	inside holds head	597
advcl	content end	inside is head	-246
advcl	content end	outside hangs apart	-107
advcl	content end	outside hangs on head	264
advcl	content end	outside hangs within	129
advcl	cue begin	between hangs apart	220
advcl	cue begin	between holds head	117
advcl	cue begin	inside hangs apart	479
advcl	cue begin	inside hangs on head	-69
advcl	cue begin	inside holds head	85
advcl	cue begin	inside is head	455
advcl	cue begin	outside hangs apart	-513
advcl	cue begin	outside hangs on head	65
advcl	cue begin	outside holds head	-423
advcl	cue end	between hangs apart	345
advcl	cue end	between hangs on head	-84
advcl	cue end	between hangs within	166
advcl	cue end	inside hangs apart	124
advcl	cue end	inside hangs on head	112
advcl	cue end	inside hangs within	-71
advcl	cue end	inside is head	278
advcl	cue end	outside hangs apart	-306
advcl	cue end	outside hangs on head	-123
advcl	cue end	outside hangs within	-357
advmod	content begin	between hangs on head	144
advmod	content begin	between hangs within	-182
advmod	content begin	inside hangs apart	-70
advmod	content begin	inside hangs on head	66
advmod	content begin	inside hangs within	-1087
advmod	content begin	outside hangs apart	-116
advmod	content begin	outside hangs within	69
advmod	content end	between hangs apart	-598
advmod	content end	between hangs on head	241
advmod	content end	between hangs within	665
advmod	content end	inside hangs apart	-444
advmod	content end	inside hangs on head	-857
advmod	content end	inside hangs within	-1003
advmod	content end	outside hangs apart	-124
advmod	content end	outside hangs on head	-186
advmod	content end	outside hangs within	175
advmod	cue begin	between hangs apart	347
advmod	cue begin	between hangs on head	309
advmod	cue begin	between hangs within	449
advmod	cue begin	inside hangs apart	-600
advmod	cue begin	inside hangs on head	103
advmod	cue begin	inside hangs within	-519
advmod	cue begin	inside is head	417
advmod	cue begin	outside hangs apart	-664
advmod	cue begin	outside hangs on head	-295
advmod	cue begin	outside hangs within	-653
advmod	cue end	between hangs apart	-95
advmod	cue end	between hangs on head	561
advmod	cue end	between hangs within	162
advmod	cue end	inside hangs apart	-358
advmod	cue end	inside hangs on head	-121
advmod	cue end	inside hangs within	-220
advmod	cue end	inside is head	-108
advmod	cue end	outside hangs apart	-69
advmod	cue end	outside hangs on head	-691
advmod	cue end	outside hangs within	-51
advocate	cue begin	head	-326
after	content begin	inside	-456
after	content begin	outside	-218
after	content end	head	221
after	content end	outside	415
after	cue begin	inside	-1275
after	cue begin	outside	682
after	cue end	inside	-566
after	cue end	outside	157
against	content begin	inside	-722
against	content begin	outside	586
against	content end	head	-146
against	content end	inside	-339
against	content end	outside	-1150
against	cue begin	inside	-469
against	cue begin	outside	230
against	cue end	inside	586
against	cue end	outside	-699
agree	cue begin	head	-192
agree	cue end	head	-78
ahead	content end	outside	138
aim	cue end	head	-318
allege	cue begin	head	329
allege	cue end	head	439
along	content end	outside	-833
although	content end	head	252
although	cue begin	inside	-626
although	cue begin	outside	-408
amod	content begin	between hangs on head	651
amod	content begin	between hangs within	1156
amod	content begin	inside hangs apart	-76
amod	content begin	inside hangs on head	-119
amod	content begin	inside hangs within	-236
amod	content begin	outside hangs apart	-440
amod	content begin	outside hangs on head	-625
amod	content begin	outside hangs within	-1119
amod	content end	between hangs apart	352
amod	content end	between hangs on head	926
amod	content end	between hangs within	60
amod	content end	inside hangs apart	-516
amod	content end	inside hangs on head	-429
amod	content end	inside hangs within	-1642
amod	content end	outside hangs apart	-515
amod	content end	outside hangs on head	-1001
amod	content end	outside hangs within	-436
amod	cue begin	between hangs apart	145
amod	cue begin	between hangs on head	664
amod	cue begin	between hangs within	337
amod	cue begin	inside hangs apart	-522
amod	cue begin	inside hangs on head	149
amod	cue begin	inside hangs within	-754
amod	cue begin	inside is head	-60
amod	cue begin	outside hangs apart	-2246
amod	cue begin	outside hangs on head	-638
amod	cue begin	outside hangs within	-632
amod	cue end	between hangs apart	-181
amod	cue end	between hangs on head	319
amod	cue end	inside hangs apart	-2220
amod	cue end	inside hangs within	-1375
amod	cue end	inside is head	-820
amod	cue end	outside hangs apart	76
amod	cue end	outside hangs within	-138
among	content end	head	-563
among	cue begin	inside	-615
among	cue begin	outside	-235
among	cue end	inside	-428
among	cue end	outside	364
and	content begin	inside	-1137
and	content begin	outside	543
and	content end	head	-54
and	content end	inside	-624
and	content end	outside	-65
and	cue begin	inside	-2568
and	cue begin	outside	216
and	cue end	inside	-942
and	cue end	outside	-652
announce	cue begin	head	218
announce	cue end	head	478
answer	cue begin	head	-329
answer	cue end	head	601
appear	cue begin	head	351
appear	cue end	head	281
appos	content begin	between hangs apart	62
appos	content begin	inside hangs apart	240
appos	content begin	inside hangs within	-875
appos	content begin	inside is head	622
appos	content begin	outside hangs apart	-288
appos	content begin	outside hangs within	-208
appos	content end	between hangs apart	-197
appos	content end	inside hangs apart	-560
appos	content end	inside hangs on head	464
appos	content end	inside is head	503
appos	content end	outside hangs apart	-400
appos	cue begin	between hangs apart	-1454
appos	cue begin	between holds head	-848
appos	cue begin	inside hangs apart	-1003
appos	cue begin	inside holds head	-631
appos	cue begin	outside hangs apart	473
appos	cue begin	outside holds head	558
appos	cue end	between hangs apart	-187
appos	cue end	between holds head	-148
appos	cue end	inside hangs apart	-182
appos	cue end	outside hangs apart	-396
argue	cue begin	head	789
argue	cue end	head	374
argument	cue end	head	130
around	content end	outside	-1000
around	cue begin	outside	-78
around	cue end	outside	-62
as	content begin	inside	-563
as	content begin	outside	-221
as	content end	head	-52
as	content end	inside	-650
as	content end	outside	-962
as	cue begin	inside	-572
as	cue begin	outside	-747
as	cue end	inside	476
as	cue end	outside	-487
ask	cue begin	head	856
ask	cue end	head	1140
assert	cue begin	head	-189
assert	cue end	head	376
assertion	cue end	head	181
assure	cue end	head	-101
at	content begin	inside	-363
at	content begin	outside	384
at	content end	head	-146
at	content end	inside	-266
at	content end	outside	-373
at	cue begin	inside	-104
at	cue begin	outside	-530
at	cue end	inside	-99
at	cue end	outside	219
attack	cue begin	head	-430
aux	content begin	between hangs on head	350
aux	content begin	between hangs within	142
aux	content begin	inside hangs on head	-89
aux	content begin	inside hangs within	-194
aux	content begin	outside hangs on head	-717
aux	content end	between hangs apart	67
aux	content end	between hangs on head	527
aux	content end	between hangs within	147
aux	content end	inside hangs within	-835
aux	content end	outside hangs apart	-228
aux	content end	outside hangs on head	-451
aux	cue begin	between hangs apart	115
aux	cue begin	between hangs on head	750
aux	cue begin	between hangs within	788
aux	cue begin	inside hangs apart	77
aux	cue begin	inside hangs on head	522
aux	cue begin	inside hangs within	272
aux	cue begin	outside hangs apart	-395
aux	cue begin	outside hangs on head	-999
aux	cue begin	outside hangs within	-1167
aux	cue end	between hangs apart	-476
aux	cue end	inside hangs apart	-1907
aux	cue end	outside hangs apart	-139
aux:pass	content begin	inside hangs on head	-243
aux:pass	content end	between hangs apart	443
aux:pass	content end	inside hangs within	-268
aux:pass	content end	outside hangs apart	339
aux:pass	content end	outside hangs within	-80
aux:pass	cue begin	between hangs apart	-247
aux:pass	cue begin	between hangs on head	159
aux:pass	cue begin	between hangs within	-75
aux:pass	cue begin	inside hangs apart	-352
aux:pass	cue begin	outside hangs apart	-392
aux:pass	cue begin	outside hangs on head	-373
aux:pass	cue end	between hangs apart	-886
aux:pass	cue end	inside hangs apart	-995
aux:pass	cue end	outside hangs apart	-83
back	content end	inside	-174
back	content end	outside	-468
back	cue begin	head	-398
back	cue end	head	563
back	cue end	inside	81
because	content begin	inside	-496
because	content begin	outside	312
because	content end	head	-230
because	content end	outside	-525
because	cue begin	inside	-478
because	cue begin	outside	-556
because	cue end	inside	-529
because	cue end	outside	-502
before	content begin	inside	-273
before	content begin	outside	-216
before	content end	head	-124
before	content end	outside	154
before	cue begin	inside	-893
before	cue begin	outside	750
before	cue end	inside	-772
before	cue end	outside	55
behind	content end	outside	-1120
behind	cue end	inside	379
behind	cue end	outside	-626
believe	cue end	head	1074
beside content	cue begin	sign	304
beside content	cue end	sign	1013
beside source	cue begin	sign	570
beside source	cue end	sign	170
between	content begin	inside	219
between	content end	outside	-1590
between	cue end	inside	-584
between	cue end	outside	-198
beyond	content end	outside	-810
blame	cue end	head	-69
blast	cue begin	head	198
blast	cue end	head	914
both	content end	outside	-612
both	cue end	inside	-392
both	cue end	outside	147
but	content begin	inside	-413
but	content begin	outside	183
but	content end	head	227
but	content end	inside	-538
but	content end	outside	65
but	cue begin	inside	-758
but	cue end	inside	-354
but	cue end	outside	83
by	content begin	inside	-720
by	content begin	outside	-85
by	content end	head	-295
by	content end	inside	-459
by	content end	outside	-448
by	cue begin	inside	-574
by	cue begin	outside	445
by	cue end	inside	-212
by	cue end	outside	488
ca	cue end	outside	-54
call	cue begin	head	290
call	cue end	head	-374
can	content end	outside	190
can	cue begin	inside	272
can	cue begin	outside	-603
can	cue end	inside	-112
can	cue end	outside	-408
case	content begin	between hangs on head	-435
case	content begin	between hangs within	-121
case	content begin	inside hangs apart	-743
case	content begin	inside hangs within	-591
case	content begin	outside hangs on head	622
case	content end	between hangs apart	-469
case	content end	between hangs on head	592
case	content end	between hangs within	690
case	content end	inside hangs apart	-874
case	content end	inside hangs on head	-373
case	content end	inside hangs within	-1257
case	content end	outside hangs apart	-228
case	content end	outside hangs on head	-614
case	content end	outside hangs within	190
case	cue begin	between hangs apart	-92
case	cue begin	between hangs on head	-206
case	cue begin	between hangs within	330
case	cue begin	inside hangs apart	-158
case	cue begin	inside hangs on head	-844
case	cue begin	inside hangs within	-590
case	cue begin	inside is head	1440
case	cue begin	outside hangs apart	164
case	cue begin	outside hangs on head	198
case	cue begin	outside hangs within	-713
case	cue end	between hangs apart	109
case	cue end	between hangs on head	341
case	cue end	inside hangs apart	160
case	cue end	inside hangs within	-918
case	cue end	outside hangs apart	-139
case	cue end	outside hangs within	-82
cast	cue begin	head	403
cast	cue end	head	-221
caution	cue begin	head	283
caution	cue end	head	-185
cc	content begin	between hangs apart	-190
cc	content begin	between hangs on head	-75
cc	content begin	between hangs within	-68
cc	content begin	inside hangs on head	-624
cc	content begin	inside hangs within	-745
cc	content begin	outside hangs apart	-286
cc	content begin	outside hangs on head	412
cc	content begin	outside hangs within	277
cc	content end	between hangs apart	-253
cc	content end	between hangs within	681
cc	content end	inside hangs apart	-540
cc	content end	inside hangs within	-1173
cc	content end	outside hangs apart	-205
cc	content end	outside hangs within	335
cc	cue begin	between hangs apart	-65
cc	cue begin	between hangs on head	-409
cc	cue begin	between hangs within	-76
cc	cue begin	inside hangs apart	-1429
cc	cue begin	inside hangs on head	-1369
cc	cue begin	inside hangs within	-707
cc	cue begin	outside hangs apart	-128
cc	cue begin	outside hangs on head	129
cc	cue end	between hangs apart	-327
cc	cue end	inside hangs apart	-1184
cc	cue end	outside hangs apart	-489
ccomp	content begin	between hangs apart	-373
ccomp	content begin	between hangs on head	559
ccomp	content begin	between hangs within	-82
ccomp	content begin	between holds head	343
ccomp	content begin	inside hangs apart	81
ccomp	content begin	inside hangs on head	-220
ccomp	content begin	inside hangs within	-869
ccomp	content begin	inside holds head	-266
ccomp	content begin	inside is head	149
ccomp	content begin	outside hangs apart	-755
ccomp	content begin	outside hangs on head	-636
ccomp	content begin	outside hangs within	-509
ccomp	content end	between hangs apart	330
ccomp	content end	between hangs on head	543
ccomp	content end	between hangs within	935
ccomp	content end	between holds head	347
ccomp	content end	inside hangs apart	279
ccomp	content end	inside hangs on head	92
ccomp	content end	inside hangs within	-244
ccomp	content end	inside is head	66
ccomp	content end	outside hangs apart	-231
ccomp	content end	outside hangs on head	-814
ccomp	content end	outside hangs within	-616
ccomp	cue begin	between hangs apart	-909
ccomp	cue begin	between hangs on head	-501
ccomp	cue begin	between holds head	100
ccomp	cue begin	inside hangs apart	-708
ccomp	cue begin	inside hangs on head	-357
ccomp	cue begin	inside holds head	243
ccomp	cue begin	inside is head	-130
ccomp	cue begin	outside hangs apart	-546
ccomp	cue begin	outside hangs on head	-770
ccomp	cue begin	outside holds head	-128
ccomp	cue end	between hangs on head	-845
ccomp	cue end	inside hangs on head	-745
ccomp	cue end	inside is head	90
ccomp	cue end	outside hangs apart	-490
ccomp	cue end	outside hangs within	-150
challenge	cue begin	head	-127
challenge	cue end	head	106
chant	cue begin	head	418
chant	cue end	head	388
charge	cue begin	head	-240
charge	cue end	head	-470
cite	cue begin	head	254
cite	cue end	head	1220
claim	cue begin	head	330
claim	cue end	head	292
clear	cue begin	head	-647
clear	cue end	head	474
comment	cue begin	head	168
comment	cue end	head	-523
compare	cue begin	head	-188
compare	cue end	head	607
complain	cue begin	head	265
complain	cue end	head	558
compound	content begin	between hangs on head	1068
compound	content begin	between hangs within	520
compound	content begin	inside hangs apart	-1303
compound	content begin	inside hangs on head	-156
compound	content begin	inside hangs within	-729
compound	content begin	outside hangs apart	-665
compound	content begin	outside hangs on head	-914
compound	content begin	outside hangs within	-366
compound	content end	between hangs apart	233
compound	content end	between hangs within	-240
compound	content end	inside hangs apart	-666
compound	content end	inside hangs on head	-513
compound	content end	inside hangs within	-827
compound	content end	inside is head	-582
compound	content end	outside hangs apart	-176
compound	content end	outside hangs on head	-203
compound	content end	outside hangs within	-74
compound	cue begin	between hangs apart	-153
compound	cue begin	between hangs on head	187
compound	cue begin	between hangs within	492
compound	cue begin	between holds head	341
compound	cue begin	inside hangs apart	-91
compound	cue begin	inside hangs on head	108
compound	cue begin	inside hangs within	-531
compound	cue begin	inside is head	-514
compound	cue begin	outside hangs apart	-1103
compound	cue end	between hangs within	324
compound	cue end	inside hangs apart	-1731
compound	cue end	inside hangs within	-1521
compound	cue end	inside is head	-735
compound	cue end	outside hangs apart	130
compound	cue end	outside hangs within	-283
compound:prt	content begin	outside hangs apart	-130
compound:prt	content begin	outside hangs within	-620
compound:prt	content end	between hangs on head	1330
compound:prt	content end	between hangs within	1202
compound:prt	content end	inside hangs apart	-1054
compound:prt	content end	inside hangs on head	-1699
compound:prt	content end	inside hangs within	-360
compound:prt	content end	outside hangs apart	-471
compound:prt	content end	outside hangs on head	-1326
compound:prt	content end	outside hangs within	-1443
compound:prt	cue begin	between hangs apart	-507
compound:prt	cue begin	between hangs within	780
compound:prt	cue begin	inside hangs apart	-1357
compound:prt	cue begin	inside hangs within	-1178
compound:prt	cue begin	outside hangs apart	-139
compound:prt	cue begin	outside hangs within	-817
compound:prt	cue end	between hangs apart	-113
compound:prt	cue end	between hangs on head	943
compound:prt	cue end	inside hangs apart	-260
compound:prt	cue end	inside hangs on head	508
compound:prt	cue end	outside hangs apart	-1206
compound:prt	cue end	outside hangs on head	-955
concede	cue begin	head	61
concede	cue end	head	-195
concern	cue end	head	310
conclude	cue begin	head	51
conclude	cue end	head	479
condemn	cue begin	head	-499
confirm	cue begin	head	-543
confirm	cue end	head	332
conj	content begin	between hangs apart	-831
conj	content begin	between holds head	205
conj	content begin	inside hangs apart	-672
conj	content begin	inside hangs within	-1276
conj	content begin	inside holds head	-384
conj	content begin	inside is head	-124
conj	content begin	outside hangs apart	-806
conj	content begin	outside hangs within	-795
conj	content begin	outside holds head	317
conj	content end	between hangs apart	-553
conj	content end	between hangs on head	633
conj	content end	between hangs within	952
conj	content end	between holds head	-169
conj	content end	inside hangs apart	-104
conj	content end	inside hangs on head	83
conj	content end	inside hangs within	-554
conj	content end	inside holds head	624
conj	content end	inside is head	-213
conj	content end	outside hangs on head	-126
conj	content end	outside hangs within	-550
conj	cue begin	between holds head	377
conj	cue begin	inside hangs apart	-348
conj	cue begin	inside holds head	230
conj	cue begin	inside is head	166
conj	cue begin	outside hangs apart	-77
conj	cue begin	outside holds head	-317
conj	cue end	between hangs on head	-187
conj	cue end	between holds head	183
conj	cue end	inside is head	95
conj	cue end	outside hangs apart	-780
conj	cue end	outside hangs on head	-514
consider	cue begin	head	-274
consider	cue end	head	642
continue	cue begin	head	-258
cop	content begin	between hangs on head	409
cop	content begin	inside hangs on head	-465
cop	content begin	inside hangs within	-424
cop	content begin	outside hangs on head	-122
cop	content end	between hangs apart	-98
cop	content end	between hangs on head	615
cop	content end	between hangs within	634
cop	content end	inside hangs apart	-371
cop	content end	inside hangs on head	-53
cop	content end	inside hangs within	-848
cop	content end	outside hangs apart	168
cop	content end	outside hangs on head	-677
cop	content end	outside hangs within	-68
cop	cue begin	between hangs apart	196
cop	cue begin	between hangs on head	324
cop	cue begin	between hangs within	449
cop	cue begin	inside hangs apart	-265
cop	cue begin	inside hangs on head	-283
cop	cue begin	inside hangs within	52
cop	cue begin	outside hangs apart	-918
cop	cue begin	outside hangs on head	-309
cop	cue begin	outside hangs within	-910
cop	cue end	between hangs apart	-633
cop	cue end	inside hangs apart	-507
cop	cue end	outside hangs apart	-375
could	content end	outside	245
could	cue begin	inside	527
could	cue begin	outside	-704
could	cue end	inside	-322
could	cue end	outside	-455
criticism	cue begin	head	1114
criticism	cue end	head	104
criticize	cue begin	head	346
criticize	cue end	head	680
csubj	content begin	between hangs on head	614
csubj	content begin	inside hangs on head	-938
csubj	content begin	outside hangs on head	-454
csubj	content begin	outside holds head	86
csubj	content end	between hangs apart	139
csubj	content end	between hangs on head	839
csubj	content end	between hangs within	497
csubj	content end	inside hangs apart	267
csubj	content end	inside hangs on head	-768
csubj	content end	inside hangs within	-267
csubj	content end	inside holds head	221
csubj	content end	inside is head	-60
csubj	content end	outside hangs on head	-819
csubj	content end	outside hangs within	-506
csubj	cue begin	inside is head	400
csubj	cue end	between hangs apart	-744
csubj	cue end	inside hangs apart	-706
csubj	cue end	inside is head	679
csubj	cue end	outside hangs apart	-644
decide	cue begin	head	-280
decide	cue end	head	-124
declare	cue end	head	241
decline	cue begin	head	-177
decry	cue begin	head	-191
decry	cue end	head	532
deem	cue begin	head	-359
deem	cue end	head	73
defend	cue begin	head	224
defend	cue end	head	324
deliver	cue begin	head	-279
deliver	cue end	head	-467
demand	cue begin	head	-347
demand	cue end	head	-201
denounce	cue begin	head	111
denounce	cue end	head	272
deny	cue begin	head	132
deny	cue end	head	269
dep	content end	between hangs apart	-499
dep	content end	inside hangs apart	-510
dep	content end	outside hangs apart	-104
describe	cue begin	head	391
describe	cue end	head	551
despite	content begin	inside	-489
despite	content end	head	493
despite	content end	outside	333
despite	cue begin	inside	-649
despite	cue begin	outside	151
det	content begin	between hangs on head	848
det	content begin	between hangs within	1209
det	content begin	inside hangs on head	478
det	content begin	inside hangs within	624
det	content begin	outside hangs apart	-839
det	content begin	outside hangs on head	-501
det	content begin	outside hangs within	-1212
det	content end	between hangs apart	-243
det	content end	between hangs within	457
det	content end	inside hangs apart	-661
det	content end	inside hangs within	-1390
det	content end	outside hangs apart	169
det	content end	outside hangs within	548
det	cue begin	between hangs apart	213
det	cue begin	between hangs on head	740
det	cue begin	between hangs within	693
det	cue begin	inside hangs apart	-349
det	cue begin	inside hangs on head	163
det	cue begin	inside hangs within	-382
det	cue begin	outside hangs apart	-1083
det	cue begin	outside hangs on head	-375
det	cue begin	outside hangs within	-731
det	cue end	between hangs apart	255
det	cue end	between hangs within	244
det	cue end	inside hangs apart	-3122
det	cue end	inside hangs within	-1566
det	cue end	outside hangs within	-550
determine	cue begin	head	279
determine	cue end	head	581
disclose	cue begin	head	200
disclose	cue end	head	114
discourse	content begin	between hangs on head	236
discourse	content begin	inside hangs on head	83
discourse	content begin	inside hangs within	-221
discourse	content begin	outside hangs on head	-178
discourse	content end	between hangs within	282
discourse	content end	inside hangs within	-564
discourse	content end	outside hangs within	-516
discourse	cue end	between hangs apart	-203
discourse	cue end	inside hangs apart	-203
discuss	cue begin	head	412
discuss	cue end	head	1036
dismiss	cue begin	head	212
dismiss	cue end	head	416
down	content end	inside	257
down	content end	outside	-1114
down	cue begin	inside	-165
down	cue begin	outside	-242
down	cue end	inside	-56
down	cue end	outside	-602
during	content begin	inside	-391
during	content end	outside	398
during	cue begin	outside	-318
during	cue end	inside	-1135
during	cue end	outside	400
earlier by 1	cue begin	sign	-424
earlier by 1	cue end	sign	-554
earlier by 2	cue begin	sign	-213
earlier by 2	cue end	sign	-407
earlier by more	cue begin	sign	376
earlier by more	cue end	sign	-478
echo	cue begin	head	-445
echo	cue end	head	556
embrace	cue begin	head	-178
embrace	cue end	head	374
emphasize	cue begin	head	221
emphasize	cue end	head	187
endorse	cue begin	head	-56
endorse	cue end	head	1746
endorsement	cue begin	head	319
endorsement	cue end	head	-164
estimate	cue begin	head	285
expect	cue begin	head	-645
expect	cue end	head	334
expl	content begin	inside hangs on head	238
expl	content begin	inside hangs within	-339
expl	content end	outside hangs within	-665
expl	cue begin	between hangs apart	310
expl	cue begin	between hangs on head	404
expl	cue begin	inside hangs apart	283
expl	cue begin	inside hangs on head	417
expl	cue begin	outside hangs apart	-576
expl	cue begin	outside hangs on head	-455
expl	cue end	between hangs apart	-972
expl	cue end	between hangs on head	-249
expl	cue end	inside hangs apart	-836
expl	cue end	outside hangs apart	145
explain	cue end	head	483
express	cue begin	head	421
express	cue end	head	-250
fall of the network	content begin	sign	308
fall of the network	content end	sign	643
favor	cue begin	head	310
favor	cue end	head	352
fear	cue begin	head	588
feel	cue begin	head	-352
feel	cue end	head	-283
file	cue begin	head	86
file	cue end	head	460
fixed	content end	between hangs within	783
fixed	content end	outside hangs apart	-1041
fixed	content end	outside hangs within	-1011
fixed	cue begin	between hangs apart	-502
fixed	cue begin	inside hangs apart	-726
fixed	cue begin	outside hangs apart	-261
fixed	cue end	between hangs apart	-285
fixed	cue end	between hangs within	462
fixed	cue end	inside hangs apart	-272
fixed	cue end	inside hangs on head	1101
fixed	cue end	outside hangs apart	-741
flat	content begin	between hangs apart	-506
flat	content begin	inside hangs apart	-571
flat	content begin	inside hangs within	-769
flat	content end	between hangs on head	1314
flat	content end	between hangs within	1583
flat	content end	inside hangs apart	-778
flat	content end	inside hangs on head	-530
flat	content end	inside hangs within	-193
flat	content end	outside hangs apart	-1436
flat	content end	outside hangs on head	-1327
flat	content end	outside hangs within	-1283
flat	cue begin	between hangs apart	-977
flat	cue begin	inside hangs apart	-2101
flat	cue begin	outside hangs apart	777
flat	cue end	between hangs apart	-501
flat	cue end	inside hangs apart	-426
flat	cue end	outside hangs apart	-2270
for	content begin	inside	-763
for	content begin	outside	156
for	content end	head	-62
for	content end	inside	-546
for	content end	outside	-1096
for	cue begin	inside	-330
for	cue begin	outside	91
for	cue end	inside	156
for	cue end	outside	-419
from	content begin	inside	-1167
from	content end	head	101
from	content end	inside	-268
from	content end	outside	-649
from	cue begin	inside	-857
from	cue begin	outside	153
from	cue end	inside	-289
from	cue end	outside	320
go	cue begin	head	108
halves a quotation	content begin	sign	-1953
halves a quotation	content end	sign	-1927
hangs on the cue within	content begin	sign	644
hangs on the cue without	content begin	sign	260
hangs on the cue without	content end	sign	521
have	cue begin	head	499
have	cue end	head	-420
highlight	cue begin	head	-514
highlight	cue end	head	584
hint	cue begin	head	-161
hope	cue begin	head	-197
hope	cue end	head	301
how	content begin	inside	454
how	content begin	outside	-914
how	content end	inside	-1413
how	content end	outside	-1056
how	cue end	outside	322
identify	cue begin	head	76
if	content begin	inside	-119
if	content begin	outside	-118
if	content end	head	-279
if	content end	outside	-1189
if	cue begin	inside	-440
if	cue begin	outside	-390
if	cue end	inside	-141
if	cue end	outside	-318
imply	cue begin	head	-368
imply	cue end	head	360
in	content begin	inside	-495
in	content begin	outside	-362
in	content end	head	206
in	content end	inside	-196
in	content end	outside	-261
in	cue begin	inside	-474
in	cue begin	outside	-861
in	cue end	inside	-905
in	cue end	outside	233
include	cue begin	head	-263
include	cue end	head	-281
indicate	cue end	head	-302
insist	cue begin	head	-165
insist	cue end	head	340
into	content begin	inside	-475
into	content end	outside	-1915
into	cue begin	inside	-368
into	cue begin	outside	-423
into	cue end	inside	-106
into	cue end	outside	-373
iobj	content begin	between hangs apart	-383
iobj	content begin	inside hangs apart	-372
iobj	content begin	inside is head	525
iobj	content begin	outside hangs apart	322
iobj	content begin	outside hangs within	-305
iobj	content end	between hangs on head	674
iobj	content end	between hangs within	825
iobj	content end	inside hangs apart	-237
iobj	content end	inside hangs on head	-868
iobj	content end	inside hangs within	-1104
iobj	content end	inside is head	-711
iobj	content end	outside hangs apart	-659
iobj	content end	outside hangs on head	-646
iobj	content end	outside hangs within	-811
iobj	cue begin	between hangs apart	-412
iobj	cue begin	inside hangs apart	-489
iobj	cue begin	outside hangs apart	-147
iobj	cue end	between hangs apart	144
iobj	cue end	between hangs on head	-797
iobj	cue end	inside hangs apart	-769
iobj	cue end	inside hangs on head	-738
iobj	cue end	outside hangs on head	272
issue	cue begin	head	191
issue	cue end	head	-486
joke	cue begin	head	-51
joke	cue end	head	539
kept	content begin	sign	659
kept	content end	sign	2751
kept	cue begin	sign	-146
kept	cue end	sign	-151
kept against the network	content begin	sign	-321
kept against the network	content end	sign	-353
kept against the network	cue end	sign	-279
kept before the cue	content begin	sign	782
kept before the cue	content end	sign	842
kept of a quotation	content begin	sign	1056
kept of a quotation	content end	sign	1920
kept of a report	content begin	sign	196
kept of a report	content end	sign	399
know	cue begin	head	-310
lament	cue begin	head	-328
lament	cue end	head	579
later by 1	cue begin	sign	-499
later by 1	cue end	sign	-422
later by 2	cue begin	sign	-828
later by 2	cue end	sign	122
later by more	cue begin	sign	-378
later by more	cue end	sign	556
lay	cue begin	head	-184
lay	cue end	head	-609
learn	cue begin	head	-354
learn	cue end	head	-103
leaves few	content begin	sign	-194
leaves few	content end	sign	-302
leaves many	content begin	sign	-948
leaves many	content end	sign	-338
like	content begin	inside	-472
like	content end	head	155
like	content end	inside	-122
like	content end	outside	-1139
like	cue begin	head	-152
like	cue begin	inside	-209
like	cue begin	outside	-127
like	cue end	head	-205
like	cue end	inside	283
like	cue end	outside	-356
list	cue begin	head	560
list	cue end	head	525
look	cue end	head	-873
make	cue begin	head	-544
make	cue end	head	-423
mark	content begin	between hangs apart	76
mark	content begin	between hangs on head	619
mark	content begin	between hangs within	613
mark	content begin	inside hangs apart	-135
mark	content begin	inside hangs on head	635
mark	content begin	inside hangs within	-785
mark	content begin	outside hangs apart	-292
mark	content begin	outside hangs on head	-395
mark	content begin	outside hangs within	-281
mark	content end	between hangs apart	-120
mark	content end	between hangs on head	725
mark	content end	between hangs within	-198
mark	content end	inside hangs apart	-671
mark	content end	inside hangs on head	-609
mark	content end	inside hangs within	-315
mark	content end	outside hangs apart	113
mark	content end	outside hangs on head	-619
mark	content end	outside hangs within	385
mark	cue begin	between hangs on head	212
mark	cue begin	between hangs within	-344
mark	cue begin	inside hangs apart	-291
mark	cue begin	inside hangs on head	-299
mark	cue begin	inside hangs within	-562
mark	cue begin	outside hangs on head	-82
mark	cue end	between hangs apart	359
mark	cue end	between hangs on head	406
mark	cue end	between hangs within	418
mark	cue end	inside hangs on head	489
mark	cue end	inside hangs within	-883
mark	cue end	outside hangs apart	-162
mark	cue end	outside hangs on head	-184
mark	cue end	outside hangs within	-392
may	cue begin	inside	316
may	cue begin	outside	-667
may	cue end	outside	-175
mention	cue begin	head	-431
mention	cue end	head	306
might	cue begin	inside	309
might	cue begin	outside	-383
might	cue end	inside	-60
might	cue end	outside	-241
mock	cue end	head	696
must	cue begin	outside	-353
must	cue end	outside	-90
name	cue begin	head	-506
name	cue end	head	-252
network	content begin	sign	249
network	content end	sign	233
network	cue begin	sign	319
network	cue end	sign	494
nmod	content begin	between hangs apart	-746
nmod	content begin	between hangs on head	502
nmod	content begin	between holds head	-554
nmod	content begin	inside hangs apart	-524
nmod	content begin	inside hangs on head	177
nmod	content begin	inside hangs within	-1624
nmod	content begin	inside holds head	-497
nmod	content begin	inside is head	-375
nmod	content begin	outside hangs apart	87
nmod	content begin	outside hangs on head	-383
nmod	content begin	outside hangs within	105
nmod	content end	between hangs apart	-266
nmod	content end	between hangs on head	436
nmod	content end	between hangs within	835
nmod	content end	inside hangs apart	-521
nmod	content end	inside hangs on head	462
nmod	content end	inside hangs within	-191
nmod	content end	inside holds head	632
nmod	content end	inside is head	375
nmod	content end	outside hangs apart	-877
nmod	content end	outside hangs on head	-299
nmod	content end	outside hangs within	-652
nmod	cue begin	between hangs apart	-545
nmod	cue begin	between holds head	-256
nmod	cue begin	inside hangs apart	-714
nmod	cue begin	inside holds head	-356
nmod	cue begin	outside hangs apart	440
nmod	cue begin	outside holds head	451
nmod	cue end	between hangs apart	-321
nmod	cue end	between hangs on head	-600
nmod	cue end	between hangs within	96
nmod	cue end	between holds head	86
nmod	cue end	inside hangs apart	-527
nmod	cue end	inside hangs on head	-1018
nmod	cue end	inside hangs within	64
nmod	cue end	inside holds head	159
nmod	cue end	inside is head	-441
nmod	cue end	outside hangs apart	-642
nmod	cue end	outside hangs on head	390
nmod	cue end	outside hangs within	144
nmod	cue end	outside holds head	-183
nmod:desc	content end	outside hangs apart	-82
nmod:desc	content end	outside hangs within	71
nmod:desc	cue begin	between hangs apart	-1079
nmod:desc	cue begin	inside hangs apart	-1349
nmod:desc	cue begin	outside hangs apart	-1924
nmod:desc	cue end	between hangs apart	-323
nmod:desc	cue end	inside hangs apart	-2333
nmod:desc	cue end	outside hangs apart	52
nmod:poss	content begin	between hangs on head	624
nmod:poss	content begin	between hangs within	558
nmod:poss	content begin	inside hangs apart	-823
nmod:poss	content begin	inside hangs within	-1145
nmod:poss	content begin	outside hangs apart	-443
nmod:poss	content begin	outside hangs on head	-568
nmod:poss	content begin	outside hangs within	-626
nmod:poss	content end	between hangs apart	-718
nmod:poss	content end	between hangs within	52
nmod:poss	content end	inside hangs apart	-921
nmod:poss	content end	inside hangs within	-2079
nmod:poss	content end	outside hangs apart	-576
nmod:poss	content end	outside hangs within	-308
nmod:poss	cue begin	between hangs apart	-348
nmod:poss	cue begin	between hangs on head	-125
nmod:poss	cue begin	between hangs within	156
nmod:poss	cue begin	inside hangs apart	-1394
nmod:poss	cue begin	inside hangs on head	-1671
nmod:poss	cue begin	inside hangs within	-423
nmod:poss	cue begin	outside hangs on head	165
nmod:poss	cue begin	outside hangs within	344
nmod:poss	cue end	between hangs apart	-187
nmod:poss	cue end	between hangs within	285
nmod:poss	cue end	inside hangs apart	-1380
nmod:poss	cue end	inside hangs within	-831
nmod:poss	cue end	outside hangs apart	113
nmod:poss	cue end	outside hangs within	-861
nmod:unmarked	content begin	between hangs apart	-555
nmod:unmarked	content begin	inside hangs apart	-510
nmod:unmarked	content begin	inside hangs within	-524
nmod:unmarked	content end	between hangs on head	132
nmod:unmarked	content end	inside hangs within	-704
nmod:unmarked	content end	outside hangs apart	-668
nmod:unmarked	content end	outside hangs on head	-150
nmod:unmarked	content end	outside hangs within	-253
nmod:unmarked	cue begin	between hangs apart	-852
nmod:unmarked	cue begin	inside hangs apart	-632
nmod:unmarked	cue begin	outside hangs apart	269
nmod:unmarked	cue end	between hangs apart	-555
nmod:unmarked	cue end	between hangs within	318
nmod:unmarked	cue end	inside hangs apart	-469
nmod:unmarked	cue end	outside hangs apart	-682
note	cue begin	head	434
note	cue end	head	340
nsubj	content begin	between hangs apart	-787
nsubj	content begin	between hangs within	1080
nsubj	content begin	inside hangs apart	-855
nsubj	content begin	inside hangs within	-217
nsubj	content begin	inside is head	797
nsubj	content begin	outside hangs apart	-241
nsubj	content begin	outside hangs on head	-229
nsubj	content begin	outside hangs within	-935
nsubj	content begin	outside holds head	-271
nsubj	content end	between hangs apart	-1469
nsubj	content end	between hangs on head	407
nsubj	content end	between hangs within	231
nsubj	content end	inside hangs apart	-262
nsubj	content end	inside hangs on head	-842
nsubj	content end	inside hangs within	-1330
nsubj	content end	inside holds head	662
nsubj	content end	inside is head	-362
nsubj	content end	outside hangs apart	209
nsubj	content end	outside hangs on head	-198
nsubj	content end	outside hangs within	94
nsubj	cue begin	between hangs apart	-752
nsubj	cue begin	between hangs on head	-293
nsubj	cue begin	between hangs within	-748
nsubj	cue begin	inside hangs apart	-849
nsubj	cue begin	inside hangs on head	-724
nsubj	cue begin	inside hangs within	-541
nsubj	cue begin	inside is head	-78
nsubj	cue begin	outside hangs apart	228
nsubj	cue begin	outside hangs on head	776
nsubj	cue begin	outside hangs within	244
nsubj	cue begin	outside holds head	387
nsubj	cue end	between hangs apart	-765
nsubj	cue end	between hangs on head	-2311
nsubj	cue end	between holds head	88
nsubj	cue end	inside hangs apart	-1206
nsubj	cue end	inside hangs on head	-1799
nsubj	cue end	inside holds head	-747
nsubj	cue end	inside is head	-425
nsubj	cue end	outside hangs apart	-83
nsubj	cue end	outside hangs on head	376
nsubj	cue end	outside holds head	-180
nsubj:pass	content begin	between hangs within	950
nsubj:pass	content begin	inside hangs apart	-376
nsubj:pass	content begin	inside hangs on head	-1692
nsubj:pass	content begin	inside hangs within	721
nsubj:pass	content begin	inside is head	491
nsubj:pass	content begin	outside hangs within	-617
nsubj:pass	content end	between hangs apart	185
nsubj:pass	content end	between hangs on head	151
nsubj:pass	content end	between hangs within	-132
nsubj:pass	content end	inside hangs on head	70
nsubj:pass	content end	inside hangs within	-329
nsubj:pass	content end	inside is head	-514
nsubj:pass	content end	outside hangs apart	-200
nsubj:pass	content end	outside hangs on head	-84
nsubj:pass	content end	outside hangs within	-143
nsubj:pass	cue begin	between hangs apart	-421
nsubj:pass	cue begin	between hangs on head	-614
nsubj:pass	cue begin	between holds head	-358
nsubj:pass	cue begin	inside hangs apart	-344
nsubj:pass	cue begin	inside hangs on head	-792
nsubj:pass	cue begin	inside holds head	-430
nsubj:pass	cue begin	outside hangs apart	-238
nsubj:pass	cue begin	outside hangs on head	254
nsubj:pass	cue end	between hangs apart	-1234
nsubj:pass	cue end	inside hangs apart	-1178
nsubj:pass	cue end	outside hangs apart	-599
nummod	content begin	between hangs within	810
nummod	content begin	inside hangs on head	112
nummod	content begin	inside hangs within	-296
nummod	content begin	outside hangs within	-898
nummod	content end	between hangs on head	647
nummod	content end	between hangs within	748
nummod	content end	inside hangs apart	-166
nummod	content end	inside hangs on head	262
nummod	content end	inside hangs within	-156
nummod	content end	outside hangs apart	-197
nummod	content end	outside hangs on head	-642
nummod	content end	outside hangs within	185
nummod	cue begin	between hangs apart	277
nummod	cue begin	between hangs on head	408
nummod	cue begin	inside hangs apart	-351
nummod	cue begin	outside hangs apart	-1323
nummod	cue end	between hangs apart	-106
nummod	cue end	inside hangs apart	-1473
nummod	cue end	outside hangs apart	204
obj	content begin	between hangs apart	136
obj	content begin	between hangs on head	516
obj	content begin	between holds head	292
obj	content begin	inside hangs apart	245
obj	content begin	inside hangs on head	-51
obj	content begin	inside hangs within	-1729
obj	content begin	inside holds head	284
obj	content begin	inside is head	-89
obj	content begin	outside hangs apart	-621
obj	content begin	outside hangs on head	-445
obj	content begin	outside hangs within	-1174
obj	content begin	outside holds head	-487
obj	content end	between hangs apart	513
obj	content end	between hangs on head	790
obj	content end	between hangs within	1109
obj	content end	inside hangs apart	-547
obj	content end	inside hangs on head	-180
obj	content end	inside hangs within	-118
obj	content end	inside holds head	386
obj	content end	inside is head	-180
obj	content end	outside hangs apart	-808
obj	content end	outside hangs on head	-576
obj	content end	outside hangs within	-685
obj	cue begin	between hangs apart	-465
obj	cue begin	between hangs on head	-935
obj	cue begin	between hangs within	-233
obj	cue begin	between holds head	232
obj	cue begin	inside hangs apart	-1004
obj	cue begin	inside hangs on head	-870
obj	cue begin	inside hangs within	-641
obj	cue begin	inside holds head	-736
obj	cue begin	inside is head	-61
obj	cue begin	outside hangs apart	-374
obj	cue begin	outside hangs on head	-855
obj	cue begin	outside holds head	-250
obj	cue end	between hangs apart	80
obj	cue end	between hangs on head	719
obj	cue end	between hangs within	73
obj	cue end	between holds head	756
obj	cue end	inside hangs apart	-260
obj	cue end	inside hangs on head	-450
obj	cue end	inside hangs within	-225
obj	cue end	inside holds head	-209
obj	cue end	inside is head	-112
obj	cue end	outside hangs apart	-173
obj	cue end	outside hangs on head	-144
obj	cue end	outside hangs within	597
obj	cue end	outside holds head	-755
obl	content begin	between hangs apart	-464
obl	content begin	between hangs on head	129
obl	content begin	between hangs within	83
obl	content begin	between holds head	-723
obl	content begin	inside hangs apart	-428
obl	content begin	inside hangs on head	62
obl	content begin	inside hangs within	-1035
obl	content begin	inside holds head	-532
obl	content begin	outside hangs apart	-172
obl	content begin	outside hangs on head	217
obl	content begin	outside hangs within	-245
obl	content begin	outside holds head	-152
obl	content end	between hangs apart	-474
obl	content end	between hangs on head	578
obl	content end	between hangs within	755
obl	content end	between holds head	500
obl	content end	inside hangs apart	-467
obl	content end	inside hangs on head	91
obl	content end	inside holds head	165
obl	content end	inside is head	-70
obl	content end	outside hangs apart	226
obl	content end	outside hangs on head	63
obl	content end	outside hangs within	-304
obl	cue begin	between hangs apart	-870
obl	cue begin	between hangs on head	-229
obl	cue begin	between holds head	-172
obl	cue begin	inside hangs apart	-2048
obl	cue begin	inside hangs on head	-1874
obl	cue begin	inside hangs within	-245
obl	cue begin	inside holds head	-567
obl	cue begin	inside is head	-220
obl	cue begin	outside hangs on head	201
obl	cue begin	outside holds head	229
obl	cue end	between hangs apart	210
obl	cue end	between hangs on head	116
obl	cue end	between hangs within	-520
obl	cue end	inside hangs apart	238
obl	cue end	inside holds head	-1016
obl	cue end	outside hangs apart	-372
obl	cue end	outside hangs on head	-128
obl	cue end	outside hangs within	55
obl	cue end	outside holds head	-214
obl:agent	content begin	between hangs apart	-506
obl:agent	content begin	inside hangs apart	-493
obl:agent	content begin	inside hangs within	-492
obl:agent	content begin	outside hangs apart	398
obl:agent	content end	between hangs on head	1194
obl:agent	content end	between hangs within	1254
obl:agent	content end	inside hangs on head	-438
obl:agent	content end	inside hangs within	-668
obl:agent	content end	outside hangs apart	-1156
obl:agent	content end	outside hangs on head	-549
obl:agent	content end	outside hangs within	-1072
obl:agent	cue begin	between hangs apart	-811
obl:agent	cue begin	between holds head	-182
obl:agent	cue begin	inside hangs apart	-691
obl:agent	cue begin	outside hangs apart	-183
obl:agent	cue end	between hangs on head	-1297
obl:agent	cue end	between holds head	-543
obl:agent	cue end	inside hangs on head	-1072
obl:agent	cue end	outside hangs on head	-215
obl:agent	cue end	outside holds head	-266
obl:unmarked	content begin	between hangs apart	-380
obl:unmarked	content begin	between hangs on head	637
obl:unmarked	content begin	between hangs within	153
obl:unmarked	content begin	inside hangs apart	-1105
obl:unmarked	content begin	inside hangs within	-826
obl:unmarked	content begin	outside hangs apart	647
obl:unmarked	content begin	outside hangs on head	-661
obl:unmarked	content begin	outside hangs within	-519
obl:unmarked	content end	between hangs apart	-565
obl:unmarked	content end	between hangs on head	507
obl:unmarked	content end	between hangs within	417
obl:unmarked	content end	inside hangs apart	-461
obl:unmarked	content end	inside hangs on head	-365
obl:unmarked	content end	inside hangs within	112
obl:unmarked	content end	outside hangs on head	-335
obl:unmarked	content end	outside hangs within	-376
obl:unmarked	cue begin	between hangs apart	-834
obl:unmarked	cue begin	between hangs on head	197
obl:unmarked	cue begin	between hangs within	-271
obl:unmarked	cue begin	inside hangs apart	-1119
obl:unmarked	cue begin	inside hangs on head	-143
obl:unmarked	cue begin	outside hangs apart	-300
obl:unmarked	cue begin	outside hangs on head	-193
obl:unmarked	cue end	between hangs apart	401
obl:unmarked	cue end	between hangs on head	387
obl:unmarked	cue end	inside hangs on head	424
obl:unmarked	cue end	outside hangs apart	-564
obl:unmarked	cue end	outside hangs on head	-605
of	content begin	inside	-645
of	content begin	outside	165
of	content end	head	-812
of	content end	inside	-225
of	content end	outside	-2553
of	cue begin	inside	-1531
of	cue begin	outside	-311
of	cue end	inside	154
of	cue end	outside	-722
off	content begin	outside	-183
off	content end	outside	-1063
off	cue begin	inside	-506
off	cue end	inside	581
off	cue end	outside	-552
offer	cue begin	head	-453
offer	cue end	head	-351
on	content begin	inside	-709
on	content begin	outside	719
on	content end	head	-873
on	content end	inside	-452
on	content end	outside	-101
on	cue begin	inside	-112
on	cue begin	outside	-175
on	cue end	inside	-72
once	content end	outside	-638
oppose	cue begin	head	-377
oppose	cue end	head	872
or	content begin	inside	-593
or	content end	head	-65
or	content end	inside	-550
or	content end	outside	-1203
or	cue begin	inside	-521
or	cue begin	outside	505
or	cue end	inside	-422
or	cue end	outside	-668
order	cue begin	head	-173
order	cue end	head	694
out	content end	inside	82
out	content end	outside	-1335
out	cue begin	inside	-856
out	cue begin	outside	-665
out	cue end	inside	475
out	cue end	outside	-946
outline	cue end	head	-58
outside	content end	outside	-508
over	content begin	inside	-136
over	content end	head	-511
over	content end	inside	181
over	content end	outside	-1094
over	cue begin	inside	-527
over	cue end	inside	-62
over	cue end	outside	-502
parataxis	content begin	between hangs apart	-466
parataxis	content begin	between hangs on head	560
parataxis	content begin	between hangs within	87
parataxis	content begin	between holds head	-262
parataxis	content begin	inside hangs within	-167
parataxis	content begin	outside hangs within	-379
parataxis	content begin	outside holds head	707
parataxis	content end	between hangs apart	83
parataxis	content end	between hangs on head	276
parataxis	content end	between hangs within	-53
parataxis	content end	inside hangs apart	-108
parataxis	content end	inside hangs on head	62
parataxis	content end	inside hangs within	-778
parataxis	content end	inside holds head	144
parataxis	content end	inside is head	-91
parataxis	content end	outside hangs apart	110
parataxis	content end	outside hangs on head	116
parataxis	content end	outside hangs within	246
parataxis	cue begin	inside holds head	77
parataxis	cue begin	inside is head	-146
parataxis	cue begin	outside holds head	185
parataxis	cue end	between holds head	216
parataxis	cue end	inside holds head	-585
parataxis	cue end	inside is head	-313
parataxis	cue end	outside holds head	-230
pass	cue end	head	-331
plan	cue begin	head	-368
plan	cue end	head	364
pledge	cue begin	head	71
pledge	cue end	head	115
point	cue begin	head	209
portray	cue begin	head	272
portray	cue end	head	-198
post	cue begin	head	-52
post	cue end	head	-106
praise	cue begin	head	-346
praise	cue end	head	409
predict	cue begin	head	-96
predict	cue end	head	322
prefer	cue begin	head	379
prefer	cue end	head	-167
press	cue begin	head	-393
project	cue begin	head	-62
project	cue end	head	56
promise	cue begin	head	78
promise	cue end	head	919
promote	cue begin	head	-373
promote	cue end	head	467
propose	cue begin	head	84
propose	cue end	head	429
punct	content begin	inside hangs apart	611
punct	content begin	inside hangs on head	356
punct	content begin	inside hangs within	-479
punct	content begin	outside hangs apart	372
punct	content begin	outside hangs on head	228
punct	content begin	outside hangs within	-141
punct	content end	inside hangs on head	352
punct	content end	inside hangs within	-345
punct	content end	outside hangs apart	230
punct	content end	outside hangs on head	208
punct	content end	outside hangs within	-481
punct	cue begin	between hangs apart	-70
punct	cue begin	between hangs on head	-1246
punct	cue begin	between hangs within	70
punct	cue begin	inside is head	-263
punct	cue begin	outside hangs apart	227
punct	cue begin	outside hangs on head	559
punct	cue begin	outside hangs within	-108
punct	cue end	between hangs apart	-1408
punct	cue end	between hangs on head	-319
punct	cue end	between hangs within	-369
punct	cue end	inside is head	50
punct	cue end	outside hangs apart	411
punct	cue end	outside hangs on head	854
punct	cue end	outside hangs within	-504
push	cue begin	head	-334
push	cue end	head	292
put	cue end	head	-905
question	cue begin	head	164
question	cue end	head	490
quote	cue begin	head	543
raise	cue begin	head	-301
read	cue end	head	617
recall	cue begin	head	544
recall	cue end	head	962
recognize	cue begin	head	-325
recognize	cue end	head	301
refer	cue begin	head	720
reference	cue begin	head	-204
reference	cue end	head	-508
refuse	cue begin	head	761
reiterate	cue begin	head	-302
reiterate	cue end	head	203
reject	cue begin	head	-272
reject	cue end	head	-229
release	cue end	head	-347
remark	cue end	head	-241
remember	cue begin	head	99
remember	cue end	head	-388
remind	cue begin	head	142
remind	cue end	head	738
repeat	cue end	head	-315
reply	cue begin	head	454
reply	cue end	head	69
report	cue begin	head	-139
report	cue end	head	-108
reportedly	cue begin	head	857
reportedly	cue end	head	923
respond	cue begin	head	177
respond	cue end	head	274
reveal	cue begin	head	-111
root	content begin	between hangs apart	-149
root	content begin	between holds head	-227
root	content begin	inside hangs apart	289
root	content begin	inside holds head	68
root	content begin	inside is head	-220
root	content begin	outside hangs apart	-631
root	content begin	outside holds head	408
root	content end	between hangs apart	-896
root	content end	between holds head	-260
root	content end	inside hangs apart	485
root	content end	inside holds head	78
root	content end	inside is head	-252
root	content end	outside hangs apart	211
root	content end	outside holds head	693
root	cue begin	between hangs apart	381
root	cue begin	between holds head	93
root	cue begin	inside hangs apart	282
root	cue begin	inside holds head	-112
root	cue begin	outside hangs apart	-800
root	cue begin	outside holds head	-205
root	cue end	between hangs apart	-487
root	cue end	between holds head	-132
root	cue end	inside hangs apart	-487
root	cue end	inside holds head	-508
root	cue end	inside is head	354
root	cue end	outside hangs apart	-591
root	cue end	outside holds head	-217
rule	cue begin	head	455
say	cue begin	head	505
say	cue end	head	1126
see	cue begin	head	-474
see	cue end	head	-204
seek	cue begin	head	-248
seek	cue end	head	-151
seem	cue begin	head	54
seem	cue end	head	-384
sentence	content begin	sign	188
sentence	content end	sign	835
sentence	cue begin	sign	-122
share	cue begin	head	-282
should	content end	outside	-384
should	cue begin	outside	-289
should	cue end	inside	-122
should	cue end	outside	-510
show	cue begin	head	-207
sign	cue begin	head	196
sign	cue end	head	422
since	content begin	inside	-274
since	content end	outside	-1033
since	cue begin	inside	-698
since	cue begin	outside	232
slam	cue begin	head	316
so	content end	outside	-583
speak	cue begin	head	-182
state	cue end	head	233
statement	cue begin	head	227
statement	cue end	head	228
stress	cue begin	head	-88
stress	cue end	head	-336
suggest	cue begin	head	54
suggest	cue end	head	830
suggestion	cue begin	head	282
suggestion	cue end	head	298
support	cue begin	head	-194
support	cue end	head	132
take	cue begin	head	-95
take	cue end	head	-341
takes few	content begin	sign	-138
takes few	content end	sign	-894
takes half a quotation	content begin	sign	-108
takes half a quotation	content end	sign	-1097
takes many	content begin	sign	-761
takes many	content end	sign	-1079
takes of source or content	cue begin	sign	-321
takes of source or content	cue end	sign	-194
talk	cue end	head	455
tell	cue begin	head	284
tell	cue end	head	1442
than	content begin	inside	-561
than	content end	head	-238
than	content end	inside	-170
than	content end	outside	-604
than	cue begin	inside	-408
than	cue begin	outside	-253
than	cue end	inside	-699
than	cue end	outside	-912
thank	cue begin	head	226
thank	cue end	head	756
that	content begin	inside	1032
that	content begin	outside	-940
that	content end	head	-654
that	content end	inside	-1021
that	content end	outside	-1375
that	cue begin	inside	644
that	cue begin	outside	-667
that	cue end	inside	-1484
that	cue end	outside	415
the network's and the kept edge	content begin	sign	-754
the network's and the kept edge	content end	sign	-1234
the network's edge	content begin	sign	894
the network's edge	content end	sign	1369
the network's edge	cue begin	sign	111
the network's edge	cue end	sign	-121
think	cue end	head	184
though	content end	head	562
though	cue begin	inside	-680
threaten	cue begin	head	138
threaten	cue end	head	240
through	content begin	inside	-195
through	content end	outside	238
through	cue begin	inside	130
through	cue begin	outside	172
through	cue end	outside	-164
throughout	content end	outside	-451
to	content begin	inside	-264
to	content begin	outside	-135
to	content end	head	78
to	content end	inside	-981
to	content end	outside	-1271
to	cue begin	inside	240
to	cue begin	outside	-644
to	cue end	inside	-118
to	cue end	outside	-99
toward	content end	outside	-1041
toward	cue end	outside	-729
tweet	cue begin	head	196
tweet	cue end	head	197
under	content begin	inside	-668
under	content end	outside	-98
under	cue begin	outside	-564
understand	cue begin	head	-235
understand	cue end	head	577
unless	content end	outside	-630
until	content end	outside	-289
up	content begin	outside	-165
up	content end	inside	-274
up	content end	outside	-605
up	cue begin	inside	-777
up	cue begin	outside	-818
up	cue end	inside	-250
up	cue end	outside	-1009
upon	content end	outside	-773
urge	cue begin	head	-61
urge	cue end	head	265
verb moved	content begin	sign	-159
verb moved	content end	sign	-305
view	cue begin	head	-434
view	cue end	head	-253
vocative	content end	between hangs within	349
voice	cue begin	head	-79
voice	cue end	head	-198
vote	cue begin	head	-339
vote	cue end	head	201
vow	cue begin	head	225
vow	cue end	head	66
want	cue begin	head	-79
want	cue end	head	201
warn	cue begin	head	738
warn	cue end	head	510
what	content begin	inside	677
what	content begin	outside	-626
what	content end	head	-534
what	content end	inside	-1962
what	content end	outside	-757
what	cue begin	inside	-510
what	cue begin	outside	173
what	cue end	inside	-1483
what	cue end	outside	773
when	content begin	inside	542
when	content end	head	146
when	content end	inside	-602
when	cue begin	inside	-1171
when	cue begin	outside	790
when	cue end	inside	137
when	cue end	outside	-54
where	content end	head	190
where	content end	inside	-207
where	content end	outside	-345
where	cue begin	inside	-1062
where	cue begin	outside	-561
where	cue end	inside	-592
where	cue end	outside	226
whether	content begin	inside	803
whether	content begin	outside	-521
whether	content end	head	287
whether	content end	outside	-581
whether	cue end	inside	-1991
whether	cue end	outside	261
which	content begin	inside	306
which	content begin	outside	147
which	content end	head	572
which	content end	inside	-554
which	content end	outside	176
which	cue begin	inside	-2002
which	cue begin	outside	-293
which	cue end	inside	-473
which	cue end	outside	64
while	content begin	inside	-400
while	content begin	outside	-264
while	content end	inside	-368
while	cue begin	inside	-225
while	cue begin	outside	617
while	cue end	inside	-716
while	cue end	outside	127
who	content begin	inside	587
who	content end	head	-245
who	content end	inside	-505
who	content end	outside	-732
who	cue begin	inside	-2651
who	cue begin	outside	747
who	cue end	inside	-544
who	cue end	outside	213
whom	content end	inside	-318
whom	cue begin	inside	-492
whom	cue begin	outside	174
whose	content end	head	452
whose	content end	outside	-164
whose	cue begin	inside	-325
whose	cue begin	outside	253
why	content begin	inside	779
why	content begin	outside	-696
why	content end	inside	-968
why	content end	outside	-530
why	cue begin	inside	-381
why	cue begin	outside	-339
why	cue end	inside	-1087
why	cue end	outside	251
will	content begin	inside	-278
will	content end	head	-335
will	content end	inside	-307
will	content end	outside	-287
will	cue begin	outside	-600
will	cue end	inside	-512
will	cue end	outside	-60
with	content begin	inside	-700
with	content begin	outside	412
with	content end	head	540
with	content end	outside	-659
with	cue begin	inside	-154
with	cue begin	outside	273
with	cue end	inside	153
with	cue end	outside	-525
within	content end	outside	-1017
without	content end	head	-223
without	content end	outside	-108
wo	cue end	outside	-81
wonder	cue begin	head	-301
wonder	cue end	head	-188
worried	cue begin	head	407
worried	cue end	head	-237
worry	cue end	head	384
would	content begin	inside	-435
would	content end	head	-285
would	content end	inside	-335
would	content end	outside	-393
would	cue begin	inside	108
would	cue begin	outside	-1105
would	cue end	inside	-534
write	cue begin	head	231
write	cue end	head	770
xcomp	content begin	between holds head	-88
xcomp	content begin	inside hangs within	-1072
xcomp	content begin	inside holds head	-73
xcomp	content begin	inside is head	-672
xcomp	content begin	outside hangs apart	-249
xcomp	content begin	outside hangs within	-732
xcomp	content begin	outside holds head	146
xcomp	content end	between hangs apart	483
xcomp	content end	between hangs on head	901
xcomp	content end	between hangs within	1154
xcomp	content end	inside hangs apart	129
xcomp	content end	inside hangs on head	89
xcomp	content end	inside hangs within	-162
xcomp	content end	inside holds head	112
xcomp	content end	inside is head	-392
xcomp	content end	outside hangs apart	-828
xcomp	content end	outside hangs on head	-784
xcomp	content end	outside hangs within	-1197
xcomp	cue begin	between hangs apart	-317
xcomp	cue begin	between holds head	515
xcomp	cue begin	inside hangs apart	-857
xcomp	cue begin	inside is head	-132
xcomp	cue begin	outside holds head	-550
xcomp	cue end	between hangs apart	340
xcomp	cue end	between hangs on head	402
xcomp	cue end	inside hangs apart	349
xcomp	cue end	inside hangs on head	156
xcomp	cue end	inside is head	-116
xcomp	cue end	outside hangs apart	-1116
xcomp	cue end	outside hangs on head	-256
yet	cue begin	inside	-142
yet	cue begin	outside	-495
–	content end	outside	158
–	cue begin	outside	-236
–	cue end	outside	-470
—	content begin	outside	550
—	content end	head	-150
—	content end	outside	735
—	cue end	outside	110
―	content end	outside	-376
‘	content begin	inside	286
‘	content begin	outside	-846
‘	content end	head	-513
‘	content end	outside	-678
‘	cue end	outside	-129
’	content begin	outside	-694
’	content end	head	-1047
’	content end	outside	-293
’	cue begin	outside	289
’	cue end	outside	-365
’d	cue end	outside	-66
’ll	cue end	outside	-81
“	content begin	inside	1040
“	content begin	outside	-1155
“	content end	inside	271
“	content end	outside	-1986
“	cue begin	outside	-540
“	cue end	outside	-94
”	content begin	inside	-92
”	content begin	outside	-508
”	content end	head	-507
”	content end	inside	801
”	content end	outside	-1155
”	cue begin	outside	-271
”	cue end	outside	-111
