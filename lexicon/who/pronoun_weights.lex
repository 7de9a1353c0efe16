# What speaks for an earlier mention as the meaning of a pronoun, and for none ("none"):
# hundredths of a log-odds, added up. Rows are the features of src/who/pronoun.c.
# origin: own; learnt by train/train_pronouns.c from OntoGUM (documents under CC BY and
# CC BY-SA) and GAP (Apache-2.0). Numbers only. licence: as the program
# columns: feature, he, it, they
# cell he: -1000..1000
# cell it: -1000..1000
# cell they: -1000..1000
none	-24	27	41
none, subject	-165	-15	30
none, possessive	14	-23	139
none, acts	-2	-23	-1
same sentence	122	128	177
one back	-21	12	71
two back	-121	-38	-134
far back	-102	-150	-149
rank first	-21	28	31
rank second	-9	-18	86
rank third	-22	12	-9
rank later	-70	-70	-142
subject	56	94	104
object	49	90	102
oblique	-20	-3	41
modifier	-83	-51	-71
possessor	42	-26	33
joined	-96	-71	-150
other relation	-70	-80	-94
own subject	-33	-48	4
above subject	-17	-73	55
name	118	28	-98
definite	-67	-5	61
indefinite	-80	0	8
same pronoun	52	98	72
other pronoun	0	-148	-84
person	24	0	-8
organization	0	55	-45
group	0	-109	95
government	0	45	-52
place	0	9	-16
thing	0	-28	-14
named chain	-46	-35	-36
gender known	30	-75	0
gender unknown	-7	48	-41
chain new	-35	-67	-82
chain short	23	-16	-8
chain long	35	56	49
first in sentence	-16	75	70
other quote	-90	-58	-85
is plural	0	0	3
is collective	0	-97	9
very near	-22	1	-41
first in text	-39	-21	-29
last subject	98	64	-5
nameless	-22	-20	93
both speak	100	70	70
last speaker	100	70	70
mere source	-400	-400	-500
behind	145	21	-7
behind, adverbial	161	28	-4
behind, possessive	32	16	-3
behind, told before	17	14	-2
chain first	56	31	61
chain second	-24	25	-56
chain third	-62	-34	-29
chain later	-92	-70	-10
only chain	138	80	72
subject, here subject	170	91	126
subject, here object	109	8	-74
subject, here oblique	33	-37	14
subject, here modifier	-36	-80	-21
subject, here possessor	-13	-34	45
subject, here joined	-26	69	1
subject, here other relation	-53	-18	7
object, here subject	18	42	-3
object, here object	-10	127	94
object, here oblique	-3	83	75
object, here modifier	92	-25	46
object, here possessor	88	42	21
object, here joined	27	-50	-23
object, here other relation	11	21	-50
oblique, here subject	-37	68	-25
oblique, here object	-59	51	-42
oblique, here oblique	34	88	55
oblique, here modifier	-2	-19	-9
oblique, here possessor	25	2	0
oblique, here joined	-5	-14	-16
oblique, here other relation	-19	6	0
modifier, here subject	24	-11	-26
modifier, here object	-4	10	28
modifier, here oblique	18	-50	-9
modifier, here modifier	-33	11	-55
modifier, here possessor	-6	0	0
modifier, here joined	9	3	-8
modifier, here other relation	-2	-32	31
possessor, here subject	40	151	65
possessor, here object	-65	-18	-15
possessor, here oblique	-18	-2	-89
possessor, here modifier	2	104	122
possessor, here possessor	-43	48	115
possessor, here joined	3	-62	16
possessor, here other relation	-29	-25	-58
joined, here subject	12	0	0
joined, here object	0	-28	0
joined, here oblique	-10	-9	0
joined, here modifier	0	0	0
joined, here possessor	0	0	0
joined, here joined	0	0	0
joined, here other relation	0	0	0
other relation, here subject	-79	-139	11
other relation, here object	-12	-16	-23
other relation, here oblique	-17	-67	-15
other relation, here modifier	0	-112	-27
other relation, here possessor	-14	-27	-67
other relation, here joined	0	24	-35
other relation, here other relation	0	-46	-2
subject, before subject	79	14	74
subject, before object	14	13	-36
subject, before oblique	-23	36	36
subject, before modifier	-100	-73	-94
subject, before possessor	-33	-1	-33
subject, before joined	-27	-20	-53
subject, before other relation	-15	36	-18
object, before subject	-100	12	-9
object, before object	56	43	152
object, before oblique	-1	82	74
object, before modifier	22	24	68
object, before possessor	7	-40	-6
object, before joined	-33	65	-7
object, before other relation	40	20	18
oblique, before subject	-16	-9	26
oblique, before object	41	80	28
oblique, before oblique	-27	-28	-9
oblique, before modifier	-9	67	-4
oblique, before possessor	27	-10	13
oblique, before joined	-3	-12	0
oblique, before other relation	32	-25	0
modifier, before subject	20	9	-117
modifier, before object	-11	-81	29
modifier, before oblique	18	19	-38
modifier, before modifier	-4	64	-36
modifier, before possessor	-2	-4	-12
modifier, before joined	1	-18	0
modifier, before other relation	-12	33	-8
possessor, before subject	-18	-55	-12
possessor, before object	-3	-51	-20
possessor, before oblique	-18	-90	-33
possessor, before modifier	-16	5	-55
possessor, before possessor	59	21	-44
possessor, before joined	-87	-35	-25
possessor, before other relation	9	-33	-13
joined, before subject	-2	-5	0
joined, before object	0	0	0
joined, before oblique	0	0	0
joined, before modifier	0	-1	0
joined, before possessor	0	0	0
joined, before joined	0	0	0
joined, before other relation	0	-1	0
other relation, before subject	-55	-75	-6
other relation, before object	-9	-48	-18
other relation, before oblique	-5	-28	-20
other relation, before modifier	0	-16	-4
other relation, before possessor	-52	-22	0
other relation, before joined	45	-21	0
other relation, before other relation	-33	-17	0
