# What speaks for a place when a name may mean several, in thousandths of log-odds: priors and votes are logarithms
# themselves. Set by hand; train/place/compare.py says what two sets would have them be.
# example: told district
# origin: own · licence: as the project
# columns: sign, thousandths
# cell thousandths: -10000..10000
prior	550
country votes	1000
division votes	1000
neighbours	600
told district	2000
words	1000
district	-1000
province	1000
