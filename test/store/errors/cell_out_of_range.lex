# columns: word, weight
# cell weight: -20..100
head	-20
foot	101
