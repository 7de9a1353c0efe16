# columns: word, role
# cell role: a || b
guard	a
