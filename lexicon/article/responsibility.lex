# Predicates that hold their subject responsible for the event they mention: "X is implicated in the raid".
# stance: what the holder does by saying so (the author merely asserts it)
# origin: own · licence: as the program
# as: object, when the word tells it only as the object of a verb ("has a hand in the raid"); of,
#     when not its subject but the name behind "of" is held responsible ("this was the work of X")
# to: behind "to" alone ("the army was to blame")
# burden: as object, and for what was told last when nothing else is told ("bears sole responsibility")
# act: a verb whose object is an act told before ("Pakistan had planned it"); with anything else it tells no deed
# verbs: of which it must be the object, if of any: whoever "lost a hand in the raid" had none in it
# columns: lemma, stance, as, verbs
# cell stance: accuses | blames | speculates
# cell as: act | burden | object | of | to | no text
# cell verbs: any word | no text
answerable	accuses
behind	accuses
blameworthy	accuses
complicit	accuses
culpable	accuses
guilty	accuses
implicate	accuses
involve	accuses
liable	accuses
instigate	accuses	act
mastermind	accuses	act
orchestrate	accuses	act
plan	accuses	act
responsible	accuses
hand	accuses	object	have take deny admit
part	accuses	object	have take play deny admit
role	accuses	object	have take play deny admit
responsibility	accuses	burden	bear carry share
fingerprint	speculates	of
hallmark	speculates	of
handiwork	blames	of
imprint	speculates	of
mark	speculates	of	bear carry
stamp	speculates	of	bear carry
signature	speculates	of
work	blames	of
blame	blames	to
