# columns: word, singular
# cell singular: key of fault | no text
county
counties	COUNTY
parishes	parish
