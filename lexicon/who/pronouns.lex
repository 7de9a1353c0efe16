# Pronouns that may stand for an actor.
# person: 1, 2, 3 or r (relative). number: s, p or empty. gender: m, f, n or empty.
# use: subject | object | possessive | reflexive | relative
# origin: own; a closed class of English. licence: as the program
# example: "Her brother" possessive f; "they" third person plural
# columns: form, person, number, gender, use
# cell person: 1 | 2 | 3 | r
# cell number: p | s | no text
# cell gender: f | m | n | no text
# cell use: object | possessive | reflexive | relative | subject
he	3	s	m	subject
him	3	s	m	object
his	3	s	m	possessive
himself	3	s	m	reflexive
she	3	s	f	subject
her	3	s	f	possessive
hers	3	s	f	possessive
herself	3	s	f	reflexive
it	3	s	n	subject
its	3	s	n	possessive
itself	3	s	n	reflexive
they	3	p		subject
them	3	p		object
their	3	p		possessive
theirs	3	p		possessive
themselves	3	p		reflexive
i	1	s		subject
me	1	s		object
my	1	s		possessive
mine	1	s		possessive
myself	1	s		reflexive
we	1	p		subject
us	1	p		object
our	1	p		possessive
ours	1	p		possessive
ourselves	1	p		reflexive
you	2			subject
your	2			possessive
yours	2			possessive
yourself	2	s		reflexive
yourselves	2	p		reflexive
who	r			relative
whom	r			relative
whose	r			relative
