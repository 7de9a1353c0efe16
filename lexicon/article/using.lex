# Verbs of using a weapon or bringing it to use, where a holder tells of that alone: "rubber bullets
# had been used", "the rebels had placed mortars in a school yard".
# origin: own · licence: as the program
# columns: lemma
deploy
emplace
employ
install
mount
place
position
station
use
wield
