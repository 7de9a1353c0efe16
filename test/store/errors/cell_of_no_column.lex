# columns: word, role
# cell rule: a | b
guard	a
