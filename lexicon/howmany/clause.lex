# Words that open a clause: the noun behind them is not what a number before them counts.
# example: "eleven injured when a bomb went off" counts no bombs
# origin: own · licence: as the program
# columns: word
how
that
when
whenever
where
whereas
wherever
which
while
who
whom
whose
why
