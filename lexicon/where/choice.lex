# What speaks for a place when a name may mean several, in thousandths of log-odds: priors and votes are logarithms
# themselves. Learnt by train/place/learn.py from local news and news of diseases.
# example: told district
# origin: lgl, geovirus (../shared/data/places) · license: weights only, no text
# columns: sign, thousandths
prior	618
country votes	443
division votes	900
neighbours	677
told district	2076
words	1216
prior without a land	-186
stranger	435
district	-954
province	1011
country	-388
