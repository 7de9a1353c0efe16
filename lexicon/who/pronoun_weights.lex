# What speaks for an earlier mention as the meaning of a pronoun, and for none ("none"):
# hundredths of a log-odds, added up. Rows are the features of src/who/pronoun.c.
# origin: own; learnt by train/train_pronouns.c from OntoGUM (documents under CC BY and
# CC BY-SA) and GAP (Apache-2.0). Numbers only. licence: as the program
# columns: feature, he, it, they
none	-20	38	64
none, subject	-141	-31	-28
none, possessive	35	-40	30
same sentence	141	133	228
one back	20	24	40
two back	-75	-43	-110
far back	-67	-152	-222
rank first	90	58	91
rank second	28	27	-1
rank third	-9	-11	-32
rank later	-89	-111	-122
subject	53	78	31
object	46	84	71
oblique	26	-14	-25
modifier	-63	-73	-30
possessor	41	54	110
joined	-69	-93	-156
other relation	-14	-73	-65
both subjects	93	47	131
both objects	46	78	73
own subject	17	7	67
above subject	15	-21	46
name	90	66	-67
definite	-72	22	32
indefinite	-85	6	-4
same pronoun	87	119	52
other pronoun	0	-252	-77
person	20	0	0
organization	0	16	-53
group	0	-85	9
government	0	72	-30
place	0	15	-30
thing	0	-56	41
named chain	-30	-41	-49
gender known	32	-40	0
gender unknown	-12	2	-64
chain new	-37	-68	-87
chain short	24	-7	-19
chain long	33	37	42
first in sentence	24	68	89
other quote	-115	-68	-55
is plural	0	0	24
is collective	-1	-73	-16
very near	-25	-1	54
first in text	-20	-55	-53
last subject	61	16	55
nameless	-74	-3	0
