# The word before a time expression that says how it bounds what it dates.
# origin: own
# licence: same as the program
# columns: word, relation
# cell relation: after | before | by | during | since | until
# "shortly after nine on Friday" is Friday.
# example: in "until Friday" the event ends with Friday: until
since	since
ever since	since
from	since
starting	since
beginning	since
beginning on	since
starting on	since
starting in	since
beginning in	since
as of	since
until	until
till	until
through	until
up to	until
up until	until
by	by
no later than	by
before	before
prior to	before
ahead of	before
after	after
following	after
no earlier than	after
post	after
pre	before
just before	during
just after	during
shortly before	during
shortly after	during
right before	during
right after	during
moments before	during
moments after	during
