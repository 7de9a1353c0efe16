# Words that call a thing untrue: "called the accusation a lie", "the charge is absurd".
# origin: own · licence: as the program
# columns: lemma
absurd
baseless
fabricate
fabrication
false
falsehood
fantastic
fantasy
far-fetched
fiction
groundless
hearsay
invention
laughable
lie
ludicrous
myth
nonsense
outlandish
preposterous
propaganda
ridiculous
rubbish
slander
smear
unfounded
untrue
