# columns: word, weight
# cell weight: -1.0..1.0
head	-0.25
foot	0.0000001
