# What speaks for an edge of a cue or content, in thousandths of log-odds ("[has repeatedly called for] talks", "[said] in May").
# Learnt by train/edges/learn.py. evidence: a word's form or tag, its relation, or a sign by name; where: the word within or
# without the edge or between head and edge, and how it hangs on the head of the cue or content.
# example: has said
# origin: counts over PolNeAR train · license: weights only, no text
# columns: evidence, edge, where, thousandths
!	content end	outside	444
"	content begin	inside	414
"	content begin	outside	-1305
"	content end	head	-853
"	content end	inside	925
"	content end	outside	-1191
"	cue begin	outside	-714
"	cue end	outside	-513
$	content begin	inside	-645
$	content begin	outside	-145
$	content end	inside	-757
$	content end	outside	-378
$	cue begin	inside	422
$	cue begin	outside	-480
$	cue end	inside	-880
$	cue end	outside	-231
&	content end	outside	-230
'	content begin	inside	262
'	content begin	outside	-1068
'	content end	head	-616
'	content end	inside	-808
'	content end	outside	-1112
'	cue begin	outside	245
'	cue end	outside	-92
''	content begin	inside	975
''	content begin	outside	-864
''	content end	head	67
''	content end	inside	776
''	content end	outside	-1658
''	cue begin	outside	-640
''	cue end	outside	170
'd	cue end	outside	-58
(	content begin	outside	431
(	content end	outside	239
(	cue begin	outside	-470
(	cue end	outside	-477
)	content begin	outside	-201
)	content end	head	-160
)	cue begin	outside	384
,	content begin	outside	404
,	content end	head	184
,	content end	outside	799
,	cue begin	outside	467
,	cue end	outside	611
-	content begin	outside	-66
-	content end	head	-301
-	content end	outside	869
-	cue begin	outside	-243
-	cue end	outside	-129
--	content begin	outside	-536
--	content end	outside	462
--	cue begin	outside	152
--	cue end	outside	-373
.	content begin	outside	575
.	content end	outside	432
.	cue end	outside	870
...	content end	outside	-241
:	content begin	outside	644
:	content end	outside	142
:	cue begin	head	61
:	cue begin	outside	161
:	cue end	head	1025
:	cue end	inside	926
:	cue end	outside	-584
;	content end	outside	827
;	cue begin	outside	-111
;	cue end	outside	-696
?	content end	outside	-211
?	cue end	outside	-543
CD	content begin	inside	170
CD	content begin	outside	-367
CD	content end	head	551
CD	content end	inside	-454
CD	content end	outside	-506
CD	cue begin	inside	-466
CD	cue begin	outside	285
CD	cue end	inside	-836
CD	cue end	outside	236
DT	content begin	inside	97
DT	content begin	outside	-456
DT	content end	head	696
DT	content end	inside	-206
DT	content end	outside	-1116
DT	cue begin	inside	-157
DT	cue begin	outside	-341
DT	cue end	inside	-2221
DT	cue end	outside	-138
EX	content begin	inside	-64
EX	content end	head	-187
EX	content end	outside	-524
EX	cue begin	inside	-136
EX	cue begin	outside	-90
EX	cue end	inside	-683
EX	cue end	outside	170
JJ	content begin	inside	162
JJ	content begin	outside	-781
JJ	content end	head	-472
JJ	content end	inside	-289
JJ	content end	outside	-743
JJ	cue begin	head	-487
JJ	cue begin	inside	-508
JJ	cue begin	outside	-460
JJ	cue end	head	-381
JJ	cue end	inside	-641
JJ	cue end	outside	-277
JJR	content begin	inside	-573
JJR	content begin	outside	-558
JJR	content end	head	301
JJR	content end	inside	-182
JJR	content end	outside	-1212
JJR	cue begin	inside	-359
JJR	cue begin	outside	-613
JJR	cue end	inside	-189
JJR	cue end	outside	-726
JJS	content begin	inside	-154
JJS	content begin	outside	-231
JJS	content end	head	-107
JJS	content end	inside	59
JJS	cue begin	inside	-589
JJS	cue begin	outside	-175
JJS	cue end	outside	-314
NN	content begin	inside	-551
NN	content begin	outside	-733
NN	content end	head	-574
NN	content end	outside	-1209
NN	cue begin	head	-346
NN	cue begin	inside	-507
NN	cue end	head	-326
NN	cue end	inside	-165
NN	cue end	outside	-167
NNP	content begin	inside	166
NNP	content begin	outside	-302
NNP	content end	head	-224
NNP	content end	inside	-115
NNP	content end	outside	-943
NNP	cue begin	inside	-1832
NNP	cue begin	outside	344
NNP	cue end	inside	-507
NNPS	content begin	inside	-317
NNPS	content begin	outside	153
NNPS	content end	head	-485
NNPS	content end	inside	69
NNPS	content end	outside	-1058
NNPS	cue begin	inside	-1651
NNPS	cue begin	outside	542
NNPS	cue end	inside	-817
NNPS	cue end	outside	-75
NNS	content begin	inside	-196
NNS	content begin	outside	-541
NNS	content end	head	235
NNS	content end	outside	-1176
NNS	cue begin	inside	-137
NNS	cue begin	outside	184
NNS	cue end	head	-409
NNS	cue end	inside	-739
NNS	cue end	outside	-267
PDT	content begin	inside	122
PDT	content end	outside	-737
PDT	cue end	inside	-241
POS	content begin	outside	-1066
POS	content end	inside	-712
POS	content end	outside	-2233
POS	cue begin	outside	692
POS	cue end	inside	-1612
POS	cue end	outside	-1641
PRP	content begin	inside	-72
PRP	content begin	outside	-547
PRP	content end	head	-456
PRP	content end	inside	88
PRP	content end	outside	-1875
PRP	cue begin	inside	-349
PRP	cue begin	outside	576
PRP	cue end	inside	-806
PRP$	content begin	inside	-269
PRP$	content begin	outside	-250
PRP$	content end	inside	-506
PRP$	content end	outside	-1461
PRP$	cue begin	inside	-1527
PRP$	cue begin	outside	273
PRP$	cue end	inside	-1378
PRP$	cue end	outside	-363
RB	content begin	inside	-796
RB	content begin	outside	-241
RB	content end	head	210
RB	content end	inside	-207
RB	content end	outside	-858
RB	cue begin	head	557
RB	cue begin	outside	-620
RB	cue end	inside	-160
RB	cue end	outside	-525
RBR	content begin	inside	108
RBR	content begin	outside	-298
RBR	content end	head	235
RBR	content end	inside	-516
RBR	content end	outside	-942
RBR	cue begin	inside	-314
RBR	cue begin	outside	-689
RBR	cue end	outside	-242
RBS	content begin	inside	-454
RBS	content end	head	248
RBS	content end	outside	-648
RBS	cue begin	outside	-150
RBS	cue end	inside	-102
RBS	cue end	outside	-294
SYM	content end	outside	-462
SYM	cue begin	inside	-313
SYM	cue begin	outside	214
UH	content begin	inside	-605
UH	content end	head	-462
UH	content end	inside	-560
UH	cue begin	inside	-403
UH	cue end	inside	-613
VB	content begin	inside	-625
VB	content begin	outside	86
VB	content end	head	-654
VB	content end	inside	-818
VB	content end	outside	-598
VB	cue begin	head	-924
VB	cue begin	inside	-562
VB	cue begin	outside	-562
VB	cue end	head	-92
VB	cue end	inside	159
VB	cue end	outside	-498
VBD	content begin	inside	-632
VBD	content begin	outside	64
VBD	content end	head	-104
VBD	content end	inside	-1053
VBD	cue begin	head	239
VBD	cue begin	inside	375
VBD	cue begin	outside	-440
VBD	cue end	head	273
VBD	cue end	inside	230
VBD	cue end	outside	-501
VBG	content begin	inside	-63
VBG	content begin	outside	-57
VBG	content end	head	421
VBG	content end	inside	-449
VBG	content end	outside	184
VBG	cue begin	head	387
VBG	cue begin	inside	351
VBG	cue begin	outside	-265
VBG	cue end	inside	96
VBG	cue end	outside	107
VBN	content begin	inside	-502
VBN	content begin	outside	93
VBN	content end	head	443
VBN	content end	inside	-338
VBN	content end	outside	-822
VBN	cue begin	inside	-337
VBN	cue begin	outside	-412
VBN	cue end	head	56
VBN	cue end	outside	-445
VBP	content begin	inside	-992
VBP	content begin	outside	273
VBP	content end	head	-507
VBP	content end	inside	-643
VBP	content end	outside	-406
VBP	cue begin	head	327
VBP	cue begin	inside	852
VBP	cue begin	outside	-1119
VBP	cue end	head	228
VBP	cue end	inside	227
VBP	cue end	outside	-798
VBZ	content begin	inside	-1387
VBZ	content begin	outside	-250
VBZ	content end	head	248
VBZ	content end	inside	-861
VBZ	content end	outside	-371
VBZ	cue begin	inside	110
VBZ	cue begin	outside	-888
VBZ	cue end	head	268
VBZ	cue end	inside	239
[	content begin	outside	-185
[	content end	head	-338
[	content end	outside	-567
]	content begin	outside	-394
]	content end	outside	-733
about	content begin	inside	-416
about	content begin	outside	275
about	content end	head	170
about	content end	inside	78
about	content end	outside	-2421
about	cue begin	inside	-464
about	cue begin	outside	134
about	cue end	inside	678
about	cue end	outside	-448
above	content end	outside	-281
accord	cue begin	head	316
accuse	cue begin	head	-347
accuse	cue end	head	-223
acknowledge	cue begin	head	426
acknowledge	cue end	head	256
acl	content begin	inside hangs apart	-248
acl	content begin	inside hangs within	-1416
acl	content begin	inside holds head	-87
acl	content begin	inside is head	198
acl	content begin	outside hangs within	-404
acl	content begin	outside holds head	63
acl	content end	between hangs apart	350
acl	content end	between hangs on head	1044
acl	content end	between hangs within	691
acl	content end	inside hangs apart	-295
acl	content end	inside hangs on head	-86
acl	content end	inside hangs within	-723
acl	content end	inside is head	-533
acl	content end	outside hangs apart	-370
acl	content end	outside hangs on head	-629
acl	content end	outside hangs within	-366
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
acl:relcl	content begin	between hangs apart	-653
acl:relcl	content begin	between hangs on head	300
acl:relcl	content begin	inside hangs apart	-598
acl:relcl	content begin	inside hangs within	-1109
acl:relcl	content begin	inside holds head	413
acl:relcl	content begin	inside is head	-184
acl:relcl	content begin	outside hangs apart	-610
acl:relcl	content begin	outside hangs within	-901
acl:relcl	content begin	outside holds head	139
acl:relcl	content end	between hangs apart	-476
acl:relcl	content end	between hangs on head	131
acl:relcl	content end	between hangs within	129
acl:relcl	content end	inside hangs apart	-432
acl:relcl	content end	inside hangs within	-413
acl:relcl	content end	inside holds head	-67
acl:relcl	content end	inside is head	-295
acl:relcl	content end	outside hangs apart	-954
acl:relcl	content end	outside hangs on head	134
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
across	content end	outside	-787
across	cue begin	inside	-297
across	cue begin	outside	-374
add	cue begin	head	1459
add	cue end	head	740
address	cue end	head	707
admit	cue begin	head	439
admit	cue end	head	107
advcl	content begin	between hangs apart	-579
advcl	content begin	between hangs within	-110
advcl	content begin	between holds head	-506
advcl	content begin	inside hangs apart	-714
advcl	content begin	inside hangs on head	-255
advcl	content begin	inside hangs within	-1141
advcl	content begin	inside holds head	-412
advcl	content begin	inside is head	97
advcl	content begin	outside hangs apart	-705
advcl	content begin	outside hangs on head	136
advcl	content begin	outside hangs within	-477
advcl	content begin	outside holds head	598
advcl	content end	between hangs apart	-751
advcl	content end	between hangs on head	353
advcl	content end	between hangs within	367
advcl	content end	between holds head	64
advcl	content end	inside hangs apart	-99
advcl	content end	inside hangs on head	-107
advcl	content end	inside hangs within	-304
advcl	content end	inside holds head	487
advcl	content end	inside is head	-276
advcl	content end	outside hangs apart	-98
advcl	content end	outside hangs on head	131
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
advmod	content begin	between hangs apart	237
advmod	content begin	between hangs on head	109
advmod	content begin	between hangs within	-97
advmod	content begin	inside hangs apart	62
advmod	content begin	inside hangs on head	77
advmod	content begin	inside hangs within	-1120
advmod	content begin	outside hangs apart	-391
advmod	content begin	outside hangs on head	-59
advmod	content begin	outside hangs within	227
advmod	content end	between hangs apart	-543
advmod	content end	between hangs on head	214
advmod	content end	between hangs within	807
advmod	content end	inside hangs apart	-663
advmod	content end	inside hangs on head	-403
advmod	content end	inside hangs within	-978
advmod	content end	outside hangs apart	-221
advmod	content end	outside hangs on head	-256
advmod	content end	outside hangs within	142
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
after	content begin	inside	-379
after	content begin	outside	-408
after	content end	head	189
after	content end	outside	363
after	cue begin	inside	-1275
after	cue begin	outside	682
after	cue end	inside	-566
after	cue end	outside	157
against	content begin	inside	-759
against	content begin	outside	767
against	content end	head	-279
against	content end	inside	-326
against	content end	outside	-1093
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
along	content end	outside	-906
although	content end	head	112
although	cue begin	inside	-626
although	cue begin	outside	-408
amod	content begin	between hangs on head	319
amod	content begin	between hangs within	873
amod	content begin	inside hangs apart	-485
amod	content begin	inside hangs on head	-52
amod	content begin	inside hangs within	-645
amod	content begin	outside hangs apart	-501
amod	content begin	outside hangs on head	-221
amod	content begin	outside hangs within	-973
amod	content end	between hangs apart	-81
amod	content end	between hangs on head	854
amod	content end	between hangs within	202
amod	content end	inside hangs apart	-462
amod	content end	inside hangs on head	-612
amod	content end	inside hangs within	-1712
amod	content end	outside hangs apart	-620
amod	content end	outside hangs on head	-951
amod	content end	outside hangs within	-403
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
among	content begin	inside	-220
among	content end	head	-630
among	content end	outside	-290
among	cue begin	inside	-615
among	cue begin	outside	-235
among	cue end	inside	-428
among	cue end	outside	364
and	content begin	inside	-1282
and	content begin	outside	351
and	content end	head	59
and	content end	inside	-706
and	content end	outside	-67
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
appos	content begin	between hangs apart	-63
appos	content begin	inside hangs apart	234
appos	content begin	inside hangs within	-332
appos	content begin	inside is head	595
appos	content begin	outside hangs apart	-278
appos	content begin	outside hangs within	-544
appos	content end	between hangs apart	-169
appos	content end	between hangs on head	229
appos	content end	between hangs within	-108
appos	content end	inside hangs apart	-802
appos	content end	inside hangs on head	296
appos	content end	inside hangs within	112
appos	content end	inside is head	227
appos	content end	outside hangs apart	-714
appos	content end	outside hangs within	56
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
around	content end	outside	-1035
around	cue begin	outside	-78
around	cue end	outside	-62
as	content begin	inside	-638
as	content begin	outside	-365
as	content end	inside	-901
as	content end	outside	-936
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
at	content begin	inside	-554
at	content begin	outside	417
at	content end	head	-63
at	content end	inside	-604
at	content end	outside	-275
at	cue begin	inside	-104
at	cue begin	outside	-530
at	cue end	inside	-99
at	cue end	outside	219
attack	cue begin	head	-430
aux	content begin	between hangs on head	203
aux	content begin	between hangs within	260
aux	content begin	inside hangs apart	-619
aux	content begin	inside hangs on head	-426
aux	content begin	inside hangs within	-265
aux	content begin	outside hangs on head	-692
aux	content end	between hangs on head	656
aux	content end	between hangs within	221
aux	content end	inside hangs apart	-389
aux	content end	inside hangs within	-626
aux	content end	outside hangs apart	-176
aux	content end	outside hangs on head	-581
aux	content end	outside hangs within	-180
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
aux:pass	content begin	between hangs on head	659
aux:pass	content begin	inside hangs on head	-261
aux:pass	content end	between hangs apart	355
aux:pass	content end	inside hangs apart	-443
aux:pass	content end	inside hangs within	-179
aux:pass	content end	outside hangs apart	492
aux:pass	content end	outside hangs within	-95
aux:pass	cue begin	between hangs apart	-247
aux:pass	cue begin	between hangs on head	159
aux:pass	cue begin	between hangs within	-75
aux:pass	cue begin	inside hangs apart	-352
aux:pass	cue begin	outside hangs apart	-392
aux:pass	cue begin	outside hangs on head	-373
aux:pass	cue end	between hangs apart	-886
aux:pass	cue end	inside hangs apart	-995
aux:pass	cue end	outside hangs apart	-83
back	content end	inside	-547
back	content end	outside	-552
back	cue begin	head	-398
back	cue end	head	563
back	cue end	inside	81
because	content begin	inside	-284
because	content begin	outside	145
because	content end	head	-178
because	content end	inside	-118
because	content end	outside	-477
because	cue begin	inside	-478
because	cue begin	outside	-556
because	cue end	inside	-529
because	cue end	outside	-502
before	content begin	inside	-403
before	content begin	outside	-186
before	content end	head	166
before	content end	outside	208
before	cue begin	inside	-893
before	cue begin	outside	750
before	cue end	inside	-772
before	cue end	outside	55
behind	content end	outside	-1122
behind	cue end	inside	379
behind	cue end	outside	-626
believe	cue end	head	1074
beside content	cue begin	sign	304
beside content	cue end	sign	1013
beside source	cue begin	sign	570
beside source	cue end	sign	170
between	content begin	inside	152
between	content end	outside	-1530
between	cue end	inside	-584
between	cue end	outside	-198
beyond	content end	outside	-705
blame	cue end	head	-69
blast	cue begin	head	198
blast	cue end	head	914
both	content begin	inside	-176
both	content end	outside	-555
both	cue end	inside	-392
both	cue end	outside	147
but	content begin	inside	-520
but	content begin	outside	198
but	content end	head	150
but	content end	inside	-747
but	cue begin	inside	-758
but	cue end	inside	-354
but	cue end	outside	83
by	content begin	inside	-483
by	content begin	outside	-149
by	content end	head	-380
by	content end	inside	-447
by	content end	outside	-127
by	cue begin	inside	-574
by	cue begin	outside	445
by	cue end	inside	-212
by	cue end	outside	488
ca	cue end	outside	-54
call	cue begin	head	290
call	cue end	head	-374
can	content begin	inside	-174
can	content end	outside	348
can	cue begin	inside	272
can	cue begin	outside	-603
can	cue end	inside	-112
can	cue end	outside	-408
case	content begin	between hangs on head	-435
case	content begin	between hangs within	-296
case	content begin	inside hangs apart	-903
case	content begin	inside hangs on head	-115
case	content begin	inside hangs within	-692
case	content begin	outside hangs apart	212
case	content begin	outside hangs on head	531
case	content end	between hangs apart	-473
case	content end	between hangs on head	593
case	content end	between hangs within	1043
case	content end	inside hangs apart	-1258
case	content end	inside hangs on head	-428
case	content end	inside hangs within	-1125
case	content end	outside hangs apart	-177
case	content end	outside hangs on head	-611
case	content end	outside hangs within	51
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
cc	content begin	between hangs apart	-369
cc	content begin	between hangs on head	-64
cc	content begin	inside hangs apart	78
cc	content begin	inside hangs on head	-894
cc	content begin	inside hangs within	-733
cc	content begin	outside hangs apart	-304
cc	content begin	outside hangs on head	173
cc	content begin	outside hangs within	243
cc	content end	between hangs apart	-338
cc	content end	between hangs within	422
cc	content end	inside hangs apart	-517
cc	content end	inside hangs within	-1382
cc	content end	outside hangs apart	-125
cc	content end	outside hangs within	201
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
ccomp	content begin	between hangs apart	-484
ccomp	content begin	between hangs on head	903
ccomp	content begin	between hangs within	-223
ccomp	content begin	between holds head	469
ccomp	content begin	inside hangs apart	194
ccomp	content begin	inside hangs on head	-181
ccomp	content begin	inside hangs within	-907
ccomp	content begin	inside holds head	166
ccomp	content begin	inside is head	206
ccomp	content begin	outside hangs apart	-960
ccomp	content begin	outside hangs on head	-677
ccomp	content begin	outside hangs within	-683
ccomp	content begin	outside holds head	90
ccomp	content end	between hangs apart	354
ccomp	content end	between hangs on head	606
ccomp	content end	between hangs within	798
ccomp	content end	between holds head	210
ccomp	content end	inside hangs apart	296
ccomp	content end	inside hangs on head	-66
ccomp	content end	inside holds head	-182
ccomp	content end	inside is head	78
ccomp	content end	outside hangs apart	-279
ccomp	content end	outside hangs on head	-1203
ccomp	content end	outside hangs within	-490
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
compound	content begin	between hangs on head	1006
compound	content begin	between hangs within	562
compound	content begin	inside hangs apart	-1410
compound	content begin	inside hangs on head	-362
compound	content begin	inside hangs within	-802
compound	content begin	outside hangs apart	-997
compound	content begin	outside hangs on head	-889
compound	content begin	outside hangs within	-450
compound	content end	between hangs apart	-235
compound	content end	between hangs on head	-102
compound	content end	between hangs within	-188
compound	content end	inside hangs apart	-1213
compound	content end	inside hangs on head	-568
compound	content end	inside hangs within	-2540
compound	content end	inside is head	-633
compound	content end	outside hangs apart	-126
compound	content end	outside hangs on head	-185
compound	content end	outside hangs within	-383
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
compound:prt	content begin	outside hangs apart	-139
compound:prt	content begin	outside hangs within	-681
compound:prt	content end	between hangs apart	-123
compound:prt	content end	between hangs on head	967
compound:prt	content end	between hangs within	1586
compound:prt	content end	inside hangs apart	-1221
compound:prt	content end	inside hangs on head	-1292
compound:prt	content end	inside hangs within	-444
compound:prt	content end	outside hangs apart	-589
compound:prt	content end	outside hangs on head	-961
compound:prt	content end	outside hangs within	-1573
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
conj	content begin	between hangs apart	-1091
conj	content begin	inside hangs apart	-364
conj	content begin	inside hangs within	-1439
conj	content begin	inside holds head	-587
conj	content begin	inside is head	-108
conj	content begin	outside hangs apart	-842
conj	content begin	outside hangs within	-929
conj	content begin	outside holds head	198
conj	content end	between hangs apart	-614
conj	content end	between hangs on head	706
conj	content end	between hangs within	1024
conj	content end	between holds head	-403
conj	content end	inside hangs apart	-53
conj	content end	inside hangs on head	50
conj	content end	inside hangs within	-675
conj	content end	inside holds head	470
conj	content end	inside is head	-334
conj	content end	outside hangs apart	-60
conj	content end	outside hangs on head	-167
conj	content end	outside hangs within	-419
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
cop	content begin	between hangs on head	491
cop	content begin	inside hangs apart	119
cop	content begin	inside hangs on head	-1144
cop	content begin	inside hangs within	-562
cop	content begin	outside hangs apart	-413
cop	content begin	outside hangs on head	157
cop	content begin	outside hangs within	-410
cop	content end	between hangs apart	-283
cop	content end	between hangs on head	567
cop	content end	between hangs within	644
cop	content end	inside hangs apart	-493
cop	content end	inside hangs within	-1143
cop	content end	outside hangs apart	61
cop	content end	outside hangs on head	-621
cop	content end	outside hangs within	-93
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
could	content begin	inside	-418
could	content end	outside	359
could	cue begin	inside	527
could	cue begin	outside	-704
could	cue end	inside	-322
could	cue end	outside	-455
criticism	cue begin	head	1114
criticism	cue end	head	104
criticize	cue begin	head	346
criticize	cue end	head	680
csubj	content begin	between hangs on head	914
csubj	content begin	inside hangs on head	-827
csubj	content begin	outside hangs on head	-691
csubj	content begin	outside holds head	301
csubj	content end	between hangs on head	810
csubj	content end	between hangs within	553
csubj	content end	inside hangs apart	-54
csubj	content end	inside hangs on head	-712
csubj	content end	inside hangs within	79
csubj	content end	inside holds head	482
csubj	content end	inside is head	-84
csubj	content end	outside hangs apart	-541
csubj	content end	outside hangs on head	-828
csubj	content end	outside hangs within	-559
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
dep	content end	inside hangs apart	-589
dep	content end	outside hangs apart	-232
describe	cue begin	head	391
describe	cue end	head	551
despite	content begin	inside	-648
despite	content end	head	370
despite	content end	outside	308
despite	cue begin	inside	-649
despite	cue begin	outside	151
det	content begin	between hangs on head	885
det	content begin	between hangs within	1066
det	content begin	inside hangs apart	167
det	content begin	inside hangs on head	283
det	content begin	inside hangs within	199
det	content begin	outside hangs apart	-773
det	content begin	outside hangs on head	-484
det	content begin	outside hangs within	-917
det	content end	between hangs apart	-371
det	content end	between hangs within	633
det	content end	inside hangs apart	-657
det	content end	inside hangs within	-1751
det	content end	outside hangs within	717
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
discourse	content begin	inside hangs within	-211
discourse	content end	between hangs on head	176
discourse	content end	between hangs within	229
discourse	content end	inside hangs within	-528
discourse	content end	outside hangs within	-603
discourse	cue end	between hangs apart	-203
discourse	cue end	inside hangs apart	-203
discuss	cue begin	head	412
discuss	cue end	head	1036
dismiss	cue begin	head	212
dismiss	cue end	head	416
down	content end	inside	192
down	content end	outside	-724
down	cue begin	inside	-165
down	cue begin	outside	-242
down	cue end	inside	-56
down	cue end	outside	-602
during	content begin	inside	-393
during	content end	head	97
during	content end	outside	336
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
expl	content begin	inside hangs on head	153
expl	content begin	inside hangs within	-339
expl	content end	outside hangs within	-551
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
fall of the network	content begin	sign	536
fall of the network	content end	sign	454
favor	cue begin	head	310
favor	cue end	head	352
fear	cue begin	head	588
feel	cue begin	head	-352
feel	cue end	head	-283
file	cue begin	head	86
file	cue end	head	460
fixed	content end	between hangs within	1309
fixed	content end	inside hangs apart	-300
fixed	content end	inside hangs within	118
fixed	content end	outside hangs apart	-1074
fixed	content end	outside hangs within	-1372
fixed	cue begin	between hangs apart	-502
fixed	cue begin	inside hangs apart	-726
fixed	cue begin	outside hangs apart	-261
fixed	cue end	between hangs apart	-285
fixed	cue end	between hangs within	462
fixed	cue end	inside hangs apart	-272
fixed	cue end	inside hangs on head	1101
fixed	cue end	outside hangs apart	-741
flat	content begin	between hangs apart	-622
flat	content begin	inside hangs apart	-651
flat	content begin	inside hangs within	-906
flat	content begin	outside hangs apart	-70
flat	content begin	outside hangs within	-225
flat	content end	between hangs on head	1556
flat	content end	between hangs within	1364
flat	content end	inside hangs apart	-664
flat	content end	inside hangs on head	-350
flat	content end	inside hangs within	-371
flat	content end	outside hangs apart	-1414
flat	content end	outside hangs on head	-1587
flat	content end	outside hangs within	-1120
flat	cue begin	between hangs apart	-977
flat	cue begin	inside hangs apart	-2101
flat	cue begin	outside hangs apart	777
flat	cue end	between hangs apart	-501
flat	cue end	inside hangs apart	-426
flat	cue end	outside hangs apart	-2270
for	content begin	inside	-906
for	content begin	outside	329
for	content end	head	207
for	content end	inside	-367
for	content end	outside	-1254
for	cue begin	inside	-330
for	cue begin	outside	91
for	cue end	inside	156
for	cue end	outside	-419
from	content begin	inside	-1055
from	content begin	outside	151
from	content end	inside	-525
from	content end	outside	-916
from	cue begin	inside	-857
from	cue begin	outside	153
from	cue end	inside	-289
from	cue end	outside	320
go	cue begin	head	108
halves a quotation	content begin	sign	-1654
halves a quotation	content end	sign	-1981
hangs on the cue within	content begin	sign	765
hangs on the cue without	content begin	sign	180
hangs on the cue without	content end	sign	633
have	cue begin	head	499
have	cue end	head	-420
highlight	cue begin	head	-514
highlight	cue end	head	584
hint	cue begin	head	-161
hope	cue begin	head	-197
hope	cue end	head	301
how	content begin	inside	588
how	content begin	outside	-689
how	content end	inside	-1280
how	content end	outside	-755
how	cue end	outside	322
identify	cue begin	head	76
if	content begin	inside	-159
if	content begin	outside	67
if	content end	head	-81
if	content end	inside	-286
if	content end	outside	-1320
if	cue begin	inside	-440
if	cue begin	outside	-390
if	cue end	inside	-141
if	cue end	outside	-318
imply	cue begin	head	-368
imply	cue end	head	360
in	content begin	inside	-798
in	content begin	outside	-390
in	content end	head	245
in	content end	inside	-391
in	content end	outside	-321
in	cue begin	inside	-474
in	cue begin	outside	-861
in	cue end	inside	-905
in	cue end	outside	233
include	cue begin	head	-263
include	cue end	head	-281
indicate	cue end	head	-302
inside	content end	outside	-610
insist	cue begin	head	-165
insist	cue end	head	340
into	content begin	inside	-583
into	content end	outside	-1471
into	cue begin	inside	-368
into	cue begin	outside	-423
into	cue end	inside	-106
into	cue end	outside	-373
iobj	content begin	between hangs apart	-372
iobj	content begin	inside hangs apart	-382
iobj	content begin	inside is head	-137
iobj	content begin	outside hangs apart	214
iobj	content begin	outside hangs within	-372
iobj	content end	between hangs on head	672
iobj	content end	between hangs within	783
iobj	content end	inside hangs apart	-956
iobj	content end	inside hangs on head	-695
iobj	content end	inside hangs within	-1087
iobj	content end	inside is head	-895
iobj	content end	outside hangs apart	-923
iobj	content end	outside hangs on head	-636
iobj	content end	outside hangs within	-779
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
kept	cue begin	sign	-146
kept	cue end	sign	-151
kept against the network	content begin	sign	70
kept against the network	content end	sign	-567
kept against the network	cue end	sign	-279
kept before the cue	content begin	sign	1008
kept before the cue	content end	sign	1392
kept behind the cue	content begin	sign	395
kept behind the cue	content end	sign	585
kept of a quotation	content begin	sign	1402
kept of a quotation	content end	sign	2170
kept of a report	content begin	sign	496
kept of a report	content end	sign	621
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
leaves a cue of the network	content begin	sign	-169
leaves a cue of the network	content end	sign	328
leaves few	content begin	sign	-410
leaves few	content end	sign	-195
leaves many	content begin	sign	-1018
leaves many	content end	sign	-346
like	content begin	inside	-596
like	content begin	outside	445
like	content end	inside	-149
like	content end	outside	-1543
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
mark	content begin	between hangs on head	541
mark	content begin	between hangs within	582
mark	content begin	inside hangs apart	-85
mark	content begin	inside hangs on head	777
mark	content begin	inside hangs within	-735
mark	content begin	outside hangs apart	-558
mark	content begin	outside hangs on head	-342
mark	content begin	outside hangs within	-279
mark	content end	between hangs apart	-188
mark	content end	between hangs on head	162
mark	content end	inside hangs apart	-799
mark	content end	inside hangs on head	-553
mark	content end	inside hangs within	-794
mark	content end	outside hangs on head	-701
mark	content end	outside hangs within	579
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
network	content begin	sign	202
network	content end	sign	263
network	cue begin	sign	319
network	cue end	sign	494
nmod	content begin	between hangs apart	-662
nmod	content begin	between hangs on head	366
nmod	content begin	between holds head	-483
nmod	content begin	inside hangs apart	-622
nmod	content begin	inside hangs on head	108
nmod	content begin	inside hangs within	-1624
nmod	content begin	inside holds head	-424
nmod	content begin	inside is head	-634
nmod	content begin	outside hangs on head	-519
nmod	content begin	outside hangs within	-172
nmod	content begin	outside holds head	159
nmod	content end	between hangs apart	-359
nmod	content end	between hangs on head	394
nmod	content end	between hangs within	853
nmod	content end	inside hangs apart	-774
nmod	content end	inside hangs on head	403
nmod	content end	inside hangs within	-242
nmod	content end	inside holds head	367
nmod	content end	inside is head	254
nmod	content end	outside hangs apart	-1037
nmod	content end	outside hangs on head	-243
nmod	content end	outside hangs within	-635
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
nmod:desc	content begin	inside hangs on head	-68
nmod:desc	content begin	inside hangs within	-487
nmod:desc	content end	outside hangs within	100
nmod:desc	cue begin	between hangs apart	-1079
nmod:desc	cue begin	inside hangs apart	-1349
nmod:desc	cue begin	outside hangs apart	-1924
nmod:desc	cue end	between hangs apart	-323
nmod:desc	cue end	inside hangs apart	-2333
nmod:desc	cue end	outside hangs apart	52
nmod:poss	content begin	between hangs on head	457
nmod:poss	content begin	between hangs within	824
nmod:poss	content begin	inside hangs apart	-1268
nmod:poss	content begin	inside hangs on head	-116
nmod:poss	content begin	inside hangs within	-1189
nmod:poss	content begin	outside hangs apart	-496
nmod:poss	content begin	outside hangs on head	-539
nmod:poss	content begin	outside hangs within	-736
nmod:poss	content end	between hangs apart	-950
nmod:poss	content end	inside hangs apart	-1242
nmod:poss	content end	inside hangs within	-1766
nmod:poss	content end	outside hangs apart	-528
nmod:poss	content end	outside hangs within	-1094
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
nmod:unmarked	content begin	between hangs apart	-695
nmod:unmarked	content begin	inside hangs apart	-696
nmod:unmarked	content begin	inside hangs within	-730
nmod:unmarked	content end	between hangs on head	62
nmod:unmarked	content end	between hangs within	161
nmod:unmarked	content end	inside hangs apart	-391
nmod:unmarked	content end	inside hangs within	-232
nmod:unmarked	content end	outside hangs apart	-781
nmod:unmarked	content end	outside hangs on head	-78
nmod:unmarked	content end	outside hangs within	-330
nmod:unmarked	cue begin	between hangs apart	-852
nmod:unmarked	cue begin	inside hangs apart	-632
nmod:unmarked	cue begin	outside hangs apart	269
nmod:unmarked	cue end	between hangs apart	-555
nmod:unmarked	cue end	between hangs within	318
nmod:unmarked	cue end	inside hangs apart	-469
nmod:unmarked	cue end	outside hangs apart	-682
note	cue begin	head	434
note	cue end	head	340
nsubj	content begin	between hangs apart	-724
nsubj	content begin	between hangs on head	1051
nsubj	content begin	between hangs within	1034
nsubj	content begin	inside hangs apart	-922
nsubj	content begin	inside hangs on head	165
nsubj	content begin	inside hangs within	-72
nsubj	content begin	inside is head	762
nsubj	content begin	outside hangs apart	-544
nsubj	content begin	outside hangs on head	-556
nsubj	content begin	outside hangs within	-756
nsubj	content begin	outside holds head	-144
nsubj	content end	between hangs apart	-1059
nsubj	content end	between hangs on head	525
nsubj	content end	between hangs within	171
nsubj	content end	inside hangs apart	-58
nsubj	content end	inside hangs on head	-604
nsubj	content end	inside hangs within	-1431
nsubj	content end	inside holds head	631
nsubj	content end	inside is head	-215
nsubj	content end	outside hangs apart	292
nsubj	content end	outside hangs on head	-486
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
nsubj:pass	content begin	between hangs on head	626
nsubj:pass	content begin	between hangs within	633
nsubj:pass	content begin	inside hangs apart	-445
nsubj:pass	content begin	inside hangs on head	-1613
nsubj:pass	content begin	inside hangs within	729
nsubj:pass	content begin	inside is head	602
nsubj:pass	content begin	outside hangs on head	-1018
nsubj:pass	content begin	outside hangs within	-720
nsubj:pass	content end	between hangs apart	171
nsubj:pass	content end	between hangs on head	555
nsubj:pass	content end	between hangs within	122
nsubj:pass	content end	inside hangs apart	-205
nsubj:pass	content end	inside hangs on head	-445
nsubj:pass	content end	inside hangs within	-506
nsubj:pass	content end	inside is head	-584
nsubj:pass	content end	outside hangs on head	-478
nsubj:pass	content end	outside hangs within	-274
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
nummod	content begin	between hangs apart	-463
nummod	content begin	between hangs within	601
nummod	content begin	inside hangs on head	170
nummod	content begin	inside hangs within	-329
nummod	content begin	outside hangs apart	-347
nummod	content begin	outside hangs within	-743
nummod	content end	between hangs apart	-792
nummod	content end	between hangs on head	762
nummod	content end	between hangs within	600
nummod	content end	inside hangs apart	-766
nummod	content end	inside hangs on head	172
nummod	content end	inside hangs within	-606
nummod	content end	outside hangs apart	-140
nummod	content end	outside hangs on head	-749
nummod	content end	outside hangs within	51
nummod	cue begin	between hangs apart	277
nummod	cue begin	between hangs on head	408
nummod	cue begin	inside hangs apart	-351
nummod	cue begin	outside hangs apart	-1323
nummod	cue end	between hangs apart	-106
nummod	cue end	inside hangs apart	-1473
nummod	cue end	outside hangs apart	204
obj	content begin	between hangs apart	-67
obj	content begin	between hangs on head	482
obj	content begin	between holds head	110
obj	content begin	inside hangs apart	109
obj	content begin	inside hangs on head	-431
obj	content begin	inside hangs within	-1937
obj	content begin	inside holds head	94
obj	content begin	inside is head	113
obj	content begin	outside hangs apart	-776
obj	content begin	outside hangs on head	-424
obj	content begin	outside hangs within	-992
obj	content begin	outside holds head	-380
obj	content end	between hangs apart	347
obj	content end	between hangs on head	896
obj	content end	between hangs within	1146
obj	content end	inside hangs apart	-673
obj	content end	inside hangs on head	-150
obj	content end	inside hangs within	-79
obj	content end	inside holds head	418
obj	content end	inside is head	-126
obj	content end	outside hangs apart	-773
obj	content end	outside hangs on head	-950
obj	content end	outside hangs within	-883
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
obl	content begin	between hangs apart	-312
obl	content begin	between hangs on head	106
obl	content begin	between hangs within	85
obl	content begin	between holds head	-690
obl	content begin	inside hangs apart	-479
obl	content begin	inside hangs within	-958
obl	content begin	inside holds head	-644
obl	content begin	inside is head	110
obl	content begin	outside hangs apart	-132
obl	content begin	outside hangs on head	176
obl	content begin	outside hangs within	-328
obl	content begin	outside holds head	-255
obl	content end	between hangs apart	-512
obl	content end	between hangs on head	706
obl	content end	between hangs within	624
obl	content end	between holds head	479
obl	content end	inside hangs apart	-337
obl	content end	inside hangs on head	206
obl	content end	inside holds head	120
obl	content end	inside is head	-109
obl	content end	outside hangs apart	178
obl	content end	outside hangs on head	283
obl	content end	outside hangs within	-493
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
obl:agent	content begin	between hangs apart	-647
obl:agent	content begin	inside hangs apart	-621
obl:agent	content begin	inside hangs within	-600
obl:agent	content begin	outside hangs apart	421
obl:agent	content begin	outside hangs within	-185
obl:agent	content end	between hangs on head	1029
obl:agent	content end	between hangs within	1441
obl:agent	content end	inside hangs apart	-155
obl:agent	content end	inside hangs on head	-752
obl:agent	content end	inside hangs within	-761
obl:agent	content end	outside hangs apart	-1372
obl:agent	content end	outside hangs on head	-697
obl:agent	content end	outside hangs within	-1486
obl:agent	cue begin	between hangs apart	-811
obl:agent	cue begin	between holds head	-182
obl:agent	cue begin	inside hangs apart	-691
obl:agent	cue begin	outside hangs apart	-183
obl:agent	cue end	between hangs on head	-1297
obl:agent	cue end	between holds head	-543
obl:agent	cue end	inside hangs on head	-1072
obl:agent	cue end	outside hangs on head	-215
obl:agent	cue end	outside holds head	-266
obl:unmarked	content begin	between hangs apart	-497
obl:unmarked	content begin	between hangs on head	657
obl:unmarked	content begin	inside hangs apart	-1110
obl:unmarked	content begin	inside hangs on head	-70
obl:unmarked	content begin	inside hangs within	-946
obl:unmarked	content begin	outside hangs apart	704
obl:unmarked	content begin	outside hangs on head	-471
obl:unmarked	content begin	outside hangs within	-648
obl:unmarked	content end	between hangs apart	-527
obl:unmarked	content end	between hangs on head	504
obl:unmarked	content end	between hangs within	453
obl:unmarked	content end	inside hangs apart	-271
obl:unmarked	content end	inside hangs on head	-379
obl:unmarked	content end	inside hangs within	168
obl:unmarked	content end	outside hangs on head	-431
obl:unmarked	content end	outside hangs within	-185
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
of	content begin	inside	-631
of	content begin	outside	131
of	content end	head	-1011
of	content end	inside	-343
of	content end	outside	-2696
of	cue begin	inside	-1531
of	cue begin	outside	-311
of	cue end	inside	154
of	cue end	outside	-722
off	content begin	outside	-318
off	content end	outside	-1083
off	cue begin	inside	-506
off	cue end	inside	581
off	cue end	outside	-552
offer	cue begin	head	-453
offer	cue end	head	-351
on	content begin	inside	-657
on	content begin	outside	564
on	content end	head	-834
on	content end	inside	-791
on	content end	outside	-293
on	cue begin	inside	-112
on	cue begin	outside	-175
on	cue end	inside	-72
once	content end	outside	-626
oppose	cue begin	head	-377
oppose	cue end	head	872
or	content begin	inside	-576
or	content end	head	185
or	content end	inside	-564
or	content end	outside	-1484
or	cue begin	inside	-521
or	cue begin	outside	505
or	cue end	inside	-422
or	cue end	outside	-668
order	cue begin	head	-173
order	cue end	head	694
out	content begin	outside	58
out	content end	head	-298
out	content end	inside	138
out	content end	outside	-1675
out	cue begin	inside	-856
out	cue begin	outside	-665
out	cue end	inside	475
out	cue end	outside	-946
outline	cue end	head	-58
outside	content end	outside	-540
over	content begin	outside	-163
over	content end	head	-399
over	content end	inside	-228
over	content end	outside	-1069
over	cue begin	inside	-527
over	cue end	inside	-62
over	cue end	outside	-502
parataxis	content begin	between hangs apart	-465
parataxis	content begin	between hangs on head	528
parataxis	content begin	between holds head	-300
parataxis	content begin	inside hangs within	-262
parataxis	content begin	inside is head	145
parataxis	content begin	outside hangs within	-387
parataxis	content begin	outside holds head	747
parataxis	content end	between hangs apart	93
parataxis	content end	between hangs on head	-58
parataxis	content end	between hangs within	-116
parataxis	content end	between holds head	-197
parataxis	content end	inside hangs on head	63
parataxis	content end	inside hangs within	-626
parataxis	content end	inside holds head	223
parataxis	content end	inside is head	190
parataxis	content end	outside hangs on head	260
parataxis	content end	outside hangs within	257
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
punct	content begin	inside hangs apart	339
punct	content begin	inside hangs on head	273
punct	content begin	inside hangs within	-437
punct	content begin	outside hangs apart	211
punct	content begin	outside hangs on head	132
punct	content begin	outside hangs within	-272
punct	content end	inside hangs apart	-121
punct	content end	inside hangs on head	332
punct	content end	inside hangs within	-381
punct	content end	outside hangs apart	224
punct	content end	outside hangs on head	182
punct	content end	outside hangs within	-537
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
root	content begin	between hangs apart	-292
root	content begin	between holds head	-277
root	content begin	inside hangs apart	401
root	content begin	inside is head	-228
root	content begin	outside hangs apart	-624
root	content begin	outside holds head	333
root	content end	between hangs apart	-1062
root	content end	between holds head	-290
root	content end	inside hangs apart	388
root	content end	inside holds head	-76
root	content end	inside is head	-302
root	content end	outside hangs apart	419
root	content end	outside holds head	864
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
sentence	content begin	sign	146
sentence	content end	sign	802
sentence	cue begin	sign	-122
share	cue begin	head	-282
should	content begin	inside	-287
should	content end	head	-236
should	content end	outside	-351
should	cue begin	outside	-289
should	cue end	inside	-122
should	cue end	outside	-510
show	cue begin	head	-207
sign	cue begin	head	196
sign	cue end	head	422
since	content begin	inside	-254
since	content end	outside	-856
since	cue begin	inside	-698
since	cue begin	outside	232
slam	cue begin	head	316
so	content end	outside	-572
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
takes few	content begin	sign	-166
takes few	content end	sign	-955
takes half a quotation	content begin	sign	-305
takes half a quotation	content end	sign	-1012
takes many	content begin	sign	-881
takes many	content end	sign	-1347
takes of source or content	cue begin	sign	-321
takes of source or content	cue end	sign	-194
talk	cue end	head	455
tell	cue begin	head	284
tell	cue end	head	1442
than	content begin	inside	-655
than	content end	head	-533
than	content end	inside	-115
than	content end	outside	-483
than	cue begin	inside	-408
than	cue begin	outside	-253
than	cue end	inside	-699
than	cue end	outside	-912
thank	cue begin	head	226
thank	cue end	head	756
that	content begin	inside	937
that	content begin	outside	-893
that	content end	head	-585
that	content end	inside	-1200
that	content end	outside	-1523
that	cue begin	inside	644
that	cue begin	outside	-667
that	cue end	inside	-1484
that	cue end	outside	415
the network's and the kept edge	content begin	sign	-748
the network's and the kept edge	content end	sign	-1328
the network's edge	content begin	sign	956
the network's edge	content end	sign	1542
the network's edge	cue begin	sign	111
the network's edge	cue end	sign	-121
think	cue end	head	184
though	cue begin	inside	-680
threaten	cue begin	head	138
threaten	cue end	head	240
through	content begin	inside	-380
through	content end	outside	-238
through	cue begin	inside	130
through	cue begin	outside	172
through	cue end	outside	-164
throughout	content end	outside	-472
to	content begin	inside	-274
to	content begin	outside	-196
to	content end	inside	-1089
to	content end	outside	-1266
to	cue begin	inside	240
to	cue begin	outside	-644
to	cue end	inside	-118
to	cue end	outside	-99
toward	content end	outside	-847
toward	cue end	outside	-729
tweet	cue begin	head	196
tweet	cue end	head	197
under	content begin	inside	-578
under	content end	outside	-156
under	cue begin	outside	-564
understand	cue begin	head	-235
understand	cue end	head	577
unless	content end	outside	-834
until	content end	outside	-312
up	content begin	outside	75
up	content end	inside	-457
up	content end	outside	-760
up	cue begin	inside	-777
up	cue begin	outside	-818
up	cue end	inside	-250
up	cue end	outside	-1009
upon	content end	outside	-671
urge	cue begin	head	-61
urge	cue end	head	265
verb moved	content begin	sign	-205
verb moved	content end	sign	-489
view	cue begin	head	-434
view	cue end	head	-253
vocative	content end	between hangs within	409
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
what	content begin	inside	351
what	content begin	outside	-772
what	content end	head	-362
what	content end	inside	-2142
what	content end	outside	-989
what	cue begin	inside	-510
what	cue begin	outside	173
what	cue end	inside	-1483
what	cue end	outside	773
when	content begin	inside	230
when	content begin	outside	-222
when	content end	head	119
when	content end	inside	-588
when	cue begin	inside	-1171
when	cue begin	outside	790
when	cue end	inside	137
when	cue end	outside	-54
where	content begin	inside	-118
where	content end	head	355
where	content end	inside	-126
where	content end	outside	-339
where	cue begin	inside	-1062
where	cue begin	outside	-561
where	cue end	inside	-592
where	cue end	outside	226
whether	content begin	inside	618
whether	content begin	outside	-524
whether	content end	head	251
whether	content end	outside	-1064
whether	cue end	inside	-1991
whether	cue end	outside	261
which	content begin	inside	397
which	content begin	outside	89
which	content end	head	524
which	content end	inside	-707
which	content end	outside	123
which	cue begin	inside	-2002
which	cue begin	outside	-293
which	cue end	inside	-473
which	cue end	outside	64
while	content begin	inside	-576
while	content begin	outside	-177
while	content end	head	487
while	content end	inside	-403
while	content end	outside	-206
while	cue begin	inside	-225
while	cue begin	outside	617
while	cue end	inside	-716
while	cue end	outside	127
who	content begin	inside	360
who	content end	head	51
who	content end	inside	-656
who	content end	outside	-1255
who	cue begin	inside	-2651
who	cue begin	outside	747
who	cue end	inside	-544
who	cue end	outside	213
whom	content end	head	287
whom	content end	inside	-318
whom	cue begin	inside	-492
whom	cue begin	outside	174
whose	content end	head	466
whose	content end	outside	-197
whose	cue begin	inside	-325
whose	cue begin	outside	253
why	content begin	inside	986
why	content begin	outside	-542
why	content end	inside	-663
why	content end	outside	-539
why	cue begin	inside	-381
why	cue begin	outside	-339
why	cue end	inside	-1087
why	cue end	outside	251
will	content begin	inside	-417
will	content end	head	-621
will	content end	inside	-368
will	content end	outside	-529
will	cue begin	outside	-600
will	cue end	inside	-512
will	cue end	outside	-60
with	content begin	inside	-872
with	content begin	outside	346
with	content end	head	456
with	content end	inside	238
with	content end	outside	-770
with	cue begin	inside	-154
with	cue begin	outside	273
with	cue end	inside	153
with	cue end	outside	-525
within	content end	outside	-879
without	content begin	inside	-363
without	content end	head	-628
without	content end	outside	-142
wo	cue end	outside	-81
wonder	cue begin	head	-301
wonder	cue end	head	-188
worried	cue begin	head	407
worried	cue end	head	-237
worry	cue end	head	384
would	content begin	inside	-643
would	content end	head	-288
would	content end	inside	-213
would	content end	outside	-522
would	cue begin	inside	108
would	cue begin	outside	-1105
would	cue end	inside	-534
write	cue begin	head	231
write	cue end	head	770
xcomp	content begin	between hangs on head	300
xcomp	content begin	between holds head	-171
xcomp	content begin	inside hangs on head	-117
xcomp	content begin	inside hangs within	-1311
xcomp	content begin	inside holds head	-154
xcomp	content begin	inside is head	-594
xcomp	content begin	outside hangs apart	-215
xcomp	content begin	outside hangs within	-929
xcomp	content begin	outside holds head	-120
xcomp	content end	between hangs apart	674
xcomp	content end	between hangs on head	1082
xcomp	content end	between hangs within	969
xcomp	content end	inside hangs apart	-54
xcomp	content end	inside hangs on head	56
xcomp	content end	inside hangs within	-128
xcomp	content end	inside holds head	296
xcomp	content end	inside is head	-399
xcomp	content end	outside hangs apart	-928
xcomp	content end	outside hangs on head	-904
xcomp	content end	outside hangs within	-1491
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
–	content end	outside	412
–	cue begin	outside	-236
–	cue end	outside	-470
—	content begin	outside	428
—	content end	head	-228
—	content end	outside	773
—	cue end	outside	110
‘	content begin	inside	363
‘	content begin	outside	-896
‘	content end	head	-712
‘	content end	outside	-684
‘	cue end	outside	-129
’	content begin	outside	-658
’	content end	head	-847
’	content end	inside	-58
’	content end	outside	-154
’	cue begin	outside	289
’	cue end	outside	-365
’d	cue end	outside	-66
’ll	cue end	outside	-81
“	content begin	inside	1141
“	content begin	outside	-1284
“	content end	head	194
“	content end	inside	254
“	content end	outside	-1734
“	cue begin	outside	-540
“	cue end	outside	-94
”	content begin	inside	-76
”	content begin	outside	-801
”	content end	head	-450
”	content end	inside	909
”	content end	outside	-625
”	cue begin	outside	-271
”	cue end	outside	-111
