# columns: word, role
# cell role
guard	a
