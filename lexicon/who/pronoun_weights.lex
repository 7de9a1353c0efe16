# What speaks for an earlier mention as the meaning of a pronoun, and for none ("none"):
# hundredths of a log-odds, added up. Rows are the features of src/who/pronoun.c.
# origin: own; learnt by train/train_pronouns.c from OntoGUM (documents under CC BY and
# CC BY-SA) and GAP (Apache-2.0). Numbers only. licence: as the program
# columns: feature, he, it, they
none	-23	22	39
none, subject	-173	-17	38
none, possessive	11	-21	137
none, acts	-2	-24	-2
same sentence	123	132	180
one back	-20	19	78
two back	-139	-38	-131
far back	-88	-151	-157
rank first	-23	32	31
rank second	-1	-12	84
rank third	-22	7	0
rank later	-77	-66	-146
subject	53	95	105
object	57	92	103
oblique	-15	-5	41
modifier	-77	-50	-70
possessor	39	-23	28
joined	-103	-69	-141
other relation	-78	-77	-96
own subject	-32	-47	2
above subject	-5	-75	57
name	112	26	-101
definite	-68	1	60
indefinite	-71	3	15
same pronoun	49	93	72
other pronoun	0	-146	-84
person	23	0	-10
organization	0	60	-42
group	0	-108	93
government	0	42	-49
place	0	12	-15
thing	0	-27	-16
named chain	-33	-30	-38
gender known	31	-74	0
gender unknown	-9	52	-39
chain new	-23	-67	-77
chain short	20	-8	-12
chain long	25	53	50
first in sentence	-16	75	68
other quote	-102	-65	-82
is plural	0	0	-2
is collective	0	-100	4
very near	-25	-3	-35
first in text	-43	-21	-31
last subject	89	54	-19
nameless	-21	-21	100
both speak	100	70	70
last speaker	100	70	70
mere source	-400	-400	-500
behind	147	16	-8
behind, adverbial	158	24	-4
behind, possessive	13	14	-3
behind, told before	14	13	-2
chain first	54	28	62
chain second	-27	31	-52
chain third	-66	-38	-38
chain later	-85	-59	-2
only chain	127	82	79
subject, here subject	163	83	114
subject, here object	98	16	-85
subject, here oblique	27	-41	19
subject, here modifier	-33	-76	-17
subject, here possessor	-10	-28	45
subject, here joined	-59	71	10
subject, here other relation	-10	-15	4
object, here subject	24	40	5
object, here object	29	126	104
object, here oblique	-6	88	67
object, here modifier	86	-34	42
object, here possessor	97	50	23
object, here joined	35	-48	-20
object, here other relation	-49	22	-57
oblique, here subject	-47	56	-17
oblique, here object	-62	61	-42
oblique, here oblique	48	92	54
oblique, here modifier	0	-22	-7
oblique, here possessor	27	2	0
oblique, here joined	-4	-16	-11
oblique, here other relation	-38	1	0
modifier, here subject	11	-9	-31
modifier, here object	-8	-4	27
modifier, here oblique	22	-46	-11
modifier, here modifier	-30	8	-44
modifier, here possessor	-6	0	0
modifier, here joined	9	6	-6
modifier, here other relation	-1	-35	40
possessor, here subject	43	146	59
possessor, here object	-59	-16	-15
possessor, here oblique	-19	-2	-96
possessor, here modifier	4	107	116
possessor, here possessor	-43	38	116
possessor, here joined	12	-61	5
possessor, here other relation	-10	-24	-52
joined, here subject	13	0	0
joined, here object	0	-32	0
joined, here oblique	-11	-6	0
joined, here modifier	0	0	0
joined, here possessor	0	0	0
joined, here joined	0	0	0
joined, here other relation	0	0	0
other relation, here subject	-72	-139	11
other relation, here object	-14	-11	-26
other relation, here oblique	-19	-67	-11
other relation, here modifier	0	-115	-29
other relation, here possessor	-15	-23	-66
other relation, here joined	0	27	-33
other relation, here other relation	0	-40	-3
subject, before subject	78	18	74
subject, before object	16	12	-29
subject, before oblique	-36	32	25
subject, before modifier	-108	-74	-94
subject, before possessor	-46	-8	-31
subject, before joined	-24	-17	-54
subject, before other relation	20	35	-16
object, before subject	-97	16	-4
object, before object	47	41	157
object, before oblique	2	64	83
object, before modifier	30	34	66
object, before possessor	6	-37	-8
object, before joined	-35	59	-5
object, before other relation	26	26	6
oblique, before subject	-12	-8	23
oblique, before object	37	76	22
oblique, before oblique	-27	-29	-12
oblique, before modifier	-6	71	-5
oblique, before possessor	26	-9	10
oblique, before joined	-2	-12	0
oblique, before other relation	32	-24	0
modifier, before subject	29	18	-116
modifier, before object	-8	-73	26
modifier, before oblique	20	26	-39
modifier, before modifier	18	59	-37
modifier, before possessor	-1	-4	-16
modifier, before joined	2	-17	0
modifier, before other relation	-28	33	-7
possessor, before subject	-19	-50	-6
possessor, before object	-9	-52	-18
possessor, before oblique	-8	-92	-20
possessor, before modifier	-37	7	-58
possessor, before possessor	58	17	-44
possessor, before joined	-84	-35	-25
possessor, before other relation	12	-37	-11
joined, before subject	-2	-5	0
joined, before object	0	0	0
joined, before oblique	0	0	0
joined, before modifier	0	-1	0
joined, before possessor	0	0	0
joined, before joined	0	0	0
joined, before other relation	0	-2	0
other relation, before subject	-60	-72	-7
other relation, before object	-10	-53	-18
other relation, before oblique	-6	-24	-17
other relation, before modifier	0	-17	-5
other relation, before possessor	-54	-21	0
other relation, before joined	47	-27	0
other relation, before other relation	-32	-17	0
