# What a noun phrase without a number says of its count, by its first word or by itself.
# determiner: before a singular noun · pronoun, noun: by itself · verb: of its subject
# example: a guard 1, nobody 0 (vague.lex), the couple 2
# origin: own · licence: as the program
# columns: word, count, as
# cell count: 0..9
# cell as: any-determiner | determiner | noun | pronoun | verb
a	1	determiner
an	1	determiner
one	1	determiner
another	1	determiner
the	1	determiner
this	1	determiner
that	1	determiner
his	1	determiner
her	1	determiner
its	1	determiner
their	1	determiner
my	1	determiner
our	1	determiner
your	1	determiner
each	1	determiner
every	1	determiner
either	1	determiner
no	0	any-determiner
neither	0	determiner
both	2	any-determiner
he	1	pronoun
she	1	pronoun
him	1	pronoun
her	1	pronoun
himself	1	pronoun
herself	1	pronoun
i	1	pronoun
me	1	pronoun
someone	1	pronoun
somebody	1	pronoun
another	1	pronoun
one	1	pronoun
who	1	pronoun
both	2	pronoun
couple	2	noun
pair	2	noun
duo	2	noun
twins	2	noun
twin	1	noun
trio	3	noun
triplets	3	noun
quartet	4	noun
was	1	verb
