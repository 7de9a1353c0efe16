# Predicates too common to make two statements speak of one thing.
# origin: own · licence: as the program
# columns: lemma
accept
achieve
announce
appear
arrive
attempt
become
believe
continue
country
discuss
government
happen
increase
minister
official
operate
people
president
prepare
provide
question
receive
remain
require
return
security
situation
statement
support
