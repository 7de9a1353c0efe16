# Predicates inside a content that hold somebody responsible, or clear him.
# origin: own. licence: CC0-1.0
# columns: word, kind, prepositions
# cell kind: accuse | disclaim | share
# cell prepositions: any word | no text
# kind: accuse ("the militia was behind it"), disclaim ("had nothing to do with it"),
#       share (noun: whose "role", "hand", "involvement" in the deed)
responsible	accuse	for of
culpable	accuse	for of
guilty	accuse	for of
answerable	accuse	for of
liable	accuse	for of
accountable	accuse	for of
implicated	accuse	in with
implicate	accuse	in with
involved	accuse	in with
complicit	accuse	in with
involve	accuse	in with
behind	accuse	
mastermind	accuse	of
orchestrate	accuse	
instigate	accuse	
perpetrator	accuse	of
culprit	accuse	in of
nothing to do	disclaim	with
innocent	disclaim	of
uninvolved	disclaim	in
involvement	share	in for with to of
role	share	in for with to of
hand	share	in for with to of
part	share	in for with to of
participation	share	in for with to of
complicity	share	in for with to of
responsibility	share	in for with to of
connection	share	in for with to of
link	share	in for with to of
tie	share	in for with to of
guilt	share	in for with to of
collusion	share	in for with to of
