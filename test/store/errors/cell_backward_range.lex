# columns: word, weight
# cell weight: 9..1
guard	5
