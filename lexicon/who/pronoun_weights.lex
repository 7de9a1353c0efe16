# What speaks for an earlier mention as the meaning of a pronoun, and for none ("none"):
# hundredths of a log-odds, added up. Rows are the features of src/who/pronoun.c.
# origin: own; learnt by train/train_pronouns.c from OntoGUM (documents under CC BY and
# CC BY-SA) and GAP (Apache-2.0). Numbers only. licence: as the program
# columns: feature, he, it, they
none	-3	39	73
none, subject	-183	-11	-16
none, possessive	10	-10	47
same sentence	159	151	246
one back	14	26	74
two back	-89	-52	-115
far back	-81	-164	-277
rank first	77	62	93
rank second	27	20	10
rank third	-18	-7	-28
rank later	-83	-113	-148
subject	56	90	32
object	46	73	68
oblique	4	-8	-23
modifier	-48	-71	-9
possessor	40	39	125
joined	-79	-85	-177
other relation	-16	-77	-89
both subjects	70	46	170
both objects	56	64	105
own subject	6	26	93
above subject	14	-40	53
name	82	104	-58
definite	-66	17	27
indefinite	-95	9	11
same pronoun	82	111	41
other pronoun	0	-280	-94
person	3	0	-4
organization	0	39	-59
group	0	-86	-7
government	0	77	-24
place	0	-7	-60
thing	0	-61	82
named chain	-5	-52	-71
gender known	20	-34	0
gender unknown	-17	-4	-73
chain new	-32	-71	-104
chain short	25	-7	-20
chain long	10	40	51
first in sentence	18	69	114
other quote	-98	-42	-55
is plural	0	0	44
is collective	0	-108	-4
very near	-14	-13	73
first in text	-15	-33	-73
last subject	76	25	-6
nameless	-39	1	0
both speak	100	70	70
last speaker	100	70	70
mere source	-400	-400	-500
none, acts	0	-400	0
