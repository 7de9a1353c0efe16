# Predicates that hold their subject responsible for the event they mention: "X is implicated in the raid".
# stance: what the holder does by saying so (the author merely asserts it)
# origin: own · licence: as the program
# as: object, when the word tells it only as the object of a verb ("has a hand in the raid"); of,
#     when not its subject but the name behind "of" is held responsible ("this was the work of X")
# to: behind "to" alone ("the army was to blame")
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
fingerprint	speculates	of
hallmark	speculates	of
handiwork	blames	of
imprint	speculates	of
signature	speculates	of
work	blames	of
blame	blames	to
