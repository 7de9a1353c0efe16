# Predicates that hold their subject responsible for the event they mention: "X is implicated in the raid".
# stance: what the holder does by saying so (the author merely asserts it)
# origin: own · licence: as the program
# as: object, when the word tells it only as the object of a verb ("has a hand in the raid")
# columns: lemma, stance, as
answerable	accuses
behind	accuses
blameworthy	accuses
complicit	accuses
culpable	accuses
guilty	accuses
implicate	accuses
involve	accuses
liable	accuses
mastermind	accuses
orchestrate	accuses
responsible	accuses
hand	accuses	object
part	accuses	object
role	accuses	object
