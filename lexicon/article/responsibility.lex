# Predicates that hold their subject responsible for the event they mention: "X is implicated in the raid".
# stance: what the holder does by saying so (the author merely asserts it)
# origin: own · licence: as the program
# columns: lemma, stance
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
hand	accuses
part	accuses
role	accuses
