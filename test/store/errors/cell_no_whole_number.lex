# columns: word, weight
# cell weight: 0..9
head	1.5
