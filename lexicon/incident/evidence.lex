# What two articles have in common, and how much it says that they tell of one incident (log-odds).
# Learnt by train/train_incident.c. words.*: cosine of rare words; KIND.1, .2, .3: at least so many in common;
# KIND.none: none, though both have some; days: of publication; gap: between the days of the incident.
# example: street.1
# origin: trained on gva_articles · license: weights only, no text
# columns: evidence, weight
act.1	0.026
act.2	0.000
act.3	0.000
act.none	0.365
age.1	0.550
age.2	0.787
age.3	0.549
age.none	-2.014
bias	-4.301
date.1	0.730
date.2	0.000
date.3	0.000
date.none	-0.907
days	-0.764
days.1	0.913
days.3	-0.112
days.30	0.395
days.7	0.514
gap.1	0.331
gap.days	-0.831
gap.long	-0.933
gap.no	-0.471
injured.1	-0.268
injured.2	0.396
injured.3	-0.155
injured.none	-0.170
killed.1	0.464
killed.2	0.117
killed.3	-0.018
killed.none	0.409
name.1	2.921
name.2	-0.006
name.3	2.640
name.none	0.167
place.1	0.601
place.2	0.000
place.3	0.000
place.none	-0.173
street.1	3.274
street.2	1.514
street.3	0.003
street.none	-1.385
town.1	2.640
town.2	0.428
town.3	-0.530
town.none	-0.214
towns.far	-2.226
words.lead	3.402
words.lead.week	0.792
words.text	1.522
words.text.week	0.967
words.title	1.052
