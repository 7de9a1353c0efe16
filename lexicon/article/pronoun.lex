# Words that are no value of their own for an actor or a victim: they count or point, and name nobody.
# origin: own · licence: as the program
# columns: lemma
body
casualty
dead
death
dozen
everyone
fatality
hundred
injured
injury
killed
life
nobody
number
one
other
people
person
score
several
someone
somebody
thousand
toll
total
victim
who
wounded
