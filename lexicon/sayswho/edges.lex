# What speaks for an edge of a cue or content, in thousandths of log-odds ("[has repeatedly called for] talks", "[said] in May").
# Learnt by train/edges/learn.py. evidence: a word's form or tag, its relation, or a sign by name; where: the word within or
# without the edge or between head and edge, and how it hangs on the head of the cue or content.
# example: has said
# origin: counts over PolNeAR train · license: weights only, no text
# columns: evidence, edge, where, thousandths
# cell edge: content begin | content end | cue begin | cue end
# cell where: any text
# cell thousandths: -10000..10000
!	content end	outside	493
"	content begin	inside	436
"	content begin	outside	-1180
"	content end	head	-672
"	content end	inside	1071
"	content end	outside	-1492
"	cue begin	outside	-598
"	cue end	outside	-552
$	content begin	inside	-532
$	content begin	outside	-126
$	content end	inside	-711
$	content end	outside	-581
$	cue begin	inside	415
$	cue begin	outside	-525
$	cue end	inside	-967
$	cue end	outside	-246
'	content begin	inside	347
'	content begin	outside	-939
'	content end	head	-442
'	content end	inside	-697
'	content end	outside	-930
'	cue begin	outside	213
'	cue end	outside	-164
''	content begin	inside	1054
''	content begin	outside	-804
''	content end	head	244
''	content end	inside	906
''	content end	outside	-1335
''	cue begin	outside	-308
''	cue end	outside	342
(	content begin	outside	425
(	content end	outside	-307
(	cue begin	outside	-274
(	cue end	outside	-505
)	content end	head	-245
)	content end	outside	114
)	cue begin	outside	443
,	content begin	outside	607
,	content end	head	-199
,	content end	outside	768
,	cue begin	outside	516
,	cue end	outside	606
-	content begin	outside	-424
-	content end	head	-284
-	content end	outside	1258
-	cue begin	outside	-187
-	cue end	outside	93
--	content begin	outside	-297
--	content end	outside	367
--	cue begin	outside	138
--	cue end	outside	-360
.	content begin	outside	845
.	content end	head	466
.	content end	outside	441
.	cue end	outside	881
...	content end	outside	-138
:	content begin	outside	752
:	content end	outside	217
:	cue begin	head	70
:	cue begin	outside	209
:	cue end	head	987
:	cue end	inside	904
:	cue end	outside	-696
;	content begin	outside	-67
;	content end	outside	687
;	cue begin	outside	-180
;	cue end	outside	-690
?	content end	outside	-188
?	cue end	outside	-556
CD	content begin	outside	-228
CD	content end	head	410
CD	content end	inside	-284
CD	content end	outside	-328
CD	cue begin	inside	-888
CD	cue begin	outside	226
CD	cue end	inside	-807
CD	cue end	outside	186
DT	content begin	inside	61
DT	content begin	outside	-746
DT	content end	head	763
DT	content end	inside	-164
DT	content end	outside	-1263
DT	cue begin	inside	-224
DT	cue begin	outside	-421
DT	cue end	inside	-2151
DT	cue end	outside	-118
EX	content end	head	-118
EX	content end	outside	-471
EX	cue begin	inside	-218
EX	cue begin	outside	-149
EX	cue end	inside	-726
EX	cue end	outside	218
JJ	content begin	inside	186
JJ	content begin	outside	-649
JJ	content end	head	-466
JJ	content end	inside	-302
JJ	content end	outside	-711
JJ	cue begin	head	-539
JJ	cue begin	inside	-466
JJ	cue begin	outside	-421
JJ	cue end	head	-302
JJ	cue end	inside	-611
JJ	cue end	outside	-237
JJR	content begin	inside	-731
JJR	content begin	outside	-598
JJR	content end	head	233
JJR	content end	inside	-559
JJR	content end	outside	-1814
JJR	cue begin	inside	-461
JJR	cue begin	outside	-832
JJR	cue end	outside	-650
JJS	content begin	inside	-85
JJS	content end	head	-110
JJS	content end	outside	142
JJS	cue begin	inside	-705
JJS	cue begin	outside	-139
JJS	cue end	outside	-235
NN	content begin	inside	-637
NN	content begin	outside	-647
NN	content end	head	-291
NN	content end	inside	60
NN	content end	outside	-1183
NN	cue begin	head	-344
NN	cue begin	inside	-458
NN	cue end	head	-298
NN	cue end	inside	-77
NN	cue end	outside	-102
NNP	content begin	inside	219
NNP	content begin	outside	-184
NNP	content end	head	-236
NNP	content end	outside	-984
NNP	cue begin	inside	-2253
NNP	cue begin	outside	331
NNP	cue end	inside	-374
NNP	cue end	outside	70
NNPS	content begin	inside	-368
NNPS	content begin	outside	243
NNPS	content end	head	-406
NNPS	content end	inside	-74
NNPS	content end	outside	-1134
NNPS	cue begin	inside	-1954
NNPS	cue begin	outside	552
NNPS	cue end	inside	-818
NNPS	cue end	outside	-150
NNS	content begin	inside	-96
NNS	content begin	outside	-391
NNS	content end	head	238
NNS	content end	outside	-982
NNS	cue begin	head	-124
NNS	cue begin	outside	222
NNS	cue end	head	-361
NNS	cue end	inside	-699
NNS	cue end	outside	-226
PDT	content begin	inside	192
PDT	content end	outside	-822
PDT	cue end	inside	-300
PDT	cue end	outside	-65
POS	content begin	outside	-1129
POS	content end	inside	-605
POS	content end	outside	-1978
POS	cue begin	inside	-89
POS	cue begin	outside	657
POS	cue end	inside	-1571
POS	cue end	outside	-2237
PRP	content begin	inside	61
PRP	content begin	outside	-657
PRP	content end	head	-429
PRP	content end	inside	81
PRP	content end	outside	-1863
PRP	cue begin	inside	-392
PRP	cue begin	outside	522
PRP	cue end	inside	-718
PRP	cue end	outside	137
PRP$	content begin	inside	-176
PRP$	content begin	outside	-436
PRP$	content end	head	78
PRP$	content end	inside	-407
PRP$	content end	outside	-1729
PRP$	cue begin	inside	-1848
PRP$	cue begin	outside	174
PRP$	cue end	inside	-997
PRP$	cue end	outside	-194
RB	content begin	inside	-606
RB	content begin	outside	-267
RB	content end	head	223
RB	content end	inside	-89
RB	content end	outside	-881
RB	cue begin	head	481
RB	cue begin	outside	-776
RB	cue end	inside	-165
RB	cue end	outside	-524
RBR	content begin	inside	269
RBR	content begin	outside	-470
RBR	content end	head	320
RBR	content end	inside	-404
RBR	content end	outside	-641
RBR	cue begin	inside	-209
RBR	cue begin	outside	-603
RBR	cue end	outside	-226
RBS	content begin	inside	-540
RBS	content end	head	177
RBS	content end	inside	132
RBS	content end	outside	-565
RBS	cue begin	inside	198
RBS	cue begin	outside	-140
RBS	cue end	inside	-104
RBS	cue end	outside	-353
SYM	content end	outside	-397
SYM	cue begin	inside	-298
SYM	cue begin	outside	193
UH	content begin	inside	-429
UH	content end	head	-445
UH	content end	inside	-584
UH	cue begin	inside	-379
UH	cue end	inside	-631
VB	content begin	inside	-721
VB	content begin	outside	182
VB	content end	head	-760
VB	content end	inside	-779
VB	content end	outside	-752
VB	cue begin	head	-848
VB	cue begin	inside	-712
VB	cue begin	outside	-657
VB	cue end	head	-125
VB	cue end	inside	228
VB	cue end	outside	-495
VBD	content begin	inside	-165
VBD	content end	head	-218
VBD	content end	inside	-929
VBD	cue begin	head	285
VBD	cue begin	inside	353
VBD	cue begin	outside	-387
VBD	cue end	head	306
VBD	cue end	inside	289
VBD	cue end	outside	-327
VBG	content begin	inside	137
VBG	content end	head	366
VBG	content end	inside	-408
VBG	content end	outside	131
VBG	cue begin	head	440
VBG	cue begin	inside	355
VBG	cue begin	outside	-136
VBG	cue end	head	-58
VBG	cue end	inside	148
VBG	cue end	outside	206
VBN	content begin	inside	-418
VBN	content begin	outside	199
VBN	content end	head	608
VBN	content end	inside	-330
VBN	content end	outside	-863
VBN	cue begin	head	-175
VBN	cue begin	inside	-357
VBN	cue begin	outside	-521
VBN	cue end	head	118
VBN	cue end	outside	-371
VBP	content begin	inside	-638
VBP	content begin	outside	370
VBP	content end	head	-485
VBP	content end	inside	-375
VBP	content end	outside	-346
VBP	cue begin	head	382
VBP	cue begin	inside	852
VBP	cue begin	outside	-1241
VBP	cue end	head	255
VBP	cue end	inside	275
VBP	cue end	outside	-679
VBZ	content begin	inside	-842
VBZ	content end	head	-69
VBZ	content end	inside	-817
VBZ	content end	outside	-274
VBZ	cue begin	head	-51
VBZ	cue begin	inside	105
VBZ	cue begin	outside	-916
VBZ	cue end	head	344
VBZ	cue end	inside	262
VBZ	cue end	outside	-73
[	content begin	outside	-167
[	content end	head	-264
[	content end	outside	-519
]	content begin	outside	-276
]	content end	outside	-757
about	content begin	inside	-180
about	content begin	outside	298
about	content end	head	94
about	content end	inside	122
about	content end	outside	-2364
about	cue begin	inside	-363
about	cue begin	outside	125
about	cue end	inside	762
about	cue end	outside	-433
above	content end	outside	-306
accord	cue begin	head	412
accuse	cue begin	head	-360
accuse	cue end	head	-371
acknowledge	cue begin	head	304
acknowledge	cue end	head	412
acl	content begin	between holds head	120
acl	content begin	inside hangs apart	-377
acl	content begin	inside hangs within	-1015
acl	content begin	inside is head	234
acl	content begin	outside holds head	333
acl	content end	between hangs apart	217
acl	content end	between hangs on head	1081
acl	content end	between hangs within	742
acl	content end	inside hangs apart	-385
acl	content end	inside hangs on head	-261
acl	content end	inside hangs within	-695
acl	content end	inside holds head	158
acl	content end	inside is head	-443
acl	content end	outside hangs apart	-606
acl	content end	outside hangs on head	-611
acl	content end	outside hangs within	-545
acl	cue begin	between hangs apart	-316
acl	cue begin	between holds head	-311
acl	cue begin	inside hangs apart	-579
acl	cue begin	inside holds head	-213
acl	cue begin	inside is head	163
acl	cue begin	outside hangs apart	-639
acl	cue begin	outside holds head	218
acl	cue end	between hangs apart	209
acl	cue end	between hangs within	174
acl	cue end	inside hangs apart	-63
acl	cue end	inside hangs on head	-155
acl	cue end	inside hangs within	197
acl	cue end	inside is head	135
acl	cue end	outside hangs apart	-740
acl	cue end	outside hangs within	97
acl:relcl	content begin	between hangs apart	-569
acl:relcl	content begin	between hangs on head	327
acl:relcl	content begin	inside hangs apart	-484
acl:relcl	content begin	inside hangs within	-900
acl:relcl	content begin	inside holds head	221
acl:relcl	content begin	inside is head	-278
acl:relcl	content begin	outside hangs apart	-511
acl:relcl	content begin	outside hangs within	-793
acl:relcl	content begin	outside holds head	133
acl:relcl	content end	between hangs apart	-287
acl:relcl	content end	between hangs on head	162
acl:relcl	content end	between hangs within	156
acl:relcl	content end	inside hangs apart	-382
acl:relcl	content end	inside hangs within	-232
acl:relcl	content end	inside is head	-118
acl:relcl	content end	outside hangs apart	-877
acl:relcl	cue begin	between hangs apart	-1158
acl:relcl	cue begin	between holds head	196
acl:relcl	cue begin	inside hangs apart	-1048
acl:relcl	cue begin	inside holds head	-127
acl:relcl	cue begin	inside is head	-438
acl:relcl	cue begin	outside hangs apart	-406
acl:relcl	cue begin	outside holds head	-355
acl:relcl	cue end	outside hangs apart	-325
across	content end	outside	-954
across	cue begin	inside	-291
across	cue begin	outside	-329
add	cue begin	head	1192
add	cue end	head	776
address	cue end	head	670
admit	cue begin	head	456
admit	cue end	head	129
advcl	content begin	between hangs apart	-519
advcl	content begin	between hangs on head	-64
advcl	content begin	between hangs within	-121
advcl	content begin	between holds head	-485
advcl	content begin	inside hangs apart	-769
advcl	content begin	inside hangs on head	-334
advcl	content begin	inside hangs within	-1073
advcl	content begin	inside holds head	-874
advcl	content begin	inside is head	109
advcl	content begin	outside hangs apart	-670
advcl	content begin	outside hangs on head	66
advcl	content begin	outside hangs within	-461
advcl	content begin	outside holds head	733
advcl	content end	between hangs apart	-632
advcl	content end	between hangs on head	229
advcl	content end	between hangs within	401
advcl	content end	inside hangs apart	-111
advcl	content end	inside hangs on head	-57
advcl	content end	inside hangs within	-204
advcl	content end	inside holds head	476
advcl	content end	inside is head	-179
advcl	content end	outside hangs apart	-89
advcl	content end	outside hangs on head	139
advcl	content end	outside hangs within	95
advcl	cue begin	between hangs apart	279
advcl	cue begin	between holds head	319
advcl	cue begin	inside hangs apart	474
advcl	cue begin	inside is head	536
advcl	cue begin	outside hangs apart	-360
advcl	cue begin	outside hangs on head	72
advcl	cue begin	outside holds head	-322
advcl	cue end	between hangs apart	153
advcl	cue end	between hangs on head	-116
advcl	cue end	between hangs within	206
advcl	cue end	inside hangs apart	175
advcl	cue end	inside hangs on head	168
advcl	cue end	inside hangs within	-107
advcl	cue end	inside is head	317
advcl	cue end	outside hangs apart	-358
advcl	cue end	outside hangs on head	-222
advcl	cue end	outside hangs within	-254
advmod	content begin	between hangs apart	267
advmod	content begin	between hangs on head	205
advmod	content begin	between hangs within	-177
advmod	content begin	inside hangs on head	211
advmod	content begin	inside hangs within	-1022
advmod	content begin	outside hangs apart	-283
advmod	content begin	outside hangs on head	-86
advmod	content begin	outside hangs within	55
advmod	content end	between hangs apart	-591
advmod	content end	between hangs on head	163
advmod	content end	between hangs within	624
advmod	content end	inside hangs apart	-461
advmod	content end	inside hangs on head	-349
advmod	content end	inside hangs within	-1029
advmod	content end	outside hangs on head	-187
advmod	content end	outside hangs within	146
advmod	cue begin	between hangs apart	258
advmod	cue begin	between hangs on head	301
advmod	cue begin	between hangs within	403
advmod	cue begin	inside hangs apart	-480
advmod	cue begin	inside hangs on head	83
advmod	cue begin	inside hangs within	-461
advmod	cue begin	inside is head	446
advmod	cue begin	outside hangs apart	-550
advmod	cue begin	outside hangs on head	-291
advmod	cue begin	outside hangs within	-542
advmod	cue end	between hangs apart	-73
advmod	cue end	between hangs on head	596
advmod	cue end	between hangs within	185
advmod	cue end	inside hangs apart	-297
advmod	cue end	inside hangs within	-202
advmod	cue end	inside is head	-213
advmod	cue end	outside hangs apart	-125
advmod	cue end	outside hangs on head	-655
advmod	cue end	outside hangs within	62
advocate	cue begin	head	-394
after	content begin	inside	-425
after	content begin	outside	-177
after	content end	outside	324
after	cue begin	inside	-1210
after	cue begin	outside	678
after	cue end	inside	-606
after	cue end	outside	210
against	content begin	inside	-746
against	content begin	outside	632
against	content end	head	-67
against	content end	inside	-337
against	content end	outside	-864
against	cue begin	inside	-408
against	cue begin	outside	212
against	cue end	inside	709
against	cue end	outside	-596
agree	cue begin	head	-220
agree	cue end	head	-77
ahead	content end	outside	-129
aim	cue begin	head	-66
aim	cue end	head	-178
allege	cue begin	head	216
allege	cue end	head	367
along	content end	outside	-688
although	content end	head	61
although	cue begin	inside	-655
although	cue begin	outside	-473
amod	content begin	between hangs on head	435
amod	content begin	between hangs within	918
amod	content begin	inside hangs apart	-204
amod	content begin	inside hangs on head	-128
amod	content begin	inside hangs within	-377
amod	content begin	outside hangs apart	-470
amod	content begin	outside hangs on head	-478
amod	content begin	outside hangs within	-876
amod	content end	between hangs apart	467
amod	content end	between hangs on head	914
amod	content end	between hangs within	225
amod	content end	inside hangs apart	-479
amod	content end	inside hangs on head	-702
amod	content end	inside hangs within	-1391
amod	content end	outside hangs apart	-787
amod	content end	outside hangs on head	-897
amod	content end	outside hangs within	-153
amod	cue begin	between hangs apart	189
amod	cue begin	between hangs on head	752
amod	cue begin	between hangs within	355
amod	cue begin	inside hangs apart	-383
amod	cue begin	inside hangs on head	67
amod	cue begin	inside hangs within	-592
amod	cue begin	inside is head	143
amod	cue begin	outside hangs apart	-1517
amod	cue begin	outside hangs on head	-705
amod	cue begin	outside hangs within	-517
amod	cue end	between hangs apart	-124
amod	cue end	between hangs on head	322
amod	cue end	inside hangs apart	-2003
amod	cue end	inside hangs within	-1464
amod	cue end	inside is head	-684
amod	cue end	outside hangs apart	58
amod	cue end	outside hangs within	-80
among	content begin	inside	-223
among	content end	head	-502
among	cue begin	inside	-501
among	cue end	inside	-403
among	cue end	outside	481
and	content begin	inside	-1268
and	content begin	outside	389
and	content end	inside	-675
and	content end	outside	-120
and	cue begin	inside	-2478
and	cue begin	outside	124
and	cue end	inside	-961
and	cue end	outside	-858
announce	cue begin	head	171
announce	cue end	head	446
answer	cue begin	head	-340
answer	cue end	head	590
appear	cue begin	head	142
appear	cue end	head	342
appos	content begin	between hangs apart	159
appos	content begin	inside hangs apart	310
appos	content begin	inside hangs within	-710
appos	content begin	inside is head	615
appos	content begin	outside hangs apart	-133
appos	content begin	outside hangs within	-371
appos	content end	between hangs apart	-185
appos	content end	between hangs on head	118
appos	content end	between hangs within	-152
appos	content end	inside hangs apart	-636
appos	content end	inside hangs on head	452
appos	content end	inside hangs within	-282
appos	content end	inside is head	260
appos	content end	outside hangs apart	-540
appos	content end	outside hangs within	118
appos	cue begin	between hangs apart	-1659
appos	cue begin	between holds head	-654
appos	cue begin	inside hangs apart	-1112
appos	cue begin	inside holds head	-485
appos	cue begin	outside hangs apart	495
appos	cue begin	outside holds head	565
appos	cue end	between hangs apart	-214
appos	cue end	between holds head	-162
appos	cue end	inside hangs apart	-206
appos	cue end	outside hangs apart	-359
argue	cue begin	head	835
argue	cue end	head	330
argument	cue end	head	115
around	content end	outside	-1013
around	cue begin	outside	-78
around	cue end	outside	-85
as	content begin	inside	-501
as	content begin	outside	-265
as	content end	head	139
as	content end	inside	-604
as	content end	outside	-832
as	cue begin	inside	-464
as	cue begin	outside	-315
as	cue end	inside	577
as	cue end	outside	-422
ask	cue begin	head	1032
ask	cue end	head	1057
assert	cue begin	head	-234
assert	cue end	head	562
assertion	cue end	head	215
assure	cue begin	head	123
at	content begin	inside	-286
at	content begin	outside	309
at	content end	head	-111
at	content end	inside	-494
at	content end	outside	-403
at	cue begin	inside	-57
at	cue begin	outside	-666
at	cue end	inside	-139
at	cue end	outside	116
attack	cue begin	head	-378
aux	content begin	between hangs on head	551
aux	content begin	between hangs within	168
aux	content begin	inside hangs on head	-129
aux	content begin	inside hangs within	-308
aux	content begin	outside hangs on head	-620
aux	content end	between hangs apart	-134
aux	content end	between hangs on head	647
aux	content end	between hangs within	241
aux	content end	inside hangs within	-524
aux	content end	outside hangs apart	-212
aux	content end	outside hangs on head	-595
aux	content end	outside hangs within	-169
aux	cue begin	between hangs apart	96
aux	cue begin	between hangs on head	686
aux	cue begin	between hangs within	731
aux	cue begin	between holds head	69
aux	cue begin	inside hangs on head	507
aux	cue begin	inside hangs within	170
aux	cue begin	outside hangs apart	-296
aux	cue begin	outside hangs on head	-1052
aux	cue begin	outside hangs within	-951
aux	cue end	between hangs apart	-419
aux	cue end	inside hangs apart	-1437
aux	cue end	outside hangs apart	85
aux:pass	content end	between hangs apart	383
aux:pass	content end	inside hangs within	-187
aux:pass	content end	outside hangs apart	347
aux:pass	content end	outside hangs within	108
aux:pass	cue begin	between hangs apart	-164
aux:pass	cue begin	between hangs on head	240
aux:pass	cue begin	between hangs within	-197
aux:pass	cue begin	inside hangs apart	-415
aux:pass	cue begin	inside hangs on head	-87
aux:pass	cue begin	outside hangs apart	-546
aux:pass	cue begin	outside hangs on head	-368
aux:pass	cue end	between hangs apart	-1025
aux:pass	cue end	inside hangs apart	-925
aux:pass	cue end	outside hangs apart	-152
back	content end	inside	-409
back	content end	outside	-476
back	cue begin	head	-471
back	cue end	head	431
back	cue end	inside	142
because	content begin	inside	-227
because	content begin	outside	227
because	content end	head	-293
because	content end	inside	-116
because	content end	outside	-339
because	cue begin	inside	-448
because	cue begin	outside	-601
because	cue end	inside	-560
because	cue end	outside	-503
before	content begin	inside	-329
before	content begin	outside	-188
before	content end	head	141
before	content end	outside	78
before	cue begin	inside	-842
before	cue begin	outside	891
before	cue end	inside	-852
before	cue end	outside	120
behind	content end	outside	-556
behind	cue end	inside	425
behind	cue end	outside	-717
believe	cue end	head	1035
beside content	cue begin	sign	317
beside content	cue end	sign	1008
beside source	cue begin	sign	561
beside source	cue end	sign	237
between	content begin	inside	242
between	content end	outside	-1689
between	cue end	inside	-614
between	cue end	outside	-261
beyond	content end	outside	-657
blame	cue end	head	-61
blast	cue begin	head	195
blast	cue end	head	796
both	content end	outside	-538
both	cue end	inside	-431
both	cue end	outside	192
but	content begin	inside	-504
but	content begin	outside	206
but	content end	head	56
but	content end	inside	-762
but	cue begin	inside	-708
but	cue end	inside	-392
by	content begin	inside	-598
by	content begin	outside	-194
by	content end	head	-390
by	content end	inside	-530
by	content end	outside	-213
by	cue begin	inside	-517
by	cue begin	outside	362
by	cue end	inside	-178
by	cue end	outside	513
call	cue begin	head	385
call	cue end	head	-350
can	content end	outside	252
can	cue begin	inside	314
can	cue begin	outside	-700
can	cue end	inside	-74
can	cue end	outside	-394
case	content begin	between hangs on head	-462
case	content begin	between hangs within	-245
case	content begin	inside hangs apart	-800
case	content begin	inside hangs within	-468
case	content begin	outside hangs apart	196
case	content begin	outside hangs on head	543
case	content begin	outside hangs within	-58
case	content end	between hangs apart	-459
case	content end	between hangs on head	625
case	content end	between hangs within	944
case	content end	inside hangs apart	-953
case	content end	inside hangs on head	-388
case	content end	inside hangs within	-662
case	content end	outside hangs apart	-78
case	content end	outside hangs on head	-640
case	content end	outside hangs within	309
case	cue begin	between hangs apart	88
case	cue begin	between hangs on head	-288
case	cue begin	between hangs within	329
case	cue begin	inside hangs apart	-318
case	cue begin	inside hangs on head	-729
case	cue begin	inside hangs within	-721
case	cue begin	inside is head	1638
case	cue begin	outside hangs apart	178
case	cue begin	outside hangs on head	180
case	cue begin	outside hangs within	-673
case	cue end	between hangs apart	189
case	cue end	between hangs on head	333
case	cue end	inside hangs apart	174
case	cue end	inside hangs within	-945
case	cue end	outside hangs apart	-54
case	cue end	outside hangs within	-71
cast	cue begin	head	420
cast	cue end	head	-188
caution	cue begin	head	312
caution	cue end	head	-186
cc	content begin	between hangs apart	-109
cc	content begin	between hangs on head	-95
cc	content begin	between hangs within	-53
cc	content begin	inside hangs on head	-832
cc	content begin	inside hangs within	-947
cc	content begin	outside hangs on head	240
cc	content begin	outside hangs within	253
cc	content end	between hangs apart	-434
cc	content end	between hangs within	580
cc	content end	inside hangs apart	-464
cc	content end	inside hangs within	-1349
cc	content end	outside hangs apart	-146
cc	content end	outside hangs within	385
cc	cue begin	between hangs apart	115
cc	cue begin	between hangs on head	-541
cc	cue begin	inside hangs apart	-1485
cc	cue begin	inside hangs on head	-1510
cc	cue begin	inside hangs within	-574
cc	cue end	between hangs apart	-628
cc	cue end	inside hangs apart	-1242
cc	cue end	outside hangs apart	-847
ccomp	content begin	between hangs apart	-485
ccomp	content begin	between hangs on head	793
ccomp	content begin	between holds head	355
ccomp	content begin	inside hangs apart	264
ccomp	content begin	inside hangs on head	-226
ccomp	content begin	inside hangs within	-903
ccomp	content begin	inside holds head	74
ccomp	content begin	inside is head	149
ccomp	content begin	outside hangs apart	-994
ccomp	content begin	outside hangs on head	-676
ccomp	content begin	outside hangs within	-692
ccomp	content begin	outside holds head	-60
ccomp	content end	between hangs apart	458
ccomp	content end	between hangs on head	636
ccomp	content end	between hangs within	945
ccomp	content end	between holds head	132
ccomp	content end	inside hangs apart	417
ccomp	content end	inside hangs on head	87
ccomp	content end	inside hangs within	-156
ccomp	content end	inside holds head	-96
ccomp	content end	inside is head	101
ccomp	content end	outside hangs apart	-114
ccomp	content end	outside hangs on head	-857
ccomp	content end	outside hangs within	-439
ccomp	cue begin	between hangs apart	-932
ccomp	cue begin	between hangs on head	-488
ccomp	cue begin	between holds head	72
ccomp	cue begin	inside hangs apart	-652
ccomp	cue begin	inside hangs on head	-123
ccomp	cue begin	inside holds head	257
ccomp	cue begin	inside is head	-155
ccomp	cue begin	outside hangs apart	-432
ccomp	cue begin	outside hangs on head	-711
ccomp	cue end	between hangs on head	-646
ccomp	cue end	inside hangs on head	-559
ccomp	cue end	inside is head	122
ccomp	cue end	outside hangs apart	-418
ccomp	cue end	outside hangs on head	116
ccomp	cue end	outside hangs within	-91
challenge	cue begin	head	-117
challenge	cue end	head	202
chant	cue begin	head	502
chant	cue end	head	416
charge	cue begin	head	-344
charge	cue end	head	-582
cite	cue begin	head	99
cite	cue end	head	1296
claim	cue begin	head	236
claim	cue end	head	155
clear	cue begin	head	-677
clear	cue end	head	421
comment	cue begin	head	118
comment	cue end	head	-474
compare	cue begin	head	-261
compare	cue end	head	537
complain	cue begin	head	293
complain	cue end	head	656
compound	content begin	between hangs on head	1014
compound	content begin	between hangs within	448
compound	content begin	inside hangs apart	-1244
compound	content begin	inside hangs on head	-183
compound	content begin	inside hangs within	-626
compound	content begin	outside hangs apart	-716
compound	content begin	outside hangs on head	-858
compound	content begin	outside hangs within	-375
compound	content end	between hangs apart	74
compound	content end	between hangs on head	-154
compound	content end	between hangs within	-190
compound	content end	inside hangs apart	-810
compound	content end	inside hangs on head	-538
compound	content end	inside hangs within	-1206
compound	content end	inside is head	-552
compound	content end	outside hangs on head	61
compound	content end	outside hangs within	154
compound	cue begin	between hangs on head	324
compound	cue begin	between hangs within	567
compound	cue begin	between holds head	240
compound	cue begin	inside hangs apart	-426
compound	cue begin	inside hangs on head	198
compound	cue begin	inside hangs within	-413
compound	cue begin	inside is head	-440
compound	cue begin	outside hangs apart	-1275
compound	cue begin	outside hangs on head	-65
compound	cue end	between hangs within	397
compound	cue end	inside hangs apart	-1583
compound	cue end	inside hangs within	-1553
compound	cue end	inside is head	-704
compound	cue end	outside hangs apart	79
compound	cue end	outside hangs within	-576
compound:prt	content begin	outside hangs within	-499
compound:prt	content end	between hangs apart	-178
compound:prt	content end	between hangs on head	1218
compound:prt	content end	between hangs within	1422
compound:prt	content end	inside hangs apart	-1074
compound:prt	content end	inside hangs on head	-1626
compound:prt	content end	inside hangs within	-546
compound:prt	content end	outside hangs apart	-549
compound:prt	content end	outside hangs on head	-1217
compound:prt	content end	outside hangs within	-1393
compound:prt	cue begin	between hangs apart	-476
compound:prt	cue begin	between hangs within	936
compound:prt	cue begin	inside hangs apart	-1014
compound:prt	cue begin	inside hangs within	-1209
compound:prt	cue begin	outside hangs within	-893
compound:prt	cue end	between hangs apart	-171
compound:prt	cue end	between hangs on head	914
compound:prt	cue end	inside hangs apart	-349
compound:prt	cue end	inside hangs on head	512
compound:prt	cue end	outside hangs apart	-1259
compound:prt	cue end	outside hangs on head	-925
concede	cue begin	head	87
concede	cue end	head	-94
concern	cue end	head	201
conclude	cue begin	head	-105
conclude	cue end	head	418
condemn	cue begin	head	-469
condemn	cue end	head	-50
confirm	cue begin	head	-449
confirm	cue end	head	487
conj	content begin	between hangs apart	-909
conj	content begin	between holds head	249
conj	content begin	inside hangs apart	-121
conj	content begin	inside hangs within	-1032
conj	content begin	inside holds head	-336
conj	content begin	inside is head	-59
conj	content begin	outside hangs apart	-712
conj	content begin	outside hangs within	-730
conj	content begin	outside holds head	272
conj	content end	between hangs apart	-316
conj	content end	between hangs on head	617
conj	content end	between hangs within	1049
conj	content end	between holds head	-156
conj	content end	inside hangs apart	-171
conj	content end	inside hangs on head	193
conj	content end	inside hangs within	-709
conj	content end	inside holds head	459
conj	content end	inside is head	-266
conj	content end	outside hangs on head	-240
conj	content end	outside hangs within	-475
conj	cue begin	between hangs apart	-167
conj	cue begin	between holds head	360
conj	cue begin	inside hangs apart	-397
conj	cue begin	inside holds head	227
conj	cue begin	inside is head	80
conj	cue begin	outside hangs apart	-74
conj	cue begin	outside holds head	-297
conj	cue end	between hangs apart	168
conj	cue end	between hangs on head	-279
conj	cue end	between holds head	222
conj	cue end	inside hangs apart	168
conj	cue end	inside hangs on head	-54
conj	cue end	inside is head	65
conj	cue end	outside hangs apart	-555
conj	cue end	outside hangs on head	-488
consider	cue begin	head	-349
consider	cue end	head	582
continue	cue begin	head	-77
continue	cue end	head	-80
cop	content begin	between hangs on head	279
cop	content begin	between hangs within	77
cop	content begin	inside hangs apart	57
cop	content begin	inside hangs on head	-933
cop	content begin	inside hangs within	-373
cop	content begin	outside hangs on head	-70
cop	content end	between hangs apart	-58
cop	content end	between hangs on head	609
cop	content end	between hangs within	578
cop	content end	inside hangs apart	-609
cop	content end	inside hangs on head	-203
cop	content end	inside hangs within	-838
cop	content end	outside hangs apart	-57
cop	content end	outside hangs on head	-624
cop	content end	outside hangs within	-174
cop	cue begin	between hangs apart	284
cop	cue begin	between hangs on head	227
cop	cue begin	between hangs within	463
cop	cue begin	inside hangs apart	-236
cop	cue begin	inside hangs on head	-189
cop	cue begin	inside hangs within	172
cop	cue begin	outside hangs apart	-870
cop	cue begin	outside hangs on head	-334
cop	cue begin	outside hangs within	-1099
cop	cue end	between hangs apart	-497
cop	cue end	inside hangs apart	-386
cop	cue end	outside hangs apart	-237
could	content end	outside	379
could	cue begin	inside	637
could	cue begin	outside	-691
could	cue end	inside	-303
could	cue end	outside	-481
criticism	cue begin	head	1039
criticism	cue end	head	141
criticize	cue begin	head	318
criticize	cue end	head	663
csubj	content begin	between hangs on head	711
csubj	content begin	inside hangs on head	-858
csubj	content begin	outside hangs on head	-707
csubj	content begin	outside holds head	279
csubj	content end	between hangs apart	108
csubj	content end	between hangs on head	822
csubj	content end	between hangs within	534
csubj	content end	inside hangs apart	278
csubj	content end	inside hangs on head	-773
csubj	content end	inside holds head	642
csubj	content end	outside hangs on head	-754
csubj	content end	outside hangs within	-524
csubj	cue begin	inside is head	269
csubj	cue end	between hangs apart	-704
csubj	cue end	inside hangs apart	-662
csubj	cue end	inside is head	732
csubj	cue end	outside hangs apart	-652
decide	cue begin	head	-420
declare	cue begin	head	-61
declare	cue end	head	237
decline	cue begin	head	-99
decry	cue begin	head	-232
decry	cue end	head	606
deem	cue begin	head	-315
defend	cue begin	head	324
defend	cue end	head	367
deliver	cue begin	head	-305
deliver	cue end	head	-221
demand	cue begin	head	-280
demand	cue end	head	-250
denounce	cue begin	head	164
denounce	cue end	head	98
deny	cue begin	head	86
deny	cue end	head	335
dep	content end	between hangs apart	-512
dep	content end	inside hangs apart	-520
describe	cue begin	head	563
describe	cue end	head	537
despite	content begin	inside	-547
despite	content end	head	374
despite	content end	outside	256
despite	cue begin	inside	-718
despite	cue begin	outside	135
det	content begin	between hangs on head	985
det	content begin	between hangs within	969
det	content begin	inside hangs apart	231
det	content begin	inside hangs on head	176
det	content begin	inside hangs within	507
det	content begin	outside hangs apart	-813
det	content begin	outside hangs on head	-740
det	content begin	outside hangs within	-1091
det	content end	between hangs apart	-296
det	content end	between hangs within	701
det	content end	inside hangs apart	-555
det	content end	inside hangs within	-1458
det	content end	outside hangs within	664
det	cue begin	between hangs apart	266
det	cue begin	between hangs on head	752
det	cue begin	between hangs within	655
det	cue begin	inside hangs apart	-363
det	cue begin	inside hangs on head	202
det	cue begin	inside hangs within	-437
det	cue begin	outside hangs apart	-1229
det	cue begin	outside hangs on head	-398
det	cue begin	outside hangs within	-915
det	cue end	between hangs apart	257
det	cue end	between hangs within	157
det	cue end	inside hangs apart	-2595
det	cue end	inside hangs within	-1706
det	cue end	outside hangs within	-649
determine	cue begin	head	182
determine	cue end	head	601
disclose	cue begin	head	162
discourse	content begin	between hangs on head	94
discourse	content begin	inside hangs within	-230
discourse	content end	between hangs within	277
discourse	content end	inside hangs within	-505
discourse	content end	outside hangs within	-600
discourse	cue end	between hangs apart	-217
discourse	cue end	inside hangs apart	-217
discuss	cue begin	head	223
discuss	cue end	head	1140
dismiss	cue begin	head	212
dismiss	cue end	head	642
down	content end	inside	205
down	content end	outside	-1042
down	cue begin	inside	-179
down	cue begin	outside	-281
down	cue end	outside	-779
during	content begin	inside	-448
during	content end	outside	430
during	cue begin	outside	-318
during	cue end	inside	-1127
during	cue end	outside	495
earlier by 1	cue begin	sign	-400
earlier by 1	cue end	sign	-432
earlier by 2	cue begin	sign	-135
earlier by 2	cue end	sign	-306
earlier by more	cue begin	sign	407
earlier by more	cue end	sign	-294
echo	cue begin	head	-477
echo	cue end	head	565
embrace	cue begin	head	-184
embrace	cue end	head	332
emphasize	cue begin	head	258
emphasize	cue end	head	162
endorse	cue end	head	1786
endorsement	cue begin	head	319
endorsement	cue end	head	-153
estimate	cue begin	head	393
estimate	cue end	head	170
expect	cue begin	head	-542
expect	cue end	head	615
expl	content begin	inside hangs on head	134
expl	content begin	inside hangs within	-321
expl	content end	outside hangs apart	-67
expl	content end	outside hangs within	-538
expl	cue begin	between hangs apart	281
expl	cue begin	between hangs on head	439
expl	cue begin	inside hangs apart	273
expl	cue begin	inside hangs on head	460
expl	cue begin	outside hangs apart	-708
expl	cue begin	outside hangs on head	-368
expl	cue end	between hangs apart	-1028
expl	cue end	between hangs on head	-210
expl	cue end	inside hangs apart	-867
expl	cue end	outside hangs apart	156
explain	cue end	head	645
express	cue begin	head	363
express	cue end	head	-283
fall of the network	content begin	sign	431
fall of the network	content end	sign	455
favor	cue begin	head	401
favor	cue end	head	363
fear	cue begin	head	372
fear	cue end	head	-105
feel	cue begin	head	-458
feel	cue end	head	-250
file	cue begin	head	95
file	cue end	head	352
find	cue end	head	142
fixed	content end	between hangs within	1276
fixed	content end	outside hangs apart	-983
fixed	content end	outside hangs within	-1307
fixed	cue begin	between hangs apart	-273
fixed	cue begin	inside hangs apart	-706
fixed	cue begin	outside hangs apart	-221
fixed	cue end	between hangs apart	-255
fixed	cue end	between hangs within	500
fixed	cue end	inside hangs apart	-243
fixed	cue end	inside hangs on head	1367
fixed	cue end	outside hangs apart	-776
flat	content begin	between hangs apart	-492
flat	content begin	inside hangs apart	-521
flat	content begin	inside hangs within	-757
flat	content end	between hangs on head	1534
flat	content end	between hangs within	1295
flat	content end	inside hangs apart	-645
flat	content end	inside hangs on head	-360
flat	content end	inside hangs within	-231
flat	content end	outside hangs apart	-1383
flat	content end	outside hangs on head	-1626
flat	content end	outside hangs within	-1027
flat	cue begin	between hangs apart	-866
flat	cue begin	inside hangs apart	-1941
flat	cue begin	outside hangs apart	673
flat	cue end	between hangs apart	-204
flat	cue end	inside hangs apart	-168
flat	cue end	outside hangs apart	-1483
focus	cue begin	head	126
for	content begin	inside	-722
for	content begin	outside	134
for	content end	inside	52
for	content end	outside	-1139
for	cue begin	inside	-366
for	cue end	inside	175
for	cue end	outside	-464
from	content begin	inside	-858
from	content begin	outside	140
from	content end	head	-68
from	content end	inside	-250
from	content end	outside	-653
from	cue begin	inside	-1024
from	cue begin	outside	145
from	cue end	inside	-212
from	cue end	outside	302
go	cue begin	head	99
halves a quotation	content begin	sign	-1903
halves a quotation	content end	sign	-2015
hangs on the cue within	content begin	sign	635
hangs on the cue without	content begin	sign	244
hangs on the cue without	content end	sign	548
have	cue begin	head	534
have	cue end	head	-410
highlight	cue begin	head	-532
highlight	cue end	head	580
hint	cue begin	head	-88
hope	cue begin	head	-272
hope	cue end	head	580
how	content begin	inside	592
how	content begin	outside	-825
how	content end	inside	-1481
how	content end	outside	-716
how	cue end	inside	-223
how	cue end	outside	318
identify	cue end	head	-155
if	content begin	inside	65
if	content begin	outside	212
if	content end	head	-249
if	content end	outside	-1389
if	cue begin	inside	-466
if	cue begin	outside	-404
if	cue end	inside	-351
if	cue end	outside	-329
imply	cue begin	head	-348
imply	cue end	head	463
in	content begin	inside	-650
in	content begin	outside	-288
in	content end	head	368
in	content end	inside	-323
in	content end	outside	-213
in	cue begin	inside	-555
in	cue begin	outside	-779
in	cue end	inside	-875
in	cue end	outside	154
include	cue begin	head	-299
include	cue end	head	-211
indicate	cue begin	head	66
indicate	cue end	head	-241
insist	cue begin	head	-220
insist	cue end	head	282
into	content begin	inside	-538
into	content end	outside	-1569
into	cue begin	inside	-297
into	cue begin	outside	-345
into	cue end	outside	-352
iobj	content begin	between hangs apart	-305
iobj	content begin	inside hangs apart	-298
iobj	content begin	inside is head	414
iobj	content begin	outside hangs apart	229
iobj	content begin	outside hangs within	-380
iobj	content end	between hangs on head	614
iobj	content end	between hangs within	761
iobj	content end	inside hangs apart	-481
iobj	content end	inside hangs on head	-731
iobj	content end	inside hangs within	-1042
iobj	content end	inside is head	-775
iobj	content end	outside hangs apart	-522
iobj	content end	outside hangs on head	-606
iobj	content end	outside hangs within	-759
iobj	cue begin	between hangs apart	-339
iobj	cue begin	inside hangs apart	-514
iobj	cue begin	outside hangs apart	-94
iobj	cue end	between hangs on head	-699
iobj	cue end	inside hangs apart	-684
iobj	cue end	inside hangs on head	-725
iobj	cue end	outside hangs on head	277
issue	cue begin	head	333
issue	cue end	head	-288
joke	cue end	head	529
kept	content begin	sign	1646
kept	content end	sign	2737
kept	cue begin	sign	-91
kept against the network	content begin	sign	234
kept against the network	content end	sign	-375
kept against the network	cue end	sign	-457
kept before the cue	content begin	sign	715
kept before the cue	content end	sign	848
kept of a quotation	content begin	sign	1273
kept of a quotation	content end	sign	2034
kept of a report	content begin	sign	301
kept of a report	content end	sign	471
know	cue begin	head	-226
lament	cue begin	head	-330
lament	cue end	head	471
later by 1	cue begin	sign	-507
later by 1	cue end	sign	-334
later by 2	cue begin	sign	-634
later by 2	cue end	sign	174
later by more	cue begin	sign	-463
later by more	cue end	sign	581
lay	cue begin	head	-177
lay	cue end	head	-445
learn	cue begin	head	-433
learn	cue end	head	-93
leaves few	content begin	sign	-171
leaves few	content end	sign	-301
leaves many	content begin	sign	-792
leaves many	content end	sign	-383
like	content begin	inside	-538
like	content end	head	-173
like	content end	inside	-185
like	content end	outside	-1440
like	cue begin	head	-127
like	cue begin	inside	-222
like	cue begin	outside	-129
like	cue end	head	-291
like	cue end	inside	365
like	cue end	outside	-389
list	cue begin	head	591
list	cue end	head	528
look	cue begin	head	130
look	cue end	head	-848
make	cue begin	head	-859
make	cue end	head	-566
mark	content begin	between hangs apart	271
mark	content begin	between hangs on head	659
mark	content begin	between hangs within	628
mark	content begin	inside hangs on head	618
mark	content begin	inside hangs within	-811
mark	content begin	outside hangs apart	-120
mark	content begin	outside hangs on head	-346
mark	content begin	outside hangs within	-255
mark	content end	between hangs apart	-119
mark	content end	between hangs on head	682
mark	content end	inside hangs apart	-537
mark	content end	inside hangs on head	-593
mark	content end	inside hangs within	-685
mark	content end	outside hangs apart	108
mark	content end	outside hangs on head	-655
mark	content end	outside hangs within	715
mark	cue begin	between hangs on head	205
mark	cue begin	between hangs within	-169
mark	cue begin	inside hangs apart	-424
mark	cue begin	inside hangs on head	-170
mark	cue begin	inside hangs within	-631
mark	cue begin	outside hangs on head	-114
mark	cue begin	outside hangs within	-64
mark	cue end	between hangs apart	391
mark	cue end	between hangs on head	384
mark	cue end	between hangs within	335
mark	cue end	inside hangs on head	572
mark	cue end	inside hangs within	-807
mark	cue end	outside hangs apart	-117
mark	cue end	outside hangs on head	-159
mark	cue end	outside hangs within	-296
may	cue begin	inside	215
may	cue begin	outside	-672
may	cue end	outside	-158
mention	cue begin	head	-305
mention	cue end	head	411
might	cue begin	inside	498
might	cue begin	outside	-524
might	cue end	outside	-157
mock	cue begin	head	-61
mock	cue end	head	633
must	cue begin	outside	-490
must	cue end	outside	-59
name	cue begin	head	-402
name	cue end	head	-267
network	content begin	sign	256
network	content end	sign	296
network	cue begin	sign	328
network	cue end	sign	470
nmod	content begin	between hangs apart	-694
nmod	content begin	between hangs on head	625
nmod	content begin	between holds head	-498
nmod	content begin	inside hangs apart	-623
nmod	content begin	inside hangs within	-1546
nmod	content begin	inside holds head	-470
nmod	content begin	inside is head	-566
nmod	content begin	outside hangs apart	133
nmod	content begin	outside hangs on head	-533
nmod	content begin	outside hangs within	-200
nmod	content begin	outside holds head	-70
nmod	content end	between hangs apart	-392
nmod	content end	between hangs on head	453
nmod	content end	between hangs within	826
nmod	content end	inside hangs apart	-694
nmod	content end	inside hangs on head	489
nmod	content end	inside hangs within	-85
nmod	content end	inside holds head	588
nmod	content end	inside is head	266
nmod	content end	outside hangs apart	-1133
nmod	content end	outside hangs on head	-229
nmod	content end	outside hangs within	-768
nmod	cue begin	between hangs apart	-553
nmod	cue begin	between holds head	-457
nmod	cue begin	inside hangs apart	-595
nmod	cue begin	inside holds head	-450
nmod	cue begin	outside hangs apart	466
nmod	cue begin	outside holds head	221
nmod	cue end	between hangs apart	-215
nmod	cue end	between hangs on head	-527
nmod	cue end	between hangs within	131
nmod	cue end	inside hangs apart	-576
nmod	cue end	inside hangs on head	-846
nmod	cue end	inside hangs within	125
nmod	cue end	inside holds head	107
nmod	cue end	inside is head	-269
nmod	cue end	outside hangs apart	-474
nmod	cue end	outside hangs on head	462
nmod	cue end	outside hangs within	109
nmod	cue end	outside holds head	-341
nmod:desc	content begin	inside hangs on head	-51
nmod:desc	content end	outside hangs apart	-55
nmod:desc	content end	outside hangs within	-324
nmod:desc	cue begin	between hangs apart	-1322
nmod:desc	cue begin	inside hangs apart	-1031
nmod:desc	cue begin	outside hangs apart	-1980
nmod:desc	cue end	between hangs apart	-553
nmod:desc	cue end	inside hangs apart	-2770
nmod:poss	content begin	between hangs on head	540
nmod:poss	content begin	between hangs within	783
nmod:poss	content begin	inside hangs apart	-1013
nmod:poss	content begin	inside hangs within	-940
nmod:poss	content begin	outside hangs apart	-365
nmod:poss	content begin	outside hangs on head	-668
nmod:poss	content begin	outside hangs within	-663
nmod:poss	content end	between hangs apart	-911
nmod:poss	content end	between hangs within	-81
nmod:poss	content end	inside hangs apart	-1173
nmod:poss	content end	inside hangs within	-2245
nmod:poss	content end	outside hangs apart	-487
nmod:poss	content end	outside hangs within	-1014
nmod:poss	cue begin	between hangs apart	-318
nmod:poss	cue begin	between hangs on head	-192
nmod:poss	cue begin	between hangs within	256
nmod:poss	cue begin	inside hangs apart	-1232
nmod:poss	cue begin	inside hangs on head	-1576
nmod:poss	cue begin	inside hangs within	-209
nmod:poss	cue begin	outside hangs apart	67
nmod:poss	cue begin	outside hangs on head	71
nmod:poss	cue begin	outside hangs within	421
nmod:poss	cue end	between hangs apart	-197
nmod:poss	cue end	between hangs within	382
nmod:poss	cue end	inside hangs apart	-1228
nmod:poss	cue end	inside hangs within	-872
nmod:poss	cue end	outside hangs within	-830
nmod:unmarked	content begin	between hangs apart	-755
nmod:unmarked	content begin	inside hangs apart	-744
nmod:unmarked	content begin	inside hangs within	-677
nmod:unmarked	content end	between hangs on head	57
nmod:unmarked	content end	between hangs within	121
nmod:unmarked	content end	inside hangs within	-482
nmod:unmarked	content end	outside hangs apart	-796
nmod:unmarked	content end	outside hangs on head	-69
nmod:unmarked	content end	outside hangs within	-364
nmod:unmarked	cue begin	between hangs apart	-823
nmod:unmarked	cue begin	inside hangs apart	-640
nmod:unmarked	cue begin	outside hangs apart	343
nmod:unmarked	cue end	between hangs apart	-509
nmod:unmarked	cue end	between hangs within	254
nmod:unmarked	cue end	inside hangs apart	-436
nmod:unmarked	cue end	outside hangs apart	-488
note	cue begin	head	285
note	cue end	head	187
nsubj	content begin	between hangs apart	-466
nsubj	content begin	between hangs on head	-87
nsubj	content begin	between hangs within	1175
nsubj	content begin	inside hangs apart	-1055
nsubj	content begin	inside hangs on head	81
nsubj	content begin	inside hangs within	-316
nsubj	content begin	inside is head	675
nsubj	content begin	outside hangs apart	-190
nsubj	content begin	outside hangs on head	-226
nsubj	content begin	outside hangs within	-947
nsubj	content end	between hangs apart	-1380
nsubj	content end	between hangs on head	183
nsubj	content end	between hangs within	274
nsubj	content end	inside hangs apart	-110
nsubj	content end	inside hangs on head	-689
nsubj	content end	inside hangs within	-1428
nsubj	content end	inside holds head	673
nsubj	content end	inside is head	-357
nsubj	content end	outside hangs apart	153
nsubj	content end	outside hangs on head	-52
nsubj	content end	outside hangs within	137
nsubj	cue begin	between hangs apart	-758
nsubj	cue begin	between hangs on head	-389
nsubj	cue begin	between hangs within	-667
nsubj	cue begin	between holds head	171
nsubj	cue begin	inside hangs apart	-683
nsubj	cue begin	inside hangs on head	-506
nsubj	cue begin	inside hangs within	-502
nsubj	cue begin	inside holds head	187
nsubj	cue begin	outside hangs apart	186
nsubj	cue begin	outside hangs on head	759
nsubj	cue begin	outside hangs within	247
nsubj	cue begin	outside holds head	482
nsubj	cue end	between hangs apart	-1248
nsubj	cue end	between hangs on head	-957
nsubj	cue end	between holds head	174
nsubj	cue end	inside hangs apart	-1188
nsubj	cue end	inside hangs on head	-1222
nsubj	cue end	inside holds head	-627
nsubj	cue end	inside is head	-385
nsubj	cue end	outside hangs apart	-121
nsubj	cue end	outside hangs on head	745
nsubj	cue end	outside holds head	-214
nsubj:pass	content begin	between hangs within	773
nsubj:pass	content begin	inside hangs apart	-553
nsubj:pass	content begin	inside hangs on head	-1535
nsubj:pass	content begin	inside hangs within	625
nsubj:pass	content begin	inside is head	535
nsubj:pass	content begin	outside hangs within	-774
nsubj:pass	content end	between hangs on head	507
nsubj:pass	content end	between hangs within	102
nsubj:pass	content end	inside hangs on head	-341
nsubj:pass	content end	inside hangs within	-253
nsubj:pass	content end	inside is head	-461
nsubj:pass	content end	outside hangs apart	-126
nsubj:pass	content end	outside hangs on head	-465
nsubj:pass	content end	outside hangs within	-120
nsubj:pass	cue begin	between hangs apart	-397
nsubj:pass	cue begin	between hangs on head	-820
nsubj:pass	cue begin	between holds head	-529
nsubj:pass	cue begin	inside hangs apart	-313
nsubj:pass	cue begin	inside hangs on head	-1180
nsubj:pass	cue begin	inside holds head	-363
nsubj:pass	cue begin	outside hangs apart	-157
nsubj:pass	cue begin	outside hangs on head	193
nsubj:pass	cue end	between hangs apart	-802
nsubj:pass	cue end	inside hangs apart	-913
nsubj:pass	cue end	outside hangs apart	-492
nummod	content begin	between hangs within	634
nummod	content begin	inside hangs apart	-93
nummod	content begin	inside hangs on head	179
nummod	content begin	inside hangs within	-238
nummod	content begin	outside hangs within	-792
nummod	content end	between hangs on head	594
nummod	content end	between hangs within	723
nummod	content end	inside hangs apart	-361
nummod	content end	inside hangs on head	285
nummod	content end	outside hangs on head	-591
nummod	content end	outside hangs within	117
nummod	cue begin	between hangs apart	434
nummod	cue begin	between hangs on head	362
nummod	cue begin	inside hangs apart	-398
nummod	cue begin	outside hangs apart	-1581
nummod	cue end	between hangs apart	-348
nummod	cue end	inside hangs apart	-1464
nummod	cue end	outside hangs apart	199
obj	content begin	between hangs apart	157
obj	content begin	between hangs on head	451
obj	content begin	between holds head	240
obj	content begin	inside hangs apart	217
obj	content begin	inside hangs on head	-304
obj	content begin	inside hangs within	-1874
obj	content begin	inside holds head	225
obj	content begin	inside is head	-189
obj	content begin	outside hangs apart	-595
obj	content begin	outside hangs on head	-521
obj	content begin	outside hangs within	-1203
obj	content begin	outside holds head	-433
obj	content end	between hangs apart	366
obj	content end	between hangs on head	893
obj	content end	between hangs within	1324
obj	content end	inside hangs apart	-659
obj	content end	inside hangs on head	-151
obj	content end	inside holds head	478
obj	content end	inside is head	-60
obj	content end	outside hangs apart	-792
obj	content end	outside hangs on head	-692
obj	content end	outside hangs within	-659
obj	cue begin	between hangs apart	-579
obj	cue begin	between hangs on head	-822
obj	cue begin	between hangs within	-124
obj	cue begin	between holds head	193
obj	cue begin	inside hangs apart	-1408
obj	cue begin	inside hangs on head	-789
obj	cue begin	inside hangs within	-688
obj	cue begin	inside holds head	-718
obj	cue begin	outside hangs apart	-553
obj	cue begin	outside hangs on head	-815
obj	cue begin	outside holds head	-230
obj	cue end	between hangs apart	185
obj	cue end	between hangs on head	767
obj	cue end	between hangs within	204
obj	cue end	between holds head	771
obj	cue end	inside hangs apart	-565
obj	cue end	inside hangs on head	-401
obj	cue end	inside hangs within	-236
obj	cue end	inside holds head	-203
obj	cue end	inside is head	-84
obj	cue end	outside hangs apart	-198
obj	cue end	outside hangs on head	-138
obj	cue end	outside hangs within	705
obj	cue end	outside holds head	-838
obl	content begin	between hangs apart	-289
obl	content begin	between hangs on head	84
obl	content begin	between holds head	-683
obl	content begin	inside hangs apart	-412
obl	content begin	inside hangs on head	-145
obl	content begin	inside hangs within	-863
obl	content begin	inside holds head	-449
obl	content begin	inside is head	67
obl	content begin	outside hangs apart	-67
obl	content begin	outside hangs on head	109
obl	content begin	outside hangs within	-527
obl	content end	between hangs apart	-518
obl	content end	between hangs on head	575
obl	content end	between hangs within	667
obl	content end	between holds head	449
obl	content end	inside hangs apart	-378
obl	content end	inside hangs on head	192
obl	content end	inside holds head	89
obl	content end	inside is head	-136
obl	content end	outside hangs apart	81
obl	content end	outside hangs on head	110
obl	content end	outside hangs within	-492
obl	cue begin	between hangs apart	-1118
obl	cue begin	between hangs on head	-89
obl	cue begin	between holds head	-175
obl	cue begin	inside hangs apart	-1933
obl	cue begin	inside hangs on head	-1700
obl	cue begin	inside hangs within	-220
obl	cue begin	inside holds head	-493
obl	cue begin	inside is head	-240
obl	cue begin	outside hangs apart	-83
obl	cue begin	outside hangs on head	138
obl	cue begin	outside holds head	237
obl	cue end	between hangs apart	155
obl	cue end	between hangs within	-345
obl	cue end	between holds head	234
obl	cue end	inside hangs apart	186
obl	cue end	inside hangs on head	102
obl	cue end	inside hangs within	83
obl	cue end	inside holds head	-815
obl	cue end	outside hangs apart	-412
obl	cue end	outside hangs on head	-250
obl	cue end	outside hangs within	240
obl	cue end	outside holds head	-159
obl:agent	content begin	between hangs apart	-556
obl:agent	content begin	inside hangs apart	-548
obl:agent	content begin	inside hangs within	-451
obl:agent	content begin	outside hangs apart	559
obl:agent	content end	between hangs on head	1191
obl:agent	content end	between hangs within	1107
obl:agent	content end	inside hangs apart	-222
obl:agent	content end	inside hangs on head	-697
obl:agent	content end	inside hangs within	-554
obl:agent	content end	outside hangs apart	-1050
obl:agent	content end	outside hangs on head	-579
obl:agent	content end	outside hangs within	-1441
obl:agent	cue begin	between hangs apart	-475
obl:agent	cue begin	between holds head	-123
obl:agent	cue begin	inside hangs apart	-523
obl:agent	cue begin	outside hangs apart	-166
obl:agent	cue end	between hangs on head	-1238
obl:agent	cue end	between holds head	-486
obl:agent	cue end	inside hangs on head	-1043
obl:agent	cue end	outside hangs on head	-230
obl:agent	cue end	outside holds head	-250
obl:unmarked	content begin	between hangs apart	-503
obl:unmarked	content begin	between hangs on head	702
obl:unmarked	content begin	between hangs within	-67
obl:unmarked	content begin	inside hangs apart	-1016
obl:unmarked	content begin	inside hangs within	-851
obl:unmarked	content begin	outside hangs apart	725
obl:unmarked	content begin	outside hangs on head	-583
obl:unmarked	content begin	outside hangs within	-598
obl:unmarked	content end	between hangs apart	-464
obl:unmarked	content end	between hangs on head	378
obl:unmarked	content end	between hangs within	739
obl:unmarked	content end	inside hangs apart	-407
obl:unmarked	content end	inside hangs on head	-273
obl:unmarked	content end	inside hangs within	-97
obl:unmarked	content end	outside hangs apart	102
obl:unmarked	content end	outside hangs on head	-195
obl:unmarked	content end	outside hangs within	-262
obl:unmarked	cue begin	between hangs apart	-749
obl:unmarked	cue begin	between hangs on head	227
obl:unmarked	cue begin	between hangs within	-288
obl:unmarked	cue begin	inside hangs apart	-905
obl:unmarked	cue begin	inside hangs on head	-380
obl:unmarked	cue begin	outside hangs apart	-324
obl:unmarked	cue begin	outside hangs on head	-219
obl:unmarked	cue end	between hangs apart	425
obl:unmarked	cue end	between hangs on head	399
obl:unmarked	cue end	inside hangs on head	357
obl:unmarked	cue end	outside hangs apart	-594
obl:unmarked	cue end	outside hangs on head	-680
of	content begin	inside	-553
of	content begin	outside	103
of	content end	head	-670
of	content end	inside	-475
of	content end	outside	-2841
of	cue begin	inside	-1368
of	cue begin	outside	-143
of	cue end	inside	180
of	cue end	outside	-724
off	content begin	outside	-124
off	content end	outside	-1077
off	cue begin	inside	-442
off	cue begin	outside	101
off	cue end	inside	581
off	cue end	outside	-644
offer	cue begin	head	-389
offer	cue end	head	-325
on	content begin	inside	-508
on	content begin	outside	531
on	content end	head	-665
on	content end	inside	-586
on	content end	outside	-158
on	cue begin	inside	-186
on	cue begin	outside	-243
once	content end	outside	-654
oppose	cue begin	head	-291
oppose	cue end	head	965
or	content begin	inside	-631
or	content end	inside	-526
or	content end	outside	-1429
or	cue begin	inside	-532
or	cue begin	outside	367
or	cue end	inside	-323
or	cue end	outside	-387
order	cue begin	head	-309
order	cue end	head	734
out	content begin	outside	125
out	content end	inside	206
out	content end	outside	-1462
out	cue begin	inside	-923
out	cue begin	outside	-641
out	cue end	inside	526
out	cue end	outside	-1067
outline	cue end	head	-247
outside	content end	outside	-510
over	content begin	inside	-121
over	content end	head	-405
over	content end	inside	-103
over	content end	outside	-712
over	cue begin	inside	-447
over	cue end	inside	87
over	cue end	outside	-440
parataxis	content begin	between hangs apart	-568
parataxis	content begin	between hangs on head	512
parataxis	content begin	between holds head	-273
parataxis	content begin	inside hangs within	-237
parataxis	content begin	inside is head	76
parataxis	content begin	outside hangs within	-264
parataxis	content begin	outside holds head	700
parataxis	content end	between hangs apart	107
parataxis	content end	between hangs on head	-68
parataxis	content end	inside hangs apart	-236
parataxis	content end	inside hangs on head	248
parataxis	content end	inside hangs within	-592
parataxis	content end	inside holds head	172
parataxis	content end	outside hangs on head	478
parataxis	content end	outside hangs within	193
parataxis	cue begin	inside holds head	83
parataxis	cue begin	inside is head	-174
parataxis	cue begin	outside holds head	186
parataxis	cue end	between holds head	168
parataxis	cue end	inside holds head	-560
parataxis	cue end	inside is head	-276
parataxis	cue end	outside holds head	-170
pass	cue begin	head	59
pass	cue end	head	-310
plan	cue begin	head	-386
plan	cue end	head	309
pledge	cue begin	head	119
point	cue begin	head	338
portray	cue begin	head	174
portray	cue end	head	-219
post	cue begin	head	-73
post	cue end	head	-130
praise	cue begin	head	-354
praise	cue end	head	419
predict	cue begin	head	-73
predict	cue end	head	311
prefer	cue begin	head	489
prefer	cue end	head	-72
press	cue begin	head	-446
project	cue end	head	-65
promise	cue begin	head	254
promise	cue end	head	860
promote	cue begin	head	-410
promote	cue end	head	494
propose	cue end	head	329
punct	content begin	inside hangs apart	488
punct	content begin	inside hangs on head	230
punct	content begin	inside hangs within	-514
punct	content begin	outside hangs apart	284
punct	content begin	outside hangs within	-158
punct	content end	inside hangs apart	152
punct	content end	inside hangs on head	286
punct	content end	inside hangs within	-351
punct	content end	outside hangs apart	227
punct	content end	outside hangs on head	199
punct	content end	outside hangs within	-562
punct	cue begin	between hangs on head	-1313
punct	cue begin	between hangs within	79
punct	cue begin	inside is head	-240
punct	cue begin	outside hangs apart	186
punct	cue begin	outside hangs on head	446
punct	cue begin	outside hangs within	-164
punct	cue end	between hangs apart	-1228
punct	cue end	between hangs on head	-297
punct	cue end	between hangs within	-467
punct	cue end	inside is head	178
punct	cue end	outside hangs apart	488
punct	cue end	outside hangs on head	912
punct	cue end	outside hangs within	-557
push	cue begin	head	-281
push	cue end	head	306
put	cue end	head	-903
question	cue begin	head	130
question	cue end	head	518
quote	cue begin	head	578
quote	cue end	head	79
raise	cue begin	head	-259
read	cue end	head	414
recall	cue begin	head	656
recall	cue end	head	1054
recognize	cue begin	head	-424
recognize	cue end	head	383
refer	cue begin	head	737
reference	cue end	head	-465
refuse	cue begin	head	524
reiterate	cue begin	head	-271
reject	cue begin	head	-290
reject	cue end	head	-139
release	cue end	head	-379
remark	cue begin	head	50
remark	cue end	head	-160
remember	cue begin	head	62
remember	cue end	head	-445
remind	cue begin	head	230
remind	cue end	head	900
repeat	cue begin	head	131
repeat	cue end	head	-402
reply	cue begin	head	391
reply	cue end	head	226
report	cue end	head	-147
reportedly	cue begin	head	653
reportedly	cue end	head	963
respond	cue begin	head	215
respond	cue end	head	158
reveal	cue begin	head	-161
reveal	cue end	head	197
root	content begin	between hangs apart	-56
root	content begin	between holds head	-160
root	content begin	inside hangs apart	394
root	content begin	inside is head	-161
root	content begin	outside hangs apart	-535
root	content begin	outside holds head	271
root	content end	between hangs apart	-852
root	content end	between holds head	-213
root	content end	inside hangs apart	437
root	content end	inside holds head	133
root	content end	inside is head	-207
root	content end	outside hangs apart	328
root	content end	outside holds head	846
root	cue begin	between hangs apart	425
root	cue begin	inside hangs apart	315
root	cue begin	inside is head	74
root	cue begin	outside hangs apart	-729
root	cue begin	outside holds head	-277
root	cue end	between hangs apart	-538
root	cue end	between holds head	-153
root	cue end	inside hangs apart	-537
root	cue end	inside holds head	-550
root	cue end	inside is head	352
root	cue end	outside hangs apart	-562
root	cue end	outside holds head	-399
rule	cue begin	head	347
say	cue begin	head	537
say	cue end	head	1027
see	cue begin	head	-420
see	cue end	head	-273
seek	cue begin	head	-258
seek	cue end	head	-78
seem	cue begin	head	170
seem	cue end	head	-324
sentence	content begin	sign	125
sentence	content end	sign	780
sentence	cue begin	sign	-52
share	cue begin	head	-251
share	cue end	head	-68
should	content end	outside	-539
should	cue begin	outside	-325
should	cue end	inside	-93
should	cue end	outside	-470
show	cue begin	head	-194
show	cue end	head	56
sign	cue begin	head	230
sign	cue end	head	332
since	content begin	inside	-317
since	content end	outside	-544
since	cue begin	inside	-615
since	cue begin	outside	292
slam	cue begin	head	401
slam	cue end	head	206
so	content end	outside	-592
speak	cue begin	head	-76
state	cue end	head	138
statement	cue begin	head	125
statement	cue end	head	329
stress	cue begin	head	-168
stress	cue end	head	-234
suggest	cue end	head	729
suggestion	cue begin	head	150
suggestion	cue end	head	243
support	cue begin	head	-114
support	cue end	head	69
take	cue begin	head	-74
take	cue end	head	-480
takes few	content end	sign	-770
takes half a quotation	content begin	sign	-159
takes half a quotation	content end	sign	-1074
takes many	content begin	sign	-674
takes many	content end	sign	-879
takes of source or content	cue begin	sign	-332
takes of source or content	cue end	sign	-176
talk	cue begin	head	-156
talk	cue end	head	422
tell	cue begin	head	353
tell	cue end	head	1399
than	content begin	inside	-638
than	content end	head	-256
than	content end	inside	96
than	content end	outside	-236
than	cue begin	inside	-434
than	cue begin	outside	-236
than	cue end	inside	-728
than	cue end	outside	-1042
thank	cue begin	head	351
thank	cue end	head	781
that	content begin	inside	970
that	content begin	outside	-996
that	content end	head	-800
that	content end	inside	-1053
that	content end	outside	-1436
that	cue begin	inside	712
that	cue begin	outside	-752
that	cue end	inside	-1428
that	cue end	outside	450
the network's and the kept edge	content begin	sign	-716
the network's and the kept edge	content end	sign	-1364
the network's edge	content begin	sign	825
the network's edge	content end	sign	1419
the network's edge	cue begin	sign	153
the network's edge	cue end	sign	-160
think	cue end	head	155
though	content end	head	506
though	cue begin	inside	-746
though	cue begin	outside	106
threaten	cue begin	head	183
threaten	cue end	head	377
through	content begin	inside	-487
through	content end	outside	-324
through	cue begin	inside	217
through	cue begin	outside	154
through	cue end	outside	-130
throughout	content end	outside	-391
to	content begin	inside	-270
to	content begin	outside	-174
to	content end	head	96
to	content end	inside	-588
to	content end	outside	-1221
to	cue begin	inside	162
to	cue begin	outside	-593
to	cue end	outside	-164
toward	content end	outside	-889
toward	cue end	outside	-707
tweet	cue begin	head	251
tweet	cue end	head	184
under	content begin	inside	-425
under	cue begin	inside	56
under	cue begin	outside	-603
understand	cue begin	head	-202
understand	cue end	head	571
unless	content end	outside	-737
until	content end	outside	-259
up	content end	inside	-388
up	content end	outside	-685
up	cue begin	inside	-659
up	cue begin	outside	-749
up	cue end	inside	-146
up	cue end	outside	-714
upon	content end	outside	-682
urge	cue end	head	140
verb moved	content begin	sign	-56
verb moved	content end	sign	-369
view	cue begin	head	-399
view	cue end	head	-257
vocative	content end	between hangs within	422
voice	cue end	head	-164
vote	cue begin	head	-342
vote	cue end	head	175
vow	cue begin	head	286
want	cue begin	head	-62
want	cue end	head	63
warn	cue begin	head	765
warn	cue end	head	500
what	content begin	inside	634
what	content begin	outside	-619
what	content end	head	-531
what	content end	inside	-2152
what	content end	outside	-995
what	cue begin	inside	-522
what	cue begin	outside	118
what	cue end	inside	-1582
what	cue end	outside	643
when	content begin	inside	136
when	content begin	outside	-151
when	content end	head	207
when	content end	inside	-677
when	content end	outside	74
when	cue begin	inside	-960
when	cue begin	outside	885
when	cue end	inside	83
where	content begin	outside	-53
where	content end	head	149
where	content end	inside	-81
where	content end	outside	-454
where	cue begin	inside	-963
where	cue begin	outside	-586
where	cue end	inside	-522
where	cue end	outside	276
whether	content begin	inside	712
whether	content begin	outside	-477
whether	content end	head	292
whether	content end	outside	-976
whether	cue end	inside	-1844
whether	cue end	outside	250
which	content begin	inside	434
which	content begin	outside	273
which	content end	head	531
which	content end	inside	-597
which	content end	outside	377
which	cue begin	inside	-1996
which	cue begin	outside	-236
which	cue end	inside	-421
while	content begin	inside	-574
while	content begin	outside	-301
while	content end	head	269
while	content end	inside	-405
while	content end	outside	-148
while	cue begin	inside	-129
while	cue begin	outside	476
while	cue end	inside	-580
while	cue end	outside	165
who	content begin	inside	524
who	content end	inside	-604
who	content end	outside	-720
who	cue begin	inside	-2737
who	cue begin	outside	813
who	cue end	inside	-482
whom	content end	inside	-490
whom	cue begin	inside	-517
whom	cue begin	outside	213
whose	content end	head	477
whose	content end	outside	-213
whose	cue begin	inside	-369
whose	cue begin	outside	129
why	content begin	inside	614
why	content begin	outside	-689
why	content end	inside	-866
why	content end	outside	-467
why	cue begin	inside	-351
why	cue begin	outside	-292
why	cue end	inside	-1075
why	cue end	outside	309
will	content begin	inside	-332
will	content end	head	-440
will	content end	inside	-360
will	content end	outside	-402
will	cue begin	outside	-635
will	cue end	inside	-412
with	content begin	inside	-641
with	content begin	outside	339
with	content end	head	403
with	content end	inside	286
with	content end	outside	-701
with	cue begin	inside	-149
with	cue begin	outside	230
with	cue end	inside	221
with	cue end	outside	-520
within	content end	outside	-860
without	content end	head	-401
without	content end	outside	-52
wo	cue end	outside	-85
wonder	cue begin	head	-248
wonder	cue end	head	-141
word	cue end	head	77
worried	cue begin	head	423
worried	cue end	head	-392
worry	cue begin	head	78
worry	cue end	head	475
would	content begin	inside	-418
would	content end	head	-133
would	content end	inside	-312
would	content end	outside	-415
would	cue begin	inside	153
would	cue begin	outside	-995
would	cue end	inside	-555
would	cue end	outside	67
write	cue end	head	774
xcomp	content begin	between holds head	-215
xcomp	content begin	inside hangs within	-1210
xcomp	content begin	inside holds head	-201
xcomp	content begin	inside is head	-452
xcomp	content begin	outside hangs apart	-243
xcomp	content begin	outside hangs within	-802
xcomp	content begin	outside holds head	-197
xcomp	content end	between hangs apart	661
xcomp	content end	between hangs on head	797
xcomp	content end	between hangs within	1086
xcomp	content end	inside hangs on head	72
xcomp	content end	inside holds head	147
xcomp	content end	inside is head	-441
xcomp	content end	outside hangs apart	-819
xcomp	content end	outside hangs on head	-916
xcomp	content end	outside hangs within	-1320
xcomp	cue begin	between hangs apart	-511
xcomp	cue begin	between holds head	524
xcomp	cue begin	inside hangs apart	-977
xcomp	cue begin	inside holds head	58
xcomp	cue begin	inside is head	-156
xcomp	cue begin	outside hangs apart	136
xcomp	cue begin	outside holds head	-406
xcomp	cue end	between hangs apart	266
xcomp	cue end	between hangs on head	487
xcomp	cue end	inside hangs apart	303
xcomp	cue end	inside hangs on head	137
xcomp	cue end	outside hangs apart	-1038
xcomp	cue end	outside hangs on head	-249
yet	cue begin	inside	-147
yet	cue begin	outside	-472
–	content end	outside	377
–	cue begin	outside	-314
–	cue end	outside	-467
—	content begin	outside	487
—	content end	head	-168
—	content end	outside	874
—	cue end	outside	122
―	content end	outside	-164
‘	content begin	inside	326
‘	content begin	outside	-820
‘	content end	head	-689
‘	content end	outside	-627
’	content begin	outside	-489
’	content end	head	-864
’	content end	outside	-71
’	cue begin	outside	331
’	cue end	outside	-434
’ll	cue end	outside	-68
“	content begin	inside	973
“	content begin	outside	-884
“	content end	head	264
“	content end	inside	277
“	content end	outside	-1960
“	cue begin	outside	-565
”	content begin	inside	76
”	content begin	outside	-679
”	content end	head	-508
”	content end	inside	948
”	content end	outside	-786
”	cue begin	outside	-456
”	cue end	outside	-127
