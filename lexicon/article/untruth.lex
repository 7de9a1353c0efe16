# Words that call a thing untrue: "called the accusation a lie", "the charge is absurd".
# origin: own · licence: as the program
# columns: lemma
absurd
baseless
fabricate
fabrication
false
falsehood
fantasy
fiction
groundless
invention
laughable
lie
ludicrous
myth
nonsense
preposterous
propaganda
ridiculous
rubbish
slander
unfounded
untrue
