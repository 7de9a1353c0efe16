# Nouns that stand for an act of violence told before: "this crime was committed by the Front",
# "he is responsible for that outrage". the: also behind "the", where the others need "this" or "that".
# origin: own · licence: as the program
# columns: lemma, the
act
action
atrocity	the
barbarity	the
bloodshed	the
carnage	the
crime	the
deed
incident
massacre	the
misdeed
outrage
slaughter	the
tragedy
