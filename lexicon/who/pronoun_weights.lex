# What speaks for an earlier mention as the meaning of a pronoun, and for none ("none"):
# hundredths of a log-odds, added up. Rows are the features of src/who/pronoun.c.
# origin: own; learnt by train/train_pronouns.c from OntoGUM (documents under CC BY and
# CC BY-SA) and GAP (Apache-2.0). Numbers only. licence: as the program
# columns: feature, he, it, they
none	-24	22	39
none, subject	-173	-17	38
none, possessive	12	-21	137
none, acts	-1	-24	-2
same sentence	123	132	180
one back	-16	19	78
two back	-139	-38	-131
far back	-88	-151	-157
rank first	-20	31	31
rank second	0	-12	84
rank third	-22	7	0
rank later	-78	-65	-146
subject	54	95	105
object	52	92	103
oblique	-20	-5	41
modifier	-86	-50	-70
possessor	43	-23	28
joined	-96	-70	-141
other relation	-68	-77	-96
own subject	-34	-48	2
above subject	-15	-76	57
name	115	26	-101
definite	-70	1	60
indefinite	-78	3	15
same pronoun	57	93	72
other pronoun	0	-145	-84
person	24	0	-10
organization	0	60	-42
group	0	-108	93
government	0	42	-49
place	0	12	-15
thing	0	-28	-16
named chain	-47	-30	-38
gender known	33	-74	0
gender unknown	-9	52	-39
chain new	-28	-67	-77
chain short	21	-8	-12
chain long	30	53	50
first in sentence	-21	75	68
other quote	-100	-64	-82
is plural	0	0	-2
is collective	0	-100	4
very near	-23	-2	-35
first in text	-37	-20	-31
last subject	89	53	-19
nameless	-34	-21	100
both speak	100	70	70
last speaker	100	70	70
mere source	-400	-400	-500
behind	144	16	-8
behind, adverbial	155	25	-4
behind, possessive	21	14	-3
behind, told before	27	13	-2
chain first	55	28	62
chain second	-26	32	-52
chain third	-61	-39	-38
chain later	-89	-59	-2
only chain	129	82	79
subject, here subject	166	85	114
subject, here object	110	16	-85
subject, here oblique	42	-41	19
subject, here modifier	-34	-76	-17
subject, here possessor	-13	-27	45
subject, here joined	-34	71	10
subject, here other relation	-52	-16	4
object, here subject	18	40	5
object, here object	-13	126	104
object, here oblique	-13	88	67
object, here modifier	87	-34	42
object, here possessor	89	51	23
object, here joined	24	-48	-20
object, here other relation	14	22	-57
oblique, here subject	-40	56	-17
oblique, here object	-65	61	-42
oblique, here oblique	22	90	54
oblique, here modifier	0	-22	-7
oblique, here possessor	26	2	0
oblique, here joined	-5	-16	-11
oblique, here other relation	-19	3	0
modifier, here subject	16	-9	-31
modifier, here object	-9	-5	27
modifier, here oblique	21	-46	-11
modifier, here modifier	-32	8	-44
modifier, here possessor	-4	0	0
modifier, here joined	11	6	-6
modifier, here other relation	-2	-35	40
possessor, here subject	44	146	59
possessor, here object	-57	-16	-15
possessor, here oblique	-12	0	-96
possessor, here modifier	6	107	116
possessor, here possessor	-38	38	116
possessor, here joined	8	-61	5
possessor, here other relation	-25	-24	-52
joined, here subject	16	0	0
joined, here object	0	-32	0
joined, here oblique	-13	-6	0
joined, here modifier	0	0	0
joined, here possessor	0	0	0
joined, here joined	0	0	0
joined, here other relation	0	0	0
other relation, here subject	-68	-139	11
other relation, here object	-15	-12	-26
other relation, here oblique	-18	-67	-11
other relation, here modifier	0	-114	-29
other relation, here possessor	-14	-23	-66
other relation, here joined	0	27	-33
other relation, here other relation	0	-40	-3
subject, before subject	79	17	74
subject, before object	22	12	-29
subject, before oblique	-25	32	25
subject, before modifier	-100	-74	-94
subject, before possessor	-38	-8	-31
subject, before joined	-24	-17	-54
subject, before other relation	-15	34	-16
object, before subject	-99	16	-4
object, before object	54	41	157
object, before oblique	3	64	83
object, before modifier	20	34	66
object, before possessor	6	-37	-8
object, before joined	-36	59	-5
object, before other relation	39	26	6
oblique, before subject	-17	-8	23
oblique, before object	41	76	22
oblique, before oblique	-25	-29	-12
oblique, before modifier	-6	71	-5
oblique, before possessor	30	-9	10
oblique, before joined	-3	-12	0
oblique, before other relation	32	-24	0
modifier, before subject	18	18	-116
modifier, before object	-8	-73	26
modifier, before oblique	23	26	-39
modifier, before modifier	-3	59	-37
modifier, before possessor	-1	-4	-16
modifier, before joined	2	-17	0
modifier, before other relation	-7	33	-7
possessor, before subject	-17	-50	-6
possessor, before object	3	-52	-18
possessor, before oblique	-20	-92	-20
possessor, before modifier	-24	8	-58
possessor, before possessor	56	17	-44
possessor, before joined	-86	-35	-25
possessor, before other relation	2	-36	-11
joined, before subject	-2	-5	0
joined, before object	0	0	0
joined, before oblique	0	0	0
joined, before modifier	0	-1	0
joined, before possessor	0	0	0
joined, before joined	0	0	0
joined, before other relation	0	-2	0
other relation, before subject	-59	-73	-7
other relation, before object	-11	-53	-18
other relation, before oblique	-6	-24	-17
other relation, before modifier	0	-17	-5
other relation, before possessor	-56	-21	0
other relation, before joined	47	-27	0
other relation, before other relation	-35	-17	0
