# What speaks for an edge of a cue, in thousandths of log-odds ("[has repeatedly called for] talks", "[said] in May").
# Learnt by train/edges/learn.py. evidence: a word's form or tag, its relation, or a sign by name; where: the word within or
# without the edge or between head and edge, and how it hangs on the cue's head.
# example: has said
# origin: counts over PolNeAR train · license: weights only, no text
# columns: evidence, edge, where, thousandths
"	cue begin	outside	-611
"	cue end	outside	-579
$	cue begin	inside	423
$	cue begin	outside	-516
$	cue end	inside	-816
'	cue begin	outside	122
'	cue end	outside	-63
''	cue begin	outside	-576
''	cue end	outside	307
(	cue begin	outside	-477
(	cue end	outside	-483
)	cue begin	outside	453
,	cue begin	outside	495
,	cue end	outside	711
-	cue begin	outside	-344
-	cue end	outside	115
--	cue begin	outside	176
--	cue end	outside	-327
.	cue end	outside	901
:	cue begin	head	255
:	cue begin	inside	160
:	cue begin	outside	109
:	cue end	head	1200
:	cue end	inside	678
:	cue end	outside	-1167
;	cue begin	outside	-70
;	cue end	outside	-722
?	cue end	outside	-562
CD	cue begin	inside	-316
CD	cue begin	outside	381
CD	cue end	inside	-584
CD	cue end	outside	191
DT	cue begin	inside	-233
DT	cue begin	outside	-366
DT	cue end	inside	-2286
DT	cue end	outside	-141
EX	cue begin	inside	-127
EX	cue begin	outside	-216
EX	cue end	inside	-400
EX	cue end	outside	299
JJ	cue begin	head	-454
JJ	cue begin	inside	-399
JJ	cue begin	outside	-457
JJ	cue end	head	-465
JJ	cue end	inside	-499
JJ	cue end	outside	-255
JJR	cue begin	inside	-406
JJR	cue begin	outside	-889
JJR	cue end	inside	-156
JJR	cue end	outside	-533
JJS	cue begin	inside	-598
JJS	cue begin	outside	-372
JJS	cue end	outside	-110
NN	cue begin	head	-277
NN	cue begin	inside	-369
NN	cue begin	outside	-138
NN	cue end	head	-334
NNP	cue begin	inside	-2186
NNP	cue begin	outside	217
NNP	cue end	inside	-452
NNPS	cue begin	inside	-1810
NNPS	cue begin	outside	535
NNPS	cue end	inside	-707
NNPS	cue end	outside	-142
NNS	cue begin	inside	223
NNS	cue begin	outside	53
NNS	cue end	head	-429
NNS	cue end	inside	-606
NNS	cue end	outside	-110
PDT	cue end	inside	-385
POS	cue begin	inside	99
POS	cue begin	outside	481
POS	cue end	inside	-1726
POS	cue end	outside	-2226
PRP	cue begin	inside	-508
PRP	cue begin	outside	469
PRP	cue end	inside	-734
PRP	cue end	outside	88
PRP$	cue begin	inside	-1631
PRP$	cue begin	outside	319
PRP$	cue end	inside	-853
PRP$	cue end	outside	-236
RB	cue begin	head	236
RB	cue begin	outside	-772
RB	cue end	head	-456
RB	cue end	inside	-330
RB	cue end	outside	-478
RBR	cue begin	inside	-457
RBR	cue begin	outside	-792
RBR	cue end	inside	-467
RBR	cue end	outside	-299
RBS	cue begin	inside	-58
RBS	cue end	inside	-148
RBS	cue end	outside	-348
SYM	cue begin	inside	-327
SYM	cue begin	outside	159
UH	cue begin	inside	-230
UH	cue end	inside	-718
VB	cue begin	head	-671
VB	cue begin	inside	-688
VB	cue begin	outside	-823
VB	cue end	head	-228
VB	cue end	inside	187
VB	cue end	outside	-484
VBD	cue begin	head	459
VBD	cue begin	inside	409
VBD	cue begin	outside	-555
VBD	cue end	head	260
VBD	cue end	inside	218
VBD	cue end	outside	-319
VBG	cue begin	head	593
VBG	cue begin	inside	500
VBG	cue begin	outside	-398
VBG	cue end	head	-124
VBG	cue end	outside	165
VBN	cue begin	inside	-188
VBN	cue begin	outside	-475
VBN	cue end	inside	66
VBN	cue end	outside	-245
VBP	cue begin	head	720
VBP	cue begin	inside	870
VBP	cue begin	outside	-1254
VBP	cue end	head	84
VBP	cue end	inside	165
VBP	cue end	outside	-922
VBZ	cue begin	head	197
VBZ	cue begin	inside	157
VBZ	cue begin	outside	-879
VBZ	cue end	head	237
VBZ	cue end	inside	241
VBZ	cue end	outside	102
about	cue begin	head	-691
about	cue begin	inside	-746
about	cue end	head	508
about	cue end	inside	632
about	cue end	outside	-537
accord	cue begin	head	995
accord	cue end	head	-1255
accuse	cue begin	head	-244
accuse	cue end	head	-184
acknowledge	cue begin	head	461
acknowledge	cue end	head	322
acl	cue begin	between holds head	-229
acl	cue begin	inside hangs apart	-122
acl	cue begin	inside holds head	-54
acl	cue begin	inside is head	195
acl	cue begin	outside hangs apart	-483
acl	cue begin	outside holds head	76
acl	cue end	between hangs apart	175
acl	cue end	between hangs within	155
acl	cue end	between holds head	409
acl	cue end	inside hangs apart	75
acl	cue end	inside hangs on head	-211
acl	cue end	inside hangs within	168
acl	cue end	outside hangs apart	-576
acl	cue end	outside hangs on head	-75
acl	cue end	outside hangs within	169
acl:relcl	cue begin	between hangs apart	-763
acl:relcl	cue begin	between holds head	264
acl:relcl	cue begin	inside hangs apart	-233
acl:relcl	cue begin	inside is head	-469
acl:relcl	cue begin	outside hangs apart	-531
acl:relcl	cue begin	outside holds head	-197
acl:relcl	cue end	between hangs apart	323
acl:relcl	cue end	between holds head	514
acl:relcl	cue end	inside hangs apart	-70
acl:relcl	cue end	inside holds head	338
acl:relcl	cue end	inside is head	-62
acl:relcl	cue end	outside hangs apart	-377
acl:relcl	cue end	outside holds head	-442
across	cue begin	inside	-307
across	cue begin	outside	-408
add	cue begin	head	1481
add	cue end	head	601
address	cue end	head	232
admit	cue begin	head	470
admit	cue end	head	50
advcl	cue begin	between hangs apart	229
advcl	cue begin	between hangs on head	-115
advcl	cue begin	between holds head	197
advcl	cue begin	inside hangs apart	652
advcl	cue begin	inside hangs on head	-177
advcl	cue begin	inside holds head	172
advcl	cue begin	inside is head	485
advcl	cue begin	outside hangs apart	-356
advcl	cue begin	outside holds head	-214
advcl	cue end	between hangs apart	214
advcl	cue end	between hangs on head	-352
advcl	cue end	between hangs within	129
advcl	cue end	inside hangs apart	145
advcl	cue end	inside hangs on head	90
advcl	cue end	inside hangs within	-138
advcl	cue end	inside holds head	-61
advcl	cue end	inside is head	260
advcl	cue end	outside hangs apart	-259
advcl	cue end	outside hangs on head	-223
advcl	cue end	outside hangs within	-412
advcl	cue end	outside holds head	-294
advmod	cue begin	between hangs apart	345
advmod	cue begin	between hangs on head	481
advmod	cue begin	between hangs within	324
advmod	cue begin	inside hangs apart	-557
advmod	cue begin	inside hangs on head	141
advmod	cue begin	inside hangs within	-302
advmod	cue begin	inside is head	126
advmod	cue begin	outside hangs apart	-689
advmod	cue begin	outside hangs on head	-321
advmod	cue begin	outside hangs within	-436
advmod	cue end	between hangs apart	-52
advmod	cue end	between hangs on head	591
advmod	cue end	between hangs within	171
advmod	cue end	inside hangs apart	-466
advmod	cue end	inside hangs within	-52
advmod	cue end	inside is head	-426
advmod	cue end	outside hangs apart	-201
advmod	cue end	outside hangs on head	-649
advocate	cue begin	head	-289
advocate	cue end	head	-466
after	cue begin	inside	-1258
after	cue begin	outside	485
after	cue end	inside	-623
after	cue end	outside	157
against	cue begin	head	-589
against	cue begin	inside	-610
against	cue begin	outside	130
against	cue end	head	537
against	cue end	inside	791
against	cue end	outside	-705
agree	cue begin	head	-77
agree	cue end	head	421
aim	cue end	head	-340
allege	cue begin	head	183
allege	cue end	head	428
although	cue begin	inside	-674
although	cue begin	outside	-546
amod	cue begin	between hangs apart	363
amod	cue begin	between hangs on head	819
amod	cue begin	between hangs within	541
amod	cue begin	inside hangs apart	-317
amod	cue begin	inside hangs on head	97
amod	cue begin	inside hangs within	-704
amod	cue begin	outside hangs apart	-1391
amod	cue begin	outside hangs on head	-765
amod	cue begin	outside hangs within	-666
amod	cue end	between hangs on head	265
amod	cue end	inside hangs apart	-2184
amod	cue end	inside hangs within	-1530
amod	cue end	inside is head	-698
amod	cue end	outside hangs apart	226
amod	cue end	outside hangs within	-213
among	cue begin	inside	-518
among	cue begin	outside	-184
among	cue end	inside	-372
among	cue end	outside	331
and	cue begin	inside	-2555
and	cue begin	outside	79
and	cue end	inside	-1001
and	cue end	outside	-672
announce	cue begin	head	196
announce	cue end	head	486
answer	cue begin	head	-353
answer	cue end	head	676
appear	cue begin	head	424
appear	cue end	head	302
appos	cue begin	between hangs apart	-1341
appos	cue begin	between holds head	-792
appos	cue begin	inside hangs apart	-1170
appos	cue begin	inside holds head	-568
appos	cue begin	outside hangs apart	428
appos	cue begin	outside holds head	511
appos	cue end	between hangs apart	-199
appos	cue end	between holds head	-134
appos	cue end	inside hangs apart	-191
appos	cue end	outside hangs apart	-393
argue	cue begin	head	807
argue	cue end	head	431
around	cue begin	outside	-61
around	cue end	outside	-85
as	cue begin	inside	-619
as	cue begin	outside	-649
as	cue end	inside	590
as	cue end	outside	-408
ask	cue begin	head	1040
ask	cue end	head	1068
assert	cue begin	head	-200
assert	cue end	head	428
assertion	cue begin	head	-51
assertion	cue end	head	125
assure	cue begin	head	188
assure	cue end	head	83
at	cue begin	inside	-164
at	cue begin	outside	-588
at	cue end	inside	-59
at	cue end	outside	173
attack	cue begin	head	-437
attack	cue end	head	95
aux	cue begin	between hangs apart	204
aux	cue begin	between hangs on head	928
aux	cue begin	between hangs within	719
aux	cue begin	between holds head	158
aux	cue begin	inside hangs apart	106
aux	cue begin	inside hangs on head	594
aux	cue begin	inside hangs within	223
aux	cue begin	outside hangs apart	-578
aux	cue begin	outside hangs on head	-1060
aux	cue begin	outside hangs within	-1093
aux	cue end	between hangs apart	-657
aux	cue end	inside hangs apart	-1613
aux:pass	cue begin	between hangs apart	-71
aux:pass	cue begin	between hangs on head	196
aux:pass	cue begin	between hangs within	-52
aux:pass	cue begin	inside hangs apart	-107
aux:pass	cue begin	inside hangs on head	93
aux:pass	cue begin	outside hangs apart	-507
aux:pass	cue begin	outside hangs on head	-430
aux:pass	cue end	between hangs apart	-354
aux:pass	cue end	inside hangs apart	-1067
aux:pass	cue end	outside hangs apart	-296
back	cue begin	head	-518
back	cue end	head	621
back	cue end	inside	222
back	cue end	outside	-477
because	cue begin	inside	-613
because	cue begin	outside	-614
because	cue end	inside	-651
because	cue end	outside	-488
before	cue begin	inside	-895
before	cue begin	outside	818
before	cue end	inside	-741
before	cue end	outside	63
behind	cue end	inside	518
behind	cue end	outside	-709
believe	cue begin	head	117
believe	cue end	head	-145
beside content	cue begin	sign	263
beside content	cue end	sign	1117
beside source	cue begin	sign	573
beside source	cue end	sign	432
between	cue end	inside	-441
between	cue end	outside	-225
blame	cue end	head	50
blast	cue begin	head	66
blast	cue end	head	925
boast	cue end	head	-379
both	cue end	inside	-440
both	cue end	outside	249
but	cue begin	inside	-688
but	cue begin	outside	-227
but	cue end	inside	-479
by	cue begin	inside	-481
by	cue begin	outside	284
by	cue end	inside	-320
by	cue end	outside	461
ca	cue end	outside	-51
call	cue begin	head	253
call	cue end	head	-558
can	cue begin	inside	326
can	cue begin	outside	-712
can	cue end	inside	-84
can	cue end	outside	-466
case	cue begin	between hangs apart	-96
case	cue begin	between hangs on head	-316
case	cue begin	between hangs within	80
case	cue begin	inside hangs apart	-264
case	cue begin	inside hangs on head	-725
case	cue begin	inside hangs within	-540
case	cue begin	inside is head	-1005
case	cue begin	outside hangs apart	327
case	cue begin	outside hangs on head	125
case	cue begin	outside hangs within	-706
case	cue end	between hangs apart	114
case	cue end	between hangs on head	301
case	cue end	inside hangs apart	114
case	cue end	inside hangs within	-848
case	cue end	inside is head	-738
case	cue end	outside hangs apart	-56
cast	cue begin	head	411
cast	cue end	head	-146
caution	cue begin	head	356
caution	cue end	head	-147
cc	cue begin	between hangs apart	317
cc	cue begin	between hangs on head	-509
cc	cue begin	between hangs within	-118
cc	cue begin	inside hangs apart	-1388
cc	cue begin	inside hangs on head	-1271
cc	cue begin	inside hangs within	-653
cc	cue begin	outside hangs apart	74
cc	cue end	between hangs apart	-92
cc	cue end	inside hangs apart	-1307
cc	cue end	outside hangs apart	-478
ccomp	cue begin	between hangs apart	-137
ccomp	cue begin	between hangs on head	-466
ccomp	cue begin	between holds head	119
ccomp	cue begin	inside hangs apart	155
ccomp	cue begin	inside hangs on head	-115
ccomp	cue begin	inside holds head	356
ccomp	cue begin	inside is head	-70
ccomp	cue begin	outside hangs on head	-592
ccomp	cue end	between hangs on head	-803
ccomp	cue end	inside hangs on head	-720
ccomp	cue end	inside is head	105
ccomp	cue end	outside hangs apart	-519
ccomp	cue end	outside hangs on head	-153
ccomp	cue end	outside hangs within	-133
challenge	cue end	head	94
chant	cue begin	head	579
chant	cue end	head	305
charge	cue begin	head	-364
charge	cue end	head	-628
cite	cue begin	head	243
cite	cue end	head	1054
claim	cue begin	head	232
claim	cue end	head	123
clear	cue begin	head	-658
clear	cue end	head	446
comment	cue begin	head	133
comment	cue end	head	-534
compare	cue begin	head	-249
compare	cue end	head	596
complain	cue begin	head	269
complain	cue end	head	706
compound	cue begin	between hangs apart	-195
compound	cue begin	between hangs on head	326
compound	cue begin	between hangs within	509
compound	cue begin	between holds head	261
compound	cue begin	inside hangs apart	-181
compound	cue begin	inside hangs on head	161
compound	cue begin	inside hangs within	-463
compound	cue begin	inside is head	-462
compound	cue begin	outside hangs apart	-1483
compound	cue end	between hangs apart	75
compound	cue end	between hangs within	497
compound	cue end	inside hangs apart	-2109
compound	cue end	inside hangs within	-1547
compound	cue end	inside is head	-690
compound	cue end	outside hangs within	-160
compound:prt	cue begin	between hangs apart	-373
compound:prt	cue begin	between hangs within	848
compound:prt	cue begin	inside hangs apart	-1206
compound:prt	cue begin	inside hangs within	-918
compound:prt	cue begin	inside is head	-979
compound:prt	cue begin	outside hangs within	-845
compound:prt	cue end	between hangs apart	-108
compound:prt	cue end	between hangs on head	1157
compound:prt	cue end	inside hangs apart	-317
compound:prt	cue end	inside hangs on head	506
compound:prt	cue end	inside is head	-458
compound:prt	cue end	outside hangs apart	-1453
compound:prt	cue end	outside hangs on head	-1176
concede	cue end	head	-127
concern	cue begin	head	-78
concern	cue end	head	250
conclude	cue begin	head	109
conclude	cue end	head	347
condemn	cue begin	head	-432
confirm	cue begin	head	-615
confirm	cue end	head	285
conj	cue begin	between holds head	340
conj	cue begin	inside hangs apart	-443
conj	cue begin	inside holds head	150
conj	cue begin	inside is head	222
conj	cue begin	outside hangs apart	-60
conj	cue begin	outside holds head	-474
conj	cue end	between hangs apart	285
conj	cue end	between hangs on head	-282
conj	cue end	between holds head	395
conj	cue end	inside hangs apart	286
conj	cue end	inside hangs on head	-87
conj	cue end	inside holds head	62
conj	cue end	outside hangs apart	-658
conj	cue end	outside hangs on head	-519
conj	cue end	outside holds head	-396
consider	cue begin	head	-260
consider	cue end	head	748
continue	cue begin	head	-257
cop	cue begin	between hangs apart	406
cop	cue begin	between hangs on head	257
cop	cue begin	between hangs within	380
cop	cue begin	inside hangs on head	-53
cop	cue begin	inside hangs within	122
cop	cue begin	outside hangs apart	-778
cop	cue begin	outside hangs on head	-230
cop	cue begin	outside hangs within	-615
cop	cue end	between hangs apart	-301
cop	cue end	inside hangs apart	-522
cop	cue end	outside hangs apart	-380
could	cue begin	inside	557
could	cue begin	outside	-803
could	cue end	inside	-311
could	cue end	outside	-570
criticism	cue begin	head	1135
criticism	cue end	head	83
criticize	cue begin	head	333
criticize	cue end	head	824
csubj	cue begin	inside is head	326
csubj	cue end	between hangs apart	-809
csubj	cue end	inside hangs apart	-778
csubj	cue end	inside is head	674
csubj	cue end	outside hangs apart	-619
decide	cue begin	head	-384
declare	cue begin	head	-89
declare	cue end	head	391
decline	cue begin	head	57
decline	cue end	head	201
decry	cue begin	head	-196
decry	cue end	head	551
deem	cue begin	head	-380
deem	cue end	head	183
defend	cue begin	head	367
defend	cue end	head	602
deliver	cue begin	head	-280
deliver	cue end	head	-339
demand	cue begin	head	-318
demand	cue end	head	-185
denounce	cue begin	head	233
denounce	cue end	head	177
deny	cue begin	head	207
deny	cue end	head	238
describe	cue begin	head	542
describe	cue end	head	531
despite	cue begin	inside	-663
despite	cue begin	outside	99
det	cue begin	between hangs apart	294
det	cue begin	between hangs on head	765
det	cue begin	between hangs within	711
det	cue begin	inside hangs apart	-329
det	cue begin	inside hangs on head	263
det	cue begin	inside hangs within	-405
det	cue begin	outside hangs apart	-1240
det	cue begin	outside hangs on head	-495
det	cue begin	outside hangs within	-1036
det	cue end	between hangs apart	298
det	cue end	between hangs within	189
det	cue end	inside hangs apart	-2614
det	cue end	inside hangs within	-1728
det	cue end	outside hangs apart	108
det	cue end	outside hangs within	-808
determine	cue begin	head	224
determine	cue end	head	602
disclose	cue begin	head	55
disclose	cue end	head	-83
discourse	cue end	between hangs apart	-307
discourse	cue end	inside hangs apart	-307
discuss	cue begin	head	259
discuss	cue end	head	1024
dismiss	cue begin	head	161
dismiss	cue end	head	560
down	cue begin	inside	-469
down	cue begin	outside	-362
down	cue end	inside	-192
down	cue end	outside	-502
during	cue begin	outside	-332
during	cue end	inside	-1145
during	cue end	outside	452
earlier by 1	cue begin	sign	-241
earlier by 1	cue end	sign	-466
earlier by 2	cue begin	sign	-54
earlier by 2	cue end	sign	-306
earlier by more	cue begin	sign	409
earlier by more	cue end	sign	-245
echo	cue begin	head	-490
echo	cue end	head	228
embrace	cue begin	head	-225
embrace	cue end	head	426
emphasize	cue begin	head	220
emphasize	cue end	head	112
endorse	cue begin	head	70
endorse	cue end	head	1796
endorsement	cue begin	head	258
endorsement	cue end	head	-116
estimate	cue begin	head	371
estimate	cue end	head	132
expect	cue begin	head	-479
expect	cue end	head	360
expl	cue begin	between hangs apart	315
expl	cue begin	between hangs on head	509
expl	cue begin	inside hangs apart	324
expl	cue begin	inside hangs on head	532
expl	cue begin	outside hangs apart	-778
expl	cue begin	outside hangs on head	-446
expl	cue end	between hangs apart	-406
expl	cue end	between hangs on head	97
expl	cue end	inside hangs apart	-506
expl	cue end	outside hangs apart	331
explain	cue end	head	300
express	cue begin	head	492
express	cue end	head	-192
fear	cue begin	head	468
feel	cue begin	head	-408
feel	cue end	head	-327
file	cue begin	head	93
file	cue end	head	379
find	cue begin	head	214
fixed	cue begin	between hangs apart	-398
fixed	cue begin	inside hangs apart	-619
fixed	cue begin	outside hangs apart	-309
fixed	cue end	between hangs apart	-263
fixed	cue end	between hangs on head	1205
fixed	cue end	between hangs within	424
fixed	cue end	inside hangs apart	-258
fixed	cue end	inside hangs on head	1005
fixed	cue end	outside hangs apart	-744
fixed	cue end	outside hangs on head	-1205
flat	cue begin	between hangs apart	-1304
flat	cue begin	inside hangs apart	-2197
flat	cue begin	outside hangs apart	564
flat	cue end	between hangs apart	-381
flat	cue end	inside hangs apart	-410
flat	cue end	outside hangs apart	-1493
focus	cue end	head	-577
for	cue begin	head	-899
for	cue begin	inside	-731
for	cue begin	outside	-149
for	cue end	head	84
for	cue end	inside	227
for	cue end	outside	-634
from	cue begin	inside	-901
from	cue end	inside	-166
from	cue end	outside	240
go	cue begin	head	95
go	cue end	head	-545
have	cue begin	head	592
have	cue end	head	-560
highlight	cue begin	head	-358
highlight	cue end	head	652
hint	cue begin	head	-73
hint	cue end	head	-204
hope	cue begin	head	-205
hope	cue end	head	519
how	cue end	inside	-438
identify	cue end	head	-145
if	cue begin	inside	-487
if	cue begin	outside	-524
if	cue end	inside	-396
if	cue end	outside	-448
imply	cue begin	head	-297
imply	cue end	head	323
in	cue begin	inside	-344
in	cue begin	outside	-609
in	cue end	inside	-875
in	cue end	outside	142
include	cue begin	head	-179
include	cue end	head	-506
indicate	cue begin	head	136
indicate	cue end	head	-170
insist	cue begin	head	-194
insist	cue end	head	360
into	cue begin	inside	-324
into	cue begin	outside	-427
into	cue end	inside	-86
into	cue end	outside	-309
iobj	cue begin	between hangs apart	-393
iobj	cue begin	inside hangs apart	-457
iobj	cue begin	outside hangs apart	-66
iobj	cue end	between hangs apart	156
iobj	cue end	between hangs on head	-789
iobj	cue end	inside hangs apart	-711
iobj	cue end	inside hangs on head	-670
iobj	cue end	outside hangs on head	523
issue	cue begin	head	260
issue	cue end	head	-391
jok	cue begin	head	357
jok	cue end	head	344
kept	cue begin	sign	-143
kept	cue end	sign	-76
kept against the network	cue begin	sign	90
kept against the network	cue end	sign	-90
know	cue begin	head	-195
know	cue end	head	70
lament	cue begin	head	-185
lament	cue end	head	592
later by 1	cue begin	sign	-641
later by 1	cue end	sign	-332
later by 2	cue begin	sign	-624
later by 2	cue end	sign	159
later by more	cue begin	sign	-325
later by more	cue end	sign	569
lay	cue begin	head	-114
lay	cue end	head	-577
learn	cue begin	head	-307
learn	cue end	head	-136
like	cue begin	head	-71
like	cue begin	inside	-205
like	cue begin	outside	-143
like	cue end	head	-255
like	cue end	inside	280
like	cue end	outside	-301
list	cue begin	head	616
list	cue end	head	540
look	cue begin	head	70
look	cue end	head	-737
make	cue begin	head	-521
make	cue end	head	-1314
mark	cue begin	between hangs on head	138
mark	cue begin	between hangs within	-286
mark	cue begin	inside hangs apart	-85
mark	cue begin	inside hangs on head	-105
mark	cue begin	inside hangs within	-667
mark	cue begin	outside hangs apart	146
mark	cue begin	outside hangs on head	-166
mark	cue end	between hangs apart	345
mark	cue end	between hangs on head	511
mark	cue end	between hangs within	230
mark	cue end	inside hangs apart	-88
mark	cue end	inside hangs on head	617
mark	cue end	inside hangs within	-918
mark	cue end	outside hangs apart	-63
mark	cue end	outside hangs on head	-364
mark	cue end	outside hangs within	-251
may	cue begin	inside	297
may	cue begin	outside	-774
may	cue end	inside	-105
may	cue end	outside	-140
mention	cue begin	head	-358
mention	cue end	head	400
might	cue begin	inside	510
might	cue begin	outside	-480
might	cue end	inside	-58
might	cue end	outside	-236
mock	cue end	head	752
must	cue begin	outside	-436
must	cue end	outside	-86
name	cue begin	head	-518
name	cue end	head	-53
network	cue begin	sign	366
network	cue end	sign	494
nmod	cue begin	between hangs apart	-394
nmod	cue begin	between holds head	-202
nmod	cue begin	inside hangs apart	-787
nmod	cue begin	inside holds head	-322
nmod	cue begin	outside hangs apart	323
nmod	cue begin	outside holds head	481
nmod	cue end	between hangs apart	-299
nmod	cue end	between hangs on head	-739
nmod	cue end	between hangs within	90
nmod	cue end	between holds head	109
nmod	cue end	inside hangs apart	-498
nmod	cue end	inside hangs on head	-958
nmod	cue end	inside hangs within	121
nmod	cue end	inside holds head	-67
nmod	cue end	inside is head	-384
nmod	cue end	outside hangs apart	-317
nmod	cue end	outside hangs on head	489
nmod	cue end	outside holds head	-410
nmod:desc	cue begin	between hangs apart	-1436
nmod:desc	cue begin	inside hangs apart	-1034
nmod:desc	cue begin	outside hangs apart	-1810
nmod:desc	cue end	inside hangs apart	-2731
nmod:desc	cue end	outside hangs apart	179
nmod:poss	cue begin	between hangs apart	-534
nmod:poss	cue begin	between hangs within	182
nmod:poss	cue begin	inside hangs apart	-1216
nmod:poss	cue begin	inside hangs on head	-1333
nmod:poss	cue begin	inside hangs within	-243
nmod:poss	cue begin	outside hangs apart	-97
nmod:poss	cue begin	outside hangs on head	159
nmod:poss	cue begin	outside hangs within	379
nmod:poss	cue end	between hangs apart	-387
nmod:poss	cue end	between hangs within	345
nmod:poss	cue end	inside hangs apart	-1016
nmod:poss	cue end	inside hangs within	-1028
nmod:poss	cue end	outside hangs within	-393
nmod:unmarked	cue begin	between hangs apart	-749
nmod:unmarked	cue begin	inside hangs apart	-724
nmod:unmarked	cue begin	outside hangs apart	341
nmod:unmarked	cue end	between hangs apart	-582
nmod:unmarked	cue end	between hangs within	230
nmod:unmarked	cue end	inside hangs apart	-467
nmod:unmarked	cue end	inside hangs within	312
nmod:unmarked	cue end	outside hangs apart	-597
nmod:unmarked	cue end	outside hangs within	-140
note	cue begin	head	336
note	cue end	head	241
nsubj	cue begin	between hangs apart	-304
nsubj	cue begin	between hangs on head	-338
nsubj	cue begin	between hangs within	-687
nsubj	cue begin	between holds head	-90
nsubj	cue begin	inside hangs apart	-341
nsubj	cue begin	inside hangs on head	-674
nsubj	cue begin	inside hangs within	-606
nsubj	cue begin	outside hangs apart	197
nsubj	cue begin	outside hangs on head	687
nsubj	cue begin	outside hangs within	352
nsubj	cue begin	outside holds head	386
nsubj	cue end	between hangs apart	-814
nsubj	cue end	between hangs on head	-1689
nsubj	cue end	between holds head	153
nsubj	cue end	inside hangs apart	-1302
nsubj	cue end	inside hangs on head	-1672
nsubj	cue end	inside holds head	-853
nsubj	cue end	inside is head	-457
nsubj	cue end	outside hangs on head	706
nsubj	cue end	outside holds head	-322
nsubj:pass	cue begin	between hangs apart	-784
nsubj:pass	cue begin	between hangs on head	-587
nsubj:pass	cue begin	between holds head	-451
nsubj:pass	cue begin	inside hangs apart	-662
nsubj:pass	cue begin	inside hangs on head	-1247
nsubj:pass	cue begin	inside holds head	-405
nsubj:pass	cue begin	outside hangs apart	234
nsubj:pass	cue begin	outside hangs on head	228
nsubj:pass	cue end	between hangs apart	-1414
nsubj:pass	cue end	inside hangs apart	-1193
nsubj:pass	cue end	outside hangs apart	-364
nummod	cue begin	between hangs apart	352
nummod	cue begin	between hangs on head	358
nummod	cue begin	inside hangs apart	-186
nummod	cue begin	outside hangs apart	-1771
nummod	cue end	between hangs apart	-435
nummod	cue end	inside hangs apart	-1282
nummod	cue end	outside hangs apart	185
obj	cue begin	between hangs apart	-464
obj	cue begin	between hangs on head	-884
obj	cue begin	between hangs within	-214
obj	cue begin	between holds head	221
obj	cue begin	inside hangs apart	-586
obj	cue begin	inside hangs on head	-822
obj	cue begin	inside hangs within	-634
obj	cue begin	inside holds head	-621
obj	cue begin	inside is head	72
obj	cue begin	outside hangs apart	-441
obj	cue begin	outside hangs on head	-926
obj	cue begin	outside holds head	-361
obj	cue end	between hangs on head	740
obj	cue end	between hangs within	78
obj	cue end	between holds head	903
obj	cue end	inside hangs apart	-331
obj	cue end	inside hangs on head	-508
obj	cue end	inside hangs within	-328
obj	cue end	inside holds head	-394
obj	cue end	inside is head	-168
obj	cue end	outside hangs apart	-245
obj	cue end	outside hangs on head	-159
obj	cue end	outside hangs within	550
obj	cue end	outside holds head	-813
obl	cue begin	between hangs apart	-615
obl	cue begin	between hangs within	58
obl	cue begin	between holds head	-102
obl	cue begin	inside hangs apart	-555
obl	cue begin	inside hangs on head	-1715
obl	cue begin	inside hangs within	-222
obl	cue begin	inside holds head	-604
obl	cue begin	inside is head	-409
obl	cue begin	outside holds head	333
obl	cue end	between hangs apart	164
obl	cue end	between hangs on head	85
obl	cue end	between hangs within	-577
obl	cue end	between holds head	151
obl	cue end	inside hangs apart	188
obl	cue end	inside hangs on head	74
obl	cue end	inside hangs within	-236
obl	cue end	inside holds head	-609
obl	cue end	outside hangs apart	-349
obl	cue end	outside hangs on head	-261
obl	cue end	outside hangs within	65
obl	cue end	outside holds head	69
obl:agent	cue begin	between hangs apart	-384
obl:agent	cue begin	between holds head	-106
obl:agent	cue begin	outside hangs apart	-265
obl:agent	cue end	between hangs on head	-1231
obl:agent	cue end	between holds head	-503
obl:agent	cue end	inside hangs on head	-1188
obl:agent	cue end	outside hangs on head	-196
obl:agent	cue end	outside holds head	-207
obl:unmarked	cue begin	between hangs apart	-755
obl:unmarked	cue begin	between hangs on head	129
obl:unmarked	cue begin	between hangs within	-258
obl:unmarked	cue begin	inside hangs apart	-907
obl:unmarked	cue begin	inside hangs on head	-217
obl:unmarked	cue begin	outside hangs apart	-290
obl:unmarked	cue begin	outside hangs on head	-179
obl:unmarked	cue end	between hangs apart	340
obl:unmarked	cue end	between hangs on head	301
obl:unmarked	cue end	inside hangs apart	-137
obl:unmarked	cue end	inside hangs on head	366
obl:unmarked	cue end	outside hangs apart	-596
obl:unmarked	cue end	outside hangs on head	-604
of	cue begin	head	-668
of	cue begin	inside	-1250
of	cue begin	outside	-65
of	cue end	head	257
of	cue end	inside	128
of	cue end	outside	-792
off	cue begin	inside	-728
off	cue end	inside	428
off	cue end	outside	-722
offer	cue begin	head	-312
offer	cue end	head	-267
on	cue begin	head	-816
on	cue begin	inside	-399
on	cue begin	outside	-196
oppose	cue begin	head	-452
oppose	cue end	head	962
or	cue begin	inside	-535
or	cue begin	outside	412
or	cue end	inside	-345
or	cue end	outside	-335
order	cue begin	head	-284
order	cue end	head	749
out	cue begin	inside	-1142
out	cue begin	outside	-673
out	cue end	inside	147
out	cue end	outside	-1063
outline	cue end	head	-209
over	cue begin	inside	-681
over	cue begin	outside	-127
over	cue end	inside	76
over	cue end	outside	-240
parataxis	cue begin	between hangs apart	-123
parataxis	cue begin	between holds head	144
parataxis	cue begin	inside holds head	88
parataxis	cue begin	inside is head	-205
parataxis	cue end	between holds head	193
parataxis	cue end	inside holds head	-420
parataxis	cue end	inside is head	-215
parataxis	cue end	outside holds head	-198
pass	cue end	head	-296
plan	cue begin	head	-384
plan	cue end	head	349
point	cue begin	head	271
point	cue end	head	-1093
portray	cue begin	head	217
portray	cue end	head	-200
post	cue end	head	-114
praise	cue begin	head	-329
praise	cue end	head	530
predict	cue end	head	260
prefer	cue begin	head	487
project	cue begin	head	53
project	cue end	head	-105
promise	cue end	head	687
promote	cue begin	head	-403
promote	cue end	head	519
propose	cue end	head	520
punct	cue begin	between hangs apart	-290
punct	cue begin	between hangs on head	-1196
punct	cue begin	between hangs within	137
punct	cue begin	inside is head	-420
punct	cue begin	outside hangs on head	372
punct	cue begin	outside hangs within	-104
punct	cue end	between hangs apart	-453
punct	cue end	between hangs on head	93
punct	cue end	between hangs within	-258
punct	cue end	inside hangs apart	681
punct	cue end	inside hangs on head	156
punct	cue end	outside hangs apart	405
punct	cue end	outside hangs on head	882
punct	cue end	outside hangs within	-581
push	cue begin	head	-258
push	cue end	head	114
put	cue end	head	-755
question	cue begin	head	345
question	cue end	head	479
quote	cue begin	head	562
quote	cue end	head	87
rail	cue end	head	-691
raise	cue begin	head	-366
raise	cue end	head	-759
read	cue begin	head	-119
read	cue end	head	463
recall	cue begin	head	655
recall	cue end	head	1112
recognize	cue begin	head	-356
recognize	cue end	head	194
refer	cue begin	head	847
refer	cue end	head	-707
reference	cue begin	head	-172
reference	cue end	head	-507
refuse	cue begin	head	326
refuse	cue end	head	-57
reiterate	cue begin	head	-73
reiterate	cue end	head	-73
reject	cue begin	head	-287
reject	cue end	head	-188
release	cue end	head	-384
remark	cue end	head	-196
remember	cue begin	head	75
remember	cue end	head	-438
remind	cue begin	head	285
remind	cue end	head	915
repeat	cue begin	head	218
repeat	cue end	head	-200
reply	cue begin	head	385
reply	cue end	head	107
reportedly	cue begin	head	891
reportedly	cue end	head	856
respond	cue begin	head	266
respond	cue end	head	236
reveal	cue end	head	334
root	cue begin	between hangs apart	354
root	cue begin	between holds head	99
root	cue begin	inside hangs apart	90
root	cue begin	outside hangs apart	-398
root	cue begin	outside holds head	-260
root	cue end	between hangs apart	-491
root	cue end	between holds head	298
root	cue end	inside hangs apart	-498
root	cue end	inside holds head	-380
root	cue end	inside is head	314
root	cue end	outside hangs apart	119
root	cue end	outside holds head	-364
rule	cue begin	head	330
rule	cue end	head	143
say	cue begin	head	570
say	cue end	head	1073
see	cue begin	head	-479
see	cue end	head	-342
seek	cue begin	head	-144
seek	cue end	head	-164
seem	cue begin	head	190
seem	cue end	head	-377
sentence	cue begin	sign	-157
sentence	cue end	sign	305
share	cue begin	head	-208
should	cue begin	inside	425
should	cue begin	outside	-280
should	cue end	inside	-95
should	cue end	outside	-493
show	cue begin	head	-125
sign	cue begin	head	175
sign	cue end	head	403
since	cue begin	inside	-569
since	cue begin	outside	281
slam	cue begin	head	290
slam	cue end	head	718
speak	cue begin	head	-176
speak	cue end	head	-284
state	cue end	head	442
statement	cue begin	head	246
statement	cue end	head	249
stress	cue begin	head	-136
stress	cue end	head	-245
suggest	cue begin	head	219
suggest	cue end	head	676
suggestion	cue begin	head	185
suggestion	cue end	head	275
support	cue begin	head	-221
support	cue end	head	204
take	cue begin	head	-111
take	cue end	head	-686
takes of source or content	cue begin	sign	-331
takes of source or content	cue end	sign	-123
talk	cue end	head	-201
tell	cue begin	head	273
tell	cue end	head	1615
than	cue begin	inside	-471
than	cue begin	outside	-370
than	cue end	inside	-805
than	cue end	outside	-1095
thank	cue begin	head	285
thank	cue end	head	765
that	cue begin	inside	640
that	cue begin	outside	-709
that	cue end	inside	-1720
that	cue end	outside	298
the network's edge	cue begin	sign	65
think	cue end	head	-228
though	cue begin	inside	-743
though	cue begin	outside	-95
threaten	cue begin	head	209
threaten	cue end	head	93
through	cue begin	inside	106
through	cue begin	outside	137
through	cue end	inside	-60
through	cue end	outside	55
to	cue begin	inside	286
to	cue begin	outside	-641
to	cue end	outside	-131
toward	cue end	inside	294
toward	cue end	outside	-747
tweet	cue begin	head	212
under	cue begin	inside	179
under	cue begin	outside	-669
understand	cue begin	head	-208
understand	cue end	head	535
up	cue begin	inside	-779
up	cue begin	outside	-667
up	cue end	inside	-615
up	cue end	outside	-1023
urge	cue end	head	222
view	cue begin	head	-436
view	cue end	head	-191
voice	cue end	head	-127
vote	cue begin	head	-437
vote	cue end	head	-283
vow	cue begin	head	176
vow	cue end	head	112
want	cue begin	head	-120
want	cue end	head	255
warn	cue begin	head	668
warn	cue end	head	555
what	cue begin	inside	-734
what	cue begin	outside	75
what	cue end	inside	-1569
what	cue end	outside	744
when	cue begin	inside	-1052
when	cue begin	outside	854
when	cue end	inside	107
where	cue begin	inside	-1046
where	cue begin	outside	-634
where	cue end	inside	-663
where	cue end	outside	292
whether	cue end	inside	-1765
whether	cue end	outside	244
which	cue begin	inside	-1831
which	cue begin	outside	-264
which	cue end	inside	-611
which	cue end	outside	184
while	cue begin	inside	-249
while	cue begin	outside	510
while	cue end	inside	-721
while	cue end	outside	195
who	cue begin	inside	-2553
who	cue begin	outside	719
who	cue end	inside	-509
who	cue end	outside	176
whom	cue begin	inside	-587
whose	cue begin	inside	-286
whose	cue begin	outside	127
why	cue begin	inside	-379
why	cue begin	outside	-457
why	cue end	inside	-1389
will	cue begin	outside	-465
will	cue end	inside	-475
will	cue end	outside	-88
with	cue begin	inside	-241
with	cue begin	outside	494
with	cue end	inside	243
with	cue end	outside	-496
wo	cue end	outside	-94
wonder	cue begin	head	-251
wonder	cue end	head	-171
worried	cue begin	head	455
worried	cue end	head	-424
worry	cue begin	head	153
worry	cue end	head	-89
would	cue begin	inside	332
would	cue begin	outside	-922
would	cue end	inside	-498
write	cue begin	head	171
write	cue end	head	765
xcomp	cue begin	between hangs apart	-345
xcomp	cue begin	between holds head	583
xcomp	cue begin	inside hangs apart	-359
xcomp	cue begin	inside is head	-159
xcomp	cue begin	outside hangs apart	-71
xcomp	cue begin	outside holds head	-475
xcomp	cue end	between hangs apart	233
xcomp	cue end	between hangs on head	363
xcomp	cue end	inside hangs apart	259
xcomp	cue end	inside hangs on head	149
xcomp	cue end	inside is head	-116
xcomp	cue end	outside hangs apart	-779
xcomp	cue end	outside hangs on head	-408
yet	cue begin	inside	-189
yet	cue begin	outside	-483
–	cue begin	outside	-270
–	cue end	outside	-488
—	cue end	outside	157
―	cue begin	outside	72
‘	cue end	outside	85
’	cue begin	outside	212
’	cue end	outside	-498
’d	cue end	outside	-70
’ll	cue end	outside	-97
“	cue begin	outside	-462
“	cue end	outside	132
”	cue begin	outside	-388
”	cue end	outside	-270
