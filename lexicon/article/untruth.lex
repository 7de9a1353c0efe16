# Words that call a thing untrue: "called the accusation a lie", "the charge is absurd".
# origin: own · licence: as the program
# columns: lemma
absurd
baseless
defamatory
fabricate
fabrication
false
falsehood
fantastic
fantasy
fiction
grotesque
groundless
hearsay
insult
invention
laughable
libel
lie
ludicrous
myth
nonsense
outlandish
outrageous
preposterous
propaganda
ridiculous
rubbish
scandalous
slander
slanderous
smear
unfounded
untrue
