# What speaks for an earlier mention as the meaning of a pronoun, and for none ("none"):
# hundredths of a log-odds, added up. Rows are the features of src/who/pronoun.c.
# origin: own; learnt by train/train_pronouns.c from OntoGUM (documents under CC BY and
# CC BY-SA) and GAP (Apache-2.0). Numbers only. licence: as the program
# columns: feature, he, it, they
none	-25	21	56
none, subject	-169	-13	-62
none, possessive	10	-8	69
none, acts	-2	-22	-1
same sentence	123	150	235
one back	-13	18	85
two back	-145	-47	-96
far back	-84	-156	-275
rank first	-24	41	65
rank second	0	0	12
rank third	-22	5	-35
rank later	-74	-82	-92
subject	58	85	51
object	59	93	142
oblique	-20	-9	-16
modifier	-77	-63	-27
possessor	44	-3	67
joined	-105	-62	-199
other relation	-79	-77	-68
own subject	-35	-31	79
above subject	-4	-69	86
name	108	78	-118
definite	-56	33	26
indefinite	-73	27	-2
same pronoun	47	146	80
other pronoun	0	-305	-42
person	25	0	-6
organization	0	62	-89
group	0	-82	40
government	0	43	-25
place	0	6	-43
thing	0	-49	67
named chain	-22	-48	-61
gender known	37	-69	0
gender unknown	-12	48	-56
chain new	-21	-67	-74
chain short	14	-6	-37
chain long	33	53	55
first in sentence	-12	74	97
other quote	-104	-47	-62
is plural	0	0	-13
is collective	0	-117	1
very near	-21	-6	20
first in text	-46	-29	-60
last subject	89	60	31
nameless	-19	-22	0
both speak	100	70	70
last speaker	100	70	70
mere source	-400	-400	-500
behind	144	15	-6
behind, adverbial	155	27	-3
behind, possessive	15	18	-2
behind, told before	15	9	-2
chain first	61	16	30
chain second	-30	11	-28
chain third	-66	-37	-48
chain later	-84	-26	-4
only chain	132	80	-6
subject, here subject	166	78	182
subject, here object	94	-1	-32
subject, here oblique	33	-33	31
subject, here modifier	-32	-69	20
subject, here possessor	-10	-48	18
subject, here joined	-57	44	-86
subject, here other relation	-14	-11	-21
object, here subject	17	29	-39
object, here object	26	119	77
object, here oblique	-19	93	43
object, here modifier	91	4	-33
object, here possessor	92	64	20
object, here joined	31	15	0
object, here other relation	-36	9	-3
oblique, here subject	-34	70	0
oblique, here object	-63	62	0
oblique, here oblique	57	85	-24
oblique, here modifier	-1	-46	0
oblique, here possessor	26	4	0
oblique, here joined	-5	-13	-14
oblique, here other relation	-36	-2	0
modifier, here subject	18	-18	-19
modifier, here object	-8	4	3
modifier, here oblique	20	-56	0
modifier, here modifier	-32	-1	-1
modifier, here possessor	-3	0	0
modifier, here joined	8	3	-15
modifier, here other relation	-3	-45	-2
possessor, here subject	40	147	49
possessor, here object	-58	-16	-82
possessor, here oblique	-22	11	-34
possessor, here modifier	5	109	96
possessor, here possessor	-49	63	144
possessor, here joined	13	-64	-4
possessor, here other relation	-15	-39	-45
joined, here subject	14	0	0
joined, here object	0	-27	0
joined, here oblique	-11	-10	0
joined, here modifier	0	0	0
joined, here possessor	0	0	0
joined, here joined	0	0	0
joined, here other relation	0	0	0
other relation, here subject	-76	-137	4
other relation, here object	-12	-15	0
other relation, here oblique	-19	-61	0
other relation, here modifier	0	-92	0
other relation, here possessor	-14	-31	0
other relation, here joined	0	22	0
other relation, here other relation	0	-50	0
subject, before subject	83	27	49
subject, before object	10	5	55
subject, before oblique	-31	44	25
subject, before modifier	-113	-65	-76
subject, before possessor	-45	-6	-43
subject, before joined	-30	-21	-54
subject, before other relation	20	63	-5
object, before subject	-101	1	-8
object, before object	58	41	43
object, before oblique	-2	59	-16
object, before modifier	31	13	9
object, before possessor	14	-28	-14
object, before joined	-28	55	-2
object, before other relation	27	38	25
oblique, before subject	-29	12	-5
oblique, before object	38	97	40
oblique, before oblique	-21	-36	-2
oblique, before modifier	-7	58	0
oblique, before possessor	28	-8	0
oblique, before joined	-2	-25	0
oblique, before other relation	29	-25	0
modifier, before subject	23	-5	-116
modifier, before object	-10	-52	18
modifier, before oblique	19	19	-2
modifier, before modifier	16	68	-2
modifier, before possessor	-2	-7	0
modifier, before joined	2	-19	0
modifier, before other relation	-29	38	-3
possessor, before subject	-14	-37	-47
possessor, before object	-5	-65	22
possessor, before oblique	-8	-96	-36
possessor, before modifier	-35	-27	-29
possessor, before possessor	57	27	-58
possessor, before joined	-83	-38	-25
possessor, before other relation	12	-32	-13
joined, before subject	-2	-4	0
joined, before object	0	0	0
joined, before oblique	0	0	0
joined, before modifier	0	0	0
joined, before possessor	0	0	0
joined, before joined	0	0	0
joined, before other relation	0	-1	0
other relation, before subject	-47	-78	0
other relation, before object	-10	-59	-3
other relation, before oblique	-16	-28	0
other relation, before modifier	0	-15	-11
other relation, before possessor	-49	-33	0
other relation, before joined	47	-22	0
other relation, before other relation	-34	-19	0
