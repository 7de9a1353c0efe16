# Words that tell the tense of a clause when there is no tree to ask. "before to": only the infinitive
# behind it lies ahead ("set to open Friday", but "set a record Friday").
# origin: own
# licence: same as the program
# columns: word, tense
# cell tense: before to | future | past | perhaps
# example: "will" before "Friday" sends Friday forward
will	future
'll	future
shall	future
wo	future
due	future
soon	future
scheduled	future
expected	future
payable	future
effective	future
expire	future
expires	future
expiring	future
deadline	future
upcoming	future
begins	future
starts	future
opens	future
plans	future
planned	future
planning	future
plan	future
to	perhaps
until	perhaps
would	perhaps
should	perhaps
may	perhaps
might	perhaps
could	perhaps
was	past
were	past
had	past
did	past
said	past
told	past
has	past
have	past
since	past
went	past
came	past
took	past
made	past
began	past
left	past
met	past
won	past
lost	past
held	past
found	past
gave	past
saw	past
fell	past
rose	past
broke	past
led	past
sent	past
shot	past
struck	past
got	past
became	past
brought	past
hit	past
kept	past
spoke	past
wrote	past
bought	past
sold	past
paid	past
ran	past
drew	past
grew	past
threw	past
fled	past
stole	past
swore	past
taught	past
thought	past
caught	past
fought	past
sought	past
laid	past
bore	past
chose	past
drove	past
rode	past
flew	past
knew	past
stood	past
understood	past
withdrew	past
overthrew	past
ate	past
woke	past
tore	past
wore	past
froze	past
heard	past
built	past
lent	past
spent	past
meant	past
felt	past
slept	past
swept	past
wept	past
dealt	past
rang	past
sang	past
sank	past
shrank	past
sprang	past
hung	past
stuck	past
strung	past
slated	future
poised	future
set	before to
ready	before to
about	before to
likely	before to
unlikely	before to
bound	before to
supposed	before to
prepared	before to
hopes	before to
hope	before to
hoping	before to
wants	before to
want	before to
intends	before to
intend	before to
agreed	before to
vowed	before to
vows	before to
promised	before to
promises	before to
pledged	before to
