# What two articles have in common, and how much it says that they tell of one incident (log-odds).
# Learnt by train/train_incident.c. words.*: cosine of rare words; KIND.1, .2, .3: at least so many in common;
# KIND.none: none, though both have some; days: of publication; gap: between the days of the incident.
# example: street.1
# origin: trained on gva_articles · license: weights only, no text
# columns: evidence, weight
act.1	0.095
act.2	0.000
act.3	0.000
act.none	0.268
age.1	0.437
age.2	0.772
age.3	0.333
age.none	-2.169
bias	-4.198
date.1	0.744
date.2	0.000
date.3	0.000
date.none	-0.363
days	-0.786
days.1	0.862
days.3	-0.084
days.30	0.380
days.7	0.429
gap.1	0.021
gap.days	-0.684
gap.long	-1.694
gap.no	0.449
injured.1	0.024
injured.2	-0.020
injured.3	0.137
injured.none	-0.686
killed.1	0.561
killed.2	0.668
killed.3	-0.000
killed.none	0.060
name.1	2.977
name.2	0.079
name.3	2.838
name.none	0.164
place.1	0.700
place.2	0.000
place.3	0.000
place.none	-0.505
street.1	3.305
street.2	1.387
street.3	0.015
street.none	-1.475
town.1	2.695
town.2	0.445
town.3	-0.443
town.none	-0.245
towns.far	-2.271
words.lead	3.488
words.lead.week	0.696
words.text	1.585
words.text.week	0.788
words.title	1.042
