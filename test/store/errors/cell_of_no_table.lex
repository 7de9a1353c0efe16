# columns: word, role
# cell role: key of who/none
guard	COP
