# What speaks for an edge of a cue or content, in thousandths of log-odds ("[has repeatedly called for] talks", "[said] in May").
# Learnt by train/edges/learn.py. evidence: a word's form or tag, its relation, or a sign by name; where: the word within or
# without the edge or between head and edge, and how it hangs on the head of the cue or content.
# example: has said
# origin: counts over PolNeAR train · license: weights only, no text
# columns: evidence, edge, where, thousandths
!	content end	outside	573
"	content begin	inside	348
"	content begin	outside	-1435
"	content end	head	-708
"	content end	inside	1056
"	content end	outside	-1148
"	cue begin	outside	-769
"	cue end	outside	-432
$	content begin	inside	-611
$	content begin	outside	-75
$	content end	inside	-863
$	content end	outside	-713
$	cue begin	inside	414
$	cue begin	outside	-555
$	cue end	inside	-937
$	cue end	outside	-197
'	content begin	inside	278
'	content begin	outside	-968
'	content end	head	-533
'	content end	inside	-747
'	content end	outside	-892
'	cue begin	outside	295
'	cue end	outside	53
''	content begin	inside	1009
''	content begin	outside	-830
''	content end	head	158
''	content end	inside	836
''	content end	outside	-1415
''	cue begin	outside	-638
''	cue end	outside	364
(	content begin	outside	397
(	content end	outside	147
(	cue begin	outside	-494
(	cue end	outside	-474
)	content end	head	-263
)	content end	outside	-128
)	cue begin	outside	401
,	content begin	outside	571
,	content end	head	115
,	content end	outside	754
,	cue begin	outside	484
,	cue end	outside	619
-	content begin	outside	-428
-	content end	head	-318
-	content end	outside	1246
-	cue begin	outside	-139
-	cue end	outside	-287
--	content begin	outside	-408
--	content end	outside	483
--	cue begin	outside	188
--	cue end	outside	-381
.	content begin	outside	743
.	content end	outside	407
.	cue end	outside	907
...	content end	outside	-128
:	content begin	outside	725
:	content end	outside	155
:	cue begin	head	146
:	cue begin	inside	94
:	cue begin	outside	287
:	cue end	head	1077
:	cue end	inside	951
:	cue end	outside	-727
;	content end	outside	742
;	cue end	outside	-712
?	content end	outside	-373
?	cue end	outside	-525
CD	content begin	inside	188
CD	content begin	outside	-280
CD	content end	head	496
CD	content end	inside	-357
CD	content end	outside	-649
CD	cue begin	inside	-771
CD	cue begin	outside	371
CD	cue end	inside	-825
CD	cue end	outside	319
DT	content begin	inside	67
DT	content begin	outside	-665
DT	content end	head	758
DT	content end	inside	-137
DT	content end	outside	-1224
DT	cue begin	inside	-198
DT	cue begin	outside	-380
DT	cue end	inside	-2288
DT	cue end	outside	-135
EX	content end	head	-101
EX	content end	outside	-515
EX	cue begin	inside	-305
EX	cue begin	outside	-164
EX	cue end	inside	-650
EX	cue end	outside	272
JJ	content begin	inside	105
JJ	content begin	outside	-785
JJ	content end	head	-513
JJ	content end	inside	-328
JJ	content end	outside	-841
JJ	cue begin	head	-442
JJ	cue begin	inside	-527
JJ	cue begin	outside	-511
JJ	cue end	head	-339
JJ	cue end	inside	-628
JJ	cue end	outside	-161
JJR	content begin	inside	-684
JJR	content begin	outside	-598
JJR	content end	head	267
JJR	content end	inside	-624
JJR	content end	outside	-1557
JJR	cue begin	inside	-336
JJR	cue begin	outside	-699
JJR	cue end	outside	-665
JJS	content begin	inside	95
JJS	content end	head	-51
JJS	content end	outside	104
JJS	cue begin	inside	-727
JJS	cue begin	outside	-130
JJS	cue end	outside	-200
NN	content begin	inside	-553
NN	content begin	outside	-577
NN	content end	head	-275
NN	content end	outside	-1330
NN	cue begin	head	-279
NN	cue begin	inside	-514
NN	cue begin	outside	-68
NN	cue end	head	-325
NN	cue end	inside	-139
NN	cue end	outside	-111
NNP	content begin	inside	247
NNP	content begin	outside	-87
NNP	content end	head	-270
NNP	content end	inside	-108
NNP	content end	outside	-990
NNP	cue begin	inside	-1538
NNP	cue begin	outside	350
NNP	cue end	inside	-426
NNP	cue end	outside	74
NNPS	content begin	inside	-405
NNPS	content begin	outside	321
NNPS	content end	head	-403
NNPS	content end	outside	-1129
NNPS	cue begin	inside	-1757
NNPS	cue begin	outside	600
NNPS	cue end	inside	-653
NNPS	cue end	outside	-147
NNS	content begin	inside	-118
NNS	content begin	outside	-286
NNS	content end	head	226
NNS	content end	outside	-1036
NNS	cue begin	inside	-70
NNS	cue begin	outside	205
NNS	cue end	head	-414
NNS	cue end	inside	-740
NNS	cue end	outside	-249
PDT	content begin	inside	211
PDT	content end	outside	-882
PDT	cue end	inside	-324
PDT	cue end	outside	154
POS	content begin	outside	-1081
POS	content end	inside	-568
POS	content end	outside	-2223
POS	cue begin	inside	-75
POS	cue begin	outside	634
POS	cue end	inside	-1626
POS	cue end	outside	-2234
PRP	content begin	inside	110
PRP	content begin	outside	-626
PRP	content end	head	-421
PRP	content end	inside	51
PRP	content end	outside	-1929
PRP	cue begin	inside	-306
PRP	cue begin	outside	472
PRP	cue end	inside	-662
PRP	cue end	outside	72
PRP$	content begin	inside	-124
PRP$	content begin	outside	-318
PRP$	content end	head	-208
PRP$	content end	inside	-457
PRP$	content end	outside	-1530
PRP$	cue begin	inside	-1749
PRP$	cue begin	outside	249
PRP$	cue end	inside	-928
PRP$	cue end	outside	-239
RB	content begin	inside	-575
RB	content begin	outside	-330
RB	content end	head	289
RB	content end	inside	-163
RB	content end	outside	-818
RB	cue begin	head	538
RB	cue begin	inside	61
RB	cue begin	outside	-705
RB	cue end	inside	-175
RB	cue end	outside	-467
RBR	content begin	inside	129
RBR	content begin	outside	-300
RBR	content end	head	133
RBR	content end	inside	-560
RBR	content end	outside	-878
RBR	cue begin	inside	-358
RBR	cue begin	outside	-725
RBR	cue end	inside	-99
RBR	cue end	outside	-71
RBS	content begin	inside	-303
RBS	content end	head	336
RBS	content end	inside	120
RBS	content end	outside	-579
RBS	cue begin	inside	90
RBS	cue begin	outside	-116
RBS	cue end	inside	-147
RBS	cue end	outside	-342
SYM	content end	outside	-574
SYM	cue begin	inside	-276
SYM	cue begin	outside	201
UH	content begin	inside	-655
UH	content end	head	-442
UH	content end	inside	-612
UH	cue begin	inside	-363
UH	cue end	inside	-654
VB	content begin	inside	-613
VB	content begin	outside	73
VB	content end	head	-578
VB	content end	inside	-853
VB	content end	outside	-705
VB	cue begin	head	-758
VB	cue begin	inside	-633
VB	cue begin	outside	-599
VB	cue end	head	-150
VB	cue end	inside	230
VB	cue end	outside	-534
VBD	content begin	inside	-77
VBD	content end	head	-194
VBD	content end	inside	-968
VBD	content end	outside	108
VBD	cue begin	head	332
VBD	cue begin	inside	385
VBD	cue begin	outside	-394
VBD	cue end	head	288
VBD	cue end	inside	269
VBD	cue end	outside	-455
VBG	content begin	inside	139
VBG	content end	head	340
VBG	content end	inside	-480
VBG	content end	outside	216
VBG	cue begin	head	498
VBG	cue begin	inside	455
VBG	cue begin	outside	-237
VBG	cue end	head	-101
VBG	cue end	inside	180
VBG	cue end	outside	231
VBN	content begin	inside	-410
VBN	content begin	outside	179
VBN	content end	head	650
VBN	content end	inside	-354
VBN	content end	outside	-889
VBN	cue begin	head	-106
VBN	cue begin	inside	-266
VBN	cue begin	outside	-546
VBN	cue end	head	55
VBN	cue end	outside	-308
VBP	content begin	inside	-771
VBP	content begin	outside	468
VBP	content end	head	-575
VBP	content end	inside	-447
VBP	content end	outside	-317
VBP	cue begin	head	326
VBP	cue begin	inside	879
VBP	cue begin	outside	-1285
VBP	cue end	head	284
VBP	cue end	inside	201
VBP	cue end	outside	-799
VBZ	content begin	inside	-924
VBZ	content begin	outside	-76
VBZ	content end	inside	-1014
VBZ	content end	outside	-212
VBZ	cue begin	inside	132
VBZ	cue begin	outside	-981
VBZ	cue end	head	270
VBZ	cue end	inside	258
VBZ	cue end	outside	-106
[	content begin	outside	-160
[	content end	head	-192
[	content end	outside	-517
]	content begin	outside	-290
]	content end	outside	-612
about	content begin	inside	-208
about	content begin	outside	353
about	content end	head	82
about	content end	outside	-2386
about	cue begin	inside	-525
about	cue begin	outside	72
about	cue end	inside	680
about	cue end	outside	-515
above	content end	outside	-305
accord	cue begin	head	322
accuse	cue begin	head	-396
accuse	cue end	head	-369
acknowledge	cue begin	head	430
acknowledge	cue end	head	297
acl	content begin	between hangs apart	71
acl	content begin	inside hangs apart	-181
acl	content begin	inside hangs within	-1111
acl	content begin	inside holds head	-72
acl	content begin	inside is head	98
acl	content begin	outside hangs apart	-75
acl	content begin	outside hangs within	-55
acl	content begin	outside holds head	107
acl	content end	between hangs apart	326
acl	content end	between hangs on head	1031
acl	content end	between hangs within	703
acl	content end	inside hangs apart	-300
acl	content end	inside hangs on head	-209
acl	content end	inside hangs within	-804
acl	content end	inside is head	-556
acl	content end	outside hangs apart	-527
acl	content end	outside hangs on head	-687
acl	content end	outside hangs within	-523
acl	cue begin	between hangs apart	-233
acl	cue begin	between holds head	-397
acl	cue begin	inside hangs apart	-384
acl	cue begin	inside holds head	-246
acl	cue begin	inside is head	74
acl	cue begin	outside hangs apart	-272
acl	cue begin	outside holds head	133
acl	cue end	between hangs apart	136
acl	cue end	between hangs within	79
acl	cue end	inside hangs on head	-238
acl	cue end	inside hangs within	155
acl	cue end	inside is head	159
acl	cue end	outside hangs apart	-893
acl	cue end	outside hangs on head	-95
acl:relcl	content begin	between hangs apart	-622
acl:relcl	content begin	between hangs on head	315
acl:relcl	content begin	inside hangs apart	-506
acl:relcl	content begin	inside hangs within	-1016
acl:relcl	content begin	inside holds head	251
acl:relcl	content begin	inside is head	-274
acl:relcl	content begin	outside hangs apart	-534
acl:relcl	content begin	outside hangs within	-786
acl:relcl	content begin	outside holds head	99
acl:relcl	content end	between hangs apart	-180
acl:relcl	content end	between hangs on head	189
acl:relcl	content end	between hangs within	170
acl:relcl	content end	inside hangs apart	-350
acl:relcl	content end	inside hangs on head	-67
acl:relcl	content end	inside hangs within	-342
acl:relcl	content end	inside holds head	56
acl:relcl	content end	inside is head	-183
acl:relcl	content end	outside hangs apart	-770
acl:relcl	content end	outside hangs on head	63
acl:relcl	cue begin	between hangs apart	-1079
acl:relcl	cue begin	between holds head	296
acl:relcl	cue begin	inside hangs apart	-835
acl:relcl	cue begin	inside holds head	-121
acl:relcl	cue begin	inside is head	-543
acl:relcl	cue begin	outside hangs apart	-336
acl:relcl	cue begin	outside holds head	-235
acl:relcl	cue end	between hangs apart	142
acl:relcl	cue end	inside hangs apart	145
acl:relcl	cue end	inside is head	-59
acl:relcl	cue end	outside hangs apart	-243
across	content end	outside	-768
across	cue begin	inside	-296
across	cue begin	outside	-352
add	cue begin	head	1248
add	cue end	head	568
address	cue end	head	697
admit	cue begin	head	480
advcl	content begin	between hangs apart	-643
advcl	content begin	between hangs on head	-52
advcl	content begin	between hangs within	-83
advcl	content begin	between holds head	-595
advcl	content begin	inside hangs apart	-627
advcl	content begin	inside hangs on head	-410
advcl	content begin	inside hangs within	-1105
advcl	content begin	inside holds head	-856
advcl	content begin	inside is head	118
advcl	content begin	outside hangs apart	-844
advcl	content begin	outside hangs on head	64
advcl	content begin	outside hangs within	-435
advcl	content begin	outside holds head	665
advcl	content end	between hangs apart	-614
advcl	content end	between hangs on head	250
advcl	content end	between hangs within	386
advcl	content end	inside hangs apart	-125
advcl	content end	inside hangs within	-164
advcl	content end	inside holds head	494
advcl	content end	inside is head	-226
advcl	content end	outside hangs apart	-77
advcl	content end	outside hangs on head	151
advcl	content end	outside hangs within	130
advcl	cue begin	between hangs apart	334
advcl	cue begin	between holds head	214
advcl	cue begin	inside hangs apart	513
advcl	cue begin	inside is head	468
advcl	cue begin	outside hangs apart	-351
advcl	cue begin	outside hangs on head	116
advcl	cue begin	outside holds head	-220
advcl	cue end	between hangs apart	194
advcl	cue end	between hangs on head	-209
advcl	cue end	between hangs within	131
advcl	cue end	inside hangs apart	161
advcl	cue end	inside hangs on head	137
advcl	cue end	inside hangs within	-111
advcl	cue end	inside is head	303
advcl	cue end	outside hangs apart	-386
advcl	cue end	outside hangs on head	-254
advcl	cue end	outside hangs within	-336
advmod	content begin	between hangs apart	176
advmod	content begin	between hangs on head	69
advmod	content begin	between hangs within	-199
advmod	content begin	inside hangs on head	60
advmod	content begin	inside hangs within	-1033
advmod	content begin	outside hangs apart	-335
advmod	content begin	outside hangs within	153
advmod	content end	between hangs apart	-494
advmod	content end	between hangs on head	266
advmod	content end	between hangs within	624
advmod	content end	inside hangs apart	-514
advmod	content end	inside hangs on head	-392
advmod	content end	inside hangs within	-1149
advmod	content end	outside hangs apart	-87
advmod	content end	outside hangs on head	-163
advmod	content end	outside hangs within	82
advmod	cue begin	between hangs apart	297
advmod	cue begin	between hangs on head	335
advmod	cue begin	between hangs within	375
advmod	cue begin	inside hangs apart	-540
advmod	cue begin	inside hangs on head	68
advmod	cue begin	inside hangs within	-403
advmod	cue begin	inside is head	506
advmod	cue begin	outside hangs apart	-666
advmod	cue begin	outside hangs on head	-332
advmod	cue begin	outside hangs within	-460
advmod	cue end	between hangs apart	-88
advmod	cue end	between hangs on head	592
advmod	cue end	between hangs within	132
advmod	cue end	inside hangs apart	-325
advmod	cue end	inside hangs on head	-135
advmod	cue end	inside is head	-119
advmod	cue end	outside hangs apart	-131
advmod	cue end	outside hangs on head	-706
advocate	cue begin	head	-342
after	content begin	inside	-378
after	content begin	outside	-343
after	content end	head	117
after	content end	outside	438
after	cue begin	inside	-1488
after	cue begin	outside	641
after	cue end	inside	-496
after	cue end	outside	143
against	content begin	inside	-718
against	content begin	outside	612
against	content end	head	-62
against	content end	inside	-357
against	content end	outside	-1034
against	cue begin	inside	-450
against	cue begin	outside	254
against	cue end	inside	656
against	cue end	outside	-648
agree	cue begin	head	-238
agree	cue end	head	-100
ahead	content end	outside	-74
aim	cue end	head	-164
allege	cue begin	head	125
allege	cue end	head	472
along	content end	outside	-790
although	content end	head	54
although	cue begin	inside	-636
although	cue begin	outside	-476
amod	content begin	between hangs on head	357
amod	content begin	between hangs within	891
amod	content begin	inside hangs apart	-85
amod	content begin	inside hangs within	-493
amod	content begin	outside hangs apart	-484
amod	content begin	outside hangs on head	-272
amod	content begin	outside hangs within	-928
amod	content end	between hangs apart	440
amod	content end	between hangs on head	878
amod	content end	between hangs within	244
amod	content end	inside hangs apart	-378
amod	content end	inside hangs on head	-627
amod	content end	inside hangs within	-1195
amod	content end	outside hangs apart	-767
amod	content end	outside hangs on head	-978
amod	content end	outside hangs within	-129
amod	cue begin	between hangs apart	205
amod	cue begin	between hangs on head	734
amod	cue begin	between hangs within	414
amod	cue begin	inside hangs apart	-359
amod	cue begin	inside hangs on head	137
amod	cue begin	inside hangs within	-779
amod	cue begin	inside is head	67
amod	cue begin	outside hangs apart	-1516
amod	cue begin	outside hangs on head	-698
amod	cue begin	outside hangs within	-522
amod	cue end	between hangs apart	-100
amod	cue end	between hangs on head	374
amod	cue end	inside hangs apart	-2354
amod	cue end	inside hangs within	-1532
amod	cue end	inside is head	-757
amod	cue end	outside hangs within	-64
among	content begin	inside	-265
among	content end	head	-597
among	content end	outside	-108
among	cue begin	inside	-626
among	cue begin	outside	-133
among	cue end	inside	-433
among	cue end	outside	469
and	content begin	inside	-1009
and	content begin	outside	421
and	content end	head	74
and	content end	inside	-647
and	content end	outside	-140
and	cue begin	inside	-2881
and	cue begin	outside	228
and	cue end	inside	-980
and	cue end	outside	-708
announce	cue begin	head	161
announce	cue end	head	421
answer	cue begin	head	-307
answer	cue end	head	601
appear	cue begin	head	166
appear	cue end	head	331
appos	content begin	inside hangs apart	253
appos	content begin	inside hangs within	-642
appos	content begin	inside is head	614
appos	content begin	outside hangs apart	-209
appos	content begin	outside hangs within	-314
appos	content end	between hangs apart	-126
appos	content end	between hangs on head	248
appos	content end	between hangs within	-101
appos	content end	inside hangs apart	-651
appos	content end	inside hangs on head	506
appos	content end	inside hangs within	-80
appos	content end	inside is head	167
appos	content end	outside hangs apart	-544
appos	content end	outside hangs on head	94
appos	content end	outside hangs within	65
appos	cue begin	between hangs apart	-1655
appos	cue begin	between holds head	-763
appos	cue begin	inside hangs apart	-1303
appos	cue begin	inside holds head	-659
appos	cue begin	outside hangs apart	425
appos	cue begin	outside holds head	512
appos	cue end	between hangs apart	-189
appos	cue end	between holds head	-148
appos	cue end	inside hangs apart	-181
appos	cue end	outside hangs apart	-370
argue	cue begin	head	719
argue	cue end	head	256
argument	cue end	head	105
around	content end	outside	-1063
around	cue begin	outside	-80
around	cue end	outside	-125
as	content begin	inside	-445
as	content begin	outside	-317
as	content end	head	-52
as	content end	inside	-758
as	content end	outside	-809
as	cue begin	inside	-440
as	cue begin	outside	-415
as	cue end	inside	498
as	cue end	outside	-459
ask	cue begin	head	928
ask	cue end	head	1005
assert	cue begin	head	-203
assert	cue end	head	326
assertion	cue end	head	107
assure	cue begin	head	61
assure	cue end	head	-66
at	content begin	inside	-319
at	content begin	outside	386
at	content end	inside	-543
at	content end	outside	-412
at	cue begin	outside	-683
at	cue end	inside	-150
at	cue end	outside	137
attack	cue begin	head	-449
attack	cue end	head	77
aux	content begin	between hangs on head	489
aux	content begin	between hangs within	208
aux	content begin	inside hangs on head	-92
aux	content begin	inside hangs within	-320
aux	content begin	outside hangs on head	-558
aux	content end	between hangs apart	-138
aux	content end	between hangs on head	588
aux	content end	between hangs within	296
aux	content end	inside hangs within	-811
aux	content end	outside hangs apart	-188
aux	content end	outside hangs on head	-513
aux	content end	outside hangs within	-120
aux	cue begin	between hangs apart	134
aux	cue begin	between hangs on head	828
aux	cue begin	between hangs within	680
aux	cue begin	between holds head	66
aux	cue begin	inside hangs apart	92
aux	cue begin	inside hangs on head	533
aux	cue begin	inside hangs within	235
aux	cue begin	outside hangs apart	-357
aux	cue begin	outside hangs on head	-995
aux	cue begin	outside hangs within	-1170
aux	cue end	between hangs apart	-955
aux	cue end	inside hangs apart	-1900
aux	cue end	outside hangs apart	-358
aux:pass	content begin	inside hangs on head	-233
aux:pass	content end	between hangs apart	399
aux:pass	content end	inside hangs within	-212
aux:pass	content end	outside hangs apart	291
aux:pass	content end	outside hangs within	-113
aux:pass	cue begin	between hangs apart	-188
aux:pass	cue begin	between hangs on head	147
aux:pass	cue begin	between hangs within	-201
aux:pass	cue begin	inside hangs apart	-310
aux:pass	cue begin	outside hangs apart	-307
aux:pass	cue begin	outside hangs on head	-318
aux:pass	cue end	between hangs apart	-1214
aux:pass	cue end	inside hangs apart	-1036
aux:pass	cue end	outside hangs apart	-319
back	content end	inside	-435
back	content end	outside	-477
back	cue begin	head	-560
back	cue end	head	485
back	cue end	inside	157
because	content begin	inside	-238
because	content begin	outside	139
because	content end	head	-288
because	content end	inside	-247
because	content end	outside	-420
because	cue begin	inside	-536
because	cue begin	outside	-460
because	cue end	inside	-522
because	cue end	outside	-501
before	content begin	inside	-487
before	content begin	outside	-322
before	content end	head	109
before	cue begin	inside	-763
before	cue begin	outside	839
before	cue end	inside	-869
behind	content end	outside	-862
behind	cue end	inside	526
behind	cue end	outside	-745
believe	cue end	head	966
beside content	cue begin	sign	358
beside content	cue end	sign	1038
beside source	cue begin	sign	533
beside source	cue end	sign	263
between	content begin	inside	347
between	content end	outside	-1780
between	cue end	inside	-661
between	cue end	outside	-282
beyond	content end	outside	-773
blame	cue begin	head	89
blame	cue end	head	-85
blast	cue begin	head	115
blast	cue end	head	737
both	content begin	inside	-85
both	content end	outside	-561
both	cue end	inside	-454
both	cue end	outside	186
but	content begin	inside	-353
but	content begin	outside	252
but	content end	head	184
but	content end	inside	-719
but	content end	outside	-140
but	cue begin	inside	-637
but	cue begin	outside	58
but	cue end	inside	-395
but	cue end	outside	-57
by	content begin	inside	-461
by	content end	head	-384
by	content end	inside	-624
by	content end	outside	-195
by	cue begin	inside	-697
by	cue begin	outside	366
by	cue end	inside	-205
by	cue end	outside	434
call	cue begin	head	273
call	cue end	head	-221
can	content end	outside	271
can	cue begin	inside	301
can	cue begin	outside	-602
can	cue end	inside	-73
can	cue end	outside	-291
case	content begin	between hangs on head	-516
case	content begin	between hangs within	-229
case	content begin	inside hangs apart	-638
case	content begin	inside hangs on head	125
case	content begin	inside hangs within	-562
case	content begin	outside hangs apart	249
case	content begin	outside hangs on head	570
case	content end	between hangs apart	-444
case	content end	between hangs on head	554
case	content end	between hangs within	647
case	content end	inside hangs apart	-800
case	content end	inside hangs on head	-366
case	content end	inside hangs within	-813
case	content end	outside hangs apart	-72
case	content end	outside hangs on head	-563
case	content end	outside hangs within	95
case	cue begin	between hangs apart	72
case	cue begin	between hangs on head	-262
case	cue begin	between hangs within	287
case	cue begin	inside hangs apart	-183
case	cue begin	inside hangs on head	-684
case	cue begin	inside hangs within	-712
case	cue begin	inside is head	1467
case	cue begin	outside hangs apart	178
case	cue begin	outside hangs on head	209
case	cue begin	outside hangs within	-780
case	cue end	between hangs apart	116
case	cue end	between hangs on head	332
case	cue end	inside hangs apart	238
case	cue end	inside hangs within	-782
case	cue end	outside hangs apart	-87
case	cue end	outside hangs within	-69
cast	cue begin	head	386
cast	cue end	head	-79
caution	cue begin	head	163
caution	cue end	head	-165
cc	content begin	between hangs apart	-223
cc	content begin	between hangs on head	-197
cc	content begin	between hangs within	-95
cc	content begin	inside hangs on head	-826
cc	content begin	inside hangs within	-1019
cc	content begin	outside hangs apart	-137
cc	content begin	outside hangs on head	400
cc	content begin	outside hangs within	306
cc	content end	between hangs apart	-565
cc	content end	between hangs within	570
cc	content end	inside hangs apart	-462
cc	content end	inside hangs within	-1482
cc	content end	outside hangs apart	-221
cc	content end	outside hangs within	238
cc	cue begin	between hangs apart	-56
cc	cue begin	between hangs on head	-400
cc	cue begin	between hangs within	-87
cc	cue begin	inside hangs apart	-1493
cc	cue begin	inside hangs on head	-937
cc	cue begin	inside hangs within	-593
cc	cue begin	outside hangs apart	-95
cc	cue begin	outside hangs on head	57
cc	cue end	between hangs apart	-475
cc	cue end	inside hangs apart	-1249
cc	cue end	outside hangs apart	-585
ccomp	content begin	between hangs apart	-506
ccomp	content begin	between hangs on head	818
ccomp	content begin	between hangs within	-102
ccomp	content begin	between holds head	337
ccomp	content begin	inside hangs apart	292
ccomp	content begin	inside hangs on head	-232
ccomp	content begin	inside hangs within	-889
ccomp	content begin	inside holds head	65
ccomp	content begin	inside is head	190
ccomp	content begin	outside hangs apart	-999
ccomp	content begin	outside hangs on head	-697
ccomp	content begin	outside hangs within	-688
ccomp	content begin	outside holds head	125
ccomp	content end	between hangs apart	458
ccomp	content end	between hangs on head	730
ccomp	content end	between hangs within	758
ccomp	content end	between holds head	240
ccomp	content end	inside hangs apart	449
ccomp	content end	inside hangs on head	73
ccomp	content end	inside holds head	-186
ccomp	content end	inside is head	112
ccomp	content end	outside hangs apart	-87
ccomp	content end	outside hangs on head	-949
ccomp	content end	outside hangs within	-512
ccomp	cue begin	between hangs apart	-936
ccomp	cue begin	between hangs on head	-607
ccomp	cue begin	between holds head	94
ccomp	cue begin	inside hangs apart	-658
ccomp	cue begin	inside hangs on head	-294
ccomp	cue begin	inside holds head	182
ccomp	cue begin	inside is head	-161
ccomp	cue begin	outside hangs apart	-488
ccomp	cue begin	outside hangs on head	-735
ccomp	cue end	between hangs on head	-1153
ccomp	cue end	inside hangs on head	-1067
ccomp	cue end	inside is head	148
ccomp	cue end	outside hangs apart	-475
ccomp	cue end	outside hangs on head	77
ccomp	cue end	outside hangs within	-72
challenge	cue begin	head	-85
challenge	cue end	head	59
chant	cue begin	head	400
chant	cue end	head	263
charge	cue begin	head	-336
charge	cue end	head	-565
cite	cue begin	head	212
cite	cue end	head	1182
claim	cue begin	head	297
claim	cue end	head	235
clear	cue begin	head	-475
clear	cue end	head	366
comment	cue begin	head	134
comment	cue end	head	-485
compare	cue begin	head	-254
compare	cue end	head	588
complain	cue begin	head	268
complain	cue end	head	470
compound	content begin	between hangs on head	1011
compound	content begin	between hangs within	555
compound	content begin	inside hangs apart	-991
compound	content begin	inside hangs on head	-269
compound	content begin	inside hangs within	-562
compound	content begin	outside hangs apart	-594
compound	content begin	outside hangs on head	-824
compound	content begin	outside hangs within	-478
compound	content end	between hangs apart	97
compound	content end	between hangs on head	-134
compound	content end	between hangs within	-261
compound	content end	inside hangs apart	-504
compound	content end	inside hangs on head	-496
compound	content end	inside hangs within	-1406
compound	content end	inside is head	-558
compound	cue begin	between hangs on head	371
compound	cue begin	between hangs within	603
compound	cue begin	between holds head	351
compound	cue begin	inside hangs on head	84
compound	cue begin	inside hangs within	-525
compound	cue begin	inside is head	-447
compound	cue begin	outside hangs apart	-885
compound	cue begin	outside hangs on head	-97
compound	cue end	between hangs apart	-80
compound	cue end	between hangs within	386
compound	cue end	inside hangs apart	-1577
compound	cue end	inside hangs within	-1588
compound	cue end	inside is head	-781
compound	cue end	outside hangs apart	90
compound	cue end	outside hangs within	-234
compound:prt	content begin	outside hangs apart	-97
compound:prt	content begin	outside hangs within	-589
compound:prt	content end	between hangs apart	-176
compound:prt	content end	between hangs on head	1156
compound:prt	content end	between hangs within	1491
compound:prt	content end	inside hangs apart	-1183
compound:prt	content end	inside hangs on head	-1687
compound:prt	content end	inside hangs within	-592
compound:prt	content end	outside hangs apart	-532
compound:prt	content end	outside hangs on head	-1138
compound:prt	content end	outside hangs within	-1454
compound:prt	cue begin	between hangs apart	-307
compound:prt	cue begin	between hangs within	870
compound:prt	cue begin	inside hangs apart	-1263
compound:prt	cue begin	inside hangs within	-1159
compound:prt	cue begin	outside hangs apart	-50
compound:prt	cue begin	outside hangs within	-792
compound:prt	cue end	between hangs apart	-204
compound:prt	cue end	between hangs on head	989
compound:prt	cue end	inside hangs apart	-344
compound:prt	cue end	inside hangs on head	419
compound:prt	cue end	outside hangs apart	-1406
compound:prt	cue end	outside hangs on head	-1009
concede	cue begin	head	107
concede	cue end	head	-220
concern	cue begin	head	153
concern	cue end	head	112
conclude	cue begin	head	-115
conclude	cue end	head	444
condemn	cue begin	head	-441
condemn	cue end	head	-79
confirm	cue begin	head	-621
confirm	cue end	head	267
conj	content begin	between hangs apart	-745
conj	content begin	between holds head	157
conj	content begin	inside hangs apart	-421
conj	content begin	inside hangs within	-1471
conj	content begin	inside holds head	-199
conj	content begin	outside hangs apart	-875
conj	content begin	outside hangs within	-834
conj	content begin	outside holds head	395
conj	content end	between hangs apart	-366
conj	content end	between hangs on head	665
conj	content end	between hangs within	977
conj	content end	between holds head	-169
conj	content end	inside hangs apart	-193
conj	content end	inside hangs on head	98
conj	content end	inside hangs within	-659
conj	content end	inside holds head	461
conj	content end	inside is head	-339
conj	content end	outside hangs on head	-162
conj	content end	outside hangs within	-530
conj	cue begin	between hangs apart	-72
conj	cue begin	between holds head	367
conj	cue begin	inside hangs apart	-388
conj	cue begin	inside holds head	197
conj	cue begin	inside is head	169
conj	cue begin	outside holds head	-233
conj	cue end	between hangs apart	119
conj	cue end	between hangs on head	-169
conj	cue end	between holds head	260
conj	cue end	inside hangs apart	120
conj	cue end	inside is head	171
conj	cue end	outside hangs apart	-642
conj	cue end	outside hangs on head	-461
consider	cue begin	head	-447
consider	cue end	head	670
cop	content begin	between hangs on head	360
cop	content begin	between hangs within	83
cop	content begin	inside hangs apart	140
cop	content begin	inside hangs on head	-967
cop	content begin	inside hangs within	-597
cop	content begin	outside hangs on head	-51
cop	content end	between hangs apart	-112
cop	content end	between hangs on head	591
cop	content end	between hangs within	475
cop	content end	inside hangs apart	-440
cop	content end	inside hangs on head	-156
cop	content end	inside hangs within	-1042
cop	content end	outside hangs apart	54
cop	content end	outside hangs on head	-557
cop	cue begin	between hangs apart	287
cop	cue begin	between hangs on head	226
cop	cue begin	between hangs within	397
cop	cue begin	inside hangs apart	-234
cop	cue begin	inside hangs on head	-178
cop	cue begin	inside hangs within	101
cop	cue begin	outside hangs apart	-1003
cop	cue begin	outside hangs on head	-302
cop	cue begin	outside hangs within	-613
cop	cue end	between hangs apart	-606
cop	cue end	inside hangs apart	-497
cop	cue end	outside hangs apart	-318
could	content end	outside	339
could	cue begin	inside	593
could	cue begin	outside	-632
could	cue end	inside	-207
could	cue end	outside	-471
criticism	cue begin	head	1030
criticism	cue end	head	122
criticize	cue begin	head	241
criticize	cue end	head	820
csubj	content begin	between hangs on head	842
csubj	content begin	inside hangs on head	-745
csubj	content begin	outside hangs on head	-694
csubj	content begin	outside holds head	283
csubj	content end	between hangs apart	174
csubj	content end	between hangs on head	910
csubj	content end	between hangs within	530
csubj	content end	inside hangs apart	322
csubj	content end	inside hangs on head	-812
csubj	content end	inside holds head	597
csubj	content end	outside hangs on head	-865
csubj	content end	outside hangs within	-535
csubj	cue begin	inside is head	277
csubj	cue end	between hangs apart	-767
csubj	cue end	inside hangs apart	-721
csubj	cue end	inside is head	752
csubj	cue end	outside hangs apart	-746
decide	cue begin	head	-533
decide	cue end	head	91
declare	cue begin	head	-92
declare	cue end	head	338
decline	cue begin	head	-132
decline	cue end	head	117
decry	cue begin	head	-199
decry	cue end	head	569
deem	cue begin	head	-366
deem	cue end	head	210
defend	cue begin	head	345
defend	cue end	head	692
deliver	cue begin	head	-257
deliver	cue end	head	-403
demand	cue begin	head	-317
demand	cue end	head	-235
denounce	cue begin	head	128
denounce	cue end	head	224
deny	cue begin	head	257
deny	cue end	head	95
dep	content end	between hangs apart	-275
dep	content end	inside hangs apart	-279
dep	content end	outside hangs apart	-120
describe	cue begin	head	481
describe	cue end	head	702
despite	content begin	inside	-545
despite	content end	head	428
despite	content end	outside	235
despite	cue begin	inside	-661
despite	cue begin	outside	156
det	content begin	between hangs on head	910
det	content begin	between hangs within	917
det	content begin	inside hangs apart	292
det	content begin	inside hangs on head	288
det	content begin	inside hangs within	587
det	content begin	outside hangs apart	-673
det	content begin	outside hangs on head	-579
det	content begin	outside hangs within	-1132
det	content end	between hangs apart	-240
det	content end	between hangs within	668
det	content end	inside hangs apart	-552
det	content end	inside hangs within	-1028
det	content end	outside hangs apart	56
det	content end	outside hangs within	753
det	cue begin	between hangs apart	320
det	cue begin	between hangs on head	718
det	cue begin	between hangs within	642
det	cue begin	inside hangs apart	-329
det	cue begin	inside hangs on head	262
det	cue begin	inside hangs within	-315
det	cue begin	outside hangs apart	-1117
det	cue begin	outside hangs on head	-432
det	cue begin	outside hangs within	-649
det	cue end	between hangs apart	275
det	cue end	between hangs within	208
det	cue end	inside hangs apart	-2624
det	cue end	inside hangs within	-1687
det	cue end	outside hangs apart	85
det	cue end	outside hangs within	-631
determine	cue begin	head	192
determine	cue end	head	569
disclose	cue begin	head	160
disclose	cue end	head	116
discourse	content begin	between hangs on head	260
discourse	content begin	inside hangs within	-215
discourse	content begin	outside hangs on head	-167
discourse	content end	between hangs within	284
discourse	content end	inside hangs within	-544
discourse	content end	outside hangs within	-630
discourse	cue end	between hangs apart	-228
discourse	cue end	inside hangs apart	-228
discuss	cue begin	head	169
discuss	cue end	head	1146
dismiss	cue begin	head	230
dismiss	cue end	head	382
down	content end	inside	213
down	content end	outside	-973
down	cue begin	inside	-205
down	cue begin	outside	-235
down	cue end	outside	-723
during	content begin	inside	-528
during	content end	outside	379
during	cue begin	outside	-299
during	cue end	inside	-1126
during	cue end	outside	490
earlier by 1	cue begin	sign	-324
earlier by 1	cue end	sign	-562
earlier by 2	cue begin	sign	-124
earlier by 2	cue end	sign	-458
earlier by more	cue begin	sign	448
earlier by more	cue end	sign	-372
echo	cue begin	head	-489
echo	cue end	head	575
embrace	cue begin	head	-279
embrace	cue end	head	429
emphasize	cue begin	head	290
emphasize	cue end	head	176
endorse	cue begin	head	-97
endorse	cue end	head	1738
endorsement	cue begin	head	301
endorsement	cue end	head	-54
estimate	cue begin	head	379
estimate	cue end	head	126
expect	cue begin	head	-471
expect	cue end	head	610
expl	content begin	inside hangs on head	291
expl	content begin	inside hangs within	-346
expl	content end	outside hangs within	-496
expl	cue begin	between hangs apart	304
expl	cue begin	between hangs on head	435
expl	cue begin	inside hangs apart	296
expl	cue begin	inside hangs on head	423
expl	cue begin	outside hangs apart	-732
expl	cue begin	outside hangs on head	-278
expl	cue end	between hangs apart	-901
expl	cue end	between hangs on head	-255
expl	cue end	inside hangs apart	-803
expl	cue end	outside hangs apart	237
explain	cue end	head	630
express	cue begin	head	272
express	cue end	head	-227
fall of the network	content begin	sign	441
fall of the network	content end	sign	462
favor	cue begin	head	442
favor	cue end	head	360
fear	cue begin	head	392
feel	cue begin	head	-377
feel	cue end	head	-309
file	cue begin	head	102
file	cue end	head	457
find	cue end	head	-129
fixed	content end	between hangs within	1385
fixed	content end	inside hangs within	-50
fixed	content end	outside hangs apart	-955
fixed	content end	outside hangs within	-1445
fixed	cue begin	between hangs apart	-387
fixed	cue begin	inside hangs apart	-588
fixed	cue begin	outside hangs apart	-137
fixed	cue end	between hangs apart	-294
fixed	cue end	between hangs within	452
fixed	cue end	inside hangs apart	-269
fixed	cue end	inside hangs on head	947
fixed	cue end	outside hangs apart	-779
flat	content begin	between hangs apart	-520
flat	content begin	inside hangs apart	-559
flat	content begin	inside hangs within	-768
flat	content end	between hangs on head	1515
flat	content end	between hangs within	1287
flat	content end	inside hangs apart	-765
flat	content end	inside hangs on head	-522
flat	content end	inside hangs within	-265
flat	content end	outside hangs apart	-1494
flat	content end	outside hangs on head	-1552
flat	content end	outside hangs within	-1040
flat	cue begin	between hangs apart	-1229
flat	cue begin	inside hangs apart	-2546
flat	cue begin	outside hangs apart	641
flat	cue end	between hangs apart	-347
flat	cue end	inside hangs apart	-294
flat	cue end	outside hangs apart	-2328
for	content begin	inside	-776
for	content begin	outside	79
for	content end	inside	61
for	content end	outside	-1044
for	cue begin	inside	-395
for	cue end	inside	147
for	cue end	outside	-514
from	content begin	inside	-783
from	content begin	outside	54
from	content end	head	-110
from	content end	inside	-384
from	content end	outside	-758
from	cue begin	inside	-884
from	cue begin	outside	123
from	cue end	inside	-219
from	cue end	outside	290
go	cue begin	head	177
halves a quotation	content begin	sign	-1901
halves a quotation	content end	sign	-1993
hangs on the cue within	content begin	sign	698
hangs on the cue within	content end	sign	86
hangs on the cue without	content begin	sign	258
hangs on the cue without	content end	sign	532
have	cue begin	head	558
have	cue end	head	-410
highlight	cue begin	head	-408
highlight	cue end	head	626
hint	cue begin	head	-68
hope	cue begin	head	-194
hope	cue end	head	427
how	content begin	inside	634
how	content begin	outside	-966
how	content end	inside	-1322
how	content end	outside	-867
how	cue end	inside	-382
how	cue end	outside	339
identify	cue begin	head	91
identify	cue end	head	-203
if	content end	head	-318
if	content end	outside	-1302
if	cue begin	inside	-489
if	cue begin	outside	-439
if	cue end	inside	-321
if	cue end	outside	-405
imply	cue begin	head	-266
imply	cue end	head	393
in	content begin	inside	-542
in	content begin	outside	-119
in	content end	head	101
in	content end	inside	-421
in	content end	outside	-275
in	cue begin	inside	-501
in	cue begin	outside	-780
in	cue end	inside	-864
in	cue end	outside	206
include	cue begin	head	-375
include	cue end	head	-297
indicate	cue end	head	-188
insist	cue begin	head	-169
insist	cue end	head	388
into	content begin	inside	-464
into	content end	outside	-1698
into	cue begin	inside	-321
into	cue begin	outside	-407
into	cue end	outside	-339
iobj	content begin	between hangs apart	-297
iobj	content begin	inside hangs apart	-276
iobj	content begin	inside is head	494
iobj	content begin	outside hangs apart	240
iobj	content begin	outside hangs within	-344
iobj	content end	between hangs on head	635
iobj	content end	between hangs within	740
iobj	content end	inside hangs apart	-479
iobj	content end	inside hangs on head	-821
iobj	content end	inside hangs within	-1079
iobj	content end	inside is head	-745
iobj	content end	outside hangs apart	-574
iobj	content end	outside hangs on head	-605
iobj	content end	outside hangs within	-737
iobj	cue begin	between hangs apart	-465
iobj	cue begin	inside hangs apart	-507
iobj	cue begin	outside hangs apart	-74
iobj	cue end	between hangs apart	-64
iobj	cue end	between hangs on head	-531
iobj	cue end	inside hangs apart	-716
iobj	cue end	inside hangs on head	-824
iobj	cue end	outside hangs on head	428
issue	cue begin	head	281
issue	cue end	head	-317
joke	cue begin	head	-54
joke	cue end	head	504
kept	content begin	sign	1711
kept	content end	sign	2750
kept	cue begin	sign	-55
kept	cue end	sign	-110
kept against the network	content begin	sign	313
kept against the network	content end	sign	-490
kept against the network	cue end	sign	-468
kept before the cue	content begin	sign	688
kept before the cue	content end	sign	844
kept of a quotation	content begin	sign	1112
kept of a quotation	content end	sign	2038
kept of a report	content begin	sign	229
kept of a report	content end	sign	461
know	cue begin	head	-297
lament	cue begin	head	-307
lament	cue end	head	404
later by 1	cue begin	sign	-468
later by 1	cue end	sign	-420
later by 2	cue begin	sign	-539
later by 2	cue end	sign	128
later by more	cue begin	sign	-324
later by more	cue end	sign	605
lay	cue begin	head	-170
lay	cue end	head	-550
learn	cue begin	head	-433
leaves few	content begin	sign	-237
leaves few	content end	sign	-270
leaves many	content begin	sign	-886
leaves many	content end	sign	-317
like	content begin	inside	-550
like	content end	head	215
like	content end	inside	-202
like	content end	outside	-1377
like	cue begin	head	-142
like	cue begin	inside	-207
like	cue begin	outside	-133
like	cue end	head	-338
like	cue end	inside	281
like	cue end	outside	-311
list	cue begin	head	501
list	cue end	head	606
look	cue begin	head	-84
look	cue end	head	-784
make	cue begin	head	-623
make	cue end	head	-598
mark	content begin	between hangs apart	233
mark	content begin	between hangs on head	578
mark	content begin	between hangs within	492
mark	content begin	inside hangs apart	-77
mark	content begin	inside hangs on head	645
mark	content begin	inside hangs within	-805
mark	content begin	outside hangs apart	-238
mark	content begin	outside hangs on head	-272
mark	content begin	outside hangs within	-249
mark	content end	between hangs apart	-115
mark	content end	between hangs on head	703
mark	content end	between hangs within	146
mark	content end	inside hangs apart	-622
mark	content end	inside hangs on head	-669
mark	content end	inside hangs within	-756
mark	content end	outside hangs apart	243
mark	content end	outside hangs on head	-674
mark	content end	outside hangs within	661
mark	cue begin	between hangs on head	197
mark	cue begin	between hangs within	-222
mark	cue begin	inside hangs apart	-135
mark	cue begin	inside hangs on head	-192
mark	cue begin	inside hangs within	-664
mark	cue begin	outside hangs apart	123
mark	cue begin	outside hangs on head	-142
mark	cue end	between hangs apart	331
mark	cue end	between hangs on head	302
mark	cue end	between hangs within	403
mark	cue end	inside hangs on head	421
mark	cue end	inside hangs within	-792
mark	cue end	outside hangs apart	-93
mark	cue end	outside hangs on head	-132
mark	cue end	outside hangs within	-335
may	cue begin	inside	173
may	cue begin	outside	-689
may	cue end	outside	-88
mention	cue begin	head	-469
mention	cue end	head	315
might	cue begin	inside	401
might	cue begin	outside	-399
might	cue end	outside	-110
mock	cue begin	head	-82
mock	cue end	head	557
must	cue begin	outside	-377
name	cue begin	head	-440
name	cue end	head	-158
network	content begin	sign	249
network	content end	sign	286
network	cue begin	sign	346
network	cue end	sign	499
nmod	content begin	between hangs apart	-632
nmod	content begin	between hangs on head	623
nmod	content begin	between holds head	-508
nmod	content begin	inside hangs apart	-656
nmod	content begin	inside hangs on head	52
nmod	content begin	inside hangs within	-1753
nmod	content begin	inside holds head	-510
nmod	content begin	inside is head	-490
nmod	content begin	outside hangs apart	-112
nmod	content begin	outside hangs on head	-518
nmod	content begin	outside hangs within	-139
nmod	content begin	outside holds head	-110
nmod	content end	between hangs apart	-310
nmod	content end	between hangs on head	369
nmod	content end	between hangs within	772
nmod	content end	inside hangs apart	-702
nmod	content end	inside hangs on head	398
nmod	content end	inside hangs within	-138
nmod	content end	inside holds head	447
nmod	content end	inside is head	316
nmod	content end	outside hangs apart	-1028
nmod	content end	outside hangs on head	-337
nmod	content end	outside hangs within	-737
nmod	cue begin	between hangs apart	-621
nmod	cue begin	between holds head	-435
nmod	cue begin	inside hangs apart	-626
nmod	cue begin	inside holds head	-469
nmod	cue begin	inside is head	148
nmod	cue begin	outside hangs apart	425
nmod	cue begin	outside holds head	242
nmod	cue end	between hangs on head	-601
nmod	cue end	between hangs within	168
nmod	cue end	inside hangs apart	-588
nmod	cue end	inside hangs on head	-847
nmod	cue end	inside is head	-310
nmod	cue end	outside hangs apart	-544
nmod	cue end	outside hangs on head	477
nmod	cue end	outside hangs within	80
nmod	cue end	outside holds head	-284
nmod:desc	content begin	inside hangs on head	76
nmod:desc	content end	outside hangs apart	-74
nmod:desc	content end	outside hangs within	-121
nmod:desc	cue begin	between hangs apart	-1572
nmod:desc	cue begin	inside hangs apart	-1339
nmod:desc	cue begin	outside hangs apart	-2089
nmod:desc	cue end	between hangs apart	-60
nmod:desc	cue end	inside hangs apart	-2990
nmod:poss	content begin	between hangs on head	447
nmod:poss	content begin	between hangs within	553
nmod:poss	content begin	inside hangs apart	-954
nmod:poss	content begin	inside hangs within	-955
nmod:poss	content begin	outside hangs apart	-381
nmod:poss	content begin	outside hangs on head	-635
nmod:poss	content begin	outside hangs within	-506
nmod:poss	content end	between hangs apart	-737
nmod:poss	content end	inside hangs apart	-1057
nmod:poss	content end	inside hangs within	-1800
nmod:poss	content end	outside hangs apart	-544
nmod:poss	content end	outside hangs within	-999
nmod:poss	cue begin	between hangs apart	-252
nmod:poss	cue begin	between hangs on head	-316
nmod:poss	cue begin	between hangs within	306
nmod:poss	cue begin	inside hangs apart	-1078
nmod:poss	cue begin	inside hangs on head	-1721
nmod:poss	cue begin	inside hangs within	-439
nmod:poss	cue begin	outside hangs apart	98
nmod:poss	cue begin	outside hangs within	250
nmod:poss	cue end	between hangs apart	-246
nmod:poss	cue end	between hangs within	304
nmod:poss	cue end	inside hangs apart	-1173
nmod:poss	cue end	inside hangs within	-1047
nmod:poss	cue end	outside hangs within	-971
nmod:unmarked	content begin	between hangs apart	-579
nmod:unmarked	content begin	inside hangs apart	-611
nmod:unmarked	content begin	inside hangs within	-675
nmod:unmarked	content end	between hangs within	91
nmod:unmarked	content end	inside hangs within	-454
nmod:unmarked	content end	outside hangs apart	-765
nmod:unmarked	content end	outside hangs within	-290
nmod:unmarked	cue begin	between hangs apart	-787
nmod:unmarked	cue begin	inside hangs apart	-580
nmod:unmarked	cue begin	outside hangs apart	226
nmod:unmarked	cue end	between hangs apart	-485
nmod:unmarked	cue end	between hangs within	250
nmod:unmarked	cue end	inside hangs apart	-427
nmod:unmarked	cue end	outside hangs apart	-668
note	cue begin	head	393
note	cue end	head	408
nsubj	content begin	between hangs apart	-538
nsubj	content begin	between hangs on head	-210
nsubj	content begin	between hangs within	1048
nsubj	content begin	inside hangs apart	-874
nsubj	content begin	inside hangs on head	123
nsubj	content begin	inside hangs within	-244
nsubj	content begin	inside is head	559
nsubj	content begin	outside hangs apart	-231
nsubj	content begin	outside hangs on head	-70
nsubj	content begin	outside hangs within	-804
nsubj	content begin	outside holds head	-175
nsubj	content end	between hangs apart	-1236
nsubj	content end	between hangs within	93
nsubj	content end	inside hangs apart	-133
nsubj	content end	inside hangs on head	-315
nsubj	content end	inside hangs within	-1321
nsubj	content end	inside holds head	933
nsubj	content end	inside is head	-428
nsubj	content end	outside hangs apart	172
nsubj	content end	outside hangs on head	-63
nsubj	content end	outside hangs within	104
nsubj	cue begin	between hangs apart	-788
nsubj	cue begin	between hangs on head	-491
nsubj	cue begin	between hangs within	-715
nsubj	cue begin	between holds head	-179
nsubj	cue begin	inside hangs apart	-678
nsubj	cue begin	inside hangs on head	-749
nsubj	cue begin	inside hangs within	-626
nsubj	cue begin	inside holds head	-130
nsubj	cue begin	outside hangs apart	177
nsubj	cue begin	outside hangs on head	658
nsubj	cue begin	outside hangs within	297
nsubj	cue begin	outside holds head	306
nsubj	cue end	between hangs apart	-1243
nsubj	cue end	between hangs on head	-2378
nsubj	cue end	between holds head	166
nsubj	cue end	inside hangs apart	-1342
nsubj	cue end	inside hangs on head	-1777
nsubj	cue end	inside holds head	-775
nsubj	cue end	inside is head	-411
nsubj	cue end	outside hangs apart	-159
nsubj	cue end	outside hangs on head	473
nsubj	cue end	outside holds head	-189
nsubj:pass	content begin	between hangs within	796
nsubj:pass	content begin	inside hangs apart	-517
nsubj:pass	content begin	inside hangs on head	-1454
nsubj:pass	content begin	inside hangs within	728
nsubj:pass	content begin	inside is head	676
nsubj:pass	content begin	outside hangs within	-779
nsubj:pass	content end	between hangs apart	60
nsubj:pass	content end	between hangs on head	513
nsubj:pass	content end	between hangs within	103
nsubj:pass	content end	inside hangs apart	-140
nsubj:pass	content end	inside hangs on head	-356
nsubj:pass	content end	inside hangs within	-384
nsubj:pass	content end	inside is head	-520
nsubj:pass	content end	outside hangs apart	-265
nsubj:pass	content end	outside hangs on head	-448
nsubj:pass	content end	outside hangs within	-150
nsubj:pass	cue begin	between hangs apart	-401
nsubj:pass	cue begin	between hangs on head	-485
nsubj:pass	cue begin	between holds head	-419
nsubj:pass	cue begin	inside hangs apart	-346
nsubj:pass	cue begin	inside hangs on head	-804
nsubj:pass	cue begin	inside holds head	-355
nsubj:pass	cue begin	outside hangs apart	-178
nsubj:pass	cue begin	outside hangs on head	192
nsubj:pass	cue end	between hangs apart	-1090
nsubj:pass	cue end	inside hangs apart	-1091
nsubj:pass	cue end	outside hangs apart	-690
nummod	content begin	between hangs within	455
nummod	content begin	inside hangs on head	175
nummod	content begin	inside hangs within	-248
nummod	content begin	outside hangs within	-602
nummod	content end	between hangs on head	762
nummod	content end	between hangs within	631
nummod	content end	inside hangs apart	-362
nummod	content end	outside hangs on head	-749
nummod	content end	outside hangs within	116
nummod	cue begin	between hangs apart	456
nummod	cue begin	between hangs on head	439
nummod	cue begin	inside hangs apart	-360
nummod	cue begin	outside hangs apart	-1617
nummod	cue end	between hangs apart	-309
nummod	cue end	inside hangs apart	-1506
nummod	cue end	outside hangs apart	92
obj	content begin	between hangs apart	149
obj	content begin	between hangs on head	466
obj	content begin	between holds head	205
obj	content begin	inside hangs apart	293
obj	content begin	inside hangs on head	-360
obj	content begin	inside hangs within	-1958
obj	content begin	inside holds head	216
obj	content begin	outside hangs apart	-703
obj	content begin	outside hangs on head	-475
obj	content begin	outside hangs within	-1265
obj	content begin	outside holds head	-477
obj	content end	between hangs apart	396
obj	content end	between hangs on head	854
obj	content end	between hangs within	1147
obj	content end	inside hangs apart	-678
obj	content end	inside hangs on head	-189
obj	content end	inside hangs within	-89
obj	content end	inside holds head	546
obj	content end	inside is head	-154
obj	content end	outside hangs apart	-700
obj	content end	outside hangs on head	-896
obj	content end	outside hangs within	-754
obj	cue begin	between hangs apart	-585
obj	cue begin	between hangs on head	-906
obj	cue begin	between hangs within	-219
obj	cue begin	between holds head	127
obj	cue begin	inside hangs apart	-1094
obj	cue begin	inside hangs on head	-858
obj	cue begin	inside hangs within	-460
obj	cue begin	inside holds head	-647
obj	cue begin	inside is head	60
obj	cue begin	outside hangs apart	-404
obj	cue begin	outside hangs on head	-911
obj	cue begin	outside holds head	-306
obj	cue end	between hangs apart	207
obj	cue end	between hangs on head	709
obj	cue end	between hangs within	160
obj	cue end	between holds head	915
obj	cue end	inside hangs apart	-851
obj	cue end	inside hangs on head	-411
obj	cue end	inside hangs within	-286
obj	cue end	inside holds head	-345
obj	cue end	inside is head	-113
obj	cue end	outside hangs apart	-174
obj	cue end	outside hangs on head	-128
obj	cue end	outside hangs within	670
obj	cue end	outside holds head	-859
obl	content begin	between hangs apart	-231
obl	content begin	between holds head	-749
obl	content begin	inside hangs apart	-474
obl	content begin	inside hangs within	-840
obl	content begin	inside holds head	-536
obl	content begin	inside is head	143
obl	content begin	outside hangs apart	-69
obl	content begin	outside hangs on head	163
obl	content begin	outside hangs within	-277
obl	content begin	outside holds head	-94
obl	content end	between hangs apart	-523
obl	content end	between hangs on head	528
obl	content end	between hangs within	679
obl	content end	between holds head	458
obl	content end	inside hangs apart	-405
obl	content end	inside hangs on head	225
obl	content end	inside holds head	163
obl	content end	inside is head	-121
obl	content end	outside hangs apart	151
obl	content end	outside hangs on head	119
obl	content end	outside hangs within	-400
obl	cue begin	between hangs apart	-1175
obl	cue begin	between hangs on head	-147
obl	cue begin	between hangs within	-63
obl	cue begin	between holds head	-159
obl	cue begin	inside hangs apart	-2166
obl	cue begin	inside hangs on head	-1695
obl	cue begin	inside hangs within	-287
obl	cue begin	inside holds head	-609
obl	cue begin	inside is head	-268
obl	cue begin	outside hangs apart	-117
obl	cue begin	outside hangs on head	199
obl	cue begin	outside holds head	283
obl	cue end	between hangs apart	86
obl	cue end	between hangs within	-456
obl	cue end	between holds head	-249
obl	cue end	inside hangs apart	127
obl	cue end	inside hangs on head	80
obl	cue end	inside hangs within	-97
obl	cue end	inside holds head	-799
obl	cue end	outside hangs apart	-345
obl	cue end	outside hangs on head	-169
obl	cue end	outside hangs within	316
obl	cue end	outside holds head	-214
obl:agent	content begin	between hangs apart	-392
obl:agent	content begin	inside hangs apart	-389
obl:agent	content begin	inside hangs within	-463
obl:agent	content begin	outside hangs apart	375
obl:agent	content end	between hangs on head	916
obl:agent	content end	between hangs within	1281
obl:agent	content end	inside hangs apart	-211
obl:agent	content end	inside hangs on head	-809
obl:agent	content end	inside hangs within	-734
obl:agent	content end	outside hangs apart	-1104
obl:agent	content end	outside hangs on head	-708
obl:agent	content end	outside hangs within	-1215
obl:agent	cue begin	between hangs apart	-804
obl:agent	cue begin	between holds head	-132
obl:agent	cue begin	inside hangs apart	-754
obl:agent	cue begin	outside hangs apart	-164
obl:agent	cue end	between hangs on head	-1163
obl:agent	cue end	between holds head	-579
obl:agent	cue end	inside hangs on head	-1021
obl:agent	cue end	outside hangs on head	-275
obl:agent	cue end	outside holds head	-299
obl:unmarked	content begin	between hangs apart	-458
obl:unmarked	content begin	between hangs on head	761
obl:unmarked	content begin	between hangs within	-102
obl:unmarked	content begin	inside hangs apart	-1015
obl:unmarked	content begin	inside hangs within	-744
obl:unmarked	content begin	outside hangs apart	681
obl:unmarked	content begin	outside hangs on head	-526
obl:unmarked	content begin	outside hangs within	-569
obl:unmarked	content end	between hangs apart	-449
obl:unmarked	content end	between hangs on head	419
obl:unmarked	content end	between hangs within	624
obl:unmarked	content end	inside hangs apart	-314
obl:unmarked	content end	inside hangs on head	-421
obl:unmarked	content end	outside hangs apart	208
obl:unmarked	content end	outside hangs on head	-300
obl:unmarked	content end	outside hangs within	102
obl:unmarked	cue begin	between hangs apart	-981
obl:unmarked	cue begin	between hangs on head	197
obl:unmarked	cue begin	between hangs within	-314
obl:unmarked	cue begin	inside hangs apart	-1139
obl:unmarked	cue begin	inside hangs on head	-377
obl:unmarked	cue begin	outside hangs apart	-333
obl:unmarked	cue begin	outside hangs on head	-209
obl:unmarked	cue end	between hangs apart	396
obl:unmarked	cue end	between hangs on head	249
obl:unmarked	cue end	inside hangs apart	149
obl:unmarked	cue end	inside hangs on head	386
obl:unmarked	cue end	outside hangs apart	-562
obl:unmarked	cue end	outside hangs on head	-723
of	content begin	inside	-539
of	content begin	outside	169
of	content end	head	-737
of	content end	inside	-553
of	content end	outside	-2559
of	cue begin	inside	-1343
of	cue begin	outside	-150
of	cue end	inside	155
of	cue end	outside	-758
off	content begin	outside	-130
off	content end	inside	64
off	content end	outside	-1013
off	cue begin	inside	-559
off	cue end	inside	630
off	cue end	outside	-702
offer	cue begin	head	-353
offer	cue end	head	-275
on	content begin	inside	-518
on	content begin	outside	472
on	content end	head	-763
on	content end	inside	-576
on	content end	outside	-205
on	cue begin	outside	-110
once	content end	outside	-669
oppose	cue begin	head	-423
oppose	cue end	head	872
or	content begin	inside	-545
or	content end	head	213
or	content end	inside	-544
or	content end	outside	-1414
or	cue begin	inside	-534
or	cue begin	outside	576
or	cue end	inside	-364
or	cue end	outside	-399
order	cue begin	head	-275
order	cue end	head	790
out	content begin	outside	83
out	content end	inside	109
out	content end	outside	-1442
out	cue begin	inside	-801
out	cue begin	outside	-623
out	cue end	inside	445
out	cue end	outside	-1225
outline	cue end	head	-233
outside	content end	outside	-529
over	content begin	inside	-198
over	content end	head	-451
over	content end	inside	-220
over	content end	outside	-944
over	cue begin	inside	-478
over	cue end	inside	62
over	cue end	outside	-264
parataxis	content begin	between hangs apart	-578
parataxis	content begin	between hangs on head	540
parataxis	content begin	between holds head	-287
parataxis	content begin	inside hangs within	-250
parataxis	content begin	outside hangs within	-339
parataxis	content begin	outside holds head	733
parataxis	content end	between hangs apart	101
parataxis	content end	between hangs on head	-120
parataxis	content end	inside hangs apart	-147
parataxis	content end	inside hangs on head	162
parataxis	content end	inside hangs within	-754
parataxis	content end	inside holds head	238
parataxis	content end	inside is head	144
parataxis	content end	outside hangs on head	372
parataxis	content end	outside hangs within	202
parataxis	cue begin	between holds head	64
parataxis	cue begin	inside holds head	129
parataxis	cue begin	inside is head	-207
parataxis	cue begin	outside holds head	135
parataxis	cue end	between holds head	177
parataxis	cue end	inside holds head	-669
parataxis	cue end	inside is head	-190
parataxis	cue end	outside holds head	-182
pass	cue begin	head	133
pass	cue end	head	-358
plan	cue begin	head	-279
plan	cue end	head	197
pledge	cue begin	head	84
pledge	cue end	head	79
point	cue begin	head	238
portray	cue begin	head	159
portray	cue end	head	-131
post	cue begin	head	-99
post	cue end	head	-155
praise	cue begin	head	-398
praise	cue end	head	361
predict	cue begin	head	-200
predict	cue end	head	353
prefer	cue begin	head	337
prefer	cue end	head	-181
press	cue begin	head	-406
project	cue end	head	51
promise	cue end	head	915
promote	cue begin	head	-414
promote	cue end	head	505
propose	cue begin	head	90
propose	cue end	head	399
punct	content begin	inside hangs apart	551
punct	content begin	inside hangs on head	341
punct	content begin	inside hangs within	-599
punct	content begin	outside hangs apart	328
punct	content begin	outside hangs on head	96
punct	content begin	outside hangs within	-137
punct	content end	inside hangs apart	187
punct	content end	inside hangs on head	239
punct	content end	inside hangs within	-457
punct	content end	outside hangs apart	246
punct	content end	outside hangs on head	232
punct	content end	outside hangs within	-462
punct	cue begin	between hangs apart	-52
punct	cue begin	between hangs on head	-1217
punct	cue begin	between hangs within	168
punct	cue begin	inside is head	-154
punct	cue begin	outside hangs apart	174
punct	cue begin	outside hangs on head	516
punct	cue begin	outside hangs within	-231
punct	cue end	between hangs apart	-1261
punct	cue end	between hangs on head	-277
punct	cue end	between hangs within	-385
punct	cue end	outside hangs apart	484
punct	cue end	outside hangs on head	875
punct	cue end	outside hangs within	-587
push	cue begin	head	-329
push	cue end	head	347
put	cue begin	head	111
put	cue end	head	-851
question	cue begin	head	137
question	cue end	head	532
quote	cue begin	head	510
quote	cue end	head	129
rail	cue begin	head	57
raise	cue begin	head	-250
read	cue begin	head	-50
read	cue end	head	388
recall	cue begin	head	673
recall	cue end	head	894
recognize	cue begin	head	-271
recognize	cue end	head	412
refer	cue begin	head	748
reference	cue begin	head	-75
reference	cue end	head	-424
refuse	cue begin	head	705
refuse	cue end	head	-89
reiterate	cue begin	head	-260
reiterate	cue end	head	70
reject	cue begin	head	-403
reject	cue end	head	-158
release	cue end	head	-411
remark	cue end	head	-163
remember	cue begin	head	264
remember	cue end	head	-469
remind	cue begin	head	263
remind	cue end	head	884
repeat	cue begin	head	89
repeat	cue end	head	-236
reply	cue begin	head	431
reply	cue end	head	124
reportedly	cue begin	head	808
reportedly	cue end	head	893
respond	cue begin	head	126
reveal	cue begin	head	-143
reveal	cue end	head	64
root	content begin	between hangs apart	-84
root	content begin	between holds head	-181
root	content begin	inside hangs apart	342
root	content begin	inside is head	-183
root	content begin	outside hangs apart	-622
root	content begin	outside holds head	267
root	content end	between hangs apart	-764
root	content end	between holds head	-168
root	content end	inside hangs apart	455
root	content end	inside holds head	133
root	content end	inside is head	-231
root	content end	outside hangs apart	293
root	content end	outside holds head	698
root	cue begin	between hangs apart	405
root	cue begin	inside hangs apart	351
root	cue begin	outside hangs apart	-765
root	cue begin	outside holds head	-189
root	cue end	between hangs apart	-485
root	cue end	between holds head	-66
root	cue end	inside hangs apart	-485
root	cue end	inside holds head	-312
root	cue end	inside is head	393
root	cue end	outside hangs apart	-527
root	cue end	outside holds head	-105
rule	cue begin	head	391
say	cue begin	head	470
say	cue end	head	1098
see	cue begin	head	-370
see	cue end	head	-319
seek	cue begin	head	-296
seek	cue end	head	-101
seem	cue begin	head	255
seem	cue end	head	-388
sentence	content begin	sign	151
sentence	content end	sign	799
share	cue begin	head	-281
share	cue end	head	-53
should	content end	outside	-573
should	cue begin	outside	-429
should	cue end	inside	-58
should	cue end	outside	-361
show	cue begin	head	-224
show	cue end	head	133
sign	cue begin	head	253
sign	cue end	head	223
since	content begin	inside	-288
since	content end	outside	-676
since	cue begin	inside	-587
since	cue begin	outside	207
slam	cue begin	head	373
slam	cue end	head	-152
so	content end	outside	-606
speak	cue begin	head	-166
state	cue end	head	139
statement	cue begin	head	179
statement	cue end	head	275
stress	cue begin	head	-102
stress	cue end	head	-306
suggest	cue end	head	831
suggestion	cue begin	head	214
suggestion	cue end	head	267
support	cue begin	head	-109
support	cue end	head	143
take	cue begin	head	-85
take	cue end	head	-410
takes few	content end	sign	-827
takes half a quotation	content begin	sign	-273
takes half a quotation	content end	sign	-1097
takes many	content begin	sign	-718
takes many	content end	sign	-933
takes of source or content	cue begin	sign	-361
takes of source or content	cue end	sign	-157
talk	cue begin	head	-60
talk	cue end	head	353
tell	cue begin	head	192
tell	cue end	head	1553
than	content begin	inside	-651
than	content end	head	-258
than	content end	outside	-361
than	cue begin	inside	-484
than	cue begin	outside	-289
than	cue end	inside	-727
than	cue end	outside	-1075
thank	cue begin	head	346
thank	cue end	head	808
that	content begin	inside	1001
that	content begin	outside	-1165
that	content end	head	-637
that	content end	inside	-1053
that	content end	outside	-1488
that	cue begin	inside	753
that	cue begin	outside	-620
that	cue end	inside	-1443
that	cue end	outside	465
the network's and the kept edge	content begin	sign	-664
the network's and the kept edge	content end	sign	-1341
the network's edge	content begin	sign	827
the network's edge	content end	sign	1469
the network's edge	cue begin	sign	153
the network's edge	cue end	sign	-178
think	cue begin	head	177
think	cue end	head	-132
though	content end	head	410
though	cue begin	inside	-752
though	cue begin	outside	138
threaten	cue begin	head	178
threaten	cue end	head	349
through	content begin	inside	-481
through	content end	outside	-192
through	cue begin	inside	163
through	cue begin	outside	161
through	cue end	outside	-105
throughout	content end	outside	-421
to	content begin	inside	-160
to	content begin	outside	-261
to	content end	head	-72
to	content end	inside	-601
to	content end	outside	-1309
to	cue begin	inside	203
to	cue begin	outside	-589
to	cue end	outside	-110
toward	content end	outside	-967
toward	cue end	outside	-690
tweet	cue begin	head	211
tweet	cue end	head	202
under	content begin	inside	-450
under	content end	outside	-420
under	cue begin	inside	70
under	cue begin	outside	-582
understand	cue begin	head	-209
understand	cue end	head	509
unless	content end	outside	-654
until	content end	outside	-501
up	content end	inside	-381
up	content end	outside	-597
up	cue begin	inside	-609
up	cue begin	outside	-813
up	cue end	inside	-130
up	cue end	outside	-1014
upon	content end	outside	-682
urge	cue end	head	141
verb moved	content begin	sign	-85
verb moved	content end	sign	-347
view	cue begin	head	-289
view	cue end	head	-290
vocative	content end	between hangs within	377
voice	cue end	head	-148
vote	cue begin	head	-452
vote	cue end	head	229
vow	cue begin	head	226
want	cue begin	head	-54
want	cue end	head	336
warn	cue begin	head	655
warn	cue end	head	494
what	content begin	inside	711
what	content begin	outside	-612
what	content end	head	-519
what	content end	inside	-1952
what	content end	outside	-995
what	cue begin	inside	-600
what	cue begin	outside	102
what	cue end	inside	-1206
what	cue end	outside	799
when	content begin	inside	225
when	content begin	outside	-314
when	content end	head	272
when	content end	inside	-586
when	cue begin	inside	-1131
when	cue begin	outside	940
when	cue end	inside	157
when	cue end	outside	-75
where	content begin	inside	-54
where	content begin	outside	57
where	content end	head	248
where	content end	inside	-142
where	content end	outside	-207
where	cue begin	inside	-942
where	cue begin	outside	-543
where	cue end	inside	-611
where	cue end	outside	265
whether	content begin	inside	787
whether	content begin	outside	-518
whether	content end	head	180
whether	content end	outside	-907
whether	cue end	inside	-1958
whether	cue end	outside	186
which	content begin	inside	556
which	content begin	outside	161
which	content end	head	628
which	content end	inside	-457
which	content end	outside	373
which	cue begin	inside	-1679
which	cue begin	outside	-275
which	cue end	inside	-461
which	cue end	outside	189
while	content begin	inside	-433
while	content begin	outside	-163
while	content end	head	311
while	content end	inside	-441
while	content end	outside	-95
while	cue begin	inside	-281
while	cue begin	outside	461
while	cue end	inside	-541
while	cue end	outside	177
who	content begin	inside	526
who	content end	head	60
who	content end	inside	-577
who	content end	outside	-673
who	cue begin	inside	-2219
who	cue begin	outside	547
who	cue end	inside	-375
who	cue end	outside	72
whom	content end	inside	-361
whom	cue begin	inside	-506
whom	cue begin	outside	173
whose	content end	head	405
whose	content end	outside	-233
whose	cue begin	inside	-389
whose	cue begin	outside	151
why	content begin	inside	674
why	content begin	outside	-733
why	content end	inside	-795
why	content end	outside	-388
why	cue begin	inside	-333
why	cue begin	outside	-291
why	cue end	inside	-909
why	cue end	outside	278
will	content begin	inside	-264
will	content end	head	-540
will	content end	inside	-402
will	content end	outside	-475
will	cue begin	inside	67
will	cue begin	outside	-437
will	cue end	inside	-338
will	cue end	outside	119
with	content begin	inside	-822
with	content begin	outside	310
with	content end	head	444
with	content end	inside	211
with	content end	outside	-696
with	cue begin	inside	-263
with	cue begin	outside	239
with	cue end	inside	197
with	cue end	outside	-516
within	content end	outside	-905
without	content end	head	-368
without	content end	outside	-52
wo	cue end	outside	-60
wonder	cue begin	head	-260
wonder	cue end	head	-111
word	cue end	head	87
worried	cue begin	head	383
worried	cue end	head	-388
worry	cue begin	head	-64
worry	cue end	head	403
would	content begin	inside	-445
would	content end	head	-317
would	content end	inside	-330
would	content end	outside	-528
would	cue begin	inside	242
would	cue begin	outside	-1245
would	cue end	inside	-413
write	cue end	head	753
xcomp	content begin	between hangs apart	-55
xcomp	content begin	between holds head	-148
xcomp	content begin	inside hangs within	-1138
xcomp	content begin	inside holds head	-138
xcomp	content begin	inside is head	-513
xcomp	content begin	outside hangs apart	-344
xcomp	content begin	outside hangs within	-811
xcomp	content end	between hangs apart	564
xcomp	content end	between hangs on head	1054
xcomp	content end	between hangs within	983
xcomp	content end	inside hangs on head	201
xcomp	content end	inside hangs within	-65
xcomp	content end	inside holds head	150
xcomp	content end	inside is head	-456
xcomp	content end	outside hangs apart	-849
xcomp	content end	outside hangs on head	-883
xcomp	content end	outside hangs within	-1198
xcomp	cue begin	between hangs apart	-392
xcomp	cue begin	between holds head	506
xcomp	cue begin	inside hangs apart	-738
xcomp	cue begin	inside holds head	55
xcomp	cue begin	inside is head	-307
xcomp	cue begin	outside holds head	-391
xcomp	cue end	between hangs apart	283
xcomp	cue end	between hangs on head	380
xcomp	cue end	inside hangs apart	342
xcomp	cue end	inside hangs on head	149
xcomp	cue end	inside is head	-146
xcomp	cue end	outside hangs apart	-964
xcomp	cue end	outside hangs on head	-293
yet	cue begin	inside	-160
yet	cue begin	outside	-497
–	content end	outside	379
–	cue begin	outside	-272
–	cue end	outside	-445
—	content begin	outside	515
—	content end	head	-155
—	content end	outside	911
—	cue begin	outside	-106
―	content end	outside	-150
‘	content begin	inside	231
‘	content begin	outside	-670
‘	content end	head	-686
‘	content end	outside	-603
’	content begin	outside	-559
’	content end	head	-1116
’	content end	outside	-194
’	cue begin	outside	303
’	cue end	outside	-450
’ll	cue end	outside	-54
“	content begin	inside	1118
“	content begin	outside	-878
“	content end	head	242
“	content end	inside	304
“	content end	outside	-1922
“	cue begin	outside	-429
“	cue end	outside	-111
”	content begin	inside	94
”	content begin	outside	-612
”	content end	head	-612
”	content end	inside	918
”	content end	outside	-943
”	cue begin	outside	-460
”	cue end	outside	-169
…	content end	outside	103
