# What speaks for an earlier mention as the meaning of a pronoun, and for none ("none"):
# hundredths of a log-odds, added up. Rows are the features of src/who/pronoun.c.
# origin: own; learnt by train/train_pronouns.c from OntoGUM (documents under CC BY and
# CC BY-SA) and GAP (Apache-2.0). Numbers only. Licence: as the program
# columns: feature, he, it, they
none	21	93	127
none, subject	-30	-27	-1
none, possessive	187	-43	-15
same sentence	77	84	197
one back	-2	8	28
two back	-31	-39	-107
far back	-64	-146	-245
rank first	79	59	71
rank second	13	10	-15
rank third	-39	-25	-59
rank later	-74	-137	-125
subject	67	65	-14
object	47	73	55
oblique	24	-33	-17
modifier	-41	-80	-61
possessor	-27	43	94
joined	-72	-97	-143
other relation	-17	-65	-41
both subjects	97	27	132
both objects	65	83	57
own subject	5	37	67
above subject	-22	14	24
name	14	12	-78
definite	-101	-3	-15
indefinite	-1	5	2
same pronoun	67	136	76
other pronoun	0	-243	-111
person	-21	0	0
organization	0	2	11
group	0	-98	48
government	0	58	-126
place	0	5	10
thing	0	-60	-70
named chain	-35	-29	-52
gender known	-3	-65	0
gender unknown	-18	-28	-127
chain new	-68	-97	-94
chain short	14	-20	-52
chain long	33	24	19
first in sentence	14	76	87
other quote	-64	-40	-84
is plural	0	0	-36
is collective	0	-57	-55
very near	-34	10	35
first in text	8	-47	-31
last subject	47	40	79
