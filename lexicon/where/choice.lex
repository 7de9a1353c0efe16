# What speaks for a place when a name may mean several, in thousandths of log-odds: priors and votes are logarithms
# themselves. Learnt by train/place/learn.py from local news and news of diseases.
# example: told district
# origin: lgl, geovirus (../shared/data/places) · license: weights only, no text
# columns: sign, thousandths
prior	617
country votes	443
division votes	899
neighbours	679
told district	2074
words	1217
prior without a land	-186
stranger	436
district	-957
province	1014
country	-383
