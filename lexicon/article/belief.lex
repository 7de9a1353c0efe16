# Participles behind a noun that say what it is only taken for: "a hijacker, said to be a journalist".
# holder: same, who tells of it takes it for that (of the author: somebody does); unnamed, somebody does.
# origin: own · licence: as the program
# columns: participle, holder
# cell holder: same | unnamed
assumed	same
believed	same
presumed	same
reported	unnamed
rumoured	unnamed
said	unnamed
suspected	same
thought	same
