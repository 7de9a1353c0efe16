# What two articles have in common, and how much it says that they tell of one incident (log-odds).
# Learnt by train/train_incident.c. words.*: cosine of rare words; KIND.1, .2, .3: at least so many in common;
# KIND.none: none, though both have some; days: of publication; gap: between the days of the incident.
# example: street.1
# origin: trained on gva_articles · license: weights only, no text
# columns: evidence, weight
act.1	-0.341
act.2	0.000
act.3	0.000
act.none	0.360
age.1	0.392
age.2	0.735
age.3	0.405
age.none	-2.012
bias	-3.579
date.1	1.104
date.2	-0.100
date.3	0.000
date.none	-0.813
days	-0.777
days.1	0.533
days.3	-0.335
days.30	0.406
days.7	0.173
gap.1	0.728
gap.days	-0.167
gap.long	-0.782
gap.no	0.932
injured.1	0.368
injured.2	-0.534
injured.3	-0.024
injured.none	-0.118
killed.1	0.581
killed.2	-0.213
killed.3	-0.988
killed.none	0.767
name.1	3.188
name.2	0.937
name.3	2.094
name.none	0.308
place.1	0.054
place.2	0.000
place.3	0.000
place.none	-0.775
street.1	3.153
street.2	0.707
street.3	0.007
street.none	-1.378
town.1	3.023
town.2	-0.012
town.3	0.270
town.none	-0.390
towns.far	-1.596
words.lead	3.317
words.lead.week	0.914
words.text	0.924
words.text.week	0.535
words.title	1.165
