# What speaks for a place when a name may mean several, in thousandths of log-odds: priors and votes are logarithms
# themselves. Learnt by train/place/learn.py from local news and news of diseases.
# example: told district
# origin: lgl, geovirus (../shared/data/places) · license: weights only, no text
# columns: sign, thousandths
prior	608
country votes	443
division votes	886
neighbours	681
told district	2098
words	1227
prior without a land	-182
prior in first sentence	3
stranger	451
district	-1014
province	1093
country	-207
