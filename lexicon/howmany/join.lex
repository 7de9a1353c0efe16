# Words between two numbers that make one range of them.
# example: 10 to 15, two or three
# origin: own · licence: as the program
# columns: word, kind
# cell kind: between | choice | span
to	span
-	span
–	span
—	span
or	choice
and	between
