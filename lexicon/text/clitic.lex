# Ends of words that Universal Dependencies English counts as words of their own: do|n't, Turkey|'s.
# A word is split before the clitic when at least one letter stands before it.
# origin: own
# licence: MIT
# columns: clitic
n't
'nt
's
'm
're
've
'll
'd
