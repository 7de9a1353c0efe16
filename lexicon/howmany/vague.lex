# Words that state a count without a figure. ".." in high: no limit.
# "dozens" is 24..99: two dozen is the least the plural allows, and past 99 one says "hundreds".
# example: several hundred miners = 300..999
# origin: own · licence: as the program
# columns: words, low, high
# cell low: 0..999999999
# cell high: 0..999999999 | ..
several	3	9
a few	3	5
few	0	5
a couple	2	2
a couple of	2	2
a couple dozen	24	24
couple of	2	2
a handful	3	9
a handful of	3	9
a pair of	2	2
pair of	2	2
a trio of	3	3
trio of	3	3
a quartet of	4	4
a few dozen	36	60
several dozen	36	99
a few score	60	100
several score	60	99
dozens	24	99
scores	40	99
tens	20	99
hundreds	200	999
thousands	2000	9999
several hundred	300	999
a few hundred	300	500
a couple hundred	200	200
a couple of hundred	200	200
several thousand	3000	9999
a few thousand	3000	5000
a couple thousand	2000	2000
a couple of thousand	2000	2000
tens of thousands	20000	99999
hundreds of thousands	200000	999999
several hundred thousand	300000	999999
a few hundred thousand	300000	500000
millions	2000000	..
several million	3000000	9999999
a few million	3000000	5000000
tens of millions	20000000	99999999
hundreds of millions	200000000	999999999
half a dozen	6	6
half-a-dozen	6	6
half a million	500000	500000
both	2	2
none	0	0
nobody	0	0
no one	0	0
no-one	0	0
no	0	0
not one of	0	0
not a single	0	0
not one single	0	0
not one	0	0
