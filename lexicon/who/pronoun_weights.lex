# What speaks for an earlier mention as the meaning of a pronoun, and for none ("none"):
# hundredths of a log-odds, added up. Rows are the features of src/who/pronoun.c.
# origin: own; learnt by train/train_pronouns.c from OntoGUM (documents under CC BY and
# CC BY-SA) and GAP (Apache-2.0). Numbers only. Licence: as the program
# columns: feature, he, it, they
none	-30	42	66
none, subject	-154	-27	-33
none, possessive	13	-39	30
same sentence	141	134	223
one back	4	26	43
two back	-42	-45	-113
far back	-73	-156	-219
rank first	65	59	89
rank second	14	26	-3
rank third	-12	-15	-33
rank later	-36	-112	-120
subject	57	78	32
object	40	84	71
oblique	24	-15	-23
modifier	-55	-74	-31
possessor	40	52	106
joined	-57	-91	-152
other relation	-18	-75	-69
both subjects	91	47	124
both objects	60	78	73
own subject	41	6	66
above subject	17	-23	47
name	-3	64	-63
definite	-26	23	30
indefinite	-37	8	-9
same pronoun	96	117	50
other pronoun	0	-253	-75
person	30	0	0
organization	0	18	-56
group	0	-85	5
government	0	69	-31
place	0	16	-25
thing	0	-60	40
named chain	-99	-37	-49
gender known	18	-41	0
gender unknown	12	-1	-66
chain new	-39	-71	-90
chain short	11	-11	-18
chain long	58	40	42
first in sentence	24	67	89
other quote	-116	-71	-53
is plural	0	0	19
is collective	0	-74	-19
very near	-24	-2	56
first in text	25	-53	-52
last subject	54	17	51
