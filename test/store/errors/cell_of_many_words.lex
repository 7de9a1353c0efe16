# columns: word, role
# cell role: any word
guard	those who stand before a house and look at all who come and who go; for pay
