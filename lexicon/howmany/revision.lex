# Verbs that bring a figure up to date, and the preposition before the new figure ("-": none).
# example: the toll climbed to 31; bringing the count to nine
# origin: own · licence: as the program
# columns: lemma, preposition
# cell preposition: any word | -
rise	to
climb	to
increase	to
grow	to
jump	to
soar	to
go	to
bring	to
raise	to
revise	to
lower	to
fall	to
drop	to
decrease	to
update	to
mount	to
swell	to
up	to
put	to
push	to
take	to
double	to
put	at
stand	at
remain	at
reach	-
exceed	-
pass	-
top	-
total	-
surpass	-
