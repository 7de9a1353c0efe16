# What speaks for a place when a name may mean several, in thousandths of log-odds: priors and votes are logarithms
# themselves. Learnt by train/place/learn.py from local news and news of diseases.
# example: told district
# origin: lgl, geovirus (../shared/data/places) · license: weights only, no text
# columns: sign, thousandths
prior	685
country votes	423
division votes	890
neighbours	720
told district	2136
words	1062
prior without a land	-193
capital	-2471
stranger	674
district	-973
province	824
country	-972
