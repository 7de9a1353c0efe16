# Units that ages are told in, and how many of them make a year; "old" behind them has none.
# Plurals and compounds go with them ("months", "month-old"), other words that begin so do not ("Daytona").
# example: "an 18-month-old boy" is one year old
# origin: own · licence: as the program
# columns: word, in a year
# cell in a year: 1..365 | no text
day	365
month	12
old
week	52
year	1
