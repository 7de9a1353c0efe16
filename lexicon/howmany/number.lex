# The words numbers are spelled with. role says how a word joins those before it:
# unit, teen and ten add, hundred multiplies what stands before it, scale and dozen close a group,
# article counts one before hundred, scale and dozen only, ordinal is a rank and no count.
# example: two hundred and five thousand = 205000
# origin: own · licence: as the program
# columns: word, value, role
# cell value: 0..1000000000000
# cell role: article | dozen | hundred | ordinal | scale | teen | ten | unit
zero	0	unit
one	1	unit
two	2	unit
three	3	unit
four	4	unit
five	5	unit
six	6	unit
seven	7	unit
eight	8	unit
nine	9	unit
ten	10	teen
eleven	11	teen
twelve	12	teen
thirteen	13	teen
fourteen	14	teen
fifteen	15	teen
sixteen	16	teen
seventeen	17	teen
eighteen	18	teen
nineteen	19	teen
twenty	20	ten
thirty	30	ten
forty	40	ten
fifty	50	ten
sixty	60	ten
seventy	70	ten
eighty	80	ten
ninety	90	ten
hundred	100	hundred
thousand	1000	scale
million	1000000	scale
mln	1000000	scale
billion	1000000000	scale
bln	1000000000	scale
trillion	1000000000000	scale
lakh	100000	scale
crore	10000000	scale
dozen	12	dozen
a	1	article
an	1	article
nil	0	unit
first	1	ordinal
second	2	ordinal
third	3	ordinal
fourth	4	ordinal
fifth	5	ordinal
sixth	6	ordinal
seventh	7	ordinal
eighth	8	ordinal
ninth	9	ordinal
tenth	10	ordinal
eleventh	11	ordinal
twelfth	12	ordinal
thirteenth	13	ordinal
fourteenth	14	ordinal
fifteenth	15	ordinal
sixteenth	16	ordinal
seventeenth	17	ordinal
eighteenth	18	ordinal
nineteenth	19	ordinal
twentieth	20	ordinal
thirtieth	30	ordinal
fortieth	40	ordinal
fiftieth	50	ordinal
hundredth	100	ordinal
thousandth	1000	ordinal
