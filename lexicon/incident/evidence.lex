# What two articles have in common, and how much it says that they tell of one incident (log-odds).
# Learnt by train/train_incident.c. words.*: cosine of rare words; KIND.1, .2, .3: at least so many in common;
# KIND.none: none, though both have some; days: of publication; gap: between the days of the incident.
# example: street.1
# origin: trained on gva_articles · license: weights only, no text
# columns: evidence, weight
act.1	0.160
act.2	0.000
act.3	0.000
act.none	0.634
age.1	0.360
age.2	0.746
age.3	0.313
age.none	-1.966
bias	-3.739
date.1	0.507
date.2	0.119
date.3	0.000
date.none	-0.316
days	-0.795
days.1	0.525
days.3	-0.241
days.30	0.346
days.7	0.119
gap.1	0.408
gap.days	-0.671
gap.long	-1.474
gap.no	1.393
injured.1	0.080
injured.2	-0.226
injured.3	-0.018
injured.none	-0.364
killed.1	0.523
killed.2	-0.820
killed.3	-0.558
killed.none	1.019
name.1	3.243
name.2	0.912
name.3	2.218
name.none	0.317
place.1	0.136
place.2	0.000
place.3	0.000
place.none	-0.806
street.1	3.221
street.2	0.818
street.3	0.007
street.none	-1.310
town.1	3.017
town.2	0.157
town.3	0.001
town.none	0.245
towns.far	-2.382
words.lead	3.062
words.lead.week	0.833
words.text	1.019
words.text.week	0.630
words.title	1.165
