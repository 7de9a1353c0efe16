# What speaks for an earlier mention as the meaning of a pronoun, and for none ("none"):
# hundredths of a log-odds, added up. Rows are the features of src/who/pronoun.c.
# origin: own; learnt by train/train_pronouns.c from OntoGUM (documents under CC BY and
# CC BY-SA) and GAP (Apache-2.0). Numbers only. licence: as the program
# columns: feature, he, it, they
none	-22	22	36
none, subject	-169	-18	35
none, possessive	12	-22	139
none, acts	-1	-24	-2
same sentence	124	129	175
one back	-20	19	80
two back	-139	-36	-126
far back	-84	-152	-158
rank first	-21	20	61
rank second	-1	-20	63
rank third	-23	19	-10
rank later	-72	-59	-143
subject	58	97	105
object	60	90	104
oblique	-16	-3	40
modifier	-72	-52	-69
possessor	35	-18	24
joined	-104	-75	-140
other relation	-79	-80	-94
own subject	-33	-40	-2
above subject	-7	-69	55
name	107	32	-104
definite	-58	1	56
indefinite	-69	-6	2
same pronoun	42	92	79
other pronoun	0	-142	-70
person	22	0	-10
organization	0	60	-37
group	0	-111	98
government	0	42	-55
place	0	15	-15
thing	0	-28	-17
named chain	-16	-41	-43
gender known	33	-73	0
gender unknown	-11	51	-36
chain new	-34	-66	-74
chain short	21	-7	-9
chain long	34	51	46
first in sentence	-16	75	72
other quote	-99	-61	-83
is plural	0	0	2
is collective	0	-98	9
very near	-26	-3	-38
first in text	-35	-20	-30
last subject	90	53	-23
nameless	-21	-16	88
both speak	100	70	70
last speaker	100	70	70
mere source	-400	-400	-500
behind	140	18	-7
behind, adverbial	155	29	-4
behind, possessive	24	21	-2
behind, told before	20	12	-3
chain first	55	38	34
chain second	-27	36	-32
chain third	-66	-44	-28
chain later	-81	-69	-4
only chain	132	79	33
subject, here subject	161	87	119
subject, here object	91	10	-75
subject, here oblique	34	-30	10
subject, here modifier	-33	-75	-13
subject, here possessor	-15	-34	44
subject, here joined	-52	74	16
subject, here other relation	-19	-12	5
object, here subject	18	37	6
object, here object	26	121	97
object, here oblique	-7	95	73
object, here modifier	87	-38	30
object, here possessor	91	49	19
object, here joined	38	-51	-21
object, here other relation	-38	22	-55
oblique, here subject	-29	52	-29
oblique, here object	-59	56	-38
oblique, here oblique	57	96	53
oblique, here modifier	1	-17	-5
oblique, here possessor	25	1	0
oblique, here joined	-5	-11	-10
oblique, here other relation	-41	-2	0
modifier, here subject	15	-13	-27
modifier, here object	-5	1	29
modifier, here oblique	23	-52	-7
modifier, here modifier	-26	11	-53
modifier, here possessor	-7	0	0
modifier, here joined	9	1	-10
modifier, here other relation	-4	-37	42
possessor, here subject	40	143	60
possessor, here object	-59	-12	-24
possessor, here oblique	-16	-5	-94
possessor, here modifier	-1	108	127
possessor, here possessor	-45	45	119
possessor, here joined	9	-62	8
possessor, here other relation	-13	-22	-55
joined, here subject	16	0	0
joined, here object	0	-25	0
joined, here oblique	-14	-11	0
joined, here modifier	0	0	0
joined, here possessor	0	0	0
joined, here joined	0	0	0
joined, here other relation	0	0	0
other relation, here subject	-82	-140	13
other relation, here object	-14	-15	-19
other relation, here oblique	-18	-63	-13
other relation, here modifier	0	-103	-34
other relation, here possessor	-12	-26	-70
other relation, here joined	0	25	-36
other relation, here other relation	0	-51	-3
subject, before subject	83	21	71
subject, before object	14	8	-38
subject, before oblique	-29	30	33
subject, before modifier	-112	-75	-91
subject, before possessor	-41	-9	-35
subject, before joined	-27	-20	-59
subject, before other relation	24	38	-17
object, before subject	-94	19	-10
object, before object	53	44	167
object, before oblique	-5	65	75
object, before modifier	32	29	65
object, before possessor	5	-25	5
object, before joined	-37	60	-8
object, before other relation	26	34	11
oblique, before subject	-21	-11	28
oblique, before object	36	85	21
oblique, before oblique	-30	-31	-12
oblique, before modifier	-7	65	-5
oblique, before possessor	27	-9	7
oblique, before joined	-2	-10	-1
oblique, before other relation	29	-24	0
modifier, before subject	21	18	-106
modifier, before object	-10	-75	24
modifier, before oblique	17	24	-38
modifier, before modifier	20	60	-35
modifier, before possessor	-2	-4	-16
modifier, before joined	2	-18	1
modifier, before other relation	-32	34	-8
possessor, before subject	-20	-41	-13
possessor, before object	-3	-54	-22
possessor, before oblique	-12	-94	-23
possessor, before modifier	-32	1	-50
possessor, before possessor	60	19	-50
possessor, before joined	-85	-36	-20
possessor, before other relation	19	-37	-13
joined, before subject	-2	-5	0
joined, before object	0	0	0
joined, before oblique	0	0	0
joined, before modifier	0	-1	0
joined, before possessor	0	0	0
joined, before joined	0	0	0
joined, before other relation	0	-2	0
other relation, before subject	-48	-71	-7
other relation, before object	-10	-53	-17
other relation, before oblique	-15	-27	-16
other relation, before modifier	0	-18	-4
other relation, before possessor	-51	-24	0
other relation, before joined	47	-27	0
other relation, before other relation	-30	-21	0
