# Prepositions before whom a request asks to act: who is asked does what the infinitive tells.
# example: "called on Chile to withdraw", "pleaded with the rebels to disarm"; not: "called for Chile to withdraw"
# origin: own; licence: as the project
# columns: preposition
on
to
upon
with
