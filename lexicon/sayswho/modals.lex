# What modals and auxiliaries say of a content besides doubt, which hedges.lex tells.
# origin: own. licence: CC0-1.0
# kinds: owed  what ought to be is no guess, unless it is over: "the gate should be locked", but "the
#              boat should have arrived"
#        owed-act  the same of verbs only: "the miller must pay", but "she must be tired"
#        able  denied, it tells of a thing not done: "the ferry could not proceed"
#        ahead a future seen from the past: "said the mill would reopen"
#        over  makes the clause one of what is over
# columns: lemma, kind
# cell kind: able | ahead | over | owed | owed-act
should	owed
ought	owed
must	owed-act
could	able
would	ahead
have	over
