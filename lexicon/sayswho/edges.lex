# What speaks for an edge of a cue, in thousandths of log-odds ("[has repeatedly called for] talks", "[said] in May").
# Learnt by train/edges/learn.py. evidence: a word's form or tag, its relation, or a sign by name; where: the word within or
# without the edge or between head and edge, and how it hangs on the cue's head.
# example: has said
# origin: counts over PolNeAR train · license: weights only, no text
# columns: evidence, edge, where, thousandths
"	cue begin	outside	-574
"	cue end	outside	-512
$	cue begin	inside	425
$	cue begin	outside	-501
$	cue end	inside	-991
$	cue end	outside	-161
'	cue begin	outside	307
'	cue end	outside	-139
''	cue begin	outside	-587
''	cue end	outside	199
'd	cue end	outside	-60
(	cue begin	outside	-438
(	cue end	outside	-416
)	cue begin	outside	586
,	cue begin	outside	541
,	cue end	outside	641
-	cue begin	outside	-293
--	cue begin	outside	263
--	cue end	outside	-350
.	cue end	outside	853
:	cue begin	head	139
:	cue begin	inside	111
:	cue begin	outside	59
:	cue end	head	1105
:	cue end	inside	1024
:	cue end	outside	-709
;	cue end	outside	-827
?	cue end	outside	-566
CD	cue begin	inside	-529
CD	cue begin	outside	307
CD	cue end	inside	-932
CD	cue end	outside	269
DT	cue begin	inside	-227
DT	cue begin	outside	-334
DT	cue end	inside	-2044
DT	cue end	outside	-166
EX	cue begin	inside	-168
EX	cue begin	outside	-195
EX	cue end	inside	-602
EX	cue end	outside	277
JJ	cue begin	head	-465
JJ	cue begin	inside	-560
JJ	cue begin	outside	-526
JJ	cue end	head	-378
JJ	cue end	inside	-540
JJ	cue end	outside	-245
JJR	cue begin	inside	-426
JJR	cue begin	outside	-701
JJR	cue end	inside	-175
JJR	cue end	outside	-705
JJS	cue begin	inside	-598
JJS	cue begin	outside	-215
JJS	cue end	inside	153
JJS	cue end	outside	-219
NN	cue begin	head	-328
NN	cue begin	inside	-434
NN	cue begin	outside	-75
NN	cue end	head	-308
NN	cue end	inside	-56
NN	cue end	outside	-98
NNP	cue begin	inside	-1637
NNP	cue begin	outside	314
NNP	cue end	inside	-429
NNPS	cue begin	inside	-1661
NNPS	cue begin	outside	602
NNPS	cue end	inside	-807
NNS	cue begin	head	73
NNS	cue begin	inside	-97
NNS	cue begin	outside	124
NNS	cue end	head	-401
NNS	cue end	inside	-674
NNS	cue end	outside	-236
PDT	cue end	inside	-272
POS	cue begin	inside	-302
POS	cue begin	outside	615
POS	cue end	inside	-1624
POS	cue end	outside	-2040
PRP	cue begin	inside	-537
PRP	cue begin	outside	421
PRP	cue end	inside	-773
PRP	cue end	outside	90
PRP$	cue begin	inside	-1770
PRP$	cue begin	outside	322
PRP$	cue end	inside	-1003
PRP$	cue end	outside	-335
RB	cue begin	head	463
RB	cue begin	inside	58
RB	cue begin	outside	-779
RB	cue end	inside	-323
RB	cue end	outside	-542
RBR	cue begin	inside	-281
RBR	cue begin	outside	-654
RBR	cue end	outside	-130
RBS	cue begin	inside	65
RBS	cue begin	outside	-335
RBS	cue end	inside	-143
RBS	cue end	outside	-280
SYM	cue begin	inside	-253
SYM	cue begin	outside	228
UH	cue begin	inside	-307
UH	cue end	inside	-640
VB	cue begin	head	-830
VB	cue begin	inside	-648
VB	cue begin	outside	-634
VB	cue end	head	-153
VB	cue end	inside	226
VB	cue end	outside	-492
VBD	cue begin	head	283
VBD	cue begin	inside	440
VBD	cue begin	outside	-386
VBD	cue end	head	327
VBD	cue end	inside	315
VBD	cue end	outside	-223
VBG	cue begin	head	511
VBG	cue begin	inside	398
VBG	cue begin	outside	-272
VBG	cue end	inside	202
VBG	cue end	outside	264
VBN	cue begin	head	-85
VBN	cue begin	inside	-306
VBN	cue begin	outside	-476
VBN	cue end	head	82
VBN	cue end	outside	-399
VBP	cue begin	head	393
VBP	cue begin	inside	892
VBP	cue begin	outside	-1266
VBP	cue end	head	241
VBP	cue end	inside	284
VBP	cue end	outside	-752
VBZ	cue begin	inside	142
VBZ	cue begin	outside	-952
VBZ	cue end	head	276
VBZ	cue end	inside	335
VBZ	cue end	outside	-237
about	cue begin	inside	-447
about	cue begin	outside	144
about	cue end	inside	700
about	cue end	outside	-434
accord	cue begin	head	297
accuse	cue begin	head	-307
accuse	cue end	head	-366
acknowledge	cue begin	head	454
acknowledge	cue end	head	466
acl	cue begin	between hangs apart	-316
acl	cue begin	between holds head	-249
acl	cue begin	inside hangs apart	-375
acl	cue begin	inside holds head	-121
acl	cue begin	inside is head	58
acl	cue begin	outside hangs apart	-437
acl	cue begin	outside holds head	204
acl	cue end	between hangs apart	120
acl	cue end	between hangs within	192
acl	cue end	inside hangs on head	-101
acl	cue end	inside hangs within	120
acl	cue end	outside hangs apart	-915
acl	cue end	outside hangs within	137
acl:relcl	cue begin	between hangs apart	-1021
acl:relcl	cue begin	between holds head	403
acl:relcl	cue begin	inside hangs apart	-722
acl:relcl	cue begin	inside holds head	-175
acl:relcl	cue begin	inside is head	-508
acl:relcl	cue begin	outside hangs apart	-294
acl:relcl	cue begin	outside holds head	-251
acl:relcl	cue end	inside is head	-89
acl:relcl	cue end	outside hangs apart	-389
across	cue begin	inside	-299
across	cue begin	outside	-305
add	cue begin	head	1330
add	cue end	head	675
address	cue begin	head	-155
address	cue end	head	682
admit	cue begin	head	338
advcl	cue begin	between hangs apart	328
advcl	cue begin	between hangs on head	-98
advcl	cue begin	between holds head	213
advcl	cue begin	inside hangs apart	516
advcl	cue begin	inside hangs on head	-80
advcl	cue begin	inside is head	427
advcl	cue begin	outside hangs apart	-381
advcl	cue begin	outside hangs on head	-58
advcl	cue begin	outside holds head	-333
advcl	cue end	between hangs apart	248
advcl	cue end	between hangs on head	-146
advcl	cue end	between hangs within	212
advcl	cue end	inside hangs apart	199
advcl	cue end	inside hangs on head	189
advcl	cue end	inside is head	246
advcl	cue end	outside hangs apart	-473
advcl	cue end	outside hangs on head	-181
advcl	cue end	outside hangs within	-294
advmod	cue begin	between hangs apart	438
advmod	cue begin	between hangs on head	370
advmod	cue begin	between hangs within	348
advmod	cue begin	inside hangs apart	-723
advmod	cue begin	inside hangs within	-361
advmod	cue begin	inside is head	437
advmod	cue begin	outside hangs apart	-622
advmod	cue begin	outside hangs on head	-375
advmod	cue begin	outside hangs within	-422
advmod	cue end	between hangs on head	471
advmod	cue end	inside hangs apart	-309
advmod	cue end	inside is head	-79
advmod	cue end	outside hangs apart	-166
advmod	cue end	outside hangs on head	-861
advmod	cue end	outside hangs within	168
advocate	cue begin	head	-297
after	cue begin	inside	-1546
after	cue begin	outside	648
after	cue end	inside	-687
after	cue end	outside	139
against	cue begin	inside	-481
against	cue begin	outside	248
against	cue end	inside	705
against	cue end	outside	-405
agree	cue begin	head	-134
agree	cue end	head	-76
aim	cue begin	head	-85
aim	cue end	head	-397
allege	cue begin	head	208
allege	cue end	head	394
although	cue begin	inside	-682
although	cue begin	outside	-483
amod	cue begin	between hangs apart	303
amod	cue begin	between hangs on head	753
amod	cue begin	between hangs within	478
amod	cue begin	inside hangs apart	-591
amod	cue begin	inside hangs on head	210
amod	cue begin	inside hangs within	-754
amod	cue begin	inside is head	197
amod	cue begin	outside hangs apart	-2096
amod	cue begin	outside hangs on head	-701
amod	cue begin	outside hangs within	-642
amod	cue end	between hangs apart	-113
amod	cue end	between hangs on head	354
amod	cue end	between hangs within	83
amod	cue end	inside hangs apart	-2294
amod	cue end	inside hangs within	-1186
amod	cue end	inside is head	-820
amod	cue end	outside hangs apart	75
amod	cue end	outside hangs within	-228
among	cue begin	inside	-610
among	cue begin	outside	-69
among	cue end	inside	-392
among	cue end	outside	471
and	cue begin	inside	-2636
and	cue begin	outside	213
and	cue end	inside	-1019
and	cue end	outside	-800
announce	cue begin	head	204
announce	cue end	head	556
answer	cue begin	head	-381
answer	cue end	head	693
appear	cue begin	head	111
appear	cue end	head	287
appos	cue begin	between hangs apart	-1302
appos	cue begin	between holds head	-834
appos	cue begin	inside hangs apart	-1179
appos	cue begin	inside holds head	-655
appos	cue begin	outside hangs apart	580
appos	cue begin	outside holds head	462
appos	cue end	between hangs apart	-229
appos	cue end	between holds head	-162
appos	cue end	inside hangs apart	-219
appos	cue end	outside hangs apart	-353
argue	cue begin	head	802
argue	cue end	head	427
argument	cue end	head	114
around	cue begin	outside	-81
as	cue begin	inside	-435
as	cue begin	outside	-459
as	cue end	inside	582
as	cue end	outside	-394
ask	cue begin	head	971
ask	cue end	head	1068
assert	cue begin	head	-202
assert	cue end	head	368
assertion	cue end	head	166
assure	cue begin	head	174
at	cue begin	outside	-662
at	cue end	inside	-227
at	cue end	outside	155
attack	cue begin	head	-293
attack	cue end	head	159
aux	cue begin	between hangs apart	95
aux	cue begin	between hangs on head	867
aux	cue begin	between hangs within	701
aux	cue begin	between holds head	65
aux	cue begin	inside hangs apart	71
aux	cue begin	inside hangs on head	465
aux	cue begin	inside hangs within	248
aux	cue begin	outside hangs apart	-417
aux	cue begin	outside hangs on head	-1056
aux	cue begin	outside hangs within	-981
aux	cue end	between hangs apart	-533
aux	cue end	inside hangs apart	-1700
aux:pass	cue begin	between hangs apart	-191
aux:pass	cue begin	between hangs on head	261
aux:pass	cue begin	inside hangs apart	-291
aux:pass	cue begin	inside hangs on head	-89
aux:pass	cue begin	outside hangs apart	-417
aux:pass	cue begin	outside hangs on head	-437
aux:pass	cue end	between hangs apart	-1055
aux:pass	cue end	inside hangs apart	-971
aux:pass	cue end	outside hangs apart	-290
back	cue begin	head	-526
back	cue end	head	676
because	cue begin	inside	-674
because	cue begin	outside	-608
because	cue end	inside	-546
because	cue end	outside	-514
before	cue begin	inside	-802
before	cue begin	outside	794
before	cue end	inside	-845
before	cue end	outside	66
behind	cue end	inside	455
behind	cue end	outside	-680
believe	cue begin	head	-75
believe	cue end	head	939
beside content	cue begin	sign	326
beside content	cue end	sign	1071
beside source	cue begin	sign	556
beside source	cue end	sign	277
between	cue end	inside	-460
between	cue end	outside	-246
blame	cue end	head	95
blast	cue begin	head	214
blast	cue end	head	934
boast	cue begin	head	-89
both	cue end	inside	-431
both	cue end	outside	217
but	cue begin	inside	-906
but	cue end	inside	-330
but	cue end	outside	108
by	cue begin	inside	-758
by	cue begin	outside	381
by	cue end	inside	-239
by	cue end	outside	506
ca	cue end	outside	-57
call	cue begin	head	356
call	cue end	head	-423
can	cue begin	inside	257
can	cue begin	outside	-488
can	cue end	inside	-88
can	cue end	outside	-477
case	cue begin	between hangs apart	87
case	cue begin	between hangs on head	-256
case	cue begin	between hangs within	381
case	cue begin	inside hangs apart	-73
case	cue begin	inside hangs on head	-848
case	cue begin	inside hangs within	-565
case	cue begin	inside is head	1082
case	cue begin	outside hangs apart	146
case	cue begin	outside hangs within	-735
case	cue end	between hangs apart	91
case	cue end	between hangs on head	238
case	cue end	inside hangs apart	186
case	cue end	inside hangs within	-825
case	cue end	outside hangs apart	-117
case	cue end	outside hangs within	-78
cast	cue begin	head	384
cast	cue end	head	-106
caution	cue begin	head	271
caution	cue end	head	-198
cc	cue begin	between hangs apart	-124
cc	cue begin	between hangs on head	-546
cc	cue begin	between hangs within	-110
cc	cue begin	inside hangs apart	-1469
cc	cue begin	inside hangs on head	-1305
cc	cue begin	inside hangs within	-554
cc	cue begin	outside hangs apart	-155
cc	cue begin	outside hangs on head	-102
cc	cue end	between hangs apart	-310
cc	cue end	inside hangs apart	-1233
cc	cue end	outside hangs apart	-393
ccomp	cue begin	between hangs apart	-679
ccomp	cue begin	between hangs on head	-588
ccomp	cue begin	between holds head	104
ccomp	cue begin	inside hangs apart	-476
ccomp	cue begin	inside hangs on head	-224
ccomp	cue begin	inside holds head	213
ccomp	cue begin	inside is head	-115
ccomp	cue begin	outside hangs apart	-479
ccomp	cue begin	outside hangs on head	-626
ccomp	cue end	between hangs on head	-1043
ccomp	cue end	inside hangs on head	-922
ccomp	cue end	inside is head	218
ccomp	cue end	outside hangs apart	-512
ccomp	cue end	outside hangs on head	-330
ccomp	cue end	outside hangs within	-147
challenge	cue begin	head	-171
challenge	cue end	head	270
chant	cue begin	head	352
chant	cue end	head	369
charge	cue begin	head	-329
charge	cue end	head	-510
cite	cue begin	head	261
cite	cue end	head	1185
claim	cue begin	head	205
claim	cue end	head	162
clear	cue begin	head	-618
clear	cue end	head	323
comment	cue begin	head	164
comment	cue end	head	-339
compare	cue begin	head	-254
compare	cue end	head	491
complain	cue begin	head	189
complain	cue end	head	616
compound	cue begin	between hangs apart	-83
compound	cue begin	between hangs on head	350
compound	cue begin	between hangs within	503
compound	cue begin	between holds head	239
compound	cue begin	inside hangs apart	83
compound	cue begin	inside hangs on head	97
compound	cue begin	inside hangs within	-663
compound	cue begin	inside is head	-572
compound	cue begin	outside hangs apart	-984
compound	cue begin	outside hangs on head	-66
compound	cue end	between hangs within	330
compound	cue end	inside hangs apart	-1686
compound	cue end	inside hangs within	-1378
compound	cue end	inside is head	-799
compound	cue end	outside hangs apart	84
compound	cue end	outside hangs within	-270
compound:prt	cue begin	between hangs apart	-272
compound:prt	cue begin	between hangs within	792
compound:prt	cue begin	inside hangs apart	-877
compound:prt	cue begin	inside hangs within	-992
compound:prt	cue begin	outside hangs within	-797
compound:prt	cue end	between hangs apart	-72
compound:prt	cue end	between hangs on head	902
compound:prt	cue end	inside hangs apart	-321
compound:prt	cue end	inside hangs on head	554
compound:prt	cue end	outside hangs apart	-1383
compound:prt	cue end	outside hangs on head	-923
concede	cue end	head	-190
concern	cue end	head	166
conclude	cue end	head	378
condemn	cue begin	head	-467
condemn	cue end	head	-84
confirm	cue begin	head	-329
confirm	cue end	head	317
conj	cue begin	between hangs apart	-221
conj	cue begin	between holds head	282
conj	cue begin	inside hangs apart	-407
conj	cue begin	inside holds head	160
conj	cue begin	inside is head	105
conj	cue begin	outside hangs apart	-124
conj	cue begin	outside holds head	-366
conj	cue end	between hangs apart	58
conj	cue end	between hangs on head	-243
conj	cue end	between holds head	147
conj	cue end	inside hangs apart	61
conj	cue end	inside hangs on head	-55
conj	cue end	inside is head	68
conj	cue end	outside hangs apart	-703
conj	cue end	outside hangs on head	-556
consider	cue begin	head	-500
consider	cue end	head	754
continue	cue begin	head	-77
cop	cue begin	between hangs apart	320
cop	cue begin	between hangs on head	278
cop	cue begin	between hangs within	413
cop	cue begin	inside hangs apart	-222
cop	cue begin	inside hangs on head	-164
cop	cue begin	inside hangs within	133
cop	cue begin	outside hangs apart	-834
cop	cue begin	outside hangs on head	-288
cop	cue begin	outside hangs within	-709
cop	cue end	between hangs apart	-550
cop	cue end	inside hangs apart	-482
cop	cue end	outside hangs apart	-365
could	cue begin	inside	720
could	cue begin	outside	-768
could	cue end	inside	-274
could	cue end	outside	-687
criticism	cue begin	head	1030
criticism	cue end	head	79
criticize	cue begin	head	161
criticize	cue end	head	783
csubj	cue begin	inside is head	295
csubj	cue end	between hangs apart	-754
csubj	cue end	inside hangs apart	-727
csubj	cue end	inside is head	390
csubj	cue end	outside hangs apart	-749
decide	cue begin	head	-288
declare	cue begin	head	-161
declare	cue end	head	140
decline	cue begin	head	-113
decline	cue end	head	-99
decry	cue begin	head	-190
decry	cue end	head	469
deem	cue begin	head	-376
deem	cue end	head	115
defend	cue begin	head	497
defend	cue end	head	718
deliver	cue begin	head	-246
deliver	cue end	head	-348
demand	cue begin	head	-325
demand	cue end	head	-136
denounce	cue begin	head	236
denounce	cue end	head	301
deny	cue begin	head	179
deny	cue end	head	308
describe	cue begin	head	421
describe	cue end	head	571
despite	cue begin	inside	-746
despite	cue begin	outside	72
det	cue begin	between hangs apart	334
det	cue begin	between hangs on head	851
det	cue begin	between hangs within	793
det	cue begin	inside hangs apart	-449
det	cue begin	inside hangs on head	253
det	cue begin	inside hangs within	-531
det	cue begin	outside hangs apart	-1365
det	cue begin	outside hangs on head	-464
det	cue begin	outside hangs within	-971
det	cue end	between hangs apart	262
det	cue end	between hangs within	179
det	cue end	inside hangs apart	-2868
det	cue end	inside hangs within	-1729
det	cue end	outside hangs apart	64
det	cue end	outside hangs within	-691
determine	cue begin	head	221
determine	cue end	head	553
disclose	cue begin	head	216
discourse	cue end	between hangs apart	-236
discourse	cue end	inside hangs apart	-236
discuss	cue begin	head	233
discuss	cue end	head	1065
dismiss	cue begin	head	178
dismiss	cue end	head	622
down	cue begin	inside	-224
down	cue begin	outside	-231
down	cue end	outside	-515
during	cue begin	outside	-310
during	cue end	inside	-816
during	cue end	outside	477
earlier by 1	cue begin	sign	-383
earlier by 1	cue end	sign	-529
earlier by 2	cue begin	sign	-155
earlier by 2	cue end	sign	-377
earlier by more	cue begin	sign	380
earlier by more	cue end	sign	-345
echo	cue begin	head	-539
echo	cue end	head	529
embrace	cue begin	head	-181
embrace	cue end	head	378
emphasize	cue begin	head	267
emphasize	cue end	head	215
endorse	cue end	head	1812
endorsement	cue begin	head	243
estimate	cue begin	head	160
estimate	cue end	head	204
expect	cue begin	head	-564
expect	cue end	head	381
expl	cue begin	between hangs apart	328
expl	cue begin	between hangs on head	499
expl	cue begin	inside hangs apart	327
expl	cue begin	inside hangs on head	517
expl	cue begin	outside hangs apart	-719
expl	cue begin	outside hangs on head	-405
expl	cue end	between hangs apart	-862
expl	cue end	between hangs on head	-236
expl	cue end	inside hangs apart	-752
expl	cue end	outside hangs apart	291
explain	cue begin	head	-66
explain	cue end	head	603
express	cue begin	head	544
express	cue end	head	-276
fear	cue begin	head	571
fear	cue end	head	-97
feel	cue begin	head	-266
feel	cue end	head	-236
file	cue begin	head	112
file	cue end	head	428
fixed	cue begin	between hangs apart	-351
fixed	cue begin	inside hangs apart	-716
fixed	cue begin	outside hangs apart	-321
fixed	cue end	between hangs apart	-193
fixed	cue end	between hangs within	451
fixed	cue end	inside hangs apart	-186
fixed	cue end	inside hangs on head	1112
fixed	cue end	outside hangs apart	-668
flat	cue begin	between hangs apart	-539
flat	cue begin	inside hangs apart	-2072
flat	cue begin	outside hangs apart	716
flat	cue end	between hangs apart	-254
flat	cue end	inside hangs apart	-188
flat	cue end	outside hangs apart	-2300
for	cue begin	inside	-426
for	cue begin	outside	90
for	cue end	inside	122
for	cue end	outside	-483
from	cue begin	inside	-786
from	cue begin	outside	230
from	cue end	inside	-411
from	cue end	outside	301
have	cue begin	head	521
have	cue end	head	-282
highlight	cue begin	head	-570
highlight	cue end	head	603
hope	cue begin	head	-236
hope	cue end	head	404
how	cue end	inside	-451
how	cue end	outside	440
if	cue begin	inside	-471
if	cue begin	outside	-444
if	cue end	inside	65
if	cue end	outside	-208
imply	cue begin	head	-367
imply	cue end	head	499
in	cue begin	inside	-275
in	cue begin	outside	-618
in	cue end	inside	-877
in	cue end	outside	176
include	cue begin	head	-315
include	cue end	head	-345
indicate	cue begin	head	137
indicate	cue end	head	-117
insist	cue begin	head	-197
insist	cue end	head	462
into	cue begin	inside	-324
into	cue begin	outside	-352
into	cue end	outside	-253
iobj	cue begin	between hangs apart	-274
iobj	cue begin	inside hangs apart	-468
iobj	cue end	between hangs apart	91
iobj	cue end	between hangs on head	-665
iobj	cue end	inside hangs apart	-629
iobj	cue end	inside hangs on head	-912
iobj	cue end	outside hangs on head	298
issue	cue begin	head	232
issue	cue end	head	-435
jok	cue begin	head	395
jok	cue end	head	317
kept	cue begin	sign	-128
kept	cue end	sign	-105
kept against the network	cue end	sign	-446
know	cue begin	head	-266
know	cue end	head	60
lament	cue begin	head	-276
lament	cue end	head	548
later by 1	cue begin	sign	-540
later by 1	cue end	sign	-425
later by 2	cue begin	sign	-475
later by 2	cue end	sign	59
later by more	cue begin	sign	-205
later by more	cue end	sign	485
lay	cue begin	head	-184
lay	cue end	head	-617
learn	cue begin	head	-391
like	cue begin	head	-132
like	cue begin	inside	-233
like	cue begin	outside	-150
like	cue end	head	-202
like	cue end	inside	283
like	cue end	outside	-321
list	cue begin	head	466
list	cue end	head	634
look	cue end	head	-819
make	cue begin	head	-580
make	cue end	head	-577
mark	cue begin	between hangs apart	77
mark	cue begin	between hangs on head	206
mark	cue begin	between hangs within	-155
mark	cue begin	inside hangs apart	-272
mark	cue begin	inside hangs on head	-202
mark	cue begin	inside hangs within	-548
mark	cue begin	outside hangs apart	212
mark	cue begin	outside hangs on head	-157
mark	cue end	between hangs apart	364
mark	cue end	between hangs on head	321
mark	cue end	between hangs within	387
mark	cue end	inside hangs apart	-85
mark	cue end	inside hangs on head	380
mark	cue end	inside hangs within	-908
mark	cue end	outside hangs apart	-84
mark	cue end	outside hangs on head	-51
mark	cue end	outside hangs within	-334
may	cue begin	inside	404
may	cue begin	outside	-752
may	cue end	outside	-177
mention	cue begin	head	-447
mention	cue end	head	348
might	cue begin	inside	323
might	cue begin	outside	-389
might	cue end	outside	-244
mock	cue begin	head	-66
mock	cue end	head	717
must	cue begin	outside	-428
must	cue end	outside	-117
name	cue begin	head	-404
name	cue end	head	-152
network	cue begin	sign	320
network	cue end	sign	518
nmod	cue begin	between hangs apart	-916
nmod	cue begin	between holds head	-222
nmod	cue begin	inside hangs apart	-760
nmod	cue begin	inside holds head	-382
nmod	cue begin	outside hangs apart	346
nmod	cue begin	outside holds head	347
nmod	cue end	between hangs apart	-160
nmod	cue end	between hangs on head	-639
nmod	cue end	between hangs within	142
nmod	cue end	inside hangs apart	-393
nmod	cue end	inside hangs on head	-792
nmod	cue end	inside hangs within	101
nmod	cue end	inside holds head	81
nmod	cue end	inside is head	-324
nmod	cue end	outside hangs apart	-530
nmod	cue end	outside hangs on head	448
nmod	cue end	outside hangs within	72
nmod	cue end	outside holds head	-349
nmod:desc	cue begin	between hangs apart	-1657
nmod:desc	cue begin	inside hangs apart	-1364
nmod:desc	cue begin	outside hangs apart	-2136
nmod:desc	cue end	between hangs apart	-114
nmod:desc	cue end	inside hangs apart	-2269
nmod:poss	cue begin	between hangs apart	-364
nmod:poss	cue begin	between hangs within	256
nmod:poss	cue begin	inside hangs apart	-1544
nmod:poss	cue begin	inside hangs on head	-1707
nmod:poss	cue begin	inside hangs within	-370
nmod:poss	cue begin	outside hangs apart	-98
nmod:poss	cue begin	outside hangs within	289
nmod:poss	cue end	between hangs apart	-309
nmod:poss	cue end	between hangs within	332
nmod:poss	cue end	inside hangs apart	-1293
nmod:poss	cue end	inside hangs within	-998
nmod:poss	cue end	outside hangs apart	57
nmod:poss	cue end	outside hangs within	-755
nmod:unmarked	cue begin	between hangs apart	-909
nmod:unmarked	cue begin	inside hangs apart	-755
nmod:unmarked	cue begin	outside hangs apart	303
nmod:unmarked	cue end	between hangs apart	-523
nmod:unmarked	cue end	between hangs within	263
nmod:unmarked	cue end	inside hangs apart	-452
nmod:unmarked	cue end	outside hangs apart	-643
note	cue begin	head	321
note	cue end	head	385
nsubj	cue begin	between hangs apart	-699
nsubj	cue begin	between hangs on head	-325
nsubj	cue begin	between hangs within	-823
nsubj	cue begin	between holds head	-65
nsubj	cue begin	inside hangs apart	-653
nsubj	cue begin	inside hangs on head	-808
nsubj	cue begin	inside hangs within	-637
nsubj	cue begin	inside is head	-82
nsubj	cue begin	outside hangs apart	199
nsubj	cue begin	outside hangs on head	640
nsubj	cue begin	outside hangs within	431
nsubj	cue begin	outside holds head	263
nsubj	cue end	between hangs apart	-961
nsubj	cue end	between hangs on head	-2174
nsubj	cue end	between holds head	120
nsubj	cue end	inside hangs apart	-970
nsubj	cue end	inside hangs on head	-1555
nsubj	cue end	inside holds head	-774
nsubj	cue end	inside is head	-481
nsubj	cue end	outside hangs apart	-78
nsubj	cue end	outside hangs on head	404
nsubj	cue end	outside holds head	-193
nsubj:pass	cue begin	between hangs apart	-374
nsubj:pass	cue begin	between hangs on head	-761
nsubj:pass	cue begin	between holds head	-457
nsubj:pass	cue begin	inside hangs apart	-320
nsubj:pass	cue begin	inside hangs on head	-917
nsubj:pass	cue begin	inside holds head	-383
nsubj:pass	cue begin	outside hangs apart	-213
nsubj:pass	cue begin	outside hangs on head	217
nsubj:pass	cue end	between hangs apart	-1261
nsubj:pass	cue end	inside hangs apart	-1149
nsubj:pass	cue end	outside hangs apart	-524
nummod	cue begin	between hangs apart	402
nummod	cue begin	between hangs on head	405
nummod	cue begin	inside hangs apart	-444
nummod	cue begin	outside hangs apart	-1197
nummod	cue end	between hangs apart	-490
nummod	cue end	inside hangs apart	-1395
nummod	cue end	outside hangs apart	119
obj	cue begin	between hangs apart	-462
obj	cue begin	between hangs on head	-955
obj	cue begin	between hangs within	-115
obj	cue begin	between holds head	117
obj	cue begin	inside hangs apart	-1049
obj	cue begin	inside hangs on head	-903
obj	cue begin	inside hangs within	-569
obj	cue begin	inside holds head	-813
obj	cue begin	outside hangs apart	-420
obj	cue begin	outside hangs on head	-847
obj	cue begin	outside holds head	-354
obj	cue end	between hangs apart	65
obj	cue end	between hangs on head	835
obj	cue end	between hangs within	174
obj	cue end	between holds head	830
obj	cue end	inside hangs apart	-506
obj	cue end	inside hangs on head	-544
obj	cue end	inside hangs within	-282
obj	cue end	inside holds head	-327
obj	cue end	inside is head	-166
obj	cue end	outside hangs apart	-330
obj	cue end	outside hangs on head	-155
obj	cue end	outside hangs within	620
obj	cue end	outside holds head	-848
obl	cue begin	between hangs apart	-968
obl	cue begin	between holds head	-183
obl	cue begin	inside hangs apart	-2086
obl	cue begin	inside hangs on head	-1805
obl	cue begin	inside hangs within	-252
obl	cue begin	inside holds head	-563
obl	cue begin	inside is head	-239
obl	cue begin	outside hangs on head	160
obl	cue begin	outside holds head	291
obl	cue end	between hangs apart	300
obl	cue end	between hangs on head	102
obl	cue end	between hangs within	-455
obl	cue end	between holds head	-122
obl	cue end	inside hangs apart	328
obl	cue end	inside hangs on head	75
obl	cue end	inside hangs within	-133
obl	cue end	inside holds head	-661
obl	cue end	outside hangs apart	-344
obl	cue end	outside hangs on head	-219
obl	cue end	outside hangs within	187
obl	cue end	outside holds head	-157
obl:agent	cue begin	between hangs apart	-563
obl:agent	cue begin	between holds head	-171
obl:agent	cue begin	inside hangs apart	-525
obl:agent	cue begin	outside hangs apart	-157
obl:agent	cue end	between hangs on head	-1017
obl:agent	cue end	between holds head	-518
obl:agent	cue end	inside hangs on head	-1122
obl:agent	cue end	outside hangs on head	-178
obl:agent	cue end	outside holds head	-275
obl:unmarked	cue begin	between hangs apart	-843
obl:unmarked	cue begin	between hangs on head	215
obl:unmarked	cue begin	between hangs within	-299
obl:unmarked	cue begin	inside hangs apart	-1017
obl:unmarked	cue begin	inside hangs on head	-170
obl:unmarked	cue begin	outside hangs apart	-260
obl:unmarked	cue begin	outside hangs on head	-280
obl:unmarked	cue end	between hangs apart	418
obl:unmarked	cue end	between hangs on head	328
obl:unmarked	cue end	inside hangs on head	364
obl:unmarked	cue end	outside hangs apart	-589
obl:unmarked	cue end	outside hangs on head	-648
of	cue begin	inside	-1126
of	cue end	inside	163
of	cue end	outside	-694
off	cue begin	inside	-430
off	cue end	inside	505
off	cue end	outside	-587
offer	cue begin	head	-413
offer	cue end	head	-210
on	cue begin	inside	-422
on	cue begin	outside	-221
oppose	cue begin	head	-410
oppose	cue end	head	1065
or	cue begin	inside	-494
or	cue begin	outside	358
or	cue end	inside	-423
or	cue end	outside	-647
order	cue begin	head	-342
order	cue end	head	728
out	cue begin	inside	-1088
out	cue begin	outside	-671
out	cue end	inside	393
out	cue end	outside	-879
outline	cue end	head	-80
over	cue begin	inside	-483
over	cue end	outside	-329
parataxis	cue begin	between holds head	134
parataxis	cue begin	inside holds head	173
parataxis	cue begin	inside is head	-126
parataxis	cue begin	outside holds head	178
parataxis	cue end	between holds head	193
parataxis	cue end	inside holds head	-540
parataxis	cue end	inside is head	-202
parataxis	cue end	outside holds head	-197
pass	cue end	head	-235
plan	cue begin	head	-378
plan	cue end	head	434
point	cue begin	head	210
portray	cue begin	head	140
portray	cue end	head	-111
post	cue end	head	-112
praise	cue begin	head	-342
praise	cue end	head	439
predict	cue begin	head	-102
predict	cue end	head	326
prefer	cue begin	head	391
prefer	cue end	head	112
project	cue begin	head	-103
promise	cue begin	head	209
promise	cue end	head	657
promote	cue begin	head	-433
promote	cue end	head	489
propose	cue begin	head	-63
propose	cue end	head	304
punct	cue begin	between hangs apart	-160
punct	cue begin	between hangs on head	-1338
punct	cue begin	between hangs within	173
punct	cue begin	inside is head	-116
punct	cue begin	outside hangs apart	57
punct	cue begin	outside hangs on head	335
punct	cue begin	outside hangs within	-144
punct	cue end	between hangs apart	-1260
punct	cue end	between hangs on head	-143
punct	cue end	between hangs within	-338
punct	cue end	inside is head	-170
punct	cue end	outside hangs apart	427
punct	cue end	outside hangs on head	882
punct	cue end	outside hangs within	-573
push	cue begin	head	-372
push	cue end	head	446
put	cue end	head	-812
question	cue begin	head	184
question	cue end	head	406
quote	cue begin	head	532
quote	cue end	head	-51
raise	cue begin	head	-292
read	cue begin	head	-170
read	cue end	head	630
recall	cue begin	head	682
recall	cue end	head	929
recognize	cue begin	head	-468
recognize	cue end	head	328
refer	cue begin	head	741
reference	cue begin	head	-79
reference	cue end	head	-507
refuse	cue begin	head	678
refuse	cue end	head	-143
reiterate	cue begin	head	-182
reject	cue begin	head	-433
reject	cue end	head	-78
release	cue end	head	-266
remark	cue begin	head	-71
remark	cue end	head	-176
remember	cue begin	head	109
remember	cue end	head	-448
remind	cue begin	head	214
remind	cue end	head	855
repeat	cue begin	head	108
repeat	cue end	head	-181
reply	cue begin	head	407
reply	cue end	head	74
report	cue begin	head	-85
reportedly	cue begin	head	742
reportedly	cue end	head	881
respond	cue begin	head	214
respond	cue end	head	107
reveal	cue begin	head	-153
reveal	cue end	head	278
root	cue begin	between hangs apart	405
root	cue begin	inside hangs apart	288
root	cue begin	outside hangs apart	-850
root	cue begin	outside holds head	-242
root	cue end	between hangs apart	-569
root	cue end	between holds head	-138
root	cue end	inside hangs apart	-569
root	cue end	inside holds head	-610
root	cue end	inside is head	332
root	cue end	outside hangs apart	-565
root	cue end	outside holds head	-258
rule	cue begin	head	470
say	cue begin	head	440
say	cue end	head	1049
see	cue begin	head	-429
see	cue end	head	-271
seek	cue begin	head	-275
seek	cue end	head	-129
seem	cue begin	head	133
seem	cue end	head	-444
sentence	cue begin	sign	-159
share	cue begin	head	-275
should	cue begin	outside	-315
should	cue end	inside	-82
should	cue end	outside	-537
show	cue begin	head	-169
show	cue end	head	296
sign	cue begin	head	209
sign	cue end	head	334
since	cue begin	inside	-673
since	cue begin	outside	286
slam	cue begin	head	231
slam	cue end	head	636
speak	cue begin	head	-124
state	cue end	head	84
statement	cue begin	head	220
statement	cue end	head	365
stress	cue begin	head	-170
stress	cue end	head	-174
suggest	cue end	head	753
suggestion	cue begin	head	84
suggestion	cue end	head	241
support	cue begin	head	-189
support	cue end	head	86
take	cue begin	head	-87
take	cue end	head	-442
takes of source or content	cue begin	sign	-360
takes of source or content	cue end	sign	-181
talk	cue begin	head	-105
talk	cue end	head	345
tell	cue begin	head	172
tell	cue end	head	1507
than	cue begin	inside	-451
than	cue begin	outside	-336
than	cue end	inside	-693
than	cue end	outside	-1075
thank	cue begin	head	328
thank	cue end	head	719
that	cue begin	inside	803
that	cue begin	outside	-758
that	cue end	inside	-1433
that	cue end	outside	335
the network's edge	cue begin	sign	87
the network's edge	cue end	sign	-139
think	cue end	head	112
though	cue begin	inside	-827
though	cue begin	outside	68
threaten	cue begin	head	97
threaten	cue end	head	254
through	cue begin	inside	92
through	cue begin	outside	131
through	cue end	outside	-97
to	cue begin	inside	157
to	cue begin	outside	-595
to	cue end	inside	-78
to	cue end	outside	-143
toward	cue end	outside	-680
tweet	cue begin	head	254
tweet	cue end	head	207
under	cue begin	outside	-596
understand	cue begin	head	-230
understand	cue end	head	542
up	cue begin	inside	-545
up	cue begin	outside	-747
up	cue end	inside	-103
up	cue end	outside	-905
urge	cue begin	head	-60
urge	cue end	head	533
view	cue begin	head	-401
view	cue end	head	-252
voice	cue begin	head	-102
voice	cue end	head	-125
vote	cue begin	head	-418
vote	cue end	head	121
vow	cue begin	head	62
want	cue begin	head	-152
want	cue end	head	472
warn	cue begin	head	706
warn	cue end	head	474
what	cue begin	inside	-641
what	cue begin	outside	215
what	cue end	inside	-1477
what	cue end	outside	810
when	cue begin	inside	-974
when	cue begin	outside	908
when	cue end	inside	-117
when	cue end	outside	78
where	cue begin	inside	-997
where	cue begin	outside	-517
where	cue end	inside	-628
where	cue end	outside	264
whether	cue end	inside	-1896
whether	cue end	outside	121
which	cue begin	inside	-1816
which	cue begin	outside	-327
which	cue end	inside	-476
which	cue end	outside	58
while	cue begin	inside	-127
while	cue begin	outside	452
while	cue end	inside	-718
while	cue end	outside	174
who	cue begin	inside	-2301
who	cue begin	outside	485
who	cue end	inside	-530
who	cue end	outside	221
whom	cue begin	inside	-478
whom	cue begin	outside	55
whose	cue begin	inside	-305
whose	cue begin	outside	116
why	cue begin	inside	-344
why	cue begin	outside	-345
why	cue end	inside	-1147
why	cue end	outside	373
will	cue begin	outside	-584
will	cue end	inside	-351
will	cue end	outside	-173
with	cue begin	inside	-388
with	cue begin	outside	250
with	cue end	inside	212
with	cue end	outside	-523
wo	cue end	outside	-106
wonder	cue begin	head	-354
wonder	cue end	head	-165
worried	cue begin	head	427
worried	cue end	head	-381
worry	cue end	head	463
would	cue begin	inside	134
would	cue begin	outside	-961
would	cue end	inside	-441
write	cue begin	head	106
write	cue end	head	744
xcomp	cue begin	between hangs apart	-438
xcomp	cue begin	between holds head	490
xcomp	cue begin	inside hangs apart	-861
xcomp	cue begin	inside holds head	-87
xcomp	cue begin	inside is head	-182
xcomp	cue begin	outside holds head	-540
xcomp	cue end	between hangs apart	268
xcomp	cue end	between hangs on head	418
xcomp	cue end	inside hangs apart	300
xcomp	cue end	inside hangs on head	146
xcomp	cue end	inside is head	51
xcomp	cue end	outside hangs apart	-1302
xcomp	cue end	outside hangs on head	-244
yet	cue begin	inside	-127
yet	cue begin	outside	-504
–	cue begin	outside	-275
–	cue end	outside	-449
—	cue end	outside	116
―	cue begin	outside	75
‘	cue end	outside	-82
’	cue begin	outside	277
’	cue end	outside	-382
’d	cue end	outside	-62
’ll	cue end	outside	-117
“	cue begin	outside	-505
“	cue end	outside	-193
”	cue begin	outside	-507
”	cue end	outside	-171
