# What speaks for an earlier mention as the meaning of a pronoun, and for none ("none"):
# hundredths of a log-odds, added up. Rows are the features of src/who/pronoun.c.
# origin: own; learnt by train/train_pronouns.c from OntoGUM (documents under CC BY and
# CC BY-SA) and GAP (Apache-2.0). Numbers only. licence: as the program
# columns: feature, he, it, they
none	2	36	62
none, subject	-192	-21	9
none, possessive	-3	-16	65
same sentence	152	147	228
one back	4	28	51
two back	-90	-49	-99
far back	-68	-162	-241
rank first	78	61	96
rank second	24	24	13
rank third	-13	-15	-39
rank later	-91	-106	-132
subject	50	95	15
object	31	76	70
oblique	9	-15	-23
modifier	-42	-74	-17
possessor	40	40	119
joined	-76	-84	-175
other relation	-14	-74	-51
both subjects	70	37	166
both objects	59	68	106
own subject	11	21	108
above subject	21	-33	61
name	77	82	-42
definite	-61	28	26
indefinite	-101	18	4
same pronoun	83	116	48
other pronoun	0	-281	-97
person	-2	0	0
organization	0	36	-51
group	0	-87	-12
government	0	73	-24
place	0	-6	-52
thing	0	-52	78
named chain	-1	-16	-71
gender known	20	-33	0
gender unknown	-22	-3	-62
chain new	-32	-65	-87
chain short	24	-3	-15
chain long	7	32	40
first in sentence	20	70	120
other quote	-91	-41	-2
is plural	0	0	35
is collective	0	-105	-10
very near	-16	-7	60
first in text	-15	-29	-34
last subject	79	26	14
nameless	-54	5	0
both speak	100	70	70
last speaker	100	70	70
