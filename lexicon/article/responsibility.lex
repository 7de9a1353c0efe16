# Predicates that hold their subject responsible for the event they mention: "X is implicated in the raid".
# stance: what the holder does by saying so (the author merely asserts it)
# origin: own · licence: as the program
# as: object, when the word tells it only as the object of a verb ("has a hand in the raid"); of,
#     when not its subject but the name behind "of" is held responsible ("this was the work of X")
# to: behind "to" alone ("the army was to blame")
# verbs: of which it must be the object, if of any: whoever "lost a hand in the raid" had none in it
# columns: lemma, stance, as, verbs
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
hand	accuses	object	have take deny admit
part	accuses	object	have take play deny admit
role	accuses	object	have take play deny admit
fingerprint	speculates	of
hallmark	speculates	of
handiwork	blames	of
imprint	speculates	of
mark	speculates	of	bear carry
stamp	speculates	of	bear carry
signature	speculates	of
work	blames	of
blame	blames	to
