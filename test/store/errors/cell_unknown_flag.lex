# columns: word, flags
# cell flags: several hearer | teller
# cell flags: thing | no text
say	teller thing
tell	hearer q
